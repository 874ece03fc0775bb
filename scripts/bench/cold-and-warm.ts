/** An image scan for the first time and once more: wall time, and bytes that it and its scanners read. No target: it tells what a cache is worth. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { median, type Row, type Setting } from './figure.js';
import { databaseExports } from './image-scan.js';

const ARCHIVE = 'node-vulnerable.tar';
const RUNS = 5;
const TARGET = 'none';

interface Run {
  readonly seconds: number;
  /** Bytes of all read calls, and of those what came from the disk. */
  readonly read: number;
  readonly fromDisk: number;
}

export function coldAndWarm(setting: Setting): Promise<Row[]> {
  const tools = process.env['DOCKGATE_TOOLS'] ?? join(homedir(), '.cache/dockgate-tools');
  const archive = join(tools, 'images', ARCHIVE);
  const programs = ['trivy', 'grype'].map((name) => [name, join(tools, 'bin', name)] as const);
  const what = (how: string): string => `image scan of \`${ARCHIVE}\` by Trivy and Grype, ${how}`;
  const databases = databaseExports(setting);
  const missing = [archive, ...programs.map(([, path]) => path)].find((path) => !existsSync(path));
  if (missing !== undefined || databases === undefined) return Promise.resolve([{ what: what('cold and warm'), target: TARGET, why: 'there are no scanners, databases or images' }]);
  const { node, bundle, scratch } = setting;
  const cache = join(scratch, 'cold-cache');
  const work = join(scratch, 'cold-work');
  mkdirSync(work, { recursive: true });
  const args = [bundle, 'scan', '--archive', archive, '--scanners', 'trivy, grype', ...programs.flatMap(([name, path]) => ['--scanner-path', `${name}=${path}`]), '--output-dir', join(scratch, 'cold-out')];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...Object.fromEntries(databases), TRIVY_CACHE_DIR: cache };
  const cold: Run[] = [];
  const warm: Run[] = [];
  let dropped = true;
  for (let run = 0; run < RUNS; run += 1) {
    rmSync(cache, { recursive: true, force: true });
    cpSync(databases.get('TRIVY_CACHE_DIR') ?? '', cache, { recursive: true, filter: (path) => !path.endsWith('/fanal') });
    dropped = dropPageCache() && dropped;
    cold.push(watched(node, args, work, env));
    warm.push(watched(node, args, work, env));
  }
  const row = (how: string, runs: readonly Run[], note: string): Row => ({
    what: what(how),
    target: TARGET,
    values: runs.map(({ seconds }) => seconds),
    unit: 's',
    peaks: [],
    met: undefined,
    notes: [`${how[0]?.toUpperCase() ?? ''}${how.slice(1)}: ${note}; ${megabytes(runs.map(({ read }) => read))} are read, ${megabytes(runs.map(({ fromDisk }) => fromDisk))} of it from the disk (medians; Dockgate and its scanners).`],
  });
  return Promise.resolve([
    row('cold', cold, `a new cache folder that holds the databases alone${dropped ? ', nothing of it in memory' : ', files may be in memory: the page cache could not be dropped'}`),
    row('warm', warm, 'the same once more'),
  ]);
}

/** The kernel adds what a process read to its parent's account once it was waited for (proc(5), /proc/pid/io). */
function watched(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Run {
  const started = process.hrtime.bigint();
  const { stdout, status } = spawnSync('sh', ['-c', '"$@" >&2; code=$?; cat /proc/$$/io; exit $code', 'sh', program, ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 1) throw new Error(`the scan ended with ${String(status)}, not 1`);
  const number = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(stdout)?.[1] ?? Number.NaN);
  return { seconds, read: number('rchar'), fromDisk: number('read_bytes') };
}

/** @returns whether it could be; only root may */
function dropPageCache(): boolean {
  try {
    spawnSync('sync');
    writeFileSync('/proc/sys/vm/drop_caches', '3');
    return true;
  } catch {
    return false;
  }
}

function megabytes(values: readonly number[]): string {
  return `${(median(values) / 1e6).toFixed(0)} MB`;
}
