import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../errors.js';
import { readConfigFile } from './config-file.js';

const FILE = 'api/.dockgate.yml';

function valuesOf(text: string): Record<string, readonly string[]> {
  return Object.fromEntries([...readConfigFile(FILE, text)].map(([name, { values }]) => [name, values]));
}

function refusalOf(text: string): UsageError {
  try {
    readConfigFile(FILE, text);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('what is read', () => {
  it.each<[string, string, Record<string, readonly string[]>]>([
    ['a string', 'fail-on: high', { 'fail-on': ['high'] }],
    ['a string with commas, parted later', 'fail-on: high, secret', { 'fail-on': ['high, secret'] }],
    ['a list', 'fail-on:\n  - high > 10\n  - secret\n', { 'fail-on': ['high > 10', 'secret'] }],
    ['a list in brackets', 'fail-on: [high, "secret"]', { 'fail-on': ['high', 'secret'] }],
    ['a block of lines', 'fail-on: |\n  high\n  secret\n', { 'fail-on': ['high\nsecret\n'] }],
    ['an empty list', 'fail-on: []', { 'fail-on': [] }],
    ['nothing after the colon', 'fail-on:\ngate: observe', { 'fail-on': [], gate: ['observe'] }],
    ['a number in quotes', 'target: "7"', { target: ['7'] }],
    ['a duration', 'scanner-timeout: 15m', { 'scanner-timeout': ['15m'] }],
    ['words that YAML 1.1 takes for booleans', 'gate: yes', { gate: ['yes'] }],
    ['an empty file', '', {}],
    ['comments alone', '# nothing\n', {}],
    ['null', '~', {}],
    ['an empty mapping', '{}', {}],
    ['a byte order mark and Windows line ends', '\ufefffail-on: high\r\ngate: observe\r\n', { 'fail-on': ['high'], gate: ['observe'] }],
  ])('%s', (_, text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it('keeps the line of every key', () => {
    const given = readConfigFile(FILE, '# first\nfail-on: high\n\ngate: observe\n');

    expect(given.get('gate')).toMatchObject({ values: ['observe'], origin: 'gate', file: FILE, line: 4 });
  });
});

describe('what is refused', () => {
  const bomb = `a: &a [x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index] ?? ''}`).join(', ')}]`).join('\n')}\n`;

  it.each<[string, string, number, string, string]>([
    ['an unknown key', 'gate: observe\nfail-no: high\n', 2, 'unknown key "fail-no"', '`fail-on`'],
    ['a key of another case', 'Gate: observe', 1, 'unknown key "Gate"', '`gate`'],
    ['a key that is near none', 'nothing-like-it: 1', 1, 'unknown key "nothing-like-it"', 'known: build'],
    ['an option that no file may set', 'gate: observe\nscanner-path: trivy=./x\n', 2, 'unknown key "scanner-path"', ''],
    ['the docker client', 'docker: ./evil', 1, 'unknown key "docker"', ''],
    ['a merge key', 'x: &x\n  gate: observe\n<<: *x\n', 1, 'unknown key "x"', ''],
    ['a mapping as key', '? {a: b}\n: c\n', 1, 'unknown key', ''],
    ['the same key twice', 'gate: observe\nfail-on: high\ngate: enforce\n', 3, 'not valid YAML', ''],
    ['a number', 'gate: observe\nfail-on: 7\n', 2, 'fail-on: 7 is no string', 'quotes'],
    ['a boolean for a word', 'on-incomplete: true', 1, 'on-incomplete: true is no string', 'quotes'],
    ['a number in a list', 'fail-on:\n  - high\n  - 7\n', 3, 'fail-on: 7 is no string', 'quotes'],
    ['nothing in a list', 'fail-on:\n  - high\n  -\n', 3, 'fail-on', ''],
    ['a list in a list', 'fail-on:\n  - high\n  - [secret]\n', 3, 'takes a list of strings', ''],
    ['a mapping in a list', 'fail-on:\n  - high: 3\n', 2, 'takes a list of strings', ''],
    ['a mapping', 'fail-on:\n  high: 3\n', 1, 'takes a string or a list of strings', ''],
    ['a list for one value', 'gate: [observe]', 1, 'takes one value', ''],
    ['an alias', 'fail-on: &a high\nwarn-on: *a\n', 2, 'takes a string or a list of strings', ''],
    ['an alias in a list', 'fail-on: [&a high, *a]\n', 1, 'takes a list of strings', ''],
    ['aliases of aliases', bomb, 1, 'unknown key "a"', ''],
    ['a list as the whole file', '- high\n', 1, 'must be a mapping', ''],
    ['a word as the whole file', 'high\n', 1, 'must be a mapping', ''],
    ['two documents', 'gate: observe\n---\ngate: enforce\n', 2, 'not valid YAML', ''],
    ['broken YAML', 'gate: observe\nfail-on: [high\n', 3, 'not valid YAML', ''],
    ['a tab as indent', 'fail-on:\n\t- high\n', 2, 'not valid YAML', ''],
  ])('%s', (_, text, line, message, hint) => {
    const error = refusalOf(text);

    expect(error.message).toContain(message);
    expect(error.hint ?? '').toContain(hint);
    expect(error).toMatchObject({ file: FILE, line });
  });

  it('is done with aliases of aliases at once', () => {
    const started = performance.now();

    refusalOf(bomb.replace(/^a:/, 'fail-on:'));

    expect(performance.now() - started).toBeLessThan(500);
  });
});
