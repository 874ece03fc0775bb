export const id = 8970;
export const ids = [8970];
export const modules = {

/***/ 48970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGrypeYaml: () => (/* binding */ readGrypeYaml)
/* harmony export */ });
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25868);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68868);


/** @throws UsageError when it isn't the shape that Grype reads */
function readGrypeYaml({ file, text, within }) {
    const fields = (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(file, text).entries('the file');
    const exceptions = [];
    const problems = [];
    for (const { key, value } of fields) {
        if (key !== 'ignore')
            continue;
        for (const rule of value.items('ignore')) {
            const read = readRule(rule, file, within);
            if (typeof read === 'string')
                problems.push(`${file}:${String(rule.line)}: the rule isn't honoured: ${read}`);
            else
                exceptions.push(read);
        }
    }
    return { exceptions, problems, unread: fields.map(({ key }) => key).filter((key) => key !== 'ignore') };
}
/** All that is said of a rule must fit, so a rule with something that we can't tell about a finding can't be honoured. @returns why not, else */
function readRule(rule, file, within) {
    let id;
    let byAlias = false;
    let reason;
    let onlyFixed = false;
    let scope;
    const fields = rule.entries('a rule');
    for (const { key, line, value } of fields) {
        if (value.empty)
            continue;
        switch (key) {
            case 'vulnerability':
                id = (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .checkId */ .ij)(value.text(key), file, line);
                break;
            case 'include-aliases':
                byAlias = value.truth(key);
                break;
            case 'reason':
                reason = value.text(key);
                break;
            case 'fix-state':
                if (value.text(key) !== 'fixed')
                    return `findings don't tell \`fix-state: ${(0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value.text(key))}\` from the others; conditions such as \`fixable:high\` do what it is for`;
                onlyFixed = true;
                break;
            case 'package': {
                const read = readPackage(value);
                if (typeof read === 'string')
                    return read;
                scope = read;
                break;
            }
            default:
                return UNTOLD.has(key) ? `findings don't tell the \`${key}\`` : `Grype has no field ${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(key))}`;
        }
    }
    if (id === undefined && !onlyFixed && (scope === undefined || (Object.keys(scope.package).length === 0 && scope.paths === undefined)))
        return 'it says nothing of what it is about';
    return {
        kinds: ['vulnerability'],
        id,
        tool: 'grype',
        byAlias,
        within,
        reason: (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(reason, fields.find(({ key }) => key === 'vulnerability')?.value.comment, rule.comment),
        origin: `${file}:${String(rule.line)}`,
        ...scope,
        ...(onlyFixed ? { onlyFixed } : {}),
    };
}
const UNTOLD = new Set(['namespace', 'match-type', 'vex-status', 'vex-justification']);
function readPackage(value) {
    let name;
    let version;
    let types;
    let path;
    for (const field of value.entries('package')) {
        if (field.value.empty)
            continue;
        const text = field.value.text(field.key);
        switch (field.key) {
            case 'name': {
                const pattern = namePattern(text);
                if (pattern === undefined)
                    return `${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text))} is no pattern that we take for a name`;
                name = pattern;
                break;
            }
            case 'version':
                version = text;
                break;
            case 'type':
            case 'language': {
                const meant = (field.key === 'type' ? TYPES_OF : TYPES_OF_LANGUAGE).get(text);
                if (meant === undefined)
                    return `we know no package ${field.key} ${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text))}`;
                types = types === undefined ? meant : types.filter((each) => meant.includes(each));
                break;
            }
            case 'location':
                // Grype's paths begin with a slash, ours don't.
                path = text.replace(/^\/+/, '');
                break;
            default:
                return field.key === 'upstream-name' ? "findings don't tell the `upstream-name`" : `Grype has no field ${JSON.stringify((0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(field.key))} of packages`;
        }
    }
    return {
        package: { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), ...(types === undefined ? {} : { types }) },
        ...(path === undefined ? {} : { paths: [path] }),
    };
}
/** Grype takes a name for a pattern when it holds one of these (isLikelyARegex in grype/match/ignore.go). */
const PATTERN = /[\^$*+?[\](){}|\\]/;
/** Go's matcher takes any number of steps a letter; in JavaScript's, repeated groups and many repetitions may never end. */
const COSTLY = /\)[*+{]|(?:[*+{].*){6}/;
function namePattern(text) {
    if (!PATTERN.test(text))
        return text;
    if (text.length > 200 || COSTLY.test(text))
        return undefined;
    try {
        return new RegExp(`^(?:${text})$`, 'u');
    }
    catch {
        return undefined;
    }
}
/** Syft's types (https://github.com/anchore/syft/blob/main/syft/pkg/type.go) as types of package URLs. */
const TYPES_OF = new Map([
    ['alpm', ['alpm']],
    ['apk', ['apk']],
    ['binary', ['generic']],
    ['cocoapods', ['cocoapods']],
    ['conan', ['conan']],
    ['conda', ['conda']],
    ['dart-pub', ['pub']],
    ['deb', ['deb']],
    ['dotnet', ['nuget']],
    ['gem', ['gem']],
    ['github-action', ['github']],
    ['go-module', ['golang']],
    ['hackage', ['hackage']],
    ['hex', ['hex', 'otp']],
    ['java-archive', ['maven']],
    ['jenkins-plugin', ['maven']],
    ['npm', ['npm']],
    ['php-composer', ['composer']],
    ['portage', ['portage', 'ebuild']],
    ['python', ['pypi']],
    ['R-package', ['cran']],
    ['rpm', ['rpm']],
    ['rust-crate', ['cargo']],
    ['swift', ['swift']],
]);
const TYPES_OF_LANGUAGE = new Map([
    ['dart', ['pub']],
    ['dotnet', ['nuget']],
    ['elixir', ['hex']],
    ['go', ['golang']],
    ['haskell', ['hackage']],
    ['java', ['maven']],
    ['javascript', ['npm']],
    ['php', ['composer']],
    ['python', ['pypi']],
    ['R', ['cran']],
    ['ruby', ['gem']],
    ['rust', ['cargo']],
    ['swift', ['swift', 'cocoapods']],
]);


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
