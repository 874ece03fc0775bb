/** Reports as reviewers meet them, each with the run that it is of: what pictures and tests of the comment are made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEVERITIES, type Severity } from '../../src/findings/severity.js';
import type { ConditionReport, GateReport, RunReport, ScannerReport, TargetReport } from '../../src/report.js';
import { readReport } from '../../src/report-schema.js';
import { aFinding, aReport, at, aVulnerability } from './report.js';

export const RUN: RunReport = {
  server: 'https://github.com',
  repository: 'octo/shop',
  event: 'pull_request',
  workflow: 'ci',
  url: 'https://github.com/octo/shop/actions/runs/7421',
  commit: '8d5f0c2b9a1e4d7f6c3b2a190817263544f0e1d2',
  ref: 'refs/pull/7/merge',
  defaultBranch: 'main',
  pullRequest: { number: 7, head: '3f2a91cd5b0e47d8a6c1f2e3d4b5a69788c0d1e2', fork: false },
  gate: 'ci/gate',
};

const TRIVY: ScannerReport = { name: 'trivy', version: '0.75.0', verified: true, target: 'build:api', outcome: 'ok', seconds: 3, databases: [{ name: 'trivy-db', builtAt: '2026-11-20T06:00:00Z', digest: 'sha256:0123456789ab0123456789ab', origin: 'ghcr.io/aquasecurity/trivy-db:2' }] };
const GRYPE: ScannerReport = { name: 'grype', version: '0.120.1', verified: true, target: 'build:api', outcome: 'ok', seconds: 3, databases: [{ name: 'grype-db', builtAt: '2026-11-20T03:00:00Z' }] };
const API: TargetReport = { key: 'build:api', name: 'shop/api', kind: 'build', digest: 'sha256:aa', dockerfile: 'api/Dockerfile', outcome: 'ok' };

function condition(text: string, state: ConditionReport['state'], found: number, allowed = 0, effect: ConditionReport['effect'] = 'fail'): ConditionReport {
  return { condition: text, effect, state, found, allowed };
}

/** Trivy and Grype on a small Go image and its sources: what they really said, six hours after their databases were made. */
export function gateway(): GateReport {
  const json: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/reports/gateway.json'), 'utf8'));
  const report = readReport(json);
  return {
    ...report,
    run: RUN,
    createdAt: '2026-11-25T06:58:00.000Z',
    targets: report.targets.map((each) => (each.kind === 'archive' ? { ...each, name: 'shop/gateway' } : { ...each, name: 'repository' })),
    scanners: report.scanners.map((each) => ({ ...each, verified: true, databases: each.databases.filter(({ name }) => name !== 'trivy-java-db') })),
  };
}

/** The same when its edits are made. */
export function passed(): GateReport {
  const before = gateway();
  return {
    ...before,
    verdict: 'pass',
    reasons: [],
    conditions: before.conditions.map((each) => ({ ...each, state: 'met', found: 0 })),
    findings: before.findings.map((each) => ({ ...each, change: each.disposition.state === 'gates' ? 'fixed' : 'existing', disposition: { state: 'reported' } })),
    edits: before.edits.filter(({ kind }) => kind === 'line'),
  };
}

export function nothingFound(): GateReport {
  return aReport({ run: RUN, conditions: [condition('high', 'met', 0), condition('kev', 'met', 0), condition('secret', 'met', 0)], targets: [{ key: 'repository', name: 'repository', kind: 'repository', outcome: 'ok' }, API], scanners: [TRIVY, GRYPE] });
}

export function oneFinding(): GateReport {
  const finding = aFinding({ at: at('api/Dockerfile', 14), disposition: { state: 'gates' }, change: 'introduced' });
  return {
    ...nothingFound(),
    verdict: 'fail',
    reasons: [{ type: 'condition', condition: 'high', found: 1, allowed: 0, message: '`high`: 1 found, 0 allowed' }],
    conditions: [condition('high', 'broken', 1), condition('kev', 'met', 0), condition('secret', 'met', 0)],
    findings: [finding],
    edits: [{ kind: 'line', title: 'add `USER node` before `CMD`', at: { ...at('api/Dockerfile', 14), endLine: 15 }, text: 'USER node\n', removes: [finding.fingerprint], certain: true }],
  };
}

/** One scanner could not look at one image, and one image could not be pulled. */
export function incomplete(): GateReport {
  const why = 'its database is 9 days old (allowed: 5) and the update failed: connection timed out. Run again, or set `db-mirror`';
  const pull = 'pulling registry.example/worker:2 failed: the registry answered 401 (sign in: registry-username and registry-password)';
  const one = aFinding({ severity: 'medium', at: at('api/Dockerfile', 10), rule: 'dockerfile/chmod-777', title: 'A file is writable for everyone', message: '`chmod` with mode `777` makes `/app/public` writable for everyone.' });
  return {
    ...nothingFound(),
    verdict: 'incomplete',
    reasons: [
      { type: 'scanner-failed', scanner: 'grype', target: API.key, message: why },
      { type: 'target-failed', target: 'image:worker', message: pull },
    ],
    targets: [{ key: 'repository', name: 'repository', kind: 'repository', outcome: 'ok' }, API, { key: 'image:worker', name: 'registry.example/worker', kind: 'image', outcome: 'failed', error: pull }],
    scanners: [TRIVY, { ...GRYPE, outcome: 'failed', error: why, databases: [] }],
    findings: [one],
    edits: [{ kind: 'line', title: 'Give write permission to the owner alone.', at: one.at, removes: [one.fingerprint], certain: true }],
  };
}

const FEW: readonly (readonly [name: string, version: string, fixed: string])[] = [['lodash', '4.17.15', '4.17.21'], ['minimist', '0.0.8', '1.2.6'], ['qs', '6.5.1', '6.5.3'], ['follow-redirects', '1.5.10', '1.15.4'], ['@babel/traverse', '7.1.0', '7.23.2']];

/** As many findings as an old base image and its packages have, over as many targets. */
export function manyFindings(number: number, targets: readonly TargetReport[] = [API], packages = FEW): GateReport {
  const findings = Array.from({ length: number }, (_, index) => {
    const target = targets[index % targets.length] ?? API;
    const severity: Severity = index % 40 === 0 ? 'critical' : index % 9 === 0 ? 'high' : index % 3 === 0 ? 'medium' : 'low';
    const file = target.dockerfile ?? 'Dockerfile';
    const [name, version, fixed] = packages[index % packages.length] ?? ['x', '1', '2'];
    const ofImage = index % 4 !== 0;
    return aVulnerability({
      rule: `CVE-${String(2014 + (index % 12))}-${String(1000 + index)}`,
      title: 'A heap overflow in the parser', message: `A heap overflow in the parser of ${ofImage ? 'the archive' : name}`, severity,
      target: target.key, fingerprint: `many-${String(index)}`, change: index % 17 === 0 ? 'introduced' : 'existing',
      at: ofImage ? at(file) : at(file.replace('Dockerfile', 'package-lock.json'), 20 + (index % packages.length) * 31),
      package: ofImage ? { purl: `pkg:deb/debian/libssl3@3.0.7-${String(index % 90)}`, name: `lib${String(index % 90)}`, version: `3.0.7-${String(index % 90)}`, paths: [] } : { purl: `pkg:npm/${encodeURIComponent(name)}@${version}`, name, version, paths: [] },
      fixedIn: index % 10 === 1 ? [] : [ofImage ? '3.0.8-1' : fixed],
      disposition: { state: severity === 'critical' || severity === 'high' ? 'gates' : 'reported' },
    });
  });
  const removed = (keep: (each: (typeof findings)[number]) => boolean): string[] => findings.filter((each) => each.fixedIn.length > 0 && keep(each)).map(({ fingerprint }) => fingerprint);
  const edits = targets.flatMap((target) => {
    const file = target.dockerfile ?? 'Dockerfile';
    return [
      { kind: 'base-image' as const, title: 'a newer build of `node:18`, or an upgrade step: up to 0 fixable', at: at(file), removes: removed((each) => each.target === target.key && each.at.file === file), certain: false },
      ...packages.map(([name, version, fixed], index) => ({ kind: 'package' as const, title: `\`${name}\` ${version} → ${fixed}`, at: at(file.replace('Dockerfile', 'package-lock.json'), 20 + index * 31), removes: removed((each) => each.target === target.key && each.at.file !== file && each.package.name === name), certain: true })),
    ].filter((each) => each.removes.length > 0);
  });
  const count = (...wanted: readonly Severity[]): number => findings.filter(({ severity }) => wanted.includes(severity)).length;
  return {
    ...nothingFound(),
    verdict: 'fail',
    reasons: [{ type: 'condition', condition: 'high > 10', found: count('critical', 'high'), allowed: 10, message: 'too many' }],
    conditions: [condition('critical', 'broken', count('critical')), condition('high > 10', 'broken', count('critical', 'high'), 10), condition('kev', 'met', 0), condition('medium > 50', count('critical', 'high', 'medium') > 50 ? 'broken' : 'met', count('critical', 'high', 'medium'), 50, 'warn')],
    targets, findings, edits,
  };
}

/** A dozen services of one repository, with exceptions that end soon. */
export function twelveTargets(): GateReport {
  const names = ['api', 'worker', 'web', 'admin', 'cron', 'mail', 'search', 'billing', 'gateway', 'images', 'auth', 'metrics'];
  const targets = names.map((name): TargetReport => ({ key: `build:${name}`, name: `shop/${name}`, kind: 'build', digest: `sha256:${name}`, dockerfile: `${name}/Dockerfile`, outcome: 'ok' }));
  const report = manyFindings(160, targets, FEW.slice(0, 3));
  const findings = report.findings.map((each, index) => (index % 31 === 0 ? { ...each, disposition: { state: 'excepted', entry: `.dockgate.yml:${String(8 + (index % 2))}: waits for the upstream release`, until: index % 2 === 0 ? '2026-11-28' : '2026-12-15' } as const } : each));
  const gating = findings.filter(({ disposition }) => disposition.state === 'gates');
  const found: Readonly<Record<string, number>> = { critical: gating.filter(({ severity }) => severity === 'critical').length, 'high > 10': gating.length };
  return { ...report, findings, conditions: report.conditions.map((each) => ({ ...each, found: found[each.condition] ?? each.found })) };
}

/** By the name of its picture. */
export const COMMENT_REPORTS: Readonly<Record<string, () => GateReport>> = {
  blocked: gateway,
  passed,
  'nothing-found': nothingFound,
  'one-finding': oneFinding,
  incomplete,
  '5000-findings': () => manyFindings(5000),
  '12-targets': twelveTargets,
  observed: () => ({ ...gateway(), gate: 'observe' }),
  'no-condition': () => ({ ...passed(), conditions: [], reportFrom: SEVERITIES[4] }),
};
