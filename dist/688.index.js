export const id = 688;
export const ids = [688];
export const modules = {

/***/ 4688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   systemFiles: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/** The file system, as an argument. */




/** @param scratchParent where temporary folders are made; the system's own place when absent. */
function systemFiles(scratchParent) {
    let root;
    return {
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path),
        list: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
        status: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)),
        linkStatus: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)),
        realpath: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path),
        isExecutable: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(() => true, () => false),
        readStream: (path, range) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, range === undefined ? { highWaterMark: 1 << 20 } : { ...range, highWaterMark: 1 << 20 }),
        readPieces,
        writeStream: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }),
        writeAtomic,
        makeDirectory,
        scratch: async (name) => {
            root ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratchParent ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'dockgate-'));
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await root, `${name}-`));
        },
        removeScratch: async () => {
            if (root === undefined)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(await root, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
const PIECE = 1 << 20;
async function* readPieces(path, range) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
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
    if ((await statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)))?.kind === 'directory')
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    if (parent !== path)
        await makeDirectory(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path).catch((error) => {
        // Another run may have made it in the meantime.
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function writeAtomic(path, content) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    const draft = `${path}.${String(process.pid)}.part`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'w', 0o644);
        try {
            for (const part of typeof content === 'string' ? [content] : content)
                await handle.writeFile(part);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ })

};
