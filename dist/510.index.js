export const id = 510;
export const ids = [510,109];
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
