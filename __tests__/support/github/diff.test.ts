import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf, patchOf } from './diff.js';

const aFile = fc.array(fc.constantFrom('a', 'b', 'c', '', '  d'), { maxLength: 30 });

test('each line of a diff is the line of the file that it says', () => {
  fc.assert(fc.property(aFile, aFile, (before, after) => {
    const lines = linesOf(patchOf(before.map((each) => `${each}\n`).join(''), after.map((each) => `${each}\n`).join('')));
    for (const { side, line, text } of lines) expect(text).toBe((side === 'LEFT' ? before : after)[line - 1]);
  }));
});

test('what is around the hunks is the same on both sides', () => {
  fc.assert(fc.property(aFile, aFile, (before, after) => {
    const lines = linesOf(patchOf(before.map((each) => `${each}\n`).join(''), after.map((each) => `${each}\n`).join('')));
    const rest = (file: readonly string[], wanted: 'LEFT' | 'RIGHT'): readonly string[] => file.filter((_, index) => !lines.some(({ side, line }) => side === wanted && line === index + 1));
    expect(rest(before, 'LEFT')).toEqual(rest(after, 'RIGHT'));
  }));
});

test('hunks are apart, with three lines around, and count as git does', () => {
  const before = Array.from({ length: 30 }, (_, index) => `line ${String(index + 1)}\n`);
  const after = before.map((each, index) => (index === 4 ? 'new\n' : index === 24 ? '' : each));
  expect(patchOf(before.join(''), after.join('')).split('\n').filter((each) => !each.startsWith(' '))).toEqual(['@@ -2,7 +2,7 @@', '-line 5', '+new', '@@ -22,7 +22,6 @@', '-line 25']);
  expect(patchOf('', 'one\n')).toBe('@@ -0,0 +1,1 @@\n+one');
  expect(patchOf('one\n', '')).toBe('@@ -1,1 +0,0 @@\n-one');
});
