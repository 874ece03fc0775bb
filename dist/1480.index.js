export const id = 1480;
export const ids = [1480];
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

/***/ 81480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerBenchReport: () => (/* binding */ dockerBenchReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/docker-bench/repair.ts
/** Docker Bench prints its JSON with printf and escapes nothing (functions/output_lib.sh): a quote in a name breaks the document. */
/**
 * Each value stands on a line of its own, so what is between the first and the last quote of a line is one text.
 * @returns the text with every such value escaped as JSON wants it; what isn't of that form stays as it is
 */
function escapeValues(text) {
    return text
        .split('\n')
        .map((line) => {
        const [, before, value, after] = /^(\s*(?:"[\w-]+": ?)?)"(.*)"(,?\s*)$/.exec(line) ?? [];
        if (before === undefined || value === undefined || after === undefined || isText(`"${value}"`))
            return line;
        return `${before}${JSON.stringify(value)}${after}`;
    })
        .join('\n');
}
function isText(quoted) {
    try {
        return typeof JSON.parse(quoted) === 'string';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/scanners/docker-bench/output.ts
/** Reads the JSON that Docker Bench for Security writes beside its log (https://github.com/docker/docker-bench-security). */




const DockerBenchDocument = dist/* object */.Ikc({
    /** Its version: 1.6.1 calls itself 1.6.0. */
    dockerbenchsecurity: dist/* string */.YjP(),
    tests: dist/* array */.YOg(dist/* unknown */.L5J()),
    checks: dist/* nullish */.cl6(dist/* number */.aig()),
});
const Section = dist/* object */.Ikc({ id: dist/* string */.YjP(), results: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) });
const Row = dist/* object */.Ikc({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    desc: dist/* string */.YjP(),
    result: dist/* string */.YjP(),
    details: dist/* nullish */.cl6(dist/* string */.YjP()),
});
/** NOTE stands for advice that is the same on every host, INFO for what doesn't apply there. */
const NO_FINDING = new Set(['PASS', 'INFO', 'NOTE']);
/** @throws ScannerFailure */
function readDockerBench(text, about) {
    try {
        return JSON.parse(text);
    }
    catch {
        return (0,decode/* readJson */.Vh)(escapeValues(text), 'Docker Bench', about);
    }
}
/** @throws ScannerFailure when the document isn't Docker Bench's */
function decodeDockerBench(document, context) {
    const report = (0,decode/* readDocument */.u0)(DockerBenchDocument, document, 'Docker Bench', context.name);
    const undecodable = [];
    const observations = [];
    let rows = 0;
    for (const [index, each] of report.tests.entries()) {
        const section = (0,decode/* readRow */.zK)(Section, each, `tests[${String(index)}]`, undecodable);
        for (const [at, result] of (section?.results ?? []).entries()) {
            rows += 1;
            const row = (0,decode/* readRow */.zK)(Row, result, `tests[${String(index)}].results[${String(at)}]`, undecodable);
            if (row !== undefined && !NO_FINDING.has(row.result.toUpperCase()))
                observations.push(observation(row, context));
        }
    }
    const counted = report.checks ?? rows;
    const missing = rows === 0 ? ['the report holds no check'] : counted > rows ? [`it counts ${String(counted)} checks and lists ${String(rows)}`] : [];
    return { observations, undecodable, gaps: missing };
}
const LONGEST = 300;
/** It has no severity: a WARN is a check that failed, and medium. A result that we don't know is `unknown`. */
function observation(row, context) {
    const title = (0,observe/* oneLine */.T)(row.desc)
        .replace(/^\d+(?:\.\d+)+ /, '')
        .replace(/ ?\((?:Automated|Manual|Scored|Not Scored)\)$/i, '');
    const details = (0,observe/* oneLine */.T)(row.details ?? '');
    const shown = details.length > LONGEST ? `${details.slice(0, LONGEST)}…` : details;
    return (0,observe/* observe */.l)('docker-bench', {
        id: /^\d/.test(row.id) ? `CIS-${row.id}` : row.id,
        severity: row.result.toUpperCase() === 'WARN' ? 'medium' : 'unknown',
        title,
        message: shown === '' ? title : `${title} (${shown})`,
        place: { type: 'report', file: context.report ?? context.name, node: '' },
    }, context);
}

;// CONCATENATED MODULE: ./src/scanners/docker-bench/report.ts
/** Docker Bench's reports. */


const dockerBenchReport = {
    id: 'docker-bench',
    title: 'Docker Bench',
    read: readDockerBench,
    fits: (document) => dist.is(dist/* object */.Ikc({ dockerbenchsecurity: dist/* unknown */.L5J() }), document),
    open: (document) => [
        {
            scanner: 'docker-bench',
            title: 'Docker Bench',
            version: versionOf(document),
            about: { type: 'host' },
            judgesPackages: false,
            supplies: [],
            writtenAt: undefined,
            databases: [],
            decode: (context) => decodeDockerBench(document, context),
        },
    ],
};
function versionOf(document) {
    const read = dist/* safeParse */.xLC(DockerBenchDocument, document);
    return read.success ? read.output.dockerbenchsecurity : undefined;
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
