/** Reads which images the files of a folder name. */
import { basename, dirname, join, resolve } from 'node:path';
import { composeImages } from '../artifacts/compose-images.js';
import { type Lookup, lookupIn, parseDotEnv } from '../artifacts/compose-variables.js';
import { manifestImages } from '../artifacts/manifest-images.js';
import { type NamedImage, type NamedImages, NO_IMAGES } from '../artifacts/named-image.js';
import { sourceText, type SourceText } from '../artifacts/source-text.js';
import { workflowImages } from '../artifacts/workflow-images.js';
import { messageOf, TargetError } from '../errors.js';
import { printLocation } from '../findings/location.js';
import type { NotLookedAt } from '../report.js';
import type { Tools } from '../tools/tools.js';
import { namingFor, readText } from './repository.js';
import { walk } from './walk.js';

const COMPOSE = /^(?:docker-|podman-)?compose(?:[.\-_].*)?\.ya?ml$/i;
/** The file that stands alone; the others of that name may only change it. */
const WHOLE_COMPOSE = /^(?:docker-|podman-)?compose\.ya?ml$/i;
const LOCK = /(?:^|[.-])lock\.(?:ya?ml|json)$|^(?:package|tsconfig|npm-shrinkwrap)(?:\..*)?\.json$/i;
const LOOKS_LIKE_MANIFEST = /(?:^|[\s{,])["']?kind["']?[ \t]*:/;

export function isWorkflow(file: string): boolean {
  return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(file) || /(?:^|\/)action\.ya?ml$/.test(file);
}

/** Whether a file is by its name a compose file that stands alone. */
export function isWholeCompose(file: string): boolean {
  return WHOLE_COMPOSE.test(basename(file));
}

export function isCompose(file: string): boolean {
  return COMPOSE.test(basename(file));
}

/** Whether a file may name images, by its name. */
export function mayNameImages(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name) && !LOCK.test(name);
}

/** @param file as locations name it @param path absolute */
export async function imagesIn(source: SourceText, path: string, tools: Tools): Promise<NamedImages> {
  const { file, text } = source;
  if (isWorkflow(file)) return workflowImages(source);
  if (isCompose(file)) {
    const found = composeImages(source, await lookupBeside(path, tools));
    // Parts of a compose file may leave out what the whole one says.
    return isWholeCompose(file) ? found : { ...found, unknown: found.unknown.filter(({ why }) => !why.includes('neither `image` nor `build`')) };
  }
  return text.includes('apiVersion') && LOOKS_LIKE_MANIFEST.test(text) ? manifestImages(source) : NO_IMAGES;
}

/** @param composePath absolute @returns the environment, and the `.env` beside the file */
export async function lookupBeside(composePath: string, tools: Tools): Promise<Lookup> {
  const read = await readText(join(dirname(composePath), '.env'), tools);
  return lookupIn(tools.env, 'text' in read ? parseDotEnv(read.text) : new Map());
}

/**
 * @param path file or folder, as written
 * @throws TargetError when it isn't there
 */
export async function imagesBelow(path: string, exclude: readonly string[], tools: Tools): Promise<{ readonly images: readonly NamedImage[]; readonly notLookedAt: readonly NotLookedAt[] }> {
  const full = resolve(tools.cwd, path);
  const status = await tools.files.status(full).catch((error: unknown) => {
    throw new TargetError(`can't open ${JSON.stringify(path)} to look for images: ${messageOf(error)}`, { cause: error });
  });
  if (status === undefined) throw new TargetError(`there is no ${JSON.stringify(path)} to look for images in`, { hint: 'name an existing file or folder with --images-from' });
  const isFolder = status.kind === 'directory';
  const root = isFolder ? full : dirname(full);
  const naming = namingFor(root, tools.cwd);
  const walked = isFolder ? await walk(root, { exclude, wanted: mayNameImages }, tools.files) : { files: [basename(full)], notLookedAt: [] };
  const notLookedAt: NotLookedAt[] = walked.notLookedAt.map(({ what, why }) => ({ what: naming.name(join(root, what)) || '.', why }));
  const images: NamedImage[] = [];
  for (const name of walked.files) {
    const read = await readText(join(root, name), tools);
    const file = naming.name(join(root, name));
    if ('problem' in read) {
      // JSON of other kinds is too common, and too large, to be missed.
      if (!isFolder || !name.endsWith('.json')) notLookedAt.push({ what: file, why: `it can't be read: ${read.problem}` });
      continue;
    }
    const found = await imagesIn(sourceText(file, read.text), join(root, name), tools);
    images.push(...found.images);
    notLookedAt.push(...found.unknown.map(({ at, why }) => ({ what: printLocation(at), why })));
  }
  return { images, notLookedAt };
}
