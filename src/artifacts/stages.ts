/** Which instructions count: those of any stage, those of the final image, the last of a kind. */
import { chainInstructions, finalStage, stageChain, type Dockerfile, type Instruction, type Keyword, type Stage } from './dockerfile.js';

/** An instruction with the stage it stands in; `at` is the instruction itself or the ONBUILD around it. */
export interface Placed {
  readonly stage: Stage;
  readonly instruction: Instruction;
  readonly at: Instruction;
}

/** Every instruction of every stage; what ONBUILD triggers comes as if it stood there itself. */
export function placedInstructions(dockerfile: Dockerfile): Placed[] {
  return dockerfile.stages.flatMap((stage) => stage.instructions.map((at) => ({ stage, instruction: at.trigger ?? at, at })));
}

/** The instructions that shape the final image. */
export function inFinalImage(dockerfile: Dockerfile): ReadonlySet<Instruction> {
  const stage = finalStage(dockerfile);
  return new Set(stage === undefined ? [] : chainInstructions(stage));
}

/** The one that counts of several CMD, ENTRYPOINT, HEALTHCHECK or USER in a stage and those below it. */
export function effective(stage: Stage, keyword: Keyword): Instruction | undefined {
  return chainInstructions(stage).findLast((each) => each.keyword === keyword);
}

/** Windows images: no root, no `/bin/sh`, no signals. */
export function isWindows(dockerfile: Dockerfile, stage: Stage): boolean {
  return (
    dockerfile.escape === '`' ||
    stageChain(stage).some((each) => /windows|nanoserver/i.test(each.baseWord.value)) ||
    chainInstructions(stage).some((each) => each.keyword === 'SHELL' && /^(?:cmd|powershell|pwsh)(?:\.exe)?$/i.test(each.words[0]?.value ?? ''))
  );
}

/** The names that are build arguments in a stage, before one of its instructions. */
export function argumentNames(stage: Stage, before: Instruction): ReadonlySet<string> {
  const names = new Set<string>();
  for (const each of chainInstructions(stage)) {
    if (each.start >= before.start) break;
    if (each.keyword === 'ARG') for (const { name } of each.assignments) names.add(name);
  }
  return names;
}

/** The file as a build of one stage sees it: stages behind that one are not built. */
export function upToStage(dockerfile: Dockerfile, stage: Stage): Dockerfile {
  return { ...dockerfile, stages: dockerfile.stages.slice(0, stage.index + 1) };
}
