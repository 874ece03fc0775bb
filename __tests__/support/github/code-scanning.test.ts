import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/core';
import type { Log, Run } from 'sarif';
import { OASIS_SCHEMA } from '../sarif.js';
import { dismiss, openPull } from './events.js';
import type { StartOptions } from './service.js';
import { start, type TestGithub } from './start.js';

const IN = { owner: 'acme', repo: 'shop' };
const MAIN = 'refs/heads/main';
const SHA = 'a'.repeat(40);
let github: TestGithub;
let octokit: Octokit;

async function begin(options: StartOptions = {}): Promise<void> {
  github = await start(options);
  const silent = (): void => undefined;
  octokit = new Octokit({ auth: github.token, baseUrl: github.apiUrl, log: { debug: silent, info: silent, warn: silent, error: silent } });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
  });
}

afterEach(async () => {
  await github.close();
});

const A_RULE = { id: 'CVE-1', name: 'CVE-1', shortDescription: { text: 'A flaw' }, fullDescription: { text: 'A flaw' }, help: { text: 'Upgrade' }, properties: { 'security-severity': '7.5', tags: ['security'] } };

/** @param fingerprints one result each */
function aRun(fingerprints: readonly string[], more: Partial<Run> = {}): Run {
  return {
    tool: { driver: { name: 'Dockgate', rules: [A_RULE] } },
    automationDetails: { id: 'dockgate/shop/' },
    results: fingerprints.map((each) => ({ ruleId: 'CVE-1', ruleIndex: 0, message: { text: `Flaw ${each}` }, partialFingerprints: { primaryLocationLineHash: each }, locations: [{ physicalLocation: { artifactLocation: { uri: 'Dockerfile' }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 } } }] })),
    ...more,
  };
}

async function upload(runs: readonly Run[], ref = MAIN): Promise<string | undefined> {
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [...runs] };
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', { ...IN, commit_sha: SHA, ref, sarif: gzipSync(JSON.stringify(log)).toString('base64') });
  return data.id;
}

function decoded(data: unknown): Log {
  return JSON.parse(typeof data === 'string' ? data : Buffer.from(data as ArrayBuffer).toString('utf8')) as Log;
}

async function statusOf(id: string | undefined): Promise<unknown> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', { ...IN, sarif_id: id ?? '' });
  return data.processing_status === 'failed' ? data.errors : data.processing_status;
}

async function statesOn(ref: string): Promise<unknown> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/code-scanning/alerts', { ...IN, ref, direction: 'asc' });
  return data.map((each) => [each.number, each.state, each.most_recent_instance.category]);
}

describe('alerts', () => {
  test('open, close and come back with the analyses of their category and ref', async () => {
    await begin();
    expect(await statusOf(await upload([aRun(['one', 'two'])]))).toBe('complete');
    expect(await statesOn(MAIN)).toEqual([[1, 'open', 'dockgate/shop'], [2, 'open', 'dockgate/shop']]);
    await upload([aRun(['two'])]);
    expect(await statesOn(MAIN)).toEqual([[1, 'fixed', 'dockgate/shop'], [2, 'open', 'dockgate/shop']]);
    await upload([aRun(['one', 'two'])]);
    expect(github.state.alerts[0]?.history).toEqual([`opened on ${MAIN} dockgate/shop`, `fixed on ${MAIN} dockgate/shop`, `reopened on ${MAIN} dockgate/shop`]);
    await upload([aRun([], { automationDetails: { id: 'dockgate/other/' } })]);
    await upload([aRun([])], 'refs/heads/other');
    expect(await statesOn(MAIN)).toEqual([[1, 'open', 'dockgate/shop'], [2, 'open', 'dockgate/shop']]);
    expect(github.odd).toEqual([]);
  });

  test('a dismissed one stays dismissed, on every ref', async () => {
    await begin();
    openPull(github.state, { head: SHA, merge: SHA });
    await upload([aRun(['one'])]);
    dismiss(github.state, 1, "won't fix", 'accepted');
    await upload([aRun([])]);
    await upload([aRun(['one'])]);
    await upload([aRun(['one', 'two'])], 'refs/pull/1/merge');
    expect(await statesOn(MAIN)).toEqual([[1, 'dismissed', 'dockgate/shop']]);
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/code-scanning/alerts', { ...IN, pr: 1, state: 'dismissed' });
    expect(data.map((each) => [each.number, each.dismissed_reason, each.dismissed_comment, each.dismissed_by?.login])).toEqual([[1, "won't fix", 'accepted', 'somebody']]);
  });

  test('an analysis comes back as SARIF with the numbers of its alerts', async () => {
    await begin();
    const id = await upload([aRun(['one', 'two'])]);
    const { data: [analysis] } = await octokit.request('GET /repos/{owner}/{repo}/code-scanning/analyses', { ...IN, sarif_id: id ?? '' });
    expect([analysis?.results_count, analysis?.rules_count, analysis?.category, analysis?.tool.name]).toEqual([2, 1, 'dockgate/shop', 'Dockgate']);
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}', { ...IN, analysis_id: analysis?.id ?? 0, headers: { accept: 'application/sarif+json' } });
    // The client decodes what it knows to be JSON by its name alone.
    const log = decoded(data);
    expect(log.runs[0]?.results?.map((each): unknown[] => [each.properties?.['github/alertNumber'], each.properties?.['github/alertUrl']])).toEqual([[1, 'https://github.com/acme/shop/security/code-scanning/1'], [2, 'https://github.com/acme/shop/security/code-scanning/2']]);
  });

  test('before the first analysis there is nothing', async () => {
    await begin();
    await expect(statesOn(MAIN)).rejects.toMatchObject({ status: 404, response: { data: { message: 'no analysis found' } } });
  });
});

describe('an upload', () => {
  test('is pending for as long as it is told to be', async () => {
    await begin();
    github.state.pendingPolls = 2;
    const id = await upload([aRun(['one'])]);
    expect([await statusOf(id), await statusOf(id), await statusOf(id)]).toEqual(['pending', 'pending', 'complete']);
  });

  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));
  const withRule = (change: object): Run => aRun(['one'], { tool: { driver: { name: 'Dockgate', rules: [{ ...A_RULE, ...change }] } } });
  test.each<[string, () => readonly Run[], RegExp]>([
    ['twenty-one runs', () => many(21).map((each) => aRun(['one'], { automationDetails: { id: `${each}/` } })), /^rejecting SARIF, as there are more runs than allowed \(21 > 20\)$/],
    ['25,001 results', () => [aRun(many(25_001))], /more results per run than allowed \(25001 > 25000\)/],
    ['one category twice', () => [aRun(['one']), aRun(['two'])], /A delivery cannot contain multiple runs with the same category/],
    ['21 tags', () => [withRule({ properties: { tags: many(21) } })], /more tags per rule/],
    ['a severity in words', () => [withRule({ properties: { 'security-severity': 'high' } })], /security-severity "high"/],
    ['a long name', () => [withRule({ name: 'x'.repeat(256) })], /characters in the name of rule CVE-1/],
    ['a long description', () => [withRule({ fullDescription: { text: 'x'.repeat(1025) } })], /characters in fullDescription/],
    ['an empty help', () => [withRule({ help: { text: '' } })], /expected help.text/],
    ['no location', () => [aRun([], { results: [{ ruleId: 'CVE-1', message: { text: 'x' } }] })], /expected at least one location/],
    ['an empty location', () => [aRun([], { results: [{ ruleId: 'CVE-1', message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: '' } } }] }] })], /expected artifact location/],
    ['a file of this machine', () => [aRun([], { results: [{ ruleId: 'CVE-1', message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///x' } } }] }] })], /URI scheme "file"/],
  ])('with %s fails', async (_, runs, words) => {
    await begin();
    const errors = await statusOf(await upload(runs()));
    expect(String(errors)).toMatch(words);
    expect(github.state.alerts).toEqual([]);
  });

  const withSchema = existsSync(OASIS_SCHEMA) ? test : test.skip;
  withSchema.each<[string, () => readonly Run[], RegExp]>([
    ['a line 0', () => [aRun([], { results: [{ ruleId: 'CVE-1', message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'x' }, region: { startLine: 0 } } }] }] })], /startLine must be >= 1/],
  ])('with %s fails by the schema', async (_, runs, words) => {
    await begin();
    const errors = await statusOf(await upload(runs()));
    expect(String(errors)).toMatch(words);
    expect(github.state.alerts).toEqual([]);
  });

  test('keeps the 5,000 worst', async () => {
    await begin();
    github.state.oasis = false;
    await upload([aRun(many(5001))]);
    expect(github.state.alerts.length).toBe(5000);
    expect(github.state.analyses[0]?.warning).toMatch(/5000/);
  });

  test('for a commit or a ref that is not there', async () => {
    await begin();
    await expect(upload([aRun([])], 'refs/pull/9/merge')).rejects.toMatchObject({ status: 404 });
    await expect(upload([aRun([])], 'main')).rejects.toMatchObject({ status: 422 });
    github.state.missingCommits.add(SHA);
    await expect(upload([aRun([])])).rejects.toMatchObject({ status: 404, response: { data: { message: 'commit not found' } } });
  });

  test('that is not gzip', async () => {
    await begin();
    await expect(octokit.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', { ...IN, commit_sha: SHA, ref: MAIN, sarif: Buffer.from('{}').toString('base64') })).rejects.toMatchObject({ status: 400 });
  });

  test('to a private repository without code scanning', async () => {
    await begin({ private: true, codeScanning: false });
    await expect(upload([aRun([])])).rejects.toMatchObject({ status: 403, response: { data: { message: 'Code Security must be enabled for this repository to use code scanning.' } } });
  });

  test('without the permission', async () => {
    await begin({ permissions: { contents: 'read' } });
    await expect(upload([aRun([])])).rejects.toMatchObject({ status: 403, response: { headers: { 'x-accepted-github-permissions': 'security_events=write' } } });
  });
});
