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
import { READ_ONLY, type Permissions } from '../support/github/permissions.js';
import type { StartOptions } from '../support/github/service.js';
import { start, type TestGithub } from '../support/github/start.js';
import { testTools, type TestTools } from '../support/tools.js';

const [HEAD, MERGE] = ['a'.repeat(40), 'c'.repeat(40)];
const MARKER = '<!-- dockgate gate=ci/gate -->';
const SARIF = JSON.stringify({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
  runs: [{
    tool: { driver: { name: 'Dockgate', rules: [{ id: 'CVE-1', shortDescription: { text: 'A flaw' }, fullDescription: { text: 'A flaw' }, help: { text: 'Mend it' } }] } },
    automationDetails: { id: 'dockgate/ci/gate/repository/' },
    results: [{ ruleId: 'CVE-1', message: { text: 'A flaw' }, partialFingerprints: { primaryLocationLineHash: 'one:1' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'Dockerfile' }, region: { startLine: 1 } } }] }],
  }],
});
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
  readonly act: (host: Host) => Promise<Delivery>;
  /** How often it was done. */
  readonly done: () => number;
  /**
   * What comes after a fault that passes: a question is asked again; an upload is sent again, for it takes the place of the first;
   * for a comment or review we look first whether it is there.
   */
  readonly again: 'ask' | 'send' | 'look';
  /** It is delivered, whatever befalls this operation. */
  readonly harmless?: boolean;
  /** What `done` gives when it went well: 1 when absent. */
  readonly once?: number;
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
function review(host: Host): Promise<Delivery> {
  return host.review({ gate: 'ci/gate', comments: [{ keys: ['one'], file: 'Dockerfile', startLine: 2, endLine: 3, body: 'Mend it' }], most: 10, holding: undefined });
}

const comments = (): number => github.state.comments.length;
const FUNCTIONS: Readonly<Record<string, Tried>> = {
  'a comment': { operation: 'issues/create-comment', permission: 'pull-requests: write', act: (host) => host.comment(COMMENT), done: comments, again: 'look' },
  'a comment that looks for the earlier one': { operation: 'issues/list-comments', permission: 'pull-requests: write', act: (host) => host.comment(COMMENT), done: comments, again: 'ask' },
  'a review': {
    operation: 'pulls/create-review', permission: 'pull-requests: write', done: () => github.state.reviews.length, again: 'look',
    act: review,
    // So GitHub says that a line isn't in the diff: it is counted, and the others are written.
    fails: { unprocessable: /^delivered$/ },
  },
  'a review that looks for earlier ones': { operation: 'graphql', permission: 'pull-requests: write', done: () => github.state.reviews.length, again: 'ask', act: review },
  'an upload': { operation: 'code-scanning/upload-sarif', permission: 'security-events: write', act: (host) => host.uploadSarif(SARIF), done: () => github.state.alerts.length, again: 'send' },
  'an upload that asks how it went': {
    // The file is there: that nobody tells how it went is no failure of the upload.
    operation: 'code-scanning/get-sarif', permission: 'security-events: read', act: (host) => host.uploadSarif(SARIF), done: () => github.state.alerts.length, again: 'ask', harmless: true,
  },
  dismissals: { operation: 'code-scanning/list-alerts-for-repo', permission: 'security-events: read', act: (host) => host.dismissals(), done: () => 0, again: 'ask', once: 0 },
  'lines of the diff': { operation: 'pulls/list-files', permission: 'pull-requests: write', act: (host) => host.changedLines(), done: () => 0, again: 'ask', once: 0 },
};

/** The work is done, and we aren't told. */
const DONE = ['reset-after', 'cut-short', 'done-then-502'] as const satisfies readonly Fault[];
/** What passes: asked again, it goes well. */
const PASSING = ['rate-limit', 'secondary-limit', 'too-many-requests', 'server-error', 'bad-gateway', 'unavailable', 'reset-before', 'hang', ...DONE] as const satisfies readonly Fault[];

test('every fault is tried', () => {
  expect([...Object.keys(FAILS), ...DONE, 'slow'].toSorted()).toEqual(FAULTS.toSorted());
});

describe.each(Object.entries(FUNCTIONS))('%s', (_, { operation, permission, act, done, again, harmless = false, once = 1, fails = {} }) => {
  test.each(Object.entries({ ...FAILS, ...fails }))('that always meets %s fails, and says so', async (fault, words) => {
    const host = await begin();
    github.fault(operation, fault as Fault);
    expect(told(await act(host))).toMatch(harmless ? /^delivered$/ : new RegExp(words.source.replaceAll('PERMISSION', permission)));
    expect(done()).toBe(harmless ? once : 0);
  });

  test.each<Fault>([...PASSING, ...(again === 'look' ? ['html' as const] : [])])('that meets %s once is delivered, once', async (fault) => {
    const host = await begin();
    github.fault(operation, fault, { times: 1 });
    expect(told(await act(host))).toBe('delivered');
    expect(done()).toBe(once);
  });

  test.each(DONE)('whose every answer is lost by %s is not done twice', async (fault) => {
    const host = await begin();
    github.fault(operation, fault);
    expect(told(await act(host))).toMatch(harmless || again === 'look' ? /^delivered$/ : /^failed: .*; run the job again later/);
    expect(done()).toBe(again === 'ask' && !harmless ? 0 : 1);
  });

  test('that is answered slowly is delivered', async () => {
    const host = await begin();
    github.fault(operation, 'slow', { delayMs: 5 });
    expect(told(await act(host))).toBe('delivered');
    expect(done()).toBe(once);
  });
});

describe('what a token may not', () => {
  test.each<[string, Permissions, (host: Host) => Promise<Delivery>, RegExp]>([
    ['comment', { contents: 'read', 'pull-requests': 'read', issues: 'read' }, (host) => host.comment(COMMENT), /add `pull-requests: write`/],
    ['review', { contents: 'read', 'pull-requests': 'read' }, review, /add `pull-requests: write`/],
    ['upload', { contents: 'read', 'security-events': 'read' }, (host) => host.uploadSarif(SARIF), /add `security-events: write`/],
    ['read dismissals', { contents: 'read' }, (host) => host.dismissals(), /add `security-events: read`/],
  ])('%s', async (_, permissions, act, words) => {
    const host = await begin({ permissions });
    expect(told(await act(host))).toMatch(words);
    expect([github.state.comments, github.state.reviews, github.state.uploads]).toEqual([[], [], []]);
  });

  test("a fork's pull request is told of the second stage, and of no permission", async () => {
    const host = await begin({ permissions: READ_ONLY, fork: 'stranger/shop' });
    for (const delivery of [await host.comment(COMMENT), await review(host)]) {
      expect(told(delivery)).toMatch(/^skipped: .*fork/);
      expect(told(delivery)).not.toMatch(/permissions:/);
    }
    const upload = told(await host.uploadSarif(SARIF));
    expect(upload).toMatch(/^skipped: .*fork/);
    expect(upload).not.toMatch(/permissions:/);
    expect([github.state.comments, github.state.reviews, github.state.uploads]).toEqual([[], [], []]);
  });

  test.each(['Advanced Security must be enabled for this repository to use code scanning.', 'Code Security must be enabled for this repository to use code scanning.'])('a private repository hears: %s', async (words) => {
    const host = await begin({ private: true, codeScanning: false });
    github.state.notEnabledWords = words;
    for (const delivery of [await host.uploadSarif(SARIF), await host.dismissals()]) {
      expect(told(delivery)).toMatch(/^skipped: .*code scanning isn't there/);
      expect(told(delivery)).not.toMatch(/permissions:/);
    }
  });
});

test("an enterprise's server without code scanning, and with all else", async () => {
  const host = await begin({ enterprise: { version: '3.9.0', missing: ['code-scanning/*'] } });
  expect([told(await host.uploadSarif(SARIF)), told(await host.dismissals())]).toEqual([expect.stringMatching(/^skipped: .*too old/), expect.stringMatching(/^skipped: .*too old/)]);
  expect([told(await host.comment(COMMENT)), told(await review(host)), told(await host.changedLines())]).toEqual(['delivered', 'delivered', 'delivered']);
});

test('what code scanning can not process is said in its words', async () => {
  const host = await begin();
  github.state.failingUploads.push(['rejecting SARIF, as there are more runs than allowed (21 > 20)']);
  expect(told(await host.uploadSarif(SARIF))).toMatch(/^failed: .*more runs than allowed \(21 > 20\)/);
});

test('all that goes well takes few requests', async () => {
  const host = await begin();
  for (const act of [(): Promise<Delivery> => host.uploadSarif(SARIF), (): Promise<Delivery> => host.dismissals(), (): Promise<Delivery> => host.comment(COMMENT), (): Promise<Delivery> => host.changedLines(), (): Promise<Delivery> => review(host)]) expect(told(await act())).toBe('delivered');
  expect(github.requests.length).toBeLessThanOrEqual(12);
});
