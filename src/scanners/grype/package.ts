/** The installed package of a match: its name as others write it, and where it lies. */
import * as v from 'valibot';
import type { Package } from '../../findings/finding.js';
import type { Match } from './output.js';

type Artifact = Match['artifact'];

/** Grype's types of packages without a package URL (versions before 0.13) and their purl types. */
const TYPE_OF: ReadonlyMap<string, string> = new Map([
  ['python', 'pypi'],
  ['java-archive', 'maven'],
  ['jenkins-plugin', 'maven'],
  ['go-module', 'golang'],
  ['rust-crate', 'cargo'],
  ['php-composer', 'composer'],
  ['dotnet', 'nuget'],
]);

export function packageOf(artifact: Artifact, fileName: (path: string) => string): Package {
  const purl = artifact.purl === null || artifact.purl === undefined || artifact.purl === '' ? buildPurl(artifact) : artifact.purl;
  return { purl, name: fullName(artifact.name, purl), version: artifact.version, paths: [...new Set(filesOf(artifact).map(fileName))] };
}

function buildPurl({ type, name, version }: Artifact): string {
  const kind = TYPE_OF.get(type ?? '') ?? (/^(?:deb|apk|rpm|npm|gem)$/.test(type ?? '') ? type : 'generic') ?? 'generic';
  const at = version === '' ? '' : `@${encodeURIComponent(version)}`;
  return `pkg:${kind}/${name.split('/').map(encodeURIComponent).join('/')}${at}`;
}

/** `group:artifact` for Maven, where Grype gives the artifact alone. */
function fullName(name: string, purl: string): string {
  const group = /^pkg:maven\/([^@?#]+)\/[^/@?#]+/.exec(purl)?.[1];
  return group === undefined || name.includes(':') ? name : `${decodeURIComponent(group)}:${name}`;
}

const DATABASES = /^\/?(?:var\/lib\/dpkg\/|(?:usr\/)?lib\/apk\/db\/|(?:var\/lib|usr\/lib(?:\/sysimage)?|usr\/share)\/rpm\/)/;

function isSystemPackage(type: string | null | undefined): boolean {
  return type === 'deb' || type === 'apk' || type === 'rpm';
}

/** @returns none for a package of the system, which lies in its database: the copyright file beside it is no place to upgrade it */
function filesOf(artifact: Artifact): string[] {
  if (isSystemPackage(artifact.type)) return [];
  const archive = archivePath(artifact);
  if (archive !== undefined) return [archive];
  const files = (artifact.locations ?? []).filter(({ annotations }) => (annotations?.evidence ?? 'primary') === 'primary').map(({ path }) => relative(path));
  return files.filter((path) => path !== '');
}

/** @returns the file that a finding about the package names */
export function mainPath(artifact: Artifact): string | undefined {
  return filesOf(artifact)[0];
}

function relative(path: string | null | undefined): string {
  return (path ?? '').replace(/^\/+/, '');
}

const JavaMetadata = v.object({ virtualPath: v.nullish(v.string()) });
const ARCHIVE = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg|zip)$/i;

/**
 * Archives in archives are written `/app.jar:BOOT-INF/lib/log4j.jar`, and what was shaded into one `/app.jar:group:artifact`;
 * Trivy writes `app.jar/BOOT-INF/lib/log4j.jar` and `app.jar`.
 */
function archivePath({ metadata }: Artifact): string | undefined {
  const read = v.safeParse(JavaMetadata, metadata);
  const virtual = read.success ? relative(read.output.virtualPath) : '';
  if (virtual === '') return undefined;
  const parts: string[] = [];
  for (const part of virtual.split(':')) {
    if (parts.length > 0 && !ARCHIVE.test(part)) break;
    parts.push(part);
  }
  return parts.join('/');
}

/**
 * The layer that brought the package, as far as Grype's locations tell: the first of them is the package database, and the layer of
 * that is the last one that installed anything.
 */
export function layerOf({ type, locations }: Artifact, firstLayer: string | undefined): string | undefined {
  const all = locations ?? [];
  if (!isSystemPackage(type)) return all.find(({ layerID }) => (layerID ?? '') !== '')?.layerID ?? undefined;
  const own = all.find(({ path, layerID }) => (layerID ?? '') !== '' && /^\/?var\/lib\/dpkg\/(?:info|status\.d)\//.test(path ?? ''));
  if (own !== undefined) return own.layerID ?? undefined;
  // Nothing lies under the lowest layer: what its database names came with it.
  const database = all.find(({ path }) => DATABASES.test(path ?? ''));
  return firstLayer !== undefined && database?.layerID === firstLayer ? firstLayer : undefined;
}
