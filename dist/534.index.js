export const id = 534;
export const ids = [534];
export const modules = {

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
            scanned.push({ target: subject.target, observations: [], reports: [], judgesPackages: true, signals: [], sought: [], problem: unseen(subject, []) });
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
        sought: ran.flatMap(({ scanner, report }) => (report.outcome === 'ok' ? scanner.reports : [])),
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
    const number = inspection.observations.length;
    const seconds = `${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
    const found = `${String(number)} ${number === 1 ? 'finding' : 'findings'}`;
    if (inspection.report.outcome !== 'failed')
        tools.log.info(`${scanner.title} looked at ${subject.name}: ${found} in ${seconds}`);
    else
        tools.log.info(`${scanner.title} failed on ${subject.name} after ${seconds}${number === 0 ? '' : `; ${found} of it count nevertheless`}`);
    return { scanner, report: inspection.report, observations: inspection.observations, written: inspection.written };
}
function failed(name, target, failure) {
    return { name, verified: false, target, outcome: 'failed', error: failure.hint === undefined ? failure.message : `${failure.message}: ${failure.hint}`, seconds: 0, databases: [] };
}


/***/ })

};
