export const id = 9620;
export const ids = [9620];
export const modules = {

/***/ 59620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkovReport: () => (/* binding */ checkovReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/checkov/package.ts
/** Checkov's findings about packages (check types `sca_package` and `sca_image`). */

const OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const Details = dist/* object */.Ikc({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    package_name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    package_version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    package_type: OptionalText,
    severity: OptionalText,
    cvss: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10))),
    vector: OptionalText,
    description: OptionalText,
    link: OptionalText,
    fixed_versions: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    lowest_fixed_version: OptionalText,
});
const SEVERITY_OF = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['medium', 'medium'],
    ['moderate', 'medium'],
    ['low', 'low'],
]);
const PURL_TYPE_OF = new Map([
    ['python', 'pypi'], ['javascript', 'npm'], ['nodejs', 'npm'], ['go', 'golang'], ['java', 'maven'], ['ruby', 'gem'], ['gem', 'gem'], ['php', 'composer'], ['nuget', 'nuget'], ['dotnet', 'nuget'], ['rust', 'cargo'],
]);
/** @returns undefined when package and version aren't named: then it is a rule like any other */
function packageFlaw(details, at, context) {
    const read = dist/* safeParse */.xLC(Details, details);
    if (!read.success)
        return undefined;
    const row = read.output;
    const severity = SEVERITY_OF.get((row.severity ?? '').toLowerCase()) ?? 'unknown';
    const type = PURL_TYPE_OF.get((row.package_type ?? '').toLowerCase()) ?? 'generic';
    const name = row.package_name.split(type === 'maven' ? /[:/]/ : '/').map(encodeURIComponent).join('/');
    const fixedIn = row.fixed_versions ?? (row.lowest_fixed_version === null || row.lowest_fixed_version === undefined ? [] : [row.lowest_fixed_version]);
    const title = (row.description ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || row.id;
    const link = row.link ?? '';
    return {
        kind: 'vulnerability',
        rule: row.id,
        title,
        severity,
        confidence: 'high',
        message: title,
        target: context.target,
        place: { type: 'file', file: at.file, line: at.startLine === 1 ? undefined : at.startLine },
        seenBy: { scanner: 'checkov', ...(context.version === undefined ? {} : { version: context.version }), id: row.id, severity, fixedIn },
        aliases: [],
        package: { purl: `pkg:${type}/${name}@${encodeURIComponent(row.package_version)}`, name: row.package_name, version: row.package_version, paths: [] },
        fixedIn,
        ...(row.cvss === null || row.cvss === undefined || row.cvss === 0 ? {} : { cvss: { score: row.cvss, ...(row.vector === null || row.vector === undefined || row.vector === '' ? {} : { vector: row.vector }) } }),
        references: /^https?:\/\//.test(link) ? [link] : [],
    };
}

;// CONCATENATED MODULE: ./src/scanners/checkov/output.ts
/** Reads `checkov -o json` (https://www.checkov.io/8.Outputs/JSON.html): one report, or a list with one a framework. */





const output_OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const Report = dist/* object */.Ikc({
    check_type: output_OptionalText,
    results: dist/* object */.Ikc({
        failed_checks: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
        skipped_checks: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
        parsing_errors: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
    }),
});
/** What it prints when none of its frameworks found anything to look at. */
const Nothing = dist/* object */.Ikc({ passed: dist/* number */.aig(), failed: dist/* number */.aig(), checkov_version: dist/* string */.YjP() });
const CheckovDocument = dist/* union */.KCZ([Report, dist/* pipe */.FsL(dist/* array */.YOg(Report), dist/* minLength */.BpQ(1)), Nothing]);
/** `code_block` and the evaluated values hold the source, secrets included: they aren't kept. */
const Row = dist/* object */.Ikc({
    check_id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    check_name: output_OptionalText,
    check_result: dist/* nullish */.cl6(dist/* object */.Ikc({ suppress_comment: output_OptionalText })),
    /** Relative to the folder that was scanned, with a slash in front. */
    file_path: dist/* string */.YjP(),
    /** Relative to where checkov was started. */
    repo_file_path: output_OptionalText,
    file_line_range: dist/* nullish */.cl6(dist/* array */.YOg(dist/* nullable */.mee(dist/* number */.aig()))),
    resource: output_OptionalText,
    /** A word, or an object with one; null without a platform that knows it. */
    severity: dist/* nullish */.cl6(dist/* union */.KCZ([dist/* string */.YjP(), dist/* object */.Ikc({ name: dist/* string */.YjP() })])),
    vulnerability_details: dist/* nullish */.cl6(dist/* unknown */.L5J()),
});
const output_SEVERITY_OF = new Map([
    ['CRITICAL', 'critical'],
    ['HIGH', 'high'],
    ['MODERATE', 'medium'],
    ['MEDIUM', 'medium'],
    ['LOW', 'low'],
    ['INFO', 'negligible'],
]);
/** @returns the version that the document names */
function checkovVersion(document) {
    const first = Array.isArray(document) ? document[0] : document;
    const read = dist/* safeParse */.xLC(dist/* union */.KCZ([dist/* object */.Ikc({ checkov_version: dist/* string */.YjP() }), dist/* object */.Ikc({ summary: dist/* object */.Ikc({ checkov_version: dist/* string */.YjP() }) })]), first);
    if (!read.success)
        return undefined;
    return 'summary' in read.output ? read.output.summary.checkov_version : read.output.checkov_version;
}
/** @throws ScannerFailure when the document isn't checkov's */
function decodeCheckov(document, context) {
    const read = (0,decode/* readDocument */.u0)(CheckovDocument, document, 'Checkov', context.name);
    const undecodable = [];
    const gaps = [];
    const observations = [];
    for (const [index, report] of (Array.isArray(read) ? read : [read]).entries()) {
        if (!('results' in report))
            continue;
        const { failed_checks: failed, skipped_checks: skipped, parsing_errors: errors } = report.results;
        const type = report.check_type ?? '';
        for (const [list, rows] of [['failed_checks', failed], ['skipped_checks', skipped]]) {
            for (const [at, each] of (rows ?? []).entries()) {
                const row = (0,decode/* readRow */.zK)(Row, each, `[${String(index)}].results.${list}[${String(at)}]`, undecodable);
                if (row !== undefined)
                    observations.push(observation(row, type, list === 'skipped_checks', context));
            }
        }
        for (const file of errors ?? [])
            gaps.push(`it can't parse ${typeof file === 'string' ? context.fileName(file) : 'a file'}`);
    }
    return { observations, undecodable, gaps };
}
function observation(row, type, skipped, context) {
    const word = typeof row.severity === 'string' ? row.severity : (row.severity?.name ?? '');
    const severity = output_SEVERITY_OF.get(word.toUpperCase()) ?? 'unknown';
    const at = placeOf(row, context);
    const reason = (0,observe/* oneLine */.T)(row.check_result?.suppress_comment ?? '');
    const excepted = skipped ? { reason: reason === '' ? 'a skip of Checkov' : reason, origin: `${at.file}:${String(at.startLine)}` } : undefined;
    const flaw = packageFlaw(row.vulnerability_details, at, context);
    if (flaw !== undefined)
        return { ...flaw, ...(excepted === undefined ? {} : { excepted }) };
    return plain(row, type, severity, at, excepted, context);
}
function plain(row, type, severity, at, excepted, context) {
    const isSecret = type === 'secrets';
    const title = (0,observe/* oneLine */.T)(row.check_name ?? '') || row.check_id;
    // Of a secret, the resource is its hash.
    const resource = isSecret ? '' : (0,observe/* oneLine */.T)(row.resource ?? '');
    return (0,observe/* observe */.l)('checkov', {
        id: row.check_id,
        kind: isSecret ? 'secret' : 'misconfiguration',
        severity,
        title,
        message: resource === '' ? title : `${title} (${resource})`,
        place: { type: 'source', at, node: resource },
        ...(excepted === undefined ? {} : { excepted }),
    }, context);
}
/** Lines of Dockerfiles counted from 0 in versions before 2.1. */
function placeOf(row, context) {
    const file = context.fileName(row.repo_file_path ?? row.file_path);
    const [start = 0] = row.file_line_range ?? [];
    if (start === null || start < 1)
        return { file, ...findings_location/* FILE_START */.WS };
    const startLine = Math.trunc(start);
    return { file, startLine, startColumn: 1, endLine: startLine, endColumn: 2 };
}

;// CONCATENATED MODULE: ./src/scanners/checkov/report.ts
/** Checkov's reports. */


const checkovReport = {
    id: 'checkov',
    title: 'Checkov',
    fits: (document) => dist.is(CheckovDocument, document),
    open: (document) => [
        {
            scanner: 'checkov',
            title: 'Checkov',
            version: checkovVersion(document),
            about: { type: 'repository' },
            // It needs an account for it, and says nothing of a run without.
            judgesPackages: false,
            supplies: [],
            writtenAt: undefined,
            databases: [],
            decode: (context) => decodeCheckov(document, context),
        },
    ],
};


/***/ }),

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
