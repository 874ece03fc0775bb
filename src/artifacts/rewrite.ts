/** Changes of single words of an instruction that leave the rest of its text as it is. */
import type { Dockerfile, Instruction } from './dockerfile.js';
import type { ShellWord } from './shell.js';

export interface WordEdit {
  readonly word: ShellWord;
  /** What stands there afterwards. */
  readonly text: string;
}

/** @returns undefined when the place of a word isn't exactly known, as inside `sh -c '…'`, or when there is nothing to do */
export function rewriteWords(instruction: Instruction, dockerfile: Dockerfile, edits: readonly WordEdit[]): string | undefined {
  const { source } = dockerfile;
  const placed = edits.map(({ word, text }) => {
    const start = source.offsetAt(word.at.startLine - 1, word.at.startColumn - 1);
    return { start, end: source.offsetAt(word.at.endLine - 1, word.at.endColumn - 1), text, was: word.text };
  });
  if (placed.length === 0 || placed.some(({ start, end, was }) => source.text.slice(start, end) !== was)) return undefined;
  let result = instruction.text;
  for (const { start, end, text } of placed.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start - instruction.start) + text + result.slice(end - instruction.start);
  }
  return result;
}
