/** Who we are for a registry: from docker's configuration and its credential helpers (https://docs.docker.com/reference/cli/docker/login/), or as given. */
import { join } from 'node:path';
import * as v from 'valibot';
import { messageOf } from '../errors.js';
import { codeOf } from '../tools/files.js';
import type { Tools } from '../tools/tools.js';

/** Never printed: every value of it is taken out of what a registry says. */
export type Login = { readonly type: 'password'; readonly username: string; readonly password: string } | { readonly type: 'identity'; readonly token: string };

const AuthShape = v.object({ auth: v.nullish(v.string()), username: v.nullish(v.string()), password: v.nullish(v.string()), identitytoken: v.nullish(v.string()) });
const ConfigShape = v.object({
  auths: v.nullish(v.record(v.string(), AuthShape)),
  credHelpers: v.nullish(v.record(v.string(), v.string())),
  credsStore: v.nullish(v.string()),
});
type DockerConfig = v.InferOutput<typeof ConfigShape>;

/** https://github.com/docker/docker-credential-helpers#development */
const HelperAnswerShape = v.object({ Username: v.string(), Secret: v.string() });
const HELPER_NAME = /^[\w.-]+$/;
const HELPER_TIMEOUT_MS = 30_000;
/** What Docker Hub is called in docker's configuration. */
const HUB_KEY = 'https://index.docker.io/v1/';
const IDENTITY_USER = '<token>';

/**
 * @param registry as in a reference: `docker.io`, `localhost:5000`
 * @returns undefined when docker has no login for it. A configuration or a helper that fails is said, and then there is none, as with docker itself.
 */
export async function findLogin(registry: string, tools: Tools): Promise<Login | undefined> {
  const folder = tools.env['DOCKER_CONFIG'] ?? (tools.env['HOME'] === undefined ? undefined : join(tools.env['HOME'], '.docker'));
  if (folder === undefined || folder === '') return undefined;
  const config = await readConfig(join(folder, 'config.json'), tools);
  if (config === undefined) return undefined;
  const server = registry === 'docker.io' ? HUB_KEY : registry;
  const helper = config.credHelpers?.[server] ?? config.credHelpers?.[registry] ?? config.credsStore ?? undefined;
  const helped = helper === undefined || helper === '' ? undefined : await askHelper(helper, server, tools);
  return helped ?? loginFrom(config, registry);
}

async function readConfig(path: string, tools: Tools): Promise<DockerConfig | undefined> {
  try {
    return v.parse(ConfigShape, JSON.parse((await tools.files.read(path)).toString('utf8')));
  } catch (error) {
    // Not even a message of the parser's: it may quote the file.
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') tools.log.warn(`docker's configuration ${path} can't be used${codeOf(error) === undefined ? ': it is not the JSON that docker writes' : ` (${messageOf(error)})`}; images are pulled without a login`);
    return undefined;
  }
}

function loginFrom(config: DockerConfig, registry: string): Login | undefined {
  const names = registry === 'docker.io' ? ['index.docker.io', 'docker.io', 'registry-1.docker.io'] : [registry];
  const entry = Object.entries(config.auths ?? {}).find(([key]) => names.includes(hostOf(key)))?.[1];
  if (entry === undefined) return undefined;
  if (typeof entry.identitytoken === 'string' && entry.identitytoken !== '') return { type: 'identity', token: entry.identitytoken };
  const decoded = typeof entry.auth === 'string' ? Buffer.from(entry.auth, 'base64').toString('utf8').replace(/\0+$/, '') : `${entry.username ?? ''}:${entry.password ?? ''}`;
  const colon = decoded.indexOf(':');
  if (colon < 1 || colon === decoded.length - 1) return undefined;
  return { type: 'password', username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

/** Keys may be addresses: `https://index.docker.io/v1/`. */
function hostOf(key: string): string {
  return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}

async function askHelper(name: string, server: string, tools: Tools): Promise<Login | undefined> {
  const program = `docker-credential-${name}`;
  const failed = (why: string): Login | undefined => {
    tools.log.warn(`docker's credential helper ${JSON.stringify(program)} gave no login for ${server}: ${why}`);
    return undefined;
  };
  if (!HELPER_NAME.test(name)) return failed('that is no name of a program');
  const ran = await tools.exec.run({ program, args: ['get'], input: server, env: helperEnvironment(tools.env), cwd: tools.cwd, timeoutMs: HELPER_TIMEOUT_MS, maxOutput: 1 << 20 });
  if (ran.ended.how === 'not-started') return failed('it is not on PATH');
  if (ran.ended.how !== 'exited') return failed(`it ${ran.ended.how}`);
  const output = ran.stdout.toString('utf8');
  // Its way to say that it has none; other failures are on either output, and may hold anything.
  if (ran.ended.code !== 0) return /credentials not found/i.test(`${output}${ran.stderr}`) ? undefined : failed(`it ended with exit code ${String(ran.ended.code)}`);
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), HelperAnswerShape), output);
  if (!answer.success) return failed("it didn't answer with a user and a secret");
  const { Username: username, Secret: secret } = answer.output;
  if (secret === '') return undefined;
  return username === IDENTITY_USER ? { type: 'identity', token: secret } : { type: 'password', username, password: secret };
}

/** Helpers of cloud registries find their own login in variables that only they know, so they get all but what was given to us. */
function helperEnvironment(env: Tools['env']): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined || /^(?:INPUT|DOCKGATE|ACTIONS)_/.test(name) ? [] : [[name, value]])));
}

/** @returns the values that must not appear anywhere. */
export function secretsOf(login: Login | undefined): string[] {
  if (login === undefined) return [];
  if (login.type === 'identity') return [login.token];
  return [login.password, basicOf(login)];
}

/** @returns what stands behind `Basic`. */
export function basicOf({ username, password }: Extract<Login, { readonly type: 'password' }>): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
