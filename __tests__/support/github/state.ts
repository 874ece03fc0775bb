/** All that this GitHub knows. Tests read it and write to it; `events.ts` has what people and pushes do. */
import { existsSync } from 'node:fs';
import type { Run } from 'sarif';
import { OASIS_SCHEMA } from '../sarif.js';
import type { Permissions } from './permissions.js';

export interface Repository {
  readonly owner: string;
  readonly name: string;
  private: boolean;
  /** A private repository needs it switched on; a public one has it always. */
  codeScanning: boolean;
  defaultBranch: string;
}

export interface PullFile {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Hunks of a unified diff; GitHub leaves it out for binary and for very large files. */
  readonly patch?: string;
  readonly previousFilename?: string;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  state: 'open' | 'closed';
  draft: boolean;
  readonly head: { readonly ref: string; sha: string; readonly repository: string };
  readonly base: { readonly ref: string; sha: string };
  /** Of the commit that `refs/pull/N/merge` names. */
  mergeSha: string;
  /** All heads, the last is the present one. */
  readonly heads: string[];
  files: readonly PullFile[];
}

export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly on: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export type Side = 'LEFT' | 'RIGHT';

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly commit: string;
  readonly submittedAt: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly review: number;
  readonly pull: number;
  readonly author: string;
  body: string;
  readonly path: string;
  readonly side: Side;
  /** Null when the line is gone from the diff: "outdated". */
  line: number | null;
  readonly originalLine: number;
  startLine: number | null;
  readonly originalStartLine: number | null;
  /** What stands on the line, to find it again after a push. */
  readonly text: string;
  readonly hunk: string;
  commit: string;
  readonly originalCommit: string;
  readonly replyTo: number | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Thread {
  /** GraphQL's. */
  readonly id: string;
  readonly pull: number;
  /** Comments by id, the first is what the others reply to. */
  readonly comments: number[];
  resolvedBy: string | null;
}

export interface AlertInstance {
  readonly ref: string;
  readonly category: string;
  state: 'open' | 'fixed';
  commit: string;
  message: string;
  path: string;
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

export interface Alert {
  readonly number: number;
  readonly tool: string;
  /** Tool, rule, file and fingerprint: what makes it the same alert. */
  readonly identity: string;
  readonly rule: { readonly id: string; readonly severity: 'none' | 'note' | 'warning' | 'error'; readonly securitySeverity: 'low' | 'medium' | 'high' | 'critical' | null; readonly description: string; readonly tags: readonly string[] };
  readonly createdAt: string;
  updatedAt: string;
  dismissed: { readonly by: string; readonly at: string; readonly reason: 'false positive' | "won't fix" | 'used in tests'; readonly comment: string | null } | null;
  readonly instances: AlertInstance[];
  /** What happened to it, oldest first: a test reads here that nothing flickered. */
  readonly history: string[];
}

export interface Analysis {
  readonly id: number;
  readonly sarifId: string;
  readonly ref: string;
  readonly commit: string;
  readonly category: string;
  readonly tool: { readonly name: string; readonly version: string | null; readonly guid: string | null };
  readonly createdAt: string;
  readonly results: number;
  readonly rules: number;
  readonly warning: string;
  /** As it came, with the numbers of the alerts. */
  readonly run: Run;
}

export interface Upload {
  readonly id: string;
  readonly ref: string;
  readonly commit: string;
  /** As it was decoded; undefined when it could not be. */
  readonly sarif: unknown;
  /** How often it is still answered that it's pending. */
  pendingPolls: number;
  readonly errors: readonly string[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name`: the fork's for a fork. */
  readonly headRepository: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | null;
  /** Empty for forks, as GitHub has it. */
  readonly pulls: readonly number[];
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired: boolean;
}

export interface State {
  readonly repository: Repository;
  /** What the token may do. */
  permissions: Permissions;
  /** Who the token is. `github-actions[bot]` is the job's own token, which has no user. */
  actor: string;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly threads: Thread[];
  readonly alerts: Alert[];
  readonly analyses: Analysis[];
  readonly uploads: Upload[];
  readonly runs: WorkflowRun[];
  readonly artifacts: Artifact[];
  /** Files between two commits or branches, by `BASE...HEAD`; a pull request's own are known. */
  readonly comparisons: Map<string, readonly PullFile[]>;
  /** How often a new upload is answered to be pending. */
  pendingPolls: number;
  /** Error texts for the next uploads' processing, one list each. */
  readonly failingUploads: string[][];
  /** Whether the schema of OASIS is asked too: it takes its time for a hundred thousand results, and is there only with the shared corpus (DOCKGATE_SHARED). */
  oasis: boolean;
  /** What is said of a private repository without code scanning; GitHub has had several wordings. */
  notEnabledWords: string;
  /** Refs that don't exist, though they look right. */
  readonly missingRefs: Set<string>;
  /** Commits that were never pushed. */
  readonly missingCommits: Set<string>;
  /** Run that artifacts of the artifact service belong to. */
  currentRun: number;
  /** Pages of people, for links. */
  readonly serverUrl: string;
  /** Where the content of artifacts lies: another origin than the API's, so a token that is sent there is seen. */
  readonly storeUrl: string;
  /** Every number is given out once, whatever for. */
  nextId: () => number;
  /** A second passes with every call: what is newer is seen to be. */
  now: () => string;
}

export function newState(options: { readonly repository: Repository; readonly permissions: Permissions; readonly actor: string; readonly serverUrl: string; readonly storeUrl: string }): State {
  let id = 1000;
  let second = Date.UTC(2026, 0, 1) / 1000;
  return {
    ...options,
    pulls: [], comments: [], reviews: [], reviewComments: [], threads: [], alerts: [], analyses: [], uploads: [], runs: [], artifacts: [],
    comparisons: new Map(),
    pendingPolls: 0,
    failingUploads: [],
    oasis: existsSync(OASIS_SCHEMA),
    notEnabledWords: 'Code Security must be enabled for this repository to use code scanning.',
    missingRefs: new Set(),
    missingCommits: new Set(),
    currentRun: 1,
    nextId: () => {
      id += 1;
      return id;
    },
    now: () => {
      second += 1;
      return new Date(second * 1000).toISOString().replace('.000Z', 'Z');
    },
  };
}
