/** Categories of code-scanning alerts: an analysis replaces the one before of its category and ref, so each target has its own. */
import { createHash } from 'node:crypto';
import type { RunReport } from './report.js';
import { visibleLine } from './render/terminal.js';

/** Two gates that look at one target replace each other's alerts, unless they were given names. */
export function categoryPrefix(run: Pick<RunReport, 'gateName'> | undefined): string {
  return run?.gateName === undefined ? 'dockgate/' : `dockgate/${visibleLine(run.gateName)}/`;
}

/** @param key of a target */
export function categoryOf(key: string, run: Pick<RunReport, 'gateName' | 'scope'> | undefined): string {
  // Two jobs that look at two folders know nothing of each other's.
  const part = key !== 'repository' || run?.scope === undefined ? '' : `:${run.scope}`;
  return `${categoryPrefix(run)}${visibleLine(`${key}${part}`)}`;
}

/** The `automationDetails.id` of a run: what stands behind the last slash is no part of the category, and says which gate it was. */
export function automationId(category: string, run: Pick<RunReport, 'gate'> | undefined): string {
  return `${category}/${run === undefined ? '' : createHash('sha256').update(run.gate).digest('hex').slice(0, 16)}`;
}
