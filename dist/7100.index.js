export const id = 7100;
export const ids = [7100];
export const modules = {

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

/***/ 89903:
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

/***/ 83063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ reportRequest),
/* harmony export */   GP: () => (/* binding */ archiveRequest),
/* harmony export */   MV: () => (/* binding */ buildArgument),
/* harmony export */   RL: () => (/* binding */ scannerRequests),
/* harmony export */   Vv: () => (/* binding */ scannerArguments),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   rz: () => (/* binding */ buildRequests),
/* harmony export */   w: () => (/* binding */ scannerMirror),
/* harmony export */   wA: () => (/* binding */ scannerPath),
/* harmony export */   zc: () => (/* binding */ imageRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75846);
/** Entries of list options: `NAME=VALUE` and the like, made into requests. Each throws UsageError for what can't be meant. */


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
/** @returns the folders and files that are looked at; none for the whole working directory */
function placesOf({ path, build, compose }) {
    if (path !== undefined)
        return [path];
    return [...build.filter((entry) => entry !== 'auto' && entry !== 'none').map((entry) => splitOnce(entry)[0]), ...compose];
}
function splitOnce(entry) {
    const at = entry.indexOf('=');
    return at === -1 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
}
function archiveRequest(entry) {
    const [file, dockerfile] = splitOnce(entry);
    return { file, dockerfile };
}
function buildArgument(entry) {
    const [name, value] = splitOnce(entry);
    if (!/^[A-Za-z_]\w*$/.test(name) || value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--build-arg ${JSON.stringify(name)}: write NAME=VALUE`);
    return [name, value];
}
/** `NAME=REF`; a reference itself never holds a `=`. */
function imageRequest(entry) {
    const [before, after] = splitOnce(entry);
    if (after === undefined)
        return { name: undefined, reference: before };
    if (before === '' || after === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--image ${JSON.stringify(entry)}: write NAME=REF or REF`);
    return { name: before, reference: after };
}
function reportRequest(entry, formats) {
    const [format, file] = splitOnce(entry);
    if (!formats.includes(format))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-report: unknown name ${JSON.stringify(format)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(format, formats) });
    if (file === undefined || file === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-report ${format}: write ${format}=FILE`);
    return { format, file };
}
/** `NAME=VALUE` entries, values in their order. */
function byName(option, entries, names) {
    const found = new Map();
    for (const entry of entries) {
        const [name, value] = splitOnce(entry);
        if (!names.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option}: unknown name ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(name, names) });
        if (value === undefined || value === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${option} ${name}: write ${name}=VALUE`);
        found.set(name, [...(found.get(name) ?? []), value]);
    }
    return found;
}
const AUTOMATIC = [
    { name: 'trivy', optional: false },
    { name: 'grype', optional: true },
];
/** It isn't shown: it may hold a password. */
function scannerMirror(text) {
    if (text === undefined || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--scanner-mirror is no address', { hint: 'write https://HOST/PATH: what lies below github.com is looked for below it' });
}
/** `auto` may stand beside further names; `none` stands alone. */
function scannerRequests(entries, known) {
    if (entries.includes('none') && entries.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--scanners: `none` stands alone');
    const requests = [];
    for (const entry of entries) {
        if (entry === 'none')
            continue;
        const wanted = entry === 'auto' ? AUTOMATIC : [scannerRequest(entry, known)];
        for (const request of wanted) {
            // `trivy, trivy?` would make it optional without saying so.
            if (requests.some(({ name }) => name === request.name))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanners: ${request.name} is named twice`, { hint: '`auto` stands for `trivy, grype?`' });
            requests.push(request);
        }
    }
    return requests;
}
function scannerRequest(entry, known) {
    const optional = entry.endsWith('?');
    const name = optional ? entry.slice(0, -1) : entry;
    if (!known.includes(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanners: unknown scanner ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(name, [...known, 'auto', 'none']) });
    return { name, optional };
}
function scannerPath(entry, known) {
    const [name, file] = splitOnce(entry);
    if (!known.includes(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-path: unknown scanner ${JSON.stringify(name)}`, { hint: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.hintFor)(name, known) });
    if (file === undefined || file === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-path ${name}: write ${name}=FILE`);
    return [name, file];
}
/** @param allowed by scanner: none of them can hide a finding @throws UsageError for any other */
function scannerArguments(entries, known, allowed = {}) {
    const found = byName('scanner-arg', entries, known);
    for (const [name, given] of found) {
        const mayBe = allowed[name] ?? [];
        for (const argument of given) {
            if (mayBe.some((each) => (each.endsWith('=') ? argument.startsWith(each) && /^[\w.,:/-]+$/.test(argument.slice(each.length)) : argument === each)))
                continue;
            const hint = mayBe.length === 0 ? `${name} takes none` : `${name} takes ${mayBe.map((each) => (each.endsWith('=') ? `${each}VALUE` : each)).join(', ')}: what hides findings or changes what is looked at is a setting of Dockgate's own`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--scanner-arg ${name}: ${JSON.stringify(argument)} is not an argument that may be added`, { hint });
        }
    }
    return found;
}


/***/ }),

/***/ 27100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsFrom: () => (/* binding */ settingsFrom)
/* harmony export */ });
/* harmony import */ var _artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _policy_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87882);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83063);
/** What a run was asked to do, in the words of the product: option values made into what the stages take. */




/**
 * @param placeOf where an entry was written, for messages
 * @throws UsageError for what can't be meant
 */
function settingsFrom(values, known, placeOf = () => undefined) {
    const { builds, buildAuto } = (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .buildRequests */ .rz)(values.build);
    const archives = values.archive.map(_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveRequest */ .GP);
    const images = values.image.map(_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .imageRequest */ .zc);
    const reports = [...values['scanner-report'].map((entry) => (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .reportRequest */ .Ev)(entry, known.reportFormats)), ...values.sarif.map((file) => ({ format: 'sarif', file }))];
    const withDockerfile = builds.length + archives.length + images.length;
    const named = withDockerfile + values.compose.length + values['images-from'].length + values['sbom-in'].length + reports.length;
    if (values.dockerfile !== undefined && withDockerfile > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--dockerfile names the Dockerfile of one image, but several images are named', { hint: 'write --build DIR=DOCKERFILE and --archive FILE=DOCKERFILE' });
    }
    if (values.dockerfile !== undefined && withDockerfile === 0 && reports.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--dockerfile needs --build, --archive or --image', { hint: 'write --build DIR=DOCKERFILE; a Dockerfile alone is checked as PATH' });
    if (values.target !== undefined && builds.length === 0 && !buildAuto && archives.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--target needs --build or --archive');
    if (values['build-name'] !== undefined && (builds.length > 1 || (builds.length === 0 && !buildAuto)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--build-name names one image that is built', { hint: builds.length > 1 ? 'build each in a run of its own' : 'it needs --build' });
    if (values.tag !== undefined && builds.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--tag names one image, but several are built', { hint: 'build each in a run of its own' });
    if (values.tag !== undefined && builds.length === 0 && !buildAuto)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--tag needs --build');
    if ((values['registry-username'] === undefined) !== (values['registry-password'] === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('registry-username and registry-password go together');
    return {
        publish: {
            upload: values.upload,
            comment: values.comment,
            reviewComments: values['review-comments'],
            alerts: values.alerts,
            dismissals: values.dismissals,
            artifact: values.artifact,
        },
        savedReports: values.reports,
        expected: values.expect,
        path: values.path ?? (named > 0 ? undefined : '.'),
        builds: builds.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
        buildAuto: buildAuto && named === 0,
        archives: archives.map((request) => ({ ...request, dockerfile: request.dockerfile ?? values.dockerfile })),
        images,
        dockerfile: values.dockerfile,
        compose: values.compose,
        imagesFrom: values['images-from'],
        sbomIn: values['sbom-in'],
        reports,
        baseImage: baseImageOf(values['base-image']),
        build: {
            name: values['build-name'],
            target: values.target,
            arguments: new Map(values['build-arg'].map(_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .buildArgument */ .MV)),
            secrets: values['build-secret'],
            cacheFrom: values['cache-from'],
            cacheTo: values['cache-to'],
            tag: tagOf(values.tag),
            keepArchive: values['keep-archive'],
            network: values['build-network'],
            platform: values.platform,
            timeoutMs: values['build-timeout'],
            docker: values.docker,
        },
        pull: {
            when: values.pull,
            platform: values.platform,
            username: values['registry-username'],
            password: values['registry-password'],
            ca: values['registry-ca'],
            insecure: values['insecure-registry'],
            docker: values.docker,
        },
        severityFrom: values['severity-from'],
        sbom: values.sbom === undefined ? [] : values.sbom === 'both' ? ['cyclonedx', 'spdx'] : [values.sbom],
        policy: {
            failOn: conditions('fail-on', values, known.rules, placeOf),
            warnOn: conditions('warn-on', values, known.rules, placeOf),
            gate: values.gate,
            onIncomplete: values['on-incomplete'],
        },
        reportFrom: values['report-from'],
        scanners: {
            requests: (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .scannerRequests */ .RL)(values.scanners, known.scanners),
            automatic: values.scanners.every((entry) => entry === 'auto'),
            paths: new Map(values['scanner-path'].map((entry) => (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .scannerPath */ .wA)(entry, known.programs))),
            fromPath: values['scanners-from'] === 'path',
            mirror: (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .scannerMirror */ .w)(values['scanner-mirror']),
            extraArgs: (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .scannerArguments */ .Vv)(values['scanner-arg'], known.scanners, known.scannerArguments),
            retries: Number(values['scanner-retries']),
            hadolintConfig: values['hadolint-config'],
            staleDatabase: values['stale-db'],
            databaseMirrors: (0,_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)('db-mirror', values['db-mirror'], ['trivy', 'trivy-java', 'grype']),
            cacheDir: values['cache-dir'],
            offline: values.offline,
            rawReports: values['raw-reports'],
            timeoutMs: values['scanner-timeout'],
            databaseMaxAgeMs: values['db-max-age'],
        },
        exclude: values.exclude,
        outputDir: values['output-dir'],
    };
}
/** As written; read here, so that a slip ends the run before any work. */
/** A builder would say so too, but only after minutes. */
function tagOf(text) {
    if (text !== undefined && (0,_artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFullReference */ .YC)(text).digest !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--tag ${JSON.stringify(text)}: an image gets a name and a tag, no digest`, { hint: 'write NAME[:TAG]' });
    return text;
}
function baseImageOf(text) {
    if (text !== undefined)
        (0,_artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFullReference */ .YC)(text);
    return text;
}
function conditions(option, values, rules, placeOf) {
    return values[option].map((text) => {
        try {
            const condition = (0,_policy_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCondition */ .zB)(text, rules);
            if (condition.change === undefined)
                return condition;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`condition ${JSON.stringify(condition.text)} needs a baseline, and none is configured`, { hint: `without one, write it without \`${condition.change}:\`` });
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
                throw placed(error, placeOf(option, text));
            throw error;
        }
    });
}
/** The same error with the place where its cause was written. */
function placed(error, place) {
    if (place === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(place.file === undefined ? `${place.origin}: ${error.message}` : error.message, {
        cause: error,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(place.file === undefined ? {} : { file: place.file }),
        ...(place.line === undefined ? {} : { line: place.line }),
    });
}


/***/ })

};
