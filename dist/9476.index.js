export const id = 9476;
export const ids = [9476];
export const modules = {

/***/ 29476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAsMarkdown: () => (/* binding */ checkAsMarkdown),
/* harmony export */   checkAsText: () => (/* binding */ checkAsText),
/* harmony export */   checksAsJson: () => (/* binding */ checksAsJson),
/* harmony export */   checksAsMarkdown: () => (/* binding */ checksAsMarkdown),
/* harmony export */   checksAsText: () => (/* binding */ checksAsText)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53510);

function checksAsText() {
    const checks = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.allChecks)();
    const width = Math.max(...checks.map((check) => check.id.length));
    return `${checks.map((check) => `${check.id.padEnd(width)}  ${check.severity.padEnd(10)}  ${check.title}`).join('\n')}\n`;
}
function checksAsJson() {
    const rows = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.allChecks)().map(({ id, title, severity, confidence, why, remedy, references, controls, sameAs }) => ({ id, title, severity, confidence, why, remedy, references, controls, sameAs }));
    return `${JSON.stringify(rows, null, 2)}\n`;
}
function checksAsMarkdown() {
    const rows = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.allChecks)().map((check) => `| [\`${check.id}\`](checks/${check.id}.md) | ${check.severity} | ${check.title} | ${otherNames(check)} |`);
    return ['| check | severity | what it finds | same as |', '|---|---|---|---|', ...rows, ''].join('\n');
}
function checkAsText(check) {
    return [
        `${check.id}: ${check.title}`,
        `severity ${check.severity}, confidence ${check.confidence}`,
        '',
        check.why,
        '',
        `What to do: ${check.remedy}`,
        '',
        ...section('Bad', check.examples.bad),
        ...section('Good', check.examples.good),
        `To accept it in one place, write above the instruction: # dockgate ignore=${check.id} <reason>`,
        ...(check.twins === undefined ? [] : [`Seen in the Dockerfile by: ${check.twins.join(', ')}`]),
        ...(check.sameAs.length === 0 ? [] : [`Same as: ${check.sameAs.join(', ')}`]),
        ...(check.controls.cisDocker === undefined ? [] : [`CIS Docker Benchmark: ${check.controls.cisDocker.join(', ')}`]),
        ...check.references,
        '',
    ].join('\n');
}
/** A page of docs/checks. */
function checkAsMarkdown(check) {
    const facts = [
        ['severity', check.severity],
        ['confidence', check.confidence],
        ['CIS Docker Benchmark', check.controls.cisDocker?.join(', ') ?? ''],
        ['same as', otherNames(check)],
        ['seen in the Dockerfile by', (check.twins ?? []).map((id) => `\`${id}\``).join(', ')],
    ];
    return [
        `# ${check.title}`,
        '',
        `\`${check.id}\``,
        '',
        '| | |',
        '|---|---|',
        ...facts.filter(([, value]) => value !== '').map(([name, value]) => `| ${name} | ${value} |`),
        '',
        '## Why', '', check.why, '',
        '## What to do', '', check.remedy, '',
        '## Found', '', ...check.examples.bad.flatMap(block),
        '## Not found', '', ...check.examples.good.flatMap(block),
        '## To accept it in one place', '', `Write above the instruction: \`# dockgate ignore=${check.id} <reason>\`.`, '',
        '## References', '', ...check.references.map((reference) => `- <${reference}>`), '',
    ].join('\n');
}
function otherNames(check) {
    return check.sameAs.map((id) => `\`${id}\``).join(', ');
}
function section(title, examples) {
    return [`${title}:`, ...examples.flatMap((example) => [...filesOf(example).flatMap(({ text }) => text.split('\n').map((line) => `    ${line}`)), ''])];
}
function block(example) {
    return filesOf(example).flatMap(({ name, text, language }) => [...(name === undefined ? [] : [`\`${name}\`:`, '']), `\`\`\`${language}`, text, '```', '']);
}
function filesOf(example) {
    if (typeof example === 'string')
        return [{ text: example, language: 'dockerfile' }];
    if (isImage(example))
        return [{ text: JSON.stringify(example, null, 1).replace(/\n\s*(?=[^\s{}"\]]|[\]}])/g, ' '), language: 'json' }];
    return Object.entries(example).map(([name, text]) => ({ name, text, language: 'dockerfile' }));
}
/** Files are texts by name; an image has parts. */
function isImage(example) {
    return 'layers' in example || 'config' in example || 'reference' in example || 'created' in example;
}


/***/ })

};
