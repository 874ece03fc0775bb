import { describe, expect, it } from '@jest/globals';
import { ANY_OTHER, expand, isKnown, readValue, UNKNOWN, variablesIn } from './variables.js';

const scope = new Map<string, string | undefined>([['A', 'one'], ['EMPTY', ''], ['GIVEN', undefined]]);

describe('expand', () => {
  it.each([
    ['$A-${A}', 'one-one'],
    ['$NONE.', '.'],
    ['$GIVEN.', `${UNKNOWN}.`],
    ['${A:-two}${EMPTY:-two}${EMPTY-two}${NONE-two}', 'onetwotwo'],
    ['${A:+two}${EMPTY:+two}${EMPTY+two}', 'twotwo'],
    ['${GIVEN:-two}${GIVEN:+two}', UNKNOWN + UNKNOWN],
    ['${NONE:-${A}}', 'one'],
    ['${A%e}', UNKNOWN],
    ['\\$A $', '$A $'],
    ['C:\\dir', 'C:\\dir'],
  ])('%s', (text, expected) => {
    expect(expand(text, scope)).toBe(expected);
  });

  it('knows nothing about what the base image may have set', () => {
    const inStage = new Map([...scope, [ANY_OTHER, undefined] as const]);
    expect(isKnown(expand('$NONE', inStage))).toBe(false);
    expect(isKnown(expand('${NONE:-x}', inStage))).toBe(false);
    expect(expand('$A$EMPTY', inStage)).toBe('one');
  });
});

describe('readValue', () => {
  it.each([
    [`"a b"'c d'e`, 'a bc de'],
    [`'$A'`, '\\$A'],
    ['\\$A', '\\$A'],
    ['"\\$A\\"\\n"', '\\$A"\\n'],
    ['a\\ b', 'a b'],
    ['C:\\\\dir', 'C:\\dir'],
  ])('%s', (raw, expected) => {
    expect(readValue(raw, '\\')).toBe(expected);
  });

  it('takes the escape of the file', () => {
    expect(readValue('C:\\dir` x', '`')).toBe('C:\\dir x');
  });
});

it('names the variables of a text', () => {
  expect(variablesIn('$A-${B:-${C}} \\$D')).toEqual(['A', 'B', 'C']);
});
