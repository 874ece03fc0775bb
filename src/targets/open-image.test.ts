import { expect, it } from '@jest/globals';
import { buildKey } from './open-image.js';

it.each<[string | undefined, string | undefined, string]>([
  [undefined, undefined, 'build:api'],
  [undefined, 'dev', 'build:api#dev'],
  ['web/api', 'dev', 'build:web/api'],
])('a build called %s up to stage %s is %s', (name, target, key) => {
  expect(buildKey({ directory: 'api' }, { build: { name, target } }, '/work')).toBe(key);
});
