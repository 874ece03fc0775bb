/** What a run was asked to do, in the words of the product: option values made into what the stages take. */
import { UsageError } from '../errors.js';
import type { Severity } from '../findings/severity.js';
import { parseCondition, type Condition } from '../policy/conditions.js';
import { hintFor } from '../words.js';
import type { OptionValues } from './options.js';
import type { Given, PlaceOf } from './resolve.js';

/** An image to build: a context folder and its Dockerfile, both as written. */
export interface BuildRequest {
  readonly directory: string;
  readonly dockerfile: string | undefined;
}

/** An image in a file, and the Dockerfile that it was made from. */
export interface ArchiveRequest {
  readonly file: string;
  readonly dockerfile: string | undefined;
}

export interface ScannerRequest {
  readonly name: string;
  /** `NAME?`: its failure is said and doesn't make the verdict incomplete. */
  readonly optional: boolean;
}

export interface BuildOptions {
  readonly target: string | undefined;
  readonly arguments: ReadonlyMap<string, string>;
  readonly network: string | undefined;
  readonly platform: string | undefined;
  readonly timeoutMs: number;
  readonly docker: string;
}

export interface Policy {
  readonly failOn: readonly Condition[];
  readonly warnOn: readonly Condition[];
  readonly gate: 'enforce' | 'observe';
  readonly onIncomplete: 'fail' | 'warn';
}

export interface ScannerSettings {
  /** What to run on each image. */
  readonly requests: readonly ScannerRequest[];
  /** Programs by scanner, as written. */
  readonly paths: ReadonlyMap<string, string>;
  readonly fromPath: boolean;
  readonly timeoutMs: number;
  readonly databaseMaxAgeMs: number;
}

export interface Settings {
  /** Undefined when images alone are looked at. */
  readonly path: string | undefined;
  readonly builds: readonly BuildRequest[];
  /** Build when there is exactly one Dockerfile. */
  readonly buildAuto: boolean;
  readonly archives: readonly ArchiveRequest[];
  readonly build: BuildOptions;
  readonly policy: Policy;
  readonly reportFrom: Severity;
  readonly scanners: ScannerSettings;
  readonly exclude: readonly string[];
  readonly outputDir: string;
}

/** What settings are checked against: the registries' names. */
export interface KnownNames {
  readonly scanners: readonly string[];
  readonly rules: ReadonlySet<string>;
}

/**
 * @param placeOf where an entry was written, for messages
 * @throws UsageError for what can't be meant
 */
export function settingsFrom(values: OptionValues, known: KnownNames, placeOf: PlaceOf = () => undefined): Settings {
  const { builds, buildAuto } = buildRequests(values.build);
  const archives = values.archive.map((entry) => {
    const [file, dockerfile] = splitOnce(entry);
    return { file, dockerfile };
  });
  const named = builds.length + archives.length;
  if (values.dockerfile !== undefined && named > 1) {
    throw new UsageError('--dockerfile names the Dockerfile of one image, but several images are named', { hint: 'write --build DIR=DOCKERFILE and --archive FILE=DOCKERFILE' });
  }
  if (values.dockerfile !== undefined && named === 0) throw new UsageError('--dockerfile needs --build or --archive', { hint: 'write --build DIR=DOCKERFILE; a Dockerfile alone is checked as PATH' });
  if (values.target !== undefined && builds.length === 0 && !buildAuto && archives.length === 0) throw new UsageError('--target needs --build or --archive');
  return {
    path: values.path ?? (named > 0 ? undefined : '.'),
    builds: builds.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
    buildAuto: buildAuto && named === 0,
    archives: archives.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
    build: {
      target: values.target,
      arguments: new Map(values['build-arg'].map(buildArgument)),
      network: values['build-network'],
      platform: values.platform,
      timeoutMs: values['build-timeout'],
      docker: values.docker,
    },
    policy: {
      failOn: conditions('fail-on', values, known.rules, placeOf),
      warnOn: conditions('warn-on', values, known.rules, placeOf),
      gate: values.gate,
      onIncomplete: values['on-incomplete'],
    },
    reportFrom: values['report-from'],
    scanners: {
      requests: scannerRequests(values.scanners, known.scanners),
      paths: new Map(values['scanner-path'].map((entry) => scannerPath(entry, known.scanners))),
      fromPath: values['scanners-from'] === 'path',
      timeoutMs: values['scanner-timeout'],
      databaseMaxAgeMs: values['db-max-age'],
    },
    exclude: values.exclude,
    outputDir: values['output-dir'],
  };
}

function buildRequests(entries: readonly string[]): { readonly builds: readonly BuildRequest[]; readonly buildAuto: boolean } {
  const word = entries.find((entry) => entry === 'auto' || entry === 'none');
  if (word !== undefined && entries.length > 1) throw new UsageError(`--build ${word} can't stand beside other builds`);
  if (word !== undefined) return { builds: [], buildAuto: word === 'auto' };
  const builds = entries.map((entry) => {
    const [directory, dockerfile] = splitOnce(entry);
    return { directory, dockerfile };
  });
  return { builds, buildAuto: false };
}

function splitOnce(entry: string): [string, string | undefined] {
  const at = entry.indexOf('=');
  return at === -1 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
}

function buildArgument(entry: string): [string, string] {
  const [name, value] = splitOnce(entry);
  if (!/^[A-Za-z_]\w*$/.test(name) || value === undefined) throw new UsageError(`--build-arg ${JSON.stringify(name)}: write NAME=VALUE`);
  return [name, value];
}

function conditions(option: 'fail-on' | 'warn-on', values: OptionValues, rules: ReadonlySet<string>, placeOf: PlaceOf): Condition[] {
  return values[option].map((text) => {
    try {
      const condition = parseCondition(text, rules);
      if (condition.change === undefined) return condition;
      throw new UsageError(`condition ${JSON.stringify(condition.text)} needs a baseline, and none is configured`, { hint: `without one, write it without \`${condition.change}:\`` });
    } catch (error) {
      if (error instanceof UsageError) throw placed(error, placeOf(option, text));
      throw error;
    }
  });
}

/** The same error with the place where its cause was written. */
function placed(error: UsageError, place: Given | undefined): UsageError {
  if (place === undefined) return error;
  return new UsageError(place.file === undefined ? `${place.origin}: ${error.message}` : error.message, {
    cause: error,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.line === undefined ? {} : { line: place.line }),
  });
}

function scannerRequests(entries: readonly string[], known: readonly string[]): ScannerRequest[] {
  if (entries.includes('auto') || entries.includes('none')) {
    if (entries.length > 1) throw new UsageError('--scanners: `auto` and `none` stand alone');
    return entries[0] === 'auto' ? [{ name: 'trivy', optional: false }] : [];
  }
  const seen = new Set<string>();
  return entries.map((entry) => {
    const optional = entry.endsWith('?');
    const name = optional ? entry.slice(0, -1) : entry;
    if (!known.includes(name)) throw new UsageError(`--scanners: unknown scanner ${JSON.stringify(name)}`, { hint: hintFor(name, [...known, 'auto', 'none']) });
    // `trivy, trivy?` would make it optional without saying so.
    if (seen.has(name)) throw new UsageError(`--scanners: ${name} is named twice`);
    seen.add(name);
    return { name, optional };
  });
}

function scannerPath(entry: string, known: readonly string[]): [string, string] {
  const [name, file] = splitOnce(entry);
  if (!known.includes(name)) throw new UsageError(`--scanner-path: unknown scanner ${JSON.stringify(name)}`, { hint: hintFor(name, known) });
  if (file === undefined || file === '') throw new UsageError(`--scanner-path ${name}: write ${name}=FILE`);
  return [name, file];
}
