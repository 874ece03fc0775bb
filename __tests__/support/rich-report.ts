/** One report that has every kind of value in it, and text that wants to do harm. */
import type { Finding } from '../../src/findings/finding.js';
import type { GateReport } from '../../src/report.js';
import { aFinding, at, aReport, aVulnerability } from './report.js';

/** What must come out as text and nothing else. */
export const HOSTILE = {
  html: '<script>alert(1)</script><img src=x onerror=alert(2)>',
  link: '[click](https://evil.example/a) <https://evil.example/b> https://evil.example/c www.evil.example',
  mention: '@everyone and @octo/team, see #1, GH-2, octo/repo#3, 3f2a91cd0000aaaa1111bbbb2222cccc3333dddd :tada:',
  command: '::set-output name=x::y',
  ansi: '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link',
  bidi: 'safe\u202egnp.exe\u2066 zero\u200bwidth',
  table: 'a | b \\| c ` d `` e ``` f',
  lines: 'one\n\n# two\r\n- three\n| x |\n|---|\n</details>',
  formatted: '**bold** _it_ ~~gone~~ $`x`$ $$y$$ ![i](https://evil.example/i.png) {0} &lt;',
} as const;

const everything = Object.values(HOSTILE).join(' ');
const lodash = { purl: 'pkg:npm/lodash@4.17.15', name: 'lodash', version: '4.17.15', paths: ['app/node_modules/lodash/package.json'] };

function findings(): Finding[] {
  return [
    aVulnerability({ change: 'existing', disposition: { state: 'gates' } }),
    aVulnerability({
      rule: 'CVE-2023-44487', title: 'HTTP/2 rapid reset', severity: 'critical', change: 'introduced', kev: true, epss: 0.944, cvss: { score: 7.5, vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
      package: { purl: 'pkg:golang/golang.org/x/net@0.7.0', name: 'golang.org/x/net', version: '0.7.0', paths: ['usr/local/bin/api'] }, fixedIn: ['0.17.0'], at: at('api/go.mod', 6),
      message: 'The HTTP/2 protocol allows a denial of service because request cancellation can reset many streams quickly.', aliases: ['GHSA-qppj-fm5r-hxr3'],
      layer: 'sha256:4fe6a3b1d2f60ddf5a3bb5f3e6f1f4d6b8b3a6b7e6d9c1a2b3c4d5e6f7a8b9c0', disposition: { state: 'gates' }, locatedBy: { how: 'lockfile', why: 'go.mod names it' },
    }),
    ...['app', 'admin', 'jobs', 'web', 'cron'].map((folder) =>
      aVulnerability({ rule: 'CVE-2021-23337', title: 'Command injection in lodash', message: 'Command injection via template.', severity: 'high', change: 'existing', package: { ...lodash, paths: [`${folder}/node_modules/lodash/package.json`] }, fixedIn: ['4.17.21'], cvss: { score: 7.2 }, at: at(`${folder}/package-lock.json`, 340), fingerprint: `vulnerability-CVE-2021-23337-lodash-${folder}`, disposition: { state: 'warns' } }),
    ),
    // One flaw, two severities in one run.
    aVulnerability({ rule: 'CVE-2022-1304', severity: 'medium', change: 'existing', package: { purl: 'pkg:deb/debian/e2fsprogs@1.46', name: 'e2fsprogs', version: '1.46', paths: [] }, fixedIn: [], references: [] }),
    aVulnerability({ rule: 'CVE-2022-1304', severity: 'low', change: 'existing', package: { purl: 'pkg:deb/debian/libext2fs2@1.46', name: 'libext2fs2', version: '1.46', paths: [] }, fixedIn: [], references: [] }),
    aVulnerability({ rule: 'CVE-2026-0001', severity: 'negligible', change: 'disclosed', cvss: { score: 9.8 }, references: [] }),
    aVulnerability({ rule: 'CVE-2026-0002', severity: 'unknown', change: 'disclosed', references: [] }),
    aVulnerability({ rule: 'CVE-2020-8203', severity: 'critical', change: 'fixed', package: lodash }),
    aVulnerability({ rule: 'CVE-2019-9999', severity: 'critical', change: 'existing', target: 'image:redis', at: at('compose.yaml', 12), disposition: { state: 'not-affected', entry: 'vex/redis.openvex.json:4: vulnerable code not in execute path' } }),
    aFinding({ change: 'introduced', fix: { at: at('Dockerfile', 9), text: 'USER app\n', title: 'add `USER app`' }, disposition: { state: 'gates' } }),
    aFinding({ rule: 'dockerfile/pipe-without-pipefail', title: 'A pipe hides failures', message: 'A failure before `|` is lost.', severity: 'medium', confidence: 'low', change: 'existing', at: at('Dockerfile', 7) }),
    aFinding({ severity: 'low', change: 'existing', at: at('worker/Dockerfile', 2), message: 'Whether `USER ${WHO}` is root cannot be told.', disposition: { state: 'excepted', entry: 'worker/Dockerfile:1: runs in a sandbox', until: '2027-01-31' } }),
    aFinding({ kind: 'secret', rule: 'aws-access-key', title: 'AWS access key', message: 'A key in a layer.', severity: 'critical', change: 'existing', target: 'image:redis', at: at('compose.yaml', 12), path: 'root/.aws/credentials', disposition: { state: 'excepted', entry: '.dockgate.yml:8: revoked' } }),
    aFinding({ kind: 'licence', rule: 'AGPL-3.0', title: 'Licence AGPL-3.0', message: 'AGPL-3.0 in libfoo.', severity: 'medium', change: 'existing', target: 'build:api', at: at('api/Dockerfile') }),
    aFinding({ kind: 'eol', rule: 'debian-10', title: 'Debian 10 is out of support', message: 'Debian 10 has been out of support since 2024-06-30.', severity: 'high', change: 'existing', target: 'image:redis', at: at('compose.yaml', 12) }),
    hostile(),
    aFinding({ kind: 'secret', rule: HOSTILE.table, title: everything, message: everything, severity: 'high', change: 'existing', target: 'build:api', at: at('weird dir/a#b%20c\n|`d`:e.txt', 2), path: HOSTILE.bidi, fingerprint: 'secret-hostile' }),
  ];
}

function hostile(): Finding {
  return aVulnerability({
    rule: 'CVE-2026-6666', title: everything, message: everything, severity: 'medium', change: 'existing', at: at('../outside/package lock.json', 5),
    package: { purl: 'pkg:npm/x@1', name: `${HOSTILE.html}\n${HOSTILE.mention}`, version: HOSTILE.lines, paths: [HOSTILE.link] }, fixedIn: [HOSTILE.command], references: ['javascript:alert(1)', 'https://example.org/a b|c{d}'],
    aliases: [HOSTILE.formatted], fingerprint: 'vulnerability-hostile',
  });
}

/** Blocked, with one scanner failed, a target that couldn't be pulled and every disposition. */
export function richReport(): GateReport {
  const all = findings();
  return aReport({
    verdict: 'fail',
    reasons: [
      { type: 'condition', condition: 'introduced:high', found: 2, allowed: 0, message: '`introduced:high`: 2 found, 0 allowed' },
      { type: 'condition', condition: 'critical', found: 1, allowed: 0, message: '`critical`: 1 found, 0 allowed' },
      { type: 'scanner-failed', scanner: 'grype', target: 'image:redis', message: 'its database is 9 days old (allowed: 5)' },
      { type: 'target-failed', target: 'image:registry.example/private', message: 'pull refused: 401' },
      { type: 'not-looked-at', what: 'worker/Dockerfile', message: 'line 3 cannot be parsed' },
    ],
    conditions: [
      { condition: 'introduced:high', effect: 'fail', state: 'broken', found: 2, allowed: 0 },
      { condition: 'critical', effect: 'fail', state: 'broken', found: 1, allowed: 0 },
      { condition: 'secret', effect: 'fail', state: 'met', found: 0, allowed: 0 },
      { condition: 'epss>=0.9', effect: 'fail', state: 'unknown', found: 0, allowed: 0 },
      { condition: 'high > 2', effect: 'warn', state: 'broken', found: 9, allowed: 2 },
    ],
    targets: [
      { key: 'repository', name: 'repository', kind: 'repository', outcome: 'ok' },
      { key: 'build:api', name: 'shop/api', kind: 'build', digest: 'sha256:aa', platform: 'linux/amd64', dockerfile: 'api/Dockerfile', outcome: 'ok' },
      { key: 'image:redis', name: 'redis', kind: 'image', digest: 'sha256:bb', outcome: 'ok' },
      { key: 'build:empty', name: `shop/empty ${HOSTILE.mention}`, kind: 'build', digest: 'sha256:cc', outcome: 'ok' },
      { key: 'image:registry.example/private', name: 'registry.example/private', kind: 'image', outcome: 'failed', error: 'pull refused: 401' },
    ],
    scanners: [
      { name: 'trivy', version: '0.75.0', verified: true, target: 'build:api', outcome: 'ok', seconds: 3.2, databases: [{ name: 'database', builtAt: '2026-11-20T06:00:00Z', digest: 'sha256:dd', origin: 'ghcr.io/aquasecurity/trivy-db' }] },
      { name: 'trivy', version: '0.75.0', verified: true, target: 'image:redis', outcome: 'ok', seconds: 2.1, databases: [{ name: 'database', builtAt: '2026-11-20T06:00:00Z', digest: 'sha256:dd', origin: 'ghcr.io/aquasecurity/trivy-db' }] },
      { name: 'grype', version: '0.120.1', verified: false, target: 'build:api', outcome: 'ok', seconds: 4, databases: [{ name: 'database', builtAt: '2026-11-11T06:00:00Z' }] },
      { name: 'grype', version: '0.120.1', verified: false, target: 'image:redis', outcome: 'failed', error: 'its database is 9 days old (allowed: 5)', seconds: 0.3, databases: [] },
      { name: 'hadolint', verified: true, target: 'repository', outcome: 'skipped', error: 'not asked for', seconds: 0, databases: [] },
    ],
    findings: all,
    edits: [
      { kind: 'base-image', title: 'bump `FROM node:18` to `node:18.20-bookworm-slim`', at: at('api/Dockerfile'), text: 'FROM node:18.20-bookworm-slim', removes: all.filter((each) => each.at.file === 'api/Dockerfile' && each.kind === 'vulnerability').map((each) => each.fingerprint), certain: false },
      { kind: 'package', title: 'upgrade `golang.org/x/net` from 0.7.0 to 0.17.0', at: at('api/go.mod', 6), removes: ['vulnerability-CVE-2023-44487-libssl3', 'vulnerability-CVE-2023-44487-golang.org/x/net'], certain: true },
      { kind: 'line', title: 'add `USER app`', at: at('Dockerfile', 9), text: 'USER app\n', removes: ['misconfiguration-root-user-Dockerfile-3'], certain: true },
      { kind: 'line', title: everything, at: at('weird dir/a#b%20c\n|`d`:e.txt', 2), removes: ['secret-hostile'], certain: true },
    ],
    workloads: [{ file: 'k8s/api.yaml', line: 1, kind: 'Deployment', namespace: 'shop', name: 'api', podSecurityLevel: 'baseline' }],
    notLookedAt: [{ what: 'worker/Dockerfile', why: 'line 3 cannot be parsed' }, { what: `weird\n${HOSTILE.mention}`, why: everything }],
  });
}
