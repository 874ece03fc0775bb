/** Where an archive's bytes are read from, and errors that say which archive they are about. */
import { Readable } from 'node:stream';
import { Cancelled, messageOf, TargetError } from '../errors.js';
import { codeOf } from '../tools/files.js';
import type { Tools } from '../tools/tools.js';

/** Bounds on what an archive may ask of us; all in bytes but `ratio`. */
export interface ArchiveLimits {
  /** A manifest, an index or a configuration. */
  readonly json: number;
  /** Unpacked size from which `ratio` counts. */
  readonly suspicious: number;
  /** Unpacked bytes per packed byte. Layers have 2 to 5, seldom 20. */
  readonly ratio: number;
  /** Unpacked size of a layer or of a whole archive. */
  readonly unpacked: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { json: 8 << 20, suspicious: 2 ** 30, ratio: 200, unpacked: 64 * 2 ** 30 };

/** One archive that is being opened. */
export interface ArchiveSource {
  /** The path as the user gave it, quoted. */
  readonly label: string;
  /** A folder of this run's own. */
  readonly scratch: string;
  readonly files: Tools['files'];
  readonly signal: AbortSignal;
  readonly limits: ArchiveLimits;
}

/** A stretch of a file. */
export interface Part {
  readonly path: string;
  readonly start: number;
  readonly size: number;
}

export const SAVE_AGAIN = 'save the image again (docker save -o FILE IMAGE) and copy it whole: compare its size or sha256 at both ends';

/** Text of an archive, fit for an error message: quoted, and cut at 200 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

/** @param reason a clause; may hold text from the archive only when `quoted`. */
export function refusal(source: ArchiveSource, reason: string, hint: string = SAVE_AGAIN, cause?: unknown): TargetError {
  return new TargetError(`opening the archive ${source.label} failed: ${reason}`, { hint, cause });
}

/** @throws Cancelled once the run was stopped. */
export function stopIfCancelled(source: ArchiveSource): void {
  if (source.signal.aborted) throw new Cancelled(`stopped while reading the archive ${source.label}`, { cause: source.signal.reason });
}

/** Runs a step; what the system refuses becomes a TargetError, an abort becomes Cancelled, a bug of ours stays what it is. */
export async function guarded<T>(source: ArchiveSource, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TargetError || error instanceof Cancelled) throw error;
    stopIfCancelled(source);
    const code = codeOf(error);
    if (code === undefined || code.startsWith('ERR_')) throw error;
    throw refusal(source, messageOf(error), hintFor(code, source), error);
  }
}

function hintFor(code: string, source: ArchiveSource): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') return `free some space for unpacked archives (${source.scratch}), or point TMPDIR at a larger disk`;
  if (code === 'EACCES' || code === 'EPERM') return 'let the user that runs Dockgate read the file';
  return 'check that the file is there, and that nothing changes it during the run';
}

/** @returns the bytes in chunks of at most 1 MiB. */
export function streamOf(source: ArchiveSource, part: Part): Readable {
  if (part.size === 0) return Readable.from([]);
  return source.files.readStream(part.path, { start: part.start, end: part.start + part.size - 1 });
}

/** Reads a small part whole; shorter than asked for when the file ends early. */
export async function bytesOf(source: ArchiveSource, part: Part): Promise<Buffer> {
  stopIfCancelled(source);
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(source, part)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes of a part, ended by an abort. */
export async function* chunksOf(source: ArchiveSource, part: Part): AsyncGenerator<Buffer> {
  for await (const chunk of streamOf(source, part)) {
    stopIfCancelled(source);
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}

/** Reads a manifest, an index or a configuration. @param what such as `manifest.json`. */
export async function documentOf(source: ArchiveSource, part: Part, what: string): Promise<Buffer> {
  if (part.size > source.limits.json) {
    throw refusal(source, `${what} has ${String(part.size)} bytes, more than the ${String(source.limits.json)} that any image needs`, 'use another builder, or ask where this archive comes from');
  }
  const bytes = await bytesOf(source, part);
  if (bytes.length !== part.size) throw refusal(source, `the file ended while ${what} was read`);
  return bytes;
}

/** As `chunksOf`, each chunk in the same memory: it is gone once the next one is asked for. */
export async function* piecesOf(source: ArchiveSource, part: Part): AsyncGenerator<Buffer> {
  if (part.size === 0) return;
  for await (const piece of source.files.readPieces(part.path, { start: part.start, end: part.start + part.size - 1 })) {
    stopIfCancelled(source);
    yield piece;
  }
}
