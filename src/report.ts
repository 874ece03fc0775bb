/** GateReport: the one value that every reporter receives and that `dockgate-report.json` holds. */
import type { Finding, FindingKind, Signal } from './findings/finding.js';
import type { Severity } from './findings/severity.js';
import type { Location } from './findings/location.js';

/** Raised when a field changes its meaning or goes away. */
export const REPORT_SCHEMA_VERSION = 1;

export type Outcome = 'ok' | 'failed' | 'skipped';
export const TARGET_KINDS = ['repository', 'build', 'image', 'archive', 'sbom', 'host', 'cluster'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface TargetReport {
  /** `repository`, `build:DIR[#stage]`, `image:REPOSITORY[/platform]`, `archive:NAME`, `sbom:NAME`, `host:NAME` or `cluster:NAME`; stable across rebuilds. */
  readonly key: string;
  readonly name: string;
  readonly kind: TargetKind;
  /** The image id (digest of its configuration); absent for a repository and for what couldn't be opened. */
  readonly digest?: string;
  /** What the engine calls an image that was built and left in it (`--tag`). */
  readonly imageId?: string;
  readonly platform?: string;
  /** `repository@sha256:…`: what the name of a pulled image was resolved to. */
  readonly reference?: string;
  /** The Dockerfile that the image was made from, when known. */
  readonly dockerfile?: string;
  readonly outcome: Outcome;
  /** Why the outcome isn't `ok`. */
  readonly error?: string;
}

export interface DatabaseReport {
  readonly name: string;
  /** ISO 8601; absent when the scanner doesn't say. */
  readonly builtAt?: string;
  readonly digest?: string;
  readonly origin?: string;
}

export interface ScannerReport {
  readonly name: string;
  readonly version?: string;
  /** Whether the program's bytes were compared with a hash recorded in this repository. */
  readonly verified: boolean;
  readonly target: string;
  readonly outcome: Outcome;
  readonly error?: string;
  readonly seconds: number;
  readonly databases: readonly DatabaseReport[];
}

/** A condition of the policy and how far it is from being met. */
export interface ConditionReport {
  readonly condition: string;
  readonly effect: 'fail' | 'warn';
  /** `unknown`: no scanner that ran supplies what it asks for. */
  readonly state: 'met' | 'broken' | 'unknown';
  readonly found: number;
  readonly allowed: number;
}

/** Why the verdict isn't `pass`, as values. */
export type Reason =
  | { readonly type: 'condition'; readonly condition: string; readonly found: number; readonly allowed: number; readonly message: string }
  | { readonly type: 'condition-unknown'; readonly condition: string; readonly message: string }
  | { readonly type: 'scanner-failed'; readonly scanner: string; readonly target: string; readonly message: string }
  | { readonly type: 'target-failed'; readonly target: string; readonly message: string }
  | { readonly type: 'not-looked-at'; readonly what: string; readonly message: string }
  | { readonly type: 'nothing-to-look-at'; readonly message: string };

/** One change that removes findings. */
export interface Edit {
  readonly kind: 'base-image' | 'package' | 'rebuild' | 'line';
  /** What to do, in the imperative. */
  readonly title: string;
  readonly at: Location;
  /** Ready text for `at`, only where the change is safe. */
  readonly text?: string;
  /** Fingerprints; each finding is in at most one edit. */
  readonly removes: readonly string[];
  /** Whether these findings are known to go, or may go. */
  readonly certain: boolean;
  /** The image that the line names, as written; for what a newer image removes. */
  readonly image?: string;
}

export const ARTIFACT_KINDS = ['cyclonedx', 'spdx', 'archive'] as const;

/** A file about a target that was asked for besides the reports: a bill of materials, the archive that was judged. */
export interface ArtifactReport {
  readonly target: string;
  readonly kind: (typeof ARTIFACT_KINDS)[number];
  /** Relative to the working directory when it lies inside, else absolute; `/` as separator. Absent when it could not be made. */
  readonly file?: string;
  /** Why there is none. */
  readonly error?: string;
}

/** What code scanning doesn't get of a report, though it has the rest. */
export interface LeftOut {
  /** Key of the target. */
  readonly target: string;
  /** How many findings. */
  readonly findings: number;
  readonly why: string;
}

export interface NotLookedAt {
  readonly what: string;
  readonly why: string;
}

/** What a policy may ask about: only with it can a saved report be judged by other conditions. */
export interface SoughtReport {
  /** Kinds of findings that somebody looked for to the end. */
  readonly kinds: readonly FindingKind[];
  /** What is known, beyond severity, about the packages of every image; absent when nobody looked for flaws in packages. */
  readonly signals?: readonly Signal[];
}

/** What the strongest Pod Security Standard level is that a workload meets. */
export interface WorkloadReport {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly podSecurityLevel: 'privileged' | 'baseline' | 'restricted';
}

/** Where a run happened, as its forge says. Links are made of it. */
export interface RunReport {
  /** `https://github.com`, without a slash at the end. */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  /** `pull_request`, `push`, … */
  readonly event: string;
  readonly workflow: string;
  /** The page of the workflow run. */
  readonly url: string;
  /** The commit that was looked at; of a pull request often its merge commit. */
  readonly commit: string;
  /** What `commit` is of: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly defaultBranch?: string;
  readonly pullRequest?: PullRequest;
  /** Tells gates apart that report to the same pull request: `ci/gate`. */
  readonly gate: string;
  /** The gate's name where somebody gave one: it is part of the categories of alerts. */
  readonly gateName?: string;
  /** The folder of the working directory that the repository is checked out in, when it isn't the working directory itself: names of files begin with it. */
  readonly checkout?: string;
  /** What of the repository is looked at, where that isn't all of it: alerts of another part aren't touched. */
  readonly scope?: string;
}

export interface PullRequest {
  readonly number: number;
  /** The newest commit of its branch: links lead there. */
  readonly head: string;
  /** Whether its branch is in another repository, so that tokens can only read. */
  readonly fork: boolean;
}

export type Decision = 'pass' | 'fail' | 'incomplete';

export interface Verdict {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  readonly conditions: readonly ConditionReport[];
}

export interface GateReport {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION;
  readonly dockgate: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Absent where no forge is known. */
  readonly run?: RunReport;
  readonly gate: 'enforce' | 'observe';
  readonly verdict: Decision;
  readonly reasons: readonly Reason[];
  readonly conditions: readonly ConditionReport[];
  /** Findings milder than this are counted but not listed in reports for people. */
  readonly reportFrom: Severity;
  readonly targets: readonly TargetReport[];
  readonly scanners: readonly ScannerReport[];
  /** How many checks of ours ran. */
  readonly checks: number;
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  readonly workloads: readonly WorkloadReport[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Absent in reports of versions that didn't say it. */
  readonly sought?: SoughtReport;
  /** Absent when none was asked for. */
  readonly artifacts?: readonly ArtifactReport[];
  /** Absent when nothing is uploaded to code scanning, or all of it. */
  readonly leftOut?: readonly LeftOut[];
}

