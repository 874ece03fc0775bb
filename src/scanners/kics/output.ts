/** Reads `results.json` of KICS (https://github.com/Checkmarx/kics/blob/master/docs/results.md). */
import * as v from 'valibot';
import type { PlainObservation } from '../../findings/finding.js';
import { FILE_START } from '../../findings/location.js';
import type { Severity } from '../../findings/severity.js';
import { readDocument, readRow } from '../decode.js';
import { observe, oneLine } from '../observe.js';
import type { DecodeContext, Decoded } from '../scanner.js';

const Count = v.nullish(v.number());
export const KicsDocument = v.object({
  kics_version: v.nullish(v.string()),
  files_failed_to_scan: Count,
  queries_failed_to_execute: Count,
  queries: v.nullish(v.array(v.unknown())),
});
const Query = v.object({
  query_name: v.string(),
  query_id: v.pipe(v.string(), v.minLength(1)),
  severity: v.nullish(v.string()),
  platform: v.nullish(v.string()),
  category: v.nullish(v.string()),
  description: v.nullish(v.string()),
  files: v.nullish(v.array(v.unknown())),
});
/** `actual_value` quotes what stands there, which may be a secret: it isn't kept. */
const Row = v.object({
  file_name: v.string(),
  line: v.nullish(v.pipe(v.number(), v.integer())),
  resource_type: v.nullish(v.string()),
  resource_name: v.nullish(v.string()),
  search_key: v.nullish(v.string()),
  expected_value: v.nullish(v.string()),
});
type Query = v.InferOutput<typeof Query>;
type Row = v.InferOutput<typeof Row>;

/** https://github.com/Checkmarx/kics/blob/master/pkg/model/model.go */
const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
  ['INFO', 'negligible'],
  ['TRACE', 'negligible'],
]);

/** @throws ScannerFailure when the document isn't KICS's */
export function decodeKics(document: unknown, context: DecodeContext): Decoded {
  const report = readDocument(KicsDocument, document, 'KICS', context.name);
  const undecodable: string[] = [];
  const observations: PlainObservation[] = [];
  for (const [index, each] of (report.queries ?? []).entries()) {
    const query = readRow(Query, each, `queries[${String(index)}]`, undecodable);
    if (query === undefined) continue;
    for (const [at, file] of (query.files ?? []).entries()) {
      const row = readRow(Row, file, `queries[${String(index)}].files[${String(at)}]`, undecodable);
      if (row !== undefined) observations.push(observation(query, row, context));
    }
  }
  return { observations, undecodable, gaps: [...failed(report.files_failed_to_scan, 'file', 'could not be scanned'), ...failed(report.queries_failed_to_execute, 'query', 'could not be run')] };
}

function failed(count: number | null | undefined, noun: string, what: string): string[] {
  if (count === null || count === undefined || count <= 0) return [];
  return [`${String(count)} ${count === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')} ${what}`];
}

function observation(query: Query, row: Row, context: DecodeContext): PlainObservation {
  const isSecret = (query.category ?? '') === 'Secret Management' && /password|secret|token|key/i.test(query.query_name) && (query.platform ?? '') === 'Common';
  const title = oneLine(query.query_name);
  const description = oneLine(query.description ?? '') || title;
  const expected = isSecret ? '' : oneLine(row.expected_value ?? '');
  const resource = [row.resource_type, row.resource_name].filter((each) => each !== null && each !== undefined && each !== '').join(' ');
  const line = row.line ?? 0;
  const file = context.fileName(row.file_name);
  return observe(
    'kics',
    {
      id: query.query_id,
      kind: isSecret ? 'secret' : 'misconfiguration',
      severity: SEVERITY_OF.get((query.severity ?? '').toUpperCase()) ?? 'unknown',
      title,
      message: expected === '' ? description : `${description.replace(/\.$/, '')}: ${expected}`,
      // It gives -1 or 0 when it knows no line.
      place: { type: 'source', at: line > 0 ? { file, startLine: line, startColumn: 1, endLine: line, endColumn: 2 } : { file, ...FILE_START }, node: resource === '' ? (row.search_key ?? '') : resource },
    },
    context,
  );
}
