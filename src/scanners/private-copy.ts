/**
 * What is started is a copy in a folder of this run that only we may enter, hashed there: between the check and the start
 * nobody who can write to a cache can put something else in its place. A link wouldn't do, for the bytes would stay
 * shared. Measured: copying and hashing 200 MB takes 0.3 s, beside the build or pull.
 */
import { join } from 'node:path';
import { ScannerFailure } from '../errors.js';
import { codeOf, type Files } from '../tools/files.js';
import type { Installed } from './install.js';
import type { Program } from './program.js';

/** @throws ScannerFailure when the copy is not what was installed, or can't be made */
export async function makePrivateCopy({ path, sha256, version }: Installed, name: string, files: Files): Promise<Program> {
  const title = `${name} ${version}`;
  try {
    const copy = join(await files.scratch(name), path.endsWith('.exe') ? `${name}.exe` : name);
    await files.copy(path, copy);
    await files.setMode(copy, 0o500);
    const stamp = await files.stamp(copy);
    const actual = await files.sha256(copy);
    if (actual !== sha256 || stamp === undefined) throw swapped(title, sha256, actual);
    // Where a temporary folder is mounted without execution, the system says so here.
    if (!(await files.isExecutable(copy))) throw new ScannerFailure(`${title} can't be run from the temporary folder`, { hint: 'is it mounted noexec? Set TMPDIR to another folder' });
    return { path: copy, verified: true, version, pinned: { sha256, stamp } };
  } catch (error) {
    if (error instanceof ScannerFailure) throw error;
    const code = codeOf(error) ?? 'unknown error';
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new ScannerFailure(full ? `the disk is full: ${title} can't be copied to the temporary folder` : `${title} can't be copied to the temporary folder (${code})`, { hint: 'is there room in TMPDIR?', cause: error });
  }
}

/**
 * To be called right before each start. Hashes again unless the system's own record says that nothing touched the file
 * since; a program can't set the time of a file's last change of state.
 * @returns why it must not be started
 */
export async function findSwap({ path, pinned }: Program, title: string, files: Files): Promise<ScannerFailure | undefined> {
  if (pinned === undefined) return undefined;
  try {
    if ((await files.stamp(path)) === pinned.stamp) return undefined;
    const actual = await files.sha256(path);
    return actual === pinned.sha256 ? undefined : swapped(title, pinned.sha256, actual);
  } catch (error) {
    return new ScannerFailure(`${title}'s verified copy can't be read any more (${codeOf(error) ?? 'unknown error'})`, { hint: 'does something clean up TMPDIR while dockgate runs?', cause: error });
  }
}

function swapped(title: string, expected: string, actual: string): ScannerFailure {
  return new ScannerFailure(`${title} was changed between its check and its start: its sha256 is ${actual}, and ${expected} is recorded for it`, { hint: 'it was not started. Find out what writes to this machine\'s cache and temporary folder' });
}
