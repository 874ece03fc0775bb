export const id = 4688;
export const ids = [4688];
export const modules = {

/***/ 54688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   R: () => (/* binding */ otherPlaces),
/* harmony export */   systemFiles: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/** The file system, as an argument. */





/** @param places where temporary folders are made */
function systemFiles(places = {}) {
    const { parent: usual = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), others = [], last = [], freeAt = freeBytes } = typeof places === 'string' ? { parent: places } : places;
    const roots = new Map();
    let current = usual;
    return {
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path),
        list: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
        status: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)),
        linkStatus: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)),
        realpath: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path),
        isExecutable: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false),
        readStream: (path, range) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, range === undefined ? { highWaterMark: 1 << 20 } : { ...range, highWaterMark: 1 << 20 }),
        readPieces,
        writeStream: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { mode: 0o600 }),
        writeAtomic,
        copyAtomic,
        makeDirectory,
        makeTemporary: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, '.dockgate-')),
        readAt,
        sha256,
        stamp: async (path) => {
            try {
                const { dev, ino, size, mtimeNs, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path, { bigint: true });
                return [dev, ino, size, mtimeNs, ctimeNs].join(':');
            }
            catch (error) {
                if (codeOf(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        },
        copy: (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to),
        setMode: (path, mode) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, mode),
        rename: (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to),
        remove: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        scratch: async (name) => {
            let root = roots.get(current);
            if (root === undefined) {
                root = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(current, 'dockgate-'));
                roots.set(current, root);
            }
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await root, `${name}-`));
        },
        roomFor: async (bytes) => {
            const before = { parent: current, free: await freeAt(current).catch(() => Number.POSITIVE_INFINITY) };
            if (before.free >= bytes)
                return { ...before, fits: true, instead: undefined };
            const found = (await roomiest(others, bytes, freeAt)) ?? (await roomiest(last, bytes, freeAt));
            if (found === undefined)
                return { ...before, fits: false, instead: undefined };
            current = found.parent;
            return { ...found, fits: true, instead: before };
        },
        removeScratch: async () => {
            for (const root of roots.values())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(await root, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
/** @param outside what is scanned: temporary files don't belong there @returns the usual other places of a machine; not all of them need be there */
function otherPlaces(env, outside) {
    const system = process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'];
    return [env['TMPDIR'] ?? '', env['RUNNER_TEMP'] ?? '', ...system, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)()].filter((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(each) && each !== outside && !each.startsWith(outside + node_path__WEBPACK_IMPORTED_MODULE_4__.sep));
}
async function freeBytes(path) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(path);
    return bavail * bsize;
}
/** @returns the place with the most room, when it is enough and a folder can be made there */
async function roomiest(parents, bytes, freeAt) {
    const rooms = await Promise.all(parents.map(async (parent) => ({ parent, free: await freeAt(parent).catch(() => -1) })));
    for (const room of rooms.filter(({ free }) => free >= bytes).toSorted((a, b) => b.free - a.free)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(room.parent, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false))
            return room;
    }
    return undefined;
}
const PIECE = 1 << 20;
async function* readPieces(path, range) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const memory = Buffer.allocUnsafe(Math.min(PIECE, range.end - range.start + 1));
        for (let at = range.start; at <= range.end;) {
            const { bytesRead } = await handle.read(memory, 0, Math.min(memory.length, range.end - at + 1), at);
            if (bytesRead === 0)
                return;
            at += bytesRead;
            yield memory.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
async function statusOr(pending) {
    try {
        const found = await pending;
        return { kind: kindOf(found), size: found.size };
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** @returns Node's error code, such as `ENOENT`. Looks at the shape: Node's own errors may be of another realm's `Error`, as they are under Jest. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Not by `mkdir`'s own `recursive`: where a folder can't be made although its parent is there (/proc), that never ends. */
async function makeDirectory(path) {
    if ((await statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)))?.kind === 'directory')
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path);
    if (parent !== path)
        await makeDirectory(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        // Another run may have made it in the meantime.
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function readAt(path, start, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(length);
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        await handle.close();
    }
}
async function sha256(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}
async function writeAtomic(path, content) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
    const draft = `${path}.${String(process.pid)}.part`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'w', 0o644);
        try {
            for (const part of typeof content === 'string' ? [content] : content)
                await handle.writeFile(part);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
async function copyAtomic(from, to) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(to));
    const draft = `${to}.${String(process.pid)}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, draft, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ })

};
