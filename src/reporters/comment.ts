/** `comment.md`, the comment on a pull request: verdict, edits, conditions, and details folded. */
import type { GateReport } from '../report.js';
import { ICONS, headline } from '../render/story.js';
import type { Reporter } from './reporter.js';

/** What only the run that publishes knows. */
export interface CommentContext {
  /** Where the whole report is kept. */
  readonly artifactUrl?: string;
}

/** @returns the first line of a comment, by which it is found again; hidden when it is rendered */
export function commentMarker(gate: string): string {
  return `<!-- dockgate gate=${gate.replace(/[^\w./ {}":,=+-]|--/g, '_')} -->`;
}

export const commentReporter: Reporter = { id: 'comment', file: 'comment.md', render: (report, budget) => renderComment(report, budget) };

/** @param budget in characters as GitHub counts them */
export function renderComment(report: GateReport, _budget: number, _context: CommentContext = {}): string {
  return `${commentMarker(report.run?.gate ?? '')}\n### ${ICONS[report.verdict]} Dockgate: ${headline(report)}\n`;
}
