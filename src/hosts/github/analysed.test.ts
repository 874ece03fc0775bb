import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { testTools, type TestTools } from '../../../__tests__/support/tools.js';
import type { Exec } from '../../tools/exec.js';
import type { Analysed } from './analysed.js';
import { readRun } from './run.js';

const MERGE = '1'.repeat(40);
const HEAD = '2'.repeat(40);
const OTHER = '3'.repeat(40);
const REPOSITORY = { full_name: 'acme/shop', private: false, default_branch: 'main' };
const PULL = { number: 7, head: { sha: HEAD, repo: { full_name: 'acme/shop' } }, base: { ref: 'main' } };
const FORK = { ...PULL, head: { sha: HEAD, repo: { full_name: 'somebody/shop' } } };

let tools: TestTools | undefined;
afterEach(async () => {
  await tools?.remove();
});

/** Git that knows some revisions; none when there is no checkout. */
function git(revisions: Readonly<Record<string, string>>): Exec {
  return {
    run: ({ program, args, env }) => {
      expect([program, Object.keys(env).filter((name) => name.startsWith('GITHUB_') || name.includes('TOKEN'))]).toEqual(['git', []]);
      const commit = revisions[args.at(-1)?.replace('^{commit}', '') ?? ''];
      return Promise.resolve({ ended: { how: 'exited', code: commit === undefined ? 128 : 0 }, stdout: Buffer.from(commit === undefined ? '' : `${commit}\n`), stderr: '' });
    },
    ask: () => Promise.reject(new Error('not asked')),
  };
}

interface Case {
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload?: object;
  readonly checkout?: Readonly<Record<string, string>>;
}

async function analysedOf({ event, ref, sha, payload = {}, checkout = { HEAD: sha } }: Case): Promise<Analysed> {
  const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_TOKEN: 'ghs_secret', PATH: '/usr/bin' };
  tools = testTools({ exec: git(checkout) });
  mkdirSync(join(tools.folder, 'event'));
  const file = join(tools.folder, 'event/event.json');
  writeFileSync(file, JSON.stringify({ repository: REPOSITORY, ...payload }));
  const { analysed } = await readRun({ gateName: undefined, matrix: undefined, pullRequest: 0 }, { ...tools, env: { ...env, GITHUB_EVENT_PATH: file } });
  return analysed;
}

describe('the ref and commit that alerts are put on', () => {
  const merge = { event: 'pull_request', ref: 'refs/pull/7/merge', sha: MERGE, payload: { pull_request: PULL } };
  test.each<[string, Case, string, string]>([
    ['push', { event: 'push', ref: 'refs/heads/main', sha: MERGE }, 'refs/heads/main', MERGE],
    ['push, without git', { event: 'push', ref: 'refs/heads/main', sha: MERGE, checkout: {} }, 'refs/heads/main', MERGE],
    ['push, the branch has gone on', { event: 'push', ref: 'refs/heads/main', sha: MERGE, checkout: { HEAD: OTHER, 'refs/remotes/origin/main': OTHER } }, 'refs/heads/main', OTHER],
    ['tag', { event: 'push', ref: 'refs/tags/v1.2.3', sha: MERGE }, 'refs/tags/v1.2.3', MERGE],
    ['release', { event: 'release', ref: 'refs/tags/v1.2.3', sha: MERGE }, 'refs/tags/v1.2.3', MERGE],
    ['schedule', { event: 'schedule', ref: 'refs/heads/main', sha: MERGE, payload: { schedule: '0 3 * * *' } }, 'refs/heads/main', MERGE],
    ['workflow_dispatch', { event: 'workflow_dispatch', ref: 'refs/heads/release/1', sha: MERGE }, 'refs/heads/release/1', MERGE],
    ['merge_group', { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-1111', sha: MERGE }, 'refs/heads/gh-readonly-queue/main/pr-7-1111', MERGE],
    ['pull_request, its merge commit', merge, 'refs/pull/7/merge', MERGE],
    ['pull_request, its head', { ...merge, checkout: { HEAD: HEAD } }, 'refs/pull/7/head', HEAD],
    ['pull_request, a newer merge commit', { ...merge, checkout: { HEAD: OTHER, 'refs/remotes/pull/7/merge': OTHER } }, 'refs/pull/7/merge', OTHER],
    ['pull_request of a fork', { ...merge, payload: { pull_request: FORK } }, 'refs/pull/7/merge', MERGE],
    ['workflow_run after a push', { event: 'workflow_run', ref: 'refs/heads/main', sha: MERGE, payload: { workflow_run: { id: 1, event: 'push', head_sha: MERGE } } }, 'refs/heads/main', MERGE],
  ])('%s', async (_name, given, ref, commit) => {
    expect(await analysedOf(given)).toEqual({ ref, commit, startedAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown });
  });

  test.each<[string, Case, RegExp]>([
    ['pull_request_target', { event: 'pull_request_target', ref: 'refs/heads/main', sha: MERGE, payload: { pull_request: FORK } }, /on pull_request_target .* base branch/],
    ['pull_request_target with the head', { event: 'pull_request_target', ref: 'refs/heads/main', sha: MERGE, payload: { pull_request: PULL }, checkout: { HEAD } }, /on pull_request_target/],
    ['workflow_run after a pull request', { event: 'workflow_run', ref: 'refs/heads/main', sha: MERGE, payload: { workflow_run: { id: 1, event: 'pull_request', head_sha: HEAD } } }, /after the workflow of a pull request/],
    ['another commit than the ref has', { event: 'schedule', ref: 'refs/heads/main', sha: MERGE, checkout: { HEAD: OTHER, 'refs/remotes/origin/main': MERGE } }, /checked out, 333333333333, is not what refs\/heads\/main names/],
    ['a pull request checked out for a comment', { event: 'issue_comment', ref: 'refs/heads/main', sha: MERGE, checkout: { HEAD } }, /is not what refs\/heads\/main names/],
    ['no ref', { event: 'push', ref: '', sha: MERGE }, /don't name a commit/],
  ])('%s: none, and why', async (_name, given, why) => {
    expect(await analysedOf(given)).toEqual({ why: expect.stringMatching(why) as unknown });
  });
});
