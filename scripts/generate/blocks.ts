/** Files that are written by hand, but for blocks between two marks. */

export interface Block {
  /** As it stands in the mark. */
  readonly name: string;
  readonly lines: readonly string[];
}

/** How a mark is written where a comment is `#` or `<!-- -->`. */
const MARKS = {
  '#': { from: (name: string) => `# ${name}: written by npm run generate`, to: (name: string) => `# /${name}` },
  '<!--': { from: (name: string) => `<!-- ${name}: written by npm run generate -->`, to: (name: string) => `<!-- /${name} -->` },
} as const;

/**
 * @param blocks with lines as deep as the marks
 * @throws Error when the text has no place for a block, or has a place that no block is for
 */
export function withBlocks(file: string, text: string, comment: keyof typeof MARKS, blocks: readonly Block[]): string {
  const { from, to } = MARKS[comment];
  const out: string[] = [];
  const left = new Map(blocks.map((block) => [block.name, block]));
  let open: Block | undefined;
  for (const line of text.split('\n')) {
    const mark = line.trim();
    const indent = line.slice(0, line.length - line.trimStart().length);
    if (open === undefined) {
      out.push(line);
      open = [...left.values()].find(({ name }) => from(name) === mark);
      if (open === undefined && mark.startsWith(from('').slice(0, 2)) && mark.includes(': written by npm run generate')) throw new Error(`${file}: nothing is written for ${JSON.stringify(mark)}`);
      if (open !== undefined) left.delete(open.name);
      continue;
    }
    if (mark !== to(open.name)) continue;
    out.push(...open.lines.map((each) => (each === '' ? '' : indent + each)), line);
    open = undefined;
  }
  if (open !== undefined) throw new Error(`${file}: the block ${JSON.stringify(open.name)} has no end`);
  if (left.size > 0) throw new Error(`${file}: there is no place for ${[...left.keys()].join(', ')}`);
  return out.join('\n');
}
