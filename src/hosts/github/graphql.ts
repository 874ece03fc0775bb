/** Questions that only the GraphQL API answers: who we are, and which threads are resolved. */
import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { GithubApi } from './api.js';
import type { GithubRun } from './run.js';

const answer = v.looseObject({
  data: v.optional(v.unknown()),
  errors: v.optional(v.array(v.looseObject({ type: v.optional(v.string()), message: v.string() }))),
});

/** It refuses with status 200 (https://docs.github.com/graphql/overview/rate-limits-and-query-limits). */
const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 };

/** @throws RequestError, also for what is refused with status 200 */
export async function graphql<T>(query: string, variables: Readonly<Record<string, unknown>>, shape: v.GenericSchema<unknown, T>, api: GithubApi, { graphqlUrl }: Pick<GithubRun, 'graphqlUrl'>): Promise<T> {
  const response = await api.request({ method: 'POST', url: graphqlUrl, query, variables });
  const { data, errors } = v.parse(answer, response.data);
  const [error] = errors ?? [];
  if (error === undefined) return v.parse(shape, data);
  throw new RequestError(error.message, STATUS[error.type ?? ''] ?? 422, { request: { method: 'POST', url: graphqlUrl, headers: {} }, response: { url: graphqlUrl, status: 200, headers: response.headers, data: response.data } });
}

const viewer = v.looseObject({ viewer: v.looseObject({ login: v.string() }) });

/**
 * Who the token belongs to, as REST names it: `github-actions[bot]`, `octocat`. `GET /user` is closed to the job's own token and
 * to those of apps; this question is answered to all (https://github.com/fullsend-ai/fullsend/pull/1953).
 */
export async function whoAmI(api: GithubApi, github: Pick<GithubRun, 'graphqlUrl'>): Promise<string> {
  return (await graphql('query { viewer { login } }', {}, viewer, api, github)).viewer.login;
}
