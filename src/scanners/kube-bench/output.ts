/** Reads `kube-bench run --json` (https://github.com/aquasecurity/kube-bench/blob/main/check/controls.go): one document of now, or a list of `Controls` of before 0.6. */
import * as v from 'valibot';
import type { PlainObservation } from '../../findings/finding.js';
import { readDocument, readRow } from '../decode.js';
import { observe, oneLine } from '../observe.js';
import type { DecodeContext, Decoded } from '../scanner.js';

const Controls = v.object({
  version: v.nullish(v.string()),
  node_type: v.nullish(v.string()),
  text: v.nullish(v.string()),
  tests: v.nullish(v.array(v.unknown())),
});
const Section = v.object({ section: v.nullish(v.string()), results: v.nullish(v.array(v.unknown())) });
/** `actual_value`, `audit` and most of `reason` hold whole command lines and environments: they aren't kept. */
const Row = v.object({
  test_number: v.pipe(v.string(), v.minLength(1)),
  test_desc: v.string(),
  status: v.string(),
  remediation: v.nullish(v.string()),
  reason: v.nullish(v.string()),
});
type Row = v.InferOutput<typeof Row>;

export const KubeBenchDocument = v.union([v.object({ Controls: v.array(v.unknown()) }), v.array(v.object({ node_type: v.string(), tests: v.nullish(v.array(v.unknown())) }))]);

const NO_FINDING = new Set(['PASS', 'INFO']);
/** With half of a target's checks not run, kube-bench looked at something that wasn't there. It ends with 0 all the same. */
const TOO_MANY_NOT_RUN = 0.5;

/** @throws ScannerFailure when the document isn't kube-bench's */
export function decodeKubeBench(document: unknown, context: DecodeContext): Decoded {
  const read = readDocument(KubeBenchDocument, document, 'kube-bench', context.name);
  const all: readonly unknown[] = 'Controls' in read ? read.Controls : v.parse(v.array(v.unknown()), document);
  const undecodable: string[] = [];
  const gaps: string[] = [];
  const observations: PlainObservation[] = [];
  for (const [index, each] of all.entries()) {
    const place = `Controls[${String(index)}]`;
    const controls = readRow(Controls, each, place, undecodable);
    if (controls === undefined) continue;
    const rows = rowsOf(controls.tests ?? [], place, undecodable);
    const notRun = rows.filter(wasNotRun).length;
    if (rows.length > 0 && notRun / rows.length >= TOO_MANY_NOT_RUN) gaps.push(`${String(notRun)} of ${String(rows.length)} checks of ${controls.node_type ?? 'a target'} could not be run (is what they look at running there?)`);
    for (const row of rows) if (!NO_FINDING.has(row.status.toUpperCase())) observations.push(observation(row, benchmarkOf(controls.version ?? ''), controls.node_type ?? '', context));
  }
  if (observations.length === 0 && undecodable.length === 0 && !hasRows(all)) gaps.push('the report holds no check');
  return { observations, undecodable, gaps };
}

function rowsOf(sections: readonly unknown[], place: string, undecodable: string[]): Row[] {
  return sections.flatMap((each, index) => {
    const section = readRow(Section, each, `${place}.tests[${String(index)}]`, undecodable);
    return (section?.results ?? []).flatMap((result, at) => readRow(Row, result, `${place}.tests[${String(index)}].results[${String(at)}]`, undecodable) ?? []);
  });
}

function hasRows(all: readonly unknown[]): boolean {
  return all.some((each) => v.is(Controls, each) && rowsOf(each.tests ?? [], '', []).length > 0);
}

function wasNotRun({ reason }: Row): boolean {
  return reason?.startsWith('failed to run:') === true;
}

/** `cis-1.12` and `1.6` are CIS, `eks-1.7.0` is EKS: the number of a check means something within its benchmark alone. */
function benchmarkOf(version: string): string {
  const name = version.replace(/-?v?\d[\w.]*$/, '').toUpperCase();
  return name === '' ? 'CIS' : name;
}

/**
 * kube-bench has no severity. A check that fails is medium. WARN stands for a check that a person has to do, or that could not be
 * run: nobody knows, so it is `unknown`, as every status is that we don't know.
 */
function observation(row: Row, benchmark: string, nodeType: string, context: DecodeContext): PlainObservation {
  const failed = row.status.toUpperCase() === 'FAIL';
  const number = row.test_number;
  const title = oneLine(row.test_desc).replace(/ ?\((?:Automated|Manual|Scored|Not Scored)\)$/i, '');
  const notRun = wasNotRun(row);
  const status = notRun ? 'kube-bench could not run this check' : failed ? 'the check failed' : 'to be checked by hand';
  return observe(
    'kube-bench',
    {
      id: /^\d/.test(number) ? `${benchmark}-${number}` : number,
      severity: failed ? 'medium' : 'unknown',
      confidence: failed && !notRun ? 'high' : 'low',
      title,
      message: `${title}: ${status}${nodeType === '' ? '' : ` (${nodeType})`}`,
      place: { type: 'report', file: context.report ?? context.name, node: nodeType },
    },
    context,
  );
}
