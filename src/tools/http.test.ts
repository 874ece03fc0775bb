import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net, { type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startRegistry, type FakeRegistry } from '../../__tests__/support/registry.js';
import { bodyOf, type Http, HttpFailure, type HttpFailureKind, systemHttp } from './http.js';
import { proxyFor } from './http-proxy.js';

let folder: string;
const open: { close(): unknown }[] = [];
const never = new AbortController().signal;

/** @returns a certificate of its own authority */
function certificate(name: string, subject: string, days = '2'): { readonly key: string; readonly cert: string } {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', days, '-subj', '/CN=test', '-addext', `subjectAltName=${subject}`, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockgate-http-'));
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function server(tls?: { readonly key: string; readonly cert: string }): Promise<FakeRegistry> {
  const registry = await startRegistry(tls);
  registry.rules = [(_request, response) => {
    response.end('hello');
    return true;
  }];
  open.push(registry);
  return registry;
}

async function textOf(client: Http, url: string, more: Partial<Parameters<Http['request']>[0]> = {}): Promise<string> {
  return (await bodyOf(await client.request({ url, ...more }), 100)).toString();
}

async function kindOf(work: Promise<unknown>): Promise<HttpFailureKind | undefined> {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof HttpFailure)) throw error;
  return error.kind;
}

describe('certificates', () => {
  it('of an unknown authority are refused, unless it is given by any of three ways', async () => {
    const tls = certificate('own', 'IP:127.0.0.1');
    const { host } = await server(tls);
    const url = `https://${host}/`;

    expect(await kindOf(textOf(systemHttp(never, {}), url))).toBe('unknown-ca');
    expect(await textOf(systemHttp(never, {}), url, { trust: [tls.cert] })).toBe('hello');
    expect(await textOf(systemHttp(never, {}), url, { anyCertificate: true })).toBe('hello');
    expect(await textOf(systemHttp(never, { SSL_CERT_FILE: join(folder, 'own.crt') }), url)).toBe('hello');
    // A connection that trusts more is not used by a request that trusts less.
    const client = systemHttp(never, {});
    expect(await textOf(client, url, { trust: [tls.cert] })).toBe('hello');
    expect(await kindOf(textOf(client, url))).toBe('unknown-ca');
  });

  it('of another name are told apart, and what is no TLS', async () => {
    const tls = certificate('name', 'DNS:other.example');

    expect(await kindOf(textOf(systemHttp(never, {}), `https://${(await server(tls)).host}/`, { trust: [tls.cert] }))).toBe('certificate-name');
    expect(['not-tls', 'reset', 'other']).toContain(await kindOf(textOf(systemHttp(never, {}), `https://${(await server()).host}/`)));
  });
});

describe('redirects', () => {
  it('are followed when asked for, never from https to http', async () => {
    const tls = certificate('redirect', 'IP:127.0.0.1');
    const [plain, secure] = [await server(), await server(tls)];
    const to = (location: string): void => {
      secure.rules = [(request, response) => {
        if (request.url === '/end') response.end('end');
        else response.writeHead(302, { location }).end();
        return true;
      }];
    };
    const client = systemHttp(never, {});
    const request = { url: `https://${secure.host}/`, trust: [tls.cert] };

    to('/end');
    expect((await client.request(request)).status).toBe(302);
    expect(await textOf(client, request.url, { ...request, redirects: 1 })).toBe('end');
    to(`http://${plain.host}/`);
    expect(await kindOf(client.request({ ...request, redirects: 1 }))).toBe('redirect');
    to('/again');
    expect(await kindOf(client.request({ ...request, redirects: 3 }))).toBe('redirect');
    to('file:///etc/passwd');
    expect(await kindOf(client.request({ ...request, redirects: 1 }))).toBe('redirect');
    expect(plain.asked).toEqual([]);
  });
});

describe('a body', () => {
  it('that drips is given up, one that comes in time is not', async () => {
    const registry = await server();
    registry.rules = [(request, response) => {
      if (request.url !== '/drip') {
        response.write(Buffer.alloc(8192));
        setTimeout(() => response.end('end'), 60);
        return true;
      }
      const timer = setInterval(() => response.write('.'), 20);
      response.once('close', () => {
        clearInterval(timer);
      });
      return true;
    }];
    const client = systemHttp(never, {});
    const read = async (path: string): Promise<number> => (await bodyOf(await client.request({ url: `http://${registry.host}${path}`, stallTimeoutMs: 150 }), 1 << 20)).length;

    expect(await read('/slow')).toBe(8195);
    expect(await kindOf(read('/drip'))).toBe('stalled');
  });

  it('that is larger than wanted is not read to its end', async () => {
    const registry = await server();
    registry.rules = [(_request, response) => {
      response.end(Buffer.alloc(1 << 20));
      return true;
    }];

    expect(await kindOf(textOf(systemHttp(never, {}), `http://${registry.host}/`))).toBe('too-large');
  });
});

it('a stopped run ends every request', async () => {
  const registry = await server();
  registry.rules = [() => true];
  const stop = new AbortController();
  const asking = systemHttp(stop.signal, {}).request({ url: `http://${registry.host}/` });
  setTimeout(() => {
    stop.abort();
  }, 20);

  expect(await kindOf(asking)).toBe('cancelled');
  expect(await kindOf(systemHttp(stop.signal, {}).request({ url: `http://${registry.host}/` }))).toBe('cancelled');
});

describe('a proxy', () => {
  /** Sends every CONNECT to one place, whatever it asks for. */
  async function proxyTo(target: string, connects: string[], status = 200): Promise<string> {
    const proxy = http.createServer();
    proxy.on('connect', (request, socket: net.Socket) => {
      connects.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim());
      if (status !== 200) {
        socket.end(`HTTP/1.1 ${String(status)} No\r\n\r\n`);
        return;
      }
      const [host = '', port] = target.split(':');
      const onward = net.connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
    open.push({ close: () => { proxy.closeAllConnections(); (proxy as Server).close(); } });
    return `127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  }

  it('is gone through for https, with certificates checked as ever', async () => {
    const tls = certificate('proxy', 'DNS:registry.example');
    const { host } = await server(tls);
    const connects: string[] = [];
    const proxy = await proxyTo(host, connects);
    const env = { HTTPS_PROXY: `http://user:pw@${proxy}`, NO_PROXY: 'other.example' };

    expect(await textOf(systemHttp(never, env), 'https://registry.example/', { trust: [tls.cert] })).toBe('hello');
    expect(await kindOf(textOf(systemHttp(never, env), 'https://registry.example/'))).toBe('unknown-ca');
    expect(connects[0]).toBe(`registry.example:443 Basic ${Buffer.from('user:pw').toString('base64')}`);
  });

  it('that refuses is not taken for the registry', async () => {
    const proxy = await proxyTo('', [], 407);
    const answer = await systemHttp(never, { https_proxy: proxy }).request({ url: 'https://registry.example/' });

    expect(answer.status).toBe(407);
    answer.discard();
  });

  it.each([
    ['https://a.example/', 'http://p:1', '', 'http://p:1/'],
    ['https://a.example/', 'p:1', '', 'http://p:1/'],
    ['https://a.example/', '', '', undefined],
    ['https://a.example/', 'p:1', 'example', undefined],
    ['https://a.example/', 'p:1', '.example', undefined],
    ['https://a.example/', 'p:1', '*.example', undefined],
    ['https://a.example/', 'p:1', 'b.example, A.EXAMPLE', undefined],
    ['https://a.example/', 'p:1', 'a.example:444', 'http://p:1/'],
    ['https://a.example:444/', 'p:1', 'a.example:444', undefined],
    ['https://a.example/', 'p:1', '*', undefined],
    ['https://aexample/', 'p:1', 'example', 'http://p:1/'],
    ['https://127.0.0.1:5000/', 'p:1', '', undefined],
    ['https://[::1]:5000/', 'p:1', '', undefined],
    ['http://a.example/', 'p:1', '', undefined],
  ])('for %s with %j and NO_PROXY %j', (url, proxy, exempt, expected) => {
    expect(proxyFor(new URL(url), { HTTPS_PROXY: proxy, NO_PROXY: exempt })?.href).toBe(expected);
  });
});

it('a file with certificates that is not there is no matter', async () => {
  writeFileSync(join(folder, 'empty.crt'), '');
  const { host } = await server();

  expect(await textOf(systemHttp(never, { SSL_CERT_FILE: join(folder, 'absent') }), `http://${host}/`)).toBe('hello');
});
