/** Labels that people gave to matches of Grype: which are right, and which CVE each id stands for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { VulnerabilityObservation } from '../../src/findings/finding.js';
import { isCve, namesOneFlaw } from '../../src/findings/flaw-ids.js';
import { merge } from '../../src/findings/merge.js';

const Row = v.object({
  effective_cve: v.nullish(v.string()),
  label: v.string(),
  vulnerability_id: v.string(),
  image: v.object({ exact: v.string() }),
  package: v.object({ name: v.string(), version: v.string() }),
});
export type Label = v.InferOutput<typeof Row>;

export interface LabelledImage {
  readonly image: string;
  readonly labels: readonly Label[];
}

export function readLabels(corpus: string): LabelledImage[] {
  const folder = join(corpus, 'match-labels/anchore+vulnerability-match-labels');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => {
      const labels = readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => v.parse(Row, JSON.parse(line)));
      return { image: (labels[0]?.image.exact ?? name).replace(/@sha256:(.{12}).*/, '@$1'), labels };
    });
}

export interface CountedLabels {
  readonly image: string;
  /** Distinct ids and packages: the rows that Grype alone shows. */
  readonly rows: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly unclear: number;
  /** Findings of ours from the same rows. */
  readonly ours: number;
  readonly oursTrue: number;
  readonly oursFalse: number;
  readonly oursUnclear: number;
  /** Rows under one id that people found right in one and wrong in another, or where two ids of one CVE disagree. */
  readonly oursDisputed: number;
  /** Of the rows whose id isn't a CVE: how many have a CVE by a person's word, and come out under it when the scanner names it as Grype does. */
  readonly aliases: number;
  readonly aliasesRight: number;
  /** Findings that hold two CVEs. There must be none. */
  readonly joinedCves: number;
}

/** What Grype's row looks like: the id, and the CVE under `relatedVulnerabilities`. */
function observe({ vulnerability_id: rule, effective_cve: cve, package: { name, version } }: Label): VulnerabilityObservation {
  return {
    kind: 'vulnerability',
    rule,
    title: rule,
    severity: 'unknown',
    confidence: 'high',
    message: rule,
    target: 'image',
    place: { type: 'layer', diffId: undefined, path: undefined },
    seenBy: { scanner: 'grype', id: rule, severity: 'unknown' },
    // A CVE's own row names no other id as its own.
    aliases: cve === null || cve === undefined || isCve(rule) ? [] : [cve],
    package: { purl: `pkg:generic/${encodeURIComponent(name)}@${encodeURIComponent(version)}`, name, version, paths: [] },
    fixedIn: [],
    references: [],
  };
}

export function countLabels({ image, labels }: LabelledImage): CountedLabels {
  const verdicts = new Map<string, Set<string>>();
  const rows = new Map<string, Set<string>>();
  for (const label of labels) {
    add(rows, keyOf(label.vulnerability_id, label.package.name, label.package.version), label.label);
    for (const finding of merge([observe(label)])) if (finding.kind === 'vulnerability') add(verdicts, keyOf(finding.rule, label.package.name, label.package.version), label.label);
  }
  const found = merge(labels.map(observe)).flatMap((each) => (each.kind === 'vulnerability' ? [each] : []));
  const ours = found.map(({ rule, package: { name, version } }) => verdicts.get(keyOf(rule, name, version)) ?? new Set<string>());
  const aliased = labels.filter(({ vulnerability_id: id, effective_cve: cve }) => !isCve(id) && cve !== null && cve !== undefined && isCve(cve));
  return {
    image,
    rows: rows.size,
    truePositives: count(rows.values(), 'TP'),
    falsePositives: count(rows.values(), 'FP'),
    unclear: [...rows.values()].filter((each) => !each.has('TP') && !each.has('FP')).length,
    ours: found.length,
    oursTrue: count(ours, 'TP'),
    oursFalse: count(ours, 'FP'),
    oursUnclear: ours.filter((each) => !each.has('TP') && !each.has('FP')).length,
    oursDisputed: ours.filter((each) => each.has('TP') && each.has('FP')).length,
    aliases: aliased.length,
    aliasesRight: aliased.filter(({ vulnerability_id: id, effective_cve: cve, package: { name, version } }) => found.some((finding) => finding.rule === cve && finding.package.name === name && finding.package.version === version && finding.seenBy.some((seen) => seen.id === id))).length,
    joinedCves: found.filter(({ rule, aliases }) => [rule, ...aliases].filter(isCve).length > 1).length,
  };
}

/** Ids of the labels that may cover several flaws. */
export function advisoriesIn(images: readonly LabelledImage[]): number {
  return new Set(images.flatMap(({ labels }) => labels.map((label) => label.vulnerability_id).filter((id) => !namesOneFlaw(id)))).size;
}

function keyOf(id: string, name: string, version: string): string {
  return `${id} ${name} ${version}`;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** Those that people called so and nothing else. */
function count(verdicts: Iterable<ReadonlySet<string>>, label: 'TP' | 'FP'): number {
  const other = label === 'TP' ? 'FP' : 'TP';
  return [...verdicts].filter((each) => each.has(label) && !each.has(other)).length;
}
