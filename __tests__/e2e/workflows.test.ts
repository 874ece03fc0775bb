/**
 * The examples of docs/github.md, started by a local runner as GitHub would start them: the bundled action, a real engine, registry and scanner,
 * and a GitHub that validates. Not those that hand artifacts from job to job (matrix, monorepo, fork-comment): this runner refuses artifacts.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFiles } from '../support/folder.js';
import { start, type TestGithub } from '../support/github/start.js';
import { DOCKER, engineEnvironment, missingTools, ROOT, scanEnvironment, SHARED, TOOLS, TRIVY } from '../support/real.js';

const RUNNER = join(SHARED, 'tools/actrun/run');
const absent = missingTools() ?? [RUNNER, join(TOOLS, 'bin/act')].filter((path) => !existsSync(path)).map((path) => `${path} is missing; tools/actrun/setup builds the runner`)[0];
if (absent !== undefined) console.warn(`workflows are not run: ${absent}`);
const describeReal = absent === undefined ? describe : describe.skip;

const REGISTRY = '127.0.0.1:5000';
const BASE = 'local/debian:12';
const SECRET = 'correct-horse-battery-staple';
const FAULTY = `FROM ${BASE}\nENV DB_PASSWORD=${SECRET}\nCMD ["sh"]\n`;

interface Ran {
  readonly code: number | null;
  /** What the steps and the runner printed. */
  readonly log: string;
  /** Markdown of the steps' summaries, in the order of their end. */
  readonly summaries: readonly string[];
}

let folder: string;
let action: string;
let repository: string;
let github: TestGithub;

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: repository, stdio: 'ignore' });
}

function docker(...args: readonly string[]): string {
  return execFileSync(DOCKER, args, { encoding: 'utf8', env: { ...process.env, ...engineEnvironment() } }).trim();
}

interface RunOptions {
  readonly event?: string;
  readonly payload?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly more?: readonly string[];
}

/** @param workflow text of the one workflow that the repository has */
async function runWorkflow(workflow: string, files: Readonly<Record<string, string>>, options: RunOptions = {}): Promise<Ran> {
  writeFiles(repository, { '.github/workflows/it.yml': workflow, ...files });
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'all');
  const payload = join(folder, 'event.json');
  writeFileSync(payload, JSON.stringify({ repository: { full_name: 'acme/shop', private: false, default_branch: 'main' }, ...options.payload }));
  const { HOME: _home, TMPDIR: _temporary, PATH: _path, ...scan } = scanEnvironment();
  const env = {
    ...scan, DOCKGATE_DOCKER: DOCKER, DOCKGATE_SCANNERS: 'trivy', DOCKGATE_SCANNER_PATH: `trivy=${TRIVY}`, DOCKGATE_STALE_DB: 'warn',
    GITHUB_GRAPHQL_URL: github.graphqlUrl, ...options.env,
  };
  const args = [
    '--repo', repository, '--event', options.event ?? 'push', '--payload', payload, '--api', github.apiUrl,
    '--action', `OWNER/dockgate@COMMIT=${action}`, '--action', `docker/login-action@${LOGIN}=${join(folder, 'login')}`, '--',
    '--json', '--platform', 'self-hosted=-self-hosted', ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]), ...(options.more ?? []),
  ];
  const child = spawn(RUNNER, args, { env: { ...process.env, GITHUB_TOKEN: github.token, DOCKGATE_TOOLS: TOOLS } });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const lines = Buffer.concat(chunks).toString('utf8').split('\n').flatMap((line): Record<string, unknown>[] => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : [{ msg: line }]));
  return {
    code,
    log: lines.filter(({ command }) => command !== 'summary').map(({ msg }) => (typeof msg === 'string' ? msg : '')).join('\n'),
    summaries: lines.filter(({ command }) => command === 'summary').map(({ content }) => String(content)),
  };
}

function example(name: string): string {
  return readFileSync(join(ROOT, 'examples/workflows', name), 'utf8');
}

/** @returns the text with other words, each of which was there */
function adapted(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the example has no ${JSON.stringify(from)}`);
    return before.replaceAll(from, to);
  }, text);
}

const LOGIN = /docker\/login-action@([0-9a-f]{40})/.exec(example('build-gate-push.yml'))?.[1] ?? '';

describeReal('examples, started by a runner', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dockgate-e2e-workflows-'));
    action = join(folder, 'action');
    mkdirSync(action);
    for (const path of ['action.yml', 'dist', 'package.json']) cpSync(join(ROOT, path), join(action, path), { recursive: true });
    // The runner fetches nothing, and the registry here wants no login.
    writeFiles(join(folder, 'login'), { 'action.yml': 'name: login\ndescription: none\ninputs:\n  registry: {description: r}\n  username: {description: u}\n  password: {description: p}\nruns:\n  using: composite\n  steps:\n    - run: "true"\n      shell: bash\n' });
    docker('tag', BASE, `${REGISTRY}/dockgate-e2e-workflows:1`);
    docker('push', '--quiet', `${REGISTRY}/dockgate-e2e-workflows:1`);
  });
  afterAll(() => {
    docker('image', 'rm', `${REGISTRY}/dockgate-e2e-workflows:1`);
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    repository = mkdtempSync(join(folder, 'repository-'));
    github = await start({ repository: 'acme/shop' });
  });
  afterEach(async () => {
    await github.close();
  });

  it('build.yml watches: the verdict is told, the job is green', async () => {
    const { code, log, summaries } = await runWorkflow(example('build.yml'), { Dockerfile: FAULTY });

    expect(log).toContain('Dockerfile:2');
    expect(summaries.join('\n')).toMatch(/blocked|would block/i);
    expect(log + summaries.join('\n')).not.toContain(SECRET);
    expect(code).toBe(0);
  });

  it('merge-queue.yml enforces, in the queue too', async () => {
    const { code, summaries } = await runWorkflow(example('merge-queue.yml'), { Dockerfile: FAULTY }, { event: 'merge_group', payload: { action: 'checks_requested', merge_group: { head_sha: 'a'.repeat(40), base_sha: 'b'.repeat(40), head_ref: 'refs/heads/gh-readonly-queue/main/pr-1', base_ref: 'refs/heads/main' } } });

    expect(summaries.join('\n')).toContain('blocked');
    expect(code).toBe(1);
  });

  it('build-gate-push.yml pushes what was judged, and nothing that was not let through', async () => {
    const workflow = adapted(example('build-gate-push.yml'), [['ghcr.io/${{ github.repository }}:${{ github.sha }}', `${REGISTRY}/dockgate-e2e-pushed:\${{ github.sha }}`], ['fail-on: high, secret', 'fail-on: dockerfile/secret-in-env']]);
    const good = await runWorkflow(workflow, { Dockerfile: `FROM ${BASE}\nUSER 65532\nCMD ["sh"]\n` });
    const sha = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: repository, encoding: 'utf8' }).trim();

    expect(good.code).toBe(0);
    expect(docker('manifest', 'inspect', '--insecure', `${REGISTRY}/dockgate-e2e-pushed:${sha}`)).toContain('config');
    docker('image', 'rm', `${REGISTRY}/dockgate-e2e-pushed:${sha}`);

    repository = mkdtempSync(join(folder, 'repository-'));
    const bad = await runWorkflow(workflow, { Dockerfile: FAULTY });
    const next = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: repository, encoding: 'utf8' }).trim();

    expect(bad.code).toBe(1);
    expect(() => docker('manifest', 'inspect', '--insecure', `${REGISTRY}/dockgate-e2e-pushed:${next}`)).toThrow();
    docker('image', 'rm', `${REGISTRY}/dockgate-e2e-pushed:${next}`);
  });

  it('pull.yml judges what manifests name, without an engine, on the line that names it', async () => {
    const { code, log } = await runWorkflow(adapted(example('pull.yml'), [['fail-on: fixable:critical', 'fail-on: any']]), { 'deploy/compose.yaml': `services:\n  app:\n    image: ${REGISTRY}/dockgate-e2e-workflows:1\n` }, { event: 'pull_request', env: { DOCKER_HOST: 'unix:///nowhere.sock' } });

    expect(log).toContain('deploy/compose.yaml:3');
    expect(code).toBe(1);
  });

  it('private-registry.yml takes the tag that it is started with', async () => {
    const workflow = adapted(example('private-registry.yml'), [['registry.example.com/team/app', `${REGISTRY}/dockgate-e2e-workflows`], ['          registry-ca: deploy/registry-ca.pem # only for a private authority\n', ''], ['artifact: true', 'fail-on: secret'], ['          platform: all # each platform of the image is a target\n', '']]);
    const { code, log } = await runWorkflow(workflow, {}, { event: 'workflow_dispatch', payload: { inputs: { tag: '1' } }, more: ['--secret', 'REGISTRY_USERNAME=e2e-person', '--secret', 'REGISTRY_PASSWORD=p4ssw0rd-of-e2e'], env: { DOCKER_HOST: 'unix:///nowhere.sock' } });

    expect(log).toContain('dockgate-e2e-workflows:1');
    expect(log).not.toContain('p4ssw0rd-of-e2e');
    expect(code).toBe(0);
  });

  it('self-hosted.yml needs no Docker', async () => {
    const workflow = adapted(example('self-hosted.yml'), [
      ['registry.example.com/team/app:latest', `${REGISTRY}/dockgate-e2e-workflows:1`],
      ['/var/cache/dockgate', join(folder, 'cache')],
      ['    env:\n      NODE_EXTRA_CA_CERTS: /etc/ssl/certs/corp-ca.pem # only behind a proxy that opens TLS\n', ''],
    ]);
    const { code, log, summaries } = await runWorkflow(workflow, {}, { event: 'pull_request', env: { DOCKER_HOST: 'unix:///nowhere.sock', DOCKGATE_DOCKER: '/nowhere/docker', DOCKGATE_OFFLINE: 'true' } });

    expect(log).toContain('dockgate-e2e-workflows:1');
    expect(summaries.join('\n')).toMatch(/blocked|passed/);
    expect([0, 1]).toContain(code);
  });

  it('own-matrix.yml has a gate for each leg', async () => {
    const { code, log, summaries } = await runWorkflow(example('own-matrix.yml'), { 'services/api/Dockerfile': FAULTY, 'services/worker/Dockerfile': FAULTY }, { event: 'pull_request' });

    expect(log).toContain('services/api/Dockerfile:2');
    expect(log).toContain('services/worker/Dockerfile:2');
    expect(summaries).toHaveLength(2);
    expect(code).toBe(1);
  });

  it('self.yml has the three verdicts of this repository\'s examples', async () => {
    const workflow = adapted(readFileSync(join(ROOT, '.github/workflows/self.yml'), 'utf8'), [['uses: ./', 'uses: OWNER/dockgate@COMMIT'], ['          artifact: true\n', '']]);
    for (const path of ['examples/shop', 'examples/small']) cpSync(join(ROOT, path), join(repository, path), { recursive: true });
    const { code, log } = await runWorkflow(workflow, {}, { env: { DOCKGATE_SCANNERS: 'none' } });

    expect(log).toContain('small: pass, unknown: incomplete, shop: fail (exit code 0)');
    expect(code).toBe(0);
  });
});
