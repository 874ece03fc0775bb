/** What a run was asked to do, in the words of the product: option values made into what the stages take. */
import { parseFullReference } from '../artifacts/image-reference.js';
import { UsageError } from '../errors.js';
import type { Severity } from '../findings/severity.js';
import { parseCondition, type Condition } from '../policy/conditions.js';
import { archiveRequest, buildArgument, buildRequests, byName, imageRequest, reportRequest, scannerArguments, scannerMirror, scannerPath, scannerRequests } from './requests.js';
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

/** An image of the engine or of a registry. */
export interface ImageRequest {
  /** What the user calls it; the key of its target is made of it. */
  readonly name: string | undefined;
  /** As written. */
  readonly reference: string;
}

/** A report that was made elsewhere. */
export interface ReportRequest {
  /** Of its format: `trivy`, `dockle`, `sarif`, … */
  readonly format: string;
  readonly file: string;
}

export interface ScannerRequest {
  readonly name: string;
  /** `NAME?`: its failure is said and doesn't make the verdict incomplete. */
  readonly optional: boolean;
}

export interface BuildOptions {
  /** What the image is called, and its target's key with it. */
  readonly name: string | undefined;
  readonly target: string | undefined;
  readonly arguments: ReadonlyMap<string, string>;
  /** As docker takes them: `id=npm,src=.npmrc`. */
  readonly secrets: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  /** The name that the image keeps in the engine. */
  readonly tag: string | undefined;
  /** Whether archives of built images stay in the output folder. */
  readonly keepArchive: boolean;
  readonly network: string | undefined;
  readonly platform: string | undefined;
  readonly timeoutMs: number;
  readonly docker: string;
}

export interface PullOptions {
  readonly when: 'always' | 'missing' | 'never';
  /** `OS/ARCH[/VARIANT]`, or `all`; the machine's own when undefined. */
  readonly platform: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** File with certificates. */
  readonly ca: string | undefined;
  readonly insecure: readonly string[];
  /** The docker client. */
  readonly docker: string;
}

export interface Policy {
  readonly failOn: readonly Condition[];
  readonly warnOn: readonly Condition[];
  readonly gate: 'enforce' | 'observe';
  readonly onIncomplete: 'fail' | 'warn';
}

export interface ScannerSettings {
  /** What to run on whatever each of them reads. */
  readonly requests: readonly ScannerRequest[];
  /** Nothing but `auto` was asked for: scanners of images alone. */
  readonly automatic: boolean;
  /** Programs by scanner, as written. */
  readonly paths: ReadonlyMap<string, string>;
  readonly fromPath: boolean;
  /** Base address to download programs from instead of GitHub. */
  readonly mirror: string | undefined;
  /** Further arguments by scanner. */
  readonly extraArgs: ReadonlyMap<string, readonly string[]>;
  readonly retries: number;
  /** File, as written. */
  readonly hadolintConfig: string | undefined;
  readonly timeoutMs: number;
  readonly databaseMaxAgeMs: number;
  readonly staleDatabase: 'incomplete' | 'warn';
  /** Places by database name, in the order in which they are tried. */
  readonly databaseMirrors: ReadonlyMap<string, readonly string[]>;
  /** Folder, as written. */
  readonly cacheDir: string | undefined;
  readonly offline: boolean;
  readonly rawReports: boolean;
}

/** What is told to the forge, and how. */
export interface PublishSettings {
  readonly upload: 'auto' | 'always' | 'never';
  readonly comment: 'auto' | 'always' | 'on-fail' | 'never';
  /** The most review comments; 0 for none. */
  readonly reviewComments: number;
  readonly alerts: 'finding' | 'package';
  /** Whether dismissed alerts count as exceptions. */
  readonly dismissals: boolean;
  readonly artifact: boolean;
}

export interface Settings {
  readonly publish: PublishSettings;
  /** Reports and folders of reports, as written: for `merge`, `comment` and `render`. */
  readonly savedReports: readonly string[];
  /** What `plan` printed, or a file with it, as written. */
  readonly expected: string | undefined;
  /** Undefined when images alone are looked at. */
  readonly path: string | undefined;
  readonly builds: readonly BuildRequest[];
  /** Build when there is exactly one Dockerfile. */
  readonly buildAuto: boolean;
  readonly archives: readonly ArchiveRequest[];
  readonly images: readonly ImageRequest[];
  /** Compose files whose services are built or pulled. */
  readonly compose: readonly string[];
  /** Files and folders whose manifests name images. */
  readonly imagesFrom: readonly string[];
  /** Bills of materials to scan. */
  readonly sbomIn: readonly string[];
  readonly reports: readonly ReportRequest[];
  readonly baseImage: string | undefined;
  /** The Dockerfile of the one image, as written; already in `builds` and `archives`. */
  readonly dockerfile: string | undefined;
  readonly build: BuildOptions;
  readonly pull: PullOptions;
  readonly severityFrom: 'vendor' | 'highest' | 'nvd';
  /** Formats of bills of materials to write. */
  readonly sbom: readonly ('cyclonedx' | 'spdx')[];
  readonly policy: Policy;
  readonly reportFrom: Severity;
  readonly scanners: ScannerSettings;
  readonly exclude: readonly string[];
  readonly outputDir: string;
}

/** What settings are checked against: the registries' names. */
export interface KnownNames {
  readonly scanners: readonly string[];
  /** Arguments that users may add, by scanner; behind a last `=` stands any value. None when absent. */
  readonly scannerArguments?: Readonly<Record<string, readonly string[]>>;
  /** Programs that scanners are. */
  readonly programs: readonly string[];
  /** Formats of reports made elsewhere. */
  readonly reportFormats: readonly string[];
  readonly rules: ReadonlySet<string>;
}

/**
 * @param placeOf where an entry was written, for messages
 * @throws UsageError for what can't be meant
 */
export function settingsFrom(values: OptionValues, known: KnownNames, placeOf: PlaceOf = () => undefined): Settings {
  const { builds, buildAuto } = buildRequests(values.build);
  const archives = values.archive.map(archiveRequest);
  const images = values.image.map(imageRequest);
  const reports = [...values['scanner-report'].map((entry) => reportRequest(entry, known.reportFormats)), ...values.sarif.map((file) => ({ format: 'sarif', file }))];
  const withDockerfile = builds.length + archives.length + images.length;
  const named = withDockerfile + values.compose.length + values['images-from'].length + values['sbom-in'].length + reports.length;
  if (values.dockerfile !== undefined && withDockerfile > 1) {
    throw new UsageError('--dockerfile names the Dockerfile of one image, but several images are named', { hint: 'write --build DIR=DOCKERFILE and --archive FILE=DOCKERFILE' });
  }
  if (values.dockerfile !== undefined && withDockerfile === 0 && reports.length === 0) throw new UsageError('--dockerfile needs --build, --archive or --image', { hint: 'write --build DIR=DOCKERFILE; a Dockerfile alone is checked as PATH' });
  if (values.target !== undefined && builds.length === 0 && !buildAuto && archives.length === 0) throw new UsageError('--target needs --build or --archive');
  if (values['build-name'] !== undefined && (builds.length > 1 || (builds.length === 0 && !buildAuto))) throw new UsageError('--build-name names one image that is built', { hint: builds.length > 1 ? 'build each in a run of its own' : 'it needs --build' });
  if (values.tag !== undefined && builds.length > 1) throw new UsageError('--tag names one image, but several are built', { hint: 'build each in a run of its own' });
  if (values.tag !== undefined && builds.length === 0 && !buildAuto) throw new UsageError('--tag needs --build');
  if ((values['registry-username'] === undefined) !== (values['registry-password'] === undefined)) throw new UsageError('registry-username and registry-password go together');
  return {
    publish: {
      upload: values.upload,
      comment: values.comment,
      reviewComments: values['review-comments'],
      alerts: values.alerts,
      dismissals: values.dismissals,
      artifact: values.artifact,
    },
    savedReports: values.reports,
    expected: values.expect,
    path: values.path ?? (named > 0 ? undefined : '.'),
    builds: builds.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
    buildAuto: buildAuto && named === 0,
    archives: archives.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
    images,
    dockerfile: values.dockerfile,
    compose: values.compose,
    imagesFrom: values['images-from'],
    sbomIn: values['sbom-in'],
    reports,
    baseImage: baseImageOf(values['base-image']),
    build: {
      name: values['build-name'],
      target: values.target,
      arguments: new Map(values['build-arg'].map(buildArgument)),
      secrets: values['build-secret'],
      cacheFrom: values['cache-from'],
      cacheTo: values['cache-to'],
      tag: tagOf(values.tag),
      keepArchive: values['keep-archive'],
      network: values['build-network'],
      platform: values.platform,
      timeoutMs: values['build-timeout'],
      docker: values.docker,
    },
    pull: {
      when: values.pull,
      platform: values.platform,
      username: values['registry-username'],
      password: values['registry-password'],
      ca: values['registry-ca'],
      insecure: values['insecure-registry'],
      docker: values.docker,
    },
    severityFrom: values['severity-from'],
    sbom: values.sbom === undefined ? [] : values.sbom === 'both' ? ['cyclonedx', 'spdx'] : [values.sbom],
    policy: {
      failOn: conditions('fail-on', values, known.rules, placeOf),
      warnOn: conditions('warn-on', values, known.rules, placeOf),
      gate: values.gate,
      onIncomplete: values['on-incomplete'],
    },
    reportFrom: values['report-from'],
    scanners: {
      requests: scannerRequests(values.scanners, known.scanners),
      automatic: values.scanners.every((entry) => entry === 'auto'),
      paths: new Map(values['scanner-path'].map((entry) => scannerPath(entry, known.programs))),
      fromPath: values['scanners-from'] === 'path',
      mirror: scannerMirror(values['scanner-mirror']),
      extraArgs: scannerArguments(values['scanner-arg'], known.scanners, known.scannerArguments),
      retries: Number(values['scanner-retries']),
      hadolintConfig: values['hadolint-config'],
      staleDatabase: values['stale-db'],
      databaseMirrors: byName('db-mirror', values['db-mirror'], ['trivy', 'trivy-java', 'grype']),
      cacheDir: values['cache-dir'],
      offline: values.offline,
      rawReports: values['raw-reports'],
      timeoutMs: values['scanner-timeout'],
      databaseMaxAgeMs: values['db-max-age'],
    },
    exclude: values.exclude,
    outputDir: values['output-dir'],
  };
}

/** As written; read here, so that a slip ends the run before any work. */
/** A builder would say so too, but only after minutes. */
function tagOf(text: string | undefined): string | undefined {
  if (text !== undefined && parseFullReference(text).digest !== undefined) throw new UsageError(`--tag ${JSON.stringify(text)}: an image gets a name and a tag, no digest`, { hint: 'write NAME[:TAG]' });
  return text;
}

function baseImageOf(text: string | undefined): string | undefined {
  if (text !== undefined) parseFullReference(text);
  return text;
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
