/** Text of a file with the way from offsets to lines and back. */
import type { Location } from '../findings/location.js';

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Offsets count UTF-16 units from 0; `end` is exclusive. */
  locate(start: number, end: number): Location;
  /** @param line and @param column count from 0, as language servers count. */
  offsetAt(line: number, column: number): number;
}

export function sourceText(file: string, text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const position = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return {
    file,
    text,
    locate: (start, end) => {
      const from = position(Math.max(0, Math.min(start, text.length)));
      const to = position(Math.max(start, Math.min(end, text.length)));
      // An empty range is widened: code scanning wants a region that holds something.
      const endColumn = to.line === from.line && to.column === from.column ? to.column + 1 : to.column;
      return { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn };
    },
    offsetAt: (line, column) => (starts[line] ?? text.length) + column,
  };
}

/** Bytes as text, or why they aren't: `problem` is a reason fit for "couldn't be read: …". */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Accepts UTF-8 with or without a byte order mark. Anything else is named, not guessed at. */
export function decodeText(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { problem: 'it is UTF-16: save it as UTF-8' };
  if (bytes.includes(0)) return { problem: 'it holds NUL bytes, so it is not text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'it is not valid UTF-8' };
  }
}
