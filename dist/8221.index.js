export const id = 8221;
export const ids = [8221,602];
export const modules = {

/***/ 20602:
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
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/hosts/github/run.ts
/** What the runner's environment and the event's payload say of a run. */


const repository = dist/* looseObject */._H3({ full_name: dist/* string */.YjP(), private: dist/* optional */.lqM(dist/* boolean */.zMY()), default_branch: dist/* optional */.lqM(dist/* string */.YjP()) });
const payload = dist/* looseObject */._H3({
    repository: dist/* optional */.lqM(repository),
    pull_request: dist/* optional */.lqM(dist/* looseObject */._H3({
        number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
        head: dist/* looseObject */._H3({ sha: dist/* string */.YjP(), repo: dist/* nullish */.cl6(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })) }),
    })),
    workflow_run: dist/* optional */.lqM(dist/* looseObject */._H3({ id: dist/* number */.aig(), event: dist/* string */.YjP(), head_sha: dist/* string */.YjP(), head_repository: dist/* nullish */.cl6(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })) })),
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
    const pullRequest = pullRequestOf(event, fullName, options.pullRequest);
    const sha = env['GITHUB_SHA'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    const commit = (await checkedOut(tools)) ?? sha;
    const defaultBranch = event.repository?.default_branch;
    const report = {
        server,
        repository: fullName,
        event: env['GITHUB_EVENT_NAME'] ?? '',
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        url: `${server}/${fullName}/actions/runs/${env['GITHUB_RUN_ID'] ?? '0'}`,
        commit,
        // The checkout of a pull request is its merge commit, unless the workflow asked for its head.
        ref: pullRequest !== undefined && commit !== sha && commit === pullRequest.head ? `refs/pull/${String(pullRequest.number)}/head` : ref,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        gate: gateName(options, env),
    };
    return {
        report,
        owner,
        name,
        apiUrl: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
        isPrivate: event.repository?.private,
        readOnlyBecause: report.event === 'pull_request' ? (pullRequest?.fork === true ? 'fork' : env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'dependabot' : undefined) : undefined,
        ...(event.workflow_run === undefined
            ? {}
            : { triggeredBy: { id: event.workflow_run.id, event: event.workflow_run.event, headSha: event.workflow_run.head_sha, headRepository: event.workflow_run.head_repository?.full_name } }),
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
function pullRequestOf({ pull_request: pull }, repositoryName, given) {
    if (pull === undefined || (given !== 0 && given !== pull.number))
        return undefined;
    return { number: pull.number, head: pull.head.sha, fork: pull.head.repo?.full_name !== repositoryName };
}
/** @returns the commit that the working directory has; undefined where git can't tell */
async function checkedOut(_tools) {
    return Promise.resolve(undefined);
}
/** `ci/gate`, with the matrix values of a leg behind it: two legs are two gates. */
function gateName({ gateName: given, matrix }, env) {
    if (given !== undefined)
        return given;
    const leg = matrix === undefined || matrix === 'null' || matrix === '{}' ? [] : [matrix.replace(/\s+/g, ' ')];
    // GITHUB_ACTION is the step's id, or `__OWNER_NAME`, numbered from the second use on.
    const step = /_(\d+)$/.exec(env['GITHUB_ACTION'] ?? '')?.[1];
    return [env['GITHUB_WORKFLOW'] ?? '', env['GITHUB_JOB'] ?? '', ...(step === undefined ? [] : [step]), ...leg].filter((each) => each !== '').join('/');
}

;// CONCATENATED MODULE: ./src/hosts/github.ts
/** GitHub Actions: summary, annotations and outputs by the runner's own protocol, all else by the REST API. */



/**
 * - summary, annotations: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * - SARIF: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * - comment: the API's own words, "Body is too long (maximum is 65536 characters)"
 */
const GITHUB_LIMITS = {
    summary: 1024 * 1024,
    comment: 65_536,
    annotationsPerLevel: 10,
    sarif: { compressed: 10_000_000, runs: 20, results: 25_000, shown: 5_000, rules: 25_000, locations: 1_000, tags: 20, ruleName: 255, description: 1_024 },
};
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
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(3144)]).then(__webpack_require__.bind(__webpack_require__, 53144)).then(({ githubApi }) => githubApi({ token, retryAfterMs: options.retryAfterMs ?? 1_000, github }, tools));
        return use(await loaded, github);
    }
    return {
        name: 'github',
        limits: GITHUB_LIMITS,
        run: github?.report,
        writeSummary,
        annotate: (annotations) => {
            for (const annotation of annotations)
                annotateOne(annotation);
        },
        setOutput: (name, value) => {
            core/* setOutput */.uH(name, value);
        },
        uploadSarif: (sarif) => withApi(async (api, run) => (await __webpack_require__.e(/* import() */ 5964).then(__webpack_require__.bind(__webpack_require__, 45964))).uploadSarif(sarif, api, run, tools)),
        dismissals: () => withApi(async (api, run) => (await __webpack_require__.e(/* import() */ 6061).then(__webpack_require__.bind(__webpack_require__, 26061))).readDismissals(api, run)),
        comment: (comment) => withApi(async (api, run) => (await __webpack_require__.e(/* import() */ 9226).then(__webpack_require__.bind(__webpack_require__, 39226))).upsertComment(comment, api, run)),
        changedLines: () => withApi(async (api, run) => (await __webpack_require__.e(/* import() */ 4045).then(__webpack_require__.bind(__webpack_require__, 4045))).readChangedLines(api, run)),
        review: (gate, comments) => withApi(async (api, run) => (await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 90735))).writeReview(gate, comments, api, run)),
        storeFiles: async (name, folder) => (await __webpack_require__.e(/* import() */ 5405).then(__webpack_require__.bind(__webpack_require__, 15405))).storeFiles(name, folder, tools),
    };
}
function isNamed(value) {
    return value !== undefined && value !== '';
}
const NO_REPOSITORY = { state: 'skipped', why: 'the repository is not known: GITHUB_REPOSITORY is missing in the environment' };
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


/***/ })

};
