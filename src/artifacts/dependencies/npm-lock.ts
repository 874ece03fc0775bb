/** `package-lock.json` and `npm-shrinkwrap.json` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
import type { Node } from 'jsonc-parser';
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { memberOf, propertiesOf, rootOf, spanOf, stringOf } from './json-nodes.js';

export const npmLock: DependencyFormat = { type: 'npm', role: 'lockfile', fileName: /^(?:package-lock|npm-shrinkwrap)\.json$/, read };

const FOLDER = 'node_modules/';

/** lockfileVersion 2 and 3 have `packages`, 1 has `dependencies`. */
function read(source: SourceText): DependencyEntry[] {
  const root = rootOf(source);
  const packages = memberOf(root, 'packages');
  return packages === undefined ? readTree(root) : readPackages(packages);
}

function readPackages(packages: Node): DependencyEntry[] {
  return propertiesOf(packages).flatMap(({ key, name: path, value }) => {
    const at = path.lastIndexOf(FOLDER);
    const version = stringOf(memberOf(value, 'version'));
    if (at === -1 || version === undefined) return [];
    return [{ path, name: stringOf(memberOf(value, 'name')) ?? path.slice(at + FOLDER.length), version, ...spanOf(key) }];
  });
}

function readTree(root: Node | undefined): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  const visit = (node: Node | undefined, prefix: string): void => {
    for (const { key, name, value } of propertiesOf(node)) {
      const path = `${prefix}${FOLDER}${name}`;
      const version = stringOf(memberOf(value, 'version'));
      // An alias has its real name in the version: `npm:real@1.0.0`.
      const alias = /^npm:(.+)@([^@]+)$/.exec(version ?? '');
      if (version !== undefined) entries.push({ path, name: alias?.[1] ?? name, version: alias?.[2] ?? version, ...spanOf(key) });
      visit(memberOf(value, 'dependencies'), `${path}/`);
    }
  };
  visit(memberOf(root, 'dependencies'), '');
  return entries;
}
