export const id = 6590;
export const ids = [6590];
export const modules = {

/***/ 66590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPullRequest: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82338);
/** Asks which pull request a commit belongs to. */


const pulls = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ number: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), head: valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }));
/** @returns the number of the oldest open pull request whose head is the run's commit */
async function findPullRequest(api, github) {
    const { owner, name, report } = github;
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { owner, repo: name, commit_sha: report.commit, per_page: 100 });
        // A commit belongs to every pull request that holds it, merged ones and those that have moved on too.
        const numbers = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(pulls, data).flatMap((each) => (each.state === 'open' && each.head.sha === report.commit ? [each.number] : []));
        if (numbers.length === 0)
            return { state: 'skipped', why: 'this commit is the head of no open pull request', moot: true };
        return { state: 'delivered', number: Math.min(...numbers) };
    }
    catch (error) {
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(error, { what: 'asking which pull request the commit belongs to', permission: 'pull-requests: read' }, github);
    }
}


/***/ })

};
