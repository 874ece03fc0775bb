/**
 * Looks into a bbolt file (https://github.com/etcd-io/bbolt, page.go and bucket.go) without Trivy: whether it is whole, and
 * whether a bucket of its top level holds anything. Reads a few pages, whatever the size. Numbers are little-endian, as on
 * every machine that Trivy's databases are made on and for.
 */
import type { Files } from '../../tools/files.js';

const MAGIC = 0xed0cdaed;
const VERSION = 2;
const PAGE_HEADER = 16;
const META_SIZE = 64;
const BRANCH = 0x01;
const LEAF = 0x02;
const ELEMENT = 16;
/** Depth of a tree; real ones have 3 to 5. */
const DEEPEST = 32;
const LARGEST_PAGE = 64 << 20;

interface Meta {
  readonly pageSize: number;
  readonly root: number;
  /** Pages that the file must have. */
  readonly pages: number;
  readonly transaction: bigint;
}

export type BoltState = 'filled' | 'empty' | 'cut' | 'damaged';

/** @param bucket of the top level; `empty` when it isn't there or holds nothing */
export async function lookIntoBolt(path: string, bucket: string, files: Pick<Files, 'readAt' | 'status'>): Promise<BoltState> {
  const size = (await files.status(path))?.size ?? 0;
  if (size < META_SIZE + PAGE_HEADER) return 'cut';
  const meta = await readMeta(path, files);
  if (meta === undefined) return 'damaged';
  if (size < meta.pages * meta.pageSize) return 'cut';
  const value = await find(path, meta, meta.root, Buffer.from(bucket), files);
  if (value === 'damaged') return 'damaged';
  if (value === undefined) return 'empty';
  // A small bucket lies in its parent's value, behind its own header.
  const root = Number(value.readBigUInt64LE(0));
  const page = root === 0 ? value.subarray(16) : await readPage(path, meta, root, files);
  if (page === undefined || page.length < PAGE_HEADER) return 'damaged';
  return page.readUInt16LE(10) === 0 ? 'empty' : 'filled';
}

/** Two copies are written in turn; the newer one whose checksum fits counts. */
async function readMeta(path: string, files: Pick<Files, 'readAt'>): Promise<Meta | undefined> {
  const first = decodeMeta(await files.readAt(path, 0, PAGE_HEADER + META_SIZE));
  const metas = first === undefined ? [] : [first];
  // When the first is damaged its page size is unknown: try those that systems have.
  for (const pageSize of first === undefined ? [4096, 16384, 65536] : [first.pageSize]) {
    const second = decodeMeta(await files.readAt(path, pageSize, PAGE_HEADER + META_SIZE));
    if (second?.pageSize === pageSize) metas.push(second);
  }
  return metas.toSorted((a, b) => (a.transaction > b.transaction ? -1 : 1))[0];
}

function decodeMeta(bytes: Buffer): Meta | undefined {
  if (bytes.length < PAGE_HEADER + META_SIZE) return undefined;
  const meta = bytes.subarray(PAGE_HEADER);
  if (meta.readUInt32LE(0) !== MAGIC || meta.readUInt32LE(4) !== VERSION) return undefined;
  if (meta.readBigUInt64LE(56) !== fnv1a(meta.subarray(0, 56))) return undefined;
  const pageSize = meta.readUInt32LE(8);
  if (pageSize < 512 || pageSize > 1 << 20) return undefined;
  return { pageSize, root: Number(meta.readBigUInt64LE(16)), pages: Number(meta.readBigUInt64LE(40)), transaction: meta.readBigUInt64LE(48) };
}

function fnv1a(bytes: Buffer): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}

async function readPage(path: string, { pageSize, pages }: Meta, id: number, files: Pick<Files, 'readAt'>): Promise<Buffer | undefined> {
  if (id < 2 || id >= pages) return undefined;
  const head = await files.readAt(path, id * pageSize, PAGE_HEADER);
  if (head.length < PAGE_HEADER) return undefined;
  const length = (head.readUInt32LE(12) + 1) * pageSize;
  return length > LARGEST_PAGE ? undefined : files.readAt(path, id * pageSize, length);
}

/** @returns the value of the last key that is `key` itself; undefined when there is none */
async function find(path: string, meta: Meta, root: number, key: Buffer, files: Pick<Files, 'readAt'>): Promise<Buffer | undefined | 'damaged'> {
  let id = root;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const page = await readPage(path, meta, id, files);
    if (page === undefined) return 'damaged';
    const flags = page.readUInt16LE(8);
    const count = page.readUInt16LE(10);
    if (PAGE_HEADER + count * ELEMENT > page.length || (flags & (BRANCH | LEAF)) === 0) return 'damaged';
    if ((flags & LEAF) !== 0) return inLeaf(page, count, key);
    const next = inBranch(page, count, key);
    if (next === undefined) return 'damaged';
    id = next;
  }
  return 'damaged';
}

function inLeaf(page: Buffer, count: number, key: Buffer): Buffer | undefined | 'damaged' {
  for (let index = 0; index < count; index += 1) {
    const at = PAGE_HEADER + index * ELEMENT;
    const start = at + page.readUInt32LE(at + 4);
    const end = start + page.readUInt32LE(at + 8);
    if (!page.subarray(start, end).equals(key)) continue;
    const value = page.subarray(end, end + page.readUInt32LE(at + 12));
    return value.length < 16 ? 'damaged' : value;
  }
  return undefined;
}

/** @returns the page behind the last key that isn't greater; before the first key, the first page */
function inBranch(page: Buffer, count: number, key: Buffer): number | undefined {
  let id: number | undefined;
  for (let index = 0; index < count; index += 1) {
    const at = PAGE_HEADER + index * ELEMENT;
    const start = at + page.readUInt32LE(at);
    if (index > 0 && page.subarray(start, start + page.readUInt32LE(at + 4)).compare(key) > 0) break;
    id = Number(page.readBigUInt64LE(at + 8));
  }
  return id;
}
