export const id = 6084;
export const ids = [6084];
export const modules = {

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


/***/ }),

/***/ 76084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifiedRun: () => (/* binding */ verifiedRun)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95129);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82338);
/** Which pull request a saved report may be told to. A report from elsewhere is a stranger's word: only its number is used, to ask GitHub. */




const pullShape = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    number: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    head: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ sha: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[0-9a-f]{40,64}$/)), repo: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) }),
    base: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ repo: valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) }),
});
/**
 * @returns the run with nothing in it that only the report says, but what tells gates of one workflow apart and what its names of files begin with
 */
async function verifiedRun(report, { pullRequest: given, gateName }, api, github) {
    const { triggeredBy } = github;
    if (triggeredBy === undefined) {
        if (github.report.pullRequest !== undefined)
            return { state: 'delivered', run: github.report };
        const named = github.namedPullRequest;
        if (named === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('no pull request is known to comment on', { hint: 'name it with --pull-request NUMBER; on `workflow_run` and `pull_request` the event tells' });
        const asked = await readPull(named, api, github);
        if (asked.state !== 'delivered')
            return asked;
        const { pull } = asked;
        return closedOrForeign(pull, github) ?? { state: 'delivered', run: { ...github.report, commit: pull.head.sha, ...aboutPull(pull, github), ...checkoutOf(report) } };
    }
    if (triggeredBy.event !== 'pull_request')
        return skipped(`the run that this one follows was started by \`${triggeredBy.event}\`, not by a pull request`);
    const claimed = given === 0 ? report.run?.pullRequest?.number : given;
    if (claimed === undefined)
        return skipped('the report names no pull request');
    const asked = await readPull(claimed, api, github);
    if (asked.state !== 'delivered')
        return asked;
    const { pull } = asked;
    const refusal = forged(pull, triggeredBy) ?? closedOrForeign(pull, github) ?? outdated(pull, triggeredBy);
    if (refusal !== undefined)
        return refusal;
    const run = {
        server: github.report.server,
        repository: github.report.repository,
        event: triggeredBy.event,
        workflow: triggeredBy.workflow,
        url: `${github.report.server}/${github.report.repository}/actions/runs/${String(triggeredBy.id)}`,
        commit: pull.head.sha,
        ...(github.report.defaultBranch === undefined ? {} : { defaultBranch: github.report.defaultBranch }),
        ...aboutPull(pull, github),
        gate: gateName ?? gateOf(triggeredBy.workflow, report.run?.gate),
        ...checkoutOf(report),
    };
    return { state: 'delivered', run };
}
function checkoutOf({ run }) {
    return run?.checkout === undefined ? {} : { checkout: run.checkout };
}
function aboutPull({ number, head }, { report: { repository } }) {
    return { ref: `refs/pull/${String(number)}/head`, pullRequest: { number, head: head.sha, fork: !isSame(head.repo?.full_name, repository) } };
}
async function readPull(number, api, github) {
    const doing = { what: `asking for pull request #${String(number)}`, permission: 'pull-requests: read' };
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner: github.owner, repo: github.name, pull_number: number });
        return { state: 'delivered', pull: valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(pullShape, data) };
    }
    catch (error) {
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .answerFrom */ .D)(error)?.status === 404)
            return failed(`there is no pull request #${String(number)} in ${github.report.repository}`, 'is the report of this repository? In a private one the token needs `pull-requests: read`');
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)(error, doing, github);
    }
}
/** Its head isn't where the run's was: the number was made up, or is of another pull request. */
function forged({ number, head }, { headRepository }) {
    if (headRepository === undefined)
        return skipped('the repository that the pull request came from is gone');
    if (isSame(head.repo?.full_name, headRepository))
        return undefined;
    return failed(`the report claims pull request #${String(number)}, whose branch is not in the repository that the run was about`, 'nothing was written: this report is not to be trusted');
}
function closedOrForeign({ number, state, base }, { report: { repository } }) {
    if (!isSame(base.repo.full_name, repository))
        return failed(`pull request #${String(number)} is of ${JSON.stringify(base.repo.full_name)}, not of ${repository}`);
    return state === 'open' ? undefined : skipped(`pull request #${String(number)} is closed`);
}
/** The run of the newer commit tells its own. */
function outdated({ number, head }, { headSha }) {
    return head.sha === headSha ? undefined : skipped(`pull request #${String(number)} has moved on to another commit than the report is about`);
}
const LONGEST_CLAIM = 100;
/** Begins with the workflow's verified name, as that of the first stage does: a report can't pass for another workflow's. */
function gateOf(workflow, claim) {
    const rest = (claim ?? '').startsWith(`${workflow}/`) ? (claim ?? '').slice(workflow.length + 1) : (claim ?? '');
    const tame = rest.replace(/[^\w./ {}":,=+-]/g, '_').slice(0, LONGEST_CLAIM).trim();
    return tame === '' ? workflow : `${workflow}/${tame}`;
}
/** GitHub's names don't differ by case. */
function isSame(a, b) {
    return a?.toLowerCase() === b.toLowerCase();
}
function skipped(why) {
    return { state: 'skipped', why, moot: true };
}
function failed(message, hint) {
    return { state: 'failed', error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(message, hint === undefined ? {} : { hint }) };
}


/***/ })

};
