/** Where a scanner's program lies. */
import { delimiter, join, resolve } from 'node:path';
import type { Tools } from '../tools/tools.js';

/** @param given as written: relative to the working directory */
export function resolveProgram(given: string, tools: Pick<Tools, 'cwd'>): string {
  return resolve(tools.cwd, given);
}

/** @returns the first executable file of that name in PATH's absolute folders: a relative one could lie in what is scanned */
export async function findOnPath(name: string, tools: Pick<Tools, 'env' | 'files'>): Promise<string | undefined> {
  for (const folder of (tools.env['PATH'] ?? '').split(delimiter)) {
    if (!folder.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(folder)) continue;
    const path = join(folder, name);
    if ((await tools.files.status(path).catch(() => undefined))?.kind === 'file' && (await tools.files.isExecutable(path))) return path;
  }
  return undefined;
}
