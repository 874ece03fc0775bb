/** The table of options against everything that is made from it or reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { UsageError } from '../../src/errors.js';
import { readConfigFile } from '../../src/settings/config-file.js';
import { environmentName, OPTIONS, optionsFor, type Option } from '../../src/settings/options.js';
import { fromEnvironment, resolveOptions, type Given, type GivenOptions } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';

const ROOT = join(import.meta.dirname, '../..');
const KNOWN = { scanners: ['trivy'], programs: ['trivy', 'grype'], reportFormats: ['trivy', 'dockle'], rules: new Set<string>() };
const table: readonly Option[] = OPTIONS;

function fileOf(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

function namesFor(surface: 'flag' | 'input' | 'file'): string[] {
  return optionsFor(surface).map((option) => option.name).sort();
}

function given(name: string, value: string): GivenOptions {
  return new Map<string, Given>([[name, { values: [value], origin: `flag --${name}` }]]);
}

/** The whole way that a value goes before any work starts. */
function accept(layer: GivenOptions): void {
  settingsFrom(resolveOptions([layer], false), KNOWN);
}

function refusalOf(layer: GivenOptions): string | undefined {
  try {
    accept(layer);
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
}

describe('the table', () => {
  it('names each option once, in words that fit everywhere', () => {
    const names = table.map((option) => option.name);

    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each(table.map((option) => [option.name, option] as const))('%s: its default is a value of its own kind', (name, option) => {
    const [value] = option.type === 'switch' ? ['false'] : 'default' in option ? [option.default].flat() : [undefined];
    const standard = resolveOptions([], false);

    if (value === undefined) expect(standard).toHaveProperty(name, option.type === 'list' ? [] : undefined);
    else expect(resolveOptions([given(name, value)], false)).toHaveProperty(name, standard[name as keyof typeof standard]);
    if (option.actionDefault !== undefined) expect(resolveOptions([given(name, option.actionDefault)], false)).toHaveProperty(name, resolveOptions([], true)[name as keyof typeof standard]);
  });

  it('has defaults that settings take, of both edges', () => {
    for (const action of [false, true]) expect(() => settingsFrom(resolveOptions([], action), KNOWN)).not.toThrow();
  });

  it.each(table.map((option) => [environmentName(option.name), option] as const))('%s is read', (variable, option) => {
    expect(fromEnvironment({ [variable]: 'x' }).get(option.name)).toEqual({ values: ['x'], origin: `environment variable ${variable}` });
  });
});

describe('a bad value names the option', () => {
  const bad = table.flatMap((option): [string, string][] => {
    switch (option.type) {
      case 'choice':
        return [[option.name, 'nonsense'], [option.name, `${option.choices[0] ?? ''}x`]];
      case 'duration':
        return ['soon', '15', '0s', '-1m', '1y'].map((value) => [option.name, value]);
      case 'switch':
        return [[option.name, 'yes'], [option.name, '1']];
      default:
        return [];
    }
  });
  const worded: readonly [string, string, string][] = [
    ['fail-on', 'hihg', 'condition "hihg"'],
    ['warn-on', 'epss>=2', 'condition "epss>=2"'],
    ['build-arg', 'novalue', '--build-arg'],
    ['scanners', 'nobody', '--scanners'],
    ['scanner-path', 'nobody=x', '--scanner-path'],
    ['dockerfile', 'D', '--dockerfile'],
    ['target', 's', '--target'],
  ];

  it.each([...bad.map(([name, value]): [string, string, string] => [name, value, `flag --${name}`]), ...worded])('%s: %j', (name, value, message) => {
    expect(refusalOf(given(name, value))).toContain(message);
  });
});

describe('generated files', () => {
  it('action.yml holds the inputs of the table, and no default that would win over a file but what only the runner knows', () => {
    const { inputs } = parse(fileOf('action.yml')) as { readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

    expect(Object.keys(inputs).sort()).toEqual(namesFor('input'));
    for (const [name, each] of Object.entries(inputs)) {
      const option = (OPTIONS as readonly Option[]).find((known) => known.name === name);
      expect(each['default']).toBe(option?.actionExpression);
      // A key of a file would never count beside it.
      if (option?.actionExpression !== undefined) expect(option.surfaces).toEqual(['input']);
      expect(each['description']).toMatch(/\w/);
    }
  });

  it('the schema of .dockgate.yml holds the keys of the table and no other', () => {
    const schema = JSON.parse(fileOf('schemas/dockgate.schema.json')) as { readonly properties: Readonly<Record<string, unknown>>; readonly additionalProperties: unknown };

    expect(Object.keys(schema.properties).sort()).toEqual(namesFor('file'));
    expect(schema.additionalProperties).toBe(false);
  });

  it('docs/options.md has a row for every option', () => {
    const page = fileOf('docs/options.md');

    expect([...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)).toEqual(table.map((option) => option.name));
  });
});

describe('the schema and our reader are of one mind', () => {
  const validate = new Ajv().compile(JSON.parse(fileOf('schemas/dockgate.schema.json')) as object);

  function read(text: string): boolean {
    try {
      resolveOptions([readConfigFile('.dockgate.yml', text)], false);
      return true;
    } catch (error) {
      if (error instanceof UsageError) return false;
      throw error;
    }
  }

  it.each<[string, boolean]>([
    ['{}', true],
    ['fail-on: high', true],
    ['fail-on: [high, "secret > 3"]', true],
    ['fail-on: []', true],
    ['gate: observe', true],
    ['gate: "enforce"', true],
    ['scanner-timeout: 15m', true],
    ['db-max-age: 5 d', true],
    ['output-dir: out', true],
    ['exclude:\n  - vendor/\n  - "!keep"\n', true],
    ['report-from: medium', true],
    ['fail-on: 7', false],
    ['fail-on: true', false],
    ['fail-on: [7]', false],
    ['fail-on: {high: 3}', false],
    ['fail-on: [[high]]', false],
    ['fail-no: high', false],
    ['path: src', false],
    ['scanner-path: trivy=x', false],
    ['verbose: true', false],
    ['gate: yes', false],
    ['gate: true', false],
    ['gate: [observe]', false],
    ['scanner-timeout: 15', false],
    ['scanner-timeout: 15 minutes', false],
    ['scanner-timeout: soon', false],
    ['output-dir: [a]', false],
    ['report-from: worst', false],
    ['- high', false],
    ['high', false],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(validate(parse(text))).toBe(expected);
  });
});
