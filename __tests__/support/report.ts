/** Builders of findings and reports, and one report that has everything in it. */
import type { PlainFinding, VulnerabilityFinding } from '../../src/findings/finding.js';
import type { Location } from '../../src/findings/location.js';
import type { GateReport } from '../../src/report.js';

/** A place of five characters. */
export function at(file: string, startLine = 1): Location {
  return { file, startLine, startColumn: 1, endLine: startLine, endColumn: 6 };
}

/** A misconfiguration of our own check, open and without a baseline. */
export function aFinding(changes: Partial<PlainFinding> = {}): PlainFinding {
  const severity = changes.severity ?? 'high';
  return {
    kind: 'misconfiguration',
    rule: 'dockerfile/root-user',
    title: 'The container runs as root',
    severity,
    confidence: 'high',
    message: 'The last USER of the final stage is `root`.',
    at: at('Dockerfile', 3),
    target: 'repository',
    fingerprint: `misconfiguration-${changes.rule ?? 'root-user'}-${changes.at?.file ?? 'Dockerfile'}-${String(changes.at?.startLine ?? 3)}`,
    aliases: [],
    seenBy: [{ scanner: 'dockgate', version: '0.1.0', id: changes.rule ?? 'dockerfile/root-user', severity }],
    locatedBy: { how: 'check', why: 'the check says so' },
    disposition: { state: 'reported' },
    ...changes,
  };
}

/** A vulnerability in a Debian package that the base image brought. */
export function aVulnerability(changes: Partial<VulnerabilityFinding> = {}): VulnerabilityFinding {
  const severity = changes.severity ?? 'high';
  const rule = changes.rule ?? 'CVE-2023-0286';
  const name = changes.package?.name ?? 'libssl3';
  return {
    kind: 'vulnerability',
    rule,
    title: 'X.400 address type confusion in X.509 GeneralName',
    severity,
    confidence: 'high',
    message: 'There is a type confusion vulnerability relating to X.400 address processing inside an X.509 GeneralName.',
    at: at('api/Dockerfile'),
    target: 'build:api',
    fingerprint: `vulnerability-${rule}-${name}`,
    aliases: [],
    seenBy: [
      { scanner: 'trivy', version: '0.75.0', id: rule, severity },
      { scanner: 'grype', version: '0.120.1', id: rule, severity: 'medium' },
    ],
    locatedBy: { how: 'base-image', why: 'the layer belongs to the image that FROM names' },
    disposition: { state: 'reported' },
    package: { purl: 'pkg:deb/debian/libssl3@3.0.7-1?arch=amd64&distro=debian-12', name: 'libssl3', version: '3.0.7-1', paths: [] },
    fixedIn: ['3.0.8-1'],
    references: ['https://www.openssl.org/news/secadv/20230207.txt'],
    ...changes,
  };
}

/** A passed run over a repository in which nothing was found. */
export function aReport(changes: Partial<GateReport> = {}): GateReport {
  return {
    schemaVersion: 1,
    dockgate: '0.1.0',
    createdAt: '2026-11-20T12:00:00.000Z',
    gate: 'enforce',
    verdict: 'pass',
    reasons: [],
    conditions: [{ condition: 'critical', effect: 'fail', state: 'met', found: 0, allowed: 0 }],
    reportFrom: 'medium',
    targets: [{ key: 'repository', name: 'repository', kind: 'repository', outcome: 'ok' }],
    scanners: [],
    checks: 84,
    findings: [],
    edits: [],
    workloads: [],
    notLookedAt: [],
    ...changes,
  };
}
