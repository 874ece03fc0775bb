export const id = 3044;
export const ids = [3044];
export const modules = {

/***/ 3044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArchive: () => (/* binding */ openArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56118);
/* harmony import */ var _artifacts_image_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28460);
/* harmony import */ var _archive_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83784);
/* harmony import */ var _archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93228);
/* harmony import */ var _archive_oci_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2128);
/* harmony import */ var _archive_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70348);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58054);
/** Images in files: what docker save writes, and OCI layouts. Opens them early for scanners, and verifies every layer beside these. */









/** `<hex>.json` of docker save, `blobs/sha256/<hex>` of newer ones, `sha256:<hex>` of go-containerregistry. */
const CONFIG_NAME = /^(?:blobs\/sha256\/|sha256:)?([0-9a-f]{64})(?:\.json)?$/;
const BLOB_NAME = /^blobs\/sha256\/([0-9a-f]{64})$/;
/** First bytes of what people take for an archive, in hex. */
const OTHER_FORMATS = [
    ['fd377a585a00', 'xz', 'unpack it first: xz -d FILE'],
    ['425a68', 'bzip2', 'unpack it first: bzip2 -d FILE'],
    ['504b0304', 'zip', _archive_tar_js__WEBPACK_IMPORTED_MODULE_8__/* .WHAT_FITS */ .WI],
];
/**
 * Reads a docker-save tar (old or new layout), an OCI layout folder or an OCI layout tar; tars plain, with gzip or with zstd.
 * @param path as the user gave it, from the working directory.
 * @param scratch a folder of this run's own, for this archive alone.
 * @throws TargetError when it can't be read as exactly one image; Cancelled when the run is stopped.
 */
async function openArchive(path, scratch, tools, limits = _archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .ARCHIVE_LIMITS */ .Oj) {
    const source = { label: (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(path), scratch, files: tools.files, signal: tools.signal, limits };
    (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .stopIfCancelled */ .FE)(source);
    const { file, config, layers, provenance } = await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .guarded */ .Nj)(source, () => openPath(source, path));
    const collector = (0,_artifacts_image_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .collectContents */ .d)(config);
    const verified = (0,_archive_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyLayers */ .cW)(source, layers, collector.visitors).then((notes) => collector.contents(notes));
    // The caller may be busy with another failure when this one comes: Node ends a process over a rejection that nobody listens to.
    verified.catch(() => undefined);
    return { file, config, provenance, layers: layers.map(({ digest, diffId }) => ({ digest, diffId })), verified };
}
async function openPath(source, path) {
    const status = await source.files.status(path);
    if (status === undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, 'there is no such file', 'check the path; it counts from the working directory');
    if (status.kind === 'directory')
        return openFolder(source, path);
    if (status.kind !== 'file')
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, 'it is no regular file', 'write the archive to a file first');
    if (status.size === 0)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, 'the file is empty');
    const first = await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .bytesOf */ .$$)(source, { path, start: 0, size: Math.min(6, status.size) });
    const compression = (0,_archive_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .compressionOf */ .MB)(first);
    if (compression === 'none') {
        const start = first.toString('hex');
        const other = OTHER_FORMATS.find(([magic]) => start.startsWith(magic));
        if (other !== undefined)
            throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, `it is a ${other[1]} file, not a tar archive`, other[2]);
        return openTar(source, path, status.size);
    }
    const plain = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.scratch, 'unpacked.tar');
    return openTar(source, plain, await (0,_archive_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackArchive */ .b)(source, { path, start: 0, size: status.size }, compression, plain));
}
async function openFolder(source, folder) {
    const layout = await (0,_archive_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .readLayout */ .T4)(source, (0,_archive_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOfFolder */ .rt)(source, folder));
    if (layout.simple)
        return ready(source, { path: folder, format: 'oci-layout' }, layout.config, layout.layers, layout.provenance);
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.scratch, 'layout');
    return ready(source, { path: copy, format: 'oci-layout' }, layout.config, await (0,_archive_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .writeLayout */ .wy)(source, layout, copy), layout.provenance);
}
async function openTar(source, path, size) {
    const index = await (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_8__/* .indexTar */ .O1)(source, path, size);
    const isDockerSave = index.entries.has('manifest.json');
    if (!isDockerSave && !index.entries.has('index.json'))
        throw notAnImage(source, index);
    if (index.hazard !== undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, index.hazard, 'ask where this archive comes from: no builder writes such entries');
    if (!isDockerSave) {
        const layout = await (0,_archive_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .readLayout */ .T4)(source, (name) => Promise.resolve((0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_8__/* .findInTar */ .WE)(source, index, name)?.body));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.scratch, 'layout');
        return ready(source, { path: folder, format: 'oci-layout' }, layout.config, await (0,_archive_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .writeLayout */ .wy)(source, layout, folder), layout.provenance);
    }
    const save = await readDockerSave(source, index);
    const plain = [save.configFile, ...save.layers.map((layer) => layer.found)].every((found) => found.plain) && index.entries.get('manifest.json')?.written === 'manifest.json';
    if (plain)
        return ready(source, { path, format: 'docker-save' }, save.config, save.layers.map((layer) => layer.claim));
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.scratch, 'image.tar');
    await rewrite(source, save, copy);
    const status = await source.files.status(copy);
    return openTar(source, copy, status?.size ?? 0);
}
async function ready(source, file, config, claims, provenance) {
    return { file, config, layers: await (0,_archive_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .storedLayers */ .Ud)(source, claims), provenance };
}
function notAnImage(source, index) {
    const reason = 'it is a tar without manifest.json and without index.json';
    if (index.entries.has('repositories'))
        return (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, `${reason}: docker before 1.10 wrote it`, 'load it into a current docker and save it again');
    const isRoot = ['etc', 'usr', 'bin'].some((folder) => index.entries.has(folder));
    return isRoot ? (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, `${reason}: a root file system`, 'docker export writes those; use docker save -o FILE IMAGE') : (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, reason, _archive_tar_js__WEBPACK_IMPORTED_MODULE_8__/* .WHAT_FITS */ .WI);
}
async function readDockerSave(source, index) {
    const what = 'manifest.json';
    const document = (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .Tp)(source, await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .documentOf */ .lM)(source, requireFile(source, index, what, what).body, what), what);
    const manifests = (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .checkDocument */ .sw)(source, _archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .DockerManifestShape */ .T5, document, what);
    const [manifest] = manifests;
    if (manifest === undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, 'its manifest.json names no image');
    if (manifests.length > 1) {
        const names = manifests.map((one) => (one.RepoTags ?? []).join(' ') || one.Config);
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, `it holds ${String(manifests.length)} images: ${(0,_archive_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(names)}`, 'save each image to a file of its own: docker save -o FILE IMAGE');
    }
    const configFile = requireFile(source, index, manifest.Config, "the image's configuration");
    const bytes = await (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .documentOf */ .lM)(source, configFile.body, "the image's configuration");
    const stated = CONFIG_NAME.exec(manifest.Config)?.[1];
    if (stated !== undefined && (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes) !== `sha256:${stated}`) {
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, `the image's configuration isn't what the archive says: its digest is ${(0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes)}, not sha256:${stated}`);
    }
    const config = (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o4)(source, bytes);
    const names = manifest.Layers ?? [];
    (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .checkLayerCount */ .ZZ)(source, config, names.length);
    const layers = names.map((name, at) => {
        const diffId = config.layers[at]?.diffId ?? '';
        const which = `layer ${String(at + 1)} of ${String(names.length)}`;
        const elsewhere = manifest.LayerSources?.[diffId];
        const found = (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_8__/* .findInTar */ .WE)(source, index, name);
        if (found === undefined && (0,_archive_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(elsewhere) && Array.isArray(elsewhere['urls']))
            throw (0,_archive_oci_js__WEBPACK_IMPORTED_MODULE_6__/* .foreignLayer */ .Ub)(source, which, elsewhere['urls'].map(String));
        const hex = BLOB_NAME.exec(name)?.[1];
        const file = found ?? requireFile(source, index, name, which);
        return { name, found: file, claim: { part: file.body, digest: hex === undefined ? undefined : `sha256:${hex}`, diffId } };
    });
    return { manifest, config, configFile, layers };
}
function requireFile(source, index, name, what) {
    const found = (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_8__/* .findInTar */ .WE)(source, index, name);
    if (found === undefined)
        throw (0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .refusal */ .x5)(source, `${what} (${(0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(name)}) isn't in it`);
    return found;
}
/** Writes the same image with plain entries: scanners look for exact names and read hard links each in their own way. */
async function rewrite(source, save, path) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.pack)();
    const writing = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(tar, source.files.writeStream(path), { signal: source.signal });
    const files = new Map([[save.manifest.Config, save.configFile.body], ...save.layers.map(({ name, found }) => [name, found.body])]);
    const filling = (async () => {
        for (const [name, part] of files)
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)((0,_archive_source_js__WEBPACK_IMPORTED_MODULE_7__/* .streamOf */ .mA)(source, part), tar.entry({ name, size: part.size }), { signal: source.signal });
        tar.entry({ name: 'manifest.json' }, JSON.stringify([save.manifest]));
        tar.finalize();
    })();
    await Promise.all([writing, filling]);
}


/***/ })

};
