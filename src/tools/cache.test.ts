import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { actionsCache, type SharedCache } from './cache.js';

const RUNNER = { GITHUB_ACTIONS: 'true', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', ACTIONS_RUNTIME_TOKEN: 'x' };
let tools: TestTools;
beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

function make(env: Readonly<Record<string, string>>): Promise<SharedCache | undefined> {
  return actionsCache(env, tools.files, tools.log);
}

it('is there in a step of an action alone', async () => {
  expect(await make({})).toBeUndefined();
  expect(await make({ ...RUNNER, GITHUB_ACTIONS: '' })).toBeUndefined();
  expect(await make({ ...RUNNER, ACTIONS_RUNTIME_TOKEN: '' })).toBeUndefined();
  expect(await make({ GITHUB_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: 'x' })).toBeUndefined();
  expect(await make(RUNNER)).toBeDefined();
});

it.each<[string, Record<string, string>, unknown, boolean]>([
  ['a push to the default branch', { GITHUB_REF: 'refs/heads/main' }, { repository: { default_branch: 'main' } }, true],
  ['a push to another one', { GITHUB_REF: 'refs/heads/topic' }, { repository: { default_branch: 'main' } }, false],
  ['a pull request', { GITHUB_REF: 'refs/pull/7/merge' }, { repository: { default_branch: 'main' } }, false],
  ['a tag of the same name', { GITHUB_REF: 'refs/tags/main' }, { repository: { default_branch: 'main' } }, false],
  ['a schedule', { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'schedule' }, { schedule: '0 0 * * *' }, true],
  ['a payload that says nothing', { GITHUB_REF: 'refs/heads/' }, {}, false],
  ['a payload that is none', { GITHUB_REF: 'refs/heads/main' }, undefined, false],
])('entries are kept after %s: %s', async (_, env, payload, kept) => {
  const event = join(tools.folder, 'event.json');
  writeFileSync(event, payload === undefined ? '{' : JSON.stringify(payload));
  expect((await make({ ...RUNNER, ...env, GITHUB_EVENT_PATH: event }))?.mayKeep).toBe(kept);
});
