/** Which pull request a run reports to. */
import type { Skipped } from '../host.js';
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
