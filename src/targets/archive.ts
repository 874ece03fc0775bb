/** Images in files: what docker save writes, and OCI layouts. Opens them early for scanners, and verifies every layer beside these. */
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';
import { collectContents, type ImageContents } from '../artifacts/image-contents.js';
import type { ImageConfig } from '../artifacts/image-config.js';
import type { BuildProvenance, LayerNames } from '../artifacts/provenance.js';
import type { Tools } from '../tools/tools.js';
import { compressionOf, type LayerClaim, type StoredLayer, storedLayers, unpackArchive, verifyLayers } from './archive-layers.js';
import { checkDocument, checkLayerCount, digestOf, DockerManifestShape, type DockerManifest, isRecord, parseConfig, parseDocument } from './archive-manifest.js';
import { filesOfFolder, foreignLayer, listed, readLayout, writeLayout } from './archive-oci.js';
import { ARCHIVE_LIMITS, type ArchiveLimits, type ArchiveSource, bytesOf, documentOf, guarded, type Part, quoted, refusal, stopIfCancelled, streamOf } from './archive-source.js';
import { findInTar, type Found, indexTar, type TarIndex, WHAT_FITS } from './archive-tar.js';
import type { ArchiveFile } from './target.js';

/** An archive whose manifest and configuration are checked; its layers not yet. */
export interface OpenedArchive {
  /** What scanners are given: the file itself where they all can read it, else a plain copy in the scratch folder. */
  readonly file: ArchiveFile;
  readonly config: ImageConfig;
  /** The builder's record, where the archive has it beside the image. */
  readonly provenance: BuildProvenance | undefined;
  /** Names of the layers, lowest first. */
  readonly layers: readonly LayerNames[];
  /**
   * Runs from the start, beside the scanners; use no scanner's result before it has resolved.
   * Resolves to what the layers hold, as far as checks ask for it.
   * Rejects with TargetError when a layer isn't what the archive says, with Cancelled when the run was stopped. Nobody has to listen.
   */
  readonly verified: Promise<ImageContents>;
}

/** An archive ready for scanners, with the layers still to verify. */
interface Ready {
  readonly file: ArchiveFile;
  readonly config: ImageConfig;
  readonly layers: readonly StoredLayer[];
  readonly provenance?: BuildProvenance | undefined;
}

interface DockerSave {
  readonly manifest: DockerManifest;
  readonly config: ImageConfig;
  readonly configFile: Found;
  readonly layers: readonly { readonly name: string; readonly found: Found; readonly claim: LayerClaim }[];
}

/** `<hex>.json` of docker save, `blobs/sha256/<hex>` of newer ones, `sha256:<hex>` of go-containerregistry. */
const CONFIG_NAME = /^(?:blobs\/sha256\/|sha256:)?([0-9a-f]{64})(?:\.json)?$/;
const BLOB_NAME = /^blobs\/sha256\/([0-9a-f]{64})$/;
/** First bytes of what people take for an archive, in hex. */
const OTHER_FORMATS: readonly (readonly [string, string, string])[] = [
  ['fd377a585a00', 'xz', 'unpack it first: xz -d FILE'],
  ['425a68', 'bzip2', 'unpack it first: bzip2 -d FILE'],
  ['504b0304', 'zip', WHAT_FITS],
];

/**
 * Reads a docker-save tar (old or new layout), an OCI layout folder or an OCI layout tar; tars plain, with gzip or with zstd.
 * @param path as the user gave it, from the working directory.
 * @param scratch a folder of this run's own, for this archive alone.
 * @throws TargetError when it can't be read as exactly one image; Cancelled when the run is stopped.
 */
export async function openArchive(path: string, scratch: string, tools: Pick<Tools, 'files' | 'signal'>, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<OpenedArchive> {
  const source: ArchiveSource = { label: quoted(path), scratch, files: tools.files, signal: tools.signal, limits };
  stopIfCancelled(source);
  const { file, config, layers, provenance } = await guarded(source, () => openPath(source, path));
  const collector = collectContents(config);
  const verified = verifyLayers(source, layers, collector.visitors).then((notes) => collector.contents(notes));
  // The caller may be busy with another failure when this one comes: Node ends a process over a rejection that nobody listens to.
  verified.catch(() => undefined);
  return { file, config, provenance, layers: layers.map(({ digest, diffId }) => ({ digest, diffId })), verified };
}

async function openPath(source: ArchiveSource, path: string): Promise<Ready> {
  const status = await source.files.status(path);
  if (status === undefined) throw refusal(source, 'there is no such file', 'check the path; it counts from the working directory');
  if (status.kind === 'directory') return openFolder(source, path);
  if (status.kind !== 'file') throw refusal(source, 'it is no regular file', 'write the archive to a file first');
  if (status.size === 0) throw refusal(source, 'the file is empty');
  const first = await bytesOf(source, { path, start: 0, size: Math.min(6, status.size) });
  const compression = compressionOf(first);
  if (compression === 'none') {
    const start = first.toString('hex');
    const other = OTHER_FORMATS.find(([magic]) => start.startsWith(magic));
    if (other !== undefined) throw refusal(source, `it is a ${other[1]} file, not a tar archive`, other[2]);
    return openTar(source, path, status.size);
  }
  const plain = join(source.scratch, 'unpacked.tar');
  return openTar(source, plain, await unpackArchive(source, { path, start: 0, size: status.size }, compression, plain));
}

async function openFolder(source: ArchiveSource, folder: string): Promise<Ready> {
  const layout = await readLayout(source, filesOfFolder(source, folder));
  if (layout.simple) return ready(source, { path: folder, format: 'oci-layout' }, layout.config, layout.layers, layout.provenance);
  const copy = join(source.scratch, 'layout');
  return ready(source, { path: copy, format: 'oci-layout' }, layout.config, await writeLayout(source, layout, copy), layout.provenance);
}

async function openTar(source: ArchiveSource, path: string, size: number): Promise<Ready> {
  const index = await indexTar(source, path, size);
  const isDockerSave = index.entries.has('manifest.json');
  if (!isDockerSave && !index.entries.has('index.json')) throw notAnImage(source, index);
  if (index.hazard !== undefined) throw refusal(source, index.hazard, 'ask where this archive comes from: no builder writes such entries');
  if (!isDockerSave) {
    const layout = await readLayout(source, (name) => Promise.resolve(findInTar(source, index, name)?.body));
    const folder = join(source.scratch, 'layout');
    return ready(source, { path: folder, format: 'oci-layout' }, layout.config, await writeLayout(source, layout, folder), layout.provenance);
  }
  const save = await readDockerSave(source, index);
  const plain = [save.configFile, ...save.layers.map((layer) => layer.found)].every((found) => found.plain) && index.entries.get('manifest.json')?.written === 'manifest.json';
  if (plain) return ready(source, { path, format: 'docker-save' }, save.config, save.layers.map((layer) => layer.claim));
  const copy = join(source.scratch, 'image.tar');
  await rewrite(source, save, copy);
  const status = await source.files.status(copy);
  return openTar(source, copy, status?.size ?? 0);
}

async function ready(source: ArchiveSource, file: ArchiveFile, config: ImageConfig, claims: readonly LayerClaim[], provenance?: BuildProvenance): Promise<Ready> {
  return { file, config, layers: await storedLayers(source, claims), provenance };
}

function notAnImage(source: ArchiveSource, index: TarIndex): Error {
  const reason = 'it is a tar without manifest.json and without index.json';
  if (index.entries.has('repositories')) return refusal(source, `${reason}: docker before 1.10 wrote it`, 'load it into a current docker and save it again');
  const isRoot = ['etc', 'usr', 'bin'].some((folder) => index.entries.has(folder));
  return isRoot ? refusal(source, `${reason}: a root file system`, 'docker export writes those; use docker save -o FILE IMAGE') : refusal(source, reason, WHAT_FITS);
}

async function readDockerSave(source: ArchiveSource, index: TarIndex): Promise<DockerSave> {
  const what = 'manifest.json';
  const document = parseDocument(source, await documentOf(source, requireFile(source, index, what, what).body, what), what);
  const manifests = checkDocument(source, DockerManifestShape, document, what);
  const [manifest] = manifests;
  if (manifest === undefined) throw refusal(source, 'its manifest.json names no image');
  if (manifests.length > 1) {
    const names = manifests.map((one) => (one.RepoTags ?? []).join(' ') || one.Config);
    throw refusal(source, `it holds ${String(manifests.length)} images: ${listed(names)}`, 'save each image to a file of its own: docker save -o FILE IMAGE');
  }
  const configFile = requireFile(source, index, manifest.Config, "the image's configuration");
  const bytes = await documentOf(source, configFile.body, "the image's configuration");
  const stated = CONFIG_NAME.exec(manifest.Config)?.[1];
  if (stated !== undefined && digestOf(bytes) !== `sha256:${stated}`) {
    throw refusal(source, `the image's configuration isn't what the archive says: its digest is ${digestOf(bytes)}, not sha256:${stated}`);
  }
  const config = parseConfig(source, bytes);
  const names = manifest.Layers ?? [];
  checkLayerCount(source, config, names.length);
  const layers = names.map((name, at) => {
    const diffId = config.layers[at]?.diffId ?? '';
    const which = `layer ${String(at + 1)} of ${String(names.length)}`;
    const elsewhere = manifest.LayerSources?.[diffId];
    const found = findInTar(source, index, name);
    if (found === undefined && isRecord(elsewhere) && Array.isArray(elsewhere['urls'])) throw foreignLayer(source, which, elsewhere['urls'].map(String));
    const hex = BLOB_NAME.exec(name)?.[1];
    const file = found ?? requireFile(source, index, name, which);
    return { name, found: file, claim: { part: file.body, digest: hex === undefined ? undefined : `sha256:${hex}`, diffId } };
  });
  return { manifest, config, configFile, layers };
}

function requireFile(source: ArchiveSource, index: TarIndex, name: string, what: string): Found {
  const found = findInTar(source, index, name);
  if (found === undefined) throw refusal(source, `${what} (${quoted(name)}) isn't in it`);
  return found;
}

/** Writes the same image with plain entries: scanners look for exact names and read hard links each in their own way. */
async function rewrite(source: ArchiveSource, save: DockerSave, path: string): Promise<void> {
  const tar = pack();
  const writing = pipeline(tar, source.files.writeStream(path), { signal: source.signal });
  const files = new Map<string, Part>([[save.manifest.Config, save.configFile.body], ...save.layers.map(({ name, found }) => [name, found.body] as const)]);
  const filling = (async () => {
    for (const [name, part] of files) await pipeline(streamOf(source, part), tar.entry({ name, size: part.size }), { signal: source.signal });
    tar.entry({ name: 'manifest.json' }, JSON.stringify([save.manifest]));
    tar.finalize();
  })();
  await Promise.all([writing, filling]);
}
