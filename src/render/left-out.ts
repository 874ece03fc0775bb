/** What code scanning doesn't get of a report, in words: plain text, escaped where it is rendered. */
import type { GateReport } from '../report.js';
import { count, targetNames } from './story.js';

/** @returns one line; undefined when it gets everything, or nothing was to be uploaded */
export function leftOutText(report: GateReport): string | undefined {
  const { leftOut = [] } = report;
  if (leftOut.length === 0) return undefined;
  const names = targetNames(report);
  return `Code scanning doesn't get ${leftOut.map(({ target, findings, why }) => `${count(findings, 'finding')} of ${names.get(target) ?? target} (${why})`).join(', ')}.`;
}
