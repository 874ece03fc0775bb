export const id = 7144;
export const ids = [7144];
export const modules = {

/***/ 67:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nodeName)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);

/** An instruction's name that survives a new version, a new digest and lines added above. */
function nodeName(instruction) {
    // What was seen there is told apart by the variable's name: a rotated secret is the same finding.
    if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
        return instruction.keyword;
    const text = instruction.text
        // Written small or large.
        .replace(/^\s*[a-z]+/i, instruction.keyword)
        .replace(/\\\r?\n/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/[0-9a-f]{12,}/gi, '#')
        .replace(/\d+(?:[._-]\d+)*/g, '#');
    if (instruction.keyword !== 'FROM')
        return text;
    const image = instruction.words[0]?.value ?? '';
    return `FROM ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image).repository}`;
}


/***/ }),

/***/ 21171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PRAGMA),
/* harmony export */   f: () => (/* binding */ exceptionFor)
/* harmony export */ });
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);

const PRAGMA = /^\s*dockgate\s+ignore\s*=\s*([^\s]+)\s*(.*)$/;
/** @param comments above or inside an instruction. Without a reason none is honoured. */
function exceptionFor(rule, comments) {
    for (const { text, at } of comments) {
        const [, rules, reason] = PRAGMA.exec(text) ?? [];
        if (rules?.split(',').includes(rule) === true && reason !== undefined && reason.trim() !== '')
            return { reason: reason.trim(), origin: (0,_findings_location_js__WEBPACK_IMPORTED_MODULE_0__/* .printLocation */ .VL)(at) };
    }
    return undefined;
}


/***/ }),

/***/ 21416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runChecks),
/* harmony export */   V: () => (/* binding */ pragmaProblems)
/* harmony export */ });
/* harmony import */ var _artifacts_instruction_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);
/* harmony import */ var _artifacts_pragma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21171);


/** @param target key of the target that the subject belongs to */
function runChecks(checks, subject, target, version) {
    return checks.flatMap((check) => Array.from(check.run(subject), (hit) => observe(check, hit, target, version)));
}
function observe(check, hit, target, version) {
    if ('type' in hit.at) {
        const found = hit.severity ?? check.severity;
        const { kind = check.reports ?? 'misconfiguration', rule = check.id, title = check.title } = hit.reportedAs ?? {};
        return {
            kind, rule, title,
            severity: found,
            confidence: hit.confidence ?? check.confidence,
            message: hit.message,
            target,
            place: hit.at,
            seenBy: { scanner: 'dockgate', version, id: check.id, severity: found },
            aliases: [],
        };
    }
    const instruction = 'keyword' in hit.at ? hit.at : undefined;
    const severity = hit.severity ?? check.severity;
    const at = instruction === undefined ? hit.at : instruction.at;
    const excepted = instruction === undefined ? undefined : (0,_artifacts_pragma_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionFor */ .f)(check.id, instruction.comments);
    const node = [instruction === undefined ? undefined : hit.ofStage === true ? instruction.keyword : (0,_artifacts_instruction_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeName */ .q)(instruction), hit.about].filter((part) => part !== undefined).join(' ');
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
/** Pragmas that name no reason or a rule that doesn't exist: they would be read as working ones. */
function pragmaProblems(dockerfile, ruleIds) {
    const instructions = [...dockerfile.globalArguments, ...dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions])];
    const problems = [];
    for (const { text, at } of instructions.flatMap((instruction) => instruction.comments)) {
        const [, rules, reason] = _artifacts_pragma_js__WEBPACK_IMPORTED_MODULE_1__/* .PRAGMA */ .P.exec(text) ?? [];
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


/***/ }),

/***/ 17144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./src/exceptions.ts
var src_exceptions = __webpack_require__(21305);
// EXTERNAL MODULE: ./src/checks/index.ts + 76 modules
var checks = __webpack_require__(53510);
// EXTERNAL MODULE: ./src/findings/edits.ts
var edits = __webpack_require__(56815);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/artifacts/dependencies/index.ts + 19 modules
var dependencies = __webpack_require__(35306);
// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var artifacts_dockerfile = __webpack_require__(72942);
// EXTERNAL MODULE: ./src/artifacts/copied-files.ts
var copied_files = __webpack_require__(76461);
// EXTERNAL MODULE: ./src/artifacts/variables.ts
var variables = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/findings/copy-origin.ts
/** Which instruction of an earlier stage made what a `COPY --from` brings: the image keeps no trace of it, so it is told from the Dockerfile's text. */



/** Programs that install or build what has a package URL of this type. */
const TOOLS = {
    npm: /\b(?:npm|npx|yarn|pnpm|bun)\b/,
    pypi: /\b(?:pip3?|poetry|pipenv|uv|pdm|conda)\b/,
    golang: /\bgo (?:build|install|get)\b/,
    maven: /\b(?:mvnw?|gradlew?|sbt)\b/,
    gem: /\b(?:bundle|gem)\b/,
    cargo: /\bcargo\b/,
    composer: /\bcomposer\b/,
    nuget: /\bdotnet\b/,
};
const MAX_STAGES = 16;
/** @returns undefined when the instruction copies from no stage of the file, or the stage doesn't tell */
function copyOrigin(dockerfile, stage, instruction, copied) {
    return follow(dockerfile, stage, instruction, copied, 0);
}
function follow(dockerfile, at, instruction, copied, depth) {
    const named = instruction.flags.find((flag) => flag.name === 'from')?.value?.toLowerCase();
    const stage = named === undefined ? undefined : dockerfile.stages.find((each) => each.index < at.index && (each.name?.toLowerCase() === named || String(each.index) === named));
    if (stage === undefined || depth > MAX_STAGES)
        return undefined;
    const paths = sourcePaths(instruction, copied.path);
    const chain = (0,artifacts_dockerfile/* stageChain */.ap)(stage).flatMap((each) => each.instructions.map((made) => ({ stage: each, made })));
    const installs = TOOLS[copied.type];
    const maker = chain.findLast(({ made }) => made.keyword === 'RUN' && installs?.test(made.text) === true) ??
        chain.findLast(({ made }) => (made.keyword === 'RUN' ? paths.some((path) => mentions(made.text, path)) : paths.some((path) => writesTo(made, path))));
    if (maker === undefined)
        return undefined;
    return follow(dockerfile, maker.stage, maker.made, { ...copied, path: paths[0] }, depth + 1) ?? maker.made;
}
/** Where it lay before it was copied, the longest path first, without leading slashes. */
function sourcePaths(instruction, path) {
    const copy = (0,copied_files/* copyOf */.zP)(instruction);
    if (copy === undefined)
        return [];
    const destination = plain(copy.destination);
    const rest = path?.startsWith(`${destination}/`) === true ? path.slice(destination.length + 1) : undefined;
    const sources = copy.sources.map((source) => plain(source.path)).filter((source) => source !== '' && (0,variables/* isKnown */.qE)(source));
    // A folder's contents are copied, a file itself.
    return [...sources.filter((source) => rest !== undefined && rest !== basename(source)).map((source) => `${source}/${rest ?? ''}`), ...sources];
}
/** Whether a text has the path in it, or a folder above it that is more than a top folder: `/opt/venv` of `opt/venv/lib/x`. */
function mentions(text, path) {
    const parts = path.split('/');
    for (let length = parts.length; length >= Math.min(2, parts.length); length -= 1) {
        if (text.includes(parts.slice(0, length).join('/')))
            return true;
    }
    return false;
}
/** Whether a COPY or ADD writes the path or a folder above it. */
function writesTo(instruction, path) {
    const copy = (0,copied_files/* copyOf */.zP)(instruction);
    if (copy === undefined)
        return false;
    const destination = plain(copy.destination);
    return (0,variables/* isKnown */.qE)(destination) && (destination === '' || path === destination || path.startsWith(`${destination}/`));
}
function plain(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.').join('/');
}
function basename(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./src/findings/purl-type.ts
var purl_type = __webpack_require__(8430);
// EXTERNAL MODULE: ./src/findings/layer-origins.ts + 1 modules
var layer_origins = __webpack_require__(1967);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
;// CONCATENATED MODULE: ./src/findings/image-locator.ts
/** Where something that was seen in an image comes from in the repository. */






function imageLocator(image) {
    const inLayer = layerLookup(image);
    const { source } = image;
    const find = source === undefined ? withoutDockerfile(image) : withDockerfile(image, source);
    return (place, installed) => {
        const layer = inLayer(place, installed);
        const found = find(place, layer, installed);
        return layer.diffId === undefined ? found : { ...found, layer: layer.diffId };
    };
}
const SYSTEM_TYPES = new Set(['deb', 'apk', 'rpm']);
function isSystemType(type) {
    return SYSTEM_TYPES.has(type);
}
/** The layers' own databases tell better than scanners: Grype's layer of a Debian package is the last one that wrote the database. */
function layerLookup({ config, packages }) {
    return (place, installed) => {
        const type = installed === undefined ? '' : (0,purl_type/* purlType */.i)(installed.purl);
        const index = installed !== undefined && isSystemType(type) ? packages?.layerOf(type, installed.name, installed.version) : undefined;
        const owned = index === undefined ? undefined : config.layers[index]?.diffId;
        if (owned !== undefined)
            return { diffId: owned, says: `by the package databases in the layers, layer ${String((index ?? 0) + 1)} of ${String(config.layers.length)} brought this version` };
        return { diffId: place.diffId, says: 'by the scanner' };
    };
}
function withoutDockerfile({ key, namedAt, nearestFile, config, base }) {
    const unknown = key.startsWith('image:') ? 'no file of the repository was found to name this image, and no Dockerfile of it is known; name that with --dockerfile FILE' : 'no Dockerfile of this image is known; name it with --archive FILE=DOCKERFILE';
    const indexOf = new Map(config.layers.map(({ diffId }, index) => [diffId, index]));
    return (_, { diffId }) => {
        const index = diffId === undefined ? undefined : indexOf.get(diffId);
        const ofBase = base !== undefined && index !== undefined && index < base.layers ? `; its layer is one of ${base.name}'s, on which the image is built (${base.how})` : '';
        if (namedAt !== undefined)
            return { at: namedAt, locatedBy: { how: 'image-reference', why: `this line names the image, and no Dockerfile of it is known${ofBase}` } };
        return { at: { file: nearestFile, ...findings_location/* FILE_START */.WS }, locatedBy: { how: 'nearest-file', why: `${unknown}${ofBase}` } };
    };
}
function withDockerfile(image, source) {
    const { config, base } = image;
    const { dockerfile, stage } = source;
    const origins = (0,layer_origins/* layerOrigins */.n)(config, stage, { dockerfile, provenance: image.provenance, baseLayers: base?.layers });
    const outermost = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.from ?? stage.from;
    const untold = config.history.length === 0 ? 'the image has no build history (it was imported or squashed), so its layers are not told apart' : 'the build history of the image does not fit this Dockerfile, so its layers are not told apart';
    return (place, layer, installed) => {
        const dependency = installed === undefined ? undefined : dependencyAt(source, installed);
        const origin = layer.diffId === undefined ? undefined : origins?.get(layer.diffId);
        if (origin === undefined) {
            const why = origins === undefined ? untold : layer.diffId === undefined ? 'the scanner does not say which layer it is in' : `layer ${layer.diffId} is not one of this image`;
            return dependency === undefined ? atFrom(outermost, why) : { at: dependency.at, locatedBy: { how: 'lockfile', why: `this line decides the version; ${why}` }, ...orNone(dependency.related) };
        }
        if (origin.type === 'base')
            return atFrom(origin.from, baseReason(origin, layer, base));
        const maker = origin.type === 'instruction' ? origin.instruction : namingInstruction(stage, installed);
        const how = makerReason(origin, layer);
        if (dependency !== undefined) {
            const related = maker === undefined ? [] : [{ at: maker.at, text: `the ${maker.keyword} that made its layer` }];
            return { at: dependency.at, locatedBy: { how: 'lockfile', why: `this line decides the version${maker === undefined ? '' : ` of what the ${maker.keyword} on line ${String(maker.at.startLine)} put into the image`}` }, ...orNone([...dependency.related, ...related, ...furtherBack(maker, dockerfile, stage, place, installed)]) };
        }
        if (maker === undefined)
            return { at: origin.type === 'squashed' ? origin.from.at : outermost.at, locatedBy: { how: 'instruction', why: how } };
        const why = origin.type === 'squashed' ? `${how}; this ${maker.keyword} names it` : how;
        return { at: maker.at, locatedBy: { how: 'instruction', why }, ...orNone([...namedIn(maker, dockerfile, installed), ...furtherBack(maker, dockerfile, stage, place, installed)]) };
    };
}
function dependencyAt({ dependencyFiles, dockerfile }, installed) {
    const surroundings = { file: dockerfile.source.file, text: dockerfile.source.text };
    for (const dependency of dependenciesOf(installed)) {
        const found = (0,dependencies/* findDependency */.bA)(dependencyFiles, dependency, surroundings);
        if (found === undefined)
            continue;
        const request = (0,dependencies/* findRequest */.Rh)(dependencyFiles, dependency, found.file);
        return { at: found, related: request === undefined ? [] : [{ at: request, text: 'the manifest asks for it here' }] };
    }
    return undefined;
}
/** As the package is named, and as its package URL names it: a jar's own name may lack the group. */
function dependenciesOf({ purl, name, version, paths }) {
    const type = (0,purl_type/* purlType */.i)(purl);
    const [body = ''] = purl.slice(`pkg:${type}/`.length).split(/[?#]/);
    const parts = body.replace(/@[^@/]*$/, '').split('/').map(decode);
    const full = type === 'maven' ? `${parts.slice(0, -1).join('.')}:${parts.at(-1) ?? ''}` : parts.join('/');
    return [...new Set([name, full])].map((each) => ({ type, name: each, version, paths }));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function atFrom(from, why) {
    return { at: from.at, locatedBy: { how: 'base-image', why } };
}
function baseReason(origin, layer, base) {
    const evidence = layer.says === 'by the scanner' ? '' : ` (${layer.says})`;
    switch (origin.by) {
        case 'provenance':
            return `its layer came with the base image, by BuildKit's record of the build${evidence}`;
        case 'base-layers':
            return `its layer came with the base image: it is one of those of ${base?.name ?? 'the base'}, for ${base?.how ?? 'they are the same'}${evidence}`;
        case 'onbuild':
            return `its layer was made when this FROM was built on, by an ONBUILD of the base image${evidence}`;
        case 'history':
            return `its layer came with the base image${evidence}`;
    }
}
function makerReason(origin, layer) {
    const evidence = layer.says === 'by the scanner' ? '' : ` (${layer.says})`;
    if (origin.type === 'squashed')
        return `the layers of this stage were squashed into one, so any of its instructions may have made it${evidence}`;
    return `its layer was made by this ${origin.instruction.keyword}${origin.by === 'provenance' ? ", by BuildKit's record of the build" : ''}${evidence}`;
}
/** The last RUN that has the package's name in it as a word. */
function namingInstruction(stage, installed) {
    return installed === undefined ? undefined : (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).findLast((each) => each.keyword === 'RUN' && wordAt(each.text, installed.name) !== -1);
}
/** The line of a long RUN that names the package, when it isn't the first one anyway. */
function namedIn(maker, { source }, installed) {
    const at = installed === undefined || maker.keyword !== 'RUN' ? -1 : wordAt(maker.text, installed.name);
    if (at === -1 || installed === undefined)
        return [];
    const place = source.locate(maker.start + at, maker.start + at + installed.name.length);
    return place.startLine === maker.at.startLine ? [] : [{ at: place, text: 'the word that names it' }];
}
/** A shell's word: `perl` isn't named by `perl-base`, but by `perl=5.36`. */
function wordAt(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (/^$|[\s"';&|]/.test(text.charAt(at - 1)) && /^$|[\s"'\\;&|=<>~]/.test(text.charAt(at + name.length)))
            return at;
    }
    return -1;
}
/** Of what was copied from another stage: the instruction there that made it. */
function furtherBack(maker, dockerfile, stage, place, installed) {
    if (maker?.keyword !== 'COPY')
        return [];
    const own = dockerfile.stages.find((each) => each.instructions.includes(maker)) ?? stage;
    const origin = copyOrigin(dockerfile, own, maker, { type: installed === undefined ? '' : (0,purl_type/* purlType */.i)(installed.purl), path: place.path ?? installed?.paths[0] });
    return origin === undefined ? [] : [{ at: origin.at, text: `the ${origin.keyword} of the earlier stage that made it` }];
}
function orNone(related) {
    return related.length === 0 ? {} : { related };
}

;// CONCATENATED MODULE: ./src/findings/locate.ts
/** Every finding gets a line in the repository that a person can change, and the reason why it is that line. */



/** @param files texts of the files that scanners of source code name, by name: those that are at hand */
function locate(findings, images, files = new Map()) {
    // One list for each file: what is read of it is remembered by the list.
    const alone = new Map([...files].map(([name, source]) => [name, [source]]));
    const locators = new Map(images.map((image) => [image.key, imageLocator(image)]));
    return findings.map((finding) => {
        const { place, ...rest } = finding;
        const installed = finding.kind === 'vulnerability' ? finding.package : undefined;
        switch (place.type) {
            case 'source':
                return { ...rest, at: place.at, locatedBy: { how: 'check', why: 'the check points at this line' } };
            case 'file':
                return { ...rest, ...inFile(place, installed, alone.get(place.file) ?? []) };
            case 'report':
                return { ...rest, at: { file: place.file, ...findings_location/* FILE_START */.WS }, locatedBy: { how: 'nearest-file', why: 'it is about nothing in this repository; this report says so' } };
            case 'layer': {
                const path = place.path === undefined || finding.kind === 'vulnerability' ? {} : { path: place.path };
                const locator = locators.get(finding.target);
                if (locator === undefined)
                    throw new RangeError(`a finding about ${finding.target}, which is no image of this run`);
                return { ...rest, ...locator(place, installed), ...path };
            }
        }
    });
}
function inFile({ file, line }, installed, sources) {
    const dependency = installed === undefined ? undefined : dependenciesOf(installed).map((each) => (0,dependencies/* findDependency */.bA)(sources, each)).find((each) => each !== undefined);
    if (dependency !== undefined)
        return { at: dependency, locatedBy: { how: 'lockfile', why: 'this line decides the version' } };
    if (line !== undefined)
        return { at: wholeLine(file, line, sources[0]), locatedBy: { how: 'check', why: 'the scanner points at this line' } };
    return { at: { file, ...findings_location/* FILE_START */.WS }, locatedBy: { how: 'nearest-file', why: 'the scanner names this file and no line of it' } };
}
/** What is written on a line, when the file is at hand and has that line. */
function wholeLine(file, line, source) {
    const startLine = Math.max(1, Math.trunc(line));
    const first = { file, startLine, startColumn: 1, endLine: startLine, endColumn: 2 };
    const start = source?.offsetAt(startLine - 1, 0);
    if (source === undefined || start === undefined || start >= source.text.length)
        return first;
    const end = source.text.indexOf('\n', start);
    const text = source.text.slice(start, end === -1 ? undefined : end);
    const indent = text.length - text.trimStart().length;
    return text.trim() === '' ? first : source.locate(start + indent, start + text.trimEnd().length);
}

// EXTERNAL MODULE: ./src/findings/identity.ts
var identity = __webpack_require__(64770);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
;// CONCATENATED MODULE: ./src/findings/merge-rules.ts


/** @returns one finding a thing, in the order in which they were first seen */
function mergeRules(observations, ownRulesFor) {
    const groups = new Map();
    const add = (observation) => {
        const key = identityOf(observation);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { lead: observation, others: [] });
        else
            known.others.push(observation);
    };
    const foreign = [];
    for (const observation of observations) {
        const rules = isOurs(observation) ? [] : ownRulesFor(`${toolOf(observation.seenBy.scanner)}:${observation.seenBy.id}`);
        if (rules.length === 0)
            add(observation);
        else
            foreign.push([observation, rules]);
    }
    const anchors = new Map();
    for (const group of groups.values())
        if (isOurs(group.lead))
            put(anchors, anchorKey(group.lead.rule, group.lead), group);
    for (const [observation, rules] of foreign) {
        const near = rules.flatMap(({ id }) => anchors.get(anchorKey(id, observation)) ?? []);
        const anchor = near.find(({ lead }) => covers(lead, observation));
        if (anchor !== undefined)
            anchor.others.push(observation);
        else
            add(underOurName(observation, rules));
    }
    return withoutUnplaced([...groups.values()]).map(join);
}
function put(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function isOurs({ seenBy }) {
    return seenBy.scanner === 'dockgate';
}
/** `trivy-fs` and `trivy` have the same rules. */
function toolOf(scanner) {
    return scanner === 'trivy-fs' ? 'trivy' : scanner;
}
/** What is the same thing to whoever sees it twice. */
function identityOf(observation) {
    const { kind, rule, target, place, message } = observation;
    // An image is one release of one distribution, in whichever words.
    if (kind === 'eol')
        return JSON.stringify([kind, rule, target]);
    switch (place.type) {
        case 'layer':
            return JSON.stringify([kind, rule, target, place.path, message]);
        case 'file':
            return JSON.stringify([kind, rule, place.file, place.line, message]);
        case 'report':
            return JSON.stringify([kind, rule, target, place.node, message]);
        case 'source':
            // Who says it of the stage leaves the image out.
            return JSON.stringify([kind, rule, place.at, place.node.replace(/^FROM \S+/, 'FROM')]);
    }
}
/** The file; the image, or what a report speaks of, when it lies in none. */
function anchorKey(rule, { place, target }) {
    switch (place.type) {
        case 'source':
            return JSON.stringify([rule, 'file', place.at.file]);
        case 'file':
            return JSON.stringify([rule, 'file', place.file]);
        case 'layer':
            return JSON.stringify([rule, 'image', target]);
        case 'report':
            return JSON.stringify([rule, 'report', target, place.node]);
    }
}
/** Whether another tool's place is that of our finding, or none at all within the same file or image. */
function covers({ place: ours }, { place: theirs }) {
    if (theirs.type === 'layer')
        return ours.type === 'layer' && (theirs.path === undefined || theirs.path === ours.path);
    // No check of ours speaks of what isn't here.
    if (theirs.type === 'report' || ours.type === 'report')
        return false;
    const line = lineOf(theirs);
    if (line === undefined || ours.type === 'layer')
        return true;
    if (ours.type === 'file')
        return ours.line === line;
    return ours.at.startLine <= line && line <= ours.at.endLine;
}
/** @returns undefined when it has no line, or none is known */
function lineOf(place) {
    if (place.type === 'source')
        return place.at.startLine;
    return place.type === 'file' ? place.line : undefined;
}
/** What only other tools found: under our name all the same, so that policies and exceptions know one name for it. */
function underOurName(observation, rules) {
    const inImage = observation.place.type === 'layer';
    // A check of images with several twins is wider than any one of them: dockle's rule about sudo is not all of `image/setuid-file`.
    const fitting = rules.filter(({ id, twins = [] }) => id.startsWith('image/') === inImage && twins.length <= 1);
    // hadolint's DL3064 is about ARG or ENV, and only a check of ours on its line would tell which.
    if (!inImage && fitting.length > 1)
        return observation;
    const rule = fitting[0] ?? rules[0];
    if (rule === undefined)
        return observation;
    const severity = observation.severity === 'unknown' ? rule.severity : observation.severity;
    return { ...observation, rule: rule.id, title: rule.title, severity };
}
/**
 * Rows of several tools about the same rule on the same line are one, whatever each of them writes; so are those about the image
 * as a whole, and those that name no line when another tool does.
 */
function withoutUnplaced(groups) {
    const kept = new Map();
    return groups.filter((group) => {
        if (isOurs(group.lead))
            return true;
        const key = anchorKey(group.lead.rule, group.lead);
        const known = kept.get(key) ?? [];
        const same = known.find((other) => isSameRow(other.lead, group.lead));
        if (same === undefined) {
            kept.set(key, [...known, group]);
            return true;
        }
        same.others.push(group.lead, ...group.others);
        return false;
    });
}
/** A tool that says something twice means two things. */
function isSameRow(one, other) {
    if (toolOf(one.seenBy.scanner) === toolOf(other.seenBy.scanner) || one.kind !== other.kind)
        return false;
    const [left, right] = [one.place, other.place];
    if (left.type === 'layer' || right.type === 'layer')
        return left.type === 'layer' && right.type === 'layer' && left.path === right.path;
    const [a, b] = [lineOf(left), lineOf(right)];
    return a === undefined || b === undefined || a === b;
}
function join({ lead, others }) {
    const all = [lead, ...others];
    // Who knows the layer or the line says where the thing is.
    const placed = all.find(({ place }) => (place.type === 'layer' ? place.diffId !== undefined : lineOf(place) !== undefined)) ?? lead;
    const first = isOurs(lead) ? lead : placed;
    const aliases = [...new Set(all.flatMap((each) => each.aliases))].filter((alias) => alias !== first.rule).sort();
    const excepted = all.find((each) => each.excepted !== undefined)?.excepted;
    return {
        ...first,
        ...(excepted === undefined ? {} : { excepted }),
        severity: all.map((each) => each.severity).reduce(severity/* worst */.QZ),
        seenBy: [...new Map(all.map(({ seenBy }) => [JSON.stringify(seenBy), seenBy])).values()],
        aliases,
        fingerprint: (0,identity/* fingerprint */.R)(first.kind, first.rule, subjectOf(first)),
    };
}
function subjectOf(observation) {
    const { place } = observation;
    switch (place.type) {
        case 'source':
            return [place.at.file, place.node];
        case 'file':
            return [place.file];
        case 'report':
            return [observation.target, place.node];
        case 'layer':
            // A setting has no path; what it is about sets it apart.
            return [observation.target, place.path ?? '', ...(place.instruction === undefined ? [] : [place.instruction.keyword, place.instruction.word ?? ''])];
    }
}

// EXTERNAL MODULE: ./src/findings/flaw-ids.ts
var flaw_ids = __webpack_require__(30209);
;// CONCATENATED MODULE: ./src/findings/alias-graph.ts
/**
 * Which ids are names of the same flaw. Two different CVEs are two flaws, whatever an advisory says: an id that leads to
 * several CVEs is no name of any of them, but an advisory about each.
 */

function aliasGraph(rows) {
    const nodes = new Map();
    for (const { rule: written, aliases: others } of rows) {
        if (others.length === 0)
            continue;
        const rule = (0,flaw_ids/* plainId */.Sd)(written);
        if (!(0,flaw_ids/* namesOneFlaw */.nG)(rule))
            continue;
        const aliases = others.map(flaw_ids/* plainId */.Sd).filter((id) => id !== rule && (0,flaw_ids/* namesOneFlaw */.nG)(id));
        if ((0,flaw_ids/* isCve */.vQ)(rule)) {
            for (const alias of aliases)
                if (!(0,flaw_ids/* isCve */.vQ)(alias))
                    nodeOf(nodes, alias).cves.add(rule);
            continue;
        }
        const node = nodeOf(nodes, rule);
        for (const alias of aliases) {
            if ((0,flaw_ids/* isCve */.vQ)(alias)) {
                node.cves.add(alias);
            }
            else {
                node.peers.add(alias);
                nodeOf(nodes, alias).peers.add(rule);
            }
        }
    }
    const known = new Map();
    return {
        flawsOf: (id) => {
            if ((0,flaw_ids/* isCve */.vQ)(id))
                return [id];
            const found = known.get(id) ?? search(id, nodes);
            known.set(id, found);
            return found;
        },
    };
}
function nodeOf(nodes, id) {
    const known = nodes.get(id);
    if (known !== undefined)
        return known;
    const node = { cves: new Set(), peers: new Set() };
    nodes.set(id, node);
    return node;
}
/** The CVEs of the nearest ids that have any; without one, the best known of all the names. */
function search(start, nodes) {
    const seen = new Set([start]);
    let ring = [start];
    while (ring.length > 0) {
        const cves = new Set(ring.flatMap((id) => [...(nodes.get(id)?.cves ?? [])]));
        if (cves.size > 0)
            return [...cves].sort();
        const next = [];
        for (const id of ring) {
            for (const peer of nodes.get(id)?.peers ?? []) {
                if (seen.has(peer))
                    continue;
                seen.add(peer);
                next.push(peer);
            }
        }
        ring = next;
    }
    return [[...seen].sort(flaw_ids/* compareIds */.q3)[0] ?? start];
}

// EXTERNAL MODULE: ./src/findings/package-identity.ts
var package_identity = __webpack_require__(47417);
;// CONCATENATED MODULE: ./src/findings/effective-severity.ts


function effectiveSeverity({ seenBy, ratings, package: installed }, from) {
    const said = seenBy.map(({ severity }) => severity);
    switch (from) {
        case 'highest':
            return worstOf([...said, ...ratings.map(({ severity }) => severity)]);
        case 'nvd':
            return known(ratings.filter(({ source }) => source === 'nvd')) ?? effectiveSeverity({ seenBy, ratings, package: installed }, 'vendor');
        case 'vendor':
            return known(ratings.filter(({ source }) => isDistributor(source, installed))) ?? worstOf(said);
    }
}
/** @returns the worst of what scanners read in a source; undefined when none of them read anything */
function known(ratings) {
    const severity = worstOf(ratings.map((each) => each.severity));
    if (severity === 'unknown')
        return undefined;
    // Trivy has no word below low: of a source that another scanner reads as negligible (Debian's "unimportant"), low is the same word.
    return severity === 'low' && ratings.some((each) => each.severity === 'negligible') ? 'negligible' : severity;
}
function worstOf(severities) {
    return severities.reduce(severity/* worst */.QZ, 'unknown');
}
/** Sources of a distribution's own ratings, by the namespace of its package URLs; others have a source of their namespace's name. */
const SOURCES_OF = new Map([
    ['redhat', ['redhat', 'redhat-oval', 'redhat-csaf']],
    ['centos', ['redhat', 'redhat-oval', 'centos']],
    ['oracle', ['oracle-oval', 'oracle']],
    ['suse', ['suse-cvrf', 'suse', 'sles']],
    ['opensuse', ['suse-cvrf', 'suse', 'opensuse', 'sles']],
    ['cbl-mariner', ['cbl-mariner', 'mariner', 'azure']],
    ['azurelinux', ['azure', 'azurelinux', 'mariner']],
    ['arch', ['arch-linux', 'arch']],
]);
function isDistributor(source, { type, namespace }) {
    return (0,package_identity/* isSystemPackage */.qc)(type) && (SOURCES_OF.get(namespace)?.includes(source) ?? source === namespace);
}

;// CONCATENATED MODULE: ./src/findings/merge-vulnerabilities.ts
/** Joins what several scanners say about the same flaw in the same package. */





/** @returns one finding a flaw and package: target by target, in the order in which they were first seen */
function mergeVulnerabilities(observations, severityFrom) {
    const graph = aliasGraph(observations);
    const targets = new Map();
    for (const each of observations)
        merge_vulnerabilities_put(targets, each.target, each);
    return [...targets.values()].flatMap((rows) => mergeTarget(rows, graph, severityFrom));
}
function mergeTarget(observations, graph, severityFrom) {
    const groups = new Map();
    // Numbers make short keys, and those are most of what this costs.
    const numbers = new Map();
    const numberOf = new Map();
    for (const each of attachSources(underFlaws(observations, graph))) {
        let number = numberOf.get(each.of);
        if (number === undefined) {
            number = numbers.get(each.of.key) ?? numbers.size;
            numbers.set(each.of.key, number);
            numberOf.set(each.of, number);
        }
        merge_vulnerabilities_put(groups, `${String(number)} ${each.flaw}`, each);
    }
    const found = [];
    for (const group of groups.values())
        for (const variant of tellVariantsApart(group))
            found.push(merge_vulnerabilities_join(variant, graph, severityFrom));
    return found;
}
function merge_vulnerabilities_put(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** A row about an advisory counts for each flaw that the advisory covers in this package, as far as any row tells. */
function underFlaws(observations, graph) {
    const identityOf = (0,package_identity/* packageIdentifier */.IT)();
    const covered = new Map();
    const untold = [];
    const seen = [];
    for (const by of observations) {
        const of = identityOf(by.package);
        if (by.advisories === undefined && (0,flaw_ids/* isCve */.vQ)(by.rule)) {
            seen.push({ flaw: by.rule, by, of });
            continue;
        }
        const flaws = flawsOf(by, graph);
        if (flaws.length === 0) {
            const row = { flaw: by.rule, by, of };
            untold.push(row);
            seen.push(row);
            continue;
        }
        for (const flaw of flaws)
            seen.push({ flaw, by, of });
        const advisories = by.advisories ?? [];
        if (advisories.length === 0 && (0,flaw_ids/* namesOneFlaw */.nG)(by.rule))
            continue;
        for (const advisory of [...advisories, by.rule]) {
            const key = `${of.key}\n${advisory}`;
            covered.set(key, new Set([...(covered.get(key) ?? []), ...flaws]));
        }
    }
    if (untold.length === 0)
        return seen;
    const told = new Map(untold.map((row) => [row, covered.get(`${row.of.key}\n${row.by.rule}`)]));
    return seen.flatMap((row) => [...(told.get(row) ?? [row.flaw])].map((flaw) => ({ ...row, flaw })));
}
/** @returns the flaws that a row is about; none for an advisory that doesn't say */
function flawsOf({ rule: written, aliases: others }, graph) {
    const rule = (0,flaw_ids/* plainId */.Sd)(written);
    if ((0,flaw_ids/* isCve */.vQ)(rule))
        return [rule];
    const aliases = others.map(flaw_ids/* plainId */.Sd);
    const own = aliases.filter(flaw_ids/* isCve */.vQ);
    if (own.length === 1)
        return own;
    if (own.length > 1)
        return [...new Set(own)].sort();
    if ((0,flaw_ids/* namesOneFlaw */.nG)(rule))
        return graph.flawsOf(rule);
    return [...new Set(aliases.filter(flaw_ids/* namesOneFlaw */.nG).flatMap((id) => graph.flawsOf(id)))].sort();
}
/** A row about a source package counts for the binary packages that were built from it, where others name those. */
function attachSources(seen) {
    if (!seen.some(({ of }) => of.isSource))
        return seen;
    const binaries = new Map();
    for (const each of seen) {
        if (each.of.isSource || each.of.source === undefined)
            continue;
        const key = `${each.flaw}\n${each.of.type} ${each.of.source}`;
        const known = binaries.get(key) ?? new Map();
        known.set(`${each.of.key} ${each.of.variant ?? ''}`, each);
        binaries.set(key, known);
    }
    return seen.flatMap((each) => {
        const built = each.of.isSource ? binaries.get(`${each.flaw}\n${each.of.type} ${each.of.source ?? ''}`) : undefined;
        if (built === undefined)
            return [each];
        return [...built.values()].map((binary) => ({ flaw: each.flaw, of: binary.of, by: { ...each.by, package: { ...binary.by.package, paths: [] }, place: binary.by.place } }));
    });
}
/**
 * Packages of the same name and version for two processors are two; so are Java archives of two groups, unless they lie in the
 * same file. Who doesn't say which one is meant gets the first.
 */
function tellVariantsApart(group) {
    const one = group[0]?.of.variant;
    if (group.every(({ of }) => of.variant === one))
        return [group];
    const variants = [...new Set(group.flatMap(({ of }) => (of.variant === undefined ? [] : [of.variant])))].sort();
    const [first] = variants;
    if (first === undefined || variants.length === 1)
        return [group];
    const byVariant = new Map(variants.map((variant) => [variant, []]));
    const unsure = [];
    for (const each of group)
        (each.of.variant === undefined ? unsure : byVariant.get(each.of.variant))?.push(each);
    if (group[0]?.of.type === 'maven')
        joinByPath(byVariant);
    for (const each of unsure) {
        const sameFile = [...byVariant.values()].find((others) => others.some((other) => shareFile(each, other)));
        (sameFile ?? [...byVariant.values()][0])?.push(each);
    }
    return [...byVariant.values()];
}
function joinByPath(byVariant) {
    const entries = [...byVariant];
    for (const [at, [, members]] of entries.entries()) {
        const earlier = entries.slice(0, at).find(([variant, others]) => byVariant.has(variant) && members.some((one) => others.some((other) => one.by.seenBy.scanner !== other.by.seenBy.scanner && shareFile(one, other))));
        if (earlier === undefined)
            continue;
        earlier[1].push(...members);
        byVariant.delete(entries[at]?.[0] ?? '');
    }
}
function shareFile(one, other) {
    return one.by.package.paths.some((path) => other.by.package.paths.includes(path));
}
/** Trivy's names and places are the ones that our documents promise; the others follow by name. */
function rankOf({ seenBy }) {
    return seenBy.scanner.startsWith('trivy') ? 0 : seenBy.scanner.startsWith('grype') ? 1 : 2;
}
/** A Java archive without a group is the same as one with it, and knows less. */
function guesses({ of }) {
    return of.type === 'maven' && of.variant === undefined ? 1 : 0;
}
function compareSeen(a, b) {
    return guesses(a) - guesses(b) || rankOf(a.by) - rankOf(b.by) || compareText(a.by.seenBy.scanner, b.by.seenBy.scanner) || compareText(a.by.package.purl, b.by.package.purl) || compareText(orderOf(a), orderOf(b));
}
function orderOf({ by: { package: { paths, version }, place, rule, message } }) {
    return [version, paths[0] ?? '', rule, place.type === 'layer' ? (place.diffId ?? '') : '', message].join('\n');
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function merge_vulnerabilities_join(group, graph, severityFrom) {
    const sorted = group.length === 1 ? group : [...group].sort(compareSeen);
    const [first] = sorted;
    if (first === undefined)
        throw new RangeError('a group holds at least one row');
    const rows = sorted.map(({ by }) => by);
    const { flaw, by: lead, of } = first;
    const titled = rows.find(({ title, rule }) => title !== '' && title !== rule);
    const seenBy = rows.length === 1 ? [lead.seenBy] : unique(rows.map((row) => row.seenBy), sameSighting);
    const ratings = ratingsOf(rows);
    const { aliases, advisories } = otherIds(flaw, rows, graph);
    const { purl, name, version } = lead.package;
    // Filled one by one: spreading what may be absent costs more than all the rest.
    const finding = {
        kind: 'vulnerability',
        rule: flaw,
        title: titled?.title ?? flaw,
        severity: effectiveSeverity({ seenBy, ratings, package: of }, severityFrom),
        confidence: lead.confidence,
        message: titled?.message ?? lead.message,
        target: lead.target,
        // Who knows the layer or the line says where the thing is; the others only that it is there.
        place: (rows.find(isPlaced) ?? lead).place,
        seenBy,
        aliases,
        package: { purl, name, version, paths: together(rows, (row) => row.package.paths).sort() },
        fixedIn: withoutRepeats(together(rows, (row) => row.fixedIn)),
        references: together(rows, (row) => row.references),
        fingerprint: (0,identity/* fingerprint */.R)('vulnerability', flaw, [lead.target, (0,package_identity/* lastingPurl */.AW)(of)]),
    };
    if (advisories.length > 0)
        finding.advisories = advisories;
    if (ratings.length > 0)
        finding.ratings = ratings;
    const excepted = rows.find((row) => row.excepted !== undefined)?.excepted;
    if (excepted !== undefined)
        finding.excepted = excepted;
    addSignals(finding, rows);
    return finding;
}
function ratingsOf(rows) {
    const all = [];
    for (const row of rows)
        for (const rating of row.ratings ?? [])
            if (!all.some(({ source, severity }) => source === rating.source && severity === rating.severity))
                all.push(rating);
    return all.sort((a, b) => compareText(a.source, b.source) || compareText(a.severity, b.severity));
}
function sameSighting(one, other) {
    return one.scanner === other.scanner && one.id === other.id && one.severity === other.severity && one.version === other.version && one.source === other.source && (one.fixedIn ?? []).join('\n') === (other.fixedIn ?? []).join('\n');
}
/** Every text that any of the rows has, once. */
function together(rows, of) {
    const all = [];
    for (const row of rows)
        for (const text of of(row))
            if (!all.includes(text))
                all.push(text);
    return all;
}
/** Go's versions have a `v` in front in some scanners' words and none in others'. */
function withoutRepeats(versions) {
    const plain = (version) => version.replace(/^v(?=\d)/, '');
    return versions.filter((version, index) => versions.findIndex((each) => plain(each) === plain(version)) === index);
}
function isPlaced({ place }) {
    switch (place.type) {
        case 'layer':
            return place.diffId !== undefined;
        case 'file':
            return place.line !== undefined;
        case 'source':
        case 'report':
            return true;
    }
}
/** Names of the flaw itself, and ids of advisories that cover it and others. */
function otherIds(flaw, rows, graph) {
    if (rows.every((row) => row.rule === flaw && row.aliases.length === 0 && row.advisories === undefined))
        return { aliases: [], advisories: [] };
    const aliases = new Set();
    const advisories = new Set();
    const add = (written, isRule) => {
        const id = (0,flaw_ids/* plainId */.Sd)(written);
        if (id === flaw || (0,flaw_ids/* isCve */.vQ)(id))
            return;
        if (!(0,flaw_ids/* namesOneFlaw */.nG)(id)) {
            if (isRule)
                advisories.add(id);
            return;
        }
        const flaws = graph.flawsOf(id);
        if (flaws.length === 1 && flaws[0] === flaw)
            aliases.add(id);
        else if (flaws.includes(flaw))
            advisories.add(id);
    };
    for (const { rule, aliases: others, advisories: named = [] } of rows) {
        add(rule, true);
        for (const id of others)
            add(id, false);
        for (const id of named)
            advisories.add(id);
    }
    return { aliases: [...aliases].sort(flaw_ids/* compareIds */.q3), advisories: [...advisories].sort() };
}
function addSignals(finding, rows) {
    for (const { cvss, epss, kev, status } of rows) {
        if (cvss !== undefined && isHigher(cvss, finding.cvss))
            finding.cvss = cvss;
        if (epss !== undefined && epss >= (finding.epss ?? 0))
            finding.epss = epss;
        if (kev !== undefined)
            finding.kev = kev || finding.kev === true;
        if (status === 'withdrawn' || (status === 'disputed' && finding.status === undefined))
            finding.status = status;
    }
}
function isHigher(one, than) {
    return than === undefined || one.score > than.score || (one.score === than.score && (one.vector ?? '') > (than.vector ?? ''));
}
/** For the few that a finding has. */
function unique(items, same) {
    const kept = [];
    for (const item of items)
        if (!kept.some((each) => same(each, item)))
            kept.push(item);
    return kept;
}

;// CONCATENATED MODULE: ./src/findings/tell-apart.ts
/** Findings that are told apart in this run must not share a fingerprint. */


/**
 * Those that do get more into it: the paths of a package that is installed in two versions, else their rank (the same line
 * twice in a file), which doesn't depend on who reported first.
 */
function tellApart(findings) {
    if (new Set(findings.map((finding) => finding.fingerprint)).size === findings.length)
        return [...findings];
    const byPath = extend(findings, (finding) => (finding.kind === 'vulnerability' ? finding.package.paths : []));
    const twins = new Map();
    for (const finding of byPath) {
        const known = twins.get(finding.fingerprint);
        if (known === undefined)
            twins.set(finding.fingerprint, [finding]);
        else
            known.push(finding);
    }
    const ranks = new Map();
    for (const group of twins.values())
        for (const [rank, finding] of group.sort(compareTwins).entries())
            ranks.set(finding, rank);
    return byPath.map((finding) => {
        const rank = ranks.get(finding) ?? 0;
        return rank === 0 ? finding : { ...finding, fingerprint: (0,identity/* fingerprint */.R)(finding.kind, finding.rule, [finding.fingerprint, String(rank)]) };
    });
}
/** By place in the file; in images by what is installed, or by what is said. */
function compareTwins(a, b) {
    if (a.place.type === 'source' && b.place.type === 'source')
        return (0,findings_location/* compareLocation */.T6)(a.place.at, b.place.at) || tell_apart_compareText(a.message, b.message);
    if (a.place.type === 'file' && b.place.type === 'file')
        return (a.place.line ?? 0) - (b.place.line ?? 0) || tell_apart_compareText(sayOf(a), sayOf(b));
    return tell_apart_compareText(sayOf(a), sayOf(b));
}
function sayOf(finding) {
    return finding.kind === 'vulnerability' ? `${finding.package.purl} ${finding.package.version}` : finding.message;
}
function tell_apart_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function extend(findings, more) {
    const count = new Map();
    for (const { fingerprint: print } of findings)
        count.set(print, (count.get(print) ?? 0) + 1);
    return findings.map((finding) => {
        const parts = (count.get(finding.fingerprint) ?? 0) > 1 ? more(finding) : [];
        return parts.length === 0 ? finding : { ...finding, fingerprint: (0,identity/* fingerprint */.R)(finding.kind, finding.rule, [finding.fingerprint, ...parts]) };
    });
}

;// CONCATENATED MODULE: ./src/findings/untyped-packages.ts
const UNTYPED = 'pkg:generic/';
/** @returns the same rows; one of an unknown kind gets the package of the same target that others tell, unless several fit */
function withKnownKinds(observations) {
    if (!observations.some(isUntyped))
        return observations;
    const known = new Map();
    for (const each of observations) {
        if (isUntyped(each))
            continue;
        const packages = known.get(keyOf(each)) ?? new Map();
        // Scanners spell one package in several ways; two kinds are two packages.
        const [kind = ''] = each.package.purl.split('/', 1);
        if (!packages.has(kind))
            packages.set(kind, each.package);
        known.set(keyOf(each), packages);
    }
    return observations.map((each) => {
        const [only, ...others] = isUntyped(each) ? (known.get(keyOf(each))?.values() ?? []) : [];
        return only === undefined || others.length > 0 ? each : { ...each, package: { ...only, paths: each.package.paths } };
    });
}
function isUntyped({ package: { purl } }) {
    return purl.startsWith(UNTYPED);
}
function keyOf({ target, package: { name, version } }) {
    return `${target}\n${name.toLowerCase()}\n${version}`;
}

;// CONCATENATED MODULE: ./src/findings/merge.ts




const DEFAULTS = { severityFrom: 'vendor', ownRulesFor: () => [] };
/** @returns one finding a thing: what checks and tools say of files and images first, then packages with known flaws, each in the order in which they were first seen */
function merge(observations, { severityFrom, ownRulesFor } = DEFAULTS) {
    const vulnerabilities = observations.filter((each) => each.kind === 'vulnerability');
    const others = observations.filter((each) => each.kind !== 'vulnerability');
    return tellApart([...mergeRules(others, ownRulesFor), ...mergeVulnerabilities(withKnownKinds(vulnerabilities), severityFrom)]).map(shortened);
}
/** Far beyond what a tool says of a finding; only what shouldn't be there is longer. */
const LONGEST_TITLE = 300;
const LONGEST_MESSAGE = 4000;
/** Other tools' texts may be of any length, and every report repeats them. */
function shortened(finding) {
    const { title, message } = finding;
    if (title.length <= LONGEST_TITLE && message.length <= LONGEST_MESSAGE)
        return finding;
    return { ...finding, title: cut(title, LONGEST_TITLE), message: cut(message, LONGEST_MESSAGE) };
}
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    // Half of a surrogate pair is no text.
    return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

// EXTERNAL MODULE: ./src/artifacts/pragma.ts
var pragma = __webpack_require__(21171);
;// CONCATENATED MODULE: ./src/findings/secret-twins.ts

const OURS = 'image/secret-file';
/** Kinds of secrets in our words, and in the ids of scanners' rules. */
const KINDS = [
    [/private key|SSH/i, /private-?key|ssh|pem|rsa/i],
    [/GitHub/, /github/i],
    [/GitLab/, /gitlab/i],
    [/AWS/, /aws/i],
    [/Slack/, /slack/i],
    [/Stripe/, /stripe/i],
    [/npm/, /npm/i],
    [/PyPI|Python/, /pypi/i],
    [/Docker|registry logins/, /docker/i],
    [/Hugging/, /hugging/i],
    [/Google/, /gcp|google/i],
];
/** Ours stays, for it is there with and without the scanner; who else saw it is added. */
function joinSecrets(findings) {
    const ours = new Map();
    for (const finding of findings)
        if (finding.kind === 'secret' && finding.rule === OURS && finding.path !== undefined)
            ours.set(secret_twins_keyOf(finding), finding);
    if (ours.size === 0)
        return [...findings];
    const joined = new Map();
    const dropped = new Set();
    for (const finding of findings) {
        if (finding.kind !== 'secret' || finding.rule === OURS || finding.path === undefined)
            continue;
        const own = ours.get(secret_twins_keyOf(finding));
        if (own === undefined || !sameKind(own, finding))
            continue;
        const before = joined.get(own) ?? own;
        joined.set(own, { ...before, severity: (0,severity/* worst */.QZ)(before.severity, finding.severity), aliases: [...new Set([...before.aliases, finding.rule])], seenBy: [...before.seenBy, ...finding.seenBy] });
        dropped.add(finding);
    }
    return findings.flatMap((finding) => (dropped.has(finding) ? [] : [joined.get(finding) ?? finding]));
}
function secret_twins_keyOf({ target, path }) {
    return JSON.stringify([target, path]);
}
/** Where ours doesn't say which kind ("environment values"), any fits. */
function sameKind(own, theirs) {
    const kind = KINDS.find(([words]) => words.test(own.message.replace(/^`[^`]*`/, '').replace(/ It lies in .*$/, '')));
    return kind === undefined || kind[1].test(theirs.rule);
}

;// CONCATENATED MODULE: ./src/findings/settle.ts
/**
 * The last step before the policy, for what our checks see in images: settings get the line of the instruction that makes them, exceptions
 * written above an instruction count for what its layer holds, and what the Dockerfile's own check says already is said once.
 */




/** @param located of `merged`, in the same order. @param twinsOf a rule's own twins that look at Dockerfiles */
function settle(merged, located, images, twinsOf) {
    const sources = new Map(images.map((image) => [image.key, image.source]));
    const settled = located.map((finding, index) => {
        const place = merged[index]?.place;
        const source = sources.get(finding.target);
        if (place?.type !== 'layer')
            return { finding, place: place?.type === 'source' ? place.node : undefined };
        if (source === undefined || !settle_isOurs(finding))
            return { finding, place };
        const moved = place.instruction === undefined || place.diffId !== undefined ? finding : { ...finding, ...placeOfSetting(place.instruction, source) };
        return { finding: withException(moved, source), place };
    });
    return joinSecrets(joinTwins(settled.filter(({ finding, place }) => !isLost(finding, place)), twinsOf));
}
/** OCI's own configuration has no room for a health check: a Dockerfile that sets one did its part, a copy in that format lost it. */
function isLost({ rule, locatedBy }, place) {
    return rule === 'image/no-healthcheck' && typeof place === 'object' && locatedBy.how === 'instruction';
}
function settle_isOurs({ seenBy }) {
    return seenBy.some(({ scanner, id }) => scanner === 'dockgate' && id.startsWith('image/'));
}
/** The last instruction that sets it; else the FROM line, for the base image did. */
function placeOfSetting({ keyword, word }, { stage, dockerfile }) {
    const from = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.from ?? stage.from;
    const makers = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).filter((instruction) => instruction.keyword === keyword);
    const maker = makers.findLast((instruction) => word === undefined || names(instruction, word)) ?? (SETS_WHOLE.has(keyword) ? makers.at(-1) : undefined);
    if (maker !== undefined)
        return { at: maker.at, locatedBy: { how: 'instruction', why: `this ${keyword} sets it` } };
    const global = keyword === 'ARG' ? dockerfile.globalArguments.findLast((instruction) => word === undefined || names(instruction, word)) : undefined;
    if (global !== undefined)
        return { at: global.at, locatedBy: { how: 'instruction', why: 'this ARG sets it' } };
    return { at: from.at, locatedBy: { how: 'base-image', why: word === undefined ? `no ${keyword} of this Dockerfile sets it` : `no ${keyword} of this Dockerfile names it, so the base image does` } };
}
/** A later one replaces an earlier one. */
const SETS_WHOLE = new Set(['USER', 'HEALTHCHECK', 'CMD', 'ENTRYPOINT']);
function names({ assignments, words, text, keyword }, word) {
    if (assignments.some(({ name }) => name === word))
        return true;
    if (keyword === 'EXPOSE')
        return words.some(({ value }) => value.split('/')[0] === word || value.includes('$'));
    return words.some(({ value }) => value === word) || (keyword === 'ARG' && words.some(({ value }) => value.split('=')[0] === word)) || (keyword === 'VOLUME' && text.includes(word));
}
/** Not for what came with the base: an exception for a FROM line means its own rules. */
function withException(finding, { dockerfile }) {
    if (finding.excepted !== undefined || finding.at.file !== dockerfile.source.file)
        return finding;
    const instruction = dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions]).find(({ at }) => at.startLine === finding.at.startLine);
    const excepted = instruction === undefined ? undefined : (0,pragma/* exceptionFor */.f)(finding.seenBy.find(({ id }) => id.startsWith('image/'))?.id ?? finding.rule, instruction.comments);
    return excepted === undefined ? finding : { ...finding, excepted };
}
/** Once for a whole Dockerfile, wherever in it. */
const ONE_A_FILE = new Set(['image/root-user', 'image/no-healthcheck']);
function joinTwins(settled, twinsOf) {
    const byLine = new Map();
    for (const each of settled) {
        if (typeof each.place !== 'string')
            continue;
        for (const key of [lineKey(each.finding, true), lineKey(each.finding, false)])
            byLine.set(key, [...(byLine.get(key) ?? []), each]);
    }
    const kept = new Map(settled.map(({ finding }) => [finding, finding]));
    for (const { finding, place } of settled) {
        if (typeof place !== 'object')
            continue;
        // Another tool's rule about a Dockerfile, told from an image: it names no line.
        const unplaced = finding.rule.startsWith('dockerfile/');
        const twins = unplaced ? [finding.rule] : twinsOf(finding.rule);
        const candidates = twins.length === 0 ? [] : (byLine.get(lineKey(finding, !unplaced && !ONE_A_FILE.has(finding.rule))) ?? []);
        const twin = candidates.find((each) => twins.includes(each.finding.rule) && kept.has(each.finding) && (unplaced || speaksOf(each, place)));
        if (twin === undefined)
            continue;
        const [winner, other] = finding.kind === 'secret' ? [finding, twin.finding] : [twin.finding, finding];
        kept.set(winner, joined(kept.get(winner) ?? winner, other));
        kept.delete(other);
    }
    return [...kept.values()];
}
/** The worse severity counts: what is in the image is no guess any more. */
function joined(winner, other) {
    const more = other.seenBy.filter((sighting) => !winner.seenBy.some(({ scanner, id }) => scanner === sighting.scanner && id === sighting.id));
    const excepted = winner.excepted ?? other.excepted;
    return { ...winner, severity: (0,severity/* worst */.QZ)(winner.severity, other.severity), seenBy: [...winner.seenBy, ...more], ...(excepted === undefined ? {} : { excepted }) };
}
function lineKey({ at }, line) {
    return line ? `${at.file}:${String(at.startLine)}` : at.file;
}
/** Whether a finding of the same line is about the same thing: one ENV may set several secrets, one COPY bring several files. */
function speaksOf({ finding, place: node }, { instruction, path }) {
    if (typeof node !== 'string')
        return false;
    if (instruction?.word !== undefined && (instruction.keyword === 'ENV' || instruction.keyword === 'ARG'))
        return node.split(' ').includes(instruction.word);
    if (finding.rule === 'dockerfile/sudo')
        return path?.endsWith('/sudo') === true;
    return finding.rule !== 'dockerfile/secret-file-copied' || path === undefined || comesFrom(path, node);
}
/** The source of a COPY is the last word of its node; what is copied keeps its name, or lies below it. */
function comesFrom(path, node) {
    const source = node.slice(node.lastIndexOf(' ') + 1).replace(/\/+$/, '');
    const [stem = ''] = source.slice(source.lastIndexOf('/') + 1).split(/[*?[]/);
    const globbed = !source.endsWith(stem);
    return stem !== '' && path.split('/').some((step) => (globbed ? step.startsWith(stem) : step === stem));
}

// EXTERNAL MODULE: ./src/checks/run.ts
var run = __webpack_require__(21416);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/inspect.ts
/** Looks: every scanner over every target that it reads, and beside them our own checks over the files. Each ends as a value. */




const OWN_KINDS = ['misconfiguration'];
/** What our checks of images look for besides. */
const OWN_IMAGE_KINDS = ['secret', 'eol'];
async function inspect(acquired, joined, programs, settings, tools) {
    const scanning = scanAll(acquired, joined, programs, settings, tools);
    // A bug in a check is thrown before anybody waits for the scanners: Node would end us over a rejection of theirs.
    scanning.catch(() => undefined);
    const checked = acquired.files.map((files) => checkFiles(files, tools));
    const images = checkImages(acquired.images, tools);
    images.catch(() => undefined);
    const scanned = [...(await scanning), ...joined.scanned];
    const looked = await images;
    const broken = new Map(scanned.flatMap(({ target, problem }) => (problem === undefined ? [] : [[target, problem]])));
    return {
        observations: [...checked.flat(), ...looked.flatMap((each) => each.observations), ...scanned.flatMap((each) => (broken.has(each.target) ? [] : each.observations))],
        scanners: scanned.flatMap((each) => each.reports),
        signals: suppliedForAll(scanned),
        judgesPackages: scanned.some(({ judgesPackages }) => judgesPackages),
        sought: new Set([...OWN_KINDS, ...(looked.some(({ complete }) => complete) ? OWN_IMAGE_KINDS : []), ...scanned.flatMap((each) => each.sought)]),
        targets: [...targetsOf(acquired, joined).values()].map((target) => {
            const problem = broken.get(target.key);
            return problem === undefined ? target : { ...target, outcome: 'failed', error: problem };
        }),
        notLookedAt: [...[...acquired.files, ...looked].flatMap((each) => each.notLookedAt), ...acquired.notLookedAt],
    };
}
/** What was skipped for want of anything to look at is a target all the same when a report is about it. */
function targetsOf(acquired, joined) {
    return new Map([...acquired.reports, ...joined.targets].map((target) => [target.key, target]));
}
/** Each waits for its bytes to be verified, which happens beside the scanners. */
async function checkImages(images, tools) {
    if (images.length === 0)
        return [];
    const { checkImage } = await __webpack_require__.e(/* import() */ 8206).then(__webpack_require__.bind(__webpack_require__, 98206));
    return Promise.all(images.map((image) => checkImage(image, tools)));
}
/** Scanners are loaded when there is something for them: a check of files starts faster without. */
async function scanAll(acquired, joined, programs, settings, tools) {
    if (programs === undefined && acquired.images.length === 0)
        return [];
    const { scan } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(8061), __webpack_require__.e(3730), __webpack_require__.e(34), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 90534));
    return scan(acquired, joined.replaced, programs, settings, tools);
}
/** What is known of one target alone says nothing about the others; each of a target's scanners adds what it knows. */
function suppliedForAll(scanned) {
    const byTarget = new Map();
    for (const { target, judgesPackages, signals } of scanned) {
        if (!judgesPackages)
            continue;
        const known = byTarget.get(target) ?? new Set();
        for (const signal of signals)
            known.add(signal);
        byTarget.set(target, known);
    }
    const [first, ...others] = byTarget.values();
    return new Set([...(first ?? [])].filter((signal) => others.every((other) => other.has(signal))));
}
function checkFiles(files, tools) {
    for (const { dockerfile } of files.dockerfiles) {
        for (const { at, message } of (0,run/* pragmaProblems */.V)(dockerfile, checks.ruleIds))
            tools.log.warn(`${(0,findings_location/* printLocation */.VL)(at)}: ${message}`);
    }
    return [
        ...files.dockerfiles.flatMap((subject) => (0,run/* runChecks */.J)(checks.checks.dockerfile, subject, files.target, version/* VERSION */.x)),
        ...files.contexts.flatMap((subject) => (0,run/* runChecks */.J)(checks.checks.dockerignore, subject, files.target, version/* VERSION */.x)),
    ];
}

// EXTERNAL MODULE: ./src/policy/verdict.ts
var policy_verdict = __webpack_require__(75187);
// EXTERNAL MODULE: ./src/report.ts
var report = __webpack_require__(70665);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/targets/open-image.ts
var open_image = __webpack_require__(97704);
// EXTERNAL MODULE: ./src/targets/repository.ts
var targets_repository = __webpack_require__(26340);
// EXTERNAL MODULE: ./src/targets/sbom-key.ts
var sbom_key = __webpack_require__(57551);
;// CONCATENATED MODULE: ./src/targets/acquire.ts
/** Opens everything that the settings name: folders are read, images built or opened. What fails is a value. */





async function acquire(settings, tools) {
    const named = await namedTargets(settings, tools);
    refuseTwins([...requestsFor(settings, settings.builds, tools), ...named.requests, ...settings.sbomIn.map((file) => ({ key: (0,sbom_key/* sbomKey */.z)(file), kind: 'sbom' }))]);
    const reports = [];
    const files = [];
    const images = [];
    let { builds } = settings;
    let folder;
    if (settings.path !== undefined) {
        const { path } = settings;
        const repository = await attempt('repository', path, 'repository', reports, () => (0,targets_repository/* openRepository */.h_)(path, settings.exclude, tools));
        if (repository !== undefined) {
            files.push(repository);
            folder = await (0,targets_repository/* openFolder */.NE)(path, tools);
            if (settings.buildAuto)
                builds = automaticBuilds(repository, tools);
            const empty = repository.dockerfiles.length === 0 && repository.contexts.length === 0 && repository.notLookedAt.length === 0;
            reports.push({ key: 'repository', name: path, kind: 'repository', outcome: empty ? 'skipped' : 'ok', ...(empty ? { error: 'it holds nothing that Dockgate checks' } : {}) });
        }
    }
    const covered = new Set(files.flatMap((each) => each.dockerfiles.map(({ dockerfile }) => dockerfile.source.file)));
    for (const request of [...requestsFor(settings, builds, tools), ...named.requests]) {
        const { key, name, kind } = request;
        const opened = await attempt(key, name, kind, reports, request.open);
        for (const each of opened ?? []) {
            if ('failed' in each) {
                reports.push(failure(each.key, each.name, kind, each.failed));
                continue;
            }
            const { image, files: own } = each;
            images.push(image);
            if (own !== undefined && !own.dockerfiles.every(({ dockerfile }) => covered.has(dockerfile.source.file)))
                files.push(own);
            reports.push(reportOf(image));
        }
    }
    return { files, images, folder, sboms: await openSboms(settings, reports, tools), reports, notLookedAt: named.notLookedAt };
}
/** Everything that is an image or becomes one, in the order in which it is opened. */
function requestsFor(settings, builds, tools) {
    return [...builds.map((request) => (0,open_image/* buildTarget */.k0)(request, settings, tools)), ...settings.archives.map((request) => (0,open_image/* archiveTarget */.i)(request, settings, tools))];
}
/** Loaded where images are named: a check of files starts faster without. */
async function namedTargets(settings, tools) {
    if (settings.images.length + settings.compose.length + settings.imagesFrom.length === 0)
        return { requests: [], notLookedAt: [] };
    return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(1646), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 139))).namedTargets(settings, tools);
}
async function openSboms({ sbomIn }, reports, tools) {
    if (sbomIn.length === 0)
        return [];
    const { openSbom } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 75209));
    const sboms = [];
    for (const file of sbomIn) {
        const opened = await attempt((0,sbom_key/* sbomKey */.z)(file), (0,external_node_path_.basename)(file), 'sbom', reports, () => openSbom(file, tools));
        if (opened === undefined)
            continue;
        sboms.push(opened);
        reports.push({ key: opened.key, name: opened.name, kind: 'sbom', outcome: 'ok' });
    }
    return sboms;
}
function reportOf(image) {
    const { key, name, kind, config, source, built, reference } = image;
    return {
        key, name, kind,
        digest: config.id,
        ...(built?.imageId === undefined ? {} : { imageId: built.imageId }),
        platform: config.platform,
        outcome: 'ok',
        ...(reference === undefined ? {} : { reference }),
        ...(source === undefined ? {} : { dockerfile: source.dockerfile.source.file }),
    };
}
/** A target that can't be opened is said in the report; the others are looked at all the same. */
async function attempt(key, name, kind, reports, open) {
    try {
        return await open();
    }
    catch (error) {
        if (!(error instanceof errors/* TargetError */.I0))
            throw error;
        reports.push(failure(key, name, kind, error));
        return undefined;
    }
}
function failure(key, name, kind, error) {
    return { key, name, kind, outcome: 'failed', error: error.hint === undefined ? error.message : `${error.message}${error.message.includes('\n') ? '\n' : ' '}(${error.hint})` };
}
function refuseTwins(requests) {
    const seen = new Set();
    for (const { key, kind } of requests) {
        if (seen.has(key))
            throw new errors/* UsageError */.eb(`two targets of this run are called ${key}`, { hint: kind === 'image' ? 'give them names: --image NAME=REF' : 'scan them in two runs, or give one of the files another name' });
        seen.add(key);
    }
}
function automaticBuilds(repository, tools) {
    const names = repository.dockerfiles.map(({ dockerfile }) => dockerfile.source.file).filter((name) => !(0,targets_repository/* isAside */.Zl)(name));
    const [only, ...others] = names;
    if (only === undefined)
        return [];
    if (others.length > 0) {
        tools.log.warn(`${String(names.length)} Dockerfiles were found, so no image was built: say which with \`build: DIR\`, or turn this off with \`build: none\``);
        return [];
    }
    return [{ directory: (0,external_node_path_.dirname)(only), dockerfile: only }];
}

;// CONCATENATED MODULE: ./src/targets/base-images.ts
/** The image that a line names: a FROM, or the place that names an image which is only pulled. */


/** @returns a lookup from such a place to the image's name, of the images that were scanned, here or elsewhere */
function baseImages(images) {
    const names = new Map();
    for (const { source, namedAt, name } of images) {
        if (source === undefined && namedAt !== undefined)
            names.set((0,findings_location/* printLocation */.VL)(namedAt), name);
        const outermost = source === undefined ? undefined : (0,artifacts_dockerfile/* stageChain */.ap)(source.stage)[0];
        if (outermost?.base.type === 'image')
            names.set((0,findings_location/* printLocation */.VL)(outermost.from.at), outermost.base.name);
    }
    return (at) => names.get((0,findings_location/* printLocation */.VL)(at));
}

;// CONCATENATED MODULE: ./src/gate.ts
/** The pipeline: acquire → inspect → merge → locate → judge. No I/O of its own; publishing is the edges' next step. */













async function runGate(settings, tools, { run, dismissals } = {}) {
    const exceptions = await (0,src_exceptions/* readExceptions */.rY)(settings, tools);
    const programs = await prepare(settings, tools);
    try {
        const report = await gate(programs, { exceptions, dismissals }, settings, tools);
        return run === undefined ? report : { ...report, run };
    }
    finally {
        await programs?.close();
    }
}
async function gate(programs, { exceptions, dismissals }, settings, tools) {
    const acquired = await acquire(settings, tools);
    const joined = await gate_join(acquired, settings, tools);
    const inspected = await inspect(acquired, joined, programs, settings, tools);
    const evidence = await gather(inspected.observations, acquired, settings, tools);
    const merged = merge(inspected.observations, { severityFrom: settings.severityFrom, ownRulesFor: checks.checksLike });
    const located = settle(merged, locate(merged, [...evidence.images, ...joined.images], evidence.files), acquired.images, checks.twinsOf);
    const excepted = await (0,src_exceptions/* exceptDismissed */.HD)(await (0,src_exceptions/* applyExceptions */.FW)(located, exceptions, checks.classOf, tools), (await dismissals) ?? []);
    const { verdict, findings } = (0,policy_verdict/* judge */.S)({ ...inspected, ...settings.policy, findings: excepted, optionalScanners: optionalScanners(settings), classOf: checks.classOf });
    const sorted = findings.toSorted(finding/* compareFindings */.Eg);
    const artifacts = await writeArtifacts(acquired.images, inspected.targets, programs, settings, tools);
    return {
        schemaVersion: report/* REPORT_SCHEMA_VERSION */.WI,
        dockgate: version/* VERSION */.x,
        createdAt: tools.clock.now().toISOString(),
        gate: settings.policy.gate,
        verdict: verdict.decision,
        reasons: verdict.reasons,
        conditions: verdict.conditions,
        reportFrom: settings.reportFrom,
        targets: inspected.targets,
        scanners: inspected.scanners,
        checks: checksThatRan(acquired),
        findings: sorted,
        edits: (0,edits/* groupByEdit */.J)(sorted, { remedyOf: (rule) => (0,checks.checkOf)(rule)?.remedy, baseImageAt: baseImages([...acquired.images, ...gate_namedIn(joined)]) }),
        workloads: [],
        notLookedAt: inspected.notLookedAt,
        sought: { kinds: finding/* FINDING_KINDS */.mH.filter((kind) => inspected.sought.has(kind)), ...(inspected.judgesPackages ? { signals: finding/* SIGNALS */._z.filter((signal) => inspected.signals.has(signal)) } : {}) },
        ...(artifacts === undefined ? {} : { artifacts }),
    };
}
/** Images that only reports are about, with the names that the reports give them. */
function gate_namedIn({ images, targets }) {
    return images.map((image) => ({ ...image, name: targets.find(({ key }) => key === image.key)?.name ?? image.key }));
}
/** Reports made elsewhere; what reads them is loaded for those who give any. */
async function gate_join(acquired, settings, tools) {
    if (settings.reports.length === 0)
        return { scanned: [], targets: [], images: [], replaced: new Map() };
    const { joinReports } = await Promise.all(/* import() */[__webpack_require__.e(3730), __webpack_require__.e(5238)]).then(__webpack_require__.bind(__webpack_require__, 5238));
    return joinReports(acquired, settings, tools);
}
/** Loaded for what isn't simply a line that a check points at. */
async function gather(observations, acquired, settings, tools) {
    if (acquired.images.length === 0 && observations.every(({ place }) => place.type === 'source'))
        return { images: [], files: new Map() };
    const { gatherEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8460), __webpack_require__.e(8123)]).then(__webpack_require__.bind(__webpack_require__, 68123));
    return gatherEvidence(observations, acquired, settings, tools);
}
/** @returns undefined when nothing was asked for */
async function writeArtifacts(...[images, targets, programs, settings, tools]) {
    if (settings.sbom.length === 0 && !settings.build.keepArchive)
        return undefined;
    const files = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(8061), __webpack_require__.e(3730), __webpack_require__.e(4004)]).then(__webpack_require__.bind(__webpack_require__, 34004));
    return files.writeArtifacts(images, targets, programs, settings, tools);
}
function checksThatRan({ files, images }) {
    return (0,checks.countChecks)({ files: files.length > 0, images: images.length > 0 });
}
/** Programs are installed while images are built or pulled; loaded for those who need any. */
async function prepare(settings, tools) {
    if (!mayScan(settings) && settings.sbom.length === 0)
        return undefined;
    const { certainPrograms, preparePrograms } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(6118), __webpack_require__.e(663), __webpack_require__.e(8061), __webpack_require__.e(34), __webpack_require__.e(4330)]).then(__webpack_require__.bind(__webpack_require__, 14330));
    return preparePrograms(certainPrograms(settings), settings.scanners, tools);
}
/** Whether any scanner can have something to look at: with `auto`, files alone give it nothing. */
function mayScan({ scanners, path, ...rest }) {
    if (scanners.requests.length === 0)
        return false;
    const { builds, archives, images, compose, imagesFrom, sbomIn } = rest;
    return (path !== undefined && !scanners.automatic) || rest.buildAuto || [builds, archives, images, compose, imagesFrom, sbomIn].some((each) => each.length > 0);
}
/** A report that was given is wanted: no `?` of the scanner's name counts for it. */
function optionalScanners(settings) {
    const given = new Set(settings.reports.map(({ format }) => format));
    return new Set(settings.scanners.requests.filter(({ name, optional }) => optional && !given.has(name)).map(({ name }) => name));
}

// EXTERNAL MODULE: ./src/publishing/publish.ts + 1 modules
var publish = __webpack_require__(78683);
;// CONCATENATED MODULE: ./src/commands/scan.ts
/** `scan`: looks, judges, tells. */



const scan = async (context) => {
    const { settings, host, tools } = context;
    const dismissals = (0,src_exceptions/* readDismissals */.tt)(settings.publish, host, tools);
    // Whoever waits for it hears of a failure; until then it must not end the process.
    dismissals.catch(() => undefined);
    return (0,publish.publishAndShow)(await runGate(settings, tools, { ...(host.run === undefined ? {} : { run: host.run }), dismissals }), context);
};


/***/ }),

/***/ 30209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ plainId),
/* harmony export */   nG: () => (/* binding */ namesOneFlaw),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   vQ: () => (/* binding */ isCve)
/* harmony export */ });
/** What kinds of ids there are: of one flaw, or of an advisory that may cover several. */
/**
 * Databases that give one id to one flaw (https://ossf.github.io/osv-schema/#id-modifications lists most). A GHSA can list
 * two CVEs all the same; `alias-graph` deals with those.
 */
const ONE_FLAW = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL|GMS|NSWG|HSEC|RSEC|PSF|BIT|CGA|OSEC|JLSEC|GSD|TEMP|OSVDB|ECHO|SNYK|sonatype|(?:DEBIAN|UBUNTU|ALPINE|EEF|CURL)-CVE)-/i;
/** Names one flaw. Everything else is taken for an advisory that covers several (DSA, RHSA, USN, ALAS, SUSE-SU, …): joining too little is the safe side. */
function namesOneFlaw(id) {
    return id.startsWith('CVE-') || id.startsWith('GHSA-') || ONE_FLAW.test(id);
}
function isCve(id) {
    return id.startsWith('CVE-');
}
/** OSV writes the CVEs of distributions with a prefix: `DEBIAN-CVE-2024-1234` is that CVE. */
const PREFIXED_CVE = /^(?:DEBIAN|UBUNTU|ALPINE|EEF|CURL)-CVE-/i;
const PLAIN = /^(?:CVE|GHSA)-\S+$/;
/** @returns the id as everyone else writes it */
function plainId(id) {
    if (PLAIN.test(id))
        return id;
    const bare = id.trim();
    if (PREFIXED_CVE.test(bare))
        return bare.slice(bare.toUpperCase().indexOf('CVE-')).toUpperCase();
    return /^cve-/i.test(bare) ? bare.toUpperCase() : bare;
}
/** Sorts the id that a flaw is best known by first: CVE, then GHSA, then by the year that the id holds, then by its text. */
function compareIds(a, b) {
    return rankOf(a) - rankOf(b) || yearOf(a) - yearOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function rankOf(id) {
    return isCve(id) ? 0 : id.startsWith('GHSA-') ? 1 : 2;
}
/** The only hint at when it was published that every report has. */
function yearOf(id) {
    const year = /-((?:19|20)\d\d)-/.exec(id)?.[1];
    return year === undefined ? Number.POSITIVE_INFINITY : Number(year);
}


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ layerOrigins)
});

// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var artifacts_dockerfile = __webpack_require__(72942);
;// CONCATENATED MODULE: ./src/findings/history-alignment.ts
/** The best fit of two sequences of build steps: what an image's history tells, and what a Dockerfile says. */
const MATCH = 4;
/** An instruction that left no entry, or an entry in the middle that no instruction explains. */
const GAP = -3;
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

;// CONCATENATED MODULE: ./src/findings/layer-origins.ts
/** Which Dockerfile instruction made which layer: by BuildKit's own record where there is one, else told from the build history. */


/** Under this share of explained instructions the Dockerfile isn't the one that the image was made from. */
const LEAST_FIT = 0.5;
/** The only ones that BuildKit makes a layer of; the old builder does so for no other either. */
const MAKES_LAYER = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
/** These always do; a WORKDIR makes one when its folder is new. */
const ALWAYS_MAKES_LAYER = new Set(['RUN', 'COPY', 'ADD']);
/** @returns by diff id; undefined when nothing tells */
function layerOrigins(config, stage, hints = {}) {
    const from = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.from;
    if (from === undefined)
        return undefined;
    const recorded = hints.provenance === undefined ? undefined : recordedOrigins(config, from, hints.dockerfile, hints.provenance);
    const told = fromHistory(config, stage, from, hints.baseLayers);
    if (recorded === undefined && told === undefined && hints.baseLayers === undefined)
        return undefined;
    const origins = new Map();
    for (const [index, { diffId }] of config.layers.entries()) {
        if (origins.has(diffId))
            continue;
        const isBases = index < (hints.baseLayers ?? 0);
        const origin = recorded?.get(diffId) ?? (isBases ? { type: 'base', from, by: 'base-layers' } : (told?.[index] ?? (hints.baseLayers === undefined ? undefined : { type: 'squashed', from: stage.from })));
        if (origin !== undefined)
            origins.set(diffId, origin);
    }
    return origins;
}
/** The record's lines are lines of the file that was built, which may have changed since. */
function recordedOrigins(config, from, dockerfile, provenance) {
    const origins = new Map();
    if (dockerfile === undefined)
        return origins;
    const built = provenance.dockerfile === undefined || plain(provenance.dockerfile.text) === plain(dockerfile.source.text) ? dockerfile : (0,artifacts_dockerfile/* parseDockerfile */.Ai)('', provenance.dockerfile.text);
    for (const { diffId } of config.layers) {
        const lines = provenance.lineOf(diffId);
        if (lines === undefined)
            continue;
        if (lines === 'base') {
            origins.set(diffId, { type: 'base', from, by: 'provenance' });
            continue;
        }
        const then = instructionsOf(built).find(({ at }) => at.startLine <= lines.startLine && lines.startLine <= at.endLine);
        const now = built === dockerfile || then === undefined ? then : sameIn(dockerfile, then, built);
        if (now !== undefined && MAKES_LAYER.has((now.trigger ?? now).keyword))
            origins.set(diffId, { type: 'instruction', instruction: now, by: 'provenance' });
    }
    return origins;
}
function instructionsOf(dockerfile) {
    return dockerfile.stages.flatMap((each) => each.instructions);
}
/** The same text, and the same one of several that are alike. */
function sameIn(dockerfile, instruction, built) {
    const alike = (file) => instructionsOf(file).filter(({ text }) => plain(text) === plain(instruction.text));
    return alike(dockerfile)[alike(built).indexOf(instruction)];
}
/** A checkout may have other line ends than the file that was built. */
function plain(text) {
    return text.replaceAll('\r', '').trimEnd();
}
/**
 * Aligns the end of the history with the instructions of the stage's chain: same kind, same order, and the text to
 * confirm. What the instructions don't use up, at the front, is the base's. Builders write history differently
 * (BuildKit: `RUN /bin/sh -c … # buildkit`, without flags; the old one: `/bin/sh -c #(nop) COPY dir:HASH in …`).
 * @returns one for each layer; undefined when the history doesn't tell
 */
function fromHistory(config, stage, from, baseLayers) {
    if (config.layers.some((layer) => layer.history === undefined))
        return undefined;
    const expected = expectedSteps(stage);
    const start = baseLayers === undefined ? 0 : entriesOf(config.history, baseLayers);
    const steps = config.history.slice(start).map(stepOfHistory);
    const matched = align(steps, expected.map(({ step }) => step));
    const leaving = expected.filter(({ step }) => step.keyword !== 'ONBUILD');
    if (leaving.length > 0 && matched.size / leaving.length < LEAST_FIT)
        return undefined;
    const first = Math.min(steps.length, ...matched.keys());
    // Squashing keeps the entries of what it throws together, and only the last of them has a layer.
    const squashed = [...matched.keys()].some((index) => steps[index]?.empty === true && ALWAYS_MAKES_LAYER.has(steps[index].keyword));
    const origins = [];
    let current;
    for (const [index, entry] of config.history.entries()) {
        const instruction = expected[matched.get(index - start) ?? -1]?.instruction;
        current = instruction ?? current;
        if (entry.empty)
            continue;
        if (index < start) {
            origins.push({ type: 'base', from, by: 'base-layers' });
            continue;
        }
        // An unexplained layer between ours belongs to the instruction before it.
        const owner = instruction ?? (index - start > first ? current : undefined);
        if (owner !== undefined)
            origins.push(squashed ? { type: 'squashed', from: stage.from } : { type: 'instruction', instruction: owner, by: 'history' });
        else
            origins.push({ type: 'base', from, by: baseLayers === undefined ? 'history' : 'onbuild' });
    }
    return origins;
}
/** @returns how many entries the given number of layers takes up */
function entriesOf(history, layers) {
    let seen = 0;
    for (const [index, { empty }] of history.entries()) {
        if (seen === layers)
            return index;
        if (!empty)
            seen += 1;
    }
    return history.length;
}
/** A stage that starts from another first runs what that one's ONBUILDs say; in the stages after it they are used up. */
function expectedSteps(stage) {
    const chain = (0,artifacts_dockerfile/* stageChain */.ap)(stage);
    return chain.flatMap((each, index) => [
        ...(chain[index - 1]?.instructions ?? []).flatMap((onbuild) => (onbuild.trigger === undefined ? [] : [{ step: stepOfInstruction(onbuild.trigger), instruction: onbuild }])),
        ...each.instructions.map((instruction) => ({ step: stepOfInstruction(instruction), instruction })),
    ]);
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


/***/ }),

/***/ 57551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sbomKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** How a bill of materials is called in reports. */

/** @param file as written */
function sbomKey(file) {
    return `sbom:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}`;
}


/***/ })

};
