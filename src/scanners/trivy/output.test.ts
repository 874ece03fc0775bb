import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Observation, VulnerabilityObservation } from '../../findings/finding.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { decodeTrivy } from './output.js';

const ID = `sha256:${'a'.repeat(64)}`;
const BASE_LAYER = `sha256:${'1'.repeat(64)}`;
const CORPUS = join(resolve(process.env['DOCKGATE_SHARED'] ?? '../shared'), 'corpus');

function context(id = ID, version?: string): DecodeContext {
  return { target: 'archive:app', name: 'app.tar', image: { id, firstLayer: BASE_LAYER }, fileName: (path) => path, version };
}

function decode(results: readonly unknown[], metadata: object = {}): Decoded {
  return decodeTrivy({ SchemaVersion: 2, Metadata: { ImageID: ID, ...metadata }, Results: results }, context(ID, '0.72.0'));
}

const ROW = { VulnerabilityID: 'CVE-2021-3749', PkgName: 'axios', InstalledVersion: '0.21.0' };

function one(change: object, result: object = {}): Observation {
  const { observations, undecodable } = decode([{ Target: 'Node.js', Type: 'node-pkg', Vulnerabilities: [{ ...ROW, ...change }], ...result }]);
  expect(undecodable).toEqual([]);
  const [first] = observations;
  if (first === undefined) throw new Error('no observation');
  return first;
}

function vulnerability(change: object, result: object = {}): VulnerabilityObservation {
  const observation = one(change, result);
  if (observation.kind !== 'vulnerability') throw new Error(observation.kind);
  return observation;
}

describe('a vulnerability', () => {
  it('is read whole', () => {
    const row = {
      VendorIDs: ['GHSA-cph5-m8f7-6c5x'],
      PkgPath: 'app/node_modules/axios/package.json',
      PkgIdentifier: { PURL: 'pkg:npm/axios@0.21.0' },
      FixedVersion: '0.21.2, 1.0.0',
      Layer: { DiffID: 'sha256:2' },
      PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2021-3749',
      Title: 'trim() takes too long',
      Severity: 'HIGH',
      CVSS: { ghsa: { V3Score: 7.5, V3Vector: 'CVSS:3.1/a' }, nvd: { V2Score: 10, V3Score: 7.8, V3Vector: 'CVSS:3.1/b', V40Score: 7.7 } },
      References: ['https://example.com/a', 'javascript:alert(1)', 'https://example.com/a'],
    };
    expect(one(row)).toEqual({
      kind: 'vulnerability',
      rule: 'CVE-2021-3749',
      title: 'trim() takes too long',
      message: 'trim() takes too long',
      severity: 'high',
      confidence: 'high',
      target: 'archive:app',
      place: { type: 'layer', diffId: 'sha256:2', path: 'app/node_modules/axios/package.json' },
      seenBy: { scanner: 'trivy', version: '0.72.0', id: 'CVE-2021-3749', severity: 'high', fixedIn: ['0.21.2', '1.0.0'] },
      aliases: ['GHSA-cph5-m8f7-6c5x'],
      package: { purl: 'pkg:npm/axios@0.21.0', name: 'axios', version: '0.21.0', paths: ['app/node_modules/axios/package.json'] },
      fixedIn: ['0.21.2', '1.0.0'],
      cvss: { score: 7.8, vector: 'CVSS:3.1/b' },
      references: ['https://avd.aquasec.com/nvd/cve-2021-3749', 'https://example.com/a'],
    });
  });

  it('needs an id, a package and a version, and no more', () => {
    expect(vulnerability({})).toMatchObject({ title: 'CVE-2021-3749', severity: 'unknown', fixedIn: [], references: [], package: { paths: [] }, place: { diffId: undefined, path: undefined } });
    expect(vulnerability({})).not.toHaveProperty('cvss');
  });

  it.each([['CRITICAL', 'critical'], ['HIGH', 'high'], ['MEDIUM', 'medium'], ['LOW', 'low'], ['UNKNOWN', 'unknown'], ['SEVERE', 'unknown'], [undefined, 'unknown']])('of severity %s is %s', (word, severity) => {
    expect(one({ Severity: word }).severity).toBe(severity);
  });

  it('has no alias that stands for several vulnerabilities', () => {
    expect(one({ VendorIDs: ['DSA-4539-1', 'RHSA-2024:1', 'GO-2021-1', 'CVE-2021-3749', 'GO-2021-1'] }).aliases).toEqual(['GO-2021-1']);
  });

  it.each([
    ['node-pkg', '@babel/core', '7.0.0', 'pkg:npm/%40babel/core@7.0.0'],
    ['jar', 'org.apache.commons:commons-compress', '1.14', 'pkg:maven/org.apache.commons/commons-compress@1.14'],
    ['gobinary', 'github.com/a/b', 'v1.2.3', 'pkg:golang/github.com/a/b@v1.2.3'],
    ['gobinary', 'stdlib', '1.22.3', 'pkg:golang/stdlib@1.22.3'],
    ['debian', 'libssl1.1', '1.1.1d-0+deb10u3', 'pkg:deb/debian/libssl1.1@1.1.1d-0%2Bdeb10u3'],
    ['centos', 'bind-export-libs', '32:9.11.13-6.el8_2.1', 'pkg:rpm/centos/bind-export-libs@32:9.11.13-6.el8_2.1'],
    ['dotnet-core', 'System.Text.Json', '8.0.0', 'pkg:nuget/System.Text.Json@8.0.0'],
    ['newest-thing', 'a', '', 'pkg:generic/a'],
  ])('of %s gets a package URL when it has none', (type, name, version, purl) => {
    expect(vulnerability({ PkgName: name, InstalledVersion: version }, { Type: type }).package.purl).toBe(purl);
  });
});

describe('a secret', () => {
  const row = { RuleID: 'private-key', Category: 'AsymmetricPrivateKey', Severity: 'HIGH', Title: 'Asymmetric Private Key', StartLine: 2, EndLine: 27, Match: 'hunter2', Code: { Lines: [{ Content: 'hunter2' }] }, Layer: { DiffID: 'sha256:3', CreatedBy: 'RUN echo hunter2' } };

  it('is named, and never carried', () => {
    const { observations } = decode([{ Target: '/app/deploy.key', Class: 'secret', Secrets: [row] }]);
    expect(observations).toMatchObject([
      { kind: 'secret', rule: 'secret/private-key', severity: 'high', message: 'Asymmetric Private Key in app/deploy.key, line 2', place: { type: 'layer', diffId: 'sha256:3', path: 'app/deploy.key' } },
    ]);
    expect(JSON.stringify(observations)).not.toContain('hunter2');
  });

  it('is never quoted when its row can not be read', () => {
    const { undecodable } = decode([{ Target: 'x', Secrets: [{ ...row, RuleID: { hunter2: 'hunter2' } }, 'hunter2'] }]);
    expect(undecodable).toEqual(['Results[0].Secrets[0]: RuleID: string expected', 'Results[0].Secrets[1]: Object expected']);
  });
});

describe('the end of life of a system', () => {
  it('is a finding about the release, in the lowest layer', () => {
    const { observations } = decode([], { OS: { Family: 'alpine', Name: '3.9.4', EOSL: true } });
    expect(observations).toMatchObject([{ kind: 'eol', rule: 'eol/alpine-3.9', message: expect.stringContaining('alpine 3.9.4'), place: { diffId: BASE_LAYER } }]);
  });

  it.each([['debian', '12.15', '12'], ['ubuntu', '18.04', '18.04'], ['amazon', '2 (Karoo)', '2'], ['opensuse.leap', '15.5', '15.5'], ['redhat', '7.7', '7']])('%s %s is release %s', (Family, Name, release) => {
    expect(decode([], { OS: { Family, Name, EOSL: true } }).observations[0]?.rule).toBe(`eol/${Family}-${release}`);
  });

  it('is none while it lasts', () => {
    expect(decode([], { OS: { Family: 'debian', Name: '12.15' } }).observations).toEqual([]);
  });
});

it('reads what it can beside a result that it can not', () => {
  const { observations, undecodable } = decode([null, { Vulnerabilities: 'x' }, { Vulnerabilities: [ROW, { ...ROW, VulnerabilityID: '' }, { ...ROW, CVSS: { nvd: { V3Score: 11 } } }] }]);
  expect([observations.length, undecodable.map((line) => line.split(':')[0])]).toEqual([1, ['Results[0]', 'Results[1]', 'Results[2].Vulnerabilities[1]', 'Results[2].Vulnerabilities[2]']]);
});

const Recorded = v.object({
  SchemaVersion: v.literal(2),
  ArtifactType: v.literal('container_image'),
  Metadata: v.optional(v.object({ ImageID: v.optional(v.string()), OS: v.optional(v.object({ EOSL: v.optional(v.boolean()) })) })),
  Results: v.nullish(v.array(v.object({ Vulnerabilities: v.nullish(v.array(v.unknown())), Secrets: v.nullish(v.array(v.object({ Match: v.string(), Code: v.unknown() }))) }))),
});

/** Every image report of Trivy in the corpus. */
function recorded(): readonly (readonly [string, unknown])[] {
  const files = ['trivy', 'recorded'].flatMap((folder) => readdirSync(join(CORPUS, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  return files.filter((name) => /\.json(\.golden)?$/.test(name)).flatMap((name) => {
    const document = parse(readFileSync(join(CORPUS, name), 'utf8'));
    return v.is(Recorded, document) ? [[name, document] as const] : [];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

if (existsSync(CORPUS)) {
  describe('recorded reports', () => {
    const reports = recorded();

    it('are there', () => {
      expect(reports.length).toBeGreaterThan(45);
    });

    it.each(reports)('%s: each row in is an observation out, and no secret', (_, document) => {
      const expected = v.parse(Recorded, document);
      const results = expected.Results ?? [];
      const secrets = results.flatMap((result) => result.Secrets ?? []);
      const rows = results.flatMap((result) => result.Vulnerabilities ?? []).length + secrets.length + (expected.Metadata?.OS?.EOSL === true ? 1 : 0);
      const { observations, undecodable } = decodeTrivy(document, context(expected.Metadata?.ImageID));
      expect(undecodable).toEqual([]);
      // Settings that Trivy judges are counted in contracts/report-decoders.test.ts.
      expect(observations.filter(({ kind }) => kind !== 'misconfiguration').length).toBe(rows);
      const text = JSON.stringify(observations);
      expect(text).not.toContain('PRIVATE KEY');
      for (const { Match } of secrets) expect(text).not.toContain(Match);
    });
  });
} else {
  it.skip(`recorded reports: there is no ${CORPUS}; DOCKGATE_SHARED says where the corpus lies`, () => undefined);
}
