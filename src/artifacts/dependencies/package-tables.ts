/** Lockfiles in TOML with a table for each package: Poetry, uv, PDM, Python's own (PEP 751) and Cargo. */
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { tomlLines, tomlString } from './toml-lines.js';

export const poetryLock: DependencyFormat = { type: 'pypi', role: 'lockfile', fileName: /^poetry\.lock$/, read: (source) => packagesIn(source, 'package') };
export const uvLock: DependencyFormat = { type: 'pypi', role: 'lockfile', fileName: /^uv\.lock$/, read: (source) => packagesIn(source, 'package') };
export const pdmLock: DependencyFormat = { type: 'pypi', role: 'lockfile', fileName: /^pdm\.lock$/, read: (source) => packagesIn(source, 'package') };
/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export const pyLock: DependencyFormat = { type: 'pypi', role: 'lockfile', fileName: /^pylock(?:\.[^.]+)?\.toml$/, read: (source) => packagesIn(source, 'packages') };
export const cargoLock: DependencyFormat = { type: 'cargo', role: 'lockfile', fileName: /^Cargo\.lock$/, read: (source) => packagesIn(source, 'package') };

/** The entry is the line with the name. */
function packagesIn(source: SourceText, table: string): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  let section = -1;
  let name: ReturnType<typeof tomlString>;
  let version: string | undefined;
  for (const line of tomlLines(source)) {
    if (line.table !== table) continue;
    if (line.section !== section) [section, name, version] = [line.section, undefined, undefined];
    name ??= tomlString(line, 'name');
    const seen = version === undefined ? tomlString(line, 'version')?.value : undefined;
    version ??= seen;
    if (name === undefined || version === undefined) continue;
    entries.push({ name: name.value, version, start: name.start, end: name.end });
    // Further lines of this table say nothing more.
    [name, version] = [undefined, undefined];
    section = line.section;
  }
  return entries;
}
