/** An image that a file of the repository names, with the place where it does. */
import type { Location } from '../findings/location.js';

export interface NamedImage {
  /** The name with its variables filled in. */
  readonly text: string;
  readonly at: Location;
  readonly by: 'compose' | 'manifest' | 'workflow' | 'dockerfile';
}

/** A place that names an image which only something else knows: a template, a variable. */
export interface UnknownImage {
  readonly at: Location;
  /** A clause that ends a sentence. */
  readonly why: string;
}

export interface NamedImages {
  readonly images: readonly NamedImage[];
  readonly unknown: readonly UnknownImage[];
}

export const NO_IMAGES: NamedImages = { images: [], unknown: [] };
