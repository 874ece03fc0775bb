/** Joins what several scanners say about the same flaw in the same package. */
import { aliasGraph, type AliasGraph } from './alias-graph.js';
import { effectiveSeverity, type SeverityFrom } from './effective-severity.js';
import type { Cvss, Rating, Sighting, VulnerabilityObservation } from './finding.js';
import { compareIds, isCve, namesOneFlaw, plainId } from './flaw-ids.js';
import { fingerprint } from './identity.js';
import { lastingPurl, packageIdentifier, type PackageIdentity } from './package-identity.js';

export type MergedVulnerability = Omit<VulnerabilityObservation, 'seenBy'> & { readonly fingerprint: string; readonly seenBy: readonly Sighting[] };

/** A row under one of the flaws that it is about. */
interface Seen {
  readonly flaw: string;
  readonly by: VulnerabilityObservation;
  readonly of: PackageIdentity;
}

/** @returns one finding a flaw and package: target by target, in the order in which they were first seen */
export function mergeVulnerabilities(observations: readonly VulnerabilityObservation[], severityFrom: SeverityFrom): MergedVulnerability[] {
  const graph = aliasGraph(observations);
  const targets = new Map<string, VulnerabilityObservation[]>();
  for (const each of observations) put(targets, each.target, each);
  return [...targets.values()].flatMap((rows) => mergeTarget(rows, graph, severityFrom));
}

function mergeTarget(observations: readonly VulnerabilityObservation[], graph: AliasGraph, severityFrom: SeverityFrom): MergedVulnerability[] {
  const groups = new Map<string, Seen[]>();
  // Numbers make short keys, and those are most of what this costs.
  const numbers = new Map<string, number>();
  const numberOf = new Map<PackageIdentity, number>();
  for (const each of attachSources(underFlaws(observations, graph))) {
    let number = numberOf.get(each.of);
    if (number === undefined) {
      number = numbers.get(each.of.key) ?? numbers.size;
      numbers.set(each.of.key, number);
      numberOf.set(each.of, number);
    }
    put(groups, `${String(number)} ${each.flaw}`, each);
  }
  const found: MergedVulnerability[] = [];
  for (const group of groups.values()) for (const variant of tellVariantsApart(group)) found.push(join(variant, graph, severityFrom));
  return found;
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
  const untold: Seen[] = [];
  const seen: Seen[] = [];
  for (const by of observations) {
    const of = identityOf(by.package);
    if (by.advisories === undefined && isCve(by.rule)) {
      seen.push({ flaw: by.rule, by, of });
      continue;
    }
    const flaws = flawsOf(by, graph);
    if (flaws.length === 0) {
      const row = { flaw: by.rule, by, of };
      untold.push(row);
      seen.push(row);
      continue;
    }
    for (const flaw of flaws) seen.push({ flaw, by, of });
    const advisories = by.advisories ?? [];
    if (advisories.length === 0 && namesOneFlaw(by.rule)) continue;
    for (const advisory of [...advisories, by.rule]) {
      const key = `${of.key}\n${advisory}`;
      covered.set(key, new Set([...(covered.get(key) ?? []), ...flaws]));
    }
  }
  if (untold.length === 0) return seen;
  const told = new Map(untold.map((row) => [row, covered.get(`${row.of.key}\n${row.by.rule}`)]));
  return seen.flatMap((row) => [...(told.get(row) ?? [row.flaw])].map((flaw) => ({ ...row, flaw })));
}

/** @returns the flaws that a row is about; none for an advisory that doesn't say */
function flawsOf({ rule: written, aliases: others }: VulnerabilityObservation, graph: AliasGraph): readonly string[] {
  const rule = plainId(written);
  if (isCve(rule)) return [rule];
  const aliases = others.map(plainId);
  const own = aliases.filter(isCve);
  if (own.length === 1) return own;
  if (own.length > 1) return [...new Set(own)].sort();
  if (namesOneFlaw(rule)) return graph.flawsOf(rule);
  return [...new Set(aliases.filter(namesOneFlaw).flatMap((id) => graph.flawsOf(id)))].sort();
}

/** A row about a source package counts for the binary packages that were built from it, where others name those. */
function attachSources(seen: readonly Seen[]): readonly Seen[] {
  if (!seen.some(({ of }) => of.isSource)) return seen;
  const binaries = new Map<string, Map<string, Seen>>();
  for (const each of seen) {
    if (each.of.isSource || each.of.source === undefined) continue;
    const key = `${each.flaw}\n${each.of.type} ${each.of.source}`;
    const known = binaries.get(key) ?? new Map<string, Seen>();
    known.set(`${each.of.key} ${each.of.variant ?? ''}`, each);
    binaries.set(key, known);
  }
  return seen.flatMap((each) => {
    const built = each.of.isSource ? binaries.get(`${each.flaw}\n${each.of.type} ${each.of.source ?? ''}`) : undefined;
    if (built === undefined) return [each];
    return [...built.values()].map((binary) => ({ flaw: each.flaw, of: binary.of, by: { ...each.by, package: { ...binary.by.package, paths: [] }, place: binary.by.place } }));
  });
}

/**
 * Packages of the same name and version for two processors are two; so are Java archives of two groups, unless they lie in the
 * same file. Who doesn't say which one is meant gets the first.
 */
function tellVariantsApart(group: readonly Seen[]): readonly (readonly Seen[])[] {
  const one = group[0]?.of.variant;
  if (group.every(({ of }) => of.variant === one)) return [group];
  const variants = [...new Set(group.flatMap(({ of }) => (of.variant === undefined ? [] : [of.variant])))].sort();
  const [first] = variants;
  if (first === undefined || variants.length === 1) return [group];
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
  const seenBy = rows.length === 1 ? [lead.seenBy] : unique(rows.map((row) => row.seenBy), sameSighting);
  const ratings = ratingsOf(rows);
  const { aliases, advisories } = otherIds(flaw, rows, graph);
  const { purl, name, version } = lead.package;
  // Filled one by one: spreading what may be absent costs more than all the rest.
  const finding: Draft = {
    kind: 'vulnerability',
    rule: flaw,
    title: titled?.title ?? flaw,
    severity: effectiveSeverity({ seenBy, ratings, package: of }, severityFrom),
    confidence: lead.confidence,
    message: titled?.message ?? lead.message,
    target: lead.target,
    // Who knows the layer or the line says where the thing is; the others only that it is there.
    place: (rows.find(isPlaced) ?? lead).place,
    seenBy,
    aliases,
    package: { purl, name, version, paths: together(rows, (row) => row.package.paths).sort() },
    fixedIn: withoutRepeats(together(rows, (row) => row.fixedIn)),
    references: together(rows, (row) => row.references),
    fingerprint: fingerprint('vulnerability', flaw, [lead.target, lastingPurl(of)]),
  };
  if (advisories.length > 0) finding.advisories = advisories;
  if (ratings.length > 0) finding.ratings = ratings;
  const excepted = rows.find((row) => row.excepted !== undefined)?.excepted;
  if (excepted !== undefined) finding.excepted = excepted;
  addSignals(finding, rows);
  return finding;
}

type Draft = { -readonly [K in keyof MergedVulnerability]: MergedVulnerability[K] };

function ratingsOf(rows: readonly VulnerabilityObservation[]): Rating[] {
  const all: Rating[] = [];
  for (const row of rows) for (const rating of row.ratings ?? []) if (!all.some(({ source, severity }) => source === rating.source && severity === rating.severity)) all.push(rating);
  return all.sort((a, b) => compareText(a.source, b.source) || compareText(a.severity, b.severity));
}

function sameSighting(one: Sighting, other: Sighting): boolean {
  return one.scanner === other.scanner && one.id === other.id && one.severity === other.severity && one.version === other.version && one.source === other.source && (one.fixedIn ?? []).join('\n') === (other.fixedIn ?? []).join('\n');
}

/** Every text that any of the rows has, once. */
function together(rows: readonly VulnerabilityObservation[], of: (row: VulnerabilityObservation) => readonly string[]): string[] {
  const all: string[] = [];
  for (const row of rows) for (const text of of(row)) if (!all.includes(text)) all.push(text);
  return all;
}

/** Go's versions have a `v` in front in some scanners' words and none in others'. */
function withoutRepeats(versions: readonly string[]): string[] {
  const plain = (version: string): string => version.replace(/^v(?=\d)/, '');
  return versions.filter((version, index) => versions.findIndex((each) => plain(each) === plain(version)) === index);
}

function isPlaced({ place }: VulnerabilityObservation): boolean {
  switch (place.type) {
    case 'layer':
      return place.diffId !== undefined;
    case 'file':
      return place.line !== undefined;
    case 'source':
    case 'report':
      return true;
  }
}

/** Names of the flaw itself, and ids of advisories that cover it and others. */
function otherIds(flaw: string, rows: readonly VulnerabilityObservation[], graph: AliasGraph): { readonly aliases: string[]; readonly advisories: string[] } {
  if (rows.every((row) => row.rule === flaw && row.aliases.length === 0 && row.advisories === undefined)) return { aliases: [], advisories: [] };
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

function addSignals(finding: Draft, rows: readonly VulnerabilityObservation[]): void {
  for (const { cvss, epss, kev, status } of rows) {
    if (cvss !== undefined && isHigher(cvss, finding.cvss)) finding.cvss = cvss;
    if (epss !== undefined && epss >= (finding.epss ?? 0)) finding.epss = epss;
    if (kev !== undefined) finding.kev = kev || finding.kev === true;
    if (status === 'withdrawn' || (status === 'disputed' && finding.status === undefined)) finding.status = status;
  }
}

function isHigher(one: Cvss, than: Cvss | undefined): boolean {
  return than === undefined || one.score > than.score || (one.score === than.score && (one.vector ?? '') > (than.vector ?? ''));
}

/** For the few that a finding has. */
function unique<T>(items: readonly T[], same: (one: T, other: T) => boolean): T[] {
  const kept: T[] = [];
  for (const item of items) if (!kept.some((each) => same(each, item))) kept.push(item);
  return kept;
}
