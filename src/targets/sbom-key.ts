/** How a bill of materials is called in reports. */
import { basename } from 'node:path';

/** @param file as written */
export function sbomKey(file: string): string {
  return `sbom:${basename(file)}`;
}
