import { describe, expect, it } from '@jest/globals';
import { findDependency, isDependencyFileName, type Dependency } from './index.js';
import { sourceText } from '../source-text.js';

function npm(name: string, version: string, ...paths: string[]): Dependency {
  return { type: 'npm', name, version, paths: paths.map((path) => `${path}/package.json`) };
}

function pypi(name: string, version: string): Dependency {
  return { type: 'pypi', name, version, paths: [] };
}

/** Line and text of what was found. */
function found(file: string, text: string, dependency: Dependency): [number, string] | undefined {
  const source = sourceText(file, text);
  const at = findDependency([source], dependency);
  if (at === undefined) return undefined;
  expect(at.startLine).toBe(at.endLine);
  return [at.startLine, text.slice(source.offsetAt(at.startLine - 1, at.startColumn - 1), source.offsetAt(at.endLine - 1, at.endColumn - 1))];
}

it.each([
  ['package-lock.json', true],
  ['npm-shrinkwrap.json', true],
  ['requirements.txt', true],
  ['requirements-dev.txt', true],
  ['constraints.txt', true],
  ['package.json', true],
  ['yarn.lock', true],
  ['pnpm-lock.yaml', true],
  ['poetry.lock', true],
  ['Pipfile.lock', true],
  ['uv.lock', true],
  ['pyproject.toml', true],
  ['go.mod', true],
  ['go.sum', false],
  ['Gemfile.lock', true],
  ['Cargo.lock', true],
  ['composer.lock', true],
  ['pom.xml', true],
  ['gradle.lockfile', true],
  ['packages.lock.json', true],
  ['my-package-lock.json', false],
  ['requirements.in', false],
])('%s is read: %s', (name, expected) => {
  expect(isDependencyFileName(name)).toBe(expected);
});

const V3 = `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "shop", "version": "1.0.0", "dependencies": { "lodash": "^4" } },
    "node_modules/lodash": {
      "version": "4.17.15"
    },
    "node_modules/a/node_modules/lodash": { "version": "3.10.1" },
    "node_modules/b/node_modules/lodash": { "version": "3.10.1" },
    "node_modules/@scope/name": { "version": "1.0.0" },
    "node_modules/alias": { "name": "real", "version": "2.0.0" },
    "node_modules/local": { "resolved": "packages/local", "link": true },
    "packages/local": { "version": "1.0.0" }
  }
}
`;
const V2 = `{
  "lockfileVersion": 2,
  "packages": {
    "node_modules/qs": { "version": "6.5.1" }
  },
  "dependencies": {
    "qs": { "version": "6.5.1" }
  }
}
`;
const V1 = `{
  "lockfileVersion": 1,
  "dependencies": {
    "express": {
      "version": "4.16.0",
      "dependencies": {
        "qs": {
          "version": "6.5.1"
        }
      }
    },
    "qs": { "version": "6.9.0" }
  }
}
`;

describe('package-lock.json', () => {
  it.each<[string, string, Dependency, [number, string] | undefined]>([
    ['a package', V3, npm('lodash', '4.17.15'), [6, '"node_modules/lodash"']],
    ['a nested one, by version', V3, npm('lodash', '3.10.1'), [9, '"node_modules/a/node_modules/lodash"']],
    ['a nested one, by its place in the image', V3, npm('lodash', '3.10.1', 'app/node_modules/b/node_modules/lodash'), [10, '"node_modules/b/node_modules/lodash"']],
    ['a place that is not in the file', V3, npm('lodash', '4.17.15', 'app/node_modules/c/node_modules/lodash'), [6, '"node_modules/lodash"']],
    ['a scope', V3, npm('@scope/name', '1.0.0'), [11, '"node_modules/@scope/name"']],
    ['an alias, by its real name', V3, npm('real', '2.0.0'), [12, '"node_modules/alias"']],
    ['another version', V3, npm('lodash', '4.17.21'), undefined],
    ['the project itself', V3, npm('shop', '1.0.0'), undefined],
    ['another package', V3, npm('odash', '4.17.15'), undefined],
    ['version 2: the packages, not what old npm reads', V2, npm('qs', '6.5.1'), [4, '"node_modules/qs"']],
    ['version 1', V1, npm('qs', '6.9.0'), [12, '"qs"']],
    ['version 1, nested', V1, npm('qs', '6.5.1'), [7, '"qs"']],
    ['no JSON', 'not json', npm('qs', '6.5.1'), undefined],
    ['JSON of another shape', '{"packages": [1], "dependencies": 2}', npm('qs', '6.5.1'), undefined],
    ['an empty file', '', npm('qs', '6.5.1'), undefined],
    ['a package of another kind', V3, { ...pypi('lodash', '4.17.15') }, undefined],
  ])('%s', (_, text, dependency, expected) => {
    expect(found('app/package-lock.json', text, dependency)).toEqual(expected);
  });

  it('finds the nested entry with Windows line ends', () => {
    expect(found('package-lock.json', V3.replaceAll('\n', '\r\n'), npm('lodash', '4.17.15'))).toEqual([6, '"node_modules/lodash"']);
  });
});

const HASHED = 'flask==2.0.1 \\\n    --hash=sha256:aaaa \\\n    --hash=sha256:bbbb\nrequests==2.25.0\n';

describe('requirements.txt', () => {
  it.each<[string, string, Dependency, [number, string] | undefined]>([
    ['a pin', 'flask==2.0.1\n', pypi('flask', '2.0.1'), [1, 'flask==2.0.1']],
    ['an arbitrary equality', 'flask===2.0.1\n', pypi('flask', '2.0.1'), [1, 'flask===2.0.1']],
    ['blanks', '  flask  ==  2.0.1  \n', pypi('flask', '2.0.1'), [1, 'flask  ==  2.0.1']],
    ['extras', 'requests[security, socks]==2.25.0\n', pypi('requests', '2.25.0'), [1, 'requests[security, socks]==2.25.0']],
    ['a marker', 'flask==2.0.1; python_version < "3.9"\n', pypi('flask', '2.0.1'), [1, 'flask==2.0.1; python_version < "3.9"']],
    ['a marker without a blank', 'flask==2.0.1;python_version<"3.9"\n', pypi('flask', '2.0.1'), [1, 'flask==2.0.1;python_version<"3.9"']],
    ['a comment', '# flask==2.0.1\nflask==2.0.1 # pinned\n', pypi('flask', '2.0.1'), [2, 'flask==2.0.1 # pinned']],
    ['hashes', HASHED, pypi('flask', '2.0.1'), [1, 'flask==2.0.1 \\']],
    ['what follows hashes', HASHED, pypi('requests', '2.25.0'), [4, 'requests==2.25.0']],
    ['another spelling of the name', 'Zope.Interface_x==5.0\n', pypi('zope-interface-x', '5.0'), [1, 'Zope.Interface_x==5.0']],
    ['no version', 'flask\n', pypi('flask', '2.0.1'), [1, 'flask']],
    ['a range', 'flask>=1,<3\n', pypi('flask', '2.0.1'), [1, 'flask>=1,<3']],
    ['a version with a star', 'flask==2.0.*\n', pypi('flask', '2.0.1'), [1, 'flask==2.0.*']],
    ['a star that does not fit', 'flask==2.0.*\n', pypi('flask', '2.1.1'), undefined],
    ['an address', 'flask @ https://example.org/flask.zip\n', pypi('flask', '2.0.1'), [1, 'flask @ https://example.org/flask.zip']],
    ['a pin rather than a range', 'flask>=1\nflask==2.0.1\n', pypi('flask', '2.0.1'), [2, 'flask==2.0.1']],
    ['a pin to another version', 'flask==2.0.2\n', pypi('flask', '2.0.1'), undefined],
    ['a name that begins alike', 'flask-login==2.0.1\n', pypi('flask', '2.0.1'), undefined],
    ['options', '-r other.txt\n--index-url https://x\n-e .\n', pypi('r', '1'), undefined],
    ['Windows line ends', 'a==1\r\nflask==2.0.1\r\n', pypi('flask', '2.0.1'), [2, 'flask==2.0.1']],
    ['the last line without an end', 'a==1\nflask==2.0.1', pypi('flask', '2.0.1'), [2, 'flask==2.0.1']],
  ])('%s', (_, text, dependency, expected) => {
    expect(found('requirements.txt', text, dependency)).toEqual(expected);
  });
});

it('takes the first file that knows the version', () => {
  const files = [sourceText('a/requirements.txt', 'flask==1.0\n'), sourceText('b/requirements.txt', 'flask==2.0.1\n'), sourceText('c/package-lock.json', V3)];

  expect(findDependency(files, pypi('flask', '2.0.1'))?.file).toBe('b/requirements.txt');
  expect(findDependency(files, npm('lodash', '4.17.15'))?.file).toBe('c/package-lock.json');
  expect(findDependency([], npm('lodash', '4.17.15'))).toBeUndefined();
});
