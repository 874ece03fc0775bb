export const id = 895;
export const ids = [895];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/settings/options.ts
var options = __webpack_require__(8031);
// EXTERNAL MODULE: ./src/words.ts
var words = __webpack_require__(5846);
;// CONCATENATED MODULE: ./src/settings/resolve.ts
/** Brings flags or inputs, environment, file and defaults together: one value an option, each checked where it was written. */



const DURATION = /^(\d+)\s*(s|m|h|d)$/;
const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** The longest timer that Node has is 2^31-1 ms; ages are compared only, but one limit for all is simpler to remember. */
const LONGEST_DAYS = 3650;
/** @param layers strongest first */
function resolveOptions(layers, actionDefaults) {
    const values = {};
    for (const option of options/* OPTIONS */.lw) {
        const given = layers.map((layer) => layer.get(option.name)).find((each) => each !== undefined && !isEmpty(option, each));
        values[option.name] = given === undefined ? defaultOf(option, actionDefaults) : parseValue(option, given);
    }
    return values;
}
/** A list of nothing but commas is empty too: `--fail-on ,` must not leave the gate without conditions. */
function isEmpty(option, { values }) {
    return option.type === 'list' ? listOf(values).length === 0 : values.every((value) => value.trim() === '');
}
/** @param layers as for `resolveOptions` @returns the origin of an entry, with the line of that entry */
function placesIn(layers) {
    return (name, entry) => {
        const given = layers.map((layer) => layer.get(name)).find((each) => each !== undefined && listOf(each.values).length > 0);
        const line = given?.lines?.[given.values.findIndex((value) => listOf([value]).includes(entry))];
        return given === undefined || line === undefined ? given : { ...given, line };
    };
}
/**
 * `DOCKGATE_*` of the environment. Names that aren't options belong to somebody else, unless they look like a slip.
 * @throws UsageError for a name that is nearly an option's: a policy that was meant must not be left out
 */
function fromEnvironment(env) {
    const given = new Map();
    const known = options/* OPTIONS */.lw.map(({ name }) => (0,options/* environmentName */.VE)(name));
    for (const variable of Object.keys(env)) {
        const near = variable.startsWith('DOCKGATE_') && !known.includes(variable) ? (0,words.nearest)(variable.slice('DOCKGATE_'.length), known.map((name) => name.slice('DOCKGATE_'.length)), 2) : undefined;
        if (near !== undefined)
            throw new src_errors/* UsageError */.eb(`unknown environment variable ${JSON.stringify(variable)}`, { hint: `did you mean \`DOCKGATE_${near}\`?` });
    }
    for (const { name } of options/* OPTIONS */.lw) {
        const variable = (0,options/* environmentName */.VE)(name);
        const value = env[variable];
        if (value !== undefined && value !== '')
            given.set(name, { values: [value], origin: `environment variable ${variable}` });
    }
    return given;
}
function defaultOf(option, action) {
    if (action && option.actionDefault !== undefined)
        return parseValue(option, { values: [option.actionDefault], origin: 'default' });
    switch (option.type) {
        case 'switch':
            return false;
        case 'duration':
            return parseValue(option, { values: [option.default], origin: 'default' });
        default:
            return option.default;
    }
}
function parseValue(option, given) {
    if (option.type === 'list')
        return listOf(given.values);
    const [value = '', ...more] = given.values.map((each) => each.trim()).filter((each) => each !== '');
    if (more.length > 0)
        throw wrong(given, `${given.origin} is given ${String(more.length + 1)} times, but takes one value`);
    switch (option.type) {
        case 'text':
            return value;
        case 'choice':
            if (!option.choices.includes(value))
                throw wrong(given, `${given.origin}: unknown word ${JSON.stringify(value)}`, (0,words.hintFor)(value, option.choices));
            return value;
        case 'switch':
            if (value !== 'true' && value !== 'false')
                throw wrong(given, `${given.origin}: ${JSON.stringify(value)} is neither true nor false`);
            return value === 'true';
        case 'duration':
            return durationOf(value, given);
    }
}
/** Commas and lines part the entries of a list; a flag may also be repeated. */
function listOf(values) {
    return values.flatMap((value) => value.split(/[,\n]/)).map((entry) => entry.trim()).filter((entry) => entry !== '');
}
function durationOf(value, given) {
    const [, digits = '', unit = ''] = DURATION.exec(value) ?? [];
    const ms = Number(digits) * (UNIT_MS[unit] ?? Number.NaN);
    if (digits === '' || !Number.isFinite(ms) || ms <= 0 || ms > LONGEST_DAYS * 86_400_000) {
        throw wrong(given, `${given.origin}: ${JSON.stringify(value)} is no time`, 'write a number and a unit: 90s, 15m, 2h or 5d');
    }
    return ms;
}
function wrong(given, message, hint) {
    return new src_errors/* UsageError */.eb(message, {
        ...(given.file === undefined ? {} : { file: given.file }),
        ...(given.line === undefined ? {} : { line: given.line }),
        ...(hint === undefined ? {} : { hint }),
    });
}

;// CONCATENATED MODULE: ./src/tools/clock.ts
/** Time, as an argument: nothing else reads the clock. */
const systemClock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./src/tools/exec.ts
/** Child processes: argv arrays, never a shell; each in a process group of its own that can be stopped as a whole. */



const STDERR_KEPT = 64 * 1024;
const LONGEST_LINE = 64 * 1024;
/** Between SIGTERM and SIGKILL. */
const GRACE_MS = 3_000;
/** Between the end of a process and the end of its pipes, which a descendant out of reach can hold open for ever. */
const PIPES_MS = 2_000;
/** The longest time that `setTimeout` knows; anything longer would fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
/** @param signal stops every running process when it fires. */
function systemExec(signal) {
    // One listener for each running process; Node takes more than ten for a leak and says so on stderr.
    (0,external_node_events_.setMaxListeners)(0, signal);
    return {
        run: async (invocation, onLine) => {
            if (signal.aborted)
                return never({ how: 'cancelled' });
            const started = await start(invocation);
            return 'error' in started ? never({ how: 'not-started', error: started.error }) : follow(started.child, invocation, signal, onLine);
        },
        ask: async (program, args, env) => {
            const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
            // It takes a command line and splits it at blanks, unless they are quoted.
            const quoted = `"${program.replaceAll('"', '\\"')}"`;
            const { exitCode, stdout, stderr } = await getExecOutput(quoted, [...args], { env: { ...env }, silent: true, ignoreReturnCode: true });
            return { code: exitCode, stdout, stderr };
        },
    };
}
function never(ended) {
    return { ended, stdout: Buffer.alloc(0), stderr: '' };
}
/** `spawn` reports some failures by an event and throws others (https://nodejs.org/api/child_process.html#event-error). */
async function start(invocation) {
    try {
        const child = (0,external_node_child_process_.spawn)(invocation.program, invocation.args, {
            cwd: invocation.cwd,
            env: { ...invocation.env },
            // Makes the child the leader of a new process group, so that its own children end with it.
            detached: process.platform !== 'win32',
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
        if (child.pid !== undefined)
            return { child };
        // When there are no descriptors left it has no streams either: nothing but the event may be touched.
        return await new Promise((resolve) => {
            child.once('error', (error) => {
                resolve({ error });
            });
        });
    }
    catch (error) {
        return { error };
    }
}
function follow(child, invocation, signal, onLine) {
    return new Promise((resolve) => {
        const output = [];
        let size = 0;
        let stopped;
        let exited;
        let killer;
        const stderr = keepTail(child.stderr);
        const stop = (why) => {
            if (stopped !== undefined)
                return;
            stopped = why;
            if (exited !== undefined)
                return;
            killGroup(child, 'SIGTERM');
            killer = setTimeout(() => {
                killGroup(child, 'SIGKILL');
            }, GRACE_MS);
        };
        const cancel = () => {
            stop({ how: 'cancelled' });
        };
        const timer = setTimeout(() => {
            stop({ how: 'timed-out' });
        }, Math.min(invocation.timeoutMs, LONGEST_TIMEOUT));
        signal.addEventListener('abort', cancel, { once: true });
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size <= invocation.maxOutput) {
                output.push(chunk);
                return;
            }
            output.length = 0;
            stop({ how: 'output-too-large' });
            // Who goes on writing gets SIGPIPE, and we don't read what nobody wants.
            child.stdout.destroy();
        });
        for (const stream of [child.stdout, child.stderr]) {
            if (onLine !== undefined)
                eachLine(stream, onLine);
            // A broken pipe ends the stream, and that is all there is to do about it.
            stream.on('error', () => undefined);
        }
        const finish = (ended) => {
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ ended: stopped ?? ended, stdout: Buffer.concat(output), stderr: stderr() });
        };
        // `exit` comes even when a grandchild holds the pipes open; `close` follows once they are read to the end.
        child.once('exit', (code, by) => {
            const ended = code === null ? { how: 'signalled', signal: by ?? 'unknown' } : { how: 'exited', code };
            exited = ended;
            clearTimeout(timer);
            clearTimeout(killer);
            signal.removeEventListener('abort', cancel);
            killGroup(child, 'SIGKILL');
            const late = setTimeout(() => {
                // One more round of the event loop: we may be late because we were busy, with the rest of the output waiting.
                setImmediate(finish, ended);
            }, PIPES_MS);
            child.once('close', () => {
                clearTimeout(late);
                finish(ended);
            });
        });
    });
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    }
    catch {
        // The whole group is gone already: what we wanted.
    }
}
/** @returns what gives the end of the text so far */
function keepTail(stream) {
    // A character may lie across two chunks.
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    stream.on('data', (chunk) => {
        kept = (kept + decoder.write(chunk)).slice(-STDERR_KEPT);
    });
    return () => kept + decoder.end();
}
function eachLine(stream, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    stream.on('data', (chunk) => {
        const lines = decoder.write(chunk).split('\n');
        const last = lines.pop() ?? '';
        for (const line of lines) {
            onLine(cut(rest + line));
            rest = '';
        }
        rest = cut(rest + last);
    });
    stream.on('close', () => {
        rest += decoder.end();
        if (rest !== '')
            onLine(rest);
    });
}
function cut(line) {
    return line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line;
}

// EXTERNAL MODULE: ./src/tools/files.ts
var tools_files = __webpack_require__(4688);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/start.ts
/** What both edges share: the real tools, stopping by signal, and the way from options to an exit code. */







/** SIGINT and SIGTERM as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Runs the gate from start to exit code; whatever happens, temporary files are gone afterwards. */
async function run(start) {
    const stop = new AbortController();
    let stoppedBy;
    const onSignal = (signal) => {
        stoppedBy = signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
        stop.abort(new src_errors/* Cancelled */.cJ(`stopped by ${signal}`));
    };
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    const files = (0,tools_files/* systemFiles */.H)(start.scratchParent);
    let log = start.log(false);
    try {
        const { values, placeOf } = await readValues(start, files);
        log = start.log(values.verbose);
        const tools = { files, exec: systemExec(stop.signal), clock: systemClock, log, env: start.env, cwd: start.cwd, signal: stop.signal };
        const [{ settingsFrom }, { knownRules }, { SCANNER_NAMES }] = await Promise.all([__webpack_require__.e(/* import() */ 100).then(__webpack_require__.bind(__webpack_require__, 7100)), Promise.all(/* import() */[__webpack_require__.e(448), __webpack_require__.e(608)]).then(__webpack_require__.bind(__webpack_require__, 8608)), __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 4161))]);
        const settings = settingsFrom(values, { scanners: SCANNER_NAMES, rules: knownRules }, placeOf);
        const [{ runGate }, { publish, exitCodeFor }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(448), __webpack_require__.e(423), __webpack_require__.e(608), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 298)), Promise.all(/* import() */[__webpack_require__.e(448), __webpack_require__.e(608), __webpack_require__.e(918), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 4496))]);
        const report = await runGate(settings, tools);
        const { errors } = await publish(report, settings, await start.host(), tools);
        await start.show(report, values, settings);
        for (const error of errors)
            log.warn((0,src_errors/* describeError */.Uc)(error, version/* VERSION */.x));
        return exitCodeFor(report, settings, errors);
    }
    catch (error) {
        if (stoppedBy !== undefined) {
            log.error(`stopped by ${stoppedBy}`);
            return SIGNALS[stoppedBy];
        }
        log.error((0,src_errors/* describeError */.Uc)(error, version/* VERSION */.x));
        return (0,src_errors/* exitCodeOf */.FO)(error);
    }
    finally {
        process.removeListener('SIGINT', onSignal);
        process.removeListener('SIGTERM', onSignal);
        await files.removeScratch();
    }
}
async function readValues(start, files) {
    const environment = fromEnvironment(start.env);
    // Where the file lies depends on two options that can't be given in it.
    const early = resolveOptions([start.given, environment], start.actionDefaults);
    const file = await readConfig(early.config, early.path, start.cwd, files);
    const layers = [start.given, environment, file];
    return { values: resolveOptions(layers, start.actionDefaults), placeOf: placesIn(layers) };
}
/** `--config FILE` must be there; `.dockgate.yml` of PATH (of its folder, when PATH is a file) may be. */
async function readConfig(named, path, cwd, files) {
    const root = (0,external_node_path_.resolve)(cwd, path ?? '.');
    const folder = (await files.status(root).catch(() => undefined))?.kind === 'file' ? (0,external_node_path_.dirname)(root) : root;
    const file = named === undefined ? (0,external_node_path_.join)(folder, '.dockgate.yml') : (0,external_node_path_.resolve)(cwd, named);
    const label = named ?? (path === undefined ? '.dockgate.yml' : (0,external_node_path_.join)(folder === root ? path : (0,external_node_path_.dirname)(path), '.dockgate.yml'));
    let bytes;
    try {
        bytes = await files.read(file);
    }
    catch (error) {
        const code = (0,tools_files/* codeOf */.$)(error);
        if (named === undefined && (code === 'ENOENT' || code === 'ENOTDIR'))
            return new Map();
        throw new src_errors/* UsageError */.eb(code === 'ENOENT' ? 'there is no such configuration file' : `the configuration file can't be read (${code ?? 'unknown error'})`, { file: label, cause: error });
    }
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(374)]).then(__webpack_require__.bind(__webpack_require__, 1374));
    return readConfigFile(label, bytes.toString('utf8'));
}


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   H: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/** The file system, as an argument. */




/** @param scratchParent where temporary folders are made; the system's own place when absent. */
function systemFiles(scratchParent) {
    let root;
    return {
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path),
        list: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
        status: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)),
        linkStatus: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)),
        realpath: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path),
        isExecutable: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(() => true, () => false),
        readStream: (path, range) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, range === undefined ? { highWaterMark: 1 << 20 } : { ...range, highWaterMark: 1 << 20 }),
        writeStream: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }),
        writeAtomic,
        makeDirectory,
        scratch: async (name) => {
            root ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratchParent ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'dockgate-'));
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await root, `${name}-`));
        },
        removeScratch: async () => {
            if (root === undefined)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(await root, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
async function statusOr(pending) {
    try {
        const found = await pending;
        return { kind: kindOf(found), size: found.size };
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** @returns Node's error code, such as `ENOENT`. Looks at the shape: Node's own errors may be of another realm's `Error`, as they are under Jest. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Not by `mkdir`'s own `recursive`: where a folder can't be made although its parent is there (/proc), that never ends. */
async function makeDirectory(path) {
    if ((await statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)))?.kind === 'directory')
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    if (parent !== path)
        await makeDirectory(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path).catch((error) => {
        // Another run may have made it in the meantime.
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function writeAtomic(path, content) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    const draft = `${path}.${String(process.pid)}.part`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'w', 0o644);
        try {
            for (const part of typeof content === 'string' ? [content] : content)
                await handle.writeFile(part);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 5846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hintFor: () => (/* binding */ hintFor),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/** What to say when a word isn't one that we know. */

/** @param most how many letters may differ @returns the known word that was probably meant, or undefined when none is near. */
function nearest(word, known, most = Math.max(2, Math.floor(word.length / 3))) {
    let best;
    let least = most + 1;
    for (const candidate of known) {
        const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}
/** @returns a hint such as "did you mean `high`?", or the whole list when nothing is near. */
function hintFor(word, known) {
    const near = nearest(word, known);
    return near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`;
}


/***/ })

};
