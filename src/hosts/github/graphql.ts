/** Questions that only the GraphQL API answers: who we are, and which conversations are resolved. */
import * as v from 'valibot';
import type { GithubApi } from './api.js';

/** Octokit finds the address beside that of the REST API: the token goes to one host alone. @throws GraphqlResponseError, RequestError, ValiError */
export async function graphql<T>(query: string, variables: Readonly<Record<string, unknown>>, shape: v.GenericSchema<unknown, T>, api: GithubApi): Promise<T> {
  return v.parse(shape, await api.graphql(query, variables));
}

const viewer = v.looseObject({ viewer: v.looseObject({ login: v.string() }) });

/**
 * Who the token belongs to, as REST names it: `github-actions[bot]`, `octocat`. `GET /user` is closed to the job's own token and
 * to those of apps; this question is answered to all (https://github.com/fullsend-ai/fullsend/pull/1953).
 */
export async function whoAmI(api: GithubApi): Promise<string> {
  return (await graphql('query { viewer { login } }', {}, viewer, api)).viewer.login;
}
