import { beforeEach, describe, expect, it } from '@jest/globals';
import { layer } from '../../__tests__/support/observations.js';
import { finalStage, parseDockerfile } from '../artifacts/dockerfile.js';
import { NO_CONTENTS } from '../artifacts/image-contents.js';
import { knownBases, longestBase, type LayersOf } from './known-bases.js';
import type { ImageTarget } from './target.js';

const ENGINE: Readonly<Record<string, string>> = { 'node:20': '1 2', 'other:1': '9', 'same:1': '1 2 3 4' };

let asked: string[];
let warned: string[];

beforeEach(() => {
  asked = [];
  warned = [];
});

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
  const layersOf: LayersOf = (name) => {
    asked.push(name);
    return Promise.resolve(ENGINE[name]?.split(' ').map(layer));
  };
  const say = (text: string): void => void warned.push(text);
  const bases = await knownBases(images, named, layersOf, { warn: say });
  return Object.fromEntries([...bases].map(([key, { name, layers }]) => [key, `${name} ${String(layers)}`]));
}

describe('a base is', () => {
  it('the image that FROM names, when the engine has it with the same layers', async () => {
    expect(await basesOf([image('app', '1 2 3', 'node:20')])).toEqual({ app: 'node:20 2' });
    expect(asked).toEqual(['node:20']);
  });

  it('not an image of that name with other layers', async () => {
    expect(await basesOf([image('app', '1 2 3', 'other:1')])).toEqual({});
    expect(await basesOf([image('app', '1 2 3 4', 'same:1')])).toEqual({});
  });

  it('the image that a label names', async () => {
    const labelled = image('app', '1 2 3', 'scratch');

    expect(await basesOf([{ ...labelled, config: { ...labelled.config, labels: { 'org.opencontainers.image.base.name': 'node:20' } } }])).toEqual({ app: 'node:20 2' });
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

it('says when --base-image is none', async () => {
  expect(await basesOf([image('app', '1 2 3', 'node:20')], 'other:1')).toEqual({});
  expect(warned).toEqual(['--base-image "other:1": its layers are not the lowest ones of app, so the layers are told apart by the build history']);
});

it('takes no image without layers, nor the image itself', () => {
  expect(longestBase(['a'], [{ name: 'empty', diffIds: [], how: '' }, { name: 'same', diffIds: ['a'], how: '' }])).toBeUndefined();
});
