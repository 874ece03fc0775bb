import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { serve, sha256, tarGz, type Answer, type Server } from '../../__tests__/support/mirrors.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { install, type Installed } from './install.js';
import { readLock, type Asset, type Lock, type Pin } from './lock.js';

const ASSET_PATH = 'aquasecurity/trivy/releases/download/v9.9.9/trivy_9.9.9_Linux-64bit.tar.gz';
const LIMITS = { timeoutMs: 5_000, stallMs: 300, pauseMs: 10 };
let tools: TestTools;
let mirror: Server;
let answers: Record<string, Answer>;
let lock: Lock;
let program: Buffer;
let asset: Asset;

beforeEach(async () => {
  tools = testTools();
  ({ program, lock, asset } = release(Buffer.from('#!/bin/sh\necho Version: 9.9.9\n')));
  answers = { [`/${ASSET_PATH}`]: archive(program) };
  mirror = await serve(answers);
});
afterEach(async () => {
  await mirror.close();
  await tools.remove();
});

function archive(content: Buffer): Buffer {
  const folder = join(tools.folder, 'release');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'trivy'), content);
  return tarGz(folder, ['trivy']);
}

function release(content: Buffer): { program: Buffer; lock: Lock; asset: Asset } {
  const made: Asset = { path: ASSET_PATH, sha256: sha256(archive(content)), archive: 'tar.gz', binary: 'trivy', executableSha256: sha256(content) };
  const real = readLock();
  return { program: content, asset: made, lock: { ...real, trivy: pin({ assets: { 'linux-amd64': made } }) } };
}

function pin(changes: Partial<Pin>): Pin {
  return { version: '9.9.9', tag: 'v9.9.9', repository: 'aquasecurity/trivy', assets: {}, denied: readLock().trivy.denied, ...changes };
}

const cached = (): string => join(tools.folder, 'cache/bin/trivy/9.9.9/linux-amd64/trivy');

function get(options: { offline?: boolean; platform?: string; mirror?: string; lock?: Lock } = {}, with_: TestTools = tools): Promise<Installed> {
  return install('trivy', { cacheDir: join(tools.folder, 'cache'), mirror: mirror.url, offline: false, platform: 'linux-amd64', lock, limits: LIMITS, ...options }, with_);
}

/** Without the release page behind the mirror: nothing of ours leaves the machine. */
function closed(): TestTools {
  return { ...tools, http: { request: (request) => (request.url.startsWith('http://127.0.0.1') ? tools.http.request(request) : Promise.reject(Object.assign(new Error('no network'), { code: 'ENOTFOUND' }))) } };
}

describe('a pinned program', () => {
  it('comes from the mirror, is checked, and is kept for the next run', async () => {
    expect(await get()).toMatchObject({ path: cached(), version: '9.9.9', from: 'mirror', sha256: sha256(program) });
    expect(readFileSync(cached())).toEqual(program);
    expect(statSync(cached()).mode & 0o777).toBe(0o755);
    expect(await get()).toMatchObject({ from: 'cache' });
    expect(await get({ offline: true })).toMatchObject({ from: 'cache' });
    expect(mirror.requests).toEqual([`GET /${ASSET_PATH}`]);
    expect(readdirSync(join(cached(), '..'))).toEqual(['trivy']);
  });

  it('comes from the runner\'s tool cache when it is the right one', async () => {
    const folder = join(tools.folder, 'tools/trivy/9.9.9/x64');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'trivy'), program);
    const withCache = { ...tools, env: { ...tools.env, RUNNER_TOOL_CACHE: join(tools.folder, 'tools') } };
    expect(await get({}, withCache)).toMatchObject({ from: 'mirror' });
    writeFileSync(`${folder}.complete`, '');
    expect(await get({}, withCache)).toMatchObject({ path: join(folder, 'trivy'), from: 'tool cache' });
    writeFileSync(join(folder, 'trivy'), 'other bytes');
    expect(await get({}, withCache)).toMatchObject({ from: 'cache' });
    expect(tools.logged.join('\n')).toContain('not the pinned program');
  });

  it('is fetched again when the one in the cache is cut or changed', async () => {
    await get();
    for (const broken of [program.subarray(0, 10), Buffer.concat([program, Buffer.from('rm -rf /')])]) {
      writeFileSync(cached(), broken);
      expect(await get()).toMatchObject({ from: 'mirror' });
      expect(readFileSync(cached())).toEqual(program);
    }
    writeFileSync(cached(), 'x');
    await expect(get({ offline: true })).rejects.toThrow('--offline');
  });

  it('is whole when two runs fetch it at once', async () => {
    const both = await Promise.all([get(), get(), get(), get()]);
    expect(new Set(both.map(({ path }) => path))).toEqual(new Set([cached()]));
    expect(readFileSync(cached())).toEqual(program);
    expect(readdirSync(join(cached(), '..'))).toEqual(['trivy']);
  });

  it('is fetched from the release page when the mirror doesn\'t have it', async () => {
    answers[`/${ASSET_PATH}`] = { status: 404 };
    const asked: string[] = [];
    const withPage: TestTools = {
      ...tools,
      http: {
        request: (request) => {
          asked.push(request.url);
          if (request.url.startsWith(mirror.url)) return tools.http.request(request);
          return Promise.resolve({ status: 200, headers: {}, url: request.url, body: (async function* () { yield await Promise.resolve(archive(program)); })(), discard: () => undefined });
        },
      },
    };
    expect(await get({}, withPage)).toMatchObject({ from: 'release' });
    expect(asked).toEqual([`${mirror.url}/${ASSET_PATH}`, `https://github.com/${ASSET_PATH}`]);
  });
});

describe('what is not what was pinned', () => {
  it('is never opened or run: the attack of March 2026', async () => {
    const marker = join(tools.folder, 'it-ran');
    const evil = archive(Buffer.from(`#!/bin/sh\ntouch '${marker}'\n`));
    answers[`/${ASSET_PATH}`] = evil;
    // A matching list of hashes lay beside it.
    answers[`/${ASSET_PATH.replace(/[^/]*$/, 'trivy_9.9.9_checksums.txt')}`] = `${sha256(evil)}  trivy_9.9.9_Linux-64bit.tar.gz\n`;
    await expect(get()).rejects.toMatchObject({ message: expect.stringMatching(new RegExp(`${sha256(evil)}.*${asset.sha256}`)), hint: expect.stringContaining('March 2026') });
    expect(existsSync(marker)).toBe(false);
    expect(existsSync(cached())).toBe(false);
    expect(readdirSync(join(cached(), '..'))).toEqual([]);
    // Nobody was asked for anything but the file, and the next place wasn't tried.
    expect(mirror.requests).toEqual([`GET /${ASSET_PATH}`]);
  });

  it('is refused when the archive is right and the executable isn\'t', async () => {
    const wrong: Lock = { ...lock, trivy: pin({ assets: { 'linux-amd64': { ...asset, executableSha256: '0'.repeat(64) } } }) };
    await expect(get({ lock: wrong })).rejects.toThrow('the executable in the archive');
    expect(existsSync(cached())).toBe(false);
  });

  it('is refused when the download breaks off', async () => {
    answers[`/${ASSET_PATH}`] = (_, response) => {
      response.writeHead(200, { 'content-length': 100_000 });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(get({}, closed())).rejects.toThrow(/can't be fetched from 127\.0\.0\.1/);
    expect(mirror.requests.length).toBe(3);
  });
});

describe('each failure has words of its own', () => {
  it('a release that is gone', async () => {
    answers[`/${ASSET_PATH}`] = { status: 404 };
    const github: TestTools = { ...tools, http: { request: (request) => tools.http.request({ ...request, url: request.url.replace('https://github.com', mirror.url) }) } };
    await expect(install('trivy', { cacheDir: join(tools.folder, 'cache'), mirror: undefined, offline: false, platform: 'linux-amd64', lock, limits: LIMITS }, github)).rejects.toMatchObject({ message: expect.stringContaining('not there any more'), hint: expect.stringContaining('--scanner-path trivy=FILE') });
  });

  it('a version that is never run', async () => {
    await expect(get({ lock: { ...lock, trivy: pin({ version: '0.69.4' }) } })).rejects.toThrow('never run: 0.69.4 was malicious');
  });

  it('a platform without a release', async () => {
    await expect(get({ platform: 'freebsd-amd64' })).rejects.toThrow('no pinned release of trivy 9.9.9 for freebsd-amd64');
  });

  it('no network', async () => {
    await expect(get({ mirror: 'http://127.0.0.1:1' }, closed())).rejects.toThrow(/can't be fetched from 127\.0\.0\.1:1: refused.*can't be fetched from github\.com/s);
  });

  it('a run that ends before the server answers', async () => {
    const started = Date.now();
    const stop = new AbortController();
    answers[`/${ASSET_PATH}`] = () => {
      stop.abort();
    };
    await expect(get({}, { ...closed(), signal: stop.signal })).rejects.toThrow("can't be fetched");
    expect(Date.now() - started).toBeLessThan(250);
  });

  it('a server that hangs', async () => {
    answers[`/${ASSET_PATH}`] = (_, response) => {
      response.writeHead(200);
      response.write('x');
    };
    await expect(get({}, closed())).rejects.toThrow('stalled');
  }, 15_000);

  it.each([[429, 'too many requests'], [403, 'refuses'], [407, 'refuses'], [503, 'answers 503']] as const)('status %s', async (status, said) => {
    answers[`/${ASSET_PATH}`] = { status };
    await expect(get({}, closed())).rejects.toThrow(said);
  });

  it('offline, and in no cache', async () => {
    await expect(get({ offline: true })).rejects.toThrow('in no cache');
    expect(mirror.requests).toEqual([]);
  });

  it.each(['ENOSPC', 'EDQUOT'])('a full disk while downloading (%s)', async (code) => {
    const full = { ...tools, files: { ...tools.files, writeStream: () => new Writable({ write: (_chunk, _encoding, done) => { done(Object.assign(new Error('full'), { code })); } }) } };
    await expect(get({}, full)).rejects.toThrow('disk is full');
  });

  it('a full disk when it is put in place', async () => {
    const full = { ...tools, files: { ...tools.files, rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) } };
    await expect(get({}, full)).rejects.toThrow('disk is full');
    expect(readdirSync(join(cached(), '..'))).toEqual([]);
  });

  it('a cache that can\'t be written to', async () => {
    writeFileSync(join(tools.folder, 'cache'), 'a file');
    await expect(get()).rejects.toThrow("can't be kept in the cache (ENOTDIR)");
  });
});

describe('cosign, where it is at hand', () => {
  const IDENTITY = 'https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v9.9.9';
  const signed = (): Lock => ({ ...lock, trivy: pin({ assets: { 'linux-amd64': asset }, signature: { bundle: 'asset', identity: IDENTITY, issuer: 'https://token.example' } }) });

  function cosign(script: string): TestTools {
    const folder = join(tools.folder, 'path');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'cosign'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${tools.folder}/asked'\nenv > '${tools.folder}/environment'\n${script}\n`);
    chmodSync(join(folder, 'cosign'), 0o755);
    return { ...tools, env: { PATH: `${folder}:/usr/bin:/bin`, GITHUB_TOKEN: 'secret' } };
  }

  it('is asked with the file, the bundle, the identity and the issuer of the lock', async () => {
    answers[`/${ASSET_PATH}.sigstore.json`] = '{"bundle":1}';
    expect(await get({ lock: signed() }, cosign('test "$(cat "$4")" = \'{"bundle":1}\''))).toMatchObject({ from: 'mirror' });
    const asked = readFileSync(join(tools.folder, 'asked'), 'utf8').split('\n');
    expect(asked[0]).toBe('verify-blob');
    expect(asked.slice(-5)).toEqual(['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', 'https://token.example', '']);
    expect(readFileSync(join(tools.folder, 'environment'), 'utf8')).not.toContain('secret');
    expect(tools.logged.join('\n')).toContain('cosign verified');
  });

  it('and says no: the program isn\'t kept', async () => {
    answers[`/${ASSET_PATH}.sigstore.json`] = '{}';
    await expect(get({ lock: signed() }, cosign('echo "none of the expected identities matched" >&2; exit 1'))).rejects.toThrow(/can't verify the signature.*none of the expected identities/s);
    expect(existsSync(cached())).toBe(false);
  });

  it('is not asked when there is no bundle, which is said', async () => {
    expect(await get({ lock: signed() }, cosign('exit 1'))).toMatchObject({ from: 'mirror' });
    expect(existsSync(join(tools.folder, 'asked'))).toBe(false);
    expect(tools.logged.join('\n')).toContain("signature isn't to be had");
  });

  it('checks a signed list of hashes, which must name the file', async () => {
    const list = 'aquasecurity/trivy/releases/download/v9.9.9/checksums.txt';
    const byList: Lock = { ...lock, trivy: pin({ assets: { 'linux-amd64': asset }, signature: { bundle: 'checksums', path: list, identity: IDENTITY, issuer: 'https://token.example' } }) };
    answers[`/${list}.sigstore.json`] = '{}';
    answers[`/${list}`] = `${'0'.repeat(64)}  trivy_9.9.9_Linux-64bit.tar.gz\n`;
    await expect(get({ lock: byList }, cosign('exit 0'))).rejects.toThrow("doesn't name");
    answers[`/${list}`] = `${asset.sha256}  trivy_9.9.9_Linux-64bit.tar.gz\n`;
    expect(await get({ lock: byList }, cosign('exit 0'))).toMatchObject({ from: 'mirror' });
  });

  it('is not there: the hash is enough', async () => {
    expect(await get({ lock: signed() }, { ...tools, env: { PATH: '/nonexistent' } })).toMatchObject({ from: 'mirror' });
  });
});
