/** Groups findings by the change that removes them: what the reports lead with. */
import { compareBuild, valid } from 'semver';
import type { Edit } from '../report.js';
import type { Finding, VulnerabilityFinding } from './finding.js';
import { compareLocation, printLocation, type Location } from './location.js';
import { purlType } from './purl-type.js';
import { compareSeverity, type Severity } from './severity.js';

/** What is known about rules and images besides the findings. */
export interface EditFacts {
  /** What to do about a rule of ours, in the imperative. */
  readonly remedyOf: (rule: string) => string | undefined;
  /** The image that a FROM line names, by `file:line`. */
  readonly baseImageAt: (at: Location) => string | undefined;
}

const OS_TYPES = new Set(['deb', 'apk', 'rpm', 'alpm']);

interface Group {
  readonly findings: [Finding, ...Finding[]];
  readonly edit: (findings: readonly [Finding, ...Finding[]]) => Omit<Edit, 'removes'>;
}

/** @returns most findings first; excepted findings are in none */
export function groupByEdit(findings: readonly Finding[], facts: EditFacts): Edit[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    if (finding.disposition.state === 'excepted' || finding.disposition.state === 'not-affected') continue;
    const wanted = editFor(finding, facts);
    if (wanted === undefined) continue;
    const group = groups.get(wanted.key);
    if (group === undefined) groups.set(wanted.key, { findings: [finding], edit: wanted.edit });
    else group.findings.push(finding);
  }
  return [...groups.values()]
    .sort((a, b) => b.findings.length - a.findings.length || compareSeverity(worstOf(a.findings), worstOf(b.findings)) || compareLocation(a.findings[0].at, b.findings[0].at))
    .map((group) => ({ ...group.edit(group.findings), removes: group.findings.map((finding) => finding.fingerprint) }));
}

function worstOf(findings: readonly [Finding, ...Finding[]]): Severity {
  return findings.map((finding) => finding.severity).sort(compareSeverity)[0] ?? 'unknown';
}

interface WantedEdit {
  readonly key: string;
  readonly edit: Group['edit'];
}

function editFor(finding: Finding, facts: EditFacts): WantedEdit | undefined {
  switch (finding.kind) {
    case 'vulnerability':
      return finding.fixedIn.length === 0 ? undefined : packageEdit(finding, facts);
    case 'secret':
      return lineEdit(finding, 'keep the secret out of the image, and replace it: whoever has the image has it');
    case 'eol':
      if (finding.locatedBy.how === 'image-reference') return { key: `image ${printLocation(finding.at)}`, edit: (all) => imageEdit(all, facts) };
      return { key: `base ${printLocation(finding.at)}`, edit: (all) => baseEdit(all, facts) };
    default:
      return ruleEdit(finding, facts);
  }
}

/** What a rule found is no instruction: a rule that nobody here knows, and that has no fix, gives no edit. */
function ruleEdit(finding: Exclude<Finding, VulnerabilityFinding>, { remedyOf }: EditFacts): WantedEdit | undefined {
  const title = finding.fix?.title ?? remedyOf(finding.rule) ?? (SPEAKS_IN_ORDERS.has(toolOf(finding.rule)) ? finding.title : undefined);
  return title === undefined ? undefined : lineEdit(finding, title);
}

/** Tools whose titles say what to do: `Pin versions in apt get install`, `Ensure that …`. */
const SPEAKS_IN_ORDERS = new Set(['hadolint', 'dockle', 'kube-bench', 'docker-bench', 'checkov']);

function toolOf(rule: string): string {
  return rule.slice(0, Math.max(0, rule.indexOf('/')));
}

function lineEdit(finding: Exclude<Finding, VulnerabilityFinding>, title: string): WantedEdit {
  const { fix } = finding;
  return {
    key: `line ${finding.rule} ${JSON.stringify(finding.at)}`,
    edit: () => ({ kind: 'line', title, at: fix?.at ?? finding.at, certain: true, ...(fix === undefined ? {} : { text: fix.text }) }),
  };
}

function packageEdit(finding: VulnerabilityFinding, facts: EditFacts): WantedEdit {
  const place = printLocation(finding.at);
  const { name, version } = finding.package;
  if (finding.locatedBy.how === 'image-reference') return { key: `image ${place}`, edit: (all) => imageEdit(all, facts) };
  if (finding.locatedBy.how === 'base-image') return { key: `base ${place}`, edit: (all) => baseEdit(all, facts) };
  // The nearest file made nothing of the image: there is no step in it to build again.
  if (finding.locatedBy.how === 'nearest-file' && OS_TYPES.has(purlType(finding.package.purl))) return { key: `image ${finding.target} ${place}`, edit: unknownImageEdit };
  if (OS_TYPES.has(purlType(finding.package.purl))) return { key: `rebuild ${place}`, edit: rebuildEdit };
  return {
    key: `package ${place} ${name} ${version}`,
    edit: (all) => ({ kind: 'package', title: `\`${name}\` ${version} → ${clearingVersion(all, version)}`, at: finding.at, certain: true }),
  };
}

function baseEdit([first, ...others]: readonly [Finding, ...Finding[]], facts: EditFacts): Omit<Edit, 'removes'> {
  const image = facts.baseImageAt(first.at);
  const what = image === undefined ? 'a newer base image' : `a newer build of \`${image}\``;
  return { kind: 'base-image', title: `${what}, or an upgrade step: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false, ...(image === undefined ? {} : { image }) };
}

/** An image that is only pulled: its line is all that can be changed here. */
function imageEdit([first, ...others]: readonly [Finding, ...Finding[]], facts: EditFacts): Omit<Edit, 'removes'> {
  const image = facts.baseImageAt(first.at);
  return { kind: 'base-image', title: `a newer build of ${image === undefined ? 'the image' : `\`${image}\``}: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false, ...(image === undefined ? {} : { image }) };
}

function unknownImageEdit([first, ...others]: readonly [Finding, ...Finding[]]): Omit<Edit, 'removes'> {
  return { kind: 'base-image', title: `a newer build of the image: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false };
}

function rebuildEdit([first, ...others]: readonly [Finding, ...Finding[]]): Omit<Edit, 'removes'> {
  return { kind: 'rebuild', title: `build this step again without the cache: up to ${String(others.length + 1)} fixable`, at: first.at, certain: false };
}

/** The lowest version that clears all findings of one package: the highest of what each asks for. */
function clearingVersion(findings: readonly Finding[], installed: string): string {
  const wanted = findings.flatMap((finding) => (finding.kind === 'vulnerability' ? [lowestFix(finding.fixedIn, installed)] : []));
  return wanted.reduce((highest, version) => (compareVersions(version, highest) > 0 ? version : highest), wanted[0] ?? installed);
}

/** Fixes are given per release line: the lowest one above what is installed. */
function lowestFix(fixedIn: readonly string[], installed: string): string {
  const above = fixedIn.filter((version) => compareVersions(version, installed) > 0).sort(compareVersions);
  return above[0] ?? fixedIn.toSorted(compareVersions).at(-1) ?? installed;
}

/** Semantic versions as such, others number by number. */
export function compareVersions(a: string, b: string): number {
  if (valid(a) !== null && valid(b) !== null) return compareBuild(a, b);
  const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split(/[.+~-]/));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const [x = '0', y = '0'] = [left?.[index], right?.[index]];
    const difference = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return 0;
}
