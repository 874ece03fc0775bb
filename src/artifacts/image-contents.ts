/** What one walk over the layers gives everybody who asks. */
import type { ImageConfig } from './image-config.js';
import { collectImageFiles, NO_FILES, type ImageFiles } from './image-files.js';
import type { LayerVisitor } from './layer-entry.js';
import { packageOriginsReader, type PackageOrigins } from './package-origins.js';

export interface ImageContents {
  /** Undefined when the image has no package database that we read. */
  readonly packages: PackageOrigins | undefined;
  readonly files: ImageFiles;
}

/** Of an image whose layers were only verified. */
export const NO_CONTENTS: ImageContents = { packages: undefined, files: NO_FILES };

export interface ContentsCollector {
  readonly visitors: readonly LayerVisitor[];
  /** Call when every layer was walked. @param notes what no program unpacks */
  contents(notes: readonly string[]): ImageContents;
}

export function collectContents(config: ImageConfig): ContentsCollector {
  const files = collectImageFiles(config);
  const packages = packageOriginsReader();
  return { visitors: [files, packages], contents: (notes) => ({ packages: packages.origins(), files: files.result(notes) }) };
}
