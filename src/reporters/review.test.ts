import { describe, expect, it } from '@jest/globals';
import { aFinding, aReport, aVulnerability, at } from '../../__tests__/support/report.js';
import { HOSTILE, richReport } from '../../__tests__/support/rich-report.js';
import { readPatch } from '../hosts/github/patch.js';
import { reviewComments } from './review.js';

const DOCKERFILE = '@@ -1,3 +1,5 @@\n FROM node:18\n+ADD app /app\n+RUN a \\\n+  && b\n CMD ["node"]';
const diff = (patch = DOCKERFILE, file = 'Dockerfile'): ReadonlyMap<string, ReturnType<typeof readPatch>> => new Map([[file, readPatch(patch)]]);
const none = (): undefined => undefined;
const gates = { disposition: { state: 'gates' } } as const;

function lines(from: number, to = from, columns: readonly [number, number] = [1, 6]): ReturnType<typeof at> {
  return { file: 'Dockerfile', startLine: from, startColumn: columns[0], endLine: to, endColumn: columns[1] };
}

describe('which findings', () => {
  it('are on lines that the change touches, each place once, what closes the gate first', () => {
    const report = aReport({
      findings: [
        aFinding({ rule: 'a/untouched', severity: 'critical', at: lines(1), fingerprint: 'untouched' }),
        aFinding({ rule: 'a/reported', severity: 'critical', at: lines(2), fingerprint: 'reported' }),
        aFinding({ rule: 'a/gates', severity: 'medium', at: lines(3, 4), fingerprint: 'gates', ...gates }),
        aFinding({ rule: 'a/beside', severity: 'high', at: lines(3), fingerprint: 'beside' }),
        aFinding({ rule: 'a/elsewhere', severity: 'high', at: at('other/Dockerfile', 2), fingerprint: 'elsewhere' }),
        aFinding({ rule: 'a/excepted', severity: 'high', at: lines(2), fingerprint: 'excepted', disposition: { state: 'excepted', entry: 'x' } }),
        aFinding({ rule: 'a/mild', severity: 'low', at: lines(2), fingerprint: 'mild' }),
        aFinding({ rule: 'a/fixed', severity: 'high', at: lines(2), fingerprint: 'fixed', change: 'fixed' }),
      ],
    });
    const { comments, holding } = reviewComments(report, diff(), none);

    expect(comments.map(({ keys, startLine, endLine }) => [keys, startLine, endLine])).toEqual([[['gates', 'beside'], 3, 4], [['reported'], 2, 2]]);
    expect([...(holding ?? [])].sort()).toEqual(['beside', 'elsewhere', 'gates', 'mild', 'reported', 'untouched']);
  });

  it('that reach out of the hunk are put on the first line that changed', () => {
    const report = aReport({ findings: [aFinding({ at: lines(4, 30) })] });
    expect(reviewComments(report, diff(), none).comments).toMatchObject([{ startLine: 4, endLine: 4 }]);
  });

  it('are gone, nobody may say when something was not looked at', () => {
    expect(reviewComments(aReport(), diff(), none).holding).toEqual(new Set());
    expect(reviewComments(aReport({ verdict: 'incomplete' }), diff(), none).holding).toBeUndefined();
    expect(reviewComments(aReport({ notLookedAt: [{ what: 'x', why: 'y' }] }), diff(), none).holding).toBeUndefined();
  });
});

describe('what is said', () => {
  it('what, why and what to do, and the change where it is safe', () => {
    const finding = aFinding({ at: lines(2, 2, [1, 13]), fix: { at: lines(2, 2, [1, 13]), text: 'COPY app /app', title: 'use COPY' }, ...gates });
    const edit = { kind: 'line', title: 'use `COPY`', at: finding.at, removes: [finding.fingerprint], certain: true } as const;
    const [comment] = reviewComments(aReport({ findings: [finding], edits: [edit] }), diff(), (rule) => ({ title: rule, severity: 'high', why: 'ADD fetches.', remedy: 'Use COPY.', references: [] })).comments;

    expect(comment?.body.split('\n\n')).toEqual([
      expect.stringMatching(/^- \*\*high\*\*, closes the gate: `dockerfile\/root-user`: /),
      'Why: ADD fetches.',
      'What to do: Use `COPY`',
      '```suggestion\nCOPY app /app\n```',
      '<sub>Dockgate</sub>',
    ]);
  });

  it('why, only of what is named, and by its name where it stands among others', () => {
    const flaws = Array.from({ length: 5 }, (_, index) => aVulnerability({ rule: `CVE-2026-${String(index)}`, at: lines(2), fingerprint: `f${String(index)}`, severity: 'critical' }));
    const body = (own: Parameters<typeof aFinding>[0]): string => reviewComments(aReport({ findings: [...flaws, aFinding({ at: lines(2), fingerprint: 'own', ...own })] }), diff(), (rule) => (rule.startsWith('CVE') ? undefined : { title: rule, severity: 'high', why: 'Root is root.', remedy: 'Add USER.', references: [] })).comments[0]?.body ?? '';

    expect(body({ severity: 'low' })).not.toContain('Why');
    expect(body(gates)).toContain('\n\nWhy `dockerfile/root-user`: Root is root.\n\n');
  });

  it('of a package its version and the fixed one', () => {
    const finding = aVulnerability({ at: at('package-lock.json', 1), package: { purl: 'pkg:npm/lodash@4.17.15', name: 'lodash', version: '4.17.15', paths: [] }, fixedIn: ['4.17.21'], message: 'Command injection.' });
    const { comments } = reviewComments(aReport({ findings: [finding] }), diff('@@ -1 +1 @@\n-a\n+b', 'package-lock.json'), none);

    expect(comments[0]?.body).toContain('- **high**: `CVE-2023-0286` in `lodash` `4.17.15`, fixed in `4.17.21`: Command injection. (trivy, grype (medium))');
  });

  it('of very many on one line is short, and counts the others', () => {
    const findings = Array.from({ length: 300 }, (_, index) => aVulnerability({ rule: `CVE-2026-${String(1000 + index)}`, at: lines(2), message: 'long '.repeat(2000), fingerprint: `f${String(index)}` }));
    const [comment] = reviewComments(aReport({ findings }), diff(), none).comments;

    expect(comment?.body).toContain('And 295 more here.');
    expect(comment?.body.length).toBeLessThan(4000);
  });

  it.each([
    ['is not offered where nobody is sure', aFinding({ confidence: 'low', at: lines(2), fix: { at: lines(2), text: 'x', title: 'x' } })],
    ['is not offered beyond what the diff shows', aFinding({ at: lines(2), fix: { at: lines(9), text: 'x', title: 'x' } })],
    ['is not offered in another file', aFinding({ at: lines(2), fix: { at: at('.dockerignore', 2), text: 'x', title: 'x' } })],
  ])('a change %s', (_, finding) => {
    const [comment] = reviewComments(aReport({ findings: [finding] }), diff(), none).comments;
    expect(comment?.body).not.toContain('suggestion');
    expect(comment?.startLine).toBe(2);
  });

  it('a change stands on the lines that it replaces', () => {
    const finding = aFinding({ at: lines(4), fix: { at: lines(3, 4, [1, 7]), text: 'RUN a && b', title: 'x' } });
    expect(reviewComments(aReport({ findings: [finding] }), diff(), none).comments).toMatchObject([{ startLine: 3, endLine: 4, body: expect.stringContaining('```suggestion\nRUN a && b\n```') as unknown }]);
  });
});

it('hostile text stands in code or escaped, and nothing of it begins a line', () => {
  const report = richReport();
  const patch = `@@ -0,0 +1,400 @@\n${'+x\n'.repeat(400)}`;
  const { comments } = reviewComments(report, new Map(report.findings.map(({ at: { file } }) => [file, readPatch(patch)])), none);
  const all = comments.map(({ body }) => body).join('\n');

  expect(comments.length).toBeGreaterThan(5);
  for (const line of all.split('\n')) expect(line).toMatch(/^(?:- \*\*(?:critical|high|medium|low|negligible|unknown)\*\*|- and \d+ more$|- |And \d+ more here\.$|Why(?: `[^`]+`)?: |What to do:|```|USER app$|x$|<sub>Dockgate|$)/);
  expect(all.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, 'code')).not.toMatch(/<(?!\/?sub>)|@|https?:\/\//);
  expect(all).not.toMatch(/[\u001b\u202e\u2066\u200b]/);
  expect(all).not.toContain(HOSTILE.link);
});
