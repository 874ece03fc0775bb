/** What `plan` prints and `merge --expect` reads: the matrix of a job, an entry a target. */
import * as v from 'valibot';
import { parsePlatform } from '../artifacts/platform.js';
import { UsageError } from '../errors.js';
import type { NotLookedAt } from '../report.js';

/**
 * Values are inputs of `scan`, by the names of the inputs; an input that an entry doesn't use is empty, which counts as not
 * given. GitHub takes a property that is missing for empty as well, but says nothing about a slip in its name.
 */
export interface PlanEntry {
  /** Unlike every other, even where case doesn't count, and of letters that names of artifacts may have. */
  readonly name: string;
  /** Key of the target that its report will be about. */
  readonly key: string;
  readonly path: string;
  readonly build: string;
  readonly 'build-name': string;
  readonly target: string;
  readonly 'build-arg': string;
  readonly image: string;
  /** JSON: what could not be planned, a list of `NotLookedAt`. In the first entry alone; else empty. */
  readonly unplanned: string;
}

export interface Plan {
  readonly include: readonly PlanEntry[];
}

const shape = v.object({ include: v.array(v.looseObject({ name: v.string(), key: v.pipe(v.string(), v.nonEmpty()), unplanned: v.optional(v.string(), '') })) });
const unplannedShape = v.array(v.object({ what: v.string(), why: v.string() }));

/** What a merged report must have. */
export interface Expected {
  readonly targets: readonly { readonly name: string; readonly key: string }[];
  readonly unplanned: readonly NotLookedAt[];
}

/** @param origin where the text is from, for messages @throws UsageError for what `plan` didn't print */
export function readPlan(text: string, origin: string): Expected {
  const refuse = (why: string, cause?: unknown): UsageError => new UsageError(`${origin}: this is not what \`plan\` prints: ${why.slice(0, 300)}`, { hint: 'hand over its output unchanged', cause });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refuse('it is no JSON', error);
  }
  const read = v.safeParse(shape, json);
  if (!read.success) throw refuse(`at ${v.getDotPath(read.issues[0]) ?? 'its top'}: ${read.issues[0].message}`);
  return {
    targets: read.output.include.map(({ name, key }) => ({ name, key })),
    unplanned: read.output.include.flatMap(({ unplanned }) => {
      if (unplanned === '') return [];
      try {
        return v.parse(unplannedShape, JSON.parse(unplanned));
      } catch (error) {
        throw refuse('`unplanned` can\'t be read', error);
      }
    }),
  };
}

/** @returns the targets of the plan that no report is about. An image of one or several platforms is there when any of them is */
export function unreported({ targets }: Expected, keys: readonly string[]): NotLookedAt[] {
  const planned = new Set(targets.map(({ key }) => key));
  const there = new Set(keys.map((key) => (planned.has(key) ? key : withoutPlatform(key, planned))));
  return targets
    .filter(({ key }) => !there.has(key))
    .map(({ name, key }) => ({ what: key, why: `the plan has it as ${JSON.stringify(name.slice(0, 100))}, but no report is about it: its job failed, was cancelled, or did not hand its report over` }));
}

/** `image:db/linux/amd64` is `image:db`; `build:web/Dockerfile.dev` isn't `build:web`, nor `image:acme/web` the image `image:acme`. */
function withoutPlatform(key: string, planned: ReadonlySet<string>): string {
  const parts = key.split('/');
  const named = [2, 3].map((length) => [parts.slice(0, -length).join('/'), parts.slice(-length).join('/')] as const);
  return named.find(([image, platform]) => image.startsWith('image:') && planned.has(image) && isPlatform(platform))?.[0] ?? key;
}

function isPlatform(text: string): boolean {
  try {
    parsePlatform(text);
    return true;
  } catch {
    return false;
  }
}
