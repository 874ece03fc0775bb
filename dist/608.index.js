export const id = 608;
export const ids = [608];
export const modules = {

/***/ 2942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dv: () => (/* binding */ chainInstructions),
  BD: () => (/* binding */ finalStage),
  Ai: () => (/* binding */ parseDockerfile),
  ap: () => (/* binding */ stageChain)
});

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/instructions/onbuild.js
var onbuild = __webpack_require__(5554);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/modifiableInstruction.js
var modifiableInstruction = __webpack_require__(2393);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/propertyInstruction.js
var propertyInstruction = __webpack_require__(4984);
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
var source_text = __webpack_require__(6660);
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
        const reference = (0,image_reference/* parseImageReference */.o)(name);
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

/***/ 9412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseIgnoreFile),
/* harmony export */   f: () => (/* binding */ missingFrom)
/* harmony export */ });
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4158);
/* harmony import */ var _balena_dockerignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_balena_dockerignore__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6660);
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
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
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


/***/ }),

/***/ 6660:
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

/***/ 812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ effective),
/* harmony export */   LS: () => (/* binding */ inFinalImage),
/* harmony export */   XR: () => (/* binding */ placedInstructions),
/* harmony export */   Zq: () => (/* binding */ upToStage),
/* harmony export */   aj: () => (/* binding */ argumentNames),
/* harmony export */   uF: () => (/* binding */ isWindows)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2942);
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


/***/ }),

/***/ 8608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allChecks: () => (/* binding */ allChecks),
  checkNamed: () => (/* binding */ checkNamed),
  checkOf: () => (/* binding */ checkOf),
  checks: () => (/* binding */ checks),
  classOf: () => (/* binding */ classOf),
  knownRules: () => (/* binding */ knownRules),
  ruleIds: () => (/* binding */ ruleIds)
});

// EXTERNAL MODULE: ./src/artifacts/variables.ts
var variables = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/artifacts/copied-files.ts

/** @returns undefined for any instruction but COPY and ADD, and for those without a source. */
function copyOf(instruction) {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return undefined;
    const destination = instruction.words.at(-1);
    if (destination === undefined || instruction.words.length < 2)
        return undefined;
    const fromStage = instruction.keyword === 'COPY' && instruction.flags.some((flag) => flag.name === 'from');
    const sources = instruction.words.slice(0, -1).map((word) => {
        const path = (0,variables/* expand */.fT)(word.value, instruction.scope);
        return { text: word.value, path, kind: fromStage ? 'stage' : word.value.startsWith('<<') ? 'inline' : instruction.keyword === 'ADD' ? kindOfAdded(path) : kindOfPath(path) };
    });
    return { sources, destination: (0,variables/* expand */.fT)(destination.value, instruction.scope) };
}
function kindOfPath(path) {
    return path.startsWith(variables/* UNKNOWN */.HV) ? 'unknown' : 'context';
}
function kindOfAdded(path) {
    if (/^(?:git|ssh):\/\//i.test(path) || /^git@[\w.-]+:/.test(path))
        return 'git';
    // BuildKit clones an http address when its path ends in `.git`, with or without a ref behind `#` or `?`.
    if (/^https?:\/\/[^#?]+\.git\/?(?:[#?].*)?$/i.test(path))
        return 'git';
    if (/^https?:\/\//i.test(path))
        return 'url';
    if (/^ftp:\/\//i.test(path))
        return 'url';
    return kindOfPath(path);
}
/** The instruction's sources that come out of the build context. */
function contextSources(instruction) {
    return copyOf(instruction)?.sources.filter((source) => source.kind === 'context') ?? [];
}
/** A path as the ignore file sees it: relative to the context, without `.` parts; empty for the context itself. */
function contextPath(path) {
    const parts = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        // The context's root has no parent: `..` stays there.
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** `.`, `./`, `/`, `*`: everything that isn't ignored. */
function isWholeContext(source) {
    return source.kind === 'context' && (0,variables/* isKnown */.qE)(source.path) && /^(?:\*{1,2}(?:\/\*{1,2})*)?$/.test(contextPath(source.path));
}
/** The last part of a path; what stands before an unknown part of it is left out. */
function baseName(path) {
    const clean = path.replaceAll('\\', '/').replace(/\/+$/, '');
    return clean.slice(clean.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./src/artifacts/stages.ts
var stages = __webpack_require__(812);
;// CONCATENATED MODULE: ./src/checks/check.ts
/** Ties a check to what it looks at: a wrong id prefix doesn't compile. */
function defineCheck(kind, check) {
    if (!check.id.startsWith(`${kind}/`))
        throw new Error(`check ${check.id} is filed under ${kind}`);
    return { confidence: 'high', ...check };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/add-instead-of-copy.ts




/** What Docker unpacks: tar, plain or compressed with gzip, bzip2, xz or zstd. */
const ARCHIVE = /\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|tlz|tzst|taz)$/i;
/** ADD for what is neither an archive nor an address. */
const addInsteadOfCopy = defineCheck('dockerfile', {
    id: 'dockerfile/add-instead-of-copy',
    title: 'ADD is used where COPY would do',
    severity: 'low',
    why: 'ADD unpacks archives and fetches addresses on its own: a source that changes its nature changes what lands in the image, without a word. COPY does one thing.',
    remedy: 'Write COPY for files and folders of the build context.',
    references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
    controls: { cisDocker: ['4.9'] },
    sameAs: ['hadolint:DL3020', 'trivy:DS-0005', 'kics:9513a694-aa0d-41d8-be61-3271e056f36b', 'checkov:CKV_DOCKER_4', 'dockle:CIS-DI-0009'],
    examples: {
        bad: ['FROM debian:12\nADD . /app', 'FROM debian:12\nADD --chown=app ["run.sh", "/usr/local/bin/"]', 'FROM debian:12\nADD a.tar.gz notes.txt /srv/', 'FROM debian:12\nADD \\\n  # settings\n  app.conf /etc/'],
        good: [
            'FROM scratch\nADD rootfs.tar.xz /',
            'FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /usr/bin/',
            'FROM debian:12\nARG FILE\nADD $FILE /srv/',
            'FROM debian:12\nADD https://github.com/owner/tool.git#v1.2.3 /src',
            'FROM debian:12\nCOPY . /app',
        ],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            const sources = instruction.keyword === 'ADD' ? (copyOf(instruction)?.sources ?? []) : [];
            const plain = sources.find(isPlain);
            if (plain === undefined)
                continue;
            const fix = at === instruction ? asCopy(at, sources) : undefined;
            yield { at, message: `\`ADD ${plain.text}\` takes a plain file or folder: COPY does the same and nothing else.`, ...(fix === undefined ? {} : { fix }) };
        }
    },
});
function isPlain({ kind, path }) {
    return kind === 'inline' || (kind === 'context' && (0,variables/* isKnown */.qE)(baseName(path)) && !ARCHIVE.test(baseName(path)) && !mayMeanArchive(baseName(path)));
}
/** `app-*` may well stand for `app-1.2.tar.gz`; `*` alone, and `*.conf`, are what they say. */
function mayMeanArchive(name) {
    return /[*?\]]$/.test(name) && name !== '*' && name !== '**';
}
/** Docker looks into a file to see whether it is an archive, so only names that say what they are make the change safe. */
function asCopy(at, sources) {
    const safe = sources.every(({ kind, path }) => kind === 'inline' || (kind === 'context' && (0,variables/* isKnown */.qE)(path) && (/^(?:\.|\.?\/)$/.test(path) || path.endsWith('/') || /\.[a-z][a-z\d]*$/i.test(baseName(path))) && isPlain({ kind, path, text: path })));
    const supported = at.flags.every((flag) => ['chown', 'chmod', 'link', 'exclude'].includes(flag.name));
    if (!safe || !supported)
        return undefined;
    const text = at.text.replace(/^ADD/i, (word) => (word === 'add' ? 'copy' : 'COPY'));
    return { title: 'use COPY', on: at, action: 'replace', text };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/add-remote.ts




/** What lies at an address can be changed by whoever owns it, or the line to it. */
const addRemote = defineCheck('dockerfile', {
    id: 'dockerfile/add-remote',
    title: 'ADD fetches a file that nothing verifies',
    severity: 'medium',
    why: 'The builder takes whatever the address gives that day. Whoever controls the server, or the name, puts files into the image.',
    remedy: 'Give the expected hash with `--checksum=sha256:…`; for a Git repository name the commit: `…/tool.git#<40 digits>`.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository'],
    controls: { cisDocker: ['4.9', '4.11'] },
    sameAs: [],
    examples: {
        bad: [
            'FROM debian:12\nADD https://example.com/tool.tar.gz /opt/',
            'FROM debian:12\nADD http://example.com/tool /usr/local/bin/',
            'FROM debian:12\nADD https://github.com/owner/tool.git#main /src',
            'FROM debian:12\nARG VERSION\nADD https://example.com/tool-${VERSION}.tar.gz /opt/',
        ],
        good: [
            'FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /opt/',
            'FROM debian:12\nADD https://github.com/owner/tool.git#0123456789abcdef0123456789abcdef01234567 /src',
            'FROM debian:12\nADD tool.tar.gz /opt/',
            'FROM debian:12\nARG ADDRESS\nADD $ADDRESS /opt/',
            'FROM debian:12\nADD https.conf /etc/',
            'FROM debian:12\nARG COMMIT\nADD https://github.com/owner/tool.git?ref=main&commit=$COMMIT /src',
        ],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            if (instruction.keyword !== 'ADD')
                continue;
            const loose = (copyOf(instruction)?.sources ?? []).find((source) => isUnverified(source, instruction));
            if (loose === undefined)
                continue;
            const plain = /^(?:http|ftp|git):/i.test(loose.path);
            if (loose.kind === 'git') {
                yield { at, severity: plain ? 'medium' : 'low', message: `\`${shown(loose)}\` is fetched at a branch or tag, which can move: no commit is named.` };
            }
            else {
                yield { at, message: `\`${shown(loose)}\` is fetched ${plain ? 'over an unencrypted connection ' : ''}and nothing checks what arrives.` };
            }
        }
    },
});
function isUnverified({ kind, path }, instruction) {
    if (instruction.flags.some((flag) => flag.name === 'checksum' && flag.value !== undefined && flag.value !== ''))
        return false;
    if (kind !== 'git')
        return kind === 'url';
    const [, query, fragment] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(path) ?? [];
    const field = (name) => new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query ?? '')?.[1];
    const pins = [field('commit') ?? field('checksum'), fragment?.split(':')[0] ?? field('ref')];
    return !pins.some((pin) => pin !== undefined && (!(0,variables/* isKnown */.qE)(pin) || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pin)));
}
/** Without login data and query. */
function shown({ text }) {
    return text.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');
}

;// CONCATENATED MODULE: ./src/artifacts/file-removal.ts

/** Whether a command deletes what lies under a folder, all of it or by pattern. */
function removes(command, folder) {
    const deletes = command.name === 'rm' || (command.name === 'find' && command.args.some(({ text }) => text === '-delete' || text === 'rm'));
    return deletes && command.args.some(({ text }) => spread(text.replace(/["']/g, '')).some((path) => covers(path, folder)));
}
function covers(path, folder) {
    const trimmed = path.replace(/\/+/g, '/').replace(/\/(?:\*|\.)?$/, '');
    if (trimmed === folder || (trimmed !== '' && folder.startsWith(`${trimmed}/`)))
        return true;
    // `/var/lib/$LISTS` may be it; a variable alone (`$GNUPGHOME`) is something else.
    const variable = trimmed.search(/[$`]/);
    if (variable > 1)
        return folder.startsWith(trimmed.slice(0, variable));
    return trimmed.startsWith(`${folder}/`) && !/\/(?:partial|lock)$/.test(trimmed);
}
/** `/var/{cache,log}/x` as two paths. */
function spread(text) {
    const [whole, before = '', choices, after = ''] = /^([^{]*(?<!\$))\{([^{}]*)\}(.*)$/s.exec(text) ?? [];
    if (whole === undefined || choices === undefined)
        return [text];
    return choices.split(',').flatMap((choice) => spread(before + choice + after));
}
/** Whether a `--mount` lies over a folder, so that nothing of it gets into the layer. A target that only the build knows counts as one. */
function isMounted(run, folder) {
    return mountTargets(run).some((target) => !(0,variables/* isKnown */.qE)(target) || target === folder || folder.startsWith(`${target}/`));
}
/** Where the `--mount`s of a RUN lie. */
function mountTargets(run) {
    return run.flags
        .filter((flag) => flag.name === 'mount')
        .flatMap((flag) => (flag.value ?? '').replace(/["']/g, '').split(','))
        .flatMap((field) => /^(?:target|dst|destination)=(.*)$/.exec(field)?.[1] ?? [])
        .map((target) => (0,variables/* expand */.fT)(target, run.scope).replace(/\/+$/, ''));
}

;// CONCATENATED MODULE: ./src/artifacts/package-manager-table.ts
/** What the words of each package manager mean. */
/** `refresh` fetches the index of what there is; `upgrade` brings what is installed up to date. */
const ACTIONS = ['install', 'refresh', 'upgrade', 'remove', 'clean', 'other'];
function words(text) {
    return text.split(' ');
}
function manager(family, actions, valued) {
    const entries = ACTIONS.flatMap((action) => words(actions[action] ?? '').map((name) => [name, action]));
    return { family, actions: new Map(entries), valued: new Set(words(valued)) };
}
const MANAGERS = {
    apt: manager('apt', {
        install: 'install reinstall build-dep satisfy',
        refresh: 'update',
        upgrade: 'upgrade dist-upgrade full-upgrade safe-upgrade dselect-upgrade',
        remove: 'remove purge autoremove auto-remove autopurge',
        clean: 'clean autoclean auto-clean distclean dist-clean',
        other: 'download source check changelog indextargets list show search policy hold unhold markauto unmarkauto edit-sources',
    }, '-o --option -t --target-release --default-release -c --config-file -a --host-architecture --build-profiles -P'),
    apk: manager('apk', { install: 'add', refresh: 'update', upgrade: 'upgrade', remove: 'del', clean: 'cache', other: 'fetch fix info list search policy verify audit dot index stats version manifest' }, '-t --virtual -X --repository -p --root --arch --keys-dir --repositories-file --cache-dir --cache-max-age --wait --timeout'),
    yum: manager('yum', {
        install: 'install in localinstall groupinstall reinstall localupdate install-n install-na install-nevra builddep',
        refresh: 'makecache check-update',
        upgrade: 'update upgrade up update-minimal upgrade-minimal distro-sync distribution-synchronization update-to upgrade-to',
        remove: 'remove rm erase autoremove groupremove',
        clean: 'clean',
        other: 'group groups info list search repolist module config-manager copr download provides history swap mark downgrade repoquery versionlock check needs-restarting',
    }, '-c --config --enablerepo --disablerepo --repo --repoid --installroot --releasever -x --exclude --disableexcludes -d --debuglevel -e --errorlevel --rpmverbosity --setopt --comment --forcearch'),
    zypper: manager('zypper', {
        install: 'install in source-install si install-new-recommends inr',
        refresh: 'refresh ref refresh-services refs',
        upgrade: 'update up patch dist-upgrade dup',
        remove: 'remove rm',
        clean: 'clean cc',
        other: 'addrepo ar removerepo rr renamerepo nr modifyrepo mr repos lr addservice as list-updates lu list-patches lp search se info if verify ve addlock al removelock rl locks ll download',
    }, '-c --config -R --root --installroot -r --repo --from -t --type -D --reposd-dir -C --cache-dir --plus-repo -p --plus-content --name -n --userdata'),
    pacman: manager('pacman', {}, '-b --dbpath -r --root --cachedir --config --arch --overwrite --ignore --ignoregroup --assume-installed --color --logfile --gpgdir --hookdir'),
    pip: manager('pip', { install: 'install', remove: 'uninstall', clean: 'cache', other: 'download wheel freeze list show search config check hash debug inspect index' }, '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --src --platform --python-version --implementation --abi --cache-dir --timeout --retries --proxy --cert --client-cert --trusted-host --config-settings -C --global-option --install-option --progress-bar --only-binary --no-binary --upgrade-strategy --log --python --root-user-action --exists-action --report --build -b --use-feature --use-deprecated'),
};
/** The letters behind `-S`, `-R` and the like decide. */
function pacmanAction(options) {
    const letters = options.filter((option) => /^-[A-Za-z]+$/.test(option)).join('');
    const long = new Set(options);
    if (letters.includes('S') || long.has('--sync')) {
        if (letters.includes('c') || long.has('--clean'))
            return 'clean';
        if (letters.includes('u') || long.has('--sysupgrade'))
            return 'upgrade';
        return /[sigl]/.test(letters) ? 'other' : 'install';
    }
    if (letters.includes('U') || long.has('--upgrade'))
        return 'install';
    return letters.includes('R') || long.has('--remove') ? 'remove' : 'other';
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(8989);
;// CONCATENATED MODULE: ./src/artifacts/memo.ts
/** Many checks ask the same of one Dockerfile, one after another; results of earlier Dockerfiles would only take memory. */
function perInstruction(compute) {
    let current;
    let results = new Map();
    return (instruction, dockerfile) => {
        if (dockerfile !== current) {
            current = dockerfile;
            results = new Map();
        }
        const known = results.get(instruction);
        if (known !== undefined)
            return known.value;
        const value = compute(instruction, dockerfile);
        results.set(instruction, { value });
        return value;
    };
}

// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var artifacts_dockerfile = __webpack_require__(2942);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
;// CONCATENATED MODULE: ./src/artifacts/unix-shell.ts
/** Whether the shell form of an instruction is read by a Unix shell, or by something else such as PowerShell. */


const UNIX_SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh', 'busybox']);
/** The stage that an instruction, or the trigger of an ONBUILD, stands in. */
function stageOf(instruction, dockerfile) {
    return dockerfile.stages.findLast((stage) => stage.from.start <= instruction.start);
}
/** The last SHELL decides; without one, what the stage starts from; and when that can't tell, the escape character that only Windows needs. */
function usesUnixShell(instruction, dockerfile) {
    const stage = stageOf(instruction, dockerfile);
    if (stage === undefined)
        return true;
    const chain = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage);
    const shell = chain.findLast((each) => each.keyword === 'SHELL' && each.start < instruction.start);
    // `SHELL ["conda", "run", "-n", "env", "/bin/bash", "-c"]`: any of the words may be the shell.
    if (shell !== undefined)
        return shell.words.some((word) => UNIX_SHELLS.has(word.value.slice(word.value.lastIndexOf('/') + 1)));
    return dockerfile.escape !== '`' && !startsFromWindows(stage);
}
function startsFromWindows(stage) {
    if (stage.from.flags.some((flag) => flag.name === 'platform' && flag.value?.startsWith('windows') === true))
        return true;
    return stage.base.type === 'stage' ? startsFromWindows(stage.base.stage) : isWindowsImage(stage.base);
}
const WINDOWS_TAG = /nanoserver|windowsservercore|servercore|windows/i;
function isWindowsImage(base) {
    if (base.type === 'unknown')
        return WINDOWS_TAG.test(base.name);
    if (base.type !== 'image')
        return false;
    const { repository, tag } = base.reference;
    return /^(?:nanoserver|windowsservercore|servercore)$/i.test((0,image_reference/* shortName */.E)(base.reference)) || /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)\b/i.test(repository) || WINDOWS_TAG.test(tag ?? '');
}

;// CONCATENATED MODULE: ./src/artifacts/shell-wrappers.ts

const WRAPPERS = new Map([
    ['sudo', { valued: ['-u', '-g', '-C', '-D', '-h', '-p', '-R', '-T', '-U', '--user', '--group', '--chdir', '--host', '--prompt', '--chroot'], assigns: true }],
    ['doas', { valued: ['-u', '-C'] }],
    ['env', { valued: ['-u', '--unset', '-C', '--chdir'], assigns: true }],
    ['exec', { valued: ['-a'] }],
    ['command', { asks: ['-v', '-V'] }],
    ['builtin', {}],
    ['time', { valued: ['-f', '-o'] }],
    ['nice', { valued: ['-n'] }],
    ['nohup', {}],
    ['eatmydata', {}],
    ['ionice', { valued: ['-c', '-n'] }],
    ['stdbuf', { valued: ['-i', '-o', '-e'] }],
    ['timeout', { valued: ['-s', '-k', '--signal', '--kill-after'], operands: 1 }],
    ['xargs', { valued: ['-a', '-d', '-E', '-I', '-L', '-n', '-P', '-s'] }],
    ['gosu', { operands: 1 }],
    ['su-exec', { operands: 1 }],
    ['busybox', {}],
]);
/** What the words start in the end. */
function lookThrough(words) {
    const wrappers = [];
    const assignments = [];
    let index = 0;
    for (;;) {
        const name = programName(words[index]);
        const wrapper = WRAPPERS.get(name ?? '');
        const next = wrapper === undefined ? undefined : behind(words, index + 1, wrapper, assignments);
        if (name === undefined || next === undefined)
            return { wrappers, assignments, index, name };
        wrappers.push(name);
        index = next;
    }
}
/** @returns undefined when the wrapper starts nothing */
function behind(words, from, wrapper, assignments) {
    let operands = wrapper.operands ?? 0;
    let index = from;
    for (let word = words[index]; word !== undefined; word = words[index]) {
        const [, name, value] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
        if (wrapper.asks?.includes(word.text) === true)
            return undefined;
        if (word.text.startsWith('-')) {
            index += wrapper.valued?.includes(word.text) === true ? 2 : 1;
        }
        else if (wrapper.assigns === true && name !== undefined) {
            assignments.push({ name, value: word.value === undefined ? undefined : (value ?? '') });
            index += 1;
        }
        else if (operands > 0) {
            operands -= 1;
            index += 1;
        }
        else {
            return index;
        }
    }
    return undefined;
}
/** The program without its folder; known as well when only the folder isn't: `"$VENV/bin/pip"`. */
function programName(word) {
    if (word === undefined)
        return undefined;
    if (word.value !== undefined)
        return word.value.slice(word.value.lastIndexOf('/') + 1);
    return /^"?[^"`()]*\/([\w.+-]+)"?$/.exec(word.text)?.[1];
}
/** The script of `sh -c '…'` or `su user -c '…'`. In double quotes its variables stay what they are: unknown. */
function commandString(name, args) {
    if (!UNIX_SHELLS.has(name) && name !== 'su' && name !== 'runuser')
        return undefined;
    const flag = args.findIndex((word) => /^-[a-z]*c$/.test(word.text));
    const word = flag === -1 ? undefined : args.slice(flag + 1).find((each) => !each.text.startsWith('-'));
    if (word === undefined)
        return undefined;
    if (word.value !== undefined)
        return { word, script: word.value };
    const quoted = /^"(.*)"$/s.exec(word.text)?.[1];
    // `sh -c "$(curl …)"`: what it runs is the output, and the command inside is found as part of the word.
    return quoted === undefined || quoted.includes('$(') || quoted.includes('`') ? undefined : { word, script: quoted.replace(/\\(["\\$`])/g, '$1') };
}

;// CONCATENATED MODULE: ./src/artifacts/shell-command.ts
/** Arguments that aren't options: `install` and `curl` of `apt-get -y install curl`. */
function operands(command) {
    return command.args.filter((word) => !word.text.startsWith('-'));
}
/** Whether an option was given, as `--name`, `--name=…` or, for one letter, inside a group such as `-yqq`. */
function hasOption(command, ...names) {
    return command.args.some(({ text }) => names.some((name) => text === name || text.startsWith(`${name}=`) || (/^-\w$/.test(name) && /^-\w+$/.test(text) && text.includes(name.slice(1)))));
}

;// CONCATENATED MODULE: ./src/artifacts/shell.ts
/** Shell text of RUN, CMD and HEALTHCHECK as a flat list of simple commands, each word with its place. */





/**
 * The commands that an instruction runs, in the order of the text.
 * @returns nothing for what isn't Unix shell: PowerShell and other shells, heredocs for other interpreters. JSON form of a program that is no
 * shell gives one command
 */
const shellCommands = perInstruction(readInstruction);
function readInstruction(instruction, dockerfile) {
    const { source } = dockerfile;
    if (instruction.json) {
        const words = instruction.words.map((word) => ({ text: word.value, value: word.value, at: word.at, runs: [] }));
        return simpleCommand({ words, assignments: [], writes: [], reads: [], at: instruction.at, pipedInto: undefined });
    }
    if (!usesUnixShell(instruction, dockerfile))
        return [];
    const commandLineEnd = instruction.heredocs.reduce((least, heredoc) => Math.min(least, heredoc.start), instruction.end);
    const start = commandStart(instruction);
    const commandLine = source.text.slice(start, commandLineEnd);
    const script = soleHeredoc(instruction, commandLine);
    if (script !== undefined)
        return /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(script.body) ? [] : parseScript(script.body, script.start, source);
    const heredocs = instruction.heredocs.length > 0 ? source.text.slice(commandLineEnd, instruction.end) : '';
    return parseScript(asShell(commandLine, dockerfile.escape) + heredocs, start, source);
}
/** `HEALTHCHECK CMD curl …`: the command begins behind its own keyword. */
function commandStart(instruction) {
    const offset = /^\s*CMD\s/i.exec(instruction.text.slice(instruction.argumentsStart - instruction.start));
    return instruction.argumentsStart + (instruction.keyword === 'HEALTHCHECK' && offset !== null ? offset[0].length : 0);
}
/** `RUN <<EOF`: the body is the script. */
function soleHeredoc(instruction, commandLine) {
    return instruction.heredocs.length === 1 && /^\s*<<-?\s*["']?\w+["']?\s*$/.test(commandLine) ? instruction.heredocs[0] : undefined;
}
/**
 * Docker takes comment lines and empty lines out of a continued instruction before the shell sees it, and joins its lines.
 * What goes becomes blanks here, so that offsets stay those of the file.
 */
function asShell(text, escape) {
    const lines = text.split('\n');
    let continued = false;
    const joined = lines.map((line, index) => {
        const end = index === lines.length - 1 ? '' : ' ';
        if (continued && (/^\s*#/.test(line) || line.trim() === ''))
            return ' '.repeat(line.length) + end;
        const body = line.trimEnd();
        continued = body.endsWith(escape);
        // Blanks after the continuation mark are allowed to Docker, not to a shell.
        if (continued && (end !== '' || escape === '\\'))
            return body.slice(0, -1) + ' '.repeat(line.length - body.length + 1) + end;
        return line.replace(/\r$/, ' ') + (end === '' ? '' : '\n');
    });
    return joined.join('');
}
/** Parses shell text that begins at an offset of the file. */
function parseScript(text, offset, source) {
    const commands = [];
    collect((0,parser/* parse */.qg)(text), (from, to) => source.locate(offset + from, offset + to), undefined, commands);
    return commands;
}
function collect(node, locate, pipedInto, into) {
    if (node.type === 'Pipeline') {
        // Right to left, so that each command knows the one behind it; then back into the order of the text.
        let next = pipedInto;
        const parts = [];
        for (const part of [...node.commands].reverse()) {
            const found = [];
            collect(part, locate, next, found);
            parts.unshift(found);
            next = found[0];
        }
        into.push(...parts.flat());
        return;
    }
    if (node.type === 'Command')
        into.push(...readCommand(node, locate, pipedInto));
    (0,parser/* forEachChild */.dK)(node, (child) => {
        collect(child, locate, node.type === 'Command' ? undefined : pipedInto, into);
    });
}
function readCommand(node, locate, pipedInto) {
    const assignments = node.prefix.flatMap((each) => (each.type === 'Assignment' ? [{ name: each.name, value: 'elements' in each.value ? undefined : wordOf(each.value, locate).value }] : []));
    if (node.name === undefined && assignments.length === 0)
        return [];
    const words = (node.name === undefined ? [] : [node.name, ...node.args]).map((word) => wordOf(word, locate));
    const writes = [];
    const reads = [];
    const scripts = [];
    for (const redirect of node.redirects) {
        if (redirect.type === 'HereDoc')
            collect((0,parser/* parse */.qg)(redirect.body.text), (from, to) => locate(redirect.body.pos + from, redirect.body.pos + to), undefined, scripts);
        else if (redirect.target !== undefined)
            (redirect.operator.includes('>') ? writes : reads).push(wordOf(redirect.target, locate));
    }
    const found = simpleCommand({ words, assignments, writes, reads, at: locate(node.pos, node.end), pipedInto });
    // `bash <<EOF`: the text is the script, unless a file or a string was named as such.
    const readsScript = found.length === 1 && UNIX_SHELLS.has(found[0]?.name ?? '') && found[0]?.args.every((word) => word.text.startsWith('-')) === true;
    return readsScript ? [...found, ...scripts] : found;
}
function wordOf(word, locate) {
    const runs = [];
    for (const part of word.parts ?? [])
        if (hasExpansion([part]))
            collect(part, locate, undefined, runs);
    const text = word.text.replace(/\r$/, '');
    const value = typeof word.value === 'string' ? word.value.replace(/\r$/, '') : text;
    return { text, value: hasExpansion(word.parts) ? undefined : value, at: locate(word.pos, word.end), runs };
}
function hasExpansion(parts) {
    return (parts ?? []).some((part) => (part.type === 'DoubleQuoted' ? hasExpansion(part.parts) : part.type.endsWith('Expansion') || part.type === 'ProcessSubstitution'));
}
/** Looks through wrappers and into `sh -c '…'`. */
function simpleCommand(raw) {
    const { words, ...rest } = raw;
    const { wrappers, assignments, index, name } = lookThrough(words);
    const args = words.slice(index + 1);
    const command = { ...rest, name, program: words[index], wrappers, args, assignments: [...raw.assignments, ...assignments] };
    const inner = name === undefined ? undefined : commandString(name, args);
    if (inner === undefined)
        return [command];
    const found = [];
    // Inside a quoted string offsets can't be told: the whole word is the place.
    collect((0,parser/* parse */.qg)(inner.script), () => inner.word.at, undefined, found);
    return [command, ...found];
}

;// CONCATENATED MODULE: ./src/artifacts/shell-variables.ts

/** Follows the assignments of a RUN, command by command. */
class ShellVariables {
    own = new Map();
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** To be told of each command in turn. */
    pass(command) {
        if (command.program === undefined)
            for (const { name, value } of command.assignments)
                this.set(name, value);
        if (command.name === 'export')
            for (const { name, value } of exported(command))
                this.set(name, value);
    }
    /** One word gives several when an unquoted variable holds several. */
    resolve(word) {
        if (word.value !== undefined)
            return [{ word, value: word.value }];
        const [, quote, braced, plain] = /^("?)\$(?:\{(\w+)\}|(\w+))\1$/.exec(word.text) ?? [];
        const value = this.get(braced ?? plain ?? '');
        if (value === undefined || !(0,variables/* isKnown */.qE)(value))
            return [{ word, value: undefined }];
        if (quote !== '')
            return [{ word, value }];
        return value
            .split(/\s+/)
            .filter((each) => each !== '')
            .map((each) => ({ word, value: each }));
    }
    get(name) {
        return this.own.has(name) ? this.own.get(name) : this.scope.get(name);
    }
    set(name, value) {
        // Set twice to different values, as the branches of an `if` do: which one holds isn't known.
        const known = !this.own.has(name) || this.own.get(name) === value;
        this.own.set(name, known ? value : undefined);
    }
}
/** `export NAME=value` */
function exported(command) {
    return command.args.flatMap(({ text, value }) => {
        const [, name, rest] = /^(\w+)=(.*)$/s.exec(value ?? text) ?? [];
        return name === undefined ? [] : [{ name, value: value === undefined ? undefined : rest }];
    });
}

;// CONCATENATED MODULE: ./src/artifacts/package-manager.ts




/** The package manager calls of a RUN, in the order of the text. */
const packageCommands = perInstruction(readPackageCommands);
function readPackageCommands(run, dockerfile) {
    const variables = new ShellVariables(run.scope);
    const found = [];
    for (const command of shellCommands(run, dockerfile)) {
        const read = packageCommand(command, variables);
        if (read !== undefined)
            found.push(read);
        variables.pass(command);
    }
    return found;
}
function packageCommand(command, variables) {
    const called = programOf(command);
    if (called === undefined)
        return undefined;
    const words = called.args.flatMap((word) => variables.resolve(word));
    const { operands, options, open } = sort(words, called.manager);
    const { program, manager } = called;
    if (manager.family === 'pacman')
        return { family: 'pacman', program, action: pacmanAction(options), packages: operands.map((each) => each.name), options, open, actionWord: command.program ?? called.word, command };
    const at = operands.findIndex(({ name }) => manager.actions.has(name));
    const action = operands[at];
    if (action === undefined)
        return undefined;
    // A word before the action is the value of an option that isn't in the table, or an action that we don't know.
    const first = operands.findIndex((each) => each.known);
    if (first !== at)
        return undefined;
    const rest = operands.slice(at + 1);
    const group = manager.family === 'yum' && (action.name === 'group' || action.name === 'module');
    const actual = group ? (rest.shift()?.name ?? '') : action.name;
    const does = isSimulated(manager, options) ? 'other' : (manager.actions.get(actual) ?? 'other');
    return { family: manager.family, program, action: does, packages: rest.map((each) => each.name), options, open, actionWord: action.word, command };
}
/** `apt-get install -s` only says what it would do. */
function isSimulated({ family }, options) {
    const short = family === 'apt' ? /^-[a-zA-Z]*s[a-zA-Z]*$/ : family === 'apk' ? /^-s$/ : undefined;
    return options.some((option) => /^--(?:simulate|just-print|dry-run|recon|no-act|assumeno)$/.test(option) || short?.test(option) === true);
}
function programOf(command) {
    const { name, program } = command;
    if (name === undefined || program === undefined)
        return undefined;
    if (/^python[\d.]*$/.test(name)) {
        const flag = command.args.findIndex((word) => word.text === '-m');
        const word = command.args[flag + 1];
        if (flag === -1 || word?.value !== 'pip' || command.args.slice(0, flag).some((each) => !each.text.startsWith('-')))
            return undefined;
        return { program: 'pip', manager: MANAGERS.pip, args: command.args.slice(flag + 2), word };
    }
    const manager = managerOf(name);
    return manager === undefined ? undefined : { program: name, manager, args: command.args, word: program };
}
function managerOf(name) {
    switch (name) {
        case 'apt':
        case 'apt-get':
        case 'aptitude':
            return MANAGERS.apt;
        case 'yum':
        case 'dnf':
        case 'dnf5':
        case 'microdnf':
        case 'tdnf':
            return MANAGERS.yum;
        case 'apk':
        case 'zypper':
        case 'pacman':
            return MANAGERS[name];
        default:
            return /^pip[\d.]*$/.test(name) ? MANAGERS.pip : undefined;
    }
}
function sort(words, manager) {
    const operands = [];
    const options = [];
    let open = false;
    let takesNext = false;
    for (const { word, value } of words) {
        const text = value ?? word.text.replace(/^["']/, '');
        if (takesNext || text.startsWith('-')) {
            takesNext = !takesNext && manager.valued.has(text);
            options.push(text);
        }
        else if (value === undefined && /^[$`]/.test(text)) {
            open = true;
        }
        else {
            // Of `nodejs=${VERSION}` the name is known.
            operands.push({ name: value ?? text.replace(/[=<>~]?["']?[$`{].*$/s, ''), known: value !== undefined, word });
        }
    }
    return { operands, options, open };
}
/** A package's name without version, architecture and folder. */
function packageName(written) {
    return written.replace(/^.*\/(?=[^/])/, '').replace(/[=<>~:@].*$/, '') || written;
}

;// CONCATENATED MODULE: ./src/artifacts/script-call.ts

/** Folders of programs that come with the distribution. */
const PROGRAM = /^(?:\/usr(?:\/local)?)?\/s?bin\/[\w.+-]+$/;
/** Whether a command starts a script or a program that was put into the image, or one that only the build knows. */
function runsScript(command) {
    const { name, program, args } = command;
    if (program === undefined)
        return false;
    if (name === undefined)
        return true;
    if (UNIX_SHELLS.has(name) && !args.some((word) => /^-[a-z]*c$/.test(word.text)))
        return true;
    if (name === '.' || name === 'source' || name === 'make' || name === 'ansible-playbook')
        return true;
    const path = program.value ?? program.text;
    return /\.(?:sh|bash|py|pl|rb)$/.test(name) || (path.includes('/') && !PROGRAM.test(path));
}
/** Whether a command may do what the pattern names: a script called so, or an argument that asks for it. */
function mayRunMore(command, purpose) {
    const { program } = command;
    if (program === undefined)
        return false;
    const path = program.value ?? program.text;
    if (purpose.test(path))
        return true;
    return runsScript(command) && command.args.some(({ text }) => purpose.test(text));
}

;// CONCATENATED MODULE: ./src/artifacts/package-cache.ts




/** The commands of a RUN whose downloads are still there at its end. */
function leavesCache(run, dockerfile, cache) {
    if (cache.folders.some((folder) => isMounted(run, folder)))
        return [];
    const commands = shellCommands(run, dockerfile);
    const packages = packageCommands(run, dockerfile);
    return packages.filter((filler) => {
        if (!cache.fills(filler))
            return false;
        const after = commands.slice(commands.indexOf(filler.command) + 1);
        const emptied = packages.slice(packages.indexOf(filler) + 1).some(cache.empties);
        return !emptied && !after.some((command) => cache.folders.some((folder) => removes(command, folder)) || cache.deletes?.(command) === true || mayRunMore(command, /clean|purge|shrink|minimi[sz]e|squash/i));
    });
}

;// CONCATENATED MODULE: ./src/artifacts/rewrite.ts
/** @returns undefined when the place of a word isn't exactly known, as inside `sh -c '…'`, or when there is nothing to do */
function rewriteWords(instruction, dockerfile, edits) {
    const { source } = dockerfile;
    const placed = edits.map(({ word, text }) => {
        const start = source.offsetAt(word.at.startLine - 1, word.at.startColumn - 1);
        return { start, end: source.offsetAt(word.at.endLine - 1, word.at.endColumn - 1), text, was: word.text };
    });
    if (placed.length === 0 || placed.some(({ start, end, was }) => source.text.slice(start, end) !== was))
        return undefined;
    let result = instruction.text;
    for (const { start, end, text } of placed.toSorted((a, b) => b.start - a.start)) {
        result = result.slice(0, start - instruction.start) + text + result.slice(end - instruction.start);
    }
    return result;
}

;// CONCATENATED MODULE: ./src/artifacts/run-instructions.ts
/** The RUN instructions of a Dockerfile, by what becomes of them. */

/** Every RUN of every stage, those of ONBUILD included. */
function allRuns(dockerfile) {
    return dockerfile.stages
        .flatMap((stage) => stage.instructions)
        .flatMap((at) => {
        const run = at.keyword === 'ONBUILD' ? at.trigger : at;
        return run?.keyword === 'RUN' ? [{ run, at }] : [];
    });
}
/** The RUNs whose layers are in the final image: its stage and the stages that this one starts from. */
function finalRuns(dockerfile) {
    return finalInstructions(dockerfile).filter((each) => each.keyword === 'RUN');
}
/** Every instruction that shapes the final image, FROM lines left out. */
function finalInstructions(dockerfile) {
    const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
    return stage === undefined ? [] : (0,artifacts_dockerfile/* chainInstructions */.dv)(stage);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/apk-cache.ts





const INDEX = {
    folders: ['/var/cache/apk', '/etc/apk/cache'],
    fills: ({ family, action, options, open }) => family === 'apk' && action === 'install' && !open && !options.some((option) => /^--(?:no-cache|cache-dir|no-network)\b/.test(option)),
    empties: () => false,
};
/** `--no-cache` fetches the index for this one call and keeps nothing. */
const apkCache = defineCheck('dockerfile', {
    id: 'dockerfile/apk-cache',
    title: 'The package index of apk stays in the image',
    severity: 'negligible',
    why: 'The index that `apk add` downloads is of no use to the running container and grows old in it.',
    remedy: 'Call `apk add --no-cache`.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3019', 'https://wiki.alpinelinux.org/wiki/Local_APK_cache'],
    controls: {},
    sameAs: ['hadolint:DL3019', 'trivy:DS-0025', 'kics:ae9c56a6-3ed1-4ac0-9b54-31267f51151d', 'dockle:DKL-DI-0004'],
    examples: {
        bad: ['FROM alpine:3.20\nRUN apk add curl', 'FROM alpine:3.20\nRUN apk add --update curl && rm -rf /tmp/*', 'FROM alpine:3.20\nRUN apk update && apk add --virtual .deps gcc'],
        good: [
            'FROM alpine:3.20\nRUN apk add --no-cache curl',
            'FROM alpine:3.20\nRUN apk --no-cache add curl',
            'FROM alpine:3.20\nRUN apk add -U curl && rm -rf /var/cache/apk/*',
            'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl',
            'FROM alpine:3.20 AS build\nRUN apk add gcc\nFROM alpine:3.20\nCOPY --from=build /app /app',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const left = leavesCache(run, dockerfile, INDEX);
            if (left.length === 0)
                continue;
            // The index of an `apk update` would stay behind all the same.
            const updates = packageCommands(run, dockerfile).some((each) => each.family === 'apk' && each.action === 'refresh');
            const text = updates ? undefined : rewriteWords(run, dockerfile, left.map(({ actionWord }) => ({ word: actionWord, text: `${actionWord.text} --no-cache` })));
            yield {
                at: run,
                message: '`apk add` without `--no-cache` leaves its package index in this layer.',
                ...(text === undefined ? {} : { fix: { title: 'add `--no-cache`', on: run, action: 'replace', text } }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-get-recommends.ts



const SWITCHED_OFF = /APT::Install-Recommends["']?[\s=]+\\?["']?(?:0|false|no|off)\b/i;
/** Recommended packages are installed unless the command or a configuration file says no. */
const aptGetRecommends = defineCheck('dockerfile', {
    id: 'dockerfile/apt-get-recommends',
    title: 'Recommended packages are installed along',
    severity: 'low',
    why: 'apt installs what a package recommends as well as what it needs: the image grows by packages that nobody asked for, with their vulnerabilities.',
    remedy: 'Add `--no-install-recommends`, and name the recommended packages that you do need.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get', 'https://github.com/hadolint/hadolint/wiki/DL3015'],
    controls: { cisDocker: ['4.3'] },
    sameAs: ['hadolint:DL3015', 'trivy:DS-0029', 'kics:7384dfb2-fcd1-4fbf-91cd-6c44c318c33c'],
    examples: {
        bad: ['FROM debian:12\nRUN apt-get update && apt-get install -y curl', 'FROM debian:12\nRUN apt install -y --install-suggests curl', 'FROM debian:12\nENV PACKAGES="curl jq"\nRUN apt-get install -y $PACKAGES'],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
            'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl',
            "FROM debian:12\nRUN echo 'APT::Install-Recommends \"false\";' > /etc/apt/apt.conf.d/99slim\nRUN apt-get install -y curl",
            'FROM debian:12\nARG APT_OPTIONS\nRUN apt-get install -y $APT_OPTIONS curl',
            'FROM debian:12\nRUN echo "apt-get install -y curl"',
        ],
    },
    *run({ dockerfile }) {
        for (const instruction of finalInstructions(dockerfile)) {
            // Set for good, or by a file whose content isn't known here.
            if (SWITCHED_OFF.test(instruction.text) || copiesConfiguration(instruction))
                return;
            if (instruction.keyword !== 'RUN')
                continue;
            const found = packageCommands(instruction, dockerfile).find(takesRecommended);
            if (found !== undefined)
                yield { at: instruction, message: `\`${found.program} install\` also installs recommended packages: \`--no-install-recommends\` is missing.` };
        }
    },
});
function takesRecommended({ family, action, actionWord, open, options }) {
    if (family !== 'apt' || action !== 'install' || actionWord.text !== 'install' || open)
        return false;
    return !options.some((option) => option.startsWith('--no-install-recommends') || option === '--without-recommends' || option === '-R' || SWITCHED_OFF.test(option) || /^(?:-c|--config-file)/.test(option));
}
function copiesConfiguration({ keyword, words }) {
    return (keyword === 'COPY' || keyword === 'ADD') && /^\/etc(?:\/apt(?:\/apt\.conf.*)?)?\/?$|^\/$/.test(words.at(-1)?.value ?? '') && words.some((word) => /apt|etc|root/i.test(word.value));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-get-update-alone.ts






/** The layer cache keeps the lists of the first build, and later installs use them. */
const aptGetUpdateAlone = defineCheck('dockerfile', {
    id: 'dockerfile/apt-get-update-alone',
    title: 'The package lists are updated in a RUN of their own',
    severity: 'low',
    why: 'The layer of `apt-get update` is cached: when a later RUN changes, it installs from old lists and gets packages with known holes, or none at all.',
    remedy: 'Put `apt-get update` and `apt-get install` into one RUN.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
    controls: { cisDocker: ['4.7'] },
    sameAs: ['trivy:DS-0017', 'kics:9bae49be-0aa3-4de5-bab2-4c3a069e40cd', 'checkov:CKV_DOCKER_5', 'dockle:CIS-DI-0007'],
    examples: {
        bad: ['FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl', 'FROM debian:12\nRUN apt-get -y update && apt-get clean', 'FROM debian:12\nRUN ["apt-get", "update"]'],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl',
            'FROM debian:12\nRUN apt-get update \\\n # packages\n && apt-get upgrade -y',
            'FROM debian:12\nCOPY setup.sh /\nRUN apt-get update && /setup.sh',
            'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update',
            'FROM debian:12\nRUN echo apt-get update',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const calls = packageCommands(run, dockerfile).filter((each) => each.family === 'apt');
            const update = calls.find((each) => each.action === 'refresh');
            if (update === undefined || isMounted(run, '/var/lib/apt/lists'))
                continue;
            const uses = calls.some(({ action, actionWord }) => action === 'install' || action === 'upgrade' || (action === 'other' && /^(?:download|source)$/.test(actionWord.text)));
            if (uses || shellCommands(run, dockerfile).some((command) => command !== update.command && mayInstall(command)))
                continue;
            yield { at, message: `\`${update.program} update\` stands in a RUN without any install, so later installs use the package lists of the cached layer.` };
        }
    },
});
/** Installs with a program of its own, or may do so where nobody sees it. */
function mayInstall(command) {
    const { name = '', args } = command;
    if (/^(?:apt|apt-get|aptitude|apt-cache|apt-key|apt-mark)$/.test(name))
        return false;
    return runsScript(command) || /install|dpkg|apt-fast|mk-build-deps/.test(name) || args.some(({ text }) => text.includes('install'));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-get-without-cleanup.ts



/** What `apt-get install` downloads goes by itself in the official images; the lists of `apt-get update` don't. */
const LISTS = {
    folders: ['/var/lib/apt/lists'],
    fills: ({ family, action, options }) => family === 'apt' && (action === 'refresh' || (action === 'install' && (options.includes('--update') || options.includes('-U')))),
    empties: ({ program, actionWord }) => program.startsWith('apt') && /^dist-?clean$/.test(actionWord.text),
};
/** A file that a later layer deletes is still in the layer that made it. */
const aptGetWithoutCleanup = defineCheck('dockerfile', {
    id: 'dockerfile/apt-get-without-cleanup',
    title: 'The package lists of apt stay in the image',
    severity: 'negligible',
    why: 'The lists that `apt-get update` downloads take tens of megabytes, are of no use to the running container, and can only be left out by the RUN that made them.',
    remedy: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or keep the lists out of the layer with `--mount=type=cache,target=/var/lib/apt/lists`.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get', 'https://github.com/hadolint/hadolint/wiki/DL3009'],
    controls: {},
    sameAs: ['hadolint:DL3009', 'kics:df746b39-6564-4fed-bf85-e9c44382303c', 'dockle:DKL-DI-0005'],
    examples: {
        bad: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl && apt-get clean\nRUN rm -rf /var/lib/apt/lists/*',
            'FROM debian:12 AS base\nRUN rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y curl\nFROM base\nCMD ["curl"]',
        ],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl \\\n    && rm -rf /tmp/* /var/lib/apt/lists/*',
            'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y curl',
            'FROM debian:12 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:12\nCOPY --from=build /app /app',
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/{cache,log} /var/lib/{apt,dpkg}/lists',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, LISTS);
            if (left !== undefined)
                yield { at: run, message: `\`${left.program} ${left.actionWord.text}\` leaves its package lists in \`/var/lib/apt/lists\` of this layer.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-instead-of-apt-get.ts




/** What `apt` does that `apt-get` does under the same name. */
const SAME_IN_APT_GET = new Set(['install', 'reinstall', 'build-dep', 'update', 'upgrade', 'dist-upgrade', 'remove', 'purge', 'autoremove', 'clean', 'autoclean']);
/** `apt` says of itself that its command line isn't stable (apt(8), "Script usage"). */
const aptInsteadOfAptGet = defineCheck('dockerfile', {
    id: 'dockerfile/apt-instead-of-apt-get',
    title: 'apt is used where apt-get is meant for scripts',
    severity: 'negligible',
    why: 'The command line and output of `apt` are made for people and may change between versions; `apt-get` keeps them stable.',
    remedy: 'Write `apt-get` instead of `apt`.',
    references: ['https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS', 'https://github.com/hadolint/hadolint/wiki/DL3027'],
    controls: {},
    sameAs: ['hadolint:DL3027', 'kics:b84a0b47-2e99-4c9f-8933-98bcabe2b94d', 'checkov:CKV_DOCKER_9'],
    examples: {
        bad: ['FROM debian:12\nRUN apt update && apt install -y --no-install-recommends curl', 'FROM debian:12\nRUN DEBIAN_FRONTEND=noninteractive apt -y upgrade'],
        good: ['FROM debian:12\nRUN apt-get install -y curl', 'FROM debian:12\nRUN apt-key add key.asc && apt-cache policy curl && rm -rf /var/lib/apt/lists', 'FROM debian:12\nRUN echo "run apt install curl first"', 'FROM debian:12\nCOPY apt install /opt/'],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const calls = packageCommands(run, dockerfile).filter((each) => each.program === 'apt');
            const [first] = calls.filter((each) => each.action !== 'other');
            if (first === undefined)
                continue;
            const text = at === run && calls.every((each) => SAME_IN_APT_GET.has(each.actionWord.text)) ? rewriteWords(run, dockerfile, calls.flatMap(programEdit)) : undefined;
            yield {
                at,
                message: `\`apt ${first.actionWord.text}\` is meant for people at a terminal; scripts use \`apt-get\`.`,
                ...(text === undefined ? {} : { fix: { title: 'use `apt-get`', on: run, action: 'replace', text } }),
            };
        }
    },
});
function programEdit({ command: { program } }) {
    return program === undefined ? [] : [{ word: program, text: program.text.replace(/\bapt$/, 'apt-get') }];
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/build-tools-in-final-stage.ts





/** Compilers and what drives them. Header packages aren't counted: runtimes of scripting languages ask for them. */
const BUILD_TOOLS = /^(?:gcc|g\+\+|clang|gfortran)(?:-\d[\d.]*)?$|^(?:make|gmake|build-essential|build-base|base-devel|alpine-sdk|cmake|ninja-build|meson|automake|autoconf|bison|rustc|rust|cargo|golang|golang-go|go|gcc-c\+\+|gcc-toolset-\d+|devtoolset-\d+|maven|gradle|ant|default-jdk|default-jdk-headless|@development-tools|development tools|devel_basis|patterns-devel-base-devel_basis)$|^openjdk-?\d+-jdk(?:-headless)?$|^openjdk\d+(?:-jdk)?$|^java-[\d.]+-openjdk-devel$/i;
/** A second stage would leave them behind. */
const buildToolsInFinalStage = defineCheck('dockerfile', {
    id: 'dockerfile/build-tools-in-final-stage',
    title: 'Compilers and build tools stay in the image',
    severity: 'low',
    why: 'Build tools are large, bring vulnerabilities of their own, and give an intruder what is needed to build programs inside the container.',
    remedy: 'Build in a stage of its own and copy the result with `COPY --from`, or remove the tools in the RUN that installs them.',
    references: ['https://docs.docker.com/build/building/multi-stage/'],
    controls: { cisDocker: ['4.3'] },
    sameAs: [],
    examples: {
        bad: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y build-essential && make',
            'FROM alpine:3.20\nRUN apk add --no-cache gcc musl-dev',
            'FROM centos:7\nRUN yum -y groupinstall "Development Tools"',
            'FROM debian:12\nRUN apt-get install -y gcc=4:12.* && make\nRUN apt-get purge -y gcc',
        ],
        good: [
            'FROM alpine:3.20\nRUN apk add --no-cache --virtual .build gcc make && make && apk del .build',
            "FROM debian:12\nRUN tools='gcc make' && apt-get install -y $tools && make && apt-get purge -y --auto-remove $tools",
            'FROM debian:12 AS build\nRUN apt-get install -y gcc\nFROM debian:12\nCOPY --from=build /app /app',
            'FROM debian:12\nRUN apt-get install -y libpq-dev make-guile-doc',
        ],
    },
    *run({ dockerfile }) {
        if (dockerfile.stages.length !== 1)
            return;
        for (const run of finalRuns(dockerfile)) {
            const left = leftIn(run, dockerfile);
            if (left.length > 0)
                yield { at: run, message: `Build tools stay in the image: ${left.slice(0, 4).map((name) => `\`${name}\``).join(', ')}${left.length > 4 ? ` and ${String(left.length - 4)} more` : ''}.` };
        }
    },
});
function leftIn(run, dockerfile) {
    const commands = packageCommands(run, dockerfile).filter((each) => each.family !== 'pip');
    const removals = commands.filter((each) => each.action === 'remove');
    // `apt-mark auto` and `autoremove` take away all that nothing needs: what that is can't be seen here. Nor what a script removes.
    const shell = shellCommands(run, dockerfile);
    if (removals.some((each) => each.open || each.packages.some((name) => name.includes('*'))))
        return [];
    if (shell.some((command) => mayRunMore(command, /clean|purge|uninstall/i) || (command.name === 'apt-mark' && operands(command)[0]?.text === 'auto')))
        return [];
    const removed = new Set(removals.flatMap((each) => each.packages).map(packageName));
    // `pacman -Syu NAME` upgrades and installs.
    const installs = commands.filter((each) => each.action === 'install' || (each.family === 'pacman' && each.action === 'upgrade'));
    const names = installs.filter((each) => !removed.has(virtualName(each) ?? '')).flatMap((each) => each.packages.map(packageName));
    return [...new Set(names)].filter((name) => BUILD_TOOLS.test(name) && !removed.has(name));
}
/** The group that `apk add --virtual NAME` puts its packages into. */
function virtualName({ family, options }) {
    if (family !== 'apk')
        return undefined;
    const at = options.findIndex((option) => option === '--virtual' || option === '-t');
    return at === -1 ? options.find((option) => option.startsWith('--virtual='))?.slice('--virtual='.length) : options[at + 1];
}

;// CONCATENATED MODULE: ./src/artifacts/file-mode.ts
/** File modes as `chmod` takes them, octal or in words. */
/** What a mode gives; taking away (`u-s`) gives nothing. @returns undefined for what is no mode. */
function grantedMode(mode) {
    if (/^[0-7]{3,5}$/.test(mode)) {
        const bits = Number.parseInt(mode, 8);
        return { setuid: (bits & 0o4000) !== 0, setgid: (bits & 0o2000) !== 0, sticky: (bits & 0o1000) !== 0, worldWritable: (bits & 0o002) !== 0 };
    }
    if (!/^(?:[ugoa]*(?:[-+=][rwxXstugo]*)+)(?:,[ugoa]*(?:[-+=][rwxXstugo]*)+)*$/.test(mode))
        return undefined;
    const granted = { setuid: false, setgid: false, sticky: false, worldWritable: false };
    for (const clause of mode.split(',')) {
        const who = /^[ugoa]*/.exec(clause)?.[0] ?? '';
        for (const [, operator, permissions = ''] of clause.matchAll(/([-+=])([rwxXstugo]*)/g)) {
            if (operator === '-')
                continue;
            const all = who.includes('a');
            if (permissions.includes('s')) {
                granted.setuid ||= all || who === '' || who.includes('u');
                granted.setgid ||= all || who === '' || who.includes('g');
            }
            granted.sticky ||= permissions.includes('t');
            // Without "who" the umask applies, and it takes the write permission of others away.
            granted.worldWritable ||= permissions.includes('w') && (all || who.includes('o'));
        }
    }
    return granted;
}

;// CONCATENATED MODULE: ./src/artifacts/file-mode-grants.ts



function modeGrants(instruction, dockerfile) {
    switch (instruction.keyword) {
        case 'COPY':
        case 'ADD': {
            const value = instruction.flags.find((flag) => flag.name === 'chmod')?.value ?? '';
            return grant((0,variables/* expand */.fT)(value, instruction.scope), `${instruction.keyword} --chmod`, instruction.words.slice(-1).map((word) => word.value));
        }
        case 'RUN':
            return shellCommands(instruction, dockerfile).flatMap(ofCommand);
        default:
            return [];
    }
}
function ofCommand(command) {
    const { name, args } = command;
    if (name === 'chmod') {
        // `-x` is a mode, `-R` an option.
        const at = args.findIndex(({ text }) => !/^-[Rvcf]+$|^--/.test(text));
        const mode = args[at];
        return mode?.value === undefined ? [] : grant(mode.value, 'chmod', paths(command, at + 1));
    }
    if (name !== 'install' && name !== 'mkdir')
        return [];
    for (const [index, { value = '' }] of args.entries()) {
        const [, joined] = /^(?:-[a-zA-Z]*m|--mode=)(.*)$/.exec(value) ?? [];
        if (value.startsWith('--') && !value.startsWith('--mode='))
            continue;
        // What is made is named last.
        if (joined !== undefined)
            return grant(joined === '' ? (args[index + 1]?.value ?? '') : joined, `${name} -m`, paths(command, joined === '' ? index + 2 : index + 1).slice(-1));
    }
    return [];
}
function paths(command, from) {
    return command.args.slice(from).flatMap(({ value, text }) => (text.startsWith('-') ? [] : [value ?? text]));
}
function grant(mode, by, files) {
    const granted = grantedMode(mode);
    return granted === undefined ? [] : [{ ...granted, mode, by, paths: files }];
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/chmod-777.ts




/** Without the sticky bit that `/tmp` has. */
const chmod777 = defineCheck('dockerfile', {
    id: 'dockerfile/chmod-777',
    title: 'Files of the image are writable for everyone',
    severity: 'medium',
    why: 'Any process in the container, whoever it runs as, can replace the programs and the configuration that others in it use.',
    remedy: 'Give the files to the user that the container runs as (`COPY --chown`, `chown`), and write permission to the owner or the group alone.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
    controls: {},
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nRUN chmod -R 777 /app', 'FROM debian:12\nRUN mkdir /data && chmod a+rwx /data', 'FROM debian:12\nCOPY --chmod=0777 app /app', 'FROM debian:12\nRUN chmod ugo+rwX /app && chmod u=rwx,o=rw /x', 'FROM debian:12\nRUN mkdir -p -m 777 /data'],
        good: [
            'FROM debian:12\nRUN chmod 1777 /data && chmod 775 /app',
            'FROM debian:12\nRUN chmod +x /app && chmod -R g=u /app && chmod +rwx /run.sh',
            'FROM debian:12\nRUN chmod o-w /app && chmod go-w,a+rX /x',
            'FROM debian:12\nRUN d=$(mktemp -d) && chmod 777 "$d" && make -C "$d" && rm -rf "$d" && echo chmod 777 /app',
            'FROM debian:12 AS build\nRUN chmod -R 777 /src\nFROM scratch\nCOPY --chmod=755 app /app',
        ],
    },
    *run({ dockerfile }) {
        for (const instruction of finalInstructions(dockerfile)) {
            const grants = modeGrants(instruction, dockerfile);
            const found = grants.find((each) => isOpen(each, grants) && !isTemporary(each, instruction, dockerfile));
            if (found === undefined)
                continue;
            const on = found.paths[0] === undefined ? '' : ` \`${found.paths[0]}\``;
            yield { at: instruction, message: `\`${found.by}\` with mode \`${found.mode}\` makes${on === '' ? ' files' : on} writable for everyone.` };
        }
    },
});
/** Deleted again by the same RUN. */
function isTemporary({ paths }, instruction, dockerfile) {
    const deleted = instruction.keyword === 'RUN' ? shellCommands(instruction, dockerfile).filter((command) => command.name === 'rm').flatMap((command) => operands(command)) : [];
    return paths.length > 0 && paths.every((path) => deleted.some(({ value, text }) => (value ?? text) === path));
}
function isOpen(grant, others) {
    if (!grant.worldWritable || grant.sticky)
        return false;
    // Devices aren't files of the image.
    if (grant.paths.length > 0 && grant.paths.every((path) => /^\/(?:dev|proc)\//.test(path)))
        return false;
    return !others.some((each) => each.sticky && each.paths.some((path) => grant.paths.includes(path)));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/copies-whole-context.ts



/** `COPY . .` with nothing that keeps anything back. */
const copiesWholeContext = defineCheck('dockerfile', {
    id: 'dockerfile/copies-whole-context',
    title: 'The whole build context is copied and there is no ignore file',
    severity: 'medium',
    confidence: 'medium',
    why: 'Everything that lies in the folder of the build goes into the image: the Git history, local `.env` files, keys. Whoever has the image can read them.',
    remedy: 'Add a `.dockerignore` that keeps back what the image has no use for, or copy the needed files by name.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: ['FROM node:22\nCOPY . /app', 'FROM node:22\nADD ["./", "/app/"]', 'FROM node:22\nCOPY --chown=node * /app/', 'FROM node:22 AS build\nCOPY / /src\nFROM nginx:1.27\nCOPY --from=build /src/dist /srv'],
        good: [
            { Dockerfile: 'FROM node:22\nCOPY . /app', '.dockerignore': '.git\n.env' },
            'FROM node:22\nCOPY src /app',
            'FROM node:22\nCOPY ./package*.json ./',
            'FROM node:22 AS build\nRUN make\nFROM nginx:1.27\nCOPY --from=build . /srv',
            'FROM node:22\nARG DIR\nCOPY $DIR /app',
        ],
    },
    *run({ dockerfile, ignore }) {
        if (ignore !== undefined)
            return;
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        for (const at of dockerfile.stages.flatMap((stage) => stage.instructions)) {
            const source = contextSources(at).find(isWholeContext);
            if (source === undefined)
                continue;
            const message = `\`${at.keyword} ${source.text}\` copies the whole build context, and no .dockerignore keeps anything back.`;
            // Of a stage that is left behind, only the files copied out of it reach the image.
            yield shipped.has(at) ? { at, message } : { at, severity: 'low', message };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/copy-without-chown.ts





/**
 * COPY makes files of root's, whatever USER says. Program files that root owns are good practice, so only two shapes count: a copy
 * behind USER, whose author expected otherwise, and the whole context put where another user then works.
 */
const copyWithoutChown = defineCheck('dockerfile', {
    id: 'dockerfile/copy-without-chown',
    title: 'Files are copied as root into an image that runs as another user',
    severity: 'negligible',
    confidence: 'low',
    why: 'COPY and ADD pay no heed to USER: the files belong to root. When the program has to write them, people tend to open them to everyone or to go back to root.',
    remedy: 'Say who owns the files: `COPY --chown=app:app`. Write `--chown=root:root` where the program only reads them.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
    controls: {},
    sameAs: [],
    examples: {
        bad: ['FROM node:22\nUSER node\nCOPY app.js /srv/', 'FROM node:22\nWORKDIR /srv\nCOPY . .\nUSER node', 'FROM node:22 AS base\nUSER 1000\nFROM base\nADD site.tar.gz /srv/'],
        good: [
            'FROM node:22\nUSER node\nCOPY --chown=node:node . /srv/',
            'FROM node:22\nCOPY server.js package.json /srv/\nUSER node',
            'FROM node:22\nCOPY . /srv\nRUN chown -R node /srv\nUSER node',
            'FROM node:22\nUSER root\nCOPY . /srv',
            'ARG WHO\nFROM node:22\nARG WHO\nUSER $WHO\nCOPY app.js /srv/',
            'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\nCOPY app /app',
            'FROM node:22 AS build\nUSER node\nCOPY app.js /srv/\nFROM node:22\nUSER node',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined || (0,stages/* isWindows */.uF)(dockerfile, stage))
            return;
        const finalUser = nonRoot((0,stages/* effective */.C$)(stage, 'USER'));
        if (finalUser === undefined)
            return;
        const chain = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage);
        for (const [index, at] of chain.entries()) {
            const copy = copyOf(at);
            if (copy === undefined || at.flags.some((flag) => flag.name === 'chown' || flag.name === 'chmod'))
                continue;
            if (chain.slice(index + 1).some((later) => later.keyword === 'RUN' && /\bch(?:own|mod|grp)\b|\binstall\b.*-o/.test(later.text)))
                continue;
            const user = nonRoot(chain.slice(0, index).findLast((each) => each.keyword === 'USER'));
            if (user !== undefined) {
                yield { at, confidence: 'medium', message: `The files belong to root although \`USER ${user}\` stands above: ${at.keyword} pays no heed to it.` };
            }
            else if (copy.sources.some(isWholeContext)) {
                yield { at, message: `The whole build context is copied as files of root's, and the container runs as \`${finalUser}\`.` };
            }
        }
    },
});
/** @returns the user's name where it is surely not root. */
function nonRoot(user) {
    if (user === undefined)
        return undefined;
    const name = (0,variables/* expand */.fT)(user.words[0]?.value ?? '', user.scope).split(':')[0] ?? '';
    return name === '' || !(0,variables/* isKnown */.qE)(name) || name === 'root' || /^0+$/.test(name) ? undefined : name;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/curl-pipe-shell.ts




const DOWNLOADERS = new Set(['curl', 'wget', 'fetch', 'aria2c', 'http', 'https']);
const INTERPRETER = /^(?:python|perl|ruby|node|nodejs|php|pypy|deno|bun)[\d.]*$/;
/** Options with which an interpreter takes its program from the command line, and its input as data. */
const PROGRAM_GIVEN = [
    [/^(?:python|pypy)/, /^-[a-zA-Z]*[cm]/],
    [/^perl/, /^-[a-zA-Z0-9]*[eE]|^-[a-zA-Z]*[pn]/],
    [/^ruby/, /^-[a-zA-Z]*[enp]/],
    [/^node/, /^(?:-[a-zA-Z]*[ep]|--eval|--print)/],
    [/^php/, /^(?:-[a-zA-Z]*[rf]|--run)/],
    [/^(?:deno|bun)/, /^(?:eval|repl|-e)$/],
];
/** What was downloaded is run before anybody, or any checksum, has seen it. */
const curlPipeShell = defineCheck('dockerfile', {
    id: 'dockerfile/curl-pipe-shell',
    title: 'A download is run without being verified',
    severity: 'medium',
    why: 'Whoever controls the address, or the way to it, runs commands in the build; a download that breaks off runs half a script; and two builds of one Dockerfile may get different scripts.',
    remedy: 'Install from a signed package repository, or download to a file, compare its checksum with one in the Dockerfile (`ADD --checksum=sha256:…` does both), then run it.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
    controls: { cisDocker: ['4.11'] },
    sameAs: [],
    examples: {
        bad: [
            'FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | sh',
            'FROM debian:12\nRUN wget -qO- https://example.com/setup | sudo -E bash -s -- --yes',
            'FROM debian:12\nRUN curl -s https://example.com/x.gz | gunzip | tee /tmp/x | python3 -',
            'FROM debian:12\nRUN bash <(curl -s https://example.com/install.sh)',
            'FROM debian:12\nRUN sh -c "$(curl -fsSL https://example.com/install.sh)"',
            'FROM debian:12\nRUN eval "$(wget -qO- https://example.com/env)"',
        ],
        good: [
            'FROM debian:12\nRUN curl -fsSLo i.sh https://example.com/i.sh && echo "0ab3  i.sh" | sha256sum -c - && sh i.sh',
            'FROM debian:12\nRUN curl -s https://example.com/x.tar.gz | tar xz && sh -c "echo done"',
            "FROM debian:12\nRUN curl -s https://example.com/api | python3 -c 'import json,sys; print(json.load(sys.stdin))'",
            'FROM debian:12\nRUN echo "curl https://example.com | sh"',
            'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && sh -c "echo $V"',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const found = shellCommands(run, dockerfile).map(unverified).find((each) => each !== undefined);
            if (found !== undefined)
                yield { at, message: `What \`${found.download}\` downloads is run by \`${found.runner}\` without having been verified.` };
        }
    },
});
function unverified(command) {
    const { name = '' } = command;
    if (isDownload(command)) {
        for (let next = command.pipedInto; next !== undefined; next = next.pipedInto) {
            if (runsInput(next))
                return { download: name, runner: next.name ?? '' };
        }
        return undefined;
    }
    const download = scriptWords(command).flatMap((word) => word.runs).find(isDownload)?.name;
    return download === undefined ? undefined : { download, runner: name };
}
/** To standard output: what goes into a file can be verified there. */
function isDownload({ name, args }) {
    if (!DOWNLOADERS.has(name ?? ''))
        return false;
    return name !== 'wget' || args.some(({ text }) => /^-[a-zA-Z]*O(?:-|\/dev\/stdout)?$|^--output-document/.test(text));
}
/** Whether a command takes its program from standard input. */
function runsInput({ name, args, wrappers }) {
    if (name === undefined || wrappers.includes('xargs'))
        return false;
    const words = args.map((word) => word.value ?? word.text);
    if (UNIX_SHELLS.has(name)) {
        if (words.some((word) => /^-[a-z]*c$/.test(word)))
            return false;
        return words.some((word) => /^-[a-z]*s[a-z]*$/.test(word)) || isInput(shellOperand(words));
    }
    if (!INTERPRETER.test(name))
        return false;
    if (PROGRAM_GIVEN.some(([program, option]) => program.test(name) && words.some((word) => option.test(word))))
        return false;
    return isInput(words.find((word) => word === '-' || word === '--' || !word.startsWith('-')));
}
/** `-o` and `+o` of a shell take a word along. */
function shellOperand(words) {
    return words.find((word, index) => word === '-' || word === '--' || (!/^[-+]/.test(word) && !/^[-+][a-z]*o$/.test(words[index - 1] ?? '')));
}
function isInput(operand) {
    return operand === undefined || operand === '-' || operand === '--' || operand === '/dev/stdin';
}
/** Words whose text a command takes as its program. */
function scriptWords({ name, args, reads }) {
    const substituted = args.filter((word) => word.runs.length > 0);
    if (name === 'eval')
        return substituted.filter(isOutputOnly);
    if (name === '.' || name === 'source')
        return substituted.filter((word) => word.text.startsWith('<('));
    if (name === undefined || !UNIX_SHELLS.has(name))
        return [];
    const flag = args.findIndex((word) => /^-[a-z]*c$/.test(word.text));
    const script = flag === -1 ? [] : args.slice(flag + 1, flag + 2).filter(isOutputOnly);
    return [...script, ...reads, ...(flag === -1 ? substituted.filter((word) => word.text.startsWith('<(')) : [])];
}
/** `"$(curl …)"`, but not `"echo $(curl …)"`. */
function isOutputOnly({ text }) {
    return /^"?(?:\$\(|`)/.test(text) && /[)`]"?$/.test(text);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/dnf-cache.ts



const DOWNLOADS = {
    folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum', '/var/cache/tdnf'],
    fills: ({ family, program, action }) => family === 'yum' && program !== 'yum' && (action === 'install' || action === 'upgrade'),
    empties: ({ family, action }) => family === 'yum' && action === 'clean',
};
/** A file that a later layer deletes is still in the layer that made it. */
const dnfCache = defineCheck('dockerfile', {
    id: 'dockerfile/dnf-cache',
    title: 'The cache of dnf stays in the image',
    severity: 'negligible',
    why: 'The repository data that dnf downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
    remedy: 'End the same RUN with `dnf clean all` (`microdnf clean all`).',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3040', 'https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command'],
    controls: {},
    sameAs: ['hadolint:DL3040', 'trivy:DS-0019', 'trivy:DS-0027', 'kics:295acb63-9246-4b21-b441-7c1f1fb62dc0'],
    examples: {
        bad: ['FROM fedora:40\nRUN dnf install -y httpd', 'FROM redhat/ubi9-minimal\nRUN microdnf install -y httpd', 'FROM fedora:40\nRUN dnf -y install httpd && rm -rf /var/cache/apt'],
        good: [
            'FROM fedora:40\nRUN dnf install -y httpd && dnf clean all',
            'FROM fedora:40\nRUN dnf -y install httpd && rm -rf /var/cache/*',
            'FROM fedora:40\nRUN --mount=type=cache,target=/var/cache dnf install -y httpd',
            'FROM fedora:40\nRUN dnf config-manager --add-repo https://example.com/x.repo',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, DOWNLOADS);
            if (left !== undefined)
                yield { at: run, message: `\`${left.program} ${left.actionWord.text}\` leaves its cache in this layer: no \`${left.program} clean all\` follows in the same RUN.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/mounts.ts
/** @returns the mounts as written, variables not replaced; `type` is `bind` where it isn't given. */
function mountsOf(instruction) {
    return instruction.flags.flatMap(({ name, value }) => {
        if (name !== 'mount' || value === undefined)
            return [];
        const fields = new Map([['type', 'bind']]);
        for (const field of value.split(',')) {
            const equals = field.indexOf('=');
            fields.set((equals === -1 ? field : field.slice(0, equals)).trim().toLowerCase(), equals === -1 ? 'true' : field.slice(equals + 1));
        }
        return [fields];
    });
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/docker-socket-volume.ts




const SOCKET = /(?:^|\/)(?:docker|containerd|crio|cri-dockerd|podman|buildkitd)\.sock\/?$/;
/** Whoever reaches the engine's socket starts containers as root of the host. */
const dockerSocketVolume = defineCheck('dockerfile', {
    id: 'dockerfile/docker-socket-volume',
    title: 'The socket of the container engine is declared as a volume or mounted',
    severity: 'high',
    confidence: 'medium',
    why: 'The image asks for the socket of the container engine. Whoever controls a container that has it controls the host.',
    remedy: 'Take the volume out. Where containers have to be started, use an engine without root or a proxy that lets only the needed calls through.',
    references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
    controls: { cisDocker: ['5.32'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nVOLUME /var/run/docker.sock', 'FROM debian:12\nVOLUME ["/data", "/run/containerd/containerd.sock"]', 'FROM debian:12\nRUN --mount=type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock docker ps'],
        good: ['FROM debian:12\nVOLUME /var/lib/docker', 'FROM debian:12\nENV DOCKER_HOST=unix:///var/run/docker.sock', 'FROM debian:12\nRUN --mount=type=bind,source=docker.socket,target=/tmp/docker.socket true', 'FROM debian:12\nARG DATA\nVOLUME $DATA'],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            const paths = instruction.keyword === 'VOLUME' ? instruction.words.map((word) => word.value) : mountsOf(instruction).flatMap((mount) => ['source', 'src', 'target', 'dst', 'destination'].map((key) => mount.get(key) ?? ''));
            const socket = paths.map((path) => (0,variables/* expand */.fT)(path, instruction.scope)).find((path) => SOCKET.test(path));
            if (socket !== undefined)
                yield { at, message: `\`${socket}\` is ${instruction.keyword === 'VOLUME' ? 'declared as a volume' : 'mounted into the build'}: it gives control over the host.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/healthcheck-none.ts



/** `HEALTHCHECK NONE` takes back the one of the base image. */
const healthcheckNone = defineCheck('dockerfile', {
    id: 'dockerfile/healthcheck-none',
    title: 'The health check is switched off',
    severity: 'low',
    why: 'The check that the base image brings is lost, and Docker takes a process that hangs for a healthy one.',
    remedy: 'Replace `HEALTHCHECK NONE` by a check that fits this image, or leave the one of the base image in place.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    controls: { cisDocker: ['4.6'] },
    sameAs: [],
    examples: {
        bad: ['FROM nginx:1.27\nHEALTHCHECK NONE', 'FROM nginx:1.27 AS base\nHEALTHCHECK none\nFROM base\nCMD ["nginx"]', 'FROM nginx:1.27\nHEALTHCHECK CMD true\nHEALTHCHECK NONE'],
        good: ['FROM nginx:1.27\nHEALTHCHECK CMD curl -f http://localhost/', 'FROM nginx:1.27\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["true"]', 'FROM nginx:1.27 AS tools\nHEALTHCHECK NONE\nFROM nginx:1.27\nHEALTHCHECK CMD none'],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        const last = stage === undefined ? undefined : (0,stages/* effective */.C$)(stage, 'HEALTHCHECK');
        if (last?.words[0]?.value.toUpperCase() === 'NONE')
            yield { at: last, message: '`HEALTHCHECK NONE` switches off the health check of the base image.' };
    },
});

;// CONCATENATED MODULE: ./src/artifacts/disabled-verification.ts
const FALSE = /^["']?(?:0|false|no|off)["']?$/i;
/** Short options of curl that take the rest of their group, or the next word, as value (curl(1)). */
const CURL_VALUED = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';
/** @returns what turns verification off, as `program option`; undefined when nothing does */
function disabledVerification(command) {
    const { name } = command;
    const words = command.args.map((word) => word.value ?? word.text);
    const option = name === undefined ? undefined : find(name, words);
    if (option !== undefined)
        return `${name ?? ''} ${option}`;
    const settings = [...command.writes, ...(command.pipedInto?.name === 'tee' ? command.pipedInto.args : [])];
    return settings.length === 0 ? undefined : writtenSetting(words.join(' '), settings.map((word) => word.value ?? word.text));
}
function find(name, words) {
    switch (name) {
        case 'curl':
            return curlIsInsecure(words) && !onlyLocal(words) ? '--insecure' : undefined;
        case 'wget':
            return words.some((word) => word.startsWith('--no-check-cert')) && !onlyLocal(words) ? '--no-check-certificate' : undefined;
        case 'apt':
        case 'apt-get':
        case 'aptitude':
            return words.find((word) => /^--(?:allow-unauthenticated|force-yes|allow-insecure-repositories)$/.test(word)) ?? words.flatMap(aptSetting)[0];
        case 'git':
            return gitSetting(words);
        case 'npm':
        case 'yarn':
        case 'pnpm':
            return nodeSetting(words);
        case 'yum':
        case 'dnf':
        case 'dnf5':
        case 'tdnf':
        case 'microdnf':
        case 'yum-config-manager':
        case 'dnf-config-manager':
            return words.includes('--nogpgcheck') ? '--nogpgcheck' : yumSetting(words);
        case 'zypper':
            return words.find((word) => /^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpgcheck-allow-unsigned\S*)$/.test(word));
        case 'rpm':
            return words.find((word) => /^--no(?:digest|signature|verify|filedigest)$/.test(word));
        case 'apk':
            return words.find((word) => word === '--allow-untrusted');
        case 'conda':
        case 'mamba':
            return words.some((word, index) => word === 'ssl_verify' && FALSE.test(words[index + 1] ?? '')) ? 'ssl_verify false' : undefined;
        default:
            return isPip(name, words) ? pipOption(words) : undefined;
    }
}
function curlIsInsecure(words) {
    let isValue = false;
    for (const word of words) {
        if (isValue) {
            isValue = false;
            continue;
        }
        if (word === '--insecure' || word === '--proxy-insecure' || word === '--doh-insecure')
            return true;
        if (!/^-[^-]/.test(word))
            continue;
        const letters = Array.from(word.slice(1));
        const valued = letters.findIndex((letter) => CURL_VALUED.includes(letter));
        if (letters.slice(0, valued === -1 ? undefined : valued).includes('k'))
            return true;
        isValue = valued === letters.length - 1 && valued !== -1;
    }
    return false;
}
/** A service that the build started itself. */
function onlyLocal(words) {
    const addresses = words.filter((word) => /^https?:\/\//.test(word));
    return addresses.length > 0 && addresses.every((address) => /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(address));
}
const APT_SETTING = /(?:Acquire::AllowInsecureRepositories|APT::Get::AllowUnauthenticated|Acquire::AllowWeakRepositories)["'\s=]+(?:1|true|yes)\b|Acquire::https?(?:::[^:\s"']+)?::Verify-(?:Peer|Host)["'\s=]+(?:0|false|no)\b/i;
function aptSetting(word) {
    const setting = APT_SETTING.exec(word)?.[0];
    return setting === undefined ? [] : [`-o ${setting}`];
}
function gitSetting(words) {
    const given = words.some((word) => /^http\.(?:\S+\.)?sslVerify=(?:0|false|no|off)$/i.test(word));
    const configured = words[0] === 'config' && words.some((word, index) => /^http\.(?:\S+\.)?sslVerify$/i.test(word) && FALSE.test(words[index + 1] ?? ''));
    return given || configured ? 'http.sslVerify=false' : undefined;
}
function nodeSetting(words) {
    const off = words.some((word, index) => /^(?:--)?(?:strict-ssl|enableStrictSsl|strictSsl)(?:=(?:false|0))?$/.test(word) && (word.includes('=') || FALSE.test(words[index + 1] ?? '')));
    return off || words.includes('--no-strict-ssl') ? 'strict-ssl=false' : undefined;
}
/** `--setopt=sslverify=0`, and the same for one repository: `--setopt=epel.sslverify=0`. */
function yumSetting(words) {
    for (const word of words) {
        const [, setting] = /(?:^|[=.])(sslverify|gpgcheck)["']?=["']?(?:0|false|no)["']?$/i.exec(word) ?? [];
        if (setting !== undefined)
            return `--setopt=${setting}=0`;
    }
    return undefined;
}
function isPip(name, words) {
    return /^pip[\d.]*$/.test(name) || ((/^python[\d.]*$/.test(name) || name === 'uv') && words.includes('pip'));
}
function pipOption(words) {
    const at = words.findIndex((word) => word === '--trusted-host' || word.startsWith('--trusted-host='));
    if (at !== -1)
        return '--trusted-host';
    return words[0] === 'config' && words.includes('set') && words.some((word) => /^(?:global|install)\.trusted-host$/.test(word)) ? 'trusted-host' : undefined;
}
/** A line that goes into a configuration file: `deb [trusted=yes] …`, `insecure` of `.curlrc`. */
function writtenSetting(text, files) {
    const into = (pattern) => files.some((file) => pattern.test(file));
    if (into(/\/etc\/apt\/|sources\.list|apt\.conf/)) {
        // A folder of packages that the build made itself isn't downloaded.
        if (/\[[^\]]*\btrusted=yes\b[^\]]*\]\s*(?!file:|copy:)\S/.test(text))
            return 'apt [trusted=yes]';
        const setting = APT_SETTING.exec(text)?.[0];
        if (setting !== undefined)
            return `apt ${setting}`;
    }
    if (into(/\.curlrc["']?$/) && /(?:^|\s)(?:-k|insecure|--insecure)(?:\s|$)/.test(text))
        return 'curl --insecure';
    if (into(/wgetrc["']?$/) && /check_?certificate\s*=\s*(?:off|0|no)/i.test(text))
        return 'wget --no-check-certificate';
    if (into(/\.npmrc["']?$/) && /strict-ssl\s*=\s*false/.test(text))
        return 'npm strict-ssl=false';
    return undefined;
}
/** Whether a variable with this value turns verification off; never for a value that only the build knows. */
function isDisablingVariable(name, written) {
    if (written === undefined)
        return false;
    const value = written.replace(/^(["'])(.*)\1$/, '$2');
    switch (name) {
        case 'NODE_TLS_REJECT_UNAUTHORIZED':
        case 'PYTHONHTTPSVERIFY':
            return value === '0';
        case 'NPM_CONFIG_STRICT_SSL':
        case 'npm_config_strict_ssl':
            return value === 'false';
        // git asks only whether it is set.
        case 'GIT_SSL_NO_VERIFY':
            return true;
        case 'PIP_TRUSTED_HOST':
        case 'GOINSECURE':
            return value !== '';
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/insecure-download.ts






/** Also in build stages: what comes in there is copied on. */
const insecureDownload = defineCheck('dockerfile', {
    id: 'dockerfile/insecure-download',
    title: 'Downloads aren\'t verified',
    severity: 'medium',
    why: 'Without checking the certificate or the signature, whoever sits between the build and the server decides what gets into the image.',
    remedy: 'Leave the option away. For a server with a certificate of your own, add its authority to the trusted ones; for a package, import the key that signed it.',
    references: ['https://curl.se/docs/sslcerts.html', 'https://manpages.debian.org/stable/apt/apt-secure.8.en.html'],
    controls: { cisDocker: ['4.11'] },
    sameAs: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18].map((number) => `checkov:CKV2_DOCKER_${String(number)}`),
    examples: {
        bad: [
            'FROM debian:12\nRUN curl -fsSLk https://example.com/app -o app',
            'FROM debian:12\nRUN wget -q --no-check-certificate https://example.com/app',
            'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated app',
            'FROM debian:12\nRUN apt-get -o Acquire::AllowInsecureRepositories=true update',
            'FROM python:3.12\nRUN pip install --trusted-host pypi.example.com app',
            'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=0',
            'FROM node:22\nRUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/x && npm config set strict-ssl false',
            'FROM alpine:3.20\nRUN apk add --allow-untrusted app.apk',
            'FROM fedora:40\nRUN dnf install -y --nogpgcheck app',
            "FROM debian:12\nRUN echo 'deb [trusted=yes] http://example.com/ ./' > /etc/apt/sources.list.d/x.list",
        ],
        good: [
            'FROM debian:12\nRUN curl -fsSLo k https://example.com/k && curl -okeys https://example.com/keys && curl -H -k https://example.com/',
            'FROM debian:12\nRUN (app &) && curl -k https://localhost:8443/ready',
            'FROM debian:12\nRUN apt-get -o Acquire::AllowInsecureRepositories=false update',
            'FROM node:22\nARG CHECK\nENV NODE_TLS_REJECT_UNAUTHORIZED=$CHECK\nRUN npm config set strict-ssl true',
            "FROM debian:12\nRUN echo 'deb [trusted=yes] file:///packages ./' > /etc/apt/sources.list.d/x.list && echo 'curl -k https://example.com'",
            'FROM debian:12\nRUN sort -k 2 list && git -c http.sslVerify=true clone https://example.com/x',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile))
            yield* once(at, shellCommands(run, dockerfile).flatMap(inCommand));
        for (const instruction of dockerfile.stages.flatMap((stage) => stage.instructions))
            yield* once(instruction, inVariables(instruction, dockerfile));
    },
});
function inCommand(command) {
    const variables = [...command.assignments, ...(command.name === 'export' ? exported(command) : [])];
    const names = variables.filter(({ name, value }) => isDisablingVariable(name, value)).map(({ name }) => name);
    const option = disabledVerification(command);
    return option === undefined ? names : [option, ...names];
}
function inVariables({ keyword, assignments, scope }, { globalArguments }) {
    if (keyword !== 'ENV' && keyword !== 'ARG')
        return [];
    const globals = new Map(globalArguments.flatMap((each) => each.assignments.map(({ name, value }) => [name, value])));
    return assignments.flatMap(({ name, value }) => {
        const written = value ?? (keyword === 'ARG' ? globals.get(name) : undefined);
        const expanded = written === undefined ? undefined : (0,variables/* expand */.fT)(written, scope);
        return expanded !== undefined && (0,variables/* isKnown */.qE)(expanded) && isDisablingVariable(name, expanded) ? [name] : [];
    });
}
/** One hit for each way in which an instruction does it. */
function once(at, ways) {
    return [...new Set(ways)].map((way) => ({ at, about: way, message: `${/^[A-Z_]+$/i.test(way) ? `The variable \`${way}\`` : `\`${way}\``} turns off the verification of what is downloaded.` }));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/maintainer-instruction.ts

/** MAINTAINER has been deprecated since Docker 1.13: its text is no label, so tools that ask an image for its owner don't find it. */
const maintainerInstruction = defineCheck('dockerfile', {
    id: 'dockerfile/maintainer-instruction',
    title: 'The owner is named by MAINTAINER instead of a label',
    severity: 'negligible',
    why: 'Whoever has to reach the owner of an image about a flaw asks its labels; MAINTAINER is deprecated and sets none.',
    remedy: 'Write `LABEL org.opencontainers.image.authors="…"`.',
    references: ['https://docs.docker.com/reference/dockerfile/#maintainer-deprecated', 'https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
    controls: {},
    sameAs: ['hadolint:DL4000', 'trivy:DS-0022', 'kics:99614418-f82b-4852-a9ae-5051402b741c'],
    examples: {
        bad: ['FROM alpine:3.20\nMAINTAINER Jane Doe <jane@example.com>', 'FROM alpine:3.20\nmaintainer jane'],
        good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.authors="jane@example.com"', 'FROM alpine:3.20\n# MAINTAINER jane', 'FROM alpine:3.20\nRUN echo MAINTAINER'],
    },
    *run({ dockerfile }) {
        for (const instruction of dockerfile.stages.flatMap((stage) => stage.instructions)) {
            if (instruction.keyword === 'MAINTAINER')
                yield { at: instruction, message: 'MAINTAINER is deprecated and sets no label.' };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/missing-healthcheck.ts



/** An orchestrator that reads health from the image can't tell a hung process from a working one. */
const missingHealthcheck = defineCheck('dockerfile', {
    id: 'dockerfile/missing-healthcheck',
    title: 'The image defines no health check',
    severity: 'low',
    confidence: 'medium',
    why: 'Docker takes a process that hangs for a healthy one: it is neither restarted nor taken out of the load. Kubernetes has probes of its own and ignores this instruction.',
    remedy: 'Add `HEALTHCHECK CMD` with a command that asks the service whether it works.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    controls: { cisDocker: ['4.6'] },
    sameAs: ['hadolint:DL3057', 'trivy:DS-0026', 'checkov:CKV_DOCKER_2', 'dockle:CIS-DI-0006'],
    examples: {
        bad: ['FROM nginx:1.27\nCOPY site /usr/share/nginx/html', 'FROM nginx:1.27 AS base\nHEALTHCHECK CMD curl -f http://localhost/\nFROM nginx:1.27\nCMD ["nginx"]', 'FROM scratch\nCOPY app /app\nENTRYPOINT ["/app"]'],
        good: [
            'FROM nginx:1.27\nHEALTHCHECK --interval=30s CMD curl -f http://localhost/',
            'FROM nginx:1.27 AS base\nHEALTHCHECK CMD curl -f http://localhost/\nFROM base\nCMD ["nginx"]',
            'FROM nginx:1.27\nhealthcheck none',
            'FROM golang:1.23 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined || (0,stages/* effective */.C$)(stage, 'HEALTHCHECK') !== undefined)
            return;
        // Nothing to start: the stage only hands out files.
        const onScratch = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.base.type === 'scratch';
        if (onScratch && (0,stages/* effective */.C$)(stage, 'CMD') === undefined && (0,stages/* effective */.C$)(stage, 'ENTRYPOINT') === undefined)
            return;
        yield { at: stage.from, message: onScratch ? 'The final stage has no HEALTHCHECK.' : 'The final stage has no HEALTHCHECK, so there is none unless its base image has one.' };
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/multiple-cmd.ts

/** The last of its kind replaces those before it. */
const multipleCmd = defineCheck('dockerfile', {
    id: 'dockerfile/multiple-cmd',
    title: 'A CMD, ENTRYPOINT or HEALTHCHECK has no effect',
    severity: 'low',
    why: 'Only the last one of a stage counts. Whoever changes one of the others believes to have changed how the container starts or is watched.',
    remedy: 'Keep the last one; start several programs with a script.',
    references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
    controls: {},
    sameAs: ['hadolint:DL4003', 'hadolint:DL4004', 'hadolint:DL3012', 'trivy:DS-0016', 'trivy:DS-0007', 'trivy:DS-0023', 'kics:41c195f4-fc31-4a5c-8a1b-90605538d49f'],
    examples: {
        bad: ['FROM debian:12\nCMD ["a"]\nCMD ["b"]', 'FROM debian:12\nENTRYPOINT ["a"]\nUSER app\nentrypoint ["b"]', 'FROM debian:12\nHEALTHCHECK CMD a\nHEALTHCHECK NONE'],
        good: [
            'FROM debian:12\nENTRYPOINT ["a"]\nCMD ["b"]',
            'FROM debian:12 AS one\nCMD ["a"]\nFROM debian:12\nCMD ["b"]',
            'FROM debian:12 AS one\nCMD ["a"]\nFROM one\nCMD ["b"]',
            'FROM debian:12\nHEALTHCHECK CMD a\nCMD ["b"]\nONBUILD CMD ["c"]',
        ],
    },
    *run({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            for (const [index, at] of instructions.entries()) {
                if (at.keyword !== 'CMD' && at.keyword !== 'ENTRYPOINT' && at.keyword !== 'HEALTHCHECK')
                    continue;
                const later = instructions.slice(index + 1).find((each) => each.keyword === at.keyword);
                if (later === undefined)
                    continue;
                yield {
                    at,
                    message: `This ${at.keyword} has no effect: another one stands below in the same stage.`,
                    fix: { title: `remove the ${at.keyword} without effect`, on: at, action: 'replace', text: '' },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/distribution-image.ts
const NAMES = 'debian|ubuntu|alpine|centos|fedora|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux|photon|alt|mageia|clearlinux|sl';
/** Repositories without registry; each with the owner under which the distribution publishes. */
const REPOSITORIES = [
    // Docker's own, also under the names of its builds for one architecture.
    new RegExp(`^(?:(?:docker/)?library/|(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)/)?(?:${NAMES})$`),
    /^(?:centos\/centos|fedora\/fedora(?:-minimal)?|fedora-minimal|rockylinux\/rockylinux|rockylinux\/rockylinux\.\w+|almalinux\/(?:almalinux|\d+-(?:base|minimal|init))|amazonlinux\/amazonlinux|ubuntu\/ubuntu|archlinux\/archlinux|photon\/photon|kalilinux\/kali-\w+|bitnami\/minideb|os\/oraclelinux)$/,
    // The micro images hold no package manager.
    /^(?:redhat\/ubi\d+(?:-minimal|-init)?|ubi\d+(?:\/ubi(?:-minimal|-init)?|-minimal|-init)?|rhel\d*(?:\/rhel\d*)?)$/,
    /^opensuse(?:\/(?:leap|tumbleweed)|\/archive)?$|^suse\/sl(?:e|es)\d+\S*$|^bci\/bci-base$/,
    /^(?:cbl-mariner|azurelinux)\/base\/core$/,
];
/** Where distributions publish. Under any other registry the same name may stand for anything. */
const REGISTRIES = new Set([
    'docker.io', 'index.docker.io', 'registry-1.docker.io', 'mirror.gcr.io', 'public.ecr.aws', 'quay.io', 'ghcr.io', 'mcr.microsoft.com', 'registry.access.redhat.com', 'registry.redhat.io',
    'registry.fedoraproject.org', 'container-registry.oracle.com', 'registry.suse.com', 'registry.opensuse.org', 'registry.gitlab.com',
]);
function isDistribution({ repository }) {
    const [first = '', ...rest] = repository.toLowerCase().split('/');
    const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    if (hasRegistry && !REGISTRIES.has(first))
        return false;
    const path = hasRegistry ? rest.join('/') : repository.toLowerCase();
    return REPOSITORIES.some((pattern) => pattern.test(path));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/no-security-updates.ts








/** Images of distributions are rebuilt every few weeks; their updates come out every day. */
const noSecurityUpdates = defineCheck('dockerfile', {
    id: 'dockerfile/no-security-updates',
    title: 'The packages of the base image are never updated',
    severity: 'low',
    confidence: 'medium',
    why: 'Fixes that the distribution published after its image was built are missing until the next image of the base comes out and the tag or digest is renewed.',
    remedy: 'Run the upgrade of the package manager in the first RUN and rebuild regularly without cache, or renew the base image as soon as a new one is out.',
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
    controls: { cisDocker: ['4.4'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nRUN apt-get update && apt-get install -y curl', 'FROM docker.io/library/alpine:3.20 AS base\nFROM base\nRUN apk add --no-cache curl', 'FROM registry.access.redhat.com/ubi9/ubi-minimal\nRUN microdnf install -y httpd'],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get -y dist-upgrade',
            'FROM alpine:3.20 AS base\nRUN apk upgrade --no-cache\nFROM base\nCMD ["sh"]',
            'FROM myorg/debian-tools\nRUN apt-get update',
            'FROM debian:12 AS build\nRUN make\nFROM gcr.io/distroless/static\nCOPY --from=build /app /app',
            'FROM python:3.12-slim\nRUN pip install flask',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        const outermost = stage === undefined ? undefined : (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0];
        if (outermost?.base.type !== 'image' || !isDistribution(outermost.base.reference) || !usesUnixShell(lastOf(outermost), dockerfile))
            return;
        const upgraded = finalRuns(dockerfile).some((run) => packageCommands(run, dockerfile).some(({ action, family, options }) => action === 'upgrade' || (family === 'apk' && action === 'install' && options.some((option) => option === '--upgrade' || /^-\w*u/.test(option)))));
        if (upgraded || allCommands(dockerfile).some(mayUpgrade))
            return;
        yield { at: outermost.from, message: `The packages that \`${outermost.base.name}\` brings are never updated in the stages of the final image.` };
    },
});
function lastOf({ from, instructions }) {
    return instructions.at(-1) ?? from;
}
function allCommands(dockerfile) {
    return finalRuns(dockerfile).flatMap((run) => shellCommands(run, dockerfile));
}
/** A script may upgrade as well: what it does can't be read here. */
function mayUpgrade(command) {
    return runsScript(command) || /^(?:unattended-upgrades?|yum-cron|dnf-automatic|apt-fast)$/.test(command.name ?? '');
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/pip-cache.ts







const SETTING = 'PIP_NO_CACHE_DIR';
const pip_cache_DOWNLOADS = {
    folders: ['/root/.cache/pip'],
    fills: ({ family, action, options, open, command }) => family === 'pip' && action === 'install' && !open && !options.some((option) => /^--(?:no-cache|cache-dir|help|dry-run)/.test(option)) && !command.assignments.some((each) => switchesOff(each.name, each.value)),
    empties: ({ family, action }) => family === 'pip' && action === 'clean',
    deletes: (command) => (command.name === 'rm' || command.name === 'find') && command.args.some(({ text }) => /(?:^|\/|["'])\.cache(?:\/pip)?(?:\/\*?)?["']?$/.test(text)),
};
/** pip keeps what it downloaded and built, for the next install that an image never sees. */
const pipCache = defineCheck('dockerfile', {
    id: 'dockerfile/pip-cache',
    title: 'The cache of pip stays in the image',
    severity: 'negligible',
    why: 'pip keeps a copy of each package that it downloads or builds; in an image nobody uses it again.',
    remedy: 'Call `pip install --no-cache-dir`, or mount a cache at `/root/.cache/pip`.',
    references: ['https://pip.pypa.io/en/stable/topics/caching/', 'https://github.com/hadolint/hadolint/wiki/DL3042'],
    controls: {},
    sameAs: ['hadolint:DL3042', 'kics:f2f903fb-b977-461e-98d7-b3e2185c6118'],
    examples: {
        bad: ['FROM python:3.12\nRUN pip install flask', 'FROM python:3.12\nRUN python -m pip install -r requirements.txt', 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=off\nRUN pip3 install flask'],
        good: [
            'FROM python:3.12\nRUN pip install --no-cache-dir flask',
            'FROM python:3.12 AS base\nENV PIP_NO_CACHE_DIR=1\nFROM base\nRUN pip install flask',
            'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask',
            'FROM python:3.12\nRUN pip install flask && rm -rf ~/.cache/pip',
            'FROM python:3.12\nRUN export PIP_NO_CACHE_DIR=true && pip install flask',
            'FROM python:3.12\nARG PIP_OPTIONS\nRUN pip install $PIP_OPTIONS flask && echo "pip install flask"',
        ],
    },
    *run({ dockerfile }) {
        const instructions = finalInstructions(dockerfile);
        for (const [index, run] of instructions.entries()) {
            if (run.keyword !== 'RUN')
                continue;
            const left = leavesCache(run, dockerfile, pip_cache_DOWNLOADS);
            if (left.length === 0 || hasMountedCache(run) || isSwitchedOff(instructions.slice(0, index + 1), run, dockerfile))
                continue;
            const text = rewriteWords(run, dockerfile, left.map(({ actionWord }) => ({ word: actionWord, text: `${actionWord.text} --no-cache-dir` })));
            yield {
                at: run,
                message: '`pip install` without `--no-cache-dir` leaves its downloads in this layer.',
                ...(text === undefined ? {} : { fix: { title: 'add `--no-cache-dir`', on: run, action: 'replace', text } }),
            };
        }
    },
});
function switchesOff(name, value) {
    return name === SETTING && !/^(?:0|false|off|no|)$/i.test(value ?? 'unknown');
}
function hasMountedCache(run) {
    return mountTargets(run).some((target) => /\.cache|pip|\uE000/.test(target) || target === '/root' || target === run.scope.get('PIP_CACHE_DIR'));
}
/** By ENV or ARG, by `export`, or by a configuration file whose content isn't known here. */
function isSwitchedOff(before, run, dockerfile) {
    if (run.scope.has(SETTING))
        return switchesOff(SETTING, run.scope.get(SETTING));
    if (shellCommands(run, dockerfile).some((command) => setsInShell(command)))
        return true;
    return before.some((each) => /\bpip3?(?:\.conf\b|\s+config\s+set\s+\S*no-cache-dir)/.test(each.text));
}
function setsInShell(command) {
    return command.name === 'export' && exported(command).some(({ name, value }) => switchesOff(name, value));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/root-user.ts




/** The last USER of the final stage decides who the container runs as. */
const rootUser = defineCheck('dockerfile', {
    id: 'dockerfile/root-user',
    title: 'The container runs as root',
    severity: 'high',
    why: 'A process that breaks out of the container keeps the identity it had inside it; root can also change every file of the image.',
    remedy: 'Create a user and put `USER <name or uid>` after the last step that needs root.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
    controls: { cisDocker: ['4.1'] },
    sameAs: ['hadolint:DL3002', 'trivy:DS-0002', 'kics:fd54f200-402c-4333-a5a4-36ef6709af2f', 'checkov:CKV_DOCKER_3', 'checkov:CKV_DOCKER_8', 'dockle:CIS-DI-0001'],
    examples: {
        bad: ['FROM alpine:3.20\nCMD ["httpd"]', 'FROM alpine:3.20\nUSER app\nUSER 0:0', 'FROM alpine:3.20\nARG WHO=root\nUSER $WHO', 'FROM alpine:3.20 AS build\nUSER app\nFROM alpine:3.20'],
        good: ['FROM alpine:3.20\nUSER app', 'FROM golang:1.23 AS build\nUSER root\nFROM scratch\nUSER 65532', 'FROM alpine:3.20 AS base\nUSER app\nFROM base\nCMD ["httpd"]', 'FROM mcr.microsoft.com/dotnet/aspnet:9.0\nUSER $APP_UID'],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined)
            return;
        const last = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).findLast((each) => each.keyword === 'USER');
        if (last === undefined) {
            yield { at: stage.from, about: 'no USER', message: 'The final stage sets no USER, so the container runs as root unless its base image sets one.' };
            return;
        }
        const written = last.words[0]?.value ?? '';
        const user = (0,variables/* expand */.fT)(written, last.scope).split(':')[0] ?? '';
        if (!(0,variables/* isKnown */.qE)(user)) {
            // What the base image sets, as `$APP_UID` of .NET's, is there to name a user without rights.
            const known = (0,stages/* argumentNames */.aj)(stage, last);
            if (!(0,variables/* variablesIn */.DF)(written).some((variable) => known.has(variable)))
                return;
            yield { at: last, about: 'unknown USER', severity: 'low', confidence: 'low', message: `Whether \`USER ${written}\` is root can't be told: it depends on a build argument without a default.` };
        }
        else if (user === 'root' || /^0+$/.test(user)) {
            yield { at: last, about: 'root', message: `The last USER of the final stage is \`${written}\`.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/secrets.ts
/** What a secret looks like from outside: by the name of its variable, by its value, by the name of its file. */

/** Words that name a secret when a variable's name ends in them. */
const SECRET_WORDS = new Set(['PASSWORD', 'PASSWD', 'PASS', 'PWD', 'PASSPHRASE', 'PASSCODE', 'SECRET', 'SECRETS', 'TOKEN', 'TOKENS', 'CREDENTIAL', 'CREDENTIALS', 'CREDS', 'APIKEY', 'AUTHTOKEN', 'ACCESSKEY', 'SECRETKEY', 'PRIVATEKEY']);
/** `…_KEY` is a secret behind these words only: a cache key, a sort key and a GPG key id are none. */
const KEY_WORDS = new Set(['API', 'ACCESS', 'SECRET', 'PRIVATE', 'AUTH', 'ENCRYPTION', 'SIGNING', 'DEPLOY', 'ACCOUNT', 'MASTER', 'STORAGE', 'SESSION', 'JWT', 'APP', 'SSH', 'ADMIN', 'CLIENT', 'TLS', 'SSL', 'HMAC']);
/** What may follow the telling word without changing what the variable holds: `DB_PASSWORD_PROD`, `TOKEN_2`. */
const TRAILERS = /^(?:PROD|PRODUCTION|DEV|DEVELOPMENT|STAGING|TEST|DEFAULT|VALUE|V?\d+)$/;
/** Before the telling word, these say that it isn't kept secret or isn't one: `NEXT_PUBLIC_TOKEN`, `CSRF_TOKEN`… only the first kind is sure. */
const PUBLIC_WORDS = new Set(['PUBLIC', 'PUB', 'GPG', 'PGP', 'NO', 'DISABLE', 'ENABLE', 'USE', 'REQUIRE', 'ALLOW', 'SKIP', 'HAS', 'IS', 'EMPTY', 'RANDOM']);
/** Whether a variable of this name is there to hold a secret. Its value still decides whether it does. */
function isSecretName(name) {
    const words = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .split(/[^A-Z\d]+/)
        .filter((word) => word !== '');
    while (words.length > 1 && TRAILERS.test(words.at(-1) ?? ''))
        words.pop();
    // SECRET_KEY_BASE is what Rails signs sessions with.
    if (words.at(-1) === 'BASE' && words.at(-2) === 'KEY')
        words.pop();
    const last = (words.pop() ?? '').replace(/\d+$/, '');
    if (words.some((word) => PUBLIC_WORDS.has(word)))
        return false;
    if (last === 'KEY')
        return KEY_WORDS.has(words.at(-1) ?? '');
    // Alone it is the shell's working directory.
    if (last === 'PWD' || last === 'PASS')
        return words.length > 0 && words.at(-1) !== 'OLD';
    return SECRET_WORDS.has(last) || /(?:PASSWORD|PASSWD|(?:ROOT|DB|USER|ADMIN|KEY|STORE)PASS)$/.test(last);
}
/** Formats that their issuers made recognisable. */
const SHAPES = [
    [/\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/, 'an AWS access key id'],
    [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, 'a GitHub token'],
    [/\bgithub_pat_[A-Za-z0-9_]{50,}\b/, 'a GitHub token'],
    [/\bglpat-[\w-]{20,}/, 'a GitLab token'],
    [/\bxox[abeoprs]-[\w-]{10,}/, 'a Slack token'],
    [/\bsk_live_[A-Za-z0-9]{16,}/, 'a Stripe key'],
    [/\bAIza[\w-]{35}(?![\w-])/, 'a Google API key'],
    [/\bnpm_[A-Za-z0-9]{36}\b/, 'an npm token'],
    [/\bpypi-AgE[\w-]{50,}/, 'a PyPI token'],
    [/\bdckr_pat_[\w-]{20,}/, 'a Docker Hub token'],
    [/\bhf_[A-Za-z0-9]{30,}\b/, 'a Hugging Face token'],
    [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/, 'a private key'],
];
/** @returns what kind of secret a text holds by its form, whoever holds it; undefined when it has no such form. */
function secretShape(value) {
    // AWS's own manuals use keys with this word in them.
    if (value.includes('EXAMPLE'))
        return undefined;
    return SHAPES.find(([pattern]) => pattern.test(value))?.[1];
}
const NOT_A_VALUE = /^(?:|true|false|yes|no|on|off|enabled?|disabled?|none|null|nil|undefined|unset|[01])$/i;
const PLACEHOLDER = /^(?:<.*>|\[.*\]|\{\{.*\}\}|%.*%|__\w+__|@\w+@|[*x.?-]+|\.\.\.|(?:dummy|placeholder|fake|redacted|unused|not[-_ ]?(?:used|needed|a[-_]?secret)|tbd|todo|n\/?a|insert|replace)(?:[-_ ].*|[-_]?me)?|your[-_ ].*)$/i;
/** A path, or an address: where the secret lies, not what it is. */
const ADDRESS = /^(?:~?\.{0,2}\/[\w.\-/@]*|[A-Za-z]:[\\/].*|file:.*|(?:https?|vault|aws|gcp|arn|op|secretsmanager|ssm):.*)$/;
/** Long hexadecimal in capitals is a fingerprint, as release managers publish them. */
const FINGERPRINT = /^(?:[0-9A-F]{40}\s*)+$/;
/**
 * Whether a value can be the secret itself.
 * @param value with its variables replaced: what isn't known is none
 */
function isSecretValue(value) {
    const text = value.trim();
    return (0,variables/* isKnown */.qE)(text) && !NOT_A_VALUE.test(text) && !PLACEHOLDER.test(text) && !ADDRESS.test(text) && !FINGERPRINT.test(text);
}
/** @returns whether an address carries a password of its own: `postgres://app:pass@db/app` */
function hasPassword(value) {
    const password = /^[a-z][a-z\d+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i.exec(value.trim())?.[1];
    return password !== undefined && isSecretValue(password) && !/[${<[%]/.test(password);
}
const SAMPLE = /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|default|defaults|schema|mock|dummy)(?:[._-]|$)/i;
const PUBLIC_KEY = /(?:^|[._-])(?:pub|public|gpg|pgp|apt|rpm|release|repo|repository|signing|archive|ca|keyring|nodesource|docker)(?:[._-]|key|$)/i;
/** Which files hold secrets, by name; the name may be a pattern of COPY, whose `*` stands for itself here. */
const FILES = [
    { name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_\w+)?$/, what: 'an SSH private key', sure: true },
    { name: /(?:^|\/)\.ssh$/, what: 'SSH keys', sure: true },
    { name: /\.ppk$/i, what: 'an SSH private key', sure: true },
    { name: /(?:^|\/)[^/]*\.key$/i, what: 'a private key', sure: true, notIf: PUBLIC_KEY },
    { name: /(?:^|\/)(?:[^/]*[._-])?(?:key|privkey|privatekey|private)\.pem$/i, what: 'a private key', sure: true, notIf: PUBLIC_KEY },
    { name: /\.(?:p12|pfx|jks|keystore|kdbx)$/i, what: 'a key store', sure: false, notIf: /trust|cacerts/i },
    { name: /(?:^|\/)\.env(?:\.[\w*-]+|\*)?$/, what: 'environment values', sure: true },
    { name: /(?:^|\/)(?:\.|_)netrc$/, what: 'login data', sure: true },
    { name: /(?:^|\/)\.git-credentials$/, what: 'login data of Git', sure: true },
    { name: /(?:^|\/)\.pgpass$/, what: 'passwords of PostgreSQL', sure: true },
    { name: /(?:^|\/)\.(?:npmrc|pypirc|yarnrc\.yml)$/, what: 'the login of a package registry, often', sure: false },
    { name: /(?:^|\/)\.aws(?:\/credentials)?$/, what: 'AWS credentials', sure: true },
    { name: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/, what: 'registry logins', sure: true },
    { name: /(?:^|\/)(?:\.kube\/config|\.kube|kubeconfig(?:\.ya?ml)?)$/, what: 'access to a cluster', sure: true },
    { name: /(?:^|\/)service[-_]?account[^/]*\.json$/i, what: 'a service account key', sure: false },
    { name: /(?:^|\/)credentials\.json$/i, what: 'credentials', sure: true },
    { name: /(?:^|\/)[^/]*\.tfstate$/, what: 'Terraform state, which holds secrets in plain text', sure: true },
];
/** @returns what a file of this path most likely holds; undefined when nothing secret. */
function secretFile(path) {
    const clean = path.replace(/\/+$/, '');
    const base = clean.slice(clean.lastIndexOf('/') + 1);
    if (SAMPLE.test(base))
        return undefined;
    const found = FILES.find(({ name, notIf }) => name.test(clean) && notIf?.test(base) !== true);
    return found === undefined ? undefined : { what: found.what, sure: found.sure };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/secret-file-copied.ts





/** Keys and logins by the names that their programs give them. */
const secretFileCopied = defineCheck('dockerfile', {
    id: 'dockerfile/secret-file-copied',
    title: 'A file that holds a secret is copied into the image',
    severity: 'medium',
    why: 'A file of an image can be read by anyone who may pull it, and deleting it later leaves it in the layer below.',
    remedy: 'Mount it where it is needed: `RUN --mount=type=secret,id=key` in the build, a volume or a secret of the orchestrator at run time.',
    references: ['https://docs.docker.com/build/building/secrets/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nCOPY id_rsa /root/.ssh/', 'FROM node:22\nCOPY package.json .npmrc /app/', 'FROM nginx:1.27\nADD tls/server.key /etc/nginx/', 'FROM node:22\nCOPY .env.production /app/.env', 'FROM debian:12\nCOPY .aws/credentials /root/.aws/'],
        good: [
            'FROM node:22\nCOPY .env.example /app/.env',
            'FROM debian:12\nCOPY ca.pem id_rsa.pub nodesource.gpg.key /etc/keys/',
            { Dockerfile: 'FROM node:22\nCOPY .env* /app/', '.dockerignore': '.env*\n!.env.example' },
            'FROM node:22\nCOPY i18n.keys environment.ts /app/',
            'FROM node:22\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci',
        ],
    },
    *run({ dockerfile, ignore }) {
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            for (const source of copyOf(instruction)?.sources ?? []) {
                const found = contentOf(source, ignore);
                if (found === undefined)
                    continue;
                yield {
                    at,
                    about: source.text,
                    confidence: found.sure ? 'high' : 'medium',
                    message: `\`${source.text}\` is copied; by its name it holds ${found.what}.`,
                    // What a stage that is left behind holds is in the build cache alone.
                    ...(shipped.has(at) ? {} : { severity: 'low' }),
                };
            }
        }
    },
});
function contentOf({ kind, path }, ignore) {
    if ((kind !== 'context' && kind !== 'stage') || !(0,variables/* isKnown */.qE)(baseName(path)))
        return undefined;
    // For `.env*` the file that would be worst.
    const clean = kind === 'context' && (0,variables/* isKnown */.qE)(path) ? contextPath(path) : path;
    if (kind === 'context' && ignore !== undefined && (0,variables/* isKnown */.qE)(path) && ignore.excludes(clean.replace(/[.*]*\*$/, '').replaceAll('*', 'any')))
        return undefined;
    return secretFile(clean);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/secret-in-arg.ts




/** Build arguments stand in the history of the image beside the RUNs that saw them. */
const secretInArg = defineCheck('dockerfile', {
    id: 'dockerfile/secret-in-arg',
    title: 'A secret is passed as a build argument',
    severity: 'high',
    why: 'The values of build arguments are kept in the history and in the provenance of the image: `docker history` prints them to anyone who may pull it.',
    remedy: 'Pass it as a secret: `docker build --secret id=token` and `RUN --mount=type=secret,id=token`. Replace a value that is written in the file: it counts as known.',
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/', 'https://docs.docker.com/build/building/secrets/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nARG GITHUB_TOKEN\nRUN make', 'FROM debian:12\nARG DB_PASSWORD=hunter22', 'ARG API_KEY=0123456789abcdef\nFROM debian:12', 'FROM debian:12\nARG VALUE=none\nENV DB_PASSWORD=$VALUE'],
        good: ['FROM debian:12\nARG TOKEN_FILE=/run/secrets/token', 'FROM debian:12\nARG VERSION=1.2 KEY_ID=7', 'FROM debian:12\nRUN --mount=type=secret,id=github_token make', 'FROM debian:12\nARG GPG_KEYS=A035C8C19219BA821ECEA86B64E628F8D684696D', 'FROM debian:12\nARG USE_TOKEN=true'],
    },
    *run({ dockerfile }) {
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        const fills = filledByArguments(dockerfile);
        for (const at of [...dockerfile.globalArguments, ...dockerfile.stages.flatMap((stage) => stage.instructions)]) {
            if (at.keyword !== 'ARG')
                continue;
            for (const assignment of at.assignments) {
                const hit = judge(assignment, at, shipped.has(at), fills.get(assignment.name));
                if (hit !== undefined)
                    yield hit;
            }
        }
    },
});
function judge({ name, value: written }, at, shipped, fills) {
    const value = (0,variables/* expand */.fT)(written ?? '', at.scope);
    const shape = secretShape(value);
    if (shape !== undefined)
        return { at, about: name, message: `The default of the build argument \`${name}\` is ${shape}.` };
    if (isSecretName(name) || fills !== undefined) {
        if (written !== undefined && isSecretValue(value))
            return { at, about: name, message: `The build argument \`${name}\` ${fills === undefined ? 'holds a secret by its name' : `fills \`${fills}\``}, and its default is written in the file.` };
        // A default that is no secret, such as a path or `true`, says that the argument holds none either, unless its use says otherwise.
        if (written === undefined || value === '' || fills !== undefined) {
            const why = fills === undefined ? 'takes a secret' : `fills \`${fills}\` and so takes a secret`;
            return { at, about: name, severity: shipped ? 'low' : 'negligible', message: `The build argument \`${name}\` ${why}, whose value ${shipped ? "stays in the image's history" : 'stays in the build cache and in the provenance'}.` };
        }
    }
    if (hasPassword(value))
        return { at, about: name, severity: 'medium', confidence: 'medium', message: `The address in the default of \`${name}\` carries a password.` };
    return undefined;
}
/** Build argument → the secret variable of the image that it fills. */
function filledByArguments(dockerfile) {
    const fills = new Map();
    for (const { stage, instruction } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
        if (instruction.keyword !== 'ENV')
            continue;
        const known = (0,stages/* argumentNames */.aj)(stage, instruction);
        for (const { name, value } of instruction.assignments) {
            if (value === undefined || !isSecretName(name))
                continue;
            for (const variable of (0,variables/* variablesIn */.DF)(value))
                if (known.has(variable))
                    fills.set(variable, name);
        }
    }
    return fills;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/secret-in-env.ts




/** ENV is part of the image's configuration: `docker inspect` prints it. */
const secretInEnv = defineCheck('dockerfile', {
    id: 'dockerfile/secret-in-env',
    title: 'A secret is stored in an environment variable of the image',
    severity: 'high',
    why: 'The values of ENV are part of the image: anyone who may pull it reads them with `docker inspect`, and every process in the container inherits them.',
    remedy: 'Give the secret when the container starts, or with `RUN --mount=type=secret` when only the build needs it. Replace the value: it counts as known.',
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/', 'https://docs.docker.com/build/building/secrets/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: ['trivy:DS-0031', 'dockle:CIS-DI-0010'],
    examples: {
        bad: [
            'FROM debian:12\nENV DB_PASSWORD=s3cret-Value',
            'FROM debian:12\nENV MODE=prod \\\n    API_KEY="abc def"',
            'FROM debian:12\nARG NPM\nENV NPM_TOKEN=$NPM',
            'FROM debian:12\nENV DATABASE_URL=postgres://app:hunter22@db/app',
            'FROM debian:12\nENV adminPassword changeme',
        ],
        good: [
            'FROM debian:12\nENV DB_PASSWORD_FILE=/run/secrets/db DB_PASSWORD=',
            'FROM debian:12\nENV PASSWORD_MIN_LENGTH=12 TOKEN_URL=https://example.com/token SECRET_NAME=app',
            'FROM debian:12\nENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D JWT_PUBLIC_KEY=MFkwEwYHKoZIzj0CAQYI',
            'FROM debian:12\nENV ALLOW_EMPTY_PASSWORD=yes TLS_KEY=/etc/ssl/private/tls.key',
            'FROM debian:12\nENV DB_PASSWORD=$PASSWORD_OF_THE_BASE_IMAGE',
            'FROM debian:12\nENV DATABASE_URL=postgres://db/app CACHE_KEY=v12',
        ],
    },
    *run({ dockerfile }) {
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        for (const placed of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            if (placed.instruction.keyword !== 'ENV')
                continue;
            for (const assignment of placed.instruction.assignments) {
                const hit = secret_in_env_judge(assignment, placed);
                if (hit === undefined)
                    continue;
                // A value written in the file is out wherever it stands; one that comes with the build stays in the stage.
                yield hit.severity === 'medium' && !shipped.has(placed.at) ? { ...hit, severity: 'low' } : hit;
            }
        }
    },
});
function secret_in_env_judge({ name, value: written }, { stage, instruction, at }) {
    if (written === undefined)
        return undefined;
    const value = (0,variables/* expand */.fT)(written, instruction.scope);
    const shape = secretShape(value);
    if (shape !== undefined)
        return { at, about: name, message: `\`${name}\` holds ${shape}.` };
    const secretName = isSecretName(name);
    if (secretName) {
        const known = (0,stages/* argumentNames */.aj)(stage, instruction);
        const filledBy = (0,variables/* variablesIn */.DF)(written).find((variable) => known.has(variable));
        if (filledBy !== undefined)
            return { at, about: name, severity: isSecretValue(value) ? 'high' : 'medium', message: `\`${name}\` keeps the value of the build argument \`${filledBy}\` in the image.` };
        if (isSecretValue(value))
            return { at, about: name, message: `\`${name}\` holds a secret by its name, and its value is in the image.` };
    }
    if (hasPassword(value))
        return { at, about: name, severity: 'medium', confidence: 'medium', message: `The address in \`${name}\` carries a password.` };
    return undefined;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/setuid-or-setcap.ts




/** Granting only: taking the bits away is what CIS asks for. */
const setuidOrSetcap = defineCheck('dockerfile', {
    id: 'dockerfile/setuid-or-setcap',
    title: 'A program gets the rights of another user',
    severity: 'medium',
    why: 'A setuid, setgid or capability bit on a program gives whoever starts it more rights than they have: a hole in the program is a way to root inside the container.',
    remedy: 'Leave the bits away; for a low port use one above 1023, and give capabilities to the container, not to files.',
    references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html', 'https://docs.docker.com/engine/security/#linux-kernel-capabilities'],
    controls: { cisDocker: ['4.8'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nRUN chmod u+s /usr/bin/app', 'FROM debian:12\nRUN chmod -v 4755 /usr/bin/app', 'FROM debian:12\nCOPY --chmod=6755 app /usr/bin/app', "FROM debian:12\nRUN setcap 'cap_sys_admin+ep' /usr/bin/app"],
        good: [
            'FROM debian:12\nRUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +',
            'FROM debian:12\nRUN chmod u-s,g-s /bin/su && chmod 0755 /usr/bin/app && chmod 1777 /tmp',
            'FROM debian:12\nRUN setcap -r /usr/bin/app',
            'FROM debian:12 AS build\nRUN chmod 4755 /app\nFROM scratch\nCMD ["/x"]',
            'FROM debian:12\nARG MODE\nRUN chmod $MODE /app',
        ],
    },
    *run({ dockerfile }) {
        for (const instruction of finalInstructions(dockerfile)) {
            const setuid = modeGrants(instruction, dockerfile).find((each) => each.setuid);
            if (setuid !== undefined)
                yield hit(instruction, setuid, 'setuid');
            const setgid = setuid === undefined ? modeGrants(instruction, dockerfile).find((each) => each.setgid) : undefined;
            if (setgid !== undefined)
                yield { ...hit(instruction, setgid, 'setgid'), severity: 'low', confidence: 'low' };
            if (instruction.keyword !== 'RUN')
                continue;
            const capabilities = shellCommands(instruction, dockerfile).map(grantedCapabilities).find((each) => each !== undefined);
            if (capabilities === undefined)
                continue;
            // Binding a low port is the least of them, and often what keeps a process from running as root.
            const harmless = /^cap_net_bind_service[+=]+[eip]+$/i.test(capabilities);
            yield { at: instruction, about: 'setcap', message: `\`setcap\` gives a program the capabilities \`${capabilities}\`.`, ...(harmless ? { severity: 'low' } : {}) };
        }
    },
});
function hit(at, { by, mode, paths }, bit) {
    const on = paths[0] === undefined ? '' : ` on \`${paths[0]}\``;
    // On a folder the setgid bit only hands its group down, and which of the two it is can't be seen here.
    return { at, about: bit, message: `\`${by}\` with mode \`${mode}\` sets the ${bit} bit${on}${bit === 'setgid' ? ', which for a program means the rights of its group' : ''}.` };
}
/** @returns undefined when capabilities are taken away, or are known to the build alone */
function grantedCapabilities({ name, args }) {
    if (name !== 'setcap')
        return undefined;
    const capabilities = args.find(({ text }) => !text.startsWith('-') || text.includes('='))?.value;
    const removes = args.some(({ text }) => text === '-r');
    return removes || capabilities === undefined || !/[+=]p?[eip]/.test(capabilities) ? undefined : capabilities;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/shell-form-entrypoint.ts



/** Text without anything that a shell would act on. */
const PLAIN = /^[\w./:@=+,-]+(?:[ \t]+[\w./:@=+,-]+)*$/;
/** These are nothing outside a shell. */
const BUILTINS = new Set(['exec', 'cd', 'set', 'export', 'eval', 'exit', 'trap', 'ulimit', 'umask', 'unset', 'alias', 'command', 'source', '.', ':', 'if', 'for', 'while', 'case', 'wait', 'type']);
/** Shell form puts `/bin/sh -c` in front: the shell is process 1, and it passes no signal on. */
const shellFormEntrypoint = defineCheck('dockerfile', {
    id: 'dockerfile/shell-form-entrypoint',
    title: 'The container is started through a shell',
    severity: 'low',
    why: 'In shell form `/bin/sh` is the first process. It passes no signals on, so `docker stop` waits and then kills; and an ENTRYPOINT in shell form ignores CMD and the arguments of `docker run`.',
    remedy: 'Write a JSON array: `ENTRYPOINT ["program", "argument"]`.',
    references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/', 'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
    controls: {},
    sameAs: ['hadolint:DL3025'],
    examples: {
        bad: ['FROM debian:12\nENTRYPOINT /srv/run --port 80', 'FROM debian:12\nENTRYPOINT exec /srv/run\nCMD ["--help"]', 'FROM node:22\nCMD npm start', "FROM eclipse-temurin:21\nENTRYPOINT ['java', '-jar', 'app.jar']"],
        good: [
            'FROM debian:12\nENTRYPOINT ["/srv/run", "--port", "80"]',
            'FROM debian:12\nENTRYPOINT [ \\\n  # why\n  "/srv/run" ]\nCMD ["--help"]',
            'FROM debian:12\nENTRYPOINT /srv/old\nENTRYPOINT ["/srv/run"]',
            'FROM debian:12 AS build\nCMD make\nFROM debian:12\nCMD ["/srv/run"]',
            'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nENTRYPOINT C:/run.exe',
            'FROM node:22\nCMD exec npm start',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined || (0,stages/* isWindows */.uF)(dockerfile, stage))
            return;
        const entrypoint = (0,stages/* effective */.C$)(stage, 'ENTRYPOINT');
        const command = (0,stages/* effective */.C$)(stage, 'CMD');
        const passesOn = (instruction) => instruction.words[0]?.value === 'exec';
        if (entrypoint !== undefined && !entrypoint.json) {
            // With `exec` signals arrive; then only a CMD is lost.
            if (passesOn(entrypoint) && command === undefined)
                return;
            const fix = command === undefined ? asArray(entrypoint, stage) : undefined;
            yield { at: entrypoint, message: entrypointMessage(passesOn(entrypoint), command !== undefined), ...(fix === undefined ? {} : { fix }) };
        }
        else if (entrypoint === undefined && command !== undefined && !command.json && !passesOn(command)) {
            yield { at: command, severity: 'negligible', message: 'CMD is in shell form: the shell is the first process, and it passes no signals on.' };
        }
    },
});
function entrypointMessage(passesOn, hasCommand) {
    if (passesOn)
        return 'ENTRYPOINT is in shell form, so CMD is ignored.';
    return hasCommand ? 'ENTRYPOINT is in shell form: CMD is ignored, and the shell passes no signals on.' : 'ENTRYPOINT is in shell form: the shell is the first process, and it passes no signals on.';
}
/** Only for words that a shell would hand over as they are. */
function asArray(at, stage) {
    const ownShell = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).some((each) => each.keyword === 'SHELL');
    const line = at.words.map((word) => word.text).join(' ');
    const program = at.words[0]?.text ?? '';
    if (ownShell || at.text.includes('\n') || !PLAIN.test(line) || program.includes('=') || BUILTINS.has(program))
        return undefined;
    const keyword = at.text.slice(0, at.keyword.length);
    return { title: 'write ENTRYPOINT as a JSON array', on: at, action: 'replace', text: `${keyword} [${at.words.map((word) => JSON.stringify(word.text)).join(', ')}]` };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/ssh-port.ts



/** A container with an SSH server is one that is managed like a machine. */
const sshPort = defineCheck('dockerfile', {
    id: 'dockerfile/ssh-port',
    title: 'The SSH port is exposed',
    severity: 'medium',
    why: 'An SSH server in a container is another way in, with its own keys, logins and updates, which nobody watches.',
    remedy: 'Leave the SSH server out and use `docker exec`, or `kubectl exec`, to look inside.',
    references: ['https://docs.docker.com/reference/dockerfile/#expose'],
    controls: { cisDocker: ['5.7'] },
    sameAs: ['trivy:DS-0004', 'kics:5907595b-5b6d-4142-b173-dbb0e73fbff8', 'checkov:CKV_DOCKER_1'],
    examples: {
        bad: ['FROM debian:12\nEXPOSE 80 22', 'FROM debian:12\nEXPOSE 22/tcp', 'FROM debian:12\nEXPOSE 20-25', 'FROM debian:12\nENV PORT=22\nEXPOSE $PORT/TCP'],
        good: ['FROM debian:12\nEXPOSE 2222 8022', 'FROM debian:12\nEXPOSE 22/udp', 'FROM debian:12\nARG PORT\nEXPOSE ${PORT}', 'FROM debian:12\nEXPOSE 220-230'],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            if (instruction.keyword !== 'EXPOSE')
                continue;
            const port = instruction.words.find((word) => (0,variables/* expand */.fT)(word.value, instruction.scope).split(/\s+/).some(holdsSsh));
            if (port !== undefined)
                yield { at, message: `\`EXPOSE ${port.value}\` opens the SSH port, 22.` };
        }
    },
});
function holdsSsh(port) {
    const [, first, last, protocol] = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/.exec(port) ?? [];
    if (!(0,variables/* isKnown */.qE)(port) || first === undefined || (protocol ?? 'tcp').toLowerCase() !== 'tcp')
        return false;
    return Number(first) <= 22 && 22 <= Number(last ?? first);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/sudo.ts




const PROGRAMS = new Set(['sudo', 'doas']);
/** Being root for a step is what USER is for. */
const sudo = defineCheck('dockerfile', {
    id: 'dockerfile/sudo',
    title: 'sudo is used or installed',
    severity: 'low',
    why: 'In the image, sudo is a setuid program that turns a process of an ordinary user into root; in a build it handles terminals and signals in ways that nobody expects.',
    remedy: 'Switch with `USER root` and back for the steps that need it; start processes as another user with gosu or setpriv, or let the platform do it.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
    controls: { cisDocker: ['4.3'] },
    sameAs: ['hadolint:DL3004', 'trivy:DS-0010', 'kics:8ada6e80-0ade-439e-b176-0b28f6bce35a', 'checkov:CKV2_DOCKER_1', 'dockle:DKL-DI-0001'],
    examples: {
        bad: ['FROM debian:12\nRUN sudo apt-get update', 'FROM debian:12\nRUN apt-get update && apt-get install -y curl sudo', 'FROM alpine:3.20\nRUN curl -s https://example.com/key | doas tee /etc/key'],
        good: [
            'FROM debian:12\nRUN echo "run with sudo"',
            'FROM debian:12\nRUN command -v sudo || rm -rf /etc/sudoers.d',
            'FROM debian:12 AS build\nRUN apt-get install -y sudo\nFROM debian:12\nCOPY --from=build /app /app',
            'FROM debian:12\nRUN apt-get purge -y sudo && gosu nobody true',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const used = shellCommands(run, dockerfile).flatMap(({ name, wrappers }) => [...wrappers, name ?? '']).find((name) => PROGRAMS.has(name));
            if (used !== undefined)
                yield { at, about: 'use', message: `A build step runs \`${used}\`.` };
        }
        for (const run of finalRuns(dockerfile)) {
            const installed = installedIn(run, dockerfile);
            if (installed !== undefined)
                yield { at: run, about: 'package', message: `The package \`${installed}\` is installed into the image.` };
        }
    },
});
function installedIn(run, dockerfile) {
    const commands = packageCommands(run, dockerfile).filter((each) => each.family !== 'pip');
    const removed = commands.filter((each) => each.action === 'remove').flatMap((each) => each.packages);
    return commands
        .filter((each) => each.action === 'install')
        .flatMap((each) => each.packages.map(packageName))
        .find((name) => PROGRAMS.has(name) && !removed.includes(name));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/unpinned-image.ts




/** A name without tag and digest means `latest`. */
const unpinnedImage = defineCheck('dockerfile', {
    id: 'dockerfile/unpinned-image',
    title: 'An image is named without a version',
    severity: 'medium',
    why: 'Without a tag, and with the tag `latest`, each build may start from another image: what was tested is not what is shipped, and nobody can say which packages it holds.',
    remedy: 'Name a version, `node:22.11-slim`, and better its digest along with it.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    controls: { cisDocker: ['4.2'] },
    sameAs: ['hadolint:DL3006', 'hadolint:DL3007', 'trivy:DS-0001', 'kics:9efb0b2d-89c9-41a3-91ca-dcc0aec911fd', 'checkov:CKV_DOCKER_7'],
    examples: {
        bad: [
            'FROM debian\nUSER app',
            'ARG TAG=latest\nFROM node:${TAG}',
            'FROM localhost:5000/team/app',
            'FROM debian:12\nCOPY --from=docker.io/library/composer:latest /usr/bin/composer /usr/bin/',
            'FROM debian:12\nRUN --mount=type=bind,from=ghcr.io/owner/tools,target=/tools /tools/run',
        ],
        good: [
            'FROM debian:12',
            'FROM debian@sha256:c0ffee254729296a45a3885639ac7e10f9d54979676d96e1ddcb7b1f1c7f1d5c',
            'FROM debian:latest@sha256:c0ffee254729296a45a3885639ac7e10f9d54979676d96e1ddcb7b1f1c7f1d5c',
            'ARG TAG\nFROM node:${TAG}',
            'ARG IMAGE\nFROM $IMAGE',
            'FROM golang:1.23 AS build\nFROM scratch\nCOPY --from=build /app /app\nCOPY --from=0 /etc/passwd /etc/',
            'FROM node:latest-alpine3.20',
        ],
    },
    *run({ dockerfile }) {
        for (const stage of dockerfile.stages) {
            const { base } = stage;
            if (base.type === 'image')
                yield* unpinned_image_judge(base.reference, stage.from, 'high');
            else if (base.type === 'unknown')
                yield* unpinned_image_judge((0,image_reference/* parseImageReference */.o)((0,variables/* expand */.fT)(stage.baseWord.value, stage.from.scope)), stage.from, 'high');
            for (const at of stage.instructions)
                yield* namedBy(at, dockerfile);
        }
    },
});
function* namedBy(at, dockerfile) {
    const instruction = at.trigger ?? at;
    const names = instruction.keyword === 'COPY' ? instruction.flags.flatMap((flag) => (flag.name === 'from' ? [flag.value ?? ''] : [])) : mountsOf(instruction).map((mount) => mount.get('from') ?? '');
    for (const name of new Set(names)) {
        // Builders differ in whether they replace variables here.
        if (name === '' || name.includes('$') || isStage(name, dockerfile.stages))
            continue;
        const reference = (0,image_reference/* parseImageReference */.o)(name);
        // A plain word may also be a context that the command line names: `--build-context assets=…`.
        yield* unpinned_image_judge(reference, at, /[/.:]/.test(name) ? 'high' : 'medium');
    }
}
function isStage(name, stages) {
    return name === 'scratch' || /^\d+$/.test(name) || stages.some((stage) => stage.name === name.toLowerCase());
}
function* unpinned_image_judge({ repository, tag, digest }, at, confidence) {
    // `$IMAGE` may bring its own tag; `$REGISTRY/node` can't.
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    if (digest !== undefined || (tag !== undefined && tag !== 'latest') || name === '' || !(0,variables/* isKnown */.qE)(name))
        return;
    const shown = repository.replaceAll(variables/* UNKNOWN */.HV, '…');
    yield {
        at,
        about: shown,
        confidence,
        message: tag === undefined ? `The image \`${shown}\` is named without a tag or digest, which means \`latest\`.` : `The image \`${shown}\` is used with the tag \`latest\`, which moves.`,
    };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/workdir-relative.ts



/** A relative WORKDIR is taken from the one before it; without one in the file, from the base image's. */
const workdirRelative = defineCheck('dockerfile', {
    id: 'dockerfile/workdir-relative',
    title: 'A relative WORKDIR depends on the base image',
    severity: 'low',
    why: 'Where the files end up is decided by the WORKDIR of the base image: a new version of it can move the application, and with it permissions and paths.',
    remedy: 'Begin the path with `/`.',
    references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
    controls: {},
    sameAs: ['hadolint:DL3000', 'trivy:DS-0009', 'kics:6b376af8-cfe8-49ab-a08d-f32de23661a4', 'checkov:CKV_DOCKER_10'],
    examples: {
        bad: ['FROM debian:12\nWORKDIR app', 'FROM debian:12\nENV DIR=srv/app\nWORKDIR $DIR', 'FROM debian:12 AS build\nWORKDIR /src\nFROM debian:12\nWORKDIR ./src'],
        good: [
            'FROM debian:12\nWORKDIR /srv\nWORKDIR app',
            'FROM debian:12\nWORKDIR $HOME/app',
            'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:/app',
            '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:\\app',
            'FROM debian:12 AS base\nWORKDIR /srv\nFROM base\nWORKDIR app',
            'FROM debian:12\nWORKDIR "/srv/my app"',
        ],
    },
    *run({ dockerfile }) {
        for (const stage of dockerfile.stages) {
            const first = firstOf(stage);
            if (first !== undefined && stage.instructions.includes(first) && isRelative(first)) {
                yield { at: first, message: `\`WORKDIR ${first.words[0]?.value ?? ''}\` is relative, and no absolute WORKDIR stands before it in the file.` };
            }
        }
    },
});
/** The first WORKDIR decides: those behind it start from there. */
function firstOf(stage) {
    return (0,artifacts_dockerfile/* stageChain */.ap)(stage)
        .flatMap((each) => each.instructions)
        .find((each) => each.keyword === 'WORKDIR');
}
function isRelative(workdir) {
    const path = (0,variables/* expand */.fT)(workdir.words[0]?.value ?? '', workdir.scope).replace(/^["']/, '');
    return path !== '' && !path.startsWith(variables/* UNKNOWN */.HV) && !/^(?:[/\\]|[A-Za-z]:)/.test(path);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/yum-cache.ts



/** Where `yum` is a name of dnf, its cache is dnf's. */
const yum_cache_DOWNLOADS = {
    folders: ['/var/cache/yum', '/var/cache/dnf'],
    fills: ({ program, action }) => program === 'yum' && (action === 'install' || action === 'upgrade'),
    empties: ({ family, action }) => family === 'yum' && action === 'clean',
};
/** A file that a later layer deletes is still in the layer that made it. */
const yumCache = defineCheck('dockerfile', {
    id: 'dockerfile/yum-cache',
    title: 'The cache of yum stays in the image',
    severity: 'negligible',
    why: 'The repository data that yum downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
    remedy: 'End the same RUN with `yum clean all`.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3032'],
    controls: {},
    sameAs: ['hadolint:DL3032', 'trivy:DS-0015', 'kics:00481784-25aa-4a55-8633-3136dfcf4f37'],
    examples: {
        bad: ['FROM centos:7\nRUN yum install -y httpd', 'FROM centos:7\nRUN yum clean all && yum -y install httpd', 'FROM centos:7\nRUN yum install -y httpd\nRUN yum clean all'],
        good: [
            'FROM centos:7\nRUN yum install -y httpd && yum clean all',
            'FROM centos:7\nRUN yum -y update && rm -rf /var/cache/yum',
            'FROM centos:7\nRUN --mount=type=cache,target=/var/cache/yum yum install -y httpd',
            'FROM centos:7\nRUN echo "yum install -y httpd" > /hint',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, yum_cache_DOWNLOADS);
            if (left !== undefined)
                yield { at: run, message: `\`yum ${left.actionWord.text}\` leaves its cache in this layer: no \`yum clean all\` follows in the same RUN.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/zypper-cache.ts



const zypper_cache_DOWNLOADS = {
    folders: ['/var/cache/zypp', '/var/cache/zypper'],
    fills: ({ family, action, options }) => family === 'zypper' && (action === 'install' || action === 'upgrade') && !options.some((option) => /^--(?:no-cache|cache-dir|reposd-dir)\b/.test(option)),
    empties: ({ family, action }) => family === 'zypper' && action === 'clean',
};
/** A file that a later layer deletes is still in the layer that made it. */
const zypperCache = defineCheck('dockerfile', {
    id: 'dockerfile/zypper-cache',
    title: 'The cache of zypper stays in the image',
    severity: 'negligible',
    why: 'The repository data that zypper downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
    remedy: 'End the same RUN with `zypper clean --all`.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3036'],
    controls: {},
    sameAs: ['hadolint:DL3036', 'trivy:DS-0020', 'kics:38300d1a-feb2-4a48-936a-d1ef1cd24313'],
    examples: {
        bad: ['FROM opensuse/leap:15\nRUN zypper install -y httpd', 'FROM opensuse/leap:15\nRUN zypper --non-interactive in httpd\nRUN zypper clean'],
        good: ['FROM opensuse/leap:15\nRUN zypper install -y httpd && zypper clean -a', 'FROM opensuse/leap:15\nRUN zypper -n in httpd && zypper cc --all', 'FROM opensuse/leap:15\nRUN zypper addrepo https://example.com/x.repo', 'FROM opensuse/leap:15\nRUN zypper -n in httpd; rm -rf /var/cache/zypp/*'],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, zypper_cache_DOWNLOADS);
            if (left !== undefined)
                yield { at: run, message: `\`zypper ${left.actionWord.text}\` leaves its cache in this layer: no \`zypper clean\` follows in the same RUN.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/context-use.ts
/** What the Dockerfiles of a build context take out of it. */


/** @returns `folders` when no Dockerfile is known, since then nothing is. */
function contextUse(dockerfiles) {
    if (dockerfiles.length === 0)
        return 'folders';
    const sources = dockerfiles.flatMap(copiesFromContext).flatMap(({ sources: each }) => each);
    if (sources.some(isWholeContext))
        return 'everything';
    return sources.every(isSingleFile) ? 'files' : 'folders';
}
/** The COPY and ADD instructions that read the context, ONBUILD left out: it reads another one. */
function copiesFromContext(dockerfile) {
    return dockerfile.stages
        .flatMap((stage) => stage.instructions)
        .map((at) => ({ at, sources: contextSources(at) }))
        .filter(({ sources }) => sources.length > 0);
}
/** A name with an ending is a file's; `app` and `lib/` may be folders. */
function isSingleFile({ path }) {
    return (0,variables/* isKnown */.qE)(path) && /[^/.]\.\w+$/.test(path) && !path.includes('*');
}
/** Whether a COPY names a path itself, so that ignoring it would break the build. */
function isNamed(path, dockerfiles) {
    const folder = path.split('/')[0] ?? path;
    return dockerfiles.flatMap(copiesFromContext).some(({ sources }) => sources.some((source) => {
        const named = contextPath(source.path);
        return named === path || named === folder || named.startsWith(`${folder}/`);
    }));
}

// EXTERNAL MODULE: ./src/artifacts/ignore-file.ts
var ignore_file = __webpack_require__(9412);
;// CONCATENATED MODULE: ./src/checks/dockerignore/missing-bulk.ts



const BULK = [
    { pattern: '**/*.log', sample: 'debug.log' },
    { pattern: 'node_modules/', sample: 'node_modules/x/index.js' },
    { pattern: '**/__pycache__/', sample: '__pycache__/x.cpython-312.pyc' },
    { pattern: '**/*.pyc', sample: 'x.pyc' },
];
/** Files that only make the context large and the cache stale. */
const missingBulk = defineCheck('dockerignore', {
    id: 'dockerignore/missing-bulk',
    title: 'The ignore file lets logs and generated files through',
    severity: 'negligible',
    confidence: 'medium',
    why: 'Logs and installed dependencies make the context large, break the cache with every build and may carry packages that were never checked.',
    remedy: 'Name them in the ignore file.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: {},
    sameAs: [],
    examples: {
        bad: [{ '.dockerignore': '.git', Dockerfile: 'FROM node:22\nCOPY package.json .\nCOPY . .' }, { '.dockerignore': '**/*.pyc', Dockerfile: 'FROM python:3.13\nCOPY requirements.txt .\nCOPY . .' }],
        good: [
            '*\n!src',
            { '.dockerignore': 'node_modules\n*.log', Dockerfile: 'FROM node:22\nCOPY package.json .\nCOPY . .' },
            { '.dockerignore': '**/__pycache__\n**/*.py[cod]\n*.log', Dockerfile: 'FROM python:3.13\nCOPY requirements.txt .\nCOPY . .' },
            { '.dockerignore': '.git', Dockerfile: 'FROM golang:1.23\nCOPY go.mod .' },
        ],
    },
    *run({ ignore, dockerfiles }) {
        if (ignore === undefined || contextUse(dockerfiles) !== 'everything')
            return;
        const text = dockerfiles.map((dockerfile) => dockerfile.source.text).join('\n');
        const missing = (0,ignore_file/* missingFrom */.f)(ignore, BULK).filter(({ pattern, sample }) => isUsed(pattern, text) && !isNamed(sample, dockerfiles));
        if (missing.length === 0)
            return;
        const { at, fix } = ignore.append(missing.map(({ pattern }) => pattern));
        yield { at, about: 'patterns', message: `The ignore file does not keep back ${missing.map(({ pattern }) => `\`${pattern}\``).join(', ')}.`, fix: { title: 'ignore logs and generated files', ...fix } };
    },
});
/** Node's folder matters where Node is, Python's where Python is. */
function isUsed(pattern, dockerfiles) {
    if (pattern.includes('node_modules'))
        return /\b(?:node|npm|yarn|pnpm|package\.json)\b/i.test(dockerfiles);
    if (pattern.includes('py'))
        return /\b(?:python[\d.]*|pip3?|requirements\.txt|pyproject\.toml|uv|poetry)\b/i.test(dockerfiles);
    return true;
}

;// CONCATENATED MODULE: ./src/checks/dockerignore/missing-sensitive.ts



/** Almost every working copy holds these. */
const COMMON = [
    { pattern: '.git', sample: '.git/config' },
    { pattern: '.env', sample: '.env' },
];
const RARE = [
    { pattern: '**/*.key', sample: 'server.key' },
    { pattern: '**/*.pem', sample: 'server.pem' },
    { pattern: 'secrets/', sample: 'secrets/x' },
    { pattern: 'credentials/', sample: 'credentials/x' },
    { pattern: '.aws/', sample: '.aws/credentials' },
];
/** The ignore file is there and lets through what should never be in an image. */
const missingSensitive = defineCheck('dockerignore', {
    id: 'dockerignore/missing-sensitive',
    title: 'The ignore file lets secrets through',
    severity: 'low',
    confidence: 'medium',
    why: 'What the ignore file does not name can be copied into the image: the history of the repository, local settings with passwords, keys.',
    remedy: 'Name them in the ignore file, behind any line that begins with `!`.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: ['node_modules', { '.dockerignore': 'node_modules\n.git', Dockerfile: 'FROM node:22\nCOPY . /app' }, '.git\n.env\n*.key\n*.pem\nsecrets\ncredentials\n.aws\n!.env', ''],
        good: [
            '*\n!src\n',
            '/.git\n.env*\n**/*.key\n*.pem\nsecrets/\ncredentials/\n.aws',
            '.*\n*.key\n*.pem\nsecrets\ncredentials/**\n',
            { '.dockerignore': 'node_modules', Dockerfile: 'FROM node:22\nCOPY server.js package.json /app/' },
        ],
    },
    *run(context) {
        const { ignore } = context;
        if (ignore === undefined)
            return;
        const use = contextUse(context.dockerfiles);
        // Only named files leave the context.
        if (use === 'files')
            return;
        const common = missing_sensitive_open(context, COMMON);
        const missing = [...common, ...missing_sensitive_open(context, RARE)];
        if (missing.length === 0 || (common.length === 0 && use !== 'everything'))
            return;
        const { at, fix } = ignore.append(missing.map(({ pattern }) => pattern));
        yield {
            at,
            about: 'patterns',
            severity: common.length === 0 ? 'negligible' : use === 'everything' ? 'medium' : 'low',
            message: `The ignore file does not keep back ${missing.map(({ pattern }) => `\`${pattern}\``).join(', ')}.`,
            fix: { title: 'ignore what is sensitive', ...fix },
        };
    },
});
/** What is copied by name is wanted in the image; another check judges that. */
function missing_sensitive_open({ ignore, dockerfiles }, wanted) {
    return ignore === undefined ? [] : (0,ignore_file/* missingFrom */.f)(ignore, wanted).filter(({ sample }) => !isNamed(sample, dockerfiles));
}

;// CONCATENATED MODULE: ./src/checks/dockerignore/missing.ts


/** Without the file, everything in the folder is there for COPY to take. */
const missing = defineCheck('dockerignore', {
    id: 'dockerignore/missing',
    title: 'The build context has no .dockerignore',
    severity: 'low',
    why: 'Everything in the folder is open to COPY and may be sent to the builder: the Git history, local settings, keys. A later `COPY . .` takes it all.',
    remedy: 'Add a `.dockerignore` beside the Dockerfile; begin with `.git`, `.env` and `*.key`.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: [{ Dockerfile: 'FROM debian:12\nCOPY app /app' }, { Dockerfile: 'FROM debian:12\nRUN true\nADD . /app' }],
        good: [{ Dockerfile: 'FROM debian:12\nCOPY app /app', '.dockerignore': '' }, { Dockerfile: 'FROM debian:12\nRUN make' }, { Dockerfile: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /app /app' }, { Dockerfile: 'FROM debian:12\nCOPY <<EOF /etc/app.conf\na=1\nEOF' }],
    },
    *run({ ignore, dockerfiles }) {
        if (ignore !== undefined)
            return;
        const first = dockerfiles.flatMap(copiesFromContext)[0];
        if (first !== undefined) {
            // Single files bring nothing along.
            const severity = contextUse(dockerfiles) === 'files' ? 'negligible' : 'low';
            yield { at: first.at, about: 'no ignore file', severity, message: 'Files are copied from a build context that has no .dockerignore.' };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/index.ts




































const checks = {
    dockerfile: [
        addInsteadOfCopy,
        addRemote,
        apkCache,
        aptGetRecommends,
        aptGetUpdateAlone,
        aptGetWithoutCleanup,
        aptInsteadOfAptGet,
        buildToolsInFinalStage,
        chmod777,
        copiesWholeContext,
        copyWithoutChown,
        curlPipeShell,
        dnfCache,
        dockerSocketVolume,
        healthcheckNone,
        insecureDownload,
        maintainerInstruction,
        missingHealthcheck,
        multipleCmd,
        noSecurityUpdates,
        pipCache,
        rootUser,
        secretFileCopied,
        secretInArg,
        secretInEnv,
        setuidOrSetcap,
        shellFormEntrypoint,
        sshPort,
        sudo,
        unpinnedImage,
        workdirRelative,
        yumCache,
        zypperCache,
    ],
    dockerignore: [
        missing,
        missingBulk,
        missingSensitive,
    ],
};
/** Every check, in the order of the registry. */
function allChecks() {
    return Object.values(checks).flat();
}
const byId = new Map(allChecks().map((check) => [check.id, check]));
/** The ids of all checks. */
const ruleIds = new Set(byId.keys());
/** Every id that a condition may name: ours and the same rules in other tools. */
const knownRules = new Set(allChecks().flatMap((check) => [check.id, ...check.sameAs]));
/** @returns the check of that id */
function checkOf(rule) {
    return byId.get(rule);
}
/** @returns the names of a rule of ours in other tools, as `tool:id` */
function classOf(rule) {
    return byId.get(rule)?.sameAs ?? [];
}
/** @returns the check of that id, or the one that is the same as that rule of another tool */
function checkNamed(rule) {
    return byId.get(rule) ?? allChecks().find((check) => check.sameAs.includes(rule));
}


/***/ })

};
