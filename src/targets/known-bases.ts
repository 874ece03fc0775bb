/** Which of an image's layers are those of the image that it was built on, as far as that is known and not told from the history. */
import { stageChain } from '../artifacts/dockerfile.js';
import type { Tools } from '../tools/tools.js';
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

export interface BaseOptions {
  /** `--base-image`, as written. */
  readonly named: string | undefined;
  /** The docker client. */
  readonly docker: string;
  /** What the client may see of the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The layers are compared, so a name that points to another image by now can't mislead. Names are asked of the engine alone, which is
 * asked only for what was built by it or is named by `--base-image`.
 * @returns by target key
 */
export async function knownBases(images: readonly ImageTarget[], options: BaseOptions, tools: Tools): Promise<ReadonlyMap<string, KnownBase>> {
  const layersOf = new Map<string, Promise<readonly string[] | undefined>>();
  const ask = (reference: string): Promise<readonly string[] | undefined> => {
    const asked = layersOf.get(reference) ?? layersInEngine(reference, options, tools);
    layersOf.set(reference, asked);
    return asked;
  };
  const found = new Map<string, KnownBase>();
  for (const image of images) {
    const candidates = [...others(image, images)];
    for (const { name, how } of namesOf(image, options.named)) {
      const diffIds = await ask(name);
      if (diffIds !== undefined) candidates.push({ name, diffIds, how });
    }
    const base = longestBase(image.config.layers.map(({ diffId }) => diffId), candidates);
    if (base !== undefined) found.set(image.key, base);
    else if (options.named !== undefined) tools.log.warn(`--base-image ${JSON.stringify(options.named)}: ${(await ask(options.named)) === undefined ? 'the engine has no such image' : `its layers are not the lowest ones of ${image.name}`}, so the layers are told apart by the build history`);
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

/** What the engine says is compared with what we have verified: it needn't be believed. */
async function layersInEngine(reference: string, { docker, env }: BaseOptions, tools: Tools): Promise<readonly string[] | undefined> {
  // A name from a label or a Dockerfile is never an option to the client.
  if (!/^[A-Za-z0-9]/.test(reference)) return undefined;
  const ran = await tools.exec.run({ program: docker, args: ['image', 'inspect', '--format', '{{range .RootFS.Layers}}{{println .}}{{end}}', reference], env, cwd: tools.cwd, timeoutMs: ASK_TIMEOUT_MS, maxOutput: 1024 * 1024 });
  if (ran.ended.how !== 'exited' || ran.ended.code !== 0) return undefined;
  return ran.stdout.toString('utf8').split('\n').filter((line) => /^sha256:[0-9a-f]{64}$/.test(line));
}

const ASK_TIMEOUT_MS = 20_000;
