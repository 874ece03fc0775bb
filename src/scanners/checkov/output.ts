/** Reads `checkov -o json` (https://www.checkov.io/8.Outputs/JSON.html): one report, or a list with one a framework. */
import * as v from 'valibot';
import type { Observation, PlainObservation } from '../../findings/finding.js';
import { FILE_START, type Location } from '../../findings/location.js';
import type { Severity } from '../../findings/severity.js';
import { readDocument, readRow } from '../decode.js';
import { observe, oneLine } from '../observe.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { packageFlaw } from './package.js';

const OptionalText = v.nullish(v.string());
const Report = v.object({
  check_type: OptionalText,
  results: v.object({
    failed_checks: v.nullish(v.array(v.unknown())),
    skipped_checks: v.nullish(v.array(v.unknown())),
    parsing_errors: v.nullish(v.array(v.unknown())),
  }),
});
/** What it prints when none of its frameworks found anything to look at. */
const Nothing = v.object({ passed: v.number(), failed: v.number(), checkov_version: v.string() });
export const CheckovDocument = v.union([Report, v.pipe(v.array(Report), v.minLength(1)), Nothing]);

/** `code_block` and the evaluated values hold the source, secrets included: they aren't kept. */
const Row = v.object({
  check_id: v.pipe(v.string(), v.minLength(1)),
  check_name: OptionalText,
  check_result: v.nullish(v.object({ suppress_comment: OptionalText })),
  /** Relative to the folder that was scanned, with a slash in front. */
  file_path: v.string(),
  /** Relative to where checkov was started. */
  repo_file_path: OptionalText,
  file_line_range: v.nullish(v.array(v.nullable(v.number()))),
  resource: OptionalText,
  /** A word, or an object with one; null without a platform that knows it. */
  severity: v.nullish(v.union([v.string(), v.object({ name: v.string() })])),
  vulnerability_details: v.nullish(v.unknown()),
});
export type CheckovRow = v.InferOutput<typeof Row>;

const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
  ['INFO', 'negligible'],
]);

/** @returns the version that the document names */
export function checkovVersion(document: unknown): string | undefined {
  const first: unknown = Array.isArray(document) ? document[0] : document;
  const read = v.safeParse(v.union([v.object({ checkov_version: v.string() }), v.object({ summary: v.object({ checkov_version: v.string() }) })]), first);
  if (!read.success) return undefined;
  return 'summary' in read.output ? read.output.summary.checkov_version : read.output.checkov_version;
}

/** @throws ScannerFailure when the document isn't checkov's */
export function decodeCheckov(document: unknown, context: DecodeContext): Decoded {
  const read = readDocument(CheckovDocument, document, 'Checkov', context.name);
  const undecodable: string[] = [];
  const gaps: string[] = [];
  const observations: Observation[] = [];
  for (const [index, report] of (Array.isArray(read) ? read : [read]).entries()) {
    if (!('results' in report)) continue;
    const { failed_checks: failed, skipped_checks: skipped, parsing_errors: errors } = report.results;
    const type = report.check_type ?? '';
    for (const [list, rows] of [['failed_checks', failed], ['skipped_checks', skipped]] as const) {
      for (const [at, each] of (rows ?? []).entries()) {
        const row = readRow(Row, each, `[${String(index)}].results.${list}[${String(at)}]`, undecodable);
        if (row !== undefined) observations.push(observation(row, type, list === 'skipped_checks', context));
      }
    }
    for (const file of errors ?? []) gaps.push(`it can't parse ${typeof file === 'string' ? context.fileName(file) : 'a file'}`);
  }
  return { observations, undecodable, gaps };
}

function observation(row: CheckovRow, type: string, skipped: boolean, context: DecodeContext): Observation {
  const word = typeof row.severity === 'string' ? row.severity : (row.severity?.name ?? '');
  const severity = SEVERITY_OF.get(word.toUpperCase()) ?? 'unknown';
  const at = placeOf(row, context);
  const reason = oneLine(row.check_result?.suppress_comment ?? '');
  const excepted = skipped ? { reason: reason === '' ? 'a skip of Checkov' : reason, origin: `${at.file}:${String(at.startLine)}` } : undefined;
  const flaw = packageFlaw(row.vulnerability_details, at, context);
  if (flaw !== undefined) return { ...flaw, ...(excepted === undefined ? {} : { excepted }) };
  return plain(row, type, severity, at, excepted, context);
}

function plain(row: CheckovRow, type: string, severity: Severity, at: Location, excepted: PlainObservation['excepted'], context: DecodeContext): PlainObservation {
  const isSecret = type === 'secrets';
  const title = oneLine(row.check_name ?? '') || row.check_id;
  // Of a secret, the resource is its hash.
  const resource = isSecret ? '' : oneLine(row.resource ?? '');
  return observe(
    'checkov',
    {
      id: row.check_id,
      kind: isSecret ? 'secret' : 'misconfiguration',
      severity,
      title,
      message: resource === '' ? title : `${title} (${resource})`,
      place: { type: 'source', at, node: resource },
      ...(excepted === undefined ? {} : { excepted }),
    },
    context,
  );
}

/** Lines of Dockerfiles counted from 0 in versions before 2.1. */
function placeOf(row: CheckovRow, context: DecodeContext): Location {
  const file = context.fileName(row.repo_file_path ?? row.file_path);
  const [start = 0] = row.file_line_range ?? [];
  if (start === null || start < 1) return { file, ...FILE_START };
  const startLine = Math.trunc(start);
  return { file, startLine, startColumn: 1, endLine: startLine, endColumn: 2 };
}
