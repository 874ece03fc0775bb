/** What makes two packages the same one, in this run and in the next: where all flaws of a package are one alert. */
import { fingerprint } from './identity.js';
import { lastingPurl, packageIdentifier } from './package-identity.js';
import type { VulnerabilityFinding } from './finding.js';

/** @returns a function that remembers: the same package comes with every flaw. No version is in it */
export function packageFingerprints(): (finding: Pick<VulnerabilityFinding, 'target' | 'package'>) => string {
  const identityOf = packageIdentifier();
  return ({ target, package: installed }) => fingerprint('package', '', [target, lastingPurl(identityOf(installed))]);
}

/** Where an alert of a package lists its flaws. */
export const FLAWS = ' Flaws: ';

/** @param message of an alert of a package @returns the flaws that it names */
export function flawsIn(message: string): ReadonlySet<string> {
  const at = message.lastIndexOf(FLAWS);
  return new Set(at === -1 ? [] : message.slice(at + FLAWS.length).replace(/\.$/, '').split(', '));
}
