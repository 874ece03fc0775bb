/** Findings that are told apart in this run must not share a fingerprint. */
import { fingerprint } from './identity.js';
import { compareLocation } from './location.js';
import type { MergedFinding } from './merge.js';

/**
 * Those that do get more into it: the paths of a package that is installed in two versions, else their rank (the same line
 * twice in a file), which doesn't depend on who reported first.
 */
export function tellApart(findings: readonly MergedFinding[]): MergedFinding[] {
  if (new Set(findings.map((finding) => finding.fingerprint)).size === findings.length) return [...findings];
  const byPath = extend(findings, (finding) => (finding.kind === 'vulnerability' ? finding.package.paths : []));
  const twins = new Map<string, MergedFinding[]>();
  for (const finding of byPath) {
    const known = twins.get(finding.fingerprint);
    if (known === undefined) twins.set(finding.fingerprint, [finding]);
    else known.push(finding);
  }
  const ranks = new Map<MergedFinding, number>();
  for (const group of twins.values()) for (const [rank, finding] of group.sort(compareTwins).entries()) ranks.set(finding, rank);
  return byPath.map((finding) => {
    const rank = ranks.get(finding) ?? 0;
    return rank === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, String(rank)]) };
  });
}

/** By place in the file; in images by what is installed, or by what is said. */
function compareTwins(a: MergedFinding, b: MergedFinding): number {
  if (a.place.type === 'source' && b.place.type === 'source') return compareLocation(a.place.at, b.place.at) || compareText(a.message, b.message);
  if (a.place.type === 'file' && b.place.type === 'file') return (a.place.line ?? 0) - (b.place.line ?? 0) || compareText(sayOf(a), sayOf(b));
  return compareText(sayOf(a), sayOf(b));
}

function sayOf(finding: MergedFinding): string {
  return finding.kind === 'vulnerability' ? `${finding.package.purl} ${finding.package.version}` : finding.message;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function extend(findings: readonly MergedFinding[], more: (finding: MergedFinding) => readonly string[]): MergedFinding[] {
  const count = new Map<string, number>();
  for (const { fingerprint: print } of findings) count.set(print, (count.get(print) ?? 0) + 1);
  return findings.map((finding) => {
    const parts = (count.get(finding.fingerprint) ?? 0) > 1 ? more(finding) : [];
    return parts.length === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, ...parts]) };
  });
}
