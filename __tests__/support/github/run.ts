/** A run of Dockgate that belongs to the test GitHub. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { githubHost, type GithubOptions } from '../../../src/hosts/github.js';
import type { Host } from '../../../src/hosts/host.js';
import { testTools, type TestTools } from '../tools.js';
import { pullRequestEvent } from './events.js';
import type { TestGithub } from './start.js';

export interface RunOf {
  /** `pull_request` when absent. */
  readonly event?: string;
  /** The payload; the first pull request's when absent. */
  readonly payload?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: Partial<GithubOptions>;
}

export interface HostedRun {
  readonly host: Host;
  readonly tools: TestTools;
}

/** Its retries don't wait. */
export async function runOn(github: TestGithub, { event = 'pull_request', payload, env = {}, options = {} }: RunOf = {}): Promise<HostedRun> {
  const base = testTools();
  const file = join(base.folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload ?? pullRequestEvent(github.state, 1)));
  const tools: TestTools = {
    ...base,
    env: { ...base.env, ...github.environment(), GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_SHA: 'c'.repeat(40), GITHUB_REF: 'refs/pull/1/merge', GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'gate', GITHUB_ACTION: '__self', GITHUB_RUN_ID: '100', GITHUB_RUN_ATTEMPT: '1', ...env },
  };
  return { host: await githubHost({ token: github.token, gateName: undefined, matrix: undefined, pullRequest: 0, retryAfterMs: 1, ...options }, tools), tools };
}
