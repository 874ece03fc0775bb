/** `packages.lock.json` (https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies). */
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { memberOf, propertiesOf, rootOf, spanOf, stringOf } from './json-nodes.js';

export const nugetLock: DependencyFormat = { type: 'nuget', role: 'lockfile', fileName: /^packages(?:\.[^.]+)*\.lock\.json$/, read };

function read(source: SourceText): DependencyEntry[] {
  const frameworks = propertiesOf(memberOf(rootOf(source), 'dependencies'));
  return frameworks.flatMap(({ value: framework }) =>
    propertiesOf(framework).flatMap(({ key, name, value }) => {
      const version = stringOf(memberOf(value, 'resolved'));
      return version === undefined ? [] : [{ name, version, ...spanOf(key) }];
    }),
  );
}
