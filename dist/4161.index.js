export const id = 4161;
export const ids = [4161];
export const modules = {

/***/ 44161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PROGRAM_NAMES: () => (/* binding */ PROGRAM_NAMES),
/* harmony export */   SCANNER_NAMES: () => (/* binding */ SCANNER_NAMES)
/* harmony export */ });
/** The ids of `scanners`; here, so that settings can be checked without loading any of them. */
const SCANNER_NAMES = ['trivy', 'grype', 'hadolint', 'trivy-fs', 'grype-dir'];
/** Programs that scanners are: what is pinned, installed and named with --scanner-path. */
const PROGRAM_NAMES = ['trivy', 'grype', 'hadolint'];


/***/ })

};
