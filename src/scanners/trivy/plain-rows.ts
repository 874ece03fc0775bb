/** Rows about secrets, settings and licences, and the end of life of a system. */
import * as v from 'valibot';
import type { PlainObservation } from '../../findings/finding.js';
import type { ResultContext } from './result.js';
import { relative } from './vulnerabilities.js';
import { severityOf } from './words.js';

const OptionalText = v.nullish(v.string());
const Name = v.pipe(v.string(), v.minLength(1));
const Line = v.nullish(v.pipe(v.number(), v.integer()));

/** `Match` and `Code` hold the secret and its surroundings: they aren't even read. */
export const Secret = v.object({ RuleID: Name, Title: OptionalText, Severity: OptionalText, StartLine: Line, Layer: v.nullish(v.object({ DiffID: OptionalText })) });

export function secret(row: v.InferOutput<typeof Secret>, result: ResultContext): PlainObservation {
  const severity = severityOf(row.Severity);
  const path = fileOf(result);
  const title = row.Title ?? row.RuleID;
  const line = positive(row.StartLine);
  return {
    kind: 'secret',
    rule: `secret/${row.RuleID}`,
    title,
    severity,
    confidence: 'medium',
    message: `${title} in ${path ?? 'a file'}${line === undefined ? '' : `, line ${String(line)}`}`,
    target: result.context.target,
    place: result.placeOf({ diffId: row.Layer?.DiffID ?? undefined, path, line }),
    seenBy: result.sighting(row.RuleID, severity),
    aliases: [],
  };
}

/** `Message` may quote the line that it is about: an ENV or ARG with a secret. */
export const Misconfiguration = v.object({
  ID: OptionalText,
  AVDID: OptionalText,
  Title: OptionalText,
  Severity: OptionalText,
  Status: OptionalText,
  CauseMetadata: v.nullish(v.object({ StartLine: Line })),
});

/** @returns undefined for a rule that was kept, or that somebody excepted in Trivy's own way */
export function misconfiguration(row: v.InferOutput<typeof Misconfiguration>, result: ResultContext): PlainObservation | undefined {
  if (row.Status !== undefined && row.Status !== null && row.Status !== '' && row.Status !== 'FAIL' && row.Status !== 'FAILURE') return undefined;
  const id = idOf(row);
  const severity = severityOf(row.Severity);
  const title = row.Title ?? id;
  // The lines of an image's rows are those of a Dockerfile that Trivy made up from the history.
  const line = result.inImage ? undefined : positive(row.CauseMetadata?.StartLine);
  return {
    kind: 'misconfiguration',
    rule: `trivy/${id}`,
    title,
    severity,
    confidence: 'medium',
    message: title,
    target: result.context.target,
    place: result.placeOf({ path: result.inImage ? undefined : fileOf(result), line }),
    seenBy: result.sighting(id, severity),
    aliases: [],
  };
}

/** `DS-0002`, which versions before 0.68 write `DS002` and `AVD-DS-0002`. */
function idOf({ ID, AVDID }: v.InferOutput<typeof Misconfiguration>): string {
  const written = AVDID ?? ID ?? '';
  const match = /^(?:AVD-)?([A-Z]+(?:-[A-Z]+)*?)-?(\d+)$/.exec(written);
  return match === null ? (written === '' ? 'unnamed' : written) : `${match[1] ?? ''}-${(match[2] ?? '').padStart(4, '0')}`;
}

export const Licence = v.object({ Severity: OptionalText, Category: OptionalText, PkgName: OptionalText, FilePath: OptionalText, Name });

export function licence(row: v.InferOutput<typeof Licence>, result: ResultContext): PlainObservation {
  const severity = severityOf(row.Severity);
  const file = relative(row.FilePath);
  const path = file === undefined ? (result.inImage ? undefined : fileOf(result)) : result.inImage ? file : result.fileName(file);
  const subject = row.PkgName === undefined || row.PkgName === null || row.PkgName === '' ? (path ?? 'a file') : row.PkgName;
  return {
    kind: 'licence',
    rule: `licence/${row.Name}`,
    title: `Licence ${row.Name}${row.Category === undefined || row.Category === null || row.Category === '' ? '' : ` (${row.Category})`}`,
    severity,
    confidence: 'medium',
    message: `${subject} has the licence ${row.Name}`,
    target: result.context.target,
    place: result.placeOf({ path }),
    seenBy: result.sighting(row.Name, severity),
    aliases: [],
  };
}

export function endOfLife(family: string, name: string, result: ResultContext): PlainObservation {
  const release = releaseOf(family, name);
  return {
    kind: 'eol',
    rule: `eol/${family}-${release}`,
    title: `${family} ${release} is past its end of life`,
    severity: 'high',
    confidence: 'high',
    message: `${family} ${name} gets no security updates any more, and what is newly found in it may not be listed`,
    target: result.context.target,
    // The system comes with the lowest layer.
    place: result.placeOf({ diffId: result.context.image?.firstLayer, path: undefined }),
    seenBy: result.sighting('EOSL', 'unknown'),
    aliases: [],
  };
}

/** Systems whose releases are named by one number: a point release is the same release. */
const MAJOR_ONLY = new Set(['debian', 'redhat', 'centos', 'rocky', 'alma', 'oracle', 'amazon', 'fedora', 'photon']);

/** `12.15` → `12`, `3.9.4` → `3.9`, `2 (Karoo)` → `2`: a finding shouldn't become another with each rebuild. */
function releaseOf(family: string, name: string): string {
  const [word = ''] = name.split(' ');
  return word.split('.').slice(0, MAJOR_ONLY.has(family) ? 1 : 2).join('.');
}

function fileOf({ inImage, target, fileName }: ResultContext): string | undefined {
  const file = relative(target);
  return file === undefined || inImage ? file : fileName(file);
}

function positive(line: number | null | undefined): number | undefined {
  return line === null || line === undefined || line < 1 ? undefined : line;
}
