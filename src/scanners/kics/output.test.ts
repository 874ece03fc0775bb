import { expect, it } from '@jest/globals';
import type { DecodeContext, Decoded } from '../scanner.js';
import { decodeKics } from './output.js';
import { kicsReport } from './report.js';

const CONTEXT: DecodeContext = { target: 'repository', name: '.', image: undefined, fileName: (path) => path.replace('../../path/', ''), version: 'v2.1.20', report: 'kics.json' };
const FILE = { file_name: '../../path/Dockerfile', similarity_id: 'a', line: 2, issue_type: 'MissingAttribute', search_key: 'FROM={{alpine}}', search_value: 'hunter2', expected_value: "There is a 'USER'", actual_value: 'hunter2' };
const QUERY = { query_name: 'Missing User Instruction', query_id: 'fd54f200-402c-4333-a5a4-36ef6709af2f', query_url: 'https://example.com', severity: 'HIGH', platform: 'Dockerfile', category: 'Build Process', description: 'A user should be given.', files: [FILE] };

function decode(query: object, more: object = {}): Decoded {
  return decodeKics({ kics_version: 'v2.1.20', queries: [{ ...QUERY, ...query }], ...more }, CONTEXT);
}

it('makes a finding of each place, and quotes nothing of what stands there', () => {
  const { observations } = decode({});
  expect(observations).toMatchObject([
    {
      kind: 'misconfiguration', rule: 'kics/fd54f200-402c-4333-a5a4-36ef6709af2f', title: 'Missing User Instruction', message: "A user should be given: There is a 'USER'", severity: 'high',
      place: { type: 'source', at: { file: 'Dockerfile', startLine: 2 }, node: 'FROM={{alpine}}' },
    },
  ]);
  expect(JSON.stringify(observations)).not.toContain('hunter2');
});

it.each([['CRITICAL', 'critical'], ['HIGH', 'high'], ['MEDIUM', 'medium'], ['LOW', 'low'], ['INFO', 'negligible'], ['TRACE', 'negligible'], ['NEWEST', 'unknown'], [null, 'unknown']])('takes %s for %s', (severity, ours) => {
  expect(decode({ severity }).observations[0]?.severity).toBe(ours);
});

it('knows secrets by their query', () => {
  const { observations } = decode({ query_name: 'Passwords And Secrets - Generic Password', platform: 'Common', category: 'Secret Management', files: [{ ...FILE, expected_value: 'hunter2' }] });
  expect(observations).toMatchObject([{ kind: 'secret', message: 'A user should be given.' }]);
});

it('takes fields that are null, and a line that it does not know', () => {
  expect(decode({ description: null, files: [{ file_name: 'main.tf', line: -1, expected_value: null, search_key: null }] }).observations).toMatchObject([{ message: 'Missing User Instruction', place: { at: { file: 'main.tf', startLine: 1 }, node: '' } }]);
});

it('says what was not looked at', () => {
  expect(decode({}, { files_failed_to_scan: 1, queries_failed_to_execute: 2 }).gaps).toEqual(['1 file could not be scanned', '2 queries could not be run']);
  expect(decode({ files: [{ line: 3 }, FILE] })).toMatchObject({ undecodable: ['queries[0].files[0]: file_name: "file_name" expected'], observations: [{}] });
});

it('knows its reports', () => {
  expect([kicsReport.fits({ queries: [] }), kicsReport.fits({ matches: [] }), kicsReport.open({ kics_version: 'v1', queries: [] }, 'x')[0]?.version]).toEqual([true, false, 'v1']);
});
