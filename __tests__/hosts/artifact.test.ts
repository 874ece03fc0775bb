/** Reports kept as an artifact, by the real library against a service that validates. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { artifactName } from '../../src/publishing/deliver.js';
import { storeFiles } from '../../src/hosts/github/artifact.js';
import { aRun } from '../support/command.js';
import { writeFiles } from '../support/folder.js';
import { start, type TestGithub } from '../support/github/start.js';
import { testTools, type TestTools } from '../support/tools.js';

const RUN = 'https://github.com/acme/shop/actions/runs/1';
const before = { ...process.env };
const write = process.stdout.write.bind(process.stdout);
let github: TestGithub;
let tools: TestTools;

beforeEach(async () => {
  github = await start();
  // The library reads the process's own environment, and tells the runner all it does.
  Object.assign(process.env, github.environment());
  process.stdout.write = () => true;
  tools = testTools({ env: github.environment() });
  writeFiles(tools.folder, { 'out/dockgate-report.json': '{}', 'out/comment.md': 'x'.repeat(5000), 'out/sbom/api.cdx.json': '{}', 'out/.env': 'SECRET=1' });
});
afterEach(async () => {
  process.stdout.write = write;
  for (const name of Object.keys(github.environment())) {
    const value = before[name];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  await github.close();
  await tools.remove();
});

function store(env: Partial<TestTools['env']> = {}, patienceMs?: number): ReturnType<typeof storeFiles> {
  const folder = join(tools.folder, 'out');
  const files = ['dockgate-report.json', 'comment.md', 'sbom/api.cdx.json'].map((name) => join(folder, name));
  return storeFiles('dockgate-ci-gate', folder, files, RUN, { ...tools, env: { ...tools.env, ...env } }, patienceMs);
}

it('gives the address that people find it at, and takes no other file along', async () => {
  const stored = await store();
  const [artifact] = github.state.artifacts;

  expect(stored).toEqual({ state: 'delivered', url: `${RUN}/artifacts/${String(artifact?.id)}` });
  expect(artifact?.name).toBe('dockgate-ci-gate');
  expect(artifact?.zip.includes('sbom/api.cdx.json')).toBe(true);
  expect(artifact?.zip.includes('.env')).toBe(false);
});

it('two gates of one name: nothing is replaced, and it is said what to do', async () => {
  await store();
  const second = await store();

  expect(second.state === 'failed' ? [second.error.message, second.error.hint] : second).toEqual(['the artifact could not be stored: this run has an artifact "dockgate-ci-gate" already', 'two gates of one run have the same name: give each a `gate-name` of its own']);
  expect(github.state.artifacts).toHaveLength(1);
});

it('is given up in time when the service doesn\'t answer well', async () => {
  github.fault('artifact/CreateArtifact', 'server-error', { times: 1 });
  const stored = await store({}, 200);

  expect(stored.state === 'failed' ? stored.error.message : stored).toBe('the artifact could not be stored: it took longer than 0 s');
  // What can't be stopped ends before the test does.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
}, 15_000);

it.each<[string, TestTools['env'], RegExp]>([
  ['an older server', { GITHUB_SERVER_URL: 'https://github.example.com' }, /Enterprise Server has no artifact service/],
  ['outside of a runner', { ACTIONS_RUNTIME_TOKEN: undefined, ACTIONS_RESULTS_URL: '' }, /ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL missing/],
])('%s: it is skipped, and nobody is asked', async (_, env, why) => {
  const stored = await store(env);

  expect(stored.state === 'skipped' ? stored.why : stored).toMatch(why);
  expect(github.requests).toEqual([]);
});

it('names hold only what artifacts may be called, stay short and apart', () => {
  const long = aRun({ gate: `ci/gate/${JSON.stringify({ name: 'x'.repeat(300), other: 'a"<>|*?:\r\n\\/' })}` });

  expect(artifactName({ run: aRun() })).toBe('dockgate-ci-gate');
  expect(artifactName({ run: long })).toMatch(/^dockgate-[\w.-]{1,150}$/);
  expect(artifactName({ run: long })).not.toBe(artifactName({ run: { ...long, gate: `${long.gate}2` } }));
});
