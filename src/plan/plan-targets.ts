/** Finds what there is to look at, each as the inputs of a run of its own: files, images to build, images to pull. Builds and pulls nothing. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { finalStage } from '../artifacts/dockerfile.js';
import { parseFullReference, printReference, type FullReference } from '../artifacts/image-reference.js';
import { TargetError, UsageError } from '../errors.js';
import { compareLocation, printLocation } from '../findings/location.js';
import type { Plan } from './plan.js';
import { composeDrafts, type ComposePlan } from './plan-compose.js';
import { buildInput, imageDraft, toPlan, type Draft } from './plan-entries.js';
import type { NotLookedAt } from '../report.js';
import type { Settings } from '../settings/settings.js';
import { findDockerfile } from '../targets/image-source.js';
import { imagesBelow, isWholeCompose } from '../targets/named-images.js';
import { buildKey } from '../targets/open-image.js';
import { isAside, openRepository } from '../targets/repository.js';
import type { CheckedFiles, DockerfileInContext } from '../targets/target.js';
import { walk } from '../targets/walk.js';
import type { Tools } from '../tools/tools.js';

export interface Planned {
  readonly plan: Plan;
  /** Tests and examples, as people name them. */
  readonly aside: readonly string[];
  /** Also in the plan. */
  readonly unplanned: readonly NotLookedAt[];
}

/**
 * Targets that are named are taken apart; else PATH is searched. Variables of compose files have the values of the `.env` beside
 * them, never of the environment: everybody can read a plan.
 * @param withBuilds whether Dockerfiles are looked for
 * @throws UsageError for what no plan can hold, TargetError when PATH isn't there or nothing that is there can be planned
 */
export async function planTargets(settings: Settings, withBuilds: boolean, given: Tools): Promise<Planned> {
  const tools: Tools = { ...given, env: {} };
  if (settings.archives.length + settings.sbomIn.length + settings.reports.length > 0) throw new UsageError('plan can\'t name archives, bills of materials and reports: they are files of this machine, and jobs run on others', { hint: 'scan them in the job that made them, and `merge` the reports' });
  const drafts: Draft[] = [];
  const unplanned: NotLookedAt[] = [];
  const aside: string[] = [];
  const named = settings.builds.length + settings.images.length + settings.compose.length + settings.imagesFrom.length > 0;
  if (settings.path !== undefined) {
    const repository = await openRepository(settings.path, settings.exclude, tools);
    const anything = repository.dockerfiles.length + repository.contexts.length + repository.notLookedAt.length > 0;
    if (anything || !settings.scanners.automatic) drafts.push({ key: 'repository', base: 'files', fields: { path: settings.path } });
    if (!named) await search(settings.path, repository, { drafts, unplanned, aside }, withBuilds, settings, tools);
  }
  for (const request of settings.builds) drafts.push(...namedBuild(request, settings, tools, unplanned));
  for (const { name, reference } of settings.images) add(drafts, imageDraft(name, parseFullReference(reference)), unplanned);
  for (const file of settings.compose) {
    const found = await composeDrafts(file, settings, tools);
    if ('problem' in found) throw new UsageError(`--compose: ${found.problem.why}`, { file: found.problem.what });
    take(found, { drafts, unplanned });
  }
  for (const path of settings.imagesFrom) await imagesFrom(path, { drafts, unplanned }, settings, tools);
  if (drafts.length === 0 && unplanned[0] !== undefined) throw new TargetError(`nothing can be planned: ${unplanned[0].what}: ${unplanned[0].why}`, { hint: 'mend it, or leave it out with --exclude' });
  return { plan: toPlan(drafts, unplanned), aside, unplanned };
}

interface Found {
  readonly drafts: Draft[];
  readonly unplanned: NotLookedAt[];
}

async function search(path: string, repository: CheckedFiles, found: Found & { readonly aside: string[] }, withBuilds: boolean, settings: Settings, tools: Tools): Promise<void> {
  const root = resolve(tools.cwd, path);
  if ((await tools.files.status(root))?.kind !== 'directory') {
    if (withBuilds) await addDockerfiles(repository.dockerfiles, new Map(), found, settings, tools);
    return;
  }
  const inRoot = (file: string): string => relative(root, file).split(sep).join('/');
  const nameOf = (file: string): string => relative(tools.cwd, file).split(sep).join('/');
  const walked = await walk(root, { exclude: settings.exclude, wanted: isWholeCompose }, tools.files);
  const built = new Map<string, (string | undefined)[]>();
  for (const file of walked.files.map((name) => join(root, name))) {
    if (isAside(inRoot(file))) {
      found.aside.push(nameOf(file));
      continue;
    }
    const compose = await composeDrafts(nameOf(file), settings, tools, withBuilds);
    if ('problem' in compose) found.unplanned.push(compose.problem);
    else take(compose, found, built);
  }
  if (!withBuilds) return;
  const rest = repository.dockerfiles.filter(({ path: file }) => file !== undefined);
  const shipped = rest.filter(({ path: file = '' }) => !isAside(inRoot(file)));
  found.aside.push(...rest.filter((each) => !shipped.includes(each)).flatMap(({ path: file = '' }) => (built.has(file) ? [] : [nameOf(file)])));
  await addDockerfiles(shipped, built, found, settings, tools);
}

function take(compose: ComposePlan, { drafts, unplanned }: Found, built = new Map<string, (string | undefined)[]>()): void {
  for (const draft of compose.drafts) add(drafts, draft, unplanned);
  unplanned.push(...compose.unplanned);
  for (const { dockerfile, target } of compose.built) built.set(dockerfile, [...(built.get(dockerfile) ?? []), target]);
}

/** The same thing under another name is looked at once, by the first. */
function add(drafts: Draft[], draft: Draft | NotLookedAt, unplanned: NotLookedAt[]): void {
  if ('what' in draft) unplanned.push(draft);
  else if (draft.same === undefined || !drafts.some((each) => each.same === draft.same)) drafts.push(draft);
}

/** Those that no service builds, or builds only up to a stage that isn't the last: that one is what is shipped. */
async function addDockerfiles(dockerfiles: readonly DockerfileInContext[], built: ReadonlyMap<string, readonly (string | undefined)[]>, { drafts, unplanned }: Found, settings: Settings, tools: Tools): Promise<void> {
  for (const { path, dockerfile } of dockerfiles) {
    if (path === undefined) continue;
    const last = finalStage(dockerfile);
    const targets = built.get(path);
    if (targets?.some((target) => target === undefined || target.toLowerCase() === last?.name || target === String(last?.index)) === true) continue;
    const directory = relative(tools.cwd, dirname(path)).split(sep).join('/') || '.';
    const file = directory === '.' ? basename(path) : `${directory}/${basename(path)}`;
    const input = buildInput(directory, file);
    if (input === undefined) {
      unplanned.push({ what: file, why: UNSPEAKABLE });
      continue;
    }
    // Only one Dockerfile of a folder is what `--build DIR` takes.
    const usual = await findDockerfile(dirname(path), undefined, tools).catch(() => undefined);
    const key = usual === path ? buildKey({ directory }, { build: { name: undefined, target: undefined } }, tools.cwd) : `build:${file}`;
    drafts.push({ key, base: key.slice('build:'.length), from: file, fields: { build: input, ...(usual === path ? {} : { 'build-name': file }), 'build-arg': argumentLines(settings) } });
  }
}

/** Inputs are lists, parted by commas and lines. */
const UNSPEAKABLE = 'its name holds a comma, an equals sign or a line break, which no input can carry';

function namedBuild(request: Settings['builds'][number], settings: Settings, tools: Tools, unplanned: NotLookedAt[]): Draft[] {
  const input = buildInput(request.directory, request.dockerfile);
  if (input === undefined) {
    unplanned.push({ what: request.directory, why: UNSPEAKABLE });
    return [];
  }
  const { name, target } = settings.build;
  const key = buildKey(request, settings, tools.cwd);
  return [{ key, base: key.slice('build:'.length), from: request.dockerfile ?? request.directory, fields: { build: input, 'build-name': name ?? '', target: target ?? '', 'build-arg': argumentLines(settings) } }];
}

function argumentLines({ build }: Settings): string {
  return [...build.arguments].map(([name, value]) => `${name}=${value}`).join('\n');
}

async function imagesFrom(path: string, { drafts, unplanned }: Found, settings: Settings, tools: Tools): Promise<void> {
  const found = await imagesBelow(path, settings.exclude, tools);
  unplanned.push(...found.notLookedAt);
  if (found.images.length === 0 && found.notLookedAt.length === 0) unplanned.push({ what: path, why: 'no file there names an image' });
  for (const { text, at } of found.images.toSorted((a, b) => compareLocation(a.at, b.at))) {
    let reference: FullReference;
    try {
      reference = parseFullReference(text);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unplanned.push({ what: printLocation(at), why: error.message });
      continue;
    }
    // Two tags of a repository are two images, and nobody is there to give them names.
    const taken = drafts.some(({ key, same }) => key === `image:${reference.repository}` && same !== `image ${printReference(reference)}`);
    add(drafts, imageDraft(taken ? printReference(reference) : undefined, reference), unplanned);
  }
}
