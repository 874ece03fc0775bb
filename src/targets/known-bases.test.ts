import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { layer } from '../../__tests__/support/observations.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { finalStage, parseDockerfile } from '../artifacts/dockerfile.js';
import { NO_CONTENTS } from '../artifacts/image-contents.js';
import type { Exec, Invocation } from '../tools/exec.js';
import { knownBases, longestBase } from './known-bases.js';
import type { ImageTarget } from './target.js';

let tools: TestTools;
let asked: Invocation[];

beforeEach(() => {
  asked = [];
  const engine: Readonly<Record<string, string>> = { 'node:20': '1 2', 'other:1': '9', 'same:1': '1 2 3 4' };
  const exec: Exec = {
    run: (invocation) => {
      asked.push(invocation);
      const layers = engine[invocation.args.at(-1) ?? ''];
      return Promise.resolve({ ended: { how: 'exited', code: layers === undefined ? 1 : 0 }, stdout: Buffer.from(`${(layers ?? '').split(' ').map(layer).join('\n')}\n\n`), stderr: '' });
    },
    ask: () => Promise.reject(new Error('nobody is asked')),
  };
  tools = testTools({ exec });
});
afterEach(() => tools.remove());

function image(key: string, digits: string, from?: string, changes: Partial<ImageTarget> = {}): ImageTarget {
  const dockerfile = parseDockerfile(`${key}/Dockerfile`, `FROM ${from ?? 'scratch'}\nRUN x\n`);
  const stage = finalStage(dockerfile);
  return {
    key, name: key,
    kind: 'build',
    archive: { path: '/x', format: 'docker-save' },
    verified: Promise.resolve(NO_CONTENTS),
    config: { id: layer('0'), platform: 'linux/amd64', layers: digits.split(' ').map((digit) => ({ diffId: layer(digit), history: undefined })), history: [], user: '', env: [], labels: {}, created: undefined },
    source: from === undefined || stage === undefined ? undefined : { dockerfile, stage, dependencyFiles: [] },
    provenance: undefined,
    reference: undefined,
    namedAt: undefined,
    nearestFile: 'x',
    ...changes,
  };
}

async function basesOf(images: readonly ImageTarget[], named?: string): Promise<Record<string, string>> {
  const bases = await knownBases(images, { named, docker: 'docker', env: {} }, tools);
  return Object.fromEntries([...bases].map(([key, { name, layers }]) => [key, `${name} ${String(layers)}`]));
}

describe('a base is', () => {
  it('the image that FROM names, when the engine has it with the same layers', async () => {
    expect(await basesOf([image('app', '1 2 3', 'node:20')])).toEqual({ app: 'node:20 2' });
    expect(asked.map(({ args }) => args.at(-1))).toEqual(['node:20']);
  });

  it('not an image of that name with other layers', async () => {
    expect(await basesOf([image('app', '1 2 3', 'other:1')])).toEqual({});
    expect(await basesOf([image('app', '1 2 3 4', 'same:1')])).toEqual({});
  });

  it('the image that a label names', async () => {
    const labelled = image('app', '1 2 3', 'scratch');

    expect(await basesOf([{ ...labelled, config: { ...labelled.config, labels: { 'org.opencontainers.image.base.name': 'node:20' } } }])).toEqual({ app: 'node:20 2' });
  });

  it('never a label that the client would take for an option', async () => {
    const labelled = image('app', '1 2 3', 'scratch');
    await basesOf([{ ...labelled, config: { ...labelled.config, labels: { 'org.opencontainers.image.base.name': '--help' } } }]);

    expect(asked).toEqual([]);
  });

  it('another image of this run, the one with the most layers', async () => {
    expect(await basesOf([image('app', '1 2 3', 'unknown'), image('low', '1'), image('high', '1 2'), image('no', '2')])).toMatchObject({ app: 'high 2', high: 'low 1' });
  });

  it('not another stage of the same Dockerfile', async () => {
    const app = image('app', '1 2 3', 'unknown');

    expect(await basesOf([app, { ...image('build', '1 2', 'unknown'), source: app.source }])).toEqual({});
  });

  it('the one that --base-image names, also for an archive', async () => {
    expect(await basesOf([image('app', '1 2 3', undefined, { kind: 'archive' })], 'node:20')).toEqual({ app: 'node:20 2' });
  });

  it('not asked of the engine for an archive', async () => {
    expect(await basesOf([image('app', '1 2 3', 'node:20', { kind: 'archive' })])).toEqual({});
    expect(asked).toEqual([]);
  });
});

it.each([
  ['gone:1', 'warn: --base-image "gone:1": the engine has no such image, so the layers are told apart by the build history'],
  ['other:1', 'warn: --base-image "other:1": its layers are not the lowest ones of app, so the layers are told apart by the build history'],
])('says why --base-image %s is of no use', async (named, expected) => {
  expect(await basesOf([image('app', '1 2 3', 'node:20')], named)).toEqual({});
  expect(tools.logged).toEqual([expected]);
});

it('takes no image without layers, nor the image itself', () => {
  expect(longestBase(['a'], [{ name: 'empty', diffIds: [], how: '' }, { name: 'same', diffIds: ['a'], how: '' }])).toBeUndefined();
});
