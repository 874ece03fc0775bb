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
  for (const path of new Set(paths)) {
    const plain = spell(path);
    const found = await find(plain, bases, isFile);
    if (found === undefined) foreign.add(plain);
    names.set(path, found === undefined ? plain : naming.name(found));
  }
  return { nameOf: (path) => names.get(path) ?? spell(path), isForeign: (name) => foreign.has(name) };
}

function spell(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '') || '.';
}

/**
 * As it is; else without the folders in front that another machine had, when what is left names exactly one file here. With two such files
 * nobody knows which is meant.
 */
async function find(path: string, bases: readonly string[], isFile: (path: string) => Promise<boolean>): Promise<string | undefined> {
  for (const base of bases) {
    const whole = resolve(base, path);
    if (isInside(whole, base) && (await isFile(whole))) return whole;
  }
  if (!/^(?:\/|[A-Za-z]:\/|\.\.\/)/.test(path)) return undefined;
  const segments = path.split('/').filter((each) => each !== '' && each !== '..');
  const matches = new Set<string>();
  for (let start = 0; start < segments.length && start < MOST_SEGMENTS; start += 1) {
    for (const base of bases) {
      const candidate = resolve(base, segments.slice(start).join('/'));
      if (isInside(candidate, base) && (await isFile(candidate))) matches.add(candidate);
    }
  }
  const [only, ...others] = matches;
  return others.length === 0 ? only : undefined;
}

/** What is about a file that isn't here is located at the report, and says the file's name. @param report as locations name it */
export function settleForeign(observations: readonly Observation[], paths: ReportPaths, report: string): Observation[] {
  return observations.map((observation) => {
    const { place } = observation;
    const file = place.type === 'source' ? place.at.file : place.type === 'file' ? place.file : undefined;
    if (file === undefined || !paths.isForeign(file)) return observation;
    const line = place.type === 'source' ? place.at.startLine : place.type === 'file' ? place.line : undefined;
    const where = line === undefined ? file : `${file}:${String(line)}`;
    return { ...observation, message: `${observation.message} (in ${where}, which is not in this repository)`, place: { type: 'report', file: report, node: `${file} ${place.type === 'source' ? place.node : ''}`.trim() } };
  });
}
