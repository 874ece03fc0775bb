/** Child processes: argv arrays, never a shell; each in a process group of its own that can be stopped as a whole. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

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
}

/** How a process ended. Only `exited` says that it got to its own end. */
export type Ended =
  | { readonly how: 'exited'; readonly code: number }
  | { readonly how: 'signalled'; readonly signal: string }
  | { readonly how: 'timed-out' }
  | { readonly how: 'output-too-large' }
  | { readonly how: 'cancelled' }
  | { readonly how: 'not-started'; readonly error: Error };

export interface Ran {
  readonly ended: Ended;
  readonly stdout: Buffer;
  /** The last 64 KiB. */
  readonly stderr: string;
}

export interface Exec {
  /** Runs to the end or to a limit; never throws for what the process does. */
  run(invocation: Invocation, onLine?: (line: string) => void): Promise<Ran>;
  /** Asks a program a short question, through `@actions/exec`. @throws when it can't be started. */
  ask(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
}

const STDERR_KEPT = 64 * 1024;
/** Between SIGTERM and SIGKILL. */
const GRACE_MS = 3_000;

/** @param signal stops every running process when it fires. */
export function systemExec(signal: AbortSignal): Exec {
  return {
    run: (invocation, onLine) => runInGroup(invocation, signal, onLine),
    ask: async (program, args, env) => {
      const { getExecOutput } = await import('@actions/exec');
      const { exitCode, stdout, stderr } = await getExecOutput(program, [...args], { env, silent: true, ignoreReturnCode: true });
      return { code: exitCode, stdout, stderr };
    },
  };
}

function runInGroup(invocation: Invocation, signal: AbortSignal, onLine: ((line: string) => void) | undefined): Promise<Ran> {
  let resolve: (ran: Ran) => void = () => undefined;
  const promise = new Promise<Ran>((settle) => {
    resolve = settle;
  });
  const output: Buffer[] = [];
  let size = 0;
  let stderr = '';
  let stopped: Ended | undefined;
  if (signal.aborted) return Promise.resolve({ ended: { how: 'cancelled' }, stdout: Buffer.alloc(0), stderr });

  // `detached` makes the child the leader of a new process group, so that its own children end with it.
  const child = spawn(invocation.program, invocation.args, {
    cwd: invocation.cwd,
    env: invocation.env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let killer: NodeJS.Timeout | undefined;
  const stop = (why: Ended): void => {
    if (stopped !== undefined) return;
    stopped = why;
    killGroup(child.pid, 'SIGTERM');
    killer = setTimeout(() => {
      killGroup(child.pid, 'SIGKILL');
    }, GRACE_MS);
  };
  const cancel = (): void => {
    stop({ how: 'cancelled' });
  };
  signal.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => {
    stop({ how: 'timed-out' });
  }, invocation.timeoutMs);
  const finish = (ended: Ended): void => {
    clearTimeout(timer);
    clearTimeout(killer);
    signal.removeEventListener('abort', cancel);
    // A child that ended may leave grandchildren behind: they end with the group.
    killGroup(child.pid, 'SIGKILL');
    resolve({ ended: stopped ?? ended, stdout: Buffer.concat(output), stderr });
  };

  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > invocation.maxOutput) {
      output.length = 0;
      stop({ how: 'output-too-large' });
    } else if (stopped === undefined) {
      output.push(chunk);
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_KEPT);
  });
  if (onLine !== undefined) {
    eachLine(child.stdout, onLine);
    eachLine(child.stderr, onLine);
  }
  child.on('error', (error) => {
    finish({ how: 'not-started', error });
  });
  // `exit` comes even when a grandchild holds the pipes open; `close` follows once they are read to the end.
  child.on('exit', (code, by) => {
    const ended: Ended = code === null ? { how: 'signalled', signal: by ?? 'unknown' } : { how: 'exited', code };
    const late = setTimeout(() => {
      finish(ended);
    }, 2 * GRACE_MS);
    child.on('close', () => {
      clearTimeout(late);
      finish(ended);
    });
  });
  return promise;
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // The whole group is gone already: what we wanted.
  }
}

function eachLine(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
