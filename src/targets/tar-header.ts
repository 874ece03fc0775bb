/**
 * Headers of tar: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html (ustar, PAX) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU). Where readers differ, this one reads as Go's archive/tar or refuses.
 */
import { type ArchiveSource, quoted, refusal } from './archive-source.js';

/** One 512-byte header. */
export interface Header {
  readonly name: string;
  readonly target: string;
  /** One character; `0` for a plain file. */
  readonly type: string;
  readonly size: number;
}

/** What a special header says of the entry behind it. */
export interface Extension {
  readonly name?: string;
  readonly target?: string;
  readonly size?: number;
  readonly sparse?: boolean;
}

/** What is known of the next entry. PAX headers replace each other; GNU's long names count more than they do, as in Go. */
export interface Extensions {
  readonly pax: Extension;
  readonly gnu: Extension;
}

export const BLOCK = 512;
export const NO_EXTENSIONS: Extensions = { pax: {}, gnu: {} };

/** True for an empty buffer as well: the file may end with the first block of the end mark. */
export function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}

/** @returns undefined when these bytes are no tar header. */
export function decodeHeader(block: Buffer): Header | undefined {
  const size = numberIn(block.subarray(124, 136));
  if (size === undefined || !hasChecksum(block)) return undefined;
  const magic = block.toString('latin1', 257, 263);
  const star = magic === 'ustar\0' && block.toString('latin1', 508, 512) === 'tar\0';
  const prefix = magic === 'ustar\0' ? textIn(block.subarray(345, star ? 476 : 500)) : '';
  const name = textIn(block.subarray(0, 100));
  const type = block[156] === 0 ? '0' : block.toString('latin1', 156, 157);
  return { name: prefix === '' ? name : `${prefix}/${name}`, target: textIn(block.subarray(157, 257)), type, size };
}

/** The sum of all bytes, those of the sum itself counted as spaces. Some old programs added signed numbers. */
function hasChecksum(block: Buffer): boolean {
  const stated = numberIn(block.subarray(148, 156));
  let unsigned = 8 * 32;
  let high = 0;
  for (let at = 0; at < BLOCK; at++) {
    if (at >= 148 && at < 156) continue;
    const byte = block[at] ?? 0;
    unsigned += byte;
    high += byte >> 7;
  }
  return stated === unsigned || stated === unsigned - 256 * high;
}

/** Octal digits, or a big-endian number behind the mark 0x80. @returns undefined for anything else, negative numbers among it. */
function numberIn(field: Buffer): number | undefined {
  if (field[0] === 0x80) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const digits = field.toString('latin1').replace(/^[ \0]+|[ \0]+$/g, '');
  if (digits === '') return 0;
  return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : undefined;
}

function textIn(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** @param type `x`, `g`, `L` or `K`. @throws TargetError for a special header that is damaged or that readers differ on. */
export function extend(source: ArchiveSource, before: Extensions, type: string, body: Buffer): Extensions {
  if (type === 'L') return { ...before, gnu: { ...before.gnu, name: textIn(body) } };
  if (type === 'K') return { ...before, gnu: { ...before.gnu, target: textIn(body) } };
  const records = paxRecords(body);
  if (records === undefined) throw refusal(source, 'an extended header (PAX) is damaged');
  const pax = extensionOf(source, records);
  if (type === 'x') return { ...before, pax };
  // Go ignores what a global header says of names and sizes, others don't.
  if (Object.keys(pax).length > 0) throw refusal(source, 'a global header gives every entry the same name, link or size', 'pack the archive again with an ordinary tar');
  return before;
}

function extensionOf(source: ArchiveSource, records: ReadonlyMap<string, string>): Extension {
  const [name, target, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
  if (size !== undefined && size !== '' && !/^\d{1,15}$/.test(size)) throw refusal(source, `an extended header gives the size ${quoted(size)}`);
  return {
    ...(name === undefined || name === '' ? {} : { name }),
    ...(target === undefined || target === '' ? {} : { target }),
    ...(size === undefined || size === '' ? {} : { size: Number(size) }),
    ...([...records.keys()].some((key) => key.startsWith('GNU.sparse.')) ? { sparse: true } : {}),
  };
}

/** @returns undefined when the records are damaged */
function paxRecords(body: Buffer): ReadonlyMap<string, string> | undefined {
  const records = paxEntries(body);
  return records === undefined ? undefined : new Map(records.map(([key, value]) => [key, value.toString('utf8')]));
}

/**
 * Records are `LENGTH KEY=VALUE\n`, LENGTH counting all of it in bytes.
 * @returns them in their order, values as bytes: attributes are binary, and a key may stand there more than once; undefined when they are damaged
 */
export function paxEntries(body: Buffer): readonly (readonly [string, Buffer])[] | undefined {
  const records: (readonly [string, Buffer])[] = [];
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at);
    const digits = space === -1 ? '' : body.toString('latin1', at, space);
    const end = at + Number(digits);
    if (!/^[1-9]\d{0,7}$/.test(digits) || end > body.length || end <= space || body[end - 1] !== 0x0a) return undefined;
    const equals = body.indexOf(0x3d, space);
    if (equals <= space + 1 || equals >= end) return undefined;
    records.push([body.toString('utf8', space + 1, equals), body.subarray(equals + 1, end - 1)]);
    at = end;
  }
  return records;
}
