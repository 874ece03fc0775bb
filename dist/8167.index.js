export const id = 8167;
export const ids = [8167];
export const modules = {

/***/ 1992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   GQ: () => (/* binding */ runnerPlatform),
/* harmony export */   Lg: () => (/* binding */ printPlatform),
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   xV: () => (/* binding */ choosePlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Platforms of images as docker writes them: `os/architecture[/variant]` (https://github.com/containerd/platforms). */

/** Node's names and what else people write. */
const ARCHITECTURES = {
    x64: ['amd64'], x86_64: ['amd64'], 'x86-64': ['amd64'], aarch64: ['arm64'], armhf: ['arm', 'v7'], armel: ['arm', 'v6'], ia32: ['386'], i386: ['386'], i686: ['386'], ppc64: ['ppc64le'],
};
/** @throws UsageError */
function parsePlatform(text) {
    const parts = text.trim().toLowerCase().split('/');
    const [os = '', architecture = '', variant] = parts;
    if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^[a-z0-9_.-]+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--platform ${JSON.stringify(text.slice(0, 100))} is no platform`, { hint: 'write OS/ARCH, such as linux/amd64 or linux/arm/v7, or `all` for every image of an index' });
    }
    return normal({ os, architecture, variant });
}
/** @param architecture as Node names it: `x64` */
function runnerPlatform(architecture) {
    return normal({ os: 'linux', architecture, variant: undefined });
}
/** Fills in what each stands for alone: `arm` is `arm/v7`, `arm64/v8` is `arm64`. */
function normal({ os, architecture, variant }) {
    const [name, implied] = ARCHITECTURES[architecture] ?? [architecture];
    const given = variant === '' ? undefined : variant;
    if (name === 'arm')
        return { os, architecture: name, variant: given ?? implied ?? 'v7' };
    const plain = (name === 'arm64' && given === 'v8') || (name === 'amd64' && given === 'v1');
    return { os, architecture: name, variant: plain ? undefined : given };
}
function printPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** @returns the one to take on a machine of the wanted kind: the same variant, else the nearest below; undefined when none runs there */
function choosePlatform(all, wanted) {
    const fitting = all.filter(({ platform }) => platform.os === wanted.os && platform.architecture === wanted.architecture && level(platform) <= level(wanted));
    return fitting.reduce((best, each) => (best === undefined || level(each.platform) > level(best.platform) ? each : best), undefined);
}
/** `v7` is 7; none is the lowest. */
function level({ variant }) {
    return Number(/^v(\d+)/.exec(variant ?? '')?.[1] ?? 0);
}


/***/ }),

/***/ 18167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exceptions.ts
var exceptions = __webpack_require__(21305);
// EXTERNAL MODULE: ./src/checks/index.ts + 76 modules
var checks = __webpack_require__(53510);
;// CONCATENATED MODULE: ./src/distinct.ts
/**
 * Each once, at the place of the first one that is like it.
 * @param of what makes two of them alike; all that they are when absent
 */
function distinct(items, of = (item) => item) {
    if (items.length < 2)
        return [...items];
    const seen = new Map();
    for (const item of items) {
        const key = JSON.stringify(of(item));
        if (!seen.has(key))
            seen.set(key, item);
    }
    return [...seen.values()];
}

// EXTERNAL MODULE: ./src/findings/edits.ts
var edits = __webpack_require__(56815);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
;// CONCATENATED MODULE: ./src/findings/join.ts
/** Findings of several runs about the same thing, made one. */


/** @returns each once, in the order in which they were first met */
function joinFindings(findings) {
    const byIdentity = new Map();
    for (const finding of findings) {
        const key = `${finding.kind} ${finding.fingerprint}`;
        const known = byIdentity.get(key);
        byIdentity.set(key, known === undefined ? finding : join(known, finding));
    }
    return [...byIdentity.values()];
}
/** The repository's own finding leads, as it does in one run: a build sees the same Dockerfile. */
function join(a, b) {
    const [lead, other] = b.target === 'repository' && a.target !== 'repository' ? [b, a] : [a, b];
    if (lead.kind === 'vulnerability')
        return other.kind === 'vulnerability' ? joinVulnerabilities(lead, other) : lead;
    return other.kind === 'vulnerability' ? lead : joinCommon(lead, other);
}
/** Worse counts, and so does who knows more; only what both have excepted is excepted. */
function joinCommon(lead, other) {
    const related = distinct([...(lead.related ?? []), ...(other.related ?? [])]);
    const change = CHANGES.find((each) => each === lead.change || each === other.change);
    return {
        ...lead,
        severity: (0,severity/* worst */.QZ)(lead.severity, other.severity),
        aliases: distinct([...lead.aliases, ...other.aliases]),
        seenBy: distinct([...lead.seenBy, ...other.seenBy]),
        ...(related.length === 0 ? {} : { related }),
        ...(change === undefined ? {} : { change }),
        disposition: 'entry' in lead.disposition ? other.disposition : lead.disposition,
    };
}
/** The one that counts most first. */
const CHANGES = ['introduced', 'disclosed', 'existing', 'fixed'];
function joinVulnerabilities(lead, other) {
    const cvss = [lead.cvss, other.cvss].flatMap((each) => each ?? []).sort((a, b) => b.score - a.score)[0];
    const epss = [lead.epss, other.epss].flatMap((each) => each ?? []).sort((a, b) => b - a)[0];
    return {
        ...other,
        ...joinCommon(lead, other),
        package: { ...lead.package, paths: distinct([...lead.package.paths, ...other.package.paths]).sort() },
        fixedIn: distinct([...lead.fixedIn, ...other.fixedIn]),
        references: distinct([...lead.references, ...other.references]),
        ...(cvss === undefined ? {} : { cvss }),
        ...(epss === undefined ? {} : { epss }),
        ...(lead.kev === true || other.kev === true ? { kev: true } : {}),
    };
}

// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/policy/verdict.ts
var policy_verdict = __webpack_require__(75187);
// EXTERNAL MODULE: ./src/report.ts
var report = __webpack_require__(70665);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/merge-reports.ts
/** Makes one report of several: what was found is joined, and judged anew under one policy. Pure. */










/** Legs that are incomplete make the whole so; what they failed on is asked anew. Exceptions that they applied stay. */
async function mergeReports(legs, { policy, reportFrom, missing, dismissals, run, now }) {
    const reports = legs.map(({ report }) => report);
    const targets = joinTargets(reports.flatMap((report) => report.targets));
    const scanners = distinct(reports.flatMap((report) => report.scanners), (each) => ({ ...each, seconds: 0 }));
    const notLookedAt = distinct([...missing, ...reports.flatMap((report) => report.notLookedAt)]);
    const joined = joinFindings(reports.flatMap((report) => report.findings));
    const sought = joinSought(reports);
    const { verdict, findings: open } = (0,policy_verdict/* judge */.S)({
        targets, scanners, notLookedAt,
        findings: await (0,exceptions/* exceptDismissed */.HD)(joined.filter(isOpen).map(withoutDisposition), dismissals),
        // Which failures count was a setting of each leg: its reasons say it.
        optionalScanners: new Set(scanners.map(({ name }) => name)),
        known: distinct(reports.flatMap((report) => report.reasons.filter(stays))),
        signals: new Set(sought.signals ?? []),
        sought: new Set(sought.kinds),
        failOn: policy.failOn,
        warnOn: policy.warnOn,
        classOf: checks.classOf,
    });
    const findings = [...open, ...joined.filter((finding) => !isOpen(finding))].sort(finding/* compareFindings */.Eg);
    const images = new Map(reports.flatMap(({ edits }) => edits.flatMap(({ at, image }) => (image === undefined ? [] : [[(0,findings_location/* printLocation */.VL)(at), image]]))));
    const artifacts = reports.flatMap((report) => report.artifacts ?? []).filter(({ error }) => error !== undefined);
    return {
        schemaVersion: report/* REPORT_SCHEMA_VERSION */.WI,
        dockgate: version/* VERSION */.x,
        createdAt: now,
        ...(run === undefined ? {} : { run: { ...run, ...checkoutOf(reports) } }),
        gate: policy.gate,
        verdict: verdict.decision,
        reasons: verdict.reasons,
        conditions: verdict.conditions,
        reportFrom,
        targets,
        scanners,
        checks: (0,checks.countChecks)({ files: targets.some(hasFiles), images: targets.some(isOpenedImage) }),
        findings,
        edits: (0,edits/* groupByEdit */.J)(findings, { remedyOf: (rule) => (0,checks.checkOf)(rule)?.remedy, baseImageAt: (at) => images.get((0,findings_location/* printLocation */.VL)(at)) }),
        workloads: distinct(reports.flatMap((report) => report.workloads)),
        notLookedAt,
        sought,
        // The files of the others lie where they were made; that one could not be made is news here, too.
        ...(artifacts.length === 0 ? {} : { artifacts: distinct(artifacts) }),
    };
}
/** What somebody should look at, though it doesn't change the verdict. */
function contradictions(legs, merged) {
    const digests = new Map();
    for (const { name, report } of legs) {
        for (const { key, digest } of report.targets)
            if (digest !== undefined)
                digests.set(key, new Map([...(digests.get(key) ?? []), [digest, name]]));
    }
    const twins = [...digests].filter(([, names]) => names.size > 1).map(([key, names]) => `${key} is another image in ${[...names.values()].join(' than in ')}: what was found in either counts; give two images two names, or join the newest report alone`);
    const asked = new Set(merged.conditions.filter(({ effect }) => effect === 'fail').map(({ condition }) => condition));
    const milder = legs.flatMap(({ name, report }) => report.conditions.filter(({ condition, effect, state }) => effect === 'fail' && state === 'broken' && !asked.has(condition)).map(({ condition }) => `${name} failed on \`${condition}\`, which this policy does not ask`));
    return [...twins, ...milder];
}
/** What made a leg incomplete and isn't in the lists that are joined. */
function stays(reason) {
    return reason.type === 'scanner-failed' || reason.type === 'nothing-to-look-at';
}
function isOpen({ disposition }) {
    return disposition.state !== 'excepted' && disposition.state !== 'not-affected';
}
function withoutDisposition({ disposition: _, ...finding }) {
    return finding;
}
const WORST_FIRST = ['failed', 'ok', 'skipped'];
/** By key: the repository of several jobs is one target. One that failed anywhere has failed. */
function joinTargets(targets) {
    const byKey = new Map();
    for (const target of targets) {
        const known = byKey.get(target.key);
        byKey.set(target.key, known === undefined ? target : joinTarget(known, target));
    }
    const all = [...byKey.values()];
    return [...all.filter(({ kind }) => kind === 'repository'), ...all.filter(({ kind }) => kind !== 'repository')];
}
function joinTarget(a, b) {
    const [lead, { error: _, ...other }] = WORST_FIRST.indexOf(a.outcome) <= WORST_FIRST.indexOf(b.outcome) ? [a, b] : [b, a];
    const names = new Set([...a.name.split(', '), ...b.name.split(', ')]);
    return { ...other, ...lead, ...(lead.kind === 'repository' ? { name: [...names].join(', ') } : {}) };
}
function hasFiles({ kind, outcome, dockerfile }) {
    return dockerfile !== undefined || (kind === 'repository' && outcome !== 'failed');
}
function isOpenedImage({ kind, outcome }) {
    return outcome === 'ok' && (kind === 'build' || kind === 'image' || kind === 'archive');
}
/** What names of files begin with, where all legs agree on it. */
function checkoutOf(reports) {
    const [checkout, ...others] = new Set(reports.map(({ run }) => run?.checkout));
    return checkout === undefined || others.length > 0 ? {} : { checkout };
}
/** Kinds that anybody looked for, as in one run; of packages, what is known about those of every leg. */
function joinSought(reports) {
    const kinds = new Set(reports.flatMap(({ sought }) => sought?.kinds ?? []));
    const known = reports.flatMap(({ sought }) => (sought?.signals === undefined ? [] : [sought.signals]));
    return {
        kinds: finding/* FINDING_KINDS */.mH.filter((kind) => kinds.has(kind)),
        ...(known.length === 0 ? {} : { signals: finding/* SIGNALS */._z.filter((signal) => known.every((each) => each.includes(signal))) }),
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/artifacts/platform.ts
var platform = __webpack_require__(1992);
;// CONCATENATED MODULE: ./src/plan/plan.ts
/** What `plan` prints and `merge --expect` reads: the matrix of a job, an entry a target. */



const shape = dist/* object */.Ikc({ include: dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* string */.YjP(), key: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq()), unplanned: dist/* optional */.lqM(dist/* string */.YjP(), '') })) });
const unplannedShape = dist/* array */.YOg(dist/* object */.Ikc({ what: dist/* string */.YjP(), why: dist/* string */.YjP() }));
/** @param origin where the text is from, for messages @throws UsageError for what `plan` didn't print */
function readPlan(text, origin) {
    const refuse = (why, cause) => new errors/* UsageError */.eb(`${origin}: this is not what \`plan\` prints: ${why.slice(0, 300)}`, { hint: 'hand over its output unchanged', cause });
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw refuse('it is no JSON', error);
    }
    const read = dist/* safeParse */.xLC(shape, json);
    if (!read.success)
        throw refuse(`at ${dist/* getDotPath */.BuJ(read.issues[0]) ?? 'its top'}: ${read.issues[0].message}`);
    return {
        targets: read.output.include.map(({ name, key }) => ({ name, key })),
        unplanned: read.output.include.flatMap(({ unplanned }) => {
            if (unplanned === '')
                return [];
            try {
                return dist/* parse */.qgA(unplannedShape, JSON.parse(unplanned));
            }
            catch (error) {
                throw refuse('`unplanned` can\'t be read', error);
            }
        }),
    };
}
/** @returns the targets of the plan that no report is about. An image of one or several platforms is there when any of them is */
function unreported({ targets }, keys) {
    const planned = new Set(targets.map(({ key }) => key));
    const there = new Set(keys.map((key) => (planned.has(key) ? key : withoutPlatform(key, planned))));
    return targets
        .filter(({ key }) => !there.has(key))
        .map(({ name, key }) => ({ what: key, why: `the plan has it as ${JSON.stringify(name.slice(0, 100))}, but no report is about it: its job failed, was cancelled, or did not hand its report over` }));
}
/** `image:db/linux/amd64` is `image:db`; `build:web/Dockerfile.dev` isn't `build:web`, nor `image:acme/web` the image `image:acme`. */
function withoutPlatform(key, planned) {
    const parts = key.split('/');
    const named = [2, 3].map((length) => [parts.slice(0, -length).join('/'), parts.slice(-length).join('/')]);
    return named.find(([image, platform]) => image.startsWith('image:') && planned.has(image) && isPlatform(platform))?.[0] ?? key;
}
function isPlatform(text) {
    try {
        (0,platform/* parsePlatform */.FL)(text);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/publishing/publish.ts + 1 modules
var publish = __webpack_require__(78683);
// EXTERNAL MODULE: ./src/report-file.ts + 1 modules
var report_file = __webpack_require__(31057);
// EXTERNAL MODULE: ./src/saved-reports.ts
var saved_reports = __webpack_require__(11654);
;// CONCATENATED MODULE: ./src/commands/merge.ts
/** `merge`: joins the reports of several runs into one, judged anew under one policy. */








/** A plan of 256 targets has some 100 kB. */
const MAX_PLAN_BYTES = 4 * 1024 * 1024;
const merge = async (context) => {
    const { settings, host, tools } = context;
    const expected = settings.expected === undefined ? undefined : await openPlan(settings.expected, tools);
    const { names, problems } = await (0,saved_reports/* findReports */.zJ)(settings.savedReports, tools);
    const legs = [];
    const missing = [...(expected?.unplanned ?? []), ...problems];
    for (const name of names) {
        try {
            legs.push({ name, report: await (0,report_file.readReportFile)(name, tools) });
        }
        catch (error) {
            if (!(error instanceof errors/* UsageError */.eb))
                throw error;
            // A job that was stopped may leave half a file: what it looked at isn't known.
            missing.push({ what: name, why: error.message });
        }
    }
    if (expected !== undefined)
        missing.push(...unreported(expected, legs.flatMap(({ report }) => report.targets.map(({ key }) => key))));
    const dismissals = await (0,exceptions/* readDismissals */.tt)(settings.publish, host, tools);
    const merged = await mergeReports(legs, { policy: settings.policy, reportFrom: settings.reportFrom, missing, dismissals, run: host.run, now: tools.clock.now().toISOString() });
    for (const text of contradictions(legs, merged))
        tools.log.warn(text);
    tools.log.info(`joined ${String(legs.length)} ${legs.length === 1 ? 'report' : 'reports'}: ${String(merged.findings.length)} ${merged.findings.length === 1 ? 'finding' : 'findings'} in ${String(merged.targets.length)} ${merged.targets.length === 1 ? 'target' : 'targets'}`);
    return (0,publish.publishAndShow)(merged, context);
};
/** @param given JSON, or the name of a file with it */
async function openPlan(given, { files, cwd }) {
    if (given.trimStart().startsWith('{'))
        return readPlan(given, '--expect');
    const path = (0,external_node_path_.resolve)(cwd, given);
    const status = await files.status(path).catch(() => undefined);
    if (status?.kind !== 'file' || status.size > MAX_PLAN_BYTES)
        throw new errors/* UsageError */.eb(status === undefined ? 'there is no such plan' : 'it is no file that can be a plan', { file: given, hint: 'give what `dockgate plan` printed with --expect, or a file with it' });
    return readPlan((await files.read(path)).toString('utf8'), given);
}


/***/ }),

/***/ 31057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReportFile: () => (/* binding */ readReportFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/report.ts
var report = __webpack_require__(70665);
;// CONCATENATED MODULE: ./src/report-schema.ts
/**
 * The form of `dockgate-report.json`, for reading it back and for the published JSON Schema.
 * `satisfies Fields<…>` keeps it equal to the interfaces: a field too many, too few or of another type doesn't compile.
 */






const report_schema_text = dist/* string */.YjP();
const texts = dist/* array */.YOg(report_schema_text);
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const position = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const when = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX(), dist/* description */.h_('ISO 8601'));
const report_schema_severity = dist/* picklist */.KIO(severity/* SEVERITIES */.oC);
const outcome = dist/* picklist */.KIO(['ok', 'failed', 'skipped']);
const report_schema_location = dist/* pipe */.FsL(dist/* looseObject */._H3({
    file: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq(), dist/* description */.h_('Relative to the root of the report, / as separator')),
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: dist/* pipe */.FsL(position, dist/* description */.h_('Exclusive')),
}), dist/* description */.h_('A range in a file; lines and columns count from 1'));
const target = dist/* looseObject */._H3({
    key: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq(), dist/* description */.h_('repository, build:DIR[#stage], image:REPOSITORY[/platform], archive:NAME, sbom:NAME, host:NAME or cluster:NAME; stable across rebuilds')),
    name: report_schema_text,
    kind: dist/* picklist */.KIO(report/* TARGET_KINDS */.aO),
    digest: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The image id: digest of its configuration'))),
    imageId: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('What the engine calls an image that was built and left in it'))),
    platform: dist/* exactOptional */.yqP(report_schema_text),
    reference: dist/* exactOptional */.yqP(report_schema_text),
    dockerfile: dist/* exactOptional */.yqP(report_schema_text),
    outcome,
    error: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_("Why the outcome isn't ok"))),
});
const database = dist/* looseObject */._H3({
    name: report_schema_text,
    builtAt: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('ISO 8601'))),
    digest: dist/* exactOptional */.yqP(report_schema_text),
    origin: dist/* exactOptional */.yqP(report_schema_text),
});
const scanner = dist/* looseObject */._H3({
    name: report_schema_text,
    version: dist/* exactOptional */.yqP(report_schema_text),
    verified: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Whether the program's bytes were compared with a recorded hash")),
    target: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Key of a target')),
    outcome,
    error: dist/* exactOptional */.yqP(report_schema_text),
    seconds: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0)),
    databases: dist/* array */.YOg(database),
});
const artifact = dist/* looseObject */._H3({
    target: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Key of a target')),
    kind: dist/* picklist */.KIO(report/* ARTIFACT_KINDS */.hz),
    file: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Relative to the working directory when it lies inside, else absolute'))),
    error: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Why there is none'))),
});
const condition = dist/* looseObject */._H3({
    condition: report_schema_text,
    effect: dist/* picklist */.KIO(['fail', 'warn']),
    state: dist/* pipe */.FsL(dist/* picklist */.KIO(['met', 'broken', 'unknown']), dist/* description */.h_('unknown: no scanner that ran supplies what it asks for')),
    found: amount,
    allowed: amount,
});
const reason = dist/* variant */.Oxt('type', [
    dist/* looseObject */._H3({ type: dist/* literal */.euz('condition'), condition: report_schema_text, found: amount, allowed: amount, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('condition-unknown'), condition: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('scanner-failed'), scanner: report_schema_text, target: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('target-failed'), target: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('not-looked-at'), what: report_schema_text, message: report_schema_text }),
    dist/* looseObject */._H3({ type: dist/* literal */.euz('nothing-to-look-at'), message: report_schema_text }),
]);
const sighting = dist/* looseObject */._H3({
    scanner: report_schema_text,
    version: dist/* exactOptional */.yqP(report_schema_text),
    id: report_schema_text,
    severity: report_schema_severity,
    fixedIn: dist/* exactOptional */.yqP(texts),
    source: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Where the scanner has it from'))),
});
const disposition = dist/* variant */.Oxt('state', [
    dist/* looseObject */._H3({ state: dist/* picklist */.KIO(['gates', 'warns', 'reported']) }),
    dist/* looseObject */._H3({
        state: dist/* picklist */.KIO(['excepted', 'not-affected']),
        entry: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Which exception or VEX statement, and where it is written')),
        until: dist/* exactOptional */.yqP(report_schema_text),
    }),
]);
/** What every finding has. */
const common = {
    rule: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq()),
    title: report_schema_text,
    severity: report_schema_severity,
    confidence: dist/* picklist */.KIO(severity/* CONFIDENCES */.ix),
    message: report_schema_text,
    at: report_schema_location,
    target: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Key of a target')),
    fingerprint: dist/* pipe */.FsL(report_schema_text, dist/* nonEmpty */.hq(), dist/* description */.h_('The same for the same finding in every run; never made of line, tag, digest or version')),
    aliases: texts,
    seenBy: dist/* array */.YOg(sighting),
    locatedBy: dist/* looseObject */._H3({ how: dist/* picklist */.KIO(['check', 'lockfile', 'instruction', 'base-image', 'image-reference', 'nearest-file']), why: report_schema_text }),
    related: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* looseObject */._H3({ at: report_schema_location, text: report_schema_text })), dist/* description */.h_('Other lines of the repository that have to do with it'))),
    change: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(['introduced', 'disclosed', 'existing', 'fixed']), dist/* description */.h_('Absent when no baseline is configured'))),
    disposition,
    layer: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The layer of the image that holds it'))),
};
const vulnerability = dist/* looseObject */._H3({
    ...common,
    kind: dist/* literal */.euz('vulnerability'),
    package: dist/* looseObject */._H3({ purl: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Package URL with version')), name: report_schema_text, version: report_schema_text, paths: texts }),
    fixedIn: texts,
    cvss: dist/* exactOptional */.yqP(dist/* looseObject */._H3({ score: dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10)), vector: dist/* exactOptional */.yqP(report_schema_text) })),
    epss: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1))),
    kev: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Listed by CISA as exploited'))),
    ratings: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* looseObject */._H3({ source: report_schema_text, severity: report_schema_severity }))),
    advisories: dist/* exactOptional */.yqP(dist/* pipe */.FsL(texts, dist/* description */.h_('Ids that cover several flaws'))),
    status: dist/* exactOptional */.yqP(dist/* picklist */.KIO(['withdrawn', 'disputed'])),
    references: texts,
});
const plain = dist/* looseObject */._H3({
    ...common,
    kind: dist/* picklist */.KIO(['misconfiguration', 'secret', 'licence', 'eol']),
    fix: dist/* exactOptional */.yqP(dist/* looseObject */._H3({ at: report_schema_location, text: report_schema_text, title: report_schema_text })),
    path: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Where in the image'))),
});
const report_schema_finding = dist/* variant */.Oxt('kind', [vulnerability, plain]);
const edit = dist/* looseObject */._H3({
    kind: dist/* picklist */.KIO(['base-image', 'package', 'rebuild', 'line']),
    title: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('What to do, in the imperative')),
    at: report_schema_location,
    text: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Ready text for at, only where the change is safe'))),
    removes: dist/* pipe */.FsL(texts, dist/* description */.h_('Fingerprints')),
    certain: dist/* boolean */.zMY(),
    image: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The image that the line names, as written'))),
});
const workload = dist/* looseObject */._H3({
    file: report_schema_text,
    line: position,
    kind: report_schema_text,
    namespace: report_schema_text,
    name: report_schema_text,
    podSecurityLevel: dist/* picklist */.KIO(['privileged', 'baseline', 'restricted']),
});
const run = dist/* looseObject */._H3({
    server: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('https://github.com, without a slash at the end')),
    repository: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('owner/name')),
    event: report_schema_text,
    workflow: report_schema_text,
    url: report_schema_text,
    commit: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The commit that was looked at; of a pull request often its merge commit')),
    ref: report_schema_text,
    defaultBranch: dist/* exactOptional */.yqP(report_schema_text),
    pullRequest: dist/* exactOptional */.yqP(dist/* looseObject */._H3({ number: position, head: report_schema_text, fork: dist/* boolean */.zMY() })),
    gate: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('Tells gates apart that report to the same pull request')),
    gateName: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_("The gate's name where somebody gave one: it is part of the categories of alerts"))),
    checkout: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The folder that the repository is checked out in, when it is not the working directory: names of files begin with it'))),
    scope: dist/* exactOptional */.yqP(dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('What of the repository is looked at, where that is not all of it'))),
});
/** The whole report. */
const gateReport = dist/* looseObject */._H3({
    schemaVersion: dist/* literal */.euz(report/* REPORT_SCHEMA_VERSION */.WI),
    dockgate: dist/* pipe */.FsL(report_schema_text, dist/* description */.h_('The version that wrote it')),
    createdAt: when,
    run: dist/* exactOptional */.yqP(run),
    gate: dist/* picklist */.KIO(['enforce', 'observe']),
    verdict: dist/* picklist */.KIO(['pass', 'fail', 'incomplete']),
    reasons: dist/* pipe */.FsL(dist/* array */.YOg(reason), dist/* description */.h_("Why the verdict isn't pass")),
    conditions: dist/* array */.YOg(condition),
    reportFrom: dist/* pipe */.FsL(report_schema_severity, dist/* description */.h_('Findings milder than this are counted but not listed in reports for people')),
    targets: dist/* array */.YOg(target),
    scanners: dist/* array */.YOg(scanner),
    checks: dist/* pipe */.FsL(amount, dist/* description */.h_("How many of Dockgate's own checks ran")),
    findings: dist/* array */.YOg(report_schema_finding),
    edits: dist/* array */.YOg(edit),
    workloads: dist/* array */.YOg(workload),
    notLookedAt: dist/* array */.YOg(dist/* looseObject */._H3({ what: report_schema_text, why: report_schema_text })),
    sought: dist/* exactOptional */.yqP(dist/* looseObject */._H3({
        kinds: dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(finding/* FINDING_KINDS */.mH)), dist/* description */.h_('Kinds of findings that somebody looked for to the end')),
        signals: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(finding/* SIGNALS */._z)), dist/* description */.h_('What is known about the packages of every image; absent when nobody looked for flaws in packages'))),
    })),
    artifacts: dist/* exactOptional */.yqP(dist/* array */.YOg(artifact)),
    leftOut: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* looseObject */._H3({ target: report_schema_text, findings: amount, why: report_schema_text })), dist/* description */.h_('What code scanning does not get of this report'))),
});
const typed = gateReport;
/**
 * @param json what `JSON.parse` gave
 * @returns the same, known to be a report; fields that we don't know are kept
 * @param file what people call it, for messages
 * @throws UsageError with the path of the first thing that is wrong
 */
function readReport(json, file) {
    const about = file === undefined ? {} : { file };
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined;
    if (version !== undefined && version !== report/* REPORT_SCHEMA_VERSION */.WI) {
        throw new errors/* UsageError */.eb(`the report has schemaVersion ${JSON.stringify(version).slice(0, 40)}, this Dockgate reads ${String(report/* REPORT_SCHEMA_VERSION */.WI)}`, {
            ...about,
            hint: 'use the version of Dockgate that wrote it, or scan again',
        });
    }
    const result = dist/* safeParse */.xLC(typed, json, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    // The message repeats what was found there, of any length.
    throw new errors/* UsageError */.eb(`this is not a report of Dockgate: at ${dist/* getDotPath */.BuJ(issue)?.slice(0, 200) ?? 'its top'}: ${issue.message.slice(0, 300)}`, { ...about, hint: 'give the file dockgate-report.json that a run of Dockgate wrote' });
}
/** @returns the JSON Schema (draft 7) that is published as `schemas/dockgate-report.schema.json` */
function reportJsonSchema() {
    const { $schema, ...rest } = toJsonSchema(gateReport, { target: 'draft-07', errorMode: 'throw', definitions: { location: report_schema_location, severity: report_schema_severity, finding: report_schema_finding } });
    return {
        $schema,
        $id: 'https://raw.githubusercontent.com/dockgate/dockgate/main/schemas/dockgate-report.schema.json',
        title: 'Dockgate report',
        description: 'What one run of Dockgate looked at, found and decided. Field names are a contract; schemaVersion is raised when one changes its meaning or goes away. More fields may come.',
        ...rest,
    };
}

// EXTERNAL MODULE: ./src/tools/files.ts
var tools_files = __webpack_require__(54688);
;// CONCATENATED MODULE: ./src/report-file.ts
/** Reads a `dockgate-report.json` back. */




/** 100,000 findings have about as much. */
const MAX_REPORT_MIB = 64;
/**
 * @param name as written by the user
 * @throws UsageError when it isn't there, is no report, a too large one, or one of another schema version
 */
async function readReportFile(name, { files, cwd }) {
    const hint = 'give the file dockgate-report.json that a run of Dockgate wrote';
    let bytes;
    try {
        const path = (0,external_node_path_.resolve)(cwd, name);
        const status = await files.status(path);
        if (status?.kind === 'other')
            throw new errors/* UsageError */.eb('it is no regular file', { file: name, hint });
        if (status !== undefined && status.size > MAX_REPORT_MIB * 1024 * 1024)
            throw new errors/* UsageError */.eb(`the report is larger than ${String(MAX_REPORT_MIB)} MiB`, { file: name, hint: 'is it a report of Dockgate? Leave out what needs no looking at with `exclude`, or scan in several jobs' });
        bytes = await files.read(path);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        const code = (0,tools_files/* codeOf */.$)(error);
        const why = code === 'ENOENT' ? 'there is no such report' : code === 'EISDIR' ? 'it is a folder, not a report' : `the report can't be read (${code ?? 'unknown error'})`;
        throw new errors/* UsageError */.eb(why, { file: name, hint: 'a run of Dockgate writes dockgate-report.json into its output folder', cause: error });
    }
    let json;
    try {
        json = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new errors/* UsageError */.eb('this is not a report of Dockgate: it is no JSON', { file: name, hint, cause: error });
    }
    return readReport(json, name);
}


/***/ }),

/***/ 11654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ readOneReport),
/* harmony export */   zJ: () => (/* binding */ findReports)
/* harmony export */ });
/* unused harmony export REPORT_FILE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31057);
/** Finds the reports that `merge`, `comment` and `render` are given: files, and folders that hold them. */



const REPORT_FILE = 'dockgate-report.json';
const MAX_REPORTS = 1_000;
const MAX_DEPTH = 16;
const MAX_ENTRIES = 100_000;
/**
 * Below a folder no link is followed: what lies there may come from a stranger.
 * @param operands files and folders, as written @throws UsageError for none, and for too many
 */
async function findReports(operands, tools) {
    if (operands.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('no report is named', { hint: `name files ${REPORT_FILE}, or folders that hold them (in the action: \`reports\`)` });
    const names = [];
    const problems = [];
    const seen = new Set();
    let entries = 0;
    let met = 0;
    async function take(name) {
        met += 1;
        const real = await tools.files.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, name));
        if (seen.has(real))
            return;
        seen.add(real);
        names.push(name);
        if (names.length > MAX_REPORTS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there are more than ${String(MAX_REPORTS)} reports`, { hint: 'name fewer: join some of them first' });
    }
    async function search(folder, depth) {
        const listed = await tools.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, folder)).catch(() => undefined);
        entries += listed?.length ?? 0;
        if (listed === undefined || depth > MAX_DEPTH || entries > MAX_ENTRIES) {
            problems.push({ what: folder, why: listed === undefined ? 'the folder can\'t be searched for reports' : 'reports were not searched for any deeper: there is too much in it' });
            return;
        }
        for (const { name, kind } of listed.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
            if (kind === 'directory')
                await search(path, depth + 1);
            else if (name === REPORT_FILE && kind === 'file')
                await take(path);
            else if (name === REPORT_FILE)
                problems.push({ what: path, why: 'it is no regular file' });
        }
    }
    for (const operand of operands) {
        const kind = (await tools.files.status((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, operand)).catch(() => undefined))?.kind;
        const before = met + problems.length;
        if (kind === 'directory') {
            await search(operand, 0);
            if (met + problems.length === before)
                problems.push({ what: operand, why: `the folder holds no ${REPORT_FILE}` });
        }
        else if (kind === undefined) {
            problems.push({ what: operand, why: 'there is no such report' });
        }
        else {
            await take(operand);
        }
    }
    return { names, problems };
}
/**
 * The one report that a command is about.
 * @throws UsageError when there is none, several, or what is there can't be read
 */
async function readOneReport(operands, tools) {
    const { names, problems } = await findReports(operands, tools);
    const [name, ...others] = names;
    const [problem] = problems;
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(problem.why, { file: problem.what, hint: `a run of Dockgate writes ${REPORT_FILE} into its output folder` });
    if (name === undefined || others.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`one report is needed, but ${String(names.length)} are there: ${names.slice(0, 5).join(', ')}`, { hint: 'join them by `merge`, or name one' });
    return (0,_report_file_js__WEBPACK_IMPORTED_MODULE_2__.readReportFile)(name, tools);
}


/***/ })

};
