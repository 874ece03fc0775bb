import { expect, it } from '@jest/globals';
import { corpusFiles, describeCorpus } from '../../../__tests__/support/corpus.js';
import { parseDockerfile } from '../../artifacts/dockerfile.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { hadolint } from './index.js';
import { decodeHadolint } from './output.js';

const CONTEXT: DecodeContext = { target: 'repository', name: 'repository', image: undefined, fileName: (path) => path.replace('/work/', ''), version: '2.15.1' };
const ROW = { code: 'DL3002', column: 1, file: '/work/Dockerfile', level: 'warning', line: 3, message: 'Last USER should\nnot be root' };

function decode(rows: unknown, dockerfile?: string): Decoded {
  const dockerfiles = new Map(dockerfile === undefined ? [] : [['Dockerfile', parseDockerfile('Dockerfile', dockerfile)]]);
  return decodeHadolint(rows, { ...CONTEXT, dockerfiles });
}

it('makes a finding of a row', () => {
  expect(decode([ROW]).observations).toEqual([
    {
      kind: 'misconfiguration', rule: 'hadolint/DL3002', title: 'Last USER should not be root', message: 'Last USER should not be root', severity: 'low', confidence: 'high', target: 'repository',
      place: { type: 'source', at: { file: 'Dockerfile', startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 }, node: 'DL3002' },
      seenBy: { scanner: 'hadolint', version: '2.15.1', id: 'DL3002', severity: 'low' }, aliases: [],
    },
  ]);
});

it('points at the whole instruction when the Dockerfile is at hand', () => {
  const [observation] = decode([{ ...ROW, line: 2 }], 'FROM a:1.0\nRUN a && \\\n  b-1.2.3\n').observations;
  expect(observation?.place).toEqual({ type: 'source', at: { file: 'Dockerfile', startLine: 2, startColumn: 1, endLine: 3, endColumn: 10 }, node: 'RUN a && b-#' });
});

it('keeps what a pragma switches off, with where that is written', () => {
  const [observation] = decode([ROW], 'FROM a:1\n# hadolint ignore=DL3002\nUSER root\n').observations;
  expect(observation).toMatchObject({ rule: 'hadolint/DL3002', excepted: { origin: 'Dockerfile:2' } });
});

it.each([['error', 'medium'], ['warning', 'low'], ['info', 'negligible'], ['style', 'negligible'], ['ignore', 'negligible'], ['fatal', 'unknown'], [undefined, 'unknown']])('takes %s for %s', (level, severity) => {
  expect(decode([{ ...ROW, level }]).observations[0]?.severity).toBe(severity);
});

it('says which file was not looked at, and reads the others', () => {
  const { observations, gaps } = decode([{ ...ROW, code: 'DL1000', line: 2, message: 'missing whitespace' }, { ...ROW, file: '/work/b/Dockerfile' }]);
  expect([observations.length, gaps]).toEqual([1, ["it can't parse Dockerfile:2 (missing whitespace)"]]);
});

it('names rows that can not be read', () => {
  const { observations, undecodable } = decode([ROW, { ...ROW, line: 'three' }, 7]);
  expect([observations.length, undecodable]).toEqual([1, ['[1]: line: number expected', '[2]: Object expected']]);
});

it.each([[''], ['Please provide a Dockerfile\n'], ['[{"code":"DL30'], ['{}']])('refuses %j', (text) => {
  expect(() => hadolint.decode(text, CONTEXT)).toThrow(/hadolint/);
});

it('is asked for everything, with a configuration of ours', () => {
  const subject = { type: 'dockerfiles' as const, target: 'repository', name: '.', files: [{ path: '/a/-x', file: '-x', dockerfile: parseDockerfile('-x', '') }] };
  const options = { timeoutMs: 1, config: undefined, extraArgs: [] };
  expect(hadolint.command(subject, options)).toEqual({
    args: ['--format', 'json', '--no-color', '--disable-ignore-pragma', '--config', 'dockgate-hadolint.yaml', '--', '/a/-x'],
    env: {},
    files: { 'dockgate-hadolint.yaml': 'ignored: []\n' },
  });
  expect(hadolint.command(subject, { ...options, config: '/c.yaml' })).toMatchObject({ args: expect.arrayContaining(['/c.yaml']) });
  expect(hadolint.readVersion('Haskell Dockerfile Linter 2.15.1\n')).toBe('2.15.1');
});

describeCorpus('recorded reports', () => {
  const files = corpusFiles(['recorded', 'tool-reports'], /hadolint.*\.json$/);
  const documents = files.flatMap(([name, text]): [string, unknown][] => (text.startsWith('[') ? [[name, JSON.parse(text)]] : []));

  it('are there', () => {
    expect(documents.length).toBeGreaterThan(14);
  });

  it.each(documents)('%s: each row in is an observation or a gap out', (_, document) => {
    const rows = document as { code: string }[];
    const { observations, undecodable, gaps = [] } = decodeHadolint(document, CONTEXT);
    expect(undecodable).toEqual([]);
    expect(observations.length + gaps.length).toBe(rows.length);
    expect(gaps.length).toBe(rows.filter(({ code }) => code === 'DL1000').length);
    expect(observations.filter(({ severity }) => severity === 'unknown')).toEqual([]);
  });
});
