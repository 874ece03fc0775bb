/** One run of a SARIF file made into observations. Rules are named `TOOL/RULE`. */
import type { Observation, PlainObservation, Place } from '../../findings/finding.js';
import { FILE_START } from '../../findings/location.js';
import { readRow } from '../decode.js';
import { observe, oneLine } from '../observe.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { SarifResult, type SarifRule, type SarifRun } from './document.js';
import { placeOf, type SarifPlace } from './location.js';
import { packageFlaw, type PackageFlaw } from './packages.js';
import { idOf, ruleLookup, textOf, titleOf, type RuleLookup } from './rules.js';
import { scoreOf, severityOf } from './severity.js';

/** `Snyk Container` → `snyk-container`: a name that can stand in a rule id. */
export function toolId(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, LONGEST_ID).replace(/-+$/, '') || 'sarif';
}

const LONGEST_ID = 60;

/** Kinds of results that report no problem (3.27.9). */
const NO_PROBLEM = new Set(['pass', 'notapplicable', 'informational']);

/** @param index of the run in its file */
export function decodeRun(run: SarifRun, index: number, isImage: boolean, context: DecodeContext): Decoded {
  const tool = toolId(run.tool.driver.name);
  const rules = ruleLookup(run);
  const undecodable: string[] = [];
  const observations: Observation[] = [];
  for (const [at, each] of (run.results ?? []).entries()) {
    const result = readRow(SarifResult, each, `runs[${String(index)}].results[${String(at)}]`, undecodable);
    // What a baseline calls absent isn't there any more.
    if (result === undefined || NO_PROBLEM.has((result.kind ?? 'fail').toLowerCase()) || result.baselineState === 'absent') continue;
    observations.push(observation(result, { run, rules, tool, isImage, context }));
  }
  return { observations, undecodable, gaps: gapsOf(run) };
}

/** What the run itself says that it didn't do. */
function gapsOf(run: SarifRun): string[] {
  const gaps: string[] = [];
  if (run.externalPropertyFileReferences?.results?.length) gaps.push('its results lie in further files, which are not read');
  else if (run.results === null || run.results === undefined) gaps.push('it lists no results, which is what a run writes that looked at nothing');
  for (const { executionSuccessful, exitCode, toolExecutionNotifications, toolConfigurationNotifications } of run.invocations ?? []) {
    const errors = [...(toolExecutionNotifications ?? []), ...(toolConfigurationNotifications ?? [])].filter(({ level }) => level === 'error').map(({ message }) => oneLine(textOf(message, undefined, run)).slice(0, 200));
    if (executionSuccessful === false) gaps.push(`it says that it failed${exitCode === null || exitCode === undefined ? '' : ` with exit code ${String(exitCode)}`}${errors.length === 0 ? '' : `: ${errors.slice(0, 3).join('; ')}`}`);
    else gaps.push(...errors.map((text) => `it says: ${text === '' ? 'an error' : text}`));
  }
  return gaps;
}

interface Surroundings {
  readonly run: SarifRun;
  readonly rules: RuleLookup;
  readonly tool: string;
  readonly isImage: boolean;
  readonly context: DecodeContext;
}

function observation(result: SarifResult, surroundings: Surroundings): Observation {
  const { run, rules, tool, isImage, context } = surroundings;
  const rule = rules.find(result);
  const text = textOf(result.message, rule, run);
  const at = placeOf(result, run);
  const excepted = suppressionOf(result, at, context);
  const flaw = packageFlaw(tool, text, result, rule);
  if (flaw !== undefined) return vulnerability(flaw, rule, at, surroundings, excepted);
  const id = idOf(result, rule) || 'unnamed';
  const kind = kindOf(tool, rule, result);
  const title = titleOf(rule, id);
  return observe(
    tool,
    {
      id,
      kind,
      severity: severityOf(result, rule, tool),
      title,
      // dockle quotes instructions with their build arguments, and a tool that looks for secrets may quote what it found.
      message: kind === 'secret' || tool === 'dockle' ? title : oneLine(text) || title,
      place: isImage ? { type: 'layer', diffId: undefined, path: tool === 'dockle' ? undefined : at.file } : inRepository(result, at, context),
      ...(excepted === undefined ? {} : { excepted }),
    },
    context,
  );
}

function inRepository(result: SarifResult, at: SarifPlace, context: DecodeContext): Place {
  const node = nodeOf(result, at);
  if (at.file === undefined) return { type: 'report', file: context.report ?? context.name, node };
  return { type: 'source', at: { file: context.fileName(at.file), ...(at.range ?? FILE_START) }, node };
}

/** What the tool itself tells results apart by survives edits better than a line. */
function nodeOf({ fingerprints, partialFingerprints }: SarifResult, { logical }: SarifPlace): string {
  const own = Object.entries(fingerprints ?? partialFingerprints ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return own.length === 0 ? (logical ?? '') : own.map(([name, value]) => `${name}=${value}`).join(' ');
}

function vulnerability(flaw: PackageFlaw, rule: SarifRule | undefined, at: SarifPlace, { tool, isImage, context }: Surroundings, excepted: PlainObservation['excepted']): Observation {
  const title = oneLine(rule?.fullDescription?.text ?? rule?.shortDescription?.text ?? '') || flaw.id;
  const score = scoreOf(rule?.properties);
  return {
    kind: 'vulnerability',
    rule: flaw.id,
    title,
    severity: flaw.severity,
    confidence: 'high',
    message: title,
    target: context.target,
    place: isImage || at.file === undefined ? { type: 'layer', diffId: undefined, path: flaw.path } : { type: 'file', file: context.fileName(at.file), line: undefined },
    seenBy: { scanner: tool, ...(context.version === undefined ? {} : { version: context.version }), id: flaw.id, severity: flaw.severity, fixedIn: flaw.fixedIn },
    aliases: [],
    package: { purl: flaw.purl, name: flaw.name, version: flaw.version, paths: flaw.path === undefined ? [] : [flaw.path] },
    fixedIn: flaw.fixedIn,
    // Both write the CVSS score there when they know one.
    ...(score === undefined || score === 0 || rule?.properties?.['cvssv3_baseScore'] === undefined ? {} : { cvss: { score } }),
    references: [],
    ...(excepted === undefined ? {} : { excepted }),
  };
}

const SECRET_TOOLS = new Set(['gitleaks', 'trufflehog', 'detect-secrets', 'ggshield', 'secretlint']);

function kindOf(tool: string, rule: SarifRule | undefined, result: SarifResult): PlainObservation['kind'] {
  const tags = [rule?.properties?.['tags'], result.properties?.['tags']].flatMap((each): unknown[] => (Array.isArray(each) ? each : [])).map(String);
  if (SECRET_TOOLS.has(tool) || (tool === 'trivy' && rule?.name === 'Secret') || tags.some((tag) => /^secrets?$/i.test(tag))) return 'secret';
  return tool === 'trivy' && rule?.name === 'License' ? 'licence' : 'misconfiguration';
}

/** A result is suppressed unless one of its suppressions is still under review, or was rejected (3.27.23). */
function suppressionOf({ suppressions }: SarifResult, at: SarifPlace, context: DecodeContext): PlainObservation['excepted'] {
  const [first] = suppressions ?? [];
  if (first === undefined || suppressions?.some(({ status }) => status === 'underReview' || status === 'rejected') === true) return undefined;
  const reason = oneLine(first.justification ?? '');
  const origin = first.kind === 'inSource' && at.file !== undefined ? `${context.fileName(at.file)}:${String(at.range?.startLine ?? 1)}` : (context.report ?? context.name);
  return { reason: reason === '' ? 'suppressed by the tool that reports it' : reason, origin };
}
