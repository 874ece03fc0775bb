/** Which line of a repository names an image. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseFullReference } from '../../src/artifacts/image-reference.js';
import { namingIn } from '../../src/targets/image-naming.js';
import { imagesBelow } from '../../src/targets/named-images.js';
import { writeFiles } from '../support/folder.js';
import { testTools, type TestTools } from '../support/tools.js';

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

async function place(reference: string): Promise<string> {
  const { namedAt, nearestFile } = (await namingIn([], tools))(parseFullReference(reference));
  return namedAt === undefined ? `near ${nearestFile}` : `${namedAt.file}:${String(namedAt.startLine)}:${String(namedAt.startColumn)}`;
}

describe('an image that was named by --image', () => {
  it('is found where it runs before where it is built on, its own tag first', async () => {
    writeFiles(tools.folder, {
      'Dockerfile': 'FROM ghcr.io/o/app:1 AS a\nFROM a\n',
      'compose.yaml': 'services:\n  app:\n    image: ghcr.io/o/app:2\n  old:\n    image: ghcr.io/o/app:0\n',
      'deploy/app.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ghcr.io/o/app:3\n',
    });

    expect(await place('ghcr.io/o/app:1')).toBe('Dockerfile:1:1');
    expect(await place('ghcr.io/o/app:2')).toBe('compose.yaml:3:12');
    expect(await place('ghcr.io/o/app:0')).toBe('compose.yaml:5:12');
    expect(await place('ghcr.io/o/app:9')).toBe('deploy/app.yaml:5:14');
    expect(await place('ghcr.io/o/other')).toBe('near Dockerfile');
  });

  it('has one repository under all its spellings', async () => {
    writeFiles(tools.folder, { 'compose.yaml': 'services:\n  app: {image: "docker.io/library/redis:7"}\n' });

    expect(await place('redis:7')).toBe('compose.yaml:2:16');
  });

  it.each([
    ['      - run: dockgate scan --image web=ghcr.io/o/app:1 --fail-on high', 'ghcr.io/o/app:1'],
    ['      - run: dockgate scan --image=ghcr.io/o/app:1', 'ghcr.io/o/app:1'],
    ['          image: |\n            web=ghcr.io/o/app:1', 'ghcr.io/o/app:1'],
    ['          image: redis', 'redis'],
    ['      - run: docker run --rm redis:7 redis-server', 'redis:7'],
  ])('is found in what a workflow runs: %s', async (line, reference) => {
    writeFiles(tools.folder, { '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n${line}\n` });

    const [last = '', number] = [line.split('\n').at(-1), 4 + line.split('\n').length];
    expect(await place(reference)).toBe(`.github/workflows/ci.yml:${String(number)}:${String(last.indexOf(reference) + 1)}`);
  });

  it('is not found in a word that means something else', async () => {
    writeFiles(tools.folder, { '.github/workflows/ci.yml': 'jobs:\n  redis:\n    steps:\n      - run: start redis now\n', 'README.md': 'redis' });

    expect(await place('redis')).toBe('near README.md');
  });

  it('is found in our own configuration last', async () => {
    writeFiles(tools.folder, { '.dockgate.yml': 'image:\n  - redis:7\n' });

    expect(await place('redis:7')).toBe('.dockgate.yml:2:5');
  });

  it.each([
    [{ 'a/Dockerfile': 'FROM scratch', 'Dockerfile': 'FROM scratch' }, 'Dockerfile'], [{ 'compose.yaml': '', 'README.md': '' }, 'compose.yaml'], [{ 'docs/README.md': '', 'README.md': '' }, 'README.md'], [{}, '.dockgate.yml'],
  ])('falls back to a file near: %j', async (files, near) => {
    writeFiles(tools.folder, files);

    expect(await place('redis:7')).toBe(`near ${near}`);
  });
});

describe('images below a folder', () => {
  it('are those of every kind of file, and what cannot be told is said', async () => {
    writeFiles(tools.folder, {
      '.gitignore': 'ignored/\n',
      'ignored/pod.yaml': 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: ignored:1}]}\n',
      'k8s/pod.json': '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"image": "json:1"}]}}',
      'k8s/values.yaml': 'image: values:1\n',
      'docker-compose.yml': 'services:\n  a: {image: "compose:${TAG}"}\n',
      '.env': 'TAG=7\n',
      'docker-compose.override.yml': 'services:\n  a: {ports: ["1:1"]}\n',
      '.github/workflows/ci.yml': 'jobs: {a: {container: "workflow:1"}}\n',
      'chart/templates/pod.yaml': 'apiVersion: v1\nkind: Pod\n{{- if true }}\n{{- end }}\n',
      'broken.yaml': 'a: [\n',
      'pnpm-lock.yaml': 'kind: [\n',
    });

    const { images, notLookedAt } = await imagesBelow('.', [], tools);

    expect(images.map(({ text, at, by }) => `${by} ${text} ${at.file}:${String(at.startLine)}`)).toEqual([
      'workflow workflow:1 .github/workflows/ci.yml:1', 'compose compose:7 docker-compose.yml:2', 'manifest json:1 k8s/pod.json:1',
    ]);
    expect(notLookedAt).toEqual([{ what: 'chart/templates/pod.yaml:3', why: 'it is a template: render it first (helm template) and name the result' }]);
  });
});
