/** Brings the programs of scanners: starts at once, so that it is done while images are built or pulled. */
import { ScannerFailure } from '../errors.js';
import type { ScannerSettings, Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { scanners } from './index.js';
import { findOnPath, resolveProgram } from './program.js';
import type { Program } from './run.js';
import type { ProgramName } from './scanner.js';
import type { SubjectType } from './subject.js';

/** The promises never reject but for bugs, and nobody has to listen to them. */
export interface PreparedPrograms {
  readonly get: (name: ProgramName) => Promise<Program | ScannerFailure>;
}

/** @param certain needed by this run for sure: brought at once; the others when they are asked for */
export function preparePrograms(certain: Iterable<ProgramName>, settings: ScannerSettings, tools: Tools): PreparedPrograms {
  const prepared = new Map<ProgramName, Promise<Program | ScannerFailure>>();
  const get = (name: ProgramName): Promise<Program | ScannerFailure> => {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const program = findProgram(name, settings, tools);
    // The images may take long, or fail: Node ends a process over a rejection that nobody listens to.
    program.catch(() => undefined);
    prepared.set(name, program);
    return program;
  };
  for (const name of certain) void get(name);
  return { get };
}

/** @returns programs that will run whatever is found: their scanners were asked for, and so was something that they read */
export function certainPrograms(settings: Settings): ReadonlySet<ProgramName> {
  const subjects = new Set<SubjectType>();
  const images = [settings.builds, settings.archives, settings.images, settings.compose];
  if (images.some((each) => each.length > 0)) subjects.add('image');
  if (settings.sbomIn.length > 0) subjects.add('sbom');
  if (settings.path !== undefined) subjects.add('directory');
  const asked = scanners.filter(({ id }) => settings.scanners.requests.some(({ name }) => name === id) && !settings.reports.some(({ format }) => format === id));
  return new Set(asked.filter(({ reads }) => reads.some((type) => subjects.has(type))).map(({ program }) => program));
}

/** A program given by name wins over one found on PATH; neither was compared with a recorded hash. */
async function findProgram(name: ProgramName, settings: ScannerSettings, tools: Tools): Promise<Program | ScannerFailure> {
  const given = settings.paths.get(name);
  if (given !== undefined) return { path: resolveProgram(given, tools), verified: false };
  const hint = `name its program with --scanner-path ${name}=FILE, take it from PATH with --scanners-from path, or turn it off with --scanners none`;
  if (!settings.fromPath) return new ScannerFailure(`no program for ${name} is given`, { hint });
  const found = await findOnPath(name, tools);
  return found === undefined ? new ScannerFailure(`${name} is not on PATH`, { hint }) : { path: found, verified: false };
}
