/**
 * Cuts GitHub's own description of its API to what we call, for the GitHub of our tests (`__tests__/support/github`).
 *
 *     npm run cut-openapi [-- FILE]
 *
 * FILE is `generated/api.github.com.json` of the package `@octokit/openapi`; without it the package is fetched into a temporary folder. It is no dependency because it takes 385 MB.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const OUT = resolve(import.meta.dirname, '../__tests__/support/github/openapi.json');

/** What we call, and what tests do in people's stead. */
const OPERATIONS = new Set([
  'meta/root', 'users/get-authenticated', 'repos/get', 'repos/compare-commits-with-basehead', 'repos/list-pull-requests-associated-with-commit',
  'code-scanning/upload-sarif', 'code-scanning/get-sarif', 'code-scanning/list-alerts-for-repo', 'code-scanning/get-alert', 'code-scanning/update-alert', 'code-scanning/list-alert-instances',
  'code-scanning/list-recent-analyses', 'code-scanning/get-analysis',
  'issues/list-comments', 'issues/create-comment', 'issues/get-comment', 'issues/update-comment', 'issues/delete-comment',
  'pulls/list', 'pulls/get', 'pulls/list-files',
  'pulls/create-review', 'pulls/list-reviews', 'pulls/get-review', 'pulls/update-review', 'pulls/list-comments-for-review',
  'pulls/list-review-comments', 'pulls/create-review-comment', 'pulls/get-review-comment', 'pulls/update-review-comment', 'pulls/delete-review-comment', 'pulls/create-reply-for-review-comment',
  'actions/get-workflow-run', 'actions/list-workflow-run-artifacts', 'actions/get-artifact', 'actions/download-artifact',
]);
const METHODS = new Set(['get', 'put', 'post', 'patch', 'delete']);
/** Neither checked nor needed to know what is asked for. */
const WITHOUT_MEANING = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'deprecated', 'readOnly', 'default']);

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject { readonly [key: string]: Json }

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(value: Json | undefined, ...path: readonly string[]): JsonObject {
  const found = path.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type or an alternative, and ajv reads the former only beside a `type`. */
function withoutNullable(schema: JsonObject): JsonObject {
  if (typeof schema['nullable'] !== 'boolean') return schema;
  const { nullable, ...rest } = schema;
  if (!nullable) return rest;
  const { type, enum: values } = rest;
  if (typeof type === 'string') return { ...rest, type: [type, 'null'], ...(Array.isArray(values) && !values.includes(null) ? { enum: [...(values as readonly Json[]), null] } : {}) };
  return Object.keys(rest).length === 0 ? rest : { anyOf: [{ type: 'null' }, rest] };
}

/** @param names whether the keys are names that somebody chose: of properties, of schemas */
function cut(value: Json, names = false): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => cut(each));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    if (!names && (WITHOUT_MEANING.has(key) || key.startsWith('x-'))) return [];
    return [[key, cut(inner, !names && key === 'properties')]];
  });
  const result = Object.fromEntries(kept);
  return names ? result : withoutNullable(result);
}

function cutOperation(method: string, operation: JsonObject): JsonObject {
  const responses = Object.entries(objectAt(operation, 'responses')).map(([status, response]): [string, Json] => [status, isObject(response) && response['$ref'] === undefined ? withoutHeaders(response) : response]);
  return {
    method,
    operationId: operation['operationId'] ?? null,
    documentation: objectAt(operation, 'externalDocs')['url'] ?? null,
    ...(operation['parameters'] === undefined ? {} : { parameters: cut(operation['parameters']) }),
    ...(operation['requestBody'] === undefined ? {} : { requestBody: cut(operation['requestBody']) }),
    responses: cut(Object.fromEntries(responses)),
  };
}

function withoutHeaders(response: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(response).filter(([key]) => key !== 'headers'));
}

/** Adds all that `value` refers to, directly or not. */
function addReferences(value: Json, document: JsonObject, found: Map<string, Json>): void {
  if (Array.isArray(value)) {
    for (const each of value as readonly Json[]) addReferences(each, document, found);
    return;
  }
  if (!isObject(value)) return;
  const reference = value['$ref'];
  if (typeof reference === 'string' && !found.has(reference)) {
    const [, ...path] = reference.split('/');
    const raw = objectAt(document, ...path);
    if (Object.keys(raw).length === 0) throw new Error(`${reference} leads nowhere`);
    const target = cut(path[1] === 'responses' ? withoutHeaders(raw) : raw);
    found.set(reference, target);
    addReferences(target, document, found);
  }
  for (const inner of Object.values(value)) addReferences(inner, document, found);
}

function cutDocument(document: JsonObject): Json {
  const paths: Record<string, Json[]> = {};
  const missing = new Set(OPERATIONS);
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    for (const [method, operation] of Object.entries(objectAt(item))) {
      if (!METHODS.has(method) || !isObject(operation) || !missing.delete(operation['operationId'] as string)) continue;
      (paths[path] ??= []).push(cutOperation(method, operation));
    }
  }
  if (missing.size > 0) throw new Error(`not in the document: ${[...missing].join(', ')}`);
  const found = new Map<string, Json>();
  addReferences(paths, document, found);
  const components: Record<string, Record<string, Json>> = {};
  for (const [reference, value] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, , kind = '', name = ''] = reference.split('/');
    (components[kind] ??= {})[name] = value;
  }
  return { version: objectAt(document, 'info')['version'] ?? null, paths, components };
}

function fetched(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'dockgate-openapi-'));
  try {
    execFileSync('npm', ['pack', '@octokit/openapi', '--silent'], { cwd: folder });
    execFileSync('tar', ['xzf', readdirSync(folder)[0] ?? '', 'package/generated/api.github.com.json'], { cwd: folder });
    return read(join(folder, 'package/generated/api.github.com.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): JsonObject {
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
}

const file = process.argv[2];
const text = JSON.stringify(cutDocument(file === undefined ? fetched() : read(file)));
writeFileSync(OUT, `${text.replaceAll('},"', '},\n"')}\n`);
console.log(`${OUT}: ${String(OPERATIONS.size)} operations, ${String(Math.round(text.length / 1024))} KiB`);
