import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aMisconfigurationSeen, aSecretSeen, aVulnerabilitySeen, layer } from '../../__tests__/support/observations.js';
import { at } from '../../__tests__/support/report.js';
import type { Observation, VulnerabilityObservation } from './finding.js';
import { merge, type MergedFinding } from './merge.js';

function fingerprintOf(observation: Observation): string | undefined {
  return merge([observation])[0]?.fingerprint;
}

function lodash(version: string, ...paths: string[]): VulnerabilityObservation {
  return aVulnerabilitySeen({ package: { purl: `pkg:npm/lodash@${version}`, name: 'lodash', version, paths }, place: { type: 'layer', diffId: layer('1'), path: paths[0] } });
}

describe('a fingerprint stays', () => {
  const vulnerability = aVulnerabilitySeen();
  const plain = aMisconfigurationSeen();

  it.each<[string, Observation, Observation]>([
    ['with another installed version', vulnerability, lodash('4.17.16', 'app/node_modules/lodash/package.json')],
    ['with another layer digest', vulnerability, aVulnerabilitySeen({ place: { type: 'layer', diffId: layer('9'), path: undefined } })],
    ['with another severity, message and fix', vulnerability, aVulnerabilitySeen({ severity: 'low', message: 'other', fixedIn: ['5'] })],
    ['with other qualifiers of the package URL', aVulnerabilitySeen({ package: { purl: 'pkg:deb/debian/libc6@1?distro=debian-12.1', name: 'libc6', version: '1', paths: [] } }), aVulnerabilitySeen({ package: { purl: 'pkg:deb/debian/libc6@2?distro=debian-12.2', name: 'libc6', version: '2', paths: [] } })],
    ['on another line', plain, aMisconfigurationSeen({ place: { type: 'source', at: at('Dockerfile', 99), node: 'RUN sudo make' } })],
    ['for a secret in a rebuilt layer', aSecretSeen(), aSecretSeen({ place: { type: 'layer', diffId: layer('2'), path: 'app/key' }, message: 'Private key in app/key, line 7' })],
  ])('%s', (_, before, after) => {
    expect(fingerprintOf(after)).toBe(fingerprintOf(before));
  });

  it.each<[string, Observation, Observation]>([
    ['another package', vulnerability, aVulnerabilitySeen({ package: { purl: 'pkg:npm/lodash-es@4.17.15', name: 'lodash-es', version: '4.17.15', paths: [] } })],
    ['another flaw', vulnerability, aVulnerabilitySeen({ rule: 'CVE-2020-8203' })],
    ['another target', vulnerability, aVulnerabilitySeen({ target: 'build:api' })],
    ['another file', plain, aMisconfigurationSeen({ place: { type: 'source', at: at('api/Dockerfile', 3), node: 'RUN sudo make' } })],
    ['another node', plain, aMisconfigurationSeen({ place: { type: 'source', at: at('Dockerfile', 3), node: 'RUN sudo ls' } })],
    ['another kind', aSecretSeen(), aSecretSeen({ kind: 'licence' })],
    ['another path of a secret', aSecretSeen(), aSecretSeen({ place: { type: 'layer', diffId: layer('1'), path: 'root/key' } })],
  ])('but not for %s', (_, one, other) => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(one));
  });

  it('is told apart by path where two versions are installed', () => {
    const [first, second, ...others] = merge([lodash('4.17.15', 'a/lodash/package.json'), lodash('3.10.1', 'b/lodash/package.json')]);
    const upgraded = merge([lodash('4.17.16', 'a/lodash/package.json'), lodash('3.10.2', 'b/lodash/package.json')]);

    expect(others).toEqual([]);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
    expect(upgraded.map((finding) => finding.fingerprint)).toEqual([first?.fingerprint, second?.fingerprint]);
  });

  it('of the same line twice in a file follows the place, not who came first', () => {
    const twice = [3, 9].map((line) => aMisconfigurationSeen({ place: { type: 'source', at: at('Dockerfile', line), node: 'RUN sudo make' } }));
    const byLine = (found: readonly MergedFinding[]): unknown => found.map((each) => [each.place.type === 'source' ? each.place.at.startLine : 0, each.fingerprint]).sort();

    const forwards = merge(twice);

    expect(new Set(forwards.map((each) => each.fingerprint)).size).toBe(2);
    expect(byLine(merge(twice.toReversed()))).toEqual(byLine(forwards));
  });
});

describe('several observations of one thing', () => {
  const grype = { scanner: 'grype', version: '0.120.1', id: 'GHSA-35jh-r3h4-6jhm', severity: 'critical' } as const;

  it('become one finding that says who saw it, with the worst severity and all data', () => {
    const found = merge([
      aVulnerabilitySeen({ cvss: { score: 7.2 }, fixedIn: ['4.17.21'], references: ['https://a.example'], kev: false }),
      aVulnerabilitySeen({ severity: 'critical', seenBy: grype, aliases: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'], cvss: { score: 9.8 }, epss: 0.2, kev: true, fixedIn: ['4.17.21', '5.0.0'], references: ['https://a.example', 'https://b.example'] }),
    ]);

    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'critical', aliases: ['GHSA-35jh-r3h4-6jhm'], cvss: { score: 9.8 }, epss: 0.2, kev: true, fixedIn: ['4.17.21', '5.0.0'], references: ['https://a.example', 'https://b.example'] });
    expect(found[0]?.seenBy.map((each) => each.scanner)).toEqual(['trivy', 'grype']);
  });

  it('keep every path of the package', () => {
    const found = merge([lodash('4.17.15', 'b/package.json'), lodash('4.17.15', 'a/package.json'), lodash('4.17.15', 'a/package.json')]);

    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ package: { paths: ['a/package.json', 'b/package.json'] } });
    expect(found[0]?.seenBy).toHaveLength(1);
  });

  it('are put where the one says that knows the layer', () => {
    const unplaced = aVulnerabilitySeen({ seenBy: grype, place: { type: 'layer', diffId: undefined, path: undefined } });

    for (const order of [[unplaced, aVulnerabilitySeen()], [aVulnerabilitySeen(), unplaced]]) expect(merge(order)[0]?.place).toMatchObject({ diffId: layer('1') });
  });

  it('know nothing about KEV when nobody says', () => {
    expect(merge([aVulnerabilitySeen()])[0]).not.toHaveProperty('kev');
  });
});

it('texts of other tools are cut where nobody reads on, and between characters', () => {
  const long = `${'x'.repeat(298)}\u{1f433}${'y'.repeat(10_000)}`;

  const found = merge([aVulnerabilitySeen({ title: long, message: long }), aMisconfigurationSeen({ title: 'short', message: long })]);

  expect(found.map(({ title, message }) => [title.length, message.length])).toEqual([
    [5, 4000],
    [299, 4000],
  ]);
  expect(found[1]?.title).toBe(`${'x'.repeat(298)}…`);
});

describe('properties', () => {
  const observation: fc.Arbitrary<Observation> = fc.oneof(
    fc
      .record({
        rule: fc.constantFrom('CVE-2021-1111', 'CVE-2021-2222'),
        target: fc.constantFrom('build:.', 'archive:a'),
        name: fc.constantFrom('lodash', 'qs'),
        version: fc.constantFrom('1.0.0', '2.0.0', '3.0.0'),
        paths: fc.subarray(['a/package.json', 'b/package.json'], { maxLength: 1 }),
        arch: fc.constantFrom('', '?arch=amd64', '?arch=i386'),
        severity: fc.constantFrom('critical', 'low', 'unknown'),
        scanner: fc.constantFrom('trivy', 'grype'),
        fixedIn: fc.subarray(['1.1.0', '2.2.0']),
      })
      .map(({ name, version, paths, arch, scanner, ...rest }) =>
        aVulnerabilitySeen({ ...rest, package: { purl: `pkg:npm/${name}@${version}${arch}`, name, version, paths }, seenBy: { scanner, id: rest.rule, severity: rest.severity } }),
      ),
    fc.record({ line: fc.nat(3), node: fc.constantFrom('RUN a', 'RUN b'), rule: fc.constantFrom('dockerfile/sudo', 'dockerfile/ssh-port') }).map(({ line, node, rule }) => aMisconfigurationSeen({ rule, place: { type: 'source', at: at('Dockerfile', line + 1), node } })),
    fc.record({ path: fc.constantFrom('a', 'b', undefined), message: fc.constantFrom('one', 'two') }).map(({ path, message }) => aSecretSeen({ message, place: { type: 'layer', diffId: layer('1'), path } })),
  );

  function comparable(findings: readonly MergedFinding[]): unknown[] {
    return findings
      .map((finding) => ({
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        severity: finding.severity,
        aliases: finding.aliases,
        seenBy: finding.seenBy.map((each) => JSON.stringify(each)).sort(),
        more: finding.kind === 'vulnerability' ? [finding.package, finding.fixedIn.toSorted()] : [finding.message, finding.place],
      }))
      .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  }

  it('the order of the observations makes no difference', () => {
    const shuffled = fc.array(observation, { maxLength: 14 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(comparable(merge(other))).toEqual(comparable(merge(all)));
      }),
      { numRuns: 500 },
    );
  });

  it('no two findings share a fingerprint, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 14 }), (all) => {
        const found = merge(all);

        expect(new Set(found.map((each) => each.fingerprint)).size).toBe(found.length);
        for (const each of all) expect(found.some((finding) => finding.rule === each.rule && finding.seenBy.some((seen) => JSON.stringify(seen) === JSON.stringify(each.seenBy)))).toBe(true);
        expect(merge([...all, ...all]).map((each) => each.fingerprint)).toEqual(found.map((each) => each.fingerprint));
      }),
      { numRuns: 500 },
    );
  });
});
