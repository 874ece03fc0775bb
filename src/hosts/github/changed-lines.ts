/** Which lines a pull request changes. */
import { HostError } from '../../errors.js';
import type { ChangedLines, Delivery } from '../host.js';
import type { GithubApi } from './api.js';
import type { GithubRun } from './run.js';

export function readChangedLines(_api: GithubApi, _github: GithubRun): Promise<Delivery<{ readonly lines: ChangedLines }>> {
  return Promise.resolve({ state: 'failed', error: new HostError('reading the diff is not built yet') });
}
