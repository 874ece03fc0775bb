/** Where the repository names an image that was asked for by `--image` alone: a line that a person can change. */
import { basename, join } from 'node:path';
import { parseDockerfile, stageChain } from '../artifacts/dockerfile.js';
import { type FullReference, parseFullReference } from '../artifacts/image-reference.js';
import { type SourceText, sourceText } from '../artifacts/source-text.js';
import { compareLocation, type Location } from '../findings/location.js';
import type { Tools } from '../tools/tools.js';
import { imagesIn, isCompose, isWorkflow, mayNameImages } from './named-images.js';
import { isDockerfileName, namingFor, readText } from './repository.js';
import { walk } from './walk.js';

export interface Naming {
  readonly namedAt: Location | undefined;
  /** An existing file, unless the repository has none that fits: then where exceptions would be written. */
  readonly nearestFile: string;
}

interface Candidate {
  readonly reference: FullReference;
  readonly at: Location;
  /** What is run comes before what is built on, and that before plain text. */
  readonly rank: number;
}

const RANKS = { manifest: 0, compose: 1, workflow: 2, dockerfile: 3, text: 4, config: 5 } as const;
const CONFIG = '.dockgate.yml';

/** Reads the files of the working directory once. @returns what finds the place of a name; without one, the file that is nearest to any image */
export async function namingIn(exclude: readonly string[], tools: Tools): Promise<(reference: FullReference | undefined) => Naming> {
  const root = tools.cwd;
  const naming = namingFor(root, tools.cwd);
  const { files } = await walk(root, { exclude, wanted: (name) => isDockerfileName(name) || name === CONFIG || /^readme\.md$/i.test(name) || (mayNameImages(name) && !name.endsWith('.json')) }, tools.files);
  const candidates: Candidate[] = [];
  for (const name of files) {
    if (/\.md$/i.test(name)) continue;
    const read = await readText(join(root, name), tools);
    if ('text' in read) candidates.push(...(await candidatesOf(sourceText(naming.name(join(root, name)), read.text), join(root, name), tools)));
  }
  const nearestFile = nearest(files) ?? CONFIG;
  return (reference) => {
    const best = reference === undefined ? undefined : candidates.filter((each) => each.reference.repository === reference.repository).sort((a, b) => order(a, b, reference))[0];
    return { namedAt: best?.at, nearestFile: best?.at.file ?? nearestFile };
  };
}

/** The same tag first: with several tags of a repository, another line is another image. */
function order(a: Candidate, b: Candidate, wanted: FullReference): number {
  const same = ({ reference }: Candidate): number => (wanted.digest !== undefined && reference.digest === wanted.digest ? 0 : reference.tag === wanted.tag ? 1 : 2);
  return same(a) - same(b) || a.rank - b.rank || compareLocation(a.at, b.at);
}

async function candidatesOf(source: SourceText, path: string, tools: Tools): Promise<Candidate[]> {
  if (isDockerfileName(basename(source.file))) return basesOf(source);
  const { images } = await imagesIn(source, path, tools);
  const read = images.flatMap(({ text, at, by }) => candidate(text, at, RANKS[by]));
  if (isWorkflow(source.file)) return [...read, ...mentions(source, RANKS.text)];
  return source.file === CONFIG ? [...read, ...mentions(source, RANKS.config)] : read;
}

function basesOf(source: SourceText): Candidate[] {
  return parseDockerfile(source.file, source.text).stages.flatMap((stage) => {
    const { base, from } = stageChain(stage)[0] ?? stage;
    return base.type === 'image' ? candidate(base.name, from.at, RANKS.dockerfile) : [];
  });
}

/**
 * Words that are names of images, in commands and inputs: `--image app=ghcr.io/owner/app:1`, `image: node:22`. A word without registry,
 * tag and digest counts only behind `image`: `node` alone may be anything.
 */
function mentions(source: SourceText, rank: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of source.text.matchAll(/[^\s"'`,;|&()<>[\]{}=#]+/g)) {
    const [word] = match;
    if (word.length > 300 || !/[a-z0-9]/.test(word)) continue;
    const before = source.text.slice(Math.max(0, match.index - 40), match.index);
    const behindImage = /images?["']?[ \t]*[:=]?[ \t]*["']?(?:[\w.-]+=)?$/i.test(before);
    if (!behindImage && !/[/@]|:[\w.-]+$/.test(word)) continue;
    found.push(...candidate(word, source.locate(match.index, match.index + word.length), rank));
  }
  return found;
}

function candidate(text: string, at: Location, rank: number): Candidate[] {
  try {
    return [{ reference: parseFullReference(text), at, rank }];
  } catch {
    return [];
  }
}

/** What stands at the top before what lies deep; a Dockerfile before a compose file before the README. */
function nearest(files: readonly string[]): string | undefined {
  const kinds = [(name: string) => isDockerfileName(basename(name)), isCompose, (name: string) => /^readme\.md$/i.test(name)];
  const depth = (name: string): number => name.split('/').length;
  for (const kind of kinds) {
    const [first] = files.filter(kind).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    if (first !== undefined) return first;
  }
  return undefined;
}
