export const id = 34;
export const ids = [34,945];
export const modules = {

/***/ 20945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ALLOWED_ARGS: () => (/* binding */ ALLOWED_ARGS)
/* harmony export */ });
/** Exactly so; behind a last `=` stands any value. */
const ALLOWED_ARGS = {
    // More findings of less certain matches (https://trivy.dev/latest/docs/scanner/vulnerability/#detection-priority).
    trivy: ['--detection-priority=comprehensive', '--parallel='],
    'trivy-fs': ['--detection-priority=comprehensive', '--include-dev-deps', '--parallel='],
    grype: ['--add-cpes-if-none'],
    'grype-dir': ['--add-cpes-if-none'],
    hadolint: [],
};


/***/ }),

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ decodeGrype)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/flaw-ids.ts
var flaw_ids = __webpack_require__(30209);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
;// CONCATENATED MODULE: ./src/scanners/grype/package.ts
/** The installed package of a match: its name as others write it, and where it lies. */

/** Grype's types of packages without a package URL (versions before 0.13) and their purl types. */
const TYPE_OF = new Map([
    ['python', 'pypi'],
    ['java-archive', 'maven'],
    ['jenkins-plugin', 'maven'],
    ['go-module', 'golang'],
    ['rust-crate', 'cargo'],
    ['php-composer', 'composer'],
    ['dotnet', 'nuget'],
]);
function packageOf(artifact, fileName) {
    const purl = artifact.purl === null || artifact.purl === undefined || artifact.purl === '' ? buildPurl(artifact) : artifact.purl;
    return { purl, name: fullName(artifact.name, purl), version: artifact.version, paths: [...new Set(filesOf(artifact).map(fileName))] };
}
function buildPurl({ type, name, version }) {
    const kind = TYPE_OF.get(type ?? '') ?? (/^(?:deb|apk|rpm|npm|gem)$/.test(type ?? '') ? type : 'generic') ?? 'generic';
    const at = version === '' ? '' : `@${encodeURIComponent(version)}`;
    return `pkg:${kind}/${name.split('/').map(encodeURIComponent).join('/')}${at}`;
}
/** `group:artifact` for Maven, where Grype gives the artifact alone. */
function fullName(name, purl) {
    const group = /^pkg:maven\/([^@?#]+)\/[^/@?#]+/.exec(purl)?.[1];
    return group === undefined || name.includes(':') ? name : `${decodeURIComponent(group)}:${name}`;
}
const DATABASES = /^\/?(?:var\/lib\/dpkg\/|(?:usr\/)?lib\/apk\/db\/|(?:var\/lib|usr\/lib(?:\/sysimage)?|usr\/share)\/rpm\/)/;
function isSystemPackage(type) {
    return type === 'deb' || type === 'apk' || type === 'rpm';
}
/** @returns none for a package of the system, which lies in its database: the copyright file beside it is no place to upgrade it */
function filesOf(artifact) {
    if (isSystemPackage(artifact.type))
        return [];
    const archive = archivePath(artifact);
    if (archive !== undefined)
        return [archive];
    const files = (artifact.locations ?? []).filter(({ annotations }) => (annotations?.evidence ?? 'primary') === 'primary').map(({ path }) => relative(path));
    return files.filter((path) => path !== '');
}
/** @returns the file that a finding about the package names */
function mainPath(artifact) {
    return filesOf(artifact)[0];
}
function relative(path) {
    return (path ?? '').replace(/^\/+/, '');
}
const JavaMetadata = dist/* object */.Ikc({ virtualPath: dist/* nullish */.cl6(dist/* string */.YjP()) });
const ARCHIVE = /\.(?:jar|war|ear|par|sar|nar|jpi|hpi|kar|lpkg|zip)$/i;
/**
 * Archives in archives are written `/app.jar:BOOT-INF/lib/log4j.jar`, and what was shaded into one `/app.jar:group:artifact`;
 * Trivy writes `app.jar/BOOT-INF/lib/log4j.jar` and `app.jar`.
 */
function archivePath({ metadata }) {
    const read = dist/* safeParse */.xLC(JavaMetadata, metadata);
    const virtual = read.success ? relative(read.output.virtualPath) : '';
    if (virtual === '')
        return undefined;
    const parts = [];
    for (const part of virtual.split(':')) {
        if (parts.length > 0 && !ARCHIVE.test(part))
            break;
        parts.push(part);
    }
    return parts.join('/');
}
/**
 * The layer that brought the package, as far as Grype's locations tell: the first of them is the package database, and the layer of
 * that is the last one that installed anything.
 */
function layerOf({ type, locations }, firstLayer) {
    const all = locations ?? [];
    if (!isSystemPackage(type))
        return all.find(({ layerID }) => (layerID ?? '') !== '')?.layerID ?? undefined;
    const own = all.find(({ path, layerID }) => (layerID ?? '') !== '' && /^\/?var\/lib\/dpkg\/(?:info|status\.d)\//.test(path ?? ''));
    if (own !== undefined)
        return own.layerID ?? undefined;
    // Nothing lies under the lowest layer: what its database names came with it.
    const database = all.find(({ path }) => DATABASES.test(path ?? ''));
    return firstLayer !== undefined && database?.layerID === firstLayer ? firstLayer : undefined;
}

;// CONCATENATED MODULE: ./src/scanners/grype/output.ts
/** Reads `grype -o json` of all versions since 0.7 (https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go). */





const OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const Texts = dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()));
/** `target` of an image also holds its configuration in base64, secrets and all: it isn't even read. */
const Document = dist/* object */.Ikc({
    matches: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
    source: dist/* nullish */.cl6(dist/* object */.Ikc({ type: OptionalText, target: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
    descriptor: dist/* nullish */.cl6(dist/* object */.Ikc({ name: OptionalText, version: OptionalText, db: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
const ImageSource = dist/* object */.Ikc({ imageID: OptionalText });
const CvssRows = dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ version: OptionalText, vector: OptionalText, metrics: dist/* nullish */.cl6(dist/* object */.Ikc({ baseScore: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10))) })) })));
const Metadata = {
    id: Name,
    dataSource: OptionalText,
    namespace: OptionalText,
    severity: OptionalText,
    urls: Texts,
    description: OptionalText,
    cvss: CvssRows,
    epss: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ epss: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1))) }))),
    knownExploited: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
};
const Related = dist/* object */.Ikc(Metadata);
const Match = dist/* object */.Ikc({
    vulnerability: dist/* object */.Ikc({
        ...Metadata,
        fix: dist/* nullish */.cl6(dist/* object */.Ikc({ versions: Texts, state: OptionalText })),
        // Until 0.13.
        fixedInVersion: OptionalText,
        advisories: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ id: OptionalText }))),
    }),
    relatedVulnerabilities: dist/* nullish */.cl6(dist/* array */.YOg(Related)),
    artifact: dist/* object */.Ikc({
        name: Name,
        version: dist/* string */.YjP(),
        type: OptionalText,
        purl: OptionalText,
        locations: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ path: OptionalText, layerID: OptionalText, annotations: dist/* nullish */.cl6(dist/* object */.Ikc({ evidence: OptionalText })) }))),
        metadata: dist/* optional */.lqM(dist/* unknown */.L5J()),
    }),
});
/** @throws ScannerFailure when the document isn't Grype's, or isn't about the target */
function decodeGrype(document, context) {
    const { image, name } = context;
    const report = (0,decode/* readDocument */.u0)(Document, document, 'Grype', name);
    // `null` and a missing list are what other tools' documents have.
    if (!Array.isArray(report.matches))
        throw new errors/* ScannerFailure */.Nc(`Grype's report about ${name} holds no list of matches`, { hint: 'is it Grype\'s own JSON (`-o json`)?' });
    const said = dist/* safeParse */.xLC(ImageSource, report.source?.target);
    const imageId = said.success ? (said.output.imageID ?? undefined) : undefined;
    if (image !== undefined && imageId !== image.id) {
        throw new errors/* ScannerFailure */.Nc(`Grype was asked about ${name} (${image.id}), but its report is about something else: ${imageId ?? `a ${report.source?.type ?? 'thing that it does not name'}`}`, {
            hint: 'does the archive hold more than one image?',
        });
    }
    const whole = {
        about: image !== undefined || (imageId !== undefined && context.subject !== 'sbom') ? 'image' : 'files',
        context,
        version: context.version ?? report.descriptor?.version ?? undefined,
        knowsExploited: hasProvider(report.descriptor?.db, 'kev'),
    };
    const undecodable = [];
    const observations = [];
    for (const [index, row] of report.matches.entries()) {
        const match = (0,decode/* readRow */.zK)(Match, row, `matches[${String(index)}]`, undecodable);
        if (match !== undefined)
            observations.push(vulnerability(match, whole));
    }
    const databases = databasesOf(report.descriptor?.db);
    return { observations, undecodable, ...(whole.version === undefined ? {} : { version: whole.version }), ...(databases === undefined ? {} : { databases }) };
}
function vulnerability({ vulnerability: flaw, relatedVulnerabilities, artifact }, whole) {
    const related = (relatedVulnerabilities ?? []).filter(({ id }) => id !== flaw.id);
    const all = [flaw, ...(relatedVulnerabilities ?? [])];
    const severity = severityOf(flaw.severity);
    const description = all.map((each) => each.description ?? '').find((text) => text !== '') ?? '';
    const title = titleOf(description) ?? flaw.id;
    const fixedIn = (flaw.fix?.versions ?? [flaw.fixedInVersion ?? '']).map((each) => each.trim()).filter((each) => each !== '');
    const source = sourceOf(flaw.namespace ?? '');
    const installed = packageOf(artifact, whole.about === 'files' ? whole.context.fileName : (path) => path);
    const cvss = highest(all);
    const epss = all.flatMap((each) => each.epss ?? []).flatMap((each) => (each.epss === null || each.epss === undefined ? [] : [each.epss]));
    const exploited = all.some((each) => (each.knownExploited ?? []).length > 0);
    const status = statusOf(description);
    const advisories = (flaw.advisories ?? []).flatMap(({ id }) => (id === null || id === undefined || id === '' || (0,flaw_ids/* namesOneFlaw */.nG)(id) ? [] : [id]));
    return {
        kind: 'vulnerability',
        rule: flaw.id,
        title,
        severity,
        confidence: 'high',
        message: title,
        target: whole.context.target,
        place: placeOf(artifact, whole),
        seenBy: {
            scanner: 'grype',
            ...(whole.version === undefined ? {} : { version: whole.version }),
            id: flaw.id,
            severity,
            ...(fixedIn.length === 0 ? {} : { fixedIn }),
            ...(source === undefined ? {} : { source }),
        },
        aliases: [...new Set(related.map(({ id }) => (0,flaw_ids/* plainId */.Sd)(id)))].filter((id) => id !== flaw.id && (0,flaw_ids/* namesOneFlaw */.nG)(id)),
        package: installed,
        fixedIn,
        ...(cvss === undefined ? {} : { cvss }),
        ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
        ...(exploited || whole.knowsExploited ? { kev: exploited } : {}),
        ratings: ratingsOf(all),
        ...(advisories.length === 0 ? {} : { advisories }),
        ...(status === undefined ? {} : { status }),
        references: references(all),
    };
}
function placeOf(artifact, { about, context }) {
    if (about === 'files')
        return { type: 'file', file: context.fileName((artifact.locations?.[0]?.path ?? '').replace(/^\/+/, '')), line: undefined };
    return { type: 'layer', diffId: layerOf(artifact, context.image?.firstLayer), path: mainPath(artifact) };
}
/** Grype's words (https://github.com/anchore/grype/blob/main/grype/vulnerability/severity.go). */
const SEVERITY_OF = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['negligible', 'negligible'],
    ['unknown', 'unknown'],
]);
function severityOf(word) {
    return SEVERITY_OF.get((word ?? '').toLowerCase()) ?? 'unknown';
}
const SOURCE_OF = new Map([
    ['github', 'ghsa'],
    ['nvdv2', 'nvd'],
    ['rhel', 'redhat'],
    ['ol', 'oracle'],
    ['amzn', 'amazon'],
]);
/** `debian:distro:debian:12` → `debian`, `github:language:python` → `ghsa`, `nvd:cpe` → `nvd`, and the older `debian:11`, `nvdv2:cves`. */
function sourceOf(namespace) {
    const [first = ''] = namespace.toLowerCase().split(':');
    return first === '' ? undefined : (SOURCE_OF.get(first) ?? first);
}
function ratingsOf(all) {
    const ratings = all.flatMap(({ namespace, severity }) => {
        const source = sourceOf(namespace ?? '');
        const rating = severityOf(severity);
        return source === undefined || rating === 'unknown' ? [] : [{ source, severity: rating }];
    });
    return [...new Map(ratings.map((rating) => [`${rating.source} ${rating.severity}`, rating])).values()];
}
function highest(all) {
    let best;
    for (const { version, vector, metrics } of all.flatMap((each) => each.cvss ?? [])) {
        const score = metrics?.baseScore;
        // Version 2 has another scale.
        if (score === null || score === undefined || (version ?? '').startsWith('2') || score <= (best?.score ?? 0))
            continue;
        best = { score, ...(vector === null || vector === undefined || vector === '' ? {} : { vector }) };
    }
    return best;
}
const LONGEST_TITLE = 160;
/** @returns the first sentence: Grype has descriptions only */
function titleOf(description) {
    const [line = ''] = description.trim().split('\n');
    const sentence = /^.*?[.!?](?=\s)/.exec(line)?.[0] ?? line;
    if (sentence === '')
        return undefined;
    return sentence.length <= LONGEST_TITLE ? sentence.replace(/\.$/, '') : `${sentence.slice(0, LONGEST_TITLE - 1)}…`;
}
/** How the CVE list marks them (https://www.cve.org/ResourcesSupport/AllResources/CNARules). */
function statusOf(description) {
    if (/^\s*(?:\*\* ?REJECT(?:ED)? ?\*\*|Rejected reason:|Withdrawn\b|## Withdrawn)/i.test(description))
        return 'withdrawn';
    return /^\s*\*\* ?DISPUTED ?\*\*|\bNOTE: this is disputed\b/i.test(description) ? 'disputed' : undefined;
}
const REFERENCES_KEPT = 5;
function references(all) {
    const found = all.flatMap(({ dataSource, urls }) => [dataSource ?? '', ...(urls ?? [])]).filter((each) => /^https?:\/\//.test(each));
    return [...new Set(found)].slice(0, REFERENCES_KEPT);
}
const DateText = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => Number.isFinite(Date.parse(text))));
/** Schema 6 says it in `status`, the older ones in `db` itself. */
const DatabaseStatus = dist/* object */.Ikc({ built: dist/* nullish */.cl6(DateText), from: OptionalText, checksum: OptionalText });
const DatabaseDocument = dist/* object */.Ikc({ ...DatabaseStatus.entries, status: dist/* nullish */.cl6(DatabaseStatus), providers: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())) });
/** @returns the database that the report itself says it comes from; undefined when it doesn't */
function databasesOf(document) {
    const read = dist/* safeParse */.xLC(DatabaseDocument, document);
    if (!read.success)
        return document === undefined || document === null ? undefined : [{ name: 'grype-db', ages: true }];
    const { built, from, checksum } = read.output.status ?? read.output;
    const digest = checksum ?? /[?&]checksum=(sha256(?::|%3A)[0-9a-f]{64})/i.exec(from ?? '')?.[1]?.replace('%3A', ':');
    return [
        {
            name: 'grype-db',
            ages: true,
            ...(built === null || built === undefined ? {} : { builtAt: built }),
            ...(digest === undefined || digest === '' ? {} : { digest }),
            ...(from === null || from === undefined || from === '' ? {} : { origin: withoutSecrets(from) }),
        },
    ];
}
/** Addresses of mirrors may carry a password or a signed query. */
function withoutSecrets(origin) {
    return origin.replace(/\?.*$/, '').replace(/(\/\/)[^\s/@]*@/, '$1');
}
function hasProvider(document, name) {
    const read = dist/* safeParse */.xLC(DatabaseDocument, document);
    return read.success && Object.hasOwn(read.output.providers ?? {}, name);
}


/***/ }),

/***/ 77584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ decodeHadolint)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
;// CONCATENATED MODULE: ./src/artifacts/hadolint-pragmas.ts

/** hadolint takes a list whole or not at all: with any other word behind it, it is a comment. */
const PRAGMA = /^\s*#\s*hadolint\s+(global\s+)?ignore\s*=\s*((?:(?:DL|SC)\d+\s*,\s*)*(?:DL|SC)\d+)\s*$/;
/** Pragmas stand right above an instruction, one below the other. */
const ANY_PRAGMA = /^\s*#\s*hadolint\s/;
function readHadolintPragmas({ file, text }) {
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const read = lines.map((line, index) => {
        const [, global, list] = PRAGMA.exec(line) ?? [];
        return list === undefined ? undefined : { line: index + 1, global: global !== undefined, codes: new Set(list.split(',').map((each) => each.trim())) };
    });
    const globals = read.filter((each) => each?.global === true);
    const entry = (line) => ({ reason: 'a pragma of hadolint', origin: (0,findings_location/* printLocation */.VL)({ file, startLine: line, startColumn: 1, endLine: line, endColumn: 2 }) });
    return {
        exceptionFor: (code, line) => {
            for (let above = line - 1; above >= 1 && ANY_PRAGMA.test(lines[above - 1] ?? ''); above -= 1) {
                const pragma = read[above - 1];
                if (pragma?.global === false && pragma.codes.has(code))
                    return entry(above);
            }
            const global = globals.find((each) => each?.codes.has(code) === true);
            return global === undefined ? undefined : entry(global.line);
        },
    };
}

// EXTERNAL MODULE: ./src/artifacts/instruction-name.ts
var instruction_name = __webpack_require__(67);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/observe.ts
var observe = __webpack_require__(1887);
;// CONCATENATED MODULE: ./src/scanners/hadolint/output.ts
/** Reads `hadolint -f json` (https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Formatter/Json.hs). */





const Row = dist/* object */.Ikc({
    code: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    file: dist/* string */.YjP(),
    line: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0)),
    column: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
    level: dist/* nullish */.cl6(dist/* string */.YjP()),
    message: dist/* string */.YjP(),
});
/** The finding that stands for a file which it can't parse: of that file there are no others. */
const CANT_PARSE = 'DL1000';
/**
 * hadolint's levels. It is a linter: an `error` is bad practice or breaks a build, and no hole by itself, so the worst
 * of them is medium. `ignore` marks what its own configuration switches off.
 */
const SEVERITY_OF = new Map([
    ['error', 'medium'],
    ['warning', 'low'],
    ['info', 'negligible'],
    ['style', 'negligible'],
    ['ignore', 'negligible'],
]);
/** @throws ScannerFailure when the document isn't hadolint's */
function decodeHadolint(document, context) {
    const rows = (0,decode/* readDocument */.u0)(dist/* array */.YOg(dist/* unknown */.L5J()), document, 'hadolint', context.name);
    const undecodable = [];
    const gaps = [];
    const observations = [];
    const pragmas = new Map();
    for (const [index, each] of rows.entries()) {
        const row = (0,decode/* readRow */.zK)(Row, each, `[${String(index)}]`, undecodable);
        if (row === undefined)
            continue;
        if (row.code === CANT_PARSE)
            gaps.push(`it can't parse ${context.fileName(row.file)}:${String(row.line)} (${(0,observe/* oneLine */.T)(row.message)})`);
        else
            observations.push(observation(row, context, pragmas));
    }
    return { observations, undecodable, gaps };
}
function observation(row, context, pragmas) {
    const file = context.fileName(row.file);
    const dockerfile = context.dockerfiles?.get(file);
    const line = Math.max(1, row.line);
    const instruction = dockerfile === undefined ? undefined : instructionAt(dockerfile, line);
    const column = Math.max(1, row.column ?? 1);
    const excepted = dockerfile === undefined ? undefined : pragmasOf(dockerfile, pragmas).exceptionFor(row.code, instruction?.at.startLine ?? line);
    const message = (0,observe/* oneLine */.T)(row.message);
    return (0,observe/* observe */.l)('hadolint', {
        id: row.code,
        severity: SEVERITY_OF.get((row.level ?? '').toLowerCase()) ?? 'unknown',
        title: message,
        message,
        place: {
            type: 'source',
            // It always names the first line of an instruction; what is at hand of it is the whole.
            at: instruction?.at ?? { file, startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
            node: instruction === undefined ? row.code : (0,instruction_name/* nodeName */.q)(instruction),
        },
        ...(excepted === undefined ? {} : { excepted }),
    }, context);
}
function pragmasOf(dockerfile, known) {
    const pragmas = known.get(dockerfile) ?? readHadolintPragmas(dockerfile.source);
    known.set(dockerfile, pragmas);
    return pragmas;
}
function instructionAt({ globalArguments, stages }, line) {
    const all = [...globalArguments, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
    return all.find(({ at }) => at.startLine <= line && line <= at.endLine);
}


/***/ }),

/***/ 20034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ scanners)
});

// EXTERNAL MODULE: ./src/scanners/allowed-args.ts
var allowed_args = __webpack_require__(20945);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/grype/output.ts + 1 modules
var output = __webpack_require__(10241);
;// CONCATENATED MODULE: ./src/scanners/grype/index.ts
/** Grype (https://github.com/anchore/grype): packages with known vulnerabilities, how likely they are exploited, and whether they already are. */



const shared = {
    program: 'grype',
    reports: ['vulnerability'],
    supplies: ['cvss', 'epss', 'kev'],
    // 2 is for --fail-on, which we don't use; an interrupt gives 0 and nothing at all, which isn't a document.
    completed: [0],
    environment: ['GRYPE_DB_UPDATE_URL', 'GRYPE_DB_CA_CERT', 'GRYPE_DB_AUTO_UPDATE'],
    versionArgs: ['--version'],
    readVersion: (stdout) => /^grype (\d[\w.+-]*)$/m.exec(stdout)?.[1],
    command,
    databaseDir: { variable: 'GRYPE_DB_CACHE_DIR', defaultName: 'grype/db' },
    // Its report says which database it judged by.
    databases: () => Promise.resolve([{ name: 'grype-db', ages: true }]),
};
const grype = {
    ...shared,
    id: 'grype',
    title: 'Grype',
    reads: ['image', 'sbom'],
    allowedArgs: allowed_args.ALLOWED_ARGS.grype,
    decode: (stdout, context) => (0,output/* decodeGrype */.y)((0,decode/* readJson */.Vh)(stdout, 'Grype', context.name), context),
};
/** Lockfiles and installed packages of a folder. */
const grypeDir = {
    ...shared,
    id: 'grype-dir',
    title: 'Grype (folder)',
    reads: ['directory'],
    allowedArgs: allowed_args.ALLOWED_ARGS['grype-dir'],
    decode: (stdout, context) => (0,output/* decodeGrype */.y)((0,decode/* readJson */.Vh)(stdout, 'Grype', context.name), context),
};
function command(subject, { extraArgs }) {
    return { args: [sourceOf(subject), '--output', 'json', ...extraArgs], env: ENVIRONMENT };
}
/**
 * It looks for settings with ignore rules in the working directory and in HOME, which are empty, and then in the folders of
 * XDG_CONFIG_DIRS, `/etc/xdg` by default. It can't be told to read none: an empty --config must be a file with a known ending.
 */
const ENVIRONMENT = {
    XDG_CONFIG_DIRS: '/nonexistent',
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
    // We judge the age, so that an old database gives findings beside the failure, and --db-max-age counts.
    GRYPE_DB_VALIDATE_AGE: 'false',
};
function sourceOf(subject) {
    switch (subject.type) {
        case 'image':
            return subject.archive.format === 'docker-save' ? `docker-archive:${subject.archive.path}` : `oci-dir:${subject.archive.path}`;
        case 'directory':
            return `dir:${subject.path}`;
        case 'sbom':
            return `sbom:${subject.path}`;
        case 'dockerfiles':
            throw new RangeError(`grype can't look at ${subject.type}`);
    }
}

// EXTERNAL MODULE: ./src/scanners/hadolint/output.ts + 1 modules
var hadolint_output = __webpack_require__(77584);
;// CONCATENATED MODULE: ./src/scanners/hadolint/index.ts
/** hadolint (https://github.com/hadolint/hadolint): bad practice in Dockerfiles, and ShellCheck's findings in their RUN. */


const CONFIG = 'dockgate-hadolint.yaml';
const hadolint = {
    id: 'hadolint',
    program: 'hadolint',
    title: 'hadolint',
    reads: ['dockerfiles'],
    reports: ['misconfiguration'],
    supplies: [],
    // 1 stands for findings; errors give 1 as well, with nothing on standard output.
    completed: [0, 1],
    // Its variables switch rules off (HADOLINT_IGNORE, HADOLINT_CONFIG).
    environment: [],
    allowedArgs: [],
    versionArgs: ['--version'],
    readVersion: (stdout) => /^Haskell Dockerfile Linter v?([\w.+-]+)/m.exec(stdout)?.[1],
    command: hadolint_command,
    databases: () => Promise.resolve([]),
    databaseDir: undefined,
    decode: (stdout, context) => (0,hadolint_output/* decodeHadolint */.k)((0,decode/* readJson */.Vh)(stdout, 'hadolint', context.name), context),
};
/**
 * With a configuration of ours, the `.hadolint.yaml` of the scanned repository has no say, and with the pragmas switched off
 * we see what they would hide: we read them ourselves, as exceptions.
 */
function hadolint_command(subject, { config }) {
    if (subject.type !== 'dockerfiles')
        throw new RangeError(`hadolint can't look at a ${subject.type}`);
    return {
        args: ['--format', 'json', '--no-color', '--disable-ignore-pragma', '--config', config ?? CONFIG, '--', ...subject.files.map(({ path }) => path)],
        env: {},
        // An empty one is an error to it, which it only mentions.
        ...(config === undefined ? { files: { [CONFIG]: 'ignored: []\n' } } : {}),
    };
}

// EXTERNAL MODULE: ./src/scanners/trivy/index.ts
var trivy = __webpack_require__(56996);
;// CONCATENATED MODULE: ./src/scanners/index.ts
/** The scanners that there are. Importing them starts nothing. */



const scanners = [trivy/* trivy */.D, trivy/* trivyFs */.K, grype, grypeDir, hadolint];


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/** @param scanner the tool's id: first part of the rule */
function observe(scanner, row, context) {
    const { id, severity, title, message, place, excepted } = row;
    return {
        kind: row.kind ?? 'misconfiguration',
        rule: `${scanner}/${id}`,
        title,
        severity,
        confidence: row.confidence ?? 'high',
        message,
        target: context.target,
        place,
        seenBy: { scanner, ...(context.version === undefined ? {} : { version: context.version }), id, severity },
        aliases: [],
        ...(excepted === undefined ? {} : { excepted }),
    };
}
/** A message of a tool on one line, without the blanks that it is laid out with. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 56996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trivy),
/* harmony export */   K: () => (/* binding */ trivyFs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _allowed_args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20945);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15661);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48061);
/** Trivy (https://trivy.dev): packages with known vulnerabilities, secrets in files, the end of life of the system. */






const shared = {
    program: 'trivy',
    supplies: ['cvss'],
    // It gives 0 with findings too, unless asked otherwise, and 1 for every error.
    completed: [0],
    environment: [
        'TRIVY_DB_REPOSITORY',
        'TRIVY_JAVA_DB_REPOSITORY',
        'TRIVY_SKIP_DB_UPDATE',
        'TRIVY_SKIP_JAVA_DB_UPDATE',
        'TRIVY_SKIP_CHECK_UPDATE',
        'TRIVY_OFFLINE_SCAN',
    ],
    versionArgs: ['--version'],
    readVersion: (stdout) => /^Version: ([\w.+-]+)$/m.exec(stdout)?.[1],
    command,
    databases,
    databaseDir: { variable: 'TRIVY_CACHE_DIR', defaultName: 'trivy' },
    decode: (stdout, context) => (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeTrivy */ .l)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(stdout, 'Trivy', context.name), context),
};
const trivy = {
    ...shared,
    id: 'trivy',
    title: 'Trivy',
    reads: ['image', 'sbom'],
    reports: ['vulnerability', 'secret', 'eol'],
    allowedArgs: _allowed_args_js__WEBPACK_IMPORTED_MODULE_2__.ALLOWED_ARGS.trivy,
};
/** Lockfiles of a folder, and secrets in its files. */
const trivyFs = {
    ...shared,
    id: 'trivy-fs',
    title: 'Trivy (folder)',
    reads: ['directory'],
    reports: ['vulnerability', 'secret'],
    allowedArgs: _allowed_args_js__WEBPACK_IMPORTED_MODULE_2__.ALLOWED_ARGS['trivy-fs'],
};
function command(subject, { timeoutMs, extraArgs }) {
    const args = [
        ...whatToRead(subject),
        '--format', 'json',
        // We judge the report. Nothing but findings is needed of it.
        '--exit-code', '0',
        // Its cache on disk is keyed by what an archive claims to hold, and can be used by one process at a time.
        '--cache-backend', 'memory',
        // Files of these names in the working directory would be read else; there are none, and these don't depend on it.
        '--config', '/dev/null',
        '--ignorefile', '/dev/null',
        '--skip-version-check',
        '--disable-telemetry',
        '--no-progress',
        '--timeout', `${String(Math.ceil(timeoutMs / 1000) + 60)}s`,
        ...extraArgs,
    ];
    return { args, env: {} };
}
/** @throws ScannerFailure for a path that it doesn't take as it is */
function whatToRead(subject) {
    switch (subject.type) {
        case 'image': {
            const { path, format } = subject.archive;
            // It takes what follows the first `@` or `:` in a layout's path as a tag, and looks for the folder before it.
            if (format === 'oci-layout' && /[@:]/.test(path)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannerFailure */ .Nc(`Trivy can't open an OCI layout whose path holds "@" or ":": ${JSON.stringify(path)}`, { hint: 'move it to another folder' });
            }
            return ['image', '--input', path, '--scanners', 'vuln,secret', '--list-all-pkgs=false'];
        }
        case 'directory':
            // The list of packages has their lines in the lockfiles.
            return ['filesystem', subject.path, '--scanners', 'vuln,secret', '--list-all-pkgs=true'];
        case 'sbom':
            return ['sbom', subject.path, '--scanners', 'vuln', '--list-all-pkgs=false'];
        case 'dockerfiles':
            throw new RangeError(`trivy can't look at ${subject.type}`);
    }
}
/**
 * It scans with a database of any age and says nothing (exit code 0, nothing on stderr), so we look ourselves. The Java
 * index only gives jars a name: an old one is no reason to distrust what it named, and it isn't there before the first jar.
 */
async function databases(files, cacheDir) {
    const [builtAt, javaBuiltAt] = await Promise.all([readUpdatedAt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'db')), readUpdatedAt(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cacheDir, 'java-db'))]);
    return [
        { name: 'trivy-db', ages: true, ...(builtAt === undefined ? {} : { builtAt }) },
        ...(javaBuiltAt === undefined ? [] : [{ name: 'trivy-java-db', ages: false, builtAt: javaBuiltAt }]),
    ];
}
const Metadata = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ UpdatedAt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((text) => Number.isFinite(Date.parse(text)))) });
/** @returns undefined when it isn't known, whatever the cause: an unknown date is a failure to the runner */
async function readUpdatedAt(files, folder) {
    try {
        const read = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(Metadata, JSON.parse((await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'metadata.json'))).toString('utf8')));
        return read.success ? read.output.UpdatedAt : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
