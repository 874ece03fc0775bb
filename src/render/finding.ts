/** What is said about one group of findings, as plain text: escaped where it is rendered. */
import type { Finding } from '../findings/finding.js';
import { compareVersions } from '../findings/edits.js';
import { compareSeverity, type Severity } from '../findings/severity.js';
import { isExploited, type Group } from './group.js';

/** How many versions of one package, or one package's fixed versions, are named. */
const FEW = 3;

/** The packages' names and installed versions; undefined when the rule isn't about a package. */
export function packageOf(group: Group): { readonly name: string; readonly versions: string } | undefined {
  if (group.first.kind !== 'vulnerability') return undefined;
  const packages = group.findings.flatMap((each) => (each.kind === 'vulnerability' ? [each.package] : []));
  return { name: few(packages.map((each) => each.name)), versions: few(packages.map((each) => each.version)) };
}

/** The versions that mend it, lowest first as the scanners say; empty when there is none. Those of release lines below the installed one are left out. */
export function fixedIn(group: Group): string {
  return few(group.findings.flatMap((each) => (each.kind === 'vulnerability' ? reachable(each.fixedIn, each.package.version) : [])));
}

function reachable(versions: readonly string[], installed: string): readonly string[] {
  const above = versions.filter((each) => compareVersions(each, installed) > 0);
  return above.length === 0 ? versions : above;
}

function few(texts: readonly string[]): string {
  const unique = [...new Set(texts)];
  return unique.length <= FEW ? unique.join(', ') : `${unique.slice(0, FEW).join(', ')} and ${String(unique.length - FEW)} more`;
}

/** Words that make a finding more or less urgent: exploited, likely to be, introduced here, disputed. */
export function marks(group: Group): string[] {
  const exploited = group.findings.filter(isExploited).length;
  const epss = Math.max(0, ...group.findings.map((each) => (each.kind === 'vulnerability' ? (each.epss ?? 0) : 0)));
  return [...(exploited > 0 ? ['known to be exploited'] : []), ...(epss >= 0.1 ? [`EPSS ${epss.toFixed(2)}`] : []), ...changes(group.findings), ...status(group.findings), ...doubt(group.findings)];
}

function changes(findings: readonly Finding[]): string[] {
  return (['introduced', 'disclosed'] as const).flatMap((change) => {
    const number = findings.filter((each) => each.change === change).length;
    const word = change === 'introduced' ? 'introduced' : 'newly disclosed';
    if (number === 0) return [];
    return [number === findings.length ? word : `${String(number)} ${word}`];
  });
}

/** What became of the id itself: not every scanner's title says so. */
function status(findings: readonly Finding[]): string[] {
  return (['withdrawn', 'disputed'] as const).filter((word) => findings.some((each) => each.kind === 'vulnerability' && each.status === word));
}

function doubt(findings: readonly Finding[]): string[] {
  return findings.every((each) => each.confidence === 'low') ? ['not certain'] : [];
}

/** `trivy, grype (medium)`: a severity is named where it isn't the finding's own; empty when only our own checks saw it. */
export function seenBy(group: Group): string {
  const opinions = new Map<string, Set<Severity>>();
  for (const { seenBy: sightings } of group.findings) {
    for (const { scanner, severity } of sightings) {
      const known = opinions.get(scanner);
      if (known === undefined) opinions.set(scanner, new Set([severity]));
      else known.add(severity);
    }
  }
  // Our own checks are what a report shows unless it says otherwise.
  if (opinions.size === 1 && opinions.has('dockgate')) return '';
  return [...opinions].map(([scanner, severities]) => `${scanner}${dissent(group.severity, severities)}`).join(', ');
}

function dissent(ours: Severity, theirs: ReadonlySet<Severity>): string {
  const others = [...theirs].filter((each) => each !== ours).sort(compareSeverity);
  return others.length === 0 || theirs.has(ours) ? '' : ` (${others.join(', ')})`;
}

/** What is wrong, in a sentence: what all of them say, or else what the rule is about, and in which files of the image. */
export function sentence(group: Group): string {
  const { message, title } = group.first;
  if (group.findings.every((each) => each.message === message) && message.trim() !== '') return message;
  const paths = few(group.findings.flatMap((each) => (each.kind === 'vulnerability' || each.path === undefined ? [] : [each.path])));
  return paths === '' ? title : `${title}: ${paths}`;
}
