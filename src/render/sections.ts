/** The parts of a report in Markdown: job summary and comment are put together from the same ones. */
import type { Finding } from '../findings/finding.js';
import type { Location } from '../findings/location.js';
import { countBySeverity, SEVERITIES, type Severity } from '../findings/severity.js';
import type { GateReport } from '../report.js';
import { fixed, rowsOf, type Block } from './budget.js';
import { editsTitle, unmendedText, type EditPlan } from './edit-plan.js';
import { fixedIn, marks, packageOf, seenBy, sentence } from './finding.js';
import { APART, countFindings, fateOf, type Group, type Sorted } from './group.js';
import { code, prose, row, shorten, shortenName, tableHead } from './markdown.js';
import { apartText, conditionWord, count, endingSoon, gaps, logLines, looked, targetNames, totalText } from './story.js';

/** What all parts need. */
export interface Page {
  readonly report: GateReport;
  readonly sorted: Sorted;
  readonly plan: EditPlan;
  /** A place as Markdown. */
  readonly at: (at: Location) => string;
  /** Where rows are that didn't fit, as Markdown behind "do not fit here"; may be empty. */
  readonly rest: string;
}

const CONDITION_ICONS = { met: '✅', 'not met': '⛔', warning: '⚠️', unknown: '⚠️' } as const;

/** Every condition: what was found, what is allowed. */
export function conditionsBlock({ report, rest }: Page): Block {
  const rows = rowsOf(report.conditions, (each) => {
    const word = conditionWord(each);
    const found = each.state === 'unknown' ? 'cannot be told' : String(each.found);
    return row(`${CONDITION_ICONS[word]} ${word}`, named(each.condition), each.state === 'broken' ? `**${found}**` : found, String(each.allowed));
  });
  return { head: '', columns: tableHead(['', 'condition', 'found', 'allowed'], [2, 3]), ...rows, more: leftOut(rows.size, 'condition', rest), tail: '', claim: 'first' };
}

/** What nothing can be said about. */
export function gapsBlock({ report, rest }: Page): Block {
  const rows = rowsOf(gaps(report), ({ what, why }) =>
    row(
      named(what),
      logLines(why)
        .map(({ text, ofLog }) => (ofLog ? named(text) : prose(shorten(text))))
        .join('<br>'),
    ),
  );
  return table('**Not looked at, so nothing can be said about it**', tableHead(['what', 'why']), rows, 'thing', rest, 'half');
}

/** What to change, and what no change is known for. */
export function editsBlock({ plan, at, rest }: Page): Block {
  const rows = rowsOf(plan.rows, (each, index) => row(each.opens ? String(index + 1) : '', prose(shorten(each.title)), placesCell(each.places, each.morePlaces, at), each.removes));
  const notes = [plan.rest === '' ? '' : `${capital(plan.rest)}.`, unmendedText(plan)].filter((each) => each !== '').join(' ');
  const block = table(`**${editsTitle(plan)}**`, tableHead(['', 'edit', 'at', 'removes']), rows, 'line', rest, 'first');
  return plan.rows.length === 0 ? fixed(notes) : { ...block, tail: notes === '' ? '' : `\n\n${notes}` };
}

function placesCell(places: readonly Location[], more: number, at: Page['at']): string {
  return places.map(at).join('<br>') + (more > 0 ? `<br>and ${String(more)} more` : '');
}

/** How a list of findings can be folded away. */
export type Fold = 'no' | 'open' | 'closed';

/** Findings with their packages and places. @param note what is counted but not listed: plain text, its first letter becomes a capital */
export function findingsBlock(page: Page, title: string, groups: readonly Group[], note: string, fold: Fold): Block {
  if (groups.length === 0) return fixed(note === '' ? '' : `**${title}: 0 listed**, ${note}.`);
  const number = countFindings(groups);
  const heading = `${title}: ${String(number)}${number === groups.length ? '' : ` in ${count(groups.length, 'line')}`}`;
  const opened = `<details${fold === 'open' ? ' open' : ''}><summary>${heading}</summary>`;
  return {
    head: fold === 'no' ? `**${heading}**` : opened,
    columns: `\n${tableHead(['severity', 'finding', 'package', 'fixed in', 'at', 'seen by'])}`,
    ...rowsOf(groups, (group) => findingRow(group, page.at)),
    more: (shown) => leftOutText(countFindings(groups.slice(shown)), 'finding', page.rest) + (note === '' ? '' : `\n\n${capital(note)}.`),
    tail: fold === 'no' ? '' : '\n\n</details>',
    claim: 'rest',
  };
}

function findingRow(group: Group, at: Page['at']): string {
  const installed = packageOf(group);
  const times = group.findings.length > 1 ? ` × ${String(group.findings.length)}` : '';
  const notes = marks(group).join(', ');
  const finding = `${named(group.rule)}${times}${notes === '' ? '' : ` **${notes}**`}<br>${prose(shorten(sentence(group)))}`;
  const mended = fixedIn(group);
  const name = installed === undefined ? '' : `${named(installed.name)} ${named(installed.versions)}`;
  return row(group.severity, finding, name, installed === undefined ? '' : mended === '' ? 'no fix yet' : named(mended), placesCell(group.places, group.morePlaces, at), prose(shorten(seenBy(group))));
}

/** The sum in words: it is there whatever else fits. */
export function totalLine({ report, sorted }: Page): string {
  if (report.findings.length === 0) return report.conditions.length > 0 && report.conditions.every((each) => each.state === 'unknown') ? '' : 'Nothing was found.';
  const apart = apartText(sorted);
  return `**${totalText(sorted)}.**${apart === '' ? '' : ` Not counted: ${apart}.`}`;
}

const FOUR_WORST: ReadonlySet<Severity> = new Set(['critical', 'high', 'medium', 'low']);

/** One row for each target, so that the numbers add up to what stands above. */
export function targetsBlock({ report, rest }: Page, fold: Fold): Block {
  if (report.findings.length === 0) return fixed('');
  const baseline = report.findings.some(({ change }) => change !== undefined);
  const severities = SEVERITIES.filter((each) => FOUR_WORST.has(each) || report.findings.some((finding) => finding.severity === each && fateOf(finding) === 'open'));
  const apart = APART.filter((each) => (each === 'fixed' && baseline) || report.findings.some((finding) => fateOf(finding) === each));
  const names = targetNames(report);
  // A zero beside what couldn't be opened would say too much.
  const byTarget = new Map<string, Finding[]>(report.targets.filter((each) => each.outcome === 'ok').map(({ key }) => [key, []]));
  for (const finding of report.findings) {
    const members = byTarget.get(finding.target);
    if (members === undefined) byTarget.set(finding.target, [finding]);
    else members.push(finding);
  }
  const numbers = (members: readonly Finding[]): number[] => {
    const open = members.filter((each) => fateOf(each) === 'open');
    const counts = countBySeverity(open);
    const introduced = baseline ? [open.filter(({ change }) => change === 'introduced').length] : [];
    return [...severities.map((each) => counts[each]), ...apart.map((fate) => members.filter((each) => fateOf(each) === fate).length), ...introduced];
  };
  const all: readonly (readonly [string, readonly Finding[], '**' | ''])[] = [
    ...(byTarget.size > 1 ? [['**all**', report.findings, '**'] as const] : []),
    ...[...byTarget].map(([key, members]) => [named(names.get(key) ?? key), members, ''] as const),
  ];
  const titles = ['', ...severities, ...apart, ...(baseline ? ['of them introduced'] : [])];
  const sum = `${count(report.findings.length, 'finding')} in ${count(byTarget.size, 'target')}`;
  const rows = rowsOf(all, ([name, members, strong]) => row(name, ...numbers(members).map((each) => `${strong}${String(each)}${strong}`)));
  const block = table(fold === 'no' ? `**${sum}**` : `<details${fold === 'open' ? ' open' : ''}><summary>${sum}</summary>`, tableHead(titles, titles.map((_, index) => index).slice(1)), rows, 'target', rest, 'first');
  return fold === 'no' ? block : { ...block, tail: '\n\n</details>' };
}

/** Decisions that end within a month: who took them has to take them again. */
export function endingBlock({ report, rest }: Page): Block {
  const rows = rowsOf(endingSoon(report), ({ entry, until, when, findings }) => row(`${named(until)}, ${when}`, prose(shorten(entry)), count(findings.length, 'finding')));
  return table('**Exceptions that end soon**', tableHead(['ends', 'exception', 'covers']), rows, 'exception', rest, 'half');
}

/** Who looked, with which data. @param more what else there is to say, as Markdown */
export function footer({ report }: Page, short: boolean, more: readonly string[]): string {
  const who = looked(report, short).map(({ text, unverified }) => prose(shorten(text)) + (unverified ? ' (*unverified*)' : ''));
  const whole = gaps(report).length === 0 ? ['everything was looked at'] : [];
  return `<sub>${[...who, ...whole, ...more].join(' · ')}</sub>`;
}

/** A name from outside as code. */
export function named(text: string): string {
  return code(shortenName(text));
}

function table(head: string, columns: string, rows: Pick<Block, 'size' | 'row'>, one: string, rest: string, claim: Block['claim']): Block {
  if (rows.size === 0) return fixed('');
  return { head, columns: `\n${columns}`, ...rows, more: leftOut(rows.size, one, rest), tail: '', claim };
}

function leftOut(size: number, one: string, rest: string): Block['more'] {
  return (shown) => leftOutText(size - shown, one, rest);
}

function leftOutText(number: number, one: string, rest: string): string {
  return number === 0 ? '' : `\n\nAnd ${count(number, `more ${one}`)} that ${number === 1 ? 'does' : 'do'} not fit here${rest}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
