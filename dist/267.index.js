export const id = 267;
export const ids = [267];
export const modules = {

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
