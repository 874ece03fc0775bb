/** Secrets go where they are meant to go, and nowhere else: the bundle as an action, with birds in its cage, among programs and servers that repeat what they are told. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { writeTrivy, writeTrivyDatabase } from '../support/fake-trivy.js';
import { saveImage } from '../support/image.js';

const BUNDLE = resolve(import.meta.dirname, '../../dist/index.js');
const HEAD = '3f2a91cd5b0e47d8a6c1f2e3d4b5a69788c0d1e2';
const CANARIES = {
  token: 'ghs_Canary0Token1That2Sings3In4No5Log6',
  password: 'canary-of-the-registry-31f7',
  buildSecret: 'canary-of-the-build-77aa',
  buildSecretFile: 'canary-in-a-file-9c0d',
  runtime: 'canary-of-the-runtime-5e5e',
} as const;
const BASIC = Buffer.from(`gate:${CANARIES.password}`).toString('base64');
/** Each in every form that is as good as the secret itself. */
const FORMS: readonly string[] = Object.values(CANARIES).flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, ''), Buffer.from(`x-access-token:${secret}`).toString('base64').replace(/=+$/, '')]).concat(BASIC);

interface Request {
  readonly line: string;
  readonly authorization: string;
  readonly others: string;
}

let folder: string;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockgate-canary-'));
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A server that keeps what it is asked, and repeats the credentials that it was given in its answers. */
async function parrot(answer: (request: IncomingMessage, response: ServerResponse, said: string) => void): Promise<{ readonly address: string; readonly requests: readonly Request[] }> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { authorization = '', ...headers } = request.headers;
      requests.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, authorization, others: `${JSON.stringify(headers)}\n${unpacked(Buffer.concat(chunks).toString('latin1'))}` });
      const said = `${authorization} ${Buffer.from(authorization.replace(/^Basic /i, ''), 'base64').toString('latin1')}`;
      answer(request, response, said);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return { address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`, requests };
}

/** SARIF is sent packed: what is in it counts as sent. */
function unpacked(body: string): string {
  const packed = /"sarif":"([\w+/=]+)"/.exec(body)?.[1];
  return packed === undefined ? body : `${body}\n${gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')}`;
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function act(inputs: Readonly<Record<string, string>>, api: string): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const at = (name: string): string => join(folder, 'runner', name);
  write({ 'runner/output': '', 'runner/summary': '', 'runner/env': '', 'runner/state': '', 'runner/path': '', 'runner/temp/.keep': '', 'runner/tmp/.keep': '', 'runner/home/.keep': '' });
  write({ 'runner/event.json': JSON.stringify({ repository: { full_name: 'octo/shop', private: false, default_branch: 'main' }, pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: 'octo/shop' } } }, sender: { login: 'octo' } }) });
  const env = {
    PATH: process.env['PATH'] ?? '', HOME: at('home'), TMPDIR: at('tmp'), GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder, 'work'), GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary'), GITHUB_ENV: at('env'), GITHUB_STATE: at('state'), GITHUB_PATH: at('path'),
    RUNNER_TEMP: at('temp'), GITHUB_EVENT_PATH: at('event.json'), GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo/shop', GITHUB_SHA: HEAD, GITHUB_REF: 'refs/pull/7/merge', GITHUB_RUN_ID: '1', GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'gate',
    GITHUB_API_URL: `http://${api}`, GITHUB_GRAPHQL_URL: `http://${api}/graphql`, GITHUB_SERVER_URL: 'https://github.com', GITHUB_TOKEN: CANARIES.token, ACTIONS_RUNTIME_TOKEN: CANARIES.runtime, ACTIONS_RUNTIME_URL: `http://${api}/`, BUILD_TOKEN: CANARIES.buildSecret, DOCKGATE_CACHE_DIR: at('cache'), TRIVY_CACHE_DIR: join(folder, 'trivy'),
    INPUT_TOKEN: CANARIES.token,
    ...inputs,
  };
  const child = spawn(process.execPath, [BUNDLE], { cwd: join(folder, 'work'), env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stdout, stderr };
}

function everyFile(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)).filter((each) => statSync(each).isFile());
}

/** @returns where a canary sings */
function heard(places: Readonly<Record<string, string>>): string[] {
  return Object.entries(places).flatMap(([place, text]) => FORMS.filter((form) => text.includes(form)).map((form) => `${place}: …${text.slice(Math.max(0, text.indexOf(form) - 60), text.indexOf(form) + 20)}…`));
}

it('no secret is in any file, log or request but where it belongs', async () => {
  const api = await parrot((_, response, said) => {
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: `Resource not accessible by ${said}` }));
  });
  const registry = await parrot((request, response, said) => {
    const asked = request.headers.authorization === undefined;
    response.writeHead(asked ? 401 : 403, { 'content-type': 'application/json', ...(asked ? { 'www-authenticate': 'Basic realm="parrot"' } : {}) });
    response.end(JSON.stringify({ errors: [{ code: 'DENIED', message: `no, ${said}` }] }));
  });
  const told = join(folder, 'told');
  mkdirSync(told);
  // Programs that tell all they know: their environment and arguments, to a file of their own and to the log.
  const tell = (name: string): string => `{ env; echo "$@"; } | sort > ${told}/${name}.$$\nenv >&2\n`;
  const trivy = writeTrivy(join(folder, 'bin/trivy'), `${tell('trivy')}exit 9`);
  const secrets = 'for word in "$@"; do case $word in *src=*) file=${word##*src=}; echo "the secret is $(cat "${file%%,*}")" >&2;; esac; done\n';
  write({ 'bin/docker': `#!/bin/sh\ncase "$1 $2" in "buildx version") echo "github.com/docker/buildx v0.30.0"; exit 0;; "buildx inspect") echo "Driver: docker-container"; exit 0;; esac\n${tell('docker')}echo "$@" >&2\n${secrets}exit 7\n`, 'secret.txt': `${CANARIES.buildSecretFile}\n` });
  chmodSync(join(folder, 'bin/docker'), 0o755);
  writeTrivyDatabase(join(folder, 'trivy'));
  mkdirSync(join(folder, 'work'));
  write({ 'work/Dockerfile': 'FROM node:20.1\nUSER root\n', 'work/app/Dockerfile': 'FROM scratch\nCOPY app /app\n' });
  await saveImage(join(folder, 'work/image.tar'));

  const ended = await act({
    'INPUT_PATH': '.', 'INPUT_BUILD': 'app', 'INPUT_DOCKER': join(folder, 'bin/docker'), 'INPUT_BUILD-SECRET': `id=one,env=BUILD_TOKEN\nid=two,src=${join(folder, 'secret.txt')}`, 'INPUT_BUILD-ARG': `TOKEN=${CANARIES.buildSecret}`,
    'INPUT_ARCHIVE': 'image.tar', 'INPUT_IMAGE': `${registry.address}/octo/private:1`, 'INPUT_PULL': 'always', 'INPUT_REGISTRY-USERNAME': 'gate', 'INPUT_REGISTRY-PASSWORD': CANARIES.password,
    'INPUT_SCANNERS': 'trivy', 'INPUT_SCANNER-PATH': `trivy=${trivy}`, 'INPUT_SCANNER-RETRIES': '0', 'INPUT_RAW-REPORTS': 'true', 'INPUT_OFFLINE': 'true', 'INPUT_VERBOSE': 'true', 'INPUT_UPLOAD': 'auto', 'INPUT_COMMENT': 'auto', 'INPUT_DISMISSALS': 'true',
  }, api.address);

  expect([1, 3]).toContain(ended.code);
  const outputs = Object.fromEntries([...everyFile(join(folder, 'runner')), ...everyFile(join(folder, 'work'))].map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]));
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['/work/dockgate-out/dockgate-report.json', '/work/dockgate-out/comment.md', '/runner/summary']));
  // The runner is told what to hide by this command, which it doesn't print.
  const stdout = ended.stdout.replace(/^::add-mask::.*$/gm, '');
  expect(heard({ ...outputs, stdout, stderr: ended.stderr })).toEqual([]);
  // Hearing is not impaired: in that command they can be heard.
  expect(heard({ stdout: ended.stdout })).not.toEqual([]);
  expect(outputs['/runner/env']).toBe('');

  // Nobody was idle: this would also pass if nothing had been tried.
  expect(registry.requests.some(({ authorization }) => authorization === `Basic ${BASIC}`)).toBe(true);
  expect(heard(Object.fromEntries(registry.requests.map(({ line, others }, index) => [`registry ${String(index)} ${line}`, `${line} ${others}`])))).toEqual([]);
  expect(api.requests.some(({ line, others }) => line.endsWith('/code-scanning/sarifs') && others.includes('"$schema"'))).toBe(true);
  expect(heard(Object.fromEntries(api.requests.map(({ line, others }, index) => [`api ${String(index)} ${line}`, `${line} ${others}`])))).toEqual([]);
  expect(api.requests.filter(({ authorization }) => authorization !== '' && !authorization.endsWith(CANARIES.token) && !authorization.endsWith(CANARIES.runtime))).toEqual([]);

  const programs = Object.fromEntries(readdirSync(told).map((name) => [name, readFileSync(join(told, name), 'utf8')]));
  expect(Object.keys(programs).some((name) => name.startsWith('trivy'))).toBe(true);
  expect(Object.entries(programs).some(([name, text]) => name.startsWith('docker') && text.includes('buildx build'))).toBe(true);
  expect(ended.stdout).toContain('the secret is ***');
  expect(heard(Object.fromEntries(Object.entries(programs).filter(([name]) => name.startsWith('trivy'))))).toEqual([]);
  for (const text of Object.values(programs)) for (const secret of [CANARIES.token, CANARIES.password, CANARIES.runtime]) expect(text).not.toContain(secret);
}, 60_000);
