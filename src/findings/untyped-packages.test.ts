import { expect, it } from '@jest/globals';
import type { VulnerabilityObservation } from './finding.js';
import { merge } from './merge.js';
import { withKnownKinds } from './untyped-packages.js';

function flaw(scanner: string, purl: string, target = 'image:a'): VulnerabilityObservation {
  const version = '1.34+dfsg-1';
  return {
    kind: 'vulnerability', rule: 'CVE-2005-2541', title: 't', severity: 'low', confidence: 'high', message: 'm', target, place: { type: 'layer', diffId: undefined, path: undefined },
    seenBy: { scanner, id: 'CVE-2005-2541', severity: 'low' }, aliases: [], package: { purl, name: 'tar', version, paths: [] }, fixedIn: [], references: [],
  };
}

const DEB = 'pkg:deb/debian/tar@1.34%2Bdfsg-1?arch=amd64';
const NPM = 'pkg:npm/tar@1.34%2Bdfsg-1';
const GENERIC = 'pkg:generic/tar@1.34%2Bdfsg-1';

it.each([
  [[flaw('grype', DEB)], DEB],
  [[flaw('grype', DEB), flaw('other', 'pkg:deb/debian/tar@1.34%2Bdfsg-1')], DEB],
  [[flaw('grype', DEB), flaw('grype', NPM)], GENERIC],
  [[flaw('grype', DEB, 'image:b')], GENERIC],
  [[], GENERIC],
])('beside %j', (others, purl) => {
  expect(withKnownKinds([...others, flaw('trivy', GENERIC)]).at(-1)?.package.purl).toBe(purl);
});

it('makes one finding of what two tools say of one package', () => {
  expect(merge([flaw('trivy', GENERIC), flaw('grype', DEB)])).toMatchObject([{ package: { purl: DEB }, seenBy: [{ scanner: 'trivy' }, { scanner: 'grype' }] }]);
});
