/** Every Trivy and Grype report that the corpus holds: as many rows come out as went in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SEVERITIES } from '../../src/findings/severity.js';
import { decodeGrype } from '../../src/scanners/grype/output.js';
import type { DecodeContext, Decoded } from '../../src/scanners/scanner.js';
import { decodeTrivy } from '../../src/scanners/trivy/output.js';

const CORPUS = join(resolve(process.env['DOCKGATE_SHARED'] ?? '../shared'), 'corpus');
const present = existsSync(CORPUS);
if (!present) console.log(`reports of the corpus: skipped, for there is no ${CORPUS} (DOCKGATE_SHARED)`);

const CONTEXT: DecodeContext = { target: 'image:app', name: 'app', image: undefined, fileName: (path) => path, version: undefined };

interface TrivyResult {
  readonly Vulnerabilities?: readonly unknown[] | null;
  readonly Secrets?: readonly unknown[] | null;
  readonly Licenses?: readonly unknown[] | null;
  readonly Misconfigurations?: readonly { readonly Status?: string }[] | null;
}
interface TrivyReport {
  readonly SchemaVersion?: number;
  readonly Results?: readonly TrivyResult[] | null;
  readonly Metadata?: { readonly OS?: { readonly EOSL?: boolean } };
  readonly ClusterName?: string;
}
interface GrypeReport {
  readonly matches: readonly { readonly vulnerability: { readonly severity?: string } }[];
}

function documents(...folders: readonly string[]): (readonly [string, unknown])[] {
  if (!present) return [];
  const files = folders.flatMap((folder) => readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true }));
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(?:json|golden)$/.test(entry.name)) return [];
    try {
      return [[relative(CORPUS, path), JSON.parse(readFileSync(path, 'utf8')) as unknown] as const];
    } catch {
      return [];
    }
  });
}

function isTrivy(document: unknown): document is TrivyReport {
  return typeof document === 'object' && document !== null && (('SchemaVersion' in document && document.SchemaVersion === 2) || 'ClusterName' in document);
}

function isGrype(document: unknown): document is GrypeReport {
  return typeof document === 'object' && document !== null && 'matches' in document && Array.isArray(document.matches);
}

/** Made so by their owners. */
const BROKEN: ReadonlyMap<string, readonly string[]> = new Map([['k8s-results_unexpected-attribute.json', ['Resources[1].Results[0].Secrets[0]: RuleID: "RuleID" expected']]]);

function nothingIsLost(name: string, { undecodable, observations }: Decoded): void {
  expect(undecodable).toEqual(BROKEN.get(basename(name)) ?? []);
  for (const each of observations) {
    expect(each.rule).not.toBe('');
    expect(each.title).not.toBe('');
    if (each.kind === 'vulnerability') expect(each.package.purl).toMatch(/^pkg:[a-z0-9.+-]+\/./i);
  }
}

/** A table without rows is an error to Jest: without the corpus, one test stands in for all and is skipped. */
function ofEach<T>(reports: readonly (readonly [string, T])[]): (title: string, test: (name: string, document: T) => void) => void {
  if (reports.length > 0) return it.each<readonly [string, T]>(reports);
  return (title) => {
    it.skip(title, () => undefined);
  };
}

describe('Trivy', () => {
  const reports = documents('trivy', 'pairs', 'recorded', 'tool-reports').flatMap(([name, document]) => (isTrivy(document) ? [[name, document] as const] : []));

  ofEach(reports)('%s', (name, document) => {
    const results = document.ClusterName === undefined ? (document.Results ?? []) : resultsIn(document);
    const rows = results.flatMap((each) => [...(each.Vulnerabilities ?? []), ...(each.Secrets ?? []), ...(each.Licenses ?? []), ...(each.Misconfigurations ?? []).filter(({ Status = 'FAIL' }) => Status === 'FAIL')]);

    const decoded = decodeTrivy(document, CONTEXT);

    nothingIsLost(name, decoded);
    expect(decoded.observations.filter(({ kind }) => kind !== 'eol')).toHaveLength(rows.length - decoded.undecodable.length);
  });

  it('there are reports of all kinds', () => {
    if (!present) return;
    expect(reports.length).toBeGreaterThan(90);
    const kinds = new Set(reports.flatMap(([, document]) => decodeTrivy(document, CONTEXT).observations.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['eol', 'misconfiguration', 'secret', 'vulnerability']));
  });
});

/** Every object that has rows, at any depth. */
function resultsIn(value: unknown): TrivyResult[] {
  if (Array.isArray(value)) return value.flatMap(resultsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'Target' in value ? [value as TrivyResult] : [];
  return [...own, ...Object.values(value).flatMap(resultsIn)];
}

describe('Grype', () => {
  const reports = documents('grype', 'pairs', 'recorded', 'tool-reports').flatMap(([name, document]) => (isGrype(document) ? [[name, document] as const] : []));

  ofEach(reports)('%s', (name, document) => {
    const decoded = decodeGrype(document, CONTEXT);

    nothingIsLost(name, decoded);
    expect(decoded.observations).toHaveLength(document.matches.length);
    // Every word that it has is known: `unknown` stands for itself alone.
    for (const [index, { vulnerability }] of document.matches.entries()) {
      const said = vulnerability.severity?.toLowerCase() ?? '';
      expect(['', ...SEVERITIES]).toContain(said);
      expect(decoded.observations[index]?.severity).toBe(said === '' ? 'unknown' : said);
    }
  });

  it('there are reports of versions 0.7 to 0.120', () => {
    if (!present) return;
    expect(reports.length).toBeGreaterThan(45);
  });

  it('a database stands in the report with its date', () => {
    const dated = reports.filter(([, document]) => decodeGrype(document, CONTEXT).databases?.[0]?.builtAt !== undefined);
    if (present) expect(dated.length).toBeGreaterThan(40);
  });
});

describe('what is no report of theirs', () => {
  it.each<[string, (document: unknown, context: DecodeContext) => Decoded, unknown]>([
    ['null to Trivy', decodeTrivy, null],
    ['a list to Trivy', decodeTrivy, []],
    ['an object to Trivy', decodeTrivy, {}],
    ['Grype to Trivy', decodeTrivy, { matches: [] }],
    ['null to Grype', decodeGrype, null],
    ['an object to Grype', decodeGrype, {}],
    ['Trivy to Grype', decodeGrype, { SchemaVersion: 2, Results: [] }],
    ['matches that are no list', decodeGrype, { matches: {} }],
  ])('is refused: %s', (_, decode, document) => {
    expect(() => decode(document, CONTEXT)).toThrow(/report about app/);
  });
});
