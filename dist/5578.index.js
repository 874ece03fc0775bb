export const id = 5578;
export const ids = [5578];
export const modules = {

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
    return { kind: 'base-image', title: `${what}, or an upgrade step: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false };
}
/** An image that is only pulled: its line is all that can be changed here. */
function imageEdit([first, ...others], facts) {
    const image = facts.baseImageAt(first.at);
    return { kind: 'base-image', title: `a newer build of ${image === undefined ? 'the image' : `\`${image}\``}: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false };
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
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/** Size budgets: what doesn't fit is left out in whole rows, and counted. */
/** A block that is kept as a whole. */
function fixed(text) {
    return { head: text, rows: [], more: () => '', tail: '' };
}
/** @returns the length in UTF-8. */
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * Joins blocks with an empty line between them. The room that heads and tails leave goes to the rows in order;
 * each block but the last gets at most half of what is left, so that none starves the ones behind it.
 *
 * @param budget in bytes; when not even the heads fit, only as many blocks as fit are kept, and `instead` says so
 */
function fit(blocks, budget, instead) {
    const kept = blocks.filter((block) => block.head !== '' || block.rows.length > 0);
    const bare = kept.map((block) => bytes(block.head) + bytes(block.tail) + longestMore(block) + 6);
    let room = budget - bare.reduce((sum, size) => sum + size, 0);
    if (room < 0)
        return fitHeads(kept, budget, instead);
    const texts = [];
    for (const [index, block] of kept.entries()) {
        const share = index === kept.length - 1 ? room : blockIsSmall(block, room) ? room : Math.floor(room / 2);
        const shown = countThatFits(block.rows, share);
        const rows = block.rows.slice(0, shown);
        room -= rows.reduce((sum, each) => sum + bytes(each) + 1, 0);
        texts.push([block.head, ...rows].filter((each) => each !== '').join('\n') + block.more(shown) + block.tail);
    }
    return texts.join('\n\n') + '\n';
}
/** The most that `more` may take: it is longest near the start or the end. */
function longestMore(block) {
    return Math.max(bytes(block.more(0)), bytes(block.more(Math.max(0, block.rows.length - 1))), bytes(block.more(block.rows.length))) + 24;
}
function blockIsSmall(block, room) {
    return block.rows.length < 20 && block.rows.reduce((sum, each) => sum + bytes(each) + 1, 0) <= room;
}
function countThatFits(rows, room) {
    let left = room;
    for (const [index, each] of rows.entries()) {
        left -= bytes(each) + 1;
        if (left < 0)
            return index;
    }
    return rows.length;
}
function fitHeads(blocks, budget, instead) {
    let text = '';
    for (const block of blocks) {
        if (block.rows.length > 0 || bytes(text) + bytes(block.head) + bytes(block.tail) + bytes(instead) + 6 > budget)
            break;
        text += `${block.head}${block.tail}\n\n`;
    }
    return `${text}${instead}\n`;
}


/***/ }),

/***/ 28555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   ls: () => (/* binding */ PLACES),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   rH: () => (/* binding */ isExploited)
/* harmony export */ });
/* unused harmony export group */
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65131);


/** How many places of a group are named. */
const PLACES = 3;
/** Sorts the findings of a report into what is shown and what is counted. What closes the gate is shown however mild it is. */
function sortFindings(report) {
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

/***/ 42495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row)
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
    const shown = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (shown.trim() === '')
        return shown === '' ? '–' : `\`${shown}\``;
    if (!shown.includes('`'))
        return /^ .* $/.test(shown) ? `\` ${shown} \`` : `\`${shown}\``;
    const longest = Math.max(...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence} ${shown} ${fence}`;
}
/** A word that GitHub (not Markdown) would link, mention, number, colour or draw: it has no escape for these, but leaves code alone. */
const ACTIVE_WORD = /[@$]|:\/\/|\bwww\.|#\d|\bgh-\d|\b[a-z][a-z0-9]*-\d|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:|\^/i;
/**
 * One line of text as Markdown: `x` between backticks becomes code, active words become code, all else is escaped.
 * Line breaks become spaces.
 */
function prose(text) {
    const line = text.replace(/\s+/g, ' ').trim();
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
    return markdown.replace(/^[#+=:-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
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

/***/ 28529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ scannerGap),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   bQ: () => (/* binding */ milderText),
/* harmony export */   i: () => (/* binding */ targetNames),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   mB: () => (/* binding */ conditionWord),
/* harmony export */   ne: () => (/* binding */ looked),
/* harmony export */   r_: () => (/* binding */ planEdits),
/* harmony export */   sL: () => (/* binding */ editsTitle),
/* harmony export */   sh: () => (/* binding */ gaps),
/* harmony export */   wv: () => (/* binding */ soFar)
/* harmony export */ });
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65131);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28555);



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
            all.push({ what: target.name, why: target.error ?? 'it could not be opened' });
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
    return new Map(report.targets.map((each) => [each.key, each.name]));
}
/** How many lines of edits a report for people has. */
const EDIT_LINES = 12;
/**
 * The edits that open the gate first, in each part those that take away most of what closes it, then most findings first. They are said to open it only when certain edits
 * remove every finding that closes it, and nothing was left unlooked at.
 */
function planEdits(report) {
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
    const closing = new Set(report.findings.filter((each) => each.disposition.state === 'gates' && (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .fateOf */ ._L)(each) === 'open').map((each) => each.fingerprint));
    const weighed = report.edits.map((edit) => ({
        edit,
        findings: edit.removes.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []),
        opens: edit.certain && edit.removes.some((each) => closing.has(each)),
    }));
    for (const { edit, opens } of weighed)
        if (opens)
            for (const fingerprint of edit.removes)
                closing.delete(fingerprint);
    const onlyConditions = report.verdict === 'fail' && report.reasons.every((each) => each.type === 'condition');
    const opening = onlyConditions && closing.size === 0 ? weighed.filter((each) => each.opens).length : 0;
    const groups = groupAlike(weighed.map((each) => ({ ...each, opens: opening > 0 && each.opens })));
    const left = groups.slice(EDIT_LINES).flat();
    const removed = left.reduce((sum, each) => sum + each.findings.length, 0);
    return {
        opening: opening === 0 ? undefined : opening,
        rows: groups.slice(0, EDIT_LINES).flatMap((group) => rowOf(group, report)),
        rest: left.length === 0 ? '' : `and ${count(left.length, 'more edit')}, for ${count(removed, 'finding')}`,
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
    const closing = (group) => group.reduce((sum, each) => sum + each.findings.filter(({ disposition }) => disposition.state === 'gates').length, 0);
    const order = (a, b) => Number(b[0]?.opens) - Number(a[0]?.opens) || closing(b) - closing(a) || size(b) - size(a) || (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(worst(a), worst(b)) || (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a[0]?.edit.title ?? '', b[0]?.edit.title ?? '');
    return [...groups.values()].sort(order);
}
function worst(group) {
    return group.flatMap(({ findings }) => findings.map(({ severity }) => severity)).sort(_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)[0] ?? 'unknown';
}
function rowOf(group, report) {
    const [first] = group;
    if (first === undefined)
        return [];
    const places = [...new Map(group.map(({ edit }) => [`${edit.at.file}\n${String(edit.at.startLine)}`, edit.at])).values()].sort(_findings_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6);
    const { title, certain } = first.edit;
    return [{ title: title.charAt(0).toUpperCase() + title.slice(1), certain, opens: first.opens, places: places.slice(0, _group_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACES */ .ls), morePlaces: Math.max(0, places.length - _group_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACES */ .ls), removes: removesText(group.flatMap((each) => each.findings), certain, report) }];
}
/** `38: 1 high, 37 lower, 1 known to be exploited`; one kind alone needs no sum. */
function removesText(findings, certain, report) {
    const counts = (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .countBySeverity */ .Ot)(findings);
    const floor = report.reportFrom;
    const named = _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.slice(0, _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(floor) + 1);
    const parts = named.filter((each) => counts[each] > 0).map((each) => `${String(counts[each])} ${each}`);
    const lower = findings.length - named.reduce((sum, each) => sum + counts[each], 0);
    if (lower > 0)
        parts.push(`${String(lower)} ${parts.length > 0 ? 'lower' : `below ${floor}`}`);
    const sum = parts.length > 1 ? `${String(findings.length)}: ` : '';
    const exploited = findings.filter(_group_js__WEBPACK_IMPORTED_MODULE_1__/* .isExploited */ .rH).length;
    if (exploited > 0)
        parts.push(exploited === findings.length && exploited === 1 ? 'known to be exploited' : `${String(exploited)} known to be exploited`);
    return `${certain ? '' : 'up to '}${sum}${parts.join(', ')}`;
}
const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
/** The line above the edits. */
function editsTitle(plan) {
    if (plan.opening === undefined)
        return 'Worth doing';
    return `${NUMBERS[plan.opening] ?? String(plan.opening)} ${plan.opening === 1 ? 'edit opens' : 'edits open'} the gate`;
}
/** `and 31 more below medium, 2 of unknown severity`; empty when there are none. */
function milderText(milder, report) {
    const known = _findings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.reduce((sum, each) => sum + (each === 'unknown' ? 0 : milder[each]), 0);
    const parts = known > 0 ? [`${String(known)} more below ${report.reportFrom}`] : [];
    if (milder.unknown > 0)
        parts.push(`${String(milder.unknown)} of unknown severity`);
    return parts.length === 0 ? '' : `and ${parts.join(', ')}`;
}
/** One sentence for each kind of change, when there is a baseline. */
function changeText(report) {
    if (!report.findings.some((each) => each.change !== undefined))
        return undefined;
    const number = (change) => report.findings.filter((each) => each.change === change && (change === 'fixed' || (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .fateOf */ ._L)(each) === 'open')).length;
    const parts = [`Introduced by this change: ${String(number('introduced'))}.`];
    if (number('fixed') > 0)
        parts.push(`Fixed by this change: ${String(number('fixed'))}, thank you.`);
    if (number('disclosed') > 0)
        parts.push(`Newly disclosed on what was there before: ${String(number('disclosed'))}.`);
    parts.push(`Existing: ${String(number('existing'))}.`);
    return parts.join(' ');
}
/** Who looked: one part for each program and version, then our checks. `unverified` is set apart so that it can be stressed. */
function looked(report) {
    const unique = new Map();
    for (const scanner of report.scanners) {
        if (scanner.outcome !== 'ok')
            continue;
        const key = JSON.stringify([scanner.name, scanner.version, scanner.verified, scanner.databases]);
        if (!unique.has(key))
            unique.set(key, scanner);
    }
    const scanners = [...unique.values()].map((scanner) => ({
        text: [`${scanner.name}${scanner.version === undefined ? '' : ` ${scanner.version}`}`, ...scanner.databases.map((each) => databaseText(each, report.createdAt))].join(', '),
        unverified: !scanner.verified,
    }));
    return [...scanners, { text: count(report.checks, 'check'), unverified: false }];
}
/** `trivy-db 6 hours old (sha256:0123456789ab from ghcr.io/aquasecurity/trivy-db:2)`: its age at the time of the report, and what is known of where it is from. */
function databaseText({ name, builtAt, digest, origin }, now) {
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
/* harmony import */ var _render_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28529);

/** @returns the first line of a comment, by which it is found again; hidden when it is rendered */
function commentMarker(gate) {
    return `<!-- dockgate gate=${gate.replace(/[^\w./ {}":,=+-]|--/g, '_')} -->`;
}
const commentReporter = { id: 'comment', file: 'comment.md', render: (report, budget) => renderComment(report, budget) };
/** @param budget in characters as GitHub counts them */
function renderComment(report, _budget, _context = {}) {
    return `${commentMarker(report.run?.gate ?? '')}\n### ${_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .ICONS */ .Ze[report.verdict]} Dockgate: ${(0,_render_story_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)}\n`;
}


/***/ }),

/***/ 55578:
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

// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/render/budget.ts
var render_budget = __webpack_require__(89519);
// EXTERNAL MODULE: ./src/findings/edits.ts
var edits = __webpack_require__(56815);
// EXTERNAL MODULE: ./src/render/group.ts
var render_group = __webpack_require__(28555);
;// CONCATENATED MODULE: ./src/render/finding.ts



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
    const above = versions.filter((each) => (0,edits/* compareVersions */.Z)(each, installed) > 0);
    return above.length === 0 ? versions : above;
}
function few(texts) {
    const unique = [...new Set(texts)];
    return unique.length <= FEW ? unique.join(', ') : `${unique.slice(0, FEW).join(', ')} and ${String(unique.length - FEW)} more`;
}
/** Words that make a finding more or less urgent: exploited, likely to be, introduced here, disputed. */
function marks(group) {
    const exploited = group.findings.filter(render_group/* isExploited */.rH).length;
    const epss = Math.max(0, ...group.findings.map((each) => (each.kind === 'vulnerability' ? (each.epss ?? 0) : 0)));
    return [...(exploited > 0 ? ['known to be exploited'] : []), ...(epss >= 0.1 ? [`EPSS ${epss.toFixed(2)}`] : []), ...changes(group.findings), ...finding_status(group.findings), ...doubt(group.findings)];
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
function finding_status(findings) {
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
    const others = [...theirs].filter((each) => each !== ours).sort(severity/* compareSeverity */.zK);
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

// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
;// CONCATENATED MODULE: ./src/reporters/markdown.ts







const markdownReporter = { id: 'markdown', file: 'dockgate.md', render: renderMarkdown };
/** Renders the whole report. @param budget in UTF-8 bytes; GitHub takes 1 MiB for a job summary */
function renderMarkdown(report, budget) {
    const sorted = (0,render_group/* sortFindings */.Tc)(report);
    const blocks = [
        (0,render_budget/* fixed */.Zu)(`### ${story/* ICONS */.Ze[report.verdict]} Dockgate: ${(0,story/* headline */.Pl)(report)}`),
        (0,render_budget/* fixed */.Zu)((0,story/* soFar */.wv)(report) ?? ''),
        conditions(report),
        notLookedAt(report),
        markdown_edits(report),
        (0,render_budget/* fixed */.Zu)((0,story/* changeText */.k0)(report) ?? ''),
        findings(report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', false),
        findings(sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report), sorted.blocking.length > 0),
        totals(report, sorted),
        (0,render_budget/* fixed */.Zu)(footer(report)),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, budget, 'The rest does not fit here: it is in `dockgate-report.json`.');
}
const CONDITION_ICONS = { met: '✅', 'not met': '⛔', warning: '⚠️', unknown: '⚠️' };
function conditions({ conditions: all }) {
    const rows = all.map((each) => {
        const word = (0,story/* conditionWord */.mB)(each);
        const found = each.state === 'unknown' ? 'cannot be told' : String(each.found);
        return (0,markdown/* row */.nM)(`${CONDITION_ICONS[word]} ${word}`, (0,markdown/* code */.aY)(each.condition), each.state === 'broken' ? `**${found}**` : found, String(each.allowed));
    });
    return table((0,markdown/* tableHead */.PP)(['', 'condition', 'found', 'allowed'], [2, 3]), rows, 'condition');
}
function notLookedAt(report) {
    const rows = (0,story/* gaps */.sh)(report).map(({ what, why }) => (0,markdown/* row */.nM)((0,markdown/* code */.aY)(what), (0,story/* logLines */.OG)(why).map(({ text, ofLog }) => (ofLog ? (0,markdown/* code */.aY)(text) : (0,markdown/* prose */.CS)(text))).join('<br>')));
    return table(`**Not looked at, so nothing can be said about it**\n\n${(0,markdown/* tableHead */.PP)(['what', 'why'])}`, rows, 'thing');
}
function markdown_edits(report) {
    const plan = (0,story/* planEdits */.r_)(report);
    const rows = plan.rows.map((each, index) => (0,markdown/* row */.nM)(each.opens ? String(index + 1) : '', (0,markdown/* prose */.CS)(each.title), placesCell(each.places, each.morePlaces), each.removes));
    const block = table(`**${(0,story/* editsTitle */.sL)(plan)}**\n\n${(0,markdown/* tableHead */.PP)(['', 'edit', 'at', 'removes'])}`, rows, 'line');
    return plan.rest === '' ? block : { ...block, tail: `\n\n${plan.rest[0]?.toUpperCase() ?? ''}${plan.rest.slice(1)}.` };
}
function placesCell(places, more) {
    return places.map((each) => (0,markdown/* code */.aY)((0,findings_location/* printLocation */.VL)(each))).join('<br>') + (more > 0 ? `<br>and ${String(more)} more` : '');
}
function table(head, rows, one) {
    if (rows.length === 0)
        return (0,render_budget/* fixed */.Zu)('');
    return { head, rows, more: (shown) => leftOut(rows.length - shown, one), tail: '' };
}
function findings(title, groups, milder, folded) {
    if (groups.length === 0)
        return (0,render_budget/* fixed */.Zu)(milder === '' ? '' : `**${title}: 0 listed**, ${milder}.`);
    const number = (0,render_group/* countFindings */.Gt)(groups);
    const heading = `${title}: ${String(number)}${number === groups.length ? '' : ` in ${(0,story/* count */.U9)(groups.length, 'line')}`}`;
    const more = (shown) => leftOut((0,render_group/* countFindings */.Gt)(groups.slice(shown)), 'finding') + (milder === '' ? '' : `\n\n${milder[0]?.toUpperCase() ?? ''}${milder.slice(1)}.`);
    const head = (0,markdown/* tableHead */.PP)(['severity', 'finding', 'package', 'fixed in', 'at', 'seen by']);
    return {
        head: `${folded ? `<details><summary>${heading}</summary>` : `**${heading}**`}\n\n${head}`,
        rows: groups.map(findingRow),
        more,
        tail: folded ? '\n\n</details>' : '',
    };
}
function findingRow(group) {
    const installed = packageOf(group);
    const times = group.findings.length > 1 ? ` × ${String(group.findings.length)}` : '';
    const notes = marks(group).join(', ');
    const finding = `${(0,markdown/* code */.aY)(group.rule)}${times}${notes === '' ? '' : ` **${notes}**`}<br>${(0,markdown/* prose */.CS)(sentence(group))}`;
    const mended = fixedIn(group);
    const places = placesCell(group.places, group.morePlaces);
    const name = installed === undefined ? '' : `${(0,markdown/* code */.aY)(installed.name)} ${(0,markdown/* code */.aY)(installed.versions)}`;
    return (0,markdown/* row */.nM)(group.severity, finding, name, installed === undefined ? '' : mended === '' ? 'no fix yet' : (0,markdown/* code */.aY)(mended), places, (0,markdown/* prose */.CS)(seenBy(group)));
}
/** One row for each target, so that the numbers add up to what stands above. */
function totals(report, sorted) {
    if (report.findings.length === 0)
        return (0,render_budget/* fixed */.Zu)('Nothing was found.');
    const severities = severity/* SEVERITIES */.oC.filter((each) => FOUR_WORST.has(each) || report.findings.some((finding) => finding.severity === each && (0,render_group/* fateOf */._L)(finding) === 'open'));
    const apart = render_group/* APART */.$5.filter((each) => sorted.apart[each] > 0);
    const names = (0,story/* targetNames */.i)(report);
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
        const open = (0,severity/* countBySeverity */.Ot)(members.filter((each) => (0,render_group/* fateOf */._L)(each) === 'open'));
        return [...severities.map((each) => open[each]), ...apart.map((fate) => members.filter((each) => (0,render_group/* fateOf */._L)(each) === fate).length)];
    };
    const rows = [...byTarget].map(([key, members]) => (0,markdown/* row */.nM)((0,markdown/* code */.aY)(names.get(key) ?? key), ...numbers(members).map(String)));
    if (rows.length > 1)
        rows.unshift((0,markdown/* row */.nM)('**all**', ...numbers(report.findings).map((each) => `**${String(each)}**`)));
    const titles = ['', ...severities, ...apart];
    const sum = `**${(0,story/* count */.U9)(report.findings.length, 'finding')} in ${(0,story/* count */.U9)(byTarget.size, 'target')}**`;
    return table(`${sum}\n\n${(0,markdown/* tableHead */.PP)(titles, titles.map((_, index) => index).slice(1))}`, rows, 'target');
}
const FOUR_WORST = new Set(['critical', 'high', 'medium', 'low']);
function footer(report) {
    const who = (0,story/* looked */.ne)(report).map(({ text, unverified }) => (0,markdown/* prose */.CS)(text) + (unverified ? ' (*unverified*)' : ''));
    const whole = (0,story/* gaps */.sh)(report).length === 0 ? ['everything was looked at'] : [];
    return `<sub>${[...who, ...whole, `Dockgate ${(0,markdown/* prose */.CS)(report.dockgate)}`].join(' · ')}</sub>`;
}
function leftOut(number, one) {
    return number === 0 ? '' : `\n\nAnd ${(0,story/* count */.U9)(number, `more ${one}`)} that ${number === 1 ? 'does' : 'do'} not fit here.`;
}

// EXTERNAL MODULE: ./src/reporters/sarif.ts + 1 modules
var sarif = __webpack_require__(29191);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/reporters/text.ts
/** The report on a terminal: verdict, how far away it is, what couldn't be looked at, what to change, what was found. */







/** @returns the reporter for a terminal or a log of this width. */
function textReporter(options) {
    return { id: 'text', file: 'dockgate.txt', render: (report, budget) => renderText(report, budget, options) };
}
/** Renders the whole report. @param budget in UTF-8 bytes */
function renderText(report, budget, options) {
    const page = { report, colours: (0,terminal/* palette */.MF)(options.colour), width: Math.max(40, options.width) };
    const sorted = (0,render_group/* sortFindings */.Tc)(report);
    const blocks = [
        (0,render_budget/* fixed */.Zu)(verdictLine(page)),
        text_conditions(page),
        text_notLookedAt(page),
        text_edits(page),
        (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? '' : ((0,story/* changeText */.k0)(report) ?? '')),
        text_findings(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, ''),
        text_findings(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report)),
        text_totals(page, sorted),
        (0,render_budget/* fixed */.Zu)(text_footer(page)),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, budget, 'The rest does not fit here: it is in dockgate-report.json.');
}
function verdictLine({ report, colours }) {
    const paint = { pass: colours.good, fail: colours.bad, incomplete: colours.warning }[report.verdict];
    const line = paint(colours.strong(`Dockgate: ${(0,story/* headline */.Pl)(report)}`));
    const note = (0,story/* soFar */.wv)(report);
    return note === undefined ? line : `${line}\n${note}`;
}
function text_conditions({ report, colours }) {
    const words = report.conditions.map((each) => (0,terminal/* printable */.g$)(each.condition));
    const wide = Math.max(0, ...words.map(terminal/* displayWidth */.F1));
    const rows = report.conditions.map((each, index) => {
        const word = (0,story/* conditionWord */.mB)(each);
        const paint = { met: colours.good, 'not met': colours.bad, warning: colours.warning, unknown: colours.warning }[word];
        const numbers = each.state === 'unknown' ? 'cannot be told' : `${(0,terminal/* padStart */.CF)(String(each.found), 4)} found, ${String(each.allowed)} allowed`;
        return `  ${paint((0,terminal/* pad */.eV)(word, 7))}  ${(0,terminal/* pad */.eV)(words[index] ?? '', wide)}  ${numbers}`;
    });
    return { head: '', rows, more: (shown) => text_leftOut(rows.length - shown, 'condition'), tail: '' };
}
function text_notLookedAt({ report, colours, width }) {
    const rows = (0,story/* gaps */.sh)(report).map(({ what, why }) => [`  ${colours.strong((0,terminal/* printable */.g$)(what))}`, ...(0,story/* logLines */.OG)(why).flatMap(({ text, ofLog }) => indent((0,terminal/* printableLine */.oy)(text), ofLog ? 6 : 4, width))].join('\n'));
    return { head: rows.length === 0 ? '' : colours.warning('Not looked at, so nothing can be said about it'), rows, more: (shown) => text_leftOut(rows.length - shown, 'thing', 'things'), tail: '' };
}
function text_edits({ report, colours, width }) {
    const plan = (0,story/* planEdits */.r_)(report);
    const rows = plan.rows.map((each, index) => {
        const number = each.opens ? (0,terminal/* padStart */.CF)(String(index + 1), 2) : ' ·';
        const [first = '', ...rest] = indent((0,terminal/* printableLine */.oy)(each.title), 6, width);
        const places = placesText(each.places, each.morePlaces);
        return [`  ${number}  ${colours.strong(first.trimStart())}`, ...rest, ...indent(`${each.certain ? 'removes' : 'may remove'} ${each.removes}, at ${places}`, 6, width)].join('\n');
    });
    const more = (shown) => text_leftOut(rows.length - shown, 'line') + (plan.rest === '' ? '' : `\n  ${plan.rest}`);
    return { head: rows.length === 0 ? '' : colours.strong((0,story/* editsTitle */.sL)(plan)), rows, more, tail: '' };
}
function placesText(places, more) {
    return places.map((each) => (0,terminal/* printable */.g$)((0,findings_location/* printLocation */.VL)(each))).join(', ') + (more > 0 ? ` and ${(0,story/* count */.U9)(more, 'more place', 'more places')}` : '');
}
function text_findings(page, title, groups, milder) {
    if (groups.length === 0 && milder === '')
        return (0,render_budget/* fixed */.Zu)('');
    const number = (0,render_group/* countFindings */.Gt)(groups);
    const places = number === groups.length ? '' : ` in ${(0,story/* count */.U9)(groups.length, 'line')}`;
    const rows = groups.map((each) => findingLines(page, each));
    const more = (shown) => {
        const rest = text_leftOut((0,render_group/* countFindings */.Gt)(groups.slice(shown)), 'finding');
        return rest + (milder === '' ? '' : `\n  ${milder}`);
    };
    return { head: page.colours.strong(`${title}: ${String(number)}${places}`), rows, more, tail: '' };
}
const INDENT = 14;
function findingLines({ colours, width }, group) {
    const installed = packageOf(group);
    const mended = fixedIn(group);
    const what = installed === undefined ? [] : [(0,terminal/* printable */.g$)(`${installed.name} ${installed.versions}`), mended === '' ? 'no fix yet' : (0,terminal/* printable */.g$)(`fixed in ${mended}`)];
    const times = group.findings.length > 1 ? [(0,story/* count */.U9)(group.findings.length, 'finding')] : [];
    const places = placesText(group.places, group.morePlaces);
    const head = [(0,terminal/* printable */.g$)(group.rule), ...what].join('  ');
    const who = seenBy(group);
    const notes = [...times, ...marks(group), ...(who === '' ? [] : [`seen by ${(0,terminal/* printable */.g$)(who)}`])].join(' · ');
    const [first = '', ...rest] = indent(head, INDENT, width);
    return [
        `  ${paintSeverity(colours, group.severity)((0,terminal/* pad */.eV)(group.severity, INDENT - 4))}  ${colours.strong(first.trimStart())}`,
        ...rest.map(colours.strong),
        ...indent(places, INDENT, width),
        ...indent((0,terminal/* printableLine */.oy)(sentence(group)), INDENT, width),
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
function text_totals({ report, colours }, sorted) {
    const open = [...sorted.blocking, ...sorted.listed].flatMap((each) => each.findings);
    const counts = (0,severity/* countBySeverity */.Ot)(open);
    const parts = severity/* SEVERITIES */.oC.map((each) => ({ severity: each, number: counts[each] + sorted.milder[each] })).filter(({ severity, number }) => number > 0 || severity === 'critical' || severity === 'high');
    const sum = parts.reduce((all, { number }) => all + number, 0);
    const line = `Total ${String(sum)}: ${parts.map(({ severity, number }) => `${String(number)} ${severity}`).join(', ')}`;
    const apart = render_group/* APART */.$5.filter((each) => sorted.apart[each] > 0).map((each) => `${String(sorted.apart[each])} ${each}${each === 'fixed' ? ' by this change' : ''}`);
    const rest = apart.length === 0 ? '' : `\nNot counted: ${apart.join(', ')}`;
    return (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? report.conditions.every((each) => each.state === 'unknown') ? '' : colours.strong('Nothing was found') : `${colours.strong(line)}${rest}`);
}
function text_footer({ report, colours, width }) {
    const who = (0,story/* looked */.ne)(report).map(({ text, unverified }) => (0,terminal/* printableLine */.oy)(text) + (unverified ? ' (unverified)' : ''));
    const whole = (0,story/* gaps */.sh)(report).length === 0 ? ['everything was looked at'] : [];
    return indent([...who, ...whole, `Dockgate ${(0,terminal/* printable */.g$)(report.dockgate)}`].join(' · '), 0, width).map(colours.faint).join('\n');
}
function indent(text, by, width) {
    return (0,terminal.wrap)(text, width - by).map((line) => ' '.repeat(by) + line);
}
function text_leftOut(number, one, many) {
    return number === 0 ? '' : `\n  and ${String(number)} more ${number === 1 ? one : (many ?? `${one}s`)} that ${number === 1 ? 'does' : 'do'} not fit here`;
}

;// CONCATENATED MODULE: ./src/reporters/index.ts
/** The registry: one line a reporter. */





/** The ids of all reporters. */
const FORMATS = ['json', 'sarif', 'markdown', 'text', 'comment'];
/** Every reporter by its id. */
function reporters({ describeRule, colour, width }) {
    return {
        json: jsonReporter,
        sarif: (0,sarif/* sarifReporter */.HE)(describeRule),
        markdown: markdownReporter,
        text: textReporter({ colour, width }),
        comment: comment/* commentReporter */.JL,
    };
}


/***/ }),

/***/ 29191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Is: () => (/* binding */ sarif),
  HE: () => (/* binding */ sarifReporter)
});

// UNUSED EXPORTS: MAX_RESULTS, MAX_RUNS, uriOf

// EXTERNAL MODULE: ./src/findings/severity.ts
var findings_severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/render/budget.ts
var render_budget = __webpack_require__(89519);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
;// CONCATENATED MODULE: ./src/reporters/sarif-rules.ts



/** GitHub's limits (docs.github.com, "SARIF support for code scanning"). */
const MAX_NAME = 255;
const MAX_DESCRIPTION = 1024;
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
/**
 * @returns the rule id of each finding. A flaw whose severity differs by package inside the run gets one rule for each package;
 * a rule of ours that was milder or graver in one place gets the severity in its id.
 */
function ruleIds(findings, describe) {
    const byRule = new Map();
    const usual = new Map();
    for (const { kind, rule, severity } of findings) {
        if (kind === 'vulnerability')
            add(byRule, rule, severity);
        else if (!usual.has(rule))
            usual.set(rule, describe(rule)?.severity ?? severity);
    }
    const byPackage = new Map();
    for (const finding of findings) {
        if (finding.kind === 'vulnerability' && byRule.get(finding.rule)?.size !== 1)
            add(byPackage, `${finding.rule}/${finding.package.name}`, finding.severity);
    }
    return (finding) => {
        const { rule, severity } = finding;
        if (finding.kind !== 'vulnerability')
            return usual.get(rule) === severity ? rule : `${rule}/${severity}`;
        if (byRule.get(rule)?.size === 1)
            return rule;
        const withPackage = `${rule}/${finding.package.name}`;
        return byPackage.get(withPackage)?.size === 1 ? withPackage : `${withPackage}/${severity}`;
    };
}
function add(sets, key, severity) {
    const known = sets.get(key);
    if (known === undefined)
        sets.set(key, new Set([severity]));
    else
        known.add(severity);
}
/** @param findings all findings of the rule, one severity; at least one */
function describeRule(id, first, findings, describe, homepage) {
    const text = describe(first.rule);
    const title = cut(sentence(text?.title ?? (first.kind === 'vulnerability' ? `${first.rule}: ${first.title}` : first.title)) || first.rule, MAX_DESCRIPTION);
    const links = linksOf(first, text);
    return {
        id: (0,terminal/* visibleLine */.P8)(id),
        name: nameOf(id, first),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: `${cut(sentence(text === undefined ? first.title : text.why) || title, MAX_DESCRIPTION)}.` },
        help: text === undefined ? helpOfOthers(first, findings, links) : helpOfOurs(text, links),
        helpUri: links[0] ?? homepage,
        defaultConfiguration: { level: levelOf(first.severity) },
        properties: properties(first, findings),
    };
}
/** One word in Pascal case, as SARIF's style wants it; never the id itself. */
function nameOf(id, first) {
    if (first.kind === 'vulnerability')
        return id === 'VulnerablePackage' ? 'Vulnerability' : 'VulnerablePackage';
    const words = `${first.kind} ${first.rule}`.match(/[a-z0-9]+/gi) ?? [];
    return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`).join('').slice(0, MAX_NAME);
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
function properties(first, findings) {
    const score = securitySeverity(first.severity, findings);
    return { tags: ['security', first.kind], precision: surest(findings), ...(score === undefined ? {} : { 'security-severity': score }) };
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
function listOf(links) {
    return links.map((each) => `- <${each.replace(/[<>]/g, encodeURIComponent)}>`).join('\n');
}

;// CONCATENATED MODULE: ./src/reporters/sarif.ts






const HOMEPAGE = 'https://github.com/dockgate/dockgate';
const HEAD = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
/** GitHub refuses a run with more. */
const MAX_RESULTS = 25_000;
/** GitHub refuses a file with more: publish them in parts, by `targets`. */
const MAX_RUNS = 20;
/** @param describe finds the texts of a rule of ours */
function sarifReporter(describe) {
    return {
        id: 'sarif',
        file: 'dockgate.sarif',
        render: (report, budget) => sarif(report, describe, { budget }),
        chunks: (report) => logChunks(report, describe, {}, MAX_RESULTS),
    };
}
/** @returns the report as SARIF. Targets that couldn't be opened have no run: an empty one would close their alerts. */
function sarif(report, describe, options = {}) {
    const budget = options.budget ?? Number.POSITIVE_INFINITY;
    let most = MAX_RESULTS;
    for (;;) {
        const text = [...logChunks(report, describe, options, most)].join('');
        // A character has at most three bytes in UTF-8, so most texts needn't be measured.
        const size = text.length * 3 <= budget ? 0 : (0,render_budget/* bytes */.ee)(text);
        if (size <= budget || most === 0)
            return text;
        most = Math.floor(Math.min(most, report.findings.length) * Math.min(0.9, (budget / size) * 0.95));
    }
}
/** Written by hand around the results, in parts: as one value, 100,000 of them would take four times the memory of their text. */
function* logChunks(report, describe, options, most) {
    const byTarget = new Map();
    const failed = new Set(report.targets.filter((each) => each.outcome === 'failed').map((each) => each.key));
    for (const { key } of report.targets)
        if (!failed.has(key))
            byTarget.set(key, []);
    for (const finding of report.findings) {
        if (failed.has(finding.target) || !isResult(finding, options))
            continue;
        const members = byTarget.get(finding.target);
        if (members === undefined)
            byTarget.set(finding.target, [finding]);
        else
            members.push(finding);
    }
    const wanted = [...byTarget].filter(([key]) => options.targets?.has(key) ?? true);
    const general = wanted.some(([key]) => key === 'repository') ? 'repository' : wanted[0]?.[0];
    const keys = new Set(wanted.map(([key]) => key));
    const { $schema, version } = HEAD;
    yield `{\n"$schema": ${JSON.stringify($schema)},\n"version": ${JSON.stringify(version)},\n"runs": [`;
    for (const [index, [key, findings]] of wanted.entries()) {
        if (index > 0)
            yield ',\n';
        yield* runChunks({ report, key, findings, describe, most, runs: keys, isGeneral: key === general });
    }
    yield ']\n}\n';
}
/** What this change fixed is no result: GitHub would raise an alert for it. */
function isResult(finding, { forUpload = false }) {
    const fate = (0,group/* fateOf */._L)(finding);
    return fate === 'open' || (!forUpload && fate !== 'fixed');
}
/** Results that are written at once. */
const BATCH = 200;
/** One line a result, so that two files can be compared. */
function* runChunks(input) {
    const { report, key, describe, most } = input;
    const sorted = worstFirst(input.findings);
    const kept = sorted.slice(0, most);
    const idOf = ruleIds(sorted, describe);
    const members = new Map();
    const indices = kept.map((finding) => {
        const id = idOf(finding);
        const known = members.get(id) ?? { index: members.size, findings: [] };
        known.findings.push(finding);
        members.set(id, known);
        return known.index;
    });
    const rules = [];
    for (const [id, { findings }] of members)
        if (findings[0] !== undefined)
            rules.push(describeRule(id, findings[0], findings, describe, HOMEPAGE));
    const name = report.targets.find((each) => each.key === key)?.name ?? key;
    const run = {
        tool: { driver: { name: 'Dockgate', version: report.dockgate, ...(/^\d+\.\d+\.\d+/.test(report.dockgate) ? { semanticVersion: report.dockgate } : {}), informationUri: HOMEPAGE, rules } },
        automationDetails: { id: `dockgate/${(0,terminal/* visibleLine */.P8)(key)}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(input, sorted.length - kept.length)],
        properties: { target: (0,terminal/* visibleLine */.P8)(name), verdict: report.verdict, scanners: report.scanners.filter((each) => each.target === key).map(scannerProperties) },
    };
    const context = { name, isImage: key !== 'repository', seen: new Map(), uris: new Map() };
    yield `${JSON.stringify(run, undefined, 1).slice(0, -2)},\n "results": [`;
    for (let start = 0; start < kept.length; start += BATCH) {
        const batch = kept.slice(start, start + BATCH).map((finding, offset) => {
            const index = indices[start + offset] ?? 0;
            return resultText(finding, rules[index]?.id ?? finding.rule, index, context);
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
const RANKS = new Map(findings_severity/* SEVERITIES */.oC.map((severity, rank) => [severity, rank]));
/** The order of the report within a severity: sorting is stable. */
function worstFirst(findings) {
    const rank = ({ severity }) => RANKS.get(severity) ?? findings_severity/* SEVERITIES */.oC.length;
    return [...findings].sort((a, b) => rank(a) - rank(b));
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
    const full = leftOut === 0 ? [] : [{ level: 'warning', message: { text: `${String(leftOut)} of the mildest findings are left out here, for the file would be too large. All are in dockgate-report.json.` } }];
    const notifications = [...problems, ...full];
    return {
        executionSuccessful: problems.length === 0,
        ...(Number.isNaN(Date.parse(report.createdAt)) ? {} : { endTimeUtc: new Date(report.createdAt).toISOString() }),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
/** One result as JSON. The parts that every result has are put together as text: as objects they would take half as long again. */
function resultText(finding, ruleId, ruleIndex, context) {
    const times = (context.seen.get(finding.fingerprint) ?? 0) + 1;
    context.seen.set(finding.fingerprint, times);
    const suppressions = suppressionsOf(finding);
    return (`{"ruleId":${JSON.stringify(ruleId)},"ruleIndex":${String(ruleIndex)},"level":"${levelOf(finding.severity)}","message":{"text":${JSON.stringify(messageOf(finding, context))}},` +
        `"locations":[{${physicalText(finding.at, context)}}],${relatedText(finding.related, context)}` +
        `"partialFingerprints":{"primaryLocationLineHash":${JSON.stringify(`${finding.fingerprint}:${String(times)}`)}},` +
        `${suppressions === undefined ? '' : `"suppressions":${JSON.stringify(suppressions)},`}"properties":${JSON.stringify(propertiesOf(finding))}}`);
}
function physicalText(at, { uris }) {
    const uri = uris.get(at.file) ?? JSON.stringify(uriOf(at.file));
    uris.set(at.file, uri);
    const { startLine, startColumn, endLine, endColumn } = regionOf(at);
    return `"physicalLocation":{"artifactLocation":{"uri":${uri}},"region":{"startLine":${String(startLine)},"startColumn":${String(startColumn)},"endLine":${String(endLine)},"endColumn":${String(endColumn)}}}`;
}
/** Numbered from 1: the message links to them by number, and GitHub shows only those that it links to. */
function relatedText(related, context) {
    if (related === undefined || related.length === 0)
        return '';
    const all = related.map(({ at, text }, index) => `{"id":${String(index + 1)},${physicalText(at, context)},"message":{"text":${JSON.stringify(plain(text))}}}`);
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
function propertiesOf(finding) {
    const vulnerability = finding.kind === 'vulnerability' ? finding : undefined;
    return {
        kind: finding.kind,
        severity: finding.severity,
        aliases: listOrNone(finding.aliases),
        seenBy: finding.seenBy.map(({ scanner, id, severity }) => ({ scanner, id: (0,terminal/* visible */.RK)(id), severity })),
        change: finding.change,
        disposition: finding.disposition.state,
        fixedIn: listOrNone(vulnerability?.fixedIn),
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


/***/ })

};
