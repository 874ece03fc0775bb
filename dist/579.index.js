export const id = 579;
export const ids = [579];
export const modules = {

/***/ 579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findOnPath: () => (/* binding */ findOnPath),
/* harmony export */   resolveProgram: () => (/* binding */ resolveProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Where a scanner's program lies. */

/** @param given as written: relative to the working directory */
function resolveProgram(given, tools) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, given);
}
/** @returns the first executable file of that name in PATH's absolute folders: a relative one could lie in what is scanned */
async function findOnPath(name, tools) {
    for (const folder of (tools.env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)) {
        if (!folder.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(folder))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        if ((await tools.files.status(path).catch(() => undefined))?.kind === 'file' && (await tools.files.isExecutable(path)))
            return path;
    }
    return undefined;
}


/***/ })

};
