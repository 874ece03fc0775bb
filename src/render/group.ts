/** Many findings of one rule are one line with a count and the first places. */
import type { Finding } from '../findings/finding.js';
import { compareLocation, type Location } from '../findings/location.js';
import { compareSeverity, countBySeverity, isAtLeast, type CountBySeverity, type Severity } from '../findings/severity.js';
import type { GateReport } from '../report.js';

/** How many places of a group are named. */
export const PLACES = 3;

/** Findings that are alike: one severity and rule, in however many packages and places. Counts of groups add up. */
export interface Group {
  readonly severity: Severity;
  readonly rule: string;
  /** All of them, by place. Never empty: `first` is the first. */
  readonly findings: readonly Finding[];
  readonly first: Finding;
  /** The first different places; `count` says how many findings there are in all. */
  readonly places: readonly Location[];
  /** How many more different places there are. */
  readonly morePlaces: number;
}

/** What is left when nothing disappears: every finding of a report is in exactly one of these. */
export interface Sorted {
  /** They close the gate (or would, when it only observes). */
  readonly blocking: readonly Group[];
  /** As bad as `reportFrom` or worse. */
  readonly listed: readonly Group[];
  /** Milder, or of unknown severity: counted, not listed. */
  readonly milder: CountBySeverity;
  readonly apart: Readonly<Record<Exclude<Fate, 'open'>, number>>;
}

/** Sorts the findings of a report into what is shown and what is counted. What closes the gate is shown however mild it is. */
export function sortFindings(report: GateReport): Sorted {
  const known = SORTED.get(report) ?? sorted(report);
  SORTED.set(report, known);
  return known;
}

/** Every report for people asks, and a hundred thousand findings take half a second. */
const SORTED = new WeakMap<GateReport, Sorted>();

function sorted(report: GateReport): Sorted {
  const floor = report.reportFrom;
  const blocking: Finding[] = [];
  const listed: Finding[] = [];
  const milder: Finding[] = [];
  const apart = { excepted: 0, 'not affected': 0, fixed: 0 };
  for (const finding of report.findings) {
    const fate = fateOf(finding);
    if (fate !== 'open') apart[fate] += 1;
    else if (finding.disposition.state === 'gates') blocking.push(finding);
    else if (floor === 'unknown' || isAtLeast(finding.severity, floor)) listed.push(finding);
    else milder.push(finding);
  }
  return { blocking: group(blocking), listed: group(listed), milder: countBySeverity(milder), apart };
}

/** Why a finding doesn't count, or that it does. */
export const APART = ['excepted', 'not affected', 'fixed'] as const;
export type Fate = 'open' | (typeof APART)[number];

/** What became of a finding: all but the open ones are counted apart in every report. */
export function fateOf(finding: Finding): Fate {
  if (finding.change === 'fixed') return 'fixed';
  switch (finding.disposition.state) {
    case 'excepted':
      return 'excepted';
    case 'not-affected':
      return 'not affected';
    case 'gates':
    case 'warns':
    case 'reported':
      return 'open';
  }
}

/** Worst first; within a severity the rare before the common, so that one grave finding isn't lost under a hundred alike. */
export function group(findings: readonly Finding[]): Group[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity}\n${finding.rule}`;
    const members = byKey.get(key);
    if (members === undefined) byKey.set(key, [finding]);
    else members.push(finding);
  }
  return [...byKey.values()].flatMap(describe).sort(compareGroups);
}

function describe(members: readonly Finding[]): Group[] {
  const findings = [...members].sort((a, b) => compareLocation(a.at, b.at) || compareText(a.target, b.target) || compareText(a.fingerprint, b.fingerprint));
  const [first] = findings;
  if (first === undefined) return [];
  const places = new Map<string, Location>();
  for (const { at } of findings) {
    const key = `${at.file}\n${String(at.startLine)}`;
    if (!places.has(key)) places.set(key, at);
  }
  return [{ severity: first.severity, rule: first.rule, findings, first, places: [...places.values()].slice(0, PLACES), morePlaces: Math.max(0, places.size - PLACES) }];
}

function compareGroups(a: Group, b: Group): number {
  return compareSeverity(a.severity, b.severity) || exploited(b) - exploited(a) || a.findings.length - b.findings.length || compareText(a.rule, b.rule) || compareLocation(a.first.at, b.first.at);
}

function exploited({ first }: Group): number {
  return isExploited(first) ? 1 : 0;
}

/** Whether CISA lists it as exploited. */
export function isExploited(finding: Finding): boolean {
  return finding.kind === 'vulnerability' && finding.kev === true;
}

/** By code unit, so that the order is the same everywhere. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** @returns how many findings the groups hold. */
export function countFindings(groups: readonly Group[]): number {
  return groups.reduce((sum, each) => sum + each.findings.length, 0);
}
