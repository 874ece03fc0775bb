/** `dockgate-report.json`: the report itself. Every other output can be rendered from it later. */
import type { GateReport } from '../report.js';
import type { Reporter } from './reporter.js';

/** The budget isn't honoured: a report with a part missing would be another report. */
export const jsonReporter: Reporter = { id: 'json', file: 'dockgate-report.json', render: renderJson };

/** One space of indentation: differences stay readable, and 100,000 findings stay small. */
export function renderJson(report: GateReport): string {
  return `${JSON.stringify(report, undefined, 1)}\n`;
}
