export const id = 9409;
export const ids = [9409,8625];
export const modules = {

/***/ 99409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var artifacts_dockerfile = __webpack_require__(72942);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/artifacts/compose-images.ts
var compose_images = __webpack_require__(31786);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(66660);
;// CONCATENATED MODULE: ./src/plan/plan-entries.ts
/** Targets made into entries of a plan: each gets a key and a name that no other has. Pure. */


/** As many jobs may come of one matrix (https://docs.github.com/actions/reference/limits). */
const MOST_ENTRIES = 256;
const LONGEST_NAME = 60;
const MOST_UNPLANNED = 50;
const EMPTY = { path: '', build: '', 'build-name': '', target: '', 'build-arg': '', image: '', unplanned: '' };
/** @returns undefined for what the input `build` can't carry */
function buildInput(directory, dockerfile) {
    if (/[,=\r\n]/.test(directory) || /[,\r\n]/.test(dockerfile ?? ''))
        return undefined;
    if (dockerfile !== undefined)
        return `${directory}=${dockerfile}`;
    return directory === 'auto' || directory === 'none' ? `./${directory}` : directory;
}
/** @param name what the user calls it */
function imageDraft(name, reference) {
    const printed = (0,image_reference/* printReference */.nt)(reference);
    if (/[,=\r\n]/.test(name ?? ''))
        return { what: printed, why: 'what it is called holds a comma, an equals sign or a line break, which no input can carry' };
    const called = name ?? reference.repository;
    return { key: `image:${called}`, base: called, same: `image ${printed}`, fields: { image: name === undefined ? printed : `${name}=${printed}` } };
}
/** @throws UsageError for more than a matrix can hold */
function toPlan(drafts, unplanned) {
    if (drafts.length > MOST_ENTRIES)
        throw new errors/* UsageError */.eb(`${String(drafts.length)} targets were found, and a matrix of GitHub has ${String(MOST_ENTRIES)} jobs at most`, { hint: 'leave some out with --exclude, or plan each folder by itself: plan PATH' });
    const keys = new Set();
    const names = new Set();
    const include = drafts.map((draft) => {
        const { key, fields } = keyed(draft, keys);
        keys.add(key);
        const name = unlike(safe(key === draft.key ? draft.base : (split(key)[1] ?? '')), names);
        names.add(name.toLowerCase());
        return { name, key, ...EMPTY, ...fields };
    });
    const [first, ...others] = include;
    return { include: first === undefined || unplanned.length === 0 ? include : [{ ...first, unplanned: JSON.stringify(shortened(unplanned)) }, ...others] };
}
/** A second one of the same key is called by where it is from. */
function keyed({ key, from, fields }, taken) {
    if (!taken.has(key))
        return { key, fields };
    const [kind = '', called = ''] = split(key);
    const folder = from === undefined ? '' : from.replace(/[,=\r\n]/g, '-');
    const name = unlike(folder === '' ? called : kind === 'build' && fields['build-name'] === '' ? folder : `${folder}/${called}`, new Set([...taken].flatMap((each) => (split(each)[0] === kind ? [split(each)[1] ?? ''] : []))));
    return { key: `${kind}:${name}`, fields: kind === 'image' ? { ...fields, image: `${name}=${(fields.image ?? '').replace(/^[^=]*=/, '')}` } : { ...fields, 'build-name': name } };
}
function split(key) {
    const colon = key.indexOf(':');
    return [key.slice(0, colon), key.slice(colon + 1)];
}
/** Names of artifacts hold none of `"<>|*?:\r\n\\/`; file systems and people are stricter. */
function safe(text) {
    const plain = text.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, LONGEST_NAME);
    return plain === '' ? 'image' : plain;
}
/** @param taken in lower case, or compared as they are */
function unlike(text, taken) {
    for (let number = 1;; number += 1) {
        const candidate = number === 1 ? text : `${text}-${String(number)}`;
        if (!taken.has(candidate.toLowerCase()) && !taken.has(candidate))
            return candidate;
    }
}
/** A job's output holds 1 MB. */
function shortened(unplanned) {
    const shown = unplanned.slice(0, MOST_UNPLANNED).map(({ what, why }) => ({ what: what.slice(0, 300), why: why.slice(0, 500) }));
    const more = unplanned.length - shown.length;
    return more === 0 ? shown : [...shown, { what: `${String(more)} more`, why: 'the log of `plan` names them' }];
}

// EXTERNAL MODULE: ./src/targets/image-source.ts
var image_source = __webpack_require__(28625);
// EXTERNAL MODULE: ./src/targets/named-images.ts + 2 modules
var named_images = __webpack_require__(91646);
// EXTERNAL MODULE: ./src/targets/repository.ts
var targets_repository = __webpack_require__(26340);
;// CONCATENATED MODULE: ./src/plan/plan-compose.ts
/** The services of a compose file, each as a target of its own. */










/**
 * @param file as written
 * @param withBuilds whether services that are built count
 * @returns why it can't be read instead
 */
async function composeDrafts(file, settings, tools, withBuilds = true) {
    const path = (0,external_node_path_.resolve)(tools.cwd, file);
    const read = await (0,targets_repository.readText)(path, tools);
    if ('problem' in read)
        return { problem: { what: file, why: `it can't be read: ${read.problem}` } };
    const source = (0,source_text/* sourceText */.r)((0,targets_repository.namingFor)((0,external_node_path_.dirname)(path), tools.cwd).name(path), read.text);
    const parsed = (0,compose_images/* parseCompose */.g)(source, await (0,named_images/* lookupBeside */.Z8)(path, tools));
    if ('problem' in parsed)
        return { problem: { what: `${file}:${String(parsed.line)}`, why: `it is no compose file: ${parsed.problem}` } };
    const builtNames = new Set(parsed.services.flatMap(({ runs }) => (runs.type === 'build' && runs.image !== undefined ? [runs.image] : [])));
    const drafts = [];
    const unplanned = [];
    const built = [];
    const from = folderOf(file);
    for (const service of parsed.services) {
        const { name, runs } = service;
        const say = (why) => unplanned.push(saying(service, why));
        if (runs.type === 'unknown') {
            say(runs.why);
        }
        else if (runs.type === 'image') {
            // Another service builds it.
            if (builtNames.has(runs.text))
                continue;
            const draft = pulled(name, runs.text, from);
            if ('why' in draft)
                say(draft.why);
            else
                drafts.push(draft);
        }
        else if (withBuilds) {
            const context = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), runs.context);
            if (!(0,targets_repository.isInside)(context, tools.cwd) && !(0,targets_repository.isInside)(context, (0,external_node_path_.dirname)(path))) {
                say(`its context ${JSON.stringify(runs.context.slice(0, 200))} lies outside of the working directory`);
                continue;
            }
            const draft = builtBy(name, runs, context, from, settings, tools);
            if ('why' in draft)
                say(draft.why);
            else
                drafts.push(draft);
            const dockerfile = runs.dockerfile === undefined ? await (0,image_source.findDockerfile)(context, undefined, tools).catch(() => undefined) : (0,external_node_path_.resolve)(context, runs.dockerfile);
            if (dockerfile !== undefined)
                built.push({ dockerfile, target: runs.target });
        }
    }
    return { drafts, unplanned, built };
}
function folderOf(file) {
    const folder = (0,external_node_path_.dirname)(file);
    return folder === '.' ? '' : folder.split(external_node_path_.sep).join('/');
}
function saying({ name, at }, why) {
    return { what: (0,findings_location/* printLocation */.VL)(at), why: `service ${JSON.stringify(name.slice(0, 100))}: ${why}` };
}
function pulled(name, text, from) {
    try {
        const draft = imageDraft(name, (0,image_reference/* parseFullReference */.YC)(text));
        return 'what' in draft ? draft : { ...draft, from };
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return { why: error.message };
        throw error;
    }
}
/** As `--compose` would build it, under the service's name. */
function builtBy(name, runs, context, from, settings, { cwd }) {
    const named = (path) => (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/') || '.';
    const input = buildInput(named(context), runs.dockerfile === undefined ? undefined : named((0,external_node_path_.resolve)(context, runs.dockerfile)));
    if (input === undefined || /[,=\r\n]/.test(name))
        return { why: 'its name, context or Dockerfile holds a comma, an equals sign or a line break, which no input can carry' };
    const args = [...new Map([...runs.arguments, ...settings.build.arguments])];
    const odd = args.find(([, value]) => /[\r\n]/.test(value) || value !== value.trim());
    if (odd !== undefined)
        return { why: `its build argument ${JSON.stringify(odd[0].slice(0, 100))} holds a line break or blanks at its ends, which no input can carry` };
    const lines = args.map(([key, value]) => `${key}=${value}`).join('\n');
    const target = runs.target ?? '';
    return { key: `build:${name}`, base: name, from, same: `build ${JSON.stringify([input, target, lines])}`, fields: { build: input, 'build-name': name, target, 'build-arg': lines } };
}

// EXTERNAL MODULE: ./src/targets/open-image.ts
var open_image = __webpack_require__(97704);
// EXTERNAL MODULE: ./src/targets/walk.ts
var walk = __webpack_require__(57897);
;// CONCATENATED MODULE: ./src/plan/plan-targets.ts
/** Finds what there is to look at, each as the inputs of a run of its own: files, images to build, images to pull. Builds and pulls nothing. */












/**
 * Targets that are named are taken apart; else PATH is searched. Variables of compose files have the values of the `.env` beside
 * them, never of the environment: everybody can read a plan.
 * @param withBuilds whether Dockerfiles are looked for
 * @throws UsageError for what no plan can hold, TargetError when PATH isn't there or nothing that is there can be planned
 */
async function planTargets(settings, withBuilds, given) {
    const tools = { ...given, env: {} };
    if (settings.archives.length + settings.sbomIn.length + settings.reports.length > 0)
        throw new errors/* UsageError */.eb('plan can\'t name archives, bills of materials and reports: they are files of this machine, and jobs run on others', { hint: 'scan them in the job that made them, and `merge` the reports' });
    const drafts = [];
    const unplanned = [];
    const aside = [];
    const named = settings.builds.length + settings.images.length + settings.compose.length + settings.imagesFrom.length > 0;
    if (settings.path !== undefined) {
        const repository = await (0,targets_repository/* openRepository */.h_)(settings.path, settings.exclude, tools);
        const anything = repository.dockerfiles.length + repository.contexts.length + repository.notLookedAt.length > 0;
        if (anything || !settings.scanners.automatic)
            drafts.push({ key: 'repository', base: 'files', fields: { path: settings.path } });
        if (!named)
            await search(settings.path, repository, { drafts, unplanned, aside }, withBuilds, settings, tools);
    }
    for (const request of settings.builds)
        drafts.push(...namedBuild(request, settings, tools, unplanned));
    for (const { name, reference } of settings.images)
        add(drafts, imageDraft(name, (0,image_reference/* parseFullReference */.YC)(reference)), unplanned);
    for (const file of settings.compose) {
        const found = await composeDrafts(file, settings, tools);
        if ('problem' in found)
            throw new errors/* UsageError */.eb(`--compose: ${found.problem.why}`, { file: found.problem.what });
        take(found, { drafts, unplanned });
    }
    for (const path of settings.imagesFrom)
        await imagesFrom(path, { drafts, unplanned }, settings, tools);
    if (drafts.length === 0 && unplanned[0] !== undefined)
        throw new errors/* TargetError */.I0(`nothing can be planned: ${unplanned[0].what}: ${unplanned[0].why}`, { hint: 'mend it, or leave it out with --exclude' });
    return { plan: toPlan(drafts, unplanned), aside, unplanned };
}
async function search(path, repository, found, withBuilds, settings, tools) {
    const root = (0,external_node_path_.resolve)(tools.cwd, path);
    if ((await tools.files.status(root))?.kind !== 'directory') {
        if (withBuilds)
            await addDockerfiles(repository.dockerfiles, new Map(), found, settings, tools);
        return;
    }
    const inRoot = (file) => (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/');
    const nameOf = (file) => (0,external_node_path_.relative)(tools.cwd, file).split(external_node_path_.sep).join('/');
    const walked = await (0,walk/* walk */.G)(root, { exclude: settings.exclude, wanted: named_images/* isWholeCompose */.yy }, tools.files);
    const built = new Map();
    for (const file of walked.files.map((name) => (0,external_node_path_.join)(root, name))) {
        if ((0,targets_repository/* isAside */.Zl)(inRoot(file))) {
            found.aside.push(nameOf(file));
            continue;
        }
        const compose = await composeDrafts(nameOf(file), settings, tools, withBuilds);
        if ('problem' in compose)
            found.unplanned.push(compose.problem);
        else
            take(compose, found, built);
    }
    if (!withBuilds)
        return;
    const rest = repository.dockerfiles.filter(({ path: file }) => file !== undefined);
    const shipped = rest.filter(({ path: file = '' }) => !(0,targets_repository/* isAside */.Zl)(inRoot(file)));
    found.aside.push(...rest.filter((each) => !shipped.includes(each)).flatMap(({ path: file = '' }) => (built.has(file) ? [] : [nameOf(file)])));
    await addDockerfiles(shipped, built, found, settings, tools);
}
function take(compose, { drafts, unplanned }, built = new Map()) {
    for (const draft of compose.drafts)
        add(drafts, draft, unplanned);
    unplanned.push(...compose.unplanned);
    for (const { dockerfile, target } of compose.built)
        built.set(dockerfile, [...(built.get(dockerfile) ?? []), target]);
}
/** The same thing under another name is looked at once, by the first. */
function add(drafts, draft, unplanned) {
    if ('what' in draft)
        unplanned.push(draft);
    else if (draft.same === undefined || !drafts.some((each) => each.same === draft.same))
        drafts.push(draft);
}
/** Those that no service builds, or builds only up to a stage that isn't the last: that one is what is shipped. */
async function addDockerfiles(dockerfiles, built, { drafts, unplanned }, settings, tools) {
    for (const { path, dockerfile } of dockerfiles) {
        if (path === undefined)
            continue;
        const last = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        const targets = built.get(path);
        if (targets?.some((target) => target === undefined || target.toLowerCase() === last?.name || target === String(last?.index)) === true)
            continue;
        const directory = (0,external_node_path_.relative)(tools.cwd, (0,external_node_path_.dirname)(path)).split(external_node_path_.sep).join('/') || '.';
        const file = directory === '.' ? (0,external_node_path_.basename)(path) : `${directory}/${(0,external_node_path_.basename)(path)}`;
        const input = buildInput(directory, file);
        if (input === undefined) {
            unplanned.push({ what: file, why: UNSPEAKABLE });
            continue;
        }
        // Only one Dockerfile of a folder is what `--build DIR` takes.
        const usual = await (0,image_source.findDockerfile)((0,external_node_path_.dirname)(path), undefined, tools).catch(() => undefined);
        const key = usual === path ? (0,open_image/* buildKey */.sI)({ directory }, { build: { name: undefined, target: undefined } }, tools.cwd) : `build:${file}`;
        drafts.push({ key, base: key.slice('build:'.length), from: file, fields: { build: input, ...(usual === path ? {} : { 'build-name': file }), 'build-arg': argumentLines(settings) } });
    }
}
/** Inputs are lists, parted by commas and lines. */
const UNSPEAKABLE = 'its name holds a comma, an equals sign or a line break, which no input can carry';
function namedBuild(request, settings, tools, unplanned) {
    const input = buildInput(request.directory, request.dockerfile);
    if (input === undefined) {
        unplanned.push({ what: request.directory, why: UNSPEAKABLE });
        return [];
    }
    const { name, target } = settings.build;
    const key = (0,open_image/* buildKey */.sI)(request, settings, tools.cwd);
    return [{ key, base: key.slice('build:'.length), from: request.dockerfile ?? request.directory, fields: { build: input, 'build-name': name ?? '', target: target ?? '', 'build-arg': argumentLines(settings) } }];
}
function argumentLines({ build }) {
    return [...build.arguments].map(([name, value]) => `${name}=${value}`).join('\n');
}
async function imagesFrom(path, { drafts, unplanned }, settings, tools) {
    const found = await (0,named_images/* imagesBelow */.Ed)(path, settings.exclude, tools);
    unplanned.push(...found.notLookedAt);
    if (found.images.length === 0 && found.notLookedAt.length === 0)
        unplanned.push({ what: path, why: 'no file there names an image' });
    for (const { text, at } of found.images.toSorted((a, b) => (0,findings_location/* compareLocation */.T6)(a.at, b.at))) {
        let reference;
        try {
            reference = (0,image_reference/* parseFullReference */.YC)(text);
        }
        catch (error) {
            if (!(error instanceof errors/* UsageError */.eb))
                throw error;
            unplanned.push({ what: (0,findings_location/* printLocation */.VL)(at), why: error.message });
            continue;
        }
        // Two tags of a repository are two images, and nobody is there to give them names.
        const taken = drafts.some(({ key, same }) => key === `image:${reference.repository}` && same !== `image ${(0,image_reference/* printReference */.nt)(reference)}`);
        add(drafts, imageDraft(taken ? (0,image_reference/* printReference */.nt)(reference) : undefined, reference), unplanned);
    }
}

;// CONCATENATED MODULE: ./src/commands/plan.ts
/** `plan`: names what there is to look at, as the matrix of a job. */


/** One line of JSON, on standard output and as the output `plan`. @returns 0: what can't be looked at is in the plan, and makes `merge` incomplete */
const plan = async ({ values, settings, host, tools, print }) => {
    const planned = await planTargets(settings, !values.build.includes('none'), tools);
    const { include } = planned.plan;
    for (const file of planned.aside)
        tools.log.info(`${file} is left out: it is among tests or examples; name it to have it looked at`);
    for (const { what, why } of planned.unplanned)
        tools.log.warn(`${what}: ${why}`);
    if (include.length === 0)
        tools.log.warn('nothing was found to look at');
    else
        tools.log.info(`${String(include.length)} ${include.length === 1 ? 'target' : 'targets'}: ${include.map(({ name }) => name).join(', ')}`);
    const text = JSON.stringify(planned.plan);
    refuseLonger(text, host.limits.input);
    host.setOutput('plan', text);
    host.setOutput('count', String(include.length));
    await print(`${text}\n`);
    return 0;
};
/** `merge` gets it as an input, and could not even be started: told when every job has done its work, by nobody who knows why. @throws UsageError */
function refuseLonger(text, most) {
    const bytes = Buffer.byteLength(text);
    if (bytes > most)
        throw new errors/* UsageError */.eb(`the plan has ${String(Math.ceil(bytes / 1024))} KiB, and no input of a step can hold more than ${String(Math.floor(most / 1024))} KiB`, { hint: 'leave targets out with --exclude, plan each folder by itself (plan PATH), or give shorter build arguments: each entry repeats them' });
}


/***/ }),

/***/ 89903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ compareLocation),
/* harmony export */   VL: () => (/* binding */ printLocation),
/* harmony export */   WS: () => (/* binding */ FILE_START)
/* harmony export */ });
/** Where something is. Lines and columns count from 1; `endColumn` is exclusive, as in SARIF. */
/** The first character of a file: where a finding about a whole file is put. */
const FILE_START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
/** Orders by file, then by place in it. */
function compareLocation(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.startLine - b.startLine || a.startColumn - b.startColumn;
}
/** @returns `file:line`, as editors and terminals link it. */
function printLocation(at) {
    return `${at.file}:${String(at.startLine)}`;
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


/***/ })

};
