export const id = 6061;
export const ids = [6061];
export const modules = {

/***/ 26061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDismissals: () => (/* binding */ readDismissals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Reads back which alerts were dismissed. */

function readDismissals(_api, _github) {
    return Promise.resolve({ state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('reading dismissals is not built yet') });
}


/***/ })

};
