import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fromBuffer, type ZipFile } from 'yauzl';
import { addRun } from './events.js';
import { start, type TestGithub } from './start.js';

let github: TestGithub;
let folder: string;
const before = { ...process.env };
const write = process.stdout.write.bind(process.stdout);

beforeEach(async () => {
  github = await start();
  folder = mkdtempSync(join(tmpdir(), 'dockgate-artifact-'));
  Object.assign(process.env, github.environment());
  // The library tells the runner all it does.
  process.stdout.write = () => true;
});

afterEach(async () => {
  process.stdout.write = write;
  for (const name of Object.keys(github.environment())) {
    const value = before[name];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true });
  await github.close();
});

async function namesIn(zip: Buffer): Promise<readonly string[]> {
  const opened = await new Promise<ZipFile>((done, fail) => {
    fromBuffer(zip, (error, file) => {
      if (error === null) done(file);
      else fail(error);
    });
  });
  const names: string[] = [];
  await new Promise((done, fail) => {
    opened.on('entry', (entry: { readonly fileName: string }) => {
      names.push(entry.fileName);
    });
    opened.on('end', done);
    opened.on('error', fail);
  });
  return names;
}

test('the real library uploads a folder, and the API hands it out', async () => {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  for (const name of ['a.json', 'b.md']) writeFileSync(join(folder, name), name.repeat(1000));
  const { id, size } = await new DefaultArtifactClient().uploadArtifact('dockgate', [join(folder, 'a.json'), join(folder, 'b.md')], folder);
  const [artifact] = github.state.artifacts;
  expect([artifact?.id, artifact?.name, artifact?.zip.length]).toEqual([id, 'dockgate', size]);
  expect(await namesIn(artifact?.zip ?? Buffer.alloc(0))).toEqual(['a.json', 'b.md']);
  expect(github.requests.map((each) => [each.operation, each.status])).toEqual([
    ['artifact/CreateArtifact', 200], ...github.asked('blob/put').map(() => ['blob/put', 201]), ['artifact/FinalizeArtifact', 200],
  ]);
  addRun(github.state, { id: github.state.currentRun, headSha: 'a'.repeat(40) });
  const headers = { authorization: `token ${github.token}`, 'user-agent': 'test', accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
  const list = await (await fetch(`${github.apiUrl}/repos/acme/shop/actions/runs/1/artifacts`, { headers })).json() as { artifacts: { archive_download_url: string; size_in_bytes: number }[] };
  const redirect = await fetch(list.artifacts[0]?.archive_download_url ?? '', { headers, redirect: 'manual' });
  const zip = Buffer.from(await (await fetch(redirect.headers.get('location') ?? '')).arrayBuffer());
  expect(zip.equals(artifact?.zip ?? Buffer.alloc(0))).toBe(true);
  expect(github.odd).toEqual([]);
  await expect(new DefaultArtifactClient().uploadArtifact('dockgate', [join(folder, 'a.json')], folder)).rejects.toThrow(/409/);
});

test('without a service there is no route', async () => {
  const other = await start({ artifacts: false });
  const answer = await fetch(`${other.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, { method: 'POST', body: '{}' });
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'bad_route' }]);
  await other.close();
});
