export const id = 5286;
export const ids = [5286];
export const modules = {

/***/ 35286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** `merge`: joins the reports of several runs into one, judged anew under one policy. */

const merge = () => Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('merge is not built yet'));


/***/ })

};
