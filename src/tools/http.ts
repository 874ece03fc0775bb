/** HTTP as an argument: one request at a time, a body that is read as a stream, failures sorted by cause. All of Node's http is in here. */
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { VERSION } from '../version.js';
import { codeOf } from './files.js';
import { proxyFor } from './http-proxy.js';

export interface HttpRequest {
  /** `https:` or `http:`, without user and password. */
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Certificates (PEM) that are trusted beside the usual ones. */
  readonly trust?: readonly string[];
  /** Takes any certificate. Only for a host that the user named as insecure. */
  readonly anyCertificate?: boolean;
  /** How many redirects are followed; none when absent. `authorization` goes to the first origin alone, and https never leads to http. */
  readonly redirects?: number;
  /** Up to the response's headers, for each hop. */
  readonly headersTimeoutMs?: number;
  /** Longest wait for the next 4 KiB of the body. */
  readonly stallTimeoutMs?: number;
  /** Ends this request, while its answer is awaited. */
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; several of a name are joined by commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** Read it to the end or break off, or `discard` it: else the connection stays open. Rejects with HttpFailure. */
  readonly body: AsyncIterable<Buffer>;
  discard(): void;
}

/** What kept an answer from coming. */
export type HttpFailureKind =
  | 'dns' | 'refused' | 'unreachable' | 'reset' | 'timeout' | 'stalled'
  | 'unknown-ca' | 'certificate-date' | 'certificate-name' | 'not-tls' | 'tls'
  | 'proxy' | 'redirect' | 'too-large' | 'cancelled' | 'other';

export class HttpFailure extends Error {
  readonly kind: HttpFailureKind;
  /** Who was asked last: `host[:port]`, after redirects. */
  readonly host: string | undefined;

  constructor(kind: HttpFailureKind, message: string, options: { readonly host?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'HttpFailure';
    this.kind = kind;
    this.host = options.host;
  }
}

export interface Http {
  /** Any status is an answer. @throws HttpFailure when there is none */
  request(request: HttpRequest): Promise<HttpResponse>;
}

const HEADERS_TIMEOUT_MS = 30_000;
const STALL_TIMEOUT_MS = 30_000;
/** What must come within the stall timeout: a byte now and then would keep us for ever. */
const PROGRESS_BYTES = 4096;

/**
 * @param env names the proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) and more certificates (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS)
 * @param signal ends every request when it fires
 */
export function systemHttp(signal: AbortSignal, env: Readonly<Record<string, string | undefined>>): Http {
  const agents = new Map<string, Promise<http.Agent>>();
  const agentOf = (url: URL, request: HttpRequest): Promise<http.Agent> => {
    const proxy = proxyFor(url, env);
    const trust = request.trust ?? [];
    const key = JSON.stringify([url.protocol, proxy?.href, request.anyCertificate === true, trust]);
    const known = agents.get(key) ?? makeAgent(url, proxy, trust, request.anyCertificate === true, env);
    agents.set(key, known);
    return known;
  };
  return { request: (request) => followed(request, agentOf, request.signal === undefined ? signal : AbortSignal.any([signal, request.signal])) };
}

type AgentOf = (url: URL, request: HttpRequest) => Promise<http.Agent>;

async function makeAgent(url: URL, proxy: URL | undefined, trust: readonly string[], anyCertificate: boolean, env: Readonly<Record<string, string | undefined>>): Promise<http.Agent> {
  if (url.protocol === 'http:') return new http.Agent({ keepAlive: true });
  const more = [...trust, ...certificatesFrom(env)];
  // One context for all connections: reading the 150 usual certificates takes longer than the handshake.
  const secureContext = more.length === 0 ? {} : { secureContext: tls.createSecureContext({ ca: [...tls.rootCertificates, ...more] }) };
  const options = { ...secureContext, rejectUnauthorized: !anyCertificate };
  if (proxy === undefined) return new https.Agent({ ...options, keepAlive: true });
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent(proxy, {});
  Object.assign(agent.options, options);
  return agent;
}

/** A file that is named but can't be read isn't a failure here: the one certificate that is wanted may come from elsewhere. */
function certificatesFrom(env: Readonly<Record<string, string | undefined>>): string[] {
  return ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => {
    const file = env[name];
    if (file === undefined || file === '') return [];
    try {
      return [readFileSync(file, 'utf8')];
    } catch {
      return [];
    }
  });
}

async function followed(request: HttpRequest, agentOf: AgentOf, signal: AbortSignal): Promise<HttpResponse> {
  const first = new URL(request.url);
  let url = first;
  for (let hops = request.redirects ?? 0; ; hops -= 1) {
    const headers = { ...request.headers };
    if (url.origin !== first.origin) delete headers['authorization'];
    const response = await once(url, { ...request, headers }, await agentOf(url, request), signal);
    const { location } = response.headers;
    if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined || request.redirects === undefined) return response;
    response.discard();
    if (hops === 0) throw new HttpFailure('redirect', `more than ${String(request.redirects)} redirects`, { host: url.host });
    url = nextUrl(location, url);
  }
}

function nextUrl(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw new HttpFailure('redirect', 'it redirects to what is no web address', { host: from.host });
  if (from.protocol === 'https:' && url.protocol === 'http:') throw new HttpFailure('redirect', `it redirects from https to http (${url.host})`, { host: from.host });
  url.username = '';
  url.password = '';
  return url;
}

function once(url: URL, request: HttpRequest, agent: http.Agent, signal: AbortSignal): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new HttpFailure('cancelled', 'stopped'));
      return;
    }
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const sent = (url.protocol === 'https:' ? https : http).request(url, {
      agent,
      method: request.method ?? 'GET',
      headers: { 'user-agent': `dockgate/${VERSION}`, 'accept-encoding': 'identity', ...request.headers, ...(body === undefined ? {} : { 'content-length': body.length }) },
    });
    const timer = setTimeout(() => {
      sent.destroy(new HttpFailure('timeout', `no answer within ${seconds(request.headersTimeoutMs ?? HEADERS_TIMEOUT_MS)}`));
    }, request.headersTimeoutMs ?? HEADERS_TIMEOUT_MS);
    const stop = (): void => {
      sent.destroy(new HttpFailure('cancelled', 'stopped'));
    };
    signal.addEventListener('abort', stop, { once: true });
    sent.once('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
    // More than one may come; Node ends a process over one that nobody listens to.
    sent.on('error', (error) => {
      reject(failureOf(error, url.host));
    });
    sent.once('response', (response) => {
      clearTimeout(timer);
      resolve(answer(url, response, request.stallTimeoutMs ?? STALL_TIMEOUT_MS, signal));
    });
    sent.end(body);
  });
}

function answer(url: URL, response: IncomingMessage, stallMs: number, signal: AbortSignal): HttpResponse {
  // An error before anybody reads the body would end the process; the reader gets it all the same.
  response.on('error', () => undefined);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])),
    url: url.href,
    body: chunksOf(response, stallMs, url.host, signal),
    discard: () => {
      response.destroy();
    },
  };
}

async function* chunksOf(response: IncomingMessage, stallMs: number, host: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const stop = (): void => {
    response.destroy(new HttpFailure('cancelled', 'stopped'));
  };
  signal.addEventListener('abort', stop, { once: true });
  const chunks = response[Symbol.asyncIterator]();
  let waited = 0;
  let since = 0;
  try {
    for (;;) {
      const started = performance.now();
      const timer = setTimeout(() => {
        response.destroy(new HttpFailure('stalled', `not 4 KiB came within ${seconds(stallMs)}`));
      }, Math.max(1, stallMs - waited));
      const next = await chunks.next().finally(() => {
        clearTimeout(timer);
      });
      if (next.done === true) return;
      const chunk: unknown = next.value;
      if (!Buffer.isBuffer(chunk)) throw new TypeError('a response with an encoding');
      // Only our waiting counts, not the time that the reader takes for what it has.
      waited += performance.now() - started;
      since += chunk.length;
      if (since >= PROGRESS_BYTES) {
        waited = 0;
        since = 0;
      }
      yield chunk;
    }
  } catch (error) {
    throw signal.aborted ? new HttpFailure('cancelled', 'stopped', { host, cause: error }) : failureOf(error, host);
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
}

/** @returns a small body whole. @throws HttpFailure (`too-large`) over `limit` bytes */
export async function bodyOf(response: HttpResponse, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > limit) throw new HttpFailure('too-large', `the answer has more than ${String(limit)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const KINDS: Readonly<Record<string, HttpFailureKind>> = {
  ENOTFOUND: 'dns', EAI_AGAIN: 'dns', EAI_NODATA: 'dns', EAI_FAIL: 'dns',
  ECONNREFUSED: 'refused',
  ENETUNREACH: 'unreachable', EHOSTUNREACH: 'unreachable', EADDRNOTAVAIL: 'unreachable',
  ECONNRESET: 'reset', EPIPE: 'reset', ERR_STREAM_PREMATURE_CLOSE: 'reset', ECONNABORTED: 'reset',
  ETIMEDOUT: 'timeout', ERR_SOCKET_CONNECTION_TIMEOUT: 'timeout',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-ca', SELF_SIGNED_CERT_IN_CHAIN: 'unknown-ca', DEPTH_ZERO_SELF_SIGNED_CERT: 'unknown-ca',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-ca', UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-ca', CERT_UNTRUSTED: 'unknown-ca',
  CERT_HAS_EXPIRED: 'certificate-date', CERT_NOT_YET_VALID: 'certificate-date',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
};
/** OpenSSL's words for an answer that isn't TLS. */
const NOT_TLS = /wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i;

function failureOf(error: unknown, host: string): HttpFailure {
  const code = codeOf(error) ?? '';
  // By shape, as `codeOf` does, and for its reason.
  const said = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  const message = typeof said === 'string' && said !== '' ? said : code;
  const failure = (kind: HttpFailureKind, text: string): HttpFailure => new HttpFailure(kind, text, { host, cause: error });
  if (error instanceof HttpFailure) return failure(error.kind, error.message);
  if (/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/.test(code) && code !== 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return NOT_TLS.test(`${code} ${message}`) ? failure('not-tls', 'what answers there speaks no TLS') : failure('tls', message);
  }
  if (/proxy/i.test(message)) return failure('proxy', message);
  // What a plain server does with a TLS greeting as a rule: Node's HTTP parser then meets bytes that it doesn't know.
  if (code.startsWith('HPE_')) return failure('other', `its answer is no HTTP: ${message}`);
  return failure(KINDS[code] ?? 'other', message);
}

function seconds(ms: number): string {
  return `${String(ms / 1000)} s`;
}
