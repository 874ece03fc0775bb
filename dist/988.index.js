export const id = 988;
export const ids = [988,5239];
export const modules = {

/***/ 78607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveImage: () => (/* binding */ resolveImage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
// EXTERNAL MODULE: ./src/artifacts/platform.ts
var artifacts_platform = __webpack_require__(1992);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/targets/archive-manifest.ts
var archive_manifest = __webpack_require__(93228);
// EXTERNAL MODULE: ./src/targets/archive-oci.ts
var archive_oci = __webpack_require__(2128);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/tools/files.ts
var files = __webpack_require__(54688);
// EXTERNAL MODULE: ./src/tools/http.ts
var tools_http = __webpack_require__(25239);
// EXTERNAL MODULE: ./src/tools/http-proxy.ts
var http_proxy = __webpack_require__(22678);
;// CONCATENATED MODULE: ./src/targets/registry-errors.ts
/** What a registry refused or didn't answer, told apart, with what to do about it. */


function logIn({ registry }) {
    return `log in before with \`docker login${registry === 'docker.io' ? '' : ` ${registry}`}\` (docker/login-action on GitHub), or give registry-username and registry-password`;
}
/** @param what such as `the manifest` */
function refusedBy(talk, what, refusal) {
    const { status, code, message } = refusal;
    const said = message === undefined ? '' : `: ${JSON.stringify(talk.scrub(message).slice(0, 300))}`;
    const fail = (why, hint) => new errors/* TargetError */.I0(`${talk.doing} failed: ${why}`, { hint });
    if (isRateLimit(refusal)) {
        const hub = talk.registry === 'docker.io';
        const wait = refusal.retryAfterMs === undefined ? '' : `; it says to come back in ${String(Math.ceil(refusal.retryAfterMs / 1000))} s`;
        return fail(`${talk.registry} limits how much may be pulled, and the limit is reached (status ${String(status)}${wait})`, talk.credentials === 'none' ? `${hub ? 'Docker Hub counts pulls without login by address, which runners share: ' : ''}${logIn(talk)}; or pull through a mirror` : 'wait, or pull through a mirror or a registry of your own');
    }
    if (status === 401) {
        if (talk.credentials === 'none')
            return fail(`${talk.registry} wants a login for ${what}, and there is none (401${said})`, `${logIn(talk)}; a name that isn't there is answered like this as well`);
        const from = talk.credentials === 'given' ? 'registry-username and registry-password' : "docker's configuration";
        return fail(`${talk.registry} doesn't accept the login from ${from} (401${said})`, talk.credentials === 'given' ? 'check both; many registries want a token instead of the account\'s password' : 'log in anew with `docker login`; tokens of cloud registries last some hours only');
    }
    if (status === 403 || code === 'DENIED')
        return fail(`${talk.registry} denies access to ${what} (${String(status)}${said})`, talk.credentials === 'none' ? logIn(talk) : 'give the account the right to read this repository');
    if (status === 404) {
        if (code === 'NAME_UNKNOWN')
            return fail(`${talk.registry} has no such repository (404${said})`, 'check the name; a private repository may look like this without a login');
        return fail(`${talk.registry} doesn't have ${what} (404${said})`, 'check name and tag; tags and digests go away when a registry cleans up');
    }
    if (status >= 500)
        return fail(`${talk.registry} has a fault of its own, asked for ${what} (status ${String(status)}${said})`, 'try again later; the status page of the registry may say more');
    return fail(`${talk.registry} answered ${String(status)} when asked for ${what}${said}`, 'is this a registry that speaks the OCI distribution protocol?');
}
/** Docker Hub also answers so with a status of its own: https://docs.docker.com/docker-hub/usage/ */
function isRateLimit({ status, code }) {
    return status === 429 || code === 'TOOMANYREQUESTS';
}
/** @param host where the connection went to: the registry, its token service or a storage that it redirects to */
function unreachable(talk, what, host, failure) {
    const fail = (why, hint) => new errors/* TargetError */.I0(`${talk.doing} failed: ${why}`, { hint, cause: failure });
    const asked = `asked for ${what}`;
    switch (failure.kind) {
        case 'cancelled':
            return new errors/* Cancelled */.cJ(`stopped while ${talk.doing}`, { cause: failure });
        case 'dns':
            return fail(`the name ${host} can't be resolved (${failure.message})`, "check the registry's name; on a network of your own, check DNS and HTTPS_PROXY");
        case 'refused':
            return fail(`nothing answers at ${host}: the connection was refused`, 'check host and port, and that the registry runs');
        case 'unreachable':
            return fail(`there is no way to ${host} from here (${failure.message})`, 'check the network, and HTTPS_PROXY where one is needed');
        case 'timeout':
            return fail(`${host} didn't answer in time, ${asked} (${failure.message})`, 'try again later; a firewall that drops packets looks like this too');
        case 'stalled':
            return fail(`${host} stopped sending in the middle of ${what} (${failure.message})`, 'try again later, or pull through a mirror');
        case 'reset':
            return fail(`${host} broke the connection off, ${asked} (${failure.message})`, 'try again later, or pull through a mirror');
        case 'unknown-ca':
            return fail(`the certificate of ${host} is signed by an authority that isn't known here (${failure.message})`, 'give the certificate of your authority: --registry-ca FILE, or /etc/docker/certs.d/HOST/ca.crt');
        case 'certificate-date':
            return fail(`the certificate of ${host} is out of date (${failure.message})`, "renew it; or mend this machine's clock");
        case 'certificate-name':
            return fail(`the certificate of ${host} is for another name (${failure.message})`, 'use the name that the certificate is for');
        case 'not-tls':
            return fail(`${host} speaks no TLS`, `give the registry a certificate; or, on a network that you trust, --insecure-registry ${host}`);
        case 'tls':
            return fail(`no secure connection to ${host} came about (${failure.message})`, 'check which TLS versions the registry offers, and what stands between');
        case 'proxy':
            return fail(`the proxy gave no way to ${host} (${failure.message})`, 'check HTTPS_PROXY and NO_PROXY');
        case 'redirect':
            return fail(`${host} leads astray, ${asked}: ${failure.message}`, 'ask who runs the registry');
        case 'too-large':
            return fail(`${what} is larger than any image needs: ${failure.message}`, 'ask where this image comes from');
        case 'other':
            return fail(`${host} gave no usable answer, ${asked} (${failure.message})`, 'is this a registry that speaks the OCI distribution protocol?');
    }
}
/** Whether another try may help: names, logins and certificates don't mend themselves within seconds. */
function isPassing(failure) {
    return ['reset', 'timeout', 'stalled', 'unreachable'].includes(failure.kind) || (failure.kind === 'dns' && failure.message.includes('EAI_AGAIN'));
}

// EXTERNAL MODULE: ./src/targets/registry-login.ts
var registry_login = __webpack_require__(72047);
;// CONCATENATED MODULE: ./src/targets/registry-token.ts
/** The answer to a registry's 401: https://distribution.github.io/distribution/spec/auth/token/ and its OAuth2 variant. */





const PARAMETER = /([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
const SCHEME = /[\w!#$%&'*+.^`|~-]+/y;
const GAP = /[\s,]*/y;
const MAX_TOKEN_BYTES = 1 << 20;
/** Reads `WWW-Authenticate`, which may hold several challenges. */
function parseChallenges(header) {
    const found = [];
    let at = 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        const matched = pattern.exec(header);
        at = matched === null ? at : pattern.lastIndex;
        return matched;
    };
    while (at < header.length) {
        match(GAP);
        const parameter = match(PARAMETER);
        if (parameter !== null) {
            const [, name = '', quoted, plain = ''] = parameter;
            found.at(-1)?.parameters.set(name.toLowerCase(), quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1'));
            continue;
        }
        const scheme = match(SCHEME);
        if (scheme === null)
            break;
        found.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
    }
    return found;
}
const TokenShape = dist/* object */.Ikc({ token: dist/* nullish */.cl6(dist/* string */.YjP()), access_token: dist/* nullish */.cl6(dist/* string */.YjP()) });
/**
 * Where a login may go: to the registry's own host, and to the token service that it names; over plain http to this machine alone.
 * @throws TargetError
 */
function checkWayOf(login, to, doing) {
    if (login === undefined || to.protocol === 'https:' || (0,http_proxy/* isLoopback */.U)(to.hostname))
        return;
    throw new errors/* TargetError */.I0(`${doing} failed: ${to.host} wants a login, and it would go there unencrypted`, { hint: 'give the registry a certificate, and name it with --registry-ca FILE' });
}
/** @returns the token, or the status when the service gives none. @throws HttpFailure, TargetError */
async function fetchToken(request, http) {
    const { challenge, login, doing, base, path } = request;
    const named = challenge.parameters.get('realm') ?? '';
    const realm = URL.canParse(named, base.href) ? new URL(named, base) : undefined;
    if (realm === undefined || (realm.protocol !== 'https:' && realm.protocol !== 'http:'))
        throw new errors/* TargetError */.I0(`${doing} failed: the registry names no usable token service`, { hint: 'ask who runs the registry' });
    realm.username = '';
    realm.password = '';
    checkWayOf(login, realm, doing);
    const service = challenge.parameters.get('service');
    // Our own scope, not the registry's: it can't make us ask for more than reading this repository.
    const scope = `repository:${path}:pull`;
    const parameters = [...(service === undefined ? [] : [['service', service]]), ['scope', scope]];
    const common = { trust: request.trust, anyCertificate: request.anyCertificate && realm.host === base.host, headersTimeoutMs: request.headersTimeoutMs };
    const form = login?.type === 'identity' ? new URLSearchParams([['grant_type', 'refresh_token'], ['client_id', 'dockgate'], ['refresh_token', login.token], ...parameters]) : undefined;
    if (form === undefined)
        for (const [name, value] of parameters)
            realm.searchParams.set(name, value);
    const response = await http.request({
        ...common,
        url: realm.href,
        ...(form === undefined ? {} : { method: 'POST', body: form.toString() }),
        headers: {
            accept: 'application/json',
            ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
            ...(login?.type === 'password' ? { authorization: `Basic ${(0,registry_login/* basicOf */.wV)(login)}` } : {}),
        },
    });
    if (response.status !== 200) {
        response.discard();
        return { status: response.status, retryAfter: response.headers['retry-after'], realm };
    }
    const answer = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), TokenShape), (await (0,tools_http.bodyOf)(response, MAX_TOKEN_BYTES)).toString('utf8'));
    const token = answer.success ? (answer.output.token ?? answer.output.access_token ?? '') : '';
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new errors/* TargetError */.I0(`${doing} failed: the token service ${realm.host} gave no token`, { hint: 'try again later, or ask who runs the registry' });
    return { token };
}

;// CONCATENATED MODULE: ./src/targets/registry-client.ts
/**
 * Reads from an image registry (https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pull). Every byte is hashed on its way and
 * counts only when its digest is the one that was asked for.
 */










const REGISTRY_LIMITS = { tries: 4, firstWaitMs: 1_000, longestWaitMs: 60_000, headersTimeoutMs: 30_000, stallTimeoutMs: 30_000, document: 4 << 20, patienceMs: 5 * 60_000, slowest: 64 * 1024 };
const ACCEPT = [
    'application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json', 'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Docker Hub's registry lies at another host than its name. */
const HUB_HOST = 'registry-1.docker.io';
const ErrorsShape = dist/* object */.Ikc({ errors: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ code: dist/* nullish */.cl6(dist/* string */.YjP()), message: dist/* nullish */.cl6(dist/* string */.YjP()) })), dist/* minLength */.BpQ(1)) });
const MAX_ERROR_BYTES = 64 * 1024;
/** Carries an answer other than the one that was wanted to where it is tried again or told. */
class Refused extends Error {
    refusal;
    constructor(refusal) {
        super(`status ${String(refusal.status)}`);
        this.refusal = refusal;
    }
}
function openRegistry(options, tools) {
    const { limits, login, doing } = options;
    const secrets = new Set((0,registry_login/* secretsOf */.Fj)(login));
    const scrub = (text) => [...secrets].reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, '***')), text);
    const talk = { doing, registry: options.registry, credentials: login === undefined ? 'none' : options.loginFrom, scrub };
    let authorization;
    let base;
    const common = { trust: options.trust, anyCertificate: options.insecure, headersTimeoutMs: limits.headersTimeoutMs, stallTimeoutMs: limits.stallTimeoutMs };
    /** https; where plain http may be, whichever answers. */
    async function findBase() {
        const secure = new URL(`https://${options.registry === 'docker.io' ? HUB_HOST : options.registry}`);
        if (!options.insecure && !(0,http_proxy/* isLoopback */.U)(secure.hostname))
            return secure;
        try {
            (await tools.http.request({ ...common, url: `${secure.href}v2/` })).discard();
            return secure;
        }
        catch (error) {
            // A certificate that isn't known is no reason to do without one.
            if (!(error instanceof tools_http.HttpFailure) || ['unknown-ca', 'certificate-date', 'certificate-name', 'cancelled'].includes(error.kind))
                throw error;
            return new URL(`http://${secure.host}`);
        }
    }
    async function authorize(at, header) {
        const challenges = parseChallenges(header);
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        if (bearer !== undefined) {
            const answer = await fetchToken({ challenge: bearer, path: options.path, login, base: at, trust: options.trust, anyCertificate: options.insecure, doing, headersTimeoutMs: limits.headersTimeoutMs }, tools.http);
            if ('token' in answer) {
                secrets.add(answer.token);
                return `Bearer ${answer.token}`;
            }
            throw new Refused({ status: answer.status, code: undefined, message: undefined, retryAfterMs: waitOf(answer.retryAfter, tools.clock.now()) });
        }
        if (login?.type !== 'password' || !challenges.some(({ scheme }) => scheme === 'basic'))
            return undefined;
        checkWayOf(login, at, doing);
        return `Basic ${(0,registry_login/* basicOf */.wV)(login)}`;
    }
    /** One request, with one answer to a 401. */
    async function ask(way, accept) {
        base ??= findBase();
        const at = await base.catch((error) => {
            base = undefined;
            throw error;
        });
        const send = () => tools.http.request({ ...common, url: `${at.origin}/v2/${options.path}/${way}`, redirects: 5, headers: { accept, ...(authorization === undefined ? {} : { authorization }) } });
        let response = await send();
        const header = response.headers['www-authenticate'];
        // A host that we were sent on to has no business with our login.
        if (response.status === 401 && header !== undefined && new URL(response.url).origin === at.origin) {
            const renewed = await authorize(at, header);
            if (renewed !== undefined) {
                response.discard();
                authorization = renewed;
                response = await send();
            }
        }
        if (response.status === 200)
            return response;
        throw new Refused(await readRefusal(response, tools.clock.now()));
    }
    /** Tries again what may pass; the rest is told. */
    async function persevere(what, work) {
        for (let tried = 1;; tried += 1) {
            try {
                return await work();
            }
            catch (error) {
                const told = explain(error, what);
                const wait = waitBefore(error, tried, limits);
                if (told === undefined || wait === undefined || tools.signal.aborted)
                    throw told ?? error;
                tools.log.detail(`${told.message}; another try in ${(wait / 1000).toFixed(1)} s`);
                await tools.clock.sleep(wait, tools.signal);
            }
        }
    }
    function explain(error, what) {
        if (tools.signal.aborted)
            return new errors/* Cancelled */.cJ(`stopped while ${doing}`, { cause: error });
        if (error instanceof Refused)
            return refusedBy(talk, what, error.refusal);
        if (error instanceof tools_http.HttpFailure)
            return unreachable(talk, what, error.host ?? options.registry, error);
        if (error instanceof errors/* TargetError */.I0 || error instanceof errors/* Cancelled */.cJ)
            return error;
        const code = (0,files/* codeOf */.$)(error);
        if (code === 'ENOSPC' || code === 'EDQUOT')
            return new errors/* TargetError */.I0(`${doing} failed: there is no room for ${what}`, { hint: 'point TMPDIR at a larger disk', cause: error });
        return code === undefined || code.startsWith('ERR_') ? undefined : new errors/* TargetError */.I0(`${doing} failed while ${what} was written: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
    function differs(what, got, wanted) {
        return new errors/* TargetError */.I0(`${doing} failed: ${what} isn't what was asked for: its digest is ${got}, not ${wanted}`, { hint: 'the registry, or what stands between, changes content: pull from another place, and tell who runs it' });
    }
    return {
        manifest: (reference, what) => persevere(what, async () => {
            const response = await ask(`manifests/${reference}`, ACCEPT);
            const bytes = await (0,tools_http.bodyOf)(response, limits.document);
            const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
            const stated = reference.startsWith('sha256:') ? reference : response.headers['docker-content-digest'];
            if (stated?.startsWith('sha256:') === true && stated !== digest)
                throw differs(what, digest, stated);
            return { bytes, digest, mediaType: (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '' };
        }),
        document: (wanted, what) => persevere(what, async () => {
            const bytes = await (0,tools_http.bodyOf)(await ask(`blobs/${wanted.digest}`, '*/*'), wanted.size);
            checkLength(bytes.length, wanted.size);
            const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
            if (digest !== wanted.digest)
                throw differs(what, digest, wanted.digest);
            return bytes;
        }),
        download: (wanted, path, what) => persevere(what, async () => {
            const response = await ask(`blobs/${wanted.digest}`, '*/*');
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const latest = tools.clock.monotonic() + limits.patienceMs + (wanted.size / limits.slowest) * 1000;
            let size = 0;
            async function* measured() {
                for await (const chunk of response.body) {
                    size += chunk.length;
                    if (size > wanted.size)
                        throw new errors/* TargetError */.I0(`${doing} failed: ${what} has more than the ${String(wanted.size)} bytes that its manifest says`, { hint: 'pull from another place, and tell who runs the registry' });
                    if (tools.clock.monotonic() > latest)
                        throw new errors/* TargetError */.I0(`${doing} failed: ${what} comes too slowly: ${String(size)} of ${String(wanted.size)} bytes so far`, { hint: 'pull through a mirror that is nearer' });
                    hash.update(chunk);
                    yield chunk;
                }
            }
            await (0,promises_.pipeline)(measured, tools.files.writeStream(path), { signal: tools.signal });
            checkLength(size, wanted.size);
            const digest = `sha256:${hash.digest('hex')}`;
            if (digest !== wanted.digest)
                throw differs(what, digest, wanted.digest);
        }),
    };
}
function checkLength(got, wanted) {
    if (got < wanted)
        throw new tools_http.HttpFailure('reset', `it ended after ${String(got)} of ${String(wanted)} bytes`);
}
/** @returns milliseconds, undefined when another try makes no sense */
function waitBefore(error, tried, limits) {
    if (tried >= limits.tries)
        return undefined;
    const passing = error instanceof tools_http.HttpFailure ? isPassing(error) : error instanceof Refused && (isRateLimit(error.refusal) || error.refusal.status >= 500 || error.refusal.status === 408);
    if (!passing)
        return undefined;
    const asked = error instanceof Refused ? error.refusal.retryAfterMs : undefined;
    if (asked !== undefined && asked > limits.longestWaitMs)
        return undefined;
    const step = Math.min(limits.firstWaitMs * 2 ** (tried - 1), limits.longestWaitMs);
    const chance = step / 2 + (0,external_node_crypto_.randomInt)(Math.max(1, Math.round(step / 2)));
    // Later than asked for, never sooner, and not at the same moment as everybody else who was told so.
    return asked === undefined ? chance : asked + chance / 4;
}
/** `Retry-After`: seconds or a date. */
function waitOf(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
async function readRefusal(response, now) {
    const { status } = response;
    const retryAfterMs = waitOf(response.headers['retry-after'], now);
    const text = await (0,tools_http.bodyOf)(response, MAX_ERROR_BYTES).then((bytes) => bytes.toString('utf8'), () => '');
    const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), ErrorsShape), text);
    const [first] = read.success ? read.output.errors : [];
    return { status, retryAfterMs, code: first?.code?.toUpperCase(), message: first?.message ?? undefined };
}

;// CONCATENATED MODULE: ./src/targets/image-pull.ts
/** Pulls an image from its registry into an OCI layout folder, without an engine. */









const MAX_NESTING = 4;
/** Of one index with what is nested in it; the largest that are known have some dozens. */
const MAX_IMAGES = 512;
const MAX_CONFIG_BYTES = 8 << 20;
const MAX_PROVENANCE_BYTES = 16 << 20;
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const StatementShape = dist/* object */.Ikc({ subject: dist/* array */.YOg(dist/* object */.Ikc({ digest: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())) })) });
/** Docker's own number of downloads at a time. */
const AT_A_TIME = 3;
const FROM_ELSEWHERE = 'build and push the image with a current docker, buildah or skopeo';
/** https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
const ATTESTED_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE = 'in-toto.io/predicate-type';
/** @throws TargetError, Cancelled */
async function resolveImage(reference, options, tools) {
    const name = (0,image_reference/* printReference */.nt)(reference);
    const doing = `pulling ${JSON.stringify(name)}`;
    const registry = openRegistry({ ...options, doing, registry: reference.registry, path: reference.path, limits: options.limits ?? REGISTRY_LIMITS }, tools);
    const wanted = reference.digest ?? reference.tag ?? 'latest';
    const top = await registry.manifest(wanted, reference.digest === undefined ? `the tag ${JSON.stringify(wanted)}` : `the digest ${wanted}`);
    const resolved = `${reference.repository}@${top.digest}`;
    const document = readDocument(top, doing);
    const image = (manifest, stored, of) => ({
        reference: resolved,
        digest: stored.digest,
        platform: of === undefined ? undefined : (0,artifacts_platform/* printPlatform */.Lg)(of.platform),
        bytes: manifest.layers.reduce((sum, { size }) => sum + size, 0),
        config: () => configOf(manifest, registry, doing),
        pull: (scratch) => pullManifest({ registry, doing, name, stored, manifest, attestations: of?.attestations ?? [], options }, scratch, tools),
    });
    if (document.type === 'manifest')
        return [image(document.manifest, top, undefined)];
    const all = await flatten(document.manifests, registry, doing, 0);
    // An index may leave the platform out; with one image there is no choice, and its configuration says what it is for.
    const only = all.length === 1 && all[0]?.descriptor.platform?.os === undefined ? all[0] : undefined;
    const best = options.platform === 'all' ? undefined : ((0,artifacts_platform/* choosePlatform */.xV)(all, options.platform) ?? only);
    const chosen = options.platform === 'all' ? all : best === undefined ? [] : [best];
    const images = [];
    for (const each of chosen) {
        const stored = await registry.manifest(each.descriptor.digest, `the manifest for ${(0,artifacts_platform/* printPlatform */.Lg)(each.platform)}`);
        const inner = readDocument(stored, doing);
        if (inner.type === 'index')
            throw new errors/* TargetError */.I0(`${doing} failed: its index has an index where it promises an image`, { hint: FROM_ELSEWHERE });
        images.push(image(inner.manifest, stored, each));
    }
    if (images.length > 0)
        return images;
    const platforms = [...new Set(all.map(({ platform }) => (0,artifacts_platform/* printPlatform */.Lg)(platform)))];
    if (platforms.length === 0)
        throw new errors/* TargetError */.I0(`${doing} failed: its index names no image`, { hint: FROM_ELSEWHERE });
    throw new errors/* TargetError */.I0(`${doing} failed: there is no image for ${options.platform === 'all' ? 'any platform' : (0,artifacts_platform/* printPlatform */.Lg)(options.platform)}, but for ${(0,archive_oci/* listed */.KE)(platforms)}`, { hint: 'choose one with --platform, or `--platform all`' });
}
function readDocument(stored, doing) {
    const refuse = (why, hint = FROM_ELSEWHERE) => new errors/* TargetError */.I0(`${doing} failed: ${why}`, { hint });
    const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* looseObject */._H3({ schemaVersion: dist/* number */.aig(), mediaType: dist/* nullish */.cl6(dist/* string */.YjP()) })), stored.bytes.toString('utf8'));
    if (!read.success)
        throw refuse('what the registry gave is no manifest', 'is this a registry that speaks the OCI distribution protocol?');
    const document = read.output;
    if (document.schemaVersion === 1)
        throw refuse('its manifest is of schema 1, which registries gave up years ago: it names no configuration to check against', 'pull it with an old docker, push it again with a current one; or build it anew');
    // One document that is both gives programs different images: CVE-2021-41190.
    if ('manifests' in document && ('layers' in document || 'config' in document))
        throw refuse('its manifest is an index and a manifest at once', 'ask where this image comes from');
    const type = document.mediaType ?? stored.mediaType;
    const known = 'manifests' in document ? archive_oci/* INDEX_TYPES */.V : archive_oci/* MANIFEST_TYPES */._P;
    if (![...known, '', 'application/json', 'application/octet-stream', 'text/plain'].includes(type))
        throw refuse(`it is no image but ${JSON.stringify(type.slice(0, 200))}`, 'name a container image');
    const shaped = dist/* safeParse */.xLC('manifests' in document ? archive_manifest/* IndexShape */.kt : archive_manifest/* ManifestShape */.lW, document);
    if (!shaped.success)
        throw refuse(`its manifest isn't as it should be at ${JSON.stringify(dist/* getDotPath */.BuJ(shaped.issues[0]) ?? 'its top')}`);
    return 'manifests' in shaped.output ? { type: 'index', manifests: shaped.output.manifests } : { type: 'manifest', manifest: shaped.output };
}
async function flatten(descriptors, registry, doing, depth) {
    const attestations = descriptors.filter(archive_oci/* isAttestation */.H3);
    const all = [];
    for (const descriptor of descriptors) {
        if ((0,archive_oci/* isAttestation */.H3)(descriptor))
            continue;
        if (all.length >= MAX_IMAGES)
            throw new errors/* TargetError */.I0(`${doing} failed: its index has more than ${String(MAX_IMAGES)} images`, { hint: 'name one image by its digest' });
        if (archive_oci/* INDEX_TYPES */.V.includes(descriptor.mediaType ?? '')) {
            if (depth >= MAX_NESTING)
                throw new errors/* TargetError */.I0(`${doing} failed: its indexes are nested more than ${String(MAX_NESTING)} deep`, { hint: FROM_ELSEWHERE });
            const inner = readDocument(await registry.manifest(descriptor.digest, 'an inner index'), doing);
            if (inner.type === 'index')
                all.push(...(await flatten(inner.manifests, registry, doing, depth + 1)));
            continue;
        }
        const { os, architecture, variant } = descriptor.platform ?? {};
        all.push({
            descriptor,
            platform: (0,artifacts_platform/* normal */.qb)({ os: os ?? 'unknown', architecture: architecture ?? 'unknown', variant: variant ?? undefined }),
            attestations: attestations.filter((each) => each.annotations?.[ATTESTED_DIGEST] === descriptor.digest),
        });
    }
    return all;
}
async function pullManifest(pulling, scratch, tools) {
    const { registry, doing, name, stored, manifest } = pulling;
    const started = tools.clock.monotonic();
    const config = await configOf(manifest, registry, doing);
    const folder = (0,external_node_path_.join)(scratch, 'layout');
    const blobs = (0,external_node_path_.join)(folder, 'blobs', 'sha256');
    await tools.files.makeDirectory(blobs);
    const place = (digest) => (0,external_node_path_.join)(blobs, digest.slice('sha256:'.length));
    checkPlatform(config, pulling);
    await (0,promises_.pipeline)([config], tools.files.writeStream(place(manifest.config.digest)));
    await (0,promises_.pipeline)([stored.bytes], tools.files.writeStream(place(stored.digest)));
    const waiting = [...new Map(manifest.layers.map((layer, at) => [layer.digest, { layer, what: `layer ${String(at + 1)} of ${String(manifest.layers.length)}` }])).values()];
    const total = waiting.reduce((sum, { layer }) => sum + layer.size, 0);
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
            await registry.download(next.layer, place(next.layer.digest), foreign(next.layer) ? `${next.what}, which is foreign (non-distributable)` : next.what);
    };
    const working = Array.from({ length: AT_A_TIME }, () => worker().catch((error) => {
        // The others have no reason to go on; they end with the layer that they are at.
        waiting.length = 0;
        throw error;
    }));
    const ended = await Promise.allSettled(working);
    for (const each of ended)
        if (each.status === 'rejected')
            throw each.reason;
    const descriptor = { mediaType: manifest.mediaType ?? (stored.mediaType === '' ? archive_oci/* MANIFEST_TYPES */._P[0] : stored.mediaType), digest: stored.digest, size: stored.bytes.length };
    await tools.files.writeAtomic((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    await tools.files.writeAtomic((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }));
    const provenance = await pullProvenance(pulling, (0,external_node_path_.join)(scratch, 'provenance.json'), tools);
    tools.log.info(`pulled ${name} (${stored.digest}): ${String(manifest.layers.length)} ${manifest.layers.length === 1 ? 'layer' : 'layers'}, ${(total / 1e6).toFixed(1)} MB in ${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`);
    return { path: folder, provenance };
}
async function configOf(manifest, registry, doing) {
    const type = manifest.config.mediaType ?? '';
    if (!archive_oci/* CONFIG_TYPES */.li.includes(type))
        throw new errors/* TargetError */.I0(`${doing} failed: it is no container image but ${JSON.stringify(type.slice(0, 200))}`, { hint: 'name a container image' });
    if (manifest.config.size > MAX_CONFIG_BYTES)
        throw new errors/* TargetError */.I0(`${doing} failed: its configuration has ${String(manifest.config.size)} bytes, more than any image needs`, { hint: 'ask where this image comes from' });
    return registry.document(manifest.config, 'its configuration');
}
/** Without an index the configuration alone says what the image is for. */
function checkPlatform(config, { doing, name, options }) {
    const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ os: dist/* nullish */.cl6(dist/* string */.YjP()), architecture: dist/* nullish */.cl6(dist/* string */.YjP()), variant: dist/* nullish */.cl6(dist/* string */.YjP()) })), config.toString('utf8'));
    if (!read.success)
        throw new errors/* TargetError */.I0(`${doing} failed: its configuration is no JSON`, { hint: FROM_ELSEWHERE });
    if (options.platform === 'all' || !options.platformGiven)
        return;
    const { os, architecture, variant } = read.output;
    const platform = (0,artifacts_platform/* normal */.qb)({ os: os ?? 'unknown', architecture: architecture ?? 'unknown', variant: variant ?? undefined });
    if ((0,artifacts_platform/* choosePlatform */.xV)([{ platform }], options.platform) === undefined)
        throw new errors/* TargetError */.I0(`${doing} failed: ${name} is for ${(0,artifacts_platform/* printPlatform */.Lg)(platform)} alone, not for ${(0,artifacts_platform/* printPlatform */.Lg)(options.platform)}`, { hint: 'leave --platform out, or build the image for it' });
}
function foreign(layer) {
    return /nondistributable|\.foreign\./.test(layer.mediaType ?? '');
}
/** Provenance helps to find lines; an image without it is looked at all the same. */
async function pullProvenance({ registry, attestations, stored, name, doing }, path, tools) {
    for (const attestation of attestations) {
        try {
            const document = readDocument(await registry.manifest(attestation.digest, 'its attestations'), doing);
            const statement = document.type === 'manifest' ? document.manifest.layers.find((layer) => layer.annotations?.[PREDICATE]?.startsWith('https://slsa.dev/provenance/') === true) : undefined;
            if (statement === undefined || statement.size > MAX_PROVENANCE_BYTES)
                continue;
            const bytes = await registry.document(statement, 'its provenance');
            if (!isAbout(bytes, stored.digest))
                continue;
            await (0,promises_.pipeline)([bytes], tools.files.writeStream(path));
            return path;
        }
        catch (error) {
            if (!(error instanceof errors/* TargetError */.I0))
                throw error;
            tools.log.warn(`the provenance of ${name} can't be had, so lines are found by the build history: ${error.message}`);
        }
    }
    return undefined;
}
/** The record of another image would lead to lines of another Dockerfile. */
function isAbout(statement, digest) {
    const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), StatementShape), statement.toString('utf8'));
    return read.success && read.output.subject.some((subject) => `sha256:${subject.digest?.['sha256'] ?? ''}` === digest);
}


/***/ }),

/***/ 22678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** Which proxy a request goes through, by the variables that curl, Go and docker read. */
/**
 * @returns the proxy for an https address, undefined for none. Plain http is for hosts nearby alone and goes straight there.
 * Loopback needs no entry in NO_PROXY, as in Go.
 */
function proxyFor(url, env) {
    if (url.protocol !== 'https:' || isLoopback(url.hostname))
        return undefined;
    const named = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
    if (named === '' || isExempt(url, env['no_proxy'] ?? env['NO_PROXY'] ?? ''))
        return undefined;
    const address = named.includes('://') ? named : `http://${named}`;
    return URL.canParse(address) ? new URL(address) : undefined;
}
/** @param host as in a URL: IPv6 in brackets, or without */
function isLoopback(host) {
    const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
    return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare);
}
/** Entries are hosts, `.suffix`, `host:port` or `*`; a host stands for those below it too. Address ranges are not read. */
function isExempt(url, list) {
    const host = url.hostname.toLowerCase();
    const port = url.port === '' ? '443' : url.port;
    return list.split(',').some((item) => {
        const entry = item.trim().toLowerCase();
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const withPort = /^(.+):(\d+)$/.exec(entry);
        if (withPort !== null && withPort[2] !== port)
            return false;
        const name = (withPort?.[1] ?? entry).replace(/^\*?\./, '');
        return host === name || host.endsWith(`.${name}`);
    });
}


/***/ }),

/***/ 25239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpFailure: () => (/* binding */ HttpFailure),
/* harmony export */   bodyOf: () => (/* binding */ bodyOf),
/* harmony export */   systemHttp: () => (/* binding */ systemHttp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54688);
/* harmony import */ var _http_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22678);
/** HTTP as an argument: one request at a time, a body that is read as a stream, failures sorted by cause. All of Node's http is in here. */







class HttpFailure extends Error {
    kind;
    /** Who was asked last: `host[:port]`, after redirects. */
    host;
    constructor(kind, message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'HttpFailure';
        this.kind = kind;
        this.host = options.host;
    }
}
const HEADERS_TIMEOUT_MS = 30_000;
const STALL_TIMEOUT_MS = 30_000;
/** What must come within the stall timeout: a byte now and then would keep us for ever. */
const PROGRESS_BYTES = 4096;
/**
 * @param env names the proxies (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) and more certificates (SSL_CERT_FILE, NODE_EXTRA_CA_CERTS)
 * @param signal ends every request when it fires
 */
function systemHttp(signal, env) {
    const agents = new Map();
    const agentOf = (url, request) => {
        const proxy = (0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyFor */ .i)(url, env);
        const trust = request.trust ?? [];
        const key = JSON.stringify([url.protocol, proxy?.href, request.anyCertificate === true, trust]);
        const known = agents.get(key) ?? makeAgent(url, proxy, trust, request.anyCertificate === true, env);
        agents.set(key, known);
        return known;
    };
    return { request: (request) => followed(request, agentOf, request.signal === undefined ? signal : AbortSignal.any([signal, request.signal])) };
}
async function makeAgent(url, proxy, trust, anyCertificate, env) {
    if (url.protocol === 'http:')
        return new (node_http__WEBPACK_IMPORTED_MODULE_1___default().Agent)({ keepAlive: true });
    const more = [...trust, ...certificatesFrom(env)];
    // One context for all connections: reading the 150 usual certificates takes longer than the handshake.
    const secureContext = more.length === 0 ? {} : { secureContext: node_tls__WEBPACK_IMPORTED_MODULE_3___default().createSecureContext({ ca: [...(node_tls__WEBPACK_IMPORTED_MODULE_3___default().rootCertificates), ...more] }) };
    const options = { ...secureContext, rejectUnauthorized: !anyCertificate };
    if (proxy === undefined)
        return new (node_https__WEBPACK_IMPORTED_MODULE_2___default().Agent)({ ...options, keepAlive: true });
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7659)]).then(__webpack_require__.bind(__webpack_require__, 57659));
    const agent = new HttpsProxyAgent(proxy, {});
    Object.assign(agent.options, options);
    return agent;
}
/** A file that is named but can't be read isn't a failure here: the one certificate that is wanted may come from elsewhere. */
function certificatesFrom(env) {
    return ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => {
        const file = env[name];
        if (file === undefined || file === '')
            return [];
        try {
            return [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')];
        }
        catch {
            return [];
        }
    });
}
async function followed(request, agentOf, signal) {
    const first = new URL(request.url);
    let url = first;
    for (let hops = request.redirects ?? 0;; hops -= 1) {
        const headers = { ...request.headers };
        if (url.origin !== first.origin)
            delete headers['authorization'];
        const response = await once(url, { ...request, headers }, await agentOf(url, request), signal);
        const { location } = response.headers;
        if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined || request.redirects === undefined)
            return response;
        response.discard();
        if (hops === 0)
            throw new HttpFailure('redirect', `more than ${String(request.redirects)} redirects`, { host: url.host });
        url = nextUrl(location, url);
    }
}
function nextUrl(location, from) {
    const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw new HttpFailure('redirect', 'it redirects to what is no web address', { host: from.host });
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new HttpFailure('redirect', `it redirects from https to http (${url.host})`, { host: from.host });
    url.username = '';
    url.password = '';
    return url;
}
function once(url, request, agent, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(new HttpFailure('cancelled', 'stopped'));
            return;
        }
        const body = request.body === undefined ? undefined : Buffer.from(request.body);
        const sent = (url.protocol === 'https:' ? (node_https__WEBPACK_IMPORTED_MODULE_2___default()) : (node_http__WEBPACK_IMPORTED_MODULE_1___default())).request(url, {
            agent,
            method: request.method ?? 'GET',
            headers: { 'user-agent': `dockgate/${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}`, 'accept-encoding': 'identity', ...request.headers, ...(body === undefined ? {} : { 'content-length': body.length }) },
        });
        const timer = setTimeout(() => {
            sent.destroy(new HttpFailure('timeout', `no answer within ${seconds(request.headersTimeoutMs ?? HEADERS_TIMEOUT_MS)}`));
        }, request.headersTimeoutMs ?? HEADERS_TIMEOUT_MS);
        const stop = () => {
            sent.destroy(new HttpFailure('cancelled', 'stopped'));
        };
        signal.addEventListener('abort', stop, { once: true });
        sent.once('close', () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        });
        // More than one may come; Node ends a process over one that nobody listens to.
        sent.on('error', (error) => {
            reject(failureOf(error, url.host));
        });
        sent.once('response', (response) => {
            clearTimeout(timer);
            resolve(answer(url, response, request.stallTimeoutMs ?? STALL_TIMEOUT_MS, signal));
        });
        sent.end(body);
    });
}
function answer(url, response, stallMs, signal) {
    // An error before anybody reads the body would end the process; the reader gets it all the same.
    response.on('error', () => undefined);
    return {
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])),
        url: url.href,
        body: chunksOf(response, stallMs, url.host, signal),
        discard: () => {
            response.destroy();
        },
    };
}
async function* chunksOf(response, stallMs, host, signal) {
    const stop = () => {
        response.destroy(new HttpFailure('cancelled', 'stopped'));
    };
    signal.addEventListener('abort', stop, { once: true });
    const chunks = response[Symbol.asyncIterator]();
    let waited = 0;
    let since = 0;
    try {
        for (;;) {
            const started = performance.now();
            const timer = setTimeout(() => {
                response.destroy(new HttpFailure('stalled', `not 4 KiB came within ${seconds(stallMs)}`));
            }, Math.max(1, stallMs - waited));
            const next = await chunks.next().finally(() => {
                clearTimeout(timer);
            });
            if (next.done === true)
                return;
            const chunk = next.value;
            if (!Buffer.isBuffer(chunk))
                throw new TypeError('a response with an encoding');
            // Only our waiting counts, not the time that the reader takes for what it has.
            waited += performance.now() - started;
            since += chunk.length;
            if (since >= PROGRESS_BYTES) {
                waited = 0;
                since = 0;
            }
            yield chunk;
        }
    }
    catch (error) {
        throw signal.aborted ? new HttpFailure('cancelled', 'stopped', { host, cause: error }) : failureOf(error, host);
    }
    finally {
        signal.removeEventListener('abort', stop);
        response.destroy();
    }
}
/** @returns a small body whole. @throws HttpFailure (`too-large`) over `limit` bytes */
async function bodyOf(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body) {
        size += chunk.length;
        if (size > limit)
            throw new HttpFailure('too-large', `the answer has more than ${String(limit)} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
const KINDS = {
    ENOTFOUND: 'dns', EAI_AGAIN: 'dns', EAI_NODATA: 'dns', EAI_FAIL: 'dns',
    ECONNREFUSED: 'refused',
    ENETUNREACH: 'unreachable', EHOSTUNREACH: 'unreachable', EADDRNOTAVAIL: 'unreachable',
    ECONNRESET: 'reset', EPIPE: 'reset', ERR_STREAM_PREMATURE_CLOSE: 'reset', ECONNABORTED: 'reset',
    ETIMEDOUT: 'timeout', ERR_SOCKET_CONNECTION_TIMEOUT: 'timeout',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-ca', SELF_SIGNED_CERT_IN_CHAIN: 'unknown-ca', DEPTH_ZERO_SELF_SIGNED_CERT: 'unknown-ca',
    UNABLE_TO_GET_ISSUER_CERT: 'unknown-ca', UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-ca', CERT_UNTRUSTED: 'unknown-ca',
    CERT_HAS_EXPIRED: 'certificate-date', CERT_NOT_YET_VALID: 'certificate-date',
    ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
};
/** OpenSSL's words for an answer that isn't TLS. */
const NOT_TLS = /wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i;
function failureOf(error, host) {
    const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$)(error) ?? '';
    // By shape, as `codeOf` does, and for its reason.
    const said = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
    const message = typeof said === 'string' && said !== '' ? said : code;
    const failure = (kind, text) => new HttpFailure(kind, text, { host, cause: error });
    if (error instanceof HttpFailure)
        return failure(error.kind, error.message);
    if (/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/.test(code) && code !== 'ERR_TLS_CERT_ALTNAME_INVALID') {
        return NOT_TLS.test(`${code} ${message}`) ? failure('not-tls', 'what answers there speaks no TLS') : failure('tls', message);
    }
    if (/proxy/i.test(message))
        return failure('proxy', message);
    // What a plain server does with a TLS greeting as a rule: Node's HTTP parser then meets bytes that it doesn't know.
    if (code.startsWith('HPE_'))
        return failure('other', `its answer is no HTTP: ${message}`);
    return failure(KINDS[code] ?? 'other', message);
}
function seconds(ms) {
    return `${String(ms / 1000)} s`;
}


/***/ })

};
