export const id = 1374;
export const ids = [1374];
export const modules = {

/***/ 61374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigFile: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48031);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75846);
/** `.dockgate.yml`: option names as keys. */




/** @throws UsageError for anything that isn't a known key with a value of the right shape, with file and line */
function readConfigFile(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`not valid YAML: ${error.message.split('\n')[0] ?? ''}`, { file, line: lines.linePos(error.pos[0]).line });
    const root = document.contents;
    const given = new Map();
    if (root === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null))
        return given;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('the file must be a mapping of option names to values', { file, line: 1 });
    const known = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsFor */ .A5)('file');
    for (const { key, value } of root.items) {
        const line = lineOf(key, lines);
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        const option = known.find((each) => each.name === name);
        if (option === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`unknown key ${JSON.stringify(name)}`, { file, line, hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.hintFor)(name, known.map((each) => each.name)) });
        const values = valuesOf(option, value, file, line, lines);
        given.set(name, { values, origin: name, file, line, lines: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items.map((item) => lineOf(item, lines)) : values.map(() => line) });
    }
    return given;
}
function valuesOf(option, node, file, line, lines) {
    if (node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null))
        return [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return [scalarText(option, node.value, file, line)];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || option.type !== 'list')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${option.name} takes ${option.type === 'list' ? 'a string or a list of strings' : 'one value'}`, { file, line });
    return node.items.map((item) => {
        const at = lineOf(item, lines);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${option.name} takes a list of strings`, { file, line: at });
        return scalarText(option, item.value, file, at);
    });
}
function scalarText(option, value, file, line) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean' && option.type === 'switch')
        return String(value);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${option.name}: ${JSON.stringify(value)} is no string`, { file, line, hint: 'put it in quotes' });
}
function lineOf(node, lines) {
    return lines.linePos((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0).line;
}


/***/ })

};
