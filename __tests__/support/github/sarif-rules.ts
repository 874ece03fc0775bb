/** What GitHub refuses in a SARIF file, and in which words (docs.github.com, "SARIF support for code scanning"). */
import { gunzipSync } from 'node:zlib';
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { schemaProblems } from '../sarif.js';

export const LIMITS = {
  gzipBytes: 10 * 1024 * 1024, runs: 20, results: 25_000, rules: 25_000, extensions: 100, locations: 1000, threadFlowLocations: 10_000, tags: 20,
  /** Of a run's results, worst first. */
  shown: 5000, ruleName: 255, description: 1024,
} as const;

/** @returns undefined when it isn't base64 of gzip of JSON */
export function decode(encoded: string): { readonly gzipBytes: number; readonly sarif: unknown } | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const gzip = Buffer.from(encoded, 'base64');
  try {
    return { gzipBytes: gzip.length, sarif: JSON.parse(gunzipSync(gzip).toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
}

/** @returns why GitHub fails to process the file; nothing when it doesn't */
export function sarifErrors(sarif: unknown, checkoutUri: string | undefined, byOasis: boolean): readonly string[] {
  if (byOasis) {
    const problems = schemaProblems(sarif) as readonly { readonly instancePath: string; readonly message?: string }[];
    if (problems.length > 0) return problems.slice(0, 5).map((each) => `instance${each.instancePath.replaceAll('/', '.')} ${each.message ?? ''}`);
  }
  const { runs } = sarif as Log;
  const errors = [...over(runs.length, LIMITS.runs, 'runs'), ...sameCategory(runs)];
  return errors.length > 0 ? errors : runs.flatMap((run) => runErrors(run, checkoutUri)).slice(0, 5);
}

/** The words of github/codeql-action#2000 and aquasecurity/tfsec-sarif-action#43. */
function over(count: number, limit: number, what: string): readonly string[] {
  return count > limit ? [`rejecting SARIF, as there are more ${what} than allowed (${String(count)} > ${String(limit)})`] : [];
}

/** Since July 2025 (github.blog/changelog/2025-07-21): runs of one file are no longer combined. */
function sameCategory(runs: readonly Run[]): readonly string[] {
  const seen = new Set<string>();
  for (const { tool: { driver }, automationDetails } of runs) {
    const key = JSON.stringify([driver.name, driver.fullName, driver.version, driver.semanticVersion, driver.guid, automationDetails?.id]);
    if (seen.has(key)) return ['A delivery cannot contain multiple runs with the same category. Please modify the runs to have different categories.'];
    seen.add(key);
  }
  return [];
}

function runErrors(run: Run, checkoutUri: string | undefined): readonly string[] {
  const rules = rulesOf(run);
  return [
    ...(run.tool.driver.name.trim() === '' ? ['expected a tool name'] : []),
    ...over((run.results ?? []).length, LIMITS.results, 'results per run'),
    ...over(rules.length, LIMITS.rules, 'rules per run'),
    ...over((run.tool.extensions ?? []).length, LIMITS.extensions, 'tool extensions per run'),
    ...rules.flatMap((rule) => ruleErrors(rule)),
    ...(run.results ?? []).flatMap((result) => resultErrors(result, run, checkoutUri)),
  ];
}

export function rulesOf(run: Run): readonly ReportingDescriptor[] {
  return [...(run.tool.driver.rules ?? []), ...(run.tool.extensions ?? []).flatMap((each) => each.rules ?? [])];
}

function ruleErrors(rule: ReportingDescriptor): readonly string[] {
  const severity: unknown = rule.properties?.['security-severity'];
  const tags: unknown = rule.properties?.tags;
  const texts = { shortDescription: rule.shortDescription?.text, fullDescription: rule.fullDescription?.text, 'help': rule.help?.text };
  return [
    ...(rule.id.trim() === '' ? ['expected a rule id'] : []),
    ...Object.entries(texts).flatMap(([name, text]) => (text === undefined || text.trim() === '' ? [`rule ${rule.id}: expected ${name}.text`] : [])),
    ...over((rule.name ?? '').length, LIMITS.ruleName, `characters in the name of rule ${rule.id}`),
    ...over((texts.shortDescription ?? '').length, LIMITS.description, `characters in shortDescription of rule ${rule.id}`),
    ...over((texts.fullDescription ?? '').length, LIMITS.description, `characters in fullDescription of rule ${rule.id}`),
    ...over(Array.isArray(tags) ? tags.length : 0, LIMITS.tags, 'tags per rule'),
    ...(severity === undefined || (typeof severity === 'string' && /^\d+(\.\d+)?$/.test(severity) && Number(severity) <= 10) ? [] : [`rule ${rule.id}: could not convert security-severity ${JSON.stringify(severity)} to a number from 0 to 10`]),
  ];
}

function resultErrors(result: Result, run: Run, checkoutUri: string | undefined): readonly string[] {
  const locations = result.locations ?? [];
  const [first] = locations;
  const uri = first?.physicalLocation?.artifactLocation?.uri ?? '';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1];
  const wanted = checkoutUri === undefined ? undefined : /^([a-z][a-z0-9+.-]*):/i.exec(checkoutUri)?.[1];
  const flows = (result.codeFlows ?? []).flatMap((each) => each.threadFlows).reduce((count, each) => count + each.locations.length, 0);
  return [
    ...((result.message.text ?? '').trim() === '' ? ['expected result message text'] : []),
    ...(first === undefined ? ['locationFromSarifResult: expected at least one location'] : []),
    ...(first !== undefined && uri === '' ? ['locationFromSarifResult: expected artifact location'] : []),
    ...(scheme !== undefined && scheme !== wanted ? [`SARIF URI scheme "${scheme}" did not match the checkout URI scheme "${wanted ?? ''}"`] : []),
    ...over(locations.length, LIMITS.locations, 'locations per result'),
    ...over(flows, LIMITS.threadFlowLocations, 'thread flow locations per result'),
    ...(ruleOf(result, run) === undefined ? [`result refers to rule ${result.ruleId ?? String(result.ruleIndex)}, which the run does not have`] : []),
  ];
}

export function ruleOf(result: Result, run: Run): ReportingDescriptor | undefined {
  const index = result.ruleIndex ?? result.rule?.index;
  const byIndex = index === undefined ? undefined : run.tool.driver.rules?.[index];
  return byIndex ?? rulesById(run).get(result.ruleId ?? result.rule?.id ?? '');
}

/** A run has up to 25,000 of them, and as many results that look for one. */
const indexes = new WeakMap<Run, ReadonlyMap<string, ReportingDescriptor>>();

function rulesById(run: Run): ReadonlyMap<string, ReportingDescriptor> {
  const known = indexes.get(run) ?? new Map(rulesOf(run).map((each) => [each.id, each]));
  indexes.set(run, known);
  return known;
}
