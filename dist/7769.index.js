export const id = 7769;
export const ids = [7769];
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

/***/ 77584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ decodeHadolint)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
;// CONCATENATED MODULE: ./src/artifacts/hadolint-pragmas.ts

/** hadolint takes a list whole or not at all: with any other word behind it, it is a comment. */
const PRAGMA = /^\s*#\s*hadolint\s+(global\s+)?ignore\s*=\s*((?:(?:DL|SC)\d+\s*,\s*)*(?:DL|SC)\d+)\s*$/;
/** Pragmas stand right above an instruction, one below the other. */
const ANY_PRAGMA = /^\s*#\s*hadolint\s/;
function readHadolintPragmas({ file, text }) {
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const read = lines.map((line, index) => {
        const [, global, list] = PRAGMA.exec(line) ?? [];
        return list === undefined ? undefined : { line: index + 1, global: global !== undefined, codes: new Set(list.split(',').map((each) => each.trim())) };
    });
    const globals = read.filter((each) => each?.global === true);
    const entry = (line) => ({ reason: 'a pragma of hadolint', origin: (0,findings_location/* printLocation */.VL)({ file, startLine: line, startColumn: 1, endLine: line, endColumn: 2 }) });
    return {
        exceptionFor: (code, line) => {
            for (let above = line - 1; above >= 1 && ANY_PRAGMA.test(lines[above - 1] ?? ''); above -= 1) {
                const pragma = read[above - 1];
                if (pragma?.global === false && pragma.codes.has(code))
                    return entry(above);
            }
            const global = globals.find((each) => each?.codes.has(code) === true);
            return global === undefined ? undefined : entry(global.line);
        },
    };
}

// EXTERNAL MODULE: ./src/artifacts/instruction-name.ts
var instruction_name = __webpack_require__(67);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/hadolint/output.ts
/** Reads `hadolint -f json` (https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Formatter/Json.hs). */





const Row = dist/* object */.Ikc({
    code: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    file: dist/* string */.YjP(),
    line: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0)),
    column: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
    level: dist/* nullish */.cl6(dist/* string */.YjP()),
    message: dist/* string */.YjP(),
});
/** The finding that stands for a file which it can't parse: of that file there are no others. */
const CANT_PARSE = 'DL1000';
/**
 * hadolint's levels. It is a linter: an `error` is bad practice or breaks a build, and no hole by itself, so the worst
 * of them is medium. `ignore` marks what its own configuration switches off.
 */
const SEVERITY_OF = new Map([
    ['error', 'medium'],
    ['warning', 'low'],
    ['info', 'negligible'],
    ['style', 'negligible'],
    ['ignore', 'negligible'],
]);
/** @throws ScannerFailure when the document isn't hadolint's */
function decodeHadolint(document, context) {
    const rows = (0,decode/* readDocument */.u0)(dist/* array */.YOg(dist/* unknown */.L5J()), document, 'hadolint', context.name);
    const undecodable = [];
    const gaps = [];
    const observations = [];
    const pragmas = new Map();
    for (const [index, each] of rows.entries()) {
        const row = (0,decode/* readRow */.zK)(Row, each, `[${String(index)}]`, undecodable);
        if (row === undefined)
            continue;
        if (row.code === CANT_PARSE)
            gaps.push(`it can't parse ${context.fileName(row.file)}:${String(row.line)} (${(0,observe/* oneLine */.T)(row.message)})`);
        else
            observations.push(observation(row, context, pragmas));
    }
    return { observations, undecodable, gaps };
}
function observation(row, context, pragmas) {
    const file = context.fileName(row.file);
    const dockerfile = context.dockerfiles?.get(file);
    const line = Math.max(1, row.line);
    const instruction = dockerfile === undefined ? undefined : instructionAt(dockerfile, line);
    const column = Math.max(1, row.column ?? 1);
    const excepted = dockerfile === undefined ? undefined : pragmasOf(dockerfile, pragmas).exceptionFor(row.code, instruction?.at.startLine ?? line);
    const message = (0,observe/* oneLine */.T)(row.message);
    return (0,observe/* observe */.l)('hadolint', {
        id: row.code,
        severity: SEVERITY_OF.get((row.level ?? '').toLowerCase()) ?? 'unknown',
        title: message,
        message,
        place: {
            type: 'source',
            // It always names the first line of an instruction; what is at hand of it is the whole.
            at: instruction?.at ?? { file, startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
            node: instruction === undefined ? row.code : (0,instruction_name/* nodeName */.q)(instruction),
        },
        ...(excepted === undefined ? {} : { excepted }),
    }, context);
}
function pragmasOf(dockerfile, known) {
    const pragmas = known.get(dockerfile) ?? readHadolintPragmas(dockerfile.source);
    known.set(dockerfile, pragmas);
    return pragmas;
}
function instructionAt({ globalArguments, stages }, line) {
    const all = [...globalArguments, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
    return all.find(({ at }) => at.startLine <= line && line <= at.endLine);
}


/***/ }),

/***/ 87769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hadolintReport: () => (/* binding */ hadolintReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77584);
/** hadolint's reports. */


const hadolintReport = {
    id: 'hadolint',
    title: 'hadolint',
    fits: (document) => valibot__WEBPACK_IMPORTED_MODULE_1__.is(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()), document) && document.every((each) => valibot__WEBPACK_IMPORTED_MODULE_1__.is(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }), each)),
    open: (document) => [
        {
            scanner: 'hadolint',
            title: 'hadolint',
            version: undefined,
            about: { type: 'repository' },
            judgesPackages: false,
            supplies: [],
            writtenAt: undefined,
            databases: [],
            decode: (context) => (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHadolint */ .k)(document, context),
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
