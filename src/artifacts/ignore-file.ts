/** `.dockerignore`, by Docker's own matching (https://docs.docker.com/build/concepts/context/#dockerignore-files). */
import dockerignore from '@balena/dockerignore';
import type { Location } from '../findings/location.js';
import { sourceText, type SourceText } from './source-text.js';

export interface IgnoreFile {
  readonly source: SourceText;
  /** Lines that count: no comments, no empty ones. */
  readonly patterns: readonly string[];
  /** @param path relative to the context, `/` as separator; a folder is meant by a path inside it */
  excludes(path: string): boolean;
  /** Where further patterns belong, behind the last one so that no `!` takes them back, and the edit that puts them there. */
  append(patterns: readonly string[]): { readonly at: Location; readonly fix: { readonly on: { readonly at: Location }; readonly action: 'insert-before' | 'insert-after'; readonly text: string } };
}

/** A pattern that an ignore file should have, and a path that shows whether it has it in some form. */
export interface Wanted {
  readonly pattern: string;
  readonly sample: string;
}

/** @returns what none of the patterns keeps back, by Docker's rules, `!` included. */
export function missingFrom(ignore: IgnoreFile, wanted: readonly Wanted[]): Wanted[] {
  return wanted.filter(({ sample }) => !ignore.excludes(sample));
}

export function parseIgnoreFile(file: string, text: string): IgnoreFile {
  const patterns = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // Escaped, since the matcher takes a `#` behind blanks for a comment, which Docker doesn't.
  const matcher = dockerignore.default({ ignorecase: false }).add(patterns.filter(isPattern).map((pattern) => pattern.replace(/^#/, '\\#')));
  const source = sourceText(file, text);
  return { source, patterns, excludes: (path) => matcher.ignores(path), append: (more) => appended(source, more) };
}

function appended(source: SourceText, patterns: readonly string[]): ReturnType<IgnoreFile['append']> {
  const lines = [...source.text.matchAll(/^.*\S.*$/gm)];
  const last = lines.findLast(([line]) => !line.startsWith('#')) ?? lines.at(-1);
  const text = patterns.join('\n');
  if (last === undefined) {
    const at = source.locate(0, 0);
    return { at, fix: { on: { at }, action: 'insert-before', text } };
  }
  const at = source.locate(last.index, last.index + last[0].trimEnd().length);
  return { at, fix: { on: { at }, action: 'insert-after', text } };
}

/** A build stops at `[abc`; here it matches nothing, so that the other lines are still read. */
function isPattern(text: string): boolean {
  try {
    dockerignore.default().add([text]).ignores('any');
    return true;
  } catch {
    return false;
  }
}
