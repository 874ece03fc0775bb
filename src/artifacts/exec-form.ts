/** The exec form of an instruction: a JSON array of strings, over several lines and with comments between them as Docker allows. */

/** Offsets count from the start of the text that was read, quotes included. */
export interface ExecString {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * @param text what stands behind the keyword and its flags
 * @returns undefined when Docker would take the text as shell form, as it does for `['a']`, for `["a"] # why` and for numbers in the array
 */
export function readExecForm(text: string, escape: string): readonly ExecString[] | undefined {
  if (!/^\s*(?:[\\`]\s*)*\[/.test(text)) return undefined;
  const blanked = blankContinuations(text, escape);
  let values: unknown;
  try {
    values = JSON.parse(blanked);
  } catch {
    return undefined;
  }
  if (!Array.isArray(values)) return undefined;
  // Nothing but strings: then the quoted runs of the text are the strings, in order.
  const places = [...blanked.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  if (places.length !== values.length) return undefined;
  const strings: ExecString[] = [];
  for (const [index, value] of values.entries()) {
    const place = places[index];
    if (typeof value !== 'string' || place === undefined) return undefined;
    strings.push({ value, start: place.index, end: place.index + place[0].length });
  }
  return strings;
}

/** Comment lines, continuation marks and line ends become blanks, so that offsets stay. */
function blankContinuations(text: string, escape: string): string {
  const mark = escape === '`' ? /`([ \t]*\r?)$/ : /\\([ \t]*\r?)$/;
  return text
    .split('\n')
    .map((line, index) => (index > 0 && /^\s*#/.test(line) ? ' '.repeat(line.length) : line.replace(mark, ' $1')))
    .join(' ');
}
