/** What is said when several things can't be delivered, and which refusals are errors. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { deliver, type Delivered } from '../../src/publishing/deliver.js';
import { planUpload } from '../../src/publishing/upload.js';
import { localHost } from '../../src/hosts/local.js';
import { renderComment } from '../../src/reporters/comment.js';
import type { PublishSettings } from '../../src/settings/settings.js';
import { openPull, pullRequestEvent, pushEvent } from '../support/github/events.js';
import { READ_ONLY } from '../support/github/permissions.js';
import { runOn, type RunOf } from '../support/github/run.js';
import { start, type TestGithub } from '../support/github/start.js';
import { aFinding, aReport } from '../support/report.js';
import { testTools } from '../support/tools.js';

const HEAD = 'a'.repeat(40);
const SETTINGS: PublishSettings = { upload: 'never', comment: 'auto', reviewComments: 10, alerts: 'finding', dismissals: false, artifact: false };
const closing: (() => Promise<void>)[] = [];
let github: TestGithub;

beforeEach(async () => {
  github = await start();
  openPull(github.state, { head: HEAD });
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await github.close();
});

async function delivered(settings: Partial<PublishSettings>, run: RunOf = {}): Promise<Delivered & { readonly logged: readonly string[] }> {
  const { host, tools } = await runOn(github, run);
  closing.push(() => tools.remove());
  const report = aReport(host.run === undefined ? {} : { run: host.run });
  return { ...(await deliver(report, { comment: renderComment(report, 1_000), folder: tools.folder, files: [] }, undefined, { ...SETTINGS, ...settings }, host, tools)), logged: tools.logged };
}

it('names the second stage once for all that a fork is refused', async () => {
  openPull(github.state, { number: 2, head: 'd'.repeat(40), fork: 'stranger/shop' });
  const { errors, logged } = await delivered({}, { payload: pullRequestEvent(github.state, 2) });

  expect(errors).toEqual([]);
  expect(logged).toEqual([expect.stringMatching(/^info: comment, review: .*can only read; .*dockgate-comment\.yml/)]);
});

it('a refusal is an error where delivery was demanded, and a warning else', async () => {
  github.state.permissions = READ_ONLY;

  expect(await delivered({ comment: 'always' })).toMatchObject({ errors: [{ hint: expect.stringContaining('pull-requests: write') as unknown }] });
  const { errors, logged } = await delivered({});
  expect(errors).toEqual([]);
  expect(logged.some((each) => each.startsWith('warn: commenting on pull request #1 failed'))).toBe(true);
});

it('that there is no pull request is no error, even where a comment was demanded; that there is no forge is one', async () => {
  const pushed: RunOf = { event: 'push', payload: pushEvent(github.state, 'f'.repeat(40)), env: { GITHUB_SHA: 'f'.repeat(40) } };
  expect(await delivered({ comment: 'always' }, pushed)).toMatchObject({ errors: [], logged: ['info: comment: this commit is the head of no open pull request'] });

  const tools = testTools();
  closing.push(() => tools.remove());
  expect((await deliver(aReport(), { comment: '', folder: tools.folder, files: [] }, undefined, { ...SETTINGS, comment: 'always' }, localHost, tools)).errors).toHaveLength(1);
  expect(await deliver(aReport(), { comment: '', folder: tools.folder, files: [] }, undefined, SETTINGS, localHost, tools)).toEqual({ outputs: [], errors: [] });
});

it('posts the comment as it was written to its file, and makes it anew only to name the artifact', async () => {
  const { host, tools } = await runOn(github);
  closing.push(() => tools.remove());
  const report = aReport(host.run === undefined ? {} : { run: host.run });
  const comment = renderComment(report, 1_000).replace('passed', 'passed as written');
  await deliver(report, { comment, folder: tools.folder, files: [] }, undefined, SETTINGS, host, tools);
  expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Dockgate: passed as written') as unknown]);
  const storing = { ...host, storeFiles: () => Promise.resolve({ state: 'delivered' as const, url: 'https://github.com/acme/shop/actions/runs/100/artifacts/7' }) };
  await deliver(report, { comment, folder: tools.folder, files: [] }, undefined, { ...SETTINGS, artifact: true }, storing, tools);
  expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/Dockgate: passed,.*\[full report\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/100\/artifacts\/7\)/s) as unknown]);
});

it('tells the log where everything is', async () => {
  const { host, tools } = await runOn(github, {});
  closing.push(() => tools.remove());
  const report = aReport({ findings: [aFinding()], ...(host.run === undefined ? {} : { run: host.run }) });
  const { planned } = planUpload(report, { ...SETTINGS, upload: 'auto' }, host, tools.log);
  const { outputs } = await deliver(report, { folder: tools.folder, comment: 'the comment', files: [] }, planned, { ...SETTINGS, upload: 'auto' }, host, tools);

  expect(outputs.map(([name]) => name)).toEqual(['sarif-id', 'comment-url']);
  expect(tools.logged).toEqual([expect.stringMatching(/^info: code scanning: https:\/\/github\.com\/acme\/shop\/security\/code-scanning/), expect.stringMatching(/^info: comment: https:\/\/github\.com\/acme\/shop\/pull\/1#issuecomment-/)]);
});

it('uploads nothing when nothing was found to look at, such as without a checkout: all alerts would be closed', async () => {
  const { host, tools } = await runOn(github, {});
  closing.push(() => tools.remove());
  const report = aReport({ verdict: 'incomplete', reasons: [{ type: 'nothing-to-look-at', message: 'nothing at all was found to look at' }], findings: [], ...(host.run === undefined ? {} : { run: host.run }) });
  const { planned } = planUpload(report, { ...SETTINGS, upload: 'auto' }, host, tools.log);
  const { outputs, errors } = await deliver(report, { folder: tools.folder, comment: 'the comment', files: [] }, planned, { ...SETTINGS, upload: 'auto' }, host, tools);

  expect(github.asked('code-scanning/upload-sarif')).toEqual([]);
  expect([outputs.map(([name]) => name), errors]).toEqual([['comment-url'], []]);
  expect(tools.logged).toContainEqual(expect.stringContaining('code scanning: no target was looked at as a whole'));
});

it('gives the address of the comment, with no more than twelve requests', async () => {
  expect(await delivered({})).toMatchObject({ errors: [], outputs: [['comment-url', expect.stringContaining('#issuecomment-') as unknown]] });
  expect(github.requests.length).toBeLessThanOrEqual(12);
});
