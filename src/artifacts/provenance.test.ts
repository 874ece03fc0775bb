import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readProvenance, type LayerNames } from './provenance.js';

const FIXTURES = join(import.meta.dirname, '../../__tests__/fixtures/provenance');

interface Recorded {
  readonly layers: Record<string, { digest: string }[][]>;
}

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Record<string, unknown>;
}

const STATEMENT = read('statement-v1.json');
const METADATA = read('metadata-v0.2.json');
const RECORDED = (METADATA as { metadata: Record<string, Recorded> }).metadata['https://mobyproject.org/buildkit@v1#metadata'];
/** The image's layers: three of the base, the rest ours; three of them are the same empty one. */
const DIGESTS = RECORDED?.layers['step10:0']?.[0]?.map(({ digest }) => digest) ?? [];
const LAYERS: readonly LayerNames[] = DIGESTS.map((digest, index) => ({ digest, diffId: `layer-${String(index)}` }));

const LINES = [
  'base', 'base', 'base',
  { startLine: 7, endLine: 7 },
  { startLine: 8, endLine: 8 },
  { startLine: 9, endLine: 9 },
  { startLine: 10, endLine: 13 },
  { startLine: 14, endLine: 14 },
  { startLine: 15, endLine: 16 },
  { startLine: 17, endLine: 17 },
];

function linesOf(document: unknown, layers: readonly LayerNames[]): unknown[] | undefined {
  const provenance = readProvenance(document, layers);
  return provenance === undefined ? undefined : layers.map(({ diffId }) => provenance.lineOf(diffId ?? ''));
}

describe("BuildKit's provenance", () => {
  it('gives each layer its lines: continuation, heredoc, COPY --link, the base', () => {
    expect(linesOf(STATEMENT, LAYERS)).toEqual(LINES);
    expect(linesOf(METADATA, LAYERS)).toEqual(LINES);
  });

  it('does so for layers that are known unpacked alone, by the order in what the build gave out', () => {
    const unpacked = LAYERS.map(({ diffId }) => ({ diffId }));

    expect(linesOf(METADATA, unpacked)).toEqual(LINES);
    expect(linesOf(METADATA, unpacked.slice(1))).toEqual(unpacked.slice(1).map(() => undefined));
  });

  it('says nothing of layers that it does not know, and nothing that is ambiguous', () => {
    const other = LAYERS.map((layer, index) => (index === 4 ? { ...layer, digest: `sha256:${'0'.repeat(64)}` } : layer));
    const twins = LAYERS.map((layer, index) => ({ ...layer, diffId: [3, 4].includes(index) ? 'empty' : layer.diffId }));

    expect(linesOf(STATEMENT, other)).toEqual([...LINES.slice(0, 4), ...LINES.slice(4).map(() => undefined)]);
    expect(readProvenance(STATEMENT, twins)?.lineOf('empty')).toBeUndefined();
    expect(readProvenance(STATEMENT, LAYERS)?.lineOf('unheard of')).toBeUndefined();
  });

  it('knows the base image and the text that the lines count in', () => {
    const provenance = readProvenance(STATEMENT, LAYERS);

    expect(provenance?.materials).toEqual([{ uri: 'pkg:docker/registry.example/debian@12-patched?platform=linux%2Famd64', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }]);
    expect(provenance?.dockerfile).toMatchObject({ file: 'Dockerfile', text: expect.stringContaining('COPY --link Dockerfile /linked') });
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a statement about something else', { predicateType: 'https://spdx.dev/Document', predicate: STATEMENT['predicate'] }],
    ['a build of another builder', { predicateType: 'https://slsa.dev/provenance/v0.2', predicate: { builder: { id: 'x' } } }],
    ['lines that are none', JSON.parse(JSON.stringify(STATEMENT).replaceAll('"line":', '"line":-')) as unknown],
    ['digests that are none', JSON.parse(JSON.stringify(STATEMENT).replaceAll('sha256:', 'md5:')) as unknown],
  ])('is not read from %s', (_, document) => {
    expect(readProvenance(document, LAYERS)).toBeUndefined();
  });
});
