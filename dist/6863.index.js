export const id = 6863;
export const ids = [6863,5239,4688];
export const modules = {

/***/ 95129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ answerFrom),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** The API's refusals as values, from what octokit throws. All text in them is foreign. */

const LONGEST = 300;
const ERRORS_SHOWN = 3;
const headersSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const restSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('HttpError'), status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), response: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ headers: headersSchema, data: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() })) });
const graphqlSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('GraphqlResponseError'), headers: headersSchema, errors: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), '') })) });
const bodySchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), errors: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())) });
const problemSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), resource: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), field: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), code: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })]);
/** @returns undefined for what no request threw. Told by shape: octokit's class is there in several copies. */
function answerFrom(error) {
    const rest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(restSchema, error);
    if (rest.success) {
        const { status, response } = rest.output;
        return answer(status, wordsOf(response?.data), response?.headers ?? {});
    }
    const graphql = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(graphqlSchema, error);
    if (!graphql.success)
        return undefined;
    const { errors, headers } = graphql.output;
    const status = Math.max(...errors.map(({ type }) => GRAPHQL_TYPES[type ?? ''] ?? 422));
    return answer(Number.isFinite(status) ? status : 422, errors.slice(0, ERRORS_SHOWN).map(({ message }) => message).join('; '), headers);
}
const GRAPHQL_TYPES = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404, RATE_LIMITED: 429 };
function answer(status, words, headers) {
    const said = shorten(words);
    return { status, said, limit: limitOf(status, said, headers), again: againFrom(headers), singleSignOn: headers['x-github-sso'] !== undefined };
}
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors */
function limitOf(status, said, headers) {
    if (status !== 403 && status !== 429)
        return undefined;
    if (/secondary rate limit|abuse detection/i.test(said))
        return 'secondary';
    if (headers['x-ratelimit-remaining'] === '0' || /rate limit exceeded/i.test(said))
        return 'primary';
    return status === 429 || headers['retry-after'] !== undefined ? 'secondary' : undefined;
}
function againFrom(headers) {
    const after = headers['retry-after'];
    if (typeof after === 'string' && /^\d{1,6}$/.test(after))
        return `in ${after} s`;
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] !== '0' || typeof reset !== 'string' || !/^\d{9,10}$/.test(reset))
        return undefined;
    return `after ${new Date(Number(reset) * 1000).toISOString().replace('.000', '')}`;
}
/** Pages (of a proxy, or of GitHub's own 5xx) are no words. */
function wordsOf(data) {
    const body = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(bodySchema, data);
    if (!body.success)
        return typeof data === 'string' && !data.trimStart().startsWith('<') ? data : '';
    const { message, errors = [] } = body.output;
    const problems = errors.slice(0, ERRORS_SHOWN).flatMap((each) => {
        const problem = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(problemSchema, each);
        if (!problem.success)
            return [];
        if (typeof problem.output === 'string')
            return [problem.output];
        const { message: text, resource, field, code } = problem.output;
        return [text ?? [resource, field, code].filter((word) => word !== undefined).join(' ')];
    });
    return problems.length === 0 ? message : `${message}: ${problems.join('; ')}`;
}
/** @returns foreign words on one line, cut */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
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
