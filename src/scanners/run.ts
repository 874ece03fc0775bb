/** The one runner: it alone starts scanners. Everything that can go wrong with one becomes a value. */
import { join, resolve } from 'node:path';
import { allEnded } from '../all-ended.js';
import { Cancelled, ScannerFailure } from '../errors.js';
import type { DatabaseReport } from '../report.js';
import type { Ran } from '../tools/exec.js';
import { codeOf } from '../tools/files.js';
import type { Tools } from '../tools/tools.js';
import { databaseFolder, makeWorkspace, scannerEnvironment, type Workspace } from './environment.js';
import { asFailure, combine, describeEnd, describeGaps, describeUndecodable, judgeDatabases, mayPass, StaleDatabase, type Attempt } from './failures.js';
import { findSwap } from './private-copy.js';
import type { Program } from './program.js';
import type { Database, DecodeContext, Decoded, Inspection, Scanner, ScannerCommand } from './scanner.js';
import type { ScanSubject } from './subject.js';

export interface ScanLimits {
  readonly timeoutMs: number;
  /** May be `Infinity`; a database without a date fails all the same. */
  readonly databaseMaxAgeMs: number;
  /** Whether an old one is a failure, or only said; `incomplete` when absent. */
  readonly staleDatabase?: 'incomplete' | 'warn';
  /** Bytes of standard output. */
  readonly maxOutput?: number;
  /** Absolute path of a configuration that the user named for this scanner. */
  readonly config?: string;
  /** Arguments that the user added. */
  readonly extraArgs?: readonly string[];
  /** Whether the result keeps what the scanner wrote. */
  readonly keepWritten?: boolean;
}

const MAX_OUTPUT = 256 * 1024 * 1024;
const VERSION_TIMEOUT_MS = 60_000;
const VERSION_MAX_OUTPUT = 1024 * 1024;

/** What is known when a run ends, however it ends. */
interface Outcome {
  readonly version?: string | undefined;
  readonly databases?: readonly Database[];
  readonly decoded?: Decoded;
  readonly failures: readonly ScannerFailure[];
  readonly mayPass?: boolean;
  /** What it wrote, as text; of a report that could be read. */
  readonly written?: string;
}

/**
 * Runs one scanner on one subject. Doesn't wait until an image is verified: that is for whoever keeps the result.
 * @throws Cancelled when the run is stopped from outside; everything else that a scanner does is in the result
 */
export async function runScanner(scanner: Scanner, program: Program, subject: ScanSubject, limits: ScanLimits, tools: Tools): Promise<Inspection> {
  const started = tools.clock.monotonic();
  const { version, databases = [], decoded, failures, mayPass: again = false, written } = await look(scanner, program, subject, limits, tools);
  const failure = combine(failures);
  return {
    report: {
      name: scanner.id,
      ...(version === undefined ? {} : { version }),
      verified: program.verified,
      target: subject.target,
      outcome: failure === undefined ? 'ok' : 'failed',
      ...(failure === undefined ? {} : { error: failure.hint === undefined ? failure.message : `${failure.message} (${failure.hint})` }),
      seconds: (tools.clock.monotonic() - started) / 1000,
      databases: databases.map(toReport),
    },
    observations: decoded?.observations ?? [],
    ...(failure === undefined ? {} : { failure, mayPass: again }),
    ...(written === undefined ? {} : { written }),
  };
}

function toReport({ name, builtAt, digest, origin }: Database): DatabaseReport {
  return { name, ...(builtAt === undefined ? {} : { builtAt }), ...(digest === undefined ? {} : { digest }), ...(origin === undefined ? {} : { origin }) };
}

async function look(scanner: Scanner, program: Program, subject: ScanSubject, limits: ScanLimits, tools: Tools): Promise<Outcome> {
  const path = resolve(tools.cwd, program.path);
  const fault = await findFault(scanner, path, tools);
  if (fault !== undefined) return { failures: [fault] };
  const session = await open(scanner, { ...program, path }, subject, limits, tools).catch(asFailure);
  if (session instanceof ScannerFailure) return { failures: [session] };

  const attempt: Attempt = { title: scanner.title, doing: `looking at ${subject.name}`, timeoutMs: limits.timeoutMs, maxOutput: limits.maxOutput ?? MAX_OUTPUT };
  // The version is only told to readers: asking for it first would make every scan a tenth of a second longer.
  const [version, ran] = await allEnded([versionOf(session, tools).catch(asFailure), scanOnce(session, attempt, tools).catch(asFailure)]);
  if (version instanceof ScannerFailure) return { failures: [version] };
  if (ran instanceof ScannerFailure) return { version, failures: [ran] };
  const end = describeEnd(ran.ended, scanner.completed, ran.stderr, attempt);
  const decoded = decode(scanner, ran, subject, version);
  const databases = withReported(await databasesOf(session, tools), decoded instanceof ScannerFailure ? undefined : decoded.databases);
  // Without a report, the way it ended says more than that there is none.
  const again = mayPass(ran.ended, scanner.completed, ran.stderr);
  if (decoded instanceof ScannerFailure) return { version, databases, failures: [end ?? decoded], mayPass: again };
  return {
    version,
    mayPass: again,
    ...(limits.keepWritten === true ? { written: ran.stdout.toString('utf8') } : {}),
    databases,
    decoded,
    failures: [
      ...(end === undefined ? [] : [end]),
      ...describeUndecodable(decoded.undecodable, scanner.title, subject.name),
      ...describeGaps(decoded.gaps ?? [], scanner.title, subject.name),
      ...ageFailures(databases, limits, scanner.title, tools),
    ],
  };
}

async function databasesOf({ scanner, program, workspace }: Session, tools: Tools): Promise<readonly Database[]> {
  if (program.data !== undefined) return program.data.list();
  return scanner.databaseDir === undefined ? [] : scanner.databases(tools.files, databaseFolder(scanner.databaseDir, workspace, tools));
}

/** What a report says that it judged by counts more than what lies in the cache; where that came from, it may not say. */
function withReported(found: readonly Database[], reported: readonly Database[] | undefined): readonly Database[] {
  if (reported === undefined) return found;
  return reported.map((database) => {
    const known = found.find(({ name }) => name === database.name);
    return { ...known, ...database, ...(known?.origin === undefined ? {} : { origin: known.origin }) };
  });
}

/** A stale database is a failure, or is only said. */
export function ageFailures(databases: readonly Database[], { databaseMaxAgeMs, staleDatabase }: Pick<ScanLimits, 'databaseMaxAgeMs' | 'staleDatabase'>, title: string, tools: Tools): ScannerFailure[] {
  const failures = judgeDatabases(databases, databaseMaxAgeMs, tools.clock.now(), title);
  if (staleDatabase !== 'warn') return failures;
  for (const stale of failures) if (stale instanceof StaleDatabase) tools.log.warn(`${stale.message}: ${stale.hint ?? ''}`);
  return failures.filter((failure) => !(failure instanceof StaleDatabase));
}

/** A second time when the first failed for want of data that could then be brought. */
async function scanOnce(session: Session, attempt: Attempt, tools: Tools): Promise<Finished | ScannerFailure> {
  const ran = await start(session, session.command, attempt, tools);
  if (ran.ended.how !== 'exited' || session.scanner.completed.includes(ran.ended.code)) return ran;
  const supplied = await session.program.data?.supply(ran.stderr);
  if (supplied === undefined || supplied === false) return ran;
  return supplied === true ? start(session, session.command, attempt, tools) : supplied;
}

/** @returns why the program can't be run; `spawn`'s own words don't tell a missing program from a missing folder */
async function findFault(scanner: Scanner, path: string, { files }: Tools): Promise<ScannerFailure | undefined> {
  const status = await files.status(path).catch(() => undefined);
  const hint = `name another one with --scanner-path ${scanner.program}=FILE`;
  if (status === undefined) return new ScannerFailure(`${scanner.title} isn't there: no file ${JSON.stringify(path)}`, { hint });
  if (status.kind !== 'file') return new ScannerFailure(`${scanner.title} can't be started: ${JSON.stringify(path)} is not a file`, { hint });
  if (!(await files.isExecutable(path))) return new ScannerFailure(`${scanner.title} can't be started: ${JSON.stringify(path)} is not executable`, { hint: 'set its mode with chmod +x' });
  return undefined;
}

interface Session {
  readonly scanner: Scanner;
  readonly program: Program;
  readonly command: ScannerCommand;
  readonly workspace: Workspace;
  readonly env: Readonly<Record<string, string>>;
}

/** @throws ScannerFailure when there is no room to work in, or the scanner can't read such an archive */
async function open(scanner: Scanner, program: Program, subject: ScanSubject, limits: ScanLimits, tools: Tools): Promise<Session> {
  // The process runs in another folder than we do.
  const absolute: ScanSubject = subject.type === 'image' ? { ...subject, archive: { ...subject.archive, path: resolve(tools.cwd, subject.archive.path) } } : subject;
  const command = scanner.command(absolute, { timeoutMs: limits.timeoutMs, config: limits.config, extraArgs: limits.extraArgs ?? [] });
  try {
    const workspace = await makeWorkspace(scanner.id, tools);
    for (const [name, content] of Object.entries(command.files ?? {})) await tools.files.writeAtomic(join(workspace.work, name), content);
    const env = scannerEnvironment(scanner, workspace, tools);
    return { scanner, program, command, workspace, env };
  } catch (error) {
    throw new ScannerFailure(`can't make a temporary folder for ${scanner.title}: ${codeOf(error) ?? 'unknown error'}`, { hint: 'is there room in TMPDIR?', cause: error });
  }
}

/** @returns undefined when it answers, but not with a version */
async function versionOf(session: Session, tools: Tools): Promise<string | undefined | ScannerFailure> {
  if (session.program.version !== undefined) return session.program.version;
  const { scanner } = session;
  const attempt: Attempt = { title: scanner.title, doing: 'telling its version', timeoutMs: VERSION_TIMEOUT_MS, maxOutput: VERSION_MAX_OUTPUT };
  const ran = await start(session, { args: scanner.versionArgs, env: {} }, attempt, tools);
  return describeEnd(ran.ended, [0], ran.stderr, attempt) ?? scanner.readVersion(ran.stdout.toString('utf8'));
}

type Finished = Omit<Ran, 'ended'> & { readonly ended: Exclude<Ran['ended'], { readonly how: 'cancelled' }> };

/** @throws Cancelled; ScannerFailure when the program isn't the one that was verified any more */
async function start(session: Session, command: ScannerCommand, attempt: Attempt, tools: Tools): Promise<Finished> {
  const { program, workspace, env } = session;
  const { timeoutMs, maxOutput } = attempt;
  const swapped = await findSwap(program, attempt.title, tools.files);
  if (swapped !== undefined) throw swapped;
  const { ended, stdout, stderr } = await tools.exec.run({ program: program.path, args: command.args, env: { ...env, ...program.data?.env(), ...command.env }, cwd: workspace.work, timeoutMs, maxOutput });
  if (stderr.trim() !== '') tools.log.group(`${attempt.title}, ${attempt.doing}`, stderr.trimEnd().split('\n'));
  if (ended.how === 'cancelled') throw new Cancelled(`stopped while ${attempt.title} was ${attempt.doing}`);
  return { ended, stdout, stderr };
}

function decode(scanner: Scanner, { ended, stdout }: Finished, subject: ScanSubject, version: string | undefined): Decoded | ScannerFailure {
  // Too much, or nothing: there is no report to read. A run that failed later may have written one all the same.
  if (ended.how === 'output-too-large' || ended.how === 'not-started') return new ScannerFailure(`${scanner.title} wrote no report about ${subject.name}`);
  try {
    return scanner.decode(stdout.toString('utf8'), contextOf(subject, version));
  } catch (error) {
    return asFailure(error);
  }
}

function contextOf(subject: ScanSubject, version: string | undefined): DecodeContext {
  const { target, name } = subject;
  const image = subject.type === 'image' ? { id: subject.config.id, firstLayer: subject.config.layers[0]?.diffId } : undefined;
  const dockerfiles = subject.type === 'dockerfiles' ? new Map(subject.files.map(({ file, dockerfile }) => [file, dockerfile])) : undefined;
  return { target, name, image, fileName: fileNaming(subject), version, subject: subject.type, ...(dockerfiles === undefined ? {} : { dockerfiles }) };
}

function fileNaming(subject: ScanSubject): DecodeContext['fileName'] {
  switch (subject.type) {
    case 'directory':
      return subject.fileName;
    case 'dockerfiles': {
      const names = new Map(subject.files.map(({ path, file }) => [path, file]));
      return (path) => names.get(path) ?? path;
    }
    case 'sbom':
      return () => subject.file;
    case 'image':
      return (path) => path;
  }
}
