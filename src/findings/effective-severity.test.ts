import { expect, it } from '@jest/globals';
import { effectiveSeverity, type SeverityFrom } from './effective-severity.js';
import type { Rating } from './finding.js';
import type { Severity } from './severity.js';

const DEBIAN = { type: 'deb', namespace: 'debian' };
const UBI = { type: 'rpm', namespace: 'redhat' };
const NPM = { type: 'npm', namespace: '' };

it.each<[string, SeverityFrom, { readonly type: string; readonly namespace: string }, readonly Severity[], readonly (readonly [string, Severity])[], Severity]>([
  ["the distributor's word, though others say worse", 'vendor', DEBIAN, ['low', 'critical'], [['debian', 'low'], ['nvd', 'critical']], 'low'],
  ["the distributor's word of Red Hat's many names", 'vendor', UBI, ['high'], [['redhat', 'medium'], ['nvd', 'critical']], 'medium'],
  ["the worse of two readings of the distributor's word", 'vendor', DEBIAN, ['low', 'medium'], [['debian', 'low'], ['debian', 'medium']], 'medium'],
  ['what one reads as low for want of a word, and the other as negligible', 'vendor', DEBIAN, ['low', 'negligible'], [['debian', 'low'], ['debian', 'negligible']], 'negligible'],
  ['the highest that was said, without a word of the distributor', 'vendor', DEBIAN, ['low', 'high'], [['nvd', 'critical']], 'high'],
  ["the highest that was said, for another distribution's word", 'vendor', DEBIAN, ['high'], [['ubuntu', 'low']], 'high'],
  ['the highest that was said, of a language package', 'vendor', NPM, ['medium', 'high'], [['ghsa', 'medium'], ['nvd', 'critical']], 'high'],
  ['a known one before unknown', 'vendor', DEBIAN, ['unknown', 'low'], [['debian', 'unknown']], 'low'],
  ['unknown when nobody knows', 'vendor', NPM, ['unknown'], [], 'unknown'],
  ['the highest of everything', 'highest', DEBIAN, ['low'], [['debian', 'low'], ['nvd', 'critical']], 'critical'],
  ["the NVD's", 'nvd', DEBIAN, ['high'], [['debian', 'low'], ['nvd', 'medium']], 'medium'],
  ["the distributor's without the NVD", 'nvd', DEBIAN, ['high'], [['debian', 'low']], 'low'],
])('%s (%s)', (_, from, installed, said, rated, expected) => {
  const ratings = rated.map(([source, severity]): Rating => ({ source, severity }));
  const seenBy = said.map((severity) => ({ scanner: 'trivy', id: 'CVE-2021-1', severity }));
  expect(effectiveSeverity({ seenBy, ratings, package: installed }, from)).toBe(expected);
});
