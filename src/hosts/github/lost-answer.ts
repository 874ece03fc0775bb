/** A write whose answer got lost may have been done: whoever repeats it has to look first. */
import * as v from 'valibot';
import { HttpFailure } from '../../tools/http.js';
import { answerFrom } from './answer.js';

/** Whether the work may have been done although we weren't told so: a gateway gave up, the connection broke, the answer can't be read. */
export function mayBeDone(error: unknown): boolean {
  if (v.isValiError(error)) return true;
  if (error instanceof Error && error.cause instanceof HttpFailure) return !NEVER_HEARD.has(error.cause.kind);
  return (answerFrom(error)?.status ?? 0) >= 500;
}

/** Nobody heard the request, or the run is over. */
const NEVER_HEARD: ReadonlySet<HttpFailure['kind']> = new Set(['dns', 'refused', 'unreachable', 'unknown-ca', 'certificate-date', 'certificate-name', 'not-tls', 'tls', 'proxy', 'cancelled']);
