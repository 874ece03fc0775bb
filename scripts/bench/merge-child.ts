/** Merges two synthetic reports in a process of its own: `merge-child.ts ROWS` prints what it cost as JSON. */
import type { VulnerabilityObservation } from '../../src/findings/finding.js';
import { merge } from '../../src/findings/merge.js';
import type { Severity } from '../../src/findings/severity.js';

const WORDS: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'negligible'];

/** Ten flaws a package. Half of the rows are about packages of the system, half about libraries that Grype knows by their GHSA; one in fifty is an advisory about three flaws. */
function rows(scanner: 'trivy' | 'grype', count: number): VulnerabilityObservation[] {
  return Array.from({ length: count }, (_, index) => {
    const system = Math.floor(index / 10) % 2 === 0;
    const cve = `CVE-2025-${String(1000 + (index % 9000))}`;
    const name = `${system ? 'lib' : 'pkg-'}${String(Math.floor(index / 10))}`;
    const version = `1.2.${String(Math.floor(index / 10) % 30)}-1+deb12u1`;
    const advisory = scanner === 'grype' && index % 50 === 0;
    const rule = scanner === 'trivy' ? cve : advisory ? `RHSA-2025:${String(index)}` : system ? cve : `GHSA-${cve.slice(4)}`;
    const severity = WORDS[(index + (scanner === 'grype' ? 1 : 0)) % WORDS.length] ?? 'low';
    const purl = system ? `pkg:deb/debian/${name}@${version.replaceAll('+', '%2B')}?arch=amd64&distro=debian-12${scanner === 'grype' ? `&upstream=${name}` : ''}` : `pkg:pypi/${name}@${version}`;
    return {
      kind: 'vulnerability',
      rule,
      title: `What ${cve} is about`,
      severity,
      confidence: 'high',
      message: `What ${cve} is about`,
      target: 'image:example.org/app',
      place: { type: 'layer', diffId: `sha256:${String(index % 20).padStart(64, '0')}`, path: undefined },
      seenBy: { scanner, version: '1.0.0', id: rule, severity, fixedIn: ['9.9.9'], source: system ? 'debian' : 'ghsa' },
      aliases: scanner === 'trivy' ? (system ? [] : [`GHSA-${cve.slice(4)}`]) : advisory ? [cve, `CVE-2024-${String(index)}`, `CVE-2023-${String(index)}`] : system ? [] : [cve],
      package: { purl, name, version, paths: system ? [] : [`usr/lib/python3/${name}/METADATA`] },
      fixedIn: ['9.9.9'],
      cvss: { score: index % 10 },
      ...(scanner === 'grype' ? { epss: (index % 100) / 100, kev: index % 500 === 0 } : {}),
      ratings: [{ source: 'nvd', severity }, { source: system ? 'debian' : 'ghsa', severity }],
      references: [`https://example.org/${cve}`],
    };
  });
}

const count = Number(process.argv[2] ?? 50_000);
const observations = [...rows('trivy', count), ...rows('grype', count)];
const before = process.memoryUsage().rss;
const cpu = process.cpuUsage();
const started = performance.now();
const found = merge(observations);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${JSON.stringify({ seconds, cpu: (process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1e6, findings: found.length, rows: observations.length, megabytes: Math.round((process.memoryUsage().rss - before) / 1024 / 1024) })}\n`);
