import { expect, it } from '@jest/globals';
import { aFinding, at, aVulnerability } from '../../__tests__/support/report.js';
import { joinFindings } from './join.js';

it('keeps what differs, in the order in which it was met', () => {
  const findings = [aVulnerability(), aFinding(), aVulnerability({ rule: 'CVE-2' })];

  expect(joinFindings(findings)).toEqual(findings);
});

it('the worse counts of severity, scores and change, and nothing that anybody knows is lost', () => {
  const one = aVulnerability({ severity: 'low', cvss: { score: 5 }, epss: 0.9, change: 'existing', fixedIn: ['1'], aliases: ['GHSA-a'], references: ['https://a'], seenBy: [{ scanner: 'trivy', id: 'x', severity: 'low' }] });
  const other = aVulnerability({ severity: 'high', cvss: { score: 9 }, epss: 0.1, kev: true, change: 'introduced', fixedIn: ['2'], aliases: ['GHSA-b'], references: ['https://b'], advisories: ['DSA-1'], seenBy: [{ scanner: 'grype', id: 'x', severity: 'high' }] });
  for (const pair of [[one, other], [other, one]]) {
    const [joined, ...more] = joinFindings(pair);

    expect(more).toEqual([]);
    expect(joined).toMatchObject({ severity: 'high', cvss: { score: 9 }, epss: 0.9, kev: true, change: 'introduced', advisories: ['DSA-1'] });
    if (joined?.kind !== 'vulnerability') throw new Error('it is a vulnerability');
    expect([joined.fixedIn, joined.aliases, joined.references, joined.seenBy.map(({ scanner }) => scanner)].map((each) => [...each].sort())).toEqual([['1', '2'], ['GHSA-a', 'GHSA-b'], ['https://a', 'https://b'], ['grype', 'trivy']]);
  }
});

it('only what both have excepted is excepted', () => {
  const excepted = aFinding({ disposition: { state: 'excepted', entry: 'x:1: y' } });

  expect(joinFindings([excepted, excepted]).map(({ disposition }) => disposition.state)).toEqual(['excepted']);
  for (const pair of [[excepted, aFinding()], [aFinding(), excepted]]) expect(joinFindings(pair).map(({ disposition }) => disposition.state)).toEqual(['reported']);
});

it('the repository\'s own leads', () => {
  const built = aFinding({ target: 'build:api', related: [{ at: at('x', 2), text: 'the RUN' }] });

  expect(joinFindings([built, aFinding()]).map(({ target, related }) => [target, related?.length])).toEqual([['repository', 1]]);
});
