export const id = 8123;
export const ids = [8123,8625,6203,510];
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

/***/ 68123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherEvidence: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifacts/dependencies/index.ts + 19 modules
var dependencies = __webpack_require__(35306);
// EXTERNAL MODULE: ./src/artifacts/image-contents.ts + 5 modules
var image_contents = __webpack_require__(28460);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(66660);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
// EXTERNAL MODULE: ./src/artifacts/platform.ts
var artifacts_platform = __webpack_require__(1992);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/targets/docker-client.ts
var docker_client = __webpack_require__(60510);
;// CONCATENATED MODULE: ./src/targets/base-layers.ts
/** The layers of an image that another one may be built on: asked of the local engine, and of a registry when the user names the image. */





const ConfigShape = dist/* object */.Ikc({ rootfs: dist/* object */.Ikc({ diff_ids: dist/* array */.YOg(dist/* string */.YjP()) }) });
/** What is not found is said for `--base-image`; other names are guesses. Nothing is asked twice. */
function baseLayers(settings, tools) {
    const known = new Map();
    return (name, platform) => {
        const key = `${name} ${platform}`;
        const asked = known.get(key) ?? lookUp(name, platform, settings, tools);
        known.set(key, asked);
        return asked;
    };
}
async function lookUp(name, platform, settings, tools) {
    const reference = referenceOf(name);
    if (reference === undefined)
        return undefined;
    const inEngine = await layersInEngine(name, settings, tools);
    if (inEngine !== undefined || name !== settings.baseImage)
        return inEngine;
    try {
        if (settings.scanners.offline || settings.pull.when === 'never')
            throw new errors/* TargetError */.I0('the engine does not have it, and no registry may be asked');
        return await layersInRegistry(reference, platform, settings, tools);
    }
    catch (error) {
        if (!(error instanceof errors/* TargetError */.I0))
            throw error;
        tools.log.warn(`--base-image ${JSON.stringify(name)}: ${(0,errors/* messageOf */.bD)(error)}; so the layers are told apart by the build history`);
        return undefined;
    }
}
/** A name from a label or a Dockerfile may be anything; to the client it must not be an option. */
function referenceOf(name) {
    try {
        return (0,image_reference/* parseFullReference */.YC)(name);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
/** What the engine says is compared with what we have verified: it needn't be believed. */
async function layersInEngine(name, { pull }, tools) {
    const { ended, stdout } = await (0,docker_client/* askDocker */.ad)(pull.docker, ['image', 'inspect', '--format', '{{range .RootFS.Layers}}{{println .}}{{end}}', name], tools);
    if (ended.how !== 'exited' || ended.code !== 0)
        return undefined;
    return stdout.toString('utf8').split('\n').filter((line) => /^sha256:[0-9a-f]{64}$/.test(line));
}
async function layersInRegistry(reference, platform, settings, tools) {
    const [{ resolveImage }, { registryAccess }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(8607)]).then(__webpack_require__.bind(__webpack_require__, 78607)), __webpack_require__.e(/* import() */ 8422).then(__webpack_require__.bind(__webpack_require__, 18422))]);
    // A login that is given is for the images that are named; when none is, it is for this one.
    const named = settings.images.map((image) => (0,image_reference/* parseFullReference */.YC)(image.reference));
    const access = await registryAccess(named.length === 0 ? [reference] : named, settings, tools);
    // The scanned image says its platform, in whatever words its builder found fit.
    const wanted = /^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+){1,2}$/.test(platform) ? (0,artifacts_platform/* parsePlatform */.FL)(platform) : (0,artifacts_platform/* runnerPlatform */.GQ)(tools.architecture);
    const [image] = await resolveImage(reference, { ...(await access(reference.registry)), platform: wanted, platformGiven: true }, tools);
    const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), ConfigShape), (await image?.config())?.toString('utf8'));
    if (!read.success)
        throw new errors/* TargetError */.I0('its configuration names no layers');
    return read.output.rootfs.diff_ids;
}

// EXTERNAL MODULE: ./src/targets/image-source.ts
var image_source = __webpack_require__(28625);
// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var dockerfile = __webpack_require__(72942);
;// CONCATENATED MODULE: ./src/targets/known-bases.ts
/** Which of an image's layers are those of the image that it was built on, as far as that is known and not told from the history. */

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const BASE_NAME_LABEL = 'org.opencontainers.image.base.name';
/**
 * The layers are compared, so a name that points to another image by now can't mislead. Names are looked up only of what the engine has
 * built, or when `--base-image` gives one.
 * @param named `--base-image`, as written
 * @returns by target key
 */
async function knownBases(images, named, layersOf, log) {
    const found = new Map();
    for (const image of images) {
        const candidates = [...others(image, images)];
        for (const { name, how } of namesOf(image, named)) {
            const diffIds = await layersOf(name, image.config.platform);
            if (diffIds !== undefined)
                candidates.push({ name, diffIds, how });
        }
        const base = longestBase(image.config.layers.map(({ diffId }) => diffId), candidates);
        if (base !== undefined)
            found.set(image.key, base);
        else if (named !== undefined && candidates.some(({ name }) => name === named))
            log.warn(`--base-image ${JSON.stringify(named)}: its layers are not the lowest ones of ${image.name}, so the layers are told apart by the build history`);
    }
    return found;
}
/** @returns the candidate with the most layers, all of which are the image's lowest; the whole image is no base of itself */
function longestBase(diffIds, candidates) {
    let best;
    for (const { name, diffIds: own, how } of candidates) {
        const fits = own.length > 0 && own.length < diffIds.length && own.every((diffId, index) => diffId === diffIds[index]);
        if (fits && own.length > (best?.layers ?? 0))
            best = { name, layers: own.length, how };
    }
    return best;
}
/** Images of this run. One made by the same Dockerfile is a stage of it, not a base: its layers have instructions there. */
function* others(image, images) {
    for (const other of images) {
        if (other === image || (image.source !== undefined && other.source?.dockerfile.source.file === image.source.dockerfile.source.file))
            continue;
        yield { name: other.name, diffIds: other.config.layers.map(({ diffId }) => diffId), how: 'that image is looked at as well and has the same lowest layers' };
    }
}
function namesOf(image, named) {
    if (named !== undefined)
        return [{ name: named, how: '--base-image names it and it has the same lowest layers' }];
    if (image.kind !== 'build' || image.source === undefined)
        return [];
    const from = (0,dockerfile/* stageChain */.ap)(image.source.stage)[0]?.base;
    const label = image.config.labels[BASE_NAME_LABEL];
    return [
        ...(from?.type === 'image' ? [{ name: from.name, how: 'FROM names it and it has the same lowest layers' }] : []),
        ...(label === undefined ? [] : [{ name: label, how: 'a label names it and it has the same lowest layers' }]),
    ];
}

// EXTERNAL MODULE: ./src/targets/repository.ts
var repository = __webpack_require__(26340);
;// CONCATENATED MODULE: ./src/evidence.ts
/** What `locate` needs besides findings, read once the scanners are done: contents of the layers, bases, texts of named files. */








async function gatherEvidence(observations, acquired, settings, tools) {
    const bases = await knownBases(acquired.images, settings.baseImage, baseLayers(settings, tools), tools.log);
    let nearest;
    const inRepository = () => (nearest ??= nearestFile(settings, tools));
    const images = await Promise.all(acquired.images.map(async (image) => {
        // Of an image that isn't what it claims to be, no finding is left to locate; what failed is in the report.
        const { packages } = await image.verified.catch(() => image_contents/* NO_CONTENTS */.$);
        return { ...image, packages, base: bases.get(image.key), nearestFile: isOutside(image.nearestFile) ? await inRepository() : image.nearestFile };
    }));
    return { images, files: await namedFiles(observations, acquired, tools) };
}
/** An archive may lie anywhere; forges show files of the repository alone. */
function isOutside(file) {
    return (0,external_node_path_.isAbsolute)(file) || file === '..' || file.startsWith('../');
}
async function nearestFile({ exclude }, tools) {
    const { namingIn } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1646), __webpack_require__.e(7632)]).then(__webpack_require__.bind(__webpack_require__, 7632));
    return (await namingIn(exclude, tools))(undefined).nearestFile;
}
/** Lockfiles and manifests that scanners of source code name. A name comes from a report, so it is only read where the repository is. */
async function namedFiles(observations, { folder }, tools) {
    const names = new Set(observations.flatMap(({ place }) => (place.type === 'file' && (0,dependencies/* isDependencyFileName */.Fc)((0,external_node_path_.basename)(place.file)) ? [place.file] : [])));
    const files = new Map();
    const roots = [...new Set([tools.cwd, ...(folder === undefined ? [] : [folder.path])])];
    for (const name of names) {
        for (const root of roots) {
            const path = (0,external_node_path_.resolve)(root, name);
            if (!(0,repository.isInside)(path, root) || (await tools.files.status(path))?.kind !== 'file' || !(0,repository.isInside)(await tools.files.realpath(path), await tools.files.realpath(root)))
                continue;
            const read = await (0,repository.readText)(path, tools, image_source.MAX_LOCKFILE_BYTES);
            if ('text' in read)
                files.set(name, (0,source_text/* sourceText */.r)(name, read.text));
            else
                tools.log.warn(`no dependency is located in ${name}: ${read.problem}`);
            break;
        }
    }
    return files;
}


/***/ }),

/***/ 60510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ dockerClient),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   saveImage: () => (/* binding */ saveImage)
/* harmony export */ });
/* unused harmony export clientEnvironment */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18109);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26203);
/** The docker client: what it may see, how it is asked, and the one way in which an image is saved. */




/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
    'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
];
const ANSWER_TIMEOUT_MS = 60_000;
const SAVE_TIMEOUT_MS = 30 * 60_000;
/** What a tar needs beside the files. */
const TAR_OVERHEAD = 1.1;
function clientEnvironment(env) {
    return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** Asks the client something that it answers at once, or within a minute. @throws Cancelled */
async function askDocker(docker, args, tools) {
    const ran = await tools.exec.run({ program: docker, args, env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: ANSWER_TIMEOUT_MS, maxOutput: 16 << 20 });
    if (ran.ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while asking the Docker engine');
    return ran;
}
/** @param program as given by `--docker` */
function dockerClient(program, tools) {
    return {
        program,
        env: clientEnvironment(tools.env),
        ask: async (args) => {
            const { ended, stdout, stderr } = await askDocker(program, args, tools);
            if (ended.how === 'exited')
                return { code: ended.code, stdout: stdout.toString('utf8'), stderr };
            const hint = 'install it, name it with --docker, or scan a saved image with --archive';
            if (ended.how === 'not-started')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`can't start the docker client ${JSON.stringify(program)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(ended.error)}`, { hint, cause: ended.error });
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`the docker client ${JSON.stringify(program)} doesn't answer (${ended.how}), asked for ${String(args[0])}`, { hint: 'is the Docker engine well?' });
        },
    };
}
/**
 * Writes an image of the engine to a docker-save tar in a scratch folder of its own, on a volume that has room for it.
 * @param id `sha256:…`: by a name, another image might be saved than the one that was looked up
 * @param what in words: `the built image`
 * @param folderName of the scratch folder
 * @returns the tar's path
 * @throws TargetError, Cancelled
 */
async function saveImage(docker, id, what, folderName, tools) {
    const { ended: asked, stdout } = await askDocker(docker, ['image', 'inspect', '--format', '{{.Size}}', id], tools);
    const bytes = Number.parseInt(stdout.toString('utf8'), 10);
    if (asked.how === 'exited' && asked.code === 0 && Number.isFinite(bytes))
        await (0,_room_js__WEBPACK_IMPORTED_MODULE_2__.makeRoom)(bytes * TAR_OVERHEAD, `the archive of ${what}`, tools);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await tools.files.scratch(folderName), 'image.tar');
    const { ended, stderr } = await tools.exec.run({ program: docker, args: ['save', '--output', path, id], env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1 << 20 });
    if (ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while saving an image');
    if (ended.how === 'exited' && ended.code === 0)
        return path;
    const why = ended.how === 'exited' ? (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_3__.inert)(stderr.trim().slice(-400)) : ended.how === 'timed-out' ? `it took longer than ${String(SAVE_TIMEOUT_MS / 60_000)} minutes` : ended.how;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`docker save failed while writing ${what} to a temporary file: ${why}`, { hint: `is there room in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)}? TMPDIR says where temporary files go` });
}


/***/ }),

/***/ 28625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_LOCKFILE_BYTES: () => (/* binding */ MAX_LOCKFILE_BYTES),
/* harmony export */   findDockerfile: () => (/* binding */ findDockerfile),
/* harmony export */   openImageSource: () => (/* binding */ openImageSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72942);
/* harmony import */ var _artifacts_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/* harmony import */ var _artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66660);
/* harmony import */ var _artifacts_dependencies_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75846);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26340);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57897);
/** The files that an image was made from: its Dockerfile, the ignore file and the lockfiles of its context. */









/** A lockfile of 100,000 lines has some 5 MB. */
const MAX_LOCKFILE_BYTES = 16 * 1024 * 1024;
/**
 * @param dockerfilePath absolute
 * @param context absolute folder
 * @throws TargetError when the Dockerfile can't be read; UsageError when it has no such stage
 */
async function openImageSource(dockerfilePath, context, target, buildArguments, tools) {
    const naming = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.namingFor)(context, tools.cwd);
    const file = naming.name(dockerfilePath);
    const read = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readText)(dockerfilePath, tools);
    if ('problem' in read)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TargetError */ .I0(`can't read the Dockerfile ${JSON.stringify(file)}: ${read.problem}`);
    const dockerfile = (0,_artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(file, read.text, buildArguments);
    const stage = stageOf(dockerfile, target);
    const ignore = await openIgnoreFile(dockerfilePath, context, tools);
    const walked = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(context, { exclude: [], wanted: _artifacts_dependencies_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isDependencyFileName */ .Fc }, tools.files);
    const dependencyFiles = [];
    for (const name of walked.files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, name);
        const content = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readText)(path, tools, MAX_LOCKFILE_BYTES);
        if ('text' in content)
            dependencyFiles.push((0,_artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceText */ .r)(naming.name(path), content.text));
        else
            tools.log.warn(`no dependency is located in ${naming.name(path)}: ${content.problem}`);
    }
    return { dockerfilePath, source: { dockerfile, stage, dependencyFiles }, ignore };
}
async function openIgnoreFile(dockerfilePath, context, tools) {
    const naming = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.namingFor)(context, tools.cwd);
    for (const path of [`${dockerfilePath}.dockerignore`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, '.dockerignore')]) {
        if ((await tools.files.status(path)) === undefined)
            continue;
        const read = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__.readText)(path, tools);
        if ('problem' in read)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TargetError */ .I0(`can't read ${JSON.stringify(naming.name(path))}: ${read.problem}`);
        return (0,_artifacts_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIgnoreFile */ .a)(naming.name(path), read.text);
    }
    return undefined;
}
function stageOf(dockerfile, target) {
    const [problem] = dockerfile.problems;
    const stage = target === undefined ? (0,_artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .finalStage */ .BD)(dockerfile) : dockerfile.stages.find((each) => each.name === target.toLowerCase() || String(each.index) === target);
    if (stage !== undefined)
        return stage;
    const { file } = dockerfile.source;
    if (target === undefined || dockerfile.stages.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TargetError */ .I0(`${JSON.stringify(file)} is no Dockerfile: ${problem?.message ?? 'there is no FROM'}`);
    const names = dockerfile.stages.flatMap((each) => (each.name === undefined ? [] : [each.name]));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no stage ${JSON.stringify(target)} in ${file}`, { hint: names.length === 0 ? 'its stages have no names: FROM … AS NAME gives one' : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hintFor)(target, names) });
}
/** Where a Dockerfile lies that was named beside a context: relative to the working directory, else to the context; `Dockerfile` or `Containerfile` of the context when none was. */
async function findDockerfile(context, named, tools) {
    const candidates = named === undefined ? ['Dockerfile', 'Containerfile', 'dockerfile'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, name)) : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, named), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context, named)];
    for (const candidate of candidates)
        if ((await tools.files.status(candidate))?.kind === 'file')
            return candidate;
    for (const candidate of candidates) {
        if ((await tools.files.status(candidate))?.kind === 'directory')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TargetError */ .I0(`${JSON.stringify(candidate)} is a folder, not a Dockerfile`, { hint: 'name the Dockerfile with --dockerfile' });
    }
    const where = named === undefined ? `no Dockerfile in ${JSON.stringify(context)}` : `no Dockerfile ${JSON.stringify(named)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TargetError */ .I0(`there is ${where}`, { hint: 'name it with --dockerfile, or as DIR=DOCKERFILE' });
}


/***/ }),

/***/ 26203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeRoom: () => (/* binding */ makeRoom),
/* harmony export */   makeRoomForArchive: () => (/* binding */ makeRoomForArchive),
/* harmony export */   unpackedSize: () => (/* binding */ unpackedSize)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/** Room for temporary files: estimated before the first big write, found on another volume when the usual one has none. */


const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Reports, databases' journals, what scanners unpack beside the image. */
const SPARE = 64 * MIB;
/** gzip keeps the size modulo 2^32 in its last four bytes (RFC 1952, section 2.3.1). */
const GZIP_MODULUS = 2 ** 32;
/**
 * @param bytes an estimate of what will be written
 * @param purpose completes "room for", such as "the archive of a built image"
 * @param must whether so much is needed for sure: else it goes on where the usual place is, and the disk may suffice
 * @throws TargetError when no volume has it
 */
async function makeRoom(bytes, purpose, tools, must = true) {
    const needed = bytes + SPARE;
    const room = await tools.files.roomFor(needed);
    if (!room.fits && must) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`there is no room for ${purpose}: about ${size(needed)} are needed, and ${room.parent} has ${size(room.free)} free`, {
            hint: 'free some space, or point TMPDIR at a larger disk',
        });
    }
    if (room.instead === undefined)
        return;
    tools.log.info(`temporary files go to ${room.parent} (${size(room.free)} free): ${room.instead.parent} has ${size(room.instead.free)} free, and ${purpose} may take ${size(needed)}`);
}
/** Before an archive is opened: of some nothing is written, others are unpacked or laid out anew. @param path absolute */
async function makeRoomForArchive(path, tools) {
    const status = await tools.files.status(path).catch(() => undefined);
    // What can't be opened is said where it is opened.
    if (status?.kind !== 'file' || status.size < 8)
        return;
    const head = await partOf(path, 0, 1, tools);
    const tail = await partOf(path, status.size - 4, status.size - 1, tools);
    const bytes = unpackedSize(head, tail, status.size);
    await makeRoom(bytes, `the unpacked archive ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))}`, tools, bytes !== status.size);
}
async function partOf(path, start, end, { files }) {
    const chunks = [];
    try {
        for await (const chunk of files.readStream(path, { start, end }))
            if (Buffer.isBuffer(chunk))
                chunks.push(chunk);
    }
    catch {
        return Buffer.alloc(0);
    }
    return Buffer.concat(chunks);
}
/**
 * @param head the first bytes of an archive
 * @param tail its last four
 * @param stored its size
 * @returns about how many bytes it has unpacked
 */
function unpackedSize(head, tail, stored) {
    if (!head.toString('hex', 0, 2).startsWith('1f8b') || tail.length < 4)
        return stored;
    const stated = tail.readUInt32LE(tail.length - 4);
    // The number wraps: of the sizes that it can mean, the first that an archive of this size is likely to have.
    let likely = stated;
    while (likely < stored)
        likely += GZIP_MODULUS;
    return likely;
}
function size(bytes) {
    return bytes >= GIB ? `${(bytes / GIB).toFixed(1)} GiB` : `${String(Math.ceil(bytes / MIB))} MiB`;
}


/***/ })

};
