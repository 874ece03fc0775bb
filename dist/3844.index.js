export const id = 3844;
export const ids = [3844,1463];
export const modules = {

/***/ 83844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProvenance: () => (/* binding */ readProvenance)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * BuildKit's record of a build (`mode=max`): which step made which layer, and which lines of the Dockerfile a step is. It is exact where
 * the history can only be compared. SLSA v1 and v0.2, as an in-toto statement or bare as in buildx's metadata file:
 * https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 *
 * Nobody signed it as far as we know: it decides what line a finding stands at, and never whether there is one.
 */

const MAX_STEPS = 20_000;
const MAX_LAYERS = 1_000;
const Digest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/));
const LineNumber = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1));
const Step = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), op: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), inputs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())) });
const Steps = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Step), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_STEPS));
const Layers = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: Digest })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_LAYERS)))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((found) => Object.keys(found).length <= MAX_STEPS));
const Source = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    locations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        locations: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sourceIndex: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), ranges: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: LineNumber }), end: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: LineNumber }) }))) }))),
    }))),
    infos: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ filename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), data: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))),
});
const Buildkit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ source: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Source), layers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Layers) });
const Resources = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ uri: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())) })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_STEPS)));
const PredicateV1 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    buildDefinition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        internalParameters: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ buildConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ llbDefinition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Steps) })) })),
        resolvedDependencies: Resources,
    }),
    runDetails: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ metadata: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ buildkit_metadata: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Buildkit) })) }),
});
const PredicateV02 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    buildConfig: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ llbDefinition: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Steps) })),
    materials: Resources,
    metadata: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ 'https://mobyproject.org/buildkit@v1#metadata': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Buildkit) })),
});
const StatementShape = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ predicateType: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), predicate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() });
const PREDICATE_TYPES = 'https://slsa.dev/provenance/';
/**
 * @param document an in-toto statement or its predicate, as parsed from JSON
 * @param layers of the image, lowest first: digests as in its manifest, diff ids as in its configuration
 * @returns undefined when it is no record of BuildKit's
 */
function readProvenance(document, layers) {
    const statement = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(StatementShape, document);
    if (statement.success && !statement.output.predicateType.startsWith(PREDICATE_TYPES))
        return undefined;
    const predicate = readPredicate(statement.success ? statement.output.predicate : document);
    if (predicate === undefined)
        return undefined;
    const states = statesOf(predicate);
    const makersOf = (digests) => layers.map((_, index) => makerOf(digests.slice(0, index + 1), states));
    const named = makersOf(layers.map(({ digest }) => digest));
    // The engine stores layers unpacked, under other digests than those of the record.
    const made = named.some((each) => each !== undefined) ? named : makersOf(resultOf(predicate, layers.length));
    return {
        lineOf: (diffId) => agreed(layers.flatMap((layer, index) => (layer.diffId === diffId ? [made[index]] : []))),
        materials: (predicate.resources ?? []).flatMap(({ uri, digest }) => (uri === undefined ? [] : [{ uri, digest: digest?.['sha256'] === undefined ? undefined : `sha256:${digest['sha256']}` }])),
        dockerfile: dockerfileOf(predicate),
    };
}
function readPredicate(value) {
    const first = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(PredicateV1, value);
    if (first.success) {
        const { buildDefinition, runDetails } = first.output;
        return { steps: buildDefinition.internalParameters?.buildConfig?.llbDefinition ?? [], resources: buildDefinition.resolvedDependencies, buildkit: runDetails.metadata?.buildkit_metadata };
    }
    const second = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(PredicateV02, value);
    if (!second.success)
        return undefined;
    const { buildConfig, materials, metadata } = second.output;
    if (buildConfig === undefined && metadata === undefined)
        return undefined;
    return { steps: buildConfig?.llbDefinition ?? [], resources: materials, buildkit: metadata?.['https://mobyproject.org/buildkit@v1#metadata'] };
}
function statesOf({ steps, buildkit }) {
    const sources = new Set(steps.filter((step) => isSource(step.op)).map((step) => step.id));
    const locations = buildkit?.source?.locations ?? {};
    return Object.entries(buildkit?.layers ?? {}).flatMap(([output, chains]) => {
        // `step2:0` is the first output of step 2.
        const step = output.replace(/:\d+$/, '');
        const isBase = sources.has(step);
        const found = Object.hasOwn(locations, step) ? locations[step] : undefined;
        const ranges = (found?.locations ?? []).filter(({ sourceIndex = 0 }) => sourceIndex === 0).flatMap((each) => each.ranges ?? []);
        const lines = ranges.length === 0 ? undefined : { startLine: Math.min(...ranges.map(({ start }) => start.line)), endLine: Math.max(...ranges.map(({ end }) => end.line)) };
        return chains.map((chain) => ({ digests: chain.map(({ digest }) => digest), isBase, made: isBase ? 'base' : lines }));
    });
}
/** @returns the layers of what the build gave out, which the last step is about; none when there are not as many as the image has */
function resultOf({ steps, buildkit }, count) {
    const output = steps.at(-1)?.inputs?.[0];
    const [chain, ...others] = typeof output === 'string' && Object.hasOwn(buildkit?.layers ?? {}, output) ? (buildkit?.layers?.[output] ?? []) : [];
    return chain?.length === count && others.length === 0 ? chain.map(({ digest }) => digest) : [];
}
/** `{"Op": {"source": {"identifier": "docker-image://…"}}}`, spelled with and without the outer key. */
function isSource(op) {
    if (typeof op !== 'object' || op === null)
        return false;
    if ('source' in op)
        return true;
    const inner = 'Op' in op ? op.Op : 'op' in op ? op.op : undefined;
    return typeof inner === 'object' && inner !== null && ('source' in inner || 'Source' in inner);
}
/** The step at whose end the layers are exactly these; or the base that begins with them. A digest alone could be that of two steps. */
function makerOf(chain, states) {
    const fitting = states.filter(({ digests }) => chain.length > 0 && chain.every((digest, index) => digest !== undefined && digests[index] === digest));
    const exact = fitting.filter(({ digests }) => digests.length === chain.length);
    return agreed((exact.length > 0 ? exact : fitting.filter(({ isBase }) => isBase)).map(({ made }) => made));
}
function agreed(all) {
    const [first, ...others] = all;
    return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}
function dockerfileOf({ buildkit }) {
    const info = buildkit?.source?.infos?.[0];
    return info?.data === undefined ? undefined : { file: info.filename ?? 'Dockerfile', text: Buffer.from(info.data, 'base64').toString('utf8') };
}


/***/ })

};
