export const id = 4496;
export const ids = [4496];
export const modules = {

/***/ 4496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRule: () => (/* binding */ describeRule),
/* harmony export */   exitCodeFor: () => (/* binding */ exitCodeFor),
/* harmony export */   partsOf: () => (/* binding */ partsOf),
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53510);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65131);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83918);
/** Renders the report in every format and hands it over: files first, then the host. What is refused is a value. */





/** Names of the outputs that hold the files' paths. */
const OUTPUT_NAMES = { json: 'report', sarif: 'sarif', markdown: 'summary' };
const ARTIFACT_TITLES = { cyclonedx: 'CycloneDX bill of materials', spdx: 'SPDX bill of materials', archive: 'archive' };
async function publish(report, settings, host, tools) {
    const files = new Map();
    const errors = [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, settings.outputDir);
    const { json, sarif, markdown } = (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_3__.reporters)({ describeRule, colour: false, width: 100 });
    for (const [format, reporter] of Object.entries({ json, sarif, markdown })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, reporter.file);
        try {
            await tools.files.writeAtomic(path, partsOf(reporter, report));
            files.set(format, path);
        }
        catch (error) {
            errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`${reporter.file} could not be written to ${JSON.stringify(settings.outputDir)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { hint: 'name a folder that can be written with --output-dir', cause: error }));
        }
    }
    for (const { target, kind, error } of report.artifacts ?? []) {
        if (error !== undefined)
            errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`the ${ARTIFACT_TITLES[kind]} of ${target} was not written: ${error}`));
    }
    try {
        await host.writeSummary(markdown.render(report, host.limits.summary));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh))
            throw error;
        errors.push(error);
    }
    host.annotate(annotations(report, host.limits.annotationsPerLevel));
    try {
        for (const [name, value] of [...outputs(report, files), ...imageOutputs(report, tools.cwd)])
            host.setOutput(name, value);
        host.setOutput('exit-code', String(exitCodeFor(report, settings, errors)));
    }
    catch (error) {
        errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`the outputs could not be set for later steps: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error }));
    }
    return { files, errors };
}
function outputs(report, files) {
    const counts = (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .countBySeverity */ .Ot)(report.findings.filter(isOpen));
    return [
        ...[...files].map(([format, path]) => [OUTPUT_NAMES[format] ?? format, path]),
        ..._findings_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.map((severity) => [severity, String(counts[severity])]),
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
        ...(archive === undefined ? [] : [['archive', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, archive)]]),
    ];
}
/** A report without limit, in parts where it comes in parts. */
function partsOf(reporter, report) {
    return reporter.chunks?.(report) ?? [reporter.render(report, Number.MAX_SAFE_INTEGER)];
}
/** What reporters say about a rule: our own checks know; a scanner's rules speak for themselves. */
function describeRule(rule) {
    const check = (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_1__.checkOf)(rule);
    return check === undefined ? undefined : { title: check.title, why: check.why, remedy: check.remedy, references: check.references, severity: check.severity };
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
/** The worst findings first, as many of each level as the host keeps. */
function annotations(report, perLevel) {
    const left = { error: perLevel, warning: perLevel, notice: perLevel };
    const chosen = [];
    for (const finding of report.findings.filter(isOpen).toSorted((a, b) => (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeverity */ .zK)(a.severity, b.severity))) {
        if (!(0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtLeast */ .du)(finding.severity, report.reportFrom) && finding.severity !== 'unknown')
            continue;
        const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
        if (left[level] === 0)
            continue;
        left[level] -= 1;
        chosen.push({ level, at: finding.at, title: `${finding.severity}: ${finding.rule}`, message: finding.message });
    }
    return chosen;
}


/***/ })

};
