import { describe, expect, it } from '@jest/globals';
import { aMisconfigurationSeen, aSecretSeen, aVulnerabilitySeen, layer } from '../../__tests__/support/observations.js';
import { finalStage, parseDockerfile } from '../artifacts/dockerfile.js';
import type { HistoryEntry } from '../artifacts/image-config.js';
import { sourceText } from '../artifacts/source-text.js';
import type { Observation } from './finding.js';
import { locate, type LocatableImage } from './locate.js';
import { merge } from './merge.js';
import { purlType } from './purl-type.js';

const DOCKERFILE = parseDockerfile('api/Dockerfile', '# a service\nFROM node:20\nCOPY package*.json ./\nRUN npm ci\nUSER node\n');
const LOCK = sourceText('api/package-lock.json', '{"packages": {\n"node_modules/lodash": {"version": "4.17.15"}\n}}');
const HISTORY: readonly HistoryEntry[] = [
  { createdBy: '/bin/sh -c #(nop) ADD file:1 in /', comment: '', empty: false },
  { createdBy: 'COPY package*.json ./ # buildkit', comment: 'buildkit.dockerfile.v0', empty: false },
  { createdBy: 'RUN /bin/sh -c npm ci # buildkit', comment: 'buildkit.dockerfile.v0', empty: false },
  { createdBy: 'USER node', comment: 'buildkit.dockerfile.v0', empty: true },
];

function anImage(changes: Partial<LocatableImage> = {}): LocatableImage {
  const stage = finalStage(DOCKERFILE);
  if (stage === undefined) throw new Error('no stage');
  const layers = HISTORY.filter((entry) => !entry.empty).map((history, index) => ({ diffId: layer(String(index + 1)), history }));
  return {
    key: 'build:.',
    nearestFile: 'api/Dockerfile',
    config: { id: layer('0'), platform: 'linux/amd64', layers, history: HISTORY, user: '', env: [], labels: {}, created: undefined },
    source: { dockerfile: DOCKERFILE, stage, dependencyFiles: [LOCK] },
    ...changes,
  };
}

function placed(observation: Observation, image: LocatableImage = anImage()): [string, number, string] {
  const [finding] = locate(merge([observation]), [image]);
  if (finding === undefined) throw new Error('nothing was located');
  return [finding.at.file, finding.at.startLine, finding.locatedBy.how];
}

function inLayer(diffId: string | undefined, name = 'sudo'): Observation {
  return aVulnerabilitySeen({ place: { type: 'layer', diffId, path: undefined }, package: { purl: `pkg:deb/debian/${name}@1`, name, version: '1', paths: [] } });
}

describe('a finding is put on', () => {
  it.each<[string, Observation, [string, number, string]]>([
    ['the line that a check points at', aMisconfigurationSeen(), ['Dockerfile', 3, 'check']],
    ['FROM, for a layer of the base', inLayer(layer('1')), ['api/Dockerfile', 2, 'base-image']],
    ['the instruction that made its layer', inLayer(layer('3')), ['api/Dockerfile', 4, 'instruction']],
    ['the lockfile, for a dependency of the application', aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('3'), path: undefined } }), ['api/package-lock.json', 2, 'lockfile']],
    ['FROM, for a dependency that the base brought', aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('1'), path: undefined } }), ['api/Dockerfile', 2, 'base-image']],
    ['the instruction, for a dependency that the lockfile has in another version', aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('3'), path: undefined }, package: { purl: 'pkg:npm/lodash@1.0.0', name: 'lodash', version: '1.0.0', paths: [] } }), ['api/Dockerfile', 4, 'instruction']],
    ['the instruction, for a secret', aSecretSeen({ place: { type: 'layer', diffId: layer('2'), path: 'key' } }), ['api/Dockerfile', 3, 'instruction']],
    ['FROM, when the layer is not said', inLayer(undefined), ['api/Dockerfile', 2, 'base-image']],
    ['FROM, for a layer that the image has not', inLayer(layer('e')), ['api/Dockerfile', 2, 'base-image']],
  ])('%s', (_, observation, expected) => {
    expect(placed(observation)).toEqual(expected);
  });

  it('FROM, when the history is of another Dockerfile', () => {
    const image = anImage();
    const config = { ...image.config, layers: image.config.layers.map(({ diffId }) => ({ diffId, history: undefined })) };

    expect(placed(inLayer(layer('3')), { ...image, config })).toEqual(['api/Dockerfile', 2, 'base-image']);
  });

  it('the nearest file, when no Dockerfile is known', () => {
    expect(placed(inLayer(layer('3')), anImage({ source: undefined, nearestFile: 'app.tar' }))).toEqual(['app.tar', 1, 'nearest-file']);
  });

  it('the FROM of the stage below, when the last one builds on it', () => {
    const dockerfile = parseDockerfile('Dockerfile', 'FROM debian AS base\nRUN one\nFROM base\nCOPY package*.json ./\nRUN npm ci\nUSER node\n');
    const stage = finalStage(dockerfile);
    if (stage === undefined) throw new Error('no stage');

    expect(placed(inLayer(layer('1')), anImage({ source: { dockerfile, stage, dependencyFiles: [] } }))).toEqual(['Dockerfile', 1, 'base-image']);
  });
});

it('keeps layer and path, and says why', () => {
  const [secret] = locate(merge([aSecretSeen({ place: { type: 'layer', diffId: layer('3'), path: 'app/key' } })]), [anImage()]);

  expect(secret).toMatchObject({ layer: layer('3'), path: 'app/key', locatedBy: { why: 'its layer was made by this RUN' } });
  expect(secret).not.toHaveProperty('place');
});

it('takes a finding about an unknown image for a bug', () => {
  expect(() => locate(merge([inLayer(layer('1'))]), [])).toThrow(RangeError);
});

it.each([['pkg:npm/lodash@1', 'npm'], ['pkg:deb/debian/x@1', 'deb'], ['nonsense', '']])('the type of %s is %j', (purl, type) => {
  expect(purlType(purl)).toBe(type);
});
