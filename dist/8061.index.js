export const id = 8061;
export const ids = [8061];
export const modules = {

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

/***/ 48061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ decodeTrivy)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/findings/flaw-ids.ts
var flaw_ids = __webpack_require__(30209);
// EXTERNAL MODULE: ./src/scanners/trivy/purl.ts
var trivy_purl = __webpack_require__(68167);
;// CONCATENATED MODULE: ./src/scanners/trivy/words.ts
/** https://github.com/aquasecurity/trivy-db/blob/main/pkg/types/types.go; `VendorSeverity` holds their places in this list. */
const WORDS = ['unknown', 'low', 'medium', 'high', 'critical'];
function severityOf(word) {
    return WORDS.find((each) => each === (word ?? '').toLowerCase()) ?? 'unknown';
}
/** @param vendors `VendorSeverity` of a row. @param chosen the source that Trivy took its severity from: all that reports before 0.20 name */
function ratingsOf(vendors, chosen, severity) {
    const ratings = Object.entries(vendors).flatMap(([source, place]) => {
        const rating = WORDS[place] ?? 'unknown';
        return rating === 'unknown' ? [] : [{ source, severity: rating }];
    });
    if (chosen === '' || severity === 'unknown' || ratings.some(({ source }) => source === chosen))
        return ratings;
    return [...ratings, { source: chosen, severity }];
}

;// CONCATENATED MODULE: ./src/scanners/trivy/vulnerabilities.ts
/** Rows about packages with known flaws (https://github.com/aquasecurity/trivy/blob/main/pkg/types/vulnerability.go). */




const OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const Score = dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10)));
const Identifier = dist/* nullish */.cl6(dist/* object */.Ikc({ PURL: OptionalText, UID: OptionalText }));
const Vulnerability = dist/* object */.Ikc({
    VulnerabilityID: Name,
    VendorIDs: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    PkgID: OptionalText,
    PkgName: Name,
    PkgPath: OptionalText,
    PkgIdentifier: Identifier,
    // Absent in reports of Kubernetes about components without one.
    InstalledVersion: OptionalText,
    FixedVersion: OptionalText,
    Layer: dist/* nullish */.cl6(dist/* object */.Ikc({ DiffID: OptionalText })),
    PrimaryURL: OptionalText,
    Title: OptionalText,
    Description: OptionalText,
    Severity: OptionalText,
    SeveritySource: OptionalText,
    VendorSeverity: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()))),
    DataSource: dist/* nullish */.cl6(dist/* object */.Ikc({ ID: OptionalText })),
    CVSS: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ V3Score: Score, V3Vector: OptionalText, V40Score: Score, V40Vector: OptionalText }))),
    References: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
});
/** Where lockfiles name a package; of a scan of files. */
const Located = dist/* object */.Ikc({ ID: OptionalText, Identifier, Locations: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ StartLine: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())) }))) });
/** @returns the first line of each package in the result's file, by its id */
function packageLines(packages) {
    const lines = new Map();
    for (const row of packages) {
        const read = dist/* safeParse */.xLC(Located, row);
        const line = read.success ? read.output.Locations?.[0]?.StartLine : undefined;
        if (!read.success || line === null || line === undefined || line < 1)
            continue;
        for (const id of [read.output.Identifier?.UID, read.output.ID])
            if (id !== null && id !== undefined && id !== '')
                lines.set(id, line);
    }
    return lines;
}
function vulnerability(row, result) {
    const rule = row.VulnerabilityID;
    const description = row.Description ?? '';
    const named = row.Title ?? '';
    const title = named === '' ? rule : named;
    const severity = severityOf(row.Severity);
    const version = row.InstalledVersion ?? '';
    const path = pathOf(row, result);
    const cvss = highest(row.CVSS ?? {});
    const purl = row.PkgIdentifier?.PURL ?? (0,trivy_purl/* buildPurl */.E)(result.type, row.PkgName, version);
    const fixedIn = (row.FixedVersion ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
    const source = row.DataSource?.ID ?? row.SeveritySource ?? '';
    const vendorIds = [...new Set(row.VendorIDs ?? [])].filter((id) => id !== rule && id !== '');
    const advisories = vendorIds.filter((id) => !(0,flaw_ids/* namesOneFlaw */.nG)(id));
    const ratings = ratingsOf(row.VendorSeverity ?? {}, row.SeveritySource ?? '', severity);
    const status = statusOf(`${named}\n${description}`);
    return {
        kind: 'vulnerability',
        rule,
        title,
        severity,
        confidence: 'high',
        message: title,
        target: result.context.target,
        place: result.placeOf({ diffId: row.Layer?.DiffID ?? undefined, path, line: lineOf(row, result) }),
        seenBy: { ...result.sighting(rule, severity), ...(fixedIn.length === 0 ? {} : { fixedIn }), ...(source === '' ? {} : { source }) },
        aliases: vendorIds.filter((id) => (0,flaw_ids/* namesOneFlaw */.nG)(id)),
        package: { purl, name: row.PkgName, version, paths: path === undefined ? [] : [path] },
        fixedIn,
        ...(cvss === undefined ? {} : { cvss }),
        ...(ratings.length === 0 ? {} : { ratings }),
        ...(advisories.length === 0 ? {} : { advisories }),
        ...(status === undefined ? {} : { status }),
        references: references(row),
    };
}
/** In a scan of files, a package lies in the lockfile that names it, or in the file that it says itself. */
function pathOf(row, { inImage, target, fileName }) {
    const own = relative(row.PkgPath);
    if (inImage)
        return own;
    const file = own ?? relative(target);
    return file === undefined ? undefined : fileName(file);
}
function lineOf(row, { lines }) {
    return lines.get(row.PkgIdentifier?.UID ?? '') ?? lines.get(row.PkgID ?? '');
}
/** How the CVE list marks them, at the beginning of a description, and GitHub in a title. */
function statusOf(text) {
    if (/^\s*(?:\*\* ?REJECT(?:ED)? ?\*\*|Rejected reason:|Withdrawn(?: Advisory)?:)/im.test(text))
        return 'withdrawn';
    return /^\s*\*\* ?DISPUTED ?\*\*|\bNOTE: this is disputed\b/im.test(text) ? 'disputed' : undefined;
}
function highest(sources) {
    let best;
    for (const each of Object.values(sources)) {
        for (const [score, vector] of [[each.V40Score, each.V40Vector], [each.V3Score, each.V3Vector]]) {
            if (score === null || score === undefined || score <= (best?.score ?? 0))
                continue;
            best = { score, ...(vector === null || vector === undefined || vector === '' ? {} : { vector }) };
        }
    }
    return best;
}
const REFERENCES_KEPT = 5;
function references(row) {
    const all = [row.PrimaryURL ?? '', ...(row.References ?? [])].filter((each) => /^https?:\/\//.test(each));
    return [...new Set(all)].slice(0, REFERENCES_KEPT);
}
/** Paths in an image are written without a leading slash. */
function relative(path) {
    const bare = (path ?? '').replace(/^\/+/, '');
    return bare === '' ? undefined : bare;
}

;// CONCATENATED MODULE: ./src/scanners/trivy/plain-rows.ts
/** Rows about secrets, settings and licences, and the end of life of a system. */



const plain_rows_OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const plain_rows_Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const Line = dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()));
/** `Match` and `Code` hold the secret and its surroundings: they aren't even read. */
const Secret = dist/* object */.Ikc({ RuleID: plain_rows_Name, Title: plain_rows_OptionalText, Severity: plain_rows_OptionalText, StartLine: Line, Layer: dist/* nullish */.cl6(dist/* object */.Ikc({ DiffID: plain_rows_OptionalText })) });
function secret(row, result) {
    const severity = severityOf(row.Severity);
    const path = fileOf(result);
    const title = row.Title ?? row.RuleID;
    const line = positive(row.StartLine);
    return {
        kind: 'secret',
        rule: `secret/${row.RuleID}`,
        title,
        severity,
        confidence: 'medium',
        message: `${title} in ${path ?? 'a file'}${line === undefined ? '' : `, line ${String(line)}`}`,
        target: result.context.target,
        place: result.placeOf({ diffId: row.Layer?.DiffID ?? undefined, path, line }),
        seenBy: result.sighting(row.RuleID, severity),
        aliases: [],
    };
}
/** `Message` may quote the line that it is about: an ENV or ARG with a secret. */
const Misconfiguration = dist/* object */.Ikc({
    ID: plain_rows_OptionalText,
    AVDID: plain_rows_OptionalText,
    Title: plain_rows_OptionalText,
    Severity: plain_rows_OptionalText,
    Status: plain_rows_OptionalText,
    CauseMetadata: dist/* nullish */.cl6(dist/* object */.Ikc({ StartLine: Line })),
});
/** @returns undefined for a rule that was kept, or that somebody excepted in Trivy's own way */
function misconfiguration(row, result) {
    if (row.Status !== undefined && row.Status !== null && row.Status !== '' && row.Status !== 'FAIL' && row.Status !== 'FAILURE')
        return undefined;
    const id = idOf(row);
    const severity = severityOf(row.Severity);
    const title = row.Title ?? id;
    // The lines of an image's rows are those of a Dockerfile that Trivy made up from the history.
    const line = result.inImage ? undefined : positive(row.CauseMetadata?.StartLine);
    return {
        kind: 'misconfiguration',
        rule: `trivy/${id}`,
        title,
        severity,
        confidence: 'medium',
        message: title,
        target: result.context.target,
        place: result.placeOf({ path: result.inImage ? undefined : fileOf(result), line }),
        seenBy: result.sighting(id, severity),
        aliases: [],
    };
}
/** `DS-0002`, which versions before 0.68 write `DS002` and `AVD-DS-0002`. */
function idOf({ ID, AVDID }) {
    const written = AVDID ?? ID ?? '';
    const match = /^(?:AVD-)?([A-Z]+(?:-[A-Z]+)*?)-?(\d+)$/.exec(written);
    return match === null ? (written === '' ? 'unnamed' : written) : `${match[1] ?? ''}-${(match[2] ?? '').padStart(4, '0')}`;
}
const Licence = dist/* object */.Ikc({ Severity: plain_rows_OptionalText, Category: plain_rows_OptionalText, PkgName: plain_rows_OptionalText, FilePath: plain_rows_OptionalText, Name: plain_rows_Name });
function licence(row, result) {
    const severity = severityOf(row.Severity);
    const file = relative(row.FilePath);
    const path = file === undefined ? (result.inImage ? undefined : fileOf(result)) : result.inImage ? file : result.fileName(file);
    const subject = row.PkgName === undefined || row.PkgName === null || row.PkgName === '' ? (path ?? 'a file') : row.PkgName;
    return {
        kind: 'licence',
        rule: `licence/${row.Name}`,
        title: `Licence ${row.Name}${row.Category === undefined || row.Category === null || row.Category === '' ? '' : ` (${row.Category})`}`,
        severity,
        confidence: 'medium',
        message: `${subject} has the licence ${row.Name}`,
        target: result.context.target,
        place: result.placeOf({ path }),
        seenBy: result.sighting(row.Name, severity),
        aliases: [],
    };
}
function endOfLife(family, name, result) {
    const release = releaseOf(family, name);
    return {
        kind: 'eol',
        rule: `eol/${family}-${release}`,
        title: `${family} ${release} is past its end of life`,
        severity: 'high',
        confidence: 'high',
        message: `${family} ${name} gets no security updates any more, and what is newly found in it may not be listed`,
        target: result.context.target,
        // The system comes with the lowest layer.
        place: result.placeOf({ diffId: result.context.image?.firstLayer, path: undefined }),
        seenBy: result.sighting('EOSL', 'unknown'),
        aliases: [],
    };
}
/** Systems whose releases are named by one number: a point release is the same release. */
const MAJOR_ONLY = new Set(['debian', 'redhat', 'centos', 'rocky', 'alma', 'oracle', 'amazon', 'fedora', 'photon']);
/** `12.15` → `12`, `3.9.4` → `3.9`, `2 (Karoo)` → `2`: a finding shouldn't become another with each rebuild. */
function releaseOf(family, name) {
    const [word = ''] = name.split(' ');
    return word.split('.').slice(0, MAJOR_ONLY.has(family) ? 1 : 2).join('.');
}
function fileOf({ inImage, target, fileName }) {
    const file = relative(target);
    return file === undefined || inImage ? file : fileName(file);
}
function positive(line) {
    return line === null || line === undefined || line < 1 ? undefined : line;
}

;// CONCATENATED MODULE: ./src/scanners/trivy/output.ts
/**
 * Reads Trivy's own JSON: schema version 2 (https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go) of images, folders,
 * repositories and bills of materials, and `trivy k8s` (https://github.com/aquasecurity/trivy/blob/main/pkg/k8s/report/report.go).
 * Of other rows (packages, custom resources, findings that an ignore file took away) none is a finding.
 */





const output_OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const Rows = dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J()));
const Document = dist/* object */.Ikc({
    SchemaVersion: dist/* literal */.euz(2),
    Trivy: dist/* nullish */.cl6(dist/* object */.Ikc({ Version: output_OptionalText })),
    ArtifactName: output_OptionalText,
    ArtifactType: output_OptionalText,
    Metadata: dist/* nullish */.cl6(dist/* object */.Ikc({ ImageID: output_OptionalText, OS: dist/* nullish */.cl6(dist/* object */.Ikc({ Family: output_OptionalText, Name: output_OptionalText, EOSL: dist/* nullish */.cl6(dist/* boolean */.zMY()) })) })),
    Results: Rows,
});
const Result = dist/* object */.Ikc({ Target: output_OptionalText, Type: output_OptionalText, Vulnerabilities: Rows, Secrets: Rows, Misconfigurations: Rows, Licenses: Rows, Packages: Rows });
const Cluster = dist/* object */.Ikc({ ClusterName: output_OptionalText, Resources: Rows, Vulnerabilities: Rows, Misconfigurations: Rows });
const Resource = dist/* object */.Ikc({ Namespace: output_OptionalText, Kind: output_OptionalText, Name: output_OptionalText, Results: Rows });
/** @throws ScannerFailure when the document isn't Trivy's, or isn't about the target */
function decodeTrivy(document, context) {
    if (context.image === undefined && isCluster(document))
        return decodeCluster(document, context);
    const { image, name } = context;
    const report = (0,decode/* readDocument */.u0)(Document, document, 'Trivy', name);
    const kind = report.ArtifactType ?? 'container_image';
    const imageId = report.Metadata?.ImageID ?? undefined;
    if (image !== undefined && (kind !== 'container_image' || (imageId !== undefined && imageId !== image.id))) {
        throw new errors/* ScannerFailure */.Nc(`Trivy was asked about ${name} (${image.id}), but its report is about something else: ${imageId ?? `a ${kind}`}`, {
            hint: 'does the archive hold more than one image?',
        });
    }
    const version = context.version ?? report.Trivy?.Version ?? undefined;
    const whole = { context, version, inImage: image !== undefined || (kind === 'container_image' && context.subject === undefined), undecodable: [], observations: [] };
    const os = report.Metadata?.OS;
    if (os?.EOSL === true)
        whole.observations.push(endOfLife(os.Family ?? 'system', os.Name ?? '', resultContext({ target: '', type: '', packages: [] }, whole)));
    readResults(report.Results ?? [], 'Results', whole);
    return { observations: whole.observations, undecodable: whole.undecodable, ...(version === undefined ? {} : { version }) };
}
function readResults(results, prefix, whole) {
    for (const [index, row] of results.entries()) {
        const place = `${prefix}[${String(index)}]`;
        const result = (0,decode/* readRow */.zK)(Result, row, place, whole.undecodable);
        if (result === undefined)
            continue;
        const context = resultContext({ target: result.Target ?? '', type: result.Type ?? '', packages: result.Packages ?? [] }, whole);
        const read = (schema, list, title, observe) => {
            for (const [at, each] of (list ?? []).entries()) {
                const decoded = (0,decode/* readRow */.zK)(schema, each, `${place}.${title}[${String(at)}]`, whole.undecodable);
                const observation = decoded === undefined ? undefined : observe(decoded, context);
                if (observation !== undefined)
                    whole.observations.push(observation);
            }
        };
        read(Vulnerability, result.Vulnerabilities, 'Vulnerabilities', vulnerability);
        read(Secret, result.Secrets, 'Secrets', secret);
        read(Misconfiguration, result.Misconfigurations, 'Misconfigurations', misconfiguration);
        read(Licence, result.Licenses, 'Licenses', licence);
    }
}
function resultContext({ target, type, packages }, { context, version, inImage }) {
    return {
        context,
        inImage,
        target,
        type,
        lines: inImage || packages.length === 0 ? new Map() : packageLines(packages),
        fileName: context.fileName,
        placeOf: ({ diffId, path, line }) => (inImage ? { type: 'layer', diffId, path } : { type: 'file', file: path ?? context.fileName(''), line }),
        sighting: (id, severity) => ({ scanner: 'trivy', ...(version === undefined ? {} : { version }), id, severity }),
    };
}
function isCluster(document) {
    return typeof document === 'object' && document !== null && 'ClusterName' in document;
}
/** Resources by their names, which stand where files do elsewhere; `--report all` has all of them in one list, versions before 0.50 in two. */
function decodeCluster(document, context) {
    const cluster = (0,decode/* readDocument */.u0)(Cluster, document, 'Trivy', context.name);
    const whole = { context, version: context.version, inImage: false, undecodable: [], observations: [] };
    for (const [list, resources] of [['Resources', cluster.Resources], ['Vulnerabilities', cluster.Vulnerabilities], ['Misconfigurations', cluster.Misconfigurations]]) {
        for (const [index, row] of (resources ?? []).entries()) {
            const place = `${list}[${String(index)}]`;
            const resource = (0,decode/* readRow */.zK)(Resource, row, place, whole.undecodable);
            if (resource === undefined)
                continue;
            const name = [resource.Namespace, resource.Kind, resource.Name].filter((each) => each !== null && each !== undefined && each !== '').join('/');
            readResults(resource.Results ?? [], `${place}.Results`, { ...whole, context: { ...context, fileName: () => context.fileName(relative(name) ?? '') } });
        }
    }
    return { observations: whole.observations, undecodable: whole.undecodable };
}


/***/ }),

/***/ 68167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ buildPurl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/** Package URLs for reports of Trivy before 0.48, which have none. */

/** Trivy's types of results (https://github.com/aquasecurity/trivy/blob/main/pkg/fanal/types/const.go) and their purl types. */
const TYPE_OF = new Map([
    ...fill('npm', ['node-pkg', 'npm', 'yarn', 'pnpm', 'bun', 'javascript']),
    ...fill('pypi', ['python-pkg', 'pip', 'pipenv', 'poetry', 'uv', 'pylock']),
    ...fill('gem', ['gemspec', 'bundler']),
    ...fill('maven', ['jar', 'pom', 'gradle', 'sbt']),
    ...fill('golang', ['gobinary', 'gomod']),
    ...fill('nuget', ['dotnet-core', 'nuget', 'nuget-config', 'packages-props']),
    ...fill('composer', ['composer', 'composer-vendor']),
    ...fill('cargo', ['rustbinary', 'cargo']),
    ...fill('conda', ['conda-pkg', 'conda-environment']),
]);
const SYSTEM_TYPE_OF = new Map([
    ...fill('deb', ['debian', 'ubuntu']),
    ...fill('apk', ['alpine', 'wolfi', 'chainguard', 'minimos']),
    ...fill('rpm', ['redhat', 'centos', 'rocky', 'alma', 'oracle', 'amazon', 'fedora', 'photon', 'cbl-mariner', 'azurelinux', 'opensuse', 'opensuse.leap', 'opensuse.tumbleweed', 'suse linux enterprise server', 'sles', 'slem']),
]);
/** @param type `Type` of the result that the package stands in; a type that we don't know gives a `generic` package URL */
function buildPurl(type, name, version) {
    const [namespace, bare] = split(type, name);
    const system = SYSTEM_TYPE_OF.get(type);
    if (system !== undefined)
        return print(system, type, name, version);
    return print(TYPE_OF.get(type) ?? 'generic', namespace, bare, version);
}
/** Maven separates by a colon, the others by their last slash. */
function split(type, name) {
    const at = name.lastIndexOf(TYPE_OF.get(type) === 'maven' ? ':' : '/');
    return at <= 0 || at === name.length - 1 ? [undefined, name] : [name.slice(0, at), name.slice(at + 1)];
}
function print(type, namespace, name, version) {
    try {
        return encode(type, namespace, name, version);
    }
    catch {
        // Some types have rules for names and versions, and not every installed package keeps them.
        return encode('generic', namespace, name, version);
    }
}
/** Trivy and Grype write `+` as `%2B`; the library doesn't, and both are right. */
function encode(type, namespace, name, version) {
    return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, name, version === '' ? undefined : version, undefined, undefined).toString().replaceAll('+', '%2B');
}
function fill(purlType, types) {
    return types.map((type) => [type, purlType]);
}


/***/ })

};
