/**
 * Walks the tar of a layer while its bytes stream by for verification: a layer is read, unpacked and hashed once, and whoever wants to know
 * what is in it looks on. tar-stream can't do this: it copies every body, knows neither sparse files nor binary attributes, and reads on where
 * Go's archive/tar stops.
 */
import type { LayerEntry, LayerVisitor } from '../artifacts/layer-entry.js';
import { BLOCK, decodeLayerHeader, decodePax, moreFragments, terminated, textOf, type LayerExtension, type LayerHeader } from './layer-header.js';
import { areInOrder, expandSparse, type Fragment, type Sparse } from './tar-sparse.js';

export type { LayerEntry, LayerVisitor } from '../artifacts/layer-entry.js';

export interface LayerWalk {
  /** @param chunk is not kept */
  push(chunk: Buffer): void;
  /** Call when the layer's bytes are used up. */
  end(): void;
  /** A clause that says why the tar can't be read to its end; what follows the damage was not shown to anybody. */
  readonly problem: () => string | undefined;
  /** What wasn't shown to the visitors though a program might unpack it, in sentences without full stop. */
  readonly notes: () => readonly string[];
}

/** As in Go's archive/tar. */
const MAX_SPECIAL = 1 << 20;
const MAX_NAME = 1 << 16;
/** GNU's old format: blocks of the list of a sparse file. */
const MAX_FRAGMENTS = 1 << 20;
const ZEROS = Buffer.alloc(1 << 16);

/** @param layer index in the image, 0 for the lowest */
export function walkLayer(layer: number, visitors: readonly LayerVisitor[]): LayerWalk {
  /** Where the next byte stands in the tar. */
  let offset = 0;
  let problem: string | undefined;
  let ended = false;
  let zeroBlock = false;
  /** Bytes to pass over, and how many of them are filling behind an entry. */
  let skip = 0;
  let padding = 0;
  /** A block or a body that a chunk holds only a part of. */
  let gathering: { readonly bytes: Buffer; filled: number; readonly done: (bytes: Buffer) => void } | undefined;
  let pax: LayerExtension = {};
  let gnu: LayerExtension = {};
  let behindEnd = false;
  let outside = 0;

  const fail = (reason: string): void => {
    problem ??= reason;
  };

  function push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && goesOn()) {
      const left = chunk.length - at;
      if (gathering !== undefined) {
        const { bytes, filled, done } = gathering;
        const taken = chunk.copy(bytes, filled, at, Math.min(chunk.length, at + bytes.length - filled));
        gathering.filled += taken;
        at += taken;
        offset += taken;
        if (filled + taken === bytes.length) {
          gathering = undefined;
          done(bytes);
        }
      } else if (skip > 0) {
        const passed = Math.min(skip, left);
        skip -= passed;
        at += passed;
        offset += passed;
      } else {
        // The next thing is a header; `gather` reads it in place when the chunk holds all of it.
        at += take(BLOCK, onBlock, chunk, at);
      }
      // A body right behind its header is read in place as well.
      for (let next = takePending(); next !== undefined; next = takePending()) at += take(next.size, next.done, chunk, at);
    }
    if (ended) behindEnd ||= !isZero(chunk, at);
  }

  function goesOn(): boolean {
    return problem === undefined && !ended;
  }

  function takePending(): typeof pending {
    const next = problem === undefined ? pending : undefined;
    pending = undefined;
    return next;
  }

  /** Asked for by a header: read in place or gathered once it is known how much of the chunk is left. */
  let pending: { readonly size: number; readonly done: (bytes: Buffer) => void } | undefined;

  /** @returns how much of the chunk was used now */
  function take(size: number, done: (bytes: Buffer) => void, chunk: Buffer, at: number): number {
    if (chunk.length - at >= size) {
      offset += size;
      done(chunk.subarray(at, at + size));
      return size;
    }
    gathering = { bytes: Buffer.allocUnsafe(size), filled: 0, done };
    return 0;
  }

  function onBlock(block: Buffer): void {
    if (block[0] === 0 && isZero(block, 0)) {
      ended = zeroBlock;
      zeroBlock = true;
      return;
    }
    const at = offset - BLOCK;
    if (zeroBlock) {
      fail(`an empty block stands between its entries, at byte ${String(at - BLOCK)}`);
      return;
    }
    const header = decodeLayerHeader(block);
    if (header === undefined) fail(`there is no header at byte ${String(at)}, where one belongs`);
    else if ('xgLK'.includes(header.type)) onSpecial(header, at);
    else onHeader(header, at);
  }

  function onSpecial({ type, size }: LayerHeader, at: number): void {
    if (size > MAX_SPECIAL) {
      fail(`an extended header at byte ${String(at)} has ${String(size)} bytes`);
      return;
    }
    afterBody(size, size);
    pending = {
      size,
      done: (body) => {
        // A global header names no single entry; Go doesn't apply it, and `git archive` leaves one.
        if (type === 'g') return;
        if (type === 'L') gnu.name = textOf(terminated(body));
        else if (type === 'K') gnu.target = textOf(terminated(body));
        else {
          const decoded = decodePax(body);
          if (decoded === undefined) fail(`an extended header at byte ${String(at)} is damaged`);
          else pax = decoded;
        }
      },
    };
  }

  function onHeader(header: LayerHeader, at: number): void {
    const extension: LayerExtension = { ...pax, ...gnu };
    pax = {};
    gnu = {};
    const size = extension.size ?? header.size;
    if (header.sparse === undefined) {
      onEntry(header, extension, extension.sparse, size, at);
      return;
    }
    let { more } = header.sparse;
    const fragments: Fragment[] = [...header.sparse.fragments];
    const finish = (): void => {
      onEntry(header, extension, { size: header.sparse?.size ?? 0, fragments }, size, at);
    };
    const next = (block: Buffer): void => {
      const decoded = moreFragments(block);
      if (decoded === undefined || fragments.length > MAX_FRAGMENTS) {
        fail(`the list of a sparse file at byte ${String(at)} is damaged`);
        return;
      }
      fragments.push(...decoded.fragments);
      ({ more } = decoded);
      if (more) pending = { size: BLOCK, done: next };
      else finish();
    };
    if (more) pending = { size: BLOCK, done: next };
    else finish();
  }

  function onEntry(header: LayerHeader, extension: LayerExtension, sparse: Sparse | undefined, stored: number, at: number): void {
    if (sparse?.fragments !== undefined && !areInOrder(sparse.fragments, sparse.size)) {
      fail(`the list of a sparse file at byte ${String(at)} is damaged`);
      return;
    }
    const written = extension.name ?? header.name;
    // Of devices, links and directories Go reads no content, whatever size they give.
    const bytes = '123456'.includes(header.type) || (header.type === '\0' && written.endsWith('/')) ? 0 : stored;
    if (written.length > MAX_NAME) {
      fail(`the entry at byte ${String(at)} has a name of ${String(written.length)} characters`);
      return;
    }
    const plain = plainPath(written);
    if (plain === undefined) {
      outside += 1;
      afterBody(0, bytes);
      return;
    }
    const kind = kindOf(header.type, written);
    const { path, whiteout } = whiteoutOf(plain);
    if (whiteout === undefined) {
      afterBody(0, bytes);
      return;
    }
    const target = extension.target ?? header.target;
    const entry: LayerEntry = {
      layer,
      path,
      kind,
      mode: header.mode,
      uid: extension.uid ?? header.uid,
      gid: extension.gid ?? header.gid,
      size: kind === 'file' ? (sparse?.size ?? bytes) : 0,
      target: kind === 'hardlink' ? (plainPath(target) ?? target) : target,
      capabilities: extension.capabilities !== undefined,
      capabilityNames: extension.capabilities ?? NONE,
      whiteout,
    };
    let most = 0;
    const readers: (readonly [LayerVisitor, number])[] = [];
    for (const visitor of visitors) {
      const wanted = visitor.wants(entry);
      if (wanted <= 0 || kind !== 'file' || whiteout !== 'none') continue;
      readers.push([visitor, wanted]);
      most = Math.max(most, wanted);
    }
    const needed = sparse === undefined ? Math.min(bytes, most) : Math.min(bytes, most === 0 ? 0 : most + MAX_SPECIAL);
    afterBody(needed, bytes);
    if (readers.length === 0) return;
    pending = {
      size: needed,
      done: (body) => {
        const content = sparse === undefined ? body : expandSparse(body, sparse, most);
        if (content === undefined) fail(`the list of a sparse file at byte ${String(at)} is damaged`);
        else for (const [visitor, wanted] of readers) visitor.read(entry, content.subarray(0, wanted));
      },
    };
  }

  /** Passes over what stands between the bytes that are wanted and the next header. */
  function afterBody(wanted: number, bytes: number): void {
    padding = (BLOCK - (bytes % BLOCK)) % BLOCK;
    skip = bytes - wanted + padding;
  }

  function end(): void {
    if (problem !== undefined || ended) return;
    // Go takes an end between entries for the end, even without its mark; the filling behind the last content may be missing.
    const inContent = gathering !== undefined || skip > padding;
    if (inContent) fail(`it ends early, at byte ${String(offset)}: the last entry isn't whole`);
  }

  const notes = (): string[] => [
    ...(outside === 0 ? [] : [`${String(outside)} ${outside === 1 ? 'entry leads' : 'entries lead'} out of the image with ../, which engines refuse`]),
    ...(behindEnd ? ['there are bytes behind the end of its tar'] : []),
  ];
  return { push, end, problem: () => problem, notes };
}

const NONE: readonly string[] = [];

function kindOf(type: string, written: string): LayerEntry['kind'] {
  switch (type) {
    case '\0':
      return written.endsWith('/') ? 'directory' : 'file';
    case '0':
    case '7':
    case 'S':
      return 'file';
    case '1':
      return 'hardlink';
    case '2':
      return 'symlink';
    case '5':
      return 'directory';
    default:
      return 'other';
  }
}

/** As engines take a name: `/etc/passwd`, which kaniko writes, and `./etc//passwd` are `etc/passwd`. @returns undefined when it leads out of the image */
function plainPath(written: string): string | undefined {
  if (!NEEDS_WORK.test(written)) return written;
  const steps: string[] = [];
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined && !written.startsWith('/')) return undefined;
  }
  return steps.join('/');
}

const NEEDS_WORK = /^\.?\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/;
const WHITEOUT = '.wh.';

/** @returns `whiteout` undefined for what AUFS keeps for itself (`.wh..wh.plnk`), which is no file of the image */
function whiteoutOf(path: string): { readonly path: string; readonly whiteout: LayerEntry['whiteout'] | undefined } {
  const slash = path.lastIndexOf('/') + 1;
  if (!path.startsWith(WHITEOUT, slash)) return { path, whiteout: 'none' };
  const rest = path.slice(slash + WHITEOUT.length);
  if (rest === '.wh..opq') return { path: path.slice(0, Math.max(0, slash - 1)), whiteout: 'opaque' };
  return rest.startsWith(WHITEOUT) || rest === '' ? { path, whiteout: undefined } : { path: path.slice(0, slash) + rest, whiteout: 'file' };
}

function isZero(bytes: Buffer, from: number): boolean {
  for (let at = from; at < bytes.length; at += ZEROS.length) {
    const end = Math.min(bytes.length, at + ZEROS.length);
    if (bytes.compare(ZEROS, 0, end - at, at, end) !== 0) return false;
  }
  return true;
}
