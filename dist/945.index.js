export const id = 945;
export const ids = [945];
export const modules = {

/***/ 20945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ALLOWED_ARGS: () => (/* binding */ ALLOWED_ARGS)
/* harmony export */ });
/** Exactly so; behind a last `=` stands any value. */
const ALLOWED_ARGS = {
    // More findings of less certain matches (https://trivy.dev/latest/docs/scanner/vulnerability/#detection-priority).
    trivy: ['--detection-priority=comprehensive', '--parallel='],
    'trivy-fs': ['--detection-priority=comprehensive', '--include-dev-deps', '--parallel='],
    grype: ['--add-cpes-if-none'],
    'grype-dir': ['--add-cpes-if-none'],
    hadolint: [],
};


/***/ })

};
