/** The file system, as an argument. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type Dirent, type Stats } from 'node:fs';
import { access, chmod, constants, copyFile, mkdir, mkdtemp, open, readdir, readFile, realpath, rename, rm, stat, statfs, lstat } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, sep } from 'node:path';
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
  /** Makes the folder when needed; `to` is the whole copy or not there. */
  copyAtomic(from: string, to: string): Promise<void>;
  makeDirectory(path: string): Promise<void>;
  /** A new folder inside `folder` that only we may enter; the caller removes it. */
  makeTemporary(folder: string): Promise<string>;
  /** @returns at most `length` bytes from `start`; fewer where the file ends */
  readAt(path: string, start: number, length: number): Promise<Buffer>;
  /** @returns the SHA-256 of the content in lower-case hexadecimal */
  sha256(path: string): Promise<string>;
  /** @returns what changes whenever the file is replaced or written to (the system keeps it, programs can't set it); undefined when there is nothing */
  stamp(path: string): Promise<string | undefined>;
  copy(from: string, to: string): Promise<void>;
  setMode(path: string, mode: number): Promise<void>;
  /** Takes the place of a file that is there. */
  rename(from: string, to: string): Promise<void>;
  /** File or whole folder; nothing there is no error. */
  remove(path: string): Promise<void>;
  /** A folder of this run's own, removed by `removeScratch`. */
  scratch(name: string): Promise<string>;
  /**
   * Makes scratch folders, from now on, lie where so many bytes fit: where they lay before when there is room, else on the
   * volume with the most of it. Call it before the first big write, and say where it went.
   */
  roomFor(bytes: number): Promise<Room>;
  removeScratch(): Promise<void>;
}

/** Where scratch folders are made from now on. */
export interface Room {
  readonly parent: string;
  /** Bytes that were free there when it was chosen; `Infinity` where the system doesn't say. */
  readonly free: number;
  /** Whether that is enough. Nowhere is more. */
  readonly fits: boolean;
  /** The place that was left because it has no room, and how much it has. */
  readonly instead: { readonly parent: string; readonly free: number } | undefined;
}

/** Places for scratch folders. */
export interface ScratchPlaces {
  /** The usual one; the system's own when absent. */
  readonly parent?: string | undefined;
  /** Used when the usual one has no room, the roomiest first. */
  readonly others?: readonly string[];
  /** Used when none of these has room either, such as the folder that is scanned. */
  readonly last?: readonly string[];
  /** @returns bytes that this user may write */
  readonly freeAt?: (path: string) => Promise<number>;
}

/** @param places where temporary folders are made */
export function systemFiles(places: string | ScratchPlaces = {}): Files {
  const { parent: usual = tmpdir(), others = [], last = [], freeAt = freeBytes } = typeof places === 'string' ? { parent: places } : places;
  const roots = new Map<string, Promise<string>>();
  let current = usual;
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
    copyAtomic,
    makeDirectory,
    makeTemporary: (folder) => mkdtemp(join(folder, '.dockgate-')),
    readAt,
    sha256,
    stamp: async (path) => {
      try {
        const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
        return [dev, ino, size, mtimeNs, ctimeNs].join(':');
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    copy: (from, to) => copyFile(from, to),
    setMode: (path, mode) => chmod(path, mode),
    rename: (from, to) => rename(from, to),
    remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
    scratch: async (name) => {
      let root = roots.get(current);
      if (root === undefined) {
        root = mkdtemp(join(current, 'dockgate-'));
        roots.set(current, root);
      }
      return mkdtemp(join(await root, `${name}-`));
    },
    roomFor: async (bytes) => {
      const before = { parent: current, free: await freeAt(current).catch(() => Number.POSITIVE_INFINITY) };
      if (before.free >= bytes) return { ...before, fits: true, instead: undefined };
      const found = (await roomiest(others, bytes, freeAt)) ?? (await roomiest(last, bytes, freeAt));
      if (found === undefined) return { ...before, fits: false, instead: undefined };
      current = found.parent;
      return { ...found, fits: true, instead: before };
    },
    removeScratch: async () => {
      for (const root of roots.values()) await rm(await root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** @param outside what is scanned: temporary files don't belong there @returns the usual other places of a machine; not all of them need be there */
export function otherPlaces(env: Readonly<Record<string, string | undefined>>, outside: string): string[] {
  const system = process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'];
  return [env['TMPDIR'] ?? '', env['RUNNER_TEMP'] ?? '', ...system, homedir()].filter((each) => isAbsolute(each) && each !== outside && !each.startsWith(outside + sep));
}

async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

/** @returns the place with the most room, when it is enough and a folder can be made there */
async function roomiest(parents: readonly string[], bytes: number, freeAt: (path: string) => Promise<number>): Promise<{ readonly parent: string; readonly free: number } | undefined> {
  const rooms = await Promise.all(parents.map(async (parent) => ({ parent, free: await freeAt(parent).catch(() => -1) })));
  for (const room of rooms.filter(({ free }) => free >= bytes).toSorted((a, b) => b.free - a.free)) {
    if (await access(room.parent, constants.W_OK | constants.X_OK).then(() => true, () => false)) return room;
  }
  return undefined;
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

async function readAt(path: string, start: number, length: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
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

async function copyAtomic(from: string, to: string): Promise<void> {
  await makeDirectory(dirname(to));
  const draft = `${to}.${String(process.pid)}.part`;
  try {
    await copyFile(from, draft, constants.COPYFILE_FICLONE);
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
