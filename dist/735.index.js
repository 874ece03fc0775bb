export const id = 735;
export const ids = [735];
export const modules = {

/***/ 90735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReview: () => (/* binding */ writeReview)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Comments on changed lines, in one review. */

function writeReview(_gate, _comments, _api, _github) {
    return Promise.resolve({ state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('reviewing is not built yet') });
}


/***/ })

};
