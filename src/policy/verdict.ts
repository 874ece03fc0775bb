/** Decides: pass, fail or incomplete, with every reason. Pure. */
import type { Finding, FindingKind, LocatedFinding, Signal } from '../findings/finding.js';
import type { ConditionReport, NotLookedAt, Reason, ScannerReport, TargetReport, Verdict } from '../report.js';
import { matches, signalOf, type Condition } from './conditions.js';

export interface JudgeInput {
  readonly findings: readonly LocatedFinding[];
  readonly targets: readonly TargetReport[];
  readonly scanners: readonly ScannerReport[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Scanners whose failure doesn't make the verdict incomplete. */
  readonly optionalScanners: ReadonlySet<string>;
  /** What the scanners that ran to their end can tell. */
  readonly signals: ReadonlySet<Signal>;
  /** Kinds of findings that somebody looked for. */
  readonly sought: ReadonlySet<FindingKind>;
  readonly failOn: readonly Condition[];
  readonly warnOn: readonly Condition[];
  /** What is known already to be missing, besides what the other values say. */
  readonly known?: readonly Reason[];
  /** The ids under which a rule is known in other tools. */
  readonly classOf: (rule: string) => readonly string[];
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Fail over incomplete over pass: findings count even when not everything could be looked at. */
export function judge(input: JudgeInput): Judgement {
  const open = input.findings.filter((finding) => finding.excepted === undefined);
  const weighed = [
    ...input.failOn.map((condition) => weigh(condition, 'fail', open, input)),
    ...input.warnOn.map((condition) => weigh(condition, 'warn', open, input)),
  ];
  const gating = new Set(weighed.filter(({ report }) => report.effect === 'fail' && report.state === 'broken').flatMap(({ found }) => found));
  const warning = new Set(weighed.filter(({ report }) => report.effect === 'warn' && report.state === 'broken').flatMap(({ found }) => found));
  const conditions = weighed.map(({ report }) => report);
  const reasons = [...conditions.flatMap((condition) => reasonOf(condition, input)), ...unseen(input)];
  const failed = conditions.some((condition) => condition.effect === 'fail' && condition.state === 'broken');
  const incomplete = reasons.some((reason) => reason.type !== 'condition');
  return {
    verdict: { decision: failed ? 'fail' : incomplete ? 'incomplete' : 'pass', reasons, conditions },
    findings: input.findings.map((finding) => dispose(finding, gating, warning)),
  };
}

interface Weighed {
  readonly report: ConditionReport;
  readonly found: readonly LocatedFinding[];
}

function weigh(condition: Condition, effect: 'fail' | 'warn', findings: readonly LocatedFinding[], { signals, sought, classOf, targets, scanners }: JudgeInput): Weighed {
  const found = findings.filter((finding) => matches(condition, finding, classOf));
  const signal = signalOf(condition);
  const broken = found.length > condition.allowed;
  // Of nothing, nothing can be said: not even that there is nothing wrong.
  const blind = !targets.some((target) => wasLookedAt(target, scanners));
  const unsought = condition.kind !== undefined && !sought.has(condition.kind);
  const unknown = !broken && (blind || unsought || (signal !== undefined && !signals.has(signal)));
  return { found, report: { condition: condition.text, effect, state: broken ? 'broken' : unknown ? 'unknown' : 'met', found: found.length, allowed: condition.allowed } };
}

function reasonOf({ condition, effect, state, found, allowed }: ConditionReport, { targets, scanners }: JudgeInput): Reason[] {
  if (effect === 'warn' || state === 'met') return [];
  if (state === 'unknown' && !targets.some((target) => wasLookedAt(target, scanners))) return [];
  if (state === 'unknown') return [{ type: 'condition-unknown', condition, message: `no scanner that ran supplies what \`${condition}\` asks for` }];
  return [{ type: 'condition', condition, found, allowed, message: `\`${condition}\`: ${String(found)} found, ${String(allowed)} allowed` }];
}

function unseen({ targets, scanners, notLookedAt, optionalScanners, known = [] }: JudgeInput): Reason[] {
  const reasons: Reason[] = [...known];
  for (const { key, outcome, error } of targets) if (outcome === 'failed') reasons.push({ type: 'target-failed', target: key, message: error ?? 'it could not be opened' });
  for (const { name, target, outcome, error } of scanners) {
    if (outcome === 'failed' && !optionalScanners.has(name)) reasons.push({ type: 'scanner-failed', scanner: name, target, message: error ?? 'it failed' });
  }
  for (const { what, why } of notLookedAt) reasons.push({ type: 'not-looked-at', what, message: why });
  // With another reason the verdict is incomplete anyway, and that reason says more.
  if (reasons.length === 0 && !targets.some((target) => wasLookedAt(target, scanners))) reasons.push({ type: 'nothing-to-look-at', message: 'nothing at all was found to look at' });
  return reasons;
}

/** Our own checks look at every image; but where scanners were asked for, one has to have looked at it, or at a Dockerfile of it we. */
function wasLookedAt({ key, kind, outcome, dockerfile }: TargetReport, scanners: readonly ScannerReport[]): boolean {
  if (outcome !== 'ok') return false;
  if (kind === 'repository' || dockerfile !== undefined) return true;
  const asked = scanners.filter((scanner) => scanner.target === key);
  return asked.length === 0 ? isImage(kind) : asked.some((scanner) => scanner.outcome === 'ok');
}

function isImage(kind: TargetReport['kind']): boolean {
  return kind === 'build' || kind === 'image' || kind === 'archive';
}

function dispose(finding: LocatedFinding, gating: ReadonlySet<LocatedFinding>, warning: ReadonlySet<LocatedFinding>): Finding {
  const { excepted, ...rest } = finding;
  if (excepted !== undefined) {
    const { origin, reason, until } = excepted;
    return { ...rest, disposition: { state: 'excepted', entry: `${origin}: ${reason}`, ...(until === undefined ? {} : { until }) } };
  }
  return { ...rest, disposition: { state: gating.has(finding) ? 'gates' : warning.has(finding) ? 'warns' : 'reported' } };
}
