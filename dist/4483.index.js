export const id = 4483;
export const ids = [4483];
export const modules = {

/***/ 74483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** `plan`: names what there is to look at, as the matrix of a job. */

const plan = () => Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('plan is not built yet'));


/***/ })

};
