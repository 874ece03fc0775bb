/** Fetches one pinned file and compares its hash; a file with another hash is gone before anybody can open it. */
import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ScannerFailure } from '../errors.js';
import { codeOf, type Files } from '../tools/files.js';

export interface Fetched {
  readonly status: number;
  readonly body: Readable;
}
/** Follows redirects, and retries what is worth it. Rejects with Node's own error when no answer comes. */
export type Fetch = (url: string, options: { readonly signal: AbortSignal }) => Promise<Fetched>;

export interface Limits {
  /** For the whole file. */
  readonly timeoutMs: number;
  /** Longest time without a byte. */
  readonly stallMs: number;
}
export const DOWNLOAD_LIMITS: Limits = { timeoutMs: 10 * 60_000, stallMs: 60_000 };

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
  /** In words: "Trivy 0.75.0". */
  readonly title: string;
}

/**
 * @param destination in a folder that is ours alone; removed again unless the hash is right
 * @throws DownloadFailure
 */
export async function download(wanted: Wanted, destination: string, fetch: Fetch, files: Files, signal: AbortSignal, limits: Limits = DOWNLOAD_LIMITS): Promise<void> {
  let sha256: string;
  try {
    sha256 = await receive(wanted, destination, fetch, files, signal, limits);
  } catch (error) {
    await files.remove(destination).catch(() => undefined);
    throw error instanceof ScannerFailure ? error : describe(error, wanted, limits);
  }
  if (sha256 === wanted.sha256) return;
  await files.remove(destination);
  throw new DownloadFailure(
    'wrong-hash',
    `what ${placeOf(wanted.url)} gives out as ${wanted.title} is not what was pinned: its sha256 is ${sha256}, and ${wanted.sha256} is recorded for it`,
    { hint: 'this is what the attack on Trivy of March 2026 looked like; nothing of the file was opened or run. Tell whoever keeps that server, and compare with the release page; a proxy that answers with a page of its own looks like this too' },
  );
}

async function receive({ url, title }: Wanted, destination: string, fetch: Fetch, files: Files, signal: AbortSignal, limits: Limits): Promise<string> {
  const stalled = new AbortController();
  const whole = AbortSignal.timeout(limits.timeoutMs);
  let timer = setTimeout(() => undefined, 0);
  const tick = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled.abort(new Stalled(`no byte came for ${String(limits.stallMs / 1000)} s`));
    }, limits.stallMs);
  };
  const either = AbortSignal.any([signal, stalled.signal, whole]);
  tick();
  try {
    const answer = await fetch(url, { signal: either });
    if (answer.status !== 200) {
      answer.body.on('error', () => undefined).destroy();
      throw statusFailure(answer.status, url, title);
    }
    const hash = createHash('sha256');
    let size = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        tick();
        size += chunk.length;
        if (size > MAX_ASSET) {
          done(new DownloadFailure('refused', `${placeOf(url)} sends more than ${String(MAX_ASSET >> 20)} MiB as ${title}`, { hint: 'is this the right mirror?' }));
          return;
        }
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(answer.body, counted, files.writeStream(destination), { signal: either });
    return hash.digest('hex');
  } catch (error) {
    // Node reports the abort of a stream as such, whatever the reason.
    if (stalled.signal.aborted) throw stalled.signal.reason;
    if (whole.aborted) throw whole.reason;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

class Stalled extends Error {}

function statusFailure(status: number, url: string, title: string): DownloadFailure {
  const place = placeOf(url);
  if (status === 404 || status === 410) {
    return new DownloadFailure('vanished', `the release of ${title} is not there any more: ${place} answers ${String(status)} for ${JSON.stringify(pathOf(url))}`, {
      hint: 'releases vanished before (Trivy, March 2026). Update dockgate for a newer pin, name a mirror that has it with --scanner-mirror, or a program of your own with --scanner-path',
    });
  }
  if (status === 429) return new DownloadFailure('refused', `${place} refuses to give out ${title}: too many requests (429)`, { hint: 'run again later, or name a mirror with --scanner-mirror' });
  if (status === 401 || status === 403 || status === 407) {
    return new DownloadFailure('refused', `${place} refuses to give out ${title} (${String(status)})`, { hint: 'is a proxy in the way, or does the mirror want a login? It is asked without one' });
  }
  return new DownloadFailure(status >= 500 ? 'unreachable' : 'refused', `${place} answers ${String(status)} instead of ${title}`, { hint: 'run again later, or name a mirror with --scanner-mirror' });
}

function describe(error: unknown, { url, title }: Wanted, limits: Limits): DownloadFailure {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : undefined);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DownloadFailure('disk', `the disk is full: ${title} can't be kept`, { hint: 'make room, or name another folder with --cache-dir', cause: error });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return new DownloadFailure('disk', `${title} can't be kept: the cache can't be written to (${code})`, { hint: 'name another folder with --cache-dir', cause: error });
  const why = error instanceof Stalled ? error.message : isTimeout(error) ? `it took longer than ${String(limits.timeoutMs / 60_000)} min` : (code ?? 'the connection broke');
  return new DownloadFailure('unreachable', `${title} can't be fetched from ${placeOf(url)}: ${why}`, {
    hint: 'is the network there (HTTPS_PROXY, SSL_CERT_FILE)? Else name a mirror with --scanner-mirror, or a program of your own with --scanner-path',
    cause: error,
  });
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
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
