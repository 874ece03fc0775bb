/** Files with holes: https://www.gnu.org/software/tar/manual/html_node/Sparse-Formats.html, read as Go's archive/tar reads them. */

/** A stretch of the file that is stored; what lies between is zeros. */
export interface Fragment {
  readonly offset: number;
  readonly length: number;
}

export interface Sparse {
  /** Size of the file with its holes. */
  readonly size: number;
  /** Undefined where the stored bytes begin with the list (PAX format 1.0). */
  readonly fragments: readonly Fragment[] | undefined;
}

const BLOCK = 512;
/** As in Go: a list of more is refused. */
const MAX_FRAGMENTS = 1 << 20;

/** Pairs of 12-byte numbers in a header of GNU's old format. @returns undefined when a number can't be read */
export function oldFragments(area: Buffer, count: number, numberAt: (area: Buffer, start: number, length: number) => number | undefined): Fragment[] | undefined {
  const fragments: Fragment[] = [];
  for (let at = 0; at < count * 24 && area[at] !== 0; at += 24) {
    const offset = numberAt(area, at, 12);
    const length = numberAt(area, at + 12, 12);
    if (offset === undefined || length === undefined) return undefined;
    fragments.push({ offset, length });
  }
  return fragments;
}

/** Numbers of PAX formats 0.0 and 0.1: offset, length, offset, length … */
export function paxFragments(numbers: readonly string[]): Fragment[] | undefined {
  if (numbers.length % 2 !== 0) return undefined;
  const fragments: Fragment[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [offset, length] = [decimal(numbers[at]), decimal(numbers[at + 1])];
    if (offset === undefined || length === undefined) return undefined;
    fragments.push({ offset, length });
  }
  return fragments;
}

/** Whether they come in order and lie in the file. */
export function areInOrder(fragments: readonly Fragment[], size: number): boolean {
  let end = 0;
  for (const { offset, length } of fragments) {
    if (offset < end || offset + length > size) return false;
    end = offset + length;
  }
  return true;
}

/**
 * @param stored what the tar holds of it, from the start; may be cut
 * @returns the first `limit` bytes of the file, or as many as are known; undefined when the list in front is damaged
 */
export function expandSparse(stored: Buffer, { size, fragments }: Sparse, limit: number): Buffer | undefined {
  const list = fragments === undefined ? leadingList(stored) : { fragments, bytes: 0 };
  if (list === undefined || !areInOrder(list.fragments, size)) return undefined;
  const content = Buffer.alloc(Math.min(size, limit));
  let from = list.bytes;
  for (const { offset, length } of list.fragments) {
    if (offset >= content.length) break;
    const copied = stored.copy(content, offset, from, Math.min(from + length, stored.length));
    if (copied < Math.min(length, content.length - offset)) return content.subarray(0, offset + copied);
    from += length;
  }
  return content;
}

/** Decimal numbers, a line each: how many pairs, then the pairs; filled up to a block. */
function leadingList(stored: Buffer): { readonly fragments: readonly Fragment[]; readonly bytes: number } | undefined {
  let at = 0;
  const next = (): number | undefined => {
    const end = stored.indexOf(0x0a, at);
    if (end === -1) return undefined;
    const value = decimal(stored.toString('latin1', at, end));
    at = end + 1;
    return value;
  };
  const count = next();
  if (count === undefined || count > MAX_FRAGMENTS) return undefined;
  const fragments: Fragment[] = [];
  for (let index = 0; index < count; index += 1) {
    const [offset, length] = [next(), next()];
    if (offset === undefined || length === undefined) return undefined;
    fragments.push({ offset, length });
  }
  return { fragments, bytes: Math.ceil(at / BLOCK) * BLOCK };
}

function decimal(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
