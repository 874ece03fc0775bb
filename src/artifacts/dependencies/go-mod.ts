/** `go.mod` (https://go.dev/ref/mod#go-mod-file): it names every module that a build takes, since Go 1.17 the indirect ones too. */
import type { SourceText } from '../source-text.js';
import { linesOf, type DependencyEntry, type DependencyFormat } from './format.js';

/** A build takes exactly these versions, so it counts as a lockfile; `go.sum` names others as well. */
export const goMod: DependencyFormat = { type: 'golang', role: 'lockfile', fileName: /^go\.mod$/, read };

/** What Go's own library is called by scanners. */
const STANDARD_LIBRARY = 'stdlib';

function read(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  let block: string | undefined;
  for (const { text, start } of linesOf(source)) {
    const code = text.replace(/\/\/.*$/, '').trimEnd();
    if (block !== undefined && code.trim() === ')') {
      block = undefined;
      continue;
    }
    const opened = /^\s*(\w+)\s*\($/.exec(code)?.[1];
    if (opened !== undefined) {
      block = opened;
      continue;
    }
    const [directive, rest] = block === undefined ? /^\s*(\w+)\s+(.*)$/.exec(code)?.slice(1) ?? [] : [block, code.trim()];
    if (directive === undefined || rest === undefined || rest === '') continue;
    const from = start + code.lastIndexOf(rest);
    const entry = entryOf(directive, rest);
    if (entry !== undefined) entries.push({ ...entry, start: from, end: from + rest.length });
  }
  return entries;
}

function entryOf(directive: string, rest: string): { readonly name: string; readonly version: string } | undefined {
  const words = rest.split(/\s+/).map((word) => word.replace(/^(["`])(.*)\1$/, '$2'));
  switch (directive) {
    case 'require':
      return named(words[0], words[1]);
    case 'replace': {
      // What is built in is the replacement; one without a version is a folder.
      const arrow = words.indexOf('=>');
      return arrow === -1 ? undefined : named(words[arrow + 1], words[arrow + 2]);
    }
    case 'go':
    case 'toolchain':
      return /^(?:go)?\d+\.\d+\.\d+$/.test(rest) ? { name: STANDARD_LIBRARY, version: rest } : undefined;
    default:
      return undefined;
  }
}

function named(name: string | undefined, version: string | undefined): { readonly name: string; readonly version: string } | undefined {
  return name === undefined || version === undefined ? undefined : { name, version };
}
