/** Opens an image by its name: from the local engine when it may and can, else from its registry. */
import { dirname } from 'node:path';
import { type FullReference, printReference } from '../artifacts/image-reference.js';
import { choosePlatform, parsePlatform, type Platform, printPlatform, runnerPlatform } from '../artifacts/platform.js';
import { TargetError } from '../errors.js';
import type { Location } from '../findings/location.js';
import type { Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import type { FailedImage, OpenedImage, TargetRequest } from './open-image.js';
import type { RegistryAccess } from './registry-access.js';

/** An image that somebody or something named. */
export interface NamedRequest {
  /** What the user calls it. */
  readonly name: string | undefined;
  readonly reference: FullReference;
  /** Of its target, without platform. */
  readonly key: string;
  /** Where it was named, when it was by a file. */
  readonly namedAt: Location | undefined;
}

/** What all images of a run share. */
export interface PullContext {
  readonly access: (registry: string) => Promise<RegistryAccess>;
  /** Where the repository names an image. */
  readonly naming: () => Promise<(reference: FullReference) => { readonly namedAt: Location | undefined; readonly nearestFile: string }>;
}

interface Found {
  readonly path: string;
  readonly reference: string | undefined;
  readonly platform: string | undefined;
  /** How it was made, as attached to it in its registry. */
  readonly record?: unknown;
}

/** An image whose record can't be read is looked at all the same. */
async function readRecord(path: string, name: string, tools: Tools): Promise<unknown> {
  try {
    return JSON.parse((await tools.files.read(path)).toString('utf8'));
  } catch {
    tools.log.warn(`the provenance of ${name} is no JSON, so lines are found by the build history`);
    return undefined;
  }
}

export function namedTarget(request: NamedRequest, context: PullContext, settings: Settings, tools: Tools): TargetRequest {
  const { platform } = settings.pull;
  // Read here, so that a slip ends the run before any work.
  const wanted = platform === undefined ? runnerPlatform(tools.architecture) : platform === 'all' ? 'all' : parsePlatform(platform);
  const key = wanted === 'all' || platform === undefined ? request.key : `${request.key}/${printPlatform(wanted)}`;
  const name = request.name ?? printReference(request.reference);
  return { key, name, kind: 'image', open: () => openNamed({ ...request, key }, name, wanted, context, settings, tools) };
}

async function openNamed(request: NamedRequest, name: string, wanted: Platform | 'all', context: PullContext, settings: Settings, tools: Tools): Promise<(OpenedImage | FailedImage)[]> {
  const inEngine = await fromEngine(request.reference, wanted, settings, tools);
  if (inEngine !== undefined) return [await open(request, name, inEngine, context, settings, tools)];
  const [{ resolveImage }, { makeRoom }] = await Promise.all([import('./image-pull.js'), import('./room.js')]);
  const access = await context.access(request.reference.registry);
  const resolved = await resolveImage(request.reference, { ...access, platform: wanted, platformGiven: settings.pull.platform !== undefined }, tools);
  const opened: (OpenedImage | FailedImage)[] = [];
  for (const image of resolved) {
    const several = wanted === 'all' && image.platform !== undefined;
    const key = several ? `${request.key}/${image.platform}` : request.key;
    const called = several ? `${name} (${image.platform})` : name;
    try {
      // Scanners unpack the layers beside it: a volume with room for that is better, one with room for the image will have to do.
      await makeRoom(image.bytes * UNPACKED, `the image ${JSON.stringify(name)} and its unpacked layers`, tools, false);
      await makeRoom(image.bytes, `the image ${JSON.stringify(name)}`, tools);
      const { path, provenance } = await image.pull(await tools.files.scratch('pull'));
      const record = provenance === undefined ? undefined : await readRecord(provenance, name, tools);
      opened.push(await open({ ...request, key }, called, { path, reference: image.reference, platform: image.platform, record }, context, settings, tools));
    } catch (error) {
      // The other platforms are looked at all the same.
      if (!(error instanceof TargetError) || resolved.length === 1) throw error;
      opened.push({ failed: error, key, name: called });
    }
  }
  return opened;
}

/** An image with its layers unpacked, against its compressed size: layers grow two- to threefold. */
const UNPACKED = 4;

/** @returns undefined when the registry is to be asked. @throws TargetError when it may not be */
async function fromEngine(reference: FullReference, wanted: Platform | 'all', settings: Settings, tools: Tools): Promise<Found | undefined> {
  const { when, docker } = settings.pull;
  if (when === 'always' || (wanted === 'all' && when !== 'never')) return undefined;
  const name = JSON.stringify(printReference(reference));
  const { findInEngine } = await import('./engine-image.js');
  const answer = await findInEngine(reference, docker, tools);
  const refuse = (why: string, hint: string): TargetError => new TargetError(`opening ${name} from the Docker engine failed: ${why}`, { hint });
  if (answer.type === 'image') {
    const fits = wanted === 'all' || choosePlatform([answer], wanted) !== undefined;
    if (fits) {
      const { saveImage } = await import('./docker-client.js');
      const path = await saveImage(docker, answer.id, `the image ${name}`, 'saved', tools);
      tools.log.info(`took ${printReference(reference)} from the Docker engine (${answer.reference ?? answer.id})`);
      return { path, reference: answer.reference, platform: printPlatform(answer.platform) };
    }
    if (when === 'never') throw refuse(`it is for ${printPlatform(answer.platform)} there`, 'pull it for the platform that is wanted, or leave `--pull never` out');
    tools.log.detail(`the engine has ${name} for ${printPlatform(answer.platform)} alone: the registry is asked`);
    return undefined;
  }
  if (when === 'never') {
    throw answer.type === 'missing' ? refuse('it is not there', 'pull or build it before, or leave `--pull never` out') : refuse(`the engine can't be asked: ${answer.why}`, 'start it, set DOCKER_HOST, or leave `--pull never` out');
  }
  if (answer.type === 'no-engine') tools.log.detail(`no image of a local engine is used: ${answer.why}`);
  return undefined;
}

async function open(request: NamedRequest, name: string, found: Found, context: PullContext, settings: Settings, tools: Tools): Promise<OpenedImage> {
  const { openImage } = await import('./open-image.js');
  const source = await sourceOf(settings, tools);
  const opened = await openImage(request.key, name, 'image', found.path, source, tools, found.record);
  const naming = request.namedAt === undefined ? (await context.naming())(request.reference) : { namedAt: request.namedAt, nearestFile: request.namedAt.file };
  return {
    ...opened,
    image: { ...opened.image, reference: found.reference, namedAt: naming.namedAt, nearestFile: source?.source.dockerfile.source.file ?? naming.nearestFile },
  };
}

/** The Dockerfile of the one image, when the user named it. */
async function sourceOf(settings: Settings, tools: Tools): Promise<Parameters<typeof import('./open-image.js')['openImage']>[4]> {
  if (settings.dockerfile === undefined || settings.images.length === 0) return undefined;
  const { openImageSource, findDockerfile } = await import('./image-source.js');
  const path = await findDockerfile(tools.cwd, settings.dockerfile, tools);
  return openImageSource(path, dirname(path), settings.build.target, settings.build.arguments, tools);
}
