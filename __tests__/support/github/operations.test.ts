import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { operations } from './contract.js';
import { addArtifact, addRun, changed, openPull } from './events.js';
import { EVERYTHING } from './permissions.js';
import { handlers } from './rest.js';
import { start, type TestGithub } from './start.js';

const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)];
let github: TestGithub;

beforeEach(async () => {
  github = await start();
  openPull(github.state, { head: HEAD, base: BASE, fork: 'stranger/shop', files: Array.from({ length: 4 }, (_, index) => changed({ path: `dir ${String(index)}/#file`, after: 'one\ntwo\n' })) });
});

/** Rejects when an answer broke GitHub's description. */
afterEach(async () => {
  await github.close();
});

async function ask(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly data: unknown; readonly link: string | null }> {
  const answer = await fetch(`${github.apiUrl}${path.replace('REPO', '/repos/acme/shop')}`, {
    method, redirect: 'manual',
    headers: { authorization: `token ${github.token}`, 'user-agent': 'test', accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, data: text === '' ? undefined : JSON.parse(text) as unknown, link: answer.headers.get('link') };
}

test('each operation of the description is served, and no other', () => {
  expect(Object.keys(handlers).toSorted()).toEqual(operations.map((each) => each.id).toSorted());
});

test('files of a pull request, of a comparison, and the pull request of a commit', async () => {
  const files = await ask('GET', 'REPO/pulls/1/files?per_page=3');
  expect(files.data).toMatchObject([{ filename: 'dir 0/#file', status: 'added', additions: 2, patch: '@@ -0,0 +1,2 @@\n+one\n+two' }, {}, {}]);
  expect(files.link).toContain('page=2>; rel="next"');
  expect((await ask('GET', `REPO/compare/${BASE}...${HEAD}`)).data).toMatchObject({ files: [{}, {}, {}, {}] });
  expect((await ask('GET', `REPO/compare/${HEAD}...${BASE}`)).status).toBe(404);
  expect((await ask('GET', `REPO/commits/${HEAD}/pulls`)).data).toMatchObject([{ number: 1, head: { sha: HEAD, repo: { full_name: 'stranger/shop' } } }]);
  expect((await ask('GET', `REPO/commits/${BASE}/pulls`)).data).toEqual([]);
  expect((await ask('GET', 'REPO/pulls?head=stranger:change')).data).toMatchObject([{ number: 1 }]);
  expect((await ask('GET', 'REPO/pulls/1')).data).toMatchObject({ changed_files: 4, additions: 8, base: { sha: BASE } });
  expect((await ask('GET', 'REPO/pulls/2')).status).toBe(404);
  expect((await ask('GET', '/')).status).toBe(200);
  expect(github.odd).toEqual([]);
});

test('runs and their artifacts', async () => {
  const run = addRun(github.state, { headSha: HEAD, headRepository: 'stranger/shop' });
  const kept = addArtifact(github.state, run.id, 'dockgate', Buffer.from('zip'));
  const gone = addArtifact(github.state, run.id, 'old', Buffer.from('zip'), true);
  expect((await ask('GET', `REPO/actions/runs/${String(run.id)}`)).data).toMatchObject({ head_sha: HEAD, head_repository: { full_name: 'stranger/shop' }, pull_requests: [], event: 'pull_request' });
  expect((await ask('GET', `REPO/actions/runs/${String(run.id)}/artifacts?name=dockgate`)).data).toMatchObject({ total_count: 1, artifacts: [{ id: kept.id, workflow_run: { head_sha: HEAD } }] });
  expect((await ask('GET', `REPO/actions/artifacts/${String(kept.id)}`)).data).toMatchObject({ size_in_bytes: 3 });
  expect((await ask('GET', `REPO/actions/artifacts/${String(kept.id)}/zip`)).status).toBe(302);
  expect((await ask('GET', `REPO/actions/artifacts/${String(gone.id)}/zip`)).status).toBe(410);
  expect(github.odd).toEqual([]);
});

test('a review over its life', async () => {
  const draft = await ask('POST', 'REPO/pulls/1/reviews', { comments: [{ path: 'dir 0/#file', line: 1, body: 'pending' }] });
  expect(draft.data).toMatchObject({ state: 'PENDING' });
  expect((await ask('POST', 'REPO/pulls/1/reviews', { body: 'again' })).status).toBe(422);
  expect((await ask('GET', 'REPO/pulls/1/comments')).data).toEqual([]);
  const review = await ask('POST', 'REPO/pulls/1/reviews', { event: 'COMMENT', body: 'first', comments: [{ path: 'dir 1/#file', position: 2, body: 'by position' }] });
  const { id } = review.data as { readonly id: number };
  expect((await ask('PUT', `REPO/pulls/1/reviews/${String(id)}`, { body: 'second' })).data).toMatchObject({ body: 'second' });
  expect((await ask('PUT', `REPO/pulls/1/reviews/${String(id)}`, { body: 'x'.repeat(65_537) })).data).toMatchObject({ errors: ['Body is too long (maximum is 65536 characters)'] });
  expect((await ask('GET', `REPO/pulls/1/reviews/${String(id)}`)).data).toMatchObject({ body: 'second', user: { login: 'github-actions[bot]' } });
  expect((await ask('GET', 'REPO/pulls/1/reviews')).data).toMatchObject([{ state: 'PENDING' }, { state: 'COMMENTED' }]);
  const comments = await ask('GET', `REPO/pulls/1/reviews/${String(id)}/comments`);
  expect(comments.data).toMatchObject([{ body: 'by position', position: 2 }]);
  const [comment] = comments.data as readonly { readonly id: number }[];
  const path = `REPO/pulls/comments/${String(comment?.id)}`;
  expect((await ask('PATCH', path, { body: 'changed' })).data).toMatchObject({ body: 'changed', line: 2 });
  expect((await ask('POST', `REPO/pulls/1/comments/${String(comment?.id)}/replies`, { body: 'a reply' })).data).toMatchObject({ in_reply_to_id: comment?.id });
  expect((await ask('GET', path)).data).toMatchObject({ body: 'changed' });
  expect((await ask('DELETE', path)).status).toBe(204);
  expect((await ask('GET', path)).status).toBe(404);
  expect((await ask('POST', 'REPO/pulls/1/comments', { body: 'alone', path: 'dir 2/#file', line: 1, commit_id: HEAD })).status).toBe(201);
  expect((await ask('POST', 'REPO/pulls/1/comments', { body: 'alone', path: 'dir 2/#file', line: 9, commit_id: HEAD })).status).toBe(422);
  expect(github.odd).toEqual([]);
});

test('a comment is read and deleted', async () => {
  const { data } = await ask('POST', 'REPO/issues/1/comments', { body: 'x' });
  const path = `REPO/issues/comments/${String((data as { readonly id: number }).id)}`;
  expect((await ask('GET', path)).data).toMatchObject({ body: 'x' });
  expect((await ask('DELETE', path)).status).toBe(204);
  expect((await ask('GET', path)).status).toBe(404);
});

test('of a private repository nothing is read without the permission', async () => {
  github.state.repository.private = true;
  github.state.permissions = {};
  const statuses = async (): Promise<readonly number[]> => await Promise.all(['REPO', 'REPO/pulls/1', 'REPO/issues/1/comments', `REPO/compare/${BASE}...${HEAD}`].map(async (path) => (await ask('GET', path)).status));
  expect(await statuses()).toEqual([200, 403, 403, 403]);
  github.state.permissions = EVERYTHING;
  expect(await statuses()).toEqual([200, 200, 200, 200]);
});
