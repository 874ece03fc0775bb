export const id = 5895;
export const ids = [5895,5846,4688];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 75895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/settings/options.ts
var options = __webpack_require__(48031);
// EXTERNAL MODULE: ./src/words.ts
var words = __webpack_require__(75846);
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
    return option.type === 'list' ? listOf(option, values).length === 0 : values.every((value) => value.trim() === '');
}
/** @param layers as for `resolveOptions` @returns the origin of an entry, with the line of that entry */
function placesIn(layers) {
    return (name, entry) => {
        const option = options/* OPTIONS */.lw.find((each) => each.name === name);
        if (option === undefined)
            return undefined;
        const given = layers.map((layer) => layer.get(name)).find((each) => each !== undefined && !isEmpty(option, each));
        const line = given?.lines?.[given.values.findIndex((value) => entriesOf(option, value).includes(entry))];
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
            throw new errors/* UsageError */.eb(`unknown environment variable ${JSON.stringify(variable)}`, { hint: `did you mean \`DOCKGATE_${near}\`?` });
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
        case 'amount':
            return parseValue(option, { values: [option.default], origin: 'default' });
        default:
            return option.default;
    }
}
function parseValue(option, given) {
    if (option.type === 'list')
        return listOf(option, given.values);
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
        case 'amount':
            if (!/^\d{1,10}$/.test(value) || Number(value) > option.most)
                throw wrong(given, `${given.origin}: ${JSON.stringify(value)} is no whole number from 0 to ${String(option.most)}`);
            return Number(value);
    }
}
/** A flag may also be repeated. */
function listOf(option, values) {
    return values.flatMap((value) => entriesOf(option, value));
}
/** Commas and lines part the entries of a list. */
function entriesOf(option, value) {
    const separator = option.type === 'list' && option.byLine === true ? '\n' : /[,\n]/;
    return value.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '');
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
    return new errors/* UsageError */.eb(message, {
        ...(given.file === undefined ? {} : { file: given.file }),
        ...(given.line === undefined ? {} : { line: given.line }),
        ...(hint === undefined ? {} : { hint }),
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/tools/clock.ts
/** Time, as an argument: nothing else reads the clock. */

const systemClock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: async (ms, signal) => {
        await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
    },
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
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
            const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
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
        const child = spawnWith(invocation);
        if (child.pid !== undefined) {
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(invocation.input);
            return { child };
        }
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
function spawnWith(invocation) {
    const { program, args, cwd, env, input } = invocation;
    // `detached` makes the child the leader of a new process group, so that its own children end with it.
    const options = { cwd, env: { ...env }, detached: process.platform !== 'win32', windowsHide: true };
    if (input === undefined)
        return (0,external_node_child_process_.spawn)(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    return (0,external_node_child_process_.spawn)(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
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
        const stopEarly = () => {
            stop({ how: 'timed-out' });
        };
        signal.addEventListener('abort', cancel, { once: true });
        invocation.stop?.addEventListener('abort', stopEarly, { once: true });
        if (invocation.stop?.aborted === true)
            stopEarly();
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
            invocation.stop?.removeEventListener('abort', stopEarly);
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
var tools_files = __webpack_require__(54688);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/start.ts
/** What both edges share: the real tools, stopping by signal, and the way from options to an exit code. */







/** SIGINT and SIGTERM as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Runs a command from start to exit code; whatever happens, temporary files are gone afterwards. */
async function run(start) {
    const stop = new AbortController();
    let stoppedBy;
    const onSignal = (signal) => {
        stoppedBy = signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
        stop.abort(new errors/* Cancelled */.cJ(`stopped by ${signal}`));
    };
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    const files = (0,tools_files.systemFiles)({ parent: start.scratchParent, others: (0,tools_files/* otherPlaces */.R)(start.env, start.cwd), last: [start.cwd] });
    let log = start.log(false);
    try {
        const { values, placeOf } = await readValues(start, files);
        log = start.log(values.verbose);
        const tools = { files, exec: systemExec(stop.signal), http: lazyHttp(stop.signal, start.env), clock: systemClock, log, sharedCache: async () => (await __webpack_require__.e(/* import() */ 5429).then(__webpack_require__.bind(__webpack_require__, 95429))).actionsCache(start.env, files, log), env: start.env, cwd: start.cwd, architecture: process.arch, system: process.platform, signal: stop.signal };
        const [{ settingsFrom }, { knownRules }, { PROGRAM_NAMES, SCANNER_NAMES }, { REPORT_FORMATS }, { ALLOWED_ARGS }] = await Promise.all([__webpack_require__.e(/* import() */ 7100).then(__webpack_require__.bind(__webpack_require__, 27100)), Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510)]).then(__webpack_require__.bind(__webpack_require__, 53510)), __webpack_require__.e(/* import() */ 4161).then(__webpack_require__.bind(__webpack_require__, 44161)), __webpack_require__.e(/* import() */ 3415).then(__webpack_require__.bind(__webpack_require__, 63415)), __webpack_require__.e(/* import() */ 945).then(__webpack_require__.bind(__webpack_require__, 20945))]);
        const settings = settingsFrom(values, { scanners: SCANNER_NAMES, scannerArguments: ALLOWED_ARGS, programs: PROGRAM_NAMES, reportFormats: REPORT_FORMATS, rules: knownRules }, placeOf);
        const host = await start.host(values, tools);
        const command = await commandNamed(values.command);
        return await command({ values, settings, host, tools, show: (report) => start.show(report, values), print: start.print });
    }
    catch (error) {
        if (stoppedBy !== undefined) {
            log.error(`stopped by ${stoppedBy}`);
            return SIGNALS[stoppedBy];
        }
        log.error((0,errors/* describeError */.Uc)(error, version/* VERSION */.x));
        return (0,errors/* exitCodeOf */.FO)(error);
    }
    finally {
        process.removeListener('SIGINT', onSignal);
        process.removeListener('SIGTERM', onSignal);
        await files.removeScratch();
    }
}
async function commandNamed(name) {
    switch (name) {
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(2088), __webpack_require__.e(298), __webpack_require__.e(9547), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(4069), __webpack_require__.e(8247), __webpack_require__.e(8683), __webpack_require__.e(2305), __webpack_require__.e(2467), __webpack_require__.e(7144)]).then(__webpack_require__.bind(__webpack_require__, 17144))).scan;
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(1384), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(298), __webpack_require__.e(9547), __webpack_require__.e(3635), __webpack_require__.e(1646), __webpack_require__.e(2305), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 99409))).plan;
        case 'merge':
            return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(2088), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(4069), __webpack_require__.e(8247), __webpack_require__.e(8683), __webpack_require__.e(2467), __webpack_require__.e(8167)]).then(__webpack_require__.bind(__webpack_require__, 18167))).merge;
        case 'comment':
            return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(2088), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(4069), __webpack_require__.e(8247), __webpack_require__.e(9087)]).then(__webpack_require__.bind(__webpack_require__, 39087))).comment;
        case 'render':
            return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1384), __webpack_require__.e(8989), __webpack_require__.e(2088), __webpack_require__.e(3635), __webpack_require__.e(4219), __webpack_require__.e(3510), __webpack_require__.e(4069), __webpack_require__.e(8247), __webpack_require__.e(8683), __webpack_require__.e(3468)]).then(__webpack_require__.bind(__webpack_require__, 73468))).render;
    }
}
/** Loaded with the first request: most runs have none. */
function lazyHttp(signal, env) {
    let loaded;
    return {
        request: async (request) => {
            loaded ??= __webpack_require__.e(/* import() */ 5239).then(__webpack_require__.bind(__webpack_require__, 25239)).then(({ systemHttp }) => systemHttp(signal, env));
            return (await loaded).request(request);
        },
    };
}
async function readValues(start, files) {
    const environment = fromEnvironment(start.env);
    // Where the file lies depends on two options that can't be given in it.
    const early = resolveOptions([start.given, environment], start.actionDefaults);
    if (early.command === 'scan' || early.command === 'plan')
        refuseReports(early.command, start.given);
    const file = early.config === undefined && isAboutOthers(early.command) ? new Map() : await readConfig(early.config, early.path, start.cwd, files);
    if (early.command === 'plan')
        refuseTargets(file);
    const layers = [start.given, environment, file];
    return { values: resolveOptions(layers, start.actionDefaults), placeOf: placesIn(layers) };
}
/** A report may be a stranger's, and so may be what lies beside it: a configuration there isn't ours. */
function isAboutOthers(command) {
    return command === 'comment' || command === 'render';
}
/** A step that should join reports and lacks its command would look at the checkout instead, and might pass. @throws UsageError */
function refuseReports(command, given) {
    for (const name of ['reports', 'expect']) {
        const named = given.get(name);
        if (named !== undefined)
            throw new errors/* UsageError */.eb(`${named.origin}: ${command} reads no reports`, { hint: 'is `command: merge` missing, or `comment` or `render`?' });
    }
}
const TARGETS = ['build', 'archive', 'image', 'compose', 'images-from', 'sbom-in', 'scanner-report', 'sarif', 'dockerfile', 'target', 'build-arg'];
/** Every job of the plan would read them there, and look at all of them. @throws UsageError */
function refuseTargets(file) {
    for (const name of TARGETS) {
        const given = file.get(name);
        if (given === undefined || given.values.length === 0)
            continue;
        throw new errors/* UsageError */.eb(`${name} can't stand in a configuration file when jobs share the work: each of them would look at everything`, {
            ...(given.file === undefined ? {} : { file: given.file }),
            ...(given.line === undefined ? {} : { line: given.line }),
            hint: `give it to \`plan\` instead: it takes the targets apart`,
        });
    }
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
        throw new errors/* UsageError */.eb(code === 'ENOENT' ? 'there is no such configuration file' : `the configuration file can't be read (${code ?? 'unknown error'})`, { file: label, cause: error });
    }
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1374)]).then(__webpack_require__.bind(__webpack_require__, 61374));
    return readConfigFile(label, bytes.toString('utf8'));
}


/***/ }),

/***/ 54688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   R: () => (/* binding */ otherPlaces),
/* harmony export */   systemFiles: () => (/* binding */ systemFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/** The file system, as an argument. */





/** @param places where temporary folders are made */
function systemFiles(places = {}) {
    const { parent: usual = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), others = [], last = [], freeAt = freeBytes } = typeof places === 'string' ? { parent: places } : places;
    const roots = new Map();
    let current = usual;
    return {
        read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path),
        list: async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
        status: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)),
        linkStatus: (path) => statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)),
        realpath: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path),
        isExecutable: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false),
        readStream: (path, range) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, range === undefined ? { highWaterMark: 1 << 20 } : { ...range, highWaterMark: 1 << 20 }),
        readPieces,
        writeStream: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { mode: 0o600 }),
        writeAtomic,
        copyAtomic,
        makeDirectory,
        makeTemporary: (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, '.dockgate-')),
        readAt,
        sha256,
        stamp: async (path) => {
            try {
                const { dev, ino, size, mtimeNs, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path, { bigint: true });
                return [dev, ino, size, mtimeNs, ctimeNs].join(':');
            }
            catch (error) {
                if (codeOf(error) === 'ENOENT')
                    return undefined;
                throw error;
            }
        },
        copy: (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, to),
        setMode: (path, mode) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, mode),
        rename: (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, to),
        remove: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        scratch: async (name) => {
            let root = roots.get(current);
            if (root === undefined) {
                root = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(current, 'dockgate-'));
                roots.set(current, root);
            }
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await root, `${name}-`));
        },
        roomFor: async (bytes) => {
            const before = { parent: current, free: await freeAt(current).catch(() => Number.POSITIVE_INFINITY) };
            if (before.free >= bytes)
                return { ...before, fits: true, instead: undefined };
            const found = (await roomiest(others, bytes, freeAt)) ?? (await roomiest(last, bytes, freeAt));
            if (found === undefined)
                return { ...before, fits: false, instead: undefined };
            current = found.parent;
            return { ...found, fits: true, instead: before };
        },
        removeScratch: async () => {
            for (const root of roots.values())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(await root, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
/** @param outside what is scanned: temporary files don't belong there @returns the usual other places of a machine; not all of them need be there */
function otherPlaces(env, outside) {
    const system = process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'];
    return [env['TMPDIR'] ?? '', env['RUNNER_TEMP'] ?? '', ...system, (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)()].filter((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(each) && each !== outside && !each.startsWith(outside + node_path__WEBPACK_IMPORTED_MODULE_4__.sep));
}
async function freeBytes(path) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(path);
    return bavail * bsize;
}
/** @returns the place with the most room, when it is enough and a folder can be made there */
async function roomiest(parents, bytes, freeAt) {
    const rooms = await Promise.all(parents.map(async (parent) => ({ parent, free: await freeAt(parent).catch(() => -1) })));
    for (const room of rooms.filter(({ free }) => free >= bytes).toSorted((a, b) => b.free - a.free)) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(room.parent, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false))
            return room;
    }
    return undefined;
}
const PIECE = 1 << 20;
async function* readPieces(path, range) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const memory = Buffer.allocUnsafe(Math.min(PIECE, range.end - range.start + 1));
        for (let at = range.start; at <= range.end;) {
            const { bytesRead } = await handle.read(memory, 0, Math.min(memory.length, range.end - at + 1), at);
            if (bytesRead === 0)
                return;
            at += bytesRead;
            yield memory.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
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
    if ((await statusOr((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)))?.kind === 'directory')
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path);
    if (parent !== path)
        await makeDirectory(parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((error) => {
        // Another run may have made it in the meantime.
        if (codeOf(error) !== 'EEXIST')
            throw error;
    });
}
async function readAt(path, start, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(length);
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        await handle.close();
    }
}
async function sha256(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}
async function writeAtomic(path, content) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
    const draft = `${path}.${String(process.pid)}.part`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'w', 0o644);
        try {
            for (const part of typeof content === 'string' ? [content] : content)
                await handle.writeFile(part);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}
async function copyAtomic(from, to) {
    await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(to));
    const draft = `${to}.${String(process.pid)}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, draft, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 75846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hintFor: () => (/* binding */ hintFor),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
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
    // `root-user` stands for `dockerfile/root-user`.
    const ends = near === undefined && word !== '' ? known.filter((each) => each.endsWith(`/${word}`)) : [];
    if (ends.length > 0)
        return `did you mean ${ends.map((each) => `\`${each}\``).join(' or ')}?`;
    return near === undefined ? `known: ${known.length === 0 ? 'none' : known.join(', ')}` : `did you mean \`${near}\`?`;
}


/***/ })

};
