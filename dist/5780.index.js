export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHost: () => (/* binding */ localHost)
/* harmony export */ });
const NO_FORGE = { state: 'skipped', why: 'this run belongs to no forge' };
const NONE = Number.MAX_SAFE_INTEGER;
const localHost = {
    name: 'local',
    limits: { summary: NONE, comment: NONE, annotationsPerLevel: 0, sarif: { compressed: NONE, runs: NONE, results: NONE, shown: NONE, rules: NONE, locations: NONE, tags: NONE, ruleName: NONE, description: NONE } },
    run: undefined,
    writeSummary: () => Promise.resolve(),
    annotate: () => undefined,
    setOutput: () => undefined,
    uploadSarif: () => Promise.resolve(NO_FORGE),
    comment: () => Promise.resolve(NO_FORGE),
    changedLines: () => Promise.resolve(NO_FORGE),
    review: () => Promise.resolve(NO_FORGE),
    dismissals: () => Promise.resolve(NO_FORGE),
    storeFiles: () => Promise.resolve(NO_FORGE),
};


/***/ })

};
