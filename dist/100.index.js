export const id = 100;
export const ids = [100];
export const modules = {

/***/ 4879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   m: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9903);
/** The one shape that scanners and checks report in, and that policy and reporters read. */

const FINDING_KINDS = ['vulnerability', 'misconfiguration', 'secret', 'licence', 'eol'];
/** The order of every output: by file and line, then by rule. */
function compareFindings(a, b) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6)(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.fingerprint < b.fingerprint ? -1 : 1);
}


/***/ }),

/***/ 9903:
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

/***/ 7882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4879);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5131);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5846);
/** The policy language: `[introduced:|disclosed:][fixable:][kind:]selector [> N]`. */




const HIGHEST = { epss: 1, cvss: 10 };
/** Who names flaws and advisories (https://ossf.github.io/osv-schema/#id-modified-fields, and the distributions). */
const NAMERS = [
    'ALAS', 'ALBA', 'ALEA', 'ALPINE', 'ALSA', 'ASA', 'AVD', 'AZL', 'BIT', 'CGA', 'CURL', 'DEBIAN', 'DLA', 'DSA', 'DTSA', 'ECHO', 'ELSA', 'GMS', 'GO', 'GSD', 'HSEC', 'MAL', 'MGASA', 'MINI', 'NSWG',
    'OSV', 'PHSA', 'PSF', 'PYSEC', 'RHBA', 'RHEA', 'RHSA', 'RLSA', 'RSEC', 'RUSTSEC', 'RXSA', 'SNYK', 'SUSE', 'TEMP', 'UBUNTU', 'USN', 'openSUSE',
];
/** `CVE-2024-1234`, `GHSA-…`, `DSA-5678-1`. Strict, for what only looks like a name (`HIGH-5`, `CVE-24-1`) would never match and leave the gate open. */
const ADVISORY = new RegExp(`^(?:CVE-\\d{4}-\\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:${NAMERS.join('|')})\\d*-[\\w:.-]*\\d[\\w:.-]*)$`);
const OWN_WORDS = [..._findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC, ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .m, 'kev', 'any', 'epss>=0.5', 'cvss>=9'];
const PREFIXES = ['introduced', 'disclosed', 'fixable', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .m];
const KINDS = _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .m;
const LEVELS = _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC;
/**
 * @param rules ids that findings of ours may carry
 * @throws UsageError for an unknown word or an impossible number
 */
function parseCondition(text, rules) {
    const tidy = text.trim().replace(/\s+/g, ' ');
    const fail = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`condition ${JSON.stringify(tidy)}: ${message}`, hint === undefined ? {} : { hint });
    const [, selection = '', count] = /^(.*?)(?:\s*(?<!>)>(?!=)\s*(.*))?$/.exec(tidy) ?? [];
    const words = selection.trim();
    // `tool:id` and `kind:selector` both use the colon: prefixes are taken off the front as long as they are known.
    let rest = words;
    let change;
    let fixable = false;
    let kind;
    for (let colon = rest.indexOf(':'); colon !== -1; colon = rest.indexOf(':')) {
        const prefix = rest.slice(0, colon).trim();
        if (prefix === 'introduced' || prefix === 'disclosed') {
            if (change !== undefined || fixable || kind !== undefined)
                throw fail(`\`${prefix}:\` must come first, and once`);
            change = prefix;
        }
        else if (prefix === 'fixable') {
            if (fixable || kind !== undefined)
                throw fail('`fixable:` must come before the kind, and once');
            fixable = true;
        }
        else if (isKind(prefix)) {
            if (kind !== undefined)
                throw fail('there can be one kind only');
            kind = prefix;
        }
        else {
            break;
        }
        rest = rest.slice(colon + 1).trim();
    }
    if (rest === '')
        throw fail('a selector is missing', 'name a severity, `kev`, `epss>=0.5`, `cvss>=9`, `secret`, a rule id or `any`');
    const { selector, implied } = parseSelector(rest, rules, fail);
    if (implied !== undefined && kind !== undefined && kind !== implied)
        throw fail(`\`${rest}\` is never true of kind \`${kind}\``);
    // A rule's id says enough: whatever carries it matches.
    const narrowed = kind ?? (selector.type === 'rule' ? undefined : implied);
    return { text: tidy, change, fixable, kind: narrowed, selector, allowed: count === undefined ? 0 : parseCount(count, fail) };
}
function isKind(word) {
    return KINDS.includes(word);
}
function isSeverity(word) {
    return LEVELS.includes(word);
}
function parseSelector(word, rules, fail) {
    if (word === 'any')
        return { selector: { type: 'any' }, implied: undefined };
    if (isSeverity(word))
        return { selector: { type: 'severity', floor: word }, implied: undefined };
    if (word === 'kev')
        return { selector: { type: 'kev' }, implied: 'vulnerability' };
    if (isKind(word))
        return { selector: { type: 'any' }, implied: word };
    const [, signal, operator, number] = /^(epss|cvss)\s*([<>=]*)\s*(.*)$/.exec(word) ?? [];
    if (signal === 'epss' || signal === 'cvss') {
        if (operator !== '>=')
            throw fail(`\`${signal}\` is compared with \`>=\``, `write \`${signal}>=${String(HIGHEST[signal] / 2)}\``);
        return { selector: { type: 'score', signal, least: parseScore(number ?? '', signal, fail) }, implied: 'vulnerability' };
    }
    // Checks report misconfigurations and nothing else.
    if (rules.has(word))
        return { selector: { type: 'rule', id: word }, implied: 'misconfiguration' };
    if (ADVISORY.test(word))
        return { selector: { type: 'rule', id: word }, implied: 'vulnerability' };
    const [, subject] = /^(secret|eol|licence)\/[\w.-]+$/.exec(word) ?? [];
    if (subject !== undefined && isKind(subject))
        return { selector: { type: 'rule', id: word }, implied: subject };
    throw fail(`unknown word ${JSON.stringify(word)}`, hintAt(word, rules));
}
/** The word that was probably meant; before a colon it may be the prefix that is wrong. */
function hintAt(word, rules) {
    const near = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(word, [...OWN_WORDS, ...PREFIXES, ...rules]);
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    const upper = word.toUpperCase();
    if (ADVISORY.test(upper))
        return `did you mean \`${upper}\`?`;
    const colon = word.indexOf(':');
    const prefix = colon === -1 ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(word.slice(0, colon), PREFIXES);
    if (prefix !== undefined)
        return `did you mean \`${prefix}:\`?`;
    return colon === -1 ? `known: ${OWN_WORDS.join(', ')}, and rule ids (\`dockgate checks\`, \`CVE-2024-1234\`)` : `known before a colon: ${PREFIXES.join(', ')}`;
}
function parseScore(text, signal, fail) {
    const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value))
        throw fail(`${JSON.stringify(text)} is no number`);
    if (value > HIGHEST[signal])
        throw fail(`${signal.toUpperCase()} goes from 0 to ${String(HIGHEST[signal])}, so \`${signal}>=${text}\` is never true`);
    return value;
}
function parseCount(text, fail) {
    if (!/^\d{1,9}$/.test(text))
        throw fail(`${JSON.stringify(text)} is no count`, 'write a whole number after `>`');
    return Number(text);
}
/** What only a scanner with that data can answer. */
function signalOf(condition) {
    switch (condition.selector.type) {
        case 'kev':
            return 'kev';
        case 'score':
            return condition.selector.signal;
        default:
            return undefined;
    }
}
/** @param classOf the ids under which a rule is known in other tools */
function matches(condition, finding, classOf) {
    if (condition.kind !== undefined && finding.kind !== condition.kind)
        return false;
    if (condition.change !== undefined && finding.change !== condition.change)
        return false;
    // What isn't a vulnerability can always be changed in the repository.
    if (condition.fixable && finding.kind === 'vulnerability' && finding.fixedIn.length === 0)
        return false;
    const { selector } = condition;
    switch (selector.type) {
        case 'any':
            return true;
        case 'severity':
            return (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .du)(finding.severity, selector.floor);
        case 'kev':
            return finding.kind === 'vulnerability' && finding.kev === true;
        case 'score': {
            if (finding.kind !== 'vulnerability')
                return false;
            const value = selector.signal === 'cvss' ? finding.cvss?.score : finding.epss;
            return value !== undefined && value >= selector.least;
        }
        case 'rule':
            return finding.rule === selector.id || finding.aliases.includes(selector.id) || classOf(finding.rule).includes(selector.id);
    }
}


/***/ }),

/***/ 7100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsFrom: () => (/* binding */ settingsFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _policy_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7882);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5846);
/** What a run was asked to do, in the words of the product: option values made into what the stages take. */



/**
 * @param placeOf where an entry was written, for messages
 * @throws UsageError for what can't be meant
 */
function settingsFrom(values, known, placeOf = () => undefined) {
    const { builds, buildAuto } = buildRequests(values.build);
    const archives = values.archive.map((entry) => {
        const [file, dockerfile] = splitOnce(entry);
        return { file, dockerfile };
    });
    const named = builds.length + archives.length;
    if (values.dockerfile !== undefined && named > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--dockerfile names the Dockerfile of one image, but several images are named', { hint: 'write --build DIR=DOCKERFILE and --archive FILE=DOCKERFILE' });
    }
    if (values.dockerfile !== undefined && named === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--dockerfile needs --build or --archive', { hint: 'write --build DIR=DOCKERFILE; a Dockerfile alone is checked as PATH' });
    if (values.target !== undefined && builds.length === 0 && !buildAuto && archives.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--target needs --build or --archive');
    return {
        path: values.path ?? (named > 0 ? undefined : '.'),
        builds: builds.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
        buildAuto: buildAuto && named === 0,
        archives: archives.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
        build: {
            target: values.target,
            arguments: new Map(values['build-arg'].map(buildArgument)),
            network: values['build-network'],
            platform: values.platform,
            timeoutMs: values['build-timeout'],
            docker: values.docker,
        },
        policy: {
            failOn: conditions('fail-on', values, known.rules, placeOf),
            warnOn: conditions('warn-on', values, known.rules, placeOf),
            gate: values.gate,
            onIncomplete: values['on-incomplete'],
        },
        reportFrom: values['report-from'],
        scanners: {
            requests: scannerRequests(values.scanners, known.scanners),
            paths: new Map(values['scanner-path'].map((entry) => scannerPath(entry, known.scanners))),
            fromPath: values['scanners-from'] === 'path',
            timeoutMs: values['scanner-timeout'],
            databaseMaxAgeMs: values['db-max-age'],
        },
        exclude: values.exclude,
        outputDir: values['output-dir'],
    };
}
function buildRequests(entries) {
    const word = entries.find((entry) => entry === 'auto' || entry === 'none');
    if (word !== undefined && entries.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--build ${word} can't stand beside other builds`);
    if (word !== undefined)
        return { builds: [], buildAuto: word === 'auto' };
    const builds = entries.map((entry) => {
        const [directory, dockerfile] = splitOnce(entry);
        return { directory, dockerfile };
    });
    return { builds, buildAuto: false };
}
function splitOnce(entry) {
    const at = entry.indexOf('=');
    return at === -1 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
}
function buildArgument(entry) {
    const [name, value] = splitOnce(entry);
    if (!/^[A-Za-z_]\w*$/.test(name) || value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--build-arg ${JSON.stringify(name)}: write NAME=VALUE`);
    return [name, value];
}
function conditions(option, values, rules, placeOf) {
    return values[option].map((text) => {
        try {
            const condition = (0,_policy_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .zB)(text, rules);
            if (condition.change === undefined)
                return condition;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`condition ${JSON.stringify(condition.text)} needs a baseline, and none is configured`, { hint: `without one, write it without \`${condition.change}:\`` });
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb)
                throw placed(error, placeOf(option, text));
            throw error;
        }
    });
}
/** The same error with the place where its cause was written. */
function placed(error, place) {
    if (place === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(place.file === undefined ? `${place.origin}: ${error.message}` : error.message, {
        cause: error,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(place.file === undefined ? {} : { file: place.file }),
        ...(place.line === undefined ? {} : { line: place.line }),
    });
}
function scannerRequests(entries, known) {
    if (entries.includes('auto') || entries.includes('none')) {
        if (entries.length > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--scanners: `auto` and `none` stand alone');
        return entries[0] === 'auto' ? [{ name: 'trivy', optional: false }] : [];
    }
    const seen = new Set();
    return entries.map((entry) => {
        const optional = entry.endsWith('?');
        const name = optional ? entry.slice(0, -1) : entry;
        if (!known.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanners: unknown scanner ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.hintFor)(name, [...known, 'auto', 'none']) });
        // `trivy, trivy?` would make it optional without saying so.
        if (seen.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanners: ${name} is named twice`);
        seen.add(name);
        return { name, optional };
    });
}
function scannerPath(entry, known) {
    const [name, file] = splitOnce(entry);
    if (!known.includes(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-path: unknown scanner ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.hintFor)(name, known) });
    if (file === undefined || file === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-path ${name}: write ${name}=FILE`);
    return [name, file];
}


/***/ })

};
