export const id = 2305;
export const ids = [2305,6340];
export const modules = {

/***/ 35306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bA: () => (/* binding */ findDependency),
  Rh: () => (/* binding */ findRequest),
  Fc: () => (/* binding */ isDependencyFileName)
});

// UNUSED EXPORTS: DEPENDENCY_FORMATS

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./src/artifacts/dependencies/json-nodes.ts
/** JSON with positions, for lockfiles that are JSON. */

/** No lockfile nests deeper; the parser calls itself for each level, and 1,500 end it. */
const MAX_DEPTH = 256;
/** @returns undefined for what is no JSON at all, or none that a tool wrote */
function rootOf({ text }) {
    return isTooDeep(text) ? undefined : (0,main.parseTree)(text);
}
function isTooDeep(text) {
    let depth = 0;
    for (const [token] of text.matchAll(/[[{}\]]|"(?:[^"\\\n]|\\.)*"/g)) {
        if (token === '[' || token === '{')
            depth += 1;
        else if (token === ']' || token === '}')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}
/** @returns the members of an object; none of anything else */
function propertiesOf(node) {
    if (node?.type !== 'object')
        return [];
    return (node.children ?? []).flatMap((child) => {
        const [key, value] = child.children ?? [];
        return key === undefined || value === undefined ? [] : [{ key, name: String(key.value), value, node: child }];
    });
}
function propertyOf(node, name) {
    return propertiesOf(node).find((each) => each.name === name);
}
function memberOf(node, name) {
    return propertyOf(node, name)?.value;
}
/** @returns the elements of an array; none of anything else */
function elementsOf(node) {
    return node?.type === 'array' ? (node.children ?? []) : [];
}
function stringOf(node) {
    return node?.type === 'string' ? String(node.value) : undefined;
}
/** Offsets of a node; `end` is exclusive. */
function spanOf(node) {
    return { start: node.offset, end: node.offset + node.length };
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/composer-lock.ts

const composerLock = { type: 'composer', role: 'lockfile', fileName: /^composer\.lock$/, read };
function read(source) {
    const root = rootOf(source);
    return ['packages', 'packages-dev'].flatMap((section) => elementsOf(memberOf(root, section)).flatMap((element) => {
        const named = propertyOf(element, 'name');
        const name = stringOf(named?.value);
        const version = stringOf(memberOf(element, 'version'));
        return named === undefined || name === undefined || version === undefined ? [] : [{ name, version, ...spanOf(named.node) }];
    }));
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/ecosystems.ts
/** How each ecosystem compares names and versions: the same package is spelt in several ways. */
const AS_WRITTEN = { name: (name) => name, version: (version) => version };
const ECOSYSTEMS = {
    npm: { name: (name) => name, version: (version) => version.replace(/^[v=]+/, '') },
    pypi: { name: normalisePythonName, version: normalisePythonVersion },
    // `go1.22.3` is how the toolchain calls itself, `v1.22.3` how modules are called.
    golang: { name: lowerCase, version: (version) => version.replace(/^(?:v|go)(?=\d)/, '') },
    // A gem's version holds no hyphen: what follows one is the platform (https://guides.rubygems.org/specification-reference/#platform=).
    gem: { name: (name) => name, version: (version) => version.replace(/-.*$/, '') },
    composer: { name: lowerCase, version: (version) => version.replace(/^v(?=\d)/i, '') },
    // https://learn.microsoft.com/nuget/concepts/package-versioning#normalized-version-numbers
    nuget: { name: lowerCase, version: (version) => version.toLowerCase().replace(/\+.*$/, '').replace(/^(\d+\.\d+\.\d+)\.0(?=$|-)/, '$1') },
};
/** @returns a spelling that is equal for equal names */
function comparableName(type, name) {
    return ecosystemOf(type).name(name);
}
/** @returns a spelling that is equal for equal versions */
function comparableVersion(type, version) {
    return ecosystemOf(type).version(version);
}
function ecosystemOf(type) {
    return Object.hasOwn(ECOSYSTEMS, type) ? (ECOSYSTEMS[type] ?? AS_WRITTEN) : AS_WRITTEN;
}
function lowerCase(name) {
    return name.toLowerCase();
}
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalisePythonName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
const PRE_RELEASES = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc', rev: 'post', r: 'post' };
/** https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization: `2022.05.18.1` is `2022.5.18.1`, `1.0-RC1` is `1rc1`. */
function normalisePythonVersion(version) {
    const [, release = '', rest = ''] = /^v?((?:\d+!)?\d+(?:\.\d+)*)(.*)$/.exec(version.trim().toLowerCase()) ?? [];
    if (release === '')
        return version;
    const numbers = release.split('.').map((each) => each.replace(/(^|!)0+(?=\d)/g, '$1'));
    while (numbers.length > 1 && numbers.at(-1) === '0')
        numbers.pop();
    const suffix = rest.replace(/[-_.]?(alpha|beta|preview|pre|post|rev|dev|rc|a|b|c|r)[-_.]?(\d*)/g, (_, word, number) => `${PRE_RELEASES[word] ?? word}${number === '' ? '0' : String(Number(number))}`);
    return `${numbers.join('.')}${suffix}`;
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/format.ts
/** `\n` and `\r\n` end a line. */
function* linesOf({ text }) {
    for (let start = 0; start <= text.length;) {
        const next = text.indexOf('\n', start);
        const end = next === -1 ? text.length : next;
        yield { text: text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end), start };
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/gemfile-lock.ts

const gemfileLock = { type: 'gem', role: 'lockfile', fileName: /^(?:Gemfile|gems)\.(?:lock|locked)$/, read: gemfile_lock_read };
function gemfile_lock_read(source) {
    const entries = [];
    let inside = false;
    for (const { text, start } of linesOf(source)) {
        if (/^\S/.test(text))
            inside = false;
        if (text === '  specs:')
            inside = true;
        const [, name, version] = inside ? (/^ {4}(\S+) \(([^)]+)\)\s*$/.exec(text) ?? []) : [];
        if (name !== undefined && version !== undefined)
            entries.push({ name, version, start: start + 4, end: start + text.trimEnd().length });
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/go-mod.ts

/** A build takes exactly these versions, so it counts as a lockfile; `go.sum` names others as well. */
const goMod = { type: 'golang', role: 'lockfile', fileName: /^go\.mod$/, read: go_mod_read };
/** What Go's own library is called by scanners. */
const STANDARD_LIBRARY = 'stdlib';
function go_mod_read(source) {
    const entries = [];
    let block;
    for (const { text, start } of linesOf(source)) {
        const code = text.replace(/\/\/.*$/, '').trimEnd();
        if (block !== undefined && code.trim() === ')') {
            block = undefined;
            continue;
        }
        const opened = /^\s*(\w+)\s*\($/.exec(code)?.[1];
        if (opened !== undefined) {
            block = opened;
            continue;
        }
        const [directive, rest] = block === undefined ? /^\s*(\w+)\s+(.*)$/.exec(code)?.slice(1) ?? [] : [block, code.trim()];
        if (directive === undefined || rest === undefined || rest === '')
            continue;
        const from = start + code.lastIndexOf(rest);
        const entry = entryOf(directive, rest);
        if (entry !== undefined)
            entries.push({ ...entry, start: from, end: from + rest.length });
    }
    return entries;
}
function entryOf(directive, rest) {
    const words = rest.split(/\s+/).map((word) => word.replace(/^(["`])(.*)\1$/, '$2'));
    switch (directive) {
        case 'require':
            return named(words[0], words[1]);
        case 'replace': {
            // What is built in is the replacement; one without a version is a folder.
            const arrow = words.indexOf('=>');
            return arrow === -1 ? undefined : named(words[arrow + 1], words[arrow + 2]);
        }
        case 'go':
        case 'toolchain':
            return /^(?:go)?\d+\.\d+\.\d+$/.test(rest) ? { name: STANDARD_LIBRARY, version: rest } : undefined;
        default:
            return undefined;
    }
}
function named(name, version) {
    return name === undefined || version === undefined ? undefined : { name, version };
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/gradle-lock.ts

const gradleLock = { type: 'maven', role: 'lockfile', fileName: /^(?:[\w.-]+\.)?lockfile$/, read: gradle_lock_read };
function gradle_lock_read(source) {
    const entries = [];
    for (const { text, start } of linesOf(source)) {
        // `group:artifact:version=configuration,…`
        const [, indent = '', name, version] = /^(\s*)([^\s:#=]+:[^\s:=]+):([^\s:=]+)(?:=|\s*$)/.exec(text) ?? [];
        if (name !== undefined && version !== undefined)
            entries.push({ name, version, start: start + indent.length, end: start + text.trimEnd().length });
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/npm-lock.ts

const npmLock = { type: 'npm', role: 'lockfile', fileName: /^(?:package-lock|npm-shrinkwrap)\.json$/, read: npm_lock_read };
const FOLDER = 'node_modules/';
/** lockfileVersion 2 and 3 have `packages`, 1 has `dependencies`. */
function npm_lock_read(source) {
    const root = rootOf(source);
    const packages = memberOf(root, 'packages');
    return packages === undefined ? readTree(root) : readPackages(packages);
}
function readPackages(packages) {
    return propertiesOf(packages).flatMap(({ key, name: path, value }) => {
        const at = path.lastIndexOf(FOLDER);
        const version = stringOf(memberOf(value, 'version'));
        if (at === -1 || version === undefined)
            return [];
        return [{ path, name: stringOf(memberOf(value, 'name')) ?? path.slice(at + FOLDER.length), version, ...spanOf(key) }];
    });
}
function readTree(root) {
    const entries = [];
    const visit = (node, prefix) => {
        for (const { key, name, value } of propertiesOf(node)) {
            const path = `${prefix}${FOLDER}${name}`;
            const version = stringOf(memberOf(value, 'version'));
            // An alias has its real name in the version: `npm:real@1.0.0`.
            const alias = /^npm:(.+)@([^@]+)$/.exec(version ?? '');
            if (version !== undefined)
                entries.push({ path, name: alias?.[1] ?? name, version: alias?.[2] ?? version, ...spanOf(key) });
            visit(memberOf(value, 'dependencies'), `${path}/`);
        }
    };
    visit(memberOf(root, 'dependencies'), '');
    return entries;
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/nuget-lock.ts

const nugetLock = { type: 'nuget', role: 'lockfile', fileName: /^packages(?:\.[^.]+)*\.lock\.json$/, read: nuget_lock_read };
function nuget_lock_read(source) {
    const frameworks = propertiesOf(memberOf(rootOf(source), 'dependencies'));
    return frameworks.flatMap(({ value: framework }) => propertiesOf(framework).flatMap(({ key, name, value }) => {
        const version = stringOf(memberOf(value, 'resolved'));
        return version === undefined ? [] : [{ name, version, ...spanOf(key) }];
    }));
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/artifacts/dependencies/package-json.ts
/** `package.json`: what a project asks for itself (https://docs.npmjs.com/cli/configuring-npm/package-json). */


const packageJson = { type: 'npm', role: 'manifest', fileName: /^package\.json$/, read: package_json_read };
function package_json_read(source) {
    const root = rootOf(source);
    return ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((section) => propertiesOf(memberOf(root, section)).flatMap(({ name, value, node }) => {
        const wanted = stringOf(value);
        if (wanted === undefined)
            return [];
        const alias = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(wanted);
        return [{ name: alias?.[1] ?? name, ...versionsOf(alias === null ? wanted : (alias[2] ?? '*')), ...spanOf(node) }];
    }));
}
/** A tag, an address or a folder may bring any version. */
function versionsOf(wanted) {
    const range = wanted.replace(/^workspace:/, '');
    if ((0,semver.valid)(range) !== null)
        return { version: range };
    if ((0,semver.validRange)(range) === null)
        return { version: undefined };
    return { version: undefined, accepts: (version) => (0,semver.satisfies)(version, range, { includePrerelease: true }) };
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/toml-lines.ts

/** Without headings, comments and what stands in strings of several lines. */
function* tomlLines(source) {
    let table = '';
    let section = 0;
    let quote;
    /** How many arrays are open: a line of theirs that begins with a bracket is no heading. */
    let depth = 0;
    for (const line of linesOf(source)) {
        const { text } = line;
        if (quote !== undefined) {
            if (text.includes(quote))
                quote = undefined;
            continue;
        }
        const heading = depth === 0 ? /^\s*\[{1,2}\s*([^[\]]+?)\s*\]{1,2}\s*(?:#.*)?$/.exec(text)?.[1] : undefined;
        if (heading !== undefined) {
            table = heading.split(/\s*\.\s*/).map((part) => part.replace(/^(["'])(.*)\1$/, '$2')).join('.');
            section += 1;
            continue;
        }
        if (/^\s*(?:#|$)/.test(text))
            continue;
        quote = opensString(text);
        yield { ...line, table, section };
        depth = quote === undefined ? Math.max(0, depth + bracketsIn(text)) : depth;
    }
}
/** @returns `"""` or `'''` when a line opens such a string and doesn't end it */
function opensString(text) {
    const [opening] = /"""|'''/.exec(text) ?? [];
    if (opening === undefined)
        return undefined;
    return (text.split(opening).length - 1) % 2 === 1 ? opening : undefined;
}
/** Opened less closed, strings and comments aside. */
function bracketsIn(text) {
    const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/#.*$/, '');
    return bare.split('[').length - bare.split(']').length;
}
/** @returns the string that a line gives to a key, and where line and key are */
function tomlString(line, key) {
    const found = new RegExp(`^(\\s*)(?:${key}|"${key}")\\s*=\\s*(?:"""([^"\\\\]*)"""|"([^"\\\\]*)"|'([^']*)')`).exec(line.text);
    if (found === null)
        return undefined;
    return { value: found[2] ?? found[3] ?? found[4] ?? '', start: line.start + (found[1] ?? '').length, end: line.start + found[0].length };
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/package-tables.ts

const poetryLock = { type: 'pypi', role: 'lockfile', fileName: /^poetry\.lock$/, read: (source) => packagesIn(source, 'package') };
const uvLock = { type: 'pypi', role: 'lockfile', fileName: /^uv\.lock$/, read: (source) => packagesIn(source, 'package') };
const pdmLock = { type: 'pypi', role: 'lockfile', fileName: /^pdm\.lock$/, read: (source) => packagesIn(source, 'package') };
/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
const pyLock = { type: 'pypi', role: 'lockfile', fileName: /^pylock(?:\.[^.]+)?\.toml$/, read: (source) => packagesIn(source, 'packages') };
const cargoLock = { type: 'cargo', role: 'lockfile', fileName: /^Cargo\.lock$/, read: (source) => packagesIn(source, 'package') };
/** The entry is the line with the name. */
function packagesIn(source, table) {
    const entries = [];
    let section = -1;
    let name;
    let version;
    for (const line of tomlLines(source)) {
        if (line.table !== table)
            continue;
        if (line.section !== section)
            [section, name, version] = [line.section, undefined, undefined];
        name ??= tomlString(line, 'name');
        const seen = version === undefined ? tomlString(line, 'version')?.value : undefined;
        version ??= seen;
        if (name === undefined || version === undefined)
            continue;
        entries.push({ name: name.value, version, start: name.start, end: name.end });
        // Further lines of this table say nothing more.
        [name, version] = [undefined, undefined];
        section = line.section;
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/pipfile-lock.ts

const pipfileLock = { type: 'pypi', role: 'lockfile', fileName: /^Pipfile\.lock$/, read: pipfile_lock_read };
function pipfile_lock_read(source) {
    // Besides `default` and `develop` there may be groups of one's own.
    const groups = propertiesOf(rootOf(source)).filter(({ name }) => name !== '_meta');
    return groups.flatMap(({ value: group }) => propertiesOf(group).flatMap(({ key, name, value }) => {
        const version = /^==(.+)$/.exec(stringOf(memberOf(value, 'version')) ?? '')?.[1];
        return version === undefined ? [] : [{ name, version, ...spanOf(key) }];
    }));
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/pnpm-lock.ts

const pnpmLock = { type: 'npm', role: 'lockfile', fileName: /^pnpm-lock\.yaml$/, read: pnpm_lock_read };
function pnpm_lock_read(source) {
    const entries = [];
    let inside = false;
    /** A package from an address has its version as a field, and before version 9 its name. */
    let unnamed;
    const close = () => {
        if (unnamed?.name !== undefined && unnamed.version !== undefined)
            entries.push({ name: unnamed.name, version: unnamed.version, start: unnamed.start, end: unnamed.end });
        unnamed = undefined;
    };
    for (const { text, start } of linesOf(source)) {
        if (/^\S/.test(text) && !text.startsWith('#')) {
            close();
            inside = text.trimEnd() === 'packages:';
            continue;
        }
        if (!inside)
            continue;
        const [, before, key] = /^( {2}(?:\? )?)(\S.*?):?(?: \{\})?\s*$/.exec(text) ?? [];
        if (before !== undefined && key !== undefined && !key.startsWith('#')) {
            close();
            const at = start + before.length;
            const named = packageOf(key.replace(/^(['"])(.*)\1$/, '$2'));
            if (named === undefined)
                unnamed = { start: at, end: at + key.length, ...nameIn(key) };
            else
                entries.push({ ...named, start: at, end: at + key.length });
            continue;
        }
        const [, field, value] = /^ {4}(name|version): ['"]?([^'"]*?)['"]?\s*$/.exec(text) ?? [];
        if (unnamed !== undefined && (field === 'name' || field === 'version'))
            unnamed = { ...unnamed, [field]: value };
    }
    close();
    return entries;
}
/** `/a/1.0.0_peer@2` (5), `/a@1.0.0(peer@2)` (6), `a@1.0.0` (9); before 7 a registry's host may stand in front. */
function packageOf(key) {
    const [bare = ''] = key.split('(');
    const withAt = /^\/?((?:@[^/@]+\/)?[^/@]+)@(\d[^/:]*)$/.exec(bare);
    const withSlash = withAt ?? /^[^/]*\/((?:@[^/]+\/)?[^/@]+)\/(\d[^/_]*)(?:_.*)?$/.exec(bare);
    const [, name, version] = withSlash ?? [];
    return name === undefined || version === undefined ? undefined : { name, version };
}
/** `tool@https://…` (9) */
function nameIn(key) {
    const name = /^['"]?((?:@[^/@]+\/)?[^/@]+)@(?:[a-z+]+:|\.)/.exec(key)?.[1];
    return name === undefined ? {} : { name };
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/pom.ts
const pom = { type: 'maven', role: 'manifest', fileName: /^(?:pom|[\w.-]+\.pom)\.xml$|^[\w.-]+\.pom$/, read: pom_read };
const DEPENDENCIES = /^project\/(?:profiles\/profile\/)?(?:dependencyManagement\/)?dependencies\/dependency$/;
/** The entry is the line with the artifact. */
function pom_read(source) {
    const properties = new Map();
    /** What is managed decides only about those that name no version themselves. */
    const dependencies = [];
    const managed = [];
    let current;
    for (const { path, text, start, end } of pom_elementsOf(source.text)) {
        const cut = path.lastIndexOf('/');
        const [parent, name] = [path.slice(0, cut), path.slice(cut + 1)];
        if (DEPENDENCIES.test(path)) {
            if (current !== undefined)
                (path.includes('/dependencyManagement/') ? managed : dependencies).push(current);
            current = undefined;
        }
        else if (DEPENDENCIES.test(parent)) {
            current ??= new Map();
            current.set(name, { text, start, end });
        }
        else if (/^project\/(?:profiles\/profile\/)?properties$/.test(parent)) {
            properties.set(name, text);
        }
        else if (parent === 'project' || parent === 'project/parent') {
            // What a module doesn't say itself it has from its parent.
            const own = parent === 'project';
            for (const alias of [`project.${own ? '' : 'parent.'}${name}`, ...(own ? [`pom.${name}`] : [])])
                properties.set(alias, text);
            if (!own && !properties.has(`project.${name}`))
                properties.set(`project.${name}`, text);
        }
    }
    return [...dependencies, ...managed].flatMap((dependency) => {
        const group = resolve(dependency.get('groupId')?.text, properties);
        const artifact = dependency.get('artifactId');
        const id = resolve(artifact?.text, properties);
        if (group === undefined || artifact === undefined || id === undefined)
            return [];
        return [{ name: `${group}:${id}`, ...pom_versionsOf(resolve(dependency.get('version')?.text, properties)), start: artifact.start, end: artifact.end }];
    });
}
/** A range, or what only a parent in another file knows, is open. */
function pom_versionsOf(version) {
    if (version === undefined || /[[\](),]|^(?:LATEST|RELEASE)$/.test(version))
        return { version: /^\[[^,[\]()]+\]$/.exec(version ?? '')?.[0].slice(1, -1) };
    return { version };
}
const MAX_HOPS = 16;
/** @returns undefined when a property isn't set in this file */
function resolve(text, properties) {
    let value = text;
    for (let hop = 0; hop < MAX_HOPS && value !== undefined; hop += 1) {
        const [reference, name] = /\$\{([^${}]+)\}/.exec(value) ?? [];
        if (reference === undefined)
            return value;
        const replacement = properties.get(name ?? '');
        value = replacement === undefined ? undefined : value.replace(reference, () => replacement);
        // It would double with each hop.
        if ((value?.length ?? 0) > 1024)
            return undefined;
    }
    return undefined;
}
/** What isn't closed ends the file: looking for its end again and again would take forever. */
const TOKEN = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*>?|<(\/?)([\w:.-]+)(?:\s(?:[^"'<>]|"[^"<]*"|'[^'<]*')*)?>/g;
const pom_MAX_DEPTH = 64;
/** Elements as they end, so children come before their parent; `text` is that of the element itself. */
function* pom_elementsOf(xml) {
    const open = [];
    let last = 0;
    for (const token of xml.matchAll(TOKEN)) {
        const top = open.at(-1);
        if (top !== undefined)
            top.text += `${xml.slice(last, token.index)}${token[1] ?? ''}`;
        const end = token.index + token[0].length;
        last = end;
        const name = token[3];
        if (name === undefined)
            continue;
        if (token[2] === '') {
            const path = top === undefined ? name : `${top.path}/${name}`;
            if (token[0].endsWith('/>'))
                yield { path, text: '', start: token.index, end };
            else if (open.length >= pom_MAX_DEPTH)
                return;
            else
                open.push({ name, path, start: token.index, text: '' });
            continue;
        }
        // Not well-formed: Maven wouldn't read it either.
        if (top?.name !== name)
            return;
        open.pop();
        yield { path: top.path, text: top.text.trim(), start: top.start, end };
    }
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/python-requirement.ts
/** One requirement as Python writes it, `name[extra] >= 1, < 2; marker` (https://packaging.python.org/en/latest/specifications/dependency-specifiers/). */

const NAMED = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/;
/**
 * @param start offset of the text
 * @returns undefined for a text that names no package
 */
function readRequirement(text, start) {
    const [, name, rest = ''] = NAMED.exec(text.trimEnd()) ?? [];
    if (name === undefined || !/^(?:[<>=!~@;#(\\]|--|$)/.test(rest))
        return undefined;
    const from = start + text.indexOf(name);
    return { name, ...pythonVersions(rest.replace(/^\(/, '')), start: from, end: start + text.trimEnd().length };
}
/** @param specifiers `==1.0`, `>=1,<3`, `==2.0.*`, or Poetry's and Pipenv's `^1.0`, `~1.0`, `*`; undefined versions are open */
function pythonVersions(specifiers) {
    const [clean = ''] = specifiers.split(/[;#]/);
    const pinned = /^\s*={1,3}\s*([^\s,;#\\)=]+)/.exec(clean)?.[1] ?? /^\s*(\d[\w.!+-]*)\s*$/.exec(clean)?.[1];
    if (pinned?.endsWith('.*') === true) {
        const prefix = pinned.slice(0, -1);
        return { version: undefined, accepts: (version) => `${version}.`.startsWith(prefix) };
    }
    if (pinned !== undefined)
        return { version: pinned };
    const bounds = clean.split(',').flatMap((each) => {
        const [, operator, bound] = /^\s*(>=|<=|>|<|!=|~=|\^|~)\s*(\d[\w.!+-]*)/.exec(each) ?? [];
        return operator === undefined || bound === undefined ? [] : [{ operator, bound }];
    });
    return bounds.length === 0 ? { version: undefined } : { version: undefined, accepts: (version) => bounds.every(({ operator, bound }) => holds(version, operator, bound)) };
}
/** By the numbers of the release alone; what can't be compared is let through. */
function holds(version, operator, bound) {
    const order = compareReleases(version, bound);
    if (order === undefined)
        return true;
    switch (operator) {
        case '>=':
            return order >= 0;
        case '<=':
            return order <= 0;
        case '>':
            // A post-release of the bound is above it and has the same numbers.
            return order >= 0 && comparableVersion('pypi', version) !== comparableVersion('pypi', bound);
        case '<':
            return order < 0 || (order === 0 && /\d(?:a|b|rc|\.?dev)\d/.test(version));
        case '~=':
            // `~=1.4.2` is `>=1.4.2,==1.4.*`
            return order >= 0 && sameStart(version, bound, Math.max(1, numbersOf(bound).length - 1));
        case '~':
            return order >= 0 && sameStart(version, bound, Math.min(2, numbersOf(bound).length));
        case '^':
            // Up to the first number that isn't zero.
            return order >= 0 && sameStart(version, bound, numbersOf(bound).findIndex((each) => each > 0) + 1);
        default:
            return comparableVersion('pypi', version) !== comparableVersion('pypi', bound);
    }
}
function compareReleases(a, b) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    if (left.length === 0 || right.length === 0)
        return undefined;
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function sameStart(a, b, length) {
    const [left, right] = [numbersOf(a), numbersOf(b)];
    return right.slice(0, length).every((each, index) => each === (left[index] ?? 0));
}
/** The numbers of the release: `1.4.2` of `v1.4.2rc1`. */
function numbersOf(version) {
    return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').filter((each) => each !== '').map(Number);
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/pyproject.ts


/** https://packaging.python.org/en/latest/specifications/pyproject-toml/, and Poetry's own tables */
const pyproject = { type: 'pypi', role: 'manifest', fileName: /^pyproject\.toml$/, read: readPyproject };
/** https://pipenv.pypa.io/en/latest/pipfile.html */
const pipfile = { type: 'pypi', role: 'manifest', fileName: /^Pipfile$/, read: readPipfile };
const POETRY_TABLE = /^tool\.poetry\.(?:dependencies|dev-dependencies|group\.[^.]+\.dependencies)$/;
function readPyproject(source) {
    const entries = [];
    /** Section whose array of requirements is open. */
    let open;
    for (const line of tomlLines(source)) {
        if (POETRY_TABLE.test(line.table)) {
            const entry = namedVersion(line);
            if (entry !== undefined && entry.name !== 'python')
                entries.push(entry);
            continue;
        }
        if (open !== line.section)
            open = undefined;
        const begin = open === undefined ? /^\s*([\w"'-]+)\s*=\s*\[/.exec(line.text) : null;
        if (open === undefined && (begin === null || !holdsRequirements(line.table, (begin[1] ?? '').replace(/["']/g, ''))))
            continue;
        const from = begin?.[0].length ?? 0;
        entries.push(...requirementsIn(line, from));
        open = endsArray(line.text.slice(from)) ? undefined : line.section;
    }
    return entries;
}
function holdsRequirements(table, key) {
    return (table === 'project' && key === 'dependencies') || table === 'project.optional-dependencies' || table === 'dependency-groups' || (table === 'tool.uv' && key === 'dev-dependencies') || table === 'tool.pdm.dev-dependencies';
}
function readPipfile(source) {
    const entries = [];
    for (const line of tomlLines(source)) {
        if (['source', 'requires', 'pipenv', 'scripts', ''].includes(line.table))
            continue;
        const entry = namedVersion(line);
        if (entry !== undefined)
            entries.push(entry);
    }
    return entries;
}
/** `flask = "^2.0"` or `flask = { version = "^2.0", … }` */
function namedVersion({ text, start }) {
    const [whole, before = '', name, value = ''] = /^(\s*)"?([A-Za-z0-9][\w.-]*)"?\s*=\s*("[^"]*"|'[^']*'|\{.*\}|\[.*)/.exec(text) ?? [];
    if (whole === undefined || name === undefined)
        return undefined;
    const written = value.startsWith('{') ? /\bversion\s*=\s*["']([^"']*)["']/.exec(value)?.[1] : /^["'](.*)["']$/.exec(value)?.[1];
    return { name, ...(written === undefined ? { version: undefined } : pythonVersions(written)), start: start + before.length, end: start + whole.trimEnd().length };
}
/** Each string of an array's line is a requirement; its place is that of the string without the quotes. */
function requirementsIn({ text, start }, from) {
    const entries = [];
    const strings = /"((?:[^"\\]|\\.)*)"|'([^']*)'|#.*$/g;
    strings.lastIndex = from;
    for (let found = strings.exec(text); found !== null; found = strings.exec(text)) {
        // `{include-group = "test"}` names another list.
        const value = /include-group\s*=\s*$/.test(text.slice(0, found.index)) ? undefined : (found[1] ?? found[2]);
        // An escape would shift what follows it: only quotes are ever escaped here, in markers, behind name and version.
        const entry = value === undefined ? undefined : readRequirement(value, start + found.index + 1);
        if (entry !== undefined)
            entries.push(entry);
    }
    return entries;
}
function endsArray(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/#.*$/, '').includes(']');
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/requirements.ts


/** Written by people or by `pip-compile`; a pin in it is as good as a lock. */
const requirements = { type: 'pypi', role: 'manifest', fileName: /^(?:requirements[\w.-]*|constraints[\w.-]*)\.txt$/, read: requirements_read };
function requirements_read(source) {
    const entries = [];
    for (const { text, start } of linesOf(source)) {
        const entry = readRequirement(text, start);
        if (entry !== undefined)
            entries.push(entry);
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/yarn-lock.ts

const yarnLock = { type: 'npm', role: 'lockfile', fileName: /^yarn\.lock$/, read: yarn_lock_read };
function yarn_lock_read(source) {
    const entries = [];
    let heading;
    let version;
    let resolution;
    const close = () => {
        if (heading !== undefined && version !== undefined && resolution?.includes('@workspace:') !== true) {
            for (const name of namesOf(firstOf(heading.text), resolution))
                entries.push({ name, version, start: heading.start, end: heading.start + heading.text.trimEnd().length - 1 });
        }
        [heading, version, resolution] = [undefined, undefined, undefined];
    };
    for (const line of linesOf(source)) {
        const { text } = line;
        if (text === '' || text.startsWith('#'))
            continue;
        if (/^\S.*:\s*$/.test(text)) {
            close();
            heading = line;
            continue;
        }
        const [, key, value] = /^ {2}"?(version|resolution)"?:? +"?([^"]*?)"?\s*$/.exec(text) ?? [];
        if (key === 'version')
            version ??= value;
        else if (key === 'resolution')
            resolution ??= value;
    }
    close();
    return entries;
}
/** `"@a/b@^1", "@a/b@~1.2":` → `@a/b@^1` */
function firstOf(heading) {
    return heading.replace(/^"/, '').split(/"|, |:\s*$/)[0] ?? '';
}
/** An alias, `alias@npm:real@range`, is called by its real name where it is installed, and by its own where only the file is read. */
function namesOf(descriptor, resolution) {
    const alias = /^@?[^@]+@npm:(@?[^@]+)@/.exec(descriptor)?.[1];
    return new Set([resolution, descriptor].flatMap((each) => /^(@?[^@]+)@/.exec(each ?? '')?.[1] ?? []).concat(alias ?? []));
}

;// CONCATENATED MODULE: ./src/artifacts/dependencies/index.ts















const DEPENDENCY_FORMATS = [
    npmLock, yarnLock, pnpmLock, packageJson, poetryLock, uvLock, pdmLock, pyLock, pipfileLock, requirements, pyproject, pipfile, goMod, gemfileLock, cargoLock, composerLock, gradleLock, pom, nugetLock,
];
/** Whether a file is one that `findDependency` reads. @param name the last part of the path */
function isDependencyFileName(name) {
    return formatOf(name) !== undefined;
}
function formatOf(name) {
    return DEPENDENCY_FORMATS.find(({ fileName }) => fileName.test(name));
}
const NOWHERE = { file: '', text: '' };
/**
 * The line that decides which version of a package is installed: a lockfile's before a manifest's, a pin before a range, the entry at the
 * package's own place in the image before others, a file that the Dockerfile names before others, the nearest to it before others. Never a
 * line that asks for another version.
 * @param files what they hold is remembered by this very list: pass the same one each time
 */
function findDependency(files, dependency, dockerfile = NOWHERE) {
    const name = comparableName(dependency.type, dependency.name);
    let best;
    for (const place of indexOf(files).get(`${dependency.type} ${name}`) ?? []) {
        const fit = fitOf(place.entry, place.format, dependency);
        if (fit === undefined)
            continue;
        const rank = [fit, isAtPlace(place.entry, dependency) ? 0 : 1, mentions(dockerfile.text, baseName(place.file)) ? 0 : 1, distance(place.file.file, dockerfile.file)];
        if (best === undefined || compareRanks(rank, best.rank) < 0)
            best = { rank, place };
    }
    return best?.place.file.locate(best.place.entry.start, best.place.entry.end);
}
/**
 * The line of the manifest beside a lockfile that asks for a package: what is edited when the package is a direct dependency.
 * @param lockfile its name, as locations have it
 */
function findRequest(files, dependency, lockfile) {
    const beside = (indexOf(files).get(`${dependency.type} ${comparableName(dependency.type, dependency.name)}`) ?? []).find(({ file, format, entry }) => format.role === 'manifest' && file.file !== lockfile && distance(file.file, lockfile) === 0 && fitOf(entry, format, dependency) !== undefined);
    return beside?.file.locate(beside.entry.start, beside.entry.end);
}
/** Files are read when something is first looked for in them, and once: lockfiles are long and findings many. */
const indices = new WeakMap();
/** @returns places by `type name` */
function indexOf(files) {
    const known = indices.get(files);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const file of files) {
        const format = formatOf(baseName(file));
        if (format === undefined)
            continue;
        for (const entry of format.read(file)) {
            const key = `${format.type} ${comparableName(format.type, entry.name)}`;
            const others = index.get(key);
            if (others === undefined)
                index.set(key, [{ file, format, entry }]);
            else
                others.push({ file, format, entry });
        }
    }
    indices.set(files, index);
    return index;
}
function fitOf(entry, { type, role }, { version }) {
    if (entry.version !== undefined) {
        if (comparableVersion(type, entry.version) !== comparableVersion(type, version))
            return undefined;
        return role === 'lockfile' ? 0 : 1;
    }
    if (entry.accepts === undefined)
        return 3;
    return entry.accepts(version) ? 2 : undefined;
}
/** `app/node_modules/a/package.json` is where `node_modules/a` is installed. */
function isAtPlace({ path }, { paths }) {
    return path !== undefined && paths.some((each) => each === `${path}/package.json` || (each.endsWith(`/${path}/package.json`) && !each.slice(0, -`/${path}/package.json`.length).includes('node_modules')));
}
function baseName({ file }) {
    return file.slice(file.lastIndexOf('/') + 1);
}
/** Whether a text has a file's name in it, and not as the end or beginning of a longer one. */
function mentions(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + name.length)))
            return true;
    }
    return false;
}
/** Steps up and down from the folder of one file to that of another. */
function distance(a, b) {
    const [from, to] = [a, b].map((each) => each.split('/').slice(0, -1));
    let common = 0;
    while (common < Math.min(from?.length ?? 0, to?.length ?? 0) && from?.[common] === to?.[common])
        common += 1;
    return (from?.length ?? 0) + (to?.length ?? 0) - 2 * common;
}
function compareRanks(a, b) {
    for (const [index, value] of a.entries()) {
        const difference = value - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 97704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ archiveTarget),
/* harmony export */   k0: () => (/* binding */ buildTarget),
/* harmony export */   openImage: () => (/* binding */ openImage),
/* harmony export */   sI: () => (/* binding */ buildKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifacts_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30812);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26340);
/** Images that are asked for, and how each is opened. */




function buildTarget(request, settings, tools) {
    const key = buildKey(request, settings, tools.cwd);
    return { key, name: settings.build.name ?? request.directory, kind: 'build', open: () => openBuild(request, settings, tools) };
}
function archiveTarget(request, settings, tools) {
    return { key: archiveKey(request), name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(request.file), kind: 'archive', open: () => openArchiveFile(request, settings, tools) };
}
/** @returns `build:DIR[#stage]`, or `build:NAME` */
function buildKey({ directory }, { build: { name, target } }, cwd) {
    if (name !== undefined)
        return `build:${name}`;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
    return target === undefined ? `build:${folder}` : `build:${folder}#${target}`;
}
function archiveKey({ file }) {
    return `archive:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}`;
}
async function openBuild(request, settings, tools) {
    const [{ openImageSource, findDockerfile }, { buildImage }] = await Promise.all([__webpack_require__.e(/* import() */ 8625).then(__webpack_require__.bind(__webpack_require__, 28625)), Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(4778)]).then(__webpack_require__.bind(__webpack_require__, 34778))]);
    const context = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, request.directory);
    if ((await tools.files.status(context))?.kind !== 'directory')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TargetError */ .I0(`there is no folder ${JSON.stringify(request.directory)} to build`, { hint: '--build takes the folder that is sent to the builder' });
    const dockerfilePath = await findDockerfile(context, request.dockerfile, tools);
    const opened = await openImageSource(dockerfilePath, context, settings.build.target, settings.build.arguments, tools);
    const started = tools.clock.monotonic();
    const built = await buildImage({ name: request.directory, context, dockerfilePath, dockerfile: opened.source.dockerfile }, settings.build, tools);
    tools.log.info(`built ${request.directory} in ${seconds(started, tools)}`);
    const { image, files } = await openImage(buildKey(request, settings, tools.cwd), settings.build.name ?? request.directory, 'build', built.path, opened, tools, built.provenance);
    return [{ image: { ...image, built: { imageId: built.imageId, archive: built.path } }, files }];
}
async function openArchiveFile(request, settings, tools) {
    const { openImageSource, findDockerfile } = await __webpack_require__.e(/* import() */ 8625).then(__webpack_require__.bind(__webpack_require__, 28625));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tools.cwd, request.file);
    let source;
    if (request.dockerfile !== undefined) {
        const dockerfilePath = await findDockerfile(tools.cwd, request.dockerfile, tools);
        source = await openImageSource(dockerfilePath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(dockerfilePath), settings.build.target, settings.build.arguments, tools);
    }
    return [await openImage(archiveKey(request), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(request.file), 'archive', path, source, tools)];
}
/**
 * @param path of the archive, absolute
 * @param record what the builder or a registry says of how the image was made, as parsed from JSON; the archive's own when absent
 */
async function openImage(key, name, kind, path, opened, tools, record) {
    const [{ openArchive }, { makeRoomForArchive }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8989), __webpack_require__.e(6118), __webpack_require__.e(4219), __webpack_require__.e(2128), __webpack_require__.e(8460), __webpack_require__.e(3044)]).then(__webpack_require__.bind(__webpack_require__, 3044)), __webpack_require__.e(/* import() */ 6203).then(__webpack_require__.bind(__webpack_require__, 26203))]);
    await makeRoomForArchive(path, tools);
    const archive = await openArchive(path, await tools.files.scratch('archive'), tools);
    const provenance = record === undefined ? archive.provenance : await readRecord(record, archive.layers);
    const nearest = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(tools.cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const image = {
        key, name, kind,
        archive: archive.file,
        verified: archive.verified,
        config: archive.config,
        source: opened?.source,
        provenance,
        reference: undefined,
        namedAt: undefined,
        nearestFile: opened?.source.dockerfile.source.file ?? nearest,
    };
    if (opened === undefined)
        return { image, files: undefined };
    const dockerfile = (0,_artifacts_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .upToStage */ .Zq)(opened.source.dockerfile, opened.source.stage);
    return {
        image,
        files: {
            target: key,
            dockerfiles: [{ dockerfile, ignore: opened.ignore, path: opened.dockerfilePath }],
            contexts: [{ ignore: opened.ignore, dockerfiles: [dockerfile] }],
            notLookedAt: (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(dockerfile),
        },
    };
}
/** A record that came by another way than in the archive. */
async function readRecord(record, layers) {
    const { readProvenance } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3844)]).then(__webpack_require__.bind(__webpack_require__, 83844));
    return readProvenance(record, layers);
}
function seconds(started, tools) {
    return `${((tools.clock.monotonic() - started) / 1000).toFixed(1)} s`;
}


/***/ }),

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
