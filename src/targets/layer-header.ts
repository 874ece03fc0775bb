/** Headers in the tar of a layer, read as Go's archive/tar reads them: what engines unpack and scanners look at comes from there. */
import { isUtf8 } from 'node:buffer';
import { capabilityNames } from '../artifacts/file-capabilities.js';
import { paxEntries } from './tar-header.js';
import { oldFragments, paxFragments, type Fragment, type Sparse } from './tar-sparse.js';

/** One header block. */
export interface LayerHeader {
  readonly name: string;
  readonly target: string;
  /** One character; a NUL stays one: behind it a slash at the name's end makes a directory. */
  readonly type: string;
  /** Of the stored bytes. */
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Of GNU's old format: how big the file really is, the first part of its list, and whether more blocks of the list follow. */
  readonly sparse: { readonly size: number; readonly fragments: readonly Fragment[]; readonly more: boolean } | undefined;
}

/** What special headers say of the entry behind them. */
export interface LayerExtension {
  name?: string;
  target?: string;
  size?: number;
  uid?: number;
  gid?: number;
  sparse?: Sparse;
  /** Undefined when it has none. */
  capabilities?: readonly string[];
}

export const BLOCK = 512;

/** @returns undefined when these bytes are no tar header, or a number in it can't be read */
export function decodeLayerHeader(block: Buffer): LayerHeader | undefined {
  const size = numberAt(block, 124, 12);
  const mode = numberAt(block, 100, 8);
  const uid = numberAt(block, 108, 8);
  const gid = numberAt(block, 116, 8);
  if (size === undefined || mode === undefined || uid === undefined || gid === undefined || size < 0 || !hasChecksum(block)) return undefined;
  const type = String.fromCharCode(block[156] ?? 0);
  // `ustar\0`; GNU writes `ustar ` and keeps other things where the prefix would be.
  const posix = block[257] === 0x75 && block[258] === 0x73 && block[261] === 0x72 && block[262] === 0;
  const star = posix && block.toString('latin1', 508, 512) === 'tar\0';
  const prefix = posix && block[345] !== 0 ? textOf(field(block, 345, star ? 131 : 155)) : '';
  const name = textOf(field(block, 0, 100));
  const target = block[157] === 0 ? '' : textOf(field(block, 157, 100));
  const sparse = type === 'S' ? oldSparse(block) : undefined;
  if (type === 'S' && sparse === undefined) return undefined;
  return { name: prefix === '' ? name : `${prefix}/${name}`, target, type, size, mode: mode & 0o7777, uid, gid, sparse };
}

function oldSparse(block: Buffer): LayerHeader['sparse'] {
  const size = numberAt(block, 483, 12);
  const fragments = oldFragments(block.subarray(386, 482), 4, numberAt);
  return size === undefined || size < 0 || fragments === undefined ? undefined : { size, fragments, more: block[482] !== 0 };
}

/** A block of the list that follows a header of GNU's old format. */
export function moreFragments(block: Buffer): { readonly fragments: readonly Fragment[]; readonly more: boolean } | undefined {
  const fragments = oldFragments(block.subarray(0, 504), 21, numberAt);
  return fragments === undefined ? undefined : { fragments, more: block[504] !== 0 };
}

/**
 * Reads a PAX header (`x`). A header replaces what an earlier one for the same entry said, but not GNU's long names, as in Go.
 * @returns undefined when it is damaged
 */
export function decodePax(body: Buffer): LayerExtension | undefined {
  const records = paxEntries(body);
  if (records === undefined) return undefined;
  const extension: LayerExtension = {};
  const numbers: string[] = [];
  let [realSize, realName, major, minor]: (string | undefined)[] = [];
  for (const [key, bytes] of records) {
    const value = (): string => bytes.toString('latin1');
    switch (key) {
      case 'path':
        if (bytes.includes(0)) return undefined;
        if (bytes.length > 0) extension.name = textOf(bytes);
        break;
      case 'linkpath':
        if (bytes.includes(0)) return undefined;
        if (bytes.length > 0) extension.target = textOf(bytes);
        break;
      case 'size':
      case 'uid':
      case 'gid': {
        if (bytes.length === 0) break;
        if (!/^-?\d{1,15}$/.test(value())) return undefined;
        const number = Number(value());
        if (key === 'size' && number < 0) return undefined;
        extension[key] = number;
        break;
      }
      case 'SCHILY.xattr.security.capability':
        extension.capabilities = capabilityNames(bytes);
        break;
      case 'GNU.sparse.offset':
      case 'GNU.sparse.numbytes':
        numbers.push(value());
        break;
      case 'GNU.sparse.map':
        numbers.push(...value().split(','));
        break;
      case 'GNU.sparse.size':
      case 'GNU.sparse.realsize':
        realSize = value();
        break;
      case 'GNU.sparse.name':
        realName = textOf(bytes);
        break;
      case 'GNU.sparse.major':
        major = value();
        break;
      case 'GNU.sparse.minor':
        minor = value();
        break;
      default:
    }
  }
  const listInFront = major === '1' && minor === '0';
  if (!listInFront && numbers.length === 0) return extension;
  if (realSize === undefined || !/^\d{1,15}$/.test(realSize)) return undefined;
  const fragments = listInFront ? undefined : paxFragments(numbers);
  if (!listInFront && fragments === undefined) return undefined;
  extension.sparse = { size: Number(realSize), fragments };
  if (realName !== undefined && realName !== '') extension.name = realName;
  return extension;
}

/** A NUL ends it, as in C. */
export function terminated(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}

/** Names are bytes: those that are no UTF-8 keep their own spelling, so that two of them never become one. */
export function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

function field(block: Buffer, start: number, length: number): Buffer {
  return terminated(block.subarray(start, start + length));
}

/** Octal digits, or base 256 behind a mark. @returns undefined for anything else */
function numberAt(block: Buffer, start: number, length: number): number | undefined {
  const first = block[start] ?? 0;
  if ((first & 0x80) !== 0) return bigNumber(block, start, length);
  let at = start;
  const end = start + length;
  while (at < end && (block[at] === 0x20 || block[at] === 0)) at += 1;
  let value = 0;
  for (; at < end; at += 1) {
    const byte = block[at] ?? 0;
    if (byte === 0x20 || byte === 0) break;
    if (byte < 0x30 || byte > 0x37) return undefined;
    value = value * 8 + byte - 0x30;
  }
  for (; at < end; at += 1) if (block[at] !== 0x20 && block[at] !== 0) return undefined;
  return value;
}

/** Big-endian two's complement; ids of -1 are written so. */
function bigNumber(block: Buffer, start: number, length: number): number | undefined {
  const negative = ((block[start] ?? 0) & 0x40) !== 0;
  let value = negative ? -1 : 0;
  for (let at = start; at < start + length; at += 1) {
    const byte = at === start ? ((block[at] ?? 0) & 0x7f) | (negative ? 0x80 : 0) : (block[at] ?? 0);
    value = value * 256 + byte;
  }
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The sum of all bytes, those of the sum itself counted as spaces. Some old programs added signed numbers. */
function hasChecksum(block: Buffer): boolean {
  let unsigned = 8 * 32;
  let high = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    const byte = block[at] ?? 0;
    unsigned += byte;
    high += byte >> 7;
  }
  for (let at = 148; at < 156; at += 1) {
    const byte = block[at] ?? 0;
    unsigned -= byte;
    high -= byte >> 7;
  }
  const stated = numberAt(block, 148, 8);
  return stated === unsigned || stated === unsigned - 256 * high;
}
