export const id = 3447;
export const ids = [3447];
export const modules = {

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


/***/ }),

/***/ 43447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReview: () => (/* binding */ writeReview)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/hosts/github/answer.ts
var answer = __webpack_require__(95129);
// EXTERNAL MODULE: ./src/hosts/github/graphql.ts
var graphql = __webpack_require__(56114);
// EXTERNAL MODULE: ./src/hosts/github/lost-answer.ts
var lost_answer = __webpack_require__(86948);
// EXTERNAL MODULE: ./src/hosts/github/refusals.ts
var refusals = __webpack_require__(82338);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/hosts/github/threads.ts
/** Our conversations on lines of a pull request, and the marker by which they are told. */



/** More would make the marker longer than what it marks. */
const KEYS = 40;
const PER_PAGE = 100;
const MOST_PAGES = 20;
/** @param keys as `digits`. @returns the first line of a comment; of digits alone, whatever gates and findings are called */
function threadMarker(gate, keys, settled = false) {
    return `<!-- dockgate review gate=${digits(gate)} keys=${keys.slice(0, KEYS).join(',')}${settled ? ' settled' : ''} -->`;
}
/** How a key is called in a marker. */
function digits(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
function readMarker(body, gate) {
    const [, of, keys = '', settled] = /^<!-- dockgate review gate=([0-9a-f]{12}) keys=([0-9a-f,]{0,600})( settled)? -->(?:\r?\n|$)/.exec(body) ?? [];
    return of === digits(gate) ? { keys: keys.split(','), settled: settled !== undefined } : undefined;
}
const page = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        pullRequest: dist/* object */.Ikc({
            reviewThreads: dist/* object */.Ikc({
                pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
                nodes: dist/* array */.YOg(dist/* object */.Ikc({
                    id: dist/* string */.YjP(), isResolved: dist/* boolean */.zMY(), isOutdated: dist/* boolean */.zMY(),
                    comments: dist/* object */.Ikc({ totalCount: dist/* number */.aig(), nodes: dist/* array */.YOg(dist/* object */.Ikc({ databaseId: dist/* number */.aig(), body: dist/* string */.YjP(), viewerDidAuthor: dist/* boolean */.zMY() })) }),
                })),
            }),
        }),
    }),
});
const QUERY = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: ${String(PER_PAGE)}, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved isOutdated comments(first: 1) { totalCount nodes { databaseId body viewerDidAuthor } } }
      }
    }
  }
}`;
/** @returns those of the gate that the token's own user began: whoever copies a marker has a conversation of their own */
async function readThreads(gate, number, api, { owner, name }) {
    const ours = [];
    let after = null;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const { nodes, pageInfo } = (await (0,graphql/* graphql */.U)(QUERY, { owner, name, number, after }, page, api)).repository.pullRequest.reviewThreads;
        for (const { id, isResolved, isOutdated, comments } of nodes) {
            const [first] = comments.nodes;
            const marked = first?.viewerDidAuthor === true ? readMarker(first.body, gate) : undefined;
            if (first !== undefined && marked !== undefined)
                ours.push({ id, resolved: isResolved, outdated: isOutdated, answered: comments.totalCount > 1, comment: first.databaseId, body: first.body, ...marked });
        }
        if (!pageInfo.hasNextPage)
            break;
        after = pageInfo.endCursor;
    }
    return ours;
}

;// CONCATENATED MODULE: ./src/hosts/github/review-plan.ts

/** The text of a comment with its marker. */
function bodyOf(gate, { keys, body }) {
    return `${threadMarker(gate, keys.map(digits))}\n${body}`;
}
/** @param head the commit by which it is settled */
function settledBody(gate, { thread, why }, head) {
    const text = why === 'gone' ? `Settled at \`${head.slice(0, 7)}\`: what Dockgate found on this line is mended or excepted.` : `At \`${head.slice(0, 7)}\` this line is another one: Dockgate says it there.`;
    return `${threadMarker(gate, thread.keys, true)}\n${text}`;
}
/**
 * - one that stands on its line is renewed
 * - one that a person resolved stays so, and is not said again: it was read
 * - one whose line is gone from the diff is said again, unless people talk there
 * - what nobody finds any more is settled
 */
function planReview({ gate, comments, most, holding }, threads) {
    const closed = new Set(threads.filter((each) => each.resolved && !each.settled).flatMap((each) => each.keys));
    const open = threads.filter((each) => !each.resolved);
    const taken = new Set();
    const fresh = [];
    const renew = [];
    let standing = 0;
    for (const comment of comments) {
        const keys = comment.keys.map(digits);
        const matching = open.filter((each) => !taken.has(each) && each.keys.some((key) => keys.includes(key)));
        const stands = matching.find((each) => !each.outdated) ?? matching.find((each) => each.answered);
        if (stands === undefined) {
            // The worst of it was read, so a little more of the same is nothing new.
            if (keys[0] === undefined || closed.has(keys[0]) || keys.every((key) => closed.has(key)))
                continue;
            fresh.push({ comment, old: matching[0] });
            continue;
        }
        taken.add(stands);
        standing += 1;
        const body = bodyOf(gate, comment);
        if (!sameText(stands.body, body))
            renew.push({ comment: stands.comment, body });
    }
    const told = fresh.slice(0, Math.max(0, most - standing));
    const moved = told.flatMap(({ old }) => (old === undefined || old.settled ? [] : [old]));
    const left = open.filter((each) => !each.settled && !taken.has(each) && !moved.includes(each));
    const gone = holding === undefined || left.length === 0 ? [] : withoutAny(left, new Set([...holding].map(digits)));
    return {
        fresh: told.map(({ comment }) => comment),
        renew,
        settle: [...moved.map((thread) => ({ thread, why: 'moved' })), ...gone.map((thread) => ({ thread, why: 'gone' }))],
    };
}
function withoutAny(threads, holding) {
    return threads.filter(({ keys }) => !keys.some((key) => holding.has(key)));
}
/** The API keeps line breaks as they come; people who edit in a browser write others. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./src/hosts/github/review.ts
/** Comments on changed lines of a pull request: one review for what is new; what stands there already is kept up to date. */








/** How often a review is sent whose answer got lost. */
const TRIES = 3;
/** @param head the commit whose lines are meant */
async function writeReview(review, head, on) {
    try {
        const plan = planReview(review, await readThreads(review.gate, on.pullRequest, on.api, on.github));
        const renewed = await renew(plan.renew, on);
        const refusedLines = await begin(plan.fresh, review, head, on);
        const settled = await settle(plan.settle, review.gate, head, on);
        return { state: 'delivered', written: plan.fresh.length - refusedLines, renewed, settled, refused: refusedLines };
    }
    catch (error) {
        return (0,refusals/* refused */.J)(error, { what: `commenting on lines of pull request #${String(on.pullRequest)}`, permission: 'pull-requests: write' }, on.github);
    }
}
async function renew(comments, on) {
    let renewed = 0;
    for (const { comment, body } of comments)
        if (await edit(comment, body, on))
            renewed += 1;
    return renewed;
}
/** @returns whether it was still there */
async function edit(comment, body, { api, github: { owner, name } }) {
    try {
        await api.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { owner, repo: name, comment_id: comment, body });
        return true;
    }
    catch (error) {
        if ((0,answer/* answerFrom */.D)(error)?.status === 404)
            return false;
        throw error;
    }
}
/** @returns how many the diff has no line for */
async function begin(comments, review, head, on) {
    if (comments.length === 0)
        return 0;
    let missing = comments;
    for (let tried = 1;; tried += 1) {
        try {
            await post(missing, review.gate, head, on);
            return 0;
        }
        catch (error) {
            // One line that isn't in the diff, and all are refused: halves find it, and the others are written.
            if ((0,answer/* answerFrom */.D)(error)?.status === 422)
                return missing.length === 1 ? 1 : (await begin(missing.slice(0, missing.length >> 1), review, head, on)) + (await begin(missing.slice(missing.length >> 1), review, head, on));
            if (!(0,lost_answer/* mayBeDone */.V)(error) || tried === TRIES || on.tools.signal.aborted)
                throw error;
            await on.tools.clock.sleep(on.retryAfterMs * tried * tried, on.tools.signal);
            const written = await readThreads(review.gate, on.pullRequest, on.api, on.github);
            missing = planReview({ ...review, comments: missing, most: Number.MAX_SAFE_INTEGER, holding: undefined }, written).fresh;
            if (missing.length === 0)
                return 0;
        }
    }
}
async function post(comments, gate, head, { api, github: { owner, name }, pullRequest }) {
    const { data } = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        owner, repo: name, pull_number: pullRequest, commit_id: head, event: 'COMMENT',
        body: `Dockgate: ${comments.length === 1 ? 'one comment on a line' : `${String(comments.length)} comments on lines`} of this change.`,
        comments: comments.map((each) => ({ path: each.file, line: each.endLine, side: 'RIGHT', ...(each.startLine < each.endLine ? { start_line: each.startLine, start_side: 'RIGHT' } : {}), body: bodyOf(gate, each) })),
        // Octokit would send it again without looking.
        request: { retries: 0 },
    });
    // A page of a proxy that comes with 200 is no review.
    dist/* parse */.qgA(dist/* object */.Ikc({ id: dist/* number */.aig() }), data);
}
const RESOLVE = 'mutation($thread: ID!) { resolveReviewThread(input: { threadId: $thread }) { thread { id } } }';
/** Says that it's done with, and resolves the conversation where the token may: GitHub wants `contents: write` for it (https://github.com/orgs/community/discussions/44650). */
async function settle(settled, gate, head, on) {
    let done = 0;
    let mayResolve = true;
    for (const each of settled) {
        if (await edit(each.thread.comment, settledBody(gate, each, head), on))
            done += 1;
        if (!mayResolve)
            continue;
        try {
            await (0,graphql/* graphql */.U)(RESOLVE, { thread: each.thread.id }, dist/* unknown */.L5J(), on.api);
        }
        catch (error) {
            mayResolve = false;
            on.tools.log.detail(`review: a conversation is settled and stays open, for GitHub didn't resolve it (${(0,answer/* answerFrom */.D)(error)?.said ?? (0,errors/* messageOf */.bD)(error)})`);
        }
    }
    return done;
}


/***/ })

};
