/**
 * Text from outside, made inert for GitHub-flavoured Markdown (https://github.github.com/gfm/).
 * `code`, `prose` and `cell` are the only ways in: ids go through `code`, sentences through `prose`,
 * and what stands in a table goes through `cell` once more, as a whole.
 */
import { visible } from './terminal.js';

/** @returns a code span that shows `text` exactly, whatever backticks it has. Never empty: an empty text is shown as a dash. */
export function code(text: string): string {
  // Readers of tables don't agree on what a backslash before `\|` is: cmark-gfm takes it for text, micromark for the escape of another one.
  const shown = visible(text).replace(/(?<=\\)\|/g, '\\u007c');
  if (shown.trim() === '') return shown === '' ? '–' : `\`${shown}\``;
  if (!shown.includes('`')) return /^ .* $/.test(shown) ? `\` ${shown} \`` : `\`${shown}\``;
  const longest = Math.max(...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${shown} ${fence}`;
}

/** The most characters of a name, and of a sentence, that a report for people shows of it. */
const NAME = 160;
const SENTENCE = 320;

/** A name with its middle left out when it is too long for a table: what tells names apart often stands at their end. */
export function shortenName(text: string, most = NAME): string {
  if (text.length <= most) return text;
  const tail = Math.floor(most / 3);
  return `${text.slice(0, most - tail - 1)}…${text.slice(-tail)}`;
}

/** A path with its beginning left out. */
export function shortenPath(text: string): string {
  return text.length <= NAME ? text : `…${text.slice(1 - NAME)}`;
}

/** A sentence with its end left out. */
export function shorten(text: string): string {
  return text.length <= SENTENCE ? text : `${text.slice(0, SENTENCE - 1)}…`;
}

/** A word that GitHub (not Markdown) would link, mention, number, colour or draw: it has no escape for these, but leaves code alone. */
const ACTIVE_WORD = /[@$]|:\/\/|(?<![a-z0-9])www\.|#\d|(?<![a-z0-9])[a-z][a-z0-9]*-\d|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])|:[a-z0-9_+-]+:|\^/i;

/**
 * One line of text as Markdown: `x` between backticks becomes code, active words become code, all else is escaped.
 * Line breaks become spaces.
 */
export function prose(text: string): string {
  // Boxes of tasks are made of what begins a list's entry once its escapes are gone.
  const line = text.replace(/\s+/g, ' ').trim().replace(/^\[[ x]?\]/i, '`$&`');
  if (!line.includes('`') && !ACTIVE_WORD.test(line)) return escapeStart(escapeWord(line));
  let out = '';
  for (const [index, part] of line.split(/`([^`]+)`/).entries()) {
    const pieces = index % 2 === 1 ? [code(part)] : part.split(/( )/).map((word) => (ACTIVE_WORD.test(word) ? wrapWord(word) : escapeWord(word)));
    for (const piece of pieces) out += out.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
  }
  return escapeStart(out);
}

/** What begins a heading, a list or a table when it stands first. */
function escapeStart(markdown: string): string {
  return markdown.replace(/^[#+=:-]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Keeps brackets and the comma or full stop outside of the code. */
function wrapWord(word: string): string {
  const [, before = '', inner = word, after = ''] = /^([("']*)(.*?)([)"',.;:!?]*)$/su.exec(word) ?? [];
  return inner === '' || !ACTIVE_WORD.test(inner) ? code(word) : `${escapeWord(before)}${code(inner)}${escapeWord(after)}`;
}

function escapeWord(word: string): string {
  const shown = visible(word);
  if (!/[\\`*_[\]~!{}&<>]/.test(shown)) return shown;
  return shown
    .replace(/[\\`*_[\]~!{}]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** @returns Markdown that stays in one cell of a table: the table is cut at `|` before anything else is read. */
export function cell(markdown: string): string {
  return markdown.replace(/\|/g, '\\|').replace(/[\r\n]+/g, ' ');
}

/** One row of a table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The first two lines of a table. @param numeric indices of the columns that are aligned to the right */
export function tableHead(titles: readonly string[], numeric: readonly number[] = []): string {
  return `${row(...titles)}\n|${titles.map((_, index) => (numeric.includes(index) ? '--:' : '---')).join('|')}|`;
}
