import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../errors.js';
import { parseFullReference, parseImageReference, printReference, shortName } from './image-reference.js';

describe('parseImageReference', () => {
  it.each([
    ['node', 'node', undefined, undefined],
    ['node:22', 'node', '22', undefined],
    ['localhost:5000/team/app', 'localhost:5000/team/app', undefined, undefined],
    ['localhost:5000/app:1@sha256:ab', 'localhost:5000/app', '1', 'sha256:ab'],
    ['app@sha256:ab', 'app', undefined, 'sha256:ab'],
    ['$REGISTRY/app:$TAG', '$REGISTRY/app', '$TAG', undefined],
  ])('%s', (text, repository, tag, digest) => {
    expect(parseImageReference(text)).toEqual({ repository, tag, digest });
  });

  it('has a short name', () => {
    expect(shortName(parseImageReference('docker.io/library/node:22'))).toBe('node');
  });
});

describe('a full reference', () => {
  it.each([
    ['node', 'docker.io', 'library/node', 'latest', 'node'],
    ['docker.io/node:22', 'docker.io', 'library/node', '22', 'node'],
    ['index.docker.io/library/node:22', 'docker.io', 'library/node', '22', 'node'],
    ['owner/app:1.4', 'docker.io', 'owner/app', '1.4', 'owner/app'],
    ['ghcr.io/owner/app', 'ghcr.io', 'owner/app', 'latest', 'ghcr.io/owner/app'],
    ['localhost:5000/app:1', 'localhost:5000', 'app', '1', 'localhost:5000/app'],
    ['localhost/app', 'localhost', 'app', 'latest', 'localhost/app'],
    ['[::1]:5000/app', '[::1]:5000', 'app', 'latest', '[::1]:5000/app'],
    ['myhost:5000/a/b/c:x', 'myhost:5000', 'a/b/c', 'x', 'myhost:5000/a/b/c'],
  ])('%s', (text, registry, path, tag, repository) => {
    expect(parseFullReference(text)).toEqual({ registry, path, tag, digest: undefined, repository });
  });

  it('by digest has a tag only when one is written', () => {
    const digest = `sha256:${'a'.repeat(64)}`;

    expect(parseFullReference(`node@${digest}`)).toMatchObject({ tag: undefined, digest });
    expect(parseFullReference(`node:22@${digest}`)).toMatchObject({ tag: '22', digest });
    expect(printReference(parseFullReference(`docker.io/library/node:22@${digest}`))).toBe(`node:22@${digest}`);
  });

  it.each([
    ['', 'it is empty'], [' node', 'blanks'], ['Node', 'small letters'], ['node:', 'is no tag'], ['node:a b', 'is no tag'], ['https://ghcr.io/a/b', 'has no scheme'], ['node@sha256:12', '64 digits'],
    ['node@md5:1', 'none of sha256'], ['a//b', 'is no repository'], ['a'.repeat(256), 'more than 255'], ['f'.repeat(64), 'an image id'], ['host:99999999/a', 'is no registry'], ['../../etc', 'is no registry'],
    ['ghcr.io/a/../b', 'is no repository'], ['a?x=1', 'is no repository'], ['node:${TAG}', 'is no tag'],
  ])('refuses %j', (text, why) => {
    expect(() => parseFullReference(text)).toThrow(UsageError);
    expect(() => parseFullReference(text)).toThrow(why);
  });
});
