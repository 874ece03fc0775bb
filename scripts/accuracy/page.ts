/** The text of docs/accuracy.md. */
import { advisoriesIn, countLabels, readLabels, type CountedLabels } from './labels.js';
import { countPair, readPairs, type Counted } from './pairs.js';

export function accuracyPage(corpus: string): string {
  const pairs = readPairs(corpus).map(countPair);
  const images = readLabels(corpus);
  const labels = images.map(countLabels);
  return `${[
    '# How well two scanners become one list',
    '',
    '<!-- Written by `npm run accuracy` from the corpus. Do not edit. -->',
    '',
    'Numbers are counted, not estimated. What they can not show stands below each table.',
    '',
    '## Trivy and Grype on the same image',
    '',
    'Reports of both about the same image id. A row of a scanner is an id, a package and a version. "Ours" are the findings after the merge. Of those that both saw, an',
    '*alias* was needed where the two use different ids for the flaw, a *package rule* where they write the name or version of the package differently; one finding can need both.',
    '"Repeated" are rows of one scanner that are the same thing (a CVE and its GHSA about one package).',
    '',
    ...pairTable(pairs),
    '',
    ...leftOver(pairs),
    '',
    'That a scanner alone reports something says nothing about who is right: it may know more, or be wrong. Why two scanners differ in a flaw of a package that both know',
    'isn\'t in their reports: different data, its age, or rules of the scanner (Grype leaves out CVE-2023-45853 of zlib by a rule in its code).',
    'The first two pairs are of 2022 and 2023; the others are test images, with a small test database, and show joining, not coverage. The corpus also has a pair of SARIF files (nginx) and one with a report in ASFF',
    '(golang:1.12-alpine): neither format names a package for sure, so they are not counted.',
    '',
    '## What a finding is called',
    '',
    'By its CVE; without one by its GHSA, else by the oldest of its names. An advisory that covers several flaws (RHSA, ELSA, DSA, USN, …, and a GHSA of two CVEs) is never a name: it is a finding for each flaw',
    'that it covers, and stands under `advisories`. Two CVEs are always two findings. A fingerprint is made of the name: a flaw that is given a CVE after it had none becomes another finding.',
    'An advisory of which no row says what it covers stays a finding under its own id.',
    '',
    '## Labels that people gave',
    '',
    `Anchore's people looked at ${String(sum(labels, 'rows'))} matches (id, package, version) of Grype in ${String(labels.length)} images and said which are right (TP), wrong (FP) or unclear, and which CVE each id stands for.`,
    '"Ours" are the findings from the same rows; TP and FP are those whose labels agree, *mixed* those where people called one row right and another wrong. A row that was called both stands in no column.',
    '',
    ...labelTable(labels),
    '',
    `${String(sum(labels, 'aliasesRight'))} of ${String(sum(labels, 'aliases'))} rows whose id is no CVE come out under the CVE that people named, given that the scanner names it, as Grype does. ${String(advisoriesIn(images))} ids of the labels are advisories that may cover several flaws. Findings that hold two CVEs: ${String(sum(labels, 'joinedCves'))}.`,
    '',
    'What this can\'t show: **the corpus has no report of these images by Trivy**, so neither Trivy\'s true and false positives nor those of both together can be told. Nor can it be told what Grype missed.',
    'Dockgate takes no match away: its false positives are those of its scanners, each thing counted once; who else saw a finding stands beside it.',
  ].join('\n')}\n`;
}

function pairTable(pairs: readonly Counted[]): string[] {
  const header = ['image', 'Trivy / Grype', 'rows of Trivy', 'rows of Grype', 'ours', 'seen by both', 'no rule needed', 'alias', 'package rule', 'repeated', 'Trivy alone', 'Grype alone', 'severities differ'];
  return table(
    header,
    pairs.map((each) => [each.name, each.versions, each.trivy, each.grype, each.ours, each.both, each.plain, each.byAlias, each.byPackageRule, each.repeated, total(each.trivyOnly), total(each.grypeOnly), each.severityDiffers]),
  );
}

function leftOver(pairs: readonly Counted[]): string[] {
  const reasons = (scanner: 'trivyOnly' | 'grypeOnly', name: string): (readonly (string | number)[])[] => pairs.flatMap((pair) => Object.entries(pair[scanner]).sort().map(([why, number]) => [pair.name, name, number, why]));
  return ['### Left over, and why', '', ...table(['image', 'seen by', 'findings', 'why'], [...reasons('trivyOnly', 'Trivy alone'), ...reasons('grypeOnly', 'Grype alone')])];
}

function labelTable(labels: readonly CountedLabels[]): string[] {
  const row = (each: Omit<CountedLabels, 'aliases' | 'aliasesRight' | 'joinedCves'>): (string | number)[] => [each.image, each.rows, each.truePositives, each.falsePositives, each.unclear, each.ours, each.oursTrue, each.oursFalse, each.oursUnclear, each.oursDisputed];
  const all = (['rows', 'truePositives', 'falsePositives', 'unclear', 'ours', 'oursTrue', 'oursFalse', 'oursUnclear', 'oursDisputed'] as const).map((column) => sum(labels, column));
  return table(['image', 'rows of Grype', 'TP', 'FP', 'unclear', 'ours', 'TP', 'FP', 'unclear', 'mixed'], [...labels.map(row), ['**all**', ...all]]);
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(String).join(' | ')} |`;
  return [line(header), line(header.map((_, index) => (index === 0 ? '---' : typeof rows[0]?.[index] === 'number' ? '---:' : '---'))), ...rows.map(line)];
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((one, other) => one + other, 0);
}

function sum<K extends string>(rows: readonly Readonly<Record<K, number | string>>[], column: K): number {
  return rows.reduce((before, row) => before + Number(row[column]), 0);
}
