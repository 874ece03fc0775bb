export const id = 6875;
export const ids = [6875];
export const modules = {

/***/ 15661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Reading what a scanner wrote: the document as a whole, then row by row. No raw value gets into a message. */


const REPORT = 'run it by hand with the same arguments, and report it if the output is whole';
/** @throws ScannerFailure for an empty, cut or foreign text */
function readJson(text, title, about) {
    const body = text.trim();
    if (body === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} wrote nothing about ${about}`, { hint: 'is there room on the disk, and memory?' });
    try {
        return JSON.parse(body);
    }
    catch {
        // The parser's message quotes the text, which may hold a secret.
        const size = `${String(Buffer.byteLength(text))} bytes`;
        if (body.startsWith('{') && !body.endsWith('}')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} is cut off after ${size}`, { hint: 'is there room on the disk, and memory?' });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} (${size}) is not JSON`, { hint: REPORT });
    }
}
/** @throws ScannerFailure when the document doesn't have this shape */
function readDocument(schema, document, title, about) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, document);
    if (read.success)
        return read.output;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} is not of the shape that it writes (${explain(read.issues)})`, { hint: REPORT });
}
/**
 * @param undecodable gets a line when the row doesn't have this shape
 * @returns undefined then
 */
function readRow(schema, row, place, undecodable) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, row);
    if (read.success)
        return read.output;
    undecodable.push(`${place}: ${explain(read.issues)}`);
    return undefined;
}
/** valibot's own messages quote the value that was received. */
function explain(issues) {
    const [first] = issues;
    if (first === undefined)
        return 'wrong shape';
    const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(first);
    const wanted = `${first.expected ?? first.type} expected`;
    return path === null ? wanted : `${path}: ${wanted}`;
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/** @param scanner the tool's id: first part of the rule */
function observe(scanner, row, context) {
    const { id, severity, title, message, place, excepted } = row;
    return {
        kind: row.kind ?? 'misconfiguration',
        rule: `${scanner}/${id}`,
        title,
        severity,
        confidence: row.confidence ?? 'high',
        message,
        target: context.target,
        place,
        seenBy: { scanner, ...(context.version === undefined ? {} : { version: context.version }), id, severity },
        aliases: [],
        ...(excepted === undefined ? {} : { excepted }),
    };
}
/** A message of a tool on one line, without the blanks that it is laid out with. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 36875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/sarif-file/document.ts
/** The parts of SARIF 2.1.0 that we read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Everything else is left alone: snippets hold source code. */

const OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const Index = dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(-1)));
/** A property that is of no use unless it is of this form. */
function lenient(schema) {
    return dist/* fallback */.NpB(dist/* optional */.lqM(schema), undefined);
}
const Message = dist/* object */.Ikc({
    text: OptionalText,
    markdown: OptionalText,
    id: OptionalText,
    arguments: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
});
const Texts = lenient(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ text: OptionalText })));
const Bag = lenient(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()));
const Rule = dist/* object */.Ikc({
    id: OptionalText,
    name: OptionalText,
    shortDescription: lenient(dist/* object */.Ikc({ text: OptionalText })),
    fullDescription: lenient(dist/* object */.Ikc({ text: OptionalText })),
    help: lenient(dist/* object */.Ikc({ text: OptionalText })),
    messageStrings: Texts,
    defaultConfiguration: lenient(dist/* object */.Ikc({ level: OptionalText })),
    properties: Bag,
});
const Component = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    version: OptionalText,
    semanticVersion: OptionalText,
    rules: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
    globalMessageStrings: Texts,
});
const ArtifactLocation = dist/* object */.Ikc({ uri: OptionalText, uriBaseId: OptionalText, index: Index });
const Line = dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)));
const Region = dist/* object */.Ikc({ startLine: Line, startColumn: Line, endLine: Line, endColumn: Line });
const SarifDocument = dist/* object */.Ikc({ version: dist/* string */.YjP(), runs: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) });
const SarifRun = dist/* object */.Ikc({
    tool: dist/* object */.Ikc({ driver: Component, extensions: dist/* nullish */.cl6(dist/* array */.YOg(Component)) }),
    results: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
    artifacts: lenient(dist/* array */.YOg(dist/* object */.Ikc({ location: dist/* nullish */.cl6(ArtifactLocation) }))),
    originalUriBaseIds: lenient(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ uri: OptionalText, uriBaseId: OptionalText }))),
    invocations: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
        executionSuccessful: dist/* nullish */.cl6(dist/* boolean */.zMY()),
        exitCode: dist/* nullish */.cl6(dist/* number */.aig()),
        toolExecutionNotifications: lenient(dist/* array */.YOg(dist/* object */.Ikc({ level: OptionalText, message: lenient(Message) }))),
        toolConfigurationNotifications: lenient(dist/* array */.YOg(dist/* object */.Ikc({ level: OptionalText, message: lenient(Message) }))),
    }))),
    externalPropertyFileReferences: lenient(dist/* object */.Ikc({ results: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())) })),
    properties: Bag,
});
const SarifResult = dist/* object */.Ikc({
    ruleId: OptionalText,
    ruleIndex: Index,
    rule: dist/* nullish */.cl6(dist/* object */.Ikc({ id: OptionalText, index: Index, toolComponent: dist/* nullish */.cl6(dist/* object */.Ikc({ index: Index, name: OptionalText })) })),
    kind: OptionalText,
    level: OptionalText,
    message: dist/* nullish */.cl6(Message),
    locations: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({
        physicalLocation: dist/* nullish */.cl6(dist/* object */.Ikc({ artifactLocation: dist/* nullish */.cl6(ArtifactLocation), region: dist/* nullish */.cl6(Region) })),
        logicalLocations: lenient(dist/* array */.YOg(dist/* object */.Ikc({ name: OptionalText, fullyQualifiedName: OptionalText }))),
    }))),
    baselineState: OptionalText,
    suppressions: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ kind: OptionalText, status: OptionalText, justification: OptionalText }))),
    partialFingerprints: lenient(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    fingerprints: lenient(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
    properties: Bag,
});


// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
;// CONCATENATED MODULE: ./src/scanners/sarif-file/location.ts
/** Where a result is, as far as the run tells. */

function placeOf(result, run) {
    const location = result.locations?.[0];
    const physical = location?.physicalLocation;
    const logical = location?.logicalLocations?.[0];
    const file = physical?.artifactLocation === null || physical?.artifactLocation === undefined ? undefined : pathOf(physical.artifactLocation, run);
    const { startLine, startColumn, endLine, endColumn } = physical?.region ?? {};
    return { file: file === '' ? undefined : file, range: startLine === null || startLine === undefined ? undefined : rangeOf(startLine, startColumn, endLine, endColumn), logical: logical?.fullyQualifiedName ?? logical?.name ?? undefined };
}
function rangeOf(startLine, startColumn, endLine, endColumn) {
    const first = startColumn ?? findings_location/* FILE_START */.WS.startColumn;
    const last = Math.max(startLine, endLine ?? startLine);
    return { startLine, startColumn: first, endLine: last, endColumn: last > startLine ? (endColumn ?? 1) : Math.max(first + 1, endColumn ?? 0) };
}
/** A location may stand in the run's table of artifacts, and its address be relative to a named base, which may be relative itself (3.14.14). */
function pathOf(location, run) {
    const listed = location.index === null || location.index === undefined ? undefined : run.artifacts?.[location.index]?.location;
    const uri = location.uri ?? listed?.uri;
    if (uri === null || uri === undefined)
        return undefined;
    const base = baseOf(location.uriBaseId ?? listed?.uriBaseId ?? undefined, run, 8);
    const path = toPath(uri);
    return base === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `${base.replace(/\/+$/, '')}/${path}`;
}
function baseOf(id, run, depth) {
    const base = id === undefined || depth === 0 ? undefined : run.originalUriBaseIds?.[id];
    if (base?.uri === null || base?.uri === undefined)
        return '';
    const path = toPath(base.uri);
    // The root of a machine says nothing (Trivy's ROOTPATH is `file:///`).
    if (path === '/' || path === '')
        return '';
    const outer = path.startsWith('/') || /^[A-Za-z]:/.test(path) ? '' : baseOf(base.uriBaseId ?? undefined, run, depth - 1);
    return outer === '' ? path : `${outer.replace(/\/+$/, '')}/${path}`;
}
/** Many tools write bare paths where an address belongs, backslashes included. */
function toPath(uri) {
    const bare = uri.replace(/^file:(?:\/\/[^/]*)?/i, '').replaceAll('\\', '/');
    const path = /^\/[A-Za-z]:/.test(bare) ? bare.slice(1) : bare;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./src/scanners/trivy/purl.ts
var purl = __webpack_require__(68167);
;// CONCATENATED MODULE: ./src/scanners/sarif-file/packages.ts

const SEVERITY_OF = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['negligible', 'negligible'],
]);
/** @param text the result's message */
function packageFlaw(tool, text, result, rule) {
    if (tool === 'trivy')
        return ofTrivy(text, result);
    return tool === 'grype' ? ofGrype(text, result, rule) : undefined;
}
/** https://github.com/aquasecurity/trivy/blob/main/pkg/report/sarif.go: one field a line. The kind of package isn't told. */
function ofTrivy(text, result) {
    const id = fieldOf(text, 'Vulnerability', ' ');
    const name = fieldOf(text, 'Package');
    const version = fieldOf(text, 'Installed Version');
    if (id === undefined || name === undefined || version === undefined)
        return undefined;
    const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    return { id, name, version, purl: (0,purl/* buildPurl */.E)('', name, version), fixedIn: listOf(fieldOf(text, 'Fixed Version')), path: uri.includes('/') ? uri : undefined, severity: wordOf(fieldOf(text, 'Severity')) };
}
/** https://github.com/anchore/grype/blob/main/grype/presenter/sarif/presenter.go: fields in the rule's help, the version in the message. */
function ofGrype(text, result, rule) {
    const help = rule?.help?.text ?? '';
    const id = fieldOf(help, 'Vulnerability', ' ');
    const name = fieldOf(help, 'Package');
    const version = /, version (\S+) was found /.exec(text)?.[1] ?? / at version (\S+) /.exec(text)?.[1] ?? fieldOf(help, 'Version');
    if (id === undefined || name === undefined || version === undefined)
        return undefined;
    const path = result.locations?.[0]?.logicalLocations?.[0]?.name?.replace(/^\/+/, '');
    return { id, name, version, purl: purlOfGrype(rule, help, name, version), fixedIn: listOf(fieldOf(help, 'Fix Version')), path: path === '' ? undefined : path, severity: wordOf(fieldOf(help, 'Severity')) };
}
/** Types of Grype's packages whose package URL needs no more than the name. */
const TYPES = new Map([['npm', 'npm'], ['python', 'pypi'], ['gem', 'gem'], ['go-module', 'golang'], ['rust-crate', 'cargo'], ['dotnet', 'nuget'], ['php-composer', 'composer']]);
function purlOfGrype(rule, help, name, version) {
    const purls = rule?.properties?.['purls'];
    if (Array.isArray(purls)) {
        // One rule may stand for two installed versions.
        const own = purls.find((each) => typeof each === 'string' && (each.endsWith(`@${version}`) || each.includes(`@${version}?`) || packages_decode(each).includes(`@${version}`)));
        if (own !== undefined)
            return own;
    }
    const type = fieldOf(help, 'Type') ?? '';
    const [, distribution] = /^(\w+):distro:/.exec(fieldOf(help, 'Data Namespace') ?? '') ?? [];
    const simple = TYPES.get(type);
    const spelled = name.split('/').map(encodeURIComponent).join('/');
    if (simple !== undefined)
        return `pkg:${simple}/${spelled}@${encodeURIComponent(version)}`;
    if (distribution !== undefined && ['deb', 'apk', 'rpm'].includes(type))
        return `pkg:${type}/${distribution}/${spelled}@${encodeURIComponent(version)}`;
    return (0,purl/* buildPurl */.E)('', name, version);
}
function packages_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** @returns undefined when the line isn't there, or says nothing */
function fieldOf(text, name, separator = ': ') {
    const start = `${name}${separator}`;
    const value = text.split('\n').find((line) => line.startsWith(start))?.slice(start.length).trim();
    return value === '' ? undefined : value;
}
function listOf(value) {
    return (value ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
}
function wordOf(word) {
    return SEVERITY_OF.get((word ?? '').toLowerCase()) ?? 'unknown';
}

;// CONCATENATED MODULE: ./src/scanners/sarif-file/rules.ts
/** Which rule a result is of, and what there is to say about it. */



function ruleLookup({ tool }) {
    const components = [tool.driver, ...(tool.extensions ?? [])].map((component) => {
        const rules = (component.rules ?? []).map((each) => {
            const read = dist/* safeParse */.xLC(Rule, each);
            return read.success ? read.output : undefined;
        });
        const byId = new Map();
        for (const rule of rules)
            if (typeof rule?.id === 'string' && !byId.has(rule.id))
                byId.set(rule.id, rule);
        return { name: component.name, rules, byId };
    });
    return {
        find: (result) => {
            const { rule: reference } = result;
            const index = reference?.index ?? result.ruleIndex ?? -1;
            const ref = reference?.toolComponent;
            // Without a component, an index counts in the driver.
            const home = ref === null || ref === undefined ? components[0] : (components[(ref.index ?? -2) + 1] ?? components.find(({ name }) => name === ref.name));
            const indexed = index >= 0 ? home?.rules[index] : undefined;
            if (indexed !== undefined)
                return indexed;
            const id = idOf(result);
            // `CA1000/1` is a case of CA1000 (3.27.5).
            for (let each = id; each !== ''; each = each.includes('/') ? each.slice(0, each.lastIndexOf('/')) : '') {
                const found = components.map(({ byId }) => byId.get(each)).find((rule) => rule !== undefined);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
    };
}
function idOf(result, rule) {
    return result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
}
function titleOf(rule, id) {
    const texts = [rule?.shortDescription?.text, rule?.fullDescription?.text, rule?.name];
    return texts.map((text) => (0,observe/* oneLine */.T)(text ?? '')).find((text) => text !== '') ?? id;
}
/** The text of a message, its placeholders filled in (3.11). Layout is kept: some tools write one field a line. */
function textOf(message, rule, run) {
    if (message === null || message === undefined)
        return '';
    const named = message.id === null || message.id === undefined ? undefined : (rule?.messageStrings?.[message.id] ?? run.tool.driver.globalMessageStrings?.[message.id]);
    const text = message.text ?? named?.text ?? message.markdown ?? '';
    return text.replace(/\{(\d+)\}/g, (whole, index) => message.arguments?.[Number(index)] ?? whole);
}

;// CONCATENATED MODULE: ./src/scanners/sarif-file/severity.ts
const severity_SEVERITY_OF = new Map([
    ['error', 'high'],
    ['warning', 'medium'],
    ['note', 'low'],
    // "The concept of severity does not apply."
    ['none', 'unknown'],
]);
/** A linter's error is no hole by itself: as in the decoder of hadolint's own format. */
const OF_LINTERS = new Map([
    ['error', 'medium'],
    ['warning', 'low'],
    ['note', 'negligible'],
]);
const LINTERS = new Set(['hadolint']);
/**
 * The convention's number first (`security-severity`, as GitHub reads it: docs.github.com, "SARIF support for code scanning"), of the result or
 * of its rule; then the level of the result, of its rule, and the standard's default.
 */
function severityOf(result, rule, tool) {
    const score = scoreOf(result.properties) ?? scoreOf(rule?.properties);
    if (score !== undefined)
        return bandOf(score);
    const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
    const words = LINTERS.has(tool) ? OF_LINTERS : severity_SEVERITY_OF;
    return words.get(level.toLowerCase()) ?? 'unknown';
}
/** @returns 0 to 10; undefined for anything else */
function scoreOf(properties) {
    const value = properties?.['security-severity'];
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    const score = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    return score >= 0 && score <= 10 ? score : undefined;
}
function bandOf(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    // Some write 0.0 for what they have no number for.
    return score > 0 ? 'low' : 'unknown';
}

;// CONCATENATED MODULE: ./src/scanners/sarif-file/output.ts








/** `Snyk Container` → `snyk-container`: a name that can stand in a rule id. */
function toolId(name) {
    return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, LONGEST_ID).replace(/-+$/, '') || 'sarif';
}
const LONGEST_ID = 60;
/** Kinds of results that report no problem (3.27.9). */
const NO_PROBLEM = new Set(['pass', 'notapplicable', 'informational']);
/** @param index of the run in its file */
function decodeRun(run, index, isImage, context) {
    const tool = toolId(run.tool.driver.name);
    const rules = ruleLookup(run);
    const undecodable = [];
    const observations = [];
    for (const [at, each] of (run.results ?? []).entries()) {
        const result = (0,decode/* readRow */.zK)(SarifResult, each, `runs[${String(index)}].results[${String(at)}]`, undecodable);
        // What a baseline calls absent isn't there any more.
        if (result === undefined || NO_PROBLEM.has((result.kind ?? 'fail').toLowerCase()) || result.baselineState === 'absent')
            continue;
        observations.push(observation(result, { run, rules, tool, isImage, context }));
    }
    return { observations, undecodable, gaps: gapsOf(run) };
}
/** What the run itself says that it didn't do. */
function gapsOf(run) {
    const gaps = [];
    if (run.externalPropertyFileReferences?.results?.length)
        gaps.push('its results lie in further files, which are not read');
    else if (run.results === null || run.results === undefined)
        gaps.push('it lists no results, which is what a run writes that looked at nothing');
    for (const { executionSuccessful, exitCode, toolExecutionNotifications, toolConfigurationNotifications } of run.invocations ?? []) {
        const errors = [...(toolExecutionNotifications ?? []), ...(toolConfigurationNotifications ?? [])].filter(({ level }) => level === 'error').map(({ message }) => (0,observe/* oneLine */.T)(textOf(message, undefined, run)).slice(0, 200));
        if (executionSuccessful === false)
            gaps.push(`it says that it failed${exitCode === null || exitCode === undefined ? '' : ` with exit code ${String(exitCode)}`}${errors.length === 0 ? '' : `: ${errors.slice(0, 3).join('; ')}`}`);
        else
            gaps.push(...errors.map((text) => `it says: ${text === '' ? 'an error' : text}`));
    }
    return gaps;
}
function observation(result, surroundings) {
    const { run, rules, tool, isImage, context } = surroundings;
    const rule = rules.find(result);
    const text = textOf(result.message, rule, run);
    const at = placeOf(result, run);
    const excepted = suppressionOf(result, at, context);
    const flaw = packageFlaw(tool, text, result, rule);
    if (flaw !== undefined)
        return vulnerability(flaw, rule, at, surroundings, excepted);
    const id = idOf(result, rule) || 'unnamed';
    const kind = kindOf(tool, rule, result);
    const title = titleOf(rule, id);
    return (0,observe/* observe */.l)(tool, {
        id,
        kind,
        severity: severityOf(result, rule, tool),
        title,
        // dockle quotes instructions with their build arguments, and a tool that looks for secrets may quote what it found.
        message: kind === 'secret' || tool === 'dockle' ? title : (0,observe/* oneLine */.T)(text) || title,
        place: isImage ? { type: 'layer', diffId: undefined, path: tool === 'dockle' ? undefined : at.file } : inRepository(result, at, context),
        ...(excepted === undefined ? {} : { excepted }),
    }, context);
}
function inRepository(result, at, context) {
    const node = nodeOf(result, at);
    if (at.file === undefined)
        return { type: 'report', file: context.report ?? context.name, node };
    return { type: 'source', at: { file: context.fileName(at.file), ...(at.range ?? findings_location/* FILE_START */.WS) }, node };
}
/** What the tool itself tells results apart by survives edits better than a line. */
function nodeOf({ fingerprints, partialFingerprints }, { logical }) {
    const own = Object.entries(fingerprints ?? partialFingerprints ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return own.length === 0 ? (logical ?? '') : own.map(([name, value]) => `${name}=${value}`).join(' ');
}
function vulnerability(flaw, rule, at, { tool, isImage, context }, excepted) {
    const title = (0,observe/* oneLine */.T)(rule?.fullDescription?.text ?? rule?.shortDescription?.text ?? '') || flaw.id;
    const score = scoreOf(rule?.properties);
    return {
        kind: 'vulnerability',
        rule: flaw.id,
        title,
        severity: flaw.severity,
        confidence: 'high',
        message: title,
        target: context.target,
        place: isImage || at.file === undefined ? { type: 'layer', diffId: undefined, path: flaw.path } : { type: 'file', file: context.fileName(at.file), line: undefined },
        seenBy: { scanner: tool, ...(context.version === undefined ? {} : { version: context.version }), id: flaw.id, severity: flaw.severity, fixedIn: flaw.fixedIn },
        aliases: [],
        package: { purl: flaw.purl, name: flaw.name, version: flaw.version, paths: flaw.path === undefined ? [] : [flaw.path] },
        fixedIn: flaw.fixedIn,
        // Both write the CVSS score there when they know one.
        ...(score === undefined || score === 0 || rule?.properties?.['cvssv3_baseScore'] === undefined ? {} : { cvss: { score } }),
        references: [],
        ...(excepted === undefined ? {} : { excepted }),
    };
}
const SECRET_TOOLS = new Set(['gitleaks', 'trufflehog', 'detect-secrets', 'ggshield', 'secretlint']);
function kindOf(tool, rule, result) {
    const tags = [rule?.properties?.['tags'], result.properties?.['tags']].flatMap((each) => (Array.isArray(each) ? each : [])).map(String);
    if (SECRET_TOOLS.has(tool) || (tool === 'trivy' && rule?.name === 'Secret') || tags.some((tag) => /^secrets?$/i.test(tag)))
        return 'secret';
    return tool === 'trivy' && rule?.name === 'License' ? 'licence' : 'misconfiguration';
}
/** A result is suppressed unless one of its suppressions is still under review, or was rejected (3.27.23). */
function suppressionOf({ suppressions }, at, context) {
    const [first] = suppressions ?? [];
    if (first === undefined || suppressions?.some(({ status }) => status === 'underReview' || status === 'rejected') === true)
        return undefined;
    const reason = (0,observe/* oneLine */.T)(first.justification ?? '');
    const origin = first.kind === 'inSource' && at.file !== undefined ? `${context.fileName(at.file)}:${String(at.range?.startLine ?? 1)}` : (context.report ?? context.name);
    return { reason: reason === '' ? 'suppressed by the tool that reports it' : reason, origin };
}

;// CONCATENATED MODULE: ./src/scanners/sarif-file/report.ts
/** SARIF files: each run is one tool's report. */






const sarifReport = {
    id: 'sarif',
    title: 'SARIF',
    fits: (document) => dist.is(dist/* object */.Ikc({ version: dist/* string */.YjP(), runs: dist/* unknown */.L5J() }), document) || dist.is(dist/* object */.Ikc({ $schema: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* includes */.mKk('sarif')) }), document),
    open: report_open,
};
function report_open(document, about) {
    const log = (0,decode/* readDocument */.u0)(SarifDocument, document, 'SARIF', about);
    // Release candidates of the standard wrote their own number behind it.
    if (!/^2\.1\.0(?:-|$)/.test(log.version))
        throw new errors/* ScannerFailure */.Nc(`${about} is SARIF of version ${JSON.stringify(log.version.slice(0, 40))}, and 2.1.0 alone is read`, { hint: 'have the tool write SARIF 2.1.0' });
    if (log.runs === null || log.runs === undefined || log.runs.length === 0)
        throw new errors/* ScannerFailure */.Nc(`${about} holds no run: no tool says that it looked at anything`, { hint: 'run the tool again, and see that it ends well' });
    return log.runs.map((each, index) => {
        const run = (0,decode/* readDocument */.u0)(SarifRun, each, 'SARIF', `run ${String(index)} of ${about}`);
        const { name, version, semanticVersion } = run.tool.driver;
        // Its rules would stand beside the same rules of this run, and its word for ours.
        if (toolId(name) === 'dockgate')
            throw new errors/* ScannerFailure */.Nc(`${about} was written by Dockgate itself, not by another tool`, { hint: 'leave it out: what it found is found again' });
        const image = imageOf(run);
        return {
            scanner: toolId(name),
            title: report_titleOf(name),
            version: version ?? semanticVersion ?? undefined,
            about: image,
            judgesPackages: image.type === 'image' && toolId(name) !== 'dockle',
            supplies: toolId(name) === 'trivy' ? ['cvss'] : [],
            writtenAt: undefined,
            databases: [],
            decode: (context) => decodeRun(run, index, image.type === 'image', context),
        };
    });
}
const LONGEST_TITLE = 60;
function report_titleOf(name) {
    const line = (0,observe/* oneLine */.T)(name);
    if (line === '')
        return 'SARIF';
    return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`;
}
const TrivyProperties = dist/* object */.Ikc({ imageName: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)), imageID: dist/* nullish */.cl6(dist/* string */.YjP()), repoTags: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())) });
const First = dist/* object */.Ikc({ message: dist/* object */.Ikc({ text: dist/* string */.YjP() }), locations: dist/* array */.YOg(dist/* object */.Ikc({ physicalLocation: dist/* object */.Ikc({ artifactLocation: dist/* object */.Ikc({ uri: dist/* string */.YjP() }) }), logicalLocations: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ fullyQualifiedName: dist/* string */.YjP() }))) })) });
/** The standard has no place for it, so each tool that scans images has its own. */
function imageOf(run) {
    const tool = toolId(run.tool.driver.name);
    if (tool === 'dockle')
        return { type: 'image', image: { id: undefined, name: undefined, config: undefined } };
    const trivy = tool === 'trivy' ? dist/* safeParse */.xLC(TrivyProperties, run.properties) : undefined;
    if (trivy?.success === true) {
        const { imageID, repoTags, imageName } = trivy.output;
        return { type: 'image', image: { id: imageID === '' ? undefined : (imageID ?? undefined), name: repoTags?.[0] ?? imageName, config: undefined } };
    }
    if (tool === 'grype') {
        const first = dist/* safeParse */.xLC(First, run.results?.[0]);
        if (!first.success)
            return { type: 'repository' };
        const [, said] = / was found in image (\S+) at: /.exec(first.output.message.text) ?? [];
        const name = said ?? /^(.+?)@sha256:[0-9a-f]{64}:\//.exec(first.output.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName ?? '')?.[1];
        return name === undefined ? { type: 'repository' } : { type: 'image', image: { id: undefined, name, config: undefined } };
    }
    if (tool === 'snyk-container') {
        const first = dist/* safeParse */.xLC(First, run.results?.[0]);
        return { type: 'image', image: { id: undefined, name: first.success ? first.output.locations[0]?.physicalLocation.artifactLocation.uri.replace(/(@sha256)_/, '$1:') : undefined, config: undefined } };
    }
    return { type: 'repository' };
}


/***/ }),

/***/ 68167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ buildPurl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/** Package URLs for reports of Trivy before 0.48, which have none. */

/** Trivy's types of results (https://github.com/aquasecurity/trivy/blob/main/pkg/fanal/types/const.go) and their purl types. */
const TYPE_OF = new Map([
    ...fill('npm', ['node-pkg', 'npm', 'yarn', 'pnpm', 'bun', 'javascript']),
    ...fill('pypi', ['python-pkg', 'pip', 'pipenv', 'poetry', 'uv', 'pylock']),
    ...fill('gem', ['gemspec', 'bundler']),
    ...fill('maven', ['jar', 'pom', 'gradle', 'sbt']),
    ...fill('golang', ['gobinary', 'gomod']),
    ...fill('nuget', ['dotnet-core', 'nuget', 'nuget-config', 'packages-props']),
    ...fill('composer', ['composer', 'composer-vendor']),
    ...fill('cargo', ['rustbinary', 'cargo']),
    ...fill('conda', ['conda-pkg', 'conda-environment']),
]);
const SYSTEM_TYPE_OF = new Map([
    ...fill('deb', ['debian', 'ubuntu']),
    ...fill('apk', ['alpine', 'wolfi', 'chainguard', 'minimos']),
    ...fill('rpm', ['redhat', 'centos', 'rocky', 'alma', 'oracle', 'amazon', 'fedora', 'photon', 'cbl-mariner', 'azurelinux', 'opensuse', 'opensuse.leap', 'opensuse.tumbleweed', 'suse linux enterprise server', 'sles', 'slem']),
]);
/** @param type `Type` of the result that the package stands in; a type that we don't know gives a `generic` package URL */
function buildPurl(type, name, version) {
    const [namespace, bare] = split(type, name);
    const system = SYSTEM_TYPE_OF.get(type);
    if (system !== undefined)
        return print(system, type, name, version);
    return print(TYPE_OF.get(type) ?? 'generic', namespace, bare, version);
}
/** Maven separates by a colon, the others by their last slash. */
function split(type, name) {
    const at = name.lastIndexOf(TYPE_OF.get(type) === 'maven' ? ':' : '/');
    return at <= 0 || at === name.length - 1 ? [undefined, name] : [name.slice(0, at), name.slice(at + 1)];
}
function print(type, namespace, name, version) {
    try {
        return encode(type, namespace, name, version);
    }
    catch {
        // Some types have rules for names and versions, and not every installed package keeps them.
        return encode('generic', namespace, name, version);
    }
}
/** Trivy and Grype write `+` as `%2B`; the library doesn't, and both are right. */
function encode(type, namespace, name, version) {
    return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, name, version === '' ? undefined : version, undefined, undefined).toString().replaceAll('+', '%2B');
}
function fill(purlType, types) {
    return types.map((type) => [type, purlType]);
}


/***/ })

};
