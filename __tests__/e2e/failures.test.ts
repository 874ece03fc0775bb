/** What a gate must not take for a pass: stale data, damaged archives, failing builds, missing programs. */
import { cpSync, mkdtempSync, openSync, writeFileSync, writeSync, closeSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOCKER, dockgate, missingTools, scanEnvironment, SHARED, TOOLS, TRIVY } from '../support/real.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

const HARDENED = join(TOOLS, 'images/hardened.tar');
const FOLDER = join(SHARED, 'images/hardened');
const WITH_TRIVY = ['--scanners', 'trivy', '--scanner-path', `trivy=${TRIVY}`, '--fail-on', 'secret'];

function damaged(damage: (path: string) => void): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dockgate-damaged-')), 'image.tar');
  cpSync(HARDENED, path);
  damage(path);
  return path;
}

describeReal('incomplete, never a pass', () => {
  it('a stale database, of which Trivy says nothing', () => {
    const run = dockgate(['scan', '--archive', `${HARDENED}=Dockerfile`, ...WITH_TRIVY], FOLDER, scanEnvironment('stale'));

    expect(run.code).toBe(3);
    expect(run.report()).toMatchObject({ verdict: 'incomplete', scanners: [{ outcome: 'failed', error: expect.stringMatching(/2026-01-01.*days/s) }] });
    expect(run.stderr).toMatch(/Trivy failed on .* after .* s; \d+ findings? of it count nevertheless/);
  });

  it('a layer whose bytes are not those of the manifest, of which Trivy says nothing', () => {
    const archive = damaged((path) => {
      const file = openSync(path, 'r+');
      writeSync(file, Buffer.alloc(4096), 0, 4096, 60_000_000);
      closeSync(file);
    });

    const run = dockgate(['scan', '--archive', `${archive}=Dockerfile`, ...WITH_TRIVY], FOLDER);

    expect(run.code).toBe(3);
    expect(run.report()).toMatchObject({ verdict: 'incomplete', targets: [{ outcome: 'failed', error: expect.stringContaining('layer') }] });
    expect(run.report().findings.filter((finding) => finding.kind === 'vulnerability')).toEqual([]);
  });

  it('an archive that is cut short', () => {
    const archive = damaged((path) => {
      truncateSync(path, 30_000_000);
    });

    const run = dockgate(['scan', '--archive', archive, ...WITH_TRIVY], FOLDER);

    expect(run.code).toBe(3);
    expect(run.report()).toMatchObject({ verdict: 'incomplete', targets: [{ outcome: 'failed' }] });
  });

  it('no scanner at all', () => {
    const run = dockgate(['scan', '--archive', `${HARDENED}=Dockerfile`], FOLDER);

    expect(run.code).toBe(3);
    expect(run.stdout).toContain('--scanner-path trivy=FILE');
  });

  it('`kev` with Trivy alone', () => {
    const run = dockgate(['scan', '--archive', `${HARDENED}=Dockerfile`, '--scanners', 'trivy', '--scanner-path', `trivy=${TRIVY}`, '--fail-on', 'kev'], FOLDER);

    expect(run.code).toBe(3);
    expect(run.report().reasons).toEqual([expect.objectContaining({ type: 'condition-unknown', condition: 'kev' })]);
  });

  it('a build that fails, with the end of its log', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dockgate-build-'));
    writeFileSync(join(folder, 'Dockerfile'), 'FROM local/debian:12\nRUN echo about to fail && exit 7\nUSER nobody\n');

    const run = dockgate(['scan', '--build', '.', '--docker', DOCKER, '--build-network', 'host', ...WITH_TRIVY], folder);

    expect(run.code).toBe(3);
    expect(run.report().targets).toEqual([expect.objectContaining({ key: 'build:.', outcome: 'failed', error: expect.stringContaining('about to fail') })]);
    expect(run.leftovers).toEqual([]);
  });

  it('an engine that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dockgate-build-'));
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');

    const run = dockgate(['scan', '--build', '.', '--docker', DOCKER], folder, { ...scanEnvironment(), DOCKER_HOST: 'unix:///nowhere/docker.sock' });

    expect(run.code).toBe(3);
    expect(run.report().targets[0]?.error).toMatch(/engine doesn't answer/);
  });
});
