/** Layers against what the archive says of them: a scanner reads a damaged layer without a word and misses what is behind the damage. */
import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { messageOf, TargetError } from '../errors.js';
import { codeOf } from '../tools/files.js';
import { type ArchiveSource, bytesOf, chunksOf, guarded, type Part, piecesOf, refusal, SAVE_AGAIN, stopIfCancelled } from './archive-source.js';
import { walkLayer, type LayerVisitor, type LayerWalk } from './layer-walk.js';

/** What an archive says of one layer. */
export interface LayerClaim {
  readonly part: Part;
  /** Of the bytes as stored; undefined where the format doesn't say. */
  readonly digest: string | undefined;
  /** Of the bytes uncompressed. */
  readonly diffId: string;
}

/** A layer that can be verified: its compression is known to us. */
export interface StoredLayer extends LayerClaim {
  readonly compression: Compression;
}

export type Compression = 'none' | 'gzip' | 'zstd';

/** Output buffers of the decompressors; their default of 16 KiB makes them several times slower. */
const UNPACK_CHUNK = 256 * 1024;
const BEHIND = 'there are bytes behind its compressed data';
const NOT_BELIEVABLE = 'it unpacks to far more than it holds, as a decompression bomb does: ask where this archive comes from';

/** Looks at the first bytes, as scanners do, not at media types. */
export function compressionOf(start: Buffer): Compression {
  const magic = start.toString('hex', 0, 4);
  if (magic.startsWith('1f8b')) return 'gzip';
  return magic === '28b52ffd' ? 'zstd' : 'none';
}

export async function storedLayers(source: ArchiveSource, claims: readonly LayerClaim[]): Promise<StoredLayer[]> {
  const layers: StoredLayer[] = [];
  for (const claim of claims) layers.push({ ...claim, compression: compressionOf(await bytesOf(source, { ...claim.part, size: Math.min(4, claim.part.size) })) });
  return layers;
}

/**
 * Reads every layer once, 1 MiB at a time, and shows what is in it to the visitors, lowest layer first.
 * @returns what no program unpacks, in sentences
 * @throws TargetError for the first layer that isn't what the archive says or whose tar can't be read to its end, Cancelled when the run is stopped.
 */
export async function verifyLayers(source: ArchiveSource, layers: readonly StoredLayer[], visitors: readonly LayerVisitor[] = []): Promise<string[]> {
  const notes: string[] = [];
  for (const [at, layer] of layers.entries()) {
    // A layer that is there twice is walked twice: it may bring back what one in between deleted.
    const which = `layer ${String(at + 1)} of ${String(layers.length)}`;
    const walk = walkLayer(at, visitors);
    await guarded(source, () => verifyLayer(source, layer, which, walk));
    notes.push(...walk.notes().map((note) => `${which}: ${note}`));
  }
  return notes;
}

async function verifyLayer(source: ArchiveSource, layer: StoredLayer, which: string, walk: LayerWalk): Promise<void> {
  const stored = createHash('sha256');
  const unpacked = createHash('sha256');
  let read = 0;
  let written = 0;
  async function* packed(chunks: AsyncIterable<Buffer> = chunksOf(source, layer.part)): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      read += chunk.length;
      stored.update(chunk);
      yield chunk;
    }
  }
  /** Less than `read` when a decompressor took the end of its data for the end of the file. */
  let used = 0;
  if (layer.compression === 'none') {
    checkSize(source, which, layer.part.size, layer.part.size);
    // Nobody keeps a chunk here; a decompressor does.
    for await (const chunk of packed(piecesOf(source, layer.part))) {
      used += chunk.length;
      walk.push(chunk);
    }
  } else {
    const unpacking = await unpacker(layer.compression);
    try {
      await pipeline(
        packed(),
        unpacking.step,
        async (chunks: AsyncIterable<Buffer>) => {
          for await (const chunk of chunks) {
            written += chunk.length;
            checkSize(source, which, layer.part.size, written);
            unpacked.update(chunk);
            walk.push(chunk);
          }
        },
        { signal: source.signal },
      );
    } catch (error) {
      throw unpackingFailed(source, which, error);
    }
    used = unpacking.used() ?? read;
  }
  if (used !== layer.part.size) throw mismatch(source, `${which} isn't whole: ${read < layer.part.size && used === read ? 'the file ends in it' : BEHIND}`);
  const digest = `sha256:${stored.digest('hex')}`;
  const diffId = layer.compression === 'none' ? digest : `sha256:${unpacked.digest('hex')}`;
  if (layer.digest !== undefined && digest !== layer.digest) throw mismatch(source, `${which} isn't what its manifest says: its digest is ${digest}, not ${layer.digest}`);
  if (diffId !== layer.diffId) throw mismatch(source, `${which} isn't what the image's configuration says: unpacked, its digest is ${diffId}, not ${layer.diffId}`);
  // Said last: of a damaged file the digest tells more.
  walk.end();
  const problem = walk.problem();
  if (problem !== undefined) throw new TargetError(`checking the archive ${source.label} failed: ${which} is what its digest says, but no program can read it: ${problem}`, { hint: 'build the image again: its builder wrote a damaged tar' });
}

/** Undoes the compression of a whole archive. @param path where the plain one is written. @returns its size in bytes. */
export async function unpackArchive(source: ArchiveSource, from: Part, compression: Packing, path: string): Promise<number> {
  let written = 0;
  async function* limited(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      written += chunk.length;
      checkSize(source, 'the archive', from.size, written);
      yield chunk;
    }
  }
  try {
    const { step } = await unpacker(compression);
    await pipeline(chunksOf(source, from), step, limited, source.files.writeStream(path), { signal: source.signal });
  } catch (error) {
    throw unpackingFailed(source, 'the archive', error);
  }
  return written;
}

type Packing = Exclude<Compression, 'none'>;

interface Unpacker {
  readonly step: Duplex | ((chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>);
  /** How many bytes it took, for one that may stop before the end; undefined for one that doesn't. */
  readonly used: () => number | undefined;
}

async function unpacker(compression: Packing): Promise<Unpacker> {
  if (compression === 'zstd' && !('createZstdDecompress' in zlib)) {
    const { undoZstd } = await import('./zstd.js');
    return { step: undoZstd, used: () => undefined };
  }
  const step = compression === 'gzip' ? zlib.createGunzip({ chunkSize: UNPACK_CHUNK }) : zlib.createZstdDecompress({ chunkSize: UNPACK_CHUNK });
  return { step, used: () => step.bytesWritten };
}

function checkSize(source: ArchiveSource, which: string, packed: number, unpacked: number): void {
  const { suspicious, ratio, unpacked: most } = source.limits;
  if (unpacked > most) throw refusal(source, `${which} has more than ${String(most)} bytes unpacked`, NOT_BELIEVABLE);
  if (unpacked > suspicious && unpacked > packed * ratio) {
    throw refusal(source, `${which} has ${String(packed)} bytes and unpacks to more than ${String(unpacked)}`, NOT_BELIEVABLE);
  }
}

/** The decompressors' own errors mean bad data; the rest is the caller's to sort. */
function unpackingFailed(source: ArchiveSource, which: string, error: unknown): unknown {
  stopIfCancelled(source);
  const code = codeOf(error) ?? '';
  // A decompressor that is done ends the pipeline before the file was read to its end.
  if (code === 'ABORT_ERR' || code === 'ERR_STREAM_PREMATURE_CLOSE') return mismatch(source, `${which} isn't whole: ${BEHIND}`, error);
  return /^(Z_|ZSTD_)/.test(code) ? mismatch(source, `${which} can't be unpacked: ${messageOf(error)}`, error) : error;
}

function mismatch(source: ArchiveSource, reason: string, cause?: unknown): TargetError {
  return new TargetError(`checking the archive ${source.label} failed: ${reason}`, { hint: SAVE_AGAIN, cause });
}
