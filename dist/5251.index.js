export const id = 5251;
export const ids = [5251,7632];
export const modules = {

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namingIn: () => (/* binding */ namingIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72942);
/* harmony import */ var _artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(570);
/* harmony import */ var _artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66660);
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89903);
/* harmony import */ var _named_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91646);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26340);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57897);
/** Where the repository names an image that was asked for by `--image` alone: a line that a person can change. */








const RANKS = { manifest: 0, compose: 1, workflow: 2, dockerfile: 3, text: 4, config: 5 };
const CONFIG = '.dockgate.yml';
/** Reads the files of the working directory once. @returns what finds the place of a name; without one, the file that is nearest to any image */
async function namingIn(exclude, tools) {
    const root = tools.cwd;
    const naming = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__.namingFor)(root, tools.cwd);
    const { files } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .G)(root, { exclude, wanted: (name) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isDockerfileName */ .S2)(name) || name === CONFIG || /^readme\.md$/i.test(name) || ((0,_named_images_js__WEBPACK_IMPORTED_MODULE_4__/* .mayNameImages */ .nE)(name) && !name.endsWith('.json')) }, tools.files);
    const candidates = [];
    for (const name of files) {
        if (/\.md$/i.test(name))
            continue;
        const read = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__.readText)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name), tools);
        if ('text' in read)
            candidates.push(...(await candidatesOf((0,_artifacts_source_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceText */ .r)(naming.name((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name)), read.text), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name), tools)));
    }
    const nearestFile = nearest(files) ?? CONFIG;
    return (reference) => {
        const best = reference === undefined ? undefined : candidates.filter((each) => each.reference.repository === reference.repository).sort((a, b) => order(a, b, reference))[0];
        return { namedAt: best?.at, nearestFile: best?.at.file ?? nearestFile };
    };
}
/** The same tag first: with several tags of a repository, another line is another image. */
function order(a, b, wanted) {
    const same = ({ reference }) => (wanted.digest !== undefined && reference.digest === wanted.digest ? 0 : reference.tag === wanted.tag ? 1 : 2);
    return same(a) - same(b) || a.rank - b.rank || (0,_findings_location_js__WEBPACK_IMPORTED_MODULE_3__/* .compareLocation */ .T6)(a.at, b.at);
}
async function candidatesOf(source, path, tools) {
    if ((0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isDockerfileName */ .S2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(source.file)))
        return basesOf(source);
    const { images } = await (0,_named_images_js__WEBPACK_IMPORTED_MODULE_4__/* .imagesIn */ .o$)(source, path, tools);
    const read = images.flatMap(({ text, at, by }) => candidate(text, at, RANKS[by]));
    if ((0,_named_images_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorkflow */ ._2)(source.file))
        return [...read, ...mentions(source, RANKS.text)];
    return source.file === CONFIG ? [...read, ...mentions(source, RANKS.config)] : read;
}
function basesOf(source) {
    return (0,_artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerfile */ .Ai)(source.file, source.text).stages.flatMap((stage) => {
        const { base, from } = (0,_artifacts_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .stageChain */ .ap)(stage)[0] ?? stage;
        return base.type === 'image' ? candidate(base.name, from.at, RANKS.dockerfile) : [];
    });
}
/**
 * Words that are names of images, in commands and inputs: `--image app=ghcr.io/owner/app:1`, `image: node:22`. A word without registry,
 * tag and digest counts only behind `image`: `node` alone may be anything.
 */
function mentions(source, rank) {
    const found = [];
    for (const match of source.text.matchAll(/[^\s"'`,;|&()<>[\]{}=#]+/g)) {
        const [word] = match;
        if (word.length > 300 || !/[a-z0-9]/.test(word))
            continue;
        const before = source.text.slice(Math.max(0, match.index - 40), match.index);
        const behindImage = /images?["']?[ \t]*[:=]?[ \t]*["']?(?:[\w.-]+=)?$/i.test(before);
        if (!behindImage && !/[/@]|:[\w.-]+$/.test(word))
            continue;
        found.push(...candidate(word, source.locate(match.index, match.index + word.length), rank));
    }
    return found;
}
function candidate(text, at, rank) {
    try {
        return [{ reference: (0,_artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFullReference */ .YC)(text), at, rank }];
    }
    catch {
        return [];
    }
}
/** What stands at the top before what lies deep; a Dockerfile before a compose file before the README. */
function nearest(files) {
    const kinds = [(name) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isDockerfileName */ .S2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name)), _named_images_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompose */ .NJ, (name) => /^readme\.md$/i.test(name)];
    const depth = (name) => name.split('/').length;
    for (const kind of kinds) {
        const [first] = files.filter(kind).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
        if (first !== undefined)
            return first;
    }
    return undefined;
}


/***/ })

};
