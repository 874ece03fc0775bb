/** Many observations of the same thing become one finding with an identity. Two different CVEs never do. */
import type { SeverityFrom } from './effective-severity.js';
import type { Observation, PlainObservation, VulnerabilityObservation } from './finding.js';
import { mergeRules, type MergedPlain, type OwnRulesFor } from './merge-rules.js';
import { mergeVulnerabilities, type MergedVulnerability } from './merge-vulnerabilities.js';
import { tellApart } from './tell-apart.js';
import { withKnownKinds } from './untyped-packages.js';

export type MergedFinding = MergedVulnerability | MergedPlain;

export interface MergeOptions {
  readonly severityFrom: SeverityFrom;
  /** `findings/` doesn't know the checks. */
  readonly ownRulesFor: OwnRulesFor;
}

const DEFAULTS: MergeOptions = { severityFrom: 'vendor', ownRulesFor: () => [] };

/** @returns one finding a thing: what checks and tools say of files and images first, then packages with known flaws, each in the order in which they were first seen */
export function merge(observations: readonly Observation[], { severityFrom, ownRulesFor }: MergeOptions = DEFAULTS): MergedFinding[] {
  const vulnerabilities = observations.filter((each): each is VulnerabilityObservation => each.kind === 'vulnerability');
  const others = observations.filter((each): each is PlainObservation => each.kind !== 'vulnerability');
  return tellApart([...mergeRules(others, ownRulesFor), ...mergeVulnerabilities(withKnownKinds(vulnerabilities), severityFrom)]).map(shortened);
}

/** Far beyond what a tool says of a finding; only what shouldn't be there is longer. */
const LONGEST_TITLE = 300;
const LONGEST_MESSAGE = 4000;

/** Other tools' texts may be of any length, and every report repeats them. */
function shortened(finding: MergedFinding): MergedFinding {
  const { title, message } = finding;
  if (title.length <= LONGEST_TITLE && message.length <= LONGEST_MESSAGE) return finding;
  return { ...finding, title: cut(title, LONGEST_TITLE), message: cut(message, LONGEST_MESSAGE) };
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half of a surrogate pair is no text.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
