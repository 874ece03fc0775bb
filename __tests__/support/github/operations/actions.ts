/** Workflow runs and what they kept. */
import { found, notFound, page, refused, type Answer, type Call, type Handler } from '../answer.js';
import { fullName, repository, user } from '../people.js';
import type { Artifact, WorkflowRun } from '../state.js';

export const actions: Readonly<Record<string, Handler>> = {
  'actions/get-workflow-run': (call) => withRun(call, (run) => found(shown(run, call))),
  'actions/list-workflow-run-artifacts': (call) => withRun(call, (run) => {
    const all = call.state.artifacts.filter((each) => each.run === run.id && (call.query['name'] === undefined || each.name === call.query['name']));
    const { items, headers } = page(call, all.toReversed());
    return found({ total_count: all.length, artifacts: items.map((each) => shownArtifact(each, call)) }, headers);
  }),
  'actions/get-artifact': (call) => withArtifact(call, (artifact) => found(shownArtifact(artifact, call))),
  'actions/download-artifact': (call) => withArtifact(call, (artifact) => {
    if (artifact.expired) return refused(410, 'Artifact has expired', call.operation.documentation);
    // The zip lies with another service, whose signed address must never get the token.
    return { status: 302, headers: { location: `${call.state.storeUrl}/_blobs/download/${String(artifact.id)}?sig=signed` } };
  }),
};

function withRun(call: Call, answer: (run: WorkflowRun) => Answer): Answer {
  const run = call.state.runs.find((each) => each.id === Number(call.parameters['run_id']));
  return run === undefined ? notFound(call) : answer(run);
}

function withArtifact(call: Call, answer: (artifact: Artifact) => Answer): Answer {
  const artifact = call.state.artifacts.find((each) => each.id === Number(call.parameters['artifact_id']));
  return artifact === undefined ? notFound(call) : answer(artifact);
}

function shown(run: WorkflowRun, { state, apiUrl }: Call): object {
  const pulls = state.pulls.filter((each) => run.pulls.includes(each.number));
  const own = { id: 7001, name: state.repository.name, url: `${apiUrl}/repos/${fullName(state)}` };
  return {
    id: run.id, name: run.name, path: run.path, event: run.event, head_sha: run.headSha, head_branch: run.headBranch, status: run.status, conclusion: run.conclusion, run_number: 1, run_attempt: 1,
    html_url: `${state.serverUrl}/${fullName(state)}/actions/runs/${String(run.id)}`, artifacts_url: `${apiUrl}/repos/${fullName(state)}/actions/runs/${String(run.id)}/artifacts`,
    head_repository: repository(state, run.headRepository), repository: repository(state), actor: user('someone', state), head_commit: null, display_title: run.name, workflow_id: 1,
    pull_requests: pulls.map((each) => ({ id: 90_000 + each.number, number: each.number, url: `${apiUrl}/repos/${fullName(state)}/pulls/${String(each.number)}`, head: { ref: each.head.ref, sha: each.head.sha, repo: own }, base: { ref: each.base.ref, sha: each.base.sha, repo: own } })),
  };
}

function shownArtifact(artifact: Artifact, { state, apiUrl }: Call): object {
  const address = `${apiUrl}/repos/${fullName(state)}/actions/artifacts/${String(artifact.id)}`;
  const run = state.runs.find((each) => each.id === artifact.run);
  return {
    id: artifact.id, node_id: `A_${String(artifact.id)}`, name: artifact.name, size_in_bytes: artifact.zip.length, url: address, archive_download_url: `${address}/zip`, expired: artifact.expired,
    created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z', expires_at: '2026-04-01T00:00:00Z',
    workflow_run: { id: artifact.run, repository_id: 7001, head_repository_id: run === undefined || run.headRepository === fullName(state) ? 7001 : 7002, head_branch: run?.headBranch ?? 'main', head_sha: run?.headSha ?? '0'.repeat(40) },
  };
}
