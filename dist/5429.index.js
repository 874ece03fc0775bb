export const id = 5429;
export const ids = [5429];
export const modules = {

/***/ 95429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCache: () => (/* binding */ actionsCache)
/* harmony export */ });
/** @returns undefined where the runner offers no cache */
async function actionsCache(env, files, log) {
    // The library takes these from the process; a `run:` step doesn't have them.
    if (env['GITHUB_ACTIONS'] !== 'true' || (env['ACTIONS_RESULTS_URL'] ?? env['ACTIONS_CACHE_URL'] ?? '') === '' || (env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '')
        return undefined;
    const mayKeep = await isDefaultBranch(env, files);
    const quietly = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            log.detail(`GitHub's cache: ${what} failed: ${error instanceof Error ? error.message : 'unknown error'}`);
            return undefined;
        }
    };
    return {
        mayKeep,
        restore: (paths, key, prefix) => quietly(`restoring ${prefix}*`, async () => {
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(2271), __webpack_require__.e(7337)]).then(__webpack_require__.bind(__webpack_require__, 17337));
            return restoreCache([...paths], key, [prefix]);
        }),
        save: async (paths, key) => {
            await quietly(`saving ${key}`, async () => {
                const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(2271), __webpack_require__.e(7337)]).then(__webpack_require__.bind(__webpack_require__, 17337));
                await saveCache([...paths], key);
            });
        },
    };
}
/** Scheduled runs always are on the default branch, and their payload doesn't name it. */
async function isDefaultBranch(env, files) {
    if (env['GITHUB_EVENT_NAME'] === 'schedule')
        return true;
    const event = env['GITHUB_EVENT_PATH'];
    const ref = env['GITHUB_REF'];
    if (event === undefined || ref === undefined)
        return false;
    try {
        const payload = JSON.parse((await files.read(event)).toString('utf8'));
        const branch = defaultBranchIn(payload);
        return branch !== undefined && ref === `refs/heads/${branch}`;
    }
    catch {
        return false;
    }
}
function defaultBranchIn(payload) {
    if (typeof payload !== 'object' || payload === null || !('repository' in payload))
        return undefined;
    const { repository } = payload;
    if (typeof repository !== 'object' || repository === null || !('default_branch' in repository))
        return undefined;
    return typeof repository.default_branch === 'string' && repository.default_branch !== '' ? repository.default_branch : undefined;
}


/***/ })

};
