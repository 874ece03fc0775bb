/** Scanners and databases through the bundle: pinned programs from a mirror, real databases from real-looking registries. */
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readLock } from '../../src/scanners/lock.js';
import { databaseArtifact, databaseFolder, grypeListing, serve, sha256, tarGz, type Answer, type Server } from '../support/mirrors.js';
import { preparePrograms } from '../../src/scanners/prepare.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import { dockgateBeside, missingTools, TOOLS, TRIVY, type Outcome } from '../support/real.js';
import { testTools } from '../support/tools.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

const given = (value: string): Given => ({ values: [value], origin: 'test' });
const IMAGE = join(TOOLS, 'images/go-static.tar');
const WITH_JAR = join(TOOLS, 'images/awkward.tar');
const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function mirror(answers: Readonly<Record<string, Answer>>): Promise<Server> {
  const server = await serve(answers);
  servers.push(server);
  return server;
}

function cleanEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: mkdtempSync(join(tmpdir(), 'dockgate-home-')), TMPDIR: mkdtempSync(join(tmpdir(), 'dockgate-tmp-')) };
}

function cacheDir(): string {
  return mkdtempSync(join(tmpdir(), 'dockgate-cache-'));
}

function vulnerabilities(): Promise<Server> {
  return mirror(databaseArtifact(join(databaseFolder(TOOLS, 'current', 'trivy'), 'db'), ['trivy.db', 'metadata.json'], '2', 'db'));
}

function scan(image: string, args: readonly string[], env = cleanEnvironment()): Promise<Outcome> {
  return dockgateBeside(['scan', '--archive', image, '--scanners', 'trivy', '--scanner-path', `trivy=${TRIVY}`, '--verbose', ...args], mkdtempSync(join(tmpdir(), 'dockgate-cwd-')), env);
}

describeReal('a pinned program', () => {
  const pin = readLock().trivy;
  const asset = pin.assets[`linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`];

  it('of the pinned name with other bytes never runs: the attack of March 2026', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dockgate-evil-'));
    const marker = join(folder, 'it-ran');
    writeFileSync(join(folder, 'trivy'), `#!/bin/sh\ntouch '${marker}'\n`);
    chmodSync(join(folder, 'trivy'), 0o755);
    const server = await mirror({ [`/${asset?.path ?? ''}`]: tarGz(folder, ['trivy']) });
    const cache = cacheDir();

    const run = await dockgateBeside(['scan', '--archive', IMAGE, '--scanners', 'trivy', '--scanner-mirror', server.url, '--cache-dir', cache], folder, cleanEnvironment());

    expect(run.code).toBe(3);
    expect(run.report()).toMatchObject({ verdict: 'incomplete', scanners: [{ name: 'trivy', outcome: 'failed', verified: false, error: expect.stringContaining(asset?.sha256 ?? '-') }] });
    expect(run.stderr + run.stdout).toContain('March 2026');
    expect(existsSync(marker)).toBe(false);
    expect(server.requests).toEqual([`GET /${asset?.path ?? ''}`]);
    expect(readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
    expect(run.leftovers).toEqual([]);
  });

  // PyPI's hadolint is the very file of the release, so one real program can be installed by its pin without GitHub.
  const hadolint = join(TOOLS, 'bin/hadolint');
  const pinned = readLock().hadolint.assets[`linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}`];
  const same = existsSync(hadolint) && sha256(readFileSync(hadolint)) === pinned?.sha256;
  (same ? it : it.skip)('is installed, verified, copied and started', async () => {
    const tools = testTools();
    const server = await mirror({ [`/mirror/${pinned?.path ?? ''}`]: readFileSync(hadolint) });
    const settings = (offline: boolean) => settingsFrom(resolveOptions([new Map([['scanner-mirror', given(`${server.url}/mirror/`)], ['cache-dir', given('cache')], ...(offline ? [['offline', given('true')] as const] : [])])], false), { scanners: [], programs: [], reportFormats: [], rules: new Set() }).scanners;

    for (const offline of [false, true]) {
      const program = await preparePrograms([], settings(offline), tools).get('hadolint');
      if (program instanceof Error) throw program;
      expect(program).toMatchObject({ verified: true, version: readLock().hadolint.version, pinned: { sha256: pinned?.sha256 } });
      expect((await tools.exec.ask(program.path, ['--version'], {})).stdout).toContain(readLock().hadolint.version);
    }
    expect(server.requests).toEqual([`GET /mirror/${pinned?.path ?? ''}`]);
    await tools.remove();
  });

  it('that is gone is said to be gone', async () => {
    const server = await mirror({});
    const run = await dockgateBeside(['scan', '--archive', IMAGE, '--scanners', 'trivy', '--scanner-mirror', server.url, '--cache-dir', cacheDir()], tmpdir(), cleanEnvironment());
    expect(run.code).toBe(3);
    expect(run.report().scanners[0]?.error).toContain('is not there any more');
  });

  it('that is denied isn\'t run on an image, wherever it comes from', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dockgate-denied-'));
    writeFileSync(join(folder, 'trivy'), `#!/bin/sh\nif [ "$1" = --version ]; then echo 'Version: 0.69.4'; else touch '${folder}/scanned'; fi\n`);
    chmodSync(join(folder, 'trivy'), 0o755);
    const run = await dockgateBeside(['scan', '--archive', IMAGE, '--scanners', 'trivy', '--scanner-path', `trivy=${join(folder, 'trivy')}`, '--cache-dir', cacheDir()], folder, cleanEnvironment());
    expect(run.code).toBe(3);
    expect(run.report().scanners[0]?.error).toContain('never run: 0.69.4 was malicious');
    expect(existsSync(join(folder, 'scanned'))).toBe(false);
  });
});

describeReal('a database', () => {
  it('is fetched from the next mirror when the first has none, kept, and not asked for again', async () => {
    const [bad, good] = [await mirror({}), await vulnerabilities()];
    const options = ['--cache-dir', cacheDir(), '--db-mirror', `trivy=${bad.host}/db:2`, '--db-mirror', `trivy=${good.host}/db:2`];

    const first = await scan(IMAGE, options);
    const asked = good.requests.length;
    const second = await scan(IMAGE, [...options, '--offline']);

    for (const run of [first, second]) {
      expect(run.report()).toMatchObject({ scanners: [{ name: 'trivy', outcome: 'ok', databases: [{ name: 'trivy-db', digest: expect.stringMatching(/^sha256:/), origin: `${good.host}/db:2` }] }] });
      expect(run.report().findings.some(({ kind }) => kind === 'vulnerability')).toBe(true);
    }
    expect(second.report().scanners[0]?.databases).toEqual(first.report().scanners[0]?.databases);
    expect(asked).toBeGreaterThan(0);
    expect(good.requests.length).toBe(asked);
  });

  it('that a mirror gives out empty is not taken for one without findings', async () => {
    const empty = await mirror(databaseArtifact(join(databaseFolder(TOOLS, 'empty', 'trivy'), 'db'), ['trivy.db', 'metadata.json'], '2', 'db'));
    const run = await scan(IMAGE, ['--cache-dir', cacheDir(), '--db-mirror', `trivy=${empty.host}/db:2`]);
    expect(run.code).toBe(3);
    expect(run.report()).toMatchObject({ verdict: 'incomplete', scanners: [{ outcome: 'failed', error: expect.stringContaining('empty: it holds no advisory') }] });
  });

  it.each<[string, (cache: string) => void, string]>([
    ['empty', (cache) => { cpSync(databaseFolder(TOOLS, 'empty', 'trivy'), cache, { recursive: true }); }, 'empty: it holds no advisory'],
    ['half-written', (cache) => {
      cpSync(databaseFolder(TOOLS, 'current', 'trivy'), cache, { recursive: true });
      writeFileSync(join(cache, 'db/trivy.db'), readFileSync(join(cache, 'db/trivy.db')).subarray(0, 90_000));
    }, 'cut off'],
    ['without a date', (cache) => {
      cpSync(databaseFolder(TOOLS, 'current', 'trivy'), cache, { recursive: true });
      writeFileSync(join(cache, 'db/metadata.json'), '{"Vers');
    }, 'half there'],
  ])('at hand that is %s is a failure, where the scanner says nothing', async (_, fill, said) => {
    const cache = cacheDir();
    fill(cache);
    const run = await scan(IMAGE, ['--offline', '--cache-dir', cacheDir()], { ...cleanEnvironment(), TRIVY_CACHE_DIR: cache });
    expect(run.code).toBe(3);
    expect(run.report().scanners[0]?.error).toContain(said);
  });

  it('that is stale is a failure, or only said', async () => {
    const env = () => ({ ...cleanEnvironment(), TRIVY_CACHE_DIR: databaseFolder(TOOLS, 'stale', 'trivy') });
    const failed = await scan(IMAGE, ['--offline'], env());
    const warned = await scan(IMAGE, ['--offline', '--stale-db', 'warn'], env());
    expect(failed.report().scanners[0]).toMatchObject({ outcome: 'failed', error: expect.stringContaining('2026-01-01') });
    expect(warned.report().scanners[0]).toMatchObject({ outcome: 'ok', databases: expect.arrayContaining([expect.objectContaining({ name: 'trivy-db', builtAt: '2026-01-01T00:00:00Z' })]) });
    expect(warned.stderr).toContain('was built on 2026-01-01');
  });

  it('of Java archives is fetched when an image holds one, and the scan is done again', async () => {
    const java = await mirror(databaseArtifact(join(databaseFolder(TOOLS, 'current', 'trivy'), 'java-db'), ['trivy-java.db', 'metadata.json'], '1', 'javadb'));
    const options = ['--cache-dir', cacheDir(), '--db-mirror', `trivy=${(await vulnerabilities()).host}/db:2`, '--db-mirror', `trivy-java=${java.host}/db:1`];

    const plain = await scan(IMAGE, options);
    expect(java.requests).toEqual([]);
    expect(plain.report().scanners[0]?.databases.map(({ name }) => name)).toEqual(['trivy-db']);

    const run = await scan(WITH_JAR, options);
    expect(run.report()).toMatchObject({ scanners: [{ outcome: 'ok', databases: [{ name: 'trivy-db' }, { name: 'trivy-java-db', origin: `${java.host}/db:1` }] }] });
    expect(run.report().findings.map(({ rule }) => rule)).toContain('CVE-2021-44228');
  });

  it('is whole for two runs that share a cache', async () => {
    const good = await vulnerabilities();
    const options = ['--cache-dir', cacheDir(), '--db-mirror', `trivy=${good.host}/db:2`];
    const runs = await Promise.all([scan(IMAGE, options), scan(IMAGE, options)]);
    for (const run of runs) expect(run.report().scanners[0]).toMatchObject({ outcome: 'ok' });
    expect(runs[0].report().findings.length).toBe(runs[1].report().findings.length);
  });
});

describeReal('grype\'s database', () => {
  const GRYPE = join(TOOLS, 'bin/grype');
  (existsSync(GRYPE) ? it : it.skip)('is fetched, kept and described', async () => {
    const { prepareDatabase } = await import('../../src/scanners/databases.js');
    const { grypeDatabase } = await import('../../src/scanners/grype/database.js');
    const tools = testTools();
    const good = await mirror(grypeListing(join(databaseFolder(TOOLS, 'current', 'grype'), '6'), new Date().toISOString()));
    const empty = await mirror(grypeListing(join(databaseFolder(TOOLS, 'empty', 'grype'), '6'), new Date().toISOString()));
    const options = { cacheDir: join(tools.folder, 'cache'), mirrors: ['http://127.0.0.1:1/databases', `${empty.url}/databases`, `${good.url}/databases`], offline: false, retries: 0, cache: undefined };

    const ready = await prepareDatabase(grypeDatabase, { path: GRYPE, verified: false }, options, tools);

    expect(await ready.database()).toEqual({ name: 'grype-db', ages: true, builtAt: expect.stringMatching(/^\d{4}-/), digest: expect.stringMatching(/^xxh64:/), origin: `${good.url}/databases/v6/vulnerability-db.tar.gz` });
    expect(tools.logged.join('\n')).toContain('what it gives out is empty');
    const asked = good.requests.length;
    await prepareDatabase(grypeDatabase, { path: GRYPE, verified: false }, { ...options, offline: true }, tools);
    expect(good.requests.length).toBe(asked);
    await tools.remove();
  });
});

