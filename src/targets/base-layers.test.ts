import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { layer } from '../../__tests__/support/observations.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { resolveOptions, type Given } from '../settings/resolve.js';
import { settingsFrom, type Settings } from '../settings/settings.js';
import type { Exec } from '../tools/exec.js';
import { baseLayers } from './base-layers.js';

let tools: TestTools;
let asked: (readonly string[])[];

beforeEach(() => {
  asked = [];
  const exec: Exec = {
    run: ({ args }) => {
      asked.push(args);
      return Promise.resolve({ ended: { how: 'exited', code: args.at(-1) === 'node:20' ? 0 : 1 }, stdout: Buffer.from(`${layer('1')}\n${layer('2')}\n\n`), stderr: '' });
    },
    ask: () => Promise.reject(new Error('nobody is asked')),
  };
  tools = testTools({ exec });
});
afterEach(() => tools.remove());

function settings(given: Record<string, string> = {}): Settings {
  const options = new Map<string, Given>(Object.entries(given).map(([name, value]) => [name, { values: [value], origin: `flag --${name}` }]));
  return settingsFrom(resolveOptions([options], false), { scanners: ['trivy', 'grype'], programs: ['trivy'], reportFormats: [], rules: new Set() });
}

it('asks the engine, once for each name', async () => {
  const layersOf = baseLayers(settings(), tools);

  expect(await layersOf('node:20', 'linux/amd64')).toEqual([layer('1'), layer('2')]);
  expect(await layersOf('node:20', 'linux/amd64')).toEqual([layer('1'), layer('2')]);
  expect(await layersOf('gone:1', 'linux/amd64')).toBeUndefined();
  expect(asked.map((args) => args.at(-1))).toEqual(['node:20', 'gone:1']);
  expect(tools.logged).toEqual([]);
});

it.each(['--help', 'a b', 'https://x', ''])('asks nobody about %j, which is no name of an image', async (name) => {
  expect(await baseLayers(settings(), tools)(name, 'linux/amd64')).toBeUndefined();
  expect(asked).toEqual([]);
});

it('says why --base-image is of no use', async () => {
  expect(await baseLayers(settings({ 'base-image': 'gone:1', offline: 'true' }), tools)('gone:1', 'linux/amd64')).toBeUndefined();
  expect(tools.logged).toEqual(['warn: --base-image "gone:1": the engine does not have it, and no registry may be asked; so the layers are told apart by the build history']);
});

it('refuses a --base-image that names none, before any work', () => {
  expect(() => settings({ 'base-image': 'Not An Image' })).toThrow('names no image');
});
