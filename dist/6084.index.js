export const id = 6084;
export const ids = [6084];
export const modules = {

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
 * @returns the run with nothing in it that only the report says, but what tells gates of one workflow apart
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
        return closedOrForeign(pull, github) ?? { state: 'delivered', run: { ...github.report, commit: pull.head.sha, ...aboutPull(pull, github) } };
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
    };
    return { state: 'delivered', run };
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
