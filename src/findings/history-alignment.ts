/** The best fit of two sequences of build steps: what an image's history tells, and what a Dockerfile says. */

/** A keyword seen in history or Dockerfile, and the rest of the text for comparison. */
export interface Step {
  readonly keyword: string;
  readonly text: string;
  readonly empty: boolean;
}

const MATCH = 4;
/** An instruction that left no entry, or an entry in the middle that no instruction explains. */
const GAP = -3;

/** @returns history index → instruction index, the best alignment of the history's end (dynamic programming from the back) */
export function align(history: readonly Step[], instructions: readonly Step[]): Map<number, number> {
  const rows = history.length;
  const columns = instructions.length;
  const width = columns + 1;
  // score[i][j]: the best for history from its start to i and instructions to j.
  const score = new Float64Array((rows + 1) * width);
  for (let j = 1; j <= columns; j += 1) score[j] = (score[j - 1] ?? 0) + skipCost(instructions[j - 1]);
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 0; j <= columns; j += 1) {
      // With no instruction left, what stands before is the base: free.
      if (j === 0) {
        score[i * width] = 0;
        continue;
      }
      const match = similarity(history[i - 1], instructions[j - 1]);
      const both = match === undefined ? Number.NEGATIVE_INFINITY : (score[(i - 1) * width + j - 1] ?? 0) + match;
      const entryOnly = (score[(i - 1) * width + j] ?? 0) + GAP;
      const instructionOnly = (score[i * width + j - 1] ?? 0) + skipCost(instructions[j - 1]);
      score[i * width + j] = Math.max(both, entryOnly, instructionOnly);
    }
  }
  const matched = new Map<number, number>();
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const here = score[i * width + j] ?? 0;
    const match = similarity(history[i - 1], instructions[j - 1]);
    if (match !== undefined && here === (score[(i - 1) * width + j - 1] ?? 0) + match) {
      matched.set(i - 1, j - 1);
      i -= 1;
      j -= 1;
    } else if (here === (score[i * width + j - 1] ?? 0) + skipCost(instructions[j - 1])) {
      j -= 1;
    } else {
      i -= 1;
    }
  }
  return matched;
}

function skipCost(instruction: Step | undefined): number {
  // BuildKit leaves no entry for ONBUILD.
  return instruction?.keyword === 'ONBUILD' ? 0 : GAP;
}

/** @returns undefined when they can't be the same step */
function similarity(entry: Step | undefined, instruction: Step | undefined): number | undefined {
  if (instruction === undefined || entry?.keyword !== instruction.keyword) return undefined;
  const wanted = wordsOf(instruction.text);
  if (wanted.length === 0) return MATCH;
  const seen = new Set(wordsOf(entry.text));
  return MATCH + wanted.filter((word) => seen.has(word)).length / wanted.length;
}

function wordsOf(text: string): string[] {
  return text.split(/[^\w./-]+/).filter((word) => word !== '');
}
