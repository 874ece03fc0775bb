/** One requirement as Python writes it, `name[extra] >= 1, < 2; marker` (https://packaging.python.org/en/latest/specifications/dependency-specifiers/). */
import { comparableVersion } from './ecosystems.js';
import type { DependencyEntry } from './format.js';

const NAMED = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/;

/**
 * @param start offset of the text
 * @returns undefined for a text that names no package
 */
export function readRequirement(text: string, start: number): DependencyEntry | undefined {
  const [, name, rest = ''] = NAMED.exec(text.trimEnd()) ?? [];
  if (name === undefined || !/^(?:[<>=!~@;#(\\]|--|$)/.test(rest)) return undefined;
  const from = start + text.indexOf(name);
  return { name, ...pythonVersions(rest.replace(/^\(/, '')), start: from, end: start + text.trimEnd().length };
}

/** @param specifiers `==1.0`, `>=1,<3`, `==2.0.*`, or Poetry's and Pipenv's `^1.0`, `~1.0`, `*`; undefined versions are open */
export function pythonVersions(specifiers: string): Pick<DependencyEntry, 'version' | 'accepts'> {
  const [clean = ''] = specifiers.split(/[;#]/);
  const pinned = /^\s*={1,3}\s*([^\s,;#\\)=]+)/.exec(clean)?.[1] ?? /^\s*(\d[\w.!+-]*)\s*$/.exec(clean)?.[1];
  if (pinned?.endsWith('.*') === true) {
    const prefix = pinned.slice(0, -1);
    return { version: undefined, accepts: (version) => `${version}.`.startsWith(prefix) };
  }
  if (pinned !== undefined) return { version: pinned };
  const bounds = clean.split(',').flatMap((each) => {
    const [, operator, bound] = /^\s*(>=|<=|>|<|!=|~=|\^|~)\s*(\d[\w.!+-]*)/.exec(each) ?? [];
    return operator === undefined || bound === undefined ? [] : [{ operator, bound }];
  });
  return bounds.length === 0 ? { version: undefined } : { version: undefined, accepts: (version) => bounds.every(({ operator, bound }) => holds(version, operator, bound)) };
}

/** By the numbers of the release alone; what can't be compared is let through. */
function holds(version: string, operator: string, bound: string): boolean {
  const order = compareReleases(version, bound);
  if (order === undefined) return true;
  switch (operator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      // A post-release of the bound is above it and has the same numbers.
      return order >= 0 && comparableVersion('pypi', version) !== comparableVersion('pypi', bound);
    case '<':
      return order < 0 || (order === 0 && /\d(?:a|b|rc|\.?dev)\d/.test(version));
    case '~=':
      // `~=1.4.2` is `>=1.4.2,==1.4.*`
      return order >= 0 && sameStart(version, bound, Math.max(1, numbersOf(bound).length - 1));
    case '~':
      return order >= 0 && sameStart(version, bound, Math.min(2, numbersOf(bound).length));
    case '^':
      // Up to the first number that isn't zero.
      return order >= 0 && sameStart(version, bound, numbersOf(bound).findIndex((each) => each > 0) + 1);
    default:
      return comparableVersion('pypi', version) !== comparableVersion('pypi', bound);
  }
}

function compareReleases(a: string, b: string): number | undefined {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  if (left.length === 0 || right.length === 0) return undefined;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function sameStart(a: string, b: string, length: number): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return right.slice(0, length).every((each, index) => each === (left[index] ?? 0));
}

/** The numbers of the release: `1.4.2` of `v1.4.2rc1`. */
function numbersOf(version: string): number[] {
  return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').filter((each) => each !== '').map(Number);
}
