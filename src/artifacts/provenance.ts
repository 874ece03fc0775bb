/** What BuildKit says of how it made an image (https://slsa.dev/spec/v1.0/provenance, buildkit_metadata). */

export interface BuildProvenance {
  /** @returns the lines of the Dockerfile whose step made the layer; undefined when it doesn't say */
  readonly lineOf: (diffId: string) => { readonly startLine: number; readonly endLine: number } | 'base' | undefined;
}
