/** The `--mount` flags of RUN (https://docs.docker.com/reference/dockerfile/#run---mount). */
import type { Instruction } from './dockerfile.js';

/** Key → value of one mount, keys in lower case; a bare key has the value `true`. */
export type Mount = ReadonlyMap<string, string>;

/** @returns the mounts as written, variables not replaced; `type` is `bind` where it isn't given. */
export function mountsOf(instruction: Instruction): readonly Mount[] {
  return instruction.flags.flatMap(({ name, value }) => {
    if (name !== 'mount' || value === undefined) return [];
    const fields = new Map([['type', 'bind']]);
    for (const field of value.split(',')) {
      const equals = field.indexOf('=');
      fields.set((equals === -1 ? field : field.slice(0, equals)).trim().toLowerCase(), equals === -1 ? 'true' : field.slice(equals + 1));
    }
    return [fields];
  });
}
