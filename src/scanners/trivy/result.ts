/** What the rows of one result have in common. */
import type { Place, Sighting } from '../../findings/finding.js';
import type { Severity } from '../../findings/severity.js';
import type { DecodeContext } from '../scanner.js';

export interface ResultContext {
  readonly context: DecodeContext;
  /** An image's rows have layers, those of files have lines. */
  readonly inImage: boolean;
  /** The file, or what the system's packages are listed under. */
  readonly target: string;
  /** Of the packages: `npm`, `debian`, … */
  readonly type: string;
  /** First line of packages in the file, by their ids. */
  readonly lines: ReadonlyMap<string, number>;
  readonly fileName: (path: string) => string;
  readonly placeOf: (where: { readonly diffId?: string | undefined; readonly path: string | undefined; readonly line?: number | undefined }) => Place;
  readonly sighting: (id: string, severity: Severity) => Sighting;
}
