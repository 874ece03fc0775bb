import { describe, expect, it } from '@jest/globals';
import { packageOriginsReader, type PackageOrigins } from './package-origins.js';

const STATUS = 'var/lib/dpkg/status';
const APK = 'lib/apk/db/installed';

/** What a layer does: a text writes a file, `null` deletes it, `opaque` empties a folder, `link` puts a link there. */
type Change = string | null | { readonly kind: 'opaque' | 'symlink' | 'hardlink' };
type Layers = readonly Readonly<Record<string, Change>>[];

function originsOf(layers: Layers): PackageOrigins {
  const reader = packageOriginsReader();
  for (const [layer, changes] of layers.entries()) {
    for (const [path, change] of Object.entries(changes)) {
      if (typeof change === 'string') {
        const bytes = Buffer.from(change);
        const entry = { layer, path, kind: 'file', size: bytes.length, whiteout: 'none' } as const;
        const wanted = reader.wants(entry);
        if (wanted > 0) reader.read(entry, bytes.subarray(0, wanted));
      } else if (change === null) reader.wants({ layer, path, kind: 'file', size: 0, whiteout: 'file' });
      else if (change.kind === 'opaque') reader.wants({ layer, path, kind: 'directory', size: 0, whiteout: 'opaque' });
      else reader.wants({ layer, path, kind: change.kind, size: 0, whiteout: 'none' });
    }
  }
  return reader.origins();
}

function dpkg(...packages: string[]): string {
  return packages.map((each) => `Package: ${each.split(' ')[0] ?? ''}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${each.split(' ')[1] ?? ''}\nDescription: something\n goes on: here\n`).join('\n');
}

function apk(...packages: string[]): string {
  return packages.map((each) => `C:Q1abc=\nP:${each.split(' ')[0] ?? ''}\nV:${each.split(' ')[1] ?? ''}\nA:x86_64\nF:lib\n`).join('\n');
}

describe('a Debian package is of', () => {
  it.each<[string, Layers, string, number | undefined]>([
    ['the layer that installed it', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: dpkg('base 1', 'sudo 1.9') }], 'sudo 1.9', 1],
    ['the lowest layer, though others write the database again', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: dpkg('base 1', 'sudo 1.9') }, { [STATUS]: dpkg('base 1', 'sudo 1.9', 'vim 9') }], 'base 1', 0],
    ['the layer that upgraded it', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: dpkg('base 2') }], 'base 2', 1],
    ['no layer, in a version that was replaced', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: dpkg('base 2') }], 'base 1', undefined],
    ['the layer that went back to the version', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: dpkg('base 2') }, { [STATUS]: dpkg('base 1') }], 'base 1', 2],
    ['the layer that installed it again', [{ [STATUS]: dpkg('a 1') }, { [STATUS]: dpkg('b 1') }, {}, { [STATUS]: dpkg('a 1', 'b 1') }], 'a 1', 3],
    ['its own layer, with a file for each package', [{ 'var/lib/dpkg/status.d/base': 'Package: base\nVersion: 1\n' }, { 'var/lib/dpkg/status.d/tzdata': 'Package: tzdata\nVersion: 2026a\n' }], 'tzdata 2026a', 1],
    ['no layer, by its list of checksums', [{ 'var/lib/dpkg/status.d/base.md5sums': 'Package: base\nVersion: 1\n' }], 'base 1', undefined],
    ['no layer, when only its configuration is left', [{ [STATUS]: 'Package: gone\nStatus: deinstall ok config-files\nVersion: 1\n' }], 'gone 1', undefined],
    ['its layer, when it is held', [{ [STATUS]: 'Package: held\nStatus: hold ok installed\nVersion: 1\n' }], 'held 1', 0],
    ['its layer, without the epoch', [{ [STATUS]: dpkg('zlib1g 1:1.2.13.dfsg-1') }], 'zlib1g 1.2.13.dfsg-1', 0],
    ['its layer, with the epoch', [{ [STATUS]: dpkg('zlib1g 1:1.2.13.dfsg-1') }], 'zlib1g 1:1.2.13.dfsg-1', 0],
    ['its layer, with Windows line ends', [{ [STATUS]: dpkg('base 1', 'sudo 2').replaceAll('\n', '\r\n') }], 'sudo 2', 0],
    ['no layer, when the database was deleted', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: null }], 'base 1', undefined],
    ['no layer, when a folder above was deleted', [{ [STATUS]: dpkg('base 1') }, { 'var/lib': null }], 'base 1', undefined],
    ['no layer, when the folder was emptied', [{ [STATUS]: dpkg('base 1') }, { 'var/lib/dpkg': { kind: 'opaque' } }], 'base 1', undefined],
    ['its old layer, when the folder was emptied and written again in one', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: dpkg('base 1', 'new 1'), 'var/lib/dpkg': { kind: 'opaque' } }], 'base 1', 0],
    ['no layer, when a folder above became a link', [{ [STATUS]: dpkg('base 1') }, { var: { kind: 'symlink' } }], 'base 1', undefined],
    ['no layer that is known, when the database is a link', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: { kind: 'hardlink' } }], 'base 1', undefined],
    ['no layer, when the database is emptied', [{ [STATUS]: dpkg('base 1') }, { [STATUS]: '' }], 'base 1', undefined],
    ['its layer, though a folder beside was deleted', [{ [STATUS]: dpkg('base 1') }, { 'var/lib/dpkg2': null, 'var/lib/apt': null }], 'base 1', 0],
  ])('%s', (_, layers, wanted, expected) => {
    const [name = '', version = ''] = wanted.split(' ');

    expect(originsOf(layers).layerOf('deb', name, version)).toBe(expected);
  });
});

describe('an Alpine package is of', () => {
  it.each<[string, Layers, string, number | undefined]>([
    ['the layer that installed it', [{ [APK]: apk('musl 1.2.5-r0') }, { [APK]: apk('musl 1.2.5-r0', 'curl 8.9.0-r0') }], 'curl 8.9.0-r0', 1],
    ['its layer, at the new place', [{ [`usr/${APK}`]: apk('musl 1.2.5-r0') }], 'musl 1.2.5-r0', 0],
    ['its old layer, when the database moved', [{ [APK]: apk('musl 1.2.5-r0') }, { [APK]: null, [`usr/${APK}`]: apk('musl 1.2.5-r0') }], 'musl 1.2.5-r0', 0],
  ])('%s', (_, layers, wanted, expected) => {
    const [name = '', version = ''] = wanted.split(' ');

    expect(originsOf(layers).layerOf('apk', name, version)).toBe(expected);
  });
});

it('does not take one kind of package for another', () => {
  const origins = originsOf([{ [STATUS]: dpkg('zlib 1') }]);

  expect([origins.layerOf('apk', 'zlib', '1'), origins.layerOf('rpm', 'zlib', '1')]).toEqual([undefined, undefined]);
});

it('says nothing from a database that it could not read as a whole', () => {
  const reader = packageOriginsReader();
  const bytes = Buffer.from(dpkg('base 1', 'sudo 1'));
  const entry = { layer: 0, path: STATUS, kind: 'file', size: bytes.length, whiteout: 'none' } as const;
  reader.wants(entry);
  reader.read(entry, bytes.subarray(0, 60));

  expect(reader.origins().layerOf('deb', 'base', '1')).toBeUndefined();
});

it('wants no database that is larger than any real one', () => {
  const reader = packageOriginsReader();

  expect(reader.wants({ layer: 0, path: STATUS, kind: 'file', size: 2 ** 40, whiteout: 'none' })).toBe(0);
  expect(reader.origins().layerOf('deb', 'base', '1')).toBeUndefined();
});

it('reads a long database in a moment', () => {
  const text = dpkg(...Array.from({ length: 20_000 }, (_, index) => `package-${String(index)} 1.${String(index)}`));
  const started = performance.now();

  const origins = originsOf([{ [STATUS]: text }, { [STATUS]: text }, { [STATUS]: `${text}\n${dpkg('last 1')}` }]);

  expect([origins.layerOf('deb', 'package-19999', '1.19999'), origins.layerOf('deb', 'last', '1')]).toEqual([0, 2]);
  expect(performance.now() - started).toBeLessThan(3000);
});
