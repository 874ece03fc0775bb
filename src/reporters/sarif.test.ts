import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Log, Result } from 'sarif';
import { aReport, aVulnerability, at } from '../../__tests__/support/report.js';
import { hasMultitool, multitoolProblems } from '../../__tests__/support/sarif.js';
import type { Finding } from '../findings/finding.js';
import { GITHUB_LIMITS } from '../hosts/github-limits.js';
import { sarif } from './sarif.js';

function textOf(finding: Finding): string {
  return sarif(aReport({ targets: [{ key: 'build:api', name: 'api', kind: 'build', outcome: 'ok' }], findings: [finding] }), () => undefined, { limits: GITHUB_LIMITS.sarif });
}

function resultOf(finding: Finding): Result | undefined {
  return (JSON.parse(textOf(finding)) as Log).runs[0]?.results?.[0];
}

const RELATED = aVulnerability({
  related: [
    { at: at('api/Dockerfile', 14), text: 'the COPY that made its layer' },
    { at: at('weird dir/a:b', 7), text: 'the RUN [of an] earlier stage](9) that made it' },
  ],
});

describe('related lines', () => {
  it('stand in relatedLocations, and the message links to them', () => {
    const result = resultOf(RELATED);

    expect(result?.relatedLocations?.map(({ id, physicalLocation }) => [id, physicalLocation?.artifactLocation?.uri, physicalLocation?.region?.startLine])).toEqual([
      [1, 'api/Dockerfile', 14],
      [2, 'weird%20dir/a%3Ab', 7],
    ]);
    expect(result?.message.text).toMatch(/ See \[the COPY that made its layer\]\(1\), \[the RUN of an earlier stage \(9\) that made it\]\(2\)\.$/);
  });

  it('are left out when there are none', () => {
    expect(resultOf(aVulnerability())).not.toHaveProperty('relatedLocations');
    expect(resultOf(aVulnerability())?.message.text).not.toContain('See');
  });

  (hasMultitool() ? it : it.skip)('are what the multitool takes', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dockgate-related-')), 'x.sarif');
    writeFileSync(file, textOf(RELATED));

    expect(multitoolProblems(file)).toEqual([]);
  });
});
