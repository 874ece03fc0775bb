/** Makes one report of several: what was found is joined, and judged anew under one policy. Pure. */
import { checkOf, classOf, countChecks } from './checks/index.js';
import { distinct } from './distinct.js';
import { exceptDismissed } from './exceptions.js';
import { groupByEdit } from './findings/edits.js';
import { compareFindings, FINDING_KINDS, SIGNALS, type Finding, type FindingKind, type LocatedFinding, type Signal } from './findings/finding.js';
import { joinFindings } from './findings/join.js';
import { printLocation } from './findings/location.js';
import type { Dismissal } from './hosts/host.js';
import { judge } from './policy/verdict.js';
import { REPORT_SCHEMA_VERSION, type GateReport, type NotLookedAt, type Reason, type RunReport, type TargetReport } from './report.js';
import type { Policy } from './settings/settings.js';
import { VERSION } from './version.js';

/** A report of one job. */
export interface Leg {
  /** What people call it: its file. */
  readonly name: string;
  readonly report: GateReport;
}

export interface MergeOptions {
  readonly policy: Pick<Policy, 'failOn' | 'warnOn' | 'gate'>;
  readonly reportFrom: GateReport['reportFrom'];
  /** What should have been there: reports that can't be read, targets without one. */
  readonly missing: readonly NotLookedAt[];
  /** What people dismissed on the forge. */
  readonly dismissals: readonly Dismissal[];
  /** The run that joins. */
  readonly run: RunReport | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** Legs that are incomplete make the whole so; what they failed on is asked anew. Exceptions that they applied stay. */
export async function mergeReports(legs: readonly Leg[], { policy, reportFrom, missing, dismissals, run, now }: MergeOptions): Promise<GateReport> {
  const reports = legs.map(({ report }) => report);
  const targets = joinTargets(reports.flatMap((report) => report.targets));
  const scanners = distinct(reports.flatMap((report) => report.scanners), (each) => ({ ...each, seconds: 0 }));
  const notLookedAt = distinct([...missing, ...reports.flatMap((report) => report.notLookedAt)]);
  const joined = joinFindings(reports.flatMap((report) => report.findings));
  const sought = joinSought(reports);
  const { verdict, findings: open } = judge({
    targets, scanners, notLookedAt,
    findings: await exceptDismissed(joined.filter(isOpen).map(withoutDisposition), dismissals),
    // Which failures count was a setting of each leg: its reasons say it.
    optionalScanners: new Set(scanners.map(({ name }) => name)),
    known: distinct(reports.flatMap((report) => report.reasons.filter(stays))),
    signals: new Set(sought.signals ?? []),
    sought: new Set(sought.kinds),
    failOn: policy.failOn,
    warnOn: policy.warnOn,
    classOf,
  });
  const findings = [...open, ...joined.filter((finding) => !isOpen(finding))].sort(compareFindings);
  const images = new Map(reports.flatMap(({ edits }) => edits.flatMap(({ at, image }) => (image === undefined ? [] : [[printLocation(at), image]]))));
  const artifacts = reports.flatMap((report) => report.artifacts ?? []).filter(({ error }) => error !== undefined);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    dockgate: VERSION,
    createdAt: now,
    ...(run === undefined ? {} : { run: { ...run, ...checkoutOf(reports) } }),
    gate: policy.gate,
    verdict: verdict.decision,
    reasons: verdict.reasons,
    conditions: verdict.conditions,
    reportFrom,
    targets,
    scanners,
    checks: countChecks({ files: targets.some(hasFiles), images: targets.some(isOpenedImage) }),
    findings,
    edits: groupByEdit(findings, { remedyOf: (rule) => checkOf(rule)?.remedy, baseImageAt: (at) => images.get(printLocation(at)) }),
    workloads: distinct(reports.flatMap((report) => report.workloads)),
    notLookedAt,
    sought,
    // The files of the others lie where they were made; that one could not be made is news here, too.
    ...(artifacts.length === 0 ? {} : { artifacts: distinct(artifacts) }),
  };
}

/** What somebody should look at, though it doesn't change the verdict. */
export function contradictions(legs: readonly Leg[], merged: GateReport): string[] {
  const digests = new Map<string, Map<string, string>>();
  for (const { name, report } of legs) {
    for (const { key, digest } of report.targets) if (digest !== undefined) digests.set(key, new Map([...(digests.get(key) ?? []), [digest, name]]));
  }
  const twins = [...digests].filter(([, names]) => names.size > 1).map(([key, names]) => `${key} is another image in ${[...names.values()].join(' than in ')}: what was found in either counts; give two images two names, or join the newest report alone`);
  const asked = new Set(merged.conditions.filter(({ effect }) => effect === 'fail').map(({ condition }) => condition));
  const milder = legs.flatMap(({ name, report }) =>
    report.conditions.filter(({ condition, effect, state }) => effect === 'fail' && state === 'broken' && !asked.has(condition)).map(({ condition }) => `${name} failed on \`${condition}\`, which this policy does not ask`),
  );
  return [...twins, ...milder];
}

/** What made a leg incomplete and isn't in the lists that are joined. */
function stays(reason: Reason): boolean {
  return reason.type === 'scanner-failed' || reason.type === 'nothing-to-look-at';
}

function isOpen({ disposition }: Finding): boolean {
  return disposition.state !== 'excepted' && disposition.state !== 'not-affected';
}

function withoutDisposition({ disposition: _, ...finding }: Finding): LocatedFinding {
  return finding;
}

const WORST_FIRST: readonly TargetReport['outcome'][] = ['failed', 'ok', 'skipped'];

/** By key: the repository of several jobs is one target. One that failed anywhere has failed. */
function joinTargets(targets: readonly TargetReport[]): TargetReport[] {
  const byKey = new Map<string, TargetReport>();
  for (const target of targets) {
    const known = byKey.get(target.key);
    byKey.set(target.key, known === undefined ? target : joinTarget(known, target));
  }
  const all = [...byKey.values()];
  return [...all.filter(({ kind }) => kind === 'repository'), ...all.filter(({ kind }) => kind !== 'repository')];
}

function joinTarget(a: TargetReport, b: TargetReport): TargetReport {
  const [lead, { error: _, ...other }] = WORST_FIRST.indexOf(a.outcome) <= WORST_FIRST.indexOf(b.outcome) ? [a, b] : [b, a];
  const names = new Set([...a.name.split(', '), ...b.name.split(', ')]);
  return { ...other, ...lead, ...(lead.kind === 'repository' ? { name: [...names].join(', ') } : {}) };
}

function hasFiles({ kind, outcome, dockerfile }: TargetReport): boolean {
  return dockerfile !== undefined || (kind === 'repository' && outcome !== 'failed');
}

function isOpenedImage({ kind, outcome }: TargetReport): boolean {
  return outcome === 'ok' && (kind === 'build' || kind === 'image' || kind === 'archive');
}

/** What names of files begin with, where all legs agree on it. */
function checkoutOf(reports: readonly GateReport[]): Pick<RunReport, 'checkout'> {
  const [checkout, ...others] = new Set(reports.map(({ run }) => run?.checkout));
  return checkout === undefined || others.length > 0 ? {} : { checkout };
}

/** Kinds that anybody looked for, as in one run; of packages, what is known about those of every leg. */
function joinSought(reports: readonly GateReport[]): NonNullable<GateReport['sought']> {
  const kinds = new Set<FindingKind>(reports.flatMap(({ sought }) => sought?.kinds ?? []));
  const known = reports.flatMap(({ sought }): (readonly Signal[])[] => (sought?.signals === undefined ? [] : [sought.signals]));
  return {
    kinds: FINDING_KINDS.filter((kind) => kinds.has(kind)),
    ...(known.length === 0 ? {} : { signals: SIGNALS.filter((signal) => known.every((each) => each.includes(signal))) }),
  };
}
