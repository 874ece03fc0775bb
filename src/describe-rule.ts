/** What reporters say about a rule: they don't know checks. */
import { checkOf } from './checks/index.js';
import type { RuleText } from './reporters/sarif-rules.js';

/** Our own checks know; a scanner's rules speak for themselves. */
export function describeRule(rule: string): RuleText | undefined {
  const check = checkOf(rule);
  return check === undefined ? undefined : { title: check.title, why: check.why, remedy: check.remedy, references: check.references, severity: check.severity };
}
