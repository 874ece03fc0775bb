/** Reads `grype -o json` of all versions since 0.7 (https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go). */
import * as v from 'valibot';
import { ScannerFailure } from '../../errors.js';
import type { Cvss, Observation, Place, Rating, VulnerabilityObservation } from '../../findings/finding.js';
import { namesOneFlaw, plainId } from '../../findings/flaw-ids.js';
import type { Severity } from '../../findings/severity.js';
import { readDocument, readRow } from '../decode.js';
import type { Database, DecodeContext, Decoded } from '../scanner.js';
import { layerOf, mainPath, packageOf } from './package.js';

const OptionalText = v.nullish(v.string());
const Name = v.pipe(v.string(), v.minLength(1));
const Texts = v.nullish(v.array(v.string()));

/** `target` of an image also holds its configuration in base64, secrets and all: it isn't even read. */
const Document = v.object({
  matches: v.nullish(v.array(v.unknown())),
  source: v.nullish(v.object({ type: OptionalText, target: v.optional(v.unknown()) })),
  descriptor: v.nullish(v.object({ name: OptionalText, version: OptionalText, db: v.optional(v.unknown()) })),
});
const ImageSource = v.object({ imageID: OptionalText });
const CvssRows = v.nullish(
  v.array(v.object({ version: OptionalText, vector: OptionalText, metrics: v.nullish(v.object({ baseScore: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(10))) })) })),
);
const Metadata = {
  id: Name,
  dataSource: OptionalText,
  namespace: OptionalText,
  severity: OptionalText,
  urls: Texts,
  description: OptionalText,
  cvss: CvssRows,
  epss: v.nullish(v.array(v.object({ epss: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))) }))),
  knownExploited: v.nullish(v.array(v.unknown())),
};
const Related = v.object(Metadata);
const Match = v.object({
  vulnerability: v.object({
    ...Metadata,
    fix: v.nullish(v.object({ versions: Texts, state: OptionalText })),
    // Until 0.13.
    fixedInVersion: OptionalText,
    advisories: v.nullish(v.array(v.object({ id: OptionalText }))),
  }),
  relatedVulnerabilities: v.nullish(v.array(Related)),
  artifact: v.object({
    name: Name,
    version: v.string(),
    type: OptionalText,
    purl: OptionalText,
    locations: v.nullish(v.array(v.object({ path: OptionalText, layerID: OptionalText, annotations: v.nullish(v.object({ evidence: OptionalText })) }))),
    metadata: v.optional(v.unknown()),
  }),
});
export type Match = v.InferOutput<typeof Match>;
type Related = v.InferOutput<typeof Related>;

/** What the document as a whole says about each of its rows. */
interface Whole {
  readonly about: 'image' | 'files';
  readonly context: DecodeContext;
  readonly version: string | undefined;
  /** Whether its database knows which flaws are exploited: then silence means no. */
  readonly knowsExploited: boolean;
}

/** @throws ScannerFailure when the document isn't Grype's, or isn't about the target */
export function decodeGrype(document: unknown, context: DecodeContext): Decoded {
  const { image, name } = context;
  const report = readDocument(Document, document, 'Grype', name);
  // `null` and a missing list are what other tools' documents have.
  if (!Array.isArray(report.matches)) throw new ScannerFailure(`Grype's report about ${name} holds no list of matches`, { hint: 'is it Grype\'s own JSON (`-o json`)?' });
  const said = v.safeParse(ImageSource, report.source?.target);
  const imageId = said.success ? (said.output.imageID ?? undefined) : undefined;
  if (image !== undefined && imageId !== image.id) {
    throw new ScannerFailure(`Grype was asked about ${name} (${image.id}), but its report is about something else: ${imageId ?? `a ${report.source?.type ?? 'thing that it does not name'}`}`, {
      hint: 'does the archive hold more than one image?',
    });
  }
  const whole: Whole = {
    about: image !== undefined || (imageId !== undefined && context.subject !== 'sbom') ? 'image' : 'files',
    context,
    version: context.version ?? report.descriptor?.version ?? undefined,
    knowsExploited: hasProvider(report.descriptor?.db, 'kev'),
  };
  const undecodable: string[] = [];
  const observations: Observation[] = [];
  for (const [index, row] of report.matches.entries()) {
    const match = readRow(Match, row, `matches[${String(index)}]`, undecodable);
    if (match !== undefined) observations.push(vulnerability(match, whole));
  }
  const databases = databasesOf(report.descriptor?.db);
  return { observations, undecodable, ...(whole.version === undefined ? {} : { version: whole.version }), ...(databases === undefined ? {} : { databases }) };
}

function vulnerability({ vulnerability: flaw, relatedVulnerabilities, artifact }: Match, whole: Whole): VulnerabilityObservation {
  const related = (relatedVulnerabilities ?? []).filter(({ id }) => id !== flaw.id);
  const all: readonly Related[] = [flaw, ...(relatedVulnerabilities ?? [])];
  const severity = severityOf(flaw.severity);
  const description = all.map((each) => each.description ?? '').find((text) => text !== '') ?? '';
  const title = titleOf(description) ?? flaw.id;
  const fixedIn = (flaw.fix?.versions ?? [flaw.fixedInVersion ?? '']).map((each) => each.trim()).filter((each) => each !== '');
  const source = sourceOf(flaw.namespace ?? '');
  const installed = packageOf(artifact, whole.about === 'files' ? whole.context.fileName : (path) => path);
  const cvss = highest(all);
  const epss = all.flatMap((each) => each.epss ?? []).flatMap((each) => (each.epss === null || each.epss === undefined ? [] : [each.epss]));
  const exploited = all.some((each) => (each.knownExploited ?? []).length > 0);
  const status = statusOf(description);
  const advisories = (flaw.advisories ?? []).flatMap(({ id }) => (id === null || id === undefined || id === '' || namesOneFlaw(id) ? [] : [id]));
  return {
    kind: 'vulnerability',
    rule: flaw.id,
    title,
    severity,
    confidence: 'high',
    message: title,
    target: whole.context.target,
    place: placeOf(artifact, whole),
    seenBy: {
      scanner: 'grype',
      ...(whole.version === undefined ? {} : { version: whole.version }),
      id: flaw.id,
      severity,
      ...(fixedIn.length === 0 ? {} : { fixedIn }),
      ...(source === undefined ? {} : { source }),
    },
    aliases: [...new Set(related.map(({ id }) => plainId(id)))].filter((id) => id !== flaw.id && namesOneFlaw(id)),
    package: installed,
    fixedIn,
    ...(cvss === undefined ? {} : { cvss }),
    ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
    ...(exploited || whole.knowsExploited ? { kev: exploited } : {}),
    ratings: ratingsOf(all),
    ...(advisories.length === 0 ? {} : { advisories }),
    ...(status === undefined ? {} : { status }),
    references: references(all),
  };
}

function placeOf(artifact: Match['artifact'], { about, context }: Whole): Place {
  if (about === 'files') return { type: 'file', file: context.fileName((artifact.locations?.[0]?.path ?? '').replace(/^\/+/, '')), line: undefined };
  return { type: 'layer', diffId: layerOf(artifact, context.image?.firstLayer), path: mainPath(artifact) };
}

/** Grype's words (https://github.com/anchore/grype/blob/main/grype/vulnerability/severity.go). */
const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['negligible', 'negligible'],
  ['unknown', 'unknown'],
]);

function severityOf(word: string | null | undefined): Severity {
  return SEVERITY_OF.get((word ?? '').toLowerCase()) ?? 'unknown';
}

const SOURCE_OF: ReadonlyMap<string, string> = new Map([
  ['github', 'ghsa'],
  ['nvdv2', 'nvd'],
  ['rhel', 'redhat'],
  ['ol', 'oracle'],
  ['amzn', 'amazon'],
]);

/** `debian:distro:debian:12` → `debian`, `github:language:python` → `ghsa`, `nvd:cpe` → `nvd`, and the older `debian:11`, `nvdv2:cves`. */
function sourceOf(namespace: string): string | undefined {
  const [first = ''] = namespace.toLowerCase().split(':');
  return first === '' ? undefined : (SOURCE_OF.get(first) ?? first);
}

function ratingsOf(all: readonly Related[]): Rating[] {
  const ratings = all.flatMap(({ namespace, severity }) => {
    const source = sourceOf(namespace ?? '');
    const rating = severityOf(severity);
    return source === undefined || rating === 'unknown' ? [] : [{ source, severity: rating }];
  });
  return [...new Map(ratings.map((rating) => [`${rating.source} ${rating.severity}`, rating])).values()];
}

function highest(all: readonly Related[]): Cvss | undefined {
  let best: Cvss | undefined;
  for (const { version, vector, metrics } of all.flatMap((each) => each.cvss ?? [])) {
    const score = metrics?.baseScore;
    // Version 2 has another scale.
    if (score === null || score === undefined || (version ?? '').startsWith('2') || score <= (best?.score ?? 0)) continue;
    best = { score, ...(vector === null || vector === undefined || vector === '' ? {} : { vector }) };
  }
  return best;
}

const LONGEST_TITLE = 160;

/** @returns the first sentence: Grype has descriptions only */
function titleOf(description: string): string | undefined {
  const [line = ''] = description.trim().split('\n');
  const sentence = /^.*?[.!?](?=\s)/.exec(line)?.[0] ?? line;
  if (sentence === '') return undefined;
  return sentence.length <= LONGEST_TITLE ? sentence.replace(/\.$/, '') : `${sentence.slice(0, LONGEST_TITLE - 1)}…`;
}

/** How the CVE list marks them (https://www.cve.org/ResourcesSupport/AllResources/CNARules). */
function statusOf(description: string): 'withdrawn' | 'disputed' | undefined {
  if (/^\s*(?:\*\* ?REJECT(?:ED)? ?\*\*|Rejected reason:|Withdrawn\b|## Withdrawn)/i.test(description)) return 'withdrawn';
  return /^\s*\*\* ?DISPUTED ?\*\*|\bNOTE: this is disputed\b/i.test(description) ? 'disputed' : undefined;
}

const REFERENCES_KEPT = 5;

function references(all: readonly Related[]): string[] {
  const found = all.flatMap(({ dataSource, urls }) => [dataSource ?? '', ...(urls ?? [])]).filter((each) => /^https?:\/\//.test(each));
  return [...new Set(found)].slice(0, REFERENCES_KEPT);
}

const DateText = v.pipe(v.string(), v.check((text) => Number.isFinite(Date.parse(text))));
/** Schema 6 says it in `status`, the older ones in `db` itself. */
const DatabaseStatus = v.object({ built: v.nullish(DateText), from: OptionalText, checksum: OptionalText });
const DatabaseDocument = v.object({ ...DatabaseStatus.entries, status: v.nullish(DatabaseStatus), providers: v.nullish(v.record(v.string(), v.unknown())) });

/** @returns the database that the report itself says it comes from; undefined when it doesn't */
function databasesOf(document: unknown): readonly Database[] | undefined {
  const read = v.safeParse(DatabaseDocument, document);
  if (!read.success) return document === undefined || document === null ? undefined : [{ name: 'grype-db', ages: true }];
  const { built, from, checksum } = read.output.status ?? read.output;
  const digest = checksum ?? /[?&]checksum=(sha256(?::|%3A)[0-9a-f]{64})/i.exec(from ?? '')?.[1]?.replace('%3A', ':');
  return [
    {
      name: 'grype-db',
      ages: true,
      ...(built === null || built === undefined ? {} : { builtAt: built }),
      ...(digest === undefined || digest === '' ? {} : { digest }),
      ...(from === null || from === undefined || from === '' ? {} : { origin: withoutSecrets(from) }),
    },
  ];
}

/** Addresses of mirrors may carry a password or a signed query. */
function withoutSecrets(origin: string): string {
  return origin.replace(/\?.*$/, '').replace(/(\/\/)[^\s/@]*@/, '$1');
}

function hasProvider(document: unknown, name: string): boolean {
  const read = v.safeParse(DatabaseDocument, document);
  return read.success && Object.hasOwn(read.output.providers ?? {}, name);
}
