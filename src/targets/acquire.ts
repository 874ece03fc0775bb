/** Opens everything that the settings name: folders are read, images built or opened. What fails is a value. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { upToStage } from '../artifacts/stages.js';
import { TargetError, UsageError } from '../errors.js';
import type { TargetReport } from '../report.js';
import type { ArchiveRequest, BuildRequest, Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { openRepository, problemsOf } from './repository.js';
import type { Acquired, CheckedFiles, ImageTarget } from './target.js';

/** One image and the files of its own that the repository's walk doesn't cover. */
interface OpenedImage {
  readonly image: ImageTarget;
  readonly files: CheckedFiles | undefined;
}

export async function acquire(settings: Settings, tools: Tools): Promise<Acquired> {
  refuseTwins(settings, tools.cwd);
  const reports: TargetReport[] = [];
  const files: CheckedFiles[] = [];
  const images: ImageTarget[] = [];
  let { builds } = settings;
  if (settings.path !== undefined) {
    const { path } = settings;
    const repository = await attempt('repository', path, 'repository', reports, () => openRepository(path, settings.exclude, tools));
    if (repository !== undefined) {
      files.push(repository);
      if (settings.buildAuto) builds = automaticBuilds(repository, tools);
      const empty = repository.dockerfiles.length === 0 && repository.contexts.length === 0 && repository.notLookedAt.length === 0;
      reports.push({ key: 'repository', name: path, kind: 'repository', outcome: empty ? 'skipped' : 'ok', ...(empty ? { error: 'it holds nothing that Dockgate checks' } : {}) });
    }
  }
  const covered = new Set(files.flatMap((each) => each.dockerfiles.map(({ dockerfile }) => dockerfile.source.file)));
  const requests = [
    ...builds.map((request) => ({ key: buildKey(request, settings, tools.cwd), name: request.directory, kind: 'build' as const, open: () => openBuild(request, settings, tools) })),
    ...settings.archives.map((request) => ({ key: archiveKey(request), name: basename(request.file), kind: 'archive' as const, open: () => openArchiveFile(request, settings, tools) })),
  ];
  for (const { key, name, kind, open } of requests) {
    const opened = await attempt(key, name, kind, reports, open);
    if (opened === undefined) continue;
    const { image } = opened;
    images.push(image);
    if (opened.files !== undefined && !opened.files.dockerfiles.every(({ dockerfile }) => covered.has(dockerfile.source.file))) files.push(opened.files);
    reports.push({
      key, name, kind,
      digest: image.config.id,
      platform: image.config.platform,
      outcome: 'ok',
      ...(image.source === undefined ? {} : { dockerfile: image.source.dockerfile.source.file }),
    });
  }
  return { files, images, reports };
}

/** A target that can't be opened is said in the report; the others are looked at all the same. */
async function attempt<T>(key: string, name: string, kind: TargetReport['kind'], reports: TargetReport[], open: () => Promise<T>): Promise<T | undefined> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    reports.push({ key, name, kind, outcome: 'failed', error: error.hint === undefined ? error.message : `${error.message} (${error.hint})` });
    return undefined;
  }
}

function buildKey({ directory }: BuildRequest, settings: Settings, cwd: string): string {
  const folder = relative(cwd, resolve(cwd, directory)).split(sep).join('/') || '.';
  return settings.build.target === undefined ? `build:${folder}` : `build:${folder}#${settings.build.target}`;
}

function archiveKey({ file }: ArchiveRequest): string {
  return `archive:${basename(file)}`;
}

function refuseTwins(settings: Settings, cwd: string): void {
  const seen = new Set<string>();
  for (const key of [...settings.builds.map((request) => buildKey(request, settings, cwd)), ...settings.archives.map(archiveKey)]) {
    if (seen.has(key)) throw new UsageError(`two targets of this run are called ${key}`, { hint: 'scan them in two runs, or give one of the files another name' });
    seen.add(key);
  }
}

/** Dockerfiles of tests and examples aren't what a repository ships. */
const ASIDE = /(?:^|\/)(?:tests?|__tests__|e2e|spec|testdata|fixtures?|examples?|samples?|demos?)\//i;

function automaticBuilds(repository: CheckedFiles, tools: Tools): BuildRequest[] {
  const names = repository.dockerfiles.map(({ dockerfile }) => dockerfile.source.file).filter((name) => !ASIDE.test(name));
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length > 0) {
    tools.log.warn(`${String(names.length)} Dockerfiles were found, so no image was built: say which with \`build: DIR\`, or turn this off with \`build: none\``);
    return [];
  }
  return [{ directory: dirname(only), dockerfile: only }];
}

async function openBuild(request: BuildRequest, settings: Settings, tools: Tools): Promise<OpenedImage> {
  const [{ openImageSource, findDockerfile }, { buildImage }] = await Promise.all([import('./image-source.js'), import('./build.js')]);
  const context = resolve(tools.cwd, request.directory);
  if ((await tools.files.status(context))?.kind !== 'directory') throw new TargetError(`there is no folder ${JSON.stringify(request.directory)} to build`, { hint: '--build takes the folder that is sent to the builder' });
  const dockerfilePath = await findDockerfile(context, request.dockerfile, tools);
  const opened = await openImageSource(dockerfilePath, context, settings.build.target, settings.build.arguments, tools);
  const scratch = await tools.files.scratch('build');
  const started = tools.clock.monotonic();
  const built = await buildImage(context, dockerfilePath, settings.build, scratch, tools);
  tools.log.info(`built ${request.directory} in ${seconds(started, tools)}`);
  return openImage(buildKey(request, settings, tools.cwd), request.directory, 'build', built.path, opened, tools);
}

async function openArchiveFile(request: ArchiveRequest, settings: Settings, tools: Tools): Promise<OpenedImage> {
  const { openImageSource, findDockerfile } = await import('./image-source.js');
  const path = resolve(tools.cwd, request.file);
  let source: OpenedSourceOrNone;
  if (request.dockerfile !== undefined) {
    const dockerfilePath = await findDockerfile(tools.cwd, request.dockerfile, tools);
    source = await openImageSource(dockerfilePath, dirname(dockerfilePath), settings.build.target, settings.build.arguments, tools);
  }
  return openImage(archiveKey(request), basename(request.file), 'archive', path, source, tools);
}

type OpenedSourceOrNone = Awaited<ReturnType<(typeof import('./image-source.js'))['openImageSource']>> | undefined;

async function openImage(key: string, name: string, kind: ImageTarget['kind'], path: string, opened: OpenedSourceOrNone, tools: Tools): Promise<OpenedImage> {
  const { openArchive } = await import('./archive.js');
  const archive = await openArchive(path, await tools.files.scratch('archive'), tools);
  const nearest = relative(tools.cwd, path).split(sep).join('/');
  const image: ImageTarget = {
    key, name, kind,
    archive: archive.file,
    verified: archive.verified,
    config: archive.config,
    source: opened?.source,
    nearestFile: opened?.source.dockerfile.source.file ?? nearest,
  };
  if (opened === undefined) return { image, files: undefined };
  const dockerfile = upToStage(opened.source.dockerfile, opened.source.stage);
  return {
    image,
    files: {
      target: key,
      dockerfiles: [{ dockerfile, ignore: opened.ignore }],
      contexts: [{ ignore: opened.ignore, dockerfiles: [dockerfile] }],
      notLookedAt: problemsOf(dockerfile),
    },
  };
}

function seconds(started: number, tools: Tools): string {
  return `${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
}
