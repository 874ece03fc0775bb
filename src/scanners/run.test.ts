import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { Cancelled } from '../errors.js';
import type { ImageSubject } from './subject.js';
import { runScanner, type ScanLimits } from './run.js';
import type { Inspection } from './scanner.js';
import { trivy } from './trivy/index.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-06-15T12:00:00Z');
const LIMITS: ScanLimits = { timeoutMs: 20_000, databaseMaxAgeMs: 5 * DAY_MS, maxOutput: 4 * 1024 * 1024 };
const ID = `sha256:${'a'.repeat(64)}`;
const ROW = { VulnerabilityID: 'CVE-2026-0001', PkgName: 'openssl', InstalledVersion: '3.0.1', Severity: 'HIGH' };
const SECRET_TEXT = 'do-not-print-me';

let tools: TestTools;

beforeEach(() => {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  tools = testTools({ env, clock: { now: () => NOW, monotonic: () => performance.now(), sleep: () => Promise.resolve() } });
  tools = { ...tools, env: { ...env, TRIVY_CACHE_DIR: 'cache' } };
  database('2026-06-15T06:00:00Z');
});
afterEach(() => tools.remove());

function database(updatedAt: string): void {
  mkdirSync(join(tools.folder, 'cache/db'), { recursive: true });
  writeFileSync(join(tools.folder, 'cache/db/metadata.json'), JSON.stringify({ Version: 2, UpdatedAt: updatedAt }));
}

function target(): ImageSubject {
  return {
    type: 'image',
    target: 'archive:app',
    name: 'app.tar',
    archive: { path: 'app.tar', format: 'docker-save' },
    config: { id: ID, layers: [] },
  };
}

function report(...vulnerabilities: readonly unknown[]): string {
  return JSON.stringify({ SchemaVersion: 2, ArtifactType: 'container_image', Metadata: { ImageID: ID }, Results: [{ Target: 'app', Class: 'os-pkgs', Type: 'debian', Vulnerabilities: vulnerabilities }] });
}

/** A program that knows its version, and then does what the script says. */
function program(script: string): string {
  const path = join(tools.folder, 'fake-trivy');
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = --version ]; then echo "Version: 9.8.7"; exit 0; fi\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function writes(text: string, end = ''): string {
  const file = join(tools.folder, 'report.json');
  writeFileSync(file, text);
  return `cat '${file}'; ${end}`;
}

async function run(script: string, limits: Partial<ScanLimits> = {}): Promise<Inspection> {
  return runScanner(trivy, { path: program(script), verified: true }, target(), { ...LIMITS, ...limits }, tools);
}

/** What every failure has in common. */
function failed(inspection: Inspection, text: RegExp): void {
  expect(inspection.report).toMatchObject({ name: 'trivy', target: 'archive:app', outcome: 'failed' });
  expect(inspection.failure?.message).toMatch(text);
  expect(inspection.report.error).toContain(inspection.failure?.message);
  expect(inspection.report.error).not.toContain(SECRET_TEXT);
}

function isAlive(pid: number): boolean {
  const stat = `/proc/${String(pid)}/stat`;
  return existsSync(stat) && !/^\d+ \(.*\) Z/.test(readFileSync(stat, 'utf8'));
}

describe('a scanner that gets to its end', () => {
  it('gives findings, its version and the date of its database', async () => {
    const { report: said, observations, failure } = await run(writes(report(ROW)));
    expect(failure).toBeUndefined();
    expect(said).toEqual({
      name: 'trivy', version: '9.8.7', verified: true, target: 'archive:app', outcome: 'ok',
      seconds: expect.any(Number), databases: [{ name: 'trivy-db', builtAt: '2026-06-15T06:00:00Z' }],
    });
    expect(observations).toHaveLength(1);
    expect(observations[0]?.seenBy).toEqual({ scanner: 'trivy', version: '9.8.7', id: 'CVE-2026-0001', severity: 'high' });
  });

  it('runs in an empty folder and is given an absolute path', async () => {
    const log = join(tools.folder, 'log');
    await run(`{ pwd; ls -A | wc -l; ls -A "$HOME" "$TMPDIR" | grep -c '[a-z]$'; echo "$@"; } > ${log}`);
    const [folder, files, , args] = readFileSync(log, 'utf8').split('\n');
    expect(folder).toContain(tools.folder);
    expect(folder).not.toBe(tools.folder);
    expect(files?.trim()).toBe('0');
    expect(args).toContain(`--input ${tools.folder}/app.tar `);
  });

  it('sees of our environment what is on the list, and no more', async () => {
    const poison = ['GITHUB_TOKEN', 'GH_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'INPUT_X', 'GITHUB_WORKSPACE', 'DOCKER_CONFIG', 'LD_PRELOAD_X', 'NODE_OPTIONS_X',
      'TRIVY_SEVERITY', 'TRIVY_IGNOREFILE', 'TRIVY_IGNORE_UNFIXED', 'TRIVY_CONFIG', 'TRIVY_SKIP_DIRS', 'TRIVY_TOKEN', 'TRIVY_PASSWORD', 'TRIVY_INSECURE', 'AWS_SECRET_ACCESS_KEY'];
    const good = { HTTPS_PROXY: 'http://proxy:3128', no_proxy: 'localhost', SSL_CERT_FILE: '/etc/ca.pem', TRIVY_DB_REPOSITORY: 'mirror/db:2', TRIVY_SKIP_DB_UPDATE: 'true', TRIVY_OFFLINE_SCAN: 'true' };
    tools = { ...tools, env: { ...tools.env, ...Object.fromEntries(poison.map((name) => [name, SECRET_TEXT])), ...good } };
    const log = join(tools.folder, 'env');
    await run(`/usr/bin/env > ${log}`);
    const pairs = readFileSync(log, 'utf8').trimEnd().split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
    // The shell adds these itself.
    const seen = Object.fromEntries(pairs.filter(([name]) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)));
    expect(Object.keys(seen).sort()).toEqual([...Object.keys(good), 'HOME', 'PATH', 'TMPDIR', 'TRIVY_CACHE_DIR'].sort());
    expect(seen).toMatchObject({ ...good, TRIVY_CACHE_DIR: join(tools.folder, 'cache') });
    expect(seen['HOME']).toContain(tools.folder);
    expect(readFileSync(log, 'utf8')).not.toContain(SECRET_TEXT);
  });

  it("finds the user's own databases when no place is named", async () => {
    const log = join(tools.folder, 'env');
    for (const [env, expected] of [[{ HOME: '/home/me' }, '/home/me/.cache/trivy'], [{ HOME: '/home/me', XDG_CACHE_HOME: '/caches' }, '/caches/trivy'], [{ TRIVY_CACHE_DIR: '' }, `${tools.folder}/`]] as const) {
      tools = { ...tools, env: { PATH: process.env['PATH'], ...env } };
      await run(`printf %s "$TRIVY_CACHE_DIR" > ${log}`);
      expect(readFileSync(log, 'utf8').startsWith(expected)).toBe(true);
    }
  });
});

describe('a report that proves nothing', () => {
  it.each([
    ['nothing', '', /^Trivy wrote nothing about app\.tar$/],
    ['blanks', ' \n', /^Trivy wrote nothing/],
    ['half a JSON', report(ROW).slice(0, -40), /^Trivy's report about app\.tar is cut off after \d+ bytes$/],
    ['a JSON cut behind a closing brace', report(ROW).slice(0, -2), /is not JSON|is cut off/],
    ['a log line', `ERROR ${SECRET_TEXT}`, /is not JSON$/],
    ['a list', '[]', /is not of the shape that it writes/],
    ['another schema', JSON.stringify({ SchemaVersion: 3, secret: SECRET_TEXT }), /SchemaVersion: 2 expected/],
    ['another image', report(ROW).replace(ID, `sha256:${'b'.repeat(64)}`), /was asked about app\.tar \(sha256:a+\), but its report is about something else: sha256:b+$/],
    ['a folder instead of an image', JSON.stringify({ SchemaVersion: 2, ArtifactType: 'filesystem' }), /about something else: a filesystem$/],
  ])('is a failure: %s', async (_, text, message) => {
    const inspection = await run(writes(text));
    failed(inspection, message);
    expect(inspection.observations).toEqual([]);
  });

  it('keeps the rows that can be read', async () => {
    const inspection = await run(writes(report({ ...ROW, PkgName: [SECRET_TEXT] }, ROW, SECRET_TEXT)));
    failed(inspection, /^2 rows of Trivy's report about app\.tar can't be read \(Results\[0\]\.Vulnerabilities\[0\]: PkgName: string expected; Results\[0\]\.Vulnerabilities\[2\]: Object expected\)$/);
    expect(inspection.observations).toHaveLength(1);
  });
});

describe('a scanner that fails', () => {
  it('by exit code: its last words, without control codes, times and passwords', async () => {
    const inspection = await run(`printf '2026-06-15T12:00:00Z\\tINFO\\tstarting\\n2026-06-15T12:00:01Z\\t\\033[31mFATAL\\033[0m\\tcan not reach http://me:${SECRET_TEXT}@mirror\\033]0;x\\n\\t* one\\n' >&2; exit 1`);
    failed(inspection, /^Trivy ended with exit code 1 while looking at app\.tar; it said: FATAL can not reach http:\/\/\*\*\*@mirror\\u001b\]0;x \| \* one$/);
    expect(tools.logged).toContain('group: Trivy, looking at app.tar');
  });

  it('by exit code, with a whole report: its findings are kept', async () => {
    const inspection = await run(writes(report(ROW), 'exit 3'));
    failed(inspection, /^Trivy ended with exit code 3/);
    expect(inspection.observations).toHaveLength(1);
  });

  it('by signal', async () => {
    failed(await run('kill -KILL $$'), /^Trivy was killed by SIGKILL while looking at app\.tar$/);
  });

  it('by writing without end: stopped fast, in flat memory', async () => {
    const before = process.memoryUsage.rss();
    const started = Date.now();
    failed(await run('head -c 2000000000 /dev/zero'), /^Trivy wrote more than 4 MiB while looking at app\.tar, and was stopped$/);
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('by never ending, deaf to SIGTERM, with a child that goes on', async () => {
    const child = join(tools.folder, 'child');
    const inspection = await run(`trap '' TERM; sh -c 'trap "" TERM; sleep 63' & echo $! > ${child}; echo '{'; while :; do sleep 1; done`, { timeoutMs: 500 });
    failed(inspection, /^Trivy ran longer than 0\.5 s while looking at app\.tar, and was stopped/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isAlive(Number(readFileSync(child, 'utf8')))).toBe(false);
  }, 15_000);

  it('when asked for its version', async () => {
    writeFileSync(join(tools.folder, 'fake'), '#!/bin/sh\necho no >&2\nexit 2\n');
    chmodSync(join(tools.folder, 'fake'), 0o755);
    failed(await runScanner(trivy, { path: 'fake', verified: false }, target(), LIMITS, tools), /^Trivy ended with exit code 2 while telling its version; it said: no$/);
  });

  it.each([
    ['missing', 'absent', /isn't there/],
    ['a folder', 'cache', /is not a file$/],
    ['not executable', 'cache/db/metadata.json', /is not executable$/],
  ])('because its program is %s', async (_, path, message) => {
    const inspection = await runScanner(trivy, { path: join(tools.folder, path), verified: false }, target(), LIMITS, tools);
    failed(inspection, message);
    expect(inspection.report).toMatchObject({ verified: false, databases: [] });
  });

  it('because its program is of another machine', async () => {
    const path = program('');
    writeFileSync(path, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff]));
    failed(await runScanner(trivy, { path, verified: false }, target(), LIMITS, tools), /^Trivy (couldn't be started|ended with exit code 12[67])/);
  });

  it('because it can not read the path of a layout', async () => {
    const layout = { ...target(), archive: { path: '/a@b/layout', format: 'oci-layout' as const } };
    failed(await runScanner(trivy, { path: program(''), verified: true }, layout, LIMITS, tools), /can't open an OCI layout/);
  });
});

describe('a database that no verdict may rest on', () => {
  it.each([
    ['old', '2026-01-01T00:00:00Z', /^Trivy's database trivy-db was built on 2026-01-01, 165 days ago, and may be 5 days old/],
    ['of the future', '2026-06-17T00:00:00Z', /built on 2026-06-17, which lies in the future$/],
    ['of no date', 'soon', /^nobody knows how old Trivy's database trivy-db is/],
  ])('is %s: the findings are kept', async (_, updatedAt, message) => {
    database(updatedAt);
    const inspection = await run(writes(report(ROW)));
    failed(inspection, message);
    expect(inspection.observations).toHaveLength(1);
  });

  it('may be a day ahead of our clock, and just as old as allowed', async () => {
    for (const updatedAt of ['2026-06-16T11:00:00Z', '2026-06-10T12:00:00Z']) {
      database(updatedAt);
      expect((await run(writes(report(ROW)))).failure).toBeUndefined();
    }
  });

  it('is named beside what else went wrong', async () => {
    database('2026-01-01T00:00:00Z');
    failed(await run(writes(report(ROW, 1))), /^1 row of .*; Trivy's database trivy-db was built on 2026-01-01/);
  });

  it('is not the index of jars, however old', async () => {
    mkdirSync(join(tools.folder, 'cache/java-db'));
    writeFileSync(join(tools.folder, 'cache/java-db/metadata.json'), '{"UpdatedAt":"2025-01-01T00:00:00Z"}');
    const { failure, report: said } = await run(writes(report()));
    expect([failure, said.databases[1]]).toEqual([undefined, { name: 'trivy-java-db', builtAt: '2025-01-01T00:00:00Z' }]);
  });
});

it('is cancelled by an exception, for nothing more is to be reported', async () => {
  setTimeout(() => {
    tools.stop();
  }, 300);
  await expect(run('sleep 60')).rejects.toBeInstanceOf(Cancelled);
});
