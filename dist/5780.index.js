export const id = 5780;
export const ids = [5780,889];
export const modules = {

/***/ 40889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GITHUB_LIMITS: () => (/* binding */ GITHUB_LIMITS)
/* harmony export */ });
/**
 * - summary, annotations: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * - SARIF: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * - comment: the API's own words, "Body is too long (maximum is 65536 characters)"
 * - input: a step gets it as a variable of its environment, of which Linux takes 128 KiB with the name (MAX_ARG_STRLEN, execve(2))
 */
const GITHUB_LIMITS = {
    summary: 1024 * 1024,
    comment: 65_536,
    annotationsPerLevel: 10,
    input: 128 * 1024 - 64,
    sarif: { compressed: 10_000_000, runs: 20, results: 25_000, shown: 5_000, rules: 25_000, locations: 1_000, tags: 20, ruleName: 255, description: 1_024 },
};


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHost: () => (/* binding */ localHost)
/* harmony export */ });
/* harmony import */ var _github_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40889);
/** No forge: the files and standard output say it all. */

const NO_FORGE = { state: 'skipped', why: 'this run belongs to no forge' };
const NONE = Number.MAX_SAFE_INTEGER;
const localHost = {
    name: 'local',
    // Whatever writes SARIF, it is most often GitHub that shall take it.
    limits: { summary: NONE, comment: NONE, annotationsPerLevel: 0, input: NONE, sarif: _github_limits_js__WEBPACK_IMPORTED_MODULE_0__.GITHUB_LIMITS.sarif },
    run: undefined,
    writeSummary: () => Promise.resolve(),
    annotate: () => undefined,
    setOutput: () => undefined,
    uploadSarif: () => Promise.resolve(NO_FORGE),
    vanished: () => Promise.resolve(NO_FORGE),
    comment: () => Promise.resolve(NO_FORGE),
    changedLines: () => Promise.resolve(NO_FORGE),
    review: () => Promise.resolve(NO_FORGE),
    dismissals: () => Promise.resolve(NO_FORGE),
    storeFiles: () => Promise.resolve(NO_FORGE),
    onPullRequestOf: () => Promise.resolve(NO_FORGE),
};


/***/ })

};
