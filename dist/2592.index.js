export const id = 2592;
export const ids = [2592];
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

/***/ 42592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trivyReport: () => (/* binding */ trivyReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _artifacts_image_config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70715);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48061);
/** Trivy's reports: about an image that they identify, or about files. */



const OptionalText = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
const Head = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    SchemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    Trivy: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ Version: OptionalText })),
    CreatedAt: OptionalText,
    ArtifactName: OptionalText,
    ArtifactType: OptionalText,
    Metadata: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ImageID: OptionalText, RepoTags: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())), ImageConfig: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) })),
});
const trivyReport = {
    id: 'trivy',
    title: 'Trivy',
    // Its first form was a bare list of results.
    fits: (document) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ SchemaVersion: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }), document) || valibot__WEBPACK_IMPORTED_MODULE_2__.is(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ClusterName: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }), document) || (valibot__WEBPACK_IMPORTED_MODULE_2__.is(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ Target: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })), document) && document.length > 0),
    open: (document) => {
        const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Head, document);
        const head = read.success ? read.output : undefined;
        return [
            {
                scanner: 'trivy',
                title: 'Trivy',
                version: head?.Trivy?.Version ?? undefined,
                about: valibot__WEBPACK_IMPORTED_MODULE_2__.is(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ClusterName: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }), document) ? { type: 'cluster' } : aboutOf(head),
                judgesPackages: true,
                supplies: ['cvss'],
                writtenAt: head?.CreatedAt ?? undefined,
                // The report doesn't say how old it was.
                databases: [{ name: 'trivy-db', ages: false }],
                decode: (context) => (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeTrivy */ .l)(document, context),
            },
        ];
    },
};
function aboutOf(head) {
    const metadata = head?.Metadata;
    if ((head?.ArtifactType ?? 'container_image') !== 'container_image')
        return { type: 'repository' };
    const id = metadata?.ImageID ?? undefined;
    // An archive's own tags say more than the path that it had somewhere.
    return { type: 'image', image: { id, name: metadata?.RepoTags?.[0] ?? head?.ArtifactName ?? undefined, config: id === undefined ? undefined : (0,_artifacts_image_config_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageConfig */ .M)(metadata?.ImageConfig, id) } };
}


/***/ })

};
