export const id = 4219;
export const ids = [4219];
export const modules = {

/***/ 22041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ healthcheckPrograms)
/* harmony export */ });
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26851);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66660);
/** What an image's HEALTHCHECK starts. */


/** What the shell does itself, or what tells it whether a program is there. */
const OF_THE_SHELL = new Set([
    '.', ':', '[', '[[', 'alias', 'break', 'cd', 'command', 'continue', 'echo', 'eval', 'exec', 'exit', 'export', 'false', 'hash', 'kill', 'let', 'local', 'printf', 'pwd', 'read', 'return', 'set', 'shift', 'source', 'test',
    'trap', 'true', 'type', 'ulimit', 'umask', 'unset', 'wait', 'which',
]);
/**
 * The programs without which the check can't work: names that are looked up on PATH, and paths.
 * @returns nothing when there is no check, or when its text copes with a program that is missing
 */
function healthcheckPrograms({ healthcheck, shell }) {
    const [kind, ...words] = healthcheck ?? [];
    const [first = ''] = words;
    if (kind === 'CMD')
        return /^[^$\s]+$/.test(first) ? [first] : [];
    if (kind !== 'CMD-SHELL')
        return [];
    const interpreter = shell?.[0] ?? '/bin/sh';
    if (!/(?:^|\/)(?:sh|bash|ash|dash|zsh|ksh)$/.test(interpreter))
        return [interpreter];
    const script = words.join(' ');
    // A function, a test for the program, or a second way: it may do without.
    if (/\(\s*\)\s*\{|\b(?:command\s+-v|which|hash|type|if|case)\b/.test(script))
        return [interpreter];
    const commands = (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .parseScript */ .tl)(script, 0, (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceText */ .r)('HEALTHCHECK', script)).flatMap(({ program }) => {
        const name = program?.value;
        return name === undefined || OF_THE_SHELL.has(name) || !/^[\w./+-]+$/.test(name) ? [] : [name];
    });
    const second = /\|\|\s*(?!exit\b|false\b|kill\b|\{?\s*(?:echo|exit|kill)\b)/.test(script);
    return [...new Set([interpreter, ...(second ? [] : commands)])];
}


/***/ }),

/***/ 40841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ perInstruction)
/* harmony export */ });
/** Many checks ask the same of one Dockerfile, one after another; results of earlier Dockerfiles would only take memory. */
function perInstruction(compute) {
    let current;
    let results = new Map();
    return (instruction, dockerfile) => {
        if (dockerfile !== current) {
            current = dockerfile;
            results = new Map();
        }
        const known = results.get(instruction);
        if (known !== undefined)
            return known.value;
        const value = compute(instruction, dockerfile);
        results.set(instruction, { value });
        return value;
    };
}


/***/ }),

/***/ 58099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ secretVariable),
/* harmony export */   g: () => (/* binding */ secretEnvironment)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19474);

/** @param env `NAME=value` each */
function secretEnvironment(env) {
    return env.flatMap((entry) => {
        const equals = entry.indexOf('=');
        const found = equals < 1 ? undefined : secretVariable(entry.slice(0, equals), entry.slice(equals + 1));
        return found === undefined ? [] : [found];
    });
}
function secretVariable(name, value) {
    const shape = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretShape */ .wq)(value);
    if (shape !== undefined)
        return { name, value, what: `holds ${shape}`, severity: 'high', confidence: 'high' };
    // `$NAME` was not filled in by the builder: the shell of the container does it.
    if ((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretValue */ .w2)(value) && !/^\$\{?\w+\}?$/.test(value))
        return { name, value, what: 'holds a secret by its name', severity: 'high', confidence: 'high' };
    if ((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPassword */ .cw)(value))
        return { name, value, what: 'holds an address with a password', severity: 'medium', confidence: 'medium' };
    return undefined;
}


/***/ }),

/***/ 19474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ hasPassword),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   pb: () => (/* binding */ secretFile),
/* harmony export */   w2: () => (/* binding */ isSecretValue),
/* harmony export */   wq: () => (/* binding */ secretShape)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6062);
/** What a secret looks like from outside: by the name of its variable, by its value, by the name of its file. */

/** Words that name a secret when a variable's name ends in them. */
const SECRET_WORDS = new Set(['PASSWORD', 'PASSWD', 'PASS', 'PWD', 'PASSPHRASE', 'PASSCODE', 'SECRET', 'SECRETS', 'TOKEN', 'TOKENS', 'CREDENTIAL', 'CREDENTIALS', 'CREDS', 'APIKEY', 'AUTHTOKEN', 'ACCESSKEY', 'SECRETKEY', 'PRIVATEKEY']);
/** `…_KEY` is a secret behind these words only: a cache key, a sort key and a GPG key id are none. */
const KEY_WORDS = new Set(['API', 'ACCESS', 'SECRET', 'PRIVATE', 'AUTH', 'ENCRYPTION', 'SIGNING', 'DEPLOY', 'ACCOUNT', 'MASTER', 'STORAGE', 'SESSION', 'JWT', 'APP', 'SSH', 'ADMIN', 'CLIENT', 'TLS', 'SSL', 'HMAC']);
/** What may follow the telling word without changing what the variable holds: `DB_PASSWORD_PROD`, `TOKEN_2`. */
const TRAILERS = /^(?:PROD|PRODUCTION|DEV|DEVELOPMENT|STAGING|TEST|DEFAULT|VALUE|V?\d+)$/;
/** Before the telling word, these say that it isn't kept secret or isn't one: `NEXT_PUBLIC_TOKEN`, `CSRF_TOKEN`… only the first kind is sure. */
const PUBLIC_WORDS = new Set(['PUBLIC', 'PUB', 'GPG', 'PGP', 'NO', 'DISABLE', 'ENABLE', 'USE', 'REQUIRE', 'ALLOW', 'SKIP', 'HAS', 'IS', 'EMPTY', 'RANDOM']);
/** Whether a variable of this name is there to hold a secret. Its value still decides whether it does. */
function isSecretName(name) {
    const words = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .split(/[^A-Z\d]+/)
        .filter((word) => word !== '');
    while (words.length > 1 && TRAILERS.test(words.at(-1) ?? ''))
        words.pop();
    // SECRET_KEY_BASE is what Rails signs sessions with.
    if (words.at(-1) === 'BASE' && words.at(-2) === 'KEY')
        words.pop();
    const last = (words.pop() ?? '').replace(/\d+$/, '');
    if (words.some((word) => PUBLIC_WORDS.has(word)))
        return false;
    if (last === 'KEY')
        return KEY_WORDS.has(words.at(-1) ?? '');
    // Alone it is the shell's working directory.
    if (last === 'PWD' || last === 'PASS')
        return words.length > 0 && words.at(-1) !== 'OLD';
    return SECRET_WORDS.has(last) || /(?:PASSWORD|PASSWD|(?:ROOT|DB|USER|ADMIN|KEY|STORE)PASS)$/.test(last);
}
/** Formats that their issuers made recognisable. */
const SHAPES = [
    [/\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/, 'an AWS access key id'],
    [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, 'a GitHub token'],
    [/\bgithub_pat_[A-Za-z0-9_]{50,}\b/, 'a GitHub token'],
    [/\bglpat-[\w-]{20,}/, 'a GitLab token'],
    [/\bxox[abeoprs]-[\w-]{10,}/, 'a Slack token'],
    [/\bsk_live_[A-Za-z0-9]{16,}/, 'a Stripe key'],
    [/\bAIza[\w-]{35}(?![\w-])/, 'a Google API key'],
    [/\bnpm_[A-Za-z0-9]{36}\b/, 'an npm token'],
    [/\bpypi-AgE[\w-]{50,}/, 'a PyPI token'],
    [/\bdckr_pat_[\w-]{20,}/, 'a Docker Hub token'],
    [/\bhf_[A-Za-z0-9]{30,}\b/, 'a Hugging Face token'],
    [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/, 'a private key'],
];
/** @returns what kind of secret a text holds by its form, whoever holds it; undefined when it has no such form. */
function secretShape(value) {
    // AWS's own manuals use keys with this word in them.
    if (value.includes('EXAMPLE'))
        return undefined;
    return SHAPES.find(([pattern]) => pattern.test(value))?.[1];
}
const NOT_A_VALUE = /^(?:|true|false|yes|no|on|off|enabled?|disabled?|none|null|nil|undefined|unset|[01])$/i;
const PLACEHOLDER = /^(?:<.*>|\[.*\]|\{\{.*\}\}|%.*%|__\w+__|@\w+@|[*x.?-]+|\.\.\.|(?:dummy|placeholder|fake|redacted|unused|not[-_ ]?(?:used|needed|a[-_]?secret)|tbd|todo|n\/?a|insert|replace)(?:[-_ ].*|[-_]?me)?|your[-_ ].*)$/i;
/** A path, or an address: where the secret lies, not what it is. */
const ADDRESS = /^(?:~?\.{0,2}\/[\w.\-/@]*|[A-Za-z]:[\\/].*|file:.*|(?:https?|vault|aws|gcp|arn|op|secretsmanager|ssm):.*)$/;
/** Long hexadecimal in capitals is a fingerprint, as release managers publish them. */
const FINGERPRINT = /^(?:[0-9A-F]{40}\s*)+$/;
/**
 * Whether a value can be the secret itself.
 * @param value with its variables replaced: what isn't known is none
 */
function isSecretValue(value) {
    const text = value.trim();
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(text) && !NOT_A_VALUE.test(text) && !PLACEHOLDER.test(text) && !ADDRESS.test(text) && !FINGERPRINT.test(text);
}
/** @returns whether an address carries a password of its own: `postgres://app:pass@db/app` */
function hasPassword(value) {
    const password = /^[a-z][a-z\d+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i.exec(value.trim())?.[1];
    return password !== undefined && isSecretValue(password) && !/[${<[%]/.test(password);
}
const SAMPLE = /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|default|defaults|schema|mock|dummy)(?:[._-]|$)/i;
const PUBLIC_KEY = /(?:^|[._-])(?:pub|public|gpg|pgp|apt|rpm|release|repo|repository|signing|archive|ca|keyring|nodesource|docker)(?:[._-]|key|$)/i;
/** Which files hold secrets, by name; the name may be a pattern of COPY, whose `*` stands for itself here. */
const FILES = [
    { name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_\w+)?$/, what: 'an SSH private key', sure: true },
    { name: /(?:^|\/)\.ssh$/, what: 'SSH keys', sure: true },
    { name: /\.ppk$/i, what: 'an SSH private key', sure: true },
    { name: /(?:^|\/)[^/]*\.key$/i, what: 'a private key', sure: true, notIf: PUBLIC_KEY },
    { name: /(?:^|\/)(?:[^/]*[._-])?(?:key|privkey|privatekey|private)\.pem$/i, what: 'a private key', sure: true, notIf: PUBLIC_KEY },
    { name: /\.(?:p12|pfx|jks|keystore|kdbx)$/i, what: 'a key store', sure: false, notIf: /trust|cacerts/i },
    { name: /(?:^|\/)\.env(?:\.[\w*-]+|\*)?$/, what: 'environment values', sure: true },
    { name: /(?:^|\/)(?:\.|_)netrc$/, what: 'login data', sure: true },
    { name: /(?:^|\/)\.git-credentials$/, what: 'login data of Git', sure: true },
    { name: /(?:^|\/)\.pgpass$/, what: 'passwords of PostgreSQL', sure: true },
    { name: /(?:^|\/)\.(?:npmrc|pypirc|yarnrc\.yml)$/, what: 'the login of a package registry, often', sure: false },
    { name: /(?:^|\/)\.aws(?:\/credentials)?$/, what: 'AWS credentials', sure: true },
    { name: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/, what: 'registry logins', sure: true },
    { name: /(?:^|\/)(?:\.kube\/config|\.kube|kubeconfig(?:\.ya?ml)?)$/, what: 'access to a cluster', sure: true },
    { name: /(?:^|\/)service[-_]?account[^/]*\.json$/i, what: 'a service account key', sure: false },
    { name: /(?:^|\/)credentials\.json$/i, what: 'credentials', sure: true },
    { name: /(?:^|\/)[^/]*\.tfstate$/, what: 'Terraform state, which holds secrets in plain text', sure: true },
];
/** @returns what a file of this path most likely holds; undefined when nothing secret. */
function secretFile(path) {
    const clean = path.replace(/\/+$/, '');
    const base = clean.slice(clean.lastIndexOf('/') + 1);
    if (SAMPLE.test(base))
        return undefined;
    const found = FILES.find(({ name, notIf }) => name.test(clean) && notIf?.test(base) !== true);
    return found === undefined ? undefined : { what: found.what, sure: found.sure };
}


/***/ }),

/***/ 26851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bw: () => (/* reexport */ operands),
  tl: () => (/* binding */ parseScript),
  hf: () => (/* binding */ shellCommands)
});

// UNUSED EXPORTS: hasOption

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./src/artifacts/memo.ts
var memo = __webpack_require__(40841);
// EXTERNAL MODULE: ./src/artifacts/unix-shell.ts
var unix_shell = __webpack_require__(14810);
;// CONCATENATED MODULE: ./src/artifacts/shell-wrappers.ts

const WRAPPERS = new Map([
    ['sudo', { valued: ['-u', '-g', '-C', '-D', '-h', '-p', '-R', '-T', '-U', '--user', '--group', '--chdir', '--host', '--prompt', '--chroot'], assigns: true }],
    ['doas', { valued: ['-u', '-C'] }],
    ['env', { valued: ['-u', '--unset', '-C', '--chdir'], assigns: true }],
    ['exec', { valued: ['-a'] }],
    ['command', { asks: ['-v', '-V'] }],
    ['builtin', {}],
    ['time', { valued: ['-f', '-o'] }],
    ['nice', { valued: ['-n'] }],
    ['nohup', {}],
    ['eatmydata', {}],
    ['ionice', { valued: ['-c', '-n'] }],
    ['stdbuf', { valued: ['-i', '-o', '-e'] }],
    ['timeout', { valued: ['-s', '-k', '--signal', '--kill-after'], operands: 1 }],
    ['xargs', { valued: ['-a', '-d', '-E', '-I', '-L', '-n', '-P', '-s'] }],
    ['gosu', { operands: 1 }],
    ['su-exec', { operands: 1 }],
    ['busybox', {}],
]);
/** What the words start in the end. */
function lookThrough(words) {
    const wrappers = [];
    const assignments = [];
    let index = 0;
    for (;;) {
        const name = programName(words[index]);
        const wrapper = WRAPPERS.get(name ?? '');
        const next = wrapper === undefined ? undefined : behind(words, index + 1, wrapper, assignments);
        if (name === undefined || next === undefined)
            return { wrappers, assignments, index, name };
        wrappers.push(name);
        index = next;
    }
}
/** @returns undefined when the wrapper starts nothing */
function behind(words, from, wrapper, assignments) {
    let operands = wrapper.operands ?? 0;
    let index = from;
    for (let word = words[index]; word !== undefined; word = words[index]) {
        const [, name, value] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
        if (wrapper.asks?.includes(word.text) === true)
            return undefined;
        if (word.text.startsWith('-')) {
            index += wrapper.valued?.includes(word.text) === true ? 2 : 1;
        }
        else if (wrapper.assigns === true && name !== undefined) {
            assignments.push({ name, value: word.value === undefined ? undefined : (value ?? '') });
            index += 1;
        }
        else if (operands > 0) {
            operands -= 1;
            index += 1;
        }
        else {
            return index;
        }
    }
    return undefined;
}
/** The program without its folder; known as well when only the folder isn't: `"$VENV/bin/pip"`. */
function programName(word) {
    if (word === undefined)
        return undefined;
    if (word.value !== undefined)
        return word.value.slice(word.value.lastIndexOf('/') + 1);
    return /^"?[^"`()]*\/([\w.+-]+)"?$/.exec(word.text)?.[1];
}
/** The script of `sh -c '…'` or `su user -c '…'`. In double quotes its variables stay what they are: unknown. */
function commandString(name, args) {
    if (!unix_shell/* UNIX_SHELLS */.XA.has(name) && name !== 'su' && name !== 'runuser')
        return undefined;
    const flag = args.findIndex((word) => /^-[a-z]*c$/.test(word.text));
    const word = flag === -1 ? undefined : args.slice(flag + 1).find((each) => !each.text.startsWith('-'));
    if (word === undefined)
        return undefined;
    if (word.value !== undefined)
        return { word, script: word.value };
    const quoted = /^"(.*)"$/s.exec(word.text)?.[1];
    // `sh -c "$(curl …)"`: what it runs is the output, and the command inside is found as part of the word.
    return quoted === undefined || quoted.includes('$(') || quoted.includes('`') ? undefined : { word, script: quoted.replace(/\\(["\\$`])/g, '$1') };
}

;// CONCATENATED MODULE: ./src/artifacts/shell-command.ts
/** Arguments that aren't options: `install` and `curl` of `apt-get -y install curl`. */
function operands(command) {
    return command.args.filter((word) => !word.text.startsWith('-'));
}
/** Whether an option was given, as `--name`, `--name=…` or, for one letter, inside a group such as `-yqq`. */
function hasOption(command, ...names) {
    return command.args.some(({ text }) => names.some((name) => text === name || text.startsWith(`${name}=`) || (/^-\w$/.test(name) && /^-\w+$/.test(text) && text.includes(name.slice(1)))));
}

;// CONCATENATED MODULE: ./src/artifacts/shell.ts
/** Shell text of RUN, CMD and HEALTHCHECK as a flat list of simple commands, each word with its place. */





/**
 * The commands that an instruction runs, in the order of the text.
 * @returns nothing for what isn't Unix shell: PowerShell and other shells, heredocs for other interpreters. JSON form of a program that is no
 * shell gives one command
 */
const shellCommands = (0,memo/* perInstruction */.s)(readInstruction);
function readInstruction(instruction, dockerfile) {
    const { source } = dockerfile;
    if (instruction.json) {
        const words = instruction.words.map((word) => ({ text: word.value, value: word.value, at: word.at, runs: [] }));
        return simpleCommand({ words, assignments: [], writes: [], reads: [], at: instruction.at, pipedInto: undefined });
    }
    if (!(0,unix_shell/* usesUnixShell */.Jd)(instruction, dockerfile))
        return [];
    const commandLineEnd = instruction.heredocs.reduce((least, heredoc) => Math.min(least, heredoc.start), instruction.end);
    const start = commandStart(instruction);
    const commandLine = source.text.slice(start, commandLineEnd);
    const script = soleHeredoc(instruction, commandLine);
    if (script !== undefined)
        return /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(script.body) ? [] : parseScript(script.body, script.start, source);
    const heredocs = instruction.heredocs.length > 0 ? source.text.slice(commandLineEnd, instruction.end) : '';
    return parseScript(asShell(commandLine, dockerfile.escape) + heredocs, start, source);
}
/** `HEALTHCHECK CMD curl …`: the command begins behind its own keyword. */
function commandStart(instruction) {
    const offset = /^\s*CMD\s/i.exec(instruction.text.slice(instruction.argumentsStart - instruction.start));
    return instruction.argumentsStart + (instruction.keyword === 'HEALTHCHECK' && offset !== null ? offset[0].length : 0);
}
/** `RUN <<EOF`: the body is the script. */
function soleHeredoc(instruction, commandLine) {
    return instruction.heredocs.length === 1 && /^\s*<<-?\s*["']?\w+["']?\s*$/.test(commandLine) ? instruction.heredocs[0] : undefined;
}
/**
 * Docker takes comment lines and empty lines out of a continued instruction before the shell sees it, and joins its lines.
 * What goes becomes blanks here, so that offsets stay those of the file.
 */
function asShell(text, escape) {
    const lines = text.split('\n');
    let continued = false;
    const joined = lines.map((line, index) => {
        const end = index === lines.length - 1 ? '' : ' ';
        if (continued && (/^\s*#/.test(line) || line.trim() === ''))
            return ' '.repeat(line.length) + end;
        const body = line.trimEnd();
        continued = body.endsWith(escape);
        // Blanks after the continuation mark are allowed to Docker, not to a shell.
        if (continued && (end !== '' || escape === '\\'))
            return body.slice(0, -1) + ' '.repeat(line.length - body.length + 1) + end;
        return line.replace(/\r$/, ' ') + (end === '' ? '' : '\n');
    });
    return joined.join('');
}
/** Parses shell text that begins at an offset of the file. */
function parseScript(text, offset, source) {
    const commands = [];
    collect((0,parser/* parse */.qg)(text), (from, to) => source.locate(offset + from, offset + to), undefined, commands);
    return commands;
}
function collect(node, locate, pipedInto, into) {
    if (node.type === 'Pipeline') {
        // Right to left, so that each command knows the one behind it; then back into the order of the text.
        let next = pipedInto;
        const parts = [];
        for (const part of [...node.commands].reverse()) {
            const found = [];
            collect(part, locate, next, found);
            parts.unshift(found);
            next = found[0];
        }
        into.push(...parts.flat());
        return;
    }
    if (node.type === 'Command')
        into.push(...readCommand(node, locate, pipedInto));
    (0,parser/* forEachChild */.dK)(node, (child) => {
        collect(child, locate, node.type === 'Command' ? undefined : pipedInto, into);
    });
}
function readCommand(node, locate, pipedInto) {
    const assignments = node.prefix.flatMap((each) => (each.type === 'Assignment' ? [{ name: each.name, value: 'elements' in each.value ? undefined : wordOf(each.value, locate).value }] : []));
    if (node.name === undefined && assignments.length === 0)
        return [];
    const words = (node.name === undefined ? [] : [node.name, ...node.args]).map((word) => wordOf(word, locate));
    const writes = [];
    const reads = [];
    const scripts = [];
    for (const redirect of node.redirects) {
        if (redirect.type === 'HereDoc')
            collect((0,parser/* parse */.qg)(redirect.body.text), (from, to) => locate(redirect.body.pos + from, redirect.body.pos + to), undefined, scripts);
        else if (redirect.target !== undefined)
            (redirect.operator.includes('>') ? writes : reads).push(wordOf(redirect.target, locate));
    }
    const found = simpleCommand({ words, assignments, writes, reads, at: locate(node.pos, node.end), pipedInto });
    // `bash <<EOF`: the text is the script, unless a file or a string was named as such.
    const readsScript = found.length === 1 && unix_shell/* UNIX_SHELLS */.XA.has(found[0]?.name ?? '') && found[0]?.args.every((word) => word.text.startsWith('-')) === true;
    return readsScript ? [...found, ...scripts] : found;
}
function wordOf(word, locate) {
    const runs = [];
    for (const part of word.parts ?? [])
        if (hasExpansion([part]))
            collect(part, locate, undefined, runs);
    const text = word.text.replace(/\r$/, '');
    const value = typeof word.value === 'string' ? word.value.replace(/\r$/, '') : text;
    return { text, value: hasExpansion(word.parts) ? undefined : value, at: locate(word.pos, word.end), runs };
}
function hasExpansion(parts) {
    return (parts ?? []).some((part) => (part.type === 'DoubleQuoted' ? hasExpansion(part.parts) : part.type.endsWith('Expansion') || part.type === 'ProcessSubstitution'));
}
/** Looks through wrappers and into `sh -c '…'`. */
function simpleCommand(raw) {
    const { words, ...rest } = raw;
    const { wrappers, assignments, index, name } = lookThrough(words);
    const args = words.slice(index + 1);
    const command = { ...rest, name, program: words[index], wrappers, args, assignments: [...raw.assignments, ...assignments] };
    const inner = name === undefined ? undefined : commandString(name, args);
    if (inner === undefined)
        return [command];
    const found = [];
    // Inside a quoted string offsets can't be told: the whole word is the place.
    collect((0,parser/* parse */.qg)(inner.script), () => inner.word.at, undefined, found);
    return [command, ...found];
}


/***/ }),

/***/ 14810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ usesUnixShell),
/* harmony export */   XA: () => (/* binding */ UNIX_SHELLS)
/* harmony export */ });
/* unused harmony export stageOf */
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72942);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/** Whether the shell form of an instruction is read by a Unix shell, or by something else such as PowerShell. */


const UNIX_SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh', 'busybox']);
/** The stage that an instruction, or the trigger of an ONBUILD, stands in. */
function stageOf(instruction, dockerfile) {
    return dockerfile.stages.findLast((stage) => stage.from.start <= instruction.start);
}
/** The last SHELL decides; without one, what the stage starts from; and when that can't tell, the escape character that only Windows needs. */
function usesUnixShell(instruction, dockerfile) {
    const stage = stageOf(instruction, dockerfile);
    if (stage === undefined)
        return true;
    const chain = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .chainInstructions */ .dv)(stage);
    const shell = chain.findLast((each) => each.keyword === 'SHELL' && each.start < instruction.start);
    // `SHELL ["conda", "run", "-n", "env", "/bin/bash", "-c"]`: any of the words may be the shell.
    if (shell !== undefined)
        return shell.words.some((word) => UNIX_SHELLS.has(word.value.slice(word.value.lastIndexOf('/') + 1)));
    return dockerfile.escape !== '`' && !startsFromWindows(stage);
}
function startsFromWindows(stage) {
    if (stage.from.flags.some((flag) => flag.name === 'platform' && flag.value?.startsWith('windows') === true))
        return true;
    return stage.base.type === 'stage' ? startsFromWindows(stage.base.stage) : isWindowsImage(stage.base);
}
const WINDOWS_TAG = /nanoserver|windowsservercore|servercore|windows/i;
function isWindowsImage(base) {
    if (base.type === 'unknown')
        return WINDOWS_TAG.test(base.name);
    if (base.type !== 'image')
        return false;
    const { repository, tag } = base.reference;
    return /^(?:nanoserver|windowsservercore|servercore)$/i.test((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(base.reference)) || /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)\b/i.test(repository) || WINDOWS_TAG.test(tag ?? '');
}


/***/ })

};
