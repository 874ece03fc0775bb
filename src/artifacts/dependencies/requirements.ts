/** `requirements.txt` and constraints (https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
import type { SourceText } from '../source-text.js';
import { linesOf, type DependencyEntry, type DependencyFormat } from './format.js';
import { readRequirement } from './python-requirement.js';

/** Written by people or by `pip-compile`; a pin in it is as good as a lock. */
export const requirements: DependencyFormat = { type: 'pypi', role: 'manifest', fileName: /^(?:requirements[\w.-]*|constraints[\w.-]*)\.txt$/, read };

function read(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  for (const { text, start } of linesOf(source)) {
    const entry = readRequirement(text, start);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}
