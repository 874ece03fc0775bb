export const id = 5405;
export const ids = [5405];
export const modules = {

/***/ 15405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFiles: () => (/* binding */ storeFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Keeps report files as an artifact of the workflow run, by the library of GitHub's own actions. */

/** The library asks five times with growing pauses, twice, and has no setting for it. What is slow beyond this is given up. */
const PATIENCE_MS = 45_000;
/** For what is uploaded, over a slow line. */
const MS_PER_MIB = 2_000;
/**
 * @param name unlike those of the other artifacts of the run; an attempt that runs again has names of its own
 * @param folder absolute @param files absolute, below it
 * @param runUrl the page of the workflow run
 */
async function storeFiles(name, folder, files, runUrl, tools, patienceMs = PATIENCE_MS) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((variable) => (tools.env[variable] ?? '') === '');
    if (isEnterpriseServer(tools.env['GITHUB_SERVER_URL']))
        return { state: 'skipped', why: 'this GitHub Enterprise Server has no artifact service of the newer kind: keep the output folder with the version of actions/upload-artifact that it supports' };
    if (missing.length > 0)
        return { state: 'skipped', why: `the runner gives no access to the artifact service (${missing.join(' and ')} missing)` };
    if (files.length === 0)
        return { state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('the artifact could not be stored: no report file was written') };
    const bytes = await sizeOf(files, tools);
    const limit = patienceMs + (bytes / 2 ** 20) * MS_PER_MIB;
    const gaveUp = new AbortController();
    try {
        const uploading = upload(name, files, folder);
        // Nobody waits for it any more once the time is up; it can't be stopped.
        uploading.catch(() => undefined);
        const timeUp = tools.clock.sleep(limit, AbortSignal.any([tools.signal, gaveUp.signal])).then(() => undefined, () => undefined);
        const id = await Promise.race([uploading, timeUp]);
        if (id === undefined)
            return failed(`it took longer than ${String(Math.round(limit / 1000))} s`, 'run again; is the artifact service of GitHub well (https://www.githubstatus.com)?');
        return { state: 'delivered', url: runUrl === undefined ? '' : `${runUrl}/artifacts/${String(id)}` };
    }
    catch (error) {
        const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
        if (/\(409\)|already exists/i.test(why))
            return failed(`this run has an artifact ${JSON.stringify(name)} already`, 'two gates of one run have the same name: give each a `gate-name` of its own');
        return failed(why, 'the report is in the output folder all the same: a later step can keep it with actions/upload-artifact');
    }
    finally {
        gaveUp.abort();
    }
}
function failed(why, hint) {
    return { state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(`the artifact could not be stored: ${why}`, { hint }) };
}
/** @returns the artifact's id */
async function upload(name, files, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(2830), __webpack_require__.e(2271), __webpack_require__.e(9108), __webpack_require__.e(8170)]).then(__webpack_require__.bind(__webpack_require__, 98170));
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
    if (id === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('the artifact service gave no id');
    return id;
}
async function sizeOf(paths, { files }) {
    const sizes = await Promise.all(paths.map(async (path) => (await files.status(path))?.size ?? 0));
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** As the library tells them apart, which else warns in words of its own (`isGhes` in @actions/artifact). */
function isEnterpriseServer(server) {
    if (server === undefined || !URL.canParse(server))
        return false;
    const { hostname } = new URL(server);
    return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}


/***/ })

};
