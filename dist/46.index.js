export const id = 46;
export const ids = [46,109,510];
export const modules = {

/***/ 510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askDocker),
/* harmony export */   saveImage: () => (/* binding */ saveImage)
/* harmony export */ });
/* unused harmony export clientEnvironment */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8109);
/** The docker client: what it may see, how it is asked, and the one way in which an image is saved. */


/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
    'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
];
const ANSWER_TIMEOUT_MS = 60_000;
const SAVE_TIMEOUT_MS = 30 * 60_000;
function clientEnvironment(env) {
    return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** Asks the client something that it answers at once, or within a minute. @throws Cancelled */
async function askDocker(docker, args, tools) {
    const ran = await tools.exec.run({ program: docker, args, env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: ANSWER_TIMEOUT_MS, maxOutput: 16 << 20 });
    if (ran.ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ('stopped while asking the Docker engine');
    return ran;
}
/**
 * @param id `sha256:…`: by a name, another image might be saved than the one that was looked up
 * @param path of the tar
 * @param what in words: `the built image`
 * @throws TargetError, Cancelled
 */
async function saveImage(docker, id, path, what, tools) {
    const { ended, stderr } = await tools.exec.run({ program: docker, args: ['save', '--output', path, id], env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1 << 20 });
    if (ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ('stopped while saving an image');
    if (ended.how === 'exited' && ended.code === 0)
        return;
    const why = ended.how === 'exited' ? (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_1__.inert)(stderr.trim().slice(-400)) : ended.how === 'timed-out' ? `it took longer than ${String(SAVE_TIMEOUT_MS / 60_000)} minutes` : ended.how;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TargetError */ .I0(`docker save failed while writing ${what} to a temporary file: ${why}`, { hint: 'is there room in TMPDIR?' });
}


/***/ }),

/***/ 3046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findInEngine: () => (/* binding */ findInEngine)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _artifacts_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8109);
/* harmony import */ var _docker_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(510);
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
    const { ended, stdout, stderr } = await (0,_docker_client_js__WEBPACK_IMPORTED_MODULE_2__/* .askDocker */ .a)(docker, ['image', 'inspect', '--format', '{{json .}}', name], tools);
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

/***/ 8109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inert: () => (/* binding */ inert),
/* harmony export */   streamLog: () => (/* binding */ streamLog)
/* harmony export */ });
/** One line per stage for people; details only when asked for. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/**
 * Makes text from outside safe for a terminal or a build log: no control code survives, and no line is a command to a
 * GitHub runner, which obeys `::command::` behind blanks and `##[command]` anywhere (actions/runner, ActionCommand.cs).
 */
function inert(text) {
    return text
        .replace(CONTROL, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
        .replace(/^(\s*)::(?=[a-z])/gim, '$1: :')
        .replaceAll('##[', '# #[');
}
/** Writes to a stream that isn't the report's, standard error as a rule. */
function streamLog(write, verbose) {
    const line = (text) => {
        write(`${inert(text)}\n`);
    };
    return {
        info: (message) => {
            line(`dockgate: ${message}`);
        },
        warn: (message) => {
            line(`dockgate: warning: ${message}`);
        },
        error: (message) => {
            line(`dockgate: error: ${message}`);
        },
        detail: (message) => {
            if (verbose)
                line(`dockgate: ${message}`);
        },
        group: (title, lines) => {
            if (!verbose)
                return;
            line(`-- ${title}`);
            for (const text of lines)
                line(`   ${text}`);
        },
    };
}


/***/ })

};
