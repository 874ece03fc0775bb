/** What the API's refusals mean, in words: what failed, what we were doing, what to do. */
import { HostError, messageOf } from '../../errors.js';
import type { Delivery } from '../host.js';
import type { GithubRun } from './run.js';

/** What was being done, and the line of `permissions:` that it needs. */
export interface Doing {
  /** As in "… failed": `uploading SARIF to code scanning`. */
  readonly what: string;
  /** `pull-requests: write` */
  readonly permission: string;
}

/** @returns an answer for whatever a request threw; programmer errors are thrown on */
export function refused(error: unknown, { what }: Doing, _github: GithubRun): Delivery<never> {
  return { state: 'failed', error: new HostError(`${what} failed: ${messageOf(error)}`, { cause: error }) };
}
