import { afterEach, describe, expect, test } from '@jest/globals';
import { changed, openPull, resolve } from './events.js';
import type { StartOptions } from './service.js';
import { start, type TestGithub } from './start.js';

const HEAD = 'a'.repeat(40);
const THREADS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 1, after: $after) { nodes { id isResolved isOutdated comments(first: 1) { nodes { databaseId author { login __typename } } } } pageInfo { hasNextPage endCursor } }
    }
  }
}`;
const RESOLVE = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }';
const WHO = { owner: 'acme', name: 'shop', number: 1 };
let github: TestGithub;

async function begin(options: StartOptions = {}): Promise<readonly number[]> {
  github = await start(options);
  openPull(github.state, { head: HEAD, files: [changed({ path: 'Dockerfile', after: 'FROM x\nRUN y\n' })] });
  const headers = { authorization: `bearer ${github.token}`, 'user-agent': 'test', accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', 'content-type': 'application/json' };
  await fetch(`${github.apiUrl}/repos/acme/shop/pulls/1/reviews`, { method: 'POST', headers, body: JSON.stringify({ event: 'COMMENT', comments: [{ path: 'Dockerfile', line: 1, body: 'a' }, { path: 'Dockerfile', line: 2, body: 'b' }] }) });
  return github.state.reviewComments.map((each) => each.id);
}

async function ask(query: string, variables: object): Promise<unknown> {
  const answer = await fetch(github.graphqlUrl, { method: 'POST', headers: { authorization: `bearer ${github.token}`, 'user-agent': 'test', 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return await answer.json();
}

afterEach(async () => {
  await github.close();
});

describe('conversations', () => {
  test('come in pages, and tell whether they are resolved', async () => {
    const [first = 0, second = 0] = await begin();
    resolve(github.state, second);
    const threads = (id: number, isResolved: boolean, pageInfo: object): object => ({
      data: { repository: { pullRequest: { reviewThreads: { nodes: [{ id: `PRRT_${String(id)}`, isResolved, isOutdated: false, comments: { nodes: [{ databaseId: id, author: { login: 'github-actions', __typename: 'Bot' } }] } }], pageInfo } } } },
    });
    expect(await ask(THREADS, WHO)).toEqual(threads(first, false, { hasNextPage: true, endCursor: '1' }));
    expect(await ask(THREADS, { ...WHO, after: '1' })).toEqual(threads(second, true, { hasNextPage: false, endCursor: '2' }));
    expect(github.asked('graphql').length).toBe(2);
  });

  test('are resolved by who may write contents, and nobody else', async () => {
    const [first = 0] = await begin({ permissions: { 'pull-requests': 'write', contents: 'read' } });
    expect(await ask(RESOLVE, { id: `PRRT_${String(first)}` })).toEqual({ data: { resolveReviewThread: null }, errors: [{ type: 'FORBIDDEN', path: ['resolveReviewThread'], message: 'Resource not accessible by integration' }] });
    github.state.permissions = { 'pull-requests': 'write', contents: 'write' };
    expect(await ask(RESOLVE, { id: `PRRT_${String(first)}` })).toEqual({ data: { resolveReviewThread: { thread: { isResolved: true } } } });
    expect(github.state.threads.map((each) => each.resolvedBy)).toEqual(['github-actions[bot]', null]);
  });
});

test('who asks is told, a bot by its full name', async () => {
  await begin();
  expect(await ask('query { viewer { login databaseId } }', {})).toEqual({ data: { viewer: { login: 'github-actions[bot]', databaseId: 41_898_282 } } });
});

test.each([
  ['a field that is not there', '{ repository(owner: "acme", name: "shop") { pulls } }', {}, "Field 'pulls' doesn't exist on type 'Repository'"],
  ['a list without a size', '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { reviewThreads { totalCount } } } }', {}, 'You must provide a `first` or `last` value to properly paginate the `reviewThreads` connection.'],
  ['a list of too many', '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { reviewThreads(first: 101) { totalCount } } } }', {}, 'Requesting 101 records on the `reviewThreads` connection exceeds the `first` limit of 100 records.'],
  ['a variable of the wrong type', THREADS, { ...WHO, number: '1' }, 'Variable $number of type Int! was provided invalid value'],
  ['an object without a selection', '{ repository(owner: "acme", name: "shop") }', {}, "Field must have selections (field 'repository' returns Repository but has no selections. Did you mean 'repository { ... }'?)"],
  ['half a question', '{ repository(', {}, 'Unexpected end of document'],
  ['another repository', '{ repository(owner: "acme", name: "x") { id } }', {}, "Could not resolve to a Repository with the name 'acme/x'."],
])('%s is refused', async (_, query, variables, message) => {
  await begin();
  expect(await ask(query, variables)).toMatchObject({ errors: [{ message }] });
});
