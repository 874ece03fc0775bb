export const id = 8247;
export const ids = [8247,6125,8109,1518];
export const modules = {

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

/***/ 18247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $s: () => (/* binding */ MARKER_ROOM),
  cK: () => (/* binding */ deliver)
});

// UNUSED EXPORTS: artifactName

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/describe-rule.ts
var describe_rule = __webpack_require__(86125);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reporters/comment.ts
var comment = __webpack_require__(55051);
// EXTERNAL MODULE: ./src/findings/location.ts
var findings_location = __webpack_require__(89903);
// EXTERNAL MODULE: ./src/findings/severity.ts
var severity = __webpack_require__(65131);
// EXTERNAL MODULE: ./src/render/finding.ts
var finding = __webpack_require__(16289);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(42495);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
// EXTERNAL MODULE: ./src/render/terminal.ts
var terminal = __webpack_require__(71518);
;// CONCATENATED MODULE: ./src/render/suggestion.ts

/** Longer ones are better made in an editor. */
const MOST_LINES = 60;
/**
 * @param lines those that `fix.at` spans, without line feeds
 * @returns the lines that stand there afterwards; undefined when they are the same, or can't be shown as they are
 */
function suggestedLines(fix, lines) {
    // Of a file with both kinds of line breaks GitHub changes every line (w3c/cbor-ld#112).
    const returns = lines.filter((each) => each.endsWith('\r')).length;
    if (lines.length === 0 || (returns !== 0 && returns !== lines.length))
        return undefined;
    const before = lines.map((each) => (each.endsWith('\r') ? each.slice(0, -1) : each));
    const [first = ''] = before;
    const last = before.at(-1) ?? '';
    const [head, tail] = [first.slice(0, fix.at.startColumn - 1), last.slice(fix.at.endColumn - 1)];
    const whole = `${head}${fix.text}${tail}`;
    // Nothing left of them: they go.
    const after = fix.text === '' && whole.trim() === '' ? [] : whole.split(/\r?\n/);
    if (after.length > MOST_LINES || after.join('\n') === before.join('\n'))
        return undefined;
    return [...before, ...after].every(isPlain) ? after : undefined;
}
/** What controls, hides or reorders can't be escaped in a text that is to be committed. */
function isPlain(line) {
    const text = line.replaceAll('\t', ' ');
    return (0,terminal/* visible */.RK)(text) === text;
}
/** @returns Markdown; the fence is longer than any in the lines */
function suggestionBlock(lines) {
    const longest = Math.max(2, ...lines.flatMap((each) => (each.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}

;// CONCATENATED MODULE: ./src/reporters/review.ts







/** How many lines of a comment name findings, and edits. */
const NAMED = 5;
const EDITS = 3;
/** Characters of a sentence from outside. */
const SENTENCE = 300;
/** @param lines the new side's hunks by file. @returns one comment for each place; the findings of a place stand in it together */
function reviewComments(report, lines, describeRule) {
    const open = report.findings.filter((each) => (0,group/* fateOf */._L)(each) === 'open');
    const places = new Map();
    const placedFindings = open.flatMap((finding) => {
        if (finding.disposition.state === 'reported' && report.reportFrom !== 'unknown' && !(0,severity/* isAtLeast */.du)(finding.severity, report.reportFrom))
            return [];
        const placed = placeIn(lines.get(finding.at.file) ?? [], finding.at);
        return placed === undefined ? [] : [{ finding, placed }];
    });
    for (const { finding, placed } of placedFindings.sort((a, b) => compareUrgency(a.finding, b.finding))) {
        const key = `${finding.at.file}\n${String(placed.startLine)}`;
        const known = places.get(key);
        if (known === undefined)
            places.set(key, { first: placed, findings: [finding] });
        else
            known.findings.push(finding);
    }
    const context = { report, describeRule, editOf: new Map(report.edits.flatMap(({ title, removes }) => removes.map((fingerprint) => [fingerprint, title]))) };
    const comments = [...places.values()].map(({ first, findings }) => review_comment(first, findings, context));
    return { comments, holding: report.verdict === 'incomplete' || (0,story/* gaps */.sh)(report).length > 0 ? undefined : new Set(open.map((each) => each.fingerprint)) };
}
/** What closes the gate, then what warns; in each the worst first. */
function compareUrgency(a, b) {
    return urgency(a) - urgency(b) || (0,severity/* compareSeverity */.zK)(a.severity, b.severity) || Number((0,group/* isExploited */.rH)(b)) - Number((0,group/* isExploited */.rH)(a)) || (0,findings_location/* compareLocation */.T6)(a.at, b.at) || (0,group/* compareText */.n6)(a.fingerprint, b.fingerprint);
}
function urgency({ disposition }) {
    return disposition.state === 'gates' ? 0 : disposition.state === 'warns' ? 1 : 2;
}
/** @returns where to say it; undefined when the change touches none of its lines */
function placeIn(hunks, at) {
    for (const hunk of hunks) {
        const touched = firstChanged(hunk, at.startLine, at.endLine);
        if (touched === undefined)
            continue;
        const { file } = at;
        if (linesIn(hunk, at.startLine, at.endLine) !== undefined)
            return { file, startLine: at.startLine, endLine: at.endLine, hunk };
        return { file, startLine: touched, endLine: touched, hunk };
    }
    return undefined;
}
/** @returns a line number; undefined when none of them changed */
function firstChanged({ start, lines }, from, to) {
    for (let line = Math.max(from, start); line <= Math.min(to, start + lines.length - 1); line += 1)
        if (lines[line - start]?.changed === true)
            return line;
    return undefined;
}
/** @returns undefined when the hunk doesn't have all of them */
function linesIn({ start, lines }, from, to) {
    return from < start || to >= start + lines.length ? undefined : lines.slice(from - start, to - start + 1).map((each) => each.text);
}
function review_comment(place, findings, { report, describeRule, editOf }) {
    const groups = (0,group/* group */.Os)(findings).sort((a, b) => Math.min(...a.findings.map(urgency)) - Math.min(...b.findings.map(urgency)));
    const suggestion = suggestionFor(findings, place);
    const parts = [
        groups.slice(0, NAMED).map((each) => what(each, report)).join('\n'),
        groups.length > NAMED ? `And ${String((0,group/* countFindings */.Gt)(groups.slice(NAMED)))} more here.` : '',
        why(groups.slice(0, NAMED), describeRule),
        remedies(findings, editOf, describeRule),
        suggestion === undefined ? '' : suggestionBlock(suggestion.lines),
        `<sub>Dockgate${report.run === undefined ? '' : `, ${(0,markdown/* code */.aY)(report.run.gate)}`}</sub>`,
    ];
    const { startLine, endLine } = suggestion ?? place;
    return { keys: findings.map((each) => each.fingerprint), file: place.file, startLine, endLine, body: parts.filter((each) => each !== '').join('\n\n') };
}
function what(each, { gate }) {
    const gates = each.findings.some((finding) => finding.disposition.state === 'gates');
    const notes = [...(gates ? [gate === 'observe' ? 'would close the gate' : 'closes the gate'] : []), ...(0,finding/* marks */.Z8)(each)];
    const installed = (0,finding/* packageOf */.wg)(each);
    const mended = (0,finding/* fixedIn */.yz)(each);
    const about = installed === undefined ? '' : ` in ${(0,markdown/* code */.aY)(installed.name)} ${(0,markdown/* code */.aY)(installed.versions)}${mended === '' ? ', no fix yet' : `, fixed in ${(0,markdown/* code */.aY)(mended)}`}`;
    const times = each.findings.length > 1 ? ` × ${String(each.findings.length)}` : '';
    const who = (0,finding/* seenBy */.DA)(each);
    return `- **${each.severity}**${notes.length === 0 ? '' : `, ${notes.join(', ')}`}: ${(0,markdown/* code */.aY)(each.rule)}${times}${about}: ${(0,markdown/* prose */.CS)(shortened((0,finding/* sentence */.em)(each)))}${who === '' ? '' : ` (${(0,markdown/* prose */.CS)(who)})`}`;
}
/** Of the worst of ours, by name where it stands among others: what a scanner found has said so in its sentence. */
function why(groups, describeRule) {
    for (const { rule } of groups) {
        const text = describeRule(rule);
        if (text !== undefined)
            return `Why${groups.length > 1 ? ` ${(0,markdown/* code */.aY)(rule)}` : ''}: ${(0,markdown/* prose */.CS)(text.why)}`;
    }
    return '';
}
/** The edits that remove them; where there is none, what our rules say. */
function remedies(findings, editOf, describeRule) {
    const all = [...new Set(findings.flatMap(({ fingerprint, rule }) => editOf.get(fingerprint) ?? describeRule(rule)?.remedy ?? []))];
    const shown = all.slice(0, EDITS).map((each) => (0,markdown/* prose */.CS)(shortened(`${each.charAt(0).toUpperCase()}${each.slice(1)}`)));
    if (shown.length <= 1)
        return shown.length === 0 ? '' : `What to do: ${shown.join('')}`;
    return ['What to do:', ...shown.map((each) => `- ${each}`), ...(all.length > EDITS ? [`- and ${String(all.length - EDITS)} more`] : [])].join('\n');
}
/** The worst finding's that has a safe one: a comment offers one change of its lines. */
function suggestionFor(findings, { hunk }) {
    for (const finding of findings) {
        if (finding.kind === 'vulnerability' || finding.fix === undefined || finding.confidence === 'low' || finding.fix.at.file !== finding.at.file)
            continue;
        const { fix } = finding;
        const before = linesIn(hunk, fix.at.startLine, fix.at.endLine);
        const lines = before === undefined ? undefined : suggestedLines(fix, before);
        if (lines !== undefined)
            return { startLine: fix.at.startLine, endLine: fix.at.endLine, lines };
    }
    return undefined;
}
function shortened(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= SENTENCE ? line : `${line.slice(0, SENTENCE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

// EXTERNAL MODULE: ./src/repository-path.ts
var repository_path = __webpack_require__(25063);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/publishing/seen-lines.ts
/** A diff is of a branch's newest commit; what was looked at is often its merge commit, whose lines may be others. */

/** Keeps the lines that are the same in the working directory. @param files those that matter */
async function seenLines(lines, files, { files: disk, cwd }) {
    const same = new Map();
    const different = [];
    for (const [file, hunks] of lines) {
        if (!files.has(file))
            continue;
        const text = await disk.read((0,external_node_path_.join)(cwd, file)).then((bytes) => bytes.toString('utf8'), () => undefined);
        const here = text?.split('\n') ?? [];
        const kept = hunks.filter(({ start, lines: own }) => own.every((each, index) => here[start - 1 + index] === each.text));
        if (kept.length < hunks.length)
            different.push(file);
        same.set(file, kept);
    }
    return { lines: same, different };
}

// EXTERNAL MODULE: ./src/publishing/upload.ts + 1 modules
var upload = __webpack_require__(37184);
;// CONCATENATED MODULE: ./src/publishing/deliver.ts
/** Hands a report over to the forge: artifact, alerts, comment, review. Each degrades by itself; what is refused is a value. */









/** Characters that a host may put into a comment beside its text, to know which of two runs is the newer one. */
const MARKER_ROOM = 100;
/** @param planned what code scanning gets */
async function deliver(report, written, planned, settings, host, tools) {
    const outputs = [];
    const errors = [];
    /** What was left, by the reason: one that holds for several is said once. */
    const skipped = new Map();
    /** Says what became of it. @param demanded whether a refusal is an error */
    function note(what, delivery, demanded) {
        switch (delivery.state) {
            case 'delivered':
                return delivery;
            case 'skipped':
                if (demanded && delivery.moot !== true)
                    errors.push(new src_errors/* HostError */.dh(`${what}: ${delivery.why}`));
                else
                    skipped.set(delivery.why, [...(skipped.get(delivery.why) ?? []), what]);
                return undefined;
            case 'failed':
                if (demanded)
                    errors.push(delivery.error);
                else
                    tools.log.warn(delivery.error.hint === undefined ? delivery.error.message : `${delivery.error.message}\n  ${delivery.error.hint}`);
                return undefined;
        }
    }
    /** Where it is now, for later steps and for whoever reads the log. */
    function tell(what, output, url) {
        outputs.push([output, url]);
        tools.log.info(`${what}: ${url}`);
    }
    if (settings.artifact) {
        const delivery = await host.storeFiles(artifactName(report), written.folder, written.files);
        // Where there is no service for it, nobody waits for it; but a job that should have left it must not look as if it had.
        const stored = note('artifact', delivery, delivery.state === 'failed');
        if (stored !== undefined)
            tell('artifact', 'artifact-url', stored.url);
    }
    if (planned !== undefined) {
        const uploaded = note('code scanning', await (0,upload/* uploadAlerts */.H)(report, planned, host, tools.log), settings.upload === 'always');
        if (uploaded !== undefined) {
            outputs.push(['sarif-id', uploaded.ids.join(',')]);
            tools.log.info(`code scanning: ${uploaded.url}`);
        }
    }
    if (settings.comment !== 'never' && (host.run !== undefined || settings.comment === 'always')) {
        const artifactUrl = outputs.find(([name]) => name === 'artifact-url')?.[1];
        const body = artifactUrl === undefined ? written.comment : (0,comment/* renderComment */.wQ)(report, host.limits.comment - MARKER_ROOM, { artifactUrl });
        const create = settings.comment !== 'on-fail' || report.verdict !== 'pass';
        const commented = note('comment', await host.comment({ gate: host.run?.gate ?? '', body, create, search: settings.comment === 'always' }), settings.comment === 'always');
        if (commented !== undefined)
            tell('comment', 'comment-url', commented.url);
    }
    if (settings.reviewComments > 0 && host.run?.pullRequest !== undefined)
        await review(report, host.run.gate, settings.reviewComments, host, tools, (delivery) => note('review', delivery, false));
    for (const [why, whats] of skipped)
        tools.log.info(`${[...new Set(whats)].join(', ')}: ${why}`);
    return { outputs, errors };
}
async function review(report, gate, most, host, tools, note) {
    const changed = note(await host.changedLines());
    if (changed === undefined)
        return;
    const files = new Set(report.findings.map(({ at }) => at.file));
    const { lines, different } = await seenLines(new Map([...changed.lines].map(([file, hunks]) => [(0,repository_path/* locationPath */.V)(file, report.run), hunks])), files, tools);
    const untold = changed.untold.map((each) => (0,repository_path/* locationPath */.V)(each, report.run)).filter((each) => files.has(each));
    if (untold.length > 0)
        tools.log.info(`review: GitHub doesn't tell the changed lines of ${named(untold)}`);
    if (changed.cut)
        tools.log.info(`review: the pull request changes more files than are looked through, ${String(changed.lines.size)}`);
    if (different.length > 0)
        tools.log.info(`review: no comments on lines that are others in this checkout than in the pull request's branch, in ${named(different)}`);
    const { comments, holding } = reviewComments(report, lines, describe_rule.describeRule);
    const written = note(await host.review({ gate, comments: comments.map((each) => ({ ...each, file: (0,repository_path/* repositoryPath */.S)(each.file, report.run) ?? each.file })), most, holding }));
    if (written === undefined)
        return;
    const counts = [[written.written, 'new'], [written.renewed, 'renewed'], [written.settled, 'settled'], [written.refused, 'refused by GitHub: their lines are not in its diff']];
    const said = counts.filter(([number]) => number > 0).map(([number, word]) => `${String(number)} ${word}`);
    if (said.length > 0)
        tools.log.info(`review: ${said.join(', ')}`);
}
/** A few files by name. */
function named(files) {
    const shown = files.slice(0, 3).map((each) => (0,terminal/* visible */.RK)(each)).join(', ');
    return files.length > 3 ? `${shown} and ${String(files.length - 3)} more` : shown;
}
/** Names may have 255 letters; a gate's name has all matrix values in it. */
const LONGEST_NAME = 120;
/** Of letters that artifacts may have, apart for each gate: two artifacts of one name are refused. */
function artifactName({ run }) {
    const gate = run?.gate ?? 'report';
    const plain = gate.replace(/[^\w.-]+/g, '-');
    const unlike = plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME)}-${(0,external_node_crypto_.createHash)('sha256').update(gate).digest('hex').slice(0, 8)}`;
    return `dockgate-${unlike}`;
}


/***/ }),

/***/ 37184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planUpload),
  H: () => (/* binding */ uploadAlerts)
});

// EXTERNAL MODULE: ./src/alert-category.ts
var alert_category = __webpack_require__(3474);
// EXTERNAL MODULE: ./src/describe-rule.ts
var describe_rule = __webpack_require__(86125);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/render/budget.ts
var budget = __webpack_require__(89519);
// EXTERNAL MODULE: ./src/render/group.ts
var group = __webpack_require__(28555);
// EXTERNAL MODULE: ./src/render/story.ts
var story = __webpack_require__(28529);
// EXTERNAL MODULE: ./src/reporters/sarif.ts
var sarif = __webpack_require__(12959);
// EXTERNAL MODULE: ./src/reporters/sarif-run.ts + 2 modules
var sarif_run = __webpack_require__(16310);
;// CONCATENATED MODULE: ./src/reporters/sarif-upload.ts
/** What of a report goes to code scanning: whole targets, in files that are taken, and what is left out in words. */






/** Room for what stands around the runs, and for what compresses worse together than alone. */
const FILL = 0.98;
/**
 * A target that wasn't looked at as a whole is left out: whatever its run lacked, GitHub would close. So is what is excepted or not affected, for GitHub
 * ignores suppressions; only what is excepted for its alert's dismissal stays, dismissed as it is.
 */
function sarifUpload(report, describe, { limits, alerts }) {
    const isDismissed = dismissedIn(report);
    // Without a checkout a job finds nothing to look at: an empty run would close whatever alerts there are.
    if (report.findings.length === 0 && report.reasons.some(({ type }) => type === 'nothing-to-look-at'))
        return { files: [], leftOut: [] };
    const byTarget = (0,sarif/* findingsByTarget */.$I)(report, (finding) => (0,group/* fateOf */._L)(finding) === 'open' || isDismissed(finding.disposition));
    const partial = partialTargets(report);
    const leftOut = [];
    for (const [target, findings] of byTarget) {
        const why = partial.get(target);
        if (why !== undefined)
            leftOut.push({ target, findings: findings.length, why: `${why}: code scanning would close the alerts that are missing for that` });
    }
    const whole = [...byTarget].filter(([key]) => !partial.has(key));
    const keys = whole.map(([key]) => key);
    const general = (0,sarif/* generalOf */.a$)(keys);
    const room = Math.floor(limits.compressed * FILL);
    const runs = whole.map(([key, findings]) => {
        const run = fitting(room, limits, (most) => (0,sarif_run/* runChunks */.em)({ report, key, findings, describe, limits, alerts, most, runs: new Set(keys), isGeneral: key === general }));
        if (run.leftOut > 0)
            leftOut.push({ target: key, findings: run.leftOut, why: run.tooLarge ? 'the file would be too large for code scanning' : `code scanning shows ${String(limits.shown)} alerts of a target` });
        return run;
    });
    return { files: inFiles(runs, room, limits.runs), leftOut };
}
/** @returns files with an empty run for each category: its alerts are closed by that */
function closingSarif(report, categories, limits) {
    return inFiles(categories.map((category) => ({ text: (0,sarif_run/* emptyRun */.dl)(category, report), size: 0 })), limits.compressed, limits.runs);
}
/** Entries of such exceptions begin with the alert's page. */
function dismissedIn({ run }) {
    if (run === undefined)
        return () => false;
    const page = `${run.server}/${run.repository}/security/code-scanning/`;
    return (disposition) => disposition.state === 'excepted' && disposition.entry.startsWith(page);
}
/** @returns why, by the key of each target that wasn't looked at as a whole. What can't be told whose it is counts for the repository. */
function partialTargets(report) {
    const partial = new Map();
    const names = (0,story/* targetNames */.i)(report);
    const byName = new Map(report.targets.flatMap(({ key, name }) => [[name, key], [key, key]]));
    const known = new Set();
    for (const { name, target, outcome } of report.scanners) {
        if (outcome !== 'failed')
            continue;
        known.add((0,story/* scannerGap */.Hc)(names, name, target));
        partial.set(target, `${name} failed there`);
    }
    for (const { what } of report.notLookedAt) {
        if (known.has(what))
            continue;
        const key = byName.get(what) ?? 'repository';
        if (!partial.has(key))
            partial.set(key, `${what} was not looked at`);
    }
    return partial;
}
function fitting(room, { shown, results, runs }, runOf) {
    let most = Math.min(shown, results);
    for (let tooLarge = false;; tooLarge = true) {
        const { chunks, leftOut } = runOf(most);
        const text = [...chunks].join('');
        const size = compressedSize(text, Math.floor(room / runs));
        if (size <= room || most === 0)
            return { text, size, leftOut, tooLarge };
        most = Math.floor(most * Math.min(0.9, (room / size) * 0.95));
    }
}
/** Compressing takes its time, and what is small anyway needn't be measured. */
function compressedSize(text, small) {
    const size = text.length > small ? small + 1 : (0,budget/* bytes */.ee)(text);
    return size <= small ? size : (0,external_node_zlib_.gzipSync)(text).length;
}
function inFiles(runs, room, most) {
    const files = [];
    let size = 0;
    for (const run of runs) {
        const last = files.at(-1);
        if (last === undefined || last.length === most || size + run.size > room) {
            files.push([run]);
            size = run.size;
        }
        else {
            last.push(run);
            size += run.size;
        }
    }
    return files.map((file) => [...(0,sarif/* logOf */.Gs)(file.map(({ text }) => [text]))].join(''));
}

;// CONCATENATED MODULE: ./src/publishing/upload.ts
/** Hands alerts over to code scanning: what of a report goes there is known before its files are written, for they say what is left out. */



/** @returns the report with what code scanning doesn't get of it, and what it gets */
function planUpload(judged, { upload, alerts }, host, log) {
    if (upload === 'never' || (host.run === undefined && upload !== 'always'))
        return { report: judged, planned: undefined };
    // A report that was joined of others has what was said of them.
    const { leftOut: _before, ...report } = judged;
    const { files, leftOut } = sarifUpload(report, describe_rule.describeRule, { limits: host.limits.sarif, alerts });
    if (leftOut.length === 0)
        return { report, planned: files };
    for (const { target, findings, why } of leftOut)
        log.warn(`code scanning doesn't get ${findings === 1 ? 'a finding' : `${String(findings)} findings`} of ${target}: ${why}`);
    return { report: { ...report, leftOut }, planned: files };
}
/** Uploads file after file, and closes what has vanished. The first refusal ends it: the next file would fare no better. */
async function uploadAlerts(report, files, host, log) {
    if (files.length === 0)
        return { state: 'skipped', why: 'no target was looked at as a whole, so nothing is uploaded: alerts would be closed that are still there' };
    const closing = await upload_closed(report, host, log);
    const ids = [];
    let url = '';
    for (const file of [...files, ...closing]) {
        const delivery = await host.uploadSarif(file);
        if (delivery.state !== 'delivered')
            return delivery;
        ids.push(delivery.id);
        url = delivery.url;
        if (delivery.note !== undefined)
            log.warn(delivery.note);
    }
    return { state: 'delivered', ids, url };
}
/** Only a run that looked at all that it should knows what isn't there any more. */
async function upload_closed(report, host, log) {
    const isWhole = report.targets.every(({ outcome }) => outcome !== 'failed') && report.scanners.every(({ outcome }) => outcome !== 'failed') && report.notLookedAt.length === 0 && !report.reasons.some(({ type }) => type !== 'condition' && type !== 'condition-unknown');
    if (!isWhole || report.targets.length === 0)
        return [];
    const vanished = await host.vanished(new Set(report.targets.map(({ key }) => (0,alert_category/* categoryOf */.Qd)(key, report.run))));
    switch (vanished.state) {
        case 'delivered':
            if (vanished.categories.length > 0)
                log.info(`code scanning: closing the alerts of what isn't there any more: ${vanished.categories.join(', ')}`);
            return closingSarif(report, vanished.categories, host.limits.sarif);
        case 'failed':
            log.warn(vanished.error.message);
            return [];
        case 'skipped':
            return [];
    }
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
const UNSEEN = /[\t\n]|\p{Default_Ignorable_Code_Point}|\p{Surrogate}/gu;
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
