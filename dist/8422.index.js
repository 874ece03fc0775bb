export const id = 8422;
export const ids = [8422];
export const modules = {

/***/ 18422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryAccess: () => (/* binding */ registryAccess)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _registry_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72047);
/** How each registry of a run may be talked to: whose login, which certificates, whether without TLS. */



const CERTIFICATE = '-----BEGIN CERTIFICATE-----';
/**
 * @param named the references of `--image`, which the user wrote: the given login is for their registry alone
 * @throws UsageError for certificates that can't be read, and for a login that could be meant for several registries
 */
async function registryAccess(named, settings, tools) {
    const { username, password, ca, insecure } = settings.pull;
    const given = username === undefined || password === undefined ? undefined : { type: 'password', username, password };
    const owner = given === undefined ? undefined : ownerOf(named);
    const authority = ca === undefined ? [] : [await readAuthority(ca, tools)];
    const hosts = new Set(insecure.map((host) => insecureHost(host)));
    return async (registry) => {
        const isOwner = registry === owner;
        return {
            login: isOwner ? given : await (0,_registry_login_js__WEBPACK_IMPORTED_MODULE_2__/* .findLogin */ .B7)(registry, tools),
            loginFrom: isOwner ? 'given' : 'docker',
            trust: [...authority, ...(await dockerCertificates(registry, tools))],
            insecure: hosts.has(registry),
        };
    };
}
/**
 * One password for several registries would be sent to all of them, and a file of a pull request could name one more. So it goes to the
 * registry of the images that the user named: the private one, when public images of Docker Hub stand beside.
 */
function ownerOf(named) {
    const registries = [...new Set(named.map(({ registry }) => registry))];
    const own = registries.length > 1 ? registries.filter((registry) => registry !== 'docker.io') : registries;
    const [only] = own;
    if (only !== undefined && own.length === 1)
        return only;
    if (only === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('registry-username and registry-password are for the registry of `--image`, and no image is named so', { hint: 'for images that files name, log in with `docker login REGISTRY` before' });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`registry-username and registry-password could be for ${own.join(' or ')}`, { hint: 'log in to each with `docker login REGISTRY` before, and leave both out' });
}
function insecureHost(host) {
    if (!/^(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/.test(host))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--insecure-registry ${JSON.stringify(host)}: write HOST or HOST:PORT`);
    return host;
}
async function readAuthority(file, tools) {
    let text;
    try {
        text = (await tools.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, file))).toString('utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--registry-ca ${JSON.stringify(file)} can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
    if (!text.includes(CERTIFICATE))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--registry-ca ${JSON.stringify(file)} holds no certificate`, { hint: 'it takes a PEM file: -----BEGIN CERTIFICATE-----' });
    return text;
}
/** As docker finds them: https://docs.docker.com/engine/security/certificates/ and its place for rootless engines. */
async function dockerCertificates(registry, tools) {
    const home = tools.env['HOME'];
    const roots = ['/etc/docker/certs.d', ...(home === undefined || home === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.config/docker/certs.d')])];
    const found = [];
    for (const folder of roots.map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, registry))) {
        const entries = await tools.files.list(folder).catch(() => []);
        for (const { name } of entries.filter((entry) => entry.name.endsWith('.crt'))) {
            const text = await tools.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)).then((bytes) => bytes.toString('utf8'), () => '');
            if (text.includes(CERTIFICATE))
                found.push(text);
        }
    }
    return found;
}


/***/ }),

/***/ 72047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   wV: () => (/* binding */ basicOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _tools_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54688);
/** Who we are for a registry: from docker's configuration and its credential helpers (https://docs.docker.com/reference/cli/docker/login/), or as given. */




const AuthShape = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ auth: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), username: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), password: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), identitytoken: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) });
const ConfigShape = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auths: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), AuthShape)),
    credHelpers: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    credsStore: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** https://github.com/docker/docker-credential-helpers#development */
const HelperAnswerShape = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ Username: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), Secret: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const HELPER_NAME = /^[\w.-]+$/;
const HELPER_TIMEOUT_MS = 30_000;
/** What Docker Hub is called in docker's configuration. */
const HUB_KEY = 'https://index.docker.io/v1/';
const IDENTITY_USER = '<token>';
/**
 * @param registry as in a reference: `docker.io`, `localhost:5000`
 * @returns undefined when docker has no login for it. A configuration or a helper that fails is said, and then there is none, as with docker itself.
 */
async function findLogin(registry, tools) {
    const folder = tools.env['DOCKER_CONFIG'] ?? (tools.env['HOME'] === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tools.env['HOME'], '.docker'));
    if (folder === undefined || folder === '')
        return undefined;
    const config = await readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'config.json'), tools);
    if (config === undefined)
        return undefined;
    const server = registry === 'docker.io' ? HUB_KEY : registry;
    const helper = config.credHelpers?.[server] ?? config.credHelpers?.[registry] ?? config.credsStore ?? undefined;
    const helped = helper === undefined || helper === '' ? undefined : await askHelper(helper, server, tools);
    return helped ?? loginFrom(config, registry);
}
async function readConfig(path, tools) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(ConfigShape, JSON.parse((await tools.files.read(path)).toString('utf8')));
    }
    catch (error) {
        // Not even a message of the parser's: it may quote the file.
        if ((0,_tools_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) !== 'ENOENT' && (0,_tools_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) !== 'ENOTDIR')
            tools.log.warn(`docker's configuration ${path} can't be used${(0,_tools_files_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error) === undefined ? ': it is not the JSON that docker writes' : ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`}; images are pulled without a login`);
        return undefined;
    }
}
function loginFrom(config, registry) {
    const names = registry === 'docker.io' ? ['index.docker.io', 'docker.io', 'registry-1.docker.io'] : [registry];
    const entry = Object.entries(config.auths ?? {}).find(([key]) => names.includes(hostOf(key)))?.[1];
    if (entry === undefined)
        return undefined;
    if (typeof entry.identitytoken === 'string' && entry.identitytoken !== '')
        return { type: 'identity', token: entry.identitytoken };
    const decoded = typeof entry.auth === 'string' ? Buffer.from(entry.auth, 'base64').toString('utf8').replace(/\0+$/, '') : `${entry.username ?? ''}:${entry.password ?? ''}`;
    const colon = decoded.indexOf(':');
    if (colon < 1 || colon === decoded.length - 1)
        return undefined;
    return { type: 'password', username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
/** Keys may be addresses: `https://index.docker.io/v1/`. */
function hostOf(key) {
    return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
async function askHelper(name, server, tools) {
    const program = `docker-credential-${name}`;
    const failed = (why) => {
        tools.log.warn(`docker's credential helper ${JSON.stringify(program)} gave no login for ${server}: ${why}`);
        return undefined;
    };
    if (!HELPER_NAME.test(name))
        return failed('that is no name of a program');
    const ran = await tools.exec.run({ program, args: ['get'], input: server, env: helperEnvironment(tools.env), cwd: tools.cwd, timeoutMs: HELPER_TIMEOUT_MS, maxOutput: 1 << 20 });
    if (ran.ended.how === 'not-started')
        return failed('it is not on PATH');
    if (ran.ended.how !== 'exited')
        return failed(`it ${ran.ended.how}`);
    const output = ran.stdout.toString('utf8');
    // Its way to say that it has none; other failures are on either output, and may hold anything.
    if (ran.ended.code !== 0)
        return /credentials not found/i.test(`${output}${ran.stderr}`) ? undefined : failed(`it ended with exit code ${String(ran.ended.code)}`);
    const answer = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qFJ(), HelperAnswerShape), output);
    if (!answer.success)
        return failed("it didn't answer with a user and a secret");
    const { Username: username, Secret: secret } = answer.output;
    if (secret === '')
        return undefined;
    return username === IDENTITY_USER ? { type: 'identity', token: secret } : { type: 'password', username, password: secret };
}
/** Helpers of cloud registries find their own login in variables that only they know, so they get all but what was given to us. */
function helperEnvironment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined || /^(?:INPUT|DOCKGATE|ACTIONS)_/.test(name) ? [] : [[name, value]])));
}
/** @returns the values that must not appear anywhere. */
function secretsOf(login) {
    if (login === undefined)
        return [];
    if (login.type === 'identity')
        return [login.token];
    return [login.password, basicOf(login)];
}
/** @returns what stands behind `Basic`. */
function basicOf({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}


/***/ })

};
