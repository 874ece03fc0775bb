export const id = 8206;
export const ids = [8206];
export const modules = {

/***/ 98206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkImage: () => (/* binding */ checkImage)
/* harmony export */ });
/* harmony import */ var _artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53510);
/* harmony import */ var _checks_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21416);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _findings_layer_origins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1967);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(311);
/** Looks at images with our own checks, once their bytes are verified; no scanner is needed. */






/** @returns nothing for an image that isn't what it claims to be: whoever runs the scanners says so */
async function checkImage(image, tools) {
    let contents;
    try {
        contents = await image.verified;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetError */ .I0)
            return { observations: [], notLookedAt: [], complete: false };
        throw error;
    }
    const { config, key, name } = image;
    const subject = { config, files: contents.files, reference: pulledAs(image), fromBase: baseLayers(image), now: tools.clock.now() };
    const observations = (0,_checks_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runChecks */ .J)(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__.checks.image, subject, key, _version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x);
    tools.log.info(`our own checks looked at ${name}: ${String(observations.length)} ${observations.length === 1 ? 'finding' : 'findings'}`);
    return { observations, notLookedAt: contents.files.limits.map((why) => ({ what: name, why })), complete: true };
}
/** As it was asked for: the digest in `reference` is what the name was resolved to. @returns undefined when that can't be told, or when a digest was asked for */
function pulledAs({ kind, reference, name }) {
    if (kind !== 'image' || reference === undefined)
        return undefined;
    const resolved = (0,_artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(reference);
    // The name of a target is the reference itself unless the user gave it another one.
    const named = (0,_artifacts_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(name);
    if (named.repository === resolved.repository)
        return name;
    return resolved.tag === undefined || name.includes('@') ? undefined : `${resolved.repository}:${resolved.tag}`;
}
function baseLayers({ config, source, provenance }) {
    const origins = source === undefined ? undefined : (0,_findings_layer_origins_js__WEBPACK_IMPORTED_MODULE_4__/* .layerOrigins */ .n)(config, source.stage, { dockerfile: source.dockerfile, provenance });
    return (layer) => {
        const origin = origins?.get(config.layers[layer]?.diffId ?? '');
        return origin === undefined ? undefined : origin.type === 'base';
    };
}


/***/ })

};
