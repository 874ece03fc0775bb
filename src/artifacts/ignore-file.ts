/** `.dockerignore`, by Docker's own matching (https://docs.docker.com/build/concepts/context/#dockerignore-files). */
import dockerignore from '@balena/dockerignore';
import { sourceText, type SourceText } from './source-text.js';

export interface IgnoreFile {
  readonly source: SourceText;
  /** Lines that count: no comments, no empty ones. */
  readonly patterns: readonly string[];
  /** @param path relative to the context, `/` as separator; a folder is meant by a path inside it */
  excludes(path: string): boolean;
}

export function parseIgnoreFile(file: string, text: string): IgnoreFile {
  const patterns = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const matcher = dockerignore.default({ ignorecase: false }).add(patterns);
  return { source: sourceText(file, text), patterns, excludes: (path) => matcher.ignores(path) };
}
