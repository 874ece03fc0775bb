/** What can be told from an answer, or from its absence, before it is put into words. */
import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import { HttpFailure } from '../../tools/http.js';

/** @returns the status of a refusal; undefined when there was no answer at all */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError && error.response !== undefined ? error.status : undefined;
}

/** The API's own words: they are foreign. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof RequestError)) return '';
  const errors = v.safeParse(v.looseObject({ errors: v.array(v.union([v.string(), v.looseObject({ message: v.optional(v.string()) })])) }), error.response?.data);
  return [error.message, ...(errors.success ? errors.output.errors.map((each) => (typeof each === 'string' ? each : (each.message ?? ''))) : [])].join(' ');
}

/**
 * Whether the work may have been done although we were not told so: a gateway gave up, the connection broke, the answer
 * can't be read. What was written then has to be looked for before it is written again.
 */
export function mayBeDone(error: unknown): boolean {
  if (error instanceof v.ValiError) return true;
  if (!(error instanceof RequestError)) return false;
  if (error.response !== undefined) return error.status >= 500;
  return !(error.cause instanceof HttpFailure && NEVER_SENT.has(error.cause.kind));
}

/** Nobody heard the request, or the run is over. */
const NEVER_SENT: ReadonlySet<HttpFailure['kind']> = new Set(['dns', 'refused', 'unreachable', 'unknown-ca', 'certificate-date', 'certificate-name', 'not-tls', 'tls', 'proxy', 'cancelled']);
