/** Bills of materials against the published schema of their format (scripts/sbom-schemas.ts says where each is from). Loads a validator: import it where one is written. */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import cryptography from './schemas/cryptography-defs.json' with { type: 'json' };
import cyclonedx16 from './schemas/cyclonedx-1.6.json' with { type: 'json' };
import cyclonedx17 from './schemas/cyclonedx-1.7.json' with { type: 'json' };
import signature from './schemas/jsf-0.82.json' with { type: 'json' };
import spdx23 from './schemas/spdx-2.3.json' with { type: 'json' };
import licences from './schemas/spdx-licences.json' with { type: 'json' };

export type SbomFormat = 'cyclonedx' | 'spdx';

const MOST_PROBLEMS = 10;

/** @returns what is wrong, each with its place in the document; nothing when it is valid */
export function sbomProblems(format: SbomFormat, document: unknown): readonly string[] {
  const version = versionOf(document, format === 'cyclonedx' ? 'specVersion' : 'spdxVersion');
  const schema = schemaOf(format, version);
  if (schema === undefined) return [`it is of version ${JSON.stringify(version ?? 'none')}, whose schema is not at hand`];
  const validate = compile(schema);
  if (validate(document)) return [];
  return (validate.errors ?? []).slice(0, MOST_PROBLEMS).map(({ instancePath, message }) => `${instancePath === '' ? '/' : instancePath} ${message ?? 'is not valid'}`);
}

function versionOf(document: unknown, field: string): string | undefined {
  const value = typeof document === 'object' && document !== null && field in document ? (document as Readonly<Record<string, unknown>>)[field] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function schemaOf(format: SbomFormat, version: string | undefined): object | undefined {
  if (format === 'spdx') return version === 'SPDX-2.3' ? spdx23 : undefined;
  return version === '1.7' ? cyclonedx17 : version === '1.6' ? cyclonedx16 : undefined;
}

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
  addFormats.default(ajv);
  // Not among ajv-formats: what no address and no reference may hold.
  ajv.addFormat('idn-email', /^\S+@\S+$/);
  ajv.addFormat('iri-reference', /^[^\s<>"{}|\\^`]*$/);
  for (const part of [licences, signature, cryptography]) ajv.addSchema(part);
  // SPDX names draft 2019-09, which this validator has in a build of its own; the schema uses nothing that is not in draft 7.
  return ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
}
