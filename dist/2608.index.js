export const id = 2608;
export const ids = [2608];
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

/***/ 62608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockleReport: () => (/* binding */ dockleReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/dockle/output.ts
/** Reads `dockle -f json` (https://github.com/goodwithtech/dockle/blob/master/pkg/report/json.go). */



const DockleDocument = dist/* object */.Ikc({
    /** The name of the image; absent when it was read from a file. */
    image: dist/* nullish */.cl6(dist/* string */.YjP()),
    summary: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()),
    details: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
});
const Row = dist/* object */.Ikc({
    code: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    title: dist/* string */.YjP(),
    level: dist/* string */.YjP(),
    alerts: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
});
/** dockle's levels (https://github.com/goodwithtech/dockle#level). */
const SEVERITY_OF = new Map([
    ['FATAL', 'high'],
    ['WARN', 'medium'],
    ['INFO', 'low'],
]);
/** A check that found nothing, or nothing to look at. */
const NO_FINDING = new Set(['PASS', 'SKIP']);
/** @throws ScannerFailure when the document isn't dockle's */
function decodeDockle(document, context) {
    const report = (0,decode/* readDocument */.u0)(DockleDocument, document, 'dockle', context.name);
    const undecodable = [];
    const observations = [];
    for (const [index, each] of (report.details ?? []).entries()) {
        const row = (0,decode/* readRow */.zK)(Row, each, `details[${String(index)}]`, undecodable);
        if (row !== undefined && !NO_FINDING.has(row.level.toUpperCase()))
            observations.push(observation(row, context));
    }
    return { observations, undecodable };
}
function observation(row, context) {
    const level = row.level.toUpperCase();
    const title = (0,observe/* oneLine */.T)(row.title);
    const details = [...new Set((row.alerts ?? []).flatMap(harmless))];
    const shown = details.slice(0, SHOWN).join(', ');
    const more = details.length > SHOWN ? `, and ${String(details.length - SHOWN)} more` : '';
    return (0,observe/* observe */.l)('dockle', {
        id: row.code,
        severity: SEVERITY_OF.get(level) ?? 'unknown',
        title,
        message: details.length === 0 ? title : `${title}: ${shown}${more}`,
        place: { type: 'layer', diffId: undefined, path: undefined },
        ...(level === 'IGNORE' ? { excepted: { reason: 'dockle was told to ignore it', origin: context.report ?? context.name } } : {}),
    }, context);
}
const SHOWN = 10;
const LONGEST = 200;
/**
 * An alert may quote an instruction with its build arguments in clear (`… on RUN |1 TOKEN=… /bin/sh -c …`), or a variable with its
 * value. What is kept is the name of a file or of a variable, and nothing that follows an instruction's keyword.
 */
function harmless(alert) {
    const [, name] = /^Suspicious ENV key found : ([A-Za-z_][\w.-]*)(?: on |$)/.exec(alert) ?? [];
    if (name !== undefined)
        return [`\`${name}\``];
    const [, path] = /^(?:set[ug]id file: [-a-zA-Z]+|Suspicious (?:file|filename|directory)(?: found)? :|unnecessary file :) ?(\S[^=\n]*?)\s*(?:\(You can .*)?$/.exec(alert) ?? [];
    if (path !== undefined)
        return [path.slice(0, LONGEST)];
    return [];
}

;// CONCATENATED MODULE: ./src/scanners/dockle/report.ts
/** dockle's reports: about an image that they name at most by its reference. */


const dockleReport = {
    id: 'dockle',
    title: 'dockle',
    fits: (document) => dist.is(dist/* object */.Ikc({ summary: dist/* object */.Ikc({ fatal: dist/* number */.aig(), warn: dist/* number */.aig() }) }), document),
    open: (document) => {
        const read = dist/* safeParse */.xLC(DockleDocument, document);
        const name = read.success ? (read.output.image ?? undefined) : undefined;
        return [
            {
                scanner: 'dockle',
                title: 'dockle',
                version: undefined,
                about: { type: 'image', image: { id: undefined, name: name === '' ? undefined : name, config: undefined } },
                judgesPackages: false,
                supplies: [],
                writtenAt: undefined,
                databases: [],
                decode: (context) => decodeDockle(document, context),
            },
        ];
    },
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
