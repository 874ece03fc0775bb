/** Real reports of the shared corpus; DOCKGATE_SHARED says where it lies. */
import { describe } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const CORPUS = join(resolve(process.env['DOCKGATE_SHARED'] ?? '../shared'), 'corpus');
const present = existsSync(CORPUS);
if (!present) console.log(`skipped: there is no ${CORPUS}; DOCKGATE_SHARED says where the corpus lies`);

/** For tests that can't do without it. */
export const describeCorpus = present ? describe : describe.skip;

/** @param pattern for the path below the corpus. @returns path and text of each file; none without a corpus */
export function corpusFiles(folders: readonly string[], pattern: RegExp): [name: string, text: string][] {
  if (!present) return [];
  const names = folders.flatMap((folder) => readdirSync(join(CORPUS, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`));
  return names.filter((name) => pattern.test(name)).sort().map((name) => [name, readFileSync(join(CORPUS, name), 'utf8')]);
}
