export const id = 9893;
export const ids = [9893,6125,8109,1518,9137];
export const modules = {

/***/ 86125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRule: () => (/* binding */ describeRule)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53510);
/** What reporters say about a rule: they don't know checks. */

/** Our own checks know; a scanner's rules speak for themselves. */
function describeRule(rule) {
    const check = (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_0__.checkOf)(rule);
    return check === undefined ? undefined : { title: check.title, why: check.why, remedy: check.remedy, references: check.references, severity: check.severity };
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeFor: () => (/* binding */ exitCodeFor),
  partsOf: () => (/* binding */ partsOf),
  publish: () => (/* binding */ publish),
  publishAndShow: () => (/* binding */ publishAndShow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/describe-rule.ts
var describe_rule = __webpack_require__(86125);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reporters/comment.ts
var comment = __webpack_require__(55051);
;// CONCATENATED MODULE: ./src/reporters/review.ts
/**
 * @param lines the new side's changed lines by file
 * @param most how many comments there may be
 * @returns the worst that lie on changed lines, worst first
 */
function reviewComments(_report, _lines, _most) {
    return [];
}

// EXTERNAL MODULE: ./src/reporters/sarif.ts + 1 modules
var sarif = __webpack_require__(29191);
;// CONCATENATED MODULE: ./src/deliver.ts
/** Hands a report over to the forge: artifact, alerts, comment, review. Each degrades by itself; what is refused is a value. */





/** @param folder absolute; where the files of the report are */
async function deliver(report, folder, settings, host, tools) {
    const outputs = [];
    const errors = [];
    /** Says what became of it. @param demanded whether a refusal is an error */
    function note(what, delivery, demanded) {
        switch (delivery.state) {
            case 'delivered':
                return delivery;
            case 'skipped':
                if (demanded)
                    errors.push(new src_errors/* HostError */.dh(`${what}: ${delivery.why}`));
                else
                    tools.log.info(`${what}: ${delivery.why}`);
                return undefined;
            case 'failed':
                if (demanded)
                    errors.push(delivery.error);
                else
                    tools.log.warn(delivery.error.hint === undefined ? delivery.error.message : `${delivery.error.message}\n  ${delivery.error.hint}`);
                return undefined;
        }
    }
    if (settings.artifact) {
        const stored = note('artifact', await host.storeFiles(artifactName(report), folder), true);
        if (stored !== undefined)
            outputs.push(['artifact-url', stored.url]);
    }
    if (settings.upload !== 'never' && (host.run !== undefined || settings.upload === 'always')) {
        const uploaded = note('code scanning', await host.uploadSarif((0,sarif/* sarif */.Is)(report, describe_rule.describeRule, { forUpload: true })), settings.upload === 'always');
        if (uploaded !== undefined)
            outputs.push(['sarif-id', uploaded.id]);
    }
    const onPullRequest = host.run?.pullRequest !== undefined;
    if (settings.comment !== 'never' && (onPullRequest || settings.comment === 'always')) {
        const artifactUrl = outputs.find(([name]) => name === 'artifact-url')?.[1];
        const body = (0,comment/* renderComment */.wQ)(report, host.limits.comment, artifactUrl === undefined ? {} : { artifactUrl });
        const create = settings.comment !== 'on-fail' || report.verdict !== 'pass';
        const commented = note('comment', await host.comment({ gate: host.run?.gate ?? '', body, create }), settings.comment === 'always');
        if (commented !== undefined)
            outputs.push(['comment-url', commented.url]);
    }
    if (settings.reviewComments > 0 && onPullRequest) {
        const changed = note('review', await host.changedLines(), false);
        if (changed !== undefined)
            note('review', await host.review(host.run.gate, reviewComments(report, changed.lines, settings.reviewComments)), false);
    }
    return { outputs, errors };
}
/** Of letters that artifacts may have, apart for each gate: two artifacts of one name are refused. */
function artifactName({ run }) {
    return `dockgate-${(run?.gate ?? 'report').replace(/[^\w.-]+/g, '-')}`;
}

// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/reporters/index.ts + 4 modules
var reporters = __webpack_require__(55578);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/publish.ts
/** Renders the report in every format and hands it over: files first, then the host, the exit code last. What is refused is a value. */







/** Names of the outputs that hold the files' paths. */
const OUTPUT_NAMES = { json: 'report', sarif: 'sarif', markdown: 'summary', comment: 'comment' };
const ARTIFACT_TITLES = { cyclonedx: 'CycloneDX bill of materials', spdx: 'SPDX bill of materials', archive: 'archive' };
/** @returns the exit code, when everything is told */
async function publishAndShow(report, { settings, host, tools, show }) {
    const { errors } = await publish(report, settings, host, tools);
    await show(report);
    for (const error of errors)
        tools.log.warn((0,src_errors/* describeError */.Uc)(error, version/* VERSION */.x));
    return exitCodeFor(report, settings, errors);
}
async function publish(report, settings, host, tools) {
    const files = new Map();
    const errors = [];
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const { json, sarif, markdown, comment } = (0,reporters.reporters)({ describeRule: describe_rule.describeRule, colour: false, width: 100 });
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
    for (const { target, kind, error } of report.artifacts ?? []) {
        if (error !== undefined)
            errors.push(new src_errors/* HostError */.dh(`the ${ARTIFACT_TITLES[kind]} of ${target} was not written: ${error}`));
    }
    try {
        await host.writeSummary(markdown.render(report, host.limits.summary));
    }
    catch (error) {
        if (!(error instanceof src_errors/* HostError */.dh))
            throw error;
        errors.push(error);
    }
    host.annotate(annotations(report, host.limits.annotationsPerLevel));
    const delivered = await deliver(report, folder, settings.publish, host, tools);
    errors.push(...delivered.errors);
    try {
        for (const [name, value] of [...outputs(report, files), ...imageOutputs(report, tools.cwd), ...delivered.outputs])
            host.setOutput(name, value);
        host.setOutput('exit-code', String(exitCodeFor(report, settings, errors)));
    }
    catch (error) {
        errors.push(new src_errors/* HostError */.dh(`the outputs could not be set for later steps: ${(0,src_errors/* messageOf */.bD)(error)}`, { cause: error }));
    }
    return { files, errors };
}
function outputs(report, files) {
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
/** The worst findings first, as many of each level as the host keeps. */
function annotations(report, perLevel) {
    const left = { error: perLevel, warning: perLevel, notice: perLevel };
    const chosen = [];
    for (const finding of report.findings.filter(isOpen).toSorted((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity))) {
        if (!(0,severity/* isAtLeast */.du)(finding.severity, report.reportFrom) && finding.severity !== 'unknown')
            continue;
        const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
        if (left[level] === 0)
            continue;
        left[level] -= 1;
        chosen.push({ level, at: finding.at, title: `${finding.severity}: ${finding.rule}`, message: finding.message });
    }
    return chosen;
}


/***/ }),

/***/ 71518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   MF: () => (/* binding */ palette),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18109);
/** Text for a terminal: made inert, measured, wrapped and coloured. */

/** What `inert` leaves alone because logs need it (line breaks, tabs), and letters that are drawn as nothing. */
const UNSEEN = /[\t\n\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\ufe00-\ufe0f\uffa0]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
/** @returns `text` on one line, with everything that controls, hides or reorders shown as `\u…`. */
function visible(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text;
    return (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_0__.inert)(text).replace(UNSEEN, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** @returns a sentence on one line: line breaks become spaces, the rest as `visible`. */
function visibleLine(text) {
    if (/^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/.test(text))
        return text;
    return visible(text.replace(/\s+/g, ' ').trim());
}
/** Text that is wrapped: a runner's command must not come to stand at the start of a line by that. See `inert`. */
function printable(text) {
    return visible(text).replace(/(^|\s)::(?=[a-z])/gi, '$1: :').replaceAll('##[', '# #[');
}
/** `printable` for a sentence: line breaks become spaces. */
function printableLine(text) {
    return printable(text.replace(/\s+/g, ' ').trim());
}
/** Without colour every function gives its argument back. */
function palette(colour) {
    const style = (open, close) => (text) => (colour && text !== '' ? `\u001b[${String(open)}m${text}\u001b[${String(close)}m` : text);
    return { strong: style(1, 22), faint: style(2, 22), bad: style(31, 39), warning: style(33, 39), good: style(32, 39) };
}
/** How many columns `text` takes; it must not hold colour codes. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
    }
    return width;
}
/** East Asian wide and emoji (https://www.unicode.org/reports/tr11/), by block. */
function isWide(point) {
    if (point < 0x1100)
        return false;
    return point <= 0x115f || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff) || isWideFormOrEmoji(point);
}
function isWideFormOrEmoji(point) {
    return (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff00 && point <= 0xff60) || (point >= 0xffe0 && point <= 0xffe6) || (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3fffd);
}
/** Fills up with spaces on the right; longer text stays as it is. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Fills up with spaces on the left. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** Breaks at spaces; a longer word is never cut, so that paths stay usable. @returns at least one line */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const wide = displayWidth(word);
        if (line !== '' && used + 1 + wide > width) {
            lines.push(line);
            line = word;
            used = wide;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            used = displayWidth(line);
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 18109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inert: () => (/* binding */ inert),
/* harmony export */   oneGroupAtATime: () => (/* binding */ oneGroupAtATime),
/* harmony export */   streamLog: () => (/* binding */ streamLog)
/* harmony export */ });
/** One line per stage for people; details only when asked for. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/**
 * Makes text from outside safe for a terminal or a build log: no control code survives, and no line is a command to a
 * GitHub runner, which obeys `::command::` behind blanks and `##[command]` anywhere (actions/runner, ActionCommand.cs).
 */
function inert(text) {
    return text
        .replace(CONTROL, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
        .replace(/^(\s*)::(?=[a-z])/gim, '$1: :')
        .replaceAll('##[', '# #[');
}
/** Writes to a stream that isn't the report's, standard error as a rule. */
function streamLog(write, verbose) {
    const line = (text) => {
        write(`${inert(text)}\n`);
    };
    return {
        info: (message) => {
            line(`dockgate: ${message}`);
        },
        warn: (message) => {
            line(`dockgate: warning: ${message}`);
        },
        error: (message) => {
            line(`dockgate: error: ${message}`);
        },
        detail: (message) => {
            if (verbose)
                line(`dockgate: ${message}`);
        },
        group: (title, lines) => {
            if (!verbose)
                return;
            line(`-- ${title}`);
            for (const text of lines)
                line(`   ${text}`);
        },
        openGroup: (title) => {
            if (verbose)
                line(`-- ${title}`);
            return {
                line: (text) => {
                    if (verbose)
                        line(`   ${text}`);
                },
                close: () => {
                    if (verbose)
                        line(`-- end of ${title}`);
                },
            };
        },
    };
}
/**
 * Blocks of a runner's log can't lie in each other nor beside each other: the first one streams, what comes meanwhile is
 * kept and written whole once that one is closed.
 */
function oneGroupAtATime(blocks) {
    let open = false;
    const waiting = [];
    const write = (title, lines) => {
        blocks.open(title);
        for (const line of lines)
            blocks.line(line);
        blocks.close();
    };
    const group = (title, lines) => {
        if (open)
            waiting.push({ title, lines });
        else
            write(title, lines);
    };
    return {
        group,
        openGroup: (title) => {
            if (open) {
                const lines = [];
                return {
                    line: (text) => {
                        lines.push(text);
                    },
                    close: () => {
                        group(title, lines);
                    },
                };
            }
            open = true;
            blocks.open(title);
            return {
                line: (text) => {
                    blocks.line(text);
                },
                close: () => {
                    blocks.close();
                    open = false;
                    for (const each of waiting.splice(0))
                        write(each.title, each.lines);
                },
            };
        },
    };
}


/***/ })

};
