/**
 * An index of a tar archive, made from its headers alone: bodies are skipped, so an archive of any size takes milliseconds.
 *
 * tar-stream can't do this: it wants every byte, keeps its header decoder to itself, reads on behind the end mark and doesn't know GNU's sparse
 * files. Scanners read with Go's archive/tar; where the two could see different archives, this one follows Go or refuses.
 */
import { posix } from 'node:path';
import { type ArchiveSource, bytesOf, type Part, quoted, refusal } from './archive-source.js';
import { BLOCK, decodeHeader, extend, type Extension, type Extensions, isZero, NO_EXTENSIONS } from './tar-header.js';

export interface TarEntry {
  readonly kind: 'file' | 'symlink' | 'hardlink' | 'directory' | 'other';
  /** As written, for instance with `./` in front. */
  readonly written: string;
  /** Of a link, as written. */
  readonly target: string;
  readonly body: Part;
}

export interface TarIndex {
  /** By plain name: no `./`, no doubled or trailing slash. */
  readonly entries: ReadonlyMap<string, TarEntry>;
  /** Names that stand there more than once, directories aside. */
  readonly repeated: ReadonlySet<string>;
  /** Why no program should unpack this: a name or a link that leads out of the archive. */
  readonly hazard: string | undefined;
}

/** What a name in the archive stands for. */
export interface Found {
  readonly body: Part;
  /** Whether every reader gets there: exact names, at most symbolic links on the way. */
  readonly plain: boolean;
}

const WINDOW = 128 * 1024;
/** As in Go's archive/tar. */
const MAX_SPECIAL = 1 << 20;
const MAX_NAME = 4096;
/** Bytes of memory for the index; an entry takes some 200 besides its names. */
const MAX_INDEX = 128 << 20;
const ENTRY_COST = 200;
const MAX_LINKS = 16;
const NO_TAR = 'it is no tar archive';
export const WHAT_FITS = 'give a file written by "docker save -o FILE IMAGE", or an OCI layout (folder or tar)';

/** @throws TargetError when it is no tar, ends early, or can be read in two ways. */
export async function indexTar(source: ArchiveSource, path: string, size: number): Promise<TarIndex> {
  const entries = new Map<string, TarEntry>();
  const repeated = new Set<string>();
  const read = windowReader(source, path, size);
  let hazard: string | undefined;
  let extensions: Extensions = NO_EXTENSIONS;
  let spent = 0;
  for (let at = 0; ; ) {
    const block = read.held(at, BLOCK) ?? (await read.fetch(at, BLOCK));
    if (block.length < BLOCK) throw at === 0 ? refusal(source, NO_TAR, WHAT_FITS) : cutShort(source, size);
    if (isZero(block)) {
      const next = await read.fetch(at + BLOCK, BLOCK);
      if (!isZero(next)) throw refusal(source, `the tar is damaged at byte ${String(at)}: an empty block between entries`);
      return { entries, repeated, hazard };
    }
    const header = decodeHeader(block);
    if (header === undefined) throw at === 0 ? refusal(source, NO_TAR, WHAT_FITS) : refusal(source, `the tar is damaged at byte ${String(at)}: no header where one belongs`);
    spent += ENTRY_COST + header.name.length + header.target.length;
    if (spent > MAX_INDEX) throw refusal(source, 'it has more entries than any image needs', 'ask where this archive comes from');

    const special = 'xgLK'.includes(header.type);
    const extension: Extension = { ...extensions.pax, ...extensions.gnu };
    const bytes = special ? header.size : (extension.size ?? header.size);
    const start = at + BLOCK;
    if (start + bytes > size) throw cutShort(source, size);
    at = start + Math.ceil(bytes / BLOCK) * BLOCK;
    if (special) {
      if (bytes > MAX_SPECIAL) throw refusal(source, `an extended header of ${String(bytes)} bytes at byte ${String(start - BLOCK)}`);
      extensions = extend(source, extensions, header.type, read.held(start, bytes) ?? (await read.fetch(start, bytes)));
      continue;
    }
    if (header.type === 'S' || extension.sparse === true) throw refusal(source, `${quoted(extension.name ?? header.name)} is stored as a sparse file`, 'pack the archive again without --sparse');
    const written = extension.name ?? header.name;
    const target = extension.target ?? header.target;
    extensions = NO_EXTENSIONS;
    spent += written.length + target.length;
    const kind = kindOf(header.type, written);
    if (bytes > 0 && (kind === 'directory' || '12346'.includes(header.type))) throw refusal(source, `${quoted(written)} has ${String(bytes)} bytes of content though it is no file: readers differ on what follows it`);
    const name = plainName(written);
    hazard ??= hazardOf(written, name, kind, target);
    if (name === undefined || name === '') continue;
    if (entries.has(name) && (kind !== 'directory' || entries.get(name)?.kind !== 'directory')) repeated.add(name);
    entries.set(name, { kind, written, target, body: { path, start, size: bytes } });
  }
}

/** Follows links. @returns undefined when the archive has no such file. @throws TargetError when the name is there twice or its link leads nowhere. */
export function findInTar(source: ArchiveSource, index: TarIndex, wanted: string): Found | undefined {
  let plain = true;
  let name = wanted;
  for (let hops = 0; hops <= MAX_LINKS; hops++) {
    const key = plainName(name);
    const entry = key === undefined ? undefined : index.entries.get(key);
    if (key === undefined || entry === undefined) {
      if (hops === 0) return undefined;
      throw refusal(source, `${quoted(wanted)} is a link to ${quoted(name)}, which isn't there`);
    }
    if (index.repeated.has(key)) throw refusal(source, `${quoted(key)} is there more than once: scanners take the first, docker load the last`, 'ask where this archive comes from, or save the image again');
    plain &&= entry.written === name;
    if (entry.kind === 'file') return { body: entry.body, plain };
    if (entry.kind === 'symlink') name = posix.join(posix.dirname(key), entry.target);
    else if (entry.kind === 'hardlink') [name, plain] = [entry.target, false];
    else throw refusal(source, `${quoted(key)} is no file`);
  }
  throw refusal(source, `the links from ${quoted(wanted)} go round in a circle`);
}

function cutShort(source: ArchiveSource, size: number): Error {
  return refusal(source, `it is cut short: the tar goes on where the file ends, at byte ${String(size)}`);
}

function windowReader(source: ArchiveSource, path: string, size: number): {
  held(at: number, length: number): Buffer | undefined;
  fetch(at: number, length: number): Promise<Buffer>;
} {
  let start = 0;
  let bytes: Buffer = Buffer.alloc(0);
  const held = (at: number, length: number): Buffer | undefined =>
    at >= start && at + length <= start + bytes.length ? bytes.subarray(at - start, at - start + length) : undefined;
  return {
    held,
    fetch: async (at, length) => {
      const ready = held(at, length);
      if (ready !== undefined) return ready;
      const wanted = Math.max(0, Math.min(Math.max(length, WINDOW), size - at));
      bytes = await bytesOf(source, { path, start: at, size: wanted });
      start = at;
      return bytes.subarray(0, length);
    },
  };
}

function kindOf(type: string, written: string): TarEntry['kind'] {
  switch (type) {
    case '0':
    case '7':
      return written.endsWith('/') ? 'directory' : 'file';
    case '1':
      return 'hardlink';
    case '2':
      return 'symlink';
    case '5':
      return 'directory';
    default:
      return 'other';
  }
}

/** @returns undefined for a name that is absolute or leads upwards. */
function plainName(written: string): string | undefined {
  if (written.startsWith('/')) return undefined;
  const steps = written.split('/').filter((step) => step !== '' && step !== '.');
  return steps.includes('..') ? undefined : steps.join('/');
}

function hazardOf(written: string, name: string | undefined, kind: TarEntry['kind'], target: string): string | undefined {
  if (name === undefined) return `the entry ${quoted(written)} leads out of the archive`;
  if (written.length > MAX_NAME || written.includes('\0')) return `the entry ${quoted(written)} has a name that no file can have`;
  if (kind !== 'symlink' && kind !== 'hardlink') return undefined;
  const end = kind === 'symlink' ? posix.join(posix.dirname(name), target) : posix.normalize(target);
  if (!target.startsWith('/') && end !== '..' && !end.startsWith('../')) return undefined;
  return `the link ${quoted(written)} leads out of the archive, to ${quoted(target)}`;
}
