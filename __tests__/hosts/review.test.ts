/** Comments on lines of a pull request, against a GitHub that validates. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Changes, Delivery, Review, ReviewCounts } from '../../src/hosts/host.js';
import { changed, openPull, pullRequestEvent, push, resolve } from '../support/github/events.js';
import type { Fault } from '../support/github/faults.js';
import { READ_ONLY } from '../support/github/permissions.js';
import { runOn, type RunOf } from '../support/github/run.js';
import type { StartOptions } from '../support/github/service.js';
import { start, type TestGithub } from '../support/github/start.js';

const HEAD = 'a'.repeat(40);
const NEXT = 'e'.repeat(40);
const BEFORE = 'FROM node:18\nWORKDIR /app\nCMD ["node"]\n';
const AFTER = 'FROM node:18\nADD app /app\nRUN a \\\n  && b\nWORKDIR /app\nCMD ["node"]\n';
const closing: (() => Promise<void>)[] = [];
let github: TestGithub;
let logged: readonly string[];

async function begin(options: StartOptions = {}): Promise<void> {
  github = await start(options);
  openPull(github.state, { head: HEAD, files: [changed({ path: 'Dockerfile', before: BEFORE, after: AFTER })] });
}

beforeEach(() => begin());
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await github.close();
});

const ADD = { keys: ['add'], file: 'Dockerfile', startLine: 2, endLine: 2, body: 'use COPY' };
const RUN = { keys: ['run'], file: 'Dockerfile', startLine: 3, endLine: 4, body: 'pin it' };
const ASTRAY = { keys: ['astray'], file: 'Dockerfile', startLine: 90, endLine: 90, body: 'not in the diff' };

async function review(comments: Review['comments'], more: Partial<Review> = {}, run: RunOf = {}): Promise<Delivery<ReviewCounts>> {
  const { host, tools } = await runOn(github, run);
  closing.push(() => tools.remove());
  logged = tools.logged;
  return host.review({ gate: 'ci/gate', comments, most: 10, holding: new Set(comments.flatMap(({ keys }) => keys)), ...more });
}

async function changes(run: RunOf = {}): Promise<Delivery<Changes>> {
  const { host, tools } = await runOn(github, run);
  closing.push(() => tools.remove());
  return host.changedLines();
}

/** What stands on the lines: `LINE: text`, in brackets when it's resolved. */
function said(): string[] {
  return github.state.threads.map(({ comments, resolvedBy }) => {
    const first = github.state.reviewComments.find(({ id }) => id === comments[0]);
    const text = `${String(first?.startLine ?? first?.line ?? 'gone')}: ${(first?.body ?? '').replace(/^<!--.*-->\n/, '').replace(/ at `.*$/i, '')}`;
    return resolvedBy === null ? text : `(${text})`;
  });
}

describe('changed lines', () => {
  it('are those of the new side, with their text', async () => {
    const answer = await changes();
    if (answer.state !== 'delivered') throw new Error(answer.state);

    expect(answer.lines.get('Dockerfile')?.flatMap(({ start: first, lines }) => lines.flatMap(({ text, changed: is }, index) => (is ? [`${String(first + index)} ${text}`] : [])))).toEqual(['2 ADD app /app', '3 RUN a \\', '4   && b']);
    expect(answer).toMatchObject({ untold: [], cut: false });
  });

  it('of binary files, of files that were only renamed, and of those that are gone are not told', async () => {
    push(github.state, 1, { head: HEAD, files: [{ filename: 'logo.png', status: 'modified' }, { filename: 'b', status: 'renamed', previousFilename: 'a' }, changed({ path: 'gone', before: 'a\n' })] });
    const answer = await changes();

    expect(answer).toMatchObject({ state: 'delivered', cut: false });
    expect(answer.state === 'delivered' && [...answer.lines.keys()]).toEqual([]);
  });

  it('of very many files are read to a bound, and it is said', async () => {
    const files = (count: number): ReturnType<typeof changed>[] => Array.from({ length: count }, (_, index) => changed({ path: `f${String(index)}`, after: 'a\n' }));
    push(github.state, 1, { head: HEAD, files: files(250) });
    expect(await changes()).toMatchObject({ state: 'delivered', cut: false });
    push(github.state, 1, { head: HEAD, files: files(1200) });
    expect(await changes()).toMatchObject({ state: 'delivered', cut: true });
  });

  it('of a commit that is not the newest any more are not asked about', async () => {
    const payload = pullRequestEvent(github.state, 1);
    push(github.state, 1, { head: NEXT });

    expect(await changes({ payload })).toMatchObject({ state: 'skipped', moot: true, why: expect.stringContaining('moved on') as unknown });
  });
});

describe('comments', () => {
  it('are one review, and no second run repeats them', async () => {
    expect(await review([ADD, RUN])).toEqual({ state: 'delivered', written: 2, renewed: 0, settled: 0, refused: 0 });
    expect(await review([ADD, RUN])).toEqual({ state: 'delivered', written: 0, renewed: 0, settled: 0, refused: 0 });

    expect(github.state.reviews.map(({ body, state, commit }) => [body, state, commit])).toEqual([['Dockgate: 2 comments on lines of this change.', 'COMMENTED', HEAD]]);
    expect(said()).toEqual(['2: use COPY', '3: pin it']);
    expect(github.odd).toEqual([]);
  });

  it('whose text changed are renewed in place', async () => {
    await review([ADD]);

    expect(await review([{ ...ADD, keys: ['worse', 'add'], body: 'use COPY, now' }])).toMatchObject({ renewed: 1, written: 0 });
    expect(said()).toEqual(['2: use COPY, now']);
  });

  it('that a person resolved stay so and are not said again', async () => {
    await review([ADD]);
    resolve(github.state, github.state.reviewComments[0]?.id ?? 0);

    expect(await review([{ ...ADD, keys: ['add', 'more'], body: 'other words' }])).toMatchObject({ written: 0, renewed: 0 });
    expect(said()).toEqual(['(2: use COPY)']);
  });

  it('about what is gone are settled and resolved; what comes back is said anew', async () => {
    await review([ADD, RUN]);

    expect(await review([RUN])).toMatchObject({ settled: 1 });
    expect(logged).toEqual([]);
    expect(said()).toEqual(['(2: Settled)', '3: pin it']);
    expect(await review([RUN])).toMatchObject({ settled: 0, renewed: 0 });
    expect(await review([ADD, RUN])).toMatchObject({ written: 1 });
    expect(said()).toHaveLength(3);
  });

  it('stay when nothing can be concluded, and when the finding is there but not among the worst', async () => {
    await review([ADD, RUN]);

    expect(await review([RUN], { holding: undefined })).toMatchObject({ settled: 0 });
    expect(await review([RUN], { holding: new Set(['add', 'run']) })).toMatchObject({ settled: 0 });
    expect(said()).toEqual(['2: use COPY', '3: pin it']);
  });

  it('are as many as is wanted, with those that stand there', async () => {
    expect(await review([ADD, RUN], { most: 1 })).toMatchObject({ written: 1 });
    expect(await review([ADD, RUN], { most: 1 })).toMatchObject({ written: 0 });
    expect(said()).toEqual(['2: use COPY']);
  });

  it('whose line is gone are said where it is now', async () => {
    await review([ADD]);
    push(github.state, 1, { head: NEXT, files: [changed({ path: 'Dockerfile', before: BEFORE, after: AFTER.replace('ADD app', 'ADD other') })] });

    expect(await review([ADD])).toMatchObject({ written: 1, settled: 1 });
    expect(said()).toEqual([expect.stringMatching(/^\(gone: .*another one.*\)$/) as unknown, '2: use COPY']);
    expect(await review([ADD])).toMatchObject({ written: 0, settled: 0, renewed: 0 });
  });

  it('of another gate, and of whoever copies the marker, are let be', async () => {
    await review([ADD], { gate: 'ci/other' });
    await review([ADD]);
    github.state.reviewComments.push({ ...github.state.reviewComments[1]!, id: 5000, author: 'somebody' });
    github.state.threads.push({ id: 'PRRT_5000', pull: 1, comments: [5000], resolvedBy: null });

    expect(await review([])).toMatchObject({ settled: 1 });
    expect(said()).toEqual(['2: use COPY', expect.stringMatching(/Settled/) as unknown, '2: use COPY']);
  });

  it('are settled in words where GitHub lets nobody resolve them', async () => {
    await github.close();
    await begin({ permissions: { 'pull-requests': 'write', contents: 'read' } });
    await review([ADD, RUN]);

    expect(await review([])).toMatchObject({ state: 'delivered', settled: 2 });
    expect(said()).toEqual([expect.stringMatching(/^2: Settled/) as unknown, expect.stringMatching(/^3: Settled/) as unknown]);
    expect(github.requests.filter(({ body }) => JSON.stringify(body).includes('resolveReviewThread'))).toHaveLength(1);
    // What is there again speaks again, in the same place.
    expect(await review([ADD])).toMatchObject({ renewed: 1, written: 0 });
    expect(said()[0]).toBe('2: use COPY');
  });

  it('on a line that the diff lacks do not take the others with them', async () => {
    const more = [1, 2, 3, 4, 5].map((number) => ({ ...ADD, keys: [`k${String(number)}`], startLine: number, endLine: number }));

    expect(await review([...more, ASTRAY, RUN])).toMatchObject({ state: 'delivered', written: 6, refused: 1 });
    expect(said()).toHaveLength(6);
  });
});

describe('an answer that got lost', () => {
  it.each<Fault>(['done-then-502', 'reset-after', 'cut-short', 'bad-gateway', 'reset-before'])('(%s) leaves each comment once', async (fault) => {
    github.fault('pulls/create-review', fault, { times: 1 });

    expect(await review([ADD, RUN])).toMatchObject({ state: 'delivered', written: 2 });
    expect(said()).toEqual(['2: use COPY', '3: pin it']);
  });
});

describe('what GitHub refuses', () => {
  it('for want of a permission: the line to add is named', async () => {
    await github.close();
    await begin({ permissions: READ_ONLY });

    expect(await review([ADD])).toMatchObject({ state: 'failed', error: { message: expect.stringMatching(/^commenting on lines of pull request #1 failed/) as unknown, hint: expect.stringContaining('`pull-requests: write`') as unknown } });
  });

  it("is not even asked with a fork's token, nor for an event without a pull request", async () => {
    openPull(github.state, { number: 2, head: 'd'.repeat(40), fork: 'stranger/shop' });
    const fork = { payload: pullRequestEvent(github.state, 2) };

    expect(await changes(fork)).toMatchObject({ state: 'skipped', why: expect.stringContaining('dockgate-comment.yml') as unknown });
    expect(await review([ADD], {}, { event: 'push', payload: {} })).toMatchObject({ state: 'skipped', moot: true });
    expect(github.requests).toEqual([]);
  });

  it.each<Fault>(['bad-credentials', 'no-permission', 'not-found', 'html', 'unavailable'])('otherwise (%s) is a value in words', async (fault) => {
    github.fault('*', fault);

    expect((await review([ADD])).state).toBe('failed');
    expect((await changes()).state).toBe('failed');
    expect(said()).toEqual([]);
  });
});
