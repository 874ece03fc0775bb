export const id = 8460;
export const ids = [8460];
export const modules = {

/***/ 28460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ NO_CONTENTS),
  d: () => (/* binding */ collectContents)
});

// EXTERNAL MODULE: ./src/artifacts/healthcheck.ts
var healthcheck = __webpack_require__(22041);
;// CONCATENATED MODULE: ./src/artifacts/package-cache-files.ts
/** Where package managers keep what they download, in an image. */
const PLACES = [
    [/^var\/lib\/apt\/lists\//, { what: 'package lists of apt', folder: '/var/lib/apt/lists' }],
    [/^var\/cache\/apt\/(?:archives\/.*\.deb|\w*cache\.bin)$/, { what: 'packages downloaded by apt', folder: '/var/cache/apt' }],
    [/^var\/cache\/apk\/|^etc\/apk\/cache\//, { what: 'the package index of apk', folder: '/var/cache/apk' }],
    [/^var\/cache\/(?:yum|dnf|libdnf5)\//, { what: 'the cache of dnf or yum', folder: '/var/cache/dnf' }],
    [/^var\/cache\/zypp\//, { what: 'the cache of zypper', folder: '/var/cache/zypp' }],
    [/^var\/cache\/pacman\/pkg\//, { what: 'packages downloaded by pacman', folder: '/var/cache/pacman/pkg' }],
    [/^(?:root|home\/[^/]+)\/\.cache\/pip\//, { what: 'the cache of pip', folder: '~/.cache/pip' }],
    [/^(?:root|home\/[^/]+)\/\.cache\/uv\//, { what: 'the cache of uv', folder: '~/.cache/uv' }],
    [/^(?:root|home\/[^/]+)\/\.npm\/_cacache\//, { what: 'the cache of npm', folder: '~/.npm' }],
    [/^usr\/local\/share\/\.cache\/yarn\/|^(?:root|home\/[^/]+)\/\.(?:cache\/yarn|yarn\/berry\/cache)\//, { what: 'the cache of yarn', folder: '~/.cache/yarn' }],
    [/^(?:root|home\/[^/]+)\/\.(?:composer\/cache|cache\/composer)\//, { what: 'the cache of composer', folder: '~/.composer/cache' }],
    [/^root\/\.cache\/go-build\//, { what: 'the build cache of Go', folder: '~/.cache/go-build' }],
];
/** @returns the cache that a file of this path belongs to */
function packageCacheOf(path) {
    // Almost every path of an image is ruled out here.
    if (!/^(?:var|etc\/apk|root|home|usr\/local\/share)\//.test(path))
        return undefined;
    return PLACES.find(([pattern]) => pattern.test(path))?.[1];
}

// EXTERNAL MODULE: ./src/artifacts/secrets.ts
var secrets = __webpack_require__(19474);
;// CONCATENATED MODULE: ./src/artifacts/secret-in-file.ts

/** Bytes of a file that are looked at; keys and logins are far smaller. */
const MOST_READ = 64 * 1024;
/** What distributions, languages and their packages bring along: it is public, and full of keys for tests. */
const NOT_OURS = new RegExp([
    String.raw `^(?:usr\/)?(?:bin|sbin|lib(?:32|64|x32|exec)?|include|games)\/`,
    String.raw `^usr\/share\/(?!nginx\/html\/)`,
    String.raw `^(?:boot|proc|sys|dev)\/`,
    String.raw `^usr\/local\/(?:go|include|share|libexec|lib\/(?:python|ruby|node_modules|perl|php|R)|bundle)[^/]*\/`,
    String.raw `^var\/(?:lib\/(?:dpkg|apt|rpm|dnf|pacman|python|ghc)|cache|log)\/`,
    String.raw `^etc\/(?:ssl\/certs|pki\/(?:ca-trust|tls\/certs|rpm-gpg|nssdb)|ca-certificates|apk\/keys|apt)\/`,
    String.raw `(?:^|\/)(?:node_modules|site-packages|dist-packages|bower_components|gems|vendor|\.cargo\/registry|pkg\/mod|\.m2\/repository|\.gradle\/caches|\.nuget\/packages|\.cache|_cacache)\/`,
    String.raw `(?:^|\/)(?:tests?|__tests__|testdata|test[-_](?:data|certs?|keys?)|fixtures?|specs?|examples?|samples?|demos?|docs?|mocks?|__mocks__)\/`,
].join('|'), 'i');
/** Debian makes it for tests on each machine; `ssl-cert` brings it. */
const KNOWN_TEST_KEY = /(?:^|\/)ssl-cert-snakeoil\.key$/;
/** `registry-token`, `db_password.txt`, and not `password.go` or `tokens.css`. */
const NAMED_SECRET = /(?:^|[\w.-]*[-_.])(?:token|password|passwd|passphrase|secret|secrets|credentials|api[-_]?key)(?:\.(?:txt|key|secret|conf|cfg|json|ya?ml))?$/i;
const GIT_CONFIG = /(?:^|\/)\.git\/config$/;
const GIT_HEAD = /(?:^|\/)\.git\/HEAD$/;
const HOST_KEY = /^etc\/(?:ssh\/ssh_host_\w+_key|dropbear\/dropbear_\w+_host_key)$/;
/** Bytes of a file that have to be read to judge it; 0 when its name and size rule a secret out. */
function bytesToJudge(path, size) {
    if (size === 0 || NOT_OURS.test(path) || KNOWN_TEST_KEY.test(path))
        return 0;
    // A big file is no key and no login, unless its name says so.
    return size <= MOST_READ || (0,secrets/* secretFile */.pb)(path) !== undefined ? Math.min(size, MOST_READ) : 0;
}
/** @param known values that are secrets by what the image's configuration says of them */
function secretInFile(path, bytes, known) {
    const key = privateKey(path, bytes);
    if (key !== undefined)
        return key;
    const base = path.slice(path.lastIndexOf('/') + 1);
    if (GIT_HEAD.test(path))
        return { what: 'the history of a Git repository (`.git`), with everything that was ever in it', severity: 'medium', confidence: 'high' };
    const text = isText(bytes) ? bytes.toString('latin1') : undefined;
    if (text !== undefined) {
        const login = loginIn(path, base, text);
        if (login !== undefined)
            return login === 'none' ? undefined : login;
        if (known.some((value) => bytes.includes(value)))
            return { what: 'a value that the configuration of the image names as a secret', severity: 'high', confidence: 'high' };
        const shape = MARKS.test(text) ? (0,secrets/* secretShape */.wq)(text) : undefined;
        // Those in web pages are public, and limited by their referrer.
        if (shape !== undefined && !(shape.includes('Google API') && /\.(?:js|mjs|html?|json|ts|plist)$/.test(base)))
            return { what: shape, severity: 'high', confidence: 'medium' };
        if (NAMED_SECRET.test(base) && bytes.length <= 4096 && isOneValue(text.trim()) && !/^(?:etc|var)\//.test(path))
            return { what: 'a secret by its name', severity: 'medium', confidence: 'medium' };
    }
    const named = (0,secrets/* secretFile */.pb)(path);
    if (named === undefined || /^-----BEGIN (?:PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE|PGP PUBLIC|X509 CRL)/m.test(text ?? ''))
        return undefined;
    if (/private key|SSH private/.test(named.what) && text !== undefined)
        return undefined;
    return { what: `${named.what} by its name`, severity: named.sure ? 'medium' : 'low', confidence: named.sure ? 'medium' : 'low' };
}
/** The beginnings of what `secretShape` knows: most files have none. */
const MARKS = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|sk_live_|AIza|npm_|pypi-AgE|dckr_pat_|hf_/;
const PEM = /-----BEGIN (?:([A-Z]+) )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\r|\\n|"|'|\+|,)+((?:[A-Za-z0-9+/=:,.\- \r\n]|\\n){64,})/;
function privateKey(path, bytes) {
    if (!bytes.includes('PRIVATE KEY'))
        return isBinaryKey(path, bytes) ? { what: 'a private key', severity: 'high', confidence: 'medium' } : undefined;
    const [, kind, body = ''] = PEM.exec(bytes.toString('latin1')) ?? [];
    if (body === '' || body.includes('EXAMPLE'))
        return undefined;
    if (kind === 'ENCRYPTED' || body.includes('Proc-Type: 4,ENCRYPTED'))
        return { what: 'a private key, encrypted with a passphrase', severity: 'medium', confidence: 'high' };
    return { what: HOST_KEY.test(path) ? 'the private key of an SSH server: every container has the same' : 'a private key', severity: 'high', confidence: 'high' };
}
/** DER: a sequence whose first member is the version 0 (PKCS #1 and #8) or 1 (EC). */
function isBinaryKey(path, bytes) {
    return /\.(?:key|der|pk8)$/i.test(path) && /^30(?:8[12](?:..){1,2}|..)0201(?:00|01)(?:02|30|04)/.test(bytes.toString('hex', 0, 12));
}
/** @returns `none` when the file is of a known form and holds no secret */
function loginIn(path, base, text) {
    const has = (pattern, what) => (pattern.test(text) ? { what, severity: 'high', confidence: 'high' } : 'none');
    if (GIT_CONFIG.test(path))
        return has(/^\s*(?:extraheader\s*=\s*AUTHORIZATION|url\s*=\s*https?:\/\/[^\s@/]+:[^\s@/]+@)/im, 'login data in the configuration of a Git repository');
    if (/(?:^|\/)\.env(?:\.[\w-]+)?$/.test(path))
        return environmentFile(path, text);
    switch (base) {
        case '.npmrc':
            return has(/^[^#;\n]*:?_(?:authToken|password|auth)\s*=\s*"?[^\s${"]{8,}/m, 'the login of an npm registry');
        case '.yarnrc.yml':
            return has(/^\s*npmAuth(?:Token|Ident):\s*"?[^\s${"]{8,}/m, 'the login of an npm registry');
        case '.pypirc':
            return has(/^\s*password\s*[=:]\s*\S+/m, 'the login of a Python package registry');
        case 'pip.conf':
            return has(/^\s*(?:extra-)?index-url\s*=\s*https?:\/\/[^\s:@/]*:[^\s@/${]+@/m, 'the login of a Python package registry');
        case '.netrc':
        case '_netrc':
            return has(/\bpassword\s+\S+/, 'login data');
        case '.git-credentials':
            return has(/^https?:\/\/[^\s:@/]*:[^\s@/]+@/m, 'login data of Git');
        case '.pgpass':
            return has(/^[^#\n]*(?::[^:\n]*){3}:[^:\s]+/m, 'passwords of PostgreSQL');
        case '.dockercfg':
        case 'config.json':
            if (base === 'config.json' && !/(?:^|\/)\.docker\/config\.json$/.test(path))
                return undefined;
            return has(/"(?:auth|identitytoken|registrytoken)"\s*:\s*"[^"]{4,}"/, 'registry logins');
        case 'credentials':
            if (/(?:^|\/)\.aws\/credentials$/.test(path))
                return has(/aws_secret_access_key\s*=\s*\S{16,}/i, 'AWS credentials');
            return /(?:^|\/)\.(?:cargo|gem)\/credentials$/.test(path) ? has(/(?:token|rubygems_api_key)\s*[=:]\s*\S+/, 'the login of a package registry') : undefined;
        case 'credentials.toml':
            return /(?:^|\/)\.cargo\//.test(path) ? has(/token\s*=\s*"/, 'the login of a package registry') : undefined;
        case 'application_default_credentials.json':
            return has(/"refresh_token"|"private_key"/, 'Google Cloud credentials');
        case 'hosts.yml':
            return /(?:^|\/)\.?config\/gh\//.test(path) ? has(/oauth_token:\s*\S+/, 'a GitHub login') : undefined;
        case 'auth.json':
            return /"(?:github-oauth|http-basic|gitlab-token|bearer)"/.test(text) ? has(/"(?:password|[\w.-]+\.\w+)"\s*:\s*"[^"]{6,}"/, 'the login of a package registry') : undefined;
        case 'settings.xml':
            return /(?:^|\/)(?:\.m2|conf)\//.test(path) ? has(/<password>[^<${]{3,}<\/password>/, 'the login of a Maven repository') : undefined;
        default:
    }
    if (/(?:^|\/)(?:\.kube\/config|kubeconfig(?:\.ya?ml)?)$/.test(path))
        return has(/^\s*(?:token|client-key-data|password):\s*\S{8,}/m, 'access to a cluster');
    return undefined;
}
function environmentFile(path, text) {
    if ((0,secrets/* secretFile */.pb)(path) === undefined)
        return 'none';
    let assignments = 0;
    for (const [, name = '', written = ''] of text.matchAll(/^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*)$/gm)) {
        assignments += 1;
        const value = written.trim().replace(/^(['"])(.*)\1$/, '$2');
        if ((0,secrets/* secretShape */.wq)(value) !== undefined || (0,secrets/* hasPassword */.cw)(value))
            return { what: 'environment values, a secret among them', severity: 'high', confidence: 'high' };
        if ((0,secrets/* isSecretName */.eh)(name) && (0,secrets/* isSecretValue */.w2)(value) && !value.includes('$'))
            return { what: 'environment values, a secret among them', severity: 'high', confidence: 'high' };
    }
    return assignments === 0 ? 'none' : { what: 'environment values', severity: 'low', confidence: 'medium' };
}
/** `s3cret-Value` or `token=s3cret-Value`, and no page of text. */
function isOneValue(text) {
    return text.length >= 8 && !/\s/.test(text) && (0,secrets/* isSecretValue */.w2)(text.replace(/^[\w.-]+[=:]/, ''));
}
/** No NUL in the first bytes: what programs keep as text. */
function isText(bytes) {
    return !bytes.subarray(0, 1024).includes(0);
}

// EXTERNAL MODULE: ./src/artifacts/secret-environment.ts
var secret_environment = __webpack_require__(58099);
;// CONCATENATED MODULE: ./src/artifacts/image-files.ts




const NO_FILES = { files: [], caches: [], moreWritable: 0, limits: [] };
/** More than this stays unknown, and is said. */
const MOST_KEPT = { 'world-writable entries': 5000, 'setuid files': 5000, 'files with capabilities': 5000, secrets: 5000, programs: 5000 };
const WRITABLE = 'world-writable entries';
/** Characters of the folders above all kept files: what a hostile tree of long paths may cost. Ordinary files have some 300. */
const MOST_OF_FOLDERS = 32 << 20;
const MOST_TEXT = 1 << 20;
const TEXTS = new Set(['etc/passwd', 'etc/shadow', 'etc/os-release', 'usr/lib/os-release', 'etc/alpine-release', 'etc/redhat-release']);
const SSH_SERVERS = new Set(['usr/sbin/sshd', 'usr/bin/sshd', 'sbin/sshd', 'usr/local/sbin/sshd', 'usr/sbin/dropbear', 'usr/bin/dropbear', 'sbin/dropbear']);
/** Filled by the engine when a container starts. */
const NOT_OF_THE_IMAGE = /^(?:dev|proc|sys)\//;
function collectImageFiles(config) {
    const files = [];
    /** What containers would see, by path, of what was kept. */
    const live = new Map();
    /** Which of `live` lie below a folder. */
    const below = new Map();
    let spent = 0;
    let crowded = false;
    /** Folders whose content of lower layers this layer has hidden already. */
    const emptied = new Set();
    let emptiedIn = -1;
    const caches = new Map();
    const counts = new Map();
    const unread = new Set();
    const programs = new Set((0,healthcheck/* healthcheckPrograms */.q)(config).map((program) => program.slice(program.lastIndexOf('/') + 1)));
    const known = (0,secret_environment/* secretEnvironment */.g)(config.env).flatMap(({ value }) => (isTelling(value) ? [Buffer.from(value)] : []));
    function remove(file, layer) {
        file.goneIn = layer;
        live.delete(file.path);
        for (const folder of foldersOf(file.path)) {
            const inside = below.get(folder);
            inside?.delete(file);
            if (inside?.size === 0)
                below.delete(folder);
        }
    }
    /** @param from of a whiteout only what lower layers brought */
    function removeBelow(folder, layer, from) {
        const inside = folder === '' ? live.values() : below.get(folder);
        if (inside === undefined)
            return;
        if (from === 'lower') {
            // Once a layer: a tar may say the same a million times.
            if (emptiedIn !== layer)
                emptied.clear();
            emptiedIn = layer;
            if (emptied.has(folder))
                return;
            emptied.add(folder);
        }
        for (const file of [...inside])
            if (from === 'any' || file.layer < layer)
                remove(file, layer);
    }
    function keep(entry, facts) {
        const { path, kind, layer, mode, uid, gid, size, capabilityNames } = entry;
        const depth = path.split('/').length - 1;
        spent += (path.length * depth) / 2;
        if (spent > MOST_OF_FOLDERS) {
            crowded = true;
            return;
        }
        const file = { path, kind, layer, mode, uid, gid, size, capabilityNames, goneIn: undefined, ...facts };
        files.push(file);
        live.set(path, file);
        for (const folder of foldersOf(path)) {
            const inside = below.get(folder);
            if (inside === undefined)
                below.set(folder, new Set([file]));
            else
                inside.add(file);
        }
    }
    function mayKeep(reason) {
        const count = (counts.get(reason) ?? 0) + 1;
        counts.set(reason, count);
        return count <= MOST_KEPT[reason];
    }
    /** @returns whether it stays as it was kept before: a folder that a later layer only passes through */
    function overlay(entry) {
        const { path, layer, kind, whiteout } = entry;
        if (whiteout === 'opaque') {
            removeBelow(path, layer, 'lower');
            return false;
        }
        const before = live.get(path);
        if (whiteout === 'file') {
            if (before !== undefined && before.layer < layer)
                remove(before, layer);
            removeBelow(path, layer, 'lower');
            return false;
        }
        if (before !== undefined) {
            if (kind === 'directory' && before.kind === 'directory' && before.mode === entry.mode && before.uid === entry.uid)
                return true;
            remove(before, layer);
        }
        if (kind !== 'directory')
            removeBelow(path, layer, 'any');
        return false;
    }
    function reasonToKeep(entry) {
        const { path, kind, mode } = entry;
        const file = kind === 'file' || kind === 'hardlink';
        const sticky = kind === 'directory' && (mode & 0o1000) !== 0;
        let wanted = file && (TEXTS.has(path) || SSH_SERVERS.has(path));
        if ((file || kind === 'directory') && (mode & 0o002) !== 0 && !sticky && !NOT_OF_THE_IMAGE.test(path))
            wanted = mayKeep(WRITABLE) || wanted;
        if (file && (mode & 0o6000) !== 0)
            wanted = mayKeep('setuid files') || wanted;
        if (file && entry.capabilities)
            wanted = mayKeep('files with capabilities') || wanted;
        if (programs.size > 0 && kind !== 'directory' && kind !== 'other' && programs.has(path.slice(path.lastIndexOf('/') + 1)))
            wanted = mayKeep('programs') || wanted;
        // A link to an account file or a kept secret is one as well.
        if (kind === 'symlink' && TEXTS.has(path))
            wanted = true;
        return wanted;
    }
    return {
        wants(entry) {
            if (overlay(entry) || entry.whiteout !== 'none')
                return 0;
            const { path, kind, layer, size } = entry;
            if (kind === 'file' && size > 0) {
                const cache = packageCacheOf(path);
                if (cache !== undefined) {
                    const key = `${String(layer)} ${cache.what}`;
                    const sum = caches.get(key);
                    caches.set(key, { layer, ...cache, files: (sum?.files ?? 0) + 1, bytes: (sum?.bytes ?? 0) + size });
                    return 0;
                }
            }
            const linked = kind === 'hardlink' ? live.get(entry.target) : undefined;
            if (reasonToKeep(entry) || linked?.secret !== undefined)
                keep(entry, { secret: linked?.secret, text: linked?.text });
            if (kind !== 'file')
                return 0;
            if (!TEXTS.has(path))
                return bytesToJudge(path, size);
            if (size > MOST_TEXT)
                unread.add(path);
            return Math.min(size, MOST_TEXT);
        },
        read(entry, bytes) {
            const { path } = entry;
            const kept = live.get(path);
            if (TEXTS.has(path)) {
                if (kept !== undefined)
                    kept.text = bytes.toString('utf8');
                return;
            }
            const secret = secretInFile(path, bytes, known);
            if (secret === undefined || !mayKeep('secrets'))
                return;
            if (kept === undefined)
                keep(entry, { secret, text: undefined });
            else
                kept.secret = secret;
        },
        result(notes) {
            const limits = [
                ...notes,
                ...[...counts].flatMap(([reason, count]) => (count > MOST_KEPT[reason] && reason !== WRITABLE ? [`it has ${String(count)} ${reason}, of which the first ${String(MOST_KEPT[reason])} were looked at`] : [])),
                ...(crowded ? ['it has more files that checks ask about than can be kept: the first ones were looked at'] : []),
                ...[...unread].map((path) => `${path} is larger than ${String(MOST_TEXT)} bytes and was read to there`),
            ];
            return { files, caches: [...caches.values()], moreWritable: Math.max(0, (counts.get(WRITABLE) ?? 0) - MOST_KEPT[WRITABLE]), limits };
        },
    };
}
/** `a/b/c` lies below `a/b` and `a`. */
function* foldersOf(path) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        yield path.slice(0, at);
}
/** Long and mixed enough not to stand in other files by chance. */
function isTelling(value) {
    return value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value) && !/\s/.test(value);
}

;// CONCATENATED MODULE: ./src/artifacts/package-databases.ts
/** The package databases of Debian and Alpine: which files they are, and the packages that they name. */
const DPKG = { type: 'deb', read: readDpkg };
const APK = { type: 'apk', read: readApk };
/** @param path in the image, without a leading slash */
function systemPackagesIn(path) {
    switch (path) {
        case 'var/lib/dpkg/status':
            return DPKG;
        case 'lib/apk/db/installed':
        case 'usr/lib/apk/db/installed':
            return APK;
        default:
            // Images without a shell have a file for each package (https://github.com/GoogleContainerTools/distroless/blob/main/PACKAGE_METADATA.md).
            return path.startsWith('var/lib/dpkg/status.d/') && !path.endsWith('.md5sums') ? DPKG : undefined;
    }
}
/** Paragraphs of `Field: value` (https://www.debian.org/doc/debian-policy/ch-controlfields.html). */
function* readDpkg(bytes) {
    for (const fields of paragraphs(bytes, /^(Package|Version|Status):[ \t]*(.*?)[ \t\r]*$/)) {
        const [name, version, status] = [fields.get('Package'), fields.get('Version'), fields.get('Status')];
        // Of a package that was removed, its configuration may still be listed.
        if (name === undefined || version === undefined || (status !== undefined && !/\sinstalled$/.test(status)))
            continue;
        yield `${name} ${version}`;
    }
}
/** Paragraphs of `P:name` and `V:version` (https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2). */
function* readApk(bytes) {
    for (const fields of paragraphs(bytes, /^([PV]):(.*?)[ \t\r]*$/)) {
        const [name, version] = [fields.get('P'), fields.get('V')];
        if (name !== undefined && version !== undefined)
            yield `${name} ${version}`;
    }
}
function* paragraphs(bytes, field) {
    let fields = new Map();
    for (let start = 0; start < bytes.length;) {
        const next = bytes.indexOf(0x0a, start);
        const end = next === -1 ? bytes.length : next;
        // Most lines are long and of no interest: only their beginning is made a string.
        const blank = end === start || (end === start + 1 && bytes[start] === 0x0d);
        if (blank) {
            if (fields.size > 0)
                yield fields;
            fields = new Map();
        }
        else {
            const [, key, value] = field.exec(bytes.toString('utf8', start, Math.min(end, start + MAX_LINE))) ?? [];
            if (key !== undefined && value !== undefined && !fields.has(key))
                fields.set(key, value);
        }
        start = end + 1;
    }
    if (fields.size > 0)
        yield fields;
}
const MAX_LINE = 1024;

;// CONCATENATED MODULE: ./src/artifacts/package-origins.ts

/** Larger than any real database: Debian's with 5,000 packages has 6 MB. */
const MAX_DATABASE_BYTES = 64 << 20;
/** In all files of one state of the image; a distribution's image has thousands. */
const MAX_PACKAGES = 200_000;
/** Keeps the names and versions of one state of the image, and one number for each; contents are read in place and let go. */
function packageOriginsReader() {
    /** The databases as they are in the layer that is being shown. */
    const files = new Map();
    /** Folders and files that the current layer takes away from those below it. */
    let removed = [];
    let current = -1;
    let changed = false;
    let count = 0;
    let origins = new Map();
    /** Types whose databases couldn't be read as a whole: what they say of layers would be wrong. */
    const untold = new Set();
    function enter(layer) {
        if (layer === current)
            return;
        settle();
        current = layer;
    }
    /** A layer replaces files as a whole, so what a package was before is known once all of the layer was seen. */
    function settle() {
        for (const { path, inside } of removed) {
            for (const [name, file] of files) {
                if (file.layer < current && ((!inside && name === path) || path === '' || name.startsWith(`${path}/`)))
                    changed = files.delete(name) || changed;
            }
        }
        removed = [];
        if (!changed)
            return;
        changed = false;
        const now = new Map();
        for (const { database, packages } of files.values()) {
            for (const each of packages) {
                const key = `${database.type} ${each}`;
                if (!now.has(key))
                    now.set(key, origins.get(key) ?? current);
            }
        }
        origins = now;
    }
    function wants(entry) {
        enter(entry.layer);
        const { path, kind, whiteout } = entry;
        if (whiteout !== 'none') {
            if (isAbove(path) || systemPackagesIn(path) !== undefined)
                removed.push({ path, inside: whiteout === 'opaque' });
            return 0;
        }
        const database = systemPackagesIn(path);
        if (database === undefined) {
            // A folder that becomes a link or a file takes what was in it away.
            if (kind !== 'directory' && isAbove(path))
                removed.push({ path, inside: true });
            return 0;
        }
        if (kind === 'directory')
            return 0;
        if (kind !== 'file' || entry.size > MAX_DATABASE_BYTES) {
            untold.add(database.type);
            return 0;
        }
        if (entry.size > 0)
            return entry.size;
        files.set(path, { layer: current, database, packages: [] });
        changed = true;
        return 0;
    }
    function read(entry, bytes) {
        const database = systemPackagesIn(entry.path);
        if (database === undefined)
            return;
        if (bytes.length < entry.size)
            untold.add(database.type);
        const packages = [];
        for (const each of database.read(bytes)) {
            if (packages.length >= MAX_PACKAGES)
                break;
            packages.push(each);
        }
        count += packages.length - (files.get(entry.path)?.packages.length ?? 0);
        if (count >= MAX_PACKAGES)
            untold.add(database.type);
        files.set(entry.path, { layer: entry.layer, database, packages: untold.has(database.type) ? [] : packages });
        changed = true;
    }
    return {
        wants,
        read,
        origins: () => {
            settle();
            return lookUp(origins, untold);
        },
    };
}
/** Folders that databases lie in. */
const FOLDERS = ['var', 'var/lib', 'var/lib/dpkg', 'var/lib/dpkg/status.d', 'lib', 'lib/apk', 'lib/apk/db', 'usr', 'usr/lib', 'usr/lib/apk', 'usr/lib/apk/db'];
const ABOVE = new Set(['', ...FOLDERS]);
function isAbove(path) {
    return ABOVE.has(path);
}
const EPOCH = / \d+:(?=[^ ]*$)/;
function lookUp(origins, untold) {
    // Some scanners leave Debian's epoch out of the version.
    const withoutEpoch = new Map([...origins].flatMap(([key, layer]) => (EPOCH.test(key) ? [[key.replace(EPOCH, ' '), layer]] : [])));
    return {
        layerOf: (type, name, version) => {
            if (untold.has(type))
                return undefined;
            const key = `${type} ${name} ${version}`;
            return origins.get(key) ?? withoutEpoch.get(key);
        },
    };
}

;// CONCATENATED MODULE: ./src/artifacts/image-contents.ts


/** Of an image whose layers were only verified. */
const NO_CONTENTS = { packages: undefined, files: NO_FILES };
function collectContents(config) {
    const files = collectImageFiles(config);
    const packages = packageOriginsReader();
    return { visitors: [files, packages], contents: (notes) => ({ packages: packages.origins(), files: files.result(notes) }) };
}


/***/ })

};
