import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import type { Room } from '../tools/files.js';
import { makeRoom, makeRoomForArchive, unpackedSize } from './room.js';

describe('room', () => {
  let tools: TestTools;
  let asked: number[];

  beforeEach(() => {
    tools = testTools();
    asked = [];
  });
  afterEach(() => tools.remove());

  function withRoom(room: Room): Pick<TestTools, 'files' | 'log'> {
    return { ...tools, files: { ...tools.files, roomFor: (bytes) => { asked.push(bytes); return Promise.resolve(room); } } };
  }

  it('that is there is not spoken of', async () => {
    await makeRoom(1000, 'an image', withRoom({ parent: '/tmp', free: 2 ** 40, fits: true, instead: undefined }));

    expect(tools.logged).toEqual([]);
  });

  it('that is found elsewhere is said', async () => {
    await makeRoom(5 * 2 ** 30, 'the archive of an image', withRoom({ parent: '/data', free: 2 ** 40, fits: true, instead: { parent: '/tmp', free: 2 ** 29 } }));

    expect(tools.logged).toEqual(['info: temporary files go to /data (1024.0 GiB free): /tmp has 512 MiB free, and the archive of an image may take 5.1 GiB']);
  });

  it('that is nowhere ends the target, with what is needed', async () => {
    const nowhere: Room = { parent: '/tmp', free: 2 ** 29, fits: false, instead: undefined };

    await expect(makeRoom(2 ** 30, 'an image', withRoom(nowhere))).rejects.toMatchObject({ name: 'TargetError', message: expect.stringContaining('1.1 GiB are needed, and /tmp has 512 MiB free'), hint: expect.stringContaining('TMPDIR') });
    await makeRoom(2 ** 30, 'an image', withRoom(nowhere), false);
  });

  it('for an archive counts what gzip says of it', async () => {
    const plain = join(tools.folder, 'plain.tar');
    const packed = join(tools.folder, 'packed.tar.gz');
    writeFileSync(plain, Buffer.alloc(5000));
    writeFileSync(packed, gzipSync(Buffer.alloc(5_000_000)));
    const room = withRoom({ parent: '/tmp', free: 2 ** 40, fits: true, instead: undefined });

    await makeRoomForArchive(plain, room);
    await makeRoomForArchive(packed, room);
    await makeRoomForArchive('/nowhere', room);

    expect(asked.map((bytes) => bytes - 64 * 2 ** 20)).toEqual([5000, 5_000_000]);
  });

  it('counts on where the size wraps', () => {
    const head = Buffer.from('1f8b', 'hex');
    const tail = Buffer.alloc(4);
    tail.writeUInt32LE(1000);

    expect(unpackedSize(head, tail, 500)).toBe(1000);
    expect(unpackedSize(head, tail, 2 ** 33)).toBe(2 * 2 ** 32 + 1000);
    expect(unpackedSize(Buffer.from('bl'), tail, 7000)).toBe(7000);
  });
});
