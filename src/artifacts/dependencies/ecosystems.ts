/** How each ecosystem compares names and versions: the same package is spelt in several ways. */

interface Ecosystem {
  readonly name: (name: string) => string;
  readonly version: (version: string) => string;
}

const AS_WRITTEN: Ecosystem = { name: (name) => name, version: (version) => version };

const ECOSYSTEMS: Readonly<Record<string, Ecosystem>> = {
  npm: { name: (name) => name, version: (version) => version.replace(/^[v=]+/, '') },
  pypi: { name: normalisePythonName, version: normalisePythonVersion },
  // `go1.22.3` is how the toolchain calls itself, `v1.22.3` how modules are called.
  golang: { name: lowerCase, version: (version) => version.replace(/^(?:v|go)(?=\d)/, '') },
  // A gem's version holds no hyphen: what follows one is the platform (https://guides.rubygems.org/specification-reference/#platform=).
  gem: { name: (name) => name, version: (version) => version.replace(/-.*$/, '') },
  composer: { name: lowerCase, version: (version) => version.replace(/^v(?=\d)/i, '') },
  // https://learn.microsoft.com/nuget/concepts/package-versioning#normalized-version-numbers
  nuget: { name: lowerCase, version: (version) => version.toLowerCase().replace(/\+.*$/, '').replace(/^(\d+\.\d+\.\d+)\.0(?=$|-)/, '$1') },
};

/** @returns a spelling that is equal for equal names */
export function comparableName(type: string, name: string): string {
  return ecosystemOf(type).name(name);
}

/** @returns a spelling that is equal for equal versions */
export function comparableVersion(type: string, version: string): string {
  return ecosystemOf(type).version(version);
}

function ecosystemOf(type: string): Ecosystem {
  return Object.hasOwn(ECOSYSTEMS, type) ? (ECOSYSTEMS[type] ?? AS_WRITTEN) : AS_WRITTEN;
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalisePythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

const PRE_RELEASES: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc', rev: 'post', r: 'post' };

/** https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization: `2022.05.18.1` is `2022.5.18.1`, `1.0-RC1` is `1rc1`. */
function normalisePythonVersion(version: string): string {
  const [, release = '', rest = ''] = /^v?((?:\d+!)?\d+(?:\.\d+)*)(.*)$/.exec(version.trim().toLowerCase()) ?? [];
  if (release === '') return version;
  const numbers = release.split('.').map((each) => each.replace(/(^|!)0+(?=\d)/g, '$1'));
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop();
  const suffix = rest.replace(/[-_.]?(alpha|beta|preview|pre|post|rev|dev|rc|a|b|c|r)[-_.]?(\d*)/g, (_, word: string, number: string) => `${PRE_RELEASES[word] ?? word}${number === '' ? '0' : String(Number(number))}`);
  return `${numbers.join('.')}${suffix}`;
}
