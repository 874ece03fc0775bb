/** Paths of files as a tool named them elsewhere, made into files of this repository. */
import { resolve } from 'node:path';
import type { Observation } from './findings/finding.js';
import { isInside, namingFor } from './targets/repository.js';
import type { Tools } from './tools/tools.js';

export interface ReportPaths {
  /** @returns the file as locations name it; the path itself, with `/`, when it is none of ours */
  readonly nameOf: (path: string) => string;
  /** Whether `nameOf` gave up on it. */
  readonly isForeign: (name: string) => boolean;
}

/** Beyond any path that a system allows. */
const MOST_SEGMENTS = 128;

/** @param root absolute folder of PATH */
export async function resolvePaths(paths: Iterable<string>, root: string, tools: Pick<Tools, 'files' | 'cwd'>): Promise<ReportPaths> {
  const names = new Map<string, string>();
  const foreign = new Set<string>();
  const there = new Map<string, Promise<boolean>>();
  const isFile = (path: string): Promise<boolean> => {
    const known = there.get(path) ?? tools.files.status(path).then((status) => status?.kind === 'file', () => false);
    there.set(path, known);
    return known;
  };
  const bases = [...new Set([root, tools.cwd])];
  const naming = namingFor(root, tools.cwd);
  const matches = new Map<string, readonly Match[]>();
  for (const path of new Set(paths)) matches.set(path, await find(spell(path), bases, isFile));
  // Where one path could be two files here, the folder that the others were under there says which.
  const roots = new Set([...matches.values()].flatMap(([only, ...others]) => (only === undefined || others.length > 0 || only.cut === undefined ? [] : [only.cut])));
  for (const [path, all] of matches) {
    const known = all.length === 1 ? all : all.filter(({ cut }) => roots.size === 1 && cut !== undefined && roots.has(cut));
    const [match, ...others] = known;
    const plain = spell(path);
    if (match === undefined || others.length > 0) foreign.add(plain);
    names.set(path, match === undefined || others.length > 0 ? plain : naming.name(match.file));
  }
  return { nameOf: (path) => names.get(path) ?? spell(path), isForeign: (name) => foreign.has(name) };
}

function spell(path: string): string {
  return path.replace(/[\\/]+/g, '/').replace(/^(?:\.\/)+/, '') || '.';
}

interface Match {
  /** Absolute. */
  readonly file: string;
  /** The folders in front that were left out; undefined when none were. */
  readonly cut: string | undefined;
}

/**
 * As it is; else without the folders in front that another machine had, when what is left names a file here. With two such files nobody
 * knows which is meant.
 */
async function find(path: string, bases: readonly string[], isFile: (path: string) => Promise<boolean>): Promise<Match[]> {
  for (const base of bases) {
    const whole = resolve(base, path);
    if (isInside(whole, base) && (await isFile(whole))) return [{ file: whole, cut: undefined }];
  }
  if (!/^(?:\/|[A-Za-z]:\/|\.\.\/)/.test(path)) return [];
  const segments = path.split('/').filter((each) => each !== '' && each !== '..');
  const matches = new Map<string, Match>();
  for (let start = 0; start < segments.length && start < MOST_SEGMENTS; start += 1) {
    for (const base of bases) {
      const file = resolve(base, segments.slice(start).join('/'));
      if (isInside(file, base) && (await isFile(file))) matches.set(file, { file, cut: segments.slice(0, start).join('/') });
    }
  }
  return [...matches.values()];
}

/** What is about a file that isn't here is located at the report, and says the file's name. @param report as locations name it. @param named names stand for things that are no files */
export function settleForeign(observations: readonly Observation[], paths: ReportPaths, report: string, named = false): Observation[] {
  return observations.map((observation) => {
    const { place } = observation;
    const file = place.type === 'source' ? place.at.file : place.type === 'file' ? place.file : undefined;
    if (file === undefined || !paths.isForeign(file)) return observation;
    const line = place.type === 'source' ? place.at.startLine : place.type === 'file' ? place.line : undefined;
    const where = line === undefined ? file : `${file}:${String(line)}`;
    return { ...observation, message: `${observation.message} (in ${where}${named ? '' : ', which is not in this repository'})`, place: { type: 'report', file: report, node: `${file} ${place.type === 'source' ? place.node : ''}`.trim() } };
  });
}
