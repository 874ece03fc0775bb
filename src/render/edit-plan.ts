/** The edits of a report in the order in which they are worth doing, as plain text: escaped where it is rendered. */
import type { Finding } from '../findings/finding.js';
import { compareLocation, type Location } from '../findings/location.js';
import { compareSeverity, countBySeverity, SEVERITIES, type Severity } from '../findings/severity.js';
import type { Edit, GateReport } from '../report.js';
import { compareText, fateOf, isExploited, PLACES } from './group.js';
import { count } from './story.js';

/** How many lines of edits a report for people has, and how many when all of them are needed to open the gate. */
const EDIT_LINES = 12;
const OPENING_LINES = 24;

/** One line for people: the same change, in one place or in many. */
export interface EditRow {
  readonly title: string;
  readonly certain: boolean;
  readonly opens: boolean;
  /** Whether something that it removes closes the gate. */
  readonly closes: boolean;
  /** The first different places. */
  readonly places: readonly Location[];
  readonly morePlaces: number;
  /** `38: 1 high, 37 lower` */
  readonly removes: string;
}

/** Edits in the order in which they are worth doing. */
export interface EditPlan {
  /** Set when that many lines of the ones that are shown take away all that closes the gate. */
  readonly opening: number | undefined;
  /** Findings that close the gate and that no edit removes. */
  readonly unmended: readonly Finding[];
  readonly rows: readonly EditRow[];
  /** Edits that are not shown. */
  readonly more: number;
  /** `and 31 more edits, for 40 findings, 12 of which close the gate`; empty when all are shown. */
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
  const known = PLANS.get(report) ?? makePlan(report);
  PLANS.set(report, known);
  return known;
}

/** As with sorted findings: every report for people asks. */
const PLANS = new WeakMap<GateReport, EditPlan>();

function makePlan(report: GateReport): EditPlan {
  const byFingerprint = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    if (fateOf(finding) !== 'open') continue;
    const same = byFingerprint.get(finding.fingerprint);
    if (same === undefined) byFingerprint.set(finding.fingerprint, [finding]);
    else same.push(finding);
  }
  const mended = new Set(report.edits.flatMap((each) => each.removes));
  const closing = new Set(report.findings.filter((each) => each.disposition.state === 'gates' && fateOf(each) === 'open').map((each) => each.fingerprint));
  const weighed = report.edits.map((edit) => ({
    edit,
    findings: edit.removes.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []),
    opens: edit.certain && edit.removes.some((each) => closing.has(each)),
  }));
  const unmended = [...closing].filter((fingerprint) => !mended.has(fingerprint)).flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
  for (const { edit, opens } of weighed) if (opens) for (const fingerprint of edit.removes) closing.delete(fingerprint);
  const onlyConditions = report.verdict === 'fail' && report.reasons.every((each) => each.type === 'condition');
  const suffice = onlyConditions && closing.size === 0;
  const groups = groupAlike(weighed.map((each) => ({ ...each, opens: suffice && each.opens })));
  const opening = groups.filter(([first]) => first?.opens === true).length;
  const lines = opening <= OPENING_LINES ? Math.max(EDIT_LINES, opening) : EDIT_LINES;
  const left = groups.slice(lines).flat();
  const removed = left.reduce((sum, each) => sum + each.findings.length, 0);
  const stillClosing = closingOf(left);
  const closeText = stillClosing === 0 ? '' : `, ${String(stillClosing)} of which ${report.gate === 'observe' ? 'would close' : stillClosing === 1 ? 'closes' : 'close'} the gate`;
  return {
    opening: opening === 0 || opening > lines ? undefined : opening,
    unmended,
    rows: groups.slice(0, lines).flatMap((group) => rowOf(group, report)),
    more: left.length,
    rest: left.length === 0 ? '' : `and ${count(left.length, 'more edit')}, for ${count(removed, 'finding')}${closeText}`,
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
  const order = (a: readonly WeighedEdit[], b: readonly WeighedEdit[]): number =>
    Number(b[0]?.opens) - Number(a[0]?.opens) || closingOf(b) - closingOf(a) || size(b) - size(a) || compareSeverity(worst(a), worst(b)) || compareText(a[0]?.edit.title ?? '', b[0]?.edit.title ?? '');
  return [...groups.values()].sort(order);
}

function closingOf(group: readonly WeighedEdit[]): number {
  return group.reduce((sum, each) => sum + each.findings.filter(({ disposition }) => disposition.state === 'gates').length, 0);
}

function worst(group: readonly WeighedEdit[]): Severity {
  return group.flatMap(({ findings }) => findings.map(({ severity }) => severity)).sort(compareSeverity)[0] ?? 'unknown';
}

function rowOf(group: readonly WeighedEdit[], report: GateReport): EditRow[] {
  const [first] = group;
  if (first === undefined) return [];
  const places = [...new Map(group.map(({ edit }) => [`${edit.at.file}\n${String(edit.at.startLine)}`, edit.at])).values()].sort(compareLocation);
  const { certain } = first.edit;
  // What it removes stands beside it, counted over all places.
  const title = first.edit.title.replace(/: up to \d+ fixable$/, '');
  return [{ title: title.charAt(0).toUpperCase() + title.slice(1), certain, opens: first.opens, closes: closingOf(group) > 0, places: places.slice(0, PLACES), morePlaces: Math.max(0, places.length - PLACES), removes: removesText(group.flatMap((each) => each.findings), certain, report) }];
}

/** `38: 1 high, 37 lower (1 known to be exploited)`; one kind alone needs no sum. */
function removesText(findings: readonly Finding[], certain: boolean, report: GateReport): string {
  const counts = countBySeverity(findings);
  const floor = report.reportFrom;
  const named = SEVERITIES.slice(0, SEVERITIES.indexOf(floor) + 1);
  const parts = named.filter((each) => counts[each] > 0).map((each) => `${String(counts[each])} ${each}`);
  const lower = findings.length - named.reduce((sum, each) => sum + counts[each], 0);
  const alike = SEVERITIES.find((each) => counts[each] === findings.length);
  if (lower > 0) parts.push(`${String(lower)} ${parts.length > 0 ? 'lower' : (alike ?? `below ${floor}`)}`);
  const sum = parts.length > 1 ? `${String(findings.length)}: ` : '';
  return `${certain ? '' : 'up to '}${sum}${parts.join(', ')}${marksText(findings)}`;
}

/** `, introduced` of a single finding; of several ` (2 introduced)`, so that the numbers before it add up. */
function marksText(findings: readonly Finding[]): string {
  const marks = [
    { word: 'known to be exploited', number: findings.filter(isExploited).length },
    { word: 'introduced', number: findings.filter(({ change }) => change === 'introduced').length },
  ].filter(({ number }) => number > 0);
  if (marks.length === 0) return '';
  return findings.length === 1 ? `, ${marks.map(({ word }) => word).join(', ')}` : ` (${marks.map(({ word, number }) => `${String(number)} ${word}`).join(', ')})`;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** The line above the edits. */
export function editsTitle(plan: EditPlan): string {
  if (plan.opening === undefined) return plan.rows.some(({ closes }) => closes) ? 'What to change' : 'Worth doing';
  return `${NUMBERS[plan.opening] ?? String(plan.opening)} ${plan.opening === 1 ? 'edit opens' : 'edits open'} the gate`;
}

/** What closes the gate though no edit is known for it: a sentence, empty when there is nothing of that kind. */
export function unmendedText({ unmended }: EditPlan): string {
  if (unmended.length === 0) return '';
  const unfixed = unmended.filter((each) => each.kind === 'vulnerability' && each.fixedIn.length === 0).length;
  const why = unfixed === 0 ? '' : unfixed === unmended.length ? ': there is no fixed version yet' : `; for ${String(unfixed)} of them there is no fixed version yet`;
  return `${count(unmended.length, 'finding')} that ${unmended.length === 1 ? 'closes the gate has' : 'close the gate have'} no known edit${why}.`;
}
