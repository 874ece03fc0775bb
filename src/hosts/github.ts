/** GitHub Actions: summary, annotations and outputs by the runner's own protocol, all else by the REST API. */
import * as core from '@actions/core';
import { HostError, messageOf } from '../errors.js';
import type { Tools } from '../tools/tools.js';
import type { GithubApi } from './github/api.js';
import { readRun, type GithubRun } from './github/run.js';
import type { Annotation, Delivery, Host, HostLimits, Skipped } from './host.js';

/**
 * - summary, annotations: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * - SARIF: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * - comment: the API's own words, "Body is too long (maximum is 65536 characters)"
 */
export const GITHUB_LIMITS: HostLimits = {
  summary: 1024 * 1024,
  comment: 65_536,
  annotationsPerLevel: 10,
  sarif: { compressed: 10_000_000, runs: 20, results: 25_000, shown: 5_000, rules: 25_000, locations: 1_000, tags: 20, ruleName: 255, description: 1_024 },
};

export interface GithubOptions {
  readonly token: string | undefined;
  /** As given by the user. */
  readonly gateName: string | undefined;
  /** The job's matrix values as JSON; `null` when it has none. */
  readonly matrix: string | undefined;
  /** 0 when the event says it. */
  readonly pullRequest: number;
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
    loaded ??= import('./github/api.js').then(({ githubApi }) => githubApi({ token, retryAfterMs: options.retryAfterMs ?? 1_000, github }, tools));
    return use(await loaded, github);
  }
  /** @param own what the run is about, where that isn't what the event says */
  function hostOf(own: GithubRun | undefined): Host {
    const withOwn = <T>(use: (api: GithubApi, run: GithubRun) => Promise<Delivery<T>>): Promise<Delivery<T>> => withApi((api, run) => use(api, own ?? run));
    return {
      name: 'github',
      limits: GITHUB_LIMITS,
      run: own?.report,
      writeSummary,
      annotate: (annotations) => {
        for (const annotation of annotations) annotateOne(annotation);
      },
      setOutput: (name, value) => {
        core.setOutput(name, value);
      },
      uploadSarif: (sarif) => withOwn(async (api, run) => (await import('./github/code-scanning.js')).uploadSarif(sarif, api, run, tools)),
      dismissals: () => withOwn(async (api, run) => (await import('./github/dismissals.js')).readDismissals(api, run)),
      comment: (comment) => withOwn(async (api, run) => (await import('./github/comment.js')).upsertComment(comment, api, run)),
      changedLines: () => withOwn(async (api, run) => (await import('./github/changed-lines.js')).readChangedLines(api, run)),
      review: (gate, comments) => withOwn(async (api, run) => (await import('./github/review.js')).writeReview(gate, comments, api, run)),
      storeFiles: async (name, folder, files) => (await import('./github/artifact.js')).storeFiles(name, folder, files, own?.report.url, tools),
      onPullRequestOf: (report) =>
        withOwn(async (api, run) => {
          const verified = await (await import('./github/second-stage.js')).verifiedRun(report, options, api, run);
          return verified.state === 'delivered' ? { state: 'delivered', host: hostOf({ ...run, report: verified.run }) } : verified;
        }),
    };
  }
  return hostOf(github);
}

function isNamed(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

const NO_REPOSITORY: Skipped = { state: 'skipped', why: 'the repository is not known: GITHUB_REPOSITORY is missing in the environment' };
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
