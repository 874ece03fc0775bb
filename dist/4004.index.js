export const id = 4004;
export const ids = [4004,945];
export const modules = {

/***/ 34004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeArtifacts: () => (/* binding */ writeArtifacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/sbom/schemas/spdx-licences.json
var spdx_licences = __webpack_require__(98134);
;// CONCATENATED MODULE: ./src/sbom/subject.ts
/** What a bill of materials is about: scanners know a temporary file, readers want the image. */



/** What a document lacks that it should have, in a clause about it. */
class UnfitSbom extends Error {
}
const Property = dist/* looseObject */._H3({ name: dist/* string */.YjP(), value: dist/* optional */.lqM(dist/* string */.YjP()) });
const Licence = dist/* looseObject */._H3({ license: dist/* looseObject */._H3({ id: dist/* string */.YjP() }) });
const Component = dist/* looseObject */._H3({ licenses: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J())) });
const CycloneDx = dist/* looseObject */._H3({
    bomFormat: dist/* literal */.euz('CycloneDX'),
    components: dist/* optional */.lqM(dist/* array */.YOg(Component)),
    metadata: dist/* looseObject */._H3({
        tools: dist/* optional */.lqM(dist/* looseObject */._H3({ components: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J())) })),
        component: dist/* looseObject */._H3({ properties: dist/* optional */.lqM(dist/* array */.YOg(Property)) }),
    }),
});
const Annotation = dist/* looseObject */._H3({ comment: dist/* optional */.lqM(dist/* string */.YjP()) });
const SpdxPackage = dist/* looseObject */._H3({ SPDXID: dist/* string */.YjP(), primaryPackagePurpose: dist/* optional */.lqM(dist/* string */.YjP()), annotations: dist/* optional */.lqM(dist/* array */.YOg(Annotation)) });
const Spdx = dist/* looseObject */._H3({
    spdxVersion: dist/* string */.YjP(),
    documentNamespace: dist/* string */.YjP(),
    creationInfo: dist/* looseObject */._H3({ creators: dist/* array */.YOg(dist/* string */.YjP()) }),
    packages: dist/* array */.YOg(SpdxPackage),
    relationships: dist/* array */.YOg(dist/* looseObject */._H3({ spdxElementId: dist/* string */.YjP(), relatedSpdxElement: dist/* string */.YjP(), relationshipType: dist/* string */.YjP() })),
});
const KNOWN_LICENCES = new Set(spdx_licences["enum"]);
/** What the SPDX schema calls an operating system; the text of the standard, and Trivy, write it with a hyphen. */
const OPERATING_SYSTEM = 'OPERATING_SYSTEM';
const LABEL = /^(?:aquasecurity:trivy:)?Labels:/;
/**
 * @param document as Trivy writes it
 * @returns the same about the image by its name and id; without its labels, which are no inventory and may hold anything
 * @throws UnfitSbom when it isn't about this image
 */
function aboutImage(format, document, subject) {
    return format === 'cyclonedx' ? cycloneDx(document, subject) : spdx(document, subject);
}
function cycloneDx(document, subject) {
    const read = dist/* safeParse */.xLC(CycloneDx, document);
    if (!read.success)
        throw new UnfitSbom(`it is no CycloneDX document with a subject: ${read.issues[0].message}`);
    const { metadata } = read.output;
    const properties = metadata.component.properties ?? [];
    checkImage(properties.filter(({ name }) => name === 'aquasecurity:trivy:ImageID').map(({ value }) => value), subject);
    const ours = [['key', subject.key], ['image-id', subject.imageId], ['dockerfile', subject.dockerfile], ['reference', subject.reference]];
    return {
        ...read.output,
        components: (read.output.components ?? []).map(withKnownLicences),
        metadata: {
            ...metadata,
            tools: { ...metadata.tools, components: [...(metadata.tools?.components ?? []), { type: 'application', name: 'dockgate', version: version/* VERSION */.x }] },
            component: {
                ...metadata.component,
                name: subject.name,
                version: subject.imageId,
                hashes: [{ alg: 'SHA-256', content: hexOf(subject) }],
                properties: [
                    ...properties.filter(({ name }) => !LABEL.test(name)),
                    ...ours.flatMap(([name, value]) => (value === undefined ? [] : [{ name: `dockgate:${name}`, value }])),
                ],
            },
        },
    };
}
/** Trivy gives what a Debian package calls its licence (`BSD-3-clause-Sun`) as an SPDX id, also when there is none of that name. */
function withKnownLicences(component) {
    if (component.licenses === undefined)
        return component;
    const licenses = component.licenses.map((entry) => {
        const read = dist/* safeParse */.xLC(Licence, entry);
        if (!read.success || KNOWN_LICENCES.has(read.output.license.id))
            return entry;
        const { id, ...rest } = read.output.license;
        return { ...read.output, license: { ...rest, name: id } };
    });
    return { ...component, licenses };
}
function spdx(document, subject) {
    const read = dist/* safeParse */.xLC(Spdx, document);
    if (!read.success)
        throw new UnfitSbom(`it is no SPDX document with packages: ${read.issues[0].message}`);
    const { documentNamespace, creationInfo, packages, relationships } = read.output;
    const described = relationships.find(({ spdxElementId, relationshipType }) => spdxElementId === 'SPDXRef-DOCUMENT' && relationshipType === 'DESCRIBES')?.relatedSpdxElement;
    const image = packages.find(({ SPDXID }) => SPDXID === described);
    if (image === undefined)
        throw new UnfitSbom('it does not say which package it describes');
    const annotations = image.annotations ?? [];
    checkImage(annotations.flatMap(({ comment = '' }) => /^ImageID: (\S+)$/.exec(comment)?.[1] ?? []), subject);
    const unique = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.exec(documentNamespace)?.[0];
    if (unique === undefined)
        throw new UnfitSbom('its namespace is not a unique one');
    const source = [subject.dockerfile === undefined ? [] : [`built from ${subject.dockerfile}`], subject.reference === undefined ? [] : [`pulled as ${subject.reference}`]].flat();
    return {
        ...read.output,
        name: subject.name,
        documentNamespace: `urn:uuid:${unique}`,
        creationInfo: { ...creationInfo, creators: [...creationInfo.creators, `Tool: dockgate-${version/* VERSION */.x}`] },
        packages: packages.map((each) => each === image
            ? {
                ...image,
                name: subject.name,
                versionInfo: subject.imageId,
                checksums: [{ algorithm: 'SHA256', checksumValue: hexOf(subject) }],
                ...(source.length === 0 ? {} : { sourceInfo: source.join('; ') }),
                annotations: annotations.filter(({ comment = '' }) => !LABEL.test(comment)),
            }
            : each.primaryPackagePurpose === 'OPERATING-SYSTEM'
                ? { ...each, primaryPackagePurpose: OPERATING_SYSTEM }
                : each),
    };
}
function checkImage(ids, { imageId }) {
    if (ids.length !== 1 || ids[0] !== imageId)
        throw new UnfitSbom(`it is about ${ids.length === 0 ? 'no image' : String(ids[0])}, not about ${imageId}`);
}
function hexOf({ imageId }) {
    return imageId.slice('sha256:'.length);
}

// EXTERNAL MODULE: ./src/scanners/run.ts
var run = __webpack_require__(53730);
// EXTERNAL MODULE: ./src/scanners/decode.ts
var decode = __webpack_require__(15661);
// EXTERNAL MODULE: ./src/scanners/trivy/index.ts
var trivy = __webpack_require__(56996);
;// CONCATENATED MODULE: ./src/scanners/trivy/sbom.ts
/** Trivy as a writer of bills of materials: the same runner, the same archive, another format. */


/** Trivy's names of the formats. */
const FORMATS = { cyclonedx: 'cyclonedx', spdx: 'spdx-json' };
/** In these formats it lists packages, looks for no flaws, and needs no database but its index of jars. */
function trivySbom(format) {
    let document;
    const scanner = {
        ...trivy/* trivy */.D,
        command: (subject, options) => inFormat(trivy/* trivy */.D.command(subject, options), FORMATS[format]),
        databases: () => Promise.resolve([]),
        decode: (stdout, { name }) => {
            document = (0,decode/* readJson */.Vh)(stdout, 'Trivy', name);
            return { observations: [], undecodable: [] };
        },
    };
    return { scanner, document: () => document };
}
function inFormat({ args, env }, format) {
    const changed = [];
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        if (arg === '--scanners')
            index += 1;
        else if (arg === '--format') {
            changed.push(arg, format);
            index += 1;
        }
        else if (!arg.startsWith('--list-all-pkgs'))
            changed.push(arg);
    }
    return { args: changed, env };
}

;// CONCATENATED MODULE: ./src/artifact-files.ts
/** Files about images that were asked for besides the reports: bills of materials, archives that are kept. Only of images that are what they claim to be. */






const EXTENSIONS = { cyclonedx: 'cdx.json', spdx: 'spdx.json', archive: 'tar' };
/**
 * Never throws for what can't be written: that is in the result.
 * @param targets how each image ended; of one that failed nothing is left
 */
async function writeArtifacts(images, targets, programs, settings, tools) {
    const good = images.filter(({ key }) => targets.some((target) => target.key === key && target.outcome === 'ok'));
    const names = fileNames(images.map(({ key }) => key));
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const artifacts = [];
    for (const image of good) {
        const fileName = (kind) => `${names.get(image.key) ?? ''}.${EXTENSIONS[kind]}`;
        for (const format of settings.sbom) {
            const path = (0,external_node_path_.join)(folder, 'sbom', fileName(format));
            artifacts.push(await attempt(image, format, path, tools, async () => {
                await tools.files.writeAtomic(path, `${JSON.stringify(await makeSbom(format, image, programs, settings, tools), null, 2)}\n`);
            }));
        }
        const { built } = image;
        if (!settings.build.keepArchive || built === undefined)
            continue;
        const path = (0,external_node_path_.join)(folder, 'images', fileName('archive'));
        artifacts.push(await attempt(image, 'archive', path, tools, () => tools.files.copyAtomic(built.archive, path)));
    }
    return artifacts;
}
async function attempt({ key }, kind, path, { cwd }, write) {
    try {
        await write();
    }
    catch (error) {
        if (error instanceof errors/* ScannerFailure */.Nc || error instanceof UnfitSbom || isSystemError(error))
            return { target: key, kind, error: (0,errors/* messageOf */.bD)(error) };
        throw error;
    }
    const inside = (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/');
    return { target: key, kind, file: inside.startsWith('../') ? path.split(external_node_path_.sep).join('/') : inside };
}
/** Trivy reads the same archive once more: a second or two, and no database. @throws ScannerFailure, UnfitSbom */
async function makeSbom(format, image, programs, settings, tools) {
    const program = await programs?.get('trivy');
    if (program === undefined)
        throw new RangeError('trivy was not prepared for a bill of materials');
    if (program instanceof errors/* ScannerFailure */.Nc)
        throw program;
    const { key, name, archive, config, source, reference } = image;
    const writer = trivySbom(format);
    const { failure } = await (0,run/* runScanner */.S)(writer.scanner, program, { type: 'image', target: key, name, archive, config }, { timeoutMs: settings.scanners.timeoutMs, databaseMaxAgeMs: Number.POSITIVE_INFINITY }, tools);
    if (failure !== undefined)
        throw failure;
    const document = aboutImage(format, writer.document(), { key, name, imageId: config.id, dockerfile: source?.dockerfile.source.file, reference });
    const { sbomProblems } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(1836)]).then(__webpack_require__.bind(__webpack_require__, 11836));
    const problems = sbomProblems(format, document);
    if (problems.length > 0)
        throw new UnfitSbom(`it does not keep to the schema of its format: ${problems.slice(0, 3).join('; ')}`);
    return document;
}
/** @returns by key, a name that every file system takes and no other key has */
function fileNames(keys) {
    const plain = keys.map((key) => key.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, 100));
    return new Map(keys.map((key, index) => {
        const name = plain[index] ?? '';
        const alone = name !== '' && plain.filter((each) => each.toLowerCase() === name.toLowerCase()).length === 1;
        return [key, alone ? name : `${name}-${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 8)}`];
    }));
}
function isSystemError(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}


/***/ }),

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


/***/ }),

/***/ 98134:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://cyclonedx.org/schema/spdx.schema.json","type":"string","enum":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","Advanced-Cryptics-Dictionary","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","atc-game","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","BOLA-1.1","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-ask-to-endorse","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","Buddy","Bugroff","BUSL-1.1","bzip2-1.0.5","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","CAPEC-tou","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","eCos-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","FDK-MPEG-H","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0","GPL-1.0+","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0","GPL-2.0+","GPL-2.0-only","GPL-2.0-or-later","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-only","GPL-3.0-or-later","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","Hippocratic-3.0-core","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-critical-systems","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-SMC","HPND-UC","HPND-UC-export-US","HTMLTIDY","hyphen-bulgarian","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0","LGPL-2.0+","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1","LGPL-2.1+","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0","LGPL-3.0+","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-STK","MIT-testregex","MIT-Wu","MITNFA","MMIXware","MMPL-1.0.1","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","MVT-1.1","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","Net-SNMP","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-PD-TNT","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Nunit","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","PADL","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","StandardML-NJ","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TekHVC","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UnRAR","UPL-1.0","URT-RLE","Vim","Vixie-Cron","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","WTFNMFPL","WTFPL","wwl","wxWindows","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1","389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","Classpath-exception-2.0-short","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","Google-Patent-WebM","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","kvirc-openssl-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","rsync-linking-exception","SANE-exception","SHL-2.0","SHL-2.1","Simple-Library-Usage-exception","Spelling-Provider-LGPL-exception","sqlitestudio-OpenSSL-exception","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}');

/***/ })

};
