import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { sha256 } from '../../__tests__/support/mirrors.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { aZip } from '../../__tests__/support/zip.js';
import { takeOut } from './unpack.js';

const PROGRAM = Buffer.from('#!/bin/sh\necho I am the program\n');
type Member = Pick<Header, 'name'> & Partial<Header>;
let tools: TestTools;

beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

async function tar(...members: readonly (Member & { readonly content?: Buffer })[]): Promise<Buffer> {
  const packed = pack();
  for (const { content, ...header } of members) packed.entry(header, content ?? Buffer.alloc(0));
  packed.finalize();
  return gzipSync(await buffer(packed));
}

async function take(archive: 'tar.gz' | 'zip', content: Buffer, binary = 'trivy'): Promise<string> {
  writeFileSync(join(tools.folder, 'asset'), content);
  return takeOut(join(tools.folder, 'asset'), { archive, binary }, join(tools.folder, 'out'), tools.files);
}

function written(): string[] {
  return readdirSync(tools.folder).filter((name) => name !== 'asset');
}

describe('a tar', () => {
  it('gives the one executable, and nothing else is written', async () => {
    const content = await tar({ name: 'LICENSE', content: Buffer.from('x') }, { name: '../../evil', content: PROGRAM }, { name: 'contrib/trivy', content: Buffer.from('other') }, { name: 'trivy', content: PROGRAM });
    expect(await take('tar.gz', content)).toBe(sha256(PROGRAM));
    expect(written()).toEqual(['out']);
    expect(readFileSync(join(tools.folder, 'out'))).toEqual(PROGRAM);
    expect(existsSync(join(tools.folder, '../../evil'))).toBe(false);
  });

  it('may write ./ before names', async () => {
    expect(await take('tar.gz', await tar({ name: './trivy', content: PROGRAM }))).toBe(sha256(PROGRAM));
  });

  it.each<[string, Member]>([
    ['a symbolic link', { name: 'trivy', type: 'symlink', linkname: '/bin/sh' }],
    ['a hard link', { name: 'trivy', type: 'link', linkname: '/bin/sh' }],
    ['a folder', { name: 'trivy', type: 'directory' }],
    ['a device', { name: 'trivy', type: 'character-device' }],
  ])('whose member is %s is refused', async (_, header) => {
    await expect(take('tar.gz', await tar(header))).rejects.toThrow('no plain file');
    expect(written()).toEqual([]);
  });

  it('that holds the member twice is refused', async () => {
    await expect(take('tar.gz', await tar({ name: 'trivy', content: PROGRAM }, { name: 'trivy', content: Buffer.from('other') }))).rejects.toThrow('twice');
  });

  it('without the member is refused', async () => {
    await expect(take('tar.gz', await tar({ name: 'grype', content: PROGRAM }))).rejects.toThrow('holds no "trivy"');
  });

  it('that is cut, or none, is refused', async () => {
    const whole = await tar({ name: 'trivy', content: Buffer.alloc(100_000, 'x') });
    await expect(take('tar.gz', whole.subarray(0, whole.length / 2))).rejects.toThrow("can't be unpacked");
    await expect(take('tar.gz', Buffer.from('<html>'))).rejects.toThrow("can't be unpacked");
  });
});

describe('a zip', () => {
  it('gives the one executable', async () => {
    const content = aZip([{ name: 'README.md', content: Buffer.from('x') }, { name: 'trivy.exe', content: PROGRAM }]);
    expect(await take('zip', content, 'trivy.exe')).toBe(sha256(PROGRAM));
    expect(written()).toEqual(['out']);
  });

  it.each<[string, Buffer]>([
    ['whose member is a link', aZip([{ name: 'trivy.exe', content: Buffer.from('/bin/sh'), mode: 0o120777 }])],
    ['that holds the member twice', aZip([{ name: 'trivy.exe', content: PROGRAM }, { name: 'trivy.exe', content: PROGRAM }])],
    ['that leads out', aZip([{ name: '../trivy.exe', content: PROGRAM }])],
    ['without the member', aZip([{ name: 'a', content: PROGRAM }])],
    ['that is none', Buffer.from('<html>')],
  ])('%s is refused', async (_, content) => {
    await expect(take('zip', content, 'trivy.exe')).rejects.toMatchObject({ name: 'ScannerFailure' });
  });
});

it('says when the disk is full', async () => {
  const full = { ...tools.files, writeStream: () => { throw Object.assign(new Error('full'), { code: 'ENOSPC' }); } };
  writeFileSync(join(tools.folder, 'asset'), await tar({ name: 'trivy', content: PROGRAM }));
  await expect(takeOut(join(tools.folder, 'asset'), { archive: 'tar.gz', binary: 'trivy' }, join(tools.folder, 'out'), full)).rejects.toThrow('disk is full');
});
