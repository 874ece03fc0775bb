/** What the runner's environment and the event's payload say of a run. */
import * as v from 'valibot';
import { UsageError, messageOf } from '../../errors.js';
import type { PullRequest, RunReport } from '../../report.js';
import type { Tools } from '../../tools/tools.js';
import type { GithubOptions } from '../github.js';
import { analysedBy, type Analysed } from './analysed.js';
import { checkedOut } from './checked-out.js';
import { checkoutFolder } from './checkout-folder.js';

/** A run with what only the host needs. */
export interface GithubRun {
  readonly report: RunReport;
  readonly owner: string;
  readonly name: string;
  /** `https://api.github.com`, or `https://HOST/api/v3`; without a slash at the end. */
  readonly apiUrl: string;
  /** Whether the repository says that it is private; undefined when the event doesn't tell. */
  readonly isPrivate: boolean | undefined;
  /** Whether the token can only read, whatever `permissions:` says: a fork's pull request, or one of Dependabot. */
  readonly readOnlyBecause: 'fork' | 'dependabot' | undefined;
  /** What code scanning can take this run's results for. */
  readonly analysed: Analysed;
  /** Of `workflow_run`: the run that this one follows. */
  readonly triggeredBy?: TriggeringRun;
  /** A pull request that is named without its commit: by the user, or by an event about its conversation. */
  readonly namedPullRequest?: number;
  /** Undefined outside of a runner. */
  readonly age?: RunAge;
}

/** Which of two runs is the newer one: ids grow with every run of a repository, attempts with every repetition of a run. */
export interface RunAge {
  readonly run: number;
  readonly attempt: number;
}

export interface TriggeringRun {
  readonly id: number;
  /** Name of its workflow. */
  readonly workflow: string;
  readonly event: string;
  readonly headSha: string;
  /** `owner/name` of where its branch is; undefined when that repository is gone. */
  readonly headRepository: string | undefined;
}

const repository = v.looseObject({ full_name: v.string(), private: v.optional(v.boolean()), default_branch: v.optional(v.string()) });
const payload = v.looseObject({
  repository: v.optional(repository),
  pull_request: v.optional(
    v.looseObject({
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      head: v.looseObject({ sha: v.string(), repo: v.nullish(v.looseObject({ full_name: v.string() })) }),
    }),
  ),
  issue: v.optional(v.looseObject({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), pull_request: v.optional(v.unknown()) })),
  workflow_run: v.optional(
    v.looseObject({ id: v.number(), name: v.nullish(v.string()), run_attempt: v.optional(v.number()), event: v.string(), head_sha: v.string(), head_repository: v.nullish(v.looseObject({ full_name: v.string() })) }),
  ),
  sender: v.optional(v.looseObject({ login: v.string() })),
});

/** @throws UsageError when the environment isn't a runner's */
export async function readRun(options: Pick<GithubOptions, 'gateName' | 'matrix' | 'pullRequest' | 'places'>, tools: Tools): Promise<GithubRun> {
  const { env } = tools;
  const fullName = required(env, 'GITHUB_REPOSITORY');
  const [owner = '', name = '', ...rest] = fullName.split('/');
  if (owner === '' || name === '' || rest.length > 0) throw new UsageError(`environment variable GITHUB_REPOSITORY: ${JSON.stringify(fullName)} is no OWNER/NAME`);
  const event = await readPayload(tools);
  const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const pullRequest = pullRequestOf(event, fullName, options.pullRequest);
  const age = ageOf(event, env);
  const named = pullRequest === undefined ? namedPullRequest(event, options.pullRequest) : undefined;
  const sha = env['GITHUB_SHA'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  const folder = await checkoutFolder(options.places ?? [], tools);
  const checkout = await checkedOut({ ref, sha }, { ...tools, cwd: folder.root });
  const commit = checkout?.commit ?? sha;
  const defaultBranch = event.repository?.default_branch;
  const report: RunReport = {
    server,
    repository: fullName,
    event: env['GITHUB_EVENT_NAME'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    url: `${server}/${fullName}/actions/runs/${env['GITHUB_RUN_ID'] ?? '0'}`,
    commit,
    // The checkout of a pull request is its merge commit, unless the workflow asked for its head.
    ref: pullRequest !== undefined && commit !== sha && commit === pullRequest.head && ref.startsWith('refs/pull/') ? `refs/pull/${String(pullRequest.number)}/head` : ref,
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    gate: gateName(options, env),
    ...(options.gateName === undefined ? {} : { gateName: options.gateName }),
    ...(folder.checkout === undefined ? {} : { checkout: folder.checkout }),
    ...(folder.scope === undefined ? {} : { scope: folder.scope }),
  };
  return {
    report,
    owner,
    name,
    apiUrl: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
    isPrivate: event.repository?.private,
    analysed: analysedBy(report, { sha, ref, checkout, triggering: event.workflow_run?.event, startedAt: tools.clock.now().toISOString() }),
    readOnlyBecause: report.event === 'pull_request' ? (pullRequest?.fork === true ? 'fork' : env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'dependabot' : undefined) : undefined,
    ...(named === undefined ? {} : { namedPullRequest: named }),
    ...(age === undefined ? {} : { age }),
    ...(event.workflow_run === undefined
      ? {}
      : { triggeredBy: { id: event.workflow_run.id, workflow: event.workflow_run.name ?? '', event: event.workflow_run.event, headSha: event.workflow_run.head_sha, headRepository: event.workflow_run.head_repository?.full_name } }),
  };
}

function required(env: Tools['env'], variable: string): string {
  const value = env[variable];
  if (value === undefined || value === '') throw new UsageError(`environment variable ${variable} is missing`, { hint: 'a runner of GitHub Actions sets it; elsewhere set it, GITHUB_API_URL and DOCKGATE_TOKEN yourself' });
  return value;
}

async function readPayload({ env, files }: Tools): Promise<v.InferOutput<typeof payload>> {
  const file = env['GITHUB_EVENT_PATH'];
  if (file === undefined || file === '') return {};
  try {
    return v.parse(payload, JSON.parse((await files.read(file)).toString('utf8')));
  } catch (error) {
    throw new UsageError(`the event's payload can't be read: ${messageOf(error)}`, { file: 'GITHUB_EVENT_PATH', cause: error });
  }
}

function pullRequestOf({ pull_request: pull }: v.InferOutput<typeof payload>, repositoryName: string, given: number): PullRequest | undefined {
  if (pull === undefined || (given !== 0 && given !== pull.number)) return undefined;
  return { number: pull.number, head: pull.head.sha, fork: pull.head.repo?.full_name !== repositoryName };
}

function namedPullRequest({ issue }: v.InferOutput<typeof payload>, given: number): number | undefined {
  if (given !== 0) return given;
  return issue?.pull_request === undefined ? undefined : issue.number;
}

/** A second stage is as old as the run that it speaks for. */
function ageOf({ workflow_run: first }: v.InferOutput<typeof payload>, env: Tools['env']): RunAge | undefined {
  if (first !== undefined) return { run: first.id, attempt: first.run_attempt ?? 1 };
  const [run, attempt] = [Number(env['GITHUB_RUN_ID'] ?? ''), Number(env['GITHUB_RUN_ATTEMPT'] ?? '1')];
  return Number.isSafeInteger(run) && run > 0 && Number.isSafeInteger(attempt) ? { run, attempt } : undefined;
}

/** `ci/gate`, with the matrix values of a leg behind it: two legs are two gates. */
function gateName({ gateName: given, matrix }: Pick<GithubOptions, 'gateName' | 'matrix'>, env: Tools['env']): string {
  const leg = matrix === undefined || matrix === 'null' || matrix === '{}' ? [] : [matrix.replace(/\s+/g, ' ')];
  if (given !== undefined) return [given, ...leg].join('/');
  // GITHUB_ACTION is the step's id, or `__OWNER_NAME`, numbered from the second use on.
  const step = /_(\d+)$/.exec(env['GITHUB_ACTION'] ?? '')?.[1];
  return [env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', ...(step === undefined ? [] : [step]), ...leg].filter((each) => each !== '').join('/');
}
