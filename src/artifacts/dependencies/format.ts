/** What one format of lockfiles or manifests must know of itself. */
import type { SourceText } from '../source-text.js';

/** A place in a file that decides about a package. */
export interface DependencyEntry {
  /** As written. */
  readonly name: string;
  /** The only version that it allows; undefined when it leaves that open. */
  readonly version: string | undefined;
  /** Of an open entry: whether it allows a version. It may be any when absent. */
  readonly accepts?: (version: string) => boolean;
  /** Offsets in the file; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where an installation puts it, `node_modules/a/node_modules/b`. */
  readonly path?: string;
}

export interface DependencyFormat {
  /** Package URL type of what it lists. */
  readonly type: string;
  /** A lockfile says what is installed, down to the version; a manifest what people ask for. */
  readonly role: 'lockfile' | 'manifest';
  /** By the last part of the path. */
  readonly fileName: RegExp;
  /** @returns what it understands of the file: nothing for a file of another shape */
  readonly read: (source: SourceText) => readonly DependencyEntry[];
}

/** A line with its place; without its end. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** `\n` and `\r\n` end a line. */
export function* linesOf({ text }: SourceText): Generator<Line> {
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    yield { text: text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end), start };
    start = end + 1;
  }
}
