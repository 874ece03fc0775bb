/** Where image checks point, and how they write what they saw. */
import type { Keyword } from '../artifacts/dockerfile.js';
import type { ImageConfig } from '../artifacts/image-config.js';
import type { ImagePlace } from '../findings/finding.js';

/** @param path of a file in the image; undefined when the layer as a whole is meant */
export function inLayer(config: ImageConfig, layer: number, path: string | undefined): ImagePlace {
  return { type: 'layer', diffId: config.layers[layer]?.diffId, path };
}

/** Something that the image's configuration says, or doesn't. @param word the variable, label or port */
export function inConfig(keyword: Keyword, word?: string): ImagePlace {
  return { type: 'layer', diffId: undefined, path: undefined, instruction: word === undefined ? { keyword } : { keyword, word } };
}

/** Text from the image as code: no line ends or control characters, and no mark that would end the code. */
export function code(text: string): string {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`).replaceAll('`', "'");
  return `\`${plain.length > 200 ? `${plain.slice(0, 200)}…` : plain}\``;
}

/** @returns "`/app/x`" */
export function pathInWords(path: string): string {
  return code(`/${path}`);
}
