/** What both edges share: the real tools, stopping by signal, and the way from options to an exit code. */
import { dirname, join, resolve } from 'node:path';
import type { RunCommand } from './commands/command.js';
import { describeError, Cancelled, exitCodeOf, UsageError } from './errors.js';
import type { Host } from './hosts/host.js';
import type { GateReport } from './report.js';
import { fromEnvironment, placesIn, resolveOptions, type Given, type GivenOptions, type PlaceOf } from './settings/resolve.js';
import type { Command, OptionValues } from './settings/options.js';
import { systemClock } from './tools/clock.js';
import { systemExec } from './tools/exec.js';
import { codeOf, otherPlaces, systemFiles } from './tools/files.js';
import type { Http } from './tools/http.js';
import type { Log } from './tools/log.js';
import type { Tools } from './tools/tools.js';
import { VERSION } from './version.js';

/** Everything that an edge decides for a run. */
export interface Start {
  /** As given by flags or inputs. */
  readonly given: GivenOptions;
  readonly actionDefaults: boolean;
  readonly env: Tools['env'];
  readonly cwd: string;
  readonly scratchParent: string | undefined;
  readonly log: (verbose: boolean) => Log;
  readonly host: (values: OptionValues, tools: Tools) => Promise<Host>;
  /** Shows the finished report. */
  readonly show: (report: GateReport, values: OptionValues) => Promise<void>;
  /** Writes to standard output. */
  readonly print: (text: string) => Promise<void>;
}

/** SIGINT and SIGTERM as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs a command from start to exit code; whatever happens, temporary files are gone afterwards. */
export async function run(start: Start): Promise<number> {
  const stop = new AbortController();
  let stoppedBy: keyof typeof SIGNALS | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    stoppedBy = signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
    stop.abort(new Cancelled(`stopped by ${signal}`));
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const files = systemFiles({ parent: start.scratchParent, others: otherPlaces(start.env, start.cwd), last: [start.cwd] });
  let log = start.log(false);
  try {
    const { values, placeOf } = await readValues(start, files);
    log = start.log(values.verbose);
    const tools: Tools = { files, exec: systemExec(stop.signal), http: lazyHttp(stop.signal, start.env), clock: systemClock, log, sharedCache: async () => (await import('./tools/cache.js')).actionsCache(start.env, files, log), env: start.env, cwd: start.cwd, architecture: process.arch, system: process.platform, signal: stop.signal };
    const [{ settingsFrom }, { knownRules }, { PROGRAM_NAMES, SCANNER_NAMES }, { REPORT_FORMATS }, { ALLOWED_ARGS }] = await Promise.all([import('./settings/settings.js'), import('./checks/index.js'), import('./scanners/scanner.js'), import('./scanners/formats.js'), import('./scanners/allowed-args.js')]);
    const settings = settingsFrom(values, { scanners: SCANNER_NAMES, scannerArguments: ALLOWED_ARGS, programs: PROGRAM_NAMES, reportFormats: REPORT_FORMATS, rules: knownRules }, placeOf);
    const host = await start.host(values, tools);
    const command = await commandNamed(values.command);
    return await command({ values, settings, host, tools, show: (report) => start.show(report, values), print: start.print });
  } catch (error) {
    if (stoppedBy !== undefined) {
      log.error(`stopped by ${stoppedBy}`);
      return SIGNALS[stoppedBy];
    }
    log.error(describeError(error, VERSION));
    return exitCodeOf(error);
  } finally {
    process.removeListener('SIGINT', onSignal);
    process.removeListener('SIGTERM', onSignal);
    await files.removeScratch();
  }
}

async function commandNamed(name: Command): Promise<RunCommand> {
  switch (name) {
    case 'scan':
      return (await import('./commands/scan.js')).scan;
    case 'plan':
      return (await import('./commands/plan.js')).plan;
    case 'merge':
      return (await import('./commands/merge.js')).merge;
    case 'comment':
      return (await import('./commands/comment.js')).comment;
    case 'render':
      return (await import('./commands/render.js')).render;
  }
}

/** Loaded with the first request: most runs have none. */
function lazyHttp(signal: AbortSignal, env: Tools['env']): Http {
  let loaded: Promise<Http> | undefined;
  return {
    request: async (request) => {
      loaded ??= import('./tools/http.js').then(({ systemHttp }) => systemHttp(signal, env));
      return (await loaded).request(request);
    },
  };
}

async function readValues(start: Start, files: Tools['files']): Promise<{ readonly values: OptionValues; readonly placeOf: PlaceOf }> {
  const environment = fromEnvironment(start.env);
  // Where the file lies depends on two options that can't be given in it.
  const early = resolveOptions([start.given, environment], start.actionDefaults);
  if (early.command === 'scan' || early.command === 'plan') refuseReports(early.command, start.given);
  const file = early.config === undefined && isAboutOthers(early.command) ? new Map<string, Given>() : await readConfig(early.config, early.path, start.cwd, files);
  if (early.command === 'plan') refuseTargets(file);
  const layers = [start.given, environment, file];
  return { values: resolveOptions(layers, start.actionDefaults), placeOf: placesIn(layers) };
}

/** A report may be a stranger's, and so may be what lies beside it: a configuration there isn't ours. */
function isAboutOthers(command: Command): boolean {
  return command === 'comment' || command === 'render';
}

/** A step that should join reports and lacks its command would look at the checkout instead, and might pass. @throws UsageError */
function refuseReports(command: Command, given: ReadonlyMap<string, Given>): void {
  for (const name of ['reports', 'expect']) {
    const named = given.get(name);
    if (named !== undefined) throw new UsageError(`${named.origin}: ${command} reads no reports`, { hint: 'is `command: merge` missing, or `comment` or `render`?' });
  }
}

const TARGETS = ['build', 'archive', 'image', 'compose', 'images-from', 'sbom-in', 'scanner-report', 'sarif', 'dockerfile', 'target', 'build-arg'];

/** Every job of the plan would read them there, and look at all of them. @throws UsageError */
function refuseTargets(file: GivenOptions): void {
  for (const name of TARGETS) {
    const given = file.get(name);
    if (given === undefined || given.values.length === 0) continue;
    throw new UsageError(`${name} can't stand in a configuration file when jobs share the work: each of them would look at everything`, {
      ...(given.file === undefined ? {} : { file: given.file }),
      ...(given.line === undefined ? {} : { line: given.line }),
      hint: `give it to \`plan\` instead: it takes the targets apart`,
    });
  }
}

/** `--config FILE` must be there; `.dockgate.yml` of PATH (of its folder, when PATH is a file) may be. */
async function readConfig(named: string | undefined, path: string | undefined, cwd: string, files: Tools['files']): Promise<GivenOptions> {
  const root = resolve(cwd, path ?? '.');
  const folder = (await files.status(root).catch(() => undefined))?.kind === 'file' ? dirname(root) : root;
  const file = named === undefined ? join(folder, '.dockgate.yml') : resolve(cwd, named);
  const label = named ?? (path === undefined ? '.dockgate.yml' : join(folder === root ? path : dirname(path), '.dockgate.yml'));
  let bytes: Buffer;
  try {
    bytes = await files.read(file);
  } catch (error) {
    const code = codeOf(error);
    if (named === undefined && (code === 'ENOENT' || code === 'ENOTDIR')) return new Map();
    throw new UsageError(code === 'ENOENT' ? 'there is no such configuration file' : `the configuration file can't be read (${code ?? 'unknown error'})`, { file: label, cause: error });
  }
  const { readConfigFile } = await import('./settings/config-file.js');
  return readConfigFile(label, bytes.toString('utf8'));
}
