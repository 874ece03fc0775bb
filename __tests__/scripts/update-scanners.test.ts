import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readLock, type Lock } from '../../src/scanners/lock.js';
import { serve, sha256, tarGz, type Answer, type Server } from '../support/mirrors.js';
import { testTools, type TestTools } from '../support/tools.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DAY = 24 * 60 * 60 * 1000;
let tools: TestTools;
let github: Server;
let answers: Record<string, Answer>;
let file: string;
let before: Lock;

beforeEach(async () => {
  tools = testTools();
  file = join(tools.folder, 'scanners.lock.json');
  const real = readLock();
  const asset = { path: 'aquasecurity/trivy/releases/download/v1.0.0/trivy_1.0.0_Linux-64bit.tar.gz', sha256: '0'.repeat(64), archive: 'tar.gz' as const, binary: 'trivy', executableSha256: '1'.repeat(64) };
  before = {
    trivy: { ...real.trivy, version: '1.0.0', tag: 'v1.0.0', assets: { 'linux-amd64': asset }, signature: { bundle: 'asset', identity: 'release.yaml@refs/tags/v1.0.0', issuer: 'x' } },
    grype: { ...real.grype, assets: {} },
    hadolint: { ...real.hadolint, assets: {} },
  };
  writeFileSync(file, JSON.stringify(before));
  answers = { '/repos/aquasecurity/trivy/releases': '[]', '/repos/anchore/grype/releases': '[]', '/repos/hadolint/hadolint/releases': '[]' };
  github = await serve(answers);
});
afterEach(async () => {
  await github.close();
  await tools.remove();
});

function release(version: string, days: number, changes: object = {}): { readonly listed: object; readonly program: Buffer; readonly archive: Buffer } {
  const program = Buffer.from(`#!/bin/sh\necho ${version}\n`);
  const folder = join(tools.folder, version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'trivy'), program);
  const archive = tarGz(folder, ['trivy']);
  answers[`/aquasecurity/trivy/releases/download/v${version}/trivy_${version}_Linux-64bit.tar.gz`] = archive;
  const listed = { tag_name: `v${version}`, draft: false, prerelease: false, published_at: new Date(Date.now() - days * DAY).toISOString(), assets: [{ name: `trivy_${version}_Linux-64bit.tar.gz`, digest: `sha256:${sha256(archive)}` }], ...changes };
  return { listed, program, archive };
}

async function update(...args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/update-scanners.ts'), ...args], {
    env: { PATH: process.env['PATH'], GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url, DOCKGATE_LOCK_FILE: file },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, output };
}

function list(...releases: readonly { readonly listed: object }[]): void {
  answers['/repos/aquasecurity/trivy/releases'] = JSON.stringify(releases.map(({ listed }) => listed));
}

describe('npm run update-scanners', () => {
  it('proposes the newest release that is old enough, with its hashes, and writes only when told to', async () => {
    const good = release('1.2.0', 8);
    list(release('1.3.0', 6), release('1.4.0', 30, { prerelease: true }), good, release('1.1.0', 60));

    const shown = await update();
    expect(shown).toMatchObject({ code: 0, output: expect.stringMatching(/1\.3\.0: refused, it is 6 days old.*trivy 1\.0\.0 -> 1\.2\.0.*nothing is written/s) });
    expect(shown.output).toContain('1.4.0: refused, it is a prerelease');
    expect(shown.output).toContain(sha256(good.archive));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before);

    expect((await update('--write')).code).toBe(0);
    expect(readLock(JSON.parse(readFileSync(file, 'utf8'))).trivy).toMatchObject({
      version: '1.2.0',
      tag: 'v1.2.0',
      signature: { identity: 'release.yaml@refs/tags/v1.2.0' },
      assets: { 'linux-amd64': { path: expect.stringContaining('v1.2.0/trivy_1.2.0'), sha256: sha256(good.archive), executableSha256: sha256(good.program) } },
    });
  }, 60_000);

  it('says when nothing is newer', async () => {
    list(release('0.9.0', 30));
    expect((await update()).output).toContain('trivy 1.0.0: stays');
  }, 30_000);

  it('stops at a file that isn\'t the one that GitHub lists, at a renamed one, and at a GitHub that doesn\'t answer', async () => {
    list(release('1.2.0', 8, { assets: [{ name: 'trivy_1.2.0_Linux-64bit.tar.gz', digest: `sha256:${'2'.repeat(64)}` }] }));
    expect(await update('--write')).toMatchObject({ code: 1, output: expect.stringContaining('GitHub lists') });
    list(release('1.2.0', 8, { assets: [] }));
    expect(await update('--write')).toMatchObject({ code: 1, output: expect.stringContaining('was it renamed?') });
    answers['/repos/aquasecurity/trivy/releases'] = { status: 403 };
    expect(await update('--write')).toMatchObject({ code: 1, output: expect.stringContaining('GitHub answers 403') });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(before);
  }, 60_000);
});
