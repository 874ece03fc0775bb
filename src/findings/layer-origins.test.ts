import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { layer } from '../../__tests__/support/observations.js';
import { finalStage, parseDockerfile, type Stage } from '../artifacts/dockerfile.js';
import type { HistoryEntry, ImageConfig } from '../artifacts/image-config.js';
import { layerOrigins } from './layer-origins.js';

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
  return config.layers.map(({ diffId }) => {
    const origin = origins.get(diffId);
    if (origin === undefined) return 'none';
    if (origin.type === 'squashed') return `squashed:${String(origin.from.at.startLine)}`;
    return origin.type === 'base' ? `base:${String(origin.from.at.startLine)}` : origin.instruction.at.startLine;
  });
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

const shared = resolve(process.env['DOCKGATE_SHARED'] ?? '../shared');
const recordings = join(shared, 'corpus/recorded');
const recorded = (existsSync(recordings) ? readdirSync(recordings) : [])
  .flatMap((name) => ['', '-daemon', '-oci'].map((from) => join(recordings, name, `trivy-0.72.0${from}.json`)))
  .filter((path) => existsSync(path) && existsSync(join(shared, 'images', imageOf(path))));
if (recorded.length === 0) console.log(`layer origins of real images: skipped, for there is no ${shared} (DOCKGATE_SHARED)`);

function imageOf(path: string): string {
  return basename(dirname(path)).replace(/-legacy$/, '');
}

interface Recorded {
  readonly Metadata: { readonly ImageConfig: { readonly history: readonly { readonly created_by?: string; readonly comment?: string; readonly empty_layer?: boolean }[]; readonly rootfs: { readonly diff_ids: readonly string[] } } };
}

(recorded.length === 0 ? describe.skip : describe)('histories of real builds', () => {
  it('are those of both builders', () => {
    expect(recorded.filter((path) => path.includes('-legacy/')).length).toBeGreaterThanOrEqual(2);
    expect(recorded.length).toBeGreaterThanOrEqual(7);
  });

  it.each(recorded.map((path) => [path.slice(shared.length + 1), path]))('%s', (_, path) => {
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
