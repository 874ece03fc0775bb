/** What every report for people says, in the same words: plain text here, escaped where it is rendered. */
import type { Finding } from '../findings/finding.js';
import { compareLocation, type Location } from '../findings/location.js';
import { compareSeverity, SEVERITIES, type CountBySeverity, countBySeverity, type Severity } from '../findings/severity.js';
import type { ConditionReport, DatabaseReport, Decision, Edit, GateReport, NotLookedAt, Reason, ScannerReport } from '../report.js';
import { compareText, fateOf, isExploited, PLACES } from './group.js';

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
  for (const target of report.targets) if (target.outcome === 'failed') all.push({ what: target.name, why: target.error ?? 'it could not be opened' });
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
  return new Map(report.targets.map((each) => [each.key, each.name]));
}

/** How many lines of edits a report for people has. */
const EDIT_LINES = 12;

/** One line for people: the same change, in one place or in many. */
export interface EditRow {
  readonly title: string;
  readonly certain: boolean;
  readonly opens: boolean;
  /** The first different places. */
  readonly places: readonly Location[];
  readonly morePlaces: number;
  /** `38: 1 high, 37 lower` */
  readonly removes: string;
}

/** Edits in the order in which they are worth doing. */
export interface EditPlan {
  /** Set when that many edits take away all that closes the gate. */
  readonly opening: number | undefined;
  readonly rows: readonly EditRow[];
  /** `and 31 more edits that remove 40 findings`; empty when all are shown. */
  readonly rest: string;
}

interface WeighedEdit {
  readonly edit: Edit;
  readonly findings: readonly Finding[];
  readonly opens: boolean;
}

/**
 * The edits that open the gate first, in each part those that take away most of what closes it, then most findings first. They are said to open it only when certain edits
 * remove every finding that closes it, and nothing was left unlooked at.
 */
export function planEdits(report: GateReport): EditPlan {
  const byFingerprint = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (fateOf(finding) !== 'open') continue;
    const same = byFingerprint.get(finding.fingerprint);
    if (same === undefined) byFingerprint.set(finding.fingerprint, [finding]);
    else same.push(finding);
  }
  const closing = new Set(report.findings.filter((each) => each.disposition.state === 'gates' && fateOf(each) === 'open').map((each) => each.fingerprint));
  const weighed = report.edits.map((edit) => ({
    edit,
    findings: edit.removes.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []),
    opens: edit.certain && edit.removes.some((each) => closing.has(each)),
  }));
  for (const { edit, opens } of weighed) if (opens) for (const fingerprint of edit.removes) closing.delete(fingerprint);
  const onlyConditions = report.verdict === 'fail' && report.reasons.every((each) => each.type === 'condition');
  const opening = onlyConditions && closing.size === 0 ? weighed.filter((each) => each.opens).length : 0;
  const groups = groupAlike(weighed.map((each) => ({ ...each, opens: opening > 0 && each.opens })));
  const left = groups.slice(EDIT_LINES).flat();
  const removed = left.reduce((sum, each) => sum + each.findings.length, 0);
  return {
    opening: opening === 0 ? undefined : opening,
    rows: groups.slice(0, EDIT_LINES).flatMap((group) => rowOf(group, report)),
    rest: left.length === 0 ? '' : `and ${count(left.length, 'more edit')}, for ${count(removed, 'finding')}`,
  };
}

/** The same change in many places is one line. */
function groupAlike(edits: readonly WeighedEdit[]): WeighedEdit[][] {
  const groups = new Map<string, WeighedEdit[]>();
  for (const each of edits) {
    const key = JSON.stringify([each.opens, each.edit.certain, each.edit.title]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const size = (group: readonly WeighedEdit[]): number => group.reduce((sum, each) => sum + each.findings.length, 0);
  const closing = (group: readonly WeighedEdit[]): number => group.reduce((sum, each) => sum + each.findings.filter(({ disposition }) => disposition.state === 'gates').length, 0);
  const order = (a: readonly WeighedEdit[], b: readonly WeighedEdit[]): number =>
    Number(b[0]?.opens) - Number(a[0]?.opens) || closing(b) - closing(a) || size(b) - size(a) || compareSeverity(worst(a), worst(b)) || compareText(a[0]?.edit.title ?? '', b[0]?.edit.title ?? '');
  return [...groups.values()].sort(order);
}

function worst(group: readonly WeighedEdit[]): Severity {
  return group.flatMap(({ findings }) => findings.map(({ severity }) => severity)).sort(compareSeverity)[0] ?? 'unknown';
}

function rowOf(group: readonly WeighedEdit[], report: GateReport): EditRow[] {
  const [first] = group;
  if (first === undefined) return [];
  const places = [...new Map(group.map(({ edit }) => [`${edit.at.file}\n${String(edit.at.startLine)}`, edit.at])).values()].sort(compareLocation);
  const { title, certain } = first.edit;
  return [{ title: title.charAt(0).toUpperCase() + title.slice(1), certain, opens: first.opens, places: places.slice(0, PLACES), morePlaces: Math.max(0, places.length - PLACES), removes: removesText(group.flatMap((each) => each.findings), certain, report) }];
}

/** `38: 1 high, 37 lower, 1 known to be exploited`; one kind alone needs no sum. */
function removesText(findings: readonly Finding[], certain: boolean, report: GateReport): string {
  const counts = countBySeverity(findings);
  const floor = report.reportFrom;
  const named = SEVERITIES.slice(0, SEVERITIES.indexOf(floor) + 1);
  const parts = named.filter((each) => counts[each] > 0).map((each) => `${String(counts[each])} ${each}`);
  const lower = findings.length - named.reduce((sum, each) => sum + counts[each], 0);
  if (lower > 0) parts.push(`${String(lower)} ${parts.length > 0 ? 'lower' : `below ${floor}`}`);
  const sum = parts.length > 1 ? `${String(findings.length)}: ` : '';
  const exploited = findings.filter(isExploited).length;
  if (exploited > 0) parts.push(exploited === findings.length && exploited === 1 ? 'known to be exploited' : `${String(exploited)} known to be exploited`);
  return `${certain ? '' : 'up to '}${sum}${parts.join(', ')}`;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** The line above the edits. */
export function editsTitle(plan: EditPlan): string {
  if (plan.opening === undefined) return 'Worth doing';
  return `${NUMBERS[plan.opening] ?? String(plan.opening)} ${plan.opening === 1 ? 'edit opens' : 'edits open'} the gate`;
}

/** `and 31 more below medium, 2 of unknown severity`; empty when there are none. */
export function milderText(milder: CountBySeverity, report: GateReport): string {
  const known = SEVERITIES.reduce((sum, each) => sum + (each === 'unknown' ? 0 : milder[each]), 0);
  const parts = known > 0 ? [`${String(known)} more below ${report.reportFrom}`] : [];
  if (milder.unknown > 0) parts.push(`${String(milder.unknown)} of unknown severity`);
  return parts.length === 0 ? '' : `and ${parts.join(', ')}`;
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

/** Who looked: one part for each program and version, then our checks. `unverified` is set apart so that it can be stressed. */
export function looked(report: GateReport): readonly { readonly text: string; readonly unverified: boolean }[] {
  const unique = new Map<string, ScannerReport>();
  for (const scanner of report.scanners) {
    if (scanner.outcome !== 'ok') continue;
    const key = JSON.stringify([scanner.name, scanner.version, scanner.verified, scanner.databases]);
    if (!unique.has(key)) unique.set(key, scanner);
  }
  const scanners = [...unique.values()].map((scanner) => ({
    text: [`${scanner.name}${scanner.version === undefined ? '' : ` ${scanner.version}`}`, ...scanner.databases.map((each) => databaseText(each, report.createdAt))].join(', '),
    unverified: !scanner.verified,
  }));
  return [...scanners, { text: count(report.checks, 'check'), unverified: false }];
}

/** `trivy-db 6 hours old (sha256:0123456789ab from ghcr.io/aquasecurity/trivy-db:2)`: its age at the time of the report, and what is known of where it is from. */
function databaseText({ name, builtAt, digest, origin }: DatabaseReport, now: string): string {
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
