/** What goes wrong, on command. */
import { refused, type Answer } from './answer.js';

/** Nothing was done. */
export type FaultBefore =
  | 'bad-credentials' | 'no-permission' | 'rate-limit' | 'secondary-limit' | 'not-found' | 'conflict' | 'unprocessable' | 'too-many-requests'
  | 'server-error' | 'bad-gateway' | 'unavailable' | 'reset-before' | 'html' | 'hang';
/** The work was done, and its answer doesn't come as it should. */
export type FaultAfter = 'reset-after' | 'slow' | 'cut-short' | 'done-then-502';
export type Fault = FaultBefore | FaultAfter;

/** All of them, for tests that walk over them. */
export const FAULTS = [
  'bad-credentials', 'no-permission', 'rate-limit', 'secondary-limit', 'not-found', 'conflict', 'unprocessable', 'too-many-requests',
  'server-error', 'bad-gateway', 'unavailable', 'reset-before', 'html', 'hang', 'reset-after', 'slow', 'cut-short', 'done-then-502',
] as const satisfies readonly Fault[];

export interface FaultOptions {
  /** How many requests fail; all of them when absent. */
  readonly times?: number;
  /** How many go well before. */
  readonly after?: number;
  /** For limits, in seconds: 1 when absent. */
  readonly retryAfter?: number;
  /** Between two bytes of a slow body, in milliseconds. */
  readonly delayMs?: number;
}

export interface Planned {
  /** GitHub's name of an operation, the first half of it with `/*`, or `*`. */
  readonly operation: string;
  readonly fault: Fault;
  readonly options: FaultOptions;
  left: number;
  passing: number;
}

export function plan(operation: string, fault: Fault, options: FaultOptions): Planned {
  return { operation, fault, options, left: options.times ?? Infinity, passing: options.after ?? 0 };
}

/** @param pattern an operation's name, the first half of one with `/*`, or `*` */
export function covers(pattern: string, operation: string): boolean {
  return pattern === '*' || pattern === operation || (pattern.endsWith('/*') && operation.startsWith(pattern.slice(0, -1)));
}

/** Counts one request of an operation. @returns the fault that befalls it */
export function befalls(planned: readonly Planned[], operation: string): Planned | undefined {
  const one = planned.find((each) => each.left > 0 && covers(each.operation, operation));
  if (one === undefined) return undefined;
  if (one.passing > 0) {
    one.passing -= 1;
    return undefined;
  }
  one.left -= 1;
  return one;
}

/** @returns undefined for what isn't an answer, or is one only after the work */
export function faultAnswer({ fault, options }: Planned, permission: string): Answer | undefined {
  const documentation = 'https://docs.github.com/rest';
  const wait = String(options.retryAfter ?? 1);
  switch (fault) {
    case 'bad-credentials': return refused(401, 'Bad credentials', documentation);
    case 'no-permission': return { ...refused(403, 'Resource not accessible by integration', documentation), headers: { 'x-accepted-github-permissions': permission } };
    case 'rate-limit': return {
      ...refused(403, 'API rate limit exceeded for installation ID 1.', `${documentation}/overview/rate-limits-for-the-rest-api`),
      headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + (options.retryAfter ?? 1)) },
    };
    case 'secondary-limit': return {
      ...refused(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', `${documentation}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`),
      headers: { 'retry-after': wait },
    };
    case 'not-found': return refused(404, 'Not Found', documentation);
    case 'conflict': return refused(409, 'Conflict', documentation);
    case 'unprocessable': return refused(422, 'Validation Failed', documentation, [{ resource: 'Test', code: 'custom', field: 'test', message: 'refused on command' }]);
    case 'too-many-requests': return { ...refused(429, 'Too many requests', documentation), headers: { 'retry-after': wait } };
    case 'server-error': return refused(500, 'Server Error', documentation);
    case 'bad-gateway': return { status: 502, type: 'text/html', body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>' };
    case 'unavailable': return refused(503, 'Service unavailable', documentation);
    case 'html': return { status: 200, type: 'text/html', body: '<!DOCTYPE html><html><body>Please sign in to the proxy &copy;</body></html>' };
    default: return undefined;
  }
}
