export const id = 298;
export const ids = [298];
export const modules = {

/***/ 3273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/** Waiting for several things at once, when what they use is cleaned up afterwards. */
/** Like `Promise.all`. @throws the first failure, but only once all have ended: what we clean up then, nobody uses any more */
async function allEnded(running) {
    await Promise.allSettled(running);
    return Promise.all(running);
}


/***/ }),

/***/ 2384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isDependencyFileName),
/* harmony export */   b: () => (/* binding */ findDependency)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/** Lockfiles and manifests of applications: on which line a package stands. */

const NPM_LOCK = /^(?:package-lock|npm-shrinkwrap)\.json$/;
const REQUIREMENTS = /^(?:requirements[\w.-]*|constraints[\w.-]*)\.txt$/;
/** Whether a file is one that `findDependency` reads. */
function isDependencyFileName(name) {
    return NPM_LOCK.test(name) || REQUIREMENTS.test(name);
}
/** @returns the line that decides which version of the package is installed */
function findDependency(files, dependency) {
    for (const file of files) {
        const name = file.file.slice(file.file.lastIndexOf('/') + 1);
        if (dependency.type === 'npm' && NPM_LOCK.test(name)) {
            const found = findInNpmLock(file, dependency);
            if (found !== undefined)
                return found;
        }
        if (dependency.type === 'pypi' && REQUIREMENTS.test(name)) {
            const found = findInRequirements(file, dependency);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
const npmLocks = new WeakMap();
/** The entry at the package's own place in the image, else any of that name and version. */
function findInNpmLock(file, { name, version, paths }) {
    const entries = npmLocks.get(file) ?? readNpmLock(file);
    npmLocks.set(file, entries);
    const places = paths.map((path) => /(?:^|\/)(node_modules\/.*)\/package\.json$/.exec(path)?.[1]);
    const same = entries.filter((entry) => entry.name === name && entry.version === version);
    const entry = same.find((each) => places.includes(each.path)) ?? same[0];
    return entry === undefined ? undefined : file.locate(entry.start, entry.end);
}
/** lockfileVersion 2 and 3 have `packages`, 1 has `dependencies` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
function readNpmLock(file) {
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(file.text);
    const packages = member(root, 'packages');
    if (packages !== undefined) {
        return properties(packages).flatMap(({ key, value }) => {
            const path = String(key.value);
            const at = path.lastIndexOf('node_modules/');
            if (at === -1)
                return [];
            return [{ path, name: text(member(value, 'name')) ?? path.slice(at + 'node_modules/'.length), version: text(member(value, 'version')) ?? '', start: key.offset, end: key.offset + key.length }];
        });
    }
    const entries = [];
    const visit = (node, prefix) => {
        for (const { key, value } of properties(node)) {
            const name = String(key.value);
            const path = `${prefix}node_modules/${name}`;
            entries.push({ path, name, version: text(member(value, 'version')) ?? '', start: key.offset, end: key.offset + key.length });
            visit(member(value, 'dependencies'), `${path}/`);
        }
    };
    visit(member(root, 'dependencies'), '');
    return entries;
}
function properties(node) {
    if (node?.type !== 'object')
        return [];
    return (node.children ?? []).flatMap(({ children }) => {
        const [key, value] = children ?? [];
        return key === undefined || value === undefined ? [] : [{ key, value }];
    });
}
function member(node, name) {
    return properties(node).find(({ key }) => key.value === name)?.value;
}
function text(node) {
    return node?.type === 'string' ? String(node.value) : undefined;
}
/** A pinned line of that version wins over one that leaves the version open; a pin to another version isn't ours. */
function findInRequirements(file, { name, version }) {
    let open;
    let start = 0;
    for (const line of file.text.split('\n')) {
        const [, found, rest = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*)$/.exec(line.trimEnd()) ?? [];
        if (found !== undefined && normalise(found) === normalise(name)) {
            const pinned = /^===?\s*([^\s;#,\\]+)/.exec(rest)?.[1];
            const from = start + line.indexOf(found);
            const at = file.locate(from, start + line.trimEnd().length);
            if (pinned === version)
                return at;
            if (pinned === undefined || (pinned.endsWith('.*') && version.startsWith(pinned.slice(0, -1))))
                open ??= at;
        }
        start += line.length + 1;
    }
    return open;
}
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalise(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

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

/***/ 298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./src/checks/index.ts + 58 modules
var checks = __webpack_require__(8608);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(9903);
// EXTERNAL MODULE: ./src/artifacts/dependency-files.ts
var dependency_files = __webpack_require__(2384);
// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var dockerfile = __webpack_require__(2942);
;// CONCATENATED MODULE: ./src/findings/layer-origins.ts
/** Which Dockerfile instruction made which layer, told from the build history alone. */

const MATCH = 4;
/** An instruction that left no entry, or an entry in the middle that no instruction explains. */
const GAP = -3;
/** Under this share of explained instructions the Dockerfile isn't the one that the image was made from. */
const LEAST_FIT = 0.5;
/**
 * Aligns the end of the history with the instructions of the stage's chain: same kind, same order, and the text to
 * confirm. What the instructions don't use up, at the front, is the base's. Builders write history differently
 * (BuildKit: `RUN /bin/sh -c … # buildkit`, without flags; the old one: `/bin/sh -c #(nop) COPY dir:HASH in …`).
 * @returns undefined when the history doesn't tell
 */
function layerOrigins(config, stage) {
    if (config.layers.some((layer) => layer.history === undefined))
        return undefined;
    const instructions = (0,dockerfile/* chainInstructions */.dv)(stage);
    const from = (0,dockerfile/* stageChain */.ap)(stage)[0]?.from;
    if (from === undefined)
        return undefined;
    const matched = align(config.history.map(stepOfHistory), instructions.map(stepOfInstruction));
    const leaving = instructions.filter((each) => each.keyword !== 'ONBUILD');
    if (leaving.length > 0 && matched.size / leaving.length < LEAST_FIT)
        return undefined;
    const first = Math.min(config.history.length, ...matched.keys());
    const origins = new Map();
    let layerIndex = 0;
    let current;
    for (const [index, entry] of config.history.entries()) {
        const instruction = instructions[matched.get(index) ?? -1];
        current = instruction ?? current;
        if (entry.empty)
            continue;
        const layer = config.layers[layerIndex];
        layerIndex += 1;
        if (layer === undefined || origins.has(layer.diffId))
            continue;
        // An unexplained layer between ours belongs to the instruction before it.
        const owner = instruction ?? (index > first ? current : undefined);
        origins.set(layer.diffId, owner === undefined ? { type: 'base', from } : { type: 'instruction', instruction: owner });
    }
    return origins;
}
/** @returns history index → instruction index, the best alignment of the history's end (dynamic programming from the back) */
function align(history, instructions) {
    const rows = history.length;
    const columns = instructions.length;
    const width = columns + 1;
    // score[i][j]: the best for history from its start to i and instructions to j.
    const score = new Float64Array((rows + 1) * width);
    for (let j = 1; j <= columns; j += 1)
        score[j] = (score[j - 1] ?? 0) + skipCost(instructions[j - 1]);
    for (let i = 1; i <= rows; i += 1) {
        for (let j = 0; j <= columns; j += 1) {
            // With no instruction left, what stands before is the base: free.
            if (j === 0) {
                score[i * width] = 0;
                continue;
            }
            const match = similarity(history[i - 1], instructions[j - 1]);
            const both = match === undefined ? Number.NEGATIVE_INFINITY : (score[(i - 1) * width + j - 1] ?? 0) + match;
            const entryOnly = (score[(i - 1) * width + j] ?? 0) + GAP;
            const instructionOnly = (score[i * width + j - 1] ?? 0) + skipCost(instructions[j - 1]);
            score[i * width + j] = Math.max(both, entryOnly, instructionOnly);
        }
    }
    const matched = new Map();
    for (let i = rows, j = columns; i > 0 && j > 0;) {
        const here = score[i * width + j] ?? 0;
        const match = similarity(history[i - 1], instructions[j - 1]);
        if (match !== undefined && here === (score[(i - 1) * width + j - 1] ?? 0) + match) {
            matched.set(i - 1, j - 1);
            i -= 1;
            j -= 1;
        }
        else if (here === (score[i * width + j - 1] ?? 0) + skipCost(instructions[j - 1])) {
            j -= 1;
        }
        else {
            i -= 1;
        }
    }
    return matched;
}
function skipCost(instruction) {
    // BuildKit leaves no entry for ONBUILD.
    return instruction?.keyword === 'ONBUILD' ? 0 : GAP;
}
/** @returns undefined when they can't be the same step */
function similarity(entry, instruction) {
    if (instruction === undefined || entry?.keyword !== instruction.keyword)
        return undefined;
    const wanted = wordsOf(instruction.text);
    if (wanted.length === 0)
        return MATCH;
    const seen = new Set(wordsOf(entry.text));
    return MATCH + wanted.filter((word) => seen.has(word)).length / wanted.length;
}
function wordsOf(text) {
    return text.split(/[^\w./-]+/).filter((word) => word !== '');
}
function stepOfInstruction(instruction) {
    return { keyword: instruction.keyword, text: instruction.text.slice(instruction.keyword.length), empty: false };
}
function stepOfHistory(entry) {
    const { createdBy, empty } = entry;
    const old = /#\(nop\)\s+([A-Z]+)\s?(.*)$/s.exec(createdBy);
    if (old !== null)
        return { keyword: old[1] ?? '', text: old[2] ?? '', empty };
    const marked = /^([A-Z]+)\s(.*)$/s.exec(createdBy);
    if (marked !== null && entry.comment.startsWith('buildkit'))
        return { keyword: marked[1] ?? '', text: marked[2] ?? '', empty };
    // The old builder writes a RUN as the bare command, with `|N NAME=value` in front when there are build arguments.
    return { keyword: createdBy === '' ? '' : 'RUN', text: createdBy, empty };
}

;// CONCATENATED MODULE: ./src/findings/locate.ts
/** Every finding gets a line in the repository that a person can change, and the reason why it is that line. */




function locate(findings, images) {
    const locators = new Map(images.map((image) => [image.key, imageLocator(image)]));
    return findings.map((finding) => {
        const { place, ...rest } = finding;
        if (place.type === 'source')
            return { ...rest, at: place.at, locatedBy: { how: 'check', why: 'the check points at this line' } };
        const locator = locators.get(finding.target);
        if (locator === undefined)
            throw new RangeError(`a finding about ${finding.target}, which is no image of this run`);
        const found = locator(place.diffId, finding.kind === 'vulnerability' ? finding.package : undefined);
        const layer = place.diffId === undefined ? {} : { layer: place.diffId };
        const path = place.path === undefined || finding.kind === 'vulnerability' ? {} : { path: place.path };
        return { ...rest, ...found, ...layer, ...path };
    });
}
function imageLocator(image) {
    const { source } = image;
    if (source === undefined) {
        const found = {
            at: { file: image.nearestFile, ...findings_location/* FILE_START */.WS },
            locatedBy: { how: 'nearest-file', why: 'no Dockerfile of this image is known; name it with --archive FILE=DOCKERFILE' },
        };
        return () => found;
    }
    const origins = layerOrigins(image.config, source.stage);
    const from = (0,dockerfile/* stageChain */.ap)(source.stage)[0]?.from ?? source.stage.from;
    const { dependencyFiles } = source;
    return (diffId, installed) => {
        if (origins === undefined)
            return base(from, 'the build history of the image does not fit this Dockerfile, so its layers are not told apart');
        if (diffId === undefined)
            return base(from, 'the scanner does not say which layer it is in');
        const origin = origins.get(diffId);
        if (origin === undefined)
            return base(from, `layer ${diffId} is not one of this image`);
        if (origin.type === 'base')
            return base(from, 'its layer came with the base image');
        const dependency = installed === undefined ? undefined : (0,dependency_files/* findDependency */.b)(dependencyFiles, { type: purlType(installed.purl), ...installed });
        if (dependency !== undefined)
            return { at: dependency, locatedBy: { how: 'lockfile', why: 'this line decides the version; the layer was made by the Dockerfile that takes it from here' } };
        return instruction(origin);
    };
}
function base(from, why) {
    return { at: from.at, locatedBy: { how: 'base-image', why } };
}
function instruction(origin) {
    return { at: origin.instruction.at, locatedBy: { how: 'instruction', why: `its layer was made by this ${origin.instruction.keyword}` } };
}
/** `npm` of `pkg:npm/lodash@4.17.15`. */
function purlType(purl) {
    return /^pkg:([^/]+)\//.exec(purl)?.[1] ?? '';
}

// EXTERNAL MODULE: ./src/findings/severity.ts
var findings_severity = __webpack_require__(5131);
;// CONCATENATED MODULE: ./src/findings/edits.ts
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
        .sort((a, b) => b.findings.length - a.findings.length || (0,findings_severity/* compareSeverity */.zK)(worstOf(a.findings), worstOf(b.findings)) || (0,findings_location/* compareLocation */.T6)(a.findings[0].at, b.findings[0].at))
        .map((group) => ({ ...group.edit(group.findings), removes: group.findings.map((finding) => finding.fingerprint) }));
}
function worstOf(findings) {
    return findings.map((finding) => finding.severity).sort(findings_severity/* compareSeverity */.zK)[0] ?? 'unknown';
}
function editFor(finding, facts) {
    switch (finding.kind) {
        case 'vulnerability':
            return finding.fixedIn.length === 0 ? undefined : packageEdit(finding, facts);
        case 'secret':
            return lineEdit(finding, 'keep the secret out of the image, and replace it: whoever has the image has it');
        case 'eol':
            return { key: `base ${(0,findings_location/* printLocation */.VL)(finding.at)}`, edit: (all) => baseEdit(all, facts) };
        default:
            return lineEdit(finding, finding.fix?.title ?? facts.remedyOf(finding.rule) ?? finding.title);
    }
}
function lineEdit(finding, title) {
    const { fix } = finding;
    return {
        key: `line ${finding.rule} ${JSON.stringify(finding.at)}`,
        edit: () => ({ kind: 'line', title, at: fix?.at ?? finding.at, certain: true, ...(fix === undefined ? {} : { text: fix.text }) }),
    };
}
function packageEdit(finding, facts) {
    const place = (0,findings_location/* printLocation */.VL)(finding.at);
    const { name, version } = finding.package;
    if (finding.locatedBy.how === 'base-image')
        return { key: `base ${place}`, edit: (all) => baseEdit(all, facts) };
    if (OS_TYPES.has(purlType(finding.package.purl)))
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
    if ((0,semver.valid)(a) !== null && (0,semver.valid)(b) !== null)
        return (0,semver.compareBuild)(a, b);
    const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split(/[.+~-]/));
    for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
        const [x = '0', y = '0'] = [left?.[index], right?.[index]];
        const difference = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
        if (difference !== 0)
            return difference;
    }
    return 0;
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/findings/identity.ts
/** What makes two findings the same one, in this run and in the next. */

/**
 * @param subject target key and package URL without version, or file and node; no line, tag, digest, version or temporary path
 * @returns 32 hexadecimal digits
 */
function fingerprint(kind, rule, subject) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([kind, rule, ...subject])).digest('hex').slice(0, 32);
}
/** The part of a package URL that stays when the package is upgraded: type, namespace, name. */
function purlWithoutVersion(purl) {
    const end = purl.search(/[?#]/);
    const body = end === -1 ? purl : purl.slice(0, end);
    const at = body.lastIndexOf('@');
    // A scope's `@` stands before a slash; it is written `%40` in a proper package URL, but not by everyone.
    return at > body.lastIndexOf('/') ? body.slice(0, at) : body;
}

;// CONCATENATED MODULE: ./src/findings/merge.ts



/** @returns one finding a thing, in the order in which they were first seen */
function merge(observations) {
    const groups = new Map();
    for (const observation of observations) {
        const key = identityOf(observation);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [observation]);
        else
            group.push(observation);
    }
    return tellApart([...groups.values()].map(join));
}
/** What is the same thing within one run: here the version counts, for two installed versions are two things. */
function identityOf(observation) {
    const { kind, rule, target } = observation;
    if (observation.kind === 'vulnerability')
        return JSON.stringify([kind, rule, target, observation.package.purl, observation.package.version]);
    const { place } = observation;
    if (place.type === 'layer')
        return JSON.stringify([kind, rule, target, place.path, observation.message]);
    return JSON.stringify([kind, rule, place.at, place.node]);
}
function join(group) {
    // Who knows the layer says where the thing is; the others only that it is there.
    const first = group.find(({ place }) => place.type === 'source' || place.diffId !== undefined) ?? group[0];
    if (first === undefined)
        throw new RangeError('a group holds at least one observation');
    const others = group.filter((each) => each !== first);
    const seenBy = unique(group.map((each) => each.seenBy), ({ scanner, version, id, severity: theirs }) => JSON.stringify([scanner, version, id, theirs]));
    const severity = group.map((each) => each.severity).reduce(findings_severity/* worst */.QZ);
    const aliases = [...new Set(group.flatMap((each) => each.aliases))].filter((alias) => alias !== first.rule).sort();
    const shared = { severity, seenBy, aliases };
    if (first.kind !== 'vulnerability')
        return { ...first, ...shared, fingerprint: fingerprint(first.kind, first.rule, subjectOf(first)) };
    const all = [first, ...others.filter((each) => each.kind === 'vulnerability')];
    const scores = all.flatMap((each) => (each.cvss === undefined ? [] : [each.cvss])).sort((a, b) => b.score - a.score);
    const epss = all.flatMap((each) => (each.epss === undefined ? [] : [each.epss]));
    const kev = all.flatMap((each) => (each.kev === undefined ? [] : [each.kev]));
    const [cvss] = scores;
    return {
        ...first,
        ...shared,
        package: { ...first.package, paths: [...new Set(all.flatMap((each) => each.package.paths))].sort() },
        fixedIn: [...new Set(all.flatMap((each) => each.fixedIn))],
        references: [...new Set(all.flatMap((each) => each.references))],
        ...(cvss === undefined ? {} : { cvss }),
        ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
        ...(kev.length === 0 ? {} : { kev: kev.includes(true) }),
        fingerprint: fingerprint(first.kind, first.rule, [first.target, purlWithoutVersion(first.package.purl)]),
    };
}
function subjectOf(observation) {
    const { place } = observation;
    return place.type === 'source' ? [place.at.file, place.node] : [observation.target, place.path ?? ''];
}
/**
 * Things that are told apart now but share a fingerprint get more into it: the paths of a package that is installed in
 * two versions, else their rank (the same line twice in a file), which doesn't depend on who reported first.
 */
function tellApart(findings) {
    const byPath = extend(findings, (finding) => (finding.kind === 'vulnerability' ? finding.package.paths : []));
    const twins = new Map();
    for (const finding of byPath)
        twins.set(finding.fingerprint, [...(twins.get(finding.fingerprint) ?? []), finding]);
    const ranks = new Map();
    for (const group of twins.values())
        for (const [rank, finding] of group.sort(compareTwins).entries())
            ranks.set(finding, rank);
    return byPath.map((finding) => {
        const rank = ranks.get(finding) ?? 0;
        return rank === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, String(rank)]) };
    });
}
/** By place in the file; in images by what is installed, or by what is said. */
function compareTwins(a, b) {
    if (a.place.type === 'source' && b.place.type === 'source')
        return (0,findings_location/* compareLocation */.T6)(a.place.at, b.place.at) || compareText(a.message, b.message);
    return compareText(sayOf(a), sayOf(b));
}
function sayOf(finding) {
    return finding.kind === 'vulnerability' ? `${finding.package.purl} ${finding.package.version}` : finding.message;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function extend(findings, more) {
    const count = new Map();
    for (const { fingerprint: print } of findings)
        count.set(print, (count.get(print) ?? 0) + 1);
    return findings.map((finding) => {
        const parts = (count.get(finding.fingerprint) ?? 0) > 1 ? more(finding) : [];
        return parts.length === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, ...parts]) };
    });
}
function unique(items, keyOf) {
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

// EXTERNAL MODULE: ./src/all-ended.ts
var all_ended = __webpack_require__(3273);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
;// CONCATENATED MODULE: ./src/checks/run.ts


/** @param target key of the target that the subject belongs to */
function runChecks(checks, subject, target, version) {
    return checks.flatMap((check) => Array.from(check.run(subject), (hit) => observe(check, hit, target, version)));
}
function observe(check, hit, target, version) {
    const instruction = 'keyword' in hit.at ? hit.at : undefined;
    const severity = hit.severity ?? check.severity;
    const at = instruction === undefined ? hit.at : instruction.at;
    const excepted = instruction === undefined ? undefined : exceptionFor(check.id, instruction.comments);
    const node = [instruction === undefined ? undefined : nodeName(instruction), hit.about].filter((part) => part !== undefined).join(' ');
    return {
        kind: 'misconfiguration',
        rule: check.id,
        title: check.title,
        severity,
        confidence: hit.confidence ?? check.confidence,
        message: hit.message,
        target,
        place: { type: 'source', at, node },
        seenBy: { scanner: 'dockgate', version, id: check.id, severity },
        aliases: [],
        ...(hit.fix === undefined ? {} : { fix: placeFix(hit.fix) }),
        ...(excepted === undefined ? {} : { excepted }),
    };
}
/** An instruction's name that survives a new version, a new digest and lines added above. */
function nodeName(instruction) {
    // What was seen there is told apart by the variable's name: a rotated secret is the same finding.
    if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
        return instruction.keyword;
    const text = instruction.text
        .replace(/\\\r?\n/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/[0-9a-f]{12,}/gi, '#')
        .replace(/\d+(?:[._-]\d+)*/g, '#');
    if (instruction.keyword !== 'FROM')
        return text;
    const image = instruction.words[0]?.value ?? '';
    return `FROM ${(0,image_reference/* parseImageReference */.o)(image).repository}`;
}
function placeFix(fix) {
    const { at } = fix.on;
    switch (fix.action) {
        case 'replace':
            return { at, text: fix.text, title: fix.title };
        case 'insert-before':
            return { at: { ...at, endLine: at.startLine, endColumn: at.startColumn }, text: `${fix.text}\n`, title: fix.title };
        case 'insert-after':
            return { at: { ...at, startLine: at.endLine, startColumn: at.endColumn }, text: `\n${fix.text}`, title: fix.title };
    }
}
const PRAGMA = /^\s*dockgate\s+ignore\s*=\s*([^\s]+)\s*(.*)$/;
/** `# dockgate ignore=<rule>[,<rule>…] <reason>` above or inside an instruction. Without a reason it isn't honoured. */
function exceptionFor(rule, comments) {
    for (const { text, at } of comments) {
        const [, rules, reason] = PRAGMA.exec(text) ?? [];
        if (rules?.split(',').includes(rule) === true && reason !== undefined && reason.trim() !== '')
            return { reason: reason.trim(), origin: (0,findings_location/* printLocation */.VL)(at) };
    }
    return undefined;
}
/** Pragmas that name no reason or a rule that doesn't exist: they would be read as working ones. */
function pragmaProblems(dockerfile, ruleIds) {
    const instructions = [...dockerfile.globalArguments, ...dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions])];
    const problems = [];
    for (const { text, at } of instructions.flatMap((instruction) => instruction.comments)) {
        const [, rules, reason] = PRAGMA.exec(text) ?? [];
        if (rules === undefined)
            continue;
        if (reason === undefined || reason.trim() === '')
            problems.push({ at, message: `\`dockgate ignore=${rules}\` gives no reason, so it isn't honoured` });
        for (const rule of rules.split(','))
            if (!ruleIds.has(rule))
                problems.push({ at, message: `\`dockgate ignore=${rule}\` names no check of ours` });
    }
    return problems;
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/inspect.ts
/** Looks: every scanner over every image, and beside them our own checks over the files. Each ends as a value. */






async function inspect(acquired, settings, tools) {
    const scanning = scanImages(acquired.images, settings, tools);
    // A bug in a check is thrown before anybody waits for the scanners: Node would end us over a rejection of theirs.
    scanning.catch(() => undefined);
    const checked = acquired.files.map((files) => checkFiles(files, tools));
    const scanned = await scanning;
    const broken = new Map(scanned.flatMap(({ image, problem }) => (problem === undefined ? [] : [[image.key, problem]])));
    return {
        observations: [...checked.flat(), ...scanned.flatMap((each) => each.observations)],
        scanners: scanned.flatMap((each) => each.reports),
        signals: suppliedForAll(scanned),
        targets: acquired.reports.map((target) => {
            const problem = broken.get(target.key);
            return problem === undefined ? target : { ...target, outcome: 'failed', error: problem };
        }),
        notLookedAt: acquired.files.flatMap((files) => files.notLookedAt),
    };
}
/** What is known of one image alone says nothing about the others. */
function suppliedForAll([first, ...others]) {
    return new Set(first?.signals.filter((signal) => others.every((other) => other.signals.includes(signal))));
}
function checkFiles(files, tools) {
    for (const { dockerfile } of files.dockerfiles) {
        for (const { at, message } of pragmaProblems(dockerfile, checks.ruleIds))
            tools.log.warn(`${(0,findings_location/* printLocation */.VL)(at)}: ${message}`);
    }
    return [
        ...files.dockerfiles.flatMap((subject) => runChecks(checks.checks.dockerfile, subject, files.target, version/* VERSION */.x)),
        ...files.contexts.flatMap((subject) => runChecks(checks.checks.dockerignore, subject, files.target, version/* VERSION */.x)),
    ];
}
/** One image after the other, each by all its scanners at once: a scanner takes hundreds of megabytes. */
async function scanImages(images, settings, tools) {
    const scanned = [];
    for (const image of images)
        scanned.push(await scanImage(image, settings, tools));
    return scanned;
}
/** The archive is verified while the scanners read it; when it isn't what it claims to be, no result about it counts. */
async function scanImage(image, settings, tools) {
    // Loaded for images alone: a check of files starts faster without.
    const [{ runScanner }, { scanners }] = await Promise.all([__webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 4154)), Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 408))]);
    const { requests, timeoutMs, databaseMaxAgeMs } = settings.scanners;
    const ran = await (0,all_ended/* allEnded */.C)(requests.map(async (request) => {
        const scanner = scanners.find((each) => each.id === request.name);
        if (scanner === undefined)
            throw new RangeError(`settings let the unknown scanner ${request.name} through`);
        const program = await findProgram(request, settings, tools);
        if (program instanceof errors/* ScannerFailure */.Nc)
            return { scanner, report: failed(request.name, image.key, program), observations: [] };
        const started = tools.clock.monotonic();
        const inspection = await runScanner(scanner, program, image, { timeoutMs, databaseMaxAgeMs }, tools);
        tools.log.info(`${scanner.title} looked at ${image.name}: ${String(inspection.observations.length)} findings in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`);
        return { scanner, report: inspection.report, observations: inspection.observations };
    }));
    const problem = await image.verified.then(() => undefined, (error) => {
        if (error instanceof errors/* TargetError */.I0)
            return (0,errors/* messageOf */.bD)(error);
        throw error;
    });
    return {
        image,
        observations: problem === undefined ? ran.flatMap((each) => each.observations) : [],
        reports: ran.map((each) => each.report),
        signals: ran.flatMap(({ scanner, report }) => (report.outcome === 'ok' ? scanner.supplies : [])),
        problem,
    };
}
/** A program given by name wins over one found on PATH; neither was compared with a recorded hash. */
async function findProgram({ name }, settings, tools) {
    const { findOnPath, resolveProgram } = await __webpack_require__.e(/* import() */ 579).then(__webpack_require__.bind(__webpack_require__, 579));
    const given = settings.scanners.paths.get(name);
    if (given !== undefined)
        return { path: resolveProgram(given, tools), verified: false };
    const hint = `name its program with --scanner-path ${name}=FILE, take it from PATH with --scanners-from path, or turn it off with --scanners none`;
    if (!settings.scanners.fromPath)
        return new errors/* ScannerFailure */.Nc(`no program for ${name} is given`, { hint });
    const found = await findOnPath(name, tools);
    return found === undefined ? new errors/* ScannerFailure */.Nc(`${name} is not on PATH`, { hint }) : { path: found, verified: false };
}
function failed(name, target, failure) {
    return { name, verified: false, target, outcome: 'failed', error: failure.hint === undefined ? failure.message : `${failure.message}: ${failure.hint}`, seconds: 0, databases: [] };
}

// EXTERNAL MODULE: ./src/policy/conditions.ts
var conditions = __webpack_require__(7882);
;// CONCATENATED MODULE: ./src/policy/verdict.ts

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
function weigh(condition, effect, findings, { signals, classOf, targets, scanners }) {
    const found = findings.filter((finding) => (0,conditions/* matches */.cK)(condition, finding, classOf));
    const signal = (0,conditions/* signalOf */.oX)(condition);
    const broken = found.length > condition.allowed;
    // Of nothing, nothing can be said: not even that there is nothing wrong.
    const blind = !targets.some((target) => wasLookedAt(target, scanners));
    const unknown = !broken && (blind || (signal !== undefined && !signals.has(signal)));
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
function unseen({ targets, scanners, notLookedAt, optionalScanners }) {
    const reasons = [];
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
/** An image without a Dockerfile is seen by scanners alone: with none that ran to its end, nobody has seen it. */
function wasLookedAt({ key, kind, outcome, dockerfile }, scanners) {
    if (outcome !== 'ok')
        return false;
    return kind === 'repository' || dockerfile !== undefined || scanners.some((scanner) => scanner.target === key && scanner.outcome === 'ok');
}
function dispose(finding, gating, warning) {
    const { excepted, ...rest } = finding;
    if (excepted !== undefined)
        return { ...rest, disposition: { state: 'excepted', entry: `${excepted.origin}: ${excepted.reason}` } };
    return { ...rest, disposition: { state: gating.has(finding) ? 'gates' : warning.has(finding) ? 'warns' : 'reported' } };
}

;// CONCATENATED MODULE: ./src/report.ts
/** Raised when a field changes its meaning or goes away. */
const REPORT_SCHEMA_VERSION = 1;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifacts/stages.ts
var stages = __webpack_require__(812);
// EXTERNAL MODULE: ./src/targets/repository.ts
var targets_repository = __webpack_require__(6340);
;// CONCATENATED MODULE: ./src/targets/acquire.ts
/** Opens everything that the settings name: folders are read, images built or opened. What fails is a value. */




async function acquire(settings, tools) {
    refuseTwins(settings, tools.cwd);
    const reports = [];
    const files = [];
    const images = [];
    let { builds } = settings;
    if (settings.path !== undefined) {
        const { path } = settings;
        const repository = await attempt('repository', path, 'repository', reports, () => (0,targets_repository/* openRepository */.h_)(path, settings.exclude, tools));
        if (repository !== undefined) {
            files.push(repository);
            if (settings.buildAuto)
                builds = automaticBuilds(repository, tools);
            const empty = repository.dockerfiles.length === 0 && repository.contexts.length === 0 && repository.notLookedAt.length === 0;
            reports.push({ key: 'repository', name: path, kind: 'repository', outcome: empty ? 'skipped' : 'ok', ...(empty ? { error: 'it holds nothing that Dockgate checks' } : {}) });
        }
    }
    const covered = new Set(files.flatMap((each) => each.dockerfiles.map(({ dockerfile }) => dockerfile.source.file)));
    const requests = [
        ...builds.map((request) => ({ key: buildKey(request, settings, tools.cwd), name: request.directory, kind: 'build', open: () => openBuild(request, settings, tools) })),
        ...settings.archives.map((request) => ({ key: archiveKey(request), name: (0,external_node_path_.basename)(request.file), kind: 'archive', open: () => openArchiveFile(request, settings, tools) })),
    ];
    for (const { key, name, kind, open } of requests) {
        const opened = await attempt(key, name, kind, reports, open);
        if (opened === undefined)
            continue;
        const { image } = opened;
        images.push(image);
        if (opened.files !== undefined && !opened.files.dockerfiles.every(({ dockerfile }) => covered.has(dockerfile.source.file)))
            files.push(opened.files);
        reports.push({
            key, name, kind,
            digest: image.config.id,
            platform: image.config.platform,
            outcome: 'ok',
            ...(image.source === undefined ? {} : { dockerfile: image.source.dockerfile.source.file }),
        });
    }
    return { files, images, reports };
}
/** A target that can't be opened is said in the report; the others are looked at all the same. */
async function attempt(key, name, kind, reports, open) {
    try {
        return await open();
    }
    catch (error) {
        if (!(error instanceof errors/* TargetError */.I0))
            throw error;
        reports.push({ key, name, kind, outcome: 'failed', error: error.hint === undefined ? error.message : `${error.message} (${error.hint})` });
        return undefined;
    }
}
function buildKey({ directory }, settings, cwd) {
    const folder = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, directory)).split(external_node_path_.sep).join('/') || '.';
    return settings.build.target === undefined ? `build:${folder}` : `build:${folder}#${settings.build.target}`;
}
function archiveKey({ file }) {
    return `archive:${(0,external_node_path_.basename)(file)}`;
}
function refuseTwins(settings, cwd) {
    const seen = new Set();
    for (const key of [...settings.builds.map((request) => buildKey(request, settings, cwd)), ...settings.archives.map(archiveKey)]) {
        if (seen.has(key))
            throw new errors/* UsageError */.eb(`two targets of this run are called ${key}`, { hint: 'scan them in two runs, or give one of the files another name' });
        seen.add(key);
    }
}
/** Dockerfiles of tests and examples aren't what a repository ships. */
const ASIDE = /(?:^|\/)(?:tests?|__tests__|e2e|spec|testdata|fixtures?|examples?|samples?|demos?)\//i;
function automaticBuilds(repository, tools) {
    const names = repository.dockerfiles.map(({ dockerfile }) => dockerfile.source.file).filter((name) => !ASIDE.test(name));
    const [only, ...others] = names;
    if (only === undefined)
        return [];
    if (others.length > 0) {
        tools.log.warn(`${String(names.length)} Dockerfiles were found, so no image was built: say which with \`build: DIR\`, or turn this off with \`build: none\``);
        return [];
    }
    return [{ directory: (0,external_node_path_.dirname)(only), dockerfile: only }];
}
async function openBuild(request, settings, tools) {
    const [{ openImageSource, findDockerfile }, { buildImage }] = await Promise.all([__webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 1006)), __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 1554))]);
    const context = (0,external_node_path_.resolve)(tools.cwd, request.directory);
    if ((await tools.files.status(context))?.kind !== 'directory')
        throw new errors/* TargetError */.I0(`there is no folder ${JSON.stringify(request.directory)} to build`, { hint: '--build takes the folder that is sent to the builder' });
    const dockerfilePath = await findDockerfile(context, request.dockerfile, tools);
    const opened = await openImageSource(dockerfilePath, context, settings.build.target, settings.build.arguments, tools);
    const scratch = await tools.files.scratch('build');
    const started = tools.clock.monotonic();
    const built = await buildImage(context, dockerfilePath, settings.build, scratch, tools);
    tools.log.info(`built ${request.directory} in ${seconds(started, tools)}`);
    return openImage(buildKey(request, settings, tools.cwd), request.directory, 'build', built.path, opened, tools);
}
async function openArchiveFile(request, settings, tools) {
    const { openImageSource, findDockerfile } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 1006));
    const path = (0,external_node_path_.resolve)(tools.cwd, request.file);
    let source;
    if (request.dockerfile !== undefined) {
        const dockerfilePath = await findDockerfile(tools.cwd, request.dockerfile, tools);
        source = await openImageSource(dockerfilePath, (0,external_node_path_.dirname)(dockerfilePath), settings.build.target, settings.build.arguments, tools);
    }
    return openImage(archiveKey(request), (0,external_node_path_.basename)(request.file), 'archive', path, source, tools);
}
async function openImage(key, name, kind, path, opened, tools) {
    const { openArchive } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(118), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 1427));
    const archive = await openArchive(path, await tools.files.scratch('archive'), tools);
    const nearest = (0,external_node_path_.relative)(tools.cwd, path).split(external_node_path_.sep).join('/');
    const image = {
        key, name, kind,
        archive: archive.file,
        verified: archive.verified,
        config: archive.config,
        source: opened?.source,
        nearestFile: opened?.source.dockerfile.source.file ?? nearest,
    };
    if (opened === undefined)
        return { image, files: undefined };
    const dockerfile = (0,stages/* upToStage */.Zq)(opened.source.dockerfile, opened.source.stage);
    return {
        image,
        files: {
            target: key,
            dockerfiles: [{ dockerfile, ignore: opened.ignore }],
            contexts: [{ ignore: opened.ignore, dockerfiles: [dockerfile] }],
            notLookedAt: (0,targets_repository/* problemsOf */.GW)(dockerfile),
        },
    };
}
function seconds(started, tools) {
    return `${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./src/targets/base-images.ts
/** The image that a FROM line names. */


/** @returns a lookup from the place of a FROM to the image's name, of the images that were scanned */
function baseImages({ images }) {
    const names = new Map();
    for (const { source } of images) {
        const outermost = source === undefined ? undefined : (0,dockerfile/* stageChain */.ap)(source.stage)[0];
        if (outermost?.base.type === 'image')
            names.set((0,findings_location/* printLocation */.VL)(outermost.from.at), outermost.base.name);
    }
    return (at) => names.get((0,findings_location/* printLocation */.VL)(at));
}

;// CONCATENATED MODULE: ./src/gate.ts
/** The pipeline: acquire → inspect → merge → locate → judge. No I/O of its own; publishing is the edges' next step. */











async function runGate(settings, tools) {
    const acquired = await acquire(settings, tools);
    const inspected = await inspect(acquired, settings, tools);
    const located = locate(merge(inspected.observations), acquired.images);
    const { verdict, findings } = judge({ ...inspected, ...settings.policy, findings: located, optionalScanners: optionalScanners(settings), classOf: checks.classOf });
    const sorted = findings.toSorted(finding/* compareFindings */.E);
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        dockgate: version/* VERSION */.x,
        createdAt: tools.clock.now().toISOString(),
        gate: settings.policy.gate,
        verdict: verdict.decision,
        reasons: verdict.reasons,
        conditions: verdict.conditions,
        reportFrom: settings.reportFrom,
        targets: inspected.targets,
        scanners: inspected.scanners,
        checks: acquired.files.length === 0 ? 0 : checks.ruleIds.size,
        findings: sorted,
        edits: groupByEdit(sorted, { remedyOf: (rule) => (0,checks.checkOf)(rule)?.remedy, baseImageAt: baseImages(acquired) }),
        workloads: [],
        notLookedAt: inspected.notLookedAt,
    };
}
function optionalScanners(settings) {
    return new Set(settings.scanners.requests.filter((request) => request.optional).map((request) => request.name));
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

/***/ 6340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   WA: () => (/* binding */ namingFor),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports isDockerfileName, isInside */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2942);
/* harmony import */ var _artifacts_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9412);
/* harmony import */ var _artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6660);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7897);
/** Finds and reads the files that checks look at. */






/** Larger than any Dockerfile that a person wrote; BuildKit's own limit is about the same. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Endings that say: a template, a note or a script, not a Dockerfile that a build takes. */
const OTHER_ENDING = /\.(?:dockerignore|md|rst|txt|adoc|html?|template|tmpl|tpl|j2|jinja2?|erb|mustache|hbs|in|sh|bash|ps1|py|rb|js|mjs|ts|go|rs|java|ya?ml|json|toml|orig|rej|bak|swp|log|patch|diff|lock|sig|asc)$/i;
/** Whether a file is a Dockerfile by its name: `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`. */
function isDockerfileName(name) {
    if (/^(?:dockerfile|containerfile)$/i.test(name))
        return true;
    return (/^(?:Dockerfile|Containerfile)[.\-_]./.test(name) || /.\.(?:dockerfile|containerfile)$/i.test(name)) && !OTHER_ENDING.test(name);
}
function isIgnoreFileName(name) {
    return name === '.dockerignore' || name.endsWith('.dockerignore');
}
/** @param root absolute folder that locations are about */
function namingFor(root, cwd) {
    const base = isInside(root, cwd) ? cwd : root;
    return { name: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') };
}
/** Whether a path is a folder or lies below it. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
/** Reads one text file. @returns the reason instead when it can't be read as text */
async function readText(path, tools) {
    try {
        const status = await tools.files.status(path);
        if (status === undefined)
            return { problem: 'there is no such file' };
        if (status.kind !== 'file')
            return { problem: status.kind === 'directory' ? 'it is a folder' : 'it is no regular file' };
        if (status.size > MAX_FILE_BYTES)
            return { problem: `it is larger than ${String(MAX_FILE_BYTES / 1024 / 1024)} MiB` };
        return (0,_artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(await tools.files.read(path));
    }
    catch (error) {
        return { problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
    }
}
/**
 * @param path file or folder, as written
 * @throws TargetError when it isn't there
 */
async function openRepository(path, exclude, tools) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, path);
    const status = await tools.files.status(full).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetError */ .I0(`can't open ${JSON.stringify(path)} to check it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, { cause: error });
    });
    if (status === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetError */ .I0(`there is no ${JSON.stringify(path)} to check`, { hint: 'name an existing file or folder as PATH' });
    if (status.kind === 'directory')
        return readFolder(full, exclude, tools);
    if (status.kind === 'file')
        return readFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full), [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(full)], namingFor((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full), tools.cwd), [], tools, true);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetError */ .I0(`${JSON.stringify(path)} is neither a file nor a folder`);
}
async function readFolder(root, exclude, tools) {
    const naming = namingFor(root, tools.cwd);
    const walked = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(root, { exclude, wanted: (name) => isDockerfileName(name) || isIgnoreFileName(name), fixedName: isIgnoreFileName }, tools.files);
    const notLookedAt = walked.notLookedAt.map(({ what, why }) => ({ what: naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, what)) || '.', why }));
    return readFiles(root, walked.files, naming, notLookedAt, tools, false);
}
/** @param named the file was named by the user: it is a Dockerfile whatever it is called */
async function readFiles(root, names, naming, problems, tools, named) {
    const notLookedAt = [...problems];
    const texts = new Map();
    const ignoreNames = new Set(names.filter((name) => isIgnoreFileName((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name))));
    const wanted = named ? [...names, ...(await ignoreFilesBeside(root, names[0] ?? '', tools))] : names;
    for (const batch of inBatches(wanted, 32)) {
        await Promise.all(batch.map(async (name) => {
            const read = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name), tools);
            if ('text' in read)
                texts.set(name, read.text);
            else
                notLookedAt.push({ what: naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)), why: `it can't be read: ${read.problem}` });
        }));
    }
    for (const name of wanted)
        if (isIgnoreFileName((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name)))
            ignoreNames.add(name);
    const ignoreFiles = new Map();
    for (const name of ignoreNames) {
        const text = texts.get(name);
        if (text !== undefined)
            ignoreFiles.set(name, (0,_artifacts_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIgnoreFile */ .a)(naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)), text));
    }
    const dockerfiles = wanted.filter((name) => !ignoreNames.has(name)).flatMap((name) => {
        const text = texts.get(name);
        return text === undefined ? [] : [{ name, dockerfile: (0,_artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)), text), ignoreName: ignoreNameFor(name, ignoreFiles) }];
    });
    for (const { dockerfile } of dockerfiles)
        notLookedAt.push(...problemsOf(dockerfile));
    return {
        target: 'repository',
        dockerfiles: dockerfiles.map(({ dockerfile, ignoreName }) => ({ dockerfile, ignore: ignoreName === undefined ? undefined : ignoreFiles.get(ignoreName) })),
        contexts: contextsOf(dockerfiles, ignoreFiles),
        notLookedAt: notLookedAt.sort((a, b) => (a.what < b.what ? -1 : 1)),
    };
}
/** What a build would refuse in a Dockerfile: the checks see the rest, but the file wasn't looked at as a whole. */
function problemsOf(dockerfile) {
    const [first, ...more] = dockerfile.problems;
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : ` (and ${String(more.length)} more such ${more.length === 1 ? 'place' : 'places'})`;
    return [{ what: dockerfile.source.file, why: `line ${String(first.at.startLine)}: ${first.message}${others}` }];
}
async function ignoreFilesBeside(root, name, tools) {
    const candidates = [`${name}.dockerignore`, '.dockerignore'].filter((candidate) => candidate !== name);
    const present = await Promise.all(candidates.map(async (candidate) => ((await tools.files.status((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, candidate)))?.kind === 'file' ? [candidate] : [])));
    return present.flat();
}
/** BuildKit takes `<Dockerfile>.dockerignore` first; a Dockerfile in a subfolder is often built from the folder above. */
function ignoreNameFor(dockerfile, ignoreFiles) {
    if (ignoreFiles.has(`${dockerfile}.dockerignore`))
        return `${dockerfile}.dockerignore`;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(dockerfile);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const candidate = folder === '.' ? '.dockerignore' : `${folder}/.dockerignore`;
        if (ignoreFiles.has(candidate))
            return candidate;
        if (folder === '.')
            return undefined;
    }
}
function contextsOf(dockerfiles, ignoreFiles) {
    const groups = new Map([...ignoreFiles.keys()].map((name) => [name, []]));
    for (const { name, dockerfile, ignoreName } of dockerfiles) {
        const key = ignoreName ?? `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(name)}/`;
        groups.set(key, [...(groups.get(key) ?? []), dockerfile]);
    }
    return [...groups].map(([key, members]) => ({ ignore: ignoreFiles.get(key), dockerfiles: members }));
}
function inBatches(items, size) {
    const batches = [];
    for (let at = 0; at < items.length; at += size)
        batches.push(items.slice(at, at + size));
    return batches;
}


/***/ }),

/***/ 7897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7917);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/** One walk over a folder: what is ignored stays out, what can't be entered is said. */



/** Folders that hold other people's files or none to look at. */
const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_DEPTH = 64;
const MAX_ENTRIES = 500_000;
/** @param root an existing folder. Links to folders are not followed; links to files only when they stay inside the root. */
async function walk(root, options, files) {
    const found = new Set();
    const notLookedAt = [];
    // As in git, what is given by hand has the last word over what the folders' own files say.
    const excluded = { prefix: '', matcher: matcherOf([...options.exclude]) };
    let entries = 0;
    const realRoot = await files.realpath(root);
    const inside = realRoot.endsWith('/') ? realRoot : `${realRoot}/`;
    async function visit(directory, levels, depth) {
        if (depth > MAX_DEPTH) {
            notLookedAt.push({ what: directory, why: `it lies more than ${String(MAX_DEPTH)} folders deep` });
            return;
        }
        const listed = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory)).catch((error) => {
            notLookedAt.push({ what: directory === '' ? '.' : directory, why: `the folder can't be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
            return [];
        });
        entries += listed.length;
        if (entries > MAX_ENTRIES) {
            notLookedAt.push({ what: directory === '' ? '.' : directory, why: `the tree has more than ${String(MAX_ENTRIES)} entries` });
            return;
        }
        const own = listed.some((entry) => entry.name === '.gitignore' && entry.kind === 'file') ? await readIgnore(directory) : undefined;
        const here = own === undefined ? levels : [...levels, own];
        const below = [];
        for (const { name, kind } of listed) {
            const path = directory === '' ? name : `${directory}/${name}`;
            if (kind === 'directory') {
                if (!SKIPPED.has(name) && !isIgnored(`${path}/`, [...here, excluded]))
                    below.push(visit(path, here, depth + 1));
            }
            else if (options.wanted(name) && !isIgnored(path, [...here, excluded])) {
                if (kind === 'file')
                    found.add(path);
                else if (kind === 'link')
                    below.push(follow(path, options.fixedName?.(name) === true));
                else
                    notLookedAt.push({ what: path, why: 'it is no regular file' });
            }
        }
        await Promise.all(below);
    }
    /** Without it more is looked at, not less; but the file may be there to keep what isn't ours out. */
    async function readIgnore(directory) {
        const prefix = directory === '' ? '' : `${directory}/`;
        try {
            const text = (await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory, '.gitignore'))).toString('utf8');
            return { prefix, matcher: matcherOf(text.replace(/^\ufeff/, '')) };
        }
        catch (error) {
            notLookedAt.push({ what: `${prefix}.gitignore`, why: `it can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
            return undefined;
        }
    }
    /** A linked file counts under the name of what it points to, for that is the file to edit. */
    async function follow(path, keepName) {
        const target = await files.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)).catch(() => undefined);
        if (target === undefined) {
            notLookedAt.push({ what: path, why: 'the link points nowhere' });
        }
        else if (!target.startsWith(inside)) {
            notLookedAt.push({ what: path, why: 'the link points out of the tree' });
        }
        else if ((await files.status(target))?.kind === 'file') {
            found.add(keepName ? path : target.slice(inside.length));
        }
    }
    await visit('', [], 0);
    return { files: [...found].sort(), notLookedAt };
}
/** Names differ by case, as they do for git on Linux: `dockerfile` doesn't hide `Dockerfile`. */
function matcherOf(patterns) {
    return ignore__WEBPACK_IMPORTED_MODULE_1___default()({ ignorecase: false }).add(patterns);
}
function isIgnored(path, levels) {
    let ignored = false;
    for (const { prefix, matcher } of levels) {
        const inside = path.slice(prefix.length);
        if (!path.startsWith(prefix) || inside === '')
            continue;
        const result = matcher.test(inside);
        // A deeper file has the last word, as in git.
        if (result.ignored)
            ignored ||= !isFolderIgnored(inside, matcher);
        else if (result.unignored)
            ignored = false;
    }
    return ignored;
}
/** Whether a folder above is ignored by the same patterns: we are in it all the same, so a deeper file took it back. */
function isFolderIgnored(inside, matcher) {
    const slash = inside.lastIndexOf('/', inside.length - 2);
    return slash > 0 && matcher.test(inside.slice(0, slash + 1)).ignored;
}


/***/ })

};
