/** What every report for people says, in the same words: plain text here, escaped where it is rendered. */
import type { Finding } from '../findings/finding.js';
import { SEVERITIES, type CountBySeverity, countBySeverity } from '../findings/severity.js';
import type { ConditionReport, DatabaseReport, Decision, GateReport, NotLookedAt, Reason, ScannerReport, TargetReport } from '../report.js';
import { APART, compareText, fateOf, type Sorted } from './group.js';

/** @returns `1 finding`, `2 findings`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

export const ICONS: Readonly<Record<Decision, string>> = { pass: '✅', fail: '⛔', incomplete: '⚠️' };

/** The verdict in words and how far away it is: `blocked, 2 of 4 conditions not met`. Holds nothing from outside. */
export function headline(report: GateReport): string {
  const conditions = report.conditions.filter((each) => each.effect === 'fail');
  const met = conditions.filter((each) => each.state === 'met').length;
  const broken = conditions.filter((each) => each.state === 'broken').length;
  const observed = report.gate === 'observe' ? ' (observing: nothing is stopped)' : '';
  switch (report.verdict) {
    case 'pass':
      return `${conditions.length === 0 ? 'passed, no condition is set' : `passed, ${of(met, conditions)} met`}${observed}`;
    case 'fail':
      return `${report.gate === 'observe' ? 'would block' : 'blocked'}, ${of(broken, conditions)} not met${observed}`;
    case 'incomplete':
      return report.gate === 'observe' ? `incomplete, the gate would stay closed${observed}` : 'incomplete, the gate stays closed';
  }
}

function of(number: number, conditions: readonly ConditionReport[]): string {
  return `${String(number)} of ${count(conditions.length, 'condition')}`;
}

/** For an incomplete verdict: what can be said nevertheless. */
export function soFar(report: GateReport): string | undefined {
  if (report.verdict !== 'incomplete') return undefined;
  const conditions = report.conditions.filter((each) => each.effect === 'fail');
  if (conditions.every((each) => each.state === 'unknown')) return undefined;
  return `What was looked at meets ${of(conditions.filter((each) => each.state === 'met').length, conditions)}.`;
}

/** `not met`, `met`, `warning` or `unknown`. */
export function conditionWord(condition: ConditionReport): 'met' | 'not met' | 'warning' | 'unknown' {
  if (condition.state === 'unknown') return 'unknown';
  if (condition.state === 'met') return 'met';
  return condition.effect === 'warn' ? 'warning' : 'not met';
}

/** Everything that nothing can be said about, each once, failed targets first. */
export function gaps(report: GateReport): NotLookedAt[] {
  const names = targetNames(report);
  const all: NotLookedAt[] = [];
  for (const target of report.targets) if (target.outcome === 'failed') all.push({ what: nameOf(target), why: target.error ?? 'it could not be opened' });
  for (const scanner of report.scanners) {
    if (scanner.outcome === 'failed') all.push({ what: scannerGap(names, scanner.name, scanner.target), why: scanner.error ?? 'the scanner failed' });
  }
  all.push(...report.notLookedAt);
  // Reasons repeat the values above; only what they alone know is added.
  const known = new Set(all.map(({ what }) => what));
  return [...all, ...report.reasons.flatMap((reason) => reasonGap(reason, names)).filter(({ what }) => !known.has(what))];
}

function reasonGap(reason: Reason, names: ReadonlyMap<string, string>): NotLookedAt[] {
  switch (reason.type) {
    case 'condition':
      return [];
    case 'condition-unknown':
      return [{ what: `the condition ${reason.condition}`, why: reason.message }];
    case 'scanner-failed':
      return [{ what: scannerGap(names, reason.scanner, reason.target), why: reason.message }];
    case 'target-failed':
      return [{ what: names.get(reason.target) ?? reason.target, why: reason.message }];
    case 'not-looked-at':
      return [{ what: reason.what, why: reason.message }];
    case 'nothing-to-look-at':
      return [{ what: 'anything', why: reason.message }];
  }
}

/** Splits what an error quotes from a log, line by line and indented, from its own words; other line breaks are left. Without empty lines of the log. */
export function logLines(why: string): readonly { readonly text: string; readonly ofLog: boolean }[] {
  return why.split(/\n(?= {4}|\()/).flatMap((line, index) => {
    const ofLog = index > 0 && line.startsWith('    ');
    return ofLog && line.trim() === '' ? [] : [{ text: ofLog ? line.trim() : line, ofLog }];
  });
}

/** @returns what wasn't looked at when a scanner failed on a target */
export function scannerGap(names: ReadonlyMap<string, string>, scanner: string, target: string): string {
  return `${names.get(target) ?? target} by ${scanner}`;
}

/** @returns the name of each target by its key. */
export function targetNames(report: GateReport): ReadonlyMap<string, string> {
  return new Map(report.targets.map((each) => [each.key, nameOf(each)]));
}

/** A dot in a table tells nobody that the repository's own files are meant. */
function nameOf({ kind, name }: TargetReport): string {
  return kind === 'repository' && name === '.' ? 'repository' : name;
}

/** `and 31 more below medium, 2 of unknown severity`; empty when there are none. */
export function milderText(milder: CountBySeverity, report: GateReport): string {
  const known = SEVERITIES.reduce((sum, each) => sum + (each === 'unknown' ? 0 : milder[each]), 0);
  const parts = known > 0 ? [`${String(known)} more below ${report.reportFrom}`] : [];
  if (milder.unknown > 0) parts.push(`${String(milder.unknown)} of unknown severity`);
  return parts.length === 0 ? '' : `and ${parts.join(', ')}`;
}

/** `3 excepted, 6 fixed by this change`: what the totals leave out; empty when there is nothing. */
export function apartText({ apart }: Sorted): string {
  return APART.filter((each) => apart[each] > 0)
    .map((each) => `${String(apart[each])} ${each}${each === 'fixed' ? ' by this change' : ''}`)
    .join(', ');
}

/** `Total 17: 1 critical, 9 high, 7 low`: what is open, by severity. */
export function totalText(sorted: Sorted): string {
  const counts = countBySeverity([...sorted.blocking, ...sorted.listed].flatMap((each) => each.findings));
  const parts = SEVERITIES.map((each) => ({ severity: each, number: counts[each] + sorted.milder[each] })).filter(({ severity, number }) => number > 0 || severity === 'critical' || severity === 'high');
  const sum = parts.reduce((all, { number }) => all + number, 0);
  return `Total ${String(sum)}: ${parts.map(({ severity, number }) => `${String(number)} ${severity}`).join(', ')}`;
}

/** One sentence for each kind of change, when there is a baseline. */
export function changeText(report: GateReport): string | undefined {
  if (!report.findings.some((each) => each.change !== undefined)) return undefined;
  const number = (change: Finding['change']): number => report.findings.filter((each) => each.change === change && (change === 'fixed' || fateOf(each) === 'open')).length;
  const parts = [`Introduced by this change: ${String(number('introduced'))}.`];
  if (number('fixed') > 0) parts.push(`Fixed by this change: ${String(number('fixed'))}, thank you.`);
  if (number('disclosed') > 0) parts.push(`Newly disclosed on what was there before: ${String(number('disclosed'))}.`);
  parts.push(`Existing: ${String(number('existing'))}.`);
  return parts.join(' ');
}

/** Days before its end from which on an exception is shown. */
const SOON = 30;
const DAY = 86_400_000;

export interface EndingException {
  readonly entry: string;
  /** As written. */
  readonly until: string;
  /** `in 6 days` */
  readonly when: string;
  readonly findings: readonly Finding[];
}

/** `Date.parse` takes much else for a date. */
function isDay(until: string | undefined): until is string {
  return until !== undefined && /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/.test(until);
}

/** Exceptions that end within 30 days of the report, the next one first. */
export function endingSoon(report: GateReport): EndingException[] {
  const now = Date.parse(report.createdAt);
  const ending = new Map<string, { readonly entry: string; readonly until: string; readonly days: number; readonly findings: Finding[] }>();
  for (const finding of report.findings) {
    const { disposition } = finding;
    if (finding.change === 'fixed' || (disposition.state !== 'excepted' && disposition.state !== 'not-affected') || !isDay(disposition.until)) continue;
    const { entry, until } = disposition;
    const days = Math.max(0, Math.ceil((Date.parse(until) - now) / DAY));
    if (Number.isNaN(days) || days > SOON) continue;
    const key = JSON.stringify([entry, until]);
    const known = ending.get(key);
    if (known === undefined) ending.set(key, { entry, until, days, findings: [finding] });
    else known.findings.push(finding);
  }
  return [...ending.values()]
    .sort((a, b) => a.days - b.days || compareText(a.entry, b.entry))
    .map(({ entry, until, days, findings }) => ({ entry, until, when: days === 0 ? 'today' : `in ${count(days, 'day')}`, findings }));
}

/** Who looked: one part for each program and version, then our checks. `unverified` is set apart so that it can be stressed. @param short without what else is known of the databases */
export function looked(report: GateReport, short = false): readonly { readonly text: string; readonly unverified: boolean }[] {
  const unique = new Map<string, ScannerReport>();
  for (const scanner of report.scanners) {
    if (scanner.outcome !== 'ok') continue;
    const key = JSON.stringify([scanner.name, scanner.version, scanner.verified, scanner.databases]);
    if (!unique.has(key)) unique.set(key, scanner);
  }
  const scanners = [...unique.values()].map((scanner) => ({
    text: [`${scanner.name}${scanner.version === undefined ? '' : ` ${scanner.version}`}`, ...scanner.databases.map((each) => databaseText(each, report.createdAt, short))].join(', '),
    unverified: !scanner.verified,
  }));
  return [...scanners, { text: count(report.checks, 'check'), unverified: false }];
}

/** `trivy-db 6 hours old (sha256:0123456789ab from ghcr.io/aquasecurity/trivy-db:2)`: its age at the time of the report, and what is known of where it is from. */
function databaseText({ name, builtAt, digest, origin }: DatabaseReport, now: string, short: boolean): string {
  if (short) return `${name} ${age(builtAt, now)}`;
  const known = [...(digest === undefined ? [] : [digest.slice(0, 'sha256:'.length + 12)]), ...(origin === undefined ? [] : [`from ${origin}`])].join(' ');
  return `${name} ${age(builtAt, now)}${known === '' ? '' : ` (${known})`}`;
}

/** `6 hours old`, counted to the time of the report. */
function age(builtAt: string | undefined, now: string): string {
  const hours = builtAt === undefined ? Number.NaN : (Date.parse(now) - Date.parse(builtAt)) / 3_600_000;
  if (Number.isNaN(hours)) return 'of unknown age';
  if (hours < 1) return 'less than an hour old';
  return hours < 48 ? `${count(Math.floor(hours), 'hour')} old` : `${count(Math.floor(hours / 24), 'day')} old`;
}
