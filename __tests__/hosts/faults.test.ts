/** Whatever goes wrong with GitHub: no function of the host throws, none does a thing twice, and each says in words what failed and what to do. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { githubHost, type GithubOptions } from '../../src/hosts/github.js';
import type { Delivery, Host } from '../../src/hosts/host.js';
import { systemClock } from '../../src/tools/clock.js';
import { systemHttp, type Http } from '../../src/tools/http.js';
import { changed, openPull, pullRequestEvent } from '../support/github/events.js';
import { FAULTS, type Fault } from '../support/github/faults.js';
import type { StartOptions } from '../support/github/service.js';
import { start, type TestGithub } from '../support/github/start.js';
import { testTools, type TestTools } from '../support/tools.js';

const [HEAD, MERGE] = ['a'.repeat(40), 'c'.repeat(40)];
const MARKER = '<!-- dockgate gate=ci/gate -->';
const COMMENT = { gate: 'ci/gate', body: `${MARKER}\n### Blocked`, create: true, search: false };

let github: TestGithub;
let tools: TestTools;
let running = false;

/** A server that says nothing is given up soon. */
function impatient(http: Http): Http {
  return { request: (request) => http.request({ ...request, headersTimeoutMs: 300, stallTimeoutMs: 300 }) };
}

interface Circumstances extends StartOptions {
  /** `owner/name` of the fork that the pull request comes from. */
  readonly fork?: string;
  readonly options?: Partial<GithubOptions>;
}

async function begin({ fork, options, ...how }: Circumstances = {}): Promise<Host> {
  github = await start({ named: how.enterprise === undefined, ...how });
  openPull(github.state, { head: HEAD, merge: MERGE, ...(fork === undefined ? {} : { fork }), files: [changed({ path: 'Dockerfile', before: 'FROM node\nRUN a\n', after: 'FROM node\nRUN b\nRUN c\n' })] });
  tools = testTools();
  running = true;
  const event = join(tools.folder, 'event.json');
  await writeFile(event, JSON.stringify(pullRequestEvent(github.state, 1)));
  return githubHost({ token: github.token, gateName: 'ci/gate', matrix: undefined, pullRequest: 0, retryAfterMs: 1, ...options }, {
    ...tools,
    http: impatient(github.through(systemHttp(tools.signal, {}))),
    // Waiting takes no time here: how long it takes is the business of other tests.
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    env: { ...tools.env, ...github.environment(), GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: MERGE, GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'gate', GITHUB_RUN_ATTEMPT: '1', GITHUB_EVENT_PATH: event },
  });
}

afterEach(async () => {
  if (!running) return;
  running = false;
  await tools.remove();
  await github.close();
  expect(github.odd).toEqual([]);
});

/** @returns the state and, of what wasn't delivered, all its words */
function told(delivery: Delivery): string {
  const words = delivery.state === 'delivered' ? 'delivered' : delivery.state === 'skipped' ? `skipped: ${delivery.why}` : `failed: ${delivery.error.message}; ${delivery.error.hint ?? 'no hint'}`;
  expect(words).not.toContain(github.token);
  return words;
}

/** A function of the host. */
interface Tried {
  /** What it asks of GitHub, and where a fault befalls it. */
  readonly operation: string;
  readonly permission: string;
  act(host: Host): Promise<Delivery>;
  /** How often it was done. */
  done(): number;
  /** Whether the operation only asks. What is lost on the way is asked again, but not what came and isn't the API's. */
  readonly asks?: boolean;
  /** What is different here. */
  readonly fails?: Partial<Record<keyof typeof FAILS, RegExp>>;
}

const FAILS: Readonly<Record<Exclude<Fault, 'slow' | 'reset-after' | 'cut-short' | 'done-then-502'>, RegExp>> = {
  'bad-credentials': /^failed: .* doesn't accept the token \(401: Bad credentials\); .*`token`/,
  'no-permission': /^failed: .* token may not do this \(403: Resource not accessible by integration\); add `PERMISSION` to `permissions:`/,
  'rate-limit': /^failed: .* requests for this hour are used up .*; run the job again/,
  'secondary-limit': /^failed: .* asks for fewer requests .*; run the job again/,
  'not-found': /^failed: .* doesn't find it \(404: Not Found\); .*`PERMISSION`/,
  conflict: /^failed: .* at the same time \(409: Conflict\); run the job again/,
  unprocessable: /^failed: .* can't make use of it \(422: Validation Failed.*\); ./,
  'too-many-requests': /^failed: .* asks for fewer requests .*; run the job again/,
  'server-error': /^failed: .* fault of its own \(500.*\); run the job again later/,
  'bad-gateway': /^failed: .* fault of its own \(502.*\); run the job again later/,
  unavailable: /^failed: .* fault of its own \(503.*\); run the job again later/,
  'reset-before': /^failed: .* broke the connection off .*; run the job again later/,
  html: /^failed: .*answer isn't what the API describes/,
  hang: /^failed: .* didn't answer in time .*; run the job again later/,
};
const comments = (): number => github.state.comments.length;
const FUNCTIONS: Readonly<Record<string, Tried>> = {
  'a comment': { operation: 'issues/create-comment', permission: 'pull-requests: write', act: (host) => host.comment(COMMENT), done: comments },
  'a comment that looks for the earlier one': { operation: 'issues/list-comments', permission: 'pull-requests: write', act: (host) => host.comment(COMMENT), done: comments, asks: true },
  'a review': {
    operation: 'pulls/create-review', permission: 'pull-requests: write', done: () => github.state.reviews.length,
    act: (host) => host.review({ gate: 'ci/gate', comments: [{ keys: ['one'], file: 'Dockerfile', startLine: 2, endLine: 3, body: 'Mend it' }], most: 10, holding: undefined }),
    // So GitHub says that a line isn't in the diff: it is counted, and the others are written.
    fails: { unprocessable: /^delivered$/ },
  },
  'a review that looks for earlier ones': { operation: 'graphql', permission: 'pull-requests: write', done: () => github.state.reviews.length, asks: true, act: (host) => host.review({ gate: 'ci/gate', comments: [{ keys: ['one'], file: 'Dockerfile', startLine: 2, endLine: 3, body: 'Mend it' }], most: 10, holding: undefined }) },
  'lines of the diff': { operation: 'pulls/list-files', permission: 'pull-requests: read', act: (host) => host.changedLines(), done: () => 0, asks: true },
};

/** The work is done, and we aren't told. */
const DONE = ['reset-after', 'cut-short', 'done-then-502'] as const satisfies readonly Fault[];
/** What passes: asked again, it goes well. */
const PASSING = ['rate-limit', 'secondary-limit', 'server-error', 'bad-gateway', 'unavailable', 'reset-before', 'hang', ...DONE] as const satisfies readonly Fault[];

test('every fault is tried', () => {
  expect([...Object.keys(FAILS), ...DONE, 'slow'].toSorted()).toEqual(FAULTS.toSorted());
});

describe.each(Object.entries(FUNCTIONS))('%s', (_, { operation, permission, act, done, asks = false, fails = {} }) => {
  const once = operation === 'pulls/list-files' ? 0 : 1;

  test.each(Object.entries({ ...FAILS, ...fails }))('that always meets %s fails, and says so', async (fault, words) => {
    const host = await begin();
    github.fault(operation, fault as Fault);
    expect(told(await act(host))).toMatch(new RegExp(words.source.replaceAll('PERMISSION', permission)));
    expect(done()).toBe(0);
  });

  // What is written isn't sent again blindly, and a limit without GitHub's words for it is left to the next run.
  test.each<Fault>([...PASSING, ...(asks ? ['too-many-requests' as const] : ['html' as const])])('that meets %s once is delivered, once', async (fault) => {
    const host = await begin();
    github.fault(operation, fault, { times: 1 });
    expect(told(await act(host))).toBe('delivered');
    expect(done()).toBe(once);
  });

  test.each(DONE)('whose every answer is lost by %s is not done twice', async (fault) => {
    const host = await begin();
    github.fault(operation, fault);
    expect(told(await act(host))).toMatch(asks ? /^failed: .*; run the job again later/ : /^delivered$/);
    expect(done()).toBe(asks ? 0 : 1);
  });

  test('that is answered slowly is delivered', async () => {
    const host = await begin();
    github.fault(operation, 'slow', { delayMs: 5 });
    expect(told(await act(host))).toBe('delivered');
    expect(done()).toBe(once);
  });
});
