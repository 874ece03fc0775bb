export const id = 161;
export const ids = [161];
export const modules = {

/***/ 4161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SCANNER_NAMES: () => (/* binding */ SCANNER_NAMES)
/* harmony export */ });
/** The ids of `scanners`; here, so that settings can be checked without loading any of them. */
const SCANNER_NAMES = ['trivy'];


/***/ })

};
