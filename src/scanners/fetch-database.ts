/** One attempt to fetch a database into an empty folder: bounded in time, and given up when nothing moves any more. */
import { join } from 'node:path';
import { Cancelled } from '../errors.js';
import type { Files } from '../tools/files.js';
import type { Tools } from '../tools/tools.js';
import type { DatabaseSource } from './database-source.js';
import { makeWorkspace, plainEnvironment } from './environment.js';
import { rootCause } from './failures.js';
import { findSwap } from './private-copy.js';
import type { Program } from './program.js';

export interface FetchLimits {
  readonly attemptMs: number;
  /** Longest time without output and without a change in the folders. */
  readonly stallMs: number;
  readonly pollMs: number;
}
/** Trivy's database has 80 MB, its Java index 800 MB, Grype's 100 MB; unpacking and indexing write all the while. */
export const FETCH_LIMITS: FetchLimits = { attemptMs: 15 * 60_000, stallMs: 60_000, pollMs: 2_000 };
const MAX_OUTPUT = 16 << 20;

/**
 * @param folder empty, ours alone
 * @returns why it failed; undefined when the scanner says that it's there
 * @throws Cancelled
 */
export async function fetchDatabase(source: DatabaseSource, program: Program, mirror: string, folder: string, tools: Tools, limits: FetchLimits): Promise<{ readonly text: string; readonly lasting: boolean } | undefined> {
  const swapped = await findSwap(program, source.title, tools.files);
  if (swapped !== undefined) return { text: swapped.message, lasting: true };
  const workspace = await makeWorkspace(`${source.name}-fetch`, tools);
  const command = source.fetch(mirror, folder);
  const stalled = new AbortController();
  const watch = watchFor(limits, [folder, workspace.temporary], tools, stalled);
  try {
    const { ended, stderr, stdout } = await tools.exec.run(
      {
        program: program.path,
        args: command.args,
        env: { ...plainEnvironment(workspace, tools, source.environment), ...command.env },
        cwd: workspace.work,
        timeoutMs: limits.attemptMs,
        maxOutput: MAX_OUTPUT,
        stop: AbortSignal.any([stalled.signal, tools.signal]),
      },
      () => {
        watch.moved();
      },
    );
    const said = stderr.trim() === '' ? stdout.toString('utf8').trim() : stderr.trim();
    if (said !== '') tools.log.group(`${source.title}, fetching ${source.name} from ${placeOfMirror(mirror)}`, said.split('\n'));
    switch (ended.how) {
      case 'exited':
        return ended.code === 0 ? undefined : { text: rootCause(stderr) || `exit code ${String(ended.code)} without a word`, lasting: false };
      case 'timed-out':
        if (tools.signal.aborted) throw new Cancelled(`stopped while ${source.title} was fetching its database`);
        return { text: stalled.signal.aborted ? `nothing moved for ${String(limits.stallMs / 1000)} s` : `it took longer than ${String(limits.attemptMs / 60_000)} min`, lasting: false };
      case 'cancelled':
        throw new Cancelled(`stopped while ${source.title} was fetching its database`);
      case 'signalled':
        return { text: `killed by ${ended.signal}`, lasting: false };
      case 'output-too-large':
      case 'not-started':
        return { text: ended.how, lasting: true };
    }
  } finally {
    watch.end();
    await tools.files.remove(workspace.temporary).catch(() => undefined);
  }
}

interface Watch {
  readonly moved: () => void;
  readonly end: () => void;
}

function watchFor({ stallMs, pollMs }: FetchLimits, folders: readonly string[], { files, clock }: Pick<Tools, 'files' | 'clock'>, stalled: AbortController): Watch {
  let last = clock.monotonic();
  let seen = '';
  let looking = false;
  const look = async (): Promise<void> => {
    const state = (await Promise.all(folders.map((folder) => stateOf(folder, files)))).join();
    if (state !== seen) {
      seen = state;
      last = clock.monotonic();
    }
    if (clock.monotonic() - last > stallMs) stalled.abort();
  };
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    void look()
      // A folder that comes and goes while we look is a movement, and seen next time.
      .catch(() => undefined)
      .finally(() => {
        looking = false;
      });
  }, pollMs);
  return {
    moved: () => {
      last = clock.monotonic();
    },
    end: () => {
      clearInterval(timer);
    },
  };
}

/** Changes with every write to any file below. */
async function stateOf(folder: string, files: Files): Promise<string> {
  const entries = await files.list(folder).catch(() => []);
  const states = await Promise.all(
    entries.map(({ name, kind }) => {
      const path = join(folder, name);
      return kind === 'directory' ? stateOf(path, files) : files.stamp(path).catch(() => '');
    }),
  );
  return `${folder}(${states.join()})`;
}

/** A mirror as people may see it: an address may hold a password. */
export function placeOfMirror(mirror: string): string {
  return mirror.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/, '');
}
