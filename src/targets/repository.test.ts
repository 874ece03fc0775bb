import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFiles, type Link } from '../../__tests__/support/folder.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { TargetError } from '../errors.js';
import { isDockerfileName, isInside, namingFor, openRepository } from './repository.js';
import type { CheckedFiles } from './target.js';

const GOOD = 'FROM scratch\nUSER 1\n';
let tools: TestTools;
beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

async function opened(files: Readonly<Record<string, string | Buffer | Link>>, path = '.', exclude: readonly string[] = []): Promise<CheckedFiles> {
  writeFiles(tools.folder, files);
  return openRepository(path, exclude, tools);
}

function names(checked: CheckedFiles): string[] {
  return checked.dockerfiles.map(({ dockerfile }) => dockerfile.source.file);
}

/** Dockerfile → ignore file. */
function ignores(checked: CheckedFiles): Record<string, string | undefined> {
  return Object.fromEntries(checked.dockerfiles.map(({ dockerfile, ignore }) => [dockerfile.source.file, ignore?.source.file]));
}

describe('names', () => {
  it.each(['Dockerfile', 'dockerfile', 'DOCKERFILE', 'Containerfile', 'Dockerfile.dev', 'Dockerfile-prod', 'Dockerfile_x', 'Dockerfile.node20', 'api.Dockerfile', 'api.dockerfile', 'a.Containerfile', 'Dockerfile.alpine3.19'])('%s is a Dockerfile', (name) => {
    expect(isDockerfileName(name)).toBe(true);
  });

  it.each(['Dockerfile.md', 'Dockerfile.template', 'Dockerfile.j2', 'Dockerfile.txt', 'Dockerfile.dockerignore', 'Dockerfile.test.js', 'dockerfile.ts', 'Dockerfile.', 'Dockerfiles', 'MyDockerfile', '.Dockerfile', 'Dockerfile~', 'Makefile', 'dockerfile-lint'])('%s is none', (name) => {
    expect(isDockerfileName(name)).toBe(false);
  });
});

describe('what is found', () => {
  it('is every Dockerfile of the tree, and nothing that only sounds like one', async () => {
    const checked = await opened({ Dockerfile: GOOD, 'a/Dockerfile.dev': GOOD, 'b/x.dockerfile': GOOD, 'Dockerfile.md': '# no', 'Dockerfile.template': 'FROM {{x}}', 'c/README.md': '' });

    expect(names(checked)).toEqual(['Dockerfile', 'a/Dockerfile.dev', 'b/x.dockerfile']);
    expect(checked.notLookedAt).toEqual([]);
  });

  it('leaves out what is excluded', async () => {
    expect(names(await opened({ Dockerfile: GOOD, 'a/Dockerfile': GOOD }, '.', ['a/']))).toEqual(['Dockerfile']);
  });

  it('is the same in every order of reading', async () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`s${String(index)}/Dockerfile`, GOOD]));

    expect(names(await opened(many))).toEqual(Object.keys(many).sort());
  });
});

describe('the ignore file of a Dockerfile', () => {
  it.each<[string, readonly string[], Record<string, string | undefined>]>([
    ['none', ['Dockerfile'], { Dockerfile: undefined }],
    ['beside it', ['Dockerfile', '.dockerignore'], { Dockerfile: '.dockerignore' }],
    ['its own', ['Dockerfile', 'Dockerfile.dev', 'Dockerfile.dev.dockerignore', '.dockerignore'], { Dockerfile: '.dockerignore', 'Dockerfile.dev': 'Dockerfile.dev.dockerignore' }],
    ['in the folder above', ['docker/app/Dockerfile', '.dockerignore'], { 'docker/app/Dockerfile': '.dockerignore' }],
    ['the nearest', ['a/b/Dockerfile', 'a/.dockerignore', '.dockerignore'], { 'a/b/Dockerfile': 'a/.dockerignore' }],
    ['not in a folder beside', ['a/Dockerfile', 'b/.dockerignore'], { 'a/Dockerfile': undefined }],
  ])('%s', async (_, files, expected) => {
    const checked = await opened(Object.fromEntries(files.map((name) => [name, name.endsWith('.dockerignore') ? 'x\n' : GOOD])));

    expect(ignores(checked)).toEqual(expected);
  });

  it('groups Dockerfiles by the ignore file that they share', async () => {
    const checked = await opened({ Dockerfile: GOOD, 'Dockerfile.dev': GOOD, '.dockerignore': 'x\n', 'a/Dockerfile': GOOD, 'a/.dockerignore': 'x\n' });

    expect(checked.contexts.map(({ ignore, dockerfiles }) => [ignore?.source.file, dockerfiles.map(({ source }) => source.file)])).toEqual([['.dockerignore', ['Dockerfile', 'Dockerfile.dev']], ['a/.dockerignore', ['a/Dockerfile']]]);
  });

  it('may be a link to .gitignore, which is no Dockerfile for that', async () => {
    const checked = await opened({ Dockerfile: GOOD, '.gitignore': 'node_modules\n', '.dockerignore': { to: '.gitignore' } });

    expect(ignores(checked)).toEqual({ Dockerfile: '.dockerignore' });
    expect(checked.notLookedAt).toEqual([]);
  });
});

describe('what cannot be looked at is said', () => {
  it.each<[string, string | Buffer | Link, string]>([
    ['an empty file', '', 'line 1: the file is empty'],
    ['blanks alone', ' \n\n', 'line 1: the file is empty'],
    ['comments alone', '# nothing\n', 'there is no FROM'],
    ['binary', Buffer.from([0x46, 0, 1, 2, 0xff]), 'NUL bytes'],
    ['UTF-16', Buffer.from('\ufeffFROM scratch\n', 'utf16le'), 'UTF-16'],
    ['Latin-1', Buffer.from('FROM scratch # caf\xe9\n', 'latin1'), 'not valid UTF-8'],
    ['too large', Buffer.alloc(2 * 1024 * 1024 + 1, '#'), 'larger than 2 MiB'],
    ['an unknown instruction', 'FROM scratch\nRUM make\n', 'line 2: unknown instruction RUM'],
    ['an instruction before FROM', 'RUN make\nFROM scratch\n', 'line 1: RUN stands before the first FROM'],
    ['a link out of the tree', { to: '/etc/hostname' }, 'out of the tree'],
    ['a dangling link', { to: 'gone' }, 'points nowhere'],
  ])('%s', async (_, content, why) => {
    const { notLookedAt } = await opened({ 'a/Dockerfile': content });

    expect(notLookedAt).toEqual([{ what: 'a/Dockerfile', why: expect.stringContaining(why) }]);
  });

  it('counts more problems of one file', async () => {
    expect((await opened({ Dockerfile: 'FROM scratch\nRUM a\nCOPI b\nUSR c\n' })).notLookedAt).toEqual([{ what: 'Dockerfile', why: 'line 2: unknown instruction RUM (and 2 more such places)' }]);
  });

  it('and the others are looked at', async () => {
    const checked = await opened({ Dockerfile: GOOD, 'b/Dockerfile': Buffer.from([0]) });

    expect(names(checked)).toEqual(['Dockerfile']);
    expect(checked.notLookedAt).toHaveLength(1);
  });

  it('accepts a byte order mark and Windows line ends', async () => {
    expect(await opened({ Dockerfile: '\ufeffFROM scratch\r\nUSER 1\r\n' })).toMatchObject({ notLookedAt: [], dockerfiles: [{}] });
  });

  (process.getuid?.() === 0 ? it.skip : it)('a file without rights', async () => {
    writeFiles(tools.folder, { Dockerfile: GOOD });
    chmodSync(join(tools.folder, 'Dockerfile'), 0);

    expect((await opened({})).notLookedAt).toEqual([{ what: 'Dockerfile', why: expect.stringContaining('EACCES') }]);
  });

  it('a file that cannot be read', async () => {
    const denied = { ...tools, files: { ...tools.files, read: () => Promise.reject(new Error('EACCES: permission denied')) } };
    writeFiles(tools.folder, { Dockerfile: GOOD });

    expect((await openRepository('.', [], denied)).notLookedAt).toEqual([{ what: 'Dockerfile', why: "it can't be read: EACCES: permission denied" }]);
  });
});

describe('PATH', () => {
  it('may be a file of any name', async () => {
    const checked = await opened({ 'a/build.txt': GOOD, 'a/Dockerfile': GOOD, 'a/.dockerignore': 'x\n' }, 'a/build.txt');

    expect(ignores(checked)).toEqual({ 'a/build.txt': 'a/.dockerignore' });
  });

  it('may be a file with an ignore file of its own', async () => {
    const checked = await opened({ 'a/build.txt': GOOD, 'a/build.txt.dockerignore': 'x\n', 'a/.dockerignore': 'x\n' }, 'a/build.txt');

    expect(ignores(checked)).toEqual({ 'a/build.txt': 'a/build.txt.dockerignore' });
  });

  it('below the working directory names files from there', async () => {
    expect(names(await opened({ 'a/b/Dockerfile': GOOD }, 'a'))).toEqual(['a/b/Dockerfile']);
  });

  it('outside of the working directory names files from itself', async () => {
    writeFiles(tools.folder, { 'cwd/x': '', 'other/b/Dockerfile': GOOD, 'other/c/Dockerfile': Buffer.from([0]) });

    const checked = await openRepository('../other', [], { ...tools, cwd: join(tools.folder, 'cwd') });

    expect(names(checked)).toEqual(['b/Dockerfile']);
    expect(checked.notLookedAt.map(({ what }) => what)).toEqual(['c/Dockerfile']);
  });

  it('may be absolute', async () => {
    expect(names(await opened({ 'a/Dockerfile': GOOD }, join(tools.folder, 'a')))).toEqual(['a/Dockerfile']);
  });

  it.each(['gone', 'a/Dockerfile/below'])('%j, which is not there, is an error with a hint', async (path) => {
    const refused = opened({ 'a/Dockerfile': GOOD }, path);

    await expect(refused).rejects.toThrow(TargetError);
    await expect(refused).rejects.toMatchObject({ message: `there is no ${JSON.stringify(path)} to check`, hint: expect.stringContaining('PATH') });
  });

  it('may be an empty folder', async () => {
    mkdirSync(join(tools.folder, 'empty'));

    expect(await opened({}, 'empty')).toEqual({ target: 'repository', dockerfiles: [], contexts: [], notLookedAt: [] });
  });
});

it.each([
  ['/a/b', '/a', true],
  ['/a', '/a', true],
  ['/ab', '/a', false],
  ['/', '/a', false],
  ['/a/..b', '/a', true],
  ['/b', '/a', false],
])('%s is inside %s: %s', (path, folder, expected) => {
  expect(isInside(path, folder)).toBe(expected);
});

it('names with the separator of locations', () => {
  expect(namingFor('/w/a', '/w').name('/w/a/b/c')).toBe('a/b/c');
  expect(namingFor('/x', '/w').name('/x/b/c')).toBe('b/c');
});
