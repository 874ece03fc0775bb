/** The policy language: `[introduced:|disclosed:][fixable:][kind:]selector [> N]`. */
import { UsageError } from '../errors.js';
import { FINDING_KINDS, type FindingKind, type LocatedFinding, type Signal } from '../findings/finding.js';
import { isAtLeast, SEVERITIES, type Severity } from '../findings/severity.js';
import { hintFor } from '../words.js';

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
/** Names of flaws and advisories: `CVE-2024-1234`, `GHSA-…`, `DSA-5678-1`. */
const ADVISORY = /^[A-Z][A-Z0-9]*(?:-[A-Za-z0-9:._]+)+$/;
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
  return { text: tidy, change, fixable, kind: kind ?? implied, selector, allowed: count === undefined ? 0 : parseCount(count, fail) };
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
  const [, signal, operator, number] = /^(epss|cvss)\s*([<>=]+)\s*(.*)$/.exec(word) ?? [];
  if (signal === 'epss' || signal === 'cvss') {
    if (operator !== '>=') throw fail(`\`${signal}\` is compared with \`>=\``);
    return { selector: { type: 'score', signal, least: parseScore(number ?? '', signal, fail) }, implied: 'vulnerability' };
  }
  if (rules.has(word)) return { selector: { type: 'rule', id: word }, implied: undefined };
  if (ADVISORY.test(word)) return { selector: { type: 'rule', id: word }, implied: 'vulnerability' };
  if (/^(?:secret|eol|licence)\/[\w.-]+$/.test(word)) return { selector: { type: 'rule', id: word }, implied: undefined };
  throw fail(`unknown word ${JSON.stringify(word)}`, hintFor(word, [...SEVERITIES, ...FINDING_KINDS, 'kev', 'any', 'fixable', 'introduced', 'disclosed', ...rules]));
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
