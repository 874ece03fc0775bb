/** The registry: one line a check. */
import type { AnyCheck, Check, SubjectKind } from './check.js';
import { rootUser } from './dockerfile/root-user.js';

export const checks: { readonly [K in SubjectKind]: readonly Check<K>[] } = {
  dockerfile: [rootUser],
  dockerignore: [],
};

/** Every check, in the order of the registry. */
export function allChecks(): readonly AnyCheck[] {
  return [...checks.dockerfile, ...checks.dockerignore];
}
