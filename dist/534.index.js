export const id = 534;
export const ids = [534];
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

/***/ 90534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/all-ended.ts
var all_ended = __webpack_require__(13273);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/scanners/index.ts + 2 modules
var scanners = __webpack_require__(20034);
;// CONCATENATED MODULE: ./src/scanners/redact.ts
/** A scanner's own report without what may hold a secret: build arguments in the history, ENV of the configuration, matches of secrets, lines of files, passwords of registries. */
/** Of Trivy: the image's configuration, the text of instructions, what a secret looks like, quoted lines. Of Grype: the same in base64, and its settings. Of hadolint: messages quote the shell. */
const DROPPED = new Set(['ImageConfig', 'CreatedBy', 'Match', 'Code', 'RenderedCause', 'Message', 'message', 'config', 'manifest', 'configuration', 'labels', 'annotations', 'history', 'Author', 'Committer', 'CommitMsg', 'CustomResources', 'alerts']);
const REPLACEMENT = '(removed by Dockgate)';
/** @returns the document with its structure kept; a text that is no JSON is removed whole */
function redact(text) {
    try {
        return `${JSON.stringify(withoutSecrets(JSON.parse(text)), undefined, 1)}\n`;
    }
    catch {
        return `${JSON.stringify(REPLACEMENT)}\n`;
    }
}
function withoutSecrets(value) {
    if (Array.isArray(value))
        return value.map(withoutSecrets);
    if (typeof value === 'string')
        return value.replace(/(\/\/)[^\s/@]+@/g, '$1***@');
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, DROPPED.has(key) ? REPLACEMENT : withoutSecrets(inner)]));
}

;// CONCATENATED MODULE: ./src/scanners/retry.ts
const PAUSE_MS = 2_000;
/** @param retries attempts beyond the first. @param what the scanner and what it looks at, in words */
async function withRetries(run, retries, what, tools) {
    for (let attempt = 1;; attempt += 1) {
        const inspection = await run();
        if (inspection.failure === undefined || inspection.mayPass !== true || attempt > retries)
            return inspection;
        tools.log.warn(`${what}: ${inspection.failure.message}; attempt ${String(attempt + 1)} of ${String(retries + 1)}`);
        await tools.clock.sleep(PAUSE_MS * attempt, tools.signal);
    }
}

// EXTERNAL MODULE: ./src/scanners/run.ts
var run = __webpack_require__(53730);
// EXTERNAL MODULE: ./src/tools/files.ts
var files = __webpack_require__(54688);
;// CONCATENATED MODULE: ./src/scan.ts
/** Runs the scanners that were asked for over everything that they read. */









/** One subject after the other, each by all its scanners at once: a scanner takes hundreds of megabytes. */
async function scan(acquired, replaced, programs, settings, tools) {
    const scanned = [];
    for (const image of acquired.images)
        scanned.push(await scanImage(image, replaced, programs, settings, tools));
    for (const subject of otherSubjects(acquired, tools)) {
        const chosen = requestsFor(subject, replaced, settings);
        if (programs !== undefined && chosen.length > 0) {
            const result = await scanSubject(subject, chosen, programs, settings, tools);
            await keepReports(result.written, subject.target, settings, tools);
            scanned.push({ ...result, problem: unseen(subject, result.reports) });
        }
        else if (subject.type === 'sbom') {
            scanned.push({ target: subject.target, observations: [], reports: [], judgesPackages: true, signals: [], problem: unseen(subject, []) });
        }
    }
    return scanned;
}
/** Of a bill of materials nothing else is known: when every scanner failed, those that may fail among them, nobody looked. */
function unseen(subject, reports) {
    if (subject.type !== 'sbom' || reports.some(({ outcome }) => outcome === 'ok'))
        return undefined;
    return subject.format === 'syft' ? "no scanner looked at it; Grype reads Syft's own format, Trivy does not: write CycloneDX, or use --scanners grype" : 'no scanner looked at it';
}
function otherSubjects({ folder, files, sboms }, tools) {
    const dockerfiles = files.flatMap(({ target, dockerfiles: all }) => {
        const named = all.map(({ dockerfile, path }) => ({ path: path ?? (0,external_node_path_.resolve)(tools.cwd, dockerfile.source.file), file: dockerfile.source.file, dockerfile }));
        return named.length === 0 ? [] : [{ type: 'dockerfiles', target, name: target, files: named }];
    });
    return [
        ...dockerfiles,
        ...(folder === undefined ? [] : [{ type: 'directory', target: 'repository', name: 'the repository', path: folder.path, fileName: (path) => folder.name((0,external_node_path_.resolve)(folder.path, path)) }]),
        ...sboms.map(({ key, name, path, file, format }) => ({ type: 'sbom', target: key, name, path, file, format })),
    ];
}
/** The archive is verified while the scanners read it; when it isn't what it claims to be, no result about it counts. */
async function scanImage(image, replaced, programs, settings, tools) {
    const subject = { type: 'image', target: image.key, name: image.name, archive: image.archive, config: image.config };
    const scanned = await scanSubject(subject, requestsFor(subject, replaced, settings), programs, settings, tools);
    const problem = await image.verified.then(() => undefined, (error) => {
        if (error instanceof errors/* TargetError */.I0)
            return (0,errors/* messageOf */.bD)(error);
        throw error;
    });
    if (problem === undefined)
        await keepReports(scanned.written, image.key, settings, tools);
    return { ...scanned, observations: problem === undefined ? scanned.observations : [], problem };
}
async function scanSubject(subject, chosen, programs, settings, tools) {
    const ran = await (0,all_ended/* allEnded */.C)(chosen.map((scanner) => runOne(scanner, subject, programs, settings, tools)));
    return {
        target: subject.target,
        observations: ran.flatMap((each) => each.observations),
        reports: ran.map((each) => each.report),
        written: ran.flatMap(({ scanner, written }) => (written === undefined ? [] : [{ scanner: scanner.id, text: written }])),
        judgesPackages: ran.some(({ scanner }) => scanner.reports.includes('vulnerability')),
        signals: ran.flatMap(({ scanner, report }) => (report.outcome === 'ok' ? scanner.supplies : [])),
    };
}
/** For people who look into a scanner's own words. @throws HostError when the folder can't be written to */
async function keepReports(written, target, settings, tools) {
    for (const { scanner, text } of written) {
        const path = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir, 'raw', `${scanner}-${target.replace(/[^\w.-]+/g, '_').slice(0, 100)}-${(0,external_node_crypto_.createHash)('sha256').update(target).digest('hex').slice(0, 8)}.json`);
        try {
            await tools.files.writeAtomic(path, redact(text));
        }
        catch (error) {
            throw new errors/* HostError */.dh(`can't write ${path}: ${(0,files/* codeOf */.$)(error) ?? (0,errors/* messageOf */.bD)(error)}`, { hint: 'is there room, and may we write to --output-dir?', cause: error });
        }
    }
}
function requestsFor(subject, replaced, settings) {
    return settings.scanners.requests.flatMap(({ name }) => {
        const scanner = scanners/* scanners */.U.find((each) => each.id === name);
        if (scanner === undefined)
            throw new RangeError(`settings let the unknown scanner ${name} through`);
        // Of Syft's own format Trivy says "unknown scanning is not yet supported".
        const unable = subject.type === 'sbom' && subject.format === 'syft' && scanner.program === 'trivy';
        return scanner.reads.includes(subject.type) && !unable && replaced.get(subject.target)?.has(name) !== true ? [scanner] : [];
    });
}
async function runOne(scanner, subject, programs, settings, tools) {
    const program = await programs?.get(scanner.program);
    if (program === undefined)
        throw new RangeError(`the program of ${scanner.id} wasn't prepared`);
    if (program instanceof errors/* ScannerFailure */.Nc)
        return { scanner, report: failed(scanner.id, subject.target, program), observations: [] };
    const { timeoutMs, databaseMaxAgeMs, staleDatabase, extraArgs, retries, rawReports, hadolintConfig } = settings.scanners;
    const config = scanner.id === 'hadolint' && hadolintConfig !== undefined ? { config: (0,external_node_path_.resolve)(tools.cwd, hadolintConfig) } : {};
    const started = tools.clock.monotonic();
    const limits = { timeoutMs, databaseMaxAgeMs, staleDatabase, extraArgs: extraArgs.get(scanner.id) ?? [], keepWritten: rawReports, ...config };
    const inspection = await withRetries(() => (0,run/* runScanner */.S)(scanner, program, subject, limits, tools), retries, `${scanner.title} on ${subject.name}`, tools);
    tools.log.info(`${scanner.title} looked at ${subject.name}: ${String(inspection.observations.length)} findings in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`);
    return { scanner, report: inspection.report, observations: inspection.observations, written: inspection.written };
}
function failed(name, target, failure) {
    return { name, verified: false, target, outcome: 'failed', error: failure.hint === undefined ? failure.message : `${failure.message}: ${failure.hint}`, seconds: 0, databases: [] };
}


/***/ }),

/***/ 53730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runScanner)
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
