/** What one pass over the layers of an image kept. */
import type { PackageOrigins } from './package-origins.js';

export interface ImageContents {
  /** Undefined when the image has no package database that we read. */
  readonly packages: PackageOrigins | undefined;
}

/** Of an image whose layers were only verified. */
export const NO_CONTENTS: ImageContents = { packages: undefined };
