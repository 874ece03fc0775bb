import { afterEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/core';
import { changed, openPull, push, say } from './events.js';
import { READ_ONLY } from './permissions.js';
import type { StartOptions } from './service.js';
import { start, type TestGithub } from './start.js';

const HEAD = 'a'.repeat(40);
const IN = { owner: 'acme', repo: 'shop' };
let github: TestGithub;

async function begin(options: StartOptions = {}): Promise<Octokit> {
  github = await start(options);
  const silent = (): void => undefined;
  const octokit = new Octokit({ auth: github.token, baseUrl: github.apiUrl, log: { debug: silent, info: silent, warn: silent, error: silent } });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
  });
  return octokit;
}

/** @returns status, headers and body of what was refused */
async function refusal(asked: Promise<unknown>): Promise<{ status: number; message: string; headers: Record<string, string>; errors: unknown }> {
  const error: unknown = await asked.then(() => undefined, (reason: unknown) => reason);
  const { status, response } = error as { status: number; response: { headers: Record<string, string>; data: { message: string; errors?: unknown } } };
  return { status, message: response.data.message, headers: response.headers, errors: response.data.errors };
}

afterEach(async () => {
  await github.close();
});

describe('what is asked', () => {
  test('a comment is written, changed and listed, and its author is the job', async () => {
    const octokit = await begin();
    openPull(github.state, { head: HEAD });
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...IN, issue_number: 1, body: 'first' });
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...IN, comment_id: data.id, body: 'second' });
    const list = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...IN, issue_number: 1 });
    expect(list.data.map((each) => [each.user?.login, each.user?.type, each.body])).toEqual([['github-actions[bot]', 'Bot', 'second']]);
    expect(data.html_url).toBe(`https://github.com/acme/shop/pull/1#issuecomment-${String(data.id)}`);
    expect(github.odd).toEqual([]);
    expect(github.asked('issues/create-comment').map((each) => [each.status, each.body])).toEqual([[201, { body: 'first' }]]);
  });

  test('lists come in pages, with links', async () => {
    const octokit = await begin();
    openPull(github.state, { head: HEAD });
    for (let count = 0; count < 7; count += 1) say(github.state, 1, 'somebody', String(count));
    const second = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...IN, issue_number: 1, per_page: 3, page: 2 });
    expect(second.data.map((each) => each.body)).toEqual(['3', '4', '5']);
    expect(second.headers.link).toContain(`<${github.apiUrl}/repos/acme/shop/issues/1/comments?per_page=3&page=3>; rel="next"`);
    const last = await octokit.request(`GET ${/<([^>]+)>; rel="last"/.exec(second.headers.link ?? '')?.[1] ?? ''}`);
    expect((last.data as { body: string }[]).map((each) => each.body)).toEqual(['6']);
    expect(last.headers.link).not.toContain('rel="next"');
  });

  test.each([
    ['a body of the wrong type', { body: 1 }, 422, /For 'body\/body'/],
    ['no body', {}, 422, /"body" wasn't supplied/],
    ['nothing but space', { body: ' ' }, 422, /Validation Failed/],
    ['65,537 characters', { body: 'x'.repeat(65_537) }, 422, /Validation Failed/],
  ])('a comment with %s is refused', async (_, body, status, message) => {
    const octokit = await begin();
    openPull(github.state, { head: HEAD });
    const refused = await refusal(octokit.request('POST /repos/acme/shop/issues/1/comments', body));
    expect(refused.status).toBe(status);
    expect(refused.message).toMatch(message);
    expect(github.state.comments).toEqual([]);
  });

  test('65,536 characters fit', async () => {
    const octokit = await begin();
    openPull(github.state, { head: HEAD });
    expect((await octokit.request('POST /repos/acme/shop/issues/1/comments', { body: 'x'.repeat(65_536) })).status).toBe(201);
  });

  test('what GitHub would pass over is noted', async () => {
    await begin();
    openPull(github.state, { head: HEAD });
    await fetch(`${github.apiUrl}/repos/acme/shop/pulls?stat=open`, { headers: { authorization: `token ${github.token}`, 'user-agent': 'test' } });
    expect(github.odd).toEqual([
      'GET /repos/acme/shop/pulls?stat=open: no X-GitHub-Api-Version',
      'GET /repos/acme/shop/pulls?stat=open: Accept is */*',
      'query parameter stat is unknown to pulls/list',
    ]);
  });
});

describe('who asks', () => {
  test('nobody, and a wrong token', async () => {
    await begin();
    const ask = async (headers: Record<string, string>): Promise<unknown> => {
      const answer = await fetch(`${github.apiUrl}/repos/acme/shop`, { headers });
      return [answer.status, ((await answer.json()) as { message: string }).message];
    };
    expect(await ask({})).toEqual([401, 'Requires authentication']);
    expect(await ask({ authorization: 'token ghs_wrong' })).toEqual([401, 'Bad credentials']);
  });

  test('a token that only reads', async () => {
    const octokit = await begin({ permissions: READ_ONLY });
    openPull(github.state, { head: HEAD });
    const refused = await refusal(octokit.request('POST /repos/acme/shop/issues/1/comments', { body: 'x' }));
    expect([refused.status, refused.message, refused.headers['x-accepted-github-permissions']]).toEqual([403, 'Resource not accessible by integration', 'issues=write; pull_requests=write']);
  });

  test('a job has no user', async () => {
    const octokit = await begin();
    expect((await refusal(octokit.request('GET /user'))).status).toBe(403);
    github.state.actor = 'somebody';
    expect((await octokit.request('GET /user')).data.login).toBe('somebody');
  });

  test('another repository is not there', async () => {
    const octokit = await begin();
    expect((await refusal(octokit.request('GET /repos/acme/other'))).status).toBe(404);
    expect((await octokit.request('GET /repos/{owner}/{repo}', IN)).data.default_branch).toBe('main');
  });
});

describe('reviews', () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${String(index + 1)}\n`).join('');
  const files = [changed({ path: 'Dockerfile', before, after: before.replace('line 10\n', 'new 10\nnew 11\n') })];

  test('a comment stands on a line of the diff, and follows it', async () => {
    const octokit = await begin();
    openPull(github.state, { head: HEAD, files });
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...IN, pull_number: 1, commit_id: HEAD, event: 'COMMENT', body: 'a review', comments: [{ path: 'Dockerfile', line: 11, start_line: 10, side: 'RIGHT', start_side: 'RIGHT', body: 'on it' }] });
    expect(data.state).toBe('COMMENTED');
    const ask = async (): Promise<unknown> => (await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...IN, pull_number: 1 })).data.map((each) => [each.pull_request_review_id, each.start_line, each.line, each.original_line]);
    expect(await ask()).toEqual([[data.id, 10, 11, 11]]);
    push(github.state, 1, { head: 'd'.repeat(40), files: [changed({ path: 'Dockerfile', before, after: `first\n${before.replace('line 10\n', 'new 10\nnew 11\n')}` })] });
    expect(await ask()).toEqual([[data.id, 11, 12, 11]]);
    push(github.state, 1, { head: 'e'.repeat(40), files: [changed({ path: 'Dockerfile', before, after: `first\n${before}` })] });
    expect(await ask()).toEqual([[data.id, null, null, 11]]);
    expect(github.odd).toEqual([]);
  });

  test.each([
    ['a line beside the diff', { path: 'Dockerfile', line: 1, body: 'x' }, 'Line could not be resolved'],
    ['a file beside it', { path: 'other', line: 10, body: 'x' }, 'Path could not be resolved'],
    ['a start after its end', { path: 'Dockerfile', line: 10, start_line: 11, body: 'x' }, 'Pull request review thread start line must precede the end line.'],
  ])('all comments are refused for %s', async (_, wrong, words) => {
    const octokit = await begin();
    openPull(github.state, { head: HEAD, files });
    const refused = await refusal(octokit.request('POST /repos/acme/shop/pulls/1/reviews', { event: 'COMMENT', comments: [{ path: 'Dockerfile', line: 10, body: 'right' }, wrong] }));
    expect([refused.status, refused.errors]).toEqual([422, [words]]);
    expect([github.state.reviews, github.state.reviewComments]).toEqual([[], []]);
  });

  test('the job may not approve', async () => {
    const octokit = await begin();
    openPull(github.state, { head: HEAD, files });
    expect((await refusal(octokit.request('POST /repos/acme/shop/pulls/1/reviews', { event: 'APPROVE' }))).errors).toEqual(['GitHub Actions is not permitted to approve pull requests.']);
  });
});
