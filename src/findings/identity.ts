/** What makes two findings the same one, in this run and in the next. */
import { createHash } from 'node:crypto';

/**
 * @param subject target key and package URL without version, or file and node; no line, tag, digest, version or temporary path
 * @returns 32 hexadecimal digits
 */
export function fingerprint(kind: string, rule: string, subject: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify([kind, rule, ...subject])).digest('hex').slice(0, 32);
}
