import { expect, it } from '@jest/globals';
import { corpusFiles, describeCorpus } from '../../../__tests__/support/corpus.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { decodeDockle } from './output.js';
import { dockleReport } from './report.js';

const CONTEXT: DecodeContext = { target: 'image:app', name: 'app', image: undefined, fileName: (path) => path, version: undefined, report: 'dockle.json' };

function decode(details: unknown): Decoded {
  return decodeDockle({ summary: { fatal: 0, warn: 0 }, details }, CONTEXT);
}

const ROW = { code: 'CIS-DI-0010', title: 'Do not store credential in environment variables/files', level: 'FATAL', alerts: [] };

it('makes a finding about the image of a row', () => {
  expect(decode([ROW]).observations).toMatchObject([{ kind: 'misconfiguration', rule: 'dockle/CIS-DI-0010', severity: 'high', target: 'image:app', place: { type: 'layer', diffId: undefined }, seenBy: { scanner: 'dockle', id: 'CIS-DI-0010' } }]);
});

it.each([['FATAL', 'high'], ['WARN', 'medium'], ['INFO', 'low'], ['NEWEST', 'unknown']])('takes %s for %s', (level, severity) => {
  expect(decode([{ ...ROW, level }]).observations[0]?.severity).toBe(severity);
});

it('has no finding of what passed or was skipped, and an exception of what dockle was told to ignore', () => {
  const { observations } = decode([{ ...ROW, level: 'PASS' }, { ...ROW, level: 'SKIP' }, { ...ROW, level: 'IGNORE' }]);
  expect(observations).toMatchObject([{ severity: 'unknown', excepted: { origin: 'dockle.json' } }]);
});

it.each([
  ['Suspicious ENV key found : DB_PASSWORD on ENV A=hunter2 DB_PASSWORD=******* (You can suppress it with --accept-key)', '`DB_PASSWORD`'],
  ['Suspicious ENV key found : token on RUN |1 TOKEN=hunter2 /bin/sh -c echo # buildkit', '`token`'],
  ['Avoid sudo in container : RUN |1 TOKEN=hunter2 /bin/sh -c sudo id # buildkit', undefined],
  ["Use 'rm -rf /var/lib/apt/lists' after 'apt-get install|update' : RUN |1 TOKEN=hunter2 /bin/sh -c apt-get update", undefined],
  ['setuid file: urwxr-xr-x usr/bin/su', 'usr/bin/su'],
  ['Suspicious directory : root/.npm ', 'root/.npm'],
  ['Suspicious filename found : app/id_rsa (You can suppress it with "-af id_rsa")', 'app/id_rsa'],
  ['Suspicious file : a TOKEN=hunter2', undefined],
  ['something new: hunter2', undefined],
])('says of the alert %j no more than a name', (alert, shown) => {
  const message = decode([{ ...ROW, alerts: [alert] }]).observations[0]?.message ?? '';
  expect(message).toBe(shown === undefined ? ROW.title : `${ROW.title}: ${shown}`);
  expect(message).not.toContain('hunter2');
});

it('names rows that can not be read, without their values', () => {
  expect(decode([{ ...ROW, alerts: 'hunter2' }, 'hunter2', ROW])).toMatchObject({ observations: [{}], undecodable: ['details[0]: alerts: Array expected', 'details[1]: Object expected'] });
});

it('knows its reports and the image that they name', () => {
  expect(dockleReport.fits({ summary: { fatal: 1, warn: 0 }, details: [] })).toBe(true);
  expect(dockleReport.open({ image: 'app:1', summary: {} }, 'x')[0]?.about).toEqual({ type: 'image', image: { id: undefined, name: 'app:1', config: undefined } });
});

describeCorpus('recorded reports', () => {
  const files = corpusFiles(['recorded', 'tool-reports'], /(?:^|\/)dockle[^/]*(?:\/[^/]*)?\.json$/);
  const documents = files.flatMap(([name, text]): [string, { details: { level: string }[] }][] => (text.startsWith('{') ? [[name, JSON.parse(text) as { details: { level: string }[] }]] : []));

  it('are there', () => {
    expect(documents.length).toBeGreaterThan(17);
  });

  it.each(documents)('%s: each row in is an observation out, and no build argument', (_, document) => {
    const { observations, undecodable } = decodeDockle(document, CONTEXT);
    expect(undecodable).toEqual([]);
    expect(observations.length).toBe(document.details.filter(({ level }) => level !== 'PASS' && level !== 'SKIP').length);
    const text = JSON.stringify(observations);
    expect(text).not.toMatch(/CANARY|\bRUN\b|buildkit/);
  });
});
