/** Packages of which a report tells name and version but not the kind (Trivy's SARIF): the kind is that of the one package that has both. */
import type { VulnerabilityObservation } from './finding.js';

const UNTYPED = 'pkg:generic/';

/** @returns the same rows; one of an unknown kind gets the package of the same target that others tell, unless several fit */
export function withKnownKinds(observations: readonly VulnerabilityObservation[]): readonly VulnerabilityObservation[] {
  if (!observations.some(isUntyped)) return observations;
  const known = new Map<string, Map<string, VulnerabilityObservation['package']>>();
  for (const each of observations) {
    if (isUntyped(each)) continue;
    const packages = known.get(keyOf(each)) ?? new Map<string, VulnerabilityObservation['package']>();
    // Scanners spell one package in several ways; two kinds are two packages.
    const [kind = ''] = each.package.purl.split('/', 1);
    if (!packages.has(kind)) packages.set(kind, each.package);
    known.set(keyOf(each), packages);
  }
  return observations.map((each) => {
    const [only, ...others] = isUntyped(each) ? (known.get(keyOf(each))?.values() ?? []) : [];
    return only === undefined || others.length > 0 ? each : { ...each, package: { ...only, paths: each.package.paths } };
  });
}

function isUntyped({ package: { purl } }: VulnerabilityObservation): boolean {
  return purl.startsWith(UNTYPED);
}

function keyOf({ target, package: { name, version } }: VulnerabilityObservation): string {
  return `${target}\n${name.toLowerCase()}\n${version}`;
}
