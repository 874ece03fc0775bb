/** The RUN instructions of a Dockerfile, by what becomes of them. */
import { chainInstructions, finalStage, type Dockerfile, type Instruction } from './dockerfile.js';

/** `run` is what is executed; `at` is what to point at: the same, or the ONBUILD around it. */
export interface RunInstruction {
  readonly run: Instruction;
  readonly at: Instruction;
}

/** Every RUN of every stage, those of ONBUILD included. */
export function allRuns(dockerfile: Dockerfile): RunInstruction[] {
  return dockerfile.stages
    .flatMap((stage) => stage.instructions)
    .flatMap((at) => {
      const run = at.keyword === 'ONBUILD' ? at.trigger : at;
      return run?.keyword === 'RUN' ? [{ run, at }] : [];
    });
}

/** The RUNs whose layers are in the final image: its stage and the stages that this one starts from. */
export function finalRuns(dockerfile: Dockerfile): Instruction[] {
  return finalInstructions(dockerfile).filter((each) => each.keyword === 'RUN');
}

/** Every instruction that shapes the final image, FROM lines left out. */
export function finalInstructions(dockerfile: Dockerfile): Instruction[] {
  const stage = finalStage(dockerfile);
  return stage === undefined ? [] : chainInstructions(stage);
}
