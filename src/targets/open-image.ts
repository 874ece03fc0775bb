/** Images that are asked for, and how each is opened. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { BuildProvenance, LayerNames } from '../artifacts/provenance.js';
import { upToStage } from '../artifacts/stages.js';
import { TargetError } from '../errors.js';
import type { TargetKind } from '../report.js';
import type { ArchiveRequest, BuildRequest, Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { problemsOf } from './repository.js';
import type { CheckedFiles, ImageTarget } from './target.js';

/** One image and the files of its own that the repository's walk doesn't cover. */
export interface OpenedImage {
  readonly image: ImageTarget;
  readonly files: CheckedFiles | undefined;
}

/** One image of several that are asked for together: the others are looked at all the same. */
export interface FailedImage {
  readonly key: string;
  readonly name: string;
  readonly failed: TargetError;
}

/** Something that is an image or becomes one. */
export interface TargetRequest {
  readonly key: string;
  readonly name: string;
  readonly kind: TargetKind;
  /** Several, for an image of several platforms. @throws TargetError */
  readonly open: () => Promise<readonly (OpenedImage | FailedImage)[]>;
}

export function buildTarget(request: BuildRequest, settings: Settings, tools: Tools): TargetRequest {
  const key = buildKey(request, settings, tools.cwd);
  return { key, name: settings.build.name ?? request.directory, kind: 'build', open: () => openBuild(request, settings, tools) };
}

export function archiveTarget(request: ArchiveRequest, settings: Settings, tools: Tools): TargetRequest {
  return { key: archiveKey(request), name: basename(request.file), kind: 'archive', open: () => openArchiveFile(request, settings, tools) };
}

/** @returns `build:DIR[#stage]`, or `build:NAME` */
export function buildKey({ directory }: Pick<BuildRequest, 'directory'>, { build: { name, target } }: { readonly build: Pick<Settings['build'], 'name' | 'target'> }, cwd: string): string {
  if (name !== undefined) return `build:${name}`;
  const folder = relative(cwd, resolve(cwd, directory)).split(sep).join('/') || '.';
  return target === undefined ? `build:${folder}` : `build:${folder}#${target}`;
}

function archiveKey({ file }: ArchiveRequest): string {
  return `archive:${basename(file)}`;
}

async function openBuild(request: BuildRequest, settings: Settings, tools: Tools): Promise<OpenedImage[]> {
  const [{ openImageSource, findDockerfile }, { buildImage }] = await Promise.all([import('./image-source.js'), import('./build.js')]);
  const context = resolve(tools.cwd, request.directory);
  if ((await tools.files.status(context))?.kind !== 'directory') throw new TargetError(`there is no folder ${JSON.stringify(request.directory)} to build`, { hint: '--build takes the folder that is sent to the builder' });
  const dockerfilePath = await findDockerfile(context, request.dockerfile, tools);
  const opened = await openImageSource(dockerfilePath, context, settings.build.target, settings.build.arguments, tools);
  const started = tools.clock.monotonic();
  const built = await buildImage({ name: request.directory, context, dockerfilePath, dockerfile: opened.source.dockerfile }, settings.build, tools);
  tools.log.info(`built ${request.directory} in ${seconds(started, tools)}`);
  const { image, files } = await openImage(buildKey(request, settings, tools.cwd), settings.build.name ?? request.directory, 'build', built.path, opened, tools, built.provenance);
  return [{ image: { ...image, built: { imageId: built.imageId, archive: built.path } }, files }];
}

async function openArchiveFile(request: ArchiveRequest, settings: Settings, tools: Tools): Promise<OpenedImage[]> {
  const { openImageSource, findDockerfile } = await import('./image-source.js');
  const path = resolve(tools.cwd, request.file);
  let source: OpenedSourceOrNone;
  if (request.dockerfile !== undefined) {
    const dockerfilePath = await findDockerfile(tools.cwd, request.dockerfile, tools);
    source = await openImageSource(dockerfilePath, dirname(dockerfilePath), settings.build.target, settings.build.arguments, tools);
  }
  return [await openImage(archiveKey(request), basename(request.file), 'archive', path, source, tools)];
}

type OpenedSourceOrNone = Awaited<ReturnType<(typeof import('./image-source.js'))['openImageSource']>> | undefined;

/**
 * @param path of the archive, absolute
 * @param record what the builder or a registry says of how the image was made, as parsed from JSON; the archive's own when absent
 */
export async function openImage(key: string, name: string, kind: ImageTarget['kind'], path: string, opened: OpenedSourceOrNone, tools: Tools, record?: unknown): Promise<OpenedImage> {
  const [{ openArchive }, { makeRoomForArchive }] = await Promise.all([import('./archive.js'), import('./room.js')]);
  await makeRoomForArchive(path, tools);
  const archive = await openArchive(path, await tools.files.scratch('archive'), tools);
  const provenance = record === undefined ? archive.provenance : await readRecord(record, archive.layers);
  const nearest = relative(tools.cwd, path).split(sep).join('/');
  const image: ImageTarget = {
    key, name, kind,
    archive: archive.file,
    verified: archive.verified,
    config: archive.config,
    source: opened?.source,
    provenance,
    reference: undefined,
    namedAt: undefined,
    nearestFile: opened?.source.dockerfile.source.file ?? nearest,
  };
  if (opened === undefined) return { image, files: undefined };
  const dockerfile = upToStage(opened.source.dockerfile, opened.source.stage);
  return {
    image,
    files: {
      target: key,
      dockerfiles: [{ dockerfile, ignore: opened.ignore, path: opened.dockerfilePath }],
      contexts: [{ ignore: opened.ignore, dockerfiles: [dockerfile] }],
      notLookedAt: problemsOf(dockerfile),
    },
  };
}

/** A record that came by another way than in the archive. */
async function readRecord(record: unknown, layers: readonly LayerNames[]): Promise<BuildProvenance | undefined> {
  const { readProvenance } = await import('../artifacts/provenance.js');
  return readProvenance(record, layers);
}

function seconds(started: number, tools: Tools): string {
  return `${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
}
