/** What stands in the tar of a layer, and who looks at it (https://github.com/opencontainers/image-spec/blob/main/layer.md). */

export interface LayerEntry {
  /** Index in the image's layers, 0 for the lowest. */
  readonly layer: number;
  /**
   * Without leading slash or `./`, doubled slashes and dots. Everything else may be in it: line ends, control characters.
   * Bytes that are no UTF-8 are written `\xNN`. Of a whiteout, the path of what it deletes; of an opaque one, the directory. Empty for the root.
   */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';
  /** Permission bits with setuid, setgid and sticky: 0o7777 at most. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Of the content in bytes; 0 for what has none. */
  readonly size: number;
  /** Of a link, as written; of a hard link, as `path` is. */
  readonly target: string;
  /** Whether it has file capabilities (`security.capability`). */
  readonly capabilities: boolean;
  /** Their names, such as `net_bind_service`; `unknown` when they can't be decoded. */
  readonly capabilityNames: readonly string[];
  readonly whiteout: 'none' | 'file' | 'opaque';
}

/** Both are called while the layer streams by, entry after entry, lowest layer first. */
export interface LayerVisitor {
  /** Called once for every entry. @returns how many bytes of the content are wanted, 0 for none */
  wants(entry: LayerEntry): number;
  /** @param bytes from the content's start, cut at what was wanted. They belong to the reader: copy what you keep. */
  read(entry: LayerEntry, bytes: Buffer): void;
}
