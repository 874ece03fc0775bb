/** Trivy's vulnerability database and its index of Java archives. */
import { join } from 'node:path';
import * as v from 'valibot';
import type { Files } from '../../tools/files.js';
import { type DatabaseSource, type DatabaseState, readMetadata } from '../database-source.js';
import { openSqlite } from '../sqlite.js';
import type { ScannerCommand } from '../scanner.js';
import { lookIntoBolt } from './bolt.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const SHARED = {
  folder: 'trivy',
  variable: 'TRIVY_CACHE_DIR',
  userFolder: 'trivy',
  environment: [],
} as const;

export const trivyDatabase: DatabaseSource = {
  ...SHARED,
  name: 'trivy-db',
  title: 'Trivy',
  ages: true,
  schema: '2',
  // A new one is published every six hours.
  freshMs: DAY_MS,
  files: ['db/trivy.db', 'db/metadata.json'],
  forbidden: { variable: 'TRIVY_SKIP_DB_UPDATE', values: ['true', '1'] },
  mirrorVariable: 'TRIVY_DB_REPOSITORY',
  // Trivy's own order (pkg/db/db.go), and then the other places where its makers publish it.
  mirrors: ['mirror.gcr.io/aquasec/trivy-db:2', 'ghcr.io/aquasecurity/trivy-db:2', 'public.ecr.aws/aquasecurity/trivy-db:2', 'docker.io/aquasec/trivy-db:2'],
  fetch: (mirror, folder) => command(['--download-db-only', '--db-repository', mirror], folder),
  inspect: inspectDatabase,
};

/** It only gives jars their names: an old one is no reason to distrust what it named. */
export const trivyJavaIndex: DatabaseSource = {
  ...SHARED,
  name: 'trivy-java-db',
  title: 'Trivy',
  ages: false,
  schema: '1',
  freshMs: 7 * DAY_MS,
  files: ['java-db/trivy-java.db', 'java-db/metadata.json'],
  forbidden: { variable: 'TRIVY_SKIP_JAVA_DB_UPDATE', values: ['true', '1'] },
  mirrorVariable: 'TRIVY_JAVA_DB_REPOSITORY',
  mirrors: ['mirror.gcr.io/aquasec/trivy-java-db:1', 'ghcr.io/aquasecurity/trivy-java-db:1', 'public.ecr.aws/aquasecurity/trivy-java-db:1', 'docker.io/aquasec/trivy-java-db:1'],
  fetch: (mirror, folder) => command(['--download-java-db-only', '--java-db-repository', mirror], folder),
  inspect: inspectJavaIndex,
};

/** What Trivy says when an image holds a jar and the index isn't there. */
export function asksForJavaIndex(stderr: string): boolean {
  return /Unable to initialize the Java DB|The first run cannot skip downloading Java DB/.test(stderr);
}

function command(args: readonly string[], folder: string): ScannerCommand {
  return { args: ['image', ...args, '--cache-dir', folder, '--config', '/dev/null', '--skip-version-check', '--disable-telemetry', '--no-progress', '--timeout', '60m'], env: {} };
}

const Metadata = v.object({ Version: v.number(), UpdatedAt: v.pipe(v.string(), v.check((text) => Number.isFinite(Date.parse(text)))) });

async function inspectDatabase(folder: string, files: Files): Promise<DatabaseState> {
  const [data, metadata] = trivyDatabase.files.map((file) => join(folder, file));
  if (data === undefined || metadata === undefined || (await files.status(data)) === undefined) return { state: 'absent' };
  const looked = await lookIntoBolt(data, 'vulnerability', files);
  if (looked !== 'filled') return { state: 'unusable', why: looked === 'cut' ? 'cut off' : looked === 'empty' ? 'empty: it holds no advisory' : 'damaged' };
  return readState(metadata, files);
}

async function inspectJavaIndex(folder: string, files: Files): Promise<DatabaseState> {
  const [data, metadata] = trivyJavaIndex.files.map((file) => join(folder, file));
  if (data === undefined || metadata === undefined || (await files.status(data)) === undefined) return { state: 'absent' };
  const opened = await openSqlite(data, files);
  if (typeof opened === 'string') return { state: 'unusable', why: opened === 'cut' ? 'cut off' : opened };
  return readState(metadata, files);
}

async function readState(metadata: string, files: Files): Promise<DatabaseState> {
  const read = v.safeParse(Metadata, await readMetadata(metadata, files));
  return read.success ? { state: 'ready', builtAt: read.output.UpdatedAt } : { state: 'unusable', why: 'half there: its metadata.json is missing or damaged' };
}
