/** Lockfiles and manifests of applications: on which line a package stands. */
import { parseTree, type Node } from 'jsonc-parser';
import type { Location } from '../findings/location.js';
import type { SourceText } from './source-text.js';

/** A package as a scanner names it, and where it lies in the image. */
export interface Dependency {
  /** Package URL type: `npm`, `pypi`. */
  readonly type: string;
  readonly name: string;
  readonly version: string;
  /** Without a leading slash. */
  readonly paths: readonly string[];
}

const NPM_LOCK = /^(?:package-lock|npm-shrinkwrap)\.json$/;
const REQUIREMENTS = /^(?:requirements[\w.-]*|constraints[\w.-]*)\.txt$/;

/** Whether a file is one that `findDependency` reads. */
export function isDependencyFileName(name: string): boolean {
  return NPM_LOCK.test(name) || REQUIREMENTS.test(name);
}

/** @returns the line that decides which version of the package is installed */
export function findDependency(files: readonly SourceText[], dependency: Dependency): Location | undefined {
  for (const file of files) {
    const name = file.file.slice(file.file.lastIndexOf('/') + 1);
    if (dependency.type === 'npm' && NPM_LOCK.test(name)) {
      const found = findInNpmLock(file, dependency);
      if (found !== undefined) return found;
    }
    if (dependency.type === 'pypi' && REQUIREMENTS.test(name)) {
      const found = findInRequirements(file, dependency);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

interface LockEntry {
  /** `node_modules/a/node_modules/b` */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

const npmLocks = new WeakMap<SourceText, readonly LockEntry[]>();

/** The entry at the package's own place in the image, else any of that name and version. */
function findInNpmLock(file: SourceText, { name, version, paths }: Dependency): Location | undefined {
  const entries = npmLocks.get(file) ?? readNpmLock(file);
  npmLocks.set(file, entries);
  const places = paths.map((path) => /(?:^|\/)(node_modules\/.*)\/package\.json$/.exec(path)?.[1]);
  const same = entries.filter((entry) => entry.name === name && entry.version === version);
  const entry = same.find((each) => places.includes(each.path)) ?? same[0];
  return entry === undefined ? undefined : file.locate(entry.start, entry.end);
}

/** lockfileVersion 2 and 3 have `packages`, 1 has `dependencies` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
function readNpmLock(file: SourceText): LockEntry[] {
  const root = parseTree(file.text);
  const packages = member(root, 'packages');
  if (packages !== undefined) {
    return properties(packages).flatMap(({ key, value }) => {
      const path = String(key.value);
      const at = path.lastIndexOf('node_modules/');
      if (at === -1) return [];
      return [{ path, name: text(member(value, 'name')) ?? path.slice(at + 'node_modules/'.length), version: text(member(value, 'version')) ?? '', start: key.offset, end: key.offset + key.length }];
    });
  }
  const entries: LockEntry[] = [];
  const visit = (node: Node | undefined, prefix: string): void => {
    for (const { key, value } of properties(node)) {
      const name = String(key.value);
      const path = `${prefix}node_modules/${name}`;
      entries.push({ path, name, version: text(member(value, 'version')) ?? '', start: key.offset, end: key.offset + key.length });
      visit(member(value, 'dependencies'), `${path}/`);
    }
  };
  visit(member(root, 'dependencies'), '');
  return entries;
}

function properties(node: Node | undefined): { readonly key: Node; readonly value: Node }[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
}

function member(node: Node | undefined, name: string): Node | undefined {
  return properties(node).find(({ key }) => key.value === name)?.value;
}

function text(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined;
}

/** A pinned line of that version wins over one that leaves the version open; a pin to another version isn't ours. */
function findInRequirements(file: SourceText, { name, version }: Dependency): Location | undefined {
  let open: Location | undefined;
  let start = 0;
  for (const line of file.text.split('\n')) {
    const [, found, rest = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*)$/.exec(line.trimEnd()) ?? [];
    if (found !== undefined && normalise(found) === normalise(name)) {
      const pinned = /^===?\s*([^\s;#,\\]+)/.exec(rest)?.[1];
      const from = start + line.indexOf(found);
      const at = file.locate(from, start + line.trimEnd().length);
      if (pinned === version) return at;
      if (pinned === undefined || (pinned.endsWith('.*') && version.startsWith(pinned.slice(0, -1)))) open ??= at;
    }
    start += line.length + 1;
  }
  return open;
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
