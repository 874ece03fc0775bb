export const id = 6125;
export const ids = [6125];
export const modules = {

/***/ 86125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRule: () => (/* binding */ describeRule)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53510);
/** What reporters say about a rule: they don't know checks. */

/** Our own checks know; a scanner's rules speak for themselves. */
function describeRule(rule) {
    const check = (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_0__.checkOf)(rule);
    return check === undefined ? undefined : { title: check.title, why: check.why, remedy: check.remedy, references: check.references, severity: check.severity };
}


/***/ })

};
