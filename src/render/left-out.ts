/** What code scanning doesn't get of a report, in words: plain text, escaped where it is rendered. */
import type { GateReport } from '../report.js';
import { shorten, shortenName } from './markdown.js';
import { count, targetNames } from './story.js';

/** How many targets are named. */
const NAMED = 5;

/** @returns one line; undefined when it gets everything, or nothing was to be uploaded */
export function leftOutText(report: GateReport): string | undefined {
  const { leftOut = [] } = report;
  if (leftOut.length === 0) return undefined;
  const names = targetNames(report);
  const named = leftOut.slice(0, NAMED).map(({ target, findings, why }) => `${count(findings, 'finding')} of ${shortenName(names.get(target) ?? target)} (${shorten(why)})`);
  const others = leftOut.slice(NAMED);
  const more = others.length === 0 ? [] : [`and ${count(others.reduce((sum, { findings }) => sum + findings, 0), 'finding')} of ${count(others.length, 'more target')}`];
  return `Code scanning doesn't get ${[...named, ...more].join(', ')}.`;
}
