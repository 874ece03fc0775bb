import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { systemHttp } from '../../../src/tools/http.js';
import { openPull } from './events.js';
import type { Fault, FaultOptions } from './faults.js';
import { start, type TestGithub } from './start.js';

let github: TestGithub;

beforeEach(async () => {
  github = await start();
  openPull(github.state, { head: 'a'.repeat(40) });
});

afterEach(async () => {
  await github.close();
});

/** @returns status, body and what was written */
async function comment(): Promise<readonly unknown[]> {
  try {
    const answer = await fetch(`${github.apiUrl}/repos/acme/shop/issues/1/comments`, { method: 'POST', headers: { authorization: `token ${github.token}`, 'user-agent': 'test', 'content-type': 'application/json' }, body: '{"body":"x"}', signal: AbortSignal.timeout(2000) });
    const text = await answer.text();
    return [answer.status, text.startsWith('{') ? (JSON.parse(text) as { message?: string }).message ?? 'written' : text.slice(0, 6), github.state.comments.length];
  } catch {
    return ['broken', github.state.comments.length];
  }
}

test.each<[Fault, FaultOptions, readonly unknown[]]>([
  ['bad-credentials', {}, [401, 'Bad credentials', 0]],
  ['no-permission', {}, [403, 'Resource not accessible by integration', 0]],
  ['rate-limit', {}, [403, 'API rate limit exceeded for installation ID 1.', 0]],
  ['secondary-limit', {}, [403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', 0]],
  ['not-found', {}, [404, 'Not Found', 0]],
  ['conflict', {}, [409, 'Conflict', 0]],
  ['unprocessable', {}, [422, 'Validation Failed', 0]],
  ['too-many-requests', {}, [429, 'Too many requests', 0]],
  ['server-error', {}, [500, 'Server Error', 0]],
  ['bad-gateway', {}, [502, '<html>', 0]],
  ['unavailable', {}, [503, 'Service unavailable', 0]],
  ['html', {}, [200, '<!DOCT', 0]],
  ['reset-before', {}, ['broken', 0]],
  ['hang', {}, ['broken', 0]],
  ['reset-after', {}, ['broken', 1]],
  ['cut-short', {}, ['broken', 1]],
  ['done-then-502', {}, [502, '<html>', 1]],
  ['slow', { delayMs: 1 }, [201, 'written', 1]],
])('%s befalls one request, and the next goes well', async (fault, options, outcome) => {
  github.fault('issues/create-comment', fault, { times: 1, ...options });
  expect(await comment()).toEqual(outcome);
  expect((await comment())[0]).toBe(201);
});

test('a fault waits for its turn, and is for its operation alone', async () => {
  github.fault('issues/*', 'server-error', { times: 1, after: 1 });
  github.fault('pulls/*', 'server-error');
  expect([(await comment())[0], (await comment())[0], (await comment())[0]]).toEqual([201, 500, 201]);
});

test("an enterprise's server has its API elsewhere, and lacks what it is told to", async () => {
  const other = await start({ enterprise: { version: '3.14.2', missing: ['code-scanning/*'] } });
  const headers = { authorization: `token ${other.token}`, 'user-agent': 'test', accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
  const answer = await fetch(`${other.apiUrl}/repos/acme/shop`, { headers });
  expect(other.apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
  expect([answer.status, answer.headers.get('x-github-enterprise-version')]).toEqual([200, 'enterprise-server@3.14.2']);
  expect((await fetch(`${other.apiUrl}/repos/acme/shop/code-scanning/alerts`, { headers })).status).toBe(404);
  expect((await fetch(`${new URL(other.apiUrl).origin}/repos/acme/shop`, { headers })).status).toBe(404);
  expect((await fetch(`${other.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, { method: 'POST', body: '{}' })).status).toBe(404);
  await other.close();
});

test('it may go by the public name', async () => {
  const other = await start({ named: true });
  const http = other.through(systemHttp(new AbortController().signal, {}));
  const answer = await http.request({ url: `${other.apiUrl}/repos/acme/shop`, headers: { authorization: `token ${other.token}`, 'user-agent': 'test', accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' } });
  answer.discard();
  expect([other.apiUrl, answer.status]).toEqual(['https://api.github.com', 200]);
  await other.close();
});

test('a wrong answer of its own is not passed over', async () => {
  const other = await start();
  openPull(other.state, { head: 'not a commit' });
  other.state.pulls[0]!.state = 'ajar' as 'open';
  await fetch(`${other.apiUrl}/repos/acme/shop/pulls/1`, { headers: { authorization: `token ${other.token}`, 'user-agent': 'test' } });
  await expect(other.close()).rejects.toThrow(/pulls\/get 200: \/state/);
});
