/** Reads GraphQL as far as our questions go: one operation with variables, fields, arguments and aliases. Anything else is an error. */

export interface Field {
  readonly name: string;
  /** Under which name it is answered. */
  readonly alias: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
}

export interface Query {
  readonly kind: 'query' | 'mutation';
  readonly fields: readonly Field[];
}

export class QueryError extends Error {}

/** @throws QueryError */
export function parseQuery(text: string, variables: Readonly<Record<string, unknown>>): Query {
  const tokens = [...text.matchAll(/\s+|,|#[^\n]*|("(?:[^"\\]|\\.)*"|-?\d+|\$?[A-Za-z_]\w*|\.\.\.|[{}()[\]:!=@|])|(.)/gs)].flatMap(([, token, stray]) => {
    if (stray !== undefined) throw new QueryError(`Parse error on ${JSON.stringify(stray)}`);
    return token === undefined ? [] : [token];
  });
  const reader = readerOf(tokens);
  const kind = reader.peek() === '{' ? 'query' : reader.next();
  if (kind !== 'query' && kind !== 'mutation') throw new QueryError(`Parse error on ${JSON.stringify(kind)}`);
  if (reader.peek() !== '{' && reader.peek() !== '(') reader.next();
  if (reader.peek() === '(') declareVariables(reader, variables);
  const fields = readFields(reader, variables);
  if (reader.peek() !== undefined) throw new QueryError(`Parse error on ${JSON.stringify(reader.peek())}`);
  return { kind, fields };
}

interface Reader {
  peek(): string | undefined;
  next(): string;
  expect(token: string): void;
}

function readerOf(tokens: readonly string[]): Reader {
  let at = 0;
  const next = (): string => {
    const token = tokens[at];
    if (token === undefined) throw new QueryError('Unexpected end of document');
    at += 1;
    return token;
  };
  return {
    peek: () => tokens[at],
    next,
    expect: (wanted) => {
      const token = next();
      if (token !== wanted) throw new QueryError(`Parse error on ${JSON.stringify(token)}, expecting ${JSON.stringify(wanted)}`);
    },
  };
}

/** Types of variables that we have a use for. */
const INPUTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Int: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  ResolveReviewThreadInput: isThreadInput,
  UnresolveReviewThreadInput: isThreadInput,
};

function isThreadInput(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'threadId' in value && typeof value.threadId === 'string' && Object.keys(value).every((each) => each === 'threadId' || each === 'clientMutationId');
}

function declareVariables(reader: Reader, variables: Readonly<Record<string, unknown>>): void {
  reader.expect('(');
  while (reader.peek() !== ')') {
    const name = reader.next().slice(1);
    reader.expect(':');
    const type = reader.next();
    const required = reader.peek() === '!';
    if (required) reader.next();
    const value = variables[name];
    const fits = INPUTS[type];
    if (fits === undefined) throw new QueryError(`${type} isn't a defined input type (on $${name})`);
    if (value === undefined || value === null ? required : !fits(value)) throw new QueryError(`Variable $${name} of type ${type}${required ? '!' : ''} was provided invalid value`);
  }
  reader.expect(')');
}

function readFields(reader: Reader, variables: Readonly<Record<string, unknown>>): readonly Field[] {
  const fields: Field[] = [];
  reader.expect('{');
  while (reader.peek() !== '}') {
    const first = reader.next();
    if (!/^[A-Za-z_]/.test(first)) throw new QueryError(`Parse error on ${JSON.stringify(first)}`);
    const aliased = reader.peek() === ':';
    if (aliased) reader.next();
    const name = aliased ? reader.next() : first;
    const given = reader.peek() === '(' ? readArguments(reader, variables, '(', ')') : {};
    fields.push({ name, alias: first, arguments: given, fields: reader.peek() === '{' ? readFields(reader, variables) : [] });
  }
  reader.expect('}');
  return fields;
}

function readArguments(reader: Reader, variables: Readonly<Record<string, unknown>>, open: string, close: string): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  reader.expect(open);
  while (reader.peek() !== close) {
    const name = reader.next();
    reader.expect(':');
    given[name] = readValue(reader, variables);
  }
  reader.expect(close);
  return given;
}

function readValue(reader: Reader, variables: Readonly<Record<string, unknown>>): unknown {
  if (reader.peek() === '{') return readArguments(reader, variables, '{', '}');
  const token = reader.next();
  if (token.startsWith('$')) return variables[token.slice(1)];
  if (token.startsWith('"')) return JSON.parse(token) as unknown;
  if (/^-?\d+$/.test(token)) return Number(token);
  switch (token) {
    case 'true': return true;
    case 'false': return false;
    case 'null': return null;
    default:
      if (/^[A-Za-z_]/.test(token)) return token;
      throw new QueryError(`Parse error on ${JSON.stringify(token)}`);
  }
}
