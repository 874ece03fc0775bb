/** Takes the one executable out of a release's archive. Nothing else of an archive is ever written, under whatever name. */
import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { fromBufferPromise, type Entry } from 'yauzl';
import { ScannerFailure } from '../errors.js';
import { codeOf, type Files } from '../tools/files.js';
import type { Asset } from './lock.js';

/** The largest executable today takes 200 MB: more than this is no scanner. */
const MAX_EXECUTABLE = 1 << 30;
const HINT = 'the archive has the right hash, so the lock file names the wrong member: report it';

/**
 * @param archive its hash was compared before
 * @param destination where the executable is written; its folder is ours alone
 * @returns the executable's SHA-256
 * @throws ScannerFailure
 */
export async function takeOut(archive: string, asset: Pick<Asset, 'archive' | 'binary'>, destination: string, files: Files): Promise<string> {
  switch (asset.archive) {
    case 'none':
      await files.rename(archive, destination);
      return files.sha256(destination);
    case 'tar.gz':
      return fromTar(archive, asset.binary, destination, files);
    case 'zip':
      return fromZip(archive, asset.binary, destination, files);
  }
}

async function fromTar(archive: string, member: string, destination: string, files: Files): Promise<string> {
  const entries = extract();
  let sha256: string | undefined;
  const unpacking = pipeline(files.readStream(archive), createGunzip(), entries);
  // It is awaited below; until then a failure of it reaches us through the entries.
  unpacking.catch(() => undefined);
  try {
    for await (const entry of entries) {
      const { name, type } = entry.header;
      if (name !== member && name !== `./${member}`) {
        entry.resume();
        continue;
      }
      if (type !== 'file') throw new ScannerFailure(`the member ${JSON.stringify(member)} is no plain file but a ${type}`, { hint: HINT });
      if (sha256 !== undefined) throw new ScannerFailure(`the archive holds ${JSON.stringify(member)} twice`, { hint: HINT });
      sha256 = await write(entry, destination, files);
    }
    await unpacking;
  } catch (error) {
    throw asUnpackFailure(error);
  }
  return found(sha256, member);
}

/** From memory: only Windows has zips, and they are of 70 MB. */
async function fromZip(archive: string, member: string, destination: string, files: Files): Promise<string> {
  let sha256: string | undefined;
  try {
    const zip = await fromBufferPromise(await files.read(archive));
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== member) continue;
      if (isLink(entry)) throw new ScannerFailure(`the member ${JSON.stringify(member)} is no plain file but a link`, { hint: HINT });
      if (sha256 !== undefined) throw new ScannerFailure(`the archive holds ${JSON.stringify(member)} twice`, { hint: HINT });
      sha256 = await write(await zip.openReadStreamPromise(entry), destination, files);
    }
  } catch (error) {
    throw asUnpackFailure(error);
  }
  return found(sha256, member);
}

/** The upper half holds the mode of Unix: S_IFLNK. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

async function write(content: AsyncIterable<unknown>, destination: string, files: Files): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_EXECUTABLE) {
        done(new ScannerFailure(`the executable unpacks to more than ${String(MAX_EXECUTABLE >> 20)} MiB`, { hint: HINT }));
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(content, counted, files.writeStream(destination));
  return hash.digest('hex');
}

function found(sha256: string | undefined, member: string): string {
  if (sha256 === undefined) throw new ScannerFailure(`the archive holds no ${JSON.stringify(member)}`, { hint: HINT });
  return sha256;
}

function asUnpackFailure(error: unknown): ScannerFailure {
  if (error instanceof ScannerFailure) return error;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ScannerFailure('the disk is full', { hint: 'make room, or name another folder with --cache-dir', cause: error });
  return new ScannerFailure(`the archive can't be unpacked (${code ?? (error instanceof Error ? error.message : 'unknown error')})`, { hint: HINT, cause: error });
}
