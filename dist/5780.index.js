export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHost: () => (/* binding */ localHost)
/* harmony export */ });
const localHost = {
    name: 'local',
    limits: { summary: Number.MAX_SAFE_INTEGER, annotationsPerLevel: 0 },
    writeSummary: () => Promise.resolve(),
    annotate: () => undefined,
    setOutput: () => undefined,
};


/***/ })

};
