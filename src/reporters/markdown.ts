/** `dockgate.md`, the job summary: the same order as on a terminal, in tables. */
import type { GateReport } from '../report.js';
import { fit, fixed, inBytes } from '../render/budget.js';
import { planEdits } from '../render/edit-plan.js';
import { sortFindings } from '../render/group.js';
import { leftOutText } from '../render/left-out.js';
import { placeWriter } from '../render/links.js';
import { prose } from '../render/markdown.js';
import { conditionsBlock, editsBlocks, endingBlock, findingsBlock, footer, gapsBlock, targetsBlock, totalLine, type Page } from '../render/sections.js';
import { changeText, headline, ICONS, milderText, soFar } from '../render/story.js';
import type { Reporter } from './reporter.js';

export const markdownReporter: Reporter = { id: 'markdown', file: 'dockgate.md', render: renderMarkdown };

/** Renders the whole report. @param budget in UTF-8 bytes; GitHub takes 1 MiB for a job summary */
export function renderMarkdown(report: GateReport, budget: number): string {
  const sorted = sortFindings(report);
  const page: Page = { report, sorted, plan: planEdits(report), at: placeWriter(report), rest: '' };
  const blocks = [
    fixed(`### ${ICONS[report.verdict]} Dockgate: ${headline(report)}`),
    fixed(soFar(report) ?? ''),
    conditionsBlock(page),
    gapsBlock(page),
    ...editsBlocks(page, 'no'),
    fixed(changeText(report) ?? ''),
    fixed(totalLine(page)),
    findingsBlock(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', 'no'),
    findingsBlock(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, milderText(sorted.milder, report), sorted.blocking.length > 0 ? 'closed' : 'no'),
    targetsBlock(page, 'no'),
    fixed(prose(leftOutText(report) ?? '')),
    endingBlock(page),
    fixed(footer(page, false, [`Dockgate ${prose(report.dockgate)}`])),
  ];
  return fit(blocks, inBytes(budget), 'The rest does not fit here: it is in `dockgate-report.json`.');
}
