/** Findings of several runs about the same thing, made one. */
import { distinct } from '../distinct.js';
import type { Finding, PlainFinding, VulnerabilityFinding } from './finding.js';
import { worst } from './severity.js';

/** @returns each once, in the order in which they were first met */
export function joinFindings(findings: Iterable<Finding>): Finding[] {
  const byIdentity = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.fingerprint}`;
    const known = byIdentity.get(key);
    byIdentity.set(key, known === undefined ? finding : join(known, finding));
  }
  return [...byIdentity.values()];
}

/** The repository's own finding leads, as it does in one run: a build sees the same Dockerfile. */
function join(a: Finding, b: Finding): Finding {
  const [lead, other] = b.target === 'repository' && a.target !== 'repository' ? [b, a] : [a, b];
  if (lead.kind === 'vulnerability') return other.kind === 'vulnerability' ? joinVulnerabilities(lead, other) : lead;
  return other.kind === 'vulnerability' ? lead : joinCommon(lead, other);
}

/** Worse counts, and so does who knows more; only what both have excepted is excepted. */
function joinCommon<T extends PlainFinding | VulnerabilityFinding>(lead: T, other: T): T {
  const related = distinct([...(lead.related ?? []), ...(other.related ?? [])]);
  const change = CHANGES.find((each) => each === lead.change || each === other.change);
  return {
    ...lead,
    severity: worst(lead.severity, other.severity),
    aliases: distinct([...lead.aliases, ...other.aliases]),
    seenBy: distinct([...lead.seenBy, ...other.seenBy]),
    ...(related.length === 0 ? {} : { related }),
    ...(change === undefined ? {} : { change }),
    disposition: 'entry' in lead.disposition ? other.disposition : lead.disposition,
  };
}

/** The one that counts most first. */
const CHANGES = ['introduced', 'disclosed', 'existing', 'fixed'] as const;

function joinVulnerabilities(lead: VulnerabilityFinding, other: VulnerabilityFinding): VulnerabilityFinding {
  const cvss = [lead.cvss, other.cvss].flatMap((each) => each ?? []).sort((a, b) => b.score - a.score)[0];
  const epss = [lead.epss, other.epss].flatMap((each) => each ?? []).sort((a, b) => b - a)[0];
  return {
    ...other,
    ...joinCommon(lead, other),
    package: { ...lead.package, paths: distinct([...lead.package.paths, ...other.package.paths]).sort() },
    fixedIn: distinct([...lead.fixedIn, ...other.fixedIn]),
    references: distinct([...lead.references, ...other.references]),
    ...(cvss === undefined ? {} : { cvss }),
    ...(epss === undefined ? {} : { epss }),
    ...(lead.kev === true || other.kev === true ? { kev: true } : {}),
  };
}
