/** YAML with positions: documents, and what is read out of their nodes. Loads the YAML parser: import it where YAML is read. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Location } from '../findings/location.js';
import type { SourceText } from './source-text.js';

export interface YamlDocument {
  readonly source: SourceText;
  readonly root: Node | null;
  readonly document: Document;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

/** @returns the documents, or the line and reason of the first error */
export function parseYaml(source: SourceText): { readonly documents: readonly YamlDocument[] } | { readonly problem: string; readonly line: number } {
  const lineCounter = new LineCounter();
  const parsed = parseAllDocuments(source.text, { lineCounter, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const documents: YamlDocument[] = [];
  for (const document of Array.isArray(parsed) ? parsed : []) {
    const [error] = document.errors;
    if (error !== undefined) return { problem: error.message.split('\n')[0] ?? 'it is no YAML', line: lineCounter.linePos(error.pos[0]).line };
    documents.push({ source, root: isNode(document.contents) ? document.contents : null, document });
  }
  return { documents };
}

/** Follows an alias to what it stands for. */
export function resolved(node: unknown, { document }: YamlDocument): Node | null {
  let found: unknown = node;
  for (let hops = 0; isAlias(found) && hops < 16; hops += 1) found = found.resolve(document);
  return isNode(found) && !isAlias(found) ? found : null;
}

/** Entries of a mapping, those merged in by `<<` behind its own; a key counts once. Empty for anything else. */
export function entriesOf(node: unknown, yaml: YamlDocument, depth = 0): YamlEntry[] {
  const map = resolved(node, yaml);
  if (!isMap(map) || depth > 8) return [];
  const found = new Map<string, YamlEntry>();
  const merged: unknown[] = [];
  for (const { key, value } of map.items) {
    const keyNode = resolved(key, yaml);
    if (!isScalar(keyNode)) continue;
    const name = String(keyNode.value);
    if (name === '<<') merged.push(value);
    else found.set(name, { key: name, keyNode, value: resolved(value, yaml) });
  }
  for (const each of merged) {
    const inner = resolved(each, yaml);
    const maps: readonly unknown[] = isSeq(inner) ? inner.items : [inner];
    for (const one of maps) for (const entry of entriesOf(one, yaml, depth + 1)) if (!found.has(entry.key)) found.set(entry.key, entry);
  }
  return [...found.values()];
}

/** @returns the value at a path of keys */
export function valueAt(node: unknown, path: readonly string[], yaml: YamlDocument): Node | null {
  let at = resolved(node, yaml);
  for (const key of path) at = entriesOf(at, yaml).find((entry) => entry.key === key)?.value ?? null;
  return at;
}

/** Items of a sequence; empty for anything else. */
export function itemsOf(node: unknown, yaml: YamlDocument): Node[] {
  const sequence = resolved(node, yaml);
  return isSeq(sequence) ? sequence.items.flatMap((item) => resolved(item, yaml) ?? []) : [];
}

/** @returns the text of a scalar as a person reads it; undefined for anything else and for null */
export function textOf(node: unknown, yaml: YamlDocument): string | undefined {
  const scalar = resolved(node, yaml);
  if (!isScalar(scalar) || scalar.value === null || scalar.value === undefined) return undefined;
  // `1.10` must not become `1.1`.
  return typeof scalar.value === 'string' ? scalar.value : scalar.source;
}

/** @returns where a node stands: the text of a scalar, the first line of anything larger */
export function placeOf(node: Node, { source }: YamlDocument): Location {
  const [start = 0, end = start] = node.range ?? [];
  if (isScalar(node)) return source.locate(start, end);
  const newline = source.text.indexOf('\n', start);
  return source.locate(start, Math.min(end, newline === -1 ? source.text.length : newline));
}
