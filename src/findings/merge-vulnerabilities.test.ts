import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aVulnerabilitySeen, layer } from '../../__tests__/support/observations.js';
import type { Package, VulnerabilityObservation } from './finding.js';
import { isCve, namesOneFlaw } from './flaw-ids.js';
import { mergeVulnerabilities, type MergedVulnerability } from './merge-vulnerabilities.js';
import { identify } from './package-identity.js';

type Change = Partial<VulnerabilityObservation>;

function trivy(rule: string, change: Change = {}): VulnerabilityObservation {
  return aVulnerabilitySeen({ rule, title: rule, message: rule, ...change });
}

function grype(rule: string, change: Change = {}): VulnerabilityObservation {
  const severity = change.severity ?? 'medium';
  return aVulnerabilitySeen({ rule, title: rule, message: rule, severity, seenBy: { scanner: 'grype', version: '0.120.1', id: rule, severity }, ...change });
}

function merged(...observations: readonly VulnerabilityObservation[]): MergedVulnerability[] {
  return mergeVulnerabilities(observations, 'vendor');
}

function installed(purl: string, name: string, version: string, ...paths: string[]): Package {
  return { purl, name, version, paths };
}

function rules(found: readonly MergedVulnerability[]): string[] {
  return found.map(({ rule }) => rule).sort();
}

describe('one flaw under several names', () => {
  it('is one finding, called by its CVE, that keeps what each scanner said', () => {
    const found = merged(
      trivy('CVE-2021-23337', { seenBy: { scanner: 'trivy', id: 'CVE-2021-23337', severity: 'high', fixedIn: ['4.17.21'], source: 'ghsa' } }),
      grype('GHSA-35jh-r3h4-6jhm', { aliases: ['CVE-2021-23337'], severity: 'critical', fixedIn: ['4.17.21', '5.0.0'], seenBy: { scanner: 'grype', id: 'GHSA-35jh-r3h4-6jhm', severity: 'critical', fixedIn: ['4.17.21', '5.0.0'], source: 'ghsa' }, epss: 0.2, kev: true }),
    );

    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: 'CVE-2021-23337',
      aliases: ['GHSA-35jh-r3h4-6jhm'],
      severity: 'critical',
      epss: 0.2,
      kev: true,
      fixedIn: ['4.17.21', '5.0.0'],
      seenBy: [
        { scanner: 'trivy', id: 'CVE-2021-23337', severity: 'high', fixedIn: ['4.17.21'], source: 'ghsa' },
        { scanner: 'grype', id: 'GHSA-35jh-r3h4-6jhm', severity: 'critical', fixedIn: ['4.17.21', '5.0.0'], source: 'ghsa' },
      ],
    });
  });

  it('has the same fingerprint whoever reports it', () => {
    const [one] = merged(trivy('CVE-2021-23337'));
    const [other] = merged(grype('GHSA-35jh-r3h4-6jhm', { aliases: ['CVE-2021-23337'] }));
    expect(other?.fingerprint).toBe(one?.fingerprint);
  });

  it('is one also where a third row links two that share no name', () => {
    expect(rules(merged(trivy('GO-2022-1'), grype('GHSA-1'), grype('GHSA-1', { aliases: ['GO-2022-1'], target: 'archive:other' })))).toEqual(['GHSA-1', 'GHSA-1']);
  });

  it('takes the title of the one that has one', () => {
    expect(merged(grype('GHSA-1', { aliases: ['CVE-2021-1'], title: 'A long story' }), trivy('CVE-2021-1'))[0]).toMatchObject({ title: 'A long story' });
  });
});

describe('an advisory that covers several flaws', () => {
  const covered = ['CVE-2022-1', 'CVE-2022-2'];

  it('is a finding for each of them, which keeps its id', () => {
    const found = merged(grype('ELSA-2022-100', { aliases: covered }));

    expect(rules(found)).toEqual(covered);
    for (const each of found) expect(each).toMatchObject({ aliases: [], advisories: ['ELSA-2022-100'], seenBy: [{ id: 'ELSA-2022-100' }] });
  });

  it('joins what the other scanner says of each', () => {
    const found = merged(trivy('CVE-2022-1', { advisories: ['RHSA-2022:1'] }), trivy('CVE-2022-2', { advisories: ['RHSA-2022:1'] }), grype('RHSA-2022:1', { aliases: covered }));

    expect(rules(found)).toEqual(covered);
    for (const each of found) expect(each.seenBy).toHaveLength(2);
  });

  it('that names none is told by the rows that name it, for that package', () => {
    const other = { package: installed('pkg:npm/qs@1', 'qs', '1') };
    const found = merged(grype('RHSA-2022:1'), trivy('CVE-2022-1', { advisories: ['RHSA-2022:1'] }), grype('RHSA-2022:1', other));

    expect(found.map(({ rule, package: { name } }) => `${rule} ${name}`).sort()).toEqual(['CVE-2022-1 lodash', 'RHSA-2022:1 qs']);
  });

  it('stays itself when nobody tells', () => {
    expect(rules(merged(grype('DSA-5000-1')))).toEqual(['DSA-5000-1']);
  });

  it('is what a GHSA of two CVEs is, too', () => {
    const found = merged(trivy('CVE-2022-1'), trivy('CVE-2022-2'), grype('GHSA-1', { aliases: covered }));

    expect(rules(found)).toEqual(covered);
    for (const each of found) expect(each).toMatchObject({ aliases: [], advisories: ['GHSA-1'] });
  });
});

describe('one package under several names', () => {
  it.each<[string, Package, Package]>([
    ['PyPI', installed('pkg:pypi/django@3.2.5', 'Django', '3.2.5'), installed('pkg:pypi/Django@3.2.5', 'django', '3.2.5')],
    ['Go', installed('pkg:golang/stdlib@v1.22.3', 'stdlib', 'v1.22.3'), installed('pkg:golang/stdlib@1.22.3', 'stdlib', 'go1.22.3')],
    ['a package without a processor', installed('pkg:deb/debian/libc6@2.36?arch=amd64', 'libc6', '2.36'), installed('pkg:deb/debian/libc6@2.36', 'libc6', '2.36')],
    ['Java with a guessed group', installed('pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', 'org.apache.logging.log4j:log4j-core', '2.14.1', 'app.jar'), installed('pkg:maven/log4j-core/log4j-core@2.14.1', 'log4j-core:log4j-core', '2.14.1', 'app.jar')],
    ['Java with another group in the same file', installed('pkg:maven/org.apache/log4j-core@2.14.1', 'org.apache:log4j-core', '2.14.1', 'app.jar'), installed('pkg:maven/log4j/log4j-core@2.14.1', 'log4j:log4j-core', '2.14.1', 'app.jar')],
  ])('%s', (_, one, other) => {
    const found = merged(trivy('CVE-2021-1', { package: one }), grype('CVE-2021-1', { package: other }));

    expect(found).toHaveLength(1);
    expect(found[0]?.package).toMatchObject({ name: one.name, purl: one.purl, version: one.version });
  });

  it('in several places is one finding with all of them', () => {
    const at = (path: string): Package => installed('pkg:npm/qs@6.5.1', 'qs', '6.5.1', path);
    expect(merged(trivy('CVE-2021-1', { package: at('b') }), trivy('CVE-2021-1', { package: at('a') }), grype('CVE-2021-1', { package: at('b') }))).toMatchObject([{ package: { paths: ['a', 'b'] } }]);
  });

  it('as a source package counts for what was built from it', () => {
    const binary = (name: string): Package => installed(`pkg:deb/debian/${name}@5.36?arch=amd64&upstream=perl`, name, '5.36');
    const source = installed('pkg:deb/debian/perl@5.36?arch=source', 'perl', '5.36');
    const found = merged(grype('CVE-2021-1', { package: binary('perl') }), grype('CVE-2021-1', { package: binary('perl-base') }), trivy('CVE-2021-1', { package: source }));

    expect(found.map((each) => each.package.name).sort()).toEqual(['perl', 'perl-base']);
    for (const each of found) expect(each.seenBy).toHaveLength(2);
  });

  it('is two for two processors', () => {
    const built = (arch: string): Package => installed(`pkg:deb/debian/libc6@2.36?arch=${arch}`, 'libc6', '2.36');
    expect(merged(trivy('CVE-2021-1', { package: built('amd64') }), trivy('CVE-2021-1', { package: built('i386') }), grype('CVE-2021-1', { package: built('i386') }))).toHaveLength(2);
  });

  it('is two in two versions, and for two groups in two files', () => {
    expect(merged(trivy('CVE-2021-1'), trivy('CVE-2021-1', { package: installed('pkg:npm/lodash@3.10.1', 'lodash', '3.10.1') }))).toHaveLength(2);
    const jar = (group: string, path: string): Package => installed(`pkg:maven/${group}/core@1`, `${group}:core`, '1', path);
    expect(merged(trivy('CVE-2021-1', { package: jar('a', 'a.jar') }), grype('CVE-2021-1', { package: jar('b', 'b.jar') }))).toHaveLength(2);
  });
});

it('a fixed version with and without Go\'s v is one version', () => {
  const found = merged(trivy('CVE-2022-29162', { fixedIn: ['v1.1.2'] }), grype('CVE-2022-29162', { fixedIn: ['1.1.2', '1.0.9'] }));

  expect(found.map(({ fixedIn }) => fixedIn)).toEqual([['v1.1.2', '1.0.9']]);
});

describe('marks', () => {
  it.each([['withdrawn', 'withdrawn'], ['disputed', 'disputed']] as const)('a flaw that one calls %s', (status, expected) => {
    expect(merged(trivy('CVE-2021-1'), grype('CVE-2021-1', { status }))[0]?.status).toBe(expected);
  });
  it('none otherwise', () => {
    expect(merged(trivy('CVE-2021-1'))[0]).not.toHaveProperty('status');
  });
});

it('the layer is that of who knows it', () => {
  const place = { type: 'layer', diffId: undefined, path: undefined } as const;
  for (const rows of [[trivy('CVE-2021-1', { place }), grype('CVE-2021-1')], [grype('CVE-2021-1'), trivy('CVE-2021-1', { place })]]) expect(merged(...rows)[0]?.place).toMatchObject({ diffId: layer('1') });
});

const id = fc.constantFrom('CVE-2021-1', 'CVE-2021-2', 'CVE-2021-3', 'GHSA-1', 'GHSA-2', 'GO-2021-1', 'PYSEC-2021-1', 'RHSA-2021:1', 'DSA-1-1', 'UBUNTU-CVE-2021-1');
const row: fc.Arbitrary<VulnerabilityObservation> = fc
  .record({
    rule: id,
    aliases: fc.array(id, { maxLength: 3 }),
    advisories: fc.subarray(['RHSA-2021:1', 'DSA-1-1'], { maxLength: 1 }),
    target: fc.constantFrom('build:.', 'archive:a'),
    name: fc.constantFrom('qs', 'Qs-x'),
    type: fc.constantFrom('npm', 'deb/debian', 'maven/org.a', 'maven/org.b', 'pypi'),
    version: fc.constantFrom('1.0', '2.0'),
    arch: fc.constantFrom('', '?arch=amd64', '?arch=i386', '?arch=source', '?upstream=qs'),
    paths: fc.subarray(['a.jar', 'b.jar'], { maxLength: 1 }),
    severity: fc.constantFrom('critical', 'low', 'unknown'),
    scanner: fc.constantFrom('trivy', 'grype', 'sarif'),
  })
  .map(({ name, type, version, arch, paths, scanner, advisories, ...rest }) => aVulnerabilitySeen({ ...rest, title: rest.rule, message: rest.rule, advisories, package: { purl: `pkg:${type}/${name}@${version}${arch}`, name, version, paths }, seenBy: { scanner, id: rest.rule, severity: rest.severity } }));
const all = fc.array(row, { maxLength: 10 });

/** All names that a finding goes by. */
function namesOf(finding: MergedVulnerability): string[] {
  return [finding.rule, ...finding.aliases];
}

describe('of any rows', () => {
  it('two different CVEs never become one finding', () => {
    fc.assert(
      fc.property(all, (rows) => {
        const found = merged(...rows);

        for (const finding of found) expect(namesOf(finding).filter(isCve).length).toBeLessThanOrEqual(1);
        // A row about a CVE is in the finding of that CVE and in no other.
        for (const { rule, seenBy } of found) {
          for (const each of seenBy) if (isCve(each.id)) expect(rule).toBe(each.id);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('no two findings are the same thing under two names', () => {
    fc.assert(
      fc.property(all, (rows) => {
        const seen = new Set<string>();
        for (const finding of merged(...rows)) {
          const { key, variant } = identify(finding.package);
          for (const name of namesOf(finding).filter(namesOneFlaw)) {
            const thing = [name, finding.target, key, variant ?? ''].join(' ');
            expect(seen.has(thing)).toBe(false);
            seen.add(thing);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing is lost, and the order makes no difference', () => {
    const shuffled = all.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const found = merged(...rows);
        for (const { seenBy, target } of rows) expect(found.some((finding) => finding.target === target && finding.seenBy.some((each) => JSON.stringify(each) === JSON.stringify(seenBy)))).toBe(true);
        expect(comparable(merged(...other))).toEqual(comparable(found));
        expect(comparable(merged(...rows, ...rows))).toEqual(comparable(found));
      }),
      { numRuns: 1000 },
    );
  });
});

function comparable(found: readonly MergedVulnerability[]): unknown[] {
  return found
    .map(({ fingerprint, rule, severity, aliases, advisories = [], seenBy, package: { purl, name, version, paths } }) => JSON.stringify({ fingerprint, rule, severity, aliases, advisories, seenBy: seenBy.map((each) => JSON.stringify(each)).sort(), purl, name, version, paths }))
    .sort();
}
