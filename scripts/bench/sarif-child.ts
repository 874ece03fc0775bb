/** Renders a synthetic report as SARIF in a process of its own: `sarif-child.ts COUNT FILE` prints what it cost as JSON. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Finding } from '../../src/findings/finding.js';
import type { Severity } from '../../src/findings/severity.js';
import { describeRule } from '../../src/describe-rule.js';
import { REPORT_SCHEMA_VERSION, type GateReport } from '../../src/report.js';
import { GITHUB_LIMITS } from '../../src/hosts/github-limits.js';
import { sarifReporter } from '../../src/reporters/sarif.js';

const WORDS: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** Vulnerabilities of images as Trivy and Grype give them, in as many targets as SARIF needs for all to be in. */
function synthetic(count: number): GateReport {
  const perTarget = Math.min(GITHUB_LIMITS.sarif.results, 20_000);
  const findings = Array.from({ length: count }, (_, index) => finding(index, `image:example.org/team/service-${String(Math.floor(index / perTarget))}`));
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    dockgate: '0.0.0',
    createdAt: '2026-01-01T00:00:00.000Z',
    gate: 'enforce',
    verdict: 'fail',
    reasons: [],
    conditions: [],
    reportFrom: 'low',
    targets: [...new Set(findings.map(({ target }) => target))].map((key) => ({ key, name: key.slice('image:'.length), kind: 'image', outcome: 'ok' })),
    scanners: [],
    checks: 0,
    findings,
    edits: [],
    workloads: [],
    notLookedAt: [],
  };
}

function finding(index: number, target: string): Finding {
  const severity = WORDS[index % WORDS.length] ?? 'low';
  const rule = `CVE-2025-${String(10_000 + (index % 4_000))}`;
  const name = `libexample-${String(index % 700)}`;
  const line = 1 + (index % 60);
  return {
    kind: 'vulnerability',
    rule,
    title: `Out-of-bounds read in ${name}`,
    severity,
    confidence: 'high',
    message: `A crafted document makes ${name} read ${String(index)} bytes behind the end of a buffer, which ends the process or discloses what lies there.`,
    at: { file: `services/${String(index % 300)}/Dockerfile`, startLine: line, startColumn: 1, endLine: line, endColumn: 40 },
    target,
    fingerprint: index.toString(16).padStart(32, '0'),
    aliases: [`GHSA-${index.toString(36).padStart(4, '2')}-aaaa-bbbb`],
    // Every other one is seen by both.
    seenBy: [{ scanner: 'trivy', version: '0.72.0', id: rule, severity }, ...(index % 2 === 0 ? [] : [{ scanner: 'grype', version: '0.120.1', id: rule, severity }])],
    locatedBy: { how: 'base-image', why: 'the layer belongs to the image that FROM names' },
    disposition: { state: 'reported' },
    package: { purl: `pkg:deb/debian/${name}@1.2.${String(index % 9)}-1?arch=amd64&distro=debian-12`, name, version: `1.2.${String(index % 9)}-1`, paths: [] },
    fixedIn: ['1.2.9-1'],
    references: [`https://example.org/advisories/${rule}`],
    cvss: { score: 7.5, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
    epss: 0.0123,
  };
}

const RESULT = '\n{"ruleId":';

function peak(): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const [count = '', file = ''] = process.argv.slice(2);
const report = synthetic(Number(count));
const reporter = sarifReporter(describeRule, GITHUB_LIMITS.sarif);
const started = process.hrtime.bigint();
const handle = openSync(file, 'w');
for (const part of reporter.chunks?.(report) ?? [reporter.render(report, Number.MAX_SAFE_INTEGER)]) writeSync(handle, part);
closeSync(handle);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const peakThen = peak();
const bytes = readFileSync(file);
// Each result is a line of its own.
let results = 0;
for (let at = bytes.indexOf(RESULT); at !== -1; at = bytes.indexOf(RESULT, at + 1)) results += 1;
console.log(JSON.stringify({ seconds, peak: peakThen, results, bytes: bytes.length }));
