/** Decisions to live with a finding that are written down in files of their own, and which findings they are about. Pure. */
import { PackageURL } from 'packageurl-js';
import picomatch from 'picomatch';
import type { ExceptionEntry, FindingKind, LocatedFinding } from '../findings/finding.js';
import { namesOneFlaw, plainId } from '../findings/flaw-ids.js';
import { identify, lastingPurl } from '../findings/package-identity.js';
import { purlType } from '../findings/purl-type.js';

/** Which packages an exception is about: every field that is there must fit. */
export interface PackageScope {
  /** Text that must be equal, or a pattern that the whole name must fit. */
  readonly name?: string | RegExp;
  readonly version?: string;
  /** Types of package URLs: `npm`, `deb`. */
  readonly types?: readonly string[];
}

/** An entry of a file that lists what is to be ignored. Every scope that is there must fit. */
export interface Exception extends ExceptionEntry {
  readonly kinds: readonly FindingKind[];
  /** Of a flaw, or of a rule of `tool`, as the tool writes it; undefined: whatever the scopes leave. */
  readonly id: string | undefined;
  /** Whose file it is: `trivy`, `grype`, `dockle`, `hadolint`. Rules are named as this tool names them. */
  readonly tool: string;
  /** Whether a flaw is meant as well when the id is but another name of it. */
  readonly byAlias: boolean;
  /** The folder of the file, as locations name it, with a slash at the end; empty for the root. Paths are relative to it. */
  readonly within: string;
  /** Patterns (`**` crosses folders); one must fit each place of a finding. */
  readonly paths?: readonly string[];
  /** Package URLs, with or without version; one must fit. */
  readonly purls?: readonly string[];
  readonly package?: PackageScope;
  /** Only what a new version removes. */
  readonly onlyFixed?: boolean;
}

export interface ExceptOptions {
  readonly now: Date;
  /** The ids under which a rule is known in other tools, as `tool:id`. */
  readonly classOf: (rule: string) => readonly string[];
}

export interface Excepted {
  /** All of them; those that an exception is about have it. */
  readonly findings: readonly LocatedFinding[];
  /** Exceptions past their day that would have kept findings from gating, and how many. */
  readonly expired: readonly { readonly exception: Exception; readonly findings: number }[];
  /** Exceptions that nothing fits. */
  readonly unused: readonly Exception[];
}

/** A finding that is excepted in the code keeps that exception; of several entries the first counts. */
export function except(findings: readonly LocatedFinding[], exceptions: readonly Exception[], { now, classOf }: ExceptOptions): Excepted {
  const ended = new Set(exceptions.filter(({ until }) => until !== undefined && Date.parse(until) <= now.getTime()));
  const inForce = matcher(exceptions.filter((each) => !ended.has(each)), classOf);
  const ever = ended.size === 0 ? inForce : matcher(exceptions, classOf);
  const matched = new Set<Exception>();
  const missed = new Map<Exception, number>();
  const judged = findings.map((finding): LocatedFinding => {
    const [first, ...others] = inForce(finding);
    for (const each of first === undefined ? [] : [first, ...others]) matched.add(each);
    if (finding.excepted !== undefined) return finding;
    if (first !== undefined) {
      const { reason, origin, until } = first;
      return { ...finding, excepted: { reason, origin, ...(until === undefined ? {} : { until }) } };
    }
    for (const each of ended.size === 0 ? [] : ever(finding)) if (ended.has(each)) missed.set(each, (missed.get(each) ?? 0) + 1);
    return finding;
  });
  return {
    findings: judged,
    expired: [...missed].map(([exception, count]) => ({ exception, findings: count })),
    unused: exceptions.filter((each) => !matched.has(each) && !missed.has(each)),
  };
}

type Matcher = (finding: LocatedFinding) => readonly Exception[];

interface Compiled {
  readonly exception: Exception;
  readonly fits: (finding: LocatedFinding) => boolean;
}

/** @returns those of the exceptions that are about a finding, in their order. Looks entries up by id: there may be thousands of both. */
function matcher(exceptions: readonly Exception[], classOf: ExceptOptions['classOf']): Matcher {
  const order = new Map(exceptions.map((exception, index) => [exception, index]));
  const byName = new Map<string, Compiled[]>();
  const nameless: Compiled[] = [];
  for (const exception of exceptions) {
    const compiled = { exception, fits: scopeOf(exception) };
    if (exception.id === undefined) nameless.push(compiled);
    else for (const name of new Set([plainId(exception.id), ruleName(exception.tool, exception.id)])) byName.set(name, [...(byName.get(name) ?? []), compiled]);
  }
  const fitting = (names: Iterable<string>, finding: LocatedFinding): Exception[] =>
    [...new Set(names)].flatMap((name) => byName.get(name) ?? []).filter(({ fits }) => fits(finding)).map(({ exception }) => exception);
  return (finding) => {
    const named = finding.kind === 'vulnerability' ? fitting(flawNames(finding), finding).filter((each) => isAbout(each, finding)) : ruleExceptions(finding, fitting, classOf);
    const others = nameless.filter(({ fits }) => fits(finding)).map(({ exception }) => exception);
    return [...new Set([...named, ...others])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
}

function flawNames({ rule, aliases, seenBy }: LocatedFinding): string[] {
  return [rule, ...aliases, ...seenBy.map(({ id }) => id)].map(plainId);
}

/** An advisory that covers several flaws is about one of them only where nobody knows it by a name of its own. */
function isAbout({ id = '', byAlias }: Exception, { rule, aliases, seenBy }: LocatedFinding): boolean {
  const wanted = plainId(id);
  if (plainId(rule) === wanted) return true;
  if (byAlias && aliases.some((alias) => plainId(alias) === wanted)) return true;
  const sighted = seenBy.map((each) => plainId(each.id) === wanted);
  return namesOneFlaw(wanted) ? sighted.includes(true) : sighted.length > 0 && !sighted.includes(false);
}

/**
 * What the tool itself saw under that id; and a rule of ours that stands for the tool's. Where ours stands for several of
 * the tool's, all of them must be ignored: nobody has decided on the rest.
 */
function ruleExceptions(finding: LocatedFinding, fitting: (names: Iterable<string>, finding: LocatedFinding) => Exception[], classOf: ExceptOptions['classOf']): Exception[] {
  const seen = fitting(finding.seenBy.map(({ scanner, id }) => ruleName(toolOf(scanner), id)), finding);
  const byTool = new Map<string, string[]>();
  for (const name of classOf(finding.rule)) {
    const tool = name.slice(0, name.indexOf(':'));
    byTool.set(tool, [...(byTool.get(tool) ?? []), name]);
  }
  const same = [...byTool.values()].flatMap((names) => {
    const found = names.map((name) => fitting([name], finding));
    return found.every((each) => each.length > 0) ? found.flat() : [];
  });
  return [...seen, ...same];
}

/** `trivy-fs` and `trivy` have the same rules. */
function toolOf(scanner: string): string {
  return scanner === 'trivy-fs' ? 'trivy' : scanner;
}

/** `tool:id`. Trivy's rules have been written `AVD-DS-0002`, `DS002` and `DS-0002`. */
function ruleName(tool: string, id: string): string {
  const match = tool === 'trivy' ? /^(?:AVD-)?([A-Z]+(?:-[A-Z]+)*?)-?(\d+)$/.exec(id) : null;
  return `${tool}:${match === null ? id : `${match[1] ?? ''}-${(match[2] ?? '').padStart(4, '0')}`}`;
}

function scopeOf(exception: Exception): (finding: LocatedFinding) => boolean {
  const { kinds, within, paths, purls, package: scope, onlyFixed } = exception;
  const path = paths === undefined ? undefined : picomatch([...paths], { dot: true, nonegate: true, noextglob: true, windows: false });
  const packages = purls?.map(purlScope);
  return (finding) => {
    if (!kinds.includes(finding.kind)) return false;
    if (path !== undefined && !liesAt(finding, within, path)) return false;
    if (packages !== undefined && !(finding.kind === 'vulnerability' && packages.some((fits) => fits(finding.package.purl, finding.package)))) return false;
    if (scope !== undefined && !(finding.kind === 'vulnerability' && isPackage(scope, finding.package))) return false;
    return onlyFixed !== true || (finding.kind === 'vulnerability' && finding.fixedIn.length > 0);
  };
}

/** A finding at several places is excepted when all of them are; one at no place that can be named isn't. */
function liesAt(finding: LocatedFinding, within: string, fits: (path: string) => boolean): boolean {
  const inImage = finding.kind === 'vulnerability' ? finding.package.paths : finding.path === undefined ? [] : [finding.path];
  const { at, locatedBy, target } = finding;
  if (target !== 'repository' && inImage.length > 0) return inImage.every(fits);
  // Elsewhere the file is where to mend it, which isn't where the thing was seen.
  if (target !== 'repository' && locatedBy.how !== 'check' && locatedBy.how !== 'lockfile') return false;
  const files = inImage.length > 0 ? inImage : [at.file];
  return files.every((file) => file.startsWith(within) && fits(file.slice(within.length)));
}

type Installed = Extract<LocatedFinding, { readonly kind: 'vulnerability' }>['package'];

/** As Trivy compares: type, namespace and name; version and qualifiers where they are given. */
function purlScope(text: string): (purl: string, installed: Installed) => boolean {
  const { version, qualifiers } = PackageURL.fromString(text);
  const wanted = identify({ purl: text, name: '', version: '', paths: [] });
  return (purl, installed) => {
    const found = identify(installed);
    if (lastingPurl(found) !== lastingPurl(wanted) || (typeof version === 'string' && found.key !== wanted.key)) return false;
    const given = Object.entries(qualifiers ?? {});
    if (given.length === 0) return true;
    const said = qualifiersOf(purl);
    return given.every(([key, value]) => said.get(key) === value);
  };
}

function qualifiersOf(purl: string): ReadonlyMap<string, string> {
  try {
    return new Map(Object.entries(PackageURL.fromString(purl).qualifiers ?? {}));
  } catch {
    return new Map();
  }
}

function isPackage({ name, version, types }: PackageScope, installed: Installed): boolean {
  if (types !== undefined && !types.includes(purlType(installed.purl))) return false;
  if (name !== undefined && !namesOf(installed).some((each) => (typeof name === 'string' ? each === name : name.test(each)))) return false;
  return version === undefined || identify({ ...installed, version }).key === identify(installed).key;
}

/** Grype names a Java archive without its group. */
function namesOf({ name, purl }: Installed): string[] {
  return purlType(purl) === 'maven' ? [name, name.slice(name.lastIndexOf(':') + 1)] : [name];
}
