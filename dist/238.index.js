export const id = 238;
export const ids = [238,109,625,554];
export const modules = {

/***/ 5238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherEvidence: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifacts/dependencies/index.ts + 19 modules
var dependencies = __webpack_require__(5306);
// EXTERNAL MODULE: ./src/artifacts/image-contents.ts + 5 modules
var image_contents = __webpack_require__(8460);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(6660);
// EXTERNAL MODULE: ./src/targets/build.ts
var build = __webpack_require__(1554);
// EXTERNAL MODULE: ./src/targets/image-source.ts
var image_source = __webpack_require__(1006);
// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var dockerfile = __webpack_require__(2942);
;// CONCATENATED MODULE: ./src/targets/known-bases.ts
/** Which of an image's layers are those of the image that it was built on, as far as that is known and not told from the history. */

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const BASE_NAME_LABEL = 'org.opencontainers.image.base.name';
/**
 * The layers are compared, so a name that points to another image by now can't mislead. Names are asked of the engine alone, which is
 * asked only for what was built by it or is named by `--base-image`.
 * @returns by target key
 */
async function knownBases(images, options, tools) {
    const layersOf = new Map();
    const ask = (reference) => {
        const asked = layersOf.get(reference) ?? layersInEngine(reference, options, tools);
        layersOf.set(reference, asked);
        return asked;
    };
    const found = new Map();
    for (const image of images) {
        const candidates = [...others(image, images)];
        for (const { name, how } of namesOf(image, options.named)) {
            const diffIds = await ask(name);
            if (diffIds !== undefined)
                candidates.push({ name, diffIds, how });
        }
        const base = longestBase(image.config.layers.map(({ diffId }) => diffId), candidates);
        if (base !== undefined)
            found.set(image.key, base);
        else if (options.named !== undefined)
            tools.log.warn(`--base-image ${JSON.stringify(options.named)}: ${(await ask(options.named)) === undefined ? 'the engine has no such image' : `its layers are not the lowest ones of ${image.name}`}, so the layers are told apart by the build history`);
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
/** What the engine says is compared with what we have verified: it needn't be believed. */
async function layersInEngine(reference, { docker, env }, tools) {
    // A name from a label or a Dockerfile is never an option to the client.
    if (!/^[A-Za-z0-9]/.test(reference))
        return undefined;
    const ran = await tools.exec.run({ program: docker, args: ['image', 'inspect', '--format', '{{range .RootFS.Layers}}{{println .}}{{end}}', reference], env, cwd: tools.cwd, timeoutMs: ASK_TIMEOUT_MS, maxOutput: 1024 * 1024 });
    if (ran.ended.how !== 'exited' || ran.ended.code !== 0)
        return undefined;
    return ran.stdout.toString('utf8').split('\n').filter((line) => /^sha256:[0-9a-f]{64}$/.test(line));
}
const ASK_TIMEOUT_MS = 20_000;

// EXTERNAL MODULE: ./src/targets/repository.ts
var repository = __webpack_require__(6340);
;// CONCATENATED MODULE: ./src/evidence.ts
/** What `locate` needs besides findings, read once the scanners are done: contents of the layers, bases, texts of named files. */








async function gatherEvidence(observations, acquired, settings, tools) {
    const bases = await knownBases(acquired.images, { named: settings.baseImage, docker: settings.build.docker, env: (0,build.clientEnvironment)(tools.env) }, tools);
    const images = await Promise.all(acquired.images.map(async (image) => {
        // Of an image that isn't what it claims to be, no finding is left to locate; what failed is in the report.
        const { packages } = await image.verified.catch(() => image_contents/* NO_CONTENTS */.$);
        return { ...image, packages, base: bases.get(image.key) };
    }));
    return { images, files: await namedFiles(observations, acquired, tools) };
}
/** Lockfiles and manifests that scanners of source code name. A name comes from a report, so it is only read where the repository is. */
async function namedFiles(observations, { folder }, tools) {
    const names = new Set(observations.flatMap(({ place }) => (place.type === 'file' && (0,dependencies/* isDependencyFileName */.Fc)((0,external_node_path_.basename)(place.file)) ? [place.file] : [])));
    const files = new Map();
    const roots = [...new Set([tools.cwd, ...(folder === undefined ? [] : [folder.path])])];
    for (const name of names) {
        for (const root of roots) {
            const path = (0,external_node_path_.resolve)(root, name);
            if (!(0,repository/* isInside */.FK)(path, root) || (await tools.files.status(path))?.kind !== 'file' || !(0,repository/* isInside */.FK)(await tools.files.realpath(path), await tools.files.realpath(root)))
                continue;
            const read = await (0,repository/* readText */.yR)(path, tools, image_source.MAX_LOCKFILE_BYTES);
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

/***/ 1554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ buildImage),
/* harmony export */   clientEnvironment: () => (/* binding */ clientEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8109);
/** Builds an image with the local Docker engine and saves it once, for every scanner to read. */



/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
    'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
];
const LAST_LINES = 40;
const SAVE_TIMEOUT_MS = 30 * 60_000;
/**
 * @param context absolute folder
 * @param dockerfile absolute file
 * @param scratch a folder of this run's own
 * @throws TargetError with the end of the build log
 */
async function buildImage(context, dockerfile, options, scratch, tools) {
    const env = clientEnvironment(tools.env);
    const builder = await chooseBuilder(options.docker, env, tools);
    const idFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'image-id');
    const inline = [];
    for (const [name, value] of options.arguments) {
        // By environment, so that no value stands in the process list; unless the client itself needs that name.
        if (name in env)
            inline.push('--build-arg', `${name}=${value}`);
        else
            inline.push('--build-arg', name);
    }
    const buildEnv = { ...Object.fromEntries([...options.arguments].filter(([name]) => !(name in env))), ...env, ...builder.env };
    const args = [
        ...builder.args,
        '--iidfile', idFile, '--file', dockerfile,
        ...(options.target === undefined ? [] : ['--target', options.target]),
        ...(options.network === undefined ? [] : ['--network', options.network]),
        ...(options.platform === undefined ? [] : ['--platform', options.platform]),
        ...inline,
        context,
    ];
    const log = [];
    const ran = await tools.exec.run({ program: options.docker, args, env: buildEnv, cwd: context, timeoutMs: options.timeoutMs, maxOutput: 256 * 1024 * 1024 }, (line) => log.push(line));
    tools.log.group(`docker build ${context}`, log);
    const { ended } = ran;
    if (ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while building an image');
    if (ended.how !== 'exited' || ended.code !== 0) {
        const why = ended.how === 'exited' ? `exit code ${String(ended.code)}` : ended.how === 'timed-out' ? `it took longer than ${String(options.timeoutMs / 1000)} s` : ended.how;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`docker build failed (${why}); its log ends:\n${indent(mask(log.slice(-LAST_LINES), options.arguments))}`, { hint: 'mend the build, or raise --build-timeout when it is only slow' });
    }
    const id = (await tools.files.read(idFile)).toString('utf8').trim();
    if (!/^sha256:[0-9a-f]{64}$/.test(id))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`docker build gave no image id, but ${JSON.stringify(id.slice(0, 80))}`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, 'image.tar');
    const saved = await tools.exec.run({ program: options.docker, args: ['save', '--output', path, id], env, cwd: scratch, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1024 * 1024 });
    if (saved.ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while saving an image');
    await removeUntagged(options.docker, id, env, tools);
    if (saved.ended.how !== 'exited' || saved.ended.code !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`docker save failed while writing the built image to a temporary file: ${(0,_tools_log_js__WEBPACK_IMPORTED_MODULE_2__.inert)(saved.stderr.trim().slice(-400))}`, { hint: 'is there room in TMPDIR?' });
    }
    return { path };
}
function clientEnvironment(env) {
    return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** A value given as a build argument may be a secret: it doesn't leave in an error. */
function mask(lines, values) {
    const secrets = [...values.values()].filter((value) => value.length >= 4);
    return lines.map((line) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_2__.inert)(line)));
}
function indent(lines) {
    return lines.map((line) => `    ${line}`).join('\n');
}
/**
 * buildx where there is one; else the engine's own BuildKit, which only clients before 23 can ask for without buildx
 * (https://docs.docker.com/engine/release-notes/23.0/); else the old builder.
 */
async function chooseBuilder(docker, env, tools) {
    const version = await ask(docker, ['version', '--format', '{{.Client.Version}} {{.Server.Version}}'], env, tools);
    if (version.code !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`the Docker engine doesn't answer, asked in order to build: ${(0,_tools_log_js__WEBPACK_IMPORTED_MODULE_2__.inert)(version.stderr.trim().slice(-400))}`, { hint: 'start it, set DOCKER_HOST, or scan a saved image with --archive' });
    }
    const [client = ''] = version.stdout.trim().split(' ');
    const buildx = await ask(docker, ['buildx', 'version'], env, tools);
    if (buildx.code === 0 && buildx.stdout.includes('buildx'))
        return { args: ['buildx', 'build', '--load', '--progress', 'plain'], env: {} };
    if (Number.parseInt(client, 10) < 23)
        return { args: ['build', '--progress', 'plain'], env: { DOCKER_BUILDKIT: '1' } };
    return { args: ['build'], env: { DOCKER_BUILDKIT: '0' } };
}
async function ask(docker, args, env, tools) {
    try {
        return await tools.exec.ask(docker, args, env);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`can't start the docker client ${JSON.stringify(docker)}, needed to build: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, { hint: 'install it, name it with --docker, or scan a saved image with --archive', cause: error });
    }
}
/** We gave it no name, so nobody else can want it; one that somebody tagged in the meantime stays. Parents stay as build cache. */
async function removeUntagged(docker, id, env, tools) {
    const tags = await ask(docker, ['image', 'inspect', '--format', '{{len .RepoTags}}', id], env, tools);
    if (tags.code !== 0 || tags.stdout.trim() !== '0')
        return;
    const removed = await ask(docker, ['image', 'rm', '--no-prune', id], env, tools);
    if (removed.code !== 0)
        tools.log.detail(`the built image ${id} stays in the engine: ${removed.stderr.trim()}`);
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_LOCKFILE_BYTES: () => (/* binding */ MAX_LOCKFILE_BYTES),
/* harmony export */   findDockerfile: () => (/* binding */ findDockerfile),
/* harmony export */   openImageSource: () => (/* binding */ openImageSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2942);
/* harmony import */ var _artifacts_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9412);
/* harmony import */ var _artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6660);
/* harmony import */ var _artifacts_dependencies_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5846);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6340);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7897);
/** The files that an image was made from: its Dockerfile, the ignore file and the lockfiles of its context. */









/** A lockfile of 100,000 lines has some 5 MB. */
const MAX_LOCKFILE_BYTES = 16 * 1024 * 1024;
/**
 * @param dockerfilePath absolute
 * @param context absolute folder
 * @throws TargetError when the Dockerfile can't be read; UsageError when it has no such stage
 */
async function openImageSource(dockerfilePath, context, target, buildArguments, tools) {
    const naming = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .namingFor */ .WA)(context, tools.cwd);
    const file = naming.name(dockerfilePath);
    const read = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(dockerfilePath, tools);
    if ('problem' in read)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .TargetError */ .I0(`can't read the Dockerfile ${JSON.stringify(file)}: ${read.problem}`);
    const dockerfile = (0,_artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(file, read.text, buildArguments);
    const stage = stageOf(dockerfile, target);
    const ignore = await openIgnoreFile(dockerfilePath, context, tools);
    const walked = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .G)(context, { exclude: [], wanted: _artifacts_dependencies_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isDependencyFileName */ .Fc }, tools.files);
    const dependencyFiles = [];
    for (const name of walked.files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, name);
        const content = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(path, tools, MAX_LOCKFILE_BYTES);
        if ('text' in content)
            dependencyFiles.push((0,_artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sourceText */ .r)(naming.name(path), content.text));
        else
            tools.log.warn(`no dependency is located in ${naming.name(path)}: ${content.problem}`);
    }
    return { dockerfilePath, source: { dockerfile, stage, dependencyFiles }, ignore };
}
async function openIgnoreFile(dockerfilePath, context, tools) {
    const naming = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .namingFor */ .WA)(context, tools.cwd);
    for (const path of [`${dockerfilePath}.dockerignore`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, '.dockerignore')]) {
        if ((await tools.files.status(path)) === undefined)
            continue;
        const read = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(path, tools);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no stage ${JSON.stringify(target)} in ${file}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__.hintFor)(target, dockerfile.stages.flatMap((each) => (each.name === undefined ? [] : [each.name]))) });
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
