/** Runs the checks of a kind over one subject and turns hits into observations. */
import type { Dockerfile, Stage } from '../artifacts/dockerfile.js';
import { nodeName } from '../artifacts/instruction-name.js';
import { exceptionFor, PRAGMA } from '../artifacts/pragma.js';
import type { Fix, PlainObservation } from '../findings/finding.js';
import type { Location } from '../findings/location.js';
import type { AnyCheck, Check, Hit, ProposedFix, SubjectKind, Subjects } from './check.js';

type CheckFacts = Pick<AnyCheck, 'id' | 'title' | 'severity' | 'confidence' | 'reports'>;

/** A pragma that can't be honoured, and why. */
export interface PragmaProblem {
  readonly at: Location;
  readonly message: string;
}

/** @param target key of the target that the subject belongs to */
export function runChecks<K extends SubjectKind>(checks: readonly Check<K>[], subject: Subjects[K], target: string, version: string): PlainObservation[] {
  return checks.flatMap((check) => Array.from(check.run(subject), (hit) => observe(check, hit, target, version)));
}

function observe(check: CheckFacts, hit: Hit, target: string, version: string): PlainObservation {
  if ('type' in hit.at) {
    const found = hit.severity ?? check.severity;
    const { kind = check.reports ?? ('misconfiguration' as const), rule = check.id, title = check.title } = hit.reportedAs ?? {};
    return {
      kind, rule, title,
      severity: found,
      confidence: hit.confidence ?? check.confidence,
      message: hit.message,
      target,
      place: hit.at,
      seenBy: { scanner: 'dockgate', version, id: check.id, severity: found },
      aliases: [],
    };
  }
  const instruction = 'keyword' in hit.at ? hit.at : undefined;
  const severity = hit.severity ?? check.severity;
  const at = instruction === undefined ? (hit.at as Location) : instruction.at;
  const excepted = instruction === undefined ? undefined : exceptionFor(check.id, instruction.comments);
  const node = [instruction === undefined ? undefined : hit.ofStage === true ? instruction.keyword : nodeName(instruction), hit.about].filter((part) => part !== undefined).join(' ');
  return {
    kind: 'misconfiguration',
    rule: check.id,
    title: check.title,
    severity,
    confidence: hit.confidence ?? check.confidence,
    message: hit.message,
    target,
    place: { type: 'source', at, node },
    seenBy: { scanner: 'dockgate', version, id: check.id, severity },
    aliases: [],
    ...(hit.fix === undefined ? {} : { fix: placeFix(hit.fix) }),
    ...(excepted === undefined ? {} : { excepted }),
  };
}

function placeFix(fix: ProposedFix): Fix {
  const { at } = fix.on;
  switch (fix.action) {
    case 'replace':
      return { at, text: fix.text, title: fix.title };
    case 'insert-before':
      return { at: { ...at, endLine: at.startLine, endColumn: at.startColumn }, text: `${fix.text}\n`, title: fix.title };
    case 'insert-after':
      return { at: { ...at, startLine: at.endLine, startColumn: at.endColumn }, text: `\n${fix.text}`, title: fix.title };
  }
}

/** Pragmas that name no reason or a rule that doesn't exist: they would be read as working ones. */
export function pragmaProblems(dockerfile: Dockerfile, ruleIds: ReadonlySet<string>): PragmaProblem[] {
  const instructions = [...dockerfile.globalArguments, ...dockerfile.stages.flatMap((stage: Stage) => [stage.from, ...stage.instructions])];
  const problems: PragmaProblem[] = [];
  for (const { text, at } of instructions.flatMap((instruction) => instruction.comments)) {
    const [, rules, reason] = PRAGMA.exec(text) ?? [];
    if (rules === undefined) continue;
    if (reason === undefined || reason.trim() === '') problems.push({ at, message: `\`dockgate ignore=${rules}\` gives no reason, so it isn't honoured` });
    for (const rule of rules.split(',')) if (!ruleIds.has(rule)) problems.push({ at, message: `\`dockgate ignore=${rule}\` names no check of ours` });
  }
  return problems;
}

