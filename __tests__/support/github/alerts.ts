/** How alerts open, close and come back with every analysis. */
import type { Result, Run } from 'sarif';
import { LIMITS, ruleOf, rulesOf } from './sarif-rules.js';
import { fullName } from './people.js';
import type { Alert, AlertInstance, Analysis, State, Upload } from './state.js';

/** Takes up a file that was processed: each run is an analysis and replaces the one before of the same tool, category and ref. */
export function takeUp(runs: readonly Run[], upload: Upload, state: State): void {
  for (const run of runs) takeUpRun(run, upload, state);
}

function takeUpRun(run: Run, upload: Upload, state: State): void {
  const category = categoryOf(run);
  const tool = run.tool.driver.name;
  const all = run.results ?? [];
  const results = all.length > LIMITS.shown ? all.toSorted((a, b) => rank(b, run) - rank(a, run)).slice(0, LIMITS.shown) : all;
  const present = new Map<string, number>();
  const known = new Map(state.alerts.map((each) => [each.identity, each]));
  for (const result of results) {
    const identity = identityOf(result, run);
    const alert = known.get(identity) ?? newAlert(identity, result, run, state);
    known.set(identity, alert);
    present.set(identity, alert.number);
    seen(alert, result, { ref: upload.ref, category, commit: upload.commit }, state);
  }
  // Only an analysis of the same category on the same ref says that something is gone.
  for (const alert of state.alerts) {
    if (alert.tool !== tool || present.has(alert.identity)) continue;
    for (const instance of alert.instances) if (instance.ref === upload.ref && instance.category === category) move(alert, instance, 'fixed', state);
  }
  state.analyses.push(analysisOf(run, present, { upload, category, warning: all.length > LIMITS.shown ? `Only the ${String(LIMITS.shown)} most severe of ${String(all.length)} results are kept` : '' }, state));
}

/** `automationDetails.id` is `category/run`: all up to the last slash. */
function categoryOf(run: Run): string {
  const id = run.automationDetails?.id ?? '';
  return id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '';
}

function identityOf(result: Result, run: Run): string {
  const at = result.locations?.[0]?.physicalLocation;
  const fingerprint = result.partialFingerprints?.['primaryLocationLineHash'];
  return JSON.stringify([run.tool.driver.name, ruleOf(result, run)?.id, at?.artifactLocation?.uri, fingerprint ?? `line ${String(at?.region?.startLine)}`]);
}

function rank(result: Result, run: Run): number {
  const severity: unknown = ruleOf(result, run)?.properties?.['security-severity'];
  return Number(severity ?? 0) * 10 + ['none', 'note', 'warning', 'error'].indexOf(result.level ?? 'warning');
}

function newAlert(identity: string, result: Result, run: Run, state: State): Alert {
  const rule = ruleOf(result, run);
  const now = state.now();
  const score: unknown = rule?.properties?.['security-severity'];
  const alert: Alert = {
    number: state.alerts.length + 1, tool: run.tool.driver.name, identity, createdAt: now, updatedAt: now, dismissed: null, instances: [], history: [],
    rule: { id: rule?.id ?? '', severity: rule?.defaultConfiguration?.level ?? 'warning', securitySeverity: typeof score === 'string' ? levelOf(Number(score)) : null, description: rule?.shortDescription?.text ?? '', tags: (rule?.properties?.tags ?? []).slice(0, 10) },
  };
  state.alerts.push(alert);
  return alert;
}

/** The documentation says "over 9.0" for critical; CVSS and what GitHub shows say from 9.0. */
function levelOf(score: number): 'low' | 'medium' | 'high' | 'critical' | null {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : null;
}

function seen(alert: Alert, result: Result, where: { readonly ref: string; readonly category: string; readonly commit: string }, state: State): void {
  const region = result.locations?.[0]?.physicalLocation?.region;
  const startLine = region?.startLine ?? 1;
  const place = {
    commit: where.commit, message: result.message.text ?? '', path: result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '',
    startLine, startColumn: region?.startColumn ?? 1, endLine: region?.endLine ?? startLine, endColumn: region?.endColumn ?? 1,
  };
  const known = alert.instances.find((each) => each.ref === where.ref && each.category === where.category);
  if (known === undefined) {
    alert.instances.push({ ref: where.ref, category: where.category, state: 'open', ...place });
    alert.history.push(`opened on ${where.ref} ${where.category}`);
    return;
  }
  Object.assign(known, place);
  move(alert, known, 'open', state);
}

function move(alert: Alert, instance: AlertInstance, to: AlertInstance['state'], state: State): void {
  if (instance.state === to) return;
  instance.state = to;
  alert.updatedAt = state.now();
  alert.history.push(`${to === 'open' ? 'reopened' : 'fixed'} on ${instance.ref} ${instance.category}`);
}

function analysisOf(run: Run, numbers: ReadonlyMap<string, number>, about: { readonly upload: Upload; readonly category: string; readonly warning: string }, state: State): Analysis {
  const { driver } = run.tool;
  return {
    id: state.nextId(), sarifId: about.upload.id, ref: about.upload.ref, commit: about.upload.commit, category: about.category, createdAt: state.now(),
    tool: { name: driver.name, version: driver.semanticVersion ?? driver.version ?? null, guid: driver.guid ?? null },
    results: numbers.size, rules: rulesOf(run).length, warning: about.warning,
    run: { ...run, results: (run.results ?? []).map((result) => withNumber(result, numbers.get(identityOf(result, run)), state)) },
  };
}

/** Of properties GitHub gives back its own alone. */
function withNumber(result: Result, number: number | undefined, state: State): Result {
  const { properties: _ours, ...kept } = result;
  return number === undefined ? kept : { ...kept, properties: { 'github/alertNumber': number, 'github/alertUrl': alertPage(number, state) } };
}

export function alertPage(number: number, state: State): string {
  return `${state.serverUrl}/${fullName(state)}/security/code-scanning/${String(number)}`;
}

export type AlertState = 'open' | 'dismissed' | 'fixed';

/** @returns undefined when the alert was never seen on the ref; what was dismissed is dismissed on every ref */
export function stateOn(alert: Alert, ref: string): AlertState | undefined {
  const there = alert.instances.filter((each) => each.ref === ref);
  if (there.length === 0) return undefined;
  if (alert.dismissed !== null) return 'dismissed';
  return there.some((each) => each.state === 'open') ? 'open' : 'fixed';
}
