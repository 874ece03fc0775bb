import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import type { Invocation } from './exec.js';

const CAP = 4 * 1024 * 1024;
let tools: TestTools;

beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

function node(script: string, limits: Partial<Invocation> = {}): Invocation {
  return { program: process.execPath, args: ['-e', script], env: {}, cwd: tools.folder, timeoutMs: 20_000, maxOutput: CAP, ...limits };
}

function sh(script: string, limits: Partial<Invocation> = {}): Invocation {
  return { ...node('', limits), program: '/bin/sh', args: ['-c', script], env: { PATH: '/usr/bin:/bin' } };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // In a container nobody may collect orphans: a zombie is dead.
  return !existsSync('/proc') || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
}

async function eventually(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function pidIn(name: string): number {
  return Number(readFileSync(join(tools.folder, name), 'utf8'));
}

describe('a process that gets to its end', () => {
  it('gives both outputs and its exit code', async () => {
    const ran = await tools.exec.run(node('process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 7'));
    expect([ran.ended, ran.stdout.toString(), ran.stderr]).toEqual([{ how: 'exited', code: 7 }, 'out', 'err']);
  });

  it('gets exactly the environment and folder that it is given', async () => {
    const ran = await tools.exec.run(node('console.log(JSON.stringify([Object.keys(process.env), process.cwd()]))', { env: { ONLY: '1' } }));
    expect(JSON.parse(ran.stdout.toString())).toEqual([['ONLY'], tools.folder]);
  });

  it('gives all of a large output, also when it exits at once behind it', async () => {
    const ran = await tools.exec.run(sh(`head -c ${String(CAP)} /dev/zero`));
    expect([ran.ended, ran.stdout.length]).toEqual([{ how: 'exited', code: 0 }, CAP]);
  });

  it('may close its outputs long before it ends', async () => {
    const ran = await tools.exec.run(sh('echo out; exec >&- 2>&-; sleep 0.3; exit 5'));
    expect([ran.ended, ran.stdout.toString()]).toEqual([{ how: 'exited', code: 5 }, 'out\n']);
  });

  it('says which signal killed it', async () => {
    const ran = await tools.exec.run(sh('kill -SEGV $$'));
    expect(ran.ended).toEqual({ how: 'signalled', signal: 'SIGSEGV' });
  });

  it('has an empty standard input', async () => {
    const ran = await tools.exec.run(sh('cat; echo end'));
    expect(ran.stdout.toString()).toBe('end\n');
  });
});

describe('text in pieces', () => {
  it('keeps characters whole that lie across two chunks of stderr', async () => {
    const script = 'const b = Buffer.from("größe €"); let i = 0; const t = setInterval(() => { if (i === b.length) { clearInterval(t); return; } process.stderr.write(b.subarray(i, ++i)); }, 5)';
    const lines: string[] = [];
    const ran = await tools.exec.run(node(script), (line) => lines.push(line));
    expect([ran.stderr, lines]).toEqual(['größe €', ['größe €']]);
  });

  it('keeps the end of a long stderr', async () => {
    const ran = await tools.exec.run(node('process.stderr.write("x".repeat(1 << 20) + "end")'));
    expect([ran.stderr.length, ran.stderr.endsWith('xend')]).toEqual([64 * 1024, true]);
  });

  it('gives lines of both outputs, the last one also without its line feed', async () => {
    const lines: string[] = [];
    await tools.exec.run(sh('printf "a\\nb\\n"; printf "c" >&2'), (line) => lines.push(line));
    expect(lines.sort()).toEqual(['a', 'b', 'c']);
  });

  it('cuts a line that never ends', async () => {
    const lines: string[] = [];
    await tools.exec.run(sh('head -c 3000000 /dev/zero'), (line) => lines.push(line));
    expect(lines.map((line) => line.length)).toEqual([64 * 1024]);
  });
});

describe('a process that is stopped', () => {
  it('ends at its time limit', async () => {
    const started = Date.now();
    const ran = await tools.exec.run(sh('echo before; sleep 60', { timeoutMs: 300 }));
    expect([ran.ended, ran.stdout.toString()]).toEqual([{ how: 'timed-out' }, 'before\n']);
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  it('ends although it ignores SIGTERM, and so does its child', async () => {
    const ran = await tools.exec.run(sh('trap "" TERM; sh -c "trap \\"\\" TERM; sleep 61" & echo $! > child; while :; do sleep 1; done', { timeoutMs: 500 }));
    expect(ran.ended).toEqual({ how: 'timed-out' });
    expect(await eventually(() => !isAlive(pidIn('child')))).toBe(true);
  }, 15_000);

  it('ends fast when it writes too much, in flat memory', async () => {
    const before = process.memoryUsage.rss();
    const started = Date.now();
    const ran = await tools.exec.run(sh('head -c 2000000000 /dev/zero'));
    expect([ran.ended, ran.stdout.length]).toEqual([{ how: 'output-too-large' }, 0]);
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('ends when the whole run is cancelled', async () => {
    setTimeout(() => {
      tools.stop();
    }, 200);
    const ran = await tools.exec.run(sh('sleep 60'));
    expect(ran.ended).toEqual({ how: 'cancelled' });
    expect((await tools.exec.run(sh('echo never'))).ended).toEqual({ how: 'cancelled' });
  });

  it('knows time limits longer than those of setTimeout', async () => {
    const ran = await tools.exec.run(sh('sleep 0.2', { timeoutMs: Number.POSITIVE_INFINITY }));
    expect(ran.ended).toEqual({ how: 'exited', code: 0 });
  });
});

describe('grandchildren', () => {
  it('end with the process, and their hold on the pipes with them', async () => {
    const started = Date.now();
    const ran = await tools.exec.run(sh('sleep 62 & echo $! > child; echo done'));
    expect([ran.ended, ran.stdout.toString()]).toEqual([{ how: 'exited', code: 0 }, 'done\n']);
    expect(Date.now() - started).toBeLessThan(1_500);
    expect(await eventually(() => !isAlive(pidIn('child')))).toBe(true);
  });

  it("aren't waited for when they left the group and hold the pipes", async () => {
    const script = 'const c = require("child_process").spawn("sleep", ["4"], { detached: true, stdio: "inherit" }); c.unref(); console.log("done")';
    const started = Date.now();
    const ran = await tools.exec.run(node(script, { env: { PATH: '/usr/bin:/bin' } }));
    expect([ran.ended, ran.stdout.toString()]).toEqual([{ how: 'exited', code: 0 }, 'done\n']);
    expect(Date.now() - started).toBeLessThan(3_500);
  }, 10_000);
});

describe('a process that never was', () => {
  it.each([
    ['a missing program', { program: '/absent/program' }, 'ENOENT'],
    ['a folder', { program: '/tmp' }, 'EACCES'],
    ['a missing working directory', { cwd: '/absent/folder' }, 'ENOENT'],
    ['a NUL in an argument', { args: ['a\u0000b'] }, 'ERR_INVALID_ARG_VALUE'],
    ['arguments longer than the system takes', { args: ['x'.repeat(8_000_000)] }, 'E2BIG'],
  ] as const)('is a value: %s', async (_, change, code) => {
    const { ended } = await tools.exec.run({ ...sh('true'), ...change });
    expect(ended).toMatchObject({ how: 'not-started', error: { code } });
  });
});

it('leaves no listeners on the signal', async () => {
  let listeners = 0;
  const { signal } = tools;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  Object.assign(signal, {
    addEventListener: (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    },
    removeEventListener: (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    },
  });
  await Promise.all(Array.from({ length: 20 }, () => tools.exec.run(sh('true'))));
  await tools.exec.run({ ...sh('true'), program: '/absent/program' });
  expect(listeners).toBe(0);
});

it('asks programs whose path holds blanks and quotes', async () => {
  const { mkdirSync, symlinkSync } = await import('node:fs');
  const folder = join(tools.folder, 'my "own" tools');
  mkdirSync(folder);
  symlinkSync('/bin/sh', join(folder, 'sh'));
  expect(await tools.exec.ask(join(folder, 'sh'), ['-c', 'echo "$0 $1 $ONLY"; exit 3', 'a b', 'c"d'], { ONLY: '1' })).toEqual({ code: 3, stdout: 'a b c"d 1\n', stderr: '' });
});
