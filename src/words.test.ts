import { expect, it } from '@jest/globals';
import { hintFor } from './words.js';

it.each([
  ['root-usr', ['dockerfile/root-user', 'root-user'], 'did you mean `root-user`?'],
  ['root-user', ['dockerfile/root-user', 'dockerfile/sudo', 'image/root-user'], 'did you mean `dockerfile/root-user` or `image/root-user`?'],
  ['other', ['dockerfile/root-user', 'image/root-user'], 'known: dockerfile/root-user, image/root-user'],
  ['stage', [], 'known: none'],
])('%s', (word, known, hint) => {
  expect(hintFor(word, known)).toBe(hint);
});
