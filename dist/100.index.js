export const id = 100;
export const ids = [100,267,408];
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

/***/ 10408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeFor: () => (/* binding */ exitCodeFor),
  partsOf: () => (/* binding */ partsOf),
  publish: () => (/* binding */ publish),
  publishAndShow: () => (/* binding */ publishAndShow),
  reportOutputs: () => (/* binding */ reportOutputs),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/annotations.ts
/** The worst findings as annotations of a run, as many as a host keeps. */



/** Words of our own about the run are annotations too: what the host keeps is left to them first. */
const OWN = { error: 1, warning: 3, notice: 0 };
/** Characters. */
const LONGEST = 1_000;
function annotationsOf(report, { annotationsPerLevel: perLevel }) {
    const room = { error: perLevel - OWN.error, warning: perLevel - OWN.warning, notice: perLevel - OWN.notice };
    const shown = [];
    let left = 0;
    for (const finding of report.findings.filter((each) => (0,group/* fateOf */._L)(each) === 'open').toSorted(worstFirst)) {
        if (!(0,severity/* isAtLeast */.du)(finding.severity, report.reportFrom) && finding.severity !== 'unknown')
            continue;
        const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
        if (room[level] <= 0) {
            left += 1;
            continue;
        }
        room[level] -= 1;
        shown.push({ level, at: { ...finding.at, file: (0,terminal/* visible */.RK)(finding.at.file) }, title: `${finding.severity}: ${(0,terminal/* printableLine */.oy)(finding.rule)}`, message: shortened((0,terminal/* printableLine */.oy)(finding.message)) });
    }
    return { shown, left };
}
function worstFirst(a, b) {
    return (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || Number(b.disposition.state === 'gates') - Number(a.disposition.state === 'gates');
}
function shortened(text) {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./src/deliver.ts + 3 modules
var deliver = __webpack_require__(78052);
// EXTERNAL MODULE: ./src/describe-rule.ts
var describe_rule = __webpack_require__(86125);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reporters/index.ts + 3 modules
var reporters = __webpack_require__(52648);
// EXTERNAL MODULE: ./src/upload.ts + 1 modules
var upload = __webpack_require__(23128);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/publish.ts
/** Renders the report in every format and hands it over: files first, then the host, the exit code last. What is refused is a value. */









/** Names of the outputs that hold the files' paths. */
const OUTPUT_NAMES = { json: 'report', sarif: 'sarif', markdown: 'summary', comment: 'comment' };
const ARTIFACT_TITLES = { cyclonedx: 'CycloneDX bill of materials', spdx: 'SPDX bill of materials', archive: 'archive' };
/** @returns the exit code, when everything is told */
async function publishAndShow(report, { settings, host, tools, show }) {
    const { report: told, errors } = await publish(report, settings, host, tools);
    await show(told);
    for (const error of errors)
        tools.log.warn((0,src_errors/* describeError */.Uc)(error, version/* VERSION */.x));
    return exitCodeFor(report, settings, errors);
}
/** Writes the report in every format that is a file. */
async function writeReports(report, settings, host, tools) {
    const files = new Map();
    const errors = [];
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const { json, sarif, markdown, comment } = reportersFor(host);
    for (const [format, reporter] of Object.entries({ json, sarif, markdown, comment })) {
        const path = (0,external_node_path_.join)(folder, reporter.file);
        try {
            await tools.files.writeAtomic(path, format === 'comment' ? [reporter.render(report, host.limits.comment)] : partsOf(reporter, report));
            files.set(format, path);
        }
        catch (error) {
            errors.push(new src_errors/* HostError */.dh(`${reporter.file} could not be written to ${JSON.stringify(settings.outputDir)}: ${(0,src_errors/* messageOf */.bD)(error)}`, { hint: 'name a folder that can be written with --output-dir', cause: error }));
        }
    }
    return { files, errors };
}
async function publish(judged, settings, host, tools) {
    const { report, planned } = (0,upload/* planUpload */.d)(judged, settings.publish, host, tools.log);
    const written = await writeReports(report, settings, host, tools);
    const { files } = written;
    const errors = [...written.errors];
    for (const { target, kind, error } of report.artifacts ?? []) {
        if (error !== undefined)
            errors.push(new src_errors/* HostError */.dh(`the ${ARTIFACT_TITLES[kind]} of ${target} was not written: ${error}`));
    }
    try {
        await host.writeSummary(reportersFor(host).markdown.render(report, host.limits.summary));
    }
    catch (error) {
        if (!(error instanceof src_errors/* HostError */.dh))
            throw error;
        errors.push(error);
    }
    const annotations = annotationsOf(report, host.limits);
    host.annotate(annotations.shown);
    if (annotations.shown.length > 0 && annotations.left > 0)
        tools.log.info(`annotations: ${String(annotations.shown.length)}, the worst; ${String(annotations.left)} more findings are in the summary`);
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const delivered = await (0,deliver/* deliver */.cK)(report, { folder, files: settings.publish.artifact ? await filesToKeep(report, files, folder, settings, tools) : [] }, planned, settings.publish, host, tools);
    errors.push(...delivered.errors);
    try {
        for (const [name, value] of [...reportOutputs(report, files), ...imageOutputs(report, tools.cwd), ...delivered.outputs])
            host.setOutput(name, value);
        host.setOutput('exit-code', String(exitCodeFor(report, settings, errors)));
    }
    catch (error) {
        errors.push(new src_errors/* HostError */.dh(`the outputs could not be set for later steps: ${(0,src_errors/* messageOf */.bD)(error)}`, { cause: error }));
    }
    return { report, files, errors };
}
function reportersFor({ limits }) {
    return (0,reporters.reporters)({ describeRule: describe_rule.describeRule, sarifLimits: limits.sarif, colour: false, width: 100 });
}
/** Not archives of images, which are large; nor whatever else lies in the folder, which may be anybody's. */
async function filesToKeep(report, files, folder, { scanners }, tools) {
    const sboms = (report.artifacts ?? []).flatMap(({ kind, file }) => (kind === 'archive' || file === undefined ? [] : [(0,external_node_path_.resolve)(tools.cwd, file)]));
    const raw = scanners.rawReports ? await tools.files.list((0,external_node_path_.join)(folder, 'raw')).catch(() => []) : [];
    return [...files.values(), ...sboms, ...raw.flatMap(({ name, kind }) => (kind === 'file' ? [(0,external_node_path_.join)(folder, 'raw', name)] : []))];
}
/** Values for later steps, by output name. */
function reportOutputs(report, files) {
    const counts = (0,severity/* countBySeverity */.Ot)(report.findings.filter(isOpen));
    return [
        ...[...files].map(([format, path]) => [OUTPUT_NAMES[format] ?? format, path]),
        ...severity/* SEVERITIES */.oC.map((severity) => [severity, String(counts[severity])]),
        ['verdict', report.verdict],
    ];
}
/** Of a run about one image: with several, nobody could tell which one they are of. */
function imageOutputs(report, cwd) {
    const [image, ...others] = report.targets.filter(({ digest }) => digest !== undefined);
    if (image?.digest === undefined || image.outcome !== 'ok' || others.length > 0)
        return [];
    const archive = (report.artifacts ?? []).find(({ kind, target }) => kind === 'archive' && target === image.key)?.file;
    return [
        ['image-id', image.imageId ?? image.digest],
        ['digest', image.digest],
        ...(archive === undefined ? [] : [['archive', (0,external_node_path_.resolve)(cwd, archive)]]),
    ];
}
/** A report without limit, in parts where it comes in parts. */
function partsOf(reporter, report) {
    return reporter.chunks?.(report) ?? [reporter.render(report, Number.MAX_SAFE_INTEGER)];
}
/** Verdict and policy to exit code; a report that could not be written is never a success. */
function exitCodeFor(report, { policy }, errors) {
    if (report.verdict === 'fail' && policy.gate === 'enforce')
        return 1;
    const incomplete = report.reasons.some((reason) => reason.type !== 'condition');
    if (incomplete && policy.onIncomplete === 'fail')
        return 3;
    return errors.length > 0 ? 3 : 0;
}
function isOpen(finding) {
    return finding.disposition.state !== 'excepted' && finding.disposition.state !== 'not-affected';
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


/***/ }),

/***/ 52648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS),
  reporters: () => (/* binding */ reporters)
});

// EXTERNAL MODULE: ./src/reporters/comment.ts
var comment = __webpack_require__(55051);
;// CONCATENATED MODULE: ./src/reporters/json.ts
/** The budget isn't honoured: a report with a part missing would be another report. */
const jsonReporter = { id: 'json', file: 'dockgate-report.json', render: renderJson };
/** One space of indentation: differences stay readable, and 100,000 findings stay small. */
function renderJson(report) {
    return `${JSON.stringify(report, undefined, 1)}\n`;
}

// EXTERNAL MODULE: ./src/render/budget.ts
var render_budget = __webpack_require__(89519);
// EXTERNAL MODULE: ./src/render/edit-plan.ts
var edit_plan = __webpack_require__(26188);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/left-out.ts
var left_out = __webpack_require__(74334);
// EXTERNAL MODULE: ./src/render/links.ts
var links = __webpack_require__(14869);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/render/sections.ts
var sections = __webpack_require__(61102);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
;// CONCATENATED MODULE: ./src/reporters/markdown.ts








const markdownReporter = { id: 'markdown', file: 'dockgate.md', render: renderMarkdown };
/** Renders the whole report. @param budget in UTF-8 bytes; GitHub takes 1 MiB for a job summary */
function renderMarkdown(report, budget) {
    const sorted = (0,group/* sortFindings */.Tc)(report);
    const page = { report, sorted, plan: (0,edit_plan/* planEdits */.r_)(report), at: (0,links/* placeWriter */.fs)(report), rest: '' };
    const blocks = [
        (0,render_budget/* fixed */.Zu)(`### ${story/* ICONS */.Ze[report.verdict]} Dockgate: ${(0,story/* headline */.Pl)(report)}`),
        (0,render_budget/* fixed */.Zu)((0,story/* soFar */.wv)(report) ?? ''),
        (0,sections/* conditionsBlock */.Yr)(page),
        (0,sections/* gapsBlock */.Tx)(page),
        ...(0,sections/* editsBlocks */.GW)(page, 'no'),
        (0,render_budget/* fixed */.Zu)((0,story/* changeText */.k0)(report) ?? ''),
        (0,render_budget/* fixed */.Zu)((0,sections/* totalLine */.ve)(page)),
        (0,sections/* findingsBlock */.k5)(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', 'no'),
        (0,sections/* findingsBlock */.k5)(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report), sorted.blocking.length > 0 ? 'closed' : 'no'),
        (0,sections/* targetsBlock */.ip)(page, 'no'),
        (0,render_budget/* fixed */.Zu)((0,markdown/* prose */.CS)((0,left_out/* leftOutText */.j)(report) ?? '')),
        (0,sections/* endingBlock */.Tc)(page),
        (0,render_budget/* fixed */.Zu)((0,sections/* footer */.qr)(page, false, [`Dockgate ${(0,markdown/* prose */.CS)(report.dockgate)}`])),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, (0,render_budget/* inBytes */.Hf)(budget), 'The rest does not fit here: it is in `dockgate-report.json`.');
}

// EXTERNAL MODULE: ./src/reporters/sarif.ts
var sarif = __webpack_require__(12959);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/render/finding.ts
var finding = __webpack_require__(16289);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/reporters/text.ts








/** @returns the reporter for a terminal or a log of this width. */
function textReporter(options) {
    return { id: 'text', file: 'dockgate.txt', render: (report, budget) => renderText(report, budget, options) };
}
/** Renders the whole report. @param budget in UTF-8 bytes */
function renderText(report, budget, options) {
    const page = { report, colours: (0,terminal/* palette */.MF)(options.colour), width: Math.max(40, options.width) };
    const sorted = (0,group/* sortFindings */.Tc)(report);
    const blocks = [
        (0,render_budget/* fixed */.Zu)(verdictLine(page)),
        conditions(page),
        notLookedAt(page),
        edits(page),
        (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? '' : ((0,story/* changeText */.k0)(report) ?? '')),
        findings(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, ''),
        findings(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report)),
        totals(page, sorted),
        (0,render_budget/* fixed */.Zu)(notUploaded(page)),
        (0,render_budget/* fixed */.Zu)(footer(page)),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, (0,render_budget/* inBytes */.Hf)(budget), 'The rest does not fit here: it is in dockgate-report.json.');
}
function verdictLine({ report, colours }) {
    const paint = { pass: colours.good, fail: colours.bad, incomplete: colours.warning }[report.verdict];
    const line = paint(colours.strong(`Dockgate: ${(0,story/* headline */.Pl)(report)}`));
    const note = (0,story/* soFar */.wv)(report);
    return note === undefined ? line : `${line}\n${note}`;
}
function notUploaded({ report, width }) {
    const text = (0,left_out/* leftOutText */.j)(report);
    return text === undefined ? '' : (0,terminal.wrap)((0,terminal/* printableLine */.oy)(text), width).join('\n');
}
function conditions({ report, colours }) {
    const words = report.conditions.map((each) => (0,terminal/* printable */.g$)(each.condition));
    const wide = Math.max(0, ...words.map(terminal/* displayWidth */.F1));
    const rows = report.conditions.map((each, index) => {
        const word = (0,story/* conditionWord */.mB)(each);
        const paint = { met: colours.good, 'not met': colours.bad, warning: colours.warning, unknown: colours.warning }[word];
        const numbers = each.state === 'unknown' ? 'cannot be told' : `${(0,terminal/* padStart */.CF)(String(each.found), 4)} found, ${String(each.allowed)} allowed`;
        return `  ${paint((0,terminal/* pad */.eV)(word, 7))}  ${(0,terminal/* pad */.eV)(words[index] ?? '', wide)}  ${numbers}`;
    });
    return lines('', rows, (shown) => leftOut(rows.length - shown, 'condition'), 'first');
}
function notLookedAt({ report, colours, width }) {
    const rows = (0,story/* gaps */.sh)(report).map(({ what, why }) => [`  ${colours.strong((0,terminal/* printable */.g$)(what))}`, ...(0,story/* logLines */.OG)(why).flatMap(({ text, ofLog }) => indent((0,terminal/* printableLine */.oy)(text), ofLog ? 6 : 4, width))].join('\n'));
    return lines(rows.length === 0 ? '' : colours.warning('Not looked at, so nothing can be said about it'), rows, (shown) => leftOut(rows.length - shown, 'thing', 'things'), 'half');
}
function edits({ report, colours, width }) {
    const plan = (0,edit_plan/* planEdits */.r_)(report);
    const rows = plan.rows.map((each, index) => {
        const number = each.opens ? (0,terminal/* padStart */.CF)(String(index + 1), 2) : ' ·';
        const [first = '', ...rest] = indent((0,terminal/* printableLine */.oy)(each.title), 6, width);
        const places = placesText(each.places, each.morePlaces);
        return [`  ${number}  ${colours.strong(first.trimStart())}`, ...rest, ...indent(`${each.certain ? 'removes' : 'may remove'} ${each.removes}, at ${places}`, 6, width)].join('\n');
    });
    const notes = [plan.rest, (0,edit_plan/* unmendedText */.AF)(plan)].filter((each) => each !== '').map((each) => indent(each, 2, width).join('\n'));
    const more = (shown) => leftOut(rows.length - shown, 'line') + notes.map((each) => `\n${each}`).join('');
    return lines(rows.length === 0 ? '' : colours.strong((0,edit_plan/* editsTitle */.sL)(plan)), rows, more, 'first');
}
function placesText(places, more) {
    return places.map((each) => (0,terminal/* printable */.g$)((0,findings_location/* printLocation */.VL)(each))).join(', ') + (more > 0 ? ` and ${(0,story/* count */.U9)(more, 'more place', 'more places')}` : '');
}
function findings(page, title, groups, milder) {
    if (groups.length === 0 && milder === '')
        return (0,render_budget/* fixed */.Zu)('');
    const number = (0,group/* countFindings */.Gt)(groups);
    const places = number === groups.length ? '' : ` in ${(0,story/* count */.U9)(groups.length, 'line')}`;
    const more = (shown) => {
        const rest = leftOut((0,group/* countFindings */.Gt)(groups.slice(shown)), 'finding');
        return rest + (milder === '' ? '' : `\n  ${milder}`);
    };
    return { head: page.colours.strong(`${title}: ${String(number)}${places}`), columns: '', ...(0,render_budget/* rowsOf */.RO)(groups, (each) => findingLines(page, each)), more, tail: '', claim: 'rest' };
}
function lines(head, rows, more, claim) {
    return { head, columns: '', ...(0,render_budget/* rowsOf */.RO)(rows, (each) => each), more, tail: '', claim };
}
const INDENT = 14;
function findingLines({ colours, width }, group) {
    const installed = (0,finding/* packageOf */.wg)(group);
    const mended = (0,finding/* fixedIn */.yz)(group);
    const what = installed === undefined ? [] : [(0,terminal/* printable */.g$)(`${installed.name} ${installed.versions}`), mended === '' ? 'no fix yet' : (0,terminal/* printable */.g$)(`fixed in ${mended}`)];
    const times = group.findings.length > 1 ? [(0,story/* count */.U9)(group.findings.length, 'finding')] : [];
    const places = placesText(group.places, group.morePlaces);
    const head = [(0,terminal/* printable */.g$)(group.rule), ...what].join('  ');
    const who = (0,finding/* seenBy */.DA)(group);
    const notes = [...times, ...(0,finding/* marks */.Z8)(group), ...(who === '' ? [] : [`seen by ${(0,terminal/* printable */.g$)(who)}`])].join(' · ');
    const [first = '', ...rest] = indent(head, INDENT, width);
    return [
        `  ${paintSeverity(colours, group.severity)((0,terminal/* pad */.eV)(group.severity, INDENT - 4))}  ${colours.strong(first.trimStart())}`,
        ...rest.map(colours.strong),
        ...indent(places, INDENT, width),
        ...indent((0,terminal/* printableLine */.oy)((0,finding/* sentence */.em)(group)), INDENT, width),
        ...(notes === '' ? [] : indent(notes, INDENT, width).map(colours.faint)),
    ].join('\n');
}
function paintSeverity(colours, severity) {
    switch (severity) {
        case 'critical':
            return (text) => colours.strong(colours.bad(text));
        case 'high':
            return colours.bad;
        case 'medium':
            return colours.warning;
        case 'low':
        case 'negligible':
        case 'unknown':
            return (text) => text;
    }
}
function totals({ report, colours }, sorted) {
    const apart = (0,story/* apartText */.u3)(sorted);
    const rest = apart === '' ? '' : `\nNot counted: ${apart}`;
    return (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? report.conditions.every((each) => each.state === 'unknown') ? '' : colours.strong('Nothing was found') : `${colours.strong((0,story/* totalText */.IW)(sorted))}${rest}`);
}
function footer({ report, colours, width }) {
    const who = (0,story/* looked */.ne)(report).map(({ text, unverified }) => (0,terminal/* printableLine */.oy)(text) + (unverified ? ' (unverified)' : ''));
    const whole = (0,story/* gaps */.sh)(report).length === 0 ? ['everything was looked at'] : [];
    return indent([...who, ...whole, `Dockgate ${(0,terminal/* printable */.g$)(report.dockgate)}`].join(' · '), 0, width).map(colours.faint).join('\n');
}
function indent(text, by, width) {
    return (0,terminal.wrap)(text, width - by).map((line) => ' '.repeat(by) + line);
}
function leftOut(number, one, many) {
    return number === 0 ? '' : `\n  and ${String(number)} more ${number === 1 ? one : (many ?? `${one}s`)} that ${number === 1 ? 'does' : 'do'} not fit here`;
}

;// CONCATENATED MODULE: ./src/reporters/index.ts
/** The registry: one line a reporter. */





/** The ids of all reporters. */
const FORMATS = ['json', 'sarif', 'markdown', 'text', 'comment'];
/** Every reporter by its id. */
function reporters({ describeRule, sarifLimits, colour, width }) {
    return {
        json: jsonReporter,
        sarif: (0,sarif/* sarifReporter */.HE)(describeRule, sarifLimits),
        markdown: markdownReporter,
        text: textReporter({ colour, width }),
        comment: comment/* commentReporter */.JL,
    };
}


/***/ })

};
