export const id = 858;
export const ids = [858];
export const modules = {

/***/ 90858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHadolintYaml: () => (/* binding */ readHadolintYaml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25868);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68868);
/** The `ignored` list of `.hadolint.yaml` (https://github.com/hadolint/hadolint#configure). */



/** @throws UsageError */
function readHadolintYaml({ file, text, within }) {
    const fields = (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(file, text).entries('the file');
    const exceptions = fields.filter(({ key }) => key === 'ignored').flatMap(({ value }) => value.items('ignored').map((item) => {
        const id = item.text('an item of ignored');
        if (!/^(?:DL|SC)\d{4}$/.test(id))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(id))} is no rule of hadolint`, { file, line: item.line, hint: 'they are written DL3008 or SC2086' });
        return { kinds: ['misconfiguration'], id, tool: 'hadolint', byAlias: false, within, reason: (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(item.comment), origin: `${file}:${String(item.line)}` };
    }));
    return { exceptions, problems: [], unread: fields.map(({ key }) => key).filter((key) => key !== 'ignored') };
}


/***/ }),

/***/ 25868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ij: () => (/* binding */ checkId),
/* harmony export */   p3: () => (/* binding */ checkDay)
/* harmony export */ });
/* unused harmony export NO_REASON */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** What every reader of a tool's ignore file takes and gives. */

const NO_REASON = 'no reason given';
const LONGEST_REASON = 300;
/** @returns one line of bounded length */
function reasonOf(...candidates) {
    const text = candidates.map((each) => (each ?? '').replace(/\s+/g, ' ').trim()).find((each) => each !== '') ?? NO_REASON;
    return text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON - 1)}…`;
}
/** An id never holds blanks, commas, wildcards or quotes: with one of those, something else was meant than what would match. */
const ID = /^[A-Za-z0-9][\w.:+/-]*$/;
/** @throws UsageError */
function checkId(id, file, line) {
    if (!ID.test(id))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${JSON.stringify(clip(id))} is no id`, { file, line, hint: 'write one id an entry, without wildcards: CVE-2024-1234, AVD-DS-0002' });
    return id;
}
/** What of a line may stand in a message. */
function clip(text) {
    return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;
/** @returns the date as it was written @throws UsageError when it is none in the calendar */
function checkDay(text, file, line) {
    const [, year, month, day] = DAY.exec(text) ?? [];
    const time = Date.parse(text);
    const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (!Number.isFinite(time) || midnight.getUTCMonth() + 1 !== Number(month) || midnight.getUTCDate() !== Number(day)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${JSON.stringify(clip(text))} is no date`, { file, line, hint: 'write it as 2026-12-31' });
    }
    return text;
}


/***/ }),

/***/ 68868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/** YAML read strictly, every value with its line: what isn't understood ends the run. Loads the YAML parser. */


/** @throws UsageError when it is no YAML, has a key twice, or holds several documents */
function readYaml(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`not valid YAML: ${error.message.split('\n')[0] ?? ''}`, { file, line: lines.linePos(error.pos[0]).line });
    return valueOf(document.contents, 1, { file, document, lines });
}
/** @param above what stands above a list is above its first item as well */
function valueOf(written, parentLine, source, above) {
    const { file, document, lines } = source;
    const line = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(written) && written.range != null ? lines.linePos(written.range[0]).line : parentLine;
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(written) ? written.resolve(document) : written;
    const empty = node === null || node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null);
    const refuse = (what, wanted) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${what} must be ${wanted}`, { file, line });
    return {
        line,
        comment: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(written) ? (written.comment ?? written.commentBefore ?? above ?? undefined) : undefined,
        empty,
        text: (what) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || empty)
                throw refuse(what, 'a text');
            // `1.10` must not become `1.1`.
            return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
        },
        truth: (what) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || typeof node.value !== 'boolean')
                throw refuse(what, '`true` or `false`');
            return node.value;
        },
        items: (what) => {
            if (empty)
                return [];
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
                throw refuse(what, 'a list');
            return node.items.map((item, index) => valueOf(item, line, source, index === 0 ? node.commentBefore : undefined));
        },
        entries: (what) => {
            if (empty)
                return [];
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                throw refuse(what, 'a mapping');
            return node.items.map(({ key, value }) => {
                const name = valueOf(key, line, source);
                return { key: name.text(`a key of ${what}`), line: name.line, value: valueOf(value, name.line, source) };
            });
        },
    };
}


/***/ })

};
