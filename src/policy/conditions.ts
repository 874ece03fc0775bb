/** The policy language: `[introduced:|disclosed:][fixable:][kind:]selector [> N]`. */
import { UsageError } from '../errors.js';
import { FINDING_KINDS, type FindingKind, type LocatedFinding, type Signal } from '../findings/finding.js';
import { isAtLeast, SEVERITIES, type Severity } from '../findings/severity.js';
import { nearest } from '../words.js';

export type Selector =
  | { readonly type: 'any' }
  | { readonly type: 'severity'; readonly floor: Severity }
  | { readonly type: 'kev' }
  | { readonly type: 'score'; readonly signal: 'cvss' | 'epss'; readonly least: number }
  | { readonly type: 'rule'; readonly id: string };

export interface Condition {
  /** As written, blanks tidied. */
  readonly text: string;
  readonly change: 'introduced' | 'disclosed' | undefined;
  readonly fixable: boolean;
  readonly kind: FindingKind | undefined;
  readonly selector: Selector;
  /** Findings that may match before the condition holds. */
  readonly allowed: number;
}

const HIGHEST = { epss: 1, cvss: 10 } as const;
/** Who names flaws and advisories (https://ossf.github.io/osv-schema/#id-modified-fields, and the distributions). */
const NAMERS = [
  'ALAS', 'ALBA', 'ALEA', 'ALPINE', 'ALSA', 'ASA', 'AVD', 'AZL', 'BIT', 'CGA', 'CURL', 'DEBIAN', 'DLA', 'DSA', 'DTSA', 'ECHO', 'ELSA', 'GMS', 'GO', 'GSD', 'HSEC', 'MAL', 'MGASA', 'MINI', 'NSWG',
  'OSV', 'PHSA', 'PSF', 'PYSEC', 'RHBA', 'RHEA', 'RHSA', 'RLSA', 'RSEC', 'RUSTSEC', 'RXSA', 'SNYK', 'SUSE', 'TEMP', 'UBUNTU', 'USN', 'openSUSE',
] as const;
/** `CVE-2024-1234`, `GHSA-…`, `DSA-5678-1`. Strict, for what only looks like a name (`HIGH-5`, `CVE-24-1`) would never match and leave the gate open. */
const ADVISORY = new RegExp(`^(?:CVE-\\d{4}-\\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:${NAMERS.join('|')})\\d*-[\\w:.-]*\\d[\\w:.-]*)$`);
const OWN_WORDS: readonly string[] = [...SEVERITIES, ...FINDING_KINDS, 'kev', 'any', 'epss>=0.5', 'cvss>=9'];
const PREFIXES: readonly string[] = ['introduced', 'disclosed', 'fixable', ...FINDING_KINDS];
const KINDS: readonly string[] = FINDING_KINDS;
const LEVELS: readonly string[] = SEVERITIES;

/**
 * @param rules ids that findings of ours may carry
 * @throws UsageError for an unknown word or an impossible number
 */
export function parseCondition(text: string, rules: ReadonlySet<string>): Condition {
  const tidy = text.trim().replace(/\s+/g, ' ');
  const fail = (message: string, hint?: string): UsageError => new UsageError(`condition ${JSON.stringify(tidy)}: ${message}`, hint === undefined ? {} : { hint });
  const [, selection = '', count] = /^(.*?)(?:\s*(?<!>)>(?!=)\s*(.*))?$/.exec(tidy) ?? [];
  const words = selection.trim();
  // `tool:id` and `kind:selector` both use the colon: prefixes are taken off the front as long as they are known.
  let rest = words;
  let change: Condition['change'];
  let fixable = false;
  let kind: FindingKind | undefined;
  for (let colon = rest.indexOf(':'); colon !== -1; colon = rest.indexOf(':')) {
    const prefix = rest.slice(0, colon).trim();
    if (prefix === 'introduced' || prefix === 'disclosed') {
      if (change !== undefined || fixable || kind !== undefined) throw fail(`\`${prefix}:\` must come first, and once`);
      change = prefix;
    } else if (prefix === 'fixable') {
      if (fixable || kind !== undefined) throw fail('`fixable:` must come before the kind, and once');
      fixable = true;
    } else if (isKind(prefix)) {
      if (kind !== undefined) throw fail('there can be one kind only');
      kind = prefix;
    } else {
      break;
    }
    rest = rest.slice(colon + 1).trim();
  }
  if (rest === '') throw fail('a selector is missing', 'name a severity, `kev`, `epss>=0.5`, `cvss>=9`, `secret`, a rule id or `any`');
  const { selector, implied } = parseSelector(rest, rules, fail);
  if (implied !== undefined && kind !== undefined && kind !== implied) throw fail(`\`${rest}\` is never true of kind \`${kind}\``);
  // A rule's id says enough: whatever carries it matches.
  const narrowed = kind ?? (selector.type === 'rule' ? undefined : implied);
  return { text: tidy, change, fixable, kind: narrowed, selector, allowed: count === undefined ? 0 : parseCount(count, fail) };
}

function isKind(word: string): word is FindingKind {
  return KINDS.includes(word);
}

function isSeverity(word: string): word is Severity {
  return LEVELS.includes(word);
}

type Fail = (message: string, hint?: string) => UsageError;

function parseSelector(word: string, rules: ReadonlySet<string>, fail: Fail): { readonly selector: Selector; readonly implied: FindingKind | undefined } {
  if (word === 'any') return { selector: { type: 'any' }, implied: undefined };
  if (isSeverity(word)) return { selector: { type: 'severity', floor: word }, implied: undefined };
  if (word === 'kev') return { selector: { type: 'kev' }, implied: 'vulnerability' };
  if (isKind(word)) return { selector: { type: 'any' }, implied: word };
  const [, signal, operator, number] = /^(epss|cvss)\s*([<>=]*)\s*(.*)$/.exec(word) ?? [];
  if (signal === 'epss' || signal === 'cvss') {
    if (operator !== '>=') throw fail(`\`${signal}\` is compared with \`>=\``, `write \`${signal}>=${String(HIGHEST[signal] / 2)}\``);
    return { selector: { type: 'score', signal, least: parseScore(number ?? '', signal, fail) }, implied: 'vulnerability' };
  }
  // Checks report misconfigurations and nothing else.
  if (rules.has(word)) return { selector: { type: 'rule', id: word }, implied: 'misconfiguration' };
  if (ADVISORY.test(word)) return { selector: { type: 'rule', id: word }, implied: 'vulnerability' };
  const [, subject] = /^(secret|eol|licence)\/[\w.-]+$/.exec(word) ?? [];
  if (subject !== undefined && isKind(subject)) return { selector: { type: 'rule', id: word }, implied: subject };
  throw fail(`unknown word ${JSON.stringify(word)}`, hintAt(word, rules));
}

/** The word that was probably meant; before a colon it may be the prefix that is wrong. */
function hintAt(word: string, rules: ReadonlySet<string>): string {
  const near = nearest(word, [...OWN_WORDS, ...PREFIXES, ...rules]);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  const upper = word.toUpperCase();
  if (ADVISORY.test(upper)) return `did you mean \`${upper}\`?`;
  const colon = word.indexOf(':');
  const prefix = colon === -1 ? undefined : nearest(word.slice(0, colon), PREFIXES);
  if (prefix !== undefined) return `did you mean \`${prefix}:\`?`;
  return colon === -1 ? `known: ${OWN_WORDS.join(', ')}, and rule ids (\`dockgate checks\`, \`CVE-2024-1234\`)` : `known before a colon: ${PREFIXES.join(', ')}`;
}

function parseScore(text: string, signal: 'cvss' | 'epss', fail: Fail): number {
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw fail(`${JSON.stringify(text)} is no number`);
  if (value > HIGHEST[signal]) throw fail(`${signal.toUpperCase()} goes from 0 to ${String(HIGHEST[signal])}, so \`${signal}>=${text}\` is never true`);
  return value;
}

function parseCount(text: string, fail: Fail): number {
  if (!/^\d{1,9}$/.test(text)) throw fail(`${JSON.stringify(text)} is no count`, 'write a whole number after `>`');
  return Number(text);
}

/** What only a scanner with that data can answer. */
export function signalOf(condition: Condition): Signal | undefined {
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
export function matches(condition: Condition, finding: LocatedFinding, classOf: (rule: string) => readonly string[]): boolean {
  if (condition.kind !== undefined && finding.kind !== condition.kind) return false;
  if (condition.change !== undefined && finding.change !== condition.change) return false;
  // What isn't a vulnerability can always be changed in the repository.
  if (condition.fixable && finding.kind === 'vulnerability' && finding.fixedIn.length === 0) return false;
  const { selector } = condition;
  switch (selector.type) {
    case 'any':
      return true;
    case 'severity':
      return isAtLeast(finding.severity, selector.floor);
    case 'kev':
      return finding.kind === 'vulnerability' && finding.kev === true;
    case 'score': {
      if (finding.kind !== 'vulnerability') return false;
      const value = selector.signal === 'cvss' ? finding.cvss?.score : finding.epss;
      return value !== undefined && value >= selector.least;
    }
    case 'rule':
      return finding.rule === selector.id || finding.aliases.includes(selector.id) || classOf(finding.rule).includes(selector.id);
  }
}
