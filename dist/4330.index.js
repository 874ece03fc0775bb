export const id = 4330;
export const ids = [4330,5239];
export const modules = {

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

/***/ 14330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certainPrograms: () => (/* binding */ certainPrograms),
  preparePrograms: () => (/* binding */ preparePrograms)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/tools/files.ts
var tools_files = __webpack_require__(54688);
;// CONCATENATED MODULE: ./src/scanners/database-source.ts
/** @returns the metadata's text as JSON; undefined when it can't be had */
async function readMetadata(path, files) {
    try {
        return JSON.parse((await files.read(path)).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/scanners/environment.ts
var environment = __webpack_require__(16494);
// EXTERNAL MODULE: ./src/scanners/failures.ts
var failures = __webpack_require__(61592);
// EXTERNAL MODULE: ./src/scanners/private-copy.ts
var private_copy = __webpack_require__(72280);
;// CONCATENATED MODULE: ./src/scanners/fetch-database.ts
/** One attempt to fetch a database into an empty folder: bounded in time, and given up when nothing moves any more. */





/** Trivy's database has 80 MB, its Java index 800 MB, Grype's 100 MB; unpacking and indexing write all the while. */
const FETCH_LIMITS = { attemptMs: 15 * 60_000, stallMs: 60_000, pollMs: 2_000 };
const MAX_OUTPUT = 16 << 20;
/**
 * @param folder empty, ours alone
 * @returns why it failed; undefined when the scanner says that it's there
 * @throws Cancelled
 */
async function fetchDatabase(source, program, mirror, folder, tools, limits) {
    const swapped = await (0,private_copy/* findSwap */.N)(program, source.title, tools.files);
    if (swapped !== undefined)
        return { text: swapped.message, lasting: true };
    const workspace = await (0,environment/* makeWorkspace */.WQ)(`${source.name}-fetch`, tools);
    const command = source.fetch(mirror, folder);
    const stalled = new AbortController();
    const watch = watchFor(limits, [folder, workspace.temporary], tools, stalled);
    try {
        const { ended, stderr, stdout } = await tools.exec.run({
            program: program.path,
            args: command.args,
            env: { ...(0,environment/* plainEnvironment */.Ud)(workspace, tools, source.environment), ...command.env },
            cwd: workspace.work,
            timeoutMs: limits.attemptMs,
            maxOutput: MAX_OUTPUT,
            stop: AbortSignal.any([stalled.signal, tools.signal]),
        }, () => {
            watch.moved();
        });
        const said = stderr.trim() === '' ? stdout.toString('utf8').trim() : stderr.trim();
        if (said !== '')
            tools.log.group(`${source.title}, fetching ${source.name} from ${placeOfMirror(mirror)}`, said.split('\n'));
        switch (ended.how) {
            case 'exited':
                return ended.code === 0 ? undefined : { text: (0,failures/* rootCause */.es)(stderr) || `exit code ${String(ended.code)} without a word`, lasting: false };
            case 'timed-out':
                if (tools.signal.aborted)
                    throw new errors/* Cancelled */.cJ(`stopped while ${source.title} was fetching its database`);
                return { text: stalled.signal.aborted ? `nothing moved for ${String(limits.stallMs / 1000)} s` : `it took longer than ${String(limits.attemptMs / 60_000)} min`, lasting: false };
            case 'cancelled':
                throw new errors/* Cancelled */.cJ(`stopped while ${source.title} was fetching its database`);
            case 'signalled':
                return { text: `killed by ${ended.signal}`, lasting: false };
            case 'output-too-large':
            case 'not-started':
                return { text: ended.how, lasting: true };
        }
    }
    finally {
        watch.end();
        await tools.files.remove(workspace.temporary).catch(() => undefined);
    }
}
function watchFor({ stallMs, pollMs }, folders, { files, clock }, stalled) {
    let last = clock.monotonic();
    let seen = '';
    let looking = false;
    const look = async () => {
        const state = (await Promise.all(folders.map((folder) => stateOf(folder, files)))).join();
        if (state !== seen) {
            seen = state;
            last = clock.monotonic();
        }
        if (clock.monotonic() - last > stallMs)
            stalled.abort();
    };
    const timer = setInterval(() => {
        if (looking)
            return;
        looking = true;
        void look()
            // A folder that comes and goes while we look is a movement, and seen next time.
            .catch(() => undefined)
            .finally(() => {
            looking = false;
        });
    }, pollMs);
    return {
        moved: () => {
            last = clock.monotonic();
        },
        end: () => {
            clearInterval(timer);
        },
    };
}
/** Changes with every write to any file below. */
async function stateOf(folder, files) {
    const entries = await files.list(folder).catch(() => []);
    const states = await Promise.all(entries.map(({ name, kind }) => {
        const path = (0,external_node_path_.join)(folder, name);
        return kind === 'directory' ? stateOf(path, files) : files.stamp(path).catch(() => '');
    }));
    return `${folder}(${states.join()})`;
}
/** A mirror as people may see it: an address may hold a password. */
function placeOfMirror(mirror) {
    return mirror.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/, '');
}

;// CONCATENATED MODULE: ./src/scanners/databases.ts
/** Makes a scanner's database ready before any scan: the one at hand when it is fresh, else a new one; never half of one. */







const DAY_MS = 24 * 60 * 60 * 1000;
const PAUSE_MS = 5_000;
/** @throws ScannerFailure when no scan could be trusted; Cancelled */
async function prepareDatabase(source, program, options, tools) {
    const { home, others } = placesOf(source, options, tools);
    const forbidden = source.forbidden.values.includes((tools.env[source.forbidden.variable] ?? '').toLowerCase());
    let state = await inspect(source, home, tools);
    let restored;
    const today = tools.clock.now().toISOString().slice(0, 10);
    const prefix = `dockgate-db-${source.name}-${source.schema}-`;
    if (home.ours && !options.offline && !isFresh(state, source, tools) && options.cache !== undefined) {
        await tools.files.makeDirectory(home.folder).catch(() => undefined);
        restored = await options.cache.restore(pathsOf(source, home, options), `${prefix}${today}`, prefix);
        if (restored !== undefined) {
            tools.log.detail(`${source.name}: restored ${restored} from GitHub's cache`);
            state = await inspect(source, home, tools);
        }
    }
    const atHand = await best(source, { place: home, state }, others, tools);
    if (isFresh(atHand.state, source, tools))
        return ready(source, atHand, 'is fresh', options, tools, options.offline);
    if (options.offline || forbidden) {
        const why = options.offline ? '--offline' : source.forbidden.variable;
        if (atHand.state.state === 'ready')
            return ready(source, atHand, `is used as it is (${why})`, options, tools, options.offline);
        throw unusable(source, atHand.place, atHand.state, `${why} forbids fetching one`);
    }
    const problem = await update(source, program, home, options, tools);
    if (problem === undefined) {
        const fetched = await inspect(source, home, tools);
        const result = await ready(source, { place: home, state: fetched }, 'was fetched', options, tools, true);
        const key = `${prefix}${today}`;
        return { ...result, keep: async () => (options.cache?.mayKeep === true && restored !== key && home.ours ? options.cache.save(pathsOf(source, home, options), key) : undefined) };
    }
    if (atHand.state.state === 'ready') {
        tools.log.warn(`${source.title}'s database ${source.name} couldn't be updated: ${problem}. The one at hand is used; its age decides`);
        return ready(source, atHand, 'is used, for no newer one was to be had', options, tools, true);
    }
    throw unusable(source, atHand.place, atHand.state, `none could be fetched: ${problem}`);
}
function placesOf(source, { cacheDir }, { env, cwd }) {
    const named = textOf(env[source.variable]);
    if (named !== undefined)
        return { home: { folder: (0,external_node_path_.resolve)(cwd, named), ours: false, writable: true, title: source.variable }, others: [] };
    const home = { folder: (0,external_node_path_.join)(cacheDir, 'db', source.folder), ours: true, writable: true, title: 'the cache' };
    const userCache = textOf(env['XDG_CACHE_HOME']) ?? (textOf(env['HOME']) === undefined ? undefined : (0,external_node_path_.join)(env['HOME'] ?? '', '.cache'));
    return { home, others: userCache === undefined ? [] : [{ folder: (0,external_node_path_.resolve)(cwd, userCache, source.userFolder), ours: false, writable: false, title: `${source.title}'s own cache` }] };
}
function textOf(value) {
    return value === '' ? undefined : value;
}
function pathsOf(source, place, options) {
    return [...source.files.map((file) => (0,external_node_path_.join)(place.folder, file)), recordOf(source, place, options)];
}
async function inspect(source, place, tools) {
    try {
        return await source.inspect(place.folder, tools.files);
    }
    catch (error) {
        return { state: 'unusable', why: `unreadable (${(0,tools_files/* codeOf */.$)(error) ?? (0,errors/* messageOf */.bD)(error)})` };
    }
}
/** @returns the newest that can be used; the first of all when none can */
async function best(source, first, others, tools) {
    let chosen = first;
    for (const place of others) {
        const state = await inspect(source, place, tools);
        if (state.state === 'ready' && builtTime(state) > builtTime(chosen.state))
            chosen = { place, state };
    }
    return chosen;
}
function builtTime(state) {
    const time = state.state === 'ready' && state.builtAt !== undefined ? Date.parse(state.builtAt) : Number.NaN;
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
function isFresh(state, source, { clock }) {
    const age = clock.now().getTime() - builtTime(state);
    return age > -DAY_MS && age < source.freshMs;
}
function unusable(source, place, state, why) {
    const what = state.state === 'unusable' ? `the one in ${place.title} is ${state.why}, and a scan with it would find nothing and not say so` : 'there is none';
    return new errors/* ScannerFailure */.Nc(`${source.title} has no database ${source.name} to judge by: ${what}; ${why}`, {
        hint: /no space left|disk is full|quota exceeded/i.test(why) ? 'make room, or name another folder with --cache-dir or TMPDIR' : `run once with a network${place.ours ? ' and the same --cache-dir' : `, or remove what ${place.title} names`}, or name a mirror with --db-mirror`,
    });
}
async function update(source, program, home, options, tools) {
    const byVariable = (textOf(tools.env[source.mirrorVariable]) ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
    const mirrors = options.mirrors.length > 0 ? options.mirrors : byVariable.length > 0 ? byVariable : source.mirrors;
    const problems = new Map();
    for (let round = 0; round <= options.retries; round += 1) {
        // What refuses many at once is asked again at different times.
        if (round > 0 && [...problems.values()].every(({ lasting }) => lasting))
            break;
        if (round > 0)
            await tools.clock.sleep((options.pauseMs ?? PAUSE_MS) * round * (0.5 + Math.random()), tools.signal);
        for (const mirror of mirrors) {
            if (tools.signal.aborted)
                throw new errors/* Cancelled */.cJ(`stopped while ${source.title} was fetching its database`);
            const problem = await fetchFrom(mirror, source, program, home, options, tools);
            if (problem === undefined)
                return undefined;
            tools.log.detail(`${source.name} from ${placeOfMirror(mirror)}: ${problem.text}`);
            problems.set(placeOfMirror(mirror), problem);
        }
    }
    return [...problems].map(([mirror, { text }]) => `${mirror}: ${text}`).join('; ');
}
/** Into a folder beside, looked into there, and only then put in place: whoever scans meanwhile never sees half of it. */
async function fetchFrom(mirror, source, program, home, options, tools) {
    const { files } = tools;
    let folder;
    try {
        await files.makeDirectory(home.folder);
        folder = await files.makeTemporary(home.folder);
        const problem = await fetchDatabase(source, program, mirror, folder, tools, options.limits ?? FETCH_LIMITS);
        if (problem !== undefined)
            return problem;
        const state = await source.inspect(folder, files);
        if (state.state === 'absent')
            return { text: `${source.title} says that it fetched one, but there is none`, lasting: true };
        if (state.state === 'unusable')
            return { text: `what it gives out is ${state.why}`, lasting: true };
        await publish(source, folder, home, files);
        await record(source, home, { origin: placeOfMirror(mirror), state }, options, files);
        return undefined;
    }
    catch (error) {
        const code = (0,tools_files/* codeOf */.$)(error);
        if (code === undefined)
            throw error;
        return { text: code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : `the folder of ${home.title} can't be written to (${code})`, lasting: true };
    }
    finally {
        if (folder !== undefined)
            await files.remove(folder).catch(() => undefined);
    }
}
/** File by file: a scan that has the old one open keeps it. */
async function publish(source, from, to, files) {
    for (const file of source.files) {
        await files.makeDirectory((0,external_node_path_.dirname)((0,external_node_path_.join)(to.folder, file)));
        await files.rename((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(to.folder, file));
    }
}
/** What we know of a database that it doesn't say itself. */
const Record = dist/* object */.Ikc({ builtAt: dist/* string */.YjP(), origin: dist/* optional */.lqM(dist/* string */.YjP()), digest: dist/* optional */.lqM(dist/* string */.YjP()), stamp: dist/* string */.YjP() });
/** Beside the database in our own cache, so that it goes where the database goes; in a folder of the user's we leave nothing. */
function recordOf(source, { folder, ours }, { cacheDir }) {
    const file = `${source.name}.dockgate.json`;
    return ours ? (0,external_node_path_.join)(folder, file) : (0,external_node_path_.join)(cacheDir, 'db', 'elsewhere', (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 16), file);
}
async function knownOf(source, place, options, files) {
    const known = dist/* safeParse */.xLC(Record, await readMetadata(recordOf(source, place, options), files));
    return known.success ? known.output : undefined;
}
/** Hashing 700 MB takes most of a second, so it is done once for each database, beside everything else. */
async function record(source, place, { origin, state }, options, files) {
    const data = (0,external_node_path_.join)(place.folder, source.files[0]);
    const known = await knownOf(source, place, options, files);
    const stamp = (await files.stamp(data)) ?? '';
    if (origin === undefined && state.digest !== undefined)
        return { digest: state.digest };
    if (origin === undefined && known?.digest !== undefined && known.stamp === stamp)
        return { digest: known.digest };
    const digest = state.digest ?? `sha256:${await files.sha256(data)}`;
    const from = origin ?? (known !== undefined && known.builtAt === state.builtAt ? known.origin : undefined);
    const content = { builtAt: state.builtAt ?? '', ...(from === undefined ? {} : { origin: from }), digest, stamp };
    // A cache that can't be written to costs the time of one hash.
    await files.writeAtomic(recordOf(source, place, options), `${JSON.stringify(content)}\n`).catch(() => undefined);
    return { digest };
}
async function ready(source, { place, state }, how, options, tools, aloud = false) {
    if (state.state !== 'ready')
        throw unusable(source, place, state, 'another run took it away while this one looked');
    const hashed = record(source, place, { origin: undefined, state }, options, tools.files).catch(() => ({}));
    const known = await knownOf(source, place, options, tools.files);
    const origin = (state.origin === undefined ? undefined : placeOfMirror(state.origin)) ?? (known?.builtAt === state.builtAt ? known?.origin : undefined) ?? place.title;
    const database = async () => ({
        name: source.name,
        ages: source.ages,
        ...(state.builtAt === undefined ? {} : { builtAt: state.builtAt }),
        ...(await hashed),
        origin,
    });
    const line = `${source.title}'s database ${source.name} ${how}: built ${state.builtAt ?? 'nobody knows when'}, from ${origin}`;
    if (aloud)
        tools.log.info(line);
    else
        tools.log.detail(line);
    return { folder: place.folder, database, keep: () => Promise.resolve() };
}

;// CONCATENATED MODULE: ./src/scanners/sqlite.ts
const MAGIC = 'SQLite format 3\u0000';
const FILE_HEADER = 100;
const INTERIOR = 5;
const LEAF = 13;
/** Grype's schema has some 60 entries on two or three pages. */
const MAX_PAGES = 64;
/** @returns what is wrong with the file when it can't be read */
async function openSqlite(path, files) {
    const size = (await files.status(path))?.size ?? 0;
    const header = await files.readAt(path, 0, FILE_HEADER);
    if (header.length < FILE_HEADER)
        return 'cut';
    if (header.toString('latin1', 0, 16) !== MAGIC)
        return 'damaged';
    const written = header.readUInt16BE(16);
    const pageSize = written === 1 ? 65536 : written;
    if (pageSize < 512)
        return 'damaged';
    // The count is only kept up by writers that also keep these two numbers equal (section 1.3.7).
    const counted = header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) : 0;
    if (size < Math.max(1, counted) * pageSize || size % pageSize !== 0)
        return 'cut';
    const file = { path, pageSize, usable: pageSize - header.readUInt8(20), pages: size / pageSize };
    const roots = await readRoots(file, files);
    if (roots === undefined)
        return 'damaged';
    return {
        isEmpty: async (table) => {
            const root = roots.get(table);
            if (root === undefined)
                return undefined;
            const page = await readPage(file, root, files);
            // An interior page always has two children or more.
            return page === undefined ? undefined : page.kind === LEAF && page.cells.length === 0;
        },
        firstRow: async (table) => {
            const root = roots.get(table);
            const page = root === undefined ? undefined : await readPage(file, root, files);
            const [cell] = page?.kind === LEAF ? page.cells : [];
            return cell === undefined || page === undefined ? undefined : readRecord(page.bytes, cell, file.usable);
        },
    };
}
async function readPage({ path, pageSize, pages }, number, files) {
    if (number < 1 || number > pages)
        return undefined;
    const bytes = await files.readAt(path, (number - 1) * pageSize, pageSize);
    const at = number === 1 ? FILE_HEADER : 0;
    if (bytes.length < pageSize)
        return undefined;
    const kind = bytes.readUInt8(at);
    if (kind !== LEAF && kind !== INTERIOR)
        return undefined;
    const count = bytes.readUInt16BE(at + 3);
    const pointers = at + (kind === LEAF ? 8 : 12);
    if (pointers + count * 2 > bytes.length)
        return undefined;
    const cells = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(pointers + index * 2));
    return { bytes, kind, cells, last: kind === INTERIOR ? bytes.readUInt32BE(at + 8) : 0 };
}
/** The table of tables begins on page 1: type, name, tbl_name, rootpage, sql. */
async function readRoots(file, files) {
    const roots = new Map();
    const waiting = [1];
    for (let read = 0; read < MAX_PAGES; read += 1) {
        const number = waiting.shift();
        if (number === undefined)
            return roots;
        const page = await readPage(file, number, files);
        if (page === undefined)
            return undefined;
        for (const cell of page.cells) {
            if (page.kind === INTERIOR) {
                if (cell + 4 > page.bytes.length)
                    return undefined;
                waiting.push(page.bytes.readUInt32BE(cell));
                continue;
            }
            const [type, name, , root] = readRecord(page.bytes, cell, file.usable) ?? [];
            if (type === 'table' && typeof name === 'string' && typeof root === 'number')
                roots.set(name, root);
        }
        if (page.kind === INTERIOR)
            waiting.push(page.last);
    }
    return undefined;
}
/** @returns the columns that lie on the page itself; a long row goes on elsewhere, and we need nothing from there */
function readRecord(page, cell, usable) {
    const payload = varint(page, cell);
    const row = varint(page, payload.next);
    const start = row.next;
    const header = varint(page, start);
    const end = start + header.value;
    if (end > Math.min(page.length, usable))
        return undefined;
    const columns = [];
    let body = end;
    for (let at = header.next; at < end;) {
        const serial = varint(page, at);
        at = serial.next;
        const length = lengthOf(serial.value);
        if (body + length > page.length)
            break;
        columns.push(sqlite_valueOf(page.subarray(body, body + length), serial.value));
        body += length;
    }
    return columns;
}
function lengthOf(serial) {
    if (serial >= 12)
        return Math.floor((serial - 12) / 2);
    return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][serial] ?? 0;
}
function sqlite_valueOf(bytes, serial) {
    if (serial >= 13 && serial % 2 === 1)
        return bytes.toString('utf8');
    if (serial >= 1 && serial <= 5)
        return bytes.readIntBE(0, bytes.length);
    if (serial === 8 || serial === 9)
        return serial - 8;
    return undefined;
}
/** Up to nine bytes, the high bit of each says whether another follows. Ours all fit a number. */
function varint(bytes, at) {
    let value = 0;
    for (let index = 0; index < 9; index += 1) {
        const byte = bytes[at + index] ?? 0;
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return { value, next: at + index + 1 };
    }
    return { value, next: at + 9 };
}

;// CONCATENATED MODULE: ./src/scanners/grype/database.ts
/** Grype's vulnerability database, of schema 6. */




const grypeDatabase = {
    name: 'grype-db',
    folder: 'grype',
    title: 'Grype',
    ages: true,
    schema: '6',
    // A new one is published every day.
    freshMs: 24 * 60 * 60 * 1000,
    files: ['6/vulnerability.db', '6/import.json'],
    variable: 'GRYPE_DB_CACHE_DIR',
    userFolder: 'grype/db',
    forbidden: { variable: 'GRYPE_DB_AUTO_UPDATE', values: ['false', '0'] },
    mirrorVariable: 'GRYPE_DB_UPDATE_URL',
    mirrors: ['https://grype.anchore.io/databases'],
    environment: ['GRYPE_DB_CA_CERT'],
    fetch: (mirror, folder) => ({
        args: ['db', 'update', '-v'],
        // Its own limits are shorter than ours; its age is for us to judge.
        // No settings of the machine's are read, as in scans.
        env: { XDG_CONFIG_DIRS: '/nonexistent', GRYPE_DB_CACHE_DIR: folder, GRYPE_DB_UPDATE_URL: mirror, GRYPE_DB_VALIDATE_AGE: 'false', GRYPE_DB_UPDATE_DOWNLOAD_TIMEOUT: '60m', GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
    }),
    inspect: database_inspect,
};
const Import = dist/* object */.Ikc({ digest: dist/* optional */.lqM(dist/* string */.YjP()), source: dist/* optional */.lqM(dist/* string */.YjP()) });
async function database_inspect(folder, files) {
    const [data, metadata] = grypeDatabase.files.map((file) => (0,external_node_path_.join)(folder, file));
    if (data === undefined || metadata === undefined || (await files.status(data)) === undefined)
        return { state: 'absent' };
    const opened = await openSqlite(data, files);
    if (typeof opened === 'string')
        return { state: 'unusable', why: opened === 'cut' ? 'cut off' : opened };
    const [packages, products] = await Promise.all([opened.isEmpty('affected_package_handles'), opened.isEmpty('affected_cpe_handles')]);
    if (packages === undefined || products === undefined)
        return { state: 'unusable', why: `of another schema than ${grypeDatabase.schema}` };
    if (packages && products)
        return { state: 'unusable', why: 'empty: it holds no advisory' };
    const built = (await opened.firstRow('db_metadata'))?.[0];
    const read = dist/* safeParse */.xLC(Import, await readMetadata(metadata, files));
    if (!read.success)
        return { state: 'unusable', why: 'half there: its import.json is missing or damaged' };
    const { digest, source } = read.output;
    return { state: 'ready', builtAt: isoTime(built), ...(digest === undefined ? {} : { digest }), ...(source === undefined ? {} : { origin: source }) };
}
/** SQLite's `2026-11-24 21:11:34+00:00`, as ISO 8601. */
function isoTime(text) {
    const time = typeof text === 'string' ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
    return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./src/scanners/trivy/bolt.ts
const bolt_MAGIC = 0xed0cdaed;
const VERSION = 2;
const PAGE_HEADER = 16;
const META_SIZE = 64;
const BRANCH = 0x01;
const bolt_LEAF = 0x02;
const ELEMENT = 16;
/** Depth of a tree; real ones have 3 to 5. */
const DEEPEST = 32;
const LARGEST_PAGE = 64 << 20;
/** @param bucket of the top level; `empty` when it isn't there or holds nothing */
async function lookIntoBolt(path, bucket, files) {
    const size = (await files.status(path))?.size ?? 0;
    if (size < META_SIZE + PAGE_HEADER)
        return 'cut';
    const meta = await readMeta(path, files);
    if (meta === undefined)
        return 'damaged';
    if (size < meta.pages * meta.pageSize)
        return 'cut';
    const value = await find(path, meta, meta.root, Buffer.from(bucket), files);
    if (value === 'damaged')
        return 'damaged';
    if (value === undefined)
        return 'empty';
    // A small bucket lies in its parent's value, behind its own header.
    const root = Number(value.readBigUInt64LE(0));
    const page = root === 0 ? value.subarray(16) : await bolt_readPage(path, meta, root, files);
    if (page === undefined || page.length < PAGE_HEADER)
        return 'damaged';
    return page.readUInt16LE(10) === 0 ? 'empty' : 'filled';
}
/** Two copies are written in turn; the newer one whose checksum fits counts. */
async function readMeta(path, files) {
    const first = decodeMeta(await files.readAt(path, 0, PAGE_HEADER + META_SIZE));
    const metas = first === undefined ? [] : [first];
    // When the first is damaged its page size is unknown: try those that systems have.
    for (const pageSize of first === undefined ? [4096, 16384, 65536] : [first.pageSize]) {
        const second = decodeMeta(await files.readAt(path, pageSize, PAGE_HEADER + META_SIZE));
        if (second?.pageSize === pageSize)
            metas.push(second);
    }
    return metas.toSorted((a, b) => (a.transaction > b.transaction ? -1 : 1))[0];
}
function decodeMeta(bytes) {
    if (bytes.length < PAGE_HEADER + META_SIZE)
        return undefined;
    const meta = bytes.subarray(PAGE_HEADER);
    if (meta.readUInt32LE(0) !== bolt_MAGIC || meta.readUInt32LE(4) !== VERSION)
        return undefined;
    if (meta.readBigUInt64LE(56) !== fnv1a(meta.subarray(0, 56)))
        return undefined;
    const pageSize = meta.readUInt32LE(8);
    if (pageSize < 512 || pageSize > 1 << 20)
        return undefined;
    return { pageSize, root: Number(meta.readBigUInt64LE(16)), pages: Number(meta.readBigUInt64LE(40)), transaction: meta.readBigUInt64LE(48) };
}
function fnv1a(bytes) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of bytes)
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    return hash;
}
async function bolt_readPage(path, { pageSize, pages }, id, files) {
    if (id < 2 || id >= pages)
        return undefined;
    const head = await files.readAt(path, id * pageSize, PAGE_HEADER);
    if (head.length < PAGE_HEADER)
        return undefined;
    const length = (head.readUInt32LE(12) + 1) * pageSize;
    return length > LARGEST_PAGE ? undefined : files.readAt(path, id * pageSize, length);
}
/** @returns the value of the last key that is `key` itself; undefined when there is none */
async function find(path, meta, root, key, files) {
    let id = root;
    for (let depth = 0; depth < DEEPEST; depth += 1) {
        const page = await bolt_readPage(path, meta, id, files);
        if (page === undefined)
            return 'damaged';
        const flags = page.readUInt16LE(8);
        const count = page.readUInt16LE(10);
        if (PAGE_HEADER + count * ELEMENT > page.length || (flags & (BRANCH | bolt_LEAF)) === 0)
            return 'damaged';
        if ((flags & bolt_LEAF) !== 0)
            return inLeaf(page, count, key);
        const next = inBranch(page, count, key);
        if (next === undefined)
            return 'damaged';
        id = next;
    }
    return 'damaged';
}
function inLeaf(page, count, key) {
    for (let index = 0; index < count; index += 1) {
        const at = PAGE_HEADER + index * ELEMENT;
        const start = at + page.readUInt32LE(at + 4);
        const end = start + page.readUInt32LE(at + 8);
        if (!page.subarray(start, end).equals(key))
            continue;
        const value = page.subarray(end, end + page.readUInt32LE(at + 12));
        return value.length < 16 ? 'damaged' : value;
    }
    return undefined;
}
/** @returns the page behind the last key that isn't greater; before the first key, the first page */
function inBranch(page, count, key) {
    let id;
    for (let index = 0; index < count; index += 1) {
        const at = PAGE_HEADER + index * ELEMENT;
        const start = at + page.readUInt32LE(at);
        if (index > 0 && page.subarray(start, start + page.readUInt32LE(at + 4)).compare(key) > 0)
            break;
        id = Number(page.readBigUInt64LE(at + 8));
    }
    return id;
}

;// CONCATENATED MODULE: ./src/scanners/trivy/database.ts
/** Trivy's vulnerability database and its index of Java archives. */





const database_DAY_MS = 24 * 60 * 60 * 1000;
const SHARED = {
    folder: 'trivy',
    variable: 'TRIVY_CACHE_DIR',
    userFolder: 'trivy',
    environment: [],
};
const trivyDatabase = {
    ...SHARED,
    name: 'trivy-db',
    title: 'Trivy',
    ages: true,
    schema: '2',
    // A new one is published every six hours.
    freshMs: database_DAY_MS,
    files: ['db/trivy.db', 'db/metadata.json'],
    forbidden: { variable: 'TRIVY_SKIP_DB_UPDATE', values: ['true', '1'] },
    mirrorVariable: 'TRIVY_DB_REPOSITORY',
    // Trivy's own order (pkg/db/db.go), and then the other places where its makers publish it.
    mirrors: ['mirror.gcr.io/aquasec/trivy-db:2', 'ghcr.io/aquasecurity/trivy-db:2', 'public.ecr.aws/aquasecurity/trivy-db:2', 'docker.io/aquasec/trivy-db:2'],
    fetch: (mirror, folder) => command(['--download-db-only', '--db-repository', mirror], folder),
    inspect: inspectDatabase,
};
/** It only gives jars their names: an old one is no reason to distrust what it named. */
const trivyJavaIndex = {
    ...SHARED,
    name: 'trivy-java-db',
    title: 'Trivy',
    ages: false,
    schema: '1',
    freshMs: 7 * database_DAY_MS,
    files: ['java-db/trivy-java.db', 'java-db/metadata.json'],
    forbidden: { variable: 'TRIVY_SKIP_JAVA_DB_UPDATE', values: ['true', '1'] },
    mirrorVariable: 'TRIVY_JAVA_DB_REPOSITORY',
    mirrors: ['mirror.gcr.io/aquasec/trivy-java-db:1', 'ghcr.io/aquasecurity/trivy-java-db:1', 'public.ecr.aws/aquasecurity/trivy-java-db:1', 'docker.io/aquasec/trivy-java-db:1'],
    fetch: (mirror, folder) => command(['--download-java-db-only', '--java-db-repository', mirror], folder),
    inspect: inspectJavaIndex,
};
/** What Trivy says when an image holds a jar and the index isn't there. */
function asksForJavaIndex(stderr) {
    return /Unable to initialize the Java DB|The first run cannot skip downloading Java DB/.test(stderr);
}
function command(args, folder) {
    return { args: ['image', ...args, '--cache-dir', folder, '--config', '/dev/null', '--skip-version-check', '--disable-telemetry', '--no-progress', '--timeout', '60m'], env: {} };
}
const Metadata = dist/* object */.Ikc({ Version: dist/* number */.aig(), UpdatedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => Number.isFinite(Date.parse(text)))) });
async function inspectDatabase(folder, files) {
    const [data, metadata] = trivyDatabase.files.map((file) => (0,external_node_path_.join)(folder, file));
    if (data === undefined || metadata === undefined || (await files.status(data)) === undefined)
        return { state: 'absent' };
    const looked = await lookIntoBolt(data, 'vulnerability', files);
    if (looked !== 'filled')
        return { state: 'unusable', why: looked === 'cut' ? 'cut off' : looked === 'empty' ? 'empty: it holds no advisory' : 'damaged' };
    return readState(metadata, files);
}
async function inspectJavaIndex(folder, files) {
    const [data, metadata] = trivyJavaIndex.files.map((file) => (0,external_node_path_.join)(folder, file));
    if (data === undefined || metadata === undefined || (await files.status(data)) === undefined)
        return { state: 'absent' };
    const opened = await openSqlite(data, files);
    if (typeof opened === 'string')
        return { state: 'unusable', why: opened === 'cut' ? 'cut off' : opened };
    return readState(metadata, files);
}
async function readState(metadata, files) {
    const read = dist/* safeParse */.xLC(Metadata, await readMetadata(metadata, files));
    return read.success ? { state: 'ready', builtAt: read.output.UpdatedAt } : { state: 'unusable', why: 'half there: its metadata.json is missing or damaged' };
}

;// CONCATENATED MODULE: ./src/scanners/data.ts
/** Which databases each program needs, and what its scans must be told about them. */





/**
 * @returns undefined for a program without databases
 * @throws ScannerFailure
 */
async function prepareData(name, program, context, tools) {
    switch (name) {
        case 'trivy':
            return prepareTrivy(program, context, tools);
        case 'grype': {
            const ready = await prepare(grypeDatabase, 'grype', program, context, tools);
            const env = { GRYPE_DB_CACHE_DIR: ready.folder, GRYPE_DB_AUTO_UPDATE: 'false', GRYPE_DB_VALIDATE_AGE: 'false', GRYPE_DB_REQUIRE_UPDATE_CHECK: 'false', GRYPE_CHECK_FOR_APP_UPDATE: 'false' };
            return { env: () => env, list: ready.database, supply: () => Promise.resolve(false) };
        }
        case 'hadolint':
            return undefined;
    }
}
async function prepare(source, mirrors, program, { settings, cacheDir, keeping }, tools) {
    const options = {
        cacheDir,
        mirrors: settings.databaseMirrors.get(mirrors) ?? [],
        offline: settings.offline,
        retries: settings.retries,
        cache: await tools.sharedCache(),
    };
    const ready = await prepareDatabase(source, program, options, tools);
    keeping.push(ready.keep);
    return { folder: ready.folder, database: async () => [await ready.database()] };
}
/** The Java index is ten times as large as the database and needed for jars alone: it is fetched when a scan asks for it. */
async function prepareTrivy(program, context, tools) {
    const vulnerabilities = await prepare(trivyDatabase, 'trivy', program, context, tools);
    let { folder } = vulnerabilities;
    const present = await trivyJavaIndex.inspect(folder, tools.files).catch(() => ({ state: 'absent' }));
    let java;
    if (present.state === 'ready')
        java = await prepare(trivyJavaIndex, 'trivy-java', program, context, tools);
    let asked;
    const bring = async () => {
        try {
            java = await prepare(trivyJavaIndex, 'trivy-java', program, context, tools);
            // Trivy looks for both in one folder.
            if (java.folder !== folder)
                await copyInto(java.folder, folder, tools);
            folder = java.folder;
            return true;
        }
        catch (error) {
            if (error instanceof errors/* ScannerFailure */.Nc)
                return error;
            throw error;
        }
    };
    return {
        env: () => ({
            TRIVY_CACHE_DIR: folder,
            TRIVY_SKIP_DB_UPDATE: 'true',
            TRIVY_SKIP_JAVA_DB_UPDATE: 'true',
            TRIVY_SKIP_CHECK_UPDATE: 'true',
            ...(context.settings.offline ? { TRIVY_OFFLINE_SCAN: 'true' } : {}),
        }),
        list: async () => [...(await vulnerabilities.database()), ...((await java?.database()) ?? [])],
        supply: async (stderr) => (asksForJavaIndex(stderr) ? (asked ??= bring()) : false),
    };
}
async function copyInto(to, from, { files }) {
    const beside = await files.makeTemporary(to);
    try {
        for (const file of trivyDatabase.files) {
            const draft = (0,external_node_path_.join)(beside, 'draft');
            await files.copy((0,external_node_path_.join)(from, file), draft);
            await files.makeDirectory((0,external_node_path_.dirname)((0,external_node_path_.join)(to, file)));
            await files.rename(draft, (0,external_node_path_.join)(to, file));
        }
    }
    finally {
        await files.remove(beside).catch(() => undefined);
    }
}

// EXTERNAL MODULE: ./src/scanners/index.ts + 2 modules
var scanners = __webpack_require__(20034);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/tools/http.ts
var tools_http = __webpack_require__(25239);
// EXTERNAL MODULE: ./src/tools/log.ts
var log = __webpack_require__(18109);
;// CONCATENATED MODULE: ./src/scanners/download.ts
/** Fetches one pinned file and compares its hash; a file with another hash is gone before anybody can open it. */







const DOWNLOAD_LIMITS = { timeoutMs: 10 * 60_000, stallMs: 60_000, pauseMs: 2_000 };
/** The largest asset today has 70 MB. */
const MAX_ASSET = 512 << 20;
class DownloadFailure extends errors/* ScannerFailure */.Nc {
    reason;
    constructor(reason, message, options = {}) {
        super(message, options);
        this.reason = reason;
    }
}
const TRIES = 3;
/**
 * @param destination in a folder that is ours alone; removed again unless the hash is right
 * @throws DownloadFailure
 */
async function download(wanted, destination, tools, limits = DOWNLOAD_LIMITS) {
    for (let tried = 1;; tried += 1) {
        try {
            await downloadOnce(wanted, destination, tools, limits);
            return;
        }
        catch (error) {
            if (!(error instanceof DownloadFailure) || !mayPass(error) || tried === TRIES || tools.signal.aborted)
                throw error;
            tools.log.detail(`${error.message}; trying again`);
            await tools.clock.sleep(limits.pauseMs * tried * (0.5 + Math.random()), tools.signal);
        }
    }
}
/** What doesn't depend on the moment is not tried again. */
const LASTING = ['dns', 'refused', 'unknown-ca', 'certificate-date', 'certificate-name', 'not-tls', 'proxy', 'redirect', 'cancelled'];
function mayPass({ reason, cause }) {
    return reason === 'unreachable' && !(cause instanceof tools_http.HttpFailure && LASTING.includes(cause.kind));
}
async function downloadOnce(wanted, destination, tools, limits) {
    const { files } = tools;
    let sha256;
    try {
        sha256 = await receive(wanted, destination, tools, limits);
    }
    catch (error) {
        await files.remove(destination).catch(() => undefined);
        throw error instanceof errors/* ScannerFailure */.Nc ? error : describe(error, wanted);
    }
    if (sha256 === wanted.sha256)
        return;
    await files.remove(destination);
    throw new DownloadFailure('wrong-hash', `what ${placeOf(wanted.url)} gives out as ${wanted.title} is not what was pinned: its sha256 is ${sha256}, and ${wanted.sha256} is recorded for it`, { hint: 'this is what the attack on Trivy of March 2026 looked like; nothing of the file was opened or run. Tell whoever keeps that server, and compare with the release page; a proxy that answers with a page of its own looks like this too' });
}
async function receive(wanted, destination, { http, files, signal }, limits) {
    const { url, title } = wanted;
    const whole = AbortSignal.timeout(limits.timeoutMs);
    const answer = await http.request({ url, redirects: 5, stallTimeoutMs: limits.stallMs, headersTimeoutMs: limits.stallMs, signal });
    if (answer.status !== 200) {
        answer.discard();
        throw statusFailure(answer.status, wanted);
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const counted = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            if (size > MAX_ASSET) {
                done(new DownloadFailure('refused', `${placeOf(url)} sends more than ${String(MAX_ASSET >> 20)} MiB as ${title}`, { hint: 'is this the right mirror?' }));
                return;
            }
            hash.update(chunk);
            done(null, chunk);
        },
    });
    try {
        await (0,promises_.pipeline)(answer.body, counted, files.writeStream(destination), { signal: AbortSignal.any([signal, whole]) });
    }
    catch (error) {
        // Node reports the abort of a stream as such, whatever the reason.
        throw whole.aborted ? new tools_http.HttpFailure('timeout', `it took longer than ${String(limits.timeoutMs / 60_000)} min`) : error;
    }
    finally {
        answer.discard();
    }
    return hash.digest('hex');
}
function statusFailure(status, { url, title, name }) {
    const place = placeOf(url);
    if (status === 404 || status === 410) {
        return new DownloadFailure('vanished', `the release of ${title} is not there any more: ${place} answers ${String(status)} for ${JSON.stringify(pathOf(url))}`, {
            hint: `releases vanished before (Trivy, March 2026). Update dockgate for a newer pin, name a mirror that has it with --scanner-mirror, or a program of your own with --scanner-path ${name}=FILE`,
        });
    }
    if (status === 429)
        return new DownloadFailure('refused', `${place} refuses to give out ${title}: too many requests (429)`, { hint: 'run again later, or name a mirror with --scanner-mirror' });
    if (status === 401 || status === 403 || status === 407) {
        return new DownloadFailure('refused', `${place} refuses to give out ${title} (${String(status)})`, { hint: 'is a proxy in the way, or does the mirror want a login? It is asked without one' });
    }
    return new DownloadFailure(status >= 500 ? 'unreachable' : 'refused', `${place} answers ${String(status)} instead of ${title}`, { hint: 'run again later, or name a mirror with --scanner-mirror' });
}
function describe(error, { url, title, name }) {
    const code = (0,tools_files/* codeOf */.$)(error) ?? (0,tools_files/* codeOf */.$)(error instanceof Error ? error.cause : undefined);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return new DownloadFailure('disk', `the disk is full: ${title} can't be kept`, { hint: 'make room, or name another folder with --cache-dir', cause: error });
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
        return new DownloadFailure('disk', `${title} can't be kept: the cache can't be written to (${code})`, { hint: 'name another folder with --cache-dir', cause: error });
    const why = error instanceof tools_http.HttpFailure ? `${error.kind}: ${(0,log.inert)(error.message)}` : (code ?? 'the connection broke');
    return new DownloadFailure('unreachable', `${title} can't be fetched from ${placeOf(url)}: ${why}`, {
        hint: `is the network there (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE)? Else name a mirror with --scanner-mirror, or a program of your own with --scanner-path ${name}=FILE`,
        cause: error,
    });
}
/** @param base of the mirror or of the releases, with or without a slash at its end */
function addressOf(base, path) {
    return `${base.replace(/\/+$/, '')}/${path}`;
}
/** Host alone: the address of a mirror may hold a password. */
function placeOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'the mirror';
}
function pathOf(url) {
    return URL.canParse(url) ? new URL(url).pathname : '';
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/scanners/scanners.lock.json
const scanners_lock_namespaceObject = /*#__PURE__*/JSON.parse('{"trivy":{"version":"0.75.0","tag":"v0.75.0","repository":"aquasecurity/trivy","commit":"591e9799316a602e703f0b484f6c6d7b234ec8f3","published":"2026-10-01","assets":{"linux-amd64":{"path":"aquasecurity/trivy/releases/download/v0.75.0/trivy_0.75.0_Linux-64bit.tar.gz","sha256":"c6e65abddb348e25f10549df887045629cf28cc72453cd1c63acb717316b3f3f","archive":"tar.gz","binary":"trivy","executableSha256":"93f9da8e4ba5e0c1c76d8234ed2494cf9afb0a96fd21953e424bb795f3299b8e"},"linux-arm64":{"path":"aquasecurity/trivy/releases/download/v0.75.0/trivy_0.75.0_Linux-ARM64.tar.gz","sha256":"a1ee9f6ffb7d112b64ff726a2a0717c21175c1114361391f4a132956751a13b3","archive":"tar.gz","binary":"trivy","executableSha256":"869e310e208f0f2e3e90e4f842cc6adaa2b2c046fecbaade481e6b23fcc8f2a9"},"darwin-amd64":{"path":"aquasecurity/trivy/releases/download/v0.75.0/trivy_0.75.0_macOS-64bit.tar.gz","sha256":"291edaa9778acbe4693d067b5ad60ee11570e5ac68296e85595417528ca641e4","archive":"tar.gz","binary":"trivy","executableSha256":"484287e06ab2e4038c42ba396da8637aaaca0967e3e65840563706a0284169b4"},"darwin-arm64":{"path":"aquasecurity/trivy/releases/download/v0.75.0/trivy_0.75.0_macOS-ARM64.tar.gz","sha256":"4a77108cccf8e55c8d6823e1e759939a622277e66cd0daa3c1fc621ed69e4568","archive":"tar.gz","binary":"trivy","executableSha256":"32b84c068e11e5381fc85d3fe2e8ac238659ab22524ce1b2b9dfcbd0b1f7331a"},"windows-amd64":{"path":"aquasecurity/trivy/releases/download/v0.75.0/trivy_0.75.0_windows-64bit.zip","sha256":"4e43bd71a30f51aee39525f60f2b47043af77eb8df8fe082aae4372b69c6660f","archive":"zip","binary":"trivy.exe","executableSha256":"3b4fcf6fec53c4c73c325cfd518c7264100695b19e6c59c6a777e4a67dc9f0e6"}},"signature":{"bundle":"asset","identity":"https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v0.75.0","issuer":"https://token.actions.githubusercontent.com"},"denied":[{"range":">=0.69.4 <=0.69.6","reason":"0.69.4 was malicious and 0.69.5 and 0.69.6 were published by the same attackers in March 2026","source":"https://github.com/advisories/GHSA-69fq-xp46-6x23"},{"range":">=0.27.0 <=0.69.1","reason":"these releases were deleted in the incident of 2026-03-01: whatever has such a number since is not what it was","source":"https://github.com/aquasecurity/trivy/discussions/10265"}]},"grype":{"version":"0.120.1","tag":"v0.120.1","repository":"anchore/grype","commit":"6f8d854af29d3a3086b11a84afa51554a2a245fe","assets":{"linux-amd64":{"path":"anchore/grype/releases/download/v0.120.1/grype_0.120.1_linux_amd64.tar.gz","sha256":"0a9ee97ef5ae2ee953b0a80098105052e846cdbe319a57d808b519c33cd1343d","archive":"tar.gz","binary":"grype","executableSha256":"d6e3248b0e788b4da7450a9e03d1e72811771cf97de3640a18e6517bf6507eb7"},"linux-arm64":{"path":"anchore/grype/releases/download/v0.120.1/grype_0.120.1_linux_arm64.tar.gz","sha256":"29f47391dc283aa79fcc38e65224cd61f64dec0ecfd0db7074128ebf8ff23514","archive":"tar.gz","binary":"grype","executableSha256":"94afbea0a9b65a3a83b820e622e8ac337e26608c860315208d58dad9a80b25db"},"darwin-amd64":{"path":"anchore/grype/releases/download/v0.120.1/grype_0.120.1_darwin_amd64.tar.gz","sha256":"5313004ccbc524c8757521dc3913f1edf4309f56bef06a2fb2d0c0eeade7cc62","archive":"tar.gz","binary":"grype","executableSha256":"4042c050aa6581f6c852d611c51ec62577dff24059547307063a317b975cb075"},"darwin-arm64":{"path":"anchore/grype/releases/download/v0.120.1/grype_0.120.1_darwin_arm64.tar.gz","sha256":"cf97957fa467d25575ec2cc3228289f391ea51cf88b9cffc5f83dc03d4cbc732","archive":"tar.gz","binary":"grype","executableSha256":"1de9d74fff477a652408406b45786ed5694e3030c89dc75805ffe9424c802d36"},"windows-amd64":{"path":"anchore/grype/releases/download/v0.120.1/grype_0.120.1_windows_amd64.zip","sha256":"32e3c811f31822d17592908bafdc6288aaaca3d52583c479167a8dc8399ed65d","archive":"zip","binary":"grype.exe","executableSha256":"96373670a07b8b6cbcfff4331c8b3d8ffb70d570f072450f8548d04bbe2db537"}},"signature":{"bundle":"checksums","path":"anchore/grype/releases/download/v0.120.1/grype_0.120.1_checksums.txt","identity":"https://github.com/anchore/grype/.github/workflows/release.yaml@refs/heads/main","issuer":"https://token.actions.githubusercontent.com"},"denied":[{"range":"<0.88.0","reason":"it reads databases of schema 5, which are not updated since 2026-03-06: it would scan with a frozen one and not say so"}]},"hadolint":{"version":"2.15.1","tag":"v2.15.1","repository":"hadolint/hadolint","commit":"2eece55955ced00200be9729e9728cb7dacca505","assets":{"linux-amd64":{"path":"hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-x86_64","sha256":"c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507","archive":"none","binary":"hadolint","executableSha256":"c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507"},"linux-arm64":{"path":"hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-arm64","sha256":"f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d","archive":"none","binary":"hadolint","executableSha256":"f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d"},"darwin-amd64":{"path":"hadolint/hadolint/releases/download/v2.15.1/hadolint-macos-x86_64","sha256":"ffe9bb18b23d5ed1eae50237aecdbb523d016e96da0bd4e7aa432040acfc3fde","archive":"none","binary":"hadolint","executableSha256":"ffe9bb18b23d5ed1eae50237aecdbb523d016e96da0bd4e7aa432040acfc3fde"},"darwin-arm64":{"path":"hadolint/hadolint/releases/download/v2.15.1/hadolint-macos-arm64","sha256":"5c09f3213f8e40406abe048233d985eebef336d4a6a20021be47fadb6cf480a2","archive":"none","binary":"hadolint","executableSha256":"5c09f3213f8e40406abe048233d985eebef336d4a6a20021be47fadb6cf480a2"},"windows-amd64":{"path":"hadolint/hadolint/releases/download/v2.15.1/hadolint-windows-x86_64.exe","sha256":"01d927294962b5387f9ead4f18679158452be4f17c765ad0bdffe5264b9c7b0a","archive":"none","binary":"hadolint.exe","executableSha256":"01d927294962b5387f9ead4f18679158452be4f17c765ad0bdffe5264b9c7b0a"}},"denied":[]}}');
;// CONCATENATED MODULE: ./src/scanners/lock.ts
/** Which releases of the scanners we run, by the hashes recorded in this repository, and which we never run. */




const Sha256 = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/));
/** Below https://github.com/, or below a mirror. */
const Path = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]+\/[\w.-]+\/releases\/download\/[\w.+-]+\/[\w.+-]+$/));
/** A bare file name: it is joined to a folder of ours. */
const FileName = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][\w.-]*$/));
const AssetSchema = dist/* strictObject */.rej({
    path: Path,
    /** Of the file as it is downloaded. */
    sha256: Sha256,
    archive: dist/* picklist */.KIO(['tar.gz', 'zip', 'none']),
    /** The executable: its name in the archive, and in the cache. */
    binary: FileName,
    /** Of the executable alone, which is what runs. */
    executableSha256: Sha256,
});
const SignatureSchema = dist/* variant */.Oxt('bundle', [
    /** Beside the asset lies ASSET.sigstore.json. */
    dist/* strictObject */.rej({ bundle: dist/* literal */.euz('asset'), identity: dist/* string */.YjP(), issuer: dist/* string */.YjP() }),
    /** A list of hashes is signed instead: PATH.sigstore.json. */
    dist/* strictObject */.rej({ bundle: dist/* literal */.euz('checksums'), path: Path, identity: dist/* string */.YjP(), issuer: dist/* string */.YjP() }),
]);
const DenialSchema = dist/* strictObject */.rej({
    /** In node-semver's notation. */
    range: dist/* string */.YjP(),
    reason: dist/* string */.YjP(),
    source: dist/* optional */.lqM(dist/* string */.YjP()),
});
const PinSchema = dist/* strictObject */.rej({
    version: dist/* string */.YjP(),
    tag: dist/* string */.YjP(),
    repository: dist/* string */.YjP(),
    commit: dist/* optional */.lqM(dist/* string */.YjP()),
    published: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoDate */._$n())),
    /** By platform: `linux-amd64`. */
    assets: dist/* record */.g1P(dist/* string */.YjP(), AssetSchema),
    signature: dist/* optional */.lqM(SignatureSchema),
    denied: dist/* array */.YOg(DenialSchema),
});
const LockSchema = dist/* strictObject */.rej({ trivy: PinSchema, grype: PinSchema, hadolint: PinSchema });
/** @throws Bug when the file in this repository isn't of the shape that it should be */
function readLock(document = scanners_lock_namespaceObject) {
    const read = dist/* safeParse */.xLC(LockSchema, document);
    if (read.success)
        return read.output;
    const [issue] = read.issues;
    throw new errors/* Bug */.zP(`scanners.lock.json can't be read at ${dist/* getDotPath */.BuJ(issue) ?? 'its root'}: ${issue.message}`);
}
/** @returns why that version is never run, or undefined; also undefined for what is no version number */
function denialOf(pin, version) {
    if ((0,semver.valid)(version) === null)
        return undefined;
    return pin.denied.find(({ range }) => (0,semver.satisfies)(version, range, { includePrerelease: true }))?.reason;
}
/** @returns the platform as the lock writes it, from Node's own words: `linux` and `x64` make `linux-amd64` */
function platformName(system, architecture) {
    return `${system === 'win32' ? 'windows' : system}-${architecture === 'x64' ? 'amd64' : architecture}`;
}

;// CONCATENATED MODULE: ./src/scanners/program.ts
/** A scanner's program: where it lies, and how to know it again. */

/** @param given as written: relative to the working directory */
function resolveProgram(given, tools) {
    return (0,external_node_path_.resolve)(tools.cwd, given);
}
/** @returns the first executable file of that name in PATH's absolute folders: a relative one could lie in what is scanned */
async function findOnPath(name, tools) {
    for (const folder of (tools.env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (!folder.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(folder))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if ((await tools.files.status(path).catch(() => undefined))?.kind === 'file' && (await tools.files.isExecutable(path)))
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/scanners/signature.ts
/**
 * Checks a release's signature where cosign is at hand: in addition to the recorded hash, never instead of it. cosign asks
 * Sigstore's servers for nothing but its own roots of trust; the bundle holds the certificate and the log's entry.
 */






const COSIGN_TIMEOUT_MS = 2 * 60_000;
const signature_MAX_OUTPUT = 1 << 20;
/** Bundles take some 10 KB, lists of hashes less. */
const MAX_TEXT = 1 << 20;
/** @throws ScannerFailure when a bundle is there and doesn't fit the file */
async function verifySignature(signed, tools) {
    const { pin, title, archive, folder, asset } = signed;
    const { signature } = pin;
    if (signature === undefined)
        return;
    const cosign = await findOnPath('cosign', tools);
    if (cosign === undefined) {
        tools.log.detail(`${title}: cosign is not on PATH, so its signature isn't looked at; the recorded hash fits`);
        return;
    }
    const subject = signature.bundle === 'asset' ? archive : (0,external_node_path_.join)(folder, 'checksums');
    if (signature.bundle === 'checksums') {
        const list = await signature_text(addressOf(signed.base, signature.path), tools);
        if (list === undefined) {
            missing(signed, tools);
            return;
        }
        if (!lists(list, asset)) {
            throw new errors/* ScannerFailure */.Nc(`the signed list of hashes of ${title} doesn't name ${asset.path.split('/').at(-1) ?? ''} with the recorded hash`, { hint: 'nothing of it was run. Compare with the release page, and report it' });
        }
        await tools.files.writeAtomic(subject, list);
    }
    const bundle = await signature_text(addressOf(signed.base, `${signature.bundle === 'asset' ? asset.path : signature.path}.sigstore.json`), tools);
    if (bundle === undefined) {
        missing(signed, tools);
        return;
    }
    const bundleFile = (0,external_node_path_.join)(folder, 'bundle');
    await tools.files.writeAtomic(bundleFile, bundle);
    await ask(cosign, subject, bundleFile, signature, title, folder, tools);
}
async function ask(cosign, subject, bundle, signature, title, folder, tools) {
    const { ended, stderr } = await tools.exec.run({
        program: cosign,
        args: ['verify-blob', subject, '--bundle', bundle, '--new-bundle-format', '--certificate-identity', signature.identity, '--certificate-oidc-issuer', signature.issuer],
        // It keeps its roots of trust in the home folder; nothing of ours, and no token, is there.
        env: { ...pass(tools.env), HOME: folder },
        cwd: folder,
        timeoutMs: COSIGN_TIMEOUT_MS,
        maxOutput: signature_MAX_OUTPUT,
    });
    if (ended.how === 'exited' && ended.code === 0) {
        tools.log.info(`${title}: cosign verified that ${signature.identity} signed it`);
        return;
    }
    const how = ended.how === 'exited' ? `exit code ${String(ended.code)}` : ended.how;
    throw new errors/* ScannerFailure */.Nc(`cosign can't verify the signature of ${title} (${how})${(0,failures/* lastWords */.aN)(stderr)}`, {
        hint: `it should be signed by ${signature.identity}; nothing of it was run. If cosign has no network or is older than 2.4, take it off PATH: the recorded hash is checked all the same`,
    });
}
function pass(env) {
    const names = ['PATH', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'TUF_ROOT', 'TUF_MIRROR', 'SIGSTORE_ROOT_FILE'];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function missing({ title }, tools) {
    tools.log.warn(`${title}: its signature isn't to be had where the file came from, so cosign wasn't asked; the recorded hash fits`);
}
/** Lines as `sha256sum` writes them: HASH, blanks or `*`, NAME. */
function lists(list, { path, sha256 }) {
    const name = path.split('/').at(-1);
    return list.split('\n').some((line) => {
        const [hash, file] = line.trim().split(/\s+\*?/);
        return hash === sha256 && file === name;
    });
}
/** @returns undefined when it isn't there */
async function signature_text(url, { http }) {
    try {
        const answer = await http.request({ url, redirects: 5 });
        if (answer.status === 200)
            return (await (0,tools_http.bodyOf)(answer, MAX_TEXT)).toString('utf8');
        answer.discard();
        return undefined;
    }
    catch (error) {
        if (error instanceof tools_http.HttpFailure)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/scanners/unpack.ts
/** Takes the one executable out of a release's archive. Nothing else of an archive is ever written, under whatever name. */








/** The largest executable today takes 200 MB: more than this is no scanner. */
const MAX_EXECUTABLE = 1 << 30;
const HINT = 'the archive has the right hash, so the lock file names the wrong member: report it';
/**
 * @param archive its hash was compared before
 * @param destination where the executable is written; its folder is ours alone
 * @returns the executable's SHA-256
 * @throws ScannerFailure
 */
async function takeOut(archive, asset, destination, files) {
    switch (asset.archive) {
        case 'none':
            await files.rename(archive, destination);
            return files.sha256(destination);
        case 'tar.gz':
            return fromTar(archive, asset.binary, destination, files);
        case 'zip':
            return fromZip(archive, asset.binary, destination, files);
    }
}
async function fromTar(archive, member, destination, files) {
    const entries = (0,tar_stream.extract)();
    let sha256;
    const unpacking = (0,promises_.pipeline)(files.readStream(archive), (0,external_node_zlib_.createGunzip)(), entries);
    // It is awaited below; until then a failure of it reaches us through the entries.
    unpacking.catch(() => undefined);
    try {
        for await (const entry of entries) {
            const { name, type } = entry.header;
            if (name !== member && name !== `./${member}`) {
                entry.resume();
                continue;
            }
            if (type !== 'file')
                throw new errors/* ScannerFailure */.Nc(`the member ${JSON.stringify(member)} is no plain file but a ${type}`, { hint: HINT });
            if (sha256 !== undefined)
                throw new errors/* ScannerFailure */.Nc(`the archive holds ${JSON.stringify(member)} twice`, { hint: HINT });
            sha256 = await write(entry, destination, files);
        }
        await unpacking;
    }
    catch (error) {
        throw asUnpackFailure(error);
    }
    return found(sha256, member);
}
/** From memory: only Windows has zips, and they are of 70 MB. */
async function fromZip(archive, member, destination, files) {
    let sha256;
    try {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(await files.read(archive));
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName !== member)
                continue;
            if (isLink(entry))
                throw new errors/* ScannerFailure */.Nc(`the member ${JSON.stringify(member)} is no plain file but a link`, { hint: HINT });
            if (sha256 !== undefined)
                throw new errors/* ScannerFailure */.Nc(`the archive holds ${JSON.stringify(member)} twice`, { hint: HINT });
            sha256 = await write(await zip.openReadStreamPromise(entry), destination, files);
        }
    }
    catch (error) {
        throw asUnpackFailure(error);
    }
    return found(sha256, member);
}
/** The upper half holds the mode of Unix: S_IFLNK. */
function isLink({ externalFileAttributes }) {
    return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
async function write(content, destination, files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const counted = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            if (size > MAX_EXECUTABLE) {
                done(new errors/* ScannerFailure */.Nc(`the executable unpacks to more than ${String(MAX_EXECUTABLE >> 20)} MiB`, { hint: HINT }));
                return;
            }
            hash.update(chunk);
            done(null, chunk);
        },
    });
    await (0,promises_.pipeline)(content, counted, files.writeStream(destination));
    return hash.digest('hex');
}
function found(sha256, member) {
    if (sha256 === undefined)
        throw new errors/* ScannerFailure */.Nc(`the archive holds no ${JSON.stringify(member)}`, { hint: HINT });
    return sha256;
}
function asUnpackFailure(error) {
    if (error instanceof errors/* ScannerFailure */.Nc)
        return error;
    const code = (0,tools_files/* codeOf */.$)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return new errors/* ScannerFailure */.Nc('the disk is full', { hint: 'make room, or name another folder with --cache-dir', cause: error });
    return new errors/* ScannerFailure */.Nc(`the archive can't be unpacked (${code ?? (error instanceof Error ? error.message : 'unknown error')})`, { hint: HINT, cause: error });
}

;// CONCATENATED MODULE: ./src/scanners/install.ts
/** Gets a scanner's pinned program: from the runner's tool cache, our cache, a mirror or the release; always by its hash. */







const RELEASES = 'https://github.com/';
/** @throws ScannerFailure */
async function install(name, options, tools) {
    const pin = options.lock[name];
    const title = `${name} ${pin.version}`;
    const denied = denialOf(pin, pin.version);
    if (denied !== undefined)
        throw new errors/* ScannerFailure */.Nc(`${title} is never run: ${denied}`, { hint: 'the lock file of this dockgate names it all the same: report it' });
    const asset = pin.assets[options.platform];
    if (asset === undefined) {
        throw new errors/* ScannerFailure */.Nc(`there is no pinned release of ${title} for ${options.platform}`, {
            hint: `pinned are ${Object.keys(pin.assets).join(', ')}; name a program of your own with --scanner-path ${name}=FILE`,
        });
    }
    const kept = cachePath(options, name, pin, asset);
    const found = (await fromToolCache(name, pin, asset, tools)) ?? (await fromCache(kept, title, asset, tools));
    if (found !== undefined)
        return { ...found, version: pin.version, sha256: asset.executableSha256 };
    if (options.offline) {
        throw new errors/* ScannerFailure */.Nc(`${title} is in no cache, and --offline forbids fetching it`, { hint: `run once with a network and the same --cache-dir, or name its program with --scanner-path ${name}=FILE` });
    }
    const from = await fetchAndKeep({ name, title, pin, asset, kept }, options, tools);
    return { path: kept, version: pin.version, sha256: asset.executableSha256, from };
}
function cachePath({ cacheDir, platform }, name, pin, asset) {
    return (0,external_node_path_.join)(cacheDir, 'bin', name, pin.version, platform, asset.binary);
}
/** As @actions/tool-cache lays it out: TOOL/VERSION/ARCH, with ARCH.complete beside it once it is whole. */
async function fromToolCache(name, pin, asset, tools) {
    const root = tools.env['RUNNER_TOOL_CACHE'];
    if (root === undefined || root === '')
        return undefined;
    const architecture = asset.path.includes('arm64') || asset.path.includes('ARM64') ? 'arm64' : 'x64';
    const folder = (0,external_node_path_.join)(root, name, pin.version, architecture);
    if ((await tools.files.status(`${folder}.complete`).catch(() => undefined)) === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, asset.binary);
    const sha256 = await hashOf(path, tools);
    if (sha256 === asset.executableSha256)
        return { path, from: 'tool cache' };
    if (sha256 !== undefined)
        tools.log.warn(`${name} ${pin.version} in the runner's tool cache is not the pinned program (its sha256 is ${sha256}); it is left alone`);
    return undefined;
}
async function fromCache(path, title, asset, tools) {
    const sha256 = await hashOf(path, tools);
    if (sha256 === asset.executableSha256)
        return { path, from: 'cache' };
    if (sha256 !== undefined)
        tools.log.warn(`${title} in the cache was changed or is cut (its sha256 is ${sha256}); it is not run, and fetched again`);
    return undefined;
}
/** @returns undefined when there is no such file, or none that we may read */
async function hashOf(path, { files }) {
    const status = await files.status(path).catch(() => undefined);
    return status?.kind === 'file' ? files.sha256(path).catch(() => undefined) : undefined;
}
async function fetchAndKeep(order, options, tools) {
    const { asset, kept, title } = order;
    const { files } = tools;
    let folder;
    try {
        await files.makeDirectory((0,external_node_path_.dirname)(kept));
        folder = await files.makeTemporary((0,external_node_path_.dirname)(kept));
    }
    catch (error) {
        throw keepFailure(error, title);
    }
    try {
        const archive = (0,external_node_path_.join)(folder, 'asset');
        const from = await fetchAsset(order, archive, options, tools);
        await verifySignature({ ...order, archive, folder, base: from === 'mirror' ? (options.mirror ?? RELEASES) : RELEASES }, tools);
        const executable = (0,external_node_path_.join)(folder, asset.binary);
        const sha256 = await takeOut(archive, asset, executable, files);
        if (sha256 !== asset.executableSha256) {
            throw new errors/* ScannerFailure */.Nc(`the executable in the archive of ${title} has the sha256 ${sha256}, and ${asset.executableSha256} is recorded for it`, { hint: 'the archive itself is the right one, so the lock file is wrong: report it. Nothing of it was run' });
        }
        await files.setMode(executable, 0o755);
        // Another run may put the same file there at the same time: the last one wins, and both are whole.
        await files.rename(executable, kept);
        return from;
    }
    catch (error) {
        throw error instanceof errors/* ScannerFailure */.Nc ? error : keepFailure(error, title);
    }
    finally {
        await files.remove(folder).catch(() => undefined);
    }
}
async function fetchAsset({ title, asset, name }, archive, options, tools) {
    const failures = [];
    for (const [from, base] of [['mirror', options.mirror], ['release', RELEASES]]) {
        if (base === undefined)
            continue;
        try {
            await download({ url: addressOf(base, asset.path), sha256: asset.sha256, name, title }, archive, tools, options.limits ?? DOWNLOAD_LIMITS);
            return from;
        }
        catch (error) {
            if (!(error instanceof DownloadFailure))
                throw error;
            // Going on to the next place would hide that somebody gives out something else.
            if (error.reason === 'wrong-hash' || error.reason === 'disk')
                throw error;
            failures.push(error);
        }
    }
    const [first, second] = failures;
    if (first === undefined)
        throw new errors/* ScannerFailure */.Nc(`${name} has no place to be fetched from`);
    throw second === undefined ? first : new errors/* ScannerFailure */.Nc(`${first.message}; ${second.message}`, { ...(second.hint === undefined ? {} : { hint: second.hint }), cause: first });
}
function keepFailure(error, title) {
    const code = (0,tools_files/* codeOf */.$)(error) ?? 'unknown error';
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    return new errors/* ScannerFailure */.Nc(full ? `the disk is full: ${title} can't be kept in the cache` : `${title} can't be kept in the cache (${code})`, { hint: `${full ? 'make room, or ' : ''}name another folder with --cache-dir`, cause: error });
}

;// CONCATENATED MODULE: ./src/scanners/prepare.ts
/** Brings the programs of scanners and their databases: starts at once, so that it is done while images are built or pulled. */









/** @param certain needed by this run for sure: brought at once; the others when they are asked for */
function preparePrograms(certain, settings, tools, lock = readLock()) {
    const prepared = new Map();
    const stop = new AbortController();
    const keeping = [];
    const within = { ...tools, signal: AbortSignal.any([tools.signal, stop.signal]) };
    const cacheDir = once(() => chooseCacheDir(settings, tools));
    const get = (name) => {
        const known = prepared.get(name);
        if (known !== undefined)
            return known;
        const program = bring(name, { settings, lock, cacheDir, keeping }, within).catch((error) => {
            if (within.signal.aborted)
                throw new errors/* Cancelled */.cJ(`stopped while ${name} was being brought`);
            if (error instanceof errors/* ScannerFailure */.Nc)
                return error;
            throw error;
        });
        // The images may take long, or fail: Node ends a process over a rejection that nobody listens to.
        program.catch(() => undefined);
        prepared.set(name, program);
        return program;
    };
    for (const name of certain)
        void get(name);
    return {
        get,
        close: async () => {
            for (const keep of keeping)
                await keep();
            stop.abort(new errors/* Cancelled */.cJ('nothing is left to scan'));
            await Promise.allSettled(prepared.values());
        },
    };
}
/** @returns programs that will run whatever is found: their scanners were asked for, and so was something that they read */
function certainPrograms(settings) {
    const subjects = new Set();
    const images = [settings.builds, settings.archives, settings.images, settings.compose];
    if (images.some((each) => each.length > 0))
        subjects.add('image');
    if (settings.sbomIn.length > 0)
        subjects.add('sbom');
    if (settings.path !== undefined)
        subjects.add('directory');
    const asked = scanners/* scanners */.U.filter(({ id }) => settings.scanners.requests.some(({ name }) => name === id) && !settings.reports.some(({ format }) => format === id));
    return new Set(asked.filter(({ reads }) => reads.some((type) => subjects.has(type))).map(({ program }) => program));
}
/** @throws ScannerFailure */
async function bring(name, context, tools) {
    const { settings, cacheDir } = context;
    const program = await findProgram(name, context, tools);
    // What can't be started is for the runner to say; it knows best why.
    if (!(await canStart(program, tools)))
        return program;
    const data = await prepareData(name, program, { settings, cacheDir: await cacheDir(), keeping: context.keeping }, tools);
    return data === undefined ? program : { ...program, data };
}
/** A program given by name wins over one found on PATH; neither is compared with a recorded hash. Without either, the pinned one is installed. */
async function findProgram(name, { settings, lock, cacheDir }, tools) {
    const given = settings.paths.get(name);
    if (given !== undefined)
        return checkVersion(name, { path: resolveProgram(given, tools), verified: false }, lock, tools);
    if (settings.fromPath) {
        const found = await findOnPath(name, tools);
        if (found === undefined)
            throw new errors/* ScannerFailure */.Nc(`${name} is not on PATH`, { hint: `name its program with --scanner-path ${name}=FILE, or leave --scanners-from away: the pinned one is installed then` });
        return checkVersion(name, { path: found, verified: false }, lock, tools);
    }
    const { mirror, offline } = settings;
    const platform = platformName(tools.system, tools.architecture);
    const started = tools.clock.monotonic();
    const installed = await install(name, { cacheDir: await cacheDir(), mirror, offline, platform, lock }, tools);
    const program = await (0,private_copy/* makePrivateCopy */.P)(installed, name, tools.files);
    const line = `${name} ${installed.version} from the ${installed.from}, sha256 verified, in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
    if (installed.from === 'mirror' || installed.from === 'release')
        tools.log.info(line);
    else
        tools.log.detail(line);
    return program;
}
async function canStart({ path }, { files }) {
    return (await files.status(path).catch(() => undefined))?.kind === 'file' && files.isExecutable(path);
}
const VERSION_TIMEOUT_MS = 60_000;
const VERSION_MAX_OUTPUT = 1 << 20;
/** A program that nobody verified tells its version before it sees anything: some are known to be bad. What it doesn't tell is asked again by the run. */
async function checkVersion(name, program, lock, tools) {
    const scanner = scanners/* scanners */.U.find((each) => each.program === name);
    if (scanner === undefined || !(await canStart(program, tools)))
        return program;
    const workspace = await (0,environment/* makeWorkspace */.WQ)(`${name}-version`, tools);
    const { ended, stdout } = await tools.exec.run({
        program: program.path,
        args: scanner.versionArgs,
        env: (0,environment/* plainEnvironment */.Ud)(workspace, tools),
        cwd: workspace.work,
        timeoutMs: VERSION_TIMEOUT_MS,
        maxOutput: VERSION_MAX_OUTPUT,
        stop: tools.signal,
    });
    const version = ended.how === 'exited' && ended.code === 0 ? scanner.readVersion(stdout.toString('utf8')) : undefined;
    if (version === undefined)
        return program;
    const denied = denialOf(lock[name], version);
    if (denied !== undefined)
        throw new errors/* ScannerFailure */.Nc(`${program.path} is ${scanner.title} ${version}, which is never run: ${denied}`, { hint: `take another version, or leave --scanner-path and --scanners-from away: ${lock[name].version} is pinned` });
    return { ...program, version };
}
/** @returns an absolute folder; the run's own when no other can be written to */
async function chooseCacheDir({ cacheDir }, { files, env, cwd, log }) {
    if (cacheDir !== undefined)
        return (0,external_node_path_.resolve)(cwd, cacheDir);
    const [cache, home] = [env['XDG_CACHE_HOME'] ?? '', env['HOME'] ?? ''];
    const folder = cache !== '' ? (0,external_node_path_.resolve)(cwd, cache, 'dockgate') : home !== '' ? (0,external_node_path_.resolve)(cwd, home, '.cache', 'dockgate') : undefined;
    if (folder !== undefined) {
        try {
            await files.makeDirectory(folder);
            return folder;
        }
        catch {
            log.warn(`the cache folder ${JSON.stringify(folder)} can't be made, so scanners and databases are fetched anew each time; name another one with --cache-dir`);
        }
    }
    return (0,external_node_path_.join)(await files.scratch('cache'));
}
function once(make) {
    let made;
    return () => (made ??= make());
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

/***/ 22678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** Which proxy a request goes through, by the variables that curl, Go and docker read. */
/**
 * @returns the proxy for an https address, undefined for none. Plain http is for hosts nearby alone and goes straight there.
 * Loopback needs no entry in NO_PROXY, as in Go.
 */
function proxyFor(url, env) {
    if (url.protocol !== 'https:' || isLoopback(url.hostname))
        return undefined;
    const named = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
    if (named === '' || isExempt(url, env['no_proxy'] ?? env['NO_PROXY'] ?? ''))
        return undefined;
    const address = named.includes('://') ? named : `http://${named}`;
    return URL.canParse(address) ? new URL(address) : undefined;
}
/** @param host as in a URL: IPv6 in brackets, or without */
function isLoopback(host) {
    const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
    return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare);
}
/** Entries are hosts, `.suffix`, `host:port` or `*`; a host stands for those below it too. Address ranges are not read. */
function isExempt(url, list) {
    const host = url.hostname.toLowerCase();
    const port = url.port === '' ? '443' : url.port;
    return list.split(',').some((item) => {
        const entry = item.trim().toLowerCase();
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const withPort = /^(.+):(\d+)$/.exec(entry);
        if (withPort !== null && withPort[2] !== port)
            return false;
        const name = (withPort?.[1] ?? entry).replace(/^\*?\./, '');
        return host === name || host.endsWith(`.${name}`);
    });
}


/***/ }),

/***/ 25239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpFailure: () => (/* binding */ HttpFailure),
/* harmony export */   bodyOf: () => (/* binding */ bodyOf),
/* harmony export */   systemHttp: () => (/* binding */ systemHttp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54688);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22678);
/** HTTP as an argument: one request at a time, a body that is read as a stream, failures sorted by cause. All of Node's http is in here. */







class HttpFailure extends Error {
    kind;
    /** Who was asked last: `host[:port]`, after redirects. */
    host;
    constructor(kind, message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'HttpFailure';
        this.kind = kind;
        this.host = options.host;
    }
}
const HEADERS_TIMEOUT_MS = 30_000;
const STALL_TIMEOUT_MS = 30_000;
/** What must come within the stall timeout: a byte now and then would keep us for ever. */
const PROGRESS_BYTES = 4096;
/**
 * @param env names the proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) and more certificates (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS)
 * @param signal ends every request when it fires
 */
function systemHttp(signal, env) {
    const agents = new Map();
    const agentOf = (url, request) => {
        const proxy = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyFor */ .i)(url, env);
        const trust = request.trust ?? [];
        const key = JSON.stringify([url.protocol, proxy?.href, request.anyCertificate === true, trust]);
        const known = agents.get(key) ?? makeAgent(url, proxy, trust, request.anyCertificate === true, env);
        agents.set(key, known);
        return known;
    };
    return { request: (request) => followed(request, agentOf, request.signal === undefined ? signal : AbortSignal.any([signal, request.signal])) };
}
async function makeAgent(url, proxy, trust, anyCertificate, env) {
    if (url.protocol === 'http:')
        return new (node_http__WEBPACK_IMPORTED_MODULE_1___default().Agent)({ keepAlive: true });
    const more = [...trust, ...certificatesFrom(env)];
    // One context for all connections: reading the 150 usual certificates takes longer than the handshake.
    const secureContext = more.length === 0 ? {} : { secureContext: node_tls__WEBPACK_IMPORTED_MODULE_3___default().createSecureContext({ ca: [...(node_tls__WEBPACK_IMPORTED_MODULE_3___default().rootCertificates), ...more] }) };
    const options = { ...secureContext, rejectUnauthorized: !anyCertificate };
    if (proxy === undefined)
        return new (node_https__WEBPACK_IMPORTED_MODULE_2___default().Agent)({ ...options, keepAlive: true });
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7659)]).then(__webpack_require__.bind(__webpack_require__, 57659));
    const agent = new HttpsProxyAgent(proxy, {});
    Object.assign(agent.options, options);
    return agent;
}
/** A file that is named but can't be read isn't a failure here: the one certificate that is wanted may come from elsewhere. */
function certificatesFrom(env) {
    return ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => {
        const file = env[name];
        if (file === undefined || file === '')
            return [];
        try {
            return [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')];
        }
        catch {
            return [];
        }
    });
}
async function followed(request, agentOf, signal) {
    const first = new URL(request.url);
    let url = first;
    for (let hops = request.redirects ?? 0;; hops -= 1) {
        const headers = { ...request.headers };
        if (url.origin !== first.origin)
            delete headers['authorization'];
        const response = await once(url, { ...request, headers }, await agentOf(url, request), signal);
        const { location } = response.headers;
        if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined || request.redirects === undefined)
            return response;
        response.discard();
        if (hops === 0)
            throw new HttpFailure('redirect', `more than ${String(request.redirects)} redirects`, { host: url.host });
        url = nextUrl(location, url);
    }
}
function nextUrl(location, from) {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw new HttpFailure('redirect', 'it redirects to what is no web address', { host: from.host });
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new HttpFailure('redirect', `it redirects from https to http (${url.host})`, { host: from.host });
    url.username = '';
    url.password = '';
    return url;
}
function once(url, request, agent, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(new HttpFailure('cancelled', 'stopped'));
            return;
        }
        const body = request.body === undefined ? undefined : Buffer.from(request.body);
        const sent = (url.protocol === 'https:' ? (node_https__WEBPACK_IMPORTED_MODULE_2___default()) : (node_http__WEBPACK_IMPORTED_MODULE_1___default())).request(url, {
            agent,
            method: request.method ?? 'GET',
            headers: { 'user-agent': `dockgate/${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}`, 'accept-encoding': 'identity', ...request.headers, ...(body === undefined ? {} : { 'content-length': body.length }) },
        });
        const timer = setTimeout(() => {
            sent.destroy(new HttpFailure('timeout', `no answer within ${seconds(request.headersTimeoutMs ?? HEADERS_TIMEOUT_MS)}`));
        }, request.headersTimeoutMs ?? HEADERS_TIMEOUT_MS);
        const stop = () => {
            sent.destroy(new HttpFailure('cancelled', 'stopped'));
        };
        signal.addEventListener('abort', stop, { once: true });
        sent.once('close', () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        });
        // More than one may come; Node ends a process over one that nobody listens to.
        sent.on('error', (error) => {
            reject(failureOf(error, url.host));
        });
        sent.once('response', (response) => {
            clearTimeout(timer);
            resolve(answer(url, response, request.stallTimeoutMs ?? STALL_TIMEOUT_MS, signal));
        });
        sent.end(body);
    });
}
function answer(url, response, stallMs, signal) {
    // An error before anybody reads the body would end the process; the reader gets it all the same.
    response.on('error', () => undefined);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])),
        url: url.href,
        body: chunksOf(response, stallMs, url.host, signal),
        discard: () => {
            response.destroy();
        },
    };
}
async function* chunksOf(response, stallMs, host, signal) {
    const stop = () => {
        response.destroy(new HttpFailure('cancelled', 'stopped'));
    };
    signal.addEventListener('abort', stop, { once: true });
    const chunks = response[Symbol.asyncIterator]();
    let waited = 0;
    let since = 0;
    try {
        for (;;) {
            const started = performance.now();
            const timer = setTimeout(() => {
                response.destroy(new HttpFailure('stalled', `not 4 KiB came within ${seconds(stallMs)}`));
            }, Math.max(1, stallMs - waited));
            const next = await chunks.next().finally(() => {
                clearTimeout(timer);
            });
            if (next.done === true)
                return;
            const chunk = next.value;
            if (!Buffer.isBuffer(chunk))
                throw new TypeError('a response with an encoding');
            // Only our waiting counts, not the time that the reader takes for what it has.
            waited += performance.now() - started;
            since += chunk.length;
            if (since >= PROGRESS_BYTES) {
                waited = 0;
                since = 0;
            }
            yield chunk;
        }
    }
    catch (error) {
        throw signal.aborted ? new HttpFailure('cancelled', 'stopped', { host, cause: error }) : failureOf(error, host);
    }
    finally {
        signal.removeEventListener('abort', stop);
        response.destroy();
    }
}
/** @returns a small body whole. @throws HttpFailure (`too-large`) over `limit` bytes */
async function bodyOf(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > limit)
            throw new HttpFailure('too-large', `the answer has more than ${String(limit)} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const KINDS = {
    ENOTFOUND: 'dns', EAI_AGAIN: 'dns', EAI_NODATA: 'dns', EAI_FAIL: 'dns',
    ECONNREFUSED: 'refused',
    ENETUNREACH: 'unreachable', EHOSTUNREACH: 'unreachable', EADDRNOTAVAIL: 'unreachable',
    ECONNRESET: 'reset', EPIPE: 'reset', ERR_STREAM_PREMATURE_CLOSE: 'reset', ECONNABORTED: 'reset',
    ETIMEDOUT: 'timeout', ERR_SOCKET_CONNECTION_TIMEOUT: 'timeout',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-ca', SELF_SIGNED_CERT_IN_CHAIN: 'unknown-ca', DEPTH_ZERO_SELF_SIGNED_CERT: 'unknown-ca',
    UNABLE_TO_GET_ISSUER_CERT: 'unknown-ca', UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-ca', CERT_UNTRUSTED: 'unknown-ca',
    CERT_HAS_EXPIRED: 'certificate-date', CERT_NOT_YET_VALID: 'certificate-date',
    ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
};
/** OpenSSL's words for an answer that isn't TLS. */
const NOT_TLS = /wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i;
function failureOf(error, host) {
    const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) ?? '';
    // By shape, as `codeOf` does, and for its reason.
    const said = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
    const message = typeof said === 'string' && said !== '' ? said : code;
    const failure = (kind, text) => new HttpFailure(kind, text, { host, cause: error });
    if (error instanceof HttpFailure)
        return failure(error.kind, error.message);
    if (/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/.test(code) && code !== 'ERR_TLS_CERT_ALTNAME_INVALID') {
        return NOT_TLS.test(`${code} ${message}`) ? failure('not-tls', 'what answers there speaks no TLS') : failure('tls', message);
    }
    if (/proxy/i.test(message))
        return failure('proxy', message);
    // What a plain server does with a TLS greeting as a rule: Node's HTTP parser then meets bytes that it doesn't know.
    if (code.startsWith('HPE_'))
        return failure('other', `its answer is no HTTP: ${message}`);
    return failure(KINDS[code] ?? 'other', message);
}
function seconds(ms) {
    return `${String(ms / 1000)} s`;
}


/***/ })

};
