/** What a scanner is: a description that the one runner acts on, and a decoder. */
import type { Dockerfile } from '../artifacts/dockerfile.js';
import type { ScannerFailure } from '../errors.js';
import type { FindingKind, Observation, Signal } from '../findings/finding.js';
import type { DatabaseReport, ScannerReport } from '../report.js';
import type { Files } from '../tools/files.js';
import type { ScanSubject, SubjectType } from './subject.js';

/** The ids of `scanners`; here, so that settings can be checked without loading any of them. */
export const SCANNER_NAMES = ['trivy', 'grype', 'hadolint', 'trivy-fs', 'grype-dir'] as const;
export type ScannerName = (typeof SCANNER_NAMES)[number];

/** Programs that scanners are: what is pinned, installed and named with --scanner-path. */
export const PROGRAM_NAMES = ['trivy', 'grype', 'hadolint'] as const;
export type ProgramName = (typeof PROGRAM_NAMES)[number];

/** Arguments and environment of one run. The working directory is an empty folder of the run's own. */
export interface ScannerCommand {
  readonly args: readonly string[];
  /** Added to the scrubbed environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Files of ours that are written into the working directory before, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What a run was asked for besides its subject. */
export interface CommandOptions {
  /** The runner's own limit, for scanners that have one too: theirs should be longer, so that ours speaks. */
  readonly timeoutMs: number;
  /** Absolute path of the configuration that the user named for it. */
  readonly config: string | undefined;
  /** Of the user, out of `allowedArgs`. */
  readonly extraArgs: readonly string[];
}

/** Data that a scanner judges by. */
export interface Database extends DatabaseReport {
  /** Whether an old one misses what was disclosed since: then its date must be known and within the limit. */
  readonly ages: boolean;
}

/** What a scanner's output says. */
export interface Decoded {
  readonly observations: readonly Observation[];
  /** One line for each row that couldn't be read: what and why. Makes the scan a failure, the rest still counts. */
  readonly undecodable: readonly string[];
  /** One clause for each part that the scanner itself didn't look at: "it can't parse Dockerfile:3". A failure as well. */
  readonly gaps?: readonly string[];
  /** The scanner's own, when the document says it. */
  readonly version?: string;
  /** The data that it judged by, when the document says it: what was really used counts more than what lies in the cache. */
  readonly databases?: readonly Database[];
}

/** What a report is read for: a run of ours, or one made elsewhere. */
export interface DecodeContext {
  /** Key of the target that observations belong to. */
  readonly target: string;
  /** As people call it. */
  readonly name: string;
  /** The image that a report has to be about; undefined when it needn't be one, or nobody knows which. */
  readonly image: { readonly id: string; readonly firstLayer: string | undefined } | undefined;
  /** @returns a file that the scanner names, as locations name it */
  readonly fileName: (path: string) => string;
  readonly version: string | undefined;
  /** What a run of ours was pointed at; absent for a report made elsewhere, which says it itself. */
  readonly subject?: SubjectType;
  /** The file of a report made elsewhere, as locations name it. */
  readonly report?: string;
  /** The Dockerfiles at hand, by the name that locations give them. */
  readonly dockerfiles?: ReadonlyMap<string, Dockerfile>;
}

export interface Scanner {
  readonly id: ScannerName;
  readonly program: ProgramName;
  /** As people write it. */
  readonly title: string;
  readonly reads: readonly SubjectType[];
  readonly reports: readonly FindingKind[];
  readonly supplies: readonly Signal[];
  /** Exit codes that mean "ran to the end", with or without findings. */
  readonly completed: readonly number[];
  /** Variables of ours that it may see besides the common ones: where data comes from; nothing that filters results. */
  readonly environment: readonly string[];
  /** Arguments that users may add, by their names: none of them hides findings or changes the output's form. */
  readonly allowedArgs: readonly string[];
  /** Asks for the version. */
  readonly versionArgs: readonly string[];
  /** @returns undefined when the answer holds no version */
  readonly readVersion: (stdout: string) => string | undefined;
  /**
   * @param subject its path is absolute; of a type in `reads`
   * @throws ScannerFailure when it can't read this kind of archive
   */
  readonly command: (subject: ScanSubject, options: CommandOptions) => ScannerCommand;
  /** The variable that says where its databases lie, and the folder's name in the user's cache when it isn't set; undefined for a scanner without any. */
  readonly databaseDir: { readonly variable: string; readonly defaultName: string } | undefined;
  /**
   * Which data it judges by. Read after the run: the run may update it. A database that `ages` is listed even when
   * nothing is known about it. @param cacheDir where its databases lie
   */
  readonly databases: (files: Files, cacheDir: string) => Promise<readonly Database[]>;
  /** @throws ScannerFailure when the output as a whole is not what this scanner writes, or is about something else */
  readonly decode: (stdout: string, context: DecodeContext) => Decoded;
}

/** What came of running one scanner on one target. */
export interface Inspection {
  readonly report: ScannerReport;
  /** Also what was decoded before or beside a failure. */
  readonly observations: readonly Observation[];
  /** Set exactly when the report's outcome is `failed`. */
  readonly failure?: ScannerFailure;
  /** Whether a further attempt may go well; set with `failure`. */
  readonly mayPass?: boolean;
  /** The scanner's own report, secrets and all; only when it was asked for. */
  readonly written?: string;
}
