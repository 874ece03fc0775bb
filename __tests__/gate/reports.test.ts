/** Whole runs over reports that were made elsewhere, with the real ones of the corpus. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { knownRules } from '../../src/checks/index.js';
import type { ExitCode } from '../../src/errors.js';
import { runGate } from '../../src/gate.js';
import { exitCodeFor } from '../../src/publishing/publish.js';
import type { GateReport } from '../../src/report.js';
import { REPORT_FORMATS } from '../../src/scanners/formats.js';
import { PROGRAM_NAMES, SCANNER_NAMES } from '../../src/scanners/scanner.js';
import { systemClock } from '../../src/tools/clock.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import { CORPUS, corpusFiles, describeCorpus } from '../support/corpus.js';
import { aTrivyReport, aTrivyVulnerability, writeTrivy } from '../support/fake-trivy.js';
import { writeFiles } from '../support/folder.js';
import { saveImage } from '../support/image.js';
import { testTools, type TestTools } from '../support/tools.js';

let tools: TestTools;
beforeEach(() => {
  // The recorded reports are of the day before.
  tools = testTools({ clock: { ...systemClock, now: () => new Date('2026-11-24T12:00:00Z') } });
});
afterEach(() => tools.remove());

interface Ended {
  readonly report: GateReport;
  readonly code: ExitCode;
}

async function run(options: Readonly<Record<string, string | readonly string[]>>): Promise<Ended> {
  const given = new Map<string, Given>(Object.entries(options).map(([name, values]) => [name, { values: typeof values === 'string' ? [values] : values, origin: `flag --${name}` }]));
  const settings = settingsFrom(resolveOptions([given], false), { scanners: SCANNER_NAMES, programs: PROGRAM_NAMES, reportFormats: REPORT_FORMATS, rules: knownRules });
  const report = await runGate(settings, tools);
  return { report, code: exitCodeFor(report, settings, []) };
}

function scanners({ report }: Ended): string[] {
  return report.scanners.map(({ name, outcome, target }) => `${name} ${outcome} ${target}`);
}

/** A report of the corpus, copied into the folder. @returns its name there */
function saved(name: string): string {
  const file = name.replaceAll('/', '_');
  writeFileSync(join(tools.folder, file), readFileSync(join(CORPUS, name)));
  return file;
}

describe('an unreadable report', () => {
  const TRIVY = aTrivyReport(`sha256:${'a'.repeat(64)}`);

  it.each([
    ['trivy', undefined, /there is no report "r\.json" of Trivy/],
    ['trivy', '', /is empty/],
    ['trivy', TRIVY.slice(0, -5), /is cut off after \d+ bytes/],
    ['trivy', 'FATAL no such image', /is not JSON/],
    ['trivy', '{"matches":[]}', /is a report of Grype, not of Trivy/],
    ['grype', TRIVY, /is a report of Trivy, not of Grype/],
    ['kics', '{"version":"2.1.0","runs":[]}', /is a report of SARIF, not of KICS/],
    ['checkov', '{"a":1}', /is JSON, but no report of Checkov/],
    ['dockle', Buffer.from('\ufeff{"summary":1}', 'utf16le'), /UTF-16/],
  ])('of %s makes the verdict incomplete and says why: %#', async (format, content, message) => {
    if (content !== undefined) writeFileSync(join(tools.folder, 'r.json'), content);

    const ended = await run({ 'scanner-report': `${format}=r.json` });

    expect(ended).toMatchObject({ code: 3, report: { verdict: 'incomplete', scanners: [{ name: format, outcome: 'failed', error: expect.stringMatching(message) }], findings: [] } });
  });

  it('never shows what it holds', async () => {
    writeFileSync(join(tools.folder, 'r.json'), '{"matches":[{"hunter2":"hunter2"}');

    expect(JSON.stringify((await run({ 'scanner-report': 'grype=r.json' })).report)).not.toContain('hunter2');
  });
});

describe('a report beside an image', () => {
  const flaw = aTrivyVulnerability();

  it('stands in for a run of its scanner', async () => {
    const { id } = await saveImage(join(tools.folder, 'app.tar'));
    writeTrivy(join(tools.folder, 'bin/trivy'), 'echo started >&2; exit 1');
    writeFileSync(join(tools.folder, 'r.json'), aTrivyReport(id, [flaw]));

    const ended = await run({ archive: 'app.tar', scanners: 'trivy', 'scanner-path': 'trivy=bin/trivy', 'scanner-report': 'trivy=r.json' });

    expect(scanners(ended)).toEqual(['trivy ok archive:app.tar']);
    expect(ended.report.findings.filter(({ kind }) => kind === 'vulnerability')).toMatchObject([{ rule: 'CVE-2021-23337', target: 'archive:app.tar' }]);
    expect(ended.code).toBe(1);
  });

  it('that is about another image stands in for nothing, which is said', async () => {
    await saveImage(join(tools.folder, 'app.tar'));
    writeFileSync(join(tools.folder, 'r.json'), aTrivyReport(`sha256:${'b'.repeat(64)}`, [flaw]));

    const ended = await run({ archive: 'app.tar', scanners: 'trivy', 'scanner-path': 'trivy=bin/absent', 'scanner-report': 'trivy=r.json' });

    expect(scanners(ended)).toEqual(['trivy failed archive:app.tar', 'trivy ok archive:r']);
    expect(tools.logged.join('\n')).toMatch(/none of the images of this run/);
  });
});

it('a report about files points at the files', async () => {
  writeFiles(tools.folder, {
    'api/Dockerfile': 'FROM debian:12\n# hadolint ignore=DL3008\nRUN apt-get install -y \\\n  curl\n',
    'h.json': JSON.stringify([{ code: 'DL3008', column: 1, file: '/home/runner/work/x/api/Dockerfile', level: 'warning', line: 3, message: 'Pin versions' }]),
    'c.sarif': JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Semgrep' } }, results: [{ ruleId: 'r', level: 'error', message: { text: 'm' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'api/Dockerfile' }, region: { startLine: 3 } } }] }] }] }),
  });

  const { report, code } = await run({ path: '.', 'scanner-report': 'hadolint=h.json', sarif: 'c.sarif' });

  expect(report.findings.filter(({ seenBy }) => seenBy.some(({ scanner }) => scanner !== 'dockgate'))).toMatchObject([
    { rule: 'hadolint/DL3008', at: { file: 'api/Dockerfile', startLine: 3, endLine: 4 }, disposition: { state: 'excepted', entry: expect.stringContaining('api/Dockerfile:2') } },
    { rule: 'semgrep/r', at: { file: 'api/Dockerfile', startLine: 3 }, severity: 'high' },
  ]);
  expect(report.targets).toMatchObject([{ key: 'repository', outcome: 'ok' }]);
  expect(code).toBe(1);
});

describeCorpus('reports of the corpus', () => {
  it('of two scanners about one image are one list', async () => {
    const ended = await run({
      'scanner-report': [`trivy=${saved('recorded/node-vulnerable/trivy-0.72.0.json')}`, `grype=${saved('recorded/node-vulnerable/grype-0.120.1.json')}`, `dockle=${saved('recorded/node-vulnerable/dockle-0.4.15.json')}`],
    });

    expect(scanners(ended)).toEqual(['trivy ok image:local/node-vulnerable', 'grype ok image:local/node-vulnerable', 'dockle ok image:local/node-vulnerable']);
    const flaws = ended.report.findings.filter(({ kind }) => kind === 'vulnerability');
    const both = flaws.filter(({ seenBy }) => new Set(seenBy.map(({ scanner }) => scanner)).size === 2);
    expect([flaws.length, both.length]).toEqual([88, 86]);
    expect(JSON.stringify(ended.report)).not.toContain('CANARY');
  });

  it('lead to the lines of a Dockerfile that is named', async () => {
    const dockerfile = join(CORPUS, '../images/node-vulnerable/Dockerfile');
    mkdirSync(join(tools.folder, 'src'));
    writeFileSync(join(tools.folder, 'src/Dockerfile'), readFileSync(dockerfile));
    writeFileSync(join(tools.folder, 'src/package-lock.json'), readFileSync(join(dirname(dockerfile), 'package-lock.json')));

    const { report } = await run({ 'scanner-report': `trivy=${saved('recorded/node-vulnerable/trivy-0.72.0.json')}`, dockerfile: 'src/Dockerfile' });

    const places = new Set(report.findings.map(({ rule, at }) => `${rule}@${at.file}:${String(at.startLine)}`));
    for (const wanted of ['secret/private-key@src/Dockerfile:9', 'CVE-2021-23337@src/package-lock.json:340', 'CVE-2005-2541@src/Dockerfile:1']) expect(places).toContain(wanted);
    expect(report.targets).toMatchObject([{ key: 'image:local/node-vulnerable', kind: 'image', dockerfile: 'src/Dockerfile' }]);
    expect(report.edits.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^a newer build of `local\/node`, or an upgrade step: up to \d+ fixable$/));
  });

  it('of a cluster and of a host have targets of their own', async () => {
    const ended = await run({ 'scanner-report': [`kube-bench=${saved('recorded/kube-bench/master.json')}`, `docker-bench=${saved('recorded/docker-bench/docker-bench-1.6.1.json')}`] });

    expect(ended.report.targets.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['cluster ok', 'host ok']);
    expect(ended.report.findings.length).toBe(41 + 37);
    expect(new Set(ended.report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(78);
    expect(ended.report.verdict).toBe('pass');
  });

  it('that a scanner could not write are failures of it', async () => {
    const files = corpusFiles(['recorded/failures'], /\/(?:trivy|grype|dockle|hadolint)-[^/]*\.json$/).filter(([, text]) => !/^[{[]/.test(text));
    expect(files.length).toBeGreaterThan(40);
    for (const [name, text] of files) {
      const [format = ''] = name.slice(name.lastIndexOf('/') + 1).split('-');
      writeFileSync(join(tools.folder, 'failure.json'), text);
      const { report, code } = await run({ 'scanner-report': `${format}=failure.json` });
      expect([name, code, report.verdict, report.findings.length]).toEqual([name, 3, 'incomplete', 0]);
      expect(report.scanners[0]?.error).toMatch(/is empty|is not JSON/);
    }
  });

  it('whose database was old when it was asked are not taken', async () => {
    const ended = await run({ 'scanner-report': `grype=${saved('pairs/mchmarny+vimp/redis/grype.json')}`, 'fail-on': 'kev' });

    expect(ended).toMatchObject({ code: 3, report: { verdict: 'incomplete', scanners: [{ error: expect.stringMatching(/built on 2023-03-03/) }] } });
  });
});
