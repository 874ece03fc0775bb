/** Which Dockerfile instruction made which layer: by BuildKit's own record where there is one, else told from the build history. */
import { parseDockerfile, stageChain, type Dockerfile, type Instruction, type Keyword, type Stage } from '../artifacts/dockerfile.js';
import type { HistoryEntry, ImageConfig } from '../artifacts/image-config.js';
import type { BuildProvenance } from '../artifacts/provenance.js';
import { align, type Step } from './history-alignment.js';

export type LayerOrigin =
  | { readonly type: 'instruction'; readonly instruction: Instruction; readonly by: 'provenance' | 'history' }
  /** Came with the image of this FROM. */
  | { readonly type: 'base'; readonly from: Instruction; readonly by: 'provenance' | 'base-layers' | 'history' | 'onbuild' }
  /** Made by one of several instructions. */
  | { readonly type: 'squashed'; readonly from: Instruction };

/** What is known besides the image's configuration. */
export interface OriginHints {
  readonly dockerfile?: Dockerfile;
  readonly provenance?: Pick<BuildProvenance, 'lineOf' | 'dockerfile'> | undefined;
  /** How many of the lowest layers are the base image's. */
  readonly baseLayers?: number | undefined;
}

/** Under this share of explained instructions the Dockerfile isn't the one that the image was made from. */
const LEAST_FIT = 0.5;

/** The only ones that BuildKit makes a layer of; the old builder does so for no other either. */
const MAKES_LAYER: ReadonlySet<string> = new Set<Keyword>(['RUN', 'COPY', 'ADD', 'WORKDIR']);
/** These always do; a WORKDIR makes one when its folder is new. */
const ALWAYS_MAKES_LAYER: ReadonlySet<string> = new Set<Keyword>(['RUN', 'COPY', 'ADD']);

/** @returns by diff id; undefined when nothing tells */
export function layerOrigins(config: ImageConfig, stage: Stage, hints: OriginHints = {}): ReadonlyMap<string, LayerOrigin> | undefined {
  const from = stageChain(stage)[0]?.from;
  if (from === undefined) return undefined;
  const recorded = hints.provenance === undefined ? undefined : recordedOrigins(config, from, hints.dockerfile, hints.provenance);
  const told = fromHistory(config, stage, from, hints.baseLayers);
  if (recorded === undefined && told === undefined && hints.baseLayers === undefined) return undefined;
  const origins = new Map<string, LayerOrigin>();
  for (const [index, { diffId }] of config.layers.entries()) {
    if (origins.has(diffId)) continue;
    const isBases = index < (hints.baseLayers ?? 0);
    const origin = recorded?.get(diffId) ?? (isBases ? { type: 'base', from, by: 'base-layers' } : (told?.[index] ?? (hints.baseLayers === undefined ? undefined : { type: 'squashed', from: stage.from })));
    if (origin !== undefined) origins.set(diffId, origin satisfies LayerOrigin);
  }
  return origins;
}

/** The record's lines are lines of the file that was built, which may have changed since. */
function recordedOrigins(config: ImageConfig, from: Instruction, dockerfile: Dockerfile | undefined, provenance: NonNullable<OriginHints['provenance']>): ReadonlyMap<string, LayerOrigin> {
  const origins = new Map<string, LayerOrigin>();
  if (dockerfile === undefined) return origins;
  const built = provenance.dockerfile === undefined || plain(provenance.dockerfile.text) === plain(dockerfile.source.text) ? dockerfile : parseDockerfile('', provenance.dockerfile.text);
  for (const { diffId } of config.layers) {
    const lines = provenance.lineOf(diffId);
    if (lines === undefined) continue;
    if (lines === 'base') {
      origins.set(diffId, { type: 'base', from, by: 'provenance' });
      continue;
    }
    const then = instructionsOf(built).find(({ at }) => at.startLine <= lines.startLine && lines.startLine <= at.endLine);
    const now = built === dockerfile || then === undefined ? then : sameIn(dockerfile, then, built);
    if (now !== undefined && MAKES_LAYER.has((now.trigger ?? now).keyword)) origins.set(diffId, { type: 'instruction', instruction: now, by: 'provenance' });
  }
  return origins;
}

function instructionsOf(dockerfile: Dockerfile): readonly Instruction[] {
  return dockerfile.stages.flatMap((each) => each.instructions);
}

/** The same text, and the same one of several that are alike. */
function sameIn(dockerfile: Dockerfile, instruction: Instruction, built: Dockerfile): Instruction | undefined {
  const alike = (file: Dockerfile): Instruction[] => instructionsOf(file).filter(({ text }) => plain(text) === plain(instruction.text));
  return alike(dockerfile)[alike(built).indexOf(instruction)];
}

/** A checkout may have other line ends than the file that was built. */
function plain(text: string): string {
  return text.replaceAll('\r', '').trimEnd();
}

/** An instruction as the history has it, and the line that stands for it: of a trigger, its ONBUILD. */
interface Expected {
  readonly step: Step;
  readonly instruction: Instruction;
}

/**
 * Aligns the end of the history with the instructions of the stage's chain: same kind, same order, and the text to
 * confirm. What the instructions don't use up, at the front, is the base's. Builders write history differently
 * (BuildKit: `RUN /bin/sh -c … # buildkit`, without flags; the old one: `/bin/sh -c #(nop) COPY dir:HASH in …`).
 * @returns one for each layer; undefined when the history doesn't tell
 */
function fromHistory(config: ImageConfig, stage: Stage, from: Instruction, baseLayers: number | undefined): LayerOrigin[] | undefined {
  if (config.layers.some((layer) => layer.history === undefined)) return undefined;
  const expected = expectedSteps(stage);
  const start = baseLayers === undefined ? 0 : entriesOf(config.history, baseLayers);
  const steps = config.history.slice(start).map(stepOfHistory);
  const matched = align(steps, expected.map(({ step }) => step));
  const leaving = expected.filter(({ step }) => step.keyword !== 'ONBUILD');
  if (leaving.length > 0 && matched.size / leaving.length < LEAST_FIT) return undefined;
  const first = Math.min(steps.length, ...matched.keys());
  // Squashing keeps the entries of what it throws together, and only the last of them has a layer.
  const squashed = [...matched.keys()].some((index) => steps[index]?.empty === true && ALWAYS_MAKES_LAYER.has(steps[index].keyword));
  const origins: LayerOrigin[] = [];
  let current: Instruction | undefined;
  for (const [index, entry] of config.history.entries()) {
    const instruction = expected[matched.get(index - start) ?? -1]?.instruction;
    current = instruction ?? current;
    if (entry.empty) continue;
    if (index < start) {
      origins.push({ type: 'base', from, by: 'base-layers' });
      continue;
    }
    // An unexplained layer between ours belongs to the instruction before it.
    const owner = instruction ?? (index - start > first ? current : undefined);
    if (owner !== undefined) origins.push(squashed ? { type: 'squashed', from: stage.from } : { type: 'instruction', instruction: owner, by: 'history' });
    else origins.push({ type: 'base', from, by: baseLayers === undefined ? 'history' : 'onbuild' });
  }
  return origins;
}

/** @returns how many entries the given number of layers takes up */
function entriesOf(history: readonly HistoryEntry[], layers: number): number {
  let seen = 0;
  for (const [index, { empty }] of history.entries()) {
    if (seen === layers) return index;
    if (!empty) seen += 1;
  }
  return history.length;
}

/** A stage that starts from another first runs what that one's ONBUILDs say; in the stages after it they are used up. */
function expectedSteps(stage: Stage): Expected[] {
  const chain = stageChain(stage);
  return chain.flatMap((each, index) => [
    ...(chain[index - 1]?.instructions ?? []).flatMap((onbuild) => (onbuild.trigger === undefined ? [] : [{ step: stepOfInstruction(onbuild.trigger), instruction: onbuild }])),
    ...each.instructions.map((instruction) => ({ step: stepOfInstruction(instruction), instruction })),
  ]);
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
