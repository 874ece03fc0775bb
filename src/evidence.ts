/** What `locate` needs besides findings, read once the scanners are done: contents of the layers, bases, texts of named files. */
import { basename, isAbsolute, resolve } from 'node:path';
import { isDependencyFileName } from './artifacts/dependencies/index.js';
import { NO_CONTENTS } from './artifacts/image-contents.js';
import { sourceText, type SourceText } from './artifacts/source-text.js';
import type { Observation } from './findings/finding.js';
import type { LocatableImage } from './findings/image-locator.js';
import type { Settings } from './settings/settings.js';
import { baseLayers } from './targets/base-layers.js';
import { MAX_LOCKFILE_BYTES } from './targets/image-source.js';
import { knownBases } from './targets/known-bases.js';
import { isInside, readText } from './targets/repository.js';
import type { Acquired } from './targets/target.js';
import type { Tools } from './tools/tools.js';

export interface Evidence {
  readonly images: readonly LocatableImage[];
  /** By name, as locations name them. */
  readonly files: ReadonlyMap<string, SourceText>;
}

export async function gatherEvidence(observations: readonly Observation[], acquired: Acquired, settings: Settings, tools: Tools): Promise<Evidence> {
  const bases = await knownBases(acquired.images, settings.baseImage, baseLayers(settings, tools), tools.log);
  let nearest: Promise<string> | undefined;
  const inRepository = (): Promise<string> => (nearest ??= nearestFile(settings, tools));
  const images = await Promise.all(
    acquired.images.map(async (image): Promise<LocatableImage> => {
      // Of an image that isn't what it claims to be, no finding is left to locate; what failed is in the report.
      const { packages } = await image.verified.catch(() => NO_CONTENTS);
      return { ...image, packages, base: bases.get(image.key), nearestFile: isOutside(image.nearestFile) ? await inRepository() : image.nearestFile };
    }),
  );
  return { images, files: await namedFiles(observations, acquired, tools) };
}

/** An archive may lie anywhere; forges show files of the repository alone. */
function isOutside(file: string): boolean {
  return isAbsolute(file) || file === '..' || file.startsWith('../');
}

async function nearestFile({ exclude }: Settings, tools: Tools): Promise<string> {
  const { namingIn } = await import('./targets/image-naming.js');
  return (await namingIn(exclude, tools))(undefined).nearestFile;
}

/** Lockfiles and manifests that scanners of source code name. A name comes from a report, so it is only read where the repository is. */
async function namedFiles(observations: readonly Observation[], { folder }: Acquired, tools: Tools): Promise<Map<string, SourceText>> {
  const names = new Set(observations.flatMap(({ place }) => (place.type === 'file' && isDependencyFileName(basename(place.file)) ? [place.file] : [])));
  const files = new Map<string, SourceText>();
  const roots = [...new Set([tools.cwd, ...(folder === undefined ? [] : [folder.path])])];
  for (const name of names) {
    for (const root of roots) {
      const path = resolve(root, name);
      if (!isInside(path, root) || (await tools.files.status(path))?.kind !== 'file' || !isInside(await tools.files.realpath(path), await tools.files.realpath(root))) continue;
      const read = await readText(path, tools, MAX_LOCKFILE_BYTES);
      if ('text' in read) files.set(name, sourceText(name, read.text));
      else tools.log.warn(`no dependency is located in ${name}: ${read.problem}`);
      break;
    }
  }
  return files;
}
