export const id = 9574;
export const ids = [9574];
export const modules = {

/***/ 15661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Reading what a scanner wrote: the document as a whole, then row by row. No raw value gets into a message. */


const REPORT = 'run it by hand with the same arguments, and report it if the output is whole';
/** @throws ScannerFailure for an empty, cut or foreign text */
function readJson(text, title, about) {
    const body = text.trim();
    if (body === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} wrote nothing about ${about}`, { hint: 'is there room on the disk, and memory?' });
    try {
        return JSON.parse(body);
    }
    catch {
        // The parser's message quotes the text, which may hold a secret.
        const size = `${String(Buffer.byteLength(text))} bytes`;
        if (body.startsWith('{') && !body.endsWith('}')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} is cut off after ${size}`, { hint: 'is there room on the disk, and memory?' });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} (${size}) is not JSON`, { hint: REPORT });
    }
}
/** @throws ScannerFailure when the document doesn't have this shape */
function readDocument(schema, document, title, about) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, document);
    if (read.success)
        return read.output;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} is not of the shape that it writes (${explain(read.issues)})`, { hint: REPORT });
}
/**
 * @param undecodable gets a line when the row doesn't have this shape
 * @returns undefined then
 */
function readRow(schema, row, place, undecodable) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, row);
    if (read.success)
        return read.output;
    undecodable.push(`${place}: ${explain(read.issues)}`);
    return undefined;
}
/** valibot's own messages quote the value that was received. */
function explain(issues) {
    const [first] = issues;
    if (first === undefined)
        return 'wrong shape';
    const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(first);
    const wanted = `${first.expected ?? first.type} expected`;
    return path === null ? wanted : `${path}: ${wanted}`;
}


/***/ }),

/***/ 89574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kicsReport: () => (/* binding */ kicsReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/kics/output.ts
/** Reads `results.json` of KICS (https://github.com/Checkmarx/kics/blob/master/docs/results.md). */




const Count = dist/* nullish */.cl6(dist/* number */.aig());
const KicsDocument = dist/* object */.Ikc({
    kics_version: dist/* nullish */.cl6(dist/* string */.YjP()),
    files_failed_to_scan: Count,
    queries_failed_to_execute: Count,
    queries: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
});
const Query = dist/* object */.Ikc({
    query_name: dist/* string */.YjP(),
    query_id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    severity: dist/* nullish */.cl6(dist/* string */.YjP()),
    platform: dist/* nullish */.cl6(dist/* string */.YjP()),
    category: dist/* nullish */.cl6(dist/* string */.YjP()),
    description: dist/* nullish */.cl6(dist/* string */.YjP()),
    files: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
});
/** `actual_value` quotes what stands there, which may be a secret: it isn't kept. */
const Row = dist/* object */.Ikc({
    file_name: dist/* string */.YjP(),
    line: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
    resource_type: dist/* nullish */.cl6(dist/* string */.YjP()),
    resource_name: dist/* nullish */.cl6(dist/* string */.YjP()),
    search_key: dist/* nullish */.cl6(dist/* string */.YjP()),
    expected_value: dist/* nullish */.cl6(dist/* string */.YjP()),
});
/** https://github.com/Checkmarx/kics/blob/master/pkg/model/model.go */
const SEVERITY_OF = new Map([
    ['CRITICAL', 'critical'],
    ['HIGH', 'high'],
    ['MEDIUM', 'medium'],
    ['LOW', 'low'],
    ['INFO', 'negligible'],
    ['TRACE', 'negligible'],
]);
/** @throws ScannerFailure when the document isn't KICS's */
function decodeKics(document, context) {
    const report = (0,decode/* readDocument */.u0)(KicsDocument, document, 'KICS', context.name);
    const undecodable = [];
    const observations = [];
    for (const [index, each] of (report.queries ?? []).entries()) {
        const query = (0,decode/* readRow */.zK)(Query, each, `queries[${String(index)}]`, undecodable);
        if (query === undefined)
            continue;
        for (const [at, file] of (query.files ?? []).entries()) {
            const row = (0,decode/* readRow */.zK)(Row, file, `queries[${String(index)}].files[${String(at)}]`, undecodable);
            if (row !== undefined)
                observations.push(observation(query, row, context));
        }
    }
    return { observations, undecodable, gaps: [...failed(report.files_failed_to_scan, 'file', 'could not be scanned'), ...failed(report.queries_failed_to_execute, 'query', 'could not be run')] };
}
function failed(count, noun, what) {
    if (count === null || count === undefined || count <= 0)
        return [];
    return [`${String(count)} ${count === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')} ${what}`];
}
function observation(query, row, context) {
    const isSecret = (query.category ?? '') === 'Secret Management' && /password|secret|token|key/i.test(query.query_name) && (query.platform ?? '') === 'Common';
    const title = (0,observe/* oneLine */.T)(query.query_name);
    const description = (0,observe/* oneLine */.T)(query.description ?? '') || title;
    const expected = isSecret ? '' : (0,observe/* oneLine */.T)(row.expected_value ?? '');
    const resource = [row.resource_type, row.resource_name].filter((each) => each !== null && each !== undefined && each !== '').join(' ');
    const line = row.line ?? 0;
    const file = context.fileName(row.file_name);
    return (0,observe/* observe */.l)('kics', {
        id: query.query_id,
        kind: isSecret ? 'secret' : 'misconfiguration',
        severity: SEVERITY_OF.get((query.severity ?? '').toUpperCase()) ?? 'unknown',
        title,
        message: expected === '' ? description : `${description.replace(/\.$/, '')}: ${expected}`,
        // It gives -1 or 0 when it knows no line.
        place: { type: 'source', at: line > 0 ? { file, startLine: line, startColumn: 1, endLine: line, endColumn: 2 } : { file, ...findings_location/* FILE_START */.WS }, node: resource === '' ? (row.search_key ?? '') : resource },
    }, context);
}

;// CONCATENATED MODULE: ./src/scanners/kics/report.ts
/** KICS's reports. */


const kicsReport = {
    id: 'kics',
    title: 'KICS',
    fits: (document) => dist.is(dist/* object */.Ikc({ queries: dist/* nullable */.mee(dist/* array */.YOg(dist/* unknown */.L5J())) }), document),
    open: (document) => [
        {
            scanner: 'kics',
            title: 'KICS',
            version: versionOf(document),
            about: { type: 'repository' },
            judgesPackages: false,
            supplies: [],
            writtenAt: undefined,
            databases: [],
            decode: (context) => decodeKics(document, context),
        },
    ],
};
function versionOf(document) {
    const read = dist/* safeParse */.xLC(KicsDocument, document);
    return read.success ? (read.output.kics_version ?? undefined) : undefined;
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/** @param scanner the tool's id: first part of the rule */
function observe(scanner, row, context) {
    const { id, severity, title, message, place, excepted } = row;
    return {
        kind: row.kind ?? 'misconfiguration',
        rule: `${scanner}/${id}`,
        title,
        severity,
        confidence: row.confidence ?? 'high',
        message,
        target: context.target,
        place,
        seenBy: { scanner, ...(context.version === undefined ? {} : { version: context.version }), id, severity },
        aliases: [],
        ...(excepted === undefined ? {} : { excepted }),
    };
}
/** A message of a tool on one line, without the blanks that it is laid out with. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ })

};
