/** The real hadolint, run by the built bundle. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GateReport } from '../../src/report.js';
import { writeFiles } from '../support/folder.js';
import { dockgate, missingTools, TOOLS } from '../support/real.js';

const HADOLINT = join(TOOLS, 'bin/hadolint');
const missing = missingTools() ?? (existsSync(HADOLINT) ? undefined : `${HADOLINT} is missing; .ci/run sets it up`);
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

const DOCKERFILE = 'FROM debian:12\n# hadolint ignore=DL3008\nRUN apt-get update && apt-get install -y --no-install-recommends curl\nRUN cd /tmp && \\\n  true\nUSER 1000\n';

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'dockgate-hadolint-'));
  writeFiles(path, files);
  return path;
}

/** `rule@file:line state` of what hadolint saw. */
function seen(report: GateReport): string[] {
  return report.findings
    .filter(({ seenBy }) => seenBy.some(({ scanner }) => scanner === 'hadolint'))
    .map(({ seenBy, at, disposition }) => `${seenBy.find(({ scanner }) => scanner === 'hadolint')?.id ?? ''}@${at.file}:${String(at.startLine)} ${disposition.state}`)
    .sort();
}

const ARGS = ['scan', '.', '--scanners', 'hadolint', '--scanner-path', `hadolint=${HADOLINT}`];

describeReal('hadolint', () => {
  it('looks at every Dockerfile, and nothing in the repository switches it off', () => {
    const cwd = folder({ Dockerfile: DOCKERFILE, 'sub dir/Dockerfile': 'FROM debian:12\nRUN cd /tmp\n', '.hadolint.yaml': 'ignored: [DL3003]\noverride:\n  style: [DL3009]\n', '.git/x': '' });

    const report = dockgate(ARGS, cwd).report();

    expect(report.scanners).toMatchObject([{ name: 'hadolint', version: '2.15.1', outcome: 'ok', databases: [], target: 'repository' }]);
    expect(seen(report)).toEqual(expect.arrayContaining(['DL3003@Dockerfile:4 excepted', 'DL3003@sub dir/Dockerfile:2 excepted', 'DL3008@Dockerfile:3 excepted', 'DL3009@Dockerfile:3 reported']));
    expect(report.findings.find(({ rule }) => rule === 'hadolint/DL3008')?.disposition).toMatchObject({ entry: expect.stringMatching(/^Dockerfile:2/) });
  });

  it('takes the configuration that is named', () => {
    const cwd = folder({ Dockerfile: DOCKERFILE, 'lint.yaml': 'ignored: [DL3009]\n' });

    const rules = seen(dockgate([...ARGS, '--hadolint-config', 'lint.yaml'], cwd).report());

    expect(rules.some((rule) => rule.startsWith('DL3003@'))).toBe(true);
    expect(rules.some((rule) => rule.startsWith('DL3009@Dockerfile:3 reported'))).toBe(false);
  });

  it('makes the verdict incomplete when it can not parse a file, and tells of the others', () => {
    const cwd = folder({ Dockerfile: DOCKERFILE, 'bad/Dockerfile': 'FROM debian:12\nFOO bar\n' });

    const run = dockgate([...ARGS, '--fail-on', 'critical'], cwd);

    expect(run.code).toBe(3);
    expect(run.report().scanners).toMatchObject([{ outcome: 'failed', error: expect.stringContaining("it can't parse bad/Dockerfile:2") }]);
    expect(seen(run.report()).length).toBeGreaterThan(1);
  });
});
