/** Where a run happens, and how it tells people. `local` is a host like any other. */
import type { HostError } from '../errors.js';
import type { Location } from '../findings/location.js';
import type { GateReport, RunReport } from '../report.js';

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
  readonly sarif: SarifLimits;
}

/** What a host takes of SARIF. */
export interface SarifLimits {
  /** Bytes of the compressed file. */
  readonly compressed: number;
  readonly runs: number;
  readonly results: number;
  /** As many of a run's results are shown. */
  readonly shown: number;
  readonly rules: number;
  readonly locations: number;
  readonly tags: number;
  readonly ruleName: number;
  readonly description: number;
}

/** What became of something that was handed to the host: never an exception. */
export type Delivery<T = object> = ({ readonly state: 'delivered' } & T) | Skipped | Failed;

/** It isn't possible or wanted here, and that is no failure. */
export interface Skipped {
  readonly state: 'skipped';
  readonly why: string;
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
  /** Markdown; begins with the marker. */
  readonly body: string;
  /** When there is none yet: whether to write one. */
  readonly create: boolean;
}

/** A comment on a line of the pull request's diff. */
export interface ReviewComment {
  /** Names what it is about over many runs: it is kept up to date instead of repeated. */
  readonly key: string;
  readonly at: Location;
  /** Markdown, with a marker of the key. */
  readonly body: string;
}

/** Lines of the new side that a pull request adds or changes, by file. */
export type ChangedLines = ReadonlyMap<string, ReadonlySet<number>>;

/** An alert that somebody dismissed. */
export interface Dismissal {
  readonly fingerprint: string;
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
  uploadSarif(sarif: string): Promise<Delivery<{ readonly id: string; readonly url: string }>>;
  /** Writes or renews the gate's one comment on the pull request. */
  comment(comment: Comment): Promise<Delivery<{ readonly url: string }>>;
  /** @returns which lines of the pull request may be commented on */
  changedLines(): Promise<Delivery<{ readonly lines: ChangedLines }>>;
  /** Writes one review with what is new, renews what changed, closes what is mended. @param comments all that hold now */
  review(gate: string, comments: readonly ReviewComment[]): Promise<Delivery<{ readonly url?: string }>>;
  dismissals(): Promise<Delivery<{ readonly dismissals: readonly Dismissal[] }>>;
  /** Keeps files beyond the run. @param folder absolute; paths in the artifact are relative to it @param files absolute, below the folder */
  storeFiles(name: string, folder: string, files: readonly string[]): Promise<Delivery<{ readonly url: string }>>;
  /**
   * The same host on the pull request that a saved report is about. What the report says of it is a claim: everything is asked of the forge.
   * `skipped` when there is nothing to tell any more: it is closed, or has moved on.
   */
  onPullRequestOf(report: GateReport): Promise<Delivery<{ readonly host: Host }>>;
}
