export const id = 198;
export const ids = [198];
export const modules = {

/***/ 198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certainPrograms: () => (/* binding */ certainPrograms),
  preparePrograms: () => (/* binding */ preparePrograms)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/scanners/index.ts + 8 modules
var scanners = __webpack_require__(9301);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/scanners/program.ts
/** Where a scanner's program lies. */

/** @param given as written: relative to the working directory */
function resolveProgram(given, tools) {
    return (0,external_node_path_.resolve)(tools.cwd, given);
}
/** @returns the first executable file of that name in PATH's absolute folders: a relative one could lie in what is scanned */
async function findOnPath(name, tools) {
    for (const folder of (tools.env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (!folder.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(folder))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if ((await tools.files.status(path).catch(() => undefined))?.kind === 'file' && (await tools.files.isExecutable(path)))
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/scanners/prepare.ts
/** Brings the programs of scanners: starts at once, so that it is done while images are built or pulled. */



/** @param certain needed by this run for sure: brought at once; the others when they are asked for */
function preparePrograms(certain, settings, tools) {
    const prepared = new Map();
    const get = (name) => {
        const known = prepared.get(name);
        if (known !== undefined)
            return known;
        const program = findProgram(name, settings, tools);
        // The images may take long, or fail: Node ends a process over a rejection that nobody listens to.
        program.catch(() => undefined);
        prepared.set(name, program);
        return program;
    };
    for (const name of certain)
        void get(name);
    return { get };
}
/** @returns programs that will run whatever is found: their scanners were asked for, and so was something that they read */
function certainPrograms(settings) {
    const subjects = new Set();
    const images = [settings.builds, settings.archives, settings.images, settings.compose];
    if (images.some((each) => each.length > 0))
        subjects.add('image');
    if (settings.sbomIn.length > 0)
        subjects.add('sbom');
    if (settings.path !== undefined)
        subjects.add('directory');
    const asked = scanners/* scanners */.U.filter(({ id }) => settings.scanners.requests.some(({ name }) => name === id));
    return new Set(asked.filter(({ reads }) => reads.some((type) => subjects.has(type))).map(({ program }) => program));
}
/** A program given by name wins over one found on PATH; neither was compared with a recorded hash. */
async function findProgram(name, settings, tools) {
    const given = settings.paths.get(name);
    if (given !== undefined)
        return { path: resolveProgram(given, tools), verified: false };
    const hint = `name its program with --scanner-path ${name}=FILE, take it from PATH with --scanners-from path, or turn it off with --scanners none`;
    if (!settings.fromPath)
        return new errors/* ScannerFailure */.Nc(`no program for ${name} is given`, { hint });
    const found = await findOnPath(name, tools);
    return found === undefined ? new errors/* ScannerFailure */.Nc(`${name} is not on PATH`, { hint }) : { path: found, verified: false };
}


/***/ })

};
