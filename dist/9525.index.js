export const id = 9525;
export const ids = [9525];
export const modules = {

/***/ 99525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChangedLines: () => (/* binding */ readChangedLines)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./src/hosts/github/patch.ts
/** @param patch hunks without a file header; only a line feed ends a line of it */
function readPatch(patch) {
    const hunks = [];
    for (const row of patch.split('\n')) {
        const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row) ?? [];
        if (start !== undefined) {
            hunks.push({ start: Number(start), lines: [] });
            continue;
        }
        // `-` is the old side; a backslash says that the last line has no line break.
        if (row.startsWith('+') || row.startsWith(' '))
            hunks.at(-1)?.lines.push({ text: row.slice(1), changed: row.startsWith('+') });
    }
    return hunks;
}

// EXTERNAL MODULE: ./src/hosts/github/refusals.ts
var refusals = __webpack_require__(82338);
;// CONCATENATED MODULE: ./src/hosts/github/changed-lines.ts
/** Which lines a pull request changes. */



const PER_PAGE = 100;
/** GitHub lists 3,000 files at most (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files); so many pages cost more time than they are worth. */
const MOST_PAGES = 10;
const files = dist/* array */.YOg(dist/* looseObject */._H3({ filename: dist/* string */.YjP(), status: dist/* string */.YjP(), changes: dist/* number */.aig(), patch: dist/* optional */.lqM(dist/* string */.YjP()), blob_url: dist/* nullish */.cl6(dist/* string */.YjP()) }));
/** @param head the commit whose lines are meant: the diff of another one tells nothing about it */
async function readChangedLines(pullRequest, head, api, github) {
    const lines = new Map();
    const untold = [];
    let cut = false;
    try {
        for (let page = 1;; page += 1) {
            const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner: github.owner, repo: github.name, pull_number: pullRequest, per_page: PER_PAGE, page });
            const listed = dist/* parse */.qgA(files, data);
            for (const { filename, status, changes, patch, blob_url: blob } of listed) {
                const commit = commitIn(blob ?? '');
                if (commit !== undefined && commit !== head)
                    return { state: 'skipped', why: 'the pull request has moved on since this run began: the run about its newest commit tells its lines', moot: true };
                if (status === 'removed')
                    continue;
                // Binary files and very large changes come without a patch, as do files that were only renamed.
                if (patch !== undefined)
                    lines.set(filename, readPatch(patch));
                else if (changes > 0)
                    untold.push(filename);
            }
            if (listed.length < PER_PAGE)
                break;
            if (page === MOST_PAGES) {
                cut = true;
                break;
            }
        }
    }
    catch (error) {
        return (0,refusals/* refused */.J)(error, { what: `reading the changes of pull request #${String(pullRequest)}`, permission: 'pull-requests: read' }, github);
    }
    return { state: 'delivered', lines, untold, cut };
}
/** `https://github.com/OWNER/NAME/blob/SHA/PATH` */
function commitIn(blob) {
    return /\/blob\/([0-9a-f]{40,64})\//.exec(blob)?.[1];
}


/***/ })

};
