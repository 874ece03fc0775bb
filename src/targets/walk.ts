/** One walk over a folder: what is ignored stays out, what can't be entered is said. */
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { NotLookedAt } from '../report.js';
import { messageOf } from '../errors.js';
import type { Files } from '../tools/files.js';

export interface WalkOptions {
  /** Patterns as in .gitignore, relative to the root. */
  readonly exclude: readonly string[];
  /** @param name the last part of the path */
  readonly wanted: (name: string) => boolean;
  /** Names that count where the link lies, not where it points to: others look for them there. */
  readonly fixedName?: (name: string) => boolean;
}

export interface Walked {
  /** Relative to the root, `/` as separator, sorted. */
  readonly files: readonly string[];
  readonly notLookedAt: readonly NotLookedAt[];
}

/** Folders that hold other people's files or none to look at. */
const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_DEPTH = 64;
const MAX_ENTRIES = 500_000;

/** An ignore file and the folder that its patterns are relative to. */
interface Level {
  readonly prefix: string;
  readonly matcher: Ignore;
}

/** @param root an existing folder. Links to folders are not followed; links to files only when they stay inside the root. */
export async function walk(root: string, options: WalkOptions, files: Files): Promise<Walked> {
  const found = new Set<string>();
  const notLookedAt: NotLookedAt[] = [];
  // As in git, what is given by hand has the last word over what the folders' own files say.
  const excluded: Level = { prefix: '', matcher: matcherOf([...options.exclude]) };
  let entries = 0;
  const realRoot = await files.realpath(root);
  const inside = realRoot.endsWith('/') ? realRoot : `${realRoot}/`;

  async function visit(directory: string, levels: readonly Level[], depth: number): Promise<void> {
    if (depth > MAX_DEPTH) {
      notLookedAt.push({ what: directory, why: `it lies more than ${String(MAX_DEPTH)} folders deep` });
      return;
    }
    const listed = await files.list(join(root, directory)).catch((error: unknown) => {
      notLookedAt.push({ what: directory === '' ? '.' : directory, why: `the folder can't be listed: ${messageOf(error)}` });
      return [];
    });
    entries += listed.length;
    if (entries > MAX_ENTRIES) {
      notLookedAt.push({ what: directory === '' ? '.' : directory, why: `the tree has more than ${String(MAX_ENTRIES)} entries` });
      return;
    }
    const own = listed.some((entry) => entry.name === '.gitignore' && entry.kind === 'file') ? await readIgnore(directory) : undefined;
    const here = own === undefined ? levels : [...levels, own];
    const below: Promise<void>[] = [];
    for (const { name, kind } of listed) {
      const path = directory === '' ? name : `${directory}/${name}`;
      if (kind === 'directory') {
        if (!SKIPPED.has(name) && !isIgnored(`${path}/`, [...here, excluded])) below.push(visit(path, here, depth + 1));
      } else if (options.wanted(name) && !isIgnored(path, [...here, excluded])) {
        if (kind === 'file') found.add(path);
        else if (kind === 'link') below.push(follow(path, options.fixedName?.(name) === true));
        else notLookedAt.push({ what: path, why: 'it is no regular file' });
      }
    }
    await Promise.all(below);
  }

  /** Without it more is looked at, not less; but the file may be there to keep what isn't ours out. */
  async function readIgnore(directory: string): Promise<Level | undefined> {
    const prefix = directory === '' ? '' : `${directory}/`;
    try {
      const text = (await files.read(join(root, directory, '.gitignore'))).toString('utf8');
      return { prefix, matcher: matcherOf(text.replace(/^\ufeff/, '')) };
    } catch (error) {
      notLookedAt.push({ what: `${prefix}.gitignore`, why: `it can't be read: ${messageOf(error)}` });
      return undefined;
    }
  }

  /** A linked file counts under the name of what it points to, for that is the file to edit. */
  async function follow(path: string, keepName: boolean): Promise<void> {
    const target = await files.realpath(join(root, path)).catch(() => undefined);
    if (target === undefined) {
      notLookedAt.push({ what: path, why: 'the link points nowhere' });
    } else if (!target.startsWith(inside)) {
      notLookedAt.push({ what: path, why: 'the link points out of the tree' });
    } else if ((await files.status(target))?.kind === 'file') {
      found.add(keepName ? path : target.slice(inside.length));
    }
  }

  await visit('', [], 0);
  return { files: [...found].sort(), notLookedAt };
}

/** Names differ by case, as they do for git on Linux: `dockerfile` doesn't hide `Dockerfile`. */
function matcherOf(patterns: string | string[]): Ignore {
  return ignore({ ignorecase: false }).add(patterns);
}

function isIgnored(path: string, levels: readonly Level[]): boolean {
  let ignored = false;
  for (const { prefix, matcher } of levels) {
    const inside = path.slice(prefix.length);
    if (!path.startsWith(prefix) || inside === '') continue;
    const result = matcher.test(inside);
    // A deeper file has the last word, as in git.
    if (result.ignored) ignored ||= !isFolderIgnored(inside, matcher);
    else if (result.unignored) ignored = false;
  }
  return ignored;
}

/** Whether a folder above is ignored by the same patterns: we are in it all the same, so a deeper file took it back. */
function isFolderIgnored(inside: string, matcher: Ignore): boolean {
  const slash = inside.lastIndexOf('/', inside.length - 2);
  return slash > 0 && matcher.test(inside.slice(0, slash + 1)).ignored;
}
