export const id = 1392;
export const ids = [1392];
export const modules = {

/***/ 21392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/settings/options.ts
var settings_options = __webpack_require__(48031);
;// CONCATENATED MODULE: ./src/settings/command-options.ts
/** Which flags each command takes: one that does nothing there is refused, for somebody meant something by it. */

const EVERY = ['config', 'verbose'];
const TARGETS = ['build', 'build-name', 'image', 'compose', 'images-from', 'dockerfile', 'target', 'build-arg', 'exclude', 'scanners'];
const JUDGING = ['fail-on', 'warn-on', 'report-from', 'gate', 'on-incomplete', 'output-dir', 'format'];
const TAKEN = {
    plan: [...TARGETS, ...EVERY],
    merge: ['expect', ...JUDGING, ...EVERY],
    render: ['format', ...EVERY],
    comment: ['pull-request', 'comment', 'gate-name', ...EVERY],
};
/** The flags of a command, in the order of the table. `scan` takes all but those of the other commands. */
function optionsOf(command) {
    const others = ['expect', 'pull-request'];
    const taken = command === 'scan' ? undefined : TAKEN[command];
    return (0,settings_options/* optionsFor */.A5)('flag').filter(({ name }) => (taken === undefined ? !others.includes(name) : taken.includes(name)));
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts
/** The command line. */





const WORDS = [...settings_options/* COMMANDS */.Lo, 'checks', 'explain'];
const USAGE = `usage: dockgate scan [PATH] [--build DIR]... [--archive FILE]... [OPTIONS]
       dockgate plan [PATH]
       dockgate merge REPORT... [--expect PLAN] [OPTIONS]
       dockgate render REPORT --format text|json|sarif|markdown|comment
       dockgate comment REPORT... [--pull-request NUMBER]
       dockgate checks [--format text|markdown|json]
       dockgate explain RULE
       dockgate explain FINGERPRINT --report FILE
       dockgate --version | --help

exit codes: 0 pass, 1 the gate failed on findings, 2 usage or configuration error,
            3 incomplete (couldn't look), 70 a bug of ours
`;
/** @returns the exit code. */
async function main(args) {
    const [command, ...rest] = args;
    // A write that fails is known by its callback; a stream that nobody listens to ends the process, with the exit code of a gate that failed.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    try {
        switch (command) {
            case '--version':
                return await print(`${version/* VERSION */.x}\n`);
            case '--help':
            case 'help':
                return await print(USAGE);
            case 'scan':
            case 'plan':
            case 'merge':
            case 'comment':
            case 'render':
                return await start(command, rest);
            case 'checks':
                return await listChecks(rest);
            case 'explain':
                return await explain(rest);
            case undefined:
                throw new errors/* UsageError */.eb('a command is missing', { hint: USAGE.trim() });
            default: {
                const { hintFor } = await __webpack_require__.e(/* import() */ 5846).then(__webpack_require__.bind(__webpack_require__, 75846));
                throw new errors/* UsageError */.eb(`unknown command ${JSON.stringify(command)}`, { hint: hintFor(command, [...WORDS, '--version', '--help']) });
            }
        }
    }
    catch (error) {
        const { inert } = await __webpack_require__.e(/* import() */ 8109).then(__webpack_require__.bind(__webpack_require__, 18109));
        process.stderr.write(`dockgate: error: ${inert((0,errors/* describeError */.Uc)(error, version/* VERSION */.x))}\n`);
        return (0,errors/* exitCodeOf */.FO)(error);
    }
}
/** Flags stand in lists of processes and in logs, so these two are none. */
const ELSEWHERE = `Each option may also be given in the environment (${(0,settings_options/* environmentName */.VE)('fail-on')}), most of them in .dockgate.yml; a login of the registry only as ${(0,settings_options/* environmentName */.VE)('registry-username')} and ${(0,settings_options/* environmentName */.VE)('registry-password')}, or by docker login.`;
/** Resolves once the text is with the reader: a pipe may be slower than we are. */
async function print(text) {
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // The reader left (`| head`): not our failure.
            const code = error != null && 'code' in error ? String(error.code) : undefined;
            if (error == null || code === 'EPIPE')
                resolve();
            else
                reject(new errors/* HostError */.dh(`the report can't be written to standard output: ${code ?? error.message}`, { hint: 'is there room where it is redirected to?', cause: error }));
        });
    });
    return 0;
}
async function start(command, args) {
    const { flags, operands } = await parse(args, optionsOf(command), command);
    if (flags.has('help'))
        return print(await commandHelp(command));
    flags.set('command', { values: [command], origin: 'the command' });
    takeOperands(command, operands, flags);
    const [{ run }, { streamLog }] = await Promise.all([__webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 75895)), __webpack_require__.e(/* import() */ 8109).then(__webpack_require__.bind(__webpack_require__, 18109))]);
    const code = await run({
        given: flags,
        actionDefaults: false,
        env: process.env,
        cwd: process.cwd(),
        scratchParent: undefined,
        log: (verbose) => streamLog((text) => process.stderr.write(text), verbose),
        host: hostFor,
        show,
        print: async (text) => {
            await print(text);
        },
    });
    return code;
}
/** `scan` and `plan` take a PATH, the others reports. */
function takeOperands(command, operands, flags) {
    if (operands.length === 0)
        return;
    if (command === 'scan' || command === 'plan') {
        if (operands.length > 1)
            throw new errors/* UsageError */.eb(`${command} takes one PATH, but ${String(operands.length)} are given: ${operands.map((each) => JSON.stringify(each)).join(', ')}`);
        flags.set('path', { values: operands, origin: 'PATH' });
        return;
    }
    flags.set('reports', { values: operands, origin: 'REPORT' });
}
/** A comment goes to GitHub from any CI; all else stays here. */
async function hostFor(values, tools) {
    if (values.command !== 'comment')
        return (await __webpack_require__.e(/* import() */ 5780).then(__webpack_require__.bind(__webpack_require__, 5780))).localHost;
    const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(2311)]).then(__webpack_require__.bind(__webpack_require__, 64692));
    return githubHost({ token: values.token, gateName: values['gate-name'], matrix: undefined, pullRequest: values['pull-request'] }, tools);
}
async function show(report, { format }) {
    const [{ reporters }, { describeRule }, { partsOf }, { GITHUB_LIMITS }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4069), __webpack_require__.e(2648)]).then(__webpack_require__.bind(__webpack_require__, 52648)), Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(6125)]).then(__webpack_require__.bind(__webpack_require__, 86125)), Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(2088), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(4069), __webpack_require__.e(8247), __webpack_require__.e(8683)]).then(__webpack_require__.bind(__webpack_require__, 78683)), __webpack_require__.e(/* import() */ 889).then(__webpack_require__.bind(__webpack_require__, 40889))]);
    const { stdout } = process;
    const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
    const chosen = reporters({ describeRule, sarifLimits: GITHUB_LIMITS.sarif, colour: stdout.isTTY && !noColour, width: stdout.isTTY ? stdout.columns : 100 })[format];
    for (const part of partsOf(chosen, report))
        await print(part);
}
async function listChecks(args) {
    const { flags, operands } = await parse(args, [{ name: 'format', type: 'choice', choices: ['text', 'markdown', 'json'], help: 'How the list is printed.', surfaces: ['flag'] }]);
    if (flags.has('help'))
        return print('usage: dockgate checks [--format text|markdown|json]\n');
    if (operands.length > 0)
        throw new errors/* UsageError */.eb(`checks takes no ${JSON.stringify(operands[0])}`);
    const format = flags.get('format')?.values.at(-1) ?? 'text';
    const { checksAsJson, checksAsMarkdown, checksAsText } = await Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(9476)]).then(__webpack_require__.bind(__webpack_require__, 29476));
    switch (format) {
        case 'json':
            return print(checksAsJson());
        case 'markdown':
            return print(checksAsMarkdown());
        case 'text':
            return print(checksAsText());
        default:
            throw new errors/* UsageError */.eb(`flag --format: unknown word ${JSON.stringify(format)}`, { hint: 'known: text, markdown, json' });
    }
}
async function explain(args) {
    const { flags, operands } = await parse(args, [{ name: 'report', type: 'text', value: 'FILE', help: 'The dockgate-report.json that has the finding.', surfaces: ['flag'] }]);
    if (flags.has('help'))
        return print('usage: dockgate explain RULE\n       dockgate explain FINGERPRINT --report FILE\n');
    const [subject, ...more] = operands;
    if (subject === undefined || more.length > 0)
        throw new errors/* UsageError */.eb('explain takes one rule, or one fingerprint with --report FILE', { hint: '`dockgate checks` lists the rules' });
    const reportFile = flags.get('report')?.values.at(-1);
    const { explainFinding, findByFingerprint, looksLikeFingerprint } = await __webpack_require__.e(/* import() */ 7615).then(__webpack_require__.bind(__webpack_require__, 7615));
    if (reportFile !== undefined) {
        const { readReportFile } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1057)]).then(__webpack_require__.bind(__webpack_require__, 31057));
        const { systemFiles } = await __webpack_require__.e(/* import() */ 4688).then(__webpack_require__.bind(__webpack_require__, 54688));
        const report = await readReportFile(reportFile, { files: systemFiles(), cwd: process.cwd() });
        return print(explainFinding(report, findByFingerprint(report, subject)));
    }
    const [{ checkNamed, ruleIds }, { checkAsText }, { hintFor }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510)]).then(__webpack_require__.bind(__webpack_require__, 53510)), Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(9476)]).then(__webpack_require__.bind(__webpack_require__, 29476)), __webpack_require__.e(/* import() */ 5846).then(__webpack_require__.bind(__webpack_require__, 75846))]);
    const check = checkNamed(subject);
    if (check !== undefined)
        return print(checkAsText(check));
    if (looksLikeFingerprint(subject))
        throw new errors/* UsageError */.eb(`which report has the finding ${subject}?`, { hint: 'name its dockgate-report.json with --report FILE' });
    throw new errors/* UsageError */.eb(`there is no rule ${JSON.stringify(subject)}`, { hint: hintFor(subject, [...ruleIds]) });
}
/** @throws UsageError for an unknown flag, with the one that was probably meant */
async function parse(args, options, command) {
    const config = { help: { type: 'boolean' } };
    for (const option of options)
        config[option.name] = { type: option.type === 'switch' ? 'boolean' : 'string', multiple: true };
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options: config, strict: false, tokens: true, allowPositionals: true });
    const flags = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        // Not `config[name] === undefined`: `--constructor` would be found there.
        if (!token.rawName.startsWith('--') || !Object.hasOwn(config, token.name)) {
            const { hintFor } = await __webpack_require__.e(/* import() */ 5846).then(__webpack_require__.bind(__webpack_require__, 75846));
            if (command !== undefined && token.rawName.startsWith('--') && (0,settings_options/* optionsFor */.A5)('flag').some(({ name }) => name === token.name))
                throw new errors/* UsageError */.eb(`${command} takes no ${token.rawName}`, { hint: `\`dockgate ${command} --help\` lists what it takes` });
            const isInput = token.rawName.startsWith('--') && (0,settings_options/* optionsFor */.A5)('input').some(({ name }) => name === token.name);
            throw new errors/* UsageError */.eb(`unknown flag ${token.rawName}`, { hint: isInput ? `give it in the environment: ${(0,settings_options/* environmentName */.VE)(token.name)}` : hintFor(token.name, Object.keys(config)) });
        }
        const takesValue = config[token.name]?.type === 'string';
        if (takesValue && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))))
            throw new errors/* UsageError */.eb(`flag ${token.rawName} needs a value`);
        if (!takesValue && token.inlineValue && token.value !== 'true' && token.value !== 'false')
            throw new errors/* UsageError */.eb(`flag ${token.rawName} takes no value`);
        const before = flags.get(token.name)?.values ?? [];
        flags.set(token.name, { values: [...before, takesValue ? (token.value ?? '') : (token.value ?? 'true')], origin: `flag ${token.rawName}` });
    }
    return { flags, operands };
}
/** What a command is for, as its help begins. */
const PURPOSES = {
    scan: ['scan [PATH] [OPTIONS]', 'Checks the files of PATH and scans the images that are named; PATH is . when no image is.'],
    plan: ['plan [PATH] [OPTIONS]', 'Prints what there is to look at below PATH as the matrix of a GitHub job: files, images that Dockerfiles and compose files build, images that compose files name. Images that are named by options are taken apart instead. Builds and pulls nothing.'],
    merge: ['merge REPORT... [OPTIONS]', 'Joins reports (dockgate-report.json, or folders that hold them) and judges what was found anew under one policy. A report that can\'t be read, or that --expect misses, makes the verdict incomplete.'],
    render: ['render REPORT [OPTIONS]', 'Prints a saved report in another format. It judges nothing: the exit code is 0 whatever the verdict.'],
    comment: ['comment REPORT... [OPTIONS]', `Comments on a pull request from saved reports. Takes GITHUB_REPOSITORY, GITHUB_API_URL and ${(0,settings_options/* environmentName */.VE)('token')} from the environment. It judges nothing: the exit code is 0 when the comment is written.`],
};
async function commandHelp(command) {
    const { wrap } = await __webpack_require__.e(/* import() */ 1518).then(__webpack_require__.bind(__webpack_require__, 71518));
    const width = Math.min(100, process.stdout.isTTY ? process.stdout.columns : 100);
    const rows = optionsOf(command).map((option) => {
        const value = option.type === 'switch' ? '' : option.type === 'choice' ? ` ${option.choices.join('|')}` : ` ${option.value ?? 'VALUE'}`;
        const standard = 'default' in option && option.default.length > 0 ? ` Default: ${typeof option.default === 'string' ? option.default : option.default.join(', ')}.` : '';
        return [`--${option.name}${value}`, `${option.help}${standard}${option.type === 'list' ? ' May be repeated.' : ''}`];
    });
    const lines = rows.flatMap(([flag = '', help = '']) => [`  ${flag}`, ...wrap(help, width - 6).map((line) => `      ${line}`)]);
    const [usage, purpose] = PURPOSES[command];
    return `usage: dockgate ${usage}\n\n${wrap(purpose, width).join('\n')}\n\n${lines.join('\n')}\n\n${wrap(ELSEWHERE, width).join('\n')}\n`;
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

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program. `npm run generate` keeps it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
