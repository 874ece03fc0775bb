/** The built bundle as strangers start it: a subprocess in a scrubbed environment. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SUPPORTED_SIGNALS, type Signal } from '../support/signals.js';
import { aTrivyReport, writeReportingTrivy, writeTrivyDatabase } from '../support/fake-trivy.js';
import { snapshot } from '../support/folder.js';
import { saveImage } from '../support/image.js';

const BUNDLE = resolve(import.meta.dirname, '../../dist/index.js');
const CLEAN = 'FROM scratch\nCOPY app /app\nUSER 65532\nHEALTHCHECK CMD ["/app", "check"]\nENTRYPOINT ["/app"]\n';
const DIRTY = 'FROM node:20.1\nUSER root\nCMD ["node"]\n';

let folder: string;
let temporary: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockgate-bundle-'));
  temporary = mkdtempSync(join(tmpdir(), 'dockgate-bundle-tmp-'));
});
afterEach(() => {
  for (const path of [folder, temporary]) rmSync(path, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[], env: Record<string, string> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary, ...env }, encoding: 'utf8', timeout: 60_000 });
  return { code: status, stdout, stderr };
}

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}

it('is chunks and nothing else: the bundler takes some calls of resolve() for files to pack, and then rewrites them', () => {
  expect(readdirSync(join(BUNDLE, '..')).filter((name) => !/^(?:\d+\.)?index\.js$|^licences\.txt$|^package\.json$/.test(name))).toEqual([]);
});

describe('command line', () => {
  it('tells its version and helps with every command', () => {
    expect(start(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
    expect(start(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('usage: dockgate scan') as unknown });
    expect(start(['scan', '--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('--fail-on CONDITION') as unknown });
    expect(Math.max(...start(['scan', '--help']).stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(start(['checks', '--help']).code).toBe(0);
    expect(start(['explain', '--help']).code).toBe(0);
  });

  it.each([
    ['standard output', '1'],
    ['standard error', '2'],
  ])('a reader of %s that left changes neither the verdict nor what is left behind', (_, stream) => {
    write({ Dockerfile: CLEAN, 'broken.tar': 'no archive' });
    // The shell starts dockgate once the reader has gone.
    const script = 'exec 3>&1; { sleep 0.3; "$0" "$1" scan . --archive broken.tar --scanners none --on-incomplete warn ' + `${stream}>&4 4>&- ` + '; echo "code $?" >&3; } 4>&1 | true';
    const { stdout } = spawnSync('bash', ['-c', script, process.execPath, BUNDLE], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary }, encoding: 'utf8' });

    expect(stdout).toContain('code 0\n');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('without arguments, outside of a runner, says what is missing', () => {
    expect(start([])).toMatchObject({ code: 2, stderr: expect.stringContaining('a command is missing') as unknown });
  });

  it.each([
    [['scn'], 'did you mean `scan`?'],
    [['scan', '--fial-on', 'high'], 'did you mean `fail-on`?'],
    [['scan', '--fail-on', 'hihg'], 'flag --fail-on: condition "hihg": unknown word "hihg"\n  did you mean `high`?'],
    [['scan', '--fail-on'], 'flag --fail-on needs a value'],
    [['scan', '--registry-password', 'x'], 'give it in the environment: DOCKGATE_REGISTRY_PASSWORD'],
    [['scan', '--constructor'], 'unknown flag --constructor'],
    [['scan', '--config', 'gone.yml'], 'gone.yml: there is no such configuration file'],
    [['scan', 'a', 'b'], 'scan takes one PATH, but 2 are given: "a", "b"'],
    [['scan', '--scanners', 'trivvy'], 'did you mean `trivy`?'],
    [['explain', 'dockerfile/root-usr'], 'did you mean `dockerfile/root-user`?'],
    [['explain', '0123abcd'], 'name its dockgate-report.json with --report FILE'],
    [['explain', '0123abcd', '--report', 'gone.json'], 'gone.json: there is no such report'],
    [['explain', '0123abcd', '--report', '.'], '.: it is a folder, not a report'],
    [['explain', '0123abcd', '--report'], 'flag --report needs a value'],
  ])('%j is a usage error', (args, text) => {
    const ended = start(args);

    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(text);
  });

  it('names file and line of what is wrong in .dockgate.yml', () => {
    write({ Dockerfile: CLEAN, '.dockgate.yml': 'fail-on:\n  - critical\n  - hgh\n' });
    expect(start(['scan'])).toMatchObject({ code: 2, stderr: 'dockgate: error: .dockgate.yml:3: condition "hgh": unknown word "hgh"\n  did you mean `high`?\n' });
    write({ '.dockgate.yml': '\nfali-on: high\n' });
    expect(start(['scan'])).toMatchObject({ code: 2, stderr: 'dockgate: error: .dockgate.yml:2: unknown key "fali-on"\n  did you mean `fail-on`?\n' });
  });

  it('takes a slip in the name of a variable for one', () => {
    write({ Dockerfile: CLEAN });
    expect(start(['scan'], { DOCKGATE_FAIL_ONN: 'low' })).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean `DOCKGATE_FAIL_ON`?') as unknown });
    expect(start(['scan'], { DOCKGATE_SHARED: '/elsewhere' }).code).toBe(0);
  });

  it('keeps its exit code when the reader leaves early', () => {
    write({ Dockerfile: DIRTY });
    const { stderr } = spawnSync('sh', ['-c', '{ "$0" "$1" scan --fail-on critical --format sarif; echo "code $?" >&2; } | true', process.execPath, BUNDLE], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary }, encoding: 'utf8' });
    expect(stderr).toBe('code 0\n');
  });

  it('lets the flag win over the variable, and the variable over the file', () => {
    write({ Dockerfile: DIRTY, '.dockgate.yml': 'fail-on: critical\n' });
    expect(start(['scan']).code).toBe(0);
    expect(start(['scan'], { DOCKGATE_FAIL_ON: 'high' }).code).toBe(1);
    expect(start(['scan', '--fail-on', 'critical'], { DOCKGATE_FAIL_ON: 'high' }).code).toBe(0);
  });
});

describe('explain', () => {
  it('tells why a finding of a report stands where it stands', () => {
    write({ Dockerfile: DIRTY });
    start(['scan']);
    const report = JSON.parse(readFileSync(join(folder, 'dockgate-out/dockgate-report.json'), 'utf8')) as { findings: { fingerprint: string; rule: string }[] };
    const finding = report.findings.find(({ rule }) => rule === 'dockerfile/root-user');
    const fingerprint = finding?.fingerprint ?? '';

    const ended = start(['explain', fingerprint.slice(0, 12), '--report', 'dockgate-out/dockgate-report.json']);

    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^dockerfile\/root-user: /);
    expect(ended.stdout).toContain('Dockerfile:2');
    expect(ended.stdout).toContain(fingerprint);
  });

  it('refuses what is no report, one of another version, and a fingerprint that is not there', () => {
    write({ Dockerfile: DIRTY, 'no.json': '{"schemaVersion": 1', 'other.json': '{"schemaVersion": 1}', 'newer.json': '{"schemaVersion": 99}' });
    start(['scan', '--output-dir', 'out']);

    for (const [file, text] of [['no.json', 'it is no JSON'], ['other.json', 'this is not a report of Dockgate'], ['newer.json', 'schemaVersion 99'], ['out/dockgate-report.json', 'no finding with the fingerprint']] as const) {
      const ended = start(['explain', 'ffffffff', '--report', file]);
      expect([ended.code, ended.stdout]).toEqual([2, '']);
      expect(ended.stderr).toContain(text);
    }
  });
});

describe('scan', () => {
  it('passes what is clean, fails what is not, and says when it could not look', () => {
    write({ 'clean/Dockerfile': CLEAN, 'clean/.dockerignore': '*\n!app\n', 'dirty/Dockerfile': DIRTY, 'broken/Dockerfile': 'FORM x\n', 'empty/note.txt': '' });
    mkdirSync(join(folder, 'odd/Dockerfile'), { recursive: true });

    expect(start(['scan', 'clean']).code).toBe(0);
    expect(start(['scan', 'dirty'])).toMatchObject({ code: 1, stdout: expect.stringContaining('dirty/Dockerfile:2') as unknown });
    expect(start(['scan', 'broken'])).toMatchObject({ code: 3, stdout: expect.stringContaining('unknown instruction FORM') as unknown });
    for (const path of ['empty', 'odd', 'absent']) expect(start(['scan', path]).code).toBe(3);
    expect(start(['scan', 'dirty', '--gate', 'observe'])).toMatchObject({ code: 0, stdout: expect.stringContaining('would block') as unknown });
    expect(start(['scan', 'broken', '--on-incomplete', 'warn']).code).toBe(0);
  });

  it('prints each format, and writes the same files whatever the verdict', () => {
    write({ Dockerfile: DIRTY });

    const json = start(['scan', '--format', 'json']);

    expect(JSON.parse(json.stdout)).toMatchObject({ schemaVersion: 1, verdict: 'fail' });
    expect(JSON.parse(start(['scan', '--format', 'sarif']).stdout)).toMatchObject({ version: '2.1.0', runs: [{ automationDetails: { id: 'dockgate/repository/' } }] });
    expect(start(['scan', '--format', 'markdown']).stdout).toMatch(/^### ⛔ Dockgate: blocked/);
    expect(start(['scan']).stdout).not.toContain('\u001b');
    expect(readdirSync(join(folder, 'dockgate-out')).sort()).toEqual(['comment.md', 'dockgate-report.json', 'dockgate.md', 'dockgate.sarif']);
    expect(readdirSync(folder).sort()).toEqual(['Dockerfile', 'dockgate-out']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('of an image leaves nothing behind, nor touches anything, when it ends well and when it does not', async () => {
    const { id } = await saveImage(join(folder, 'app.tar'));
    const cache = writeTrivyDatabase(join(folder, 'cache'));
    const args = ['scan', '--archive', 'app.tar', '--scanners', 'trivy', '--scanner-path', 'trivy=bin/trivy', '--output-dir', 'out'];
    for (const [exit, code] of [[0, 0], [1, 3]] as const) {
      writeReportingTrivy(join(folder, 'bin/trivy'), aTrivyReport(id), exit);
      const before = snapshot(folder);

      expect(start(args, { TRIVY_CACHE_DIR: cache }).code).toBe(code);

      rmSync(join(folder, 'out'), { recursive: true });
      expect(snapshot(folder)).toEqual(before);
      expect(readdirSync(temporary)).toEqual([]);
    }
  });

  it('is no pass when no scanner is to be found', async () => {
    await saveImage(join(folder, 'app.tar'));
    mkdirSync(join(folder, 'empty'));

    const ended = start(['scan', '--archive', 'app.tar', '--scanners-from', 'path'], { PATH: join(folder, 'empty') });

    expect(ended).toMatchObject({ code: 3, stdout: expect.stringContaining('trivy is not on PATH') as unknown });
  });

  it('is no pass when the files can not be written', () => {
    write({ Dockerfile: CLEAN, file: '' });

    const ended = start(['scan', '--output-dir', 'file/out']);

    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('dockgate.sarif could not be written to "file/out"');
  });

  it.each(SUPPORTED_SIGNALS)('leaves nothing behind when it is stopped by %s', async (signal: Signal, code: number) => {
    await saveImage(join(folder, 'app.tar'));
    const marker = join(folder, 'scanner-pid');
    write({ 'bin/trivy': `#!/bin/sh\nif [ "$1" = --version ]; then echo "Version: 0.72.0"; exit 0; fi\necho $$ > ${marker}\nsleep 300 &\nwait\n` });
    chmodSync(join(folder, 'bin/trivy'), 0o755);
    const child = spawn(process.execPath, [BUNDLE, 'scan', '--archive', 'app.tar', '--scanners', 'trivy', '--scanner-path', 'trivy=bin/trivy'], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary } });
    const ended = new Promise<number | null>((settle) => {
      child.on('close', settle);
    });
    for (let tries = 0; tries < 200 && !existsSync(marker); tries += 1) await sleep(50);

    child.kill(signal);

    expect(await ended).toBe(code);
    expect(readdirSync(temporary)).toEqual([]);
    expect(await isGone(-Number(readFileSync(marker, 'utf8')))).toBe(true);
  }, 30_000);
});

/** A process that has ended is there until its parent has asked: that may take a moment. */
async function isGone(group: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(group, 0);
    } catch {
      return true;
    }
    await sleep(50);
  }
  return false;
}

describe('action', () => {
  it('ends when all is told, whatever is still open: an upload that was given up asks on for minutes', () => {
    write({ 'open.mjs': 'setInterval(() => undefined, 1000);' });
    const began = Date.now();
    const ended = act({ INPUT_COMMAND: 'render', INPUT_REPORTS: 'gone', NODE_OPTIONS: `--import ${join(folder, 'open.mjs')}` });

    expect(ended).toMatchObject({ code: 2, stdout: expect.stringContaining('there is no such report') as unknown });
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 30_000);

  function act(inputs: Record<string, string>): Ended & { readonly outputs: string; readonly summary: string } {
    const runner = mkdtempSync(join(tmpdir(), 'dockgate-bundle-runner-'));
    const [output, summary] = [join(runner, 'output'), join(runner, 'summary')];
    for (const path of [output, summary]) writeFileSync(path, '');
    const ended = start([], { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temporary, ...inputs });
    return { ...ended, outputs: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
  }

  it('gives outputs, summary, annotations and the exit status', () => {
    const lines = Array.from({ length: 14 }, (_, index) => `ENV KEY_${String(index)}_PASSWORD=hunter${String(index)}`);
    write({ Dockerfile: `FROM node:20.1\n${lines.join('\n')}\nUSER root\n` });

    const ended = act({ INPUT_BUILD: 'none', 'INPUT_FAIL-ON': 'high\nsecret' });

    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatch(/verdict<<\S+\nfail\n/);
    expect(ended.outputs).toMatch(/exit-code<<\S+\n1\n/);
    expect(ended.outputs).toContain(join(folder, 'dockgate-out/dockgate.sarif'));
    expect(ended.summary).toContain('dockerfile/secret-in-env');
    expect(ended.stdout.split('\n').filter((line) => line.startsWith('::error')).length).toBe(9);
    expect(ended.stdout + ended.summary).not.toContain('hunter');
  });

  it('says no to an input that is not declared, and takes an empty one as absent', () => {
    write({ Dockerfile: CLEAN, '.dockerignore': '*\n!app\n' });
    expect(act({ INPUT_BUILD: 'none', 'INPUT_FAIL-ONN': 'high' })).toMatchObject({ code: 2, stdout: expect.stringContaining('did you mean `fail-on`?') as unknown });
    expect(act({ INPUT_BUILD: 'none', 'INPUT_FAIL-ON': '' }).code).toBe(0);
  });

  it('lets no name in the repository speak to the runner', () => {
    write({ 'a\n::add-mask::x/Dockerfile': 'FROM node:20.1\n# dockgate ignore=::nothing\nRUN make\n', 'b ##[add-mask]y/Dockerfile': DIRTY });

    const ended = act({ INPUT_BUILD: 'none' });

    expect(ended.code).toBe(1);
    const commands = ended.stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands.filter((line) => !/^::(?:error|warning|notice|debug|group|endgroup)[ :]/.test(line))).toEqual([]);
    expect(ended.stdout.split('\n').filter((line) => line.includes('##[') && !line.startsWith('::'))).toEqual([]);
  });

  it('says so when the outputs can not be set', () => {
    write({ Dockerfile: CLEAN, '.dockerignore': '*\n!app\n' });

    expect(act({ INPUT_BUILD: 'none', GITHUB_OUTPUT: join(folder, 'gone') })).toMatchObject({ code: 3, stdout: expect.stringContaining('outputs could not be set') as unknown });
  });

  it('with several Dockerfiles checks the files and says which input to set', () => {
    write({ 'a/Dockerfile': CLEAN, 'b/Dockerfile': CLEAN, 'examples/c/Dockerfile': CLEAN });

    const ended = act({});

    expect(ended.stdout).toContain('2 Dockerfiles were found');
    expect(ended.stdout).toContain('build: DIR');
  });
});
