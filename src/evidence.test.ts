import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { writeFiles } from '../__tests__/support/folder.js';
import { aMisconfigurationSeen, aVulnerabilitySeen } from '../__tests__/support/observations.js';
import { testTools, type TestTools } from '../__tests__/support/tools.js';
import { gatherEvidence } from './evidence.js';
import type { Observation } from './findings/finding.js';
import { resolveOptions } from './settings/resolve.js';
import { settingsFrom } from './settings/settings.js';

let tools: TestTools;

beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

function inFile(file: string): Observation {
  return aVulnerabilitySeen({ target: 'repository', place: { type: 'file', file, line: undefined } });
}

it('reads the lockfiles that scanners name, where the repository is and nowhere else', async () => {
  writeFiles(tools.folder, {
    'repo/api/go.mod': 'module x\n',
    'repo/main.tf': 'x',
    'repo/out/go.mod': { to: '../../outside/go.mod' },
    'repo/binary/go.mod': Buffer.from([0, 1, 2]),
    'outside/go.mod': 'module secret\n',
  });
  const cwd = `${tools.folder}/repo`;
  const settings = settingsFrom(resolveOptions([], false), { scanners: ['trivy'], programs: ['trivy'], reportFormats: [], rules: new Set() });
  const names = ['api/go.mod', 'main.tf', '../outside/go.mod', 'out/go.mod', 'binary/go.mod', 'absent/go.mod', `${tools.folder}/outside/go.mod`];
  const folder = { path: cwd, name: (path: string) => path };

  const { files, images } = await gatherEvidence([...names.map(inFile), aMisconfigurationSeen()], { files: [], images: [], folder, sboms: [], reports: [], notLookedAt: [] }, settings, { ...tools, cwd });

  expect([...files.keys()]).toEqual(['api/go.mod']);
  expect(files.get('api/go.mod')?.text).toBe('module x\n');
  expect(images).toEqual([]);
  expect(tools.logged).toEqual(['warn: no dependency is located in binary/go.mod: it holds NUL bytes, so it is not text']);
});
