/** The checks as lists and pages: for `dockgate checks`, `dockgate explain` and the generated documentation. */
import type { AnyCheck, Example, ImageExample } from './check.js';
import { allChecks } from './index.js';

export function checksAsText(): string {
  const checks = allChecks();
  const width = Math.max(...checks.map((check) => check.id.length));
  return `${checks.map((check) => `${check.id.padEnd(width)}  ${check.severity.padEnd(10)}  ${check.title}`).join('\n')}\n`;
}

export function checksAsJson(): string {
  const rows = allChecks().map(({ id, title, severity, confidence, why, remedy, references, controls, sameAs }) => ({ id, title, severity, confidence, why, remedy, references, controls, sameAs }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

export function checksAsMarkdown(): string {
  const rows = allChecks().map((check) => `| [\`${check.id}\`](checks/${check.id}.md) | ${check.severity} | ${check.title} | ${otherNames(check)} |`);
  return ['| check | severity | what it finds | same as |', '|---|---|---|---|', ...rows, ''].join('\n');
}

export function checkAsText(check: AnyCheck): string {
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
export function checkAsMarkdown(check: AnyCheck): string {
  const facts: readonly (readonly [string, string])[] = [
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

function otherNames(check: AnyCheck): string {
  return check.sameAs.map((id) => `\`${id}\``).join(', ');
}

function section(title: string, examples: readonly (Example | ImageExample)[]): string[] {
  return [`${title}:`, ...examples.flatMap((example) => [...filesOf(example).flatMap(({ text }) => text.split('\n').map((line) => `    ${line}`)), ''])];
}

function block(example: Example | ImageExample): string[] {
  return filesOf(example).flatMap(({ name, text, language }) => [...(name === undefined ? [] : [`\`${name}\`:`, '']), `\`\`\`${language}`, text, '```', '']);
}

interface ExampleText {
  readonly name?: string;
  readonly text: string;
  readonly language: 'dockerfile' | 'json';
}

function filesOf(example: Example | ImageExample): readonly ExampleText[] {
  if (typeof example === 'string') return [{ text: example, language: 'dockerfile' }];
  if (isImage(example)) return [{ text: JSON.stringify(example, null, 1).replace(/\n\s*(?=[^\s{}"\]]|[\]}])/g, ' '), language: 'json' }];
  return Object.entries(example).map(([name, text]) => ({ name, text, language: 'dockerfile' as const }));
}

/** Files are texts by name; an image has parts. */
function isImage(example: Exclude<Example, string> | ImageExample): example is ImageExample {
  return 'layers' in example || 'config' in example || 'reference' in example || 'created' in example;
}
