/** Trivy and Grype for real: one list of both, settings of theirs in the scanned folder, and what each failure means. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/findings/finding.js';
import { dockgate, missingTools, scanEnvironment, SHARED, TOOLS, TRIVY } from '../support/real.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

const GRYPE = join(TOOLS, 'bin/grype');
const BOTH = ['--scanner-path', `trivy=${TRIVY}`, '--scanner-path', `grype=${GRYPE}`];
const CANARY = missing === undefined ? readFileSync(join(TOOLS, 'images/canary'), 'utf8').trim() : '';

function environment(database = 'current', grypeDatabase = database): Record<string, string> {
  return { ...scanEnvironment(database), GRYPE_DB_CACHE_DIR: join(TOOLS, 'databases', grypeDatabase, 'grype'), GRYPE_DB_AUTO_UPDATE: 'false' };
}

function scannersOf({ seenBy }: Finding): string {
  return [...new Set(seenBy.map(({ scanner }) => scanner))].sort().join(' ');
}

function onlyVulnerabilities(findings: readonly Finding[]): readonly Extract<Finding, { readonly kind: 'vulnerability' }>[] {
  return findings.flatMap((finding) => (finding.kind === 'vulnerability' ? [finding] : []));
}

describeReal('one image, both scanners', () => {
  const folder = join(SHARED, 'images/node-vulnerable');
  const archive = join(TOOLS, 'images/node-vulnerable.tar');

  it('are one list, each flaw once, with what each says of it', () => {
    const run = dockgate(['scan', '--archive', `${archive}=Dockerfile`, ...BOTH, '--raw-reports', '--offline'], folder, environment());
    const report = run.report();
    const found = onlyVulnerabilities(report.findings);

    expect(report.scanners.map(({ name, outcome }) => [name, outcome])).toEqual([['trivy', 'ok'], ['grype', 'ok']]);
    expect(report.scanners.every(({ databases }) => databases.some(({ builtAt }) => builtAt !== undefined))).toBe(true);
    expect(found.filter((finding) => scannersOf(finding) === 'grype trivy').length).toBeGreaterThan(80);
    const names = found.map(({ rule, package: { name, version } }) => `${rule} ${name} ${version}`);
    expect(new Set(names).size).toBe(names.length);
    expect(found.find(({ rule }) => rule === 'CVE-2021-44906')).toMatchObject({ aliases: ['GHSA-xvch-5gv4-984h'], seenBy: [{ id: 'CVE-2021-44906' }, { id: 'GHSA-xvch-5gv4-984h' }], kev: false });
    // The scanners' own reports hold the build's secret; neither ours nor what is kept of theirs does.
    for (const file of readdirSync(run.outputDir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:json|md|sarif)$/.test(name))) {
      const text = readFileSync(join(run.outputDir, file), 'utf8');
      expect([file, text.includes(CANARY), text.includes(Buffer.from(CANARY).toString('base64').slice(4, 24))]).toEqual([file, false, false]);
    }
    expect(readdirSync(join(run.outputDir, 'raw')).map((name) => name.split('-')[0]).sort()).toEqual(['grype', 'trivy']);
  });

  it("knows what is exploited, from Grype's data", () => {
    const run = dockgate(['scan', '--archive', `${join(TOOLS, 'images/awkward.tar')}=Dockerfile`, ...BOTH, '--fail-on', 'kev', '--offline'], join(SHARED, 'images/awkward'), environment());

    expect(run.code).toBe(1);
    expect(onlyVulnerabilities(run.report().findings).find(({ kev }) => kev === true)).toMatchObject({ rule: 'CVE-2021-44228', package: { name: 'org.apache.logging.log4j:log4j-core', paths: ['opt/app/lib/log4j-core-2.14.1.jar'] }, epss: expect.any(Number) });
  });

  it("an old database of Grype's is said, and leaves the verdict to Trivy unless Grype was asked for", () => {
    const args = ['scan', '--archive', join(TOOLS, 'images/go-static.tar'), ...BOTH, '--fail-on', 'secret', '--offline'];
    const automatic = dockgate(args, folder, environment('current', 'stale'));
    const asked = dockgate([...args, '--scanners', 'trivy,grype'], folder, environment('current', 'stale'));

    for (const { report } of [automatic, asked]) expect(report().scanners.find(({ name }) => name === 'grype')).toMatchObject({ outcome: 'failed', error: expect.stringContaining('2026-01-01') });
    expect([automatic.code, asked.code]).toEqual([0, 3]);
    // What it found counts all the same.
    expect(automatic.report().findings.some((finding) => scannersOf(finding).includes('grype'))).toBe(true);
  });
});

describeReal('a folder', () => {
  it('is scanned as it is, whatever settings of the scanners lie in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dockgate-folder-'));
    cpSync(join(SHARED, 'images/python-multistage'), folder, { recursive: true });
    const args = ['scan', '.', '--scanners', 'trivy-fs,grype-dir', ...BOTH, '--offline'];
    const before = dockgate(args, folder, environment()).report();
    writeFileSync(join(folder, 'trivy.yaml'), 'severity: [LOW]\nscan:\n  skip-files: ["**/requirements.txt"]\n');
    writeFileSync(join(folder, '.grype.yaml'), 'exclude: ["**/*"]\nonly-fixed: true\n');
    const after = dockgate(args, folder, environment()).report();
    const things = (findings: readonly Finding[]): string[] => onlyVulnerabilities(findings).map((finding) => `${finding.rule} ${finding.package.name} ${finding.at.file}:${String(finding.at.startLine)} ${scannersOf(finding)}`).sort();

    expect(things(before.findings)).toHaveLength(11);
    expect(things(before.findings)).toContain('CVE-2021-44420 Django requirements.txt:2 grype trivy');
    expect(things(after.findings)).toEqual(things(before.findings));
  });
});

describeReal('arguments of scanners', () => {
  it('that could hide findings are refused before any work', () => {
    const run = dockgate(['scan', '.', '--scanner-arg', 'trivy=--ignore-unfixed'], join(SHARED, 'images/hardened'));

    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('--ignore-unfixed')]);
  });

  it('that widen the search are given', () => {
    const run = dockgate(['scan', '--archive', join(TOOLS, 'images/go-static.tar'), ...BOTH, '--offline', '--scanner-arg', 'trivy=--detection-priority=comprehensive', '--scanner-arg', 'grype=--add-cpes-if-none'], tmpdir(), environment());

    expect(run.report().scanners.map(({ outcome }) => outcome)).toEqual(['ok', 'ok']);
  });
});
