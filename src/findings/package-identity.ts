/** When two scanners mean the same installed package: names and versions made alike, type by type. */
import type { Package } from './finding.js';

export interface PackageIdentity {
  /** Type, name and version, without what only some scanners know. */
  readonly key: string;
  /**
   * What tells packages of the same key apart: the processor of a system's package, the group of a Java archive;
   * undefined when the scanner doesn't say, or guesses.
   */
  readonly variant: string | undefined;
  readonly type: string;
  /** The distribution or organisation, as most write it; empty for none. */
  readonly namespace: string;
  readonly name: string;
  /** The source package that it was built from, with its version; for a system's packages that say so. */
  readonly source: string | undefined;
  /** Whether it is itself a source package. */
  readonly isSource: boolean;
}

const SYSTEM_TYPES: ReadonlySet<string> = new Set(['deb', 'apk', 'rpm', 'alpm', 'portage']);

/** Packages of the distribution: its own word counts most. */
export function isSystemPackage(type: string): boolean {
  return SYSTEM_TYPES.has(type);
}

/** @returns a function that remembers: reports name the same package with every flaw */
export function packageIdentifier(): (installed: Package) => PackageIdentity {
  const known = new Map<string, { readonly name: string; readonly version: string; readonly identity: PackageIdentity }[]>();
  return (installed) => {
    const { purl, name, version } = installed;
    const all = known.get(purl);
    const found = all?.find((each) => each.name === name && each.version === version);
    if (found !== undefined) return found.identity;
    const identity = identify(installed);
    if (all === undefined) known.set(purl, [{ name, version, identity }]);
    else all.push({ name, version, identity });
    return identity;
  };
}

/** @returns the identity of a package as one scanner writes it */
export function identify(installed: Package): PackageIdentity {
  const purl = parsePurl(installed.purl);
  const type = purl?.type ?? '';
  const version = versionOf(type, installed, purl);
  const [namespace, name] = nameOf(type, installed, purl);
  const shared = { type, namespace, name };
  if (isSystemPackage(type)) {
    const arch = qualifier(purl, 'arch');
    const isSource = arch === 'source' || arch === 'src';
    // The distribution doesn't count: an image has one, and every scanner writes it in its own way.
    return { ...shared, key: `${type} ${name} ${version}`, variant: isSource ? undefined : arch, source: isSource ? `${name} ${version}` : sourceOf(purl, version), isSource };
  }
  if (type === 'maven') {
    // Without a POM, Grype takes the archive's name for the group.
    const guessed = namespace === '' || namespace === name;
    return { ...shared, key: `maven ${name} ${version}`, variant: guessed ? undefined : namespace, source: undefined, isSource: false };
  }
  return { ...shared, key: `${type} ${namespace === '' ? name : `${namespace}/${name}`} ${version}`, variant: undefined, source: undefined, isSource: false };
}

/** @returns the package URL without version and qualifiers: what stays when the package is upgraded */
export function lastingPurl({ type, namespace, name }: PackageIdentity): string {
  const full = namespace === '' ? name : `${namespace}/${name}`;
  return `pkg:${type === '' ? 'generic' : type}/${full.split('/').map(encode).join('/')}`;
}

/** `%40` at the beginning of a scope, as package URLs write it. */
function encode(part: string): string {
  return /^[\w.~+:-]*$/.test(part) ? part : part.replace(/[^\w.~+:-]/g, (character) => encodeURIComponent(character));
}

/** Namespaces of the same distribution: Trivy's words (os-release in its own table) and Syft's (os-release as it is). */
const DISTRIBUTION_OF: ReadonlyMap<string, string> = new Map([
  ['rhel', 'redhat'],
  ['almalinux', 'alma'],
  ['rockylinux', 'rocky'],
  ['ol', 'oracle'],
  ['oraclelinux', 'oracle'],
  ['amzn', 'amazon'],
  ['amazonlinux', 'amazon'],
  ['sles', 'suse'],
  ['suse linux enterprise server', 'suse'],
  ['opensuse.leap', 'opensuse'],
  ['opensuse-leap', 'opensuse'],
  ['opensuse.tumbleweed', 'opensuse'],
  ['opensuse-tumbleweed', 'opensuse'],
  ['mariner', 'cbl-mariner'],
]);

function nameOf(type: string, installed: Package, purl: Purl | undefined): readonly [string, string] {
  const namespace = purl?.namespace ?? '';
  const name = purl?.name ?? installed.name;
  switch (type) {
    case 'deb':
    case 'apk':
    case 'rpm':
    case 'alpm':
    case 'portage': {
      const distribution = namespace.toLowerCase();
      return [DISTRIBUTION_OF.get(distribution) ?? distribution, name];
    }
    case 'pypi':
      // https://packaging.python.org/en/latest/specifications/name-normalization/
      return ['', name.toLowerCase().replace(/[-_.]+/g, '-')];
    case 'golang': {
      // Syft moves what follows the third element of a module's path into the subpath; the name is the whole path in both.
      const path = installed.name === '' ? [namespace, name].filter((each) => each !== '').join('/') : installed.name;
      return ['', path.toLowerCase()];
    }
    case 'maven':
      if (namespace === '' && name.includes(':')) return [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
      return [namespace, name];
    case 'composer':
    case 'nuget':
    case 'hex':
      return [namespace.toLowerCase(), name.toLowerCase()];
    case '':
      return ['', installed.name];
    default:
      return [namespace, name];
  }
}

function versionOf(type: string, installed: Package, purl: Purl | undefined): string {
  const written = (installed.version === '' ? (purl?.version ?? '') : installed.version).trim();
  switch (type) {
    case 'golang':
      return written.replace(/^(?:go|v)(?=\d)/, '');
    case 'rpm':
    case 'deb': {
      const epoch = qualifier(purl, 'epoch');
      const whole = epoch === undefined || /^\d+:/.test(written) ? written : `${epoch}:${written}`;
      return whole.replace(/^0+:/, '');
    }
    default:
      return written;
  }
}

/** `upstream=perl`, `upstream=perl%405.36.0-7`, `upstream=vim-8.0.1763-16.el8.src.rpm`. */
function sourceOf(purl: Purl | undefined, version: string): string | undefined {
  const upstream = qualifier(purl, 'upstream');
  if (upstream === undefined || purl?.type === 'rpm') return undefined;
  const at = upstream.lastIndexOf('@');
  return at <= 0 ? `${upstream} ${version}` : `${upstream.slice(0, at)} ${upstream.slice(at + 1)}`;
}

interface Purl {
  readonly type: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  /** What stands behind the question mark. */
  readonly query: string;
}

function qualifier(purl: Purl | undefined, name: string): string | undefined {
  const query = purl?.query ?? '';
  const at = query.startsWith(`${name}=`) ? 0 : query.indexOf(`&${name}=`) + 1;
  if (at === 0 && !query.startsWith(`${name}=`)) return undefined;
  const end = query.indexOf('&', at);
  return decode(query.slice(at + name.length + 1, end === -1 ? undefined : end));
}

/**
 * Takes what scanners write, also what the specification doesn't allow.
 * @returns undefined for what is no package URL
 */
function parsePurl(text: string): Purl | undefined {
  const match = /^pkg:\/*([A-Za-z][\w.+-]*)\/+([^?#]+)(?:\?([^#]*))?/.exec(text);
  if (match === null) return undefined;
  const [, type = '', path = '', query = ''] = match;
  const slash = path.lastIndexOf('/');
  const tail = path.indexOf('@', slash + 1);
  // An unescaped scope stands before the last slash; a version may hold slashes only when it is escaped.
  const end = tail <= slash + 1 ? path.length : tail;
  return {
    type: type.toLowerCase(),
    namespace: decode(path.slice(0, Math.max(slash, 0))),
    name: decode(path.slice(slash + 1, end)),
    version: decode(path.slice(end + 1)),
    query,
  };
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
