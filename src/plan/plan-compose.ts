/** The services of a compose file, each as a target of its own. */
import { dirname, relative, resolve, sep } from 'node:path';
import { parseCompose, type ComposeService, type ServiceImage } from '../artifacts/compose-images.js';
import { parseFullReference } from '../artifacts/image-reference.js';
import { sourceText } from '../artifacts/source-text.js';
import { UsageError } from '../errors.js';
import { printLocation } from '../findings/location.js';
import { buildInput, imageDraft, type Draft } from './plan-entries.js';
import type { NotLookedAt } from '../report.js';
import type { Settings } from '../settings/settings.js';
import { findDockerfile } from '../targets/image-source.js';
import { lookupBeside } from '../targets/named-images.js';
import { isInside, namingFor, readText } from '../targets/repository.js';
import type { Tools } from '../tools/tools.js';

export interface ComposePlan {
  readonly drafts: readonly Draft[];
  readonly unplanned: readonly NotLookedAt[];
  /** Dockerfiles that services build, absolute, and up to which stage. */
  readonly built: readonly { readonly dockerfile: string; readonly target: string | undefined }[];
}

/**
 * @param file as written
 * @param withBuilds whether services that are built count
 * @returns why it can't be read instead
 */
export async function composeDrafts(file: string, settings: Settings, tools: Tools, withBuilds = true): Promise<ComposePlan | { readonly problem: NotLookedAt }> {
  const path = resolve(tools.cwd, file);
  const read = await readText(path, tools);
  if ('problem' in read) return { problem: { what: file, why: `it can't be read: ${read.problem}` } };
  const source = sourceText(namingFor(dirname(path), tools.cwd).name(path), read.text);
  const parsed = parseCompose(source, await lookupBeside(path, tools));
  if ('problem' in parsed) return { problem: { what: `${file}:${String(parsed.line)}`, why: `it is no compose file: ${parsed.problem}` } };
  const builtNames = new Set(parsed.services.flatMap(({ runs }) => (runs.type === 'build' && runs.image !== undefined ? [runs.image] : [])));
  const drafts: Draft[] = [];
  const unplanned: NotLookedAt[] = [];
  const built: { dockerfile: string; target: string | undefined }[] = [];
  const from = folderOf(file);
  for (const service of parsed.services) {
    const { name, runs } = service;
    const say = (why: string): number => unplanned.push(saying(service, why));
    if (runs.type === 'unknown') {
      say(runs.why);
    } else if (runs.type === 'image') {
      // Another service builds it.
      if (builtNames.has(runs.text)) continue;
      const draft = pulled(name, runs.text, from);
      if ('why' in draft) say(draft.why);
      else drafts.push(draft);
    } else if (withBuilds) {
      const context = resolve(dirname(path), runs.context);
      if (!isInside(context, tools.cwd) && !isInside(context, dirname(path))) {
        say(`its context ${JSON.stringify(runs.context.slice(0, 200))} lies outside of the working directory`);
        continue;
      }
      const draft = builtBy(name, runs, context, from, settings, tools);
      if ('why' in draft) say(draft.why);
      else drafts.push(draft);
      const dockerfile = runs.dockerfile === undefined ? await findDockerfile(context, undefined, tools).catch(() => undefined) : resolve(context, runs.dockerfile);
      if (dockerfile !== undefined) built.push({ dockerfile, target: runs.target });
    }
  }
  return { drafts, unplanned, built };
}

function folderOf(file: string): string {
  const folder = dirname(file);
  return folder === '.' ? '' : folder.split(sep).join('/');
}

function saying({ name, at }: ComposeService, why: string): NotLookedAt {
  return { what: printLocation(at), why: `service ${JSON.stringify(name.slice(0, 100))}: ${why}` };
}

function pulled(name: string, text: string, from: string): Draft | { readonly why: string } {
  try {
    const draft = imageDraft(name, parseFullReference(text));
    return 'what' in draft ? draft : { ...draft, from };
  } catch (error) {
    if (error instanceof UsageError) return { why: error.message };
    throw error;
  }
}

/** As `--compose` would build it, under the service's name. */
function builtBy(name: string, runs: Extract<ServiceImage, { readonly type: 'build' }>, context: string, from: string, settings: Settings, { cwd }: Tools): Draft | { readonly why: string } {
  const named = (path: string): string => relative(cwd, path).split(sep).join('/') || '.';
  const input = buildInput(named(context), runs.dockerfile === undefined ? undefined : named(resolve(context, runs.dockerfile)));
  if (input === undefined || /[,=\r\n]/.test(name)) return { why: 'its name, context or Dockerfile holds a comma, an equals sign or a line break, which no input can carry' };
  const args = [...new Map([...runs.arguments, ...settings.build.arguments])];
  const odd = args.find(([, value]) => /[\r\n]/.test(value) || value !== value.trim());
  if (odd !== undefined) return { why: `its build argument ${JSON.stringify(odd[0].slice(0, 100))} holds a line break or blanks at its ends, which no input can carry` };
  const lines = args.map(([key, value]) => `${key}=${value}`).join('\n');
  const target = runs.target ?? '';
  return { key: `build:${name}`, base: name, from, same: `build ${JSON.stringify([input, target, lines])}`, fields: { build: input, 'build-name': name, target, 'build-arg': lines } };
}
