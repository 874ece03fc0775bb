/** An enterprise's own server behind a proxy, with a certificate of its own authority. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { githubHost } from '../../src/hosts/github.js';
import type { Delivery } from '../../src/hosts/host.js';
import { systemHttp } from '../../src/tools/http.js';
import { openPull } from '../support/github/events.js';
import { runOn } from '../support/github/run.js';
import { start, type TestGithub } from '../support/github/start.js';

const NAME = 'github.example';
const open: (() => Promise<unknown>)[] = [];
let folder: string;
let certificate: string;
let github: TestGithub;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockgate-network-'));
  certificate = join(folder, 'own.crt');
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=test', '-addext', `subjectAltName=DNS:${NAME}`, '-keyout', join(folder, 'own.key'), '-out', certificate], { stdio: 'ignore' });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  open.push(() => new Promise((resolve) => {
    server.close(resolve);
    for (const socket of sockets) socket.destroy();
  }));
  return (server.address() as AddressInfo).port;
}

/** The test GitHub by TLS. @returns its port */
async function secured(origin: URL): Promise<number> {
  return listen(https.createServer({ key: readFileSync(join(folder, 'own.key')), cert: readFileSync(certificate) }, (request, response) => {
    const onward = http.request({ host: origin.hostname, port: origin.port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  }));
}

/** A proxy that knows the way to `NAME` alone. */
async function proxy(port: number, connects: string[]): Promise<number> {
  const server = http.createServer();
  server.on('connect', (request, socket: net.Socket) => {
    connects.push(request.url ?? '');
    const onward = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return listen(server);
}

async function comment(env: Readonly<Record<string, string>>): Promise<Delivery<{ readonly url: string }>> {
  const { tools } = await runOn(github, { env: { GITHUB_API_URL: `https://${NAME}/api/v3`, GITHUB_GRAPHQL_URL: `https://${NAME}/api/graphql`, GITHUB_SERVER_URL: `https://${NAME}` } });
  open.push(() => tools.remove());
  const host = await githubHost({ token: github.token, gateName: undefined, matrix: undefined, pullRequest: 0, retryAfterMs: 1 }, { ...tools, http: systemHttp(tools.signal, env) });
  return host.comment({ gate: 'ci/gate', body: '<!-- dockgate gate=ci/gate -->\ntext', create: true, search: false });
}

it('is reached through both, REST and GraphQL, and nothing else is asked', async () => {
  github = await start({ enterprise: { version: '3.17.0' } });
  open.push(() => github.close());
  openPull(github.state, { head: 'a'.repeat(40) });
  const connects: string[] = [];
  const port = await proxy(await secured(new URL(github.apiUrl)), connects);
  const through = { HTTPS_PROXY: `http://127.0.0.1:${String(port)}` };

  expect(await comment({ ...through, NODE_EXTRA_CA_CERTS: certificate })).toMatchObject({ state: 'delivered' });
  expect(await comment({ ...through, SSL_CERT_FILE: certificate })).toMatchObject({ state: 'delivered' });
  expect(github.state.comments).toHaveLength(1);
  expect(new Set(connects)).toEqual(new Set([`${NAME}:443`]));
  expect(github.asked('graphql').map(({ path }) => path)).toContain('/api/graphql');

  expect(await comment(through)).toMatchObject({ state: 'failed', error: { message: expect.stringContaining(`the certificate of ${NAME}`) as unknown, hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') as unknown } });
});
