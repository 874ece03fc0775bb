import { describe, expect, it } from '@jest/globals';
import { fingerprint, purlWithoutVersion } from './identity.js';

describe('a package URL without its version', () => {
  it.each([
    ['pkg:deb/debian/libssl3@3.0.7-1?arch=amd64&distro=debian-12', 'pkg:deb/debian/libssl3'],
    ['pkg:npm/lodash@4.17.15', 'pkg:npm/lodash'],
    ['pkg:npm/%40scope/name@1.0.0', 'pkg:npm/%40scope/name'],
    ['pkg:npm/@scope/name@1.0.0', 'pkg:npm/@scope/name'],
    ['pkg:npm/@scope/name', 'pkg:npm/@scope/name'],
    ['pkg:golang/golang.org/x/net@v0.7.0#sub/path', 'pkg:golang/golang.org/x/net'],
    ['pkg:oci/app@sha256%3Aabc?repository_url=r@e', 'pkg:oci/app'],
    ['pkg:deb/debian/dash', 'pkg:deb/debian/dash'],
  ])('%s', (purl, expected) => {
    expect(purlWithoutVersion(purl)).toBe(expected);
  });
});

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
