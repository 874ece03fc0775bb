import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { plan } from '../../src/commands/plan.js';
import { TargetError, UsageError } from '../../src/errors.js';
import { GITHUB_LIMITS } from '../../src/hosts/github-limits.js';
import type { Plan, PlanEntry } from '../../src/plan/plan.js';
import { OPTIONS } from '../../src/settings/options.js';
import { aRun, listeningHost, runCommand } from '../support/command.js';
import { writeFiles } from '../support/folder.js';
import { testTools, type TestTools } from '../support/tools.js';

let tools: TestTools;

beforeEach(() => {
  tools = testTools({ env: { REDIS_TAG: '7', PASSWORDLESS: 'from the environment' } });
});
afterEach(() => tools.remove());

async function planned(options: Parameters<typeof runCommand>[1] = {}): Promise<readonly PlanEntry[]> {
  const { code, printed, outputs } = await runCommand(plan, options, tools);
  expect(code).toBe(0);
  expect(printed).toEqual([`${outputs.get('plan') ?? ''}\n`]);
  const { include } = JSON.parse(outputs.get('plan') ?? '') as Plan;
  expect(outputs.get('count')).toBe(String(include.length));
  return include;
}

/** Name, key and the inputs that are used. */
function brief({ name, key, unplanned: _, ...inputs }: PlanEntry): readonly unknown[] {
  return [name, key, Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''))];
}

describe('what is found', () => {
  it('files, what compose files build and name, and the Dockerfiles that they don\'t', async () => {
    writeFiles(tools.folder, {
      'api/Dockerfile': 'FROM node:20\n', 'worker/Dockerfile': 'FROM node:20\n', 'worker/Dockerfile.dev': 'FROM node:20\n', 'tests/x/Dockerfile': 'FROM node:20\n', 'examples/compose.yaml': 'services: {x: {image: x}}',
      'compose.yaml': 'services:\n  api: {build: api}\n  api-debug: {build: {context: api, args: {DEBUG: "1", B: "x y"}}}\n  again: {build: {context: ./api}}\n  db: {image: "postgres:17"}\n  db2: {image: "docker.io/library/postgres:17"}\n',
    });

    expect((await planned()).map(brief)).toEqual([
      ['files', 'repository', { path: '.' }],
      ['api', 'build:api', { build: 'api', 'build-name': 'api' }],
      ['api-debug', 'build:api-debug', { build: 'api', 'build-name': 'api-debug', 'build-arg': 'DEBUG=1\nB=x y' }],
      ['db', 'image:db', { image: 'db=postgres:17' }],
      ['worker', 'build:worker', { build: 'worker=worker/Dockerfile' }],
      ['worker-Dockerfile.dev', 'build:worker/Dockerfile.dev', { build: 'worker=worker/Dockerfile.dev', 'build-name': 'worker/Dockerfile.dev' }],
    ]);
    expect(tools.logged.filter((line) => line.includes('left out')).map((line) => line.split(' ')[1])).toEqual(['examples/compose.yaml', 'tests/x/Dockerfile']);
  });

  it('every entry has all fields, and all but three are inputs of the action', async () => {
    writeFiles(tools.folder, { Dockerfile: 'FROM a\n', 'compose.yaml': 'services: {db: {image: b}}' });
    const [first, ...others] = await planned();
    const inputs: readonly string[] = OPTIONS.map(({ name }) => name);

    for (const each of others) expect(Object.keys(each)).toEqual(Object.keys(first ?? {}));
    expect(Object.keys(first ?? {}).filter((name) => !inputs.includes(name))).toEqual(['name', 'key', 'unplanned']);
  });

  it('the last stage is looked at as well when services stop before it', async () => {
    writeFiles(tools.folder, { Dockerfile: 'FROM a AS dev\nFROM b AS prod\n', 'compose.yaml': 'services: {dev: {build: {context: ., target: dev}}}' });
    expect((await planned()).map(({ key, target }) => [key, target])).toEqual([['repository', ''], ['build:dev', 'dev'], ['build:.', '']]);

    writeFiles(tools.folder, { 'compose.yaml': 'services: {dev: {build: {context: ., target: PROD}}}' });
    expect((await planned()).map(({ key }) => key)).toEqual(['repository', 'build:dev']);
  });

  it('two of one name are told apart by where they are from; names differ even without case, and artifacts can have them', async () => {
    writeFiles(tools.folder, {
      'a/compose.yaml': 'services: {db: {image: "postgres:16"}, files: {image: c}, "x/y:z*": {image: d}}', 'b/compose.yaml': 'services: {db: {image: "postgres:17"}, DB: {image: "postgres:18"}}', Dockerfile: 'FROM a\n',
    });
    const entries = await planned();

    expect(entries.map(({ name, key, image }) => [name, key, image])).toEqual([
      ['files', 'repository', ''], ['db', 'image:db', 'db=postgres:16'], ['files-2', 'image:files', 'files=c:latest'], ['x-y-z', 'image:x/y:z*', 'x/y:z*=d:latest'],
      ['b-db', 'image:b/db', 'b/db=postgres:17'], ['DB-2', 'image:DB', 'DB=postgres:18'], ['image', 'build:.', ''],
    ]);
    expect(new Set(entries.map(({ name }) => name.toLowerCase())).size).toBe(entries.length);
  });

  it('is the same every time', async () => {
    writeFiles(tools.folder, Object.fromEntries(['z', 'a', 'm'].map((name) => [`${name}/Dockerfile`, 'FROM a\n'])));

    expect(await planned()).toEqual(await planned());
    expect((await planned()).map(({ name }) => name)).toEqual(['files', 'a', 'm', 'z']);
  });
});

describe('what can\'t be planned', () => {
  it('is in the first entry, for merge to know, and is said; the environment gives no value', async () => {
    writeFiles(tools.folder, { 'compose.yaml': 'services:\n  cache: {image: "redis:${REDIS_TAG}"}\n  other: {image: "x:${TAG:-1}"}\n  env: {image: "y:${FROM_FILE}"}\n', '.env': 'FROM_FILE=3\n', 'web/compose.yaml': 'services: [\n', 'a,b/Dockerfile': 'FROM a\n' });
    const [first, ...others] = await planned();

    expect(JSON.parse(first?.unplanned ?? '')).toEqual([
      { what: 'compose.yaml:2', why: 'service "cache": the variable "REDIS_TAG" has no value here' },
      { what: expect.stringContaining('web/compose.yaml:'), why: expect.stringContaining('no compose file') },
      { what: 'a,b/Dockerfile', why: expect.stringContaining('comma') },
    ]);
    expect(others.map(({ image, unplanned }) => [image, unplanned])).toEqual([['other=x:1', ''], ['env=y:3', '']]);
    expect(tools.logged.filter((line) => line.startsWith('warn'))).toHaveLength(3);
  });

  it('ends the plan when there is nothing else', async () => {
    writeFiles(tools.folder, { 'compose.yaml': 'services: {x: {image: "a:${B}"}}' });
    await expect(planned()).rejects.toThrow(TargetError);
  });

  it('nothing at all is no error: merge says it', async () => {
    expect(await planned()).toEqual([]);
    expect(tools.logged.join()).toContain('nothing was found to look at');
  });

  it('more than a matrix holds', async () => {
    writeFiles(tools.folder, Object.fromEntries(Array.from({ length: 256 }, (_, index) => [`d${String(index)}/Dockerfile`, 'FROM a\n'])));
    await expect(planned()).rejects.toThrow(/257 targets were found, and a matrix of GitHub has 256 jobs at most/);
    expect(await planned({ exclude: 'd7' })).toHaveLength(256);
  });

  it('more than an input of a step holds, as bytes; a file may be longer', async () => {
    writeFiles(tools.folder, Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${'ö'.repeat(90)}/d${String(index)}/Dockerfile.production`, 'FROM a\n'])));
    await expect(runCommand(plan, {}, tools, { ...listeningHost(aRun()), limits: GITHUB_LIMITS })).rejects.toThrow(/^the plan has 1\d\d KiB, and no input of a step can hold more than 127 KiB$/);
    expect(await planned()).toHaveLength(201);
  });

  it('files of this machine', async () => {
    await expect(planned({ archive: 'x.tar' })).rejects.toThrow(UsageError);
  });
});

describe('what is named is taken apart instead', () => {
  it('builds, images and services, with the arguments of all', async () => {
    writeFiles(tools.folder, { 'api/Dockerfile': 'FROM a\n', 'web/Dockerfile': 'FROM a\n', 'compose.yaml': 'services: {db: {image: "postgres:17"}}' });

    expect((await planned({ build: 'api', image: 'x=nginx:1\nnginx:2', compose: 'compose.yaml', target: 's', 'build-arg': 'A=1' })).map(brief)).toEqual([
      ['api-s', 'build:api#s', { build: 'api', target: 's', 'build-arg': 'A=1' }],
      ['x', 'image:x', { image: 'x=nginx:1' }],
      ['nginx', 'image:nginx', { image: 'nginx:2' }],
      ['db', 'image:db', { image: 'db=postgres:17' }],
    ]);
  });

  it('images of manifests, two tags as two', async () => {
    writeFiles(tools.folder, { 'k8s/a.yaml': 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "nginx:1"}, {image: "nginx:2"}, {image: "nginx:1"}]}\n' });

    expect((await planned({ 'images-from': 'k8s' })).map(({ key, image }) => [key, image])).toEqual([['image:nginx', 'nginx:1'], ['image:nginx:2', 'nginx:2=nginx:2']]);
  });

  it('`build: none` leaves out what is built', async () => {
    writeFiles(tools.folder, { Dockerfile: 'FROM a\n', 'compose.yaml': 'services: {a: {build: .}, db: {image: b}}' });

    expect((await planned({ build: 'none' })).map(({ key }) => key)).toEqual(['repository', 'image:db']);
  });
});
