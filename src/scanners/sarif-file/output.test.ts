import { describe, expect, it } from '@jest/globals';
import { corpusFiles, describeCorpus } from '../../../__tests__/support/corpus.js';
import { decodeText } from '../../artifacts/source-text.js';
import { ScannerFailure } from '../../errors.js';
import type { Observation } from '../../findings/finding.js';
import type { OpenedReport } from '../report-format.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { sarifReport } from './report.js';

const CONTEXT: DecodeContext = { target: 'repository', name: '.', image: undefined, fileName: (path) => path, version: '1', report: 'out.sarif' };
const AT = { physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 4, startColumn: 2, endColumn: 9, snippet: { text: 'hunter2' } } } };
const RESULT = { ruleId: 'R1', message: { text: 'Wrong.' }, locations: [AT] };

function open(run: object): OpenedReport {
  const [first] = sarifReport.open({ version: '2.1.0', runs: [{ tool: { driver: { name: 'My Tool', version: '3' } }, results: [], ...run }] }, 'out.sarif');
  if (first === undefined) throw new Error('no run');
  return first;
}

function decode(results: readonly unknown[], run: object = {}): Decoded {
  return open({ results, ...run }).decode(CONTEXT);
}

function one(result: object, run: object = {}): Observation {
  const { observations, undecodable } = decode([{ ...RESULT, ...result }], run);
  expect(undecodable).toEqual([]);
  const [first] = observations;
  if (first === undefined) throw new Error('no observation');
  return first;
}

function rules(rule: object): object {
  return { tool: { driver: { name: 'My Tool', rules: [{ id: 'R1', ...rule }] } } };
}

it('makes a finding of a result, without the source that it quotes', () => {
  const observation = one({}, rules({ shortDescription: { text: 'A rule.' } }));
  expect(observation).toEqual({
    kind: 'misconfiguration', rule: 'my-tool/R1', title: 'A rule.', message: 'Wrong.', severity: 'medium', confidence: 'high', target: 'repository',
    place: { type: 'source', at: { file: 'src/a.ts', startLine: 4, startColumn: 2, endLine: 4, endColumn: 9 }, node: '' },
    seenBy: { scanner: 'my-tool', version: '1', id: 'R1', severity: 'medium' }, aliases: [],
  });
});

describe('severity', () => {
  it.each([
    [{ level: 'error' }, {}, 'high'], [{ level: 'warning' }, {}, 'medium'], [{ level: 'note' }, {}, 'low'], [{ level: 'none' }, {}, 'unknown'], [{ level: 'newest' }, {}, 'unknown'], [{}, {}, 'medium'],
    [{}, { defaultConfiguration: { level: 'note' } }, 'low'],
    [{ level: 'note' }, { properties: { 'security-severity': '9.8' } }, 'critical'],
    [{ level: 'note', properties: { 'security-severity': 5 } }, { properties: { 'security-severity': '9.8' } }, 'medium'],
    [{}, { properties: { 'security-severity': '0.0' } }, 'unknown'],
    [{ level: 'error' }, { properties: { 'security-severity': 'very' } }, 'high'],
    [{ level: 'error' }, { properties: { 'security-severity': '' } }, 'high'],
  ])('of %j with rule %j is %s', (result, rule, severity) => {
    expect(one(result, rules(rule)).severity).toBe(severity);
  });

  it("of a linter is milder, as in its own format", () => {
    expect(one({ level: 'error' }, { tool: { driver: { name: 'Hadolint' } } }).severity).toBe('medium');
  });
});

describe('a rule', () => {
  it.each([
    ['by its index', { ruleId: undefined, ruleIndex: 0 }],
    ['of a case', { ruleId: 'R1/2', ruleIndex: undefined }],
    ['by reference', { ruleId: undefined, rule: { index: 0 } }],
  ])('is found %s', (_, result) => {
    expect(one(result, rules({ shortDescription: { text: 'T' } })).title).toBe('T');
  });

  it('of an extension is found there', () => {
    const tool = { driver: { name: 'CodeQL', rules: [] }, extensions: [{ name: 'pack', rules: [{ id: 'js/x', name: 'X' }] }] };
    expect(one({ ruleId: 'js/x', rule: { index: 0, toolComponent: { index: 0 } } }, { tool })).toMatchObject({ rule: 'codeql/js/x', title: 'X' });
    expect(one({ ruleId: 'js/x' }, { tool }).title).toBe('X');
  });

  it('has messages with places to fill in', () => {
    expect(one({ message: { id: 'default', arguments: ['ptr', '3'] } }, rules({ messageStrings: { default: { text: '"{0}" is used in {1}{2}' } } })).message).toBe('"ptr" is used in 3{2}');
  });
});

it.each(['pass', 'notApplicable', 'informational'])('has no finding of kind %s', (kind) => {
  expect(decode([{ ...RESULT, kind }, { ...RESULT, kind: 'fail' }]).observations.length).toBe(1);
});

it('has no finding of what is gone since a baseline', () => {
  expect(decode([{ ...RESULT, baselineState: 'absent' }, { ...RESULT, baselineState: 'unchanged' }]).observations.length).toBe(1);
});

describe('suppressions', () => {
  it.each([
    [[{ kind: 'external', justification: 'by design' }], { reason: 'by design', origin: 'out.sarif' }],
    [[{ kind: 'inSource', status: 'accepted' }], { reason: 'suppressed by the tool that reports it', origin: 'src/a.ts:4' }],
    [[{ kind: 'external', status: 'underReview' }], undefined],
    [[{ kind: 'external' }, { kind: 'external', status: 'rejected' }], undefined],
    [[], undefined],
  ])('%j', (suppressions, excepted) => {
    expect(one({ suppressions }).excepted).toEqual(excepted);
  });
});

describe('places', () => {
  const place = (location: object, run: object = {}): unknown => one({ locations: [{ physicalLocation: location }] }, run).place;

  it.each([
    ['a percent sign', { uri: 'a%20b.ts' }, {}, 'a b.ts'],
    ['a bad percent sign', { uri: 'a%b.ts' }, {}, 'a%b.ts'],
    ['an absolute address', { uri: 'file:///home/me/a.ts' }, {}, '/home/me/a.ts'],
    ['a drive', { uri: 'file:///C:/x/a.ts' }, {}, 'C:/x/a.ts'],
    ['backslashes', { uri: 'a\\b.ts' }, {}, 'a/b.ts'],
    ['a base', { uri: 'a.ts', uriBaseId: 'SRC' }, { originalUriBaseIds: { SRC: { uri: 'src/', uriBaseId: 'ROOT' }, ROOT: { uri: 'file:///w/' } } }, '/w/src/a.ts'],
    ['the root of the machine for a base', { uri: 'a.ts', uriBaseId: 'ROOTPATH' }, { originalUriBaseIds: { ROOTPATH: { uri: 'file:///' } } }, 'a.ts'],
    ['a base in a circle', { uri: 'a.ts', uriBaseId: 'A' }, { originalUriBaseIds: { A: { uri: 'x/', uriBaseId: 'A' } } }, expect.stringMatching(/a\.ts$/)],
    ['a row of the table', { index: 0 }, { artifacts: [{ location: { uri: 'b.ts' } }] }, 'b.ts'],
  ])('%s', (_, artifactLocation, run, file) => {
    expect(place({ artifactLocation, region: { startLine: 1 } }, run)).toMatchObject({ type: 'source', at: { file, startLine: 1 } });
  });

  it('without a line, or without a file', () => {
    expect(place({ artifactLocation: { uri: 'a.bin' }, region: { charOffset: 3 } })).toMatchObject({ at: { file: 'a.bin', startLine: 1 } });
    expect(one({ locations: [{ logicalLocations: [{ fullyQualifiedName: 'a::b' }] }] }).place).toEqual({ type: 'report', file: 'out.sarif', node: 'a::b' });
    expect(one({ locations: undefined }).place).toEqual({ type: 'report', file: 'out.sarif', node: '' });
  });

  it('are named by fingerprints of the tool, which survive edits', () => {
    expect(one({ partialFingerprints: { b: '2', a: '1' } }).place).toMatchObject({ node: 'a=1 b=2' });
  });
});

describe('what the run says of itself', () => {
  it.each([
    [{ invocations: [{ executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ level: 'error', message: { text: 'out of memory' } }] }] }, 'it says that it failed with exit code 2: out of memory'],
    [{ invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message: { text: 'can not parse a.ts' } }, { level: 'warning', message: { text: 'slow' } }] }] }, 'it says: can not parse a.ts'],
    [{ results: null }, 'it lists no results, which is what a run writes that looked at nothing'],
    [{ results: undefined, externalPropertyFileReferences: { results: [{ location: { uri: 'x' } }] } }, 'its results lie in further files, which are not read'],
  ])('%j', (run, gap) => {
    expect(open(run).decode(CONTEXT).gaps).toEqual([gap]);
  });

  it('is refused for another version, and for nothing', () => {
    expect(() => sarifReport.open({ version: '2.0.0', runs: [] }, 'x')).toThrow(/2\.1\.0 alone/);
    expect(() => sarifReport.open({ version: '2.1.0', runs: [] }, 'x')).toThrow(/no run/);
    expect(() => sarifReport.open({ version: '2.1.0', runs: [{}] }, 'x')).toThrow(ScannerFailure);
  });
});

it('names rows that can not be read', () => {
  expect(decode([{ ...RESULT, ruleId: 3 }, 'x', RESULT])).toMatchObject({ observations: [{}], undecodable: ['runs[0].results[0]: ruleId: string expected', 'runs[0].results[1]: Object expected'] });
});

it('quotes no secret', () => {
  const quoting = { message: { text: 'found hunter2' } };
  expect(one(quoting, { tool: { driver: { name: 'gitleaks' } } })).toMatchObject({ kind: 'secret', message: 'R1' });
  expect(one({ ...quoting, properties: { tags: ['secret'] } })).toMatchObject({ kind: 'secret', message: 'R1' });
  expect(one({ message: { text: 'Avoid sudo in container : RUN |1 TOKEN=hunter2' } }, { tool: { driver: { name: 'Dockle' } } })).toMatchObject({ message: 'R1', place: { type: 'layer' } });
});

describeCorpus('recorded files', () => {
  /** Files of other kinds, of other versions, and those that are made to be refused. */
  const files = corpusFiles(['sarif', 'recorded', 'pairs', 'tool-reports'], /\.sarif(?:\.json)?$/).flatMap(([name, text]): [string, unknown][] => {
    const decoded = decodeText(Buffer.from(text));
    try {
      return 'text' in decoded ? [[name, JSON.parse(decoded.text)]] : [];
    } catch {
      return [];
    }
  });
  const opened = files.flatMap(([name, json]): [string, readonly OpenedReport[], { runs: { results?: unknown }[] }][] => {
    try {
      return [[name, sarifReport.open(json, name), json as { runs: { results?: unknown }[] }]];
    } catch (error) {
      if (error instanceof ScannerFailure) return [];
      throw error;
    }
  });

  it('are there, and few of them are refused', () => {
    expect(opened.length).toBeGreaterThan(160);
    expect(files.length - opened.length).toBeLessThan(20);
  });

  it.each(opened)('%s: each result in is an observation or a named row out', (name, reports, json) => {
    for (const [index, report] of reports.entries()) {
      const { results } = json.runs[index] ?? {};
      const rows = (Array.isArray(results) ? results : []) as { kind?: string; baselineState?: string }[];
      const wanted = rows.filter(({ kind, baselineState }) => !/^(?:pass|notApplicable|informational)$/.test(kind ?? '') && baselineState !== 'absent');
      const { observations, undecodable } = report.decode(CONTEXT);
      expect(observations.length + undecodable.length).toBe(wanted.length);
      // Only files that are made to break the standard have such rows.
      if (!/Invalid|PrereleaseCompatibilityTransformer|JSON1002|json-examples/.test(name)) expect(undecodable).toEqual([]);
    }
  });

  it.each(corpusFiles(['recorded', 'pairs'], /(?:trivy|grype)[^/]*\.sarif(?:\.json)?$/))('%s: rows about packages are vulnerabilities', (_, text) => {
    const rows = (text.match(/"ruleId": ?"(?:CVE|GHSA|GO|TEMP|DLA)-/g) ?? []).length;
    const observations = sarifReport.open(JSON.parse(text), 'x').flatMap((report) => report.decode(CONTEXT).observations);
    const vulnerabilities = observations.filter((each) => each.kind === 'vulnerability');
    expect(vulnerabilities.length).toBe(rows);
    expect(JSON.stringify(observations)).not.toContain('CANARY');
  });
});
