import { expect, it } from '@jest/globals';
import { aFinding, aReport, at, aVulnerability } from '../../__tests__/support/report.js';
import { HOSTILE } from '../../__tests__/support/rich-report.js';
import type { Finding, PlainFinding } from '../findings/finding.js';
import { annotationsOf } from './annotations.js';

const many = (count: number, changes: Partial<PlainFinding>): Finding[] => Array.from({ length: count }, (_, index) => aFinding({ ...changes, at: at('Dockerfile', index + 1) }));
const limits = { annotationsPerLevel: 10 };

it('the worst of each level, what closes the gate first, with room for what the run itself has to say', () => {
  const report = aReport({ findings: [...many(20, { severity: 'medium' }), ...many(20, { severity: 'high' }), ...many(1, { severity: 'critical' }), ...many(20, { severity: 'low' }), aFinding({ severity: 'high', rule: 'a/gates', disposition: { state: 'gates' } })], reportFrom: 'low' });
  const { shown, left } = annotationsOf(report, limits);
  const levels = shown.map(({ level }) => level);

  expect(shown.slice(0, 2).map(({ title }) => title)).toEqual(['critical: dockerfile/root-user', 'high: a/gates']);
  expect([levels.filter((each) => each === 'error').length, levels.filter((each) => each === 'warning').length, levels.filter((each) => each === 'notice').length]).toEqual([9, 7, 10]);
  expect(shown.length + left).toBe(62);
});

it('one flaw in many packages of one line is one annotation, with their names and how many', () => {
  const packages = Array.from({ length: 12 }, (_, index) => aVulnerability({ package: { purl: `pkg:deb/debian/lib${String(index)}@1`, name: `lib${String(index)}`, version: '1', paths: [] } }));
  const { shown, left } = annotationsOf(aReport({ findings: [...packages, aVulnerability({ rule: 'CVE-2' }), aVulnerability({ at: at('other/Dockerfile') })] }), limits);

  expect(shown.map(({ title, message, at: { file } }) => [file, title, message.slice(0, 84)])).toEqual([
    ['api/Dockerfile', 'high: CVE-2023-0286 × 12', 'lib0 1, lib1 1, lib2 1, lib3 1, lib4 1, lib5 1, lib6 1, lib7 1, lib8 1, lib9 1 and 2'],
    ['api/Dockerfile', 'high: CVE-2', 'There is a type confusion vulnerability relating to X.400 address processing inside '],
    ['other/Dockerfile', 'high: CVE-2023-0286', 'There is a type confusion vulnerability relating to X.400 address processing inside '],
  ]);
  expect(left).toBe(0);
  expect(annotationsOf(aReport({ findings: [...many(9, { severity: 'high' }), ...packages] }), limits).left).toBe(12);
});

it('what is milder than is reported, excepted or mended has none, and is not counted as left out', () => {
  const report = aReport({ findings: [...many(20, { severity: 'low' }), aFinding({ disposition: { state: 'excepted', entry: 'x' } }), aFinding({ change: 'fixed' })] });
  expect(annotationsOf(report, limits)).toEqual({ shown: [], left: 0 });
});

it('hostile text is one short line, without commands, controls and what hides', () => {
  const [annotation] = annotationsOf(aReport({ findings: [aFinding({ severity: 'high', rule: `x\n::error::y%0A${HOSTILE.ansi}`, message: `::set-output name=a::b\n##[error]c ${HOSTILE.bidi} ${'long '.repeat(1000)}` })] }), limits).shown;

  for (const text of [annotation?.title ?? '', annotation?.message ?? '']) {
    expect(text).not.toMatch(/[\n\r\u001b\u202e\u2066\u200b]|(?:^|\s)::[a-z]|##\[/);
    expect(text.length).toBeLessThanOrEqual(1000);
  }
});

it('a host without annotations gets none', () => {
  expect(annotationsOf(aReport({ findings: many(3, { severity: 'high' }) }), { annotationsPerLevel: 0 }).shown).toEqual([]);
});
