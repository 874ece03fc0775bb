/**
 * The last step before the policy, for what our checks see in images: settings get the line of the instruction that makes them, exceptions
 * written above an instruction count for what its layer holds, and what the Dockerfile's own check says already is said once.
 */
import { chainInstructions, stageChain, type Instruction } from '../artifacts/dockerfile.js';
import { exceptionFor } from '../artifacts/pragma.js';
import type { ImageSource, ImageTarget } from '../targets/target.js';
import type { ImagePlace, LocatedBy, LocatedFinding } from './finding.js';
import type { Location } from './location.js';
import type { MergedFinding } from './merge.js';
import { joinSecrets } from './secret-twins.js';
import { worst } from './severity.js';

type SettledImage = Pick<ImageTarget, 'key' | 'source'>;

/** @param located of `merged`, in the same order. @param twinsOf a rule's own twins that look at Dockerfiles */
export function settle(merged: readonly MergedFinding[], located: readonly LocatedFinding[], images: readonly SettledImage[], twinsOf: (rule: string) => readonly string[]): LocatedFinding[] {
  const sources = new Map(images.map((image) => [image.key, image.source]));
  const settled = located.map((finding, index): Settled => {
    const place = merged[index]?.place;
    const source = sources.get(finding.target);
    if (place?.type !== 'layer') return { finding, place: place?.type === 'source' ? place.node : undefined };
    if (source === undefined || !isOurs(finding)) return { finding, place };
    const moved = place.instruction === undefined || place.diffId !== undefined ? finding : { ...finding, ...placeOfSetting(place.instruction, source) };
    return { finding: withException(moved, source), place };
  });
  return joinSecrets(joinTwins(settled.filter(({ finding, place }) => !isLost(finding, place)), twinsOf));
}

/** OCI's own configuration has no room for a health check: a Dockerfile that sets one did its part, a copy in that format lost it. */
function isLost({ rule, locatedBy }: LocatedFinding, place: Settled['place']): boolean {
  return rule === 'image/no-healthcheck' && typeof place === 'object' && locatedBy.how === 'instruction';
}

interface Settled {
  readonly finding: LocatedFinding;
  /** Where it was seen in the image, or the node of a Dockerfile. */
  readonly place: ImagePlace | string | undefined;
}

function isOurs({ seenBy }: LocatedFinding): boolean {
  return seenBy.some(({ scanner, id }) => scanner === 'dockgate' && id.startsWith('image/'));
}

/** The last instruction that sets it; else the FROM line, for the base image did. */
function placeOfSetting({ keyword, word }: NonNullable<ImagePlace['instruction']>, { stage, dockerfile }: ImageSource): { readonly at: Location; readonly locatedBy: LocatedBy } {
  const from = stageChain(stage)[0]?.from ?? stage.from;
  const makers = chainInstructions(stage).filter((instruction) => instruction.keyword === keyword);
  const maker = makers.findLast((instruction) => word === undefined || names(instruction, word)) ?? (SETS_WHOLE.has(keyword) ? makers.at(-1) : undefined);
  if (maker !== undefined) return { at: maker.at, locatedBy: { how: 'instruction', why: `this ${keyword} sets it` } };
  const global = keyword === 'ARG' ? dockerfile.globalArguments.findLast((instruction) => word === undefined || names(instruction, word)) : undefined;
  if (global !== undefined) return { at: global.at, locatedBy: { how: 'instruction', why: 'this ARG sets it' } };
  return { at: from.at, locatedBy: { how: 'base-image', why: word === undefined ? `no ${keyword} of this Dockerfile sets it` : `no ${keyword} of this Dockerfile names it, so the base image does` } };
}

/** A later one replaces an earlier one. */
const SETS_WHOLE: ReadonlySet<string> = new Set(['USER', 'HEALTHCHECK', 'CMD', 'ENTRYPOINT']);

function names({ assignments, words, text, keyword }: Instruction, word: string): boolean {
  if (assignments.some(({ name }) => name === word)) return true;
  if (keyword === 'EXPOSE') return words.some(({ value }) => value.split('/')[0] === word || value.includes('$'));
  return words.some(({ value }) => value === word) || (keyword === 'ARG' && words.some(({ value }) => value.split('=')[0] === word)) || (keyword === 'VOLUME' && text.includes(word));
}

/** Not for what came with the base: an exception for a FROM line means its own rules. */
function withException(finding: LocatedFinding, { dockerfile }: ImageSource): LocatedFinding {
  if (finding.excepted !== undefined || finding.at.file !== dockerfile.source.file) return finding;
  const instruction = dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions]).find(({ at }) => at.startLine === finding.at.startLine);
  const excepted = instruction === undefined ? undefined : exceptionFor(finding.seenBy.find(({ id }) => id.startsWith('image/'))?.id ?? finding.rule, instruction.comments);
  return excepted === undefined ? finding : { ...finding, excepted };
}

/** Once for a whole Dockerfile, wherever in it. */
const ONE_A_FILE: ReadonlySet<string> = new Set(['image/root-user', 'image/no-healthcheck']);

function joinTwins(settled: readonly Settled[], twinsOf: (rule: string) => readonly string[]): LocatedFinding[] {
  const byLine = new Map<string, Settled[]>();
  for (const each of settled) {
    if (typeof each.place !== 'string') continue;
    for (const key of [lineKey(each.finding, true), lineKey(each.finding, false)]) byLine.set(key, [...(byLine.get(key) ?? []), each]);
  }
  const kept = new Map(settled.map(({ finding }) => [finding, finding]));
  for (const { finding, place } of settled) {
    if (typeof place !== 'object') continue;
    // Another tool's rule about a Dockerfile, told from an image: it names no line.
    const unplaced = finding.rule.startsWith('dockerfile/');
    const twins = unplaced ? [finding.rule] : twinsOf(finding.rule);
    const candidates = twins.length === 0 ? [] : (byLine.get(lineKey(finding, !unplaced && !ONE_A_FILE.has(finding.rule))) ?? []);
    const twin = candidates.find((each) => twins.includes(each.finding.rule) && kept.has(each.finding) && (unplaced || speaksOf(each, place)));
    if (twin === undefined) continue;
    const [winner, other] = finding.kind === 'secret' ? [finding, twin.finding] : [twin.finding, finding];
    kept.set(winner, joined(kept.get(winner) ?? winner, other));
    kept.delete(other);
  }
  return [...kept.values()];
}

/** The worse severity counts: what is in the image is no guess any more. */
function joined(winner: LocatedFinding, other: LocatedFinding): LocatedFinding {
  const more = other.seenBy.filter((sighting) => !winner.seenBy.some(({ scanner, id }) => scanner === sighting.scanner && id === sighting.id));
  const excepted = winner.excepted ?? other.excepted;
  return { ...winner, severity: worst(winner.severity, other.severity), seenBy: [...winner.seenBy, ...more], ...(excepted === undefined ? {} : { excepted }) };
}

function lineKey({ at }: LocatedFinding, line: boolean): string {
  return line ? `${at.file}:${String(at.startLine)}` : at.file;
}

/** Whether a finding of the same line is about the same thing: one ENV may set several secrets, one COPY bring several files. */
function speaksOf({ finding, place: node }: Settled, { instruction, path }: ImagePlace): boolean {
  if (typeof node !== 'string') return false;
  if (instruction?.word !== undefined && (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')) return node.split(' ').includes(instruction.word);
  if (finding.rule === 'dockerfile/sudo') return path?.endsWith('/sudo') === true;
  return finding.rule !== 'dockerfile/secret-file-copied' || path === undefined || comesFrom(path, node);
}

/** The source of a COPY is the last word of its node; what is copied keeps its name, or lies below it. */
function comesFrom(path: string, node: string): boolean {
  const source = node.slice(node.lastIndexOf(' ') + 1).replace(/\/+$/, '');
  const [stem = ''] = source.slice(source.lastIndexOf('/') + 1).split(/[*?[]/);
  const globbed = !source.endsWith(stem);
  return stem !== '' && path.split('/').some((step) => (globbed ? step.startsWith(stem) : step === stem));
}
