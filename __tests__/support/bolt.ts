/** The smallest bbolt file that passes for a Trivy database: two meta pages, a free list, one leaf page. */

const PAGE = 4096;

/** @param entries how many the bucket "vulnerability" holds */
export function aBoltFile(entries = 1): Buffer {
  const file = Buffer.alloc(PAGE * 4);
  meta(file.subarray(0, PAGE), 0, 1n);
  meta(file.subarray(PAGE, PAGE * 2), 1, 2n);
  page(file.subarray(PAGE * 2), 2, 0x10, 0);
  const root = file.subarray(PAGE * 3);
  page(root, 3, 0x02, 1);
  // One element, which is a bucket that lies in its parent: its header, and then a page of its own.
  const key = Buffer.from('vulnerability');
  const inline = Buffer.alloc(16 + 16 + 16 * entries);
  page(inline.subarray(16), 0, 0x02, entries);
  root.writeUInt32LE(1, 16);
  root.writeUInt32LE(16, 20);
  root.writeUInt32LE(key.length, 24);
  root.writeUInt32LE(inline.length, 28);
  Buffer.concat([key, inline]).copy(root, 32);
  return file;
}

function page(at: Buffer, id: number, flags: number, count: number): void {
  at.writeBigUInt64LE(BigInt(id), 0);
  at.writeUInt16LE(flags, 8);
  at.writeUInt16LE(count, 10);
}

function meta(at: Buffer, id: number, transaction: bigint): void {
  page(at, id, 0x04, 0);
  const body = at.subarray(16);
  body.writeUInt32LE(0xed0cdaed, 0);
  body.writeUInt32LE(2, 4);
  body.writeUInt32LE(PAGE, 8);
  body.writeBigUInt64LE(3n, 16);
  body.writeBigUInt64LE(2n, 32);
  body.writeBigUInt64LE(4n, 40);
  body.writeBigUInt64LE(transaction, 48);
  body.writeBigUInt64LE(fnv1a(body.subarray(0, 56)), 56);
}

function fnv1a(bytes: Buffer): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}
