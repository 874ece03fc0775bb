import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFiles, type Link } from '../../__tests__/support/folder.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { walk, type Walked } from './walk.js';

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

async function walked(files: Readonly<Record<string, string | Link>>, exclude: readonly string[] = [], fixedName?: (name: string) => boolean): Promise<Walked> {
  writeFiles(tools.folder, files);
  return walk(tools.folder, { exclude, wanted: (name) => name === 'Dockerfile' || name === '.dockerignore', ...(fixedName === undefined ? {} : { fixedName }) }, tools.files);
}

/** Everything is wanted that isn't named otherwise. */
const TREE = { 'Dockerfile': '', 'a/Dockerfile': '', 'a/b/Dockerfile': '', 'c/Dockerfile': '' };

describe('.gitignore', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing', {}, ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['a folder', { '.gitignore': 'a/\n' }, ['Dockerfile', 'c/Dockerfile']],
    ['a folder of the root alone', { '.gitignore': '/b/\n' }, ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['a folder of any depth', { '.gitignore': 'b/\n' }, ['Dockerfile', 'a/Dockerfile', 'c/Dockerfile']],
    ['a name everywhere', { '.gitignore': 'Dockerfile\n' }, []],
    ['a name of the root alone', { '.gitignore': '/Dockerfile\n' }, ['a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['two stars', { '.gitignore': 'a/**/Dockerfile\n' }, ['Dockerfile', 'c/Dockerfile']],
    ['a negation', { '.gitignore': 'Dockerfile\n!c/Dockerfile\n' }, ['c/Dockerfile']],
    ['a file under an ignored folder stays out', { '.gitignore': 'c/\n!c/Dockerfile\n' }, ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile']],
    ['a folder taken back', { '.gitignore': 'a/*\n!a/b/\n' }, ['Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['one in a folder counts from there', { 'a/.gitignore': '/Dockerfile\n' }, ['Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['one in a folder says nothing about others', { 'a/.gitignore': 'Dockerfile\n' }, ['Dockerfile', 'c/Dockerfile']],
    ['a deeper one takes a file back', { '.gitignore': 'Dockerfile\n', 'a/.gitignore': '!Dockerfile\n' }, ['a/Dockerfile', 'a/b/Dockerfile']],
    ['a deeper one takes a folder back, with what is in it', { '.gitignore': 'a/b/\n', 'a/.gitignore': '!b/\n' }, ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['another case is another name', { '.gitignore': 'dockerfile\nA/\n' }, ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['Windows line ends and a byte order mark', { '.gitignore': '\ufeffa/\r\nc/\r\n' }, ['Dockerfile']],
    ['comments and blanks', { '.gitignore': '# a/\n\n  \n' }, ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
    ['a pattern that is none', { '.gitignore': '[z-a]\n\\\n!\n' }, ['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile']],
  ])('%s', async (_, ignoreFiles, expected) => {
    const { files, notLookedAt } = await walked({ ...TREE, ...ignoreFiles });

    expect(files).toEqual(expected);
    expect(notLookedAt).toEqual([]);
  });

  it('above the root says nothing', async () => {
    writeFiles(tools.folder, { '.gitignore': '*\n', 'root/Dockerfile': '' });

    expect((await walk(join(tools.folder, 'root'), { exclude: [], wanted: () => true }, tools.files)).files).toEqual(['Dockerfile']);
  });
});

describe('exclude', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['a folder', ['a/'], {}, ['Dockerfile', 'c/Dockerfile']],
    ['several', ['a/b', 'c/**'], {}, ['Dockerfile', 'a/Dockerfile']],
    ['a star', ['*/Dockerfile'], {}, ['Dockerfile', 'a/b/Dockerfile']],
    ['a negation', ['Dockerfile', '!/Dockerfile'], {}, ['Dockerfile']],
    ['wins over a .gitignore that takes back', ['Dockerfile'], { 'a/.gitignore': '!Dockerfile\n' }, []],
    ['takes back what .gitignore leaves out', ['!c/Dockerfile'], { '.gitignore': 'Dockerfile\n' }, ['c/Dockerfile']],
  ])('%s', async (_, exclude, ignoreFiles, expected) => {
    expect((await walked({ ...TREE, ...ignoreFiles }, exclude)).files).toEqual(expected);
  });

  it('never enters .git and node_modules', async () => {
    expect((await walked({ '.git/Dockerfile': '', 'node_modules/x/Dockerfile': '', 'a/node_modules/Dockerfile': '', '.github/Dockerfile': '' })).files).toEqual(['.github/Dockerfile']);
  });
});

describe('links', () => {
  it('count under the name of what they point to, once', async () => {
    const { files, notLookedAt } = await walked({ 'real/prod.df': '', Dockerfile: { to: 'real/prod.df' }, 'a/Dockerfile': { to: '../real/prod.df' } });

    expect(files).toEqual(['real/prod.df']);
    expect(notLookedAt).toEqual([]);
  });

  it('keep names that others look for', async () => {
    const { files } = await walked({ '.gitignore': 'x\n', '.dockerignore': { to: '.gitignore' } }, [], (name) => name === '.dockerignore');

    expect(files).toEqual(['.dockerignore']);
  });

  it.each<[string, Readonly<Record<string, string | Link>>, string]>([
    ['out of the tree', { Dockerfile: { to: '/etc/passwd' } }, 'the link points out of the tree'],
    ['out of the tree, step by step', { Dockerfile: { to: '../../../etc/passwd' } }, 'the link points out of the tree'],
    ['nowhere', { Dockerfile: { to: 'gone' } }, 'the link points nowhere'],
    ['to themselves', { Dockerfile: { to: 'Dockerfile' } }, 'the link points nowhere'],
    ['round and round', { Dockerfile: { to: 'other' }, other: { to: 'Dockerfile' } }, 'the link points nowhere'],
  ])('%s are said', async (_, files, why) => {
    expect(await walked(files)).toEqual({ files: [], notLookedAt: [{ what: 'Dockerfile', why }] });
  });

  it('to a folder beside, whose name begins like the root, are out of the tree', async () => {
    writeFiles(tools.folder, { 'root-other/Dockerfile': '', 'root/Dockerfile': { to: '../root-other/Dockerfile' } });

    expect((await walk(join(tools.folder, 'root'), { exclude: [], wanted: () => true }, tools.files)).notLookedAt).toEqual([{ what: 'Dockerfile', why: 'the link points out of the tree' }]);
  });

  it('to folders are not followed, loops least of all', async () => {
    writeFiles(tools.folder, { 'a/Dockerfile': '', 'a/up': { to: '..' }, Dockerfile: { to: 'a' } });

    expect(await walked({})).toEqual({ files: ['a/Dockerfile'], notLookedAt: [] });
  });

  it('work when the root is one itself', async () => {
    writeFiles(tools.folder, { 'real/x.df': '', 'real/Dockerfile': { to: 'x.df' } });
    symlinkSync('real', join(tools.folder, 'root'));

    expect((await walk(join(tools.folder, 'root'), { exclude: [], wanted: (name) => name === 'Dockerfile' }, tools.files)).files).toEqual(['x.df']);
  });
});

describe('odd trees', () => {
  it('a folder called Dockerfile', async () => {
    expect((await walked({ 'Dockerfile/Dockerfile': '' })).files).toEqual(['Dockerfile/Dockerfile']);
  });

  it('names with blanks, line breaks and other scripts', async () => {
    const files = { 'a b/Dockerfile': '', 'c\nd/Dockerfile': '', 'é漢/Dockerfile': '', '-x/Dockerfile': '' };

    expect((await walked(files)).files).toEqual(Object.keys(files).sort());
  });

  it('a folder too deep is said, and the rest is seen', async () => {
    const deep = Array(70).fill('d').join('/');

    const { files, notLookedAt } = await walked({ [`${deep}/Dockerfile`]: '', Dockerfile: '' });

    expect(files).toEqual(['Dockerfile']);
    expect(notLookedAt).toEqual([{ what: Array(65).fill('d').join('/'), why: expect.stringContaining('64 folders deep') }]);
  });

  it('an empty folder', async () => {
    expect(await walked({})).toEqual({ files: [], notLookedAt: [] });
  });

  it('a .gitignore that cannot be read is said, and hides nothing', async () => {
    const denied = { ...tools.files, read: () => Promise.reject(new Error('EACCES')) };
    writeFiles(tools.folder, { 'a/.gitignore': 'Dockerfile\n', 'a/Dockerfile': '' });

    expect(await walk(tools.folder, { exclude: [], wanted: (name) => name === 'Dockerfile' }, denied)).toEqual({ files: ['a/Dockerfile'], notLookedAt: [{ what: 'a/.gitignore', why: "it can't be read: EACCES" }] });
  });

  it('a folder that cannot be listed is said, and the rest is seen', async () => {
    const denied = { ...tools.files, list: (path: string) => (path.endsWith('/a') ? Promise.reject(new Error('EACCES')) : tools.files.list(path)) };
    writeFiles(tools.folder, TREE);

    expect(await walk(tools.folder, { exclude: [], wanted: (name) => name === 'Dockerfile' }, denied)).toEqual({ files: ['Dockerfile', 'c/Dockerfile'], notLookedAt: [{ what: 'a', why: "the folder can't be listed: EACCES" }] });
  });

  (process.getuid?.() === 0 ? it.skip : it)('a folder without rights', async () => {
    writeFiles(tools.folder, TREE);
    chmodSync(join(tools.folder, 'a'), 0);

    const { notLookedAt } = await walked({});

    chmodSync(join(tools.folder, 'a'), 0o755);
    expect(notLookedAt).toEqual([{ what: 'a', why: expect.stringContaining('EACCES') }]);
  });
});
