/** What writing on a pull request needs. */
import type { Tools } from '../../tools/tools.js';
import type { GithubApi } from './api.js';
import type { GithubRun } from './run.js';

export interface Conversation {
  readonly pullRequest: number;
  readonly api: GithubApi;
  readonly github: GithubRun;
  readonly tools: Pick<Tools, 'clock' | 'log' | 'signal'>;
  /** Milliseconds until what may have been written is looked for. */
  readonly retryAfterMs: number;
}
