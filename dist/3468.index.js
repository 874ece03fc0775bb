export const id = 3468;
export const ids = [3468];
export const modules = {

/***/ 73468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** `render`: shows a saved report in another format. */

const render = () => Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('render is not built yet'));


/***/ })

};
