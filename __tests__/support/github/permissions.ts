/** What a token may do, and what GitHub says when it may not. */
import type { Operation } from './contract.js';
import type { State } from './state.js';

export type Access = 'none' | 'read' | 'write';

/** Named as in a workflow's `permissions:`. What isn't named is `none`. */
export interface Permissions {
  readonly contents?: Access;
  readonly issues?: Access;
  readonly 'pull-requests'?: Access;
  readonly 'security-events'?: Access;
  readonly actions?: Access;
}

export const EVERYTHING: Permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write', 'security-events': 'write', actions: 'write' };
/** What a pull request from a fork, or Dependabot's, gets whatever the workflow asks for. */
export const READ_ONLY: Permissions = { contents: 'read', issues: 'read', 'pull-requests': 'read', 'security-events': 'read', actions: 'read' };

type Needed = readonly [keyof Permissions, 'read' | 'write'];

/** Any one of them is enough (headers `x-accepted-github-permissions` of the API; a pull request is an issue too). */
export function needed(operation: Operation): readonly Needed[] {
  const access = operation.method === 'GET' ? 'read' : 'write';
  const [group] = operation.id.split('/');
  switch (group) {
    case 'issues': return [['issues', access], ['pull-requests', access]];
    case 'pulls': return [['pull-requests', access]];
    case 'code-scanning': return [['security-events', access]];
    case 'actions': return [['actions', access]];
    case 'repos': return operation.id === 'repos/list-pull-requests-associated-with-commit' ? [['pull-requests', access]] : operation.id === 'repos/get' ? [] : [['contents', access]];
    default: return [];
  }
}

export function isAllowed(operation: Operation, state: State): boolean {
  const any = needed(operation);
  // Everybody may read what is public; alerts never are.
  const open = !state.repository.private && operation.method === 'GET' && !operation.id.startsWith('code-scanning/');
  return any.length === 0 || open || any.some(([name, access]) => allows(state.permissions[name] ?? 'none', access));
}

export function allows(given: Access, wanted: 'read' | 'write'): boolean {
  return given === 'write' || given === wanted;
}
