export const id = 8683;
export const ids = [8683,267];
export const modules = {

/***/ 78683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeFor: () => (/* binding */ exitCodeFor),
  partsOf: () => (/* binding */ partsOf),
  publish: () => (/* binding */ publish),
  publishAndShow: () => (/* binding */ publishAndShow),
  reportOutputs: () => (/* binding */ reportOutputs),
  sbomOutput: () => (/* binding */ sbomOutput),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/findings/severity.ts
var findings_severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/repository-path.ts
var repository_path = __webpack_require__(25063);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/publishing/annotations.ts




/** Words of our own about the run are annotations too: what the host keeps is left to them first. */
const OWN = { error: 1, warning: 3, notice: 0 };
/** Characters. */
const LONGEST = 1_000;
function annotationsOf(report, { annotationsPerLevel: perLevel }) {
    const room = { error: perLevel - OWN.error, warning: perLevel - OWN.warning, notice: perLevel - OWN.notice };
    const shown = [];
    let left = 0;
    for (const alike of alikes(report)) {
        const [finding] = alike;
        const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
        if (room[level] <= 0) {
            left += alike.length;
            continue;
        }
        room[level] -= 1;
        shown.push({
            level,
            at: { ...finding.at, file: (0,terminal/* visible */.RK)((0,repository_path/* repositoryPath */.S)(finding.at.file, report.run) ?? finding.at.file) },
            title: `${finding.severity}: ${(0,terminal/* printableLine */.oy)(finding.rule)}${alike.length > 1 ? ` × ${String(alike.length)}` : ''}`,
            message: shortened((0,terminal/* printableLine */.oy)(messageOf(alike))),
        });
    }
    return { shown, left };
}
/** One flaw in several packages that one line brings is one annotation. @returns the worst first */
function alikes(report) {
    const byKey = new Map();
    for (const finding of report.findings.filter((each) => (0,group/* fateOf */._L)(each) === 'open').toSorted(worstFirst)) {
        if (!(0,findings_severity/* isAtLeast */.du)(finding.severity, report.reportFrom) && finding.severity !== 'unknown')
            continue;
        const { severity, rule, at } = finding;
        const key = JSON.stringify([severity, rule, at.file, at.startLine]);
        const known = byKey.get(key);
        if (known === undefined)
            byKey.set(key, [finding]);
        else
            known.push(finding);
    }
    return [...byKey.values()];
}
/** How many packages an annotation names. */
const NAMED = 10;
/** Of several the different things that they say; of packages their names, for what they say is alike. */
function messageOf(alike) {
    const [first] = alike;
    const packages = [...new Set(alike.flatMap((each) => (each.kind === 'vulnerability' ? [`${each.package.name} ${each.package.version}`] : [])))];
    if (packages.length > 1) {
        const more = packages.length > NAMED ? ` and ${String(packages.length - NAMED)} more` : '';
        return `${packages.slice(0, NAMED).join(', ')}${more}: ${first.message}`;
    }
    return [...new Set(alike.map(({ message }) => message))].slice(0, NAMED).join(' ');
}
function worstFirst(a, b) {
    return (0,findings_severity/* compareSeverity */.zK)(a.severity, b.severity) || Number(b.disposition.state === 'gates') - Number(a.disposition.state === 'gates');
}
function shortened(text) {
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./src/publishing/deliver.ts + 3 modules
var deliver = __webpack_require__(18247);
// EXTERNAL MODULE: ./src/describe-rule.ts
var describe_rule = __webpack_require__(86125);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reporters/index.ts + 3 modules
var reporters = __webpack_require__(52648);
// EXTERNAL MODULE: ./src/publishing/upload.ts + 1 modules
var upload = __webpack_require__(37184);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/publishing/publish.ts
/** Renders the report in every format and hands it over: files first, then the host, the exit code last. What is refused is a value. */









/** Names of the outputs that hold the files' paths. */
const OUTPUT_NAMES = { json: 'report', sarif: 'sarif', markdown: 'summary', comment: 'comment' };
const ARTIFACT_TITLES = { cyclonedx: 'CycloneDX bill of materials', spdx: 'SPDX bill of materials', archive: 'archive' };
/** @returns the exit code, when everything is told */
async function publishAndShow(report, { settings, host, tools, show }) {
    const { report: told, errors } = await publish(report, settings, host, tools);
    await show(told);
    for (const error of errors)
        tools.log.error((0,src_errors/* describeError */.Uc)(error, version/* VERSION */.x));
    return exitCodeFor(report, settings, errors);
}
/** Writes the report in every format that is a file. */
async function writeReports(report, settings, host, tools) {
    const files = new Map();
    const errors = [];
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const { json, sarif, markdown, comment: commentReporter } = (0,reporters.reporters)({ describeRule: describe_rule.describeRule, sarifLimits: host.limits.sarif, colour: false, width: 100 });
    const summary = markdown.render(report, host.limits.summary);
    const comment = commentReporter.render(report, host.limits.comment - deliver/* MARKER_ROOM */.$s);
    const texts = [[json, partsOf(json, report)], [sarif, partsOf(sarif, report)], [markdown, [summary]], [commentReporter, [comment]]];
    for (const [reporter, text] of texts) {
        const path = (0,external_node_path_.join)(folder, reporter.file);
        try {
            await tools.files.writeAtomic(path, text);
            files.set(reporter.id, path);
        }
        catch (error) {
            errors.push(new src_errors/* HostError */.dh(`${reporter.file} could not be written to ${JSON.stringify(settings.outputDir)}: ${(0,src_errors/* messageOf */.bD)(error)}`, { hint: 'name a folder that can be written with --output-dir', cause: error }));
        }
    }
    return { files, errors, summary, comment };
}
async function publish(judged, settings, host, tools) {
    const { report, planned } = (0,upload/* planUpload */.d)(judged, settings.publish, host, tools.log);
    const written = await writeReports(report, settings, host, tools);
    const { files } = written;
    const errors = [...written.errors];
    for (const { target, kind, error } of report.artifacts ?? []) {
        if (error !== undefined)
            errors.push(new src_errors/* HostError */.dh(`the ${ARTIFACT_TITLES[kind]} of ${target} was not written: ${error}`));
    }
    try {
        await host.writeSummary(written.summary);
    }
    catch (error) {
        if (!(error instanceof src_errors/* HostError */.dh))
            throw error;
        errors.push(error);
    }
    const annotations = annotationsOf(report, host.limits);
    host.annotate(annotations.shown);
    if (annotations.shown.length > 0 && annotations.left > 0)
        tools.log.info(`annotations: ${String(annotations.shown.length)}, the worst; ${String(annotations.left)} more findings are in the summary`);
    const folder = (0,external_node_path_.resolve)(tools.cwd, settings.outputDir);
    const delivered = await (0,deliver/* deliver */.cK)(report, { folder, comment: written.comment, files: settings.publish.artifact ? await filesToKeep(report, files, folder, settings, tools) : [] }, planned, settings.publish, host, tools);
    errors.push(...delivered.errors);
    try {
        for (const [name, value] of [...reportOutputs(report, files), ...sbomOutput(report, tools.cwd), ...imageOutputs(report, tools.cwd), ...delivered.outputs])
            host.setOutput(name, value);
        host.setOutput('exit-code', String(exitCodeFor(report, settings, errors)));
    }
    catch (error) {
        errors.push(new src_errors/* HostError */.dh(`the outputs could not be set for later steps: ${(0,src_errors/* messageOf */.bD)(error)}`, { cause: error }));
    }
    return { report, files, errors };
}
/** Not archives of images, which are large; nor whatever else lies in the folder, which may be anybody's. */
async function filesToKeep(report, files, folder, { scanners }, tools) {
    const sboms = (report.artifacts ?? []).flatMap(({ kind, file }) => (kind === 'archive' || file === undefined ? [] : [(0,external_node_path_.resolve)(tools.cwd, file)]));
    const raw = scanners.rawReports ? await tools.files.list((0,external_node_path_.join)(folder, 'raw')).catch(() => []) : [];
    return [...files.values(), ...sboms, ...raw.flatMap(({ name, kind }) => (kind === 'file' ? [(0,external_node_path_.join)(folder, 'raw', name)] : []))];
}
/** Values for later steps, by output name. */
function reportOutputs(report, files) {
    const counts = (0,findings_severity/* countBySeverity */.Ot)(report.findings.filter(isOpen));
    return [
        ...[...files].map(([format, path]) => [OUTPUT_NAMES[format] ?? format, path]),
        ...findings_severity/* SEVERITIES */.oC.map((severity) => [severity, String(counts[severity])]),
        ['verdict', report.verdict],
    ];
}
/** Bills of materials of all images, a path a line. */
function sbomOutput({ artifacts = [] }, cwd) {
    const paths = artifacts.flatMap(({ kind, file }) => (kind === 'archive' || file === undefined ? [] : [(0,external_node_path_.resolve)(cwd, file)]));
    return paths.length === 0 ? [] : [['sbom', paths.join('\n')]];
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


/***/ }),

/***/ 52648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS),
  reporters: () => (/* binding */ reporters)
});

// EXTERNAL MODULE: ./src/reporters/comment.ts
var comment = __webpack_require__(55051);
;// CONCATENATED MODULE: ./src/reporters/json.ts
/** The budget isn't honoured: a report with a part missing would be another report. */
const jsonReporter = { id: 'json', file: 'dockgate-report.json', render: renderJson };
/** One space of indentation: differences stay readable, and 100,000 findings stay small. */
function renderJson(report) {
    return `${JSON.stringify(report, undefined, 1)}\n`;
}

// EXTERNAL MODULE: ./src/render/budget.ts
var render_budget = __webpack_require__(89519);
// EXTERNAL MODULE: ./src/render/edit-plan.ts
var edit_plan = __webpack_require__(26188);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/left-out.ts
var left_out = __webpack_require__(74334);
// EXTERNAL MODULE: ./src/render/links.ts
var links = __webpack_require__(14869);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/render/sections.ts
var sections = __webpack_require__(61102);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
;// CONCATENATED MODULE: ./src/reporters/markdown.ts








const markdownReporter = { id: 'markdown', file: 'dockgate.md', render: renderMarkdown };
/** Renders the whole report. @param budget in UTF-8 bytes; GitHub takes 1 MiB for a job summary */
function renderMarkdown(report, budget) {
    const sorted = (0,group/* sortFindings */.Tc)(report);
    const page = { report, sorted, plan: (0,edit_plan/* planEdits */.r_)(report), at: (0,links/* placeWriter */.fs)(report), rest: '' };
    const blocks = [
        (0,render_budget/* fixed */.Zu)(`### ${story/* ICONS */.Ze[report.verdict]} Dockgate: ${(0,story/* headline */.Pl)(report)}`),
        (0,render_budget/* fixed */.Zu)((0,story/* soFar */.wv)(report) ?? ''),
        (0,sections/* conditionsBlock */.Yr)(page),
        (0,sections/* gapsBlock */.Tx)(page),
        ...(0,sections/* editsBlocks */.GW)(page, 'no'),
        (0,render_budget/* fixed */.Zu)((0,story/* changeText */.k0)(report) ?? ''),
        (0,render_budget/* fixed */.Zu)((0,sections/* totalLine */.ve)(page)),
        (0,sections/* findingsBlock */.k5)(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, '', 'no'),
        (0,sections/* findingsBlock */.k5)(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report), sorted.blocking.length > 0 ? 'closed' : 'no'),
        (0,sections/* targetsBlock */.ip)(page, 'no'),
        (0,render_budget/* fixed */.Zu)((0,markdown/* prose */.CS)((0,left_out/* leftOutText */.j)(report) ?? '')),
        (0,sections/* endingBlock */.Tc)(page),
        (0,render_budget/* fixed */.Zu)((0,sections/* footer */.qr)(page, false, [`Dockgate ${(0,markdown/* prose */.CS)(report.dockgate)}`])),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, (0,render_budget/* inBytes */.Hf)(budget), 'The rest does not fit here: it is in `dockgate-report.json`.');
}

// EXTERNAL MODULE: ./src/reporters/sarif.ts
var sarif = __webpack_require__(12959);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/render/finding.ts
var finding = __webpack_require__(16289);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/reporters/text.ts








/** @returns the reporter for a terminal or a log of this width. */
function textReporter(options) {
    return { id: 'text', file: 'dockgate.txt', render: (report, budget) => renderText(report, budget, options) };
}
/** Renders the whole report. @param budget in UTF-8 bytes */
function renderText(report, budget, options) {
    const page = { report, colours: (0,terminal/* palette */.MF)(options.colour), width: Math.max(40, options.width) };
    const sorted = (0,group/* sortFindings */.Tc)(report);
    const blocks = [
        (0,render_budget/* fixed */.Zu)(verdictLine(page)),
        conditions(page),
        notLookedAt(page),
        edits(page),
        (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? '' : ((0,story/* changeText */.k0)(report) ?? '')),
        findings(page, report.gate === 'observe' ? 'Would block' : 'What closes the gate', sorted.blocking, ''),
        findings(page, sorted.blocking.length > 0 ? 'Also found' : 'Findings', sorted.listed, (0,story/* milderText */.bQ)(sorted.milder, report)),
        totals(page, sorted),
        (0,render_budget/* fixed */.Zu)(notUploaded(page)),
        (0,render_budget/* fixed */.Zu)(footer(page)),
    ];
    return (0,render_budget/* fit */.Uj)(blocks, (0,render_budget/* inBytes */.Hf)(budget), 'The rest does not fit here: it is in dockgate-report.json.');
}
function verdictLine({ report, colours }) {
    const paint = { pass: colours.good, fail: colours.bad, incomplete: colours.warning }[report.verdict];
    const line = paint(colours.strong(`Dockgate: ${(0,story/* headline */.Pl)(report)}`));
    const note = (0,story/* soFar */.wv)(report);
    return note === undefined ? line : `${line}\n${note}`;
}
function notUploaded({ report, width }) {
    const text = (0,left_out/* leftOutText */.j)(report);
    return text === undefined ? '' : (0,terminal.wrap)((0,terminal/* printableLine */.oy)(text), width).join('\n');
}
function conditions({ report, colours }) {
    const words = report.conditions.map((each) => (0,terminal/* printable */.g$)(each.condition));
    const wide = Math.max(0, ...words.map(terminal/* displayWidth */.F1));
    const rows = report.conditions.map((each, index) => {
        const word = (0,story/* conditionWord */.mB)(each);
        const paint = { met: colours.good, 'not met': colours.bad, warning: colours.warning, unknown: colours.warning }[word];
        const numbers = each.state === 'unknown' ? 'cannot be told' : `${(0,terminal/* padStart */.CF)(String(each.found), 4)} found, ${String(each.allowed)} allowed`;
        return `  ${paint((0,terminal/* pad */.eV)(word, 7))}  ${(0,terminal/* pad */.eV)(words[index] ?? '', wide)}  ${numbers}`;
    });
    return lines('', rows, (shown) => leftOut(rows.length - shown, 'condition'), 'first');
}
function notLookedAt({ report, colours, width }) {
    const rows = (0,story/* gaps */.sh)(report).map(({ what, why }) => [`  ${colours.strong((0,terminal/* printable */.g$)(what))}`, ...(0,story/* logLines */.OG)(why).flatMap(({ text, ofLog }) => indent((0,terminal/* printableLine */.oy)(text), ofLog ? 6 : 4, width))].join('\n'));
    return lines(rows.length === 0 ? '' : colours.warning('Not looked at, so nothing can be said about it'), rows, (shown) => leftOut(rows.length - shown, 'thing', 'things'), 'half');
}
function edits({ report, colours, width }) {
    const plan = (0,edit_plan/* planEdits */.r_)(report);
    const rows = plan.rows.map((each, index) => {
        const number = each.opens ? (0,terminal/* padStart */.CF)(String(index + 1), 2) : ' ·';
        const [first = '', ...rest] = indent((0,terminal/* printableLine */.oy)(each.title), 6, width);
        const places = placesText(each.places, each.morePlaces);
        return [`  ${number}  ${colours.strong(first.trimStart())}`, ...rest, ...indent(`${each.certain ? 'removes' : 'may remove'} ${each.removes}, at ${places}`, 6, width)].join('\n');
    });
    const notes = [plan.rest, (0,edit_plan/* unmendedText */.AF)(plan)].filter((each) => each !== '').map((each) => indent(each, 2, width).join('\n'));
    const more = (shown) => leftOut(rows.length - shown, 'line') + notes.map((each) => `\n${each}`).join('');
    return lines(rows.length === 0 ? '' : colours.strong((0,edit_plan/* editsTitle */.sL)(plan)), rows, more, 'first');
}
function placesText(places, more) {
    return places.map((each) => (0,terminal/* printable */.g$)((0,findings_location/* printLocation */.VL)(each))).join(', ') + (more > 0 ? ` and ${(0,story/* count */.U9)(more, 'more place', 'more places')}` : '');
}
function findings(page, title, groups, milder) {
    if (groups.length === 0 && milder === '')
        return (0,render_budget/* fixed */.Zu)('');
    const number = (0,group/* countFindings */.Gt)(groups);
    const places = number === groups.length ? '' : ` in ${(0,story/* count */.U9)(groups.length, 'line')}`;
    const more = (shown) => {
        const rest = leftOut((0,group/* countFindings */.Gt)(groups.slice(shown)), 'finding');
        return rest + (milder === '' ? '' : `\n  ${milder}`);
    };
    return { head: page.colours.strong(`${title}: ${String(number)}${places}`), columns: '', ...(0,render_budget/* rowsOf */.RO)(groups, (each) => findingLines(page, each)), more, tail: '', claim: 'rest' };
}
function lines(head, rows, more, claim) {
    return { head, columns: '', ...(0,render_budget/* rowsOf */.RO)(rows, (each) => each), more, tail: '', claim };
}
const INDENT = 14;
function findingLines({ colours, width }, group) {
    const installed = (0,finding/* packageOf */.wg)(group);
    const mended = (0,finding/* fixedIn */.yz)(group);
    const what = installed === undefined ? [] : [(0,terminal/* printable */.g$)(`${installed.name} ${installed.versions}`), mended === '' ? 'no fix yet' : (0,terminal/* printable */.g$)(`fixed in ${mended}`)];
    const times = group.findings.length > 1 ? [(0,story/* count */.U9)(group.findings.length, 'finding')] : [];
    const places = placesText(group.places, group.morePlaces);
    const head = [(0,terminal/* printable */.g$)(group.rule), ...what].join('  ');
    const who = (0,finding/* seenBy */.DA)(group);
    const notes = [...times, ...(0,finding/* marks */.Z8)(group), ...(who === '' ? [] : [`seen by ${(0,terminal/* printable */.g$)(who)}`])].join(' · ');
    const [first = '', ...rest] = indent(head, INDENT, width);
    return [
        `  ${paintSeverity(colours, group.severity)((0,terminal/* pad */.eV)(group.severity, INDENT - 4))}  ${colours.strong(first.trimStart())}`,
        ...rest.map(colours.strong),
        ...indent(places, INDENT, width),
        ...indent((0,terminal/* printableLine */.oy)((0,finding/* sentence */.em)(group)), INDENT, width),
        ...(notes === '' ? [] : indent(notes, INDENT, width).map(colours.faint)),
    ].join('\n');
}
function paintSeverity(colours, severity) {
    switch (severity) {
        case 'critical':
            return (text) => colours.strong(colours.bad(text));
        case 'high':
            return colours.bad;
        case 'medium':
            return colours.warning;
        case 'low':
        case 'negligible':
        case 'unknown':
            return (text) => text;
    }
}
function totals({ report, colours }, sorted) {
    const apart = (0,story/* apartText */.u3)(sorted);
    const rest = apart === '' ? '' : `\nNot counted: ${apart}`;
    return (0,render_budget/* fixed */.Zu)(report.findings.length === 0 ? report.conditions.every((each) => each.state === 'unknown') ? '' : colours.strong('Nothing was found') : `${colours.strong((0,story/* totalText */.IW)(sorted))}${rest}`);
}
function footer({ report, colours, width }) {
    const who = (0,story/* looked */.ne)(report).map(({ text, unverified }) => (0,terminal/* printableLine */.oy)(text) + (unverified ? ' (unverified)' : ''));
    const whole = (0,story/* gaps */.sh)(report).length === 0 ? ['everything was looked at'] : [];
    return indent([...who, ...whole, `Dockgate ${(0,terminal/* printable */.g$)(report.dockgate)}`].join(' · '), 0, width).map(colours.faint).join('\n');
}
function indent(text, by, width) {
    return (0,terminal.wrap)(text, width - by).map((line) => ' '.repeat(by) + line);
}
function leftOut(number, one, many) {
    return number === 0 ? '' : `\n  and ${String(number)} more ${number === 1 ? one : (many ?? `${one}s`)} that ${number === 1 ? 'does' : 'do'} not fit here`;
}

;// CONCATENATED MODULE: ./src/reporters/index.ts
/** The registry: one line a reporter. */





/** The ids of all reporters. */
const FORMATS = ['json', 'sarif', 'markdown', 'text', 'comment'];
/** Every reporter by its id. */
function reporters({ describeRule, sarifLimits, colour, width }) {
    return {
        json: jsonReporter,
        sarif: (0,sarif/* sarifReporter */.HE)(describeRule, sarifLimits),
        markdown: markdownReporter,
        text: textReporter({ colour, width }),
        comment: comment/* commentReporter */.JL,
    };
}


/***/ })

};
