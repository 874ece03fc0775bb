export const id = 288;
export const ids = [288];
export const modules = {

/***/ 2779:
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

;// CONCATENATED MODULE: ./src/artifacts/image-reference.ts
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
    const comments = ast.getComments().map((comment) => ({ text: comment.getContent(), at: located(source, comment.getRange()) }));
    const reader = new Reader(source, comments, buildArguments, ast.getEscapeCharacter());
    for (const node of ast.getInstructions())
        reader.add(node, problems);
    if (reader.stages.length === 0 && problems.length === 0) {
        problems.push({ at: source.locate(0, 0), message: text.trim() === '' ? 'the file is empty' : 'there is no FROM' });
    }
    return { source, escape: ast.getEscapeCharacter(), stages: reader.stages, globalArguments: reader.globalArguments, problems };
}
function located(source, range) {
    return source.locate(source.offsetAt(range.start.line, range.start.character), source.offsetAt(range.end.line, range.end.character));
}
function isKeyword(word) {
    return KEYWORDS.includes(word);
}
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
        if (!instruction.json && instruction.words.length === 0 && instruction.assignments.length === 0 && instruction.heredocs.length === 0) {
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
        const reference = parseImageReference(name);
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
        const words = strings === undefined ? node.getArguments().map((argument) => this.word(argument)).filter((word) => this.offsetOf(word.at) < firstBody) : strings.map((each) => this.jsonString(each, bodyStart));
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

/***/ 6062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ ANY_OTHER),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* unused harmony exports UNKNOWN, variablesIn */
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

/***/ 288:
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

// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 2 modules
var artifacts_dockerfile = __webpack_require__(2779);
// EXTERNAL MODULE: ./src/artifacts/variables.ts
var variables = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/checks/check.ts
/** Ties a check to what it looks at: a wrong id prefix doesn't compile. */
function defineCheck(kind, check) {
    if (!check.id.startsWith(`${kind}/`))
        throw new Error(`check ${check.id} is filed under ${kind}`);
    return { confidence: 'high', ...check };
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
        good: ['FROM alpine:3.20\nUSER app', 'FROM golang:1.23 AS build\nUSER root\nFROM scratch\nUSER 65532', 'FROM alpine:3.20 AS base\nUSER app\nFROM base\nCMD ["httpd"]'],
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
            yield { at: last, about: 'unknown USER', severity: 'low', confidence: 'low', message: `Whether \`USER ${written}\` is root can't be told: it depends on a build argument without a default.` };
        }
        else if (user === 'root' || /^0+$/.test(user)) {
            yield { at: last, about: 'root', message: `The last USER of the final stage is \`${written}\`.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/index.ts

const checks = {
    dockerfile: [rootUser],
    dockerignore: [],
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
