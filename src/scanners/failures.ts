/** What to say when a scanner didn't do what it should: what failed, what we were doing, what to do. */
import { ScannerFailure } from '../errors.js';
import type { Ended } from '../tools/exec.js';
import { codeOf } from '../tools/files.js';
import { inert } from '../tools/log.js';
import type { Database } from './scanner.js';

/** What was asked for, in words: "looking at api:1.2". */
export interface Attempt {
  readonly title: string;
  readonly doing: string;
  readonly timeoutMs: number;
  readonly maxOutput: number;
}

type Uncancelled = Exclude<Ended, { readonly how: 'cancelled' }>;

/** @returns undefined when the process got to its own end with one of the codes that mean so */
export function describeEnd(ended: Uncancelled, completed: readonly number[], stderr: string, attempt: Attempt): ScannerFailure | undefined {
  const { title, doing, timeoutMs, maxOutput } = attempt;
  switch (ended.how) {
    case 'exited':
      if (completed.includes(ended.code)) return undefined;
      return new ScannerFailure(`${title} ended with exit code ${String(ended.code)} while ${doing}${lastWords(stderr)}`, { hint: 'run again with --verbose to see all that it said' });
    case 'signalled':
      return new ScannerFailure(`${title} was killed by ${ended.signal} while ${doing}${lastWords(stderr)}`, {
        hint: ended.signal === 'SIGKILL' ? 'the system does that when memory runs out' : 'run again; if it happens again, report it to its makers',
      });
    case 'timed-out':
      return new ScannerFailure(`${title} ran longer than ${String(timeoutMs / 1000)} s while ${doing}, and was stopped${lastWords(stderr)}`, { hint: 'raise --scanner-timeout' });
    case 'output-too-large':
      return new ScannerFailure(`${title} wrote more than ${String(maxOutput / 1024 / 1024)} MiB while ${doing}, and was stopped`, { hint: 'run it by hand to see what it writes' });
    case 'not-started':
      return new ScannerFailure(`${title} couldn't be started for ${doing}: ${codeOf(ended.error) ?? 'unknown error'}`, {
        hint: 'is it a program for this system?',
        cause: ended.error,
      });
  }
}

/** Words of Go programs for a network that was busy or away. */
const NETWORK = /i\/o timeout|connection (?:refused|reset|timed out)|network is unreachable|no such host|temporary failure|TLS handshake timeout|unexpected EOF|too many requests|TOOMANYREQUESTS|\b(?:429|500|502|503|504)\b.*(?:status|gateway|unavailable|error)|(?:status|gateway|unavailable|error).*\b(?:429|500|502|503|504)\b/i;

/** Whether the next attempt may go well: not after a time limit, which would double the wait, nor for what a scanner judged or wrote. */
export function mayPass(ended: Uncancelled, completed: readonly number[], stderr: string): boolean {
  return ended.how === 'signalled' || (ended.how === 'exited' && !completed.includes(ended.code) && NETWORK.test(stderr));
}

const LINES_KEPT = 5;
const LONGEST_LINE = 600;
/** Where programs begin to say why they give up. */
const GIVES_UP = /^(?:FATAL|panic:|error:)/i;

/** The end of what it wrote for people, on one line: no control codes, no times, no passwords of proxies. */
export function lastWords(stderr: string): string {
  const lines = stderr
    // Colours, before their first character becomes visible.
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)? /, ''))
    .map((line) => shorten(inert(line.replace(/(\/\/)[^\s/@]+:[^\s/@]*@/g, '$1***@'))))
    .filter((line) => line !== '');
  const last = lines.findLastIndex((line) => GIVES_UP.test(line));
  const shown = last === -1 ? lines.slice(-LINES_KEPT) : lines.slice(last, last + LINES_KEPT);
  return shown.length === 0 ? '' : `; it said: ${shown.join(' | ')}`;
}

const LONGEST_CAUSE = 160;

/** The innermost cause alone, for lists of attempts: Go programs chain their errors with colons, and the cause stands last. Empty when it said nothing. */
export function rootCause(stderr: string): string {
  const said = lastWords(stderr);
  const line = said.slice(Math.max(said.lastIndexOf(' | ') + 3, said.indexOf(': ') + 2)).trim();
  if (line.length <= LONGEST_CAUSE) return line;
  const colon = line.indexOf(': ', line.length - LONGEST_CAUSE);
  return colon === -1 ? `… ${line.slice(-LONGEST_CAUSE)}` : line.slice(colon + 2);
}

/** Keeps both ends: Go programs chain their errors, and the cause stands last. */
function shorten(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE / 3)} … ${line.slice((-LONGEST_LINE * 2) / 3)}`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A database whose age is known and over the limit: with `stale-db: warn` it is only said. */
export class StaleDatabase extends ScannerFailure {}

/** @returns a failure for each database that no verdict may rest on */
export function judgeDatabases(databases: readonly Database[], maxAgeMs: number, now: Date, title: string): ScannerFailure[] {
  return databases.flatMap((database) => {
    const failure = database.ages ? judge(database, maxAgeMs, now, title) : undefined;
    return failure === undefined ? [] : [failure];
  });
}

function judge({ name, builtAt }: Database, maxAgeMs: number, now: Date, title: string): ScannerFailure | undefined {
  const built = builtAt === undefined ? Number.NaN : Date.parse(builtAt);
  if (Number.isNaN(built)) {
    return new ScannerFailure(`nobody knows how old ${title}'s database ${name} is: its metadata can't be read`, { hint: 'remove it, so that it is downloaded again' });
  }
  const age = now.getTime() - built;
  // Clocks differ by minutes, and days begin at different times; more than that is wrong on one side or the other.
  if (age < -DAY_MS) {
    return new ScannerFailure(`${title}'s database ${name} says it was built on ${dayOf(built)}, which lies in the future`, { hint: 'is the clock of this machine right?' });
  }
  if (age <= maxAgeMs) return undefined;
  return new StaleDatabase(`${title}'s database ${name} was built on ${dayOf(built)}, ${span(age)} ago, and may be ${span(maxAgeMs)} old`, {
    hint: 'what was disclosed since is missing: let it be updated, or raise --db-max-age',
  });
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function span(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  if (days >= 1) return days === 1 ? '1 day' : `${String(days)} days`;
  const minutes = Math.floor(ms / 60_000);
  return minutes >= 60 ? `${String(Math.floor(minutes / 60))} h` : `${String(minutes)} min`;
}

const ROWS_SHOWN = 3;

/** Rows that we can't read may be findings. */
export function describeUndecodable(undecodable: readonly string[], title: string, about: string): ScannerFailure[] {
  if (undecodable.length === 0) return [];
  const shown = undecodable.slice(0, ROWS_SHOWN).map(inert).join('; ');
  const more = undecodable.length > ROWS_SHOWN ? '; …' : '';
  const rows = undecodable.length === 1 ? '1 row' : `${String(undecodable.length)} rows`;
  return [new ScannerFailure(`${rows} of ${title}'s report about ${about} can't be read (${shown}${more})`, { hint: 'is this version of it newer than dockgate? report it' })];
}

/** What a scanner says that it didn't look at may hold findings. @param gaps clauses: "it can't parse Dockerfile:3" */
export function describeGaps(gaps: readonly string[], title: string, about: string): ScannerFailure[] {
  if (gaps.length === 0) return [];
  const shown = gaps.slice(0, ROWS_SHOWN).map(inert).join('; ');
  const more = gaps.length > ROWS_SHOWN ? `; and ${String(gaps.length - ROWS_SHOWN)} more` : '';
  return [new ScannerFailure(`${title} didn't look at all of ${about}: ${shown}${more}`, { hint: 'mend what it stumbled over, and run it again' })];
}

/** @returns one failure that says it all; undefined for none */
export function combine(failures: readonly ScannerFailure[]): ScannerFailure | undefined {
  const [first, ...others] = failures;
  if (first === undefined || others.length === 0) return first;
  const hints = new Set(failures.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
  return new ScannerFailure(failures.map(({ message }) => message).join('; '), { ...(hints.size === 0 ? {} : { hint: [...hints].join('; ') }), cause: first });
}

/** For `catch`: what isn't ours is a bug and goes on. */
export function asFailure(error: unknown): ScannerFailure {
  if (error instanceof ScannerFailure) return error;
  throw error;
}

