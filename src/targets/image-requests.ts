/** Which images a run asks for by name: `--image`, the services of `--compose`, and what files below `--images-from` name. */
import { dirname, relative, resolve, sep } from 'node:path';
import { parseCompose, type ComposeService, type ServiceImage } from '../artifacts/compose-images.js';
import { type FullReference, parseFullReference, printReference } from '../artifacts/image-reference.js';
import { sourceText } from '../artifacts/source-text.js';
import { messageOf, TargetError, UsageError } from '../errors.js';
import { compareLocation, printLocation } from '../findings/location.js';
import type { NotLookedAt } from '../report.js';
import type { Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { imagesBelow, lookupBeside } from './named-images.js';
import { buildTarget, type TargetRequest } from './open-image.js';
import { namedTarget, type NamedRequest, type PullContext } from './open-pulled.js';
import { registryAccess } from './registry-access.js';
import { isInside, namingFor, readText } from './repository.js';

export interface NamedTargets {
  readonly requests: readonly TargetRequest[];
  /** Places that name an image which only something else knows. */
  readonly notLookedAt: readonly NotLookedAt[];
}

/** @throws UsageError for names that are none, before any image is opened */
export async function namedTargets(settings: Settings, tools: Tools): Promise<NamedTargets> {
  const asked = settings.images.map(({ name, reference: written }): NamedRequest => {
    const reference = parseFullReference(written);
    return { name, reference, key: `image:${name ?? reference.repository}`, namedAt: undefined };
  });
  const context: PullContext = { access: await registryAccess(asked.map(({ reference }) => reference), settings, tools), naming: once(async () => (await import('./image-naming.js')).namingIn(settings.exclude, tools)) };
  const notLookedAt: NotLookedAt[] = [];
  const builds: TargetRequest[] = [];
  const images = [...asked];
  for (const file of settings.compose) {
    const services = await composeRequests(file, settings, tools, notLookedAt);
    builds.push(...services.builds);
    addNew(images, services.images);
  }
  for (const path of settings.imagesFrom) addNew(images, await requestsBelow(path, settings, tools, images, notLookedAt));
  return { requests: [...builds, ...images.map((request) => namedTarget(request, context, settings, tools))], notLookedAt };
}

/** The same image under another name is looked at once, by the first. */
function addNew(images: NamedRequest[], more: readonly NamedRequest[]): void {
  for (const request of more) if (!images.some((each) => printReference(each.reference) === printReference(request.reference))) images.push(request);
}

async function composeRequests(file: string, settings: Settings, tools: Tools, notLookedAt: NotLookedAt[]): Promise<{ readonly builds: readonly TargetRequest[]; readonly images: readonly NamedRequest[] }> {
  const path = resolve(tools.cwd, file);
  const read = await readText(path, tools);
  if ('problem' in read) throw new UsageError(`--compose ${JSON.stringify(file)} can't be read: ${read.problem}`);
  const source = sourceText(namingFor(dirname(path), tools.cwd).name(path), read.text);
  const parsed = parseCompose(source, await lookupBeside(path, tools));
  if ('problem' in parsed) throw new UsageError(`it is no compose file: ${parsed.problem}`, { file: source.file, line: parsed.line });
  const builds: TargetRequest[] = [];
  const images: NamedRequest[] = [];
  const built = new Set(parsed.services.flatMap(({ runs }) => (runs.type === 'build' && runs.image !== undefined ? [runs.image] : [])));
  const say = ({ name, at }: ComposeService, why: string): number => notLookedAt.push({ what: printLocation(at), why: `service ${JSON.stringify(name.slice(0, 100))}: ${why}` });
  const seen = new Set<string>();
  for (const service of parsed.services) {
    const { name, runs, at } = service;
    switch (runs.type) {
      case 'unknown':
        say(service, runs.why);
        break;
      case 'image': {
        // Another service builds it.
        if (built.has(runs.text)) break;
        const reference = readReference(runs.text);
        if ('why' in reference) say(service, reference.why);
        else addNew(images, [{ name, reference, key: `image:${name}`, namedAt: at }]);
        break;
      }
      case 'build': {
        const what = JSON.stringify([runs.context, runs.dockerfile, runs.target, [...runs.arguments]]);
        if (seen.has(what)) break;
        seen.add(what);
        const context = resolve(dirname(path), runs.context);
        if (isInside(context, tools.cwd) || isInside(context, dirname(path))) builds.push(serviceBuild(name, runs, context, settings, tools));
        else say(service, `its context ${JSON.stringify(runs.context.slice(0, 200))} lies outside of the working directory`);
        break;
      }
    }
  }
  return { builds, images };
}

/** As `--build` would build it, under the service's name. */
function serviceBuild(name: string, runs: Extract<ServiceImage, { readonly type: 'build' }>, context: string, settings: Settings, tools: Tools): TargetRequest {
  const directory = relative(tools.cwd, context).split(sep).join('/') || '.';
  const { target, build } = { target: runs.target, build: settings.build };
  const own: Settings = { ...settings, build: { ...build, name: undefined, target, tag: undefined, arguments: new Map([...runs.arguments, ...build.arguments]) } };
  const request = buildTarget({ directory, dockerfile: runs.dockerfile === undefined ? undefined : resolve(context, runs.dockerfile) }, own, tools);
  const key = `build:${name}`;
  return {
    key, name,
    kind: request.kind,
    open: async () => (await request.open()).map((each) => ('failed' in each ? { ...each, key, name } : { image: { ...each.image, key, name }, files: each.files === undefined ? undefined : { ...each.files, target: key } })),
  };
}

async function requestsBelow(path: string, settings: Settings, tools: Tools, before: readonly NamedRequest[], notLookedAt: NotLookedAt[]): Promise<NamedRequest[]> {
  const found = await imagesBelow(path, settings.exclude, tools).catch((error: unknown) => {
    if (error instanceof TargetError) throw new UsageError(`--images-from: ${messageOf(error)}`, { cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) });
    throw error;
  });
  notLookedAt.push(...found.notLookedAt);
  if (found.images.length === 0 && found.notLookedAt.length === 0) notLookedAt.push({ what: path, why: 'no file there names an image' });
  const requests: NamedRequest[] = [];
  const keys = new Set(before.map(({ key }) => key));
  for (const { text, at } of found.images.toSorted((a, b) => compareLocation(a.at, b.at))) {
    const reference = readReference(text);
    if ('why' in reference) {
      notLookedAt.push({ what: printLocation(at), why: reference.why });
      continue;
    }
    const request: NamedRequest = { name: undefined, reference, key: `image:${reference.repository}`, namedAt: at };
    if ([...before, ...requests].some((each) => printReference(each.reference) === printReference(reference))) continue;
    // Two tags of a repository are two images, and nobody is there to give them names.
    const key = keys.has(request.key) ? `image:${printReference(reference)}` : request.key;
    keys.add(key);
    requests.push({ ...request, key });
  }
  return requests;
}

function readReference(text: string): FullReference | { readonly why: string } {
  try {
    return parseFullReference(text);
  } catch (error) {
    if (error instanceof UsageError) return { why: error.message };
    throw error;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
