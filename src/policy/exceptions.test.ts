import { describe, expect, it } from '@jest/globals';
import { aFinding, aVulnerability, at } from '../../__tests__/support/report.js';
import type { Finding, LocatedFinding } from '../findings/finding.js';
import { except, type Exception } from './exceptions.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'dockerfile/root-user': ['hadolint:DL3002', 'trivy:DS-0002', 'dockle:CIS-DI-0001'],
  'dockerfile/unpinned-image': ['hadolint:DL3006', 'hadolint:DL3007', 'trivy:DS-0001'],
};
const classOf = (rule: string): readonly string[] => CLASSES[rule] ?? [];

function located({ disposition: _, ...finding }: Finding): LocatedFinding {
  return finding;
}

function anException(changes: Partial<Exception> = {}): Exception {
  return { kinds: ['vulnerability', 'misconfiguration', 'secret', 'licence'], id: 'CVE-2023-0286', tool: 'trivy', byAlias: true, within: '', reason: 'why', origin: 'F:1', ...changes };
}

function isExcepted(finding: Finding, ...exceptions: Exception[]): boolean {
  return except([located(finding)], exceptions, { now: NOW, classOf }).findings[0]?.excepted !== undefined;
}

const GHSA = aVulnerability({ aliases: ['GHSA-jfh8-c2jp-5v3q'], seenBy: [{ scanner: 'trivy', id: 'CVE-2023-0286', severity: 'high' }] });
const FROM_ADVISORY = { scanner: 'grype', id: 'ELSA-2023-1', severity: 'high' } as const;

describe('flaws', () => {
  it.each<[string, Finding, Partial<Exception>, boolean]>([
    ['its id', GHSA, {}, true],
    ['its id in small letters', GHSA, { id: 'cve-2023-0286' }, true],
    ['another id', GHSA, { id: 'CVE-2023-0287' }, false],
    ['an alias', GHSA, { id: 'GHSA-jfh8-c2jp-5v3q' }, true],
    ['an alias, where aliases do not count', GHSA, { id: 'GHSA-jfh8-c2jp-5v3q', byAlias: false }, false],
    ["a scanner's own id", aVulnerability({ seenBy: [{ scanner: 'grype', id: 'GHSA-jfh8-c2jp-5v3q', severity: 'high' }] }), { id: 'GHSA-jfh8-c2jp-5v3q', byAlias: false }, true],
    ['an advisory that all saw it under', aVulnerability({ seenBy: [FROM_ADVISORY] }), { id: 'ELSA-2023-1' }, true],
    ['an advisory, when another knows the flaw itself', aVulnerability({ seenBy: [FROM_ADVISORY, { scanner: 'trivy', id: 'CVE-2023-0286', severity: 'high' }] }), { id: 'ELSA-2023-1' }, false],
    ['an advisory that only covers it', aVulnerability({ advisories: ['DSA-5343-1'] }), { id: 'DSA-5343-1' }, false],
    ['an id of another kind of thing', GHSA, { kinds: ['misconfiguration'] }, false],
    ['no id and no scope', GHSA, { id: undefined }, true],
  ])('%s', (_, finding, changes, expected) => {
    expect(isExcepted(finding, anException(changes))).toBe(expected);
  });
});

describe('rules', () => {
  const root = aFinding();
  const unpinned = aFinding({ rule: 'dockerfile/unpinned-image' });
  const hadolints = aFinding({ rule: 'dockerfile/unpinned-image', seenBy: [{ scanner: 'hadolint', id: 'DL3007', severity: 'low' }] });
  const secret = aFinding({ kind: 'secret', rule: 'secret/private-key', seenBy: [{ scanner: 'trivy-fs', id: 'private-key', severity: 'high' }] });
  const dl = (id: string): Exception => anException({ id, tool: 'hadolint', kinds: ['misconfiguration'] });

  it.each<[string, Finding, readonly Exception[], boolean]>([
    ['ours by the name in another tool', root, [dl('DL3002')], true],
    ['ours by each spelling of Trivy: AVD-DS-0002', root, [anException({ id: 'AVD-DS-0002' })], true],
    ['ours by each spelling of Trivy: DS002', root, [anException({ id: 'DS002' })], true],
    ['ours by each spelling of Trivy: DS-0002', root, [anException({ id: 'DS-0002' })], true],
    ['a name of another tool in the wrong file', root, [anException({ id: 'DL3002' })], false],
    ['our own name in a file of another tool', root, [anException({ id: 'dockerfile/root-user' })], false],
    ['ours, that stands for two, by one of them', unpinned, [dl('DL3007')], false],
    ['ours, that stands for two, by both', unpinned, [dl('DL3007'), dl('DL3006')], true],
    ['ours, by both of which one is scoped elsewhere', unpinned, [dl('DL3007'), { ...dl('DL3006'), paths: ['api/**'] }], false],
    ['what the tool itself saw', hadolints, [dl('DL3007')], true],
    ['a secret by its rule', secret, [anException({ id: 'private-key', kinds: ['secret'] })], true],
    ['a secret as a vulnerability', secret, [anException({ id: 'private-key', kinds: ['vulnerability'] })], false],
    ['the end of life, which nobody can ignore', aFinding({ kind: 'eol', rule: 'eol/debian-10', seenBy: [{ scanner: 'trivy', id: 'EOSL', severity: 'high' }] }), [anException({ id: 'EOSL' })], false],
  ])('%s', (_, finding, exceptions, expected) => {
    expect(isExcepted(finding, ...exceptions)).toBe(expected);
  });
});

describe('scopes', () => {
  const lodash = aVulnerability({ package: { purl: 'pkg:npm/lodash@4.17.15', name: 'lodash', version: '4.17.15', paths: ['app/node_modules/lodash/package.json', 'opt/node_modules/lodash/package.json'] } });
  const locked = aVulnerability({ target: 'repository', at: at('api/package-lock.json', 9), locatedBy: { how: 'lockfile', why: '' }, package: { purl: 'pkg:npm/lodash@4.17.15', name: 'lodash', version: '4.17.15', paths: [] } });
  const archive = aVulnerability({ package: { purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', name: 'org.apache.logging.log4j:log4j-core', version: '2.14.1', paths: ['app.jar'] } });
  const go = aVulnerability({ package: { purl: 'pkg:golang/stdlib@v1.22.3', name: 'stdlib', version: 'v1.22.3', paths: ['bin/app'] } });
  const debian = aVulnerability();

  it.each<[string, Finding, Partial<Exception>, boolean]>([
    ['one of two places', lodash, { paths: ['app/**'] }, false],
    ['both places', lodash, { paths: ['app/**', 'opt/**'] }, true],
    ['a star stays in its folder', lodash, { paths: ['*/package.json'] }, false],
    ['two stars also take none', locked, { paths: ['**/api/*-lock.json'] }, true],
    ['a lockfile of the repository', locked, { paths: ['api/package-lock.json'] }, true],
    ['a lockfile, seen from the folder of the file', locked, { paths: ['package-lock.json'], within: 'api/' }, true],
    ['a lockfile in another folder than that of the file', locked, { paths: ['api/package-lock.json'], within: 'web/' }, false],
    ['the Dockerfile line that brought a package is not its place', debian, { paths: ['api/Dockerfile', '**'] }, false],
    ['a file that a check points at', aFinding(), { id: 'DS-0002', paths: ['Dockerfile'] }, true],
    ['a file of an image', aFinding({ kind: 'secret', rule: 'secret/private-key', target: 'build:.', path: 'etc/key.pem', seenBy: [{ scanner: 'trivy', id: 'private-key', severity: 'high' }] }), { id: 'private-key', paths: ['etc/*.pem'] }, true],
    ['a negation is no pattern', lodash, { paths: ['!x'] }, false],
    ['a package URL', lodash, { purls: ['pkg:npm/lodash'] }, true],
    ['a package URL of that version', lodash, { purls: ['pkg:npm/express', 'pkg:npm/lodash@4.17.15'] }, true],
    ['a package URL of another version', lodash, { purls: ['pkg:npm/lodash@4.17.21'] }, false],
    ['a package URL of another type', lodash, { purls: ['pkg:pypi/lodash'] }, false],
    ['a package URL with a qualifier', debian, { purls: ['pkg:deb/debian/libssl3?arch=amd64'] }, true],
    ['a package URL with another qualifier', debian, { purls: ['pkg:deb/debian/libssl3?arch=arm64'] }, false],
    ['a package URL, for what is no package', aFinding(), { id: 'DS-0002', purls: ['pkg:npm/lodash'] }, false],
    ['a name', lodash, { package: { name: 'lodash' } }, true],
    ['the beginning of a name', lodash, { package: { name: 'loda' } }, false],
    ['a pattern', lodash, { package: { name: /^(?:lo.*)$/u } }, true],
    ['a Java archive without its group', archive, { package: { name: 'log4j-core', types: ['maven'] } }, true],
    ['a version', lodash, { package: { name: 'lodash', version: '4.17.15' } }, true],
    ['another version', lodash, { package: { name: 'lodash', version: '4.17.1' } }, false],
    ['a version as the other scanner writes it', go, { package: { version: 'go1.22.3' } }, true],
    ['another type', lodash, { package: { name: 'lodash', types: ['gem'] } }, false],
    ['all of a type', debian, { id: undefined, package: { types: ['deb'] } }, true],
    ['only what is fixed', debian, { id: undefined, onlyFixed: true }, true],
    ['only what is fixed, of what is not', aVulnerability({ fixedIn: [] }), { id: undefined, onlyFixed: true }, false],
  ])('%s', (_, finding, changes, expected) => {
    expect(isExcepted(finding, anException(changes))).toBe(expected);
  });
});

describe('time and bookkeeping', () => {
  it.each([
    ['2026-06-02', true],
    ['2026-06-01', false],
    ['2026-06-01T23:00:00Z', true],
    ['2020-01-01', false],
  ])('until %s: %s', (until, expected) => {
    const exception = anException({ until });

    const { findings, expired, unused } = except([located(GHSA)], [exception], { now: NOW, classOf });

    expect(findings[0]?.excepted).toEqual(expected ? { reason: 'why', origin: 'F:1', until } : undefined);
    expect(expired).toEqual(expected ? [] : [{ exception, findings: 1 }]);
    expect(unused).toEqual([]);
  });

  it('says nothing of an expired entry that another stands in for, or that is about nothing', () => {
    const old = anException({ until: '2020-01-01' });

    expect(except([located(GHSA)], [old, anException({ origin: 'F:2' })], { now: NOW, classOf })).toMatchObject({ findings: [{ excepted: { origin: 'F:2' } }], expired: [], unused: [old] });
    expect(except([], [old], { now: NOW, classOf })).toEqual({ findings: [], expired: [], unused: [old] });
  });

  it('takes the first of several entries, and keeps an exception of the code', () => {
    const [first, second] = [anException(), anException({ origin: 'F:2' })];
    const own = { reason: 'here', origin: 'Dockerfile:3' };

    expect(except([located(GHSA)], [first, second], { now: NOW, classOf })).toMatchObject({ findings: [{ excepted: { origin: 'F:1' } }], unused: [] });
    expect(except([{ ...located(GHSA), excepted: own }], [first], { now: NOW, classOf })).toMatchObject({ findings: [{ excepted: own }], unused: [] });
  });

  it('keeps order and everything else of the findings, and names what is unused', () => {
    const findings = [located(aFinding()), located(GHSA)];
    const unused = anException({ id: 'CVE-1999-0001', origin: 'F:9' });

    const result = except(findings, [anException(), unused], { now: NOW, classOf });

    expect(result.findings[0]).toBe(findings[0]);
    expect(result.findings[1]).toEqual({ ...findings[1], excepted: { reason: 'why', origin: 'F:1' } });
    expect(result.unused).toEqual([unused]);
  });

  it('takes thousands of entries against tens of thousands of findings in a moment', () => {
    const exceptions = Array.from({ length: 5000 }, (_, index) => anException({ id: `CVE-2020-${String(10_000 + index)}`, origin: `F:${String(index)}` }));
    const findings = Array.from({ length: 50_000 }, (_, index) => located(aVulnerability({ rule: `CVE-2020-${String(10_000 + (index % 10_000))}`, fingerprint: String(index) })));
    const started = performance.now();

    const result = except(findings, exceptions, { now: NOW, classOf });

    expect(result.findings.filter((finding) => finding.excepted !== undefined)).toHaveLength(25_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
