/** Many observations of the same thing become one finding with an identity. */
import type { Observation, PlainObservation, Sighting, VulnerabilityObservation, ExceptionEntry, Fix } from './finding.js';
import { fingerprint, purlWithoutVersion } from './identity.js';
import { compareLocation } from './location.js';
import { worst } from './severity.js';

interface MergedBase {
  readonly fingerprint: string;
  readonly seenBy: readonly Sighting[];
}
export type MergedFinding =
  | (Omit<VulnerabilityObservation, 'seenBy'> & MergedBase)
  | (Omit<PlainObservation, 'seenBy'> & MergedBase & { readonly fix?: Fix; readonly excepted?: ExceptionEntry });

/** @returns one finding a thing, in the order in which they were first seen */
export function merge(observations: readonly Observation[]): MergedFinding[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = identityOf(observation);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return tellApart([...groups.values()].map(join));
}

/** What is the same thing within one run: here the version counts, for two installed versions are two things. */
function identityOf(observation: Observation): string {
  const { kind, rule, target } = observation;
  if (observation.kind === 'vulnerability') return JSON.stringify([kind, rule, target, observation.package.purl, observation.package.version]);
  const { place } = observation;
  if (place.type === 'layer') return JSON.stringify([kind, rule, target, place.path, observation.message]);
  if (place.type === 'report') return JSON.stringify([kind, rule, target, place.node, observation.message]);
  if (place.type === 'file') return JSON.stringify([kind, rule, place.file, place.line, observation.message]);
  return JSON.stringify([kind, rule, place.at, place.node]);
}

function join(group: readonly Observation[]): MergedFinding {
  // Who knows the layer says where the thing is; the others only that it is there.
  const first = group.find(({ place }) => place.type !== 'layer' || place.diffId !== undefined) ?? group[0];
  if (first === undefined) throw new RangeError('a group holds at least one observation');
  const others = group.filter((each) => each !== first);
  const seenBy = unique(group.map((each) => each.seenBy), ({ scanner, version, id, severity: theirs }) => JSON.stringify([scanner, version, id, theirs]));
  const severity = group.map((each) => each.severity).reduce(worst);
  const aliases = [...new Set(group.flatMap((each) => each.aliases))].filter((alias) => alias !== first.rule).sort();
  const excepted = group.find((each) => each.excepted !== undefined)?.excepted;
  const shared = { severity, seenBy, aliases, ...(excepted === undefined ? {} : { excepted }) };
  if (first.kind !== 'vulnerability') return { ...first, ...shared, fingerprint: fingerprint(first.kind, first.rule, subjectOf(first)) };
  const all = [first, ...others.filter((each): each is VulnerabilityObservation => each.kind === 'vulnerability')];
  const scores = all.flatMap((each) => (each.cvss === undefined ? [] : [each.cvss])).sort((a, b) => b.score - a.score);
  const epss = all.flatMap((each) => (each.epss === undefined ? [] : [each.epss]));
  const kev = all.flatMap((each) => (each.kev === undefined ? [] : [each.kev]));
  const [cvss] = scores;
  return {
    ...first,
    ...shared,
    package: { ...first.package, paths: [...new Set(all.flatMap((each) => each.package.paths))].sort() },
    fixedIn: [...new Set(all.flatMap((each) => each.fixedIn))],
    references: [...new Set(all.flatMap((each) => each.references))],
    ...(cvss === undefined ? {} : { cvss }),
    ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
    ...(kev.length === 0 ? {} : { kev: kev.includes(true) }),
    fingerprint: fingerprint(first.kind, first.rule, [first.target, purlWithoutVersion(first.package.purl)]),
  };
}

function subjectOf(observation: PlainObservation): readonly string[] {
  const { place } = observation;
  switch (place.type) {
    case 'source':
      return [place.at.file, place.node];
    case 'file':
      return [place.file];
    case 'report':
      return [observation.target, place.node];
    case 'layer':
      return [observation.target, place.path ?? ''];
  }
}

/**
 * Things that are told apart now but share a fingerprint get more into it: the paths of a package that is installed in
 * two versions, else their rank (the same line twice in a file), which doesn't depend on who reported first.
 */
function tellApart(findings: readonly MergedFinding[]): MergedFinding[] {
  const byPath = extend(findings, (finding) => (finding.kind === 'vulnerability' ? finding.package.paths : []));
  const twins = new Map<string, MergedFinding[]>();
  for (const finding of byPath) twins.set(finding.fingerprint, [...(twins.get(finding.fingerprint) ?? []), finding]);
  const ranks = new Map<MergedFinding, number>();
  for (const group of twins.values()) for (const [rank, finding] of group.sort(compareTwins).entries()) ranks.set(finding, rank);
  return byPath.map((finding) => {
    const rank = ranks.get(finding) ?? 0;
    return rank === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, String(rank)]) };
  });
}

/** By place in the file; in images by what is installed, or by what is said. */
function compareTwins(a: MergedFinding, b: MergedFinding): number {
  if (a.place.type === 'source' && b.place.type === 'source') return compareLocation(a.place.at, b.place.at) || compareText(a.message, b.message);
  return compareText(sayOf(a), sayOf(b));
}

function sayOf(finding: MergedFinding): string {
  return finding.kind === 'vulnerability' ? `${finding.package.purl} ${finding.package.version}` : finding.message;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function extend(findings: readonly MergedFinding[], more: (finding: MergedFinding) => readonly string[]): MergedFinding[] {
  const count = new Map<string, number>();
  for (const { fingerprint: print } of findings) count.set(print, (count.get(print) ?? 0) + 1);
  return findings.map((finding) => {
    const parts = (count.get(finding.fingerprint) ?? 0) > 1 ? more(finding) : [];
    return parts.length === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, ...parts]) };
  });
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
