/** Size budgets: what doesn't fit is left out in whole rows, and counted. */

/** A part of a report: a head, rows that may be left out from the end, and a tail. */
export interface Block {
  readonly head: string;
  readonly rows: readonly string[];
  /** What to say behind the rows when only the first `shown` are there; empty for nothing. */
  readonly more: (shown: number) => string;
  readonly tail: string;
}

/** A block that is kept as a whole. */
export function fixed(text: string): Block {
  return { head: text, rows: [], more: () => '', tail: '' };
}

/** @returns the length in UTF-8. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * Joins blocks with an empty line between them. The room that heads and tails leave goes to the rows in order;
 * each block but the last gets at most half of what is left, so that none starves the ones behind it.
 *
 * @param budget in bytes; when not even the heads fit, only as many blocks as fit are kept, and `instead` says so
 */
export function fit(blocks: readonly Block[], budget: number, instead: string): string {
  const kept = blocks.filter((block) => block.head !== '' || block.rows.length > 0);
  const bare = kept.map((block) => bytes(block.head) + bytes(block.tail) + longestMore(block) + 6);
  let room = budget - bare.reduce((sum, size) => sum + size, 0);
  if (room < 0) return fitHeads(kept, budget, instead);
  const texts: string[] = [];
  for (const [index, block] of kept.entries()) {
    const share = index === kept.length - 1 ? room : blockIsSmall(block, room) ? room : Math.floor(room / 2);
    const shown = countThatFits(block.rows, share);
    const rows = block.rows.slice(0, shown);
    room -= rows.reduce((sum, each) => sum + bytes(each) + 1, 0);
    texts.push([block.head, ...rows].filter((each) => each !== '').join('\n') + block.more(shown) + block.tail);
  }
  return texts.join('\n\n') + '\n';
}

/** The most that `more` may take: it is longest near the start or the end. */
function longestMore(block: Block): number {
  return Math.max(bytes(block.more(0)), bytes(block.more(Math.max(0, block.rows.length - 1))), bytes(block.more(block.rows.length))) + 24;
}

function blockIsSmall(block: Block, room: number): boolean {
  return block.rows.length < 20 && block.rows.reduce((sum, each) => sum + bytes(each) + 1, 0) <= room;
}

function countThatFits(rows: readonly string[], room: number): number {
  let left = room;
  for (const [index, each] of rows.entries()) {
    left -= bytes(each) + 1;
    if (left < 0) return index;
  }
  return rows.length;
}

function fitHeads(blocks: readonly Block[], budget: number, instead: string): string {
  let text = '';
  for (const block of blocks) {
    if (block.rows.length > 0 || bytes(text) + bytes(block.head) + bytes(block.tail) + bytes(instead) + 6 > budget) break;
    text += `${block.head}${block.tail}\n\n`;
  }
  return `${text}${instead}\n`;
}
