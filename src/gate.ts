/** The pipeline: acquire → inspect → merge → locate → judge. No I/O of its own; publishing is the edges' next step. */
import { checkIds, checkOf, checksLike, classOf, twinsOf } from './checks/index.js';
import type { Evidence } from './evidence.js';
import { applyExceptions, exceptDismissed, readExceptions } from './exceptions.js';
import { groupByEdit } from './findings/edits.js';
import { compareFindings, type Observation } from './findings/finding.js';
import { locate } from './findings/locate.js';
import { merge } from './findings/merge.js';
import { settle } from './findings/settle.js';
import type { Dismissal } from './hosts/host.js';
import { inspect } from './inspect.js';
import type { JoinedReports } from './joined-reports/join.js';
import type { Exception } from './policy/exceptions.js';
import { judge } from './policy/verdict.js';
import { REPORT_SCHEMA_VERSION, type GateReport, type RunReport } from './report.js';
import type { PreparedPrograms } from './scanners/prepare.js';
import type { Settings } from './settings/settings.js';
import { acquire } from './targets/acquire.js';
import { baseImages } from './targets/base-images.js';
import type { Acquired } from './targets/target.js';
import type { Tools } from './tools/tools.js';
import { VERSION } from './version.js';

export interface GateContext {
  /** Where this happens; absent where no forge is known. */
  readonly run?: RunReport;
  /** What people dismissed on the forge. Never rejects; it is asked for while we look, and needed when all is found. */
  readonly dismissals?: Promise<readonly Dismissal[]>;
}

export async function runGate(settings: Settings, tools: Tools, { run, dismissals }: GateContext = {}): Promise<GateReport> {
  const exceptions = await readExceptions(settings, tools);
  const programs = await prepare(settings, tools);
  try {
    const report = await gate(programs, { exceptions, dismissals }, settings, tools);
    return run === undefined ? report : { ...report, run };
  } finally {
    await programs?.close();
  }
}

interface Decisions {
  readonly exceptions: readonly Exception[];
  readonly dismissals: Promise<readonly Dismissal[]> | undefined;
}

async function gate(programs: PreparedPrograms | undefined, { exceptions, dismissals }: Decisions, settings: Settings, tools: Tools): Promise<GateReport> {
  const acquired = await acquire(settings, tools);
  const joined = await join(acquired, settings, tools);
  const inspected = await inspect(acquired, joined, programs, settings, tools);
  const evidence = await gather(inspected.observations, acquired, settings, tools);
  const merged = merge(inspected.observations, { severityFrom: settings.severityFrom, ownRulesFor: checksLike });
  const located = settle(merged, locate(merged, [...evidence.images, ...joined.images], evidence.files), acquired.images, twinsOf);
  const excepted = await exceptDismissed(await applyExceptions(located, exceptions, classOf, tools), (await dismissals) ?? []);
  const { verdict, findings } = judge({ ...inspected, ...settings.policy, findings: excepted, optionalScanners: optionalScanners(settings), classOf });
  const sorted = findings.toSorted(compareFindings);
  const artifacts = await writeArtifacts(acquired.images, inspected.targets, programs, settings, tools);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    dockgate: VERSION,
    createdAt: tools.clock.now().toISOString(),
    gate: settings.policy.gate,
    verdict: verdict.decision,
    reasons: verdict.reasons,
    conditions: verdict.conditions,
    reportFrom: settings.reportFrom,
    targets: inspected.targets,
    scanners: inspected.scanners,
    checks: checksThatRan(acquired),
    findings: sorted,
    edits: groupByEdit(sorted, { remedyOf: (rule) => checkOf(rule)?.remedy, baseImageAt: baseImages([...acquired.images, ...namedIn(joined)]) }),
    workloads: [],
    notLookedAt: inspected.notLookedAt,
    ...(artifacts === undefined ? {} : { artifacts }),
  };
}

/** Images that only reports are about, with the names that the reports give them. */
function namedIn({ images, targets }: JoinedReports): readonly (JoinedReports['images'][number] & { readonly name: string })[] {
  return images.map((image) => ({ ...image, name: targets.find(({ key }) => key === image.key)?.name ?? image.key }));
}

/** Reports made elsewhere; what reads them is loaded for those who give any. */
async function join(acquired: Acquired, settings: Settings, tools: Tools): Promise<JoinedReports> {
  if (settings.reports.length === 0) return { scanned: [], targets: [], images: [], replaced: new Map() };
  const { joinReports } = await import('./joined-reports/join.js');
  return joinReports(acquired, settings, tools);
}

/** Loaded for what isn't simply a line that a check points at. */
async function gather(observations: readonly Observation[], acquired: Acquired, settings: Settings, tools: Tools): Promise<Evidence> {
  if (acquired.images.length === 0 && observations.every(({ place }) => place.type === 'source')) return { images: [], files: new Map() };
  const { gatherEvidence } = await import('./evidence.js');
  return gatherEvidence(observations, acquired, settings, tools);
}

/** @returns undefined when nothing was asked for */
async function writeArtifacts(...[images, targets, programs, settings, tools]: Parameters<(typeof import('./artifact-files.js'))['writeArtifacts']>): Promise<GateReport['artifacts']> {
  if (settings.sbom.length === 0 && !settings.build.keepArchive) return undefined;
  const files = await import('./artifact-files.js');
  return files.writeArtifacts(images, targets, programs, settings, tools);
}

function checksThatRan({ files, images }: Acquired): number {
  const ran = [...(files.length === 0 ? [] : (['dockerfile', 'dockerignore'] as const)), ...(images.length === 0 ? [] : (['image'] as const))];
  return ran.flatMap((kind) => checkIds(kind)).length;
}

/** Programs are installed while images are built or pulled; loaded for those who need any. */
async function prepare(settings: Settings, tools: Tools): Promise<PreparedPrograms | undefined> {
  if (!mayScan(settings) && settings.sbom.length === 0) return undefined;
  const { certainPrograms, preparePrograms } = await import('./scanners/prepare.js');
  return preparePrograms(certainPrograms(settings), settings.scanners, tools);
}

/** Whether any scanner can have something to look at: with `auto`, files alone give it nothing. */
function mayScan({ scanners, path, ...rest }: Settings): boolean {
  if (scanners.requests.length === 0) return false;
  const { builds, archives, images, compose, imagesFrom, sbomIn } = rest;
  return (path !== undefined && !scanners.automatic) || rest.buildAuto || [builds, archives, images, compose, imagesFrom, sbomIn].some((each) => each.length > 0);
}

/** A report that was given is wanted: no `?` of the scanner's name counts for it. */
function optionalScanners(settings: Settings): ReadonlySet<string> {
  const given = new Set(settings.reports.map(({ format }) => format));
  return new Set(settings.scanners.requests.filter(({ name, optional }) => optional && !given.has(name)).map(({ name }) => name));
}
