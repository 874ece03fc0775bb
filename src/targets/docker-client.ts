/** The docker client: what it may see, how it is asked, and the one way in which an image is saved. */
import { dirname, join } from 'node:path';
import { Cancelled, messageOf, TargetError } from '../errors.js';
import type { Ran } from '../tools/exec.js';
import { inert } from '../tools/log.js';
import type { Tools } from '../tools/tools.js';
import { makeRoom } from './room.js';

/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
  'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
  'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
] as const;
const ANSWER_TIMEOUT_MS = 60_000;
const SAVE_TIMEOUT_MS = 30 * 60_000;
/** What a tar needs beside the files. */
const TAR_OVERHEAD = 1.1;

export function clientEnvironment(env: Tools['env']): Record<string, string> {
  return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/** Asks the client something that it answers at once, or within a minute. @throws Cancelled */
export async function askDocker(docker: string, args: readonly string[], tools: Tools): Promise<Ran> {
  const ran = await tools.exec.run({ program: docker, args, env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: ANSWER_TIMEOUT_MS, maxOutput: 16 << 20 });
  if (ran.ended.how === 'cancelled') throw new Cancelled('stopped while asking the Docker engine');
  return ran;
}

/** The client of this run, for the short questions of a build. */
export interface DockerClient {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  /** An answer with an exit code isn't thrown. @throws TargetError when the client can't be started or doesn't answer, Cancelled */
  readonly ask: (args: readonly string[]) => Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
}

/** @param program as given by `--docker` */
export function dockerClient(program: string, tools: Tools): DockerClient {
  return {
    program,
    env: clientEnvironment(tools.env),
    ask: async (args) => {
      const { ended, stdout, stderr } = await askDocker(program, args, tools);
      if (ended.how === 'exited') return { code: ended.code, stdout: stdout.toString('utf8'), stderr };
      const hint = 'install it, name it with --docker, or scan a saved image with --archive';
      if (ended.how === 'not-started') throw new TargetError(`can't start the docker client ${JSON.stringify(program)}: ${messageOf(ended.error)}`, { hint, cause: ended.error });
      throw new TargetError(`the docker client ${JSON.stringify(program)} doesn't answer (${ended.how}), asked for ${String(args[0])}`, { hint: 'is the Docker engine well?' });
    },
  };
}

/**
 * Writes an image of the engine to a docker-save tar in a scratch folder of its own, on a volume that has room for it.
 * @param id `sha256:…`: by a name, another image might be saved than the one that was looked up
 * @param what in words: `the built image`
 * @param folderName of the scratch folder
 * @returns the tar's path
 * @throws TargetError, Cancelled
 */
export async function saveImage(docker: string, id: string, what: string, folderName: string, tools: Tools): Promise<string> {
  const { ended: asked, stdout } = await askDocker(docker, ['image', 'inspect', '--format', '{{.Size}}', id], tools);
  const bytes = Number.parseInt(stdout.toString('utf8'), 10);
  if (asked.how === 'exited' && asked.code === 0 && Number.isFinite(bytes)) await makeRoom(bytes * TAR_OVERHEAD, `the archive of ${what}`, tools);
  const path = join(await tools.files.scratch(folderName), 'image.tar');
  const { ended, stderr } = await tools.exec.run({ program: docker, args: ['save', '--output', path, id], env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1 << 20 });
  if (ended.how === 'cancelled') throw new Cancelled('stopped while saving an image');
  if (ended.how === 'exited' && ended.code === 0) return path;
  const why = ended.how === 'exited' ? inert(stderr.trim().slice(-400)) : ended.how === 'timed-out' ? `it took longer than ${String(SAVE_TIMEOUT_MS / 60_000)} minutes` : ended.how;
  throw new TargetError(`docker save failed while writing ${what} to a temporary file: ${why}`, { hint: `is there room in ${dirname(path)}? TMPDIR says where temporary files go` });
}
