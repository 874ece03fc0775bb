/** Docker Bench prints its JSON with printf and escapes nothing (functions/output_lib.sh): a quote in a name breaks the document. */

/**
 * Each value stands on a line of its own, so what is between the first and the last quote of a line is one text.
 * @returns the text with every such value escaped as JSON wants it; what isn't of that form stays as it is
 */
export function escapeValues(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, before, value, after] = /^(\s*(?:"[\w-]+": ?)?)"(.*)"(,?\s*)$/.exec(line) ?? [];
      if (before === undefined || value === undefined || after === undefined || isText(`"${value}"`)) return line;
      return `${before}${JSON.stringify(value)}${after}`;
    })
    .join('\n');
}

function isText(quoted: string): boolean {
  try {
    return typeof JSON.parse(quoted) === 'string';
  } catch {
    return false;
  }
}
