/** What decoders of linters and benchmarks have in common: a row becomes an observation under a rule of the form `TOOL/ID`. */
import type { PlainObservation } from '../findings/finding.js';
import type { Confidence, Severity } from '../findings/severity.js';
import type { DecodeContext } from './scanner.js';

export interface LintRow {
  /** As the tool has it. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly place: PlainObservation['place'];
  readonly kind?: PlainObservation['kind'];
  readonly confidence?: Confidence;
  readonly excepted?: PlainObservation['excepted'];
}

/** @param scanner the tool's id: first part of the rule */
export function observe(scanner: string, row: LintRow, context: Pick<DecodeContext, 'target' | 'version'>): PlainObservation {
  const { id, severity, title, message, place, excepted } = row;
  return {
    kind: row.kind ?? 'misconfiguration',
    rule: `${scanner}/${id}`,
    title,
    severity,
    confidence: row.confidence ?? 'high',
    message,
    target: context.target,
    place,
    seenBy: { scanner, ...(context.version === undefined ? {} : { version: context.version }), id, severity },
    aliases: [],
    ...(excepted === undefined ? {} : { excepted }),
  };
}

/** A message of a tool on one line, without the blanks that it is laid out with. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
