/** What makes two findings the same one, in this run and in the next. */
import { createHash } from 'node:crypto';

/**
 * @param subject target key and package URL without version, or file and node; no line, tag, digest, version or temporary path
 * @returns 32 hexadecimal digits
 */
export function fingerprint(kind: string, rule: string, subject: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify([kind, rule, ...subject])).digest('hex').slice(0, 32);
}

/** The part of a package URL that stays when the package is upgraded: type, namespace, name. */
export function purlWithoutVersion(purl: string): string {
  const end = purl.search(/[?#]/);
  const body = end === -1 ? purl : purl.slice(0, end);
  const at = body.lastIndexOf('@');
  // A scope's `@` stands before a slash; it is written `%40` in a proper package URL, but not by everyone.
  return at > body.lastIndexOf('/') ? body.slice(0, at) : body;
}
