/** Archives are built here, with real digests, and read from a real folder. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extract, type Header, pack } from 'tar-stream';
import { Cancelled, TargetError } from '../errors.js';
import { storedFrame } from '../../__tests__/support/zstd.js';
import { systemFiles } from '../tools/files.js';
import { ARCHIVE_LIMITS, type ArchiveLimits, type ArchiveSource } from './archive-source.js';
import { indexTar } from './archive-tar.js';
import { openArchive, type OpenedArchive } from './archive.js';

interface Item {
  readonly name: string;
  readonly content?: Buffer | string;
  readonly link?: { readonly type: 'symlink' | 'link'; readonly to: string };
  /** Bytes that go into the tar as they are. */
  readonly raw?: Buffer;
}

interface Image {
  readonly layers: readonly Buffer[];
  readonly config: Buffer;
}

type Json = Record<string, unknown>;

const OCI = 'application/vnd.oci.image';
let folder = '';
let count = 0;
const files = systemFiles();
const never = new AbortController().signal;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockgate-archive-test-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await files.removeScratch();
});

function hex(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function place(): string {
  count += 1;
  return join(folder, String(count));
}

async function tarOf(items: readonly Item[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (const item of items) {
    if (item.raw !== undefined) {
      chunks.push(item.raw);
      continue;
    }
    const tar = pack();
    const header: Partial<Header> & { name: string } = { name: item.name, mtime: new Date(0), ...(item.link === undefined ? {} : { type: item.link.type, linkname: item.link.to }) };
    tar.entry(item.name.endsWith('/') ? { ...header, type: 'directory' } : header, item.content ?? '');
    tar.finalize();
    const one: Buffer[] = [];
    for await (const chunk of tar as AsyncIterable<Buffer>) one.push(chunk);
    chunks.push(Buffer.concat(one).subarray(0, -1024));
  }
  return Buffer.concat([...chunks, Buffer.alloc(1024)]);
}

/** A header that tar-stream wouldn't write. */
function rawHeader(name: string, type: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write('0000644\0', 100);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar  \0', 257);
  block.write(`${block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

async function makeImage(names: readonly string[] = ['etc/one', 'etc/two'], change: Json = {}): Promise<Image> {
  const layers: Buffer[] = [];
  for (const name of names) layers.push(await tarOf([{ name, content: `content of ${name}\n`.repeat(200) }]));
  const config = {
    architecture: 'arm64', os: 'linux', variant: 'v8', created: '2026-01-02T03:04:05Z', unknown: { any: 1 },
    config: { User: 'app', Env: ['A=1'], Labels: { 'org.example/One': '1', 'org.example/one': '2' } },
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => `sha256:${hex(layer)}`) },
    history: [...names.map((name) => ({ created_by: `COPY ${name}` })), { created_by: 'USER app', comment: 'buildkit.dockerfile.v0', empty_layer: true }],
    ...change,
  };
  return { layers, config: Buffer.from(JSON.stringify(config)) };
}

function oldSave(image: Image): Item[] {
  const names = image.layers.map((layer) => `${hex(Buffer.from(`id of ${hex(layer)}`))}/layer.tar`);
  const config = `${hex(image.config)}.json`;
  return [
    ...image.layers.flatMap((layer, at) => [{ name: dirname(names[at] ?? '') + '/' }, { name: names[at] ?? '', content: layer }]),
    { name: config, content: image.config },
    { name: 'manifest.json', content: JSON.stringify([{ Config: config, RepoTags: ['app:1'], Layers: names }]) },
  ];
}

function newSave(image: Image): Item[] {
  const blob = (bytes: Buffer): string => `blobs/sha256/${hex(bytes)}`;
  return [
    { name: 'blobs/' }, { name: 'blobs/sha256/' },
    ...[image.config, ...image.layers].map((bytes) => ({ name: blob(bytes), content: bytes })),
    { name: 'index.json', content: '{"schemaVersion":2,"manifests":[]}' },
    { name: 'manifest.json', content: JSON.stringify([{ Config: blob(image.config), RepoTags: null, Layers: image.layers.map(blob) }]) },
    { name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
  ];
}

function describeBlob(mediaType: string, bytes: Buffer, more: Json = {}): Json {
  return { mediaType, digest: `sha256:${hex(bytes)}`, size: bytes.length, ...more };
}

function blobItem(bytes: Buffer): Item {
  return { name: `blobs/sha256/${hex(bytes)}`, content: bytes };
}

function ociManifest(image: Image, stored: readonly Buffer[], layerType = `${OCI}.layer.v1.tar+gzip`): Buffer {
  return Buffer.from(JSON.stringify({
    schemaVersion: 2, mediaType: `${OCI}.manifest.v1+json`, config: describeBlob(`${OCI}.config.v1+json`, image.config),
    layers: stored.map((bytes) => describeBlob(layerType, bytes)),
  }));
}

/** @param stored the layers as the archive holds them. */
function oci(image: Image, stored: readonly Buffer[] = image.layers.map((layer) => zlib.gzipSync(layer)), change: { manifest?: Buffer; index?: Json; also?: readonly Buffer[] } = {}): Item[] {
  const manifest = change.manifest ?? ociManifest(image, stored);
  return [
    { name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
    { name: 'index.json', content: JSON.stringify(change.index ?? { schemaVersion: 2, manifests: [describeBlob(`${OCI}.manifest.v1+json`, manifest)] }) },
    ...[manifest, image.config, ...stored, ...(change.also ?? [])].map(blobItem),
  ];
}

function writeFile(content: Buffer | string): string {
  const path = place();
  writeFileSync(path, content);
  return path;
}

async function writeTar(items: readonly Item[]): Promise<string> {
  return writeFile(await tarOf(items));
}

function writeFolder(items: readonly Item[]): string {
  const root = place();
  for (const item of items) {
    mkdirSync(join(root, dirname(item.name)), { recursive: true });
    if (item.link !== undefined) symlinkSync(item.link.to, join(root, item.name));
    else writeFileSync(join(root, item.name), item.content ?? '');
  }
  return root;
}

async function open(path: string, limits?: ArchiveLimits, signal: AbortSignal = never): Promise<OpenedArchive> {
  return openArchive(path, await files.scratch('test'), { files, signal }, limits);
}

async function openVerified(path: string, limits?: ArchiveLimits): Promise<OpenedArchive> {
  const opened = await open(path, limits);
  await opened.verified;
  return opened;
}

/** @returns message and hint of the TargetError. */
async function refusalOf(path: string, limits?: ArchiveLimits): Promise<string> {
  try {
    await openVerified(path, limits);
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    expect(error.hint).toMatch(/\w/);
    expect(error.message).toMatch(/^(opening|checking) the archive ".+" failed: /);
    return `${error.message}\n${error.hint ?? ''}`;
  }
  throw new Error('it was opened and verified');
}

/** The layout's parts one by one, for tests that damage one of them. */
function replaced(items: readonly Item[], name: string | RegExp, content: Buffer | string | undefined): Item[] {
  const is = (item: Item): boolean => (typeof name === 'string' ? item.name === name : name.test(item.name));
  expect(items.some(is)).toBe(true);
  return items.flatMap((item) => (!is(item) ? [item] : content === undefined ? [] : [{ name: item.name, content }]));
}

async function changedManifest(change: (manifest: Json) => Json): Promise<string> {
  const items = oldSave(await makeImage());
  const manifest: unknown = JSON.parse(String(items.at(-1)?.content));
  return writeTar(replaced(items, 'manifest.json', JSON.stringify((manifest as Json[]).map(change))));
}

/** An OCI layout whose index is made from descriptors. */
function indexOf(...manifests: Json[]): Json {
  return { schemaVersion: 2, manifests };
}

describe('what is read', () => {
  const forms: readonly (readonly [string, (image: Image) => Promise<string>, 'as is' | 'image.tar' | 'layout' | 'unpacked.tar'])[] = [
    ['docker-save, old layout', async (image) => writeTar(oldSave(image)), 'as is'],
    ['docker-save, new layout', async (image) => writeTar(newSave(image)), 'as is'],
    ['docker-save, layers with gzip', async (image) => {
      const stored = image.layers.map((layer) => zlib.gzipSync(layer));
      const names = stored.map((bytes) => `blobs/sha256/${hex(bytes)}`);
      return writeTar([blobItem(image.config), ...stored.map(blobItem), { name: 'manifest.json', content: JSON.stringify([{ Config: `blobs/sha256/${hex(image.config)}`, Layers: names }]) }]);
    }, 'as is'],
    ['docker-save as go-containerregistry writes it', async (image) => writeTar([
      { name: `sha256:${hex(image.config)}`, content: image.config }, ...image.layers.map((layer) => ({ name: `${hex(layer)}.tar.gz`, content: zlib.gzipSync(layer) })),
      { name: 'manifest.json', content: JSON.stringify([{ Config: `sha256:${hex(image.config)}`, Layers: image.layers.map((layer) => `${hex(layer)}.tar.gz`) }]) },
    ]), 'as is'],
    ['docker-save, symbolic links between layers', async (image) => {
      const [first, second] = image.layers;
      return writeTar([
        { name: 'a/layer.tar', content: first ?? '' }, { name: 'b/layer.tar', link: { type: 'symlink', to: '../c/layer.tar' } }, { name: 'c/layer.tar', content: second ?? '' },
        { name: 'config.json', content: image.config }, { name: 'manifest.json', content: JSON.stringify([{ Config: 'config.json', Layers: ['a/layer.tar', 'b/layer.tar'] }]) },
      ]);
    }, 'as is'],
    ['docker-save, hard links', async (image) => {
      const [first, second] = image.layers;
      return writeTar([
        { name: 'a/layer.tar', content: first ?? '' }, { name: 'c/layer.tar', content: second ?? '' }, { name: 'b/layer.tar', link: { type: 'link', to: 'c/layer.tar' } },
        { name: 'config.json', content: image.config }, { name: 'manifest.json', content: JSON.stringify([{ Config: 'config.json', Layers: ['a/layer.tar', 'b/layer.tar'] }]) },
      ]);
    }, 'image.tar'],
    ['docker-save packed again with ./', async (image) => writeTar(oldSave(image).map((item) => ({ ...item, name: `./${item.name}` }))), 'image.tar'],
    ['docker-save with gzip', async (image) => writeFile(zlib.gzipSync(await tarOf(oldSave(image)))), 'unpacked.tar'],
    ['docker-save with gzip in two members', async (image) => {
      const tar = await tarOf(oldSave(image));
      return writeFile(Buffer.concat([zlib.gzipSync(tar.subarray(0, 1000)), zlib.gzipSync(tar.subarray(1000))]));
    }, 'unpacked.tar'],
    ['OCI folder', (image) => Promise.resolve(writeFolder(oci(image))), 'as is'],
    ['OCI folder, layers not compressed', (image) => Promise.resolve(writeFolder(oci(image, image.layers, { manifest: ociManifest(image, image.layers, `${OCI}.layer.v1.tar`) }))), 'as is'],
    ['OCI tar', async (image) => writeTar(oci(image)), 'layout'],
    ['OCI tar packed with ./', async (image) => writeTar([{ name: './' }, ...oci(image).map((item) => ({ ...item, name: `./${item.name}` }))]), 'layout'],
    ['OCI tar with gzip', async (image) => writeFile(zlib.gzipSync(await tarOf(oci(image)))), 'layout'],
  ];
  it.each(forms)('%s', async (_, write, given) => {
    const image = await makeImage();
    const path = await write(image);
    const { file, config } = await openVerified(path);
    expect(config.id).toBe(`sha256:${hex(image.config)}`);
    expect(config.platform).toBe('linux/arm64/v8');
    expect(config.layers.map((layer) => layer.diffId)).toEqual(image.layers.map((layer) => `sha256:${hex(layer)}`));
    expect(config.layers.map((layer) => layer.history?.createdBy)).toEqual(['COPY etc/one', 'COPY etc/two']);
    expect(config.history.at(-1)).toEqual({ createdBy: 'USER app', comment: 'buildkit.dockerfile.v0', empty: true });
    expect(config).toMatchObject({ user: 'app', env: ['A=1'], labels: { 'org.example/One': '1', 'org.example/one': '2' }, created: '2026-01-02T03:04:05Z' });
    if (given === 'as is') expect(file.path).toBe(path);
    else expect(file.path.endsWith(`/${given}`)).toBe(true);
    expect(file.format).toBe(existsSync(join(file.path, 'index.json')) ? 'oci-layout' : 'docker-save');
    // What scanners get reads as the same image, without another copy.
    const again = await openVerified(file.path);
    expect(again.file).toEqual(file);
    expect(again.config).toEqual(config);
  });

  it('skips attestations and follows an index inside the index, and gives scanners a plain layout', async () => {
    const image = await makeImage();
    const stored = image.layers.map((layer) => zlib.gzipSync(layer));
    const manifest = ociManifest(image, stored);
    const attestation = Buffer.from('{"schemaVersion":2}');
    const inner = Buffer.from(JSON.stringify(indexOf(
      describeBlob(`${OCI}.manifest.v1+json`, manifest, { platform: { os: 'linux', architecture: 'arm64' } }),
      describeBlob(`${OCI}.manifest.v1+json`, attestation, { platform: { os: 'unknown', architecture: 'unknown' }, annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }),
    )));
    const items = oci(image, stored, { index: indexOf(describeBlob(`${OCI}.index.v1+json`, inner)), also: [inner, attestation] });
    for (const path of [writeFolder(items), await writeTar(items)]) {
      const { file, config } = await openVerified(path);
      expect(config.id).toBe(`sha256:${hex(image.config)}`);
      const index: unknown = JSON.parse(readFileSync(join(file.path, 'index.json'), 'utf8'));
      expect(index).toEqual(indexOf(describeBlob(`${OCI}.manifest.v1+json`, manifest)));
      expect(existsSync(join(file.path, 'blobs/sha256', hex(attestation)))).toBe(false);
    }
  });

  it('takes one image under two tags for one image', async () => {
    const image = await makeImage();
    const manifest = ociManifest(image, image.layers);
    const tagged = (tag: string): Json => describeBlob(`${OCI}.manifest.v1+json`, manifest, { annotations: { 'org.opencontainers.image.ref.name': tag } });
    const { config } = await openVerified(writeFolder(oci(image, image.layers, { index: indexOf(tagged('a'), tagged('b')) })));
    expect(config.layers).toHaveLength(2);
  });

  it('leaves history out when it does not fit the layers', async () => {
    const { config } = await openVerified(await writeTar(oldSave(await makeImage(['a', 'b'], { history: [{ created_by: 'squashed' }] }))));
    expect(config.layers.map((layer) => layer.history)).toEqual([undefined, undefined]);
    expect(config.history).toHaveLength(1);
  });

  it('reads a configuration that says almost nothing, and no layers at all', async () => {
    const image = await makeImage([], { architecture: null, os: undefined, variant: '', config: null, history: null, created: null, rootfs: { type: 'layers', diff_ids: null } });
    const { config } = await openVerified(await writeTar(oldSave(image)));
    expect(config).toEqual({ id: `sha256:${hex(image.config)}`, platform: 'unknown/unknown', layers: [], history: [], user: '', env: [], labels: {}, created: undefined });
  });

  it('reads layers and whole archives with zstd, whatever Node.js itself can do', async () => {
    const image = await makeImage();
    const stored = image.layers.map((layer) => storedFrame(layer));
    const layout = writeFolder(oci(image, stored, { manifest: ociManifest(image, stored, `${OCI}.layer.v1.tar+zstd`) }));
    const cut = stored.map((layer) => layer.subarray(0, layer.length - 100));

    expect((await openVerified(layout)).config.layers).toHaveLength(2);
    expect((await openVerified(writeFile(storedFrame(await tarOf(oldSave(image)))))).config.layers).toHaveLength(2);
    await expect(openVerified(writeFolder(oci(image, cut, { manifest: ociManifest(image, cut, `${OCI}.layer.v1.tar+zstd`) })))).rejects.toThrow(/layer 1 of 2/);
    await expect(openVerified(writeFolder(oci(image, stored.map((layer) => Buffer.concat([layer, Buffer.from('more of it')])), {})))).rejects.toThrow(TargetError);
  });

  it('reads a foreign layer that is there after all', async () => {
    const image = await makeImage();
    const manifest = ociManifest(image, image.layers, `${OCI}.layer.nondistributable.v1.tar`);
    expect((await openVerified(writeFolder(oci(image, image.layers, { manifest })))).config.layers).toHaveLength(2);
  });

  it('reads long names, PAX and GNU', async () => {
    const image = await makeImage(['a']);
    const [layer = Buffer.alloc(0)] = image.layers;
    const long = `${'folder/'.repeat(40)}layer.tar`;
    const manifest: Item = { name: 'manifest.json', content: JSON.stringify([{ Config: 'c.json', Layers: [long] }]) };
    const gnuName = Buffer.from(`${long}\0`);
    const gnu = Buffer.concat([rawHeader('././@LongLink', 'L', gnuName.length), padded(gnuName), rawHeader(long, '0', layer.length), padded(layer)]);
    const pax: Item = { name: long, content: layer };
    for (const item of [pax, { name: 'raw', raw: gnu }]) {
      const path = await writeTar([item, { name: 'c.json', content: image.config }, manifest]);
      const opened = await openVerified(path);
      expect(opened.file).toEqual({ path, format: 'docker-save' });
    }
  });

  it('reads 60,000 entries in a moment', async () => {
    const blocks: Buffer[] = [];
    for (let at = 0; at < 60_000; at++) blocks.push(rawHeader(`filler/${String(at)}`, '0', 300), Buffer.alloc(512, 'x'));
    const path = await writeTar([{ name: 'raw', raw: Buffer.concat(blocks) }, ...newSave(await makeImage())]);
    const start = performance.now();
    await openVerified(path);
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 60_000);

  it('sees the same entries as tar-stream', async () => {
    const path = await writeTar([...oldSave(await makeImage()), { name: `${'é'.repeat(120)}/x`, content: 'y' }, { name: 'l', link: { type: 'symlink', to: 'x'.repeat(300) } }, { name: 'd/' }]);
    const expected: [string, number][] = [];
    const reader = extract();
    reader.end(readFileSync(path));
    for await (const entry of reader) {
      expected.push([entry.header.name.replace(/\/$/, ''), entry.header.size]);
      entry.resume();
    }
    const source: ArchiveSource = { label: '""', scratch: folder, files, signal: never, limits: ARCHIVE_LIMITS };
    const { entries } = await indexTar(source, path, readFileSync(path).length);
    expect([...entries].map(([name, entry]) => [name, entry.body.size])).toEqual(expected);
  });
});

describe('what is refused when it is opened', () => {
  const cases: readonly (readonly [string, () => Promise<string>, RegExp, ArchiveLimits?])[] = [
    ['no such path', () => Promise.resolve(place()), /there is no such file/],
    ['a path through a file', () => Promise.resolve(join(writeFile('x'), 'inner.tar')), /there is no such file/],
    ['a folder that is no layout', () => Promise.resolve(writeFolder([{ name: 'Dockerfile', content: 'FROM x' }])), /no OCI layout: oci-layout is missing\n.*docker save/s],
    ['a layout without an index', () => Promise.resolve(writeFolder([{ name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' }])), /index\.json is missing/],
    ['a layout of the future', async () => writeFolder(replaced(oci(await makeImage()), 'oci-layout', '{"imageLayoutVersion":"2.0.0"}')), /oci-layout isn't as it should be at "imageLayoutVersion"/],
    ['an empty file', () => Promise.resolve(writeFile('')), /the file is empty/],
    ['a short text', () => Promise.resolve(writeFile('hello')), /it is no tar archive\n.*docker save/s],
    ['a long text', () => Promise.resolve(writeFile('this is no archive\n'.repeat(1000))), /it is no tar archive/],
    ['what begins as zstd does', () => Promise.resolve(writeFile(Buffer.from('28b52ffd00000000', 'hex'))), /the archive (?:can't be unpacked|isn't whole)/],
    ['zstd around text', () => Promise.resolve(writeFile(storedFrame(Buffer.from('hello')))), /it is no tar archive/],
    ['an xz file', () => Promise.resolve(writeFile(Buffer.from('fd377a585a000000', 'hex'))), /it is a xz file|it is an xz file/],
    ['a zip file', () => Promise.resolve(writeFile('PK\u0003\u0004......')), /it is a zip file/],
    ['gzip around text', () => Promise.resolve(writeFile(zlib.gzipSync('hello'))), /it is no tar archive/],
    ['a gzip file cut short', async () => writeFile(zlib.gzipSync(await tarOf(oldSave(await makeImage()))).subarray(0, -20)), /the archive can't be unpacked: (Error: )?unexpected end of file/],
    ['a damaged gzip file', async () => {
      const bytes = zlib.gzipSync(await tarOf(oldSave(await makeImage())));
      bytes.fill(0, 100, 160);
      return writeFile(bytes);
    }, /the archive can't be unpacked/],
    ['an empty tar', async () => writeTar([]), /without manifest\.json and without index\.json/],
    ['a root file system', async () => writeTar([{ name: './etc/' }, { name: './etc/passwd', content: 'x' }, { name: './dev/fd', link: { type: 'symlink', to: '/proc/self/fd' } }]), /a root file system.*docker export/s],
    ['docker before 1.10', async () => writeTar([{ name: 'repositories', content: '{}' }]), /docker before 1\.10/],
    ['a damaged header', async () => {
      const bytes = await tarOf(oldSave(await makeImage()));
      bytes.write('???', 512 + 30);
      return writeFile(bytes);
    }, /the tar is damaged at byte 512/],
    ['zeros over a header', async () => {
      const bytes = await tarOf(oldSave(await makeImage()));
      bytes.fill(0, 512, 1024);
      return writeFile(bytes);
    }, /the tar is damaged at byte 512: an empty block between entries/],
    ['a name with ../', async () => writeTar([...oldSave(await makeImage()), { name: 'a/../../evil', content: 'x' }]), /"a\/\.\.\/\.\.\/evil" leads out of the archive/],
    ['an absolute name', async () => writeTar([{ name: '/etc/passwd', content: 'x' }, ...oci(await makeImage())]), /"\/etc\/passwd" leads out of the archive/],
    ['an absolute link', async () => writeTar([...oldSave(await makeImage()), { name: 'a', link: { type: 'symlink', to: '/etc/passwd' } }]), /the link "a" leads out of the archive, to "\/etc\/passwd"/],
    ['a link upwards', async () => writeTar([...oldSave(await makeImage()), { name: 'a/b', link: { type: 'symlink', to: '../../x' } }]), /the link "a\/b" leads out/],
    ['a hard link upwards', async () => writeTar([...oldSave(await makeImage()), { name: 'a/b', link: { type: 'link', to: '../x' } }]), /the link "a\/b" leads out/],
    ['a layer that is a link to nowhere', async () => {
      const items = oldSave(await makeImage(['a']));
      return writeTar(items.map((item) => (item.name.endsWith('layer.tar') ? { name: item.name, link: { type: 'symlink', to: '../gone/layer.tar' } } : item)));
    }, /is a link to "gone\/layer\.tar", which isn't there/],
    ['links in a circle', async () => {
      const items = oldSave(await makeImage(['a']));
      return writeTar(items.map((item) => (item.name.endsWith('layer.tar') ? { name: item.name, link: { type: 'symlink', to: 'layer.tar' } } : item)));
    }, /go round in a circle/],
    ['a layer that is a folder', async () => {
      const items = oldSave(await makeImage(['a']));
      return writeTar(items.map((item) => (item.name.endsWith('layer.tar') ? { name: `${item.name}/` } : item)));
    }, /is no file/],
    ['manifest.json twice', async () => writeTar([...oldSave(await makeImage()), { name: './manifest.json', content: '[]' }]), /"manifest\.json" is there more than once/],
    ['the configuration twice', async () => {
      const image = await makeImage();
      return writeTar([...oldSave(image), { name: `${hex(image.config)}.json`, content: image.config }]);
    }, /\.json" is there more than once/],
    ['index.json twice', async () => writeTar([...oci(await makeImage()), { name: 'index.json', content: '{}' }]), /"index\.json" is there more than once/],
    ['a layer that is absent', async () => writeTar(replaced(oldSave(await makeImage(['a'])), /layer\.tar$/, undefined)), /layer 1 of 1 \(".+layer\.tar"\) isn't in it/],
    ['a configuration that is absent', async () => changedManifest((one) => ({ ...one, Config: 'gone.json' })), /the image's configuration \("gone\.json"\) isn't in it/],
    ['a manifest that names what lies outside', async () => changedManifest((one) => ({ ...one, Config: '../../etc/passwd' })), /the image's configuration .* isn't in it/],
    ['an OCI layer that is absent', async () => {
      const image = await makeImage(['a']);
      const stored = image.layers.map((layer) => zlib.gzipSync(layer));
      return writeFolder(replaced(oci(image, stored), `blobs/sha256/${hex(stored[0] ?? Buffer.alloc(0))}`, undefined));
    }, /layer 1 of 1 \(sha256:\w+\) isn't in it/],
    ['manifest.json that is no JSON', async () => writeTar(replaced(oldSave(await makeImage()), 'manifest.json', '[{')), /manifest\.json is no JSON/],
    ['manifest.json of another shape', async () => writeTar(replaced(oldSave(await makeImage()), 'manifest.json', '[{"Config":["\\u001b[31m"]}]')), /manifest\.json isn't as it should be at "0\.Config"/],
    ['manifest.json with a key in two spellings', async () => changedManifest((one) => ({ ...one, layers: [] })), /the key "layers" twice, in two spellings/],
    ['no image', async () => writeTar(replaced(oldSave(await makeImage()), 'manifest.json', '[]')), /names no image/],
    ['several images', async () => writeTar(replaced(oldSave(await makeImage()), 'manifest.json', '[{"Config":"a","RepoTags":["app:1"],"Layers":[]},{"Config":"b\\u001b","RepoTags":[],"Layers":[]}]')), /it holds 2 images: "app:1", "b\\u001b"\n.*docker save/s],
    ['a configuration that is no JSON', async () => writeTar(oldSave({ layers: [], config: Buffer.from('{') })), /the image's configuration is no JSON/],
    ['a configuration without layers', async () => writeTar(oldSave({ layers: [], config: Buffer.from('{}') })), /the image's configuration isn't as it should be at "rootfs"/],
    ['a configuration with other digests', async () => writeTar(oldSave(await makeImage(['a'], { rootfs: { diff_ids: ['md5:1'] } }))), /at "rootfs\.diff_ids\.0": "expected a sha256 digest"/],
    ['fewer diff ids than layers', async () => writeTar(oldSave(await makeImage(['a', 'b'], { rootfs: { diff_ids: [`sha256:${'0'.repeat(64)}`] } }))), /its manifest names 2 layers, its configuration 1/],
    ['fewer diff ids than OCI layers', async () => writeFolder(oci(await makeImage(['a', 'b'], { rootfs: { diff_ids: [] } }))), /its manifest names 2 layers, its configuration 0/],
    ['a configuration that was changed', async () => writeTar(replaced(oldSave(await makeImage()), /^\w{64}\.json$/, (await makeImage(['x', 'y'])).config)), /the image's configuration isn't what the archive says: its digest is sha256:\w{64}, not sha256:\w{64}/],
    ['an OCI configuration that was changed', async () => {
      const image = await makeImage();
      return writeFolder(replaced(oci(image), `blobs/sha256/${hex(image.config)}`, Buffer.from(image.config.toString().replace('"app"', '"bad"'))));
    }, /the image's configuration isn't what the archive says/],
    ['an OCI configuration of another size', async () => {
      const image = await makeImage();
      return writeFolder(replaced(oci(image), `blobs/sha256/${hex(image.config)}`, '{}'));
    }, /the image's configuration has 2 bytes, not the \d+ that its manifest says/],
    ['an OCI manifest that was changed', async () => {
      const image = await makeImage();
      const manifest = ociManifest(image, image.layers);
      return writeFolder(replaced(oci(image, image.layers), `blobs/sha256/${hex(manifest)}`, Buffer.from(manifest.toString().replace(/\d"\}/, 'x"}').replace(/"schemaVersion":2/, '"schemaVersion":3'))));
    }, /the manifest isn't what the archive says/],
    ['schema 1', () => Promise.resolve(writeFolder([{ name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' }, { name: 'index.json', content: JSON.stringify(indexOf(describeBlob('application/vnd.docker.distribution.manifest.v1+prettyjws', Buffer.from('{}')))) }])), /schema 1/],
    ['schema 1 under another name', async () => {
      const image = await makeImage();
      return writeFolder(oci(image, image.layers, { manifest: Buffer.from('{"schemaVersion":1,"fsLayers":[]}') }));
    }, /schema 1/],
    ['an index without an image', async () => writeFolder(oci(await makeImage(), [], { index: indexOf() })), /its index names no image/],
    ['several OCI images', async () => {
      const [one, two] = [Buffer.from('1'), Buffer.from('2')];
      const index = indexOf(
        describeBlob(`${OCI}.manifest.v1+json`, one, { annotations: { 'org.opencontainers.image.ref.name': 'a\u202e' } }),
        describeBlob(`${OCI}.manifest.v1+json`, two, { platform: { os: 'linux', architecture: 'arm', variant: 'v7' } }),
      );
      return writeFolder(oci(await makeImage(), [], { index }));
    }, /it holds 2 images: "a.", "linux\/arm\/v7"\n.*--platform/s],
    ['indexes without end', async () => {
      let blob = Buffer.from(JSON.stringify(indexOf()));
      const also = [blob];
      for (let depth = 0; depth < 8; depth++) {
        blob = Buffer.from(JSON.stringify(indexOf(describeBlob(`${OCI}.index.v1+json`, blob))));
        also.push(blob);
      }
      return writeFolder(oci(await makeImage(), [], { index: indexOf(describeBlob(`${OCI}.index.v1+json`, blob)), also }));
    }, /nested more than 4 deep/],
    ['an index that is a manifest too', async () => {
      const image = await makeImage();
      const manifest = Buffer.from(ociManifest(image, image.layers).toString().replace('{', '{"manifests":[],'));
      return writeFolder(oci(image, image.layers, { manifest }));
    }, /an index and a manifest at once/],
    ['an artifact that is no image', async () => {
      const image = await makeImage();
      const manifest = Buffer.from(ociManifest(image, image.layers).toString().replace(`${OCI}.config.v1+json`, 'application/vnd.cncf.helm.config.v1+json'));
      return writeFolder(oci(image, image.layers, { manifest }));
    }, /no container image but "application\/vnd\.cncf\.helm/],
    ['something else in the index', async () => writeFolder(oci(await makeImage(), [], { index: indexOf(describeBlob('application/pdf', Buffer.from('x'))) })), /names no image but "application\/pdf"/],
    ['a digest that is a path', async () => writeFolder(oci(await makeImage(), [], { index: indexOf({ mediaType: `${OCI}.manifest.v1+json`, digest: 'sha256:../../etc/passwd', size: 1 }) })), /at "manifests\.0\.digest": "expected a sha256 digest"/],
    ['a foreign layer', async () => {
      const image = await makeImage(['a']);
      const manifest = Buffer.from(ociManifest(image, image.layers, 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip').toString().replace(/"size":(\d+)\}\]/, '"size":$1,"urls":["https://layers.example/1"]}]'));
      return writeFolder(replaced(oci(image, image.layers, { manifest }), `blobs/sha256/${hex(image.layers[0] ?? Buffer.alloc(0))}`, undefined));
    }, /layer 1 of 1 is a foreign .* lies at "https:\/\/layers\.example\/1"/],
    ['a foreign docker-save layer', async () => {
      const image = await makeImage(['a']);
      const source = { [`sha256:${hex(image.layers[0] ?? Buffer.alloc(0))}`]: { urls: ['https://layers.example/2'] } };
      return writeTar([{ name: 'c', content: image.config }, { name: 'manifest.json', content: JSON.stringify([{ Config: 'c', Layers: ['l'], LayerSources: source }]) }]);
    }, /layer 1 of 1 is a foreign/],
    ['an encrypted layer', async () => {
      const image = await makeImage(['a']);
      return writeFolder(oci(image, image.layers, { manifest: ociManifest(image, image.layers, `${OCI}.layer.v1.tar+gzip+encrypted`) }));
    }, /layer 1 of 1 is encrypted/],
    ['a link out of an OCI folder', async () => {
      const image = await makeImage();
      const outside = writeFile(image.config);
      return writeFolder(oci(image).map((item) => (item.content === image.config ? { name: item.name, link: { type: 'symlink', to: outside } } : item)));
    }, /is a link that leads out of the folder/],
    ['a huge manifest', async () => changedManifest((one) => ({ ...one, Comment: 'x'.repeat(8 << 20) })), /manifest\.json has \d{7} bytes, more than the 8388608/],
    ['a huge configuration', async () => writeTar(oldSave({ layers: [], config: Buffer.alloc((8 << 20) + 1, ' ') })), /the image's configuration has 8388609 bytes/],
    ['a huge index', () => Promise.resolve(writeFolder([{ name: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' }, { name: 'index.json', content: Buffer.alloc((8 << 20) + 1, ' ') }])), /index\.json has 8388609 bytes/],
    ['a sparse file, GNU', async () => writeTar([{ name: 'raw', raw: rawHeader('sparse\u0007', 'S', 0) }, ...oldSave(await makeImage())]), /"sparse\\u0007" is stored as a sparse file/],
    ['a sparse file, PAX', async () => {
      const record = Buffer.from('22 GNU.sparse.major=1\n');
      return writeTar([{ name: 'raw', raw: Buffer.concat([rawHeader('x', 'x', record.length), padded(record)]) }, ...oldSave(await makeImage())]);
    }, /is stored as a sparse file/],
    ['a damaged PAX header', async () => writeTar([{ name: 'raw', raw: Buffer.concat([rawHeader('x', 'x', 9), padded(Buffer.from('99 path=a'))]) }, ...oldSave(await makeImage())]), /an extended header \(PAX\) is damaged/],
    ['a huge PAX header', async () => writeTar([{ name: 'raw', raw: Buffer.concat([rawHeader('x', 'x', 2 << 20), Buffer.alloc(2 << 20)]) }, ...oldSave(await makeImage())]), /an extended header of 2097152 bytes/],
    ['a PAX size that is no number', async () => writeTar([{ name: 'raw', raw: Buffer.concat([rawHeader('x', 'x', 11), padded(Buffer.from('11 size=-1\n'))]) }, ...oldSave(await makeImage())]), /gives the size "-1"/],
    ['a global header with a name', async () => writeTar([{ name: 'raw', raw: Buffer.concat([rawHeader('g', 'g', 10), padded(Buffer.from('10 path=a\n'))]) }, ...oldSave(await makeImage())]), /a global header gives every entry the same name/],
    ['a folder with content', async () => writeTar([{ name: 'raw', raw: Buffer.concat([rawHeader('d/', '5', 512), rawHeader('hidden', '0', 0)]) }, ...oldSave(await makeImage())]), /"d\/" has 512 bytes of content though it is no file/],
    ['a name of 5000 characters', async () => writeTar([...oldSave(await makeImage()), { name: 'x'.repeat(5000), content: '' }]), /has a name that no file can have/],
    ['an archive like a bomb', () => Promise.resolve(writeFile(zlib.gzipSync(Buffer.alloc(4 << 20)))), /the archive has \d+ bytes and unpacks to more than \d+\n.*bomb/s, { ...ARCHIVE_LIMITS, suspicious: 1 << 20 }],
    ['an archive that unpacks to too much', () => Promise.resolve(writeFile(zlib.gzipSync(Buffer.alloc(4 << 20)))), /the archive has more than 1048576 bytes unpacked/, { ...ARCHIVE_LIMITS, unpacked: 1 << 20 }],
  ];
  // A rest parameter: Jest would pass `done` for one that is declared and not given.
  it.each(cases)('%s', async (...[, write, expected, limits]) => {
    const path = await write();
    const text = await refusalOf(path, limits);
    expect(text).toMatch(expected);
    expect(text).not.toMatch(/[\u0000-\u0009\u001b]/);
  });

  it('a tar cut short anywhere, of every format', async () => {
    const image = await makeImage(['a', 'b']);
    for (const items of [oldSave(image), newSave(image), oci(image)]) {
      const whole = await tarOf(items);
      const ends = new Set([1, 511, 512, 513]);
      for (let at = 700; at < whole.length - 1024; at += 509) ends.add(at).add(at - (at % 512));
      ends.add(whole.length - 1024);
      for (const end of ends) await expect(open(writeFile(whole.subarray(0, end)))).rejects.toThrow(TargetError);
      await openVerified(writeFile(whole.subarray(0, -512)));
    }
  }, 60_000);

  it('a file that may not be read', async () => {
    const path = await writeTar(oldSave(await makeImage()));
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    chmodSync(path, 0o644);
    const refusing = { ...files, status: () => Promise.reject(denied) };
    await expect(openArchive(path, folder, { files: refusing, signal: never })).rejects.toMatchObject({ name: 'TargetError', hint: expect.stringMatching(/let the user/) });
  });

  it('passes a bug of ours on as it is', async () => {
    const broken = { ...files, status: () => Promise.reject(new TypeError('ours')) };
    await expect(openArchive('x', folder, { files: broken, signal: never })).rejects.toThrow(TypeError);
  });
});

describe('what is refused when layers are verified', () => {
  async function damagedSave(damage: (layer: Buffer) => Buffer): Promise<string> {
    const image = await makeImage(['a', 'b', 'c']);
    return writeTar(oldSave(image).map((item) => (item.content === image.layers[1] && item.content !== undefined ? { ...item, content: damage(Buffer.from(item.content)) } : item)));
  }
  /** @param damage of the second layer as it is stored; the manifest keeps its old digest unless `told`. */
  async function damagedOci(damage: (stored: Buffer) => Buffer, told: boolean): Promise<string> {
    const image = await makeImage(['a', 'b']);
    const stored = image.layers.map((layer) => zlib.gzipSync(layer));
    const damaged = stored.map((bytes, at) => (at === 1 ? damage(Buffer.from(bytes)) : bytes));
    if (told) return writeFolder(oci(image, damaged));
    return writeFolder(oci(image, stored).map((item) => (item.content === stored[1] && damaged[1] !== undefined ? { ...item, content: damaged[1] } : item)));
  }
  const zeros = (from: number) => (layer: Buffer): Buffer => layer.fill(0, from, from + 64);
  const cases: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    ['zeros in a layer', () => damagedSave(zeros(1000)), /layer 2 of 3 isn't what the image's configuration says: unpacked, its digest is sha256:\w{64}, not sha256:\w{64}/],
    ['zeros at a header in a layer', () => damagedSave((layer) => layer.fill(0, 0, 1024)), /layer 2 of 3 isn't what/],
    ['a layer that ends early', () => damagedSave((layer) => layer.subarray(0, 1024)), /layer 2 of 3 isn't what/],
    ['an empty layer file', () => damagedSave(() => Buffer.alloc(0)), /layer 2 of 3 isn't what/],
    ['a new-layout layer that was changed', async () => {
      const image = await makeImage(['a']);
      return writeTar(newSave(image).map((item) => (item.content === image.layers[0] ? { ...item, content: 'other' } : item)));
    }, /layer 1 of 1 isn't what its manifest says: its digest is sha256:\w{64}, not sha256:\w{64}/],
    ['a compressed layer with a flipped checksum', () => damagedOci((bytes) => bytes.fill(0x55, bytes.length - 8, bytes.length - 4), false), /layer 2 of 2 can't be unpacked: (Error: )?incorrect data check/],
    ['a compressed layer whose header alone changed', () => damagedOci((bytes) => bytes.fill(0x07, 4, 8), false), /layer 2 of 2 isn't what its manifest says/],
    ['a compressed layer cut short, its digest right', () => damagedOci((bytes) => bytes.subarray(0, -6), true), /layer 2 of 2 can't be unpacked: (Error: )?unexpected end of file/],
    ['another layer, its digest right', () => damagedOci(() => zlib.gzipSync('other'), true), /layer 2 of 2 isn't what the image's configuration says/],
    ['two layers that changed places', async () => {
      const image = await makeImage(['a', 'b']);
      const stored = image.layers.map((layer) => zlib.gzipSync(layer)).reverse();
      return writeFolder(oci(image, stored));
    }, /layer 1 of 2 isn't what the image's configuration says/],
  ];
  it.each(cases)('%s', async (_, write, expected) => {
    const path = await write();
    const opened = await open(path);
    expect(opened.config.id).toMatch(/^sha256:\w{64}$/);
    expect(await refusalOf(path)).toMatch(expected);
  });

  it('bytes behind a compressed layer, many or few: never passed over', async () => {
    for (const trailing of [Buffer.from('junk'), Buffer.alloc(512), Buffer.alloc(6 << 20, 'junk'), Buffer.alloc(6 << 20)]) {
      const told = await damagedOci((bytes) => Buffer.concat([bytes, trailing]), true);
      expect(await refusalOf(told)).toMatch(/layer 2 of 2 (isn't whole|can't be unpacked)/);
      const untold = await damagedOci((bytes) => Buffer.concat([bytes, trailing]), false);
      expect(await refusalOf(untold)).toMatch(/layer 2 of 2 has \d+ bytes, not the \d+ that its manifest says/);
    }
  });

  it('a layer like a bomb, and one that is too large', async () => {
    const layer = Buffer.alloc(4 << 20);
    const config = Buffer.from(JSON.stringify({ rootfs: { diff_ids: [`sha256:${hex(layer)}`] } }));
    const image = { layers: [layer], config };
    const path = writeFolder(oci(image));
    await openVerified(path);
    expect(await refusalOf(path, { ...ARCHIVE_LIMITS, suspicious: 1 << 20 })).toMatch(/layer 1 of 1 has \d+ bytes and unpacks to more than \d+/);
    expect(await refusalOf(path, { ...ARCHIVE_LIMITS, unpacked: 1 << 20 })).toMatch(/layer 1 of 1 has more than 1048576 bytes unpacked/);
    expect(await refusalOf(await writeTar(oldSave(image)), { ...ARCHIVE_LIMITS, unpacked: 1 << 20 })).toMatch(/layer 1 of 1 has more than 1048576 bytes/);
    await openVerified(path, { ...ARCHIVE_LIMITS, suspicious: 1 << 20, ratio: 5000 });
  });

  it('does not end the process when nobody listens', async () => {
    const heard: unknown[] = [];
    const listen = (reason: unknown): void => void heard.push(reason);
    process.on('unhandledRejection', listen);
    const opened = await open(await damagedSave(zeros(1000)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.off('unhandledRejection', listen);
    expect(heard).toEqual([]);
    await expect(opened.verified).rejects.toThrow(TargetError);
  });
});

describe('a run that is stopped', () => {
  it('before it starts', async () => {
    await expect(open('x', undefined, AbortSignal.abort())).rejects.toThrow(Cancelled);
  });

  it('while layers are hashed, plain and compressed', async () => {
    const layer = Buffer.alloc(32 << 20, 'some content that is not all zeros');
    const config = Buffer.from(JSON.stringify({ rootfs: { diff_ids: [`sha256:${hex(layer)}`] } }));
    for (const path of [await writeTar(oldSave({ layers: [layer], config })), writeFolder(oci({ layers: [layer], config }))]) {
      const stop = new AbortController();
      const opened = await open(path, undefined, stop.signal);
      setImmediate(() => {
        stop.abort();
      });
      await expect(opened.verified).rejects.toThrow(Cancelled);
    }
  });

  it('while an archive is unpacked', async () => {
    const path = writeFile(zlib.gzipSync(Buffer.alloc(64 << 20)));
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 5);
    await expect(open(path, undefined, stop.signal)).rejects.toThrow(Cancelled);
  });
});
