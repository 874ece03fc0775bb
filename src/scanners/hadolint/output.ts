/** Reads `hadolint -f json` (https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Formatter/Json.hs). */
import * as v from 'valibot';
import type { Dockerfile, Instruction } from '../../artifacts/dockerfile.js';
import { readHadolintPragmas, type HadolintPragmas } from '../../artifacts/hadolint-pragmas.js';
import { nodeName } from '../../artifacts/instruction-name.js';
import type { PlainObservation } from '../../findings/finding.js';
import type { Severity } from '../../findings/severity.js';
import { readDocument, readRow } from '../decode.js';
import { observe, oneLine } from '../observe.js';
import type { DecodeContext, Decoded } from '../scanner.js';

const Row = v.object({
  code: v.pipe(v.string(), v.minLength(1)),
  file: v.string(),
  line: v.pipe(v.number(), v.integer(), v.minValue(0)),
  column: v.nullish(v.pipe(v.number(), v.integer())),
  level: v.nullish(v.string()),
  message: v.string(),
});
type Row = v.InferOutput<typeof Row>;

/** The finding that stands for a file which it can't parse: of that file there are no others. */
const CANT_PARSE = 'DL1000';

/**
 * hadolint's levels. It is a linter: an `error` is bad practice or breaks a build, and no hole by itself, so the worst
 * of them is medium. `ignore` marks what its own configuration switches off.
 */
const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['error', 'medium'],
  ['warning', 'low'],
  ['info', 'negligible'],
  ['style', 'negligible'],
  ['ignore', 'negligible'],
]);

/** @throws ScannerFailure when the document isn't hadolint's */
export function decodeHadolint(document: unknown, context: DecodeContext): Decoded {
  const rows = readDocument(v.array(v.unknown()), document, 'hadolint', context.name);
  const undecodable: string[] = [];
  const gaps: string[] = [];
  const observations: PlainObservation[] = [];
  const pragmas = new Map<Dockerfile, HadolintPragmas>();
  for (const [index, each] of rows.entries()) {
    const row = readRow(Row, each, `[${String(index)}]`, undecodable);
    if (row === undefined) continue;
    if (row.code === CANT_PARSE) gaps.push(`it can't parse ${context.fileName(row.file)}:${String(row.line)} (${oneLine(row.message)})`);
    else observations.push(observation(row, context, pragmas));
  }
  return { observations, undecodable, gaps };
}

function observation(row: Row, context: DecodeContext, pragmas: Map<Dockerfile, HadolintPragmas>): PlainObservation {
  const file = context.fileName(row.file);
  const dockerfile = context.dockerfiles?.get(file);
  const line = Math.max(1, row.line);
  const instruction = dockerfile === undefined ? undefined : instructionAt(dockerfile, line);
  const column = Math.max(1, row.column ?? 1);
  const excepted = dockerfile === undefined ? undefined : pragmasOf(dockerfile, pragmas).exceptionFor(row.code, instruction?.at.startLine ?? line);
  const message = oneLine(row.message);
  return observe(
    'hadolint',
    {
      id: row.code,
      severity: SEVERITY_OF.get((row.level ?? '').toLowerCase()) ?? 'unknown',
      title: message,
      message,
      place: {
        type: 'source',
        // It always names the first line of an instruction; what is at hand of it is the whole.
        at: instruction?.at ?? { file, startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
        node: instruction === undefined ? row.code : nodeName(instruction),
      },
      ...(excepted === undefined ? {} : { excepted }),
    },
    context,
  );
}

function pragmasOf(dockerfile: Dockerfile, known: Map<Dockerfile, HadolintPragmas>): HadolintPragmas {
  const pragmas = known.get(dockerfile) ?? readHadolintPragmas(dockerfile.source);
  known.set(dockerfile, pragmas);
  return pragmas;
}

function instructionAt({ globalArguments, stages }: Dockerfile, line: number): Instruction | undefined {
  const all = [...globalArguments, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
  return all.find(({ at }) => at.startLine <= line && line <= at.endLine);
}
