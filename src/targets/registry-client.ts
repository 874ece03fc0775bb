/**
 * Reads from an image registry (https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull). Every byte is hashed on its way and
 * counts only when its digest is the one that was asked for.
 */
import { createHash, randomInt } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { Cancelled, messageOf, TargetError } from '../errors.js';
import { codeOf } from '../tools/files.js';
import { bodyOf, HttpFailure, type HttpResponse } from '../tools/http.js';
import { isLoopback } from '../tools/http-proxy.js';
import type { Tools } from '../tools/tools.js';
import { isPassing, isRateLimit, refusedBy, type Refusal, type Talk, unreachable } from './registry-errors.js';
import { basicOf, type Login, secretsOf } from './registry-login.js';
import { checkWayOf, fetchToken, parseChallenges } from './registry-token.js';

export interface RegistryLimits {
  /** Of one request, the first included. */
  readonly tries: number;
  /** Doubled with every try; about half of it is chance. */
  readonly firstWaitMs: number;
  /** A registry that wants us to wait longer is given up. */
  readonly longestWaitMs: number;
  readonly headersTimeoutMs: number;
  readonly stallTimeoutMs: number;
  /** Bytes of a manifest or an index; registries take 4 MiB. */
  readonly document: number;
  /** How long a blob may take in any case, and for how many bytes more each second stands. */
  readonly patienceMs: number;
  readonly slowest: number;
}

export const REGISTRY_LIMITS: RegistryLimits = { tries: 4, firstWaitMs: 1_000, longestWaitMs: 60_000, headersTimeoutMs: 30_000, stallTimeoutMs: 30_000, document: 4 << 20, patienceMs: 5 * 60_000, slowest: 64 * 1024 };

export interface RegistryOptions {
  /** What we are doing, for messages: `pulling "node:22"`. */
  readonly doing: string;
  /** As in a reference: `docker.io`. */
  readonly registry: string;
  readonly path: string;
  readonly login: Login | undefined;
  readonly loginFrom: 'given' | 'docker';
  /** Certificates (PEM) of authorities that are trusted beside the usual ones. */
  readonly trust: readonly string[];
  /** Takes any certificate, and plain http. */
  readonly insecure: boolean;
  readonly limits: RegistryLimits;
}

/** What is asked for by its digest. */
export interface Wanted {
  /** `sha256:…` */
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
}

export interface StoredDocument {
  readonly bytes: Buffer;
  readonly digest: string;
  /** As the registry says; without parameters. */
  readonly mediaType: string;
}

/** One repository. All reject with TargetError, or with Cancelled when the run is stopped. */
export interface Registry {
  /** A manifest or an index. @param reference tag or digest @param what for messages: `the tag 22` */
  manifest(reference: string, what: string): Promise<StoredDocument>;
  /** A small blob. */
  document(wanted: Wanted, what: string): Promise<Buffer>;
  /** Writes a blob to a file. */
  download(wanted: Wanted, path: string, what: string): Promise<void>;
}

const ACCEPT = [
  'application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json', 'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Docker Hub's registry lies at another host than its name. */
const HUB_HOST = 'registry-1.docker.io';
const ErrorsShape = v.object({ errors: v.pipe(v.array(v.object({ code: v.nullish(v.string()), message: v.nullish(v.string()) })), v.minLength(1)) });
const MAX_ERROR_BYTES = 64 * 1024;

/** Carries an answer other than the one that was wanted to where it is tried again or told. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`status ${String(refusal.status)}`);
    this.refusal = refusal;
  }
}

export function openRegistry(options: RegistryOptions, tools: Tools): Registry {
  const { limits, login, doing } = options;
  const secrets = new Set(secretsOf(login));
  const scrub = (text: string): string => [...secrets].reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, '***')), text);
  const talk: Talk = { doing, registry: options.registry, credentials: login === undefined ? 'none' : options.loginFrom, scrub };
  let authorization: string | undefined;
  let base: Promise<URL> | undefined;
  const common = { trust: options.trust, anyCertificate: options.insecure, headersTimeoutMs: limits.headersTimeoutMs, stallTimeoutMs: limits.stallTimeoutMs };

  /** https; where plain http may be, whichever answers. */
  async function findBase(): Promise<URL> {
    const secure = new URL(`https://${options.registry === 'docker.io' ? HUB_HOST : options.registry}`);
    if (!options.insecure && !isLoopback(secure.hostname)) return secure;
    try {
      (await tools.http.request({ ...common, url: `${secure.href}v2/` })).discard();
      return secure;
    } catch (error) {
      // A certificate that isn't known is no reason to do without one.
      if (!(error instanceof HttpFailure) || ['unknown-ca', 'certificate-date', 'certificate-name', 'cancelled'].includes(error.kind)) throw error;
      return new URL(`http://${secure.host}`);
    }
  }

  async function authorize(at: URL, header: string): Promise<string | undefined> {
    const challenges = parseChallenges(header);
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined) {
      const answer = await fetchToken({ challenge: bearer, path: options.path, login, base: at, trust: options.trust, anyCertificate: options.insecure, doing, headersTimeoutMs: limits.headersTimeoutMs }, tools.http);
      if ('token' in answer) {
        secrets.add(answer.token);
        return `Bearer ${answer.token}`;
      }
      throw new Refused({ status: answer.status, code: undefined, message: undefined, retryAfterMs: waitOf(answer.retryAfter, tools.clock.now()) });
    }
    if (login?.type !== 'password' || !challenges.some(({ scheme }) => scheme === 'basic')) return undefined;
    checkWayOf(login, at, doing);
    return `Basic ${basicOf(login)}`;
  }

  /** One request, with one answer to a 401. */
  async function ask(way: string, accept: string): Promise<HttpResponse> {
    base ??= findBase();
    const at = await base.catch((error: unknown) => {
      base = undefined;
      throw error;
    });
    const send = (): Promise<HttpResponse> => tools.http.request({ ...common, url: `${at.origin}/v2/${options.path}/${way}`, redirects: 5, headers: { accept, ...(authorization === undefined ? {} : { authorization }) } });
    let response = await send();
    const header = response.headers['www-authenticate'];
    // A host that we were sent on to has no business with our login.
    if (response.status === 401 && header !== undefined && new URL(response.url).origin === at.origin) {
      const renewed = await authorize(at, header);
      if (renewed !== undefined) {
        response.discard();
        authorization = renewed;
        response = await send();
      }
    }
    if (response.status === 200) return response;
    throw new Refused(await readRefusal(response, tools.clock.now()));
  }

  /** Tries again what may pass; the rest is told. */
  async function persevere<T>(what: string, work: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await work();
      } catch (error) {
        const told = explain(error, what);
        const wait = waitBefore(error, tried, limits);
        if (told === undefined || wait === undefined || tools.signal.aborted) throw told ?? error;
        tools.log.detail(`${told.message}; another try in ${(wait / 1000).toFixed(1)} s`);
        await tools.clock.sleep(wait, tools.signal);
      }
    }
  }

  function explain(error: unknown, what: string): TargetError | Cancelled | undefined {
    if (tools.signal.aborted) return new Cancelled(`stopped while ${doing}`, { cause: error });
    if (error instanceof Refused) return refusedBy(talk, what, error.refusal);
    if (error instanceof HttpFailure) return unreachable(talk, what, error.host ?? options.registry, error);
    if (error instanceof TargetError || error instanceof Cancelled) return error;
    const code = codeOf(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') return new TargetError(`${doing} failed: there is no room for ${what}`, { hint: 'point TMPDIR at a larger disk', cause: error });
    return code === undefined || code.startsWith('ERR_') ? undefined : new TargetError(`${doing} failed while ${what} was written: ${messageOf(error)}`, { cause: error });
  }

  function differs(what: string, got: string, wanted: string): TargetError {
    return new TargetError(`${doing} failed: ${what} isn't what was asked for: its digest is ${got}, not ${wanted}`, { hint: 'the registry, or what stands between, changes content: pull from another place, and tell who runs it' });
  }

  return {
    manifest: (reference, what) => persevere(what, async () => {
      const response = await ask(`manifests/${reference}`, ACCEPT);
      const bytes = await bodyOf(response, limits.document);
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      const stated = reference.startsWith('sha256:') ? reference : response.headers['docker-content-digest'];
      if (stated?.startsWith('sha256:') === true && stated !== digest) throw differs(what, digest, stated);
      return { bytes, digest, mediaType: (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '' };
    }),
    document: (wanted, what) => persevere(what, async () => {
      const bytes = await bodyOf(await ask(`blobs/${wanted.digest}`, '*/*'), wanted.size);
      checkLength(bytes.length, wanted.size);
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (digest !== wanted.digest) throw differs(what, digest, wanted.digest);
      return bytes;
    }),
    download: (wanted, path, what) => persevere(what, async () => {
      const response = await ask(`blobs/${wanted.digest}`, '*/*');
      const hash = createHash('sha256');
      const latest = tools.clock.monotonic() + limits.patienceMs + (wanted.size / limits.slowest) * 1000;
      let size = 0;
      async function* measured(): AsyncGenerator<Buffer> {
        for await (const chunk of response.body) {
          size += chunk.length;
          if (size > wanted.size) throw new TargetError(`${doing} failed: ${what} has more than the ${String(wanted.size)} bytes that its manifest says`, { hint: 'pull from another place, and tell who runs the registry' });
          if (tools.clock.monotonic() > latest) throw new TargetError(`${doing} failed: ${what} comes too slowly: ${String(size)} of ${String(wanted.size)} bytes so far`, { hint: 'pull through a mirror that is nearer' });
          hash.update(chunk);
          yield chunk;
        }
      }
      await pipeline(measured, tools.files.writeStream(path), { signal: tools.signal });
      checkLength(size, wanted.size);
      const digest = `sha256:${hash.digest('hex')}`;
      if (digest !== wanted.digest) throw differs(what, digest, wanted.digest);
    }),
  };
}

function checkLength(got: number, wanted: number): void {
  if (got < wanted) throw new HttpFailure('reset', `it ended after ${String(got)} of ${String(wanted)} bytes`);
}

/** @returns milliseconds, undefined when another try makes no sense */
function waitBefore(error: unknown, tried: number, limits: RegistryLimits): number | undefined {
  if (tried >= limits.tries) return undefined;
  const passing = error instanceof HttpFailure ? isPassing(error) : error instanceof Refused && (isRateLimit(error.refusal) || error.refusal.status >= 500 || error.refusal.status === 408);
  if (!passing) return undefined;
  const asked = error instanceof Refused ? error.refusal.retryAfterMs : undefined;
  if (asked !== undefined && asked > limits.longestWaitMs) return undefined;
  const step = Math.min(limits.firstWaitMs * 2 ** (tried - 1), limits.longestWaitMs);
  const chance = step / 2 + randomInt(Math.max(1, Math.round(step / 2)));
  // Later than asked for, never sooner, and not at the same moment as everybody else who was told so.
  return asked === undefined ? chance : asked + chance / 4;
}

/** `Retry-After`: seconds or a date. */
function waitOf(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

async function readRefusal(response: HttpResponse, now: Date): Promise<Refusal> {
  const { status } = response;
  const retryAfterMs = waitOf(response.headers['retry-after'], now);
  const text = await bodyOf(response, MAX_ERROR_BYTES).then((bytes) => bytes.toString('utf8'), () => '');
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ErrorsShape), text);
  const [first] = read.success ? read.output.errors : [];
  return { status, retryAfterMs, code: first?.code?.toUpperCase(), message: first?.message ?? undefined };
}
