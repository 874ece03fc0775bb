/** Where a run happens, and how it tells people. `local` is a host like any other. */
import type { HostError } from '../errors.js';
import type { Location } from '../findings/location.js';
import type { GateReport, RunReport } from '../report.js';
import type { SarifLimits } from '../sarif-limits.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly at: Location;
  readonly title: string;
  readonly message: string;
}

/** Hosts count differently; what is over a limit is lost there or refused, so we stay below. */
export interface HostLimits {
  /** Bytes of UTF-8. */
  readonly summary: number;
  /** Characters, as the host counts them. */
  readonly comment: number;
  readonly annotationsPerLevel: number;
  /** Bytes of UTF-8 of one value that a step gets, as in `with:`. */
  readonly input: number;
  readonly sarif: SarifLimits;
}

/** What became of something that was handed to the host: never an exception. */
export type Delivery<T = object> = ({ readonly state: 'delivered' } & T) | Skipped | Failed;

/** It isn't possible or wanted here, and that is no failure. */
export interface Skipped {
  readonly state: 'skipped';
  readonly why: string;
  /** Nothing is there that it could be done to, or nothing is left to do: also where it was demanded, that is no refusal. */
  readonly moot?: boolean;
}
export interface Failed {
  readonly state: 'failed';
  /** Says what failed and which line of `permissions:` or setting mends it. */
  readonly error: HostError;
}

/** A comment of ours is found again by its marker. */
export interface Comment {
  /** The gate's name, as in `RunReport.gate`. */
  readonly gate: string;
  /** Markdown; its first line is the marker. */
  readonly body: string;
  /** When there is none yet: whether to write one. */
  readonly create: boolean;
  /** Whether a run that belongs to no pull request may ask which one its commit is the head of. */
  readonly search: boolean;
}

/** A comment on a line of the pull request's diff. */
export interface ReviewComment {
  /** What it is about, worst first, in names that stay over many runs: by any of them it is found again, and kept up to date instead of repeated. */
  readonly keys: readonly string[];
  readonly file: string;
  /** Lines of the new side, inside one hunk. */
  readonly startLine: number;
  readonly endLine: number;
  /** Markdown. */
  readonly body: string;
}

export interface Review {
  readonly gate: string;
  /** All that may be said, worst first. */
  readonly comments: readonly ReviewComment[];
  /** As many of them may stand there at a time. */
  readonly most: number;
  /** The keys of all that is still there, on whatever line: a comment about anything else is settled. Undefined when that can't be told. */
  readonly holding: ReadonlySet<string> | undefined;
}

/** What became of a review's comments. */
export interface ReviewCounts {
  readonly written: number;
  readonly renewed: number;
  readonly settled: number;
  /** The diff doesn't have their lines, says the host. */
  readonly refused: number;
}

/** The new side of a pull request's diff, by file: what may be commented on. */
export type ChangedLines = ReadonlyMap<string, readonly Hunk[]>;

export interface Changes {
  readonly lines: ChangedLines;
  /** Files whose lines the host doesn't tell: binary ones, very large changes. */
  readonly untold: readonly string[];
  /** There are more files than those that were read. */
  readonly cut: boolean;
}

/** Lines that follow each other. */
export interface Hunk {
  /** Number of the first. */
  readonly start: number;
  readonly lines: readonly HunkLine[];
}

export interface HunkLine {
  /** Without the line break; a carriage return before it is kept. */
  readonly text: string;
  /** Whether it's new or changed; else it is only shown around. */
  readonly changed: boolean;
}

/** A file that code scanning took. */
export interface Uploaded {
  readonly id: string;
  readonly url: string;
  /** What isn't certain about it, as a sentence. */
  readonly note?: string;
}

/** An alert that somebody dismissed. */
export interface Dismissal {
  /** Of a finding, or of a package with all its flaws. */
  readonly fingerprint: string;
  /** What the alert said when it was dismissed: of a package it names the flaws. */
  readonly message: string;
  /** As GitHub calls it: `false positive`, `won't fix`, `used in tests`. */
  readonly reason: string;
  readonly comment: string;
  readonly by: string;
  readonly url: string;
}

export interface Host {
  readonly name: 'github' | 'local';
  readonly limits: HostLimits;
  /** Undefined where no forge is known. */
  readonly run: RunReport | undefined;
  /** @throws HostError */
  writeSummary(markdown: string): Promise<void>;
  annotate(annotations: readonly Annotation[]): void;
  /** A value for later steps of the same job. */
  setOutput(name: string, value: string): void;
  /** @param sarif one file, within the limits; waits until the host has read it */
  uploadSarif(sarif: string): Promise<Delivery<Uploaded>>;
  /**
   * Categories that still have alerts of this gate, and that this run has nothing about: what they are about is gone. None but on the default branch.
   * @param present the categories of this run
   */
  vanished(present: ReadonlySet<string>): Promise<Delivery<{ readonly categories: readonly string[] }>>;
  /** Writes or renews the gate's one comment on the pull request, unless a newer run already did. */
  comment(comment: Comment): Promise<Delivery<{ readonly url: string }>>;
  /** Which lines of the pull request may be commented on. */
  changedLines(): Promise<Delivery<Changes>>;
  /** Writes one review with what is new, renews what changed, settles what is mended. */
  review(review: Review): Promise<Delivery<ReviewCounts>>;
  /** What somebody dismissed; `notes` says what of it can't be used, and why. */
  dismissals(): Promise<Delivery<{ readonly dismissals: readonly Dismissal[]; readonly notes: readonly string[] }>>;
  /** Keeps files beyond the run. @param folder absolute; paths in the artifact are relative to it @param files absolute, below the folder */
  storeFiles(name: string, folder: string, files: readonly string[]): Promise<Delivery<{ readonly url: string }>>;
  /**
   * The same host on the pull request that a saved report is about. What the report says of it is a claim: everything is asked of the forge.
   * `skipped` when there is nothing to tell any more: it is closed, or has moved on.
   */
  onPullRequestOf(report: GateReport): Promise<Delivery<{ readonly host: Host }>>;
}
