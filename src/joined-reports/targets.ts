/** Which target each report made elsewhere belongs to. */
import { basename } from 'node:path';
import { parseImageReference } from '../artifacts/image-reference.js';
import { UsageError } from '../errors.js';
import type { TargetKind } from '../report.js';
import type { ReportAbout, ReportedImage } from '../scanners/report-format.js';
import type { ImageTarget } from '../targets/target.js';

/** A report, as far as its target is concerned. */
export interface TargetClaim {
  /** As written by the user. */
  readonly file: string;
  /** Undefined when the report couldn't be opened. */
  readonly about: ReportAbout | undefined;
}

export interface ReportTarget {
  readonly key: string;
  readonly name: string;
  readonly kind: TargetKind;
  /** Of an image that no other part of the run knows. */
  readonly image: ReportedImage | undefined;
}

type AcquiredImage = Pick<ImageTarget, 'key' | 'name' | 'kind' | 'config'>;

/**
 * Reports that name the same image id share a target, with each other and with an image of this run; so do those that name none
 * when there is but one image in all.
 * @returns one target a claim, in their order; the same value for the same target
 * @throws UsageError when two images would have one name
 */
export function assignTargets(claims: readonly TargetClaim[], acquired: readonly AcquiredImage[]): readonly ReportTarget[] {
  const groups = imageGroups(claims, acquired);
  const fixed = new Map<string, ReportTarget>();
  const taken = new Map<string, ImageGroup>();
  for (const group of groups.all) {
    const twin = taken.get(group.target().key);
    if (twin !== undefined || acquired.some(({ key }) => key === group.target().key && key !== group.acquired?.key)) {
      throw new UsageError(`${[...group.files].map((file) => JSON.stringify(file)).join(', ')}: this report and another one of the run are about different images, and both are called ${group.target().key}`, { hint: 'judge them in two runs; or was one of the reports made before the image was built anew?' });
    }
    taken.set(group.target().key, group);
  }
  return claims.map((claim) => {
    const { about } = claim;
    if (about?.type === 'image') return groups.of(claim).target();
    const only = about === undefined && acquired.length === 1 ? acquired[0] : undefined;
    const target = only === undefined ? otherTarget(claim) : { key: only.key, name: only.name, kind: only.kind, image: undefined };
    const known = fixed.get(target.key) ?? target;
    fixed.set(target.key, known);
    return known;
  });
}

function otherTarget({ about, file }: TargetClaim): ReportTarget {
  const name = bareName(file);
  switch (about?.type) {
    case 'repository':
      return { key: 'repository', name: '.', kind: 'repository', image: undefined };
    case 'host':
      return { key: `host:${name}`, name, kind: 'host', image: undefined };
    case 'cluster':
      return { key: `cluster:${name}`, name, kind: 'cluster', image: undefined };
    default:
      return { key: `archive:${name}`, name, kind: 'archive', image: undefined };
  }
}

/** `out/docker-bench.log.json` → `docker-bench` */
function bareName(file: string): string {
  return basename(file.replaceAll('\\', '/')).replace(/(?:\.(?:json|log|sarif|txt))+$/i, '') || 'report';
}

interface ImageGroup {
  readonly acquired: AcquiredImage | undefined;
  readonly files: Set<string>;
  readonly names: Set<string>;
  id: string | undefined;
  image: ReportedImage;
  /** The same value each time. */
  target(): ReportTarget;
}

interface ImageGroups {
  readonly all: readonly ImageGroup[];
  of(claim: TargetClaim): ImageGroup;
}

function imageGroups(claims: readonly TargetClaim[], acquired: readonly AcquiredImage[]): ImageGroups {
  const all: ImageGroup[] = acquired.map((image) => newGroup(image));
  const byClaim = new Map<TargetClaim, ImageGroup>();
  const images = claims.flatMap((claim) => (claim.about?.type === 'image' ? [{ claim, image: claim.about.image }] : []));
  const add = (group: ImageGroup, claim: TargetClaim, image: ReportedImage): void => {
    if (!all.includes(group)) all.push(group);
    byClaim.set(claim, group);
    group.files.add(claim.file);
    if (image.name !== undefined) group.names.add(image.name);
    group.id ??= image.id;
    group.image = { id: group.id, name: group.image.name ?? image.name, config: group.image.config ?? image.config };
  };
  for (const { claim, image } of images) {
    if (image.id !== undefined) add(all.find(({ id }) => id === image.id) ?? newGroup(undefined), claim, image);
  }
  for (const { claim, image } of images) {
    if (image.id !== undefined) continue;
    const sameName = all.find(({ names }) => image.name !== undefined && names.has(image.name));
    const [only] = all.length === 1 ? all : [];
    add(sameName ?? (only !== undefined && mayBe(image.name, only) ? only : newGroup(undefined)), claim, image);
  }
  return {
    all: all.filter(({ files }) => files.size > 0),
    of: (claim) => {
      const group = byClaim.get(claim);
      if (group === undefined) throw new RangeError('every report about an image has a group');
      return group;
    },
  };
}

/** A name that says another repository says another image. */
function mayBe(name: string | undefined, { names }: ImageGroup): boolean {
  const own = name === undefined ? undefined : repositoryOf(name);
  const known = [...names].flatMap((each) => repositoryOf(each) ?? []);
  return own === undefined || known.length === 0 || known.includes(own);
}

function newGroup(image: AcquiredImage | undefined): ImageGroup {
  let target: ReportTarget | undefined;
  const group: ImageGroup = {
    acquired: image,
    files: new Set(),
    names: new Set(),
    id: image?.config.id,
    image: { id: image?.config.id, name: undefined, config: undefined },
    target: () => {
      target ??= image === undefined ? named(group) : { key: image.key, name: image.name, kind: image.kind, image: undefined };
      return target;
    },
  };
  return group;
}

function named({ names, files, image }: ImageGroup): ReportTarget {
  for (const name of names) {
    const repository = repositoryOf(name);
    if (repository !== undefined) return { key: `image:${repository}`, name, kind: 'image', image };
  }
  const [archive] = [...names].filter((name) => !isId(name));
  const name = archive === undefined ? bareName([...files][0] ?? '') : basename(archive.replaceAll('\\', '/'));
  return { key: `archive:${name}`, name, kind: 'archive', image };
}

/** @returns undefined for what is the path of a file, or an id */
function repositoryOf(name: string): string | undefined {
  if (isId(name) || /^[./~\\]|^[A-Za-z]:\\|\.(?:tar|tgz|tzst|zip)(?:\.\w+)?$|\\/i.test(name)) return undefined;
  const { repository } = parseImageReference(name);
  return /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*$/.test(repository) ? repository : undefined;
}

function isId(name: string): boolean {
  return /^(?:sha256:)?[0-9a-f]{12,64}$/.test(name);
}
