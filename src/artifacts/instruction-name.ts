/** What an instruction is called in fingerprints. */
import type { Instruction } from './dockerfile.js';
import { parseImageReference } from './image-reference.js';

/** An instruction's name that survives a new version, a new digest and lines added above. */
export function nodeName(instruction: Instruction): string {
  // What was seen there is told apart by the variable's name: a rotated secret is the same finding.
  if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') return instruction.keyword;
  const text = instruction.text
    // Written small or large.
    .replace(/^\s*[a-z]+/i, instruction.keyword)
    .replace(/\\\r?\n/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[0-9a-f]{12,}/gi, '#')
    .replace(/\d+(?:[._-]\d+)*/g, '#');
  if (instruction.keyword !== 'FROM') return text;
  const image = instruction.words[0]?.value ?? '';
  return `FROM ${parseImageReference(image).repository}`;
}
