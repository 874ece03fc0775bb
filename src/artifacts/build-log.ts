/** What a build's log tells: which instruction failed. Output of RUN steps stands in it too, and must not be taken for the builder's own words. */
import type { Dockerfile, Instruction, Stage } from './dockerfile.js';
import { parseImageReference } from './image-reference.js';

/** Where a build failed. */
export interface BuildFailurePlace {
  /** Line of the Dockerfile, counted from 1. */
  readonly line: number;
  /** Undefined when the line is none, as in a file that is no Dockerfile. */
  readonly instruction: Instruction | undefined;
}

/** `#9 …`: what BuildKit says of step 9; what the step prints has the seconds in front, `#9 0.077 …`. */
const VERTEX = /^#(\d+) (?!\d+\.\d+ )(.+)$/;
/** `[2/3] RUN …`, `[build 2/3] RUN …`, `[linux/arm64 build 2/3] RUN …` */
const STEP = /^\[(?:[a-z\d]+\/\S+ )?(?:([^\s/]+) )?(\d+)\/(\d+)\] (\S+)/;
const LEGACY_STEP = /^Step (\d+)\/\d+ : ([A-Za-z]+)/;
const PARSE_ERROR = /dockerfile parse error (?:on )?line (\d+):/i;
/** The instructions that make a step of BuildKit's. */
const STEPS: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN', 'WORKDIR']);

/**
 * @param log lines as the builder wrote them, by any builder
 * @returns undefined when the log doesn't say
 */
export function failurePlace(log: readonly string[], dockerfile: Dockerfile): BuildFailurePlace | undefined {
  return parseErrorPlace(log, dockerfile) ?? buildkitPlace(log, dockerfile) ?? excerptPlace(log, dockerfile) ?? legacyPlace(log, dockerfile);
}

function everyInstruction({ globalArguments, stages }: Dockerfile): Instruction[] {
  return [...globalArguments, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
}

function atLine(line: number, dockerfile: Dockerfile): BuildFailurePlace {
  return { line, instruction: everyInstruction(dockerfile).find(({ at }) => at.startLine <= line && line <= at.endLine) };
}

function placeOf(instruction: Instruction | undefined): BuildFailurePlace | undefined {
  return instruction === undefined ? undefined : { line: instruction.at.startLine, instruction };
}

/** Both builders, on their last lines; no step has run then. */
function parseErrorPlace(log: readonly string[], dockerfile: Dockerfile): BuildFailurePlace | undefined {
  for (const text of log.slice(-12)) {
    const line = text.startsWith('#') ? undefined : PARSE_ERROR.exec(text)?.[1];
    if (line !== undefined) return atLine(Number(line), dockerfile);
  }
  return undefined;
}

/** Newer BuildKits end with `Dockerfile:LINE`, a rule and the lines around. */
function excerptPlace(log: readonly string[], dockerfile: Dockerfile): BuildFailurePlace | undefined {
  for (let index = log.length - 2; index >= 0; index -= 1) {
    const line = /^[^\s:]+:(\d+)$/.exec(log[index] ?? '')?.[1];
    if (line !== undefined && /^-{20}$/.test(log[index + 1] ?? '')) return atLine(Number(line), dockerfile);
  }
  return undefined;
}

function buildkitPlace(log: readonly string[], dockerfile: Dockerfile): BuildFailurePlace | undefined {
  const titles = new Map<string, string>();
  let failed: string | undefined;
  for (const text of log) {
    const [, id, rest = ''] = VERTEX.exec(text) ?? [];
    if (id === undefined) continue;
    if (!titles.has(id)) titles.set(id, rest);
    if (rest.startsWith('ERROR')) failed = titles.get(id);
  }
  if (failed === undefined) return undefined;
  const image = /^(?:\[internal\] load metadata for|FROM|\[.* FROM) (\S+)$/.exec(failed)?.[1];
  if (image !== undefined) return placeOf(everyInstruction(dockerfile).find((each) => namesImage(each, image, dockerfile)));
  const [, name, position, total, keyword] = STEP.exec(failed) ?? [];
  const stage = stageNamed(name, dockerfile);
  return stage === undefined ? undefined : placeOf(stepOf(stage, Number(position), Number(total), keyword ?? ''));
}

/** Stages without a name are called `stage-1`; where there is but one it isn't named at all. */
function stageNamed(name: string | undefined, { stages }: Dockerfile): Stage | undefined {
  if (name === undefined) return stages[0];
  return stages.find((stage) => stage.name === name.toLowerCase()) ?? stages.find((stage) => stage.name === undefined && name === `stage-${String(stage.index)}`);
}

/** The pull of a base image is a step of its own; triggers of that image's ONBUILD come next, before the stage's own steps. */
function stepOf(stage: Stage, position: number, total: number, keyword: string): Instruction | undefined {
  const own = stage.instructions.filter((each) => STEPS.has(each.keyword));
  const step = own[position - 1 - (total - own.length)];
  if (step === undefined) return position <= total - own.length ? stage.from : undefined;
  return step.keyword === keyword.toUpperCase() ? step : undefined;
}

function namesImage(instruction: Instruction, image: string, { stages }: Dockerfile): boolean {
  const wanted = plainName(image);
  if (instruction.keyword === 'FROM') {
    const base = stages.find((stage) => stage.from === instruction)?.base;
    return base?.type === 'image' && plainName(base.name) === wanted;
  }
  const from = instruction.flags.find((flag) => flag.name === 'from')?.value;
  return from !== undefined && plainName(from) === wanted;
}

/** `node:18` of `docker.io/library/node:18`: BuildKit writes names in full. */
function plainName(name: string): string {
  const { repository, tag, digest } = parseImageReference(name);
  const short = repository.replace(/^docker\.io\//, '').replace(/^library\//, '');
  return `${short}${digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}

/** The old builder counts every instruction. What a RUN prints stands in its log as it is: a number out of turn isn't the builder's. */
function legacyPlace(log: readonly string[], dockerfile: Dockerfile): BuildFailurePlace | undefined {
  const all = everyInstruction(dockerfile);
  let reached = 0;
  for (const text of log) {
    const [, number, keyword = ''] = LEGACY_STEP.exec(text) ?? [];
    if (Number(number) === reached + 1 && all[reached]?.keyword === keyword.toUpperCase()) reached += 1;
  }
  return placeOf(all[reached - 1]);
}
