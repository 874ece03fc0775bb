export const id = 9087;
export const ids = [9087];
export const modules = {

/***/ 39087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: () => (/* binding */ comment)
/* harmony export */ });
/* harmony import */ var _publishing_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18247);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31057);
/* harmony import */ var _reporters_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55051);
/* harmony import */ var _saved_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11654);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(311);
/** `comment`: comments on a pull request from saved reports: from any CI, and as the second stage of a fork's pull request. */






/** A run has as many gates, not jobs: a stranger's artifact must not fill a pull request. */
const MOST_COMMENTS = 10;
/** The author of a fork's branch may change the workflow that judges it. */
const NOT_VERIFIED = '\n<sub>As reported by the run of this pull request, whose workflow its author can change.</sub>\n';
/** Judges nothing. @returns 0 when every comment is written or there is nothing to tell any more, 3 when one was refused @throws UsageError for what is no report, when the others are told */
const comment = async (context) => {
    const { settings, values, host, tools } = context;
    if (values.token === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('comment needs a token', { hint: 'give it in the environment as DOCKGATE_TOKEN; it needs `pull-requests: write`' });
    if (host.run === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('it is not known which repository to comment in', { hint: 'set GITHUB_REPOSITORY to OWNER/NAME, and GITHUB_API_URL for a GitHub Enterprise Server' });
    if (settings.publish.comment === 'never')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('the command `comment` was given, and the option `comment` is `never`');
    const secondStage = host.run.event === 'workflow_run';
    const { names, problems } = await (0,_saved_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .findReports */ .zJ)(settings.savedReports, tools);
    for (const { what, why } of problems)
        tools.log.warn(`${what}: ${why}`);
    if (names.length === 0 && secondStage) {
        tools.log.info('comment: the run that this one follows left no report, so there is nothing to tell');
        return 0;
    }
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('there is no report to comment from', { hint: 'a run of Dockgate writes dockgate-report.json into its output folder' });
    if (names.length > MOST_COMMENTS)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${String(names.length)} reports would make as many comments`, { hint: `join them by \`merge\`, or name at most ${String(MOST_COMMENTS)}` });
    const urls = [];
    const unread = [];
    let refused = 0;
    for (const name of names) {
        const report = await readOrRefuse(name, context);
        if (report instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb) {
            unread.push(report);
            continue;
        }
        const written = await commentFrom(report, secondStage, context);
        if (written instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh) {
            refused += 1;
            tools.log.error(written.hint === undefined ? written.message : `${written.message}\n  ${written.hint}`);
        }
        else if (written !== undefined) {
            urls.push(written);
        }
    }
    if (urls.length > 0)
        host.setOutput('comment-url', urls.join('\n'));
    const [first, ...others] = unread;
    for (const error of others)
        tools.log.error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error, _version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x));
    if (first !== undefined)
        throw first;
    return refused > 0 ? 3 : 0;
};
/** What the other gates found is told all the same, whatever one of them left. */
async function readOrRefuse(name, { tools }) {
    try {
        return await (0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__.readReportFile)(name, tools);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            return error;
        throw error;
    }
}
/** @returns its address; undefined when there is nothing to tell */
async function commentFrom(report, secondStage, { settings, host, tools }) {
    const found = await host.onPullRequestOf(report);
    if (found.state === 'failed')
        return found.error;
    if (found.state === 'skipped' && found.moot !== true)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh(`comment: ${found.why}`);
    if (found.state === 'skipped') {
        tools.log.info(`comment: ${found.why}`);
        return undefined;
    }
    const delivery = await write(report, found.host, secondStage, settings.publish.comment !== 'on-fail' || report.verdict !== 'pass');
    switch (delivery.state) {
        case 'delivered':
            tools.log.info(`comment: ${delivery.url}`);
            return delivery.url;
        case 'skipped':
            // It is all that this command is for.
            if (delivery.moot !== true)
                return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh(`comment: ${delivery.why}`);
            tools.log.info(`comment: ${delivery.why}`);
            return undefined;
        case 'failed':
            return delivery.error;
    }
}
function write(report, host, secondStage, create) {
    const { run } = host;
    if (run === undefined)
        throw new RangeError('a host on a pull request knows its run');
    const note = secondStage ? NOT_VERIFIED : '';
    // The report's own run is what its maker says: links are made of what GitHub says.
    const body = `${(0,_reporters_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)({ ...report, run }, host.limits.comment - _publishing_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_ROOM */ .$s - note.length)}${note}`;
    return host.comment({ gate: run.gate, body, create, search: false });
}


/***/ }),

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

/***/ 11654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ readOneReport),
/* harmony export */   zJ: () => (/* binding */ findReports)
/* harmony export */ });
/* unused harmony export REPORT_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31057);
/** Finds the reports that `merge`, `comment` and `render` are given: files, and folders that hold them. */



const REPORT_FILE = 'dockgate-report.json';
const MAX_REPORTS = 1_000;
const MAX_DEPTH = 16;
const MAX_ENTRIES = 100_000;
/**
 * Below a folder no link is followed: what lies there may come from a stranger.
 * @param operands files and folders, as written @throws UsageError for none, and for too many
 */
async function findReports(operands, tools) {
    if (operands.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('no report is named', { hint: `name files ${REPORT_FILE}, or folders that hold them (in the action: \`reports\`)` });
    const names = [];
    const problems = [];
    const seen = new Set();
    let entries = 0;
    let met = 0;
    async function take(name) {
        met += 1;
        const real = await tools.files.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, name));
        if (seen.has(real))
            return;
        seen.add(real);
        names.push(name);
        if (names.length > MAX_REPORTS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there are more than ${String(MAX_REPORTS)} reports`, { hint: 'name fewer: join some of them first' });
    }
    async function search(folder, depth) {
        const listed = await tools.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, folder)).catch(() => undefined);
        entries += listed?.length ?? 0;
        if (listed === undefined || depth > MAX_DEPTH || entries > MAX_ENTRIES) {
            problems.push({ what: folder, why: listed === undefined ? 'the folder can\'t be searched for reports' : 'reports were not searched for any deeper: there is too much in it' });
            return;
        }
        for (const { name, kind } of listed.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
            if (kind === 'directory')
                await search(path, depth + 1);
            else if (name === REPORT_FILE && kind === 'file')
                await take(path);
            else if (name === REPORT_FILE)
                problems.push({ what: path, why: 'it is no regular file' });
        }
    }
    for (const operand of operands) {
        const kind = (await tools.files.status((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, operand)).catch(() => undefined))?.kind;
        const before = met + problems.length;
        if (kind === 'directory') {
            await search(operand, 0);
            if (met + problems.length === before)
                problems.push({ what: operand, why: `the folder holds no ${REPORT_FILE}` });
        }
        else if (kind === undefined) {
            problems.push({ what: operand, why: 'there is no such report' });
        }
        else {
            await take(operand);
        }
    }
    return { names, problems };
}
/**
 * The one report that a command is about.
 * @throws UsageError when there is none, several, or what is there can't be read
 */
async function readOneReport(operands, tools) {
    const { names, problems } = await findReports(operands, tools);
    const [name, ...others] = names;
    const [problem] = problems;
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(problem.why, { file: problem.what, hint: `a run of Dockgate writes ${REPORT_FILE} into its output folder` });
    if (name === undefined || others.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`one report is needed, but ${String(names.length)} are there: ${names.slice(0, 5).join(', ')}`, { hint: 'join them by `merge`, or name one' });
    return (0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__.readReportFile)(name, tools);
}


/***/ })

};
