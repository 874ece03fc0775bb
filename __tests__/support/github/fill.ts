/** Completes an answer: GitHub's objects have dozens of fields that are always there and that no test is about. */
import { at, type JsonObject } from './contract.js';

const MOMENT = '2026-01-01T00:00:00Z';

/**
 * @param schema of the document; refers to it by `#/components/…`
 * @returns the value with all that the schema requires and the value lacks, at any depth
 */
export function fill(schema: JsonObject, value: unknown): unknown {
  const resolved = resolve(schema);
  if (value === undefined) return fresh(resolved);
  if (value === null) return null;
  if (Array.isArray(value)) {
    const items = resolved['items'] as JsonObject | undefined;
    return items === undefined ? value : value.map((each) => fill(items, each));
  }
  if (typeof value !== 'object') return value;
  const chosen = objectSchema(resolved);
  const properties = (chosen['properties'] ?? {}) as Readonly<Record<string, JsonObject>>;
  const required = (chosen['required'] ?? []) as readonly string[];
  const filled: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    const inner = properties[name];
    if (given !== undefined) filled[name] = inner === undefined ? given : fill(inner, given);
  }
  for (const name of required) if (!Object.hasOwn(filled, name)) filled[name] = fill(properties[name] ?? {}, undefined);
  return filled;
}

function resolve(schema: JsonObject): JsonObject {
  const reference = schema['$ref'];
  return typeof reference === 'string' ? resolve(at(reference) as JsonObject) : schema;
}

/** Of alternatives, the first that has properties; of parts, all together. */
function objectSchema(schema: JsonObject): JsonObject {
  const alternatives = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])].map((each) => objectSchema(resolve(each)));
  const alternative = alternatives.find((each) => each['properties'] !== undefined) ?? {};
  const parts = [schema, alternative, ...listOf(schema['allOf']).map((each) => objectSchema(resolve(each)))];
  return {
    properties: Object.assign({}, ...parts.map((each) => each['properties'])) as unknown,
    required: [...new Set(parts.flatMap((each) => (each['required'] ?? []) as readonly string[]))],
  };
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value as readonly JsonObject[] : [];
}

function fresh(schema: JsonObject): unknown {
  const values = schema['enum'];
  const types = [schema['type']].flat();
  const alternatives = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])].map((each) => resolve(each));
  if (types.includes('null') || alternatives.some((each) => each['type'] === 'null')) return null;
  if (Array.isArray(values)) return values[0];
  if (types[0] === undefined && alternatives[0] !== undefined) return fresh(alternatives[0]);
  switch (types[0]) {
    case 'array': return [];
    case 'boolean': return false;
    case 'integer': case 'number': return Math.max(0, Number(schema['minimum'] ?? 0));
    case 'string': return freshText(schema);
    default: return fill(schema, {});
  }
}

function freshText(schema: JsonObject): string {
  switch (schema['format']) {
    case 'uri': return 'https://github.test/';
    case 'date-time': return MOMENT;
    case 'email': return 'someone@github.test';
    default: return 'x'.repeat(Number(schema['minLength'] ?? 0));
  }
}
