export const id = 9226;
export const ids = [9226];
export const modules = {

/***/ 39226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Keeps one comment on a pull request up to date. */

function upsertComment(_comment, _api, _github) {
    return Promise.resolve({ state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('commenting is not built yet') });
}


/***/ })

};
