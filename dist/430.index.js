export const id = 430;
export const ids = [430];
export const modules = {

/***/ 1786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseCompose),
/* harmony export */   h: () => (/* binding */ composeImages)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _compose_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8915);
/* harmony import */ var _named_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5858);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
/** The services of a compose file, as far as they say which image they run (https://docs.docker.com/reference/compose-file/services/). */




const NO_SERVICES = 'it has no services';
/** @returns why it is no compose file instead */
function parseCompose(source, lookup) {
    const parsed = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(source);
    if ('problem' in parsed)
        return parsed;
    const [yaml] = parsed.documents;
    if (yaml === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(yaml.root))
        return { problem: NO_SERVICES, line: 1 };
    const services = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(yaml.root, ['services'], yaml) ?? firstFormat(yaml);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(services))
        return { problem: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(yaml.root, ['include'], yaml) === null ? NO_SERVICES : 'it has no services but includes other files: name these', line: 1 };
    return {
        services: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(services, yaml).map(({ key, keyNode, value }) => {
            const image = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ['image'], yaml);
            return { name: key, at: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(image ?? keyNode, yaml), runs: serviceImage(value, yaml, lookup) };
        }),
    };
}
/** Before version 2 services stood at the top. */
function firstFormat(yaml) {
    return (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(yaml.root, yaml).some(({ value }) => (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ['image'], yaml) !== null || (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, ['build'], yaml) !== null) ? yaml.root : null;
}
function serviceImage(service, yaml, lookup) {
    const image = filled((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(service, ['image'], yaml), yaml, lookup);
    const build = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(service, ['build'], yaml);
    if (build === null) {
        if (image === undefined)
            return unknown((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(service, ['extends'], yaml) === null ? 'it has neither `image` nor `build`' : 'it takes its image from another service by `extends`');
        return 'text' in image ? { type: 'image', text: image.text } : unknown(missing(image.missing));
    }
    const short = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(build);
    const read = (key) => (short ? undefined : filled((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(build, [key], yaml), yaml, lookup));
    if (!short && (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(build, ['dockerfile_inline'], yaml) !== null)
        return unknown('its Dockerfile stands inside the compose file');
    const [context, dockerfile, target] = [short ? filled(build, yaml, lookup) : read('context'), read('dockerfile'), read('target')];
    const values = [context, dockerfile, target, image];
    for (const value of values)
        if (value !== undefined && 'missing' in value)
            return unknown(missing(value.missing));
    const path = plain(context) ?? '.';
    if (/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)|\.git(?:#|$)/i.test(path))
        return unknown(`it is built from ${JSON.stringify(path.slice(0, 200))}, which isn't here`);
    const args = buildArguments(short ? null : (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(build, ['args'], yaml), yaml, lookup);
    if (!(args instanceof Map))
        return unknown(missing(args.missing));
    return { type: 'build', context: path, dockerfile: plain(dockerfile), target: plain(target), arguments: args, image: plain(image) };
}
function filled(node, yaml, lookup) {
    const text = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(node, yaml);
    return text === undefined ? undefined : (0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .interpolate */ .GW)(text, lookup);
}
function plain(value) {
    return value !== undefined && 'text' in value ? value.text : undefined;
}
/** A mapping, or a list of `NAME=VALUE`. A name alone takes its value from the environment, and is left out where there is none. */
function buildArguments(node, yaml, lookup) {
    const pairs = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(node, yaml).map(({ key, value }) => [key, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value, yaml)])
        : (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(node, yaml).map((item) => {
            const [, name = '', value] = /^([^=]*)(?:=([\s\S]*))?$/.exec((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item, yaml) ?? '') ?? [];
            return [name, value];
        });
    const found = new Map();
    for (const [name, written] of pairs) {
        const value = written === undefined ? { text: lookup(name) } : (0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .interpolate */ .GW)(written, lookup);
        if ('missing' in value)
            return value;
        if (value.text !== undefined)
            found.set(name, value.text);
    }
    return found;
}
function unknown(why) {
    return { type: 'unknown', why };
}
function missing(name) {
    return `the variable ${JSON.stringify(name.slice(0, 100))} has no value here`;
}
/** The images that services run without building them. */
function composeImages(source, lookup) {
    const parsed = parseCompose(source, lookup);
    if ('problem' in parsed && parsed.problem === NO_SERVICES)
        return _named_image_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGES */ .l;
    if ('problem' in parsed)
        return { images: [], unknown: [{ at: { ...source.locate(0, 0), startLine: parsed.line, endLine: parsed.line }, why: `it can't be read as a compose file: ${parsed.problem}` }] };
    const built = new Set(parsed.services.flatMap(({ runs }) => (runs.type === 'build' && runs.image !== undefined ? [runs.image] : [])));
    return {
        images: parsed.services.flatMap(({ runs, at }) => (runs.type === 'image' && !built.has(runs.text) ? [{ text: runs.text, at, by: 'compose' }] : [])),
        unknown: parsed.services.flatMap(({ name, runs, at }) => (runs.type === 'unknown' ? [{ at, why: `service ${JSON.stringify(name.slice(0, 100))}: ${runs.why}` }] : [])),
    };
}


/***/ }),

/***/ 8915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   IX: () => (/* binding */ lookupIn),
/* harmony export */   i$: () => (/* binding */ parseDotEnv)
/* harmony export */ });
/** Variables of compose files (https://docs.docker.com/reference/compose-file/interpolation/) and of the `.env` beside them. */
const VARIABLE = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])((?:[^{}$]|\$\$|\$\{[^{}]*\}|\$[A-Za-z_]\w*)*))?\}|)/g;
/** Names whose values are secrets as a rule: a file of a pull request doesn't get them into the address of a registry. */
const SECRET_NAME = /token|secret|passw|pwd|credential|(?:^|_)key|auth|private|^(?:INPUT|ACTIONS|DOCKGATE)_/i;
/** The environment before `.env`, as compose looks names up, without what is secret. */
function lookupIn(env, dotEnv) {
    return (name) => (SECRET_NAME.test(name) ? undefined : env[name]) ?? dotEnv.get(name);
}
/** Fills in variables. A variable that isn't set and has no default is named instead: compose would take it as empty, which no one means. */
function interpolate(text, lookup, depth = 0) {
    let missing;
    const filled = text.replace(VARIABLE, (whole, dollar, plain, braced, operator, word) => {
        if (dollar !== undefined)
            return '$';
        const name = plain ?? braced;
        if (name === undefined || depth > 8) {
            missing ??= whole;
            return '';
        }
        const value = lookup(name);
        const isSet = operator?.startsWith(':') === true ? value !== undefined && value !== '' : value !== undefined;
        const inner = () => {
            const alternative = interpolate(word ?? '', lookup, depth + 1);
            if ('text' in alternative)
                return alternative.text;
            missing ??= alternative.missing;
            return '';
        };
        if (operator?.endsWith('-') === true)
            return isSet ? (value ?? '') : inner();
        if (operator?.endsWith('+') === true)
            return isSet ? inner() : '';
        if (!isSet)
            missing ??= name;
        return value ?? '';
    });
    return missing === undefined ? { text: filled } : { missing };
}
/** Reads `.env`: `NAME=VALUE` lines, quotes and comments; anything else is left out, as it names no variable. */
function parseDotEnv(text) {
    const found = new Map();
    for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
        const [, name, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
        if (name === undefined)
            continue;
        const single = /^'([^']*)'/.exec(raw);
        const double = /^"((?:[^"\\]|\\.)*)"/.exec(raw);
        const plain = raw.replace(/\s+#.*$/, '').trim();
        const value = single?.[1] ?? double?.[1]?.replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char)) ?? plain;
        const filled = single === null ? interpolate(value, (each) => found.get(each)) : { text: value };
        if ('text' in filled)
            found.set(name, filled.text);
    }
    return found;
}


/***/ }),

/***/ 5858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_IMAGES)
/* harmony export */ });
const NO_IMAGES = { images: [], unknown: [] };


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   GQ: () => (/* binding */ runnerPlatform),
/* harmony export */   Lg: () => (/* binding */ printPlatform),
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   xV: () => (/* binding */ choosePlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
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

/***/ 8952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export resolved */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** YAML with positions: documents, and what is read out of their nodes. Loads the YAML parser: import it where YAML is read. */

/** @returns the documents, or the line and reason of the first error */
function parseYaml(source) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(source.text, { lineCounter, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    const documents = [];
    for (const document of Array.isArray(parsed) ? parsed : []) {
        const [error] = document.errors;
        if (error !== undefined)
            return { problem: error.message.split('\n')[0] ?? 'it is no YAML', line: lineCounter.linePos(error.pos[0]).line };
        documents.push({ source, root: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(document.contents) ? document.contents : null, document });
    }
    return { documents };
}
/** Follows an alias to what it stands for. */
function resolved(node, { document }) {
    let found = node;
    for (let hops = 0; (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(found) && hops < 16; hops += 1)
        found = found.resolve(document);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(found) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(found) ? found : null;
}
/** Entries of a mapping, those merged in by `<<` behind its own; a key counts once. Empty for anything else. */
function entriesOf(node, yaml, depth = 0) {
    const map = resolved(node, yaml);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) || depth > 8)
        return [];
    const found = new Map();
    const merged = [];
    for (const { key, value } of map.items) {
        const keyNode = resolved(key, yaml);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode))
            continue;
        const name = String(keyNode.value);
        if (name === '<<')
            merged.push(value);
        else
            found.set(name, { key: name, keyNode, value: resolved(value, yaml) });
    }
    for (const each of merged) {
        const inner = resolved(each, yaml);
        const maps = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(inner) ? inner.items : [inner];
        for (const one of maps)
            for (const entry of entriesOf(one, yaml, depth + 1))
                if (!found.has(entry.key))
                    found.set(entry.key, entry);
    }
    return [...found.values()];
}
/** @returns the value at a path of keys */
function valueAt(node, path, yaml) {
    let at = resolved(node, yaml);
    for (const key of path)
        at = entriesOf(at, yaml).find((entry) => entry.key === key)?.value ?? null;
    return at;
}
/** Items of a sequence; empty for anything else. */
function itemsOf(node, yaml) {
    const sequence = resolved(node, yaml);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(sequence) ? sequence.items.flatMap((item) => resolved(item, yaml) ?? []) : [];
}
/** @returns the text of a scalar as a person reads it; undefined for anything else and for null */
function textOf(node, yaml) {
    const scalar = resolved(node, yaml);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(scalar) || scalar.value === null || scalar.value === undefined)
        return undefined;
    // `1.10` must not become `1.1`.
    return typeof scalar.value === 'string' ? scalar.value : scalar.source;
}
/** @returns where a node stands: the text of a scalar, the first line of anything larger */
function placeOf(node, { source }) {
    const [start = 0, end = start] = node.range ?? [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return source.locate(start, end);
    const newline = source.text.indexOf('\n', start);
    return source.locate(start, Math.min(end, newline === -1 ? source.text.length : newline));
}


/***/ }),

/***/ 7430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedTargets: () => (/* binding */ namedTargets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifacts/compose-images.ts
var compose_images = __webpack_require__(1786);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(6660);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(9903);
// EXTERNAL MODULE: ./src/targets/named-images.ts + 2 modules
var named_images = __webpack_require__(1646);
// EXTERNAL MODULE: ./src/targets/open-image.ts
var open_image = __webpack_require__(7704);
// EXTERNAL MODULE: ./src/artifacts/platform.ts
var artifacts_platform = __webpack_require__(1992);
;// CONCATENATED MODULE: ./src/targets/open-pulled.ts
/** Opens an image by its name: from the local engine when it may and can, else from its registry. */




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
    const { resolveImage } = await Promise.all(/* import() */[__webpack_require__.e(128), __webpack_require__.e(607)]).then(__webpack_require__.bind(__webpack_require__, 8607));
    const access = await context.access(request.reference.registry);
    const resolved = await resolveImage(request.reference, { ...access, platform: wanted, platformGiven: settings.pull.platform !== undefined }, tools);
    const opened = [];
    for (const image of resolved) {
        const key = wanted === 'all' && image.platform !== undefined ? `${request.key}/${image.platform}` : request.key;
        try {
            const { path } = await image.pull(await tools.files.scratch('pull'));
            opened.push(await open_pulled_open({ ...request, key }, name, { path, reference: image.reference, platform: image.platform }, context, settings, tools));
        }
        catch (error) {
            // The other platforms are looked at all the same.
            if (!(error instanceof errors/* TargetError */.I0) || resolved.length === 1)
                throw error;
            opened.push({ failed: error, key, name });
        }
    }
    return opened;
}
/** @returns undefined when the registry is to be asked. @throws TargetError when it may not be */
async function fromEngine(reference, wanted, settings, tools) {
    const { when, docker } = settings.pull;
    if (when === 'always' || (wanted === 'all' && when !== 'never'))
        return undefined;
    const name = JSON.stringify((0,image_reference/* printReference */.nt)(reference));
    const { findInEngine } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 3046));
    const answer = await findInEngine(reference, docker, tools);
    const refuse = (why, hint) => new errors/* TargetError */.I0(`opening ${name} from the Docker engine failed: ${why}`, { hint });
    if (answer.type === 'image') {
        const fits = wanted === 'all' || (0,artifacts_platform/* choosePlatform */.xV)([answer], wanted) !== undefined;
        if (fits) {
            const { saveImage } = await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 510));
            const path = (0,external_node_path_.join)(await tools.files.scratch('saved'), 'image.tar');
            await saveImage(docker, answer.id, path, `the image ${name}`, tools);
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
    const { openImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7704));
    const source = await sourceOf(settings, tools);
    const opened = await openImage(request.key, name, 'image', found.path, source, tools);
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
    const { openImageSource, findDockerfile } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 1006));
    const path = await findDockerfile(tools.cwd, settings.dockerfile, tools);
    return openImageSource(path, (0,external_node_path_.dirname)(path), settings.build.target, settings.build.arguments, tools);
}

// EXTERNAL MODULE: ./src/targets/registry-login.ts
var registry_login = __webpack_require__(2047);
;// CONCATENATED MODULE: ./src/targets/registry-access.ts
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
            login: isOwner ? given : await (0,registry_login/* findLogin */.B7)(registry, tools),
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
        throw new errors/* UsageError */.eb('registry-username and registry-password are for the registry of `--image`, and no image is named so', { hint: 'for images that files name, log in with `docker login REGISTRY` before' });
    throw new errors/* UsageError */.eb(`registry-username and registry-password could be for ${own.join(' or ')}`, { hint: 'log in to each with `docker login REGISTRY` before, and leave both out' });
}
function insecureHost(host) {
    if (!/^(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/.test(host))
        throw new errors/* UsageError */.eb(`--insecure-registry ${JSON.stringify(host)}: write HOST or HOST:PORT`);
    return host;
}
async function readAuthority(file, tools) {
    let text;
    try {
        text = (await tools.files.read((0,external_node_path_.resolve)(tools.cwd, file))).toString('utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`--registry-ca ${JSON.stringify(file)} can't be read: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
    if (!text.includes(CERTIFICATE))
        throw new errors/* UsageError */.eb(`--registry-ca ${JSON.stringify(file)} holds no certificate`, { hint: 'it takes a PEM file: -----BEGIN CERTIFICATE-----' });
    return text;
}
/** As docker finds them: https://docs.docker.com/engine/security/certificates/ and its place for rootless engines. */
async function dockerCertificates(registry, tools) {
    const home = tools.env['HOME'];
    const roots = ['/etc/docker/certs.d', ...(home === undefined || home === '' ? [] : [(0,external_node_path_.join)(home, '.config/docker/certs.d')])];
    const found = [];
    for (const folder of roots.map((root) => (0,external_node_path_.join)(root, registry))) {
        const entries = await tools.files.list(folder).catch(() => []);
        for (const { name } of entries.filter((entry) => entry.name.endsWith('.crt'))) {
            const text = await tools.files.read((0,external_node_path_.join)(folder, name)).then((bytes) => bytes.toString('utf8'), () => '');
            if (text.includes(CERTIFICATE))
                found.push(text);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/targets/repository.ts
var repository = __webpack_require__(6340);
;// CONCATENATED MODULE: ./src/targets/image-requests.ts
/** Which images a run asks for by name: `--image`, the services of `--compose`, and what files below `--images-from` name. */











/** @throws UsageError for names that are none, before any image is opened */
async function namedTargets(settings, tools) {
    const asked = settings.images.map(({ name, reference: written }) => {
        const reference = (0,image_reference/* parseFullReference */.YC)(written);
        return { name, reference, key: `image:${name ?? reference.repository}`, namedAt: undefined };
    });
    const context = { access: await registryAccess(asked.map(({ reference }) => reference), settings, tools), naming: once(async () => (await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 7632))).namingIn(settings.exclude, tools)) };
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
    const read = await (0,repository/* readText */.yR)(path, tools);
    if ('problem' in read)
        throw new errors/* UsageError */.eb(`--compose ${JSON.stringify(file)} can't be read: ${read.problem}`);
    const source = (0,source_text/* sourceText */.r)((0,repository/* namingFor */.WA)((0,external_node_path_.dirname)(path), tools.cwd).name(path), read.text);
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
                if ((0,repository/* isInside */.FK)(context, tools.cwd) || (0,repository/* isInside */.FK)(context, (0,external_node_path_.dirname)(path)))
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
    const own = { ...settings, build: { ...build, target, tag: undefined, arguments: new Map([...runs.arguments, ...build.arguments]) } };
    const request = (0,open_image/* buildTarget */.k)({ directory, dockerfile: runs.dockerfile === undefined ? undefined : (0,external_node_path_.resolve)(context, runs.dockerfile) }, own, tools);
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

/***/ 1646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ed: () => (/* binding */ imagesBelow),
  o$: () => (/* binding */ imagesIn),
  NJ: () => (/* binding */ isCompose),
  _2: () => (/* binding */ isWorkflow),
  Z8: () => (/* binding */ lookupBeside),
  nE: () => (/* binding */ mayNameImages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifacts/compose-images.ts
var compose_images = __webpack_require__(1786);
// EXTERNAL MODULE: ./src/artifacts/compose-variables.ts
var compose_variables = __webpack_require__(8915);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/artifacts/yaml-nodes.ts
var yaml_nodes = __webpack_require__(8952);
;// CONCATENATED MODULE: ./src/artifacts/manifest-images.ts
/** Images that Kubernetes manifests name: of every kind that holds a pod, those of operators too. */


const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
const TEMPLATE = /\{\{|\$\{|\$\(|<%/;
/** Deeper than any workload: CronJob → jobTemplate → template → spec is 8. */
const MAX_DEPTH = 24;
const MAX_NODES = 100_000;
/** Documents without `apiVersion` and `kind` are somebody else's. */
function manifestImages(source) {
    const images = [];
    const unknown = [];
    const parsed = (0,yaml_nodes/* parseYaml */.hN)(source);
    if ('problem' in parsed) {
        if (!/^\s*(?:-\s+)?"?(?:kind|image)"?\s*:/m.test(source.text))
            return { images, unknown };
        const why = source.text.includes('{{') ? 'it is a template: render it first (helm template) and name the result' : `it can't be read as YAML: ${parsed.problem}`;
        return { images, unknown: [{ at: { ...source.locate(0, 0), startLine: parsed.line, endLine: parsed.line }, why }] };
    }
    const add = (node, yaml, what) => {
        const text = (0,yaml_nodes/* textOf */.b6)(node, yaml);
        if (node === null || text === undefined || text === '')
            return;
        const at = (0,yaml_nodes/* placeOf */.$t)(node, yaml);
        if (TEMPLATE.test(text))
            unknown.push({ at, why: `the image of ${what} is a template: render it first and name the result` });
        else
            images.push({ text, at, by: 'manifest' });
    };
    for (const yaml of parsed.documents) {
        let left = MAX_NODES;
        const visit = (node, depth) => {
            left -= 1;
            if (node === null || depth > MAX_DEPTH || left < 0)
                return;
            if ((0,dist/* isSeq */.oP)(node)) {
                for (const item of (0,yaml_nodes/* itemsOf */.S3)(node, yaml))
                    visit(item, depth + 1);
                return;
            }
            if (!(0,dist/* isMap */.jh)(node))
                return;
            for (const { key, value } of (0,yaml_nodes/* entriesOf */.Mc)(node, yaml)) {
                if (CONTAINERS.some((name) => name === key) && (0,dist/* isSeq */.oP)(value)) {
                    for (const container of (0,yaml_nodes/* itemsOf */.S3)(value, yaml))
                        add((0,yaml_nodes/* valueAt */.fK)(container, ['image'], yaml), yaml, 'a container');
                }
                else if (key === 'volumes' && (0,dist/* isSeq */.oP)(value)) {
                    for (const volume of (0,yaml_nodes/* itemsOf */.S3)(value, yaml))
                        add((0,yaml_nodes/* valueAt */.fK)(volume, ['image', 'reference'], yaml), yaml, 'a volume');
                }
                else
                    visit(value, depth + 1);
            }
        };
        const kind = (0,yaml_nodes/* textOf */.b6)((0,yaml_nodes/* valueAt */.fK)(yaml.root, ['kind'], yaml), yaml);
        if (kind === undefined || (0,yaml_nodes/* textOf */.b6)((0,yaml_nodes/* valueAt */.fK)(yaml.root, ['apiVersion'], yaml), yaml) === undefined)
            continue;
        const replaced = kind === 'Kustomization' ? (0,yaml_nodes/* valueAt */.fK)(yaml.root, ['images'], yaml) : null;
        if (replaced !== null)
            unknown.push({ at: (0,yaml_nodes/* placeOf */.$t)(replaced, yaml), why: 'this kustomization puts other images in the place of those that manifests name: render it first (kubectl kustomize) and name the result' });
        visit(yaml.root, 0);
        if (left < 0)
            unknown.push({ at: source.locate(0, 0), why: 'it has more nodes than any manifest' });
    }
    return { images, unknown };
}

// EXTERNAL MODULE: ./src/artifacts/named-image.ts
var named_image = __webpack_require__(5858);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(6660);
;// CONCATENATED MODULE: ./src/artifacts/workflow-images.ts
/** Images that GitHub workflows and actions run: `container`, `services`, `docker://` (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax). */


const DOCKER = 'docker://';
function workflowImages(source) {
    const parsed = (0,yaml_nodes/* parseYaml */.hN)(source);
    if ('problem' in parsed)
        return { images: [], unknown: [{ at: { ...source.locate(0, 0), startLine: parsed.line, endLine: parsed.line }, why: `it can't be read as a workflow: ${parsed.problem}` }] };
    const images = [];
    const unknown = [];
    for (const yaml of parsed.documents) {
        const add = (node) => {
            const text = (0,yaml_nodes/* textOf */.b6)(node, yaml);
            // An empty image switches a service off.
            if (node === null || text === undefined || text === '')
                return;
            if (text.includes('${{'))
                unknown.push({ at: (0,yaml_nodes/* placeOf */.$t)(node, yaml), why: 'the image is an expression, whose value only a run of the workflow knows' });
            else
                images.push({ text: text.startsWith(DOCKER) ? text.slice(DOCKER.length) : text, at: (0,yaml_nodes/* placeOf */.$t)(node, yaml), by: 'workflow' });
        };
        const addUse = (step) => {
            const uses = (0,yaml_nodes/* valueAt */.fK)(step, ['uses'], yaml);
            if ((0,yaml_nodes/* textOf */.b6)(uses, yaml)?.startsWith(DOCKER) === true)
                add(uses);
        };
        for (const { value: job } of (0,yaml_nodes/* entriesOf */.Mc)((0,yaml_nodes/* valueAt */.fK)(yaml.root, ['jobs'], yaml), yaml)) {
            const container = (0,yaml_nodes/* valueAt */.fK)(job, ['container'], yaml);
            add((0,dist/* isScalar */.jn)(container) ? container : (0,yaml_nodes/* valueAt */.fK)(container, ['image'], yaml));
            for (const { value: service } of (0,yaml_nodes/* entriesOf */.Mc)((0,yaml_nodes/* valueAt */.fK)(job, ['services'], yaml), yaml))
                add((0,yaml_nodes/* valueAt */.fK)(service, ['image'], yaml));
            for (const step of (0,yaml_nodes/* itemsOf */.S3)((0,yaml_nodes/* valueAt */.fK)(job, ['steps'], yaml), yaml))
                addUse(step);
        }
        const runs = (0,yaml_nodes/* valueAt */.fK)(yaml.root, ['runs'], yaml);
        const image = (0,yaml_nodes/* valueAt */.fK)(runs, ['image'], yaml);
        // A Dockerfile stands here too.
        if ((0,yaml_nodes/* textOf */.b6)(image, yaml)?.startsWith(DOCKER) === true)
            add(image);
        for (const step of (0,yaml_nodes/* itemsOf */.S3)((0,yaml_nodes/* valueAt */.fK)(runs, ['steps'], yaml), yaml))
            addUse(step);
    }
    return { images, unknown };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(9903);
// EXTERNAL MODULE: ./src/targets/repository.ts
var repository = __webpack_require__(6340);
// EXTERNAL MODULE: ./src/targets/walk.ts
var walk = __webpack_require__(7897);
;// CONCATENATED MODULE: ./src/targets/named-images.ts
/** Reads which images the files of a folder name. */











const COMPOSE = /^(?:docker-|podman-)?compose(?:[.\-_].*)?\.ya?ml$/i;
/** The file that stands alone; the others of that name may only change it. */
const WHOLE_COMPOSE = /^(?:docker-|podman-)?compose\.ya?ml$/i;
const LOCK = /(?:^|[.-])lock\.(?:ya?ml|json)$|^(?:package|tsconfig|npm-shrinkwrap)(?:\..*)?\.json$/i;
const LOOKS_LIKE_MANIFEST = /(?:^|[\s{,])["']?kind["']?[ \t]*:/;
function isWorkflow(file) {
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(file) || /(?:^|\/)action\.ya?ml$/.test(file);
}
function isCompose(file) {
    return COMPOSE.test((0,external_node_path_.basename)(file));
}
/** Whether a file may name images, by its name. */
function mayNameImages(name) {
    return /\.(?:ya?ml|json)$/i.test(name) && !LOCK.test(name);
}
/** @param file as locations name it @param path absolute */
async function imagesIn(source, path, tools) {
    const { file, text } = source;
    if (isWorkflow(file))
        return workflowImages(source);
    if (isCompose(file)) {
        const found = (0,compose_images/* composeImages */.h)(source, await lookupBeside(path, tools));
        // Parts of a compose file may leave out what the whole one says.
        return WHOLE_COMPOSE.test((0,external_node_path_.basename)(file)) ? found : { ...found, unknown: found.unknown.filter(({ why }) => !why.includes('neither `image` nor `build`')) };
    }
    return text.includes('apiVersion') && LOOKS_LIKE_MANIFEST.test(text) ? manifestImages(source) : named_image/* NO_IMAGES */.l;
}
/** @param composePath absolute @returns the environment, and the `.env` beside the file */
async function lookupBeside(composePath, tools) {
    const read = await (0,repository/* readText */.yR)((0,external_node_path_.join)((0,external_node_path_.dirname)(composePath), '.env'), tools);
    return (0,compose_variables/* lookupIn */.IX)(tools.env, 'text' in read ? (0,compose_variables/* parseDotEnv */.i$)(read.text) : new Map());
}
/**
 * @param path file or folder, as written
 * @throws TargetError when it isn't there
 */
async function imagesBelow(path, exclude, tools) {
    const full = (0,external_node_path_.resolve)(tools.cwd, path);
    const status = await tools.files.status(full).catch((error) => {
        throw new errors/* TargetError */.I0(`can't open ${JSON.stringify(path)} to look for images: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    });
    if (status === undefined)
        throw new errors/* TargetError */.I0(`there is no ${JSON.stringify(path)} to look for images in`, { hint: 'name an existing file or folder with --images-from' });
    const isFolder = status.kind === 'directory';
    const root = isFolder ? full : (0,external_node_path_.dirname)(full);
    const naming = (0,repository/* namingFor */.WA)(root, tools.cwd);
    const walked = isFolder ? await (0,walk/* walk */.G)(root, { exclude, wanted: mayNameImages }, tools.files) : { files: [(0,external_node_path_.basename)(full)], notLookedAt: [] };
    const notLookedAt = walked.notLookedAt.map(({ what, why }) => ({ what: naming.name((0,external_node_path_.join)(root, what)) || '.', why }));
    const images = [];
    for (const name of walked.files) {
        const read = await (0,repository/* readText */.yR)((0,external_node_path_.join)(root, name), tools);
        const file = naming.name((0,external_node_path_.join)(root, name));
        if ('problem' in read) {
            // JSON of other kinds is too common, and too large, to be missed.
            if (!isFolder || !name.endsWith('.json'))
                notLookedAt.push({ what: file, why: `it can't be read: ${read.problem}` });
            continue;
        }
        const found = await imagesIn((0,source_text/* sourceText */.r)(file, read.text), (0,external_node_path_.join)(root, name), tools);
        images.push(...found.images);
        notLookedAt.push(...found.unknown.map(({ at, why }) => ({ what: (0,findings_location/* printLocation */.VL)(at), why })));
    }
    return { images, notLookedAt };
}


/***/ }),

/***/ 2047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   wV: () => (/* binding */ basicOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _tools_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4688);
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
