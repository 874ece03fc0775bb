/** The fixture images: every package on the line that their expect.yaml names, by both builders. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { dockgate, GRYPE, missingTools, SHARED, TOOLS, TRIVY } from '../support/real.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

/** What expect.yaml says; its own header explains the words. */
interface Expected {
  readonly from: readonly { readonly line: number; readonly final?: boolean }[];
  readonly packages: readonly ExpectedPackage[];
  readonly absent?: readonly string[];
}
interface ExpectedPackage {
  readonly by: number | 'base';
  /** The instruction of an earlier stage that made it. */
  readonly origin?: number;
  /** The line of a long instruction that has its name. */
  readonly 'word-line'?: number;
  readonly npm?: string;
  readonly deb?: string;
  readonly pip?: string;
  readonly go?: string;
  readonly maven?: string;
  readonly lockfile?: string;
  readonly 'lock-line'?: number;
  readonly advisories: readonly string[];
  readonly 'seen-by'?: readonly string[];
}

/** In Grype's database only. */
const NOT_TRIVYS = ['CVE-2026-77214'];

function nameOf(each: ExpectedPackage): string {
  return (each.npm ?? each.deb ?? each.pip ?? each.go ?? each.maven ?? '').toLowerCase();
}

/** @param scanners at least one of them has to see it */
function wantedPlaces({ from, packages }: Expected, scanners: readonly string[]): string[] {
  const base = (from.find((each) => each.final === true) ?? from.at(-1))?.line ?? 0;
  return packages
    .filter((each) => each['seen-by'] === undefined || scanners.some((scanner) => each['seen-by']?.includes(scanner)))
    .flatMap((each) => {
      const at = each.lockfile !== undefined ? `${each.lockfile}:${String(each['lock-line'])}` : `Dockerfile:${String(each.by === 'base' ? base : each.by)}`;
      return each.advisories.filter((id) => scanners.includes('grype') || !NOT_TRIVYS.includes(id)).map((id) => `${nameOf(each)} ${id} ${at}`);
    })
    .sort();
}

/** Package and advisory, without the place. */
function flawOf(row: string): string {
  return row.slice(0, row.lastIndexOf(' '));
}

describeReal('fixture images', () => {
  it.each([
    ['node-vulnerable', 'node-vulnerable.tar', 'trivy'],
    ['node-vulnerable', 'node-vulnerable.legacy.tar', 'trivy'],
    ['node-vulnerable', 'node-vulnerable.oci', 'trivy'],
    ['python-multistage', 'python-multistage.tar', 'trivy'],
    ['python-multistage', 'python-multistage.oci.tar', 'trivy'],
    ['hardened', 'hardened.tar', 'trivy'],
    ['go-static', 'go-static.tar', 'trivy'],
    ['awkward', 'awkward.tar', 'trivy'],
    ['awkward', 'awkward.legacy.tar', 'trivy'],
    ['node-vulnerable', 'node-vulnerable.legacy.tar', 'grype'],
    ['python-multistage', 'python-multistage.tar', 'grype'],
    ['hardened', 'hardened.tar', 'grype'],
    ['go-static', 'go-static.tar', 'grype'],
    ['awkward', 'awkward.tar', 'grype'],
    ['node-vulnerable', 'node-vulnerable.tar', 'trivy,grype'],
    ['python-multistage', 'python-multistage.tar', 'trivy,grype'],
    ['go-static', 'go-static.tar', 'trivy,grype'],
    ['awkward', 'awkward.legacy.tar', 'trivy,grype'],
  ])('%s from %s, by %s: every package on its line', (name, archive, scanners) => {
    const folder = join(SHARED, 'images', name);
    const expected = parse(readFileSync(join(folder, 'expect.yaml'), 'utf8')) as Expected;
    const wanted = wantedPlaces(expected, scanners.split(','));

    const run = dockgate(['scan', '--archive', `${join(TOOLS, 'images', archive)}=Dockerfile`, '--scanners', scanners, '--scanner-path', `trivy=${TRIVY}`, '--scanner-path', `grype=${GRYPE}`], folder);

    const report = run.report();
    const flaws = new Set(wanted.map(flawOf));
    const got = report.findings.flatMap((finding) => (finding.kind === 'vulnerability' ? [`${finding.package.name.toLowerCase()} ${finding.rule} ${finding.at.file}:${String(finding.at.startLine)}`] : []));
    expect(report.scanners.map((scanner) => [scanner.name, scanner.outcome])).toEqual(scanners.split(',').map((scanner) => [scanner, 'ok']));
    expect(report.targets.map((target) => target.outcome)).toEqual(['ok']);
    expect([...new Set(got)].filter((each) => flaws.has(flawOf(each))).sort()).toEqual(wanted);
    for (const each of expected.packages.filter(({ origin, 'word-line': word, advisories }) => advisories.length > 0 && (origin ?? word) !== undefined)) {
      const finding = report.findings.find((candidate) => candidate.kind === 'vulnerability' && candidate.package.name.toLowerCase() === nameOf(each));
      expect(finding?.related?.map(({ at }) => `${at.file}:${String(at.startLine)}`)).toContain(`Dockerfile:${String(each.origin ?? each['word-line'])}`);
    }
    expect(report.findings.filter((finding) => expected.absent?.includes(finding.rule))).toEqual([]);
  });
});
