export const id = 2467;
export const ids = [2467];
export const modules = {

/***/ 21305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ applyExceptions),
/* harmony export */   HD: () => (/* binding */ exceptDismissed),
/* harmony export */   rY: () => (/* binding */ readExceptions),
/* harmony export */   tt: () => (/* binding */ readDismissals)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/** Ignore files of scanners that lie in what is looked at: read as exceptions with their origin. The scanners themselves never get to see them. */


const trivyignoreYaml = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(1973)]).then(__webpack_require__.bind(__webpack_require__, 91973))).readTrivyignoreYaml;
const grypeYaml = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8970)]).then(__webpack_require__.bind(__webpack_require__, 48970))).readGrypeYaml;
const hadolintYaml = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(858)]).then(__webpack_require__.bind(__webpack_require__, 90858))).readHadolintYaml;
/** Where each tool looks for its file by itself, below the working directory. */
const READERS = [
    ['.trivyignore', async () => (await __webpack_require__.e(/* import() */ 2045).then(__webpack_require__.bind(__webpack_require__, 2045))).readTrivyignore],
    ['.trivyignore.yaml', trivyignoreYaml],
    ['.trivyignore.yml', trivyignoreYaml],
    ['.grype.yaml', grypeYaml],
    ['.grype.yml', grypeYaml],
    ['.grype/config.yaml', grypeYaml],
    ['.grype/config.yml', grypeYaml],
    ['.dockleignore', async () => (await __webpack_require__.e(/* import() */ 7005).then(__webpack_require__.bind(__webpack_require__, 89386))).readDockleignore],
];
const HADOLINT = ['.hadolint.yaml', '.hadolint.yml'];
/** @throws UsageError for a file that can't be read or understood, before any work starts */
async function readExceptions(settings, tools) {
    const exceptions = [];
    for (const wanted of await wantedFiles(settings, tools)) {
        const text = await readText(wanted, tools);
        const { exceptions: read, problems, unread } = (await wanted.reader())({ file: wanted.label, text, within: wanted.within });
        for (const problem of problems)
            tools.log.warn(problem);
        const rest = unread.length === 0 ? '' : `; its ${unread.join(', ')} ${unread.length === 1 ? 'changes' : 'change'} nothing here`;
        tools.log.info(`${wanted.label}: ${String(read.length)} ${read.length === 1 ? 'exception' : 'exceptions'}${rest}`);
        exceptions.push(...read);
    }
    return exceptions;
}
/** In the folder of PATH, or in the working directory when PATH isn't given. */
async function wantedFiles({ path, scanners: { hadolintConfig } }, tools) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, path ?? '.');
    const kind = (await tools.files.status(start).catch(() => undefined))?.kind;
    const root = kind === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(start) : start;
    const readers = [...READERS, ...(hadolintConfig === undefined ? HADOLINT.map((name) => [name, hadolintYaml]) : [])];
    const found = await Promise.all(readers.map(async ([name, reader]) => ((await tools.files.linkStatus((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)).catch(() => undefined)) === undefined ? [] : [{ name, reader }])));
    const present = found.flat();
    const named = hadolintConfig === undefined ? [] : [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, hadolintConfig), label: hadolintConfig, within: '', reader: hadolintYaml }];
    if (present.length === 0)
        return named;
    const { namingFor } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(6340)]).then(__webpack_require__.bind(__webpack_require__, 26340));
    const naming = namingFor(root, tools.cwd);
    const folder = naming.name(root);
    const inRoot = await tools.files.realpath(root);
    const wanted = [];
    for (const { name, reader } of present) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name);
        const label = naming.name(file);
        await refuseEscape(file, label, inRoot, tools);
        wanted.push({ path: file, label, within: folder === '' ? '' : `${folder}/`, reader });
    }
    return [...wanted, ...named];
}
/** Messages quote what they don't understand: a link must not make that a file of the machine. */
async function refuseEscape(file, label, root, tools) {
    const target = await tools.files.realpath(file).catch(() => undefined);
    const { isInside } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(6340)]).then(__webpack_require__.bind(__webpack_require__, 26340));
    if (target === undefined || !isInside(target, root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(target === undefined ? 'the link points nowhere' : 'the link points out of the tree', { file: label });
}
async function readText({ path, label }, tools) {
    const { readText: read } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(6340)]).then(__webpack_require__.bind(__webpack_require__, 26340));
    const text = await read(path, tools);
    if ('problem' in text)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`it can't be read: ${text.problem}`, { file: label });
    return text.text;
}
/** Marks what the exceptions are about, and says which of them have ended or are about nothing. */
async function applyExceptions(findings, exceptions, classOf, tools) {
    if (exceptions.length === 0)
        return findings;
    const { except } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(4006), __webpack_require__.e(5866)]).then(__webpack_require__.bind(__webpack_require__, 45866));
    const { findings: judged, expired, unused } = except(findings, exceptions, { now: tools.clock.now(), classOf });
    for (const { exception, findings: count } of expired) {
        tools.log.warn(`${exception.origin}: the exception ${nameOf(exception)}ended on ${exception.until ?? ''}: ${count === 1 ? 'a finding counts' : `${String(count)} findings count`} again`);
    }
    for (const exception of unused)
        tools.log.detail(`${exception.origin}: the exception ${nameOf(exception)}fits nothing that was found`);
    return judged;
}
function nameOf({ id }) {
    return id === undefined ? '' : `for ${id} `;
}
/** What was dismissed, and never a failure: what can't be read excepts nothing. */
async function readDismissals({ dismissals: wanted }, host, { log }) {
    if (!wanted)
        return [];
    const read = await host.dismissals();
    switch (read.state) {
        case 'delivered':
            for (const note of read.notes)
                log.warn(note);
            log.info(`dismissed alerts: ${String(read.dismissals.length)}`);
            return read.dismissals;
        case 'skipped':
            log.warn(`dismissed alerts: ${read.why}; nothing is excepted for them`);
            return [];
        case 'failed':
            log.warn(`${read.error.message}; nothing is excepted for dismissed alerts${read.error.hint === undefined ? '' : `\n  ${read.error.hint}`}`);
            return [];
    }
}
/** Marks what somebody dismissed. Of a package's alert the flaws count that it named then: nobody has decided on later ones. */
async function exceptDismissed(findings, dismissals) {
    if (dismissals.length === 0)
        return findings;
    const { flawsIn, packageFingerprints } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95315));
    const byFingerprint = new Map(dismissals.map((each) => [each.fingerprint, each]));
    const packageOf = packageFingerprints();
    return findings.map((finding) => {
        if (finding.excepted !== undefined)
            return finding;
        const ofPackage = finding.kind === 'vulnerability' ? byFingerprint.get(packageOf(finding)) : undefined;
        const dismissal = byFingerprint.get(finding.fingerprint) ?? (ofPackage !== undefined && flawsIn(ofPackage.message).has(finding.rule) ? ofPackage : undefined);
        if (dismissal === undefined)
            return finding;
        const { url, reason, comment, by } = dismissal;
        return { ...finding, excepted: { origin: url, reason: `${reason}${comment === '' ? '' : `: ${comment}`}${by === '' ? '' : ` (${by})`}` } };
    });
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   _z: () => (/* binding */ SIGNALS),
/* harmony export */   mH: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);

const FINDING_KINDS = ['vulnerability', 'misconfiguration', 'secret', 'licence', 'eol'];
/** Data beyond severity that only some scanners supply. */
const SIGNALS = ['cvss', 'epss', 'kev'];
/** The order of every output: by file and line, then by rule. */
function compareFindings(a, b) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6)(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.fingerprint < b.fingerprint ? -1 : 1);
}


/***/ }),

/***/ 87882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65131);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
/** The policy language: `[introduced:|disclosed:][fixable:][kind:]selector [> N]`. */




const HIGHEST = { epss: 1, cvss: 10 };
/** Who names flaws and advisories (https://ossf.github.io/osv-schema/#id-modified-fields, and the distributions). */
const NAMERS = [
    'ALAS', 'ALBA', 'ALEA', 'ALPINE', 'ALSA', 'ASA', 'AVD', 'AZL', 'BIT', 'CGA', 'CURL', 'DEBIAN', 'DLA', 'DSA', 'DTSA', 'ECHO', 'ELSA', 'GMS', 'GO', 'GSD', 'HSEC', 'MAL', 'MGASA', 'MINI', 'NSWG',
    'OSV', 'PHSA', 'PSF', 'PYSEC', 'RHBA', 'RHEA', 'RHSA', 'RLSA', 'RSEC', 'RUSTSEC', 'RXSA', 'SNYK', 'SUSE', 'TEMP', 'UBUNTU', 'USN', 'openSUSE',
];
/** `CVE-2024-1234`, `GHSA-…`, `DSA-5678-1`. Strict, for what only looks like a name (`HIGH-5`, `CVE-24-1`) would never match and leave the gate open. */
const ADVISORY = new RegExp(`^(?:CVE-\\d{4}-\\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:${NAMERS.join('|')})\\d*-[\\w:.-]*\\d[\\w:.-]*)$`);
const OWN_WORDS = [..._findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC, ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .mH, 'kev', 'any', 'epss>=0.5', 'cvss>=9'];
const PREFIXES = ['introduced', 'disclosed', 'fixable', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .mH];
const KINDS = _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .mH;
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

/***/ 75187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87882);

/** Fail over incomplete over pass: findings count even when not everything could be looked at. */
function judge(input) {
    const open = input.findings.filter((finding) => finding.excepted === undefined);
    const weighed = [
        ...input.failOn.map((condition) => weigh(condition, 'fail', open, input)),
        ...input.warnOn.map((condition) => weigh(condition, 'warn', open, input)),
    ];
    const gating = new Set(weighed.filter(({ report }) => report.effect === 'fail' && report.state === 'broken').flatMap(({ found }) => found));
    const warning = new Set(weighed.filter(({ report }) => report.effect === 'warn' && report.state === 'broken').flatMap(({ found }) => found));
    const conditions = weighed.map(({ report }) => report);
    const reasons = [...conditions.flatMap((condition) => reasonOf(condition, input)), ...unseen(input)];
    const failed = conditions.some((condition) => condition.effect === 'fail' && condition.state === 'broken');
    const incomplete = reasons.some((reason) => reason.type !== 'condition');
    return {
        verdict: { decision: failed ? 'fail' : incomplete ? 'incomplete' : 'pass', reasons, conditions },
        findings: input.findings.map((finding) => dispose(finding, gating, warning)),
    };
}
function weigh(condition, effect, findings, { signals, sought, classOf, targets, scanners }) {
    const found = findings.filter((finding) => (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(condition, finding, classOf));
    const signal = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .signalOf */ .oX)(condition);
    const broken = found.length > condition.allowed;
    // Of nothing, nothing can be said: not even that there is nothing wrong.
    const blind = !targets.some((target) => wasLookedAt(target, scanners));
    const unsought = condition.kind !== undefined && !sought.has(condition.kind);
    const unknown = !broken && (blind || unsought || (signal !== undefined && !signals.has(signal)));
    return { found, report: { condition: condition.text, effect, state: broken ? 'broken' : unknown ? 'unknown' : 'met', found: found.length, allowed: condition.allowed } };
}
function reasonOf({ condition, effect, state, found, allowed }, { targets, scanners }) {
    if (effect === 'warn' || state === 'met')
        return [];
    if (state === 'unknown' && !targets.some((target) => wasLookedAt(target, scanners)))
        return [];
    if (state === 'unknown')
        return [{ type: 'condition-unknown', condition, message: `no scanner that ran supplies what \`${condition}\` asks for` }];
    return [{ type: 'condition', condition, found, allowed, message: `\`${condition}\`: ${String(found)} found, ${String(allowed)} allowed` }];
}
function unseen({ targets, scanners, notLookedAt, optionalScanners, known = [] }) {
    const reasons = [...known];
    for (const { key, outcome, error } of targets)
        if (outcome === 'failed')
            reasons.push({ type: 'target-failed', target: key, message: error ?? 'it could not be opened' });
    for (const { name, target, outcome, error } of scanners) {
        if (outcome === 'failed' && !optionalScanners.has(name))
            reasons.push({ type: 'scanner-failed', scanner: name, target, message: error ?? 'it failed' });
    }
    for (const { what, why } of notLookedAt)
        reasons.push({ type: 'not-looked-at', what, message: why });
    // With another reason the verdict is incomplete anyway, and that reason says more.
    if (reasons.length === 0 && !targets.some((target) => wasLookedAt(target, scanners)))
        reasons.push({ type: 'nothing-to-look-at', message: 'nothing at all was found to look at' });
    return reasons;
}
/** Our own checks look at every image; but where scanners were asked for, one has to have looked at it, or at a Dockerfile of it we. */
function wasLookedAt({ key, kind, outcome, dockerfile }, scanners) {
    if (outcome !== 'ok')
        return false;
    if (kind === 'repository' || dockerfile !== undefined)
        return true;
    const asked = scanners.filter((scanner) => scanner.target === key);
    return asked.length === 0 ? isImage(kind) : asked.some((scanner) => scanner.outcome === 'ok');
}
function isImage(kind) {
    return kind === 'build' || kind === 'image' || kind === 'archive';
}
function dispose(finding, gating, warning) {
    const { excepted, ...rest } = finding;
    if (excepted !== undefined) {
        const { origin, reason, until } = excepted;
        return { ...rest, disposition: { state: 'excepted', entry: `${origin}: ${reason}`, ...(until === undefined ? {} : { until }) } };
    }
    return { ...rest, disposition: { state: gating.has(finding) ? 'gates' : warning.has(finding) ? 'warns' : 'reported' } };
}


/***/ }),

/***/ 70665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ REPORT_SCHEMA_VERSION),
/* harmony export */   aO: () => (/* binding */ TARGET_KINDS),
/* harmony export */   hz: () => (/* binding */ ARTIFACT_KINDS)
/* harmony export */ });
/** Raised when a field changes its meaning or goes away. */
const REPORT_SCHEMA_VERSION = 1;
const TARGET_KINDS = ['repository', 'build', 'image', 'archive', 'sbom', 'host', 'cluster'];
const ARTIFACT_KINDS = ['cyclonedx', 'spdx', 'archive'];


/***/ })

};
