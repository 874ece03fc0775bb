/** Whole runs of the gate, with real files and real processes. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { knownRules } from '../../src/checks/index.js';
import type { ExitCode } from '../../src/errors.js';
import { runGate } from '../../src/gate.js';
import { exitCodeFor } from '../../src/publishing/publish.js';
import type { GateReport } from '../../src/report.js';
import { SCANNER_NAMES } from '../../src/scanners/scanner.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import { aTrivyReport, aTrivyVulnerability, writeReportingTrivy, writeTrivy, writeTrivyDatabase } from '../support/fake-trivy.js';
import { writeFiles } from '../support/folder.js';
import { saveImage } from '../support/image.js';
import { testTools, type TestTools } from '../support/tools.js';

const CLEAN = 'FROM debian:12.5@sha256:0000000000000000000000000000000000000000000000000000000000000001\nRUN useradd app\nUSER app\nHEALTHCHECK CMD ["true"]\nCMD ["app"]\n';
const DIRTY = 'FROM debian:12.5@sha256:0000000000000000000000000000000000000000000000000000000000000001\nUSER root\nCMD ["app"]\n';
const DAY = 86_400_000;

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
  const cache = writeTrivyDatabase(join(tools.folder, 'cache'));
  tools = Object.assign(tools, { env: { ...tools.env, TRIVY_CACHE_DIR: cache } });
});
afterEach(() => tools.remove());

interface Ended {
  readonly report: GateReport;
  readonly code: ExitCode;
}

async function run(options: Readonly<Record<string, string | readonly string[]>>): Promise<Ended> {
  // One fake scanner is enough for what is tested here.
  const all = { ...('archive' in options ? { scanners: 'trivy' } : {}), ...options };
  const given = new Map<string, Given>(Object.entries(all).map(([name, values]) => [name, { values: typeof values === 'string' ? [values] : values, origin: `flag --${name}` }]));
  const settings = settingsFrom(resolveOptions([given], false), { scanners: SCANNER_NAMES, programs: ['trivy', 'grype'], reportFormats: ['trivy', 'dockle'], rules: knownRules });
  const report = await runGate(settings, tools);
  return { report, code: exitCodeFor(report, settings, []) };
}

/** An image of one layer, and a Trivy that reports about it. */
async function anArchive(...vulnerabilities: Record<string, unknown>[]): Promise<Readonly<Record<string, string>>> {
  const { id, layers } = await saveImage(join(tools.folder, 'app.tar'));
  const placed = vulnerabilities.map((each) => ({ Layer: { DiffID: layers[0] }, ...each }));
  writeReportingTrivy(join(tools.folder, 'bin/trivy'), aTrivyReport(id, placed));
  return { archive: 'app.tar', 'scanner-path': 'trivy=bin/trivy' };
}

function reasons({ report }: Ended): string[] {
  return report.reasons.map((reason) => reason.type);
}

describe('a folder', () => {
  it('that is clean passes', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': CLEAN, 'src/.dockerignore': '.git\n.env\n*.pem\nnode_modules\n' });

    const { report, code } = await run({ path: 'src' });

    expect(report).toMatchObject({ verdict: 'pass', reasons: [], targets: [{ key: 'repository', outcome: 'ok' }], scanners: [] });
    expect(code).toBe(0);
  });

  it('with a bad line fails, and points at it', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': DIRTY });

    const { report, code } = await run({ path: 'src' });

    expect(report.verdict).toBe('fail');
    expect(report.findings.some((finding) => finding.at.file === 'src/Dockerfile' && finding.at.startLine === 2 && finding.disposition.state === 'gates')).toBe(true);
    expect(code).toBe(1);
  });

  it('only observed gives the same verdict, and no failure', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': DIRTY });

    const { report, code } = await run({ path: 'src', gate: 'observe' });

    expect(report).toMatchObject({ verdict: 'fail', gate: 'observe' });
    expect(code).toBe(0);
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['with nothing in it', { 'src/README.md': '' }, 'src', 'nothing-to-look-at'],
    ['that is not there', {}, 'src', 'target-failed'],
    ['with a broken Dockerfile beside a good one', { 'src/Dockerfile': CLEAN, 'src/b/Dockerfile': 'RUM x\n' }, 'src', 'not-looked-at'],
  ])('%s is incomplete', async (_, files, path, reason) => {
    writeFiles(tools.folder, files);

    const ended = await run({ path, 'fail-on': 'critical' });

    expect(ended.report.verdict).toBe('incomplete');
    expect(reasons(ended)).toEqual([reason]);
    expect(ended.code).toBe(3);
    expect((await run({ path, 'fail-on': 'critical', 'on-incomplete': 'warn' })).code).toBe(0);
  });

  it('with findings and a broken file fails, warn or not, and keeps both reasons', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': DIRTY, 'src/b/Dockerfile': 'RUM x\n' });

    const ended = await run({ path: 'src', 'on-incomplete': 'warn' });

    expect(reasons(ended)).toEqual(['condition', 'not-looked-at']);
    expect(ended.code).toBe(1);
    expect((await run({ path: 'src', gate: 'observe' })).code).toBe(3);
    expect((await run({ path: 'src', gate: 'observe', 'on-incomplete': 'warn' })).code).toBe(0);
  });
});

describe('exceptions beside the code', () => {
  const bare = 'FROM debian:12.5\nRUN make\nUSER root\n';
  const excepted = 'FROM debian:12.5\nRUN make\n# dockgate ignore=dockerfile/root-user it runs in a sandbox\nUSER root\n';

  it('keep a finding from gating, and in the report', async () => {
    writeFiles(tools.folder, { 'bare/Dockerfile': bare, 'excepted/Dockerfile': excepted });

    const before = await run({ path: 'bare', 'fail-on': 'dockerfile/root-user' });
    const after = await run({ path: 'excepted', 'fail-on': 'dockerfile/root-user' });

    expect(before.report.verdict).toBe('fail');
    expect(after.report.verdict).toBe('pass');
    expect(after.report.findings.find((finding) => finding.rule === 'dockerfile/root-user')?.disposition).toEqual({ state: 'excepted', entry: 'excepted/Dockerfile:3: it runs in a sandbox' });
  });

  it('without a reason do nothing, and are said', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': excepted.replace(' it runs in a sandbox', '') });

    const { report } = await run({ path: 'src', 'fail-on': 'dockerfile/root-user' });

    expect(report.verdict).toBe('fail');
    expect(tools.logged.join('\n')).toContain('gives no reason');
  });
});

describe('an image', () => {
  it('with a flaw fails, and the finding lies at the nearest file', async () => {
    const ended = await run(await anArchive(aTrivyVulnerability()));

    expect(ended.report).toMatchObject({ verdict: 'fail', scanners: [{ name: 'trivy', version: '0.72.0', verified: false, outcome: 'ok' }], findings: [{ rule: 'CVE-2021-23337', at: { file: 'app.tar' }, disposition: { state: 'gates' } }] });
    expect(ended.code).toBe(1);
  });

  it('with its Dockerfile has findings on the line that made the layer', async () => {
    const { id, layers } = await saveImage(join(tools.folder, 'app.tar'), ['ADD rootfs / # buildkit', 'RUN /bin/sh -c npm ci # buildkit']);
    writeFiles(tools.folder, { Dockerfile: 'FROM node:20\nRUN npm ci\n' });
    writeReportingTrivy(join(tools.folder, 'bin/trivy'), aTrivyReport(id, layers.map((DiffID, index) => aTrivyVulnerability({ VulnerabilityID: `CVE-2021-000${String(index + 1)}`, Layer: { DiffID } }))));

    const { report } = await run({ archive: 'app.tar=Dockerfile', 'scanner-path': 'trivy=bin/trivy' });

    expect(report.findings.filter((finding) => finding.kind === 'vulnerability').map((finding) => [finding.rule, finding.at.file, finding.at.startLine, finding.locatedBy.how])).toEqual([['CVE-2021-0001', 'Dockerfile', 1, 'base-image'], ['CVE-2021-0002', 'Dockerfile', 2, 'instruction']]);
  });

  it('without a flaw passes', async () => {
    expect(await run(await anArchive())).toMatchObject({ report: { verdict: 'pass' }, code: 0 });
  });

  const down: readonly [string, string][] = [
    ['crashes', 'echo "FATAL no memory" >&2; exit 1'],
    ['prints nothing', 'exit 0'],
    ['prints what is no JSON', 'echo nonsense'],
    ['prints a report about something else', `echo '${aTrivyReport('sha256:other')}'`],
    ['prints half a report', `echo '${aTrivyReport('sha256:x').slice(0, 40)}'`],
    ['kills itself', 'kill -9 $$'],
    ['takes too long', 'exec sleep 60'],
  ];
  it.each(down)('whose scanner %s is incomplete, never a pass', async (_, body) => {
    const options = await anArchive();
    writeTrivy(join(tools.folder, 'bin/trivy'), body);

    const ended = await run({ ...options, 'scanner-timeout': '1s' });

    expect(ended.report.verdict).toBe('incomplete');
    expect(reasons(ended)).toEqual(['scanner-failed']);
    expect(ended.code).toBe(3);
    expect(tools.logged.join('\n')).toMatch(/info: Trivy failed on app\.tar after \d/);
    expect(tools.logged.join('\n')).not.toContain('Trivy looked at');
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['is in no cache', { offline: 'true' }],
    ['can\'t be fetched', { 'scanner-mirror': 'http://127.0.0.1:1/' }],
    ['is not on PATH', { 'scanners-from': 'path' }],
    ['is no file', { 'scanner-path': 'trivy=bin/gone' }],
    ['is a folder', { 'scanner-path': 'trivy=bin' }],
  ])('whose scanner %s is incomplete, and says what to do', async (_, options) => {
    await anArchive();
    tools = Object.assign(tools, { env: { PATH: join(tools.folder, 'empty') } });

    const ended = await run({ archive: 'app.tar', ...options });

    expect(ended.report.verdict).toBe('incomplete');
    expect(ended.report.scanners[0]?.error).toContain('--scanner-path trivy=FILE');
    expect(ended.code).toBe(3);
  });

  it('whose database is old is incomplete, and what was found counts', async () => {
    writeTrivyDatabase(join(tools.folder, 'cache'), new Date(Date.now() - 9 * DAY));
    const options = await anArchive(aTrivyVulnerability());

    const ended = await run(options);
    const milder = await run({ ...options, 'fail-on': 'critical' });

    expect(reasons(ended)).toEqual(['condition', 'scanner-failed']);
    expect(ended.code).toBe(1);
    expect(milder).toMatchObject({ report: { verdict: 'incomplete' }, code: 3 });
    expect(milder.report.findings).toHaveLength(1);
  });

  it('whose scanner failed after it reported: what it found counts', async () => {
    const { id } = await saveImage(join(tools.folder, 'app.tar'));
    writeReportingTrivy(join(tools.folder, 'bin/trivy'), aTrivyReport(id, [aTrivyVulnerability()]), 1);

    const ended = await run({ archive: 'app.tar', 'scanner-path': 'trivy=bin/trivy' });

    expect(ended.report.verdict).toBe('fail');
    expect(reasons(ended)).toEqual(['condition', 'scanner-failed']);
  });

  it('with a row that cannot be read is incomplete', async () => {
    expect(await run(await anArchive({ VulnerabilityID: 'CVE-2021-1', PkgName: 7 }))).toMatchObject({ report: { verdict: 'incomplete' }, code: 3 });
  });

  it('that no scanner shall look at is judged by our own checks', async () => {
    await saveImage(join(tools.folder, 'app.tar'), undefined, undefined, {});

    const ended = await run({ archive: 'app.tar', scanners: 'none' });
    const strict = await run({ archive: 'app.tar', scanners: 'none', 'fail-on': 'image/root-user' });

    expect(ended.report.findings.map((finding) => finding.rule)).toEqual(['image/missing-labels', 'image/root-user']);
    expect(ended).toMatchObject({ report: { verdict: 'pass', reasons: [] }, code: 0 });
    expect(strict).toMatchObject({ report: { verdict: 'fail' }, code: 1 });
  });

  it('of a stage in the middle is judged by that stage, not by those behind it', async () => {
    const options = await anArchive();
    writeFiles(tools.folder, { Dockerfile: 'FROM scratch AS base\nADD rootfs /\nFROM base AS one\nUSER nobody\nFROM base AS two\nUSER root\n' });

    const one = await run({ ...options, archive: 'app.tar=Dockerfile', target: 'one' });
    const two = await run({ ...options, archive: 'app.tar=Dockerfile' });

    expect(one.report.findings.filter((finding) => finding.rule === 'dockerfile/root-user')).toEqual([]);
    expect(two.report.findings.filter((finding) => finding.rule === 'dockerfile/root-user').map((finding) => finding.at.startLine)).toEqual([6]);
  });

  it('whose only scanner may fail and does so is incomplete, unless its Dockerfile was checked', async () => {
    const options = await anArchive();
    writeTrivy(join(tools.folder, 'bin/trivy'), 'exit 1');
    writeFiles(tools.folder, { Dockerfile: CLEAN });

    const alone = await run({ ...options, scanners: 'trivy?' });
    const beside = await run({ ...options, scanners: 'trivy?', archive: 'app.tar=Dockerfile', 'fail-on': 'critical' });

    expect(reasons(alone)).toEqual(['nothing-to-look-at']);
    expect(beside.report.verdict).toBe('pass');
  });

  it.each<[string, () => unknown]>([
    ['that is not there', () => undefined],
    ['that is no archive', () => { writeFiles(tools.folder, { 'app.tar': 'no tar' }); }],
    ['that is cut short', async () => { await saveImage(join(tools.folder, 'app.tar')); writeFiles(tools.folder, { 'app.tar': Buffer.alloc(600, 'x') }); }],
    ['whose layer is not what it says', () => saveImage(join(tools.folder, 'app.tar'), undefined, (content) => Buffer.from(content).fill('x', 512, 520))],
  ])('%s is a target that failed', async (_, prepare) => {
    await prepare();
    writeTrivy(join(tools.folder, 'bin/trivy'), 'exit 1');

    const ended = await run({ archive: 'app.tar', 'scanner-path': 'trivy=bin/trivy', scanners: 'trivy?' });

    expect(ended.report).toMatchObject({ verdict: 'incomplete', targets: [{ key: 'archive:app.tar', outcome: 'failed' }] });
    expect(reasons(ended)).toEqual(['target-failed']);
    expect(ended.code).toBe(3);
  });

  it('that is not what it says takes its findings with it', async () => {
    const { id } = await saveImage(join(tools.folder, 'app.tar'), undefined, (content) => Buffer.from(content).fill('x', 512, 520));
    writeReportingTrivy(join(tools.folder, 'bin/trivy'), aTrivyReport(id, [aTrivyVulnerability()]));

    const { report } = await run({ archive: 'app.tar', 'scanner-path': 'trivy=bin/trivy' });

    expect(report).toMatchObject({ verdict: 'incomplete', findings: [] });
  });

  it('that is broken beside a folder that is bad: fail, and both are said', async () => {
    writeFiles(tools.folder, { 'src/Dockerfile': DIRTY, 'app.tar': 'no tar' });

    const ended = await run({ path: 'src', archive: 'app.tar' });

    expect(reasons(ended)).toEqual(['condition', 'target-failed']);
    expect(ended.code).toBe(1);
  });
});

describe('a policy that asks for data', () => {
  it.each(['kev', 'epss>=0.5', 'vulnerability:kev > 3'])('%s, which Trivy has not, is incomplete', async (condition) => {
    const ended = await run({ ...(await anArchive(aTrivyVulnerability())), 'fail-on': condition });

    expect(ended.report).toMatchObject({ verdict: 'incomplete', conditions: [{ condition, state: 'unknown' }] });
    expect(reasons(ended)).toEqual(['condition-unknown']);
    expect(ended.code).toBe(3);
  });

  it.each<[string, string]>([['cvss>=7.2', 'fail'], ['cvss>=7.3', 'pass']])('%s, which Trivy has: %s', async (condition, verdict) => {
    expect((await run({ ...(await anArchive(aTrivyVulnerability())), 'fail-on': condition })).report.verdict).toBe(verdict);
  });

  it('is answered for one image alone: incomplete', async () => {
    const options = await anArchive();
    const { id } = await saveImage(join(tools.folder, 'b.tar'), ['other']);
    const first = await saveImage(join(tools.folder, 'app.tar'));
    writeTrivy(join(tools.folder, 'bin/trivy'), `case "$*" in */b.tar*) exit 1;; esac\necho '${aTrivyReport(first.id)}'`);

    const ended = await run({ ...options, archive: ['app.tar', 'b.tar'], scanners: 'trivy?', 'fail-on': 'cvss>=9' });

    expect(id).not.toBe(first.id);
    expect(ended.report.scanners.map((scanner) => scanner.outcome)).toEqual(['ok', 'failed']);
    expect(reasons(ended)).toEqual(['condition-unknown']);
  });
});

it('stops when it is told to', async () => {
  const options = await anArchive();
  writeTrivy(join(tools.folder, 'bin/trivy'), 'exec sleep 60');
  setTimeout(() => {
    tools.stop();
  }, 300);

  await expect(run(options)).rejects.toMatchObject({ name: 'Cancelled' });
});
