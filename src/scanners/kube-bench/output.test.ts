import { expect, it } from '@jest/globals';
import { corpusFiles, describeCorpus } from '../../../__tests__/support/corpus.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { decodeKubeBench } from './output.js';
import { kubeBenchReport } from './report.js';

const CONTEXT: DecodeContext = { target: 'cluster:c', name: 'c', image: undefined, fileName: (path) => path, version: undefined, report: 'kb.json' };
const ROW = { test_number: '1.2.3', test_desc: 'Ensure that --token-auth-file is not set (Automated)', status: 'FAIL', scored: true, actual_value: 'hunter2', reason: 'hunter2', audit: 'hunter2' };

function document(results: readonly unknown[], version = 'cis-1.12'): unknown {
  return { Controls: [{ version, node_type: 'master', tests: [{ section: '1.2', results }] }], Totals: {} };
}

function decode(results: readonly unknown[], version?: string): Decoded {
  return decodeKubeBench(document(results, version), CONTEXT);
}

it('makes a finding of what failed, and shows nothing of what the machine runs', () => {
  const { observations } = decode([ROW]);
  expect(observations).toMatchObject([{ rule: 'kube-bench/CIS-1.2.3', severity: 'medium', confidence: 'high', message: 'Ensure that --token-auth-file is not set: the check failed (master)', place: { type: 'report', file: 'kb.json', node: 'master' } }]);
  expect(JSON.stringify(observations)).not.toContain('hunter2');
});

it.each([['FAIL', 'medium'], ['WARN', 'unknown'], ['NEWEST', 'unknown']])('takes %s for %s', (status, severity) => {
  expect(decode([{ ...ROW, status }]).observations[0]?.severity).toBe(severity);
});

it('has no finding of PASS and INFO', () => {
  expect(decode([{ ...ROW, status: 'PASS' }, { ...ROW, status: 'INFO' }])).toEqual({ observations: [], undecodable: [], gaps: [] });
});

it.each([['1.6', '1.1', 'CIS-1.1'], ['cis-1.12', '1.1', 'CIS-1.1'], ['eks-1.7.0', '3.1.1', 'EKS-3.1.1'], ['eks-stig-kubernetes-v1r6', 'V-242390', 'V-242390']])('of benchmark %s, check %s is %s', (version, test_number, id) => {
  expect(decode([{ ...ROW, test_number }], version).observations[0]?.rule).toBe(`kube-bench/${id}`);
});

it('says when it looked at nothing, though kube-bench ends well', () => {
  const notRun = { ...ROW, reason: 'failed to run: "grep $apiserverbin"' };
  expect(decode([notRun, ROW]).gaps).toEqual(['1 of 2 checks of master could not be run (is what they look at running there?)']);
  expect(decode([notRun, ROW, ROW])).toMatchObject({ gaps: [], observations: [{ confidence: 'low' }, { confidence: 'high' }, { confidence: 'high' }] });
  expect(decodeKubeBench({ Controls: [] }, CONTEXT).gaps).toEqual(['the report holds no check']);
});

it('names rows that can not be read', () => {
  expect(decode([{ ...ROW, status: 1 }, ROW]).undecodable).toEqual(['Controls[0].tests[0].results[0]: status: string expected']);
});

describeCorpus('recorded reports', () => {
  const documents = corpusFiles(['recorded', 'tool-reports'], /(?:kube-bench|kubebench)\/.*\.json$/).map(([name, text]): [string, unknown] => [name, JSON.parse(text)]);

  it('are there', () => {
    expect(documents.length).toBe(10);
  });

  it.each(documents)('%s: each row that is no PASS or INFO is an observation', (name, json) => {
    const rows = JSON.stringify(json).match(/"status":"(?:FAIL|WARN)"/g) ?? [];
    const { observations, undecodable, gaps = [] } = decodeKubeBench(json, CONTEXT);
    expect(kubeBenchReport.fits(json)).toBe(true);
    expect(undecodable).toEqual([]);
    expect(observations.length).toBe(rows.length);
    const blind = /nothing-running|without|controls/.test(name);
    expect(gaps.length > 0).toBe(blind);
  });
});
