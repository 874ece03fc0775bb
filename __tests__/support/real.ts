/** The real engine, scanners, databases and fixture images that `.ci/run` puts on the machine, and the built bundle. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { GateReport } from '../../src/report.js';

export const ROOT = resolve(import.meta.dirname, '../..');
export const SHARED = resolve(ROOT, process.env['DOCKGATE_SHARED'] ?? '../shared');
export const TOOLS = process.env['DOCKGATE_TOOLS'] ?? join(homedir(), '.cache/dockgate-tools');
export const TRIVY = join(TOOLS, 'bin/trivy');
export const GRYPE = join(TOOLS, 'bin/grype');
/** The client whose BuildKit needs no plugin; the first one on PATH may be newer. */
export const DOCKER = '/usr/bin/docker';

/** @returns why the real tools can't be used, or undefined */
export function missingTools(): string | undefined {
  for (const path of [SHARED, TRIVY, GRYPE, DOCKER, join(TOOLS, 'images/node-vulnerable.tar'), join(TOOLS, 'databases/current/trivy'), join(TOOLS, 'databases/current/grype')]) if (!existsSync(path)) return `${path} is missing; .ci/run sets it up`;
  return undefined;
}

/** The engine's address, as the tools print it. */
export function engineEnvironment(): Record<string, string> {
  const line = execFileSync(join(SHARED, 'tools/engine'), ['env'], { encoding: 'utf8' });
  return { DOCKER_HOST: /DOCKER_HOST=(\S+)/.exec(line)?.[1] ?? '' };
}

/** What a scan needs of the machine; nothing else of the environment comes along. */
export function scanEnvironment(database = 'current'): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: mkdtempSync(join(tmpdir(), 'dockgate-home-')),
    TMPDIR: mkdtempSync(join(tmpdir(), 'dockgate-tmp-')),
    ...engineEnvironment(),
    TRIVY_CACHE_DIR: join(TOOLS, 'databases', database, 'trivy'),
    TRIVY_SKIP_DB_UPDATE: 'true',
    TRIVY_SKIP_JAVA_DB_UPDATE: 'true',
    TRIVY_SKIP_CHECK_UPDATE: 'true',
    TRIVY_OFFLINE_SCAN: 'true',
    GRYPE_DB_CACHE_DIR: join(TOOLS, 'databases', database, 'grype'),
    GRYPE_DB_AUTO_UPDATE: 'false',
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
  };
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputDir: string;
  /** Of `dockgate-report.json`; reading it fails when there is none. */
  readonly report: () => GateReport;
  /** What is left in the temporary folder. */
  readonly leftovers: readonly string[];
}

/** Runs the built bundle as a user would. */
export function dockgate(args: readonly string[], cwd: string, env: Record<string, string> = scanEnvironment()): Outcome {
  const outputDir = env['INPUT_OUTPUT-DIR'] ?? mkdtempSync(join(tmpdir(), 'dockgate-e2e-out-'));
  const argv = args.length === 0 ? [] : [...args, '--output-dir', outputDir];
  const ran = spawnSync(process.execPath, [join(ROOT, 'dist/index.js'), ...argv], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return outcome(ran.status, ran.stdout, ran.stderr, outputDir, env);
}

/** The same, while this process goes on: for servers that live in it. */
export async function dockgateBeside(args: readonly string[], cwd: string, env: Record<string, string>): Promise<Outcome> {
  const outputDir = mkdtempSync(join(tmpdir(), 'dockgate-e2e-out-'));
  const child = spawn(process.execPath, [join(ROOT, 'dist/index.js'), ...args, '--output-dir', outputDir], { cwd, env });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return outcome(code, stdout?.() ?? '', stderr?.() ?? '', outputDir, env);
}

function outcome(code: number | null, stdout: string, stderr: string, outputDir: string, env: Record<string, string>): Outcome {
  return {
    code,
    stdout,
    stderr,
    outputDir,
    report: () => JSON.parse(readFileSync(join(outputDir, 'dockgate-report.json'), 'utf8')) as GateReport,
    leftovers: readdirSync(env['TMPDIR'] ?? tmpdir()).filter((name) => name.startsWith('dockgate-')),
  };
}
