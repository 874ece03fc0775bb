/** `dockgate.md`, the job summary: the same order as on a terminal, in tables. Nothing in it is a link. */
import type { Finding } from '../findings/finding.js';
import { countBySeverity, SEVERITIES, type Severity } from '../findings/severity.js';
import { printLocation, type Location } from '../findings/location.js';
import type { GateReport } from '../report.js';
import { fit, fixed, type Block } from '../render/budget.js';
import { fixedIn, marks, packageOf, seenBy, sentence } from '../render/finding.js';
import { APART, countFindings, fateOf, sortFindings, type Group, type Sorted } from '../render/group.js';
import { code, prose, row, tableHead } from '../render/markdown.js';
import { changeText, conditionWord, count, editsTitle, gaps, headline, ICONS, logLines, looked, milderText, planEdits, soFar, targetNames } from '../render/story.js';
import type { Reporter } from './reporter.js';

export const markdownReporter: Reporter = { id: 'markdown', file: 'dockgate.md', render: renderMarkdown };

/** Renders the whole report. @param budget in UTF-8 bytes; GitHub takes 1 MiB for a job summary */
export function renderMarkdown(report: GateReport, budget: number): string {
  const sorted = sortFindings(report);
  const blocks = [
    fixed(`### ${ICONS[report.verdict]} Dockgate: ${headline(report)}`),
    fixed(soFar(report) ?? ''),
    conditions(report),
    notLookedAt(report),
    edits(report),
    fixed(changeText(report) ?? ''),
    findings(report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', false),
    findings(sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, milderText(sorted.milder, report), sorted.blocking.length > 0),
    totals(report, sorted),
    fixed(footer(report)),
  ];
  return fit(blocks, budget, 'The rest does not fit here: it is in `dockgate-report.json`.');
}

const CONDITION_ICONS = { met: '✅', 'not met': '⛔', warning: '⚠️', unknown: '⚠️' } as const;

function conditions({ conditions: all }: GateReport): Block {
  const rows = all.map((each) => {
    const word = conditionWord(each);
    const found = each.state === 'unknown' ? 'cannot be told' : String(each.found);
    return row(`${CONDITION_ICONS[word]} ${word}`, code(each.condition), each.state === 'broken' ? `**${found}**` : found, String(each.allowed));
  });
  return table(tableHead(['', 'condition', 'found', 'allowed'], [2, 3]), rows, 'condition');
}

function notLookedAt(report: GateReport): Block {
  const rows = gaps(report).map(({ what, why }) => row(code(what), logLines(why).map(({ text, ofLog }) => (ofLog ? code(text) : prose(text))).join('<br>')));
  return table(`**Not looked at, so nothing can be said about it**\n\n${tableHead(['what', 'why'])}`, rows, 'thing');
}

function edits(report: GateReport): Block {
  const plan = planEdits(report);
  const rows = plan.rows.map((each, index) => row(each.opens ? String(index + 1) : '', prose(each.title), placesCell(each.places, each.morePlaces), each.removes));
  const block = table(`**${editsTitle(plan)}**\n\n${tableHead(['', 'edit', 'at', 'removes'])}`, rows, 'line');
  return plan.rest === '' ? block : { ...block, tail: `\n\n${plan.rest[0]?.toUpperCase() ?? ''}${plan.rest.slice(1)}.` };
}

function placesCell(places: readonly Location[], more: number): string {
  return places.map((each) => code(printLocation(each))).join('<br>') + (more > 0 ? `<br>and ${String(more)} more` : '');
}

function table(head: string, rows: readonly string[], one: string): Block {
  if (rows.length === 0) return fixed('');
  return { head, rows, more: (shown) => leftOut(rows.length - shown, one), tail: '' };
}

function findings(title: string, groups: readonly Group[], milder: string, folded: boolean): Block {
  if (groups.length === 0) return fixed(milder === '' ? '' : `**${title}: 0 listed**, ${milder}.`);
  const number = countFindings(groups);
  const heading = `${title}: ${String(number)}${number === groups.length ? '' : ` in ${count(groups.length, 'line')}`}`;
  const more = (shown: number): string => leftOut(countFindings(groups.slice(shown)), 'finding') + (milder === '' ? '' : `\n\n${milder[0]?.toUpperCase() ?? ''}${milder.slice(1)}.`);
  const head = tableHead(['severity', 'finding', 'package', 'fixed in', 'at', 'seen by']);
  return {
    head: `${folded ? `<details><summary>${heading}</summary>` : `**${heading}**`}\n\n${head}`,
    rows: groups.map(findingRow),
    more,
    tail: folded ? '\n\n</details>' : '',
  };
}

function findingRow(group: Group): string {
  const installed = packageOf(group);
  const times = group.findings.length > 1 ? ` × ${String(group.findings.length)}` : '';
  const notes = marks(group).join(', ');
  const finding = `${code(group.rule)}${times}${notes === '' ? '' : ` **${notes}**`}<br>${prose(sentence(group))}`;
  const mended = fixedIn(group);
  const places = placesCell(group.places, group.morePlaces);
  const name = installed === undefined ? '' : `${code(installed.name)} ${code(installed.versions)}`;
  return row(group.severity, finding, name, installed === undefined ? '' : mended === '' ? 'no fix yet' : code(mended), places, prose(seenBy(group)));
}

/** One row for each target, so that the numbers add up to what stands above. */
function totals(report: GateReport, sorted: Sorted): Block {
  if (report.findings.length === 0) return fixed('Nothing was found.');
  const severities = SEVERITIES.filter((each) => FOUR_WORST.has(each) || report.findings.some((finding) => finding.severity === each && fateOf(finding) === 'open'));
  const apart = APART.filter((each) => sorted.apart[each] > 0);
  const names = targetNames(report);
  // A zero beside what couldn't be opened would say too much.
  const byTarget = new Map<string, Finding[]>(report.targets.filter((each) => each.outcome === 'ok').map(({ key }) => [key, []]));
  for (const finding of report.findings) {
    const members = byTarget.get(finding.target);
    if (members === undefined) byTarget.set(finding.target, [finding]);
    else members.push(finding);
  }
  const numbers = (members: readonly Finding[]): number[] => {
    const open = countBySeverity(members.filter((each) => fateOf(each) === 'open'));
    return [...severities.map((each) => open[each]), ...apart.map((fate) => members.filter((each) => fateOf(each) === fate).length)];
  };
  const rows = [...byTarget].map(([key, members]) => row(code(names.get(key) ?? key), ...numbers(members).map(String)));
  if (rows.length > 1) rows.unshift(row('**all**', ...numbers(report.findings).map((each) => `**${String(each)}**`)));
  const titles = ['', ...severities, ...apart];
  const sum = `**${count(report.findings.length, 'finding')} in ${count(byTarget.size, 'target')}**`;
  return table(`${sum}\n\n${tableHead(titles, titles.map((_, index) => index).slice(1))}`, rows, 'target');
}

const FOUR_WORST: ReadonlySet<Severity> = new Set(['critical', 'high', 'medium', 'low']);

function footer(report: GateReport): string {
  const who = looked(report).map(({ text, unverified }) => prose(text) + (unverified ? ' (*unverified*)' : ''));
  const whole = gaps(report).length === 0 ? ['everything was looked at'] : [];
  return `<sub>${[...who, ...whole, `Dockgate ${prose(report.dockgate)}`].join(' · ')}</sub>`;
}

function leftOut(number: number, one: string): string {
  return number === 0 ? '' : `\n\nAnd ${count(number, `more ${one}`)} that ${number === 1 ? 'does' : 'do'} not fit here.`;
}
