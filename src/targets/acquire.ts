/** Opens everything that the settings name: folders are read, images built or opened. What fails is a value. */
import { basename, dirname } from 'node:path';
import { TargetError, UsageError } from '../errors.js';
import type { TargetKind, TargetReport } from '../report.js';
import type { BuildRequest, Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { archiveTarget, buildTarget, type TargetRequest } from './open-image.js';
import { isAside, openFolder, openRepository } from './repository.js';
import type { NamedTargets } from './image-requests.js';
import { sbomKey } from './sbom-key.js';
import type { Acquired, CheckedFiles, ImageTarget, RepositoryFolder, SbomTarget } from './target.js';

export async function acquire(settings: Settings, tools: Tools): Promise<Acquired> {
  const named = await namedTargets(settings, tools);
  refuseTwins([...requestsFor(settings, settings.builds, tools), ...named.requests, ...settings.sbomIn.map((file) => ({ key: sbomKey(file), kind: 'sbom' as const }))]);
  const reports: TargetReport[] = [];
  const files: CheckedFiles[] = [];
  const images: ImageTarget[] = [];
  let { builds } = settings;
  let folder: RepositoryFolder | undefined;
  if (settings.path !== undefined) {
    const { path } = settings;
    const repository = await attempt('repository', path, 'repository', reports, () => openRepository(path, settings.exclude, tools));
    if (repository !== undefined) {
      files.push(repository);
      folder = await openFolder(path, tools);
      if (settings.buildAuto) builds = automaticBuilds(repository, tools);
      const empty = repository.dockerfiles.length === 0 && repository.contexts.length === 0 && repository.notLookedAt.length === 0;
      reports.push({ key: 'repository', name: path, kind: 'repository', outcome: empty ? 'skipped' : 'ok', ...(empty ? { error: 'it holds nothing that Dockgate checks' } : {}) });
    }
  }
  const covered = new Set(files.flatMap((each) => each.dockerfiles.map(({ dockerfile }) => dockerfile.source.file)));
  for (const request of [...requestsFor(settings, builds, tools), ...named.requests]) {
    const { key, name, kind } = request;
    const opened = await attempt(key, name, kind, reports, request.open);
    for (const each of opened ?? []) {
      if ('failed' in each) {
        reports.push(failure(each.key, each.name, kind, each.failed));
        continue;
      }
      const { image, files: own } = each;
      images.push(image);
      if (own !== undefined && !own.dockerfiles.every(({ dockerfile }) => covered.has(dockerfile.source.file))) files.push(own);
      reports.push(reportOf(image));
    }
  }
  return { files, images, folder, sboms: await openSboms(settings, reports, tools), reports, notLookedAt: named.notLookedAt };
}

/** Everything that is an image or becomes one, in the order in which it is opened. */
function requestsFor(settings: Settings, builds: readonly BuildRequest[], tools: Tools): TargetRequest[] {
  return [...builds.map((request) => buildTarget(request, settings, tools)), ...settings.archives.map((request) => archiveTarget(request, settings, tools))];
}

/** Loaded where images are named: a check of files starts faster without. */
async function namedTargets(settings: Settings, tools: Tools): Promise<NamedTargets> {
  if (settings.images.length + settings.compose.length + settings.imagesFrom.length === 0) return { requests: [], notLookedAt: [] };
  return (await import('./image-requests.js')).namedTargets(settings, tools);
}

async function openSboms({ sbomIn }: Settings, reports: TargetReport[], tools: Tools): Promise<SbomTarget[]> {
  if (sbomIn.length === 0) return [];
  const { openSbom } = await import('./sbom.js');
  const sboms: SbomTarget[] = [];
  for (const file of sbomIn) {
    const opened = await attempt(sbomKey(file), basename(file), 'sbom', reports, () => openSbom(file, tools));
    if (opened === undefined) continue;
    sboms.push(opened);
    reports.push({ key: opened.key, name: opened.name, kind: 'sbom', outcome: 'ok' });
  }
  return sboms;
}

function reportOf(image: ImageTarget): TargetReport {
  const { key, name, kind, config, source, built, reference } = image;
  return {
    key, name, kind,
    digest: config.id,
    ...(built?.imageId === undefined ? {} : { imageId: built.imageId }),
    platform: config.platform,
    outcome: 'ok',
    ...(reference === undefined ? {} : { reference }),
    ...(source === undefined ? {} : { dockerfile: source.dockerfile.source.file }),
  };
}

/** A target that can't be opened is said in the report; the others are looked at all the same. */
async function attempt<T>(key: string, name: string, kind: TargetKind, reports: TargetReport[], open: () => Promise<T>): Promise<T | undefined> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    reports.push(failure(key, name, kind, error));
    return undefined;
  }
}

function failure(key: string, name: string, kind: TargetKind, error: TargetError): TargetReport {
  return { key, name, kind, outcome: 'failed', error: error.hint === undefined ? error.message : `${error.message}${error.message.includes('\n') ? '\n' : ' '}(${error.hint})` };
}

function refuseTwins(requests: readonly Pick<TargetRequest, 'key' | 'kind'>[]): void {
  const seen = new Set<string>();
  for (const { key, kind } of requests) {
    if (seen.has(key)) throw new UsageError(`two targets of this run are called ${key}`, { hint: kind === 'image' ? 'give them names: --image NAME=REF' : 'scan them in two runs, or give one of the files another name' });
    seen.add(key);
  }
}

function automaticBuilds(repository: CheckedFiles, tools: Tools): BuildRequest[] {
  const names = repository.dockerfiles.map(({ dockerfile }) => dockerfile.source.file).filter((name) => !isAside(name));
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length > 0) {
    tools.log.warn(`${String(names.length)} Dockerfiles were found, so no image was built: say which with \`build: DIR\`, or turn this off with \`build: none\``);
    return [];
  }
  return [{ directory: dirname(only), dockerfile: only }];
}
