/** Variables of compose files (https://docs.docker.com/reference/compose-file/interpolation/) and of the `.env` beside them. */

/** @returns undefined for what isn't set */
export type Lookup = (name: string) => string | undefined;

export type Interpolated = { readonly text: string } | { readonly missing: string };

const VARIABLE = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])((?:[^{}$]|\$\$|\$\{[^{}]*\}|\$[A-Za-z_]\w*)*))?\}|)/g;
/** Names whose values are secrets as a rule: a file of a pull request doesn't get them into the address of a registry. */
const SECRET_NAME = /token|secret|passw|pwd|credential|(?:^|_)key|auth|private|^(?:INPUT|ACTIONS|DOCKGATE)_/i;

/** The environment before `.env`, as compose looks names up, without what is secret. */
export function lookupIn(env: Readonly<Record<string, string | undefined>>, dotEnv: ReadonlyMap<string, string>): Lookup {
  return (name) => (SECRET_NAME.test(name) ? undefined : env[name]) ?? dotEnv.get(name);
}

/** Fills in variables. A variable that isn't set and has no default is named instead: compose would take it as empty, which no one means. */
export function interpolate(text: string, lookup: Lookup, depth = 0): Interpolated {
  let missing: string | undefined;
  const filled = text.replace(VARIABLE, (whole, dollar: string | undefined, plain: string | undefined, braced: string | undefined, operator: string | undefined, word: string | undefined) => {
    if (dollar !== undefined) return '$';
    const name = plain ?? braced;
    if (name === undefined || depth > 8) {
      missing ??= whole;
      return '';
    }
    const value = lookup(name);
    const isSet = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined;
    const inner = (): string => {
      const alternative = interpolate(word ?? '', lookup, depth + 1);
      if ('text' in alternative) return alternative.text;
      missing ??= alternative.missing;
      return '';
    };
    if (operator?.endsWith('-') === true) return isSet ? (value ?? '') : inner();
    if (operator?.endsWith('+') === true) return isSet ? inner() : '';
    if (!isSet) missing ??= name;
    return value ?? '';
  });
  return missing === undefined ? { text: filled } : { missing };
}

/** Reads `.env`: `NAME=VALUE` lines, quotes and comments; anything else is left out, as it names no variable. */
export function parseDotEnv(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [, name, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const single = /^'([^']*)'/.exec(raw);
    const double = /^"((?:[^"\\]|\\.)*)"/.exec(raw);
    const plain = raw.replace(/\s+#.*$/, '').trim();
    const value = single?.[1] ?? double?.[1]?.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char)) ?? plain;
    const filled = single === null ? interpolate(value, (each) => found.get(each)) : { text: value };
    if ('text' in filled) found.set(name, filled.text);
  }
  return found;
}
