/** JSON with positions, for lockfiles that are JSON. */
import { parseTree, type Node } from 'jsonc-parser';
import type { SourceText } from '../source-text.js';

export interface Property {
  readonly key: Node;
  readonly name: string;
  readonly value: Node;
  /** From the key's quote to the value's end. */
  readonly node: Node;
}

/** No lockfile nests deeper; the parser calls itself for each level, and 1,500 end it. */
const MAX_DEPTH = 256;

/** @returns undefined for what is no JSON at all, or none that a tool wrote */
export function rootOf({ text }: SourceText): Node | undefined {
  return isTooDeep(text) ? undefined : parseTree(text);
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/[[{}\]]|"(?:[^"\\\n]|\\.)*"/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** @returns the members of an object; none of anything else */
export function propertiesOf(node: Node | undefined): Property[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap((child) => {
    const [key, value] = child.children ?? [];
    return key === undefined || value === undefined ? [] : [{ key, name: String(key.value), value, node: child }];
  });
}

export function propertyOf(node: Node | undefined, name: string): Property | undefined {
  return propertiesOf(node).find((each) => each.name === name);
}

export function memberOf(node: Node | undefined, name: string): Node | undefined {
  return propertyOf(node, name)?.value;
}

/** @returns the elements of an array; none of anything else */
export function elementsOf(node: Node | undefined): readonly Node[] {
  return node?.type === 'array' ? (node.children ?? []) : [];
}

export function stringOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined;
}

/** Offsets of a node; `end` is exclusive. */
export function spanOf(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.offset, end: node.offset + node.length };
}
