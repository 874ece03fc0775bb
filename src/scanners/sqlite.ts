/**
 * Looks into an SQLite file (https://www.sqlite.org/fileformat.html) without Grype: whether it is whole, whether a table
 * holds a row, and the first row of a small one. Reads a few pages, whatever the size.
 */
import type { Files } from '../tools/files.js';

const MAGIC = 'SQLite format 3\u0000';
const FILE_HEADER = 100;
const INTERIOR = 5;
const LEAF = 13;
/** Grype's schema has some 60 entries on two or three pages. */
const MAX_PAGES = 64;

type Reader = Pick<Files, 'readAt' | 'status'>;

/** What a column holds: a number, a text, or nothing that we need. */
export type Column = number | string | undefined;

export interface Sqlite {
  /** @returns whether the table has no row; undefined when there is no such table */
  isEmpty(table: string): Promise<boolean | undefined>;
  /** @returns undefined when the table has no row, is too large or isn't there */
  firstRow(table: string): Promise<readonly Column[] | undefined>;
}

/** @returns what is wrong with the file when it can't be read */
export async function openSqlite(path: string, files: Reader): Promise<Sqlite | 'cut' | 'damaged'> {
  const size = (await files.status(path))?.size ?? 0;
  const header = await files.readAt(path, 0, FILE_HEADER);
  if (header.length < FILE_HEADER) return 'cut';
  if (header.toString('latin1', 0, 16) !== MAGIC) return 'damaged';
  const written = header.readUInt16BE(16);
  const pageSize = written === 1 ? 65536 : written;
  if (pageSize < 512) return 'damaged';
  // The count is only kept up by writers that also keep these two numbers equal (section 1.3.7).
  const counted = header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) : 0;
  if (size < Math.max(1, counted) * pageSize || size % pageSize !== 0) return 'cut';
  const file = { path, pageSize, usable: pageSize - header.readUInt8(20), pages: size / pageSize };
  const roots = await readRoots(file, files);
  if (roots === undefined) return 'damaged';
  return {
    isEmpty: async (table) => {
      const root = roots.get(table);
      if (root === undefined) return undefined;
      const page = await readPage(file, root, files);
      // An interior page always has two children or more.
      return page === undefined ? undefined : page.kind === LEAF && page.cells.length === 0;
    },
    firstRow: async (table) => {
      const root = roots.get(table);
      const page = root === undefined ? undefined : await readPage(file, root, files);
      const [cell] = page?.kind === LEAF ? page.cells : [];
      return cell === undefined || page === undefined ? undefined : readRecord(page.bytes, cell, file.usable);
    },
  };
}

interface File {
  readonly path: string;
  readonly pageSize: number;
  readonly usable: number;
  readonly pages: number;
}

interface Page {
  readonly bytes: Buffer;
  readonly kind: number;
  /** Where each cell begins. */
  readonly cells: readonly number[];
  /** Of an interior page. */
  readonly last: number;
}

async function readPage({ path, pageSize, pages }: File, number: number, files: Reader): Promise<Page | undefined> {
  if (number < 1 || number > pages) return undefined;
  const bytes = await files.readAt(path, (number - 1) * pageSize, pageSize);
  const at = number === 1 ? FILE_HEADER : 0;
  if (bytes.length < pageSize) return undefined;
  const kind = bytes.readUInt8(at);
  if (kind !== LEAF && kind !== INTERIOR) return undefined;
  const count = bytes.readUInt16BE(at + 3);
  const pointers = at + (kind === LEAF ? 8 : 12);
  if (pointers + count * 2 > bytes.length) return undefined;
  const cells = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(pointers + index * 2));
  return { bytes, kind, cells, last: kind === INTERIOR ? bytes.readUInt32BE(at + 8) : 0 };
}

/** The table of tables begins on page 1: type, name, tbl_name, rootpage, sql. */
async function readRoots(file: File, files: Reader): Promise<ReadonlyMap<string, number> | undefined> {
  const roots = new Map<string, number>();
  const waiting = [1];
  for (let read = 0; read < MAX_PAGES; read += 1) {
    const number = waiting.shift();
    if (number === undefined) return roots;
    const page = await readPage(file, number, files);
    if (page === undefined) return undefined;
    for (const cell of page.cells) {
      if (page.kind === INTERIOR) {
        if (cell + 4 > page.bytes.length) return undefined;
        waiting.push(page.bytes.readUInt32BE(cell));
        continue;
      }
      const [type, name, , root] = readRecord(page.bytes, cell, file.usable) ?? [];
      if (type === 'table' && typeof name === 'string' && typeof root === 'number') roots.set(name, root);
    }
    if (page.kind === INTERIOR) waiting.push(page.last);
  }
  return undefined;
}

/** @returns the columns that lie on the page itself; a long row goes on elsewhere, and we need nothing from there */
function readRecord(page: Buffer, cell: number, usable: number): readonly Column[] | undefined {
  const payload = varint(page, cell);
  const row = varint(page, payload.next);
  const start = row.next;
  const header = varint(page, start);
  const end = start + header.value;
  if (end > Math.min(page.length, usable)) return undefined;
  const columns: Column[] = [];
  let body = end;
  for (let at = header.next; at < end; ) {
    const serial = varint(page, at);
    at = serial.next;
    const length = lengthOf(serial.value);
    if (body + length > page.length) break;
    columns.push(valueOf(page.subarray(body, body + length), serial.value));
    body += length;
  }
  return columns;
}

function lengthOf(serial: number): number {
  if (serial >= 12) return Math.floor((serial - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][serial] ?? 0;
}

function valueOf(bytes: Buffer, serial: number): Column {
  if (serial >= 13 && serial % 2 === 1) return bytes.toString('utf8');
  if (serial >= 1 && serial <= 5) return bytes.readIntBE(0, bytes.length);
  if (serial === 8 || serial === 9) return serial - 8;
  return undefined;
}

/** Up to nine bytes, the high bit of each says whether another follows. Ours all fit a number. */
function varint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return { value, next: at + 9 };
}
