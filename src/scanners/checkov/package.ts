/** Checkov's findings about packages (check types `sca_package` and `sca_image`). */
import * as v from 'valibot';
import type { VulnerabilityObservation } from '../../findings/finding.js';
import type { Location } from '../../findings/location.js';
import type { Severity } from '../../findings/severity.js';
import type { DecodeContext } from '../scanner.js';

const OptionalText = v.nullish(v.string());
const Details = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  package_name: v.pipe(v.string(), v.minLength(1)),
  package_version: v.pipe(v.string(), v.minLength(1)),
  package_type: OptionalText,
  severity: OptionalText,
  cvss: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  vector: OptionalText,
  description: OptionalText,
  link: OptionalText,
  fixed_versions: v.nullish(v.array(v.string())),
  lowest_fixed_version: OptionalText,
});

const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
]);
const PURL_TYPE_OF: ReadonlyMap<string, string> = new Map([
  ['python', 'pypi'], ['javascript', 'npm'], ['nodejs', 'npm'], ['go', 'golang'], ['java', 'maven'], ['ruby', 'gem'], ['gem', 'gem'], ['php', 'composer'], ['nuget', 'nuget'], ['dotnet', 'nuget'], ['rust', 'cargo'],
]);

/** @returns undefined when package and version aren't named: then it is a rule like any other */
export function packageFlaw(details: unknown, at: Location, context: DecodeContext): VulnerabilityObservation | undefined {
  const read = v.safeParse(Details, details);
  if (!read.success) return undefined;
  const row = read.output;
  const severity = SEVERITY_OF.get((row.severity ?? '').toLowerCase()) ?? 'unknown';
  const type = PURL_TYPE_OF.get((row.package_type ?? '').toLowerCase()) ?? 'generic';
  const name = row.package_name.split(type === 'maven' ? /[:/]/ : '/').map(encodeURIComponent).join('/');
  const fixedIn = row.fixed_versions ?? (row.lowest_fixed_version === null || row.lowest_fixed_version === undefined ? [] : [row.lowest_fixed_version]);
  const title = (row.description ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || row.id;
  const link = row.link ?? '';
  return {
    kind: 'vulnerability',
    rule: row.id,
    title,
    severity,
    confidence: 'high',
    message: title,
    target: context.target,
    place: { type: 'file', file: at.file, line: at.startLine === 1 ? undefined : at.startLine },
    seenBy: { scanner: 'checkov', ...(context.version === undefined ? {} : { version: context.version }), id: row.id, severity, fixedIn },
    aliases: [],
    package: { purl: `pkg:${type}/${name}@${encodeURIComponent(row.package_version)}`, name: row.package_name, version: row.package_version, paths: [] },
    fixedIn,
    ...(row.cvss === null || row.cvss === undefined || row.cvss === 0 ? {} : { cvss: { score: row.cvss, ...(row.vector === null || row.vector === undefined || row.vector === '' ? {} : { vector: row.vector }) } }),
    references: /^https?:\/\//.test(link) ? [link] : [],
  };
}
