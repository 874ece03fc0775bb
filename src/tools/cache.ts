/** A cache that several machines share. Only GitHub has one; elsewhere the folder on the disk is all there is. */
import type { Files } from './files.js';
import type { Log } from './log.js';

export interface SharedCache {
  /**
   * @param key of the entry that is wanted; the newest one whose key begins with `prefix` will do
   * @returns the key of what was restored; undefined for none, whatever the cause
   */
  restore(paths: readonly string[], key: string, prefix: string): Promise<string | undefined>;
  /** Whether this run may leave entries that other runs read: those of the default branch alone are read by all. */
  readonly mayKeep: boolean;
  /** An entry is never overwritten. Failures are said at detail level. */
  save(paths: readonly string[], key: string): Promise<void>;
}

/** @returns undefined where the runner offers no cache */
export async function actionsCache(env: Readonly<Record<string, string | undefined>>, files: Pick<Files, 'read'>, log: Log): Promise<SharedCache | undefined> {
  // The library takes these from the process; a `run:` step doesn't have them.
  if (env['GITHUB_ACTIONS'] !== 'true' || (env['ACTIONS_RESULTS_URL'] ?? env['ACTIONS_CACHE_URL'] ?? '') === '' || (env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') return undefined;
  const mayKeep = await isDefaultBranch(env, files);
  const quietly = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      log.detail(`GitHub's cache: ${what} failed: ${error instanceof Error ? error.message : 'unknown error'}`);
      return undefined;
    }
  };
  return {
    mayKeep,
    restore: (paths, key, prefix) =>
      quietly(`restoring ${prefix}*`, async () => {
        const { restoreCache } = await import('@actions/cache');
        return restoreCache([...paths], key, [prefix]);
      }),
    save: async (paths, key) => {
      await quietly(`saving ${key}`, async () => {
        const { saveCache } = await import('@actions/cache');
        await saveCache([...paths], key);
      });
    },
  };
}

/** Scheduled runs always are on the default branch, and their payload doesn't name it. */
async function isDefaultBranch(env: Readonly<Record<string, string | undefined>>, files: Pick<Files, 'read'>): Promise<boolean> {
  if (env['GITHUB_EVENT_NAME'] === 'schedule') return true;
  const event = env['GITHUB_EVENT_PATH'];
  const ref = env['GITHUB_REF'];
  if (event === undefined || ref === undefined) return false;
  try {
    const payload: unknown = JSON.parse((await files.read(event)).toString('utf8'));
    const branch = defaultBranchIn(payload);
    return branch !== undefined && ref === `refs/heads/${branch}`;
  } catch {
    return false;
  }
}

function defaultBranchIn(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null || !('repository' in payload)) return undefined;
  const { repository } = payload;
  if (typeof repository !== 'object' || repository === null || !('default_branch' in repository)) return undefined;
  return typeof repository.default_branch === 'string' && repository.default_branch !== '' ? repository.default_branch : undefined;
}
