/** Tokens that can only read, whatever a workflow's `permissions:` say. */
import type { Skipped } from '../host.js';
import type { GithubRun } from './run.js';

export const SECOND_STAGE = 'the second stage does it: dockgate-comment.yml, see docs/github.md';

/** Why a token can only read. */
export function readOnlyWords(because: NonNullable<GithubRun['readOnlyBecause']>): string {
  return because === 'fork' ? "for a fork's pull request GitHub gives a token that can only read" : 'for a pull request of Dependabot GitHub gives a token that can only read';
}

/** @returns what to answer without asking: a write would be refused */
export function readOnlyToken({ readOnlyBecause }: Pick<GithubRun, 'readOnlyBecause'>): Skipped | undefined {
  return readOnlyBecause === undefined ? undefined : { state: 'skipped', why: `${readOnlyWords(readOnlyBecause)}; ${SECOND_STAGE}` };
}
