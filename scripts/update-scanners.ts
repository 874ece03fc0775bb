/**
 * Proposes new pins for scanners.lock.json: asks GitHub for the newest release of each, downloads its assets, hashes archive
 * and executable, and prints what would change; `--write` changes the file. Refuses a release younger than seven days: a
 * hijacked one is found out within days as a rule. GITHUB_API_URL and GITHUB_SERVER_URL say where GitHub is, GITHUB_TOKEN
 * lifts its limit on questions.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, valid } from 'semver';
import * as v from 'valibot';
import { messageOf } from '../src/errors.js';
import { addressOf } from '../src/scanners/download.js';
import { denialOf, readLock, type Asset, type Lock, type Pin, type ProgramName } from '../src/scanners/lock.js';
import { takeOut } from '../src/scanners/unpack.js';
import { systemFiles } from '../src/tools/files.js';
import { bodyOf, systemHttp, type Http } from '../src/tools/http.js';

const LOCK_FILE = join(import.meta.dirname, '../src/scanners/scanners.lock.json');
const DAY_MS = 24 * 60 * 60 * 1000;
const YOUNGEST_DAYS = 7;
const MAX_LIST = 16 << 20;
const MAX_ASSET = 512 << 20;

const Release = v.object({
  tag_name: v.string(),
  draft: v.boolean(),
  prerelease: v.boolean(),
  published_at: v.nullable(v.string()),
  assets: v.array(v.object({ name: v.string(), digest: v.nullish(v.string()) })),
});
type Release = v.InferOutput<typeof Release>;

interface Where {
  readonly api: string;
  readonly server: string;
  readonly token: string | undefined;
  readonly now: Date;
  readonly http: Http;
}

/** What became of one program's pin. */
interface Proposal {
  readonly pin: Pin;
  readonly lines: readonly string[];
  readonly failed: boolean;
}

async function propose(name: ProgramName, pin: Pin, where: Where): Promise<Proposal> {
  const lines: string[] = [];
  const releases = await listReleases(pin.repository, where);
  for (const release of releases.toSorted((a, b) => compare(versionOf(b), versionOf(a)))) {
    const version = versionOf(release);
    if (compare(version, pin.version) <= 0) break;
    const refusal = refuse(release, pin, where.now);
    if (refusal !== undefined) {
      lines.push(`${name} ${version}: refused, ${refusal}`);
      continue;
    }
    const next = await pinFor(name, pin, release, where);
    return { pin: next, lines: [...lines, `${name} ${pin.version} -> ${version} (published ${next.published ?? 'nobody knows when'})`, ...difference(pin, next)], failed: false };
  }
  return { pin, lines: [...lines, `${name} ${pin.version}: stays`], failed: false };
}

async function listReleases(repository: string, { api, http, token }: Where): Promise<readonly Release[]> {
  const url = `${api.replace(/\/+$/, '')}/repos/${repository}/releases?per_page=100`;
  const answer = await http.request({ url, headers: { accept: 'application/vnd.github+json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) } });
  const body = await bodyOf(answer, MAX_LIST);
  if (answer.status !== 200) throw new Error(`${repository}: GitHub answers ${String(answer.status)}`);
  return v.parse(v.array(Release), JSON.parse(body.toString('utf8'))).filter((release) => valid(versionOf(release)) !== null);
}

function versionOf({ tag_name }: Release): string {
  return tag_name.replace(/^v/, '');
}

function refuse(release: Release, pin: Pin, now: Date): string | undefined {
  if (release.draft) return 'it is a draft';
  if (release.prerelease || versionOf(release).includes('-')) return 'it is a prerelease';
  const denied = denialOf(pin, versionOf(release));
  if (denied !== undefined) return denied;
  const published = release.published_at === null ? Number.NaN : Date.parse(release.published_at);
  if (Number.isNaN(published)) return 'nobody knows when it was published';
  const days = (now.getTime() - published) / DAY_MS;
  return days < YOUNGEST_DAYS ? `it is ${String(Math.max(0, Math.floor(days)))} days old, and has to be ${String(YOUNGEST_DAYS)}` : undefined;
}

async function pinFor(name: ProgramName, pin: Pin, release: Release, where: Where): Promise<Pin> {
  const version = versionOf(release);
  const renew = (text: string): string => text.replaceAll(pin.version, version);
  const assets: Record<string, Asset> = {};
  for (const [platform, asset] of Object.entries(pin.assets)) {
    const path = renew(asset.path);
    const listed = release.assets.find((each) => path.endsWith(`/${each.name}`));
    if (listed === undefined) throw new Error(`${name} ${version} has no asset ${path.split('/').at(-1) ?? ''} for ${platform}: was it renamed?`);
    assets[platform] = await hashAsset({ ...asset, path }, listed.digest ?? undefined, where);
  }
  const signature = pin.signature === undefined ? {} : { signature: { ...pin.signature, identity: renew(pin.signature.identity), ...(pin.signature.bundle === 'checksums' ? { path: renew(pin.signature.path) } : {}) } };
  // The commit of the new tag isn't asked for: nothing rests on it.
  const { commit: _, ...kept } = pin;
  return { ...kept, ...signature, version, tag: release.tag_name, published: (release.published_at ?? '').slice(0, 10), assets };
}

/** @param digest as GitHub computed it when the file was uploaded: it must be the same file */
async function hashAsset(asset: Asset, digest: string | undefined, { server, http }: Where): Promise<Asset> {
  const files = systemFiles();
  const folder = await mkdtemp(join(tmpdir(), 'dockgate-update-'));
  try {
    const answer = await http.request({ url: addressOf(server, asset.path), redirects: 5 });
    if (answer.status !== 200) {
      answer.discard();
      throw new Error(`${asset.path}: ${String(answer.status)}`);
    }
    const archive = join(folder, 'asset');
    await writeFile(archive, await bodyOf(answer, MAX_ASSET));
    const sha256 = await files.sha256(archive);
    if (digest !== undefined && digest !== `sha256:${sha256}`) throw new Error(`${asset.path}: the file has the sha256 ${sha256}, and GitHub lists ${digest}`);
    return { ...asset, sha256, executableSha256: await takeOut(archive, asset, join(folder, 'executable'), files) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function difference(before: Pin, after: Pin): string[] {
  return Object.entries(after.assets).flatMap(([platform, asset]) => {
    const old = before.assets[platform];
    return [
      `  ${platform}`,
      `    - ${old?.path ?? ''} ${old?.sha256 ?? ''}`,
      `    + ${asset.path} ${asset.sha256}`,
      `    + executable ${asset.executableSha256}`,
    ];
  });
}

async function main(): Promise<void> {
  const http = systemHttp(new AbortController().signal, process.env);
  const where: Where = {
    api: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    server: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    token: process.env['GITHUB_TOKEN'],
    now: new Date(),
    http,
  };
  const file = process.env['DOCKGATE_LOCK_FILE'] ?? LOCK_FILE;
  const lock = readLock(JSON.parse(await readFile(file, 'utf8')));
  const next: Lock = { ...lock };
  for (const name of Object.keys(lock) as ProgramName[]) {
    const { pin, lines, failed } = await propose(name, lock[name], where).catch((error: unknown): Proposal => ({ pin: lock[name], lines: [`${name} ${lock[name].version}: ${messageOf(error)}`], failed: true }));
    next[name] = pin;
    for (const line of lines) console.log(line);
    if (failed) process.exitCode = 1;
  }
  if (JSON.stringify(next) === JSON.stringify(lock)) return;
  if (!process.argv.includes('--write')) {
    console.log('nothing is written: compare the hashes with the release pages, then run again with --write');
    return;
  }
  await writeFile(file, `${JSON.stringify(readLock(next), null, 2)}\n`);
  console.log(`written: ${file}; run npm run generate, and look at the scanners' changelogs`);
}

await main();
