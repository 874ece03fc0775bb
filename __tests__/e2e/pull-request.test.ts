/** A pull request that grows, as its author sees it: the bundled action in a workflow runner, three runs, against the GitHub that validates. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changed, openPull, push } from '../support/github/events.js';
import { start, type TestGithub } from '../support/github/start.js';
import { DOCKER, missingTools, scanEnvironment, TRIVY } from '../support/real.js';
import { missingRunner, packedAction, Repository, runWorkflow } from '../support/runner.js';

const missing = missingTools() ?? missingRunner();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

const WORKFLOW = `name: ci
on: pull_request
permissions:
  contents: read
  security-events: write
  pull-requests: write
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - uses: dockgate/dockgate@v1
        with:
          build: .
          build-network: host
          docker: ${DOCKER}
          fail-on: fixable:high, dockerfile/root-user
          scanners: trivy
          scanner-path: trivy=${TRIVY}
`;
const FIRST = 'FROM local/debian:12\nCOPY app /app\nWORKDIR srv\nENTRYPOINT ["/app"]\n';
const SECOND = '# The application.\n\nFROM local/debian:12\nLABEL org.opencontainers.image.title="app"\nCOPY app /app\nWORKDIR /srv\nUSER 65532\nENTRYPOINT ["/app"]\n';
const THIRD = SECOND.replace('debian:12', 'debian:12-patched');

describeReal('three runs on a growing branch', () => {
  let github: TestGithub;
  let repository: Repository;
  let action: string;

  beforeAll(async () => {
    github = await start();
    repository = new Repository('acme/shop');
    action = packedAction();
    repository.commit({ '.github/workflows/ci.yml': WORKFLOW, app: '#!/bin/sh\necho app\n', '.dockerignore': '.git\n.github\nDockerfile\n' });
  });
  afterAll(async () => {
    await github.close();
  });

  /** The runner keeps no merge commit: what is checked out is the head, as with `ref: head.sha`. */
  async function run(head: string): Promise<{ code: number | null; log: string }> {
    const repositoryOf = { full_name: 'acme/shop', private: false, default_branch: 'main' };
    return runWorkflow({
      repository: repository.folder,
      event: 'pull_request',
      payload: { action: 'synchronize', number: 1, repository: repositoryOf, pull_request: { number: 1, state: 'open', head: { sha: head, ref: 'change', repo: repositoryOf }, base: { sha: 'b'.repeat(40), ref: 'main', repo: repositoryOf } } },
      token: github.token,
      env: { ...scanEnvironment(), ...github.environment() },
      actions: { 'dockgate/dockgate@v1': action },
      workflow: '.github/workflows/ci.yml',
    });
  }

  const alertsOf = (state: 'open' | 'fixed'): string[] => github.state.alerts.filter(({ instances }) => instances.some((each) => each.state === state)).map(({ rule }) => rule.id).sort();
  const comments = (): readonly { readonly id: number; readonly body: string }[] => github.state.comments.filter(({ on }) => on === 1);
  const numberOf = (rule: string): number | undefined => github.state.alerts.find((each) => each.rule.id.includes(rule))?.number;

  it('is blocked, then less so, then passes: one comment, the same alerts, conversations that end', async () => {
    const first = repository.commit({ Dockerfile: FIRST });
    openPull(github.state, { number: 1, head: first, merge: first, files: [changed({ path: 'Dockerfile', after: FIRST })] });
    const blocked = await run(first);
    if (process.env['SHOW'] !== undefined) writeFileSync(join(process.env['SHOW'], 'first.json'), JSON.stringify({ ...blocked, comments: comments(), review: github.state.reviewComments, alerts: github.state.alerts, requests: github.requests.map(({ method, path, status }) => `${method} ${path} ${String(status)}`) }, undefined, 1));

    expect(blocked.log).toContain('exit');
    expect(blocked.code).toBe(1);
    expect(comments().map(({ body }) => body.split('\n').find((line) => line.startsWith('#')))).toEqual([expect.stringMatching(/^### ⛔ Dockgate: blocked, 2 of 2 conditions not met/) as unknown]);
    expect(comments()[0]?.body).toContain(`https://github.com/acme/shop/blob/${first}/Dockerfile#L1`);
    expect(alertsOf('open')).toEqual(expect.arrayContaining(['dockerfile/root-user', 'dockerfile/workdir-relative', 'CVE-2026-8376'].map((rule) => expect.stringContaining(rule) as unknown)));
    expect(github.state.reviewComments.length).toBeGreaterThan(0);
    expect(github.state.reviewComments.every(({ path, line }) => path === 'Dockerfile' && line !== null)).toBe(true);
    expect(github.state.reviews).toHaveLength(1);
    expect(github.requests.length).toBeLessThanOrEqual(12);
    const known = new Map(['CVE-2026-8376', 'dockerfile/missing-healthcheck'].map((rule) => [rule, numberOf(rule)]));
    const opened = github.state.alerts.length;
    const said = github.state.reviewComments.length;

    const second = repository.commit({ Dockerfile: SECOND });
    push(github.state, 1, { head: second, merge: second, files: [changed({ path: 'Dockerfile', after: SECOND })] });
    const better = await run(second);
    if (process.env['SHOW'] !== undefined) writeFileSync(join(process.env['SHOW'], 'second.json'), JSON.stringify({ ...better, comments: comments(), review: github.state.reviewComments, threads: github.state.threads, alerts: github.state.alerts }, undefined, 1));

    expect(better.code).toBe(1);
    expect(comments().map(({ body }) => body.split('\n').find((line) => line.startsWith('#')))).toEqual([expect.stringMatching(/^### ⛔ Dockgate: blocked, 1 of 2 conditions not met/) as unknown]);
    expect(alertsOf('fixed')).toEqual(expect.arrayContaining([expect.stringContaining('dockerfile/root-user'), expect.stringContaining('dockerfile/workdir-relative')]));
    for (const [rule, number] of known) expect([rule, numberOf(rule)]).toEqual([rule, number]);
    // Nothing that was there before got a new number because its line moved.
    expect(github.state.alerts.filter(({ history }) => history.length > 2)).toEqual([]);
    expect(github.state.alerts.length).toBe(opened);

    const third = repository.commit({ Dockerfile: THIRD });
    push(github.state, 1, { head: third, merge: third, files: [changed({ path: 'Dockerfile', after: THIRD })] });
    const passed = await run(third);
    if (process.env['SHOW'] !== undefined) writeFileSync(join(process.env['SHOW'], 'third.json'), JSON.stringify({ ...passed, comments: comments(), review: github.state.reviewComments, threads: github.state.threads, alerts: github.state.alerts }, undefined, 1));

    expect(passed.code).toBe(0);
    expect(comments().map(({ body }) => body.split('\n').find((line) => line.startsWith('#')))).toEqual([expect.stringMatching(/^### ✅ Dockgate: passed, 2 of 2 conditions met/) as unknown]);
    expect(alertsOf('open').filter((rule) => rule.includes('CVE-2026-8376'))).toEqual([]);
    expect(github.state.reviewComments.length).toBeGreaterThanOrEqual(said);
    expect(github.odd).toEqual([]);
    for (const { log } of [blocked, better, passed]) expect(log).not.toContain(github.token);
  });
});
