/** A program that answers like Trivy, as a real executable file. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aBoltFile } from './bolt.js';

/** One package with one flaw. */
export function aTrivyVulnerability(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    VulnerabilityID: 'CVE-2021-23337', PkgName: 'lodash', InstalledVersion: '4.17.15', FixedVersion: '4.17.21', Severity: 'HIGH', Title: 'Command injection in lodash',
    PkgPath: 'app/node_modules/lodash/package.json', PkgIdentifier: { PURL: 'pkg:npm/lodash@4.17.15' }, CVSS: { nvd: { V3Score: 7.2 } },
    ...changes,
  };
}

/** A whole report. @param id of the image */
export function aTrivyReport(id: string, vulnerabilities: readonly unknown[] = []): string {
  return JSON.stringify({ SchemaVersion: 2, ArtifactType: 'container_image', Metadata: { ImageID: id }, Results: [{ Target: 'app', Type: 'npm', Vulnerabilities: vulnerabilities }] });
}

/**
 * @param body shell that runs when it is asked to scan; its arguments are Trivy's
 * @returns the program's path
 */
export function writeTrivy(path: string, body: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = --version ]; then echo 'Version: 0.72.0'; exit 0; fi\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A Trivy that prints a report. */
export function writeReportingTrivy(path: string, report: string, exitCode = 0): string {
  return writeTrivy(path, `cat <<'REPORT'\n${report}\nREPORT\nexit ${String(exitCode)}`);
}

/** The cache folder that Trivy's database lies in. @returns the folder, for `TRIVY_CACHE_DIR` */
export function writeTrivyDatabase(folder: string, builtAt = new Date()): string {
  mkdirSync(join(folder, 'db'), { recursive: true });
  writeFileSync(join(folder, 'db', 'trivy.db'), aBoltFile());
  writeFileSync(join(folder, 'db', 'metadata.json'), JSON.stringify({ Version: 2, UpdatedAt: builtAt.toISOString() }));
  return folder;
}
