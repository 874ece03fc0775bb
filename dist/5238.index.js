export const id = 5238;
export const ids = [5238,3415];
export const modules = {

/***/ 5238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinReports: () => (/* binding */ joinReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
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

;// CONCATENATED MODULE: ./src/joined-reports/file.ts
/** Reads a report that was made elsewhere. Whatever is wrong with the file is a failure of the scanner that it stands for. */




/** More than any scanner writes about one image, and about as much as Node.js can hold in one text. */
const MAX_BYTES = 512 * 1024 * 1024;
async function openReportFile(request, tools) {
    const format = await reportFormat(request.format);
    try {
        return { request, format, opened: await file_open(request, format, tools) };
    }
    catch (error) {
        if (error instanceof errors/* ScannerFailure */.Nc)
            return { request, format, opened: error };
        throw error;
    }
}
async function file_open({ file }, format, tools) {
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
;// CONCATENATED MODULE: ./src/joined-reports/paths.ts
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
    const matches = new Map();
    for (const path of new Set(paths))
        matches.set(path, await find(spell(path), bases, isFile));
    // Where one path could be two files here, the folder that the others were under there says which.
    const roots = new Set([...matches.values()].flatMap(([only, ...others]) => (only === undefined || others.length > 0 || only.cut === undefined ? [] : [only.cut])));
    for (const [path, all] of matches) {
        const known = all.length === 1 ? all : all.filter(({ cut }) => roots.size === 1 && cut !== undefined && roots.has(cut));
        const [match, ...others] = known;
        const plain = spell(path);
        if (match === undefined || others.length > 0)
            foreign.add(plain);
        names.set(path, match === undefined || others.length > 0 ? plain : naming.name(match.file));
    }
    return { nameOf: (path) => names.get(path) ?? spell(path), isForeign: (name) => foreign.has(name) };
}
function spell(path) {
    return path.replace(/[\\/]+/g, '/').replace(/^(?:\.\/)+/, '') || '.';
}
/**
 * As it is; else without the folders in front that another machine had, when what is left names a file here. With two such files nobody
 * knows which is meant.
 */
async function find(path, bases, isFile) {
    for (const base of bases) {
        const whole = (0,external_node_path_.resolve)(base, path);
        if ((0,repository.isInside)(whole, base) && (await isFile(whole)))
            return [{ file: whole, cut: undefined }];
    }
    if (!/^(?:\/|[A-Za-z]:\/|\.\.\/)/.test(path))
        return [];
    const segments = path.split('/').filter((each) => each !== '' && each !== '..');
    const matches = new Map();
    for (let start = 0; start < segments.length && start < MOST_SEGMENTS; start += 1) {
        for (const base of bases) {
            const file = (0,external_node_path_.resolve)(base, segments.slice(start).join('/'));
            if ((0,repository.isInside)(file, base) && (await isFile(file)))
                matches.set(file, { file, cut: segments.slice(0, start).join('/') });
        }
    }
    return [...matches.values()];
}
/** What is about a file that isn't here is located at the report, and says the file's name. @param report as locations name it. @param named names stand for things that are no files */
function settleForeign(observations, paths, report, named = false) {
    return observations.map((observation) => {
        const { place } = observation;
        const file = place.type === 'source' ? place.at.file : place.type === 'file' ? place.file : undefined;
        if (file === undefined || !paths.isForeign(file))
            return observation;
        const line = place.type === 'source' ? place.at.startLine : place.type === 'file' ? place.line : undefined;
        const where = line === undefined ? file : `${file}:${String(line)}`;
        return { ...observation, message: `${observation.message} (in ${where}${named ? '' : ', which is not in this repository'})`, place: { type: 'report', file: report, node: `${file} ${place.type === 'source' ? place.node : ''}`.trim() } };
    });
}

;// CONCATENATED MODULE: ./src/joined-reports/targets.ts
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
// EXTERNAL MODULE: ./src/scanners/run.ts
var run = __webpack_require__(53730);
;// CONCATENATED MODULE: ./src/joined-reports/join.ts
/** Reports that were made elsewhere join the run: read, decoded and judged like what our own scanners say. */









/** @throws UsageError when two images would have one name */
async function joinReports(acquired, settings, tools) {
    const reads = [];
    for (const request of settings.reports)
        reads.push(await openReportFile(request, tools));
    const opened = reads.flatMap((read) => (read.opened instanceof errors/* ScannerFailure */.Nc ? [{ read, opened: read.opened }] : read.opened.map((each) => ({ read, opened: each }))));
    const targets = assignTargets(opened.map((each) => ({ file: each.read.request.file, about: aboutOf(each) })), acquired.images);
    const parts = opened.flatMap((each, index) => {
        const target = targets[index];
        return target === undefined ? [] : [{ ...each, target }];
    });
    sayOthers(parts, acquired, tools);
    const scanned = [];
    for (const part of parts)
        scanned.push(await decodePart(part, acquired, settings, tools));
    const sources = await openSource(parts, acquired, settings, tools);
    return {
        scanned,
        targets: newTargets(parts, acquired, sources),
        images: await locatable(parts, acquired, sources, settings, tools),
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
    const { title, scanner } = opened;
    const decoded = await decode(opened, file, target, acquired, tools).catch(scanners_failures/* asFailure */.h_);
    const about = `${target.kind === 'repository' ? 'the repository' : target.name} (${file})`;
    const databases = decoded instanceof errors/* ScannerFailure */.Nc ? opened.databases : (decoded.databases ?? opened.databases);
    const version = decoded instanceof errors/* ScannerFailure */.Nc ? opened.version : (decoded.version ?? opened.version);
    const failures = decoded instanceof errors/* ScannerFailure */.Nc
        ? [decoded]
        : [
            ...(0,scanners_failures/* describeUndecodable */.EI)(decoded.undecodable, title, about),
            ...(0,scanners_failures/* describeGaps */.Xr)(decoded.gaps ?? [], title, about),
            ...(0,run/* ageFailures */.n)(databases, settings.scanners, title, tools),
        ];
    const observations = decoded instanceof errors/* ScannerFailure */.Nc ? [] : decoded.observations;
    const failure = (0,scanners_failures/* combine */.kg)(failures);
    tools.log.info(`read ${title}'s report ${JSON.stringify(file)} about ${target.kind === 'repository' ? 'the repository' : target.name}: ${String(observations.length)} findings`);
    warnOfAge(opened, databases, file, settings, tools);
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
    return { target: target.key, observations, reports: [report], judgesPackages: opened.judgesPackages, signals: failure === undefined ? opened.supplies : [], sought: failure === undefined ? soughtBy(opened, observations) : [], problem: undefined };
}
/** A report doesn't say what its tool was told to look for: what it found, and what the tool always looks for. */
function soughtBy({ scanner, judgesPackages }, observations) {
    const always = [...(judgesPackages ? ['vulnerability'] : []), ...(scanner === 'trivy' ? ['secret'] : [])];
    return [...new Set([...always, ...observations.map(({ kind }) => kind)])];
}
/** A report beside images that is about none of them replaces no run: one was built anew since, or the wrong file was named. */
function sayOthers(parts, { images }, tools) {
    if (images.length === 0)
        return;
    for (const { read, opened, target } of parts) {
        if (opened instanceof errors/* ScannerFailure */.Nc || opened.about.type !== 'image' || images.some(({ key }) => key === target.key))
            continue;
        const id = opened.about.image.id;
        tools.log.warn(`${opened.title}'s report ${JSON.stringify(read.request.file)} is about ${target.name}${id === undefined ? '' : ` (${id})`}, which is none of the images of this run: it is judged beside them`);
    }
}
/** A report that doesn't say how old its data was is no newer than itself. */
function warnOfAge({ title, writtenAt }, databases, file, { scanners }, tools) {
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
    if (opened.about.type === 'image')
        return opened.decode(context);
    const named = new Set();
    opened.decode({ ...context, fileName: (path) => { named.add(path); return path; } });
    const paths = await resolvePaths(named, acquired.folder?.path ?? tools.cwd, tools);
    const decoded = opened.decode({ ...context, fileName: (path) => (path === '' ? report : paths.nameOf(path)) });
    return { ...decoded, observations: settleForeign(decoded.observations, paths, report, opened.about.type === 'cluster') };
}
function failed({ id }, target, failure) {
    const report = { name: id, verified: false, target: target.key, outcome: 'failed', error: describe(failure), seconds: 0, databases: [] };
    return { target: target.key, observations: [], reports: [report], judgesPackages: id === 'trivy' || id === 'grype', signals: [], sought: [], problem: undefined };
}
function describe({ message, hint }) {
    return hint === undefined ? message : `${message} (${hint})`;
}
/** @returns the file as locations name it; outside of the working directory there is no better name than its own */
function locationName(file, { cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    return (0,repository.isInside)(path, cwd) ? (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/') : (0,external_node_path_.basename)(path);
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
/** Images of this run are located by themselves; of the others, by the Dockerfile, by a line of the repository that names them, else at the first report. */
async function locatable(parts, acquired, sources, settings, tools) {
    const firsts = parts.filter(({ target }, index) => parts.findIndex((part) => part.target.key === target.key) === index);
    const own = firsts.filter(({ target: { key, kind } }) => (kind === 'image' || kind === 'archive') && !acquired.images.some((image) => image.key === key));
    const naming = own.every(({ target }) => target.key === sources.key) ? undefined : await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1646), __webpack_require__.e(7632)]).then(__webpack_require__.bind(__webpack_require__, 7632))).namingIn(settings.exclude, tools);
    return own.map(({ target: { key, kind, name, image }, read }) => {
        const source = sources.key === key && !(sources.source instanceof errors/* TargetError */.I0) ? sources.source : undefined;
        const config = image?.config ?? unknownConfig(image?.id);
        if (source !== undefined)
            return { key, config, source, nearestFile: source.dockerfile.source.file };
        const { namedAt, nearestFile } = naming?.(kind === 'image' ? referenceOf(name) : undefined) ?? { namedAt: undefined, nearestFile: '' };
        const path = (0,external_node_path_.resolve)(tools.cwd, read.request.file);
        return { key, config, source, namedAt, nearestFile: (0,repository.isInside)(path, tools.cwd) || nearestFile === '' ? locationName(read.request.file, tools) : nearestFile };
    });
}
/** @returns undefined for a name that no registry could have */
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

/***/ 63415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS)
/* harmony export */ });
/** Formats of reports that are read though we didn't run their tool; here, so that settings can be checked without loading any of them. */
const REPORT_FORMATS = ['trivy', 'grype', 'dockle', 'hadolint', 'kube-bench', 'docker-bench', 'kics', 'checkov'];


/***/ })

};
