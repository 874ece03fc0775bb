/** One run of SARIF: what was found in one target. */
import type { Invocation, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { automationId, categoryOf } from '../alert-category.js';
import type { Finding, VulnerabilityFinding } from '../findings/finding.js';
import type { Location, Range } from '../findings/location.js';
import { FLAWS } from '../findings/package-fingerprint.js';
import type { GateReport, ScannerReport } from '../report.js';
import { repositoryPath } from '../repository-path.js';
import { gaps, scannerGap, targetNames } from '../render/story.js';
import { visible, visibleLine } from '../render/terminal.js';
import type { SarifLimits } from '../sarif-limits.js';
import { alertsOf, type Alert, type AlertPer } from './sarif-alerts.js';
import { describeRule, levelOf, plain, type DescribeRule } from './sarif-rules.js';

const HOMEPAGE = 'https://github.com/dockgate/dockgate';

export interface RunInput {
  readonly report: GateReport;
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly describe: DescribeRule;
  readonly limits: SarifLimits;
  readonly alerts: AlertPer;
  /** Results. */
  readonly most: number;
  /** The keys of all targets that have a run. */
  readonly runs: ReadonlySet<string>;
  /** Whether this run says what belongs to none of them. */
  readonly isGeneral: boolean;
}

/** Results that are written at once. */
const BATCH = 200;

export interface SarifRun {
  /** JSON in parts: as one value, 100,000 results would take four times the memory of their text. */
  readonly chunks: Iterable<string>;
  /** How many findings are in none of the results. */
  readonly leftOut: number;
}

export function runChunks(input: RunInput): SarifRun {
  const alerts = alertsOf(input.findings, input.alerts, input.describe);
  const kept = alerts.slice(0, input.most);
  const leftOut = alerts.slice(kept.length).reduce((sum, { flaws }) => sum + (flaws?.length ?? 1), 0);
  return { chunks: chunksOf(input, kept, leftOut), leftOut };
}

/** Says that there is nothing any more where something was. @returns the run as JSON */
export function emptyRun(category: string, { dockgate, run }: GateReport): string {
  const empty: Run = { tool: { driver: driverOf(dockgate, []) }, automationDetails: { id: automationId(category, run) }, columnKind: 'utf16CodeUnits', results: [] };
  return JSON.stringify(empty, undefined, 1);
}

function driverOf(version: string, rules: ReportingDescriptor[]): Run['tool']['driver'] {
  return { name: 'Dockgate', version, ...(/^\d+\.\d+\.\d+/.test(version) ? { semanticVersion: version } : {}), informationUri: HOMEPAGE, rules };
}

/** One line a result, so that two files can be compared. */
function* chunksOf(input: RunInput, alerts: readonly Alert[], leftOut: number): Generator<string> {
  const { report, key, describe, limits } = input;
  const members = new Map<string, { readonly index: number; readonly alerts: Alert[] }>();
  const indices = alerts.map((alert) => {
    const known = members.get(alert.ruleId) ?? { index: members.size, alerts: [] };
    known.alerts.push(alert);
    members.set(alert.ruleId, known);
    return known.index;
  });
  const rules: ReportingDescriptor[] = [];
  for (const [id, { alerts: ofRule }] of members) rules.push(...describeRule(id, ofRule, { describe, limits, homepage: HOMEPAGE }));
  const name = report.targets.find((each) => each.key === key)?.name ?? key;
  const run: Run = {
    tool: { driver: driverOf(report.dockgate, rules) },
    automationDetails: { id: automationId(categoryOf(key, report.run), report.run) },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(input, leftOut)],
    properties: { target: visibleLine(name), verdict: report.verdict, scanners: report.scanners.filter((each) => each.target === key).map(scannerProperties) },
  };
  const context: ResultContext = { run: report.run, name, isImage: key !== 'repository', related: limits.locations, seen: new Map(), uris: new Map() };
  yield `${JSON.stringify(run, undefined, 1).slice(0, -2)},\n "results": [`;
  for (let start = 0; start < alerts.length; start += BATCH) {
    const batch = alerts.slice(start, start + BATCH).map((alert, offset) => {
      const index = indices[start + offset] ?? 0;
      return resultText(alert, rules[index]?.id ?? alert.ruleId, index, context);
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
    leftOut === 0 ? [] : [{ level: 'warning', message: { text: `${String(leftOut)} of the mildest findings are left out here, for no more are taken or shown. All are in dockgate-report.json.` } }];
  const notifications = [...problems, ...full];
  return {
    executionSuccessful: problems.length === 0,
    ...(Number.isNaN(Date.parse(report.createdAt)) ? {} : { endTimeUtc: new Date(report.createdAt).toISOString() }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

interface ResultContext {
  readonly run: GateReport['run'];
  readonly name: string;
  readonly isImage: boolean;
  /** Most related places of a result. */
  readonly related: number;
  /** How often each fingerprint was used: alerts with the same one would fall together. */
  readonly seen: Map<string, number>;
  /** Encoded and in quotes, by file: encoding takes longer than the rest of a result. */
  readonly uris: Map<string, string>;
}

/** One result as JSON. The parts that every result has are put together as text: as objects they would take half as long again. */
function resultText({ finding, fingerprint, flaws }: Alert, ruleId: string, ruleIndex: number, context: ResultContext): string {
  const times = (context.seen.get(fingerprint) ?? 0) + 1;
  context.seen.set(fingerprint, times);
  const suppressions = suppressionsOf(finding);
  return (
    `{"ruleId":${JSON.stringify(ruleId)},"ruleIndex":${String(ruleIndex)},"level":"${levelOf(finding.severity)}","message":{"text":${JSON.stringify(flaws === undefined ? messageOf(finding, context) : packageMessage(flaws, context))}},` +
    `"locations":[{${physicalText(finding.at, context)}}],${flaws === undefined ? relatedText(finding.related, context) : ''}` +
    `"partialFingerprints":{"primaryLocationLineHash":${JSON.stringify(`${fingerprint}:${String(times)}`)}},` +
    `${suppressions === undefined ? '' : `"suppressions":${JSON.stringify(suppressions)},`}"properties":${JSON.stringify(propertiesOf(finding, flaws))}}`
  );
}

function physicalText(at: Location, { uris, run }: ResultContext): string {
  const uri = uris.get(at.file) ?? JSON.stringify(uriOf(repositoryPath(at.file, run) ?? at.file));
  uris.set(at.file, uri);
  const { startLine, startColumn, endLine, endColumn } = regionOf(at);
  return `"physicalLocation":{"artifactLocation":{"uri":${uri}},"region":{"startLine":${String(startLine)},"startColumn":${String(startColumn)},"endLine":${String(endLine)},"endColumn":${String(endColumn)}}}`;
}

/** Numbered from 1: the message links to them by number, and GitHub shows only those that it links to. */
function relatedText(related: Finding['related'], context: ResultContext): string {
  if (related === undefined || related.length === 0) return '';
  const all = related.slice(0, context.related).map(({ at, text }, index) => `{"id":${String(index + 1)},${physicalText(at, context)},"message":{"text":${JSON.stringify(plain(text))}}}`);
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

/** All flaws come last and by name: whoever dismisses the alert has these in mind, and none that become known later. */
function packageMessage(flaws: readonly VulnerabilityFinding[], { name, isImage }: ResultContext): string {
  const [worst] = flaws;
  if (worst === undefined) return '';
  const versions = [...new Set(flaws.map((each) => each.package.version))].join(', ');
  const mended = flaws.filter(({ fixedIn }) => fixedIn.length > 0).length;
  const title = stop(plain(`${worst.package.name} ${versions} has ${flaws.length === 1 ? 'a known flaw' : `${String(flaws.length)} known flaws`}${isImage ? ` in ${name}` : ''}, ${mended === flaws.length ? 'fixed in newer versions' : mended === 0 ? 'no fix yet' : `${String(mended)} of them fixed in newer versions`}`));
  const exploited = flaws.some(({ kev }) => kev === true) ? ' Known to be exploited.' : '';
  return `${title}${exploited}${place(worst.package.paths[0], worst.layer)}${FLAWS}${[...new Set(flaws.map(({ rule }) => plain(rule)))].join(', ')}.`;
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
function propertiesOf(finding: Finding, flaws: Alert['flaws']): NonNullable<Result['properties']> {
  const vulnerability = finding.kind === 'vulnerability' ? finding : undefined;
  return {
    kind: finding.kind,
    severity: finding.severity,
    aliases: flaws === undefined ? listOrNone(finding.aliases) : undefined,
    seenBy: flaws === undefined ? finding.seenBy.map(({ scanner, id, severity }) => ({ scanner, id: visible(id), severity })) : undefined,
    change: finding.change,
    disposition: finding.disposition.state,
    fixedIn: flaws === undefined ? listOrNone(vulnerability?.fixedIn) : undefined,
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
