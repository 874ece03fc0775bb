import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { layer } from '../../__tests__/support/observations.js';
import { finalStage, parseDockerfile, type Stage } from '../artifacts/dockerfile.js';
import type { HistoryEntry, ImageConfig } from '../artifacts/image-config.js';
import { layerOrigins, type LayerOrigin, type OriginHints } from './layer-origins.js';

function stageOf(text: string): Stage {
  const stage = finalStage(parseDockerfile('Dockerfile', text));
  if (stage === undefined) throw new Error('no stage');
  return stage;
}

/** BuildKit's entry. */
function built(createdBy: string, empty = false): HistoryEntry {
  return { createdBy, comment: 'buildkit.dockerfile.v0', empty };
}

/** The old builder's entry. */
function old(createdBy: string, empty = false): HistoryEntry {
  return { createdBy, comment: '', empty };
}

const BASE_LAYER = old('/bin/sh -c #(nop) ADD file:1234 in / ');
const BASE_CMD = old('/bin/sh -c #(nop)  CMD ["bash"]', true);

/** Layers are numbered from 1. */
function configOf(history: readonly HistoryEntry[]): ImageConfig {
  const making = history.filter((entry) => !entry.empty);
  const layers = making.map((entry, index) => ({ diffId: layer((index + 1).toString(16)), history: entry }));
  return { id: layer('0'), platform: 'linux/amd64', layers, history, user: '', env: [], labels: {}, created: undefined };
}

/** The line of each layer's origin; `base:LINE` for what came with a FROM. */
function linesOf(config: ImageConfig, stage: Stage): (number | string)[] | undefined {
  const origins = layerOrigins(config, stage);
  if (origins === undefined) return undefined;
  return config.layers.map(({ diffId }) => shown(origins.get(diffId)));
}

function shown(origin: LayerOrigin | undefined): number | string {
  if (origin === undefined) return 'none';
  return origin.type === 'instruction' ? origin.instruction.at.startLine : `${origin.type}:${String(origin.from.at.startLine)}`;
}

const APP = stageOf('FROM debian:12\nARG MODE\nENV A=1\nRUN apt-get update\nCOPY . /app\nUSER app\nCMD ["app"]\n');

describe('histories written by hand', () => {
  it.each<[string, Stage, readonly HistoryEntry[], (number | string)[]]>([
    ['BuildKit', APP, [BASE_LAYER, BASE_CMD, built('ARG MODE', true), built('ENV A=1', true), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true), built('CMD ["app"]', true)], ['base:1', 4, 5]],
    ['the old builder', APP, [BASE_LAYER, BASE_CMD, old('/bin/sh -c #(nop)  ARG MODE', true), old('/bin/sh -c #(nop)  ENV A=1', true), old('|1 MODE=x /bin/sh -c apt-get update'), old('/bin/sh -c #(nop) COPY dir:abc in /app '), old('/bin/sh -c #(nop)  USER app', true), old('/bin/sh -c #(nop)  CMD ["app"]', true)], ['base:1', 4, 5]],
    ['docker build --label, with BuildKit', APP, [BASE_LAYER, built('ARG MODE', true), built('ENV A=1', true), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true), built('CMD ["app"]', true), built('LABEL a=b', true)], ['base:1', 4, 5]],
    ['docker build --label, with the old builder', APP, [BASE_LAYER, old('/bin/sh -c #(nop)  ENV A=1', true), old('/bin/sh -c apt-get update'), old('/bin/sh -c #(nop) COPY dir:abc in /app '), old('/bin/sh -c #(nop)  USER app', true), old('/bin/sh -c #(nop)  CMD ["app"]', true), old('/bin/sh -c #(nop)  LABEL a=b', true)], ['base:1', 4, 5]],
    ['a base whose last steps look alike', APP, [BASE_LAYER, built('RUN /bin/sh -c apt-get install -y curl # buildkit'), built('COPY tool /usr/bin # buildkit'), built('ENV A=1', true), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true), built('CMD ["app"]', true)], ['base:1', 'base:1', 'base:1', 4, 5]],
    ['an unknown entry with a layer between ours', APP, [BASE_LAYER, built('ENV A=1', true), built('RUN /bin/sh -c apt-get update # buildkit'), { createdBy: 'something.else', comment: 'plugin', empty: false }, built('COPY . /app # buildkit'), built('USER app', true), built('CMD ["app"]', true)], ['base:1', 4, 4, 5]],
    ['an unknown entry at the end', APP, [BASE_LAYER, built('ENV A=1', true), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true), built('CMD ["app"]', true), { createdBy: '', comment: 'squash', empty: false }], ['base:1', 4, 5, 7]],
    ['a Dockerfile with FROM alone', stageOf('FROM debian:12\n'), [BASE_LAYER, BASE_CMD], ['base:1']],
    ['scratch', stageOf('FROM scratch\nCOPY app /app\n'), [built('COPY app /app # buildkit')], [2]],
    ['ONBUILD, which BuildKit leaves out', stageOf('FROM debian\nONBUILD RUN a\nRUN make all\n'), [BASE_LAYER, built('RUN /bin/sh -c make all # buildkit')], ['base:1', 3]],
    ['the same RUN twice', stageOf('FROM debian\nRUN make\nRUN make\n'), [BASE_LAYER, built('RUN /bin/sh -c make # buildkit'), built('RUN /bin/sh -c make # buildkit')], ['base:1', 2, 3]],
    ['a stage built on another', stageOf('FROM debian AS base\nRUN apt-get update\nFROM alpine AS other\nRUN apk add x\nFROM base\nCOPY . /app\n'), [BASE_LAYER, built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit')], ['base:1', 2, 6]],
    ['stages three deep', stageOf('FROM debian AS a\nRUN one\nFROM a AS b\nRUN two\nFROM b\nRUN three\n'), [BASE_LAYER, built('RUN /bin/sh -c one # buildkit'), built('RUN /bin/sh -c two # buildkit'), built('RUN /bin/sh -c three # buildkit')], ['base:1', 2, 4, 6]],
  ])('%s', (_, stage, history, expected) => {
    expect(linesOf(configOf(history), stage)).toEqual(expected);
  });

  it('are given up on when the Dockerfile is another one', () => {
    const other = stageOf('FROM alpine\nWORKDIR /srv\nADD x /y\nEXPOSE 80\nVOLUME /data\nHEALTHCHECK CMD true\n');

    expect(linesOf(configOf([BASE_LAYER, built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true)]), other)).toBeUndefined();
  });

  it('are given up on when they and the layers do not fit together', () => {
    const config = configOf([BASE_LAYER, built('RUN /bin/sh -c apt-get update # buildkit')]);
    const unfit = { ...config, layers: [...config.layers, { diffId: layer('f'), history: undefined }] };

    expect(layerOrigins(unfit, APP)).toBeUndefined();
  });

  it('are given up on when there are none', () => {
    expect(layerOrigins({ ...configOf([]), layers: [{ diffId: layer('1'), history: undefined }] }, APP)).toBeUndefined();
  });
});

/** Which instruction is what BuildKit's record says of a layer. */
function recorded(lines: Readonly<Record<string, number | 'base'>>, text?: string): NonNullable<OriginHints['provenance']> {
  return {
    lineOf: (diffId) => {
      const line = lines[diffId];
      return typeof line === 'number' ? { startLine: line, endLine: line } : line;
    },
    dockerfile: text === undefined ? undefined : { file: 'Dockerfile', text },
  };
}

const TEXT = 'FROM debian:12\nRUN apt-get update\nRUN apt-get update\nCOPY . /app\nUSER app\n';
const NO_MATCH = [BASE_LAYER, old('x'), old('y'), old('z')];

describe('what is known besides the history', () => {
  const dockerfile = parseDockerfile('Dockerfile', TEXT);
  const stage = stageOf(TEXT);

  it.each<[string, readonly HistoryEntry[], OriginHints, (number | string)[] | undefined]>([
    ["BuildKit's record wins over the history", [BASE_LAYER, built('RUN /bin/sh -c apt-get update # buildkit'), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true)], { dockerfile, provenance: recorded({ [layer('1')]: 'base', [layer('2')]: 3, [layer('3')]: 2 }) }, ['base:1', 3, 2, 4]],
    ['the record alone', NO_MATCH.slice(0, 2).map((entry) => ({ ...entry, createdBy: '' })), { dockerfile, provenance: recorded({ [layer('2')]: 4 }) }, ['none', 4]],
    ['a record of a file that has changed since: the same instruction', [BASE_LAYER, built('COPY . /app # buildkit'), built('USER app', true)], { dockerfile, provenance: recorded({ [layer('2')]: 3 }, 'FROM debian:11\n# more\nRUN apt-get update\nRUN apt-get update\n') }, ['base:1', 2]],
    ['a record of a file that has changed since: the same one of several', [BASE_LAYER, built('COPY . /app # buildkit'), built('USER app', true)], { dockerfile, provenance: recorded({ [layer('2')]: 4 }, 'FROM debian:11\n# more\nRUN apt-get update\nRUN apt-get update\n') }, ['base:1', 3]],
    ['a record whose line makes no layer is not believed', [BASE_LAYER, built('RUN /bin/sh -c apt-get update # buildkit'), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true)], { dockerfile, provenance: recorded({ [layer('4')]: 5 }) }, ['base:1', 2, 3, 4]],
    ['layers of the base that look like ours', [BASE_LAYER, built('RUN /bin/sh -c apt-get update # buildkit'), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true)], { baseLayers: 2 }, ['base:1', 'base:1', 3, 4]],
    ["a layer that the base's ONBUILD made", [BASE_LAYER, BASE_CMD, built('COPY package.json /srv # buildkit'), built('RUN /bin/sh -c apt-get update # buildkit'), built('RUN /bin/sh -c apt-get update # buildkit'), built('COPY . /app # buildkit'), built('USER app', true)], { baseLayers: 1 }, ['base:1', 'base:1', 2, 3, 4]],
    ['the base, though the history tells nothing', [], { baseLayers: 1 }, ['base:1', 'squashed:1', 'squashed:1']],
  ])('%s', (_, history, hints, expected) => {
    const config = history.length > 0 ? configOf(history) : { ...configOf([]), layers: ['1', '2', '3'].map((digit) => ({ diffId: layer(digit), history: undefined })) };
    const origins = layerOrigins(config, stage, hints);

    expect(origins === undefined ? undefined : config.layers.map(({ diffId }) => shown(origins.get(diffId)))).toEqual(expected);
  });
});

const ONBUILD = 'FROM debian AS base\nONBUILD COPY . /src\nONBUILD RUN make\nRUN one\nFROM base\nRUN two\n';

describe('builders that do something else', () => {
  it.each<[string, string, readonly HistoryEntry[], (number | string)[] | undefined]>([
    ['ONBUILD of an earlier stage, with BuildKit', ONBUILD, [BASE_LAYER, built('RUN /bin/sh -c one # buildkit'), built('COPY . /src # buildkit'), built('RUN /bin/sh -c make # buildkit'), built('RUN /bin/sh -c two # buildkit')], ['base:1', 4, 2, 3, 6]],
    ['ONBUILD of an earlier stage, with the old builder', ONBUILD, [BASE_LAYER, old('/bin/sh -c #(nop)  ONBUILD COPY . /src', true), old('/bin/sh -c #(nop)  ONBUILD RUN make', true), old('/bin/sh -c one'), old('/bin/sh -c #(nop) COPY dir:12 in /src '), old('/bin/sh -c make'), old('/bin/sh -c two')], ['base:1', 4, 2, 3, 6]],
    ['ONBUILD is used up by the stage that starts from it', `${ONBUILD.replace('FROM base\n', 'FROM base AS next\n')}FROM next\nRUN three\n`, [BASE_LAYER, built('RUN /bin/sh -c one # buildkit'), built('COPY . /src # buildkit'), built('RUN /bin/sh -c make # buildkit'), built('RUN /bin/sh -c two # buildkit'), built('RUN /bin/sh -c three # buildkit')], ['base:1', 4, 2, 3, 6, 8]],
    ['a RUN with a document, with BuildKit', 'FROM debian\nRUN <<EOF\napt-get update\napt-get install -y curl\nEOF\nCOPY <<EOF /etc/motd\nhello\nEOF\n', [BASE_LAYER, built('RUN /bin/sh -c apt-get update\napt-get install -y curl\n # buildkit'), built('COPY <<EOF /etc/motd # buildkit')], ['base:1', 2, 6]],
    ["docker build --squash: the base's layers, and one", TEXT, [BASE_LAYER, old('/bin/sh -c apt-get update', true), old('/bin/sh -c apt-get update', true), old('/bin/sh -c #(nop) COPY dir:12 in /app ', true), old('/bin/sh -c #(nop)  USER app', true), { createdBy: '', comment: 'merge sha256:1 to sha256:2', empty: false }], ['base:1', 'squashed:1']],
    ['buildah without layers: the last entry has them all', TEXT, [BASE_LAYER, old('/bin/sh -c apt-get update', true), old('/bin/sh -c apt-get update', true), old('/bin/sh -c #(nop) COPY dir:12 in /app ', true), old('/bin/sh -c #(nop) USER app')], ['base:1', 'squashed:1']],
    ['docker import: no history that fits', TEXT, [{ createdBy: '', comment: 'Imported from -', empty: false }], undefined],
  ])('%s', (_, text, history, expected) => {
    expect(linesOf(configOf(history), stageOf(text))).toEqual(expected);
  });
});

const shared = resolve(process.env['DOCKGATE_SHARED'] ?? '../shared');
const recordings = join(shared, 'corpus/recorded');
const reports = (existsSync(recordings) ? readdirSync(recordings) : [])
  .flatMap((name) => ['', '-daemon', '-oci'].map((from) => join(recordings, name, `trivy-0.72.0${from}.json`)))
  .filter((path) => existsSync(path) && existsSync(join(shared, 'images', imageOf(path))));
if (reports.length === 0) console.log(`layer origins of real images: skipped, for there is no ${shared} (DOCKGATE_SHARED)`);

function imageOf(path: string): string {
  return basename(dirname(path)).replace(/-legacy$/, '');
}

interface Recorded {
  readonly Metadata: { readonly ImageConfig: { readonly history: readonly { readonly created_by?: string; readonly comment?: string; readonly empty_layer?: boolean }[]; readonly rootfs: { readonly diff_ids: readonly string[] } } };
}

(reports.length === 0 ? describe.skip : describe)('histories of real builds', () => {
  it('are those of both builders', () => {
    expect(reports.filter((path) => path.includes('-legacy/')).length).toBeGreaterThanOrEqual(2);
    expect(reports.length).toBeGreaterThanOrEqual(7);
  });

  it.each(reports.map((path) => [path.slice(shared.length + 1), path]))('%s', (_, path) => {
    const { history: entries, rootfs } = (JSON.parse(readFileSync(path, 'utf8')) as Recorded).Metadata.ImageConfig;
    const history = entries.map((entry) => ({ createdBy: entry.created_by ?? '', comment: entry.comment ?? '', empty: entry.empty_layer === true }));
    const making = history.filter((entry) => !entry.empty);
    const config: ImageConfig = { ...configOf([]), history, layers: rootfs.diff_ids.map((diffId, index) => ({ diffId, history: making[index] })) };
    const folder = join(shared, 'images', imageOf(path));
    const expected = parse(readFileSync(join(folder, 'expect.yaml'), 'utf8')) as { readonly layers: readonly number[]; readonly from: readonly { readonly line: number; readonly final?: boolean; readonly stage?: string }[] };
    const from = expected.from.find((each) => each.stage === undefined)?.line ?? 0;

    const lines = linesOf(config, stageOf(readFileSync(join(folder, 'Dockerfile'), 'utf8')));

    expect(lines?.filter((line) => typeof line === 'number')).toEqual(expected.layers);
    expect(lines).toEqual([...Array.from({ length: rootfs.diff_ids.length - expected.layers.length }, () => `base:${String(from)}`), ...expected.layers]);
  });
});
