/** The registry: one line a check. */
import type { AnyCheck, Check, SubjectKind } from './check.js';
import { rootUser } from './dockerfile/root-user.js';

export const checks: { readonly [K in SubjectKind]: readonly Check<K>[] } = {
  dockerfile: [rootUser],
  dockerignore: [],
};

/** Every check, in the order of the registry. */
export function allChecks(): readonly AnyCheck[] {
  return Object.values(checks).flat();
}

const byId: ReadonlyMap<string, AnyCheck> = new Map(allChecks().map((check) => [check.id, check]));

/** The ids of all checks. */
export const ruleIds: ReadonlySet<string> = new Set(byId.keys());

/** Every id that a condition may name: ours and the same rules in other tools. */
export const knownRules: ReadonlySet<string> = new Set(allChecks().flatMap((check) => [check.id, ...check.sameAs]));

/** @returns the check of that id */
export function checkOf(rule: string): AnyCheck | undefined {
  return byId.get(rule);
}

/** @returns the names of a rule of ours in other tools, as `tool:id` */
export function classOf(rule: string): readonly string[] {
  return byId.get(rule)?.sameAs ?? [];
}

/** @returns the check of that id, or the one that is the same as that rule of another tool */
export function checkNamed(rule: string): AnyCheck | undefined {
  return byId.get(rule) ?? allChecks().find((check) => check.sameAs.includes(rule));
}
