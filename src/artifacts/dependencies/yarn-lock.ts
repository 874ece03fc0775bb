/**
 * `yarn.lock`: version 1 (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/) and Berry's, which is YAML in a fixed form.
 * Both have one block for each installed package, headed by everything that asked for it.
 */
import type { SourceText } from '../source-text.js';
import { linesOf, type DependencyEntry, type DependencyFormat, type Line } from './format.js';

export const yarnLock: DependencyFormat = { type: 'npm', role: 'lockfile', fileName: /^yarn\.lock$/, read };

function read(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  let heading: Line | undefined;
  let version: string | undefined;
  let resolution: string | undefined;
  const close = (): void => {
    if (heading !== undefined && version !== undefined && resolution?.includes('@workspace:') !== true) {
      for (const name of namesOf(firstOf(heading.text), resolution)) entries.push({ name, version, start: heading.start, end: heading.start + heading.text.trimEnd().length - 1 });
    }
    [heading, version, resolution] = [undefined, undefined, undefined];
  };
  for (const line of linesOf(source)) {
    const { text } = line;
    if (text === '' || text.startsWith('#')) continue;
    if (/^\S.*:\s*$/.test(text)) {
      close();
      heading = line;
      continue;
    }
    const [, key, value] = /^ {2}"?(version|resolution)"?:? +"?([^"]*?)"?\s*$/.exec(text) ?? [];
    if (key === 'version') version ??= value;
    else if (key === 'resolution') resolution ??= value;
  }
  close();
  return entries;
}

/** `"@a/b@^1", "@a/b@~1.2":` → `@a/b@^1` */
function firstOf(heading: string): string {
  return heading.replace(/^"/, '').split(/"|, |:\s*$/)[0] ?? '';
}

/** An alias, `alias@npm:real@range`, is called by its real name where it is installed, and by its own where only the file is read. */
function namesOf(descriptor: string, resolution: string | undefined): ReadonlySet<string> {
  const alias = /^@?[^@]+@npm:(@?[^@]+)@/.exec(descriptor)?.[1];
  return new Set([resolution, descriptor].flatMap((each) => /^(@?[^@]+)@/.exec(each ?? '')?.[1] ?? []).concat(alias ?? []));
}
