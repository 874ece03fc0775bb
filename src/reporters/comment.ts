/** `comment.md`, the comment on a pull request: may it merge, what to change, how far it is, and the details folded. */
import type { Decision, GateReport } from '../report.js';
import { fit, fixed, inCharacters, type Block } from '../render/budget.js';
import { planEdits } from '../render/edit-plan.js';
import { sortFindings } from '../render/group.js';
import { leftOutText } from '../render/left-out.js';
import { commitAddress, commitOf, link, placeWriter, webAddress } from '../render/links.js';
import { code, prose } from '../render/markdown.js';
import { conditionsBlock, editsBlocks, endingBlock, findingsBlock, footer, gapsBlock, named, targetsBlock, totalLine, type Page } from '../render/sections.js';
import { changeText, conditionWord, headline, ICONS, milderText, soFar } from '../render/story.js';
import type { Reporter } from './reporter.js';

/** What only the run that publishes knows. */
export interface CommentContext {
  /** Where the whole report is kept. */
  readonly artifactUrl?: string;
}

/**
 * The first line of a comment, by which it is found again; hidden when it is rendered. Two names never give the same one: all but plain letters is percent-encoded.
 */
export function commentMarker(gate: string): string {
  const name = gate.replace(/[^\w./:,=+-]/gu, encodeCharacter).replace(/--/g, '-%2D').replace(/-$/, '%2D');
  return `<!-- dockgate gate=${name} -->`;
}

/** Half of a surrogate pair has no encoding in UTF-8: it gets one of its own. */
function encodeCharacter(character: string): string {
  return /\p{Surrogate}/u.test(character) ? `%u${character.charCodeAt(0).toString(16)}` : [...Buffer.from(character, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

export const commentReporter: Reporter = { id: 'comment', file: 'comment.md', render: (report, budget) => renderComment(report, budget) };

/** A list of what closes the gate is unfolded when it is this short, unless the edits say all. */
const SHORT = 3;

/** @param budget in characters as GitHub counts them */
export function renderComment(report: GateReport, budget: number, context: CommentContext = {}): string {
  const sorted = sortFindings(report);
  const whole = wholeReport(report, context);
  const page: Page = { report, sorted, plan: planEdits(report), at: placeWriter(report), rest: whole === undefined ? '' : `: ${link('all of it', whole)}` };
  const totals = fixed([totalLine(page), changeText(report) ?? ''].filter((each) => each !== '').join('\n\n'));
  const changes = editsBlocks(page, 'closed');
  const conditions = foldedWhenSaid(conditionsBlock(page), report);
  const missing = gapsBlock(page);
  const blocks = [
    fixed(`${commentMarker(report.run?.gate ?? '')}\n### ${ICONS[report.verdict]} Dockgate: ${headline(report)}`),
    fixed(reasons(report)),
    ...inOrder(report.verdict, { totals: [totals], changes, conditions: [conditions], missing: [missing, fixed(soFar(report) ?? '')] }),
    targetsBlock(page, 'closed'),
    endingBlock(page),
    findingsBlock(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', page.plan.opening === undefined && sorted.blocking.length <= SHORT ? 'open' : 'closed'),
    findingsBlock(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, milderText(sorted.milder, report), 'closed'),
    fixed(prose(leftOutText(report) ?? '')),
    fixed(footer(page, true, facts(report, context))),
  ];
  return fit(blocks, inCharacters(budget), `The rest does not fit here${page.rest}.`);
}

type Parts = Readonly<Record<'totals' | 'changes' | 'conditions' | 'missing', readonly Block[]>>;

/** What matters most first: of a closed gate what opens it, of an incomplete one what is missing, of an open one what was found. */
function inOrder(verdict: Decision, { totals, changes, conditions, missing }: Parts): Block[] {
  switch (verdict) {
    case 'fail':
      return [...changes, ...conditions, ...missing, ...totals];
    case 'incomplete':
      return [...missing, ...changes, ...conditions, ...totals];
    case 'pass':
      return [...missing, ...totals, ...changes, ...conditions];
  }
}

/** What closes the gate in one line, then what warns: which conditions, by how much. */
function reasons({ conditions }: GateReport): string {
  const broken = [...conditions.filter((each) => conditionWord(each) === 'not met'), ...conditions.filter((each) => conditionWord(each) === 'warning')];
  const shown = broken.slice(0, SHORT).map(({ condition, effect, found, allowed }) => `${effect === 'warn' ? 'warning: ' : ''}${named(condition)} found **${String(found)}**, ${String(allowed)} allowed`);
  const more = broken.length > SHORT ? [`and ${String(broken.length - SHORT)} more`] : [];
  return [...shown, ...more].join(' · ');
}

/** A table of which the line below the headline says all that isn't met is for those who look for it. */
function foldedWhenSaid(block: Block, { conditions }: GateReport): Block {
  const words = conditions.map(conditionWord);
  const unmet = words.filter((each) => each !== 'met').length;
  if (block.size === 0 || unmet > SHORT || words.includes('unknown')) return block;
  const met = `${String(words.length - unmet)} of ${String(words.length)} met`;
  return { ...block, head: `<details><summary>Conditions: ${met}</summary>`, columns: `\n${block.columns}`, tail: '\n\n</details>' };
}

/** The address of the whole report: the artifact, else the page of the run. */
function wholeReport({ run }: GateReport, { artifactUrl }: CommentContext): string | undefined {
  return webAddress(artifactUrl ?? '') ?? webAddress(run?.url ?? '');
}

function facts(report: GateReport, context: CommentContext): string[] {
  const { run } = report;
  const commit = run === undefined ? undefined : commitOf(run);
  const whole = wholeReport(report, context);
  return [
    ...(run === undefined || commit === undefined ? [] : [`commit ${link(code(commit.slice(0, 7)), commitAddress(run))}`]),
    ...(whole === undefined ? [] : [link(webAddress(context.artifactUrl ?? '') === undefined ? 'run' : 'full report', whole)]),
  ];
}
