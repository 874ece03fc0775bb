export const id = 301;
export const ids = [301];
export const modules = {

/***/ 9301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ scanners)
});

;// CONCATENATED MODULE: ./src/scanners/allowed-args.ts
/** Exactly so; behind a last `=` stands any value. */
const ALLOWED_ARGS = {
    // More findings of less certain matches (https://trivy.dev/latest/docs/scanner/vulnerability/#detection-priority).
    trivy: ['--detection-priority=comprehensive', '--parallel='],
    'trivy-fs': ['--detection-priority=comprehensive', '--include-dev-deps', '--parallel='],
    grype: ['--add-cpes-if-none'],
    'grype-dir': ['--add-cpes-if-none'],
    hadolint: [],
};
function isAllowedArg(argument, allowed) {
    return allowed.some((each) => (each.endsWith('=') ? argument.startsWith(each) && /^[\w.,:/-]+$/.test(argument.slice(each.length)) : argument === each));
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/scanners/decode.ts
/** Reading what a scanner wrote: the document as a whole, then row by row. No raw value gets into a message. */


const REPORT = 'run it by hand with the same arguments, and report it if the output is whole';
/** @throws ScannerFailure for an empty, cut or foreign text */
function readJson(text, title, about) {
    const body = text.trim();
    if (body === '')
        throw new errors/* ScannerFailure */.Nc(`${title} wrote nothing about ${about}`, { hint: 'is there room on the disk, and memory?' });
    try {
        return JSON.parse(body);
    }
    catch {
        // The parser's message quotes the text, which may hold a secret.
        const size = `${String(Buffer.byteLength(text))} bytes`;
        if (body.startsWith('{') && !body.endsWith('}')) {
            throw new errors/* ScannerFailure */.Nc(`${title}'s report about ${about} is cut off after ${size}`, { hint: 'is there room on the disk, and memory?' });
        }
        throw new errors/* ScannerFailure */.Nc(`${title}'s report about ${about} (${size}) is not JSON`, { hint: REPORT });
    }
}
/** @throws ScannerFailure when the document doesn't have this shape */
function readDocument(schema, document, title, about) {
    const read = dist/* safeParse */.xLC(schema, document);
    if (read.success)
        return read.output;
    throw new errors/* ScannerFailure */.Nc(`${title}'s report about ${about} is not of the shape that it writes (${explain(read.issues)})`, { hint: REPORT });
}
/**
 * @param undecodable gets a line when the row doesn't have this shape
 * @returns undefined then
 */
function readRow(schema, row, place, undecodable) {
    const read = dist/* safeParse */.xLC(schema, row);
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
    const path = dist/* getDotPath */.BuJ(first);
    const wanted = `${first.expected ?? first.type} expected`;
    return path === null ? wanted : `${path}: ${wanted}`;
}

// EXTERNAL MODULE: ./src/findings/flaw-ids.ts
var flaw_ids = __webpack_require__(209);
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
    const report = readDocument(Document, document, 'Grype', name);
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
        const match = readRow(Match, row, `matches[${String(index)}]`, undecodable);
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
            fixedIn,
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
    allowedArgs: ALLOWED_ARGS.grype,
    decode: (stdout, context) => decodeGrype(readJson(stdout, 'Grype', context.name), context),
};
/** Lockfiles and installed packages of a folder. */
const grypeDir = {
    ...shared,
    id: 'grype-dir',
    title: 'Grype (folder)',
    reads: ['directory'],
    allowedArgs: ALLOWED_ARGS['grype-dir'],
    decode: (stdout, context) => decodeGrype(readJson(stdout, 'Grype', context.name), context),
};
function command(subject, { extraArgs }) {
    return { args: [grype_sourceOf(subject), '--output', 'json', ...extraArgs], env: ENVIRONMENT };
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
function grype_sourceOf(subject) {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./src/scanners/trivy/purl.ts
/** Package URLs for reports of Trivy before 0.48, which have none. */

/** Trivy's types of results (https://github.com/aquasecurity/trivy/blob/main/pkg/fanal/types/const.go) and their purl types. */
const purl_TYPE_OF = new Map([
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
function purl_buildPurl(type, name, version) {
    const [namespace, bare] = split(type, name);
    const system = SYSTEM_TYPE_OF.get(type);
    if (system !== undefined)
        return print(system, type, name, version);
    return print(purl_TYPE_OF.get(type) ?? 'generic', namespace, bare, version);
}
/** Maven separates by a colon, the others by their last slash. */
function split(type, name) {
    const at = name.lastIndexOf(purl_TYPE_OF.get(type) === 'maven' ? ':' : '/');
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
    return new packageurl_js.PackageURL(type, namespace, name, version === '' ? undefined : version, undefined, undefined).toString().replaceAll('+', '%2B');
}
function fill(purlType, types) {
    return types.map((type) => [type, purlType]);
}

;// CONCATENATED MODULE: ./src/scanners/trivy/output.ts
/** Reads `trivy image --format json`, schema version 2 (https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go). */




const output_OptionalText = dist/* nullish */.cl6(dist/* string */.YjP());
const output_Name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const Layer = dist/* nullish */.cl6(dist/* object */.Ikc({ DiffID: output_OptionalText }));
const output_Document = dist/* object */.Ikc({
    SchemaVersion: dist/* literal */.euz(2),
    ArtifactType: output_OptionalText,
    Metadata: dist/* nullish */.cl6(dist/* object */.Ikc({ ImageID: output_OptionalText, OS: dist/* nullish */.cl6(dist/* object */.Ikc({ Family: output_OptionalText, Name: output_OptionalText, EOSL: dist/* nullish */.cl6(dist/* boolean */.zMY()) })) })),
    Results: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
});
const Result = dist/* object */.Ikc({
    Target: output_OptionalText,
    Type: output_OptionalText,
    Vulnerabilities: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
    Secrets: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J())),
});
const Score = dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(10)));
const Vulnerability = dist/* object */.Ikc({
    VulnerabilityID: output_Name,
    VendorIDs: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
    PkgName: output_Name,
    PkgPath: output_OptionalText,
    PkgIdentifier: dist/* nullish */.cl6(dist/* object */.Ikc({ PURL: output_OptionalText })),
    InstalledVersion: dist/* string */.YjP(),
    FixedVersion: output_OptionalText,
    Layer,
    PrimaryURL: output_OptionalText,
    Title: output_OptionalText,
    Severity: output_OptionalText,
    CVSS: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({ V3Score: Score, V3Vector: output_OptionalText, V40Score: Score, V40Vector: output_OptionalText }))),
    References: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP())),
});
/** `Match` and `Code` hold the secret and its surroundings: they aren't even read. */
const Secret = dist/* object */.Ikc({
    RuleID: output_Name,
    Title: output_OptionalText,
    Severity: output_OptionalText,
    StartLine: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
    Layer,
});
/** @throws ScannerFailure when the document isn't Trivy's, or isn't about the target */
function decodeTrivy(document, context) {
    const { image, name } = context;
    const report = readDocument(output_Document, document, 'Trivy', name);
    const imageId = report.Metadata?.ImageID ?? undefined;
    if (image !== undefined && ((report.ArtifactType ?? 'container_image') !== 'container_image' || (imageId !== undefined && imageId !== image.id))) {
        const said = imageId ?? `a ${report.ArtifactType ?? ''}`;
        throw new errors/* ScannerFailure */.Nc(`Trivy was asked about ${name} (${image.id}), but its report is about something else: ${said}`, {
            hint: 'does the archive hold more than one image?',
        });
    }
    const undecodable = [];
    const observations = [];
    const os = report.Metadata?.OS;
    if (os?.EOSL === true)
        observations.push(endOfLife(os.Family ?? 'system', os.Name ?? '', context));
    for (const [index, row] of (report.Results ?? []).entries()) {
        const place = `Results[${String(index)}]`;
        const result = readRow(Result, row, place, undecodable);
        if (result === undefined)
            continue;
        for (const [at, each] of (result.Vulnerabilities ?? []).entries()) {
            const read = readRow(Vulnerability, each, `${place}.Vulnerabilities[${String(at)}]`, undecodable);
            if (read !== undefined)
                observations.push(output_vulnerability(read, result, context));
        }
        for (const [at, each] of (result.Secrets ?? []).entries()) {
            const read = readRow(Secret, each, `${place}.Secrets[${String(at)}]`, undecodable);
            if (read !== undefined)
                observations.push(secret(read, result, context));
        }
    }
    return { observations, undecodable };
}
function output_vulnerability(row, result, context) {
    const rule = row.VulnerabilityID;
    const title = row.Title ?? '';
    const severity = output_severityOf(row.Severity);
    const path = output_relative(row.PkgPath);
    const cvss = output_highest(row.CVSS ?? {});
    const purl = row.PkgIdentifier?.PURL ?? purl_buildPurl(result.Type ?? '', row.PkgName, row.InstalledVersion);
    return {
        kind: 'vulnerability',
        rule,
        title: title === '' ? rule : title,
        severity,
        confidence: 'high',
        message: title === '' ? rule : title,
        target: context.target,
        place: { type: 'layer', diffId: row.Layer?.DiffID ?? undefined, path },
        seenBy: sighting(rule, severity, context),
        aliases: [...new Set(row.VendorIDs ?? [])].filter((id) => id !== rule && NAMES_ONE.test(id)),
        package: { purl, name: row.PkgName, version: row.InstalledVersion, paths: path === undefined ? [] : [path] },
        fixedIn: (row.FixedVersion ?? '').split(',').map((each) => each.trim()).filter((each) => each !== ''),
        ...(cvss === undefined ? {} : { cvss }),
        references: output_references(row),
    };
}
function secret(row, result, context) {
    const severity = output_severityOf(row.Severity);
    const path = output_relative(result.Target);
    const title = row.Title ?? row.RuleID;
    const line = row.StartLine ?? 0;
    return {
        kind: 'secret',
        rule: `secret/${row.RuleID}`,
        title,
        severity,
        confidence: 'medium',
        message: `${title} in ${path ?? 'a file'}${line > 0 ? `, line ${String(line)}` : ''}`,
        target: context.target,
        place: { type: 'layer', diffId: row.Layer?.DiffID ?? undefined, path },
        seenBy: sighting(row.RuleID, severity, context),
        aliases: [],
    };
}
function endOfLife(family, name, context) {
    const release = releaseOf(family, name);
    return {
        kind: 'eol',
        rule: `eol/${family}-${release}`,
        title: `${family} ${release} is past its end of life`,
        severity: 'high',
        confidence: 'high',
        message: `${family} ${name} gets no security updates any more, and what is newly found in it may not be listed`,
        target: context.target,
        // The system comes with the lowest layer.
        place: { type: 'layer', diffId: context.image?.firstLayer, path: undefined },
        seenBy: sighting('EOSL', 'unknown', context),
        aliases: [],
    };
}
function sighting(id, severity, { version }) {
    return { scanner: 'trivy', ...(version === undefined ? {} : { version }), id, severity };
}
/** Trivy's words (https://github.com/aquasecurity/trivy-db/blob/main/pkg/types/types.go). */
const output_SEVERITY_OF = new Map([
    ['CRITICAL', 'critical'],
    ['HIGH', 'high'],
    ['MEDIUM', 'medium'],
    ['LOW', 'low'],
    ['UNKNOWN', 'unknown'],
]);
function output_severityOf(word) {
    return output_SEVERITY_OF.get((word ?? '').toUpperCase()) ?? 'unknown';
}
/** Ids of one vulnerability. Distributions' advisories (DSA, RHSA, ALAS, USN, …) cover several: as aliases they would make those one. */
const NAMES_ONE = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL|GMS|NSWG)-/;
/** Systems whose releases are named by one number: a point release is the same release. */
const MAJOR_ONLY = new Set(['debian', 'redhat', 'centos', 'rocky', 'alma', 'oracle', 'amazon', 'fedora', 'photon']);
/** `12.15` → `12`, `3.9.4` → `3.9`, `2 (Karoo)` → `2`: a finding shouldn't become another with each rebuild. */
function releaseOf(family, name) {
    const [word = ''] = name.split(' ');
    return word.split('.').slice(0, MAJOR_ONLY.has(family) ? 1 : 2).join('.');
}
function output_highest(sources) {
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
const output_REFERENCES_KEPT = 5;
function output_references(row) {
    const all = [row.PrimaryURL ?? '', ...(row.References ?? [])].filter((each) => /^https?:\/\//.test(each));
    return [...new Set(all)].slice(0, output_REFERENCES_KEPT);
}
/** Paths in an image are written without a leading slash. */
function output_relative(path) {
    const bare = (path ?? '').replace(/^\/+/, '');
    return bare === '' ? undefined : bare;
}

;// CONCATENATED MODULE: ./src/scanners/trivy/index.ts
/** Trivy (https://trivy.dev): packages with known vulnerabilities, secrets in files, the end of life of the system. */





const trivy = {
    id: 'trivy',
    program: 'trivy',
    title: 'Trivy',
    reads: ['image'],
    reports: ['vulnerability', 'secret', 'eol'],
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
    allowedArgs: [],
    versionArgs: ['--version'],
    readVersion: (stdout) => /^Version: ([\w.+-]+)$/m.exec(stdout)?.[1],
    command: trivy_command,
    databases,
    databaseDir: { variable: 'TRIVY_CACHE_DIR', defaultName: 'trivy' },
    decode: (stdout, context) => decodeTrivy(readJson(stdout, 'Trivy', context.name), context),
};
function trivy_command(subject, { timeoutMs }) {
    if (subject.type !== 'image')
        throw new RangeError(`trivy can't look at a ${subject.type}`);
    const { path, format } = subject.archive;
    // It takes what follows the first `@` or `:` in a layout's path as a tag, and looks for the folder before it.
    if (format === 'oci-layout' && /[@:]/.test(path)) {
        throw new errors/* ScannerFailure */.Nc(`Trivy can't open an OCI layout whose path holds "@" or ":": ${JSON.stringify(path)}`, { hint: 'move it to another folder' });
    }
    const args = [
        'image',
        '--input', path,
        '--format', 'json',
        '--scanners', 'vuln,secret',
        // We judge the report. Nothing but findings is needed of it.
        '--exit-code', '0',
        '--list-all-pkgs=false',
        // Its cache on disk is keyed by what an archive claims to hold, and can be used by one process at a time.
        '--cache-backend', 'memory',
        // Files of these names in the working directory would be read else; there are none, and these don't depend on it.
        '--config', '/dev/null',
        '--ignorefile', '/dev/null',
        '--skip-version-check',
        '--disable-telemetry',
        '--no-progress',
        '--timeout', `${String(Math.ceil(timeoutMs / 1000) + 60)}s`,
    ];
    return { args, env: {} };
}
/**
 * It scans with a database of any age and says nothing (exit code 0, nothing on stderr), so we look ourselves. The Java
 * index only gives jars a name: an old one is no reason to distrust what it named, and it isn't there before the first jar.
 */
async function databases(files, cacheDir) {
    const [builtAt, javaBuiltAt] = await Promise.all([readUpdatedAt(files, (0,external_node_path_.join)(cacheDir, 'db')), readUpdatedAt(files, (0,external_node_path_.join)(cacheDir, 'java-db'))]);
    return [
        { name: 'trivy-db', ages: true, ...(builtAt === undefined ? {} : { builtAt }) },
        ...(javaBuiltAt === undefined ? [] : [{ name: 'trivy-java-db', ages: false, builtAt: javaBuiltAt }]),
    ];
}
const trivy_Metadata = dist/* object */.Ikc({ UpdatedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => Number.isFinite(Date.parse(text)))) });
/** @returns undefined when it isn't known, whatever the cause: an unknown date is a failure to the runner */
async function readUpdatedAt(files, folder) {
    try {
        const read = dist/* safeParse */.xLC(trivy_Metadata, JSON.parse((await files.read((0,external_node_path_.join)(folder, 'metadata.json'))).toString('utf8')));
        return read.success ? read.output.UpdatedAt : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/scanners/index.ts
/** The scanners that there are. Importing them starts nothing. */


const scanners = [trivy, grype, grypeDir];


/***/ })

};
