/** Where something that was seen in an image comes from in the repository. */
import { findDependency, findRequest, type Dependency } from '../artifacts/dependencies/index.js';
import { chainInstructions, stageChain, type Dockerfile, type Instruction, type Stage } from '../artifacts/dockerfile.js';
import type { PackageOrigins, SystemPackageType } from '../artifacts/package-origins.js';
import type { ImageSource, ImageTarget } from '../targets/target.js';
import { copyOrigin } from './copy-origin.js';
import type { ImagePlace, LocatedBy, Package, Related } from './finding.js';
import { purlType } from './purl-type.js';
import { layerOrigins, type LayerOrigin } from './layer-origins.js';
import { FILE_START, type Location } from './location.js';

/** An image as far as locating needs it. */
export interface LocatableImage extends Pick<ImageTarget, 'key' | 'config' | 'source' | 'nearestFile'>, Partial<Pick<ImageTarget, 'provenance' | 'namedAt'>> {
  /** Of the package databases in its layers. */
  readonly packages?: PackageOrigins | undefined;
  /** What is known of the image that it was built on. */
  readonly base?: KnownBase | undefined;
}

export interface KnownBase {
  readonly name: string;
  /** How many of the lowest layers are its own. */
  readonly layers: number;
  /** How that is known, as a clause: "`--base-image` names it". */
  readonly how: string;
}

export interface Found {
  readonly at: Location;
  readonly locatedBy: LocatedBy;
  readonly related?: readonly Related[];
  /** Digest of the layer that it is in. */
  readonly layer?: string;
}

export type ImageLocator = (place: ImagePlace, installed: Package | undefined) => Found;

export function imageLocator(image: LocatableImage): ImageLocator {
  const inLayer = layerLookup(image);
  const { source } = image;
  const find = source === undefined ? withoutDockerfile(image) : withDockerfile(image, source);
  return (place, installed) => {
    const layer = inLayer(place, installed);
    const found = find(place, layer, installed);
    return layer.diffId === undefined ? found : { ...found, layer: layer.diffId };
  };
}

interface InLayer {
  readonly diffId: string | undefined;
  /** How the layer is known, as the beginning of a reason. */
  readonly says: string;
}

const SYSTEM_TYPES: ReadonlySet<string> = new Set<SystemPackageType>(['deb', 'apk', 'rpm']);

function isSystemType(type: string): type is SystemPackageType {
  return SYSTEM_TYPES.has(type);
}

/** The layers' own databases tell better than scanners: Grype's layer of a Debian package is the last one that wrote the database. */
function layerLookup({ config, packages }: LocatableImage): (place: ImagePlace, installed: Package | undefined) => InLayer {
  return (place, installed) => {
    const type = installed === undefined ? '' : purlType(installed.purl);
    const index = installed !== undefined && isSystemType(type) ? packages?.layerOf(type, installed.name, installed.version) : undefined;
    const owned = index === undefined ? undefined : config.layers[index]?.diffId;
    if (owned !== undefined) return { diffId: owned, says: `by the package databases in the layers, layer ${String((index ?? 0) + 1)} of ${String(config.layers.length)} brought this version` };
    return { diffId: place.diffId, says: 'by the scanner' };
  };
}

type Find = (place: ImagePlace, layer: InLayer, installed: Package | undefined) => Found;

function withoutDockerfile({ key, namedAt, nearestFile, config, base }: LocatableImage): Find {
  const unknown = key.startsWith('image:') ? 'no file of the repository was found to name this image, and no Dockerfile of it is known; name that with --dockerfile FILE' : 'no Dockerfile of this image is known; name it with --archive FILE=DOCKERFILE';
  const indexOf = new Map(config.layers.map(({ diffId }, index) => [diffId, index]));
  return (_, { diffId }) => {
    const index = diffId === undefined ? undefined : indexOf.get(diffId);
    const ofBase = base !== undefined && index !== undefined && index < base.layers ? `; its layer is one of ${base.name}'s, on which the image is built (${base.how})` : '';
    if (namedAt !== undefined) return { at: namedAt, locatedBy: { how: 'image-reference', why: `this line names the image, and no Dockerfile of it is known${ofBase}` } };
    return { at: { file: nearestFile, ...FILE_START }, locatedBy: { how: 'nearest-file', why: `${unknown}${ofBase}` } };
  };
}

function withDockerfile(image: LocatableImage, source: ImageSource): Find {
  const { config, base } = image;
  const { dockerfile, stage } = source;
  const origins = layerOrigins(config, stage, { dockerfile, provenance: image.provenance, baseLayers: base?.layers });
  const outermost = stageChain(stage)[0]?.from ?? stage.from;
  const untold = config.history.length === 0 ? 'the image has no build history (it was imported or squashed), so its layers are not told apart' : 'the build history of the image does not fit this Dockerfile, so its layers are not told apart';
  return (place, layer, installed) => {
    const dependency = installed === undefined ? undefined : dependencyAt(source, installed);
    const origin = layer.diffId === undefined ? undefined : origins?.get(layer.diffId);
    if (origin === undefined) {
      const why = origins === undefined ? untold : layer.diffId === undefined ? 'the scanner does not say which layer it is in' : `layer ${layer.diffId} is not one of this image`;
      return dependency === undefined ? atFrom(outermost, why) : { at: dependency.at, locatedBy: { how: 'lockfile', why: `this line decides the version; ${why}` }, ...orNone(dependency.related) };
    }
    if (origin.type === 'base') return atFrom(origin.from, baseReason(origin, layer, base));
    const maker = origin.type === 'instruction' ? origin.instruction : namingInstruction(stage, installed);
    const how = makerReason(origin, layer);
    if (dependency !== undefined) {
      const related = maker === undefined ? [] : [{ at: maker.at, text: `the ${maker.keyword} that made its layer` }];
      return { at: dependency.at, locatedBy: { how: 'lockfile', why: `this line decides the version${maker === undefined ? '' : ` of what the ${maker.keyword} on line ${String(maker.at.startLine)} put into the image`}` }, ...orNone([...dependency.related, ...related, ...furtherBack(maker, dockerfile, stage, place, installed)]) };
    }
    if (maker === undefined) return { at: origin.type === 'squashed' ? origin.from.at : outermost.at, locatedBy: { how: 'instruction', why: how } };
    const why = origin.type === 'squashed' ? `${how}; this ${maker.keyword} names it` : how;
    return { at: maker.at, locatedBy: { how: 'instruction', why }, ...orNone([...namedIn(maker, dockerfile, installed), ...furtherBack(maker, dockerfile, stage, place, installed)]) };
  };
}

function dependencyAt({ dependencyFiles, dockerfile }: ImageSource, installed: Package): { readonly at: Location; readonly related: readonly Related[] } | undefined {
  const surroundings = { file: dockerfile.source.file, text: dockerfile.source.text };
  for (const dependency of dependenciesOf(installed)) {
    const found = findDependency(dependencyFiles, dependency, surroundings);
    if (found === undefined) continue;
    const request = findRequest(dependencyFiles, dependency, found.file);
    return { at: found, related: request === undefined ? [] : [{ at: request, text: 'the manifest asks for it here' }] };
  }
  return undefined;
}

/** As the package is named, and as its package URL names it: a jar's own name may lack the group. */
export function dependenciesOf({ purl, name, version, paths }: Package): Dependency[] {
  const type = purlType(purl);
  const [body = ''] = purl.slice(`pkg:${type}/`.length).split(/[?#]/);
  const parts = body.replace(/@[^@/]*$/, '').split('/').map(decode);
  const full = type === 'maven' ? `${parts.slice(0, -1).join('.')}:${parts.at(-1) ?? ''}` : parts.join('/');
  return [...new Set([name, full])].map((each) => ({ type, name: each, version, paths }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function atFrom(from: Instruction, why: string): Found {
  return { at: from.at, locatedBy: { how: 'base-image', why } };
}

function baseReason(origin: Extract<LayerOrigin, { readonly type: 'base' }>, layer: InLayer, base: KnownBase | undefined): string {
  const evidence = layer.says === 'by the scanner' ? '' : ` (${layer.says})`;
  switch (origin.by) {
    case 'provenance':
      return `its layer came with the base image, by BuildKit's record of the build${evidence}`;
    case 'base-layers':
      return `its layer came with the base image: it is one of those of ${base?.name ?? 'the base'}, for ${base?.how ?? 'they are the same'}${evidence}`;
    case 'onbuild':
      return `its layer was made when this FROM was built on, by an ONBUILD of the base image${evidence}`;
    case 'history':
      return `its layer came with the base image${evidence}`;
  }
}

function makerReason(origin: Exclude<LayerOrigin, { readonly type: 'base' }>, layer: InLayer): string {
  const evidence = layer.says === 'by the scanner' ? '' : ` (${layer.says})`;
  if (origin.type === 'squashed') return `the layers of this stage were squashed into one, so any of its instructions may have made it${evidence}`;
  return `its layer was made by this ${origin.instruction.keyword}${origin.by === 'provenance' ? ", by BuildKit's record of the build" : ''}${evidence}`;
}

/** The last RUN that has the package's name in it as a word. */
function namingInstruction(stage: Stage, installed: Package | undefined): Instruction | undefined {
  return installed === undefined ? undefined : chainInstructions(stage).findLast((each) => each.keyword === 'RUN' && wordAt(each.text, installed.name) !== -1);
}

/** The line of a long RUN that names the package, when it isn't the first one anyway. */
function namedIn(maker: Instruction, { source }: Dockerfile, installed: Package | undefined): Related[] {
  const at = installed === undefined || maker.keyword !== 'RUN' ? -1 : wordAt(maker.text, installed.name);
  if (at === -1 || installed === undefined) return [];
  const place = source.locate(maker.start + at, maker.start + at + installed.name.length);
  return place.startLine === maker.at.startLine ? [] : [{ at: place, text: 'the word that names it' }];
}

/** A shell's word: `perl` isn't named by `perl-base`, but by `perl=5.36`. */
function wordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (/^$|[\s"';&|]/.test(text.charAt(at - 1)) && /^$|[\s"'\\;&|=<>~]/.test(text.charAt(at + name.length))) return at;
  }
  return -1;
}

/** Of what was copied from another stage: the instruction there that made it. */
function furtherBack(maker: Instruction | undefined, dockerfile: Dockerfile, stage: Stage, place: ImagePlace, installed: Package | undefined): Related[] {
  if (maker?.keyword !== 'COPY') return [];
  const own = dockerfile.stages.find((each) => each.instructions.includes(maker)) ?? stage;
  const origin = copyOrigin(dockerfile, own, maker, { type: installed === undefined ? '' : purlType(installed.purl), path: place.path ?? installed?.paths[0] });
  return origin === undefined ? [] : [{ at: origin.at, text: `the ${origin.keyword} of the earlier stage that made it` }];
}

function orNone(related: readonly Related[]): { readonly related?: readonly Related[] } {
  return related.length === 0 ? {} : { related };
}
