/** What to say when a word isn't one that we know. */
import { distance } from 'fastest-levenshtein';

/** @param most how many letters may differ @returns the known word that was probably meant, or undefined when none is near. */
export function nearest(word: string, known: Iterable<string>, most = Math.max(2, Math.floor(word.length / 3))): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** @returns a hint such as "did you mean `high`?", or the whole list when nothing is near. */
export function hintFor(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  // `root-user` stands for `dockerfile/root-user`.
  const ends = near === undefined && word !== '' ? known.filter((each) => each.endsWith(`/${word}`)) : [];
  if (ends.length > 0) return `did you mean ${ends.map((each) => `\`${each}\``).join(' or ')}?`;
  return near === undefined ? `known: ${known.length === 0 ? 'none' : known.join(', ')}` : `did you mean \`${near}\`?`;
}
