/** Files with an entry a line and comments behind `#`: `.trivyignore` and `.dockleignore`. */

export interface IgnoreLine {
  /** Counts from 1. */
  readonly line: number;
  /** Before any `#`; at least one. */
  readonly words: readonly string[];
  /** Behind the first word that begins with `#`. */
  readonly remark: string | undefined;
  /** The comment right above, also of several lines, and also above others of the same block. */
  readonly above: string | undefined;
}

export function ignoreLines(text: string): IgnoreLine[] {
  const found: IgnoreLine[] = [];
  let comment: string[] = [];
  let afterEntry = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') {
      comment = [];
    } else if (line.startsWith('#')) {
      if (afterEntry) comment = [];
      comment.push(line.replace(/^#+/, '').trim());
    } else {
      const all = line.split(/\s+/);
      const hash = all.findIndex((word) => word.startsWith('#'));
      const remark = hash === -1 ? undefined : all.slice(hash).join(' ').replace(/^#+\s*/, '');
      found.push({ line: index + 1, words: hash === -1 ? all : all.slice(0, hash), remark, above: comment.length === 0 ? undefined : comment.join(' ') });
    }
    afterEntry = line !== '' && !line.startsWith('#');
  }
  return found;
}
