export const id = 2311;
export const ids = [2311,4692,889];
export const modules = {

/***/ 40889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GITHUB_LIMITS: () => (/* binding */ GITHUB_LIMITS)
/* harmony export */ });
/**
 * - summary, annotations: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * - SARIF: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * - comment: the API's own words, "Body is too long (maximum is 65536 characters)"
 * - input: a step gets it as a variable of its environment, of which Linux takes 128 KiB with the name (MAX_ARG_STRLEN, execve(2))
 */
const GITHUB_LIMITS = {
    summary: 1024 * 1024,
    comment: 65_536,
    annotationsPerLevel: 10,
    input: 128 * 1024 - 64,
    sarif: { compressed: 10_000_000, runs: 20, results: 25_000, shown: 5_000, rules: 25_000, locations: 1_000, tags: 20, ruleName: 255, description: 1_024 },
};


/***/ }),

/***/ 64692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// UNUSED EXPORTS: GITHUB_LIMITS

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/hosts/github/pull-request.ts
/**
 * - the event's own (`pull_request`, `pull_request_target`, reviews), or the one that is named (`--pull-request`, `issue_comment`)
 * - `push` and whatever else runs on a commit: the open one whose head this commit is, only when it is asked for. A workflow
 *   that runs on both `push` and `pull_request` would else write its comment twice, about two different commits.
 * - `merge_group`: none. The queue tests several together, and the comment is about one.
 *
 * @returns `ask` when the API has to say it
 */
function pullRequestOf({ report, namedPullRequest }, search) {
    const known = report.pullRequest?.number ?? namedPullRequest;
    if (known !== undefined)
        return known;
    const { event } = report;
    if (event === 'merge_group')
        return { state: 'skipped', why: 'a merge queue tests pull requests together, so none of them is told', moot: true };
    if (search && report.commit !== '')
        return 'ask';
    return { state: 'skipped', why: `${event === '' ? 'this run' : `the event \`${event}\``} belongs to no pull request${search ? '' : ' (`comment: always` asks for the one of this commit)'}`, moot: true };
}

// EXTERNAL MODULE: ./src/hosts/github/read-only.ts
var read_only = __webpack_require__(52658);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/hosts/github/analysed.ts
/**
 * Alerts on a ref close what isn't among them, so what was looked at has to be that ref and nothing else.
 * @param report its `ref` is the pull request's head when that is checked out
 */
function analysedBy(report, { sha, ref, checkout, triggering, startedAt }) {
    if (report.event === 'pull_request_target') {
        return { why: 'on pull_request_target the alerts would be those of the base branch, whatever was checked out; scan on pull_request' };
    }
    if (report.event === 'workflow_run' && triggering?.startsWith('pull_request') === true) {
        return { why: 'after the workflow of a pull request the alerts would be those of the default branch; upload in that workflow' };
    }
    if (!/^refs\/(?:heads|tags|pull)\/./.test(ref) || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha))
        return { why: `GITHUB_REF ${JSON.stringify(ref)} and GITHUB_SHA ${JSON.stringify(sha)} don't name a commit of a branch, tag or pull request` };
    if (checkout === undefined || checkout.commit === sha)
        return { ref, commit: sha, startedAt };
    if (report.ref !== ref)
        return { ref: report.ref, commit: checkout.commit, startedAt };
    // A branch may have gone on since the event, and a pull request may have a new merge commit.
    if (checkout.isRef)
        return { ref, commit: checkout.commit, startedAt };
    return { why: `what is checked out, ${checkout.commit.slice(0, 12)}, is not what ${ref} names: its alerts would be those of something else` };
}

;// CONCATENATED MODULE: ./src/hosts/github/checked-out.ts
const TIMEOUT_MS = 10_000;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * Asks git, which sees nothing of our environment: the configuration of a repository may name programs, but none that `rev-parse` starts.
 * @param event GITHUB_REF and GITHUB_SHA
 * @returns undefined where there is no git, or no checkout
 */
async function checkedOut({ ref, sha }, { exec, env, cwd }) {
    const ask = async (revision) => {
        const { ended, stdout } = await exec.run({
            program: 'git',
            // In a container the folder often belongs to another user.
            args: ['-c', 'safe.directory=*', 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`],
            env: { ...(env['PATH'] === undefined ? {} : { PATH: env['PATH'] }), HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
            cwd,
            timeoutMs: TIMEOUT_MS,
            maxOutput: 4096,
        });
        const commit = stdout.toString('utf8').trim();
        return ended.how === 'exited' && ended.code === 0 && COMMIT.test(commit) ? commit : undefined;
    };
    const commit = await ask('HEAD');
    if (commit === undefined)
        return undefined;
    if (commit === sha)
        return { commit, isRef: true };
    const copy = copyOf(ref);
    return { commit, isRef: copy !== undefined && (await ask(copy)) === commit };
}
/** Where a checkout keeps what it fetched of a ref. */
function copyOf(ref) {
    const [, kind, name] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
    switch (kind) {
        case 'heads':
            return `refs/remotes/origin/${name ?? ''}`;
        case 'pull':
            return `refs/remotes/pull/${name ?? ''}`;
        case 'tags':
            return ref;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/hosts/github/checkout-folder.ts
/** Where in the working directory the repository is: `actions/checkout` with `path` puts it into a folder. */

/** @param places folders and files that are looked at, as the user names them; none for the whole working directory */
async function checkoutFolder(places, { files, cwd }) {
    const paths = places.map((each) => (0,external_node_path_.resolve)(cwd, each));
    const root = (await checkoutOf(paths, { files, cwd })) ?? cwd;
    const inside = paths.map((each) => (0,external_node_path_.relative)(root, each).split(external_node_path_.sep).join('/')).sort();
    const isPart = inside.length > 0 && inside.every((each) => each !== '' && each !== '..' && !each.startsWith('../'));
    return { root, checkout: root === cwd ? undefined : (0,external_node_path_.relative)(cwd, root).split(external_node_path_.sep).join('/'), scope: isPart ? [...new Set(inside)].join(',') : undefined };
}
/** The nearest around what is looked at; of a working directory that only holds a checkout, that one. */
async function checkoutOf(paths, { files, cwd }) {
    // In a worktree and in a submodule it is a file.
    const isCheckout = async (folder) => (await files.status((0,external_node_path_.join)(folder, '.git')).catch(() => undefined)) !== undefined;
    if (await isCheckout(cwd))
        return undefined;
    for (const path of paths) {
        for (let folder = path; folder.startsWith(`${cwd}${external_node_path_.sep}`); folder = (0,external_node_path_.dirname)(folder))
            if (await isCheckout(folder))
                return folder;
    }
    const below = [];
    for (const { name, kind } of await files.list(cwd).catch(() => []))
        if (kind === 'directory' && (await isCheckout((0,external_node_path_.join)(cwd, name))))
            below.push((0,external_node_path_.join)(cwd, name));
    return below.length === 1 ? below[0] : undefined;
}

;// CONCATENATED MODULE: ./src/hosts/github/run.ts
/** What the runner's environment and the event's payload say of a run. */





const repository = dist/* looseObject */._H3({ full_name: dist/* string */.YjP(), private: dist/* optional */.lqM(dist/* boolean */.zMY()), default_branch: dist/* optional */.lqM(dist/* string */.YjP()) });
const payload = dist/* looseObject */._H3({
    repository: dist/* optional */.lqM(repository),
    pull_request: dist/* optional */.lqM(dist/* looseObject */._H3({
        number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
        head: dist/* looseObject */._H3({ sha: dist/* string */.YjP(), repo: dist/* nullish */.cl6(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })) }),
    })),
    issue: dist/* optional */.lqM(dist/* looseObject */._H3({ number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)), pull_request: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
    workflow_run: dist/* optional */.lqM(dist/* looseObject */._H3({ id: dist/* number */.aig(), name: dist/* nullish */.cl6(dist/* string */.YjP()), run_attempt: dist/* optional */.lqM(dist/* number */.aig()), event: dist/* string */.YjP(), head_sha: dist/* string */.YjP(), head_repository: dist/* nullish */.cl6(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })) })),
    sender: dist/* optional */.lqM(dist/* looseObject */._H3({ login: dist/* string */.YjP() })),
});
/** @throws UsageError when the environment isn't a runner's */
async function readRun(options, tools) {
    const { env } = tools;
    const fullName = required(env, 'GITHUB_REPOSITORY');
    const [owner = '', name = '', ...rest] = fullName.split('/');
    if (owner === '' || name === '' || rest.length > 0)
        throw new errors/* UsageError */.eb(`environment variable GITHUB_REPOSITORY: ${JSON.stringify(fullName)} is no OWNER/NAME`);
    const event = await readPayload(tools);
    const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
    const pullRequest = run_pullRequestOf(event, fullName, options.pullRequest);
    const age = ageOf(event, env);
    const named = pullRequest === undefined ? namedPullRequest(event, options.pullRequest) : undefined;
    const sha = env['GITHUB_SHA'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    const folder = await checkoutFolder(options.places ?? [], tools);
    const checkout = await checkedOut({ ref, sha }, { ...tools, cwd: folder.root });
    const commit = checkout?.commit ?? sha;
    const defaultBranch = event.repository?.default_branch;
    const report = {
        server,
        repository: fullName,
        event: env['GITHUB_EVENT_NAME'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        url: `${server}/${fullName}/actions/runs/${env['GITHUB_RUN_ID'] ?? '0'}`,
        commit,
        // The checkout of a pull request is its merge commit, unless the workflow asked for its head.
        ref: pullRequest !== undefined && commit !== sha && commit === pullRequest.head && ref.startsWith('refs/pull/') ? `refs/pull/${String(pullRequest.number)}/head` : ref,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        gate: gateName(options, env),
        ...(options.gateName === undefined ? {} : { gateName: options.gateName }),
        ...(folder.checkout === undefined ? {} : { checkout: folder.checkout }),
        ...(folder.scope === undefined ? {} : { scope: folder.scope }),
    };
    return {
        report,
        owner,
        name,
        apiUrl: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
        isPrivate: event.repository?.private,
        analysed: analysedBy(report, { sha, ref, checkout, triggering: event.workflow_run?.event, startedAt: tools.clock.now().toISOString() }),
        readOnlyBecause: report.event === 'pull_request' ? (pullRequest?.fork === true ? 'fork' : env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'dependabot' : undefined) : undefined,
        ...(named === undefined ? {} : { namedPullRequest: named }),
        ...(age === undefined ? {} : { age }),
        ...(event.workflow_run === undefined
            ? {}
            : { triggeredBy: { id: event.workflow_run.id, workflow: event.workflow_run.name ?? '', event: event.workflow_run.event, headSha: event.workflow_run.head_sha, headRepository: event.workflow_run.head_repository?.full_name } }),
    };
}
function required(env, variable) {
    const value = env[variable];
    if (value === undefined || value === '')
        throw new errors/* UsageError */.eb(`environment variable ${variable} is missing`, { hint: 'a runner of GitHub Actions sets it; elsewhere set it, GITHUB_API_URL and DOCKGATE_TOKEN yourself' });
    return value;
}
async function readPayload({ env, files }) {
    const file = env['GITHUB_EVENT_PATH'];
    if (file === undefined || file === '')
        return {};
    try {
        return dist/* parse */.qgA(payload, JSON.parse((await files.read(file)).toString('utf8')));
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`the event's payload can't be read: ${(0,errors/* messageOf */.bD)(error)}`, { file: 'GITHUB_EVENT_PATH', cause: error });
    }
}
function run_pullRequestOf({ pull_request: pull }, repositoryName, given) {
    if (pull === undefined || (given !== 0 && given !== pull.number))
        return undefined;
    return { number: pull.number, head: pull.head.sha, fork: pull.head.repo?.full_name !== repositoryName };
}
function namedPullRequest({ issue }, given) {
    if (given !== 0)
        return given;
    return issue?.pull_request === undefined ? undefined : issue.number;
}
/** A second stage is as old as the run that it speaks for. */
function ageOf({ workflow_run: first }, env) {
    if (first !== undefined)
        return { run: first.id, attempt: first.run_attempt ?? 1 };
    const [run, attempt] = [Number(env['GITHUB_RUN_ID'] ?? ''), Number(env['GITHUB_RUN_ATTEMPT'] ?? '1')];
    return Number.isSafeInteger(run) && run > 0 && Number.isSafeInteger(attempt) ? { run, attempt } : undefined;
}
/** `ci/gate`, with the matrix values of a leg behind it: two legs are two gates. */
function gateName({ gateName: given, matrix }, env) {
    const leg = matrix === undefined || matrix === 'null' || matrix === '{}' ? [] : [matrix.replace(/\s+/g, ' ')];
    if (given !== undefined)
        return [given, ...leg].join('/');
    // GITHUB_ACTION is the step's id, or `__OWNER_NAME`, numbered from the second use on.
    const step = /_(\d+)$/.exec(env['GITHUB_ACTION'] ?? '')?.[1];
    return [env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', ...(step === undefined ? [] : [step]), ...leg].filter((each) => each !== '').join('/');
}

// EXTERNAL MODULE: ./src/hosts/github-limits.ts
var github_limits = __webpack_require__(40889);
;// CONCATENATED MODULE: ./src/hosts/github.ts
/** GitHub Actions: summary, annotations and outputs by the runner's own protocol, all else by the REST API. */







const RETRY_AFTER_MS = 1_000;
/** @throws UsageError when the environment or the event's payload isn't what a runner gives */
async function githubHost(options, tools) {
    const github = isNamed(tools.env['GITHUB_REPOSITORY']) ? await readRun(options, tools) : undefined;
    let loaded;
    /** The API's client is loaded with its first use: most of its functions are optional. */
    async function withApi(use) {
        const { token } = options;
        if (github === undefined)
            return NO_REPOSITORY;
        if (token === undefined)
            return NO_TOKEN;
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(9108), __webpack_require__.e(6863), __webpack_require__.e(242)]).then(__webpack_require__.bind(__webpack_require__, 80242)).then(({ githubApi }) => githubApi({ token, retryAfterMs: options.retryAfterMs ?? RETRY_AFTER_MS, github }, tools));
        return use(await loaded, github);
    }
    const on = (pullRequest, api, run) => ({ pullRequest, api, github: run, tools, retryAfterMs: options.retryAfterMs ?? RETRY_AFTER_MS });
    return hostOf(github);
    /** @param own the event's run, or one that is about another pull request */
    function hostOf(own) {
        const withOwn = (use) => withApi((api, run) => use(api, own ?? run));
        /** What a token that can only read would be refused isn't asked. */
        async function writing(use) {
            return (own === undefined ? undefined : (0,read_only/* readOnlyToken */.aE)(own)) ?? withOwn(use);
        }
        /** Lines are those of the run's own pull request: of another one nobody knows which commit was looked at. */
        async function onOwn(use) {
            const pullRequest = own?.report.pullRequest;
            return pullRequest === undefined ? NO_LINES : writing((api, run) => use(api, run, pullRequest));
        }
        return {
            name: 'github',
            limits: github_limits.GITHUB_LIMITS,
            run: own?.report,
            writeSummary,
            annotate: (annotations) => {
                for (const annotation of annotations)
                    annotateOne(annotation);
            },
            setOutput: (name, value) => {
                // Without the file, the library prints a command that runners don't obey any more; other CIs would show it.
                if (isNamed(tools.env['GITHUB_OUTPUT']))
                    core/* setOutput */.uH(name, value);
            },
            uploadSarif: (sarif) => withOwn(async (api, run) => (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(5964)]).then(__webpack_require__.bind(__webpack_require__, 45964))).uploadSarif(sarif, api, run, tools)),
            vanished: (present) => withOwn(async (api, run) => (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(4489)]).then(__webpack_require__.bind(__webpack_require__, 44489))).vanishedCategories(present, api, run)),
            dismissals: () => withOwn(async (api, run) => (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(6061)]).then(__webpack_require__.bind(__webpack_require__, 26061))).readDismissals(api, run)),
            comment: async (comment) => {
                const where = own === undefined ? NO_REPOSITORY : pullRequestOf(own, comment.search);
                if (typeof where === 'object')
                    return where;
                return writing(async (api, run) => {
                    const found = where === 'ask' ? await (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(6590)]).then(__webpack_require__.bind(__webpack_require__, 66590))).findPullRequest(api, run) : { state: 'delivered', number: where };
                    return found.state === 'delivered' ? (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(2314)]).then(__webpack_require__.bind(__webpack_require__, 22314))).upsertComment(comment, on(found.number, api, run)) : found;
                });
            },
            changedLines: () => onOwn(async (api, run, { number, head }) => (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(9525)]).then(__webpack_require__.bind(__webpack_require__, 99525))).readChangedLines(number, head, api, run)),
            review: (review) => onOwn(async (api, run, { number, head }) => (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(3447)]).then(__webpack_require__.bind(__webpack_require__, 43447))).writeReview(review, head, on(number, api, run))),
            storeFiles: async (name, folder, files) => (await __webpack_require__.e(/* import() */ 5405).then(__webpack_require__.bind(__webpack_require__, 15405))).storeFiles(name, folder, files, own?.report.url, tools),
            onPullRequestOf: (report) => withOwn(async (api, run) => {
                const verified = await (await Promise.all(/* import() */[__webpack_require__.e(6863), __webpack_require__.e(6084)]).then(__webpack_require__.bind(__webpack_require__, 76084))).verifiedRun(report, options, api, run);
                return verified.state === 'delivered' ? { state: 'delivered', host: hostOf({ ...run, report: verified.run }) } : verified;
            }),
        };
    }
}
function isNamed(value) {
    return value !== undefined && value !== '';
}
const NO_REPOSITORY = { state: 'skipped', why: 'the repository is not known: GITHUB_REPOSITORY is missing in the environment' };
const NO_LINES = { state: 'skipped', why: 'the event is of no pull request', moot: true };
const NO_TOKEN = { state: 'skipped', why: 'there is no token: the input `token` is empty' };
async function writeSummary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown, true).write();
    }
    catch (error) {
        throw new errors/* HostError */.dh(`the job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
function annotateOne({ level, at, title, message }) {
    const oneLine = at.startLine === at.endLine;
    const properties = { title, file: at.file, startLine: at.startLine, endLine: at.endLine, ...(oneLine ? { startColumn: at.startColumn, endColumn: at.endColumn } : {}) };
    switch (level) {
        case 'error':
            core/* error */.z3(message, properties);
            return;
        case 'warning':
            core/* warning */.$e(message, properties);
            return;
        case 'notice':
            core/* notice */.lm(message, properties);
    }
}


/***/ }),

/***/ 52658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ SECOND_STAGE),
/* harmony export */   aE: () => (/* binding */ readOnlyToken),
/* harmony export */   eo: () => (/* binding */ readOnlyWords)
/* harmony export */ });
const SECOND_STAGE = 'the second stage does it: dockgate-comment.yml, see docs/github.md';
/** Why a token can only read. */
function readOnlyWords(because) {
    return because === 'fork' ? "for a fork's pull request GitHub gives a token that can only read" : 'for a pull request of Dependabot GitHub gives a token that can only read';
}
/** @returns what to answer without asking: a write would be refused */
function readOnlyToken({ readOnlyBecause }) {
    return readOnlyBecause === undefined ? undefined : { state: 'skipped', why: `${readOnlyWords(readOnlyBecause)}; ${SECOND_STAGE}` };
}


/***/ })

};
