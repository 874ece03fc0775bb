/** The image that a line names: a FROM, or the place that names an image which is only pulled. */
import { stageChain } from '../artifacts/dockerfile.js';
import { printLocation, type Location } from '../findings/location.js';
import type { ImageTarget } from './target.js';

type Named = Pick<ImageTarget, 'source' | 'name'> & { readonly namedAt?: Location | undefined };

/** @returns a lookup from such a place to the image's name, of the images that were scanned, here or elsewhere */
export function baseImages(images: readonly Named[]): (at: Location) => string | undefined {
  const names = new Map<string, string>();
  for (const { source, namedAt, name } of images) {
    if (source === undefined && namedAt !== undefined) names.set(printLocation(namedAt), name);
    const outermost = source === undefined ? undefined : stageChain(source.stage)[0];
    if (outermost?.base.type === 'image') names.set(printLocation(outermost.from.at), outermost.base.name);
  }
  return (at) => names.get(printLocation(at));
}
