/** Runs whole processes: once for the time, once for the memory, since watching costs time. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** On top of PATH, HOME and TMPDIR: nothing else of ours reaches the process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that say it did its work. */
  readonly completed: readonly number[];
}

export interface Pair {
  readonly ours: readonly number[];
  readonly other: readonly number[];
}

/** @returns wall time in seconds, from before the start to after the end; what it prints is thrown away */
export function time(command: Command): number {
  const started = process.hrtime.bigint();
  const { status, error, signal, stderr } = spawnSync(command.program, command.args, { cwd: command.cwd, env: environment(command), stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (error !== undefined) throw error;
  verifyExit(command, status, signal, stderr.toString('utf8'));
  return seconds;
}

/** `prepare` comes before each run and isn't timed. */
export interface Side {
  readonly command: Command;
  readonly prepare?: () => void;
}

/** A B A B …, after one of each that isn't counted. */
export function timePairs(ours: Side, other: Side, runs: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let run = -1; run < runs; run++) {
    const pair: [number, number] = [timeSide(ours), timeSide(other)];
    if (run >= 0) pairs.push(pair);
  }
  return pairs;
}

/** After one run that isn't counted. */
export function timeRuns(side: Side, runs: number): number[] {
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    const seconds = timeSide(side);
    if (run >= 0) times.push(seconds);
  }
  return times;
}

function timeSide({ command, prepare }: Side): number {
  prepare?.();
  return time(command);
}

/** @returns KiB of the largest process, for each run; empty where there is no /proc */
export async function peakMemory({ command, prepare }: Side, runs: number): Promise<number[]> {
  const peaks: number[] = [];
  for (let run = 0; run < runs; run++) {
    prepare?.();
    const peak = await watch(command);
    if (peak === undefined) return [];
    peaks.push(peak);
  }
  return peaks;
}

/** The kernel keeps the peak, so looking often only matters for what comes last. */
const LOOK_EVERY_MS = 2;

async function watch(command: Command): Promise<number | undefined> {
  const child = spawn(command.program, command.args, { cwd: command.cwd, env: environment(command), stdio: 'ignore' });
  const { pid } = child;
  let peak = 0;
  const timer = setInterval(() => {
    if (pid !== undefined) peak = Math.max(peak, treePeak(pid));
  }, LOOK_EVERY_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status, signal) => {
        try {
          verifyExit(command, status, signal, '');
          resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
  } finally {
    clearInterval(timer);
  }
  return peak === 0 ? undefined : peak;
}

/** The largest peak of a process and all below it; 0 once it is gone. */
function treePeak(pid: number): number {
  const own = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readProc(`${String(pid)}/status`))?.[1] ?? 0);
  const children = readProc(`${String(pid)}/task/${String(pid)}/children`).split(' ').filter((each) => each !== '');
  return Math.max(own, ...children.map((child) => treePeak(Number(child))));
}

function readProc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function environment({ env }: Command): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, ...env };
}

function verifyExit({ program, args, completed }: Command, status: number | null, signal: string | null, stderr: string): void {
  if (status !== null && completed.includes(status)) return;
  throw new Error(`${[program, ...args].join(' ')} ended with ${signal ?? String(status)}, not ${completed.join(' or ')}\n${stderr.slice(-2000)}`);
}
