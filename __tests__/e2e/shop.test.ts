/** The README's shop, built by the real engine and scanned by the real Trivy, from the command line and as an action. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GateReport } from '../../src/report.js';
import { DOCKER, dockgate, engineEnvironment, missingTools, ROOT, scanEnvironment, TRIVY, type Outcome } from '../support/real.js';
import { sarifProblems } from '../support/sarif.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

function docker(...args: string[]): string {
  return execFileSync(DOCKER, args, { encoding: 'utf8', env: { ...process.env, ...engineEnvironment() } });
}

/** `rule@file:line`, each once. */
function places(report: GateReport): string[] {
  return [...new Set(report.findings.map((finding) => `${finding.rule}@${finding.at.file}:${String(finding.at.startLine)}`))].sort();
}

const WANTED = [
  'dockerfile/root-user@Dockerfile:1',
  'dockerfile/secret-in-env@Dockerfile:2',
  'dockerfile/add-instead-of-copy@Dockerfile:5',
  'dockerfile/copies-whole-context@Dockerfile:5',
  'dockerignore/missing@Dockerfile:5',
  'dockerfile/apt-get-update-alone@Dockerfile:6',
  'dockerfile/apt-get-recommends@Dockerfile:7',
  'dockerfile/sudo@Dockerfile:7',
  'dockerfile/chmod-777@Dockerfile:10',
  'dockerfile/ssh-port@Dockerfile:11',
  'image/secret-file@Dockerfile:9',
  'CVE-2021-23337@package-lock.json:340',
  'CVE-2026-8376@Dockerfile:1',
];

describeReal('examples/shop', () => {
  let images: string;

  beforeAll(() => {
    // The base that the example names can't be pulled here: the local Node image stands in for it.
    docker('tag', 'local/node:latest', 'node:18');
    images = docker('image', 'ls', '--all', '--quiet', '--no-trunc').split('\n').sort().join('\n');
  });

  function expectShop(run: Outcome, folder: string): void {
    const report = run.report();
    const prefix = folder === '' ? '' : `${folder}/`;

    expect(report.verdict).toBe('fail');
    expect(report.scanners).toEqual([expect.objectContaining({ name: 'trivy', outcome: 'ok', verified: false, version: '0.72.0' })]);
    expect(report.notLookedAt).toEqual([]);
    expect(places(report)).toEqual(expect.arrayContaining(WANTED.map((each) => each.replace('@', `@${prefix}`))));
    expect(sarifProblems(join(run.outputDir, 'dockgate.sarif'))).toEqual([]);
    expect(run.leftovers).toEqual([]);
  }

  it('is found out from the command line, and nothing is left behind', () => {
    const run = dockgate(['scan', 'examples/shop', '--build', 'examples/shop', '--build-network', 'host', '--docker', DOCKER, '--scanners', 'trivy', '--scanner-path', `trivy=${TRIVY}`], ROOT);

    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: expect.stringContaining('built examples/shop') });
    expectShop(run, 'examples/shop');
    expect(run.report().targets.map((target) => [target.key, target.outcome])).toEqual([['repository', 'ok'], ['build:examples/shop', 'ok']]);
    expect(run.stdout).toContain('examples/shop/Dockerfile:2');
    expect(docker('image', 'ls', '--all', '--quiet', '--no-trunc').split('\n').sort().join('\n')).toBe(images);
  });

  it('is found out as an action without any input but the tools\' places', () => {
    const workspace = mkdtempSync(join(tmpdir(), 'dockgate-workspace-'));
    cpSync(join(ROOT, 'examples/shop'), workspace, { recursive: true });
    const scratch = mkdtempSync(join(tmpdir(), 'dockgate-runner-'));
    const file = (name: string): string => {
      const path = join(scratch, name);
      writeFileSync(path, '');
      return path;
    };
    const output = file('output');
    const summary = file('summary');

    const run = dockgate([], workspace, {
      ...scanEnvironment(),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_TOKEN: 'not-for-scanners',
      RUNNER_TEMP: scratch,
      INPUT_SCANNERS: 'trivy',
      'INPUT_SCANNER-PATH': `trivy=${TRIVY}`,
      INPUT_DOCKER: DOCKER,
      'INPUT_BUILD-NETWORK': 'host',
      INPUT_PATH: '',
      'INPUT_OUTPUT-DIR': join(workspace, 'dockgate-out'),
    });

    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
    expectShop(run, '');
    expect(readFileSync(output, 'utf8')).toMatch(/verdict<<\S+\nfail\n/);
    expect(readFileSync(summary, 'utf8')).toContain('CVE-2021-23337');
    expect(run.stdout.split('\n').filter((line) => line.startsWith('::error ')).length).toBe(9); // one is left for the run's own message
    expect(run.stdout.split('\n').filter((line) => line.startsWith('::warning ')).length).toBeLessThanOrEqual(10);
  });
});
