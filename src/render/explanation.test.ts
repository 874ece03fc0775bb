import { describe, expect, it } from '@jest/globals';
import { aFinding, aReport, aVulnerability, at } from '../../__tests__/support/report.js';
import { UsageError } from '../errors.js';
import { explainFinding, findByFingerprint, looksLikeFingerprint } from './explanation.js';

const FIRST = '0123456789abcdef0123456789abcdef';
const SECOND = '0123456789abcdefffffffffffffffff';
const REPORT = aReport({
  targets: [{ key: 'build:api', name: 'api', kind: 'build', outcome: 'ok', digest: 'sha256:aa' }],
  findings: [aFinding({ fingerprint: FIRST }), aVulnerability({ fingerprint: SECOND })],
});

describe('a finding is found by', () => {
  it.each([
    ['its fingerprint', FIRST, FIRST],
    ['the beginning of it', '0123456789abcdef0', FIRST],
    ['the beginning in capital letters', '0123456789ABCDEFF', SECOND],
  ])('%s', (_, wanted, expected) => {
    expect(findByFingerprint(REPORT, wanted).fingerprint).toBe(expected);
  });

  it.each([
    ['another fingerprint', 'ffffffff', 'the report has no finding with the fingerprint ffffffff'],
    ['a beginning of two', '01234567', '2 findings have a fingerprint that begins with 01234567'],
    ['a beginning that is too short', '0123456', '"0123456" is no fingerprint'],
    ['no digits', 'root-user', '"root-user" is no fingerprint'],
  ])('not by %s', (_, wanted, message) => {
    expect(() => findByFingerprint(REPORT, wanted)).toThrow(new UsageError(message));
  });

  it('a fingerprint that is no number, as older reports may have', () => {
    expect(findByFingerprint(aReport({ findings: [aFinding({ fingerprint: 'old-one' })] }), 'old-one').fingerprint).toBe('old-one');
  });
});

it.each([['0123abcd', true], ['0123abc', false], ['image/x', false], ['deadbeefs', false]])('%s looks like a fingerprint: %s', (text, expected) => {
  expect(looksLikeFingerprint(text)).toBe(expected);
});

it('explains everything that is known', () => {
  const finding = aVulnerability({
    fingerprint: SECOND,
    at: { ...at('api/Dockerfile', 4), endLine: 6 },
    locatedBy: { how: 'instruction', why: 'its layer was made by this RUN' },
    related: [{ at: at('api/Dockerfile', 6), text: 'the word that names it' }],
    layer: 'sha256:bb',
    aliases: ['GHSA-x'],
    seenBy: [
      { scanner: 'trivy', version: '0.75.0', id: 'CVE-2023-0286', severity: 'high', fixedIn: ['3.0.8-1'], source: 'debian' },
      { scanner: 'grype', id: 'GHSA-x', severity: 'medium' },
    ],
    cvss: { score: 7.4, vector: 'CVSS:3.1/AV:N' },
    epss: 0.5,
    kev: true,
    ratings: [{ source: 'nvd', severity: 'high' }, { source: 'debian', severity: 'low' }],
    advisories: ['DSA-1'],
    status: 'disputed',
    change: 'introduced',
    disposition: { state: 'excepted', entry: 'exceptions.yaml:3 waits for upstream', until: '2026-12-01' },
  });

  expect(explainFinding(REPORT, finding)).toBe(`CVE-2023-0286: X.400 address type confusion in X.509 GeneralName
severity high, confidence high, excepted until 2026-12-01: exceptions.yaml:3 waits for upstream

There is a type confusion vulnerability relating to X.400 address processing inside an X.509 GeneralName.

Where
  line      api/Dockerfile:4-6
  found by  the Dockerfile instruction that brought it
  because   its layer was made by this RUN
  see also  api/Dockerfile:6: the word that names it
  target    build:api (sha256:aa)
  layer     sha256:bb

Package
  name        libssl3 3.0.7-1
  purl        pkg:deb/debian/libssl3@3.0.7-1?arch=amd64&distro=debian-12
  fixed in    3.0.8-1
  CVSS        7.4 (CVSS:3.1/AV:N)
  EPSS        0.5
  exploited   yes, by the list of CISA
  ratings     nvd high, debian low
  advisories  DSA-1
  status      disputed

Seen by
  trivy 0.75.0: CVE-2023-0286, high, fixed in 3.0.8-1, from debian
  grype: GHSA-x, medium

  also called  GHSA-x
  change       introduced
  fingerprint  ${SECOND}
`);
});

it('explains a file in an image, and leaves out what is not known', () => {
  const finding = aFinding({ fingerprint: FIRST, kind: 'secret', path: 'app/key', title: 'Private key', message: 'Private key', target: 'archive:x' });

  const text = explainFinding(REPORT, finding);

  expect(text).toContain('  path in the image  app/key\n');
  expect(text).toContain('  target             archive:x\n');
  for (const word of ['layer', 'Package', 'also called', 'change', 'undefined']) expect(text).not.toContain(word);
});

it('makes foreign text inert', () => {
  const hostile = '\u001b[31m\n::error::x\u202e';
  const text = explainFinding(REPORT, aVulnerability({ fingerprint: FIRST, title: hostile, message: hostile, rule: hostile, layer: hostile, package: { purl: hostile, name: hostile, version: hostile, paths: [hostile] }, aliases: [hostile], fixedIn: [hostile], at: at(hostile), locatedBy: { how: 'check', why: hostile } }));

  expect(text).not.toMatch(/[\u001b\u202e]|^::/m);
});
