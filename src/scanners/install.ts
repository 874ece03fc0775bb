/** Gets a scanner's pinned program: from the runner's tool cache, our cache, a mirror or the release; always by its hash. */
import { dirname, join } from 'node:path';
import { ScannerFailure } from '../errors.js';
import { codeOf } from '../tools/files.js';
import type { Tools } from '../tools/tools.js';
import { addressOf, DOWNLOAD_LIMITS, download, DownloadFailure, type Limits } from './download.js';
import { denialOf, type Asset, type Lock, type Pin, type ProgramName } from './lock.js';
import { verifySignature } from './signature.js';
import { takeOut } from './unpack.js';

export interface InstallOptions {
  /** Absolute; ours to write to. */
  readonly cacheDir: string;
  /** Base address that stands for https://github.com/. */
  readonly mirror: string | undefined;
  readonly offline: boolean;
  /** `linux-amd64`. */
  readonly platform: string;
  readonly lock: Lock;
  readonly limits?: Limits;
}

/** An executable whose hash was right when we looked. */
export interface Installed {
  readonly path: string;
  readonly version: string;
  readonly sha256: string;
  readonly from: 'tool cache' | 'cache' | 'mirror' | 'release';
}

type InstallTools = Pick<Tools, 'files' | 'exec' | 'http' | 'clock' | 'log' | 'env' | 'signal'>;

export const RELEASES = 'https://github.com/';

/** @throws ScannerFailure */
export async function install(name: ProgramName, options: InstallOptions, tools: InstallTools): Promise<Installed> {
  const pin = options.lock[name];
  const title = `${name} ${pin.version}`;
  const denied = denialOf(pin, pin.version);
  if (denied !== undefined) throw new ScannerFailure(`${title} is never run: ${denied}`, { hint: 'the lock file of this dockgate names it all the same: report it' });
  const asset = pin.assets[options.platform];
  if (asset === undefined) {
    throw new ScannerFailure(`there is no pinned release of ${title} for ${options.platform}`, {
      hint: `pinned are ${Object.keys(pin.assets).join(', ')}; name a program of your own with --scanner-path ${name}=FILE`,
    });
  }
  const kept = cachePath(options, name, pin, asset);
  const found = (await fromToolCache(name, pin, asset, tools)) ?? (await fromCache(kept, title, asset, tools));
  if (found !== undefined) return { ...found, version: pin.version, sha256: asset.executableSha256 };
  if (options.offline) {
    throw new ScannerFailure(`${title} is in no cache, and --offline forbids fetching it`, { hint: `run once with a network and the same --cache-dir, or name its program with --scanner-path ${name}=FILE` });
  }
  const from = await fetchAndKeep({ name, title, pin, asset, kept }, options, tools);
  return { path: kept, version: pin.version, sha256: asset.executableSha256, from };
}

function cachePath({ cacheDir, platform }: InstallOptions, name: ProgramName, pin: Pin, asset: Asset): string {
  return join(cacheDir, 'bin', name, pin.version, platform, asset.binary);
}

/** As @actions/tool-cache lays it out: TOOL/VERSION/ARCH, with ARCH.complete beside it once it is whole. */
async function fromToolCache(name: ProgramName, pin: Pin, asset: Asset, tools: InstallTools): Promise<Pick<Installed, 'path' | 'from'> | undefined> {
  const root = tools.env['RUNNER_TOOL_CACHE'];
  if (root === undefined || root === '') return undefined;
  const architecture = asset.path.includes('arm64') || asset.path.includes('ARM64') ? 'arm64' : 'x64';
  const folder = join(root, name, pin.version, architecture);
  if ((await tools.files.status(`${folder}.complete`).catch(() => undefined)) === undefined) return undefined;
  const path = join(folder, asset.binary);
  const sha256 = await hashOf(path, tools);
  if (sha256 === asset.executableSha256) return { path, from: 'tool cache' };
  if (sha256 !== undefined) tools.log.warn(`${name} ${pin.version} in the runner's tool cache is not the pinned program (its sha256 is ${sha256}); it is left alone`);
  return undefined;
}

async function fromCache(path: string, title: string, asset: Asset, tools: InstallTools): Promise<Pick<Installed, 'path' | 'from'> | undefined> {
  const sha256 = await hashOf(path, tools);
  if (sha256 === asset.executableSha256) return { path, from: 'cache' };
  if (sha256 !== undefined) tools.log.warn(`${title} in the cache was changed or is cut (its sha256 is ${sha256}); it is not run, and fetched again`);
  return undefined;
}

/** @returns undefined when there is no such file, or none that we may read */
async function hashOf(path: string, { files }: InstallTools): Promise<string | undefined> {
  const status = await files.status(path).catch(() => undefined);
  return status?.kind === 'file' ? files.sha256(path).catch(() => undefined) : undefined;
}

interface Order {
  readonly name: ProgramName;
  readonly title: string;
  readonly pin: Pin;
  readonly asset: Asset;
  /** Where the executable shall be. */
  readonly kept: string;
}

async function fetchAndKeep(order: Order, options: InstallOptions, tools: InstallTools): Promise<'mirror' | 'release'> {
  const { asset, kept, title } = order;
  const { files } = tools;
  let folder: string;
  try {
    await files.makeDirectory(dirname(kept));
    folder = await files.makeTemporary(dirname(kept));
  } catch (error) {
    throw keepFailure(error, title);
  }
  try {
    const archive = join(folder, 'asset');
    const from = await fetchAsset(order, archive, options, tools);
    await verifySignature({ ...order, archive, folder, base: from === 'mirror' ? (options.mirror ?? RELEASES) : RELEASES }, tools);
    const executable = join(folder, asset.binary);
    const sha256 = await takeOut(archive, asset, executable, files);
    if (sha256 !== asset.executableSha256) {
      throw new ScannerFailure(`the executable in the archive of ${title} has the sha256 ${sha256}, and ${asset.executableSha256} is recorded for it`, { hint: 'the archive itself is the right one, so the lock file is wrong: report it. Nothing of it was run' });
    }
    await files.setMode(executable, 0o755);
    // Another run may put the same file there at the same time: the last one wins, and both are whole.
    await files.rename(executable, kept);
    return from;
  } catch (error) {
    throw error instanceof ScannerFailure ? error : keepFailure(error, title);
  } finally {
    await files.remove(folder).catch(() => undefined);
  }
}

async function fetchAsset({ title, asset, name }: Order, archive: string, options: InstallOptions, tools: InstallTools): Promise<'mirror' | 'release'> {
  const failures: DownloadFailure[] = [];
  for (const [from, base] of [['mirror', options.mirror], ['release', RELEASES]] as const) {
    if (base === undefined) continue;
    try {
      await download({ url: addressOf(base, asset.path), sha256: asset.sha256, name, title }, archive, tools, options.limits ?? DOWNLOAD_LIMITS);
      return from;
    } catch (error) {
      if (!(error instanceof DownloadFailure)) throw error;
      // Going on to the next place would hide that somebody gives out something else.
      if (error.reason === 'wrong-hash' || error.reason === 'disk') throw error;
      failures.push(error);
    }
  }
  const [first, second] = failures;
  if (first === undefined) throw new ScannerFailure(`${name} has no place to be fetched from`);
  throw second === undefined ? first : new ScannerFailure(`${first.message}; ${second.message}`, { ...(second.hint === undefined ? {} : { hint: second.hint }), cause: first });
}

function keepFailure(error: unknown, title: string): ScannerFailure {
  const code = codeOf(error) ?? 'unknown error';
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new ScannerFailure(full ? `the disk is full: ${title} can't be kept in the cache` : `${title} can't be kept in the cache (${code})`, { hint: `${full ? 'make room, or ' : ''}name another folder with --cache-dir`, cause: error });
}
