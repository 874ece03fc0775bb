/** Where a run happens, and how it tells people. `local` is a host like any other. */
import type { Location } from '../findings/location.js';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly at: Location;
  readonly title: string;
  readonly message: string;
}

/** Hosts count differently; what is over a limit is lost there without a word, so we stay below. */
export interface HostLimits {
  /** Bytes of UTF-8. */
  readonly summary: number;
  readonly annotationsPerLevel: number;
}

export interface Host {
  readonly name: 'github' | 'local';
  readonly limits: HostLimits;
  /** @throws HostError */
  writeSummary(markdown: string): Promise<void>;
  annotate(annotations: readonly Annotation[]): void;
  /** A value for later steps of the same job. */
  setOutput(name: string, value: string): void;
}
