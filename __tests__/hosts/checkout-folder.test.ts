/** A repository that lies in a folder of the working directory, and gates that look at a part of it: names, links, lines and categories are the repository's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { Log } from 'sarif';
import { annotationsOf } from '../../src/publishing/annotations.js';
import { deliver } from '../../src/publishing/deliver.js';
import { checkoutFolder } from '../../src/hosts/github/checkout-folder.js';
import type { GateReport, RunReport } from '../../src/report.js';
import { mergeReports } from '../../src/merge-reports.js';
import { placesOf } from '../../src/settings/requests.js';
import type { PublishSettings } from '../../src/settings/settings.js';
import { renderComment } from '../../src/reporters/comment.js';
import { planUpload } from '../../src/publishing/upload.js';
import { changed, openPull } from '../support/github/events.js';
import { runOn, type HostedRun } from '../support/github/run.js';
import { start, type TestGithub } from '../support/github/start.js';
import { aFinding, aReport, at } from '../support/report.js';
import { testTools } from '../support/tools.js';

const HEAD = 'a'.repeat(40);
const MERGE = 'c'.repeat(40);
const SETTINGS: PublishSettings = { upload: 'auto', comment: 'auto', reviewComments: 10, alerts: 'finding', dismissals: false, artifact: false };
const DOCKERFILE = 'FROM node\nADD a /a\n';

describe('of a working directory', () => {
  const NOTHING = { checkout: undefined, scope: undefined };
  test.each<[string, readonly string[], readonly string[], { checkout: string | undefined; scope: string | undefined }]>([
    ['that is the checkout', ['.git/HEAD'], [], NOTHING],
    ['that is the checkout, all of it named', ['.git/HEAD'], ['./'], NOTHING],
    ['of which a part is named', ['.git/HEAD'], ['b/', './a'], { checkout: undefined, scope: 'a,b' }],
    ['with a submodule in it', ['.git/HEAD', 'vendor/.git'], ['vendor'], { checkout: undefined, scope: 'vendor' }],
    ['that no git knows', [], ['a'], { checkout: undefined, scope: 'a' }],
    ['that holds the checkout', ['app/.git/HEAD'], [], { checkout: 'app', scope: undefined }],
    ['that holds the checkout, which is named', ['app/.git/HEAD'], ['app'], { checkout: 'app', scope: undefined }],
    ['that holds several, one of them named', ['in/app/.git/HEAD', 'tools/.git/HEAD', 'x/.git/HEAD'], ['in/app/svc/Dockerfile'], { checkout: 'in/app', scope: 'svc/Dockerfile' }],
    ['that holds several', ['app/.git/HEAD', 'tools/.git/HEAD'], [], NOTHING],
    ['when something else is looked at', ['.git/HEAD'], ['../elsewhere', 'a'], NOTHING],
  ])('%s', async (_, files, places, expected) => {
    const tools = testTools();
    try {
      for (const file of files) write(tools.folder, file, '');
      expect(await checkoutFolder(places, tools)).toMatchObject(expected);
    } finally {
      await tools.remove();
    }
  });
});

it('what is named is PATH, or else what is built', () => {
  expect(placesOf({ path: 'a', build: ['b'], compose: [] })).toEqual(['a']);
  expect(placesOf({ path: undefined, build: ['b', 'c=c/Dockerfile.dev'], compose: ['compose.yml'] })).toEqual(['b', 'c', 'compose.yml']);
  for (const word of ['auto', 'none']) expect(placesOf({ path: undefined, build: [word], compose: [] })).toEqual([]);
});

function runOf(run: RunReport | undefined): RunReport {
  if (run === undefined) throw new Error('no run');
  return run;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe('what people see', () => {
  let github: TestGithub;
  const open: HostedRun[] = [];

  beforeEach(async () => {
    github = await start();
    openPull(github.state, { head: HEAD, merge: MERGE, files: [changed({ path: 'svc/Dockerfile', after: DOCKERFILE })] });
  });
  afterEach(async () => {
    for (const { tools } of open.splice(0)) await tools.remove();
    await github.close();
  });

  /** @param checkout of a working directory that has no git of its own */
  async function told(places: readonly string[], file: string, checkout?: string): Promise<GateReport> {
    const run = await runOn(github, { options: { places } });
    open.push(run);
    const { host, tools } = run;
    write(tools.folder, file, DOCKERFILE);
    const judged = aReport({ run: checkout === undefined ? runOf(host.run) : { ...runOf(host.run), checkout }, targets: [{ key: 'repository', name: '.', kind: 'repository', outcome: 'ok' }], findings: [aFinding({ at: at(file, 2), related: [{ at: at(file, 1), text: 'the base' }] })] });
    const { report, planned } = planUpload(judged, SETTINGS, host, tools.log);
    await deliver(report, { folder: tools.folder, comment: renderComment(report, 65_536), files: [] }, planned, SETTINGS, host, tools);
    return report;
  }

  it('of a checkout in a folder has the names of the repository', async () => {
    const report = await told([], 'app/svc/Dockerfile', 'app');
    const { runs } = github.state.uploads[0]?.sarif as Log;

    expect(github.state.alerts.map(({ instances }) => instances[0]?.path)).toEqual(['svc/Dockerfile']);
    expect(runs[0]?.results?.[0]?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('svc/Dockerfile');
    expect(github.state.comments[0]?.body).toContain(`/blob/${HEAD}/svc/Dockerfile#L2`);
    expect(github.state.comments[0]?.body).not.toContain('/app/svc');
    expect(github.state.reviewComments.map(({ path, line }) => [path, line])).toEqual([['svc/Dockerfile', 2]]);
    expect(annotationsOf(report, { annotationsPerLevel: 10 }).shown[0]?.at.file).toBe('svc/Dockerfile');
  });

  it('of a part of the repository stays when another part is looked at', async () => {
    await told(['svc'], 'svc/Dockerfile');
    await told(['other'], 'other/Dockerfile');

    expect(github.state.alerts.map(({ instances }) => instances.map(({ category, state }) => `${category} ${state}`))).toEqual([['dockgate/repository:svc open'], ['dockgate/repository:other open']]);
  });

  it('joined reports keep where their checkout was, when they agree', async () => {
    const report = await told([], 'app/svc/Dockerfile', 'app');
    const options = { policy: { failOn: [], warnOn: [], gate: 'enforce' as const }, reportFrom: 'low' as const, missing: [], dismissals: [], now: report.createdAt, run: runOf((await runOn(github)).host.run) };

    expect((await mergeReports([{ name: 'a', report }, { name: 'b', report }], options)).run?.checkout).toBe('app');
    expect((await mergeReports([{ name: 'a', report }, { name: 'b', report: aReport() }], options)).run?.checkout).toBeUndefined();
  });
});
