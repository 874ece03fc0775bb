/** What a scanner's database is: where it comes from, how it is fetched, and how to look into it without the scanner. */
import type { Files } from '../tools/files.js';
import type { ScannerCommand } from './scanner.js';

export type DatabaseState =
  | { readonly state: 'absent' }
  /** Cut, damaged or empty: a scan with it would find nothing and not say so. `why` follows "it is". */
  | { readonly state: 'unusable'; readonly why: string }
  | {
      readonly state: 'ready';
      /** ISO 8601; undefined when its metadata don't say. */
      readonly builtAt: string | undefined;
      /** From its own metadata, where they have it. */
      readonly digest?: string;
      readonly origin?: string;
    };

export interface DatabaseSource {
  /** As in reports: `trivy-db`. */
  readonly name: string;
  /** The folder in our cache, which several databases of one scanner may share. */
  readonly folder: string;
  readonly title: string;
  /** Whether an old one misses what was disclosed since. */
  readonly ages: boolean;
  /** Of the format, for keys of shared caches. */
  readonly schema: string;
  /** One younger than this isn't updated. */
  readonly freshMs: number;
  /** Below the folder; the one with the data first. Published in this order. */
  readonly files: readonly [data: string, metadata: string];
  /** The variable of the scanner that names a folder of the user's own, and where it lies in the user's cache else. */
  readonly variable: string;
  readonly userFolder: string;
  /** The variable and value by which a user forbids updates. */
  readonly forbidden: { readonly variable: string; readonly values: readonly string[] };
  /** The variable by which a user names mirrors, and where it is fetched from without. */
  readonly mirrorVariable: string;
  readonly mirrors: readonly string[];
  /** Further variables of the user's that say how it is fetched. */
  readonly environment: readonly string[];
  /** @param folder empty and ours alone, on the same volume as the cache */
  readonly fetch: (mirror: string, folder: string) => ScannerCommand;
  readonly inspect: (folder: string, files: Files) => Promise<DatabaseState>;
}

/** @returns the metadata's text as JSON; undefined when it can't be had */
export async function readMetadata(path: string, files: Files): Promise<unknown> {
  try {
    return JSON.parse((await files.read(path)).toString('utf8'));
  } catch {
    return undefined;
  }
}
