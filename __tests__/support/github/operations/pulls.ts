/** Pull requests and their files; comparisons of two commits. */
import { found, notFound, page, refused, type Answer, type Call, type Handler } from '../answer.js';
import { counts } from '../diff.js';
import { fullName, repository, user } from '../people.js';
import type { Pull, PullFile, State } from '../state.js';

/** GitHub lists no more files than these, on however many pages. */
const MOST_FILES = 3000;

export const pulls: Readonly<Record<string, Handler>> = {
  'pulls/list': (call) => {
    const { state = 'open', head, base } = call.query;
    const all = call.state.pulls.filter((each) => (state === 'all' || each.state === state) && (head === undefined || headLabel(each) === head) && (base === undefined || each.base.ref === base));
    const { items, headers } = page(call, all.toReversed());
    return found(items.map((each) => shown(each, call)), headers);
  },
  'pulls/get': (call) => withPull(call, (pull) => {
    const files = pull.files.map((each) => counts(each.patch));
    const sum = (name: 'additions' | 'deletions'): number => files.reduce((total, each) => total + each[name], 0);
    return found({ ...shown(pull, call), changed_files: files.length, additions: sum('additions'), deletions: sum('deletions'), mergeable: pull.state === 'open', mergeable_state: 'clean', commits: pull.heads.length, maintainer_can_modify: false });
  }),
  'pulls/list-files': (call) => withPull(call, (pull) => {
    const { items, headers } = page(call, pull.files.slice(0, MOST_FILES));
    return found(items.map((each) => shownFile(each, call, pull.head.sha)), headers);
  }),
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = call.parameters['commit_sha'] ?? '';
    // Of a fork's commit GitHub knows the pull request; of one that nobody pushed, nothing.
    if (call.state.missingCommits.has(sha)) return refused(422, `No commit found for SHA: ${sha}`, call.operation.documentation);
    const { items, headers } = page(call, call.state.pulls.filter((each) => each.heads.includes(sha)));
    return found(items.map((each) => shown(each, call)), headers);
  },
  'repos/compare-commits-with-basehead': (call) => {
    const basehead = call.parameters['basehead'] ?? '';
    const files = call.state.comparisons.get(basehead) ?? filesOfPull(call.state, basehead);
    if (files === undefined) return notFound(call);
    const [base = '', head = ''] = basehead.split('...');
    const { items, headers } = page(call, files);
    return found({
      status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1, commits: [], files: items.map((each) => shownFile(each, call, head)),
      base_commit: { sha: base }, merge_base_commit: { sha: base }, html_url: `${call.state.serverUrl}/${fullName(call.state)}/compare/${basehead}`,
    }, headers);
  },
};

function filesOfPull(state: State, basehead: string): readonly PullFile[] | undefined {
  return state.pulls.find((each) => [each.base.sha, each.base.ref].some((base) => [each.head.sha, each.head.ref, each.mergeSha].some((head) => `${base}...${head}` === basehead)))?.files;
}

export function withPull(call: Call, answer: (pull: Pull) => Answer): Answer {
  const pull = call.state.pulls.find((each) => each.number === Number(call.parameters['pull_number']));
  return pull === undefined ? notFound(call) : answer(pull);
}

function headLabel(pull: Pull): string {
  return `${pull.head.repository.split('/')[0] ?? ''}:${pull.head.ref}`;
}

function shown(pull: Pull, call: Call): object {
  const { state, apiUrl } = call;
  const address = `${apiUrl}/repos/${fullName(state)}/pulls/${String(pull.number)}`;
  const end = (label: string, ref: string, sha: string, name: string): object => ({ label, ref, sha, repo: repository(state, name), user: user(name.split('/')[0] ?? '', state) });
  return {
    id: 90_000 + pull.number, number: pull.number, title: pull.title, state: pull.state, draft: pull.draft, user: user(pull.author, state), url: address,
    html_url: `${state.serverUrl}/${fullName(state)}/pull/${String(pull.number)}`, author_association: pull.head.repository === fullName(state) ? 'MEMBER' : 'NONE', merge_commit_sha: pull.mergeSha,
    head: end(headLabel(pull), pull.head.ref, pull.head.sha, pull.head.repository),
    base: end(`${state.repository.owner}:${pull.base.ref}`, pull.base.ref, pull.base.sha, fullName(state)),
    body: null, merged: false, closed_at: pull.state === 'closed' ? state.now() : null,
  };
}

function shownFile(file: PullFile, { state, apiUrl }: Call, sha: string): object {
  const path = file.filename.split('/').map((each) => encodeURIComponent(each)).join('/');
  return {
    sha: 'b'.repeat(40), filename: file.filename, status: file.status, ...counts(file.patch), ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
    blob_url: `${state.serverUrl}/${fullName(state)}/blob/${sha}/${path}`, raw_url: `${state.serverUrl}/${fullName(state)}/raw/${sha}/${path}`, contents_url: `${apiUrl}/repos/${fullName(state)}/contents/${path}`,
  };
}
