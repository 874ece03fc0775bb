import { describe, expect, it } from '@jest/globals';
import { fingerprint } from './identity.js';

describe('a fingerprint', () => {
  it('is 32 hexadecimal digits, and the same for the same', () => {
    expect(fingerprint('secret', 'a', ['b'])).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprint('secret', 'a', ['b'])).toBe(fingerprint('secret', 'a', ['b']));
  });

  it('tells the parts apart, wherever they are cut', () => {
    const all = [fingerprint('a', 'b', ['c', 'd']), fingerprint('a', 'b', ['cd']), fingerprint('ab', '', ['c', 'd']), fingerprint('a', 'b', ['c', 'd', '']), fingerprint('a', 'b', ['c","d'])];

    expect(new Set(all).size).toBe(all.length);
  });
});
