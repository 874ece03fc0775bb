/** Comments on changed lines: what the gate finds there, with a suggestion where one is safe. */
import type { Location } from '../findings/location.js';
import type { GateReport } from '../report.js';

/** One comment, in the shape that a host takes. */
export interface LineComment {
  readonly key: string;
  readonly at: Location;
  readonly body: string;
}

/**
 * @param lines the new side's changed lines by file
 * @param most how many comments there may be
 * @returns the worst that lie on changed lines, worst first
 */
export function reviewComments(_report: GateReport, _lines: ReadonlyMap<string, ReadonlySet<number>>, _most: number): readonly LineComment[] {
  return [];
}
