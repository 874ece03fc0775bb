/** The parts of a report in Markdown: job summary and comment are put together from the same ones. */
import type { Finding } from '../findings/finding.js';
import type { Location } from '../findings/location.js';
import { countBySeverity, SEVERITIES, type Severity } from '../findings/severity.js';
import type { GateReport, NotLookedAt } from '../report.js';
import { fixed, rowsOf, type Block } from './budget.js';
import { editsTitle, unmendedText, type EditPlan, type EditRow } from './edit-plan.js';
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

/** What nothing can be said about, and why: a list, as the edits are. */
export function gapsBlock({ report, rest }: Page): Block {
  const item = ({ what, why }: NotLookedAt): string => [named(what), ...logLines(why).map(({ text, ofLog }) => (ofLog ? named(text) : prose(shorten(text))))].join('<br>');
  return { ...list('**Not looked at, so nothing can be said about it**', gaps(report), (each) => `- ${item(each)}`, 'thing', rest, ''), claim: 'half' };
}

/**
 * What to change: lists, for they wrap on a narrow screen where a table would hide the places. What opens the gate is numbered, what closes it otherwise follows.
 * @param others how the edits are folded that nothing which closes the gate depends on
 */
export function editsBlocks({ plan, at, rest }: Page, others: Fold): Block[] {
  const needed = plan.rows.filter(({ opens, closes }) => (plan.opening === undefined ? closes : opens));
  const worth = plan.rows.filter((each) => !needed.includes(each));
  const left = plan.rest === '' ? '' : `\n\n${capital(plan.rest)}.`;
  const blocks = [
    list(`**${editsTitle(plan)}**`, needed, (each, index) => `${plan.opening === undefined ? '-' : `${String(index + 1)}.`} ${editLine(each, at)}`, 'line', rest, worth.length === 0 ? left : ''),
    fixed(unmendedText(plan)),
    list(heading(`${needed.length === 0 ? 'Worth doing' : 'Also worth doing'}: ${count(worth.length + plan.more, 'edit')}`, others), worth, (each) => `- ${editLine(each, at)}`, 'line', rest, `${left}${others === 'no' ? '' : FOLDED}`),
  ];
  return blocks.filter(({ size, head }) => size > 0 || head.length > 0);
}

function editLine({ title, certain, places, morePlaces, removes }: EditRow, at: Page['at']): string {
  const [what, ...versions] = shorten(title).split(' → ');
  const name = versions.length === 1 ? `${prose(what ?? '')} → **${prose(versions[0] ?? '')}**` : prose(shorten(title));
  const where = places.map(at).join(', ') + (morePlaces > 0 ? ` and ${count(morePlaces, 'more place')}` : '');
  return `${name}<br>${where}: ${certain ? 'removes' : 'may remove'} ${removes}`;
}

function list<T>(head: string, items: readonly T[], render: (item: T, index: number) => string, one: string, rest: string, tail: string): Block {
  if (items.length === 0) return fixed('');
  return { head, columns: '', ...rowsOf(items, (item, index) => `${index === 0 ? '\n' : ''}${render(item, index)}`), more: leftOut(items.length, one, rest), tail, claim: 'first' };
}

const FOLDED = '\n\n</details>';

/** @param title nothing from outside: it stands in HTML */
function heading(title: string, fold: Fold): string {
  return fold === 'no' ? `**${title}**` : `<details${fold === 'open' ? ' open' : ''}><summary>${title}</summary>`;
}

/** How a list of findings can be folded away. */
export type Fold = 'no' | 'open' | 'closed';

/** Findings with their packages and places. @param note what is counted but not listed: plain text, its first letter becomes a capital */
export function findingsBlock(page: Page, title: string, groups: readonly Group[], note: string, fold: Fold): Block {
  if (groups.length === 0) return fixed(note === '' ? '' : `**${title}: 0 listed**, ${note}.`);
  const number = countFindings(groups);
  const columns = FINDING_COLUMNS.filter(({ always, text }) => always || groups.some((group) => text(group, page.at) !== ''));
  return {
    head: heading(`${title}: ${String(number)}${number === groups.length ? '' : ` in ${count(groups.length, 'line')}`}`, fold),
    columns: `\n${tableHead(columns.map((each) => each.title))}`,
    ...rowsOf(groups, (group) => row(...columns.map(({ text }) => text(group, page.at)))),
    more: (shown) => leftOutText(countFindings(groups.slice(shown)), 'finding', page.rest) + (note === '' ? '' : `\n\n${capital(note)}.`),
    tail: fold === 'no' ? '' : FOLDED,
    claim: 'rest',
  };
}

/** A column that would be empty is left out, unless it is always there. */
interface FindingColumn {
  readonly title: string;
  readonly always: boolean;
  readonly text: (group: Group, at: Page['at']) => string;
}

const FINDING_COLUMNS: readonly FindingColumn[] = [
  { title: 'severity', always: true, text: ({ severity }) => severity },
  { title: 'finding', always: true, text: findingCell },
  { title: 'package', always: false, text: packageCell },
  { title: 'at', always: true, text: ({ places, morePlaces }, at) => places.map(at).join('<br>') + (morePlaces > 0 ? `<br>and ${String(morePlaces)} more` : '') },
  { title: 'seen by', always: false, text: (group) => prose(shorten(seenBy(group))) },
];

function findingCell(group: Group): string {
  const times = group.findings.length > 1 ? ` × ${String(group.findings.length)}` : '';
  const notes = marks(group).join(', ');
  return `${named(group.rule)}${times}${notes === '' ? '' : ` **${notes}**`}<br>${prose(shorten(sentence(group)))}`;
}

/** `lodash` `4.17.15` → `4.17.21` */
function packageCell(group: Group): string {
  const installed = packageOf(group);
  if (installed === undefined) return '';
  const mended = fixedIn(group);
  return `${named(installed.name)} ${named(installed.versions)}${mended === '' ? ', no fix yet' : ` → ${named(mended)}`}`;
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
  const closed = report.findings.filter((each) => fateOf(each) !== 'open').length;
  const sum = `By target: ${count(report.findings.length - closed, 'finding')}${closed === 0 ? '' : `, and ${String(closed)} not counted`}`;
  const rows = rowsOf(all, ([name, members, strong]) => row(name, ...numbers(members).map((each) => `${strong}${String(each)}${strong}`)));
  const block = table(heading(sum, fold), tableHead(titles, titles.map((_, index) => index).slice(1)), rows, 'target', rest, 'first');
  return fold === 'no' ? block : { ...block, tail: FOLDED };
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
