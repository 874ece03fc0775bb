/** `Pipfile.lock` (https://pipenv.pypa.io/en/latest/pipfile.html). */
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { memberOf, propertiesOf, rootOf, spanOf, stringOf } from './json-nodes.js';

export const pipfileLock: DependencyFormat = { type: 'pypi', role: 'lockfile', fileName: /^Pipfile\.lock$/, read };

function read(source: SourceText): DependencyEntry[] {
  // Besides `default` and `develop` there may be groups of one's own.
  const groups = propertiesOf(rootOf(source)).filter(({ name }) => name !== '_meta');
  return groups.flatMap(({ value: group }) =>
    propertiesOf(group).flatMap(({ key, name, value }) => {
      const version = /^==(.+)$/.exec(stringOf(memberOf(value, 'version')) ?? '')?.[1];
      return version === undefined ? [] : [{ name, version, ...spanOf(key) }];
    }),
  );
}
