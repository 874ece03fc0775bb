export const id = 6061;
export const ids = [6061,5964];
export const modules = {

/***/ 40945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recentAnalyses),
/* harmony export */   U: () => (/* binding */ analysisSarif)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _code_scanning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45964);
/** What code scanning knows of our earlier uploads. */


const analysesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), category: valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ''), created_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), results_count: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }));
const sarifSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    runs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        automationDetails: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
        results: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
            partialFingerprints: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
            properties: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ 'github/alertNumber': valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) })),
        }))),
    })),
});
const PER_PAGE = 100;
/** @returns the newest first. @throws what octokit throws, or ValiError */
async function recentAnalyses(ref, pages, api, { owner, name: repo }) {
    const all = [];
    for (let page = 1; page <= pages; page += 1) {
        const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/analyses', { owner, repo, ref, tool_name: _code_scanning_js__WEBPACK_IMPORTED_MODULE_0__.TOOL, per_page: PER_PAGE, page });
        const entries = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(analysesSchema, data);
        all.push(...entries);
        if (entries.length < PER_PAGE)
            break;
    }
    return all;
}
/** @returns the analysis as SARIF: GitHub keeps fingerprints and messages, and adds the alerts' numbers; properties of ours are gone. @throws what octokit throws, ValiError or SyntaxError */
async function analysisSarif(id, api, { owner, name: repo }) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}', { owner, repo, analysis_id: id, headers: { accept: 'application/sarif+json' } });
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(sarifSchema, jsonOf(data)).runs;
}
/** Octokit decodes what it knows to be JSON by its type's name alone. */
function jsonOf(data) {
    if (data instanceof ArrayBuffer)
        return JSON.parse(Buffer.from(data).toString('utf8'));
    return typeof data === 'string' ? JSON.parse(data) : data;
}


/***/ }),

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


/***/ }),

/***/ 26061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDismissals: () => (/* binding */ readDismissals)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _analyses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40945);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95129);
/* harmony import */ var _code_scanning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45964);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82338);
/**
 * Reads back which alerts were dismissed. GitHub doesn't give fingerprints with alerts, but with the analyses that they come from:
 * https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-analysis-for-a-repository
 */






const alertsSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    html_url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    dismissed_at: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    dismissed_by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    dismissed_reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    dismissed_comment: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    most_recent_instance: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), category: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })),
}));
const PER_PAGE = 100;
const MOST_PAGES = 10;
/** Analyses that are read whole, at most: each may have megabytes. */
const MOST_READ = 10;
const READING = { ..._code_scanning_js__WEBPACK_IMPORTED_MODULE_3__.UPLOADING, what: 'reading dismissed alerts', permission: 'security-events: read', instead: 'nothing is taken as dismissed here' };
/** Asks more only when something was dismissed. */
async function readDismissals(api, github) {
    try {
        const alerts = await dismissedAlerts(api, github);
        return { state: 'delivered', ...(await withFingerprints(alerts, api, github)) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(`${READING.what} failed: an analysis is no JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { cause: error }) };
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(error, READING, github);
    }
}
/** Those of the default branch, and those of the ref that this run is on: an alert that is only there can be dismissed there. */
async function dismissedAlerts(api, github) {
    const { analysed, report } = github;
    const own = 'why' in analysed || analysed.ref === `refs/heads/${report.defaultBranch ?? ''}` ? [] : [analysed.ref];
    const alerts = new Map();
    for (const ref of [undefined, ...own])
        for (const alert of await alertsOn(ref, api, github))
            if (!alerts.has(alert.number))
                alerts.set(alert.number, alert);
    return [...alerts.values()];
}
async function alertsOn(ref, api, { owner, name: repo }) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        try {
            const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/alerts', { owner, repo, tool_name: _code_scanning_js__WEBPACK_IMPORTED_MODULE_3__.TOOL, state: 'dismissed', per_page: PER_PAGE, page, ...(ref === undefined ? {} : { ref }) });
            const alerts = valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(alertsSchema, data);
            all.push(...alerts);
            if (alerts.length < PER_PAGE)
                break;
        }
        catch (error) {
            const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFrom */ .D)(error);
            // Before the first upload.
            if (answer?.status === 404 && /no analysis found/i.test(answer.said))
                return [];
            throw error;
        }
    }
    return all;
}
async function withFingerprints(alerts, api, github) {
    const dismissals = [];
    const lost = [];
    const read = new Map();
    const sightingsOf = async (analysis) => {
        const known = read.get(analysis);
        if (known !== undefined || read.size === MOST_READ)
            return known;
        const sightings = sightingsIn(await (0,_analyses_js__WEBPACK_IMPORTED_MODULE_1__/* .analysisSarif */ .U)(analysis, api, github));
        read.set(analysis, sightings);
        return sightings;
    };
    for (const [ref, onRef] of byRef(alerts)) {
        const analyses = await (0,_analyses_js__WEBPACK_IMPORTED_MODULE_1__/* .recentAnalyses */ .E)(ref, 1, api, github);
        for (const alert of onRef) {
            const ofCategory = analyses.filter(({ category }) => category === alert.most_recent_instance?.category);
            // What the person saw who dismissed it comes first: an alert of a package may say more since then.
            const seen = ofCategory.find(({ created_at: at }) => alert.dismissed_at != null && Date.parse(at) <= Date.parse(alert.dismissed_at)) ?? ofCategory.at(-1);
            const sighting = seen === undefined ? undefined : (await sightingsOf(seen.id))?.get(alert.number);
            if (sighting === undefined)
                lost.push(alert.number);
            else
                dismissals.push(dismissalOf(alert, sighting));
        }
    }
    const notes = lost.length === 0 ? [] : [`${lost.length === 1 ? 'a dismissed alert' : `${String(lost.length)} dismissed alerts`} (${lost.slice(0, 10).map((number) => `no. ${String(number)}`).join(', ')}${lost.length > 10 ? ', …' : ''}) can't be traced to a finding: no analysis at hand has ${lost.length === 1 ? 'it' : 'them'}, so what ${lost.length === 1 ? 'it is' : 'they are'} about counts`];
    return { dismissals, notes };
}
function byRef(alerts) {
    const refs = new Map();
    for (const alert of alerts) {
        const ref = alert.most_recent_instance?.ref ?? '';
        refs.set(ref, [...(refs.get(ref) ?? []), alert]);
    }
    return refs;
}
function sightingsIn(runs) {
    const sightings = new Map();
    for (const { message, partialFingerprints, properties } of runs.flatMap(({ results }) => results ?? [])) {
        const number = properties?.['github/alertNumber'];
        // The number behind the colon tells apart results with one fingerprint; a second one is none that we could know again.
        const [, fingerprint] = /^(.+):1$/.exec(partialFingerprints?.['primaryLocationLineHash'] ?? '') ?? [];
        if (number !== undefined && fingerprint !== undefined)
            sightings.set(number, { fingerprint, message: message.text ?? '' });
    }
    return sightings;
}
function dismissalOf(alert, sighting) {
    return {
        ...sighting,
        reason: (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(alert.dismissed_reason ?? 'dismissed'),
        comment: (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(alert.dismissed_comment ?? ''),
        by: alert.dismissed_by?.login ?? '',
        url: alert.html_url,
    };
}


/***/ }),

/***/ 82338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _tools_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25239);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95129);
/* harmony import */ var _read_only_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52658);
/** What the API's refusals mean, in words: what failed, what we were doing, what to do. */





/** @returns an answer for whatever a request threw; programmer errors are thrown on. @throws Cancelled when the run was stopped meanwhile */
function refused(error, doing, github) {
    const failure = httpFailureIn(error);
    if (failure !== undefined)
        return unreachable(failure, doing, github);
    if (valibot__WEBPACK_IMPORTED_MODULE_3__/* .isValiError */ .F1$(error))
        return failed(doing, `the answer isn't what the API describes (${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(error.issues[0]) ?? 'as a whole'})`, 'does something between here and GitHub answer for it? Else report it', error);
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerFrom */ .D)(error);
    if (answer === undefined)
        throw error;
    return judge(answer, doing, github, error);
}
/** Octokit wraps what its `fetch` threw. */
function httpFailureIn(error) {
    if (error instanceof _tools_http_js__WEBPACK_IMPORTED_MODULE_1__.HttpFailure)
        return error;
    return error instanceof Error && error.cause instanceof _tools_http_js__WEBPACK_IMPORTED_MODULE_1__.HttpFailure ? error.cause : undefined;
}
function judge(answer, doing, github, cause) {
    const { status } = answer;
    const said = answer.said === '' ? '' : `: ${answer.said}`;
    const fail = (why, hint) => failed(doing, `${why} (${String(status)}${said})`, hint, cause);
    if (answer.limit !== undefined) {
        const kind = answer.limit === 'secondary' ? 'GitHub asks for fewer requests in so short a time' : "the token's requests for this hour are used up";
        return fail(kind, answer.again === undefined ? 'wait some minutes and run the job again' : `run the job again ${answer.again}`);
    }
    if (status === 401)
        return fail("GitHub doesn't accept the token", "give a valid one as `token`, or leave the input away: the job's own token is used then; it ends with the job, and after 24 hours");
    // A missing feature is a 404, too, but none that knows what is missing.
    if (status === 404 && /\b(?:ref|commit)\b.*\bnot found\b/i.test(answer.said))
        return fail("GitHub doesn't find what this run is about", 'its branch was deleted, or moved on with force, since the run began: the newest commit has a run of its own');
    // Before the permission: a repository without the feature answers like a token that may not.
    if (doing.feature !== undefined && isAbsent(answer, github))
        return skipped(doing, `${doing.feature} isn't there${placeOf(answer, github)} (${String(status)}${said})`);
    if ((status === 403 || status === 404) && github.readOnlyBecause !== undefined)
        return skipped(doing, `${(0,_read_only_js__WEBPACK_IMPORTED_MODULE_4__/* .readOnlyWords */ .eo)(github.readOnlyBecause)}; ${doing.instead ?? _read_only_js__WEBPACK_IMPORTED_MODULE_4__/* .SECOND_STAGE */ .Om}`);
    if (status === 403)
        return forbidden(answer, doing, fail);
    if (status === 404)
        return fail("GitHub doesn't find it", `it is gone, or hidden from this token: ${grant(doing)}`);
    if (status === 409)
        return fail('something else changed it at the same time', 'run the job again');
    if (status === 410)
        return fail('GitHub says that it is gone', 'is that part of the repository (issues, pull requests) switched off?');
    if (status === 413)
        return fail('it is too large for GitHub', 'look at less in one run, or raise what is reported with --report-from');
    if (status === 400 || status === 422)
        return fail("GitHub can't make use of it", 'the reason is in the brackets; when it is nothing that you can change, report it');
    if (status >= 500)
        return fail(`${hostOf(github)} has a fault of its own`, isCloud(github) ? 'run the job again later; https://www.githubstatus.com may say more' : "run the job again later, or ask the server's administrators");
    return fail('GitHub gave an answer that nobody expected', 'is GITHUB_API_URL the address of the API?');
}
function forbidden(answer, doing, fail) {
    if (answer.singleSignOn || /\bSAML\b/i.test(answer.said))
        return fail('the organization wants single sign-on for this token', 'authorize the token for the organization (Configure SSO, in the list of your tokens)');
    if (/IP allow list/i.test(answer.said))
        return fail("the organization's list of allowed addresses lacks this runner", "add the runner's address to the list, or use a runner that is on it");
    if (/\barchived\b/i.test(answer.said))
        return fail('the repository is archived: nothing can be written to it', 'switch this off there, or unarchive the repository');
    if (/\blocked\b/i.test(answer.said))
        return fail('the conversation is locked', 'unlock it');
    if (/personal access token/i.test(answer.said))
        return fail('the personal access token may not do this', `give it the permission \`${doing.permission}\`, or leave the input \`token\` away and ${grant(doing)}`);
    return fail("the job's token may not do this", grant(doing));
}
function grant({ permission }) {
    return `add \`${permission}\` to \`permissions:\` of the job (of the calling job, too, when this is a reusable workflow)`;
}
/** What GitHub says when code scanning isn't there: https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads */
const ABSENT = /must be enabled for this repository|(?:is |are )?not enabled (?:for|on|in)|(?:is|are) disabled|not available (?:for|on|in)|no longer supported|feature not/i;
function isAbsent({ status, said }, github) {
    if (![403, 404, 422].includes(status))
        return false;
    if (ABSENT.test(said))
        return true;
    // A server that doesn't know the address, or a private repository that hides it. A public one at github.com always has it.
    return status === 404 && (!isCloud(github) || github.isPrivate === true) && github.readOnlyBecause === undefined;
}
function placeOf({ said }, github) {
    if (!isCloud(github) && !ABSENT.test(said))
        return `: ${hostOf(github)} is too old for it, or it is switched off for this repository`;
    return github.isPrivate === false ? ' in this repository' : ' in this repository; private and internal ones need GitHub Code Security';
}
/** github.com, or GitHub's own servers for a company; else a server of somebody's own, which may be older. */
function isCloud({ report: { server } }) {
    return server === 'https://github.com' || /^https:\/\/[\w-]+\.ghe\.com$/.test(server);
}
function hostOf({ apiUrl }) {
    return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
}
function skipped({ what }, why) {
    return { state: 'skipped', why: `${what} was left: ${why}` };
}
function failed({ what }, why, hint, cause) {
    return { state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(`${what} failed: ${why}`, { hint, cause }) };
}
function unreachable(failure, doing, github) {
    const host = failure.host ?? hostOf(github);
    const fail = (why, hint) => failed(doing, why, hint, failure);
    switch (failure.kind) {
        case 'cancelled':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ(`stopped while ${doing.what}`, { cause: failure });
        case 'dns':
            return fail(`the name ${host} can't be resolved (${failure.message})`, 'check GITHUB_API_URL, DNS and HTTPS_PROXY');
        case 'refused':
            return fail(`nothing answers at ${host}: the connection was refused`, 'check GITHUB_API_URL, and that the server runs');
        case 'unreachable':
            return fail(`there is no way to ${host} from here (${failure.message})`, 'check the network, and HTTPS_PROXY where one is needed');
        case 'timeout':
        case 'stalled':
            return fail(`${host} didn't answer in time (${failure.message})`, 'run the job again later; a firewall that drops packets looks like this too');
        case 'reset':
            return fail(`${host} broke the connection off (${failure.message})`, 'run the job again later');
        case 'unknown-ca':
            return fail(`the certificate of ${host} is signed by an authority that isn't known here (${failure.message})`, 'name the certificate of your authority in NODE_EXTRA_CA_CERTS or SSL_CERT_FILE');
        case 'certificate-date':
            return fail(`the certificate of ${host} is out of date (${failure.message})`, "renew it; or mend this machine's clock");
        case 'certificate-name':
            return fail(`the certificate of ${host} is for another name (${failure.message})`, 'use the name that the certificate is for, in GITHUB_API_URL');
        case 'not-tls':
        case 'tls':
            return fail(`no secure connection to ${host} came about (${failure.message})`, 'check GITHUB_API_URL and what stands between');
        case 'proxy':
            return fail(`the proxy gave no way to ${host} (${failure.message})`, 'check HTTPS_PROXY and NO_PROXY');
        case 'redirect':
            return fail(`${host} leads astray (${failure.message})`, 'check GITHUB_API_URL; a repository that was renamed has a new address');
        case 'too-large':
        case 'other':
            return fail(`${host} gave no usable answer (${failure.message})`, 'is GITHUB_API_URL the address of the API?');
    }
}


/***/ })

};
