/** The local workflow runner of the shared tools: a repository's workflow, its steps as processes of this machine. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, SHARED, TOOLS } from './real.js';

const RUNNER = join(SHARED, 'tools/actrun/run');

/** @returns why workflows can't be run here, or undefined */
export function missingRunner(): string | undefined {
  const absent = [RUNNER, join(TOOLS, 'bin/act')].find((path) => !existsSync(path));
  return absent === undefined ? undefined : `${absent} is missing; .ci/run sets it up`;
}

/** @returns a folder with what a user of the action gets: action.yml and the bundle */
export function packedAction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dockgate-e2e-action-'));
  for (const name of ['action.yml', 'dist']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}

export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'dockgate-e2e-repository-'));

  constructor(name: string) {
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.git('remote', 'add', 'origin', `https://github.com/${name}.git`);
  }

  /** @returns the commit's id */
  commit(files: Readonly<Record<string, string>>): string {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), text);
    }
    this.git('add', '--all');
    this.git('-c', 'user.name=Somebody', '-c', 'user.email=somebody@mail.example', 'commit', '--quiet', '--message', 'A change');
    return this.git('rev-parse', 'HEAD');
  }

  private git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, encoding: 'utf8' }).trim();
  }
}

export interface WorkflowRun {
  readonly repository: string;
  readonly event: string;
  readonly payload: unknown;
  readonly token: string;
  /** Given to every step. */
  readonly env: Readonly<Record<string, string>>;
  /** `OWNER/NAME@REF` → folder. */
  readonly actions: Readonly<Record<string, string>>;
  readonly workflow: string;
}

/** @returns the runner's exit status and all that it printed */
export async function runWorkflow({ repository, event, payload, token, env, actions, workflow }: WorkflowRun): Promise<{ readonly code: number | null; readonly log: string }> {
  const file = join(mkdtempSync(join(tmpdir(), 'dockgate-e2e-event-')), 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  const args = [
    '--repo', repository, '--event', event, '--payload', file, '--api', env['GITHUB_API_URL'] ?? '',
    ...Object.entries(actions).flatMap(([name, folder]) => ['--action', `${name}=${folder}`]),
    '--', '--workflows', workflow, ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const { code, output } = await startRunner(args, token);
  return { code, log: output };
}

/** @param args of `tools/actrun/run` @returns its exit status and all that it printed */
export async function startRunner(args: readonly string[], token: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(RUNNER, args, { env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, HOME: process.env['HOME'] ?? '', DOCKGATE_TOOLS: TOOLS, GITHUB_TOKEN: token } });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, output: Buffer.concat(chunks).toString('utf8') };
}
