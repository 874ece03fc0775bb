/** What a run looks at. */
import type { Dockerfile, Stage } from '../artifacts/dockerfile.js';
import type { IgnoreFile } from '../artifacts/ignore-file.js';
import type { ImageConfig } from '../artifacts/image-config.js';
import type { ImageContents } from '../artifacts/image-contents.js';
import type { BuildProvenance } from '../artifacts/provenance.js';
import type { SourceText } from '../artifacts/source-text.js';
import type { Location } from '../findings/location.js';
import type { NotLookedAt, TargetReport } from '../report.js';

/** Files that checks read, and the target that what they find belongs to. */
export interface CheckedFiles {
  readonly target: string;
  readonly dockerfiles: readonly DockerfileInContext[];
  readonly contexts: readonly BuildContextFiles[];
  readonly notLookedAt: readonly NotLookedAt[];
}

export interface DockerfileInContext {
  readonly dockerfile: Dockerfile;
  readonly ignore: IgnoreFile | undefined;
  /** Where the file lies, absolute; absent when its name leads there from the working directory. */
  readonly path?: string;
}

export interface BuildContextFiles {
  readonly ignore: IgnoreFile | undefined;
  readonly dockerfiles: readonly Dockerfile[];
}

/** The source that an image was made from, as far as it is at hand. */
export interface ImageSource {
  readonly dockerfile: Dockerfile;
  /** The stage that became the image. */
  readonly stage: Stage;
  /** Lockfiles and manifests of the build context. */
  readonly dependencyFiles: readonly SourceText[];
}

/** An image whose bytes lie in a file (or a folder) that every scanner reads. */
export interface ImageTarget {
  readonly key: string;
  readonly name: string;
  readonly kind: 'build' | 'image' | 'archive';
  readonly archive: ArchiveFile;
  /** Fails when the bytes aren't what they claim to be: no result about the image counts before it is kept. */
  readonly verified: Promise<ImageContents>;
  readonly config: ImageConfig;
  readonly source: ImageSource | undefined;
  readonly provenance: BuildProvenance | undefined;
  /** Of a build: what is left of it besides the archive that scanners are given. */
  readonly built?: BuildTraces;
  /** The name under which it was pulled, with its digest. */
  readonly reference: string | undefined;
  /** The line of a compose file, manifest, workflow or Dockerfile that names it. */
  readonly namedAt: Location | undefined;
  /** The nearest real file, for findings that no line can be found for. */
  readonly nearestFile: string;
}

export interface BuildTraces {
  /** What the engine calls it; undefined when it isn't left in the engine. */
  readonly imageId: string | undefined;
  /** As the builder or the engine wrote it: absolute path of a docker-save tar or an OCI layout in a tar. */
  readonly archive: string;
}

/** What scanners are given. */
export interface ArchiveFile {
  readonly path: string;
  readonly format: 'docker-save' | 'oci-layout';
}

export interface RepositoryFolder {
  /** Absolute. */
  readonly path: string;
  /** @param path absolute @returns the file as locations name it */
  readonly name: (path: string) => string;
}

/** A bill of materials that is scanned instead of an image. */
export interface SbomTarget {
  readonly key: string;
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** As locations name it. */
  readonly file: string;
  /** What it is: scanners differ in what they read. */
  readonly format: 'cyclonedx' | 'spdx' | 'spdx-tag-value' | 'syft';
}

export interface Acquired {
  /** The repository, and the Dockerfiles of images that lie outside of it. */
  readonly files: readonly CheckedFiles[];
  readonly images: readonly ImageTarget[];
  /** The folder of PATH, for scanners of source code. */
  readonly folder: RepositoryFolder | undefined;
  readonly sboms: readonly SbomTarget[];
  /** Every target asked for, also those that couldn't be opened. */
  readonly reports: readonly TargetReport[];
  /** Places that name an image which only something else knows. */
  readonly notLookedAt: readonly NotLookedAt[];
}
