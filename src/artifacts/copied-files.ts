/** What COPY and ADD take, and from where (https://docs.docker.com/reference/dockerfile/#add). */
import type { Instruction } from './dockerfile.js';
import { expand, isKnown, UNKNOWN } from './variables.js';

/** `unknown`: it begins with a variable that only the build knows, so it may be anything. */
export type SourceKind = 'context' | 'stage' | 'url' | 'git' | 'inline' | 'unknown';

export interface CopySource {
  /** As written. */
  readonly text: string;
  /** Variables replaced; may hold `UNKNOWN`. */
  readonly path: string;
  readonly kind: SourceKind;
}

export interface Copy {
  readonly sources: readonly CopySource[];
  /** Variables replaced; may hold `UNKNOWN`. */
  readonly destination: string;
}

/** @returns undefined for any instruction but COPY and ADD, and for those without a source. */
export function copyOf(instruction: Instruction): Copy | undefined {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return undefined;
  const destination = instruction.words.at(-1);
  if (destination === undefined || instruction.words.length < 2) return undefined;
  const fromStage = instruction.keyword === 'COPY' && instruction.flags.some((flag) => flag.name === 'from');
  const sources = instruction.words.slice(0, -1).map((word) => {
    const path = expand(word.value, instruction.scope);
    return { text: word.value, path, kind: fromStage ? 'stage' : word.value.startsWith('<<') ? 'inline' : instruction.keyword === 'ADD' ? kindOfAdded(path) : kindOfPath(path) } as const;
  });
  return { sources, destination: expand(destination.value, instruction.scope) };
}

function kindOfPath(path: string): SourceKind {
  return path.startsWith(UNKNOWN) ? 'unknown' : 'context';
}

function kindOfAdded(path: string): SourceKind {
  if (/^(?:git|ssh):\/\//i.test(path) || /^git@[\w.-]+:/.test(path)) return 'git';
  // BuildKit clones an http address when its path ends in `.git`, with or without a ref behind `#` or `?`.
  if (/^https?:\/\/[^#?]+\.git\/?(?:[#?].*)?$/i.test(path)) return 'git';
  if (/^https?:\/\//i.test(path)) return 'url';
  if (/^ftp:\/\//i.test(path)) return 'url';
  return kindOfPath(path);
}

/** The instruction's sources that come out of the build context. */
export function contextSources(instruction: Instruction): readonly CopySource[] {
  return copyOf(instruction)?.sources.filter((source) => source.kind === 'context') ?? [];
}

/** A path as the ignore file sees it: relative to the context, without `.` parts; empty for the context itself. */
export function contextPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    // The context's root has no parent: `..` stays there.
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `.`, `./`, `/`, `*`: everything that isn't ignored. */
export function isWholeContext(source: CopySource): boolean {
  return source.kind === 'context' && isKnown(source.path) && /^(?:\*{1,2}(?:\/\*{1,2})*)?$/.test(contextPath(source.path));
}

/** The last part of a path; what stands before an unknown part of it is left out. */
export function baseName(path: string): string {
  const clean = path.replaceAll('\\', '/').replace(/\/+$/, '');
  return clean.slice(clean.lastIndexOf('/') + 1);
}
