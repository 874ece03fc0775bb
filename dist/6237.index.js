export const id = 6237;
export const ids = [6237,945,8109];
export const modules = {

/***/ 20945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ALLOWED_ARGS: () => (/* binding */ ALLOWED_ARGS)
/* harmony export */ });
/** Exactly so; behind a last `=` stands any value. */
const ALLOWED_ARGS = {
    // More findings of less certain matches (https://trivy.dev/latest/docs/scanner/vulnerability/#detection-priority).
    trivy: ['--detection-priority=comprehensive', '--parallel='],
    'trivy-fs': ['--detection-priority=comprehensive', '--include-dev-deps', '--parallel='],
    grype: ['--add-cpes-if-none'],
    'grype-dir': ['--add-cpes-if-none'],
    hadolint: [],
};


/***/ }),

/***/ 16494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ databaseFolder),
/* harmony export */   Ud: () => (/* binding */ plainEnvironment),
/* harmony export */   WQ: () => (/* binding */ makeWorkspace),
/* harmony export */   y5: () => (/* binding */ scannerEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** What a scanner may see of our environment: names on a list, and nothing else. No token of ours is on it. */

/** Where programs and the network are. Go reads both spellings of the proxies' names. */
const COMMON = ['PATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
async function makeWorkspace(name, tools) {
    const root = await tools.files.scratch(name);
    const workspace = { home: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'home'), temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'tmp'), work: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'work') };
    await Promise.all(Object.values(workspace).map((path) => tools.files.makeDirectory(path)));
    return workspace;
}
/** @returns what every process of a scanner may see */
function plainEnvironment(workspace, { env }, further = []) {
    return { ...namedFrom([...COMMON, ...further], env), HOME: workspace.home, TMPDIR: workspace.temporary };
}
function namedFrom(names, env) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
/** @returns the whole environment of a scanner's processes */
function scannerEnvironment(scanner, workspace, tools) {
    return {
        ...namedFrom(scanner.environment, tools.env),
        ...plainEnvironment(workspace, tools),
        ...(scanner.databaseDir === undefined ? {} : { [scanner.databaseDir.variable]: databaseFolder(scanner.databaseDir, workspace, tools) }),
    };
}
/** @returns where the scanner's databases lie: in the real user's cache as a rule, in the workspace when there is no such place */
function databaseFolder(databaseDir, workspace, { env, cwd }) {
    // The process runs in another folder than we do.
    const named = textOf(env[databaseDir.variable]);
    if (named !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named);
    const cache = textOf(env['XDG_CACHE_HOME']);
    if (cache !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, cache, databaseDir.defaultName);
    const home = textOf(env['HOME']) ?? workspace.home;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, home, '.cache', databaseDir.defaultName);
}
function textOf(value) {
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 61592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ describeUndecodable),
/* harmony export */   Es: () => (/* binding */ judgeDatabases),
/* harmony export */   Xr: () => (/* binding */ describeGaps),
/* harmony export */   Zr: () => (/* binding */ StaleDatabase),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   lA: () => (/* binding */ describeEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _tools_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54688);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18109);
/** What to say when a scanner didn't do what it should: what failed, what we were doing, what to do. */



/** @returns undefined when the process got to its own end with one of the codes that mean so */
function describeEnd(ended, completed, stderr, attempt) {
    const { title, doing, timeoutMs, maxOutput } = attempt;
    switch (ended.how) {
        case 'exited':
            if (completed.includes(ended.code))
                return undefined;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} ended with exit code ${String(ended.code)} while ${doing}${lastWords(stderr)}`, { hint: 'run again with --verbose to see all that it said' });
        case 'signalled':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} was killed by ${ended.signal} while ${doing}${lastWords(stderr)}`, {
                hint: ended.signal === 'SIGKILL' ? 'the system does that when memory runs out' : 'run again; if it happens again, report it to its makers',
            });
        case 'timed-out':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} ran longer than ${String(timeoutMs / 1000)} s while ${doing}, and was stopped${lastWords(stderr)}`, { hint: 'raise --scanner-timeout' });
        case 'output-too-large':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} wrote more than ${String(maxOutput / 1024 / 1024)} MiB while ${doing}, and was stopped`, { hint: 'run it by hand to see what it writes' });
        case 'not-started':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} couldn't be started for ${doing}: ${(0,_tools_files_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(ended.error) ?? 'unknown error'}`, {
                hint: 'is it a program for this system?',
                cause: ended.error,
            });
    }
}
/** Words of Go programs for a network that was busy or away. */
const NETWORK = /i\/o timeout|connection (?:refused|reset|timed out)|network is unreachable|no such host|temporary failure|TLS handshake timeout|unexpected EOF|too many requests|TOOMANYREQUESTS|\b(?:429|500|502|503|504)\b.*(?:status|gateway|unavailable|error)|(?:status|gateway|unavailable|error).*\b(?:429|500|502|503|504)\b/i;
/** Whether the next attempt may go well: not after a time limit, which would double the wait, nor for what a scanner judged or wrote. */
function mayPass(ended, completed, stderr) {
    return ended.how === 'signalled' || (ended.how === 'exited' && !completed.includes(ended.code) && NETWORK.test(stderr));
}
const LINES_KEPT = 5;
const LONGEST_LINE = 600;
/** Where programs begin to say why they give up. */
const GIVES_UP = /^(?:FATAL|panic:|error:)/i;
/** The end of what it wrote for people, on one line: no control codes, no times, no passwords of proxies. */
function lastWords(stderr) {
    const lines = stderr
        // Colours, before their first character becomes visible.
        .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
        .split(/\r?\n|\r/)
        .map((line) => line.replace(/\s+/g, ' ').trim().replace(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)? /, ''))
        .map((line) => shorten((0,_tools_log_js__WEBPACK_IMPORTED_MODULE_2__.inert)(line.replace(/(\/\/)[^\s/@]+:[^\s/@]*@/g, '$1***@'))))
        .filter((line) => line !== '');
    const last = lines.findLastIndex((line) => GIVES_UP.test(line));
    const shown = last === -1 ? lines.slice(-LINES_KEPT) : lines.slice(last, last + LINES_KEPT);
    return shown.length === 0 ? '' : `; it said: ${shown.join(' | ')}`;
}
/** Keeps both ends: Go programs chain their errors, and the cause stands last. */
function shorten(line) {
    return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE / 3)} … ${line.slice((-LONGEST_LINE * 2) / 3)}`;
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** A database whose age is known and over the limit: with `stale-db: warn` it is only said. */
class StaleDatabase extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc {
}
/** @returns a failure for each database that no verdict may rest on */
function judgeDatabases(databases, maxAgeMs, now, title) {
    return databases.flatMap((database) => {
        const failure = database.ages ? judge(database, maxAgeMs, now, title) : undefined;
        return failure === undefined ? [] : [failure];
    });
}
function judge({ name, builtAt }, maxAgeMs, now, title) {
    const built = builtAt === undefined ? Number.NaN : Date.parse(builtAt);
    if (Number.isNaN(built)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`nobody knows how old ${title}'s database ${name} is: its metadata can't be read`, { hint: 'remove it, so that it is downloaded again' });
    }
    const age = now.getTime() - built;
    // Clocks differ by minutes, and days begin at different times; more than that is wrong on one side or the other.
    if (age < -DAY_MS) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s database ${name} says it was built on ${dayOf(built)}, which lies in the future`, { hint: 'is the clock of this machine right?' });
    }
    if (age <= maxAgeMs)
        return undefined;
    return new StaleDatabase(`${title}'s database ${name} was built on ${dayOf(built)}, ${span(age)} ago, and may be ${span(maxAgeMs)} old`, {
        hint: 'what was disclosed since is missing: let it be updated, or raise --db-max-age',
    });
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function span(ms) {
    const days = Math.floor(ms / DAY_MS);
    if (days >= 1)
        return days === 1 ? '1 day' : `${String(days)} days`;
    const minutes = Math.floor(ms / 60_000);
    return minutes >= 60 ? `${String(Math.floor(minutes / 60))} h` : `${String(minutes)} min`;
}
const ROWS_SHOWN = 3;
/** Rows that we can't read may be findings. */
function describeUndecodable(undecodable, title, about) {
    if (undecodable.length === 0)
        return [];
    const shown = undecodable.slice(0, ROWS_SHOWN).map(_tools_log_js__WEBPACK_IMPORTED_MODULE_2__.inert).join('; ');
    const more = undecodable.length > ROWS_SHOWN ? '; …' : '';
    const rows = undecodable.length === 1 ? '1 row' : `${String(undecodable.length)} rows`;
    return [new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${rows} of ${title}'s report about ${about} can't be read (${shown}${more})`, { hint: 'is this version of it newer than dockgate? report it' })];
}
/** What a scanner says that it didn't look at may hold findings. @param gaps clauses: "it can't parse Dockerfile:3" */
function describeGaps(gaps, title, about) {
    if (gaps.length === 0)
        return [];
    const shown = gaps.slice(0, ROWS_SHOWN).map(_tools_log_js__WEBPACK_IMPORTED_MODULE_2__.inert).join('; ');
    const more = gaps.length > ROWS_SHOWN ? `; and ${String(gaps.length - ROWS_SHOWN)} more` : '';
    return [new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} didn't look at all of ${about}: ${shown}${more}`, { hint: 'mend what it stumbled over, and run it again' })];
}
/** @returns one failure that says it all; undefined for none */
function combine(failures) {
    const [first, ...others] = failures;
    if (first === undefined || others.length === 0)
        return first;
    const hints = new Set(failures.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(failures.map(({ message }) => message).join('; '), { ...(hints.size === 0 ? {} : { hint: [...hints].join('; ') }), cause: first });
}
/** For `catch`: what isn't ours is a bug and goes on. */
function asFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc)
        return error;
    throw error;
}


/***/ }),

/***/ 72280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findSwap),
/* harmony export */   P: () => (/* binding */ makePrivateCopy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _tools_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54688);
/**
 * What is started is a copy in a folder of this run that only we may enter, hashed there: between the check and the start
 * nobody who can write to a cache can put something else in its place. A link wouldn't do, for the bytes would stay
 * shared. Measured: copying and hashing 200 MB takes 0.3 s, beside the build or pull.
 */



/** @throws ScannerFailure when the copy is not what was installed, or can't be made */
async function makePrivateCopy({ path, sha256, version }, name, files) {
    const title = `${name} ${version}`;
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await files.scratch(name), path.endsWith('.exe') ? `${name}.exe` : name);
        await files.copy(path, copy);
        await files.setMode(copy, 0o500);
        const stamp = await files.stamp(copy);
        const actual = await files.sha256(copy);
        if (actual !== sha256 || stamp === undefined)
            throw swapped(title, sha256, actual);
        // Where a temporary folder is mounted without execution, the system says so here.
        if (!(await files.isExecutable(copy)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`${title} can't be run from the temporary folder`, { hint: 'is it mounted noexec? Set TMPDIR to another folder' });
        return { path: copy, verified: true, version, pinned: { sha256, stamp } };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc)
            throw error;
        const code = (0,_tools_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) ?? 'unknown error';
        const full = code === 'ENOSPC' || code === 'EDQUOT';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(full ? `the disk is full: ${title} can't be copied to the temporary folder` : `${title} can't be copied to the temporary folder (${code})`, { hint: 'is there room in TMPDIR?', cause: error });
    }
}
/**
 * To be called right before each start. Hashes again unless the system's own record says that nothing touched the file
 * since; a program can't set the time of a file's last change of state.
 * @returns why it must not be started
 */
async function findSwap({ path, pinned }, title, files) {
    if (pinned === undefined)
        return undefined;
    try {
        if ((await files.stamp(path)) === pinned.stamp)
            return undefined;
        const actual = await files.sha256(path);
        return actual === pinned.sha256 ? undefined : swapped(title, pinned.sha256, actual);
    }
    catch (error) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`${title}'s verified copy can't be read any more (${(0,_tools_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) ?? 'unknown error'})`, { hint: 'does something clean up TMPDIR while dockgate runs?', cause: error });
    }
}
function swapped(title, expected, actual) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`${title} was changed between its check and its start: its sha256 is ${actual}, and ${expected} is recorded for it`, { hint: 'it was not started. Find out what writes to this machine\'s cache and temporary folder' });
}


/***/ }),

/***/ 56996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trivy),
/* harmony export */   K: () => (/* binding */ trivyFs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _allowed_args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20945);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15661);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48061);
/** Trivy (https://trivy.dev): packages with known vulnerabilities, secrets in files, the end of life of the system. */






const shared = {
    program: 'trivy',
    supplies: ['cvss'],
    // It gives 0 with findings too, unless asked otherwise, and 1 for every error.
    completed: [0],
    environment: [
        'TRIVY_DB_REPOSITORY',
        'TRIVY_JAVA_DB_REPOSITORY',
        'TRIVY_SKIP_DB_UPDATE',
        'TRIVY_SKIP_JAVA_DB_UPDATE',
        'TRIVY_SKIP_CHECK_UPDATE',
        'TRIVY_OFFLINE_SCAN',
    ],
    versionArgs: ['--version'],
    readVersion: (stdout) => /^Version: ([\w.+-]+)$/m.exec(stdout)?.[1],
    command,
    databases,
    databaseDir: { variable: 'TRIVY_CACHE_DIR', defaultName: 'trivy' },
    decode: (stdout, context) => (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeTrivy */ .l)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(stdout, 'Trivy', context.name), context),
};
const trivy = {
    ...shared,
    id: 'trivy',
    title: 'Trivy',
    reads: ['image', 'sbom'],
    reports: ['vulnerability', 'secret', 'eol'],
    allowedArgs: _allowed_args_js__WEBPACK_IMPORTED_MODULE_2__.ALLOWED_ARGS.trivy,
};
/** Lockfiles of a folder, and secrets in its files. */
const trivyFs = {
    ...shared,
    id: 'trivy-fs',
    title: 'Trivy (folder)',
    reads: ['directory'],
    reports: ['vulnerability', 'secret'],
    allowedArgs: _allowed_args_js__WEBPACK_IMPORTED_MODULE_2__.ALLOWED_ARGS['trivy-fs'],
};
function command(subject, { timeoutMs, extraArgs }) {
    const args = [
        ...whatToRead(subject),
        '--format', 'json',
        // We judge the report. Nothing but findings is needed of it.
        '--exit-code', '0',
        // Its cache on disk is keyed by what an archive claims to hold, and can be used by one process at a time.
        '--cache-backend', 'memory',
        // Files of these names in the working directory would be read else; there are none, and these don't depend on it.
        '--config', '/dev/null',
        '--ignorefile', '/dev/null',
        '--skip-version-check',
        '--disable-telemetry',
        '--no-progress',
        '--timeout', `${String(Math.ceil(timeoutMs / 1000) + 60)}s`,
        ...extraArgs,
    ];
    return { args, env: {} };
}
/** @throws ScannerFailure for a path that it doesn't take as it is */
function whatToRead(subject) {
    switch (subject.type) {
        case 'image': {
            const { path, format } = subject.archive;
            // It takes what follows the first `@` or `:` in a layout's path as a tag, and looks for the folder before it.
            if (format === 'oci-layout' && /[@:]/.test(path)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`Trivy can't open an OCI layout whose path holds "@" or ":": ${JSON.stringify(path)}`, { hint: 'move it to another folder' });
            }
            return ['image', '--input', path, '--scanners', 'vuln,secret', '--list-all-pkgs=false'];
        }
        case 'directory':
            // The list of packages has their lines in the lockfiles.
            return ['filesystem', subject.path, '--scanners', 'vuln,secret', '--list-all-pkgs=true'];
        case 'sbom':
            return ['sbom', subject.path, '--scanners', 'vuln', '--list-all-pkgs=false'];
        case 'dockerfiles':
            throw new RangeError(`trivy can't look at ${subject.type}`);
    }
}
/**
 * It scans with a database of any age and says nothing (exit code 0, nothing on stderr), so we look ourselves. The Java
 * index only gives jars a name: an old one is no reason to distrust what it named, and it isn't there before the first jar.
 */
async function databases(files, cacheDir) {
    const [builtAt, javaBuiltAt] = await Promise.all([readUpdatedAt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'db')), readUpdatedAt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'java-db'))]);
    return [
        { name: 'trivy-db', ages: true, ...(builtAt === undefined ? {} : { builtAt }) },
        ...(javaBuiltAt === undefined ? [] : [{ name: 'trivy-java-db', ages: false, builtAt: javaBuiltAt }]),
    ];
}
const Metadata = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ UpdatedAt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((text) => Number.isFinite(Date.parse(text)))) });
/** @returns undefined when it isn't known, whatever the cause: an unknown date is a failure to the runner */
async function readUpdatedAt(files, folder) {
    try {
        const read = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(Metadata, JSON.parse((await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'metadata.json'))).toString('utf8')));
        return read.success ? read.output.UpdatedAt : undefined;
    }
    catch {
        return undefined;
    }
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
