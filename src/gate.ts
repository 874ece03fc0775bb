/** The pipeline: acquire → inspect → merge → locate → judge. No I/O of its own; publishing is the edges' next step. */
import { checkOf, classOf, ruleIds } from './checks/index.js';
import { groupByEdit } from './findings/edits.js';
import { compareFindings } from './findings/finding.js';
import { locate } from './findings/locate.js';
import { merge } from './findings/merge.js';
import { inspect } from './inspect.js';
import type { JoinedReports } from './join-reports.js';
import { judge } from './policy/verdict.js';
import { REPORT_SCHEMA_VERSION, type GateReport } from './report.js';
import type { PreparedPrograms } from './scanners/prepare.js';
import type { Settings } from './settings/settings.js';
import type { Acquired } from './targets/target.js';
import { acquire } from './targets/acquire.js';
import { baseImages } from './targets/base-images.js';
import type { Tools } from './tools/tools.js';
import { VERSION } from './version.js';

export async function runGate(settings: Settings, tools: Tools): Promise<GateReport> {
  const programs = await prepare(settings, tools);
  const acquired = await acquire(settings, tools);
  const joined = await join(acquired, settings, tools);
  const inspected = await inspect(acquired, joined, programs, settings, tools);
  const located = locate(merge(inspected.observations), [...acquired.images, ...joined.images]);
  const { verdict, findings } = judge({ ...inspected, ...settings.policy, findings: located, optionalScanners: optionalScanners(settings), classOf });
  const sorted = findings.toSorted(compareFindings);
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
    checks: acquired.files.length === 0 ? 0 : ruleIds.size,
    findings: sorted,
    edits: groupByEdit(sorted, { remedyOf: (rule) => checkOf(rule)?.remedy, baseImageAt: baseImages(acquired) }),
    workloads: [],
    notLookedAt: inspected.notLookedAt,
  };
}

/** Reports made elsewhere; what reads them is loaded for those who give any. */
async function join(acquired: Acquired, settings: Settings, tools: Tools): Promise<JoinedReports> {
  if (settings.reports.length === 0) return { scanned: [], targets: [], images: [], replaced: new Map() };
  const { joinReports } = await import('./join-reports.js');
  return joinReports(acquired, settings, tools);
}

/** Programs are installed while images are built or pulled; loaded for those who need any. */
async function prepare(settings: Settings, tools: Tools): Promise<PreparedPrograms | undefined> {
  if (!mayScan(settings)) return undefined;
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
