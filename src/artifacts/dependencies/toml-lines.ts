/**
 * Lines of a TOML file with the table that they stand in (https://toml.io/en/v1.0.0), for files whose entries are one line each.
 * A parser would do, but the kept ones throw positions away.
 */
import type { SourceText } from '../source-text.js';
import { linesOf, type Line } from './format.js';

export interface TomlLine extends Line {
  /** `tool.poetry.dependencies`; empty before the first heading. */
  readonly table: string;
  /** Counts headings: two `[[package]]` are two. */
  readonly section: number;
}

/** Without headings, comments and what stands in strings of several lines. */
export function* tomlLines(source: SourceText): Generator<TomlLine> {
  let table = '';
  let section = 0;
  let quote: string | undefined;
  /** How many arrays are open: a line of theirs that begins with a bracket is no heading. */
  let depth = 0;
  for (const line of linesOf(source)) {
    const { text } = line;
    if (quote !== undefined) {
      if (text.includes(quote)) quote = undefined;
      continue;
    }
    const heading = depth === 0 ? /^\s*\[{1,2}\s*([^[\]]+?)\s*\]{1,2}\s*(?:#.*)?$/.exec(text)?.[1] : undefined;
    if (heading !== undefined) {
      table = heading.split(/\s*\.\s*/).map((part) => part.replace(/^(["'])(.*)\1$/, '$2')).join('.');
      section += 1;
      continue;
    }
    if (/^\s*(?:#|$)/.test(text)) continue;
    quote = opensString(text);
    yield { ...line, table, section };
    depth = quote === undefined ? Math.max(0, depth + bracketsIn(text)) : depth;
  }
}

/** @returns `"""` or `'''` when a line opens such a string and doesn't end it */
function opensString(text: string): string | undefined {
  const [opening] = /"""|'''/.exec(text) ?? [];
  if (opening === undefined) return undefined;
  return (text.split(opening).length - 1) % 2 === 1 ? opening : undefined;
}

/** Opened less closed, strings and comments aside. */
function bracketsIn(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/#.*$/, '');
  return bare.split('[').length - bare.split(']').length;
}

/** @returns the string that a line gives to a key, and where line and key are */
export function tomlString(line: Line, key: string): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const found = new RegExp(`^(\\s*)(?:${key}|"${key}")\\s*=\\s*(?:"""([^"\\\\]*)"""|"([^"\\\\]*)"|'([^']*)')`).exec(line.text);
  if (found === null) return undefined;
  return { value: found[2] ?? found[3] ?? found[4] ?? '', start: line.start + (found[1] ?? '').length, end: line.start + found[0].length };
}
