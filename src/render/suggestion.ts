/** A change of whole lines, as a block that GitHub offers to commit. */
import type { Fix } from '../findings/finding.js';
import { visible } from './terminal.js';

/** Longer ones are better made in an editor. */
const MOST_LINES = 60;

/**
 * @param lines those that `fix.at` spans, without line feeds
 * @returns the lines that stand there afterwards; undefined when they are the same, or can't be shown as they are
 */
export function suggestedLines(fix: Fix, lines: readonly string[]): readonly string[] | undefined {
  // Of a file with both kinds of line breaks GitHub changes every line (w3c/cbor-ld#112).
  const returns = lines.filter((each) => each.endsWith('\r')).length;
  if (lines.length === 0 || (returns !== 0 && returns !== lines.length)) return undefined;
  const before = lines.map((each) => (each.endsWith('\r') ? each.slice(0, -1) : each));
  const [first = ''] = before;
  const last = before.at(-1) ?? '';
  const [head, tail] = [first.slice(0, fix.at.startColumn - 1), last.slice(fix.at.endColumn - 1)];
  const whole = `${head}${fix.text}${tail}`;
  // Nothing left of them: they go.
  const after = fix.text === '' && whole.trim() === '' ? [] : whole.split(/\r?\n/);
  if (after.length > MOST_LINES || after.join('\n') === before.join('\n')) return undefined;
  return [...before, ...after].every(isPlain) ? after : undefined;
}

/** What controls, hides or reorders can't be escaped in a text that is to be committed. */
function isPlain(line: string): boolean {
  const text = line.replaceAll('\t', ' ');
  return visible(text) === text;
}

/** @returns Markdown; the fence is longer than any in the lines */
export function suggestionBlock(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((each) => (each.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}
