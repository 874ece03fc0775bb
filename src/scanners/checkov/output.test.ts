import { expect, it } from '@jest/globals';
import { corpusFiles, describeCorpus } from '../../../__tests__/support/corpus.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { decodeCheckov } from './output.js';
import { checkovReport } from './report.js';

const CONTEXT: DecodeContext = { target: 'repository', name: '.', image: undefined, fileName: (path) => path.replace(/^\//, ''), version: '3.2', report: 'checkov.json' };
const ROW = {
  check_id: 'CKV_DOCKER_3', check_name: 'Ensure that a user for the container has been created', check_result: { result: 'FAILED', evaluated_keys: ['hunter2'] }, code_block: [[1, 'ENV A=hunter2']],
  file_path: '/Dockerfile', repo_file_path: '/app/Dockerfile', file_line_range: [3, 9], resource: '/Dockerfile.FROM', severity: null,
};

function decode(results: object, type = 'dockerfile'): Decoded {
  return decodeCheckov({ check_type: type, results: { passed_checks: [], parsing_errors: [], ...results }, summary: { checkov_version: '3.2' } }, CONTEXT);
}

it('makes a finding of a failed check, and quotes nothing of the file', () => {
  const { observations } = decode({ failed_checks: [ROW] });
  expect(observations).toMatchObject([{ kind: 'misconfiguration', rule: 'checkov/CKV_DOCKER_3', severity: 'unknown', place: { type: 'source', at: { file: 'app/Dockerfile', startLine: 3 }, node: '/Dockerfile.FROM' } }]);
  expect(JSON.stringify(observations)).not.toContain('hunter2');
});

it.each([['CRITICAL', 'critical'], ['HIGH', 'high'], ['MEDIUM', 'medium'], ['LOW', 'low'], ['INFO', 'negligible'], [{ name: 'HIGH' }, 'high'], ['NEWEST', 'unknown'], [null, 'unknown']])('takes %j for %s', (severity, ours) => {
  expect(decode({ failed_checks: [{ ...ROW, severity }] }).observations[0]?.severity).toBe(ours);
});

it('takes a skip for an exception', () => {
  expect(decode({ skipped_checks: [{ ...ROW, check_result: { result: 'SKIPPED', suppress_comment: 'runs rootless' } }] }).observations).toMatchObject([{ excepted: { reason: 'runs rootless', origin: 'app/Dockerfile:3' } }]);
});

it('takes a package and its version for a vulnerability', () => {
  const details = { id: 'CVE-2019-11324', package_name: 'urllib3', package_version: '1.24.1', package_type: 'python', severity: 'high', cvss: 7.5, vector: 'CVSS:3.0/x', description: 'd', link: 'https://example.com', fixed_versions: ['1.24.2'] };
  const row = { ...ROW, check_id: 'CKV_CVE_2019_11324', file_line_range: [0, 0], vulnerability_details: details };
  expect(decode({ failed_checks: [row] }, 'sca_package').observations).toMatchObject([
    { kind: 'vulnerability', rule: 'CVE-2019-11324', severity: 'high', package: { purl: 'pkg:pypi/urllib3@1.24.1' }, fixedIn: ['1.24.2'], cvss: { score: 7.5 }, place: { type: 'file', file: 'app/Dockerfile', line: undefined } },
  ]);
  expect(decode({ failed_checks: [{ ...row, vulnerability_details: { id: 'CVE-2019-11324' } }] }).observations).toMatchObject([{ kind: 'misconfiguration', rule: 'checkov/CKV_CVE_2019_11324' }]);
});

it('knows secrets', () => {
  expect(decode({ failed_checks: [{ ...ROW, check_id: 'CKV_SECRET_6', resource: 'a1b2' }] }, 'secrets').observations).toMatchObject([{ kind: 'secret', message: ROW.check_name }]);
});

it('says what was not looked at', () => {
  expect(decode({ parsing_errors: ['/a/Dockerfile'], failed_checks: [{ check_id: '' }] })).toMatchObject({ gaps: ["it can't parse a/Dockerfile"], undecodable: ['[0].results.failed_checks[0]: check_id: >=1 expected'] });
});

it('takes the answer of a run that found nothing to look at', () => {
  const nothing = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3.2.1' };
  expect(decodeCheckov(nothing, CONTEXT).observations).toEqual([]);
  expect(checkovReport.open(nothing, 'x')[0]?.version).toBe('3.2.1');
});

describeCorpus('recorded reports', () => {
  const documents = corpusFiles(['tool-reports'], /checkov.*\.json$/).map(([name, text]): [string, unknown] => [name, JSON.parse(text)]);

  it.each(documents)('%s: each row in is an observation out', (_, json) => {
    const rows = (json as { results: { failed_checks: unknown[]; skipped_checks: unknown[] } }[]).flatMap(({ results }) => [...results.failed_checks, ...results.skipped_checks]);
    const { observations, undecodable, gaps } = decodeCheckov(json, CONTEXT);
    expect([undecodable, gaps, observations.length]).toEqual([[], [], rows.length]);
    expect(observations.every(({ place }) => place.type === 'source' && place.at.startLine >= 1)).toBe(true);
  });
});
