export const id = 3730;
export const ids = [3730];
export const modules = {

/***/ 13273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/** Waiting for several things at once, when what they use is cleaned up afterwards. */
/** Like `Promise.all`. @throws the first failure, but only once all have ended: what we clean up then, nobody uses any more */
async function allEnded(running) {
    await Promise.allSettled(running);
    return Promise.all(running);
}


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
/* harmony export */   es: () => (/* binding */ rootCause),
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
const LONGEST_CAUSE = 160;
/** The innermost cause alone, for lists of attempts: Go programs chain their errors with colons, and the cause stands last. Empty when it said nothing. */
function rootCause(stderr) {
    const said = lastWords(stderr);
    const line = said.slice(Math.max(said.lastIndexOf(' | ') + 3, said.indexOf(': ') + 2)).trim();
    if (line.length <= LONGEST_CAUSE)
        return line;
    const colon = line.indexOf(': ', line.length - LONGEST_CAUSE);
    return colon === -1 ? `… ${line.slice(-LONGEST_CAUSE)}` : line.slice(colon + 2);
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

/***/ 53730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runScanner),
/* harmony export */   n: () => (/* binding */ ageFailures)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _all_ended_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13273);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _tools_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54688);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16494);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61592);
/* harmony import */ var _private_copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72280);
/** The one runner: it alone starts scanners. Everything that can go wrong with one becomes a value. */







const MAX_OUTPUT = 256 * 1024 * 1024;
const VERSION_TIMEOUT_MS = 60_000;
const VERSION_MAX_OUTPUT = 1024 * 1024;
/**
 * Runs one scanner on one subject. Doesn't wait until an image is verified: that is for whoever keeps the result.
 * @throws Cancelled when the run is stopped from outside; everything else that a scanner does is in the result
 */
async function runScanner(scanner, program, subject, limits, tools) {
    const started = tools.clock.monotonic();
    const { version, databases = [], decoded, failures, mayPass: again = false, written } = await look(scanner, program, subject, limits, tools);
    const failure = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .combine */ .kg)(failures);
    return {
        report: {
            name: scanner.id,
            ...(version === undefined ? {} : { version }),
            verified: program.verified,
            target: subject.target,
            outcome: failure === undefined ? 'ok' : 'failed',
            ...(failure === undefined ? {} : { error: failure.hint === undefined ? failure.message : `${failure.message} (${failure.hint})` }),
            seconds: (tools.clock.monotonic() - started) / 1000,
            databases: databases.map(toReport),
        },
        observations: decoded?.observations ?? [],
        ...(failure === undefined ? {} : { failure, mayPass: again }),
        ...(written === undefined ? {} : { written }),
    };
}
function toReport({ name, builtAt, digest, origin }) {
    return { name, ...(builtAt === undefined ? {} : { builtAt }), ...(digest === undefined ? {} : { digest }), ...(origin === undefined ? {} : { origin }) };
}
async function look(scanner, program, subject, limits, tools) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, program.path);
    const fault = await findFault(scanner, path, tools);
    if (fault !== undefined)
        return { failures: [fault] };
    const session = await open(scanner, { ...program, path }, subject, limits, tools).catch(_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .asFailure */ .h_);
    if (session instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc)
        return { failures: [session] };
    const attempt = { title: scanner.title, doing: `looking at ${subject.name}`, timeoutMs: limits.timeoutMs, maxOutput: limits.maxOutput ?? MAX_OUTPUT };
    // The version is only told to readers: asking for it first would make every scan a tenth of a second longer.
    const [version, ran] = await (0,_all_ended_js__WEBPACK_IMPORTED_MODULE_6__/* .allEnded */ .C)([versionOf(session, tools).catch(_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .asFailure */ .h_), scanOnce(session, attempt, tools).catch(_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .asFailure */ .h_)]);
    if (version instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc)
        return { failures: [version] };
    if (ran instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc)
        return { version, failures: [ran] };
    const end = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(ran.ended, scanner.completed, ran.stderr, attempt);
    const decoded = decode(scanner, ran, subject, version);
    const databases = withReported(await databasesOf(session, tools), decoded instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc ? undefined : decoded.databases);
    // Without a report, the way it ended says more than that there is none.
    const again = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .mayPass */ .bg)(ran.ended, scanner.completed, ran.stderr);
    if (decoded instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc)
        return { version, databases, failures: [end ?? decoded], mayPass: again };
    return {
        version,
        mayPass: again,
        ...(limits.keepWritten === true ? { written: ran.stdout.toString('utf8') } : {}),
        databases,
        decoded,
        failures: [
            ...(end === undefined ? [] : [end]),
            ...(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeUndecodable */ .EI)(decoded.undecodable, scanner.title, subject.name),
            ...(0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeGaps */ .Xr)(decoded.gaps ?? [], scanner.title, subject.name),
            ...ageFailures(databases, limits, scanner.title, tools),
        ],
    };
}
async function databasesOf({ scanner, program, workspace }, tools) {
    if (program.data !== undefined)
        return program.data.list();
    return scanner.databaseDir === undefined ? [] : scanner.databases(tools.files, (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .databaseFolder */ .QN)(scanner.databaseDir, workspace, tools));
}
/** What a report says that it judged by counts more than what lies in the cache; where that came from, it may not say. */
function withReported(found, reported) {
    if (reported === undefined)
        return found;
    return reported.map((database) => {
        const known = found.find(({ name }) => name === database.name);
        return { ...known, ...database, ...(known?.origin === undefined ? {} : { origin: known.origin }) };
    });
}
/** A stale database is a failure, or is only said. */
function ageFailures(databases, { databaseMaxAgeMs, staleDatabase }, title, tools) {
    const failures = (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeDatabases */ .Es)(databases, databaseMaxAgeMs, tools.clock.now(), title);
    if (staleDatabase !== 'warn')
        return failures;
    for (const stale of failures)
        if (stale instanceof _failures_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleDatabase */ .Zr)
            tools.log.warn(`${stale.message}: ${stale.hint ?? ''}`);
    return failures.filter((failure) => !(failure instanceof _failures_js__WEBPACK_IMPORTED_MODULE_4__/* .StaleDatabase */ .Zr));
}
/** A second time when the first failed for want of data that could then be brought. */
async function scanOnce(session, attempt, tools) {
    const ran = await start(session, session.command, attempt, tools);
    if (ran.ended.how !== 'exited' || session.scanner.completed.includes(ran.ended.code))
        return ran;
    const supplied = await session.program.data?.supply(ran.stderr);
    if (supplied === undefined || supplied === false)
        return ran;
    return supplied === true ? start(session, session.command, attempt, tools) : supplied;
}
/** @returns why the program can't be run; `spawn`'s own words don't tell a missing program from a missing folder */
async function findFault(scanner, path, { files }) {
    const status = await files.status(path).catch(() => undefined);
    const hint = `name another one with --scanner-path ${scanner.program}=FILE`;
    if (status === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`${scanner.title} isn't there: no file ${JSON.stringify(path)}`, { hint });
    if (status.kind !== 'file')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`${scanner.title} can't be started: ${JSON.stringify(path)} is not a file`, { hint });
    if (!(await files.isExecutable(path)))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`${scanner.title} can't be started: ${JSON.stringify(path)} is not executable`, { hint: 'set its mode with chmod +x' });
    return undefined;
}
/** @throws ScannerFailure when there is no room to work in, or the scanner can't read such an archive */
async function open(scanner, program, subject, limits, tools) {
    // The process runs in another folder than we do.
    const absolute = subject.type === 'image' ? { ...subject, archive: { ...subject.archive, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, subject.archive.path) } } : subject;
    const command = scanner.command(absolute, { timeoutMs: limits.timeoutMs, config: limits.config, extraArgs: limits.extraArgs ?? [] });
    try {
        const workspace = await (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .makeWorkspace */ .WQ)(scanner.id, tools);
        for (const [name, content] of Object.entries(command.files ?? {}))
            await tools.files.writeAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace.work, name), content);
        const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .scannerEnvironment */ .y5)(scanner, workspace, tools);
        return { scanner, program, command, workspace, env };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`can't make a temporary folder for ${scanner.title}: ${(0,_tools_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) ?? 'unknown error'}`, { hint: 'is there room in TMPDIR?', cause: error });
    }
}
/** @returns undefined when it answers, but not with a version */
async function versionOf(session, tools) {
    if (session.program.version !== undefined)
        return session.program.version;
    const { scanner } = session;
    const attempt = { title: scanner.title, doing: 'telling its version', timeoutMs: VERSION_TIMEOUT_MS, maxOutput: VERSION_MAX_OUTPUT };
    const ran = await start(session, { args: scanner.versionArgs, env: {} }, attempt, tools);
    return (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEnd */ .lA)(ran.ended, [0], ran.stderr, attempt) ?? scanner.readVersion(ran.stdout.toString('utf8'));
}
/** @throws Cancelled; ScannerFailure when the program isn't the one that was verified any more */
async function start(session, command, attempt, tools) {
    const { program, workspace, env } = session;
    const { timeoutMs, maxOutput } = attempt;
    const swapped = await (0,_private_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .findSwap */ .N)(program, attempt.title, tools.files);
    if (swapped !== undefined)
        throw swapped;
    const { ended, stdout, stderr } = await tools.exec.run({ program: program.path, args: command.args, env: { ...env, ...program.data?.env(), ...command.env }, cwd: workspace.work, timeoutMs, maxOutput });
    if (stderr.trim() !== '')
        tools.log.group(`${attempt.title}, ${attempt.doing}`, stderr.trimEnd().split('\n'));
    if (ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ(`stopped while ${attempt.title} was ${attempt.doing}`);
    return { ended, stdout, stderr };
}
function decode(scanner, { ended, stdout }, subject, version) {
    // Too much, or nothing: there is no report to read. A run that failed later may have written one all the same.
    if (ended.how === 'output-too-large' || ended.how === 'not-started')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`${scanner.title} wrote no report about ${subject.name}`);
    try {
        return scanner.decode(stdout.toString('utf8'), contextOf(subject, version));
    }
    catch (error) {
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .asFailure */ .h_)(error);
    }
}
function contextOf(subject, version) {
    const { target, name } = subject;
    const image = subject.type === 'image' ? { id: subject.config.id, firstLayer: subject.config.layers[0]?.diffId } : undefined;
    const dockerfiles = subject.type === 'dockerfiles' ? new Map(subject.files.map(({ file, dockerfile }) => [file, dockerfile])) : undefined;
    return { target, name, image, fileName: fileNaming(subject), version, subject: subject.type, ...(dockerfiles === undefined ? {} : { dockerfiles }) };
}
function fileNaming(subject) {
    switch (subject.type) {
        case 'directory':
            return subject.fileName;
        case 'dockerfiles': {
            const names = new Map(subject.files.map(({ path, file }) => [path, file]));
            return (path) => names.get(path) ?? path;
        }
        case 'sbom':
            return () => subject.file;
        case 'image':
            return (path) => path;
    }
}


/***/ })

};
