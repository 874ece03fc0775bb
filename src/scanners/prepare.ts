/** Brings the programs of scanners and their databases: starts at once, so that it is done while images are built or pulled. */
import { join, resolve } from 'node:path';
import { Cancelled, ScannerFailure } from '../errors.js';
import type { ScannerSettings, Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { prepareData } from './data.js';
import { makeWorkspace, plainEnvironment } from './environment.js';
import { scanners } from './index.js';
import { install } from './install.js';
import { denialOf, platformName, readLock, type Lock } from './lock.js';
import { makePrivateCopy } from './private-copy.js';
import { findOnPath, resolveProgram, type Program } from './program.js';
import type { ProgramName } from './scanner.js';
import type { SubjectType } from './subject.js';

/** The promises never reject but for bugs, and nobody has to listen to them. */
export interface PreparedPrograms {
  readonly get: (name: ProgramName) => Promise<Program | ScannerFailure>;
  /** Ends what is still being brought, and leaves new databases in the cache that others share. To be called when all scans are over. */
  readonly close: () => Promise<void>;
}

/** @param certain needed by this run for sure: brought at once; the others when they are asked for */
export function preparePrograms(certain: Iterable<ProgramName>, settings: ScannerSettings, tools: Tools, lock: Lock = readLock()): PreparedPrograms {
  const prepared = new Map<ProgramName, Promise<Program | ScannerFailure>>();
  const stop = new AbortController();
  const keeping: (() => Promise<void>)[] = [];
  const within: Tools = { ...tools, signal: AbortSignal.any([tools.signal, stop.signal]) };
  const cacheDir = once(() => chooseCacheDir(settings, tools));
  const get = (name: ProgramName): Promise<Program | ScannerFailure> => {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const program = bring(name, { settings, lock, cacheDir, keeping }, within).catch((error: unknown) => {
      if (within.signal.aborted) throw new Cancelled(`stopped while ${name} was being brought`);
      if (error instanceof ScannerFailure) return error;
      throw error;
    });
    // The images may take long, or fail: Node ends a process over a rejection that nobody listens to.
    program.catch(() => undefined);
    prepared.set(name, program);
    return program;
  };
  for (const name of certain) void get(name);
  return {
    get,
    close: async () => {
      for (const keep of keeping) await keep();
      stop.abort(new Cancelled('nothing is left to scan'));
      await Promise.allSettled(prepared.values());
    },
  };
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

interface Context {
  readonly settings: ScannerSettings;
  readonly lock: Lock;
  readonly cacheDir: () => Promise<string>;
  /** Gets what is to be done at the end. */
  readonly keeping: (() => Promise<void>)[];
}

/** @throws ScannerFailure */
async function bring(name: ProgramName, context: Context, tools: Tools): Promise<Program> {
  const { settings, cacheDir } = context;
  const program = await findProgram(name, context, tools);
  // What can't be started is for the runner to say; it knows best why.
  if (!(await canStart(program, tools))) return program;
  const data = await prepareData(name, program, { settings, cacheDir: await cacheDir(), keeping: context.keeping }, tools);
  return data === undefined ? program : { ...program, data };
}

/** A program given by name wins over one found on PATH; neither is compared with a recorded hash. Without either, the pinned one is installed. */
async function findProgram(name: ProgramName, { settings, lock, cacheDir }: Context, tools: Tools): Promise<Program> {
  const given = settings.paths.get(name);
  if (given !== undefined) return checkVersion(name, { path: resolveProgram(given, tools), verified: false }, lock, tools);
  if (settings.fromPath) {
    const found = await findOnPath(name, tools);
    if (found === undefined) throw new ScannerFailure(`${name} is not on PATH`, { hint: `name its program with --scanner-path ${name}=FILE, or leave --scanners-from away: the pinned one is installed then` });
    return checkVersion(name, { path: found, verified: false }, lock, tools);
  }
  const { mirror, offline } = settings;
  const platform = platformName(tools.system, tools.architecture);
  const started = tools.clock.monotonic();
  const installed = await install(name, { cacheDir: await cacheDir(), mirror, offline, platform, lock }, tools);
  const program = await makePrivateCopy(installed, name, tools.files);
  const line = `${name} ${installed.version} from the ${installed.from}, sha256 verified, in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
  if (installed.from === 'mirror' || installed.from === 'release') tools.log.info(line);
  else tools.log.detail(line);
  return program;
}

async function canStart({ path }: Program, { files }: Tools): Promise<boolean> {
  return (await files.status(path).catch(() => undefined))?.kind === 'file' && files.isExecutable(path);
}

const VERSION_TIMEOUT_MS = 60_000;
const VERSION_MAX_OUTPUT = 1 << 20;

/** A program that nobody verified tells its version before it sees anything: some are known to be bad. What it doesn't tell is asked again by the run. */
async function checkVersion(name: ProgramName, program: Program, lock: Lock, tools: Tools): Promise<Program> {
  const scanner = scanners.find((each) => each.program === name);
  if (scanner === undefined || !(await canStart(program, tools))) return program;
  const workspace = await makeWorkspace(`${name}-version`, tools);
  const { ended, stdout } = await tools.exec.run({
    program: program.path,
    args: scanner.versionArgs,
    env: plainEnvironment(workspace, tools),
    cwd: workspace.work,
    timeoutMs: VERSION_TIMEOUT_MS,
    maxOutput: VERSION_MAX_OUTPUT,
    stop: tools.signal,
  });
  const version = ended.how === 'exited' && ended.code === 0 ? scanner.readVersion(stdout.toString('utf8')) : undefined;
  if (version === undefined) return program;
  const denied = denialOf(lock[name], version);
  if (denied !== undefined) throw new ScannerFailure(`${program.path} is ${scanner.title} ${version}, which is never run: ${denied}`, { hint: `take another version, or leave --scanner-path and --scanners-from away: ${lock[name].version} is pinned` });
  return { ...program, version };
}

/** @returns an absolute folder; the run's own when no other can be written to */
async function chooseCacheDir({ cacheDir }: ScannerSettings, { files, env, cwd, log }: Tools): Promise<string> {
  if (cacheDir !== undefined) return resolve(cwd, cacheDir);
  const [cache, home] = [env['XDG_CACHE_HOME'] ?? '', env['HOME'] ?? ''];
  const folder = cache !== '' ? resolve(cwd, cache, 'dockgate') : home !== '' ? resolve(cwd, home, '.cache', 'dockgate') : undefined;
  if (folder !== undefined) {
    try {
      await files.makeDirectory(folder);
      return folder;
    } catch {
      log.warn(`the cache folder ${JSON.stringify(folder)} can't be made, so scanners and databases are fetched anew each time; name another one with --cache-dir`);
    }
  }
  return join(await files.scratch('cache'));
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
