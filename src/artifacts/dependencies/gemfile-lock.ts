/** `Gemfile.lock` (https://bundler.io/man/gemfile.5.html): below `specs:`, gems stand four blanks deep, what they need six. */
import type { SourceText } from '../source-text.js';
import { linesOf, type DependencyEntry, type DependencyFormat } from './format.js';

export const gemfileLock: DependencyFormat = { type: 'gem', role: 'lockfile', fileName: /^(?:Gemfile|gems)\.(?:lock|locked)$/, read };

function read(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  let inside = false;
  for (const { text, start } of linesOf(source)) {
    if (/^\S/.test(text)) inside = false;
    if (text === '  specs:') inside = true;
    const [, name, version] = inside ? (/^ {4}(\S+) \(([^)]+)\)\s*$/.exec(text) ?? []) : [];
    if (name !== undefined && version !== undefined) entries.push({ name, version, start: start + 4, end: start + text.trimEnd().length });
  }
  return entries;
}
