/** Who can mend it, decides the exit code; every text says what failed, where, and what to do. */
import { describe, expect, it } from '@jest/globals';
import { Bug, Cancelled, describeError, exitCodeOf, HostError, messageOf, ScannerFailure, TargetError, UsageError } from '../../src/errors.js';
import { inert, streamLog } from '../../src/tools/log.js';
import { HOSTILE } from '../support/rich-report.js';

const HINT = { hint: 'do this' };

it.each<[string, unknown, number]>([
  ['UsageError', new UsageError('x'), 2],
  ['TargetError', new TargetError('x'), 3],
  ['ScannerFailure', new ScannerFailure('x'), 3],
  ['HostError', new HostError('x'), 3],
  ['Cancelled', new Cancelled('x'), 3],
  ['Bug', new Bug('x'), 70],
  ['RangeError', new RangeError('x'), 70],
  ['a word', 'x', 70],
  ['nothing', undefined, 70],
])('%s', (name, error, code) => {
  expect(exitCodeOf(error)).toBe(code);
  if (error instanceof Error) expect(error.name).toBe(name);
});

describe('the text', () => {
  it.each<[string, unknown, string]>([
    ['what failed', new TargetError('there is no "x" to check'), 'there is no "x" to check'],
    ['what to do, on a line of its own', new TargetError('there is no "x" to check', HINT), 'there is no "x" to check\n  do this'],
    ['where, with a line', new UsageError('unknown key "x"', { ...HINT, file: 'a/.dockgate.yml', line: 3 }), 'a/.dockgate.yml:3: unknown key "x"\n  do this'],
    ['where, without a line', new UsageError('there is no such file', { file: 'a.yml' }), 'a.yml: there is no such file'],
    ['no place when there is none', new UsageError('unknown flag --x', HINT), 'unknown flag --x\n  do this'],
  ])('%s', (_, error, text) => {
    expect(describeError(error, '1.2.3')).toBe(text);
  });

  it.each<[string, unknown]>([
    ['a Bug', new Bug('impossible')],
    ['another error', new TypeError('impossible')],
    ['what is no error', 'impossible'],
  ])('of %s names our version and asks for an issue', (_, error) => {
    expect(describeError(error, '1.2.3')).toMatch(/^dockgate 1\.2\.3 has a bug: [^]*impossible[^]*\n {2}please open an issue/);
  });

  it('keeps the cause for whoever looks for it', () => {
    const cause = new Error('EACCES');

    expect(new TargetError('x', { cause }).cause).toBe(cause);
    expect(messageOf(cause)).toBe('EACCES');
    expect(messageOf(7)).toBe('7');
  });
});

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('%s reaches no terminal as anything but text', (_, text) => {
    const written: string[] = [];
    const log = streamLog((line) => written.push(line), true);

    log.error(describeError(new TargetError(text, { hint: text }), '1'));
    log.warn(text);
    log.info(text);
    log.detail(text);
    log.group(text, [text]);

     
    expect(written.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069]/);
    expect(written.length).toBeGreaterThan(5);
  });

  it('shows what was there', () => {
    expect(inert('a\u001b[31mb\u202ec')).toBe('a\\u001b[31mb\\u202ec');
  });
});
