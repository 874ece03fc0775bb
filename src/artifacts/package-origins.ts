/** Which layer brought an operating system's package, told from the package databases that the layers themselves hold. */
import type { LayerEntry } from './layer-entry.js';
import { systemPackagesIn, type PackageDatabase } from './package-databases.js';

export type SystemPackageType = 'deb' | 'apk' | 'rpm';

export interface PackageOrigins {
  /**
   * @param version as the database has it, with Debian's epoch; without it is understood too
   * @returns index of the layer that first has this package in this version and since when every layer has kept it; undefined when the
   *   databases don't name it or can't be told apart (rpm's are in formats that no kept reader of ours reads)
   */
  layerOf(type: SystemPackageType, name: string, version: string): number | undefined;
}

type DatabaseEntry = Pick<LayerEntry, 'layer' | 'path' | 'kind' | 'size' | 'whiteout'>;

/** A visitor of all layers, lowest first. */
export interface PackageOriginsReader {
  /** @returns how many bytes of the content it wants */
  wants(entry: DatabaseEntry): number;
  read(entry: DatabaseEntry, bytes: Buffer): void;
  /** Call when all layers were shown. */
  origins(): PackageOrigins;
}

/** Larger than any real database: Debian's with 5,000 packages has 6 MB. */
const MAX_DATABASE_BYTES = 64 << 20;
/** In all files of one state of the image; a distribution's image has thousands. */
const MAX_PACKAGES = 200_000;

interface DatabaseFile {
  /** Who wrote it as it is now. */
  readonly layer: number;
  readonly database: PackageDatabase;
  readonly packages: readonly string[];
}

/** Keeps the names and versions of one state of the image, and one number for each; contents are read in place and let go. */
export function packageOriginsReader(): PackageOriginsReader {
  /** The databases as they are in the layer that is being shown. */
  const files = new Map<string, DatabaseFile>();
  /** Folders and files that the current layer takes away from those below it. */
  let removed: { readonly path: string; readonly inside: boolean }[] = [];
  let current = -1;
  let changed = false;
  let count = 0;
  let origins = new Map<string, number>();
  /** Types whose databases couldn't be read as a whole: what they say of layers would be wrong. */
  const untold = new Set<SystemPackageType>();

  function enter(layer: number): void {
    if (layer === current) return;
    settle();
    current = layer;
  }

  /** A layer replaces files as a whole, so what a package was before is known once all of the layer was seen. */
  function settle(): void {
    for (const { path, inside } of removed) {
      for (const [name, file] of files) {
        if (file.layer < current && ((!inside && name === path) || path === '' || name.startsWith(`${path}/`))) changed = files.delete(name) || changed;
      }
    }
    removed = [];
    if (!changed) return;
    changed = false;
    const now = new Map<string, number>();
    for (const { database, packages } of files.values()) {
      for (const each of packages) {
        const key = `${database.type} ${each}`;
        if (!now.has(key)) now.set(key, origins.get(key) ?? current);
      }
    }
    origins = now;
  }

  function wants(entry: DatabaseEntry): number {
    enter(entry.layer);
    const { path, kind, whiteout } = entry;
    if (whiteout !== 'none') {
      if (isAbove(path) || systemPackagesIn(path) !== undefined) removed.push({ path, inside: whiteout === 'opaque' });
      return 0;
    }
    const database = systemPackagesIn(path);
    if (database === undefined) {
      // A folder that becomes a link or a file takes what was in it away.
      if (kind !== 'directory' && isAbove(path)) removed.push({ path, inside: true });
      return 0;
    }
    if (kind === 'directory') return 0;
    if (kind !== 'file' || entry.size > MAX_DATABASE_BYTES) {
      untold.add(database.type);
      return 0;
    }
    if (entry.size > 0) return entry.size;
    files.set(path, { layer: current, database, packages: [] });
    changed = true;
    return 0;
  }

  function read(entry: DatabaseEntry, bytes: Buffer): void {
    const database = systemPackagesIn(entry.path);
    if (database === undefined) return;
    if (bytes.length < entry.size) untold.add(database.type);
    const packages: string[] = [];
    for (const each of database.read(bytes)) {
      if (packages.length >= MAX_PACKAGES) break;
      packages.push(each);
    }
    count += packages.length - (files.get(entry.path)?.packages.length ?? 0);
    if (count >= MAX_PACKAGES) untold.add(database.type);
    files.set(entry.path, { layer: entry.layer, database, packages: untold.has(database.type) ? [] : packages });
    changed = true;
  }

  return {
    wants,
    read,
    origins: () => {
      settle();
      return lookUp(origins, untold);
    },
  };
}

/** Folders that databases lie in. */
const FOLDERS = ['var', 'var/lib', 'var/lib/dpkg', 'var/lib/dpkg/status.d', 'lib', 'lib/apk', 'lib/apk/db', 'usr', 'usr/lib', 'usr/lib/apk', 'usr/lib/apk/db'];
const ABOVE: ReadonlySet<string> = new Set(['', ...FOLDERS]);

function isAbove(path: string): boolean {
  return ABOVE.has(path);
}

const EPOCH = / \d+:(?=[^ ]*$)/;

function lookUp(origins: ReadonlyMap<string, number>, untold: ReadonlySet<SystemPackageType>): PackageOrigins {
  // Some scanners leave Debian's epoch out of the version.
  const withoutEpoch = new Map([...origins].flatMap(([key, layer]): [string, number][] => (EPOCH.test(key) ? [[key.replace(EPOCH, ' '), layer]] : [])));
  return {
    layerOf: (type, name, version) => {
      if (untold.has(type)) return undefined;
      const key = `${type} ${name} ${version}`;
      return origins.get(key) ?? withoutEpoch.get(key);
    },
  };
}
