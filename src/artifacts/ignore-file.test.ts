import { describe, expect, it } from '@jest/globals';
import { missingFrom, parseIgnoreFile } from './ignore-file.js';

function excludes(text: string, path: string): boolean {
  return parseIgnoreFile('.dockerignore', text).excludes(path);
}

describe('parseIgnoreFile', () => {
  it.each([
    ['/.git', '.git/config', true],
    ['.git/', '.git/config', true],
    ['*.pem', 'deep/a.pem', false],
    ['**/*.pem', 'a.pem', true],
    ['*\n!src', 'src/.env', false],
    ['*\n!src\nsrc/secrets', 'src/secrets/x', true],
    ['.env\n!.env', '.env', false],
    ['!.env\n.env', '.env', true],
    ['.git\r\n.env\r\n', '.env', true],
    ['\uFEFF.env', '.env', true],
    ['#.env', '.env', false],
    [' # x', '# x', true],
    ['.ENV', '.env', false],
  ])('%j: %s', (text, path, expected) => {
    expect(excludes(text, path)).toBe(expected);
  });

  it('reads on behind a line that is no pattern', () => {
    expect(excludes('[abc\n.env', '.env')).toBe(true);
    expect(excludes('[abc', 'a')).toBe(false);
  });

  it('knows the patterns, without comments', () => {
    expect(parseIgnoreFile('.dockerignore', '# why\n\n  a  \n!b').patterns).toEqual(['a', '!b']);
  });
});

describe('append', () => {
  it.each([
    ['a\n!b\n', 2, 'insert-after'],
    ['a\n# end\n\n', 1, 'insert-after'],
    ['# only this', 1, 'insert-after'],
    ['', 1, 'insert-before'],
    ['\n\n', 1, 'insert-before'],
  ])('%j', (text, line, action) => {
    const { at, fix } = parseIgnoreFile('.dockerignore', text).append(['x', 'y']);
    expect(at.startLine).toBe(line);
    expect(fix).toMatchObject({ action, text: 'x\ny' });
  });
});

it('missingFrom keeps what is let through', () => {
  expect(missingFrom(parseIgnoreFile('.dockerignore', '.git'), [{ pattern: '.git', sample: '.git/config' }, { pattern: '.env', sample: '.env' }]).map(({ pattern }) => pattern)).toEqual(['.env']);
});
