import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemFiles, type Files } from './files.js';

describe('room for scratch folders', () => {
  let folder: string;
  let usual: string;
  let other: string;
  let roomier: string;
  let last: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'dockgate-files-')));
    [usual, other, roomier, last] = ['usual', 'other', 'roomier', 'last'].map((name) => join(folder, name)) as [string, string, string, string];
    for (const each of [usual, other, roomier, last]) mkdirSync(each);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function filesWith(free: Readonly<Record<string, number>>): Files {
    const freeAt = (path: string): Promise<number> => {
      const bytes = free[path];
      return bytes === undefined ? Promise.reject(new Error('no such volume')) : Promise.resolve(bytes);
    };
    return systemFiles({ parent: usual, others: [other, roomier, '/nowhere/at/all'], last: [last], freeAt });
  }
  const parentOf = async (files: Files): Promise<string> => dirname(dirname(await files.scratch('x')));

  it('is taken at the usual place while there is any', async () => {
    const files = filesWith({ [usual]: 100, [roomier]: 900 });

    expect(await files.roomFor(100)).toEqual({ parent: usual, free: 100, fits: true, instead: undefined });
    expect(await parentOf(files)).toBe(usual);
  });

  it('is taken on the roomiest volume otherwise, for what comes after, and all of it is removed', async () => {
    const files = filesWith({ [usual]: 100, [other]: 500, [roomier]: 900, [last]: 5000 });
    const early = await files.scratch('early');

    expect(await files.roomFor(200)).toEqual({ parent: roomier, free: 900, fits: true, instead: { parent: usual, free: 100 } });
    const late = await files.scratch('late');

    expect([dirname(dirname(early)), dirname(dirname(late))]).toEqual([usual, roomier]);
    await files.removeScratch();
    expect([early, late].map((each) => existsSync(dirname(each)))).toEqual([false, false]);
  });

  it('is taken at the last resort when nothing else has any', async () => {
    const files = filesWith({ [usual]: 100, [other]: 100, [roomier]: 100, [last]: 5000 });

    expect(await files.roomFor(200)).toMatchObject({ parent: last, fits: true });
  });

  it('is said to be missing when it is nowhere', async () => {
    const files = filesWith({ [usual]: 100, [other]: 150 });

    expect(await files.roomFor(200)).toEqual({ parent: usual, free: 100, fits: false, instead: undefined });
    expect(await parentOf(files)).toBe(usual);
  });

  it('is believed to be there where the system does not tell', async () => {
    const files = filesWith({});

    expect(await files.roomFor(2 ** 40)).toMatchObject({ parent: usual, fits: true });
  });
});
