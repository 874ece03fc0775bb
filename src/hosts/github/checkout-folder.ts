/** Where in the working directory the repository is: `actions/checkout` with `path` puts it into a folder. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Tools } from '../../tools/tools.js';

export interface CheckoutFolder {
  /** Absolute. */
  readonly root: string;
  /** Relative to the working directory; undefined when it is that one. */
  readonly checkout: string | undefined;
  /** What of the repository is looked at, where that isn't all of it. */
  readonly scope: string | undefined;
}

/** @param places folders and files that are looked at, as the user names them; none for the whole working directory */
export async function checkoutFolder(places: readonly string[], { files, cwd }: Pick<Tools, 'files' | 'cwd'>): Promise<CheckoutFolder> {
  const paths = places.map((each) => resolve(cwd, each));
  const root = (await checkoutOf(paths, { files, cwd })) ?? cwd;
  const inside = paths.map((each) => relative(root, each).split(sep).join('/')).sort();
  const isPart = inside.length > 0 && inside.every((each) => each !== '' && each !== '..' && !each.startsWith('../'));
  return { root, checkout: root === cwd ? undefined : relative(cwd, root).split(sep).join('/'), scope: isPart ? [...new Set(inside)].join(',') : undefined };
}

/** The nearest around what is looked at; of a working directory that only holds a checkout, that one. */
async function checkoutOf(paths: readonly string[], { files, cwd }: Pick<Tools, 'files' | 'cwd'>): Promise<string | undefined> {
  // In a worktree and in a submodule it is a file.
  const isCheckout = async (folder: string): Promise<boolean> => (await files.status(join(folder, '.git')).catch(() => undefined)) !== undefined;
  if (await isCheckout(cwd)) return undefined;
  for (const path of paths) {
    for (let folder = path; folder.startsWith(`${cwd}${sep}`); folder = dirname(folder)) if (await isCheckout(folder)) return folder;
  }
  const below: string[] = [];
  for (const { name, kind } of await files.list(cwd).catch(() => [])) if (kind === 'directory' && (await isCheckout(join(cwd, name)))) below.push(join(cwd, name));
  return below.length === 1 ? below[0] : undefined;
}
