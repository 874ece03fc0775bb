export const id = 6062;
export const ids = [6062,6125,8109,1518,9893,9137];
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

/***/ 67:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nodeName)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);

/** An instruction's name that survives a new version, a new digest and lines added above. */
function nodeName(instruction) {
    // What was seen there is told apart by the variable's name: a rotated secret is the same finding.
    if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
        return instruction.keyword;
    const text = instruction.text
        .replace(/\\\r?\n/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/[0-9a-f]{12,}/gi, '#')
        .replace(/\d+(?:[._-]\d+)*/g, '#');
    if (instruction.keyword !== 'FROM')
        return text;
    const image = instruction.words[0]?.value ?? '';
    return `FROM ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image).repository}`;
}


/***/ }),

/***/ 21171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PRAGMA),
/* harmony export */   f: () => (/* binding */ exceptionFor)
/* harmony export */ });
/* harmony import */ var _findings_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);

const PRAGMA = /^\s*dockgate\s+ignore\s*=\s*([^\s]+)\s*(.*)$/;
/** @param comments above or inside an instruction. Without a reason none is honoured. */
function exceptionFor(rule, comments) {
    for (const { text, at } of comments) {
        const [, rules, reason] = PRAGMA.exec(text) ?? [];
        if (rules?.split(',').includes(rule) === true && reason !== undefined && reason.trim() !== '')
            return { reason: reason.trim(), origin: (0,_findings_location_js__WEBPACK_IMPORTED_MODULE_0__/* .printLocation */ .VL)(at) };
    }
    return undefined;
}


/***/ }),

/***/ 21416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runChecks),
/* harmony export */   V: () => (/* binding */ pragmaProblems)
/* harmony export */ });
/* harmony import */ var _artifacts_instruction_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67);
/* harmony import */ var _artifacts_pragma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21171);


/** @param target key of the target that the subject belongs to */
function runChecks(checks, subject, target, version) {
    return checks.flatMap((check) => Array.from(check.run(subject), (hit) => observe(check, hit, target, version)));
}
function observe(check, hit, target, version) {
    if ('type' in hit.at) {
        const found = hit.severity ?? check.severity;
        const { kind = check.reports ?? 'misconfiguration', rule = check.id, title = check.title } = hit.reportedAs ?? {};
        return {
            kind, rule, title,
            severity: found,
            confidence: hit.confidence ?? check.confidence,
            message: hit.message,
            target,
            place: hit.at,
            seenBy: { scanner: 'dockgate', version, id: check.id, severity: found },
            aliases: [],
        };
    }
    const instruction = 'keyword' in hit.at ? hit.at : undefined;
    const severity = hit.severity ?? check.severity;
    const at = instruction === undefined ? hit.at : instruction.at;
    const excepted = instruction === undefined ? undefined : (0,_artifacts_pragma_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionFor */ .f)(check.id, instruction.comments);
    const node = [instruction === undefined ? undefined : (0,_artifacts_instruction_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeName */ .q)(instruction), hit.about].filter((part) => part !== undefined).join(' ');
    return {
        kind: 'misconfiguration',
        rule: check.id,
        title: check.title,
        severity,
        confidence: hit.confidence ?? check.confidence,
        message: hit.message,
        target,
        place: { type: 'source', at, node },
        seenBy: { scanner: 'dockgate', version, id: check.id, severity },
        aliases: [],
        ...(hit.fix === undefined ? {} : { fix: placeFix(hit.fix) }),
        ...(excepted === undefined ? {} : { excepted }),
    };
}
function placeFix(fix) {
    const { at } = fix.on;
    switch (fix.action) {
        case 'replace':
            return { at, text: fix.text, title: fix.title };
        case 'insert-before':
            return { at: { ...at, endLine: at.startLine, endColumn: at.startColumn }, text: `${fix.text}\n`, title: fix.title };
        case 'insert-after':
            return { at: { ...at, startLine: at.endLine, startColumn: at.endColumn }, text: `\n${fix.text}`, title: fix.title };
    }
}
/** Pragmas that name no reason or a rule that doesn't exist: they would be read as working ones. */
function pragmaProblems(dockerfile, ruleIds) {
    const instructions = [...dockerfile.globalArguments, ...dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions])];
    const problems = [];
    for (const { text, at } of instructions.flatMap((instruction) => instruction.comments)) {
        const [, rules, reason] = _artifacts_pragma_js__WEBPACK_IMPORTED_MODULE_1__/* .PRAGMA */ .P.exec(text) ?? [];
        if (rules === undefined)
            continue;
        if (reason === undefined || reason.trim() === '')
            problems.push({ at, message: `\`dockgate ignore=${rules}\` gives no reason, so it isn't honoured` });
        for (const rule of rules.split(','))
            if (!ruleIds.has(rule))
                problems.push({ at, message: `\`dockgate ignore=${rule}\` names no check of ours` });
    }
    return problems;
}


/***/ }),

/***/ 15009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./src/checks/index.ts + 76 modules
var checks = __webpack_require__(53510);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/exceptions.ts
/** Ignore files of scanners that lie in what is looked at: read as exceptions with their origin. The scanners themselves never get to see them. */


const trivyignoreYaml = async () => (await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8815), __webpack_require__.e(1973)]).then(__webpack_require__.bind(__webpack_require__, 91973))).readTrivyignoreYaml;
const grypeYaml = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8970)]).then(__webpack_require__.bind(__webpack_require__, 48970))).readGrypeYaml;
const hadolintYaml = async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(858)]).then(__webpack_require__.bind(__webpack_require__, 90858))).readHadolintYaml;
/** Where each tool looks for its file by itself, below the working directory. */
const READERS = [
    ['.trivyignore', async () => (await __webpack_require__.e(/* import() */ 2045).then(__webpack_require__.bind(__webpack_require__, 2045))).readTrivyignore],
    ['.trivyignore.yaml', trivyignoreYaml],
    ['.trivyignore.yml', trivyignoreYaml],
    ['.grype.yaml', grypeYaml],
    ['.grype.yml', grypeYaml],
    ['.grype/config.yaml', grypeYaml],
    ['.grype/config.yml', grypeYaml],
    ['.dockleignore', async () => (await __webpack_require__.e(/* import() */ 7005).then(__webpack_require__.bind(__webpack_require__, 89386))).readDockleignore],
];
const HADOLINT = ['.hadolint.yaml', '.hadolint.yml'];
/** @throws UsageError for a file that can't be read or understood, before any work starts */
async function readExceptions(settings, tools) {
    const exceptions = [];
    for (const wanted of await wantedFiles(settings, tools)) {
        const text = await readText(wanted, tools);
        const { exceptions: read, problems, unread } = (await wanted.reader())({ file: wanted.label, text, within: wanted.within });
        for (const problem of problems)
            tools.log.warn(problem);
        const rest = unread.length === 0 ? '' : `; its ${unread.join(', ')} ${unread.length === 1 ? 'changes' : 'change'} nothing here`;
        tools.log.info(`${wanted.label}: ${String(read.length)} ${read.length === 1 ? 'exception' : 'exceptions'}${rest}`);
        exceptions.push(...read);
    }
    return exceptions;
}
/** In the folder of PATH, or in the working directory when PATH isn't given. */
async function wantedFiles({ path, scanners: { hadolintConfig } }, tools) {
    const start = (0,external_node_path_.resolve)(tools.cwd, path ?? '.');
    const kind = (await tools.files.status(start).catch(() => undefined))?.kind;
    const root = kind === 'file' ? (0,external_node_path_.dirname)(start) : start;
    const readers = [...READERS, ...(hadolintConfig === undefined ? HADOLINT.map((name) => [name, hadolintYaml]) : [])];
    const found = await Promise.all(readers.map(async ([name, reader]) => ((await tools.files.linkStatus((0,external_node_path_.join)(root, name)).catch(() => undefined)) === undefined ? [] : [{ name, reader }])));
    const present = found.flat();
    const named = hadolintConfig === undefined ? [] : [{ path: (0,external_node_path_.resolve)(tools.cwd, hadolintConfig), label: hadolintConfig, within: '', reader: hadolintYaml }];
    if (present.length === 0)
        return named;
    const { namingFor } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26340));
    const naming = namingFor(root, tools.cwd);
    const folder = naming.name(root);
    const inRoot = await tools.files.realpath(root);
    const wanted = [];
    for (const { name, reader } of present) {
        const file = (0,external_node_path_.join)(root, name);
        const label = naming.name(file);
        await refuseEscape(file, label, inRoot, tools);
        wanted.push({ path: file, label, within: folder === '' ? '' : `${folder}/`, reader });
    }
    return [...wanted, ...named];
}
/** Messages quote what they don't understand: a link must not make that a file of the machine. */
async function refuseEscape(file, label, root, tools) {
    const target = await tools.files.realpath(file).catch(() => undefined);
    const { isInside } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26340));
    if (target === undefined || !isInside(target, root))
        throw new errors/* UsageError */.eb(target === undefined ? 'the link points nowhere' : 'the link points out of the tree', { file: label });
}
async function readText({ path, label }, tools) {
    const { readText: read } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26340));
    const text = await read(path, tools);
    if ('problem' in text)
        throw new errors/* UsageError */.eb(`it can't be read: ${text.problem}`, { file: label });
    return text.text;
}
/** Marks what the exceptions are about, and says which of them have ended or are about nothing. */
async function applyExceptions(findings, exceptions, classOf, tools) {
    if (exceptions.length === 0)
        return findings;
    const { except } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(4006), __webpack_require__.e(5866)]).then(__webpack_require__.bind(__webpack_require__, 45866));
    const { findings: judged, expired, unused } = except(findings, exceptions, { now: tools.clock.now(), classOf });
    for (const { exception, findings: count } of expired) {
        tools.log.warn(`${exception.origin}: the exception ${nameOf(exception)}ended on ${exception.until ?? ''}: ${count === 1 ? 'a finding counts' : `${String(count)} findings count`} again`);
    }
    for (const exception of unused)
        tools.log.detail(`${exception.origin}: the exception ${nameOf(exception)}fits nothing that was found`);
    return judged;
}
function nameOf({ id }) {
    return id === undefined ? '' : `for ${id} `;
}

// EXTERNAL MODULE: ./src/findings/edits.ts
var edits = __webpack_require__(56815);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/artifacts/dependencies/index.ts + 19 modules
var dependencies = __webpack_require__(35306);
// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var artifacts_dockerfile = __webpack_require__(72942);
// EXTERNAL MODULE: ./src/artifacts/copied-files.ts
var copied_files = __webpack_require__(76461);
// EXTERNAL MODULE: ./src/artifacts/variables.ts
var variables = __webpack_require__(6062);
;// CONCATENATED MODULE: ./src/findings/copy-origin.ts
/** Which instruction of an earlier stage made what a `COPY --from` brings: the image keeps no trace of it, so it is told from the Dockerfile's text. */



/** Programs that install or build what has a package URL of this type. */
const TOOLS = {
    npm: /\b(?:npm|npx|yarn|pnpm|bun)\b/,
    pypi: /\b(?:pip3?|poetry|pipenv|uv|pdm|conda)\b/,
    golang: /\bgo (?:build|install|get)\b/,
    maven: /\b(?:mvnw?|gradlew?|sbt)\b/,
    gem: /\b(?:bundle|gem)\b/,
    cargo: /\bcargo\b/,
    composer: /\bcomposer\b/,
    nuget: /\bdotnet\b/,
};
const MAX_STAGES = 16;
/** @returns undefined when the instruction copies from no stage of the file, or the stage doesn't tell */
function copyOrigin(dockerfile, stage, instruction, copied) {
    return follow(dockerfile, stage, instruction, copied, 0);
}
function follow(dockerfile, at, instruction, copied, depth) {
    const named = instruction.flags.find((flag) => flag.name === 'from')?.value?.toLowerCase();
    const stage = named === undefined ? undefined : dockerfile.stages.find((each) => each.index < at.index && (each.name?.toLowerCase() === named || String(each.index) === named));
    if (stage === undefined || depth > MAX_STAGES)
        return undefined;
    const paths = sourcePaths(instruction, copied.path);
    const chain = (0,artifacts_dockerfile/* stageChain */.ap)(stage).flatMap((each) => each.instructions.map((made) => ({ stage: each, made })));
    const installs = TOOLS[copied.type];
    const maker = chain.findLast(({ made }) => made.keyword === 'RUN' && installs?.test(made.text) === true) ??
        chain.findLast(({ made }) => (made.keyword === 'RUN' ? paths.some((path) => mentions(made.text, path)) : paths.some((path) => writesTo(made, path))));
    if (maker === undefined)
        return undefined;
    return follow(dockerfile, maker.stage, maker.made, { ...copied, path: paths[0] }, depth + 1) ?? maker.made;
}
/** Where it lay before it was copied, the longest path first, without leading slashes. */
function sourcePaths(instruction, path) {
    const copy = (0,copied_files/* copyOf */.zP)(instruction);
    if (copy === undefined)
        return [];
    const destination = plain(copy.destination);
    const rest = path?.startsWith(`${destination}/`) === true ? path.slice(destination.length + 1) : undefined;
    const sources = copy.sources.map((source) => plain(source.path)).filter((source) => source !== '' && (0,variables/* isKnown */.qE)(source));
    // A folder's contents are copied, a file itself.
    return [...sources.filter((source) => rest !== undefined && rest !== basename(source)).map((source) => `${source}/${rest ?? ''}`), ...sources];
}
/** Whether a text has the path in it, or a folder above it that is more than a top folder: `/opt/venv` of `opt/venv/lib/x`. */
function mentions(text, path) {
    const parts = path.split('/');
    for (let length = parts.length; length >= Math.min(2, parts.length); length -= 1) {
        if (text.includes(parts.slice(0, length).join('/')))
            return true;
    }
    return false;
}
/** Whether a COPY or ADD writes the path or a folder above it. */
function writesTo(instruction, path) {
    const copy = (0,copied_files/* copyOf */.zP)(instruction);
    if (copy === undefined)
        return false;
    const destination = plain(copy.destination);
    return (0,variables/* isKnown */.qE)(destination) && (destination === '' || path === destination || path.startsWith(`${destination}/`));
}
function plain(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.').join('/');
}
function basename(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./src/findings/purl-type.ts
var purl_type = __webpack_require__(8430);
// EXTERNAL MODULE: ./src/findings/layer-origins.ts + 1 modules
var layer_origins = __webpack_require__(1967);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
;// CONCATENATED MODULE: ./src/findings/image-locator.ts
/** Where something that was seen in an image comes from in the repository. */






function imageLocator(image) {
    const inLayer = layerLookup(image);
    const { source } = image;
    const find = source === undefined ? withoutDockerfile(image) : withDockerfile(image, source);
    return (place, installed) => {
        const layer = inLayer(place, installed);
        const found = find(place, layer, installed);
        return layer.diffId === undefined ? found : { ...found, layer: layer.diffId };
    };
}
const SYSTEM_TYPES = new Set(['deb', 'apk', 'rpm']);
function isSystemType(type) {
    return SYSTEM_TYPES.has(type);
}
/** The layers' own databases tell better than scanners: Grype's layer of a Debian package is the last one that wrote the database. */
function layerLookup({ config, packages }) {
    return (place, installed) => {
        const type = installed === undefined ? '' : (0,purl_type/* purlType */.i)(installed.purl);
        const index = installed !== undefined && isSystemType(type) ? packages?.layerOf(type, installed.name, installed.version) : undefined;
        const owned = index === undefined ? undefined : config.layers[index]?.diffId;
        if (owned !== undefined)
            return { diffId: owned, says: `by the package databases in the layers, layer ${String((index ?? 0) + 1)} of ${String(config.layers.length)} brought this version` };
        return { diffId: place.diffId, says: 'by the scanner' };
    };
}
function withoutDockerfile({ key, namedAt, nearestFile, config, base }) {
    const unknown = key.startsWith('image:') ? 'no file of the repository was found to name this image, and no Dockerfile of it is known; name that with --dockerfile FILE' : 'no Dockerfile of this image is known; name it with --archive FILE=DOCKERFILE';
    const indexOf = new Map(config.layers.map(({ diffId }, index) => [diffId, index]));
    return (_, { diffId }) => {
        const index = diffId === undefined ? undefined : indexOf.get(diffId);
        const ofBase = base !== undefined && index !== undefined && index < base.layers ? `; its layer is one of ${base.name}'s, on which the image is built (${base.how})` : '';
        if (namedAt !== undefined)
            return { at: namedAt, locatedBy: { how: 'image-reference', why: `this line names the image, and no Dockerfile of it is known${ofBase}` } };
        return { at: { file: nearestFile, ...findings_location/* FILE_START */.WS }, locatedBy: { how: 'nearest-file', why: `${unknown}${ofBase}` } };
    };
}
function withDockerfile(image, source) {
    const { config, base } = image;
    const { dockerfile, stage } = source;
    const origins = (0,layer_origins/* layerOrigins */.n)(config, stage, { dockerfile, provenance: image.provenance, baseLayers: base?.layers });
    const outermost = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.from ?? stage.from;
    const untold = config.history.length === 0 ? 'the image has no build history (it was imported or squashed), so its layers are not told apart' : 'the build history of the image does not fit this Dockerfile, so its layers are not told apart';
    return (place, layer, installed) => {
        const dependency = installed === undefined ? undefined : dependencyAt(source, installed);
        const origin = layer.diffId === undefined ? undefined : origins?.get(layer.diffId);
        if (origin === undefined) {
            const why = origins === undefined ? untold : layer.diffId === undefined ? 'the scanner does not say which layer it is in' : `layer ${layer.diffId} is not one of this image`;
            return dependency === undefined ? atFrom(outermost, why) : { at: dependency.at, locatedBy: { how: 'lockfile', why: `this line decides the version; ${why}` }, ...orNone(dependency.related) };
        }
        if (origin.type === 'base')
            return atFrom(origin.from, baseReason(origin, layer, base));
        const maker = origin.type === 'instruction' ? origin.instruction : namingInstruction(stage, installed);
        const how = makerReason(origin, layer);
        if (dependency !== undefined) {
            const related = maker === undefined ? [] : [{ at: maker.at, text: `the ${maker.keyword} that made its layer` }];
            return { at: dependency.at, locatedBy: { how: 'lockfile', why: `this line decides the version${maker === undefined ? '' : ` of what the ${maker.keyword} on line ${String(maker.at.startLine)} put into the image`}` }, ...orNone([...dependency.related, ...related, ...furtherBack(maker, dockerfile, stage, place, installed)]) };
        }
        if (maker === undefined)
            return { at: origin.type === 'squashed' ? origin.from.at : outermost.at, locatedBy: { how: 'instruction', why: how } };
        const why = origin.type === 'squashed' ? `${how}; this ${maker.keyword} names it` : how;
        return { at: maker.at, locatedBy: { how: 'instruction', why }, ...orNone([...namedIn(maker, dockerfile, installed), ...furtherBack(maker, dockerfile, stage, place, installed)]) };
    };
}
function dependencyAt({ dependencyFiles, dockerfile }, installed) {
    const surroundings = { file: dockerfile.source.file, text: dockerfile.source.text };
    for (const dependency of dependenciesOf(installed)) {
        const found = (0,dependencies/* findDependency */.bA)(dependencyFiles, dependency, surroundings);
        if (found === undefined)
            continue;
        const request = (0,dependencies/* findRequest */.Rh)(dependencyFiles, dependency, found.file);
        return { at: found, related: request === undefined ? [] : [{ at: request, text: 'the manifest asks for it here' }] };
    }
    return undefined;
}
/** As the package is named, and as its package URL names it: a jar's own name may lack the group. */
function dependenciesOf({ purl, name, version, paths }) {
    const type = (0,purl_type/* purlType */.i)(purl);
    const [body = ''] = purl.slice(`pkg:${type}/`.length).split(/[?#]/);
    const parts = body.replace(/@[^@/]*$/, '').split('/').map(decode);
    const full = type === 'maven' ? `${parts.slice(0, -1).join('.')}:${parts.at(-1) ?? ''}` : parts.join('/');
    return [...new Set([name, full])].map((each) => ({ type, name: each, version, paths }));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function atFrom(from, why) {
    return { at: from.at, locatedBy: { how: 'base-image', why } };
}
function baseReason(origin, layer, base) {
    const evidence = layer.says === 'by the scanner' ? '' : ` (${layer.says})`;
    switch (origin.by) {
        case 'provenance':
            return `its layer came with the base image, by BuildKit's record of the build${evidence}`;
        case 'base-layers':
            return `its layer came with the base image: it is one of those of ${base?.name ?? 'the base'}, for ${base?.how ?? 'they are the same'}${evidence}`;
        case 'onbuild':
            return `its layer was made when this FROM was built on, by an ONBUILD of the base image${evidence}`;
        case 'history':
            return `its layer came with the base image${evidence}`;
    }
}
function makerReason(origin, layer) {
    const evidence = layer.says === 'by the scanner' ? '' : ` (${layer.says})`;
    if (origin.type === 'squashed')
        return `the layers of this stage were squashed into one, so any of its instructions may have made it${evidence}`;
    return `its layer was made by this ${origin.instruction.keyword}${origin.by === 'provenance' ? ", by BuildKit's record of the build" : ''}${evidence}`;
}
/** The last RUN that has the package's name in it as a word. */
function namingInstruction(stage, installed) {
    return installed === undefined ? undefined : (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).findLast((each) => each.keyword === 'RUN' && wordAt(each.text, installed.name) !== -1);
}
/** The line of a long RUN that names the package, when it isn't the first one anyway. */
function namedIn(maker, { source }, installed) {
    const at = installed === undefined || maker.keyword !== 'RUN' ? -1 : wordAt(maker.text, installed.name);
    if (at === -1 || installed === undefined)
        return [];
    const place = source.locate(maker.start + at, maker.start + at + installed.name.length);
    return place.startLine === maker.at.startLine ? [] : [{ at: place, text: 'the word that names it' }];
}
/** A shell's word: `perl` isn't named by `perl-base`, but by `perl=5.36`. */
function wordAt(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (/^$|[\s"';&|]/.test(text.charAt(at - 1)) && /^$|[\s"'\\;&|=<>~]/.test(text.charAt(at + name.length)))
            return at;
    }
    return -1;
}
/** Of what was copied from another stage: the instruction there that made it. */
function furtherBack(maker, dockerfile, stage, place, installed) {
    if (maker?.keyword !== 'COPY')
        return [];
    const own = dockerfile.stages.find((each) => each.instructions.includes(maker)) ?? stage;
    const origin = copyOrigin(dockerfile, own, maker, { type: installed === undefined ? '' : (0,purl_type/* purlType */.i)(installed.purl), path: place.path ?? installed?.paths[0] });
    return origin === undefined ? [] : [{ at: origin.at, text: `the ${origin.keyword} of the earlier stage that made it` }];
}
function orNone(related) {
    return related.length === 0 ? {} : { related };
}

;// CONCATENATED MODULE: ./src/findings/locate.ts
/** Every finding gets a line in the repository that a person can change, and the reason why it is that line. */



/** @param files texts of the files that scanners of source code name, by name: those that are at hand */
function locate(findings, images, files = new Map()) {
    // One list for each file: what is read of it is remembered by the list.
    const alone = new Map([...files].map(([name, source]) => [name, [source]]));
    const locators = new Map(images.map((image) => [image.key, imageLocator(image)]));
    return findings.map((finding) => {
        const { place, ...rest } = finding;
        const installed = finding.kind === 'vulnerability' ? finding.package : undefined;
        switch (place.type) {
            case 'source':
                return { ...rest, at: place.at, locatedBy: { how: 'check', why: 'the check points at this line' } };
            case 'file':
                return { ...rest, ...inFile(place, installed, alone.get(place.file) ?? []) };
            case 'report':
                return { ...rest, at: { file: place.file, ...findings_location/* FILE_START */.WS }, locatedBy: { how: 'nearest-file', why: 'it is about nothing in this repository; this report says so' } };
            case 'layer': {
                const path = place.path === undefined || finding.kind === 'vulnerability' ? {} : { path: place.path };
                const locator = locators.get(finding.target);
                if (locator === undefined)
                    throw new RangeError(`a finding about ${finding.target}, which is no image of this run`);
                return { ...rest, ...locator(place, installed), ...path };
            }
        }
    });
}
function inFile({ file, line }, installed, sources) {
    const dependency = installed === undefined ? undefined : dependenciesOf(installed).map((each) => (0,dependencies/* findDependency */.bA)(sources, each)).find((each) => each !== undefined);
    if (dependency !== undefined)
        return { at: dependency, locatedBy: { how: 'lockfile', why: 'this line decides the version' } };
    if (line !== undefined)
        return { at: wholeLine(file, line, sources[0]), locatedBy: { how: 'check', why: 'the scanner points at this line' } };
    return { at: { file, ...findings_location/* FILE_START */.WS }, locatedBy: { how: 'nearest-file', why: 'the scanner names this file and no line of it' } };
}
/** What is written on a line, when the file is at hand and has that line. */
function wholeLine(file, line, source) {
    const startLine = Math.max(1, Math.trunc(line));
    const first = { file, startLine, startColumn: 1, endLine: startLine, endColumn: 2 };
    const start = source?.offsetAt(startLine - 1, 0);
    if (source === undefined || start === undefined || start >= source.text.length)
        return first;
    const end = source.text.indexOf('\n', start);
    const text = source.text.slice(start, end === -1 ? undefined : end);
    const indent = text.length - text.trimStart().length;
    return text.trim() === '' ? first : source.locate(start + indent, start + text.trimEnd().length);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/findings/identity.ts
/** What makes two findings the same one, in this run and in the next. */

/**
 * @param subject target key and package URL without version, or file and node; no line, tag, digest, version or temporary path
 * @returns 32 hexadecimal digits
 */
function fingerprint(kind, rule, subject) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([kind, rule, ...subject])).digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
;// CONCATENATED MODULE: ./src/findings/merge-rules.ts


/** @returns one finding a thing, in the order in which they were first seen */
function mergeRules(observations, ownRulesFor) {
    const groups = new Map();
    const add = (observation) => {
        const key = identityOf(observation);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { lead: observation, others: [] });
        else
            known.others.push(observation);
    };
    const foreign = [];
    for (const observation of observations) {
        const rules = isOurs(observation) ? [] : ownRulesFor(`${toolOf(observation.seenBy.scanner)}:${observation.seenBy.id}`);
        if (rules.length === 0)
            add(observation);
        else
            foreign.push([observation, rules]);
    }
    const anchors = new Map();
    for (const group of groups.values())
        if (isOurs(group.lead))
            put(anchors, anchorKey(group.lead.rule, group.lead), group);
    for (const [observation, rules] of foreign) {
        const near = rules.flatMap(({ id }) => anchors.get(anchorKey(id, observation)) ?? []);
        const anchor = near.find(({ lead }) => covers(lead, observation));
        if (anchor !== undefined)
            anchor.others.push(observation);
        else
            add(underOurName(observation, rules));
    }
    return withoutUnplaced([...groups.values()]).map(join);
}
function put(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function isOurs({ seenBy }) {
    return seenBy.scanner === 'dockgate';
}
/** `trivy-fs` and `trivy` have the same rules. */
function toolOf(scanner) {
    return scanner === 'trivy-fs' ? 'trivy' : scanner;
}
/** What is the same thing to whoever sees it twice. */
function identityOf(observation) {
    const { kind, rule, target, place, message } = observation;
    // An image is one release of one distribution, in whichever words.
    if (kind === 'eol')
        return JSON.stringify([kind, rule, target]);
    switch (place.type) {
        case 'layer':
            return JSON.stringify([kind, rule, target, place.path, message]);
        case 'file':
            return JSON.stringify([kind, rule, place.file, place.line, message]);
        case 'report':
            return JSON.stringify([kind, rule, target, place.node, message]);
        case 'source':
            return JSON.stringify([kind, rule, place.at, place.node]);
    }
}
/** The file; the image, or what a report speaks of, when it lies in none. */
function anchorKey(rule, { place, target }) {
    switch (place.type) {
        case 'source':
            return JSON.stringify([rule, 'file', place.at.file]);
        case 'file':
            return JSON.stringify([rule, 'file', place.file]);
        case 'layer':
            return JSON.stringify([rule, 'image', target]);
        case 'report':
            return JSON.stringify([rule, 'report', target, place.node]);
    }
}
/** Whether another tool's place is that of our finding, or none at all within the same file or image. */
function covers({ place: ours }, { place: theirs }) {
    if (theirs.type === 'layer')
        return ours.type === 'layer' && (theirs.path === undefined || theirs.path === ours.path);
    // No check of ours speaks of what isn't here.
    if (theirs.type === 'report' || ours.type === 'report')
        return false;
    const line = lineOf(theirs);
    if (line === undefined || ours.type === 'layer')
        return true;
    if (ours.type === 'file')
        return ours.line === line;
    return ours.at.startLine <= line && line <= ours.at.endLine;
}
/** @returns undefined when it has no line, or none is known */
function lineOf(place) {
    if (place.type === 'source')
        return place.at.startLine;
    return place.type === 'file' ? place.line : undefined;
}
/** What only other tools found: under our name all the same, so that policies and exceptions know one name for it. */
function underOurName(observation, rules) {
    const inImage = observation.place.type === 'layer';
    // A check of images with several twins is wider than any one of them: dockle's rule about sudo is not all of `image/setuid-file`.
    const fitting = rules.filter(({ id, twins = [] }) => id.startsWith('image/') === inImage && twins.length <= 1);
    // hadolint's DL3064 is about ARG or ENV, and only a check of ours on its line would tell which.
    if (!inImage && fitting.length > 1)
        return observation;
    const rule = fitting[0] ?? rules[0];
    if (rule === undefined)
        return observation;
    const severity = observation.severity === 'unknown' ? rule.severity : observation.severity;
    return { ...observation, rule: rule.id, title: rule.title, severity };
}
/**
 * Rows of several tools about the same rule on the same line are one, whatever each of them writes; so are those about the image
 * as a whole, and those that name no line when another tool does.
 */
function withoutUnplaced(groups) {
    const kept = new Map();
    return groups.filter((group) => {
        if (isOurs(group.lead))
            return true;
        const key = anchorKey(group.lead.rule, group.lead);
        const known = kept.get(key) ?? [];
        const same = known.find((other) => isSameRow(other.lead, group.lead));
        if (same === undefined) {
            kept.set(key, [...known, group]);
            return true;
        }
        same.others.push(group.lead, ...group.others);
        return false;
    });
}
/** A tool that says something twice means two things. */
function isSameRow(one, other) {
    if (toolOf(one.seenBy.scanner) === toolOf(other.seenBy.scanner) || one.kind !== other.kind)
        return false;
    const [left, right] = [one.place, other.place];
    if (left.type === 'layer' || right.type === 'layer')
        return left.type === 'layer' && right.type === 'layer' && left.path === right.path;
    const [a, b] = [lineOf(left), lineOf(right)];
    return a === undefined || b === undefined || a === b;
}
function join({ lead, others }) {
    const all = [lead, ...others];
    // Who knows the layer or the line says where the thing is.
    const placed = all.find(({ place }) => (place.type === 'layer' ? place.diffId !== undefined : lineOf(place) !== undefined)) ?? lead;
    const first = isOurs(lead) ? lead : placed;
    const aliases = [...new Set(all.flatMap((each) => each.aliases))].filter((alias) => alias !== first.rule).sort();
    const excepted = all.find((each) => each.excepted !== undefined)?.excepted;
    return {
        ...first,
        ...(excepted === undefined ? {} : { excepted }),
        severity: all.map((each) => each.severity).reduce(severity/* worst */.QZ),
        seenBy: [...new Map(all.map(({ seenBy }) => [JSON.stringify(seenBy), seenBy])).values()],
        aliases,
        fingerprint: fingerprint(first.kind, first.rule, subjectOf(first)),
    };
}
function subjectOf(observation) {
    const { place } = observation;
    switch (place.type) {
        case 'source':
            return [place.at.file, place.node];
        case 'file':
            return [place.file];
        case 'report':
            return [observation.target, place.node];
        case 'layer':
            // A setting has no path; what it is about sets it apart.
            return [observation.target, place.path ?? '', ...(place.instruction === undefined ? [] : [place.instruction.keyword, place.instruction.word ?? ''])];
    }
}

// EXTERNAL MODULE: ./src/findings/flaw-ids.ts
var flaw_ids = __webpack_require__(30209);
;// CONCATENATED MODULE: ./src/findings/alias-graph.ts
/**
 * Which ids are names of the same flaw. Two different CVEs are two flaws, whatever an advisory says: an id that leads to
 * several CVEs is no name of any of them, but an advisory about each.
 */

function aliasGraph(rows) {
    const nodes = new Map();
    for (const { rule: written, aliases: others } of rows) {
        if (others.length === 0)
            continue;
        const rule = (0,flaw_ids/* plainId */.Sd)(written);
        if (!(0,flaw_ids/* namesOneFlaw */.nG)(rule))
            continue;
        const aliases = others.map(flaw_ids/* plainId */.Sd).filter((id) => id !== rule && (0,flaw_ids/* namesOneFlaw */.nG)(id));
        if ((0,flaw_ids/* isCve */.vQ)(rule)) {
            for (const alias of aliases)
                if (!(0,flaw_ids/* isCve */.vQ)(alias))
                    nodeOf(nodes, alias).cves.add(rule);
            continue;
        }
        const node = nodeOf(nodes, rule);
        for (const alias of aliases) {
            if ((0,flaw_ids/* isCve */.vQ)(alias)) {
                node.cves.add(alias);
            }
            else {
                node.peers.add(alias);
                nodeOf(nodes, alias).peers.add(rule);
            }
        }
    }
    const known = new Map();
    return {
        flawsOf: (id) => {
            if ((0,flaw_ids/* isCve */.vQ)(id))
                return [id];
            const found = known.get(id) ?? search(id, nodes);
            known.set(id, found);
            return found;
        },
    };
}
function nodeOf(nodes, id) {
    const known = nodes.get(id);
    if (known !== undefined)
        return known;
    const node = { cves: new Set(), peers: new Set() };
    nodes.set(id, node);
    return node;
}
/** The CVEs of the nearest ids that have any; without one, the best known of all the names. */
function search(start, nodes) {
    const seen = new Set([start]);
    let ring = [start];
    while (ring.length > 0) {
        const cves = new Set(ring.flatMap((id) => [...(nodes.get(id)?.cves ?? [])]));
        if (cves.size > 0)
            return [...cves].sort();
        const next = [];
        for (const id of ring) {
            for (const peer of nodes.get(id)?.peers ?? []) {
                if (seen.has(peer))
                    continue;
                seen.add(peer);
                next.push(peer);
            }
        }
        ring = next;
    }
    return [[...seen].sort(flaw_ids/* compareIds */.q3)[0] ?? start];
}

// EXTERNAL MODULE: ./src/findings/package-identity.ts
var package_identity = __webpack_require__(47417);
;// CONCATENATED MODULE: ./src/findings/effective-severity.ts


function effectiveSeverity({ seenBy, ratings, package: installed }, from) {
    const said = seenBy.map(({ severity }) => severity);
    switch (from) {
        case 'highest':
            return worstOf([...said, ...ratings.map(({ severity }) => severity)]);
        case 'nvd':
            return known(ratings.filter(({ source }) => source === 'nvd')) ?? effectiveSeverity({ seenBy, ratings, package: installed }, 'vendor');
        case 'vendor':
            return known(ratings.filter(({ source }) => isDistributor(source, installed))) ?? worstOf(said);
    }
}
/** @returns the worst of what scanners read in a source; undefined when none of them read anything */
function known(ratings) {
    const severity = worstOf(ratings.map((each) => each.severity));
    if (severity === 'unknown')
        return undefined;
    // Trivy has no word below low: of a source that another scanner reads as negligible (Debian's "unimportant"), low is the same word.
    return severity === 'low' && ratings.some((each) => each.severity === 'negligible') ? 'negligible' : severity;
}
function worstOf(severities) {
    return severities.reduce(severity/* worst */.QZ, 'unknown');
}
/** Sources of a distribution's own ratings, by the namespace of its package URLs; others have a source of their namespace's name. */
const SOURCES_OF = new Map([
    ['redhat', ['redhat', 'redhat-oval', 'redhat-csaf']],
    ['centos', ['redhat', 'redhat-oval', 'centos']],
    ['oracle', ['oracle-oval', 'oracle']],
    ['suse', ['suse-cvrf', 'suse', 'sles']],
    ['opensuse', ['suse-cvrf', 'suse', 'opensuse', 'sles']],
    ['cbl-mariner', ['cbl-mariner', 'mariner', 'azure']],
    ['azurelinux', ['azure', 'azurelinux', 'mariner']],
    ['arch', ['arch-linux', 'arch']],
]);
function isDistributor(source, { type, namespace }) {
    return (0,package_identity/* isSystemPackage */.qc)(type) && (SOURCES_OF.get(namespace)?.includes(source) ?? source === namespace);
}

;// CONCATENATED MODULE: ./src/findings/merge-vulnerabilities.ts
/** Joins what several scanners say about the same flaw in the same package. */





/** @returns one finding a flaw and package: target by target, in the order in which they were first seen */
function mergeVulnerabilities(observations, severityFrom) {
    const graph = aliasGraph(observations);
    const targets = new Map();
    for (const each of observations)
        merge_vulnerabilities_put(targets, each.target, each);
    return [...targets.values()].flatMap((rows) => mergeTarget(rows, graph, severityFrom));
}
function mergeTarget(observations, graph, severityFrom) {
    const groups = new Map();
    // Numbers make short keys, and those are most of what this costs.
    const numbers = new Map();
    const numberOf = new Map();
    for (const each of attachSources(underFlaws(observations, graph))) {
        let number = numberOf.get(each.of);
        if (number === undefined) {
            number = numbers.get(each.of.key) ?? numbers.size;
            numbers.set(each.of.key, number);
            numberOf.set(each.of, number);
        }
        merge_vulnerabilities_put(groups, `${String(number)} ${each.flaw}`, each);
    }
    const found = [];
    for (const group of groups.values())
        for (const variant of tellVariantsApart(group))
            found.push(merge_vulnerabilities_join(variant, graph, severityFrom));
    return found;
}
function merge_vulnerabilities_put(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** A row about an advisory counts for each flaw that the advisory covers in this package, as far as any row tells. */
function underFlaws(observations, graph) {
    const identityOf = (0,package_identity/* packageIdentifier */.IT)();
    const covered = new Map();
    const untold = [];
    const seen = [];
    for (const by of observations) {
        const of = identityOf(by.package);
        if (by.advisories === undefined && (0,flaw_ids/* isCve */.vQ)(by.rule)) {
            seen.push({ flaw: by.rule, by, of });
            continue;
        }
        const flaws = flawsOf(by, graph);
        if (flaws.length === 0) {
            const row = { flaw: by.rule, by, of };
            untold.push(row);
            seen.push(row);
            continue;
        }
        for (const flaw of flaws)
            seen.push({ flaw, by, of });
        const advisories = by.advisories ?? [];
        if (advisories.length === 0 && (0,flaw_ids/* namesOneFlaw */.nG)(by.rule))
            continue;
        for (const advisory of [...advisories, by.rule]) {
            const key = `${of.key}\n${advisory}`;
            covered.set(key, new Set([...(covered.get(key) ?? []), ...flaws]));
        }
    }
    if (untold.length === 0)
        return seen;
    const told = new Map(untold.map((row) => [row, covered.get(`${row.of.key}\n${row.by.rule}`)]));
    return seen.flatMap((row) => [...(told.get(row) ?? [row.flaw])].map((flaw) => ({ ...row, flaw })));
}
/** @returns the flaws that a row is about; none for an advisory that doesn't say */
function flawsOf({ rule: written, aliases: others }, graph) {
    const rule = (0,flaw_ids/* plainId */.Sd)(written);
    if ((0,flaw_ids/* isCve */.vQ)(rule))
        return [rule];
    const aliases = others.map(flaw_ids/* plainId */.Sd);
    const own = aliases.filter(flaw_ids/* isCve */.vQ);
    if (own.length === 1)
        return own;
    if (own.length > 1)
        return [...new Set(own)].sort();
    if ((0,flaw_ids/* namesOneFlaw */.nG)(rule))
        return graph.flawsOf(rule);
    return [...new Set(aliases.filter(flaw_ids/* namesOneFlaw */.nG).flatMap((id) => graph.flawsOf(id)))].sort();
}
/** A row about a source package counts for the binary packages that were built from it, where others name those. */
function attachSources(seen) {
    if (!seen.some(({ of }) => of.isSource))
        return seen;
    const binaries = new Map();
    for (const each of seen) {
        if (each.of.isSource || each.of.source === undefined)
            continue;
        const key = `${each.flaw}\n${each.of.type} ${each.of.source}`;
        const known = binaries.get(key) ?? new Map();
        known.set(`${each.of.key} ${each.of.variant ?? ''}`, each);
        binaries.set(key, known);
    }
    return seen.flatMap((each) => {
        const built = each.of.isSource ? binaries.get(`${each.flaw}\n${each.of.type} ${each.of.source ?? ''}`) : undefined;
        if (built === undefined)
            return [each];
        return [...built.values()].map((binary) => ({ flaw: each.flaw, of: binary.of, by: { ...each.by, package: { ...binary.by.package, paths: [] }, place: binary.by.place } }));
    });
}
/**
 * Packages of the same name and version for two processors are two; so are Java archives of two groups, unless they lie in the
 * same file. Who doesn't say which one is meant gets the first.
 */
function tellVariantsApart(group) {
    const one = group[0]?.of.variant;
    if (group.every(({ of }) => of.variant === one))
        return [group];
    const variants = [...new Set(group.flatMap(({ of }) => (of.variant === undefined ? [] : [of.variant])))].sort();
    const [first] = variants;
    if (first === undefined || variants.length === 1)
        return [group];
    const byVariant = new Map(variants.map((variant) => [variant, []]));
    const unsure = [];
    for (const each of group)
        (each.of.variant === undefined ? unsure : byVariant.get(each.of.variant))?.push(each);
    if (group[0]?.of.type === 'maven')
        joinByPath(byVariant);
    for (const each of unsure) {
        const sameFile = [...byVariant.values()].find((others) => others.some((other) => shareFile(each, other)));
        (sameFile ?? [...byVariant.values()][0])?.push(each);
    }
    return [...byVariant.values()];
}
function joinByPath(byVariant) {
    const entries = [...byVariant];
    for (const [at, [, members]] of entries.entries()) {
        const earlier = entries.slice(0, at).find(([variant, others]) => byVariant.has(variant) && members.some((one) => others.some((other) => one.by.seenBy.scanner !== other.by.seenBy.scanner && shareFile(one, other))));
        if (earlier === undefined)
            continue;
        earlier[1].push(...members);
        byVariant.delete(entries[at]?.[0] ?? '');
    }
}
function shareFile(one, other) {
    return one.by.package.paths.some((path) => other.by.package.paths.includes(path));
}
/** Trivy's names and places are the ones that our documents promise; the others follow by name. */
function rankOf({ seenBy }) {
    return seenBy.scanner.startsWith('trivy') ? 0 : seenBy.scanner.startsWith('grype') ? 1 : 2;
}
/** A Java archive without a group is the same as one with it, and knows less. */
function guesses({ of }) {
    return of.type === 'maven' && of.variant === undefined ? 1 : 0;
}
function compareSeen(a, b) {
    return guesses(a) - guesses(b) || rankOf(a.by) - rankOf(b.by) || compareText(a.by.seenBy.scanner, b.by.seenBy.scanner) || compareText(a.by.package.purl, b.by.package.purl) || compareText(orderOf(a), orderOf(b));
}
function orderOf({ by: { package: { paths, version }, place, rule, message } }) {
    return [version, paths[0] ?? '', rule, place.type === 'layer' ? (place.diffId ?? '') : '', message].join('\n');
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function merge_vulnerabilities_join(group, graph, severityFrom) {
    const sorted = group.length === 1 ? group : [...group].sort(compareSeen);
    const [first] = sorted;
    if (first === undefined)
        throw new RangeError('a group holds at least one row');
    const rows = sorted.map(({ by }) => by);
    const { flaw, by: lead, of } = first;
    const titled = rows.find(({ title, rule }) => title !== '' && title !== rule);
    const seenBy = rows.length === 1 ? [lead.seenBy] : unique(rows.map((row) => row.seenBy), sameSighting);
    const ratings = ratingsOf(rows);
    const { aliases, advisories } = otherIds(flaw, rows, graph);
    const { purl, name, version } = lead.package;
    // Filled one by one: spreading what may be absent costs more than all the rest.
    const finding = {
        kind: 'vulnerability',
        rule: flaw,
        title: titled?.title ?? flaw,
        severity: effectiveSeverity({ seenBy, ratings, package: of }, severityFrom),
        confidence: lead.confidence,
        message: titled?.message ?? lead.message,
        target: lead.target,
        // Who knows the layer or the line says where the thing is; the others only that it is there.
        place: (rows.find(isPlaced) ?? lead).place,
        seenBy,
        aliases,
        package: { purl, name, version, paths: together(rows, (row) => row.package.paths).sort() },
        fixedIn: withoutRepeats(together(rows, (row) => row.fixedIn)),
        references: together(rows, (row) => row.references),
        fingerprint: fingerprint('vulnerability', flaw, [lead.target, (0,package_identity/* lastingPurl */.AW)(of)]),
    };
    if (advisories.length > 0)
        finding.advisories = advisories;
    if (ratings.length > 0)
        finding.ratings = ratings;
    const excepted = rows.find((row) => row.excepted !== undefined)?.excepted;
    if (excepted !== undefined)
        finding.excepted = excepted;
    addSignals(finding, rows);
    return finding;
}
function ratingsOf(rows) {
    const all = [];
    for (const row of rows)
        for (const rating of row.ratings ?? [])
            if (!all.some(({ source, severity }) => source === rating.source && severity === rating.severity))
                all.push(rating);
    return all.sort((a, b) => compareText(a.source, b.source) || compareText(a.severity, b.severity));
}
function sameSighting(one, other) {
    return one.scanner === other.scanner && one.id === other.id && one.severity === other.severity && one.version === other.version && one.source === other.source && (one.fixedIn ?? []).join('\n') === (other.fixedIn ?? []).join('\n');
}
/** Every text that any of the rows has, once. */
function together(rows, of) {
    const all = [];
    for (const row of rows)
        for (const text of of(row))
            if (!all.includes(text))
                all.push(text);
    return all;
}
/** Go's versions have a `v` in front in some scanners' words and none in others'. */
function withoutRepeats(versions) {
    const plain = (version) => version.replace(/^v(?=\d)/, '');
    return versions.filter((version, index) => versions.findIndex((each) => plain(each) === plain(version)) === index);
}
function isPlaced({ place }) {
    switch (place.type) {
        case 'layer':
            return place.diffId !== undefined;
        case 'file':
            return place.line !== undefined;
        case 'source':
        case 'report':
            return true;
    }
}
/** Names of the flaw itself, and ids of advisories that cover it and others. */
function otherIds(flaw, rows, graph) {
    if (rows.every((row) => row.rule === flaw && row.aliases.length === 0 && row.advisories === undefined))
        return { aliases: [], advisories: [] };
    const aliases = new Set();
    const advisories = new Set();
    const add = (written, isRule) => {
        const id = (0,flaw_ids/* plainId */.Sd)(written);
        if (id === flaw || (0,flaw_ids/* isCve */.vQ)(id))
            return;
        if (!(0,flaw_ids/* namesOneFlaw */.nG)(id)) {
            if (isRule)
                advisories.add(id);
            return;
        }
        const flaws = graph.flawsOf(id);
        if (flaws.length === 1 && flaws[0] === flaw)
            aliases.add(id);
        else if (flaws.includes(flaw))
            advisories.add(id);
    };
    for (const { rule, aliases: others, advisories: named = [] } of rows) {
        add(rule, true);
        for (const id of others)
            add(id, false);
        for (const id of named)
            advisories.add(id);
    }
    return { aliases: [...aliases].sort(flaw_ids/* compareIds */.q3), advisories: [...advisories].sort() };
}
function addSignals(finding, rows) {
    for (const { cvss, epss, kev, status } of rows) {
        if (cvss !== undefined && isHigher(cvss, finding.cvss))
            finding.cvss = cvss;
        if (epss !== undefined && epss >= (finding.epss ?? 0))
            finding.epss = epss;
        if (kev !== undefined)
            finding.kev = kev || finding.kev === true;
        if (status === 'withdrawn' || (status === 'disputed' && finding.status === undefined))
            finding.status = status;
    }
}
function isHigher(one, than) {
    return than === undefined || one.score > than.score || (one.score === than.score && (one.vector ?? '') > (than.vector ?? ''));
}
/** For the few that a finding has. */
function unique(items, same) {
    const kept = [];
    for (const item of items)
        if (!kept.some((each) => same(each, item)))
            kept.push(item);
    return kept;
}

;// CONCATENATED MODULE: ./src/findings/tell-apart.ts
/** Findings that are told apart in this run must not share a fingerprint. */


/**
 * Those that do get more into it: the paths of a package that is installed in two versions, else their rank (the same line
 * twice in a file), which doesn't depend on who reported first.
 */
function tellApart(findings) {
    if (new Set(findings.map((finding) => finding.fingerprint)).size === findings.length)
        return [...findings];
    const byPath = extend(findings, (finding) => (finding.kind === 'vulnerability' ? finding.package.paths : []));
    const twins = new Map();
    for (const finding of byPath) {
        const known = twins.get(finding.fingerprint);
        if (known === undefined)
            twins.set(finding.fingerprint, [finding]);
        else
            known.push(finding);
    }
    const ranks = new Map();
    for (const group of twins.values())
        for (const [rank, finding] of group.sort(compareTwins).entries())
            ranks.set(finding, rank);
    return byPath.map((finding) => {
        const rank = ranks.get(finding) ?? 0;
        return rank === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, String(rank)]) };
    });
}
/** By place in the file; in images by what is installed, or by what is said. */
function compareTwins(a, b) {
    if (a.place.type === 'source' && b.place.type === 'source')
        return (0,findings_location/* compareLocation */.T6)(a.place.at, b.place.at) || tell_apart_compareText(a.message, b.message);
    if (a.place.type === 'file' && b.place.type === 'file')
        return (a.place.line ?? 0) - (b.place.line ?? 0) || tell_apart_compareText(sayOf(a), sayOf(b));
    return tell_apart_compareText(sayOf(a), sayOf(b));
}
function sayOf(finding) {
    return finding.kind === 'vulnerability' ? `${finding.package.purl} ${finding.package.version}` : finding.message;
}
function tell_apart_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function extend(findings, more) {
    const count = new Map();
    for (const { fingerprint: print } of findings)
        count.set(print, (count.get(print) ?? 0) + 1);
    return findings.map((finding) => {
        const parts = (count.get(finding.fingerprint) ?? 0) > 1 ? more(finding) : [];
        return parts.length === 0 ? finding : { ...finding, fingerprint: fingerprint(finding.kind, finding.rule, [finding.fingerprint, ...parts]) };
    });
}

;// CONCATENATED MODULE: ./src/findings/untyped-packages.ts
const UNTYPED = 'pkg:generic/';
/** @returns the same rows; one of an unknown kind gets the package of the same target that others tell, unless several fit */
function withKnownKinds(observations) {
    if (!observations.some(isUntyped))
        return observations;
    const known = new Map();
    for (const each of observations) {
        if (isUntyped(each))
            continue;
        const packages = known.get(keyOf(each)) ?? new Map();
        // Scanners spell one package in several ways; two kinds are two packages.
        const [kind = ''] = each.package.purl.split('/', 1);
        if (!packages.has(kind))
            packages.set(kind, each.package);
        known.set(keyOf(each), packages);
    }
    return observations.map((each) => {
        const [only, ...others] = isUntyped(each) ? (known.get(keyOf(each))?.values() ?? []) : [];
        return only === undefined || others.length > 0 ? each : { ...each, package: { ...only, paths: each.package.paths } };
    });
}
function isUntyped({ package: { purl } }) {
    return purl.startsWith(UNTYPED);
}
function keyOf({ target, package: { name, version } }) {
    return `${target}\n${name.toLowerCase()}\n${version}`;
}

;// CONCATENATED MODULE: ./src/findings/merge.ts




const DEFAULTS = { severityFrom: 'vendor', ownRulesFor: () => [] };
/** @returns one finding a thing: what checks and tools say of files and images first, then packages with known flaws, each in the order in which they were first seen */
function merge(observations, { severityFrom, ownRulesFor } = DEFAULTS) {
    const vulnerabilities = observations.filter((each) => each.kind === 'vulnerability');
    const others = observations.filter((each) => each.kind !== 'vulnerability');
    return tellApart([...mergeRules(others, ownRulesFor), ...mergeVulnerabilities(withKnownKinds(vulnerabilities), severityFrom)]).map(shortened);
}
/** Far beyond what a tool says of a finding; only what shouldn't be there is longer. */
const LONGEST_TITLE = 300;
const LONGEST_MESSAGE = 4000;
/** Other tools' texts may be of any length, and every report repeats them. */
function shortened(finding) {
    const { title, message } = finding;
    if (title.length <= LONGEST_TITLE && message.length <= LONGEST_MESSAGE)
        return finding;
    return { ...finding, title: cut(title, LONGEST_TITLE), message: cut(message, LONGEST_MESSAGE) };
}
function cut(text, longest) {
    if (text.length <= longest)
        return text;
    // Half of a surrogate pair is no text.
    return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

// EXTERNAL MODULE: ./src/artifacts/pragma.ts
var pragma = __webpack_require__(21171);
;// CONCATENATED MODULE: ./src/findings/secret-twins.ts

const OURS = 'image/secret-file';
/** Kinds of secrets in our words, and in the ids of scanners' rules. */
const KINDS = [
    [/private key|SSH/i, /private-?key|ssh|pem|rsa/i],
    [/GitHub/, /github/i],
    [/GitLab/, /gitlab/i],
    [/AWS/, /aws/i],
    [/Slack/, /slack/i],
    [/Stripe/, /stripe/i],
    [/npm/, /npm/i],
    [/PyPI|Python/, /pypi/i],
    [/Docker|registry logins/, /docker/i],
    [/Hugging/, /hugging/i],
    [/Google/, /gcp|google/i],
];
/** Ours stays, for it is there with and without the scanner; who else saw it is added. */
function joinSecrets(findings) {
    const ours = new Map();
    for (const finding of findings)
        if (finding.kind === 'secret' && finding.rule === OURS && finding.path !== undefined)
            ours.set(secret_twins_keyOf(finding), finding);
    if (ours.size === 0)
        return [...findings];
    const joined = new Map();
    const dropped = new Set();
    for (const finding of findings) {
        if (finding.kind !== 'secret' || finding.rule === OURS || finding.path === undefined)
            continue;
        const own = ours.get(secret_twins_keyOf(finding));
        if (own === undefined || !sameKind(own, finding))
            continue;
        const before = joined.get(own) ?? own;
        joined.set(own, { ...before, severity: (0,severity/* worst */.QZ)(before.severity, finding.severity), aliases: [...new Set([...before.aliases, finding.rule])], seenBy: [...before.seenBy, ...finding.seenBy] });
        dropped.add(finding);
    }
    return findings.flatMap((finding) => (dropped.has(finding) ? [] : [joined.get(finding) ?? finding]));
}
function secret_twins_keyOf({ target, path }) {
    return JSON.stringify([target, path]);
}
/** Where ours doesn't say which kind ("environment values"), any fits. */
function sameKind(own, theirs) {
    const kind = KINDS.find(([words]) => words.test(own.message.replace(/^`[^`]*`/, '').replace(/ It lies in .*$/, '')));
    return kind === undefined || kind[1].test(theirs.rule);
}

;// CONCATENATED MODULE: ./src/findings/settle.ts
/**
 * The last step before the policy, for what our checks see in images: settings get the line of the instruction that makes them, exceptions
 * written above an instruction count for what its layer holds, and what the Dockerfile's own check says already is said once.
 */




/** @param located of `merged`, in the same order. @param twinsOf a rule's own twins that look at Dockerfiles */
function settle(merged, located, images, twinsOf) {
    const sources = new Map(images.map((image) => [image.key, image.source]));
    const settled = located.map((finding, index) => {
        const place = merged[index]?.place;
        const source = sources.get(finding.target);
        if (place?.type !== 'layer')
            return { finding, place: place?.type === 'source' ? place.node : undefined };
        if (source === undefined || !settle_isOurs(finding))
            return { finding, place };
        const moved = place.instruction === undefined || place.diffId !== undefined ? finding : { ...finding, ...placeOfSetting(place.instruction, source) };
        return { finding: withException(moved, source), place };
    });
    return joinSecrets(joinTwins(settled.filter(({ finding, place }) => !isLost(finding, place)), twinsOf));
}
/** OCI's own configuration has no room for a health check: a Dockerfile that sets one did its part, a copy in that format lost it. */
function isLost({ rule, locatedBy }, place) {
    return rule === 'image/no-healthcheck' && typeof place === 'object' && locatedBy.how === 'instruction';
}
function settle_isOurs({ seenBy }) {
    return seenBy.some(({ scanner, id }) => scanner === 'dockgate' && id.startsWith('image/'));
}
/** The last instruction that sets it; else the FROM line, for the base image did. */
function placeOfSetting({ keyword, word }, { stage, dockerfile }) {
    const from = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.from ?? stage.from;
    const makers = (0,artifacts_dockerfile/* chainInstructions */.dv)(stage).filter((instruction) => instruction.keyword === keyword);
    const maker = makers.findLast((instruction) => word === undefined || names(instruction, word)) ?? (SETS_WHOLE.has(keyword) ? makers.at(-1) : undefined);
    if (maker !== undefined)
        return { at: maker.at, locatedBy: { how: 'instruction', why: `this ${keyword} sets it` } };
    const global = keyword === 'ARG' ? dockerfile.globalArguments.findLast((instruction) => word === undefined || names(instruction, word)) : undefined;
    if (global !== undefined)
        return { at: global.at, locatedBy: { how: 'instruction', why: 'this ARG sets it' } };
    return { at: from.at, locatedBy: { how: 'base-image', why: word === undefined ? `no ${keyword} of this Dockerfile sets it` : `no ${keyword} of this Dockerfile names it, so the base image does` } };
}
/** A later one replaces an earlier one. */
const SETS_WHOLE = new Set(['USER', 'HEALTHCHECK', 'CMD', 'ENTRYPOINT']);
function names({ assignments, words, text, keyword }, word) {
    if (assignments.some(({ name }) => name === word))
        return true;
    if (keyword === 'EXPOSE')
        return words.some(({ value }) => value.split('/')[0] === word || value.includes('$'));
    return words.some(({ value }) => value === word) || (keyword === 'ARG' && words.some(({ value }) => value.split('=')[0] === word)) || (keyword === 'VOLUME' && text.includes(word));
}
/** Not for what came with the base: an exception for a FROM line means its own rules. */
function withException(finding, { dockerfile }) {
    if (finding.excepted !== undefined || finding.at.file !== dockerfile.source.file)
        return finding;
    const instruction = dockerfile.stages.flatMap((stage) => [stage.from, ...stage.instructions]).find(({ at }) => at.startLine === finding.at.startLine);
    const excepted = instruction === undefined ? undefined : (0,pragma/* exceptionFor */.f)(finding.seenBy.find(({ id }) => id.startsWith('image/'))?.id ?? finding.rule, instruction.comments);
    return excepted === undefined ? finding : { ...finding, excepted };
}
/** Once for a whole Dockerfile, wherever in it. */
const ONE_A_FILE = new Set(['image/root-user', 'image/no-healthcheck']);
function joinTwins(settled, twinsOf) {
    const byLine = new Map();
    for (const each of settled) {
        if (typeof each.place !== 'string')
            continue;
        for (const key of [lineKey(each.finding, true), lineKey(each.finding, false)])
            byLine.set(key, [...(byLine.get(key) ?? []), each]);
    }
    const kept = new Map(settled.map(({ finding }) => [finding, finding]));
    for (const { finding, place } of settled) {
        if (typeof place !== 'object')
            continue;
        // Another tool's rule about a Dockerfile, told from an image: it names no line.
        const unplaced = finding.rule.startsWith('dockerfile/');
        const twins = unplaced ? [finding.rule] : twinsOf(finding.rule);
        const candidates = twins.length === 0 ? [] : (byLine.get(lineKey(finding, !unplaced && !ONE_A_FILE.has(finding.rule))) ?? []);
        const twin = candidates.find((each) => twins.includes(each.finding.rule) && kept.has(each.finding) && (unplaced || speaksOf(each, place)));
        if (twin === undefined)
            continue;
        const [winner, other] = finding.kind === 'secret' ? [finding, twin.finding] : [twin.finding, finding];
        kept.set(winner, joined(kept.get(winner) ?? winner, other));
        kept.delete(other);
    }
    return [...kept.values()];
}
/** The worse severity counts: what is in the image is no guess any more. */
function joined(winner, other) {
    const more = other.seenBy.filter((sighting) => !winner.seenBy.some(({ scanner, id }) => scanner === sighting.scanner && id === sighting.id));
    const excepted = winner.excepted ?? other.excepted;
    return { ...winner, severity: (0,severity/* worst */.QZ)(winner.severity, other.severity), seenBy: [...winner.seenBy, ...more], ...(excepted === undefined ? {} : { excepted }) };
}
function lineKey({ at }, line) {
    return line ? `${at.file}:${String(at.startLine)}` : at.file;
}
/** Whether a finding of the same line is about the same thing: one ENV may set several secrets, one COPY bring several files. */
function speaksOf({ finding, place: node }, { instruction, path }) {
    if (typeof node !== 'string')
        return false;
    if (instruction?.word !== undefined && (instruction.keyword === 'ENV' || instruction.keyword === 'ARG'))
        return node.split(' ').includes(instruction.word);
    if (finding.rule === 'dockerfile/sudo')
        return path?.endsWith('/sudo') === true;
    return finding.rule !== 'dockerfile/secret-file-copied' || path === undefined || comesFrom(path, node);
}
/** The source of a COPY is the last word of its node; what is copied keeps its name, or lies below it. */
function comesFrom(path, node) {
    const source = node.slice(node.lastIndexOf(' ') + 1).replace(/\/+$/, '');
    const [stem = ''] = source.slice(source.lastIndexOf('/') + 1).split(/[*?[]/);
    const globbed = !source.endsWith(stem);
    return stem !== '' && path.split('/').some((step) => (globbed ? step.startsWith(stem) : step === stem));
}

// EXTERNAL MODULE: ./src/checks/run.ts
var run = __webpack_require__(21416);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/inspect.ts
/** Looks: every scanner over every target that it reads, and beside them our own checks over the files. Each ends as a value. */




const OWN_KINDS = ['misconfiguration'];
/** What our checks of images look for besides. */
const OWN_IMAGE_KINDS = ['secret', 'eol'];
async function inspect(acquired, joined, programs, settings, tools) {
    const scanning = scanAll(acquired, joined, programs, settings, tools);
    // A bug in a check is thrown before anybody waits for the scanners: Node would end us over a rejection of theirs.
    scanning.catch(() => undefined);
    const checked = acquired.files.map((files) => checkFiles(files, tools));
    const images = checkImages(acquired.images, tools);
    images.catch(() => undefined);
    const scanned = [...(await scanning), ...joined.scanned];
    const looked = await images;
    const broken = new Map(scanned.flatMap(({ target, problem }) => (problem === undefined ? [] : [[target, problem]])));
    return {
        observations: [...checked.flat(), ...looked.flatMap((each) => each.observations), ...scanned.flatMap((each) => (broken.has(each.target) ? [] : each.observations))],
        scanners: scanned.flatMap((each) => each.reports),
        signals: suppliedForAll(scanned),
        sought: new Set([...OWN_KINDS, ...(looked.some(({ complete }) => complete) ? OWN_IMAGE_KINDS : []), ...scanned.flatMap((each) => each.sought)]),
        targets: [...targetsOf(acquired, joined).values()].map((target) => {
            const problem = broken.get(target.key);
            return problem === undefined ? target : { ...target, outcome: 'failed', error: problem };
        }),
        notLookedAt: [...[...acquired.files, ...looked].flatMap((each) => each.notLookedAt), ...acquired.notLookedAt],
    };
}
/** What was skipped for want of anything to look at is a target all the same when a report is about it. */
function targetsOf(acquired, joined) {
    return new Map([...acquired.reports, ...joined.targets].map((target) => [target.key, target]));
}
/** Each waits for its bytes to be verified, which happens beside the scanners. */
async function checkImages(images, tools) {
    if (images.length === 0)
        return [];
    const { checkImage } = await __webpack_require__.e(/* import() */ 8206).then(__webpack_require__.bind(__webpack_require__, 98206));
    return Promise.all(images.map((image) => checkImage(image, tools)));
}
/** Scanners are loaded when there is something for them: a check of files starts faster without. */
async function scanAll(acquired, joined, programs, settings, tools) {
    if (programs === undefined && acquired.images.length === 0)
        return [];
    const { scan } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(8061), __webpack_require__.e(3730), __webpack_require__.e(34), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 90534));
    return scan(acquired, joined.replaced, programs, settings, tools);
}
/** What is known of one target alone says nothing about the others; each of a target's scanners adds what it knows. */
function suppliedForAll(scanned) {
    const byTarget = new Map();
    for (const { target, judgesPackages, signals } of scanned) {
        if (!judgesPackages)
            continue;
        const known = byTarget.get(target) ?? new Set();
        for (const signal of signals)
            known.add(signal);
        byTarget.set(target, known);
    }
    const [first, ...others] = byTarget.values();
    return new Set([...(first ?? [])].filter((signal) => others.every((other) => other.has(signal))));
}
function checkFiles(files, tools) {
    for (const { dockerfile } of files.dockerfiles) {
        for (const { at, message } of (0,run/* pragmaProblems */.V)(dockerfile, checks.ruleIds))
            tools.log.warn(`${(0,findings_location/* printLocation */.VL)(at)}: ${message}`);
    }
    return [
        ...files.dockerfiles.flatMap((subject) => (0,run/* runChecks */.J)(checks.checks.dockerfile, subject, files.target, version/* VERSION */.x)),
        ...files.contexts.flatMap((subject) => (0,run/* runChecks */.J)(checks.checks.dockerignore, subject, files.target, version/* VERSION */.x)),
    ];
}

// EXTERNAL MODULE: ./src/policy/conditions.ts
var conditions = __webpack_require__(87882);
;// CONCATENATED MODULE: ./src/policy/verdict.ts

/** Fail over incomplete over pass: findings count even when not everything could be looked at. */
function judge(input) {
    const open = input.findings.filter((finding) => finding.excepted === undefined);
    const weighed = [
        ...input.failOn.map((condition) => weigh(condition, 'fail', open, input)),
        ...input.warnOn.map((condition) => weigh(condition, 'warn', open, input)),
    ];
    const gating = new Set(weighed.filter(({ report }) => report.effect === 'fail' && report.state === 'broken').flatMap(({ found }) => found));
    const warning = new Set(weighed.filter(({ report }) => report.effect === 'warn' && report.state === 'broken').flatMap(({ found }) => found));
    const conditions = weighed.map(({ report }) => report);
    const reasons = [...conditions.flatMap((condition) => reasonOf(condition, input)), ...unseen(input)];
    const failed = conditions.some((condition) => condition.effect === 'fail' && condition.state === 'broken');
    const incomplete = reasons.some((reason) => reason.type !== 'condition');
    return {
        verdict: { decision: failed ? 'fail' : incomplete ? 'incomplete' : 'pass', reasons, conditions },
        findings: input.findings.map((finding) => dispose(finding, gating, warning)),
    };
}
function weigh(condition, effect, findings, { signals, sought, classOf, targets, scanners }) {
    const found = findings.filter((finding) => (0,conditions/* matches */.cK)(condition, finding, classOf));
    const signal = (0,conditions/* signalOf */.oX)(condition);
    const broken = found.length > condition.allowed;
    // Of nothing, nothing can be said: not even that there is nothing wrong.
    const blind = !targets.some((target) => wasLookedAt(target, scanners));
    const unsought = condition.kind !== undefined && !sought.has(condition.kind);
    const unknown = !broken && (blind || unsought || (signal !== undefined && !signals.has(signal)));
    return { found, report: { condition: condition.text, effect, state: broken ? 'broken' : unknown ? 'unknown' : 'met', found: found.length, allowed: condition.allowed } };
}
function reasonOf({ condition, effect, state, found, allowed }, { targets, scanners }) {
    if (effect === 'warn' || state === 'met')
        return [];
    if (state === 'unknown' && !targets.some((target) => wasLookedAt(target, scanners)))
        return [];
    if (state === 'unknown')
        return [{ type: 'condition-unknown', condition, message: `no scanner that ran supplies what \`${condition}\` asks for` }];
    return [{ type: 'condition', condition, found, allowed, message: `\`${condition}\`: ${String(found)} found, ${String(allowed)} allowed` }];
}
function unseen({ targets, scanners, notLookedAt, optionalScanners }) {
    const reasons = [];
    for (const { key, outcome, error } of targets)
        if (outcome === 'failed')
            reasons.push({ type: 'target-failed', target: key, message: error ?? 'it could not be opened' });
    for (const { name, target, outcome, error } of scanners) {
        if (outcome === 'failed' && !optionalScanners.has(name))
            reasons.push({ type: 'scanner-failed', scanner: name, target, message: error ?? 'it failed' });
    }
    for (const { what, why } of notLookedAt)
        reasons.push({ type: 'not-looked-at', what, message: why });
    // With another reason the verdict is incomplete anyway, and that reason says more.
    if (reasons.length === 0 && !targets.some((target) => wasLookedAt(target, scanners)))
        reasons.push({ type: 'nothing-to-look-at', message: 'nothing at all was found to look at' });
    return reasons;
}
/** Our own checks look at every image; but where scanners were asked for, one has to have looked at it, or at a Dockerfile of it we. */
function wasLookedAt({ key, kind, outcome, dockerfile }, scanners) {
    if (outcome !== 'ok')
        return false;
    if (kind === 'repository' || dockerfile !== undefined)
        return true;
    const asked = scanners.filter((scanner) => scanner.target === key);
    return asked.length === 0 ? isImage(kind) : asked.some((scanner) => scanner.outcome === 'ok');
}
function isImage(kind) {
    return kind === 'build' || kind === 'image' || kind === 'archive';
}
function dispose(finding, gating, warning) {
    const { excepted, ...rest } = finding;
    if (excepted !== undefined) {
        const { origin, reason, until } = excepted;
        return { ...rest, disposition: { state: 'excepted', entry: `${origin}: ${reason}`, ...(until === undefined ? {} : { until }) } };
    }
    return { ...rest, disposition: { state: gating.has(finding) ? 'gates' : warning.has(finding) ? 'warns' : 'reported' } };
}

// EXTERNAL MODULE: ./src/report.ts
var report = __webpack_require__(70665);
// EXTERNAL MODULE: ./src/targets/open-image.ts
var open_image = __webpack_require__(97704);
// EXTERNAL MODULE: ./src/targets/repository.ts
var targets_repository = __webpack_require__(26340);
// EXTERNAL MODULE: ./src/targets/sbom-key.ts
var sbom_key = __webpack_require__(57551);
;// CONCATENATED MODULE: ./src/targets/acquire.ts
/** Opens everything that the settings name: folders are read, images built or opened. What fails is a value. */





async function acquire(settings, tools) {
    const named = await namedTargets(settings, tools);
    refuseTwins([...requestsFor(settings, settings.builds, tools), ...named.requests, ...settings.sbomIn.map((file) => ({ key: (0,sbom_key/* sbomKey */.z)(file), kind: 'sbom' }))]);
    const reports = [];
    const files = [];
    const images = [];
    let { builds } = settings;
    let folder;
    if (settings.path !== undefined) {
        const { path } = settings;
        const repository = await attempt('repository', path, 'repository', reports, () => (0,targets_repository/* openRepository */.h_)(path, settings.exclude, tools));
        if (repository !== undefined) {
            files.push(repository);
            folder = await (0,targets_repository/* openFolder */.NE)(path, tools);
            if (settings.buildAuto)
                builds = automaticBuilds(repository, tools);
            const empty = repository.dockerfiles.length === 0 && repository.contexts.length === 0 && repository.notLookedAt.length === 0;
            reports.push({ key: 'repository', name: path, kind: 'repository', outcome: empty ? 'skipped' : 'ok', ...(empty ? { error: 'it holds nothing that Dockgate checks' } : {}) });
        }
    }
    const covered = new Set(files.flatMap((each) => each.dockerfiles.map(({ dockerfile }) => dockerfile.source.file)));
    for (const request of [...requestsFor(settings, builds, tools), ...named.requests]) {
        const { key, name, kind } = request;
        const opened = await attempt(key, name, kind, reports, request.open);
        for (const each of opened ?? []) {
            if ('failed' in each) {
                reports.push(failure(each.key, each.name, kind, each.failed));
                continue;
            }
            const { image, files: own } = each;
            images.push(image);
            if (own !== undefined && !own.dockerfiles.every(({ dockerfile }) => covered.has(dockerfile.source.file)))
                files.push(own);
            reports.push(reportOf(image));
        }
    }
    return { files, images, folder, sboms: await openSboms(settings, reports, tools), reports, notLookedAt: named.notLookedAt };
}
/** Everything that is an image or becomes one, in the order in which it is opened. */
function requestsFor(settings, builds, tools) {
    return [...builds.map((request) => (0,open_image/* buildTarget */.k)(request, settings, tools)), ...settings.archives.map((request) => (0,open_image/* archiveTarget */.i)(request, settings, tools))];
}
/** Loaded where images are named: a check of files starts faster without. */
async function namedTargets(settings, tools) {
    if (settings.images.length + settings.compose.length + settings.imagesFrom.length === 0)
        return { requests: [], notLookedAt: [] };
    return (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(1646), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 139))).namedTargets(settings, tools);
}
async function openSboms({ sbomIn }, reports, tools) {
    if (sbomIn.length === 0)
        return [];
    const { openSbom } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 75209));
    const sboms = [];
    for (const file of sbomIn) {
        const opened = await attempt((0,sbom_key/* sbomKey */.z)(file), (0,external_node_path_.basename)(file), 'sbom', reports, () => openSbom(file, tools));
        if (opened === undefined)
            continue;
        sboms.push(opened);
        reports.push({ key: opened.key, name: opened.name, kind: 'sbom', outcome: 'ok' });
    }
    return sboms;
}
function reportOf(image) {
    const { key, name, kind, config, source, built, reference } = image;
    return {
        key, name, kind,
        digest: config.id,
        ...(built?.imageId === undefined ? {} : { imageId: built.imageId }),
        platform: config.platform,
        outcome: 'ok',
        ...(reference === undefined ? {} : { reference }),
        ...(source === undefined ? {} : { dockerfile: source.dockerfile.source.file }),
    };
}
/** A target that can't be opened is said in the report; the others are looked at all the same. */
async function attempt(key, name, kind, reports, open) {
    try {
        return await open();
    }
    catch (error) {
        if (!(error instanceof errors/* TargetError */.I0))
            throw error;
        reports.push(failure(key, name, kind, error));
        return undefined;
    }
}
function failure(key, name, kind, error) {
    return { key, name, kind, outcome: 'failed', error: error.hint === undefined ? error.message : `${error.message}${error.message.includes('\n') ? '\n' : ' '}(${error.hint})` };
}
function refuseTwins(requests) {
    const seen = new Set();
    for (const { key, kind } of requests) {
        if (seen.has(key))
            throw new errors/* UsageError */.eb(`two targets of this run are called ${key}`, { hint: kind === 'image' ? 'give them names: --image NAME=REF' : 'scan them in two runs, or give one of the files another name' });
        seen.add(key);
    }
}
/** Dockerfiles of tests and examples aren't what a repository ships. */
const ASIDE = /(?:^|\/)(?:tests?|__tests__|e2e|spec|testdata|fixtures?|examples?|samples?|demos?)\//i;
function automaticBuilds(repository, tools) {
    const names = repository.dockerfiles.map(({ dockerfile }) => dockerfile.source.file).filter((name) => !ASIDE.test(name));
    const [only, ...others] = names;
    if (only === undefined)
        return [];
    if (others.length > 0) {
        tools.log.warn(`${String(names.length)} Dockerfiles were found, so no image was built: say which with \`build: DIR\`, or turn this off with \`build: none\``);
        return [];
    }
    return [{ directory: (0,external_node_path_.dirname)(only), dockerfile: only }];
}

;// CONCATENATED MODULE: ./src/targets/base-images.ts
/** The image that a line names: a FROM, or the place that names an image which is only pulled. */


/** @returns a lookup from such a place to the image's name, of the images that were scanned, here or elsewhere */
function baseImages(images) {
    const names = new Map();
    for (const { source, namedAt, name } of images) {
        if (source === undefined && namedAt !== undefined)
            names.set((0,findings_location/* printLocation */.VL)(namedAt), name);
        const outermost = source === undefined ? undefined : (0,artifacts_dockerfile/* stageChain */.ap)(source.stage)[0];
        if (outermost?.base.type === 'image')
            names.set((0,findings_location/* printLocation */.VL)(outermost.from.at), outermost.base.name);
    }
    return (at) => names.get((0,findings_location/* printLocation */.VL)(at));
}

;// CONCATENATED MODULE: ./src/gate.ts
/** The pipeline: acquire → inspect → merge → locate → judge. No I/O of its own; publishing is the edges' next step. */













/** @param run where this happens; undefined where no forge is known */
async function runGate(settings, tools, run) {
    const exceptions = await readExceptions(settings, tools);
    const programs = await prepare(settings, tools);
    try {
        const report = await gate(programs, exceptions, settings, tools);
        return run === undefined ? report : { ...report, run };
    }
    finally {
        await programs?.close();
    }
}
async function gate(programs, exceptions, settings, tools) {
    const acquired = await acquire(settings, tools);
    const joined = await gate_join(acquired, settings, tools);
    const inspected = await inspect(acquired, joined, programs, settings, tools);
    const evidence = await gather(inspected.observations, acquired, settings, tools);
    const merged = merge(inspected.observations, { severityFrom: settings.severityFrom, ownRulesFor: checks.checksLike });
    const located = settle(merged, locate(merged, [...evidence.images, ...joined.images], evidence.files), acquired.images, checks.twinsOf);
    const excepted = await applyExceptions(located, exceptions, checks.classOf, tools);
    const { verdict, findings } = judge({ ...inspected, ...settings.policy, findings: excepted, optionalScanners: optionalScanners(settings), classOf: checks.classOf });
    const sorted = findings.toSorted(finding/* compareFindings */.E);
    const artifacts = await writeArtifacts(acquired.images, inspected.targets, programs, settings, tools);
    return {
        schemaVersion: report/* REPORT_SCHEMA_VERSION */.WI,
        dockgate: version/* VERSION */.x,
        createdAt: tools.clock.now().toISOString(),
        gate: settings.policy.gate,
        verdict: verdict.decision,
        reasons: verdict.reasons,
        conditions: verdict.conditions,
        reportFrom: settings.reportFrom,
        targets: inspected.targets,
        scanners: inspected.scanners,
        checks: checksThatRan(acquired),
        findings: sorted,
        edits: (0,edits/* groupByEdit */.J)(sorted, { remedyOf: (rule) => (0,checks.checkOf)(rule)?.remedy, baseImageAt: baseImages([...acquired.images, ...gate_namedIn(joined)]) }),
        workloads: [],
        notLookedAt: inspected.notLookedAt,
        ...(artifacts === undefined ? {} : { artifacts }),
    };
}
/** Images that only reports are about, with the names that the reports give them. */
function gate_namedIn({ images, targets }) {
    return images.map((image) => ({ ...image, name: targets.find(({ key }) => key === image.key)?.name ?? image.key }));
}
/** Reports made elsewhere; what reads them is loaded for those who give any. */
async function gate_join(acquired, settings, tools) {
    if (settings.reports.length === 0)
        return { scanned: [], targets: [], images: [], replaced: new Map() };
    const { joinReports } = await Promise.all(/* import() */[__webpack_require__.e(3730), __webpack_require__.e(5238)]).then(__webpack_require__.bind(__webpack_require__, 5238));
    return joinReports(acquired, settings, tools);
}
/** Loaded for what isn't simply a line that a check points at. */
async function gather(observations, acquired, settings, tools) {
    if (acquired.images.length === 0 && observations.every(({ place }) => place.type === 'source'))
        return { images: [], files: new Map() };
    const { gatherEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8460), __webpack_require__.e(8123)]).then(__webpack_require__.bind(__webpack_require__, 68123));
    return gatherEvidence(observations, acquired, settings, tools);
}
/** @returns undefined when nothing was asked for */
async function writeArtifacts(...[images, targets, programs, settings, tools]) {
    if (settings.sbom.length === 0 && !settings.build.keepArchive)
        return undefined;
    const files = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(8061), __webpack_require__.e(3730), __webpack_require__.e(4004)]).then(__webpack_require__.bind(__webpack_require__, 34004));
    return files.writeArtifacts(images, targets, programs, settings, tools);
}
function checksThatRan({ files, images }) {
    const ran = [...(files.length === 0 ? [] : ['dockerfile', 'dockerignore']), ...(images.length === 0 ? [] : ['image'])];
    return ran.flatMap((kind) => (0,checks.checkIds)(kind)).length;
}
/** Programs are installed while images are built or pulled; loaded for those who need any. */
async function prepare(settings, tools) {
    if (!mayScan(settings) && settings.sbom.length === 0)
        return undefined;
    const { certainPrograms, preparePrograms } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7091), __webpack_require__.e(6118), __webpack_require__.e(663), __webpack_require__.e(8061), __webpack_require__.e(34), __webpack_require__.e(4330)]).then(__webpack_require__.bind(__webpack_require__, 14330));
    return preparePrograms(certainPrograms(settings), settings.scanners, tools);
}
/** Whether any scanner can have something to look at: with `auto`, files alone give it nothing. */
function mayScan({ scanners, path, ...rest }) {
    if (scanners.requests.length === 0)
        return false;
    const { builds, archives, images, compose, imagesFrom, sbomIn } = rest;
    return (path !== undefined && !scanners.automatic) || rest.buildAuto || [builds, archives, images, compose, imagesFrom, sbomIn].some((each) => each.length > 0);
}
/** A report that was given is wanted: no `?` of the scanner's name counts for it. */
function optionalScanners(settings) {
    const given = new Set(settings.reports.map(({ format }) => format));
    return new Set(settings.scanners.requests.filter(({ name, optional }) => optional && !given.has(name)).map(({ name }) => name));
}

// EXTERNAL MODULE: ./src/publish.ts + 2 modules
var publish = __webpack_require__(2682);
;// CONCATENATED MODULE: ./src/commands/scan.ts
/** `scan`: looks, judges, tells. */


const scan = async (context) => (0,publish.publishAndShow)(await runGate(context.settings, context.tools, context.host.run), context);


/***/ }),

/***/ 86125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRule: () => (/* binding */ describeRule)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53510);
/** What reporters say about a rule: they don't know checks. */

/** Our own checks know; a scanner's rules speak for themselves. */
function describeRule(rule) {
    const check = (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_0__.checkOf)(rule);
    return check === undefined ? undefined : { title: check.title, why: check.why, remedy: check.remedy, references: check.references, severity: check.severity };
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   m: () => (/* binding */ FINDING_KINDS)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89903);

const FINDING_KINDS = ['vulnerability', 'misconfiguration', 'secret', 'licence', 'eol'];
/** The order of every output: by file and line, then by rule. */
function compareFindings(a, b) {
    return (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocation */ .T6)(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.fingerprint < b.fingerprint ? -1 : 1);
}


/***/ }),

/***/ 30209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ plainId),
/* harmony export */   nG: () => (/* binding */ namesOneFlaw),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   vQ: () => (/* binding */ isCve)
/* harmony export */ });
/** What kinds of ids there are: of one flaw, or of an advisory that may cover several. */
/**
 * Databases that give one id to one flaw (https://ossf.github.io/osv-schema/#id-modifications lists most). A GHSA can list
 * two CVEs all the same; `alias-graph` deals with those.
 */
const ONE_FLAW = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL|GMS|NSWG|HSEC|RSEC|PSF|BIT|CGA|OSEC|JLSEC|GSD|TEMP|OSVDB|ECHO|SNYK|sonatype|(?:DEBIAN|UBUNTU|ALPINE|EEF|CURL)-CVE)-/i;
/** Names one flaw. Everything else is taken for an advisory that covers several (DSA, RHSA, USN, ALAS, SUSE-SU, …): joining too little is the safe side. */
function namesOneFlaw(id) {
    return id.startsWith('CVE-') || id.startsWith('GHSA-') || ONE_FLAW.test(id);
}
function isCve(id) {
    return id.startsWith('CVE-');
}
/** OSV writes the CVEs of distributions with a prefix: `DEBIAN-CVE-2024-1234` is that CVE. */
const PREFIXED_CVE = /^(?:DEBIAN|UBUNTU|ALPINE|EEF|CURL)-CVE-/i;
const PLAIN = /^(?:CVE|GHSA)-\S+$/;
/** @returns the id as everyone else writes it */
function plainId(id) {
    if (PLAIN.test(id))
        return id;
    const bare = id.trim();
    if (PREFIXED_CVE.test(bare))
        return bare.slice(bare.toUpperCase().indexOf('CVE-')).toUpperCase();
    return /^cve-/i.test(bare) ? bare.toUpperCase() : bare;
}
/** Sorts the id that a flaw is best known by first: CVE, then GHSA, then by the year that the id holds, then by its text. */
function compareIds(a, b) {
    return rankOf(a) - rankOf(b) || yearOf(a) - yearOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function rankOf(id) {
    return isCve(id) ? 0 : id.startsWith('GHSA-') ? 1 : 2;
}
/** The only hint at when it was published that every report has. */
function yearOf(id) {
    const year = /-((?:19|20)\d\d)-/.exec(id)?.[1];
    return year === undefined ? Number.POSITIVE_INFINITY : Number(year);
}


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ layerOrigins)
});

// EXTERNAL MODULE: ./src/artifacts/dockerfile.ts + 1 modules
var artifacts_dockerfile = __webpack_require__(72942);
;// CONCATENATED MODULE: ./src/findings/history-alignment.ts
/** The best fit of two sequences of build steps: what an image's history tells, and what a Dockerfile says. */
const MATCH = 4;
/** An instruction that left no entry, or an entry in the middle that no instruction explains. */
const GAP = -3;
/** @returns history index → instruction index, the best alignment of the history's end (dynamic programming from the back) */
function align(history, instructions) {
    const rows = history.length;
    const columns = instructions.length;
    const width = columns + 1;
    // score[i][j]: the best for history from its start to i and instructions to j.
    const score = new Float64Array((rows + 1) * width);
    for (let j = 1; j <= columns; j += 1)
        score[j] = (score[j - 1] ?? 0) + skipCost(instructions[j - 1]);
    for (let i = 1; i <= rows; i += 1) {
        for (let j = 0; j <= columns; j += 1) {
            // With no instruction left, what stands before is the base: free.
            if (j === 0) {
                score[i * width] = 0;
                continue;
            }
            const match = similarity(history[i - 1], instructions[j - 1]);
            const both = match === undefined ? Number.NEGATIVE_INFINITY : (score[(i - 1) * width + j - 1] ?? 0) + match;
            const entryOnly = (score[(i - 1) * width + j] ?? 0) + GAP;
            const instructionOnly = (score[i * width + j - 1] ?? 0) + skipCost(instructions[j - 1]);
            score[i * width + j] = Math.max(both, entryOnly, instructionOnly);
        }
    }
    const matched = new Map();
    for (let i = rows, j = columns; i > 0 && j > 0;) {
        const here = score[i * width + j] ?? 0;
        const match = similarity(history[i - 1], instructions[j - 1]);
        if (match !== undefined && here === (score[(i - 1) * width + j - 1] ?? 0) + match) {
            matched.set(i - 1, j - 1);
            i -= 1;
            j -= 1;
        }
        else if (here === (score[i * width + j - 1] ?? 0) + skipCost(instructions[j - 1])) {
            j -= 1;
        }
        else {
            i -= 1;
        }
    }
    return matched;
}
function skipCost(instruction) {
    // BuildKit leaves no entry for ONBUILD.
    return instruction?.keyword === 'ONBUILD' ? 0 : GAP;
}
/** @returns undefined when they can't be the same step */
function similarity(entry, instruction) {
    if (instruction === undefined || entry?.keyword !== instruction.keyword)
        return undefined;
    const wanted = wordsOf(instruction.text);
    if (wanted.length === 0)
        return MATCH;
    const seen = new Set(wordsOf(entry.text));
    return MATCH + wanted.filter((word) => seen.has(word)).length / wanted.length;
}
function wordsOf(text) {
    return text.split(/[^\w./-]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./src/findings/layer-origins.ts
/** Which Dockerfile instruction made which layer: by BuildKit's own record where there is one, else told from the build history. */


/** Under this share of explained instructions the Dockerfile isn't the one that the image was made from. */
const LEAST_FIT = 0.5;
/** The only ones that BuildKit makes a layer of; the old builder does so for no other either. */
const MAKES_LAYER = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);
/** These always do; a WORKDIR makes one when its folder is new. */
const ALWAYS_MAKES_LAYER = new Set(['RUN', 'COPY', 'ADD']);
/** @returns by diff id; undefined when nothing tells */
function layerOrigins(config, stage, hints = {}) {
    const from = (0,artifacts_dockerfile/* stageChain */.ap)(stage)[0]?.from;
    if (from === undefined)
        return undefined;
    const recorded = hints.provenance === undefined ? undefined : recordedOrigins(config, from, hints.dockerfile, hints.provenance);
    const told = fromHistory(config, stage, from, hints.baseLayers);
    if (recorded === undefined && told === undefined && hints.baseLayers === undefined)
        return undefined;
    const origins = new Map();
    for (const [index, { diffId }] of config.layers.entries()) {
        if (origins.has(diffId))
            continue;
        const isBases = index < (hints.baseLayers ?? 0);
        const origin = recorded?.get(diffId) ?? (isBases ? { type: 'base', from, by: 'base-layers' } : (told?.[index] ?? (hints.baseLayers === undefined ? undefined : { type: 'squashed', from: stage.from })));
        if (origin !== undefined)
            origins.set(diffId, origin);
    }
    return origins;
}
/** The record's lines are lines of the file that was built, which may have changed since. */
function recordedOrigins(config, from, dockerfile, provenance) {
    const origins = new Map();
    if (dockerfile === undefined)
        return origins;
    const built = provenance.dockerfile === undefined || plain(provenance.dockerfile.text) === plain(dockerfile.source.text) ? dockerfile : (0,artifacts_dockerfile/* parseDockerfile */.Ai)('', provenance.dockerfile.text);
    for (const { diffId } of config.layers) {
        const lines = provenance.lineOf(diffId);
        if (lines === undefined)
            continue;
        if (lines === 'base') {
            origins.set(diffId, { type: 'base', from, by: 'provenance' });
            continue;
        }
        const then = instructionsOf(built).find(({ at }) => at.startLine <= lines.startLine && lines.startLine <= at.endLine);
        const now = built === dockerfile || then === undefined ? then : sameIn(dockerfile, then, built);
        if (now !== undefined && MAKES_LAYER.has((now.trigger ?? now).keyword))
            origins.set(diffId, { type: 'instruction', instruction: now, by: 'provenance' });
    }
    return origins;
}
function instructionsOf(dockerfile) {
    return dockerfile.stages.flatMap((each) => each.instructions);
}
/** The same text, and the same one of several that are alike. */
function sameIn(dockerfile, instruction, built) {
    const alike = (file) => instructionsOf(file).filter(({ text }) => plain(text) === plain(instruction.text));
    return alike(dockerfile)[alike(built).indexOf(instruction)];
}
/** A checkout may have other line ends than the file that was built. */
function plain(text) {
    return text.replaceAll('\r', '').trimEnd();
}
/**
 * Aligns the end of the history with the instructions of the stage's chain: same kind, same order, and the text to
 * confirm. What the instructions don't use up, at the front, is the base's. Builders write history differently
 * (BuildKit: `RUN /bin/sh -c … # buildkit`, without flags; the old one: `/bin/sh -c #(nop) COPY dir:HASH in …`).
 * @returns one for each layer; undefined when the history doesn't tell
 */
function fromHistory(config, stage, from, baseLayers) {
    if (config.layers.some((layer) => layer.history === undefined))
        return undefined;
    const expected = expectedSteps(stage);
    const start = baseLayers === undefined ? 0 : entriesOf(config.history, baseLayers);
    const steps = config.history.slice(start).map(stepOfHistory);
    const matched = align(steps, expected.map(({ step }) => step));
    const leaving = expected.filter(({ step }) => step.keyword !== 'ONBUILD');
    if (leaving.length > 0 && matched.size / leaving.length < LEAST_FIT)
        return undefined;
    const first = Math.min(steps.length, ...matched.keys());
    // Squashing keeps the entries of what it throws together, and only the last of them has a layer.
    const squashed = [...matched.keys()].some((index) => steps[index]?.empty === true && ALWAYS_MAKES_LAYER.has(steps[index].keyword));
    const origins = [];
    let current;
    for (const [index, entry] of config.history.entries()) {
        const instruction = expected[matched.get(index - start) ?? -1]?.instruction;
        current = instruction ?? current;
        if (entry.empty)
            continue;
        if (index < start) {
            origins.push({ type: 'base', from, by: 'base-layers' });
            continue;
        }
        // An unexplained layer between ours belongs to the instruction before it.
        const owner = instruction ?? (index - start > first ? current : undefined);
        if (owner !== undefined)
            origins.push(squashed ? { type: 'squashed', from: stage.from } : { type: 'instruction', instruction: owner, by: 'history' });
        else
            origins.push({ type: 'base', from, by: baseLayers === undefined ? 'history' : 'onbuild' });
    }
    return origins;
}
/** @returns how many entries the given number of layers takes up */
function entriesOf(history, layers) {
    let seen = 0;
    for (const [index, { empty }] of history.entries()) {
        if (seen === layers)
            return index;
        if (!empty)
            seen += 1;
    }
    return history.length;
}
/** A stage that starts from another first runs what that one's ONBUILDs say; in the stages after it they are used up. */
function expectedSteps(stage) {
    const chain = (0,artifacts_dockerfile/* stageChain */.ap)(stage);
    return chain.flatMap((each, index) => [
        ...(chain[index - 1]?.instructions ?? []).flatMap((onbuild) => (onbuild.trigger === undefined ? [] : [{ step: stepOfInstruction(onbuild.trigger), instruction: onbuild }])),
        ...each.instructions.map((instruction) => ({ step: stepOfInstruction(instruction), instruction })),
    ]);
}
function stepOfInstruction(instruction) {
    return { keyword: instruction.keyword, text: instruction.text.slice(instruction.keyword.length), empty: false };
}
function stepOfHistory(entry) {
    const { createdBy, empty } = entry;
    const old = /#\(nop\)\s+([A-Z]+)\s?(.*)$/s.exec(createdBy);
    if (old !== null)
        return { keyword: old[1] ?? '', text: old[2] ?? '', empty };
    const marked = /^([A-Z]+)\s(.*)$/s.exec(createdBy);
    if (marked !== null && entry.comment.startsWith('buildkit'))
        return { keyword: marked[1] ?? '', text: marked[2] ?? '', empty };
    // The old builder writes a RUN as the bare command, with `|N NAME=value` in front when there are build arguments.
    return { keyword: createdBy === '' ? '' : 'RUN', text: createdBy, empty };
}


/***/ }),

/***/ 47417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ lastingPurl),
/* harmony export */   IT: () => (/* binding */ packageIdentifier),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   qc: () => (/* binding */ isSystemPackage)
/* harmony export */ });
const SYSTEM_TYPES = new Set(['deb', 'apk', 'rpm', 'alpm', 'portage']);
/** Packages of the distribution: its own word counts most. */
function isSystemPackage(type) {
    return SYSTEM_TYPES.has(type);
}
/** @returns a function that remembers: reports name the same package with every flaw */
function packageIdentifier() {
    const known = new Map();
    return (installed) => {
        const { purl, name, version } = installed;
        const all = known.get(purl);
        const found = all?.find((each) => each.name === name && each.version === version);
        if (found !== undefined)
            return found.identity;
        const identity = identify(installed);
        if (all === undefined)
            known.set(purl, [{ name, version, identity }]);
        else
            all.push({ name, version, identity });
        return identity;
    };
}
/** @returns the identity of a package as one scanner writes it */
function identify(installed) {
    const purl = parsePurl(installed.purl);
    const type = purl?.type ?? '';
    const version = versionOf(type, installed, purl);
    const [namespace, name] = nameOf(type, installed, purl);
    const shared = { type, namespace, name };
    if (isSystemPackage(type)) {
        const arch = qualifier(purl, 'arch');
        const isSource = arch === 'source' || arch === 'src';
        // The distribution doesn't count: an image has one, and every scanner writes it in its own way.
        return { ...shared, key: `${type} ${name} ${version}`, variant: isSource ? undefined : arch, source: isSource ? `${name} ${version}` : sourceOf(purl, version), isSource };
    }
    if (type === 'maven') {
        // Without a POM, Grype takes the archive's name for the group.
        const guessed = namespace === '' || namespace === name;
        return { ...shared, key: `maven ${name} ${version}`, variant: guessed ? undefined : namespace, source: undefined, isSource: false };
    }
    return { ...shared, key: `${type} ${namespace === '' ? name : `${namespace}/${name}`} ${version}`, variant: undefined, source: undefined, isSource: false };
}
/** @returns the package URL without version and qualifiers: what stays when the package is upgraded */
function lastingPurl({ type, namespace, name }) {
    const full = namespace === '' ? name : `${namespace}/${name}`;
    return `pkg:${type === '' ? 'generic' : type}/${full.split('/').map(encode).join('/')}`;
}
/** `%40` at the beginning of a scope, as package URLs write it. */
function encode(part) {
    return /^[\w.~+:-]*$/.test(part) ? part : part.replace(/[^\w.~+:-]/g, (character) => encodeURIComponent(character));
}
/** Namespaces of the same distribution: Trivy's words (os-release in its own table) and Syft's (os-release as it is). */
const DISTRIBUTION_OF = new Map([
    ['rhel', 'redhat'],
    ['almalinux', 'alma'],
    ['rockylinux', 'rocky'],
    ['ol', 'oracle'],
    ['oraclelinux', 'oracle'],
    ['amzn', 'amazon'],
    ['amazonlinux', 'amazon'],
    ['sles', 'suse'],
    ['suse linux enterprise server', 'suse'],
    ['opensuse.leap', 'opensuse'],
    ['opensuse-leap', 'opensuse'],
    ['opensuse.tumbleweed', 'opensuse'],
    ['opensuse-tumbleweed', 'opensuse'],
    ['mariner', 'cbl-mariner'],
]);
function nameOf(type, installed, purl) {
    const namespace = purl?.namespace ?? '';
    const name = purl?.name ?? installed.name;
    switch (type) {
        case 'deb':
        case 'apk':
        case 'rpm':
        case 'alpm':
        case 'portage': {
            const distribution = namespace.toLowerCase();
            return [DISTRIBUTION_OF.get(distribution) ?? distribution, name];
        }
        case 'pypi':
            // https://packaging.python.org/en/latest/specifications/name-normalization/
            return ['', name.toLowerCase().replace(/[-_.]+/g, '-')];
        case 'golang': {
            // Syft moves what follows the third element of a module's path into the subpath; the name is the whole path in both.
            const path = installed.name === '' ? [namespace, name].filter((each) => each !== '').join('/') : installed.name;
            return ['', path.toLowerCase()];
        }
        case 'maven':
            if (namespace === '' && name.includes(':'))
                return [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
            return [namespace, name];
        case 'composer':
        case 'nuget':
        case 'hex':
            return [namespace.toLowerCase(), name.toLowerCase()];
        case '':
            return ['', installed.name];
        default:
            return [namespace, name];
    }
}
function versionOf(type, installed, purl) {
    const written = (installed.version === '' ? (purl?.version ?? '') : installed.version).trim();
    switch (type) {
        case 'golang':
            return written.replace(/^(?:go|v)(?=\d)/, '');
        case 'rpm':
        case 'deb': {
            const epoch = qualifier(purl, 'epoch');
            const whole = epoch === undefined || /^\d+:/.test(written) ? written : `${epoch}:${written}`;
            return whole.replace(/^0+:/, '');
        }
        default:
            return written;
    }
}
/** `upstream=perl`, `upstream=perl%405.36.0-7`, `upstream=vim-8.0.1763-16.el8.src.rpm`. */
function sourceOf(purl, version) {
    const upstream = qualifier(purl, 'upstream');
    if (upstream === undefined || purl?.type === 'rpm')
        return undefined;
    const at = upstream.lastIndexOf('@');
    return at <= 0 ? `${upstream} ${version}` : `${upstream.slice(0, at)} ${upstream.slice(at + 1)}`;
}
function qualifier(purl, name) {
    const query = purl?.query ?? '';
    const at = query.startsWith(`${name}=`) ? 0 : query.indexOf(`&${name}=`) + 1;
    if (at === 0 && !query.startsWith(`${name}=`))
        return undefined;
    const end = query.indexOf('&', at);
    return decode(query.slice(at + name.length + 1, end === -1 ? undefined : end));
}
/**
 * Takes what scanners write, also what the specification doesn't allow.
 * @returns undefined for what is no package URL
 */
function parsePurl(text) {
    const match = /^pkg:\/*([A-Za-z][\w.+-]*)\/+([^?#]+)(?:\?([^#]*))?/.exec(text);
    if (match === null)
        return undefined;
    const [, type = '', path = '', query = ''] = match;
    const slash = path.lastIndexOf('/');
    const tail = path.indexOf('@', slash + 1);
    // An unescaped scope stands before the last slash; a version may hold slashes only when it is escaped.
    const end = tail <= slash + 1 ? path.length : tail;
    return {
        type: type.toLowerCase(),
        namespace: decode(path.slice(0, Math.max(slash, 0))),
        name: decode(path.slice(slash + 1, end)),
        version: decode(path.slice(end + 1)),
        query,
    };
}
function decode(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 87882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   oX: () => (/* binding */ signalOf),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65131);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75846);
/** The policy language: `[introduced:|disclosed:][fixable:][kind:]selector [> N]`. */




const HIGHEST = { epss: 1, cvss: 10 };
/** Who names flaws and advisories (https://ossf.github.io/osv-schema/#id-modified-fields, and the distributions). */
const NAMERS = [
    'ALAS', 'ALBA', 'ALEA', 'ALPINE', 'ALSA', 'ASA', 'AVD', 'AZL', 'BIT', 'CGA', 'CURL', 'DEBIAN', 'DLA', 'DSA', 'DTSA', 'ECHO', 'ELSA', 'GMS', 'GO', 'GSD', 'HSEC', 'MAL', 'MGASA', 'MINI', 'NSWG',
    'OSV', 'PHSA', 'PSF', 'PYSEC', 'RHBA', 'RHEA', 'RHSA', 'RLSA', 'RSEC', 'RUSTSEC', 'RXSA', 'SNYK', 'SUSE', 'TEMP', 'UBUNTU', 'USN', 'openSUSE',
];
/** `CVE-2024-1234`, `GHSA-…`, `DSA-5678-1`. Strict, for what only looks like a name (`HIGH-5`, `CVE-24-1`) would never match and leave the gate open. */
const ADVISORY = new RegExp(`^(?:CVE-\\d{4}-\\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:${NAMERS.join('|')})\\d*-[\\w:.-]*\\d[\\w:.-]*)$`);
const OWN_WORDS = [..._findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC, ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .m, 'kev', 'any', 'epss>=0.5', 'cvss>=9'];
const PREFIXES = ['introduced', 'disclosed', 'fixable', ..._findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .m];
const KINDS = _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_KINDS */ .m;
const LEVELS = _findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC;
/**
 * @param rules ids that findings of ours may carry
 * @throws UsageError for an unknown word or an impossible number
 */
function parseCondition(text, rules) {
    const tidy = text.trim().replace(/\s+/g, ' ');
    const fail = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`condition ${JSON.stringify(tidy)}: ${message}`, hint === undefined ? {} : { hint });
    const [, selection = '', count] = /^(.*?)(?:\s*(?<!>)>(?!=)\s*(.*))?$/.exec(tidy) ?? [];
    const words = selection.trim();
    // `tool:id` and `kind:selector` both use the colon: prefixes are taken off the front as long as they are known.
    let rest = words;
    let change;
    let fixable = false;
    let kind;
    for (let colon = rest.indexOf(':'); colon !== -1; colon = rest.indexOf(':')) {
        const prefix = rest.slice(0, colon).trim();
        if (prefix === 'introduced' || prefix === 'disclosed') {
            if (change !== undefined || fixable || kind !== undefined)
                throw fail(`\`${prefix}:\` must come first, and once`);
            change = prefix;
        }
        else if (prefix === 'fixable') {
            if (fixable || kind !== undefined)
                throw fail('`fixable:` must come before the kind, and once');
            fixable = true;
        }
        else if (isKind(prefix)) {
            if (kind !== undefined)
                throw fail('there can be one kind only');
            kind = prefix;
        }
        else {
            break;
        }
        rest = rest.slice(colon + 1).trim();
    }
    if (rest === '')
        throw fail('a selector is missing', 'name a severity, `kev`, `epss>=0.5`, `cvss>=9`, `secret`, a rule id or `any`');
    const { selector, implied } = parseSelector(rest, rules, fail);
    if (implied !== undefined && kind !== undefined && kind !== implied)
        throw fail(`\`${rest}\` is never true of kind \`${kind}\``);
    // A rule's id says enough: whatever carries it matches.
    const narrowed = kind ?? (selector.type === 'rule' ? undefined : implied);
    return { text: tidy, change, fixable, kind: narrowed, selector, allowed: count === undefined ? 0 : parseCount(count, fail) };
}
function isKind(word) {
    return KINDS.includes(word);
}
function isSeverity(word) {
    return LEVELS.includes(word);
}
function parseSelector(word, rules, fail) {
    if (word === 'any')
        return { selector: { type: 'any' }, implied: undefined };
    if (isSeverity(word))
        return { selector: { type: 'severity', floor: word }, implied: undefined };
    if (word === 'kev')
        return { selector: { type: 'kev' }, implied: 'vulnerability' };
    if (isKind(word))
        return { selector: { type: 'any' }, implied: word };
    const [, signal, operator, number] = /^(epss|cvss)\s*([<>=]*)\s*(.*)$/.exec(word) ?? [];
    if (signal === 'epss' || signal === 'cvss') {
        if (operator !== '>=')
            throw fail(`\`${signal}\` is compared with \`>=\``, `write \`${signal}>=${String(HIGHEST[signal] / 2)}\``);
        return { selector: { type: 'score', signal, least: parseScore(number ?? '', signal, fail) }, implied: 'vulnerability' };
    }
    // Checks report misconfigurations and nothing else.
    if (rules.has(word))
        return { selector: { type: 'rule', id: word }, implied: 'misconfiguration' };
    if (ADVISORY.test(word))
        return { selector: { type: 'rule', id: word }, implied: 'vulnerability' };
    const [, subject] = /^(secret|eol|licence)\/[\w.-]+$/.exec(word) ?? [];
    if (subject !== undefined && isKind(subject))
        return { selector: { type: 'rule', id: word }, implied: subject };
    throw fail(`unknown word ${JSON.stringify(word)}`, hintAt(word, rules));
}
/** The word that was probably meant; before a colon it may be the prefix that is wrong. */
function hintAt(word, rules) {
    const near = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(word, [...OWN_WORDS, ...PREFIXES, ...rules]);
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    const upper = word.toUpperCase();
    if (ADVISORY.test(upper))
        return `did you mean \`${upper}\`?`;
    const colon = word.indexOf(':');
    const prefix = colon === -1 ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(word.slice(0, colon), PREFIXES);
    if (prefix !== undefined)
        return `did you mean \`${prefix}:\`?`;
    return colon === -1 ? `known: ${OWN_WORDS.join(', ')}, and rule ids (\`dockgate checks\`, \`CVE-2024-1234\`)` : `known before a colon: ${PREFIXES.join(', ')}`;
}
function parseScore(text, signal, fail) {
    const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value))
        throw fail(`${JSON.stringify(text)} is no number`);
    if (value > HIGHEST[signal])
        throw fail(`${signal.toUpperCase()} goes from 0 to ${String(HIGHEST[signal])}, so \`${signal}>=${text}\` is never true`);
    return value;
}
function parseCount(text, fail) {
    if (!/^\d{1,9}$/.test(text))
        throw fail(`${JSON.stringify(text)} is no count`, 'write a whole number after `>`');
    return Number(text);
}
/** What only a scanner with that data can answer. */
function signalOf(condition) {
    switch (condition.selector.type) {
        case 'kev':
            return 'kev';
        case 'score':
            return condition.selector.signal;
        default:
            return undefined;
    }
}
/** @param classOf the ids under which a rule is known in other tools */
function matches(condition, finding, classOf) {
    if (condition.kind !== undefined && finding.kind !== condition.kind)
        return false;
    if (condition.change !== undefined && finding.change !== condition.change)
        return false;
    // What isn't a vulnerability can always be changed in the repository.
    if (condition.fixable && finding.kind === 'vulnerability' && finding.fixedIn.length === 0)
        return false;
    const { selector } = condition;
    switch (selector.type) {
        case 'any':
            return true;
        case 'severity':
            return (0,_findings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .du)(finding.severity, selector.floor);
        case 'kev':
            return finding.kind === 'vulnerability' && finding.kev === true;
        case 'score': {
            if (finding.kind !== 'vulnerability')
                return false;
            const value = selector.signal === 'cvss' ? finding.cvss?.score : finding.epss;
            return value !== undefined && value >= selector.least;
        }
        case 'rule':
            return finding.rule === selector.id || finding.aliases.includes(selector.id) || classOf(finding.rule).includes(selector.id);
    }
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeFor: () => (/* binding */ exitCodeFor),
  partsOf: () => (/* binding */ partsOf),
  publish: () => (/* binding */ publish),
  publishAndShow: () => (/* binding */ publishAndShow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/describe-rule.ts
var describe_rule = __webpack_require__(86125);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reporters/comment.ts
var comment = __webpack_require__(55051);
;// CONCATENATED MODULE: ./src/reporters/review.ts
/**
 * @param lines the new side's changed lines by file
 * @param most how many comments there may be
 * @returns the worst that lie on changed lines, worst first
 */
function reviewComments(_report, _lines, _most) {
    return [];
}

// EXTERNAL MODULE: ./src/reporters/sarif.ts + 1 modules
var sarif = __webpack_require__(29191);
;// CONCATENATED MODULE: ./src/deliver.ts
/** Hands a report over to the forge: artifact, alerts, comment, review. Each degrades by itself; what is refused is a value. */





/** @param folder absolute; where the files of the report are */
async function deliver(report, folder, settings, host, tools) {
    const outputs = [];
    const errors = [];
    /** Says what became of it. @param demanded whether a refusal is an error */
    function note(what, delivery, demanded) {
        switch (delivery.state) {
            case 'delivered':
                return delivery;
            case 'skipped':
                if (demanded)
                    errors.push(new src_errors/* HostError */.dh(`${what}: ${delivery.why}`));
                else
                    tools.log.info(`${what}: ${delivery.why}`);
                return undefined;
            case 'failed':
                if (demanded)
                    errors.push(delivery.error);
                else
                    tools.log.warn(delivery.error.hint === undefined ? delivery.error.message : `${delivery.error.message}\n  ${delivery.error.hint}`);
                return undefined;
        }
    }
    if (settings.artifact) {
        const stored = note('artifact', await host.storeFiles(artifactName(report), folder), true);
        if (stored !== undefined)
            outputs.push(['artifact-url', stored.url]);
    }
    if (settings.upload !== 'never' && (host.run !== undefined || settings.upload === 'always')) {
        const uploaded = note('code scanning', await host.uploadSarif((0,sarif/* sarif */.Is)(report, describe_rule.describeRule, { forUpload: true })), settings.upload === 'always');
        if (uploaded !== undefined)
            outputs.push(['sarif-id', uploaded.id]);
    }
    const onPullRequest = host.run?.pullRequest !== undefined;
    if (settings.comment !== 'never' && (onPullRequest || settings.comment === 'always')) {
        const artifactUrl = outputs.find(([name]) => name === 'artifact-url')?.[1];
        const body = (0,comment/* renderComment */.wQ)(report, host.limits.comment, artifactUrl === undefined ? {} : { artifactUrl });
        const create = settings.comment !== 'on-fail' || report.verdict !== 'pass';
        const commented = note('comment', await host.comment({ gate: host.run?.gate ?? '', body, create }), settings.comment === 'always');
        if (commented !== undefined)
            outputs.push(['comment-url', commented.url]);
    }
    if (settings.reviewComments > 0 && onPullRequest) {
        const changed = note('review', await host.changedLines(), false);
        if (changed !== undefined)
            note('review', await host.review(host.run.gate, reviewComments(report, changed.lines, settings.reviewComments)), false);
    }
    return { outputs, errors };
}
/** Of letters that artifacts may have, apart for each gate: two artifacts of one name are refused. */
function artifactName({ run }) {
    return `dockgate-${(run?.gate ?? 'report').replace(/[^\w.-]+/g, '-')}`;
}

// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/reporters/index.ts + 4 modules
var reporters = __webpack_require__(55578);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/publish.ts
/** Renders the report in every format and hands it over: files first, then the host, the exit code last. What is refused is a value. */







/** Names of the outputs that hold the files' paths. */
const OUTPUT_NAMES = { json: 'report', sarif: 'sarif', markdown: 'summary', comment: 'comment' };
const ARTIFACT_TITLES = { cyclonedx: 'CycloneDX bill of materials', spdx: 'SPDX bill of materials', archive: 'archive' };
/** @returns the exit code, when everything is told */
async function publishAndShow(report, { settings, host, tools, show }) {
    const { errors } = await publish(report, settings, host, tools);
    await show(report);
    for (const error of errors)
        tools.log.warn((0,src_errors/* describeError */.Uc)(error, version/* VERSION */.x));
    return exitCodeFor(report, settings, errors);
}
async function publish(report, settings, host, tools) {
    const files = new Map();
    const errors = [];
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const { json, sarif, markdown, comment } = (0,reporters.reporters)({ describeRule: describe_rule.describeRule, colour: false, width: 100 });
    for (const [format, reporter] of Object.entries({ json, sarif, markdown, comment })) {
        const path = (0,external_node_path_.join)(folder, reporter.file);
        try {
            await tools.files.writeAtomic(path, format === 'comment' ? [reporter.render(report, host.limits.comment)] : partsOf(reporter, report));
            files.set(format, path);
        }
        catch (error) {
            errors.push(new src_errors/* HostError */.dh(`${reporter.file} could not be written to ${JSON.stringify(settings.outputDir)}: ${(0,src_errors/* messageOf */.bD)(error)}`, { hint: 'name a folder that can be written with --output-dir', cause: error }));
        }
    }
    for (const { target, kind, error } of report.artifacts ?? []) {
        if (error !== undefined)
            errors.push(new src_errors/* HostError */.dh(`the ${ARTIFACT_TITLES[kind]} of ${target} was not written: ${error}`));
    }
    try {
        await host.writeSummary(markdown.render(report, host.limits.summary));
    }
    catch (error) {
        if (!(error instanceof src_errors/* HostError */.dh))
            throw error;
        errors.push(error);
    }
    host.annotate(annotations(report, host.limits.annotationsPerLevel));
    const delivered = await deliver(report, folder, settings.publish, host, tools);
    errors.push(...delivered.errors);
    try {
        for (const [name, value] of [...outputs(report, files), ...imageOutputs(report, tools.cwd), ...delivered.outputs])
            host.setOutput(name, value);
        host.setOutput('exit-code', String(exitCodeFor(report, settings, errors)));
    }
    catch (error) {
        errors.push(new src_errors/* HostError */.dh(`the outputs could not be set for later steps: ${(0,src_errors/* messageOf */.bD)(error)}`, { cause: error }));
    }
    return { files, errors };
}
function outputs(report, files) {
    const counts = (0,severity/* countBySeverity */.Ot)(report.findings.filter(isOpen));
    return [
        ...[...files].map(([format, path]) => [OUTPUT_NAMES[format] ?? format, path]),
        ...severity/* SEVERITIES */.oC.map((severity) => [severity, String(counts[severity])]),
        ['verdict', report.verdict],
    ];
}
/** Of a run about one image: with several, nobody could tell which one they are of. */
function imageOutputs(report, cwd) {
    const [image, ...others] = report.targets.filter(({ digest }) => digest !== undefined);
    if (image?.digest === undefined || image.outcome !== 'ok' || others.length > 0)
        return [];
    const archive = (report.artifacts ?? []).find(({ kind, target }) => kind === 'archive' && target === image.key)?.file;
    return [
        ['image-id', image.imageId ?? image.digest],
        ['digest', image.digest],
        ...(archive === undefined ? [] : [['archive', (0,external_node_path_.resolve)(cwd, archive)]]),
    ];
}
/** A report without limit, in parts where it comes in parts. */
function partsOf(reporter, report) {
    return reporter.chunks?.(report) ?? [reporter.render(report, Number.MAX_SAFE_INTEGER)];
}
/** Verdict and policy to exit code; a report that could not be written is never a success. */
function exitCodeFor(report, { policy }, errors) {
    if (report.verdict === 'fail' && policy.gate === 'enforce')
        return 1;
    const incomplete = report.reasons.some((reason) => reason.type !== 'condition');
    if (incomplete && policy.onIncomplete === 'fail')
        return 3;
    return errors.length > 0 ? 3 : 0;
}
function isOpen(finding) {
    return finding.disposition.state !== 'excepted' && finding.disposition.state !== 'not-affected';
}
/** The worst findings first, as many of each level as the host keeps. */
function annotations(report, perLevel) {
    const left = { error: perLevel, warning: perLevel, notice: perLevel };
    const chosen = [];
    for (const finding of report.findings.filter(isOpen).toSorted((a, b) => (0,severity/* compareSeverity */.zK)(a.severity, b.severity))) {
        if (!(0,severity/* isAtLeast */.du)(finding.severity, report.reportFrom) && finding.severity !== 'unknown')
            continue;
        const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
        if (left[level] === 0)
            continue;
        left[level] -= 1;
        chosen.push({ level, at: finding.at, title: `${finding.severity}: ${finding.rule}`, message: finding.message });
    }
    return chosen;
}


/***/ }),

/***/ 71518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   MF: () => (/* binding */ palette),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _tools_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18109);
/** Text for a terminal: made inert, measured, wrapped and coloured. */

/** What `inert` leaves alone because logs need it (line breaks, tabs), and letters that are drawn as nothing. */
const UNSEEN = /[\t\n\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\ufe00-\ufe0f\uffa0]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
/** @returns `text` on one line, with everything that controls, hides or reorders shown as `\u…`. */
function visible(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text;
    return (0,_tools_log_js__WEBPACK_IMPORTED_MODULE_0__.inert)(text).replace(UNSEEN, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** @returns a sentence on one line: line breaks become spaces, the rest as `visible`. */
function visibleLine(text) {
    if (/^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/.test(text))
        return text;
    return visible(text.replace(/\s+/g, ' ').trim());
}
/** Text that is wrapped: a runner's command must not come to stand at the start of a line by that. See `inert`. */
function printable(text) {
    return visible(text).replace(/(^|\s)::(?=[a-z])/gi, '$1: :').replaceAll('##[', '# #[');
}
/** `printable` for a sentence: line breaks become spaces. */
function printableLine(text) {
    return printable(text.replace(/\s+/g, ' ').trim());
}
/** Without colour every function gives its argument back. */
function palette(colour) {
    const style = (open, close) => (text) => (colour && text !== '' ? `\u001b[${String(open)}m${text}\u001b[${String(close)}m` : text);
    return { strong: style(1, 22), faint: style(2, 22), bad: style(31, 39), warning: style(33, 39), good: style(32, 39) };
}
/** How many columns `text` takes; it must not hold colour codes. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
    }
    return width;
}
/** East Asian wide and emoji (https://www.unicode.org/reports/tr11/), by block. */
function isWide(point) {
    if (point < 0x1100)
        return false;
    return point <= 0x115f || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff) || isWideFormOrEmoji(point);
}
function isWideFormOrEmoji(point) {
    return (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff00 && point <= 0xff60) || (point >= 0xffe0 && point <= 0xffe6) || (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3fffd);
}
/** Fills up with spaces on the right; longer text stays as it is. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Fills up with spaces on the left. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** Breaks at spaces; a longer word is never cut, so that paths stay usable. @returns at least one line */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(' ')) {
        const wide = displayWidth(word);
        if (line !== '' && used + 1 + wide > width) {
            lines.push(line);
            line = word;
            used = wide;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
            used = displayWidth(line);
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 70665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ REPORT_SCHEMA_VERSION),
/* harmony export */   aO: () => (/* binding */ TARGET_KINDS),
/* harmony export */   hz: () => (/* binding */ ARTIFACT_KINDS)
/* harmony export */ });
/** Raised when a field changes its meaning or goes away. */
const REPORT_SCHEMA_VERSION = 1;
const TARGET_KINDS = ['repository', 'build', 'image', 'archive', 'sbom', 'host', 'cluster'];
const ARTIFACT_KINDS = ['cyclonedx', 'spdx', 'archive'];


/***/ }),

/***/ 97704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ archiveTarget),
/* harmony export */   k: () => (/* binding */ buildTarget),
/* harmony export */   openImage: () => (/* binding */ openImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifacts_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30812);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26340);
/** Images that are asked for, and how each is opened. */




function buildTarget(request, settings, tools) {
    const key = buildKey(request, settings, tools.cwd);
    return { key, name: request.directory, kind: 'build', open: () => openBuild(request, settings, tools) };
}
function archiveTarget(request, settings, tools) {
    return { key: archiveKey(request), name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(request.file), kind: 'archive', open: () => openArchiveFile(request, settings, tools) };
}
function buildKey({ directory }, settings, cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
    return settings.build.target === undefined ? `build:${folder}` : `build:${folder}#${settings.build.target}`;
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
    const { image, files } = await openImage(buildKey(request, settings, tools.cwd), request.directory, 'build', built.path, opened, tools, built.provenance);
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
    const [{ openArchive }, { makeRoomForArchive }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6118), __webpack_require__.e(2128), __webpack_require__.e(8460), __webpack_require__.e(3044)]).then(__webpack_require__.bind(__webpack_require__, 3044)), __webpack_require__.e(/* import() */ 6203).then(__webpack_require__.bind(__webpack_require__, 26203))]);
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

/***/ 57551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ sbomKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** How a bill of materials is called in reports. */

/** @param file as written */
function sbomKey(file) {
    return `sbom:${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}`;
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
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
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
