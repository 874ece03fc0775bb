/** Names of images (https://pkg.go.dev/github.com/distribution/reference). */

export interface ImageReference {
  /** With registry and path, as written: `node`, `ghcr.io/owner/app`. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…` */
  readonly digest: string | undefined;
}

/** Splits a name; never fails, since a half-known name (`node:${TAG}`) is split as well. */
export function parseImageReference(text: string): ImageReference {
  const [name = '', digest] = text.split('@', 2);
  const slash = name.lastIndexOf('/');
  const colon = name.indexOf(':', slash + 1);
  if (colon === -1) return { repository: name, tag: undefined, digest };
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
}

/** The last part of the repository's path: `node` of `docker.io/library/node`. */
export function shortName(reference: ImageReference): string {
  return reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
}
