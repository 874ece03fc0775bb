/** What a scanner is: a description that the one runner acts on, and a decoder. */
import type { FindingKind, Observation } from '../findings/finding.js';
import type { DatabaseReport } from '../report.js';
import type { ImageTarget } from '../targets/target.js';
import type { Files } from '../tools/files.js';

/** Data beyond severity that conditions may ask for. */
export type Signal = 'cvss' | 'epss' | 'kev';

/** Every scanner that can be asked for; the registry holds one description for each. */
export const SCANNER_NAMES = ['trivy'] as const;
export type ScannerName = (typeof SCANNER_NAMES)[number];

/** Arguments and environment of one run. */
export interface ScannerCommand {
  readonly args: readonly string[];
  /** Added to the scrubbed environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What a scanner's output says. */
export interface Decoded {
  readonly observations: readonly Observation[];
  /** One line for each row that couldn't be read: what and why. Makes the scan a failure, the rest still counts. */
  readonly undecodable: readonly string[];
}

export interface DecodeContext {
  readonly target: ImageTarget;
  readonly version: string | undefined;
}

export interface Scanner {
  readonly id: string;
  /** As people write it. */
  readonly title: string;
  readonly reports: readonly FindingKind[];
  readonly supplies: readonly Signal[];
  /** Exit codes that mean "ran to the end", with or without findings. */
  readonly completed: readonly number[];
  /** Variables of ours that it may see besides the common ones. */
  readonly environment: readonly string[];
  /** Asks for the version. */
  readonly versionArgs: readonly string[];
  /** @returns undefined when the answer holds no version */
  readonly readVersion: (stdout: string) => string | undefined;
  readonly command: (target: ImageTarget) => ScannerCommand;
  /** Which data it judges by. Read after the run: the run may update it. @param cacheDir where its databases lie */
  readonly databases: (files: Files, cacheDir: string) => Promise<readonly DatabaseReport[]>;
  /** The variable that says where its databases lie, and the folder's name in the user's cache when it isn't set. */
  readonly databaseDir: { readonly variable: string; readonly defaultName: string };
  /** @throws ScannerFailure when the output as a whole is not what this scanner writes, or is about something else */
  readonly decode: (stdout: string, context: DecodeContext) => Decoded;
}
