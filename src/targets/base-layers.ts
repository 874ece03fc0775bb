/** The layers of an image that another one may be built on: asked of the local engine, and of a registry when the user names the image. */
import * as v from 'valibot';
import { parseFullReference, type FullReference } from '../artifacts/image-reference.js';
import { parsePlatform, runnerPlatform } from '../artifacts/platform.js';
import { messageOf, TargetError, UsageError } from '../errors.js';
import type { Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { askDocker } from './docker-client.js';
import type { LayersOf } from './known-bases.js';

const ConfigShape = v.object({ rootfs: v.object({ diff_ids: v.array(v.string()) }) });

/** What is not found is said for `--base-image`; other names are guesses. Nothing is asked twice. */
export function baseLayers(settings: Settings, tools: Tools): LayersOf {
  const known = new Map<string, Promise<readonly string[] | undefined>>();
  return (name, platform) => {
    const key = `${name} ${platform}`;
    const asked = known.get(key) ?? lookUp(name, platform, settings, tools);
    known.set(key, asked);
    return asked;
  };
}

async function lookUp(name: string, platform: string, settings: Settings, tools: Tools): Promise<readonly string[] | undefined> {
  const reference = referenceOf(name);
  if (reference === undefined) return undefined;
  const inEngine = await layersInEngine(name, settings, tools);
  if (inEngine !== undefined || name !== settings.baseImage) return inEngine;
  try {
    if (settings.scanners.offline || settings.pull.when === 'never') throw new TargetError('the engine does not have it, and no registry may be asked');
    return await layersInRegistry(reference, platform, settings, tools);
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    tools.log.warn(`--base-image ${JSON.stringify(name)}: ${messageOf(error)}; so the layers are told apart by the build history`);
    return undefined;
  }
}

/** A name from a label or a Dockerfile may be anything; to the client it must not be an option. */
function referenceOf(name: string): FullReference | undefined {
  try {
    return parseFullReference(name);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** What the engine says is compared with what we have verified: it needn't be believed. */
async function layersInEngine(name: string, { pull }: Settings, tools: Tools): Promise<readonly string[] | undefined> {
  const { ended, stdout } = await askDocker(pull.docker, ['image', 'inspect', '--format', '{{range .RootFS.Layers}}{{println .}}{{end}}', name], tools);
  if (ended.how !== 'exited' || ended.code !== 0) return undefined;
  return stdout.toString('utf8').split('\n').filter((line) => /^sha256:[0-9a-f]{64}$/.test(line));
}

async function layersInRegistry(reference: FullReference, platform: string, settings: Settings, tools: Tools): Promise<readonly string[] | undefined> {
  const [{ resolveImage }, { registryAccess }] = await Promise.all([import('./image-pull.js'), import('./registry-access.js')]);
  // A login that is given is for the images that are named; when none is, it is for this one.
  const named = settings.images.map((image) => parseFullReference(image.reference));
  const access = await registryAccess(named.length === 0 ? [reference] : named, settings, tools);
  // The scanned image says its platform, in whatever words its builder found fit.
  const wanted = /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+){1,2}$/.test(platform) ? parsePlatform(platform) : runnerPlatform(tools.architecture);
  const [image] = await resolveImage(reference, { ...(await access(reference.registry)), platform: wanted, platformGiven: true }, tools);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ConfigShape), (await image?.config())?.toString('utf8'));
  if (!read.success) throw new TargetError('its configuration names no layers');
  return read.output.rootfs.diff_ids;
}
