/** Who may be told of a report, and by which names: against a GitHub that validates. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { comment } from '../../src/commands/comment.js';
import { githubHost, type GithubOptions } from '../../src/hosts/github.js';
import type { GateReport } from '../../src/report.js';
import { aRun, runCommand, type Told } from '../support/command.js';
import { writeFiles } from '../support/folder.js';
import { addRun, openPull, pullRequestEvent, push, workflowRunEvent } from '../support/github/events.js';
import { start, type TestGithub } from '../support/github/start.js';
import type { WorkflowRun } from '../support/github/state.js';
import { aFinding, aReport } from '../support/report.js';
import { testTools, type TestTools } from '../support/tools.js';

const HEAD = 'a'.repeat(40);
const FORK = 'stranger/shop';
let github: TestGithub;
let tools: TestTools;

beforeEach(async () => {
  github = await start();
});
afterEach(async () => {
  expect(github.odd).toEqual([]);
  await github.close();
  await tools.remove();
});

/** What a stranger's run left: all that it says of its run is made up but the number. */
function leave(changes: Partial<GateReport> = {}, number = 1): GateReport {
  return aReport({
    verdict: 'fail', findings: [aFinding({ disposition: { state: 'gates' } })],
    run: aRun({ server: 'https://evil.example', repository: 'evil/evil', workflow: 'evil', url: 'https://evil.example/run', commit: 'e'.repeat(40), gate: 'gate/shop', pullRequest: { number, head: 'e'.repeat(40), fork: false } }),
    ...changes,
  });
}

interface Stage {
  readonly event: string;
  readonly payload: object;
  readonly options?: Partial<GithubOptions>;
  readonly env?: Readonly<Record<string, string>>;
}

async function tell(report: GateReport | undefined, { event, payload, options = {}, env = {} }: Stage, flags: Parameters<typeof runCommand>[1] = {}, beside: Readonly<Record<string, string>> = {}): Promise<Told> {
  tools = testTools({ env: { ...github.environment(), GITHUB_EVENT_NAME: event, GITHUB_WORKFLOW: 'second stage', GITHUB_RUN_ID: '99', GITHUB_SHA: 'd'.repeat(40), GITHUB_REF: 'refs/heads/main' } });
  writeFiles(tools.folder, { 'event.json': JSON.stringify(payload), ...beside, ...(report === undefined ? { 'left/x': '' } : { 'left/dockgate-gate/dockgate-report.json': JSON.stringify(report) }) });
  const there: TestTools = { ...tools, env: { ...tools.env, ...env, GITHUB_EVENT_PATH: join(tools.folder, 'event.json') } };
  const host = await githubHost({ token: github.token, gateName: undefined, matrix: 'null', pullRequest: 0, retryAfterMs: 1, ...options }, there);
  return runCommand(comment, { token: github.token, reports: 'left', ...flags }, there, host);
}

function followed(changes: Partial<WorkflowRun> = {}): Stage {
  return { event: 'workflow_run', payload: workflowRunEvent(github.state, addRun(github.state, { name: 'gate', headSha: HEAD, headRepository: FORK, ...changes })) };
}

function runOfNone(): NonNullable<GateReport['run']> {
  const { pullRequest: _, ...run } = aRun();
  return run;
}

function commentsOf(): readonly string[] {
  return github.state.comments.map(({ body }) => body);
}

describe('on workflow_run', () => {
  it('comments on the pull request that GitHub confirms, by GitHub\'s names alone', async () => {
    openPull(github.state, { head: HEAD, fork: FORK });
    const told = await tell(leave(), followed());
    const [body = ''] = commentsOf();

    expect([told.code, github.state.comments.map(({ on }) => on), told.outputs.get('comment-url')]).toEqual([0, [1], `https://github.com/acme/shop/pull/1#issuecomment-${String(github.state.comments[0]?.id)}`]);
    expect(body).toContain('<!-- dockgate gate=gate/shop -->');
    expect(body).toContain('whose workflow its author can change');
    expect(body).not.toContain('evil');
    expect(body).not.toContain('e'.repeat(7));
    expect(body).toContain(`https://github.com/acme/shop/blob/${HEAD}/Dockerfile#L3`);
    expect(github.asked('pulls/get')).toHaveLength(1);
  });

  it('renews it, and never writes for another gate than one of the workflow', async () => {
    openPull(github.state, { head: HEAD, fork: FORK });
    await tell(leave(), followed());
    await tools.remove();
    await tell(leave({ verdict: 'pass', findings: [] }), followed());
    await tools.remove();
    await tell(leave({ run: aRun({ gate: 'release/secret-gate --> <b>', pullRequest: { number: 1, head: HEAD, fork: false } }) }), followed());

    expect(commentsOf().map((body) => body.split('\n')[0])).toEqual(['<!-- dockgate gate=gate/shop -->', expect.stringMatching(/^<!-- dockgate gate=gate\/release\/secret-gate[^<>]*-->$/)]);
    expect(commentsOf()[0]).toContain('passed');
  });

  it.each<[string, () => Stage, RegExp]>([
    ['another branch\'s number', () => {
      openPull(github.state, { head: HEAD, fork: 'victim/shop' });
      return followed();
    }, /claims pull request #1, whose branch is not in the repository that the run was about/],
    ['a number of this repository\'s own branch', () => {
      openPull(github.state, { head: HEAD });
      return followed();
    }, /not in the repository that the run was about/],
    ['a number that isn\'t there', () => followed(), /there is no pull request #1 in acme\/shop/],
  ])('%s is refused', async (_, stage, why) => {
    const told = await tell(leave(), stage());

    expect([told.code, commentsOf()]).toEqual([3, []]);
    expect(tools.logged.join('\n')).toMatch(why);
  });

  it.each<[string, () => Stage, Partial<GateReport>, RegExp]>([
    ['has moved on', () => {
      openPull(github.state, { head: HEAD, fork: FORK });
      push(github.state, 1, { head: 'b'.repeat(40) });
      return followed();
    }, {}, /#1 has moved on/],
    ['is closed', () => {
      openPull(github.state, { head: HEAD, fork: FORK }).state = 'closed';
      return followed();
    }, {}, /#1 is closed/],
    ['was a push', () => followed({ event: 'push' }), {}, /started by `push`, not by a pull request/],
    ['was of pull_request_target', () => followed({ event: 'pull_request_target' }), {}, /started by `pull_request_target`/],
    ['names none', () => {
      openPull(github.state, { head: HEAD, fork: FORK });
      return followed();
    }, { run: runOfNone() }, /the report names no pull request/],
  ])('nothing is told when it %s', async (_, stage, changes, why) => {
    const told = await tell(leave(changes), stage());

    expect([told.code, commentsOf(), told.outputs.has('comment-url')]).toEqual([0, [], false]);
    expect(tools.logged.join('\n')).toMatch(why);
  });

  it('a run without a report has nothing to tell; one that is no report ends it', async () => {
    expect((await tell(undefined, followed())).code).toBe(0);
    expect(tools.logged.join('\n')).toContain('left no report');
    await tools.remove();

    await expect(tell({ ...leave(), findings: 'x' } as unknown as GateReport, followed())).rejects.toThrow(/at findings/);
  });

  it('what one gate left is told, whatever lies beside it, and the file that is no report is named', async () => {
    openPull(github.state, { head: HEAD, fork: FORK });
    const beside = tell(leave(), followed(), {}, { 'left/a/dockgate-report.json': '{"schemaVersion":99}', 'left/b/dockgate-report.json': '{' });

    await expect(beside).rejects.toMatchObject({ file: 'left/a/dockgate-report.json', exitCode: 2 });
    expect(tools.logged.join('\n')).toContain('left/b/dockgate-report.json: this is not a report of Dockgate');
    expect(commentsOf()).toHaveLength(1);
  });

  it('a name that the maintainers give wins over what the report claims', async () => {
    openPull(github.state, { head: HEAD, fork: FORK });
    await tell(leave(), { ...followed(), options: { gateName: 'ours' } });

    expect(commentsOf()[0]?.split('\n')[0]).toBe('<!-- dockgate gate=ours -->');
  });
});

describe('elsewhere', () => {
  it('from any CI on the pull request that is named', async () => {
    openPull(github.state, { head: HEAD });
    const { run: _, ...report } = leave();
    const told = await tell(report, { event: '', payload: {}, options: { pullRequest: 1, gateName: 'jenkins' }, env: { GITHUB_WORKFLOW: '' } });

    expect([told.code, commentsOf().length]).toEqual([0, 1]);
    expect(commentsOf()[0]).not.toContain('author can change');
  });

  it('in a later job of the same run, without asking', async () => {
    openPull(github.state, { head: HEAD });
    await tell(leave(), { event: 'pull_request', payload: pullRequestEvent(github.state, 1) });

    expect([commentsOf().length, github.asked('pulls/get')]).toEqual([1, []]);
  });

  it('says what is missing', async () => {
    openPull(github.state, { head: HEAD });
    await expect(tell(leave(), { event: 'push', payload: {} })).rejects.toThrow('no pull request is known to comment on');
    await tools.remove();
    await expect(tell(leave(), { event: 'push', payload: {}, options: { pullRequest: 1 } }, { comment: 'never' })).rejects.toThrow('is `never`');
  });
});
