/** Pulls an image from its registry into an OCI layout folder, without an engine. */
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { type FullReference, printReference } from '../artifacts/image-reference.js';
import { choosePlatform, normal, type Platform, printPlatform } from '../artifacts/platform.js';
import { TargetError } from '../errors.js';
import type { Tools } from '../tools/tools.js';
import { type Descriptor, IndexShape, type Manifest, ManifestShape } from './archive-manifest.js';
import { CONFIG_TYPES, INDEX_TYPES, isAttestation, listed, MANIFEST_TYPES } from './archive-oci.js';
import { openRegistry, type Registry, REGISTRY_LIMITS, type RegistryLimits, type StoredDocument } from './registry-client.js';
import type { Login } from './registry-login.js';

export interface PullOptions {
  /** `all`: every image of the index. */
  readonly platform: Platform | 'all';
  /** Whether the user asked for it; else another one is taken when an image has no other. */
  readonly platformGiven: boolean;
  readonly login: Login | undefined;
  readonly loginFrom: 'given' | 'docker';
  readonly trust: readonly string[];
  readonly insecure: boolean;
  readonly limits?: RegistryLimits;
}

/** An image that a name stands for at this moment. */
export interface ResolvedImage {
  /** `repository@sha256:…`: what the name was resolved to, an index or a manifest. */
  readonly reference: string;
  /** Of this image's manifest. */
  readonly digest: string;
  /** As the index says; undefined when there is no index. */
  readonly platform: string | undefined;
  /** What will be downloaded: its layers. */
  readonly bytes: number;
  /** Its configuration, verified. Rejects with TargetError or Cancelled. */
  readonly config: () => Promise<Buffer>;
  /** @param scratch a folder of this image's own. Rejects with TargetError or Cancelled. */
  readonly pull: (scratch: string) => Promise<PulledImage>;
}

export interface PulledImage {
  /** An OCI layout folder with this one image. */
  readonly path: string;
  /** File with the SLSA provenance (in-toto statement, JSON) that BuildKit attached to the image. */
  readonly provenance: string | undefined;
}

/** An image as an index lists it. */
interface Listed {
  readonly descriptor: Descriptor;
  readonly platform: Platform;
  /** The attestations beside it. */
  readonly attestations: readonly Descriptor[];
}

const MAX_NESTING = 4;
/** Of one index with what is nested in it; the largest that are known have some dozens. */
const MAX_IMAGES = 512;
const MAX_CONFIG_BYTES = 8 << 20;
const MAX_PROVENANCE_BYTES = 16 << 20;
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const StatementShape = v.object({ subject: v.array(v.object({ digest: v.optional(v.record(v.string(), v.string())) })) });
/** Docker's own number of downloads at a time. */
const AT_A_TIME = 3;
const FROM_ELSEWHERE = 'build and push the image with a current docker, buildah or skopeo';
/** https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
const ATTESTED_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE = 'in-toto.io/predicate-type';

/** @throws TargetError, Cancelled */
export async function resolveImage(reference: FullReference, options: PullOptions, tools: Tools): Promise<readonly ResolvedImage[]> {
  const name = printReference(reference);
  const doing = `pulling ${JSON.stringify(name)}`;
  const registry = openRegistry({ ...options, doing, registry: reference.registry, path: reference.path, limits: options.limits ?? REGISTRY_LIMITS }, tools);
  const wanted = reference.digest ?? reference.tag ?? 'latest';
  const top = await registry.manifest(wanted, reference.digest === undefined ? `the tag ${JSON.stringify(wanted)}` : `the digest ${wanted}`);
  const resolved = `${reference.repository}@${top.digest}`;
  const document = readDocument(top, doing);
  const image = (manifest: Manifest, stored: StoredDocument, of: Listed | undefined): ResolvedImage => ({
    reference: resolved,
    digest: stored.digest,
    platform: of === undefined ? undefined : printPlatform(of.platform),
    bytes: manifest.layers.reduce((sum, { size }) => sum + size, 0),
    config: () => configOf(manifest, registry, doing),
    pull: (scratch) => pullManifest({ registry, doing, name, stored, manifest, attestations: of?.attestations ?? [], options }, scratch, tools),
  });
  if (document.type === 'manifest') return [image(document.manifest, top, undefined)];

  const all = await flatten(document.manifests, registry, doing, 0);
  // An index may leave the platform out; with one image there is no choice, and its configuration says what it is for.
  const only = all.length === 1 && all[0]?.descriptor.platform?.os === undefined ? all[0] : undefined;
  const best = options.platform === 'all' ? undefined : (choosePlatform(all, options.platform) ?? only);
  const chosen = options.platform === 'all' ? all : best === undefined ? [] : [best];
  const images: ResolvedImage[] = [];
  for (const each of chosen) {
    const stored = await registry.manifest(each.descriptor.digest, `the manifest for ${printPlatform(each.platform)}`);
    const inner = readDocument(stored, doing);
    if (inner.type === 'index') throw new TargetError(`${doing} failed: its index has an index where it promises an image`, { hint: FROM_ELSEWHERE });
    images.push(image(inner.manifest, stored, each));
  }
  if (images.length > 0) return images;
  const platforms = [...new Set(all.map(({ platform }) => printPlatform(platform)))];
  if (platforms.length === 0) throw new TargetError(`${doing} failed: its index names no image`, { hint: FROM_ELSEWHERE });
  throw new TargetError(`${doing} failed: there is no image for ${options.platform === 'all' ? 'any platform' : printPlatform(options.platform)}, but for ${listed(platforms)}`, { hint: 'choose one with --platform, or `--platform all`' });
}

type ImageDocument = { readonly type: 'manifest'; readonly manifest: Manifest } | { readonly type: 'index'; readonly manifests: readonly Descriptor[] };

function readDocument(stored: StoredDocument, doing: string): ImageDocument {
  const refuse = (why: string, hint = FROM_ELSEWHERE): TargetError => new TargetError(`${doing} failed: ${why}`, { hint });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.looseObject({ schemaVersion: v.number(), mediaType: v.nullish(v.string()) })), stored.bytes.toString('utf8'));
  if (!read.success) throw refuse('what the registry gave is no manifest', 'is this a registry that speaks the OCI distribution protocol?');
  const document = read.output;
  if (document.schemaVersion === 1) throw refuse('its manifest is of schema 1, which registries gave up years ago: it names no configuration to check against', 'pull it with an old docker, push it again with a current one; or build it anew');
  // One document that is both gives programs different images: CVE-2021-41190.
  if ('manifests' in document && ('layers' in document || 'config' in document)) throw refuse('its manifest is an index and a manifest at once', 'ask where this image comes from');
  const type = document.mediaType ?? stored.mediaType;
  const known: readonly string[] = 'manifests' in document ? INDEX_TYPES : MANIFEST_TYPES;
  if (![...known, '', 'application/json', 'application/octet-stream', 'text/plain'].includes(type)) throw refuse(`it is no image but ${JSON.stringify(type.slice(0, 200))}`, 'name a container image');
  const shaped = v.safeParse('manifests' in document ? IndexShape : ManifestShape, document);
  if (!shaped.success) throw refuse(`its manifest isn't as it should be at ${JSON.stringify(v.getDotPath(shaped.issues[0]) ?? 'its top')}`);
  return 'manifests' in shaped.output ? { type: 'index', manifests: shaped.output.manifests } : { type: 'manifest', manifest: shaped.output };
}

async function flatten(descriptors: readonly Descriptor[], registry: Registry, doing: string, depth: number): Promise<Listed[]> {
  const attestations = descriptors.filter(isAttestation);
  const all: Listed[] = [];
  for (const descriptor of descriptors) {
    if (isAttestation(descriptor)) continue;
    if (all.length >= MAX_IMAGES) throw new TargetError(`${doing} failed: its index has more than ${String(MAX_IMAGES)} images`, { hint: 'name one image by its digest' });
    if (INDEX_TYPES.includes(descriptor.mediaType ?? '')) {
      if (depth >= MAX_NESTING) throw new TargetError(`${doing} failed: its indexes are nested more than ${String(MAX_NESTING)} deep`, { hint: FROM_ELSEWHERE });
      const inner = readDocument(await registry.manifest(descriptor.digest, 'an inner index'), doing);
      if (inner.type === 'index') all.push(...(await flatten(inner.manifests, registry, doing, depth + 1)));
      continue;
    }
    const { os, architecture, variant } = descriptor.platform ?? {};
    all.push({
      descriptor,
      platform: normal({ os: os ?? 'unknown', architecture: architecture ?? 'unknown', variant: variant ?? undefined }),
      attestations: attestations.filter((each) => each.annotations?.[ATTESTED_DIGEST] === descriptor.digest),
    });
  }
  return all;
}

interface Pulling {
  readonly registry: Registry;
  readonly doing: string;
  readonly name: string;
  readonly stored: StoredDocument;
  readonly manifest: Manifest;
  readonly attestations: readonly Descriptor[];
  readonly options: PullOptions;
}

async function pullManifest(pulling: Pulling, scratch: string, tools: Tools): Promise<PulledImage> {
  const { registry, doing, name, stored, manifest } = pulling;
  const started = tools.clock.monotonic();
  const config = await configOf(manifest, registry, doing);
  const folder = join(scratch, 'layout');
  const blobs = join(folder, 'blobs', 'sha256');
  await tools.files.makeDirectory(blobs);
  const place = (digest: string): string => join(blobs, digest.slice('sha256:'.length));
  checkPlatform(config, pulling);
  await pipeline([config], tools.files.writeStream(place(manifest.config.digest)));
  await pipeline([stored.bytes], tools.files.writeStream(place(stored.digest)));

  const waiting = [...new Map(manifest.layers.map((layer, at) => [layer.digest, { layer, what: `layer ${String(at + 1)} of ${String(manifest.layers.length)}` }])).values()];
  const total = waiting.reduce((sum, { layer }) => sum + layer.size, 0);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await registry.download(next.layer, place(next.layer.digest), foreign(next.layer) ? `${next.what}, which is foreign (non-distributable)` : next.what);
  };
  const working = Array.from({ length: AT_A_TIME }, () => worker().catch((error: unknown) => {
    // The others have no reason to go on; they end with the layer that they are at.
    waiting.length = 0;
    throw error;
  }));
  const ended = await Promise.allSettled(working);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;

  const descriptor = { mediaType: manifest.mediaType ?? (stored.mediaType === '' ? MANIFEST_TYPES[0] : stored.mediaType), digest: stored.digest, size: stored.bytes.length };
  await tools.files.writeAtomic(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await tools.files.writeAtomic(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }));
  const provenance = await pullProvenance(pulling, join(scratch, 'provenance.json'), tools);
  tools.log.info(`pulled ${name} (${stored.digest}): ${String(manifest.layers.length)} ${manifest.layers.length === 1 ? 'layer' : 'layers'}, ${(total / 1e6).toFixed(1)} MB in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`);
  return { path: folder, provenance };
}

async function configOf(manifest: Manifest, registry: Registry, doing: string): Promise<Buffer> {
  const type = manifest.config.mediaType ?? '';
  if (!CONFIG_TYPES.includes(type)) throw new TargetError(`${doing} failed: it is no container image but ${JSON.stringify(type.slice(0, 200))}`, { hint: 'name a container image' });
  if (manifest.config.size > MAX_CONFIG_BYTES) throw new TargetError(`${doing} failed: its configuration has ${String(manifest.config.size)} bytes, more than any image needs`, { hint: 'ask where this image comes from' });
  return registry.document(manifest.config, 'its configuration');
}

/** Without an index the configuration alone says what the image is for. */
function checkPlatform(config: Buffer, { doing, name, options }: Pulling): void {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.object({ os: v.nullish(v.string()), architecture: v.nullish(v.string()), variant: v.nullish(v.string()) })), config.toString('utf8'));
  if (!read.success) throw new TargetError(`${doing} failed: its configuration is no JSON`, { hint: FROM_ELSEWHERE });
  if (options.platform === 'all' || !options.platformGiven) return;
  const { os, architecture, variant } = read.output;
  const platform = normal({ os: os ?? 'unknown', architecture: architecture ?? 'unknown', variant: variant ?? undefined });
  if (choosePlatform([{ platform }], options.platform) === undefined) throw new TargetError(`${doing} failed: ${name} is for ${printPlatform(platform)} alone, not for ${printPlatform(options.platform)}`, { hint: 'leave --platform out, or build the image for it' });
}

function foreign(layer: Descriptor): boolean {
  return /nondistributable|\.foreign\./.test(layer.mediaType ?? '');
}

/** Provenance helps to find lines; an image without it is looked at all the same. */
async function pullProvenance({ registry, attestations, stored, name, doing }: Pulling, path: string, tools: Tools): Promise<string | undefined> {
  for (const attestation of attestations) {
    try {
      const document = readDocument(await registry.manifest(attestation.digest, 'its attestations'), doing);
      const statement = document.type === 'manifest' ? document.manifest.layers.find((layer) => layer.annotations?.[PREDICATE]?.startsWith('https://slsa.dev/provenance/') === true) : undefined;
      if (statement === undefined || statement.size > MAX_PROVENANCE_BYTES) continue;
      const bytes = await registry.document(statement, 'its provenance');
      if (!isAbout(bytes, stored.digest)) continue;
      await pipeline([bytes], tools.files.writeStream(path));
      return path;
    } catch (error) {
      if (!(error instanceof TargetError)) throw error;
      tools.log.warn(`the provenance of ${name} can't be had, so lines are found by the build history: ${error.message}`);
    }
  }
  return undefined;
}

/** The record of another image would lead to lines of another Dockerfile. */
function isAbout(statement: Buffer, digest: string): boolean {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), StatementShape), statement.toString('utf8'));
  return read.success && read.output.subject.some((subject) => `sha256:${subject.digest?.['sha256'] ?? ''}` === digest);
}
