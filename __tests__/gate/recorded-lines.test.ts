/** The recorded reports of the fixture images, of both scanners and both builders: every package on the line that expect.yaml names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { isDependencyFileName } from '../../src/artifacts/dependencies/index.js';
import { finalStage, parseDockerfile } from '../../src/artifacts/dockerfile.js';
import type { ImageConfig } from '../../src/artifacts/image-config.js';
import type { PackageOrigins } from '../../src/artifacts/package-origins.js';
import { sourceText } from '../../src/artifacts/source-text.js';
import { locate, type LocatableImage } from '../../src/findings/locate.js';
import { merge } from '../../src/findings/merge.js';
import { aVulnerabilitySeen } from '../support/observations.js';

const SHARED = resolve(process.env['DOCKGATE_SHARED'] ?? '../shared');
const RECORDED = join(SHARED, 'corpus/recorded');
const NAMES = ['node-vulnerable', 'node-vulnerable-legacy', 'python-multistage', 'awkward', 'awkward-legacy', 'hardened', 'go-static'].filter((name) => existsSync(join(RECORDED, name, 'trivy-0.72.0.json')));
if (NAMES.length === 0) console.log(`lines of recorded reports: skipped, for there is no ${RECORDED} (DOCKGATE_SHARED)`);

interface TrivyReport {
  readonly Metadata: { readonly ImageConfig: { readonly history: readonly { readonly created_by?: string; readonly comment?: string; readonly empty_layer?: boolean }[]; readonly rootfs: { readonly diff_ids: readonly string[] } } };
  readonly Results: readonly { readonly Class: string; readonly Vulnerabilities?: readonly TrivyRow[] }[];
}
interface TrivyRow {
  readonly PkgName: string;
  readonly InstalledVersion: string;
  readonly PkgPath?: string;
  readonly PkgIdentifier: { readonly PURL: string };
  readonly Layer: { readonly DiffID: string };
}
interface GrypeReport {
  readonly matches: readonly { readonly artifact: { readonly name: string; readonly version: string; readonly purl: string; readonly locations: readonly { readonly path: string; readonly layerID: string }[] } }[];
}

/** A package as one scanner's report has it. */
interface Row {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly diffId: string | undefined;
  readonly path: string | undefined;
}

interface Expected {
  readonly from: readonly { readonly line: number; readonly final?: boolean }[];
  readonly packages: readonly (Readonly<Partial<Record<(typeof KINDS)[number], string>>> & { readonly by: number | 'base'; readonly lockfile?: string; readonly 'lock-line'?: number; readonly 'seen-by'?: readonly string[]; readonly advisories: readonly string[] })[];
}
const KINDS = ['npm', 'deb', 'pip', 'go', 'maven'] as const;

function read(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(RECORDED, ...path), 'utf8'));
}

function trivyRows(report: TrivyReport): Row[] {
  return report.Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities.map((row) => ({ name: row.PkgName, version: row.InstalledVersion, purl: row.PkgIdentifier.PURL, diffId: row.Layer.DiffID, path: row.PkgPath })));
}

/** The first location is the worst evidence: of a Debian package it is the package database. */
function grypeRows(name: string): Row[] {
  return (read(name, 'grype-0.120.1.json') as GrypeReport).matches.map(({ artifact }) => ({ ...artifact, diffId: artifact.locations[0]?.layerID, path: artifact.locations[0]?.path.replace(/^\//, '') }));
}

/** What the databases in the layers say: on the fixture images the same as Trivy, which `package-origins` was compared with. */
function databases(rows: readonly Row[], diffIds: readonly string[]): PackageOrigins {
  const layers = new Map(rows.map((row) => [`${row.name} ${row.version}`, diffIds.indexOf(row.diffId ?? '')]));
  return { layerOf: (type, name, version) => (type === 'deb' ? layers.get(`${name} ${version}`) : undefined) };
}

function imageOf(name: string, report: TrivyReport): LocatableImage {
  const folder = join(SHARED, 'images', name.replace(/-legacy$/, ''));
  const { history: entries, rootfs } = report.Metadata.ImageConfig;
  const history = entries.map((entry) => ({ createdBy: entry.created_by ?? '', comment: entry.comment ?? '', empty: entry.empty_layer === true }));
  const making = history.filter((entry) => !entry.empty);
  const config: ImageConfig = { id: 'sha256:0', platform: 'linux/amd64', layers: rootfs.diff_ids.map((diffId, index) => ({ diffId, history: making[index] })), history, user: '', env: [], labels: {}, created: undefined };
  const dockerfile = parseDockerfile('Dockerfile', readFileSync(join(folder, 'Dockerfile'), 'utf8'));
  const stage = finalStage(dockerfile);
  if (stage === undefined) throw new Error('no stage');
  const dependencyFiles = readdirSync(folder).filter(isDependencyFileName).map((file) => sourceText(file, readFileSync(join(folder, file), 'utf8')));
  return { key: 'image', nearestFile: 'Dockerfile', config, source: { dockerfile, stage, dependencyFiles }, packages: databases(trivyRows(report), rootfs.diff_ids) };
}

/** `name file:line` of every package that the report names. */
function placesOf(rows: readonly Row[], image: LocatableImage): Set<string> {
  const observations = rows.map(({ name, version, purl, diffId, path }) => aVulnerabilitySeen({ target: 'image', place: { type: 'layer', diffId, path }, package: { purl, name, version, paths: path === undefined ? [] : [path] } }));
  return new Set(locate(merge(observations), [image]).map((finding) => (finding.kind === 'vulnerability' ? `${shortName(finding.package.name)} ${finding.at.file}:${String(finding.at.startLine)}` : '')));
}

/** Grype's jars and Python packages are called otherwise. */
function shortName(name: string): string {
  return name.toLowerCase().replace(/^.*:/, '');
}

(NAMES.length === 0 ? describe.skip.each(['recorded reports']) : describe.each(NAMES))('%s', (name) => {
  const folder = join(SHARED, 'images', name.replace(/-legacy$/, ''));
  const expected = NAMES.length === 0 ? { from: [], packages: [] } : (parse(readFileSync(join(folder, 'expect.yaml'), 'utf8')) as Expected);
  const base = (expected.from.find((each) => each.final === true) ?? expected.from.at(-1))?.line ?? 0;

  it.each(['trivy', 'grype'])('%s: every package on its line', (scanner) => {
    const report = read(name, 'trivy-0.72.0.json') as TrivyReport;
    const rows = scanner === 'trivy' ? trivyRows(report) : grypeRows(name);
    const wanted = expected.packages
      .filter((each) => each.advisories.length > 0 && (each['seen-by']?.includes(scanner) ?? true))
      .map((each) => {
        const packageName = shortName(KINDS.map((kind) => each[kind]).find((found) => found !== undefined) ?? '');
        return `${packageName} ${each.lockfile === undefined ? `Dockerfile:${String(each.by === 'base' ? base : each.by)}` : `${each.lockfile}:${String(each['lock-line'])}`}`;
      });

    const places = placesOf(rows, imageOf(name, report));

    expect(wanted.filter((each) => !places.has(each))).toEqual([]);
    // And on no other line.
    const names = new Set(wanted.map((each) => each.split(' ')[0]));
    expect([...places].filter((each) => names.has(each.split(' ')[0])).sort()).toEqual([...new Set(wanted)].sort());
  });
});
