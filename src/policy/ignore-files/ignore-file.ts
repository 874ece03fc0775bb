/** What every reader of a tool's ignore file takes and gives. */
import { UsageError } from '../../errors.js';
import type { Exception } from '../exceptions.js';

export interface IgnoreText {
  /** As locations name it. */
  readonly file: string;
  readonly text: string;
  /** See `Exception`. */
  readonly within: string;
}

export interface IgnoreRules {
  readonly exceptions: readonly Exception[];
  /** Rules that can't be honoured, each with file, line and why. */
  readonly problems: readonly string[];
  /** Keys of the file that we don't read: settings that would change what the tool reports. */
  readonly unread: readonly string[];
}

export const NO_REASON = 'no reason given';
const LONGEST_REASON = 300;

/** @returns one line of bounded length */
export function reasonOf(...candidates: readonly (string | null | undefined)[]): string {
  const text = candidates.map((each) => (each ?? '').replace(/\s+/g, ' ').trim()).find((each) => each !== '') ?? NO_REASON;
  return text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON - 1)}…`;
}

/** An id never holds blanks, commas, wildcards or quotes: with one of those, something else was meant than what would match. */
const ID = /^[A-Za-z0-9][\w.:+/-]*$/;

/** @throws UsageError */
export function checkId(id: string, file: string, line: number): string {
  if (!ID.test(id)) throw new UsageError(`${JSON.stringify(clip(id))} is no id`, { file, line, hint: 'write one id an entry, without wildcards: CVE-2024-1234, AVD-DS-0002' });
  return id;
}

/** What of a line may stand in a message. */
export function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;

/** @returns the date as it was written @throws UsageError when it is none in the calendar */
export function checkDay(text: string, file: string, line: number): string {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const time = Date.parse(text);
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (!Number.isFinite(time) || midnight.getUTCMonth() + 1 !== Number(month) || midnight.getUTCDate() !== Number(day)) {
    throw new UsageError(`${JSON.stringify(clip(text))} is no date`, { file, line, hint: 'write it as 2026-12-31' });
  }
  return text;
}
