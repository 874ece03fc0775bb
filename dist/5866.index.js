export const id = 5866;
export const ids = [5866];
export const modules = {

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

/***/ 45866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   except: () => (/* binding */ except)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30209);
/* harmony import */ var _findings_package_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47417);
/* harmony import */ var _findings_purl_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8430);
/** Decisions to live with a finding that are written down in files of their own, and which findings they are about. Pure. */





/** A finding that is excepted in the code keeps that exception; of several entries the first counts. */
function except(findings, exceptions, { now, classOf }) {
    const ended = new Set(exceptions.filter(({ until }) => until !== undefined && Date.parse(until) <= now.getTime()));
    const inForce = matcher(exceptions.filter((each) => !ended.has(each)), classOf);
    const ever = ended.size === 0 ? inForce : matcher(exceptions, classOf);
    const matched = new Set();
    const missed = new Map();
    const judged = findings.map((finding) => {
        const [first, ...others] = inForce(finding);
        for (const each of first === undefined ? [] : [first, ...others])
            matched.add(each);
        if (finding.excepted !== undefined)
            return finding;
        if (first !== undefined) {
            const { reason, origin, until } = first;
            return { ...finding, excepted: { reason, origin, ...(until === undefined ? {} : { until }) } };
        }
        for (const each of ended.size === 0 ? [] : ever(finding))
            if (ended.has(each))
                missed.set(each, (missed.get(each) ?? 0) + 1);
        return finding;
    });
    return {
        findings: judged,
        expired: [...missed].map(([exception, count]) => ({ exception, findings: count })),
        unused: exceptions.filter((each) => !matched.has(each) && !missed.has(each)),
    };
}
/** @returns those of the exceptions that are about a finding, in their order. Looks entries up by id: there may be thousands of both. */
function matcher(exceptions, classOf) {
    const order = new Map(exceptions.map((exception, index) => [exception, index]));
    const byName = new Map();
    const nameless = [];
    for (const exception of exceptions) {
        const compiled = { exception, fits: scopeOf(exception) };
        if (exception.id === undefined)
            nameless.push(compiled);
        else
            for (const name of new Set([(0,_findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .plainId */ .Sd)(exception.id), ruleName(exception.tool, exception.id)]))
                byName.set(name, [...(byName.get(name) ?? []), compiled]);
    }
    const fitting = (names, finding) => [...new Set(names)].flatMap((name) => byName.get(name) ?? []).filter(({ fits }) => fits(finding)).map(({ exception }) => exception);
    return (finding) => {
        const named = finding.kind === 'vulnerability' ? fitting(flawNames(finding), finding).filter((each) => isAbout(each, finding)) : ruleExceptions(finding, fitting, classOf);
        const others = nameless.filter(({ fits }) => fits(finding)).map(({ exception }) => exception);
        return [...new Set([...named, ...others])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    };
}
function flawNames({ rule, aliases, seenBy }) {
    return [rule, ...aliases, ...seenBy.map(({ id }) => id)].map(_findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .plainId */ .Sd);
}
/** An advisory that covers several flaws is about one of them only where nobody knows it by a name of its own. */
function isAbout({ id = '', byAlias }, { rule, aliases, seenBy }) {
    const wanted = (0,_findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .plainId */ .Sd)(id);
    if ((0,_findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .plainId */ .Sd)(rule) === wanted)
        return true;
    if (byAlias && aliases.some((alias) => (0,_findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .plainId */ .Sd)(alias) === wanted))
        return true;
    const sighted = seenBy.map((each) => (0,_findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .plainId */ .Sd)(each.id) === wanted);
    return (0,_findings_flaw_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOneFlaw */ .nG)(wanted) ? sighted.includes(true) : sighted.length > 0 && !sighted.includes(false);
}
/**
 * What the tool itself saw under that id; and a rule of ours that stands for the tool's. Where ours stands for several of
 * the tool's, all of them must be ignored: nobody has decided on the rest.
 */
function ruleExceptions(finding, fitting, classOf) {
    const seen = fitting(finding.seenBy.map(({ scanner, id }) => ruleName(toolOf(scanner), id)), finding);
    const byTool = new Map();
    for (const name of classOf(finding.rule)) {
        const tool = name.slice(0, name.indexOf(':'));
        byTool.set(tool, [...(byTool.get(tool) ?? []), name]);
    }
    const same = [...byTool.values()].flatMap((names) => {
        const found = names.map((name) => fitting([name], finding));
        return found.every((each) => each.length > 0) ? found.flat() : [];
    });
    return [...seen, ...same];
}
/** `trivy-fs` and `trivy` have the same rules. */
function toolOf(scanner) {
    return scanner === 'trivy-fs' ? 'trivy' : scanner;
}
/** `tool:id`. Trivy's rules have been written `AVD-DS-0002`, `DS002` and `DS-0002`. */
function ruleName(tool, id) {
    const match = tool === 'trivy' ? /^(?:AVD-)?([A-Z]+(?:-[A-Z]+)*?)-?(\d+)$/.exec(id) : null;
    return `${tool}:${match === null ? id : `${match[1] ?? ''}-${(match[2] ?? '').padStart(4, '0')}`}`;
}
function scopeOf(exception) {
    const { kinds, within, paths, purls, package: scope, onlyFixed } = exception;
    const path = paths === undefined ? undefined : picomatch__WEBPACK_IMPORTED_MODULE_3___default()([...paths], { dot: true, nonegate: true, noextglob: true, windows: false });
    const packages = purls?.map(purlScope);
    return (finding) => {
        if (!kinds.includes(finding.kind))
            return false;
        if (path !== undefined && !liesAt(finding, within, path))
            return false;
        if (packages !== undefined && !(finding.kind === 'vulnerability' && packages.some((fits) => fits(finding.package.purl, finding.package))))
            return false;
        if (scope !== undefined && !(finding.kind === 'vulnerability' && isPackage(scope, finding.package)))
            return false;
        return onlyFixed !== true || (finding.kind === 'vulnerability' && finding.fixedIn.length > 0);
    };
}
/** A finding at several places is excepted when all of them are; one at no place that can be named isn't. */
function liesAt(finding, within, fits) {
    const inImage = finding.kind === 'vulnerability' ? finding.package.paths : finding.path === undefined ? [] : [finding.path];
    const { at, locatedBy, target } = finding;
    if (target !== 'repository' && inImage.length > 0)
        return inImage.every(fits);
    // Elsewhere the file is where to mend it, which isn't where the thing was seen.
    if (target !== 'repository' && locatedBy.how !== 'check' && locatedBy.how !== 'lockfile')
        return false;
    const files = inImage.length > 0 ? inImage : [at.file];
    return files.every((file) => file.startsWith(within) && fits(file.slice(within.length)));
}
/** As Trivy compares: type, namespace and name; version and qualifiers where they are given. */
function purlScope(text) {
    const { version, qualifiers } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
    const wanted = (0,_findings_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)({ purl: text, name: '', version: '', paths: [] });
    return (purl, installed) => {
        const found = (0,_findings_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(installed);
        if ((0,_findings_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .lastingPurl */ .AW)(found) !== (0,_findings_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .lastingPurl */ .AW)(wanted) || (typeof version === 'string' && found.key !== wanted.key))
            return false;
        const given = Object.entries(qualifiers ?? {});
        if (given.length === 0)
            return true;
        const said = qualifiersOf(purl);
        return given.every(([key, value]) => said.get(key) === value);
    };
}
function qualifiersOf(purl) {
    try {
        return new Map(Object.entries(packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(purl).qualifiers ?? {}));
    }
    catch {
        return new Map();
    }
}
function isPackage({ name, version, types }, installed) {
    if (types !== undefined && !types.includes((0,_findings_purl_type_js__WEBPACK_IMPORTED_MODULE_4__/* .purlType */ .i)(installed.purl)))
        return false;
    if (name !== undefined && !namesOf(installed).some((each) => (typeof name === 'string' ? each === name : name.test(each))))
        return false;
    return version === undefined || (0,_findings_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)({ ...installed, version }).key === (0,_findings_package_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(installed).key;
}
/** Grype names a Java archive without its group. */
function namesOf({ name, purl }) {
    return (0,_findings_purl_type_js__WEBPACK_IMPORTED_MODULE_4__/* .purlType */ .i)(purl) === 'maven' ? [name, name.slice(name.lastIndexOf(':') + 1)] : [name];
}


/***/ })

};
