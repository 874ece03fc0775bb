/** Makes a scanner's database ready before any scan: the one at hand when it is fresh, else a new one; never half of one. */
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { Cancelled, messageOf, ScannerFailure } from '../errors.js';
import type { SharedCache } from '../tools/cache.js';
import { codeOf } from '../tools/files.js';
import type { Tools } from '../tools/tools.js';
import { type DatabaseSource, type DatabaseState, readMetadata } from './database-source.js';
import { FETCH_LIMITS, fetchDatabase, placeOfMirror, type FetchLimits } from './fetch-database.js';
import type { Program } from './program.js';
import type { Database } from './scanner.js';

export interface DatabaseOptions {
  /** Absolute; ours to write to. */
  readonly cacheDir: string;
  /** As the user named them, in order; none for the variable's or the usual ones. */
  readonly mirrors: readonly string[];
  readonly offline: boolean;
  /** How often all mirrors are tried again. */
  readonly retries: number;
  readonly cache: SharedCache | undefined;
  readonly limits?: FetchLimits;
  /** Between two rounds. */
  readonly pauseMs?: number;
}

export interface ReadyDatabase {
  /** What the scanner's own variable must name. */
  readonly folder: string;
  /** Hashes what has no digest of its own, once for each database and beside the scan. */
  readonly database: () => Promise<Database>;
  /** To be called when the scans are over. */
  readonly keep: () => Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const PAUSE_MS = 5_000;
type Ready = Extract<DatabaseState, { readonly state: 'ready' }>;

/** Where a database may lie. */
interface Place {
  readonly folder: string;
  /** In our own cache: nobody else writes there. */
  readonly ours: boolean;
  /** Whether we put a new one there; the user's own cache is only read. */
  readonly writable: boolean;
  /** In words. */
  readonly title: string;
}

/** @throws ScannerFailure when no scan could be trusted; Cancelled */
export async function prepareDatabase(source: DatabaseSource, program: Program, options: DatabaseOptions, tools: Tools): Promise<ReadyDatabase> {
  const { home, others } = placesOf(source, options, tools);
  const forbidden = source.forbidden.values.includes((tools.env[source.forbidden.variable] ?? '').toLowerCase());
  let state = await inspect(source, home, tools);
  let restored: string | undefined;
  const today = tools.clock.now().toISOString().slice(0, 10);
  const prefix = `dockgate-db-${source.name}-${source.schema}-`;
  if (home.ours && !options.offline && !isFresh(state, source, tools) && options.cache !== undefined) {
    await tools.files.makeDirectory(home.folder).catch(() => undefined);
    restored = await options.cache.restore(pathsOf(source, home, options), `${prefix}${today}`, prefix);
    if (restored !== undefined) {
      tools.log.detail(`${source.name}: restored ${restored} from GitHub's cache`);
      state = await inspect(source, home, tools);
    }
  }
  const atHand = await best(source, { place: home, state }, others, tools);
  if (isFresh(atHand.state, source, tools)) return ready(source, atHand, 'is fresh', options, tools, options.offline);
  if (options.offline || forbidden) {
    const why = options.offline ? '--offline' : source.forbidden.variable;
    if (atHand.state.state === 'ready') return ready(source, atHand, `is used as it is (${why})`, options, tools, options.offline);
    throw unusable(source, atHand.place, atHand.state, `${why} forbids fetching one`);
  }
  const problem = await update(source, program, home, options, tools);
  if (problem === undefined) {
    const fetched = await inspect(source, home, tools);
    const result = await ready(source, { place: home, state: fetched }, 'was fetched', options, tools, true);
    const key = `${prefix}${today}`;
    return { ...result, keep: async () => (options.cache?.mayKeep === true && restored !== key && home.ours ? options.cache.save(pathsOf(source, home, options), key) : undefined) };
  }
  if (atHand.state.state === 'ready') {
    tools.log.warn(`${source.title}'s database ${source.name} couldn't be updated: ${problem}. The one at hand is used; its age decides`);
    return ready(source, atHand, 'is used, for no newer one was to be had', options, tools, true);
  }
  throw unusable(source, atHand.place, atHand.state, `none could be fetched: ${problem}`);
}

function placesOf(source: DatabaseSource, { cacheDir }: DatabaseOptions, { env, cwd }: Tools): { readonly home: Place; readonly others: readonly Place[] } {
  const named = textOf(env[source.variable]);
  if (named !== undefined) return { home: { folder: resolve(cwd, named), ours: false, writable: true, title: source.variable }, others: [] };
  const home: Place = { folder: join(cacheDir, 'db', source.folder), ours: true, writable: true, title: 'the cache' };
  const userCache = textOf(env['XDG_CACHE_HOME']) ?? (textOf(env['HOME']) === undefined ? undefined : join(env['HOME'] ?? '', '.cache'));
  return { home, others: userCache === undefined ? [] : [{ folder: resolve(cwd, userCache, source.userFolder), ours: false, writable: false, title: `${source.title}'s own cache` }] };
}

function textOf(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function pathsOf(source: DatabaseSource, place: Place, options: DatabaseOptions): string[] {
  return [...source.files.map((file) => join(place.folder, file)), recordOf(source, place, options)];
}

async function inspect(source: DatabaseSource, place: Place, tools: Tools): Promise<DatabaseState> {
  try {
    return await source.inspect(place.folder, tools.files);
  } catch (error) {
    return { state: 'unusable', why: `unreadable (${codeOf(error) ?? messageOf(error)})` };
  }
}

interface Candidate {
  readonly place: Place;
  readonly state: DatabaseState;
}

/** @returns the newest that can be used; the first of all when none can */
async function best(source: DatabaseSource, first: Candidate, others: readonly Place[], tools: Tools): Promise<Candidate> {
  let chosen = first;
  for (const place of others) {
    const state = await inspect(source, place, tools);
    if (state.state === 'ready' && builtTime(state) > builtTime(chosen.state)) chosen = { place, state };
  }
  return chosen;
}

function builtTime(state: DatabaseState): number {
  const time = state.state === 'ready' && state.builtAt !== undefined ? Date.parse(state.builtAt) : Number.NaN;
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function isFresh(state: DatabaseState, source: DatabaseSource, { clock }: Pick<Tools, 'clock'>): boolean {
  const age = clock.now().getTime() - builtTime(state);
  return age > -DAY_MS && age < source.freshMs;
}

function unusable(source: DatabaseSource, place: Place, state: DatabaseState, why: string): ScannerFailure {
  const what = state.state === 'unusable' ? `the one in ${place.title} is ${state.why}, and a scan with it would find nothing and not say so` : 'there is none';
  return new ScannerFailure(`${source.title} has no database ${source.name} to judge by: ${what}; ${why}`, {
    hint: /no space left|disk is full|quota exceeded/i.test(why) ? 'make room, or name another folder with --cache-dir or TMPDIR' : `run once with a network${place.ours ? ' and the same --cache-dir' : `, or remove what ${place.title} names`}, or name a mirror with --db-mirror`,
  });
}

interface Problem {
  readonly text: string;
  /** Trying again would end the same way. */
  readonly lasting: boolean;
}

async function update(source: DatabaseSource, program: Program, home: Place, options: DatabaseOptions, tools: Tools): Promise<string | undefined> {
  const byVariable = (textOf(tools.env[source.mirrorVariable]) ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
  const mirrors = options.mirrors.length > 0 ? options.mirrors : byVariable.length > 0 ? byVariable : source.mirrors;
  const problems = new Map<string, Problem>();
  for (let round = 0; round <= options.retries; round += 1) {
    // What refuses many at once is asked again at different times.
    if (round > 0 && [...problems.values()].every(({ lasting }) => lasting)) break;
    if (round > 0) await tools.clock.sleep((options.pauseMs ?? PAUSE_MS) * round * (0.5 + Math.random()), tools.signal);
    for (const mirror of mirrors) {
      if (tools.signal.aborted) throw new Cancelled(`stopped while ${source.title} was fetching its database`);
      const problem = await fetchFrom(mirror, source, program, home, options, tools);
      if (problem === undefined) return undefined;
      tools.log.detail(`${source.name} from ${placeOfMirror(mirror)}: ${problem.text}`);
      problems.set(placeOfMirror(mirror), problem);
    }
  }
  return [...problems].map(([mirror, { text }]) => `${mirror}: ${text}`).join('; ');
}

/** Into a folder beside, looked into there, and only then put in place: whoever scans meanwhile never sees half of it. */
async function fetchFrom(mirror: string, source: DatabaseSource, program: Program, home: Place, options: DatabaseOptions, tools: Tools): Promise<Problem | undefined> {
  const { files } = tools;
  let folder: string | undefined;
  try {
    await files.makeDirectory(home.folder);
    folder = await files.makeTemporary(home.folder);
    const problem = await fetchDatabase(source, program, mirror, folder, tools, options.limits ?? FETCH_LIMITS);
    if (problem !== undefined) return problem;
    const state = await source.inspect(folder, files);
    if (state.state === 'absent') return { text: `${source.title} says that it fetched one, but there is none`, lasting: true };
    if (state.state === 'unusable') return { text: `what it gives out is ${state.why}`, lasting: true };
    await publish(source, folder, home, files);
    await record(source, home, { origin: placeOfMirror(mirror), state }, options, files);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return { text: code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : `the folder of ${home.title} can't be written to (${code})`, lasting: true };
  } finally {
    if (folder !== undefined) await files.remove(folder).catch(() => undefined);
  }
}

/** File by file: a scan that has the old one open keeps it. */
async function publish(source: DatabaseSource, from: string, to: Place, files: Tools['files']): Promise<void> {
  for (const file of source.files) {
    await files.makeDirectory(dirname(join(to.folder, file)));
    await files.rename(join(from, file), join(to.folder, file));
  }
}

/** What we know of a database that it doesn't say itself. */
const Record = v.object({ builtAt: v.string(), origin: v.optional(v.string()), digest: v.optional(v.string()), stamp: v.string() });
type Record = v.InferOutput<typeof Record>;

interface Known {
  readonly digest?: string;
}

/** Beside the database in our own cache, so that it goes where the database goes; in a folder of the user's we leave nothing. */
function recordOf(source: DatabaseSource, { folder, ours }: Place, { cacheDir }: Pick<DatabaseOptions, 'cacheDir'>): string {
  const file = `${source.name}.dockgate.json`;
  return ours ? join(folder, file) : join(cacheDir, 'db', 'elsewhere', createHash('sha256').update(folder).digest('hex').slice(0, 16), file);
}

async function knownOf(source: DatabaseSource, place: Place, options: DatabaseOptions, files: Tools['files']): Promise<Record | undefined> {
  const known = v.safeParse(Record, await readMetadata(recordOf(source, place, options), files));
  return known.success ? known.output : undefined;
}

/** Hashing 700 MB takes most of a second, so it is done once for each database, beside everything else. */
async function record(source: DatabaseSource, place: Place, { origin, state }: { readonly origin: string | undefined; readonly state: Ready }, options: DatabaseOptions, files: Tools['files']): Promise<Known> {
  const data = join(place.folder, source.files[0]);
  const known = await knownOf(source, place, options, files);
  const stamp = (await files.stamp(data)) ?? '';
  if (origin === undefined && state.digest !== undefined) return { digest: state.digest };
  if (origin === undefined && known?.digest !== undefined && known.stamp === stamp) return { digest: known.digest };
  const digest = state.digest ?? `sha256:${await files.sha256(data)}`;
  const from = origin ?? (known !== undefined && known.builtAt === state.builtAt ? known.origin : undefined);
  const content: Record = { builtAt: state.builtAt ?? '', ...(from === undefined ? {} : { origin: from }), digest, stamp };
  // A cache that can't be written to costs the time of one hash.
  await files.writeAtomic(recordOf(source, place, options), `${JSON.stringify(content)}\n`).catch(() => undefined);
  return { digest };
}

async function ready(source: DatabaseSource, { place, state }: Candidate, how: string, options: DatabaseOptions, tools: Tools, aloud = false): Promise<ReadyDatabase> {
  if (state.state !== 'ready') throw unusable(source, place, state, 'another run took it away while this one looked');
  const hashed = record(source, place, { origin: undefined, state }, options, tools.files).catch((): Known => ({}));
  const known = await knownOf(source, place, options, tools.files);
  const origin = (state.origin === undefined ? undefined : placeOfMirror(state.origin)) ?? (known?.builtAt === state.builtAt ? known?.origin : undefined) ?? place.title;
  const database = async (): Promise<Database> => ({
    name: source.name,
    ages: source.ages,
    ...(state.builtAt === undefined ? {} : { builtAt: state.builtAt }),
    ...(await hashed),
    origin,
  });
  const line = `${source.title}'s database ${source.name} ${how}: built ${state.builtAt ?? 'nobody knows when'}, from ${origin}`;
  if (aloud) tools.log.info(line);
  else tools.log.detail(line);
  return { folder: place.folder, database, keep: () => Promise.resolve() };
}
