/** Fetches one pinned file and compares its hash; a file with another hash is gone before anybody can open it. */
import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ScannerFailure } from '../errors.js';
import { codeOf } from '../tools/files.js';
import { HttpFailure, type HttpFailureKind } from '../tools/http.js';
import { inert } from '../tools/log.js';
import type { Tools } from '../tools/tools.js';

export interface Limits {
  /** For the whole file. */
  readonly timeoutMs: number;
  /** Longest time without a byte. */
  readonly stallMs: number;
  /** Before the second try; longer before the third. */
  readonly pauseMs: number;
}
export const DOWNLOAD_LIMITS: Limits = { timeoutMs: 10 * 60_000, stallMs: 60_000, pauseMs: 2_000 };

/** The largest asset today has 70 MB. */
const MAX_ASSET = 512 << 20;

/** Why a file wasn't to be had, for whoever may try another place. `wrong-hash` ends all trying. */
export type Cause = 'vanished' | 'refused' | 'unreachable' | 'wrong-hash' | 'disk';

export class DownloadFailure extends ScannerFailure {
  readonly reason: Cause;

  constructor(reason: Cause, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options);
    this.reason = reason;
  }
}

interface Wanted {
  readonly url: string;
  readonly sha256: string;
  /** As options name it. */
  readonly name: string;
  /** In words: "Trivy 0.75.0". */
  readonly title: string;
}

type DownloadTools = Pick<Tools, 'files' | 'http' | 'clock' | 'signal' | 'log'>;

const TRIES = 3;

/**
 * @param destination in a folder that is ours alone; removed again unless the hash is right
 * @throws DownloadFailure
 */
export async function download(wanted: Wanted, destination: string, tools: DownloadTools, limits: Limits = DOWNLOAD_LIMITS): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await downloadOnce(wanted, destination, tools, limits);
      return;
    } catch (error) {
      if (!(error instanceof DownloadFailure) || !mayPass(error) || tried === TRIES || tools.signal.aborted) throw error;
      tools.log.detail(`${error.message}; trying again`);
      await tools.clock.sleep(limits.pauseMs * tried * (0.5 + Math.random()), tools.signal);
    }
  }
}

/** What doesn't depend on the moment is not tried again. */
const LASTING: readonly HttpFailureKind[] = ['dns', 'refused', 'unknown-ca', 'certificate-date', 'certificate-name', 'not-tls', 'proxy', 'redirect', 'cancelled'];

function mayPass({ reason, cause }: DownloadFailure): boolean {
  return reason === 'unreachable' && !(cause instanceof HttpFailure && LASTING.includes(cause.kind));
}

async function downloadOnce(wanted: Wanted, destination: string, tools: DownloadTools, limits: Limits): Promise<void> {
  const { files } = tools;
  let sha256: string;
  try {
    sha256 = await receive(wanted, destination, tools, limits);
  } catch (error) {
    await files.remove(destination).catch(() => undefined);
    throw error instanceof ScannerFailure ? error : describe(error, wanted);
  }
  if (sha256 === wanted.sha256) return;
  await files.remove(destination);
  throw new DownloadFailure(
    'wrong-hash',
    `what ${placeOf(wanted.url)} gives out as ${wanted.title} is not what was pinned: its sha256 is ${sha256}, and ${wanted.sha256} is recorded for it`,
    { hint: 'this is what the attack on Trivy of March 2026 looked like; nothing of the file was opened or run. Tell whoever keeps that server, and compare with the release page; a proxy that answers with a page of its own looks like this too' },
  );
}

async function receive(wanted: Wanted, destination: string, { http, files, signal }: DownloadTools, limits: Limits): Promise<string> {
  const { url, title } = wanted;
  const whole = AbortSignal.timeout(limits.timeoutMs);
  const answer = await http.request({ url, redirects: 5, stallTimeoutMs: limits.stallMs, headersTimeoutMs: limits.stallMs, signal });
  if (answer.status !== 200) {
    answer.discard();
    throw statusFailure(answer.status, wanted);
  }
  const hash = createHash('sha256');
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_ASSET) {
        done(new DownloadFailure('refused', `${placeOf(url)} sends more than ${String(MAX_ASSET >> 20)} MiB as ${title}`, { hint: 'is this the right mirror?' }));
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(answer.body, counted, files.writeStream(destination), { signal: AbortSignal.any([signal, whole]) });
  } catch (error) {
    // Node reports the abort of a stream as such, whatever the reason.
    throw whole.aborted ? new HttpFailure('timeout', `it took longer than ${String(limits.timeoutMs / 60_000)} min`) : error;
  } finally {
    answer.discard();
  }
  return hash.digest('hex');
}

function statusFailure(status: number, { url, title, name }: Wanted): DownloadFailure {
  const place = placeOf(url);
  if (status === 404 || status === 410) {
    return new DownloadFailure('vanished', `the release of ${title} is not there any more: ${place} answers ${String(status)} for ${JSON.stringify(pathOf(url))}`, {
      hint: `releases vanished before (Trivy, March 2026). Update dockgate for a newer pin, name a mirror that has it with --scanner-mirror, or a program of your own with --scanner-path ${name}=FILE`,
    });
  }
  if (status === 429) return new DownloadFailure('refused', `${place} refuses to give out ${title}: too many requests (429)`, { hint: 'run again later, or name a mirror with --scanner-mirror' });
  if (status === 401 || status === 403 || status === 407) {
    return new DownloadFailure('refused', `${place} refuses to give out ${title} (${String(status)})`, { hint: 'is a proxy in the way, or does the mirror want a login? It is asked without one' });
  }
  return new DownloadFailure(status >= 500 ? 'unreachable' : 'refused', `${place} answers ${String(status)} instead of ${title}`, { hint: 'run again later, or name a mirror with --scanner-mirror' });
}

function describe(error: unknown, { url, title, name }: Wanted): DownloadFailure {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : undefined);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DownloadFailure('disk', `the disk is full: ${title} can't be kept`, { hint: 'make room, or name another folder with --cache-dir', cause: error });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new DownloadFailure('disk', `${title} can't be kept: the cache can't be written to (${code})`, { hint: 'name another folder with --cache-dir', cause: error });
  const why = error instanceof HttpFailure ? `${error.kind}: ${inert(error.message)}` : (code ?? 'the connection broke');
  return new DownloadFailure('unreachable', `${title} can't be fetched from ${placeOf(url)}: ${why}`, {
    hint: `is the network there (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE)? Else name a mirror with --scanner-mirror, or a program of your own with --scanner-path ${name}=FILE`,
    cause: error,
  });
}

/** @param base of the mirror or of the releases, with or without a slash at its end */
export function addressOf(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path}`;
}

/** Host alone: the address of a mirror may hold a password. */
export function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the mirror';
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
