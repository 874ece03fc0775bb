export const id = 3415;
export const ids = [3415];
export const modules = {

/***/ 63415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS)
/* harmony export */ });
/** Formats of reports that are read though we didn't run their tool; here, so that settings can be checked without loading any of them. */
const REPORT_FORMATS = ['trivy', 'grype', 'dockle', 'hadolint', 'kube-bench', 'docker-bench', 'kics', 'checkov'];


/***/ })

};
