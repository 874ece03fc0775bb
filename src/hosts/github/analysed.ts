/** Which ref and commit code scanning is told that a run's results are of. */
import type { RunReport } from '../../report.js';
import type { CheckedOut } from './checked-out.js';

/** A ref and the commit of it that was looked at; or why alerts can't be put on any. */
export type Analysed = { readonly ref: string; readonly commit: string; /** When we began, ISO 8601. */ readonly startedAt: string } | { readonly why: string };

export interface Checkout {
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
  /** Undefined where git can't tell: then what the event says is believed. */
  readonly checkout: CheckedOut | undefined;
  /** Of `workflow_run`. */
  readonly triggering: string | undefined;
  readonly startedAt: string;
}

/**
 * Alerts on a ref close what isn't among them, so what was looked at has to be that ref and nothing else.
 * @param report its `ref` is the pull request's head when that is checked out
 */
export function analysedBy(report: RunReport, { sha, ref, checkout, triggering, startedAt }: Checkout): Analysed {
  if (report.event === 'pull_request_target') {
    return { why: 'on pull_request_target the alerts would be those of the base branch, whatever was checked out; scan on pull_request' };
  }
  if (report.event === 'workflow_run' && triggering?.startsWith('pull_request') === true) {
    return { why: 'after the workflow of a pull request the alerts would be those of the default branch; upload in that workflow' };
  }
  if (!/^refs\/(?:heads|tags|pull)\/./.test(ref) || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) return { why: `GITHUB_REF ${JSON.stringify(ref)} and GITHUB_SHA ${JSON.stringify(sha)} don't name a commit of a branch, tag or pull request` };
  if (checkout === undefined || checkout.commit === sha) return { ref, commit: sha, startedAt };
  if (report.ref !== ref) return { ref: report.ref, commit: checkout.commit, startedAt };
  // A branch may have gone on since the event, and a pull request may have a new merge commit.
  if (checkout.isRef) return { ref, commit: checkout.commit, startedAt };
  return { why: `what is checked out, ${checkout.commit.slice(0, 12)}, is not what ${ref} names: its alerts would be those of something else` };
}
