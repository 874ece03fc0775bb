export const id = 2314;
export const ids = [2314];
export const modules = {

/***/ 22314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upsertComment: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/hosts/github/answer.ts
var github_answer = __webpack_require__(95129);
// EXTERNAL MODULE: ./src/hosts/github/graphql.ts
var graphql = __webpack_require__(56114);
// EXTERNAL MODULE: ./src/hosts/github/lost-answer.ts
var lost_answer = __webpack_require__(86948);
// EXTERNAL MODULE: ./src/hosts/github/refusals.ts
var refusals = __webpack_require__(82338);
;// CONCATENATED MODULE: ./src/hosts/github/run-age.ts
/** Hidden when it is rendered. */
function ageMarker({ run, attempt }) {
    return `<!-- dockgate run=${String(run)} attempt=${String(attempt)} -->`;
}
/** @returns undefined when the second line of a body doesn't say how old it is */
function readAge(body) {
    const [, run, attempt] = /^<!-- dockgate run=(\d{1,15}) attempt=(\d{1,6}) -->$/.exec(body.split(/\r?\n/, 2)[1] ?? '') ?? [];
    return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt) };
}
function isNewer(a, than) {
    if (a === undefined || than === undefined)
        return false;
    return a.run === than.run ? a.attempt > than.attempt : a.run > than.run;
}

;// CONCATENATED MODULE: ./src/hosts/github/comment.ts
/**
 * Keeps one comment of a gate on a pull request up to date. It is found again by its first line, the marker, and by its author:
 * whoever copies the marker is never touched. Deleted is nothing but what two runs at the same time wrote twice.
 */







const written = dist/* looseObject */._H3({ id: dist/* number */.aig(), html_url: dist/* string */.YjP(), body: dist/* nullish */.cl6(dist/* string */.YjP()), created_at: dist/* string */.YjP(), user: dist/* nullish */.cl6(dist/* looseObject */._H3({ login: dist/* string */.YjP() })) });
const PER_PAGE = 100;
/** Comments beyond that many pages are not read: a comment of ours is among the first as a rule. */
const MOST_PAGES = 50;
/** How often a comment is sent whose answer got lost. */
const TRIES = 3;
/** How far before our own comment one of a run at the same time may have been written. */
const RACE_MS = 10 * 60_000;
const NOT_WANTED = { state: 'skipped', why: 'the gate passed, and there is no comment yet that would have to say so', moot: true };
const OUTRUN = { state: 'skipped', why: 'a newer run has written the comment already', moot: true };
async function upsertComment(comment, on) {
    const [marker = '', ...rest] = comment.body.split('\n');
    const { age } = on.github;
    const body = [marker, ...(age === undefined ? [] : [ageMarker(age)]), ...rest].join('\n');
    try {
        const mine = await findOurs(marker, on);
        return mine.length > 0 ? await renew(mine, { marker, body, create: comment.create }, on) : await begin({ marker, body, create: comment.create }, on);
    }
    catch (error) {
        return refusedComment(error, on);
    }
}
/** @param since ISO 8601, where only what was written later matters. @returns the oldest first; of the first page that has one */
async function findOurs(marker, { pullRequest, api, github: { owner, name } }, since) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const response = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo: name, issue_number: pullRequest, per_page: PER_PAGE, page, ...(since === undefined ? {} : { since }) });
        const comments = dist/* parse */.qgA(dist/* array */.YOg(written), response.data);
        const marked = comments.filter((each) => firstLine(each.body ?? '') === marker);
        // Nobody needs to know who we are where nothing looks like ours.
        const us = marked.length === 0 ? undefined : await (0,graphql/* whoAmI */.W)(api);
        const mine = marked.filter((each) => each.user?.login === us);
        if (mine.length > 0)
            return mine.toSorted((a, b) => a.id - b.id);
        if (comments.length < PER_PAGE)
            break;
    }
    return [];
}
function firstLine(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}
/** Writes the first comment. Others that race with us are seen afterwards, when one of the two gives way. */
async function begin(wanted, on) {
    if (!wanted.create)
        return NOT_WANTED;
    const created = await create(wanted, on);
    const since = new Date(Date.parse(created.created_at) - RACE_MS);
    const mine = Number.isNaN(since.getTime()) ? [] : await findOurs(wanted.marker, on, since.toISOString());
    if (mine.length > 1 || mine.some((each) => each.body !== wanted.body))
        return renew(mine, wanted, on);
    return { state: 'delivered', url: created.html_url };
}
async function create({ marker, body }, on) {
    const { api, github: { owner, name }, pullRequest, tools } = on;
    for (let tried = 1;; tried += 1) {
        try {
            // Octokit would send it again without looking.
            const { data } = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo: name, issue_number: pullRequest, body, request: { retries: 0 } });
            return dist/* parse */.qgA(written, data);
        }
        catch (error) {
            if (!(0,lost_answer/* mayBeDone */.V)(error) || tried === TRIES || tools.signal.aborted)
                throw error;
            await tools.clock.sleep(on.retryAfterMs * tried * tried, tools.signal);
            const [there] = await findOurs(marker, on);
            if (there !== undefined)
                return there;
        }
    }
}
/** @param mine the oldest first, at least one */
async function renew(mine, wanted, on) {
    const { api, github: { owner, name, age }, tools } = on;
    if (mine.some((each) => isNewer(readAge(each.body ?? ''), age)))
        return OUTRUN;
    const [oldest, ...surplus] = mine;
    if (oldest === undefined)
        return begin(wanted, on);
    let url = oldest.html_url;
    if (oldest.body !== wanted.body) {
        try {
            const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo: name, comment_id: oldest.id, body: wanted.body });
            url = dist/* parse */.qgA(written, data).html_url;
        }
        catch (error) {
            // Somebody deleted it since we looked.
            if (isGone(error))
                return renew(surplus, wanted, on);
            throw error;
        }
    }
    for (const { id } of surplus) {
        try {
            await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo: name, comment_id: id });
            tools.log.info(`comment: two runs had written one at the same time, the newer of the two is deleted`);
        }
        catch (error) {
            if (!isGone(error))
                tools.log.info(`comment: two runs had written one at the same time, and the newer of the two could not be deleted`);
        }
    }
    return { state: 'delivered', url };
}
function refusedComment(error, { pullRequest, github }) {
    const what = `commenting on pull request #${String(pullRequest)}`;
    const answer = (0,github_answer/* answerFrom */.D)(error);
    if (answer?.status === 422 && /too long/i.test(answer.said))
        return { state: 'failed', error: new errors/* HostError */.dh(`${what} failed: this server takes no comment of that length`, { hint: 'the whole report is in the output folder: comment.md and dockgate.md', cause: error }) };
    return (0,refusals/* refused */.J)(error, { what, permission: 'pull-requests: write' }, github);
}
function isGone(error) {
    return (0,github_answer/* answerFrom */.D)(error)?.status === 404;
}


/***/ }),

/***/ 56114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ graphql),
/* harmony export */   W: () => (/* binding */ whoAmI)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** Questions that only the GraphQL API answers: who we are, and which conversations are resolved. */

/** Octokit finds the address beside that of the REST API: the token goes to one host alone. @throws GraphqlResponseError, RequestError, ValiError */
async function graphql(query, variables, shape, api) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA(shape, await api.graphql(query, variables));
}
const viewer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ viewer: valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ login: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/**
 * Who the token belongs to, as REST names it: `github-actions[bot]`, `octocat`. `GET /user` is closed to the job's own token and
 * to those of apps; this question is answered to all (https://github.com/fullsend-ai/fullsend/pull/1953).
 */
async function whoAmI(api) {
    return (await graphql('query { viewer { login } }', {}, viewer, api)).viewer.login;
}


/***/ }),

/***/ 86948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ mayBeDone)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _tools_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25239);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95129);
/** A write whose answer got lost may have been done: whoever repeats it has to look first. */



/** Whether the work may have been done although we weren't told so: a gateway gave up, the connection broke, the answer can't be read. */
function mayBeDone(error) {
    if (valibot__WEBPACK_IMPORTED_MODULE_2__/* .isValiError */ .F1$(error))
        return true;
    if (error instanceof Error && error.cause instanceof _tools_http_js__WEBPACK_IMPORTED_MODULE_0__.HttpFailure)
        return !NEVER_HEARD.has(error.cause.kind);
    return ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answerFrom */ .D)(error)?.status ?? 0) >= 500;
}
/** Nobody heard the request, or the run is over. */
const NEVER_HEARD = new Set(['dns', 'refused', 'unreachable', 'unknown-ca', 'certificate-date', 'certificate-name', 'not-tls', 'tls', 'proxy', 'cancelled']);


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
