/** The file system, as an argument. */
import { createReadStream, createWriteStream, type Dirent, type Stats } from 'node:fs';
import { access, constants, mkdir, mkdtemp, open, readdir, readFile, realpath, rename, rm, stat, lstat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

export interface Status {
  readonly kind: Entry['kind'];
  readonly size: number;
}

/** All errors are Node's own (`ENOENT`, `EACCES`, …): callers turn them into ours, for they know what they were doing. */
export interface Files {
  read(path: string): Promise<Buffer>;
  list(path: string): Promise<Entry[]>;
  /** Follows links. @returns undefined when there is nothing. */
  status(path: string): Promise<Status | undefined>;
  /** Doesn't follow a link at the end. */
  linkStatus(path: string): Promise<Status | undefined>;
  realpath(path: string): Promise<string>;
  isExecutable(path: string): Promise<boolean>;
  readStream(path: string, range?: { readonly start: number; readonly end: number }): Readable;
  /**
   * The bytes of a range, one piece after the other in the same memory: a piece is gone once the next one is asked for. For files of gigabytes,
   * whose streams would take 64 MiB more before anything is freed.
   * @param range `end` is inclusive, as in `readStream`
   */
  readPieces(path: string, range: { readonly start: number; readonly end: number }): AsyncIterable<Buffer>;
  writeStream(path: string): Writable;
  /** Makes the folder when needed; readers see the old file or the whole new one, never half of it. */
  writeAtomic(path: string, content: string | Iterable<string>): Promise<void>;
  makeDirectory(path: string): Promise<void>;
  /** A folder of this run's own, removed by `removeScratch`. */
  scratch(name: string): Promise<string>;
  removeScratch(): Promise<void>;
}

/** @param scratchParent where temporary folders are made; the system's own place when absent. */
export function systemFiles(scratchParent?: string): Files {
  let root: Promise<string> | undefined;
  return {
    read: (path) => readFile(path),
    list: async (path) => (await readdir(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    status: (path) => statusOr(stat(path)),
    linkStatus: (path) => statusOr(lstat(path)),
    realpath: (path) => realpath(path),
    isExecutable: (path) => access(path, constants.X_OK).then(() => true, () => false),
    readStream: (path, range) => createReadStream(path, range === undefined ? { highWaterMark: 1 << 20 } : { ...range, highWaterMark: 1 << 20 }),
    readPieces,
    writeStream: (path) => createWriteStream(path, { mode: 0o600 }),
    writeAtomic,
    makeDirectory,
    scratch: async (name) => {
      root ??= mkdtemp(join(scratchParent ?? tmpdir(), 'dockgate-'));
      return mkdtemp(join(await root, `${name}-`));
    },
    removeScratch: async () => {
      if (root === undefined) return;
      await rm(await root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const PIECE = 1 << 20;

async function* readPieces(path: string, range: { readonly start: number; readonly end: number }): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    const memory = Buffer.allocUnsafe(Math.min(PIECE, range.end - range.start + 1));
    for (let at = range.start; at <= range.end; ) {
      const { bytesRead } = await handle.read(memory, 0, Math.min(memory.length, range.end - at + 1), at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

async function statusOr(pending: Promise<Stats>): Promise<Status | undefined> {
  try {
    const found = await pending;
    return { kind: kindOf(found), size: found.size };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** @returns Node's error code, such as `ENOENT`. Looks at the shape: Node's own errors may be of another realm's `Error`, as they are under Jest. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Not by `mkdir`'s own `recursive`: where a folder can't be made although its parent is there (/proc), that never ends. */
async function makeDirectory(path: string): Promise<void> {
  if ((await statusOr(stat(path)))?.kind === 'directory') return;
  const parent = dirname(path);
  if (parent !== path) await makeDirectory(parent);
  await mkdir(path).catch((error: unknown) => {
    // Another run may have made it in the meantime.
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

async function writeAtomic(path: string, content: string | Iterable<string>): Promise<void> {
  await makeDirectory(dirname(path));
  const draft = `${path}.${String(process.pid)}.part`;
  try {
    const handle = await open(draft, 'w', 0o644);
    try {
      for (const part of typeof content === 'string' ? [content] : content) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
