/** Unified diffs as GitHub shows them, and which lines they hold. */
import type { Side } from './state.js';

export interface DiffLine {
  readonly side: Side;
  /** From 1. */
  readonly line: number;
  /** Which hunk, from 0. */
  readonly hunk: number;
  /** Lines below the first hunk's header: the older way to name a line. */
  readonly position: number;
  readonly text: string;
  /** Header of the hunk and its lines down to this one. */
  readonly context: string;
}

/** @returns every line that a review may comment on; a line of context is there on both sides */
export function linesOf(patch: string): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let [left, right, hunk, position] = [0, 0, -1, -1];
  let context: string[] = [];
  for (const row of patch.split('\n')) {
    position += 1;
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
    if (header !== null) {
      [left, right, hunk, context] = [Number(header[1]), Number(header[2]), hunk + 1, [row]];
      continue;
    }
    context.push(row);
    const shared = { hunk, position, text: row.slice(1), context: context.join('\n') };
    if (row.startsWith('-') || row.startsWith(' ')) lines.push({ ...shared, side: 'LEFT', line: left });
    if (row.startsWith('+') || row.startsWith(' ')) lines.push({ ...shared, side: 'RIGHT', line: right });
    if (!row.startsWith('+') && !row.startsWith('\\')) left += 1;
    if (!row.startsWith('-') && !row.startsWith('\\')) right += 1;
  }
  return lines;
}

export function counts(patch: string | undefined): { readonly additions: number; readonly deletions: number; readonly changes: number } {
  const rows = (patch ?? '').split('\n');
  const additions = rows.filter((row) => row.startsWith('+')).length;
  const deletions = rows.filter((row) => row.startsWith('-')).length;
  return { additions, deletions, changes: additions + deletions };
}

const CONTEXT = 3;

/** @returns the hunks of a unified diff with three lines of context, by a longest common subsequence: for files of some hundred lines */
export function patchOf(before: string, after: string): string {
  const [a, b] = [rowsOf(before), rowsOf(after)];
  const script = editScript(a, b);
  const near = script.map((_, index) => script.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((each) => each.mark !== ' '));
  const hunks: string[] = [];
  let [left, right] = [1, 1];
  for (let index = 0; index < script.length;) {
    if (near[index] !== true) {
      [left, right, index] = [left + 1, right + 1, index + 1];
      continue;
    }
    const end = near.indexOf(false, index);
    const rows = script.slice(index, end === -1 ? undefined : end);
    const [fewer, more] = [rows.filter((each) => each.mark !== '+').length, rows.filter((each) => each.mark !== '-').length];
    // A side without lines is said to begin before its first line.
    hunks.push([`@@ -${String(fewer === 0 ? left - 1 : left)},${String(fewer)} +${String(more === 0 ? right - 1 : right)},${String(more)} @@`, ...rows.map((each) => `${each.mark}${each.text}`)].join('\n'));
    [left, right, index] = [left + fewer, right + more, index + rows.length];
  }
  return hunks.join('\n');
}

function rowsOf(text: string): readonly string[] {
  const rows = text.split('\n');
  return rows.at(-1) === '' ? rows.slice(0, -1) : rows;
}

interface Edit { readonly mark: ' ' | '+' | '-'; readonly text: string }

function editScript(a: readonly string[], b: readonly string[]): readonly Edit[] {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const lengthAt = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) common[i]![j] = a[i] === b[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  }
  const script: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      script.push({ mark: ' ', text: a[i] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      script.push({ mark: '-', text: a[i] ?? '' });
      i += 1;
    } else {
      script.push({ mark: '+', text: b[j] ?? '' });
      j += 1;
    }
  }
  return script;
}
