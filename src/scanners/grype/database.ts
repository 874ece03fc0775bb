/** Grype's vulnerability database, of schema 6. */
import { join } from 'node:path';
import * as v from 'valibot';
import type { Files } from '../../tools/files.js';
import { type DatabaseSource, type DatabaseState, readMetadata } from '../database-source.js';
import { openSqlite } from '../sqlite.js';

export const grypeDatabase: DatabaseSource = {
  name: 'grype-db',
  folder: 'grype',
  title: 'Grype',
  ages: true,
  schema: '6',
  // A new one is published every day.
  freshMs: 24 * 60 * 60 * 1000,
  files: ['6/vulnerability.db', '6/import.json'],
  variable: 'GRYPE_DB_CACHE_DIR',
  userFolder: 'grype/db',
  forbidden: { variable: 'GRYPE_DB_AUTO_UPDATE', values: ['false', '0'] },
  mirrorVariable: 'GRYPE_DB_UPDATE_URL',
  mirrors: ['https://grype.anchore.io/databases'],
  environment: ['GRYPE_DB_CA_CERT'],
  fetch: (mirror, folder) => ({
    args: ['db', 'update', '-v'],
    // Its own limits are shorter than ours; its age is for us to judge.
    // No settings of the machine's are read, as in scans.
    env: { XDG_CONFIG_DIRS: '/nonexistent', GRYPE_DB_CACHE_DIR: folder, GRYPE_DB_UPDATE_URL: mirror, GRYPE_DB_VALIDATE_AGE: 'false', GRYPE_DB_UPDATE_DOWNLOAD_TIMEOUT: '60m', GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
  }),
  inspect,
};

const Import = v.object({ digest: v.optional(v.string()), source: v.optional(v.string()) });

async function inspect(folder: string, files: Files): Promise<DatabaseState> {
  const [data, metadata] = grypeDatabase.files.map((file) => join(folder, file));
  if (data === undefined || metadata === undefined || (await files.status(data)) === undefined) return { state: 'absent' };
  const opened = await openSqlite(data, files);
  if (typeof opened === 'string') return { state: 'unusable', why: opened === 'cut' ? 'cut off' : opened };
  const [packages, products] = await Promise.all([opened.isEmpty('affected_package_handles'), opened.isEmpty('affected_cpe_handles')]);
  if (packages === undefined || products === undefined) return { state: 'unusable', why: `of another schema than ${grypeDatabase.schema}` };
  if (packages && products) return { state: 'unusable', why: 'empty: it holds no advisory' };
  const built = (await opened.firstRow('db_metadata'))?.[0];
  const read = v.safeParse(Import, await readMetadata(metadata, files));
  if (!read.success) return { state: 'unusable', why: 'half there: its import.json is missing or damaged' };
  const { digest, source } = read.output;
  return { state: 'ready', builtAt: isoTime(built), ...(digest === undefined ? {} : { digest }), ...(source === undefined ? {} : { origin: source }) };
}

/** SQLite's `2026-11-24 21:11:34+00:00`, as ISO 8601. */
function isoTime(text: unknown): string | undefined {
  const time = typeof text === 'string' ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
