/** Alerts at a GitHub that validates: what opens, closes and stays, and what is told when something is refused. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { exceptDismissed, readDismissals } from '../../src/exceptions.js';
import type { Finding, LocatedFinding, VulnerabilityFinding } from '../../src/findings/finding.js';
import { githubHost } from '../../src/hosts/github.js';
import { GITHUB_LIMITS } from '../../src/hosts/github-limits.js';
import type { Delivery, Host } from '../../src/hosts/host.js';
import type { GateReport, TargetReport } from '../../src/report.js';
import { sarifUpload } from '../../src/reporters/sarif-upload.js';
import { renderMarkdown } from '../../src/reporters/markdown.js';
import { renderComment } from '../../src/reporters/comment.js';
import { textReporter } from '../../src/reporters/text.js';
import type { PublishSettings } from '../../src/settings/settings.js';
import { systemClock } from '../../src/tools/clock.js';
import { planUpload, uploadAlerts } from '../../src/publishing/upload.js';
import { dismiss, openPull } from '../support/github/events.js';
import type { Fault } from '../support/github/faults.js';
import type { StartOptions } from '../support/github/service.js';
import { start, type TestGithub } from '../support/github/start.js';
import { aFinding, aReport, aVulnerability, at } from '../support/report.js';
import { testTools, type TestTools } from '../support/tools.js';

const MERGE = '1'.repeat(40);
const HEAD = '2'.repeat(40);
const SETTINGS: PublishSettings = { upload: 'auto', comment: 'never', reviewComments: 0, alerts: 'finding', dismissals: true, artifact: false };
const REPOSITORY: TargetReport = { key: 'repository', name: '.', kind: 'repository', outcome: 'ok' };
const API: TargetReport = { key: 'build:api', name: 'api', kind: 'build', outcome: 'ok' };
const WORKER: TargetReport = { key: 'build:worker', name: 'worker', kind: 'build', outcome: 'ok' };

let github: TestGithub;
let tools: TestTools;
const waits: number[] = [];

async function begin(options: StartOptions = {}): Promise<void> {
  github = await start(options);
  waits.length = 0;
  const clock = { ...systemClock, sleep: (ms: number) => { waits.push(ms); return Promise.resolve(); } };
  tools = testTools({ clock });
  openPull(github.state, { head: HEAD, merge: MERGE });
}

afterEach(async () => {
  await tools.remove();
  await github.close();
});

interface On {
  readonly event?: string;
  readonly ref?: string;
  readonly sha?: string;
  readonly gate?: string;
  readonly matrix?: string;
  readonly job?: string;
  readonly payload?: object;
}

async function hostOn({ event = 'push', ref = 'refs/heads/main', sha = MERGE, gate, matrix, job = 'gate', payload = {} }: On = {}): Promise<Host> {
  mkdirSync(join(tools.folder, 'event'), { recursive: true });
  const file = join(tools.folder, 'event/event.json');
  const { owner, name, private: isPrivate, defaultBranch } = github.state.repository;
  writeFileSync(file, JSON.stringify({ repository: { full_name: `${owner}/${name}`, private: isPrivate, default_branch: defaultBranch }, ...payload }));
  const env = { ...github.environment(), PATH: process.env['PATH'], GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: ref, GITHUB_SHA: sha, GITHUB_WORKFLOW: 'ci', GITHUB_JOB: job };
  return githubHost({ token: github.token, gateName: gate, matrix, pullRequest: 0, retryAfterMs: 1 }, { ...tools, env });
}

const onPull: On = { event: 'pull_request', ref: 'refs/pull/1/merge', payload: { pull_request: { number: 1, head: { sha: HEAD, repo: { full_name: 'acme/shop' } } } } };

interface Told {
  readonly report: GateReport;
  readonly delivery: Delivery<{ readonly ids: readonly string[] }>;
}

async function tell(findings: readonly Finding[], { host, settings = SETTINGS, ...changes }: { host?: Host; settings?: PublishSettings } & Partial<GateReport> = {}): Promise<Told> {
  const there = host ?? (await hostOn());
  const { report, planned } = planUpload(aReport({ targets: [REPOSITORY, API], ...(there.run === undefined ? {} : { run: there.run }), findings, ...changes }), settings, there, tools.log);
  return { report, delivery: await uploadAlerts(report, planned ?? [], there, tools.log) };
}

function words({ delivery }: { readonly delivery: Delivery }): string {
  return delivery.state === 'delivered' ? 'delivered' : delivery.state === 'skipped' ? `skipped: ${delivery.why}` : `failed: ${delivery.error.message} → ${delivery.error.hint ?? ''}`;
}

/** `rule state` of the alerts on a ref. */
function alerts(ref = 'refs/heads/main'): string[] {
  return github.state.alerts.flatMap(({ rule, instances, dismissed }) => instances.filter((each) => each.ref === ref).map(({ state, category }) => `${rule.id} ${category} ${dismissed === null ? state : 'dismissed'}`));
}

function uploaded(): Log[] {
  return github.state.uploads.map(({ sarif }) => sarif as Log);
}

const LODASH: VulnerabilityFinding['package'] = { purl: 'pkg:npm/lodash@4.17.15', name: 'lodash', version: '4.17.15', paths: [] };

describe('an upload', () => {
  test('opens alerts, each target under its own category, on the ref of the event', async () => {
    await begin();
    const told = await tell([aFinding(), aVulnerability()]);
    expect(words(told)).toBe('delivered');
    expect(alerts()).toEqual(['dockerfile/root-user dockgate/repository open', 'CVE-2023-0286/libssl3 dockgate/build:api open']);
    const [asked] = github.asked('code-scanning/upload-sarif');
    expect(asked?.body).toMatchObject({ commit_sha: MERGE, ref: 'refs/heads/main', tool_name: 'Dockgate', started_at: expect.stringMatching(/^\d{4}-/) as unknown });
    expect(asked?.body).not.toHaveProperty('checkout_uri');
    await tell([aVulnerability()], { host: await hostOn(onPull) });
    expect(alerts('refs/pull/1/merge')).toEqual(['CVE-2023-0286/libssl3 dockgate/build:api open']);
    expect(github.odd).toEqual([]);
  });

  test('waits for processing, longer and longer', async () => {
    await begin();
    github.state.pendingPolls = 2;
    expect(words(await tell([aFinding()]))).toBe('delivered');
    expect(waits).toEqual([250, 750, 3_000]);
  });

  test('says that it is still processed after two minutes, which is no failure', async () => {
    await begin();
    github.state.pendingPolls = 99;
    expect(words(await tell([aFinding()]))).toBe('delivered');
    expect(waits.reduce((sum, each) => sum + each, 0)).toBe(120_000);
    expect(tools.logged.filter((line) => line.startsWith('warn'))).toEqual([expect.stringMatching(/still processing it after two minutes: https:\/\/github.com\/acme\/shop\/security\/code-scanning/)]);
  });

  test("tells the server's errors in words", async () => {
    await begin();
    github.state.failingUploads.push(['rejecting SARIF, as there are more runs than allowed (21 > 20)', 'and\n::error::more']);
    expect(words(await tell([aFinding()]))).toMatch(/^failed: code scanning could not process the SARIF file: rejecting SARIF, as there are more runs than allowed \(21 > 20\); and ::error::more → /);
  });

  test.each<[Fault, RegExp]>([
    ['bad-credentials', /doesn't accept the token/],
    ['no-permission', /add `security-events: write` to `permissions:`/],
    ['rate-limit', /requests for this hour are used up/],
    ['secondary-limit', /in so short a time/],
    ['not-found', /doesn't find it/],
    ['conflict', /changed it at the same time/],
    ['unprocessable', /can't make use of it/],
    ['too-many-requests', /in so short a time/],
    ['server-error', /has a fault of its own/],
    ['bad-gateway', /has a fault of its own/],
    ['unavailable', /has a fault of its own/],
    ['reset-before', /broke the connection off/],
    ['reset-after', /broke the connection off/],
    ['done-then-502', /has a fault of its own/],
  ])('that meets %s says what it means', async (fault, expected) => {
    await begin();
    github.fault('code-scanning/upload-sarif', fault, { retryAfter: 1 });
    const said = words(await tell([aFinding()]));
    expect(said).toMatch(/^failed: uploading SARIF to code scanning failed: /);
    expect(said).toMatch(expected);
    expect(said).not.toContain(github.token);
  });

  test.each<Fault>(['server-error', 'reset-before', 'slow'])('gets over one %s', async (fault) => {
    await begin();
    github.fault('code-scanning/upload-sarif', fault, { times: 1 });
    expect(words(await tell([aFinding()]))).toBe('delivered');
  });

  test('is done though it can not be learned how it went', async () => {
    await begin();
    github.fault('code-scanning/get-sarif', 'no-permission');
    expect(words(await tell([aFinding()]))).toBe('delivered');
    expect(tools.logged.join('\n')).toContain("whether it could process it isn't known");
  });

  test('to a private repository without code scanning stays green, with no permission suggested', async () => {
    await begin({ private: true, codeScanning: false });
    const said = words(await tell([aFinding()]));
    expect(said).toMatch(/^skipped: .*code scanning isn't there in this repository; private and internal ones need GitHub Code Security/);
    expect(said).not.toContain('permissions');
  });

  test('to an older server that has none is told', async () => {
    await begin({ enterprise: { version: '3.9', missing: ['code-scanning/*'] } });
    expect(words(await tell([aFinding()]))).toMatch(/^skipped: .*is too old for it/);
  });

  test('from a fork names what happens instead, and no permission', async () => {
    await begin();
    github.fault('code-scanning/upload-sarif', 'no-permission');
    const host = await hostOn({ ...onPull, payload: { pull_request: { number: 1, head: { sha: HEAD, repo: { full_name: 'somebody/shop' } } } } });
    const said = words(await tell([aFinding()], { host }));
    expect(said).toMatch(/^skipped: .*fork's pull request.* can only read; alerts open once/);
    expect(said).not.toContain('permissions');
  });

  test('on pull_request_target never happens', async () => {
    await begin();
    const host = await hostOn({ ...onPull, event: 'pull_request_target', ref: 'refs/heads/main' });
    expect(words(await tell([aFinding()], { host }))).toMatch(/^skipped: .*on pull_request_target/);
    expect(github.requests).toEqual([]);
  });
});

describe('what goes to code scanning', () => {
  test('is not what is excepted or not affected', async () => {
    await begin();
    await tell([
      aFinding({ rule: 'a/open' }),
      aFinding({ rule: 'a/excepted', disposition: { state: 'excepted', entry: '.trivyignore:1: known' } }),
      aFinding({ rule: 'a/unaffected', disposition: { state: 'not-affected', entry: 'vex.json: not reachable' } }),
    ]);
    expect(alerts()).toEqual(['a/open dockgate/repository open']);
  });

  test('is not a target that was not looked at as a whole: its alerts stay, and that is said', async () => {
    await begin();
    await tell([aFinding(), aVulnerability(), aVulnerability({ rule: 'CVE-2' })]);
    const failed = { name: 'grype', verified: true, target: 'build:api', outcome: 'failed' as const, error: 'it crashed', seconds: 1, databases: [] };
    const { report, delivery } = await tell([aVulnerability()], { scanners: [failed] });
    expect(words({ delivery })).toBe('delivered');
    expect(alerts().map((each) => each.split(' ').at(-1))).toEqual(['fixed', 'open', 'open']);
    expect(report.leftOut).toEqual([{ target: 'build:api', findings: 1, why: 'grype failed there: code scanning would close the alerts that are missing for that' }]);
    const line = "Code scanning doesn't get 1 finding of api (grype failed there";
    expect(textReporter({ colour: false, width: 200 }).render(report, 1e6)).toContain(line);
    expect(renderMarkdown(report, 1e6)).toContain(line);
    expect(renderComment(report, 65_536)).toContain(line);
    expect(tools.logged.join('\n')).toContain("code scanning doesn't get a finding of build:api");
    const nothing = await tell([], { targets: [API], scanners: [failed] });
    expect(words(nothing)).toMatch(/^skipped: no target was looked at as a whole/);
    const unread = await tell([], { notLookedAt: [{ what: 'api/Dockerfile', why: 'it is no text' }] });
    expect(unread.report.leftOut?.map(({ target }) => target)).toEqual(['repository']);
  });

  test('is closed when its target has vanished, by a whole run on the default branch of the same gate', async () => {
    await begin();
    const worker = aVulnerability({ target: 'build:worker', rule: 'CVE-9', fingerprint: 'nine' });
    await tell([aVulnerability(), worker], { targets: [API, WORKER] });
    // Another job, that looks at something else, closes nothing of it.
    await tell([], { targets: [REPOSITORY], host: await hostOn({ job: 'other' }) });
    // A pull request's run may look at less.
    await tell([], { targets: [API], host: await hostOn(onPull) });
    // Neither does a run that wasn't whole.
    await tell([aVulnerability()], { targets: [API], notLookedAt: [{ what: 'worker', why: 'it could not be built' }] });
    expect(alerts()).toEqual(['CVE-2023-0286/libssl3 dockgate/build:api open', 'CVE-9/libssl3 dockgate/build:worker open']);
    await tell([aVulnerability()], { targets: [API] });
    expect(alerts()).toEqual(['CVE-2023-0286/libssl3 dockgate/build:api open', 'CVE-9/libssl3 dockgate/build:worker fixed']);
    const before = github.state.uploads.length;
    await tell([aVulnerability()], { targets: [API] });
    expect(github.state.uploads.length).toBe(before + 1);
  });

  test('of two gates with names stays apart', async () => {
    await begin();
    const one = await hostOn({ gate: 'one' });
    const two = await hostOn({ gate: 'two' });
    await tell([aVulnerability()], { targets: [API], host: one });
    await tell([aVulnerability({ rule: 'CVE-2' })], { targets: [API], host: two });
    expect(alerts()).toEqual(['CVE-2023-0286/libssl3 dockgate/one/build:api open', 'CVE-2/libssl3 dockgate/two/build:api open']);
    await tell([], { targets: [REPOSITORY], host: two });
    expect(alerts().map((each) => each.split(' ').at(-1))).toEqual(['open', 'fixed']);
  });

  test('of one leg of a matrix is not closed by another, though both have one name', async () => {
    await begin();
    const leg = (image: string): Promise<Host> => hostOn({ gate: 'images', matrix: JSON.stringify({ image }) });
    await tell([aVulnerability()], { targets: [API], host: await leg('api') });
    await tell([aVulnerability({ target: 'build:worker', rule: 'CVE-9', fingerprint: 'nine' })], { targets: [WORKER], host: await leg('worker') });
    expect(alerts()).toEqual(['CVE-2023-0286/libssl3 dockgate/images/build:api open', 'CVE-9/libssl3 dockgate/images/build:worker open']);
    expect((await leg('api')).run?.gate).not.toBe((await leg('worker')).run?.gate);
  });

  test('comes in several files when there are more than twenty targets', async () => {
    await begin();
    const targets = Array.from({ length: 23 }, (_, index): TargetReport => ({ key: `build:${String(index)}`, name: String(index), kind: 'build', outcome: 'ok' }));
    const told = await tell([], { targets });
    expect(told.delivery).toMatchObject({ state: 'delivered', ids: [expect.any(String), expect.any(String)] });
    expect(uploaded().map(({ runs }) => runs.length)).toEqual([20, 3]);
  });

  test('is the worst, as many as are shown; the rest is said everywhere', async () => {
    await begin();
    // It takes minutes for so many.
    github.state.oasis = false;
    const many = Array.from({ length: 5_010 }, (_, index) => aVulnerability({ rule: `CVE-2026-${String(10_000 + index)}`, fingerprint: String(index), severity: index < 10 ? 'low' : 'high' }));
    const { report, delivery } = await tell(many, { targets: [API] });
    expect(words({ delivery })).toBe('delivered');
    const run = uploaded()[0]?.runs[0];
    expect(run?.results?.length).toBe(5_000);
    expect(run?.results?.every(({ level }) => level === 'error')).toBe(true);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.map((each) => each.message.text)).toEqual([expect.stringMatching(/^10 of the mildest findings are left out/)]);
    expect(report.leftOut).toEqual([{ target: 'build:api', findings: 10, why: 'code scanning shows 5000 alerts of a target' }]);
  });

  test('fits the compressed size, measured', () => {
    const noise = (seed: number): string => Array.from({ length: 60 }, (_, index) => Math.abs(Math.sin(seed * 61 + index) * 1e9).toString(36)).join('');
    const findings = Array.from({ length: 400 }, (_, index) => aVulnerability({ rule: `CVE-2026-${String(10_000 + index)}`, fingerprint: String(index), message: noise(index) }));
    const limits = { ...GITHUB_LIMITS.sarif, compressed: 60_000 };
    const { files, leftOut } = sarifUpload(aReport({ targets: [API], findings }), () => undefined, { limits, alerts: 'finding' });
    expect(files).toHaveLength(1);
    const kept = (JSON.parse(files[0] ?? '') as Log).runs[0]?.results?.length ?? 0;
    expect(kept).toBeGreaterThan(20);
    expect(leftOut).toEqual([{ target: 'build:api', findings: 400 - kept, why: 'the file would be too large for code scanning' }]);
  });
});

describe('one alert a package', () => {
  const settings: PublishSettings = { ...SETTINGS, alerts: 'package' };
  const flaw = (rule: string, severity: Finding['severity']): VulnerabilityFinding => aVulnerability({ rule, severity, package: LODASH, fingerprint: rule, at: at('api/package-lock.json', 7) });

  test('has the severity of the worst flaw and names them all', async () => {
    await begin();
    await tell([flaw('CVE-1', 'medium'), flaw('CVE-2', 'critical'), aFinding({ target: 'build:api' })], { settings, targets: [API] });
    expect(alerts()).toEqual(['package/npm/lodash dockgate/build:api open', 'dockerfile/root-user dockgate/build:api open']);
    const [alert] = github.state.alerts;
    expect([alert?.rule.securitySeverity, alert?.instances[0]?.message]).toEqual(['critical', 'lodash 4.17.15 has 2 known flaws in api, fixed in newer versions. Flaws: CVE-2, CVE-1.']);
    const help = uploaded()[0]?.runs[0]?.tool.driver.rules?.[0]?.help?.text ?? '';
    expect(help).toMatch(/critical CVE-2: .*\nmedium CVE-1: /);
    // A flaw is mended, the version is another one: the same alert.
    await tell([{ ...flaw('CVE-1', 'medium'), package: { ...LODASH, version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20' } }], { settings, targets: [API] });
    expect(github.state.alerts.map(({ rule, instances }) => [rule.id, rule.securitySeverity, instances[0]?.state])[0]?.[2]).toBe('open');
    expect(github.state.alerts).toHaveLength(2);
  });

  test('that is dismissed excepts the flaws that it named, and no later ones', async () => {
    await begin();
    await tell([flaw('CVE-1', 'medium'), flaw('CVE-2', 'critical')], { settings, targets: [API] });
    dismiss(github.state, 1, "won't fix", 'vendored');
    await tell([flaw('CVE-1', 'medium'), flaw('CVE-2', 'critical'), flaw('CVE-3', 'high')], { settings, targets: [API] });
    const dismissals = await readDismissals(settings, await hostOn(), tools);
    const located = [flaw('CVE-1', 'medium'), flaw('CVE-2', 'critical'), flaw('CVE-3', 'high')].map(({ disposition: _, ...finding }): LocatedFinding => finding);
    expect((await exceptDismissed(located, dismissals)).map(({ rule, excepted }) => `${rule} ${excepted?.reason ?? 'counts'}`)).toEqual(["CVE-1 won't fix: vendored (somebody)", "CVE-2 won't fix: vendored (somebody)", 'CVE-3 counts']);
  });
});

describe('dismissed alerts', () => {
  const dispositionOf = (finding: LocatedFinding): Finding['disposition'] => (finding.excepted === undefined ? { state: 'reported' } : { state: 'excepted', entry: `${finding.excepted.origin}: ${finding.excepted.reason}` });

  /** As the gate does: what was dismissed is excepted, then told. */
  async function judged(findings: readonly Finding[], host: Host): Promise<Finding[]> {
    const located = findings.map(({ disposition: _, ...finding }): LocatedFinding => finding as LocatedFinding);
    const excepted = await exceptDismissed(located, await readDismissals(SETTINGS, host, tools));
    return excepted.map(({ excepted: _, ...finding }, index) => ({ ...finding, disposition: dispositionOf(excepted[index]!) }));
  }

  test('are exceptions with their page as origin, run after run, on every ref', async () => {
    await begin();
    const findings = [aVulnerability(), aVulnerability({ rule: 'CVE-2', fingerprint: 'two' })];
    await tell(findings, { targets: [API] });
    dismiss(github.state, 2, 'false positive', 'not used');
    for (const on of [{}, onPull, {}]) {
      const host = await hostOn(on);
      const now = await judged(findings, host);
      expect(now.map(({ rule, disposition }) => [rule, disposition])).toEqual([
        ['CVE-2023-0286', { state: 'reported' }],
        ['CVE-2', { state: 'excepted', entry: 'https://github.com/acme/shop/security/code-scanning/2: false positive: not used (somebody)' }],
      ]);
      await tell(now, { targets: [API], host });
    }
    expect(alerts()).toEqual(['CVE-2023-0286/libssl3 dockgate/build:api open', 'CVE-2/libssl3 dockgate/build:api dismissed']);
    expect(github.state.alerts[1]?.history.filter((each) => each.startsWith('reopened') || each.startsWith('fixed'))).toEqual([]);
  });

  test('cost one request when there are none, and none when they are not asked for', async () => {
    await begin();
    expect(await readDismissals(SETTINGS, await hostOn(), tools)).toEqual([]);
    await tell([aFinding()]);
    const before = github.requests.length;
    expect(await readDismissals(SETTINGS, await hostOn(), tools)).toEqual([]);
    expect(github.requests.length).toBe(before + 1);
    expect(await readDismissals({ dismissals: false }, await hostOn(), tools)).toEqual([]);
    expect(github.requests.length).toBe(before + 1);
  });

  test('are read page by page', async () => {
    await begin();
    const many = Array.from({ length: 130 }, (_, index) => aVulnerability({ rule: `CVE-2026-${String(1000 + index)}`, fingerprint: `f${String(index)}` }));
    await tell(many, { targets: [API] });
    for (const { number } of github.state.alerts) dismiss(github.state, number, "won't fix");
    expect(await readDismissals(SETTINGS, await hostOn(), tools)).toHaveLength(130);
  });

  test('that can not be traced are said, and count', async () => {
    await begin();
    await tell([aVulnerability()], { targets: [API] });
    dismiss(github.state, 1, "won't fix");
    github.state.analyses.length = 0;
    github.state.analyses.push({ id: 5, sarifId: 'x', ref: 'refs/heads/main', commit: MERGE, category: 'other', tool: { name: 'Other', version: null, guid: null }, createdAt: github.state.now(), results: 0, rules: 0, warning: '', run: { tool: { driver: { name: 'Other' } }, results: [] } });
    expect(await readDismissals(SETTINGS, await hostOn(), tools)).toEqual([]);
    expect(tools.logged.join('\n')).toMatch(/a dismissed alert \(no\. 1\) can't be traced to a finding/);
  });

  test.each<[string, Fault]>([['code-scanning/list-alerts-for-repo', 'no-permission'], ['code-scanning/get-analysis', 'server-error'], ['code-scanning/get-analysis', 'html'], ['code-scanning/list-recent-analyses', 'reset-before'], ['code-scanning/get-analysis', 'cut-short']])('except nothing when %s meets %s, with a warning', async (operation, fault) => {
    await begin();
    await tell([aVulnerability()], { targets: [API] });
    dismiss(github.state, 1, "won't fix");
    github.fault(operation, fault);
    expect(await readDismissals(SETTINGS, await hostOn(), tools)).toEqual([]);
    expect(tools.logged.filter((line) => line.startsWith('warn')).join('\n')).toMatch(/nothing is excepted for (?:dismissed alerts|them)/);
  });
});

test('a run costs few requests', async () => {
  await begin();
  await tell([aFinding(), aVulnerability()]);
  expect(github.requests.map(({ operation }) => operation)).toEqual(['code-scanning/list-recent-analyses', 'code-scanning/upload-sarif', 'code-scanning/get-sarif']);
});
