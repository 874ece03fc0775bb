export const id = 7005;
export const ids = [7005];
export const modules = {

/***/ 89386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockleignore: () => (/* binding */ readDockleignore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25868);
/* harmony import */ var _ignore_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12735);
/** `.dockleignore`: a checkpoint a line (https://github.com/goodwithtech/dockle#ignore-the-specified-checkpoints). */



const CHECKPOINT = /^(?:CIS|DKL)-[A-Z]+-\d{4}$/;
/** @throws UsageError */
function readDockleignore({ file, text, within }) {
    const exceptions = (0,_ignore_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreLines */ .i)(text).map(({ line, words, remark, above }) => {
        const [id = '', other] = words;
        if (!CHECKPOINT.test(id))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(id))} is no checkpoint of dockle`, { file, line, hint: 'they are written CIS-DI-0001 or DKL-DI-0006' });
        if (other !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`unknown word ${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(other))} behind the checkpoint`, { file, line, hint: 'write one checkpoint a line, and a reason behind `#`' });
        return { kinds: ['misconfiguration', 'secret'], id, tool: 'dockle', byAlias: false, within, reason: (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(remark, above), origin: `${file}:${String(line)}` };
    });
    return { exceptions, problems: [], unread: [] };
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

/***/ 12735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ignoreLines)
/* harmony export */ });
/** Files with an entry a line and comments behind `#`: `.trivyignore` and `.dockleignore`. */
function ignoreLines(text) {
    const found = [];
    let comment = [];
    let afterEntry = false;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line === '') {
            comment = [];
        }
        else if (line.startsWith('#')) {
            if (afterEntry)
                comment = [];
            comment.push(line.replace(/^#+/, '').trim());
        }
        else {
            const all = line.split(/\s+/);
            const hash = all.findIndex((word) => word.startsWith('#'));
            const remark = hash === -1 ? undefined : all.slice(hash).join(' ').replace(/^#+\s*/, '');
            found.push({ line: index + 1, words: hash === -1 ? all : all.slice(0, hash), remark, above: comment.length === 0 ? undefined : comment.join(' ') });
        }
        afterEntry = line !== '' && !line.startsWith('#');
    }
    return found;
}


/***/ })

};
