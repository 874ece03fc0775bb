export const id = 1057;
export const ids = [1057,4688];
export const modules = {

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   _z: () => (/* binding */ SIGNALS),
/* harmony export */   mH: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);

const FINDING_KINDS = ['vulnerability', 'misconfiguration', 'secret', 'licence', 'eol'];
/** Data beyond severity that only some scanners supply. */
const SIGNALS = ['cvss', 'epss', 'kev'];
/** The order of every output: by file and line, then by rule. */
function compareFindings(a, b) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6)(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.fingerprint < b.fingerprint ? -1 : 1);
}


/***/ }),

/***/ 89903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ compareLocation),
/* harmony export */   VL: () => (/* binding */ printLocation),
/* harmony export */   WS: () => (/* binding */ FILE_START)
/* harmony export */ });
/** Where something is. Lines and columns count from 1; `endColumn` is exclusive, as in SARIF. */
/** The first character of a file: where a finding about a whole file is put. */
const FILE_START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
/** Orders by file, then by place in it. */
function compareLocation(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.startLine - b.startLine || a.startColumn - b.startColumn;
}
/** @returns `file:line`, as editors and terminals link it. */
function printLocation(at) {
    return `${at.file}:${String(at.startLine)}`;
}


/***/ }),

/***/ 31057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReportFile: () => (/* binding */ readReportFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/report.ts
var report = __webpack_require__(70665);
;// CONCATENATED MODULE: ./src/report-schema.ts
/**
 * The form of `dockgate-report.json`, for reading it back and for the published JSON Schema.
 * `satisfies Fields<…>` keeps it equal to the interfaces: a field too many, too few or of another type doesn't compile.
 */






const report_schema_text = dist/* string */.YjP();
const texts = dist/* array */.YOg(report_schema_text);
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const position = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const when = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX(), dist/* description */.h_('ISO 8601'));
const report_schema_severity = dist/* picklist */.KIO(severity/* SEVERITIES */.oC);
const outcome = dist/* picklist */.KIO(['ok', 'failed', 'skipped']);
const report_schema_location = dist/* pipe */.FsL(dist/* looseObject */._H3({
    file: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq(), dist/* description */.h_('Relative to the root of the report, / as separator')),
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: dist/* pipe */.FsL(position, dist/* description */.h_('Exclusive')),
}), dist/* description */.h_('A range in a file; lines and columns count from 1'));
const target = dist/* looseObject */._H3({
    key: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq(), dist/* description */.h_('repository, build:DIR[#stage], image:REPOSITORY[/platform], archive:NAME, sbom:NAME, host:NAME or cluster:NAME; stable across rebuilds')),
    name: report_schema_text,
    kind: dist/* picklist */.KIO(report/* TARGET_KINDS */.aO),
    digest: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The image id: digest of its configuration'))),
    imageId: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('What the engine calls an image that was built and left in it'))),
    platform: dist/* exactOptional */.yqP(report_schema_text),
    reference: dist/* exactOptional */.yqP(report_schema_text),
    dockerfile: dist/* exactOptional */.yqP(report_schema_text),
    outcome,
    error: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_("Why the outcome isn't ok"))),
});
const database = dist/* looseObject */._H3({
    name: report_schema_text,
    builtAt: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('ISO 8601'))),
    digest: dist/* exactOptional */.yqP(report_schema_text),
    origin: dist/* exactOptional */.yqP(report_schema_text),
});
const scanner = dist/* looseObject */._H3({
    name: report_schema_text,
    version: dist/* exactOptional */.yqP(report_schema_text),
    verified: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Whether the program's bytes were compared with a recorded hash")),
    target: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Key of a target')),
    outcome,
    error: dist/* exactOptional */.yqP(report_schema_text),
    seconds: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)),
    databases: dist/* array */.YOg(database),
});
const artifact = dist/* looseObject */._H3({
    target: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Key of a target')),
    kind: dist/* picklist */.KIO(report/* ARTIFACT_KINDS */.hz),
    file: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Relative to the working directory when it lies inside, else absolute'))),
    error: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Why there is none'))),
});
const condition = dist/* looseObject */._H3({
    condition: report_schema_text,
    effect: dist/* picklist */.KIO(['fail', 'warn']),
    state: dist/* pipe */.FsL(dist/* picklist */.KIO(['met', 'broken', 'unknown']), dist/* description */.h_('unknown: no scanner that ran supplies what it asks for')),
    found: amount,
    allowed: amount,
});
const reason = dist/* variant */.Oxt('type', [
    dist/* looseObject */._H3({ type: dist/* literal */.euz('condition'), condition: report_schema_text, found: amount, allowed: amount, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('condition-unknown'), condition: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('scanner-failed'), scanner: report_schema_text, target: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('target-failed'), target: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('not-looked-at'), what: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('nothing-to-look-at'), message: report_schema_text }),
]);
const sighting = dist/* looseObject */._H3({
    scanner: report_schema_text,
    version: dist/* exactOptional */.yqP(report_schema_text),
    id: report_schema_text,
    severity: report_schema_severity,
    fixedIn: dist/* exactOptional */.yqP(texts),
    source: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Where the scanner has it from'))),
});
const disposition = dist/* variant */.Oxt('state', [
    dist/* looseObject */._H3({ state: dist/* picklist */.KIO(['gates', 'warns', 'reported']) }),
    dist/* looseObject */._H3({
        state: dist/* picklist */.KIO(['excepted', 'not-affected']),
        entry: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Which exception or VEX statement, and where it is written')),
        until: dist/* exactOptional */.yqP(report_schema_text),
    }),
]);
/** What every finding has. */
const common = {
    rule: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq()),
    title: report_schema_text,
    severity: report_schema_severity,
    confidence: dist/* picklist */.KIO(severity/* CONFIDENCES */.ix),
    message: report_schema_text,
    at: report_schema_location,
    target: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Key of a target')),
    fingerprint: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq(), dist/* description */.h_('The same for the same finding in every run; never made of line, tag, digest or version')),
    aliases: texts,
    seenBy: dist/* array */.YOg(sighting),
    locatedBy: dist/* looseObject */._H3({ how: dist/* picklist */.KIO(['check', 'lockfile', 'instruction', 'base-image', 'image-reference', 'nearest-file']), why: report_schema_text }),
    related: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* looseObject */._H3({ at: report_schema_location, text: report_schema_text })), dist/* description */.h_('Other lines of the repository that have to do with it'))),
    change: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(['introduced', 'disclosed', 'existing', 'fixed']), dist/* description */.h_('Absent when no baseline is configured'))),
    disposition,
    layer: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The layer of the image that holds it'))),
};
const vulnerability = dist/* looseObject */._H3({
    ...common,
    kind: dist/* literal */.euz('vulnerability'),
    package: dist/* looseObject */._H3({ purl: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Package URL with version')), name: report_schema_text, version: report_schema_text, paths: texts }),
    fixedIn: texts,
    cvss: dist/* exactOptional */.yqP(dist/* looseObject */._H3({ score: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10)), vector: dist/* exactOptional */.yqP(report_schema_text) })),
    epss: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1))),
    kev: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Listed by CISA as exploited'))),
    ratings: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* looseObject */._H3({ source: report_schema_text, severity: report_schema_severity }))),
    advisories: dist/* exactOptional */.yqP(dist/* pipe */.FsL(texts, dist/* description */.h_('Ids that cover several flaws'))),
    status: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['withdrawn', 'disputed'])),
    references: texts,
});
const plain = dist/* looseObject */._H3({
    ...common,
    kind: dist/* picklist */.KIO(['misconfiguration', 'secret', 'licence', 'eol']),
    fix: dist/* exactOptional */.yqP(dist/* looseObject */._H3({ at: report_schema_location, text: report_schema_text, title: report_schema_text })),
    path: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Where in the image'))),
});
const report_schema_finding = dist/* variant */.Oxt('kind', [vulnerability, plain]);
const edit = dist/* looseObject */._H3({
    kind: dist/* picklist */.KIO(['base-image', 'package', 'rebuild', 'line']),
    title: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('What to do, in the imperative')),
    at: report_schema_location,
    text: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Ready text for at, only where the change is safe'))),
    removes: dist/* pipe */.FsL(texts, dist/* description */.h_('Fingerprints')),
    certain: dist/* boolean */.zMY(),
    image: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The image that the line names, as written'))),
});
const workload = dist/* looseObject */._H3({
    file: report_schema_text,
    line: position,
    kind: report_schema_text,
    namespace: report_schema_text,
    name: report_schema_text,
    podSecurityLevel: dist/* picklist */.KIO(['privileged', 'baseline', 'restricted']),
});
const run = dist/* looseObject */._H3({
    server: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('https://github.com, without a slash at the end')),
    repository: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('owner/name')),
    event: report_schema_text,
    workflow: report_schema_text,
    url: report_schema_text,
    commit: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The commit that was looked at; of a pull request often its merge commit')),
    ref: report_schema_text,
    defaultBranch: dist/* exactOptional */.yqP(report_schema_text),
    pullRequest: dist/* exactOptional */.yqP(dist/* looseObject */._H3({ number: position, head: report_schema_text, fork: dist/* boolean */.zMY() })),
    gate: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Tells gates apart that report to the same pull request')),
    gateName: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_("The gate's name where somebody gave one: it is part of the categories of alerts"))),
    checkout: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The folder that the repository is checked out in, when it is not the working directory: names of files begin with it'))),
    scope: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('What of the repository is looked at, where that is not all of it'))),
});
/** The whole report. */
const gateReport = dist/* looseObject */._H3({
    schemaVersion: dist/* literal */.euz(report/* REPORT_SCHEMA_VERSION */.WI),
    dockgate: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The version that wrote it')),
    createdAt: when,
    run: dist/* exactOptional */.yqP(run),
    gate: dist/* picklist */.KIO(['enforce', 'observe']),
    verdict: dist/* picklist */.KIO(['pass', 'fail', 'incomplete']),
    reasons: dist/* pipe */.FsL(dist/* array */.YOg(reason), dist/* description */.h_("Why the verdict isn't pass")),
    conditions: dist/* array */.YOg(condition),
    reportFrom: dist/* pipe */.FsL(report_schema_severity, dist/* description */.h_('Findings milder than this are counted but not listed in reports for people')),
    targets: dist/* array */.YOg(target),
    scanners: dist/* array */.YOg(scanner),
    checks: dist/* pipe */.FsL(amount, dist/* description */.h_("How many of Dockgate's own checks ran")),
    findings: dist/* array */.YOg(report_schema_finding),
    edits: dist/* array */.YOg(edit),
    workloads: dist/* array */.YOg(workload),
    notLookedAt: dist/* array */.YOg(dist/* looseObject */._H3({ what: report_schema_text, why: report_schema_text })),
    sought: dist/* exactOptional */.yqP(dist/* looseObject */._H3({
        kinds: dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(finding/* FINDING_KINDS */.mH)), dist/* description */.h_('Kinds of findings that somebody looked for to the end')),
        signals: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(finding/* SIGNALS */._z)), dist/* description */.h_('What is known about the packages of every image; absent when nobody looked for flaws in packages'))),
    })),
    artifacts: dist/* exactOptional */.yqP(dist/* array */.YOg(artifact)),
    leftOut: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* looseObject */._H3({ target: report_schema_text, findings: amount, why: report_schema_text })), dist/* description */.h_('What code scanning does not get of this report'))),
});
const typed = gateReport;
/**
 * @param json what `JSON.parse` gave
 * @returns the same, known to be a report; fields that we don't know are kept
 * @param file what people call it, for messages
 * @throws UsageError with the path of the first thing that is wrong
 */
function readReport(json, file) {
    const about = file === undefined ? {} : { file };
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined;
    if (version !== undefined && version !== report/* REPORT_SCHEMA_VERSION */.WI) {
        throw new errors/* UsageError */.eb(`the report has schemaVersion ${JSON.stringify(version).slice(0, 40)}, this Dockgate reads ${String(report/* REPORT_SCHEMA_VERSION */.WI)}`, {
            ...about,
            hint: 'use the version of Dockgate that wrote it, or scan again',
        });
    }
    const result = dist/* safeParse */.xLC(typed, json, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    // The message repeats what was found there, of any length.
    throw new errors/* UsageError */.eb(`this is not a report of Dockgate: at ${dist/* getDotPath */.BuJ(issue)?.slice(0, 200) ?? 'its top'}: ${issue.message.slice(0, 300)}`, { ...about, hint: 'give the file dockgate-report.json that a run of Dockgate wrote' });
}
/** @returns the JSON Schema (draft 7) that is published as `schemas/dockgate-report.schema.json` */
function reportJsonSchema() {
    const { $schema, ...rest } = toJsonSchema(gateReport, { target: 'draft-07', errorMode: 'throw', definitions: { location: report_schema_location, severity: report_schema_severity, finding: report_schema_finding } });
    return {
        $schema,
        $id: 'https://raw.githubusercontent.com/dockgate/dockgate/main/schemas/dockgate-report.schema.json',
        title: 'Dockgate report',
        description: 'What one run of Dockgate looked at, found and decided. Field names are a contract; schemaVersion is raised when one changes its meaning or goes away. More fields may come.',
        ...rest,
    };
}

// EXTERNAL MODULE: ./src/tools/files.ts
var tools_files = __webpack_require__(54688);
;// CONCATENATED MODULE: ./src/report-file.ts
/** Reads a `dockgate-report.json` back. */




/** 100,000 findings have about as much. */
const MAX_REPORT_MIB = 64;
/**
 * @param name as written by the user
 * @throws UsageError when it isn't there, is no report, a too large one, or one of another schema version
 */
async function readReportFile(name, { files, cwd }) {
    const hint = 'give the file dockgate-report.json that a run of Dockgate wrote';
    let bytes;
    try {
        const path = (0,external_node_path_.resolve)(cwd, name);
        const status = await files.status(path);
        if (status?.kind === 'other')
            throw new errors/* UsageError */.eb('it is no regular file', { file: name, hint });
        if (status !== undefined && status.size > MAX_REPORT_MIB * 1024 * 1024)
            throw new errors/* UsageError */.eb(`the report is larger than ${String(MAX_REPORT_MIB)} MiB`, { file: name, hint: 'is it a report of Dockgate? Leave out what needs no looking at with `exclude`, or scan in several jobs' });
        bytes = await files.read(path);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        const code = (0,tools_files/* codeOf */.$)(error);
        const why = code === 'ENOENT' ? 'there is no such report' : code === 'EISDIR' ? 'it is a folder, not a report' : `the report can't be read (${code ?? 'unknown error'})`;
        throw new errors/* UsageError */.eb(why, { file: name, hint: 'a run of Dockgate writes dockgate-report.json into its output folder', cause: error });
    }
    let json;
    try {
        json = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new errors/* UsageError */.eb('this is not a report of Dockgate: it is no JSON', { file: name, hint, cause: error });
    }
    return readReport(json, name);
}


/***/ }),

/***/ 70665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ REPORT_SCHEMA_VERSION),
/* harmony export */   aO: () => (/* binding */ TARGET_KINDS),
/* harmony export */   hz: () => (/* binding */ ARTIFACT_KINDS)
/* harmony export */ });
/** Raised when a field changes its meaning or goes away. */
const REPORT_SCHEMA_VERSION = 1;
const TARGET_KINDS = ['repository', 'build', 'image', 'archive', 'sbom', 'host', 'cluster'];
const ARTIFACT_KINDS = ['cyclonedx', 'spdx', 'archive'];


/***/ }),

/***/ 54688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   R: () => (/* binding */ otherPlaces),
/* harmony export */   systemFiles: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/** The file system, as an argument. */





/** @param places where temporary folders are made */
function systemFiles(places = {}) {
    const { parent: usual = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), others = [], last = [], freeAt = freeBytes } = typeof places === 'string' ? { parent: places } : places;
    const roots = new Map();
    let current = usual;
    return {
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path),
        list: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
        status: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)),
        linkStatus: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)),
        realpath: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path),
        isExecutable: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false),
        readStream: (path, range) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, range === undefined ? { highWaterMark: 1 << 20 } : { ...range, highWaterMark: 1 << 20 }),
        readPieces,
        writeStream: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { mode: 0o600 }),
        writeAtomic,
        copyAtomic,
        makeDirectory,
        makeTemporary: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, '.dockgate-')),
        readAt,
        sha256,
        stamp: async (path) => {
            try {
                const { dev, ino, size, mtimeNs, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path, { bigint: true });
                return [dev, ino, size, mtimeNs, ctimeNs].join(':');
            }
            catch (error) {
                if (codeOf(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        },
        copy: (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to),
        setMode: (path, mode) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, mode),
        rename: (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to),
        remove: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        scratch: async (name) => {
            let root = roots.get(current);
            if (root === undefined) {
                root = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(current, 'dockgate-'));
                roots.set(current, root);
            }
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await root, `${name}-`));
        },
        roomFor: async (bytes) => {
            const before = { parent: current, free: await freeAt(current).catch(() => Number.POSITIVE_INFINITY) };
            if (before.free >= bytes)
                return { ...before, fits: true, instead: undefined };
            const found = (await roomiest(others, bytes, freeAt)) ?? (await roomiest(last, bytes, freeAt));
            if (found === undefined)
                return { ...before, fits: false, instead: undefined };
            current = found.parent;
            return { ...found, fits: true, instead: before };
        },
        removeScratch: async () => {
            for (const root of roots.values())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(await root, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
/** @param outside what is scanned: temporary files don't belong there @returns the usual other places of a machine; not all of them need be there */
function otherPlaces(env, outside) {
    const system = process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'];
    return [env['TMPDIR'] ?? '', env['RUNNER_TEMP'] ?? '', ...system, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)()].filter((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(each) && each !== outside && !each.startsWith(outside + node_path__WEBPACK_IMPORTED_MODULE_4__.sep));
}
async function freeBytes(path) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(path);
    return bavail * bsize;
}
/** @returns the place with the most room, when it is enough and a folder can be made there */
async function roomiest(parents, bytes, freeAt) {
    const rooms = await Promise.all(parents.map(async (parent) => ({ parent, free: await freeAt(parent).catch(() => -1) })));
    for (const room of rooms.filter(({ free }) => free >= bytes).toSorted((a, b) => b.free - a.free)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(room.parent, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false))
            return room;
    }
    return undefined;
}
const PIECE = 1 << 20;
async function* readPieces(path, range) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const memory = Buffer.allocUnsafe(Math.min(PIECE, range.end - range.start + 1));
        for (let at = range.start; at <= range.end;) {
            const { bytesRead } = await handle.read(memory, 0, Math.min(memory.length, range.end - at + 1), at);
            if (bytesRead === 0)
                return;
            at += bytesRead;
            yield memory.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
async function statusOr(pending) {
    try {
        const found = await pending;
        return { kind: kindOf(found), size: found.size };
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** @returns Node's error code, such as `ENOENT`. Looks at the shape: Node's own errors may be of another realm's `Error`, as they are under Jest. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Not by `mkdir`'s own `recursive`: where a folder can't be made although its parent is there (/proc), that never ends. */
async function makeDirectory(path) {
    if ((await statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)))?.kind === 'directory')
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path);
    if (parent !== path)
        await makeDirectory(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        // Another run may have made it in the meantime.
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function readAt(path, start, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(length);
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        await handle.close();
    }
}
async function sha256(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}
async function writeAtomic(path, content) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
    const draft = `${path}.${String(process.pid)}.part`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'w', 0o644);
        try {
            for (const part of typeof content === 'string' ? [content] : content)
                await handle.writeFile(part);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
async function copyAtomic(from, to) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(to));
    const draft = `${to}.${String(process.pid)}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, draft, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ })

};
