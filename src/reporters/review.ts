/** Comments on changed lines: what the gate finds there, with a suggestion where one is safe. */
import type { Finding, Fix } from '../findings/finding.js';
import { compareLocation, type Location } from '../findings/location.js';
import { compareSeverity, isAtLeast } from '../findings/severity.js';
import type { GateReport } from '../report.js';
import { fixedIn, marks, packageOf, seenBy, sentence } from '../render/finding.js';
import { compareText, countFindings, fateOf, group, isExploited, type Group } from '../render/group.js';
import { code, prose } from '../render/markdown.js';
import { gaps } from '../render/story.js';
import { suggestedLines, suggestionBlock } from '../render/suggestion.js';
import type { DescribeRule } from './sarif-rules.js';

/** One comment, in the shape that a host takes. */
export interface LineComment {
  /** Fingerprints, worst first. */
  readonly keys: readonly string[];
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
}

/** The new side of a diff around some lines. */
interface DiffHunk {
  readonly start: number;
  readonly lines: readonly { readonly text: string; readonly changed: boolean }[];
}

export interface LineComments {
  /** Worst first. */
  readonly comments: readonly LineComment[];
  /** Fingerprints of all that is open; undefined when something wasn't looked at, for then what is missing may be there all the same. */
  readonly holding: ReadonlySet<string> | undefined;
}

/** How many lines of a comment name findings, and edits. */
const NAMED = 5;
const EDITS = 3;
/** Characters of a sentence from outside. */
const SENTENCE = 300;

/** @param lines the new side's hunks by file. @returns one comment for each place; the findings of a place stand in it together */
export function reviewComments(report: GateReport, lines: ReadonlyMap<string, readonly DiffHunk[]>, describeRule: DescribeRule): LineComments {
  const open = report.findings.filter((each) => fateOf(each) === 'open');
  const places = new Map<string, { readonly first: Placed; readonly findings: Finding[] }>();
  const placedFindings = open.flatMap((finding) => {
    if (finding.disposition.state === 'reported' && report.reportFrom !== 'unknown' && !isAtLeast(finding.severity, report.reportFrom)) return [];
    const placed = placeIn(lines.get(finding.at.file) ?? [], finding.at);
    return placed === undefined ? [] : [{ finding, placed }];
  });
  for (const { finding, placed } of placedFindings.sort((a, b) => compareUrgency(a.finding, b.finding))) {
    const key = `${finding.at.file}\n${String(placed.startLine)}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { first: placed, findings: [finding] });
    else known.findings.push(finding);
  }
  const context = { report, describeRule, editOf: new Map(report.edits.flatMap(({ title, removes }) => removes.map((fingerprint) => [fingerprint, title]))) };
  const comments = [...places.values()].map(({ first, findings }) => comment(first, findings, context));
  return { comments, holding: report.verdict === 'incomplete' || gaps(report).length > 0 ? undefined : new Set(open.map((each) => each.fingerprint)) };
}

/** What closes the gate, then what warns; in each the worst first. */
function compareUrgency(a: Finding, b: Finding): number {
  return urgency(a) - urgency(b) || compareSeverity(a.severity, b.severity) || Number(isExploited(b)) - Number(isExploited(a)) || compareLocation(a.at, b.at) || compareText(a.fingerprint, b.fingerprint);
}

function urgency({ disposition }: Finding): number {
  return disposition.state === 'gates' ? 0 : disposition.state === 'warns' ? 1 : 2;
}

interface Placed {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly hunk: DiffHunk;
}

/** @returns where to say it; undefined when the change touches none of its lines */
function placeIn(hunks: readonly DiffHunk[], at: Location): Placed | undefined {
  for (const hunk of hunks) {
    const touched = firstChanged(hunk, at.startLine, at.endLine);
    if (touched === undefined) continue;
    const { file } = at;
    if (linesIn(hunk, at.startLine, at.endLine) !== undefined) return { file, startLine: at.startLine, endLine: at.endLine, hunk };
    return { file, startLine: touched, endLine: touched, hunk };
  }
  return undefined;
}

/** @returns a line number; undefined when none of them changed */
function firstChanged({ start, lines }: DiffHunk, from: number, to: number): number | undefined {
  for (let line = Math.max(from, start); line <= Math.min(to, start + lines.length - 1); line += 1) if (lines[line - start]?.changed === true) return line;
  return undefined;
}

/** @returns undefined when the hunk doesn't have all of them */
function linesIn({ start, lines }: DiffHunk, from: number, to: number): readonly string[] | undefined {
  return from < start || to >= start + lines.length ? undefined : lines.slice(from - start, to - start + 1).map((each) => each.text);
}

interface Context {
  readonly report: GateReport;
  readonly describeRule: DescribeRule;
  /** Titles of edits, by the fingerprints that they remove. */
  readonly editOf: ReadonlyMap<string, string>;
}

function comment(place: Placed, findings: readonly Finding[], { report, describeRule, editOf }: Context): LineComment {
  const groups = group(findings).sort((a, b) => Math.min(...a.findings.map(urgency)) - Math.min(...b.findings.map(urgency)));
  const suggestion = suggestionFor(findings, place);
  const parts = [
    groups.slice(0, NAMED).map((each) => what(each, report)).join('\n'),
    groups.length > NAMED ? `And ${String(countFindings(groups.slice(NAMED)))} more here.` : '',
    why(groups.slice(0, NAMED), describeRule),
    remedies(findings, editOf, describeRule),
    suggestion === undefined ? '' : suggestionBlock(suggestion.lines),
    `<sub>Dockgate${report.run === undefined ? '' : `, ${code(report.run.gate)}`}</sub>`,
  ];
  const { startLine, endLine } = suggestion ?? place;
  return { keys: findings.map((each) => each.fingerprint), file: place.file, startLine, endLine, body: parts.filter((each) => each !== '').join('\n\n') };
}

function what(each: Group, { gate }: GateReport): string {
  const gates = each.findings.some((finding) => finding.disposition.state === 'gates');
  const notes = [...(gates ? [gate === 'observe' ? 'would close the gate' : 'closes the gate'] : []), ...marks(each)];
  const installed = packageOf(each);
  const mended = fixedIn(each);
  const about = installed === undefined ? '' : ` in ${code(installed.name)} ${code(installed.versions)}${mended === '' ? ', no fix yet' : `, fixed in ${code(mended)}`}`;
  const times = each.findings.length > 1 ? ` × ${String(each.findings.length)}` : '';
  const who = seenBy(each);
  return `- **${each.severity}**${notes.length === 0 ? '' : `, ${notes.join(', ')}`}: ${code(each.rule)}${times}${about}: ${prose(shortened(sentence(each)))}${who === '' ? '' : ` (${prose(who)})`}`;
}

/** Of the worst of ours, by name where it stands among others: what a scanner found has said so in its sentence. */
function why(groups: readonly Group[], describeRule: DescribeRule): string {
  for (const { rule } of groups) {
    const text = describeRule(rule);
    if (text !== undefined) return `Why${groups.length > 1 ? ` ${code(rule)}` : ''}: ${prose(text.why)}`;
  }
  return '';
}

/** The edits that remove them; where there is none, what our rules say. */
function remedies(findings: readonly Finding[], editOf: ReadonlyMap<string, string>, describeRule: DescribeRule): string {
  const all = [...new Set(findings.flatMap(({ fingerprint, rule }) => editOf.get(fingerprint) ?? describeRule(rule)?.remedy ?? []))];
  const shown = all.slice(0, EDITS).map((each) => prose(shortened(`${each.charAt(0).toUpperCase()}${each.slice(1)}`)));
  if (shown.length <= 1) return shown.length === 0 ? '' : `What to do: ${shown.join('')}`;
  return ['What to do:', ...shown.map((each) => `- ${each}`), ...(all.length > EDITS ? [`- and ${String(all.length - EDITS)} more`] : [])].join('\n');
}

interface Suggestion {
  readonly startLine: number;
  readonly endLine: number;
  readonly lines: readonly string[];
}

/** The worst finding's that has a safe one: a comment offers one change of its lines. */
function suggestionFor(findings: readonly Finding[], { hunk }: Placed): Suggestion | undefined {
  for (const finding of findings) {
    if (finding.kind === 'vulnerability' || finding.fix === undefined || finding.confidence === 'low' || finding.fix.at.file !== finding.at.file) continue;
    const { fix }: { readonly fix?: Fix } = finding;
    const before = linesIn(hunk, fix.at.startLine, fix.at.endLine);
    const lines = before === undefined ? undefined : suggestedLines(fix, before);
    if (lines !== undefined) return { startLine: fix.at.startLine, endLine: fix.at.endLine, lines };
  }
  return undefined;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SENTENCE ? line : `${line.slice(0, SENTENCE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
