/** Two scanners' reports of one image, counted before and after the merge. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VulnerabilityObservation } from '../../src/findings/finding.js';
import { merge } from '../../src/findings/merge.js';
import type { MergedVulnerability } from '../../src/findings/merge-vulnerabilities.js';
import { identify, lastingPurl } from '../../src/findings/package-identity.js';
import { decodeGrype } from '../../src/scanners/grype/output.js';
import type { DecodeContext } from '../../src/scanners/scanner.js';
import { decodeTrivy } from '../../src/scanners/trivy/output.js';

export interface Pair {
  readonly name: string;
  readonly versions: string;
  readonly trivy: readonly VulnerabilityObservation[];
  readonly grype: readonly VulnerabilityObservation[];
}

const CONTEXT: DecodeContext = { target: 'image', name: 'image', image: undefined, fileName: (path) => path, version: undefined };

/** Pairs whose reports name the same image id; the corpus's others are SARIF and ASFF, which name no package for sure. */
export function readPairs(corpus: string): Pair[] {
  const recorded = join(corpus, 'recorded');
  const folders = existsSync(recorded) ? readdirSync(recorded).filter((name) => existsSync(join(recorded, name, 'grype-0.120.1.json')) && existsSync(join(recorded, name, 'trivy-0.72.0.json'))) : [];
  return [
    readPair('redis (Debian 11.6)', join(corpus, 'pairs/mchmarny+vimp/redis')),
    readPair('ironbank ubi8 8.6', join(corpus, 'pairs/jjtroberts+dso-argo-workflow/ubi8-8.6')),
    ...folders.sort().map((name) => readPair(name, join(recorded, name), 'trivy-0.72.0.json', 'grype-0.120.1.json')),
  ];
}

function readPair(name: string, folder: string, trivyFile = 'trivy.json', grypeFile = 'grype.json'): Pair {
  const trivy = decodeTrivy(JSON.parse(readFileSync(join(folder, trivyFile), 'utf8')), CONTEXT);
  const grype = decodeGrype(JSON.parse(readFileSync(join(folder, grypeFile), 'utf8')), CONTEXT);
  const lost = [...trivy.undecodable, ...grype.undecodable];
  if (lost.length > 0) throw new Error(`${name}: ${lost.join('; ')}`);
  const onlyVulnerabilities = (each: (typeof trivy.observations)[number]): each is VulnerabilityObservation => each.kind === 'vulnerability';
  return { name, versions: `${trivy.version ?? 'of 2022/23'} / ${grype.version ?? '?'}`, trivy: trivy.observations.filter(onlyVulnerabilities), grype: grype.observations.filter(onlyVulnerabilities) };
}

export interface Counted {
  readonly name: string;
  readonly versions: string;
  readonly trivy: number;
  readonly grype: number;
  readonly ours: number;
  /** Seen by both, of these: under the same id and package name, under two ids, under names or versions of the package that are written otherwise. */
  readonly both: number;
  readonly plain: number;
  readonly byAlias: number;
  readonly byPackageRule: number;
  /** Rows of one scanner alone that are one finding. */
  readonly repeated: number;
  readonly trivyOnly: Readonly<Record<string, number>>;
  readonly grypeOnly: Readonly<Record<string, number>>;
  readonly severityDiffers: number;
}

export function mergedOf({ trivy, grype }: Pick<Pair, 'trivy' | 'grype'>): MergedVulnerability[] {
  return merge([...trivy, ...grype], { severityFrom: 'vendor', ownRulesFor: () => [] }).filter((each): each is MergedVulnerability => each.kind === 'vulnerability');
}

export function countPair(pair: Pair): Counted {
  const merged = mergedOf(pair);
  const only = (scanner: 'trivy' | 'grype'): readonly MergedVulnerability[] => merged.filter((finding) => seen(finding, scanner) && finding.seenBy.every((each) => each.scanner === scanner));
  const both = merged.filter((finding) => seen(finding, 'trivy') && seen(finding, 'grype'));
  const how = both.map((finding) => howJoined(finding, pair));
  const alone = { trivyOnly: only('trivy'), grypeOnly: only('grype') };
  return {
    name: pair.name,
    versions: pair.versions,
    trivy: rows(pair.trivy),
    grype: rows(pair.grype),
    ours: merged.length,
    both: both.length,
    plain: how.filter(({ alias, package: named }) => !alias && !named).length,
    byAlias: how.filter(({ alias }) => alias).length,
    byPackageRule: how.filter(({ package: named }) => named).length,
    repeated: rows(pair.trivy) + rows(pair.grype) - both.length - merged.length,
    trivyOnly: tally(alone.trivyOnly.map((finding) => whyAlone(finding, pair.grype))),
    grypeOnly: tally(alone.grypeOnly.map((finding) => whyAlone(finding, pair.trivy))),
    severityDiffers: both.filter(({ seenBy }) => new Set(seenBy.map(({ severity }) => severity)).size > 1).length,
  };
}

/** Rows as a table of that scanner alone would show them: id, package, version. */
function rows(observations: readonly VulnerabilityObservation[]): number {
  return new Set(observations.map((each) => `${each.rule} ${each.package.name} ${each.package.version}`)).size;
}

function seen({ seenBy }: MergedVulnerability, scanner: string): boolean {
  return seenBy.some((each) => each.scanner === scanner);
}

/** Whether it took an alias, and whether it took a rule about packages, to see that two rows are one thing. */
function howJoined(finding: MergedVulnerability, pair: Pair): { readonly alias: boolean; readonly package: boolean } {
  const key = identify(finding.package).key;
  const names = new Set([finding.rule, ...finding.aliases]);
  const of = (observations: readonly VulnerabilityObservation[]): readonly VulnerabilityObservation[] => observations.filter((each) => [each.rule, ...each.aliases].some((id) => names.has(id)) && identify(each.package).key === key);
  const [left, right] = [of(pair.trivy), of(pair.grype)];
  return {
    alias: !left.some(({ rule }) => right.some((each) => each.rule === rule)),
    package: !left.some((one) => right.some((other) => one.package.name === other.package.name && one.package.version === other.package.version)),
  };
}

export const WHY = {
  version: 'the other has this flaw in another version of the package',
  other: 'the other has this flaw in other packages only',
  flaw: 'the other has other flaws of this package, and not this one',
  package: 'the other has nothing about this package',
} as const;

function whyAlone(finding: MergedVulnerability, others: readonly VulnerabilityObservation[]): string {
  const names = new Set([finding.rule, ...finding.aliases]);
  const own = nameOf(finding);
  const sameFlaw = others.filter((each) => [each.rule, ...each.aliases].some((id) => names.has(id)));
  if (sameFlaw.some((each) => nameOf(each) === own)) return WHY.version;
  if (sameFlaw.length > 0) return WHY.other;
  return others.some((each) => nameOf(each) === own) ? WHY.flaw : WHY.package;
}

function nameOf({ package: installed }: Pick<VulnerabilityObservation, 'package'>): string {
  return lastingPurl(identify(installed));
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
