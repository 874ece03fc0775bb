/** Alerts stay the same alerts over edits that have nothing to do with them: rule, file and fingerprint are what GitHub knows one by. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { knownRules } from '../../src/checks/index.js';
import { describeRule } from '../../src/describe-rule.js';
import { runGate } from '../../src/gate.js';
import { GITHUB_LIMITS } from '../../src/hosts/github-limits.js';
import type { AlertPer } from '../../src/reporters/sarif-alerts.js';
import { sarifUpload } from '../../src/reporters/sarif-upload.js';
import { SCANNER_NAMES } from '../../src/scanners/scanner.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import { aTrivyReport, aTrivyVulnerability, writeReportingTrivy, writeTrivyDatabase } from '../support/fake-trivy.js';
import { writeFiles } from '../support/folder.js';
import { saveImage } from '../support/image.js';
import { testTools, type TestTools } from '../support/tools.js';

const DOCKERFILE = 'FROM node:18 AS build\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\n\nFROM debian:12.5\nRUN apt-get update && apt-get install -y curl\nCOPY --from=build /app /app\nUSER root\nCMD ["/app/run"]\n';

type Flaw = Readonly<Record<string, unknown>>;

const LODASH: Flaw = aTrivyVulnerability();
const OTHER: Flaw = aTrivyVulnerability({ VulnerabilityID: 'CVE-2020-8203', FixedVersion: '4.17.19', Severity: 'MEDIUM' });
const OPENSSL: Flaw = { VulnerabilityID: 'CVE-2023-0286', PkgName: 'libssl3', InstalledVersion: '3.0.7-1', FixedVersion: '3.0.8-1', Severity: 'HIGH', Title: 'Type confusion', PkgIdentifier: { PURL: 'pkg:deb/debian/libssl3@3.0.7-1?arch=amd64&distro=debian-12.5' } };
/** The same flaw, which is milder for another package. */
const LIBCRYPTO: Flaw = { ...OPENSSL, PkgName: 'libcrypto3', Severity: 'LOW', PkgIdentifier: { PURL: 'pkg:deb/debian/libcrypto3@3.0.7-1?arch=amd64&distro=debian-12.5' } };

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
  tools = Object.assign(tools, { env: { ...tools.env, TRIVY_CACHE_DIR: writeTrivyDatabase(join(tools.folder, 'cache')) } });
});
afterEach(() => tools.remove());

interface State {
  readonly dockerfile?: string;
  readonly flaws?: readonly Flaw[];
  /** What made the image's layers. */
  readonly steps?: readonly string[];
  readonly per?: AlertPer;
}

const STEPS = ['ADD rootfs / # buildkit', 'RUN /bin/sh -c apt-get update && apt-get install -y curl # buildkit', 'COPY /app /app # buildkit'];
const FLAWS = [LODASH, OTHER, OPENSSL, LIBCRYPTO];

/** @returns the alerts of a run, as GitHub tells them apart, in order */
async function alerts({ dockerfile = DOCKERFILE, flaws = FLAWS, steps = STEPS, per = 'finding' }: State): Promise<string[]> {
  writeFiles(tools.folder, { 'api/Dockerfile': dockerfile });
  const { id, layers } = await saveImage(join(tools.folder, 'api.tar'), steps);
  const rows = flaws.map((flaw) => ({ ...flaw, Layer: { DiffID: flaw['PkgName'] === 'lodash' ? layers.at(-1) : layers[0] } }));
  writeReportingTrivy(join(tools.folder, 'bin/trivy'), aTrivyReport(id, rows));
  const options = { path: 'api', archive: 'api.tar=api/Dockerfile', scanners: 'trivy', 'scanner-path': 'trivy=bin/trivy' };
  const given = new Map<string, Given>(Object.entries(options).map(([name, value]) => [name, { values: [value], origin: `flag --${name}` }]));
  const report = await runGate(settingsFrom(resolveOptions([given], false), { scanners: SCANNER_NAMES, programs: ['trivy', 'grype'], reportFormats: ['trivy'], rules: knownRules }), tools);
  const { files, leftOut } = sarifUpload(report, describeRule, { limits: GITHUB_LIMITS.sarif, alerts: per });
  expect(leftOut).toEqual([]);
  return files
    .flatMap((file) => (JSON.parse(file) as Log).runs)
    .flatMap(({ automationDetails, results }) => (results ?? []).map(({ ruleId, locations, partialFingerprints }) => [automationDetails?.id, ruleId, locations?.[0]?.physicalLocation?.artifactLocation?.uri, partialFingerprints?.['primaryLocationLineHash']].join(' ')))
    .sort();
}

const newer = (flaw: Flaw, version: string): Flaw => JSON.parse(JSON.stringify(flaw).replaceAll(String(flaw['InstalledVersion']), version)) as Flaw;

/** What is edited, and words in alerts that go with it. */
const EDITS: readonly (readonly [string, State, ...RegExp[]])[] = [
  ['a rebuild: other layers, another image', { steps: STEPS.map((step) => step.replace('# buildkit', '# buildkit ')) }],
  ['another tag of the base', { dockerfile: DOCKERFILE.replace('debian:12.5', 'debian:12.6') }],
  ['a digest on the base', { dockerfile: DOCKERFILE.replace('debian:12.5', `debian:12.5@sha256:${'a'.repeat(64)}`) }, /unpinned-image/],
  ['another base image, with the flaws still in it', { dockerfile: DOCKERFILE.replace('debian:12.5', 'ubuntu:24.04'), flaws: [LODASH, OTHER, newer(OPENSSL, '3.0.7-9'), newer(LIBCRYPTO, '3.0.7-9')] }, /unpinned-image/],
  ['lines moved down', { dockerfile: `# one\n# two\n\n${DOCKERFILE}` }],
  ['lines moved up', { dockerfile: DOCKERFILE.replace('\n\n', '\n') }],
  ['the file reformatted', { dockerfile: DOCKERFILE.replace('RUN apt-get update && apt-get install -y curl', 'RUN   apt-get update \\\n    && apt-get install -y curl').replace('USER root', 'user  root') }],
  ['another instruction put in', { dockerfile: DOCKERFILE.replace('CMD', 'ENV A=b\nCMD') }],
  ['a package at another version that has the flaw', { flaws: [newer(LODASH, '4.17.16'), newer(OTHER, '4.17.16'), OPENSSL, LIBCRYPTO] }],
  ['another finding mended', { flaws: [LODASH, OPENSSL] }, /CVE-2020-8203/, /libcrypto3/],
  ['a scanner that lists in another order', { flaws: FLAWS.toReversed() }],
  ['a stage renamed', { dockerfile: DOCKERFILE.replaceAll('build', 'compile') }],
  ['a severity rated anew', { flaws: [{ ...LODASH, Severity: 'LOW' }, OTHER, { ...OPENSSL, Severity: 'CRITICAL' }, LIBCRYPTO] }],
];

it.each(EDITS)('%s: all alerts are the same', async (_name, edited, ...gone) => {
  const before = await alerts({});
  expect(before.filter((each) => each.includes('CVE-'))).toHaveLength(4);
  expect(before.length).toBeGreaterThan(6);
  const after = await alerts(edited);
  expect(after).toEqual(before.filter((each) => after.includes(each) || !gone.some((words) => words.test(each))));
});

it.each(EDITS)('%s: all alerts of packages are the same', async (_name, edited, ...gone) => {
  const before = await alerts({ per: 'package' });
  expect(before.filter((each) => each.includes('package/'))).toHaveLength(3);
  const after = await alerts({ ...edited, per: 'package' });
  expect(after).toEqual(before.filter((each) => after.includes(each) || !gone.some((words) => words.test(each))));
});
