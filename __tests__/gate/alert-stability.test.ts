/** Alerts stay the same alerts over edits that have nothing to do with them: rule, file and fingerprint are what GitHub knows one by. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { knownRules } from '../../src/checks/index.js';
import { describeRule } from '../../src/describe-rule.js';
import { runGate } from '../../src/gate.js';
import { GITHUB_LIMITS } from '../../src/hosts/github-limits.js';
import { sarifUpload } from '../../src/reporters/sarif-upload.js';
import { SCANNER_NAMES } from '../../src/scanners/scanner.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import { aTrivyReport, aTrivyVulnerability, writeReportingTrivy, writeTrivyDatabase } from '../support/fake-trivy.js';
import { writeFiles } from '../support/folder.js';
import { saveImage } from '../support/image.js';
import { testTools, type TestTools } from '../support/tools.js';

const DOCKERFILE = 'FROM node:18 AS build\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\n\nFROM debian:12.5\nRUN apt-get update && apt-get install -y curl\nCOPY --from=build /app /app\nUSER root\nCMD ["/app/run"]\n';

const LODASH = aTrivyVulnerability();
const OTHER = aTrivyVulnerability({ VulnerabilityID: 'CVE-2020-8203', FixedVersion: '4.17.19', Severity: 'MEDIUM' });
const OPENSSL = { VulnerabilityID: 'CVE-2023-0286', PkgName: 'libssl3', InstalledVersion: '3.0.7-1', FixedVersion: '3.0.8-1', Severity: 'HIGH', Title: 'Type confusion', PkgIdentifier: { PURL: 'pkg:deb/debian/libssl3@3.0.7-1?arch=amd64&distro=debian-12.5' } };
/** The same flaw, which is milder for another package. */
const LIBCRYPTO = { ...OPENSSL, PkgName: 'libcrypto3', Severity: 'LOW', PkgIdentifier: { PURL: 'pkg:deb/debian/libcrypto3@3.0.7-1?arch=amd64&distro=debian-12.5' } };

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
  tools = Object.assign(tools, { env: { ...tools.env, TRIVY_CACHE_DIR: writeTrivyDatabase(join(tools.folder, 'cache')) } });
});
afterEach(() => tools.remove());

interface State {
  readonly dockerfile?: string;
  readonly flaws?: readonly Readonly<Record<string, unknown>>[];
  /** Of the image: another one for another build. */
  readonly environment?: readonly string[];
  readonly alerts?: 'finding' | 'package';
}

/** @returns the alerts of a run, as GitHub tells them apart, in order */
async function alerts({ dockerfile = DOCKERFILE, flaws = [LODASH, OTHER, OPENSSL, LIBCRYPTO], environment = [], alerts: per = 'finding' }: State): Promise<string[]> {
  writeFiles(tools.folder, { 'api/Dockerfile': dockerfile });
  const image = saveImage({ config: { Env: [...environment] }, layers: [{ by: '/bin/sh -c #(nop) ADD file:1 in /', files: {} }] });
  writeFiles(tools.folder, {});
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(tools.folder, 'api.tar'), image.bytes);
  const trivy = writeReportingTrivy(join(tools.folder, 'bin/trivy'), aTrivyReport(image.id, flaws));
  const given = new Map<string, Given>(Object.entries({ path: 'api', archive: 'api.tar=api/Dockerfile', scanners: 'trivy', 'scanner-path': `trivy=${trivy}` }).map(([name, value]) => [name, { values: [value], origin: `flag --${name}` }]));
  const report = await runGate(settingsFrom(resolveOptions([given], false), { scanners: SCANNER_NAMES, programs: ['trivy', 'grype'], reportFormats: ['trivy'], rules: knownRules }), tools);
  const { files, leftOut } = sarifUpload(report, describeRule, { limits: GITHUB_LIMITS.sarif, alerts: per });
  expect(leftOut).toEqual([]);
  return files.flatMap((file) => (JSON.parse(file) as Log).runs).flatMap(({ automationDetails, results }) => (results ?? []).map(({ ruleId, locations, partialFingerprints }) => [automationDetails?.id, ruleId, locations?.[0]?.physicalLocation?.artifactLocation?.uri, partialFingerprints?.['primaryLocationLineHash']].join(' '))).sort();
}
