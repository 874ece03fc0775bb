export const id = 7593;
export const ids = [7593];
export const modules = {

/***/ 70715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readImageConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** An image's configuration as a scanner's report repeats it: what locating needs, and nothing that may hold a secret. */

const OptionalText = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** https://github.com/opencontainers/image-spec/blob/main/config.md */
const ConfigShape = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    architecture: OptionalText,
    os: OptionalText,
    variant: OptionalText,
    created: OptionalText,
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ User: OptionalText, Labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) })),
    rootfs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ diff_ids: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    history: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ created_by: OptionalText, comment: OptionalText, empty_layer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()) }))),
});
/**
 * @param document decoded JSON. @param id of the image, as the report says
 * @returns undefined when it isn't of that shape: then nothing can be located by it
 */
function readImageConfig(document, id) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(ConfigShape, document);
    if (!result.success)
        return undefined;
    const read = result.output;
    const history = (read.history ?? []).map((entry) => ({ createdBy: entry.created_by ?? '', comment: entry.comment ?? '', empty: entry.empty_layer ?? false }));
    const makers = history.filter((entry) => !entry.empty);
    const diffIds = read.rootfs.diff_ids;
    const fits = makers.length === diffIds.length;
    const variant = read.variant ?? '';
    return {
        id,
        platform: [read.os ?? 'unknown', read.architecture ?? 'unknown', ...(variant === '' ? [] : [variant])].join('/'),
        layers: diffIds.map((diffId, at) => ({ diffId, history: fits ? makers[at] : undefined })),
        history,
        user: read.config?.User ?? '',
        env: [],
        labels: read.config?.Labels ?? {},
        created: read.created ?? undefined,
    };
}


/***/ }),

/***/ 15661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/** Reading what a scanner wrote: the document as a whole, then row by row. No raw value gets into a message. */


const REPORT = 'run it by hand with the same arguments, and report it if the output is whole';
/** @throws ScannerFailure for an empty, cut or foreign text */
function readJson(text, title, about) {
    const body = text.trim();
    if (body === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title} wrote nothing about ${about}`, { hint: 'is there room on the disk, and memory?' });
    try {
        return JSON.parse(body);
    }
    catch {
        // The parser's message quotes the text, which may hold a secret.
        const size = `${String(Buffer.byteLength(text))} bytes`;
        if (body.startsWith('{') && !body.endsWith('}')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} is cut off after ${size}`, { hint: 'is there room on the disk, and memory?' });
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} (${size}) is not JSON`, { hint: REPORT });
    }
}
/** @throws ScannerFailure when the document doesn't have this shape */
function readDocument(schema, document, title, about) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, document);
    if (read.success)
        return read.output;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannerFailure */ .Nc(`${title}'s report about ${about} is not of the shape that it writes (${explain(read.issues)})`, { hint: REPORT });
}
/**
 * @param undecodable gets a line when the row doesn't have this shape
 * @returns undefined then
 */
function readRow(schema, row, place, undecodable) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, row);
    if (read.success)
        return read.output;
    undecodable.push(`${place}: ${explain(read.issues)}`);
    return undefined;
}
/** valibot's own messages quote the value that was received. */
function explain(issues) {
    const [first] = issues;
    if (first === undefined)
        return 'wrong shape';
    const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(first);
    const wanted = `${first.expected ?? first.type} expected`;
    return path === null ? wanted : `${path}: ${wanted}`;
}


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

/***/ 47593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grypeReport: () => (/* binding */ grypeReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _artifacts_image_config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70715);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/** Grype's reports: about an image that they identify, or about files. */



const OptionalText = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const Head = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    source: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: OptionalText, target: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) })),
    descriptor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: OptionalText, timestamp: OptionalText })),
});
const Target = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ userInput: OptionalText, imageID: OptionalText, tags: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())), config: OptionalText });
const grypeReport = {
    id: 'grype',
    title: 'Grype',
    fits: (document) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ matches: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())) }), document),
    open: (document) => {
        const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Head, document);
        const head = read.success ? read.output : undefined;
        return [
            {
                scanner: 'grype',
                title: 'Grype',
                version: head?.descriptor?.version ?? undefined,
                about: aboutOf(head),
                judgesPackages: true,
                supplies: ['cvss', 'epss', 'kev'],
                writtenAt: head?.descriptor?.timestamp ?? undefined,
                // The decoder tells them.
                databases: [],
                decode: (context) => (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeGrype */ .y)(document, context),
            },
        ];
    },
};
function aboutOf(head) {
    if ((head?.source?.type ?? 'image') !== 'image')
        return { type: 'repository' };
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Target, head?.source?.target);
    const target = read.success ? read.output : undefined;
    const id = target?.imageID === '' ? undefined : (target?.imageID ?? undefined);
    return { type: 'image', image: { id, name: target?.tags?.[0] ?? target?.userInput ?? undefined, config: id === undefined ? undefined : configOf(target?.config ?? '', id) } };
}
/** The configuration is there in base64, secrets and all: only what locating needs is kept. */
function configOf(encoded, id) {
    try {
        return (0,_artifacts_image_config_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageConfig */ .M)(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')), id);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
