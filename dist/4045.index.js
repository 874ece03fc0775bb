export const id = 4045;
export const ids = [4045];
export const modules = {

/***/ 4045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChangedLines: () => (/* binding */ readChangedLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Which lines a pull request changes. */

function readChangedLines(_api, _github) {
    return Promise.resolve({ state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('reading the diff is not built yet') });
}


/***/ })

};
