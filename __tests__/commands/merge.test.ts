import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { merge } from '../../src/commands/merge.js';
import { UsageError } from '../../src/errors.js';
import type { Finding } from '../../src/findings/finding.js';
import { readReport } from '../../src/report-schema.js';
import type { GateReport } from '../../src/report.js';
import { aRun, listeningHost, runCommand, type Told } from '../support/command.js';
import { writeFiles } from '../support/folder.js';
import { aFinding, aReport, at, aVulnerability } from '../support/report.js';
import { testTools, type TestTools } from '../support/tools.js';

const IMAGE = { key: 'build:api', name: 'api', kind: 'build', outcome: 'ok', digest: 'sha256:aa', dockerfile: 'api/Dockerfile' } as const;
const TRIVY = { name: 'trivy', version: '0.75.0', verified: true, target: 'build:api', outcome: 'ok', seconds: 1, databases: [] } as const;
const ALL = { kinds: ['vulnerability', 'misconfiguration', 'secret'], signals: ['cvss', 'kev'] } as const;
let tools: TestTools;

beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

function anImageReport(changes: Partial<GateReport> = {}): GateReport {
  return aReport({ targets: [IMAGE], scanners: [TRIVY], sought: ALL, ...changes });
}

/** @param reports by the folder that each lies in */
function write(reports: Readonly<Record<string, GateReport>>): void {
  writeFiles(tools.folder, Object.fromEntries(Object.entries(reports).map(([name, report]) => [`reports/${name}/dockgate-report.json`, JSON.stringify(report)])));
}

function run(options: Parameters<typeof runCommand>[1] = {}): Promise<Told> {
  return runCommand(merge, { reports: 'reports', 'fail-on': 'high', ...options }, tools);
}

function only(told: Told): GateReport {
  expect(told.shown).toHaveLength(1);
  const [report] = told.shown;
  if (report === undefined) throw new Error('nothing was shown');
  // What was written is a report, and the same one.
  expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  return report;
}

describe('what is joined', () => {
  it('judges all findings by one policy, whatever each leg said', async () => {
    write({ a: aReport({ findings: [aFinding()], verdict: 'pass' }), b: anImageReport({ findings: [aVulnerability(), aVulnerability({ rule: 'CVE-2', severity: 'critical' })], verdict: 'pass' }) });
    const told = await run({ 'fail-on': 'high > 2\nmisconfiguration:critical' });
    const report = only(told);

    expect([told.code, report.verdict]).toEqual([1, 'fail']);
    expect(report.conditions.map(({ condition, state, found }) => [condition, state, found])).toEqual([['high > 2', 'broken', 3], ['misconfiguration:critical', 'met', 0]]);
    expect(report.findings.map(({ disposition }) => disposition.state)).toEqual(['gates', 'gates', 'gates']);
    expect(report.targets.map(({ key }) => key)).toEqual(['repository', 'build:api']);
  });

  it('a milder policy passes what a leg failed on, and says so', async () => {
    write({ a: aReport({ findings: [aFinding({ disposition: { state: 'gates' } })], verdict: 'fail', conditions: [{ condition: 'high', effect: 'fail', state: 'broken', found: 1, allowed: 0 }], reasons: [{ type: 'condition', condition: 'high', found: 1, allowed: 0, message: 'x' }] }) });
    const told = await run({ 'fail-on': 'critical' });

    expect([told.code, only(told).verdict]).toEqual([0, 'pass']);
    expect(tools.logged.join('\n')).toContain('warn: reports/a/dockgate-report.json failed on `high`, which this policy does not ask');
  });

  it('the repository of several legs is one, and so is what several saw there', async () => {
    const seen = aFinding({ target: 'build:api', severity: 'medium', seenBy: [{ scanner: 'hadolint', id: 'DL3002', severity: 'medium' }] });
    write({ a: anImageReport({ findings: [seen] }), b: aReport({ targets: [{ key: 'repository', name: 'api', kind: 'repository', outcome: 'ok' }], findings: [aFinding()] }), c: aReport({ targets: [{ key: 'repository', name: 'web', kind: 'repository', outcome: 'skipped', error: 'empty' }] }) });
    const report = only(await run());

    expect(report.targets.find(({ key }) => key === 'repository')).toEqual({ key: 'repository', name: 'api, web', kind: 'repository', outcome: 'ok' });
    expect(report.findings.map(({ target, severity, seenBy }) => [target, severity, seenBy.map(({ scanner }) => scanner)])).toEqual([['repository', 'high', ['dockgate', 'hadolint']]]);
  });

  it('edits are grouped over all legs, and keep the image that a line names', async () => {
    const one = aVulnerability({ locatedBy: { how: 'base-image', why: '' } });
    const edit = { kind: 'base-image', title: 'a newer build of `node:18`, or an upgrade step: up to 1 fixable', at: one.at, certain: false, image: 'node:18', removes: [one.fingerprint] } as const;
    write({ a: anImageReport({ findings: [one], edits: [edit] }), b: anImageReport({ findings: [aVulnerability({ rule: 'CVE-2' })], edits: [] }) });

    expect(only(await run()).edits.map(({ title, removes }) => [title, removes.length])).toEqual([['a newer build of `node:18`, or an upgrade step: up to 2 fixable', 2]]);
  });

  it('checks are counted by what was looked at, not once a leg', async () => {
    write({ a: aReport(), b: anImageReport(), c: anImageReport() });
    const both = only(await run()).checks;
    write({ b: aReport(), c: aReport() });

    expect(only(await run()).checks).toBeLessThan(both);
  });

  it('what a leg excepted stays, with its entry; what another leg sees openly counts', async () => {
    const excepted = { state: 'excepted', entry: '.trivyignore:3: not reachable', until: '2027-01-01' } as const;
    const notAffected = { state: 'not-affected', entry: 'vex.json:1: code not present' } as const;
    const findings: Finding[] = [aVulnerability({ disposition: excepted }), aVulnerability({ rule: 'CVE-2', disposition: notAffected }), aVulnerability({ rule: 'CVE-3', disposition: excepted })];
    write({ a: anImageReport({ findings }), b: anImageReport({ findings: [aVulnerability({ rule: 'CVE-3' })] }) });
    const report = only(await run());

    expect(Object.fromEntries(report.findings.map(({ rule, disposition }) => [rule, disposition]))).toEqual({ 'CVE-2023-0286': excepted, 'CVE-2': notAffected, 'CVE-3': { state: 'gates' } });
    expect(report.edits.flatMap(({ removes }) => removes)).toEqual(['vulnerability-CVE-3-libssl3']);
  });

  it('two images under one key both count, and it is said', async () => {
    write({ a: anImageReport({ findings: [aVulnerability()] }), b: anImageReport({ targets: [{ ...IMAGE, digest: 'sha256:bb' }], findings: [aVulnerability({ rule: 'CVE-2' })] }) });

    expect(only(await run()).findings).toHaveLength(2);
    expect(tools.logged.join('\n')).toContain('build:api is another image in reports/a/dockgate-report.json than in reports/b/dockgate-report.json');
  });
});

describe('what makes it incomplete', () => {
  it.each<[string, Partial<GateReport>, RegExp]>([
    ['a scanner that had to run and failed', { scanners: [{ ...TRIVY, outcome: 'failed', error: 'crashed' }], reasons: [{ type: 'scanner-failed', scanner: 'trivy', target: 'build:api', message: 'crashed' }] }, /^crashed$/],
    ['a target that failed', { targets: [{ ...IMAGE, outcome: 'failed', error: 'no such image' }] }, /no such image/],
    ['a file that was not looked at', { notLookedAt: [{ what: 'x/Dockerfile', why: 'cannot be read' }] }, /cannot be read/],
    ['a leg without anything', { targets: [], scanners: [], reasons: [{ type: 'nothing-to-look-at', message: 'nothing at all was found to look at' }] }, /nothing at all/],
  ])('%s', async (_, changes, message) => {
    write({ a: anImageReport(), b: anImageReport({ verdict: 'incomplete', ...changes }) });
    const told = await run();
    const report = only(told);

    expect([told.code, report.verdict, report.reasons.length]).toEqual([3, 'incomplete', 1]);
    expect(report.reasons[0]?.message).toMatch(message);
  });

  it('a scanner that may fail makes nothing incomplete', async () => {
    write({ a: anImageReport({ scanners: [TRIVY, { ...TRIVY, name: 'grype', outcome: 'failed', error: 'crashed' }] }) });

    expect(only(await run()).verdict).toBe('pass');
  });

  it.each<[string, string, string]>([
    ['half a file', JSON.stringify(aReport()).slice(0, 200), 'it is no JSON'],
    ['another schema', JSON.stringify({ ...aReport(), schemaVersion: 2 }), 'schemaVersion 2'],
    ['a wrong field', JSON.stringify({ ...aReport(), findings: 'x'.repeat(5000) }), 'at findings'],
  ])('%s is named', async (_, text, why) => {
    write({ a: aReport() });
    writeFiles(tools.folder, { 'reports/b/dockgate-report.json': text });
    const report = only(await run());

    expect([report.verdict, report.notLookedAt.map(({ what }) => what)]).toEqual(['incomplete', ['reports/b/dockgate-report.json']]);
    expect(report.notLookedAt[0]?.why).toContain(why);
    expect(report.notLookedAt[0]?.why.length).toBeLessThan(500);
  });

  it('a report above the limit is not read', async () => {
    write({ a: aReport() });
    writeFiles(tools.folder, { 'reports/b/dockgate-report.json': Buffer.alloc(64 * 1024 * 1024 + 1, 32) });

    expect(only(await run()).notLookedAt).toEqual([{ what: 'reports/b/dockgate-report.json', why: 'the report is larger than 64 MiB' }]);
  });

  it('a link below a folder is not followed', async () => {
    write({ a: aReport() });
    writeFiles(tools.folder, { 'elsewhere/dockgate-report.json': JSON.stringify(aReport({ findings: [aFinding()] })) });
    symlinkSync(join(tools.folder, 'elsewhere'), join(tools.folder, 'reports/linked'));
    writeFiles(tools.folder, { 'reports/b/x': '' });
    symlinkSync('/proc/self/environ', join(tools.folder, 'reports/b/dockgate-report.json'));
    const report = only(await run());

    expect([report.findings, report.notLookedAt]).toEqual([[], [{ what: 'reports/b/dockgate-report.json', why: 'it is no regular file' }]]);
  });

  it('no report at all, and a place that is not there', async () => {
    writeFiles(tools.folder, { 'reports/x': '' });
    const told = await run({ reports: 'reports\nmissing' });

    expect([told.code, only(told).notLookedAt.map(({ why }) => why)]).toEqual([3, ['the folder holds no dockgate-report.json', 'there is no such report']]);
    await expect(runCommand(merge, {}, tools)).rejects.toThrow(UsageError);
  });
});

describe('what other conditions ask', () => {
  it.each<[string, readonly GateReport[], string]>([
    ['every leg about images knows it', [aReport(), anImageReport()], 'met'],
    ['one leg doesn\'t', [anImageReport(), anImageReport({ sought: { kinds: ['vulnerability'], signals: [] } })], 'unknown'],
    ['a leg looked for no packages', [anImageReport(), aReport({ sought: { kinds: ['misconfiguration'] } })], 'met'],
    ['nobody says', [aReport()], 'unknown'],
  ])('%s', async (_, reports, state) => {
    write(Object.fromEntries(reports.map((report, index) => [String(index), report])));
    const report = only(await run({ 'fail-on': 'kev' }));

    expect([report.conditions[0]?.state, report.verdict]).toEqual([state, state === 'met' ? 'pass' : 'incomplete']);
  });
});

describe('--expect', () => {
  const plan = JSON.stringify({ include: [{ name: 'files', key: 'repository', unplanned: '' }, { name: 'api', key: 'build:api', path: '' }, { name: 'db', key: 'image:db', unplanned: '' }] });

  it('a target without a report is named; one of several platforms is there', async () => {
    write({ a: aReport(), b: aReport({ targets: [{ key: 'image:db/linux/amd64', name: 'db', kind: 'image', outcome: 'ok' }] }) });
    const told = await run({ expect: plan });

    expect(told.code).toBe(3);
    expect(only(told).notLookedAt).toEqual([{ what: 'build:api', why: expect.stringContaining('the plan has it as "api", but no report is about it') as unknown }]);
  });

  it('another target whose key only begins alike is not the one that is missing', async () => {
    const target = (key: string): GateReport['targets'][number] => ({ key, name: key, kind: key.startsWith('image') ? 'image' : 'build', outcome: 'ok' });
    write({ a: aReport({ targets: [target('build:web/Dockerfile.dev'), target('build:api/x/y'), target('image:acme/web'), target('image:db/linux/arm/v7')] }) });
    const keys = ['build:web', 'build:web/Dockerfile.dev', 'build:api', 'image:acme', 'image:acme/web', 'image:db'];
    const told = await run({ expect: JSON.stringify({ include: keys.map((key) => ({ name: key, key })) }) });

    expect(only(told).notLookedAt.map(({ what }) => what)).toEqual(['build:web', 'build:api', 'image:acme']);
    expect(told.code).toBe(3);
  });

  it('is read from a file as well, and what could not be planned counts', async () => {
    write({ a: aReport() });
    writeFileSync(join(tools.folder, 'plan.json'), JSON.stringify({ include: [{ name: 'files', key: 'repository', unplanned: JSON.stringify([{ what: 'compose.yaml:7', why: 'no value' }]) }] }));

    expect(only(await run({ expect: 'plan.json' })).reasons).toEqual([{ type: 'not-looked-at', what: 'compose.yaml:7', message: 'no value' }]);
  });

  it.each(['{', '{"include":{}}', '{"include":[{"name":"x"}]}', '{"include":[{"name":"x","key":"k","unplanned":"{"}]}', 'missing.json'])('%s is refused', async (text) => {
    write({ a: aReport() });

    await expect(run({ expect: text })).rejects.toThrow(UsageError);
  });
});

it('publishes as a scan does, about the run that joins', async () => {
  write({ a: anImageReport({ run: aRun({ gate: 'leg' }), findings: [aVulnerability({ at: at('api/Dockerfile', 1) })] }) });
  const host = listeningHost(aRun({ gate: 'ci/merge' }));
  const told = await runCommand(merge, { reports: 'reports', 'fail-on': 'high', artifact: 'true', 'output-dir': 'out' }, tools, host);

  expect([told.code, told.outputs.get('verdict'), told.outputs.get('high'), told.outputs.get('exit-code')]).toEqual([1, 'fail', '1', '1']);
  expect(host.comments.map(({ gate }) => gate)).toEqual(['ci/merge']);
  expect(only(told).run?.gate).toBe('ci/merge');
  expect(host.stored).toEqual(['dockgate-ci-merge', 'dockgate-report.json', 'dockgate.sarif', 'dockgate.md', 'comment.md']);
});
