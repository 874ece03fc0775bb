/** How bad a finding is for this run, when those who saw it and their sources of data disagree. */
import type { Rating, Sighting } from './finding.js';
import { isSystemPackage, type PackageIdentity } from './package-identity.js';
import { worst, type Severity } from './severity.js';

/** `vendor`: the distributor's word first, else the highest; `highest` of everything that anybody said; `nvd`: the NVD's word first, else as `vendor`. */
export type SeverityFrom = 'vendor' | 'highest' | 'nvd';

export interface Opinions {
  readonly seenBy: readonly Sighting[];
  readonly ratings: readonly Rating[];
  readonly package: Pick<PackageIdentity, 'type' | 'namespace'>;
}

export function effectiveSeverity({ seenBy, ratings, package: installed }: Opinions, from: SeverityFrom): Severity {
  const said = seenBy.map(({ severity }) => severity);
  switch (from) {
    case 'highest':
      return worstOf([...said, ...ratings.map(({ severity }) => severity)]);
    case 'nvd':
      return known(ratings.filter(({ source }) => source === 'nvd')) ?? effectiveSeverity({ seenBy, ratings, package: installed }, 'vendor');
    case 'vendor':
      return known(ratings.filter(({ source }) => isDistributor(source, installed))) ?? worstOf(said);
  }
}

/** @returns the worst of what scanners read in a source; undefined when none of them read anything */
function known(ratings: readonly Rating[]): Severity | undefined {
  const severity = worstOf(ratings.map((each) => each.severity));
  if (severity === 'unknown') return undefined;
  // Trivy has no word below low: of a source that another scanner reads as negligible (Debian's "unimportant"), low is the same word.
  return severity === 'low' && ratings.some((each) => each.severity === 'negligible') ? 'negligible' : severity;
}

function worstOf(severities: readonly Severity[]): Severity {
  return severities.reduce(worst, 'unknown');
}

/** Sources of a distribution's own ratings, by the namespace of its package URLs; others have a source of their namespace's name. */
const SOURCES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['redhat', ['redhat', 'redhat-oval', 'redhat-csaf']],
  ['centos', ['redhat', 'redhat-oval', 'centos']],
  ['oracle', ['oracle-oval', 'oracle']],
  ['suse', ['suse-cvrf', 'suse', 'sles']],
  ['opensuse', ['suse-cvrf', 'suse', 'opensuse', 'sles']],
  ['cbl-mariner', ['cbl-mariner', 'mariner', 'azure']],
  ['azurelinux', ['azure', 'azurelinux', 'mariner']],
  ['arch', ['arch-linux', 'arch']],
]);

function isDistributor(source: string, { type, namespace }: Opinions['package']): boolean {
  return isSystemPackage(type) && (SOURCES_OF.get(namespace)?.includes(source) ?? source === namespace);
}
