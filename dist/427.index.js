export const id = 427;
export const ids = [427];
export const modules = {

/***/ 1427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArchive: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/tools/files.ts
var files = __webpack_require__(4688);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/targets/archive-source.ts
/** Where an archive's bytes are read from, and errors that say which archive they are about. */



const ARCHIVE_LIMITS = { json: 8 << 20, suspicious: 2 ** 30, ratio: 200, unpacked: 64 * 2 ** 30 };
const SAVE_AGAIN = 'save the image again (docker save -o FILE IMAGE) and copy it whole: compare its size or sha256 at both ends';
/** Text of an archive, fit for an error message: quoted, and cut at 200 characters. */
function quoted(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
/** @param reason a clause; may hold text from the archive only when `quoted`. */
function refusal(source, reason, hint = SAVE_AGAIN, cause) {
    return new errors/* TargetError */.I0(`opening the archive ${source.label} failed: ${reason}`, { hint, cause });
}
/** @throws Cancelled once the run was stopped. */
function stopIfCancelled(source) {
    if (source.signal.aborted)
        throw new errors/* Cancelled */.cJ(`stopped while reading the archive ${source.label}`, { cause: source.signal.reason });
}
/** Runs a step; what the system refuses becomes a TargetError, an abort becomes Cancelled, a bug of ours stays what it is. */
async function guarded(source, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* TargetError */.I0 || error instanceof errors/* Cancelled */.cJ)
            throw error;
        stopIfCancelled(source);
        const code = (0,files/* codeOf */.$)(error);
        if (code === undefined || code.startsWith('ERR_'))
            throw error;
        throw refusal(source, (0,errors/* messageOf */.bD)(error), hintFor(code, source), error);
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
        return external_node_stream_.Readable.from([]);
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
/** @throws TargetError for a compression that this Node.js can't undo, before any scanner starts. */
async function storedLayers(source, claims) {
    const layers = [];
    for (const [at, claim] of claims.entries()) {
        const compression = compressionOf(await bytesOf(source, { ...claim.part, size: Math.min(4, claim.part.size) }));
        if (compression === 'zstd' && !knowsZstd()) {
            throw refusal(source, `layer ${String(at + 1)} is compressed with zstd, which this Node.js can't undo`, 'run Dockgate with Node.js 22.15 or later, or build with compression=gzip,force-compression=true');
        }
        layers.push({ ...claim, compression });
    }
    return layers;
}
/**
 * Reads every layer once, 1 MiB at a time.
 * @throws TargetError for the first layer that isn't what the archive says, Cancelled when the run is stopped.
 */
async function verifyLayers(source, layers) {
    const done = new Set();
    for (const [at, layer] of layers.entries()) {
        const key = [layer.part.path, layer.part.start, layer.digest, layer.diffId].join('\n');
        if (done.has(key))
            continue;
        done.add(key);
        await guarded(source, () => verifyLayer(source, layer, `layer ${String(at + 1)} of ${String(layers.length)}`));
    }
}
async function verifyLayer(source, layer, which) {
    const stored = (0,external_node_crypto_.createHash)('sha256');
    const unpacked = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    let written = 0;
    async function* packed() {
        for await (const chunk of chunksOf(source, layer.part)) {
            read += chunk.length;
            stored.update(chunk);
            yield chunk;
        }
    }
    /** Less than `read` when a decompressor took the end of its data for the end of the file. */
    let used = 0;
    if (layer.compression === 'none') {
        checkSize(source, which, layer.part.size, layer.part.size);
        for await (const chunk of packed())
            used += chunk.length;
    }
    else {
        const unpacking = unpacker(layer.compression);
        try {
            await (0,promises_.pipeline)(packed, unpacking, async (chunks) => {
                for await (const chunk of chunks) {
                    written += chunk.length;
                    checkSize(source, which, layer.part.size, written);
                    unpacked.update(chunk);
                }
            }, { signal: source.signal });
        }
        catch (error) {
            throw unpackingFailed(source, which, error);
        }
        used = unpacking.bytesWritten;
    }
    if (used !== layer.part.size)
        throw mismatch(source, `${which} isn't whole: ${read < layer.part.size && used === read ? 'the file ends in it' : BEHIND}`);
    const digest = `sha256:${stored.digest('hex')}`;
    const diffId = layer.compression === 'none' ? digest : `sha256:${unpacked.digest('hex')}`;
    if (layer.digest !== undefined && digest !== layer.digest)
        throw mismatch(source, `${which} isn't what its manifest says: its digest is ${digest}, not ${layer.digest}`);
    if (diffId !== layer.diffId)
        throw mismatch(source, `${which} isn't what the image's configuration says: unpacked, its digest is ${diffId}, not ${layer.diffId}`);
}
/** Undoes gzip over a whole archive. @param path where the plain one is written. @returns its size in bytes. */
async function unpackArchive(source, from, path) {
    let written = 0;
    async function* limited(chunks) {
        for await (const chunk of chunks) {
            written += chunk.length;
            checkSize(source, 'the archive', from.size, written);
            yield chunk;
        }
    }
    try {
        await (0,promises_.pipeline)(chunksOf(source, from), unpacker('gzip'), limited, source.files.writeStream(path), { signal: source.signal });
    }
    catch (error) {
        throw unpackingFailed(source, 'the archive', error);
    }
    return written;
}
function unpacker(compression) {
    if (compression === 'gzip')
        return external_node_zlib_default().createGunzip({ chunkSize: UNPACK_CHUNK });
    return external_node_zlib_default().createZstdDecompress({ chunkSize: UNPACK_CHUNK });
}
function knowsZstd() {
    return "createZstdDecompress" in (external_node_zlib_default());
}
function checkSize(source, which, packed, unpacked) {
    const { suspicious, ratio, unpacked: most } = source.limits;
    if (unpacked > most)
        throw refusal(source, `${which} has more than ${String(most)} bytes unpacked`, NOT_BELIEVABLE);
    if (unpacked > suspicious && unpacked > packed * ratio) {
        throw refusal(source, `${which} has ${String(packed)} bytes and unpacks to more than ${String(unpacked)}`, NOT_BELIEVABLE);
    }
}
/** The decompressors' own errors mean bad data; the rest is the caller's to sort. */
function unpackingFailed(source, which, error) {
    stopIfCancelled(source);
    const code = (0,files/* codeOf */.$)(error) ?? '';
    // A decompressor that is done ends the pipeline before the file was read to its end.
    if (code === 'ABORT_ERR' || code === 'ERR_STREAM_PREMATURE_CLOSE')
        return mismatch(source, `${which} isn't whole: ${BEHIND}`, error);
    return /^(Z_|ZSTD_)/.test(code) ? mismatch(source, `${which} can't be unpacked: ${(0,errors/* messageOf */.bD)(error)}`, error) : error;
}
function mismatch(source, reason, cause) {
    return new errors/* TargetError */.I0(`checking the archive ${source.label} failed: ${reason}`, { hint: SAVE_AGAIN, cause });
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/targets/archive-manifest.ts
/** The JSON documents of an archive: unknown in, checked values out. Fields that we don't need are left alone. */



const Digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/, 'expected a sha256 digest'));
const Annotations = dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()));
/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
const DescriptorShape = dist/* object */.Ikc({
    mediaType: dist/* nullish */.cl6(dist/* string */.YjP()),
    digest: Digest,
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
    annotations: Annotations,
    urls: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    platform: dist/* nullish */.cl6(dist/* object */.Ikc({ os: dist/* nullish */.cl6(dist/* string */.YjP()), architecture: dist/* nullish */.cl6(dist/* string */.YjP()), variant: dist/* nullish */.cl6(dist/* string */.YjP()) })),
});
/** `manifest.json` of docker save: https://github.com/moby/docker-image-spec/blob/main/v1.2.md */
const DockerManifestShape = dist/* array */.YOg(dist/* object */.Ikc({
    Config: dist/* string */.YjP(),
    RepoTags: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    Layers: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    /** By diff id: where layers come from that the archive leaves out. */
    LayerSources: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
}));
/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
const LayoutShape = dist/* object */.Ikc({ imageLayoutVersion: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^1\./, 'expected version 1')) });
/** https://github.com/opencontainers/image-spec/blob/main/image-index.md */
const IndexShape = dist/* object */.Ikc({ schemaVersion: dist/* literal */.euz(2), manifests: dist/* array */.YOg(DescriptorShape) });
/** https://github.com/opencontainers/image-spec/blob/main/manifest.md */
const ManifestShape = dist/* object */.Ikc({ schemaVersion: dist/* literal */.euz(2), config: DescriptorShape, layers: dist/* array */.YOg(DescriptorShape) });
/** https://github.com/opencontainers/image-spec/blob/main/config.md */
const ConfigShape = dist/* object */.Ikc({
    architecture: dist/* nullish */.cl6(dist/* string */.YjP()),
    os: dist/* nullish */.cl6(dist/* string */.YjP()),
    variant: dist/* nullish */.cl6(dist/* string */.YjP()),
    created: dist/* nullish */.cl6(dist/* string */.YjP()),
    config: dist/* nullish */.cl6(dist/* object */.Ikc({ User: dist/* nullish */.cl6(dist/* string */.YjP()), Env: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())), Labels: Annotations })),
    rootfs: dist/* object */.Ikc({ diff_ids: dist/* nullish */.cl6(dist/* array */.YOg(Digest)) }),
    history: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ created_by: dist/* nullish */.cl6(dist/* string */.YjP()), comment: dist/* nullish */.cl6(dist/* string */.YjP()), empty_layer: dist/* nullish */.cl6(dist/* boolean */.zMY()) }))),
});
const FROM_ELSEWHERE = 'build or save the image with a current docker, buildah or skopeo';
/** Objects whose keys are the user's own. */
const FREE_KEYS = new Set(['labels', 'annotations', 'exposedports', 'volumes', 'layersources']);
/** @returns `sha256:…` */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** @param what such as `manifest.json`. @throws TargetError */
function parseDocument(source, bytes, what) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw refusal(source, `${what} is no JSON`, undefined, error);
    }
    const twin = foldedTwin(value);
    if (twin !== undefined)
        throw refusal(source, `${what} has the key ${quoted(twin)} twice, in two spellings`, 'ask where this archive comes from: programs differ on which of the two counts');
    return value;
}
/** @throws TargetError that says where the document is off. */
function checkDocument(source, shape, value, what) {
    if (isRecord(value) && value['schemaVersion'] === 1)
        throw schemaOne(source);
    const result = dist/* safeParse */.xLC(shape, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const place = dist/* getDotPath */.BuJ(issue);
    throw refusal(source, `${what} isn't as it should be${place === null ? '' : ` at ${quoted(place)}`}: ${quoted(issue.message)}`, FROM_ELSEWHERE);
}
function schemaOne(source) {
    return refusal(source, 'its manifest is of schema 1, which names no configuration', FROM_ELSEWHERE);
}
/** @returns the image that these bytes describe. @throws TargetError */
function parseConfig(source, bytes) {
    const what = "the image's configuration";
    const read = checkDocument(source, ConfigShape, parseDocument(source, bytes, what), what);
    const history = (read.history ?? []).map((entry) => ({ createdBy: entry.created_by ?? '', comment: entry.comment ?? '', empty: entry.empty_layer ?? false }));
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
    };
}
/** @throws TargetError when manifest and configuration don't speak of the same number of layers. */
function checkLayerCount(source, config, named) {
    if (config.layers.length === named)
        return;
    throw refusal(source, `its manifest names ${String(named)} layers, its configuration ${String(config.layers.length)}`);
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

;// CONCATENATED MODULE: ./src/targets/tar-header.ts
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
        throw refusal(source, 'an extended header (PAX) is damaged');
    const pax = extensionOf(source, records);
    if (type === 'x')
        return { ...before, pax };
    // Go ignores what a global header says of names and sizes, others don't.
    if (Object.keys(pax).length > 0)
        throw refusal(source, 'a global header gives every entry the same name, link or size', 'pack the archive again with an ordinary tar');
    return before;
}
function extensionOf(source, records) {
    const [name, target, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
    if (size !== undefined && size !== '' && !/^\d{1,15}$/.test(size))
        throw refusal(source, `an extended header gives the size ${quoted(size)}`);
    return {
        ...(name === undefined || name === '' ? {} : { name }),
        ...(target === undefined || target === '' ? {} : { target }),
        ...(size === undefined || size === '' ? {} : { size: Number(size) }),
        ...([...records.keys()].some((key) => key.startsWith('GNU.sparse.')) ? { sparse: true } : {}),
    };
}
/** Records are `LENGTH KEY=VALUE\n`, LENGTH counting all of it in bytes. */
function paxRecords(body) {
    const records = new Map();
    for (let at = 0; at < body.length;) {
        const space = body.indexOf(0x20, at);
        const digits = space === -1 ? '' : body.toString('latin1', at, space);
        const end = at + Number(digits);
        if (!/^[1-9]\d{0,7}$/.test(digits) || end > body.length || end <= space || body[end - 1] !== 0x0a)
            return undefined;
        const record = body.toString('utf8', space + 1, end - 1);
        const equals = record.indexOf('=');
        if (equals < 1)
            return undefined;
        records.set(record.slice(0, equals), record.slice(equals + 1));
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./src/targets/archive-tar.ts
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
    let extensions = NO_EXTENSIONS;
    let spent = 0;
    for (let at = 0;;) {
        const block = read.held(at, BLOCK) ?? (await read.fetch(at, BLOCK));
        if (block.length < BLOCK)
            throw at === 0 ? refusal(source, NO_TAR, WHAT_FITS) : cutShort(source, size);
        if (isZero(block)) {
            const next = await read.fetch(at + BLOCK, BLOCK);
            if (!isZero(next))
                throw refusal(source, `the tar is damaged at byte ${String(at)}: an empty block between entries`);
            return { entries, repeated, hazard };
        }
        const header = decodeHeader(block);
        if (header === undefined)
            throw at === 0 ? refusal(source, NO_TAR, WHAT_FITS) : refusal(source, `the tar is damaged at byte ${String(at)}: no header where one belongs`);
        spent += ENTRY_COST + header.name.length + header.target.length;
        if (spent > MAX_INDEX)
            throw refusal(source, 'it has more entries than any image needs', 'ask where this archive comes from');
        const special = 'xgLK'.includes(header.type);
        const extension = { ...extensions.pax, ...extensions.gnu };
        const bytes = special ? header.size : (extension.size ?? header.size);
        const start = at + BLOCK;
        if (start + bytes > size)
            throw cutShort(source, size);
        at = start + Math.ceil(bytes / BLOCK) * BLOCK;
        if (special) {
            if (bytes > MAX_SPECIAL)
                throw refusal(source, `an extended header of ${String(bytes)} bytes at byte ${String(start - BLOCK)}`);
            extensions = extend(source, extensions, header.type, read.held(start, bytes) ?? (await read.fetch(start, bytes)));
            continue;
        }
        if (header.type === 'S' || extension.sparse === true)
            throw refusal(source, `${quoted(extension.name ?? header.name)} is stored as a sparse file`, 'pack the archive again without --sparse');
        const written = extension.name ?? header.name;
        const target = extension.target ?? header.target;
        extensions = NO_EXTENSIONS;
        spent += written.length + target.length;
        const kind = kindOf(header.type, written);
        if (bytes > 0 && (kind === 'directory' || '12346'.includes(header.type)))
            throw refusal(source, `${quoted(written)} has ${String(bytes)} bytes of content though it is no file: readers differ on what follows it`);
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
            throw refusal(source, `${quoted(wanted)} is a link to ${quoted(name)}, which isn't there`);
        }
        if (index.repeated.has(key))
            throw refusal(source, `${quoted(key)} is there more than once: scanners take the first, docker load the last`, 'ask where this archive comes from, or save the image again');
        plain &&= entry.written === name;
        if (entry.kind === 'file')
            return { body: entry.body, plain };
        if (entry.kind === 'symlink')
            name = external_node_path_.posix.join(external_node_path_.posix.dirname(key), entry.target);
        else if (entry.kind === 'hardlink')
            [name, plain] = [entry.target, false];
        else
            throw refusal(source, `${quoted(key)} is no file`);
    }
    throw refusal(source, `the links from ${quoted(wanted)} go round in a circle`);
}
function cutShort(source, size) {
    return refusal(source, `it is cut short: the tar goes on where the file ends, at byte ${String(size)}`);
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
            bytes = await bytesOf(source, { path, start: at, size: wanted });
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
        return `the entry ${quoted(written)} leads out of the archive`;
    if (written.length > MAX_NAME || written.includes('\0'))
        return `the entry ${quoted(written)} has a name that no file can have`;
    if (kind !== 'symlink' && kind !== 'hardlink')
        return undefined;
    const end = kind === 'symlink' ? external_node_path_.posix.join(external_node_path_.posix.dirname(name), target) : external_node_path_.posix.normalize(target);
    if (!target.startsWith('/') && end !== '..' && !end.startsWith('../'))
        return undefined;
    return `the link ${quoted(written)} leads out of the archive, to ${quoted(target)}`;
}

;// CONCATENATED MODULE: ./src/targets/archive-oci.ts
/** OCI image layouts, as a folder or in a tar: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */






const INDEX_TYPES = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
const MANIFEST_TYPES = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];
const CONFIG_TYPES = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];
const SCHEMA_ONE = 'application/vnd.docker.distribution.manifest.v1+';
const MAX_NESTING = 4;
const ONE_IMAGE = 'save one image for one platform: docker save -o FILE IMAGE, skopeo copy --override-arch ARCH oci:FOLDER:TAG oci:ONE, or docker buildx build --platform linux/ARCH';
const WITH_LAYERS = 'save the image with all its layers: push it to a registry that accepts them, then skopeo copy docker://IMAGE oci:FOLDER';
/** The files of a layout folder. A link may not lead out of it: the folder may come from a pull request. */
function filesOfFolder(source, folder) {
    return async (name) => {
        const path = (0,external_node_path_.join)(folder, ...name.split('/'));
        const status = await source.files.status(path);
        if (status === undefined)
            return undefined;
        const [real, root] = await Promise.all([source.files.realpath(path), source.files.realpath(folder)]);
        if (!real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
            throw refusal(source, `${quoted(name)} is a link that leads out of the folder`, 'copy the file into the folder');
        if (status.kind !== 'file')
            throw refusal(source, `${quoted(name)} is no file`);
        return { path, start: 0, size: status.size };
    };
}
/** @throws TargetError when it isn't a layout with exactly one image whose documents match their digests. */
async function readLayout(source, find) {
    const [marker, top] = [await find('oci-layout'), await find('index.json')];
    if (marker === undefined || top === undefined)
        throw refusal(source, `it is no OCI layout: ${marker === undefined ? 'oci-layout' : 'index.json'} is missing`, WHAT_FITS);
    checkDocument(source, LayoutShape, parseDocument(source, await documentOf(source, marker, 'oci-layout'), 'oci-layout'), 'oci-layout');
    const index = checkDocument(source, IndexShape, parseDocument(source, await documentOf(source, top, 'index.json'), 'index.json'), 'index.json');
    const chosen = await choose(source, find, index.manifests, 0);
    const { manifest } = chosen;
    const type = manifest.config.mediaType ?? '';
    if (!CONFIG_TYPES.includes(type))
        throw refusal(source, `it holds no container image but ${quoted(type)}`, 'name an archive of a container image');
    const configPart = await blob(source, find, manifest.config, "the image's configuration");
    const config = parseConfig(source, await verifiedDocument(source, configPart, manifest.config, "the image's configuration"));
    checkLayerCount(source, config, manifest.layers.length);
    const layers = [];
    for (const [at, descriptor] of manifest.layers.entries()) {
        const part = await layerBlob(source, find, descriptor, `layer ${String(at + 1)} of ${String(manifest.layers.length)}`);
        layers.push({ part, digest: descriptor.digest, diffId: config.layers[at]?.diffId ?? '' });
    }
    return {
        config,
        layers,
        simple: index.manifests.length === 1 && index.manifests[0]?.digest === chosen.descriptor.digest,
        manifest: { descriptor: chosen.descriptor, part: chosen.part },
        configBlob: { descriptor: manifest.config, part: configPart },
    };
}
/** Writes a layout with this one image, for scanners that read no tar and no nested index. @returns the layers where they now are. */
async function writeLayout(source, layout, folder) {
    const { files } = source;
    const blobs = (0,external_node_path_.join)(folder, 'blobs', 'sha256');
    await files.makeDirectory(blobs);
    const { mediaType, digest, size } = layout.manifest.descriptor;
    const descriptor = { mediaType: mediaType ?? MANIFEST_TYPES[0], digest, size };
    const written = new Map();
    const copy = async (name, part) => {
        const before = written.get(name);
        if (before !== undefined)
            return before;
        const path = (0,external_node_path_.join)(blobs, name.slice('sha256:'.length));
        await (0,promises_.pipeline)(chunksOf(source, part), files.writeStream(path), { signal: source.signal });
        const after = { path, start: 0, size: part.size };
        written.set(name, after);
        return after;
    };
    await copy(digest, layout.manifest.part);
    await copy(layout.configBlob.descriptor.digest, layout.configBlob.part);
    const layers = [];
    for (const layer of layout.layers)
        layers.push({ ...layer, part: await copy(layer.digest ?? '', layer.part) });
    await files.writeAtomic((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await files.writeAtomic((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }));
    return layers;
}
/** Goes down nested indexes to the one image. */
async function choose(source, find, all, depth) {
    const images = new Map(all.filter((one) => !isAttestation(one)).map((one) => [one.digest, one]));
    const [only] = images.values();
    if (only === undefined)
        throw refusal(source, 'its index names no image', WHAT_FITS);
    if (images.size > 1)
        throw refusal(source, `it holds ${String(images.size)} images: ${listed([...images.values()].map(nameOf))}`, ONE_IMAGE);
    if (depth > MAX_NESTING)
        throw refusal(source, `its indexes are nested more than ${String(MAX_NESTING)} deep`, ONE_IMAGE);
    const type = only.mediaType ?? '';
    if (type.startsWith(SCHEMA_ONE))
        throw schemaOne(source);
    const isIndex = INDEX_TYPES.includes(type);
    if (!isIndex && type !== '' && !MANIFEST_TYPES.includes(type))
        throw refusal(source, `its index names no image but ${quoted(type)}`, WHAT_FITS);
    const what = isIndex ? 'the inner index' : 'the manifest';
    const part = await blob(source, find, only, what);
    const value = parseDocument(source, await verifiedDocument(source, part, only, what), what);
    // One document that is both gives programs different images: CVE-2021-41190.
    if (isRecord(value) && 'manifests' in value && ('layers' in value || 'config' in value))
        throw refusal(source, `${what} is an index and a manifest at once`, 'ask where this archive comes from');
    if (isIndex)
        return choose(source, find, checkDocument(source, IndexShape, value, what).manifests, depth + 1);
    return { descriptor: only, part, manifest: checkDocument(source, ManifestShape, value, what) };
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
    return names.slice(0, 10).map(quoted).join(', ') + more;
}
async function blob(source, find, descriptor, what) {
    const part = await find(`blobs/sha256/${descriptor.digest.slice('sha256:'.length)}`);
    if (part === undefined)
        throw refusal(source, `${what} (${descriptor.digest}) isn't in it`);
    if (part.size !== descriptor.size)
        throw refusal(source, `${what} has ${String(part.size)} bytes, not the ${String(descriptor.size)} that its manifest says`);
    return part;
}
async function layerBlob(source, find, descriptor, which) {
    const type = descriptor.mediaType ?? '';
    if (type.endsWith('+encrypted'))
        throw refusal(source, `${which} is encrypted`, 'decrypt the image first: skopeo copy --decryption-key KEY');
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
    return refusal(source, `${which} is a foreign (non-distributable) layer: its content lies ${place}, not in the archive`, WITH_LAYERS);
}
async function verifiedDocument(source, part, descriptor, what) {
    const bytes = await documentOf(source, part, what);
    const digest = digestOf(bytes);
    if (digest !== descriptor.digest)
        throw refusal(source, `${what} isn't what the archive says: its digest is ${digest}, not ${descriptor.digest}`);
    return bytes;
}

;// CONCATENATED MODULE: ./src/targets/archive.ts
/** Images in files: what docker save writes, and OCI layouts. Opens them early for scanners, and verifies every layer beside these. */








/** `<hex>.json` of docker save, `blobs/sha256/<hex>` of newer ones, `sha256:<hex>` of go-containerregistry. */
const CONFIG_NAME = /^(?:blobs\/sha256\/|sha256:)?([0-9a-f]{64})(?:\.json)?$/;
const BLOB_NAME = /^blobs\/sha256\/([0-9a-f]{64})$/;
/** First bytes of what people take for an archive, in hex. */
const OTHER_FORMATS = [
    ['28b52ffd', 'zstd', 'unpack it first: zstd -d FILE'],
    ['fd377a585a00', 'xz', 'unpack it first: xz -d FILE'],
    ['425a68', 'bzip2', 'unpack it first: bzip2 -d FILE'],
    ['504b0304', 'zip', WHAT_FITS],
];
/**
 * Reads a docker-save tar (old or new layout), an OCI layout folder or an OCI layout tar; tars plain or with gzip.
 * @param path as the user gave it, from the working directory.
 * @param scratch a folder of this run's own, for this archive alone.
 * @throws TargetError when it can't be read as exactly one image; Cancelled when the run is stopped.
 */
async function openArchive(path, scratch, tools, limits = ARCHIVE_LIMITS) {
    const source = { label: quoted(path), scratch, files: tools.files, signal: tools.signal, limits };
    stopIfCancelled(source);
    const { file, config, layers } = await guarded(source, () => openPath(source, path));
    const verified = verifyLayers(source, layers);
    // The caller may be busy with another failure when this one comes: Node ends a process over a rejection that nobody listens to.
    verified.catch(() => undefined);
    return { file, config, verified };
}
async function openPath(source, path) {
    const status = await source.files.status(path);
    if (status === undefined)
        throw refusal(source, 'there is no such file', 'check the path; it counts from the working directory');
    if (status.kind === 'directory')
        return openFolder(source, path);
    if (status.kind !== 'file')
        throw refusal(source, 'it is no regular file', 'write the archive to a file first');
    if (status.size === 0)
        throw refusal(source, 'the file is empty');
    const start = (await bytesOf(source, { path, start: 0, size: Math.min(6, status.size) })).toString('hex');
    if (!start.startsWith('1f8b')) {
        const other = OTHER_FORMATS.find(([magic]) => start.startsWith(magic));
        if (other !== undefined)
            throw refusal(source, `it is a ${other[1]} file, not a tar archive`, other[2]);
        return openTar(source, path, status.size);
    }
    const plain = (0,external_node_path_.join)(source.scratch, 'unpacked.tar');
    return openTar(source, plain, await unpackArchive(source, { path, start: 0, size: status.size }, plain));
}
async function openFolder(source, folder) {
    const layout = await readLayout(source, filesOfFolder(source, folder));
    if (layout.simple)
        return ready(source, { path: folder, format: 'oci-layout' }, layout.config, layout.layers);
    const copy = (0,external_node_path_.join)(source.scratch, 'layout');
    return ready(source, { path: copy, format: 'oci-layout' }, layout.config, await writeLayout(source, layout, copy));
}
async function openTar(source, path, size) {
    const index = await indexTar(source, path, size);
    const isDockerSave = index.entries.has('manifest.json');
    if (!isDockerSave && !index.entries.has('index.json'))
        throw notAnImage(source, index);
    if (index.hazard !== undefined)
        throw refusal(source, index.hazard, 'ask where this archive comes from: no builder writes such entries');
    if (!isDockerSave) {
        const layout = await readLayout(source, (name) => Promise.resolve(findInTar(source, index, name)?.body));
        const folder = (0,external_node_path_.join)(source.scratch, 'layout');
        return ready(source, { path: folder, format: 'oci-layout' }, layout.config, await writeLayout(source, layout, folder));
    }
    const save = await readDockerSave(source, index);
    const plain = [save.configFile, ...save.layers.map((layer) => layer.found)].every((found) => found.plain) && index.entries.get('manifest.json')?.written === 'manifest.json';
    if (plain)
        return ready(source, { path, format: 'docker-save' }, save.config, save.layers.map((layer) => layer.claim));
    const copy = (0,external_node_path_.join)(source.scratch, 'image.tar');
    await rewrite(source, save, copy);
    const status = await source.files.status(copy);
    return openTar(source, copy, status?.size ?? 0);
}
async function ready(source, file, config, claims) {
    return { file, config, layers: await storedLayers(source, claims) };
}
function notAnImage(source, index) {
    const reason = 'it is a tar without manifest.json and without index.json';
    if (index.entries.has('repositories'))
        return refusal(source, `${reason}: docker before 1.10 wrote it`, 'load it into a current docker and save it again');
    const isRoot = ['etc', 'usr', 'bin'].some((folder) => index.entries.has(folder));
    return isRoot ? refusal(source, `${reason}: a root file system`, 'docker export writes those; use docker save -o FILE IMAGE') : refusal(source, reason, WHAT_FITS);
}
async function readDockerSave(source, index) {
    const what = 'manifest.json';
    const document = parseDocument(source, await documentOf(source, requireFile(source, index, what, what).body, what), what);
    const manifests = checkDocument(source, DockerManifestShape, document, what);
    const [manifest] = manifests;
    if (manifest === undefined)
        throw refusal(source, 'its manifest.json names no image');
    if (manifests.length > 1) {
        const names = manifests.map((one) => (one.RepoTags ?? []).join(' ') || one.Config);
        throw refusal(source, `it holds ${String(manifests.length)} images: ${listed(names)}`, 'save each image to a file of its own: docker save -o FILE IMAGE');
    }
    const configFile = requireFile(source, index, manifest.Config, "the image's configuration");
    const bytes = await documentOf(source, configFile.body, "the image's configuration");
    const stated = CONFIG_NAME.exec(manifest.Config)?.[1];
    if (stated !== undefined && digestOf(bytes) !== `sha256:${stated}`) {
        throw refusal(source, `the image's configuration isn't what the archive says: its digest is ${digestOf(bytes)}, not sha256:${stated}`);
    }
    const config = parseConfig(source, bytes);
    const names = manifest.Layers ?? [];
    checkLayerCount(source, config, names.length);
    const layers = names.map((name, at) => {
        const diffId = config.layers[at]?.diffId ?? '';
        const which = `layer ${String(at + 1)} of ${String(names.length)}`;
        const elsewhere = manifest.LayerSources?.[diffId];
        const found = findInTar(source, index, name);
        if (found === undefined && isRecord(elsewhere) && Array.isArray(elsewhere['urls']))
            throw foreignLayer(source, which, elsewhere['urls'].map(String));
        const hex = BLOB_NAME.exec(name)?.[1];
        const file = found ?? requireFile(source, index, name, which);
        return { name, found: file, claim: { part: file.body, digest: hex === undefined ? undefined : `sha256:${hex}`, diffId } };
    });
    return { manifest, config, configFile, layers };
}
function requireFile(source, index, name, what) {
    const found = findInTar(source, index, name);
    if (found === undefined)
        throw refusal(source, `${what} (${quoted(name)}) isn't in it`);
    return found;
}
/** Writes the same image with plain entries: scanners look for exact names and read hard links each in their own way. */
async function rewrite(source, save, path) {
    const tar = (0,tar_stream.pack)();
    const writing = (0,promises_.pipeline)(tar, source.files.writeStream(path), { signal: source.signal });
    const files = new Map([[save.manifest.Config, save.configFile.body], ...save.layers.map(({ name, found }) => [name, found.body])]);
    const filling = (async () => {
        for (const [name, part] of files)
            await (0,promises_.pipeline)(streamOf(source, part), tar.entry({ name, size: part.size }), { signal: source.signal });
        tar.entry({ name: 'manifest.json' }, JSON.stringify([save.manifest]));
        tar.finalize();
    })();
    await Promise.all([writing, filling]);
}


/***/ })

};
