export const id = 5405;
export const ids = [5405];
export const modules = {

/***/ 15405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFiles: () => (/* binding */ storeFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Keeps the output folder as an artifact of the workflow run. */

function storeFiles(_name, _folder, _tools) {
    return Promise.resolve({ state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('storing artifacts is not built yet') });
}


/***/ })

};
