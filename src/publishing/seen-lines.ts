/** A diff is of a branch's newest commit; what was looked at is often its merge commit, whose lines may be others. */
import { join } from 'node:path';
import type { ChangedLines, Hunk } from '../hosts/host.js';
import type { Tools } from '../tools/tools.js';

export interface SeenLines {
  readonly lines: ChangedLines;
  /** Files in which some lines of the diff stand elsewhere than in the working directory. */
  readonly different: readonly string[];
}

/** Keeps the lines that are the same in the working directory. @param files those that matter */
export async function seenLines(lines: ChangedLines, files: ReadonlySet<string>, { files: disk, cwd }: Pick<Tools, 'files' | 'cwd'>): Promise<SeenLines> {
  const same = new Map<string, readonly Hunk[]>();
  const different: string[] = [];
  for (const [file, hunks] of lines) {
    if (!files.has(file)) continue;
    const text = await disk.read(join(cwd, file)).then((bytes) => bytes.toString('utf8'), () => undefined);
    const here = text?.split('\n') ?? [];
    const kept = hunks.filter(({ start, lines: own }) => own.every((each, index) => here[start - 1 + index] === each.text));
    if (kept.length < hunks.length) different.push(file);
    same.set(file, kept);
  }
  return { lines: same, different };
}
