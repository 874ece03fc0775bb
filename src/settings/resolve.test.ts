import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../errors.js';
import { fromEnvironment, resolveOptions, type Given, type GivenOptions } from './resolve.js';
import type { OptionValues } from './options.js';

function given(name: string, ...values: string[]): GivenOptions {
  return new Map<string, Given>([[name, { values, origin: `flag --${name}` }]]);
}

function resolved(...layers: GivenOptions[]): OptionValues {
  return resolveOptions(layers, false);
}

function refusalOf(layers: readonly GivenOptions[]): UsageError {
  try {
    resolveOptions(layers, false);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('the strongest wins', () => {
  const flag = given('fail-on', 'critical');
  const environment = fromEnvironment({ DOCKGATE_FAIL_ON: 'medium' });
  const file = given('fail-on', 'low');
  const nothing: GivenOptions = new Map();

  it.each<[string, readonly GivenOptions[], readonly string[]]>([
    ['the flag over everything', [flag, environment, file], ['critical']],
    ['the environment over the file', [nothing, environment, file], ['medium']],
    ['the file over the default', [nothing, nothing, file], ['low']],
    ['the default when nothing is given', [nothing, nothing, nothing], ['high']],
    ['what is not empty', [given('fail-on', ''), fromEnvironment({ DOCKGATE_FAIL_ON: '' }), file], ['low']],
    ['what is not blank', [given('fail-on', '  \n '), file], ['low']],
    ['what is not commas alone', [given('fail-on', ',', ' ,\n'), file], ['low']],
    ['the default over an empty list', [given('fail-on'), given('fail-on', ',')], ['high']],
  ])('%s', (_, layers, expected) => {
    expect(resolved(...layers)['fail-on']).toEqual(expected);
  });

  it('takes each option from the layer that has it', () => {
    const values = resolved(given('gate', 'observe'), given('scanner-timeout', '90s'));

    expect(values).toMatchObject({ gate: 'observe', 'scanner-timeout': 90_000, 'fail-on': ['high'] });
  });

  it('has a default of its own for the action, and a file still wins', () => {
    expect(resolveOptions([nothing], true).build).toEqual(['auto']);
    expect(resolveOptions([given('build', 'api')], true).build).toEqual(['api']);
    expect(resolved(nothing).build).toEqual([]);
  });
});

describe('values', () => {
  it.each<[string, readonly string[], keyof OptionValues, unknown]>([
    ['commas', ['high, secret ,kev'], 'fail-on', ['high', 'secret', 'kev']],
    ['lines', ['high\r\n\n  secret > 3\n'], 'fail-on', ['high', 'secret > 3']],
    ['a flag repeated', ['high', 'secret,kev'], 'fail-on', ['high', 'secret', 'kev']],
    ['empty entries', ['high,,', ''], 'fail-on', ['high']],
    ['seconds', ['90s'], 'scanner-timeout', 90_000],
    ['minutes', [' 15m '], 'scanner-timeout', 900_000],
    ['hours', ['2 h'], 'scanner-timeout', 7_200_000],
    ['days', ['5d'], 'db-max-age', 432_000_000],
    ['a word', ['observe'], 'gate', 'observe'],
    ['true', ['true'], 'verbose', true],
    ['false', ['false'], 'verbose', false],
    ['text as it is', [' a b '], 'output-dir', 'a b'],
  ])('%s', (_, values, name, expected) => {
    expect(resolved(given(name, ...values))[name]).toEqual(expected);
  });

  it.each<[string, string, readonly string[], string, string]>([
    ['no unit', 'scanner-timeout', ['15'], '"15" is no time', '90s, 15m, 2h or 5d'],
    ['nothing', 'scanner-timeout', ['0m'], '"0m" is no time', ''],
    ['less than nothing', 'scanner-timeout', ['-5m'], '"-5m" is no time', ''],
    ['a fraction', 'scanner-timeout', ['1.5h'], '"1.5h" is no time', ''],
    ['two units', 'scanner-timeout', ['1h30m'], '"1h30m" is no time', ''],
    ['an unknown unit', 'db-max-age', ['5w'], '"5w" is no time', ''],
    ['milliseconds', 'db-max-age', ['5ms'], '"5ms" is no time', ''],
    ['more than ten years', 'db-max-age', ['3651d'], '"3651d" is no time', ''],
    ['more than a number holds', 'db-max-age', [`${'9'.repeat(400)}d`], 'is no time', ''],
    ['an unknown word', 'gate', ['observ'], 'unknown word "observ"', '`observe`'],
    ['a word of another case', 'gate', ['Enforce'], 'unknown word "Enforce"', '`enforce`'],
    ['a word that is near none', 'on-incomplete', ['whatever'], 'unknown word "whatever"', 'fail, warn'],
    ['a switch that is neither', 'verbose', ['yes'], '"yes" is neither true nor false', ''],
    ['one value given twice', 'gate', ['enforce', 'observe'], 'is given 2 times', ''],
  ])('%s is an error', (_, name, values, message, hint) => {
    const error = refusalOf([given(name, ...values)]);

    expect(error.message).toContain(`flag --${name}`);
    expect(error.message).toContain(message);
    expect(error.hint ?? '').toContain(hint);
  });

  it('says where in a file', () => {
    const file = new Map<string, Given>([['gate', { values: ['x'], origin: 'gate', file: 'a/.dockgate.yml', line: 7 }]]);

    expect(refusalOf([new Map(), file])).toMatchObject({ file: 'a/.dockgate.yml', line: 7 });
  });
});

describe('the environment', () => {
  it('names the variable in messages', () => {
    expect(refusalOf([fromEnvironment({ DOCKGATE_SCANNER_TIMEOUT: 'soon' })]).message).toContain('environment variable DOCKGATE_SCANNER_TIMEOUT');
  });

  it('takes nothing that is no option', () => {
    expect([...fromEnvironment({ DOCKGATE_SHARED: 'x', FAIL_ON: 'low', PATH: '/bin', DOCKGATE_GATE: 'observe' }).keys()]).toEqual(['gate']);
  });
});
