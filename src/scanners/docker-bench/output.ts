/** Reads the JSON that Docker Bench for Security writes beside its log (https://github.com/docker/docker-bench-security). */
import * as v from 'valibot';
import type { PlainObservation } from '../../findings/finding.js';
import { readDocument, readJson, readRow } from '../decode.js';
import { observe, oneLine } from '../observe.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { escapeValues } from './repair.js';

export const DockerBenchDocument = v.object({
  /** Its version: 1.6.1 calls itself 1.6.0. */
  dockerbenchsecurity: v.string(),
  tests: v.array(v.unknown()),
  checks: v.nullish(v.number()),
});
const Section = v.object({ id: v.string(), results: v.nullish(v.array(v.unknown())) });
const Row = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  desc: v.string(),
  result: v.string(),
  details: v.nullish(v.string()),
});
type Row = v.InferOutput<typeof Row>;

/** NOTE stands for advice that is the same on every host, INFO for what doesn't apply there. */
const NO_FINDING = new Set(['PASS', 'INFO', 'NOTE']);

/** @throws ScannerFailure */
export function readDockerBench(text: string, about: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return readJson(escapeValues(text), 'Docker Bench', about);
  }
}

/** @throws ScannerFailure when the document isn't Docker Bench's */
export function decodeDockerBench(document: unknown, context: DecodeContext): Decoded {
  const report = readDocument(DockerBenchDocument, document, 'Docker Bench', context.name);
  const undecodable: string[] = [];
  const observations: PlainObservation[] = [];
  let rows = 0;
  for (const [index, each] of report.tests.entries()) {
    const section = readRow(Section, each, `tests[${String(index)}]`, undecodable);
    for (const [at, result] of (section?.results ?? []).entries()) {
      rows += 1;
      const row = readRow(Row, result, `tests[${String(index)}].results[${String(at)}]`, undecodable);
      if (row !== undefined && !NO_FINDING.has(row.result.toUpperCase())) observations.push(observation(row, context));
    }
  }
  const counted = report.checks ?? rows;
  const missing = rows === 0 ? ['the report holds no check'] : counted > rows ? [`it counts ${String(counted)} checks and lists ${String(rows)}`] : [];
  return { observations, undecodable, gaps: missing };
}

const LONGEST = 300;

/** It has no severity: a WARN is a check that failed, and medium. A result that we don't know is `unknown`. */
function observation(row: Row, context: DecodeContext): PlainObservation {
  const title = oneLine(row.desc)
    .replace(/^\d+(?:\.\d+)+ /, '')
    .replace(/ ?\((?:Automated|Manual|Scored|Not Scored)\)$/i, '');
  const details = oneLine(row.details ?? '');
  const shown = details.length > LONGEST ? `${details.slice(0, LONGEST)}…` : details;
  return observe(
    'docker-bench',
    {
      id: /^\d/.test(row.id) ? `CIS-${row.id}` : row.id,
      severity: row.result.toUpperCase() === 'WARN' ? 'medium' : 'unknown',
      title,
      message: shown === '' ? title : `${title} (${shown})`,
      place: { type: 'report', file: context.report ?? context.name, node: '' },
    },
    context,
  );
}
