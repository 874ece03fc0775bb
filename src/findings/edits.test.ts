import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFinding, at, aVulnerability } from '../../__tests__/support/report.js';
import { compareVersions, groupByEdit, type EditFacts } from './edits.js';
import type { Finding, VulnerabilityFinding } from './finding.js';

const FACTS: EditFacts = { remedyOf: (rule) => (rule === 'dockerfile/sudo' ? 'use gosu' : undefined), baseImageAt: (place) => (place.file === 'Dockerfile' ? 'node:20' : undefined) };

function npm(name: string, version: string, fixedIn: readonly string[], changes: Partial<VulnerabilityFinding> = {}): VulnerabilityFinding {
  return aVulnerability({
    package: { purl: `pkg:npm/${name}@${version}`, name, version, paths: [] },
    fixedIn,
    at: at('package-lock.json', 6),
    locatedBy: { how: 'lockfile', why: '' },
    fingerprint: `${name} ${fixedIn.join()} ${String(changes.rule)}`,
    ...changes,
  });
}

function deb(how: 'base-image' | 'instruction', changes: Partial<VulnerabilityFinding> = {}): VulnerabilityFinding {
  return aVulnerability({ at: at('Dockerfile', how === 'base-image' ? 1 : 4), locatedBy: { how, why: '' }, ...changes });
}

describe('packages', () => {
  it.each<[string, readonly (readonly string[])[], string]>([
    ['one finding', [['4.17.21']], '4.17.21'],
    ['the lowest that clears all', [['4.17.19'], ['4.17.21'], ['4.17.20']], '4.17.21'],
    ['the lowest release line above what is installed', [['5.0.0', '4.17.20', '3.10.9']], '4.17.20'],
    ['two release lines that only meet in the higher', [['4.17.20', '5.0.1'], ['5.0.0']], '5.0.0'],
    ['numbers, not letters', [['4.17.9'], ['4.17.100']], '4.17.100'],
    ['only fixes that are older', [['3.0.0', '2.0.0']], '3.0.0'],
  ])('%s', (_, fixes, version) => {
    const findings = fixes.map((fixedIn, index) => npm('lodash', '4.17.15', fixedIn, { rule: `CVE-2021-${String(1000 + index)}` }));

    const edits = groupByEdit(findings, FACTS);

    expect(edits).toEqual([{ kind: 'package', title: `\`lodash\` 4.17.15 → ${version}`, at: at('package-lock.json', 6), certain: true, removes: findings.map((finding) => finding.fingerprint) }]);
  });

  it('are apart by name, version and place', () => {
    const edits = groupByEdit([npm('lodash', '4.17.15', ['5.0.0']), npm('qs', '4.17.15', ['5.0.0']), npm('lodash', '4.0.0', ['5.0.0']), npm('lodash', '4.17.15', ['5.0.0'], { at: at('b/package-lock.json', 6) })], FACTS);

    expect(edits).toHaveLength(4);
  });

  it('without a fix are in none', () => {
    expect(groupByEdit([npm('lodash', '4.17.15', [])], FACTS)).toEqual([]);
  });
});

describe('images', () => {
  it('groups everything of one base, the end of its life included', () => {
    const eol = aFinding({ kind: 'eol', rule: 'eol/debian-10', at: at('Dockerfile', 1), locatedBy: { how: 'base-image', why: '' }, fingerprint: 'eol' });

    const edits = groupByEdit([deb('base-image', { fingerprint: 'a' }), npm('npm', '1.0.0', ['2.0.0'], { at: at('Dockerfile', 1), locatedBy: { how: 'base-image', why: '' }, fingerprint: 'b' }), eol], FACTS);

    expect(edits).toEqual([{ kind: 'base-image', title: 'a newer build of `node:20`, or an upgrade step: up to 3 fixable', at: at('Dockerfile', 1), certain: false, image: 'node:20', removes: ['a', 'b', 'eol'] }]);
  });

  it('tells two bases apart, and names one only when it is known', () => {
    const edits = groupByEdit([deb('base-image'), deb('base-image', { at: at('b/Dockerfile', 1) })], FACTS);

    expect(edits.map((edit) => edit.title)).toEqual(['a newer build of `node:20`, or an upgrade step: up to 1 fixable', 'a newer base image, or an upgrade step: up to 1 fixable']);
  });

  it('asks to build again for packages of the system that a step installed', () => {
    expect(groupByEdit([deb('instruction', { fingerprint: 'a' }), deb('instruction', { fingerprint: 'b', rule: 'CVE-2024-2' })], FACTS)).toMatchObject([{ kind: 'rebuild', certain: false, removes: ['a', 'b'] }]);
  });
});

it('asks for a newer build of an image that no line here made', () => {
  const findings = ['a', 'b'].map((fingerprint) => aVulnerability({ at: at('.dockgate.yml', 1), locatedBy: { how: 'nearest-file', why: '' }, fingerprint }));

  expect(groupByEdit(findings, FACTS)).toMatchObject([{ kind: 'base-image', title: 'a newer build of the image: up to 2 fixable', certain: false, removes: ['a', 'b'] }]);
});

describe('lines', () => {
  const fix = { at: at('Dockerfile', 9), text: 'USER app\n', title: 'add `USER app`' };

  it.each<[string, Finding, object]>([
    ['a fix of the check', aFinding({ fix }), { kind: 'line', title: 'add `USER app`', at: fix.at, text: fix.text, certain: true }],
    ['its remedy', aFinding({ rule: 'dockerfile/sudo' }), { kind: 'line', title: 'use gosu', at: at('Dockerfile', 3) }],
    ['the title of a tool that says what to do', aFinding({ rule: 'hadolint/DL3008', title: 'Pin versions in apt get install' }), { title: 'Pin versions in apt get install' }],
    ['a secret', aFinding({ kind: 'secret', rule: 'secret/aws' }), { kind: 'line', title: expect.stringContaining('secret') }],
  ])('%s', (_, finding, expected) => {
    expect(groupByEdit([finding], FACTS)).toMatchObject([{ ...expected, removes: [finding.fingerprint] }]);
  });
});

it('leaves out what another tool found and nobody here knows a remedy for', () => {
  expect(groupByEdit([aFinding({ rule: 'snyk-container/SNYK-1', title: 'Buffer Overflow vulnerability in tiff' }), aFinding({ rule: 'licence/GPL-3.0', title: 'Licence GPL-3.0' })], FACTS)).toEqual([]);
});

it('leaves out what nobody has to change', () => {
  const findings = [aFinding({ disposition: { state: 'excepted', entry: 'x' } }), npm('lodash', '1.0.0', ['2.0.0'], { disposition: { state: 'not-affected', entry: 'vex' } })];

  expect(groupByEdit(findings, FACTS)).toEqual([]);
});

it('puts most findings first, then the worst', () => {
  const one = npm('a', '1.0.0', ['2.0.0'], { severity: 'low', at: at('package-lock.json', 1), fingerprint: '1' });
  const worse = npm('b', '1.0.0', ['2.0.0'], { severity: 'critical', at: at('package-lock.json', 2), fingerprint: '2' });
  const two = ['3', '4'].map((fingerprint) => npm('c', '1.0.0', ['2.0.0'], { severity: 'low', fingerprint }));

  expect(groupByEdit([one, worse, ...two], FACTS).map((edit) => edit.removes)).toEqual([['3', '4'], ['2'], ['1']]);
});

it('puts each finding in at most one edit, and each that can be fixed in one', () => {
  const finding = fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1.0.0', '2.0.0'), fc.subarray(['1.5.0', '3.0.0']), fc.constantFrom<'lockfile' | 'base-image' | 'instruction'>('lockfile', 'base-image', 'instruction'), fc.constantFrom('npm', 'deb/debian'), fc.boolean())
    .map(([name, version, fixedIn, how, type, excepted]) => npm(name, version, fixedIn, { package: { purl: `pkg:${type}/${name}@${version}`, name, version, paths: [] }, locatedBy: { how, why: '' }, disposition: excepted ? { state: 'excepted', entry: 'x' } : { state: 'gates' } }));

  fc.assert(
    fc.property(fc.array(fc.oneof(finding, fc.constant(aFinding({ rule: 'dockerfile/sudo' }))), { maxLength: 12 }), (findings) => {
      const named: Finding[] = findings.map((each, index) => ({ ...each, fingerprint: String(index) }));
      const removed = groupByEdit(named, FACTS).flatMap((edit) => edit.removes);
      const fixable = named.filter((each) => each.disposition.state !== 'excepted' && (each.kind !== 'vulnerability' || each.fixedIn.length > 0));

      expect(removed.toSorted()).toEqual(fixable.map((each) => each.fingerprint).sort());
    }),
  );
});

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.1', -1],
    ['1.10.0', '1.9.0', 1],
    ['1.0.0-rc.1', '1.0.0', -1],
    ['1.0', '1.0.0', 0],
    ['2.0.0.1', '2.0.0', 1],
    ['v0.17.0', '0.7.0', 1],
    ['5.36.0-7+deb12u4', '5.36.0-7+deb12u3', 1],
  ])('%s against %s', (a, b, expected) => {
    expect(Math.sign(compareVersions(a, b))).toBe(expected);
    expect(Math.sign(compareVersions(b, a))).toBe(expected === 0 ? 0 : -expected);
  });
});
