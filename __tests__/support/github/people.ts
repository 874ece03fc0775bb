/** Users and the repository as the API shows them, in so far as anybody looks. */
import type { State } from './state.js';

export const BOT = 'github-actions[bot]';

/** The same number for the same name, whenever. */
export function user(login: string, state: State): object {
  const bot = login.endsWith('[bot]');
  return { login, id: login === BOT ? 41_898_282 : 1000 + Buffer.from(login).reduce((sum, letter) => sum + letter, 0), type: bot ? 'Bot' : 'User', site_admin: false, html_url: `${state.serverUrl}/${bot ? `apps/${login.replace('[bot]', '')}` : login}` };
}

/** The app behind the job's token; it marks what was written with it. */
export function app(login: string): object | null {
  return login === BOT ? { id: 15_368, slug: 'github-actions', name: 'GitHub Actions', owner: { login: 'github', id: 9919, type: 'Organization' } } : null;
}

export function fullName(state: State): string {
  return `${state.repository.owner}/${state.repository.name}`;
}

export function repository(state: State, name = fullName(state)): object {
  const [owner = '', short = ''] = name.split('/');
  const own = name === fullName(state);
  return {
    id: own ? 7001 : 7002, name: short, full_name: name, owner: { ...user(owner, state), type: 'Organization' },
    private: state.repository.private, visibility: state.repository.private ? 'private' : 'public', fork: !own,
    default_branch: state.repository.defaultBranch, html_url: `${state.serverUrl}/${name}`,
    // No `security_and_analysis`: only who administers the repository sees it, and a job's token doesn't.
  };
}
