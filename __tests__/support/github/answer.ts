/** What an operation is asked and what it answers. */
import type { Operation } from './contract.js';
import type { State } from './state.js';

export interface Call {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Media type that was asked for. */
  readonly accept: string;
  readonly state: State;
  /** Notes what GitHub lets pass and nobody should do. */
  readonly odd: (what: string) => void;
  /** Below the address of the API, as it came. */
  readonly path: string;
  /** Address of the API, for links. */
  readonly apiUrl: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `application/json` when absent. */
  readonly type?: string;
}

export type Handler = (call: Call) => Answer;

export interface Flaw {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

export function found(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

/** @param errors some operations list objects, some words */
export function refused(status: number, message: string, documentation: string, errors?: readonly (Flaw | string)[]): Answer {
  return { status, body: { message, ...(errors === undefined ? {} : { errors }), documentation_url: documentation, status: String(status) } };
}

export function notFound(call: Call): Answer {
  return refused(404, 'Not Found', call.operation.documentation);
}

/** GitHub's 422 for what its own rules, and not the schema, forbid. */
export function invalid(call: Call, errors: readonly (Flaw | string)[], message = 'Validation Failed'): Answer {
  return refused(422, message, call.operation.documentation, errors);
}

/**
 * One page of a list, with the links to its neighbours.
 * Pages are links of their own to the client: it need not count.
 */
export function page<T>(call: Call, all: readonly T[]): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(Math.max(numberOf(call.query['per_page'], 30), 1), 100);
  const current = Math.max(numberOf(call.query['page'], 1), 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const linkTo = (number: number, rel: string): string => {
    const query = new URLSearchParams(Object.entries({ ...call.query, page: number }).map(([name, value]): [string, string] => [name, String(value)]));
    return `<${call.apiUrl}${call.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [linkTo(current - 1, 'prev'), linkTo(1, 'first')] : []),
    ...(current < last ? [linkTo(current + 1, 'next'), linkTo(last, 'last')] : []),
  ];
  return { items: all.slice((current - 1) * size, current * size), headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** GitHub counts 65,536 characters in its words and 262,144 bytes at least in places (dead-claudia/github-limits#13); servers differ. UTF-16 units are the strictest reading. */
export const LONGEST_BODY = 65_536;

export function bodyFlaws(body: unknown, resource: string): readonly Flaw[] {
  if (typeof body !== 'string') return [];
  if (body.trim() === '') return [{ resource, code: 'unprocessable', field: 'data', message: 'Body cannot be blank' }];
  if (body.length > LONGEST_BODY) return [{ resource, code: 'unprocessable', field: 'data', message: `Body is too long (maximum is ${String(LONGEST_BODY)} characters)` }];
  // Half a surrogate pair is no text any more: what was cut there was cut wrongly.
  return Buffer.from(body).toString() === body ? [] : [{ resource, code: 'unprocessable', field: 'data', message: 'Body is not valid Unicode' }];
}
