/** GitHub Actions: summary, annotations and outputs by the runner's own protocol, all else by the REST API. */
import * as core from '@actions/core';
import { HostError, messageOf } from '../errors.js';
import type { Tools } from '../tools/tools.js';
import type { PullRequest } from '../report.js';
import type { GithubApi } from './github/api.js';
import type { Conversation } from './github/conversation.js';
import { pullRequestOf } from './github/pull-request.js';
import { readOnlyToken } from './github/read-only.js';
import { readRun, type GithubRun } from './github/run.js';
import { GITHUB_LIMITS } from './github-limits.js';
import type { Annotation, Delivery, Host, Skipped } from './host.js';

export { GITHUB_LIMITS };

const RETRY_AFTER_MS = 1_000;

export interface GithubOptions {
  readonly token: string | undefined;
  /** As given by the user. */
  readonly gateName: string | undefined;
  /** The job's matrix values as JSON; `null` when it has none. */
  readonly matrix: string | undefined;
  /** 0 when the event says it. */
  readonly pullRequest: number;
  /** Folders and files that are looked at, as the user names them; none for the whole working directory. */
  readonly places?: readonly string[];
  /** Milliseconds that the first retry waits; later ones wait longer. */
  readonly retryAfterMs?: number;
}

/** @throws UsageError when the environment or the event's payload isn't what a runner gives */
export async function githubHost(options: GithubOptions, tools: Tools): Promise<Host> {
  const github = isNamed(tools.env['GITHUB_REPOSITORY']) ? await readRun(options, tools) : undefined;
  let loaded: Promise<GithubApi> | undefined;
  /** The API's client is loaded with its first use: most of its functions are optional. */
  async function withApi<T>(use: (api: GithubApi, github: GithubRun) => Promise<Delivery<T>>): Promise<Delivery<T>> {
    const { token } = options;
    if (github === undefined) return NO_REPOSITORY;
    if (token === undefined) return NO_TOKEN;
    loaded ??= import('./github/api.js').then(({ githubApi }) => githubApi({ token, retryAfterMs: options.retryAfterMs ?? RETRY_AFTER_MS, github }, tools));
    return use(await loaded, github);
  }
  const on = (pullRequest: number, api: GithubApi, run: GithubRun): Conversation => ({ pullRequest, api, github: run, tools, retryAfterMs: options.retryAfterMs ?? RETRY_AFTER_MS });
  return hostOf(github);

  /** @param own the event's run, or one that is about another pull request */
  function hostOf(own: GithubRun | undefined): Host {
    const withOwn = <T>(use: (api: GithubApi, run: GithubRun) => Promise<Delivery<T>>): Promise<Delivery<T>> => withApi((api, run) => use(api, own ?? run));
    /** What a token that can only read would be refused isn't asked. */
    async function writing<T>(use: (api: GithubApi, run: GithubRun) => Promise<Delivery<T>>): Promise<Delivery<T>> {
      return (own === undefined ? undefined : readOnlyToken(own)) ?? withOwn(use);
    }
    /** Lines are those of the run's own pull request: of another one nobody knows which commit was looked at. */
    async function onOwn<T>(use: (api: GithubApi, run: GithubRun, pullRequest: PullRequest) => Promise<Delivery<T>>): Promise<Delivery<T>> {
      const pullRequest = own?.report.pullRequest;
      return pullRequest === undefined ? NO_LINES : writing((api, run) => use(api, run, pullRequest));
    }
    return {
      name: 'github',
      limits: GITHUB_LIMITS,
      run: own?.report,
      writeSummary,
      annotate: (annotations) => {
        for (const annotation of annotations) annotateOne(annotation);
      },
      setOutput: (name, value) => {
        // Without the file, the library prints a command that runners don't obey any more; other CIs would show it.
        if (isNamed(tools.env['GITHUB_OUTPUT'])) core.setOutput(name, value);
      },
      uploadSarif: (sarif) => withOwn(async (api, run) => (await import('./github/code-scanning.js')).uploadSarif(sarif, api, run, tools)),
      vanished: (present) => withOwn(async (api, run) => (await import('./github/vanished.js')).vanishedCategories(present, api, run)),
      dismissals: () => withOwn(async (api, run) => (await import('./github/dismissals.js')).readDismissals(api, run)),
      comment: async (comment) => {
        const where = own === undefined ? NO_REPOSITORY : pullRequestOf(own, comment.search);
        if (typeof where === 'object') return where;
        return writing(async (api, run) => {
          const found = where === 'ask' ? await (await import('./github/find-pull-request.js')).findPullRequest(api, run) : { state: 'delivered' as const, number: where };
          return found.state === 'delivered' ? (await import('./github/comment.js')).upsertComment(comment, on(found.number, api, run)) : found;
        });
      },
      changedLines: () => onOwn(async (api, run, { number, head }) => (await import('./github/changed-lines.js')).readChangedLines(number, head, api, run)),
      review: (review) => onOwn(async (api, run, { number, head }) => (await import('./github/review.js')).writeReview(review, head, on(number, api, run))),
      storeFiles: async (name, folder, files) => (await import('./github/artifact.js')).storeFiles(name, folder, files, own?.report.url, tools),
      onPullRequestOf: (report) =>
        withOwn(async (api, run) => {
          const verified = await (await import('./github/second-stage.js')).verifiedRun(report, options, api, run);
          return verified.state === 'delivered' ? { state: 'delivered', host: hostOf({ ...run, report: verified.run }) } : verified;
        }),
    };
  }
}

function isNamed(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

const NO_REPOSITORY: Skipped = { state: 'skipped', why: 'the repository is not known: GITHUB_REPOSITORY is missing in the environment' };
const NO_LINES: Skipped = { state: 'skipped', why: 'the event is of no pull request', moot: true };
const NO_TOKEN: Skipped = { state: 'skipped', why: 'there is no token: the input `token` is empty' };

async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    throw new HostError(`the job summary could not be written: ${messageOf(error)}`, { cause: error });
  }
}

function annotateOne({ level, at, title, message }: Annotation): void {
  const oneLine = at.startLine === at.endLine;
  const properties = { title, file: at.file, startLine: at.startLine, endLine: at.endLine, ...(oneLine ? { startColumn: at.startColumn, endColumn: at.endColumn } : {}) };
  switch (level) {
    case 'error':
      core.error(message, properties);
      return;
    case 'warning':
      core.warning(message, properties);
      return;
    case 'notice':
      core.notice(message, properties);
  }
}
