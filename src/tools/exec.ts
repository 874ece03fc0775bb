/** Child processes: argv arrays, never a shell; each in a process group of its own that can be stopped as a whole. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** What to start and within which limits. */
export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly timeoutMs: number;
  /** Bytes of standard output after which the process is stopped. */
  readonly maxOutput: number;
  /** What the process reads on standard input; nothing when absent. */
  readonly input?: string;
  /** Ends it early, as its time limit would. */
  readonly stop?: AbortSignal;
}

/** How a process ended. Only `exited` says that it got to its own end. */
export type Ended =
  | { readonly how: 'exited'; readonly code: number }
  | { readonly how: 'signalled'; readonly signal: string }
  | { readonly how: 'timed-out' }
  | { readonly how: 'output-too-large' }
  | { readonly how: 'cancelled' }
  | { readonly how: 'not-started'; readonly error: unknown };

export interface Ran {
  readonly ended: Ended;
  /** Empty when there was too much of it. */
  readonly stdout: Buffer;
  /** The last 64 Ki characters. */
  readonly stderr: string;
}

export interface Exec {
  /**
   * Runs to the end or to a limit; never throws for what the process does. What it leaves running in its process group
   * ends with it; a descendant that made itself a group of its own is out of reach, but isn't waited for.
   * @param onLine gets each line of both outputs as it comes, cut at 64 Ki characters
   */
  run(invocation: Invocation, onLine?: (line: string) => void): Promise<Ran>;
  /**
   * Asks a program a short question, through `@actions/exec`: no limits, and it can't be stopped, so only for programs
   * that are known to answer. @throws when it can't be started.
   */
  ask(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
}

const STDERR_KEPT = 64 * 1024;
const LONGEST_LINE = 64 * 1024;
/** Between SIGTERM and SIGKILL. */
const GRACE_MS = 3_000;
/** Between the end of a process and the end of its pipes, which a descendant out of reach can hold open for ever. */
const PIPES_MS = 2_000;
/** The longest time that `setTimeout` knows; anything longer would fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

type Child = ChildProcessByStdio<Writable | null, Readable, Readable>;

/** @param signal stops every running process when it fires. */
export function systemExec(signal: AbortSignal): Exec {
  // One listener for each running process; Node takes more than ten for a leak and says so on stderr.
  setMaxListeners(0, signal);
  return {
    run: async (invocation, onLine) => {
      if (signal.aborted) return never({ how: 'cancelled' });
      const started = await start(invocation);
      return 'error' in started ? never({ how: 'not-started', error: started.error }) : follow(started.child, invocation, signal, onLine);
    },
    ask: async (program, args, env) => {
      const { getExecOutput } = await import('@actions/exec');
      // It takes a command line and splits it at blanks, unless they are quoted.
      const quoted = `"${program.replaceAll('"', '\\"')}"`;
      const { exitCode, stdout, stderr } = await getExecOutput(quoted, [...args], { env: { ...env }, silent: true, ignoreReturnCode: true });
      return { code: exitCode, stdout, stderr };
    },
  };
}

function never(ended: Ended): Ran {
  return { ended, stdout: Buffer.alloc(0), stderr: '' };
}

/** `spawn` reports some failures by an event and throws others (https://nodejs.org/api/child_process.html#event-error). */
async function start(invocation: Invocation): Promise<{ readonly child: Child } | { readonly error: unknown }> {
  try {
    const child = spawnWith(invocation);
    if (child.pid !== undefined) {
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(invocation.input);
      return { child };
    }
    // When there are no descriptors left it has no streams either: nothing but the event may be touched.
    return await new Promise((resolve) => {
      child.once('error', (error) => {
        resolve({ error });
      });
    });
  } catch (error) {
    return { error };
  }
}

function spawnWith(invocation: Invocation): Child {
  const { program, args, cwd, env, input } = invocation;
  // `detached` makes the child the leader of a new process group, so that its own children end with it.
  const options = { cwd, env: { ...env }, detached: process.platform !== 'win32', windowsHide: true };
  if (input === undefined) return spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  return spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
}

function follow(child: Child, invocation: Invocation, signal: AbortSignal, onLine: ((line: string) => void) | undefined): Promise<Ran> {
  return new Promise((resolve) => {
    const output: Buffer[] = [];
    let size = 0;
    let stopped: Ended | undefined;
    let exited: Ended | undefined;
    let killer: NodeJS.Timeout | undefined;
    const stderr = keepTail(child.stderr);

    const stop = (why: Ended): void => {
      if (stopped !== undefined) return;
      stopped = why;
      if (exited !== undefined) return;
      killGroup(child, 'SIGTERM');
      killer = setTimeout(() => {
        killGroup(child, 'SIGKILL');
      }, GRACE_MS);
    };
    const cancel = (): void => {
      stop({ how: 'cancelled' });
    };
    const timer = setTimeout(
      () => {
        stop({ how: 'timed-out' });
      },
      Math.min(invocation.timeoutMs, LONGEST_TIMEOUT),
    );
    const stopEarly = (): void => {
      stop({ how: 'timed-out' });
    };
    signal.addEventListener('abort', cancel, { once: true });
    invocation.stop?.addEventListener('abort', stopEarly, { once: true });
    if (invocation.stop?.aborted === true) stopEarly();

    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= invocation.maxOutput) {
        output.push(chunk);
        return;
      }
      output.length = 0;
      stop({ how: 'output-too-large' });
      // Who goes on writing gets SIGPIPE, and we don't read what nobody wants.
      child.stdout.destroy();
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (onLine !== undefined) eachLine(stream, onLine);
      // A broken pipe ends the stream, and that is all there is to do about it.
      stream.on('error', () => undefined);
    }

    const finish = (ended: Ended): void => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ended: stopped ?? ended, stdout: Buffer.concat(output), stderr: stderr() });
    };
    // `exit` comes even when a grandchild holds the pipes open; `close` follows once they are read to the end.
    child.once('exit', (code, by) => {
      const ended: Ended = code === null ? { how: 'signalled', signal: by ?? 'unknown' } : { how: 'exited', code };
      exited = ended;
      clearTimeout(timer);
      clearTimeout(killer);
      signal.removeEventListener('abort', cancel);
      invocation.stop?.removeEventListener('abort', stopEarly);
      killGroup(child, 'SIGKILL');
      const late = setTimeout(() => {
        // One more round of the event loop: we may be late because we were busy, with the rest of the output waiting.
        setImmediate(finish, ended);
      }, PIPES_MS);
      child.once('close', () => {
        clearTimeout(late);
        finish(ended);
      });
    });
  });
}

function killGroup(child: Child, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // The whole group is gone already: what we wanted.
  }
}

/** @returns what gives the end of the text so far */
function keepTail(stream: Readable): () => string {
  // A character may lie across two chunks.
  const decoder = new StringDecoder('utf8');
  let kept = '';
  stream.on('data', (chunk: Buffer) => {
    kept = (kept + decoder.write(chunk)).slice(-STDERR_KEPT);
  });
  return () => kept + decoder.end();
}

function eachLine(stream: Readable, onLine: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = decoder.write(chunk).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      onLine(cut(rest + line));
      rest = '';
    }
    rest = cut(rest + last);
  });
  stream.on('close', () => {
    rest += decoder.end();
    if (rest !== '') onLine(rest);
  });
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
}
