/** The report on a terminal: verdict, how far away it is, what couldn't be looked at, what to change, what was found. */
import type { Severity } from '../findings/severity.js';
import { printLocation, type Location } from '../findings/location.js';
import type { GateReport } from '../report.js';
import { fit, fixed, inBytes, rowsOf, type Block } from '../render/budget.js';
import { editsTitle, planEdits, unmendedText } from '../render/edit-plan.js';
import { fixedIn, marks, packageOf, seenBy, sentence } from '../render/finding.js';
import { countFindings, sortFindings, type Group, type Sorted } from '../render/group.js';
import { leftOutText } from '../render/left-out.js';
import { apartText, changeText, conditionWord, count, gaps, headline, logLines, looked, milderText, soFar, totalText } from '../render/story.js';
import { displayWidth, pad, padStart, palette, printable, printableLine, wrap, type Palette } from '../render/terminal.js';
import type { Reporter } from './reporter.js';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; lines are wrapped to it, paths are never cut. */
  readonly width: number;
}

/** @returns the reporter for a terminal or a log of this width. */
export function textReporter(options: TextOptions): Reporter {
  return { id: 'text', file: 'dockgate.txt', render: (report, budget) => renderText(report, budget, options) };
}

/** What all parts need. */
interface Page {
  readonly report: GateReport;
  readonly colours: Palette;
  readonly width: number;
}

/** Renders the whole report. @param budget in UTF-8 bytes */
export function renderText(report: GateReport, budget: number, options: TextOptions): string {
  const page: Page = { report, colours: palette(options.colour), width: Math.max(40, options.width) };
  const sorted = sortFindings(report);
  const blocks = [
    fixed(verdictLine(page)),
    conditions(page),
    notLookedAt(page),
    edits(page),
    fixed(report.findings.length === 0 ? '' : (changeText(report) ?? '')),
    findings(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, ''),
    findings(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, milderText(sorted.milder, report)),
    totals(page, sorted),
    fixed(notUploaded(page)),
    fixed(footer(page)),
  ];
  return fit(blocks, inBytes(budget), 'The rest does not fit here: it is in dockgate-report.json.');
}

function verdictLine({ report, colours }: Page): string {
  const paint = { pass: colours.good, fail: colours.bad, incomplete: colours.warning }[report.verdict];
  const line = paint(colours.strong(`Dockgate: ${headline(report)}`));
  const note = soFar(report);
  return note === undefined ? line : `${line}\n${note}`;
}

function notUploaded({ report, width }: Page): string {
  const text = leftOutText(report);
  return text === undefined ? '' : wrap(printableLine(text), width).join('\n');
}

function conditions({ report, colours }: Page): Block {
  const words = report.conditions.map((each) => printable(each.condition));
  const wide = Math.max(0, ...words.map(displayWidth));
  const rows = report.conditions.map((each, index) => {
    const word = conditionWord(each);
    const paint = { met: colours.good, 'not met': colours.bad, warning: colours.warning, unknown: colours.warning }[word];
    const numbers = each.state === 'unknown' ? 'cannot be told' : `${padStart(String(each.found), 4)} found, ${String(each.allowed)} allowed`;
    return `  ${paint(pad(word, 7))}  ${pad(words[index] ?? '', wide)}  ${numbers}`;
  });
  return lines('', rows, (shown) => leftOut(rows.length - shown, 'condition'), 'first');
}

function notLookedAt({ report, colours, width }: Page): Block {
  const rows = gaps(report).map(({ what, why }) => [`  ${colours.strong(printable(what))}`, ...logLines(why).flatMap(({ text, ofLog }) => indent(printableLine(text), ofLog ? 6 : 4, width))].join('\n'));
  return lines(rows.length === 0 ? '' : colours.warning('Not looked at, so nothing can be said about it'), rows, (shown) => leftOut(rows.length - shown, 'thing', 'things'), 'half');
}

function edits({ report, colours, width }: Page): Block {
  const plan = planEdits(report);
  const rows = plan.rows.map((each, index) => {
    const number = each.opens ? padStart(String(index + 1), 2) : ' ·';
    const [first = '', ...rest] = indent(printableLine(each.title), 6, width);
    const places = placesText(each.places, each.morePlaces);
    return [`  ${number}  ${colours.strong(first.trimStart())}`, ...rest, ...indent(`${each.certain ? 'removes' : 'may remove'} ${each.removes}, at ${places}`, 6, width)].join('\n');
  });
  const notes = [plan.rest, unmendedText(plan)].filter((each) => each !== '').map((each) => indent(each, 2, width).join('\n'));
  const more = (shown: number): string => leftOut(rows.length - shown, 'line') + notes.map((each) => `\n${each}`).join('');
  return lines(rows.length === 0 ? '' : colours.strong(editsTitle(plan)), rows, more, 'first');
}

function placesText(places: readonly Location[], more: number): string {
  return places.map((each) => printable(printLocation(each))).join(', ') + (more > 0 ? ` and ${count(more, 'more place', 'more places')}` : '');
}

function findings(page: Page, title: string, groups: readonly Group[], milder: string): Block {
  if (groups.length === 0 && milder === '') return fixed('');
  const number = countFindings(groups);
  const places = number === groups.length ? '' : ` in ${count(groups.length, 'line')}`;
  const more = (shown: number): string => {
    const rest = leftOut(countFindings(groups.slice(shown)), 'finding');
    return rest + (milder === '' ? '' : `\n  ${milder}`);
  };
  return { head: page.colours.strong(`${title}: ${String(number)}${places}`), columns: '', ...rowsOf(groups, (each) => findingLines(page, each)), more, tail: '', claim: 'rest' };
}

function lines(head: string, rows: readonly string[], more: Block['more'], claim: Block['claim']): Block {
  return { head, columns: '', ...rowsOf(rows, (each) => each), more, tail: '', claim };
}

const INDENT = 14;

function findingLines({ colours, width }: Page, group: Group): string {
  const installed = packageOf(group);
  const mended = fixedIn(group);
  const what = installed === undefined ? [] : [printable(`${installed.name} ${installed.versions}`), mended === '' ? 'no fix yet' : printable(`fixed in ${mended}`)];
  const times = group.findings.length > 1 ? [count(group.findings.length, 'finding')] : [];
  const places = placesText(group.places, group.morePlaces);
  const head = [printable(group.rule), ...what].join('  ');
  const who = seenBy(group);
  const notes = [...times, ...marks(group), ...(who === '' ? [] : [`seen by ${printable(who)}`])].join(' · ');
  const [first = '', ...rest] = indent(head, INDENT, width);
  return [
    `  ${paintSeverity(colours, group.severity)(pad(group.severity, INDENT - 4))}  ${colours.strong(first.trimStart())}`,
    ...rest.map(colours.strong),
    ...indent(places, INDENT, width),
    ...indent(printableLine(sentence(group)), INDENT, width),
    ...(notes === '' ? [] : indent(notes, INDENT, width).map(colours.faint)),
  ].join('\n');
}

function paintSeverity(colours: Palette, severity: Severity): (text: string) => string {
  switch (severity) {
    case 'critical':
      return (text) => colours.strong(colours.bad(text));
    case 'high':
      return colours.bad;
    case 'medium':
      return colours.warning;
    case 'low':
    case 'negligible':
    case 'unknown':
      return (text) => text;
  }
}

function totals({ report, colours }: Page, sorted: Sorted): Block {
  const apart = apartText(sorted);
  const rest = apart === '' ? '' : `\nNot counted: ${apart}`;
  return fixed(report.findings.length === 0 ? report.conditions.every((each) => each.state === 'unknown') ? '' : colours.strong('Nothing was found') : `${colours.strong(totalText(sorted))}${rest}`);
}

function footer({ report, colours, width }: Page): string {
  const who = looked(report).map(({ text, unverified }) => printableLine(text) + (unverified ? ' (unverified)' : ''));
  const whole = gaps(report).length === 0 ? ['everything was looked at'] : [];
  return indent([...who, ...whole, `Dockgate ${printable(report.dockgate)}`].join(' · '), 0, width).map(colours.faint).join('\n');
}

function indent(text: string, by: number, width: number): string[] {
  return wrap(text, width - by).map((line) => ' '.repeat(by) + line);
}

function leftOut(number: number, one: string, many?: string): string {
  return number === 0 ? '' : `\n  and ${String(number)} more ${number === 1 ? one : (many ?? `${one}s`)} that ${number === 1 ? 'does' : 'do'} not fit here`;
}
