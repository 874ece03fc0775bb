/** The `ignore` rules of `.grype.yaml` (https://github.com/anchore/grype#specifying-matches-to-ignore). */
import type { Exception, PackageScope } from '../exceptions.js';
import { checkId, clip, reasonOf, type IgnoreRules, type IgnoreText } from './ignore-file.js';
import { readYaml, type YamlValue } from './yaml-value.js';

/** @throws UsageError when it isn't the shape that Grype reads */
export function readGrypeYaml({ file, text, within }: IgnoreText): IgnoreRules {
  const fields = readYaml(file, text).entries('the file');
  const exceptions: Exception[] = [];
  const problems: string[] = [];
  for (const { key, value } of fields) {
    if (key !== 'ignore') continue;
    for (const rule of value.items('ignore')) {
      const read = readRule(rule, file, within);
      if (typeof read === 'string') problems.push(`${file}:${String(rule.line)}: the rule isn't honoured: ${read}`);
      else exceptions.push(read);
    }
  }
  return { exceptions, problems, unread: fields.map(({ key }) => key).filter((key) => key !== 'ignore') };
}

/** All that is said of a rule must fit, so a rule with something that we can't tell about a finding can't be honoured. @returns why not, else */
function readRule(rule: YamlValue, file: string, within: string): Exception | string {
  let id: string | undefined;
  let byAlias = false;
  let reason: string | undefined;
  let onlyFixed = false;
  let scope: ReadPackage | undefined;
  const fields = rule.entries('a rule');
  for (const { key, line, value } of fields) {
    if (value.empty) continue;
    switch (key) {
      case 'vulnerability':
        id = checkId(value.text(key), file, line);
        break;
      case 'include-aliases':
        byAlias = value.truth(key);
        break;
      case 'reason':
        reason = value.text(key);
        break;
      case 'fix-state':
        if (value.text(key) !== 'fixed') return `findings don't tell \`fix-state: ${clip(value.text(key))}\` from the others; conditions such as \`fixable:high\` do what it is for`;
        onlyFixed = true;
        break;
      case 'package': {
        const read = readPackage(value);
        if (typeof read === 'string') return read;
        scope = read;
        break;
      }
      default:
        return UNTOLD.has(key) ? `findings don't tell the \`${key}\`` : `Grype has no field ${JSON.stringify(clip(key))}`;
    }
  }
  if (id === undefined && !onlyFixed && (scope === undefined || (Object.keys(scope.package).length === 0 && scope.paths === undefined))) return 'it says nothing of what it is about';
  return {
    kinds: ['vulnerability'],
    id,
    tool: 'grype',
    byAlias,
    within,
    reason: reasonOf(reason, fields.find(({ key }) => key === 'vulnerability')?.value.comment, rule.comment),
    origin: `${file}:${String(rule.line)}`,
    ...scope,
    ...(onlyFixed ? { onlyFixed } : {}),
  };
}

const UNTOLD: ReadonlySet<string> = new Set(['namespace', 'match-type', 'vex-status', 'vex-justification']);

interface ReadPackage {
  readonly package: PackageScope;
  readonly paths?: readonly string[];
}

function readPackage(value: YamlValue): ReadPackage | string {
  let name: string | RegExp | undefined;
  let version: string | undefined;
  let types: readonly string[] | undefined;
  let path: string | undefined;
  for (const field of value.entries('package')) {
    if (field.value.empty) continue;
    const text = field.value.text(field.key);
    switch (field.key) {
      case 'name': {
        const pattern = namePattern(text);
        if (pattern === undefined) return `${JSON.stringify(clip(text))} is no pattern that we take for a name`;
        name = pattern;
        break;
      }
      case 'version':
        version = text;
        break;
      case 'type':
      case 'language': {
        const meant: readonly string[] | undefined = (field.key === 'type' ? TYPES_OF : TYPES_OF_LANGUAGE).get(text);
        if (meant === undefined) return `we know no package ${field.key} ${JSON.stringify(clip(text))}`;
        types = types === undefined ? meant : types.filter((each) => meant.includes(each));
        break;
      }
      case 'location':
        // Grype's paths begin with a slash, ours don't.
        path = text.replace(/^\/+/, '');
        break;
      default:
        return field.key === 'upstream-name' ? "findings don't tell the `upstream-name`" : `Grype has no field ${JSON.stringify(clip(field.key))} of packages`;
    }
  }
  return {
    package: { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), ...(types === undefined ? {} : { types }) },
    ...(path === undefined ? {} : { paths: [path] }),
  };
}

/** Grype takes a name for a pattern when it holds one of these (isLikelyARegex in grype/match/ignore.go). */
const PATTERN = /[\^$*+?[\](){}|\\]/;
/** Go's matcher takes any number of steps a letter; in JavaScript's, repeated groups and many repetitions may never end. */
const COSTLY = /\)[*+{]|(?:[*+{].*){6}/;

function namePattern(text: string): string | RegExp | undefined {
  if (!PATTERN.test(text)) return text;
  if (text.length > 200 || COSTLY.test(text)) return undefined;
  try {
    return new RegExp(`^(?:${text})$`, 'u');
  } catch {
    return undefined;
  }
}

/** Syft's types (https://github.com/anchore/syft/blob/main/syft/pkg/type.go) as types of package URLs. */
const TYPES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['alpm', ['alpm']],
  ['apk', ['apk']],
  ['binary', ['generic']],
  ['cocoapods', ['cocoapods']],
  ['conan', ['conan']],
  ['conda', ['conda']],
  ['dart-pub', ['pub']],
  ['deb', ['deb']],
  ['dotnet', ['nuget']],
  ['gem', ['gem']],
  ['github-action', ['github']],
  ['go-module', ['golang']],
  ['hackage', ['hackage']],
  ['hex', ['hex', 'otp']],
  ['java-archive', ['maven']],
  ['jenkins-plugin', ['maven']],
  ['npm', ['npm']],
  ['php-composer', ['composer']],
  ['portage', ['portage', 'ebuild']],
  ['python', ['pypi']],
  ['R-package', ['cran']],
  ['rpm', ['rpm']],
  ['rust-crate', ['cargo']],
  ['swift', ['swift']],
]);

const TYPES_OF_LANGUAGE: ReadonlyMap<string, readonly string[]> = new Map([
  ['dart', ['pub']],
  ['dotnet', ['nuget']],
  ['elixir', ['hex']],
  ['go', ['golang']],
  ['haskell', ['hackage']],
  ['java', ['maven']],
  ['javascript', ['npm']],
  ['php', ['composer']],
  ['python', ['pypi']],
  ['R', ['cran']],
  ['ruby', ['gem']],
  ['rust', ['cargo']],
  ['swift', ['swift', 'cocoapods']],
]);
