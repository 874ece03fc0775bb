export const id = 6203;
export const ids = [6203];
export const modules = {

/***/ 26203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeRoom: () => (/* binding */ makeRoom),
/* harmony export */   makeRoomForArchive: () => (/* binding */ makeRoomForArchive),
/* harmony export */   unpackedSize: () => (/* binding */ unpackedSize)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/** Room for temporary files: estimated before the first big write, found on another volume when the usual one has none. */


const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Reports, databases' journals, what scanners unpack beside the image. */
const SPARE = 64 * MIB;
/** gzip keeps the size modulo 2^32 in its last four bytes (RFC 1952, section 2.3.1). */
const GZIP_MODULUS = 2 ** 32;
/**
 * @param bytes an estimate of what will be written
 * @param purpose completes "room for", such as "the archive of a built image"
 * @param must whether so much is needed for sure: else it goes on where the usual place is, and the disk may suffice
 * @throws TargetError when no volume has it
 */
async function makeRoom(bytes, purpose, tools, must = true) {
    const needed = bytes + SPARE;
    const room = await tools.files.roomFor(needed);
    if (!room.fits && must) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`there is no room for ${purpose}: about ${size(needed)} are needed, and ${room.parent} has ${size(room.free)} free`, {
            hint: 'free some space, or point TMPDIR at a larger disk',
        });
    }
    if (room.instead === undefined)
        return;
    tools.log.info(`temporary files go to ${room.parent} (${size(room.free)} free): ${room.instead.parent} has ${size(room.instead.free)} free, and ${purpose} may take ${size(needed)}`);
}
/** Before an archive is opened: of some nothing is written, others are unpacked or laid out anew. @param path absolute */
async function makeRoomForArchive(path, tools) {
    const status = await tools.files.status(path).catch(() => undefined);
    // What can't be opened is said where it is opened.
    if (status?.kind !== 'file' || status.size < 8)
        return;
    const head = await partOf(path, 0, 1, tools);
    const tail = await partOf(path, status.size - 4, status.size - 1, tools);
    const bytes = unpackedSize(head, tail, status.size);
    await makeRoom(bytes, `the unpacked archive ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))}`, tools, bytes !== status.size);
}
async function partOf(path, start, end, { files }) {
    const chunks = [];
    try {
        for await (const chunk of files.readStream(path, { start, end }))
            if (Buffer.isBuffer(chunk))
                chunks.push(chunk);
    }
    catch {
        return Buffer.alloc(0);
    }
    return Buffer.concat(chunks);
}
/**
 * @param head the first bytes of an archive
 * @param tail its last four
 * @param stored its size
 * @returns about how many bytes it has unpacked
 */
function unpackedSize(head, tail, stored) {
    if (!head.toString('hex', 0, 2).startsWith('1f8b') || tail.length < 4)
        return stored;
    const stated = tail.readUInt32LE(tail.length - 4);
    // The number wraps: of the sizes that it can mean, the first that an archive of this size is likely to have.
    let likely = stated;
    while (likely < stored)
        likely += GZIP_MODULUS;
    return likely;
}
function size(bytes) {
    return bytes >= GIB ? `${(bytes / GIB).toFixed(1)} GiB` : `${String(Math.ceil(bytes / MIB))} MiB`;
}


/***/ })

};
