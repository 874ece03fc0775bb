import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, copyFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../__tests__/support/mirrors.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import type { Installed } from './install.js';
import { findSwap, makePrivateCopy } from './private-copy.js';

const GOOD = '#!/bin/sh\necho good\n';
const EVIL = '#!/bin/sh\necho evil\n';
let tools: TestTools;
let installed: Installed;

beforeEach(() => {
  tools = testTools();
  const path = join(tools.folder, 'trivy');
  writeFileSync(path, GOOD);
  installed = { path, version: '9.9.9', sha256: sha256(GOOD), from: 'cache' };
});
afterEach(() => tools.remove());

describe('the copy that is started', () => {
  it('lies where only we may go, and is verified', async () => {
    const program = await makePrivateCopy(installed, 'trivy', tools.files);
    expect(program).toMatchObject({ verified: true, version: '9.9.9' });
    expect(statSync(dirname(program.path)).mode & 0o777).toBe(0o700);
    expect(statSync(program.path).mode & 0o777).toBe(0o500);
    expect(await findSwap(program, 'Trivy', tools.files)).toBeUndefined();
  });

  it('isn\'t touched by whatever happens to the installed one', async () => {
    const program = await makePrivateCopy(installed, 'trivy', tools.files);
    writeFileSync(installed.path, EVIL);
    expect(await findSwap(program, 'Trivy', tools.files)).toBeUndefined();
    expect((await tools.exec.ask(program.path, [], { PATH: '/bin' })).stdout).toBe('good\n');
  });

  it('is never made of what was swapped after the installation', async () => {
    writeFileSync(installed.path, EVIL);
    await expect(makePrivateCopy(installed, 'trivy', tools.files)).rejects.toThrow(/changed between its check and its start/);
  });

  it.each<[string, (path: string) => void]>([
    ['written over in place', (path) => { chmodSync(path, 0o700); writeFileSync(path, EVIL); }],
    ['replaced by another file', (path) => { writeFileSync(`${path}.new`, EVIL); renameSync(`${path}.new`, path); }],
    ['replaced by one of the same size and time', (path) => {
      const { atime, mtime } = statSync(path);
      chmodSync(path, 0o700);
      writeFileSync(path, EVIL);
      utimesSync(path, atime, mtime);
    }],
  ])('is not started once it was %s', async (_, swap) => {
    const program = await makePrivateCopy(installed, 'trivy', tools.files);
    swap(program.path);
    expect(await findSwap(program, 'Trivy', tools.files)).toMatchObject({ message: expect.stringContaining(sha256(EVIL)), hint: expect.stringContaining('not started') });
  });

  it('may be touched without being changed', async () => {
    const program = await makePrivateCopy(installed, 'trivy', tools.files);
    copyFileSync(program.path, `${program.path}.new`);
    renameSync(`${program.path}.new`, program.path);
    expect(await findSwap(program, 'Trivy', tools.files)).toBeUndefined();
  });

  it('is missed when it is gone', async () => {
    const program = await makePrivateCopy(installed, 'trivy', tools.files);
    rmSync(program.path);
    expect(await findSwap(program, 'Trivy', tools.files)).toMatchObject({ message: expect.stringContaining("can't be read any more") });
  });

  it('needs room, and a folder that programs may be started from', async () => {
    const failing = (code: string) => ({ ...tools.files, copy: () => Promise.reject(Object.assign(new Error('x'), { code })) });
    await expect(makePrivateCopy(installed, 'trivy', failing('ENOSPC'))).rejects.toThrow('disk is full');
    await expect(makePrivateCopy(installed, 'trivy', failing('EIO'))).rejects.toThrow("can't be copied to the temporary folder (EIO)");
    await expect(makePrivateCopy(installed, 'trivy', { ...tools.files, isExecutable: () => Promise.resolve(false) })).rejects.toMatchObject({ hint: expect.stringContaining('noexec') });
  });
});
