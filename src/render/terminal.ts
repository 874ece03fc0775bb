/** Text for a terminal: made inert, measured, wrapped and coloured. */
import { inert } from '../tools/log.js';

/** What `inert` leaves alone because logs need it (line breaks, tabs), and letters that are drawn as nothing. */
const UNSEEN = /[\t\n]|\p{Default_Ignorable_Code_Point}|\p{Surrogate}/gu;

/** @returns `text` on one line, with everything that controls, hides or reorders shown as `\u…`. */
export function visible(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return inert(text).replace(UNSEEN, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** @returns a sentence on one line: line breaks become spaces, the rest as `visible`. */
export function visibleLine(text: string): string {
  if (/^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/.test(text)) return text;
  return visible(text.replace(/\s+/g, ' ').trim());
}

/** Text that is wrapped: a runner's command must not come to stand at the start of a line by that. See `inert`. */
export function printable(text: string): string {
  return visible(text).replace(/(^|\s)::(?=[a-z])/gi, '$1: :').replaceAll('##[', '# #[');
}

/** `printable` for a sentence: line breaks become spaces. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
}

/** Without colour every function gives its argument back. */
export function palette(colour: boolean): Palette {
  const style = (open: number, close: number) => (text: string) => (colour && text !== '' ? `\u001b[${String(open)}m${text}\u001b[${String(close)}m` : text);
  return { strong: style(1, 22), faint: style(2, 22), bad: style(31, 39), warning: style(33, 39), good: style(32, 39) };
}

/** How many columns `text` takes; it must not hold colour codes. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return width;
}

/** East Asian wide and emoji (https://www.unicode.org/reports/tr11/), by block. */
function isWide(point: number): boolean {
  if (point < 0x1100) return false;
  return point <= 0x115f || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff) || isWideFormOrEmoji(point);
}

function isWideFormOrEmoji(point: number): boolean {
  return (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff00 && point <= 0xff60) || (point >= 0xffe0 && point <= 0xffe6) || (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3fffd);
}

/** Fills up with spaces on the right; longer text stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Fills up with spaces on the left. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Breaks at spaces; a longer word is never cut, so that paths stay usable. @returns at least one line */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = displayWidth(word);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      line = word;
      used = wide;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used = displayWidth(line);
    }
  }
  return [...lines, line];
}
