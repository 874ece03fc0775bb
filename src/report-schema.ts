/**
 * The form of `dockgate-report.json`, for reading it back and for the published JSON Schema.
 * `satisfies Fields<…>` keeps it equal to the interfaces: a field too many, too few or of another type doesn't compile.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { UsageError } from './errors.js';
import { FINDING_KINDS, SIGNALS, type Cvss, type Disposition, type Fix, type LocatedBy, type Package, type PlainFinding, type Rating, type Related, type Sighting, type VulnerabilityFinding } from './findings/finding.js';
import type { Location } from './findings/location.js';
import { CONFIDENCES, SEVERITIES } from './findings/severity.js';
import { ARTIFACT_KINDS, REPORT_SCHEMA_VERSION, TARGET_KINDS, type ArtifactReport, type ConditionReport, type DatabaseReport, type Edit, type GateReport, type LeftOut, type NotLookedAt, type PullRequest, type RunReport, type ScannerReport, type SoughtReport, type TargetReport, type WorkloadReport } from './report.js';

type Field<T, K extends keyof T> = T extends Readonly<Record<K, unknown>>
  ? v.GenericSchema<unknown, T[K]>
  : v.ExactOptionalSchema<v.GenericSchema<unknown, Exclude<T[K], undefined>>, undefined>;
/** One schema for each field of an interface, optional ones included. */
type Fields<T> = { readonly [K in keyof T]-?: Field<T, K> };

const text = v.string();
const texts = v.array(text);
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const when = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601'));
const severity = v.picklist(SEVERITIES);
const outcome = v.picklist(['ok', 'failed', 'skipped']);

const location = v.pipe(
  v.looseObject({
    file: v.pipe(text, v.nonEmpty(), v.description('Relative to the root of the report, / as separator')),
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: v.pipe(position, v.description('Exclusive')),
  } satisfies Fields<Location>),
  v.description('A range in a file; lines and columns count from 1'),
);

const target = v.looseObject({
  key: v.pipe(text, v.nonEmpty(), v.description('repository, build:DIR[#stage], image:REPOSITORY[/platform], archive:NAME, sbom:NAME, host:NAME or cluster:NAME; stable across rebuilds')),
  name: text,
  kind: v.picklist(TARGET_KINDS),
  digest: v.exactOptional(v.pipe(text, v.description('The image id: digest of its configuration'))),
  imageId: v.exactOptional(v.pipe(text, v.description('What the engine calls an image that was built and left in it'))),
  platform: v.exactOptional(text),
  reference: v.exactOptional(text),
  dockerfile: v.exactOptional(text),
  outcome,
  error: v.exactOptional(v.pipe(text, v.description("Why the outcome isn't ok"))),
} satisfies Fields<TargetReport>);

const database = v.looseObject({
  name: text,
  builtAt: v.exactOptional(v.pipe(text, v.description('ISO 8601'))),
  digest: v.exactOptional(text),
  origin: v.exactOptional(text),
} satisfies Fields<DatabaseReport>);

const scanner = v.looseObject({
  name: text,
  version: v.exactOptional(text),
  verified: v.pipe(v.boolean(), v.description("Whether the program's bytes were compared with a recorded hash")),
  target: v.pipe(text, v.description('Key of a target')),
  outcome,
  error: v.exactOptional(text),
  seconds: v.pipe(v.number(), v.minValue(0)),
  databases: v.array(database),
} satisfies Fields<ScannerReport>);

const artifact = v.looseObject({
  target: v.pipe(text, v.description('Key of a target')),
  kind: v.picklist(ARTIFACT_KINDS),
  file: v.exactOptional(v.pipe(text, v.description('Relative to the working directory when it lies inside, else absolute'))),
  error: v.exactOptional(v.pipe(text, v.description('Why there is none'))),
} satisfies Fields<ArtifactReport>);

const condition = v.looseObject({
  condition: text,
  effect: v.picklist(['fail', 'warn']),
  state: v.pipe(v.picklist(['met', 'broken', 'unknown']), v.description('unknown: no scanner that ran supplies what it asks for')),
  found: amount,
  allowed: amount,
} satisfies Fields<ConditionReport>);

const reason = v.variant('type', [
  v.looseObject({ type: v.literal('condition'), condition: text, found: amount, allowed: amount, message: text }),
  v.looseObject({ type: v.literal('condition-unknown'), condition: text, message: text }),
  v.looseObject({ type: v.literal('scanner-failed'), scanner: text, target: text, message: text }),
  v.looseObject({ type: v.literal('target-failed'), target: text, message: text }),
  v.looseObject({ type: v.literal('not-looked-at'), what: text, message: text }),
  v.looseObject({ type: v.literal('nothing-to-look-at'), message: text }),
]);

const sighting = v.looseObject({
  scanner: text,
  version: v.exactOptional(text),
  id: text,
  severity,
  fixedIn: v.exactOptional(texts),
  source: v.exactOptional(v.pipe(text, v.description('Where the scanner has it from'))),
} satisfies Fields<Sighting>);

const disposition = v.variant('state', [
  v.looseObject({ state: v.picklist(['gates', 'warns', 'reported']) }),
  v.looseObject({
    state: v.picklist(['excepted', 'not-affected']),
    entry: v.pipe(text, v.description('Which exception or VEX statement, and where it is written')),
    until: v.exactOptional(text),
  } satisfies Fields<Extract<Disposition, { readonly entry: string }>>),
]);

/** What every finding has. */
const common = {
  rule: v.pipe(text, v.nonEmpty()),
  title: text,
  severity,
  confidence: v.picklist(CONFIDENCES),
  message: text,
  at: location,
  target: v.pipe(text, v.description('Key of a target')),
  fingerprint: v.pipe(text, v.nonEmpty(), v.description('The same for the same finding in every run; never made of line, tag, digest or version')),
  aliases: texts,
  seenBy: v.array(sighting),
  locatedBy: v.looseObject({ how: v.picklist(['check', 'lockfile', 'instruction', 'base-image', 'image-reference', 'nearest-file']), why: text } satisfies Fields<LocatedBy>),
  related: v.exactOptional(v.pipe(v.array(v.looseObject({ at: location, text } satisfies Fields<Related>)), v.description('Other lines of the repository that have to do with it'))),
  change: v.exactOptional(v.pipe(v.picklist(['introduced', 'disclosed', 'existing', 'fixed']), v.description('Absent when no baseline is configured'))),
  disposition,
  layer: v.exactOptional(v.pipe(text, v.description('The layer of the image that holds it'))),
};

const vulnerability = v.looseObject({
  ...common,
  kind: v.literal('vulnerability'),
  package: v.looseObject({ purl: v.pipe(text, v.description('Package URL with version')), name: text, version: text, paths: texts } satisfies Fields<Package>),
  fixedIn: texts,
  cvss: v.exactOptional(v.looseObject({ score: v.pipe(v.number(), v.minValue(0), v.maxValue(10)), vector: v.exactOptional(text) } satisfies Fields<Cvss>)),
  epss: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  kev: v.exactOptional(v.pipe(v.boolean(), v.description('Listed by CISA as exploited'))),
  ratings: v.exactOptional(v.array(v.looseObject({ source: text, severity } satisfies Fields<Rating>))),
  advisories: v.exactOptional(v.pipe(texts, v.description('Ids that cover several flaws'))),
  status: v.exactOptional(v.picklist(['withdrawn', 'disputed'])),
  references: texts,
} satisfies Fields<VulnerabilityFinding>);

const plain = v.looseObject({
  ...common,
  kind: v.picklist(['misconfiguration', 'secret', 'licence', 'eol']),
  fix: v.exactOptional(v.looseObject({ at: location, text, title: text } satisfies Fields<Fix>)),
  path: v.exactOptional(v.pipe(text, v.description('Where in the image'))),
} satisfies Fields<PlainFinding>);

const finding = v.variant('kind', [vulnerability, plain]);

const edit = v.looseObject({
  kind: v.picklist(['base-image', 'package', 'rebuild', 'line']),
  title: v.pipe(text, v.description('What to do, in the imperative')),
  at: location,
  text: v.exactOptional(v.pipe(text, v.description('Ready text for at, only where the change is safe'))),
  removes: v.pipe(texts, v.description('Fingerprints')),
  certain: v.boolean(),
  image: v.exactOptional(v.pipe(text, v.description('The image that the line names, as written'))),
} satisfies Fields<Edit>);

const workload = v.looseObject({
  file: text,
  line: position,
  kind: text,
  namespace: text,
  name: text,
  podSecurityLevel: v.picklist(['privileged', 'baseline', 'restricted']),
} satisfies Fields<WorkloadReport>);

const run = v.looseObject({
  server: v.pipe(text, v.description('https://github.com, without a slash at the end')),
  repository: v.pipe(text, v.description('owner/name')),
  event: text,
  workflow: text,
  url: text,
  commit: v.pipe(text, v.description('The commit that was looked at; of a pull request often its merge commit')),
  ref: text,
  defaultBranch: v.exactOptional(text),
  pullRequest: v.exactOptional(v.looseObject({ number: position, head: text, fork: v.boolean() } satisfies Fields<PullRequest>)),
  gate: v.pipe(text, v.description('Tells gates apart that report to the same pull request')),
  gateName: v.exactOptional(v.pipe(text, v.description("The gate's name where somebody gave one: it is part of the categories of alerts"))),
  checkout: v.exactOptional(v.pipe(text, v.description('The folder that the repository is checked out in, when it is not the working directory: names of files begin with it'))),
  scope: v.exactOptional(v.pipe(text, v.description('What of the repository is looked at, where that is not all of it'))),
} satisfies Fields<RunReport>);

/** The whole report. */
const gateReport = v.looseObject({
  schemaVersion: v.literal(REPORT_SCHEMA_VERSION),
  dockgate: v.pipe(text, v.description('The version that wrote it')),
  createdAt: when,
  run: v.exactOptional(run),
  gate: v.picklist(['enforce', 'observe']),
  verdict: v.picklist(['pass', 'fail', 'incomplete']),
  reasons: v.pipe(v.array(reason), v.description("Why the verdict isn't pass")),
  conditions: v.array(condition),
  reportFrom: v.pipe(severity, v.description('Findings milder than this are counted but not listed in reports for people')),
  targets: v.array(target),
  scanners: v.array(scanner),
  checks: v.pipe(amount, v.description("How many of Dockgate's own checks ran")),
  findings: v.array(finding),
  edits: v.array(edit),
  workloads: v.array(workload),
  notLookedAt: v.array(v.looseObject({ what: text, why: text } satisfies Fields<NotLookedAt>)),
  sought: v.exactOptional(v.looseObject({
    kinds: v.pipe(v.array(v.picklist(FINDING_KINDS)), v.description('Kinds of findings that somebody looked for to the end')),
    signals: v.exactOptional(v.pipe(v.array(v.picklist(SIGNALS)), v.description('What is known about the packages of every image; absent when nobody looked for flaws in packages'))),
  } satisfies Fields<SoughtReport>)),
  artifacts: v.exactOptional(v.array(artifact)),
  leftOut: v.exactOptional(v.pipe(v.array(v.looseObject({ target: text, findings: amount, why: text } satisfies Fields<LeftOut>)), v.description('What code scanning does not get of this report'))),
} satisfies Fields<GateReport>);

/** What a schema gives, without "and any other field". */
type Known<T> = T extends readonly (infer Item)[] ? readonly Known<Item>[] : T extends object ? { readonly [K in keyof T as string extends K ? never : K]: Known<T[K]> } : T;
/** `never` when the schema allows less than the interface does: a new literal that was forgotten here. */
type Whole<T, Schema extends v.GenericSchema> = T extends Known<v.InferOutput<Schema>> ? v.GenericSchema<unknown, T> : never;

const typed: Whole<GateReport, typeof gateReport> = gateReport;

/**
 * @param json what `JSON.parse` gave
 * @returns the same, known to be a report; fields that we don't know are kept
 * @param file what people call it, for messages
 * @throws UsageError with the path of the first thing that is wrong
 */
export function readReport(json: unknown, file?: string): GateReport {
  const about = file === undefined ? {} : { file };
  const version = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined;
  if (version !== undefined && version !== REPORT_SCHEMA_VERSION) {
    throw new UsageError(`the report has schemaVersion ${JSON.stringify(version).slice(0, 40)}, this Dockgate reads ${String(REPORT_SCHEMA_VERSION)}`, {
      ...about,
      hint: 'use the version of Dockgate that wrote it, or scan again',
    });
  }
  const result = v.safeParse(typed, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  // The message repeats what was found there, of any length.
  throw new UsageError(`this is not a report of Dockgate: at ${v.getDotPath(issue)?.slice(0, 200) ?? 'its top'}: ${issue.message.slice(0, 300)}`, { ...about, hint: 'give the file dockgate-report.json that a run of Dockgate wrote' });
}

/** @returns the JSON Schema (draft 7) that is published as `schemas/dockgate-report.schema.json` */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = toJsonSchema(gateReport, { target: 'draft-07', errorMode: 'throw', definitions: { location, severity, finding } });
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/dockgate/dockgate/main/schemas/dockgate-report.schema.json',
    title: 'Dockgate report',
    description: 'What one run of Dockgate looked at, found and decided. Field names are a contract; schemaVersion is raised when one changes its meaning or goes away. More fields may come.',
    ...rest,
  };
}
