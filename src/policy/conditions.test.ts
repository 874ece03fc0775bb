import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFinding, aVulnerability } from '../../__tests__/support/report.js';
import { UsageError } from '../errors.js';
import { FINDING_KINDS, type Finding, type LocatedFinding } from '../findings/finding.js';
import { SEVERITIES } from '../findings/severity.js';
import { matches, parseCondition, signalOf, type Condition } from './conditions.js';

const RULES: ReadonlySet<string> = new Set(['dockerfile/root-user', 'dockerfile/sudo', 'hadolint:DL3002', 'hadolint:DL3004', 'trivy:DS-0002']);

function parse(text: string): Condition {
  return parseCondition(text, RULES);
}

/** Message and hint of the UsageError. */
function refusalOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${error.message}\n${error.hint ?? ''}`;
  }
  throw new Error(`${JSON.stringify(text)} was taken for a condition`);
}

function located({ disposition: _, ...finding }: Finding): LocatedFinding {
  return finding;
}

const noClass = (): readonly string[] => [];

describe('what is a condition', () => {
  it.each<[string, Partial<Condition>]>([
    ...SEVERITIES.map((floor): [string, Partial<Condition>] => [floor, { selector: { type: 'severity', floor }, kind: undefined, fixable: false, change: undefined, allowed: 0 }]),
    ...FINDING_KINDS.map((kind): [string, Partial<Condition>] => [kind, { selector: { type: 'any' }, kind }]),
    ['any', { selector: { type: 'any' }, kind: undefined }],
    ['kev', { selector: { type: 'kev' }, kind: 'vulnerability' }],
    ['epss>=0.5', { selector: { type: 'score', signal: 'epss', least: 0.5 }, kind: 'vulnerability' }],
    ['epss >= 1', { selector: { type: 'score', signal: 'epss', least: 1 } }],
    ['epss>=0', { selector: { type: 'score', signal: 'epss', least: 0 } }],
    ['cvss>=9', { selector: { type: 'score', signal: 'cvss', least: 9 }, kind: 'vulnerability' }],
    ['cvss>=10', { selector: { type: 'score', signal: 'cvss', least: 10 } }],
    ['cvss>=9 > 2', { selector: { type: 'score', signal: 'cvss', least: 9 }, allowed: 2 }],
    ['cvss>=9.8>2', { selector: { type: 'score', signal: 'cvss', least: 9.8 }, allowed: 2 }],
    ['high > 10', { selector: { type: 'severity', floor: 'high' }, allowed: 10 }],
    ['high>10', { selector: { type: 'severity', floor: 'high' }, allowed: 10 }],
    ['high > 0', { allowed: 0 }],
    ['  high   >\t10 ', { text: 'high > 10', allowed: 10 }],
    ['introduced:high', { change: 'introduced', fixable: false, kind: undefined }],
    ['disclosed:kev', { change: 'disclosed', selector: { type: 'kev' } }],
    ['fixable:critical', { fixable: true, change: undefined }],
    ['misconfiguration:high', { kind: 'misconfiguration', selector: { type: 'severity', floor: 'high' } }],
    ['vulnerability:kev', { kind: 'vulnerability', selector: { type: 'kev' } }],
    ['secret:secret', { kind: 'secret', selector: { type: 'any' } }],
    ['eol:any > 3', { kind: 'eol', selector: { type: 'any' }, allowed: 3 }],
    ['introduced:fixable:vulnerability:high > 10', { change: 'introduced', fixable: true, kind: 'vulnerability', allowed: 10 }],
    ['introduced : fixable : vulnerability : high', { change: 'introduced', fixable: true, kind: 'vulnerability' }],
    ['dockerfile/root-user', { selector: { type: 'rule', id: 'dockerfile/root-user' }, kind: undefined }],
    ['hadolint:DL3002', { selector: { type: 'rule', id: 'hadolint:DL3002' }, kind: undefined }],
    ['misconfiguration:hadolint:DL3002 > 1', { selector: { type: 'rule', id: 'hadolint:DL3002' }, kind: 'misconfiguration', allowed: 1 }],
    ['introduced:trivy:DS-0002', { selector: { type: 'rule', id: 'trivy:DS-0002' }, change: 'introduced' }],
    ['secret/aws-access-key-id', { selector: { type: 'rule', id: 'secret/aws-access-key-id' } }],
    ['eol/debian-10', { selector: { type: 'rule', id: 'eol/debian-10' } }],
    ...['CVE-2021-44228', 'CVE-2024-1234567', 'GHSA-jfh8-c2jp-5v3q', 'DSA-5678-1', 'RHSA-2023:1234', 'ALAS2-2023-2100', 'SUSE-SU-2023:1234-1', 'TEMP-0290435-0B57B5', 'GO-2023-2102', 'PYSEC-2021-1', 'RUSTSEC-2021-0001', 'USN-1234-1']
      .map((id): [string, Partial<Condition>] => [id, { selector: { type: 'rule', id }, kind: undefined }]),
    ['fixable:vulnerability:CVE-2021-44228', { fixable: true, kind: 'vulnerability', selector: { type: 'rule', id: 'CVE-2021-44228' } }],
  ])('%j', (text, expected) => {
    expect(parse(text)).toMatchObject(expected);
  });
});

describe('what is none', () => {
  it.each<[string, string, string]>([
    ['hihg', 'unknown word "hihg"', '`high`'],
    ['HIGH', 'unknown word "HIGH"', '`high`'],
    ['critcal > 2', 'unknown word "critcal"', '`critical`'],
    ['secrets', 'unknown word "secrets"', '`secret`'],
    ['dockerfile/root-usr', 'unknown word "dockerfile/root-usr"', '`dockerfile/root-user`'],
    ['hadolint:DL302', 'unknown word "hadolint:DL302"', '`hadolint:DL3002`'],
    ['fixible:high', 'unknown word "fixible:high"', '`fixable:`'],
    ['introduce:high', 'unknown word "introduce:high"', '`introduced:`'],
    ['kev:kev', 'unknown word "kev:kev"', 'known before a colon: introduced'],
    ['gibberish', 'unknown word "gibberish"', 'known: critical, high'],
    ['cve-2021-44228', 'unknown word "cve-2021-44228"', '`CVE-2021-44228`'],
    ['CVE-21-44228', 'unknown word "CVE-21-44228"', 'known: '],
    ['CVE-2021-', 'unknown word "CVE-2021-"', ''],
    ['GHSA-1234', 'unknown word "GHSA-1234"', ''],
    ['HIGH-5', 'unknown word "HIGH-5"', ''],
    ['high critical', 'unknown word "high critical"', ''],
    ['high,critical', 'unknown word "high,critical"', ''],
    ['>=high', 'unknown word', ''],
    ['high >= 3', 'unknown word "high >= 3"', ''],
    ['high < 3', 'unknown word "high < 3"', ''],
    ['epss>=2', 'EPSS goes from 0 to 1', ''],
    ['epss>=1.0001', 'EPSS goes from 0 to 1', ''],
    ['cvss>=11', 'CVSS goes from 0 to 10', ''],
    ['epss>0.5', '`epss` is compared with `>=`', '`epss>=0.5`'],
    ['cvss > 7', '`cvss` is compared with `>=`', '`cvss>='],
    ['epss', '`epss` is compared with `>=`', ''],
    ['epss=0.5', '`epss` is compared with `>=`', ''],
    ['epss=>0.5', '`epss` is compared with `>=`', ''],
    ['epss>>=0.5', '`epss` is compared with `>=`', ''],
    ['epss>=-0.5', '"-0.5" is no number', ''],
    ['epss>=', '"" is no number', ''],
    ['epss>=50%', '"50%" is no number', ''],
    ['epss>=0,5', '"0,5" is no number', ''],
    ['cvss>=0x9', '"0x9" is no number', ''],
    ['cvss>=9 >= 2', 'is no number', ''],
    ['cvss>=NaN', '"NaN" is no number', ''],
    ['high > -1', '"-1" is no count', 'whole number'],
    ['high > 1.5', '"1.5" is no count', 'whole number'],
    ['high > 1e3', '"1e3" is no count', ''],
    ['high >', '"" is no count', ''],
    ['high > 10 > 5', 'is no count', ''],
    ['high > ten', '"ten" is no count', ''],
    ['high > 99999999999999999999', 'is no count', ''],
    ['', 'a selector is missing', 'severity'],
    ['   ', 'a selector is missing', ''],
    ['> 3', 'a selector is missing', ''],
    ['fixable:', 'a selector is missing', ''],
    ['introduced:fixable:', 'a selector is missing', ''],
    ['secret: > 1', 'a selector is missing', ''],
    ['misconfiguration:kev', 'never true of kind `misconfiguration`', ''],
    ['secret:cvss>=9', 'never true of kind `secret`', ''],
    ['vulnerability:secret', 'never true of kind `vulnerability`', ''],
    ['vulnerability:dockerfile/root-user', 'never true of kind `vulnerability`', ''],
    ['misconfiguration:CVE-2021-44228', 'never true of kind `misconfiguration`', ''],
    ['vulnerability:secret/aws-access-key-id', 'never true of kind `vulnerability`', ''],
    ['secret:vulnerability:high', 'one kind only', ''],
    ['fixable:fixable:high', '`fixable:` must come before the kind, and once', ''],
    ['vulnerability:fixable:high', '`fixable:` must come before the kind, and once', ''],
    ['introduced:disclosed:high', '`disclosed:` must come first, and once', ''],
    ['fixable:introduced:high', '`introduced:` must come first, and once', ''],
    ['constructor', 'unknown word "constructor"', ''],
    ['__proto__:high', 'unknown word', ''],
  ])('%j', (text, message, hint) => {
    const refusal = refusalOf(text);

    expect(refusal).toContain(message);
    expect(refusal).toContain(hint);
    expect(refusal).toContain(JSON.stringify(text.trim().replace(/\s+/g, ' ')));
  });
});

describe('the grammar, as a property', () => {
  const GRAMMAR = new RegExp(
    `^(?:(?:introduced|disclosed) ?: ?)?(?:fixable ?: ?)?(?:(?:${FINDING_KINDS.join('|')}) ?: ?)?` +
      `(?:${[...SEVERITIES, ...FINDING_KINDS].join('|')}|kev|any|(?:epss|cvss) ?>= ?\\d+(?:\\.\\d+)?|[\\w.:/-]+)(?: ?> ?\\d{1,9})?$`,
  );
  const part = fc.constantFrom(
    ...SEVERITIES, ...FINDING_KINDS, 'kev', 'any', 'introduced', 'disclosed', 'fixable', 'epss', 'cvss', 'epss>=0.5', 'CVE-2021-44228', 'dockerfile/sudo', 'hadolint:DL3002', 'hadolint',
    ':', ':', '>', '>', '>=', '<', '=', ' ', ' ', '\t', '\n', ',', '0', '1', '10', '-1', '1.5', '', '\u0000', 'é',
  );
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')));

  function print({ change, fixable, kind, selector, allowed }: Condition): string {
    const word = selector.type === 'any' ? 'any' : selector.type === 'severity' ? selector.floor : selector.type === 'kev' ? 'kev' : selector.type === 'score' ? `${selector.signal}>=${String(selector.least)}` : selector.id;
    return `${change === undefined ? '' : `${change}:`}${fixable ? 'fixable:' : ''}${kind === undefined ? '' : `${kind}:`}${word}${allowed === 0 ? '' : ` > ${String(allowed)}`}`;
  }

  it('takes what the grammar says and nothing else, and throws nothing but UsageError', () => {
    let taken = 0;

    fc.assert(
      fc.property(text, (random) => {
        let condition: Condition;
        try {
          condition = parse(random);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          return;
        }
        taken += 1;
        expect(condition.text).toMatch(GRAMMAR);
        const { text: _, ...meaning } = condition;
        expect(parse(print(condition))).toMatchObject(meaning);
        expect(parse(condition.text)).toEqual(condition);
      }),
      { numRuns: 5000 },
    );

    expect(taken).toBeGreaterThan(50);
  });
});

describe('what matches', () => {
  const misconfiguration = located(aFinding({ severity: 'high' }));
  const vulnerability = located(aVulnerability({ severity: 'high', cvss: { score: 7.5 }, epss: 0.3, kev: true, aliases: ['GHSA-jfh8-c2jp-5v3q'] }));
  const unfixable = located(aVulnerability({ severity: 'high', fixedIn: [] }));
  const unknown = located(aVulnerability({ severity: 'unknown' }));
  const secret = located(aFinding({ kind: 'secret', rule: 'secret/aws', severity: 'low' }));
  const unscored = located(aVulnerability({ severity: 'critical' }));
  const unlisted = located(aVulnerability({ kev: false }));
  const introduced = located(aFinding({ change: 'introduced' }));

  it.each<[string, LocatedFinding, boolean]>([
    ['high', misconfiguration, true],
    ['critical', misconfiguration, false],
    ['medium', misconfiguration, true],
    ['negligible', secret, true],
    ['unknown', unknown, true],
    ['any', unknown, true],
    ['vulnerability', unknown, true],
    ...(['critical', 'high', 'medium', 'low', 'negligible'] as const).map((severity): [string, LocatedFinding, boolean] => [severity, unknown, false]),
    ['unknown', unscored, false],
    ['unknown', secret, false],
    ['secret', secret, true],
    ['secret', misconfiguration, false],
    ['vulnerability:high', misconfiguration, false],
    ['vulnerability:high', vulnerability, true],
    ['fixable:high', vulnerability, true],
    ['fixable:high', unfixable, false],
    ['fixable:high', misconfiguration, true],
    ['kev', vulnerability, true],
    ['kev', unscored, false],
    ['kev', unlisted, false],
    ['cvss>=7.5', vulnerability, true],
    ['cvss>=7.6', vulnerability, false],
    ['cvss>=0', unscored, false],
    ['cvss>=0', misconfiguration, false],
    ['epss>=0.3', vulnerability, true],
    ['epss>=0.31', vulnerability, false],
    ['CVE-2023-0286', vulnerability, true],
    ['CVE-2023-0287', vulnerability, false],
    ['GHSA-jfh8-c2jp-5v3q', vulnerability, true],
    ['dockerfile/root-user', misconfiguration, true],
    ['dockerfile/sudo', misconfiguration, false],
    ['introduced:any', introduced, true],
    ['disclosed:any', introduced, false],
    ['introduced:any', misconfiguration, false],
  ])('%s', (text, finding, expected) => {
    expect(matches(parse(text), finding, noClass)).toBe(expected);
  });

  it('knows a rule by its name in another tool', () => {
    const classOf = (rule: string): readonly string[] => (rule === 'dockerfile/root-user' ? ['hadolint:DL3002'] : []);

    expect(matches(parse('hadolint:DL3002'), misconfiguration, classOf)).toBe(true);
    expect(matches(parse('hadolint:DL3004'), misconfiguration, classOf)).toBe(false);
  });

  it.each([['kev', 'kev'], ['epss>=0.1', 'epss'], ['cvss>=9 > 3', 'cvss'], ['high', undefined], ['CVE-2021-44228', undefined]])('%s asks for %s', (text, signal) => {
    expect(signalOf(parse(text))).toBe(signal);
  });
});
