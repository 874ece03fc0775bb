/** Brings flags or inputs, environment, file and defaults together: one value an option, each checked where it was written. */
import { UsageError } from '../errors.js';
import { environmentName, OPTIONS, type Option, type OptionName, type OptionValues } from './options.js';
import { hintFor, nearest } from '../words.js';

/** A value as it was written, and where. */
export interface Given {
  readonly values: readonly string[];
  /** For messages: "flag --fail-on", "input fail-on". */
  readonly origin: string;
  readonly file?: string;
  readonly line?: number;
  /** The line of each value, where they have lines of their own. */
  readonly lines?: readonly number[];
}
/** By option name. An option that isn't there wasn't given; neither was one that is empty. */
export type GivenOptions = ReadonlyMap<string, Given>;

const DURATION = /^(\d+)\s*(s|m|h|d)$/;
const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The longest timer that Node has is 2^31-1 ms; ages are compared only, but one limit for all is simpler to remember. */
const LONGEST_DAYS = 3650;

/** @param layers strongest first */
export function resolveOptions(layers: readonly GivenOptions[], actionDefaults: boolean): OptionValues {
  const values: Record<string, unknown> = {};
  for (const option of OPTIONS as readonly Option[]) {
    const given = layers.map((layer) => layer.get(option.name)).find((each) => each !== undefined && !isEmpty(option, each));
    values[option.name] = given === undefined ? defaultOf(option, actionDefaults) : parseValue(option, given);
  }
  return values as OptionValues;
}

/** A list of nothing but commas is empty too: `--fail-on ,` must not leave the gate without conditions. */
function isEmpty(option: Option, { values }: Given): boolean {
  return option.type === 'list' ? listOf(option, values).length === 0 : values.every((value) => value.trim() === '');
}

/** Where an entry of an option was written. */
export type PlaceOf = (option: OptionName, entry: string) => Given | undefined;

/** @param layers as for `resolveOptions` @returns the origin of an entry, with the line of that entry */
export function placesIn(layers: readonly GivenOptions[]): PlaceOf {
  return (name, entry) => {
    const option = (OPTIONS as readonly Option[]).find((each) => each.name === name);
    if (option === undefined) return undefined;
    const given = layers.map((layer) => layer.get(name)).find((each) => each !== undefined && !isEmpty(option, each));
    const line = given?.lines?.[given.values.findIndex((value) => entriesOf(option, value).includes(entry))];
    return given === undefined || line === undefined ? given : { ...given, line };
  };
}

/**
 * `DOCKGATE_*` of the environment. Names that aren't options belong to somebody else, unless they look like a slip.
 * @throws UsageError for a name that is nearly an option's: a policy that was meant must not be left out
 */
export function fromEnvironment(env: Readonly<Record<string, string | undefined>>): GivenOptions {
  const given = new Map<string, Given>();
  const known = OPTIONS.map(({ name }) => environmentName(name));
  for (const variable of Object.keys(env)) {
    const near = variable.startsWith('DOCKGATE_') && !known.includes(variable) ? nearest(variable.slice('DOCKGATE_'.length), known.map((name) => name.slice('DOCKGATE_'.length)), 2) : undefined;
    if (near !== undefined) throw new UsageError(`unknown environment variable ${JSON.stringify(variable)}`, { hint: `did you mean \`DOCKGATE_${near}\`?` });
  }
  for (const { name } of OPTIONS) {
    const variable = environmentName(name);
    const value = env[variable];
    if (value !== undefined && value !== '') given.set(name, { values: [value], origin: `environment variable ${variable}` });
  }
  return given;
}

function defaultOf(option: Option, action: boolean): unknown {
  if (action && option.actionDefault !== undefined) return parseValue(option, { values: [option.actionDefault], origin: 'default' });
  switch (option.type) {
    case 'switch':
      return false;
    case 'duration':
    case 'amount':
      return parseValue(option, { values: [option.default], origin: 'default' });
    default:
      return option.default;
  }
}

function parseValue(option: Option, given: Given): unknown {
  if (option.type === 'list') return listOf(option, given.values);
  const [value = '', ...more] = given.values.map((each) => each.trim()).filter((each) => each !== '');
  if (more.length > 0) throw wrong(given, `${given.origin} is given ${String(more.length + 1)} times, but takes one value`);
  switch (option.type) {
    case 'text':
      return value;
    case 'choice':
      if (!option.choices.includes(value)) throw wrong(given, `${given.origin}: unknown word ${JSON.stringify(value)}`, hintFor(value, option.choices));
      return value;
    case 'switch':
      if (value !== 'true' && value !== 'false') throw wrong(given, `${given.origin}: ${JSON.stringify(value)} is neither true nor false`);
      return value === 'true';
    case 'duration':
      return durationOf(value, given);
    case 'amount':
      if (!/^\d{1,10}$/.test(value) || Number(value) > option.most) throw wrong(given, `${given.origin}: ${JSON.stringify(value)} is no whole number from 0 to ${String(option.most)}`);
      return Number(value);
  }
}

/** A flag may also be repeated. */
function listOf(option: Option, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => entriesOf(option, value));
}

/** Commas and lines part the entries of a list. */
function entriesOf(option: Option, value: string): readonly string[] {
  const separator = option.type === 'list' && option.byLine === true ? '\n' : /[,\n]/;
  return value.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function durationOf(value: string, given: Given): number {
  const [, digits = '', unit = ''] = DURATION.exec(value) ?? [];
  const ms = Number(digits) * (UNIT_MS[unit] ?? Number.NaN);
  if (digits === '' || !Number.isFinite(ms) || ms <= 0 || ms > LONGEST_DAYS * 86_400_000) {
    throw wrong(given, `${given.origin}: ${JSON.stringify(value)} is no time`, 'write a number and a unit: 90s, 15m, 2h or 5d');
  }
  return ms;
}

function wrong(given: Given, message: string, hint?: string): UsageError {
  return new UsageError(message, {
    ...(given.file === undefined ? {} : { file: given.file }),
    ...(given.line === undefined ? {} : { line: given.line }),
    ...(hint === undefined ? {} : { hint }),
  });
}
