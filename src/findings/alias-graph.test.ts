import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aliasGraph, type NamedFlaw } from './alias-graph.js';
import { namesOneFlaw, plainId } from './flaw-ids.js';

function flaws(id: string, ...rows: readonly (readonly [string, ...string[]])[]): readonly string[] {
  return aliasGraph(rows.map(([rule, ...aliases]) => ({ rule, aliases }))).flawsOf(id);
}

describe('a flaw is called', () => {
  it.each<[string, string, readonly (readonly [string, ...string[]])[], readonly string[]]>([
    ['by its CVE', 'GHSA-1', [['GHSA-1', 'CVE-2021-1']], ['CVE-2021-1']],
    ['by its CVE, whoever names the other', 'GHSA-1', [['CVE-2021-1', 'GHSA-1']], ['CVE-2021-1']],
    ['by a CVE that is two names away', 'PYSEC-2021-5', [['PYSEC-2021-5', 'GHSA-1'], ['GHSA-1', 'CVE-2021-1']], ['CVE-2021-1']],
    ['by its GHSA without a CVE', 'GO-2022-1', [['GO-2022-1', 'GHSA-1']], ['GHSA-1']],
    ['by the older name without either', 'RUSTSEC-2021-9', [['RUSTSEC-2021-9', 'OSV-2020-3']], ['OSV-2020-3']],
    ['by itself when nothing else is known', 'GHSA-1', [], ['GHSA-1']],
    ["by a distribution's spelling of the CVE", 'GHSA-1', [['GHSA-1', 'DEBIAN-CVE-2021-1']], ['CVE-2021-1']],
  ])('%s', (_, id, rows, expected) => {
    expect(flaws(id, ...rows)).toEqual(expected);
  });

  it('not by a CVE that only an advisory names beside it', () => {
    // The aliases of an advisory are what it covers, not names of each other.
    expect(flaws('GHSA-1', ['RHSA-2022:1', 'GHSA-1', 'CVE-2021-1'])).toEqual(['GHSA-1']);
  });
});

it('an id that leads to two CVEs is about both', () => {
  expect(flaws('GHSA-1', ['GHSA-1', 'CVE-2021-1', 'CVE-2021-2'])).toEqual(['CVE-2021-1', 'CVE-2021-2']);
  expect(flaws('GHSA-1', ['CVE-2021-2', 'GHSA-1'], ['CVE-2021-1', 'GHSA-1'])).toEqual(['CVE-2021-1', 'CVE-2021-2']);
});

it('names of two flaws that somebody links keep to the nearest CVE', () => {
  const rows = [['GHSA-1', 'GO-2021-1', 'CVE-2021-1'], ['GO-2021-1', 'CVE-2021-2']] as const;
  expect(flaws('GHSA-1', ...rows)).toEqual(['CVE-2021-1']);
  expect(flaws('GO-2021-1', ...rows)).toEqual(['CVE-2021-2']);
});

describe('ids', () => {
  it.each(['CVE-2021-1', 'GHSA-35jh-r3h4-6jhm', 'GO-2022-0001', 'PYSEC-2021-5', 'RUSTSEC-2020-0071', 'OSV-2020-1', 'MAL-2024-1', 'TEMP-0290435-0B57B5', 'UBUNTU-CVE-2021-1'])('%s names one flaw', (id) => {
    expect(namesOneFlaw(id)).toBe(true);
  });
  it.each(['RHSA-2022:1', 'RHBA-2022:1', 'ELSA-2022-1', 'DSA-5000-1', 'DLA-3000-1', 'USN-5000-1', 'ALAS-2022-1', 'ALAS2-2022-1', 'SUSE-SU-2022:1-1', 'openSUSE-SU-2022:1', 'ALSA-2022:1', 'RLSA-2022:1', 'GLSA-202201-1', 'FEDORA-2022-1', 'AVG-1', 'CESA-2022:1', 'PHSA-2022-1', 'what is that', ''])('%s may cover several', (id) => {
    expect(namesOneFlaw(id)).toBe(false);
  });
  it.each([['cve-2021-1', 'CVE-2021-1'], ['DEBIAN-CVE-2021-1', 'CVE-2021-1'], [' GHSA-1 ', 'GHSA-1'], ['RHSA-2022:1', 'RHSA-2022:1']])('%s is written %s', (id, plain) => {
    expect(plainId(id)).toBe(plain);
  });
});

const id = fc.constantFrom('CVE-2021-1', 'CVE-2021-2', 'CVE-2021-3', 'GHSA-1', 'GHSA-2', 'GO-2021-1', 'PYSEC-2021-1', 'RHSA-2021:1', 'DSA-1-1');
const rows: fc.Arbitrary<NamedFlaw[]> = fc.array(fc.record({ rule: id, aliases: fc.array(id, { maxLength: 4 }) }), { maxLength: 8 });

it('the order of the rows makes no difference, and every answer is its own answer', () => {
  fc.assert(
    fc.property(rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, other]) => {
      const graph = aliasGraph(all);
      for (const each of ['GHSA-1', 'GHSA-2', 'GO-2021-1', 'PYSEC-2021-1', 'CVE-2021-1']) {
        const answer = graph.flawsOf(each);
        expect(aliasGraph(other).flawsOf(each)).toEqual(answer);
        expect(answer.length).toBeGreaterThan(0);
        if (answer.length > 1) expect(answer.every((flaw) => flaw.startsWith('CVE-'))).toBe(true);
        for (const flaw of answer) expect(graph.flawsOf(flaw)).toEqual([flaw]);
      }
    }),
    { numRuns: 500 },
  );
});
