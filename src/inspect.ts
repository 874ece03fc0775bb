/** Looks: every scanner over every image, and beside them our own checks over the files. Each ends as a value. */
import { allEnded } from './all-ended.js';
import { checks, ruleIds } from './checks/index.js';
import { pragmaProblems, runChecks } from './checks/run.js';
import { messageOf, ScannerFailure, TargetError } from './errors.js';
import type { Observation, Signal } from './findings/finding.js';
import { printLocation } from './findings/location.js';
import type { NotLookedAt, ScannerReport, TargetReport } from './report.js';
import type { ScannerRequest, Settings } from './settings/settings.js';
import type { Acquired, CheckedFiles, ImageTarget } from './targets/target.js';
import type { Tools } from './tools/tools.js';
import { VERSION } from './version.js';

export interface Inspected {
  readonly observations: readonly Observation[];
  readonly scanners: readonly ScannerReport[];
  /** What the scanners that ran to their end can tell beyond severity, about every image. */
  readonly signals: ReadonlySet<Signal>;
  readonly targets: readonly TargetReport[];
  readonly notLookedAt: readonly NotLookedAt[];
}

export async function inspect(acquired: Acquired, settings: Settings, tools: Tools): Promise<Inspected> {
  const scanning = scanImages(acquired.images, settings, tools);
  // A bug in a check is thrown before anybody waits for the scanners: Node would end us over a rejection of theirs.
  scanning.catch(() => undefined);
  const checked = acquired.files.map((files) => checkFiles(files, tools));
  const scanned = await scanning;
  const broken = new Map(scanned.flatMap(({ image, problem }) => (problem === undefined ? [] : [[image.key, problem]])));
  return {
    observations: [...checked.flat(), ...scanned.flatMap((each) => each.observations)],
    scanners: scanned.flatMap((each) => each.reports),
    signals: suppliedForAll(scanned),
    targets: acquired.reports.map((target) => {
      const problem = broken.get(target.key);
      return problem === undefined ? target : { ...target, outcome: 'failed', error: problem };
    }),
    notLookedAt: acquired.files.flatMap((files) => files.notLookedAt),
  };
}

/** What is known of one image alone says nothing about the others. */
function suppliedForAll([first, ...others]: readonly Scanned[]): ReadonlySet<Signal> {
  return new Set(first?.signals.filter((signal) => others.every((other) => other.signals.includes(signal))));
}

function checkFiles(files: CheckedFiles, tools: Tools): Observation[] {
  for (const { dockerfile } of files.dockerfiles) {
    for (const { at, message } of pragmaProblems(dockerfile, ruleIds)) tools.log.warn(`${printLocation(at)}: ${message}`);
  }
  return [
    ...files.dockerfiles.flatMap((subject) => runChecks(checks.dockerfile, subject, files.target, VERSION)),
    ...files.contexts.flatMap((subject) => runChecks(checks.dockerignore, subject, files.target, VERSION)),
  ];
}

interface Scanned {
  readonly image: ImageTarget;
  readonly observations: readonly Observation[];
  readonly reports: readonly ScannerReport[];
  readonly signals: readonly Signal[];
  /** Why nothing that was found in the image counts. */
  readonly problem: string | undefined;
}

/** One image after the other, each by all its scanners at once: a scanner takes hundreds of megabytes. */
async function scanImages(images: readonly ImageTarget[], settings: Settings, tools: Tools): Promise<Scanned[]> {
  const scanned: Scanned[] = [];
  for (const image of images) scanned.push(await scanImage(image, settings, tools));
  return scanned;
}

/** The archive is verified while the scanners read it; when it isn't what it claims to be, no result about it counts. */
async function scanImage(image: ImageTarget, settings: Settings, tools: Tools): Promise<Scanned> {
  // Loaded for images alone: a check of files starts faster without.
  const [{ runScanner }, { scanners }] = await Promise.all([import('./scanners/run.js'), import('./scanners/index.js')]);
  const { requests, timeoutMs, databaseMaxAgeMs } = settings.scanners;
  const ran = await allEnded(
    requests.map(async (request) => {
      const scanner = scanners.find((each) => each.id === request.name);
      if (scanner === undefined) throw new RangeError(`settings let the unknown scanner ${request.name} through`);
      const program = await findProgram(request, settings, tools);
      if (program instanceof ScannerFailure) return { scanner, report: failed(request.name, image.key, program), observations: [] };
      const started = tools.clock.monotonic();
      const inspection = await runScanner(scanner, program, image, { timeoutMs, databaseMaxAgeMs }, tools);
      tools.log.info(`${scanner.title} looked at ${image.name}: ${String(inspection.observations.length)} findings in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`);
      return { scanner, report: inspection.report, observations: inspection.observations };
    }),
  );
  const problem = await image.verified.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof TargetError) return messageOf(error);
      throw error;
    },
  );
  return {
    image,
    observations: problem === undefined ? ran.flatMap((each) => each.observations) : [],
    reports: ran.map((each) => each.report),
    signals: ran.flatMap(({ scanner, report }) => (report.outcome === 'ok' ? scanner.supplies : [])),
    problem,
  };
}

/** A program given by name wins over one found on PATH; neither was compared with a recorded hash. */
async function findProgram({ name }: ScannerRequest, settings: Settings, tools: Tools): Promise<{ readonly path: string; readonly verified: boolean } | ScannerFailure> {
  const { findOnPath, resolveProgram } = await import('./scanners/program.js');
  const given = settings.scanners.paths.get(name);
  if (given !== undefined) return { path: resolveProgram(given, tools), verified: false };
  const hint = `name its program with --scanner-path ${name}=FILE, take it from PATH with --scanners-from path, or turn it off with --scanners none`;
  if (!settings.scanners.fromPath) return new ScannerFailure(`no program for ${name} is given`, { hint });
  const found = await findOnPath(name, tools);
  return found === undefined ? new ScannerFailure(`${name} is not on PATH`, { hint }) : { path: found, verified: false };
}

function failed(name: string, target: string, failure: ScannerFailure): ScannerReport {
  return { name, verified: false, target, outcome: 'failed', error: failure.hint === undefined ? failure.message : `${failure.message}: ${failure.hint}`, seconds: 0, databases: [] };
}
