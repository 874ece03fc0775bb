/** Rows about packages with known flaws (https://github.com/aquasecurity/trivy/blob/main/pkg/types/vulnerability.go). */
import * as v from 'valibot';
import type { Cvss, VulnerabilityObservation } from '../../findings/finding.js';
import { namesOneFlaw } from '../../findings/flaw-ids.js';
import { buildPurl } from './purl.js';
import type { ResultContext } from './result.js';
import { ratingsOf, severityOf } from './words.js';

const OptionalText = v.nullish(v.string());
const Name = v.pipe(v.string(), v.minLength(1));
const Score = v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(10)));
const Identifier = v.nullish(v.object({ PURL: OptionalText, UID: OptionalText }));

export const Vulnerability = v.object({
  VulnerabilityID: Name,
  VendorIDs: v.nullish(v.array(v.string())),
  PkgID: OptionalText,
  PkgName: Name,
  PkgPath: OptionalText,
  PkgIdentifier: Identifier,
  // Absent in reports of Kubernetes about components without one.
  InstalledVersion: OptionalText,
  FixedVersion: OptionalText,
  Layer: v.nullish(v.object({ DiffID: OptionalText })),
  PrimaryURL: OptionalText,
  Title: OptionalText,
  Description: OptionalText,
  Severity: OptionalText,
  SeveritySource: OptionalText,
  VendorSeverity: v.nullish(v.record(v.string(), v.pipe(v.number(), v.integer()))),
  DataSource: v.nullish(v.object({ ID: OptionalText })),
  CVSS: v.nullish(v.record(v.string(), v.object({ V3Score: Score, V3Vector: OptionalText, V40Score: Score, V40Vector: OptionalText }))),
  References: v.nullish(v.array(v.string())),
});
type Vulnerability = v.InferOutput<typeof Vulnerability>;

/** Where lockfiles name a package; of a scan of files. */
const Located = v.object({ ID: OptionalText, Identifier, Locations: v.nullish(v.array(v.object({ StartLine: v.nullish(v.pipe(v.number(), v.integer())) }))) });

/** @returns the first line of each package in the result's file, by its id */
export function packageLines(packages: readonly unknown[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const row of packages) {
    const read = v.safeParse(Located, row);
    const line = read.success ? read.output.Locations?.[0]?.StartLine : undefined;
    if (!read.success || line === null || line === undefined || line < 1) continue;
    for (const id of [read.output.Identifier?.UID, read.output.ID]) if (id !== null && id !== undefined && id !== '') lines.set(id, line);
  }
  return lines;
}

export function vulnerability(row: Vulnerability, result: ResultContext): VulnerabilityObservation {
  const rule = row.VulnerabilityID;
  const description = row.Description ?? '';
  const named = row.Title ?? '';
  const title = named === '' ? rule : named;
  const severity = severityOf(row.Severity);
  const version = row.InstalledVersion ?? '';
  const path = pathOf(row, result);
  const cvss = highest(row.CVSS ?? {});
  const purl = row.PkgIdentifier?.PURL ?? buildPurl(result.type, row.PkgName, version);
  const fixedIn = (row.FixedVersion ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
  const source = row.DataSource?.ID ?? row.SeveritySource ?? '';
  const vendorIds = [...new Set(row.VendorIDs ?? [])].filter((id) => id !== rule && id !== '');
  const advisories = vendorIds.filter((id) => !namesOneFlaw(id));
  const ratings = ratingsOf(row.VendorSeverity ?? {}, row.SeveritySource ?? '', severity);
  const status = statusOf(`${named}\n${description}`);
  return {
    kind: 'vulnerability',
    rule,
    title,
    severity,
    confidence: 'high',
    message: title,
    target: result.context.target,
    place: result.placeOf({ diffId: row.Layer?.DiffID ?? undefined, path, line: lineOf(row, result) }),
    seenBy: { ...result.sighting(rule, severity), ...(fixedIn.length === 0 ? {} : { fixedIn }), ...(source === '' ? {} : { source }) },
    aliases: vendorIds.filter((id) => namesOneFlaw(id)),
    package: { purl, name: row.PkgName, version, paths: path === undefined ? [] : [path] },
    fixedIn,
    ...(cvss === undefined ? {} : { cvss }),
    ...(ratings.length === 0 ? {} : { ratings }),
    ...(advisories.length === 0 ? {} : { advisories }),
    ...(status === undefined ? {} : { status }),
    references: references(row),
  };
}

/** In a scan of files, a package lies in the lockfile that names it, or in the file that it says itself. */
function pathOf(row: Vulnerability, { inImage, target, fileName }: ResultContext): string | undefined {
  const own = relative(row.PkgPath);
  if (inImage) return own;
  const file = own ?? relative(target);
  return file === undefined ? undefined : fileName(file);
}

function lineOf(row: Vulnerability, { lines }: ResultContext): number | undefined {
  return lines.get(row.PkgIdentifier?.UID ?? '') ?? lines.get(row.PkgID ?? '');
}

/** How the CVE list marks them, at the beginning of a description, and GitHub in a title. */
function statusOf(text: string): 'withdrawn' | 'disputed' | undefined {
  if (/^\s*(?:\*\* ?REJECT(?:ED)? ?\*\*|Rejected reason:|Withdrawn(?: Advisory)?:)/im.test(text)) return 'withdrawn';
  return /^\s*\*\* ?DISPUTED ?\*\*|\bNOTE: this is disputed\b/im.test(text) ? 'disputed' : undefined;
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
export function relative(path: string | null | undefined): string | undefined {
  const bare = (path ?? '').replace(/^\/+/, '');
  return bare === '' ? undefined : bare;
}
