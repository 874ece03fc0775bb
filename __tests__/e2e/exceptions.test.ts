/** Ignore files of scanners beside real scanners, which must not get to see them. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeFiles } from '../support/folder.js';
import { dockgate, missingTools, SHARED, TOOLS, TRIVY } from '../support/real.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dockgate-e2e-'));
  cpSync(join(SHARED, 'images/node-vulnerable/Dockerfile'), join(folder, 'Dockerfile'));
  writeFiles(folder, files);
  return folder;
}

const IMAGE = ['scan', '--archive', `${join(TOOLS, 'images/node-vulnerable.tar')}=Dockerfile`, '--scanners', 'trivy', '--scanner-path', `trivy=${TRIVY}`];

describeReal('ignore files beside an image', () => {
  it('take findings out of the gate and leave them in every report', () => {
    const folder = aFolder({
      '.trivyignore': 'CVE-2021-23337 # not reachable\nCVE-2024-29041 exp:2020-01-01\nprivate-key\nDS-0002\n',
      '.trivyignore.yaml': 'vulnerabilities:\n  - id: CVE-2020-8203\n    paths: ["app/**/package.json"]\n    purls: [pkg:npm/lodash@4.17.15]\n    expired_at: 9999-12-31\n',
      '.grype.yaml': 'ignore:\n  - package: {name: minimist, location: /app/**}\n',
    });

    const run = dockgate(IMAGE, folder);

    const report = run.report();
    const fates = new Map(report.findings.map(({ rule, disposition }) => [rule, 'entry' in disposition ? disposition.entry : disposition.state]));
    expect(report.scanners.map(({ outcome }) => outcome)).toEqual(['ok']);
    expect(fates.get('CVE-2021-23337')).toBe('.trivyignore:1: not reachable');
    expect(fates.get('CVE-2020-8203')).toBe('.trivyignore.yaml:2: no reason given');
    expect(fates.get('CVE-2020-7598')).toBe('.grype.yaml:2: no reason given');
    expect(fates.get('CVE-2021-44906')).toBe('.grype.yaml:2: no reason given');
    expect(fates.get('image/secret-file')).toBe('.trivyignore:3: no reason given');
    expect(fates.get('dockerfile/root-user')).toBe('.trivyignore:4: no reason given');
    expect(fates.get('CVE-2024-29041')).not.toContain('.trivyignore');
    expect(run.stderr).toContain('.trivyignore:2: the exception for CVE-2024-29041 ended on 2020-01-01');
    expect(run.stdout).toContain('6 excepted');
  });

  it('end the run at once when they are not understood', () => {
    const run = dockgate(IMAGE, aFolder({ '.trivyignore': '\nCVE-2021-23337 expires:2026-01-01\n' }));

    expect(run.code).toBe(2);
    expect(run.stderr).toContain('.trivyignore:2: unknown word');
    expect(run.stderr).not.toContain('looked at');
  });
});
