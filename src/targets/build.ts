/** Builds an image with the local Docker engine and saves it once, for every scanner to read. */
import { join } from 'node:path';
import { Cancelled, messageOf, TargetError } from '../errors.js';
import type { BuildOptions } from '../settings/settings.js';
import { inert } from '../tools/log.js';
import type { Tools } from '../tools/tools.js';

/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
  'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
  'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
] as const;
const LAST_LINES = 40;
const SAVE_TIMEOUT_MS = 30 * 60_000;

export interface BuiltImage {
  /** The docker-save tar. */
  readonly path: string;
}

/**
 * @param context absolute folder
 * @param dockerfile absolute file
 * @param scratch a folder of this run's own
 * @throws TargetError with the end of the build log
 */
export async function buildImage(context: string, dockerfile: string, options: BuildOptions, scratch: string, tools: Tools): Promise<BuiltImage> {
  const env = clientEnvironment(tools.env);
  const builder = await chooseBuilder(options.docker, env, tools);
  const idFile = join(scratch, 'image-id');
  const inline: string[] = [];
  for (const [name, value] of options.arguments) {
    // By environment, so that no value stands in the process list; unless the client itself needs that name.
    if (name in env) inline.push('--build-arg', `${name}=${value}`);
    else inline.push('--build-arg', name);
  }
  const buildEnv = { ...Object.fromEntries([...options.arguments].filter(([name]) => !(name in env))), ...env, ...builder.env };
  const args = [
    ...builder.args,
    '--iidfile', idFile, '--file', dockerfile,
    ...(options.target === undefined ? [] : ['--target', options.target]),
    ...(options.network === undefined ? [] : ['--network', options.network]),
    ...(options.platform === undefined ? [] : ['--platform', options.platform]),
    ...inline,
    context,
  ];
  const log: string[] = [];
  const ran = await tools.exec.run({ program: options.docker, args, env: buildEnv, cwd: context, timeoutMs: options.timeoutMs, maxOutput: 256 * 1024 * 1024 }, (line) => log.push(line));
  tools.log.group(`docker build ${context}`, log);
  const { ended } = ran;
  if (ended.how === 'cancelled') throw new Cancelled('stopped while building an image');
  if (ended.how !== 'exited' || ended.code !== 0) {
    const why = ended.how === 'exited' ? `exit code ${String(ended.code)}` : ended.how === 'timed-out' ? `it took longer than ${String(options.timeoutMs / 1000)} s` : ended.how;
    throw new TargetError(`docker build failed (${why}); its log ends:\n${indent(mask(log.slice(-LAST_LINES), options.arguments))}`, { hint: 'mend the build, or raise --build-timeout when it is only slow' });
  }
  const id = (await tools.files.read(idFile)).toString('utf8').trim();
  if (!/^sha256:[0-9a-f]{64}$/.test(id)) throw new TargetError(`docker build gave no image id, but ${JSON.stringify(id.slice(0, 80))}`);
  const path = join(scratch, 'image.tar');
  const saved = await tools.exec.run({ program: options.docker, args: ['save', '--output', path, id], env, cwd: scratch, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1024 * 1024 });
  if (saved.ended.how === 'cancelled') throw new Cancelled('stopped while saving an image');
  await removeUntagged(options.docker, id, env, tools);
  if (saved.ended.how !== 'exited' || saved.ended.code !== 0) {
    throw new TargetError(`docker save failed while writing the built image to a temporary file: ${inert(saved.stderr.trim().slice(-400))}`, { hint: 'is there room in TMPDIR?' });
  }
  return { path };
}

export function clientEnvironment(env: Tools['env']): Record<string, string> {
  return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/** A value given as a build argument may be a secret: it doesn't leave in an error. */
function mask(lines: readonly string[], values: ReadonlyMap<string, string>): string[] {
  const secrets = [...values.values()].filter((value) => value.length >= 4);
  return lines.map((line) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), inert(line)));
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}

interface Builder {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * buildx where there is one; else the engine's own BuildKit, which only clients before 23 can ask for without buildx
 * (https://docs.docker.com/engine/release-notes/23.0/); else the old builder.
 */
async function chooseBuilder(docker: string, env: Readonly<Record<string, string>>, tools: Tools): Promise<Builder> {
  const version = await ask(docker, ['version', '--format', '{{.Client.Version}} {{.Server.Version}}'], env, tools);
  if (version.code !== 0) {
    throw new TargetError(`the Docker engine doesn't answer, asked in order to build: ${inert(version.stderr.trim().slice(-400))}`, { hint: 'start it, set DOCKER_HOST, or scan a saved image with --archive' });
  }
  const [client = ''] = version.stdout.trim().split(' ');
  const buildx = await ask(docker, ['buildx', 'version'], env, tools);
  if (buildx.code === 0 && buildx.stdout.includes('buildx')) return { args: ['buildx', 'build', '--load', '--progress', 'plain'], env: {} };
  if (Number.parseInt(client, 10) < 23) return { args: ['build', '--progress', 'plain'], env: { DOCKER_BUILDKIT: '1' } };
  return { args: ['build'], env: { DOCKER_BUILDKIT: '0' } };
}

async function ask(docker: string, args: readonly string[], env: Readonly<Record<string, string>>, tools: Tools): ReturnType<Tools['exec']['ask']> {
  try {
    return await tools.exec.ask(docker, args, env);
  } catch (error) {
    throw new TargetError(`can't start the docker client ${JSON.stringify(docker)}, needed to build: ${messageOf(error)}`, { hint: 'install it, name it with --docker, or scan a saved image with --archive', cause: error });
  }
}

/** We gave it no name, so nobody else can want it; one that somebody tagged in the meantime stays. Parents stay as build cache. */
async function removeUntagged(docker: string, id: string, env: Readonly<Record<string, string>>, tools: Tools): Promise<void> {
  const tags = await ask(docker, ['image', 'inspect', '--format', '{{len .RepoTags}}', id], env, tools);
  if (tags.code !== 0 || tags.stdout.trim() !== '0') return;
  const removed = await ask(docker, ['image', 'rm', '--no-prune', id], env, tools);
  if (removed.code !== 0) tools.log.detail(`the built image ${id} stays in the engine: ${removed.stderr.trim()}`);
}
