/** Which databases each program needs, and what its scans must be told about them. */
import { dirname, join } from 'node:path';
import { ScannerFailure } from '../errors.js';
import type { ScannerSettings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import type { DatabaseSource } from './database-source.js';
import { prepareDatabase, type DatabaseOptions } from './databases.js';
import { grypeDatabase } from './grype/database.js';
import type { PreparedData, Program } from './program.js';
import type { Database, ProgramName } from './scanner.js';
import { asksForJavaIndex, trivyDatabase, trivyJavaIndex } from './trivy/database.js';

export interface DataContext {
  readonly settings: ScannerSettings;
  readonly cacheDir: string;
  /** Gets what is to be done when all scans are over. */
  readonly keeping: (() => Promise<void>)[];
}

/**
 * @returns undefined for a program without databases
 * @throws ScannerFailure
 */
export async function prepareData(name: ProgramName, program: Program, context: DataContext, tools: Tools): Promise<PreparedData | undefined> {
  switch (name) {
    case 'trivy':
      return prepareTrivy(program, context, tools);
    case 'grype': {
      const ready = await prepare(grypeDatabase, 'grype', program, context, tools);
      const env = { GRYPE_DB_CACHE_DIR: ready.folder, GRYPE_DB_AUTO_UPDATE: 'false', GRYPE_DB_VALIDATE_AGE: 'false', GRYPE_DB_REQUIRE_UPDATE_CHECK: 'false', GRYPE_CHECK_FOR_APP_UPDATE: 'false' };
      return { env: () => env, list: ready.database, supply: () => Promise.resolve(false) };
    }
    case 'hadolint':
      return undefined;
  }
}

async function prepare(source: DatabaseSource, mirrors: string, program: Program, { settings, cacheDir, keeping }: DataContext, tools: Tools): Promise<Prepared> {
  const options: DatabaseOptions = {
    cacheDir,
    mirrors: settings.databaseMirrors.get(mirrors) ?? [],
    offline: settings.offline,
    retries: settings.retries,
    cache: await tools.sharedCache(),
  };
  const ready = await prepareDatabase(source, program, options, tools);
  keeping.push(ready.keep);
  return { folder: ready.folder, database: async () => [await ready.database()] };
}

interface Prepared {
  readonly folder: string;
  readonly database: () => Promise<readonly Database[]>;
}

/** The Java index is ten times as large as the database and needed for jars alone: it is fetched when a scan asks for it. */
async function prepareTrivy(program: Program, context: DataContext, tools: Tools): Promise<PreparedData> {
  const vulnerabilities = await prepare(trivyDatabase, 'trivy', program, context, tools);
  let { folder } = vulnerabilities;
  const present = await trivyJavaIndex.inspect(folder, tools.files).catch(() => ({ state: 'absent' as const }));
  let java: Prepared | undefined;
  if (present.state === 'ready') java = await prepare(trivyJavaIndex, 'trivy-java', program, context, tools);
  let asked: Promise<boolean | ScannerFailure> | undefined;
  const bring = async (): Promise<boolean | ScannerFailure> => {
    try {
      java = await prepare(trivyJavaIndex, 'trivy-java', program, context, tools);
      // Trivy looks for both in one folder.
      if (java.folder !== folder) await copyInto(java.folder, folder, tools);
      folder = java.folder;
      return true;
    } catch (error) {
      if (error instanceof ScannerFailure) return error;
      throw error;
    }
  };
  return {
    env: () => ({
      TRIVY_CACHE_DIR: folder,
      TRIVY_SKIP_DB_UPDATE: 'true',
      TRIVY_SKIP_JAVA_DB_UPDATE: 'true',
      TRIVY_SKIP_CHECK_UPDATE: 'true',
      ...(context.settings.offline ? { TRIVY_OFFLINE_SCAN: 'true' } : {}),
    }),
    list: async () => [...(await vulnerabilities.database()), ...((await java?.database()) ?? [])],
    supply: async (stderr) => (asksForJavaIndex(stderr) ? (asked ??= bring()) : false),
  };
}

async function copyInto(to: string, from: string, { files }: Tools): Promise<void> {
  const beside = await files.makeTemporary(to);
  try {
    for (const file of trivyDatabase.files) {
      const draft = join(beside, 'draft');
      await files.copy(join(from, file), draft);
      await files.makeDirectory(dirname(join(to, file)));
      await files.rename(draft, join(to, file));
    }
  } finally {
    await files.remove(beside).catch(() => undefined);
  }
}

