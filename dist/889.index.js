export const id = 889;
export const ids = [889];
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


/***/ })

};
