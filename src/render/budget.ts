/** Size budgets: what doesn't fit is left out in whole rows, the last ones first, and counted. */

/** How much there may be, in the unit that the reader counts in. */
export interface Budget {
  readonly most: number;
  readonly measure: (text: string) => number;
}

/** A part of a report: a head, rows that may be left out from the end, and a tail. */
export interface Block {
  readonly head: string;
  /** What stands above the first row; left out when no row fits. */
  readonly columns: string;
  /** How many rows there are. */
  readonly size: number;
  /** Asked for in order, and only for rows that may fit. */
  readonly row: (index: number) => string;
  /** What to say behind the rows when only the first `shown` are there; empty for nothing. */
  readonly more: (shown: number) => string;
  readonly tail: string;
  /** `first`: gets its rows before all others do. `half`: takes at most half of what is left, however long it is. */
  readonly claim: 'first' | 'rest' | 'half';
}

/** A block that is kept as a whole. */
export function fixed(text: string): Block {
  return { head: text, columns: '', size: 0, row: () => '', more: () => '', tail: '', claim: 'first' };
}

/** The rows of a block: one an item. */
export function rowsOf<T>(items: readonly T[], render: (item: T, index: number) => string): Pick<Block, 'size' | 'row'> {
  return {
    size: items.length,
    row: (index) => items.slice(index, index + 1).map((item) => render(item, index)).join(''),
  };
}

/** Counts UTF-8, as the limit of job summaries does. */
export function inBytes(most: number): Budget {
  return { most, measure: bytes };
}

/**
 * Counts UTF-16 code units: never less than code points, and 65,536 of them never more than 262,144 bytes. GitHub says "Body is too long (maximum is 65536 characters)"; measured were
 * 65,536 code points for a pull request's text and 262,144 bytes for comments (https://github.com/dead-claudia/github-limits/pull/13, https://github.com/objectstack-ai/objectstack/issues/18826).
 */
export function inCharacters(most: number): Budget {
  return { most, measure: (text) => text.length };
}

/** @returns the length in UTF-8. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * Joins blocks with an empty line between them. The room that heads and tails leave goes to the rows in order.
 *
 * @param budget when not even the heads fit, only as many blocks as fit are kept, and `instead` says so
 */
export function fit(blocks: readonly Block[], budget: Budget, instead: string): string {
  const { measure } = budget;
  const kept = blocks.filter((block) => block.head !== '' || block.size > 0);
  let room = budget.most - kept.reduce((sum, block) => sum + bareSize(block, measure), 0);
  if (room < 0) return fitHeads(kept, budget, instead);
  const rows = new Map<Block, readonly string[]>();
  for (const block of [...kept.filter(({ claim }) => claim === 'first'), ...kept.filter(({ claim }) => claim !== 'first')]) {
    const chosen = rowsThatFit(block, block.claim === 'half' ? Math.floor(room / 2) : room, measure);
    room -= chosen.reduce((sum, each) => sum + measure(each) + 1, 0);
    rows.set(block, chosen);
  }
  return `${kept.map((block) => write(block, rows.get(block) ?? [])).join('\n\n')}\n`;
}

function write(block: Block, rows: readonly string[]): string {
  const text = [block.head, ...(rows.length === 0 ? [] : [block.columns]), ...rows].filter((each) => each !== '').join('\n');
  return `${text}${block.more(rows.length)}${block.tail}`.replace(/^\n+/, '');
}

/** All but the rows, with the most that `more` may take: it is longest near the start or the end. */
function bareSize(block: Block, measure: Budget['measure']): number {
  const more = Math.max(measure(block.more(0)), measure(block.more(Math.max(0, block.size - 1))), measure(block.more(block.size))) + 24;
  return measure(block.head) + measure(block.columns) + measure(block.tail) + more + 6;
}

function rowsThatFit(block: Block, room: number, measure: Budget['measure']): string[] {
  const rows: string[] = [];
  let left = room;
  for (let index = 0; index < block.size; index += 1) {
    const row = block.row(index);
    left -= measure(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  return rows;
}

function fitHeads(blocks: readonly Block[], { most, measure }: Budget, instead: string): string {
  let text = '';
  for (const block of blocks) {
    if (block.size > 0 || measure(text) + measure(block.head) + measure(block.tail) + measure(instead) + 6 > most) break;
    text += `${block.head}${block.tail}\n\n`;
  }
  return `${text}${instead}\n`;
}
