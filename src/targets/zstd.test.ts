import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { repeatingFrame, skippableFrame, storedFrame } from '../../__tests__/support/zstd.js';
import { undoZstd } from './zstd.js';

async function undo(packed: Buffer, chunk = 1 << 20): Promise<Buffer> {
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < packed.length; at += chunk) yield Promise.resolve(packed.subarray(at, at + chunk));
  };
  const parts: Buffer[] = [];
  for await (const part of undoZstd(chunks())) parts.push(part);
  return Buffer.concat(parts);
}

const content = Buffer.from(Array.from({ length: 30_000 }, (_, index) => `line ${String(index)}\n`).join(''));

describe('zstd', () => {
  it.each<readonly [string, Buffer, Buffer]>([
    ['one frame', storedFrame(content), content],
    ['several frames, as pzstd writes them', Buffer.concat([storedFrame(content), storedFrame(content)]), Buffer.concat([content, content])],
    ['an empty frame', storedFrame(Buffer.alloc(0)), Buffer.alloc(0)],
    ['repeated bytes', repeatingFrame(7, 3), Buffer.alloc(3 << 17, 7)],
    ['frames to pass over', Buffer.concat([skippableFrame(5), storedFrame(content), skippableFrame(3000), storedFrame(content)]), Buffer.concat([content, content])],
  ])('%s', async (_, packed, wanted) => {
    for (const chunk of [1, 17, 1 << 20]) if (chunk > 1 || packed.length < 1000) expect((await undo(packed, chunk)).equals(wanted)).toBe(true);
  });

  const program = spawnSync('zstd', ['--version']).status === 0;
  (program ? it.each : it.skip.each)(['-1', '-15', '-3 --long=27', '--fast=5 --no-check'])('what the program writes with %s', async (options) => {
    for (const plain of [Buffer.alloc(0), Buffer.from('a'), content, randomBytes(300_000), Buffer.concat([randomBytes(200_000), Buffer.alloc(1_000_000), content])]) {
      const { stdout } = spawnSync('zstd', [...options.split(' '), '-c'], { input: plain, maxBuffer: 1 << 28 });

      expect((await undo(stdout)).equals(plain)).toBe(true);
    }
  });

  it.each<readonly [string, Buffer, RegExp]>([
    ['that ends in a block', storedFrame(content).subarray(0, 1000), /unexpected end/],
    ['that ends in a header', storedFrame(content).subarray(0, 5), /unexpected end/],
    ['with something behind it', Buffer.concat([storedFrame(content), Buffer.from('something')]), /something else/],
    ['that is none', Buffer.from('no zstd at all'), /something else/],
    ['with nothing in it', Buffer.alloc(0), /unexpected end/],
    ['that asks for gigabytes of memory', storedFrame(content, 31), /needs more than/],
    ['whose second frame asks for gigabytes', Buffer.concat([storedFrame(content), storedFrame(content, 31)]), /needs more than/],
    ['with damaged blocks', Buffer.concat([Buffer.from('28b52ffd0050', 'hex'), Buffer.from([0x27, 0, 0, 1, 2, 3, 4])]), /type that does not exist/],
  ])('%s is refused', async (_, packed, problem) => {
    await expect(undo(packed)).rejects.toMatchObject({ code: 'ZSTD_error', message: expect.stringMatching(problem) as unknown });
  });

  it('hands a bomb out piece by piece', async () => {
    const packed = repeatingFrame(0, 20_000);
    let most = 0;
    let unpacked = 0;
    const one = async function* (): AsyncGenerator<Buffer> {
      yield Promise.resolve(packed);
    };
    for await (const part of undoZstd(one())) {
      unpacked += part.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      if (unpacked > 100 << 20) break;
    }

    expect(most).toBeLessThan(400 << 20);
  });
});
