/** Images pulled from a real registry, plain and with TLS and password, and taken from a real engine. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TargetReport } from '../../src/report.js';
import { writeFiles } from '../support/folder.js';
import { DOCKER, dockgate, engineEnvironment, type Outcome, scanEnvironment, SHARED, TOOLS } from '../support/real.js';

const SERVER = '/usr/bin/docker-registry';
const LOCAL = 'local/go-static:1.0';
const absent = [SHARED, DOCKER, SERVER, join(TOOLS, 'images/go-static.tar')].find((path) => !existsSync(path));
const missing = absent === undefined ? undefined : `${absent} is missing; .ci/run sets it up`;
const describeReal = missing === undefined ? describe : describe.skip;
if (missing !== undefined) console.warn(`images of registries are not tested: ${missing}`);

const PASSWORD = 'e2e-password-1';
let folder: string;
let repository: string;
let plain: string;
let secure: string;
let id: string;
const running: ChildProcess[] = [];

function docker(...args: string[]): string {
  return execFileSync(DOCKER, args, { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...engineEnvironment() } }).trim();
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function serve(name: string, more: string): Promise<string> {
  const port = await freePort();
  const config = join(folder, `${name}.yml`);
  writeFileSync(config, `version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: ${join(folder, 'data')}}}\nhttp:\n  addr: 127.0.0.1:${String(port)}\n${more}`);
  running.push(spawn(SERVER, ['serve', config], { stdio: 'ignore' }));
  for (let tries = 0; tries < 50; tries += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => {
        resolve(false);
      });
    });
    if (answers) return `127.0.0.1:${String(port)}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the registry ${name} does not answer`);
}

beforeAll(async () => {
  if (missing !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'dockgate-e2e-registry-'));
  repository = join(folder, 'repository');
  mkdirSync(repository);
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'ca.crt')], { stdio: 'ignore' });
  writeFileSync(join(folder, 'htpasswd'), execFileSync('htpasswd', ['-Bbn', 'gate', PASSWORD]));
  plain = await serve('plain', '');
  secure = await serve('secure', `  tls: {certificate: ${join(folder, 'ca.crt')}, key: ${join(folder, 'key.pem')}}\nauth: {htpasswd: {realm: e2e, path: ${join(folder, 'htpasswd')}}}\n`);
  id = docker('image', 'inspect', '--format', '{{.Id}}', LOCAL);
  docker('tag', LOCAL, `${plain}/team/app:1.0`);
  docker('push', `${plain}/team/app:1.0`);
  docker('rmi', `${plain}/team/app:1.0`);
});
afterAll(() => {
  for (const each of running) each.kill();
});

function scan(args: readonly string[], env: Record<string, string> = {}): Outcome & { readonly targets: readonly TargetReport[] } {
  const outcome = dockgate(['scan', ...args, '--scanners', 'none'], repository, { ...scanEnvironment(), ...env });
  return { ...outcome, targets: existsSync(join(outcome.outputDir, 'dockgate-report.json')) ? outcome.report().targets : [] };
}

describeReal('a plain registry of this machine', () => {
  it('gives the image without an engine, as docker pushed it', () => {
    const { targets, leftovers } = scan(['--image', `${plain}/team/app:1.0`], { DOCKER_HOST: 'unix:///nowhere.sock' });

    expect(targets).toMatchObject([{ key: `image:${plain}/team/app`, kind: 'image', outcome: 'ok', digest: id, platform: 'linux/amd64' }]);
    expect(targets[0]?.reference).toMatch(new RegExp(`^${plain}/team/app@sha256:[0-9a-f]{64}$`));
    expect(leftovers).toEqual([]);
    expect(scan(['--image', targets[0]?.reference ?? '']).targets).toMatchObject([{ outcome: 'ok', digest: id, reference: targets[0]?.reference }]);
  });

  it('does not have what it does not have', () => {
    const { targets, code } = scan(['--image', `app=${plain}/team/app:9`]);

    expect(code).toBe(3);
    expect(targets).toMatchObject([{ key: 'image:app', name: 'app', outcome: 'failed' }]);
    expect(targets[0]?.error).toContain(`${plain} doesn't have the tag "9" (404`);
  });

  it('is refused a platform that its image is not for', () => {
    expect(scan(['--image', `${plain}/team/app:1.0`, '--platform', 'linux/arm64']).targets[0]?.error).toContain('is for linux/amd64 alone');
    expect(scan(['--image', `${plain}/team/app:1.0`, '--platform', 'linux/amd64']).targets).toMatchObject([{ key: `image:${plain}/team/app/linux/amd64`, outcome: 'ok' }]);
  });

  it('has the images that files name', () => {
    writeFiles(repository, {
      'compose.yaml': `services:\n  web:\n    image: ${plain}/team/app:\${TAG:-1.0}\n  tool:\n    image: \${TOOL_IMAGE}\n`,
      'k8s/pod.yaml': `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${plain}/team/app:1.0\n`,
    });

    const compose = scan(['--compose', 'compose.yaml']);
    expect(compose.targets).toMatchObject([{ key: 'image:web', name: 'web', outcome: 'ok', digest: id }]);
    expect(compose.report().notLookedAt).toEqual([{ what: 'compose.yaml:5', why: 'service "tool": the variable "TOOL_IMAGE" has no value here' }]);
    expect(scan(['--images-from', '.']).targets).toMatchObject([{ key: `image:${plain}/team/app`, outcome: 'ok', digest: id }]);
  });

  it('with a damaged blob gives nothing', () => {
    const digest = (scan(['--image', `${plain}/team/app:1.0`]).targets[0]?.reference ?? '').split('@sha256:')[1] ?? '';
    const blob = (hex: string): string => join(folder, 'data/docker/registry/v2/blobs/sha256', hex.slice(0, 2), hex, 'data');
    const { layers } = JSON.parse(readFileSync(blob(digest), 'utf8')) as { layers: { digest: string }[] };
    const path = blob((layers[0]?.digest ?? '').slice('sha256:'.length));
    const bytes = readFileSync(path);
    try {
      writeFileSync(path, Buffer.concat([bytes.subarray(0, 100), Buffer.from([(bytes[100] ?? 0) ^ 1]), bytes.subarray(101)]));
      expect(scan(['--image', `${plain}/team/app:1.0`]).targets[0]?.error).toContain("layer 1 of 1 isn't what was asked for");
      writeFileSync(path, bytes.subarray(0, 1000));
      expect(scan(['--image', `${plain}/team/app:1.0`]).targets[0]).toMatchObject({ outcome: 'failed' });
    } finally {
      writeFileSync(path, bytes);
    }
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe((layers[0]?.digest ?? '').slice('sha256:'.length));
  });
});

describeReal('a registry with TLS and password', () => {
  const name = (): string => `${secure}/team/app:1.0`;

  it.each([
    ['registry-username and registry-password', () => ({ DOCKGATE_REGISTRY_USERNAME: 'gate', DOCKGATE_REGISTRY_PASSWORD: PASSWORD })],
    ["docker's configuration", () => {
      const home = mkdtempSync(join(folder, 'home-'));
      writeFiles(home, { '.docker/config.json': JSON.stringify({ auths: { [secure]: { auth: Buffer.from(`gate:${PASSWORD}`).toString('base64') } } }) });
      return { HOME: home };
    }],
    ['a credential helper', () => {
      const home = mkdtempSync(join(folder, 'home-'));
      writeFiles(home, { '.docker/config.json': JSON.stringify({ credHelpers: { [secure]: 'e2e' } }) });
      writeFileSync(join(home, 'docker-credential-e2e'), `#!/bin/sh\necho '{"Username":"gate","Secret":"${PASSWORD}"}'\n`, { mode: 0o755 });
      return { HOME: home, PATH: `${home}:${process.env['PATH'] ?? ''}` };
    }],
  ])('opens to a login from %s, which is seen nowhere', (_, env) => {
    const outcome = scan(['--image', name(), '--registry-ca', join(folder, 'ca.crt'), '--verbose'], env());

    expect(outcome.targets).toMatchObject([{ outcome: 'ok', digest: id }]);
    const all = `${outcome.stdout}${outcome.stderr}${readFileSync(join(outcome.outputDir, 'dockgate-report.json'), 'utf8')}`;
    expect(all).not.toContain(PASSWORD);
    expect(all).not.toContain(Buffer.from(`gate:${PASSWORD}`).toString('base64'));
  });

  it('stays shut, and says why', () => {
    const error = (args: readonly string[], env: Record<string, string> = {}): string => scan(['--image', name(), ...args], env).targets[0]?.error ?? '';
    const ca = ['--registry-ca', join(folder, 'ca.crt')];

    expect(error(ca)).toContain('wants a login for the tag "1.0", and there is none (401');
    expect(error(ca, { DOCKGATE_REGISTRY_USERNAME: 'gate', DOCKGATE_REGISTRY_PASSWORD: 'wrong-password' })).toContain("doesn't accept the login from registry-username and registry-password");
    expect(error([])).toContain('is signed by an authority that isn\'t known here');
    expect(error(['--insecure-registry', secure])).toContain('wants a login');
  });

  it('is trusted by the places that docker and OpenSSL know', () => {
    const home = mkdtempSync(join(folder, 'home-'));
    writeFiles(home, { [`.config/docker/certs.d/${secure}/ca.crt`]: readFileSync(join(folder, 'ca.crt')) });
    const login = { DOCKGATE_REGISTRY_USERNAME: 'gate', DOCKGATE_REGISTRY_PASSWORD: PASSWORD };

    expect(scan(['--image', name()], { ...login, HOME: home }).targets).toMatchObject([{ outcome: 'ok' }]);
    expect(scan(['--image', name()], { ...login, SSL_CERT_FILE: join(folder, 'ca.crt') }).targets).toMatchObject([{ outcome: 'ok' }]);
  });
});

const BUILDX = join(TOOLS, 'buildkit/docker/cli-plugins/docker-buildx');
const withBuilder = existsSync(BUILDX) && existsSync(join(TOOLS, 'buildkit/state/buildkitd.sock')) ? it : it.skip;

describeReal('an index of two platforms that BuildKit pushed with its provenance', () => {
  withBuilder('gives one target, the wanted one, or each', () => {
    writeFiles(folder, { 'two/Dockerfile': 'FROM scratch\nCOPY . /\n' });
    execFileSync(BUILDX, ['build', '--builder', 'dockgate', '--platform', 'linux/amd64,linux/arm64', '--provenance', 'mode=max', '--output', `type=image,name=${plain}/team/two:1,push=true,registry.insecure=true`, join(folder, 'two')], {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, DOCKER_CONFIG: join(TOOLS, 'buildkit/docker') },
    });
    const of = (...args: string[]): string[] => scan(['--image', `two=${plain}/team/two:1`, ...args]).targets.map(({ key, outcome }) => `${key} ${outcome}`);

    expect(of()).toEqual(['image:two ok']);
    expect(of('--platform', 'linux/arm64')).toEqual(['image:two/linux/arm64 ok']);
    expect(of('--platform', 'all')).toEqual(['image:two/linux/amd64 ok', 'image:two/linux/arm64 ok']);
    expect(scan(['--image', `${plain}/team/two:1`, '--platform', 'linux/s390x']).targets[0]?.error).toContain('there is no image for linux/s390x, but for "linux/amd64", "linux/arm64"');
  });
});

describeReal('the engine', () => {
  it('is asked first, alone, or not at all', () => {
    expect(scan(['--image', LOCAL]).targets).toMatchObject([{ key: 'image:local/go-static', outcome: 'ok', digest: id }]);
    expect(scan(['--image', LOCAL, '--pull', 'never']).targets).toMatchObject([{ outcome: 'ok', digest: id }]);
    expect(scan(['--image', `${plain}/team/app:1.0`, '--pull', 'never']).targets[0]?.error).toMatch(/from the Docker engine failed: it is not there/);
    expect(scan(['--image', LOCAL, '--pull', 'never'], { DOCKER_HOST: 'unix:///nowhere.sock' }).targets[0]?.error).toContain("the engine can't be asked");
    expect(scan(['--image', LOCAL, '--pull', 'always']).targets[0]?.error).toContain('registry-1.docker.io');
  });

  it('builds what a compose file builds', () => {
    writeFiles(repository, { 'build.yaml': 'services:\n  app:\n    build: {context: app, args: {NAME: "${WHO:-someone}"}}\n', 'app/Dockerfile': 'FROM scratch\nARG NAME\nCOPY . /\nLABEL name=$NAME\n' });

    expect(scan(['--compose', 'build.yaml'], { WHO: 'me' }).targets).toMatchObject([{ key: 'build:app', name: 'app', kind: 'build', outcome: 'ok', dockerfile: 'app/Dockerfile' }]);
  });
});
