/** The API's refusals as values, from what octokit throws. All text in them is foreign. */
import * as v from 'valibot';

export interface Answer {
  /** Of GraphQL, which always answers 200: what REST would have said. */
  readonly status: number;
  /** The API's own words with its list of errors: one line, cut; empty when it said nothing that can be shown. */
  readonly said: string;
  readonly limit: 'primary' | 'secondary' | undefined;
  /** When a limit ends: `in 60 s`, `after 2026-01-02T03:04:05Z`. */
  readonly again: string | undefined;
  readonly singleSignOn: boolean;
}

const LONGEST = 300;
const ERRORS_SHOWN = 3;

const headersSchema = v.record(v.string(), v.unknown());
const restSchema = v.object({ name: v.literal('HttpError'), status: v.number(), response: v.optional(v.object({ headers: headersSchema, data: v.unknown() })) });
const graphqlSchema = v.object({ name: v.literal('GraphqlResponseError'), headers: headersSchema, errors: v.array(v.object({ type: v.optional(v.string()), message: v.fallback(v.string(), '') })) });
const bodySchema = v.object({ message: v.string(), errors: v.optional(v.array(v.unknown())) });
const problemSchema = v.union([v.string(), v.looseObject({ message: v.optional(v.string()), resource: v.optional(v.string()), field: v.optional(v.string()), code: v.optional(v.string()) })]);

/** @returns undefined for what no request threw. Told by shape: octokit's class is there in several copies. */
export function answerFrom(error: unknown): Answer | undefined {
  const rest = v.safeParse(restSchema, error);
  if (rest.success) {
    const { status, response } = rest.output;
    return answer(status, wordsOf(response?.data), response?.headers ?? {});
  }
  const graphql = v.safeParse(graphqlSchema, error);
  if (!graphql.success) return undefined;
  const { errors, headers } = graphql.output;
  const status = Math.max(...errors.map(({ type }) => GRAPHQL_TYPES[type ?? ''] ?? 422));
  return answer(Number.isFinite(status) ? status : 422, errors.slice(0, ERRORS_SHOWN).map(({ message }) => message).join('; '), headers);
}

const GRAPHQL_TYPES: Readonly<Record<string, number>> = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 };

function answer(status: number, words: string, headers: Readonly<Record<string, unknown>>): Answer {
  const said = shorten(words);
  return { status, said, limit: limitOf(status, said, headers), again: againFrom(headers), singleSignOn: headers['x-github-sso'] !== undefined };
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors */
function limitOf(status: number, said: string, headers: Readonly<Record<string, unknown>>): Answer['limit'] {
  if (status !== 403 && status !== 429) return undefined;
  if (/secondary rate limit|abuse detection/i.test(said)) return 'secondary';
  if (headers['x-ratelimit-remaining'] === '0' || /rate limit exceeded/i.test(said)) return 'primary';
  return status === 429 || headers['retry-after'] !== undefined ? 'secondary' : undefined;
}

function againFrom(headers: Readonly<Record<string, unknown>>): string | undefined {
  const after = headers['retry-after'];
  if (typeof after === 'string' && /^\d{1,6}$/.test(after)) return `in ${after} s`;
  const reset = headers['x-ratelimit-reset'];
  if (headers['x-ratelimit-remaining'] !== '0' || typeof reset !== 'string' || !/^\d{9,10}$/.test(reset)) return undefined;
  return `after ${new Date(Number(reset) * 1000).toISOString().replace('.000', '')}`;
}

/** Pages (of a proxy, or of GitHub's own 5xx) are no words. */
function wordsOf(data: unknown): string {
  const body = v.safeParse(bodySchema, data);
  if (!body.success) return typeof data === 'string' && !data.trimStart().startsWith('<') ? data : '';
  const { message, errors = [] } = body.output;
  const problems = errors.slice(0, ERRORS_SHOWN).flatMap((each) => {
    const problem = v.safeParse(problemSchema, each);
    if (!problem.success) return [];
    if (typeof problem.output === 'string') return [problem.output];
    const { message: text, resource, field, code } = problem.output;
    return [text ?? [resource, field, code].filter((word) => word !== undefined).join(' ')];
  });
  return problems.length === 0 ? message : `${message}: ${problems.join('; ')}`;
}

/** @returns foreign words on one line, cut */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
