/** `pyproject.toml` and `Pipfile`: what a Python project asks for itself. */
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { pythonVersions, readRequirement } from './python-requirement.js';
import { tomlLines, type TomlLine } from './toml-lines.js';

/** https://packaging.python.org/en/latest/specifications/pyproject-toml/, and Poetry's own tables */
export const pyproject: DependencyFormat = { type: 'pypi', role: 'manifest', fileName: /^pyproject\.toml$/, read: readPyproject };
/** https://pipenv.pypa.io/en/latest/pipfile.html */
export const pipfile: DependencyFormat = { type: 'pypi', role: 'manifest', fileName: /^Pipfile$/, read: readPipfile };

const POETRY_TABLE = /^tool\.poetry\.(?:dependencies|dev-dependencies|group\.[^.]+\.dependencies)$/;

function readPyproject(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  /** Section whose array of requirements is open. */
  let open: number | undefined;
  for (const line of tomlLines(source)) {
    if (POETRY_TABLE.test(line.table)) {
      const entry = namedVersion(line);
      if (entry !== undefined && entry.name !== 'python') entries.push(entry);
      continue;
    }
    if (open !== line.section) open = undefined;
    const begin = open === undefined ? /^\s*([\w"'-]+)\s*=\s*\[/.exec(line.text) : null;
    if (open === undefined && (begin === null || !holdsRequirements(line.table, (begin[1] ?? '').replace(/["']/g, '')))) continue;
    const from = begin?.[0].length ?? 0;
    entries.push(...requirementsIn(line, from));
    open = endsArray(line.text.slice(from)) ? undefined : line.section;
  }
  return entries;
}

function holdsRequirements(table: string, key: string): boolean {
  return (table === 'project' && key === 'dependencies') || table === 'project.optional-dependencies' || table === 'dependency-groups' || (table === 'tool.uv' && key === 'dev-dependencies') || table === 'tool.pdm.dev-dependencies';
}

function readPipfile(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  for (const line of tomlLines(source)) {
    if (['source', 'requires', 'pipenv', 'scripts', ''].includes(line.table)) continue;
    const entry = namedVersion(line);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

/** `flask = "^2.0"` or `flask = { version = "^2.0", … }` */
function namedVersion({ text, start }: TomlLine): DependencyEntry | undefined {
  const [whole, before = '', name, value = ''] = /^(\s*)"?([A-Za-z0-9][\w.-]*)"?\s*=\s*("[^"]*"|'[^']*'|\{.*\}|\[.*)/.exec(text) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const written = value.startsWith('{') ? /\bversion\s*=\s*["']([^"']*)["']/.exec(value)?.[1] : /^["'](.*)["']$/.exec(value)?.[1];
  return { name, ...(written === undefined ? { version: undefined } : pythonVersions(written)), start: start + before.length, end: start + whole.trimEnd().length };
}

/** Each string of an array's line is a requirement; its place is that of the string without the quotes. */
function requirementsIn({ text, start }: TomlLine, from: number): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  const strings = /"((?:[^"\\]|\\.)*)"|'([^']*)'|#.*$/g;
  strings.lastIndex = from;
  for (let found = strings.exec(text); found !== null; found = strings.exec(text)) {
    // `{include-group = "test"}` names another list.
    const value = /include-group\s*=\s*$/.test(text.slice(0, found.index)) ? undefined : (found[1] ?? found[2]);
    // An escape would shift what follows it: only quotes are ever escaped here, in markers, behind name and version.
    const entry = value === undefined ? undefined : readRequirement(value, start + found.index + 1);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

function endsArray(text: string): boolean {
  return text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/#.*$/, '').includes(']');
}
