/**
 * What the walk over an image's layers keeps for checks: the few files that one of them asks about, in which layer they came, and whether a
 * later layer deletes or replaces them. Everything else passes by; the rest of the memory doesn't grow with the image.
 */
import type { ImageConfig } from './image-config.js';
import type { LayerEntry, LayerVisitor } from './layer-entry.js';
import { healthcheckPrograms } from './healthcheck.js';
import { packageCacheOf } from './package-cache-files.js';
import { bytesToJudge, secretInFile, type SecretInFile } from './secret-in-file.js';
import { secretEnvironment } from './secret-environment.js';

export interface ImageFile {
  readonly path: string;
  readonly kind: LayerEntry['kind'];
  /** Index of the layer that it came with. */
  readonly layer: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly capabilityNames: readonly string[];
  readonly secret: SecretInFile | undefined;
  /** Of the files that are read as a whole: accounts, and what names the distribution. */
  readonly text: string | undefined;
  /** Index of the layer that deletes or replaces it; undefined while containers have it. */
  readonly goneIn: number | undefined;
}

/** What a package manager left behind in a layer. */
export interface CacheUse {
  readonly layer: number;
  /** `apt lists` */
  readonly what: string;
  /** The folder, for people. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export interface ImageFiles {
  /** Lowest layer first, in the order of the layers' tars. */
  readonly files: readonly ImageFile[];
  readonly caches: readonly CacheUse[];
  /** How many more entries everybody may change than are among `files`. */
  readonly moreWritable: number;
  /** What wasn't kept or couldn't be read, in sentences without full stop. */
  readonly limits: readonly string[];
}

export const NO_FILES: ImageFiles = { files: [], caches: [], moreWritable: 0, limits: [] };

type Reason = 'world-writable entries' | 'setuid files' | 'files with capabilities' | 'secrets' | 'programs';
/** More than this stays unknown, and is said. */
const MOST_KEPT: Readonly<Record<Reason, number>> = { 'world-writable entries': 5000, 'setuid files': 5000, 'files with capabilities': 5000, secrets: 5000, programs: 5000 };
const WRITABLE: Reason = 'world-writable entries';
/** Characters of the folders above all kept files: what a hostile tree of long paths may cost. Ordinary files have some 300. */
const MOST_OF_FOLDERS = 32 << 20;
const MOST_TEXT = 1 << 20;
const TEXTS: ReadonlySet<string> = new Set(['etc/passwd', 'etc/shadow', 'etc/os-release', 'usr/lib/os-release', 'etc/alpine-release', 'etc/redhat-release']);
const SSH_SERVERS: ReadonlySet<string> = new Set(['usr/sbin/sshd', 'usr/bin/sshd', 'sbin/sshd', 'usr/local/sbin/sshd', 'usr/sbin/dropbear', 'usr/bin/dropbear', 'sbin/dropbear']);
/** Filled by the engine when a container starts. */
const NOT_OF_THE_IMAGE = /^(?:dev|proc|sys)\//;

type Kept = { -readonly [K in keyof ImageFile]: ImageFile[K] };

export interface ImageFilesCollector extends LayerVisitor {
  result(notes: readonly string[]): ImageFiles;
}

export function collectImageFiles(config: ImageConfig): ImageFilesCollector {
  const files: Kept[] = [];
  /** What containers would see, by path, of what was kept. */
  const live = new Map<string, Kept>();
  /** Which of `live` lie below a folder. */
  const below = new Map<string, Set<Kept>>();
  let spent = 0;
  let crowded = false;
  /** Folders whose content of lower layers this layer has hidden already. */
  const emptied = new Set<string>();
  let emptiedIn = -1;
  const caches = new Map<string, CacheUse>();
  const counts = new Map<Reason, number>();
  const unread = new Set<string>();
  const programs = new Set(healthcheckPrograms(config).map((program) => program.slice(program.lastIndexOf('/') + 1)));
  const known = secretEnvironment(config.env).flatMap(({ value }) => (isTelling(value) ? [Buffer.from(value)] : []));

  function remove(file: Kept, layer: number): void {
    file.goneIn = layer;
    live.delete(file.path);
    for (const folder of foldersOf(file.path)) {
      const inside = below.get(folder);
      inside?.delete(file);
      if (inside?.size === 0) below.delete(folder);
    }
  }

  /** @param from of a whiteout only what lower layers brought */
  function removeBelow(folder: string, layer: number, from: 'lower' | 'any'): void {
    const inside = folder === '' ? live.values() : below.get(folder);
    if (inside === undefined) return;
    if (from === 'lower') {
      // Once a layer: a tar may say the same a million times.
      if (emptiedIn !== layer) emptied.clear();
      emptiedIn = layer;
      if (emptied.has(folder)) return;
      emptied.add(folder);
    }
    for (const file of [...inside]) if (from === 'any' || file.layer < layer) remove(file, layer);
  }

  function keep(entry: LayerEntry, facts: Pick<ImageFile, 'secret' | 'text'>): void {
    const { path, kind, layer, mode, uid, gid, size, capabilityNames } = entry;
    const depth = path.split('/').length - 1;
    spent += (path.length * depth) / 2;
    if (spent > MOST_OF_FOLDERS) {
      crowded = true;
      return;
    }
    const file: Kept = { path, kind, layer, mode, uid, gid, size, capabilityNames, goneIn: undefined, ...facts };
    files.push(file);
    live.set(path, file);
    for (const folder of foldersOf(path)) {
      const inside = below.get(folder);
      if (inside === undefined) below.set(folder, new Set([file]));
      else inside.add(file);
    }
  }

  function mayKeep(reason: Reason): boolean {
    const count = (counts.get(reason) ?? 0) + 1;
    counts.set(reason, count);
    return count <= MOST_KEPT[reason];
  }

  /** @returns whether it stays as it was kept before: a folder that a later layer only passes through */
  function overlay(entry: LayerEntry): boolean {
    const { path, layer, kind, whiteout } = entry;
    if (whiteout === 'opaque') {
      removeBelow(path, layer, 'lower');
      return false;
    }
    const before = live.get(path);
    if (whiteout === 'file') {
      if (before !== undefined && before.layer < layer) remove(before, layer);
      removeBelow(path, layer, 'lower');
      return false;
    }
    if (before !== undefined) {
      if (kind === 'directory' && before.kind === 'directory' && before.mode === entry.mode && before.uid === entry.uid) return true;
      remove(before, layer);
    }
    if (kind !== 'directory') removeBelow(path, layer, 'any');
    return false;
  }

  function reasonToKeep(entry: LayerEntry): boolean {
    const { path, kind, mode } = entry;
    const file = kind === 'file' || kind === 'hardlink';
    const sticky = kind === 'directory' && (mode & 0o1000) !== 0;
    let wanted = file && (TEXTS.has(path) || SSH_SERVERS.has(path));
    if ((file || kind === 'directory') && (mode & 0o002) !== 0 && !sticky && !NOT_OF_THE_IMAGE.test(path)) wanted = mayKeep(WRITABLE) || wanted;
    if (file && (mode & 0o6000) !== 0) wanted = mayKeep('setuid files') || wanted;
    if (file && entry.capabilities) wanted = mayKeep('files with capabilities') || wanted;
    if (programs.size > 0 && kind !== 'directory' && kind !== 'other' && programs.has(path.slice(path.lastIndexOf('/') + 1))) wanted = mayKeep('programs') || wanted;
    // A link to an account file or a kept secret is one as well.
    if (kind === 'symlink' && TEXTS.has(path)) wanted = true;
    return wanted;
  }

  return {
    wants(entry) {
      if (overlay(entry) || entry.whiteout !== 'none') return 0;
      const { path, kind, layer, size } = entry;
      if (kind === 'file' && size > 0) {
        const cache = packageCacheOf(path);
        if (cache !== undefined) {
          const key = `${String(layer)} ${cache.what}`;
          const sum = caches.get(key);
          caches.set(key, { layer, ...cache, files: (sum?.files ?? 0) + 1, bytes: (sum?.bytes ?? 0) + size });
          return 0;
        }
      }
      const linked = kind === 'hardlink' ? live.get(entry.target) : undefined;
      if (reasonToKeep(entry) || linked?.secret !== undefined) keep(entry, { secret: linked?.secret, text: linked?.text });
      if (kind !== 'file') return 0;
      if (!TEXTS.has(path)) return bytesToJudge(path, size);
      if (size > MOST_TEXT) unread.add(path);
      return Math.min(size, MOST_TEXT);
    },
    read(entry, bytes) {
      const { path } = entry;
      const kept = live.get(path);
      if (TEXTS.has(path)) {
        if (kept !== undefined) kept.text = bytes.toString('utf8');
        return;
      }
      const secret = secretInFile(path, bytes, known);
      if (secret === undefined || !mayKeep('secrets')) return;
      if (kept === undefined) keep(entry, { secret, text: undefined });
      else kept.secret = secret;
    },
    result(notes) {
      const limits = [
        ...notes,
        ...[...counts].flatMap(([reason, count]) => (count > MOST_KEPT[reason] && reason !== WRITABLE ? [`it has ${String(count)} ${reason}, of which the first ${String(MOST_KEPT[reason])} were looked at`] : [])),
        ...(crowded ? ['it has more files that checks ask about than can be kept: the first ones were looked at'] : []),
        ...[...unread].map((path) => `${path} is larger than ${String(MOST_TEXT)} bytes and was read to there`),
      ];
      return { files, caches: [...caches.values()], moreWritable: Math.max(0, (counts.get(WRITABLE) ?? 0) - MOST_KEPT[WRITABLE]), limits };
    },
  };
}

/** `a/b/c` lies below `a/b` and `a`. */
function* foldersOf(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at);
}

/** Long and mixed enough not to stand in other files by chance. */
function isTelling(value: string): boolean {
  return value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value) && !/\s/.test(value);
}
