export const id = 5209;
export const ids = [5209];
export const modules = {

/***/ 75209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSbom: () => (/* binding */ openSbom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _sbom_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57551);
/** Bills of materials that are scanned instead of an image: told apart and looked over first, for a scanner that doesn't know a file may find nothing in it and say so. */




const LARGEST = 256 << 20;
const MOSTLY = 0.9;
const HINT = 'give CycloneDX 1.2 to 1.7 or SPDX 2 (JSON or tag-value), or what syft -o json writes';
const CycloneDx = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    bomFormat: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('CycloneDX'),
    specVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^1\.[2-7]$/, 'expected 1.2 to 1.7')),
    components: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), purl: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })), []),
});
const Spdx = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    spdxVersion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^SPDX-2\.[1-3]$/, 'expected SPDX-2.1 to SPDX-2.3')),
    creationInfo: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ creators: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
    packages: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), SPDXID: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), filesAnalyzed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()), externalRefs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ referenceType: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), referenceLocator: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))) })), []),
});
const Syft = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/anchore\/syft/)) }),
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), purl: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
});
/** @param file as written @throws TargetError when it is none, or one that no scanner can look at */
async function openSbom(file, tools) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, file);
    const { format, listed } = read(await readFile(path, file, tools), file);
    const known = listed.filter(({ purl }) => purl !== undefined && /^pkg:[^/]+\/[^/]/.test(purl)).length;
    if (listed.length === 0)
        throw refusal(file, 'it lists no packages', 'write it anew: a gate that looks at nothing tells nothing');
    if (known === 0)
        throw refusal(file, `none of the ${String(listed.length)} things that it lists has a package URL, without which no scanner can tell what they are`, 'write it with a tool that gives package URLs, such as syft or trivy');
    // The system itself and the image are listed too, and are no packages.
    if (known < listed.length)
        tools.log[known < listed.length * MOSTLY ? 'warn' : 'detail'](`${file}: ${String(listed.length - known)} of ${String(listed.length)} listed things have no package URL; scanners don't look at those`);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(tools.cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return { key: (0,_sbom_key_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomKey */ .z)(file), name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), path, file: name.startsWith('../') ? path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : name, format };
}
async function readFile(path, file, { files }) {
    const status = await files.status(path).catch(() => undefined);
    if (status === undefined)
        throw refusal(file, 'there is no such file', 'check the path; it counts from the working directory');
    if (status.kind !== 'file')
        throw refusal(file, 'it is no regular file', HINT);
    if (status.size > LARGEST)
        throw refusal(file, `it has ${String(status.size)} bytes, more than the ${String(LARGEST)} that we read`, 'split it');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path));
    }
    catch (error) {
        throw refusal(file, error instanceof TypeError ? 'it is no text' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), HINT);
    }
}
function read(text, file) {
    if (/^\uFEFF?\s*SPDXVersion:/m.test(text.slice(0, 4096)))
        return readTagValue(text, file);
    if (/^\uFEFF?\s*</.test(text))
        throw refusal(file, 'it is XML', 'convert it to JSON: cyclonedx-cli convert, or write it as JSON at once');
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw refusal(file, 'it is neither JSON nor SPDX tag-value', HINT);
    }
    if (typeof document !== 'object' || document === null)
        throw refusal(file, 'it is no bill of materials', HINT);
    if ('bomFormat' in document)
        return { format: 'cyclonedx', listed: components(decode(CycloneDx, document, 'CycloneDX', file).components) };
    if ('spdxVersion' in document) {
        const { packages } = decode(Spdx, document, 'SPDX', file);
        return { format: 'spdx', listed: packages.map(({ externalRefs }) => ({ purl: externalRefs?.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator })) };
    }
    if ('artifacts' in document && 'schema' in document)
        return { format: 'syft', listed: decode(Syft, document, 'Syft JSON', file).artifacts.map(({ purl }) => ({ purl: purl ?? undefined })) };
    if ('@context' in document || '@graph' in document)
        throw refusal(file, 'it is SPDX 3, which scanners do not read yet', 'write SPDX 2.3 or CycloneDX');
    throw refusal(file, 'it is no bill of materials that we know', HINT);
}
/** Components may hold components. */
function components(top) {
    const found = [];
    const open = [...top];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next !== 'object' || next === null)
            continue;
        found.push({ purl: 'purl' in next && typeof next.purl === 'string' ? next.purl : undefined });
        if ('components' in next && Array.isArray(next.components))
            for (const inner of next.components)
                open.push(inner ?? false);
    }
    return found;
}
function readTagValue(text, file) {
    const version = /^\uFEFF?\s*SPDXVersion:\s*(\S+)/m.exec(text)?.[1] ?? '';
    if (!/^SPDX-2\.[1-3]$/.test(version))
        throw refusal(file, `it is of version ${JSON.stringify(version.slice(0, 40))}`, HINT);
    const packages = text.split(/^PackageName:/m).slice(1);
    return { format: 'spdx-tag-value', listed: packages.map((each) => ({ purl: /^ExternalRef:\s*PACKAGE[-_]MANAGER\s+purl\s+(\S+)/m.exec(each)?.[1] })) };
}
function decode(shape, document, what, file) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(shape, document);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const place = valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue);
    throw refusal(file, `it isn't ${what} as it should be${place === null ? '' : ` at ${JSON.stringify(place)}`}: ${JSON.stringify(issue.message.slice(0, 200))}`, HINT);
}
function refusal(file, reason, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`opening the bill of materials ${JSON.stringify(file)} failed: ${reason}`, { hint });
}


/***/ })

};
