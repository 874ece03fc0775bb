/** GitHub's own description of its API (`openapi.json`, made by scripts/cut-openapi.ts) as checks of what is asked and of what is answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

export type JsonObject = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonObject;
}

interface Content { readonly content?: Readonly<Record<string, { readonly schema?: JsonObject }>> }

interface Described {
  readonly method: string;
  readonly operationId: string;
  readonly documentation: string | null;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

interface Document {
  readonly version: string;
  readonly paths: Readonly<Record<string, readonly Described[]>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Operation {
  /** As GitHub names it: `issues/create-comment`. */
  readonly id: string;
  readonly method: string;
  readonly documentation: string;
  readonly path: RegExp;
  readonly described: Described;
  /** JSON pointer to it in the document. */
  readonly pointer: string;
}

const document = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8')) as Document;
const ajv = makeAjv(false);
/** What comes in a path or a query is text, whatever it stands for. */
const coercing = makeAjv(true);
const validators = new Map<string, ValidateFunction>();

function makeAjv(coerceTypes: boolean): Ajv {
  const made = new Ajv({ strict: false, allErrors: true, coerceTypes, logger: false });
  formats.default(made);
  made.addSchema({ $id: 'github', ...document });
  return made;
}

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, all]) => all.map((described, index) => ({
  id: described.operationId,
  method: described.method.toUpperCase(),
  documentation: described.documentation ?? 'https://docs.github.com/rest',
  path: new RegExp(`^${path.replaceAll(/[.()]/g, String.raw`\$&`).replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  described,
  pointer: `github#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${String(index)}`,
})));

/** @param path decoded piece by piece afterwards: a ref in a path has its slashes encoded */
export function findOperation(method: string, path: string): { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> } | undefined {
  // `/issues/comments/1` also looks like `/issues/{issue_number}/comments`'s neighbours: the path with fewest placeholders is meant.
  const fitting = operations.filter((each) => each.method === method && each.path.test(path)).sort((a, b) => placeholders(a) - placeholders(b));
  const operation = fitting[0];
  if (operation === undefined) return undefined;
  const groups = operation.path.exec(path)?.groups ?? {};
  return { operation, parameters: Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)])) };
}

function placeholders(operation: Operation): number {
  return operation.path.source.split('(?<').length;
}

export interface Asked {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Checked {
  /** What GitHub refuses. */
  readonly refused: readonly string[];
  /** What GitHub passes over without a word, and nobody means to send. */
  readonly odd: readonly string[];
  /** The query with the types that it stands for. */
  readonly query: Readonly<Record<string, unknown>>;
}

export function checkRequest(operation: Operation, asked: Asked): Checked {
  const refused: string[] = [];
  const odd: string[] = [];
  const query: Record<string, unknown> = {};
  const known = (operation.described.parameters ?? []).map((each) => resolveParameter(each));
  for (const parameter of known) {
    const given = parameter.in === 'path' ? asked.parameters[parameter.name] : asked.query.get(parameter.name) ?? undefined;
    if (parameter.in === 'header') continue;
    if (given === undefined) {
      if (parameter.required === true) refused.push(`"${parameter.name}" wasn't supplied.`);
      continue;
    }
    const holder = { value: given as unknown };
    const validate = parameterValidator(operation, parameter);
    if (!validate(holder)) refused.push(...wordsOf(validate.errors, parameter.name));
    if (parameter.in === 'query') query[parameter.name] = holder.value;
  }
  for (const name of asked.query.keys()) if (!known.some((each) => each.in === 'query' && each.name === name)) odd.push(`query parameter ${name} is unknown to ${operation.id}`);
  const body = operation.described.requestBody;
  const schema = body?.content?.['application/json']?.schema;
  if (schema === undefined) {
    if (asked.body !== undefined) odd.push(`a body where ${operation.id} takes none`);
  } else if (asked.body !== undefined || body?.required === true) {
    const validate = validatorOf(`${operation.pointer}/requestBody/content/application~1json/schema`);
    if (!validate(asked.body ?? {})) refused.push(...wordsOf(validate.errors, 'body'));
    odd.push(...unknownProperties(schema, asked.body).map((name) => `property ${name} is unknown to ${operation.id}`));
  }
  return { refused, odd, query };
}

function unknownProperties(schema: JsonObject, body: unknown): readonly string[] {
  const known = schema['properties'];
  if (typeof known !== 'object' || known === null || typeof body !== 'object' || body === null) return [];
  return Object.keys(body).filter((name) => !Object.hasOwn(known, name));
}

/** @returns why GitHub would not have answered so, by its own description */
export function answerProblems(operation: Operation, status: number, type: string, body: unknown): readonly string[] {
  const response = operation.described.responses[String(status)];
  // Statuses of what goes wrong are described now and then only: their form is one, and checked by `Basic Error`.
  if (response === undefined) return status >= 400 ? problemsBy('github#/components/schemas/basic-error', body) : [`${operation.id} never answers ${String(status)}`];
  const [pointer, content] = responseContent(operation, status, response);
  if (content === undefined) return body === undefined ? [] : status >= 400 ? problemsBy('github#/components/schemas/basic-error', body) : [`${operation.id} answers ${String(status)} without a body`];
  const schema = content[type]?.schema;
  if (schema === undefined) return [`${operation.id} never answers ${type} with ${String(status)}`];
  return problemsBy(`${pointer}/content/${type.replaceAll('/', '~1')}/schema`, body);
}

function problemsBy(pointer: string, body: unknown): readonly string[] {
  const validate = validatorOf(pointer);
  return validate(body) ? [] : (validate.errors ?? []).filter((each) => !isOutdated(each, body)).slice(0, 5).map((each) => `${each.instancePath} ${each.message ?? ''} ${JSON.stringify(each.params)}`);
}

/** The description says that a review comment's line is a number; GitHub answers null once the line is gone from the diff. */
function isOutdated({ instancePath, keyword }: ErrorObject, body: unknown): boolean {
  const path = instancePath.split('/').slice(1);
  return keyword === 'type' && ['line', 'position'].includes(path.at(-1) ?? '') && path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], body) === null;
}

function responseContent(operation: Operation, status: number, response: Content & { readonly $ref?: string }): [string, Content['content']] {
  if (response.$ref === undefined) return [`${operation.pointer}/responses/${String(status)}`, response.content];
  return [`github${response.$ref}`, (at(response.$ref) as Content).content];
}

/** @returns the schema of the JSON that an operation answers with */
export function answerSchema(operation: Operation, status: number): JsonObject | undefined {
  const response = operation.described.responses[String(status)];
  return response === undefined ? undefined : responseContent(operation, status, response)[1]?.['application/json']?.schema;
}

/** @param reference `#/components/schemas/…` */
export function at(reference: string): unknown {
  return reference.split('/').slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

function resolveParameter(parameter: Parameter): Parameter {
  return parameter.$ref === undefined ? parameter : at(parameter.$ref) as Parameter;
}

function parameterValidator(operation: Operation, { name, schema }: Parameter): ValidateFunction {
  const key = `${operation.id} ${name}`;
  const known = validators.get(key) ?? coercing.compile({ type: 'object', properties: { value: inDocument(schema) } });
  validators.set(key, known);
  return known;
}

/** A schema taken out of the document still refers into it. */
function inDocument(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as JsonObject;
}

function validatorOf(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: pointer });
  validators.set(pointer, known);
  return known;
}

/** In GitHub's words, where they are known (github/codeql-action#796, SAP/jenkins-library#4851). */
function wordsOf(errors: readonly ErrorObject[] | null | undefined, name: string): string[] {
  return (errors ?? []).map((error) => {
    const where = `${name}${error.instancePath.replace(/^\/value/, '')}`;
    const limit = String((error.params as { readonly limit?: number }).limit);
    switch (error.keyword) {
      case 'required': return `"${(error.params as { readonly missingProperty: string }).missingProperty}" wasn't supplied.`;
      case 'minLength': return `At least ${limit} characters are required in ${where}.`;
      case 'pattern': return `${where} does not match /${(error.params as { readonly pattern: string }).pattern}/.`;
      case 'type': return `For '${where}', the value is not of type ${String((error.params as { readonly type: unknown }).type)}.`;
      default: return `For '${where}', the value ${error.message ?? 'is wrong'}.`;
    }
  });
}
