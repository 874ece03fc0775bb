/** Reads `trivy image --format json`, schema version 2 (https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go). */
import * as v from 'valibot';
import { ScannerFailure } from '../../errors.js';
import type { Cvss, Observation, PlainObservation, Sighting, VulnerabilityObservation } from '../../findings/finding.js';
import type { Severity } from '../../findings/severity.js';
import { readDocument, readRow } from '../decode.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { buildPurl } from './purl.js';

const OptionalText = v.nullish(v.string());
const Name = v.pipe(v.string(), v.minLength(1));
const Layer = v.nullish(v.object({ DiffID: OptionalText }));

const Document = v.object({
  SchemaVersion: v.literal(2),
  ArtifactType: OptionalText,
  Metadata: v.nullish(v.object({ ImageID: OptionalText, OS: v.nullish(v.object({ Family: OptionalText, Name: OptionalText, EOSL: v.nullish(v.boolean()) })) })),
  Results: v.nullish(v.array(v.unknown())),
});
const Result = v.object({
  Target: OptionalText,
  Type: OptionalText,
  Vulnerabilities: v.nullish(v.array(v.unknown())),
  Secrets: v.nullish(v.array(v.unknown())),
});
const Score = v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(10)));
const Vulnerability = v.object({
  VulnerabilityID: Name,
  VendorIDs: v.nullish(v.array(v.string())),
  PkgName: Name,
  PkgPath: OptionalText,
  PkgIdentifier: v.nullish(v.object({ PURL: OptionalText })),
  InstalledVersion: v.string(),
  FixedVersion: OptionalText,
  Layer,
  PrimaryURL: OptionalText,
  Title: OptionalText,
  Severity: OptionalText,
  CVSS: v.nullish(v.record(v.string(), v.object({ V3Score: Score, V3Vector: OptionalText, V40Score: Score, V40Vector: OptionalText }))),
  References: v.nullish(v.array(v.string())),
});
/** `Match` and `Code` hold the secret and its surroundings: they aren't even read. */
const Secret = v.object({
  RuleID: Name,
  Title: OptionalText,
  Severity: OptionalText,
  StartLine: v.nullish(v.pipe(v.number(), v.integer())),
  Layer,
});
type Result = v.InferOutput<typeof Result>;
type Vulnerability = v.InferOutput<typeof Vulnerability>;
type Secret = v.InferOutput<typeof Secret>;

/** @throws ScannerFailure when the document isn't Trivy's, or isn't about the target */
export function decodeTrivy(document: unknown, context: DecodeContext): Decoded {
  const { image, name } = context;
  const report = readDocument(Document, document, 'Trivy', name);
  const imageId = report.Metadata?.ImageID ?? undefined;
  if (image !== undefined && ((report.ArtifactType ?? 'container_image') !== 'container_image' || (imageId !== undefined && imageId !== image.id))) {
    const said = imageId ?? `a ${report.ArtifactType ?? ''}`;
    throw new ScannerFailure(`Trivy was asked about ${name} (${image.id}), but its report is about something else: ${said}`, {
      hint: 'does the archive hold more than one image?',
    });
  }
  const undecodable: string[] = [];
  const observations: Observation[] = [];
  const os = report.Metadata?.OS;
  if (os?.EOSL === true) observations.push(endOfLife(os.Family ?? 'system', os.Name ?? '', context));
  for (const [index, row] of (report.Results ?? []).entries()) {
    const place = `Results[${String(index)}]`;
    const result = readRow(Result, row, place, undecodable);
    if (result === undefined) continue;
    for (const [at, each] of (result.Vulnerabilities ?? []).entries()) {
      const read = readRow(Vulnerability, each, `${place}.Vulnerabilities[${String(at)}]`, undecodable);
      if (read !== undefined) observations.push(vulnerability(read, result, context));
    }
    for (const [at, each] of (result.Secrets ?? []).entries()) {
      const read = readRow(Secret, each, `${place}.Secrets[${String(at)}]`, undecodable);
      if (read !== undefined) observations.push(secret(read, result, context));
    }
  }
  return { observations, undecodable };
}

function vulnerability(row: Vulnerability, result: Result, context: DecodeContext): VulnerabilityObservation {
  const rule = row.VulnerabilityID;
  const title = row.Title ?? '';
  const severity = severityOf(row.Severity);
  const path = relative(row.PkgPath);
  const cvss = highest(row.CVSS ?? {});
  const purl = row.PkgIdentifier?.PURL ?? buildPurl(result.Type ?? '', row.PkgName, row.InstalledVersion);
  return {
    kind: 'vulnerability',
    rule,
    title: title === '' ? rule : title,
    severity,
    confidence: 'high',
    message: title === '' ? rule : title,
    target: context.target,
    place: { type: 'layer', diffId: row.Layer?.DiffID ?? undefined, path },
    seenBy: sighting(rule, severity, context),
    aliases: [...new Set(row.VendorIDs ?? [])].filter((id) => id !== rule && NAMES_ONE.test(id)),
    package: { purl, name: row.PkgName, version: row.InstalledVersion, paths: path === undefined ? [] : [path] },
    fixedIn: (row.FixedVersion ?? '').split(',').map((each) => each.trim()).filter((each) => each !== ''),
    ...(cvss === undefined ? {} : { cvss }),
    references: references(row),
  };
}

function secret(row: Secret, result: Result, context: DecodeContext): PlainObservation {
  const severity = severityOf(row.Severity);
  const path = relative(result.Target);
  const title = row.Title ?? row.RuleID;
  const line = row.StartLine ?? 0;
  return {
    kind: 'secret',
    rule: `secret/${row.RuleID}`,
    title,
    severity,
    confidence: 'medium',
    message: `${title} in ${path ?? 'a file'}${line > 0 ? `, line ${String(line)}` : ''}`,
    target: context.target,
    place: { type: 'layer', diffId: row.Layer?.DiffID ?? undefined, path },
    seenBy: sighting(row.RuleID, severity, context),
    aliases: [],
  };
}

function endOfLife(family: string, name: string, context: DecodeContext): PlainObservation {
  const release = releaseOf(family, name);
  return {
    kind: 'eol',
    rule: `eol/${family}-${release}`,
    title: `${family} ${release} is past its end of life`,
    severity: 'high',
    confidence: 'high',
    message: `${family} ${name} gets no security updates any more, and what is newly found in it may not be listed`,
    target: context.target,
    // The system comes with the lowest layer.
    place: { type: 'layer', diffId: context.image?.firstLayer, path: undefined },
    seenBy: sighting('EOSL', 'unknown', context),
    aliases: [],
  };
}

function sighting(id: string, severity: Severity, { version }: DecodeContext): Sighting {
  return { scanner: 'trivy', ...(version === undefined ? {} : { version }), id, severity };
}

/** Trivy's words (https://github.com/aquasecurity/trivy-db/blob/main/pkg/types/types.go). */
const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['CRITICAL', 'critical'],
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
  ['UNKNOWN', 'unknown'],
]);

function severityOf(word: string | null | undefined): Severity {
  return SEVERITY_OF.get((word ?? '').toUpperCase()) ?? 'unknown';
}

/** Ids of one vulnerability. Distributions' advisories (DSA, RHSA, ALAS, USN, …) cover several: as aliases they would make those one. */
const NAMES_ONE = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL|GMS|NSWG)-/;

/** Systems whose releases are named by one number: a point release is the same release. */
const MAJOR_ONLY = new Set(['debian', 'redhat', 'centos', 'rocky', 'alma', 'oracle', 'amazon', 'fedora', 'photon']);

/** `12.15` → `12`, `3.9.4` → `3.9`, `2 (Karoo)` → `2`: a finding shouldn't become another with each rebuild. */
function releaseOf(family: string, name: string): string {
  const [word = ''] = name.split(' ');
  return word.split('.').slice(0, MAJOR_ONLY.has(family) ? 1 : 2).join('.');
}

function highest(sources: NonNullable<Vulnerability['CVSS']>): Cvss | undefined {
  let best: Cvss | undefined;
  for (const each of Object.values(sources)) {
    for (const [score, vector] of [[each.V40Score, each.V40Vector] as const, [each.V3Score, each.V3Vector] as const]) {
      if (score === null || score === undefined || score <= (best?.score ?? 0)) continue;
      best = { score, ...(vector === null || vector === undefined || vector === '' ? {} : { vector }) };
    }
  }
  return best;
}

const REFERENCES_KEPT = 5;

function references(row: Vulnerability): string[] {
  const all = [row.PrimaryURL ?? '', ...(row.References ?? [])].filter((each) => /^https?:\/\//.test(each));
  return [...new Set(all)].slice(0, REFERENCES_KEPT);
}

/** Paths in an image are written without a leading slash. */
function relative(path: string | null | undefined): string | undefined {
  const bare = (path ?? '').replace(/^\/+/, '');
  return bare === '' ? undefined : bare;
}
