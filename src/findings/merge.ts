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
  return tellApart([...mergeRules(others, ownRulesFor), ...mergeVulnerabilities(withKnownKinds(vulnerabilities), severityFrom)]);
}
