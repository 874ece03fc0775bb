/** Which pull request a saved report may be told to. A report from elsewhere is a stranger's word: only its number is used, to ask GitHub. */
import * as v from 'valibot';
import { HostError, UsageError } from '../../errors.js';
import type { GateReport, RunReport } from '../../report.js';
import type { Delivery, Failed, Skipped } from '../host.js';
import { answerFrom } from './answer.js';
import type { GithubApi } from './api.js';
import { refused } from './refusals.js';
import type { GithubRun, TriggeringRun } from './run.js';

const pullShape = v.looseObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: v.string(),
  head: v.looseObject({ sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/)), repo: v.nullish(v.looseObject({ full_name: v.string() })) }),
  base: v.looseObject({ repo: v.looseObject({ full_name: v.string() }) }),
});
type Pull = v.InferOutput<typeof pullShape>;

/** What the user said, who is no stranger. */
export interface Given {
  /** 0 for none. */
  readonly pullRequest: number;
  readonly gateName: string | undefined;
}

/**
 * @returns the run with nothing in it that only the report says, but what tells gates of one workflow apart and what its names of files begin with
 */
export async function verifiedRun(report: GateReport, { pullRequest: given, gateName }: Given, api: GithubApi, github: GithubRun): Promise<Delivery<{ readonly run: RunReport }>> {
  const { triggeredBy } = github;
  if (triggeredBy === undefined) {
    if (github.report.pullRequest !== undefined) return { state: 'delivered', run: github.report };
    const named = github.namedPullRequest;
    if (named === undefined) throw new UsageError('no pull request is known to comment on', { hint: 'name it with --pull-request NUMBER; on `workflow_run` and `pull_request` the event tells' });
    const asked = await readPull(named, api, github);
    if (asked.state !== 'delivered') return asked;
    const { pull } = asked;
    return closedOrForeign(pull, github) ?? { state: 'delivered', run: { ...github.report, commit: pull.head.sha, ...aboutPull(pull, github), ...checkoutOf(report) } };
  }
  if (triggeredBy.event !== 'pull_request') return skipped(`the run that this one follows was started by \`${triggeredBy.event}\`, not by a pull request`);
  const claimed = given === 0 ? report.run?.pullRequest?.number : given;
  if (claimed === undefined) return skipped('the report names no pull request');
  const asked = await readPull(claimed, api, github);
  if (asked.state !== 'delivered') return asked;
  const { pull } = asked;
  const refusal = forged(pull, triggeredBy) ?? closedOrForeign(pull, github) ?? outdated(pull, triggeredBy);
  if (refusal !== undefined) return refusal;
  const run: RunReport = {
    server: github.report.server,
    repository: github.report.repository,
    event: triggeredBy.event,
    workflow: triggeredBy.workflow,
    url: `${github.report.server}/${github.report.repository}/actions/runs/${String(triggeredBy.id)}`,
    commit: pull.head.sha,
    ...(github.report.defaultBranch === undefined ? {} : { defaultBranch: github.report.defaultBranch }),
    ...aboutPull(pull, github),
    gate: gateName ?? gateOf(triggeredBy.workflow, report.run?.gate),
    ...checkoutOf(report),
  };
  return { state: 'delivered', run };
}

function checkoutOf({ run }: GateReport): Pick<RunReport, 'checkout'> {
  return run?.checkout === undefined ? {} : { checkout: run.checkout };
}

function aboutPull({ number, head }: Pull, { report: { repository } }: GithubRun): Pick<RunReport, 'ref' | 'pullRequest'> {
  return { ref: `refs/pull/${String(number)}/head`, pullRequest: { number, head: head.sha, fork: !isSame(head.repo?.full_name, repository) } };
}

async function readPull(number: number, api: GithubApi, github: GithubRun): Promise<Delivery<{ readonly pull: Pull }>> {
  const doing = { what: `asking for pull request #${String(number)}`, permission: 'pull-requests: read' };
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner: github.owner, repo: github.name, pull_number: number });
    return { state: 'delivered', pull: v.parse(pullShape, data) };
  } catch (error) {
    if (answerFrom(error)?.status === 404) return failed(`there is no pull request #${String(number)} in ${github.report.repository}`, 'is the report of this repository? In a private one the token needs `pull-requests: read`');
    return refused(error, doing, github);
  }
}

/** Its head isn't where the run's was: the number was made up, or is of another pull request. */
function forged({ number, head }: Pull, { headRepository }: TriggeringRun): Delivery<never> | undefined {
  if (headRepository === undefined) return skipped('the repository that the pull request came from is gone');
  if (isSame(head.repo?.full_name, headRepository)) return undefined;
  return failed(`the report claims pull request #${String(number)}, whose branch is not in the repository that the run was about`, 'nothing was written: this report is not to be trusted');
}

function closedOrForeign({ number, state, base }: Pull, { report: { repository } }: GithubRun): Delivery<never> | undefined {
  if (!isSame(base.repo.full_name, repository)) return failed(`pull request #${String(number)} is of ${JSON.stringify(base.repo.full_name)}, not of ${repository}`);
  return state === 'open' ? undefined : skipped(`pull request #${String(number)} is closed`);
}

/** The run of the newer commit tells its own. */
function outdated({ number, head }: Pull, { headSha }: TriggeringRun): Skipped | undefined {
  return head.sha === headSha ? undefined : skipped(`pull request #${String(number)} has moved on to another commit than the report is about`);
}

const LONGEST_CLAIM = 100;

/** Begins with the workflow's verified name, as that of the first stage does: a report can't pass for another workflow's. */
function gateOf(workflow: string, claim: string | undefined): string {
  const rest = (claim ?? '').startsWith(`${workflow}/`) ? (claim ?? '').slice(workflow.length + 1) : (claim ?? '');
  const tame = rest.replace(/[^\w./ {}":,=+-]/g, '_').slice(0, LONGEST_CLAIM).trim();
  return tame === '' ? workflow : `${workflow}/${tame}`;
}

/** GitHub's names don't differ by case. */
function isSame(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function skipped(why: string): Skipped {
  return { state: 'skipped', why, moot: true };
}

function failed(message: string, hint?: string): Failed {
  return { state: 'failed', error: new HostError(message, hint === undefined ? {} : { hint }) };
}
