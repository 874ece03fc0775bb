/** The registry: one line a reporter. */
import { commentReporter } from './comment.js';
import { jsonReporter } from './json.js';
import { markdownReporter } from './markdown.js';
import type { SarifLimits } from '../sarif-limits.js';
import type { Reporter } from './reporter.js';
import { sarifReporter } from './sarif.js';
import type { DescribeRule } from './sarif-rules.js';
import { textReporter, type TextOptions } from './text.js';

export interface ReporterOptions extends TextOptions {
  /** Finds the texts of a check; reporters don't know checks. */
  readonly describeRule: DescribeRule;
  /** What the host takes of SARIF. */
  readonly sarifLimits: SarifLimits;
}

/** The ids of all reporters. */
export const FORMATS = ['json', 'sarif', 'markdown', 'text', 'comment'] as const;
export type Format = (typeof FORMATS)[number];

/** Every reporter by its id. */
export function reporters({ describeRule, sarifLimits, colour, width }: ReporterOptions): Readonly<Record<Format, Reporter>> {
  return {
    json: jsonReporter,
    sarif: sarifReporter(describeRule, sarifLimits),
    markdown: markdownReporter,
    text: textReporter({ colour, width }),
    comment: commentReporter,
  };
}
