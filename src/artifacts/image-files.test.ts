import { describe, expect, it } from '@jest/globals';
import { imageSubject } from '../../__tests__/support/image-example.js';
import type { ImageExample, ImageExampleFile } from '../checks/check.js';
import type { ImageConfig } from './image-config.js';
import { collectImageFiles, type ImageFile, type ImageFiles } from './image-files.js';
import type { LayerEntry } from './layer-entry.js';

const KEY = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA'.repeat(4)}\n-----END PRIVATE KEY-----\n`;

type Layer = Readonly<Record<string, string | ImageExampleFile>>;

function look(layers: readonly Layer[], config: ImageExample['config'] = {}): ImageFiles {
  return imageSubject({ config, layers: layers.map((files) => ({ by: 'RUN x', files })) }).files;
}

function told(file: ImageFile): string {
  return `${file.path} from ${String(file.layer)}${file.goneIn === undefined ? '' : ` gone in ${String(file.goneIn)}`}`;
}

const DIRECTORY = { directory: true } as const;
const OPEN = { mode: '777' } as const;
const DELETED = { deleted: true } as const;

describe('files over several layers', () => {
  it.each<readonly [string, readonly Layer[], readonly string[]]>([
    ['stay while nothing happens to them', [{ 'a/x': OPEN }, { 'a/y': 'z' }], ['a/x from 0']],
    ['are deleted by name', [{ 'a/x': OPEN }, { 'a/x': DELETED }], ['a/x from 0 gone in 1']],
    ['are deleted with a folder above', [{ 'a/b/x': OPEN, 'a/y': OPEN }, { a: DELETED }], ['a/b/x from 0 gone in 1', 'a/y from 0 gone in 1']],
    ['are replaced', [{ x: OPEN }, { x: { mode: '644' } }], ['x from 0 gone in 1']],
    ['are replaced by one that is asked about as well', [{ x: OPEN }, { x: OPEN }], ['x from 0 gone in 1', 'x from 1']],
    ['go with a folder that becomes a file', [{ 'a/x': OPEN }, { a: 'file' }], ['a/x from 0 gone in 1']],
    ['come back', [{ x: OPEN }, { x: DELETED }, { x: OPEN }], ['x from 0 gone in 1', 'x from 2']],
    ['of a similar name stay', [{ 'ab/x': OPEN, 'a/x': OPEN }, { a: DELETED }], ['ab/x from 0', 'a/x from 0 gone in 1']],
    ['folders that a later layer passes through stay from where they are', [{ a: { ...DIRECTORY, ...OPEN } }, { a: { ...DIRECTORY, ...OPEN }, 'a/b': 'x' }], ['a from 0']],
    ['folders that a later layer closes are gone', [{ a: { ...DIRECTORY, ...OPEN } }, { a: { ...DIRECTORY, mode: '755' } }], ['a from 0 gone in 1']],
  ])('%s', (_, layers, wanted) => {
    expect(look(layers).files.map(told)).toEqual(wanted);
  });

  it('an opaque folder hides what lower layers have, not what stands beside it', () => {
    const collector = collectImageFiles({ layers: [], history: [], env: [], labels: {}, user: '', id: '', platform: '', created: undefined } satisfies ImageConfig);
    const entry = (changes: Partial<LayerEntry>): LayerEntry => ({ layer: 0, path: 'a/x', kind: 'file', mode: 0o777, uid: 0, gid: 0, size: 0, target: '', capabilities: false, capabilityNames: [], whiteout: 'none', ...changes });
    for (const each of [entry({}), entry({ path: 'b' }), entry({ layer: 1, path: 'a/y' }), entry({ layer: 1, path: 'a', whiteout: 'opaque' }), entry({ layer: 1, path: 'a/z' })]) collector.wants(each);

    expect(collector.result([]).files.map(told)).toEqual(['a/x from 0 gone in 1', 'b from 0', 'a/y from 1', 'a/z from 1']);
  });

  it('a hard link to a secret is one as well', () => {
    const collector = collectImageFiles({ layers: [], history: [], env: [], labels: {}, user: '', id: '', platform: '', created: undefined });
    const entry: LayerEntry = { layer: 0, path: 'app/key', kind: 'file', mode: 0o600, uid: 0, gid: 0, size: KEY.length, target: '', capabilities: false, capabilityNames: [], whiteout: 'none' };
    expect(collector.wants(entry)).toBeGreaterThan(0);
    collector.read(entry, Buffer.from(KEY));
    collector.wants({ ...entry, path: 'app/other', kind: 'hardlink', size: 0, target: 'app/key' });

    expect(collector.result([]).files.map(({ path, secret }) => [path, secret?.what])).toEqual([['app/key', 'a private key'], ['app/other', 'a private key']]);
  });
});

describe('limits', () => {
  it('more writable files than are kept are counted, and no reason to doubt the rest', () => {
    const files = Object.fromEntries(Array.from({ length: 5100 }, (_, index) => [`app/${String(index)}`, OPEN]));
    const found = look([files]);

    expect(found.files).toHaveLength(5000);
    expect(found).toMatchObject({ moreWritable: 100, limits: [] });
  });

  it('more of another kind are said', () => {
    const files = Object.fromEntries(Array.from({ length: 5100 }, (_, index) => [`app/${String(index)}`, { mode: '4755' }]));

    expect(look([files]).limits).toEqual(['it has 5100 setuid files, of which the first 5000 were looked at']);
  });

  it('a tree of long paths costs little', () => {
    const deep = 'd/'.repeat(2000);
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${deep}${String(index)}`, OPEN]));
    const found = look([files]);

    expect(found.files.length).toBeLessThan(20);
    expect(found.limits).toEqual(['it has more files that checks ask about than can be kept: the first ones were looked at']);
  });

  it('a file of accounts that is too large is said', () => {
    expect(look([{ 'etc/passwd': { content: 'x', times: (1 << 20) + 1 } }]).limits).toEqual(['etc/passwd is larger than 1048576 bytes and was read to there']);
  });
});

it('caches are summed by layer, whatever becomes of them', () => {
  const { caches } = look([{ 'var/lib/apt/lists/a': 'xx', 'var/lib/apt/lists/b': 'x', 'root/.cache/pip/c': 'x' }, { 'var/lib/apt/lists': DELETED }]);

  expect(caches).toEqual([
    { layer: 0, what: 'package lists of apt', folder: '/var/lib/apt/lists', files: 2, bytes: 3 },
    { layer: 0, what: 'the cache of pip', folder: '~/.cache/pip', files: 1, bytes: 1 },
  ]);
});
