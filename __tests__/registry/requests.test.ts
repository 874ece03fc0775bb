/** What a run asks for by name, from options and files to targets of the report. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/errors.js';
import { runGate } from '../../src/gate.js';
import type { GateReport } from '../../src/report.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import { parsePlatform } from '../../src/artifacts/platform.js';
import { writeFiles } from '../support/folder.js';
import { type FakeRegistry, startRegistry, storeImage, storeManifest, tagManifest, TYPES } from '../support/registry.js';
import { testTools, type TestTools } from '../support/tools.js';

let tools: TestTools;
let registry: FakeRegistry;

beforeEach(async () => {
  tools = testTools();
  registry = await startRegistry();
  for (const path of ['team/app', 'team/db']) {
    for (const tag of ['1', '2']) tagManifest(registry, path, (await storeImage(registry, path, `${path} ${tag}`)).manifest.digest, tag);
  }
});
afterEach(async () => {
  await registry.close();
  await tools.remove();
});

async function run(options: Readonly<Record<string, string | readonly string[]>>): Promise<GateReport> {
  const all = { docker: join(tools.folder, 'absent'), scanners: 'none', ...options };
  const given = new Map<string, Given>(Object.entries(all).map(([name, values]) => [name, { values: typeof values === 'string' ? [values] : values, origin: `flag --${name}` }]));
  return runGate(settingsFrom(resolveOptions([given], false), { scanners: [], programs: [], reportFormats: [], rules: new Set() }), tools);
}

async function keys(options: Readonly<Record<string, string | readonly string[]>>): Promise<string[]> {
  return (await run(options)).targets.map(({ key, outcome }) => `${key.replace(registry.host, 'HOST')} ${outcome}`);
}

const image = (path: string, tag = '1'): string => `${registry.host}/team/${path}:${tag}`;

describe('--image', () => {
  it('is known by its repository, or by the name that it is given', async () => {
    expect(await keys({ image: [image('app'), image('db')] })).toEqual(['image:HOST/team/app ok', 'image:HOST/team/db ok']);
    expect(await keys({ image: [`one=${image('app')}`, `two=${image('app', '2')}`] })).toEqual(['image:one ok', 'image:two ok']);
    await expect(run({ image: [image('app'), image('app', '2')] })).rejects.toMatchObject({ hint: 'give them names: --image NAME=REF' });
  });

  it('of several platforms is a target each, and one that fails leaves the others', async () => {
    const stored = await Promise.all(['linux/amd64', 'linux/arm64'].map(async (name) => ({ ...(await storeImage(registry, 'team/multi', name, parsePlatform(name))), platform: parsePlatform(name) })));
    storeManifest(registry, 'team/multi', { schemaVersion: 2, mediaType: TYPES.index, manifests: stored.map(({ manifest, platform: { os, architecture } }) => ({ ...manifest, platform: { os, architecture } })) }, '1');

    expect(await keys({ image: image('multi'), platform: 'all' })).toEqual(['image:HOST/team/multi/linux/amd64 ok', 'image:HOST/team/multi/linux/arm64 ok']);
    expect(await keys({ image: image('multi'), platform: 'linux/arm64' })).toEqual(['image:HOST/team/multi/linux/arm64 ok']);
    expect(await keys({ image: image('multi') })).toEqual(['image:HOST/team/multi ok']);
    registry.content.delete(`team/multi/blobs/${stored[0]?.layer.digest ?? ''}`);
    expect(await keys({ image: image('multi'), platform: 'all' })).toEqual(['image:HOST/team/multi/linux/amd64 failed', 'image:HOST/team/multi/linux/arm64 ok']);
  });

  it.each([
    [{ image: 'Not An Image' }, 'names no image'], [{ image: 'a:1', platform: 'amd64' }, 'is no platform'], [{ image: 'a:1', 'registry-ca': 'absent.pem' }, '--registry-ca'], [{ image: 'a:1', 'insecure-registry': 'http://x' }, 'write HOST'],
    [{ compose: 'absent.yaml' }, '--compose "absent.yaml" can\'t be read'], [{ 'images-from': 'absent' }, '--images-from: there is no "absent"'],
    [{ image: ['a.example/a', 'b.example/b'], 'registry-username': 'u', 'registry-password': 'p' }, 'could be for a.example or b.example'],
    [{ 'images-from': '.', 'registry-username': 'u', 'registry-password': 'p' }, 'are for the registry of `--image`'],
  ])('and its like are refused before any work: %j', async (options, why) => {
    const error: unknown = await run(options).then(() => undefined, (reason: unknown) => reason);

    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: expect.stringContaining(why) as unknown });
    expect(registry.asked).toEqual([]);
  });

  it("gives the login to its own registry alone, never to one that a file names", async () => {
    const other = await startRegistry();
    try {
      for (const each of [registry, other]) {each.rules = [(request, response) => {
        if (request.headers.authorization !== undefined) return false;
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
        return true;
      }];}
      writeFiles(tools.folder, { 'compose.yaml': `services:\n  evil: {image: "${other.host}/a:1"}\n` });

      expect(await keys({ image: image('app'), compose: 'compose.yaml', 'registry-username': 'u', 'registry-password': 'pass-word' })).toEqual(['image:HOST/team/app ok', 'image:evil failed']);
      expect(registry.asked.some(({ authorization }) => authorization !== undefined)).toBe(true);
      expect(other.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
    } finally {
      await other.close();
    }
  });
});

describe('--compose', () => {
  it('makes every service a target, the same image once', async () => {
    writeFiles(tools.folder, { 'compose.yaml': `services:\n  web: {image: "${image('app')}"}\n  worker: {image: "${image('app')}"}\n  db: {image: "${image('db')}"}\n  odd: {image: "UPPER:1"}\n` });

    const report = await run({ compose: 'compose.yaml' });

    expect(report.targets.map(({ key, name, outcome }) => [key, name, outcome])).toEqual([['image:web', 'web', 'ok'], ['image:db', 'db', 'ok']]);
    expect(report.notLookedAt).toEqual([{ what: 'compose.yaml:5', why: expect.stringContaining('"UPPER:1" names no image') as unknown }]);
    expect(report.verdict).toBe('incomplete');
  });

  it('builds no folder outside of the repository', async () => {
    writeFiles(tools.folder, { 'compose.yaml': 'services:\n  a: {build: ../..}\n  b: {build: /}\n' });

    expect((await run({ compose: 'compose.yaml' })).notLookedAt.map(({ why }) => why)).toEqual([
      'service "a": its context "../.." lies outside of the working directory', 'service "b": its context "/" lies outside of the working directory',
    ]);
  });

  it('that is none is refused with its line', async () => {
    writeFiles(tools.folder, { 'compose.yaml': 'services:\n  a: [\n' });

    await expect(run({ compose: 'compose.yaml' })).rejects.toMatchObject({ file: 'compose.yaml', line: 3 });
  });
});

describe('--images-from', () => {
  it('makes every image a target once, each tag of its own', async () => {
    writeFiles(tools.folder, { 'k8s/a.yaml': ['app:1', 'app:2', 'db:1', 'app:1'].map((name) => `apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "${registry.host}/team/${name}"}]}\n`).join('---\n') });

    expect(await keys({ 'images-from': 'k8s' })).toEqual(['image:HOST/team/app ok', 'image:HOST/team/app:2 ok', 'image:HOST/team/db ok']);
    expect(await keys({ 'images-from': 'k8s/a.yaml', image: `mine=${image('db')}` })).toEqual(['image:mine ok', 'image:HOST/team/app ok', 'image:HOST/team/app:2 ok']);
  });

  it('that finds nothing says so', async () => {
    writeFiles(tools.folder, { 'a.txt': '' });

    expect(await run({ 'images-from': '.' })).toMatchObject({ verdict: 'incomplete', notLookedAt: [{ what: '.', why: 'no file there names an image' }] });
  });
});
