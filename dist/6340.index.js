export const id = 6340;
export const ids = [6340];
export const modules = {

/***/ 26340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   S2: () => (/* binding */ isDockerfileName),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   isInside: () => (/* binding */ isInside),
/* harmony export */   namingFor: () => (/* binding */ namingFor),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72942);
/* harmony import */ var _artifacts_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/* harmony import */ var _artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66660);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57897);
/** Finds and reads the files that checks look at. */






/** Larger than any Dockerfile that a person wrote; BuildKit's own limit is about the same. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Endings that say: a template, a note or a script, not a Dockerfile that a build takes. */
const OTHER_ENDING = /\.(?:dockerignore|md|rst|txt|adoc|html?|template|tmpl|tpl|j2|jinja2?|erb|mustache|hbs|in|sh|bash|ps1|py|rb|js|mjs|ts|go|rs|java|ya?ml|json|toml|orig|rej|bak|swp|log|patch|diff|lock|sig|asc)$/i;
/** Whether a file is a Dockerfile by its name: `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`. */
function isDockerfileName(name) {
    if (/^(?:dockerfile|containerfile)$/i.test(name))
        return true;
    return (/^(?:Dockerfile|Containerfile)[.\-_]./.test(name) || /.\.(?:dockerfile|containerfile)$/i.test(name)) && !OTHER_ENDING.test(name);
}
/** Whether a file lies among tests and examples: images of these aren't what a repository ships. */
function isAside(file) {
    return /(?:^|\/)(?:tests?|__tests__|e2e|spec|testdata|fixtures?|examples?|samples?|demos?)\//i.test(file);
}
function isIgnoreFileName(name) {
    return name === '.dockerignore' || name.endsWith('.dockerignore');
}
/** @param root absolute folder that locations are about */
function namingFor(root, cwd) {
    const base = isInside(root, cwd) ? cwd : root;
    return { name: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') };
}
/** Whether a path is a folder or lies below it. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
/** The folder of PATH, for scanners of source code. */
async function openFolder(path, tools) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, path);
    if ((await tools.files.status(full))?.kind !== 'directory')
        return undefined;
    return { path: full, name: namingFor(full, tools.cwd).name };
}
/** Reads one text file. @returns the reason instead when it can't be read as text */
async function readText(path, tools, maxBytes = MAX_FILE_BYTES) {
    try {
        const status = await tools.files.status(path);
        if (status === undefined)
            return { problem: 'there is no such file' };
        if (status.kind !== 'file')
            return { problem: status.kind === 'directory' ? 'it is a folder' : 'it is no regular file' };
        if (status.size > maxBytes)
            return { problem: `it is larger than ${String(maxBytes / 1024 / 1024)} MiB` };
        return (0,_artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(await tools.files.read(path));
    }
    catch (error) {
        return { problem: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
    }
}
/**
 * @param path file or folder, as written
 * @throws TargetError when it isn't there
 */
async function openRepository(path, exclude, tools) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, path);
    const status = await tools.files.status(full).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetError */ .I0(`can't open ${JSON.stringify(path)} to check it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, { cause: error });
    });
    if (status === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetError */ .I0(`there is no ${JSON.stringify(path)} to check`, { hint: 'name an existing file or folder as PATH' });
    if (status.kind === 'directory')
        return readFolder(full, exclude, tools);
    if (status.kind === 'file')
        return readFiles((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full), [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(full)], namingFor((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full), tools.cwd), [], tools, true);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetError */ .I0(`${JSON.stringify(path)} is neither a file nor a folder`);
}
async function readFolder(root, exclude, tools) {
    const naming = namingFor(root, tools.cwd);
    const walked = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(root, { exclude, wanted: (name) => isDockerfileName(name) || isIgnoreFileName(name), fixedName: isIgnoreFileName }, tools.files);
    const notLookedAt = walked.notLookedAt.map(({ what, why }) => ({ what: naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, what)) || '.', why }));
    return readFiles(root, walked.files, naming, notLookedAt, tools, false);
}
/** @param named the file was named by the user: it is a Dockerfile whatever it is called */
async function readFiles(root, names, naming, problems, tools, named) {
    const notLookedAt = [...problems];
    const texts = new Map();
    const ignoreNames = new Set(names.filter((name) => isIgnoreFileName((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name))));
    const wanted = named ? [...names, ...(await ignoreFilesBeside(root, names[0] ?? '', tools))] : names;
    for (const batch of inBatches(wanted, 32)) {
        await Promise.all(batch.map(async (name) => {
            const read = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name), tools);
            if ('text' in read)
                texts.set(name, read.text);
            else
                notLookedAt.push({ what: naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)), why: `it can't be read: ${read.problem}` });
        }));
    }
    for (const name of wanted)
        if (isIgnoreFileName((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name)))
            ignoreNames.add(name);
    const ignoreFiles = new Map();
    for (const name of ignoreNames) {
        const text = texts.get(name);
        if (text !== undefined)
            ignoreFiles.set(name, (0,_artifacts_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIgnoreFile */ .a)(naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)), text));
    }
    const dockerfiles = wanted.filter((name) => !ignoreNames.has(name)).flatMap((name) => {
        const text = texts.get(name);
        return text === undefined ? [] : [{ name, dockerfile: (0,_artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)), text), ignoreName: ignoreNameFor(name, ignoreFiles) }];
    });
    for (const { dockerfile } of dockerfiles)
        notLookedAt.push(...problemsOf(dockerfile));
    return {
        target: 'repository',
        dockerfiles: dockerfiles.map(({ name, dockerfile, ignoreName }) => ({ dockerfile, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name), ignore: ignoreName === undefined ? undefined : ignoreFiles.get(ignoreName) })),
        contexts: contextsOf(dockerfiles, ignoreFiles),
        notLookedAt: notLookedAt.sort((a, b) => (a.what < b.what ? -1 : 1)),
    };
}
/** What a build would refuse in a Dockerfile: the checks see the rest, but the file wasn't looked at as a whole. */
function problemsOf(dockerfile) {
    const [first, ...more] = dockerfile.problems;
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : ` (and ${String(more.length)} more such ${more.length === 1 ? 'place' : 'places'})`;
    return [{ what: dockerfile.source.file, why: `line ${String(first.at.startLine)}: ${first.message}${others}` }];
}
async function ignoreFilesBeside(root, name, tools) {
    const candidates = [`${name}.dockerignore`, '.dockerignore'].filter((candidate) => candidate !== name);
    const present = await Promise.all(candidates.map(async (candidate) => ((await tools.files.status((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, candidate)))?.kind === 'file' ? [candidate] : [])));
    return present.flat();
}
/** BuildKit takes `<Dockerfile>.dockerignore` first; a Dockerfile in a subfolder is often built from the folder above. */
function ignoreNameFor(dockerfile, ignoreFiles) {
    if (ignoreFiles.has(`${dockerfile}.dockerignore`))
        return `${dockerfile}.dockerignore`;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(dockerfile);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const candidate = folder === '.' ? '.dockerignore' : `${folder}/.dockerignore`;
        if (ignoreFiles.has(candidate))
            return candidate;
        if (folder === '.')
            return undefined;
    }
}
function contextsOf(dockerfiles, ignoreFiles) {
    const groups = new Map([...ignoreFiles.keys()].map((name) => [name, []]));
    for (const { name, dockerfile, ignoreName } of dockerfiles) {
        const key = ignoreName ?? `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(name)}/`;
        groups.set(key, [...(groups.get(key) ?? []), dockerfile]);
    }
    return [...groups].map(([key, members]) => ({ ignore: ignoreFiles.get(key), dockerfiles: members }));
}
function inBatches(items, size) {
    const batches = [];
    for (let at = 0; at < items.length; at += size)
        batches.push(items.slice(at, at + size));
    return batches;
}


/***/ }),

/***/ 57897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/** One walk over a folder: what is ignored stays out, what can't be entered is said. */



/** Folders that hold other people's files or none to look at. */
const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_DEPTH = 64;
const MAX_ENTRIES = 500_000;
/** @param root an existing folder. Links to folders are not followed; links to files only when they stay inside the root. */
async function walk(root, options, files) {
    const found = new Set();
    const notLookedAt = [];
    // As in git, what is given by hand has the last word over what the folders' own files say.
    const excluded = { prefix: '', matcher: matcherOf([...options.exclude]) };
    let entries = 0;
    const realRoot = await files.realpath(root);
    const inside = realRoot.endsWith('/') ? realRoot : `${realRoot}/`;
    async function visit(directory, levels, depth) {
        if (depth > MAX_DEPTH) {
            notLookedAt.push({ what: directory, why: `it lies more than ${String(MAX_DEPTH)} folders deep` });
            return;
        }
        const listed = await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory)).catch((error) => {
            notLookedAt.push({ what: directory === '' ? '.' : directory, why: `the folder can't be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
            return [];
        });
        entries += listed.length;
        if (entries > MAX_ENTRIES) {
            notLookedAt.push({ what: directory === '' ? '.' : directory, why: `the tree has more than ${String(MAX_ENTRIES)} entries` });
            return;
        }
        const own = listed.some((entry) => entry.name === '.gitignore' && entry.kind === 'file') ? await readIgnore(directory) : undefined;
        const here = own === undefined ? levels : [...levels, own];
        const below = [];
        for (const { name, kind } of listed) {
            const path = directory === '' ? name : `${directory}/${name}`;
            if (kind === 'directory') {
                if (!SKIPPED.has(name) && !isIgnored(`${path}/`, [...here, excluded]))
                    below.push(visit(path, here, depth + 1));
            }
            else if (options.wanted(name) && !isIgnored(path, [...here, excluded])) {
                if (kind === 'file')
                    found.add(path);
                else if (kind === 'link')
                    below.push(follow(path, options.fixedName?.(name) === true));
                else
                    notLookedAt.push({ what: path, why: 'it is no regular file' });
            }
        }
        await Promise.all(below);
    }
    /** Without it more is looked at, not less; but the file may be there to keep what isn't ours out. */
    async function readIgnore(directory) {
        const prefix = directory === '' ? '' : `${directory}/`;
        try {
            const text = (await files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory, '.gitignore'))).toString('utf8');
            return { prefix, matcher: matcherOf(text.replace(/^\ufeff/, '')) };
        }
        catch (error) {
            notLookedAt.push({ what: `${prefix}.gitignore`, why: `it can't be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
            return undefined;
        }
    }
    /** A linked file counts under the name of what it points to, for that is the file to edit. */
    async function follow(path, keepName) {
        const target = await files.realpath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)).catch(() => undefined);
        if (target === undefined) {
            notLookedAt.push({ what: path, why: 'the link points nowhere' });
        }
        else if (!target.startsWith(inside)) {
            notLookedAt.push({ what: path, why: 'the link points out of the tree' });
        }
        else if ((await files.status(target))?.kind === 'file') {
            found.add(keepName ? path : target.slice(inside.length));
        }
    }
    await visit('', [], 0);
    return { files: [...found].sort(), notLookedAt };
}
/** Names differ by case, as they do for git on Linux: `dockerfile` doesn't hide `Dockerfile`. */
function matcherOf(patterns) {
    return ignore__WEBPACK_IMPORTED_MODULE_1___default()({ ignorecase: false }).add(patterns);
}
function isIgnored(path, levels) {
    let ignored = false;
    for (const { prefix, matcher } of levels) {
        const inside = path.slice(prefix.length);
        if (!path.startsWith(prefix) || inside === '')
            continue;
        const result = matcher.test(inside);
        // A deeper file has the last word, as in git.
        if (result.ignored)
            ignored ||= !isFolderIgnored(inside, matcher);
        else if (result.unignored)
            ignored = false;
    }
    return ignored;
}
/** Whether a folder above is ignored by the same patterns: we are in it all the same, so a deeper file took it back. */
function isFolderIgnored(inside, matcher) {
    const slash = inside.lastIndexOf('/', inside.length - 2);
    return slash > 0 && matcher.test(inside.slice(0, slash + 1)).ignored;
}


/***/ })

};
