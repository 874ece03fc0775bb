/** What a report is that was made elsewhere: whose it is, what it is about, how it is read. */
import type { ImageConfig } from '../artifacts/image-config.js';
import type { Signal } from '../findings/finding.js';
import type { ReportFormatName } from './formats.js';
import type { Database, DecodeContext, Decoded } from './scanner.js';

/** What a report says that it is about. */
export type ReportAbout =
  | { readonly type: 'image'; readonly image: ReportedImage }
  /** Files of source code. */
  | { readonly type: 'repository' }
  | { readonly type: 'host' }
  | { readonly type: 'cluster' };

export interface ReportedImage {
  /** `sha256:…` of the configuration; undefined for tools that don't say. */
  readonly id: string | undefined;
  /** As the tool was told: a reference, or the path of an archive. */
  readonly name: string | undefined;
  /** Without anything that may hold a secret; for the layers' history. */
  readonly config: ImageConfig | undefined;
}

/** One tool's part of a report. SARIF files may hold several. */
export interface OpenedReport {
  /** Stands in the report as the scanner's name. */
  readonly scanner: string;
  readonly title: string;
  readonly version: string | undefined;
  readonly about: ReportAbout;
  /** Whether it looked for known flaws in packages, so that what it doesn't know of them isn't known. */
  readonly judgesPackages: boolean;
  readonly supplies: readonly Signal[];
  /** ISO 8601, when the document says. */
  readonly writtenAt: string | undefined;
  readonly databases: readonly Database[];
  /** @throws ScannerFailure */
  readonly decode: (context: DecodeContext) => Decoded;
}

export interface ReportFormat {
  readonly id: ReportFormatName;
  /** As people write it. */
  readonly title: string;
  /** Text → document, for what isn't quite JSON. @throws ScannerFailure */
  readonly read?: (text: string, about: string) => unknown;
  /** Whether a document looks like one of this tool's, whatever else is wrong with it. */
  readonly fits: (document: unknown) => boolean;
  /** @param document one that fits. @param about how messages call it. @throws ScannerFailure */
  readonly open: (document: unknown, about: string) => readonly OpenedReport[];
}
