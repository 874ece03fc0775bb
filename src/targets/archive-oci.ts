/** OCI image layouts, as a folder or in a tar: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import type { ImageConfig } from '../artifacts/image-config.js';
import type { BuildProvenance } from '../artifacts/provenance.js';
import { type LayerClaim } from './archive-layers.js';
import {
  AttestationShape, checkDocument, checkLayerCount, type Descriptor, digestOf, IndexShape, isRecord, LayoutShape, type Manifest, ManifestShape, parseConfig, parseDocument, parseJson, schemaOne,
} from './archive-manifest.js';
import { type ArchiveSource, chunksOf, documentOf, type Part, quoted, refusal } from './archive-source.js';
import { WHAT_FITS } from './archive-tar.js';

/** Finds a file of a layout by its name, with `/`. */
export type FindFile = (name: string) => Promise<Part | undefined>;

export interface Layout {
  readonly config: ImageConfig;
  readonly layers: readonly LayerClaim[];
  /** Whether `index.json` names this image's manifest and nothing else: what every scanner can read. */
  readonly simple: boolean;
  readonly manifest: { readonly descriptor: Descriptor; readonly part: Part };
  readonly configBlob: { readonly descriptor: Descriptor; readonly part: Part };
  readonly provenance: BuildProvenance | undefined;
}

interface Chosen {
  readonly descriptor: Descriptor;
  readonly part: Part;
  readonly manifest: Manifest;
  /** What the index keeps beside the image. */
  readonly attestations: readonly Descriptor[];
}

export const INDEX_TYPES: readonly string[] = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
export const MANIFEST_TYPES: readonly string[] = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];
export const CONFIG_TYPES: readonly string[] = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
const PROVENANCE_PREDICATES = 'https://slsa.dev/provenance/';
const StatementSubjectShape = v.object({ subject: v.array(v.object({ digest: v.optional(v.record(v.string(), v.string())) })) });
const SCHEMA_ONE = 'application/vnd.docker.distribution.manifest.v1+';
const MAX_NESTING = 4;
const ONE_IMAGE = 'save one image for one platform: docker save -o FILE IMAGE, skopeo copy --override-arch ARCH oci:FOLDER:TAG oci:ONE, or docker buildx build --platform linux/ARCH';
const WITH_LAYERS = 'save the image with all its layers: push it to a registry that accepts them, then skopeo copy docker://IMAGE oci:FOLDER';

/** The files of a layout folder. A link may not lead out of it: the folder may come from a pull request. */
export function filesOfFolder(source: ArchiveSource, folder: string): FindFile {
  return async (name) => {
    const path = join(folder, ...name.split('/'));
    const status = await source.files.status(path);
    if (status === undefined) return undefined;
    const [real, root] = await Promise.all([source.files.realpath(path), source.files.realpath(folder)]);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) throw refusal(source, `${quoted(name)} is a link that leads out of the folder`, 'copy the file into the folder');
    if (status.kind !== 'file') throw refusal(source, `${quoted(name)} is no file`);
    return { path, start: 0, size: status.size };
  };
}

/** @throws TargetError when it isn't a layout with exactly one image whose documents match their digests. */
export async function readLayout(source: ArchiveSource, find: FindFile): Promise<Layout> {
  const [marker, top] = [await find('oci-layout'), await find('index.json')];
  if (marker === undefined || top === undefined) throw refusal(source, `it is no OCI layout: ${marker === undefined ? 'oci-layout' : 'index.json'} is missing`, WHAT_FITS);
  checkDocument(source, LayoutShape, parseDocument(source, await documentOf(source, marker, 'oci-layout'), 'oci-layout'), 'oci-layout');
  const index = checkDocument(source, IndexShape, parseDocument(source, await documentOf(source, top, 'index.json'), 'index.json'), 'index.json');
  const chosen = await choose(source, find, index.manifests, 0);

  const { manifest } = chosen;
  const type = manifest.config.mediaType ?? '';
  if (!CONFIG_TYPES.includes(type)) throw refusal(source, `it holds no container image but ${quoted(type)}`, 'name an archive of a container image');
  const configPart = await blob(source, find, manifest.config, "the image's configuration");
  const config = parseConfig(source, await verifiedDocument(source, configPart, manifest.config, "the image's configuration"));
  checkLayerCount(source, config, manifest.layers.length);
  const layers: LayerClaim[] = [];
  for (const [at, descriptor] of manifest.layers.entries()) {
    const part = await layerBlob(source, find, descriptor, `layer ${String(at + 1)} of ${String(manifest.layers.length)}`);
    layers.push({ part, digest: descriptor.digest, diffId: config.layers[at]?.diffId ?? '' });
  }
  return {
    config,
    layers,
    provenance: await attachedProvenance(source, find, chosen, config),
    simple: index.manifests.length === 1 && index.manifests[0]?.digest === chosen.descriptor.digest,
    manifest: { descriptor: chosen.descriptor, part: chosen.part },
    configBlob: { descriptor: manifest.config, part: configPart },
  };
}

/** Writes a layout with this one image, for scanners that read no tar and no nested index. @returns the layers where they now are. */
export async function writeLayout(source: ArchiveSource, layout: Layout, folder: string): Promise<LayerClaim[]> {
  const { files } = source;
  const blobs = join(folder, 'blobs', 'sha256');
  await files.makeDirectory(blobs);
  const { mediaType, digest, size } = layout.manifest.descriptor;
  const descriptor = { mediaType: mediaType ?? MANIFEST_TYPES[0], digest, size };
  const written = new Map<string, Part>();
  const copy = async (name: string, part: Part): Promise<Part> => {
    const before = written.get(name);
    if (before !== undefined) return before;
    const path = join(blobs, name.slice('sha256:'.length));
    await pipeline(chunksOf(source, part), files.writeStream(path), { signal: source.signal });
    const after = { path, start: 0, size: part.size };
    written.set(name, after);
    return after;
  };
  await copy(digest, layout.manifest.part);
  await copy(layout.configBlob.descriptor.digest, layout.configBlob.part);
  const layers: LayerClaim[] = [];
  for (const layer of layout.layers) layers.push({ ...layer, part: await copy(layer.digest ?? '', layer.part) });
  await files.writeAtomic(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await files.writeAtomic(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }));
  return layers;
}

/** Goes down nested indexes to the one image. */
async function choose(source: ArchiveSource, find: FindFile, all: readonly Descriptor[], depth: number): Promise<Chosen> {
  const images = new Map(all.filter((one) => !isAttestation(one)).map((one) => [one.digest, one]));
  const [only] = images.values();
  if (only === undefined) throw refusal(source, 'its index names no image', WHAT_FITS);
  if (images.size > 1) throw refusal(source, `it holds ${String(images.size)} images: ${listed([...images.values()].map(nameOf))}`, ONE_IMAGE);
  if (depth > MAX_NESTING) throw refusal(source, `its indexes are nested more than ${String(MAX_NESTING)} deep`, ONE_IMAGE);

  const type = only.mediaType ?? '';
  if (type.startsWith(SCHEMA_ONE)) throw schemaOne(source);
  const isIndex = INDEX_TYPES.includes(type);
  if (!isIndex && type !== '' && !MANIFEST_TYPES.includes(type)) throw refusal(source, `its index names no image but ${quoted(type)}`, WHAT_FITS);
  const what = isIndex ? 'the inner index' : 'the manifest';
  const part = await blob(source, find, only, what);
  const value = parseDocument(source, await verifiedDocument(source, part, only, what), what);
  // One document that is both gives programs different images: CVE-2021-41190.
  if (isRecord(value) && 'manifests' in value && ('layers' in value || 'config' in value)) throw refusal(source, `${what} is an index and a manifest at once`, 'ask where this archive comes from');
  if (isIndex) return choose(source, find, checkDocument(source, IndexShape, value, what).manifests, depth + 1);
  return { descriptor: only, part, manifest: checkDocument(source, ManifestShape, value, what), attestations: all.filter(isAttestation) };
}

/**
 * The build's record, when it lies beside the image and is about this very manifest. A record that isn't there is no fault: tools that
 * copy images often leave it behind. One that isn't what its digest says is.
 */
async function attachedProvenance(source: ArchiveSource, find: FindFile, { descriptor, manifest, attestations }: Chosen, config: ImageConfig): Promise<BuildProvenance | undefined> {
  const layers = manifest.layers.map(({ digest }, at) => ({ digest, diffId: config.layers[at]?.diffId }));
  for (const attestation of attestations) {
    if (attestation.annotations?.['vnd.docker.reference.digest'] !== descriptor.digest) continue;
    const value = await presentDocument(source, find, attestation, "the manifest of the image's attestations");
    if (value === undefined) continue;
    for (const statement of checkDocument(source, AttestationShape, value, "the manifest of the image's attestations").layers) {
      if (!(statement.annotations?.['in-toto.io/predicate-type'] ?? '').startsWith(PROVENANCE_PREDICATES)) continue;
      const document = await presentDocument(source, find, statement, "the image's provenance");
      if (!isAbout(document, descriptor.digest)) continue;
      const { readProvenance } = await import('../artifacts/provenance.js');
      const provenance = readProvenance(document, layers);
      if (provenance !== undefined) return provenance;
    }
  }
  return undefined;
}

/** @returns undefined when the layout leaves it out, or it is larger than any that we read */
async function presentDocument(source: ArchiveSource, find: FindFile, descriptor: Descriptor, what: string): Promise<unknown> {
  if (descriptor.size > source.limits.json) return undefined;
  if ((await find(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`)) === undefined) return undefined;
  const bytes = await verifiedDocument(source, await blob(source, find, descriptor, what), descriptor, what);
  return parseJson(source, bytes, what);
}

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md; of an image without a name BuildKit leaves the list empty. */
function isAbout(document: unknown, digest: string): boolean {
  const read = v.safeParse(StatementSubjectShape, document);
  if (!read.success) return false;
  const { subject } = read.output;
  return subject.length === 0 || subject.some((each) => `sha256:${each.digest?.['sha256'] ?? ''}` === digest);
}

/** BuildKit keeps provenance and bills of materials beside the image: https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
export function isAttestation(descriptor: Descriptor): boolean {
  if (descriptor.annotations?.['vnd.docker.reference.type'] !== undefined) return true;
  return descriptor.platform?.os === 'unknown' && descriptor.platform.architecture === 'unknown';
}

function nameOf(descriptor: Descriptor): string {
  const name = descriptor.annotations?.['io.containerd.image.name'] ?? descriptor.annotations?.['org.opencontainers.image.ref.name'];
  const { os, architecture, variant } = descriptor.platform ?? {};
  const platform = [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '').join('/');
  return [name, platform].filter((part) => part !== undefined && part !== '').join(' ') || descriptor.digest;
}

/** At most ten names, quoted. */
export function listed(names: readonly string[]): string {
  const more = names.length > 10 ? ` and ${String(names.length - 10)} more` : '';
  return names.slice(0, 10).map(quoted).join(', ') + more;
}

async function blob(source: ArchiveSource, find: FindFile, descriptor: Descriptor, what: string): Promise<Part> {
  const part = await find(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`);
  if (part === undefined) throw refusal(source, `${what} (${descriptor.digest}) isn't in it`);
  if (part.size !== descriptor.size) throw refusal(source, `${what} has ${String(part.size)} bytes, not the ${String(descriptor.size)} that its manifest says`);
  return part;
}

async function layerBlob(source: ArchiveSource, find: FindFile, descriptor: Descriptor, which: string): Promise<Part> {
  const type = descriptor.mediaType ?? '';
  if (type.endsWith('+encrypted')) throw refusal(source, `${which} is encrypted`, 'decrypt the image first: skopeo copy --decryption-key KEY');
  const foreign = /nondistributable|\.foreign\./.test(type);
  if (!foreign) return blob(source, find, descriptor, which);
  const present = await find(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`);
  if (present === undefined) throw foreignLayer(source, which, descriptor.urls ?? []);
  return blob(source, find, descriptor, which);
}

/** A layer that the archive only points at, as Windows base images do. */
export function foreignLayer(source: ArchiveSource, which: string, urls: readonly string[]): Error {
  const place = urls.length === 0 ? 'elsewhere' : `at ${listed(urls)}`;
  return refusal(source, `${which} is a foreign (non-distributable) layer: its content lies ${place}, not in the archive`, WITH_LAYERS);
}

async function verifiedDocument(source: ArchiveSource, part: Part, descriptor: Descriptor, what: string): Promise<Buffer> {
  const bytes = await documentOf(source, part, what);
  const digest = digestOf(bytes);
  if (digest !== descriptor.digest) throw refusal(source, `${what} isn't what the archive says: its digest is ${digest}, not ${descriptor.digest}`);
  return bytes;
}
