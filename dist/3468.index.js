export const id = 3468;
export const ids = [3468,267,408];
export const modules = {

/***/ 73468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10408);
/* harmony import */ var _saved_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11654);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
/** `render`: shows a saved report in another format. It judges nothing. */




/** Prints on the command line; as an action there is nobody to read that, so all files are written. @returns 0 whatever the verdict is */
const render = async ({ settings, host, tools, show }) => {
    const report = await (0,_saved_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneReport */ .Fo)(settings.savedReports, tools);
    if (host.name === 'local') {
        await show(report);
        return 0;
    }
    const { files, errors } = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_1__.writeReports)(report, settings, host, tools);
    for (const [name, value] of (0,_publish_js__WEBPACK_IMPORTED_MODULE_1__.reportOutputs)(report, files))
        host.setOutput(name, value);
    for (const error of errors)
        tools.log.warn((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x));
    return errors.length > 0 ? 3 : 0;
};


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

/***/ 10408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeFor: () => (/* binding */ exitCodeFor),
  partsOf: () => (/* binding */ partsOf),
  publish: () => (/* binding */ publish),
  publishAndShow: () => (/* binding */ publishAndShow),
  reportOutputs: () => (/* binding */ reportOutputs),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/annotations.ts
/** The worst findings as annotations of a run, as many as a host keeps. */



/** Words of our own about the run are annotations too: what the host keeps is left to them first. */
const OWN = { error: 1, warning: 3, notice: 0 };
/** Characters. */
const LONGEST = 1_000;
function annotationsOf(report, { annotationsPerLevel: perLevel }) {
    const room = { error: perLevel - OWN.error, warning: perLevel - OWN.warning, notice: perLevel - OWN.notice };
    const shown = [];
    let left = 0;
    for (const finding of report.findings.filter((each) => (0,group/* fateOf */._L)(each) === 'open').toSorted(worstFirst)) {
        if (!(0,severity/* isAtLeast */.du)(finding.severity, report.reportFrom) && finding.severity !== 'unknown')
            continue;
        const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
        if (room[level] <= 0) {
            left += 1;
            continue;
        }
        room[level] -= 1;
        shown.push({ level, at: { ...finding.at, file: (0,terminal/* visible */.RK)(finding.at.file) }, title: `${finding.severity}: ${(0,terminal/* printableLine */.oy)(finding.rule)}`, message: shortened((0,terminal/* printableLine */.oy)(finding.message)) });
    }
    return { shown, left };
}
function worstFirst(a, b) {
    return (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || Number(b.disposition.state === 'gates') - Number(a.disposition.state === 'gates');
}
function shortened(text) {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./src/deliver.ts + 3 modules
var deliver = __webpack_require__(78052);
// EXTERNAL MODULE: ./src/describe-rule.ts
var describe_rule = __webpack_require__(86125);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reporters/index.ts + 3 modules
var reporters = __webpack_require__(52648);
// EXTERNAL MODULE: ./src/upload.ts + 1 modules
var upload = __webpack_require__(23128);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/publish.ts
/** Renders the report in every format and hands it over: files first, then the host, the exit code last. What is refused is a value. */









/** Names of the outputs that hold the files' paths. */
const OUTPUT_NAMES = { json: 'report', sarif: 'sarif', markdown: 'summary', comment: 'comment' };
const ARTIFACT_TITLES = { cyclonedx: 'CycloneDX bill of materials', spdx: 'SPDX bill of materials', archive: 'archive' };
/** @returns the exit code, when everything is told */
async function publishAndShow(report, { settings, host, tools, show }) {
    const { report: told, errors } = await publish(report, settings, host, tools);
    await show(told);
    for (const error of errors)
        tools.log.warn((0,src_errors/* describeError */.Uc)(error, version/* VERSION */.x));
    return exitCodeFor(report, settings, errors);
}
/** Writes the report in every format that is a file. */
async function writeReports(report, settings, host, tools) {
    const files = new Map();
    const errors = [];
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const { json, sarif, markdown, comment } = reportersFor(host);
    for (const [format, reporter] of Object.entries({ json, sarif, markdown, comment })) {
        const path = (0,external_node_path_.join)(folder, reporter.file);
        try {
            await tools.files.writeAtomic(path, format === 'comment' ? [reporter.render(report, host.limits.comment)] : partsOf(reporter, report));
            files.set(format, path);
        }
        catch (error) {
            errors.push(new src_errors/* HostError */.dh(`${reporter.file} could not be written to ${JSON.stringify(settings.outputDir)}: ${(0,src_errors/* messageOf */.bD)(error)}`, { hint: 'name a folder that can be written with --output-dir', cause: error }));
        }
    }
    return { files, errors };
}
async function publish(judged, settings, host, tools) {
    const { report, planned } = (0,upload/* planUpload */.d)(judged, settings.publish, host, tools.log);
    const written = await writeReports(report, settings, host, tools);
    const { files } = written;
    const errors = [...written.errors];
    for (const { target, kind, error } of report.artifacts ?? []) {
        if (error !== undefined)
            errors.push(new src_errors/* HostError */.dh(`the ${ARTIFACT_TITLES[kind]} of ${target} was not written: ${error}`));
    }
    try {
        await host.writeSummary(reportersFor(host).markdown.render(report, host.limits.summary));
    }
    catch (error) {
        if (!(error instanceof src_errors/* HostError */.dh))
            throw error;
        errors.push(error);
    }
    const annotations = annotationsOf(report, host.limits);
    host.annotate(annotations.shown);
    if (annotations.shown.length > 0 && annotations.left > 0)
        tools.log.info(`annotations: ${String(annotations.shown.length)}, the worst; ${String(annotations.left)} more findings are in the summary`);
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const delivered = await (0,deliver/* deliver */.cK)(report, { folder, files: settings.publish.artifact ? await filesToKeep(report, files, folder, settings, tools) : [] }, planned, settings.publish, host, tools);
    errors.push(...delivered.errors);
    try {
        for (const [name, value] of [...reportOutputs(report, files), ...imageOutputs(report, tools.cwd), ...delivered.outputs])
            host.setOutput(name, value);
        host.setOutput('exit-code', String(exitCodeFor(report, settings, errors)));
    }
    catch (error) {
        errors.push(new src_errors/* HostError */.dh(`the outputs could not be set for later steps: ${(0,src_errors/* messageOf */.bD)(error)}`, { cause: error }));
    }
    return { report, files, errors };
}
function reportersFor({ limits }) {
    return (0,reporters.reporters)({ describeRule: describe_rule.describeRule, sarifLimits: limits.sarif, colour: false, width: 100 });
}
/** Not archives of images, which are large; nor whatever else lies in the folder, which may be anybody's. */
async function filesToKeep(report, files, folder, { scanners }, tools) {
    const sboms = (report.artifacts ?? []).flatMap(({ kind, file }) => (kind === 'archive' || file === undefined ? [] : [(0,external_node_path_.resolve)(tools.cwd, file)]));
    const raw = scanners.rawReports ? await tools.files.list((0,external_node_path_.join)(folder, 'raw')).catch(() => []) : [];
    return [...files.values(), ...sboms, ...raw.flatMap(({ name, kind }) => (kind === 'file' ? [(0,external_node_path_.join)(folder, 'raw', name)] : []))];
}
/** Values for later steps, by output name. */
function reportOutputs(report, files) {
    const counts = (0,severity/* countBySeverity */.Ot)(report.findings.filter(isOpen));
    return [
        ...[...files].map(([format, path]) => [OUTPUT_NAMES[format] ?? format, path]),
        ...severity/* SEVERITIES */.oC.map((severity) => [severity, String(counts[severity])]),
        ['verdict', report.verdict],
    ];
}
/** Of a run about one image: with several, nobody could tell which one they are of. */
function imageOutputs(report, cwd) {
    const [image, ...others] = report.targets.filter(({ digest }) => digest !== undefined);
    if (image?.digest === undefined || image.outcome !== 'ok' || others.length > 0)
        return [];
    const archive = (report.artifacts ?? []).find(({ kind, target }) => kind === 'archive' && target === image.key)?.file;
    return [
        ['image-id', image.imageId ?? image.digest],
        ['digest', image.digest],
        ...(archive === undefined ? [] : [['archive', (0,external_node_path_.resolve)(cwd, archive)]]),
    ];
}
/** A report without limit, in parts where it comes in parts. */
function partsOf(reporter, report) {
    return reporter.chunks?.(report) ?? [reporter.render(report, Number.MAX_SAFE_INTEGER)];
}
/** Verdict and policy to exit code; a report that could not be written is never a success. */
function exitCodeFor(report, { policy }, errors) {
    if (report.verdict === 'fail' && policy.gate === 'enforce')
        return 1;
    const incomplete = report.reasons.some((reason) => reason.type !== 'condition');
    if (incomplete && policy.onIncomplete === 'fail')
        return 3;
    return errors.length > 0 ? 3 : 0;
}
function isOpen(finding) {
    return finding.disposition.state !== 'excepted' && finding.disposition.state !== 'not-affected';
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
 * @throws UsageError with the path of the first thing that is wrong
 */
function readReport(json) {
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined;
    if (version !== undefined && version !== report/* REPORT_SCHEMA_VERSION */.WI) {
        throw new errors/* UsageError */.eb(`the report has schemaVersion ${JSON.stringify(version).slice(0, 40)}, this Dockgate reads ${String(report/* REPORT_SCHEMA_VERSION */.WI)}`, {
            hint: 'use the version of Dockgate that wrote it, or scan again',
        });
    }
    const result = dist/* safeParse */.xLC(typed, json, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    // The message repeats what was found there, of any length.
    throw new errors/* UsageError */.eb(`this is not a report of Dockgate: at ${dist/* getDotPath */.BuJ(issue)?.slice(0, 200) ?? 'its top'}: ${issue.message.slice(0, 300)}`, { hint: 'give the file dockgate-report.json that a run of Dockgate wrote' });
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
    return readReport(json);
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

/***/ 52648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS),
  reporters: () => (/* binding */ reporters)
});

// EXTERNAL MODULE: ./src/reporters/comment.ts
var comment = __webpack_require__(55051);
;// CONCATENATED MODULE: ./src/reporters/json.ts
/** The budget isn't honoured: a report with a part missing would be another report. */
const jsonReporter = { id: 'json', file: 'dockgate-report.json', render: renderJson };
/** One space of indentation: differences stay readable, and 100,000 findings stay small. */
function renderJson(report) {
    return `${JSON.stringify(report, undefined, 1)}\n`;
}

// EXTERNAL MODULE: ./src/render/budget.ts
var render_budget = __webpack_require__(89519);
// EXTERNAL MODULE: ./src/render/edit-plan.ts
var edit_plan = __webpack_require__(26188);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/left-out.ts
var left_out = __webpack_require__(74334);
// EXTERNAL MODULE: ./src/render/links.ts
var links = __webpack_require__(14869);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/render/sections.ts
var sections = __webpack_require__(61102);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
;// CONCATENATED MODULE: ./src/reporters/markdown.ts








const markdownReporter = { id: 'markdown', file: 'dockgate.md', render: renderMarkdown };
/** Renders the whole report. @param budget in UTF-8 bytes; GitHub takes 1 MiB for a job summary */
function renderMarkdown(report, budget) {
    const sorted = (0,group/* sortFindings */.Tc)(report);
    const page = { report, sorted, plan: (0,edit_plan/* planEdits */.r_)(report), at: (0,links/* placeWriter */.fs)(report), rest: '' };
    const blocks = [
        (0,render_budget/* fixed */.Zu)(`### ${story/* ICONS */.Ze[report.verdict]} Dockgate: ${(0,story/* headline */.Pl)(report)}`),
        (0,render_budget/* fixed */.Zu)((0,story/* soFar */.wv)(report) ?? ''),
        (0,sections/* conditionsBlock */.Yr)(page),
        (0,sections/* gapsBlock */.Tx)(page),
        ...(0,sections/* editsBlocks */.GW)(page, 'no'),
        (0,render_budget/* fixed */.Zu)((0,story/* changeText */.k0)(report) ?? ''),
        (0,render_budget/* fixed */.Zu)((0,sections/* totalLine */.ve)(page)),
        (0,sections/* findingsBlock */.k5)(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', 'no'),
        (0,sections/* findingsBlock */.k5)(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report), sorted.blocking.length > 0 ? 'closed' : 'no'),
        (0,sections/* targetsBlock */.ip)(page, 'no'),
        (0,render_budget/* fixed */.Zu)((0,markdown/* prose */.CS)((0,left_out/* leftOutText */.j)(report) ?? '')),
        (0,sections/* endingBlock */.Tc)(page),
        (0,render_budget/* fixed */.Zu)((0,sections/* footer */.qr)(page, false, [`Dockgate ${(0,markdown/* prose */.CS)(report.dockgate)}`])),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, (0,render_budget/* inBytes */.Hf)(budget), 'The rest does not fit here: it is in `dockgate-report.json`.');
}

// EXTERNAL MODULE: ./src/reporters/sarif.ts
var sarif = __webpack_require__(12959);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/render/finding.ts
var finding = __webpack_require__(16289);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/reporters/text.ts








/** @returns the reporter for a terminal or a log of this width. */
function textReporter(options) {
    return { id: 'text', file: 'dockgate.txt', render: (report, budget) => renderText(report, budget, options) };
}
/** Renders the whole report. @param budget in UTF-8 bytes */
function renderText(report, budget, options) {
    const page = { report, colours: (0,terminal/* palette */.MF)(options.colour), width: Math.max(40, options.width) };
    const sorted = (0,group/* sortFindings */.Tc)(report);
    const blocks = [
        (0,render_budget/* fixed */.Zu)(verdictLine(page)),
        conditions(page),
        notLookedAt(page),
        edits(page),
        (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? '' : ((0,story/* changeText */.k0)(report) ?? '')),
        findings(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, ''),
        findings(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report)),
        totals(page, sorted),
        (0,render_budget/* fixed */.Zu)(notUploaded(page)),
        (0,render_budget/* fixed */.Zu)(footer(page)),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, (0,render_budget/* inBytes */.Hf)(budget), 'The rest does not fit here: it is in dockgate-report.json.');
}
function verdictLine({ report, colours }) {
    const paint = { pass: colours.good, fail: colours.bad, incomplete: colours.warning }[report.verdict];
    const line = paint(colours.strong(`Dockgate: ${(0,story/* headline */.Pl)(report)}`));
    const note = (0,story/* soFar */.wv)(report);
    return note === undefined ? line : `${line}\n${note}`;
}
function notUploaded({ report, width }) {
    const text = (0,left_out/* leftOutText */.j)(report);
    return text === undefined ? '' : (0,terminal.wrap)((0,terminal/* printableLine */.oy)(text), width).join('\n');
}
function conditions({ report, colours }) {
    const words = report.conditions.map((each) => (0,terminal/* printable */.g$)(each.condition));
    const wide = Math.max(0, ...words.map(terminal/* displayWidth */.F1));
    const rows = report.conditions.map((each, index) => {
        const word = (0,story/* conditionWord */.mB)(each);
        const paint = { met: colours.good, 'not met': colours.bad, warning: colours.warning, unknown: colours.warning }[word];
        const numbers = each.state === 'unknown' ? 'cannot be told' : `${(0,terminal/* padStart */.CF)(String(each.found), 4)} found, ${String(each.allowed)} allowed`;
        return `  ${paint((0,terminal/* pad */.eV)(word, 7))}  ${(0,terminal/* pad */.eV)(words[index] ?? '', wide)}  ${numbers}`;
    });
    return lines('', rows, (shown) => leftOut(rows.length - shown, 'condition'), 'first');
}
function notLookedAt({ report, colours, width }) {
    const rows = (0,story/* gaps */.sh)(report).map(({ what, why }) => [`  ${colours.strong((0,terminal/* printable */.g$)(what))}`, ...(0,story/* logLines */.OG)(why).flatMap(({ text, ofLog }) => indent((0,terminal/* printableLine */.oy)(text), ofLog ? 6 : 4, width))].join('\n'));
    return lines(rows.length === 0 ? '' : colours.warning('Not looked at, so nothing can be said about it'), rows, (shown) => leftOut(rows.length - shown, 'thing', 'things'), 'half');
}
function edits({ report, colours, width }) {
    const plan = (0,edit_plan/* planEdits */.r_)(report);
    const rows = plan.rows.map((each, index) => {
        const number = each.opens ? (0,terminal/* padStart */.CF)(String(index + 1), 2) : ' ·';
        const [first = '', ...rest] = indent((0,terminal/* printableLine */.oy)(each.title), 6, width);
        const places = placesText(each.places, each.morePlaces);
        return [`  ${number}  ${colours.strong(first.trimStart())}`, ...rest, ...indent(`${each.certain ? 'removes' : 'may remove'} ${each.removes}, at ${places}`, 6, width)].join('\n');
    });
    const notes = [plan.rest, (0,edit_plan/* unmendedText */.AF)(plan)].filter((each) => each !== '').map((each) => indent(each, 2, width).join('\n'));
    const more = (shown) => leftOut(rows.length - shown, 'line') + notes.map((each) => `\n${each}`).join('');
    return lines(rows.length === 0 ? '' : colours.strong((0,edit_plan/* editsTitle */.sL)(plan)), rows, more, 'first');
}
function placesText(places, more) {
    return places.map((each) => (0,terminal/* printable */.g$)((0,findings_location/* printLocation */.VL)(each))).join(', ') + (more > 0 ? ` and ${(0,story/* count */.U9)(more, 'more place', 'more places')}` : '');
}
function findings(page, title, groups, milder) {
    if (groups.length === 0 && milder === '')
        return (0,render_budget/* fixed */.Zu)('');
    const number = (0,group/* countFindings */.Gt)(groups);
    const places = number === groups.length ? '' : ` in ${(0,story/* count */.U9)(groups.length, 'line')}`;
    const more = (shown) => {
        const rest = leftOut((0,group/* countFindings */.Gt)(groups.slice(shown)), 'finding');
        return rest + (milder === '' ? '' : `\n  ${milder}`);
    };
    return { head: page.colours.strong(`${title}: ${String(number)}${places}`), columns: '', ...(0,render_budget/* rowsOf */.RO)(groups, (each) => findingLines(page, each)), more, tail: '', claim: 'rest' };
}
function lines(head, rows, more, claim) {
    return { head, columns: '', ...(0,render_budget/* rowsOf */.RO)(rows, (each) => each), more, tail: '', claim };
}
const INDENT = 14;
function findingLines({ colours, width }, group) {
    const installed = (0,finding/* packageOf */.wg)(group);
    const mended = (0,finding/* fixedIn */.yz)(group);
    const what = installed === undefined ? [] : [(0,terminal/* printable */.g$)(`${installed.name} ${installed.versions}`), mended === '' ? 'no fix yet' : (0,terminal/* printable */.g$)(`fixed in ${mended}`)];
    const times = group.findings.length > 1 ? [(0,story/* count */.U9)(group.findings.length, 'finding')] : [];
    const places = placesText(group.places, group.morePlaces);
    const head = [(0,terminal/* printable */.g$)(group.rule), ...what].join('  ');
    const who = (0,finding/* seenBy */.DA)(group);
    const notes = [...times, ...(0,finding/* marks */.Z8)(group), ...(who === '' ? [] : [`seen by ${(0,terminal/* printable */.g$)(who)}`])].join(' · ');
    const [first = '', ...rest] = indent(head, INDENT, width);
    return [
        `  ${paintSeverity(colours, group.severity)((0,terminal/* pad */.eV)(group.severity, INDENT - 4))}  ${colours.strong(first.trimStart())}`,
        ...rest.map(colours.strong),
        ...indent(places, INDENT, width),
        ...indent((0,terminal/* printableLine */.oy)((0,finding/* sentence */.em)(group)), INDENT, width),
        ...(notes === '' ? [] : indent(notes, INDENT, width).map(colours.faint)),
    ].join('\n');
}
function paintSeverity(colours, severity) {
    switch (severity) {
        case 'critical':
            return (text) => colours.strong(colours.bad(text));
        case 'high':
            return colours.bad;
        case 'medium':
            return colours.warning;
        case 'low':
        case 'negligible':
        case 'unknown':
            return (text) => text;
    }
}
function totals({ report, colours }, sorted) {
    const apart = (0,story/* apartText */.u3)(sorted);
    const rest = apart === '' ? '' : `\nNot counted: ${apart}`;
    return (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? report.conditions.every((each) => each.state === 'unknown') ? '' : colours.strong('Nothing was found') : `${colours.strong((0,story/* totalText */.IW)(sorted))}${rest}`);
}
function footer({ report, colours, width }) {
    const who = (0,story/* looked */.ne)(report).map(({ text, unverified }) => (0,terminal/* printableLine */.oy)(text) + (unverified ? ' (unverified)' : ''));
    const whole = (0,story/* gaps */.sh)(report).length === 0 ? ['everything was looked at'] : [];
    return indent([...who, ...whole, `Dockgate ${(0,terminal/* printable */.g$)(report.dockgate)}`].join(' · '), 0, width).map(colours.faint).join('\n');
}
function indent(text, by, width) {
    return (0,terminal.wrap)(text, width - by).map((line) => ' '.repeat(by) + line);
}
function leftOut(number, one, many) {
    return number === 0 ? '' : `\n  and ${String(number)} more ${number === 1 ? one : (many ?? `${one}s`)} that ${number === 1 ? 'does' : 'do'} not fit here`;
}

;// CONCATENATED MODULE: ./src/reporters/index.ts
/** The registry: one line a reporter. */





/** The ids of all reporters. */
const FORMATS = ['json', 'sarif', 'markdown', 'text', 'comment'];
/** Every reporter by its id. */
function reporters({ describeRule, sarifLimits, colour, width }) {
    return {
        json: jsonReporter,
        sarif: (0,sarif/* sarifReporter */.HE)(describeRule, sarifLimits),
        markdown: markdownReporter,
        text: textReporter({ colour, width }),
        comment: comment/* commentReporter */.JL,
    };
}


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
