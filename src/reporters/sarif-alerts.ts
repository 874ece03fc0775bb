/** What becomes one result, and so one alert: a finding, or a package with all its flaws. */
import type { Finding, VulnerabilityFinding } from '../findings/finding.js';
import { compareSeverity, SEVERITIES } from '../findings/severity.js';
import { fingerprint } from '../findings/identity.js';
import { packageFingerprints } from '../findings/package-fingerprint.js';
import { purlType } from '../findings/purl-type.js';
import type { DescribeRule } from './sarif-rules.js';

export type AlertPer = 'finding' | 'package';

export interface Alert {
  /** Of several the worst. */
  readonly finding: Finding;
  readonly ruleId: string;
  readonly fingerprint: string;
  /** Of a package: all its flaws, the worst first. */
  readonly flaws?: readonly VulnerabilityFinding[];
}

const RANKS = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

/** @returns the worst first; within a severity in the order of the report */
export function alertsOf(findings: readonly Finding[], per: AlertPer, describe: DescribeRule): Alert[] {
  const rank = ({ finding: { severity } }: Alert): number => RANKS.get(severity) ?? SEVERITIES.length;
  const alerts = per === 'package' ? packageAlerts(findings, describe) : findings.map((finding) => alertOf(finding, describe));
  return alerts.sort((a, b) => rank(a) - rank(b));
}

function alertOf(finding: Finding, describe: DescribeRule): Alert {
  return { finding, ruleId: ruleIdOf(finding, describe), fingerprint: finding.fingerprint };
}

/**
 * GitHub knows an alert by its rule as well, and a rule has one severity. So its id follows from the finding alone, never from what else was found:
 * of a flaw it holds the package, for which the distribution may have a severity of its own; a rule of ours that was milder or graver in one place has that in its id.
 */
function ruleIdOf(finding: Finding, describe: DescribeRule): string {
  const { rule, severity } = finding;
  if (finding.kind === 'vulnerability') return `${rule}/${shortName(finding.package.name)}`;
  const usual = describe(rule)?.severity;
  return usual === undefined || usual === severity ? rule : `${rule}/${severity}`;
}

/** GitHub keeps ids of some length; Java has names beyond it. */
function shortName(name: string): string {
  return name.length <= 150 ? name : `${name.slice(0, 100)}-${fingerprint('name', '', [name])}`;
}

function packageAlerts(findings: readonly Finding[], describe: DescribeRule): Alert[] {
  const fingerprintOf = packageFingerprints();
  const packages = new Map<string, VulnerabilityFinding[]>();
  const others: Alert[] = [];
  for (const finding of findings) {
    if (finding.kind !== 'vulnerability') {
      others.push(alertOf(finding, describe));
      continue;
    }
    const print = fingerprintOf(finding);
    const known = packages.get(print);
    if (known === undefined) packages.set(print, [finding]);
    else known.push(finding);
  }
  const alerts = [...packages].flatMap(([print, members]): Alert[] => {
    const flaws = members.toSorted((a, b) => compareSeverity(a.severity, b.severity));
    const [worst] = flaws;
    const [first] = members;
    if (worst === undefined || first === undefined) return [];
    // The place of the first: the worst may be mended, and the alert would move to another file.
    return [{ finding: { ...worst, at: first.at }, ruleId: `package/${purlType(worst.package.purl)}/${shortName(worst.package.name)}`, fingerprint: print, flaws }];
  });
  return [...others, ...alerts];
}
