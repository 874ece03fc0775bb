/** Builds by every builder that is at hand: what is judged is what is pushed, what fails names its line, secrets stay secret. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOCKER, dockgate, engineEnvironment, missingTools, scanEnvironment, SHARED, TOOLS, TRIVY, type Outcome } from '../support/real.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

const REGISTRY = '127.0.0.1:5000';
const BUILDKIT = join(TOOLS, 'buildkit/docker');
const hasBuildkit = existsSync(join(BUILDKIT, 'cli-plugins/docker-buildx'));
if (!hasBuildkit) console.log('skipped: no current BuildKit; tools/buildkit/setup builds it');
const itBuildkit = hasBuildkit ? it : it.skip;

/** A client without BuildKit: DOCKER_BUILDKIT is set by us, so the old builder takes a client that says it is of version 23 or later. */
function oldBuilderClient(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dockgate-client-')), 'docker');
  writeFileSync(path, `#!/bin/sh\ncase "$1" in buildx) exit 1;; version) echo "23.0.0 20.10.0"; exit 0;; esac\nexec ${DOCKER} "$@"\n`, { mode: 0o755 });
  return path;
}

function docker(...args: string[]): string {
  return execFileSync(DOCKER, args, { encoding: 'utf8', env: { ...process.env, ...engineEnvironment() } }).trim();
}

function folderWith(dockerfile: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dockgate-build-'));
  for (const [name, content] of Object.entries({ Dockerfile: dockerfile, ...files })) writeFileSync(join(folder, name), content);
  return folder;
}

/** @param env of buildx, where a builder of its own is meant */
function build(folder: string, client: string, more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Outcome {
  return dockgate(['scan', '--build', '.', '--docker', client, '--scanners', 'trivy', '--scanner-path', `trivy=${TRIVY}`, '--fail-on', 'secret', '--verbose', ...more], folder, { ...scanEnvironment(), ...env });
}

const HOST = ['--build-network', 'host'];
const BUILDX_ENGINE = { DOCKER_CONFIG: BUILDKIT };
const BUILDX_REMOTE = { DOCKER_CONFIG: BUILDKIT, BUILDX_BUILDER: 'dockgate' };

describeReal('builds', () => {
  const name = `${REGISTRY}/dockgate-e2e`;
  beforeAll(() => {
    if (hasBuildkit) execFileSync(join(SHARED, 'tools/buildkit/builder'), ['start'], { env: { ...process.env, ...engineEnvironment() }, stdio: 'ignore' });
    // The base, for a builder that knows nothing of the engine.
    docker('tag', 'local/debian:12', `${REGISTRY}/dockgate-e2e-base:12`);
    docker('push', '--quiet', `${REGISTRY}/dockgate-e2e-base:12`);
  });

  afterAll(() => {
    docker('image', 'rm', `${REGISTRY}/dockgate-e2e-base:12`);
  });

  async function pushedConfig(tag: string): Promise<string> {
    docker('push', '--quiet', `${name}:${tag}`);
    const accept = ['application/vnd.docker.distribution.manifest.v2+json', 'application/vnd.oci.image.manifest.v1+json'].join(', ');
    const answer = await fetch(`http://${REGISTRY}/v2/dockgate-e2e/manifests/${tag}`, { headers: { accept } });
    const manifest = (await answer.json()) as { config: { digest: string } };
    return manifest.config.digest;
  }

  async function expectPushed(tag: string, run: Outcome): Promise<void> {
    expect({ code: run.code, error: run.report().targets[0]?.error }).toEqual({ code: 0, error: undefined });
    const [target] = run.report().targets;
    expect(target).toMatchObject({ key: 'build:.', outcome: 'ok', imageId: docker('image', 'inspect', '--format', '{{.Id}}', `${name}:${tag}`) });
    expect(await pushedConfig(tag)).toBe(target?.digest);
    expect(run.leftovers).toEqual([]);
    docker('image', 'rm', `${name}:${tag}`);
  }

  const SMALL = `FROM ${REGISTRY}/dockgate-e2e-base:12\nRUN date +%N > /unique\nUSER nobody\n`;

  it('what is pushed is what was judged: BuildKit of the engine', async () => {
    await expectPushed('buildkit', build(folderWith(SMALL), DOCKER, [...HOST, '--tag', `${name}:buildkit`]));
  });

  it('what is pushed is what was judged: the old builder', async () => {
    await expectPushed('old', build(folderWith(SMALL), oldBuilderClient(), [...HOST, '--tag', `${name}:old`]));
  });

  itBuildkit('what is pushed is what was judged: buildx', async () => {
    await expectPushed('buildx', build(folderWith(SMALL), 'docker', [...HOST, '--tag', `${name}:buildx`], BUILDX_ENGINE));
    await expectPushed('remote', build(folderWith(SMALL), 'docker', ['--tag', `${name}:remote`], BUILDX_REMOTE));
  });

  itBuildkit('a builder outside of the engine writes the archive itself, which is kept on request with its bills of materials', () => {
    const run = build(folderWith(SMALL), 'docker', ['--keep-archive', '--sbom', 'both'], BUILDX_REMOTE);

    const { artifacts, targets } = run.report();
    expect(run.code).toBe(0);
    expect(artifacts?.map(({ kind, error }) => [kind, error])).toEqual([['cyclonedx', undefined], ['spdx', undefined], ['archive', undefined]]);
    const [cyclonedx, , archive] = artifacts ?? [];
    expect(JSON.parse(readFileSync(cyclonedx?.file ?? '', 'utf8'))).toMatchObject({ metadata: { component: { version: targets[0]?.digest } } });
    const again = dockgate(['scan', '--archive', archive?.file ?? '', '--scanners', 'none'], tmpdir());
    expect(again.report().targets[0]?.digest).toBe(targets[0]?.digest);
    expect(docker('image', 'ls', '--all', '--quiet', '--no-trunc').split('\n')).not.toContain(targets[0]?.digest);
    expect(targets[0]).not.toHaveProperty('imageId');
  });

  itBuildkit("a pulled image's provenance gives exact lines where its history would have to be guessed at", () => {
    const lines = ['FROM base AS other', 'RUN echo one > /file', 'FROM base', 'RUN echo same > /same', 'COPY --from=other --link /file /file', 'RUN <<EOF', 'printf -- "-----BEGIN RSA PRIVATE KEY-----\\n%s\\n-----END RSA PRIVATE KEY-----\\n" "$(head -c 600 /dev/urandom | base64)" > /key.pem', 'EOF', ''];
    const folder = folderWith(lines.join('\n').replaceAll('FROM base', `FROM ${REGISTRY}/dockgate-e2e-base:12`));
    execFileSync('docker', ['buildx', 'build', '--builder', 'dockgate', '--quiet', '--provenance', 'mode=max', '--tag', `${name}:attested`, '--push', folder], { env: { ...process.env, ...engineEnvironment(), DOCKER_CONFIG: BUILDKIT }, stdio: 'ignore' });

    const run = dockgate(['scan', '--image', `${name}:attested`, '--pull', 'always', '--dockerfile', 'Dockerfile', '--scanners', 'trivy', '--scanner-path', `trivy=${TRIVY}`], folder);

    const secret = run.report().findings.find(({ kind, aliases }) => kind === 'secret' && aliases.includes('secret/private-key'));
    expect(run.report().targets).toEqual([expect.objectContaining({ outcome: 'ok' })]);
    expect(secret).toMatchObject({ at: { file: 'Dockerfile', startLine: 6 } });
    expect(secret?.locatedBy.why).toMatch(/BuildKit/);
  });

  const FAILING = `FROM ${REGISTRY}/dockgate-e2e-base:12\nRUN echo fine\n\nRUN echo about to fail \\\n  && exit 7\n`;

  it.each([
    ['BuildKit of the engine', DOCKER, HOST, {}],
    ['the old builder', oldBuilderClient(), HOST, {}],
    ...(hasBuildkit ? [['buildx', 'docker', HOST, BUILDX_ENGINE] as const, ['buildx with another BuildKit', 'docker', [], BUILDX_REMOTE] as const] : []),
  ])('a failing build names its line and shows the end of its log: %s', (_, client, more, env) => {
    const run = build(folderWith(FAILING), client, more, env);

    const error = run.report().targets[0]?.error ?? '';
    expect(run.code).toBe(3);
    expect(error).toMatch(/the build of "\." failed at Dockerfile:4 \(RUN echo about to fail \\\) \(exit code \d+\); its log ends:\n/);
    expect(error).toContain('about to fail\n');
    expect(error.split('\n').length).toBeLessThan(45);
    expect(error).toMatch(/\n\(mend the build: docker build \. shows the same\)$/);
    expect(run.stderr).toMatch(/-- build of \. by .*\n[^]*-- end of build of \./);
  });

  it('the command that shows the same names a Dockerfile of another name', () => {
    const run = build(folderWith('FROM scratch\n', { 'other.Dockerfile': FAILING }), DOCKER, [...HOST, '--dockerfile', 'other.Dockerfile']);

    expect(run.report().targets[0]?.error).toMatch(/\n\(mend the build: docker build -f other\.Dockerfile \. shows the same\)$/);
  });

  it.each([
    ['BuildKit of the engine', DOCKER, HOST, {}],
    ...(hasBuildkit ? [['buildx', 'docker', HOST, BUILDX_ENGINE] as const, ['buildx with another BuildKit', 'docker', [], BUILDX_REMOTE] as const] : []),
  ])('secrets and build arguments reach the build and nobody else: %s', (_, client, more, env) => {
    const folder = folderWith(
      `FROM ${REGISTRY}/dockgate-e2e-base:12\nARG ANSWER\nRUN --mount=type=secret,id=file --mount=type=secret,id=env cat /run/secrets/file /run/secrets/env; echo $ANSWER; date +%N; exit 3\n`,
      { 'secret.txt': 'canary-one\ncanary-two\n' },
    );

    const run = build(folder, client, [...more, '--build-secret', 'id=file,src=secret.txt', '--build-secret', 'id=env,env=MY_TOKEN', '--build-arg', 'ANSWER=canary-four'], { ...env, MY_TOKEN: 'canary-three' });

    expect(run.report().targets[0]?.error).toMatch(/\*\*\*\n[^]*\*\*\*\n/);
    for (const text of [run.stdout, run.stderr, readFileSync(join(run.outputDir, 'dockgate-report.json'), 'utf8')]) expect(text).not.toMatch(/canary/);
  });

  it('what a builder can not do is a usage error before anything is built', () => {
    const folder = folderWith(SMALL, { 'secret.txt': 'x' });

    const secret = build(folder, oldBuilderClient(), ['--build-secret', 'id=x,src=secret.txt']);
    const cache = build(folder, DOCKER, ['--cache-to', 'type=local,dest=cache']);

    expect([secret.code, cache.code]).toEqual([2, 2]);
    expect(secret.stderr).toContain('neither docker buildx nor BuildKit');
    expect(cache.stderr).toContain('--cache-to');
  });

  itBuildkit('a cache is left where it is asked for, and used', () => {
    const folder = folderWith(SMALL);
    const cache = mkdtempSync(join(tmpdir(), 'dockgate-cache-'));

    const first = build(folder, 'docker', ['--cache-to', `type=local,dest=${cache}`], BUILDX_REMOTE);
    const second = build(folder, 'docker', ['--cache-from', `type=local,src=${cache}`], BUILDX_REMOTE);

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(existsSync(join(cache, 'index.json'))).toBe(true);
    expect(second.stderr).toContain('importing cache manifest');
  });
});
