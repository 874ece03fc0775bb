/** Layers are made here by hand, and by the system's tar where it writes what nobody else does. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { walkLayer, type LayerEntry } from './layer-walk.js';

interface Fields {
  readonly name: string | Buffer;
  readonly type?: string;
  readonly size?: number;
  readonly mode?: number;
  readonly uid?: number;
  readonly target?: string;
  readonly content?: Buffer | string;
}

function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, '0')}\0`;
}

function header({ name, type = '0', size, mode = 0o644, uid = 0, target = '', content = '' }: Fields): Buffer {
  const block = Buffer.alloc(512);
  Buffer.from(name).copy(block, 0);
  block.write(octal(mode, 8), 100);
  block.write(octal(uid, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size ?? Buffer.byteLength(content), 12), 124);
  block.write(octal(0, 12), 136);
  block.write(type, 156, 'latin1');
  block.write(target, 157);
  block.write('ustar\0' + '00', 257, 'latin1');
  return sealed(block);
}

function sealed(block: Buffer): Buffer {
  block.fill(' ', 148, 156);
  block.write(`${block.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function filled(content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

function entry(fields: Fields): Buffer {
  return Buffer.concat([header(fields), filled(fields.content ?? '')]);
}

function pax(records: Readonly<Record<string, string | Buffer>>): Buffer {
  const body = Buffer.concat(
    Object.entries(records).map(([key, value]) => {
      const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')]);
      let length = rest.length + 1;
      while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
      return Buffer.concat([Buffer.from(String(length)), rest]);
    }),
  );
  return entry({ name: 'PaxHeaders/x', type: 'x', content: body });
}

const END = Buffer.alloc(1024);

interface Walked {
  readonly entries: readonly LayerEntry[];
  /** By path. */
  readonly contents: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  readonly notes: readonly string[];
}

function walk(tar: Buffer, { chunk = 1 << 20, wanted = 1 << 20 } = {}): Walked {
  const entries: LayerEntry[] = [];
  const contents: Record<string, string> = {};
  const walking = walkLayer(3, [
    {
      wants: (each) => {
        entries.push(each);
        return wanted;
      },
      read: (each, bytes) => {
        contents[each.path] = bytes.toString('latin1');
      },
    },
  ]);
  // Each chunk in memory of its own that is wiped afterwards, as it may be used again.
  for (let at = 0; at < tar.length; at += chunk) {
    const memory = Buffer.from(tar.subarray(at, at + chunk));
    walking.push(memory);
    memory.fill(0xff);
  }
  walking.end();
  return { entries, contents, problem: walking.problem(), notes: walking.notes() };
}

function paths(walked: Walked): string[] {
  return walked.entries.map(({ path, kind, whiteout }) => `${kind === 'file' ? '' : `${kind} `}${whiteout === 'none' ? '' : `${whiteout} `}${path}`);
}

const ORDINARY = Buffer.concat([
  entry({ name: './', type: '5', mode: 0o755 }),
  entry({ name: './etc/passwd', mode: 0o644, content: 'root:x:0:0' }),
  entry({ name: 'bin/su', mode: 0o4755, uid: 7, content: 'x'.repeat(1300) }),
  entry({ name: 'bin/sh', type: '2', target: 'dash' }),
  entry({ name: 'bin/su2', type: '1', target: './bin/su', size: 1300 }),
  entry({ name: 'dev/null', type: '3' }),
  entry({ name: 'empty' }),
]);

describe('a layer', () => {
  it('is told entry by entry, with content', () => {
    const walked = walk(Buffer.concat([ORDINARY, END]));

    expect(paths(walked)).toEqual(['directory ', 'etc/passwd', 'bin/su', 'symlink bin/sh', 'hardlink bin/su2', 'other dev/null', 'empty']);
    expect(walked.contents).toEqual({ 'etc/passwd': 'root:x:0:0', 'bin/su': 'x'.repeat(1300), empty: '' });
    expect(walked.entries[2]).toEqual({ layer: 3, path: 'bin/su', kind: 'file', mode: 0o4755, uid: 7, gid: 0, size: 1300, target: '', capabilities: false, capabilityNames: [], whiteout: 'none' });
    expect(walked.entries[4]).toMatchObject({ target: 'bin/su', size: 0 });
    expect(walked).toMatchObject({ problem: undefined, notes: [] });
  });

  it.each([1, 7, 100, 511, 512, 513, 1000, 4096])('is the same in chunks of %d bytes', (chunk) => {
    const tar = Buffer.concat([ORDINARY, pax({ path: 'long/'.repeat(40), 'SCHILY.xattr.security.capability': Buffer.from('0100000200040000000000000000000000000000', 'hex') }), entry({ name: 'x', content: 'abc' }), END]);

    expect(walk(tar, { chunk })).toEqual(walk(tar));
  });

  it('gives as much of a content as is wanted', () => {
    expect(walk(Buffer.concat([ORDINARY, END]), { wanted: 4, chunk: 100 }).contents).toEqual({ 'etc/passwd': 'root', 'bin/su': 'xxxx', empty: '' });
  });

  it('may end without its end mark, and without the filling of the last content', () => {
    const tar = Buffer.concat([header({ name: 'a', content: 'abc' }), Buffer.from('abc')]);

    expect(walk(tar)).toMatchObject({ problem: undefined, contents: { a: 'abc' } });
    expect(walk(Buffer.alloc(0))).toMatchObject({ problem: undefined, entries: [] });
  });

  it('of a million entries takes little memory and time', () => {
    const block = header({ name: 'app/some/file.js' });
    const chunk = Buffer.concat(Array.from({ length: 2000 }, () => block));
    let seen = 0;
    const walking = walkLayer(0, [{ wants: () => ((seen += 1), 0), read: () => undefined }]);

    for (let at = 0; at < 500; at += 1) walking.push(chunk);
    walking.end();

    expect(seen).toBe(1_000_000);
    expect(walking.problem()).toBeUndefined();
  });
});

describe('names', () => {
  it.each<readonly [string, string | Buffer, string]>([
    ['with a line end and control characters', 'a\nb\u001b[31m', 'a\nb\u001b[31m'],
    ['absolute, as kaniko writes them', '/etc/x', 'etc/x'],
    ['with dots and slashes to spare', './/a/./b/../c', 'a/c'],
    ['that are no UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'a\\xffb'],
    ['of other scripts', 'ü/語', 'ü/語'],
  ])('%s', (_, name, path) => {
    expect(walk(Buffer.concat([entry({ name }), END])).entries[0]?.path).toBe(path);
  });

  it('that lead out of the image are left out, and that is said', () => {
    const walked = walk(Buffer.concat([entry({ name: '../../etc/passwd', content: 'x' }), entry({ name: 'a/../../b' }), entry({ name: 'c' }), END]));

    expect(paths(walked)).toEqual(['c']);
    expect(walked.notes).toEqual(['2 entries lead out of the image with ../, which engines refuse']);
  });

  it('of PAX and GNU headers count for the next entry alone', () => {
    const long = 'long/'.repeat(60);
    const tar = Buffer.concat([
      pax({ path: `${long}pax`, uid: '70000' }), entry({ name: 'short' }), entry({ name: 'plain' }),
      entry({ name: '././@LongLink', type: 'L', content: `${long}gnu\0` }), entry({ name: 'short' }),
      entry({ name: '././@LongLink', type: 'K', content: `${long}target\0` }), entry({ name: 'link', type: '2' }),
      entry({ name: 'pax_global_header', type: 'g', content: '52 comment=0123456789012345678901234567890123456789\n' }), entry({ name: 'last' }), END,
    ]);
    const walked = walk(tar);

    expect(paths(walked)).toEqual([`${long}pax`, 'plain', `${long}gnu`, 'symlink link', 'last']);
    expect(walked.entries[0]?.uid).toBe(70000);
    expect(walked.entries[3]?.target).toBe(`${long}target`);
  });

  it('of whiteouts are those of what they delete', () => {
    const tar = Buffer.concat([entry({ name: 'app/.wh.key' }), entry({ name: 'app/.wh..wh..opq' }), entry({ name: '.wh.root' }), entry({ name: '.wh..wh.plnk/1.2' }), entry({ name: '.wh..wh.aufs' }), entry({ name: 'app/x.wh.y' }), END]);

    expect(paths(walk(tar))).toEqual(['file app/key', 'opaque app', 'file root', '.wh..wh.plnk/1.2', 'app/x.wh.y']);
  });
});

describe('capabilities', () => {
  it.each([
    ['net_bind_service', '0100000200040000000000000000000000000000', ['net_bind_service']],
    ['of a namespace, and above 31', '010000030000200000000000800000000000000010270000', ['sys_admin', 'bpf']],
    ['nobody knows', '00', ['unknown']],
  ])('%s', (_, hex, names) => {
    const [first] = walk(Buffer.concat([pax({ 'SCHILY.xattr.security.capability': Buffer.from(hex, 'hex') }), entry({ name: 'x' }), END])).entries;

    expect(first?.capabilities).toBe(true);
    expect(first?.capabilityNames).toEqual(names);
  });
});

/** Room for more pieces than the header of the old format holds. */
const SPARSE_SIZE = 8192 * 40;

describe('a sparse file', () => {
  it.each(['gnu', 'posix --sparse-version=0.0', 'posix --sparse-version=0.1', 'posix --sparse-version=1.0'])('in the format %s is read as it was', (format) => {
    const folder = mkdtempSync(join(tmpdir(), 'dockgate-sparse-'));
    try {
      const file = join(folder, 'holes');
      writeFileSync(file, '');
      truncateSync(file, SPARSE_SIZE);
      const handle = openSync(file, 'r+');
      for (let at = 0; at < 40; at += 1) writeSync(handle, `piece ${String(at)}`, at * 8192);
      closeSync(handle);
      const tar = execFileSync('tar', ['--sparse', '--hole-detection=raw', `--format=${format.split(' ')[0] ?? ''}`, ...format.split(' ').slice(1), '-C', folder, '-cf', '-', 'holes'], { maxBuffer: 1 << 24 });

      const walked = walk(tar, { chunk: 1000 });

      expect(walked.problem).toBeUndefined();
      expect(walked.entries).toMatchObject([{ path: 'holes', kind: 'file', size: SPARSE_SIZE }]);
      expect(walked.contents['holes']).toBe(readFileSync(file, 'latin1'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('whose list lies is refused', () => {
    const walked = walk(Buffer.concat([pax({ 'GNU.sparse.size': '10', 'GNU.sparse.map': '0,5,3,9' }), entry({ name: 'x', content: 'abcdefgh' }), END]));

    expect(walked.problem).toMatch(/list of a sparse file/);
  });
});

describe('a damaged layer', () => {
  const whole = Buffer.concat([ORDINARY, END]);
  const size = (at: number, bytes: string): Buffer => {
    const block = header({ name: 'x' });
    block.write(bytes, at, 'latin1');
    return sealed(block);
  };
  it.each<readonly [string, Buffer, RegExp]>([
    ['that ends in a header', whole.subarray(0, 700), /ends early, at byte 700/],
    ['that ends in a content', whole.subarray(0, 512 * 5), /ends early/],
    ['that isn’t a tar', Buffer.from('no tar at all'.repeat(100)), /no header at byte 0/],
    ['with a wrong checksum', Buffer.concat([header({ name: 'a' }).fill('b', 0, 1), END]), /no header at byte 0/],
    ['with an empty block in the middle', Buffer.concat([header({ name: 'a' }), Buffer.alloc(512), header({ name: 'b' }), END]), /empty block/],
    ['with a damaged extended header', Buffer.concat([entry({ name: 'x', type: 'x', content: '99 path=a\n' }), entry({ name: 'a' }), END]), /extended header at byte 0 is damaged/],
    ['with an extended header of gigabytes', header({ name: 'x', type: 'x', size: 2 ** 31 }), /has 2147483648 bytes/],
    ['with a size that is no number', size(124, 'zzz'), /no header/],
    ['with a negative size', size(124, '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'), /no header/],
    ['with a NUL in a name', Buffer.concat([pax({ path: 'a\0b' }), entry({ name: 'a' }), END]), /damaged/],
  ])('%s', (_, tar, problem) => {
    expect(walk(tar).problem).toMatch(problem);
    expect(walk(tar, { chunk: 100 }).problem).toMatch(problem);
  });

  it('shows what stands before the damage, and nothing behind it', () => {
    const tar = Buffer.concat([entry({ name: 'a' }), Buffer.alloc(512), entry({ name: 'b' }), END]);

    expect(paths(walk(tar))).toEqual(['a']);
  });

  it('with bytes behind its end is read to the end, and that is said', () => {
    const walked = walk(Buffer.concat([ORDINARY, END, entry({ name: 'hidden' })]));

    expect(paths(walked)).not.toContain('hidden');
    expect(walked).toMatchObject({ problem: undefined, notes: ['there are bytes behind the end of its tar'] });
  });
});
