export const id = 3635;
export const ids = [3635];
export const modules = {

/***/ 72942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dv: () => (/* binding */ chainInstructions),
  BD: () => (/* binding */ finalStage),
  Ai: () => (/* binding */ parseDockerfile),
  ap: () => (/* binding */ stageChain)
});

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/instructions/onbuild.js
var onbuild = __webpack_require__(55554);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/modifiableInstruction.js
var modifiableInstruction = __webpack_require__(52393);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/propertyInstruction.js
var propertyInstruction = __webpack_require__(14984);
;// CONCATENATED MODULE: ./src/artifacts/exec-form.ts
/** The exec form of an instruction: a JSON array of strings, over several lines and with comments between them as Docker allows. */
/**
 * @param text what stands behind the keyword and its flags
 * @returns undefined when Docker would take the text as shell form, as it does for `['a']`, for `["a"] # why` and for numbers in the array
 */
function readExecForm(text, escape) {
    if (!/^\s*(?:[\\`]\s*)*\[/.test(text))
        return undefined;
    const blanked = blankContinuations(text, escape);
    let values;
    try {
        values = JSON.parse(blanked);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(values))
        return undefined;
    // Nothing but strings: then the quoted runs of the text are the strings, in order.
    const places = [...blanked.matchAll(/"(?:[^"\\]|\\.)*"/g)];
    if (places.length !== values.length)
        return undefined;
    const strings = [];
    for (const [index, value] of values.entries()) {
        const place = places[index];
        if (typeof value !== 'string' || place === undefined)
            return undefined;
        strings.push({ value, start: place.index, end: place.index + place[0].length });
    }
    return strings;
}
/** Comment lines, continuation marks and line ends become blanks, so that offsets stay. */
function blankContinuations(text, escape) {
    const mark = escape === '`' ? /`([ \t]*\r?)$/ : /\\([ \t]*\r?)$/;
    return text
        .split('\n')
        .map((line, index) => (index > 0 && /^\s*#/.test(line) ? ' '.repeat(line.length) : line.replace(mark, ' $1')))
        .join(' ');
}

// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
// EXTERNAL MODULE: ./src/artifacts/source-text.ts
var source_text = __webpack_require__(66660);
// EXTERNAL MODULE: ./src/artifacts/variables.ts
var variables = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/artifacts/dockerfile.ts
/** A Dockerfile as checks and `locate` want it: instructions with exact ranges, stages with their bases, variables resolved as a build would. */








const KEYWORDS = [
    'ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER',
    'VOLUME', 'WORKDIR',
];
/** Instructions that take `["a", "b"]`. */
const TAKES_JSON = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
/** Values that the builder sets by itself; only the build knows them. */
const PREDEFINED = ['TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT', 'BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT', 'TARGETSTAGE'];
/**
 * @param file how the file is called in locations
 * @param buildArguments values given on the command line: they win over defaults
 */
function parseDockerfile(file, text, buildArguments = new Map()) {
    // A lone carriage return ends a line for the parser's line table, not for Docker.
    const source = (0,source_text/* sourceText */.r)(file, text.replace(/\r(?!\n)/g, ' '));
    const ast = main.DockerfileParser.parse(source.text);
    const problems = [];
    const comments = [...takenForDirectives(ast, source), ...ast.getComments().map((comment) => ({ text: comment.getContent(), at: located(source, comment.getRange()) }))];
    const reader = new Reader(source, comments, buildArguments, ast.getEscapeCharacter());
    for (const node of ast.getInstructions())
        reader.add(node, problems);
    if (reader.stages.length === 0 && problems.length === 0) {
        problems.push({ at: source.locate(0, 0), message: text.trim() === '' ? 'the file is empty' : 'there is no FROM' });
    }
    return { source, escape: ast.getEscapeCharacter(), stages: reader.stages, globalArguments: reader.globalArguments, problems };
}
/** At the top of a file the parser takes `# dockgate ignore=…` for a directive, whose name to Docker is a single word. */
function takenForDirectives(ast, source) {
    return ast.getDirectives().flatMap((directive) => {
        const { line } = directive.getRange().start;
        const start = source.offsetAt(line, 0);
        const text = source.text.slice(start, source.offsetAt(line + 1, 0)).trimEnd();
        return /^\s*#\s*\w+\s*=/.test(text) ? [] : [{ text: text.replace(/^\s*#\s*/, ''), at: source.locate(start, start + text.length) }];
    });
}
function located(source, range) {
    return source.locate(source.offsetAt(range.start.line, range.start.character), source.offsetAt(range.end.line, range.end.character));
}
function isKeyword(word) {
    return KEYWORDS.includes(word);
}
/** Instructions whose arguments are read by other means. */
const PLAIN_TEXT = new Set(['RUN', 'ENV', 'ARG', 'LABEL']);
/** Goes through the instructions in order, carrying the variables along. */
class Reader {
    stages = [];
    globalArguments = [];
    globals = new Map();
    scope;
    /** Names set by ENV in the stage or below it: no ARG overrides those. */
    environment = new Set();
    /** What a stage has set at its end, for the stages built on it. */
    variablesOf = new Map();
    escape;
    commentIndex = 0;
    source;
    comments;
    buildArguments;
    constructor(source, comments, buildArguments, escape) {
        this.escape = escape;
        this.source = source;
        this.comments = comments;
        this.buildArguments = buildArguments;
        for (const name of PREDEFINED)
            this.globals.set(name, undefined);
        this.scope = this.globals;
    }
    add(node, problems) {
        const keyword = node.getKeyword();
        if (!isKeyword(keyword)) {
            problems.push({ at: located(this.source, node.getInstructionRange()), message: `unknown instruction ${keyword}` });
            return;
        }
        const instruction = this.read(node, keyword);
        if (keyword === 'FROM') {
            this.addStage(instruction, problems);
            return;
        }
        const stage = this.stages.at(-1);
        if (stage === undefined) {
            if (keyword === 'ARG')
                this.globalArguments.push(instruction);
            else
                problems.push({ at: instruction.at, message: `${keyword} stands before the first FROM` });
        }
        else {
            stage.instructions.push(instruction);
        }
        // `CMD []` is no mistake: it takes back what the base image says.
        if (!instruction.json && instruction.argumentsStart >= instruction.end && instruction.heredocs.length === 0) {
            problems.push({ at: instruction.at, message: `${keyword} needs an argument` });
        }
        this.declare(instruction, stage === undefined);
    }
    declare(instruction, global) {
        if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
            return;
        // A new map for each change: instructions before keep theirs.
        const next = new Map(this.scope);
        for (const { name, value } of instruction.assignments) {
            if (instruction.keyword === 'ENV')
                next.set(name, value === undefined ? undefined : (0,variables/* expand */.fT)(value, this.scope));
            else if (!this.environment.has(name))
                next.set(name, this.argumentValue(name, value, global));
        }
        this.scope = next;
        if (instruction.keyword === 'ENV')
            this.environment = new Set([...this.environment, ...instruction.assignments.map(({ name }) => name)]);
        const stage = this.stages.at(-1);
        if (stage !== undefined)
            this.variablesOf.set(stage, { scope: this.scope, environment: this.environment });
        if (global)
            for (const [name, value] of next)
                this.globals.set(name, value);
    }
    argumentValue(name, value, global) {
        const given = this.buildArguments.get(name);
        if (given !== undefined)
            return given;
        if (value !== undefined)
            return (0,variables/* expand */.fT)(value, this.scope);
        return global ? undefined : this.globals.get(name);
    }
    addStage(from, problems) {
        const [baseWord, as, nameWord] = from.words;
        if (baseWord === undefined) {
            problems.push({ at: from.at, message: 'FROM needs an image' });
            return;
        }
        if (as !== undefined && (as.value.toUpperCase() !== 'AS' || nameWord === undefined || from.words.length > 3)) {
            problems.push({ at: from.at, message: 'FROM takes one image, and AS with a name' });
        }
        const name = as?.value.toUpperCase() === 'AS' ? nameWord?.value.toLowerCase() : undefined;
        const base = this.baseOf(baseWord);
        const stage = { index: this.stages.length, name, from, baseWord, base, instructions: [] };
        this.stages.push(stage);
        const inherited = base.type === 'stage' ? this.variablesOf.get(base.stage) : undefined;
        this.scope = inherited?.scope ?? new Map((base.type === 'scratch' ? PREDEFINED : [...PREDEFINED, variables/* ANY_OTHER */.OE]).map((each) => [each, undefined]));
        this.environment = inherited?.environment ?? new Set();
        this.variablesOf.set(stage, { scope: this.scope, environment: this.environment });
    }
    baseOf(word) {
        const name = (0,variables/* expand */.fT)(word.value, this.globals);
        if (name === 'scratch')
            return { type: 'scratch' };
        // Of two stages with one name, the nearer is meant.
        const stage = this.stages.findLast((each) => each.name === name.toLowerCase());
        if (stage !== undefined)
            return { type: 'stage', stage };
        const reference = (0,image_reference/* parseImageReference */.o_)(name);
        if (!(0,variables/* isKnown */.qE)(reference.repository) || reference.repository === '') {
            return { type: 'unknown', name: word.value, why: `\`${word.value}\` depends on a build argument without a default` };
        }
        return { type: 'image', reference, name };
    }
    read(node, keyword) {
        const range = node.getRange();
        const start = this.source.offsetAt(range.start.line, range.start.character);
        const end = this.source.offsetAt(range.end.line, range.end.character);
        const comments = this.commentsBefore(start, end);
        const heredocs = heredocsOf(node).map((heredoc) => this.heredoc(heredoc));
        const firstBody = heredocs.reduce((least, heredoc) => Math.min(least, heredoc.start), end);
        const flags = node instanceof modifiableInstruction.ModifiableInstruction ? node.getFlags().map((flag) => this.flag(flag)) : [];
        const bodyStart = this.bodyStart(flags, node.getArgumentsRange(), end);
        const strings = TAKES_JSON.has(keyword) ? readExecForm(this.source.text.slice(bodyStart, Math.max(bodyStart, Math.min(firstBody, end))), this.escape) : undefined;
        const json = strings !== undefined;
        const words = strings?.map((each) => this.jsonString(each, bodyStart)) ?? (PLAIN_TEXT.has(keyword) ? [] : node.getArguments().map((argument) => this.word(argument)).filter((word) => this.offsetOf(word.at) < firstBody));
        const properties = node instanceof propertyInstruction.PropertyInstruction ? node.getProperties() : [];
        const trigger = node instanceof onbuild.Onbuild ? node.getTriggerInstruction() : null;
        const triggerKeyword = trigger?.getKeyword() ?? '';
        return {
            keyword,
            at: this.source.locate(start, end),
            text: this.source.text.slice(start, end),
            start,
            argumentsStart: json ? this.offsetOf(words[0]?.at ?? this.source.locate(end, end)) : bodyStart,
            end,
            flags,
            words,
            assignments: properties.map((property) => this.assignment(property)),
            heredocs,
            json,
            trigger: trigger !== null && isKeyword(triggerKeyword) ? this.read(trigger, triggerKeyword) : undefined,
            comments,
            scope: this.scope,
        };
    }
    /** Where the text behind the flags begins. */
    bodyStart(flags, argumentsRange, end) {
        const lastFlag = flags.at(-1);
        if (lastFlag !== undefined)
            return Math.min(this.endOffsetOf(lastFlag.at), end);
        return argumentsRange === null ? end : Math.min(this.source.offsetAt(argumentsRange.start.line, argumentsRange.start.character), end);
    }
    offsetOf(at) {
        return this.source.offsetAt(at.startLine - 1, at.startColumn - 1);
    }
    endOffsetOf(at) {
        return this.source.offsetAt(at.endLine - 1, at.endColumn - 1);
    }
    heredoc(heredoc) {
        const range = heredoc.getContentRange();
        if (range === null)
            return { name: heredoc.getName(), body: '', start: Number.MAX_SAFE_INTEGER };
        const start = this.source.offsetAt(range.start.line, range.start.character);
        const end = this.source.offsetAt(range.end.line, range.end.character);
        return { name: heredoc.getName(), body: this.source.text.slice(start, end), start };
    }
    flag(flag) {
        return { name: flag.getName().toLowerCase(), value: flag.getValue() ?? undefined, at: located(this.source, flag.getRange()) };
    }
    word(argument) {
        const text = argument.getValue();
        return { text, value: unquote(text), at: located(this.source, argument.getRange()) };
    }
    jsonString({ value, start, end }, offset) {
        return { text: this.source.text.slice(offset + start, offset + end), value, at: this.source.locate(offset + start, offset + end) };
    }
    assignment(property) {
        const raw = property.getValue() === null ? undefined : (property.getUnescapedValue() ?? '');
        return { name: property.getName(), value: raw === undefined ? undefined : (0,variables/* readValue */.wK)(raw, this.escape), at: located(this.source, property.getRange()) };
    }
    /** The block of comment lines that ends on the line above, and those inside. */
    commentsBefore(start, end) {
        const mine = [];
        while (this.commentIndex < this.comments.length) {
            const comment = this.comments[this.commentIndex];
            if (comment === undefined || this.offsetOf(comment.at) >= end)
                break;
            this.commentIndex += 1;
            const blank = /\n[ \t]*\r?\n/.test(this.source.text.slice(this.endOffsetOf(comment.at), Math.max(start, this.endOffsetOf(comment.at))));
            if (blank)
                mine.length = 0;
            else
                mine.push(comment);
        }
        return mine;
    }
}
function heredocsOf(node) {
    // `getHeredocs` is protected on the base class and public on RUN, COPY and ADD.
    const { getHeredocs } = node;
    const keyword = node.getKeyword();
    return (keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD') && getHeredocs !== undefined ? getHeredocs.call(node) : [];
}
function unquote(text) {
    const first = text[0];
    if (text.length >= 2 && (first === '"' || first === "'") && text.endsWith(first))
        return text.slice(1, -1);
    return text;
}
/** The stage that a build without `--target` makes. */
function finalStage(dockerfile) {
    return dockerfile.stages.at(-1);
}
/** A stage and those that it starts from within the file, the outermost base first. */
function stageChain(stage) {
    return stage.base.type === 'stage' ? [...stageChain(stage.base.stage), stage] : [stage];
}
/** Every instruction that shapes the image of a stage, in the order of execution, FROM lines left out. */
function chainInstructions(stage) {
    return stageChain(stage).flatMap((each) => each.instructions);
}


/***/ }),

/***/ 69412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseIgnoreFile),
/* harmony export */   f: () => (/* binding */ missingFrom)
/* harmony export */ });
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44158);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66660);
/** `.dockerignore`, by Docker's own matching (https://docs.docker.com/build/concepts/context/#dockerignore-files). */


/** @returns what none of the patterns keeps back, by Docker's rules, `!` included. */
function missingFrom(ignore, wanted) {
    return wanted.filter(({ sample }) => !ignore.excludes(sample));
}
function parseIgnoreFile(file, text) {
    const patterns = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.trim())
        .filter((line) => line !== '');
    // Escaped, since the matcher takes a `#` behind blanks for a comment, which Docker doesn't.
    const matcher = _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default()["default"]({ ignorecase: false }).add(patterns.filter(isPattern).map((pattern) => pattern.replace(/^#/, '\\#')));
    const source = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .r)(file, text);
    return { source, patterns, excludes: (path) => matcher.ignores(path), append: (more) => appended(source, more) };
}
function appended(source, patterns) {
    const lines = [...source.text.matchAll(/^.*\S.*$/gm)];
    const last = lines.findLast(([line]) => !line.startsWith('#')) ?? lines.at(-1);
    const text = patterns.join('\n');
    if (last === undefined) {
        const at = source.locate(0, 0);
        return { at, fix: { on: { at }, action: 'insert-before', text } };
    }
    const at = source.locate(last.index, last.index + last[0].trimEnd().length);
    return { at, fix: { on: { at }, action: 'insert-after', text } };
}
/** A build stops at `[abc`; here it matches nothing, so that the other lines are still read. */
function isPattern(text) {
    try {
        _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default()["default"]().add([text]).ignores('any');
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   YC: () => (/* binding */ parseFullReference),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   nt: () => (/* binding */ printReference),
/* harmony export */   o_: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Names of images (https://pkg.go.dev/github.com/distribution/reference). */

/** Splits a name; never fails, since a half-known name (`node:${TAG}`) is split as well. */
function parseImageReference(text) {
    const [name = '', digest] = text.split('@', 2);
    const slash = name.lastIndexOf('/');
    const colon = name.indexOf(':', slash + 1);
    if (colon === -1)
        return { repository: name, tag: undefined, digest };
    return { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
}
/** The last part of the repository's path: `node` of `docker.io/library/node`. */
function shortName(reference) {
    return reference.repository.slice(reference.repository.lastIndexOf('/') + 1);
}
const PORT_OR_DOT = /[.:]/;
const HOST = /^(?:(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Docker's own limit. */
const LONGEST_NAME = 255;
/**
 * Reads a name as `docker pull` does: `docker.io`, `library/` and `latest` are filled in.
 * @throws UsageError for what docker refuses too
 */
function parseFullReference(text) {
    const refuse = (why, hint = 'write [REGISTRY/]REPOSITORY[:TAG][@sha256:DIGEST], such as ghcr.io/owner/app:1.4') => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${JSON.stringify(text.slice(0, 300))} names no image: ${why}`, { hint });
    if (text !== text.trim() || text === '')
        throw refuse(text.trim() === '' ? 'it is empty' : 'there are blanks around it');
    if (/^[a-z]+:\/\//i.test(text))
        throw refuse('an image has no scheme', `write ${JSON.stringify(text.replace(/^[a-z]+:\/\//i, ''))}; a registry without TLS is named with --insecure-registry`);
    const at = text.indexOf('@');
    const digest = at === -1 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !DIGEST.test(digest))
        throw refuse(digest.startsWith('sha256:') ? 'a sha256 digest has 64 digits 0-9a-f' : 'its digest is none of sha256');
    const { repository: name, tag } = parseImageReference(at === -1 ? text : text.slice(0, at));
    if (tag !== undefined && !TAG.test(tag))
        throw refuse(`${JSON.stringify(tag.slice(0, 140))} is no tag`);
    if (/^[0-9a-f]{64}$/.test(name))
        throw refuse('64 hexadecimal digits are an image id', 'save it with docker save -o FILE ID and scan it with --archive FILE');
    const { registry, path } = splitRegistry(name);
    if (!HOST.test(registry))
        throw refuse(`${JSON.stringify(registry)} is no registry`);
    if (!PATH.test(path))
        throw refuse(path !== path.toLowerCase() && PATH.test(path.toLowerCase()) ? 'a repository has small letters only' : `${JSON.stringify(path)} is no repository`);
    if (name.length > LONGEST_NAME)
        throw refuse(`its name has more than ${String(LONGEST_NAME)} characters`);
    return { registry, path, tag: tag ?? (digest === undefined ? 'latest' : undefined), digest, repository: familiar(registry, path) };
}
/** The first part is a registry when it has a dot, a port or a capital letter, or is `localhost`; `index.docker.io` is Docker Hub's old name. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(0, slash));
    const named = slash !== -1 && (PORT_OR_DOT.test(first) || first === 'localhost' || first !== first.toLowerCase());
    const registry = !named || first === 'index.docker.io' ? 'docker.io' : first;
    const path = named ? name.slice(slash + 1) : name;
    return { registry, path: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
}
function familiar(registry, path) {
    if (registry !== 'docker.io')
        return `${registry}/${path}`;
    return path.startsWith('library/') && !path.slice('library/'.length).includes('/') ? path.slice('library/'.length) : path;
}
/** @returns the name with tag and digest, as docker shows it. */
function printReference({ repository, tag, digest }) {
    return `${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** @returns the repository of a name that may be half known or none at all, in one spelling; undefined for what names no image */
function repositoryOf(text) {
    try {
        return parseFullReference(text).repository;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 66660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   r: () => (/* binding */ sourceText)
/* harmony export */ });
function sourceText(file, text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const position = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return {
        file,
        text,
        locate: (start, end) => {
            const from = position(Math.max(0, Math.min(start, text.length)));
            const to = position(Math.max(start, Math.min(end, text.length)));
            // An empty range is widened: code scanning wants a region that holds something.
            const endColumn = to.line === from.line && to.column === from.column ? to.column + 1 : to.column;
            return { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn };
        },
        offsetAt: (line, column) => (starts[line] ?? text.length) + column,
    };
}
/** Accepts UTF-8 with or without a byte order mark. Anything else is named, not guessed at. */
function decodeText(bytes) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        return { problem: 'it is UTF-16: save it as UTF-8' };
    if (bytes.includes(0))
        return { problem: 'it holds NUL bytes, so it is not text' };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { problem: 'it is not valid UTF-8' };
    }
}


/***/ }),

/***/ 30812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ effective),
/* harmony export */   LS: () => (/* binding */ inFinalImage),
/* harmony export */   XR: () => (/* binding */ placedInstructions),
/* harmony export */   Zq: () => (/* binding */ upToStage),
/* harmony export */   aj: () => (/* binding */ argumentNames),
/* harmony export */   uF: () => (/* binding */ isWindows)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72942);
/** Which instructions count: those of any stage, those of the final image, the last of a kind. */

/** Every instruction of every stage; what ONBUILD triggers comes as if it stood there itself. */
function placedInstructions(dockerfile) {
    return dockerfile.stages.flatMap((stage) => stage.instructions.map((at) => ({ stage, instruction: at.trigger ?? at, at })));
}
/** The instructions that shape the final image. */
function inFinalImage(dockerfile) {
    const stage = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .finalStage */ .BD)(dockerfile);
    return new Set(stage === undefined ? [] : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .chainInstructions */ .dv)(stage));
}
/** The one that counts of several CMD, ENTRYPOINT, HEALTHCHECK or USER in a stage and those below it. */
function effective(stage, keyword) {
    return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .chainInstructions */ .dv)(stage).findLast((each) => each.keyword === keyword);
}
/** Windows images: no root, no `/bin/sh`, no signals. */
function isWindows(dockerfile, stage) {
    return (dockerfile.escape === '`' ||
        (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .stageChain */ .ap)(stage).some((each) => /windows|nanoserver/i.test(each.baseWord.value)) ||
        (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .chainInstructions */ .dv)(stage).some((each) => each.keyword === 'SHELL' && /^(?:cmd|powershell|pwsh)(?:\.exe)?$/i.test(each.words[0]?.value ?? '')));
}
/** The names that are build arguments in a stage, before one of its instructions. */
function argumentNames(stage, before) {
    const names = new Set();
    for (const each of (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .chainInstructions */ .dv)(stage)) {
        if (each.start >= before.start)
            break;
        if (each.keyword === 'ARG')
            for (const { name } of each.assignments)
                names.add(name);
    }
    return names;
}
/** The file as a build of one stage sees it: stages behind that one are not built. */
function upToStage(dockerfile, stage) {
    return { ...dockerfile, stages: dockerfile.stages.slice(0, stage.index + 1) };
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   OE: () => (/* binding */ ANY_OTHER),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/** Dockerfile variables (https://docs.docker.com/reference/dockerfile/#environment-replacement), three-valued: known, unset or unknown. */
/** Stands for text that only the build knows. A private-use character: no Dockerfile has a reason to hold it. */
const UNKNOWN = '\uE000';
/**
 * A name no variable can have. A scope that holds it knows only some of its variables: any other may have been set by the base image,
 * whose ENV the file doesn't show.
 */
const ANY_OTHER = '*';
/** @returns whether every part of an expanded text is known. */
function isKnown(expanded) {
    return !expanded.includes(UNKNOWN);
}
const VARIABLE = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?]|##?|%%?|\/\/?)((?:[^{}\\]|\\.|\$\{[^}]*\})*))?\})/gs;
/** @returns the names of the variables that a text refers to, those inside of defaults included. */
function variablesIn(text) {
    return [...text.matchAll(VARIABLE)].flatMap(([, escaped, plain, braced, , word]) => (escaped === undefined ? [plain ?? braced ?? '', ...(word === undefined ? [] : variablesIn(word))] : []));
}
/** Replaces variables; what isn't known becomes `UNKNOWN`, what isn't declared becomes nothing, as in a build. */
function expand(text, scope, depth = 0) {
    return text.replace(VARIABLE, (whole, escaped, plain, braced, operator, word) => {
        if (escaped !== undefined)
            return escaped === '$' ? '$' : whole;
        const name = plain ?? braced ?? '';
        const value = scope.get(name);
        const unknown = value === undefined && (scope.has(name) || scope.has(ANY_OTHER));
        if (operator === undefined)
            return unknown ? UNKNOWN : (value ?? '');
        const alternative = () => (depth > 8 ? UNKNOWN : expand(word ?? '', scope, depth + 1));
        const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
        switch (operator) {
            case '-':
            case ':-':
                return unknown ? UNKNOWN : isSet ? (value ?? '') : alternative();
            case '+':
            case ':+':
                return unknown ? UNKNOWN : isSet ? alternative() : '';
            case '?':
            case ':?':
                return isSet ? (value ?? '') : UNKNOWN;
            default:
                // Pattern removal and replacement: what remains is not worked out here.
                return UNKNOWN;
        }
    });
}
/**
 * The value of an ENV, ARG or LABEL without quotes and escapes, ready for `expand`: a `$` that Docker takes literally becomes `\$`.
 * @param escape the Dockerfile's escape character
 */
function readValue(raw, escape) {
    let value = '';
    let quote = '';
    for (let index = 0; index < raw.length; index += 1) {
        const char = raw.charAt(index);
        const next = raw.charAt(index + 1);
        if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
        }
        else if (quote !== '' && char === quote) {
            quote = '';
        }
        else if (char === escape && quote !== "'" && next !== '' && (quote === '' || next === '"' || next === '$' || next === escape)) {
            value += next === '$' ? '\\$' : next;
            index += 1;
        }
        else {
            value += char === '$' && quote === "'" ? '\\$' : char;
        }
    }
    return value;
}


/***/ })

};
