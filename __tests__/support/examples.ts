/** Examples of checks as the values that checks look at. */
import { parseDockerfile, type Dockerfile } from '../../src/artifacts/dockerfile.js';
import { parseIgnoreFile, type IgnoreFile } from '../../src/artifacts/ignore-file.js';
import type { Check, Example, SubjectKind, Subjects } from '../../src/checks/check.js';
import { runChecks } from '../../src/checks/run.js';
import type { PlainObservation } from '../../src/findings/finding.js';

/** The file that an example given as plain text is. */
export const MAIN_FILE = { dockerfile: 'Dockerfile', dockerignore: '.dockerignore' } as const satisfies Record<FileKind, string>;

/** Kinds whose examples are files. */
export type FileKind = Exclude<SubjectKind, 'image'>;

export type ExampleFiles = ReadonlyMap<string, string>;

export function filesOf(kind: FileKind, example: Example): ExampleFiles {
  return new Map(typeof example === 'string' ? [[MAIN_FILE[kind], example]] : Object.entries(example));
}

/** What checks of each kind look at in an example. */
export function subjectsOf(files: ExampleFiles): { readonly [K in FileKind]: Subjects[K] | undefined } {
  const dockerfileText = files.get('Dockerfile');
  const ignoreText = files.get('.dockerignore');
  const dockerfile: Dockerfile | undefined = dockerfileText === undefined ? undefined : parseDockerfile('Dockerfile', dockerfileText);
  const ignore: IgnoreFile | undefined = ignoreText === undefined ? undefined : parseIgnoreFile('.dockerignore', ignoreText);
  return {
    dockerfile: dockerfile === undefined ? undefined : { dockerfile, ignore },
    dockerignore: { ignore, dockerfiles: dockerfile === undefined ? [] : [dockerfile] },
  };
}

export function observe<K extends FileKind>(kind: K, check: Check<K>, files: ExampleFiles): PlainObservation[] {
  const subject = subjectsOf(files)[kind];
  if (subject === undefined) throw new Error(`the example has no ${MAIN_FILE[kind]}`);
  return runChecks([check], subject, 'repository', '0.0.0');
}

/** Puts the fixes of an observation into the files. */
export function applyFix(files: ExampleFiles, fix: NonNullable<PlainObservation['fix']>): ExampleFiles {
  const text = files.get(fix.at.file) ?? '';
  const lines = text.split('\n');
  const offset = (line: number, column: number): number => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return new Map([...files, [fix.at.file, text.slice(0, offset(fix.at.startLine, fix.at.startColumn)) + fix.text + text.slice(offset(fix.at.endLine, fix.at.endColumn))]]);
}
