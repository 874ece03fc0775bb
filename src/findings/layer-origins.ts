/** Which Dockerfile instruction made which layer, told from the build history alone. */
import { chainInstructions, stageChain, type Instruction, type Stage } from '../artifacts/dockerfile.js';
import type { HistoryEntry, ImageConfig } from '../artifacts/image-config.js';

export type LayerOrigin =
  | { readonly type: 'instruction'; readonly instruction: Instruction }
  /** Came with the image of this FROM. */
  | { readonly type: 'base'; readonly from: Instruction };

/** A keyword seen in history, and the rest of the text for comparison. */
interface Step {
  readonly keyword: string;
  readonly text: string;
  readonly empty: boolean;
}

const MATCH = 4;
/** An instruction that left no entry, or an entry in the middle that no instruction explains. */
const GAP = -3;
/** Under this share of explained instructions the Dockerfile isn't the one that the image was made from. */
const LEAST_FIT = 0.5;

/**
 * Aligns the end of the history with the instructions of the stage's chain: same kind, same order, and the text to
 * confirm. What the instructions don't use up, at the front, is the base's. Builders write history differently
 * (BuildKit: `RUN /bin/sh -c … # buildkit`, without flags; the old one: `/bin/sh -c #(nop) COPY dir:HASH in …`).
 * @returns undefined when the history doesn't tell
 */
export function layerOrigins(config: ImageConfig, stage: Stage): ReadonlyMap<string, LayerOrigin> | undefined {
  if (config.layers.some((layer) => layer.history === undefined)) return undefined;
  const instructions = chainInstructions(stage);
  const from = stageChain(stage)[0]?.from;
  if (from === undefined) return undefined;
  const matched = align(config.history.map(stepOfHistory), instructions.map(stepOfInstruction));
  const leaving = instructions.filter((each) => each.keyword !== 'ONBUILD');
  if (leaving.length > 0 && matched.size / leaving.length < LEAST_FIT) return undefined;
  const first = Math.min(config.history.length, ...matched.keys());
  const origins = new Map<string, LayerOrigin>();
  let layerIndex = 0;
  let current: Instruction | undefined;
  for (const [index, entry] of config.history.entries()) {
    const instruction = instructions[matched.get(index) ?? -1];
    current = instruction ?? current;
    if (entry.empty) continue;
    const layer = config.layers[layerIndex];
    layerIndex += 1;
    if (layer === undefined || origins.has(layer.diffId)) continue;
    // An unexplained layer between ours belongs to the instruction before it.
    const owner = instruction ?? (index > first ? current : undefined);
    origins.set(layer.diffId, owner === undefined ? { type: 'base', from } : { type: 'instruction', instruction: owner });
  }
  return origins;
}

/** @returns history index → instruction index, the best alignment of the history's end (dynamic programming from the back) */
function align(history: readonly Step[], instructions: readonly Step[]): Map<number, number> {
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

function stepOfInstruction(instruction: Instruction): Step {
  return { keyword: instruction.keyword, text: instruction.text.slice(instruction.keyword.length), empty: false };
}

function stepOfHistory(entry: HistoryEntry): Step {
  const { createdBy, empty } = entry;
  const old = /#\(nop\)\s+([A-Z]+)\s?(.*)$/s.exec(createdBy);
  if (old !== null) return { keyword: old[1] ?? '', text: old[2] ?? '', empty };
  const marked = /^([A-Z]+)\s(.*)$/s.exec(createdBy);
  if (marked !== null && entry.comment.startsWith('buildkit')) return { keyword: marked[1] ?? '', text: marked[2] ?? '', empty };
  // The old builder writes a RUN as the bare command, with `|N NAME=value` in front when there are build arguments.
  return { keyword: createdBy === '' ? '' : 'RUN', text: createdBy, empty };
}
