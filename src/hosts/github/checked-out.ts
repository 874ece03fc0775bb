/** Which commit the working directory has. */
import type { Tools } from '../../tools/tools.js';

export interface CheckedOut {
  readonly commit: string;
  /** Whether it is the commit of the event, or the checkout's own copy of the ref says that it is its commit. */
  readonly isRef: boolean;
}

const TIMEOUT_MS = 10_000;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Asks git, which sees nothing of our environment: the configuration of a repository may name programs, but none that `rev-parse` starts.
 * @param event GITHUB_REF and GITHUB_SHA
 * @returns undefined where there is no git, or no checkout
 */
export async function checkedOut({ ref, sha }: { readonly ref: string; readonly sha: string }, { exec, env, cwd }: Pick<Tools, 'exec' | 'env' | 'cwd'>): Promise<CheckedOut | undefined> {
  const ask = async (revision: string): Promise<string | undefined> => {
    const { ended, stdout } = await exec.run({
      program: 'git',
      // In a container the folder often belongs to another user.
      args: ['-c', 'safe.directory=*', 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`],
      env: { ...(env['PATH'] === undefined ? {} : { PATH: env['PATH'] }), HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      cwd,
      timeoutMs: TIMEOUT_MS,
      maxOutput: 4096,
    });
    const commit = stdout.toString('utf8').trim();
    return ended.how === 'exited' && ended.code === 0 && COMMIT.test(commit) ? commit : undefined;
  };
  const commit = await ask('HEAD');
  if (commit === undefined) return undefined;
  if (commit === sha) return { commit, isRef: true };
  const copy = copyOf(ref);
  return { commit, isRef: copy !== undefined && (await ask(copy)) === commit };
}

/** Where a checkout keeps what it fetched of a ref. */
function copyOf(ref: string): string | undefined {
  const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
  switch (kind) {
    case 'heads':
      return `refs/remotes/origin/${name ?? ''}`;
    case 'pull':
      return `refs/remotes/pull/${name ?? ''}`;
    case 'tags':
      return ref;
    default:
      return undefined;
  }
}
