/** Which pull request a run reports to. */
import * as v from 'valibot';
import type { Delivery, Skipped } from '../host.js';
import type { GithubApi } from './api.js';
import { refused } from './refusals.js';
import type { GithubRun } from './run.js';

/**
 * - the event's own (`pull_request`, `pull_request_target`, reviews), or the one that is named (`--pull-request`, `issue_comment`)
 * - `push` and whatever else runs on a commit: the open one whose head this commit is, only when it is asked for. A workflow
 *   that runs on both `push` and `pull_request` would else write its comment twice, about two different commits.
 * - `merge_group`: none. The queue tests several together, and the comment is about one.
 *
 * @returns `ask` when the API has to say it
 */
export function pullRequestOf({ report, namedPullRequest }: GithubRun, search: boolean): number | 'ask' | Skipped {
  const known = report.pullRequest?.number ?? namedPullRequest;
  if (known !== undefined) return known;
  const { event } = report;
  if (event === 'merge_group') return { state: 'skipped', why: 'a merge queue tests pull requests together, so none of them is told', moot: true };
  if (search && report.commit !== '') return 'ask';
  return { state: 'skipped', why: `${event === '' ? 'this run' : `the event \`${event}\``} belongs to no pull request${search ? '' : ' (`comment: always` asks for the one of this commit)'}`, moot: true };
}

const pulls = v.array(v.looseObject({ number: v.number(), state: v.string(), head: v.looseObject({ sha: v.string() }) }));

/** @returns the number of the oldest open pull request whose head is the run's commit */
export async function askForPullRequest(api: GithubApi, github: GithubRun): Promise<Delivery<{ readonly number: number }>> {
  const { owner, name, report } = github;
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { owner, repo: name, commit_sha: report.commit, per_page: 100 });
    // A commit belongs to every pull request that holds it, merged ones and those that have moved on too.
    const numbers = v.parse(pulls, data).flatMap((each) => (each.state === 'open' && each.head.sha === report.commit ? [each.number] : []));
    if (numbers.length === 0) return { state: 'skipped', why: 'this commit is the head of no open pull request', moot: true };
    return { state: 'delivered', number: Math.min(...numbers) };
  } catch (error) {
    return refused(error, { what: 'asking which pull request the commit belongs to', permission: 'pull-requests: read' }, github);
  }
}
