/** Looks at images with our own checks, once their bytes are verified; no scanner is needed. */
import { parseImageReference } from './artifacts/image-reference.js';
import { checks } from './checks/index.js';
import { runChecks } from './checks/run.js';
import { TargetError } from './errors.js';
import type { Observation } from './findings/finding.js';
import { layerOrigins } from './findings/layer-origins.js';
import type { NotLookedAt } from './report.js';
import type { ImageTarget } from './targets/target.js';
import type { Tools } from './tools/tools.js';
import { VERSION } from './version.js';

export interface CheckedImage {
  readonly observations: readonly Observation[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Whether the image could be looked into. */
  readonly complete: boolean;
}

/** @returns nothing for an image that isn't what it claims to be: whoever runs the scanners says so */
export async function checkImage(image: ImageTarget, tools: Pick<Tools, 'clock' | 'log'>): Promise<CheckedImage> {
  let contents;
  try {
    contents = await image.verified;
  } catch (error) {
    if (error instanceof TargetError) return { observations: [], notLookedAt: [], complete: false };
    throw error;
  }
  const { config, key, name } = image;
  const subject = { config, files: contents.files, reference: pulledAs(image), fromBase: baseLayers(image), now: tools.clock.now() };
  const observations = runChecks(checks.image, subject, key, VERSION);
  tools.log.info(`our own checks looked at ${name}: ${String(observations.length)} ${observations.length === 1 ? 'finding' : 'findings'}`);
  return { observations, notLookedAt: contents.files.limits.map((why) => ({ what: name, why })), complete: true };
}

/** As it was asked for: the digest in `reference` is what the name was resolved to. @returns undefined when that can't be told, or when a digest was asked for */
function pulledAs({ kind, reference, name }: ImageTarget): string | undefined {
  if (kind !== 'image' || reference === undefined) return undefined;
  const resolved = parseImageReference(reference);
  // The name of a target is the reference itself unless the user gave it another one.
  const named = parseImageReference(name);
  if (named.repository === resolved.repository) return name;
  return resolved.tag === undefined || name.includes('@') ? undefined : `${resolved.repository}:${resolved.tag}`;
}

function baseLayers({ config, source, provenance }: ImageTarget): (layer: number) => boolean | undefined {
  const origins = source === undefined ? undefined : layerOrigins(config, source.stage, { dockerfile: source.dockerfile, provenance });
  return (layer) => {
    const origin = origins?.get(config.layers[layer]?.diffId ?? '');
    return origin === undefined ? undefined : origin.type === 'base';
  };
}
