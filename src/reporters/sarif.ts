/**
 * `dockgate.sarif`: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) that GitHub takes, one run for each target.
 * What GitHub refuses or shows wrongly is in docs.github.com, "SARIF support for code scanning".
 */
import type { Invocation, Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding } from '../findings/finding.js';
import type { Location, Range } from '../findings/location.js';
import { SEVERITIES } from '../findings/severity.js';
import type { GateReport, ScannerReport } from '../report.js';
import { bytes } from '../render/budget.js';
import { fateOf } from '../render/group.js';
import { gaps, scannerGap, targetNames } from '../render/story.js';
import { visible, visibleLine } from '../render/terminal.js';
import type { Reporter } from './reporter.js';
import { describeRule, levelOf, plain, ruleIds, type DescribeRule } from './sarif-rules.js';

const HOMEPAGE = 'https://github.com/dockgate/dockgate';

const HEAD: Pick<Log, '$schema' | 'version'> = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };

/** GitHub refuses a run with more. */
export const MAX_RESULTS = 25_000;
/** GitHub refuses a file with more: publish them in parts, by `targets`. */
export const MAX_RUNS = 20;

export interface SarifOptions {
  /** Leaves out what is excepted or not affected: GitHub ignores suppressions and would raise alerts. */
  readonly forUpload?: boolean;
  /** Keys of the only targets that get a run. */
  readonly targets?: ReadonlySet<string>;
  /** In UTF-8 bytes; the mildest results are left out until the text fits. */
  readonly budget?: number;
}

/** @param describe finds the texts of a rule of ours */
export function sarifReporter(describe: DescribeRule): Reporter {
  return {
    id: 'sarif',
    file: 'dockgate.sarif',
    render: (report, budget) => sarif(report, describe, { budget }),
    chunks: (report) => logChunks(report, describe, {}, MAX_RESULTS),
  };
}

/** @returns the report as SARIF. Targets that couldn't be opened have no run: an empty one would close their alerts. */
export function sarif(report: GateReport, describe: DescribeRule, options: SarifOptions = {}): string {
  const budget = options.budget ?? Number.POSITIVE_INFINITY;
  let most = MAX_RESULTS;
  for (;;) {
    const text = [...logChunks(report, describe, options, most)].join('');
    // A character has at most three bytes in UTF-8, so most texts needn't be measured.
    const size = text.length * 3 <= budget ? 0 : bytes(text);
    if (size <= budget || most === 0) return text;
    most = Math.floor(Math.min(most, report.findings.length) * Math.min(0.9, (budget / size) * 0.95));
  }
}

/** Written by hand around the results, in parts: as one value, 100,000 of them would take four times the memory of their text. */
function* logChunks(report: GateReport, describe: DescribeRule, options: SarifOptions, most: number): Generator<string> {
  const byTarget = new Map<string, Finding[]>();
  const failed = new Set(report.targets.filter((each) => each.outcome === 'failed').map((each) => each.key));
  for (const { key } of report.targets) if (!failed.has(key)) byTarget.set(key, []);
  for (const finding of report.findings) {
    if (failed.has(finding.target) || !isResult(finding, options)) continue;
    const members = byTarget.get(finding.target);
    if (members === undefined) byTarget.set(finding.target, [finding]);
    else members.push(finding);
  }
  const wanted = [...byTarget].filter(([key]) => options.targets?.has(key) ?? true);
  const general = wanted.some(([key]) => key === 'repository') ? 'repository' : wanted[0]?.[0];
  const keys = new Set(wanted.map(([key]) => key));
  const { $schema, version } = HEAD;
  yield `{\n"$schema": ${JSON.stringify($schema)},\n"version": ${JSON.stringify(version)},\n"runs": [`;
  for (const [index, [key, findings]] of wanted.entries()) {
    if (index > 0) yield ',\n';
    yield* runChunks({ report, key, findings, describe, most, runs: keys, isGeneral: key === general });
  }
  yield ']\n}\n';
}

/** What this change fixed is no result: GitHub would raise an alert for it. */
function isResult(finding: Finding, { forUpload = false }: SarifOptions): boolean {
  const fate = fateOf(finding);
  return fate === 'open' || (!forUpload && fate !== 'fixed');
}

interface RunInput {
  readonly report: GateReport;
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly describe: DescribeRule;
  readonly most: number;
  /** The keys of all targets that have a run. */
  readonly runs: ReadonlySet<string>;
  /** Whether this run says what belongs to none of them. */
  readonly isGeneral: boolean;
}

/** Results that are written at once. */
const BATCH = 200;

/** One line a result, so that two files can be compared. */
function* runChunks(input: RunInput): Generator<string> {
  const { report, key, describe, most } = input;
  const sorted = worstFirst(input.findings);
  const kept = sorted.slice(0, most);
  const idOf = ruleIds(sorted, describe);
  const members = new Map<string, { readonly index: number; readonly findings: Finding[] }>();
  const indices = kept.map((finding) => {
    const id = idOf(finding);
    const known = members.get(id) ?? { index: members.size, findings: [] };
    known.findings.push(finding);
    members.set(id, known);
    return known.index;
  });
  const rules: ReportingDescriptor[] = [];
  for (const [id, { findings }] of members) if (findings[0] !== undefined) rules.push(describeRule(id, findings[0], findings, describe, HOMEPAGE));
  const name = report.targets.find((each) => each.key === key)?.name ?? key;
  const run: Run = {
    tool: { driver: { name: 'Dockgate', version: report.dockgate, ...(/^\d+\.\d+\.\d+/.test(report.dockgate) ? { semanticVersion: report.dockgate } : {}), informationUri: HOMEPAGE, rules } },
    automationDetails: { id: `dockgate/${visibleLine(key)}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(input, sorted.length - kept.length)],
    properties: { target: visibleLine(name), verdict: report.verdict, scanners: report.scanners.filter((each) => each.target === key).map(scannerProperties) },
  };
  const context: ResultContext = { name, isImage: key !== 'repository', seen: new Map(), uris: new Map() };
  yield `${JSON.stringify(run, undefined, 1).slice(0, -2)},\n "results": [`;
  for (let start = 0; start < kept.length; start += BATCH) {
    const batch = kept.slice(start, start + BATCH).map((finding, offset) => {
      const index = indices[start + offset] ?? 0;
      return resultText(finding, rules[index]?.id ?? finding.rule, index, context);
    });
    yield `${start === 0 ? '\n' : ',\n'}${batch.join(',\n')}`;
  }
  yield ']\n}';
}

/** Which program and which data the findings rest on. */
function scannerProperties({ name, version, verified, databases }: ScannerReport): Readonly<Record<string, unknown>> {
  return {
    name: visibleLine(name),
    ...(version === undefined ? {} : { version: visibleLine(version) }),
    verified,
    databases: databases.map((each) => Object.fromEntries(Object.entries(each).map(([field, value]) => [field, visibleLine(String(value))]))),
  };
}

const RANKS = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

/** The order of the report within a severity: sorting is stable. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding): number => RANKS.get(severity) ?? SEVERITIES.length;
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function invocationOf({ report, key, isGeneral, runs }: RunInput, leftOut: number): Invocation {
  const problems: Notification[] = report.scanners
    .filter((each) => each.target === key && each.outcome === 'failed')
    .map((each) => ({ level: 'error', message: { text: stop(plain(`${each.name} did not look at this: ${each.error ?? 'it failed'}`)) } }));
  if (isGeneral) {
    const names = targetNames(report);
    const elsewhere = new Set(report.scanners.filter((each) => runs.has(each.target)).map((each) => scannerGap(names, each.name, each.target)));
    for (const { what, why } of gaps(report)) if (!elsewhere.has(what)) problems.push({ level: 'error', message: { text: stop(plain(`Not looked at: ${what}: ${why}`)) } });
  }
  const full: Notification[] =
    leftOut === 0 ? [] : [{ level: 'warning', message: { text: `${String(leftOut)} of the mildest findings are left out here, for the file would be too large. All are in dockgate-report.json.` } }];
  const notifications = [...problems, ...full];
  return {
    executionSuccessful: problems.length === 0,
    ...(Number.isNaN(Date.parse(report.createdAt)) ? {} : { endTimeUtc: new Date(report.createdAt).toISOString() }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

interface ResultContext {
  readonly name: string;
  readonly isImage: boolean;
  /** How often each fingerprint was used: alerts with the same one would fall together. */
  readonly seen: Map<string, number>;
  /** Encoded and in quotes, by file: encoding takes longer than the rest of a result. */
  readonly uris: Map<string, string>;
}

/** One result as JSON. The parts that every result has are put together as text: as objects they would take half as long again. */
function resultText(finding: Finding, ruleId: string, ruleIndex: number, context: ResultContext): string {
  const times = (context.seen.get(finding.fingerprint) ?? 0) + 1;
  context.seen.set(finding.fingerprint, times);
  const suppressions = suppressionsOf(finding);
  return (
    `{"ruleId":${JSON.stringify(ruleId)},"ruleIndex":${String(ruleIndex)},"level":"${levelOf(finding.severity)}","message":{"text":${JSON.stringify(messageOf(finding, context))}},` +
    `"locations":[{${physicalText(finding.at, context)}}],${relatedText(finding.related, context)}` +
    `"partialFingerprints":{"primaryLocationLineHash":${JSON.stringify(`${finding.fingerprint}:${String(times)}`)}},` +
    `${suppressions === undefined ? '' : `"suppressions":${JSON.stringify(suppressions)},`}"properties":${JSON.stringify(propertiesOf(finding))}}`
  );
}

function physicalText(at: Location, { uris }: ResultContext): string {
  const uri = uris.get(at.file) ?? JSON.stringify(uriOf(at.file));
  uris.set(at.file, uri);
  const { startLine, startColumn, endLine, endColumn } = regionOf(at);
  return `"physicalLocation":{"artifactLocation":{"uri":${uri}},"region":{"startLine":${String(startLine)},"startColumn":${String(startColumn)},"endLine":${String(endLine)},"endColumn":${String(endColumn)}}}`;
}

/** Numbered from 1: the message links to them by number, and GitHub shows only those that it links to. */
function relatedText(related: Finding['related'], context: ResultContext): string {
  if (related === undefined || related.length === 0) return '';
  const all = related.map(({ at, text }, index) => `{"id":${String(index + 1)},${physicalText(at, context)},"message":{"text":${JSON.stringify(plain(text))}}}`);
  return `"relatedLocations":[${all.join(',')}],`;
}

function suppressionsOf({ at, disposition }: Finding): Result['suppressions'] {
  if (disposition.state !== 'excepted' && disposition.state !== 'not-affected') return undefined;
  const justification = visibleLine(disposition.until === undefined ? disposition.entry : `${disposition.entry} (until ${disposition.until})`);
  // An entry begins with the file that it is written in.
  return [{ kind: disposition.entry.startsWith(`${at.file}:`) ? 'inSource' : 'external', status: 'accepted', justification }];
}

/** The first sentence is the alert's title at GitHub. */
function messageOf(finding: Finding, { name, isImage }: ResultContext): string {
  const where = isImage ? ` in ${name}` : '';
  const details = plain(finding.message);
  const links = linksTo(finding.related);
  if (finding.kind !== 'vulnerability') return stop(plain(`${(finding.message || finding.title).replace(/[.\s]+$/, '')}${where}`)) + place(finding.path, finding.layer) + links;
  const { package: installed, fixedIn } = finding;
  const mended = fixedIn.length === 0 ? 'no fix yet' : `fixed in ${fixedIn.join(', ')}`;
  const exploited = finding.kev === true ? ' Known to be exploited.' : '';
  const title = stop(plain(`${installed.name} ${installed.version} has ${finding.rule}${where}, ${mended}`));
  return `${title}${exploited}${details === '' ? '' : ` ${stop(details)}`}${place(installed.paths[0], finding.layer)}${links}`;
}

function stop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function linksTo(related: Finding['related']): string {
  if (related === undefined || related.length === 0) return '';
  return ` See ${related.map(({ text }, index) => `[${plain(text).replace(/[[\]]/g, '')}](${String(index + 1)})`).join(', ')}.`;
}

/** Paths inside an image are words, never addresses: nobody can open them. */
function place(path: string | undefined, layer: string | undefined): string {
  const parts = [...(path === undefined ? [] : [`Path in the image: ${path}`]), ...(layer === undefined ? [] : [`Layer: ${layer}`])];
  return parts.length === 0 ? '' : ` ${parts.map((each) => plain(`${each}.`)).join(' ')}`;
}

/**
 * What a program may want beyond the text; the rest is in dockgate-report.json, for 100,000 results weigh.
 * One literal: JSON leaves out what is undefined, and spreading costs a second.
 */
function propertiesOf(finding: Finding): NonNullable<Result['properties']> {
  const vulnerability = finding.kind === 'vulnerability' ? finding : undefined;
  return {
    kind: finding.kind,
    severity: finding.severity,
    aliases: listOrNone(finding.aliases),
    seenBy: finding.seenBy.map(({ scanner, id, severity }) => ({ scanner, id: visible(id), severity })),
    change: finding.change,
    disposition: finding.disposition.state,
    fixedIn: listOrNone(vulnerability?.fixedIn),
    purl: vulnerability === undefined ? undefined : visible(vulnerability.package.purl),
    cvss: vulnerability?.cvss?.score,
    epss: vulnerability?.epss,
    kev: vulnerability?.kev,
  };
}

function listOrNone(texts: readonly string[] | undefined): string[] | undefined {
  return texts === undefined || texts.length === 0 ? undefined : texts.map(visible);
}

/** Relative, each segment percent-encoded: a colon would be read as a scheme's, two slashes as a host's. */
export function uriOf(file: string): string {
  const segments = file.split('/').filter((each) => each !== '' && each !== '.');
  return segments.map(encodeSegment).join('/') || '.';
}

function encodeSegment(segment: string): string {
  // A lone surrogate has no encoding; `@`, `+` and their like may stand in a path as they are.
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%(?:40|24|26|2B|2C|3D)/g, decodeURIComponent);
}

/** GitHub wants all four; an end before the start makes the file invalid. */
function regionOf(at: Range): Range {
  const startLine = Math.max(1, at.startLine);
  const startColumn = Math.max(1, at.startColumn);
  const endLine = Math.max(startLine, at.endLine);
  return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn + 1, at.endColumn) : Math.max(1, at.endColumn) };
}
