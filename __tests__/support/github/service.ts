/** What is shared by all that serves a part of this GitHub. */
import type { Uploads } from './artifact-service.js';
import type { Planned } from './faults.js';
import type { Permissions } from './permissions.js';
import type { State } from './state.js';

export interface StartOptions {
  /** `owner/name`. */
  readonly repository?: string;
  readonly private?: boolean;
  /** Whether a private repository has it: true when absent. */
  readonly codeScanning?: boolean;
  readonly defaultBranch?: string;
  /** Everything when absent. */
  readonly permissions?: Permissions;
  /** Login of the token's user; a job's token when absent. */
  readonly actor?: string;
  /** Calls itself `https://api.github.com`, as what a run does depends on that name: its requests get here by `through`. Else the API's address is here. */
  readonly named?: boolean;
  /** Whether there is a service for artifacts; act has none. */
  readonly artifacts?: boolean;
  /** An enterprise's own server, by its version: the API lies below `/api/v3`, and it has no artifact service. */
  readonly enterprise?: { readonly version: string; /** Operations that it doesn't know yet, as in `fault`. */ readonly missing?: readonly string[] };
}

export interface Logged {
  readonly method: string;
  /** With its query, as it came. */
  readonly path: string;
  /** `issues/create-comment`, `graphql`, `artifact/CreateArtifact`, `blob/put`; undefined when GitHub has nothing there. */
  readonly operation: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Decoded JSON; undefined when there was none. */
  readonly body: unknown;
  /** What was answered; 0 while it isn't, or never. */
  status: number;
}

export interface Service {
  readonly options: StartOptions;
  readonly state: State;
  readonly token: string;
  readonly origin: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly runtimeToken: string;
  readonly uploads: Uploads;
  readonly planned: Planned[];
  readonly requests: Logged[];
  readonly odd: string[];
  /** Our own mistakes. */
  readonly mistakes: string[];
}
