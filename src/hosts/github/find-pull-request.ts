/** Asks which pull request a commit belongs to. */
import * as v from 'valibot';
import type { Delivery } from '../host.js';
import type { GithubApi } from './api.js';
import { refused } from './refusals.js';
import type { GithubRun } from './run.js';

const pulls = v.array(v.looseObject({ number: v.number(), state: v.string(), head: v.looseObject({ sha: v.string() }) }));

/** @returns the number of the oldest open pull request whose head is the run's commit */
export async function findPullRequest(api: GithubApi, github: GithubRun): Promise<Delivery<{ readonly number: number }>> {
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
