/** Uploads of SARIF, analyses and alerts. */
import { randomUUID } from 'node:crypto';
import type { Log } from 'sarif';
import { found, invalid, notFound, page, refused, type Answer, type Call, type Handler } from '../answer.js';
import { alertPage, stateOn, takeUp, type AlertState } from '../alerts.js';
import { fullName, user } from '../people.js';
import { decode, LIMITS, sarifErrors } from '../sarif-rules.js';
import type { Alert, AlertInstance, Analysis, Upload } from '../state.js';

interface Sent { readonly commit_sha: string; readonly ref: string; readonly sarif: string; readonly checkout_uri?: string }

const handlers: Readonly<Record<string, Handler>> = {
  'code-scanning/upload-sarif': upload,
  'code-scanning/get-sarif': (call) => {
    const one = call.state.uploads.find((each) => each.id === call.parameters['sarif_id']);
    if (one === undefined) return notFound(call);
    if (one.pendingPolls > 0) {
      one.pendingPolls -= 1;
      return found({ processing_status: 'pending' });
    }
    if (one.errors.length > 0) return found({ processing_status: 'failed', analyses_url: null, errors: one.errors });
    return found({ processing_status: 'complete', analyses_url: `${address(call)}/analyses?sarif_id=${one.id}` });
  },
  'code-scanning/list-recent-analyses': (call) => {
    if (call.state.analyses.length === 0) return refused(404, 'no analysis found', call.operation.documentation);
    const { tool_name: tool, sarif_id: sarif, ref, pr, direction } = call.query;
    const all = call.state.analyses.filter((each) => (tool === undefined || each.tool.name === tool) && (sarif === undefined || each.sarifId === sarif) && onRef(each.ref, ref, pr));
    const { items, headers } = page(call, direction === 'asc' ? all : all.toReversed());
    return found(items.map((each) => shownAnalysis(each, call)), headers);
  },
  'code-scanning/get-analysis': (call) => {
    const analysis = call.state.analyses.find((each) => each.id === Number(call.parameters['analysis_id']));
    if (analysis === undefined) return notFound(call);
    if (!call.accept.includes('application/sarif+json')) return found(shownAnalysis(analysis, call));
    return { status: 200, type: 'application/sarif+json', body: { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [analysis.run] } };
  },
  'code-scanning/list-alerts-for-repo': listAlerts,
  'code-scanning/get-alert': (call) => withAlert(call, (alert) => found(shownAlert(alert, call, mainRef(call)))),
  'code-scanning/list-alert-instances': (call) => withAlert(call, (alert) => {
    const { items, headers } = page(call, alert.instances.filter((each) => onRef(each.ref, call.query['ref'], call.query['pr'])));
    return found(items.map((each) => shownInstance(alert, each)), headers);
  }),
  'code-scanning/update-alert': (call) => withAlert(call, (alert) => {
    const wanted = call.body as { readonly state?: 'open' | 'dismissed'; readonly dismissed_reason?: NonNullable<Alert['dismissed']>['reason'] | null; readonly dismissed_comment?: string | null };
    if (wanted.state === 'dismissed') {
      if (wanted.dismissed_reason === undefined || wanted.dismissed_reason === null) return invalid(call, ['dismissed_reason is needed'], 'Invalid request');
      alert.dismissed = { by: call.state.actor, at: call.state.now(), reason: wanted.dismissed_reason, comment: wanted.dismissed_comment ?? null };
      alert.history.push('dismissed');
    } else if (wanted.state === 'open') {
      alert.dismissed = null;
      alert.history.push('undismissed');
    }
    return found(shownAlert(alert, call, mainRef(call)));
  }),
};

export const codeScanning: Readonly<Record<string, Handler>> = Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, (call: Call): Answer => {
  const { private: isPrivate, codeScanning: enabled } = call.state.repository;
  if (isPrivate && !enabled) return refused(403, call.state.notEnabledWords, call.operation.documentation);
  return handler(call);
}]));

function upload(call: Call): Answer {
  const { commit_sha: commit, ref, sarif, checkout_uri: checkoutUri } = call.body as Sent;
  const { state } = call;
  const decoded = decode(sarif);
  if (decoded === undefined) return refused(400, 'Invalid SARIF: it must be compressed with gzip and then encoded as base64.', call.operation.documentation);
  if (decoded.gzipBytes > LIMITS.gzipBytes) return refused(413, 'Payload too large', call.operation.documentation);
  // github/codeql-action#952
  if (state.missingCommits.has(commit)) return refused(404, 'commit not found', call.operation.documentation);
  if (!refExists(ref, call)) return refused(404, `ref '${ref}' not found in this repository`, call.operation.documentation);
  const told = state.failingUploads.shift();
  const errors = told ?? sarifErrors(decoded.sarif, checkoutUri, state.oasis);
  const one: Upload = { id: randomUUID(), ref, commit, sarif: decoded.sarif, pendingPolls: state.pendingPolls, errors };
  state.uploads.push(one);
  if (errors.length === 0) takeUp((decoded.sarif as Log).runs, one, state);
  return { status: 202, body: { id: one.id, url: `${address(call)}/sarifs/${one.id}` } };
}

function refExists(ref: string, call: Call): boolean {
  const { state } = call;
  const [, number, kind] = /^refs\/pull\/(\d+)\/(merge|head)$/.exec(ref) ?? [];
  if (number === undefined) return !state.missingRefs.has(ref) && !ref.startsWith('refs/pull/');
  const pull = state.pulls.find((each) => each.number === Number(number));
  const { commit_sha: commit } = call.body as Sent;
  // GitHub takes any commit, and then shows the alerts of a commit that the ref doesn't name.
  if (pull !== undefined && commit !== (kind === 'merge' ? pull.mergeSha : pull.head.sha)) call.odd(`${ref} is not at ${commit}`);
  return pull !== undefined && !state.missingRefs.has(ref);
}

function listAlerts(call: Call): Answer {
  if (call.state.analyses.length === 0) return refused(404, 'no analysis found', call.operation.documentation);
  const { ref, pr, state, tool_name: tool, severity, sort, direction } = call.query;
  const wanted = refsOf(call, ref, pr);
  const all = call.state.alerts.filter((alert) => {
    const at = wanted.map((each) => stateOn(alert, each)).find((each) => each !== undefined);
    return at !== undefined && fits(at, state) && (tool === undefined || alert.tool === tool) && (severity === undefined || alert.rule.securitySeverity === severity || alert.rule.severity === severity);
  });
  const time = (alert: Alert): string => (sort === 'updated' ? alert.updatedAt : alert.createdAt);
  const sorted = all.toSorted((a, b) => (time(a) < time(b) ? -1 : 1) * (direction === 'asc' ? 1 : -1));
  const { items, headers } = page(call, sorted);
  return found(items.map((each) => shownAlert(each, call, wanted.find((one) => stateOn(each, one) !== undefined) ?? mainRef(call))), headers);
}

/** `closed` is what was dismissed and what was fixed. */
function fits(at: AlertState, wanted: unknown): boolean {
  return wanted === undefined || wanted === null || at === wanted || (wanted === 'closed' && at !== 'open');
}

function refsOf(call: Call, ref: unknown, pr: unknown): readonly string[] {
  if (typeof pr === 'number') return [`refs/pull/${String(pr)}/merge`, `refs/pull/${String(pr)}/head`];
  if (typeof ref !== 'string') return [mainRef(call)];
  return [ref.startsWith('refs/') ? ref : `refs/heads/${ref}`];
}

function onRef(actual: string, ref: unknown, pr: unknown): boolean {
  if (typeof pr === 'number') return actual.startsWith(`refs/pull/${String(pr)}/`);
  return typeof ref !== 'string' || actual === ref || actual === `refs/heads/${ref}`;
}

function mainRef(call: Call): string {
  return `refs/heads/${call.state.repository.defaultBranch}`;
}

function withAlert(call: Call, answer: (alert: Alert) => Answer): Answer {
  const alert = call.state.alerts.find((each) => each.number === Number(call.parameters['alert_number']));
  return alert === undefined ? refused(404, 'No alert found for alert number', call.operation.documentation) : answer(alert);
}

function address(call: Call): string {
  return `${call.apiUrl}/repos/${fullName(call.state)}/code-scanning`;
}

function shownAlert(alert: Alert, call: Call, ref: string): object {
  const { state } = call;
  const instance = alert.instances.findLast((each) => each.ref === ref) ?? alert.instances.at(-1);
  const now = stateOn(alert, ref) ?? stateOn(alert, instance?.ref ?? '') ?? 'open';
  const url = `${address(call)}/alerts/${String(alert.number)}`;
  return {
    number: alert.number, created_at: alert.createdAt, updated_at: alert.updatedAt, url, html_url: alertPage(alert.number, state), instances_url: `${url}/instances`,
    state: now, fixed_at: now === 'fixed' ? alert.updatedAt : null,
    dismissed_by: alert.dismissed === null ? null : user(alert.dismissed.by, state), dismissed_at: alert.dismissed?.at ?? null, dismissed_reason: alert.dismissed?.reason ?? null, dismissed_comment: alert.dismissed?.comment ?? null,
    rule: { id: alert.rule.id, severity: alert.rule.severity, security_severity_level: alert.rule.securitySeverity, description: alert.rule.description, name: alert.rule.id, tags: alert.rule.tags },
    tool: { name: alert.tool, guid: null, version: null },
    most_recent_instance: instance === undefined ? undefined : shownInstance(alert, instance),
  };
}

function shownInstance(alert: Alert, instance: AlertInstance): object {
  return {
    ref: instance.ref, analysis_key: '(default)', environment: '{}', category: instance.category, state: alert.dismissed === null ? instance.state : 'dismissed', commit_sha: instance.commit,
    message: { text: instance.message }, location: { path: instance.path, start_line: instance.startLine, end_line: instance.endLine, start_column: instance.startColumn, end_column: instance.endColumn }, classifications: [],
  };
}

function shownAnalysis(analysis: Analysis, call: Call): object {
  return {
    id: analysis.id, ref: analysis.ref, commit_sha: analysis.commit, analysis_key: '(default)', environment: '{}', category: analysis.category, error: '', warning: analysis.warning, created_at: analysis.createdAt,
    results_count: analysis.results, rules_count: analysis.rules, url: `${address(call)}/analyses/${String(analysis.id)}`, sarif_id: analysis.sarifId, tool: analysis.tool, deletable: false,
  };
}
