export const id = 46;
export const ids = [46,3415,8109];
export const modules = {

/***/ 90046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinReports: () => (/* binding */ joinReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(66660);
// EXTERNAL MODULE: ./src/scanners/formats.ts
var formats = __webpack_require__(63415);
;// CONCATENATED MODULE: ./src/scanners/reports.ts
/** The formats of reports made elsewhere. Each is loaded when one is given. */

const LOADERS = {
    trivy: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(8061), __webpack_require__.e(2592)]).then(__webpack_require__.bind(__webpack_require__, 42592))).trivyReport,
    grype: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7593)]).then(__webpack_require__.bind(__webpack_require__, 47593))).grypeReport,
    dockle: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2608)]).then(__webpack_require__.bind(__webpack_require__, 62608))).dockleReport,
    hadolint: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7769)]).then(__webpack_require__.bind(__webpack_require__, 87769))).hadolintReport,
    'kube-bench': async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5934)]).then(__webpack_require__.bind(__webpack_require__, 95934))).kubeBenchReport,
    'docker-bench': async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1480)]).then(__webpack_require__.bind(__webpack_require__, 81480))).dockerBenchReport,
    kics: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9574)]).then(__webpack_require__.bind(__webpack_require__, 89574))).kicsReport,
    checkov: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9620)]).then(__webpack_require__.bind(__webpack_require__, 59620))).checkovReport,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(6875)]).then(__webpack_require__.bind(__webpack_require__, 36875))).sarifReport,
};
const NAMES = [...formats.REPORT_FORMATS, 'sarif'];
/** @param name one that settings let through */
function reportFormat(name) {
    const known = NAMES.find((each) => each === name);
    if (known === undefined)
        throw new RangeError(`settings let the unknown report format ${name} through`);
    return LOADERS[known]();
}
/** @returns the title of the tool whose report a document is, when it is one of another tool that we know */
async function whoseReport(document) {
    for (const name of NAMES) {
        const format = await LOADERS[name]();
        if (format.fits(document))
            return format.title;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/foreign-report.ts
/** Reads a report that was made elsewhere. Whatever is wrong with the file is a failure of the scanner that it stands for. */




/** More than any scanner writes about one image, and about as much as Node.js can hold in one text. */
const MAX_BYTES = 512 * 1024 * 1024;
async function openForeignReport(request, tools) {
    const format = await reportFormat(request.format);
    try {
        return { request, format, opened: await foreign_report_open(request, format, tools) };
    }
    catch (error) {
        if (error instanceof errors/* ScannerFailure */.Nc)
            return { request, format, opened: error };
        throw error;
    }
}
async function foreign_report_open({ file }, format, tools) {
    const text = await readText(file, format.title, tools);
    const about = JSON.stringify(file);
    if (text.trim() === '')
        throw new errors/* ScannerFailure */.Nc(`the report ${about} is empty`, { hint: `did ${format.title} run to its end? is there room on the disk?` });
    const document = format.read === undefined ? parse(text, about) : format.read(text, about);
    if (format.fits(document))
        return format.open(document, about);
    const owner = await whoseReport(document);
    if (owner !== undefined)
        throw new errors/* ScannerFailure */.Nc(`${about} is a report of ${owner}, not of ${format.title}`, { hint: `name the tool that wrote it: ${owner === 'SARIF' ? '--sarif FILE' : '--scanner-report NAME=FILE'}` });
    throw new errors/* ScannerFailure */.Nc(`${about} is JSON, but no report of ${format.title}`, { hint: 'have the tool write its JSON format, and give that file' });
}
function parse(text, about) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The parser's message quotes the text, which may hold a secret.
        const size = `${String(Buffer.byteLength(text))} bytes`;
        const cut = /^\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text);
        throw new errors/* ScannerFailure */.Nc(cut ? `the report ${about} is cut off after ${size}` : `the report ${about} (${size}) is not JSON`, { hint: cut ? 'was the tool stopped, or the disk full?' : 'have the tool write its JSON format, without its log' });
    }
}
async function readText(file, title, { files, cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const about = JSON.stringify(file);
    try {
        const status = await files.status(path);
        if (status === undefined)
            throw new errors/* ScannerFailure */.Nc(`there is no report ${about} of ${title}`, { hint: 'did the step that writes it run, and write it there?' });
        if (status.kind !== 'file')
            throw new errors/* ScannerFailure */.Nc(`the report ${about} is no file`, { hint: `name the file that ${title} wrote` });
        if (status.size > MAX_BYTES)
            throw new errors/* ScannerFailure */.Nc(`the report ${about} is larger than ${String(MAX_BYTES / 1024 / 1024)} MiB`, { hint: 'have the tool list findings alone' });
        const decoded = (0,source_text/* decodeText */.g)(await files.read(path));
        if ('problem' in decoded)
            throw new errors/* ScannerFailure */.Nc(`the report ${about} can't be read: ${decoded.problem}`);
        return decoded.text;
    }
    catch (error) {
        if (error instanceof errors/* ScannerFailure */.Nc)
            throw error;
        throw new errors/* ScannerFailure */.Nc(`the report ${about} can't be read: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/targets/repository.ts
var repository = __webpack_require__(26340);
;// CONCATENATED MODULE: ./src/report-paths.ts
/** Paths of files as a tool named them elsewhere, made into files of this repository. */


/** Beyond any path that a system allows. */
const MOST_SEGMENTS = 128;
/** @param root absolute folder of PATH */
async function resolvePaths(paths, root, tools) {
    const names = new Map();
    const foreign = new Set();
    const there = new Map();
    const isFile = (path) => {
        const known = there.get(path) ?? tools.files.status(path).then((status) => status?.kind === 'file', () => false);
        there.set(path, known);
        return known;
    };
    const bases = [...new Set([root, tools.cwd])];
    const naming = (0,repository.namingFor)(root, tools.cwd);
    for (const path of new Set(paths)) {
        const plain = spell(path);
        const found = await find(plain, bases, isFile);
        if (found === undefined)
            foreign.add(plain);
        names.set(path, found === undefined ? plain : naming.name(found));
    }
    return { nameOf: (path) => names.get(path) ?? spell(path), isForeign: (name) => foreign.has(name) };
}
function spell(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '') || '.';
}
/**
 * As it is; else without the folders in front that another machine had, when what is left names exactly one file here. With two such files
 * nobody knows which is meant.
 */
async function find(path, bases, isFile) {
    for (const base of bases) {
        const whole = (0,external_node_path_.resolve)(base, path);
        if ((0,repository.isInside)(whole, base) && (await isFile(whole)))
            return whole;
    }
    if (!/^(?:\/|[A-Za-z]:\/|\.\.\/)/.test(path))
        return undefined;
    const segments = path.split('/').filter((each) => each !== '' && each !== '..');
    const matches = new Set();
    for (let start = 0; start < segments.length && start < MOST_SEGMENTS; start += 1) {
        for (const base of bases) {
            const candidate = (0,external_node_path_.resolve)(base, segments.slice(start).join('/'));
            if ((0,repository.isInside)(candidate, base) && (await isFile(candidate)))
                matches.add(candidate);
        }
    }
    const [only, ...others] = matches;
    return others.length === 0 ? only : undefined;
}
/** What is about a file that isn't here is located at the report, and says the file's name. @param report as locations name it */
function settleForeign(observations, paths, report) {
    return observations.map((observation) => {
        const { place } = observation;
        const file = place.type === 'source' ? place.at.file : place.type === 'file' ? place.file : undefined;
        if (file === undefined || !paths.isForeign(file))
            return observation;
        const line = place.type === 'source' ? place.at.startLine : place.type === 'file' ? place.line : undefined;
        const where = line === undefined ? file : `${file}:${String(line)}`;
        return { ...observation, message: `${observation.message} (in ${where}, which is not in this repository)`, place: { type: 'report', file: report, node: `${file} ${place.type === 'source' ? place.node : ''}`.trim() } };
    });
}

// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
;// CONCATENATED MODULE: ./src/report-targets.ts
/** Which target each report made elsewhere belongs to. */



/**
 * Reports that name the same image id share a target, with each other and with an image of this run; so do those that name none
 * when there is but one image in all.
 * @returns one target a claim, in their order; the same value for the same target
 * @throws UsageError when two images would have one name
 */
function assignTargets(claims, acquired) {
    const groups = imageGroups(claims, acquired);
    const fixed = new Map();
    const taken = new Map();
    for (const group of groups.all) {
        const twin = taken.get(group.target().key);
        if (twin !== undefined || acquired.some(({ key }) => key === group.target().key && key !== group.acquired?.key)) {
            throw new errors/* UsageError */.eb(`${[...group.files].map((file) => JSON.stringify(file)).join(', ')}: this report and another one of the run are about different images, and both are called ${group.target().key}`, { hint: 'judge them in two runs; or was one of the reports made before the image was built anew?' });
        }
        taken.set(group.target().key, group);
    }
    return claims.map((claim) => {
        const { about } = claim;
        if (about?.type === 'image')
            return groups.of(claim).target();
        const only = about === undefined && acquired.length === 1 ? acquired[0] : undefined;
        const target = only === undefined ? otherTarget(claim) : { key: only.key, name: only.name, kind: only.kind, image: undefined };
        const known = fixed.get(target.key) ?? target;
        fixed.set(target.key, known);
        return known;
    });
}
function otherTarget({ about, file }) {
    const name = bareName(file);
    switch (about?.type) {
        case 'repository':
            return { key: 'repository', name: '.', kind: 'repository', image: undefined };
        case 'host':
            return { key: `host:${name}`, name, kind: 'host', image: undefined };
        case 'cluster':
            return { key: `cluster:${name}`, name, kind: 'cluster', image: undefined };
        default:
            return { key: `archive:${name}`, name, kind: 'archive', image: undefined };
    }
}
/** `out/docker-bench.log.json` → `docker-bench` */
function bareName(file) {
    return (0,external_node_path_.basename)(file.replaceAll('\\', '/')).replace(/(?:\.(?:json|log|sarif|txt))+$/i, '') || 'report';
}
function imageGroups(claims, acquired) {
    const all = acquired.map((image) => newGroup(image));
    const byClaim = new Map();
    const images = claims.flatMap((claim) => (claim.about?.type === 'image' ? [{ claim, image: claim.about.image }] : []));
    const add = (group, claim, image) => {
        if (!all.includes(group))
            all.push(group);
        byClaim.set(claim, group);
        group.files.add(claim.file);
        if (image.name !== undefined)
            group.names.add(image.name);
        group.id ??= image.id;
        group.image = { id: group.id, name: group.image.name ?? image.name, config: group.image.config ?? image.config };
    };
    for (const { claim, image } of images) {
        if (image.id !== undefined)
            add(all.find(({ id }) => id === image.id) ?? newGroup(undefined), claim, image);
    }
    for (const { claim, image } of images) {
        if (image.id !== undefined)
            continue;
        const sameName = all.find(({ names }) => image.name !== undefined && names.has(image.name));
        const [only] = all.length === 1 ? all : [];
        add(sameName ?? (only !== undefined && mayBe(image.name, only) ? only : newGroup(undefined)), claim, image);
    }
    return {
        all: all.filter(({ files }) => files.size > 0),
        of: (claim) => {
            const group = byClaim.get(claim);
            if (group === undefined)
                throw new RangeError('every report about an image has a group');
            return group;
        },
    };
}
/** A name that says another repository says another image. */
function mayBe(name, { names }) {
    const own = name === undefined ? undefined : repositoryOf(name);
    const known = [...names].flatMap((each) => repositoryOf(each) ?? []);
    return own === undefined || known.length === 0 || known.includes(own);
}
function newGroup(image) {
    let target;
    const group = {
        acquired: image,
        files: new Set(),
        names: new Set(),
        id: image?.config.id,
        image: { id: image?.config.id, name: undefined, config: undefined },
        target: () => {
            target ??= image === undefined ? named(group) : { key: image.key, name: image.name, kind: image.kind, image: undefined };
            return target;
        },
    };
    return group;
}
function named({ names, files, image }) {
    for (const name of names) {
        const repository = repositoryOf(name);
        if (repository !== undefined)
            return { key: `image:${repository}`, name, kind: 'image', image };
    }
    const [archive] = [...names].filter((name) => !isId(name));
    const name = archive === undefined ? bareName([...files][0] ?? '') : (0,external_node_path_.basename)(archive.replaceAll('\\', '/'));
    return { key: `archive:${name}`, name, kind: 'archive', image };
}
/** @returns undefined for what is the path of a file, or an id */
function repositoryOf(name) {
    if (isId(name) || /^[./~\\]|^[A-Za-z]:\\|\.(?:tar|tgz|tzst|zip)(?:\.\w+)?$|\\/i.test(name))
        return undefined;
    const { repository } = (0,image_reference/* parseImageReference */.o_)(name);
    return /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*$/.test(repository) ? repository : undefined;
}
function isId(name) {
    return /^(?:sha256:)?[0-9a-f]{12,64}$/.test(name);
}

// EXTERNAL MODULE: ./src/scanners/failures.ts
var scanners_failures = __webpack_require__(61592);
;// CONCATENATED MODULE: ./src/join-reports.ts
/** Reports that were made elsewhere join the run: read, decoded and judged like what our own scanners say. */







/** @throws UsageError when two images would have one name */
async function joinReports(acquired, settings, tools) {
    const reads = [];
    for (const request of settings.reports)
        reads.push(await openForeignReport(request, tools));
    const opened = reads.flatMap((read) => (read.opened instanceof errors/* ScannerFailure */.Nc ? [{ read, opened: read.opened }] : read.opened.map((each) => ({ read, opened: each }))));
    const targets = assignTargets(opened.map((each) => ({ file: each.read.request.file, about: aboutOf(each) })), acquired.images);
    const parts = opened.flatMap((each, index) => {
        const target = targets[index];
        return target === undefined ? [] : [{ ...each, target }];
    });
    const scanned = [];
    for (const part of parts)
        scanned.push(await decodePart(part, acquired, settings, tools));
    const sources = await openSource(parts, acquired, settings, tools);
    return {
        scanned,
        targets: newTargets(parts, acquired, sources),
        images: [...new Map(parts.map((part) => [part.target.key, part])).values()].flatMap((part) => locatable(part, acquired, sources, tools)),
        replaced: replacedBy(parts, acquired),
    };
}
/** A report that can't be opened is of its format all the same: what those are about is known of most. */
function aboutOf({ read, opened }) {
    if (!(opened instanceof errors/* ScannerFailure */.Nc))
        return opened.about;
    switch (read.format.id) {
        case 'kube-bench':
            return { type: 'cluster' };
        case 'docker-bench':
            return { type: 'host' };
        case 'hadolint':
        case 'kics':
        case 'checkov':
        case 'sarif':
            return { type: 'repository' };
        case 'trivy':
        case 'grype':
        case 'dockle':
            return undefined;
    }
}
async function decodePart({ read, opened, target }, acquired, settings, tools) {
    const { file } = read.request;
    if (opened instanceof errors/* ScannerFailure */.Nc)
        return failed(read.format, target, opened);
    const { title, scanner, version, databases } = opened;
    const decoded = await decode(opened, file, target, acquired, tools).catch(scanners_failures/* asFailure */.h_);
    const about = `${target.name} (${file})`;
    const failures = decoded instanceof errors/* ScannerFailure */.Nc
        ? [decoded]
        : [
            ...(0,scanners_failures/* describeUndecodable */.EI)(decoded.undecodable, title, about),
            ...(0,scanners_failures/* describeGaps */.Xr)(decoded.gaps ?? [], title, about),
            ...(0,scanners_failures/* judgeDatabases */.Es)(databases, settings.scanners.databaseMaxAgeMs, tools.clock.now(), title),
        ];
    const observations = decoded instanceof errors/* ScannerFailure */.Nc ? [] : decoded.observations;
    const failure = (0,scanners_failures/* combine */.kg)(failures);
    tools.log.info(`read ${title}'s report ${JSON.stringify(file)} about ${target.name}: ${String(observations.length)} findings`);
    warnOfAge(opened, file, settings, tools);
    const report = {
        name: scanner,
        ...(version === undefined ? {} : { version }),
        verified: false,
        target: target.key,
        outcome: failure === undefined ? 'ok' : 'failed',
        ...(failure === undefined ? {} : { error: describe(failure) }),
        seconds: 0,
        databases: databases.map(({ ages: _, ...rest }) => rest),
    };
    return { target: target.key, observations, reports: [report], judgesPackages: opened.judgesPackages, signals: failure === undefined ? opened.supplies : [], problem: undefined };
}
/** A report that doesn't say how old its data was is no newer than itself. */
function warnOfAge({ title, writtenAt, databases }, file, { scanners }, tools) {
    const written = writtenAt === undefined ? Number.NaN : Date.parse(writtenAt);
    const age = tools.clock.now().getTime() - written;
    if (!(age > scanners.databaseMaxAgeMs) || databases.some(({ builtAt }) => builtAt !== undefined))
        return;
    tools.log.warn(`${title}'s report ${JSON.stringify(file)} was written on ${new Date(written).toISOString().slice(0, 10)}: what was disclosed since is missing`);
}
/** Twice: first to hear which files it names, which are then looked for, and then in earnest. */
async function decode(opened, file, target, acquired, tools) {
    const image = acquired.images.find(({ key }) => key === target.key);
    const expected = opened.about.type === 'image' ? opened.about.image.id : undefined;
    const layers = image?.config.layers ?? target.image?.config?.layers ?? [];
    const report = locationName(file, tools);
    const context = {
        target: target.key,
        name: target.name,
        image: expected === undefined ? undefined : { id: expected, firstLayer: layers[0]?.diffId },
        fileName: (path) => path,
        version: opened.version,
        report,
        dockerfiles: new Map(acquired.files.flatMap(({ dockerfiles }) => dockerfiles.map(({ dockerfile }) => [dockerfile.source.file, dockerfile]))),
    };
    if (opened.about.type !== 'repository')
        return opened.decode(context);
    const named = new Set();
    opened.decode({ ...context, fileName: (path) => { named.add(path); return path; } });
    const paths = await resolvePaths(named, acquired.folder?.path ?? tools.cwd, tools);
    const decoded = opened.decode({ ...context, fileName: paths.nameOf });
    return { ...decoded, observations: settleForeign(decoded.observations, paths, report) };
}
function failed({ id, title }, target, failure) {
    const report = { name: id === 'sarif' ? title : id, verified: false, target: target.key, outcome: 'failed', error: describe(failure), seconds: 0, databases: [] };
    return { target: target.key, observations: [], reports: [report], judgesPackages: id === 'trivy' || id === 'grype', signals: [], problem: undefined };
}
function describe({ message, hint }) {
    return hint === undefined ? message : `${message} (${hint})`;
}
/** @returns the file as locations name it; outside of the working directory there is no better name than its own */
function locationName(file, { cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    return ((0,repository.isInside)(path, cwd) ? (0,external_node_path_.relative)(cwd, path) : file).split(external_node_path_.sep).join('/').replace(/^\/+/, '');
}
async function openSource(parts, acquired, settings, tools) {
    const keys = new Set(parts.filter(({ target }) => target.image !== undefined).map(({ target }) => target.key));
    const [key] = keys;
    const { dockerfile, build } = settings;
    if (dockerfile === undefined || acquired.images.length > 0 || key === undefined)
        return { key: undefined, source: undefined };
    if (keys.size > 1)
        throw new errors/* UsageError */.eb(`--dockerfile names the Dockerfile of one image, but the reports are about ${String(keys.size)}`, { hint: 'judge each in a run of its own' });
    const { findDockerfile, openImageSource } = await __webpack_require__.e(/* import() */ 8625).then(__webpack_require__.bind(__webpack_require__, 28625));
    try {
        const path = await findDockerfile(tools.cwd, dockerfile, tools);
        return { key, source: (await openImageSource(path, (0,external_node_path_.dirname)(path), build.target, build.arguments, tools)).source };
    }
    catch (error) {
        if (error instanceof errors/* TargetError */.I0)
            return { key, source: error };
        throw error;
    }
}
/** Images of this run are located by themselves. */
function locatable({ target, read }, acquired, sources, tools) {
    if (acquired.images.some(({ key }) => key === target.key) || (target.kind !== 'image' && target.kind !== 'archive'))
        return [];
    const source = sources.key === target.key && !(sources.source instanceof errors/* TargetError */.I0) ? sources.source : undefined;
    const nearestFile = source?.dockerfile.source.file ?? locationName(read.request.file, tools);
    return [{ key: target.key, config: target.image?.config ?? unknownConfig(target.image?.id), source, nearestFile }];
}
/** Of an image whose report says nothing of how it was made. */
function unknownConfig(id = '') {
    return { id, platform: 'unknown', layers: [], history: [], user: '', env: [], labels: {}, created: undefined };
}
/** What a scanner of ours would have looked at as well. Nobody knows which Dockerfiles hadolint was given. */
function replacedBy(parts, acquired) {
    const replaced = new Map();
    const replace = (key, scanner) => {
        replaced.set(key, (replaced.get(key) ?? new Set()).add(scanner));
    };
    for (const { read, target } of parts) {
        const { id } = read.format;
        if (id === 'trivy' || id === 'grype')
            replace(target.key, target.key === 'repository' ? (id === 'trivy' ? 'trivy-fs' : 'grype-dir') : id);
        if (id === 'hadolint')
            for (const { target: key } of acquired.files)
                replace(key, id);
    }
    return replaced;
}
function newTargets(parts, acquired, sources) {
    const targets = new Map();
    for (const { target } of parts) {
        const { key, name, kind, image } = target;
        const known = acquired.reports.find((each) => each.key === key);
        if (targets.has(key) || (known !== undefined && known.outcome !== 'skipped'))
            continue;
        const source = sources.key === key ? sources.source : undefined;
        const looked = parts.some((part) => part.target.key === key && !(part.opened instanceof errors/* ScannerFailure */.Nc));
        const problem = source instanceof errors/* TargetError */.I0 ? (0,errors/* messageOf */.bD)(source) : looked ? undefined : 'no report about it could be read';
        targets.set(key, {
            key,
            name: known?.name ?? name,
            kind,
            ...(image?.id === undefined ? {} : { digest: image.id }),
            ...(image?.config === undefined ? {} : { platform: image.config.platform }),
            ...(source === undefined || source instanceof errors/* TargetError */.I0 ? {} : { dockerfile: source.dockerfile.source.file }),
            outcome: problem === undefined ? 'ok' : 'failed',
            ...(problem === undefined ? {} : { error: problem }),
        });
    }
    return [...targets.values()];
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

/***/ 63415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS)
/* harmony export */ });
/** Formats of reports that are read though we didn't run their tool; here, so that settings can be checked without loading any of them. */
const REPORT_FORMATS = ['trivy', 'grype', 'dockle', 'hadolint', 'kube-bench', 'docker-bench', 'kics', 'checkov'];


/***/ }),

/***/ 18109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inert: () => (/* binding */ inert),
/* harmony export */   oneGroupAtATime: () => (/* binding */ oneGroupAtATime),
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
        openGroup: (title) => {
            if (verbose)
                line(`-- ${title}`);
            return {
                line: (text) => {
                    if (verbose)
                        line(`   ${text}`);
                },
                close: () => {
                    if (verbose)
                        line(`-- end of ${title}`);
                },
            };
        },
    };
}
/**
 * Blocks of a runner's log can't lie in each other nor beside each other: the first one streams, what comes meanwhile is
 * kept and written whole once that one is closed.
 */
function oneGroupAtATime(blocks) {
    let open = false;
    const waiting = [];
    const write = (title, lines) => {
        blocks.open(title);
        for (const line of lines)
            blocks.line(line);
        blocks.close();
    };
    const group = (title, lines) => {
        if (open)
            waiting.push({ title, lines });
        else
            write(title, lines);
    };
    return {
        group,
        openGroup: (title) => {
            if (open) {
                const lines = [];
                return {
                    line: (text) => {
                        lines.push(text);
                    },
                    close: () => {
                        group(title, lines);
                    },
                };
            }
            open = true;
            blocks.open(title);
            return {
                line: (text) => {
                    blocks.line(text);
                },
                close: () => {
                    blocks.close();
                    open = false;
                    for (const each of waiting.splice(0))
                        write(each.title, each.lines);
                },
            };
        },
    };
}


/***/ })

};
