export const id = 3046;
export const ids = [3046,6203,510];
export const modules = {

/***/ 60510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ dockerClient),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   saveImage: () => (/* binding */ saveImage)
/* harmony export */ });
/* unused harmony export clientEnvironment */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18109);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26203);
/** The docker client: what it may see, how it is asked, and the one way in which an image is saved. */




/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
    'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
];
const ANSWER_TIMEOUT_MS = 60_000;
const SAVE_TIMEOUT_MS = 30 * 60_000;
/** What a tar needs beside the files. */
const TAR_OVERHEAD = 1.1;
function clientEnvironment(env) {
    return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** Asks the client something that it answers at once, or within a minute. @throws Cancelled */
async function askDocker(docker, args, tools) {
    const ran = await tools.exec.run({ program: docker, args, env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: ANSWER_TIMEOUT_MS, maxOutput: 16 << 20 });
    if (ran.ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while asking the Docker engine');
    return ran;
}
/** @param program as given by `--docker` */
function dockerClient(program, tools) {
    return {
        program,
        env: clientEnvironment(tools.env),
        ask: async (args) => {
            const { ended, stdout, stderr } = await askDocker(program, args, tools);
            if (ended.how === 'exited')
                return { code: ended.code, stdout: stdout.toString('utf8'), stderr };
            const hint = 'install it, name it with --docker, or scan a saved image with --archive';
            if (ended.how === 'not-started')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`can't start the docker client ${JSON.stringify(program)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(ended.error)}`, { hint, cause: ended.error });
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`the docker client ${JSON.stringify(program)} doesn't answer (${ended.how}), asked for ${String(args[0])}`, { hint: 'is the Docker engine well?' });
        },
    };
}
/**
 * Writes an image of the engine to a docker-save tar in a scratch folder of its own, on a volume that has room for it.
 * @param id `sha256:…`: by a name, another image might be saved than the one that was looked up
 * @param what in words: `the built image`
 * @param folderName of the scratch folder
 * @returns the tar's path
 * @throws TargetError, Cancelled
 */
async function saveImage(docker, id, what, folderName, tools) {
    const { ended: asked, stdout } = await askDocker(docker, ['image', 'inspect', '--format', '{{.Size}}', id], tools);
    const bytes = Number.parseInt(stdout.toString('utf8'), 10);
    if (asked.how === 'exited' && asked.code === 0 && Number.isFinite(bytes))
        await (0,_room_js__WEBPACK_IMPORTED_MODULE_2__.makeRoom)(bytes * TAR_OVERHEAD, `the archive of ${what}`, tools);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await tools.files.scratch(folderName), 'image.tar');
    const { ended, stderr } = await tools.exec.run({ program: docker, args: ['save', '--output', path, id], env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1 << 20 });
    if (ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while saving an image');
    if (ended.how === 'exited' && ended.code === 0)
        return path;
    const why = ended.how === 'exited' ? (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_3__.inert)(stderr.trim().slice(-400)) : ended.how === 'timed-out' ? `it took longer than ${String(SAVE_TIMEOUT_MS / 60_000)} minutes` : ended.how;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`docker save failed while writing ${what} to a temporary file: ${why}`, { hint: `is there room in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)}? TMPDIR says where temporary files go` });
}


/***/ }),

/***/ 73046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInEngine: () => (/* binding */ findInEngine)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _artifacts_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18109);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60510);
/** Images that the local Docker engine has. */





const InspectShape = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    Id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/)),
    RepoDigests: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    Os: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    Architecture: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    Variant: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** @throws Cancelled */
async function findInEngine(reference, docker, tools) {
    // A digest says it all; the tag beside it may have moved on.
    const name = (0,_artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printReference */ .nt)(reference.digest === undefined ? reference : { ...reference, tag: undefined });
    const { ended, stdout, stderr } = await (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .ad)(docker, ['image', 'inspect', '--format', '{{json .}}', name], tools);
    if (ended.how === 'not-started')
        return { type: 'no-engine', why: `there is no docker client ${JSON.stringify(docker)}` };
    if (ended.how !== 'exited')
        return { type: 'no-engine', why: ended.how === 'timed-out' ? 'it does not answer' : ended.how };
    if (ended.code !== 0)
        return /no such (?:image|object)/i.test(stderr) ? { type: 'missing' } : { type: 'no-engine', why: (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_4__.inert)(stderr.trim().slice(-300)) || `exit code ${String(ended.code)}` };
    const read = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qFJ(), InspectShape), stdout.toString('utf8'));
    if (!read.success)
        return { type: 'no-engine', why: 'what it says of the image makes no sense' };
    const { Id: id, RepoDigests: digests, Os: os, Architecture: architecture, Variant: variant } = read.output;
    return {
        type: 'image',
        id,
        platform: (0,_artifacts_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .normal */ .qb)({ os: os ?? 'unknown', architecture: architecture ?? 'unknown', variant: variant ?? undefined }),
        reference: digests?.find((each) => (0,_artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(each) === reference.repository && (reference.digest === undefined || each.endsWith(reference.digest))),
    };
}


/***/ }),

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
