/** Comments on changed lines, in one review. */
import { HostError } from '../../errors.js';
import type { Delivery, ReviewComment } from '../host.js';
import type { GithubApi } from './api.js';
import type { GithubRun } from './run.js';

export function writeReview(_gate: string, _comments: readonly ReviewComment[], _api: GithubApi, _github: GithubRun): Promise<Delivery<{ readonly url?: string }>> {
  return Promise.resolve({ state: 'failed', error: new HostError('reviewing is not built yet') });
}
