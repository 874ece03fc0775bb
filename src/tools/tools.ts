/** Every effect that the gate may have, in one value. */
import type { SharedCache } from './cache.js';
import type { Clock } from './clock.js';
import type { Exec } from './exec.js';
import type { Files } from './files.js';
import type { Http } from './http.js';
import type { Log } from './log.js';

export interface Tools {
  readonly files: Files;
  readonly exec: Exec;
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  /** @returns the cache that this run shares with others; undefined where there is none */
  readonly sharedCache: () => Promise<SharedCache | undefined>;
  /** The environment that we were started with; children get a chosen few names of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Of the processor, as Node names it: `x64`, `arm64`. */
  readonly architecture: string;
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly system: string;
  /** Fires when the run is stopped from outside. */
  readonly signal: AbortSignal;
}
