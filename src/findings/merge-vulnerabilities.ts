/** Joins what several scanners say about the same flaw in the same package. */
import { aliasGraph, type AliasGraph } from './alias-graph.js';
import { effectiveSeverity, type SeverityFrom } from './effective-severity.js';
import type { Cvss, Sighting, VulnerabilityObservation } from './finding.js';
import { compareIds, isCve, namesOneFlaw, plainId } from './flaw-ids.js';
import { fingerprint } from './identity.js';
import { packageIdentifier, type PackageIdentity } from './package-identity.js';

export type MergedVulnerability = Omit<VulnerabilityObservation, 'seenBy'> & { readonly fingerprint: string; readonly seenBy: readonly Sighting[] };

/** A row under one of the flaws that it is about. */
interface Seen {
  readonly flaw: string;
  readonly by: VulnerabilityObservation;
  readonly of: PackageIdentity;
}

/** @returns one finding a flaw and package, in the order in which they were first seen */
export function mergeVulnerabilities(observations: readonly VulnerabilityObservation[], severityFrom: SeverityFrom): MergedVulnerability[] {
  const graph = aliasGraph(observations);
  const seen = attachSources(underFlaws(observations, graph));
  const groups = new Map<string, Seen[]>();
  for (const each of seen) put(groups, `${each.by.target}\n${each.flaw}\n${each.of.key}`, each);
  return [...groups.values()].flatMap(tellVariantsApart).map((group) => join(group, graph, severityFrom));
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A row about an advisory counts for each flaw that the advisory covers in this package, as far as any row tells. */
function underFlaws(observations: readonly VulnerabilityObservation[], graph: AliasGraph): Seen[] {
  const identityOf = packageIdentifier();
  const covered = new Map<string, Set<string>>();
  const cover = (advisory: string, { by, of }: Pick<Seen, 'by' | 'of'>, flaws: readonly string[]): void => {
    const key = `${by.target}\n${of.key}\n${advisory}`;
    const known = covered.get(key);
    if (known === undefined) covered.set(key, new Set(flaws));
    else for (const flaw of flaws) known.add(flaw);
  };
  const rows = observations.map((by) => {
    const of = identityOf(by.package);
    const flaws = flawsOf(by, graph);
    if (flaws.length > 0) for (const advisory of [...(by.advisories ?? []), ...(namesOneFlaw(by.rule) ? [] : [by.rule])]) cover(advisory, { by, of }, flaws);
    return { by, of, flaws };
  });
  return rows.flatMap(({ by, of, flaws }) => {
    const all = flaws.length > 0 ? flaws : (covered.get(`${by.target}\n${of.key}\n${by.rule}`) ?? [by.rule]);
    return [...all].map((flaw) => ({ flaw, by, of }));
  });
}

/** @returns the flaws that a row is about; none for an advisory that doesn't say */
function flawsOf({ rule: written, aliases: others }: VulnerabilityObservation, graph: AliasGraph): readonly string[] {
  const rule = plainId(written);
  if (isCve(rule)) return [rule];
  const aliases = others.map(plainId);
  const own = [...new Set(aliases.filter(isCve))].sort();
  if (own.length > 0) return own;
  if (namesOneFlaw(rule)) return graph.flawsOf(rule);
  return [...new Set(aliases.filter(namesOneFlaw).flatMap((id) => graph.flawsOf(id)))].sort();
}

/** A row about a source package counts for the binary packages that were built from it, where others name those. */
function attachSources(seen: readonly Seen[]): readonly Seen[] {
  if (!seen.some(({ of }) => of.isSource)) return seen;
  const binaries = new Map<string, Map<string, Seen>>();
  for (const each of seen) {
    if (each.of.isSource || each.of.source === undefined) continue;
    const key = `${each.by.target}\n${each.flaw}\n${each.of.type} ${each.of.source}`;
    const known = binaries.get(key) ?? new Map<string, Seen>();
    known.set(`${each.of.key} ${each.of.variant ?? ''}`, each);
    binaries.set(key, known);
  }
  return seen.flatMap((each) => {
    const built = each.of.isSource ? binaries.get(`${each.by.target}\n${each.flaw}\n${each.of.type} ${each.of.source ?? ''}`) : undefined;
    if (built === undefined) return [each];
    return [...built.values()].map((binary) => ({ flaw: each.flaw, of: binary.of, by: { ...each.by, package: { ...binary.by.package, paths: [] }, place: binary.by.place } }));
  });
}

/**
 * Packages of the same name and version for two processors are two; so are Java archives of two groups, unless they lie in the
 * same file. Who doesn't say which one is meant gets the first.
 */
function tellVariantsApart(group: readonly Seen[]): Seen[][] {
  const variants = [...new Set(group.flatMap(({ of }) => (of.variant === undefined ? [] : [of.variant])))].sort();
  const [first] = variants;
  if (first === undefined || variants.length === 1) return [[...group]];
  const byVariant = new Map<string, Seen[]>(variants.map((variant) => [variant, []]));
  const unsure: Seen[] = [];
  for (const each of group) (each.of.variant === undefined ? unsure : byVariant.get(each.of.variant))?.push(each);
  if (group[0]?.of.type === 'maven') joinByPath(byVariant);
  for (const each of unsure) {
    const sameFile = [...byVariant.values()].find((others) => others.some((other) => shareFile(each, other)));
    (sameFile ?? [...byVariant.values()][0])?.push(each);
  }
  return [...byVariant.values()];
}

function joinByPath(byVariant: Map<string, Seen[]>): void {
  const entries = [...byVariant];
  for (const [at, [, members]] of entries.entries()) {
    const earlier = entries.slice(0, at).find(([variant, others]) => byVariant.has(variant) && members.some((one) => others.some((other) => one.by.seenBy.scanner !== other.by.seenBy.scanner && shareFile(one, other))));
    if (earlier === undefined) continue;
    earlier[1].push(...members);
    byVariant.delete(entries[at]?.[0] ?? '');
  }
}

function shareFile(one: Seen, other: Seen): boolean {
  return one.by.package.paths.some((path) => other.by.package.paths.includes(path));
}

/** Trivy's names and places are the ones that our documents promise; the others follow by name. */
function rankOf({ seenBy }: VulnerabilityObservation): number {
  return seenBy.scanner.startsWith('trivy') ? 0 : seenBy.scanner.startsWith('grype') ? 1 : 2;
}

/** A Java archive without a group is the same as one with it, and knows less. */
function guesses({ of }: Seen): number {
  return of.type === 'maven' && of.variant === undefined ? 1 : 0;
}

function compareSeen(a: Seen, b: Seen): number {
  return guesses(a) - guesses(b) || rankOf(a.by) - rankOf(b.by) || compareText(a.by.seenBy.scanner, b.by.seenBy.scanner) || compareText(a.by.package.purl, b.by.package.purl) || compareText(orderOf(a), orderOf(b));
}

function orderOf({ by: { package: { paths, version }, place, rule, message } }: Seen): string {
  return [version, paths[0] ?? '', rule, place.type === 'layer' ? (place.diffId ?? '') : '', message].join('\n');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function join(group: readonly Seen[], graph: AliasGraph, severityFrom: SeverityFrom): MergedVulnerability {
  const sorted = group.length === 1 ? group : [...group].sort(compareSeen);
  const [first] = sorted;
  if (first === undefined) throw new RangeError('a group holds at least one row');
  const rows = sorted.map(({ by }) => by);
  const { flaw, by: lead, of } = first;
  const titled = rows.find(({ title, rule }) => title !== '' && title !== rule);
  const seenBy = unique(rows.map((row) => row.seenBy), ({ scanner, version, id, severity, fixedIn, source }) => [scanner, version, id, severity, source, ...(fixedIn ?? [])].join('\n'));
  const ratings = unique(rows.flatMap((row) => row.ratings ?? []), ({ source, severity }) => `${source} ${severity}`).sort((a, b) => compareText(a.source, b.source) || compareText(a.severity, b.severity));
  const excepted = rows.find((row) => row.excepted !== undefined)?.excepted;
  const { aliases, advisories } = otherIds(flaw, rows, graph);
  const status = rows.some((row) => row.status === 'withdrawn') ? 'withdrawn' : rows.some((row) => row.status === 'disputed') ? 'disputed' : undefined;
  const { ratings: _, advisories: __, status: ___, cvss: ____, epss: _____, kev: ______, ...rest } = lead;
  return {
    ...rest,
    rule: flaw,
    title: titled?.title ?? flaw,
    message: titled?.message ?? lead.message,
    severity: effectiveSeverity({ seenBy, ratings, package: of }, severityFrom),
    // Who knows the layer or the line says where the thing is; the others only that it is there.
    place: (rows.find(isPlaced) ?? lead).place,
    seenBy,
    aliases,
    package: { ...lead.package, paths: [...new Set(rows.flatMap((row) => row.package.paths))].sort() },
    fixedIn: [...new Set(rows.flatMap((row) => row.fixedIn))],
    references: [...new Set(rows.flatMap((row) => row.references))],
    ...(advisories.length === 0 ? {} : { advisories }),
    ...(ratings.length === 0 ? {} : { ratings }),
    ...(status === undefined ? {} : { status }),
    ...signals(rows),
    ...(excepted === undefined ? {} : { excepted }),
    fingerprint: fingerprint('vulnerability', flaw, [lead.target, of.lasting]),
  };
}

function isPlaced({ place }: VulnerabilityObservation): boolean {
  return place.type === 'layer' ? place.diffId !== undefined : place.type === 'source' || (place.type === 'file' && place.line !== undefined);
}

/** Names of the flaw itself, and ids of advisories that cover it and others. */
function otherIds(flaw: string, rows: readonly VulnerabilityObservation[], graph: AliasGraph): { readonly aliases: string[]; readonly advisories: string[] } {
  const aliases = new Set<string>();
  const advisories = new Set<string>();
  const add = (written: string, isRule: boolean): void => {
    const id = plainId(written);
    if (id === flaw || isCve(id)) return;
    if (!namesOneFlaw(id)) {
      if (isRule) advisories.add(id);
      return;
    }
    const flaws = graph.flawsOf(id);
    if (flaws.length === 1 && flaws[0] === flaw) aliases.add(id);
    else if (flaws.includes(flaw)) advisories.add(id);
  };
  for (const { rule, aliases: others, advisories: named = [] } of rows) {
    add(rule, true);
    for (const id of others) add(id, false);
    for (const id of named) advisories.add(id);
  }
  return { aliases: [...aliases].sort(compareIds), advisories: [...advisories].sort() };
}

function signals(rows: readonly VulnerabilityObservation[]): { readonly cvss?: Cvss; readonly epss?: number; readonly kev?: boolean } {
  let cvss: Cvss | undefined;
  let epss: number | undefined;
  let kev: boolean | undefined;
  for (const row of rows) {
    if (row.cvss !== undefined && (cvss === undefined || row.cvss.score > cvss.score || (row.cvss.score === cvss.score && (row.cvss.vector ?? '') > (cvss.vector ?? '')))) cvss = row.cvss;
    if (row.epss !== undefined && row.epss >= (epss ?? 0)) epss = row.epss;
    if (row.kev !== undefined) kev = row.kev || kev === true;
  }
  return { ...(cvss === undefined ? {} : { cvss }), ...(epss === undefined ? {} : { epss }), ...(kev === undefined ? {} : { kev }) };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
