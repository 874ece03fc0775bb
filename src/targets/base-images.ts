/** The image that a FROM line names. */
import { stageChain } from '../artifacts/dockerfile.js';
import { printLocation, type Location } from '../findings/location.js';
import type { Acquired } from './target.js';

/** @returns a lookup from the place of a FROM to the image's name, of the images that were scanned */
export function baseImages({ images }: Acquired): (at: Location) => string | undefined {
  const names = new Map<string, string>();
  for (const { source } of images) {
    const outermost = source === undefined ? undefined : stageChain(source.stage)[0];
    if (outermost?.base.type === 'image') names.set(printLocation(outermost.from.at), outermost.base.name);
  }
  return (at) => names.get(printLocation(at));
}
