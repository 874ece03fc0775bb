/**
 * Checks a release's signature where cosign is at hand: in addition to the recorded hash, never instead of it. cosign asks
 * Sigstore's servers for nothing but its own roots of trust; the bundle holds the certificate and the log's entry.
 */
import { join } from 'node:path';
import { ScannerFailure } from '../errors.js';
import { bodyOf, HttpFailure } from '../tools/http.js';
import type { Tools } from '../tools/tools.js';
import { addressOf } from './download.js';
import type { Asset, Pin, Signature } from './lock.js';
import { lastWords } from './failures.js';
import { findOnPath } from './program.js';

const COSIGN_TIMEOUT_MS = 2 * 60_000;
const MAX_OUTPUT = 1 << 20;
/** Bundles take some 10 KB, lists of hashes less. */
const MAX_TEXT = 1 << 20;

interface Signed {
  readonly title: string;
  readonly pin: Pin;
  readonly asset: Asset;
  /** The downloaded file; its hash was right. */
  readonly archive: string;
  /** Ours alone, to put the bundle in. */
  readonly folder: string;
  /** Where the asset came from: its bundle lies beside it. */
  readonly base: string;
}

/** @throws ScannerFailure when a bundle is there and doesn't fit the file */
export async function verifySignature(signed: Signed, tools: Pick<Tools, 'files' | 'exec' | 'http' | 'log' | 'env'>): Promise<void> {
  const { pin, title, archive, folder, asset } = signed;
  const { signature } = pin;
  if (signature === undefined) return;
  const cosign = await findOnPath('cosign', tools);
  if (cosign === undefined) {
    tools.log.detail(`${title}: cosign is not on PATH, so its signature isn't looked at; the recorded hash fits`);
    return;
  }
  const subject = signature.bundle === 'asset' ? archive : join(folder, 'checksums');
  if (signature.bundle === 'checksums') {
    const list = await text(addressOf(signed.base, signature.path), tools);
    if (list === undefined) {
      missing(signed, tools);
      return;
    }
    if (!lists(list, asset)) {
      throw new ScannerFailure(`the signed list of hashes of ${title} doesn't name ${asset.path.split('/').at(-1) ?? ''} with the recorded hash`, { hint: 'nothing of it was run. Compare with the release page, and report it' });
    }
    await tools.files.writeAtomic(subject, list);
  }
  const bundle = await text(addressOf(signed.base, `${signature.bundle === 'asset' ? asset.path : signature.path}.sigstore.json`), tools);
  if (bundle === undefined) {
    missing(signed, tools);
    return;
  }
  const bundleFile = join(folder, 'bundle');
  await tools.files.writeAtomic(bundleFile, bundle);
  await ask(cosign, subject, bundleFile, signature, title, folder, tools);
}

async function ask(cosign: string, subject: string, bundle: string, signature: Signature, title: string, folder: string, tools: Pick<Tools, 'exec' | 'log' | 'env'>): Promise<void> {
  const { ended, stderr } = await tools.exec.run({
    program: cosign,
    args: ['verify-blob', subject, '--bundle', bundle, '--new-bundle-format', '--certificate-identity', signature.identity, '--certificate-oidc-issuer', signature.issuer],
    // It keeps its roots of trust in the home folder; nothing of ours, and no token, is there.
    env: { ...pass(tools.env), HOME: folder },
    cwd: folder,
    timeoutMs: COSIGN_TIMEOUT_MS,
    maxOutput: MAX_OUTPUT,
  });
  if (ended.how === 'exited' && ended.code === 0) {
    tools.log.info(`${title}: cosign verified that ${signature.identity} signed it`);
    return;
  }
  const how = ended.how === 'exited' ? `exit code ${String(ended.code)}` : ended.how;
  throw new ScannerFailure(`cosign can't verify the signature of ${title} (${how})${lastWords(stderr)}`, {
    hint: `it should be signed by ${signature.identity}; nothing of it was run. If cosign has no network or is older than 2.4, take it off PATH: the recorded hash is checked all the same`,
  });
}

function pass(env: Tools['env']): Record<string, string> {
  const names = ['PATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'TUF_ROOT', 'TUF_MIRROR', 'SIGSTORE_ROOT_FILE'];
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

function missing({ title }: Signed, tools: Pick<Tools, 'log'>): void {
  tools.log.warn(`${title}: its signature isn't to be had where the file came from, so cosign wasn't asked; the recorded hash fits`);
}

/** Lines as `sha256sum` writes them: HASH, blanks or `*`, NAME. */
function lists(list: string, { path, sha256 }: Asset): boolean {
  const name = path.split('/').at(-1);
  return list.split('\n').some((line) => {
    const [hash, file] = line.trim().split(/\s+\*?/);
    return hash === sha256 && file === name;
  });
}

/** @returns undefined when it isn't there */
async function text(url: string, { http }: Pick<Tools, 'http'>): Promise<string | undefined> {
  try {
    const answer = await http.request({ url, redirects: 5 });
    if (answer.status === 200) return (await bodyOf(answer, MAX_TEXT)).toString('utf8');
    answer.discard();
    return undefined;
  } catch (error) {
    if (error instanceof HttpFailure) return undefined;
    throw error;
  }
}
