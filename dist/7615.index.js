export const id = 7615;
export const ids = [7615,8109,1518];
export const modules = {

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

/***/ 7615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFinding: () => (/* binding */ explainFinding),
/* harmony export */   findByFingerprint: () => (/* binding */ findByFingerprint),
/* harmony export */   looksLikeFingerprint: () => (/* binding */ looksLikeFingerprint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89903);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71518);
/** Everything that a report knows about one finding, and why it stands where it stands: `dockgate explain FINGERPRINT`. */



const SHORTEST = 8;
const NAMED = 5;
/** Whether a text can be a fingerprint or its beginning. */
function looksLikeFingerprint(text) {
    return new RegExp(`^[0-9a-f]{${String(SHORTEST)},}$`, 'i').test(text);
}
/**
 * @param fingerprint whole, or its first digits when no other finding begins with them
 * @throws UsageError when the report has none or several such findings
 */
function findByFingerprint({ findings }, fingerprint) {
    const wanted = fingerprint.toLowerCase();
    const exact = findings.find((finding) => finding.fingerprint.toLowerCase() === wanted);
    if (exact !== undefined)
        return exact;
    if (!looksLikeFingerprint(fingerprint))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${JSON.stringify(fingerprint)} is no fingerprint`, { hint: `give one as the report has it, or at least its first ${String(SHORTEST)} digits` });
    const [found, ...others] = findings.filter((finding) => finding.fingerprint.toLowerCase().startsWith(wanted));
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the report has no finding with the fingerprint ${fingerprint}`, { hint: 'fingerprints stand in dockgate-report.json, and in SARIF as primaryLocationLineHash' });
    if (others.length > 0) {
        const names = [found, ...others].slice(0, NAMED).map((each) => each.fingerprint);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${String(others.length + 1)} findings have a fingerprint that begins with ${fingerprint}`, { hint: `give more of it: ${names.join(', ')}${others.length + 1 > NAMED ? ', …' : ''}` });
    }
    return found;
}
const HOW = {
    check: 'it is the line that was looked at',
    lockfile: 'the file that decides about the version',
    instruction: 'the Dockerfile instruction that brought it',
    'base-image': 'the FROM whose image brought it',
    'image-reference': 'the line that names the image',
    'nearest-file': 'the nearest file, for no line is known',
};
/** @returns lines of plain text; what comes from outside is made inert */
function explainFinding(report, finding) {
    const target = report.targets.find((each) => each.key === finding.target);
    return [
        `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.rule)}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.title)}`,
        `severity ${finding.severity}, confidence ${finding.confidence}, ${dispositionOf(finding)}`,
        ...((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.message) === (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.title) ? [] : ['', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.message)]),
        '',
        'Where',
        ...facts([
            ['line', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(rangeOf(finding))],
            ['found by', HOW[finding.locatedBy.how]],
            ['because', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(finding.locatedBy.why)],
            ...(finding.related ?? []).map(({ at, text }) => ['see also', `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_findings_location_js__WEBPACK_IMPORTED_MODULE_1__/* .printLocation */ .VL)(at))}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(text)}`]),
            ['target', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(target === undefined ? finding.target : `${finding.target}${target.digest === undefined ? '' : ` (${target.digest})`}`)],
            ['layer', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(finding.layer ?? '')],
            ...pathsOf(finding).map((path) => ['path in the image', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)]),
        ]),
        '',
        ...(finding.kind === 'vulnerability' ? ['Package', ...facts(packageFacts(finding)), ''] : []),
        'Seen by',
        ...finding.seenBy.map((each) => `  ${sightingOf(each)}`),
        '',
        ...facts([
            ['also called', finding.aliases.map(_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(', ')],
            ['change', finding.change ?? ''],
            ['fingerprint', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(finding.fingerprint)],
        ]),
        '',
    ].join('\n');
}
/** Empty values are left out. */
function facts(all) {
    const known = all.filter(([, value]) => value !== '');
    const width = Math.max(0, ...known.map(([name]) => name.length));
    return known.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}
function rangeOf({ at }) {
    return at.endLine > at.startLine ? `${(0,_findings_location_js__WEBPACK_IMPORTED_MODULE_1__/* .printLocation */ .VL)(at)}-${String(at.endLine)}` : (0,_findings_location_js__WEBPACK_IMPORTED_MODULE_1__/* .printLocation */ .VL)(at);
}
function pathsOf(finding) {
    if (finding.kind === 'vulnerability')
        return finding.package.paths;
    return finding.path === undefined ? [] : [finding.path];
}
function packageFacts(finding) {
    const { package: installed, fixedIn, cvss, epss, kev, ratings, advisories, status } = finding;
    return [
        ['name', `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(installed.name)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(installed.version)}`],
        ['purl', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(installed.purl)],
        ['fixed in', fixedIn.length === 0 ? 'no version yet' : fixedIn.map(_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(', ')],
        ['CVSS', cvss === undefined ? '' : `${String(cvss.score)}${cvss.vector === undefined ? '' : ` (${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(cvss.vector)})`}`],
        ['EPSS', epss === undefined ? '' : String(epss)],
        ['exploited', kev === true ? 'yes, by the list of CISA' : ''],
        ['ratings', (ratings ?? []).map(({ source, severity }) => `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(source)} ${severity}`).join(', ')],
        ['advisories', (advisories ?? []).map(_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(', ')],
        ['status', status ?? ''],
    ];
}
function sightingOf({ scanner, version, id, severity, fixedIn, source }) {
    const fixed = fixedIn === undefined || fixedIn.length === 0 ? '' : `, fixed in ${fixedIn.map(_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(', ')}`;
    const from = source === undefined ? '' : `, from ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(source)}`;
    return `${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(scanner)}${version === undefined ? '' : ` ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(version)}`}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(id)}, ${severity}${fixed}${from}`;
}
function dispositionOf({ disposition }) {
    switch (disposition.state) {
        case 'gates':
            return 'blocks the gate';
        case 'warns':
            return 'a condition warns of it';
        case 'reported':
            return 'reported';
        case 'excepted':
        case 'not-affected': {
            const until = disposition.until === undefined ? '' : ` until ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(disposition.until)}`;
            return `${disposition.state === 'excepted' ? 'excepted' : 'not affected'}${until}: ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(disposition.entry)}`;
        }
    }
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
const UNSEEN = /[\t\n]|\p{Default_Ignorable_Code_Point}|\p{Surrogate}/gu;
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
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
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
