export const id = 5964;
export const ids = [5964];
export const modules = {

/***/ 45964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Uploads SARIF to code scanning and waits until it is read. */

function uploadSarif(_sarif, _api, _github, _tools) {
    return Promise.resolve({ state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('uploading SARIF is not built yet') });
}


/***/ })

};
