/** `package.json`: what a project asks for itself (https://docs.npmjs.com/cli/configuring-npm/package-json). */
import { satisfies, valid, validRange } from 'semver';
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';
import { memberOf, propertiesOf, rootOf, spanOf, stringOf } from './json-nodes.js';

export const packageJson: DependencyFormat = { type: 'npm', role: 'manifest', fileName: /^package\.json$/, read };

function read(source: SourceText): DependencyEntry[] {
  const root = rootOf(source);
  return ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((section) =>
    propertiesOf(memberOf(root, section)).flatMap(({ name, value, node }) => {
      const wanted = stringOf(value);
      if (wanted === undefined) return [];
      const alias = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(wanted);
      return [{ name: alias?.[1] ?? name, ...versionsOf(alias === null ? wanted : (alias[2] ?? '*')), ...spanOf(node) }];
    }),
  );
}

/** A tag, an address or a folder may bring any version. */
function versionsOf(wanted: string): Pick<DependencyEntry, 'version' | 'accepts'> {
  const range = wanted.replace(/^workspace:/, '');
  if (valid(range) !== null) return { version: range };
  if (validRange(range) === null) return { version: undefined };
  return { version: undefined, accepts: (version) => satisfies(version, range, { includePrerelease: true }) };
}
