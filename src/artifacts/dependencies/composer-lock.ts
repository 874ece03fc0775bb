/** `composer.lock` (https://getcomposer.org/doc/01-basic-usage.md). */
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { elementsOf, memberOf, propertyOf, rootOf, spanOf, stringOf } from './json-nodes.js';

export const composerLock: DependencyFormat = { type: 'composer', role: 'lockfile', fileName: /^composer\.lock$/, read };

function read(source: SourceText): DependencyEntry[] {
  const root = rootOf(source);
  return ['packages', 'packages-dev'].flatMap((section) =>
    elementsOf(memberOf(root, section)).flatMap((element) => {
      const named = propertyOf(element, 'name');
      const name = stringOf(named?.value);
      const version = stringOf(memberOf(element, 'version'));
      return named === undefined || name === undefined || version === undefined ? [] : [{ name, version, ...spanOf(named.node) }];
    }),
  );
}
