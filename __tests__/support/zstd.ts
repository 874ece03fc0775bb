/** Frames of zstd that are made by hand: older versions of Node.js can't compress with it. */

const MAGIC = Buffer.from('28b52ffd', 'hex');

/** @param type 0 for plain content, 1 for one byte that is repeated `size` times */
function block(type: 0 | 1, last: boolean, size: number, content: Buffer): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (type << 1) | (last ? 1 : 0), 0, 3);
  return Buffer.concat([header, content]);
}

/** A frame whose blocks hold the content as it is. @param windowLog size of its window as a power of two */
export function storedFrame(content: Buffer, windowLog = 20): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at === 0 || at < content.length; at += 1 << 16) {
    const piece = content.subarray(at, at + (1 << 16));
    parts.push(block(0, at + (1 << 16) >= content.length, piece.length, piece));
  }
  return Buffer.concat([MAGIC, Buffer.from([0, (windowLog - 10) << 3]), ...parts]);
}

/** A frame of blocks that repeat one byte: four bytes of it become 128 KiB. */
export function repeatingFrame(byte: number, blocks: number): Buffer {
  return Buffer.concat([MAGIC, Buffer.from([0, 10 << 3]), ...Array.from({ length: blocks }, (_, index) => block(1, index === blocks - 1, 1 << 17, Buffer.from([byte])))]);
}

/** What readers pass over. */
export function skippableFrame(length: number): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x184d2a50, 0);
  header.writeUInt32LE(length, 4);
  return Buffer.concat([header, Buffer.alloc(length)]);
}
