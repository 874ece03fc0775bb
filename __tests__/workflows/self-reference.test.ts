/** What release.yml writes after a release: workflows, examples and pages name it, and stay valid. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { nameRelease } from '../../scripts/self-reference.js';
import { diagnosticsOf } from '../support/workflow-diagnostics.js';
import { workflowFiles } from '../support/workflows.js';

const ROOT = resolve(import.meta.dirname, '../..');
const FIRST = 'a'.repeat(40);
const SECOND = 'b'.repeat(40);

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'dockgate-reference-'));
  mkdirSync(join(copy, 'scripts'));
  for (const path of ['package.json', 'scripts/self-reference.ts', 'README.md', 'docs/github.md', '.github/workflows', 'examples/workflows']) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

function name(...args: readonly string[]): string[] | undefined {
  return nameRelease(copy, args);
}

function textOf(file: string): string {
  return readFileSync(join(copy, file), 'utf8');
}

it('names a release in every place, and the next one instead of it', async () => {
  expect(name('corp/dockgate', FIRST, 'v1.0.0')).toContain('.github/workflows/dockgate.yml');
  expect(textOf('.github/workflows/dockgate.yml')).toContain(`uses: corp/dockgate@${FIRST} # v1.0.0\n`);
  expect(textOf('examples/workflows/matrix.yml')).toContain(`uses: corp/dockgate/.github/workflows/dockgate.yml@${FIRST} # v1.0.0\n`);

  expect(name('corp/dockgate', SECOND, 'v1.1.0')).toContain('README.md');
  const all = ['README.md', 'docs/github.md', ...workflowFiles()];
  for (const file of all) {
    expect(textOf(file)).not.toMatch(/OWNER\/dockgate|@COMMIT|# this repository, by/);
    expect(textOf(file)).not.toContain(FIRST);
  }
  expect(all.filter((file) => textOf(file).includes(`corp/dockgate@${SECOND} # v1.1.0`))).toContain('README.md');
  for (const file of workflowFiles()) expect(await diagnosticsOf(file, textOf(file))).toEqual([]);
});

it('touches no other action', () => {
  const before = textOf('.github/workflows/dockgate.yml').match(/actions\/\S+ # \S+/g);
  name('corp/dockgate', FIRST, 'v1.0.0');

  expect(textOf('.github/workflows/dockgate.yml').match(/actions\/\S+ # \S+/g)).toEqual(before);
});

it.each([
  ['a branch', ['corp/dockgate', 'main', 'v1.0.0']],
  ['a short commit', ['corp/dockgate', 'abc1234', 'v1.0.0']],
  ['a version that is none', ['corp/dockgate', FIRST, 'latest']],
  ['another repository', ['corp/other', FIRST, 'v1.0.0']],
])('refuses %s', (_, args) => {
  expect(name(...args)).toBeUndefined();
  expect(textOf('README.md')).toContain('OWNER/dockgate@COMMIT');
});

it('runs by itself, and says how when it is asked for something else', () => {
  const run = (...args: readonly string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(copy, 'scripts/self-reference.ts'), ...args], { encoding: 'utf8' });

  expect(run('corp/dockgate', FIRST, 'v1.0.0')).toMatchObject({ status: 0, stdout: expect.stringContaining('written: README.md\n') as unknown });
  expect(run('corp/dockgate', 'main', 'v1.0.0')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage: ') as unknown });
});
