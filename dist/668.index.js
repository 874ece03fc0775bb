export const id = 668;
export const ids = [668,109];
export const modules = {

/***/ 668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/all-ended.ts
/** Waiting for several things at once, when what they use is cleaned up afterwards. */
/** Like `Promise.all`. @throws the first failure, but only once all have ended: what we clean up then, nobody uses any more */
async function allEnded(running) {
    await Promise.allSettled(running);
    return Promise.all(running);
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/scanners/index.ts + 8 modules
var scanners = __webpack_require__(9301);
// EXTERNAL MODULE: ./src/tools/files.ts
var files = __webpack_require__(4688);
;// CONCATENATED MODULE: ./src/scanners/environment.ts
/** What a scanner may see of our environment: names on a list, and nothing else. No token of ours is on it. */

/** Where programs and the network are. Go reads both spellings of the proxies' names. */
const COMMON = ['PATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
async function makeWorkspace(name, tools) {
    const root = await tools.files.scratch(name);
    const workspace = { home: (0,external_node_path_.join)(root, 'home'), temporary: (0,external_node_path_.join)(root, 'tmp'), work: (0,external_node_path_.join)(root, 'work') };
    await Promise.all(Object.values(workspace).map((path) => tools.files.makeDirectory(path)));
    return workspace;
}
/** @returns the whole environment of a scanner's processes */
function scannerEnvironment(scanner, workspace, tools) {
    const copied = [...COMMON, ...scanner.environment].flatMap((name) => {
        const value = tools.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(copied),
        HOME: workspace.home,
        TMPDIR: workspace.temporary,
        ...(scanner.databaseDir === undefined ? {} : { [scanner.databaseDir.variable]: databaseFolder(scanner.databaseDir, workspace, tools) }),
    };
}
/** @returns where the scanner's databases lie: in the real user's cache as a rule, in the workspace when there is no such place */
function databaseFolder(databaseDir, workspace, { env, cwd }) {
    // The process runs in another folder than we do.
    const named = textOf(env[databaseDir.variable]);
    if (named !== undefined)
        return (0,external_node_path_.resolve)(cwd, named);
    const cache = textOf(env['XDG_CACHE_HOME']);
    if (cache !== undefined)
        return (0,external_node_path_.resolve)(cwd, cache, databaseDir.defaultName);
    const home = textOf(env['HOME']) ?? workspace.home;
    return (0,external_node_path_.resolve)(cwd, home, '.cache', databaseDir.defaultName);
}
function textOf(value) {
    return value === '' ? undefined : value;
}

// EXTERNAL MODULE: ./src/tools/log.ts
var log = __webpack_require__(8109);
;// CONCATENATED MODULE: ./src/scanners/failures.ts
/** What to say when a scanner didn't do what it should: what failed, what we were doing, what to do. */



/** @returns undefined when the process got to its own end with one of the codes that mean so */
function describeEnd(ended, completed, stderr, attempt) {
    const { title, doing, timeoutMs, maxOutput } = attempt;
    switch (ended.how) {
        case 'exited':
            if (completed.includes(ended.code))
                return undefined;
            return new errors/* ScannerFailure */.Nc(`${title} ended with exit code ${String(ended.code)} while ${doing}${lastWords(stderr)}`, { hint: 'run again with --verbose to see all that it said' });
        case 'signalled':
            return new errors/* ScannerFailure */.Nc(`${title} was killed by ${ended.signal} while ${doing}${lastWords(stderr)}`, {
                hint: ended.signal === 'SIGKILL' ? 'the system does that when memory runs out' : 'run again; if it happens again, report it to its makers',
            });
        case 'timed-out':
            return new errors/* ScannerFailure */.Nc(`${title} ran longer than ${String(timeoutMs / 1000)} s while ${doing}, and was stopped${lastWords(stderr)}`, { hint: 'raise --scanner-timeout' });
        case 'output-too-large':
            return new errors/* ScannerFailure */.Nc(`${title} wrote more than ${String(maxOutput / 1024 / 1024)} MiB while ${doing}, and was stopped`, { hint: 'run it by hand to see what it writes' });
        case 'not-started':
            return new errors/* ScannerFailure */.Nc(`${title} couldn't be started for ${doing}: ${(0,files/* codeOf */.$)(ended.error) ?? 'unknown error'}`, {
                hint: 'is it a program for this system?',
                cause: ended.error,
            });
    }
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
        .map((line) => shorten((0,log.inert)(line.replace(/(\/\/)[^\s/@]+:[^\s/@]*@/g, '$1***@'))))
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
        return new errors/* ScannerFailure */.Nc(`nobody knows how old ${title}'s database ${name} is: its metadata can't be read`, { hint: 'remove it, so that it is downloaded again' });
    }
    const age = now.getTime() - built;
    // Clocks differ by minutes, and days begin at different times; more than that is wrong on one side or the other.
    if (age < -DAY_MS) {
        return new errors/* ScannerFailure */.Nc(`${title}'s database ${name} says it was built on ${dayOf(built)}, which lies in the future`, { hint: 'is the clock of this machine right?' });
    }
    if (age <= maxAgeMs)
        return undefined;
    return new errors/* ScannerFailure */.Nc(`${title}'s database ${name} was built on ${dayOf(built)}, ${span(age)} ago, and may be ${span(maxAgeMs)} old`, {
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
    const shown = undecodable.slice(0, ROWS_SHOWN).map(log.inert).join('; ');
    const more = undecodable.length > ROWS_SHOWN ? '; …' : '';
    const rows = undecodable.length === 1 ? '1 row' : `${String(undecodable.length)} rows`;
    return [new errors/* ScannerFailure */.Nc(`${rows} of ${title}'s report about ${about} can't be read (${shown}${more})`, { hint: 'is this version of it newer than dockgate? report it' })];
}
/** @returns one failure that says it all; undefined for none */
function combine(failures) {
    const [first, ...others] = failures;
    if (first === undefined || others.length === 0)
        return first;
    const hints = new Set(failures.flatMap(({ hint }) => (hint === undefined ? [] : [hint])));
    return new errors/* ScannerFailure */.Nc(failures.map(({ message }) => message).join('; '), { ...(hints.size === 0 ? {} : { hint: [...hints].join('; ') }), cause: first });
}
/** For `catch`: what isn't ours is a bug and goes on. */
function asFailure(error) {
    if (error instanceof errors/* ScannerFailure */.Nc)
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./src/scanners/run.ts
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
    const { version, databases = [], decoded, failures } = await look(scanner, program, subject, limits, tools);
    const failure = combine(failures);
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
        ...(failure === undefined ? {} : { failure }),
    };
}
function toReport({ name, builtAt, digest, origin }) {
    return { name, ...(builtAt === undefined ? {} : { builtAt }), ...(digest === undefined ? {} : { digest }), ...(origin === undefined ? {} : { origin }) };
}
async function look(scanner, program, subject, limits, tools) {
    const path = (0,external_node_path_.resolve)(tools.cwd, program.path);
    const fault = await findFault(scanner, path, tools);
    if (fault !== undefined)
        return { failures: [fault] };
    const session = await run_open(scanner, path, subject, limits, tools).catch(asFailure);
    if (session instanceof errors/* ScannerFailure */.Nc)
        return { failures: [session] };
    const attempt = { title: scanner.title, doing: `looking at ${subject.name}`, timeoutMs: limits.timeoutMs, maxOutput: limits.maxOutput ?? MAX_OUTPUT };
    // The version is only told to readers: asking for it first would make every scan a tenth of a second longer.
    const [version, ran] = await allEnded([askVersion(session, tools), start(session, session.command, attempt, tools)]);
    if (version instanceof errors/* ScannerFailure */.Nc)
        return { failures: [version] };
    const end = describeEnd(ran.ended, scanner.completed, ran.stderr, attempt);
    const decoded = decode(scanner, ran, subject, version);
    const found = scanner.databaseDir === undefined ? [] : await scanner.databases(tools.files, databaseFolder(scanner.databaseDir, session.workspace, tools));
    // What was really used counts more than what lies in the cache.
    const databases = decoded instanceof errors/* ScannerFailure */.Nc ? found : (decoded.databases ?? found);
    // Without a report, the way it ended says more than that there is none.
    if (decoded instanceof errors/* ScannerFailure */.Nc)
        return { version, databases, failures: [end ?? decoded] };
    return {
        version,
        databases,
        decoded,
        failures: [
            ...(end === undefined ? [] : [end]),
            ...describeUndecodable(decoded.undecodable, scanner.title, subject.name),
            ...judgeDatabases(databases, limits.databaseMaxAgeMs, tools.clock.now(), scanner.title),
        ],
    };
}
/** @returns why the program can't be run; `spawn`'s own words don't tell a missing program from a missing folder */
async function findFault(scanner, path, { files }) {
    const status = await files.status(path).catch(() => undefined);
    const hint = `name another one with --scanner-path ${scanner.program}=FILE`;
    if (status === undefined)
        return new errors/* ScannerFailure */.Nc(`${scanner.title} isn't there: no file ${JSON.stringify(path)}`, { hint });
    if (status.kind !== 'file')
        return new errors/* ScannerFailure */.Nc(`${scanner.title} can't be started: ${JSON.stringify(path)} is not a file`, { hint });
    if (!(await files.isExecutable(path)))
        return new errors/* ScannerFailure */.Nc(`${scanner.title} can't be started: ${JSON.stringify(path)} is not executable`, { hint: 'set its mode with chmod +x' });
    return undefined;
}
/** @throws ScannerFailure when there is no room to work in, or the scanner can't read such an archive */
async function run_open(scanner, program, subject, limits, tools) {
    // The process runs in another folder than we do.
    const absolute = subject.type === 'image' ? { ...subject, archive: { ...subject.archive, path: (0,external_node_path_.resolve)(tools.cwd, subject.archive.path) } } : subject;
    const command = scanner.command(absolute, { timeoutMs: limits.timeoutMs, config: limits.config, extraArgs: limits.extraArgs ?? [] });
    try {
        const workspace = await makeWorkspace(scanner.id, tools);
        const env = scannerEnvironment(scanner, workspace, tools);
        return { scanner, program, command, workspace, env };
    }
    catch (error) {
        throw new errors/* ScannerFailure */.Nc(`can't make a temporary folder for ${scanner.title}: ${(0,files/* codeOf */.$)(error) ?? 'unknown error'}`, { hint: 'is there room in TMPDIR?', cause: error });
    }
}
/** @returns undefined when it answers, but not with a version */
async function askVersion(session, tools) {
    const { scanner } = session;
    const attempt = { title: scanner.title, doing: 'telling its version', timeoutMs: VERSION_TIMEOUT_MS, maxOutput: VERSION_MAX_OUTPUT };
    const ran = await start(session, { args: scanner.versionArgs, env: {} }, attempt, tools);
    return describeEnd(ran.ended, [0], ran.stderr, attempt) ?? scanner.readVersion(ran.stdout.toString('utf8'));
}
/** @throws Cancelled */
async function start(session, command, attempt, tools) {
    const { program, workspace, env } = session;
    const { timeoutMs, maxOutput } = attempt;
    const { ended, stdout, stderr } = await tools.exec.run({ program, args: command.args, env: { ...env, ...command.env }, cwd: workspace.work, timeoutMs, maxOutput });
    if (stderr.trim() !== '')
        tools.log.group(`${attempt.title}, ${attempt.doing}`, stderr.trimEnd().split('\n'));
    if (ended.how === 'cancelled')
        throw new errors/* Cancelled */.cJ(`stopped while ${attempt.title} was ${attempt.doing}`);
    return { ended, stdout, stderr };
}
function decode(scanner, { ended, stdout }, subject, version) {
    // Too much, or nothing: there is no report to read. A run that failed later may have written one all the same.
    if (ended.how === 'output-too-large' || ended.how === 'not-started')
        return new errors/* ScannerFailure */.Nc(`${scanner.title} wrote no report about ${subject.name}`);
    try {
        return scanner.decode(stdout.toString('utf8'), contextOf(subject, version));
    }
    catch (error) {
        return asFailure(error);
    }
}
function contextOf(subject, version) {
    const { target, name } = subject;
    const image = subject.type === 'image' ? { id: subject.config.id, firstLayer: subject.config.layers[0]?.diffId } : undefined;
    return { target, name, image, fileName: fileNaming(subject), version, subject: subject.type };
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

;// CONCATENATED MODULE: ./src/scan.ts
/** Runs the scanners that were asked for over everything that they read. */





/** One subject after the other, each by all its scanners at once: a scanner takes hundreds of megabytes. */
async function scan(acquired, programs, settings, tools) {
    const scanned = [];
    for (const image of acquired.images)
        scanned.push(await scanImage(image, programs, settings, tools));
    for (const subject of otherSubjects(acquired, tools)) {
        if (programs !== undefined && requestsFor(subject, settings).length > 0)
            scanned.push({ ...(await scanSubject(subject, programs, settings, tools)), problem: undefined });
    }
    return scanned;
}
function otherSubjects({ folder, files, sboms }, tools) {
    const dockerfiles = files.flatMap(({ target, dockerfiles: all }) => {
        const named = all.map(({ dockerfile }) => ({ path: (0,external_node_path_.resolve)(folder?.path ?? tools.cwd, dockerfile.source.file), file: dockerfile.source.file }));
        return named.length === 0 ? [] : [{ type: 'dockerfiles', target, name: target, files: named }];
    });
    return [
        ...dockerfiles,
        ...(folder === undefined ? [] : [{ type: 'directory', target: 'repository', name: 'the repository', path: folder.path, fileName: (path) => folder.name((0,external_node_path_.resolve)(folder.path, path)) }]),
        ...sboms.map(({ key, name, path, file }) => ({ type: 'sbom', target: key, name, path, file })),
    ];
}
/** The archive is verified while the scanners read it; when it isn't what it claims to be, no result about it counts. */
async function scanImage(image, programs, settings, tools) {
    const scanned = await scanSubject({ type: 'image', target: image.key, name: image.name, archive: image.archive, config: image.config }, programs, settings, tools);
    const problem = await image.verified.then(() => undefined, (error) => {
        if (error instanceof errors/* TargetError */.I0)
            return (0,errors/* messageOf */.bD)(error);
        throw error;
    });
    return { ...scanned, observations: problem === undefined ? scanned.observations : [], problem };
}
async function scanSubject(subject, programs, settings, tools) {
    const ran = await allEnded(requestsFor(subject, settings).map((scanner) => runOne(scanner, subject, programs, settings, tools)));
    return {
        target: subject.target,
        observations: ran.flatMap((each) => each.observations),
        reports: ran.map((each) => each.report),
        signals: ran.flatMap(({ scanner, report }) => (report.outcome === 'ok' ? scanner.supplies : [])),
    };
}
function requestsFor(subject, settings) {
    return settings.scanners.requests.flatMap(({ name }) => {
        const scanner = scanners/* scanners */.U.find((each) => each.id === name);
        if (scanner === undefined)
            throw new RangeError(`settings let the unknown scanner ${name} through`);
        return scanner.reads.includes(subject.type) ? [scanner] : [];
    });
}
async function runOne(scanner, subject, programs, settings, tools) {
    const program = await programs?.get(scanner.program);
    if (program === undefined)
        throw new RangeError(`the program of ${scanner.id} wasn't prepared`);
    if (program instanceof errors/* ScannerFailure */.Nc)
        return { scanner, report: failed(scanner.id, subject.target, program), observations: [] };
    const { timeoutMs, databaseMaxAgeMs, extraArgs } = settings.scanners;
    const started = tools.clock.monotonic();
    const inspection = await runScanner(scanner, program, subject, { timeoutMs, databaseMaxAgeMs, extraArgs: extraArgs.get(scanner.id) ?? [] }, tools);
    tools.log.info(`${scanner.title} looked at ${subject.name}: ${String(inspection.observations.length)} findings in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`);
    return { scanner, report: inspection.report, observations: inspection.observations };
}
function failed(name, target, failure) {
    return { name, verified: false, target, outcome: 'failed', error: failure.hint === undefined ? failure.message : `${failure.message}: ${failure.hint}`, seconds: 0, databases: [] };
}


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inert: () => (/* binding */ inert),
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
    };
}


/***/ })

};
