/** Reports that were made elsewhere join the run: read, decoded and judged like what our own scanners say. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { ImageConfig } from '../artifacts/image-config.js';
import { parseFullReference } from '../artifacts/image-reference.js';
import { messageOf, ScannerFailure, TargetError, UsageError } from '../errors.js';
import type { FindingKind, Observation } from '../findings/finding.js';
import type { LocatableImage } from '../findings/locate.js';
import type { ScannerReport, TargetReport } from '../report.js';
import { openReportFile, type ReadReport } from './file.js';
import { resolvePaths, settleForeign } from './paths.js';
import { assignTargets, type ReportTarget } from './targets.js';
import type { Scanned } from '../scan.js';
import { asFailure, combine, describeGaps, describeUndecodable } from '../scanners/failures.js';
import type { OpenedReport, ReportFormat } from '../scanners/report-format.js';
import { ageFailures } from '../scanners/run.js';
import type { Database, DecodeContext, Decoded } from '../scanners/scanner.js';
import type { Settings } from '../settings/settings.js';
import { isInside } from '../targets/repository.js';
import type { Acquired, ImageSource } from '../targets/target.js';
import type { Tools } from '../tools/tools.js';

export interface JoinedReports {
  /** One entry a report. */
  readonly scanned: readonly Scanned[];
  /** Targets that are known from reports alone. */
  readonly targets: readonly TargetReport[];
  readonly images: readonly LocatableImage[];
  /** Ids of scanners that needn't run, by the target that a report of theirs is about. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A report, one of its parts (SARIF files may have several), and what it belongs to. */
interface Part {
  readonly read: ReadReport;
  readonly opened: OpenedReport | ScannerFailure;
  readonly target: ReportTarget;
}

/** @throws UsageError when two images would have one name */
export async function joinReports(acquired: Acquired, settings: Settings, tools: Tools): Promise<JoinedReports> {
  const reads: ReadReport[] = [];
  for (const request of settings.reports) reads.push(await openReportFile(request, tools));
  const opened = reads.flatMap((read): Omit<Part, 'target'>[] => (read.opened instanceof ScannerFailure ? [{ read, opened: read.opened }] : read.opened.map((each) => ({ read, opened: each }))));
  const targets = assignTargets(opened.map((each) => ({ file: each.read.request.file, about: aboutOf(each) })), acquired.images);
  const parts = opened.flatMap((each, index): Part[] => {
    const target = targets[index];
    return target === undefined ? [] : [{ ...each, target }];
  });
  sayOthers(parts, acquired, tools);
  const scanned: Scanned[] = [];
  for (const part of parts) scanned.push(await decodePart(part, acquired, settings, tools));
  const sources = await openSource(parts, acquired, settings, tools);
  return {
    scanned,
    targets: newTargets(parts, acquired, sources),
    images: await locatable(parts, acquired, sources, settings, tools),
    replaced: replacedBy(parts, acquired),
  };
}

/** A report that can't be opened is of its format all the same: what those are about is known of most. */
function aboutOf({ read, opened }: Pick<Part, 'read' | 'opened'>): OpenedReport['about'] | undefined {
  if (!(opened instanceof ScannerFailure)) return opened.about;
  switch (read.format.id) {
    case 'kube-bench':
      return { type: 'cluster' };
    case 'docker-bench':
      return { type: 'host' };
    case 'hadolint':
    case 'kics':
    case 'checkov':
    case 'sarif':
      return { type: 'repository' };
    case 'trivy':
    case 'grype':
    case 'dockle':
      return undefined;
  }
}

async function decodePart({ read, opened, target }: Part, acquired: Acquired, settings: Settings, tools: Tools): Promise<Scanned> {
  const { file } = read.request;
  if (opened instanceof ScannerFailure) return failed(read.format, target, opened);
  const { title, scanner } = opened;
  const decoded = await decode(opened, file, target, acquired, tools).catch(asFailure);
  const about = `${target.kind === 'repository' ? 'the repository' : target.name} (${file})`;
  const databases = decoded instanceof ScannerFailure ? opened.databases : (decoded.databases ?? opened.databases);
  const version = decoded instanceof ScannerFailure ? opened.version : (decoded.version ?? opened.version);
  const failures =
    decoded instanceof ScannerFailure
      ? [decoded]
      : [
          ...describeUndecodable(decoded.undecodable, title, about),
          ...describeGaps(decoded.gaps ?? [], title, about),
          ...ageFailures(databases, settings.scanners, title, tools),
        ];
  const observations = decoded instanceof ScannerFailure ? [] : decoded.observations;
  const failure = combine(failures);
  tools.log.info(`read ${title}'s report ${JSON.stringify(file)} about ${target.kind === 'repository' ? 'the repository' : target.name}: ${String(observations.length)} findings`);
  warnOfAge(opened, databases, file, settings, tools);
  const report: ScannerReport = {
    name: scanner,
    ...(version === undefined ? {} : { version }),
    verified: false,
    target: target.key,
    outcome: failure === undefined ? 'ok' : 'failed',
    ...(failure === undefined ? {} : { error: describe(failure) }),
    seconds: 0,
    databases: databases.map(({ ages: _, ...rest }) => rest),
  };
  return { target: target.key, observations, reports: [report], judgesPackages: opened.judgesPackages, signals: failure === undefined ? opened.supplies : [], sought: failure === undefined ? soughtBy(opened, observations) : [], problem: undefined };
}

/** A report doesn't say what its tool was told to look for: what it found, and what the tool always looks for. */
function soughtBy({ scanner, judgesPackages }: OpenedReport, observations: readonly Observation[]): FindingKind[] {
  const always: readonly FindingKind[] = [...(judgesPackages ? (['vulnerability'] as const) : []), ...(scanner === 'trivy' ? (['secret'] as const) : [])];
  return [...new Set([...always, ...observations.map(({ kind }) => kind)])];
}

/** A report beside images that is about none of them replaces no run: one was built anew since, or the wrong file was named. */
function sayOthers(parts: readonly Part[], { images }: Acquired, tools: Tools): void {
  if (images.length === 0) return;
  for (const { read, opened, target } of parts) {
    if (opened instanceof ScannerFailure || opened.about.type !== 'image' || images.some(({ key }) => key === target.key)) continue;
    const id = opened.about.image.id;
    tools.log.warn(`${opened.title}'s report ${JSON.stringify(read.request.file)} is about ${target.name}${id === undefined ? '' : ` (${id})`}, which is none of the images of this run: it is judged beside them`);
  }
}

/** A report that doesn't say how old its data was is no newer than itself. */
function warnOfAge({ title, writtenAt }: OpenedReport, databases: readonly Database[], file: string, { scanners }: Settings, tools: Tools): void {
  const written = writtenAt === undefined ? Number.NaN : Date.parse(writtenAt);
  const age = tools.clock.now().getTime() - written;
  if (!(age > scanners.databaseMaxAgeMs) || databases.some(({ builtAt }) => builtAt !== undefined)) return;
  tools.log.warn(`${title}'s report ${JSON.stringify(file)} was written on ${new Date(written).toISOString().slice(0, 10)}: what was disclosed since is missing`);
}

/** Twice: first to hear which files it names, which are then looked for, and then in earnest. */
async function decode(opened: OpenedReport, file: string, target: ReportTarget, acquired: Acquired, tools: Tools): Promise<Decoded> {
  const image = acquired.images.find(({ key }) => key === target.key);
  const expected = opened.about.type === 'image' ? opened.about.image.id : undefined;
  const layers = image?.config.layers ?? target.image?.config?.layers ?? [];
  const report = locationName(file, tools);
  const context: DecodeContext = {
    target: target.key,
    name: target.name,
    image: expected === undefined ? undefined : { id: expected, firstLayer: layers[0]?.diffId },
    fileName: (path) => path,
    version: opened.version,
    report,
    dockerfiles: new Map(acquired.files.flatMap(({ dockerfiles }) => dockerfiles.map(({ dockerfile }) => [dockerfile.source.file, dockerfile]))),
  };
  if (opened.about.type === 'image') return opened.decode(context);
  const named = new Set<string>();
  opened.decode({ ...context, fileName: (path) => { named.add(path); return path; } });
  const paths = await resolvePaths(named, acquired.folder?.path ?? tools.cwd, tools);
  const decoded = opened.decode({ ...context, fileName: (path) => (path === '' ? report : paths.nameOf(path)) });
  return { ...decoded, observations: settleForeign(decoded.observations, paths, report, opened.about.type === 'cluster') };
}

function failed({ id }: ReportFormat, target: ReportTarget, failure: ScannerFailure): Scanned {
  const report: ScannerReport = { name: id, verified: false, target: target.key, outcome: 'failed', error: describe(failure), seconds: 0, databases: [] };
  return { target: target.key, observations: [], reports: [report], judgesPackages: id === 'trivy' || id === 'grype', signals: [], sought: [], problem: undefined };
}

function describe({ message, hint }: ScannerFailure): string {
  return hint === undefined ? message : `${message} (${hint})`;
}

/** @returns the file as locations name it; outside of the working directory there is no better name than its own */
function locationName(file: string, { cwd }: Pick<Tools, 'cwd'>): string {
  const path = resolve(cwd, file);
  return isInside(path, cwd) ? relative(cwd, path).split(sep).join('/') : basename(path);
}

/** The Dockerfile of the one image that is known from reports alone, or why it can't be read. */
interface Sources {
  readonly key: string | undefined;
  readonly source: ImageSource | TargetError | undefined;
}

async function openSource(parts: readonly Part[], acquired: Acquired, settings: Settings, tools: Tools): Promise<Sources> {
  const keys = new Set(parts.filter(({ target }) => target.image !== undefined).map(({ target }) => target.key));
  const [key] = keys;
  const { dockerfile, build } = settings;
  if (dockerfile === undefined || acquired.images.length > 0 || key === undefined) return { key: undefined, source: undefined };
  if (keys.size > 1) throw new UsageError(`--dockerfile names the Dockerfile of one image, but the reports are about ${String(keys.size)}`, { hint: 'judge each in a run of its own' });
  const { findDockerfile, openImageSource } = await import('../targets/image-source.js');
  try {
    const path = await findDockerfile(tools.cwd, dockerfile, tools);
    return { key, source: (await openImageSource(path, dirname(path), build.target, build.arguments, tools)).source };
  } catch (error) {
    if (error instanceof TargetError) return { key, source: error };
    throw error;
  }
}

/** Images of this run are located by themselves; of the others, by the Dockerfile, by a line of the repository that names them, else at the first report. */
async function locatable(parts: readonly Part[], acquired: Acquired, sources: Sources, settings: Settings, tools: Tools): Promise<LocatableImage[]> {
  const firsts = parts.filter(({ target }, index) => parts.findIndex((part) => part.target.key === target.key) === index);
  const own = firsts.filter(({ target: { key, kind } }) => (kind === 'image' || kind === 'archive') && !acquired.images.some((image) => image.key === key));
  const naming = own.every(({ target }) => target.key === sources.key) ? undefined : await (await import('../targets/image-naming.js')).namingIn(settings.exclude, tools);
  return own.map(({ target: { key, kind, name, image }, read }): LocatableImage => {
    const source = sources.key === key && !(sources.source instanceof TargetError) ? sources.source : undefined;
    const config = image?.config ?? unknownConfig(image?.id);
    if (source !== undefined) return { key, config, source, nearestFile: source.dockerfile.source.file };
    const { namedAt, nearestFile } = naming?.(kind === 'image' ? referenceOf(name) : undefined) ?? { namedAt: undefined, nearestFile: '' };
    const path = resolve(tools.cwd, read.request.file);
    return { key, config, source, namedAt, nearestFile: isInside(path, tools.cwd) || nearestFile === '' ? locationName(read.request.file, tools) : nearestFile };
  });
}

/** @returns undefined for a name that no registry could have */
function referenceOf(name: string): ReturnType<typeof parseFullReference> | undefined {
  try {
    return parseFullReference(name);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Of an image whose report says nothing of how it was made. */
function unknownConfig(id = ''): ImageConfig {
  return { id, platform: 'unknown', layers: [], history: [], user: '', env: [], labels: {}, created: undefined };
}

/** What a scanner of ours would have looked at as well. Nobody knows which Dockerfiles hadolint was given. */
function replacedBy(parts: readonly Part[], acquired: Acquired): ReadonlyMap<string, ReadonlySet<string>> {
  const replaced = new Map<string, Set<string>>();
  const replace = (key: string, scanner: string): void => {
    replaced.set(key, (replaced.get(key) ?? new Set()).add(scanner));
  };
  for (const { read, target } of parts) {
    const { id } = read.format;
    if (id === 'trivy' || id === 'grype') replace(target.key, target.key === 'repository' ? (id === 'trivy' ? 'trivy-fs' : 'grype-dir') : id);
    if (id === 'hadolint') for (const { target: key } of acquired.files) replace(key, id);
  }
  return replaced;
}

function newTargets(parts: readonly Part[], acquired: Acquired, sources: Sources): TargetReport[] {
  const targets = new Map<string, TargetReport>();
  for (const { target } of parts) {
    const { key, name, kind, image } = target;
    const known = acquired.reports.find((each) => each.key === key);
    if (targets.has(key) || (known !== undefined && known.outcome !== 'skipped')) continue;
    const source = sources.key === key ? sources.source : undefined;
    const looked = parts.some((part) => part.target.key === key && !(part.opened instanceof ScannerFailure));
    const problem = source instanceof TargetError ? messageOf(source) : looked ? undefined : 'no report about it could be read';
    targets.set(key, {
      key,
      name: known?.name ?? name,
      kind,
      ...(image?.id === undefined ? {} : { digest: image.id }),
      ...(image?.config === undefined ? {} : { platform: image.config.platform }),
      ...(source === undefined || source instanceof TargetError ? {} : { dockerfile: source.dockerfile.source.file }),
      outcome: problem === undefined ? 'ok' : 'failed',
      ...(problem === undefined ? {} : { error: problem }),
    });
  }
  return [...targets.values()];
}
