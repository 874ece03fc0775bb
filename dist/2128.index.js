export const id = 2128;
export const ids = [2128];
export const modules = {

/***/ 83784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MB: () => (/* binding */ compressionOf),
  Ud: () => (/* binding */ storedLayers),
  b: () => (/* binding */ unpackArchive),
  cW: () => (/* binding */ verifyLayers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/tools/files.ts
var files = __webpack_require__(54688);
// EXTERNAL MODULE: ./src/targets/archive-source.ts
var archive_source = __webpack_require__(70348);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/artifacts/file-capabilities.ts
/** The attribute `security.capability` of a file: https://man7.org/linux/man-pages/man7/capabilities.7.html */
/** By number: https://github.com/torvalds/linux/blob/master/include/uapi/linux/capability.h */
const NAMES = [
    'chown', 'dac_override', 'dac_read_search', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap', 'linux_immutable', 'net_bind_service', 'net_broadcast', 'net_admin', 'net_raw',
    'ipc_lock', 'ipc_owner', 'sys_module', 'sys_rawio', 'sys_chroot', 'sys_ptrace', 'sys_pacct', 'sys_admin', 'sys_boot', 'sys_nice', 'sys_resource', 'sys_time', 'sys_tty_config', 'mknod',
    'lease', 'audit_write', 'audit_control', 'setfcap', 'mac_override', 'mac_admin', 'syslog', 'wake_alarm', 'block_suspend', 'audit_read', 'perfmon', 'bpf', 'checkpoint_restore',
];
/**
 * @param value as the kernel keeps it: a word with version and flags, then permitted and inheritable sets, 32 bits each, little-endian
 * @returns the capabilities that the file gives or lets through, without `cap_`; `unknown` when it can't be decoded
 */
function capabilityNames(value) {
    const revision = value.length < 4 ? 0 : value.readUInt32LE(0) >>> 24;
    const words = revision === 1 ? 1 : revision === 2 || revision === 3 ? 2 : 0;
    if (words === 0 || value.length < 4 + words * 8)
        return ['unknown'];
    const names = [];
    for (let word = 0; word < words; word += 1) {
        const bits = value.readUInt32LE(4 + word * 8) | value.readUInt32LE(8 + word * 8);
        for (let bit = 0; bit < 32; bit += 1)
            if (((bits >>> bit) & 1) === 1)
                names.push(NAMES[word * 32 + bit] ?? `cap_${String(word * 32 + bit)}`);
    }
    return names;
}

// EXTERNAL MODULE: ./src/targets/tar-header.ts
var tar_header = __webpack_require__(58579);
;// CONCATENATED MODULE: ./src/targets/tar-sparse.ts
/** Files with holes: https://www.gnu.org/software/tar/manual/html_node/Sparse-Formats.html, read as Go's archive/tar reads them. */
const BLOCK = 512;
/** As in Go: a list of more is refused. */
const MAX_FRAGMENTS = 1 << 20;
/** Pairs of 12-byte numbers in a header of GNU's old format. @returns undefined when a number can't be read */
function oldFragments(area, count, numberAt) {
    const fragments = [];
    for (let at = 0; at < count * 24 && area[at] !== 0; at += 24) {
        const offset = numberAt(area, at, 12);
        const length = numberAt(area, at + 12, 12);
        if (offset === undefined || length === undefined)
            return undefined;
        fragments.push({ offset, length });
    }
    return fragments;
}
/** Numbers of PAX formats 0.0 and 0.1: offset, length, offset, length … */
function paxFragments(numbers) {
    if (numbers.length % 2 !== 0)
        return undefined;
    const fragments = [];
    for (let at = 0; at < numbers.length; at += 2) {
        const [offset, length] = [decimal(numbers[at]), decimal(numbers[at + 1])];
        if (offset === undefined || length === undefined)
            return undefined;
        fragments.push({ offset, length });
    }
    return fragments;
}
/** Whether they come in order and lie in the file. */
function areInOrder(fragments, size) {
    let end = 0;
    for (const { offset, length } of fragments) {
        if (offset < end || offset + length > size)
            return false;
        end = offset + length;
    }
    return true;
}
/**
 * @param stored what the tar holds of it, from the start; may be cut
 * @returns the first `limit` bytes of the file, or as many as are known; undefined when the list in front is damaged
 */
function expandSparse(stored, { size, fragments }, limit) {
    const list = fragments === undefined ? leadingList(stored) : { fragments, bytes: 0 };
    if (list === undefined || !areInOrder(list.fragments, size))
        return undefined;
    const content = Buffer.alloc(Math.min(size, limit));
    let from = list.bytes;
    for (const { offset, length } of list.fragments) {
        if (offset >= content.length)
            break;
        const copied = stored.copy(content, offset, from, Math.min(from + length, stored.length));
        if (copied < Math.min(length, content.length - offset))
            return content.subarray(0, offset + copied);
        from += length;
    }
    return content;
}
/** Decimal numbers, a line each: how many pairs, then the pairs; filled up to a block. */
function leadingList(stored) {
    let at = 0;
    const next = () => {
        const end = stored.indexOf(0x0a, at);
        if (end === -1)
            return undefined;
        const value = decimal(stored.toString('latin1', at, end));
        at = end + 1;
        return value;
    };
    const count = next();
    if (count === undefined || count > MAX_FRAGMENTS)
        return undefined;
    const fragments = [];
    for (let index = 0; index < count; index += 1) {
        const [offset, length] = [next(), next()];
        if (offset === undefined || length === undefined)
            return undefined;
        fragments.push({ offset, length });
    }
    return { fragments, bytes: Math.ceil(at / BLOCK) * BLOCK };
}
function decimal(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/targets/layer-header.ts
/** Headers in the tar of a layer, read as Go's archive/tar reads them: what engines unpack and scanners look at comes from there. */




const layer_header_BLOCK = 512;
/** @returns undefined when these bytes are no tar header, or a number in it can't be read */
function decodeLayerHeader(block) {
    const size = numberAt(block, 124, 12);
    const mode = numberAt(block, 100, 8);
    const uid = numberAt(block, 108, 8);
    const gid = numberAt(block, 116, 8);
    if (size === undefined || mode === undefined || uid === undefined || gid === undefined || size < 0 || !hasChecksum(block))
        return undefined;
    const type = String.fromCharCode(block[156] ?? 0);
    // `ustar\0`; GNU writes `ustar ` and keeps other things where the prefix would be.
    const posix = block[257] === 0x75 && block[258] === 0x73 && block[261] === 0x72 && block[262] === 0;
    const star = posix && block.toString('latin1', 508, 512) === 'tar\0';
    const prefix = posix && block[345] !== 0 ? textOf(field(block, 345, star ? 131 : 155)) : '';
    const name = textOf(field(block, 0, 100));
    const target = block[157] === 0 ? '' : textOf(field(block, 157, 100));
    const sparse = type === 'S' ? oldSparse(block) : undefined;
    if (type === 'S' && sparse === undefined)
        return undefined;
    return { name: prefix === '' ? name : `${prefix}/${name}`, target, type, size, mode: mode & 0o7777, uid, gid, sparse };
}
function oldSparse(block) {
    const size = numberAt(block, 483, 12);
    const fragments = oldFragments(block.subarray(386, 482), 4, numberAt);
    return size === undefined || size < 0 || fragments === undefined ? undefined : { size, fragments, more: block[482] !== 0 };
}
/** A block of the list that follows a header of GNU's old format. */
function moreFragments(block) {
    const fragments = oldFragments(block.subarray(0, 504), 21, numberAt);
    return fragments === undefined ? undefined : { fragments, more: block[504] !== 0 };
}
/**
 * Reads a PAX header (`x`). A header replaces what an earlier one for the same entry said, but not GNU's long names, as in Go.
 * @returns undefined when it is damaged
 */
function decodePax(body) {
    const records = (0,tar_header/* paxEntries */.sW)(body);
    if (records === undefined)
        return undefined;
    const extension = {};
    const numbers = [];
    let [realSize, realName, major, minor] = [];
    for (const [key, bytes] of records) {
        const value = () => bytes.toString('latin1');
        switch (key) {
            case 'path':
                if (bytes.includes(0))
                    return undefined;
                if (bytes.length > 0)
                    extension.name = textOf(bytes);
                break;
            case 'linkpath':
                if (bytes.includes(0))
                    return undefined;
                if (bytes.length > 0)
                    extension.target = textOf(bytes);
                break;
            case 'size':
            case 'uid':
            case 'gid': {
                if (bytes.length === 0)
                    break;
                if (!/^-?\d{1,15}$/.test(value()))
                    return undefined;
                const number = Number(value());
                if (key === 'size' && number < 0)
                    return undefined;
                extension[key] = number;
                break;
            }
            case 'SCHILY.xattr.security.capability':
                extension.capabilities = capabilityNames(bytes);
                break;
            case 'GNU.sparse.offset':
            case 'GNU.sparse.numbytes':
                numbers.push(value());
                break;
            case 'GNU.sparse.map':
                numbers.push(...value().split(','));
                break;
            case 'GNU.sparse.size':
            case 'GNU.sparse.realsize':
                realSize = value();
                break;
            case 'GNU.sparse.name':
                realName = textOf(bytes);
                break;
            case 'GNU.sparse.major':
                major = value();
                break;
            case 'GNU.sparse.minor':
                minor = value();
                break;
            default:
        }
    }
    const listInFront = major === '1' && minor === '0';
    if (!listInFront && numbers.length === 0)
        return extension;
    if (realSize === undefined || !/^\d{1,15}$/.test(realSize))
        return undefined;
    const fragments = listInFront ? undefined : paxFragments(numbers);
    if (!listInFront && fragments === undefined)
        return undefined;
    extension.sparse = { size: Number(realSize), fragments };
    if (realName !== undefined && realName !== '')
        extension.name = realName;
    return extension;
}
/** A NUL ends it, as in C. */
function terminated(bytes) {
    const end = bytes.indexOf(0);
    return end === -1 ? bytes : bytes.subarray(0, end);
}
/** Names are bytes: those that are no UTF-8 keep their own spelling, so that two of them never become one. */
function textOf(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    return bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
function field(block, start, length) {
    return terminated(block.subarray(start, start + length));
}
/** Octal digits, or base 256 behind a mark. @returns undefined for anything else */
function numberAt(block, start, length) {
    const first = block[start] ?? 0;
    if ((first & 0x80) !== 0)
        return bigNumber(block, start, length);
    let at = start;
    const end = start + length;
    while (at < end && (block[at] === 0x20 || block[at] === 0))
        at += 1;
    let value = 0;
    for (; at < end; at += 1) {
        const byte = block[at] ?? 0;
        if (byte === 0x20 || byte === 0)
            break;
        if (byte < 0x30 || byte > 0x37)
            return undefined;
        value = value * 8 + byte - 0x30;
    }
    for (; at < end; at += 1)
        if (block[at] !== 0x20 && block[at] !== 0)
            return undefined;
    return value;
}
/** Big-endian two's complement; ids of -1 are written so. */
function bigNumber(block, start, length) {
    const negative = ((block[start] ?? 0) & 0x40) !== 0;
    let value = negative ? -1 : 0;
    for (let at = start; at < start + length; at += 1) {
        const byte = at === start ? ((block[at] ?? 0) & 0x7f) | (negative ? 0x80 : 0) : (block[at] ?? 0);
        value = value * 256 + byte;
    }
    return Number.isSafeInteger(value) ? value : undefined;
}
/** The sum of all bytes, those of the sum itself counted as spaces. Some old programs added signed numbers. */
function hasChecksum(block) {
    let unsigned = 8 * 32;
    let high = 0;
    for (let at = 0; at < layer_header_BLOCK; at += 1) {
        const byte = block[at] ?? 0;
        unsigned += byte;
        high += byte >> 7;
    }
    for (let at = 148; at < 156; at += 1) {
        const byte = block[at] ?? 0;
        unsigned -= byte;
        high -= byte >> 7;
    }
    const stated = numberAt(block, 148, 8);
    return stated === unsigned || stated === unsigned - 256 * high;
}

;// CONCATENATED MODULE: ./src/targets/layer-walk.ts


/** As in Go's archive/tar. */
const MAX_SPECIAL = 1 << 20;
const MAX_NAME = 1 << 16;
/** GNU's old format: blocks of the list of a sparse file. */
const layer_walk_MAX_FRAGMENTS = 1 << 20;
const ZEROS = Buffer.alloc(1 << 16);
/** @param layer index in the image, 0 for the lowest */
function walkLayer(layer, visitors) {
    /** Where the next byte stands in the tar. */
    let offset = 0;
    let problem;
    let ended = false;
    let zeroBlock = false;
    /** Bytes to pass over, and how many of them are filling behind an entry. */
    let skip = 0;
    let padding = 0;
    /** A block or a body that a chunk holds only a part of. */
    let gathering;
    let pax = {};
    let gnu = {};
    let behindEnd = false;
    let outside = 0;
    const fail = (reason) => {
        problem ??= reason;
    };
    function push(chunk) {
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
            }
            else if (skip > 0) {
                const passed = Math.min(skip, left);
                skip -= passed;
                at += passed;
                offset += passed;
            }
            else {
                // The next thing is a header; `gather` reads it in place when the chunk holds all of it.
                at += take(layer_header_BLOCK, onBlock, chunk, at);
            }
            // A body right behind its header is read in place as well.
            for (let next = takePending(); next !== undefined; next = takePending())
                at += take(next.size, next.done, chunk, at);
        }
        if (ended)
            behindEnd ||= !isZero(chunk, at);
    }
    function goesOn() {
        return problem === undefined && !ended;
    }
    function takePending() {
        const next = problem === undefined ? pending : undefined;
        pending = undefined;
        return next;
    }
    /** Asked for by a header: read in place or gathered once it is known how much of the chunk is left. */
    let pending;
    /** @returns how much of the chunk was used now */
    function take(size, done, chunk, at) {
        if (chunk.length - at >= size) {
            offset += size;
            done(chunk.subarray(at, at + size));
            return size;
        }
        gathering = { bytes: Buffer.allocUnsafe(size), filled: 0, done };
        return 0;
    }
    function onBlock(block) {
        if (block[0] === 0 && isZero(block, 0)) {
            ended = zeroBlock;
            zeroBlock = true;
            return;
        }
        const at = offset - layer_header_BLOCK;
        if (zeroBlock) {
            fail(`an empty block stands between its entries, at byte ${String(at - layer_header_BLOCK)}`);
            return;
        }
        const header = decodeLayerHeader(block);
        if (header === undefined)
            fail(`there is no header at byte ${String(at)}, where one belongs`);
        else if ('xgLK'.includes(header.type))
            onSpecial(header, at);
        else
            onHeader(header, at);
    }
    function onSpecial({ type, size }, at) {
        if (size > MAX_SPECIAL) {
            fail(`an extended header at byte ${String(at)} has ${String(size)} bytes`);
            return;
        }
        afterBody(size, size);
        pending = {
            size,
            done: (body) => {
                // A global header names no single entry; Go doesn't apply it, and `git archive` leaves one.
                if (type === 'g')
                    return;
                if (type === 'L')
                    gnu.name = textOf(terminated(body));
                else if (type === 'K')
                    gnu.target = textOf(terminated(body));
                else {
                    const decoded = decodePax(body);
                    if (decoded === undefined)
                        fail(`an extended header at byte ${String(at)} is damaged`);
                    else
                        pax = decoded;
                }
            },
        };
    }
    function onHeader(header, at) {
        const extension = { ...pax, ...gnu };
        pax = {};
        gnu = {};
        const size = extension.size ?? header.size;
        if (header.sparse === undefined) {
            onEntry(header, extension, extension.sparse, size, at);
            return;
        }
        let { more } = header.sparse;
        const fragments = [...header.sparse.fragments];
        const finish = () => {
            onEntry(header, extension, { size: header.sparse?.size ?? 0, fragments }, size, at);
        };
        const next = (block) => {
            const decoded = moreFragments(block);
            if (decoded === undefined || fragments.length > layer_walk_MAX_FRAGMENTS) {
                fail(`the list of a sparse file at byte ${String(at)} is damaged`);
                return;
            }
            fragments.push(...decoded.fragments);
            ({ more } = decoded);
            if (more)
                pending = { size: layer_header_BLOCK, done: next };
            else
                finish();
        };
        if (more)
            pending = { size: layer_header_BLOCK, done: next };
        else
            finish();
    }
    function onEntry(header, extension, sparse, stored, at) {
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
        const entry = {
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
        const readers = [];
        for (const visitor of visitors) {
            const wanted = visitor.wants(entry);
            if (wanted <= 0 || kind !== 'file' || whiteout !== 'none')
                continue;
            readers.push([visitor, wanted]);
            most = Math.max(most, wanted);
        }
        const needed = sparse === undefined ? Math.min(bytes, most) : Math.min(bytes, most === 0 ? 0 : most + MAX_SPECIAL);
        afterBody(needed, bytes);
        if (readers.length === 0)
            return;
        pending = {
            size: needed,
            done: (body) => {
                const content = sparse === undefined ? body : expandSparse(body, sparse, most);
                if (content === undefined)
                    fail(`the list of a sparse file at byte ${String(at)} is damaged`);
                else
                    for (const [visitor, wanted] of readers)
                        visitor.read(entry, content.subarray(0, wanted));
            },
        };
    }
    /** Passes over what stands between the bytes that are wanted and the next header. */
    function afterBody(wanted, bytes) {
        padding = (layer_header_BLOCK - (bytes % layer_header_BLOCK)) % layer_header_BLOCK;
        skip = bytes - wanted + padding;
    }
    function end() {
        if (problem !== undefined || ended)
            return;
        // Go takes an end between entries for the end, even without its mark; the filling behind the last content may be missing.
        const inContent = gathering !== undefined || skip > padding;
        if (inContent)
            fail(`it ends early, at byte ${String(offset)}: the last entry isn't whole`);
    }
    const notes = () => [
        ...(outside === 0 ? [] : [`${String(outside)} ${outside === 1 ? 'entry leads' : 'entries lead'} out of the image with ../, which engines refuse`]),
        ...(behindEnd ? ['there are bytes behind the end of its tar'] : []),
    ];
    return { push, end, problem: () => problem, notes };
}
const NONE = [];
function kindOf(type, written) {
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
function plainPath(written) {
    if (!NEEDS_WORK.test(written))
        return written;
    const steps = [];
    for (const step of written.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined && !written.startsWith('/'))
            return undefined;
    }
    return steps.join('/');
}
const NEEDS_WORK = /^\.?\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)/;
const WHITEOUT = '.wh.';
/** @returns `whiteout` undefined for what AUFS keeps for itself (`.wh..wh.plnk`), which is no file of the image */
function whiteoutOf(path) {
    const slash = path.lastIndexOf('/') + 1;
    if (!path.startsWith(WHITEOUT, slash))
        return { path, whiteout: 'none' };
    const rest = path.slice(slash + WHITEOUT.length);
    if (rest === '.wh..opq')
        return { path: path.slice(0, Math.max(0, slash - 1)), whiteout: 'opaque' };
    return rest.startsWith(WHITEOUT) || rest === '' ? { path, whiteout: undefined } : { path: path.slice(0, slash) + rest, whiteout: 'file' };
}
function isZero(bytes, from) {
    for (let at = from; at < bytes.length; at += ZEROS.length) {
        const end = Math.min(bytes.length, at + ZEROS.length);
        if (bytes.compare(ZEROS, 0, end - at, at, end) !== 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/targets/archive-layers.ts
/** Layers against what the archive says of them: a scanner reads a damaged layer without a word and misses what is behind the damage. */







/** Output buffers of the decompressors; their default of 16 KiB makes them several times slower. */
const UNPACK_CHUNK = 256 * 1024;
const BEHIND = 'there are bytes behind its compressed data';
const NOT_BELIEVABLE = 'it unpacks to far more than it holds, as a decompression bomb does: ask where this archive comes from';
/** Looks at the first bytes, as scanners do, not at media types. */
function compressionOf(start) {
    const magic = start.toString('hex', 0, 4);
    if (magic.startsWith('1f8b'))
        return 'gzip';
    return magic === '28b52ffd' ? 'zstd' : 'none';
}
async function storedLayers(source, claims) {
    const layers = [];
    for (const claim of claims)
        layers.push({ ...claim, compression: compressionOf(await (0,archive_source/* bytesOf */.$$)(source, { ...claim.part, size: Math.min(4, claim.part.size) })) });
    return layers;
}
/**
 * Reads every layer once, 1 MiB at a time, and shows what is in it to the visitors, lowest layer first.
 * @returns what no program unpacks, in sentences
 * @throws TargetError for the first layer that isn't what the archive says or whose tar can't be read to its end, Cancelled when the run is stopped.
 */
async function verifyLayers(source, layers, visitors = []) {
    const notes = [];
    for (const [at, layer] of layers.entries()) {
        // A layer that is there twice is walked twice: it may bring back what one in between deleted.
        const which = `layer ${String(at + 1)} of ${String(layers.length)}`;
        const walk = walkLayer(at, visitors);
        await (0,archive_source/* guarded */.Nj)(source, () => verifyLayer(source, layer, which, walk));
        notes.push(...walk.notes().map((note) => `${which}: ${note}`));
    }
    return notes;
}
async function verifyLayer(source, layer, which, walk) {
    const stored = (0,external_node_crypto_.createHash)('sha256');
    const unpacked = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    let written = 0;
    async function* packed(chunks = (0,archive_source/* chunksOf */.U_)(source, layer.part)) {
        for await (const chunk of chunks) {
            read += chunk.length;
            stored.update(chunk);
            yield chunk;
        }
    }
    /** Less than `read` when a decompressor took the end of its data for the end of the file. */
    let used = 0;
    if (layer.compression === 'none') {
        checkSize(source, which, layer.part.size, layer.part.size);
        // Nobody keeps a chunk here; a decompressor does.
        for await (const chunk of packed((0,archive_source/* piecesOf */.Xe)(source, layer.part))) {
            used += chunk.length;
            walk.push(chunk);
        }
    }
    else {
        const unpacking = await unpacker(layer.compression);
        try {
            await (0,promises_.pipeline)(packed(), unpacking.step, async (chunks) => {
                for await (const chunk of chunks) {
                    written += chunk.length;
                    checkSize(source, which, layer.part.size, written);
                    unpacked.update(chunk);
                    walk.push(chunk);
                }
            }, { signal: source.signal });
        }
        catch (error) {
            throw unpackingFailed(source, which, error);
        }
        used = unpacking.used() ?? read;
    }
    if (used !== layer.part.size)
        throw mismatch(source, `${which} isn't whole: ${read < layer.part.size && used === read ? 'the file ends in it' : BEHIND}`);
    const digest = `sha256:${stored.digest('hex')}`;
    const diffId = layer.compression === 'none' ? digest : `sha256:${unpacked.digest('hex')}`;
    if (layer.digest !== undefined && digest !== layer.digest)
        throw mismatch(source, `${which} isn't what its manifest says: its digest is ${digest}, not ${layer.digest}`);
    if (diffId !== layer.diffId)
        throw mismatch(source, `${which} isn't what the image's configuration says: unpacked, its digest is ${diffId}, not ${layer.diffId}`);
    // Said last: of a damaged file the digest tells more.
    walk.end();
    const problem = walk.problem();
    if (problem !== undefined)
        throw new errors/* TargetError */.I0(`checking the archive ${source.label} failed: ${which} is what its digest says, but no program can read it: ${problem}`, { hint: 'build the image again: its builder wrote a damaged tar' });
}
/** Undoes the compression of a whole archive. @param path where the plain one is written. @returns its size in bytes. */
async function unpackArchive(source, from, compression, path) {
    let written = 0;
    async function* limited(chunks) {
        for await (const chunk of chunks) {
            written += chunk.length;
            checkSize(source, 'the archive', from.size, written);
            yield chunk;
        }
    }
    try {
        const { step } = await unpacker(compression);
        await (0,promises_.pipeline)((0,archive_source/* chunksOf */.U_)(source, from), step, limited, source.files.writeStream(path), { signal: source.signal });
    }
    catch (error) {
        throw unpackingFailed(source, 'the archive', error);
    }
    return written;
}
async function unpacker(compression) {
    if (compression === 'zstd' && !("createZstdDecompress" in (external_node_zlib_default()))) {
        const { undoZstd } = await __webpack_require__.e(/* import() */ 9873).then(__webpack_require__.bind(__webpack_require__, 69873));
        return { step: undoZstd, used: () => undefined };
    }
    const step = compression === 'gzip' ? external_node_zlib_default().createGunzip({ chunkSize: UNPACK_CHUNK }) : external_node_zlib_default().createZstdDecompress({ chunkSize: UNPACK_CHUNK });
    return { step, used: () => step.bytesWritten };
}
function checkSize(source, which, packed, unpacked) {
    const { suspicious, ratio, unpacked: most } = source.limits;
    if (unpacked > most)
        throw (0,archive_source/* refusal */.x5)(source, `${which} has more than ${String(most)} bytes unpacked`, NOT_BELIEVABLE);
    if (unpacked > suspicious && unpacked > packed * ratio) {
        throw (0,archive_source/* refusal */.x5)(source, `${which} has ${String(packed)} bytes and unpacks to more than ${String(unpacked)}`, NOT_BELIEVABLE);
    }
}
/** The decompressors' own errors mean bad data; the rest is the caller's to sort. */
function unpackingFailed(source, which, error) {
    (0,archive_source/* stopIfCancelled */.FE)(source);
    const code = (0,files/* codeOf */.$)(error) ?? '';
    // A decompressor that is done ends the pipeline before the file was read to its end.
    if (code === 'ABORT_ERR' || code === 'ERR_STREAM_PREMATURE_CLOSE')
        return mismatch(source, `${which} isn't whole: ${BEHIND}`, error);
    return /^(Z_|ZSTD_)/.test(code) ? mismatch(source, `${which} can't be unpacked: ${(0,errors/* messageOf */.bD)(error)}`, error) : error;
}
function mismatch(source, reason, cause) {
    return new errors/* TargetError */.I0(`checking the archive ${source.label} failed: ${reason}`, { hint: archive_source/* SAVE_AGAIN */.RB, cause });
}


/***/ }),

/***/ 93228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ AttestationShape),
/* harmony export */   I5: () => (/* binding */ LayoutShape),
/* harmony export */   T5: () => (/* binding */ DockerManifestShape),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   ZZ: () => (/* binding */ checkLayerCount),
/* harmony export */   id: () => (/* binding */ schemaOne),
/* harmony export */   kt: () => (/* binding */ IndexShape),
/* harmony export */   lW: () => (/* binding */ ManifestShape),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sw: () => (/* binding */ checkDocument),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _archive_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70348);
/** The JSON documents of an archive: unknown in, checked values out. Fields that we don't need are left alone. */



const Digest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, 'expected a sha256 digest'));
const Annotations = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()));
/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
const DescriptorShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    digest: Digest,
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
    annotations: Annotations,
    urls: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    platform: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), architecture: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), variant: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
});
/** `manifest.json` of docker save: https://github.com/moby/docker-image-spec/blob/main/v1.2.md */
const DockerManifestShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    Config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    RepoTags: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    Layers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    /** By diff id: where layers come from that the archive leaves out. */
    LayerSources: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())),
}));
/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
const LayoutShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ imageLayoutVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^1\./, 'expected version 1')) });
/** https://github.com/opencontainers/image-spec/blob/main/image-index.md */
const IndexShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2), manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DescriptorShape) });
/** https://github.com/opencontainers/image-spec/blob/main/manifest.md */
const ManifestShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2), mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), config: DescriptorShape, layers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DescriptorShape) });
/** https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
const AttestationShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ layers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DescriptorShape) });
const TextList = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()));
const NameSet = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
/** https://github.com/opencontainers/image-spec/blob/main/config.md */
const ConfigShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    architecture: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    os: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    variant: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    created: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        User: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        Env: TextList,
        Labels: Annotations,
        Entrypoint: TextList,
        Cmd: TextList,
        Healthcheck: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ Test: TextList })),
        Shell: TextList,
        ExposedPorts: NameSet,
        Volumes: NameSet,
        WorkingDir: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        StopSignal: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    })),
    rootfs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ diff_ids: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Digest)) }),
    history: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ created: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), created_by: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), comment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), empty_layer: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()) }))),
});
const FROM_ELSEWHERE = 'build or save the image with a current docker, buildah or skopeo';
/** Objects whose keys are the user's own. */
const FREE_KEYS = new Set(['labels', 'annotations', 'exposedports', 'volumes', 'layersources']);
/** @returns `sha256:…` */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** @param what such as `manifest.json`. @throws TargetError */
function parseDocument(source, bytes, what) {
    const value = parseJson(source, bytes, what);
    const twin = foldedTwin(value);
    if (twin !== undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${what} has the key ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(twin)} twice, in two spellings`, 'ask where this archive comes from: programs differ on which of the two counts');
    return value;
}
/** For documents that no other program takes for the image. @throws TargetError */
function parseJson(source, bytes, what) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${what} is no JSON`, undefined, error);
    }
}
/** @throws TargetError that says where the document is off. */
function checkDocument(source, shape, value, what) {
    if (isRecord(value) && value['schemaVersion'] === 1)
        throw schemaOne(source);
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(shape, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue);
    throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${what} isn't as it should be${place === null ? '' : ` at ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(place)}`}: ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(issue.message)}`, FROM_ELSEWHERE);
}
function schemaOne(source) {
    return (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, 'its manifest is of schema 1, which names no configuration', FROM_ELSEWHERE);
}
/** @returns the image that these bytes describe. @throws TargetError */
function parseConfig(source, bytes) {
    const what = "the image's configuration";
    const read = checkDocument(source, ConfigShape, parseDocument(source, bytes, what), what);
    const history = (read.history ?? []).map((entry) => ({ createdBy: entry.created_by ?? '', comment: entry.comment ?? '', empty: entry.empty_layer ?? false, ...(entry.created == null ? {} : { created: entry.created }) }));
    const diffIds = read.rootfs.diff_ids ?? [];
    const makers = history.filter((entry) => !entry.empty);
    const fits = makers.length === diffIds.length;
    const variant = read.variant ?? '';
    return {
        id: digestOf(bytes),
        platform: [read.os ?? 'unknown', read.architecture ?? 'unknown', ...(variant === '' ? [] : [variant])].join('/'),
        layers: diffIds.map((diffId, at) => ({ diffId, history: fits ? makers[at] : undefined })),
        history,
        user: read.config?.User ?? '',
        env: read.config?.Env ?? [],
        labels: read.config?.Labels ?? {},
        created: read.created ?? undefined,
        ...runtimeOf(read.config ?? {}),
    };
}
/** How containers of it are run; what isn't set stays away. */
function runtimeOf(config) {
    const { Entrypoint: entrypoint, Cmd: cmd, Shell: shell, ExposedPorts: ports, Volumes: volumes } = config;
    const test = config.Healthcheck?.Test ?? [];
    return {
        ...(entrypoint == null || entrypoint.length === 0 ? {} : { entrypoint }),
        ...(cmd == null || cmd.length === 0 ? {} : { cmd }),
        ...(test.length === 0 ? {} : { healthcheck: test }),
        ...(shell == null || shell.length === 0 ? {} : { shell }),
        ...(ports == null ? {} : { exposedPorts: Object.keys(ports) }),
        ...(volumes == null ? {} : { volumes: Object.keys(volumes) }),
        ...(config.WorkingDir == null || config.WorkingDir === '' ? {} : { workdir: config.WorkingDir }),
        ...(config.StopSignal == null || config.StopSignal === '' ? {} : { stopSignal: config.StopSignal }),
    };
}
/** @throws TargetError when manifest and configuration don't speak of the same number of layers. */
function checkLayerCount(source, config, named) {
    if (config.layers.length === named)
        return;
    throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `its manifest names ${String(named)} layers, its configuration ${String(config.layers.length)}`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Go's JSON ignores the case of keys and takes the last one: `layers` behind `Layers` would give scanners another image than us. */
function foldedTwin(value) {
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Array.isArray(next))
            for (const item of next)
                open.push(item ?? false);
        if (!isRecord(next))
            continue;
        const seen = new Set();
        for (const [key, inner] of Object.entries(next)) {
            const folded = key.toLowerCase();
            if (seen.has(folded))
                return key;
            seen.add(folded);
            if (!FREE_KEYS.has(folded))
                open.push(inner ?? false);
        }
    }
    return undefined;
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   Ub: () => (/* binding */ foreignLayer),
/* harmony export */   V: () => (/* binding */ INDEX_TYPES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   li: () => (/* binding */ CONFIG_TYPES),
/* harmony export */   rt: () => (/* binding */ filesOfFolder),
/* harmony export */   wy: () => (/* binding */ writeLayout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _archive_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83784);
/* harmony import */ var _archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93228);
/* harmony import */ var _archive_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70348);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58054);
/** OCI image layouts, as a folder or in a tar: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */







const INDEX_TYPES = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
const MANIFEST_TYPES = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];
const CONFIG_TYPES = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
const PROVENANCE_PREDICATES = 'https://slsa.dev/provenance/';
const StatementSubjectShape = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ subject: valibot__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())) })) });
const SCHEMA_ONE = 'application/vnd.docker.distribution.manifest.v1+';
const MAX_NESTING = 4;
const ONE_IMAGE = 'save one image for one platform: docker save -o FILE IMAGE, skopeo copy --override-arch ARCH oci:FOLDER:TAG oci:ONE, or docker buildx build --platform linux/ARCH';
const WITH_LAYERS = 'save the image with all its layers: push it to a registry that accepts them, then skopeo copy docker://IMAGE oci:FOLDER';
/** The files of a layout folder. A link may not lead out of it: the folder may come from a pull request. */
function filesOfFolder(source, folder) {
    return async (name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ...name.split('/'));
        const status = await source.files.status(path);
        if (status === undefined)
            return undefined;
        const [real, root] = await Promise.all([source.files.realpath(path), source.files.realpath(folder)]);
        if (!real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_0__.sep))
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)} is a link that leads out of the folder`, 'copy the file into the folder');
        if (status.kind !== 'file')
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)} is no file`);
        return { path, start: 0, size: status.size };
    };
}
/** @throws TargetError when it isn't a layout with exactly one image whose documents match their digests. */
async function readLayout(source, find) {
    const [marker, top] = [await find('oci-layout'), await find('index.json')];
    if (marker === undefined || top === undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `it is no OCI layout: ${marker === undefined ? 'oci-layout' : 'index.json'} is missing`, _archive_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .WHAT_FITS */ .WI);
    (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDocument */ .sw)(source, _archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .LayoutShape */ .I5, (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(source, await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .documentOf */ .lM)(source, marker, 'oci-layout'), 'oci-layout'), 'oci-layout');
    const index = (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDocument */ .sw)(source, _archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .IndexShape */ .kt, (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(source, await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .documentOf */ .lM)(source, top, 'index.json'), 'index.json'), 'index.json');
    const chosen = await choose(source, find, index.manifests, 0);
    const { manifest } = chosen;
    const type = manifest.config.mediaType ?? '';
    if (!CONFIG_TYPES.includes(type))
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `it holds no container image but ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(type)}`, 'name an archive of a container image');
    const configPart = await blob(source, find, manifest.config, "the image's configuration");
    const config = (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(source, await verifiedDocument(source, configPart, manifest.config, "the image's configuration"));
    (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLayerCount */ .ZZ)(source, config, manifest.layers.length);
    const layers = [];
    for (const [at, descriptor] of manifest.layers.entries()) {
        const part = await layerBlob(source, find, descriptor, `layer ${String(at + 1)} of ${String(manifest.layers.length)}`);
        layers.push({ part, digest: descriptor.digest, diffId: config.layers[at]?.diffId ?? '' });
    }
    return {
        config,
        layers,
        provenance: await attachedProvenance(source, find, chosen, config),
        simple: index.manifests.length === 1 && index.manifests[0]?.digest === chosen.descriptor.digest,
        manifest: { descriptor: chosen.descriptor, part: chosen.part },
        configBlob: { descriptor: manifest.config, part: configPart },
    };
}
/** Writes a layout with this one image, for scanners that read no tar and no nested index. @returns the layers where they now are. */
async function writeLayout(source, layout, folder) {
    const { files } = source;
    const blobs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'blobs', 'sha256');
    await files.makeDirectory(blobs);
    const { mediaType, digest, size } = layout.manifest.descriptor;
    const descriptor = { mediaType: mediaType ?? MANIFEST_TYPES[0], digest, size };
    const written = new Map();
    const copy = async (name, part) => {
        const before = written.get(name);
        if (before !== undefined)
            return before;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(blobs, name.slice('sha256:'.length));
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)((0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .chunksOf */ .U_)(source, part), files.writeStream(path), { signal: source.signal });
        const after = { path, start: 0, size: part.size };
        written.set(name, after);
        return after;
    };
    await copy(digest, layout.manifest.part);
    await copy(layout.configBlob.descriptor.digest, layout.configBlob.part);
    const layers = [];
    for (const layer of layout.layers)
        layers.push({ ...layer, part: await copy(layer.digest ?? '', layer.part) });
    await files.writeAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await files.writeAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }));
    return layers;
}
/** Goes down nested indexes to the one image. */
async function choose(source, find, all, depth) {
    const images = new Map(all.filter((one) => !isAttestation(one)).map((one) => [one.digest, one]));
    const [only] = images.values();
    if (only === undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, 'its index names no image', _archive_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .WHAT_FITS */ .WI);
    if (images.size > 1)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `it holds ${String(images.size)} images: ${listed([...images.values()].map(nameOf))}`, ONE_IMAGE);
    if (depth > MAX_NESTING)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `its indexes are nested more than ${String(MAX_NESTING)} deep`, ONE_IMAGE);
    const type = only.mediaType ?? '';
    if (type.startsWith(SCHEMA_ONE))
        throw (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaOne */ .id)(source);
    const isIndex = INDEX_TYPES.includes(type);
    if (!isIndex && type !== '' && !MANIFEST_TYPES.includes(type))
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `its index names no image but ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(type)}`, _archive_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .WHAT_FITS */ .WI);
    const what = isIndex ? 'the inner index' : 'the manifest';
    const part = await blob(source, find, only, what);
    const value = (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(source, await verifiedDocument(source, part, only, what), what);
    // One document that is both gives programs different images: CVE-2021-41190.
    if ((0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) && 'manifests' in value && ('layers' in value || 'config' in value))
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${what} is an index and a manifest at once`, 'ask where this archive comes from');
    if (isIndex)
        return choose(source, find, (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDocument */ .sw)(source, _archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .IndexShape */ .kt, value, what).manifests, depth + 1);
    return { descriptor: only, part, manifest: (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDocument */ .sw)(source, _archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .ManifestShape */ .lW, value, what), attestations: all.filter(isAttestation) };
}
/**
 * The build's record, when it lies beside the image and is about this very manifest. A record that isn't there is no fault: tools that
 * copy images often leave it behind. One that isn't what its digest says is.
 */
async function attachedProvenance(source, find, { descriptor, manifest, attestations }, config) {
    const layers = manifest.layers.map(({ digest }, at) => ({ digest, diffId: config.layers[at]?.diffId }));
    for (const attestation of attestations) {
        if (attestation.annotations?.['vnd.docker.reference.digest'] !== descriptor.digest)
            continue;
        const value = await presentDocument(source, find, attestation, "the manifest of the image's attestations");
        if (value === undefined)
            continue;
        for (const statement of (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDocument */ .sw)(source, _archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationShape */ .CR, value, "the manifest of the image's attestations").layers) {
            if (!(statement.annotations?.['in-toto.io/predicate-type'] ?? '').startsWith(PROVENANCE_PREDICATES))
                continue;
            const document = await presentDocument(source, find, statement, "the image's provenance");
            if (!isAbout(document, descriptor.digest))
                continue;
            const { readProvenance } = await __webpack_require__.e(/* import() */ 1463).then(__webpack_require__.bind(__webpack_require__, 83844));
            const provenance = readProvenance(document, layers);
            if (provenance !== undefined)
                return provenance;
        }
    }
    return undefined;
}
/** @returns undefined when the layout leaves it out, or it is larger than any that we read */
async function presentDocument(source, find, descriptor, what) {
    if (descriptor.size > source.limits.json)
        return undefined;
    if ((await find(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`)) === undefined)
        return undefined;
    const bytes = await verifiedDocument(source, await blob(source, find, descriptor, what), descriptor, what);
    return (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(source, bytes, what);
}
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md; of an image without a name BuildKit leaves the list empty. */
function isAbout(document, digest) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(StatementSubjectShape, document);
    if (!read.success)
        return false;
    const { subject } = read.output;
    return subject.length === 0 || subject.some((each) => `sha256:${each.digest?.['sha256'] ?? ''}` === digest);
}
/** BuildKit keeps provenance and bills of materials beside the image: https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
function isAttestation(descriptor) {
    if (descriptor.annotations?.['vnd.docker.reference.type'] !== undefined)
        return true;
    return descriptor.platform?.os === 'unknown' && descriptor.platform.architecture === 'unknown';
}
function nameOf(descriptor) {
    const name = descriptor.annotations?.['io.containerd.image.name'] ?? descriptor.annotations?.['org.opencontainers.image.ref.name'];
    const { os, architecture, variant } = descriptor.platform ?? {};
    const platform = [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '').join('/');
    return [name, platform].filter((part) => part !== undefined && part !== '').join(' ') || descriptor.digest;
}
/** At most ten names, quoted. */
function listed(names) {
    const more = names.length > 10 ? ` and ${String(names.length - 10)} more` : '';
    return names.slice(0, 10).map(_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL).join(', ') + more;
}
async function blob(source, find, descriptor, what) {
    const part = await find(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`);
    if (part === undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${what} (${descriptor.digest}) isn't in it`);
    if (part.size !== descriptor.size)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${what} has ${String(part.size)} bytes, not the ${String(descriptor.size)} that its manifest says`);
    return part;
}
async function layerBlob(source, find, descriptor, which) {
    const type = descriptor.mediaType ?? '';
    if (type.endsWith('+encrypted'))
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${which} is encrypted`, 'decrypt the image first: skopeo copy --decryption-key KEY');
    const foreign = /nondistributable|\.foreign\./.test(type);
    if (!foreign)
        return blob(source, find, descriptor, which);
    const present = await find(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`);
    if (present === undefined)
        throw foreignLayer(source, which, descriptor.urls ?? []);
    return blob(source, find, descriptor, which);
}
/** A layer that the archive only points at, as Windows base images do. */
function foreignLayer(source, which, urls) {
    const place = urls.length === 0 ? 'elsewhere' : `at ${listed(urls)}`;
    return (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${which} is a foreign (non-distributable) layer: its content lies ${place}, not in the archive`, WITH_LAYERS);
}
async function verifiedDocument(source, part, descriptor, what) {
    const bytes = await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .documentOf */ .lM)(source, part, what);
    const digest = (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes);
    if (digest !== descriptor.digest)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)(source, `${what} isn't what the archive says: its digest is ${digest}, not ${descriptor.digest}`);
    return bytes;
}


/***/ }),

/***/ 70348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   FE: () => (/* binding */ stopIfCancelled),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   RB: () => (/* binding */ SAVE_AGAIN),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _tools_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54688);
/** Where an archive's bytes are read from, and errors that say which archive they are about. */



const ARCHIVE_LIMITS = { json: 8 << 20, suspicious: 2 ** 30, ratio: 200, unpacked: 64 * 2 ** 30 };
const SAVE_AGAIN = 'save the image again (docker save -o FILE IMAGE) and copy it whole: compare its size or sha256 at both ends';
/** Text of an archive, fit for an error message: quoted, and cut at 200 characters. */
function quoted(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
/** @param reason a clause; may hold text from the archive only when `quoted`. */
function refusal(source, reason, hint = SAVE_AGAIN, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`opening the archive ${source.label} failed: ${reason}`, { hint, cause });
}
/** @throws Cancelled once the run was stopped. */
function stopIfCancelled(source) {
    if (source.signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ(`stopped while reading the archive ${source.label}`, { cause: source.signal.reason });
}
/** Runs a step; what the system refuses becomes a TargetError, an abort becomes Cancelled, a bug of ours stays what it is. */
async function guarded(source, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ)
            throw error;
        stopIfCancelled(source);
        const code = (0,_tools_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error);
        if (code === undefined || code.startsWith('ERR_'))
            throw error;
        throw refusal(source, (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), hintFor(code, source), error);
    }
}
function hintFor(code, source) {
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return `free some space for unpacked archives (${source.scratch}), or point TMPDIR at a larger disk`;
    if (code === 'EACCES' || code === 'EPERM')
        return 'let the user that runs Dockgate read the file';
    return 'check that the file is there, and that nothing changes it during the run';
}
/** @returns the bytes in chunks of at most 1 MiB. */
function streamOf(source, part) {
    if (part.size === 0)
        return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([]);
    return source.files.readStream(part.path, { start: part.start, end: part.start + part.size - 1 });
}
/** Reads a small part whole; shorter than asked for when the file ends early. */
async function bytesOf(source, part) {
    stopIfCancelled(source);
    const chunks = [];
    for await (const chunk of chunksOf(source, part))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The bytes of a part, ended by an abort. */
async function* chunksOf(source, part) {
    for await (const chunk of streamOf(source, part)) {
        stopIfCancelled(source);
        if (Buffer.isBuffer(chunk))
            yield chunk;
    }
}
/** Reads a manifest, an index or a configuration. @param what such as `manifest.json`. */
async function documentOf(source, part, what) {
    if (part.size > source.limits.json) {
        throw refusal(source, `${what} has ${String(part.size)} bytes, more than the ${String(source.limits.json)} that any image needs`, 'use another builder, or ask where this archive comes from');
    }
    const bytes = await bytesOf(source, part);
    if (bytes.length !== part.size)
        throw refusal(source, `the file ended while ${what} was read`);
    return bytes;
}
/** As `chunksOf`, each chunk in the same memory: it is gone once the next one is asked for. */
async function* piecesOf(source, part) {
    if (part.size === 0)
        return;
    for await (const piece of source.files.readPieces(part.path, { start: part.start, end: part.start + part.size - 1 })) {
        stopIfCancelled(source);
        yield piece;
    }
}


/***/ }),

/***/ 58054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ indexTar),
/* harmony export */   WE: () => (/* binding */ findInTar),
/* harmony export */   WI: () => (/* binding */ WHAT_FITS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _archive_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70348);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58579);
/**
 * An index of a tar archive, made from its headers alone: bodies are skipped, so an archive of any size takes milliseconds.
 *
 * tar-stream can't do this: it wants every byte, keeps its header decoder to itself, reads on behind the end mark and doesn't know GNU's sparse
 * files. Scanners read with Go's archive/tar; where the two could see different archives, this one follows Go or refuses.
 */



const WINDOW = 128 * 1024;
/** As in Go's archive/tar. */
const MAX_SPECIAL = 1 << 20;
const MAX_NAME = 4096;
/** Bytes of memory for the index; an entry takes some 200 besides its names. */
const MAX_INDEX = 128 << 20;
const ENTRY_COST = 200;
const MAX_LINKS = 16;
const NO_TAR = 'it is no tar archive';
const WHAT_FITS = 'give a file written by "docker save -o FILE IMAGE", or an OCI layout (folder or tar)';
/** @throws TargetError when it is no tar, ends early, or can be read in two ways. */
async function indexTar(source, path, size) {
    const entries = new Map();
    const repeated = new Set();
    const read = windowReader(source, path, size);
    let hazard;
    let extensions = _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXTENSIONS */ .Jq;
    let spent = 0;
    for (let at = 0;;) {
        const block = read.held(at, _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE) ?? (await read.fetch(at, _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE));
        if (block.length < _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE)
            throw at === 0 ? (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, NO_TAR, WHAT_FITS) : cutShort(source, size);
        if ((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(block)) {
            const next = await read.fetch(at + _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE, _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE);
            if (!(0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(next))
                throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `the tar is damaged at byte ${String(at)}: an empty block between entries`);
            return { entries, repeated, hazard };
        }
        const header = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHeader */ .E2)(block);
        if (header === undefined)
            throw at === 0 ? (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, NO_TAR, WHAT_FITS) : (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `the tar is damaged at byte ${String(at)}: no header where one belongs`);
        spent += ENTRY_COST + header.name.length + header.target.length;
        if (spent > MAX_INDEX)
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, 'it has more entries than any image needs', 'ask where this archive comes from');
        const special = 'xgLK'.includes(header.type);
        const extension = { ...extensions.pax, ...extensions.gnu };
        const bytes = special ? header.size : (extension.size ?? header.size);
        const start = at + _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE;
        if (start + bytes > size)
            throw cutShort(source, size);
        at = start + Math.ceil(bytes / _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE) * _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE;
        if (special) {
            if (bytes > MAX_SPECIAL)
                throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `an extended header of ${String(bytes)} bytes at byte ${String(start - _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK */ .IE)}`);
            extensions = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .extend */ .X$)(source, extensions, header.type, read.held(start, bytes) ?? (await read.fetch(start, bytes)));
            continue;
        }
        if (header.type === 'S' || extension.sparse === true)
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(extension.name ?? header.name)} is stored as a sparse file`, 'pack the archive again without --sparse');
        const written = extension.name ?? header.name;
        const target = extension.target ?? header.target;
        extensions = _tar_header_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_EXTENSIONS */ .Jq;
        spent += written.length + target.length;
        const kind = kindOf(header.type, written);
        if (bytes > 0 && (kind === 'directory' || '12346'.includes(header.type)))
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(written)} has ${String(bytes)} bytes of content though it is no file: readers differ on what follows it`);
        const name = plainName(written);
        hazard ??= hazardOf(written, name, kind, target);
        if (name === undefined || name === '')
            continue;
        if (entries.has(name) && (kind !== 'directory' || entries.get(name)?.kind !== 'directory'))
            repeated.add(name);
        entries.set(name, { kind, written, target, body: { path, start, size: bytes } });
    }
}
/** Follows links. @returns undefined when the archive has no such file. @throws TargetError when the name is there twice or its link leads nowhere. */
function findInTar(source, index, wanted) {
    let plain = true;
    let name = wanted;
    for (let hops = 0; hops <= MAX_LINKS; hops++) {
        const key = plainName(name);
        const entry = key === undefined ? undefined : index.entries.get(key);
        if (key === undefined || entry === undefined) {
            if (hops === 0)
                return undefined;
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(wanted)} is a link to ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}, which isn't there`);
        }
        if (index.repeated.has(key))
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} is there more than once: scanners take the first, docker load the last`, 'ask where this archive comes from, or save the image again');
        plain &&= entry.written === name;
        if (entry.kind === 'file')
            return { body: entry.body, plain };
        if (entry.kind === 'symlink')
            name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(key), entry.target);
        else if (entry.kind === 'hardlink')
            [name, plain] = [entry.target, false];
        else
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} is no file`);
    }
    throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `the links from ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(wanted)} go round in a circle`);
}
function cutShort(source, size) {
    return (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(source, `it is cut short: the tar goes on where the file ends, at byte ${String(size)}`);
}
function windowReader(source, path, size) {
    let start = 0;
    let bytes = Buffer.alloc(0);
    const held = (at, length) => at >= start && at + length <= start + bytes.length ? bytes.subarray(at - start, at - start + length) : undefined;
    return {
        held,
        fetch: async (at, length) => {
            const ready = held(at, length);
            if (ready !== undefined)
                return ready;
            const wanted = Math.max(0, Math.min(Math.max(length, WINDOW), size - at));
            bytes = await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(source, { path, start: at, size: wanted });
            start = at;
            return bytes.subarray(0, length);
        },
    };
}
function kindOf(type, written) {
    switch (type) {
        case '0':
        case '7':
            return written.endsWith('/') ? 'directory' : 'file';
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
/** @returns undefined for a name that is absolute or leads upwards. */
function plainName(written) {
    if (written.startsWith('/'))
        return undefined;
    const steps = written.split('/').filter((step) => step !== '' && step !== '.');
    return steps.includes('..') ? undefined : steps.join('/');
}
function hazardOf(written, name, kind, target) {
    if (name === undefined)
        return `the entry ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(written)} leads out of the archive`;
    if (written.length > MAX_NAME || written.includes('\0'))
        return `the entry ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(written)} has a name that no file can have`;
    if (kind !== 'symlink' && kind !== 'hardlink')
        return undefined;
    const end = kind === 'symlink' ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name), target) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target);
    if (!target.startsWith('/') && end !== '..' && !end.startsWith('../'))
        return undefined;
    return `the link ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(written)} leads out of the archive, to ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(target)}`;
}


/***/ }),

/***/ 58579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ decodeHeader),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Jq: () => (/* binding */ NO_EXTENSIONS),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   sW: () => (/* binding */ paxEntries)
/* harmony export */ });
/* harmony import */ var _archive_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70348);
/**
 * Headers of tar: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html (ustar, PAX) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU). Where readers differ, this one reads as Go's archive/tar or refuses.
 */

const BLOCK = 512;
const NO_EXTENSIONS = { pax: {}, gnu: {} };
/** True for an empty buffer as well: the file may end with the first block of the end mark. */
function isZero(block) {
    return block.every((byte) => byte === 0);
}
/** @returns undefined when these bytes are no tar header. */
function decodeHeader(block) {
    const size = numberIn(block.subarray(124, 136));
    if (size === undefined || !hasChecksum(block))
        return undefined;
    const magic = block.toString('latin1', 257, 263);
    const star = magic === 'ustar\0' && block.toString('latin1', 508, 512) === 'tar\0';
    const prefix = magic === 'ustar\0' ? textIn(block.subarray(345, star ? 476 : 500)) : '';
    const name = textIn(block.subarray(0, 100));
    const type = block[156] === 0 ? '0' : block.toString('latin1', 156, 157);
    return { name: prefix === '' ? name : `${prefix}/${name}`, target: textIn(block.subarray(157, 257)), type, size };
}
/** The sum of all bytes, those of the sum itself counted as spaces. Some old programs added signed numbers. */
function hasChecksum(block) {
    const stated = numberIn(block.subarray(148, 156));
    let unsigned = 8 * 32;
    let high = 0;
    for (let at = 0; at < BLOCK; at++) {
        if (at >= 148 && at < 156)
            continue;
        const byte = block[at] ?? 0;
        unsigned += byte;
        high += byte >> 7;
    }
    return stated === unsigned || stated === unsigned - 256 * high;
}
/** Octal digits, or a big-endian number behind the mark 0x80. @returns undefined for anything else, negative numbers among it. */
function numberIn(field) {
    if (field[0] === 0x80) {
        const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
        return Number.isSafeInteger(value) ? value : undefined;
    }
    const digits = field.toString('latin1').replace(/^[ \0]+|[ \0]+$/g, '');
    if (digits === '')
        return 0;
    return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : undefined;
}
function textIn(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
}
/** @param type `x`, `g`, `L` or `K`. @throws TargetError for a special header that is damaged or that readers differ on. */
function extend(source, before, type, body) {
    if (type === 'L')
        return { ...before, gnu: { ...before.gnu, name: textIn(body) } };
    if (type === 'K')
        return { ...before, gnu: { ...before.gnu, target: textIn(body) } };
    const records = paxRecords(body);
    if (records === undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(source, 'an extended header (PAX) is damaged');
    const pax = extensionOf(source, records);
    if (type === 'x')
        return { ...before, pax };
    // Go ignores what a global header says of names and sizes, others don't.
    if (Object.keys(pax).length > 0)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(source, 'a global header gives every entry the same name, link or size', 'pack the archive again with an ordinary tar');
    return before;
}
function extensionOf(source, records) {
    const [name, target, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
    if (size !== undefined && size !== '' && !/^\d{1,15}$/.test(size))
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(source, `an extended header gives the size ${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(size)}`);
    return {
        ...(name === undefined || name === '' ? {} : { name }),
        ...(target === undefined || target === '' ? {} : { target }),
        ...(size === undefined || size === '' ? {} : { size: Number(size) }),
        ...([...records.keys()].some((key) => key.startsWith('GNU.sparse.')) ? { sparse: true } : {}),
    };
}
/** @returns undefined when the records are damaged */
function paxRecords(body) {
    const records = paxEntries(body);
    return records === undefined ? undefined : new Map(records.map(([key, value]) => [key, value.toString('utf8')]));
}
/**
 * Records are `LENGTH KEY=VALUE\n`, LENGTH counting all of it in bytes.
 * @returns them in their order, values as bytes: attributes are binary, and a key may stand there more than once; undefined when they are damaged
 */
function paxEntries(body) {
    const records = [];
    for (let at = 0; at < body.length;) {
        const space = body.indexOf(0x20, at);
        const digits = space === -1 ? '' : body.toString('latin1', at, space);
        const end = at + Number(digits);
        if (!/^[1-9]\d{0,7}$/.test(digits) || end > body.length || end <= space || body[end - 1] !== 0x0a)
            return undefined;
        const equals = body.indexOf(0x3d, space);
        if (equals <= space + 1 || equals >= end)
            return undefined;
        records.push([body.toString('utf8', space + 1, equals), body.subarray(equals + 1, end - 1)]);
        at = end;
    }
    return records;
}


/***/ })

};
