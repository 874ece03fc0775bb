export const id = 4778;
export const ids = [4778,8109,6203,510];
export const modules = {

/***/ 34778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
;// CONCATENATED MODULE: ./src/artifacts/build-log.ts

/** `#9 …`: what BuildKit says of step 9; what the step prints has the seconds in front, `#9 0.077 …`. */
const VERTEX = /^#(\d+) (?!\d+\.\d+ )(.+)$/;
/** `[2/3] RUN …`, `[build 2/3] RUN …`, `[linux/arm64 build 2/3] RUN …` */
const STEP = /^\[(?:[a-z\d]+\/\S+ )?(?:([^\s/]+) )?(\d+)\/(\d+)\] (\S+)/;
const LEGACY_STEP = /^Step (\d+)\/\d+ : ([A-Za-z]+)/;
const PARSE_ERROR = /dockerfile parse error (?:on )?line (\d+):/i;
/** The instructions that make a step of BuildKit's. */
const STEPS = new Set(['ADD', 'COPY', 'RUN', 'WORKDIR']);
/**
 * @param log lines as the builder wrote them, by any builder
 * @returns undefined when the log doesn't say
 */
function failurePlace(log, dockerfile) {
    return parseErrorPlace(log, dockerfile) ?? buildkitPlace(log, dockerfile) ?? excerptPlace(log, dockerfile) ?? legacyPlace(log, dockerfile);
}
function everyInstruction({ globalArguments, stages }) {
    return [...globalArguments, ...stages.flatMap((stage) => [stage.from, ...stage.instructions])];
}
function atLine(line, dockerfile) {
    return { line, instruction: everyInstruction(dockerfile).find(({ at }) => at.startLine <= line && line <= at.endLine) };
}
function placeOf(instruction) {
    return instruction === undefined ? undefined : { line: instruction.at.startLine, instruction };
}
/** Both builders, on their last lines; no step has run then. */
function parseErrorPlace(log, dockerfile) {
    for (const text of log.slice(-12)) {
        const line = text.startsWith('#') ? undefined : PARSE_ERROR.exec(text)?.[1];
        if (line !== undefined)
            return atLine(Number(line), dockerfile);
    }
    return undefined;
}
/** Newer BuildKits end with `Dockerfile:LINE`, a rule and the lines around. */
function excerptPlace(log, dockerfile) {
    for (let index = log.length - 2; index >= 0; index -= 1) {
        const line = /^[^\s:]+:(\d+)$/.exec(log[index] ?? '')?.[1];
        if (line !== undefined && /^-{20}$/.test(log[index + 1] ?? ''))
            return atLine(Number(line), dockerfile);
    }
    return undefined;
}
function buildkitPlace(log, dockerfile) {
    const titles = new Map();
    let failed;
    for (const text of log) {
        const [, id, rest = ''] = VERTEX.exec(text) ?? [];
        if (id === undefined)
            continue;
        if (!titles.has(id))
            titles.set(id, rest);
        if (rest.startsWith('ERROR'))
            failed = titles.get(id);
    }
    if (failed === undefined)
        return undefined;
    const image = /^(?:\[internal\] load metadata for|FROM|\[.* FROM) (\S+)$/.exec(failed)?.[1];
    if (image !== undefined)
        return placeOf(everyInstruction(dockerfile).find((each) => namesImage(each, image, dockerfile)));
    const [, name, position, total, keyword] = STEP.exec(failed) ?? [];
    const stage = stageNamed(name, dockerfile);
    return stage === undefined ? undefined : placeOf(stepOf(stage, Number(position), Number(total), keyword ?? ''));
}
/** Stages without a name are called `stage-1`; where there is but one it isn't named at all. */
function stageNamed(name, { stages }) {
    if (name === undefined)
        return stages[0];
    return stages.find((stage) => stage.name === name.toLowerCase()) ?? stages.find((stage) => stage.name === undefined && name === `stage-${String(stage.index)}`);
}
/** The pull of a base image is a step of its own; triggers of that image's ONBUILD come next, before the stage's own steps. */
function stepOf(stage, position, total, keyword) {
    const own = stage.instructions.filter((each) => STEPS.has(each.keyword));
    const step = own[position - 1 - (total - own.length)];
    if (step === undefined)
        return position <= total - own.length ? stage.from : undefined;
    return step.keyword === keyword.toUpperCase() ? step : undefined;
}
function namesImage(instruction, image, { stages }) {
    const wanted = plainName(image);
    if (instruction.keyword === 'FROM') {
        const base = stages.find((stage) => stage.from === instruction)?.base;
        return base?.type === 'image' && plainName(base.name) === wanted;
    }
    const from = instruction.flags.find((flag) => flag.name === 'from')?.value;
    return from !== undefined && plainName(from) === wanted;
}
/** `node:18` of `docker.io/library/node:18`: BuildKit writes names in full. */
function plainName(name) {
    const { repository, tag, digest } = (0,image_reference/* parseImageReference */.o_)(name);
    const short = repository.replace(/^docker\.io\//, '').replace(/^library\//, '');
    return `${short}${digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}
/** The old builder counts every instruction. What a RUN prints stands in its log as it is: a number out of turn isn't the builder's. */
function legacyPlace(log, dockerfile) {
    const all = everyInstruction(dockerfile);
    let reached = 0;
    for (const text of log) {
        const [, number, keyword = ''] = LEGACY_STEP.exec(text) ?? [];
        if (Number(number) === reached + 1 && all[reached]?.keyword === keyword.toUpperCase())
            reached += 1;
    }
    return placeOf(all[reached - 1]);
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/tools/log.ts
var tools_log = __webpack_require__(18109);
;// CONCATENATED MODULE: ./src/targets/build-command.ts
/** The builder's command line: what each of the three takes, and what it would drop in silence is refused. */

/** GitHub's cache service takes these from the runner's environment; so does S3's (https://docs.docker.com/build/cache/backends/). */
const CACHE_ENVIRONMENT = {
    gha: ['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'],
    s3: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_PROFILE'],
};
/** @throws UsageError for options that this builder can't do */
function buildCommand(builder, options, secrets, paths, tools, clientEnv) {
    refuseUnable(builder, options);
    const inline = [];
    const fromEnv = {};
    for (const [name, value] of options.arguments) {
        // By environment, so that no value stands in the process list; unless the client itself needs that name.
        if (name in clientEnv || name in secrets.env)
            inline.push('--build-arg', `${name}=${value}`);
        else {
            inline.push('--build-arg', name);
            fromEnv[name] = value;
        }
    }
    const args = [
        ...programArgs(builder, paths),
        '--iidfile', paths.idFile, '--file', paths.dockerfile,
        ...flag('--target', options.target),
        ...flag('--network', options.network),
        ...flag('--platform', options.platform),
        ...flag('--tag', options.tag),
        ...options.cacheFrom.flatMap((source) => ['--cache-from', builder.kind === 'buildx' ? source : plainSource(source)]),
        ...options.cacheTo.flatMap((destination) => ['--cache-to', destination]),
        ...secrets.flags.flatMap((secret) => ['--secret', secret]),
        ...inline,
        paths.context,
    ];
    return { args, env: { ...cacheEnvironment(options, tools), ...fromEnv, ...secrets.env, ...clientEnv, ...builderEnvironment(builder) } };
}
function programArgs(builder, { archive, metadata }) {
    if (builder.kind === 'legacy')
        return ['build'];
    if (builder.kind === 'buildkit')
        return ['build', '--progress', 'plain'];
    const output = archive === undefined ? ['--load'] : ['--output', quoteField('type=oci', `dest=${archive}`)];
    return ['buildx', 'build', '--progress', 'plain', ...output, '--metadata-file', metadata];
}
function builderEnvironment({ kind }) {
    if (kind !== 'buildx')
        return { DOCKER_BUILDKIT: kind === 'buildkit' ? '1' : '0' };
    // The build's record goes to the metadata file, whole. Beside the image it would make an index of it, and carry build arguments along.
    return { BUILDX_METADATA_PROVENANCE: 'max', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
}
function refuseUnable({ kind, title }, options) {
    const { platform, secrets, cacheFrom, cacheTo } = options;
    if (platform === 'all' || platform?.includes(',') === true) {
        throw new errors/* UsageError */.eb(`--platform ${platform}: a build makes the image of one platform`, { hint: 'run once for each platform; `all` is for images that are pulled' });
    }
    const hint = 'install docker buildx (on GitHub: docker/setup-buildx-action)';
    if (kind === 'legacy' && secrets.length > 0)
        throw new errors/* UsageError */.eb(`--build-secret can't be used: there is neither docker buildx nor BuildKit here, and ${title} knows no secrets`, { hint });
    if (kind !== 'buildx' && cacheTo.length > 0)
        throw new errors/* UsageError */.eb(`--cache-to can't be used: it needs docker buildx, and the build goes through ${title}`, { hint });
    const special = kind === 'buildx' ? undefined : cacheFrom.find((source) => plainSource(source).includes('='));
    if (special !== undefined)
        throw new errors/* UsageError */.eb(`--cache-from ${special} can't be used: ${title} takes names of images alone`, { hint });
}
/** `type=registry,ref=NAME` is the long form of NAME. */
function plainSource(source) {
    return /^(?:type=registry,ref=|ref=)([^,=]+)(?:,type=registry)?$/.exec(source)?.[1] ?? source;
}
function cacheEnvironment({ cacheFrom, cacheTo }, { env }) {
    const types = [...cacheFrom, ...cacheTo].map((each) => /(?:^|,)type=(\w+)/.exec(each)?.[1] ?? '');
    const names = types.flatMap((type) => CACHE_ENVIRONMENT[type] ?? []);
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function flag(name, value) {
    return value === undefined ? [] : [name, value];
}
function quoteField(...fields) {
    return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

;// CONCATENATED MODULE: ./src/targets/build-secrets.ts
/** Secrets of a build: what `--build-secret` names, checked before the build starts, and what must not be seen of them. */


/** A shorter text would blacken half of every log. */
const SHORTEST_MASKED = 4;
/** BuildKit refuses secrets above 500 KiB. */
const LARGEST = 512_000;
const FORM = 'write id=ID,src=FILE or id=ID,env=VARIABLE';
/**
 * @param entries `id=npm,src=.npmrc`, `id=token,env=TOKEN`; files count from the working directory
 * @throws UsageError that names what is wrong, never the secret
 */
async function openSecrets(entries, tools) {
    const flags = [];
    const env = {};
    const contents = [];
    for (const entry of entries) {
        const { id, file, variable } = parse(entry);
        const label = `--build-secret id=${id}`;
        if (variable !== undefined) {
            const value = tools.env[variable];
            if (value === undefined || value === '')
                throw new errors/* UsageError */.eb(`${label}: there is no variable ${variable} in the environment, or it is empty`, { hint: 'pass it on to this step; on GitHub: env: { NAME: ${{ secrets.NAME }} }' });
            env[variable] = value;
            contents.push(value);
            flags.push(`id=${id},env=${variable}`);
            continue;
        }
        const path = (0,external_node_path_.resolve)(tools.cwd, file ?? id);
        const status = await tools.files.status(path).catch(() => undefined);
        if (status?.kind !== 'file')
            throw new errors/* UsageError */.eb(`${label}: there is no file ${JSON.stringify(file ?? id)}`, { hint: FORM });
        if (status.size > LARGEST)
            throw new errors/* UsageError */.eb(`${label}: ${JSON.stringify(file ?? id)} has ${String(status.size)} bytes; builders take at most ${String(LARGEST)}`);
        try {
            contents.push((await tools.files.read(path)).toString('utf8'));
        }
        catch (error) {
            throw new errors/* UsageError */.eb(`${label}: can't read ${JSON.stringify(file ?? id)}: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
        }
        flags.push(`id=${id},${build_secrets_quoteField(`src=${path}`)}`);
    }
    return { flags, env, contents };
}
/** @returns a function that blackens the secrets, each of their lines, and the values of build arguments */
function maskOf(secrets) {
    const texts = [...new Set(secrets.flatMap((secret) => secret.split(/\r?\n/)).map((text) => text.trim()))].filter((text) => text.length >= SHORTEST_MASKED).sort((a, b) => b.length - a.length);
    return (line) => texts.reduce((masked, text) => masked.replaceAll(text, '***'), line);
}
function parse(entry) {
    const fields = new Map();
    for (const field of splitFields(entry)) {
        const at = field.indexOf('=');
        const name = field.slice(0, Math.max(at, 0)).trim().toLowerCase();
        if (!['id', 'src', 'source', 'env', 'type'].includes(name))
            throw new errors/* UsageError */.eb(`--build-secret: an entry has no ${JSON.stringify(at === -1 ? '=' : name)} that we know`, { hint: FORM });
        fields.set(name === 'source' ? 'src' : name, field.slice(at + 1));
    }
    const [id, src, type] = [fields.get('id') ?? '', fields.get('src'), fields.get('type')];
    if (!/^[\w.-]+$/.test(id))
        throw new errors/* UsageError */.eb('--build-secret: an entry has no id, or one with characters that no id has', { hint: FORM });
    const variable = fields.get('env') ?? (type === 'env' ? src ?? id : undefined);
    if (variable !== undefined && (fields.has('env') ? src !== undefined : false))
        throw new errors/* UsageError */.eb(`--build-secret id=${id}: src and env exclude each other`, { hint: FORM });
    if (variable !== undefined && !/^[A-Za-z_]\w*$/.test(variable))
        throw new errors/* UsageError */.eb(`--build-secret id=${id}: env names a variable, it isn't the secret itself`, { hint: FORM });
    return { id, file: src, variable };
}
/** Docker reads the entry as one line of CSV. */
function splitFields(entry) {
    return [...entry.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]+)/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
function build_secrets_quoteField(field) {
    return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

;// CONCATENATED MODULE: ./src/targets/builder.ts
/** Which program builds: buildx where there is one, else the engine's own BuildKit, else the old builder. */


/**
 * The engine's own BuildKit is there without buildx for clients before 23 alone (https://docs.docker.com/engine/release-notes/23.0/).
 * @throws TargetError when neither the engine nor a builder answers
 */
async function chooseBuilder(client) {
    const buildx = await client.ask(['buildx', 'version']);
    if (buildx.code === 0 && buildx.stdout.includes('buildx')) {
        const inspected = await client.ask(['buildx', 'inspect']);
        const driver = inspected.code === 0 ? /^Driver:\s*(\S+)$/m.exec(inspected.stdout)?.[1] : undefined;
        if (driver !== undefined && driver !== 'docker')
            return { kind: 'buildx', title: `docker buildx (${driver})`, inEngine: false };
        // A builder that was named and doesn't answer must not be replaced by another one.
        if (driver === undefined && client.env['BUILDX_BUILDER'] !== undefined) {
            throw new errors/* TargetError */.I0(`the builder ${JSON.stringify(client.env['BUILDX_BUILDER'])} doesn't answer: ${(0,tools_log.inert)(inspected.stderr.trim().slice(-400))}`, { hint: 'create it with docker buildx create, or unset BUILDX_BUILDER' });
        }
        await askEngine(client);
        return { kind: 'buildx', title: 'docker buildx', inEngine: true };
    }
    const version = await askEngine(client);
    if (Number.parseInt(version, 10) < 23)
        return { kind: 'buildkit', title: "the engine's BuildKit", inEngine: true };
    return { kind: 'legacy', title: 'the old builder', inEngine: true };
}
/** @returns the client's version */
async function askEngine(client) {
    const version = await client.ask(['version', '--format', '{{.Client.Version}} {{.Server.Version}}']);
    if (version.code !== 0) {
        throw new errors/* TargetError */.I0(`the Docker engine doesn't answer, asked in order to build: ${(0,tools_log.inert)(version.stderr.trim().slice(-400))}`, { hint: 'start it, set DOCKER_HOST, or scan a saved image with --archive' });
    }
    return version.stdout.trim().split(' ')[0] ?? '';
}

// EXTERNAL MODULE: ./src/targets/docker-client.ts
var docker_client = __webpack_require__(60510);
// EXTERNAL MODULE: ./src/targets/room.ts
var room = __webpack_require__(26203);
;// CONCATENATED MODULE: ./src/targets/build.ts
/** Builds an image and keeps it in one file, for every scanner to read. */











/** What of the log an error shows. */
const LAST_LINES = 40;
/** How much of it is kept to find the failing instruction in. */
const KEPT_LINES = 100_000;
/** A guess for builders that write the archive themselves: nobody knows its size before. */
const ARCHIVE_GUESS = 2 ** 30;
const MAX_METADATA = 64 << 20;
/**
 * @throws TargetError with the failing line and the end of the build log; UsageError for options that the builder at hand can't do
 */
async function buildImage(job, options, tools) {
    const secrets = await openSecrets(options.secrets, tools);
    const client = (0,docker_client/* dockerClient */._n)(options.docker, tools);
    const builder = await chooseBuilder(client);
    // A name is given to it in the engine alone: what is judged is then what is saved from there.
    const toEngine = builder.inEngine || options.tag !== undefined;
    if (!toEngine)
        await (0,room.makeRoom)(ARCHIVE_GUESS, 'a built image', tools, false);
    const scratch = await tools.files.scratch('build');
    const paths = {
        context: job.context,
        dockerfile: job.dockerfilePath,
        idFile: (0,external_node_path_.join)(scratch, 'image-id'),
        metadata: (0,external_node_path_.join)(scratch, 'metadata.json'),
        archive: toEngine ? undefined : (0,external_node_path_.join)(scratch, 'image.tar'),
    };
    const command = buildCommand(builder, options, secrets, paths, tools, client.env);
    await runBuild({ program: client.program, ...command, cwd: job.context, timeoutMs: options.timeoutMs, maxOutput: 256 * 1024 * 1024 }, builder, job, maskOf([...options.arguments.values(), ...secrets.contents]), tools);
    const provenance = builder.kind === 'buildx' ? await readMetadata(paths.metadata, tools) : undefined;
    if (paths.archive !== undefined)
        return { path: paths.archive, imageId: undefined, provenance };
    const imageId = (await tools.files.read(paths.idFile)).toString('utf8').trim();
    if (!/^sha256:[0-9a-f]{64}$/.test(imageId))
        throw new errors/* TargetError */.I0(`docker build gave no image id, but ${JSON.stringify(imageId.slice(0, 80))}`);
    if (options.tag !== undefined)
        await checkTag(client, options.tag, imageId);
    try {
        return { path: await (0,docker_client.saveImage)(options.docker, imageId, 'the built image', 'build', tools), imageId: options.tag === undefined ? undefined : imageId, provenance };
    }
    finally {
        if (options.tag === undefined)
            await removeUntagged(client, imageId, tools);
    }
}
async function runBuild(invocation, builder, job, mask, tools) {
    const log = [];
    const group = tools.log.openGroup(`build of ${job.name} by ${builder.title}`);
    let ran;
    try {
        ran = await tools.exec.run(invocation, (raw) => {
            // The old builder writes its progress over itself; what a terminal would show at the end is enough.
            const line = mask(raw).replace(/\r+$/, '').replace(/^.*\r/, '');
            log.push(line);
            if (log.length > KEPT_LINES)
                log.splice(KEPT_LINES / 2, 1);
            group.line(line);
        });
    }
    finally {
        group.close();
    }
    const { ended } = ran;
    if (ended.how === 'cancelled')
        throw new errors/* Cancelled */.cJ('stopped while building an image');
    if (ended.how === 'exited' && ended.code === 0)
        return;
    const why = ended.how === 'exited' ? `exit code ${String(ended.code)}` : ended.how === 'timed-out' ? `it took longer than ${String(invocation.timeoutMs / 1000)} s` : ended.how;
    throw new errors/* TargetError */.I0(`the build of ${JSON.stringify(job.name)} failed${build_placeOf(log, job.dockerfile, mask)} (${why}); its log ends:\n${indent(log.slice(-LAST_LINES).map(tools_log.inert))}`, {
        hint: ended.how === 'timed-out' ? 'raise --build-timeout when it is only slow' : `mend the build: ${sameByHand(job, tools)} shows the same`,
    });
}
/** @returns ` at Dockerfile:7 (RUN npm ci)`, when the log tells */
function build_placeOf(log, dockerfile, mask) {
    const place = failurePlace(log, dockerfile);
    if (place === undefined)
        return '';
    const { instruction } = place;
    if (instruction === undefined)
        return ` at ${dockerfile.source.file}:${String(place.line)}`;
    const at = place.line > instruction.at.startLine ? `${dockerfile.source.file}:${String(place.line)}` : (0,findings_location/* printLocation */.VL)(instruction.at);
    const [first = ''] = instruction.text.split('\n');
    return ` at ${at} (${(0,tools_log.inert)(mask(first.length > 120 ? `${first.slice(0, 120)}…` : first))})`;
}
/** As it is typed in the working directory. */
function sameByHand({ context, dockerfilePath }, { cwd }) {
    const usual = dockerfilePath === (0,external_node_path_.join)(context, 'Dockerfile');
    return (0,tools_log.inert)(`docker build ${usual ? '' : `-f ${(0,external_node_path_.relative)(cwd, dockerfilePath)} `}${(0,external_node_path_.relative)(cwd, context) || '.'}`);
}
function indent(lines) {
    return lines.map((line) => `    ${line}`).join('\n');
}
const MetadataShape = dist/* object */.Ikc({ 'buildx.build.provenance': dist/* optional */.lqM(dist/* unknown */.L5J()) });
/** buildx before 0.14 and engines before 23 write none of it: then the history has to do. */
async function readMetadata(path, tools) {
    const status = await tools.files.status(path);
    if (status === undefined || status.size > MAX_METADATA)
        return undefined;
    try {
        const read = dist/* safeParse */.xLC(MetadataShape, JSON.parse((await tools.files.read(path)).toString('utf8')));
        return read.success ? read.output['buildx.build.provenance'] : undefined;
    }
    catch {
        tools.log.detail('the metadata that buildx wrote about the build can not be read');
        return undefined;
    }
}
/** The name is the engine's, and anybody may give it to another image. */
async function checkTag(client, tag, imageId) {
    const named = await client.ask(['image', 'inspect', '--format', '{{.Id}}', tag]);
    if (named.code === 0 && named.stdout.trim() === imageId)
        return;
    throw new errors/* TargetError */.I0(`after the build ${JSON.stringify(tag)} is not the image that was built (${imageId})`, { hint: 'is another build using the same --tag at the same time?' });
}
/** We gave it no name, so nobody else can want it; one that somebody tagged in the meantime stays. Parents stay as build cache. */
async function removeUntagged(client, id, tools) {
    const tags = await client.ask(['image', 'inspect', '--format', '{{len .RepoTags}}', id]);
    if (tags.code !== 0 || tags.stdout.trim() !== '0')
        return;
    const removed = await client.ask(['image', 'rm', '--no-prune', id]);
    if (removed.code !== 0)
        tools.log.detail(`the built image ${id} stays in the engine: ${removed.stderr.trim()}`);
}


/***/ }),

/***/ 60510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ dockerClient),
/* harmony export */   ad: () => (/* binding */ askDocker),
/* harmony export */   saveImage: () => (/* binding */ saveImage)
/* harmony export */ });
/* unused harmony export clientEnvironment */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18109);
/* harmony import */ var _room_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26203);
/** The docker client: what it may see, how it is asked, and the one way in which an image is saved. */




/** What the docker client may see: where its engine and its configuration are, and how to get out. */
const CLIENT_ENVIRONMENT = [
    'PATH', 'HOME', 'TMPDIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_API_VERSION', 'BUILDX_BUILDER', 'BUILDX_CONFIG',
    'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR',
];
const ANSWER_TIMEOUT_MS = 60_000;
const SAVE_TIMEOUT_MS = 30 * 60_000;
/** What a tar needs beside the files. */
const TAR_OVERHEAD = 1.1;
function clientEnvironment(env) {
    return Object.fromEntries(CLIENT_ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
/** Asks the client something that it answers at once, or within a minute. @throws Cancelled */
async function askDocker(docker, args, tools) {
    const ran = await tools.exec.run({ program: docker, args, env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: ANSWER_TIMEOUT_MS, maxOutput: 16 << 20 });
    if (ran.ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while asking the Docker engine');
    return ran;
}
/** @param program as given by `--docker` */
function dockerClient(program, tools) {
    return {
        program,
        env: clientEnvironment(tools.env),
        ask: async (args) => {
            const { ended, stdout, stderr } = await askDocker(program, args, tools);
            if (ended.how === 'exited')
                return { code: ended.code, stdout: stdout.toString('utf8'), stderr };
            const hint = 'install it, name it with --docker, or scan a saved image with --archive';
            if (ended.how === 'not-started')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`can't start the docker client ${JSON.stringify(program)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(ended.error)}`, { hint, cause: ended.error });
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`the docker client ${JSON.stringify(program)} doesn't answer (${ended.how}), asked for ${String(args[0])}`, { hint: 'is the Docker engine well?' });
        },
    };
}
/**
 * Writes an image of the engine to a docker-save tar in a scratch folder of its own, on a volume that has room for it.
 * @param id `sha256:…`: by a name, another image might be saved than the one that was looked up
 * @param what in words: `the built image`
 * @param folderName of the scratch folder
 * @returns the tar's path
 * @throws TargetError, Cancelled
 */
async function saveImage(docker, id, what, folderName, tools) {
    const { ended: asked, stdout } = await askDocker(docker, ['image', 'inspect', '--format', '{{.Size}}', id], tools);
    const bytes = Number.parseInt(stdout.toString('utf8'), 10);
    if (asked.how === 'exited' && asked.code === 0 && Number.isFinite(bytes))
        await (0,_room_js__WEBPACK_IMPORTED_MODULE_2__.makeRoom)(bytes * TAR_OVERHEAD, `the archive of ${what}`, tools);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await tools.files.scratch(folderName), 'image.tar');
    const { ended, stderr } = await tools.exec.run({ program: docker, args: ['save', '--output', path, id], env: clientEnvironment(tools.env), cwd: tools.cwd, timeoutMs: SAVE_TIMEOUT_MS, maxOutput: 1 << 20 });
    if (ended.how === 'cancelled')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancelled */ .cJ('stopped while saving an image');
    if (ended.how === 'exited' && ended.code === 0)
        return path;
    const why = ended.how === 'exited' ? (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_3__.inert)(stderr.trim().slice(-400)) : ended.how === 'timed-out' ? `it took longer than ${String(SAVE_TIMEOUT_MS / 60_000)} minutes` : ended.how;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`docker save failed while writing ${what} to a temporary file: ${why}`, { hint: `is there room in ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)}? TMPDIR says where temporary files go` });
}


/***/ }),

/***/ 26203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeRoom: () => (/* binding */ makeRoom),
/* harmony export */   makeRoomForArchive: () => (/* binding */ makeRoomForArchive),
/* harmony export */   unpackedSize: () => (/* binding */ unpackedSize)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/** Room for temporary files: estimated before the first big write, found on another volume when the usual one has none. */


const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Reports, databases' journals, what scanners unpack beside the image. */
const SPARE = 64 * MIB;
/** gzip keeps the size modulo 2^32 in its last four bytes (RFC 1952, section 2.3.1). */
const GZIP_MODULUS = 2 ** 32;
/**
 * @param bytes an estimate of what will be written
 * @param purpose completes "room for", such as "the archive of a built image"
 * @param must whether so much is needed for sure: else it goes on where the usual place is, and the disk may suffice
 * @throws TargetError when no volume has it
 */
async function makeRoom(bytes, purpose, tools, must = true) {
    const needed = bytes + SPARE;
    const room = await tools.files.roomFor(needed);
    if (!room.fits && must) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TargetError */ .I0(`there is no room for ${purpose}: about ${size(needed)} are needed, and ${room.parent} has ${size(room.free)} free`, {
            hint: 'free some space, or point TMPDIR at a larger disk',
        });
    }
    if (room.instead === undefined)
        return;
    tools.log.info(`temporary files go to ${room.parent} (${size(room.free)} free): ${room.instead.parent} has ${size(room.instead.free)} free, and ${purpose} may take ${size(needed)}`);
}
/** Before an archive is opened: of some nothing is written, others are unpacked or laid out anew. @param path absolute */
async function makeRoomForArchive(path, tools) {
    const status = await tools.files.status(path).catch(() => undefined);
    // What can't be opened is said where it is opened.
    if (status?.kind !== 'file' || status.size < 8)
        return;
    const head = await partOf(path, 0, 1, tools);
    const tail = await partOf(path, status.size - 4, status.size - 1, tools);
    const bytes = unpackedSize(head, tail, status.size);
    await makeRoom(bytes, `the unpacked archive ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))}`, tools, bytes !== status.size);
}
async function partOf(path, start, end, { files }) {
    const chunks = [];
    try {
        for await (const chunk of files.readStream(path, { start, end }))
            if (Buffer.isBuffer(chunk))
                chunks.push(chunk);
    }
    catch {
        return Buffer.alloc(0);
    }
    return Buffer.concat(chunks);
}
/**
 * @param head the first bytes of an archive
 * @param tail its last four
 * @param stored its size
 * @returns about how many bytes it has unpacked
 */
function unpackedSize(head, tail, stored) {
    if (!head.toString('hex', 0, 2).startsWith('1f8b') || tail.length < 4)
        return stored;
    const stated = tail.readUInt32LE(tail.length - 4);
    // The number wraps: of the sizes that it can mean, the first that an archive of this size is likely to have.
    let likely = stated;
    while (likely < stored)
        likely += GZIP_MODULUS;
    return likely;
}
function size(bytes) {
    return bytes >= GIB ? `${(bytes / GIB).toFixed(1)} GiB` : `${String(Math.ceil(bytes / MIB))} MiB`;
}


/***/ }),

/***/ 18109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inert: () => (/* binding */ inert),
/* harmony export */   oneGroupAtATime: () => (/* binding */ oneGroupAtATime),
/* harmony export */   streamLog: () => (/* binding */ streamLog)
/* harmony export */ });
/** One line per stage for people; details only when asked for. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/**
 * Makes text from outside safe for a terminal or a build log: no control code survives, and no line is a command to a
 * GitHub runner, which obeys `::command::` behind blanks and `##[command]` anywhere (actions/runner, ActionCommand.cs).
 */
function inert(text) {
    return text
        .replace(CONTROL, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
        .replace(/^(\s*)::(?=[a-z])/gim, '$1: :')
        .replaceAll('##[', '# #[');
}
/** Writes to a stream that isn't the report's, standard error as a rule. */
function streamLog(write, verbose) {
    const line = (text) => {
        write(`${inert(text)}\n`);
    };
    return {
        info: (message) => {
            line(`dockgate: ${message}`);
        },
        warn: (message) => {
            line(`dockgate: warning: ${message}`);
        },
        error: (message) => {
            line(`dockgate: error: ${message}`);
        },
        detail: (message) => {
            if (verbose)
                line(`dockgate: ${message}`);
        },
        group: (title, lines) => {
            if (!verbose)
                return;
            line(`-- ${title}`);
            for (const text of lines)
                line(`   ${text}`);
        },
        openGroup: (title) => {
            if (verbose)
                line(`-- ${title}`);
            return {
                line: (text) => {
                    if (verbose)
                        line(`   ${text}`);
                },
                close: () => {
                    if (verbose)
                        line(`-- end of ${title}`);
                },
            };
        },
    };
}
/**
 * Blocks of a runner's log can't lie in each other nor beside each other: the first one streams, what comes meanwhile is
 * kept and written whole once that one is closed.
 */
function oneGroupAtATime(blocks) {
    let open = false;
    const waiting = [];
    const write = (title, lines) => {
        blocks.open(title);
        for (const line of lines)
            blocks.line(line);
        blocks.close();
    };
    const group = (title, lines) => {
        if (open)
            waiting.push({ title, lines });
        else
            write(title, lines);
    };
    return {
        group,
        openGroup: (title) => {
            if (open) {
                const lines = [];
                return {
                    line: (text) => {
                        lines.push(text);
                    },
                    close: () => {
                        group(title, lines);
                    },
                };
            }
            open = true;
            blocks.open(title);
            return {
                line: (text) => {
                    blocks.line(text);
                },
                close: () => {
                    blocks.close();
                    open = false;
                    for (const each of waiting.splice(0))
                        write(each.title, each.lines);
                },
            };
        },
    };
}


/***/ })

};
