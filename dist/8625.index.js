export const id = 8625;
export const ids = [8625];
export const modules = {

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


/***/ })

};
