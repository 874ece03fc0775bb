export const id = 307;
export const ids = [307];
export const modules = {

/***/ 4879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   m: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9903);

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

/***/ 7688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settingsFrom: () => (/* binding */ settingsFrom)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/policy/conditions.ts
var conditions = __webpack_require__(7882);
// EXTERNAL MODULE: ./src/words.ts
var words = __webpack_require__(5846);
;// CONCATENATED MODULE: ./src/settings/requests.ts
/** Entries of list options: `NAME=VALUE` and the like, made into requests. Each throws UsageError for what can't be meant. */


function buildRequests(entries) {
    const word = entries.find((entry) => entry === 'auto' || entry === 'none');
    if (word !== undefined && entries.length > 1)
        throw new errors/* UsageError */.eb(`--build ${word} can't stand beside other builds`);
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
function archiveRequest(entry) {
    const [file, dockerfile] = splitOnce(entry);
    return { file, dockerfile };
}
function buildArgument(entry) {
    const [name, value] = splitOnce(entry);
    if (!/^[A-Za-z_]\w*$/.test(name) || value === undefined)
        throw new errors/* UsageError */.eb(`--build-arg ${JSON.stringify(name)}: write NAME=VALUE`);
    return [name, value];
}
/** `NAME=REF`; a reference itself never holds a `=`. */
function imageRequest(entry) {
    const [before, after] = splitOnce(entry);
    if (after === undefined)
        return { name: undefined, reference: before };
    if (before === '' || after === '')
        throw new errors/* UsageError */.eb(`--image ${JSON.stringify(entry)}: write NAME=REF or REF`);
    return { name: before, reference: after };
}
function reportRequest(entry, formats) {
    const [format, file] = splitOnce(entry);
    if (!formats.includes(format))
        throw new errors/* UsageError */.eb(`--scanner-report: unknown name ${JSON.stringify(format)}`, { hint: (0,words.hintFor)(format, formats) });
    if (file === undefined || file === '')
        throw new errors/* UsageError */.eb(`--scanner-report ${format}: write ${format}=FILE`);
    return { format, file };
}
/** `NAME=VALUE` entries, values in their order. */
function byName(option, entries, names) {
    const found = new Map();
    for (const entry of entries) {
        const [name, value] = splitOnce(entry);
        if (!names.includes(name))
            throw new errors/* UsageError */.eb(`--${option}: unknown name ${JSON.stringify(name)}`, { hint: (0,words.hintFor)(name, names) });
        if (value === undefined || value === '')
            throw new errors/* UsageError */.eb(`--${option} ${name}: write ${name}=VALUE`);
        found.set(name, [...(found.get(name) ?? []), value]);
    }
    return found;
}
const AUTOMATIC = [
    { name: 'trivy', optional: false },
    { name: 'grype', optional: true },
];
/** `auto` may stand beside further names; `none` stands alone. */
function scannerRequests(entries, known) {
    if (entries.includes('none') && entries.length > 1)
        throw new errors/* UsageError */.eb('--scanners: `none` stands alone');
    const requests = [];
    for (const entry of entries) {
        if (entry === 'none')
            continue;
        const wanted = entry === 'auto' ? AUTOMATIC : [scannerRequest(entry, known)];
        for (const request of wanted) {
            // `trivy, trivy?` would make it optional without saying so.
            if (requests.some(({ name }) => name === request.name))
                throw new errors/* UsageError */.eb(`--scanners: ${request.name} is named twice`, { hint: '`auto` stands for `trivy, grype?`' });
            requests.push(request);
        }
    }
    return requests;
}
function scannerRequest(entry, known) {
    const optional = entry.endsWith('?');
    const name = optional ? entry.slice(0, -1) : entry;
    if (!known.includes(name))
        throw new errors/* UsageError */.eb(`--scanners: unknown scanner ${JSON.stringify(name)}`, { hint: (0,words.hintFor)(name, [...known, 'auto', 'none']) });
    return { name, optional };
}
function scannerPath(entry, known) {
    const [name, file] = splitOnce(entry);
    if (!known.includes(name))
        throw new errors/* UsageError */.eb(`--scanner-path: unknown scanner ${JSON.stringify(name)}`, { hint: (0,words.hintFor)(name, known) });
    if (file === undefined || file === '')
        throw new errors/* UsageError */.eb(`--scanner-path ${name}: write ${name}=FILE`);
    return [name, file];
}

;// CONCATENATED MODULE: ./src/settings/settings.ts
/** What a run was asked to do, in the words of the product: option values made into what the stages take. */



/**
 * @param placeOf where an entry was written, for messages
 * @throws UsageError for what can't be meant
 */
function settingsFrom(values, known, placeOf = () => undefined) {
    const { builds, buildAuto } = buildRequests(values.build);
    const archives = values.archive.map(archiveRequest);
    const images = values.image.map(imageRequest);
    const reports = [...values['scanner-report'].map((entry) => reportRequest(entry, known.reportFormats)), ...values.sarif.map((file) => ({ format: 'sarif', file }))];
    const withDockerfile = builds.length + archives.length + images.length;
    const named = withDockerfile + values.compose.length + values['images-from'].length + values['sbom-in'].length + reports.length;
    if (values.dockerfile !== undefined && withDockerfile > 1) {
        throw new errors/* UsageError */.eb('--dockerfile names the Dockerfile of one image, but several images are named', { hint: 'write --build DIR=DOCKERFILE and --archive FILE=DOCKERFILE' });
    }
    if (values.dockerfile !== undefined && withDockerfile === 0 && reports.length === 0)
        throw new errors/* UsageError */.eb('--dockerfile needs --build, --archive or --image', { hint: 'write --build DIR=DOCKERFILE; a Dockerfile alone is checked as PATH' });
    if (values.target !== undefined && builds.length === 0 && !buildAuto && archives.length === 0)
        throw new errors/* UsageError */.eb('--target needs --build or --archive');
    if (values.tag !== undefined && builds.length > 1)
        throw new errors/* UsageError */.eb('--tag names one image, but several are built', { hint: 'build each in a run of its own' });
    if (values.tag !== undefined && builds.length === 0 && !buildAuto)
        throw new errors/* UsageError */.eb('--tag needs --build');
    if ((values['registry-username'] === undefined) !== (values['registry-password'] === undefined))
        throw new errors/* UsageError */.eb('registry-username and registry-password go together');
    return {
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
        baseImage: values['base-image'],
        build: {
            target: values.target,
            arguments: new Map(values['build-arg'].map(buildArgument)),
            secrets: values['build-secret'],
            cacheFrom: values['cache-from'],
            cacheTo: values['cache-to'],
            tag: values.tag,
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
            failOn: settings_conditions('fail-on', values, known.rules, placeOf),
            warnOn: settings_conditions('warn-on', values, known.rules, placeOf),
            gate: values.gate,
            onIncomplete: values['on-incomplete'],
        },
        reportFrom: values['report-from'],
        scanners: {
            requests: scannerRequests(values.scanners, known.scanners),
            automatic: values.scanners.every((entry) => entry === 'auto'),
            paths: new Map(values['scanner-path'].map((entry) => scannerPath(entry, known.programs))),
            fromPath: values['scanners-from'] === 'path',
            mirror: values['scanner-mirror'],
            extraArgs: byName('scanner-arg', values['scanner-arg'], known.scanners),
            retries: Number(values['scanner-retries']),
            hadolintConfig: values['hadolint-config'],
            staleDatabase: values['stale-db'],
            databaseMirrors: byName('db-mirror', values['db-mirror'], ['trivy', 'trivy-java', 'grype']),
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
function settings_conditions(option, values, rules, placeOf) {
    return values[option].map((text) => {
        try {
            const condition = (0,conditions/* parseCondition */.zB)(text, rules);
            if (condition.change === undefined)
                return condition;
            throw new errors/* UsageError */.eb(`condition ${JSON.stringify(condition.text)} needs a baseline, and none is configured`, { hint: `without one, write it without \`${condition.change}:\`` });
        }
        catch (error) {
            if (error instanceof errors/* UsageError */.eb)
                throw placed(error, placeOf(option, text));
            throw error;
        }
    });
}
/** The same error with the place where its cause was written. */
function placed(error, place) {
    if (place === undefined)
        return error;
    return new errors/* UsageError */.eb(place.file === undefined ? `${place.origin}: ${error.message}` : error.message, {
        cause: error,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
        ...(place.file === undefined ? {} : { file: place.file }),
        ...(place.line === undefined ? {} : { line: place.line }),
    });
}


/***/ })

};
