/** A scanner's program: where it lies, and how to know it again. */
import { delimiter, join, resolve } from 'node:path';
import type { ScannerFailure } from '../errors.js';
import type { Tools } from '../tools/tools.js';
import type { Database } from './scanner.js';

export interface Program {
  readonly path: string;
  /** Whether its bytes were compared with a hash recorded in this repository. */
  readonly verified: boolean;
  /** When it is known without asking. */
  readonly version?: string;
  /** Of a verified one: what it must be at each start. */
  readonly pinned?: { readonly sha256: string; readonly stamp: string };
  /** Undefined for a scanner without databases, and for one whose databases nobody prepared. */
  readonly data?: PreparedData;
}

/** Databases that were made ready before any scan, which then asks no network. */
export interface PreparedData {
  /** Added to the scanner's environment: where they lie, and that they aren't updated. */
  readonly env: () => Readonly<Record<string, string>>;
  /** What scans judge by. */
  readonly list: () => Promise<readonly Database[]>;
  /**
   * Brings what a scan that failed turned out to need.
   * @param stderr what it said
   * @returns whether another scan is worth it; a failure when it couldn't be brought
   */
  readonly supply: (stderr: string) => Promise<boolean | ScannerFailure>;
}

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
