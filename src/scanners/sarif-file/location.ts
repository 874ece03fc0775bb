/** Where a result is, as far as the run tells. */
import { FILE_START, type Range } from '../../findings/location.js';
import type { SarifArtifactLocation, SarifResult, SarifRun } from './document.js';

export interface SarifPlace {
  /** A path, possibly of another machine; undefined when the result names no file. */
  readonly file: string | undefined;
  readonly range: Range | undefined;
  /** What it names instead of a file, or beside it: a function, a path in an image. */
  readonly logical: string | undefined;
}

export function placeOf(result: SarifResult, run: SarifRun): SarifPlace {
  const location = result.locations?.[0];
  const physical = location?.physicalLocation;
  const logical = location?.logicalLocations?.[0];
  const file = physical?.artifactLocation === null || physical?.artifactLocation === undefined ? undefined : pathOf(physical.artifactLocation, run);
  const { startLine, startColumn, endLine, endColumn } = physical?.region ?? {};
  return { file: file === '' ? undefined : file, range: startLine === null || startLine === undefined ? undefined : rangeOf(startLine, startColumn, endLine, endColumn), logical: logical?.fullyQualifiedName ?? logical?.name ?? undefined };
}

function rangeOf(startLine: number, startColumn: number | null | undefined, endLine: number | null | undefined, endColumn: number | null | undefined): Range {
  const first = startColumn ?? FILE_START.startColumn;
  const last = Math.max(startLine, endLine ?? startLine);
  return { startLine, startColumn: first, endLine: last, endColumn: last > startLine ? (endColumn ?? 1) : Math.max(first + 1, endColumn ?? 0) };
}

/** A location may stand in the run's table of artifacts, and its address be relative to a named base, which may be relative itself (3.14.14). */
function pathOf(location: SarifArtifactLocation, run: SarifRun): string | undefined {
  const listed = location.index === null || location.index === undefined ? undefined : run.artifacts?.[location.index]?.location;
  const uri = location.uri ?? listed?.uri;
  if (uri === null || uri === undefined) return undefined;
  const base = baseOf(location.uriBaseId ?? listed?.uriBaseId ?? undefined, run, 8);
  const path = toPath(uri);
  return base === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `${base.replace(/\/+$/, '')}/${path}`;
}

function baseOf(id: string | undefined, run: SarifRun, depth: number): string {
  const base = id === undefined || depth === 0 ? undefined : run.originalUriBaseIds?.[id];
  if (base?.uri === null || base?.uri === undefined) return '';
  const path = toPath(base.uri);
  // The root of a machine says nothing (Trivy's ROOTPATH is `file:///`).
  if (path === '/' || path === '') return '';
  const outer = path.startsWith('/') || /^[A-Za-z]:/.test(path) ? '' : baseOf(base.uriBaseId ?? undefined, run, depth - 1);
  return outer === '' ? path : `${outer.replace(/\/+$/, '')}/${path}`;
}

/** Many tools write bare paths where an address belongs, backslashes included. */
function toPath(uri: string): string {
  const bare = uri.replace(/^file:(?:\/\/[^/]*)?/i, '').replaceAll('\\', '/');
  const path = /^\/[A-Za-z]:/.test(bare) ? bare.slice(1) : bare;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
