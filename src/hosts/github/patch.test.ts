import { expect, it } from '@jest/globals';
import { readPatch } from './patch.js';

it('the new side of every hunk, with its numbers', () => {
  const patch = '@@ -1,4 +1,5 @@\n FROM a\n-ADD x /\n+COPY x /\n+COPY y /\n CMD ["a"]\n@@ -20 +21,2 @@ RUN @@ -1 +1 @@\n+@@ -3 +3 @@\n-gone\n+--- a\n\\ No newline at end of file';
  expect(readPatch(patch)).toEqual([
    { start: 1, lines: [{ text: 'FROM a', changed: false }, { text: 'COPY x /', changed: true }, { text: 'COPY y /', changed: true }, { text: 'CMD ["a"]', changed: false }] },
    { start: 21, lines: [{ text: '@@ -3 +3 @@', changed: true }, { text: '--- a', changed: true }] },
  ]);
});

it.each([
  ['carriage returns stay', '@@ -0,0 +1 @@\n+a\r', [{ start: 1, lines: [{ text: 'a\r', changed: true }] }]],
  ['other line separators are text', '@@ -0,0 +1 @@\n+a\u2028b\u0085c', [{ start: 1, lines: [{ text: 'a\u2028b\u0085c', changed: true }] }]],
  ['of a file that lost lines alone', '@@ -1,2 +1 @@\n a\n-b', [{ start: 1, lines: [{ text: 'a', changed: false }] }]],
  ['an empty line of context', '@@ -1 +1,2 @@\n \n+b', [{ start: 1, lines: [{ text: '', changed: false }, { text: 'b', changed: true }] }]],
  ['nothing', '', []],
  ['what is no diff', 'hello\n+world', []],
])('%s', (_, patch, expected) => {
  expect(readPatch(patch)).toEqual(expected);
});
