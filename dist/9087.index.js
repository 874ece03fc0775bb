export const id = 9087;
export const ids = [9087];
export const modules = {

/***/ 39087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** `comment`: comments on a pull request from a saved report. */

const comment = () => Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('comment is not built yet'));


/***/ })

};
