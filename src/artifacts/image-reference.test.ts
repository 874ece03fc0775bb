import { describe, expect, it } from '@jest/globals';
import { parseImageReference, shortName } from './image-reference.js';

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
