export const id = 3510;
export const ids = [3510];
export const modules = {

/***/ 76461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   S1: () => (/* binding */ contextSources),
/* harmony export */   VJ: () => (/* binding */ contextPath),
/* harmony export */   VP: () => (/* binding */ isWholeContext),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6062);

/** @returns undefined for any instruction but COPY and ADD, and for those without a source. */
function copyOf(instruction) {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD')
        return undefined;
    const destination = instruction.words.at(-1);
    if (destination === undefined || instruction.words.length < 2)
        return undefined;
    const fromStage = instruction.keyword === 'COPY' && instruction.flags.some((flag) => flag.name === 'from');
    const sources = instruction.words.slice(0, -1).map((word) => {
        const path = (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(word.value, instruction.scope);
        return { text: word.value, path, kind: fromStage ? 'stage' : word.value.startsWith('<<') ? 'inline' : instruction.keyword === 'ADD' ? kindOfAdded(path) : kindOfPath(path) };
    });
    return { sources, destination: (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(destination.value, instruction.scope) };
}
function kindOfPath(path) {
    return path.startsWith(_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) ? 'unknown' : 'context';
}
function kindOfAdded(path) {
    if (/^(?:git|ssh):\/\//i.test(path) || /^git@[\w.-]+:/.test(path))
        return 'git';
    // BuildKit clones an http address when its path ends in `.git`, with or without a ref behind `#` or `?`.
    if (/^https?:\/\/[^#?]+\.git\/?(?:[#?].*)?$/i.test(path))
        return 'git';
    if (/^https?:\/\//i.test(path))
        return 'url';
    if (/^ftp:\/\//i.test(path))
        return 'url';
    return kindOfPath(path);
}
/** The instruction's sources that come out of the build context. */
function contextSources(instruction) {
    return copyOf(instruction)?.sources.filter((source) => source.kind === 'context') ?? [];
}
/** A path as the ignore file sees it: relative to the context, without `.` parts; empty for the context itself. */
function contextPath(path) {
    const parts = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        // The context's root has no parent: `..` stays there.
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** `.`, `./`, `/`, `*`: everything that isn't ignored. */
function isWholeContext(source) {
    return source.kind === 'context' && (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(source.path) && /^(?:\*{1,2}(?:\/\*{1,2})*)?$/.test(contextPath(source.path));
}
/** The last part of a path; what stands before an unknown part of it is left out. */
function baseName(path) {
    const clean = path.replaceAll('\\', '/').replace(/\/+$/, '');
    return clean.slice(clean.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 53510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allChecks: () => (/* binding */ allChecks),
  checkNamed: () => (/* binding */ checkNamed),
  checkOf: () => (/* binding */ checkOf),
  checks: () => (/* binding */ checks),
  checksLike: () => (/* binding */ checksLike),
  classOf: () => (/* binding */ classOf),
  countChecks: () => (/* binding */ countChecks),
  knownRules: () => (/* binding */ knownRules),
  ruleIds: () => (/* binding */ ruleIds),
  twinsOf: () => (/* binding */ twinsOf)
});

// EXTERNAL MODULE: ./src/artifacts/copied-files.ts
var copied_files = __webpack_require__(76461);
// EXTERNAL MODULE: ./src/artifacts/stages.ts
var stages = __webpack_require__(30812);
// EXTERNAL MODULE: ./src/artifacts/variables.ts
var variables = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/checks/check.ts
/** Ties a check to what it looks at: a wrong id prefix doesn't compile. */
function defineCheck(kind, check) {
    if (!check.id.startsWith(`${kind}/`))
        throw new Error(`check ${check.id} is filed under ${kind}`);
    return { confidence: 'high', ...check };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/add-instead-of-copy.ts




/** What Docker unpacks: tar, plain or compressed with gzip, bzip2, xz or zstd. */
const ARCHIVE = /\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|tlz|tzst|taz)$/i;
/** ADD for what is neither an archive nor an address. */
const addInsteadOfCopy = defineCheck('dockerfile', {
    id: 'dockerfile/add-instead-of-copy',
    title: 'ADD is used where COPY would do',
    severity: 'low',
    why: 'ADD unpacks archives and fetches addresses on its own: a source that changes its nature changes what lands in the image, without a word. COPY does one thing.',
    remedy: 'Write COPY for files and folders of the build context.',
    references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
    controls: { cisDocker: ['4.9'] },
    sameAs: ['hadolint:DL3020', 'trivy:DS-0005', 'kics:9513a694-aa0d-41d8-be61-3271e056f36b', 'checkov:CKV_DOCKER_4', 'dockle:CIS-DI-0009'],
    examples: {
        bad: ['FROM debian:12\nADD . /app', 'FROM debian:12\nADD --chown=app ["run.sh", "/usr/local/bin/"]', 'FROM debian:12\nADD a.tar.gz notes.txt /srv/', 'FROM debian:12\nADD \\\n  # settings\n  app.conf /etc/'],
        good: [
            'FROM scratch\nADD rootfs.tar.xz /',
            'FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /usr/bin/',
            'FROM debian:12\nARG FILE\nADD $FILE /srv/',
            'FROM debian:12\nADD https://github.com/owner/tool.git#v1.2.3 /src',
            'FROM debian:12\nCOPY . /app',
        ],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            const sources = instruction.keyword === 'ADD' ? ((0,copied_files/* copyOf */.zP)(instruction)?.sources ?? []) : [];
            const plain = sources.find(isPlain);
            if (plain === undefined)
                continue;
            const fix = at === instruction ? asCopy(at, sources) : undefined;
            yield { at, message: `\`ADD ${plain.text}\` takes a plain file or folder: COPY does the same and nothing else.`, ...(fix === undefined ? {} : { fix }) };
        }
    },
});
function isPlain({ kind, path }) {
    return kind === 'inline' || (kind === 'context' && (0,variables/* isKnown */.qE)((0,copied_files/* baseName */.Fl)(path)) && !ARCHIVE.test((0,copied_files/* baseName */.Fl)(path)) && !mayMeanArchive((0,copied_files/* baseName */.Fl)(path)));
}
/** `app-*` may well stand for `app-1.2.tar.gz`; `*` alone, and `*.conf`, are what they say. */
function mayMeanArchive(name) {
    return /[*?\]]$/.test(name) && name !== '*' && name !== '**';
}
/** Docker looks into a file to see whether it is an archive, so only names that say what they are make the change safe. */
function asCopy(at, sources) {
    const safe = sources.every(({ kind, path }) => kind === 'inline' || (kind === 'context' && (0,variables/* isKnown */.qE)(path) && (/^(?:\.|\.?\/)$/.test(path) || path.endsWith('/') || /\.[a-z][a-z\d]*$/i.test((0,copied_files/* baseName */.Fl)(path))) && isPlain({ kind, path, text: path })));
    const supported = at.flags.every((flag) => ['chown', 'chmod', 'link', 'exclude'].includes(flag.name));
    if (!safe || !supported)
        return undefined;
    const text = at.text.replace(/^ADD/i, (word) => (word === 'add' ? 'copy' : 'COPY'));
    return { title: 'use COPY', on: at, action: 'replace', text };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/add-remote.ts




/** What lies at an address can be changed by whoever owns it, or the line to it. */
const addRemote = defineCheck('dockerfile', {
    id: 'dockerfile/add-remote',
    title: 'ADD fetches a file that nothing verifies',
    severity: 'medium',
    why: 'The builder takes whatever the address gives that day. Whoever controls the server, or the name, puts files into the image.',
    remedy: 'Give the expected hash with `--checksum=sha256:…`; for a Git repository name the commit: `…/tool.git#<40 digits>`.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository'],
    controls: { cisDocker: ['4.9', '4.11'] },
    sameAs: [],
    examples: {
        bad: [
            'FROM debian:12\nADD https://example.com/tool.tar.gz /opt/',
            'FROM debian:12\nADD http://example.com/tool /usr/local/bin/',
            'FROM debian:12\nADD https://github.com/owner/tool.git#main /src',
            'FROM debian:12\nARG VERSION\nADD https://example.com/tool-${VERSION}.tar.gz /opt/',
        ],
        good: [
            'FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /opt/',
            'FROM debian:12\nADD https://github.com/owner/tool.git#0123456789abcdef0123456789abcdef01234567 /src',
            'FROM debian:12\nADD tool.tar.gz /opt/',
            'FROM debian:12\nARG ADDRESS\nADD $ADDRESS /opt/',
            'FROM debian:12\nADD https.conf /etc/',
            'FROM debian:12\nARG COMMIT\nADD https://github.com/owner/tool.git?ref=main&commit=$COMMIT /src',
        ],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            if (instruction.keyword !== 'ADD')
                continue;
            const loose = ((0,copied_files/* copyOf */.zP)(instruction)?.sources ?? []).find((source) => isUnverified(source, instruction));
            if (loose === undefined)
                continue;
            const plain = /^(?:http|ftp|git):/i.test(loose.path);
            if (loose.kind === 'git') {
                yield { at, severity: plain ? 'medium' : 'low', message: `\`${shown(loose)}\` is fetched at a branch or tag, which can move: no commit is named.` };
            }
            else {
                yield { at, message: `\`${shown(loose)}\` is fetched ${plain ? 'over an unencrypted connection ' : ''}and nothing checks what arrives.` };
            }
        }
    },
});
function isUnverified({ kind, path }, instruction) {
    if (instruction.flags.some((flag) => flag.name === 'checksum' && flag.value !== undefined && flag.value !== ''))
        return false;
    if (kind !== 'git')
        return kind === 'url';
    const [, query, fragment] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(path) ?? [];
    const field = (name) => new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query ?? '')?.[1];
    const pins = [field('commit') ?? field('checksum'), fragment?.split(':')[0] ?? field('ref')];
    return !pins.some((pin) => pin !== undefined && (!(0,variables/* isKnown */.qE)(pin) || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pin)));
}
/** Without login data and query. */
function shown({ text }) {
    return text.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');
}

;// CONCATENATED MODULE: ./src/artifacts/file-removal.ts

/** Whether a command deletes what lies under a folder, all of it or by pattern. */
function removes(command, folder) {
    const deletes = command.name === 'rm' || (command.name === 'find' && command.args.some(({ text }) => text === '-delete' || text === 'rm'));
    return deletes && command.args.some(({ text }) => spread(text.replace(/["']/g, '')).some((path) => covers(path, folder)));
}
function covers(path, folder) {
    const trimmed = path.replace(/\/+/g, '/').replace(/\/(?:\*|\.)?$/, '');
    if (trimmed === folder || (trimmed !== '' && folder.startsWith(`${trimmed}/`)))
        return true;
    // `/var/lib/$LISTS` may be it; a variable alone (`$GNUPGHOME`) is something else.
    const variable = trimmed.search(/[$`]/);
    if (variable > 1)
        return folder.startsWith(trimmed.slice(0, variable));
    return trimmed.startsWith(`${folder}/`) && !/\/(?:partial|lock)$/.test(trimmed);
}
/** `/var/{cache,log}/x` as two paths. */
function spread(text) {
    const [whole, before = '', choices, after = ''] = /^([^{]*(?<!\$))\{([^{}]*)\}(.*)$/s.exec(text) ?? [];
    if (whole === undefined || choices === undefined)
        return [text];
    return choices.split(',').flatMap((choice) => spread(before + choice + after));
}
/** Whether a `--mount` lies over a folder, so that nothing of it gets into the layer. A target that only the build knows counts as one. */
function isMounted(run, folder) {
    return mountTargets(run).some((target) => !(0,variables/* isKnown */.qE)(target) || target === folder || folder.startsWith(`${target}/`));
}
/** Where the `--mount`s of a RUN lie. */
function mountTargets(run) {
    return run.flags
        .filter((flag) => flag.name === 'mount')
        .flatMap((flag) => (flag.value ?? '').replace(/["']/g, '').split(','))
        .flatMap((field) => /^(?:target|dst|destination)=(.*)$/.exec(field)?.[1] ?? [])
        .map((target) => (0,variables/* expand */.fT)(target, run.scope).replace(/\/+$/, ''));
}

;// CONCATENATED MODULE: ./src/artifacts/package-manager-table.ts
/** What the words of each package manager mean. */
/** `refresh` fetches the index of what there is; `upgrade` brings what is installed up to date. */
const ACTIONS = ['install', 'refresh', 'upgrade', 'remove', 'clean', 'other'];
function words(text) {
    return text.split(' ');
}
function manager(family, actions, valued) {
    const entries = ACTIONS.flatMap((action) => words(actions[action] ?? '').map((name) => [name, action]));
    return { family, actions: new Map(entries), valued: new Set(words(valued)) };
}
const MANAGERS = {
    apt: manager('apt', {
        install: 'install reinstall build-dep satisfy',
        refresh: 'update',
        upgrade: 'upgrade dist-upgrade full-upgrade safe-upgrade dselect-upgrade',
        remove: 'remove purge autoremove auto-remove autopurge',
        clean: 'clean autoclean auto-clean distclean dist-clean',
        other: 'download source check changelog indextargets list show search policy hold unhold markauto unmarkauto edit-sources',
    }, '-o --option -t --target-release --default-release -c --config-file -a --host-architecture --build-profiles -P'),
    apk: manager('apk', { install: 'add', refresh: 'update', upgrade: 'upgrade', remove: 'del', clean: 'cache', other: 'fetch fix info list search policy verify audit dot index stats version manifest' }, '-t --virtual -X --repository -p --root --arch --keys-dir --repositories-file --cache-dir --cache-max-age --wait --timeout'),
    yum: manager('yum', {
        install: 'install in localinstall groupinstall reinstall localupdate install-n install-na install-nevra builddep',
        refresh: 'makecache check-update',
        upgrade: 'update upgrade up update-minimal upgrade-minimal distro-sync distribution-synchronization update-to upgrade-to',
        remove: 'remove rm erase autoremove groupremove',
        clean: 'clean',
        other: 'group groups info list search repolist module config-manager copr download provides history swap mark downgrade repoquery versionlock check needs-restarting',
    }, '-c --config --enablerepo --disablerepo --repo --repoid --installroot --releasever -x --exclude --disableexcludes -d --debuglevel -e --errorlevel --rpmverbosity --setopt --comment --forcearch'),
    zypper: manager('zypper', {
        install: 'install in source-install si install-new-recommends inr',
        refresh: 'refresh ref refresh-services refs',
        upgrade: 'update up patch dist-upgrade dup',
        remove: 'remove rm',
        clean: 'clean cc',
        other: 'addrepo ar removerepo rr renamerepo nr modifyrepo mr repos lr addservice as list-updates lu list-patches lp search se info if verify ve addlock al removelock rl locks ll download',
    }, '-c --config -R --root --installroot -r --repo --from -t --type -D --reposd-dir -C --cache-dir --plus-repo -p --plus-content --name -n --userdata'),
    pacman: manager('pacman', {}, '-b --dbpath -r --root --cachedir --config --arch --overwrite --ignore --ignoregroup --assume-installed --color --logfile --gpgdir --hookdir'),
    pip: manager('pip', { install: 'install', remove: 'uninstall', clean: 'cache', other: 'download wheel freeze list show search config check hash debug inspect index' }, '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --src --platform --python-version --implementation --abi --cache-dir --timeout --retries --proxy --cert --client-cert --trusted-host --config-settings -C --global-option --install-option --progress-bar --only-binary --no-binary --upgrade-strategy --log --python --root-user-action --exists-action --report --build -b --use-feature --use-deprecated'),
};
/** The letters behind `-S`, `-R` and the like decide. */
function pacmanAction(options) {
    const letters = options.filter((option) => /^-[A-Za-z]+$/.test(option)).join('');
    const long = new Set(options);
    if (letters.includes('S') || long.has('--sync')) {
        if (letters.includes('c') || long.has('--clean'))
            return 'clean';
        if (letters.includes('u') || long.has('--sysupgrade'))
            return 'upgrade';
        return /[sigl]/.test(letters) ? 'other' : 'install';
    }
    if (letters.includes('U') || long.has('--upgrade'))
        return 'install';
    return letters.includes('R') || long.has('--remove') ? 'remove' : 'other';
}

// EXTERNAL MODULE: ./src/artifacts/shell.ts + 2 modules
var artifacts_shell = __webpack_require__(26851);
// EXTERNAL MODULE: ./src/artifacts/memo.ts
var memo = __webpack_require__(40841);
;// CONCATENATED MODULE: ./src/artifacts/shell-variables.ts

/** Follows the assignments of a RUN, command by command. */
class ShellVariables {
    own = new Map();
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** To be told of each command in turn. */
    pass(command) {
        if (command.program === undefined)
            for (const { name, value } of command.assignments)
                this.set(name, value);
        if (command.name === 'export')
            for (const { name, value } of exported(command))
                this.set(name, value);
    }
    /** One word gives several when an unquoted variable holds several. */
    resolve(word) {
        if (word.value !== undefined)
            return [{ word, value: word.value }];
        const [, quote, braced, plain] = /^("?)\$(?:\{(\w+)\}|(\w+))\1$/.exec(word.text) ?? [];
        const value = this.get(braced ?? plain ?? '');
        if (value === undefined || !(0,variables/* isKnown */.qE)(value))
            return [{ word, value: undefined }];
        if (quote !== '')
            return [{ word, value }];
        return value
            .split(/\s+/)
            .filter((each) => each !== '')
            .map((each) => ({ word, value: each }));
    }
    get(name) {
        return this.own.has(name) ? this.own.get(name) : this.scope.get(name);
    }
    set(name, value) {
        // Set twice to different values, as the branches of an `if` do: which one holds isn't known.
        const known = !this.own.has(name) || this.own.get(name) === value;
        this.own.set(name, known ? value : undefined);
    }
}
/** `export NAME=value` */
function exported(command) {
    return command.args.flatMap(({ text, value }) => {
        const [, name, rest] = /^(\w+)=(.*)$/s.exec(value ?? text) ?? [];
        return name === undefined ? [] : [{ name, value: value === undefined ? undefined : rest }];
    });
}

;// CONCATENATED MODULE: ./src/artifacts/package-manager.ts




/** The package manager calls of a RUN, in the order of the text. */
const packageCommands = (0,memo/* perInstruction */.s)(readPackageCommands);
function readPackageCommands(run, dockerfile) {
    const variables = new ShellVariables(run.scope);
    const found = [];
    for (const command of (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile)) {
        const read = packageCommand(command, variables);
        if (read !== undefined)
            found.push(read);
        variables.pass(command);
    }
    return found;
}
function packageCommand(command, variables) {
    const called = programOf(command);
    if (called === undefined)
        return undefined;
    const words = called.args.flatMap((word) => variables.resolve(word));
    const { operands, options, open } = sort(words, called.manager);
    const { program, manager } = called;
    if (manager.family === 'pacman')
        return { family: 'pacman', program, action: pacmanAction(options), packages: operands.map((each) => each.name), options, open, actionWord: command.program ?? called.word, command };
    const at = operands.findIndex(({ name }) => manager.actions.has(name));
    const action = operands[at];
    if (action === undefined)
        return undefined;
    // A word before the action is the value of an option that isn't in the table, or an action that we don't know.
    const first = operands.findIndex((each) => each.known);
    if (first !== at)
        return undefined;
    const rest = operands.slice(at + 1);
    const group = manager.family === 'yum' && (action.name === 'group' || action.name === 'module');
    const actual = group ? (rest.shift()?.name ?? '') : action.name;
    const does = isSimulated(manager, options) ? 'other' : (manager.actions.get(actual) ?? 'other');
    return { family: manager.family, program, action: does, packages: rest.map((each) => each.name), options, open, actionWord: action.word, command };
}
/** `apt-get install -s` only says what it would do. */
function isSimulated({ family }, options) {
    const short = family === 'apt' ? /^-[a-zA-Z]*s[a-zA-Z]*$/ : family === 'apk' ? /^-s$/ : undefined;
    return options.some((option) => /^--(?:simulate|just-print|dry-run|recon|no-act|assumeno)$/.test(option) || short?.test(option) === true);
}
function programOf(command) {
    const { name, program } = command;
    if (name === undefined || program === undefined)
        return undefined;
    if (/^python[\d.]*$/.test(name)) {
        const flag = command.args.findIndex((word) => word.text === '-m');
        const word = command.args[flag + 1];
        if (flag === -1 || word?.value !== 'pip' || command.args.slice(0, flag).some((each) => !each.text.startsWith('-')))
            return undefined;
        return { program: 'pip', manager: MANAGERS.pip, args: command.args.slice(flag + 2), word };
    }
    const manager = managerOf(name);
    return manager === undefined ? undefined : { program: name, manager, args: command.args, word: program };
}
function managerOf(name) {
    switch (name) {
        case 'apt':
        case 'apt-get':
        case 'aptitude':
            return MANAGERS.apt;
        case 'yum':
        case 'dnf':
        case 'dnf5':
        case 'microdnf':
        case 'tdnf':
            return MANAGERS.yum;
        case 'apk':
        case 'zypper':
        case 'pacman':
            return MANAGERS[name];
        default:
            return /^pip[\d.]*$/.test(name) ? MANAGERS.pip : undefined;
    }
}
function sort(words, manager) {
    const operands = [];
    const options = [];
    let open = false;
    let takesNext = false;
    for (const { word, value } of words) {
        const text = value ?? word.text.replace(/^["']/, '');
        if (takesNext || text.startsWith('-')) {
            takesNext = !takesNext && manager.valued.has(text);
            options.push(text);
        }
        else if (value === undefined && /^[$`]/.test(text)) {
            open = true;
        }
        else {
            // Of `nodejs=${VERSION}` the name is known.
            operands.push({ name: value ?? text.replace(/[=<>~]?["']?[$`{].*$/s, ''), known: value !== undefined, word });
        }
    }
    return { operands, options, open };
}
/** A package's name without version, architecture and folder. */
function packageName(written) {
    return written.replace(/^.*\/(?=[^/])/, '').replace(/[=<>~:@].*$/, '') || written;
}

// EXTERNAL MODULE: ./src/artifacts/unix-shell.ts
var unix_shell = __webpack_require__(14810);
;// CONCATENATED MODULE: ./src/artifacts/script-call.ts

/** Folders of programs that come with the distribution. */
const PROGRAM = /^(?:\/usr(?:\/local)?)?\/s?bin\/[\w.+-]+$/;
/** Whether a command starts a script or a program that was put into the image, or one that only the build knows. */
function runsScript(command) {
    const { name, program, args } = command;
    if (program === undefined)
        return false;
    if (name === undefined)
        return true;
    if (unix_shell/* UNIX_SHELLS */.XA.has(name) && !args.some((word) => /^-[a-z]*c$/.test(word.text)))
        return true;
    if (name === '.' || name === 'source' || name === 'make' || name === 'ansible-playbook')
        return true;
    const path = program.value ?? program.text;
    return /\.(?:sh|bash|py|pl|rb)$/.test(name) || (path.includes('/') && !PROGRAM.test(path));
}
/** Whether a command may do what the pattern names: a script called so, or an argument that asks for it. */
function mayRunMore(command, purpose) {
    const { program } = command;
    if (program === undefined)
        return false;
    const path = program.value ?? program.text;
    if (purpose.test(path))
        return true;
    return runsScript(command) && command.args.some(({ text }) => purpose.test(text));
}

;// CONCATENATED MODULE: ./src/artifacts/package-cache.ts




/** The commands of a RUN whose downloads are still there at its end. */
function leavesCache(run, dockerfile, cache) {
    if (cache.folders.some((folder) => isMounted(run, folder)))
        return [];
    const commands = (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile);
    const packages = packageCommands(run, dockerfile);
    return packages.filter((filler) => {
        if (!cache.fills(filler))
            return false;
        const after = commands.slice(commands.indexOf(filler.command) + 1);
        const emptied = packages.slice(packages.indexOf(filler) + 1).some(cache.empties);
        return !emptied && !after.some((command) => cache.folders.some((folder) => removes(command, folder)) || cache.deletes?.(command) === true || mayRunMore(command, /clean|purge|shrink|minimi[sz]e|squash/i));
    });
}

;// CONCATENATED MODULE: ./src/artifacts/rewrite.ts
/** @returns undefined when the place of a word isn't exactly known, as inside `sh -c '…'`, or when there is nothing to do */
function rewriteWords(instruction, dockerfile, edits) {
    const { source } = dockerfile;
    const placed = edits.map(({ word, text }) => {
        const start = source.offsetAt(word.at.startLine - 1, word.at.startColumn - 1);
        return { start, end: source.offsetAt(word.at.endLine - 1, word.at.endColumn - 1), text, was: word.text };
    });
    if (placed.length === 0 || placed.some(({ start, end, was }) => source.text.slice(start, end) !== was))
        return undefined;
    let result = instruction.text;
    for (const { start, end, text } of placed.toSorted((a, b) => b.start - a.start)) {
        result = result.slice(0, start - instruction.start) + text + result.slice(end - instruction.start);
    }
    return result;
}

// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var artifacts_dockerfile = __webpack_require__(72942);
;// CONCATENATED MODULE: ./src/artifacts/run-instructions.ts
/** The RUN instructions of a Dockerfile, by what becomes of them. */

/** Every RUN of every stage, those of ONBUILD included. */
function allRuns(dockerfile) {
    return dockerfile.stages
        .flatMap((stage) => stage.instructions)
        .flatMap((at) => {
        const run = at.keyword === 'ONBUILD' ? at.trigger : at;
        return run?.keyword === 'RUN' ? [{ run, at }] : [];
    });
}
/** The RUNs whose layers are in the final image: its stage and the stages that this one starts from. */
function finalRuns(dockerfile) {
    return finalInstructions(dockerfile).filter((each) => each.keyword === 'RUN');
}
/** Every instruction that shapes the final image, FROM lines left out. */
function finalInstructions(dockerfile) {
    const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
    return stage === undefined ? [] : (0,artifacts_dockerfile/* chainInstructions */.dv)(stage);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/apk-cache.ts





const INDEX = {
    folders: ['/var/cache/apk', '/etc/apk/cache'],
    fills: ({ family, action, options, open }) => family === 'apk' && action === 'install' && !open && !options.some((option) => /^--(?:no-cache|cache-dir|no-network)\b/.test(option)),
    empties: () => false,
};
/** `--no-cache` fetches the index for this one call and keeps nothing. */
const apkCache = defineCheck('dockerfile', {
    id: 'dockerfile/apk-cache',
    title: 'The package index of apk stays in the image',
    severity: 'negligible',
    why: 'The index that `apk add` downloads is of no use to the running container and grows old in it.',
    remedy: 'Call `apk add --no-cache`.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3019', 'https://wiki.alpinelinux.org/wiki/Local_APK_cache'],
    controls: {},
    sameAs: ['hadolint:DL3019', 'trivy:DS-0025', 'kics:ae9c56a6-3ed1-4ac0-9b54-31267f51151d', 'dockle:DKL-DI-0004'],
    examples: {
        bad: ['FROM alpine:3.20\nRUN apk add curl', 'FROM alpine:3.20\nRUN apk add --update curl && rm -rf /tmp/*', 'FROM alpine:3.20\nRUN apk update && apk add --virtual .deps gcc'],
        good: [
            'FROM alpine:3.20\nRUN apk add --no-cache curl',
            'FROM alpine:3.20\nRUN apk --no-cache add curl',
            'FROM alpine:3.20\nRUN apk add -U curl && rm -rf /var/cache/apk/*',
            'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl',
            'FROM alpine:3.20 AS build\nRUN apk add gcc\nFROM alpine:3.20\nCOPY --from=build /app /app',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const left = leavesCache(run, dockerfile, INDEX);
            if (left.length === 0)
                continue;
            // The index of an `apk update` would stay behind all the same.
            const updates = packageCommands(run, dockerfile).some((each) => each.family === 'apk' && each.action === 'refresh');
            const text = updates ? undefined : rewriteWords(run, dockerfile, left.map(({ actionWord }) => ({ word: actionWord, text: `${actionWord.text} --no-cache` })));
            yield {
                at: run,
                message: '`apk add` without `--no-cache` leaves its package index in this layer.',
                ...(text === undefined ? {} : { fix: { title: 'add `--no-cache`', on: run, action: 'replace', text } }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-get-recommends.ts



const SWITCHED_OFF = /APT::Install-Recommends["']?[\s=]+\\?["']?(?:0|false|no|off)\b/i;
/** Recommended packages are installed unless the command or a configuration file says no. */
const aptGetRecommends = defineCheck('dockerfile', {
    id: 'dockerfile/apt-get-recommends',
    title: 'Recommended packages are installed along',
    severity: 'low',
    why: 'apt installs what a package recommends as well as what it needs: the image grows by packages that nobody asked for, with their vulnerabilities.',
    remedy: 'Add `--no-install-recommends`, and name the recommended packages that you do need.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get', 'https://github.com/hadolint/hadolint/wiki/DL3015'],
    controls: { cisDocker: ['4.3'] },
    sameAs: ['hadolint:DL3015', 'trivy:DS-0029', 'kics:7384dfb2-fcd1-4fbf-91cd-6c44c318c33c'],
    examples: {
        bad: ['FROM debian:12\nRUN apt-get update && apt-get install -y curl', 'FROM debian:12\nRUN apt install -y --install-suggests curl', 'FROM debian:12\nENV PACKAGES="curl jq"\nRUN apt-get install -y $PACKAGES'],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
            'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl',
            "FROM debian:12\nRUN echo 'APT::Install-Recommends \"false\";' > /etc/apt/apt.conf.d/99slim\nRUN apt-get install -y curl",
            'FROM debian:12\nARG APT_OPTIONS\nRUN apt-get install -y $APT_OPTIONS curl',
            'FROM debian:12\nRUN echo "apt-get install -y curl"',
        ],
    },
    *run({ dockerfile }) {
        for (const instruction of finalInstructions(dockerfile)) {
            // Set for good, or by a file whose content isn't known here.
            if (SWITCHED_OFF.test(instruction.text) || copiesConfiguration(instruction))
                return;
            if (instruction.keyword !== 'RUN')
                continue;
            const found = packageCommands(instruction, dockerfile).find(takesRecommended);
            if (found !== undefined)
                yield { at: instruction, message: `\`${found.program} install\` also installs recommended packages: \`--no-install-recommends\` is missing.` };
        }
    },
});
function takesRecommended({ family, action, actionWord, open, options }) {
    if (family !== 'apt' || action !== 'install' || actionWord.text !== 'install' || open)
        return false;
    return !options.some((option) => option.startsWith('--no-install-recommends') || option === '--without-recommends' || option === '-R' || SWITCHED_OFF.test(option) || /^(?:-c|--config-file)/.test(option));
}
function copiesConfiguration({ keyword, words }) {
    return (keyword === 'COPY' || keyword === 'ADD') && /^\/etc(?:\/apt(?:\/apt\.conf.*)?)?\/?$|^\/$/.test(words.at(-1)?.value ?? '') && words.some((word) => /apt|etc|root/i.test(word.value));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-get-update-alone.ts






/** The layer cache keeps the lists of the first build, and later installs use them. */
const aptGetUpdateAlone = defineCheck('dockerfile', {
    id: 'dockerfile/apt-get-update-alone',
    title: 'The package lists are updated in a RUN of their own',
    severity: 'low',
    why: 'The layer of `apt-get update` is cached: when a later RUN changes, it installs from old lists and gets packages with known holes, or none at all.',
    remedy: 'Put `apt-get update` and `apt-get install` into one RUN.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
    controls: { cisDocker: ['4.7'] },
    sameAs: ['trivy:DS-0017', 'kics:9bae49be-0aa3-4de5-bab2-4c3a069e40cd', 'checkov:CKV_DOCKER_5', 'dockle:CIS-DI-0007'],
    examples: {
        bad: ['FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl', 'FROM debian:12\nRUN apt-get -y update && apt-get clean', 'FROM debian:12\nRUN ["apt-get", "update"]'],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl',
            'FROM debian:12\nRUN apt-get update \\\n # packages\n && apt-get upgrade -y',
            'FROM debian:12\nCOPY setup.sh /\nRUN apt-get update && /setup.sh',
            'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update',
            'FROM debian:12\nRUN echo apt-get update',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const calls = packageCommands(run, dockerfile).filter((each) => each.family === 'apt');
            const update = calls.find((each) => each.action === 'refresh');
            if (update === undefined || isMounted(run, '/var/lib/apt/lists'))
                continue;
            const uses = calls.some(({ action, actionWord }) => action === 'install' || action === 'upgrade' || (action === 'other' && /^(?:download|source)$/.test(actionWord.text)));
            if (uses || (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile).some((command) => command !== update.command && mayInstall(command)))
                continue;
            yield { at, message: `\`${update.program} update\` stands in a RUN without any install, so later installs use the package lists of the cached layer.` };
        }
    },
});
/** Installs with a program of its own, or may do so where nobody sees it. */
function mayInstall(command) {
    const { name = '', args } = command;
    if (/^(?:apt|apt-get|aptitude|apt-cache|apt-key|apt-mark)$/.test(name))
        return false;
    return runsScript(command) || /install|dpkg|apt-fast|mk-build-deps/.test(name) || args.some(({ text }) => text.includes('install'));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-get-without-cleanup.ts



/** What `apt-get install` downloads goes by itself in the official images; the lists of `apt-get update` don't. */
const LISTS = {
    folders: ['/var/lib/apt/lists'],
    fills: ({ family, action, options }) => family === 'apt' && (action === 'refresh' || (action === 'install' && (options.includes('--update') || options.includes('-U')))),
    empties: ({ program, actionWord }) => program.startsWith('apt') && /^dist-?clean$/.test(actionWord.text),
};
/** A file that a later layer deletes is still in the layer that made it. */
const aptGetWithoutCleanup = defineCheck('dockerfile', {
    id: 'dockerfile/apt-get-without-cleanup',
    title: 'The package lists of apt stay in the image',
    severity: 'negligible',
    why: 'The lists that `apt-get update` downloads take tens of megabytes, are of no use to the running container, and can only be left out by the RUN that made them.',
    remedy: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or keep the lists out of the layer with `--mount=type=cache,target=/var/lib/apt/lists`.',
    references: ['https://docs.docker.com/build/building/best-practices/#apt-get', 'https://github.com/hadolint/hadolint/wiki/DL3009'],
    controls: {},
    sameAs: ['hadolint:DL3009', 'kics:df746b39-6564-4fed-bf85-e9c44382303c', 'dockle:DKL-DI-0005'],
    examples: {
        bad: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl && apt-get clean\nRUN rm -rf /var/lib/apt/lists/*',
            'FROM debian:12 AS base\nRUN rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y curl\nFROM base\nCMD ["curl"]',
        ],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl \\\n    && rm -rf /tmp/* /var/lib/apt/lists/*',
            'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y curl',
            'FROM debian:12 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:12\nCOPY --from=build /app /app',
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/{cache,log} /var/lib/{apt,dpkg}/lists',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, LISTS);
            if (left !== undefined)
                yield { at: run, message: `\`${left.program} ${left.actionWord.text}\` leaves its package lists in \`/var/lib/apt/lists\` of this layer.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/apt-instead-of-apt-get.ts




/** What `apt` does that `apt-get` does under the same name. */
const SAME_IN_APT_GET = new Set(['install', 'reinstall', 'build-dep', 'update', 'upgrade', 'dist-upgrade', 'remove', 'purge', 'autoremove', 'clean', 'autoclean']);
/** `apt` says of itself that its command line isn't stable (apt(8), "Script usage"). */
const aptInsteadOfAptGet = defineCheck('dockerfile', {
    id: 'dockerfile/apt-instead-of-apt-get',
    title: 'apt is used where apt-get is meant for scripts',
    severity: 'negligible',
    why: 'The command line and output of `apt` are made for people and may change between versions; `apt-get` keeps them stable.',
    remedy: 'Write `apt-get` instead of `apt`.',
    references: ['https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS', 'https://github.com/hadolint/hadolint/wiki/DL3027'],
    controls: {},
    sameAs: ['hadolint:DL3027', 'kics:b84a0b47-2e99-4c9f-8933-98bcabe2b94d', 'checkov:CKV_DOCKER_9'],
    examples: {
        bad: ['FROM debian:12\nRUN apt update && apt install -y --no-install-recommends curl', 'FROM debian:12\nRUN DEBIAN_FRONTEND=noninteractive apt -y upgrade'],
        good: ['FROM debian:12\nRUN apt-get install -y curl', 'FROM debian:12\nRUN apt-key add key.asc && apt-cache policy curl && rm -rf /var/lib/apt/lists', 'FROM debian:12\nRUN echo "run apt install curl first"', 'FROM debian:12\nCOPY apt install /opt/'],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const calls = packageCommands(run, dockerfile).filter((each) => each.program === 'apt');
            const [first] = calls.filter((each) => each.action !== 'other');
            if (first === undefined)
                continue;
            const text = at === run && calls.every((each) => SAME_IN_APT_GET.has(each.actionWord.text)) ? rewriteWords(run, dockerfile, calls.flatMap(programEdit)) : undefined;
            yield {
                at,
                message: `\`apt ${first.actionWord.text}\` is meant for people at a terminal; scripts use \`apt-get\`.`,
                ...(text === undefined ? {} : { fix: { title: 'use `apt-get`', on: run, action: 'replace', text } }),
            };
        }
    },
});
function programEdit({ command: { program } }) {
    return program === undefined ? [] : [{ word: program, text: program.text.replace(/\bapt$/, 'apt-get') }];
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/build-tools-in-final-stage.ts





/** Compilers and what drives them. Header packages aren't counted: runtimes of scripting languages ask for them. */
const BUILD_TOOLS = /^(?:gcc|g\+\+|clang|gfortran)(?:-\d[\d.]*)?$|^(?:make|gmake|build-essential|build-base|base-devel|alpine-sdk|cmake|ninja-build|meson|automake|autoconf|bison|rustc|rust|cargo|golang|golang-go|go|gcc-c\+\+|gcc-toolset-\d+|devtoolset-\d+|maven|gradle|ant|default-jdk|default-jdk-headless|@development-tools|development tools|devel_basis|patterns-devel-base-devel_basis)$|^openjdk-?\d+-jdk(?:-headless)?$|^openjdk\d+(?:-jdk)?$|^java-[\d.]+-openjdk-devel$/i;
/** A second stage would leave them behind. */
const buildToolsInFinalStage = defineCheck('dockerfile', {
    id: 'dockerfile/build-tools-in-final-stage',
    title: 'Compilers and build tools stay in the image',
    severity: 'low',
    why: 'Build tools are large, bring vulnerabilities of their own, and give an intruder what is needed to build programs inside the container.',
    remedy: 'Build in a stage of its own and copy the result with `COPY --from`, or remove the tools in the RUN that installs them.',
    references: ['https://docs.docker.com/build/building/multi-stage/'],
    controls: { cisDocker: ['4.3'] },
    sameAs: [],
    examples: {
        bad: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y build-essential && make',
            'FROM alpine:3.20\nRUN apk add --no-cache gcc musl-dev',
            'FROM centos:7\nRUN yum -y groupinstall "Development Tools"',
            'FROM debian:12\nRUN apt-get install -y gcc=4:12.* && make\nRUN apt-get purge -y gcc',
        ],
        good: [
            'FROM alpine:3.20\nRUN apk add --no-cache --virtual .build gcc make && make && apk del .build',
            "FROM debian:12\nRUN tools='gcc make' && apt-get install -y $tools && make && apt-get purge -y --auto-remove $tools",
            'FROM debian:12 AS build\nRUN apt-get install -y gcc\nFROM debian:12\nCOPY --from=build /app /app',
            'FROM debian:12\nRUN apt-get install -y libpq-dev make-guile-doc',
        ],
    },
    *run({ dockerfile }) {
        if (dockerfile.stages.length !== 1)
            return;
        for (const run of finalRuns(dockerfile)) {
            const left = leftIn(run, dockerfile);
            if (left.length > 0)
                yield { at: run, message: `Build tools stay in the image: ${left.slice(0, 4).map((name) => `\`${name}\``).join(', ')}${left.length > 4 ? ` and ${String(left.length - 4)} more` : ''}.` };
        }
    },
});
function leftIn(run, dockerfile) {
    const commands = packageCommands(run, dockerfile).filter((each) => each.family !== 'pip');
    const removals = commands.filter((each) => each.action === 'remove');
    // `apt-mark auto` and `autoremove` take away all that nothing needs: what that is can't be seen here. Nor what a script removes.
    const shell = (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile);
    if (removals.some((each) => each.open || each.packages.some((name) => name.includes('*'))))
        return [];
    if (shell.some((command) => mayRunMore(command, /clean|purge|uninstall/i) || (command.name === 'apt-mark' && (0,artifacts_shell/* operands */.bw)(command)[0]?.text === 'auto')))
        return [];
    const removed = new Set(removals.flatMap((each) => each.packages).map(packageName));
    // `pacman -Syu NAME` upgrades and installs.
    const installs = commands.filter((each) => each.action === 'install' || (each.family === 'pacman' && each.action === 'upgrade'));
    const names = installs.filter((each) => !removed.has(virtualName(each) ?? '')).flatMap((each) => each.packages.map(packageName));
    return [...new Set(names)].filter((name) => BUILD_TOOLS.test(name) && !removed.has(name));
}
/** The group that `apk add --virtual NAME` puts its packages into. */
function virtualName({ family, options }) {
    if (family !== 'apk')
        return undefined;
    const at = options.findIndex((option) => option === '--virtual' || option === '-t');
    return at === -1 ? options.find((option) => option.startsWith('--virtual='))?.slice('--virtual='.length) : options[at + 1];
}

;// CONCATENATED MODULE: ./src/artifacts/file-mode.ts
/** File modes as `chmod` takes them, octal or in words. */
/** What a mode gives; taking away (`u-s`) gives nothing. @returns undefined for what is no mode. */
function grantedMode(mode) {
    if (/^[0-7]{3,5}$/.test(mode)) {
        const bits = Number.parseInt(mode, 8);
        return { setuid: (bits & 0o4000) !== 0, setgid: (bits & 0o2000) !== 0, sticky: (bits & 0o1000) !== 0, worldWritable: (bits & 0o002) !== 0 };
    }
    if (!/^(?:[ugoa]*(?:[-+=][rwxXstugo]*)+)(?:,[ugoa]*(?:[-+=][rwxXstugo]*)+)*$/.test(mode))
        return undefined;
    const granted = { setuid: false, setgid: false, sticky: false, worldWritable: false };
    for (const clause of mode.split(',')) {
        const who = /^[ugoa]*/.exec(clause)?.[0] ?? '';
        for (const [, operator, permissions = ''] of clause.matchAll(/([-+=])([rwxXstugo]*)/g)) {
            if (operator === '-')
                continue;
            const all = who.includes('a');
            if (permissions.includes('s')) {
                granted.setuid ||= all || who === '' || who.includes('u');
                granted.setgid ||= all || who === '' || who.includes('g');
            }
            granted.sticky ||= permissions.includes('t');
            // Without "who" the umask applies, and it takes the write permission of others away.
            granted.worldWritable ||= permissions.includes('w') && (all || who.includes('o'));
        }
    }
    return granted;
}

;// CONCATENATED MODULE: ./src/artifacts/file-mode-grants.ts



function modeGrants(instruction, dockerfile) {
    switch (instruction.keyword) {
        case 'COPY':
        case 'ADD': {
            const value = instruction.flags.find((flag) => flag.name === 'chmod')?.value ?? '';
            return grant((0,variables/* expand */.fT)(value, instruction.scope), `${instruction.keyword} --chmod`, instruction.words.slice(-1).map((word) => word.value));
        }
        case 'RUN':
            return (0,artifacts_shell/* shellCommands */.hf)(instruction, dockerfile).flatMap(ofCommand);
        default:
            return [];
    }
}
function ofCommand(command) {
    const { name, args } = command;
    if (name === 'chmod') {
        // `-x` is a mode, `-R` an option.
        const at = args.findIndex(({ text }) => !/^-[Rvcf]+$|^--/.test(text));
        const mode = args[at];
        return mode?.value === undefined ? [] : grant(mode.value, 'chmod', paths(command, at + 1));
    }
    if (name !== 'install' && name !== 'mkdir')
        return [];
    for (const [index, { value = '' }] of args.entries()) {
        const [, joined] = /^(?:-[a-zA-Z]*m|--mode=)(.*)$/.exec(value) ?? [];
        if (value.startsWith('--') && !value.startsWith('--mode='))
            continue;
        // What is made is named last.
        if (joined !== undefined)
            return grant(joined === '' ? (args[index + 1]?.value ?? '') : joined, `${name} -m`, paths(command, joined === '' ? index + 2 : index + 1).slice(-1));
    }
    return [];
}
function paths(command, from) {
    return command.args.slice(from).flatMap(({ value, text }) => (text.startsWith('-') ? [] : [value ?? text]));
}
function grant(mode, by, files) {
    const granted = grantedMode(mode);
    return granted === undefined ? [] : [{ ...granted, mode, by, paths: files }];
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/chmod-777.ts




/** Without the sticky bit that `/tmp` has. */
const chmod777 = defineCheck('dockerfile', {
    id: 'dockerfile/chmod-777',
    title: 'Files of the image are writable for everyone',
    severity: 'medium',
    why: 'Any process in the container, whoever it runs as, can replace the programs and the configuration that others in it use.',
    remedy: 'Give the files to the user that the container runs as (`COPY --chown`, `chown`), and write permission to the owner or the group alone.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
    controls: {},
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nRUN chmod -R 777 /app', 'FROM debian:12\nRUN mkdir /data && chmod a+rwx /data', 'FROM debian:12\nCOPY --chmod=0777 app /app', 'FROM debian:12\nRUN chmod ugo+rwX /app && chmod u=rwx,o=rw /x', 'FROM debian:12\nRUN mkdir -p -m 777 /data'],
        good: [
            'FROM debian:12\nRUN chmod 1777 /data && chmod 775 /app',
            'FROM debian:12\nRUN chmod +x /app && chmod -R g=u /app && chmod +rwx /run.sh',
            'FROM debian:12\nRUN chmod o-w /app && chmod go-w,a+rX /x',
            'FROM debian:12\nRUN d=$(mktemp -d) && chmod 777 "$d" && make -C "$d" && rm -rf "$d" && echo chmod 777 /app',
            'FROM debian:12 AS build\nRUN chmod -R 777 /src\nFROM scratch\nCOPY --chmod=755 app /app',
        ],
    },
    *run({ dockerfile }) {
        for (const instruction of finalInstructions(dockerfile)) {
            const grants = modeGrants(instruction, dockerfile);
            const found = grants.find((each) => isOpen(each, grants) && !isTemporary(each, instruction, dockerfile));
            if (found === undefined)
                continue;
            const on = found.paths[0] === undefined ? '' : ` \`${found.paths[0]}\``;
            yield { at: instruction, message: `\`${found.by}\` with mode \`${found.mode}\` makes${on === '' ? ' files' : on} writable for everyone.` };
        }
    },
});
/** Deleted again by the same RUN. */
function isTemporary({ paths }, instruction, dockerfile) {
    const deleted = instruction.keyword === 'RUN' ? (0,artifacts_shell/* shellCommands */.hf)(instruction, dockerfile).filter((command) => command.name === 'rm').flatMap((command) => (0,artifacts_shell/* operands */.bw)(command)) : [];
    return paths.length > 0 && paths.every((path) => deleted.some(({ value, text }) => (value ?? text) === path));
}
function isOpen(grant, others) {
    if (!grant.worldWritable || grant.sticky)
        return false;
    // Devices aren't files of the image.
    if (grant.paths.length > 0 && grant.paths.every((path) => /^\/(?:dev|proc)\//.test(path)))
        return false;
    return !others.some((each) => each.sticky && each.paths.some((path) => grant.paths.includes(path)));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/copies-whole-context.ts



/** `COPY . .` with nothing that keeps anything back. */
const copiesWholeContext = defineCheck('dockerfile', {
    id: 'dockerfile/copies-whole-context',
    title: 'The whole build context is copied and there is no ignore file',
    severity: 'medium',
    confidence: 'medium',
    why: 'Everything that lies in the folder of the build goes into the image: the Git history, local `.env` files, keys. Whoever has the image can read them.',
    remedy: 'Add a `.dockerignore` that keeps back what the image has no use for, or copy the needed files by name.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: ['FROM node:22\nCOPY . /app', 'FROM node:22\nADD ["./", "/app/"]', 'FROM node:22\nCOPY --chown=node * /app/', 'FROM node:22 AS build\nCOPY / /src\nFROM nginx:1.27\nCOPY --from=build /src/dist /srv'],
        good: [
            { Dockerfile: 'FROM node:22\nCOPY . /app', '.dockerignore': '.git\n.env' },
            'FROM node:22\nCOPY src /app',
            'FROM node:22\nCOPY ./package*.json ./',
            'FROM node:22 AS build\nRUN make\nFROM nginx:1.27\nCOPY --from=build . /srv',
            'FROM node:22\nARG DIR\nCOPY $DIR /app',
        ],
    },
    *run({ dockerfile, ignore }) {
        if (ignore !== undefined)
            return;
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        for (const at of dockerfile.stages.flatMap((stage) => stage.instructions)) {
            const source = (0,copied_files/* contextSources */.S1)(at).find(copied_files/* isWholeContext */.VP);
            if (source === undefined)
                continue;
            const message = `\`${at.keyword} ${source.text}\` copies the whole build context, and no .dockerignore keeps anything back.`;
            // Of a stage that is left behind, only the files copied out of it reach the image.
            yield shipped.has(at) ? { at, message } : { at, severity: 'low', message };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/copy-without-chown.ts





/**
 * COPY makes files of root's, whatever USER says. Program files that root owns are good practice, so only two shapes count: a copy
 * behind USER, whose author expected otherwise, and the whole context put where another user then works.
 */
const copyWithoutChown = defineCheck('dockerfile', {
    id: 'dockerfile/copy-without-chown',
    title: 'Files are copied as root into an image that runs as another user',
    severity: 'negligible',
    confidence: 'low',
    why: 'COPY and ADD pay no heed to USER: the files belong to root. When the program has to write them, people tend to open them to everyone or to go back to root.',
    remedy: 'Say who owns the files: `COPY --chown=app:app`. Write `--chown=root:root` where the program only reads them.',
    references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
    controls: {},
    sameAs: [],
    examples: {
        bad: ['FROM node:22\nUSER node\nCOPY app.js /srv/', 'FROM node:22\nWORKDIR /srv\nCOPY . .\nUSER node', 'FROM node:22 AS base\nUSER 1000\nFROM base\nADD site.tar.gz /srv/'],
        good: [
            'FROM node:22\nUSER node\nCOPY --chown=node:node . /srv/',
            'FROM node:22\nCOPY server.js package.json /srv/\nUSER node',
            'FROM node:22\nCOPY . /srv\nRUN chown -R node /srv\nUSER node',
            'FROM node:22\nUSER root\nCOPY . /srv',
            'ARG WHO\nFROM node:22\nARG WHO\nUSER $WHO\nCOPY app.js /srv/',
            'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\nCOPY app /app',
            'FROM node:22 AS build\nUSER node\nCOPY app.js /srv/\nFROM node:22\nUSER node',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined || (0,stages/* isWindows */.uF)(dockerfile, stage))
            return;
        const finalUser = nonRoot((0,stages/* effective */.C$)(stage, 'USER'));
        if (finalUser === undefined)
            return;
        const chain = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage);
        for (const [index, at] of chain.entries()) {
            const copy = (0,copied_files/* copyOf */.zP)(at);
            if (copy === undefined || at.flags.some((flag) => flag.name === 'chown' || flag.name === 'chmod'))
                continue;
            if (chain.slice(index + 1).some((later) => later.keyword === 'RUN' && /\bch(?:own|mod|grp)\b|\binstall\b.*-o/.test(later.text)))
                continue;
            const user = nonRoot(chain.slice(0, index).findLast((each) => each.keyword === 'USER'));
            if (user !== undefined) {
                yield { at, confidence: 'medium', message: `The files belong to root although \`USER ${user}\` stands above: ${at.keyword} pays no heed to it.` };
            }
            else if (copy.sources.some(copied_files/* isWholeContext */.VP)) {
                yield { at, message: `The whole build context is copied as files of root's, and the container runs as \`${finalUser}\`.` };
            }
        }
    },
});
/** @returns the user's name where it is surely not root. */
function nonRoot(user) {
    if (user === undefined)
        return undefined;
    const name = (0,variables/* expand */.fT)(user.words[0]?.value ?? '', user.scope).split(':')[0] ?? '';
    return name === '' || !(0,variables/* isKnown */.qE)(name) || name === 'root' || /^0+$/.test(name) ? undefined : name;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/curl-pipe-shell.ts




const DOWNLOADERS = new Set(['curl', 'wget', 'fetch', 'aria2c', 'http', 'https']);
const INTERPRETER = /^(?:python|perl|ruby|node|nodejs|php|pypy|deno|bun)[\d.]*$/;
/** Options with which an interpreter takes its program from the command line, and its input as data. */
const PROGRAM_GIVEN = [
    [/^(?:python|pypy)/, /^-[a-zA-Z]*[cm]/],
    [/^perl/, /^-[a-zA-Z0-9]*[eE]|^-[a-zA-Z]*[pn]/],
    [/^ruby/, /^-[a-zA-Z]*[enp]/],
    [/^node/, /^(?:-[a-zA-Z]*[ep]|--eval|--print)/],
    [/^php/, /^(?:-[a-zA-Z]*[rf]|--run)/],
    [/^(?:deno|bun)/, /^(?:eval|repl|-e)$/],
];
/** What was downloaded is run before anybody, or any checksum, has seen it. */
const curlPipeShell = defineCheck('dockerfile', {
    id: 'dockerfile/curl-pipe-shell',
    title: 'A download is run without being verified',
    severity: 'medium',
    why: 'Whoever controls the address, or the way to it, runs commands in the build; a download that breaks off runs half a script; and two builds of one Dockerfile may get different scripts.',
    remedy: 'Install from a signed package repository, or download to a file, compare its checksum with one in the Dockerfile (`ADD --checksum=sha256:…` does both), then run it.',
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
    controls: { cisDocker: ['4.11'] },
    sameAs: [],
    examples: {
        bad: [
            'FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | sh',
            'FROM debian:12\nRUN wget -qO- https://example.com/setup | sudo -E bash -s -- --yes',
            'FROM debian:12\nRUN curl -s https://example.com/x.gz | gunzip | tee /tmp/x | python3 -',
            'FROM debian:12\nRUN bash <(curl -s https://example.com/install.sh)',
            'FROM debian:12\nRUN sh -c "$(curl -fsSL https://example.com/install.sh)"',
            'FROM debian:12\nRUN eval "$(wget -qO- https://example.com/env)"',
        ],
        good: [
            'FROM debian:12\nRUN curl -fsSLo i.sh https://example.com/i.sh && echo "0ab3  i.sh" | sha256sum -c - && sh i.sh',
            'FROM debian:12\nRUN curl -s https://example.com/x.tar.gz | tar xz && sh -c "echo done"',
            "FROM debian:12\nRUN curl -s https://example.com/api | python3 -c 'import json,sys; print(json.load(sys.stdin))'",
            'FROM debian:12\nRUN echo "curl https://example.com | sh"',
            'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && sh -c "echo $V"',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const found = (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile).map(unverified).find((each) => each !== undefined);
            if (found !== undefined)
                yield { at, message: `What \`${found.download}\` downloads is run by \`${found.runner}\` without having been verified.` };
        }
    },
});
function unverified(command) {
    const { name = '' } = command;
    if (isDownload(command)) {
        for (let next = command.pipedInto; next !== undefined; next = next.pipedInto) {
            if (runsInput(next))
                return { download: name, runner: next.name ?? '' };
        }
        return undefined;
    }
    const download = scriptWords(command).flatMap((word) => word.runs).find(isDownload)?.name;
    return download === undefined ? undefined : { download, runner: name };
}
/** To standard output: what goes into a file can be verified there. */
function isDownload({ name, args }) {
    if (!DOWNLOADERS.has(name ?? ''))
        return false;
    return name !== 'wget' || args.some(({ text }) => /^-[a-zA-Z]*O(?:-|\/dev\/stdout)?$|^--output-document/.test(text));
}
/** Whether a command takes its program from standard input. */
function runsInput({ name, args, wrappers }) {
    if (name === undefined || wrappers.includes('xargs'))
        return false;
    const words = args.map((word) => word.value ?? word.text);
    if (unix_shell/* UNIX_SHELLS */.XA.has(name)) {
        if (words.some((word) => /^-[a-z]*c$/.test(word)))
            return false;
        return words.some((word) => /^-[a-z]*s[a-z]*$/.test(word)) || isInput(shellOperand(words));
    }
    if (!INTERPRETER.test(name))
        return false;
    if (PROGRAM_GIVEN.some(([program, option]) => program.test(name) && words.some((word) => option.test(word))))
        return false;
    return isInput(words.find((word) => word === '-' || word === '--' || !word.startsWith('-')));
}
/** `-o` and `+o` of a shell take a word along. */
function shellOperand(words) {
    return words.find((word, index) => word === '-' || word === '--' || (!/^[-+]/.test(word) && !/^[-+][a-z]*o$/.test(words[index - 1] ?? '')));
}
function isInput(operand) {
    return operand === undefined || operand === '-' || operand === '--' || operand === '/dev/stdin';
}
/** Words whose text a command takes as its program. */
function scriptWords({ name, args, reads }) {
    const substituted = args.filter((word) => word.runs.length > 0);
    if (name === 'eval')
        return substituted.filter(isOutputOnly);
    if (name === '.' || name === 'source')
        return substituted.filter((word) => word.text.startsWith('<('));
    if (name === undefined || !unix_shell/* UNIX_SHELLS */.XA.has(name))
        return [];
    const flag = args.findIndex((word) => /^-[a-z]*c$/.test(word.text));
    const script = flag === -1 ? [] : args.slice(flag + 1, flag + 2).filter(isOutputOnly);
    return [...script, ...reads, ...(flag === -1 ? substituted.filter((word) => word.text.startsWith('<(')) : [])];
}
/** `"$(curl …)"`, but not `"echo $(curl …)"`. */
function isOutputOnly({ text }) {
    return /^"?(?:\$\(|`)/.test(text) && /[)`]"?$/.test(text);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/dnf-cache.ts



const DOWNLOADS = {
    folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum', '/var/cache/tdnf'],
    fills: ({ family, program, action }) => family === 'yum' && program !== 'yum' && (action === 'install' || action === 'upgrade'),
    empties: ({ family, action }) => family === 'yum' && action === 'clean',
};
/** A file that a later layer deletes is still in the layer that made it. */
const dnfCache = defineCheck('dockerfile', {
    id: 'dockerfile/dnf-cache',
    title: 'The cache of dnf stays in the image',
    severity: 'negligible',
    why: 'The repository data that dnf downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
    remedy: 'End the same RUN with `dnf clean all` (`microdnf clean all`).',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3040', 'https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command'],
    controls: {},
    sameAs: ['hadolint:DL3040', 'trivy:DS-0019', 'trivy:DS-0027', 'kics:295acb63-9246-4b21-b441-7c1f1fb62dc0'],
    examples: {
        bad: ['FROM fedora:40\nRUN dnf install -y httpd', 'FROM redhat/ubi9-minimal\nRUN microdnf install -y httpd', 'FROM fedora:40\nRUN dnf -y install httpd && rm -rf /var/cache/apt'],
        good: [
            'FROM fedora:40\nRUN dnf install -y httpd && dnf clean all',
            'FROM fedora:40\nRUN dnf -y install httpd && rm -rf /var/cache/*',
            'FROM fedora:40\nRUN --mount=type=cache,target=/var/cache dnf install -y httpd',
            'FROM fedora:40\nRUN dnf config-manager --add-repo https://example.com/x.repo',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, DOWNLOADS);
            if (left !== undefined)
                yield { at: run, message: `\`${left.program} ${left.actionWord.text}\` leaves its cache in this layer: no \`${left.program} clean all\` follows in the same RUN.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/mounts.ts
/** @returns the mounts as written, variables not replaced; `type` is `bind` where it isn't given. */
function mountsOf(instruction) {
    return instruction.flags.flatMap(({ name, value }) => {
        if (name !== 'mount' || value === undefined)
            return [];
        const fields = new Map([['type', 'bind']]);
        for (const field of value.split(',')) {
            const equals = field.indexOf('=');
            fields.set((equals === -1 ? field : field.slice(0, equals)).trim().toLowerCase(), equals === -1 ? 'true' : field.slice(equals + 1));
        }
        return [fields];
    });
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/docker-socket-volume.ts




const SOCKET = /(?:^|\/)(?:docker|containerd|crio|cri-dockerd|podman|buildkitd)\.sock\/?$/;
/** Whoever reaches the engine's socket starts containers as root of the host. */
const dockerSocketVolume = defineCheck('dockerfile', {
    id: 'dockerfile/docker-socket-volume',
    title: 'The socket of the container engine is declared as a volume or mounted',
    severity: 'high',
    confidence: 'medium',
    why: 'The image asks for the socket of the container engine. Whoever controls a container that has it controls the host.',
    remedy: 'Take the volume out. Where containers have to be started, use an engine without root or a proxy that lets only the needed calls through.',
    references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
    controls: { cisDocker: ['5.32'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nVOLUME /var/run/docker.sock', 'FROM debian:12\nVOLUME ["/data", "/run/containerd/containerd.sock"]', 'FROM debian:12\nRUN --mount=type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock docker ps'],
        good: ['FROM debian:12\nVOLUME /var/lib/docker', 'FROM debian:12\nENV DOCKER_HOST=unix:///var/run/docker.sock', 'FROM debian:12\nRUN --mount=type=bind,source=docker.socket,target=/tmp/docker.socket true', 'FROM debian:12\nARG DATA\nVOLUME $DATA'],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            const paths = instruction.keyword === 'VOLUME' ? instruction.words.map((word) => word.value) : mountsOf(instruction).flatMap((mount) => ['source', 'src', 'target', 'dst', 'destination'].map((key) => mount.get(key) ?? ''));
            const socket = paths.map((path) => (0,variables/* expand */.fT)(path, instruction.scope)).find((path) => SOCKET.test(path));
            if (socket !== undefined)
                yield { at, message: `\`${socket}\` is ${instruction.keyword === 'VOLUME' ? 'declared as a volume' : 'mounted into the build'}: it gives control over the host.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/healthcheck-none.ts



/** `HEALTHCHECK NONE` takes back the one of the base image. */
const healthcheckNone = defineCheck('dockerfile', {
    id: 'dockerfile/healthcheck-none',
    title: 'The health check is switched off',
    severity: 'low',
    why: 'The check that the base image brings is lost, and Docker takes a process that hangs for a healthy one.',
    remedy: 'Replace `HEALTHCHECK NONE` by a check that fits this image, or leave the one of the base image in place.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    controls: { cisDocker: ['4.6'] },
    sameAs: [],
    examples: {
        bad: ['FROM nginx:1.27\nHEALTHCHECK NONE', 'FROM nginx:1.27 AS base\nHEALTHCHECK none\nFROM base\nCMD ["nginx"]', 'FROM nginx:1.27\nHEALTHCHECK CMD true\nHEALTHCHECK NONE'],
        good: ['FROM nginx:1.27\nHEALTHCHECK CMD curl -f http://localhost/', 'FROM nginx:1.27\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["true"]', 'FROM nginx:1.27 AS tools\nHEALTHCHECK NONE\nFROM nginx:1.27\nHEALTHCHECK CMD none'],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        const last = stage === undefined ? undefined : (0,stages/* effective */.C$)(stage, 'HEALTHCHECK');
        if (last?.words[0]?.value.toUpperCase() === 'NONE')
            yield { at: last, message: '`HEALTHCHECK NONE` switches off the health check of the base image.' };
    },
});

;// CONCATENATED MODULE: ./src/artifacts/disabled-verification.ts
const FALSE = /^["']?(?:0|false|no|off)["']?$/i;
/** Short options of curl that take the rest of their group, or the next word, as value (curl(1)). */
const CURL_VALUED = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';
/** @returns what turns verification off, as `program option`; undefined when nothing does */
function disabledVerification(command) {
    const { name } = command;
    const words = command.args.map((word) => word.value ?? word.text);
    const option = name === undefined ? undefined : find(name, words);
    if (option !== undefined)
        return `${name ?? ''} ${option}`;
    const settings = [...command.writes, ...(command.pipedInto?.name === 'tee' ? command.pipedInto.args : [])];
    return settings.length === 0 ? undefined : writtenSetting(words.join(' '), settings.map((word) => word.value ?? word.text));
}
function find(name, words) {
    switch (name) {
        case 'curl':
            return curlIsInsecure(words) && !onlyLocal(words) ? '--insecure' : undefined;
        case 'wget':
            return words.some((word) => word.startsWith('--no-check-cert')) && !onlyLocal(words) ? '--no-check-certificate' : undefined;
        case 'apt':
        case 'apt-get':
        case 'aptitude':
            return words.find((word) => /^--(?:allow-unauthenticated|force-yes|allow-insecure-repositories)$/.test(word)) ?? words.flatMap(aptSetting)[0];
        case 'git':
            return gitSetting(words);
        case 'npm':
        case 'yarn':
        case 'pnpm':
            return nodeSetting(words);
        case 'yum':
        case 'dnf':
        case 'dnf5':
        case 'tdnf':
        case 'microdnf':
        case 'yum-config-manager':
        case 'dnf-config-manager':
            return words.includes('--nogpgcheck') ? '--nogpgcheck' : yumSetting(words);
        case 'zypper':
            return words.find((word) => /^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpgcheck-allow-unsigned\S*)$/.test(word));
        case 'rpm':
            return words.find((word) => /^--no(?:digest|signature|verify|filedigest)$/.test(word));
        case 'apk':
            return words.find((word) => word === '--allow-untrusted');
        case 'conda':
        case 'mamba':
            return words.some((word, index) => word === 'ssl_verify' && FALSE.test(words[index + 1] ?? '')) ? 'ssl_verify false' : undefined;
        default:
            return isPip(name, words) ? pipOption(words) : undefined;
    }
}
function curlIsInsecure(words) {
    let isValue = false;
    for (const word of words) {
        if (isValue) {
            isValue = false;
            continue;
        }
        if (word === '--insecure' || word === '--proxy-insecure' || word === '--doh-insecure')
            return true;
        if (!/^-[^-]/.test(word))
            continue;
        const letters = Array.from(word.slice(1));
        const valued = letters.findIndex((letter) => CURL_VALUED.includes(letter));
        if (letters.slice(0, valued === -1 ? undefined : valued).includes('k'))
            return true;
        isValue = valued === letters.length - 1 && valued !== -1;
    }
    return false;
}
/** A service that the build started itself. */
function onlyLocal(words) {
    const addresses = words.filter((word) => /^https?:\/\//.test(word));
    return addresses.length > 0 && addresses.every((address) => /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(address));
}
const APT_SETTING = /(?:Acquire::AllowInsecureRepositories|APT::Get::AllowUnauthenticated|Acquire::AllowWeakRepositories)["'\s=]+(?:1|true|yes)\b|Acquire::https?(?:::[^:\s"']+)?::Verify-(?:Peer|Host)["'\s=]+(?:0|false|no)\b/i;
function aptSetting(word) {
    const setting = APT_SETTING.exec(word)?.[0];
    return setting === undefined ? [] : [`-o ${setting}`];
}
function gitSetting(words) {
    const given = words.some((word) => /^http\.(?:\S+\.)?sslVerify=(?:0|false|no|off)$/i.test(word));
    const configured = words[0] === 'config' && words.some((word, index) => /^http\.(?:\S+\.)?sslVerify$/i.test(word) && FALSE.test(words[index + 1] ?? ''));
    return given || configured ? 'http.sslVerify=false' : undefined;
}
function nodeSetting(words) {
    const off = words.some((word, index) => /^(?:--)?(?:strict-ssl|enableStrictSsl|strictSsl)(?:=(?:false|0))?$/.test(word) && (word.includes('=') || FALSE.test(words[index + 1] ?? '')));
    return off || words.includes('--no-strict-ssl') ? 'strict-ssl=false' : undefined;
}
/** `--setopt=sslverify=0`, and the same for one repository: `--setopt=epel.sslverify=0`. */
function yumSetting(words) {
    for (const word of words) {
        const [, setting] = /(?:^|[=.])(sslverify|gpgcheck)["']?=["']?(?:0|false|no)["']?$/i.exec(word) ?? [];
        if (setting !== undefined)
            return `--setopt=${setting}=0`;
    }
    return undefined;
}
function isPip(name, words) {
    return /^pip[\d.]*$/.test(name) || ((/^python[\d.]*$/.test(name) || name === 'uv') && words.includes('pip'));
}
function pipOption(words) {
    const at = words.findIndex((word) => word === '--trusted-host' || word.startsWith('--trusted-host='));
    if (at !== -1)
        return '--trusted-host';
    return words[0] === 'config' && words.includes('set') && words.some((word) => /^(?:global|install)\.trusted-host$/.test(word)) ? 'trusted-host' : undefined;
}
/** A line that goes into a configuration file: `deb [trusted=yes] …`, `insecure` of `.curlrc`. */
function writtenSetting(text, files) {
    const into = (pattern) => files.some((file) => pattern.test(file));
    if (into(/\/etc\/apt\/|sources\.list|apt\.conf/)) {
        // A folder of packages that the build made itself isn't downloaded.
        if (/\[[^\]]*\btrusted=yes\b[^\]]*\]\s*(?!file:|copy:)\S/.test(text))
            return 'apt [trusted=yes]';
        const setting = APT_SETTING.exec(text)?.[0];
        if (setting !== undefined)
            return `apt ${setting}`;
    }
    if (into(/\.curlrc["']?$/) && /(?:^|\s)(?:-k|insecure|--insecure)(?:\s|$)/.test(text))
        return 'curl --insecure';
    if (into(/wgetrc["']?$/) && /check_?certificate\s*=\s*(?:off|0|no)/i.test(text))
        return 'wget --no-check-certificate';
    if (into(/\.npmrc["']?$/) && /strict-ssl\s*=\s*false/.test(text))
        return 'npm strict-ssl=false';
    return undefined;
}
/** Whether a variable with this value turns verification off; never for a value that only the build knows. */
function isDisablingVariable(name, written) {
    if (written === undefined)
        return false;
    const value = written.replace(/^(["'])(.*)\1$/, '$2');
    switch (name) {
        case 'NODE_TLS_REJECT_UNAUTHORIZED':
        case 'PYTHONHTTPSVERIFY':
            return value === '0';
        case 'NPM_CONFIG_STRICT_SSL':
        case 'npm_config_strict_ssl':
            return value === 'false';
        // git asks only whether it is set.
        case 'GIT_SSL_NO_VERIFY':
            return true;
        case 'PIP_TRUSTED_HOST':
        case 'GOINSECURE':
            return value !== '';
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/insecure-download.ts






/** Also in build stages: what comes in there is copied on. */
const insecureDownload = defineCheck('dockerfile', {
    id: 'dockerfile/insecure-download',
    title: 'Downloads aren\'t verified',
    severity: 'medium',
    why: 'Without checking the certificate or the signature, whoever sits between the build and the server decides what gets into the image.',
    remedy: 'Leave the option away. For a server with a certificate of your own, add its authority to the trusted ones; for a package, import the key that signed it.',
    references: ['https://curl.se/docs/sslcerts.html', 'https://manpages.debian.org/stable/apt/apt-secure.8.en.html'],
    controls: { cisDocker: ['4.11'] },
    sameAs: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18].map((number) => `checkov:CKV2_DOCKER_${String(number)}`),
    examples: {
        bad: [
            'FROM debian:12\nRUN curl -fsSLk https://example.com/app -o app',
            'FROM debian:12\nRUN wget -q --no-check-certificate https://example.com/app',
            'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated app',
            'FROM debian:12\nRUN apt-get -o Acquire::AllowInsecureRepositories=true update',
            'FROM python:3.12\nRUN pip install --trusted-host pypi.example.com app',
            'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=0',
            'FROM node:22\nRUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/x && npm config set strict-ssl false',
            'FROM alpine:3.20\nRUN apk add --allow-untrusted app.apk',
            'FROM fedora:40\nRUN dnf install -y --nogpgcheck app',
            "FROM debian:12\nRUN echo 'deb [trusted=yes] http://example.com/ ./' > /etc/apt/sources.list.d/x.list",
        ],
        good: [
            'FROM debian:12\nRUN curl -fsSLo k https://example.com/k && curl -okeys https://example.com/keys && curl -H -k https://example.com/',
            'FROM debian:12\nRUN (app &) && curl -k https://localhost:8443/ready',
            'FROM debian:12\nRUN apt-get -o Acquire::AllowInsecureRepositories=false update',
            'FROM node:22\nARG CHECK\nENV NODE_TLS_REJECT_UNAUTHORIZED=$CHECK\nRUN npm config set strict-ssl true',
            "FROM debian:12\nRUN echo 'deb [trusted=yes] file:///packages ./' > /etc/apt/sources.list.d/x.list && echo 'curl -k https://example.com'",
            'FROM debian:12\nRUN sort -k 2 list && git -c http.sslVerify=true clone https://example.com/x',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile))
            yield* once(at, (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile).flatMap(inCommand));
        for (const instruction of dockerfile.stages.flatMap((stage) => stage.instructions))
            yield* once(instruction, inVariables(instruction, dockerfile));
    },
});
function inCommand(command) {
    const variables = [...command.assignments, ...(command.name === 'export' ? exported(command) : [])];
    const names = variables.filter(({ name, value }) => isDisablingVariable(name, value)).map(({ name }) => name);
    const option = disabledVerification(command);
    return option === undefined ? names : [option, ...names];
}
function inVariables({ keyword, assignments, scope }, { globalArguments }) {
    if (keyword !== 'ENV' && keyword !== 'ARG')
        return [];
    const globals = new Map(globalArguments.flatMap((each) => each.assignments.map(({ name, value }) => [name, value])));
    return assignments.flatMap(({ name, value }) => {
        const written = value ?? (keyword === 'ARG' ? globals.get(name) : undefined);
        const expanded = written === undefined ? undefined : (0,variables/* expand */.fT)(written, scope);
        return expanded !== undefined && (0,variables/* isKnown */.qE)(expanded) && isDisablingVariable(name, expanded) ? [name] : [];
    });
}
/** One hit for each way in which an instruction does it. */
function once(at, ways) {
    return [...new Set(ways)].map((way) => ({ at, about: way, message: `${/^[A-Z_]+$/i.test(way) ? `The variable \`${way}\`` : `\`${way}\``} turns off the verification of what is downloaded.` }));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/maintainer-instruction.ts

/** MAINTAINER has been deprecated since Docker 1.13: its text is no label, so tools that ask an image for its owner don't find it. */
const maintainerInstruction = defineCheck('dockerfile', {
    id: 'dockerfile/maintainer-instruction',
    title: 'The owner is named by MAINTAINER instead of a label',
    severity: 'negligible',
    why: 'Whoever has to reach the owner of an image about a flaw asks its labels; MAINTAINER is deprecated and sets none.',
    remedy: 'Write `LABEL org.opencontainers.image.authors="…"`.',
    references: ['https://docs.docker.com/reference/dockerfile/#maintainer-deprecated', 'https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
    controls: {},
    sameAs: ['hadolint:DL4000', 'trivy:DS-0022', 'kics:99614418-f82b-4852-a9ae-5051402b741c'],
    examples: {
        bad: ['FROM alpine:3.20\nMAINTAINER Jane Doe <jane@example.com>', 'FROM alpine:3.20\nmaintainer jane'],
        good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.authors="jane@example.com"', 'FROM alpine:3.20\n# MAINTAINER jane', 'FROM alpine:3.20\nRUN echo MAINTAINER'],
    },
    *run({ dockerfile }) {
        for (const instruction of dockerfile.stages.flatMap((stage) => stage.instructions)) {
            if (instruction.keyword === 'MAINTAINER')
                yield { at: instruction, message: 'MAINTAINER is deprecated and sets no label.' };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/missing-healthcheck.ts



/** An orchestrator that reads health from the image can't tell a hung process from a working one. */
const missingHealthcheck = defineCheck('dockerfile', {
    id: 'dockerfile/missing-healthcheck',
    title: 'The image defines no health check',
    severity: 'low',
    confidence: 'medium',
    why: 'Docker takes a process that hangs for a healthy one: it is neither restarted nor taken out of the load. Kubernetes has probes of its own and ignores this instruction.',
    remedy: 'Add `HEALTHCHECK CMD` with a command that asks the service whether it works.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    controls: { cisDocker: ['4.6'] },
    sameAs: ['hadolint:DL3057', 'trivy:DS-0026', 'checkov:CKV_DOCKER_2', 'dockle:CIS-DI-0006'],
    examples: {
        bad: ['FROM nginx:1.27\nCOPY site /usr/share/nginx/html', 'FROM nginx:1.27 AS base\nHEALTHCHECK CMD curl -f http://localhost/\nFROM nginx:1.27\nCMD ["nginx"]', 'FROM scratch\nCOPY app /app\nENTRYPOINT ["/app"]'],
        good: [
            'FROM nginx:1.27\nHEALTHCHECK --interval=30s CMD curl -f http://localhost/',
            'FROM nginx:1.27 AS base\nHEALTHCHECK CMD curl -f http://localhost/\nFROM base\nCMD ["nginx"]',
            'FROM nginx:1.27\nhealthcheck none',
            'FROM golang:1.23 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined || (0,stages/* effective */.C$)(stage, 'HEALTHCHECK') !== undefined)
            return;
        // Nothing to start: the stage only hands out files.
        const onScratch = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.base.type === 'scratch';
        if (onScratch && (0,stages/* effective */.C$)(stage, 'CMD') === undefined && (0,stages/* effective */.C$)(stage, 'ENTRYPOINT') === undefined)
            return;
        yield { at: stage.from, ofStage: true, message: onScratch ? 'The final stage has no HEALTHCHECK.' : 'The final stage has no HEALTHCHECK, so there is none unless its base image has one.' };
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/multiple-cmd.ts

/** The last of its kind replaces those before it. */
const multipleCmd = defineCheck('dockerfile', {
    id: 'dockerfile/multiple-cmd',
    title: 'A CMD, ENTRYPOINT or HEALTHCHECK has no effect',
    severity: 'low',
    why: 'Only the last one of a stage counts. Whoever changes one of the others believes to have changed how the container starts or is watched.',
    remedy: 'Keep the last one; start several programs with a script.',
    references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
    controls: {},
    sameAs: ['hadolint:DL4003', 'hadolint:DL4004', 'hadolint:DL3012', 'trivy:DS-0016', 'trivy:DS-0007', 'trivy:DS-0023', 'kics:41c195f4-fc31-4a5c-8a1b-90605538d49f'],
    examples: {
        bad: ['FROM debian:12\nCMD ["a"]\nCMD ["b"]', 'FROM debian:12\nENTRYPOINT ["a"]\nUSER app\nentrypoint ["b"]', 'FROM debian:12\nHEALTHCHECK CMD a\nHEALTHCHECK NONE'],
        good: [
            'FROM debian:12\nENTRYPOINT ["a"]\nCMD ["b"]',
            'FROM debian:12 AS one\nCMD ["a"]\nFROM debian:12\nCMD ["b"]',
            'FROM debian:12 AS one\nCMD ["a"]\nFROM one\nCMD ["b"]',
            'FROM debian:12\nHEALTHCHECK CMD a\nCMD ["b"]\nONBUILD CMD ["c"]',
        ],
    },
    *run({ dockerfile }) {
        for (const { instructions } of dockerfile.stages) {
            for (const [index, at] of instructions.entries()) {
                if (at.keyword !== 'CMD' && at.keyword !== 'ENTRYPOINT' && at.keyword !== 'HEALTHCHECK')
                    continue;
                const later = instructions.slice(index + 1).find((each) => each.keyword === at.keyword);
                if (later === undefined)
                    continue;
                yield {
                    at,
                    message: `This ${at.keyword} has no effect: another one stands below in the same stage.`,
                    fix: { title: `remove the ${at.keyword} without effect`, on: at, action: 'replace', text: '' },
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/distribution-image.ts
const NAMES = 'debian|ubuntu|alpine|centos|fedora|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux|photon|alt|mageia|clearlinux|sl';
/** Repositories without registry; each with the owner under which the distribution publishes. */
const REPOSITORIES = [
    // Docker's own, also under the names of its builds for one architecture.
    new RegExp(`^(?:(?:docker/)?library/|(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)/)?(?:${NAMES})$`),
    /^(?:centos\/centos|fedora\/fedora(?:-minimal)?|fedora-minimal|rockylinux\/rockylinux|rockylinux\/rockylinux\.\w+|almalinux\/(?:almalinux|\d+-(?:base|minimal|init))|amazonlinux\/amazonlinux|ubuntu\/ubuntu|archlinux\/archlinux|photon\/photon|kalilinux\/kali-\w+|bitnami\/minideb|os\/oraclelinux)$/,
    // The micro images hold no package manager.
    /^(?:redhat\/ubi\d+(?:-minimal|-init)?|ubi\d+(?:\/ubi(?:-minimal|-init)?|-minimal|-init)?|rhel\d*(?:\/rhel\d*)?)$/,
    /^opensuse(?:\/(?:leap|tumbleweed)|\/archive)?$|^suse\/sl(?:e|es)\d+\S*$|^bci\/bci-base$/,
    /^(?:cbl-mariner|azurelinux)\/base\/core$/,
];
/** Where distributions publish. Under any other registry the same name may stand for anything. */
const REGISTRIES = new Set([
    'docker.io', 'index.docker.io', 'registry-1.docker.io', 'mirror.gcr.io', 'public.ecr.aws', 'quay.io', 'ghcr.io', 'mcr.microsoft.com', 'registry.access.redhat.com', 'registry.redhat.io',
    'registry.fedoraproject.org', 'container-registry.oracle.com', 'registry.suse.com', 'registry.opensuse.org', 'registry.gitlab.com',
]);
function isDistribution({ repository }) {
    const [first = '', ...rest] = repository.toLowerCase().split('/');
    const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    if (hasRegistry && !REGISTRIES.has(first))
        return false;
    const path = hasRegistry ? rest.join('/') : repository.toLowerCase();
    return REPOSITORIES.some((pattern) => pattern.test(path));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/no-security-updates.ts








/** Images of distributions are rebuilt every few weeks; their updates come out every day. */
const noSecurityUpdates = defineCheck('dockerfile', {
    id: 'dockerfile/no-security-updates',
    title: 'The packages of the base image are never updated',
    severity: 'low',
    confidence: 'medium',
    why: 'Fixes that the distribution published after its image was built are missing until the next image of the base comes out and the tag or digest is renewed.',
    remedy: 'Run the upgrade of the package manager in the first RUN and rebuild regularly without cache, or renew the base image as soon as a new one is out.',
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
    controls: { cisDocker: ['4.4'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nRUN apt-get update && apt-get install -y curl', 'FROM docker.io/library/alpine:3.20 AS base\nFROM base\nRUN apk add --no-cache curl', 'FROM registry.access.redhat.com/ubi9/ubi-minimal\nRUN microdnf install -y httpd'],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get -y dist-upgrade',
            'FROM alpine:3.20 AS base\nRUN apk upgrade --no-cache\nFROM base\nCMD ["sh"]',
            'FROM myorg/debian-tools\nRUN apt-get update',
            'FROM debian:12 AS build\nRUN make\nFROM gcr.io/distroless/static\nCOPY --from=build /app /app',
            'FROM python:3.12-slim\nRUN pip install flask',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        const outermost = stage === undefined ? undefined : (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0];
        if (outermost?.base.type !== 'image' || !isDistribution(outermost.base.reference) || !(0,unix_shell/* usesUnixShell */.Jd)(lastOf(outermost), dockerfile))
            return;
        const upgraded = finalRuns(dockerfile).some((run) => packageCommands(run, dockerfile).some(({ action, family, options }) => action === 'upgrade' || (family === 'apk' && action === 'install' && options.some((option) => option === '--upgrade' || /^-\w*u/.test(option)))));
        if (upgraded || allCommands(dockerfile).some(mayUpgrade))
            return;
        yield { at: outermost.from, ofStage: true, message: `The packages that \`${outermost.base.name}\` brings are never updated in the stages of the final image.` };
    },
});
function lastOf({ from, instructions }) {
    return instructions.at(-1) ?? from;
}
function allCommands(dockerfile) {
    return finalRuns(dockerfile).flatMap((run) => (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile));
}
/** A script may upgrade as well: what it does can't be read here. */
function mayUpgrade(command) {
    return runsScript(command) || /^(?:unattended-upgrades?|yum-cron|dnf-automatic|apt-fast)$/.test(command.name ?? '');
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/pip-cache.ts







const SETTING = 'PIP_NO_CACHE_DIR';
const pip_cache_DOWNLOADS = {
    folders: ['/root/.cache/pip'],
    fills: ({ family, action, options, open, command }) => family === 'pip' && action === 'install' && !open && !options.some((option) => /^--(?:no-cache|cache-dir|help|dry-run)/.test(option)) && !command.assignments.some((each) => switchesOff(each.name, each.value)),
    empties: ({ family, action }) => family === 'pip' && action === 'clean',
    deletes: (command) => (command.name === 'rm' || command.name === 'find') && command.args.some(({ text }) => /(?:^|\/|["'])\.cache(?:\/pip)?(?:\/\*?)?["']?$/.test(text)),
};
/** pip keeps what it downloaded and built, for the next install that an image never sees. */
const pipCache = defineCheck('dockerfile', {
    id: 'dockerfile/pip-cache',
    title: 'The cache of pip stays in the image',
    severity: 'negligible',
    why: 'pip keeps a copy of each package that it downloads or builds; in an image nobody uses it again.',
    remedy: 'Call `pip install --no-cache-dir`, or mount a cache at `/root/.cache/pip`.',
    references: ['https://pip.pypa.io/en/stable/topics/caching/', 'https://github.com/hadolint/hadolint/wiki/DL3042'],
    controls: {},
    sameAs: ['hadolint:DL3042', 'kics:f2f903fb-b977-461e-98d7-b3e2185c6118'],
    examples: {
        bad: ['FROM python:3.12\nRUN pip install flask', 'FROM python:3.12\nRUN python -m pip install -r requirements.txt', 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=off\nRUN pip3 install flask'],
        good: [
            'FROM python:3.12\nRUN pip install --no-cache-dir flask',
            'FROM python:3.12 AS base\nENV PIP_NO_CACHE_DIR=1\nFROM base\nRUN pip install flask',
            'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask',
            'FROM python:3.12\nRUN pip install flask && rm -rf ~/.cache/pip',
            'FROM python:3.12\nRUN export PIP_NO_CACHE_DIR=true && pip install flask',
            'FROM python:3.12\nARG PIP_OPTIONS\nRUN pip install $PIP_OPTIONS flask && echo "pip install flask"',
        ],
    },
    *run({ dockerfile }) {
        const instructions = finalInstructions(dockerfile);
        for (const [index, run] of instructions.entries()) {
            if (run.keyword !== 'RUN')
                continue;
            const left = leavesCache(run, dockerfile, pip_cache_DOWNLOADS);
            if (left.length === 0 || hasMountedCache(run) || isSwitchedOff(instructions.slice(0, index + 1), run, dockerfile))
                continue;
            const text = rewriteWords(run, dockerfile, left.map(({ actionWord }) => ({ word: actionWord, text: `${actionWord.text} --no-cache-dir` })));
            yield {
                at: run,
                message: '`pip install` without `--no-cache-dir` leaves its downloads in this layer.',
                ...(text === undefined ? {} : { fix: { title: 'add `--no-cache-dir`', on: run, action: 'replace', text } }),
            };
        }
    },
});
function switchesOff(name, value) {
    return name === SETTING && !/^(?:0|false|off|no|)$/i.test(value ?? 'unknown');
}
function hasMountedCache(run) {
    return mountTargets(run).some((target) => /\.cache|pip|\uE000/.test(target) || target === '/root' || target === run.scope.get('PIP_CACHE_DIR'));
}
/** By ENV or ARG, by `export`, or by a configuration file whose content isn't known here. */
function isSwitchedOff(before, run, dockerfile) {
    if (run.scope.has(SETTING))
        return switchesOff(SETTING, run.scope.get(SETTING));
    if ((0,artifacts_shell/* shellCommands */.hf)(run, dockerfile).some((command) => setsInShell(command)))
        return true;
    return before.some((each) => /\bpip3?(?:\.conf\b|\s+config\s+set\s+\S*no-cache-dir)/.test(each.text));
}
function setsInShell(command) {
    return command.name === 'export' && exported(command).some(({ name, value }) => switchesOff(name, value));
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/root-user.ts




/** The last USER of the final stage decides who the container runs as. */
const rootUser = defineCheck('dockerfile', {
    id: 'dockerfile/root-user',
    title: 'The container runs as root',
    severity: 'high',
    why: 'A process that breaks out of the container keeps the identity it had inside it; root can also change every file of the image.',
    remedy: 'Create a user and put `USER <name or uid>` after the last step that needs root.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
    controls: { cisDocker: ['4.1'] },
    sameAs: ['hadolint:DL3002', 'trivy:DS-0002', 'kics:fd54f200-402c-4333-a5a4-36ef6709af2f', 'checkov:CKV_DOCKER_3', 'checkov:CKV_DOCKER_8', 'dockle:CIS-DI-0001'],
    examples: {
        bad: ['FROM alpine:3.20\nCMD ["httpd"]', 'FROM alpine:3.20\nUSER app\nUSER 0:0', 'FROM alpine:3.20\nARG WHO=root\nUSER $WHO', 'FROM alpine:3.20 AS build\nUSER app\nFROM alpine:3.20'],
        good: ['FROM alpine:3.20\nUSER app', 'FROM golang:1.23 AS build\nUSER root\nFROM scratch\nUSER 65532', 'FROM alpine:3.20 AS base\nUSER app\nFROM base\nCMD ["httpd"]', 'FROM mcr.microsoft.com/dotnet/aspnet:9.0\nUSER $APP_UID'],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined)
            return;
        const last = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).findLast((each) => each.keyword === 'USER');
        if (last === undefined) {
            yield { at: stage.from, ofStage: true, about: 'no USER', message: 'The final stage sets no USER, so the container runs as root unless its base image sets one.' };
            return;
        }
        const written = last.words[0]?.value ?? '';
        const user = (0,variables/* expand */.fT)(written, last.scope).split(':')[0] ?? '';
        if (!(0,variables/* isKnown */.qE)(user)) {
            // What the base image sets, as `$APP_UID` of .NET's, is there to name a user without rights.
            const known = (0,stages/* argumentNames */.aj)(stage, last);
            if (!(0,variables/* variablesIn */.DF)(written).some((variable) => known.has(variable)))
                return;
            yield { at: last, about: 'unknown USER', severity: 'low', confidence: 'low', message: `Whether \`USER ${written}\` is root can't be told: it depends on a build argument without a default.` };
        }
        else if (user === 'root' || /^0+$/.test(user)) {
            yield { at: last, about: 'root', message: `The last USER of the final stage is \`${written}\`.` };
        }
    },
});

// EXTERNAL MODULE: ./src/artifacts/secrets.ts
var secrets = __webpack_require__(19474);
;// CONCATENATED MODULE: ./src/checks/dockerfile/secret-file-copied.ts





/** Keys and logins by the names that their programs give them. */
const secretFileCopied = defineCheck('dockerfile', {
    id: 'dockerfile/secret-file-copied',
    title: 'A file that holds a secret is copied into the image',
    severity: 'medium',
    why: 'A file of an image can be read by anyone who may pull it, and deleting it later leaves it in the layer below.',
    remedy: 'Mount it where it is needed: `RUN --mount=type=secret,id=key` in the build, a volume or a secret of the orchestrator at run time.',
    references: ['https://docs.docker.com/build/building/secrets/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nCOPY id_rsa /root/.ssh/', 'FROM node:22\nCOPY package.json .npmrc /app/', 'FROM nginx:1.27\nADD tls/server.key /etc/nginx/', 'FROM node:22\nCOPY .env.production /app/.env', 'FROM debian:12\nCOPY .aws/credentials /root/.aws/'],
        good: [
            'FROM node:22\nCOPY .env.example /app/.env',
            'FROM debian:12\nCOPY ca.pem id_rsa.pub nodesource.gpg.key /etc/keys/',
            { Dockerfile: 'FROM node:22\nCOPY .env* /app/', '.dockerignore': '.env*\n!.env.example' },
            'FROM node:22\nCOPY i18n.keys environment.ts /app/',
            'FROM node:22\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci',
        ],
    },
    *run({ dockerfile, ignore }) {
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            for (const source of (0,copied_files/* copyOf */.zP)(instruction)?.sources ?? []) {
                const found = contentOf(source, ignore);
                if (found === undefined)
                    continue;
                yield {
                    at,
                    about: source.text,
                    confidence: found.sure ? 'high' : 'medium',
                    message: `\`${source.text}\` is copied; by its name it holds ${found.what}.`,
                    // What a stage that is left behind holds is in the build cache alone.
                    ...(shipped.has(at) ? {} : { severity: 'low' }),
                };
            }
        }
    },
});
function contentOf({ kind, path }, ignore) {
    if ((kind !== 'context' && kind !== 'stage') || !(0,variables/* isKnown */.qE)((0,copied_files/* baseName */.Fl)(path)))
        return undefined;
    // For `.env*` the file that would be worst.
    const clean = kind === 'context' && (0,variables/* isKnown */.qE)(path) ? (0,copied_files/* contextPath */.VJ)(path) : path;
    if (kind === 'context' && ignore !== undefined && (0,variables/* isKnown */.qE)(path) && ignore.excludes(clean.replace(/[.*]*\*$/, '').replaceAll('*', 'any')))
        return undefined;
    return (0,secrets/* secretFile */.pb)(clean);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/secret-in-arg.ts




/** Build arguments stand in the history of the image beside the RUNs that saw them. */
const secretInArg = defineCheck('dockerfile', {
    id: 'dockerfile/secret-in-arg',
    title: 'A secret is passed as a build argument',
    severity: 'high',
    why: 'The values of build arguments are kept in the history and in the provenance of the image: `docker history` prints them to anyone who may pull it.',
    remedy: 'Pass it as a secret: `docker build --secret id=token` and `RUN --mount=type=secret,id=token`. Replace a value that is written in the file: it counts as known.',
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/', 'https://docs.docker.com/build/building/secrets/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: ['hadolint:DL3064'],
    examples: {
        bad: ['FROM debian:12\nARG GITHUB_TOKEN\nRUN make', 'FROM debian:12\nARG DB_PASSWORD=hunter22', 'ARG API_KEY=0123456789abcdef\nFROM debian:12', 'FROM debian:12\nARG VALUE=none\nENV DB_PASSWORD=$VALUE'],
        good: ['FROM debian:12\nARG TOKEN_FILE=/run/secrets/token', 'FROM debian:12\nARG VERSION=1.2 KEY_ID=7', 'FROM debian:12\nRUN --mount=type=secret,id=github_token make', 'FROM debian:12\nARG GPG_KEYS=A035C8C19219BA821ECEA86B64E628F8D684696D', 'FROM debian:12\nARG USE_TOKEN=true'],
    },
    *run({ dockerfile }) {
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        const fills = filledByArguments(dockerfile);
        for (const at of [...dockerfile.globalArguments, ...dockerfile.stages.flatMap((stage) => stage.instructions)]) {
            if (at.keyword !== 'ARG')
                continue;
            for (const assignment of at.assignments) {
                const hit = judge(assignment, at, shipped.has(at), fills.get(assignment.name));
                if (hit !== undefined)
                    yield hit;
            }
        }
    },
});
function judge({ name, value: written }, at, shipped, fills) {
    const value = (0,variables/* expand */.fT)(written ?? '', at.scope);
    const shape = (0,secrets/* secretShape */.wq)(value);
    if (shape !== undefined)
        return { at, about: name, message: `The default of the build argument \`${name}\` is ${shape}.` };
    if ((0,secrets/* isSecretName */.eh)(name) || fills !== undefined) {
        if (written !== undefined && (0,secrets/* isSecretValue */.w2)(value))
            return { at, about: name, message: `The build argument \`${name}\` ${fills === undefined ? 'holds a secret by its name' : `fills \`${fills}\``}, and its default is written in the file.` };
        // A default that is no secret, such as a path or `true`, says that the argument holds none either, unless its use says otherwise.
        if (written === undefined || value === '' || fills !== undefined) {
            const why = fills === undefined ? 'takes a secret' : `fills \`${fills}\` and so takes a secret`;
            return { at, about: name, severity: shipped ? 'low' : 'negligible', message: `The build argument \`${name}\` ${why}, whose value ${shipped ? "stays in the image's history" : 'stays in the build cache and in the provenance'}.` };
        }
    }
    if ((0,secrets/* hasPassword */.cw)(value))
        return { at, about: name, severity: 'medium', confidence: 'medium', message: `The address in the default of \`${name}\` carries a password.` };
    return undefined;
}
/** Build argument → the secret variable of the image that it fills. */
function filledByArguments(dockerfile) {
    const fills = new Map();
    for (const { stage, instruction } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
        if (instruction.keyword !== 'ENV')
            continue;
        const known = (0,stages/* argumentNames */.aj)(stage, instruction);
        for (const { name, value } of instruction.assignments) {
            if (value === undefined || !(0,secrets/* isSecretName */.eh)(name))
                continue;
            for (const variable of (0,variables/* variablesIn */.DF)(value))
                if (known.has(variable))
                    fills.set(variable, name);
        }
    }
    return fills;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/secret-in-env.ts




/** ENV is part of the image's configuration: `docker inspect` prints it. */
const secretInEnv = defineCheck('dockerfile', {
    id: 'dockerfile/secret-in-env',
    title: 'A secret is stored in an environment variable of the image',
    severity: 'high',
    why: 'The values of ENV are part of the image: anyone who may pull it reads them with `docker inspect`, and every process in the container inherits them.',
    remedy: 'Give the secret when the container starts, or with `RUN --mount=type=secret` when only the build needs it. Replace the value: it counts as known.',
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/', 'https://docs.docker.com/build/building/secrets/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: ['hadolint:DL3064', 'trivy:DS-0031', 'dockle:CIS-DI-0010'],
    examples: {
        bad: [
            'FROM debian:12\nENV DB_PASSWORD=s3cret-Value',
            'FROM debian:12\nENV MODE=prod \\\n    API_KEY="abc def"',
            'FROM debian:12\nARG NPM\nENV NPM_TOKEN=$NPM',
            'FROM debian:12\nENV DATABASE_URL=postgres://app:hunter22@db/app',
            'FROM debian:12\nENV adminPassword changeme',
        ],
        good: [
            'FROM debian:12\nENV DB_PASSWORD_FILE=/run/secrets/db DB_PASSWORD=',
            'FROM debian:12\nENV PASSWORD_MIN_LENGTH=12 TOKEN_URL=https://example.com/token SECRET_NAME=app',
            'FROM debian:12\nENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D JWT_PUBLIC_KEY=MFkwEwYHKoZIzj0CAQYI',
            'FROM debian:12\nENV ALLOW_EMPTY_PASSWORD=yes TLS_KEY=/etc/ssl/private/tls.key',
            'FROM debian:12\nENV DB_PASSWORD=$PASSWORD_OF_THE_BASE_IMAGE',
            'FROM debian:12\nENV DATABASE_URL=postgres://db/app CACHE_KEY=v12',
        ],
    },
    *run({ dockerfile }) {
        const shipped = (0,stages/* inFinalImage */.LS)(dockerfile);
        for (const placed of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            if (placed.instruction.keyword !== 'ENV')
                continue;
            for (const assignment of placed.instruction.assignments) {
                const hit = secret_in_env_judge(assignment, placed);
                if (hit === undefined)
                    continue;
                // A value written in the file is out wherever it stands; one that comes with the build stays in the stage.
                yield hit.severity === 'medium' && !shipped.has(placed.at) ? { ...hit, severity: 'low' } : hit;
            }
        }
    },
});
function secret_in_env_judge({ name, value: written }, { stage, instruction, at }) {
    if (written === undefined)
        return undefined;
    const value = (0,variables/* expand */.fT)(written, instruction.scope);
    const shape = (0,secrets/* secretShape */.wq)(value);
    if (shape !== undefined)
        return { at, about: name, message: `\`${name}\` holds ${shape}.` };
    const secretName = (0,secrets/* isSecretName */.eh)(name);
    if (secretName) {
        const known = (0,stages/* argumentNames */.aj)(stage, instruction);
        const filledBy = (0,variables/* variablesIn */.DF)(written).find((variable) => known.has(variable));
        if (filledBy !== undefined)
            return { at, about: name, severity: (0,secrets/* isSecretValue */.w2)(value) ? 'high' : 'medium', message: `\`${name}\` keeps the value of the build argument \`${filledBy}\` in the image.` };
        if ((0,secrets/* isSecretValue */.w2)(value))
            return { at, about: name, message: `\`${name}\` holds a secret by its name, and its value is in the image.` };
    }
    if ((0,secrets/* hasPassword */.cw)(value))
        return { at, about: name, severity: 'medium', confidence: 'medium', message: `The address in \`${name}\` carries a password.` };
    return undefined;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/setuid-or-setcap.ts




/** Granting only: taking the bits away is what CIS asks for. */
const setuidOrSetcap = defineCheck('dockerfile', {
    id: 'dockerfile/setuid-or-setcap',
    title: 'A program gets the rights of another user',
    severity: 'medium',
    why: 'A setuid, setgid or capability bit on a program gives whoever starts it more rights than they have: a hole in the program is a way to root inside the container.',
    remedy: 'Leave the bits away; for a low port use one above 1023, and give capabilities to the container, not to files.',
    references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html', 'https://docs.docker.com/engine/security/#linux-kernel-capabilities'],
    controls: { cisDocker: ['4.8'] },
    sameAs: [],
    examples: {
        bad: ['FROM debian:12\nRUN chmod u+s /usr/bin/app', 'FROM debian:12\nRUN chmod -v 4755 /usr/bin/app', 'FROM debian:12\nCOPY --chmod=6755 app /usr/bin/app', "FROM debian:12\nRUN setcap 'cap_sys_admin+ep' /usr/bin/app"],
        good: [
            'FROM debian:12\nRUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +',
            'FROM debian:12\nRUN chmod u-s,g-s /bin/su && chmod 0755 /usr/bin/app && chmod 1777 /tmp',
            'FROM debian:12\nRUN setcap -r /usr/bin/app',
            'FROM debian:12 AS build\nRUN chmod 4755 /app\nFROM scratch\nCMD ["/x"]',
            'FROM debian:12\nARG MODE\nRUN chmod $MODE /app',
        ],
    },
    *run({ dockerfile }) {
        for (const instruction of finalInstructions(dockerfile)) {
            const setuid = modeGrants(instruction, dockerfile).find((each) => each.setuid);
            if (setuid !== undefined)
                yield hit(instruction, setuid, 'setuid');
            const setgid = setuid === undefined ? modeGrants(instruction, dockerfile).find((each) => each.setgid) : undefined;
            if (setgid !== undefined)
                yield { ...hit(instruction, setgid, 'setgid'), severity: 'low', confidence: 'low' };
            if (instruction.keyword !== 'RUN')
                continue;
            const capabilities = (0,artifacts_shell/* shellCommands */.hf)(instruction, dockerfile).map(grantedCapabilities).find((each) => each !== undefined);
            if (capabilities === undefined)
                continue;
            // Binding a low port is the least of them, and often what keeps a process from running as root.
            const harmless = /^cap_net_bind_service[+=]+[eip]+$/i.test(capabilities);
            yield { at: instruction, about: 'setcap', message: `\`setcap\` gives a program the capabilities \`${capabilities}\`.`, ...(harmless ? { severity: 'low' } : {}) };
        }
    },
});
function hit(at, { by, mode, paths }, bit) {
    const on = paths[0] === undefined ? '' : ` on \`${paths[0]}\``;
    // On a folder the setgid bit only hands its group down, and which of the two it is can't be seen here.
    return { at, about: bit, message: `\`${by}\` with mode \`${mode}\` sets the ${bit} bit${on}${bit === 'setgid' ? ', which for a program means the rights of its group' : ''}.` };
}
/** @returns undefined when capabilities are taken away, or are known to the build alone */
function grantedCapabilities({ name, args }) {
    if (name !== 'setcap')
        return undefined;
    const capabilities = args.find(({ text }) => !text.startsWith('-') || text.includes('='))?.value;
    const removes = args.some(({ text }) => text === '-r');
    return removes || capabilities === undefined || !/[+=]p?[eip]/.test(capabilities) ? undefined : capabilities;
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/shell-form-entrypoint.ts



/** Text without anything that a shell would act on. */
const PLAIN = /^[\w./:@=+,-]+(?:[ \t]+[\w./:@=+,-]+)*$/;
/** These are nothing outside a shell. */
const BUILTINS = new Set(['exec', 'cd', 'set', 'export', 'eval', 'exit', 'trap', 'ulimit', 'umask', 'unset', 'alias', 'command', 'source', '.', ':', 'if', 'for', 'while', 'case', 'wait', 'type']);
/** Shell form puts `/bin/sh -c` in front: the shell is process 1, and it passes no signal on. */
const shellFormEntrypoint = defineCheck('dockerfile', {
    id: 'dockerfile/shell-form-entrypoint',
    title: 'The container is started through a shell',
    severity: 'low',
    why: 'In shell form `/bin/sh` is the first process. It passes no signals on, so `docker stop` waits and then kills; and an ENTRYPOINT in shell form ignores CMD and the arguments of `docker run`.',
    remedy: 'Write a JSON array: `ENTRYPOINT ["program", "argument"]`.',
    references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/', 'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
    controls: {},
    sameAs: ['hadolint:DL3025'],
    examples: {
        bad: ['FROM debian:12\nENTRYPOINT /srv/run --port 80', 'FROM debian:12\nENTRYPOINT exec /srv/run\nCMD ["--help"]', 'FROM node:22\nCMD npm start', "FROM eclipse-temurin:21\nENTRYPOINT ['java', '-jar', 'app.jar']"],
        good: [
            'FROM debian:12\nENTRYPOINT ["/srv/run", "--port", "80"]',
            'FROM debian:12\nENTRYPOINT [ \\\n  # why\n  "/srv/run" ]\nCMD ["--help"]',
            'FROM debian:12\nENTRYPOINT /srv/old\nENTRYPOINT ["/srv/run"]',
            'FROM debian:12 AS build\nCMD make\nFROM debian:12\nCMD ["/srv/run"]',
            'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nENTRYPOINT C:/run.exe',
            'FROM node:22\nCMD exec npm start',
        ],
    },
    *run({ dockerfile }) {
        const stage = (0,artifacts_dockerfile/* finalStage */.BD)(dockerfile);
        if (stage === undefined || (0,stages/* isWindows */.uF)(dockerfile, stage))
            return;
        const entrypoint = (0,stages/* effective */.C$)(stage, 'ENTRYPOINT');
        const command = (0,stages/* effective */.C$)(stage, 'CMD');
        const passesOn = (instruction) => instruction.words[0]?.value === 'exec';
        if (entrypoint !== undefined && !entrypoint.json) {
            // With `exec` signals arrive; then only a CMD is lost.
            if (passesOn(entrypoint) && command === undefined)
                return;
            const fix = command === undefined ? asArray(entrypoint, stage) : undefined;
            yield { at: entrypoint, message: entrypointMessage(passesOn(entrypoint), command !== undefined), ...(fix === undefined ? {} : { fix }) };
        }
        else if (entrypoint === undefined && command !== undefined && !command.json && !passesOn(command)) {
            yield { at: command, severity: 'negligible', message: 'CMD is in shell form: the shell is the first process, and it passes no signals on.' };
        }
    },
});
function entrypointMessage(passesOn, hasCommand) {
    if (passesOn)
        return 'ENTRYPOINT is in shell form, so CMD is ignored.';
    return hasCommand ? 'ENTRYPOINT is in shell form: CMD is ignored, and the shell passes no signals on.' : 'ENTRYPOINT is in shell form: the shell is the first process, and it passes no signals on.';
}
/** Only for words that a shell would hand over as they are. */
function asArray(at, stage) {
    const ownShell = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).some((each) => each.keyword === 'SHELL');
    const line = at.words.map((word) => word.text).join(' ');
    const program = at.words[0]?.text ?? '';
    if (ownShell || at.text.includes('\n') || !PLAIN.test(line) || program.includes('=') || BUILTINS.has(program))
        return undefined;
    const keyword = at.text.slice(0, at.keyword.length);
    return { title: 'write ENTRYPOINT as a JSON array', on: at, action: 'replace', text: `${keyword} [${at.words.map((word) => JSON.stringify(word.text)).join(', ')}]` };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/ssh-port.ts



/** A container with an SSH server is one that is managed like a machine. */
const sshPort = defineCheck('dockerfile', {
    id: 'dockerfile/ssh-port',
    title: 'The SSH port is exposed',
    severity: 'medium',
    why: 'An SSH server in a container is another way in, with its own keys, logins and updates, which nobody watches.',
    remedy: 'Leave the SSH server out and use `docker exec`, or `kubectl exec`, to look inside.',
    references: ['https://docs.docker.com/reference/dockerfile/#expose'],
    controls: { cisDocker: ['5.7'] },
    sameAs: ['trivy:DS-0004', 'kics:5907595b-5b6d-4142-b173-dbb0e73fbff8', 'checkov:CKV_DOCKER_1'],
    examples: {
        bad: ['FROM debian:12\nEXPOSE 80 22', 'FROM debian:12\nEXPOSE 22/tcp', 'FROM debian:12\nEXPOSE 20-25', 'FROM debian:12\nENV PORT=22\nEXPOSE $PORT/TCP'],
        good: ['FROM debian:12\nEXPOSE 2222 8022', 'FROM debian:12\nEXPOSE 22/udp', 'FROM debian:12\nARG PORT\nEXPOSE ${PORT}', 'FROM debian:12\nEXPOSE 220-230'],
    },
    *run({ dockerfile }) {
        for (const { instruction, at } of (0,stages/* placedInstructions */.XR)(dockerfile)) {
            if (instruction.keyword !== 'EXPOSE')
                continue;
            const port = instruction.words.find((word) => (0,variables/* expand */.fT)(word.value, instruction.scope).split(/\s+/).some(holdsSsh));
            if (port !== undefined)
                yield { at, message: `\`EXPOSE ${port.value}\` opens the SSH port, 22.` };
        }
    },
});
function holdsSsh(port) {
    const [, first, last, protocol] = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/.exec(port) ?? [];
    if (!(0,variables/* isKnown */.qE)(port) || first === undefined || (protocol ?? 'tcp').toLowerCase() !== 'tcp')
        return false;
    return Number(first) <= 22 && 22 <= Number(last ?? first);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/sudo.ts




const PROGRAMS = new Set(['sudo', 'doas']);
/** Being root for a step is what USER is for. */
const sudo = defineCheck('dockerfile', {
    id: 'dockerfile/sudo',
    title: 'sudo is used or installed',
    severity: 'low',
    why: 'In the image, sudo is a setuid program that turns a process of an ordinary user into root; in a build it handles terminals and signals in ways that nobody expects.',
    remedy: 'Switch with `USER root` and back for the steps that need it; start processes as another user with gosu or setpriv, or let the platform do it.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
    controls: { cisDocker: ['4.3'] },
    sameAs: ['hadolint:DL3004', 'trivy:DS-0010', 'kics:8ada6e80-0ade-439e-b176-0b28f6bce35a', 'checkov:CKV2_DOCKER_1', 'dockle:DKL-DI-0001'],
    examples: {
        bad: ['FROM debian:12\nRUN sudo apt-get update', 'FROM debian:12\nRUN apt-get update && apt-get install -y curl sudo', 'FROM alpine:3.20\nRUN curl -s https://example.com/key | doas tee /etc/key'],
        good: [
            'FROM debian:12\nRUN echo "run with sudo"',
            'FROM debian:12\nRUN command -v sudo || rm -rf /etc/sudoers.d',
            'FROM debian:12 AS build\nRUN apt-get install -y sudo\nFROM debian:12\nCOPY --from=build /app /app',
            'FROM debian:12\nRUN apt-get purge -y sudo && gosu nobody true',
        ],
    },
    *run({ dockerfile }) {
        for (const { run, at } of allRuns(dockerfile)) {
            const used = (0,artifacts_shell/* shellCommands */.hf)(run, dockerfile).flatMap(({ name, wrappers }) => [...wrappers, name ?? '']).find((name) => PROGRAMS.has(name));
            if (used !== undefined)
                yield { at, about: 'use', message: `A build step runs \`${used}\`.` };
        }
        for (const run of finalRuns(dockerfile)) {
            const installed = installedIn(run, dockerfile);
            if (installed !== undefined)
                yield { at: run, about: 'package', message: `The package \`${installed}\` is installed into the image.` };
        }
    },
});
function installedIn(run, dockerfile) {
    const commands = packageCommands(run, dockerfile).filter((each) => each.family !== 'pip');
    const removed = commands.filter((each) => each.action === 'remove').flatMap((each) => each.packages);
    return commands
        .filter((each) => each.action === 'install')
        .flatMap((each) => each.packages.map(packageName))
        .find((name) => PROGRAMS.has(name) && !removed.includes(name));
}

// EXTERNAL MODULE: ./src/artifacts/image-reference.ts
var image_reference = __webpack_require__(570);
;// CONCATENATED MODULE: ./src/checks/dockerfile/unpinned-image.ts




/** A name without tag and digest means `latest`. */
const unpinnedImage = defineCheck('dockerfile', {
    id: 'dockerfile/unpinned-image',
    title: 'An image is named without a version',
    severity: 'medium',
    why: 'Without a tag, and with the tag `latest`, each build may start from another image: what was tested is not what is shipped, and nobody can say which packages it holds.',
    remedy: 'Name a version, as in `node:22.11-slim`, and better its digest along with it.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    controls: { cisDocker: ['4.2'] },
    sameAs: ['hadolint:DL3006', 'hadolint:DL3007', 'trivy:DS-0001', 'kics:9efb0b2d-89c9-41a3-91ca-dcc0aec911fd', 'checkov:CKV_DOCKER_7'],
    examples: {
        bad: [
            'FROM debian\nUSER app',
            'ARG TAG=latest\nFROM node:${TAG}',
            'FROM localhost:5000/team/app',
            'FROM debian:12\nCOPY --from=docker.io/library/composer:latest /usr/bin/composer /usr/bin/',
            'FROM debian:12\nRUN --mount=type=bind,from=ghcr.io/owner/tools,target=/tools /tools/run',
        ],
        good: [
            'FROM debian:12',
            'FROM debian@sha256:c0ffee254729296a45a3885639ac7e10f9d54979676d96e1ddcb7b1f1c7f1d5c',
            'FROM debian:latest@sha256:c0ffee254729296a45a3885639ac7e10f9d54979676d96e1ddcb7b1f1c7f1d5c',
            'ARG TAG\nFROM node:${TAG}',
            'ARG IMAGE\nFROM $IMAGE',
            'FROM golang:1.23 AS build\nFROM scratch\nCOPY --from=build /app /app\nCOPY --from=0 /etc/passwd /etc/',
            'FROM node:latest-alpine3.20',
        ],
    },
    *run({ dockerfile }) {
        for (const stage of dockerfile.stages) {
            const { base } = stage;
            if (base.type === 'image')
                yield* unpinned_image_judge(base.reference, stage.from, 'high');
            else if (base.type === 'unknown')
                yield* unpinned_image_judge((0,image_reference/* parseImageReference */.o_)((0,variables/* expand */.fT)(stage.baseWord.value, stage.from.scope)), stage.from, 'high');
            for (const at of stage.instructions)
                yield* namedBy(at, dockerfile);
        }
    },
});
function* namedBy(at, dockerfile) {
    const instruction = at.trigger ?? at;
    const names = instruction.keyword === 'COPY' ? instruction.flags.flatMap((flag) => (flag.name === 'from' ? [flag.value ?? ''] : [])) : mountsOf(instruction).map((mount) => mount.get('from') ?? '');
    for (const name of new Set(names)) {
        // Builders differ in whether they replace variables here.
        if (name === '' || name.includes('$') || isStage(name, dockerfile.stages))
            continue;
        const reference = (0,image_reference/* parseImageReference */.o_)(name);
        // A plain word may also be a context that the command line names: `--build-context assets=…`.
        yield* unpinned_image_judge(reference, at, /[/.:]/.test(name) ? 'high' : 'medium');
    }
}
function isStage(name, stages) {
    return name === 'scratch' || /^\d+$/.test(name) || stages.some((stage) => stage.name === name.toLowerCase());
}
function* unpinned_image_judge({ repository, tag, digest }, at, confidence) {
    // `$IMAGE` may bring its own tag; `$REGISTRY/node` can't.
    const name = repository.slice(repository.lastIndexOf('/') + 1);
    if (digest !== undefined || (tag !== undefined && tag !== 'latest') || name === '' || !(0,variables/* isKnown */.qE)(name))
        return;
    const shown = repository.replaceAll(variables/* UNKNOWN */.HV, '…');
    yield {
        at,
        about: shown,
        confidence,
        message: tag === undefined ? `The image \`${shown}\` is named without a tag or digest, which means \`latest\`.` : `The image \`${shown}\` is used with the tag \`latest\`, which moves.`,
    };
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/workdir-relative.ts



/** A relative WORKDIR is taken from the one before it; without one in the file, from the base image's. */
const workdirRelative = defineCheck('dockerfile', {
    id: 'dockerfile/workdir-relative',
    title: 'A relative WORKDIR depends on the base image',
    severity: 'low',
    why: 'Where the files end up is decided by the WORKDIR of the base image: a new version of it can move the application, and with it permissions and paths.',
    remedy: 'Begin the path with `/`.',
    references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
    controls: {},
    sameAs: ['hadolint:DL3000', 'trivy:DS-0009', 'kics:6b376af8-cfe8-49ab-a08d-f32de23661a4', 'checkov:CKV_DOCKER_10'],
    examples: {
        bad: ['FROM debian:12\nWORKDIR app', 'FROM debian:12\nENV DIR=srv/app\nWORKDIR $DIR', 'FROM debian:12 AS build\nWORKDIR /src\nFROM debian:12\nWORKDIR ./src'],
        good: [
            'FROM debian:12\nWORKDIR /srv\nWORKDIR app',
            'FROM debian:12\nWORKDIR $HOME/app',
            'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:/app',
            '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:\\app',
            'FROM debian:12 AS base\nWORKDIR /srv\nFROM base\nWORKDIR app',
            'FROM debian:12\nWORKDIR "/srv/my app"',
        ],
    },
    *run({ dockerfile }) {
        for (const stage of dockerfile.stages) {
            const first = firstOf(stage);
            if (first !== undefined && stage.instructions.includes(first) && isRelative(first)) {
                yield { at: first, message: `\`WORKDIR ${first.words[0]?.value ?? ''}\` is relative, and no absolute WORKDIR stands before it in the file.` };
            }
        }
    },
});
/** The first WORKDIR decides: those behind it start from there. */
function firstOf(stage) {
    return (0,artifacts_dockerfile/* stageChain */.ap)(stage)
        .flatMap((each) => each.instructions)
        .find((each) => each.keyword === 'WORKDIR');
}
function isRelative(workdir) {
    const path = (0,variables/* expand */.fT)(workdir.words[0]?.value ?? '', workdir.scope).replace(/^["']/, '');
    return path !== '' && !path.startsWith(variables/* UNKNOWN */.HV) && !/^(?:[/\\]|[A-Za-z]:)/.test(path);
}

;// CONCATENATED MODULE: ./src/checks/dockerfile/yum-cache.ts



/** Where `yum` is a name of dnf, its cache is dnf's. */
const yum_cache_DOWNLOADS = {
    folders: ['/var/cache/yum', '/var/cache/dnf'],
    fills: ({ program, action }) => program === 'yum' && (action === 'install' || action === 'upgrade'),
    empties: ({ family, action }) => family === 'yum' && action === 'clean',
};
/** A file that a later layer deletes is still in the layer that made it. */
const yumCache = defineCheck('dockerfile', {
    id: 'dockerfile/yum-cache',
    title: 'The cache of yum stays in the image',
    severity: 'negligible',
    why: 'The repository data that yum downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
    remedy: 'End the same RUN with `yum clean all`.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3032'],
    controls: {},
    sameAs: ['hadolint:DL3032', 'trivy:DS-0015', 'kics:00481784-25aa-4a55-8633-3136dfcf4f37'],
    examples: {
        bad: ['FROM centos:7\nRUN yum install -y httpd', 'FROM centos:7\nRUN yum clean all && yum -y install httpd', 'FROM centos:7\nRUN yum install -y httpd\nRUN yum clean all'],
        good: [
            'FROM centos:7\nRUN yum install -y httpd && yum clean all',
            'FROM centos:7\nRUN yum -y update && rm -rf /var/cache/yum',
            'FROM centos:7\nRUN --mount=type=cache,target=/var/cache/yum yum install -y httpd',
            'FROM centos:7\nRUN echo "yum install -y httpd" > /hint',
        ],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, yum_cache_DOWNLOADS);
            if (left !== undefined)
                yield { at: run, message: `\`yum ${left.actionWord.text}\` leaves its cache in this layer: no \`yum clean all\` follows in the same RUN.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/dockerfile/zypper-cache.ts



const zypper_cache_DOWNLOADS = {
    folders: ['/var/cache/zypp', '/var/cache/zypper'],
    fills: ({ family, action, options }) => family === 'zypper' && (action === 'install' || action === 'upgrade') && !options.some((option) => /^--(?:no-cache|cache-dir|reposd-dir)\b/.test(option)),
    empties: ({ family, action }) => family === 'zypper' && action === 'clean',
};
/** A file that a later layer deletes is still in the layer that made it. */
const zypperCache = defineCheck('dockerfile', {
    id: 'dockerfile/zypper-cache',
    title: 'The cache of zypper stays in the image',
    severity: 'negligible',
    why: 'The repository data that zypper downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
    remedy: 'End the same RUN with `zypper clean --all`.',
    references: ['https://github.com/hadolint/hadolint/wiki/DL3036'],
    controls: {},
    sameAs: ['hadolint:DL3036', 'trivy:DS-0020', 'kics:38300d1a-feb2-4a48-936a-d1ef1cd24313'],
    examples: {
        bad: ['FROM opensuse/leap:15\nRUN zypper install -y httpd', 'FROM opensuse/leap:15\nRUN zypper --non-interactive in httpd\nRUN zypper clean'],
        good: ['FROM opensuse/leap:15\nRUN zypper install -y httpd && zypper clean -a', 'FROM opensuse/leap:15\nRUN zypper -n in httpd && zypper cc --all', 'FROM opensuse/leap:15\nRUN zypper addrepo https://example.com/x.repo', 'FROM opensuse/leap:15\nRUN zypper -n in httpd; rm -rf /var/cache/zypp/*'],
    },
    *run({ dockerfile }) {
        for (const run of finalRuns(dockerfile)) {
            const [left] = leavesCache(run, dockerfile, zypper_cache_DOWNLOADS);
            if (left !== undefined)
                yield { at: run, message: `\`zypper ${left.actionWord.text}\` leaves its cache in this layer: no \`zypper clean\` follows in the same RUN.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/context-use.ts
/** What the Dockerfiles of a build context take out of it. */


/** @returns `folders` when no Dockerfile is known, since then nothing is. */
function contextUse(dockerfiles) {
    if (dockerfiles.length === 0)
        return 'folders';
    const sources = dockerfiles.flatMap(copiesFromContext).flatMap(({ sources: each }) => each);
    if (sources.some(copied_files/* isWholeContext */.VP))
        return 'everything';
    return sources.every(isSingleFile) ? 'files' : 'folders';
}
/** The COPY and ADD instructions that read the context, ONBUILD left out: it reads another one. */
function copiesFromContext(dockerfile) {
    return dockerfile.stages
        .flatMap((stage) => stage.instructions)
        .map((at) => ({ at, sources: (0,copied_files/* contextSources */.S1)(at) }))
        .filter(({ sources }) => sources.length > 0);
}
/** A name with an ending is a file's; `app` and `lib/` may be folders. */
function isSingleFile({ path }) {
    return (0,variables/* isKnown */.qE)(path) && /[^/.]\.\w+$/.test(path) && !path.includes('*');
}
/** Whether a COPY names a path itself, so that ignoring it would break the build. */
function isNamed(path, dockerfiles) {
    const folder = path.split('/')[0] ?? path;
    return dockerfiles.flatMap(copiesFromContext).some(({ sources }) => sources.some((source) => {
        const named = (0,copied_files/* contextPath */.VJ)(source.path);
        return named === path || named === folder || named.startsWith(`${folder}/`);
    }));
}

// EXTERNAL MODULE: ./src/artifacts/ignore-file.ts
var ignore_file = __webpack_require__(69412);
;// CONCATENATED MODULE: ./src/checks/dockerignore/missing-bulk.ts



const BULK = [
    { pattern: '**/*.log', sample: 'debug.log' },
    { pattern: 'node_modules/', sample: 'node_modules/x/index.js' },
    { pattern: '**/__pycache__/', sample: '__pycache__/x.cpython-312.pyc' },
    { pattern: '**/*.pyc', sample: 'x.pyc' },
];
/** Files that only make the context large and the cache stale. */
const missingBulk = defineCheck('dockerignore', {
    id: 'dockerignore/missing-bulk',
    title: 'The ignore file lets logs and generated files through',
    severity: 'negligible',
    confidence: 'medium',
    why: 'Logs and installed dependencies make the context large, break the cache with every build and may carry packages that were never checked.',
    remedy: 'Name them in the ignore file.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: {},
    sameAs: [],
    examples: {
        bad: [{ '.dockerignore': '.git', Dockerfile: 'FROM node:22\nCOPY package.json .\nCOPY . .' }, { '.dockerignore': '**/*.pyc', Dockerfile: 'FROM python:3.13\nCOPY requirements.txt .\nCOPY . .' }],
        good: [
            '*\n!src',
            { '.dockerignore': 'node_modules\n*.log', Dockerfile: 'FROM node:22\nCOPY package.json .\nCOPY . .' },
            { '.dockerignore': '**/__pycache__\n**/*.py[cod]\n*.log', Dockerfile: 'FROM python:3.13\nCOPY requirements.txt .\nCOPY . .' },
            { '.dockerignore': '.git', Dockerfile: 'FROM golang:1.23\nCOPY go.mod .' },
        ],
    },
    *run({ ignore, dockerfiles }) {
        if (ignore === undefined || contextUse(dockerfiles) !== 'everything')
            return;
        const text = dockerfiles.map((dockerfile) => dockerfile.source.text).join('\n');
        const missing = (0,ignore_file/* missingFrom */.f)(ignore, BULK).filter(({ pattern, sample }) => isUsed(pattern, text) && !isNamed(sample, dockerfiles));
        if (missing.length === 0)
            return;
        const { at, fix } = ignore.append(missing.map(({ pattern }) => pattern));
        yield { at, about: 'patterns', message: `The ignore file does not keep back ${missing.map(({ pattern }) => `\`${pattern}\``).join(', ')}.`, fix: { title: 'ignore logs and generated files', ...fix } };
    },
});
/** Node's folder matters where Node is, Python's where Python is. */
function isUsed(pattern, dockerfiles) {
    if (pattern.includes('node_modules'))
        return /\b(?:node|npm|yarn|pnpm|package\.json)\b/i.test(dockerfiles);
    if (pattern.includes('py'))
        return /\b(?:python[\d.]*|pip3?|requirements\.txt|pyproject\.toml|uv|poetry)\b/i.test(dockerfiles);
    return true;
}

;// CONCATENATED MODULE: ./src/checks/dockerignore/missing-sensitive.ts



/** Almost every working copy holds these. */
const COMMON = [
    { pattern: '.git', sample: '.git/config' },
    { pattern: '.env', sample: '.env' },
];
const RARE = [
    { pattern: '**/*.key', sample: 'server.key' },
    { pattern: '**/*.pem', sample: 'server.pem' },
    { pattern: 'secrets/', sample: 'secrets/x' },
    { pattern: 'credentials/', sample: 'credentials/x' },
    { pattern: '.aws/', sample: '.aws/credentials' },
];
/** The ignore file is there and lets through what should never be in an image. */
const missingSensitive = defineCheck('dockerignore', {
    id: 'dockerignore/missing-sensitive',
    title: 'The ignore file lets secrets through',
    severity: 'low',
    confidence: 'medium',
    why: 'What the ignore file does not name can be copied into the image: the history of the repository, local settings with passwords, keys.',
    remedy: 'Name them in the ignore file, behind any line that begins with `!`.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: ['node_modules', { '.dockerignore': 'node_modules\n.git', Dockerfile: 'FROM node:22\nCOPY . /app' }, '.git\n.env\n*.key\n*.pem\nsecrets\ncredentials\n.aws\n!.env', ''],
        good: [
            '*\n!src\n',
            '/.git\n.env*\n**/*.key\n*.pem\nsecrets/\ncredentials/\n.aws',
            '.*\n*.key\n*.pem\nsecrets\ncredentials/**\n',
            { '.dockerignore': 'node_modules', Dockerfile: 'FROM node:22\nCOPY server.js package.json /app/' },
        ],
    },
    *run(context) {
        const { ignore } = context;
        if (ignore === undefined)
            return;
        const use = contextUse(context.dockerfiles);
        // Only named files leave the context.
        if (use === 'files')
            return;
        const common = missing_sensitive_open(context, COMMON);
        const missing = [...common, ...missing_sensitive_open(context, RARE)];
        if (missing.length === 0 || (common.length === 0 && use !== 'everything'))
            return;
        const { at, fix } = ignore.append(missing.map(({ pattern }) => pattern));
        yield {
            at,
            about: 'patterns',
            severity: common.length === 0 ? 'negligible' : use === 'everything' ? 'medium' : 'low',
            message: `The ignore file does not keep back ${missing.map(({ pattern }) => `\`${pattern}\``).join(', ')}.`,
            fix: { title: 'ignore what is sensitive', ...fix },
        };
    },
});
/** What is copied by name is wanted in the image; another check judges that. */
function missing_sensitive_open({ ignore, dockerfiles }, wanted) {
    return ignore === undefined ? [] : (0,ignore_file/* missingFrom */.f)(ignore, wanted).filter(({ sample }) => !isNamed(sample, dockerfiles));
}

;// CONCATENATED MODULE: ./src/checks/dockerignore/missing.ts


/** Without the file, everything in the folder is there for COPY to take. */
const missing = defineCheck('dockerignore', {
    id: 'dockerignore/missing',
    title: 'The build context has no .dockerignore',
    severity: 'low',
    why: 'Everything in the folder is open to COPY and may be sent to the builder: the Git history, local settings, keys. A later `COPY . .` takes it all.',
    remedy: 'Add a `.dockerignore` beside the Dockerfile; begin with `.git`, `.env` and `*.key`.',
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: [{ Dockerfile: 'FROM debian:12\nCOPY app /app' }, { Dockerfile: 'FROM debian:12\nRUN true\nADD . /app' }],
        good: [{ Dockerfile: 'FROM debian:12\nCOPY app /app', '.dockerignore': '' }, { Dockerfile: 'FROM debian:12\nRUN make' }, { Dockerfile: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /app /app' }, { Dockerfile: 'FROM debian:12\nCOPY <<EOF /etc/app.conf\na=1\nEOF' }],
    },
    *run({ ignore, dockerfiles }) {
        if (ignore !== undefined)
            return;
        const first = dockerfiles.flatMap(copiesFromContext)[0];
        if (first !== undefined) {
            // Single files bring nothing along.
            const severity = contextUse(dockerfiles) === 'files' ? 'negligible' : 'low';
            yield { at: first.at, about: 'no ignore file', severity, message: 'Files are copied from a build context that has no .dockerignore.' };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/in-image.ts
/** @param path of a file in the image; undefined when the layer as a whole is meant */
function inLayer(config, layer, path) {
    return { type: 'layer', diffId: config.layers[layer]?.diffId, path };
}
/** Something that the image's configuration says, or doesn't. @param word the variable, label or port */
function inConfig(keyword, word) {
    return { type: 'layer', diffId: undefined, path: undefined, instruction: word === undefined ? { keyword } : { keyword, word } };
}
/** Text from the image as code: no line ends or control characters, and no mark that would end the code. */
function code(text) {
    const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`).replaceAll('`', "'");
    return `\`${plain.length > 200 ? `${plain.slice(0, 200)}…` : plain}\``;
}
/** @returns "`/app/x`" */
function pathInWords(path) {
    return code(`/${path}`);
}

;// CONCATENATED MODULE: ./src/checks/image/docker-socket-declared.ts


const docker_socket_declared_SOCKET = /(?:^|\/)(?:docker|containerd|crio|podman)(?:\/\w+)?\.sock$/;
const HOST_FOLDERS = /^\/(?:dev|proc|sys|var\/run|run)?\/?$/;
/** An image that asks for the engine's socket asks for the host. */
const dockerSocketDeclared = defineCheck('image', {
    id: 'image/docker-socket-declared',
    title: 'The image declares the engine’s socket or a system folder as a volume',
    severity: 'high',
    why: 'Whoever can write to the engine’s socket starts containers with every right on the host; an image that declares it tells its users to mount it.',
    remedy: 'Take the VOLUME away; when the engine must be reached, let a proxy with few rights stand in between.',
    references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
    controls: { cisDocker: ['5.32'] },
    sameAs: ['dockle:DKL-DI-0002'],
    twins: ['dockerfile/docker-socket-volume'],
    examples: {
        bad: [{ config: { Volumes: ['/var/run/docker.sock'] } }, { config: { Volumes: ['/data', '/run/containerd/containerd.sock'] } }, { config: { Volumes: ['/proc'] } }],
        good: [{ config: { Volumes: ['/data', '/var/lib/docker'] } }, { config: { Volumes: ['/var/run/postgresql', '/run/php'] } }, { config: {} }],
    },
    *run({ config }) {
        for (const volume of config.volumes ?? []) {
            if (docker_socket_declared_SOCKET.test(volume))
                yield { at: inConfig('VOLUME', volume), message: `The volume ${code(volume)} is the socket of the engine.` };
            else if (HOST_FOLDERS.test(volume))
                yield { at: inConfig('VOLUME', volume), severity: 'medium', message: `The volume ${code(volume)} covers a folder of the system.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/accounts.ts
/** @returns what containers see at this path */
function liveFile({ files }, path) {
    return files.findLast((file) => file.path === path && file.goneIn === undefined);
}
function accountsOf(files) {
    return (liveFile(files, 'etc/passwd')?.text ?? '').split('\n').flatMap((line) => {
        const [name = '', password, uid = '', , , , shell = ''] = line.trimEnd().split(':');
        return password === undefined || !/^\d+$/.test(uid) ? [] : [{ name, password, uid: Number(uid), shell }];
    });
}
/** Names in /etc/shadow whose password is empty. */
function emptyInShadow(files) {
    const lines = (liveFile(files, 'etc/shadow')?.text ?? '').split('\n');
    return new Set(lines.flatMap((line) => {
        const [name = '', password] = line.trimEnd().split(':');
        return password === '' && name !== '' ? [name] : [];
    }));
}

;// CONCATENATED MODULE: ./src/checks/image/duplicate-uid-0.ts



/** Names don't count for the kernel, numbers do. */
const duplicateUid0 = defineCheck('image', {
    id: 'image/duplicate-uid-0',
    title: 'An account other than root has the user id 0',
    severity: 'medium',
    why: 'The kernel knows numbers only: whoever runs as this account is root, and whoever reads its name believes otherwise.',
    remedy: 'Give the account an id of its own: `usermod -u 1000 NAME`.',
    references: ['https://man7.org/linux/man-pages/man5/passwd.5.html'],
    controls: {},
    sameAs: ['dockle:DKL-LI-0002'],
    examples: {
        bad: [{ layers: [{ by: 'RUN useradd -o -u 0 admin', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/bash\nadmin:x:0:0::/home/admin:/bin/sh\n' } }] }, { layers: [{ by: 'COPY passwd /etc/', files: { 'etc/passwd': 'app:x:0:0::/:/bin/sh\nroot:x:0:0::/root:/bin/sh\n' } }] }],
        good: [
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/bash\noperator:x:11:0:operator:/root:/sbin/nologin\n' } }] },
            { layers: [{ by: 'COPY app /app', files: { 'app/passwd': 'a:x:0:0::/:\nb:x:0:0::/:\n' } }] },
            { layers: [{ by: 'COPY passwd /etc/', files: { 'etc/passwd': 'app:x:0:0::/:/bin/sh\nroot:x:0:0::/root:/bin/sh\n' } }, { by: 'COPY passwd /etc/', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\n' } }] },
        ],
    },
    *run({ config, files }) {
        const passwd = liveFile(files, 'etc/passwd');
        if (passwd === undefined)
            return;
        const others = new Set(accountsOf(files).flatMap(({ name, uid }) => (uid === 0 && name !== 'root' ? [name] : [])));
        for (const name of others)
            yield { at: inLayer(config, passwd.layer, passwd.path), message: `The account ${code(name)} has the user id 0: it is root under another name.` };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/empty-password.ts



/** CVE-2019-5021: an empty field isn't a locked one (`*` or `!`). */
const emptyPassword = defineCheck('image', {
    id: 'image/empty-password',
    title: 'An account of the image has an empty password',
    severity: 'high',
    why: 'Anyone inside the container becomes that user without a password: `su`, or a login over SSH where there is a server.',
    remedy: 'Lock the account: `passwd -l NAME`, or take it away with `userdel NAME`.',
    references: ['https://man7.org/linux/man-pages/man5/shadow.5.html', 'https://nvd.nist.gov/vuln/detail/CVE-2019-5021'],
    controls: {},
    sameAs: ['dockle:DKL-LI-0001'],
    examples: {
        bad: [
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n', 'etc/shadow': 'root:::0:::::\n' } }] },
            { layers: [{ by: 'RUN adduser -D app && passwd -d app', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\napp::1000:1000::/home/app:/bin/sh\n' } }] },
        ],
        good: [
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n', 'etc/shadow': 'root:*:19000:0:99999:7:::\napp:!:19000::::::\n' } }] },
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/shadow': 'root:::0:::::\n' } }, { by: 'RUN passwd -l root', files: { 'etc/shadow': 'root:!::0:::::\n' } }] },
            { layers: [{ by: 'COPY passwd /etc/', files: { 'etc/passwd': 'app:x:65532:65532::/:/sbin/nologin\n' } }] },
        ],
    },
    *run({ config, files }) {
        const shadow = liveFile(files, 'etc/shadow');
        const passwd = liveFile(files, 'etc/passwd');
        const accounts = accountsOf(files);
        const empty = new Map([...emptyInShadow(files)].map((name) => [name, shadow]));
        for (const { name, password } of accounts)
            if (password === '')
                empty.set(name, passwd);
        for (const [name, file] of empty) {
            if (file === undefined)
                continue;
            const shell = accounts.find((account) => account.name === name)?.shell ?? '';
            const closed = /\/(?:nologin|false|sync|shutdown|halt)$/.test(shell);
            yield { at: inLayer(config, file.layer, file.path), ...(closed ? { severity: 'low' } : {}), message: `The account ${code(name)} has an empty password in \`/${file.path}\`.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/artifacts/distribution-release.ts
/** Which distribution an image is (https://www.freedesktop.org/software/systemd/man/latest/os-release.html). */

const FAMILIES = new Map([
    ['debian', 'debian'], ['ubuntu', 'ubuntu'], ['alpine', 'alpine'], ['fedora', 'fedora'], ['centos', 'centos'], ['rhel', 'redhat'], ['rocky', 'rocky'], ['almalinux', 'alma'], ['ol', 'oracle'], ['amzn', 'amazon'],
    ['opensuse-leap', 'opensuse-leap'], ['photon', 'photon'],
]);
const MAJOR_ONLY = new Set(['debian', 'redhat', 'centos', 'centos-stream', 'rocky', 'alma', 'oracle', 'amazon', 'fedora']);
/** @returns undefined for no distribution, one that isn't told apart, or one without releases */
function distributionRelease(files) {
    const file = [liveFile(files, 'etc/os-release'), liveFile(files, 'usr/lib/os-release')].find((each) => each?.text !== undefined && each.text !== '');
    if (file?.text === undefined)
        return undefined;
    const fields = new Map([...file.text.matchAll(/^([A-Z_]+)=(["']?)(.*?)\2\s*$/gm)].map(([, key = '', , value = '']) => [key, value]));
    const family = FAMILIES.get(fields.get('ID') ?? '');
    const version = fields.get('VERSION_ID') ?? '';
    if (family === undefined || !/^\d+(?:\.\d+)*$/.test(version))
        return undefined;
    const stream = family === 'centos' && /stream/i.test(fields.get('NAME') ?? '') ? 'centos-stream' : family;
    const parts = version.split('.').slice(0, MAJOR_ONLY.has(stream) ? 1 : 2);
    return { family: stream, release: parts.join('.'), name: fields.get('PRETTY_NAME') ?? `${family} ${version}`, file };
}

;// CONCATENATED MODULE: ./src/artifacts/end-of-life.ts
/**
 * Last day of security updates that everybody gets: without paid extensions (Ubuntu Pro, RHEL ELS), with Debian's LTS, which is free.
 * Dates as the distributors gave them by the end of 2025; they move, so look at the sources once a quarter. A release that isn't named is taken for a current one.
 */
const LIFECYCLES = {
    debian: {
        source: 'https://wiki.debian.org/LTS',
        ends: { 6: '2016-02-29', 7: '2018-05-31', 8: '2020-06-30', 9: '2022-06-30', 10: '2024-06-30', 11: '2026-08-31', 12: '2028-06-30', 13: '2030-06-30' },
    },
    ubuntu: {
        source: 'https://wiki.ubuntu.com/Releases',
        ends: {
            '12.04': '2017-04-28', '14.04': '2019-04-25', '16.04': '2021-04-30', '16.10': '2017-07-20', '17.04': '2018-01-13', '17.10': '2018-07-19', '18.04': '2023-05-31', '18.10': '2019-07-18', '19.04': '2020-01-23',
            '19.10': '2020-07-17', '20.04': '2025-05-31', '20.10': '2021-07-22', '21.04': '2022-01-20', '21.10': '2022-07-14', '22.04': '2027-04-30', '22.10': '2023-07-20', '23.04': '2024-01-25', '23.10': '2024-07-11',
            '24.04': '2029-05-31', '24.10': '2025-07-10', '25.04': '2026-01-15', '25.10': '2026-07-31',
        },
    },
    alpine: {
        source: 'https://alpinelinux.org/releases/',
        ends: {
            '3.0': '2016-05-01', '3.1': '2016-11-01', '3.2': '2017-05-01', '3.3': '2017-11-01', '3.4': '2018-05-01', '3.5': '2018-11-01', '3.6': '2019-05-01', '3.7': '2019-11-01', '3.8': '2020-05-01', '3.9': '2020-11-01',
            '3.10': '2021-05-01', '3.11': '2021-11-01', '3.12': '2022-05-01', '3.13': '2022-11-01', '3.14': '2023-05-01', '3.15': '2023-11-01', '3.16': '2024-05-23', '3.17': '2024-11-22', '3.18': '2025-05-09',
            '3.19': '2025-11-01', '3.20': '2026-04-01', '3.21': '2026-11-01', '3.22': '2027-05-01',
        },
    },
    fedora: {
        source: 'https://docs.fedoraproject.org/en-US/releases/eol/',
        ends: {
            30: '2020-05-26', 31: '2020-11-24', 32: '2021-05-25', 33: '2021-11-30', 34: '2022-06-07', 35: '2022-12-13', 36: '2023-05-16', 37: '2023-12-05', 38: '2024-05-21', 39: '2024-11-26', 40: '2025-05-13', 41: '2025-12-15',
            42: '2026-05-13', 43: '2026-12-09',
        },
    },
    centos: { source: 'https://www.centos.org/centos-linux-eol/', ends: { 5: '2017-03-31', 6: '2020-11-30', 7: '2024-06-30', 8: '2021-12-31' } },
    'centos-stream': { source: 'https://www.centos.org/cl-vs-cs/#end-of-life', ends: { 8: '2024-05-31', 9: '2027-05-31', 10: '2030-01-01' } },
    redhat: { source: 'https://access.redhat.com/support/policy/updates/errata', ends: { 5: '2017-03-31', 6: '2020-11-30', 7: '2024-06-30', 8: '2029-05-31', 9: '2032-05-31', 10: '2035-05-31' } },
    rocky: { source: 'https://wiki.rockylinux.org/rocky/version/', ends: { 8: '2029-05-31', 9: '2032-05-31', 10: '2035-05-31' } },
    alma: { source: 'https://wiki.almalinux.org/release-notes/', ends: { 8: '2029-03-01', 9: '2032-05-31', 10: '2035-05-31' } },
    oracle: { source: 'https://www.oracle.com/a/ocom/docs/elsp-lifetime-069338.pdf', ends: { 6: '2021-03-31', 7: '2024-12-31', 8: '2029-07-31', 9: '2032-06-30', 10: '2035-06-30' } },
    amazon: { source: 'https://aws.amazon.com/amazon-linux-2/faqs/', ends: { 1: '2023-12-31', 2018: '2023-12-31', 2: '2026-06-30', 2023: '2029-06-30' } },
    'opensuse-leap': {
        source: 'https://en.opensuse.org/Lifetime',
        ends: { '42.3': '2019-06-30', '15.0': '2019-12-03', '15.1': '2021-02-02', '15.2': '2022-01-04', '15.3': '2022-12-31', '15.4': '2023-12-07', '15.5': '2024-12-31', '15.6': '2026-04-30', '16.0': '2027-10-31' },
    },
    photon: { source: 'https://blogs.vmware.com/vsphere/2022/01/photon-1-x-end-of-support-announcement.html', ends: { '1.0': '2022-02-28', '2.0': '2022-12-31', '3.0': '2024-06-30', '4.0': '2025-12-31' } },
};
/** @returns undefined for what isn't in the table */
function endOfLife(family, release) {
    const lifecycle = LIFECYCLES[family];
    const date = lifecycle?.ends[release];
    return lifecycle === undefined || date === undefined ? undefined : { date, source: lifecycle.source };
}

;// CONCATENATED MODULE: ./src/checks/image/end-of-life.ts




/** Reported under the rule that Trivy's decoder uses, so that the two are one finding. */
const endOfLifeDistribution = defineCheck('image', {
    id: 'image/end-of-life',
    title: 'The distribution of the image gets no security updates any more',
    severity: 'high',
    why: 'What is found in it from now on stays open, and scanners may not even list it: their data come from the distributor, who no longer looks.',
    remedy: 'Move to a release that is supported.',
    references: ['https://endoflife.date/'],
    controls: { cisDocker: ['4.4'] },
    sameAs: [],
    examples: {
        bad: [
            { layers: [{ by: 'ADD rootfs /', files: { 'usr/lib/os-release': 'PRETTY_NAME="Debian GNU/Linux 9 (stretch)"\nID=debian\nVERSION_ID="9"\n' } }] },
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.12.1\n' } }] },
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'NAME="CentOS Stream"\nID="centos"\nVERSION_ID="8"\n' } }] },
        ],
        good: [
            { layers: [{ by: 'ADD rootfs /', files: { 'usr/lib/os-release': 'ID=debian\nVERSION_ID="13"\n' } }] },
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'ID=wolfi\nVERSION_ID="20230201"\n' } }] },
            { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'ID="rhel"\nVERSION_ID="9.4"\n' } }] },
            { layers: [{ by: 'COPY app /app', files: { app: 'x' } }] },
        ],
    },
    *run({ config, files, now }) {
        const found = distributionRelease(files);
        if (found === undefined)
            return;
        const { family, release, name } = found;
        const end = endOfLife(family, release);
        if (end === undefined || now.toISOString().slice(0, 10) <= end.date)
            return;
        yield {
            // As scanners have it: the system comes with the lowest layer.
            at: inLayer(config, 0, undefined),
            message: `${code(name)} has had no security updates since ${end.date} (${end.source}).`,
            reportedAs: { kind: 'eol', rule: `eol/${family}-${release}`, title: `${family} ${release} is past its end of life` },
        };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/exposed-privileged-port.ts


/** Web servers listen there by default, and engines since 20.10 let every user do so. */
const USUAL = new Set([80, 443]);
const exposedPrivilegedPort = defineCheck('image', {
    id: 'image/exposed-privileged-port',
    title: 'The image listens on a privileged port',
    severity: 'low',
    confidence: 'medium',
    why: 'Ports below 1024 need root or a capability outside of engines that lift that rule, so the image invites to run it with more rights than it needs.',
    remedy: 'Let the service listen on a port above 1023; publishing maps it to whichever is wanted (`-p 80:8080`).',
    references: ['https://docs.docker.com/reference/dockerfile/#expose', 'https://docs.docker.com/engine/network/port-publishing/'],
    controls: { cisDocker: ['5.8'] },
    sameAs: [],
    examples: {
        bad: [{ config: { ExposedPorts: ['80/tcp'] } }, { config: { ExposedPorts: ['8080/tcp', '389/tcp', '53/udp'] } }],
        good: [{ config: { ExposedPorts: ['8080/tcp'] } }, { config: { ExposedPorts: ['22/tcp', '1024/tcp'] } }, { config: {} }],
    },
    *run({ config }) {
        for (const exposed of config.exposedPorts ?? []) {
            const port = Number(/^\d+/.exec(exposed)?.[0] ?? Number.NaN);
            // SSH has a check of its own.
            if (!(port > 0 && port < 1024) || port === 22)
                continue;
            yield { at: inConfig('EXPOSE', String(port)), ...(USUAL.has(port) ? { severity: 'negligible' } : {}), message: `The image exposes port ${String(port)}, which is a privileged one.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/image/file-capabilities.ts


/** Each of these is a way to root, or past the limits of the container: https://man7.org/linux/man-pages/man7/capabilities.7.html */
const AS_GOOD_AS_ROOT = new Set(['chown', 'dac_override', 'dac_read_search', 'fowner', 'fsetid', 'setuid', 'setgid', 'setpcap', 'setfcap', 'sys_admin', 'sys_module', 'sys_rawio', 'sys_ptrace', 'sys_chroot', 'sys_boot', 'mac_admin', 'mac_override', 'bpf', 'mknod', 'net_admin', 'unknown']);
/** As distributions ship them: https://salsa.debian.org/debian/iputils, https://src.fedoraproject.org/rpms/shadow-utils */
const OF_DISTRIBUTIONS = /^(?:usr\/)?s?bin\/(?:ping|arping|clockdiff|mtr-packet|newuidmap|newgidmap|suexec|dumpcap|rsh|rlogin|rcp)$|^usr\/lib(?:exec)?\/(?:.*\/)?(?:gst-ptp-helper|mtr-packet|snap-confine)$/;
/** Capabilities on a file do what setuid does, in smaller portions. */
const fileCapabilities = defineCheck('image', {
    id: 'image/file-capabilities',
    title: 'A program of the image has file capabilities',
    severity: 'medium',
    why: 'A capability on a file gives whoever starts it a part of root’s power, in so far as the container has it; and where the container lacks it, the program doesn’t start at all.',
    remedy: 'Take it away (`setcap -r FILE`): for a low port use one above 1023, and give capabilities to the container, not to files.',
    references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html', 'https://docs.docker.com/engine/security/#linux-kernel-capabilities'],
    controls: { cisDocker: ['4.8'] },
    sameAs: [],
    twins: ['dockerfile/setuid-or-setcap'],
    examples: {
        bad: [{ layers: [{ by: 'RUN setcap cap_sys_admin+ep /app/run', files: { 'app/run': { mode: '755', capabilities: ['sys_admin'] } } }] }, { layers: [{ by: 'RUN setcap cap_net_bind_service=+ep /app/web', files: { 'app/web': { capabilities: ['net_bind_service'] } } }] }],
        good: [
            { layers: [{ by: 'ADD rootfs /', files: { 'usr/bin/ping': { mode: '755', capabilities: ['net_raw'] } } }] },
            { layers: [{ by: 'COPY run /app/', files: { 'app/run': { mode: '755' } } }] },
            { layers: [{ by: 'RUN setcap cap_net_admin+ep /app/run', files: { 'app/run': { capabilities: ['net_admin'] } } }, { by: 'RUN setcap -r /app/run', files: { 'app/run': { mode: '755' } } }] },
        ],
    },
    *run({ config, files }) {
        for (const { path, layer, capabilityNames, goneIn } of files.files) {
            if (goneIn !== undefined || capabilityNames.length === 0 || OF_DISTRIBUTIONS.test(path))
                continue;
            const names = capabilityNames.length > 6 ? `${String(capabilityNames.length)} capabilities, among them ${written(capabilityNames.slice(0, 3))}` : written(capabilityNames);
            yield { at: inLayer(config, layer, path), ...severityOf(capabilityNames), message: `${pathInWords(path)} gets ${names} from its file.` };
        }
    },
});
function written(names) {
    return names.map((name) => `\`CAP_${name.replace(/^cap_/, '').toUpperCase()}\``).join(', ');
}
/** Binding a low port is what most of them are for: it harms nobody. */
function severityOf(names) {
    if (names.some((name) => AS_GOOD_AS_ROOT.has(name)))
        return {};
    return { severity: names.every((name) => name === 'net_bind_service') ? 'negligible' : 'low' };
}

// EXTERNAL MODULE: ./src/artifacts/healthcheck.ts
var healthcheck = __webpack_require__(22041);
;// CONCATENATED MODULE: ./src/checks/image/healthcheck-program-absent.ts



/** `curl` on a slim image: the container is unhealthy for ever, and its orchestrator restarts it for ever. */
const healthcheckProgramAbsent = defineCheck('image', {
    id: 'image/healthcheck-program-absent',
    title: 'The health check starts a program that the image doesn’t have',
    severity: 'medium',
    why: 'The check fails each time, whatever the service does: the container counts as unhealthy and is restarted or never gets any load.',
    remedy: 'Use what the image has: the service itself with an option for it, a script in its language; or install the program.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    controls: { cisDocker: ['4.6'] },
    sameAs: [],
    examples: {
        bad: [
            { config: { Healthcheck: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] }, layers: [{ by: 'ADD rootfs /', files: { 'bin/sh': '#!' } }] },
            { config: { Healthcheck: ['CMD', '/app/check'] }, layers: [{ by: 'COPY app /app', files: { 'app/check': 'x' } }, { by: 'RUN rm /app/check', files: { 'app/check': { deleted: true } } }] },
            { config: { Healthcheck: ['CMD-SHELL', 'exit 0'] }, layers: [{ by: 'COPY app /app', files: { app: 'x' } }] },
        ],
        good: [
            { config: { Healthcheck: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] }, layers: [{ by: 'ADD rootfs /', files: { 'usr/bin/sh': '#!', 'usr/bin/curl': 'x' } }] },
            { config: { Healthcheck: ['CMD-SHELL', 'wget -q http://localhost/ || curl -f http://localhost/'] }, layers: [{ by: 'ADD rootfs /', files: { 'bin/sh': '#!', 'usr/bin/wget': 'x' } }] },
            { config: { Healthcheck: ['CMD', '/usr/local/bin/serve', 'check'] }, layers: [{ by: 'COPY serve /usr/local/bin/', files: { 'usr/local/bin/serve': 'x' } }] },
            { config: { Healthcheck: ['NONE'] } },
        ],
    },
    *run({ config, files }) {
        for (const program of (0,healthcheck/* healthcheckPrograms */.q)(config)) {
            if (isThere(program, config.env, files))
                continue;
            const shell = program.includes('/') && config.healthcheck?.[0] === 'CMD-SHELL' && program === (config.shell?.[0] ?? '/bin/sh');
            yield { at: inConfig('HEALTHCHECK', program), message: shell ? `The health check is run with ${code(program)}, which isn’t in the image.` : `The health check starts ${code(program)}, which isn’t in the image.` };
        }
    },
});
/** Folders may be links to each other (`/bin` to `/usr/bin`): for a path any file of that name counts, for a bare name any in a folder of programs. */
function isThere(program, env, { files }) {
    const name = program.slice(program.lastIndexOf('/') + 1);
    const path = env.find((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
    const folders = new Set(path.split(':').map((folder) => folder.replace(/^\//, '')));
    return files.some(({ path: file, goneIn }) => {
        if (goneIn !== undefined || (file !== name && !file.endsWith(`/${name}`)))
            return false;
        const folder = file.slice(0, Math.max(0, file.length - name.length - 1));
        return program.includes('/') || folders.has(folder) || /(?:^|\/)s?bin$/.test(folder);
    });
}

;// CONCATENATED MODULE: ./src/checks/image/latest-tag.ts



/** Of images that are pulled; what a Dockerfile starts from is `dockerfile/unpinned-image`. */
const latestTag = defineCheck('image', {
    id: 'image/latest-tag',
    title: 'The image is taken by a tag that moves',
    severity: 'low',
    why: '`latest`, or no tag at all, is whatever was pushed last: two pulls give two images, and what was judged here isn’t what runs tomorrow.',
    remedy: 'Name a version, or better a digest: `name:1.2.3@sha256:…`.',
    references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
    controls: { cisDocker: ['5.28'] },
    sameAs: ['dockle:DKL-DI-0006'],
    examples: {
        bad: [{ reference: 'nginx' }, { reference: 'registry.example.com:5000/app:latest' }],
        good: [{ reference: 'nginx:1.27.3' }, { reference: 'nginx:latest@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }, { config: { Cmd: ['app'] } }],
    },
    *run({ reference }) {
        if (reference === undefined)
            return;
        const { tag, digest } = (0,image_reference/* parseImageReference */.o_)(reference);
        if (digest !== undefined || (tag !== undefined && tag !== 'latest'))
            return;
        yield { at: inConfig('FROM'), message: `${code(reference)} ${tag === undefined ? 'names no tag, which means `latest`' : 'is whatever was pushed last'}.` };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/missing-labels.ts


/** Older ones (label-schema.org) do as well. */
const TELLING = /^org\.(?:opencontainers\.image|label-schema)\./;
const missingLabels = defineCheck('image', {
    id: 'image/missing-labels',
    title: 'The image doesn’t say where it comes from',
    severity: 'negligible',
    why: 'Without labels nobody who finds the image in a registry or a cluster can tell which source and which version it was made from, and whom to ask when it has a hole.',
    remedy: 'Set at least `org.opencontainers.image.source` and `org.opencontainers.image.revision`; docker/metadata-action does it in a workflow.',
    references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
    controls: {},
    sameAs: [],
    examples: {
        bad: [{ config: {} }, { config: { Labels: { maintainer: 'someone@example.com' } } }],
        good: [{ config: { Labels: { 'org.opencontainers.image.source': 'https://github.com/example/app' } } }, { config: { Labels: { 'org.opencontainers.image.title': 'app' } } }, { config: { Labels: { 'org.label-schema.vcs-url': 'https://example.com/app' } } }],
    },
    *run({ config }) {
        if (!Object.keys(config.labels).some((key) => TELLING.test(key)))
            yield { at: inConfig('LABEL'), message: 'The image has none of the standard labels (`org.opencontainers.image.*`).' };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/no-healthcheck.ts


/** A base image may have one that the Dockerfile doesn't show. */
const noHealthcheck = defineCheck('image', {
    id: 'image/no-healthcheck',
    title: 'The image has no health check',
    severity: 'low',
    confidence: 'medium',
    why: 'Docker takes a process that hangs for a healthy one: it is neither restarted nor taken out of the load. Kubernetes has probes of its own and ignores this setting.',
    remedy: 'Add `HEALTHCHECK CMD` with a command that asks the service whether it works.',
    references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
    controls: { cisDocker: ['4.6'] },
    sameAs: [],
    twins: ['dockerfile/missing-healthcheck'],
    examples: {
        bad: [{ config: { Cmd: ['nginx'] } }, { config: { User: 'app', Cmd: ['/bin/sh', '-c', 'exec app'] } }],
        good: [{ config: { Cmd: ['nginx'], Healthcheck: ['CMD', '/check'] } }, { config: { Cmd: ['job'], Healthcheck: ['NONE'] } }, { config: {}, layers: [{ by: 'COPY /app /app' }] }],
    },
    *run({ config }) {
        // An image that starts nothing only hands out files.
        const startsSomething = config.cmd !== undefined || config.entrypoint !== undefined;
        if (startsSomething && config.healthcheck === undefined)
            yield { at: inConfig('HEALTHCHECK'), message: 'The image has no health check.' };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/old-base.ts


const DAY = 24 * 60 * 60 * 1000;
const OLD = 365 * DAY;
/** Earlier dates are set by builders that make the same bytes each time: 1970, 1980, or 0001. */
const FIRST_IMAGES = Date.parse('2013-01-01');
/** The base, not the image: one that is built every day from an old base is old all the same. */
const oldBase = defineCheck('image', {
    id: 'image/old-base',
    title: 'The base of the image was made long ago',
    severity: 'low',
    confidence: 'medium',
    why: 'Nothing in it was updated since: fixes for what was found in the meantime are in newer builds of the same tag, which a pinned digest or a cache keeps away.',
    remedy: 'Build with `--pull` and a current tag, and let a bot raise pinned digests.',
    references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
    controls: { cisDocker: ['4.4'] },
    sameAs: [],
    examples: {
        bad: [{ created: '2019-05-01T00:00:00Z', layers: [{ by: 'ADD rootfs /' }] }, { created: '2022-01-31T12:00:00.123456789Z', layers: [{ by: 'ADD rootfs /' }, { by: 'COPY app /app' }] }],
        good: [{ created: '2025-12-01T00:00:00Z', layers: [{ by: 'ADD rootfs /' }] }, { created: '1970-01-01T00:00:00Z', layers: [{ by: 'COPY app /app' }] }, { created: '0001-01-01T00:00:00Z', layers: [{ by: 'COPY app /app' }] }, { layers: [{ by: 'COPY app /app' }] }],
    },
    *run({ config, now, fromBase }) {
        if (config.layers.length === 0)
            return;
        const last = config.layers.findLastIndex((_, layer) => fromBase(layer) === true);
        // Nothing of the Dockerfile's is base when it starts from scratch.
        if (last === -1 && fromBase(0) === false)
            return;
        const layer = Math.max(0, last);
        const made = Date.parse(config.layers[layer]?.history?.created ?? (last === -1 ? (config.created ?? '') : ''));
        if (Number.isNaN(made) || made < FIRST_IMAGES)
            return;
        const age = now.getTime() - made;
        if (age < OLD)
            return;
        yield { at: inLayer(config, layer, undefined), ...(age > 2 * OLD ? { severity: 'medium' } : {}), message: `The base of the image was made on ${new Date(made).toISOString().slice(0, 10)}, ${String(Math.floor(age / (30.44 * DAY)))} months ago.` };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/package-manager-cache.ts


/** Less than this isn't worth a line: some managers leave empty indexes behind. */
const LEAST_BYTES = 512 * 1024;
/** What really lies in the layers, whichever command left it there. */
const packageManagerCache = defineCheck('image', {
    id: 'image/package-manager-cache',
    title: 'What a package manager downloaded is left in a layer',
    severity: 'negligible',
    why: 'It makes the image larger to store and slower to pull, and serves nobody when the container runs; lists grow old and hide that packages have updates.',
    remedy: 'Delete it in the same RUN that fills it, or keep it out of the layer with `RUN --mount=type=cache`.',
    references: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
    controls: {},
    sameAs: [],
    twins: [
        'dockerfile/apt-get-without-cleanup', 'dockerfile/apk-cache', 'dockerfile/dnf-cache', 'dockerfile/yum-cache', 'dockerfile/zypper-cache', 'dockerfile/pip-cache',
    ],
    examples: {
        bad: [
            { layers: [{ by: 'RUN apt-get update && apt-get install -y curl', files: { 'var/lib/apt/lists/mirror.example_main_Packages': { content: 'x', times: 600_000 } } }] },
            { layers: [{ by: 'RUN pip install flask', files: { 'root/.cache/pip/http/a': { content: 'x', times: 700_000 } } }, { by: 'RUN rm -rf /root/.cache', files: { 'root/.cache': { deleted: true } } }] },
        ],
        good: [
            { layers: [{ by: 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*', files: { 'usr/bin/curl': { content: 'x', times: 600_000 } } }] },
            { layers: [{ by: 'ADD rootfs /', files: { 'var/lib/apt/lists/lock': '', 'var/cache/apt/archives/lock': '', 'var/cache/ldconfig/aux-cache': { content: 'x', times: 600_000 } } }] },
            { layers: [{ by: 'COPY app /app', files: { 'app/cache/pip/a': { content: 'x', times: 700_000 } } }] },
        ],
    },
    *run({ config, files, fromBase }) {
        for (const { layer, what, folder, files: count, bytes } of files.caches) {
            // Nobody but its maker can make a base image smaller.
            if (bytes < LEAST_BYTES || fromBase(layer) === true)
                continue;
            const where = `\`${folder}\``;
            yield { at: inLayer(config, layer, folder.replace(/^\//, '')), message: `${(bytes / 1e6).toFixed(1)} MB of the layer are ${what} in ${where}, in ${String(count)} ${count === 1 ? 'file' : 'files'}.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/image/root-user.ts



/**
 * What the image really runs as: the Dockerfile alone can't tell when its base image sets the user. Of an image that others made the user can't be
 * changed there, so this alone doesn't block; together with its twin in a Dockerfile it counts as much as that one.
 */
const rootUserOfImage = defineCheck('image', {
    id: 'image/root-user',
    title: 'Containers of the image run as root',
    severity: 'medium',
    why: 'A process that breaks out of the container keeps the identity it had inside it; root can also change every file of the image.',
    remedy: 'Create a user and put `USER <name or uid>` after the last step that needs root.',
    references: ['https://docs.docker.com/build/building/best-practices/#user'],
    controls: { cisDocker: ['4.1'] },
    sameAs: [],
    twins: ['dockerfile/root-user'],
    examples: {
        bad: [{ config: {} }, { config: { User: '0:0' } }, { config: { User: 'admin' }, layers: [{ by: 'RUN useradd -o -u 0 admin', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\nadmin:x:0:0::/:/bin/sh\n' } }] }],
        good: [{ config: { User: '65532:65532' } }, { config: { User: 'app' }, layers: [{ by: 'RUN useradd app', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\napp:x:1000:1000::/:/bin/sh\n' } }] }, { config: { User: 'nobody' } }],
    },
    *run({ config, files }) {
        const [user = ''] = config.user.split(':');
        if (user === '')
            yield { at: inConfig('USER'), message: 'The image sets no user, so its containers run as root.' };
        else if (user === 'root' || /^0+$/.test(user))
            yield { at: inConfig('USER'), message: `The user of the image is ${code(config.user)}.` };
        else if (accountsOf(files).find((account) => account.name === user)?.uid === 0)
            yield { at: inConfig('USER'), message: `The user of the image is ${code(config.user)}, whose id is 0: that is root.` };
    },
});

;// CONCATENATED MODULE: ./src/artifacts/history-step.ts

/** BuildKit: `RUN |1 A=b /bin/sh -c make # buildkit`; the old builder: `|1 A=b /bin/sh -c make`, `/bin/sh -c #(nop) COPY dir:… in /app`. */
function historyStep({ createdBy }) {
    const old = /#\(nop\)\s+([A-Z]+)\s?(.*)$/s.exec(createdBy);
    if (old !== null)
        return { keyword: old[1] ?? '', text: old[2] ?? '', buildArguments: [] };
    const marked = /^([A-Z]+)\s(.*?)(?:\s*# buildkit)?$/s.exec(createdBy);
    const keyword = marked?.[1] ?? (createdBy === '' ? '' : 'RUN');
    const rest = marked?.[2] ?? createdBy;
    const counted = keyword === 'RUN' ? /^\|(\d+) /.exec(rest) : null;
    if (counted === null)
        return { keyword, text: withoutShell(rest), buildArguments: [] };
    // Values may hold blanks: the shell's own name ends them.
    const shell = /\s(?=\/\S+ (?:[-+\w]+ ){0,4}?-\w*c\s)/.exec(rest);
    const list = rest.slice(counted[0].length, shell?.index ?? rest.length);
    const starts = [...list.matchAll(/(?:^|\s)(?=[A-Za-z_]\w*=)/g)].map((match) => match.index);
    const pairs = starts.map((start, at) => list.slice(start, starts[at + 1]).trim());
    const buildArguments = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
    return { keyword, text: shell === null ? '' : withoutShell(rest.slice(shell.index + 1)), buildArguments };
}
function withoutShell(text) {
    return text.replace(/^\/\S+ (?:[-+\w]+ ){0,4}?-\w*c\s+/, '').trim();
}
/** @returns "layer 8 of 10, made by `RUN openssl genpkey`" */
function layerInWords(config, layer) {
    const where = `layer ${String(layer + 1)} of ${String(config.layers.length)}`;
    const step = stepInWords(config, layer);
    return step === undefined ? where : `${where}, made by ${step}`;
}
/** @returns "`RUN openssl genpkey`": the keyword and the first words that can't be a secret; undefined when the history doesn't say */
function stepInWords(config, layer) {
    const history = config.layers[layer]?.history;
    if (history === undefined)
        return undefined;
    const { keyword, text } = historyStep(history);
    if (keyword === '')
        return undefined;
    const words = [];
    for (const word of text.split(/\s+/)) {
        if (words.length === 3 || !/^[\w./-]{1,40}$/.test(word) || word.startsWith('-') || (0,secrets/* secretShape */.wq)(word) !== undefined || (0,secrets/* isSecretName */.eh)(word) || /[A-Za-z]\d|\d[A-Za-z]/.test(word))
            break;
        words.push(word);
    }
    return `\`${[keyword, ...words].join(' ')}\``;
}

;// CONCATENATED MODULE: ./src/checks/image/secret-file.ts



/** Layers keep what later ones delete: whoever has the image can take it out of them. */
const secretFile = defineCheck('image', {
    id: 'image/secret-file',
    reports: 'secret',
    title: 'A file in a layer of the image holds a secret',
    severity: 'high',
    why: 'Every layer of an image can be read by anyone who may pull it, and deleting a file in a later step leaves it in the layer below.',
    remedy: 'Keep it out of the build: `RUN --mount=type=secret` for the step that needs it, a line in .dockerignore, a volume at run time. Replace the secret: it counts as known.',
    references: ['https://docs.docker.com/build/building/secrets/', 'https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    twins: ['dockerfile/secret-file-copied'],
    examples: {
        bad: [
            { layers: [{ by: 'COPY . /app', files: { 'app/.env': 'DB_PASSWORD=s3cret-Value\n' } }] },
            { layers: [{ by: 'COPY .npmrc /root/', files: { 'root/.npmrc': '//registry.example.com/:_authToken=0123456789abcdef\n' } }, { by: 'RUN rm /root/.npmrc', files: { 'root/.npmrc': { deleted: true } } }] },
            { layers: [{ by: 'COPY . /src', files: { 'src/.git/HEAD': 'ref: refs/heads/main\n' } }] },
            { layers: [{ by: 'COPY aws /root/.aws', files: { 'root/.aws/credentials': '[default]\naws_secret_access_key = 0123456789abcdef0123456789abcdef\n' } }] },
        ],
        good: [
            { layers: [{ by: 'COPY .npmrc /app/', files: { 'app/.npmrc': '//registry.example.com/:_authToken=${NPM_TOKEN}\nsave-exact=true\n', 'app/.env.example': 'DB_PASSWORD=change-it\n' } }] },
            { layers: [{ by: 'ADD rootfs /', files: { 'usr/lib/python3/test/keycert.pem': { content: '-----BEGIN PRIVATE KEY-----\n' }, 'etc/pam.d/passwd': '@include common-password\n' } }] },
            { layers: [{ by: 'COPY ca.pem /etc/app/', files: { 'etc/app/ca.key.pem': { content: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' } } }] },
        ],
    },
    *run({ config, files }) {
        const seen = new Set();
        for (const { path, layer, secret, goneIn } of files.files) {
            if (secret === undefined || seen.has(`${path}\n${secret.what}`))
                continue;
            seen.add(`${path}\n${secret.what}`);
            const at = inLayer(config, layer, path);
            const { severity, confidence, what } = secret;
            const lies = `It lies in ${layerInWords(config, layer)}`;
            const deleter = goneIn === undefined ? undefined : stepInWords(config, goneIn);
            const gone = goneIn === undefined ? '' : `; ${deleter ?? `layer ${String(goneIn + 1)}`} takes it away, but only from what containers see`;
            yield { at, severity, confidence, message: `${pathInWords(path)} holds ${what}. ${lies}${gone}.` };
        }
    },
});

// EXTERNAL MODULE: ./src/artifacts/secret-environment.ts
var secret_environment = __webpack_require__(58099);
;// CONCATENATED MODULE: ./src/checks/image/secret-in-env.ts



/** Also what a build argument filled in, or the base image set: the Dockerfile shows neither. */
const secretInEnvOfImage = defineCheck('image', {
    id: 'image/secret-in-env',
    title: 'An environment variable of the image holds a secret',
    severity: 'high',
    why: 'Anyone who may pull the image reads its variables with `docker inspect`, and every process in the container inherits them.',
    remedy: 'Give the secret when the container starts, or with `RUN --mount=type=secret` when only the build needs it. Replace the value: it counts as known.',
    references: ['https://docs.docker.com/build/building/secrets/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    twins: ['dockerfile/secret-in-env'],
    examples: {
        bad: [{ config: { Env: ['DB_PASSWORD=s3cret-Value'] } }, { config: { Env: ['PATH=/bin', 'DATABASE_URL=postgres://app:hunter22@db/app'] } }],
        good: [
            { config: { Env: ['PATH=/usr/bin:/bin', 'GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D', 'PYTHON_VERSION=3.12.1'] } },
            { config: { Env: ['DB_PASSWORD=', 'DB_PASSWORD_FILE=/run/secrets/db', 'MYSQL_ALLOW_EMPTY_PASSWORD=yes'] } },
            { config: { Env: ['TOKEN=$TOKEN', 'SECRET_KEY=<yours>', 'YARN_VERSION=1.22.22'] } },
        ],
    },
    *run({ config }) {
        for (const { name, what, severity, confidence } of (0,secret_environment/* secretEnvironment */.g)(config.env))
            yield { at: inConfig('ENV', name), severity, confidence, message: `${code(name)} ${what}; \`docker inspect\` prints it.` };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/secret-in-history.ts





/** The history keeps the commands of the build and the build arguments that they had. */
const secretInHistory = defineCheck('image', {
    id: 'image/secret-in-history',
    title: 'The build history of the image holds a secret',
    severity: 'high',
    why: '`docker history` prints every instruction with its build arguments, whoever has the image; a later instruction takes nothing out of it.',
    remedy: 'Give the secret to the step that needs it with `RUN --mount=type=secret`, and replace its value: it counts as known.',
    references: ['https://docs.docker.com/build/building/secrets/', 'https://docs.docker.com/reference/cli/docker/image/history/'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    twins: ['dockerfile/secret-in-arg', 'dockerfile/secret-in-env'],
    examples: {
        bad: [
            { layers: [{ by: 'RUN |1 NPM_TOKEN=s3cret-Value /bin/sh -c npm ci # buildkit' }] },
            { layers: [{ by: 'RUN /bin/sh -c curl -u deploy:s3cret-Value https://example.com/x' }] },
            { layers: [{ by: 'RUN /bin/sh -c git clone https://bot:s3cret-Value@example.com/app.git' }] },
            { config: { Env: ['API_KEY=k3y-0f-the-Api'] }, layers: [{ by: 'RUN |1 KEY=k3y-0f-the-Api /bin/sh -c make' }] },
        ],
        good: [
            { layers: [{ by: 'RUN |2 VERSION=1.2.3 TARGETARCH=amd64 /bin/sh -c make # buildkit' }] },
            { layers: [{ by: 'RUN /bin/sh -c curl -fsSL https://example.com/install.sh -o /tmp/x && echo "password: " > /etc/prompt' }] },
            { layers: [{ by: '/bin/sh -c #(nop) COPY file:0123456789abcdef in /app/token.txt' }, { by: 'RUN /bin/sh -c git clone https://${USER}:${TOKEN}@example.com/app.git' }] },
        ],
    },
    *run({ config }) {
        const kept = new Set((0,secret_environment/* secretEnvironment */.g)(config.env).map(({ name, value }) => `${name}=${value}`));
        const values = (0,secret_environment/* secretEnvironment */.g)(config.env).filter(({ value }) => value.length >= 12 && !/\s/.test(value));
        const seen = new Set();
        let layer = -1;
        for (const entry of config.history) {
            if (!entry.empty)
                layer += 1;
            const step = historyStep(entry);
            for (const { name, found } of secretsOf(step, values, kept)) {
                const hit = { at: placeOf(config, step, entry.empty ? undefined : layer, name), severity: found.severity, confidence: found.confidence, message: messageFor(step, name, found) };
                const key = JSON.stringify([hit.at, hit.message]);
                if (!seen.has(key))
                    yield hit;
                seen.add(key);
            }
        }
    },
});
function* secretsOf(step, values, kept) {
    for (const [name, value] of step.buildArguments) {
        const found = (0,secret_environment/* secretVariable */.H)(name, value) ?? sameValue(value, values);
        if (found !== undefined)
            yield { name, found };
    }
    if (step.keyword === 'ENV' || step.keyword === 'ARG') {
        for (const [, name = '', quoted, bare] of step.text.matchAll(/([A-Za-z_]\w*)=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g)) {
            const value = quoted ?? bare ?? '';
            const found = (0,secret_environment/* secretVariable */.H)(name, value);
            // What the image still sets is said once, as a variable.
            if (found !== undefined && !kept.has(`${name}=${value}`))
                yield { name, found };
        }
    }
    else if (step.keyword === 'RUN') {
        const found = secret_in_history_inCommand(step.text) ?? sameValue(step.text, values);
        if (found !== undefined)
            yield { name: undefined, found };
    }
}
function sameValue(text, values) {
    const same = values.find(({ value }) => text.includes(value));
    return same === undefined ? undefined : { what: `holds the same secret as the variable ${code(same.name)}`, severity: 'high', confidence: 'high' };
}
/** `curl -u name:password`, `--password=…`, an address with a password. Variables were not replaced: the shell did that. */
function secret_in_history_inCommand(text) {
    const shape = (0,secrets/* secretShape */.wq)(text);
    if (shape !== undefined)
        return { what: `holds ${shape}`, severity: 'high', confidence: 'high' };
    if (/\b[a-z][a-z\d+.-]*:\/\/[^\s:@/'"$]*:(?!\/)[^\s@/'"${<*]{3,}@/i.test(text))
        return { what: 'holds an address with a password', severity: 'medium', confidence: 'medium' };
    if (/\bcurl\b[^|;&]*\s(?:-u|--user)[ =]?['"]?[^\s:'"$]+:[^\s'"${<*]{3,}/.test(text))
        return { what: 'gives a password to curl', severity: 'medium', confidence: 'medium' };
    return undefined;
}
/** An instruction without a layer is found by its keyword. */
function placeOf(config, { keyword }, layer, name) {
    if (layer === undefined)
        return keyword === 'ENV' ? inConfig('ENV', name) : inConfig('ARG', name);
    return name === undefined ? inLayer(config, layer, undefined) : { ...inLayer(config, layer, undefined), instruction: { keyword: 'RUN', word: name } };
}
function messageFor({ keyword }, name, { what }) {
    if (name === undefined)
        return `A command of the build ${what}; \`docker history\` prints it.`;
    return keyword === 'RUN' ? `The build argument ${code(name)} ${what}, and the history of this RUN keeps it.` : `${code(name)} ${what}; \`docker history\` prints it although the image no longer sets it.`;
}

;// CONCATENATED MODULE: ./src/checks/image/secret-in-label.ts



/** Labels are read by registries and schedulers, and shown in their pages. */
const secretInLabel = defineCheck('image', {
    id: 'image/secret-in-label',
    title: 'A label of the image holds a secret',
    severity: 'high',
    why: 'Labels are part of the configuration: registries show them, and anyone who may pull the image reads them.',
    remedy: 'Take the label away, and replace the secret: it counts as known.',
    references: ['https://docs.docker.com/reference/dockerfile/#label'],
    controls: { cisDocker: ['4.10'] },
    sameAs: [],
    examples: {
        bad: [{ config: { Labels: { 'com.example.api-token': 's3cret-Value' } } }, { config: { Labels: { source: 'https://bot:s3cret-Value@example.com/app.git' } } }],
        good: [{ config: { Labels: { 'org.opencontainers.image.source': 'https://example.com/app.git' } } }, { config: { Labels: { 'traefik.http.middlewares.auth.basicauth.removeheader': 'true', 'com.example.token': '' } } }, { config: { Labels: { 'com.example.secret-name': 'db' } } }],
    },
    *run({ config }) {
        for (const [key, value] of Object.entries(config.labels)) {
            const found = (0,secret_environment/* secretVariable */.H)(key, value);
            if (found !== undefined)
                yield { at: inConfig('LABEL', key), severity: found.severity, confidence: found.confidence, message: `The label ${code(key)} ${found.what}.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/image/setuid-file.ts


/** Programs that distributions ship with these bits, by name; https://www.debian.org/doc/debian-policy/ch-files.html#permissions-and-owners asks for them. */
const setuid_file_OF_DISTRIBUTIONS = new Set([
    'su', 'mount', 'umount', 'passwd', 'chsh', 'chfn', 'newgrp', 'gpasswd', 'chage', 'expiry', 'wall', 'write', 'write.ul', 'bsd-write', 'ssh-agent', 'ssh-keysign', 'crontab', 'at', 'dotlockfile', 'mail-lock', 'mail-touchlock',
    'mail-unlock', 'mutt_dotlock', 'unix_chkpwd', 'pam_timestamp_check', 'pam_extrausers_chkpwd', 'dbus-daemon-launch-helper', 'fusermount', 'fusermount3', 'ping', 'ping6', 'traceroute6', 'traceroute6.iputils', 'arping', 'newuidmap', 'newgidmap',
    'bbsuid', 'busybox.suid', 'staprun', 'utempter', 'userhelper', 'usernetctl', 'mount.nfs', 'mount.cifs', 'ntfs-3g', 'locate', 'plocate', 'mlocate', 'screen', 'screen-4.9.0', 'lockfile', 'procmail', 'exim4', 'postdrop', 'postqueue', 'sendmail',
    'chrome-sandbox', 'chromium-sandbox', 'polkit-agent-helper-1', 'gnome-pty-helper', 'vmware-user-suid-wrapper', 'doas', 'pppd', 'eject', 'cockpit-session', 'lastlog', 'grub2-set-bootflag', 'read_bundled_smart_data', 'ssh-keysign.real',
]);
const PROGRAM_FOLDER = /^(?:usr\/)?(?:s?bin|lib(?:64|exec)?)\/|^opt\/google\/chrome\//;
/** Programs with the rights of another user that no distribution ships with them; `sudo` is one that few containers need. */
const setuidFile = defineCheck('image', {
    id: 'image/setuid-file',
    title: 'A program of the image runs with the rights of another user',
    severity: 'medium',
    why: 'Whoever starts a setuid or setgid program gets the rights of its owner: a hole in it is a way to root inside the container.',
    remedy: 'Take the bit away (`chmod a-s FILE`) or leave the program out; run containers with `no-new-privileges` as well.',
    references: ['https://man7.org/linux/man-pages/man7/inode.7.html', 'https://docs.docker.com/reference/cli/docker/container/run/#security-opt'],
    controls: { cisDocker: ['4.8'] },
    sameAs: ['dockle:CIS-DI-0008'],
    twins: ['dockerfile/setuid-or-setcap', 'dockerfile/sudo'],
    examples: {
        bad: [{ layers: [{ by: 'RUN chmod u+s /usr/local/bin/app', files: { 'usr/local/bin/app': { mode: '4755' } } }] }, { layers: [{ by: 'RUN apt-get install -y sudo', files: { 'usr/bin/sudo': { mode: '4755' } } }] }, { layers: [{ by: 'COPY su /opt/', files: { 'opt/su': { mode: '2755' } } }] }],
        good: [
            { layers: [{ by: 'ADD rootfs /', files: { 'usr/bin/passwd': { mode: '4755' }, 'bin/su': { mode: '4755' }, 'usr/lib/openssh/ssh-keysign': { mode: '4755' }, 'usr/sbin/unix_chkpwd': { mode: '2755' } } }] },
            { layers: [{ by: 'COPY app /app', files: { 'app/bin/run': { mode: '755' }, 'srv/shared': { mode: '2775', directory: true } } }] },
            { layers: [{ by: 'COPY app /app', files: { 'app/run': { mode: '4755' } } }, { by: 'RUN chmod a-s /app/run', files: { 'app/run': { mode: '755' } } }] },
        ],
    },
    *run({ config, files }) {
        for (const { path, layer, mode, uid, gid, kind, goneIn } of files.files) {
            if (goneIn !== undefined || kind === 'directory' || (mode & 0o6000) === 0)
                continue;
            const name = path.slice(path.lastIndexOf('/') + 1);
            if (setuid_file_OF_DISTRIBUTIONS.has(name) && PROGRAM_FOLDER.test(path))
                continue;
            const setuid = (mode & 0o4000) !== 0;
            const asRoot = setuid ? uid === 0 : gid === 0;
            const owner = asRoot ? 'root' : code(String(setuid ? uid : gid));
            yield { at: inLayer(config, layer, path), ...(setuid && asRoot ? {} : { severity: 'low' }), message: `${pathInWords(path)} is ${setuid ? 'setuid' : 'setgid'}: it runs as ${setuid ? '' : 'group '}${owner}, whoever starts it.` };
        }
    },
});

;// CONCATENATED MODULE: ./src/checks/image/ssh-server.ts


const SERVER = /^(?:usr\/)?(?:local\/)?s?bin\/(?:sshd|dropbear)$/;
/** The client (`ssh`) is none, and neither is what only makes keys. */
const sshServer = defineCheck('image', {
    id: 'image/ssh-server',
    title: 'The image holds an SSH server',
    severity: 'medium',
    why: 'A second way in needs accounts, keys and updates of its own; `docker exec` and `kubectl exec` do the same with the rights of the platform.',
    remedy: 'Leave the server out, and the port with it; use the platform’s own way to get in.',
    references: ['https://docs.docker.com/reference/cli/docker/container/exec/'],
    controls: { cisDocker: ['5.7'] },
    sameAs: [],
    twins: ['dockerfile/ssh-port'],
    examples: {
        bad: [{ layers: [{ by: 'RUN apt-get install -y openssh-server', files: { 'usr/sbin/sshd': { mode: '755', content: 'x' } } }] }, { config: { ExposedPorts: ['22/tcp'] } }],
        good: [
            { layers: [{ by: 'RUN apt-get install -y openssh-client', files: { 'usr/bin/ssh': { mode: '755' }, 'usr/bin/ssh-agent': { mode: '2755' } } }] },
            { layers: [{ by: 'RUN apk add openssh', files: { 'usr/sbin/sshd': { mode: '755' } } }, { by: 'RUN apk del openssh', files: { 'usr/sbin/sshd': { deleted: true } } }] },
            { config: { ExposedPorts: ['2222/tcp', '8022/tcp'] } },
        ],
    },
    *run({ config, files }) {
        const server = files.files.find(({ path, goneIn, kind }) => goneIn === undefined && kind !== 'directory' && SERVER.test(path));
        if (server !== undefined)
            yield { at: inLayer(config, server.layer, server.path), message: `${pathInWords(server.path)} is an SSH server.` };
        if ((config.exposedPorts ?? []).includes('22/tcp'))
            yield { at: inConfig('EXPOSE', '22'), message: 'The image exposes port 22, which is that of SSH.' };
    },
});

;// CONCATENATED MODULE: ./src/checks/image/world-writable-file.ts


/** As their packages make them, for sockets and data of a user that is chosen at start. */
const OF_PACKAGES = /^(?:var\/)?run\/(?:postgresql|mysqld|lock|screen|redis)$|^var\/lib\/(?:postgresql|mysql|rabbitmq|redis)(?:\/|$)|^(?:var\/)?(?:tmp|lock|spool\/(?:mail|samba|cron))(?:\/|$)|^var\/www\/html$|^var\/mail$/;
/** Many below one folder come from one command: the topmost is said, with their number. */
const worldWritableFile = defineCheck('image', {
    id: 'image/world-writable-file',
    title: 'A file of the image can be changed by every user',
    severity: 'medium',
    why: 'Any process in the container may change it, whichever user it runs as: a program or a configuration that a stranger can rewrite runs what the stranger wants.',
    remedy: 'Give it to the user that needs it (`COPY --chown`, `chown`) and take the right from others (`chmod o-w`).',
    references: ['https://man7.org/linux/man-pages/man7/inode.7.html'],
    controls: { cisDocker: ['4.8'] },
    sameAs: [],
    twins: ['dockerfile/chmod-777'],
    examples: {
        bad: [
            { layers: [{ by: 'RUN chmod 777 /opt/app/list', files: { 'opt/app/list': { mode: '777' } } }] },
            { layers: [{ by: 'RUN chmod -R 777 /app', files: { app: { mode: '777', directory: true }, 'app/a.js': { mode: '777' }, 'app/b.js': { mode: '777' } } }] },
        ],
        good: [
            { layers: [{ by: 'ADD rootfs /', files: { tmp: { mode: '1777', directory: true }, 'var/tmp': { mode: '1777', directory: true }, 'dev/null': { mode: '666' } } }] },
            { layers: [{ by: 'COPY app /app', files: { 'app/a.js': { mode: '644' }, app: { mode: '775', directory: true } } }] },
            { layers: [{ by: 'COPY app /app', files: { 'app/a.js': { mode: '666' } } }, { by: 'RUN chmod 644 /app/a.js', files: { 'app/a.js': { mode: '644' } } }] },
        ],
    },
    *run({ config, files }) {
        const writable = files.files.filter((file) => file.goneIn === undefined && (file.mode & 0o002) !== 0 && world_writable_file_isOpen(file) && !OF_PACKAGES.test(file.path));
        for (const { layer, path, folder, below, kind } of rolledUp(topmost(writable))) {
            const more = below === 0 ? '' : `, and so can ${String(below)} more below it`;
            yield {
                at: inLayer(config, layer, path),
                // A folder that everybody may write to holds data as a rule.
                ...(folder && below === 0 ? { severity: 'low' } : {}),
                message: kind === 'itself' ? `${pathInWords(path)} can be changed by every user of the container${more}.` : `${pathInWords(path)} holds ${String(below)} files that every user of the container can change.`,
            };
        }
        if (files.moreWritable > 0)
            yield { at: inLayer(config, config.layers.length - 1, undefined), message: `Every user of the container can change ${String(files.moreWritable)} more files, which are too many to be told one by one.` };
    },
});
/** In a folder with the sticky bit, nobody changes what belongs to others. */
function world_writable_file_isOpen({ kind, mode }) {
    return kind === 'file' || kind === 'hardlink' || (kind === 'directory' && (mode & 0o1000) === 0);
}
/** By layer: what one step made writable is one thing. */
function topmost(files) {
    const groups = [];
    const folders = new Map();
    for (const file of files.toSorted((a, b) => a.layer - b.layer || (a.path < b.path ? -1 : 1))) {
        const above = foldersOf(file.path).map((folder) => folders.get(`${String(file.layer)} ${folder}`)).find((group) => group !== undefined);
        if (above !== undefined) {
            above.below += 1;
            continue;
        }
        const group = { layer: file.layer, path: file.path, folder: file.kind === 'directory', kind: 'itself', below: 0 };
        groups.push(group);
        if (group.folder)
            folders.set(`${String(file.layer)} ${file.path}`, group);
    }
    return groups;
}
/** More than this of one layer are told by the folders that they share. */
const MOST_OF_A_LAYER = 20;
function rolledUp(groups) {
    const byLayer = new Map();
    for (const group of groups) {
        const others = byLayer.get(group.layer);
        if (others === undefined)
            byLayer.set(group.layer, [group]);
        else
            others.push(group);
    }
    return [...byLayer.values()].flatMap((all) => {
        if (all.length <= MOST_OF_A_LAYER)
            return all;
        for (let depth = 6; depth >= 1; depth -= 1) {
            const shared = byFolder(all, depth);
            if (shared.length <= MOST_OF_A_LAYER)
                return shared;
        }
        return byFolder(all, 0);
    });
}
function byFolder(groups, depth) {
    const folders = new Map();
    for (const { layer, path, below } of groups) {
        const folder = path.split('/').slice(0, -1).slice(0, depth).join('/');
        const before = folders.get(folder);
        if (before === undefined)
            folders.set(folder, { layer, path: folder, folder: true, kind: 'content', below: below + 1 });
        else
            before.below += below + 1;
    }
    return [...folders.values()];
}
function foldersOf(path) {
    const steps = path.split('/');
    return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./src/checks/index.ts
























































const checks = {
    dockerfile: [
        addInsteadOfCopy,
        addRemote,
        apkCache,
        aptGetRecommends,
        aptGetUpdateAlone,
        aptGetWithoutCleanup,
        aptInsteadOfAptGet,
        buildToolsInFinalStage,
        chmod777,
        copiesWholeContext,
        copyWithoutChown,
        curlPipeShell,
        dnfCache,
        dockerSocketVolume,
        healthcheckNone,
        insecureDownload,
        maintainerInstruction,
        missingHealthcheck,
        multipleCmd,
        noSecurityUpdates,
        pipCache,
        rootUser,
        secretFileCopied,
        secretInArg,
        secretInEnv,
        setuidOrSetcap,
        shellFormEntrypoint,
        sshPort,
        sudo,
        unpinnedImage,
        workdirRelative,
        yumCache,
        zypperCache,
    ],
    dockerignore: [
        missing,
        missingBulk,
        missingSensitive,
    ],
    image: [
        dockerSocketDeclared,
        duplicateUid0,
        emptyPassword,
        endOfLifeDistribution,
        exposedPrivilegedPort,
        fileCapabilities,
        healthcheckProgramAbsent,
        latestTag,
        missingLabels,
        noHealthcheck,
        oldBase,
        packageManagerCache,
        rootUserOfImage,
        secretFile,
        secretInEnvOfImage,
        secretInHistory,
        secretInLabel,
        setuidFile,
        sshServer,
        worldWritableFile,
    ],
};
/** Every check, in the order of the registry. */
function allChecks() {
    return Object.values(checks).flat();
}
const byId = new Map(allChecks().map((check) => [check.id, check]));
/** The ids of all checks. */
const ruleIds = new Set(byId.keys());
/** How many checks run where there are files to check, and images. */
function countChecks(looked) {
    const ran = [...(looked.files ? ['dockerfile', 'dockerignore'] : []), ...(looked.images ? ['image'] : [])];
    return ran.flatMap((kind) => checks[kind]).length;
}
/** Every id that a condition may name: ours and the same rules in other tools. */
const knownRules = new Set(allChecks().flatMap((check) => [check.id, ...check.sameAs]));
/** @returns the check of that id */
function checkOf(rule) {
    return byId.get(rule);
}
/** @returns the names of a rule of ours in other tools, as `tool:id`; those of its twins as well */
function classOf(rule) {
    const check = byId.get(rule);
    return check?.twins === undefined ? (check?.sameAs ?? []) : [...check.sameAs, ...check.twins.flatMap((twin) => byId.get(twin)?.sameAs ?? [])];
}
/** @returns our own rules that see the same in a Dockerfile */
function twinsOf(rule) {
    return byId.get(rule)?.twins ?? [];
}
/** @returns the check of that id, or the one that is the same as that rule of another tool */
function checkNamed(rule) {
    return byId.get(rule) ?? allChecks().find((check) => check.sameAs.includes(rule));
}
/** @param foreign a rule of another tool, as `tool:id` @returns the checks that are the same */
function checksLike(foreign) {
    return byForeign.get(foreign) ?? [];
}
const byForeign = groupByForeign();
function groupByForeign() {
    const groups = new Map();
    for (const check of allChecks())
        for (const name of classOf(check.id))
            groups.set(name, [...(groups.get(name) ?? []), check]);
    return groups;
}


/***/ })

};
