export const id = 4069;
export const ids = [4069];
export const modules = {

/***/ 3474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   ZQ: () => (/* binding */ categoryPrefix),
/* harmony export */   jY: () => (/* binding */ automationId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71518);
/** Categories of code-scanning alerts: an analysis replaces the one before of its category and ref, so each target has its own. */


/** Two gates that look at one target replace each other's alerts, unless they were given names. */
function categoryPrefix(run) {
    return run?.gateName === undefined ? 'dockgate/' : `dockgate/${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(run.gateName)}/`;
}
/** @param key of a target */
function categoryOf(key, run) {
    // Two jobs that look at two folders know nothing of each other's.
    const part = key !== 'repository' || run?.scope === undefined ? '' : `:${run.scope}`;
    return `${categoryPrefix(run)}${(0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(`${key}${part}`)}`;
}
/** The `automationDetails.id` of a run: what stands behind the last slash is no part of the category, and says which gate it was. */
function automationId(category, run) {
    return `${category}/${run === undefined ? '' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(run.gate).digest('hex').slice(0, 16)}`;
}


/***/ }),

/***/ 56815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ groupByEdit),
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89903);
/* harmony import */ var _purl_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8430);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65131);
/** Groups findings by the change that removes them: what the reports lead with. */




const OS_TYPES = new Set(['deb', 'apk', 'rpm', 'alpm']);
/** @returns most findings first; excepted findings are in none */
function groupByEdit(findings, facts) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.disposition.state === 'excepted' || finding.disposition.state === 'not-affected')
            continue;
        const wanted = editFor(finding, facts);
        if (wanted === undefined)
            continue;
        const group = groups.get(wanted.key);
        if (group === undefined)
            groups.set(wanted.key, { findings: [finding], edit: wanted.edit });
        else
            group.findings.push(finding);
    }
    return [...groups.values()]
        .sort((a, b) => b.findings.length - a.findings.length || (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(worstOf(a.findings), worstOf(b.findings)) || (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocation */ .T6)(a.findings[0].at, b.findings[0].at))
        .map((group) => ({ ...group.edit(group.findings), removes: group.findings.map((finding) => finding.fingerprint) }));
}
function worstOf(findings) {
    return findings.map((finding) => finding.severity).sort(_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)[0] ?? 'unknown';
}
function editFor(finding, facts) {
    switch (finding.kind) {
        case 'vulnerability':
            return finding.fixedIn.length === 0 ? undefined : packageEdit(finding, facts);
        case 'secret':
            return lineEdit(finding, 'keep the secret out of the image, and replace it: whoever has the image has it');
        case 'eol':
            if (finding.locatedBy.how === 'image-reference')
                return { key: `image ${(0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .printLocation */ .VL)(finding.at)}`, edit: (all) => imageEdit(all, facts) };
            return { key: `base ${(0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .printLocation */ .VL)(finding.at)}`, edit: (all) => baseEdit(all, facts) };
        default:
            return ruleEdit(finding, facts);
    }
}
/** What a rule found is no instruction: a rule that nobody here knows, and that has no fix, gives no edit. */
function ruleEdit(finding, { remedyOf }) {
    const title = finding.fix?.title ?? remedyOf(finding.rule) ?? (SPEAKS_IN_ORDERS.has(toolOf(finding.rule)) ? finding.title : undefined);
    return title === undefined ? undefined : lineEdit(finding, title);
}
/** Tools whose titles say what to do: `Pin versions in apt get install`, `Ensure that …`. */
const SPEAKS_IN_ORDERS = new Set(['hadolint', 'dockle', 'kube-bench', 'docker-bench', 'checkov']);
function toolOf(rule) {
    return rule.slice(0, Math.max(0, rule.indexOf('/')));
}
function lineEdit(finding, title) {
    const { fix } = finding;
    return {
        key: `line ${finding.rule} ${JSON.stringify(finding.at)}`,
        edit: () => ({ kind: 'line', title, at: fix?.at ?? finding.at, certain: true, ...(fix === undefined ? {} : { text: fix.text }) }),
    };
}
function packageEdit(finding, facts) {
    const place = (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .printLocation */ .VL)(finding.at);
    const { name, version } = finding.package;
    if (finding.locatedBy.how === 'image-reference')
        return { key: `image ${place}`, edit: (all) => imageEdit(all, facts) };
    if (finding.locatedBy.how === 'base-image')
        return { key: `base ${place}`, edit: (all) => baseEdit(all, facts) };
    // The nearest file made nothing of the image: there is no step in it to build again.
    if (finding.locatedBy.how === 'nearest-file' && OS_TYPES.has((0,_purl_type_js__WEBPACK_IMPORTED_MODULE_3__/* .purlType */ .i)(finding.package.purl)))
        return { key: `image ${finding.target} ${place}`, edit: unknownImageEdit };
    if (OS_TYPES.has((0,_purl_type_js__WEBPACK_IMPORTED_MODULE_3__/* .purlType */ .i)(finding.package.purl)))
        return { key: `rebuild ${place}`, edit: rebuildEdit };
    return {
        key: `package ${place} ${name} ${version}`,
        edit: (all) => ({ kind: 'package', title: `\`${name}\` ${version} → ${clearingVersion(all, version)}`, at: finding.at, certain: true }),
    };
}
function baseEdit([first, ...others], facts) {
    const image = facts.baseImageAt(first.at);
    const what = image === undefined ? 'a newer base image' : `a newer build of \`${image}\``;
    return { kind: 'base-image', title: `${what}, or an upgrade step: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false, ...(image === undefined ? {} : { image }) };
}
/** An image that is only pulled: its line is all that can be changed here. */
function imageEdit([first, ...others], facts) {
    const image = facts.baseImageAt(first.at);
    return { kind: 'base-image', title: `a newer build of ${image === undefined ? 'the image' : `\`${image}\``}: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false, ...(image === undefined ? {} : { image }) };
}
function unknownImageEdit([first, ...others]) {
    return { kind: 'base-image', title: `a newer build of the image: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false };
}
function rebuildEdit([first, ...others]) {
    return { kind: 'rebuild', title: `build this step again without the cache: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false };
}
/** The lowest version that clears all findings of one package: the highest of what each asks for. */
function clearingVersion(findings, installed) {
    const wanted = findings.flatMap((finding) => (finding.kind === 'vulnerability' ? [lowestFix(finding.fixedIn, installed)] : []));
    return wanted.reduce((highest, version) => (compareVersions(version, highest) > 0 ? version : highest), wanted[0] ?? installed);
}
/** Fixes are given per release line: the lowest one above what is installed. */
function lowestFix(fixedIn, installed) {
    const above = fixedIn.filter((version) => compareVersions(version, installed) > 0).sort(compareVersions);
    return above[0] ?? fixedIn.toSorted(compareVersions).at(-1) ?? installed;
}
/** Semantic versions as such, others number by number. */
function compareVersions(a, b) {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(a) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(b) !== null)
        return (0,semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild)(a, b);
    const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split(/[.+~-]/));
    for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
        const [x = '0', y = '0'] = [left?.[index], right?.[index]];
        const difference = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 64770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** What makes two findings the same one, in this run and in the next. */

/**
 * @param subject target key and package URL without version, or file and node; no line, tag, digest, version or temporary path
 * @returns 32 hexadecimal digits
 */
function fingerprint(kind, rule, subject) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([kind, rule, ...subject])).digest('hex').slice(0, 32);
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

/***/ 95315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FLAWS),
/* harmony export */   flawsIn: () => (/* binding */ flawsIn),
/* harmony export */   packageFingerprints: () => (/* binding */ packageFingerprints)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64770);
/* harmony import */ var _package_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47417);
/** What makes two packages the same one, in this run and in the next: where all flaws of a package are one alert. */


/** @returns a function that remembers: the same package comes with every flaw. No version is in it */
function packageFingerprints() {
    const identityOf = (0,_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .packageIdentifier */ .IT)();
    return ({ target, package: installed }) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('package', '', [target, (0,_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .lastingPurl */ .AW)(identityOf(installed))]);
}
/** Where an alert of a package lists its flaws. */
const FLAWS = ' Flaws: ';
/** @param message of an alert of a package @returns the flaws that it names */
function flawsIn(message) {
    const at = message.lastIndexOf(FLAWS);
    return new Set(at === -1 ? [] : message.slice(at + FLAWS.length).replace(/\.$/, '').split(', '));
}


/***/ }),

/***/ 47417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ lastingPurl),
/* harmony export */   IT: () => (/* binding */ packageIdentifier),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   qc: () => (/* binding */ isSystemPackage)
/* harmony export */ });
const SYSTEM_TYPES = new Set(['deb', 'apk', 'rpm', 'alpm', 'portage']);
/** Packages of the distribution: its own word counts most. */
function isSystemPackage(type) {
    return SYSTEM_TYPES.has(type);
}
/** @returns a function that remembers: reports name the same package with every flaw */
function packageIdentifier() {
    const known = new Map();
    return (installed) => {
        const { purl, name, version } = installed;
        const all = known.get(purl);
        const found = all?.find((each) => each.name === name && each.version === version);
        if (found !== undefined)
            return found.identity;
        const identity = identify(installed);
        if (all === undefined)
            known.set(purl, [{ name, version, identity }]);
        else
            all.push({ name, version, identity });
        return identity;
    };
}
/** @returns the identity of a package as one scanner writes it */
function identify(installed) {
    const purl = parsePurl(installed.purl);
    const type = purl?.type ?? '';
    const version = versionOf(type, installed, purl);
    const [namespace, name] = nameOf(type, installed, purl);
    const shared = { type, namespace, name };
    if (isSystemPackage(type)) {
        const arch = qualifier(purl, 'arch');
        const isSource = arch === 'source' || arch === 'src';
        // The distribution doesn't count: an image has one, and every scanner writes it in its own way.
        return { ...shared, key: `${type} ${name} ${version}`, variant: isSource ? undefined : arch, source: isSource ? `${name} ${version}` : sourceOf(purl, version), isSource };
    }
    if (type === 'maven') {
        // Without a POM, Grype takes the archive's name for the group.
        const guessed = namespace === '' || namespace === name;
        return { ...shared, key: `maven ${name} ${version}`, variant: guessed ? undefined : namespace, source: undefined, isSource: false };
    }
    return { ...shared, key: `${type} ${namespace === '' ? name : `${namespace}/${name}`} ${version}`, variant: undefined, source: undefined, isSource: false };
}
/** @returns the package URL without version and qualifiers: what stays when the package is upgraded */
function lastingPurl({ type, namespace, name }) {
    const full = namespace === '' ? name : `${namespace}/${name}`;
    return `pkg:${type === '' ? 'generic' : type}/${full.split('/').map(encode).join('/')}`;
}
/** `%40` at the beginning of a scope, as package URLs write it. */
function encode(part) {
    return /^[\w.~+:-]*$/.test(part) ? part : part.replace(/[^\w.~+:-]/g, (character) => encodeURIComponent(character));
}
/** Namespaces of the same distribution: Trivy's words (os-release in its own table) and Syft's (os-release as it is). */
const DISTRIBUTION_OF = new Map([
    ['rhel', 'redhat'],
    ['almalinux', 'alma'],
    ['rockylinux', 'rocky'],
    ['ol', 'oracle'],
    ['oraclelinux', 'oracle'],
    ['amzn', 'amazon'],
    ['amazonlinux', 'amazon'],
    ['sles', 'suse'],
    ['suse linux enterprise server', 'suse'],
    ['opensuse.leap', 'opensuse'],
    ['opensuse-leap', 'opensuse'],
    ['opensuse.tumbleweed', 'opensuse'],
    ['opensuse-tumbleweed', 'opensuse'],
    ['mariner', 'cbl-mariner'],
]);
function nameOf(type, installed, purl) {
    const namespace = purl?.namespace ?? '';
    const name = purl?.name ?? installed.name;
    switch (type) {
        case 'deb':
        case 'apk':
        case 'rpm':
        case 'alpm':
        case 'portage': {
            const distribution = namespace.toLowerCase();
            return [DISTRIBUTION_OF.get(distribution) ?? distribution, name];
        }
        case 'pypi':
            // https://packaging.python.org/en/latest/specifications/name-normalization/
            return ['', name.toLowerCase().replace(/[-_.]+/g, '-')];
        case 'golang': {
            // Syft moves what follows the third element of a module's path into the subpath; the name is the whole path in both.
            const path = installed.name === '' ? [namespace, name].filter((each) => each !== '').join('/') : installed.name;
            return ['', path.toLowerCase()];
        }
        case 'maven':
            if (namespace === '' && name.includes(':'))
                return [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
            return [namespace, name];
        case 'composer':
        case 'nuget':
        case 'hex':
            return [namespace.toLowerCase(), name.toLowerCase()];
        case '':
            return ['', installed.name];
        default:
            return [namespace, name];
    }
}
function versionOf(type, installed, purl) {
    const written = (installed.version === '' ? (purl?.version ?? '') : installed.version).trim();
    switch (type) {
        case 'golang':
            return written.replace(/^(?:go|v)(?=\d)/, '');
        case 'rpm':
        case 'deb': {
            const epoch = qualifier(purl, 'epoch');
            const whole = epoch === undefined || /^\d+:/.test(written) ? written : `${epoch}:${written}`;
            return whole.replace(/^0+:/, '');
        }
        default:
            return written;
    }
}
/** `upstream=perl`, `upstream=perl%405.36.0-7`, `upstream=vim-8.0.1763-16.el8.src.rpm`. */
function sourceOf(purl, version) {
    const upstream = qualifier(purl, 'upstream');
    if (upstream === undefined || purl?.type === 'rpm')
        return undefined;
    const at = upstream.lastIndexOf('@');
    return at <= 0 ? `${upstream} ${version}` : `${upstream.slice(0, at)} ${upstream.slice(at + 1)}`;
}
function qualifier(purl, name) {
    const query = purl?.query ?? '';
    const at = query.startsWith(`${name}=`) ? 0 : query.indexOf(`&${name}=`) + 1;
    if (at === 0 && !query.startsWith(`${name}=`))
        return undefined;
    const end = query.indexOf('&', at);
    return decode(query.slice(at + name.length + 1, end === -1 ? undefined : end));
}
/**
 * Takes what scanners write, also what the specification doesn't allow.
 * @returns undefined for what is no package URL
 */
function parsePurl(text) {
    const match = /^pkg:\/*([A-Za-z][\w.+-]*)\/+([^?#]+)(?:\?([^#]*))?/.exec(text);
    if (match === null)
        return undefined;
    const [, type = '', path = '', query = ''] = match;
    const slash = path.lastIndexOf('/');
    const tail = path.indexOf('@', slash + 1);
    // An unescaped scope stands before the last slash; a version may hold slashes only when it is escaped.
    const end = tail <= slash + 1 ? path.length : tail;
    return {
        type: type.toLowerCase(),
        namespace: decode(path.slice(0, Math.max(slash, 0))),
        name: decode(path.slice(slash + 1, end)),
        version: decode(path.slice(end + 1)),
        query,
    };
}
function decode(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ purlType)
/* harmony export */ });
/** `npm` of `pkg:npm/lodash@4.17.15`; empty for what is no package URL (https://github.com/package-url/purl-spec). */
function purlType(purl) {
    return /^pkg:([^/]+)\//.exec(purl)?.[1] ?? '';
}


/***/ }),

/***/ 89519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ inCharacters),
/* harmony export */   Hf: () => (/* binding */ inBytes),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/** Size budgets: what doesn't fit is left out in whole rows, the last ones first, and counted. */
/** A block that is kept as a whole. */
function fixed(text) {
    return { head: text, columns: '', size: 0, row: () => '', more: () => '', tail: '', claim: 'first' };
}
/** The rows of a block: one an item. */
function rowsOf(items, render) {
    return {
        size: items.length,
        row: (index) => items.slice(index, index + 1).map((item) => render(item, index)).join(''),
    };
}
/** Counts UTF-8, as the limit of job summaries does. */
function inBytes(most) {
    return { most, measure: bytes };
}
/**
 * Counts UTF-16 code units: never less than code points, and 65,536 of them never more than 262,144 bytes. GitHub says "Body is too long (maximum is 65536 characters)"; measured were
 * 65,536 code points for a pull request's text and 262,144 bytes for comments (https://github.com/dead-claudia/github-limits/pull/13, https://github.com/objectstack-ai/objectstack/issues/18826).
 */
function inCharacters(most) {
    return { most, measure: (text) => text.length };
}
/** @returns the length in UTF-8. */
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * Joins blocks with an empty line between them. The room that heads and tails leave goes to the rows in order.
 *
 * @param budget when not even the heads fit, only as many blocks as fit are kept, and `instead` says so
 */
function fit(blocks, budget, instead) {
    const { measure } = budget;
    const kept = blocks.filter((block) => block.head !== '' || block.size > 0);
    let room = budget.most - kept.reduce((sum, block) => sum + bareSize(block, measure), 0);
    if (room < 0)
        return fitHeads(kept, budget, instead);
    const rows = new Map();
    for (const block of [...kept.filter(({ claim }) => claim === 'first'), ...kept.filter(({ claim }) => claim !== 'first')]) {
        const chosen = rowsThatFit(block, block.claim === 'half' ? Math.floor(room / 2) : room, measure);
        room -= chosen.reduce((sum, each) => sum + measure(each) + 1, 0);
        rows.set(block, chosen);
    }
    return `${kept.map((block) => write(block, rows.get(block) ?? [])).join('\n\n')}\n`;
}
function write(block, rows) {
    const text = [block.head, ...(rows.length === 0 ? [] : [block.columns]), ...rows].filter((each) => each !== '').join('\n');
    return `${text}${block.more(rows.length)}${block.tail}`.replace(/^\n+/, '');
}
/** All but the rows, with the most that `more` may take: it is longest near the start or the end. */
function bareSize(block, measure) {
    const more = Math.max(measure(block.more(0)), measure(block.more(Math.max(0, block.size - 1))), measure(block.more(block.size))) + 24;
    return measure(block.head) + measure(block.columns) + measure(block.tail) + more + 6;
}
function rowsThatFit(block, room, measure) {
    const rows = [];
    let left = room;
    for (let index = 0; index < block.size; index += 1) {
        const row = block.row(index);
        left -= measure(row) + 1;
        if (left < 0)
            break;
        rows.push(row);
    }
    return rows;
}
function fitHeads(blocks, { most, measure }, instead) {
    let text = '';
    for (const block of blocks) {
        if (block.size > 0 || measure(text) + measure(block.head) + measure(block.tail) + measure(instead) + 6 > most)
            break;
        text += `${block.head}${block.tail}\n\n`;
    }
    return `${text}${instead}\n`;
}


/***/ }),

/***/ 26188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ unmendedText),
/* harmony export */   r_: () => (/* binding */ planEdits),
/* harmony export */   sL: () => (/* binding */ editsTitle)
/* harmony export */ });
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65131);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28555);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28529);




/** How many lines of edits a report for people has, and how many when all of them are needed to open the gate. */
const EDIT_LINES = 12;
const OPENING_LINES = 24;
/**
 * The edits that open the gate first, in each part those that take away most of what closes it, then most findings first. They are said to open it only when certain edits
 * remove every finding that closes it, and nothing was left unlooked at.
 */
function planEdits(report) {
    const known = PLANS.get(report) ?? makePlan(report);
    PLANS.set(report, known);
    return known;
}
/** As with sorted findings: every report for people asks. */
const PLANS = new WeakMap();
function makePlan(report) {
    const byFingerprint = new Map();
    for (const finding of report.findings) {
        if ((0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .fateOf */ ._L)(finding) !== 'open')
            continue;
        const same = byFingerprint.get(finding.fingerprint);
        if (same === undefined)
            byFingerprint.set(finding.fingerprint, [finding]);
        else
            same.push(finding);
    }
    const mended = new Set(report.edits.flatMap((each) => each.removes));
    const closing = new Set(report.findings.filter((each) => each.disposition.state === 'gates' && (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .fateOf */ ._L)(each) === 'open').map((each) => each.fingerprint));
    const weighed = report.edits.map((edit) => ({
        edit,
        findings: edit.removes.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []),
        opens: edit.certain && edit.removes.some((each) => closing.has(each)),
    }));
    const unmended = [...closing].filter((fingerprint) => !mended.has(fingerprint)).flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []);
    for (const { edit, opens } of weighed)
        if (opens)
            for (const fingerprint of edit.removes)
                closing.delete(fingerprint);
    const onlyConditions = report.verdict === 'fail' && report.reasons.every((each) => each.type === 'condition');
    const suffice = onlyConditions && closing.size === 0;
    const groups = groupAlike(weighed.map((each) => ({ ...each, opens: suffice && each.opens })));
    const opening = groups.filter(([first]) => first?.opens === true).length;
    const lines = opening <= OPENING_LINES ? Math.max(EDIT_LINES, opening) : EDIT_LINES;
    const left = groups.slice(lines).flat();
    const removed = left.reduce((sum, each) => sum + each.findings.length, 0);
    const stillClosing = closingOf(left);
    const closeText = stillClosing === 0 ? '' : `, ${String(stillClosing)} of which ${report.gate === 'observe' ? 'would close' : stillClosing === 1 ? 'closes' : 'close'} the gate`;
    return {
        opening: opening === 0 || opening > lines ? undefined : opening,
        unmended,
        rows: groups.slice(0, lines).flatMap((group) => rowOf(group, report)),
        more: left.length,
        rest: left.length === 0 ? '' : `and ${(0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left.length, 'more edit')}, for ${(0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(removed, 'finding')}${closeText}`,
    };
}
/** The same change in many places is one line. */
function groupAlike(edits) {
    const groups = new Map();
    for (const each of edits) {
        const key = JSON.stringify([each.opens, each.edit.certain, each.edit.title]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    const size = (group) => group.reduce((sum, each) => sum + each.findings.length, 0);
    const order = (a, b) => Number(b[0]?.opens) - Number(a[0]?.opens) || closingOf(b) - closingOf(a) || size(b) - size(a) || (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(worst(a), worst(b)) || (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a[0]?.edit.title ?? '', b[0]?.edit.title ?? '');
    return [...groups.values()].sort(order);
}
function closingOf(group) {
    return group.reduce((sum, each) => sum + each.findings.filter(({ disposition }) => disposition.state === 'gates').length, 0);
}
function worst(group) {
    return group.flatMap(({ findings }) => findings.map(({ severity }) => severity)).sort(_findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)[0] ?? 'unknown';
}
function rowOf(group, report) {
    const [first] = group;
    if (first === undefined)
        return [];
    const places = [...new Map(group.map(({ edit }) => [`${edit.at.file}\n${String(edit.at.startLine)}`, edit.at])).values()].sort(_findings_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6);
    const { certain } = first.edit;
    // What it removes stands beside it, counted over all places.
    const title = first.edit.title.replace(/: up to \d+ fixable$/, '');
    return [{ title: title.charAt(0).toUpperCase() + title.slice(1), certain, opens: first.opens, closes: closingOf(group) > 0, places: places.slice(0, _group_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACES */ .ls), morePlaces: Math.max(0, places.length - _group_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACES */ .ls), removes: removesText(group.flatMap((each) => each.findings), certain, report) }];
}
/** `38: 1 high, 37 lower (1 known to be exploited)`; one kind alone needs no sum. */
function removesText(findings, certain, report) {
    const counts = (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .countBySeverity */ .Ot)(findings);
    const floor = report.reportFrom;
    const named = _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.slice(0, _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(floor) + 1);
    const parts = named.filter((each) => counts[each] > 0).map((each) => `${String(counts[each])} ${each}`);
    const lower = findings.length - named.reduce((sum, each) => sum + counts[each], 0);
    const alike = _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.find((each) => counts[each] === findings.length);
    if (lower > 0)
        parts.push(`${String(lower)} ${parts.length > 0 ? 'lower' : (alike ?? `below ${floor}`)}`);
    const sum = parts.length > 1 ? `${String(findings.length)}: ` : '';
    return `${certain ? '' : 'up to '}${sum}${parts.join(', ')}${marksText(findings)}`;
}
/** `, introduced` of a single finding; of several ` (2 introduced)`, so that the numbers before it add up. */
function marksText(findings) {
    const marks = [
        { word: 'known to be exploited', number: findings.filter(_group_js__WEBPACK_IMPORTED_MODULE_1__/* .isExploited */ .rH).length },
        { word: 'introduced', number: findings.filter(({ change }) => change === 'introduced').length },
    ].filter(({ number }) => number > 0);
    if (marks.length === 0)
        return '';
    return findings.length === 1 ? `, ${marks.map(({ word }) => word).join(', ')}` : ` (${marks.map(({ word, number }) => `${String(number)} ${word}`).join(', ')})`;
}
const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
/** The line above the edits. */
function editsTitle(plan) {
    if (plan.opening === undefined)
        return plan.rows.some(({ closes }) => closes) ? 'What to change' : 'Worth doing';
    return `${NUMBERS[plan.opening] ?? String(plan.opening)} ${plan.opening === 1 ? 'edit opens' : 'edits open'} the gate`;
}
/** What closes the gate though no edit is known for it: a sentence, empty when there is nothing of that kind. */
function unmendedText({ unmended }) {
    if (unmended.length === 0)
        return '';
    const unfixed = unmended.filter((each) => each.kind === 'vulnerability' && each.fixedIn.length === 0).length;
    const why = unfixed === 0 ? '' : unfixed === unmended.length ? ': there is no fixed version yet' : `; for ${String(unfixed)} of them there is no fixed version yet`;
    return `${(0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unmended.length, 'finding')} that ${unmended.length === 1 ? 'closes the gate has' : 'close the gate have'} no known edit${why}.`;
}


/***/ }),

/***/ 16289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   wg: () => (/* binding */ packageOf),
/* harmony export */   yz: () => (/* binding */ fixedIn)
/* harmony export */ });
/* harmony import */ var _findings_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56815);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65131);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28555);



/** How many versions of one package, or one package's fixed versions, are named. */
const FEW = 3;
/** The packages' names and installed versions; undefined when the rule isn't about a package. */
function packageOf(group) {
    if (group.first.kind !== 'vulnerability')
        return undefined;
    const packages = group.findings.flatMap((each) => (each.kind === 'vulnerability' ? [each.package] : []));
    return { name: few(packages.map((each) => each.name)), versions: few(packages.map((each) => each.version)) };
}
/** The versions that mend it, lowest first as the scanners say; empty when there is none. Those of release lines below the installed one are left out. */
function fixedIn(group) {
    return few(group.findings.flatMap((each) => (each.kind === 'vulnerability' ? reachable(each.fixedIn, each.package.version) : [])));
}
function reachable(versions, installed) {
    const above = versions.filter((each) => (0,_findings_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(each, installed) > 0);
    return above.length === 0 ? versions : above;
}
function few(texts) {
    const unique = [...new Set(texts)];
    return unique.length <= FEW ? unique.join(', ') : `${unique.slice(0, FEW).join(', ')} and ${String(unique.length - FEW)} more`;
}
/** Words that make a finding more or less urgent: exploited, likely to be, introduced here, disputed. */
function marks(group) {
    const exploited = group.findings.filter(_group_js__WEBPACK_IMPORTED_MODULE_1__/* .isExploited */ .rH).length;
    const epss = Math.max(0, ...group.findings.map((each) => (each.kind === 'vulnerability' ? (each.epss ?? 0) : 0)));
    return [...(exploited > 0 ? ['known to be exploited'] : []), ...(epss >= 0.1 ? [`EPSS ${epss.toFixed(2)}`] : []), ...changes(group.findings), ...status(group.findings), ...doubt(group.findings)];
}
function changes(findings) {
    return ['introduced', 'disclosed'].flatMap((change) => {
        const number = findings.filter((each) => each.change === change).length;
        const word = change === 'introduced' ? 'introduced' : 'newly disclosed';
        if (number === 0)
            return [];
        return [number === findings.length ? word : `${String(number)} ${word}`];
    });
}
/** What became of the id itself: not every scanner's title says so. */
function status(findings) {
    return ['withdrawn', 'disputed'].filter((word) => findings.some((each) => each.kind === 'vulnerability' && each.status === word));
}
function doubt(findings) {
    return findings.every((each) => each.confidence === 'low') ? ['not certain'] : [];
}
/** `trivy, grype (medium)`: a severity is named where it isn't the finding's own; empty when only our own checks saw it. */
function seenBy(group) {
    const opinions = new Map();
    for (const { seenBy: sightings } of group.findings) {
        for (const { scanner, severity } of sightings) {
            const known = opinions.get(scanner);
            if (known === undefined)
                opinions.set(scanner, new Set([severity]));
            else
                known.add(severity);
        }
    }
    // Our own checks are what a report shows unless it says otherwise.
    if (opinions.size === 1 && opinions.has('dockgate'))
        return '';
    return [...opinions].map(([scanner, severities]) => `${scanner}${dissent(group.severity, severities)}`).join(', ');
}
function dissent(ours, theirs) {
    const others = [...theirs].filter((each) => each !== ours).sort(_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK);
    return others.length === 0 || theirs.has(ours) ? '' : ` (${others.join(', ')})`;
}
/** What is wrong, in a sentence: what all of them say, or else what the rule is about, and in which files of the image. */
function sentence(group) {
    const { message, title } = group.first;
    if (group.findings.every((each) => each.message === message) && message.trim() !== '')
        return message;
    const paths = few(group.findings.flatMap((each) => (each.kind === 'vulnerability' || each.path === undefined ? [] : [each.path])));
    return paths === '' ? title : `${title}: ${paths}`;
}


/***/ }),

/***/ 28555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   ls: () => (/* binding */ PLACES),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   rH: () => (/* binding */ isExploited)
/* harmony export */ });
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65131);


/** How many places of a group are named. */
const PLACES = 3;
/** Sorts the findings of a report into what is shown and what is counted. What closes the gate is shown however mild it is. */
function sortFindings(report) {
    const known = SORTED.get(report) ?? sorted(report);
    SORTED.set(report, known);
    return known;
}
/** Every report for people asks, and a hundred thousand findings take half a second. */
const SORTED = new WeakMap();
function sorted(report) {
    const floor = report.reportFrom;
    const blocking = [];
    const listed = [];
    const milder = [];
    const apart = { excepted: 0, 'not affected': 0, fixed: 0 };
    for (const finding of report.findings) {
        const fate = fateOf(finding);
        if (fate !== 'open')
            apart[fate] += 1;
        else if (finding.disposition.state === 'gates')
            blocking.push(finding);
        else if (floor === 'unknown' || (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(finding.severity, floor))
            listed.push(finding);
        else
            milder.push(finding);
    }
    return { blocking: group(blocking), listed: group(listed), milder: (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)(milder), apart };
}
/** Why a finding doesn't count, or that it does. */
const APART = ['excepted', 'not affected', 'fixed'];
/** What became of a finding: all but the open ones are counted apart in every report. */
function fateOf(finding) {
    if (finding.change === 'fixed')
        return 'fixed';
    switch (finding.disposition.state) {
        case 'excepted':
            return 'excepted';
        case 'not-affected':
            return 'not affected';
        case 'gates':
        case 'warns':
        case 'reported':
            return 'open';
    }
}
/** Worst first; within a severity the rare before the common, so that one grave finding isn't lost under a hundred alike. */
function group(findings) {
    const byKey = new Map();
    for (const finding of findings) {
        const key = `${finding.severity}\n${finding.rule}`;
        const members = byKey.get(key);
        if (members === undefined)
            byKey.set(key, [finding]);
        else
            members.push(finding);
    }
    return [...byKey.values()].flatMap(describe).sort(compareGroups);
}
function describe(members) {
    const findings = [...members].sort((a, b) => (0,_findings_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6)(a.at, b.at) || compareText(a.target, b.target) || compareText(a.fingerprint, b.fingerprint));
    const [first] = findings;
    if (first === undefined)
        return [];
    const places = new Map();
    for (const { at } of findings) {
        const key = `${at.file}\n${String(at.startLine)}`;
        if (!places.has(key))
            places.set(key, at);
    }
    return [{ severity: first.severity, rule: first.rule, findings, first, places: [...places.values()].slice(0, PLACES), morePlaces: Math.max(0, places.size - PLACES) }];
}
function compareGroups(a, b) {
    return (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) || exploited(b) - exploited(a) || a.findings.length - b.findings.length || compareText(a.rule, b.rule) || (0,_findings_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6)(a.first.at, b.first.at);
}
function exploited({ first }) {
    return isExploited(first) ? 1 : 0;
}
/** Whether CISA lists it as exploited. */
function isExploited(finding) {
    return finding.kind === 'vulnerability' && finding.kev === true;
}
/** By code unit, so that the order is the same everywhere. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** @returns how many findings the groups hold. */
function countFindings(groups) {
    return groups.reduce((sum, each) => sum + each.findings.length, 0);
}


/***/ }),

/***/ 74334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ leftOutText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42495);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28529);


/** How many targets are named. */
const NAMED = 5;
/** @returns one line; undefined when it gets everything, or nothing was to be uploaded */
function leftOutText(report) {
    const { leftOut = [] } = report;
    if (leftOut.length === 0)
        return undefined;
    const names = (0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .targetNames */ .i)(report);
    const named = leftOut.slice(0, NAMED).map(({ target, findings, why }) => `${(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'finding')} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenName */ .ty)(names.get(target) ?? target)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(why)})`);
    const others = leftOut.slice(NAMED);
    const more = others.length === 0 ? [] : [`and ${(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others.reduce((sum, { findings }) => sum + findings, 0), 'finding')} of ${(0,_story_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others.length, 'more target')}`];
    return `Code scanning doesn't get ${[...named, ...more].join(', ')}.`;
}


/***/ }),

/***/ 14869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IR: () => (/* binding */ commitAddress),
/* harmony export */   fs: () => (/* binding */ placeWriter),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export lineAddress */
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25063);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42495);
/** Addresses that reports for people may lead to: the repository at the commit that was looked at, the run, its files. Nothing from outside becomes an address by itself. */



/** Longer ones stay without a link: twelve edits must fit whatever their paths are. */
const LONGEST = 500;
/** @returns `[label](address)`. @param label Markdown that is inert already @param address of `webAddress` or `lineAddress` */
function link(label, address) {
    return address === undefined ? label : `[${label}](${address})`;
}
/** @returns how a place is written: as code, and as a link to its line where the run says which repository and commit it is of */
function placeWriter(report) {
    const { run } = report;
    const elsewhere = outsideOfRepository(report);
    return (at) => {
        const label = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenPath */ .nf)((0,_findings_location_js__WEBPACK_IMPORTED_MODULE_0__/* .printLocation */ .VL)(at)));
        return run === undefined || elsewhere.has(at.file) ? label : link(label, lineAddress(run, at));
    };
}
/** Files that only reports about hosts and clusters name: they lie in no repository. */
function outsideOfRepository({ findings, targets }) {
    const hosts = new Set(targets.filter(({ kind }) => kind === 'host' || kind === 'cluster').map(({ key }) => key));
    if (hosts.size === 0)
        return new Set();
    const inside = new Set(findings.filter(({ target }) => !hosts.has(target)).map(({ at }) => at.file));
    return new Set(findings.filter(({ target, at }) => hosts.has(target) && !inside.has(at.file)).map(({ at }) => at.file));
}
/** The commit that links lead to: a pull request's newest, for its merge commit goes away. */
function commitOf({ pullRequest, commit }) {
    const wanted = pullRequest?.head ?? commit;
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(wanted) ? wanted : undefined;
}
/** @returns the address of a line at the commit; undefined for what lies outside of the repository */
function lineAddress(run, at) {
    const repository = repositoryAddress(run);
    const commit = commitOf(run);
    const segments = ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(at.file, run) ?? '').split('/');
    if (repository === undefined || commit === undefined || segments.some((each) => each === '' || each === '.' || each === '..') || /\p{Surrogate}/u.test(at.file))
        return undefined;
    const lines = `#L${String(at.startLine)}${at.endLine > at.startLine ? `-L${String(at.endLine)}` : ''}`;
    const address = `${repository}/blob/${commit}/${segments.map(encodeStrictly).join('/')}${lines}`;
    return address.length > LONGEST ? undefined : address;
}
/** @returns the address of the commit's page */
function commitAddress(run) {
    const [repository, commit] = [repositoryAddress(run), commitOf(run)];
    return repository === undefined || commit === undefined ? undefined : `${repository}/commit/${commit}`;
}
function repositoryAddress({ server, repository }) {
    const base = webAddress(server)?.replace(/\/$/, '');
    return base === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) ? undefined : `${base}/${repository}`;
}
/** @returns a web address that may stand in Markdown as it is; undefined when the text is none, or has a name and password in it */
function webAddress(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
        return undefined;
    const address = url.href.replace(/[^\w./:?#&=%~+,;@-]/g, encodeStrictly);
    return address.length > LONGEST ? undefined : address;
}
/** Percent-encodes what `encodeURIComponent` leaves and Markdown reads: parentheses, asterisks, tildes and underscores stay apart from formatting. */
function encodeStrictly(text) {
    return encodeURIComponent(text).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 42495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ shortenPath),
/* harmony export */   ty: () => (/* binding */ shortenName)
/* harmony export */ });
/* unused harmony export cell */
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71518);
/**
 * Text from outside, made inert for GitHub-flavoured Markdown (https://github.github.com/gfm/).
 * `code`, `prose` and `cell` are the only ways in: ids go through `code`, sentences through `prose`,
 * and what stands in a table goes through `cell` once more, as a whole.
 */

/** @returns a code span that shows `text` exactly, whatever backticks it has. Never empty: an empty text is shown as a dash. */
function code(text) {
    // Readers of tables don't agree on what a backslash before `\|` is: cmark-gfm takes it for text, micromark for the escape of another one.
    const shown = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/(?<=\\)\|/g, '\\u007c');
    if (shown.trim() === '')
        return shown === '' ? '–' : `\`${shown}\``;
    if (!shown.includes('`'))
        return /^ .* $/.test(shown) ? `\` ${shown} \`` : `\`${shown}\``;
    const longest = Math.max(...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence} ${shown} ${fence}`;
}
/** The most characters of a name, and of a sentence, that a report for people shows of it. */
const NAME = 160;
const SENTENCE = 320;
/** A name with its middle left out when it is too long for a table: what tells names apart often stands at their end. */
function shortenName(text, most = NAME) {
    if (text.length <= most)
        return text;
    const tail = Math.floor(most / 3);
    return `${text.slice(0, most - tail - 1)}…${text.slice(-tail)}`;
}
/** A path with its beginning left out. */
function shortenPath(text) {
    return text.length <= NAME ? text : `…${text.slice(1 - NAME)}`;
}
/** A sentence with its end left out. */
function shorten(text) {
    return text.length <= SENTENCE ? text : `${text.slice(0, SENTENCE - 1)}…`;
}
/** A word that GitHub (not Markdown) would link, mention, number, colour or draw: it has no escape for these, but leaves code alone. */
const ACTIVE_WORD = /[@$]|:\/\/|(?<![a-z0-9])www\.|#\d|(?<![a-z0-9])[a-z][a-z0-9]*-\d|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])|:[a-z0-9_+-]+:|\^/i;
/**
 * One line of text as Markdown: `x` between backticks becomes code, active words become code, all else is escaped.
 * Line breaks become spaces.
 */
function prose(text) {
    // Boxes of tasks are made of what begins a list's entry once its escapes are gone.
    const line = text.replace(/\s+/g, ' ').trim().replace(/^\[[ x]?\]/i, '`$&`');
    if (!line.includes('`') && !ACTIVE_WORD.test(line))
        return escapeStart(escapeWord(line));
    let out = '';
    for (const [index, part] of line.split(/`([^`]+)`/).entries()) {
        const pieces = index % 2 === 1 ? [code(part)] : part.split(/( )/).map((word) => (ACTIVE_WORD.test(word) ? wrapWord(word) : escapeWord(word)));
        for (const piece of pieces)
            out += out.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    return escapeStart(out);
}
/** What begins a heading, a list or a table when it stands first. */
function escapeStart(markdown) {
    return markdown.replace(/^[#+=:-]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** Keeps brackets and the comma or full stop outside of the code. */
function wrapWord(word) {
    const [, before = '', inner = word, after = ''] = /^([("']*)(.*?)([)"',.;:!?]*)$/su.exec(word) ?? [];
    return inner === '' || !ACTIVE_WORD.test(inner) ? code(word) : `${escapeWord(before)}${code(inner)}${escapeWord(after)}`;
}
function escapeWord(word) {
    const shown = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(word);
    if (!/[\\`*_[\]~!{}&<>]/.test(shown))
        return shown;
    return shown
        .replace(/[\\`*_[\]~!{}]/g, '\\$&')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;');
}
/** @returns Markdown that stays in one cell of a table: the table is cut at `|` before anything else is read. */
function cell(markdown) {
    return markdown.replace(/\|/g, '\\|').replace(/[\r\n]+/g, ' ');
}
/** One row of a table. */
function row(...cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
/** The first two lines of a table. @param numeric indices of the columns that are aligned to the right */
function tableHead(titles, numeric = []) {
    return `${row(...titles)}\n|${titles.map((_, index) => (numeric.includes(index) ? '--:' : '---')).join('|')}|`;
}


/***/ }),

/***/ 61102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ editsBlocks),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Tc: () => (/* binding */ endingBlock),
/* harmony export */   Tx: () => (/* binding */ gapsBlock),
/* harmony export */   Yr: () => (/* binding */ conditionsBlock),
/* harmony export */   ip: () => (/* binding */ targetsBlock),
/* harmony export */   k5: () => (/* binding */ findingsBlock),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   ve: () => (/* binding */ totalLine)
/* harmony export */ });
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65131);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89519);
/* harmony import */ var _edit_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26188);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16289);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28555);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42495);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28529);







const CONDITION_ICONS = { met: '✅', 'not met': '⛔', warning: '⚠️', unknown: '⚠️' };
/** Every condition: what was found, what is allowed. */
function conditionsBlock({ report, rest }) {
    const rows = (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(report.conditions, (each) => {
        const word = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .conditionWord */ .mB)(each);
        const found = each.state === 'unknown' ? 'cannot be told' : String(each.found);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(`${CONDITION_ICONS[word]} ${word}`, named(each.condition), each.state === 'broken' ? `**${found}**` : found, String(each.allowed));
    });
    return { head: '', columns: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(['', 'condition', 'found', 'allowed'], [2, 3]), ...rows, more: leftOut(rows.size, 'condition', rest), tail: '', claim: 'first' };
}
/** What nothing can be said about, and why: a list, as the edits are. */
function gapsBlock({ report, rest }) {
    const item = ({ what, why }) => [named(what), ...(0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .logLines */ .OG)(why).map(({ text, ofLog }) => (ofLog ? named(text) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(text))))].join('<br>');
    return { ...list('**Not looked at, so nothing can be said about it**', (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .gaps */ .sh)(report), (each) => `- ${item(each)}`, 'thing', rest, ''), claim: 'half' };
}
/**
 * What to change: lists, for they wrap on a narrow screen where a table would hide the places. What opens the gate is numbered, what closes it otherwise follows.
 * @param others how the edits are folded that nothing which closes the gate depends on
 */
function editsBlocks({ plan, at, rest }, others) {
    const needed = plan.rows.filter(({ opens, closes }) => (plan.opening === undefined ? closes : opens));
    const worth = plan.rows.filter((each) => !needed.includes(each));
    const left = plan.rest === '' ? '' : `\n\n${capital(plan.rest)}.`;
    const blocks = [
        list(`**${(0,_edit_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .editsTitle */ .sL)(plan)}**`, needed, (each, index) => `${plan.opening === undefined ? '-' : `${String(index + 1)}.`} ${editLine(each, at)}`, 'line', rest, worth.length === 0 ? left : ''),
        (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)((0,_edit_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .unmendedText */ .AF)(plan)),
        list(heading(`${needed.length === 0 ? 'Worth doing' : 'Also worth doing'}: ${(0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(worth.length + plan.more, 'edit')}`, others), worth, (each) => `- ${editLine(each, at)}`, 'line', rest, `${left}${others === 'no' ? '' : FOLDED}`),
    ];
    return blocks.filter(({ size, head }) => size > 0 || head.length > 0);
}
function editLine({ title, certain, places, morePlaces, removes }, at) {
    const [what, ...versions] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(title).split(' → ');
    const name = versions.length === 1 ? `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(what ?? '')} → **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(versions[0] ?? '')}**` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(title));
    const where = places.map(at).join(', ') + (morePlaces > 0 ? ` and ${(0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(morePlaces, 'more place')}` : '');
    return `${name}<br>${where}: ${certain ? 'removes' : 'may remove'} ${removes}`;
}
function list(head, items, render, one, rest, tail) {
    if (items.length === 0)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)('');
    return { head, columns: '', ...(0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(items, (item, index) => `${index === 0 ? '\n' : ''}${render(item, index)}`), more: leftOut(items.length, one, rest), tail, claim: 'first' };
}
const FOLDED = '\n\n</details>';
/** @param title nothing from outside: it stands in HTML */
function heading(title, fold) {
    return fold === 'no' ? `**${title}**` : `<details${fold === 'open' ? ' open' : ''}><summary>${title}</summary>`;
}
/** Findings with their packages and places. @param note what is counted but not listed: plain text, its first letter becomes a capital */
function findingsBlock(page, title, groups, note, fold) {
    if (groups.length === 0)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)(note === '' ? '' : `**${title}: 0 listed**, ${note}.`);
    const number = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(groups);
    const columns = FINDING_COLUMNS.filter(({ always, text }) => always || groups.some((group) => text(group, page.at) !== ''));
    return {
        head: heading(`${title}: ${String(number)}${number === groups.length ? '' : ` in ${(0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(groups.length, 'line')}`}`, fold),
        columns: `\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(columns.map((each) => each.title))}`,
        ...(0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(groups, (group) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(...columns.map(({ text }) => text(group, page.at)))),
        more: (shown) => leftOutText((0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(groups.slice(shown)), 'finding', page.rest) + (note === '' ? '' : `\n\n${capital(note)}.`),
        tail: fold === 'no' ? '' : FOLDED,
        claim: 'rest',
    };
}
const FINDING_COLUMNS = [
    { title: 'severity', always: true, text: ({ severity }) => severity },
    { title: 'finding', always: true, text: findingCell },
    { title: 'package', always: false, text: packageCell },
    { title: 'at', always: true, text: ({ places, morePlaces }, at) => places.map(at).join('<br>') + (morePlaces > 0 ? `<br>and ${String(morePlaces)} more` : '') },
    { title: 'seen by', always: false, text: (group) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .seenBy */ .DA)(group))) },
];
function findingCell(group) {
    const times = group.findings.length > 1 ? ` × ${String(group.findings.length)}` : '';
    const notes = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8)(group).join(', ');
    return `${named(group.rule)}${times}${notes === '' ? '' : ` **${notes}**`}<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(group)))}`;
}
/** `lodash` `4.17.15` → `4.17.21` */
function packageCell(group) {
    const installed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .packageOf */ .wg)(group);
    if (installed === undefined)
        return '';
    const mended = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedIn */ .yz)(group);
    return `${named(installed.name)} ${named(installed.versions)}${mended === '' ? ', no fix yet' : ` → ${named(mended)}`}`;
}
/** The sum in words: it is there whatever else fits. */
function totalLine({ report, sorted }) {
    if (report.findings.length === 0)
        return report.conditions.length > 0 && report.conditions.every((each) => each.state === 'unknown') ? '' : 'Nothing was found.';
    const apart = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .apartText */ .u3)(sorted);
    return `**${(0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .totalText */ .IW)(sorted)}.**${apart === '' ? '' : ` Not counted: ${apart}.`}`;
}
const FOUR_WORST = new Set(['critical', 'high', 'medium', 'low']);
/** One row for each target, so that the numbers add up to what stands above. */
function targetsBlock({ report, rest }, fold) {
    if (report.findings.length === 0)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)('');
    const baseline = report.findings.some(({ change }) => change !== undefined);
    const severities = _findings_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .SEVERITIES */ .oC.filter((each) => FOUR_WORST.has(each) || report.findings.some((finding) => finding.severity === each && (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .fateOf */ ._L)(finding) === 'open'));
    const apart = _group_js__WEBPACK_IMPORTED_MODULE_2__/* .APART */ .$5.filter((each) => (each === 'fixed' && baseline) || report.findings.some((finding) => (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .fateOf */ ._L)(finding) === each));
    const names = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .targetNames */ .i)(report);
    // A zero beside what couldn't be opened would say too much.
    const byTarget = new Map(report.targets.filter((each) => each.outcome === 'ok').map(({ key }) => [key, []]));
    for (const finding of report.findings) {
        const members = byTarget.get(finding.target);
        if (members === undefined)
            byTarget.set(finding.target, [finding]);
        else
            members.push(finding);
    }
    const numbers = (members) => {
        const open = members.filter((each) => (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .fateOf */ ._L)(each) === 'open');
        const counts = (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .countBySeverity */ .Ot)(open);
        const introduced = baseline ? [open.filter(({ change }) => change === 'introduced').length] : [];
        return [...severities.map((each) => counts[each]), ...apart.map((fate) => members.filter((each) => (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .fateOf */ ._L)(each) === fate).length), ...introduced];
    };
    const all = [
        ...(byTarget.size > 1 ? [['**all**', report.findings, '**']] : []),
        ...[...byTarget].map(([key, members]) => [named(names.get(key) ?? key), members, '']),
    ];
    const titles = ['', ...severities, ...apart, ...(baseline ? ['of them introduced'] : [])];
    const closed = report.findings.filter((each) => (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .fateOf */ ._L)(each) !== 'open').length;
    const sum = `By target: ${(0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.findings.length - closed, 'finding')}${closed === 0 ? '' : `, and ${String(closed)} not counted`}`;
    const rows = (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(all, ([name, members, strong]) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(name, ...numbers(members).map((each) => `${strong}${String(each)}${strong}`)));
    const block = table(heading(sum, fold), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(titles, titles.map((_, index) => index).slice(1)), rows, 'target', rest, 'first');
    return fold === 'no' ? block : { ...block, tail: FOLDED };
}
/** Decisions that end within a month: who took them has to take them again. */
function endingBlock({ report, rest }) {
    const rows = (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)((0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .endingSoon */ .Ng)(report), ({ entry, until, when, findings }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(`${named(until)}, ${when}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(entry)), (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(findings.length, 'finding')));
    return table('**Exceptions that end soon**', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .PP)(['ends', 'exception', 'covers']), rows, 'exception', rest, 'half');
}
/** Who looked, with which data. @param more what else there is to say, as Markdown */
function footer({ report }, short, more) {
    const who = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .looked */ .ne)(report, short).map(({ text, unverified }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(text)) + (unverified ? ' (*unverified*)' : ''));
    const whole = (0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .gaps */ .sh)(report).length === 0 ? ['everything was looked at'] : [];
    return `<sub>${[...who, ...whole, ...more].join(' · ')}</sub>`;
}
/** A name from outside as code. */
function named(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenName */ .ty)(text));
}
function table(head, columns, rows, one, rest, claim) {
    if (rows.size === 0)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fixed */ .Zu)('');
    return { head, columns: `\n${columns}`, ...rows, more: leftOut(rows.size, one, rest), tail: '', claim };
}
function leftOut(size, one, rest) {
    return (shown) => leftOutText(size - shown, one, rest);
}
function leftOutText(number, one, rest) {
    return number === 0 ? '' : `\n\nAnd ${(0,_story_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, `more ${one}`)} that ${number === 1 ? 'does' : 'do'} not fit here${rest}.`;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 28529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ scannerGap),
/* harmony export */   IW: () => (/* binding */ totalText),
/* harmony export */   Ng: () => (/* binding */ endingSoon),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   bQ: () => (/* binding */ milderText),
/* harmony export */   i: () => (/* binding */ targetNames),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   mB: () => (/* binding */ conditionWord),
/* harmony export */   ne: () => (/* binding */ looked),
/* harmony export */   sh: () => (/* binding */ gaps),
/* harmony export */   u3: () => (/* binding */ apartText),
/* harmony export */   wv: () => (/* binding */ soFar)
/* harmony export */ });
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65131);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28555);


/** @returns `1 finding`, `2 findings`. */
function count(number, one, many = `${one}s`) {
    return `${String(number)} ${number === 1 ? one : many}`;
}
const ICONS = { pass: '✅', fail: '⛔', incomplete: '⚠️' };
/** The verdict in words and how far away it is: `blocked, 2 of 4 conditions not met`. Holds nothing from outside. */
function headline(report) {
    const conditions = report.conditions.filter((each) => each.effect === 'fail');
    const met = conditions.filter((each) => each.state === 'met').length;
    const broken = conditions.filter((each) => each.state === 'broken').length;
    const observed = report.gate === 'observe' ? ' (observing: nothing is stopped)' : '';
    switch (report.verdict) {
        case 'pass':
            return `${conditions.length === 0 ? 'passed, no condition is set' : `passed, ${of(met, conditions)} met`}${observed}`;
        case 'fail':
            return `${report.gate === 'observe' ? 'would block' : 'blocked'}, ${of(broken, conditions)} not met${observed}`;
        case 'incomplete':
            return report.gate === 'observe' ? `incomplete, the gate would stay closed${observed}` : 'incomplete, the gate stays closed';
    }
}
function of(number, conditions) {
    return `${String(number)} of ${count(conditions.length, 'condition')}`;
}
/** For an incomplete verdict: what can be said nevertheless. */
function soFar(report) {
    if (report.verdict !== 'incomplete')
        return undefined;
    const conditions = report.conditions.filter((each) => each.effect === 'fail');
    if (conditions.every((each) => each.state === 'unknown'))
        return undefined;
    return `What was looked at meets ${of(conditions.filter((each) => each.state === 'met').length, conditions)}.`;
}
/** `not met`, `met`, `warning` or `unknown`. */
function conditionWord(condition) {
    if (condition.state === 'unknown')
        return 'unknown';
    if (condition.state === 'met')
        return 'met';
    return condition.effect === 'warn' ? 'warning' : 'not met';
}
/** Everything that nothing can be said about, each once, failed targets first. */
function gaps(report) {
    const names = targetNames(report);
    const all = [];
    for (const target of report.targets)
        if (target.outcome === 'failed')
            all.push({ what: nameOf(target), why: target.error ?? 'it could not be opened' });
    for (const scanner of report.scanners) {
        if (scanner.outcome === 'failed')
            all.push({ what: scannerGap(names, scanner.name, scanner.target), why: scanner.error ?? 'the scanner failed' });
    }
    all.push(...report.notLookedAt);
    // Reasons repeat the values above; only what they alone know is added.
    const known = new Set(all.map(({ what }) => what));
    return [...all, ...report.reasons.flatMap((reason) => reasonGap(reason, names)).filter(({ what }) => !known.has(what))];
}
function reasonGap(reason, names) {
    switch (reason.type) {
        case 'condition':
            return [];
        case 'condition-unknown':
            return [{ what: `the condition ${reason.condition}`, why: reason.message }];
        case 'scanner-failed':
            return [{ what: scannerGap(names, reason.scanner, reason.target), why: reason.message }];
        case 'target-failed':
            return [{ what: names.get(reason.target) ?? reason.target, why: reason.message }];
        case 'not-looked-at':
            return [{ what: reason.what, why: reason.message }];
        case 'nothing-to-look-at':
            return [{ what: 'anything', why: reason.message }];
    }
}
/** Splits what an error quotes from a log, line by line and indented, from its own words; other line breaks are left. Without empty lines of the log. */
function logLines(why) {
    return why.split(/\n(?= {4}|\()/).flatMap((line, index) => {
        const ofLog = index > 0 && line.startsWith('    ');
        return ofLog && line.trim() === '' ? [] : [{ text: ofLog ? line.trim() : line, ofLog }];
    });
}
/** @returns what wasn't looked at when a scanner failed on a target */
function scannerGap(names, scanner, target) {
    return `${names.get(target) ?? target} by ${scanner}`;
}
/** @returns the name of each target by its key. */
function targetNames(report) {
    return new Map(report.targets.map((each) => [each.key, nameOf(each)]));
}
/** A dot in a table tells nobody that the repository's own files are meant. */
function nameOf({ kind, name }) {
    return kind === 'repository' && name === '.' ? 'repository' : name;
}
/** `and 31 more below medium, 2 of unknown severity`; empty when there are none. */
function milderText(milder, report) {
    const known = _findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.reduce((sum, each) => sum + (each === 'unknown' ? 0 : milder[each]), 0);
    const parts = known > 0 ? [`${String(known)} more below ${report.reportFrom}`] : [];
    if (milder.unknown > 0)
        parts.push(`${String(milder.unknown)} of unknown severity`);
    return parts.length === 0 ? '' : `and ${parts.join(', ')}`;
}
/** `3 excepted, 6 fixed by this change`: what the totals leave out; empty when there is nothing. */
function apartText({ apart }) {
    return _group_js__WEBPACK_IMPORTED_MODULE_0__/* .APART */ .$5.filter((each) => apart[each] > 0)
        .map((each) => `${String(apart[each])} ${each}${each === 'fixed' ? ' by this change' : ''}`)
        .join(', ');
}
/** `Total 17: 1 critical, 9 high, 7 low`: what is open, by severity. */
function totalText(sorted) {
    const counts = (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)([...sorted.blocking, ...sorted.listed].flatMap((each) => each.findings));
    const parts = _findings_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((each) => ({ severity: each, number: counts[each] + sorted.milder[each] })).filter(({ severity, number }) => number > 0 || severity === 'critical' || severity === 'high');
    const sum = parts.reduce((all, { number }) => all + number, 0);
    return `Total ${String(sum)}: ${parts.map(({ severity, number }) => `${String(number)} ${severity}`).join(', ')}`;
}
/** One sentence for each kind of change, when there is a baseline. */
function changeText(report) {
    if (!report.findings.some((each) => each.change !== undefined))
        return undefined;
    const number = (change) => report.findings.filter((each) => each.change === change && (change === 'fixed' || (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .fateOf */ ._L)(each) === 'open')).length;
    const parts = [`Introduced by this change: ${String(number('introduced'))}.`];
    if (number('fixed') > 0)
        parts.push(`Fixed by this change: ${String(number('fixed'))}, thank you.`);
    if (number('disclosed') > 0)
        parts.push(`Newly disclosed on what was there before: ${String(number('disclosed'))}.`);
    parts.push(`Existing: ${String(number('existing'))}.`);
    return parts.join(' ');
}
/** Days before its end from which on an exception is shown. */
const SOON = 30;
const DAY = 86_400_000;
/** `Date.parse` takes much else for a date. */
function isDay(until) {
    return until !== undefined && /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/.test(until);
}
/** Exceptions that end within 30 days of the report, the next one first. */
function endingSoon(report) {
    const now = Date.parse(report.createdAt);
    const ending = new Map();
    for (const finding of report.findings) {
        const { disposition } = finding;
        if (finding.change === 'fixed' || (disposition.state !== 'excepted' && disposition.state !== 'not-affected') || !isDay(disposition.until))
            continue;
        const { entry, until } = disposition;
        const days = Math.max(0, Math.ceil((Date.parse(until) - now) / DAY));
        if (Number.isNaN(days) || days > SOON)
            continue;
        const key = JSON.stringify([entry, until]);
        const known = ending.get(key);
        if (known === undefined)
            ending.set(key, { entry, until, days, findings: [finding] });
        else
            known.findings.push(finding);
    }
    return [...ending.values()]
        .sort((a, b) => a.days - b.days || (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.entry, b.entry))
        .map(({ entry, until, days, findings }) => ({ entry, until, when: days === 0 ? 'today' : `in ${count(days, 'day')}`, findings }));
}
/** Who looked: one part for each program and version, then our checks. `unverified` is set apart so that it can be stressed. @param short without what else is known of the databases */
function looked(report, short = false) {
    const unique = new Map();
    for (const scanner of report.scanners) {
        if (scanner.outcome !== 'ok')
            continue;
        const key = JSON.stringify([scanner.name, scanner.version, scanner.verified, scanner.databases]);
        if (!unique.has(key))
            unique.set(key, scanner);
    }
    const scanners = [...unique.values()].map((scanner) => ({
        text: [`${scanner.name}${scanner.version === undefined ? '' : ` ${scanner.version}`}`, ...scanner.databases.map((each) => databaseText(each, report.createdAt, short))].join(', '),
        unverified: !scanner.verified,
    }));
    return [...scanners, { text: count(report.checks, 'check'), unverified: false }];
}
/** `trivy-db 6 hours old (sha256:0123456789ab from ghcr.io/aquasecurity/trivy-db:2)`: its age at the time of the report, and what is known of where it is from. */
function databaseText({ name, builtAt, digest, origin }, now, short) {
    if (short)
        return `${name} ${age(builtAt, now)}`;
    const known = [...(digest === undefined ? [] : [digest.slice(0, 'sha256:'.length + 12)]), ...(origin === undefined ? [] : [`from ${origin}`])].join(' ');
    return `${name} ${age(builtAt, now)}${known === '' ? '' : ` (${known})`}`;
}
/** `6 hours old`, counted to the time of the report. */
function age(builtAt, now) {
    const hours = builtAt === undefined ? Number.NaN : (Date.parse(now) - Date.parse(builtAt)) / 3_600_000;
    if (Number.isNaN(hours))
        return 'of unknown age';
    if (hours < 1)
        return 'less than an hour old';
    return hours < 48 ? `${count(Math.floor(hours), 'hour')} old` : `${count(Math.floor(hours / 24), 'day')} old`;
}


/***/ }),

/***/ 55051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ commentReporter),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export commentMarker */
/* harmony import */ var _render_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89519);
/* harmony import */ var _render_edit_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26188);
/* harmony import */ var _render_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28555);
/* harmony import */ var _render_left_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74334);
/* harmony import */ var _render_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14869);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42495);
/* harmony import */ var _render_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61102);
/* harmony import */ var _render_story_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28529);








/**
 * The first line of a comment, by which it is found again; hidden when it is rendered. Two names never give the same one: all but plain letters is percent-encoded.
 */
function commentMarker(gate) {
    const name = gate.replace(/[^\w./:,=+-]/gu, encodeCharacter).replace(/--/g, '-%2D').replace(/-$/, '%2D');
    return `<!-- dockgate gate=${name} -->`;
}
/** Half of a surrogate pair has no encoding in UTF-8: it gets one of its own. */
function encodeCharacter(character) {
    return /\p{Surrogate}/u.test(character) ? `%u${character.charCodeAt(0).toString(16)}` : [...Buffer.from(character, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
const commentReporter = { id: 'comment', file: 'comment.md', render: (report, budget) => renderComment(report, budget) };
/** A list of what closes the gate is unfolded when it is this short, unless the edits say all. */
const SHORT = 3;
/** @param budget in characters as GitHub counts them */
function renderComment(report, budget, context = {}) {
    const sorted = (0,_render_group_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)(report);
    const whole = wholeReport(report, context);
    const page = { report, sorted, plan: (0,_render_edit_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planEdits */ .r_)(report), at: (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeWriter */ .fs)(report), rest: whole === undefined ? '' : `: ${(0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('all of it', whole)}` };
    const totals = (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)([(0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .totalLine */ .ve)(page), (0,_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .changeText */ .k0)(report) ?? ''].filter((each) => each !== '').join('\n\n'));
    const changes = (0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .editsBlocks */ .GW)(page, 'closed');
    const conditions = foldedWhenSaid((0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .conditionsBlock */ .Yr)(page), report);
    const missing = (0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .gapsBlock */ .Tx)(page);
    const blocks = [
        (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)(`${commentMarker(report.run?.gate ?? '')}\n### ${_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .ICONS */ .Ze[report.verdict]} Dockgate: ${(0,_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)}`),
        (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)(reasons(report)),
        ...inOrder(report.verdict, { totals: [totals], changes, conditions: [conditions], missing: [missing, (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)((0,_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .soFar */ .wv)(report) ?? '')] }),
        (0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsBlock */ .ip)(page, 'closed'),
        (0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .endingBlock */ .Tc)(page),
        (0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsBlock */ .k5)(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', page.plan.opening === undefined && sorted.blocking.length <= SHORT ? 'open' : 'closed'),
        (0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsBlock */ .k5)(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .milderText */ .bQ)(sorted.milder, report), 'closed'),
        (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)((0,_render_left_out_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutText */ .j)(report) ?? '')),
        (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fixed */ .Zu)((0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .footer */ .qr)(page, true, facts(report, context))),
    ];
    return (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .fit */ .Uj)(blocks, (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .inCharacters */ .E6)(budget), `The rest does not fit here${page.rest}.`);
}
/** What matters most first: of a closed gate what opens it, of an incomplete one what is missing, of an open one what was found. */
function inOrder(verdict, { totals, changes, conditions, missing }) {
    switch (verdict) {
        case 'fail':
            return [...changes, ...conditions, ...missing, ...totals];
        case 'incomplete':
            return [...missing, ...changes, ...conditions, ...totals];
        case 'pass':
            return [...missing, ...totals, ...changes, ...conditions];
    }
}
/** What closes the gate in one line, then what warns: which conditions, by how much. */
function reasons({ conditions }) {
    const broken = [...conditions.filter((each) => (0,_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .conditionWord */ .mB)(each) === 'not met'), ...conditions.filter((each) => (0,_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .conditionWord */ .mB)(each) === 'warning')];
    const shown = broken.slice(0, SHORT).map(({ condition, effect, found, allowed }) => `${effect === 'warn' ? 'warning: ' : ''}${(0,_render_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(condition)} found **${String(found)}**, ${String(allowed)} allowed`);
    const more = broken.length > SHORT ? [`and ${String(broken.length - SHORT)} more`] : [];
    return [...shown, ...more].join(' · ');
}
/** A table of which the line below the headline says all that isn't met is for those who look for it. */
function foldedWhenSaid(block, { conditions }) {
    const words = conditions.map(_render_story_js__WEBPACK_IMPORTED_MODULE_5__/* .conditionWord */ .mB);
    const unmet = words.filter((each) => each !== 'met').length;
    if (block.size === 0 || unmet > SHORT || words.includes('unknown'))
        return block;
    const met = `${String(words.length - unmet)} of ${String(words.length)} met`;
    return { ...block, head: `<details><summary>Conditions: ${met}</summary>`, columns: `\n${block.columns}`, tail: '\n\n</details>' };
}
/** The address of the whole report: the artifact, else the page of the run. */
function wholeReport({ run }, { artifactUrl }) {
    return (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .webAddress */ .Dy)(artifactUrl ?? '') ?? (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .webAddress */ .Dy)(run?.url ?? '');
}
function facts(report, context) {
    const { run } = report;
    const commit = run === undefined ? undefined : (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(run);
    const whole = wholeReport(report, context);
    return [
        ...(run === undefined || commit === undefined ? [] : [`commit ${(0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(commit.slice(0, 7)), (0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .commitAddress */ .IR)(run))}`]),
        ...(whole === undefined ? [] : [(0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_render_links_js__WEBPACK_IMPORTED_MODULE_3__/* .webAddress */ .Dy)(context.artifactUrl ?? '') === undefined ? 'run' : 'full report', whole)]),
    ];
}


/***/ }),

/***/ 16310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dl: () => (/* binding */ emptyRun),
  em: () => (/* binding */ runChunks)
});

// UNUSED EXPORTS: uriOf

// EXTERNAL MODULE: ./src/alert-category.ts
var alert_category = __webpack_require__(3474);
// EXTERNAL MODULE: ./src/findings/package-fingerprint.ts
var package_fingerprint = __webpack_require__(95315);
// EXTERNAL MODULE: ./src/repository-path.ts
var repository_path = __webpack_require__(25063);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
// EXTERNAL MODULE: ./src/findings/severity.ts
var findings_severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/findings/identity.ts
var identity = __webpack_require__(64770);
// EXTERNAL MODULE: ./src/findings/purl-type.ts
var purl_type = __webpack_require__(8430);
;// CONCATENATED MODULE: ./src/reporters/sarif-alerts.ts




const RANKS = new Map(findings_severity/* SEVERITIES */.oC.map((severity, rank) => [severity, rank]));
/** @returns the worst first; within a severity in the order of the report */
function alertsOf(findings, per, describe) {
    const rank = ({ finding: { severity } }) => RANKS.get(severity) ?? findings_severity/* SEVERITIES */.oC.length;
    const alerts = per === 'package' ? packageAlerts(findings, describe) : findings.map((finding) => alertOf(finding, describe));
    return alerts.sort((a, b) => rank(a) - rank(b));
}
function alertOf(finding, describe) {
    return { finding, ruleId: ruleIdOf(finding, describe), fingerprint: finding.fingerprint };
}
/**
 * GitHub knows an alert by its rule as well, and a rule has one severity. So its id follows from the finding alone, never from what else was found:
 * of a flaw it holds the package, for which the distribution may have a severity of its own; a rule of ours that was milder or graver in one place has that in its id.
 */
function ruleIdOf(finding, describe) {
    const { rule, severity } = finding;
    if (finding.kind === 'vulnerability')
        return `${rule}/${shortName(finding.package.name)}`;
    const usual = describe(rule)?.severity;
    return usual === undefined || usual === severity ? rule : `${rule}/${severity}`;
}
/** GitHub keeps ids of some length; Java has names beyond it. */
function shortName(name) {
    return name.length <= 150 ? name : `${name.slice(0, 100)}-${(0,identity/* fingerprint */.R)('name', '', [name])}`;
}
function packageAlerts(findings, describe) {
    const fingerprintOf = (0,package_fingerprint.packageFingerprints)();
    const packages = new Map();
    const others = [];
    for (const finding of findings) {
        if (finding.kind !== 'vulnerability') {
            others.push(alertOf(finding, describe));
            continue;
        }
        const print = fingerprintOf(finding);
        const known = packages.get(print);
        if (known === undefined)
            packages.set(print, [finding]);
        else
            known.push(finding);
    }
    const alerts = [...packages].flatMap(([print, members]) => {
        const flaws = members.toSorted((a, b) => (0,findings_severity/* compareSeverity */.zK)(a.severity, b.severity));
        const [worst] = flaws;
        const [first] = members;
        if (worst === undefined || first === undefined)
            return [];
        // The place of the first: the worst may be mended, and the alert would move to another file.
        return [{ finding: { ...worst, at: first.at }, ruleId: `package/${(0,purl_type/* purlType */.i)(worst.package.purl)}/${shortName(worst.package.name)}`, fingerprint: print, flaws }];
    });
    return [...others, ...alerts];
}

// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
;// CONCATENATED MODULE: ./src/reporters/sarif-rules.ts



const MAX_REFERENCES = 10;
/** How many packages the help of one rule names. */
const MAX_PACKAGES = 20;
/** The number that stands for a severity when the flaw's own score says something else; `unknown` has none. */
const LEVEL_SCORES = { critical: 9.5, high: 8, medium: 5.5, low: 2, negligible: 0.5, unknown: undefined };
/** GitHub's bands. Exactly 9.0 is in none of them by its documentation, so it is in none here. */
const BANDS = {
    critical: [9.1, 10],
    high: [7, 8.9],
    medium: [4, 6.9],
    low: [0.1, 3.9],
    negligible: [0.1, 0.9],
    unknown: [1, 0],
};
/** @returns the severity in GitHub's words for results */
function levelOf(severity) {
    switch (severity) {
        case 'critical':
        case 'high':
            return 'error';
        case 'medium':
            return 'warning';
        case 'low':
        case 'negligible':
        case 'unknown':
            return 'note';
    }
}
/** @param alerts all of the rule, the worst first: its severity is the rule's. @returns none when there is none */
function describeRule(id, alerts, context) {
    const [worst] = alerts;
    if (worst === undefined)
        return [];
    const { describe, limits: { description, ruleName, tags }, homepage } = context;
    const first = worst.finding;
    const findings = alerts.flatMap(({ finding, flaws }) => flaws ?? [finding]);
    const text = describe(first.rule);
    const ofPackage = worst.flaws !== undefined && first.kind === 'vulnerability';
    const said = ofPackage ? `${first.package.name}: known flaws` : (text?.title ?? (first.kind === 'vulnerability' ? `${first.rule}: ${first.title}` : first.title));
    const title = cut(sentence(said) || first.rule, description);
    const links = ofPackage ? [] : linksOf(first, text);
    return [
        {
            id: (0,terminal/* visibleLine */.P8)(id),
            name: nameOf(id, first).slice(0, ruleName),
            shortDescription: { text: `${title}.` },
            fullDescription: { text: `${cut(sentence(ofPackage ? `One alert for all known flaws of the package ${first.package.name}` : text === undefined ? first.title : text.why) || title, description)}.` },
            help: ofPackage ? helpOfPackage(findings) : text === undefined ? helpOfOthers(first, findings, links) : helpOfOurs(text, links),
            helpUri: links[0] ?? homepage,
            defaultConfiguration: { level: levelOf(first.severity) },
            properties: properties(first, findings, tags),
        },
    ];
}
/** One word in Pascal case, as SARIF's style wants it; never the id itself. */
function nameOf(id, first) {
    if (first.kind === 'vulnerability')
        return id === 'VulnerablePackage' ? 'Vulnerability' : 'VulnerablePackage';
    const words = `${first.kind} ${first.rule}`.match(/[a-z0-9]+/gi) ?? [];
    return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`).join('');
}
/** One line without the full stop at its end, inert for readers that make links of `[a](b)`. */
function sentence(text) {
    return plain(text).replace(/[.\s]+$/, '');
}
/** SARIF reads `[text](target)` in messages as a link; one space keeps it text. */
function plain(text) {
    return (0,terminal/* visibleLine */.P8)(text).replace(/\]\(/g, '] (');
}
/** Leaves room for the full stop. */
function cut(text, most) {
    return text.length < most ? text : `${text.slice(0, most - 2).replace(/[\ud800-\udbff]$/, '')}…`;
}
function properties(first, findings, tags) {
    const score = securitySeverity(first.severity, findings);
    return { tags: ['security', first.kind].slice(0, tags), precision: surest(findings), ...(score === undefined ? {} : { 'security-severity': score }) };
}
/** The highest score of the flaw that agrees with our severity, else the level's own number. */
function securitySeverity(severity, findings) {
    const [from, to] = BANDS[severity];
    let best = 0;
    for (const finding of findings) {
        if (finding.kind !== 'vulnerability' || finding.cvss === undefined)
            continue;
        const { score } = finding.cvss;
        if (score >= from && score <= to && score > best)
            best = score;
    }
    return (best > 0 ? best : LEVEL_SCORES[severity])?.toFixed(1);
}
function surest(findings) {
    return findings_severity/* CONFIDENCES */.ix.find((confidence) => findings.some((each) => each.confidence === confidence)) ?? 'low';
}
/** Absolute http(s) links; a CVE without any gets its page at NVD, a GHSA its page at GitHub. */
function linksOf(first, text) {
    const given = text?.references ?? (first.kind === 'vulnerability' ? first.references : []);
    const links = given.flatMap((each) => (/^https?:\/\//i.test(each) && URL.canParse(each) ? [encodeURI(decodeSafely(new URL(each).href))] : []));
    if (links.length > 0)
        return [...new Set(links)].slice(0, MAX_REFERENCES);
    if (/^CVE-\d{4}-\d{4,}$/.test(first.rule))
        return [`https://nvd.nist.gov/vuln/detail/${first.rule}`];
    if (/^GHSA(-[0-9a-z]{4}){3}$/.test(first.rule))
        return [`https://github.com/advisories/${first.rule}`];
    return [];
}
/** `URL` leaves characters as they are that an URI may not have (`{`, `|`): encoding twice is avoided by decoding first. */
function decodeSafely(href) {
    try {
        return decodeURI(href);
    }
    catch {
        return href;
    }
}
function helpOfOurs(text, links) {
    return {
        text: [`${sentence(text.title)}.`, `Why: ${plain(text.why)}`, `Remedy: ${plain(text.remedy)}`, ...links].join('\n'),
        markdown: [(0,markdown/* prose */.CS)(text.title), `**Why** ${(0,markdown/* prose */.CS)(text.why)}`, `**Remedy** ${(0,markdown/* prose */.CS)(text.remedy)}`, listOf(links)].filter((each) => each !== '').join('\n\n'),
    };
}
function helpOfOthers(first, findings, links) {
    const packages = new Map();
    for (const finding of findings) {
        if (finding.kind !== 'vulnerability')
            continue;
        const fixes = packages.get(finding.package.name) ?? new Set();
        for (const version of finding.fixedIn)
            fixes.add(version);
        packages.set(finding.package.name, fixes);
    }
    const all = [...packages].map(([name, fixes]) => ({ name, fixes: [...fixes].slice(0, 5).join(', ') }));
    const named = all.slice(0, MAX_PACKAGES);
    const rest = all.length > named.length ? [`and ${String(all.length - named.length)} more packages`] : [];
    const ids = first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.slice(0, MAX_REFERENCES).join(', ')}.`];
    const lines = named.map(({ name, fixes }) => `${plain(name)}: ${fixes === '' ? 'no fix yet' : `fixed in ${plain(fixes)}`}`);
    const bullets = named.map(({ name, fixes }) => `- ${(0,markdown/* code */.aY)(name)}: ${fixes === '' ? 'no fix yet' : `fixed in ${(0,markdown/* code */.aY)(fixes)}`}`);
    return {
        text: [`${sentence(first.title) || plain(first.rule)}.`, ...ids.map(plain), ...lines, ...rest, ...links].join('\n'),
        markdown: [(0,markdown/* prose */.CS)(first.title) || (0,markdown/* code */.aY)(first.rule), ...ids.map(markdown/* prose */.CS), [...bullets, ...rest.map((each) => `- ${each}`)].join('\n'), listOf(links)].filter((each) => each !== '').join('\n\n'),
    };
}
/** How many flaws the help of a package lists. */
const MAX_FLAWS = 50;
function helpOfPackage(findings) {
    const flaws = new Map();
    for (const finding of findings)
        if (finding.kind === 'vulnerability' && !flaws.has(finding.rule))
            flaws.set(finding.rule, finding);
    const named = [...flaws.values()].slice(0, MAX_FLAWS);
    const rest = flaws.size > named.length ? [`and ${String(flaws.size - named.length)} more flaws`] : [];
    const fixes = ({ fixedIn }) => fixedIn.slice(0, 5).join(', ');
    return {
        text: [...named.map((each) => `${each.severity} ${plain(each.rule)}: ${sentence(each.title)}, ${fixes(each) === '' ? 'no fix yet' : `fixed in ${plain(fixes(each))}`}`), ...rest].join('\n'),
        markdown: [...named.map((each) => `- ${each.severity} ${(0,markdown/* code */.aY)(each.rule)}: ${(0,markdown/* prose */.CS)(each.title)}, ${fixes(each) === '' ? 'no fix yet' : `fixed in ${(0,markdown/* code */.aY)(fixes(each))}`}`), ...rest.map((each) => `- ${each}`)].join('\n'),
    };
}
function listOf(links) {
    return links.map((each) => `- <${each.replace(/[<>]/g, encodeURIComponent)}>`).join('\n');
}

;// CONCATENATED MODULE: ./src/reporters/sarif-run.ts







const HOMEPAGE = 'https://github.com/dockgate/dockgate';
/** Results that are written at once. */
const BATCH = 200;
function runChunks(input) {
    const alerts = alertsOf(input.findings, input.alerts, input.describe);
    const kept = alerts.slice(0, input.most);
    const leftOut = alerts.slice(kept.length).reduce((sum, { flaws }) => sum + (flaws?.length ?? 1), 0);
    return { chunks: chunksOf(input, kept, leftOut), leftOut };
}
/** Says that there is nothing any more where something was. @returns the run as JSON */
function emptyRun(category, { dockgate, run }) {
    const empty = { tool: { driver: driverOf(dockgate, []) }, automationDetails: { id: (0,alert_category/* automationId */.jY)(category, run) }, columnKind: 'utf16CodeUnits', results: [] };
    return JSON.stringify(empty, undefined, 1);
}
function driverOf(version, rules) {
    return { name: 'Dockgate', version, ...(/^\d+\.\d+\.\d+/.test(version) ? { semanticVersion: version } : {}), informationUri: HOMEPAGE, rules };
}
/** One line a result, so that two files can be compared. */
function* chunksOf(input, alerts, leftOut) {
    const { report, key, describe, limits } = input;
    const members = new Map();
    const indices = alerts.map((alert) => {
        const known = members.get(alert.ruleId) ?? { index: members.size, alerts: [] };
        known.alerts.push(alert);
        members.set(alert.ruleId, known);
        return known.index;
    });
    const rules = [];
    for (const [id, { alerts: ofRule }] of members)
        rules.push(...describeRule(id, ofRule, { describe, limits, homepage: HOMEPAGE }));
    const name = report.targets.find((each) => each.key === key)?.name ?? key;
    const run = {
        tool: { driver: driverOf(report.dockgate, rules) },
        automationDetails: { id: (0,alert_category/* automationId */.jY)((0,alert_category/* categoryOf */.Qd)(key, report.run), report.run) },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(input, leftOut)],
        properties: { target: (0,terminal/* visibleLine */.P8)(name), verdict: report.verdict, scanners: report.scanners.filter((each) => each.target === key).map(scannerProperties) },
    };
    const context = { run: report.run, name, isImage: key !== 'repository', related: limits.locations, seen: new Map(), uris: new Map() };
    yield `${JSON.stringify(run, undefined, 1).slice(0, -2)},\n "results": [`;
    for (let start = 0; start < alerts.length; start += BATCH) {
        const batch = alerts.slice(start, start + BATCH).map((alert, offset) => {
            const index = indices[start + offset] ?? 0;
            return resultText(alert, rules[index]?.id ?? alert.ruleId, index, context);
        });
        yield `${start === 0 ? '\n' : ',\n'}${batch.join(',\n')}`;
    }
    yield ']\n}';
}
/** Which program and which data the findings rest on. */
function scannerProperties({ name, version, verified, databases }) {
    return {
        name: (0,terminal/* visibleLine */.P8)(name),
        ...(version === undefined ? {} : { version: (0,terminal/* visibleLine */.P8)(version) }),
        verified,
        databases: databases.map((each) => Object.fromEntries(Object.entries(each).map(([field, value]) => [field, (0,terminal/* visibleLine */.P8)(String(value))]))),
    };
}
function invocationOf({ report, key, isGeneral, runs }, leftOut) {
    const problems = report.scanners
        .filter((each) => each.target === key && each.outcome === 'failed')
        .map((each) => ({ level: 'error', message: { text: stop(plain(`${each.name} did not look at this: ${each.error ?? 'it failed'}`)) } }));
    if (isGeneral) {
        const names = (0,story/* targetNames */.i)(report);
        const elsewhere = new Set(report.scanners.filter((each) => runs.has(each.target)).map((each) => (0,story/* scannerGap */.Hc)(names, each.name, each.target)));
        for (const { what, why } of (0,story/* gaps */.sh)(report))
            if (!elsewhere.has(what))
                problems.push({ level: 'error', message: { text: stop(plain(`Not looked at: ${what}: ${why}`)) } });
    }
    const full = leftOut === 0 ? [] : [{ level: 'warning', message: { text: `${String(leftOut)} of the mildest findings are left out here, for no more are taken or shown. All are in dockgate-report.json.` } }];
    const notifications = [...problems, ...full];
    return {
        executionSuccessful: problems.length === 0,
        ...(Number.isNaN(Date.parse(report.createdAt)) ? {} : { endTimeUtc: new Date(report.createdAt).toISOString() }),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
/** One result as JSON. The parts that every result has are put together as text: as objects they would take half as long again. */
function resultText({ finding, fingerprint, flaws }, ruleId, ruleIndex, context) {
    const times = (context.seen.get(fingerprint) ?? 0) + 1;
    context.seen.set(fingerprint, times);
    const suppressions = suppressionsOf(finding);
    return (`{"ruleId":${JSON.stringify(ruleId)},"ruleIndex":${String(ruleIndex)},"level":"${levelOf(finding.severity)}","message":{"text":${JSON.stringify(flaws === undefined ? messageOf(finding, context) : packageMessage(flaws, context))}},` +
        `"locations":[{${physicalText(finding.at, context)}}],${flaws === undefined ? relatedText(finding.related, context) : ''}` +
        `"partialFingerprints":{"primaryLocationLineHash":${JSON.stringify(`${fingerprint}:${String(times)}`)}},` +
        `${suppressions === undefined ? '' : `"suppressions":${JSON.stringify(suppressions)},`}"properties":${JSON.stringify(propertiesOf(finding, flaws))}}`);
}
function physicalText(at, { uris, run }) {
    const uri = uris.get(at.file) ?? JSON.stringify(uriOf((0,repository_path/* repositoryPath */.S)(at.file, run) ?? at.file));
    uris.set(at.file, uri);
    const { startLine, startColumn, endLine, endColumn } = regionOf(at);
    return `"physicalLocation":{"artifactLocation":{"uri":${uri}},"region":{"startLine":${String(startLine)},"startColumn":${String(startColumn)},"endLine":${String(endLine)},"endColumn":${String(endColumn)}}}`;
}
/** Numbered from 1: the message links to them by number, and GitHub shows only those that it links to. */
function relatedText(related, context) {
    if (related === undefined || related.length === 0)
        return '';
    const all = related.slice(0, context.related).map(({ at, text }, index) => `{"id":${String(index + 1)},${physicalText(at, context)},"message":{"text":${JSON.stringify(plain(text))}}}`);
    return `"relatedLocations":[${all.join(',')}],`;
}
function suppressionsOf({ at, disposition }) {
    if (disposition.state !== 'excepted' && disposition.state !== 'not-affected')
        return undefined;
    const justification = (0,terminal/* visibleLine */.P8)(disposition.until === undefined ? disposition.entry : `${disposition.entry} (until ${disposition.until})`);
    // An entry begins with the file that it is written in.
    return [{ kind: disposition.entry.startsWith(`${at.file}:`) ? 'inSource' : 'external', status: 'accepted', justification }];
}
/** The first sentence is the alert's title at GitHub. */
function messageOf(finding, { name, isImage }) {
    const where = isImage ? ` in ${name}` : '';
    const details = plain(finding.message);
    const links = linksTo(finding.related);
    if (finding.kind !== 'vulnerability')
        return stop(plain(`${(finding.message || finding.title).replace(/[.\s]+$/, '')}${where}`)) + place(finding.path, finding.layer) + links;
    const { package: installed, fixedIn } = finding;
    const mended = fixedIn.length === 0 ? 'no fix yet' : `fixed in ${fixedIn.join(', ')}`;
    const exploited = finding.kev === true ? ' Known to be exploited.' : '';
    const title = stop(plain(`${installed.name} ${installed.version} has ${finding.rule}${where}, ${mended}`));
    return `${title}${exploited}${details === '' ? '' : ` ${stop(details)}`}${place(installed.paths[0], finding.layer)}${links}`;
}
/** All flaws come last and by name: whoever dismisses the alert has these in mind, and none that become known later. */
function packageMessage(flaws, { name, isImage }) {
    const [worst] = flaws;
    if (worst === undefined)
        return '';
    const versions = [...new Set(flaws.map((each) => each.package.version))].join(', ');
    const mended = flaws.filter(({ fixedIn }) => fixedIn.length > 0).length;
    const title = stop(plain(`${worst.package.name} ${versions} has ${flaws.length === 1 ? 'a known flaw' : `${String(flaws.length)} known flaws`}${isImage ? ` in ${name}` : ''}, ${mended === flaws.length ? 'fixed in newer versions' : mended === 0 ? 'no fix yet' : `${String(mended)} of them fixed in newer versions`}`));
    const exploited = flaws.some(({ kev }) => kev === true) ? ' Known to be exploited.' : '';
    return `${title}${exploited}${place(worst.package.paths[0], worst.layer)}${package_fingerprint/* FLAWS */.Y}${[...new Set(flaws.map(({ rule }) => plain(rule)))].join(', ')}.`;
}
function stop(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function linksTo(related) {
    if (related === undefined || related.length === 0)
        return '';
    return ` See ${related.map(({ text }, index) => `[${plain(text).replace(/[[\]]/g, '')}](${String(index + 1)})`).join(', ')}.`;
}
/** Paths inside an image are words, never addresses: nobody can open them. */
function place(path, layer) {
    const parts = [...(path === undefined ? [] : [`Path in the image: ${path}`]), ...(layer === undefined ? [] : [`Layer: ${layer}`])];
    return parts.length === 0 ? '' : ` ${parts.map((each) => plain(`${each}.`)).join(' ')}`;
}
/**
 * What a program may want beyond the text; the rest is in dockgate-report.json, for 100,000 results weigh.
 * One literal: JSON leaves out what is undefined, and spreading costs a second.
 */
function propertiesOf(finding, flaws) {
    const vulnerability = finding.kind === 'vulnerability' ? finding : undefined;
    return {
        kind: finding.kind,
        severity: finding.severity,
        aliases: flaws === undefined ? listOrNone(finding.aliases) : undefined,
        seenBy: flaws === undefined ? finding.seenBy.map(({ scanner, id, severity }) => ({ scanner, id: (0,terminal/* visible */.RK)(id), severity })) : undefined,
        change: finding.change,
        disposition: finding.disposition.state,
        fixedIn: flaws === undefined ? listOrNone(vulnerability?.fixedIn) : undefined,
        purl: vulnerability === undefined ? undefined : (0,terminal/* visible */.RK)(vulnerability.package.purl),
        cvss: vulnerability?.cvss?.score,
        epss: vulnerability?.epss,
        kev: vulnerability?.kev,
    };
}
function listOrNone(texts) {
    return texts === undefined || texts.length === 0 ? undefined : texts.map(terminal/* visible */.RK);
}
/** Relative, each segment percent-encoded: a colon would be read as a scheme's, two slashes as a host's. */
function uriOf(file) {
    const segments = file.split('/').filter((each) => each !== '' && each !== '.');
    return segments.map(encodeSegment).join('/') || '.';
}
function encodeSegment(segment) {
    // A lone surrogate has no encoding; `@`, `+` and their like may stand in a path as they are.
    return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%(?:40|24|26|2B|2C|3D)/g, decodeURIComponent);
}
/** GitHub wants all four; an end before the start makes the file invalid. */
function regionOf(at) {
    const startLine = Math.max(1, at.startLine);
    const startColumn = Math.max(1, at.startColumn);
    const endLine = Math.max(startLine, at.endLine);
    return { startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn + 1, at.endColumn) : Math.max(1, at.endColumn) };
}


/***/ }),

/***/ 12959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ findingsByTarget),
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   HE: () => (/* binding */ sarifReporter),
/* harmony export */   a$: () => (/* binding */ generalOf)
/* harmony export */ });
/* unused harmony export sarif */
/* harmony import */ var _render_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89519);
/* harmony import */ var _render_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28555);
/* harmony import */ var _sarif_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16310);



/** @param describe finds the texts of a rule of ours */
function sarifReporter(describe, limits) {
    return {
        id: 'sarif',
        file: 'dockgate.sarif',
        render: (report, budget) => sarif(report, describe, { limits, budget }),
        chunks: (report) => logChunks(report, describe, { limits }, limits.results),
    };
}
/** @returns the report as SARIF. Targets that couldn't be opened have no run: an empty one would close their alerts. */
function sarif(report, describe, options) {
    const budget = options.budget ?? Number.POSITIVE_INFINITY;
    let most = options.limits.results;
    for (;;) {
        const text = [...logChunks(report, describe, options, most)].join('');
        // A character has at most three bytes in UTF-8, so most texts needn't be measured.
        const size = text.length * 3 <= budget ? 0 : (0,_render_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(text);
        if (size <= budget || most === 0)
            return text;
        most = Math.floor(Math.min(most, report.findings.length) * Math.min(0.9, (budget / size) * 0.95));
    }
}
const HEAD = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
/** @param runs each as JSON, in parts */
function* logOf(runs) {
    const { $schema, version } = HEAD;
    yield `{\n"$schema": ${JSON.stringify($schema)},\n"version": ${JSON.stringify(version)},\n"runs": [`;
    let isFirst = true;
    for (const run of runs) {
        if (!isFirst)
            yield ',\n';
        isFirst = false;
        yield* run;
    }
    yield ']\n}\n';
}
function* logChunks(report, describe, options, most) {
    const wanted = [...findingsByTarget(report, (finding) => (0,_render_group_js__WEBPACK_IMPORTED_MODULE_0__/* .fateOf */ ._L)(finding) !== 'fixed')].filter(([key]) => options.targets?.has(key) ?? true);
    const keys = wanted.map(([key]) => key);
    const general = generalOf(keys);
    yield* logOf(wanted.map(([key, findings]) => (0,_sarif_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runChunks */ .em)({ report, key, findings, describe, limits: options.limits, alerts: options.alerts ?? 'finding', most, runs: new Set(keys), isGeneral: key === general }).chunks));
}
/** The run that says what belongs to none of the targets. */
function generalOf(keys) {
    return keys.includes('repository') ? 'repository' : keys[0];
}
/** @returns what the runs are made of: every target that was opened, also those without findings. What a change fixed is no result: GitHub would raise an alert for it. */
function findingsByTarget(report, isResult) {
    const byTarget = new Map();
    const failed = new Set(report.targets.filter((each) => each.outcome === 'failed').map((each) => each.key));
    for (const { key } of report.targets)
        if (!failed.has(key))
            byTarget.set(key, []);
    for (const finding of report.findings) {
        if (failed.has(finding.target) || !isResult(finding))
            continue;
        const members = byTarget.get(finding.target);
        if (members === undefined)
            byTarget.set(finding.target, [finding]);
        else
            members.push(finding);
    }
    return byTarget;
}


/***/ }),

/***/ 25063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath),
/* harmony export */   V: () => (/* binding */ locationPath)
/* harmony export */ });
/** @param file as locations name it. @returns undefined when it lies outside of the checkout */
function repositoryPath(file, run) {
    if (run?.checkout === undefined)
        return file;
    return file.startsWith(`${run.checkout}/`) ? file.slice(run.checkout.length + 1) : undefined;
}
/** @param path from the root of the repository. @returns how locations name it */
function locationPath(path, run) {
    return run?.checkout === undefined ? path : `${run.checkout}/${path}`;
}


/***/ })

};
