export const id = 1973;
export const ids = [1973];
export const modules = {

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

/***/ 91973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrivyignoreYaml: () => (/* binding */ readTrivyignoreYaml)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25868);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68868);
/** `.trivyignore.yaml` (https://trivy.dev/latest/docs/configuration/filtering/#trivyignoreyaml). */





const KIND_OF = new Map([
    ['vulnerabilities', 'vulnerability'],
    ['misconfigurations', 'misconfiguration'],
    ['secrets', 'secret'],
    ['licenses', 'licence'],
]);
const FIELDS = ['id', 'paths', 'purls', 'statement', 'expired_at'];
/** @throws UsageError also for fields that Trivy skips: `expires: 2026-12-31` would be an exception for ever */
function readTrivyignoreYaml({ file, text, within }) {
    const exceptions = (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(file, text).entries('the file').flatMap(({ key, line, value }) => {
        const kind = KIND_OF.get(key);
        if (kind === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`unknown key ${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(key))}`, { file, line, hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.hintFor)(key, [...KIND_OF.keys()]) });
        return value.items(key).map((entry) => exceptionOf(entry, kind, file, within));
    });
    return { exceptions, problems: [], unread: [] };
}
function exceptionOf(entry, kind, file, within) {
    const fields = new Map(entry.entries('an entry').map((field) => [field.key, field]));
    for (const { key, line } of fields.values())
        if (!isField(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`unknown field ${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(key))}`, { file, line, hint: hintForField(key) });
    const id = fields.get('id');
    if (id === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('the entry has no id', { file, line: entry.line });
    const purls = fields.get('purls');
    if (purls !== undefined && kind !== 'vulnerability')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('only vulnerabilities have package URLs', { file, line: purls.line });
    const paths = fields.get('paths');
    const expiry = fields.get('expired_at');
    const named = id.value.text('id');
    return {
        kinds: [kind],
        // Names of licences have blanks.
        id: kind === 'licence' ? named : (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(named, file, id.line),
        tool: 'trivy',
        byAlias: true,
        within,
        reason: (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(fields.get('statement')?.value.text('statement'), id.value.comment, entry.comment),
        origin: `${file}:${String(id.line)}`,
        ...(expiry === undefined ? {} : { until: (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .checkDay */ .p3)(expiry.value.text('expired_at'), file, expiry.line) }),
        ...(paths === undefined ? {} : { paths: textsOf('paths', paths, file).map(({ text }) => inImage(text)) }),
        ...(purls === undefined ? {} : { purls: textsOf('purls', purls, file).map((each) => checkPurl(each, file)) }),
    };
}
/** An empty list would be a scope that isn't one. */
function textsOf(name, field, file) {
    const items = field.value.items(name);
    if (items.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} is empty`, { file, line: field.line, hint: 'leave it out, or name what the entry is about' });
    return items.map((item) => ({ text: item.text(`an item of ${name}`), line: item.line }));
}
/** Trivy writes the paths of secrets with a slash in front and those of packages without; ours have none. */
function inImage(path) {
    return path.replace(/^\/+/, '');
}
function checkPurl({ text, line }, file) {
    try {
        packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
        return text;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(text))} is no package URL`, { file, line, cause: error, hint: 'write it as pkg:npm/lodash@4.17.15' });
    }
}
function isField(key) {
    return FIELDS.some((field) => field === key);
}
function hintForField(key) {
    if (/^(?:exp|until|valid)/i.test(key))
        return 'did you mean `expired_at`?';
    return /^(?:reason|comment|note|justif|desc)/i.test(key) ? 'did you mean `statement`?' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.hintFor)(key, FIELDS);
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
