/** What an image says of itself (https://github.com/opencontainers/image-spec/blob/main/config.md). */

export interface HistoryEntry {
  readonly createdBy: string;
  readonly comment: string;
  /** Whether the entry made no layer. */
  readonly empty: boolean;
  /** ISO 8601, as written. */
  readonly created?: string;
}

export interface ImageLayer {
  /** Digest of the uncompressed layer: what scanners call DiffID. */
  readonly diffId: string;
  /** The history entry that made it, when history and layers fit together. */
  readonly history: HistoryEntry | undefined;
}

/** Identity and configuration of one image, read and verified by us. */
export interface ImageConfig {
  /** `sha256:…` of the configuration: the image id. */
  readonly id: string;
  /** `os/architecture[/variant]` */
  readonly platform: string;
  readonly layers: readonly ImageLayer[];
  readonly history: readonly HistoryEntry[];
  readonly user: string;
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** ISO 8601, as written. */
  readonly created: string | undefined;
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  /** `CMD program …`, `CMD-SHELL text`, `NONE`; absent when the image says nothing of it. */
  readonly healthcheck?: readonly string[];
  /** What shell forms are run with; absent for `/bin/sh -c`. */
  readonly shell?: readonly string[];
  /** `22/tcp` */
  readonly exposedPorts?: readonly string[];
  readonly volumes?: readonly string[];
  readonly workdir?: string;
  readonly stopSignal?: string;
}
