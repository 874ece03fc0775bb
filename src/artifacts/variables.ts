/** Dockerfile variables (https://docs.docker.com/reference/dockerfile/#environment-replacement), three-valued: known, unset or unknown. */

/** Stands for text that only the build knows. A private-use character: no Dockerfile has a reason to hold it. */
export const UNKNOWN = '\uE000';

/** Name → value; `undefined` for one that is declared but whose value only the build knows. */
export type Scope = ReadonlyMap<string, string | undefined>;

/**
 * A name no variable can have. A scope that holds it knows only some of its variables: any other may have been set by the base image,
 * whose ENV the file doesn't show.
 */
export const ANY_OTHER = '*';

/** @returns whether every part of an expanded text is known. */
export function isKnown(expanded: string): boolean {
  return !expanded.includes(UNKNOWN);
}

const VARIABLE = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?]|##?|%%?|\/\/?)((?:[^{}\\]|\\.|\$\{[^}]*\})*))?\})/gs;

/** @returns the names of the variables that a text refers to, those inside of defaults included. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(VARIABLE)].flatMap(([, escaped, plain, braced, , word]) => (escaped === undefined ? [plain ?? braced ?? '', ...(word === undefined ? [] : variablesIn(word))] : []));
}

/** Replaces variables; what isn't known becomes `UNKNOWN`, what isn't declared becomes nothing, as in a build. */
export function expand(text: string, scope: Scope, depth = 0): string {
  return text.replace(VARIABLE, (whole, escaped: string | undefined, plain: string | undefined, braced: string | undefined, operator: string | undefined, word: string | undefined) => {
    if (escaped !== undefined) return escaped === '$' ? '$' : whole;
    const name = plain ?? braced ?? '';
    const value = scope.get(name);
    const unknown = value === undefined && (scope.has(name) || scope.has(ANY_OTHER));
    if (operator === undefined) return unknown ? UNKNOWN : (value ?? '');
    const alternative = (): string => (depth > 8 ? UNKNOWN : expand(word ?? '', scope, depth + 1));
    const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    switch (operator) {
      case '-':
      case ':-':
        return unknown ? UNKNOWN : isSet ? (value ?? '') : alternative();
      case '+':
      case ':+':
        return unknown ? UNKNOWN : isSet ? alternative() : '';
      case '?':
      case ':?':
        return isSet ? (value ?? '') : UNKNOWN;
      default:
        // Pattern removal and replacement: what remains is not worked out here.
        return UNKNOWN;
    }
  });
}

/**
 * The value of an ENV, ARG or LABEL without quotes and escapes, ready for `expand`: a `$` that Docker takes literally becomes `\$`.
 * @param escape the Dockerfile's escape character
 */
export function readValue(raw: string, escape: string): string {
  let value = '';
  let quote = '';
  for (let index = 0; index < raw.length; index += 1) {
    const char = raw.charAt(index);
    const next = raw.charAt(index + 1);
    if (quote === '' && (char === '"' || char === "'")) {
      quote = char;
    } else if (quote !== '' && char === quote) {
      quote = '';
    } else if (char === escape && quote !== "'" && next !== '' && (quote === '' || next === '"' || next === '$' || next === escape)) {
      value += next === '$' ? '\\$' : next;
      index += 1;
    } else {
      value += char === '$' && quote === "'" ? '\\$' : char;
    }
  }
  return value;
}
