import { describe, expect, it } from '@jest/globals';
import { testTools } from '../../__tests__/support/tools.js';
import { ScannerFailure } from '../errors.js';
import { mayPass } from './failures.js';
import { withRetries } from './retry.js';
import type { Inspection } from './scanner.js';

const REPORT = { name: 'trivy', verified: true, target: 'archive:app', seconds: 1, databases: [] } as const;
const FINE: Inspection = { report: { ...REPORT, outcome: 'ok' }, observations: [] };
function failure(again: boolean): Inspection {
  return { report: { ...REPORT, outcome: 'failed', error: 'killed' }, observations: [], failure: new ScannerFailure('killed'), mayPass: again };
}

async function run(retries: number, ...results: readonly Inspection[]): Promise<{ readonly last: Inspection; readonly attempts: number; readonly said: readonly string[] }> {
  let attempts = 0;
  const said: string[] = [];
  const log = { ...testTools().log, warn: (text: string) => void said.push(text) };
  const clock = { now: () => new Date(0), monotonic: () => 0, sleep: () => Promise.resolve() };
  const last = await withRetries(() => Promise.resolve(results[attempts++] ?? FINE), retries, 'Trivy on app.tar', { clock, log, signal: new AbortController().signal });
  return { last, attempts, said };
}

describe('a scanner is started again', () => {
  it('when what went wrong may pass, and says each attempt', async () => {
    const { last, attempts, said } = await run(2, failure(true), failure(true));
    expect([last, attempts]).toEqual([FINE, 3]);
    expect(said).toEqual(['Trivy on app.tar: killed; attempt 2 of 3', 'Trivy on app.tar: killed; attempt 3 of 3']);
  });
  it('no more often than was said', async () => {
    const { last, attempts } = await run(1, failure(true), failure(true));
    expect([last.failure?.message, attempts]).toEqual(['killed', 2]);
  });
  it('not otherwise', async () => {
    expect((await run(3, failure(false))).attempts).toBe(1);
    expect((await run(3, FINE)).attempts).toBe(1);
    expect((await run(0, failure(true))).attempts).toBe(1);
  });
});

describe('what may pass', () => {
  it.each<[string, Parameters<typeof mayPass>[0], string, boolean]>([
    ['a kill', { how: 'signalled', signal: 'SIGKILL' }, '', true],
    ['a network that is away', { how: 'exited', code: 1 }, 'FATAL dial tcp 10.0.0.1:443: i/o timeout', true],
    ['a registry that is busy', { how: 'exited', code: 1 }, 'unexpected status code 503 Service Unavailable', true],
    ['another error', { how: 'exited', code: 1 }, 'FATAL unable to open the archive', false],
    ['a time limit', { how: 'timed-out' }, 'i/o timeout', false],
    ['a run that got to its end', { how: 'exited', code: 0 }, 'WARN i/o timeout', false],
  ])('%s', (_, ended, stderr, expected) => {
    expect(mayPass(ended, [0], stderr)).toBe(expected);
  });
});
