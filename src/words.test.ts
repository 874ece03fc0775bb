import { describe, expect, it } from '@jest/globals';
import { hintFor } from './words.js';

describe('hintFor', () => {
  it.each([
    ['hihg', ['critical', 'high'], 'did you mean `high`?'],
    ['nothing-like-it', ['critical', 'high'], 'known: critical, high'],
    ['builder', [], 'known: none'],
  ])('%s of %j', (word, known, hint) => {
    expect(hintFor(word, known)).toBe(hint);
  });
});
