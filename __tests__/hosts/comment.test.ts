/** The one comment of a gate, against a GitHub that validates. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Comment, Delivery } from '../../src/hosts/host.js';
import { openPull, pullRequestEvent, push, pushEvent, say } from '../support/github/events.js';
import type { Fault } from '../support/github/faults.js';
import { READ_ONLY } from '../support/github/permissions.js';
import { runOn, type RunOf } from '../support/github/run.js';
import type { StartOptions } from '../support/github/service.js';
import { start, type TestGithub } from '../support/github/start.js';

const HEAD = 'a'.repeat(40);
const BOT = 'github-actions[bot]';
const MARKER = '<!-- dockgate gate=ci/gate -->';
const closing: (() => Promise<void>)[] = [];
let github: TestGithub;

async function begin(options: StartOptions = {}): Promise<void> {
  github = await start(options);
  openPull(github.state, { head: HEAD });
}

beforeEach(() => begin());
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await github.close();
});

async function comment(text: string, run: RunOf = {}, more: Partial<Comment> = {}): Promise<Delivery<{ readonly url: string }> & { readonly logged: readonly string[] }> {
  const { host, tools } = await runOn(github, run);
  closing.push(() => tools.remove());
  return { ...(await host.comment({ gate: 'ci/gate', body: `${MARKER}\n${text}`, create: true, search: false, ...more })), logged: tools.logged };
}

function comments(): string[] {
  return github.state.comments.map(({ author, body }) => `${author}: ${body.replace(/<!--.*?-->\n/g, '').trim()}`);
}

/** An earlier comment of ours. */
function ours(text: string, run = 100, attempt = 1): { readonly id: number } {
  return say(github.state, 1, BOT, `${MARKER}\n<!-- dockgate run=${String(run)} attempt=${String(attempt)} -->\n${text}`);
}

const inRun = (run: number, attempt = 1): RunOf => ({ env: { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) } });

describe('one comment', () => {
  it('is written, then renewed in place by every run, with few requests', async () => {
    expect(await comment('blocked')).toMatchObject({ state: 'delivered', url: `https://github.com/acme/shop/pull/1#issuecomment-${String(github.state.comments[0]?.id)}` });
    expect(github.requests).toHaveLength(4);
    expect(await comment('passed', inRun(101))).toMatchObject({ state: 'delivered' });

    expect(comments()).toEqual([`${BOT}: passed`]);
    expect(github.requests).toHaveLength(7);
    expect(github.odd).toEqual([]);
  });

  it('of another gate, of people, and of whoever copies the marker is let be', async () => {
    say(github.state, 1, 'somebody', `${MARKER}\nmine`);
    say(github.state, 1, 'other-app[bot]', `${MARKER}\nan app's`);
    say(github.state, 1, BOT, '<!-- dockgate gate=ci/gate2 -->\nother gate');
    say(github.state, 1, BOT, `> ${MARKER}\nquoted`);
    await comment('passed');
    await comment('passed again', inRun(101));

    expect(github.state.comments.map(({ body }) => body.split('\n').at(-1))).toEqual(['mine', "an app's", 'other gate', 'quoted', 'passed again']);
    expect(github.asked('issues/update-comment')).toHaveLength(1);
  });

  it("belongs to whoever's token it is: a person's own", async () => {
    await github.close();
    await begin({ actor: 'octocat' });
    ours('of the job');
    say(github.state, 1, 'octocat', `${MARKER}\nold`);
    await comment('new');

    expect(comments()).toEqual([`${BOT}: of the job`, 'octocat: new']);
  });

  it('is found behind hundreds of others', async () => {
    for (let count = 0; count < 250; count += 1) say(github.state, 1, 'somebody', `number ${String(count)}`);
    ours('old');
    say(github.state, 1, 'somebody', 'last');
    await comment('new', inRun(101));

    expect(comments().filter((each) => each.startsWith(BOT))).toEqual([`${BOT}: new`]);
    expect(github.asked('issues/list-comments')).toHaveLength(3);
  });

  it('is begun only when that is wanted, and renewed all the same', async () => {
    expect(await comment('passed', {}, { create: false })).toMatchObject({ state: 'skipped', moot: true });
    expect(comments()).toEqual([]);
    ours('blocked');
    expect(await comment('passed', {}, { create: false })).toMatchObject({ state: 'delivered' });
    expect(comments()).toEqual([`${BOT}: passed`]);
  });
});

describe('runs that overtake each other', () => {
  it.each([
    ['of an older run', 101, 1, inRun(100), 'newer'],
    ['of an earlier attempt', 100, 2, inRun(100), 'newer'],
    ['of the same run', 100, 1, inRun(100), 'mine'],
    ['of a later attempt', 100, 1, inRun(100, 2), 'mine'],
    ['of a newer run, first attempt after the third', 100, 3, inRun(101), 'mine'],
    ['of a run with one more digit', 99, 1, inRun(100), 'mine'],
    ['of no runner', 101, 1, { env: { GITHUB_RUN_ID: '' } }, 'mine'],
  ])('%s: the newer verdict stays', async (_, run, attempt, mine, expected) => {
    ours('newer', run, attempt);
    const delivered = await comment('mine', mine);

    expect(comments()).toEqual([`${BOT}: ${expected}`]);
    expect(delivered.state).toBe(expected === 'mine' ? 'delivered' : 'skipped');
  });

  it('that both wrote a first comment end as one, and it is said', async () => {
    ours('old', 98);
    ours('twice', 99);
    const { logged } = await comment('new');

    expect(comments()).toEqual([`${BOT}: new`]);
    expect(github.state.comments.map(({ id }) => id)).toEqual([Math.min(...github.state.comments.map(({ id }) => id))]);
    expect(logged).toContain('info: comment: two runs had written one at the same time, the newer of the two is deleted');
  });

  it('at the very same time leave one comment, of the newer run', async () => {
    await Promise.all([comment('first', inRun(100)), comment('second', inRun(101))]);

    expect(comments()).toEqual([`${BOT}: second`]);
  });
});

describe('an answer that got lost', () => {
  it.each<Fault>(['done-then-502', 'reset-after', 'cut-short'])('after the work (%s) makes no second comment', async (fault) => {
    github.fault('issues/create-comment', fault, { times: 1 });

    expect(await comment('blocked')).toMatchObject({ state: 'delivered' });
    expect(comments()).toEqual([`${BOT}: blocked`]);
    expect(github.asked('issues/create-comment')).toHaveLength(1);
  });

  it.each<Fault>(['bad-gateway', 'reset-before', 'server-error'])('before the work (%s) is sent again', async (fault) => {
    github.fault('issues/create-comment', fault, { times: 1 });

    expect(await comment('blocked')).toMatchObject({ state: 'delivered' });
    expect(comments()).toEqual([`${BOT}: blocked`]);
    expect(github.asked('issues/create-comment')).toHaveLength(2);
  });

  it('ever again is said', async () => {
    github.fault('issues/create-comment', 'unavailable');

    expect(await comment('blocked')).toMatchObject({ state: 'failed', error: { message: expect.stringMatching(/^commenting on pull request #1 failed/) as unknown } });
    expect(github.asked('issues/create-comment')).toHaveLength(3);
  });

  it('of a renewal is no matter', async () => {
    ours('old');
    github.fault('issues/update-comment', 'done-then-502', { times: 1 });

    expect(await comment('new')).toMatchObject({ state: 'delivered' });
    expect(comments()).toEqual([`${BOT}: new`]);
  });
});

describe('what GitHub refuses', () => {
  it('since the comment was deleted a moment ago: a new one', async () => {
    ours('old');
    // It goes between the list and the change.
    const { comments: kept } = github.state;
    github.fault('issues/update-comment', 'not-found', { times: 1 });
    const asked = comment('new');
    while (github.asked('issues/update-comment').length === 0) await new Promise((resolve) => setImmediate(resolve));
    kept.splice(0);

    expect(await asked).toMatchObject({ state: 'delivered' });
    expect(comments()).toEqual([`${BOT}: new`]);
  });

  it('since it is too long', async () => {
    expect(await comment('x'.repeat(70_000))).toMatchObject({ state: 'failed', error: { message: 'commenting on pull request #1 failed: this server takes no comment of that length' } });
  });

  it('for want of a permission: the line to add is named', async () => {
    await github.close();
    await begin({ permissions: READ_ONLY });

    expect(await comment('blocked')).toMatchObject({ state: 'failed', error: { hint: expect.stringContaining('`pull-requests: write`') as unknown } });
  });

  it.each<Fault>(['bad-credentials', 'no-permission', 'not-found', 'unprocessable', 'html'])('otherwise (%s) is a value in words', async (fault) => {
    github.fault('issues/*', fault);
    const answer = await comment('blocked');

    expect(answer.state).toBe('failed');
    expect(github.state.comments).toEqual([]);
  });

  it("is not even asked with a fork's or Dependabot's token", async () => {
    openPull(github.state, { number: 2, head: 'd'.repeat(40), fork: 'stranger/shop' });
    const fork = await comment('blocked', { payload: pullRequestEvent(github.state, 2) });
    const dependabot = await comment('blocked', { env: { GITHUB_ACTOR: 'dependabot[bot]' } });

    for (const each of [fork, dependabot]) expect(each).toMatchObject({ state: 'skipped', why: expect.stringContaining('dockgate-comment.yml') as unknown });
    expect(github.requests).toEqual([]);
  });
});

describe('which pull request', () => {
  it('is named by the user, or by the comment that began the run', async () => {
    openPull(github.state, { number: 7, head: 'd'.repeat(40) });
    await comment('by number', { event: 'workflow_dispatch', payload: {}, options: { pullRequest: 7 } });
    await comment('by comment', { event: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } }, env: { GITHUB_RUN_ID: '101' } });

    expect(github.state.comments.map(({ on, body }) => [on, body.split('\n').at(-1)])).toEqual([[7, 'by comment']]);
    expect(await comment('an issue', { event: 'issue_comment', payload: { issue: { number: 7 } } })).toMatchObject({ state: 'skipped', moot: true });
  });

  it('of a push is the open one whose head the commit is, when it is asked for', async () => {
    const pushed: RunOf = { event: 'push', payload: pushEvent(github.state, HEAD, 'change'), env: { GITHUB_SHA: HEAD, GITHUB_REF: 'refs/heads/change' } };
    expect(await comment('auto', pushed)).toMatchObject({ state: 'skipped', moot: true, why: expect.stringContaining('`push` belongs to no pull request') as unknown });
    expect(github.requests).toEqual([]);
    expect(await comment('always', pushed, { search: true })).toMatchObject({ state: 'delivered' });
    expect(comments()).toEqual([`${BOT}: always`]);

    push(github.state, 1, { head: 'e'.repeat(40) });
    expect(await comment('late', pushed, { search: true })).toMatchObject({ state: 'skipped', moot: true, why: 'this commit is the head of no open pull request' });
  });

  it('of a merge queue is none', async () => {
    expect(await comment('queue', { event: 'merge_group', payload: {} }, { search: true })).toMatchObject({ state: 'skipped', moot: true });
    expect(github.requests).toEqual([]);
  });
});

it("an enterprise's own server has its API, and the questions of GraphQL, elsewhere", async () => {
  await github.close();
  await begin({ enterprise: { version: '3.17.0' } });
  await comment('first');
  await comment('second', inRun(101));

  expect(comments()).toEqual([`${BOT}: second`]);
  expect(new Set(github.requests.map(({ path }) => path.split('/').slice(0, 3).join('/')))).toEqual(new Set(['/api/v3', '/api/graphql']));
});
