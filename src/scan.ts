/** Runs the scanners that were asked for over everything that they read. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { allEnded } from './all-ended.js';
import { HostError, messageOf, ScannerFailure, TargetError } from './errors.js';
import type { FindingKind, Observation, Signal } from './findings/finding.js';
import type { ScannerReport } from './report.js';
import { scanners } from './scanners/index.js';
import type { PreparedPrograms } from './scanners/prepare.js';
import { redact } from './scanners/redact.js';
import { withRetries } from './scanners/retry.js';
import { runScanner, type ScanLimits } from './scanners/run.js';
import type { Scanner } from './scanners/scanner.js';
import type { ScanSubject } from './scanners/subject.js';
import type { Settings } from './settings/settings.js';
import type { Acquired, ImageTarget } from './targets/target.js';
import { codeOf } from './tools/files.js';
import type { Tools } from './tools/tools.js';

/** What came of one subject. */
export interface Scanned {
  /** Key of the target. */
  readonly target: string;
  readonly observations: readonly Observation[];
  readonly reports: readonly ScannerReport[];
  /** Whether known flaws of packages were sought: what nobody sought needn't be known either. */
  readonly judgesPackages: boolean;
  readonly signals: readonly Signal[];
  /** Kinds of findings that were looked for to the end. */
  readonly sought: readonly FindingKind[];
  /** Why nothing that was found in the target counts. */
  readonly problem: string | undefined;
}

/** One subject after the other, each by all its scanners at once: a scanner takes hundreds of megabytes. */
export async function scan(acquired: Acquired, replaced: Replaced, programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<readonly Scanned[]> {
  const scanned: Scanned[] = [];
  for (const image of acquired.images) scanned.push(await scanImage(image, replaced, programs, settings, tools));
  for (const subject of otherSubjects(acquired, tools)) {
    const chosen = requestsFor(subject, replaced, settings);
    if (programs !== undefined && chosen.length > 0) {
      const result = await scanSubject(subject, chosen, programs, settings, tools);
      await keepReports(result.written, subject.target, settings, tools);
      scanned.push({ ...result, problem: unseen(subject, result.reports) });
    } else if (subject.type === 'sbom') {
      scanned.push({ target: subject.target, observations: [], reports: [], judgesPackages: true, signals: [], sought: [], problem: unseen(subject, []) });
    }
  }
  return scanned;
}

/** Ids of scanners that don't run on a target, by its key: a report of theirs is given. */
type Replaced = ReadonlyMap<string, ReadonlySet<string>>;

/** Of a bill of materials nothing else is known: when every scanner failed, those that may fail among them, nobody looked. */
function unseen(subject: ScanSubject, reports: readonly ScannerReport[]): string | undefined {
  if (subject.type !== 'sbom' || reports.some(({ outcome }) => outcome === 'ok')) return undefined;
  return subject.format === 'syft' ? "no scanner looked at it; Grype reads Syft's own format, Trivy does not: write CycloneDX, or use --scanners grype" : 'no scanner looked at it';
}

function otherSubjects({ folder, files, sboms }: Acquired, tools: Tools): ScanSubject[] {
  const dockerfiles = files.flatMap(({ target, dockerfiles: all }): ScanSubject[] => {
    const named = all.map(({ dockerfile, path }) => ({ path: path ?? resolve(tools.cwd, dockerfile.source.file), file: dockerfile.source.file, dockerfile }));
    return named.length === 0 ? [] : [{ type: 'dockerfiles', target, name: target, files: named }];
  });
  return [
    ...dockerfiles,
    ...(folder === undefined ? [] : [{ type: 'directory' as const, target: 'repository', name: 'the repository', path: folder.path, fileName: (path: string) => folder.name(resolve(folder.path, path)) }]),
    ...sboms.map(({ key, name, path, file, format }) => ({ type: 'sbom' as const, target: key, name, path, file, format })),
  ];
}

/** The archive is verified while the scanners read it; when it isn't what it claims to be, no result about it counts. */
async function scanImage(image: ImageTarget, replaced: Replaced, programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<Scanned> {
  const subject: ScanSubject = { type: 'image', target: image.key, name: image.name, archive: image.archive, config: image.config };
  const scanned = await scanSubject(subject, requestsFor(subject, replaced, settings), programs, settings, tools);
  const problem = await image.verified.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof TargetError) return messageOf(error);
      throw error;
    },
  );
  if (problem === undefined) await keepReports(scanned.written, image.key, settings, tools);
  return { ...scanned, observations: problem === undefined ? scanned.observations : [], problem };
}

async function scanSubject(subject: ScanSubject, chosen: readonly Scanner[], programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<Omit<Scanned, 'problem'> & { readonly written: readonly Written[] }> {
  const ran = await allEnded(chosen.map((scanner) => runOne(scanner, subject, programs, settings, tools)));
  return {
    target: subject.target,
    observations: ran.flatMap((each) => each.observations),
    reports: ran.map((each) => each.report),
    written: ran.flatMap(({ scanner, written }) => (written === undefined ? [] : [{ scanner: scanner.id, text: written }])),
    judgesPackages: ran.some(({ scanner }) => scanner.reports.includes('vulnerability')),
    signals: ran.flatMap(({ scanner, report }) => (report.outcome === 'ok' ? scanner.supplies : [])),
    sought: ran.flatMap(({ scanner, report }) => (report.outcome === 'ok' ? scanner.reports : [])),
  };
}

interface Written {
  readonly scanner: string;
  readonly text: string;
}

/** For people who look into a scanner's own words. @throws HostError when the folder can't be written to */
async function keepReports(written: readonly Written[], target: string, settings: Settings, tools: Tools): Promise<void> {
  for (const { scanner, text } of written) {
    const path = resolve(tools.cwd, settings.outputDir, 'raw', `${scanner}-${target.replace(/[^\w.-]+/g, '_').slice(0, 100)}-${createHash('sha256').update(target).digest('hex').slice(0, 8)}.json`);
    try {
      await tools.files.writeAtomic(path, redact(text));
    } catch (error) {
      throw new HostError(`can't write ${path}: ${codeOf(error) ?? messageOf(error)}`, { hint: 'is there room, and may we write to --output-dir?', cause: error });
    }
  }
}

function requestsFor(subject: ScanSubject, replaced: Replaced, settings: Settings): readonly Scanner[] {
  return settings.scanners.requests.flatMap(({ name }) => {
    const scanner = scanners.find((each) => each.id === name);
    if (scanner === undefined) throw new RangeError(`settings let the unknown scanner ${name} through`);
    // Of Syft's own format Trivy says "unknown scanning is not yet supported".
    const unable = subject.type === 'sbom' && subject.format === 'syft' && scanner.program === 'trivy';
    return scanner.reads.includes(subject.type) && !unable && replaced.get(subject.target)?.has(name) !== true ? [scanner] : [];
  });
}

interface Ran {
  readonly scanner: Scanner;
  readonly report: ScannerReport;
  readonly observations: readonly Observation[];
  readonly written?: string | undefined;
}

async function runOne(scanner: Scanner, subject: ScanSubject, programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<Ran> {
  const program = await programs?.get(scanner.program);
  if (program === undefined) throw new RangeError(`the program of ${scanner.id} wasn't prepared`);
  if (program instanceof ScannerFailure) return { scanner, report: failed(scanner.id, subject.target, program), observations: [] };
  const { timeoutMs, databaseMaxAgeMs, staleDatabase, extraArgs, retries, rawReports, hadolintConfig } = settings.scanners;
  const config = scanner.id === 'hadolint' && hadolintConfig !== undefined ? { config: resolve(tools.cwd, hadolintConfig) } : {};
  const started = tools.clock.monotonic();
  const limits: ScanLimits = { timeoutMs, databaseMaxAgeMs, staleDatabase, extraArgs: extraArgs.get(scanner.id) ?? [], keepWritten: rawReports, ...config };
  const inspection = await withRetries(() => runScanner(scanner, program, subject, limits, tools), retries, `${scanner.title} on ${subject.name}`, tools);
  const number = inspection.observations.length;
  const seconds = `${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
  const found = `${String(number)} ${number === 1 ? 'finding' : 'findings'}`;
  if (inspection.report.outcome !== 'failed') tools.log.info(`${scanner.title} looked at ${subject.name}: ${found} in ${seconds}`);
  else tools.log.info(`${scanner.title} failed on ${subject.name} after ${seconds}${number === 0 ? '' : `; ${found} of it count nevertheless`}`);
  return { scanner, report: inspection.report, observations: inspection.observations, written: inspection.written };
}

function failed(name: string, target: string, failure: ScannerFailure): ScannerReport {
  return { name, verified: false, target, outcome: 'failed', error: failure.hint === undefined ? failure.message : `${failure.message}: ${failure.hint}`, seconds: 0, databases: [] };
}
