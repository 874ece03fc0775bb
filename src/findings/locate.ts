/** Every finding gets a line in the repository that a person can change, and the reason why it is that line. */
import { findDependency } from '../artifacts/dependency-files.js';
import { stageChain } from '../artifacts/dockerfile.js';
import type { ImageTarget } from '../targets/target.js';
import type { LocatedBy, LocatedFinding, Package } from './finding.js';
import { layerOrigins, type LayerOrigin } from './layer-origins.js';
import { FILE_START, type Location, type Range } from './location.js';
import type { MergedFinding } from './merge.js';

/** What the scanners' target is made of, as far as locating needs it. */
export type LocatableImage = Pick<ImageTarget, 'key' | 'config' | 'source' | 'nearestFile'>;

interface Found {
  readonly at: Location;
  readonly locatedBy: LocatedBy;
}

export function locate(findings: readonly MergedFinding[], images: readonly LocatableImage[]): LocatedFinding[] {
  const locators = new Map(images.map((image) => [image.key, imageLocator(image)]));
  return findings.map((finding) => {
    const { place, ...rest } = finding;
    if (place.type === 'source') return { ...rest, at: place.at, locatedBy: { how: 'check', why: 'the check points at this line' } };
    if (place.type === 'file') return { ...rest, at: { file: place.file, ...lineOf(place.line) }, locatedBy: { how: 'check', why: 'the scanner points at this file' } };
    if (place.type === 'report') return { ...rest, at: { file: place.file, ...FILE_START }, locatedBy: { how: 'nearest-file', why: 'it is about nothing in this repository; this report says so' } };
    const locator = locators.get(finding.target);
    if (locator === undefined) throw new RangeError(`a finding about ${finding.target}, which is no image of this run`);
    const found = locator(place.diffId, finding.kind === 'vulnerability' ? finding.package : undefined);
    const layer = place.diffId === undefined ? {} : { layer: place.diffId };
    const path = place.path === undefined || finding.kind === 'vulnerability' ? {} : { path: place.path };
    return { ...rest, ...found, ...layer, ...path };
  });
}

function lineOf(line: number | undefined): Range {
  return line === undefined ? FILE_START : { startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
}

function imageLocator(image: LocatableImage): (diffId: string | undefined, installed: Package | undefined) => Found {
  const { source } = image;
  if (source === undefined) {
    const found: Found = {
      at: { file: image.nearestFile, ...FILE_START },
      locatedBy: { how: 'nearest-file', why: 'no Dockerfile of this image is known; name it with --archive FILE=DOCKERFILE' },
    };
    return () => found;
  }
  const origins = layerOrigins(image.config, source.stage);
  const from = stageChain(source.stage)[0]?.from ?? source.stage.from;
  const { dependencyFiles } = source;
  return (diffId, installed) => {
    if (origins === undefined) return base(from, 'the build history of the image does not fit this Dockerfile, so its layers are not told apart');
    if (diffId === undefined) return base(from, 'the scanner does not say which layer it is in');
    const origin = origins.get(diffId);
    if (origin === undefined) return base(from, `layer ${diffId} is not one of this image`);
    if (origin.type === 'base') return base(from, 'its layer came with the base image');
    const dependency = installed === undefined ? undefined : findDependency(dependencyFiles, { type: purlType(installed.purl), ...installed });
    if (dependency !== undefined) return { at: dependency, locatedBy: { how: 'lockfile', why: 'this line decides the version; the layer was made by the Dockerfile that takes it from here' } };
    return instruction(origin);
  };
}

function base(from: { readonly at: Location }, why: string): Found {
  return { at: from.at, locatedBy: { how: 'base-image', why } };
}

function instruction(origin: Extract<LayerOrigin, { readonly type: 'instruction' }>): Found {
  return { at: origin.instruction.at, locatedBy: { how: 'instruction', why: `its layer was made by this ${origin.instruction.keyword}` } };
}

/** `npm` of `pkg:npm/lodash@4.17.15`. */
export function purlType(purl: string): string {
  return /^pkg:([^/]+)\//.exec(purl)?.[1] ?? '';
}
