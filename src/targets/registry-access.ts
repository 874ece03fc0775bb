/** How each registry of a run may be talked to: whose login, which certificates, whether without TLS. */
import { join, resolve } from 'node:path';
import type { FullReference } from '../artifacts/image-reference.js';
import { messageOf, UsageError } from '../errors.js';
import type { Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { findLogin, type Login } from './registry-login.js';

export interface RegistryAccess {
  readonly login: Login | undefined;
  readonly loginFrom: 'given' | 'docker';
  readonly trust: readonly string[];
  readonly insecure: boolean;
}

const CERTIFICATE = '-----BEGIN CERTIFICATE-----';

/**
 * @param named the references of `--image`, which the user wrote: the given login is for their registry alone
 * @throws UsageError for certificates that can't be read, and for a login that could be meant for several registries
 */
export async function registryAccess(named: readonly FullReference[], settings: Settings, tools: Tools): Promise<(registry: string) => Promise<RegistryAccess>> {
  const { username, password, ca, insecure } = settings.pull;
  const given: Login | undefined = username === undefined || password === undefined ? undefined : { type: 'password', username, password };
  const owner = given === undefined ? undefined : ownerOf(named);
  const authority = ca === undefined ? [] : [await readAuthority(ca, tools)];
  const hosts = new Set(insecure.map((host) => insecureHost(host)));
  return async (registry) => {
    const isOwner = registry === owner;
    return {
      login: isOwner ? given : await findLogin(registry, tools),
      loginFrom: isOwner ? 'given' : 'docker',
      trust: [...authority, ...(await dockerCertificates(registry, tools))],
      insecure: hosts.has(registry),
    };
  };
}

/**
 * One password for several registries would be sent to all of them, and a file of a pull request could name one more. So it goes to the
 * registry of the images that the user named: the private one, when public images of Docker Hub stand beside.
 */
function ownerOf(named: readonly FullReference[]): string {
  const registries = [...new Set(named.map(({ registry }) => registry))];
  const own = registries.length > 1 ? registries.filter((registry) => registry !== 'docker.io') : registries;
  const [only] = own;
  if (only !== undefined && own.length === 1) return only;
  if (only === undefined) throw new UsageError('registry-username and registry-password are for the registry of `--image`, and no image is named so', { hint: 'for images that files name, log in with `docker login REGISTRY` before' });
  throw new UsageError(`registry-username and registry-password could be for ${own.join(' or ')}`, { hint: 'log in to each with `docker login REGISTRY` before, and leave both out' });
}

function insecureHost(host: string): string {
  if (!/^(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/.test(host)) throw new UsageError(`--insecure-registry ${JSON.stringify(host)}: write HOST or HOST:PORT`);
  return host;
}

async function readAuthority(file: string, tools: Tools): Promise<string> {
  let text: string;
  try {
    text = (await tools.files.read(resolve(tools.cwd, file))).toString('utf8');
  } catch (error) {
    throw new UsageError(`--registry-ca ${JSON.stringify(file)} can't be read: ${messageOf(error)}`, { cause: error });
  }
  if (!text.includes(CERTIFICATE)) throw new UsageError(`--registry-ca ${JSON.stringify(file)} holds no certificate`, { hint: 'it takes a PEM file: -----BEGIN CERTIFICATE-----' });
  return text;
}

/** As docker finds them: https://docs.docker.com/engine/security/certificates/ and its place for rootless engines. */
async function dockerCertificates(registry: string, tools: Tools): Promise<string[]> {
  const home = tools.env['HOME'];
  const roots = ['/etc/docker/certs.d', ...(home === undefined || home === '' ? [] : [join(home, '.config/docker/certs.d')])];
  const found: string[] = [];
  for (const folder of roots.map((root) => join(root, registry))) {
    const entries = await tools.files.list(folder).catch(() => []);
    for (const { name } of entries.filter((entry) => entry.name.endsWith('.crt'))) {
      const text = await tools.files.read(join(folder, name)).then((bytes) => bytes.toString('utf8'), () => '');
      if (text.includes(CERTIFICATE)) found.push(text);
    }
  }
  return found;
}
