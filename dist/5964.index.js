export const id = 5964;
export const ids = [5964];
export const modules = {

/***/ 45964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOOL: () => (/* binding */ TOOL),
/* harmony export */   UPLOADING: () => (/* binding */ UPLOADING),
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95129);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82338);
/** Uploads SARIF to code scanning: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */






/** The tool's name in our SARIF. */
const TOOL = 'Dockgate';
const UPLOADING = {
    what: 'uploading SARIF to code scanning',
    permission: 'security-events: write',
    feature: 'code scanning',
    instead: 'alerts open once its changes are on a branch of this repository; dockgate.sarif has them now',
};
/** Between two questions, in milliseconds; two minutes in all. GitHub takes some seconds as a rule. */
const PAUSES = [250, 750, 3_000, 8_000, 18_000, 30_000, 30_000, 30_000];
const acceptedSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) });
const statusSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ processing_status: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), errors: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())) });
async function uploadSarif(sarif, api, github, tools) {
    const { analysed, owner, name: repo } = github;
    if ('why' in analysed)
        return { state: 'skipped', why: `${UPLOADING.what} was left: ${analysed.why}` };
    try {
        const packed = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)(sarif);
        const { data } = await api.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
            owner,
            repo,
            commit_sha: analysed.commit,
            ref: analysed.ref,
            sarif: packed.toString('base64'),
            started_at: analysed.startedAt,
            tool_name: TOOL,
        });
        const { id } = valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(acceptedSchema, data);
        return await processed({ id, url: alertsPage(github) }, api, github, tools);
    }
    catch (error) {
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(error, UPLOADING, github);
    }
}
/** Only processing tells whether the file is right. That we can't learn how it went is no failure of the upload. */
async function processed(uploaded, api, github, { clock, signal }) {
    for (const pause of PAUSES) {
        await clock.sleep(pause, signal);
        const status = await statusOf(uploaded.id, api, github);
        if (typeof status === 'string')
            return { state: 'delivered', ...uploaded, note: status };
        if (status.processing_status === 'complete')
            return { state: 'delivered', ...uploaded };
        if (status.processing_status === 'failed') {
            const said = (status.errors ?? []).slice(0, 5).map(_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m).join('; ');
            return { state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`code scanning could not process the SARIF file: ${said === '' ? 'it does not say why' : said}`, { hint: 'dockgate.sarif has the same; if nothing of it is yours to change, report it' }) };
        }
    }
    return { state: 'delivered', ...uploaded, note: `code scanning took the file and is still processing it after two minutes: ${uploaded.url} will show whether it could` };
}
/** @returns words when it can't be learned */
async function statusOf(id, api, github) {
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', { owner: github.owner, repo: github.name, sarif_id: id });
        return valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(statusSchema, data);
    }
    catch (error) {
        // Another of GitHub's machines may not have heard of it yet.
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .answerFrom */ .D)(error)?.status === 404)
            return {};
        const delivery = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(error, { what: 'asking code scanning how it went', permission: 'security-events: write' }, github);
        const why = delivery.state === 'skipped' ? delivery.why : delivery.error.message;
        return `code scanning took the file; whether it could process it isn't known (${why})`;
    }
}
function alertsPage({ report }) {
    return `${report.server}/${report.repository}/security/code-scanning`;
}


/***/ })

};
