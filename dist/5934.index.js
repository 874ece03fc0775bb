export const id = 5934;
export const ids = [5934];
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

/***/ 95934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubeBenchReport: () => (/* binding */ kubeBenchReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/kube-bench/output.ts
/** Reads `kube-bench run --json` (https://github.com/aquasecurity/kube-bench/blob/main/check/controls.go): one document of now, or a list of `Controls` of before 0.6. */



const Controls = dist/* object */.Ikc({
    version: dist/* nullish */.cl6(dist/* string */.YjP()),
    node_type: dist/* nullish */.cl6(dist/* string */.YjP()),
    text: dist/* nullish */.cl6(dist/* string */.YjP()),
    tests: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
});
const Section = dist/* object */.Ikc({ section: dist/* nullish */.cl6(dist/* string */.YjP()), results: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) });
/** `actual_value`, `audit` and most of `reason` hold whole command lines and environments: they aren't kept. */
const Row = dist/* object */.Ikc({
    test_number: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    test_desc: dist/* string */.YjP(),
    status: dist/* string */.YjP(),
    remediation: dist/* nullish */.cl6(dist/* string */.YjP()),
    reason: dist/* nullish */.cl6(dist/* string */.YjP()),
});
const KubeBenchDocument = dist/* union */.KCZ([dist/* object */.Ikc({ Controls: dist/* array */.YOg(dist/* unknown */.L5J()) }), dist/* array */.YOg(dist/* object */.Ikc({ node_type: dist/* string */.YjP(), tests: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) }))]);
const NO_FINDING = new Set(['PASS', 'INFO']);
/** With half of a target's checks not run, kube-bench looked at something that wasn't there. It ends with 0 all the same. */
const TOO_MANY_NOT_RUN = 0.5;
/** @throws ScannerFailure when the document isn't kube-bench's */
function decodeKubeBench(document, context) {
    const read = (0,decode/* readDocument */.u0)(KubeBenchDocument, document, 'kube-bench', context.name);
    const all = 'Controls' in read ? read.Controls : dist/* parse */.qgA(dist/* array */.YOg(dist/* unknown */.L5J()), document);
    const undecodable = [];
    const gaps = [];
    const observations = [];
    for (const [index, each] of all.entries()) {
        const place = `Controls[${String(index)}]`;
        const controls = (0,decode/* readRow */.zK)(Controls, each, place, undecodable);
        if (controls === undefined)
            continue;
        const rows = rowsOf(controls.tests ?? [], place, undecodable);
        const notRun = rows.filter(wasNotRun).length;
        if (rows.length > 0 && notRun / rows.length >= TOO_MANY_NOT_RUN)
            gaps.push(`${String(notRun)} of ${String(rows.length)} checks of ${controls.node_type ?? 'a target'} could not be run (is what they look at running there?)`);
        for (const row of rows)
            if (!NO_FINDING.has(row.status.toUpperCase()))
                observations.push(observation(row, benchmarkOf(controls.version ?? ''), controls.node_type ?? '', context));
    }
    if (observations.length === 0 && undecodable.length === 0 && !hasRows(all))
        gaps.push('the report holds no check');
    return { observations, undecodable, gaps };
}
function rowsOf(sections, place, undecodable) {
    return sections.flatMap((each, index) => {
        const section = (0,decode/* readRow */.zK)(Section, each, `${place}.tests[${String(index)}]`, undecodable);
        return (section?.results ?? []).flatMap((result, at) => (0,decode/* readRow */.zK)(Row, result, `${place}.tests[${String(index)}].results[${String(at)}]`, undecodable) ?? []);
    });
}
function hasRows(all) {
    return all.some((each) => dist.is(Controls, each) && rowsOf(each.tests ?? [], '', []).length > 0);
}
function wasNotRun({ reason }) {
    return reason?.startsWith('failed to run:') === true;
}
/** `cis-1.12` and `1.6` are CIS, `eks-1.7.0` is EKS: the number of a check means something within its benchmark alone. */
function benchmarkOf(version) {
    const name = version.replace(/-?v?\d[\w.]*$/, '').toUpperCase();
    return name === '' ? 'CIS' : name;
}
/**
 * kube-bench has no severity. A check that fails is medium. WARN stands for a check that a person has to do, or that could not be
 * run: nobody knows, so it is `unknown`, as every status is that we don't know.
 */
function observation(row, benchmark, nodeType, context) {
    const failed = row.status.toUpperCase() === 'FAIL';
    const number = row.test_number;
    const title = (0,observe/* oneLine */.T)(row.test_desc).replace(/ ?\((?:Automated|Manual|Scored|Not Scored)\)$/i, '');
    const notRun = wasNotRun(row);
    const status = notRun ? 'kube-bench could not run this check' : failed ? 'the check failed' : 'to be checked by hand';
    return (0,observe/* observe */.l)('kube-bench', {
        id: /^\d/.test(number) ? `${benchmark}-${number}` : number,
        severity: failed ? 'medium' : 'unknown',
        confidence: failed && !notRun ? 'high' : 'low',
        title,
        message: `${title}: ${status}${nodeType === '' ? '' : ` (${nodeType})`}`,
        place: { type: 'report', file: context.report ?? context.name, node: nodeType },
    }, context);
}

;// CONCATENATED MODULE: ./src/scanners/kube-bench/report.ts
/** kube-bench's reports. */


const kubeBenchReport = {
    id: 'kube-bench',
    title: 'kube-bench',
    fits: (document) => dist.is(KubeBenchDocument, document) && (!Array.isArray(document) || document.length > 0),
    open: (document) => [
        {
            scanner: 'kube-bench',
            title: 'kube-bench',
            version: undefined,
            about: { type: 'cluster' },
            judgesPackages: false,
            supplies: [],
            writtenAt: undefined,
            databases: [],
            decode: (context) => decodeKubeBench(document, context),
        },
    ],
};


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
