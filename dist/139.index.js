export const id = 139;
export const ids = [139,8422];
export const modules = {

/***/ 1992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   GQ: () => (/* binding */ runnerPlatform),
/* harmony export */   Lg: () => (/* binding */ printPlatform),
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   xV: () => (/* binding */ choosePlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Platforms of images as docker writes them: `os/architecture[/variant]` (https://github.com/containerd/platforms). */

/** Node's names and what else people write. */
const ARCHITECTURES = {
    x64: ['amd64'], x86_64: ['amd64'], 'x86-64': ['amd64'], aarch64: ['arm64'], armhf: ['arm', 'v7'], armel: ['arm', 'v6'], ia32: ['386'], i386: ['386'], i686: ['386'], ppc64: ['ppc64le'],
};
/** @throws UsageError */
function parsePlatform(text) {
    const parts = text.trim().toLowerCase().split('/');
    const [os = '', architecture = '', variant] = parts;
    if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^[a-z0-9_.-]+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--platform ${JSON.stringify(text.slice(0, 100))} is no platform`, { hint: 'write OS/ARCH, such as linux/amd64 or linux/arm/v7, or `all` for every image of an index' });
    }
    return normal({ os, architecture, variant });
}
/** @param architecture as Node names it: `x64` */
function runnerPlatform(architecture) {
    return normal({ os: 'linux', architecture, variant: undefined });
}
/** Fills in what each stands for alone: `arm` is `arm/v7`, `arm64/v8` is `arm64`. */
function normal({ os, architecture, variant }) {
    const [name, implied] = ARCHITECTURES[architecture] ?? [architecture];
    const given = variant === '' ? undefined : variant;
    if (name === 'arm')
        return { os, architecture: name, variant: given ?? implied ?? 'v7' };
    const plain = (name === 'arm64' && given === 'v8') || (name === 'amd64' && given === 'v1');
    return { os, architecture: name, variant: plain ? undefined : given };
}
function printPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** @returns the one to take on a machine of the wanted kind: the same variant, else the nearest below; undefined when none runs there */
function choosePlatform(all, wanted) {
    const fitting = all.filter(({ platform }) => platform.os === wanted.os && platform.architecture === wanted.architecture && level(platform) <= level(wanted));
    return fitting.reduce((best, each) => (best === undefined || level(each.platform) > level(best.platform) ? each : best), undefined);
}
/** `v7` is 7; none is the lowest. */
function level({ variant }) {
    return Number(/^v(\d+)/.exec(variant ?? '')?.[1] ?? 0);
}


/***/ }),

/***/ 139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedTargets: () => (/* binding */ namedTargets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifacts/compose-images.ts
var compose_images = __webpack_require__(31786);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(66660);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/targets/named-images.ts + 2 modules
var named_images = __webpack_require__(91646);
// EXTERNAL MODULE: ./src/targets/open-image.ts
var open_image = __webpack_require__(97704);
// EXTERNAL MODULE: ./src/artifacts/platform.ts
var artifacts_platform = __webpack_require__(1992);
;// CONCATENATED MODULE: ./src/targets/open-pulled.ts
/** Opens an image by its name: from the local engine when it may and can, else from its registry. */




/** An image whose record can't be read is looked at all the same. */
async function readRecord(path, name, tools) {
    try {
        return JSON.parse((await tools.files.read(path)).toString('utf8'));
    }
    catch {
        tools.log.warn(`the provenance of ${name} is no JSON, so lines are found by the build history`);
        return undefined;
    }
}
function namedTarget(request, context, settings, tools) {
    const { platform } = settings.pull;
    // Read here, so that a slip ends the run before any work.
    const wanted = platform === undefined ? (0,artifacts_platform/* runnerPlatform */.GQ)(tools.architecture) : platform === 'all' ? 'all' : (0,artifacts_platform/* parsePlatform */.FL)(platform);
    const key = wanted === 'all' || platform === undefined ? request.key : `${request.key}/${(0,artifacts_platform/* printPlatform */.Lg)(wanted)}`;
    const name = request.name ?? (0,image_reference/* printReference */.nt)(request.reference);
    return { key, name, kind: 'image', open: () => openNamed({ ...request, key }, name, wanted, context, settings, tools) };
}
async function openNamed(request, name, wanted, context, settings, tools) {
    const inEngine = await fromEngine(request.reference, wanted, settings, tools);
    if (inEngine !== undefined)
        return [await open_pulled_open(request, name, inEngine, context, settings, tools)];
    const [{ resolveImage }, { makeRoom }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 78607)), __webpack_require__.e(/* import() */ 6203).then(__webpack_require__.bind(__webpack_require__, 26203))]);
    const access = await context.access(request.reference.registry);
    const resolved = await resolveImage(request.reference, { ...access, platform: wanted, platformGiven: settings.pull.platform !== undefined }, tools);
    const opened = [];
    for (const image of resolved) {
        const several = wanted === 'all' && image.platform !== undefined;
        const key = several ? `${request.key}/${image.platform}` : request.key;
        const called = several ? `${name} (${image.platform})` : name;
        try {
            // Scanners unpack the layers beside it: a volume with room for that is better, one with room for the image will have to do.
            await makeRoom(image.bytes * UNPACKED, `the image ${JSON.stringify(name)} and its unpacked layers`, tools, false);
            await makeRoom(image.bytes, `the image ${JSON.stringify(name)}`, tools);
            const { path, provenance } = await image.pull(await tools.files.scratch('pull'));
            const record = provenance === undefined ? undefined : await readRecord(provenance, name, tools);
            opened.push(await open_pulled_open({ ...request, key }, called, { path, reference: image.reference, platform: image.platform, record }, context, settings, tools));
        }
        catch (error) {
            // The other platforms are looked at all the same.
            if (!(error instanceof errors/* TargetError */.I0) || resolved.length === 1)
                throw error;
            opened.push({ failed: error, key, name: called });
        }
    }
    return opened;
}
/** An image with its layers unpacked, against its compressed size: layers grow two- to threefold. */
const UNPACKED = 4;
/** @returns undefined when the registry is to be asked. @throws TargetError when it may not be */
async function fromEngine(reference, wanted, settings, tools) {
    const { when, docker } = settings.pull;
    if (when === 'always' || (wanted === 'all' && when !== 'never'))
        return undefined;
    const name = JSON.stringify((0,image_reference/* printReference */.nt)(reference));
    const { findInEngine } = await __webpack_require__.e(/* import() */ 3046).then(__webpack_require__.bind(__webpack_require__, 73046));
    const answer = await findInEngine(reference, docker, tools);
    const refuse = (why, hint) => new errors/* TargetError */.I0(`opening ${name} from the Docker engine failed: ${why}`, { hint });
    if (answer.type === 'image') {
        const fits = wanted === 'all' || (0,artifacts_platform/* choosePlatform */.xV)([answer], wanted) !== undefined;
        if (fits) {
            const { saveImage } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 60510));
            const path = await saveImage(docker, answer.id, `the image ${name}`, 'saved', tools);
            tools.log.info(`took ${(0,image_reference/* printReference */.nt)(reference)} from the Docker engine (${answer.reference ?? answer.id})`);
            return { path, reference: answer.reference, platform: (0,artifacts_platform/* printPlatform */.Lg)(answer.platform) };
        }
        if (when === 'never')
            throw refuse(`it is for ${(0,artifacts_platform/* printPlatform */.Lg)(answer.platform)} there`, 'pull it for the platform that is wanted, or leave `--pull never` out');
        tools.log.detail(`the engine has ${name} for ${(0,artifacts_platform/* printPlatform */.Lg)(answer.platform)} alone: the registry is asked`);
        return undefined;
    }
    if (when === 'never') {
        throw answer.type === 'missing' ? refuse('it is not there', 'pull or build it before, or leave `--pull never` out') : refuse(`the engine can't be asked: ${answer.why}`, 'start it, set DOCKER_HOST, or leave `--pull never` out');
    }
    if (answer.type === 'no-engine')
        tools.log.detail(`no image of a local engine is used: ${answer.why}`);
    return undefined;
}
async function open_pulled_open(request, name, found, context, settings, tools) {
    const { openImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97704));
    const source = await sourceOf(settings, tools);
    const opened = await openImage(request.key, name, 'image', found.path, source, tools, found.record);
    const naming = request.namedAt === undefined ? (await context.naming())(request.reference) : { namedAt: request.namedAt, nearestFile: request.namedAt.file };
    return {
        ...opened,
        image: { ...opened.image, reference: found.reference, namedAt: naming.namedAt, nearestFile: source?.source.dockerfile.source.file ?? naming.nearestFile },
    };
}
/** The Dockerfile of the one image, when the user named it. */
async function sourceOf(settings, tools) {
    if (settings.dockerfile === undefined || settings.images.length === 0)
        return undefined;
    const { openImageSource, findDockerfile } = await __webpack_require__.e(/* import() */ 8625).then(__webpack_require__.bind(__webpack_require__, 28625));
    const path = await findDockerfile(tools.cwd, settings.dockerfile, tools);
    return openImageSource(path, (0,external_node_path_.dirname)(path), settings.build.target, settings.build.arguments, tools);
}

// EXTERNAL MODULE: ./src/targets/registry-access.ts
var registry_access = __webpack_require__(18422);
// EXTERNAL MODULE: ./src/targets/repository.ts
var repository = __webpack_require__(26340);
;// CONCATENATED MODULE: ./src/targets/image-requests.ts
/** Which images a run asks for by name: `--image`, the services of `--compose`, and what files below `--images-from` name. */











/** @throws UsageError for names that are none, before any image is opened */
async function namedTargets(settings, tools) {
    const asked = settings.images.map(({ name, reference: written }) => {
        const reference = (0,image_reference/* parseFullReference */.YC)(written);
        return { name, reference, key: `image:${name ?? reference.repository}`, namedAt: undefined };
    });
    const context = { access: await (0,registry_access.registryAccess)(asked.map(({ reference }) => reference), settings, tools), naming: once(async () => (await __webpack_require__.e(/* import() */ 5251).then(__webpack_require__.bind(__webpack_require__, 7632))).namingIn(settings.exclude, tools)) };
    const notLookedAt = [];
    const builds = [];
    const images = [...asked];
    for (const file of settings.compose) {
        const services = await composeRequests(file, settings, tools, notLookedAt);
        builds.push(...services.builds);
        addNew(images, services.images);
    }
    for (const path of settings.imagesFrom)
        addNew(images, await requestsBelow(path, settings, tools, images, notLookedAt));
    return { requests: [...builds, ...images.map((request) => namedTarget(request, context, settings, tools))], notLookedAt };
}
/** The same image under another name is looked at once, by the first. */
function addNew(images, more) {
    for (const request of more)
        if (!images.some((each) => (0,image_reference/* printReference */.nt)(each.reference) === (0,image_reference/* printReference */.nt)(request.reference)))
            images.push(request);
}
async function composeRequests(file, settings, tools, notLookedAt) {
    const path = (0,external_node_path_.resolve)(tools.cwd, file);
    const read = await (0,repository.readText)(path, tools);
    if ('problem' in read)
        throw new errors/* UsageError */.eb(`--compose ${JSON.stringify(file)} can't be read: ${read.problem}`);
    const source = (0,source_text/* sourceText */.r)((0,repository.namingFor)((0,external_node_path_.dirname)(path), tools.cwd).name(path), read.text);
    const parsed = (0,compose_images/* parseCompose */.g)(source, await (0,named_images/* lookupBeside */.Z8)(path, tools));
    if ('problem' in parsed)
        throw new errors/* UsageError */.eb(`it is no compose file: ${parsed.problem}`, { file: source.file, line: parsed.line });
    const builds = [];
    const images = [];
    const built = new Set(parsed.services.flatMap(({ runs }) => (runs.type === 'build' && runs.image !== undefined ? [runs.image] : [])));
    const say = ({ name, at }, why) => notLookedAt.push({ what: (0,findings_location/* printLocation */.VL)(at), why: `service ${JSON.stringify(name.slice(0, 100))}: ${why}` });
    const seen = new Set();
    for (const service of parsed.services) {
        const { name, runs, at } = service;
        switch (runs.type) {
            case 'unknown':
                say(service, runs.why);
                break;
            case 'image': {
                // Another service builds it.
                if (built.has(runs.text))
                    break;
                const reference = readReference(runs.text);
                if ('why' in reference)
                    say(service, reference.why);
                else
                    addNew(images, [{ name, reference, key: `image:${name}`, namedAt: at }]);
                break;
            }
            case 'build': {
                const what = JSON.stringify([runs.context, runs.dockerfile, runs.target, [...runs.arguments]]);
                if (seen.has(what))
                    break;
                seen.add(what);
                const context = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), runs.context);
                if ((0,repository.isInside)(context, tools.cwd) || (0,repository.isInside)(context, (0,external_node_path_.dirname)(path)))
                    builds.push(serviceBuild(name, runs, context, settings, tools));
                else
                    say(service, `its context ${JSON.stringify(runs.context.slice(0, 200))} lies outside of the working directory`);
                break;
            }
        }
    }
    return { builds, images };
}
/** As `--build` would build it, under the service's name. */
function serviceBuild(name, runs, context, settings, tools) {
    const directory = (0,external_node_path_.relative)(tools.cwd, context).split(external_node_path_.sep).join('/') || '.';
    const { target, build } = { target: runs.target, build: settings.build };
    const own = { ...settings, build: { ...build, name: undefined, target, tag: undefined, arguments: new Map([...runs.arguments, ...build.arguments]) } };
    const request = (0,open_image/* buildTarget */.k0)({ directory, dockerfile: runs.dockerfile === undefined ? undefined : (0,external_node_path_.resolve)(context, runs.dockerfile) }, own, tools);
    const key = `build:${name}`;
    return {
        key, name,
        kind: request.kind,
        open: async () => (await request.open()).map((each) => ('failed' in each ? { ...each, key, name } : { image: { ...each.image, key, name }, files: each.files === undefined ? undefined : { ...each.files, target: key } })),
    };
}
async function requestsBelow(path, settings, tools, before, notLookedAt) {
    const found = await (0,named_images/* imagesBelow */.Ed)(path, settings.exclude, tools).catch((error) => {
        if (error instanceof errors/* TargetError */.I0)
            throw new errors/* UsageError */.eb(`--images-from: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) });
        throw error;
    });
    notLookedAt.push(...found.notLookedAt);
    if (found.images.length === 0 && found.notLookedAt.length === 0)
        notLookedAt.push({ what: path, why: 'no file there names an image' });
    const requests = [];
    const keys = new Set(before.map(({ key }) => key));
    for (const { text, at } of found.images.toSorted((a, b) => (0,findings_location/* compareLocation */.T6)(a.at, b.at))) {
        const reference = readReference(text);
        if ('why' in reference) {
            notLookedAt.push({ what: (0,findings_location/* printLocation */.VL)(at), why: reference.why });
            continue;
        }
        const request = { name: undefined, reference, key: `image:${reference.repository}`, namedAt: at };
        if ([...before, ...requests].some((each) => (0,image_reference/* printReference */.nt)(each.reference) === (0,image_reference/* printReference */.nt)(reference)))
            continue;
        // Two tags of a repository are two images, and nobody is there to give them names.
        const key = keys.has(request.key) ? `image:${(0,image_reference/* printReference */.nt)(reference)}` : request.key;
        keys.add(key);
        requests.push({ ...request, key });
    }
    return requests;
}
function readReference(text) {
    try {
        return (0,image_reference/* parseFullReference */.YC)(text);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return { why: error.message };
        throw error;
    }
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

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
