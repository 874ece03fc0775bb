/** Which of an image's layers are those of the image that it was built on, as far as that is known and not told from the history. */
import { stageChain } from '../artifacts/dockerfile.js';
import type { Log } from '../tools/log.js';
import type { ImageTarget } from './target.js';

export interface KnownBase {
  readonly name: string;
  /** How many of the lowest layers are its own. */
  readonly layers: number;
  /** How that is known, as a clause. */
  readonly how: string;
}

/** An image that may be the base of another. */
interface Candidate {
  readonly name: string;
  /** Lowest first. */
  readonly diffIds: readonly string[];
  readonly how: string;
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const BASE_NAME_LABEL = 'org.opencontainers.image.base.name';

/** @returns the layers of an image by its name, lowest first; undefined when nobody has it */
export type LayersOf = (reference: string, platform: string) => Promise<readonly string[] | undefined>;

/**
 * The layers are compared, so a name that points to another image by now can't mislead. Names are looked up only of what the engine has
 * built, or when `--base-image` gives one.
 * @param named `--base-image`, as written
 * @returns by target key
 */
export async function knownBases(images: readonly ImageTarget[], named: string | undefined, layersOf: LayersOf, log: Pick<Log, 'warn'>): Promise<ReadonlyMap<string, KnownBase>> {
  const found = new Map<string, KnownBase>();
  for (const image of images) {
    const candidates = [...others(image, images)];
    for (const { name, how } of namesOf(image, named)) {
      const diffIds = await layersOf(name, image.config.platform);
      if (diffIds !== undefined) candidates.push({ name, diffIds, how });
    }
    const base = longestBase(image.config.layers.map(({ diffId }) => diffId), candidates);
    if (base !== undefined) found.set(image.key, base);
    else if (named !== undefined && candidates.some(({ name }) => name === named)) log.warn(`--base-image ${JSON.stringify(named)}: its layers are not the lowest ones of ${image.name}, so the layers are told apart by the build history`);
  }
  return found;
}

/** @returns the candidate with the most layers, all of which are the image's lowest; the whole image is no base of itself */
export function longestBase(diffIds: readonly string[], candidates: readonly Candidate[]): KnownBase | undefined {
  let best: KnownBase | undefined;
  for (const { name, diffIds: own, how } of candidates) {
    const fits = own.length > 0 && own.length < diffIds.length && own.every((diffId, index) => diffId === diffIds[index]);
    if (fits && own.length > (best?.layers ?? 0)) best = { name, layers: own.length, how };
  }
  return best;
}

/** Images of this run. One made by the same Dockerfile is a stage of it, not a base: its layers have instructions there. */
function* others(image: ImageTarget, images: readonly ImageTarget[]): Generator<Candidate> {
  for (const other of images) {
    if (other === image || (image.source !== undefined && other.source?.dockerfile.source.file === image.source.dockerfile.source.file)) continue;
    yield { name: other.name, diffIds: other.config.layers.map(({ diffId }) => diffId), how: 'that image is looked at as well and has the same lowest layers' };
  }
}

function namesOf(image: ImageTarget, named: string | undefined): { readonly name: string; readonly how: string }[] {
  if (named !== undefined) return [{ name: named, how: '--base-image names it and it has the same lowest layers' }];
  if (image.kind !== 'build' || image.source === undefined) return [];
  const from = stageChain(image.source.stage)[0]?.base;
  const label = image.config.labels[BASE_NAME_LABEL];
  return [
    ...(from?.type === 'image' ? [{ name: from.name, how: 'FROM names it and it has the same lowest layers' }] : []),
    ...(label === undefined ? [] : [{ name: label, how: 'a label names it and it has the same lowest layers' }]),
  ];
}
