import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { Cancelled } from '../../errors.js';
import { HttpFailure, type HttpFailureKind } from '../../tools/http.js';
import { refused, type Doing } from './refusals.js';
import type { GithubRun } from './run.js';

const DOING: Doing = { what: 'commenting on the pull request', permission: 'pull-requests: write' };
const UPLOADING: Doing = { what: 'uploading SARIF to code scanning', permission: 'security-events: write', feature: 'code scanning', instead: 'alerts appear when it is merged' };

function aRun(parts: Partial<GithubRun> = {}): GithubRun {
  return {
    report: { server: 'https://github.com', repository: 'o/r', event: 'push', workflow: 'ci', url: 'https://github.com/o/r/actions/runs/1', commit: 'c'.repeat(40), ref: 'refs/heads/main', gate: 'ci/gate' },
    owner: 'o',
    name: 'r',
    apiUrl: 'https://api.github.com',
    isPrivate: false,
    analysed: { ref: 'refs/heads/main', commit: 'c'.repeat(40), startedAt: '2026-01-01T00:00:00.000Z' },
    readOnlyBecause: undefined,
    ...parts,
  };
}

/** As octokit throws it. */
function anError(status: number, data: unknown, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error('told by octokit'), { name: 'HttpError', status, response: { status, headers, data } });
}

function told(error: unknown, doing: Doing = DOING, run: GithubRun = aRun()): string {
  const delivery = refused(error, doing, run);
  if (delivery.state === 'skipped') return `skipped: ${delivery.why}`;
  return `failed: ${delivery.error.message} → ${delivery.error.hint ?? ''}`;
}

const MAY_NOT = { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com' };

describe('a missing permission', () => {
  test('names the line to add', () => {
    expect(told(anError(403, MAY_NOT))).toBe(
      "failed: commenting on the pull request failed: the job's token may not do this (403: Resource not accessible by integration) → add `pull-requests: write` to `permissions:` of the job (of the calling job, too, when this is a reusable workflow)",
    );
  });
  test('of a personal token is a permission of the token', () => {
    expect(told(anError(403, { message: 'Resource not accessible by personal access token' }))).toContain('give it the permission `pull-requests: write`');
  });
  test.each(['fork', 'dependabot'] as const)('of a pull request by %s is nothing that a workflow could grant', (readOnlyBecause) => {
    for (const status of [403, 404]) {
      const text = told(anError(status, MAY_NOT), DOING, aRun({ readOnlyBecause }));
      expect(text).toMatch(/^skipped: .*can only read; the second stage does it: dockgate-comment\.yml, see docs\/github\.md$/);
      expect(text).not.toContain('permissions:');
    }
    expect(told(anError(403, MAY_NOT), UPLOADING, aRun({ readOnlyBecause }))).toMatch(/^skipped: .*can only read; alerts appear when it is merged$/);
  });
  test('of GraphQL is the same', () => {
    const error = Object.assign(new Error('x'), { name: 'GraphqlResponseError', headers: {}, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] });
    expect(told(error)).toContain('add `pull-requests: write`');
  });
});

describe('a feature that is not there', () => {
  test.each([
    [403, 'Advanced Security must be enabled for this repository to use code scanning.'],
    [403, 'Code Security must be enabled for this repository to use code scanning.'],
    [403, 'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.'],
    [403, 'repository not enabled for code scanning'],
    [422, 'Code scanning is not available for this repository'],
    [404, 'Not Found'],
  ])('%i %s: skipped, with no permission', (status, message) => {
    const text = told(anError(status, { message }), UPLOADING, aRun({ isPrivate: true }));
    expect(text).toMatch(/^skipped: uploading SARIF to code scanning was left: code scanning isn't there in this repository; private and internal ones need GitHub Code Security/);
    expect(text).not.toContain('permissions');
  });
  test('of an older server says so', () => {
    expect(told(anError(404, { message: 'Not Found' }), UPLOADING, aRun({ apiUrl: 'https://ghes.example/api/v3', report: { ...aRun().report, server: 'https://ghes.example' } }))).toContain("code scanning isn't there: ghes.example is too old for it, or it is switched off");
  });
  test.each(["ref 'refs/pull/1/merge' not found in this repository", 'commit not found'])('a 404 that says %s is neither that nor a permission', (message) => {
    for (const isPrivate of [true, false]) {
      const text = told(anError(404, { message }), UPLOADING, aRun({ isPrivate }));
      expect(text).toMatch(/^failed: .*what this run is about .*the newest commit has a run of its own$/);
      expect(text).not.toContain('permissions:');
    }
  });
  test('404 of a public repository is no missing feature', () => {
    expect(told(anError(404, { message: 'Not Found' }), UPLOADING)).toMatch(/^failed: .*doesn't find it/);
  });
});

describe('limits', () => {
  test('the hour is used up: when to come back', () => {
    const text = told(anError(403, { message: 'API rate limit exceeded for installation ID 1.' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' }));
    expect(text).toContain("requests for this hour are used up");
    expect(text).toContain('run the job again after 2027-01-15T08:00:00Z');
  });
  test.each([403, 429])('too many at once (%i): in how many seconds', (status) => {
    const text = told(anError(status, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '60' }), DOING, aRun({ readOnlyBecause: 'fork' }));
    expect(text).toContain('in so short a time');
    expect(text).toContain('run the job again in 60 s');
  });
});

test.each([
  [401, { message: 'Bad credentials' }, "doesn't accept the token (401: Bad credentials)"],
  [404, { message: 'Not Found' }, 'hidden from this token: add `pull-requests: write`'],
  [409, { message: 'Conflict' }, 'run the job again'],
  [410, { message: 'Issues are disabled' }, 'switched off'],
  [413, 'too large', 'too large for GitHub'],
  [422, { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message: 'body is too long' }, 'second', { resource: 'A', field: 'b', code: 'invalid' }] }, '(422: Validation Failed: body is too long; second; A b invalid)'],
  [500, '<html>Unicorn!</html>', 'api.github.com has a fault of its own (500)'],
  [503, { message: 'Service unavailable' }, 'githubstatus.com'],
  [403, { message: 'Repository was archived so is read-only.' }, 'archived'],
  [403, { message: 'Unable to create comment because issue is locked.' }, 'unlock'],
])('%i is told in words', (status, data, words) => {
  expect(told(anError(status, data))).toContain(words);
});

test('words from outside stay on one line and short', () => {
  const text = told(anError(422, { message: `a\n::error::b ${'x'.repeat(10_000)}` }));
  expect(text).not.toContain('\n');
  expect(text.length).toBeLessThan(700);
});

test('every failure of the network has words and something to do', () => {
  const kinds: HttpFailureKind[] = ['dns', 'refused', 'unreachable', 'reset', 'timeout', 'stalled', 'unknown-ca', 'certificate-date', 'certificate-name', 'not-tls', 'tls', 'proxy', 'redirect', 'too-large', 'other'];
  for (const kind of kinds) {
    const error = Object.assign(new Error('x', { cause: new HttpFailure(kind, 'said', { host: 'ghes.example' }) }), { name: 'HttpError', status: 500 });
    expect(told(error)).toMatch(/^failed: commenting on the pull request failed: .*ghes\.example.* → \S/);
  }
});

test('stopping is no refusal, and neither is a bug', () => {
  expect(() => refused(new HttpFailure('cancelled', 'stopped'), DOING, aRun())).toThrow(Cancelled);
  expect(() => refused(new TypeError('ours'), DOING, aRun())).toThrow(TypeError);
});

test('an answer of another shape is told', () => {
  const decode = (): unknown => v.parse(v.object({ id: v.number() }), { id: 'no' });
  let error: unknown;
  try {
    decode();
  } catch (caught) {
    error = caught;
  }
  expect(told(error)).toContain("isn't what the API describes (id)");
});
