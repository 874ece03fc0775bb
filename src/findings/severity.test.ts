import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareSeverity, countBySeverity, isAtLeast, SEVERITIES, worst, type Severity } from './severity.js';

const severity = fc.constantFrom(...SEVERITIES);

it.each<[Severity, Severity, boolean]>([
  ['critical', 'high', true],
  ['high', 'high', true],
  ['medium', 'high', false],
  ['negligible', 'low', false],
  ['negligible', 'negligible', true],
  ['unknown', 'negligible', false],
  ['critical', 'unknown', false],
  ['unknown', 'unknown', true],
])('%s is %s or worse: %s', (each, floor, expected) => {
  expect(isAtLeast(each, floor)).toBe(expected);
});

it('sorts worst first, and unknown last', () => {
  expect(SEVERITIES.toReversed().sort(compareSeverity)).toEqual(['critical', 'high', 'medium', 'low', 'negligible', 'unknown']);
});

describe('the worse of two', () => {
  it('is one of them, whatever the order, and never milder than either', () => {
    fc.assert(
      fc.property(severity, severity, (a, b) => {
        const result = worst(a, b);

        expect(result).toBe(worst(b, a));
        expect([a, b]).toContain(result);
        for (const each of [a, b]) if (each !== 'unknown') expect(isAtLeast(result, each)).toBe(true);
      }),
    );
  });

  it('lets any known one win over unknown', () => {
    for (const each of SEVERITIES) expect(worst('unknown', each)).toBe(each);
  });
});

it('counts every severity, zeros included', () => {
  expect(countBySeverity([{ severity: 'low' }, { severity: 'low' }, { severity: 'unknown' }])).toEqual({ critical: 0, high: 0, medium: 0, low: 2, negligible: 0, unknown: 1 });
});
