/**
 * Writes src/sbom/schemas from the published schemas, without what only people read (they shrink to a sixth):
 *
 *   tsx scripts/sbom-schemas.ts CYCLONEDX_FOLDER SPDX_FILE
 *
 * CYCLONEDX_FOLDER is `res/schema` of npm's @cyclonedx/cyclonedx-library (10.3.0; Apache-2.0), SPDX_FILE is `resources/spdx-schema-v2.3.json`
 * of Maven's org.spdx:tools-java (1.1.8; Apache-2.0): the official schemas, as their projects hand them out.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../src/sbom/schemas');
const CYCLONEDX = {
  'bom-1.6.SNAPSHOT.schema.json': 'cyclonedx-1.6.json',
  'bom-1.7.SNAPSHOT.schema.json': 'cyclonedx-1.7.json',
  'jsf-0.82.SNAPSHOT.schema.json': 'jsf-0.82.json',
  'spdx.SNAPSHOT.schema.json': 'spdx-licences.json',
  'cryptography-defs.SNAPSHOT.schema.json': 'cryptography-defs.json',
};
/** Annotations: none of them decides whether a document is valid. */
const FOR_PEOPLE = new Set(['description', 'title', 'examples', 'meta:enum', 'meta:deprecated', '$comment', 'default', 'deprecated', 'readOnly']);
/** Keywords whose keys are names of the document's own. */
const NAMED = new Set(['properties', 'definitions', '$defs', 'patternProperties', 'dependencies']);

function strip(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((each) => strip(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (!keysAreNames && FOR_PEOPLE.has(key) ? [] : [[key, strip(inner, !keysAreNames && NAMED.has(key))]])),
  );
}

async function main([cyclonedx, spdx]: readonly string[]): Promise<void> {
  if (cyclonedx === undefined || spdx === undefined) throw new Error('usage: tsx scripts/sbom-schemas.ts CYCLONEDX_FOLDER SPDX_FILE');
  await mkdir(FOLDER, { recursive: true });
  const sources = [...Object.entries(CYCLONEDX).map(([from, to]) => [join(cyclonedx, from), to] as const), [spdx, 'spdx-2.3.json'] as const];
  for (const [from, to] of sources) {
    const schema = JSON.stringify(strip(JSON.parse(await readFile(from, 'utf8'))));
    // That library renames the files, and what refers to them, but not what they call themselves.
    await writeFile(join(FOLDER, to), `${schema.replaceAll('.SNAPSHOT.schema.json', '.schema.json')}\n`);
  }
}

await main(process.argv.slice(2));
