/** Lockfiles and manifests of applications: on which line a package stands. */
import type { Location } from '../../findings/location.js';
import type { SourceText } from '../source-text.js';
import { composerLock } from './composer-lock.js';
import { comparableName, comparableVersion } from './ecosystems.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { gemfileLock } from './gemfile-lock.js';
import { goMod } from './go-mod.js';
import { gradleLock } from './gradle-lock.js';
import { npmLock } from './npm-lock.js';
import { nugetLock } from './nuget-lock.js';
import { packageJson } from './package-json.js';
import { cargoLock, pdmLock, poetryLock, pyLock, uvLock } from './package-tables.js';
import { pipfileLock } from './pipfile-lock.js';
import { pnpmLock } from './pnpm-lock.js';
import { pom } from './pom.js';
import { pipfile, pyproject } from './pyproject.js';
import { requirements } from './requirements.js';
import { yarnLock } from './yarn-lock.js';

/** A package as a scanner names it, and where it lies in the image. */
export interface Dependency {
  /** Package URL type: `npm`, `pypi`, `golang`, `maven`, … */
  readonly type: string;
  /** Full name: `@scope/name`, `group:artifact`. */
  readonly name: string;
  readonly version: string;
  /** Without a leading slash. */
  readonly paths: readonly string[];
}

export const DEPENDENCY_FORMATS: readonly DependencyFormat[] = [
  npmLock, yarnLock, pnpmLock, packageJson, poetryLock, uvLock, pdmLock, pyLock, pipfileLock, requirements, pyproject, pipfile, goMod, gemfileLock, cargoLock, composerLock, gradleLock, pom, nugetLock,
];

/** Whether a file is one that `findDependency` reads. @param name the last part of the path */
export function isDependencyFileName(name: string): boolean {
  return formatOf(name) !== undefined;
}

function formatOf(name: string): DependencyFormat | undefined {
  return DEPENDENCY_FORMATS.find(({ fileName }) => fileName.test(name));
}

/** The Dockerfile that the image was made by: of several files that know a package, the ones that it takes come first. */
export interface Surroundings {
  /** As locations name it. */
  readonly file: string;
  readonly text: string;
}

const NOWHERE: Surroundings = { file: '', text: '' };

/** How well an entry fits; less is better, compared from left to right. */
type Rank = readonly number[];

/**
 * The line that decides which version of a package is installed: a lockfile's before a manifest's, a pin before a range, the entry at the
 * package's own place in the image before others, a file that the Dockerfile names before others, the nearest to it before others. Never a
 * line that asks for another version.
 * @param files what they hold is remembered by this very list: pass the same one each time
 */
export function findDependency(files: readonly SourceText[], dependency: Dependency, dockerfile = NOWHERE): Location | undefined {
  const name = comparableName(dependency.type, dependency.name);
  let best: { readonly rank: Rank; readonly place: Place } | undefined;
  for (const place of indexOf(files).get(`${dependency.type} ${name}`) ?? []) {
    const fit = fitOf(place.entry, place.format, dependency);
    if (fit === undefined) continue;
    const rank = [fit, isAtPlace(place.entry, dependency) ? 0 : 1, mentions(dockerfile.text, baseName(place.file)) ? 0 : 1, distance(place.file.file, dockerfile.file)];
    if (best === undefined || compareRanks(rank, best.rank) < 0) best = { rank, place };
  }
  return best?.place.file.locate(best.place.entry.start, best.place.entry.end);
}

/**
 * The line of the manifest beside a lockfile that asks for a package: what is edited when the package is a direct dependency.
 * @param lockfile its name, as locations have it
 */
export function findRequest(files: readonly SourceText[], dependency: Dependency, lockfile: string): Location | undefined {
  const beside = (indexOf(files).get(`${dependency.type} ${comparableName(dependency.type, dependency.name)}`) ?? []).find(
    ({ file, format, entry }) => format.role === 'manifest' && file.file !== lockfile && distance(file.file, lockfile) === 0 && fitOf(entry, format, dependency) !== undefined,
  );
  return beside?.file.locate(beside.entry.start, beside.entry.end);
}

/** An entry and the file that it stands in. */
interface Place {
  readonly file: SourceText;
  readonly format: DependencyFormat;
  readonly entry: DependencyEntry;
}

/** Files are read when something is first looked for in them, and once: lockfiles are long and findings many. */
const indices = new WeakMap<readonly SourceText[], ReadonlyMap<string, readonly Place[]>>();

/** @returns places by `type name` */
function indexOf(files: readonly SourceText[]): ReadonlyMap<string, readonly Place[]> {
  const known = indices.get(files);
  if (known !== undefined) return known;
  const index = new Map<string, Place[]>();
  for (const file of files) {
    const format = formatOf(baseName(file));
    if (format === undefined) continue;
    for (const entry of format.read(file)) {
      const key = `${format.type} ${comparableName(format.type, entry.name)}`;
      const others = index.get(key);
      if (others === undefined) index.set(key, [{ file, format, entry }]);
      else others.push({ file, format, entry });
    }
  }
  indices.set(files, index);
  return index;
}

function fitOf(entry: DependencyEntry, { type, role }: DependencyFormat, { version }: Dependency): number | undefined {
  if (entry.version !== undefined) {
    if (comparableVersion(type, entry.version) !== comparableVersion(type, version)) return undefined;
    return role === 'lockfile' ? 0 : 1;
  }
  if (entry.accepts === undefined) return 3;
  return entry.accepts(version) ? 2 : undefined;
}

/** `app/node_modules/a/package.json` is where `node_modules/a` is installed. */
function isAtPlace({ path }: DependencyEntry, { paths }: Dependency): boolean {
  return path !== undefined && paths.some((each) => each === `${path}/package.json` || (each.endsWith(`/${path}/package.json`) && !each.slice(0, -`/${path}/package.json`.length).includes('node_modules')));
}

function baseName({ file }: SourceText): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Whether a text has a file's name in it, and not as the end or beginning of a longer one. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

/** Steps up and down from the folder of one file to that of another. */
function distance(a: string, b: string): number {
  const [from, to] = [a, b].map((each) => each.split('/').slice(0, -1));
  let common = 0;
  while (common < Math.min(from?.length ?? 0, to?.length ?? 0) && from?.[common] === to?.[common]) common += 1;
  return (from?.length ?? 0) + (to?.length ?? 0) - 2 * common;
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
