/** Remembers what was worked out about a Dockerfile's instructions for as long as that Dockerfile is the one being looked at. */
import type { Dockerfile, Instruction } from './dockerfile.js';

/** Many checks ask the same of one Dockerfile, one after another; results of earlier Dockerfiles would only take memory. */
export function perInstruction<T>(compute: (instruction: Instruction, dockerfile: Dockerfile) => T): (instruction: Instruction, dockerfile: Dockerfile) => T {
  let current: Dockerfile | undefined;
  let results = new Map<Instruction, { readonly value: T }>();
  return (instruction, dockerfile) => {
    if (dockerfile !== current) {
      current = dockerfile;
      results = new Map();
    }
    const known = results.get(instruction);
    if (known !== undefined) return known.value;
    const value = compute(instruction, dockerfile);
    results.set(instruction, { value });
    return value;
  };
}
