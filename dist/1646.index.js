export const id = 1646;
export const ids = [1646];
export const modules = {

/***/ 31786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseCompose),
/* harmony export */   h: () => (/* binding */ composeImages)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _compose_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18915);
/* harmony import */ var _named_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55858);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38952);
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

/***/ 18915:
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

/***/ 55858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_IMAGES)
/* harmony export */ });
const NO_IMAGES = { images: [], unknown: [] };


/***/ }),

/***/ 38952:
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
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
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

/***/ 91646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ed: () => (/* binding */ imagesBelow),
  o$: () => (/* binding */ imagesIn),
  NJ: () => (/* binding */ isCompose),
  yy: () => (/* binding */ isWholeCompose),
  _2: () => (/* binding */ isWorkflow),
  Z8: () => (/* binding */ lookupBeside),
  nE: () => (/* binding */ mayNameImages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifacts/compose-images.ts
var compose_images = __webpack_require__(31786);
// EXTERNAL MODULE: ./src/artifacts/compose-variables.ts
var compose_variables = __webpack_require__(18915);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/artifacts/yaml-nodes.ts
var yaml_nodes = __webpack_require__(38952);
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
        // `image: {{ .Values.image }}` without quotes is a map in a map to YAML.
        if (node !== null && (0,dist/* isMap */.jh)(node))
            unknown.push({ at: (0,yaml_nodes/* placeOf */.$t)(node, yaml), why: `the image of ${what} is a template, or no text: render it first and name the result` });
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
var named_image = __webpack_require__(55858);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(66660);
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
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/targets/repository.ts
var repository = __webpack_require__(26340);
// EXTERNAL MODULE: ./src/targets/walk.ts
var walk = __webpack_require__(57897);
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
/** Whether a file is by its name a compose file that stands alone. */
function isWholeCompose(file) {
    return WHOLE_COMPOSE.test((0,external_node_path_.basename)(file));
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
        return isWholeCompose(file) ? found : { ...found, unknown: found.unknown.filter(({ why }) => !why.includes('neither `image` nor `build`')) };
    }
    return text.includes('apiVersion') && LOOKS_LIKE_MANIFEST.test(text) ? manifestImages(source) : named_image/* NO_IMAGES */.l;
}
/** @param composePath absolute @returns the environment, and the `.env` beside the file */
async function lookupBeside(composePath, tools) {
    const read = await (0,repository.readText)((0,external_node_path_.join)((0,external_node_path_.dirname)(composePath), '.env'), tools);
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
    const naming = (0,repository.namingFor)(root, tools.cwd);
    const walked = isFolder ? await (0,walk/* walk */.G)(root, { exclude, wanted: mayNameImages }, tools.files) : { files: [(0,external_node_path_.basename)(full)], notLookedAt: [] };
    const notLookedAt = walked.notLookedAt.map(({ what, why }) => ({ what: naming.name((0,external_node_path_.join)(root, what)) || '.', why }));
    const images = [];
    for (const name of walked.files) {
        const read = await (0,repository.readText)((0,external_node_path_.join)(root, name), tools);
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


/***/ })

};
