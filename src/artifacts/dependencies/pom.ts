/** `pom.xml` (https://maven.apache.org/pom.html#dependencies): the dependencies that a project names, properties filled in. */
import type { SourceText } from '../source-text.js';
import type { DependencyEntry, DependencyFormat } from './format.js';

export const pom: DependencyFormat = { type: 'maven', role: 'manifest', fileName: /^(?:pom|[\w.-]+\.pom)\.xml$|^[\w.-]+\.pom$/, read };

interface Value {
  readonly text: string;
  /** Offsets of the whole element. */
  readonly start: number;
  readonly end: number;
}

const DEPENDENCIES = /^project\/(?:profiles\/profile\/)?(?:dependencyManagement\/)?dependencies\/dependency$/;

/** The entry is the line with the artifact. */
function read(source: SourceText): DependencyEntry[] {
  const properties = new Map<string, string>();
  /** What is managed decides only about those that name no version themselves. */
  const dependencies: ReadonlyMap<string, Value>[] = [];
  const managed: ReadonlyMap<string, Value>[] = [];
  let current: Map<string, Value> | undefined;
  for (const { path, text, start, end } of elementsOf(source.text)) {
    const cut = path.lastIndexOf('/');
    const [parent, name] = [path.slice(0, cut), path.slice(cut + 1)];
    if (DEPENDENCIES.test(path)) {
      if (current !== undefined) (path.includes('/dependencyManagement/') ? managed : dependencies).push(current);
      current = undefined;
    } else if (DEPENDENCIES.test(parent)) {
      current ??= new Map();
      current.set(name, { text, start, end });
    } else if (/^project\/(?:profiles\/profile\/)?properties$/.test(parent)) {
      properties.set(name, text);
    } else if (parent === 'project' || parent === 'project/parent') {
      // What a module doesn't say itself it has from its parent.
      const own = parent === 'project';
      for (const alias of [`project.${own ? '' : 'parent.'}${name}`, ...(own ? [`pom.${name}`] : [])]) properties.set(alias, text);
      if (!own && !properties.has(`project.${name}`)) properties.set(`project.${name}`, text);
    }
  }
  return [...dependencies, ...managed].flatMap((dependency) => {
    const group = resolve(dependency.get('groupId')?.text, properties);
    const artifact = dependency.get('artifactId');
    const id = resolve(artifact?.text, properties);
    if (group === undefined || artifact === undefined || id === undefined) return [];
    return [{ name: `${group}:${id}`, ...versionsOf(resolve(dependency.get('version')?.text, properties)), start: artifact.start, end: artifact.end }];
  });
}

/** A range, or what only a parent in another file knows, is open. */
function versionsOf(version: string | undefined): Pick<DependencyEntry, 'version'> {
  if (version === undefined || /[[\](),]|^(?:LATEST|RELEASE)$/.test(version)) return { version: /^\[[^,[\]()]+\]$/.exec(version ?? '')?.[0].slice(1, -1) };
  return { version };
}

const MAX_HOPS = 16;

/** @returns undefined when a property isn't set in this file */
function resolve(text: string | undefined, properties: ReadonlyMap<string, string>): string | undefined {
  let value = text;
  for (let hop = 0; hop < MAX_HOPS && value !== undefined; hop += 1) {
    const [reference, name] = /\$\{([^${}]+)\}/.exec(value) ?? [];
    if (reference === undefined) return value;
    const replacement: string | undefined = properties.get(name ?? '');
    value = replacement === undefined ? undefined : value.replace(reference, () => replacement);
    // It would double with each hop.
    if ((value?.length ?? 0) > 1024) return undefined;
  }
  return undefined;
}

interface Element extends Value {
  /** `project/dependencies/dependency` */
  readonly path: string;
}

/** What isn't closed ends the file: looking for its end again and again would take forever. */
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*>?|<(\/?)([\w:.-]+)(?:\s(?:[^"'<>]|"[^"<]*"|'[^'<]*')*)?>/g;
const MAX_DEPTH = 64;

/** Elements as they end, so children come before their parent; `text` is that of the element itself. */
function* elementsOf(xml: string): Generator<Element> {
  const open: { name: string; path: string; start: number; text: string }[] = [];
  let last = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (top !== undefined) top.text += `${xml.slice(last, token.index)}${token[1] ?? ''}`;
    const end = token.index + token[0].length;
    last = end;
    const name = token[3];
    if (name === undefined) continue;
    if (token[2] === '') {
      const path = top === undefined ? name : `${top.path}/${name}`;
      if (token[0].endsWith('/>')) yield { path, text: '', start: token.index, end };
      else if (open.length >= MAX_DEPTH) return;
      else open.push({ name, path, start: token.index, text: '' });
      continue;
    }
    // Not well-formed: Maven wouldn't read it either.
    if (top?.name !== name) return;
    open.pop();
    yield { path: top.path, text: top.text.trim(), start: top.start, end };
  }
}
