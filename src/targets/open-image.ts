/** Images that are asked for, and how each is opened. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
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

/** Something that is an image or becomes one. */
export interface TargetRequest {
  readonly key: string;
  readonly name: string;
  readonly kind: TargetKind;
  /** Several, for an image of several platforms. @throws TargetError */
  readonly open: () => Promise<readonly OpenedImage[]>;
}

export function buildTarget(request: BuildRequest, settings: Settings, tools: Tools): TargetRequest {
  const key = buildKey(request, settings, tools.cwd);
  return { key, name: request.directory, kind: 'build', open: () => openBuild(request, settings, tools) };
}

export function archiveTarget(request: ArchiveRequest, settings: Settings, tools: Tools): TargetRequest {
  return { key: archiveKey(request), name: basename(request.file), kind: 'archive', open: () => openArchiveFile(request, settings, tools) };
}

function buildKey({ directory }: BuildRequest, settings: Settings, cwd: string): string {
  const folder = relative(cwd, resolve(cwd, directory)).split(sep).join('/') || '.';
  return settings.build.target === undefined ? `build:${folder}` : `build:${folder}#${settings.build.target}`;
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
  const scratch = await tools.files.scratch('build');
  const started = tools.clock.monotonic();
  const built = await buildImage(context, dockerfilePath, settings.build, scratch, tools);
  tools.log.info(`built ${request.directory} in ${seconds(started, tools)}`);
  return [await openImage(buildKey(request, settings, tools.cwd), request.directory, 'build', built.path, opened, tools)];
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

/** @param path of the archive, absolute */
export async function openImage(key: string, name: string, kind: ImageTarget['kind'], path: string, opened: OpenedSourceOrNone, tools: Tools): Promise<OpenedImage> {
  const { openArchive } = await import('./archive.js');
  const archive = await openArchive(path, await tools.files.scratch('archive'), tools);
  const nearest = relative(tools.cwd, path).split(sep).join('/');
  const image: ImageTarget = {
    key, name, kind,
    archive: archive.file,
    verified: archive.verified,
    config: archive.config,
    source: opened?.source,
    provenance: undefined,
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

function seconds(started: number, tools: Tools): string {
  return `${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
}
