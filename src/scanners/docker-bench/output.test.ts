import { describe, expect, it } from '@jest/globals';
import { corpusFiles, describeCorpus } from '../../../__tests__/support/corpus.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { decodeDockerBench, readDockerBench } from './output.js';
import { dockerBenchReport } from './report.js';

const CONTEXT: DecodeContext = { target: 'host:h', name: 'h', image: undefined, fileName: (path) => path, version: '1.6.0', report: 'db.json' };
const ROW = { id: '5.25', desc: '5.25 Ensure that the container is restricted from acquiring additional privileges (Automated)', result: 'WARN', details: 'Containers without restricted privileges:  bad', items: ['bad'] };

function decode(results: readonly unknown[], checks?: number): Decoded {
  return decodeDockerBench({ dockerbenchsecurity: '1.6.0', tests: [{ id: '5', desc: 'x', results }], ...(checks === undefined ? {} : { checks }) }, CONTEXT);
}

it('makes a finding of a warning', () => {
  expect(decode([ROW]).observations).toMatchObject([
    { rule: 'docker-bench/CIS-5.25', severity: 'medium', message: 'Ensure that the container is restricted from acquiring additional privileges (Containers without restricted privileges: bad)', place: { type: 'report', file: 'db.json', node: '' } },
  ]);
});

it.each([['WARN', 1], ['PASS', 0], ['INFO', 0], ['NOTE', 0], ['NEWEST', 1]])('has of %s %d findings', (result, count) => {
  expect(decode([{ ...ROW, result }]).observations.length).toBe(count);
});

it('says when it is not whole', () => {
  expect(decode([ROW], 3).gaps).toEqual(['it counts 3 checks and lists 1']);
  expect(decode([]).gaps).toEqual(['the report holds no check']);
  expect(decode([{ ...ROW, result: null }]).undecodable).toEqual(['tests[0].results[0]: result: string expected']);
});

describe('a document that is printed without escaping', () => {
  const text = (details: string): string => `{\n  "dockerbenchsecurity": "1.6.0",\n  "tests": [\n    {\n      "id": "5",\n      "desc": "x",\n      "results": [\n        {\n          "id": "5.1",\n          "desc": "d",\n          "result": "WARN",\n          "details": "${details}",\n          "items": [\n            "${details}"\n          ]\n        }\n      ]\n    }\n  ],\n  "checks": 1\n}\n`;

  it.each(['a "b" c', 'C:\\quit', '"', 'a", "result": "PASS'])('is read all the same with %j in it', (details) => {
    const { observations } = decodeDockerBench(readDockerBench(text(details), 'x'), CONTEXT);
    expect(observations).toMatchObject([{ severity: 'medium', message: expect.stringContaining(details.trim()) }]);
  });

  it('is refused when a value goes over lines', () => {
    expect(() => readDockerBench(text('a "\n b'), 'x')).toThrow(/not JSON/);
  });
});

describeCorpus('recorded reports', () => {
  const files = corpusFiles(['recorded', 'tool-reports'], /docker-?bench[^/]*\/.*\.json$/);

  it('are there', () => {
    expect(files.length).toBe(6);
  });

  it.each(files)('%s: each WARN is an observation', (name, text) => {
    if (name.includes('killed')) {
      expect(() => readDockerBench(text, name)).toThrow(/cut off/);
      return;
    }
    const json = readDockerBench(text, name);
    const { observations, undecodable, gaps } = decodeDockerBench(json, CONTEXT);
    expect(dockerBenchReport.fits(json)).toBe(true);
    expect([undecodable, gaps]).toEqual([[], []]);
    expect(observations.length).toBe((text.match(/"result": "WARN"/g) ?? []).length);
  });
});
