/** What a reporter is: a pure function from the report to a text. */
import type { GateReport } from '../report.js';

export interface Reporter {
  readonly id: string;
  /** Its file in the output directory. */
  readonly file: string;
  /** @param budget the most that the text may have, in the unit that its reader counts in: bytes of UTF-8, for comments UTF-16 units; what is left out is counted in it */
  readonly render: (report: GateReport, budget: number) => string;
  /** The same without a budget, in parts, where the whole would take much memory. */
  readonly chunks?: (report: GateReport) => Iterable<string>;
}
