/** Names of images (https://pkg.go.dev/github.com/distribution/reference). */
import { UsageError } from '../errors.js';

export interface ImageReference {
  /** With registry and path, as written: `node`, `ghcr.io/owner/app`. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…` */
  readonly digest: string | undefined;
}

/** Splits a name; never fails, since a half-known name (`node:${TAG}`) is split as well. */
export function parseImageReference(text: string): ImageReference {
  const [name = '', digest] = text.split('@', 2);
  const slash = name.lastIndexOf('/');
  const colon = name.indexOf(':', slash + 1);
  if (colon === -1) return { repository: name, tag: undefined, digest };
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
}

/** The last part of the repository's path: `node` of `docker.io/library/node`. */
export function shortName(reference: ImageReference): string {
  return reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
}

/** A name that says where an image is: docker's defaults are filled in. */
export interface FullReference {
  /** `docker.io`, `localhost:5000` */
  readonly registry: string;
  /** `library/node` */
  readonly path: string;
  /** Undefined when a digest is given without a tag. */
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** As docker shows it, without tag and digest: `node`, `ghcr.io/owner/app`. Equal for all spellings of a repository. */
  readonly repository: string;
}

const PORT_OR_DOT = /[.:]/;
const HOST = /^(?:(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Docker's own limit. */
const LONGEST_NAME = 255;

/**
 * Reads a name as `docker pull` does: `docker.io`, `library/` and `latest` are filled in.
 * @throws UsageError for what docker refuses too
 */
export function parseFullReference(text: string): FullReference {
  const refuse = (why: string, hint = 'write [REGISTRY/]REPOSITORY[:TAG][@sha256:DIGEST], such as ghcr.io/owner/app:1.4'): UsageError => new UsageError(`${JSON.stringify(text.slice(0, 300))} names no image: ${why}`, { hint });
  if (text !== text.trim() || text === '') throw refuse(text.trim() === '' ? 'it is empty' : 'there are blanks around it');
  if (/^[a-z]+:\/\//i.test(text)) throw refuse('an image has no scheme', `write ${JSON.stringify(text.replace(/^[a-z]+:\/\//i, ''))}; a registry without TLS is named with --insecure-registry`);
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !DIGEST.test(digest)) throw refuse(digest.startsWith('sha256:') ? 'a sha256 digest has 64 digits 0-9a-f' : 'its digest is none of sha256');
  const { repository: name, tag } = parseImageReference(at === -1 ? text : text.slice(0, at));
  if (tag !== undefined && !TAG.test(tag)) throw refuse(`${JSON.stringify(tag.slice(0, 140))} is no tag`);
  if (/^[0-9a-f]{64}$/.test(name)) throw refuse('64 hexadecimal digits are an image id', 'save it with docker save -o FILE ID and scan it with --archive FILE');
  const { registry, path } = splitRegistry(name);
  if (!HOST.test(registry)) throw refuse(`${JSON.stringify(registry)} is no registry`);
  if (!PATH.test(path)) throw refuse(path !== path.toLowerCase() && PATH.test(path.toLowerCase()) ? 'a repository has small letters only' : `${JSON.stringify(path)} is no repository`);
  if (name.length > LONGEST_NAME) throw refuse(`its name has more than ${String(LONGEST_NAME)} characters`);
  return { registry, path, tag: tag ?? (digest === undefined ? 'latest' : undefined), digest, repository: familiar(registry, path) };
}

/** The first part is a registry when it has a dot, a port or a capital letter, or is `localhost`; `index.docker.io` is Docker Hub's old name. */
function splitRegistry(name: string): { readonly registry: string; readonly path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const named = slash !== -1 && (PORT_OR_DOT.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const registry = !named || first === 'index.docker.io' ? 'docker.io' : first;
  const path = named ? name.slice(slash + 1) : name;
  return { registry, path: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
}

function familiar(registry: string, path: string): string {
  if (registry !== 'docker.io') return `${registry}/${path}`;
  return path.startsWith('library/') && !path.slice('library/'.length).includes('/') ? path.slice('library/'.length) : path;
}

/** @returns the name with tag and digest, as docker shows it. */
export function printReference({ repository, tag, digest }: Pick<FullReference, 'repository' | 'tag' | 'digest'>): string {
  return `${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** @returns the repository of a name that may be half known or none at all, in one spelling; undefined for what names no image */
export function repositoryOf(text: string): string | undefined {
  try {
    return parseFullReference(text).repository;
  } catch {
    return undefined;
  }
}
