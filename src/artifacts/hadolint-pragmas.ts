/** hadolint's own pragmas (https://github.com/hadolint/hadolint#inline-ignores), read as exceptions: what they switch off stays in the report. */
import type { ExceptionEntry } from '../findings/finding.js';
import { printLocation } from '../findings/location.js';
import type { SourceText } from './source-text.js';

/** hadolint takes a list whole or not at all: with any other word behind it, it is a comment. */
const PRAGMA = /^\s*#\s*hadolint\s+(global\s+)?ignore\s*=\s*((?:(?:DL|SC)\d+\s*,\s*)*(?:DL|SC)\d+)\s*$/;
/** Pragmas stand right above an instruction, one below the other. */
const ANY_PRAGMA = /^\s*#\s*hadolint\s/;

export interface HadolintPragmas {
  /** @param line of the instruction's first line, counts from 1 */
  exceptionFor(code: string, line: number): ExceptionEntry | undefined;
}

export function readHadolintPragmas({ file, text }: Pick<SourceText, 'file' | 'text'>): HadolintPragmas {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const read = lines.map((line, index) => {
    const [, global, list] = PRAGMA.exec(line) ?? [];
    return list === undefined ? undefined : { line: index + 1, global: global !== undefined, codes: new Set(list.split(',').map((each) => each.trim())) };
  });
  const globals = read.filter((each) => each?.global === true);
  const entry = (line: number): ExceptionEntry => ({ reason: 'a pragma of hadolint', origin: printLocation({ file, startLine: line, startColumn: 1, endLine: line, endColumn: 2 }) });
  return {
    exceptionFor: (code, line) => {
      for (let above = line - 1; above >= 1 && ANY_PRAGMA.test(lines[above - 1] ?? ''); above -= 1) {
        const pragma = read[above - 1];
        if (pragma?.global === false && pragma.codes.has(code)) return entry(above);
      }
      const global = globals.find((each) => each?.codes.has(code) === true);
      return global === undefined ? undefined : entry(global.line);
    },
  };
}
