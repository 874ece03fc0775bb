/** What a scanner may see of our environment: names on a list, and nothing else. No token of ours is on it. */
import { join, resolve } from 'node:path';
import type { Tools } from '../tools/tools.js';
import type { Scanner } from './scanner.js';

/** Where programs and the network are. Go reads both spellings of the proxies' names. */
const COMMON = ['PATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** Folders of one run, all of them empty at its start. */
export interface Workspace {
  readonly home: string;
  readonly temporary: string;
  /** The working directory: scanners read settings and ignore lists from there. */
  readonly work: string;
}

export async function makeWorkspace(name: string, tools: Pick<Tools, 'files'>): Promise<Workspace> {
  const root = await tools.files.scratch(name);
  const workspace = { home: join(root, 'home'), temporary: join(root, 'tmp'), work: join(root, 'work') };
  await Promise.all(Object.values(workspace).map((path) => tools.files.makeDirectory(path)));
  return workspace;
}

/** @returns what every process of a scanner may see */
export function plainEnvironment(workspace: Workspace, { env }: Pick<Tools, 'env'>, further: readonly string[] = []): Record<string, string> {
  return { ...namedFrom([...COMMON, ...further], env), HOME: workspace.home, TMPDIR: workspace.temporary };
}

function namedFrom(names: readonly string[], env: Tools['env']): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** @returns the whole environment of a scanner's processes */
export function scannerEnvironment(scanner: Scanner, workspace: Workspace, tools: Pick<Tools, 'env' | 'cwd'>): Record<string, string> {
  return {
    ...namedFrom(scanner.environment, tools.env),
    ...plainEnvironment(workspace, tools),
    ...(scanner.databaseDir === undefined ? {} : { [scanner.databaseDir.variable]: databaseFolder(scanner.databaseDir, workspace, tools) }),
  };
}

/** @returns where the scanner's databases lie: in the real user's cache as a rule, in the workspace when there is no such place */
export function databaseFolder(databaseDir: NonNullable<Scanner['databaseDir']>, workspace: Workspace, { env, cwd }: Pick<Tools, 'env' | 'cwd'>): string {
  // The process runs in another folder than we do.
  const named = textOf(env[databaseDir.variable]);
  if (named !== undefined) return resolve(cwd, named);
  const cache = textOf(env['XDG_CACHE_HOME']);
  if (cache !== undefined) return resolve(cwd, cache, databaseDir.defaultName);
  const home = textOf(env['HOME']) ?? workspace.home;
  return resolve(cwd, home, '.cache', databaseDir.defaultName);
}

function textOf(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
