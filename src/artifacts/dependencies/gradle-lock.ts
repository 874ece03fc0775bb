/** `gradle.lockfile`, and the older file for each configuration (https://docs.gradle.org/current/userguide/dependency_locking.html). */
import type { SourceText } from '../source-text.js';
import { linesOf, type DependencyEntry, type DependencyFormat } from './format.js';

export const gradleLock: DependencyFormat = { type: 'maven', role: 'lockfile', fileName: /^(?:[\w.-]+\.)?lockfile$/, read };

function read(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  for (const { text, start } of linesOf(source)) {
    // `group:artifact:version=configuration,…`
    const [, indent = '', name, version] = /^(\s*)([^\s:#=]+:[^\s:=]+):([^\s:=]+)(?:=|\s*$)/.exec(text) ?? [];
    if (name !== undefined && version !== undefined) entries.push({ name, version, start: start + indent.length, end: start + text.trimEnd().length });
  }
  return entries;
}
