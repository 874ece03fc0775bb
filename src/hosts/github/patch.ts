/** Reads the new side of a unified diff, as the API gives it for one file. */
import type { Hunk, HunkLine } from '../host.js';

/** @param patch hunks without a file header; only a line feed ends a line of it */
export function readPatch(patch: string): readonly Hunk[] {
  const hunks: { start: number; lines: HunkLine[] }[] = [];
  for (const row of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row) ?? [];
    if (start !== undefined) {
      hunks.push({ start: Number(start), lines: [] });
      continue;
    }
    // `-` is the old side; a backslash says that the last line has no line break.
    if (row.startsWith('+') || row.startsWith(' ')) hunks.at(-1)?.lines.push({ text: row.slice(1), changed: row.startsWith('+') });
  }
  return hunks;
}
