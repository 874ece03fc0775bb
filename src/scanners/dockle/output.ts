/** Reads `dockle -f json` (https://github.com/goodwithtech/dockle/blob/master/pkg/report/json.go). */
import * as v from 'valibot';
import type { PlainObservation } from '../../findings/finding.js';
import type { Severity } from '../../findings/severity.js';
import { readDocument, readRow } from '../decode.js';
import { observe, oneLine } from '../observe.js';
import type { DecodeContext, Decoded } from '../scanner.js';

export const DockleDocument = v.object({
  /** The name of the image; absent when it was read from a file. */
  image: v.nullish(v.string()),
  summary: v.record(v.string(), v.unknown()),
  details: v.nullish(v.array(v.unknown())),
});
const Row = v.object({
  code: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  level: v.string(),
  alerts: v.nullish(v.array(v.string())),
});
type Row = v.InferOutput<typeof Row>;

/** dockle's levels (https://github.com/goodwithtech/dockle#level). */
const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['FATAL', 'high'],
  ['WARN', 'medium'],
  ['INFO', 'low'],
]);
/** A check that found nothing, or nothing to look at. */
const NO_FINDING = new Set(['PASS', 'SKIP']);

/** @throws ScannerFailure when the document isn't dockle's */
export function decodeDockle(document: unknown, context: DecodeContext): Decoded {
  const report = readDocument(DockleDocument, document, 'dockle', context.name);
  const undecodable: string[] = [];
  const observations: PlainObservation[] = [];
  for (const [index, each] of (report.details ?? []).entries()) {
    const row = readRow(Row, each, `details[${String(index)}]`, undecodable);
    if (row !== undefined && !NO_FINDING.has(row.level.toUpperCase())) observations.push(observation(row, context));
  }
  return { observations, undecodable };
}

function observation(row: Row, context: DecodeContext): PlainObservation {
  const level = row.level.toUpperCase();
  const title = oneLine(row.title);
  const details = [...new Set((row.alerts ?? []).flatMap(harmless))];
  const shown = details.slice(0, SHOWN).join(', ');
  const more = details.length > SHOWN ? `, and ${String(details.length - SHOWN)} more` : '';
  return observe(
    'dockle',
    {
      id: row.code,
      severity: SEVERITY_OF.get(level) ?? 'unknown',
      title,
      message: details.length === 0 ? title : `${title}: ${shown}${more}`,
      place: { type: 'layer', diffId: undefined, path: undefined },
      ...(level === 'IGNORE' ? { excepted: { reason: 'dockle was told to ignore it', origin: context.report ?? context.name } } : {}),
    },
    context,
  );
}

const SHOWN = 10;
const LONGEST = 200;

/**
 * An alert may quote an instruction with its build arguments in clear (`… on RUN |1 TOKEN=… /bin/sh -c …`), or a variable with its
 * value. What is kept is the name of a file or of a variable, and nothing that follows an instruction's keyword.
 */
function harmless(alert: string): string[] {
  const [, name] = /^Suspicious ENV key found : ([A-Za-z_][\w.-]*)(?: on |$)/.exec(alert) ?? [];
  if (name !== undefined) return [`\`${name}\``];
  const [, path] = /^(?:set[ug]id file: [-a-zA-Z]+|Suspicious (?:file|filename|directory)(?: found)? :|unnecessary file :) ?(\S[^=\n]*?)\s*(?:\(You can .*)?$/.exec(alert) ?? [];
  if (path !== undefined) return [path.slice(0, LONGEST)];
  return [];
}
