/** Ignore files of scanners, through whole runs. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { knownRules } from '../../src/checks/index.js';
import { UsageError } from '../../src/errors.js';
import { runGate } from '../../src/gate.js';
import type { GateReport } from '../../src/report.js';
import { SCANNER_NAMES } from '../../src/scanners/scanner.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import { aTrivyReport, aTrivyVulnerability, writeReportingTrivy, writeTrivy, writeTrivyDatabase } from '../support/fake-trivy.js';
import { writeFiles } from '../support/folder.js';
import { saveImage } from '../support/image.js';
import { testTools, type TestTools } from '../support/tools.js';

const ROOT = 'FROM debian:12.5@sha256:0000000000000000000000000000000000000000000000000000000000000001\nUSER root\n';

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
  tools = Object.assign(tools, { env: { ...tools.env, TRIVY_CACHE_DIR: writeTrivyDatabase(join(tools.folder, 'cache')) } });
});
afterEach(() => tools.remove());

async function run(options: Readonly<Record<string, string>>): Promise<GateReport> {
  const given = new Map<string, Given>(Object.entries(options).map(([name, value]) => [name, { values: [value], origin: `flag --${name}` }]));
  return runGate(settingsFrom(resolveOptions([given], false), { scanners: SCANNER_NAMES, programs: ['trivy', 'grype'], reportFormats: ['trivy'], rules: knownRules }), tools);
}

/** `rule: state entry` of each finding that is about one of the rules. */
function fates(report: GateReport, ...rules: string[]): string[] {
  return report.findings.filter(({ rule }) => rules.includes(rule)).map(({ rule, disposition }) => `${rule}: ${disposition.state}${'entry' in disposition ? ` ${disposition.entry}` : ''}`);
}

/** `file:line: message` of the UsageError. */
async function refusalOf(options: Readonly<Record<string, string>>): Promise<string> {
  const error: unknown = await run(options).catch((thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw new Error(`it ended otherwise: ${String(error)}`);
  return `${error.file ?? ''}:${String(error.line)}: ${error.message}`;
}

/** An image with two flaws, and a Trivy that reports them. */
async function anArchive(): Promise<Readonly<Record<string, string>>> {
  const { id, layers } = await saveImage(join(tools.folder, 'app.tar'));
  const rows = ['CVE-2021-23337', 'CVE-2020-8203'].map((VulnerabilityID) => aTrivyVulnerability({ VulnerabilityID, Layer: { DiffID: layers[0] } }));
  writeReportingTrivy(join(tools.folder, 'bin/trivy'), aTrivyReport(id, rows));
  return { archive: 'app.tar', scanners: 'trivy', 'scanner-path': 'trivy=bin/trivy' };
}

describe('an image', () => {
  it('has its flaws excepted by the files of the working directory, with origin and day', async () => {
    const options = await anArchive();
    writeFiles(tools.folder, { '.trivyignore': '# not reachable\nCVE-2021-23337\n', '.grype.yaml': 'ignore:\n  - vulnerability: CVE-2020-8203\n    package: {name: lodash, type: npm}\n' });

    const report = await run(options);

    expect(report.verdict).toBe('pass');
    expect(fates(report, 'CVE-2021-23337', 'CVE-2020-8203').sort()).toEqual(['CVE-2020-8203: excepted .grype.yaml:2: no reason given', 'CVE-2021-23337: excepted .trivyignore:2: not reachable']);
    expect(tools.logged).toContain('info: .trivyignore: 1 exception');
  });

  it('gates again when the day has come, and says so', async () => {
    const options = await anArchive();
    writeFiles(tools.folder, { '.trivyignore': 'CVE-2021-23337 exp:2020-01-01\nCVE-2020-8203 exp:9999-12-31\nCVE-1999-1000 exp:2020-01-01\n' });

    const report = await run(options);

    expect(report.verdict).toBe('fail');
    expect(fates(report, 'CVE-2021-23337')).toEqual(['CVE-2021-23337: gates']);
    expect(report.findings.find(({ rule }) => rule === 'CVE-2020-8203')?.disposition).toEqual({ state: 'excepted', entry: '.trivyignore:2: no reason given', until: '9999-12-31' });
    expect(tools.logged.filter((line) => line.startsWith('warn'))).toEqual(['warn: .trivyignore:1: the exception for CVE-2021-23337 ended on 2020-01-01: a finding counts again']);
    expect(tools.logged).toContain('detail: .trivyignore:3: the exception for CVE-1999-1000 fits nothing that was found');
  });

  it("has rules that can't be honoured said, and gates", async () => {
    const options = await anArchive();
    writeFiles(tools.folder, { '.grype.yaml': 'only-fixed: true\nignore:\n  - vulnerability: CVE-2021-23337\n    fix-state: unknown\n' });

    expect(fates(await run(options), 'CVE-2021-23337')).toEqual(['CVE-2021-23337: gates']);
    expect(tools.logged.filter((line) => line.startsWith('warn')).join()).toContain(".grype.yaml:3: the rule isn't honoured");
    expect(tools.logged).toContain('info: .grype.yaml: 0 exceptions; its only-fixed changes nothing here');
  });

  it('is not even scanned when a file is not understood', async () => {
    const options = await anArchive();
    writeTrivy(join(tools.folder, 'bin/trivy'), `touch ${join(tools.folder, 'started')}; exit 1`);
    writeFiles(tools.folder, { '.trivyignore.yaml': 'vulnerabilities:\n  - id: CVE-2021-23337\n    expires: 2026-05-10\n' });

    expect(await refusalOf(options)).toBe('.trivyignore.yaml:3: unknown field "expires"');
    expect(await tools.files.status(join(tools.folder, 'started'))).toBeUndefined();
  });
});

describe('a folder', () => {
  it.each<[string, string, string]>([
    ['.trivyignore', 'AVD-DS-0002 # a build image', 'src/.trivyignore:1: a build image'],
    ['.trivyignore.yaml', 'misconfigurations: [{id: DS002, paths: [api/Dockerfile]}]', 'src/.trivyignore.yaml:1: no reason given'],
    ['.dockleignore', 'CIS-DI-0001', 'src/.dockleignore:1: no reason given'],
    ['.hadolint.yaml', 'ignored:\n- DL3002', 'src/.hadolint.yaml:2: no reason given'],
    ['.hadolint.yml', 'ignored: [DL3002]', 'src/.hadolint.yml:1: no reason given'],
  ])('has its own %s, where a rule of ours is named as the tool names it', async (name, text, entry) => {
    writeFiles(tools.folder, { 'src/api/Dockerfile': ROOT, [`src/${name}`]: text, '.trivyignore': 'this is not looked at' });

    expect(fates(await run({ path: 'src' }), 'dockerfile/root-user')).toEqual([`dockerfile/root-user: excepted ${entry}`]);
  });

  it('of a Dockerfile that is named counts as well', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': ROOT, 'src/.trivyignore': 'DS-0002' });

    expect(fates(await run({ path: 'src/Dockerfile' }), 'dockerfile/root-user')).toEqual(['dockerfile/root-user: excepted src/.trivyignore:1: no reason given']);
  });

  it('has the scope of its paths', async () => {
    writeFiles(tools.folder, { 'src/api/Dockerfile': ROOT, 'src/web/Dockerfile': ROOT, 'src/.trivyignore.yaml': 'misconfigurations: [{id: DS-0002, paths: ["api/*"]}]' });

    const report = await run({ path: 'src' });

    expect(report.findings.filter(({ rule }) => rule === 'dockerfile/root-user').map(({ at, disposition }) => [at.file, disposition.state])).toEqual([['src/api/Dockerfile', 'excepted'], ['src/web/Dockerfile', 'gates']]);
  });

  it("takes hadolint's list from the file that the option names, instead of its own", async () => {
    writeFiles(tools.folder, { Dockerfile: ROOT, '.hadolint.yaml': 'ignored: [nonsense]', 'ci/hadolint.yaml': 'ignored: [DL3002]' });

    expect(fates(await run({ path: '.', 'hadolint-config': 'ci/hadolint.yaml' }), 'dockerfile/root-user')).toEqual(['dockerfile/root-user: excepted ci/hadolint.yaml:1: no reason given']);
    expect(await refusalOf({ path: '.', 'hadolint-config': 'ci/gone.yaml' })).toContain("ci/gone.yaml:undefined: it can't be read: there is no such file");
  });

  it('does not follow a link out of itself, whose text a message would show', async () => {
    writeFiles(tools.folder, { 'secret.txt': 'password: x y', 'src/Dockerfile': ROOT, 'src/.trivyignore': { to: '../secret.txt' }, 'gone/.trivyignore': { to: 'nowhere' } });

    expect(await refusalOf({ path: 'src' })).toBe('src/.trivyignore:undefined: the link points out of the tree');
    expect(await refusalOf({ path: 'gone' })).toBe('gone/.trivyignore:undefined: the link points nowhere');
  });

  it('may have a link inside itself, and nothing else under such a name', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': ROOT, 'src/ci/ignored': 'DS-0002', 'src/.trivyignore': { to: 'ci/ignored' }, 'odd/.trivyignore/x': '', 'utf16/.trivyignore': Buffer.from('\ufeffDS-0002', 'utf16le') });

    expect(fates(await run({ path: 'src' }), 'dockerfile/root-user')).toEqual(['dockerfile/root-user: excepted src/.trivyignore:1: no reason given']);
    expect(await refusalOf({ path: 'odd' })).toContain('it is a folder');
    expect(await refusalOf({ path: 'utf16' })).toContain('it is UTF-16');
  });

  it('lets an exception beside the code stand', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': ROOT.replace('USER', '# dockgate ignore=dockerfile/root-user a sandbox\nUSER'), 'src/.trivyignore': 'DS-0002' });

    expect(fates(await run({ path: 'src' }), 'dockerfile/root-user')).toEqual(['dockerfile/root-user: excepted src/Dockerfile:2: a sandbox']);
  });
});
