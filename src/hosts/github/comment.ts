/** Keeps one comment on a pull request up to date. */
import { HostError } from '../../errors.js';
import type { Comment, Delivery } from '../host.js';
import type { GithubApi } from './api.js';
import type { GithubRun } from './run.js';

export function upsertComment(_comment: Comment, _api: GithubApi, _github: GithubRun): Promise<Delivery<{ readonly url: string }>> {
  return Promise.resolve({ state: 'failed', error: new HostError('commenting is not built yet') });
}
