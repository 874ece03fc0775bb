import { describe, expect, it } from '@jest/globals';
import { aMisconfigurationSeen, aSecretSeen, aVulnerabilitySeen, layer } from '../../__tests__/support/observations.js';
import { finalStage, parseDockerfile } from '../artifacts/dockerfile.js';
import type { HistoryEntry } from '../artifacts/image-config.js';
import { sourceText } from '../artifacts/source-text.js';
import type { Observation } from './finding.js';
import { locate, type LocatableImage } from './locate.js';
import type { PackageOrigins } from '../artifacts/package-origins.js';
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

  it('the lockfile, and names the line of the manifest beside it that asks for the package', () => {
    const manifest = (file: string, range: string): ReturnType<typeof sourceText> => sourceText(file, `{"dependencies": {\n"lodash": "${range}"\n}}`);
    const related = (...files: readonly ReturnType<typeof sourceText>[]): unknown => {
      const image = anImage();
      if (image.source === undefined) throw new Error('no source');
      const [finding] = locate(merge([aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('3'), path: undefined } })]), [{ ...image, source: { ...image.source, dependencyFiles: [LOCK, ...files] } }]);
      return finding?.related?.map(({ at, text }) => [at.file, at.startLine, text]);
    };
    const maker = ['api/Dockerfile', 4, 'the RUN that made its layer'];

    expect(related(manifest('api/package.json', '^4.17.0'))).toEqual([['api/package.json', 2, 'the manifest asks for it here'], maker]);
    expect(related(manifest('api/package.json', '^3.0.0'))).toEqual([maker]);
    expect(related(manifest('web/package.json', '^4.17.0'))).toEqual([maker]);
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

/** One package in one layer, by the databases. */
function brought(name: string, layerIndex: number): PackageOrigins {
  return { layerOf: (type, wanted, version) => (type === 'deb' && wanted === name && version === '1' ? layerIndex : undefined) };
}

function found(observation: Observation, image: LocatableImage): ReturnType<typeof locate>[number] {
  const [finding] = locate(merge([observation]), [image]);
  if (finding === undefined) throw new Error('nothing was located');
  return finding;
}

describe("the layers' own package databases", () => {
  it('win over the layer that the scanner names', () => {
    expect(found(inLayer(layer('3')), anImage({ packages: brought('sudo', 1) }))).toMatchObject({ at: { startLine: 3 }, layer: layer('2'), locatedBy: { how: 'instruction', why: 'its layer was made by this COPY (by the package databases in the layers, layer 2 of 3 brought this version)' } });
    expect(found(inLayer(layer('3')), anImage({ packages: brought('sudo', 0) }))).toMatchObject({ at: { startLine: 2 }, layer: layer('1'), locatedBy: { how: 'base-image' } });
  });

  it('are asked when the scanner names no layer', () => {
    expect(found(inLayer(undefined), anImage({ packages: brought('sudo', 2) }))).toMatchObject({ at: { startLine: 4 }, layer: layer('3') });
  });

  it('leave the word to the scanner about a package that they do not name', () => {
    expect(found(inLayer(layer('3'), 'vim'), anImage({ packages: brought('sudo', 1) }))).toMatchObject({ at: { startLine: 4 }, layer: layer('3'), locatedBy: { why: 'its layer was made by this RUN' } });
  });

  it('say nothing about packages of applications', () => {
    const observation = aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('3'), path: undefined }, package: { purl: 'pkg:npm/sudo@1', name: 'sudo', version: '1', paths: [] } });

    expect(found(observation, anImage({ packages: brought('sudo', 1) }))).toMatchObject({ at: { startLine: 4 } });
  });
});

describe('a known base', () => {
  const base = { name: 'node:20', layers: 2, how: 'FROM names it and it has the same lowest layers' };

  it('owns its layers, whatever the history looks like', () => {
    expect(found(inLayer(layer('2')), anImage({ base }))).toMatchObject({ at: { startLine: 2 }, locatedBy: { how: 'base-image', why: 'its layer came with the base image: it is one of those of node:20, for FROM names it and it has the same lowest layers' } });
  });

  it('is named when no Dockerfile is known', () => {
    expect(found(inLayer(layer('1')), anImage({ source: undefined, nearestFile: 'app.tar', base })).locatedBy.why).toContain("its layer is one of node:20's");
    expect(found(inLayer(layer('3')), anImage({ source: undefined, nearestFile: 'app.tar', base })).locatedBy.why).not.toContain('node:20');
  });
});

describe('an image that is only pulled', () => {
  const namedAt = { file: 'compose.yaml', startLine: 4, startColumn: 12, endLine: 4, endColumn: 19 };

  it('has its findings on the line that names it', () => {
    expect(found(inLayer(layer('1')), anImage({ source: undefined, nearestFile: 'README.md', namedAt }))).toMatchObject({ at: namedAt, locatedBy: { how: 'image-reference' } });
  });

  it('has them in its Dockerfile when that is known', () => {
    expect(found(inLayer(layer('3')), anImage({ namedAt }))).toMatchObject({ at: { file: 'api/Dockerfile', startLine: 4 } });
  });
});

const STAGES = `FROM debian AS build
COPY lib/ /out/lib/
RUN pip install --prefix=/venv -r requirements.txt
FROM debian
COPY --from=build /out/ /app/
COPY --from=build /venv /venv
RUN apt-get update \\
 && apt-get install -y \\
    curl
`;

describe('related lines', () => {
  const dockerfile = parseDockerfile('Dockerfile', STAGES);
  const stage = finalStage(dockerfile);
  if (stage === undefined) throw new Error('no stage');
  const history: HistoryEntry[] = ['ADD x / # buildkit', 'COPY /out/ /app/ # buildkit', 'COPY /venv /venv # buildkit', 'RUN /bin/sh -c apt-get update && apt-get install -y curl # buildkit'].map((createdBy) => ({ createdBy, comment: 'buildkit.dockerfile.v0', empty: false }));
  const image = anImage({
    config: { ...anImage().config, history, layers: history.map((entry, index) => ({ diffId: layer(String(index + 1)), history: entry })) },
    source: { dockerfile, stage, dependencyFiles: [sourceText('requirements.txt', 'flask==2.0.1\n')] },
  });
  const lines = (observation: Observation): unknown[] => [found(observation, image).at.startLine, ...(found(observation, image).related ?? []).map(({ at, text }) => [at.file, at.startLine, text])];

  it.each<[string, Observation, unknown[]]>([
    ['the instruction of an earlier stage that made a copied file', aSecretSeen({ place: { type: 'layer', diffId: layer('2'), path: 'app/lib/key.pem' } }), [5, ['Dockerfile', 2, 'the COPY of the earlier stage that made it']]],
    ['of a package of the lockfile: the COPY, and what installed it', aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('3'), path: undefined }, package: { purl: 'pkg:pypi/flask@2.0.1', name: 'Flask', version: '2.0.1', paths: ['venv/lib/flask/METADATA'] } }), [1, ['Dockerfile', 6, 'the COPY that made its layer'], ['Dockerfile', 3, 'the RUN of the earlier stage that made it']]],
    ['the word of a long RUN', inLayer(layer('4'), 'curl'), [7, ['Dockerfile', 9, 'the word that names it']]],
    ['none for a package that came along', inLayer(layer('4'), 'libcurl4'), [7]],
    ['none for the base', inLayer(layer('1'), 'curl'), [1 + 3]],
  ])('%s', (_, observation, expected) => {
    expect(lines(observation)).toEqual(expected);
  });
});

describe('a squashed image', () => {
  const text = 'FROM debian\nRUN apt-get update\nRUN apt-get install -y sudo\nCOPY . /app\n';
  const dockerfile = parseDockerfile('Dockerfile', text);
  const stage = finalStage(dockerfile);
  if (stage === undefined) throw new Error('no stage');
  const old = (createdBy: string, empty: boolean): HistoryEntry => ({ createdBy, comment: '', empty });
  const history = [old('/bin/sh -c #(nop) ADD file:1 in /', false), old('/bin/sh -c apt-get update', true), old('/bin/sh -c apt-get install -y sudo', true), old('/bin/sh -c #(nop) COPY dir:1 in /app', true), { createdBy: '', comment: 'merge sha256:1 to sha256:2', empty: false }];
  const layers = history.filter(({ empty }) => !empty).map((entry, index) => ({ diffId: layer(String(index + 1)), history: entry }));
  const image = anImage({ config: { ...anImage().config, history, layers }, source: { dockerfile, stage, dependencyFiles: [LOCK] } });

  it('has a package on the RUN that names it, and says that this is no more than likely', () => {
    expect(found(inLayer(layer('2')), image)).toMatchObject({ at: { startLine: 3 }, locatedBy: { how: 'instruction', why: 'the layers of this stage were squashed into one, so any of its instructions may have made it; this RUN names it' } });
  });

  it('has others on the FROM of the stage', () => {
    expect(found(inLayer(layer('2'), 'vim'), image)).toMatchObject({ at: { startLine: 1 }, locatedBy: { how: 'instruction' } });
  });

  it('has what the lockfile decides in the lockfile, and what the base brought on FROM', () => {
    expect(found(aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('2'), path: undefined } }), image).at.file).toBe('api/package-lock.json');
    expect(found(inLayer(layer('1')), image)).toMatchObject({ at: { startLine: 1 }, locatedBy: { how: 'base-image' } });
  });

  it('without any history: what the lockfile decides in the lockfile, the rest on FROM, and why', () => {
    const flat = { ...image, config: { ...image.config, history: [], layers: [{ diffId: layer('9'), history: undefined }] } };

    expect(found(aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('9'), path: undefined } }), flat)).toMatchObject({ at: { file: 'api/package-lock.json' } });
    expect(found(inLayer(layer('9')), flat)).toMatchObject({ at: { startLine: 1 }, locatedBy: { how: 'base-image', why: 'the image has no build history (it was imported or squashed), so its layers are not told apart' } });
  });
});

describe('a file of the repository that a scanner names', () => {
  const files = new Map([[LOCK.file, LOCK]]);
  const inFile = (line: number | undefined, changes = {}): Observation => aVulnerabilitySeen({ target: 'repository', place: { type: 'file', file: 'api/package-lock.json', line }, ...changes });
  const another = { package: { purl: 'pkg:npm/express@4.0.0', name: 'express', version: '4.0.0', paths: [] } };

  it.each<[string, Observation, Record<string, unknown>]>([
    ['the line of the dependency', inFile(undefined), { at: { file: 'api/package-lock.json', startLine: 2, startColumn: 1, endLine: 2, endColumn: 22 }, locatedBy: { how: 'lockfile' } }],
    ['the line that the scanner says, for what is not found', inFile(3, another), { at: { file: 'api/package-lock.json', startLine: 3, startColumn: 1, endLine: 3, endColumn: 3 }, locatedBy: { how: 'check' } }],
    ['a line that the file has not', inFile(99, another), { at: { startLine: 99, startColumn: 1, endLine: 99, endColumn: 2 } }],
    ['the beginning, when no line is said', inFile(undefined, another), { at: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }, locatedBy: { how: 'nearest-file' } }],
    ['the line of a file that is not at hand', aMisconfigurationSeen({ place: { type: 'file', file: 'main.tf', line: 7 } }), { at: { file: 'main.tf', startLine: 7 }, locatedBy: { how: 'check' } }],
  ])('%s', (_, observation, expected) => {
    expect(locate(merge([observation]), [], files)[0]).toMatchObject(expected);
  });
});

it('knows a jar by its package URL when its name lacks the group', () => {
  const pom = sourceText('pom.xml', '<project><dependencies><dependency>\n<groupId>org.apache</groupId>\n<artifactId>log4j-core</artifactId><version>2.14.1</version></dependency></dependencies></project>');
  const image = anImage();
  const source = image.source === undefined ? undefined : { ...image.source, dependencyFiles: [pom] };
  const jar = aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('2'), path: undefined }, package: { purl: 'pkg:maven/org.apache/log4j-core@2.14.1', name: 'log4j-core', version: '2.14.1', paths: ['app/log4j-core-2.14.1.jar'] } });

  expect(found(jar, { ...image, source })).toMatchObject({ at: { file: 'pom.xml', startLine: 3 } });
});

it.each([['pkg:npm/lodash@1', 'npm'], ['pkg:deb/debian/x@1', 'deb'], ['nonsense', '']])('the type of %s is %j', (purl, type) => {
  expect(purlType(purl)).toBe(type);
});
