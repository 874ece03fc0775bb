/** The docker client: what it may see, how it is asked, and the one way in which an image is saved. */
import { Cancelled, TargetError } from '../errors.js';
import type { Ran } from '../tools/exec.js';
import { inert } from '../tools/log.js';
import type { Tools } from '../tools/tools.js';

/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
  'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
  'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
] as const;
const ANSWER_TIMEOUT_MS = 60_000;
const SAVE_TIMEOUT_MS = 30 * 60_000;

export function clientEnvironment(env: Tools['env']): Record<string, string> {
  return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/** Asks the client something that it answers at once, or within a minute. @throws Cancelled */
export async function askDocker(docker: string, args: readonly string[], tools: Tools): Promise<Ran> {
  const ran = await tools.exec.run({ program: docker, args, env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: ANSWER_TIMEOUT_MS, maxOutput: 16 << 20 });
  if (ran.ended.how === 'cancelled') throw new Cancelled('stopped while asking the Docker engine');
  return ran;
}

/**
 * @param id `sha256:…`: by a name, another image might be saved than the one that was looked up
 * @param path of the tar
 * @param what in words: `the built image`
 * @throws TargetError, Cancelled
 */
export async function saveImage(docker: string, id: string, path: string, what: string, tools: Tools): Promise<void> {
  const { ended, stderr } = await tools.exec.run({ program: docker, args: ['save', '--output', path, id], env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1 << 20 });
  if (ended.how === 'cancelled') throw new Cancelled('stopped while saving an image');
  if (ended.how === 'exited' && ended.code === 0) return;
  const why = ended.how === 'exited' ? inert(stderr.trim().slice(-400)) : ended.how === 'timed-out' ? `it took longer than ${String(SAVE_TIMEOUT_MS / 60_000)} minutes` : ended.how;
  throw new TargetError(`docker save failed while writing ${what} to a temporary file: ${why}`, { hint: 'is there room in TMPDIR?' });
}
