export const id = 2929;
export const ids = [2929,8109,1518];
export const modules = {

/***/ 22929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48031);
/* harmony import */ var _settings_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83063);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75895);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71518);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18109);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75846);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(311);
/** The GitHub Action: inputs → settings, the same gate, exit status last. */









/** Nobody scrolls further in a job's log; the files have it all. */
const LOG_BYTES = 256 * 1024;
/** @returns the exit code. */
async function main() {
    // Before anything is logged; a secret of the repository is masked already, a password from elsewhere isn't.
    for (const name of ['INPUT_REGISTRY-PASSWORD', 'DOCKGATE_REGISTRY_PASSWORD', 'INPUT_TOKEN', 'DOCKGATE_TOKEN']) {
        const value = process.env[name];
        if (value !== undefined && value.trim() !== '')
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(value.trim());
    }
    try {
        return await (0,_start_js__WEBPACK_IMPORTED_MODULE_4__.run)({
            given: inputs(process.env),
            actionDefaults: true,
            env: process.env,
            cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
            scratchParent: process.env['RUNNER_TEMP'],
            log: actionLog,
            host: async (values, tools) => {
                const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4692)]).then(__webpack_require__.bind(__webpack_require__, 64692));
                return githubHost({ token: values.token, gateName: values['gate-name'], matrix: values.matrix, pullRequest: values['pull-request'], places: (0,_settings_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(values) }, tools);
            },
            print: (text) => {
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(harmless(text));
                return Promise.resolve();
            },
            show: async (report) => {
                const [{ reporters }, { describeRule }, { GITHUB_LIMITS }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4069), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 52648)), Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(6125)]).then(__webpack_require__.bind(__webpack_require__, 86125)), __webpack_require__.e(/* import() */ 889).then(__webpack_require__.bind(__webpack_require__, 40889))]);
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(reporters({ describeRule, sarifLimits: GITHUB_LIMITS.sarif, colour: false, width: 120 }).text.render(report, LOG_BYTES));
            },
        });
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_tools_log_js__WEBPACK_IMPORTED_MODULE_6__.inert)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error, _version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x)));
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(error);
    }
}
/**
 * The runner hands every `with:` over as INPUT_NAME, also one that action.yml doesn't declare.
 * @throws UsageError for one that isn't ours; an empty one says nothing, and the reusable gate hands over inputs of a release later than this one
 */
function inputs(env) {
    const known = (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsFor */ .A5)('input').map((option) => option.name);
    const given = new Map();
    for (const [variable, value = ''] of Object.entries(env)) {
        if (!variable.startsWith('INPUT_'))
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase().replaceAll(' ', '_');
        if (value.trim() === '')
            continue;
        if (!known.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`unknown input ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hintFor)(name, known) });
        given.set(name, { values: [value], origin: `input ${name}` });
    }
    return given;
}
/** The runner reads workflow commands out of every line, after its blanks: foreign text can't be one, whatever line it starts. */
function harmless(text) {
    return text.split('\n').map(_render_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$).join('\n');
}
function actionLog(verbose) {
    return {
        info: (message) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`dockgate: ${harmless(message)}`);
        },
        warn: (message) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_tools_log_js__WEBPACK_IMPORTED_MODULE_6__.inert)(message));
        },
        error: (message) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_tools_log_js__WEBPACK_IMPORTED_MODULE_6__.inert)(message));
        },
        detail: (message) => {
            if (verbose)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`dockgate: ${harmless(message)}`);
            else
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz((0,_tools_log_js__WEBPACK_IMPORTED_MODULE_6__.inert)(message));
        },
        ...(0,_tools_log_js__WEBPACK_IMPORTED_MODULE_6__.oneGroupAtATime)({
            open: (title) => {
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_tools_log_js__WEBPACK_IMPORTED_MODULE_6__.inert)(title));
            },
            line: (text) => {
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`  ${harmless(text)}`);
            },
            close: () => {
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
            },
        }),
    };
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   I0: () => (/* binding */ TargetError),
/* harmony export */   Nc: () => (/* binding */ ScannerFailure),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   zP: () => (/* binding */ Bug)
/* harmony export */ });
/** What went wrong, sorted by who can mend it. Exit codes and texts follow from the class alone. */
/** `message` says what failed and what we were doing; `hint` says what to do. */
class DockgateError extends Error {
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.hint = options.hint;
        this.name = new.target.name;
    }
}
/** Bad input, policy, baseline or exception file. Thrown before any work starts. */
class UsageError extends DockgateError {
    exitCode = 2;
    file;
    /** Counts from 1. */
    line;
    constructor(message, options = {}) {
        super(message, options);
        this.file = options.file;
        this.line = options.line;
    }
}
/** A thing to look at couldn't be opened, built or pulled. */
class TargetError extends DockgateError {
    exitCode = 3;
}
/** A scanner is missing, crashed, timed out, used a stale database or wrote what can't be read. Travels as a value. */
class ScannerFailure extends DockgateError {
    exitCode = 3;
}
/** A forge or the output directory refused what we wanted to deliver. */
class HostError extends DockgateError {
    exitCode = 3;
}
/** The run was stopped from outside (SIGINT, SIGTERM). */
class Cancelled extends DockgateError {
    exitCode = 3;
}
/** An invariant of ours broke. */
class Bug extends DockgateError {
    exitCode = 70;
}
/** @returns the exit code of anything that was thrown: what isn't one of our classes is a bug of ours. */
function exitCodeOf(error) {
    return error instanceof DockgateError ? error.exitCode : 70;
}
/** @returns one text for people: what failed, where, what to do. */
function describeError(error, version) {
    if (error instanceof UsageError && error.file !== undefined) {
        const place = error.line === undefined ? error.file : `${error.file}:${String(error.line)}`;
        return withHint(`${place}: ${error.message}`, error.hint);
    }
    if (error instanceof Bug || !(error instanceof DockgateError)) {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return withHint(`dockgate ${version} has a bug: ${detail}`, 'please open an issue with this text and the command line');
    }
    return withHint(error.message, error.hint);
}
function withHint(message, hint) {
    return hint === undefined ? message : `${message}\n  ${hint}`;
}
/** @returns the message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 65131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** The one place that knows which severity is worse. */
/** Worst first. `unknown` is last because nothing may be concluded from it. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
const CONFIDENCES = ['high', 'medium', 'low'];
/** Sorts worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
/** Whether `severity` is `floor` or worse. `unknown` is neither better nor worse than anything but itself. */
function isAtLeast(severity, floor) {
    if (severity === 'unknown' || floor === 'unknown')
        return severity === floor;
    return compareSeverity(severity, floor) <= 0;
}
/** @returns the worse of two; a known severity beats `unknown`. */
function worst(a, b) {
    return compareSeverity(a, b) <= 0 ? a : b;
}
/** @returns how many there are of each severity, zeros included. */
function countBySeverity(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
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

/***/ 48031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ optionsFor),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65131);
/**
 * Every option, once. From this table come action.yml, the flags and `--help`, the schema of `.dockgate.yml` and
 * docs/options.md (`npm run generate`).
 */

const EVERYWHERE = ['flag', 'input', 'file'];
const INVOCATION = ['flag', 'input'];
/** Never a flag: what stands there can be read by every process of the machine. The environment takes it as well. */
const SECRET = ['input'];
/** On the command line these are the command and its operands. */
const ACTION = ['input'];
const COMMANDS = ['scan', 'plan', 'merge', 'comment', 'render'];
const OPTIONS = [
    { name: 'command', type: 'choice', choices: COMMANDS, default: 'scan', surfaces: ACTION, help: 'What the action does: `scan`, or a step of a gate in several jobs: `plan` names the targets, `merge` joins their reports, `comment` and `render` show a saved report.' },
    { name: 'reports', type: 'list', default: [], value: 'FILE', surfaces: ACTION, help: 'Reports (dockgate-report.json), or folders that hold them, for `merge`, `comment` and `render`.' },
    { name: 'expect', type: 'text', value: 'PLAN', surfaces: ['flag', 'input'], help: 'What `plan` printed, or a file with it: `merge` is incomplete without a report of each target in it.' },
    { name: 'path', type: 'text', value: 'PATH', surfaces: ['input'], help: 'File or folder to check; the working directory when no image is named.' },
    { name: 'build', type: 'list', default: [], value: 'DIR[=DOCKERFILE]', surfaces: EVERYWHERE, actionDefault: 'auto', help: 'Build the image of a folder and scan it; `auto` builds when there is exactly one Dockerfile, `none` never.' },
    { name: 'archive', type: 'list', default: [], value: 'FILE[=DOCKERFILE]', surfaces: EVERYWHERE, help: 'Scan an image in a file: docker-save tar, OCI layout folder or tar, plain, gzip or zstd.' },
    { name: 'image', type: 'list', default: [], value: '[NAME=]REF', surfaces: EVERYWHERE, help: 'Scan an image of the local engine, else of its registry.' },
    { name: 'compose', type: 'list', default: [], value: 'FILE', surfaces: EVERYWHERE, help: 'Build or pull the image of every service of a compose file, and scan it.' },
    { name: 'images-from', type: 'list', default: [], value: 'PATH', surfaces: EVERYWHERE, help: 'Scan every image that Kubernetes manifests, compose files and workflows below PATH name.' },
    { name: 'sbom-in', type: 'list', default: [], value: 'FILE', surfaces: EVERYWHERE, help: 'Scan a bill of materials (CycloneDX, SPDX or Syft) instead of an image.' },
    { name: 'scanner-report', type: 'list', default: [], value: 'NAME=FILE', surfaces: EVERYWHERE, help: 'Join a report that a scanner wrote elsewhere, instead of running that scanner.' },
    { name: 'sarif', type: 'list', default: [], value: 'FILE', surfaces: EVERYWHERE, help: 'Join the findings of a SARIF file that another tool wrote.' },
    { name: 'dockerfile', type: 'text', value: 'FILE', surfaces: EVERYWHERE, help: 'The Dockerfile of the one image that is built or opened.' },
    { name: 'build-name', type: 'text', value: 'NAME', surfaces: INVOCATION, help: 'What the one image that is built is called, where several are built from one folder; the folder when not given.' },
    { name: 'target', type: 'text', value: 'STAGE', surfaces: EVERYWHERE, help: 'Stage to build; the last one when not given.' },
    { name: 'build-arg', type: 'list', byLine: true, default: [], value: 'NAME=VALUE', surfaces: EVERYWHERE, help: 'Build argument.' },
    { name: 'build-secret', type: 'list', byLine: true, default: [], value: 'id=ID,src=FILE', surfaces: EVERYWHERE, help: 'Secret for RUN --mount=type=secret, from a file (`src`) or a variable (`env`).' },
    { name: 'build-network', type: 'text', value: 'MODE', surfaces: EVERYWHERE, help: 'Network of RUN steps: `default`, `none` or `host`.' },
    { name: 'cache-from', type: 'list', byLine: true, default: [], value: 'SOURCE', surfaces: EVERYWHERE, help: 'Where the builder takes its cache from, as docker build --cache-from takes it.' },
    { name: 'cache-to', type: 'list', byLine: true, default: [], value: 'DESTINATION', surfaces: EVERYWHERE, help: 'Where the builder leaves its cache, as docker buildx build --cache-to takes it.' },
    { name: 'tag', type: 'text', value: 'REF', surfaces: EVERYWHERE, help: 'Leave the built image in the engine under this name, so that a later step pushes what was judged.' },
    { name: 'build-timeout', type: 'duration', default: '30m', value: 'TIME', surfaces: EVERYWHERE, help: 'Longest time that a build may take.' },
    { name: 'platform', type: 'text', value: 'OS/ARCH', surfaces: EVERYWHERE, help: 'Platform to build for or to pull; the machine\'s own when not given. `all` pulls each platform of an image.' },
    { name: 'base-image', type: 'text', value: 'REF', surfaces: EVERYWHERE, help: 'The image that the scanned one was built on, where neither Dockerfile nor labels tell.' },
    { name: 'docker', type: 'text', default: 'docker', value: 'FILE', surfaces: INVOCATION, help: 'The docker client to build with.' },
    { name: 'pull', type: 'choice', choices: ['always', 'missing', 'never'], default: 'missing', surfaces: EVERYWHERE, help: 'When an image is taken from its registry: always, when the engine doesn\'t have it, or never.' },
    { name: 'registry-username', type: 'text', value: 'NAME', surfaces: SECRET, help: 'User at the registry; docker\'s own logins are used when not given.' },
    { name: 'registry-password', type: 'text', value: 'PASSWORD', surfaces: SECRET, help: 'Password or token at the registry.' },
    { name: 'registry-ca', type: 'text', value: 'FILE', surfaces: EVERYWHERE, help: 'Certificates (PEM) of a private authority that the registry is signed by.' },
    { name: 'insecure-registry', type: 'list', default: [], value: 'HOST[:PORT]', surfaces: EVERYWHERE, help: 'Registry that may be talked to without TLS. Loopback addresses may anyway.' },
    { name: 'fail-on', type: 'list', default: ['high'], value: 'CONDITION', surfaces: EVERYWHERE, help: 'The gate fails when one of these conditions holds, such as `critical`, `fixable:high > 10` or `secret`.' },
    { name: 'warn-on', type: 'list', default: [], value: 'CONDITION', surfaces: EVERYWHERE, help: 'Conditions that are reported as warnings and never fail the gate.' },
    { name: 'report-from', type: 'choice', choices: _findings_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, default: 'low', surfaces: EVERYWHERE, help: 'Reports for people list findings of this severity and worse, and count the rest. Never decides what gates.' },
    { name: 'gate', type: 'choice', choices: ['enforce', 'observe'], default: 'enforce', surfaces: EVERYWHERE, help: '`observe` gives the real verdict and exits 0 for findings.' },
    { name: 'on-incomplete', type: 'choice', choices: ['fail', 'warn'], default: 'fail', surfaces: EVERYWHERE, help: 'Whether a verdict of `incomplete` ends with exit code 3 or 0. The verdict stays `incomplete`.' },
    { name: 'scanners', type: 'list', default: ['auto'], value: 'NAME', surfaces: EVERYWHERE, help: 'Scanners to run: `auto` (`trivy, grype?` on images), `none`, or names; `NAME?` may fail without making the verdict incomplete.' },
    { name: 'scanner-path', type: 'list', default: [], value: 'NAME=FILE', surfaces: INVOCATION, help: 'Use this program for a scanner. Reported as unverified.' },
    { name: 'scanners-from', type: 'choice', choices: ['path'], surfaces: INVOCATION, help: 'Take scanners from PATH. Reported as unverified.' },
    { name: 'scanner-mirror', type: 'text', value: 'URL', surfaces: EVERYWHERE, help: 'Base address to download scanners from instead of GitHub; hashes are the same.' },
    { name: 'scanner-arg', type: 'list', byLine: true, default: [], value: 'NAME=ARGUMENT', surfaces: EVERYWHERE, help: 'Further argument of a scanner, out of those that can\'t hide findings.' },
    { name: 'scanner-retries', type: 'choice', choices: ['0', '1', '2', '3'], default: '1', surfaces: EVERYWHERE, help: 'How often a scanner that failed is started again.' },
    { name: 'hadolint-config', type: 'text', value: 'FILE', surfaces: EVERYWHERE, help: 'Configuration of hadolint. None of the scanned repository is read otherwise.' },
    { name: 'scanner-timeout', type: 'duration', default: '15m', value: 'TIME', surfaces: EVERYWHERE, help: 'Longest time that one scanner may take for one target.' },
    { name: 'db-max-age', type: 'duration', default: '5d', value: 'TIME', surfaces: EVERYWHERE, help: 'A vulnerability database older than this is stale.' },
    { name: 'stale-db', type: 'choice', choices: ['incomplete', 'warn'], default: 'incomplete', surfaces: EVERYWHERE, help: 'Whether a stale database makes the verdict incomplete, or is only said.' },
    { name: 'db-mirror', type: 'list', default: [], value: 'NAME=PLACE', surfaces: EVERYWHERE, help: 'Where a scanner\'s database is downloaded from, in order: `trivy=REPOSITORY`, `trivy-java=REPOSITORY` or `grype=URL`.' },
    { name: 'cache-dir', type: 'text', value: 'DIR', surfaces: EVERYWHERE, help: 'Where scanners and databases are kept between runs; the user\'s cache when not given.' },
    { name: 'offline', type: 'switch', surfaces: EVERYWHERE, help: 'Download nothing: use the scanners and databases at hand, and say which.' },
    { name: 'severity-from', type: 'choice', choices: ['vendor', 'highest', 'nvd'], default: 'vendor', surfaces: EVERYWHERE, help: 'Whose severity counts when sources disagree: the distributor\'s first, the highest, or NVD\'s first.' },
    { name: 'exclude', type: 'list', default: [], value: 'GLOB', surfaces: EVERYWHERE, help: 'Files and folders of PATH that are left out, as in .gitignore.' },
    { name: 'output-dir', type: 'text', default: 'dockgate-out', value: 'DIR', surfaces: EVERYWHERE, help: 'Where the report files are written.' },
    { name: 'sbom', type: 'choice', choices: ['cyclonedx', 'spdx', 'both'], surfaces: EVERYWHERE, help: 'Also write a bill of materials of every image.' },
    { name: 'keep-archive', type: 'switch', surfaces: EVERYWHERE, help: 'Keep the archive of every built image in OUTPUT-DIR/images, so that a later step pushes what was judged.' },
    { name: 'raw-reports', type: 'switch', surfaces: EVERYWHERE, help: 'Also keep the scanners\' own reports, without their secrets.' },
    { name: 'token', type: 'text', value: 'TOKEN', surfaces: SECRET, actionExpression: '${{ github.token }}', help: 'Token for GitHub; the job\'s own when not given. Scanners and builds never get it.' },
    { name: 'upload', type: 'choice', choices: ['auto', 'always', 'never'], default: 'auto', surfaces: EVERYWHERE, help: 'Upload SARIF to code scanning: where it is possible, in any case (a refusal is an error), or never.' },
    { name: 'comment', type: 'choice', choices: ['auto', 'always', 'on-fail', 'never'], default: 'auto', surfaces: EVERYWHERE, help: 'One comment on the pull request, kept up to date: where it is possible, in any case (a refusal is an error, and of a push the commit\'s pull request is looked for), begun only when the gate doesn\'t pass, or never.' },
    { name: 'review-comments', type: 'amount', most: 50, default: '10', value: 'NUMBER', surfaces: EVERYWHERE, help: 'Most review comments on changed lines of a pull request; 0 for none.' },
    { name: 'alerts', type: 'choice', choices: ['finding', 'package'], default: 'finding', surfaces: EVERYWHERE, help: 'Code-scanning alerts: one for each finding, or one for each package with all its flaws.' },
    { name: 'dismissals', type: 'switch', surfaces: EVERYWHERE, help: 'Take dismissed code-scanning alerts as exceptions. Needs `security-events: read`.' },
    { name: 'artifact', type: 'switch', surfaces: EVERYWHERE, help: 'Upload the output folder as an artifact of the workflow run.' },
    { name: 'gate-name', type: 'text', value: 'NAME', surfaces: EVERYWHERE, help: 'Tells gates apart that report to the same pull request; workflow, job, step and matrix values when not given.' },
    { name: 'matrix', type: 'text', value: 'JSON', surfaces: ACTION, help: 'The job\'s matrix values, which are part of the gate\'s name. Leave it alone.', actionExpression: '${{ toJSON(matrix) }}' },
    { name: 'pull-request', type: 'amount', most: 2 ** 31, default: '0', value: 'NUMBER', surfaces: ['flag', 'input'], help: 'The pull request to comment on, where the event doesn\'t say.' },
    { name: 'config', type: 'text', value: 'FILE', surfaces: INVOCATION, help: 'Configuration file; `.dockgate.yml` of PATH when not given.' },
    { name: 'format', type: 'choice', choices: ['text', 'json', 'sarif', 'markdown', 'comment'], default: 'text', surfaces: ['flag'], help: 'What is printed on standard output.' },
    { name: 'verbose', type: 'switch', surfaces: INVOCATION, help: 'Log details of every stage.' },
];
/** The names that can be given on a surface. */
function optionsFor(surface) {
    return OPTIONS.filter((option) => option.surfaces.includes(surface));
}
/** @returns the name in the environment: `DOCKGATE_FAIL_ON`. */
function environmentName(option) {
    return `DOCKGATE_${option.toUpperCase().replaceAll('-', '_')}`;
}


/***/ }),

/***/ 83063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ reportRequest),
/* harmony export */   GP: () => (/* binding */ archiveRequest),
/* harmony export */   MV: () => (/* binding */ buildArgument),
/* harmony export */   RL: () => (/* binding */ scannerRequests),
/* harmony export */   Vv: () => (/* binding */ scannerArguments),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   rz: () => (/* binding */ buildRequests),
/* harmony export */   w: () => (/* binding */ scannerMirror),
/* harmony export */   wA: () => (/* binding */ scannerPath),
/* harmony export */   zc: () => (/* binding */ imageRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75846);
/** Entries of list options: `NAME=VALUE` and the like, made into requests. Each throws UsageError for what can't be meant. */


function buildRequests(entries) {
    const word = entries.find((entry) => entry === 'auto' || entry === 'none');
    if (word !== undefined && entries.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--build ${word} can't stand beside other builds`);
    if (word !== undefined)
        return { builds: [], buildAuto: word === 'auto' };
    const builds = entries.map((entry) => {
        const [directory, dockerfile] = splitOnce(entry);
        return { directory, dockerfile };
    });
    return { builds, buildAuto: false };
}
/** @returns the folders and files that are looked at; none for the whole working directory */
function placesOf({ path, build, compose }) {
    if (path !== undefined)
        return [path];
    return [...build.filter((entry) => entry !== 'auto' && entry !== 'none').map((entry) => splitOnce(entry)[0]), ...compose];
}
function splitOnce(entry) {
    const at = entry.indexOf('=');
    return at === -1 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
}
function archiveRequest(entry) {
    const [file, dockerfile] = splitOnce(entry);
    return { file, dockerfile };
}
function buildArgument(entry) {
    const [name, value] = splitOnce(entry);
    if (!/^[A-Za-z_]\w*$/.test(name) || value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--build-arg ${JSON.stringify(name)}: write NAME=VALUE`);
    return [name, value];
}
/** `NAME=REF`; a reference itself never holds a `=`. */
function imageRequest(entry) {
    const [before, after] = splitOnce(entry);
    if (after === undefined)
        return { name: undefined, reference: before };
    if (before === '' || after === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--image ${JSON.stringify(entry)}: write NAME=REF or REF`);
    return { name: before, reference: after };
}
function reportRequest(entry, formats) {
    const [format, file] = splitOnce(entry);
    if (!formats.includes(format))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-report: unknown name ${JSON.stringify(format)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(format, formats) });
    if (file === undefined || file === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-report ${format}: write ${format}=FILE`);
    return { format, file };
}
/** `NAME=VALUE` entries, values in their order. */
function byName(option, entries, names) {
    const found = new Map();
    for (const entry of entries) {
        const [name, value] = splitOnce(entry);
        if (!names.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option}: unknown name ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(name, names) });
        if (value === undefined || value === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option} ${name}: write ${name}=VALUE`);
        found.set(name, [...(found.get(name) ?? []), value]);
    }
    return found;
}
const AUTOMATIC = [
    { name: 'trivy', optional: false },
    { name: 'grype', optional: true },
];
/** It isn't shown: it may hold a password. */
function scannerMirror(text) {
    if (text === undefined || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--scanner-mirror is no address', { hint: 'write https://HOST/PATH: what lies below github.com is looked for below it' });
}
/** `auto` may stand beside further names; `none` stands alone. */
function scannerRequests(entries, known) {
    if (entries.includes('none') && entries.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--scanners: `none` stands alone');
    const requests = [];
    for (const entry of entries) {
        if (entry === 'none')
            continue;
        const wanted = entry === 'auto' ? AUTOMATIC : [scannerRequest(entry, known)];
        for (const request of wanted) {
            // `trivy, trivy?` would make it optional without saying so.
            if (requests.some(({ name }) => name === request.name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanners: ${request.name} is named twice`, { hint: '`auto` stands for `trivy, grype?`' });
            requests.push(request);
        }
    }
    return requests;
}
function scannerRequest(entry, known) {
    const optional = entry.endsWith('?');
    const name = optional ? entry.slice(0, -1) : entry;
    if (!known.includes(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanners: unknown scanner ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(name, [...known, 'auto', 'none']) });
    return { name, optional };
}
function scannerPath(entry, known) {
    const [name, file] = splitOnce(entry);
    if (!known.includes(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-path: unknown scanner ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(name, known) });
    if (file === undefined || file === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-path ${name}: write ${name}=FILE`);
    return [name, file];
}
/** @param allowed by scanner: none of them can hide a finding @throws UsageError for any other */
function scannerArguments(entries, known, allowed = {}) {
    const found = byName('scanner-arg', entries, known);
    for (const [name, given] of found) {
        const mayBe = allowed[name] ?? [];
        for (const argument of given) {
            if (mayBe.some((each) => (each.endsWith('=') ? argument.startsWith(each) && /^[\w.,:/-]+$/.test(argument.slice(each.length)) : argument === each)))
                continue;
            const hint = mayBe.length === 0 ? `${name} takes none` : `${name} takes ${mayBe.map((each) => (each.endsWith('=') ? `${each}VALUE` : each)).join(', ')}: what hides findings or changes what is looked at is a setting of Dockgate's own`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-arg ${name}: ${JSON.stringify(argument)} is not an argument that may be added`, { hint });
        }
    }
    return found;
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


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. `npm run generate` keeps it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
