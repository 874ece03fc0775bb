/** `.dockgate.yml`: option names as keys. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { UsageError } from '../errors.js';
import { optionsFor, type Option } from './options.js';
import type { Given, GivenOptions } from './resolve.js';
import { hintFor } from '../words.js';

/** @throws UsageError for anything that isn't a known key with a value of the right shape, with file and line */
export function readConfigFile(file: string, text: string): GivenOptions {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`not valid YAML: ${error.message.split('\n')[0] ?? ''}`, { file, line: lines.linePos(error.pos[0]).line });
  const root = document.contents;
  const given = new Map<string, Given>();
  if (root === null || (isScalar(root) && root.value === null)) return given;
  if (!isMap(root)) throw new UsageError('the file must be a mapping of option names to values', { file, line: 1 });
  const known = optionsFor('file');
  for (const { key, value } of root.items) {
    const line = lineOf(key, lines);
    const name = isScalar(key) ? String(key.value) : '';
    const option = known.find((each) => each.name === name);
    if (option === undefined) throw new UsageError(`unknown key ${JSON.stringify(name)}`, { file, line, hint: hintFor(name, known.map((each) => each.name)) });
    const values = valuesOf(option, value, file, line, lines);
    given.set(name, { values, origin: name, file, line, lines: isSeq(value) ? value.items.map((item) => lineOf(item, lines)) : values.map(() => line) });
  }
  return given;
}

function valuesOf(option: Option, node: unknown, file: string, line: number, lines: LineCounter): string[] {
  if (node === null || (isScalar(node) && node.value === null)) return [];
  if (isScalar(node)) return [scalarText(option, node.value, file, line)];
  if (!isSeq(node) || option.type !== 'list') throw new UsageError(`${option.name} takes ${option.type === 'list' ? 'a string or a list of strings' : 'one value'}`, { file, line });
  return node.items.map((item) => {
    const at = lineOf(item, lines);
    if (!isScalar(item)) throw new UsageError(`${option.name} takes a list of strings`, { file, line: at });
    return scalarText(option, item.value, file, at);
  });
}

function scalarText(option: Option, value: unknown, file: string, line: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' && option.type === 'switch') return String(value);
  throw new UsageError(`${option.name}: ${JSON.stringify(value)} is no string`, { file, line, hint: 'put it in quotes' });
}

function lineOf(node: unknown, lines: LineCounter): number {
  return lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0).line;
}
