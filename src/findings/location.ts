/** Where something is. Lines and columns count from 1; `endColumn` is exclusive, as in SARIF. */

export interface Range {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A range in a file that a person can open. `file` is relative to the report's root, `/` as separator. */
export interface Location extends Range {
  readonly file: string;
}

/** The first character of a file: where a finding about a whole file is put. */
export const FILE_START: Range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };

/** Orders by file, then by place in it. */
export function compareLocation(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

/** @returns `file:line`, as editors and terminals link it. */
export function printLocation(at: Location): string {
  return `${at.file}:${String(at.startLine)}`;
}
