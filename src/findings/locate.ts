/** Every finding gets a line in the repository that a person can change, and the reason why it is that line. */
import { findDependency } from '../artifacts/dependencies/index.js';
import type { SourceText } from '../artifacts/source-text.js';
import type { LocatedFinding, Package, Place } from './finding.js';
import { dependenciesOf, imageLocator, type Found, type LocatableImage } from './image-locator.js';
import { FILE_START, type Location } from './location.js';
import type { MergedFinding } from './merge.js';

export type { LocatableImage } from './image-locator.js';

/** @param files texts of the files that scanners of source code name, by name: those that are at hand */
export function locate(findings: readonly MergedFinding[], images: readonly LocatableImage[], files: ReadonlyMap<string, SourceText> = new Map()): LocatedFinding[] {
  // One list for each file: what is read of it is remembered by the list.
  const alone = new Map([...files].map(([name, source]) => [name, [source] as const]));
  const locators = new Map(images.map((image) => [image.key, imageLocator(image)]));
  return findings.map((finding) => {
    const { place, ...rest } = finding;
    const installed = finding.kind === 'vulnerability' ? finding.package : undefined;
    switch (place.type) {
      case 'source':
        return { ...rest, at: place.at, locatedBy: { how: 'check', why: 'the check points at this line' } };
      case 'file':
        return { ...rest, ...inFile(place, installed, alone.get(place.file) ?? []) };
      case 'report':
        return { ...rest, at: { file: place.file, ...FILE_START }, locatedBy: { how: 'nearest-file', why: 'it is about nothing in this repository; this report says so' } };
      case 'layer': {
        const path = place.path === undefined || finding.kind === 'vulnerability' ? {} : { path: place.path };
        const locator = locators.get(finding.target);
        if (locator === undefined) throw new RangeError(`a finding about ${finding.target}, which is no image of this run`);
        return { ...rest, ...locator(place, installed), ...path };
      }
    }
  });
}

function inFile({ file, line }: Extract<Place, { readonly type: 'file' }>, installed: Package | undefined, sources: readonly SourceText[]): Found {
  const dependency = installed === undefined ? undefined : dependenciesOf(installed).map((each) => findDependency(sources, each)).find((each) => each !== undefined);
  if (dependency !== undefined) return { at: dependency, locatedBy: { how: 'lockfile', why: 'this line decides the version' } };
  if (line !== undefined) return { at: wholeLine(file, line, sources[0]), locatedBy: { how: 'check', why: 'the scanner points at this line' } };
  return { at: { file, ...FILE_START }, locatedBy: { how: 'nearest-file', why: 'the scanner names this file and no line of it' } };
}

/** What is written on a line, when the file is at hand and has that line. */
function wholeLine(file: string, line: number, source: SourceText | undefined): Location {
  const startLine = Math.max(1, Math.trunc(line));
  const first: Location = { file, startLine, startColumn: 1, endLine: startLine, endColumn: 2 };
  const start = source?.offsetAt(startLine - 1, 0);
  if (source === undefined || start === undefined || start >= source.text.length) return first;
  const end = source.text.indexOf('\n', start);
  const text = source.text.slice(start, end === -1 ? undefined : end);
  const indent = text.length - text.trimStart().length;
  return text.trim() === '' ? first : source.locate(start + indent, start + text.trimEnd().length);
}
