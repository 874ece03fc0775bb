/** The REST and GraphQL API by octokit, over our own HTTP: proxies, certificates and stopping are handled in one place. */
import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import { httpFetch, type Fetch } from '../../tools/http-fetch.js';
import type { Tools } from '../../tools/tools.js';
import { VERSION } from '../../version.js';
import { answerFrom } from './answer.js';
import type { GithubRun } from './run.js';

/** `request` is typed by route; what it gives back is decoded all the same. Errors are `RequestError`s: see `refusals.ts`. */
export type GithubApi = Octokit;

export interface ApiOptions {
  readonly token: string;
  /** Milliseconds that the first retry waits. */
  readonly retryAfterMs: number;
  readonly github: Pick<GithubRun, 'apiUrl'>;
}

/** Longest wait that a rate limit may cost us, in seconds: a gate that hangs an hour is worse than one that can't comment. */
const PATIENCE_S = 90;
const RATE_LIMIT_RETRIES = 2;

/** One write after the other. A run writes some five times, so GitHub's advice to wait between many writes would only cost seconds. */
function oneAtATime(): Bottleneck.Group {
  return new Bottleneck.Group({ maxConcurrent: 1 });
}

/** What the first plugin hooks is asked first. */
const Client = Octokit.plugin(limits, retry, throttling);

/** Limits that are left to `throttling` alone: it waits as long as it is told. */
const DONT_RETRY = [400, 401, 403, 404, 410, 422, 429, 451];

/** Octokit knows a secondary limit by GitHub's words; proxies and older servers say it with the status or a header alone. */
function limits(octokit: Octokit): object {
  octokit.hook.error('request', (error) => {
    if (answerFrom(error)?.limit === 'secondary' && !/\bsecondary rate\b/i.test(error.message)) error.message = `${error.message} (a secondary rate limit)`;
    throw error;
  });
  return {};
}

export function githubApi({ token, retryAfterMs, github }: ApiOptions, { http, log }: Pick<Tools, 'http' | 'log'>): GithubApi {
  const waitFor = (what: string) => (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean => {
    const again = seconds <= PATIENCE_S && retries < RATE_LIMIT_RETRIES;
    log.info(`GitHub: ${what}${again ? `, asking again in ${String(seconds)} s` : ''}`);
    return again;
  };
  const client = new Client({
    auth: token,
    baseUrl: github.apiUrl,
    userAgent: `dockgate/${VERSION}`,
    request: { fetch: withoutToken(httpFetch(http), token) },
    log: { debug: () => undefined, info: () => undefined, warn: (text: string) => { log.detail(text); }, error: (text: string) => { log.detail(text); } },
    retry: { retryAfterBaseValue: retryAfterMs, doNotRetry: DONT_RETRY },
    throttle: { retryAfterBaseValue: retryAfterMs, write: oneAtATime(), notifications: oneAtATime(), onRateLimit: waitFor('the rate limit is reached'), onSecondaryRateLimit: waitFor('the secondary rate limit is reached') },
  });
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = '2022-11-28';
  });
  return client;
}

/** Whoever answers may quote what we sent; words of answers come to stand in logs and reports. */
function withoutToken(fetch: Fetch, token: string): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (response.body === null || token === '') return response;
    const text = await response.text();
    return new Response(text.replaceAll(token, '***'), { status: response.status, headers: response.headers });
  };
}
