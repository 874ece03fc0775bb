/** What people, pushes and workflows do to a repository, for tests to tell their story. */
import { linesOf, patchOf } from './diff.js';
import { fullName } from './people.js';
import type { Artifact, Comment, Pull, PullFile, State, WorkflowRun } from './state.js';

/** Contents by path; undefined is no file. */
export interface Change { readonly path: string; readonly before?: string; readonly after?: string }

/** @returns the file as a pull request lists it */
export function changed({ path, before, after }: Change): PullFile {
  return { filename: path, status: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified', patch: patchOf(before ?? '', after ?? '') };
}

export interface NewPull {
  readonly number?: number;
  readonly title?: string;
  readonly author?: string;
  /** Commit, 40 hexadecimal digits. */
  readonly head: string;
  readonly base?: string;
  readonly merge?: string;
  readonly branch?: string;
  /** `owner/name` of a fork. */
  readonly fork?: string;
  readonly draft?: boolean;
  readonly files?: readonly PullFile[];
}

export function openPull(state: State, pull: NewPull): Pull {
  const opened: Pull = {
    number: pull.number ?? state.pulls.length + 1, title: pull.title ?? 'A change', author: pull.author ?? 'somebody', state: 'open', draft: pull.draft ?? false,
    head: { ref: pull.branch ?? 'change', sha: pull.head, repository: pull.fork ?? fullName(state) },
    base: { ref: state.repository.defaultBranch, sha: pull.base ?? 'b'.repeat(40) },
    mergeSha: pull.merge ?? 'c'.repeat(40), heads: [pull.head], files: pull.files ?? [],
  };
  state.pulls.push(opened);
  return opened;
}

/** New commits on a pull request. Comments follow their lines; where the line is gone, they are outdated. */
export function push(state: State, number: number, to: { readonly head: string; readonly merge?: string; readonly files?: readonly PullFile[] }): void {
  const pull = state.pulls.find((each) => each.number === number);
  if (pull === undefined) throw new Error(`no pull request ${String(number)}`);
  pull.head.sha = to.head;
  pull.heads.push(to.head);
  pull.mergeSha = to.merge ?? pull.mergeSha;
  if (to.files === undefined) return;
  pull.files = to.files;
  for (const comment of state.reviewComments) {
    if (comment.pull !== number || comment.line === null) continue;
    const lines = linesOf(to.files.find((each) => each.filename === comment.path)?.patch ?? '').filter((each) => each.side === comment.side && each.text === comment.text);
    const near = lines.toSorted((a, b) => Math.abs(a.line - (comment.line ?? 0)) - Math.abs(b.line - (comment.line ?? 0)))[0];
    if (near === undefined) {
      comment.line = null;
      comment.startLine = null;
    } else {
      comment.startLine = comment.startLine === null ? null : comment.startLine + near.line - comment.line;
      comment.line = near.line;
      comment.commit = to.head;
    }
  }
}

/** Somebody writes a comment. */
export function say(state: State, on: number, author: string, body: string): Comment {
  const now = state.now();
  const comment: Comment = { id: state.nextId(), on, author, body, createdAt: now, updatedAt: now };
  state.comments.push(comment);
  return comment;
}

/** Somebody resolves the conversation that a review comment belongs to. */
export function resolve(state: State, comment: number, by = 'somebody'): void {
  const thread = state.threads.find((each) => each.comments.includes(comment));
  if (thread === undefined) throw new Error(`no conversation has comment ${String(comment)}`);
  thread.resolvedBy = by;
}

/** Somebody dismisses an alert. */
export function dismiss(state: State, number: number, reason: 'false positive' | "won't fix" | 'used in tests', comment: string | null = null, by = 'somebody'): void {
  const alert = state.alerts.find((each) => each.number === number);
  if (alert === undefined) throw new Error(`no alert ${String(number)}`);
  alert.dismissed = { by, at: state.now(), reason, comment };
  alert.history.push('dismissed');
}

export function addRun(state: State, run: Partial<WorkflowRun> & { readonly headSha: string }): WorkflowRun {
  const added: WorkflowRun = { id: state.nextId(), name: 'CI', path: '.github/workflows/ci.yml', event: 'pull_request', headBranch: 'change', headRepository: fullName(state), status: 'completed', conclusion: 'success', pulls: [], ...run };
  state.runs.push(added);
  return added;
}

export function addArtifact(state: State, run: number, name: string, zip: Buffer, expired = false): Artifact {
  const artifact: Artifact = { id: state.nextId(), run, name, zip, expired };
  state.artifacts.push(artifact);
  return artifact;
}

/** @returns the event's payload as a runner puts it into GITHUB_EVENT_PATH */
export function pullRequestEvent(state: State, number: number): object {
  const pull = state.pulls.find((each) => each.number === number);
  if (pull === undefined) throw new Error(`no pull request ${String(number)}`);
  return {
    action: 'synchronize', number, sender: { login: pull.author }, repository: repositoryOfEvent(state),
    pull_request: {
      number, title: pull.title, draft: pull.draft, merge_commit_sha: pull.mergeSha, user: { login: pull.author },
      head: { ref: pull.head.ref, sha: pull.head.sha, repo: { full_name: pull.head.repository, fork: pull.head.repository !== fullName(state) } },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo: repositoryOfEvent(state) },
    },
  };
}

/** @returns the payload of a run that follows another */
export function workflowRunEvent(state: State, run: WorkflowRun): object {
  return {
    action: 'completed', sender: { login: 'somebody' }, repository: repositoryOfEvent(state),
    workflow_run: { id: run.id, name: run.name, path: run.path, event: run.event, head_sha: run.headSha, head_branch: run.headBranch, conclusion: run.conclusion, head_repository: { full_name: run.headRepository }, pull_requests: run.pulls.map((number) => ({ number })) },
  };
}

export function pushEvent(state: State, sha: string, branch = state.repository.defaultBranch): object {
  return { ref: `refs/heads/${branch}`, after: sha, sender: { login: 'somebody' }, repository: repositoryOfEvent(state) };
}

function repositoryOfEvent(state: State): object {
  return { full_name: fullName(state), name: state.repository.name, owner: { login: state.repository.owner }, private: state.repository.private, default_branch: state.repository.defaultBranch, html_url: `${state.serverUrl}/${fullName(state)}` };
}
