/** Rules of a SARIF run. GitHub reads a finding's severity from its rule, so a rule id stands for one severity. */
import type { PropertyBag, ReportingDescriptor, Result } from 'sarif';
import type { Finding, VulnerabilityFinding } from '../findings/finding.js';
import { CONFIDENCES, type Confidence, type Severity } from '../findings/severity.js';
import { code, prose } from '../render/markdown.js';
import { visibleLine } from '../render/terminal.js';
import type { SarifLimits } from '../sarif-limits.js';
import type { Alert } from './sarif-alerts.js';

/** What there is to say about a rule of ours. A check has all of it. */
export interface RuleText {
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly remedy: string;
  readonly references: readonly string[];
}

/** @returns undefined for rules that aren't ours: CVE ids, rules of scanners. */
export type DescribeRule = (rule: string) => RuleText | undefined;

const MAX_REFERENCES = 10;
/** How many packages the help of one rule names. */
const MAX_PACKAGES = 20;

/** The number that stands for a severity when the flaw's own score says something else; `unknown` has none. */
const LEVEL_SCORES: Readonly<Record<Severity, number | undefined>> = { critical: 9.5, high: 8, medium: 5.5, low: 2, negligible: 0.5, unknown: undefined };

/** GitHub's bands. Exactly 9.0 is in none of them by its documentation, so it is in none here. */
const BANDS: Readonly<Record<Severity, readonly [from: number, to: number]>> = {
  critical: [9.1, 10],
  high: [7, 8.9],
  medium: [4, 6.9],
  low: [0.1, 3.9],
  negligible: [0.1, 0.9],
  unknown: [1, 0],
};

/** @returns the severity in GitHub's words for results */
export function levelOf(severity: Severity): Result.level {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'error';
    case 'medium':
      return 'warning';
    case 'low':
    case 'negligible':
    case 'unknown':
      return 'note';
  }
}

export interface RuleContext {
  readonly describe: DescribeRule;
  readonly limits: Pick<SarifLimits, 'description' | 'ruleName' | 'tags'>;
  readonly homepage: string;
}

/** @param alerts all of the rule, the worst first: its severity is the rule's. @returns none when there is none */
export function describeRule(id: string, alerts: readonly Alert[], context: RuleContext): readonly ReportingDescriptor[] {
  const [worst] = alerts;
  if (worst === undefined) return [];
  const { describe, limits: { description, ruleName, tags }, homepage } = context;
  const first = worst.finding;
  const findings = alerts.flatMap(({ finding, flaws }): readonly Finding[] => flaws ?? [finding]);
  const text = describe(first.rule);
  const ofPackage = worst.flaws !== undefined && first.kind === 'vulnerability';
  const said = ofPackage ? `${first.package.name}: known flaws` : (text?.title ?? (first.kind === 'vulnerability' ? `${first.rule}: ${first.title}` : first.title));
  const title = cut(sentence(said) || first.rule, description);
  const links = ofPackage ? [] : linksOf(first, text);
  return [
    {
      id: visibleLine(id),
      name: nameOf(id, first).slice(0, ruleName),
      shortDescription: { text: `${title}.` },
      fullDescription: { text: `${cut(sentence(ofPackage ? `One alert for all known flaws of the package ${first.package.name}` : text === undefined ? first.title : text.why) || title, description)}.` },
      help: ofPackage ? helpOfPackage(findings) : text === undefined ? helpOfOthers(first, findings, links) : helpOfOurs(text, links),
      helpUri: links[0] ?? homepage,
      defaultConfiguration: { level: levelOf(first.severity) },
      properties: properties(first, findings, tags),
    },
  ];
}

/** One word in Pascal case, as SARIF's style wants it; never the id itself. */
function nameOf(id: string, first: Finding): string {
  if (first.kind === 'vulnerability') return id === 'VulnerablePackage' ? 'Vulnerability' : 'VulnerablePackage';
  const words = `${first.kind} ${first.rule}`.match(/[a-z0-9]+/gi) ?? [];
  return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`).join('');
}

/** One line without the full stop at its end, inert for readers that make links of `[a](b)`. */
function sentence(text: string): string {
  return plain(text).replace(/[.\s]+$/, '');
}

/** SARIF reads `[text](target)` in messages as a link; one space keeps it text. */
export function plain(text: string): string {
  return visibleLine(text).replace(/\]\(/g, '] (');
}

/** Leaves room for the full stop. */
function cut(text: string, most: number): string {
  return text.length < most ? text : `${text.slice(0, most - 2).replace(/[\ud800-\udbff]$/, '')}…`;
}

function properties(first: Finding, findings: readonly Finding[], tags: number): PropertyBag {
  const score = securitySeverity(first.severity, findings);
  return { tags: ['security', first.kind].slice(0, tags), precision: surest(findings), ...(score === undefined ? {} : { 'security-severity': score }) };
}

/** The highest score of the flaw that agrees with our severity, else the level's own number. */
function securitySeverity(severity: Severity, findings: readonly Finding[]): string | undefined {
  const [from, to] = BANDS[severity];
  let best = 0;
  for (const finding of findings) {
    if (finding.kind !== 'vulnerability' || finding.cvss === undefined) continue;
    const { score } = finding.cvss;
    if (score >= from && score <= to && score > best) best = score;
  }
  return (best > 0 ? best : LEVEL_SCORES[severity])?.toFixed(1);
}

function surest(findings: readonly Finding[]): Confidence {
  return CONFIDENCES.find((confidence) => findings.some((each) => each.confidence === confidence)) ?? 'low';
}

/** Absolute http(s) links; a CVE without any gets its page at NVD, a GHSA its page at GitHub. */
function linksOf(first: Finding, text: RuleText | undefined): string[] {
  const given = text?.references ?? (first.kind === 'vulnerability' ? first.references : []);
  const links = given.flatMap((each) => (/^https?:\/\//i.test(each) && URL.canParse(each) ? [encodeURI(decodeSafely(new URL(each).href))] : []));
  if (links.length > 0) return [...new Set(links)].slice(0, MAX_REFERENCES);
  if (/^CVE-\d{4}-\d{4,}$/.test(first.rule)) return [`https://nvd.nist.gov/vuln/detail/${first.rule}`];
  if (/^GHSA(-[0-9a-z]{4}){3}$/.test(first.rule)) return [`https://github.com/advisories/${first.rule}`];
  return [];
}

/** `URL` leaves characters as they are that an URI may not have (`{`, `|`): encoding twice is avoided by decoding first. */
function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

type Help = Required<Pick<NonNullable<ReportingDescriptor['help']>, 'text' | 'markdown'>>;

function helpOfOurs(text: RuleText, links: readonly string[]): Help {
  return {
    text: [`${sentence(text.title)}.`, `Why: ${plain(text.why)}`, `Remedy: ${plain(text.remedy)}`, ...links].join('\n'),
    markdown: [prose(text.title), `**Why** ${prose(text.why)}`, `**Remedy** ${prose(text.remedy)}`, listOf(links)].filter((each) => each !== '').join('\n\n'),
  };
}

function helpOfOthers(first: Finding, findings: readonly Finding[], links: readonly string[]): Help {
  const packages = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (finding.kind !== 'vulnerability') continue;
    const fixes = packages.get(finding.package.name) ?? new Set();
    for (const version of finding.fixedIn) fixes.add(version);
    packages.set(finding.package.name, fixes);
  }
  const all = [...packages].map(([name, fixes]) => ({ name, fixes: [...fixes].slice(0, 5).join(', ') }));
  const named = all.slice(0, MAX_PACKAGES);
  const rest = all.length > named.length ? [`and ${String(all.length - named.length)} more packages`] : [];
  const ids = first.aliases.length === 0 ? [] : [`Also known as ${first.aliases.slice(0, MAX_REFERENCES).join(', ')}.`];
  const lines = named.map(({ name, fixes }) => `${plain(name)}: ${fixes === '' ? 'no fix yet' : `fixed in ${plain(fixes)}`}`);
  const bullets = named.map(({ name, fixes }) => `- ${code(name)}: ${fixes === '' ? 'no fix yet' : `fixed in ${code(fixes)}`}`);
  return {
    text: [`${sentence(first.title) || plain(first.rule)}.`, ...ids.map(plain), ...lines, ...rest, ...links].join('\n'),
    markdown: [prose(first.title) || code(first.rule), ...ids.map(prose), [...bullets, ...rest.map((each) => `- ${each}`)].join('\n'), listOf(links)].filter((each) => each !== '').join('\n\n'),
  };
}

/** How many flaws the help of a package lists. */
const MAX_FLAWS = 50;

function helpOfPackage(findings: readonly Finding[]): Help {
  const flaws = new Map<string, VulnerabilityFinding>();
  for (const finding of findings) if (finding.kind === 'vulnerability' && !flaws.has(finding.rule)) flaws.set(finding.rule, finding);
  const named = [...flaws.values()].slice(0, MAX_FLAWS);
  const rest = flaws.size > named.length ? [`and ${String(flaws.size - named.length)} more flaws`] : [];
  const fixes = ({ fixedIn }: VulnerabilityFinding): string => fixedIn.slice(0, 5).join(', ');
  return {
    text: [...named.map((each) => `${each.severity} ${plain(each.rule)}: ${sentence(each.title)}, ${fixes(each) === '' ? 'no fix yet' : `fixed in ${plain(fixes(each))}`}`), ...rest].join('\n'),
    markdown: [...named.map((each) => `- ${each.severity} ${code(each.rule)}: ${prose(each.title)}, ${fixes(each) === '' ? 'no fix yet' : `fixed in ${code(fixes(each))}`}`), ...rest.map((each) => `- ${each}`)].join('\n'),
  };
}

function listOf(links: readonly string[]): string {
  return links.map((each) => `- <${each.replace(/[<>]/g, encodeURIComponent)}>`).join('\n');
}
