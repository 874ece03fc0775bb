/**
 * The examples of docs/github.md, started by a local runner as GitHub would start them: the bundled action, a real engine, registry and scanner,
 * and a GitHub that validates. Not those that hand artifacts from job to job (fork-gate, fork-comment): this runner refuses artifacts. In
 * its place a folder takes them for the reusable gate.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pins } from '../support/workflows.js';
import { writeFiles } from '../support/folder.js';
import { changed, openPull, pullRequestEvent } from '../support/github/events.js';
import { start, type TestGithub } from '../support/github/start.js';
import { missingRunner, packedAction, startRunner } from '../support/runner.js';
import { DOCKER, engineEnvironment, missingTools, ROOT, scanEnvironment, TRIVY } from '../support/real.js';

const absent = missingTools() ?? missingRunner();
if (absent !== undefined && process.env['CI'] !== undefined) throw new Error(absent);
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
/** Where reports go from job to job. */
let exchange: string;

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
    '--action', `OWNER/dockgate@COMMIT=${action}`, '--action', `docker/login-action@${pins['docker/login-action']?.commit ?? ''}=${join(folder, 'login')}`, '--action', `actions/download-artifact@${pins['actions/download-artifact']?.commit ?? ''}=${join(folder, 'download')}`, '--',
    '--json', '--platform', 'self-hosted=-self-hosted', ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]), ...(options.more ?? []),
  ];
  const { code, output } = await startRunner(args, github.token);
  const lines = output.split('\n').flatMap((line): Record<string, unknown>[] => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : [{ msg: line }]));
  return {
    code,
    log: lines.filter(({ command }) => command !== 'summary').map(({ msg }) => (typeof msg === 'string' ? msg : '')).join('\n'),
    summaries: lines.filter(({ command }) => command === 'summary').map(({ content }) => String(content)),
  };
}

/**
 * The reusable gate as a workflow of the repository, called by matrix.yml.
 * @param caller changes of matrix.yml @param gate changes of dockgate.yml
 */
async function runGate(files: Readonly<Record<string, string>>, caller: readonly (readonly [string, string])[] = [], gate: readonly (readonly [string, string])[] = []): Promise<Ran> {
  exchange = mkdtempSync(join(folder, 'exchange-'));
  const called = adapted(readFileSync(join(ROOT, '.github/workflows/dockgate.yml'), 'utf8'), [
    ...gate,
    ["          artifact: true\n          gate-name: leg-${{ inputs.gate-name || 'gate' }}--${{ matrix.name }}\n", `          gate-name: leg-\${{ inputs.gate-name || 'gate' }}--\${{ matrix.name }}\n      - run: cp -R dockgate-out "${exchange}/dockgate-leg-gate--$NAME"\n        env:\n          NAME: \${{ matrix.name }}\n`],
    ['          artifact: true # also what the second stage for forks comments from\n', ''],
  ]);
  const workflow = adapted(example('matrix.yml'), [['uses: OWNER/dockgate/.github/workflows/dockgate.yml@COMMIT', 'uses: ./.github/workflows/dockgate.yml'], ...caller]);
  return runWorkflow(workflow, { ...files, '.github/workflows/dockgate.yml': called }, { env: { EXCHANGE: exchange }, more: ['--workflows', '.github/workflows/it.yml'] });
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

describeReal('examples, started by a runner', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dockgate-e2e-workflows-'));
    action = packedAction();
    // The runner fetches nothing, and the registry here wants no login.
    writeFiles(join(folder, 'login'), { 'action.yml': 'name: login\ndescription: none\ninputs:\n  registry: {description: r}\n  username: {description: u}\n  password: {description: p}\nruns:\n  using: composite\n  steps:\n    - run: "true"\n      shell: bash\n' });
    writeFiles(join(folder, 'download'), { 'action.yml': 'name: download\ndescription: none\ninputs:\n  pattern: {description: p}\n  path: {description: d}\nruns:\n  using: composite\n  steps:\n    - run: cd "$EXCHANGE" && for each in $PATTERN; do cp -R "$each" "$INTO"; done\n      shell: bash\n      env:\n        PATTERN: ${{ inputs.pattern }}\n        INTO: ${{ inputs.path }}\n' });
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

  it('build.yml tells a pull request: one comment, alerts, and comments on its lines; the next run adds none', async () => {
    openPull(github.state, { head: 'a'.repeat(40), files: [changed({ path: 'Dockerfile', after: FAULTY })] });
    const first = await runWorkflow(example('build.yml'), { Dockerfile: FAULTY }, { event: 'pull_request', payload: pullRequestEvent(github.state, 1) });

    expect(first.code).toBe(0);
    expect(github.state.comments.map(({ author }) => author)).toEqual(['github-actions[bot]']);
    expect(github.state.comments[0]?.body).toContain('Dockgate');
    expect(github.state.alerts.length).toBeGreaterThan(0);
    expect(github.state.reviewComments.length).toBeGreaterThan(0);
    const reviewed = github.state.reviewComments.length;

    repository = mkdtempSync(join(folder, 'repository-'));
    await runWorkflow(example('build.yml'), { Dockerfile: FAULTY }, { event: 'pull_request', payload: pullRequestEvent(github.state, 1) });

    expect(github.state.comments).toHaveLength(1);
    expect(github.state.reviewComments).toHaveLength(reviewed);
    // This runner's GITHUB_SHA is the local HEAD, which isn't the merge commit that GitHub knows.
    expect(github.odd.filter((each) => !each.includes('refs/pull/1/merge is not at'))).toEqual([]);
  });

  it('fork-gate.yml leaves comments to the second stage; alerts it tries, since GitHub takes some of a fork\'s', async () => {
    openPull(github.state, { head: 'a'.repeat(40), fork: 'stranger/shop', files: [changed({ path: 'Dockerfile', after: FAULTY })] });
    const { code, log, summaries } = await runWorkflow(adapted(example('fork-gate.yml'), [['          artifact: true # what fork-comment.yml takes\n', '']]), { Dockerfile: FAULTY }, { event: 'pull_request', payload: pullRequestEvent(github.state, 1) });

    expect(summaries.join('\n')).toContain('blocked');
    expect(log).toContain('Dockerfile:2');
    expect(github.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation).filter((operation) => operation !== 'code-scanning/upload-sarif')).toEqual([]);
    expect(code).toBe(1);
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

  it('matrix.yml: what the reusable gate plans is looked at in jobs of their own, and judged once', async () => {
    const { code, log, summaries } = await runGate({ 'services/api/Dockerfile': FAULTY, 'compose.yaml': `services:\n  api:\n    build: services/api\n  db:\n    image: ${REGISTRY}/dockgate-e2e-workflows:1\n` });
    const judged = summaries.at(-1) ?? '';

    expect(readdirSync(exchange).sort()).toEqual(['dockgate-leg-gate--api', 'dockgate-leg-gate--db', 'dockgate-leg-gate--files']);
    expect(log).toContain('joined 3 reports');
    expect(judged).toContain('services/api/Dockerfile');
    expect(judged).toContain('compose.yaml');
    expect(judged).not.toContain('incomplete');
    expect(code).toBe(0);
  });

  it('matrix.yml: a leg that leaves no report keeps the gate closed, and so does one that could not build', async () => {
    const files = { 'services/api/Dockerfile': 'FROM local/there-is-none:1\n', 'services/worker/Dockerfile': FAULTY };
    const { code, log, summaries } = await runGate(
      files,
      [['fail-on: high, secret', 'fail-on: any > 1000'], ['      gate: observe # says what would be blocked; remove the line to enforce\n', '']],
      [['scanner-retries: ${{ inputs.scanner-retries }}', "scanner-retries: ${{ matrix.name == 'services-worker' && 'many' || '' }}"]],
    );
    const judged = summaries.at(-1) ?? '';

    expect(readdirSync(exchange).sort()).toEqual(['dockgate-leg-gate--files', 'dockgate-leg-gate--services-api']);
    expect(log).toContain('joined 2 reports');
    expect(judged).toContain('incomplete');
    expect(judged).toContain('build:services/worker');
    expect(judged).toContain('the build of "services/api" failed at services/api/Dockerfile:1');
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
