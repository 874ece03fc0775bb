/**
 * Undoes zstd without Node's own decompressor, which versions before 22.15 lack (https://datatracker.ietf.org/doc/html/rfc8878).
 * fzstd takes any window and any end for granted, so the frames are walked beside it: one that wants more memory than Node's own allows is refused,
 * and so is an end in the middle.
 */
import { Decompress } from 'fzstd';

/** Node's own limit: ZSTD_WINDOWLOG_LIMIT_DEFAULT. */
const MOST_WINDOW = 1 << 27;
/** A block of four bytes may become 128 KiB: with pieces of this size at most 32 MiB stand in memory at a time. */
const PIECE = 1024;

/** With a code as Node's own decompressor gives it. */
class ZstdError extends Error {
  readonly code = 'ZSTD_error';
}

/** @throws an error with the code `ZSTD_error` for what is no zstd or isn't whole */
export async function* undoZstd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const ready: Buffer[] = [];
  const frames = frameWalk();
  const unpacking = new Decompress((bytes) => {
    // Its memory is used again for the next block.
    if (bytes.length > 0) ready.push(Buffer.from(bytes));
  });
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      unpacking.push(piece, last);
    } catch (error) {
      throw error instanceof ZstdError ? error : new ZstdError(error instanceof Error ? error.message : 'invalid zstd data', { cause: error });
    }
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      frames.walk(piece);
      // It keeps what it can't use yet.
      push(new Uint8Array(piece), false);
      yield* ready.splice(0);
    }
  }
  frames.end();
  // A frame of a few bytes is kept back until then.
  push(new Uint8Array(0), true);
  yield* ready;
}

/** Follows frames and blocks by their headers alone. */
function frameWalk(): { walk(piece: Buffer): void; end(): void } {
  let held = Buffer.alloc(0);
  let skip = 0;
  let inFrame = false;
  let checksum = false;
  let any = false;

  /** @returns how many bytes the next header has, or undefined when more are needed to tell */
  function step(bytes: Buffer): number | undefined {
    if (inFrame) {
      if (bytes.length < 3) return undefined;
      const word = bytes.readUIntLE(0, 3);
      const type = (word >> 1) & 3;
      if (type === 3) throw new ZstdError('a block of a type that does not exist');
      skip = type === 1 ? 1 : word >> 3;
      if ((word & 1) === 1) {
        inFrame = false;
        skip += checksum ? 4 : 0;
      }
      return 3;
    }
    if (bytes.length < 4) return undefined;
    const magic = bytes.readUInt32LE(0);
    if (magic >>> 4 === 0x184d2a5) {
      if (bytes.length < 8) return undefined;
      skip = bytes.readUInt32LE(4);
      return 8;
    }
    if (magic !== 0xfd2fb528) throw new ZstdError('there is something else than zstd behind its data');
    const descriptor = bytes[4];
    if (descriptor === undefined) return undefined;
    const single = (descriptor & 0x20) !== 0;
    const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const length = 5 + (single ? 0 : 1) + dictionaryBytes + sizeBytes;
    if (bytes.length < length) return undefined;
    if (windowOf(bytes, single, length, sizeBytes) > MOST_WINDOW) throw new ZstdError(`a frame needs more than ${String(MOST_WINDOW)} bytes of memory`);
    checksum = (descriptor & 4) !== 0;
    inFrame = true;
    any = true;
    return length;
  }

  return {
    walk(piece) {
      let rest = held.length === 0 ? piece : Buffer.concat([held, piece]);
      held = Buffer.alloc(0);
      while (rest.length > 0) {
        const passed = Math.min(skip, rest.length);
        skip -= passed;
        rest = rest.subarray(passed);
        if (rest.length === 0) return;
        const taken = step(rest);
        if (taken === undefined) {
          held = Buffer.from(rest);
          return;
        }
        rest = rest.subarray(taken);
      }
    },
    end() {
      if (inFrame || skip > 0 || held.length > 0 || !any) throw new ZstdError('unexpected end of file');
    },
  };
}

/** A frame in one segment needs room for all of its content. */
function windowOf(bytes: Buffer, single: boolean, length: number, sizeBytes: number): number {
  if (!single) {
    const descriptor = bytes[5] ?? 0;
    const base = 2 ** (10 + (descriptor >> 3));
    return base + (base / 8) * (descriptor & 7);
  }
  const size = bytes.subarray(length - sizeBytes, length);
  if (sizeBytes === 8) return Number(size.readBigUInt64LE(0));
  return size.readUIntLE(0, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
}
