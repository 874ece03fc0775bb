/** What scanners are pointed at. */
import type { Dockerfile } from '../artifacts/dockerfile.js';
import type { ImageConfig } from '../artifacts/image-config.js';
import type { ArchiveFile, SbomTarget } from '../targets/target.js';

interface SubjectBase {
  /** Key of the target that findings belong to. */
  readonly target: string;
  /** As people call it. */
  readonly name: string;
}

export interface ImageSubject extends SubjectBase {
  readonly type: 'image';
  /** Its path is absolute when a scanner gets it. */
  readonly archive: ArchiveFile;
  readonly config: Pick<ImageConfig, 'id' | 'layers'>;
}

/** A folder of source code: its lockfiles. */
export interface DirectorySubject extends SubjectBase {
  readonly type: 'directory';
  /** Absolute. */
  readonly path: string;
  /** @param path relative to the folder, or absolute @returns the file as locations name it */
  readonly fileName: (path: string) => string;
}

/** All Dockerfiles of one target, for a scanner that takes many at once. */
export interface DockerfilesSubject extends SubjectBase {
  readonly type: 'dockerfiles';
  /** `path` is absolute, `file` as locations name it. */
  readonly files: readonly { readonly path: string; readonly file: string; readonly dockerfile: Dockerfile }[];
}

/** A bill of materials. */
export interface SbomSubject extends SubjectBase {
  readonly type: 'sbom';
  /** Absolute. */
  readonly path: string;
  /** As locations name it. */
  readonly file: string;
  readonly format: SbomTarget['format'];
}

export type ScanSubject = ImageSubject | DirectorySubject | DockerfilesSubject | SbomSubject;
export type SubjectType = ScanSubject['type'];
