/** What the comment promises: it fits, its numbers add up, its links lead to the lines, and it says what matters first. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GateReport } from '../../src/report.js';
import { inBytes, inCharacters } from '../../src/render/budget.js';
import { planEdits } from '../../src/render/edit-plan.js';
import { lineAddress, webAddress } from '../../src/render/links.js';
import { endingSoon } from '../../src/render/story.js';
import { renderComment } from '../../src/reporters/comment.js';
import { renderMarkdown } from '../../src/reporters/markdown.js';
import { COMMENT_REPORTS, gateway, incomplete, manyFindings, nothingFound, oneFinding, passed, RUN, twelveTargets } from '../support/comment-reports.js';
import { aFinding, at, aVulnerability } from '../support/report.js';

const LIMIT = 65_536;
const ARTIFACT = 'https://github.com/octo/shop/actions/runs/7421/artifacts/981';
const HEAD = RUN.pullRequest?.head ?? '';

function comment(report: GateReport, budget = LIMIT): string {
  return renderComment(report, budget, { artifactUrl: ARTIFACT });
}

/** Numbers of findings in rows, and of those that are said to be left out. */
function countedUnder(title: string, text: string): { readonly heading: number; readonly rows: number; readonly left: number } {
  const block = new RegExp(`<summary>${title}: (\\d+).*?</summary>(.*?)</details>`, 's').exec(text);
  const rows = [...(block?.[2] ?? '').matchAll(/^\| (?:critical|high|medium|low|negligible|unknown) \| `[^`]*`(?: × (\d+))?/gm)].reduce((sum, [, times]) => sum + Number(times ?? 1), 0);
  return { heading: Number(block?.[1]), rows, left: Number(/And (\d+) more findings? that/.exec(block?.[2] ?? '')?.[1] ?? 0) };
}

describe('budget', () => {
  const report = manyFindings(5000);

  it('counts characters as GitHub does: UTF-16 units for the comment, bytes of UTF-8 for the summary', () => {
    expect([inCharacters(1).measure('ü🌈'), inBytes(1).measure('ü🌈')]).toEqual([3, 6]);
  });

  it.each([4_500, 8_000, 20_000, LIMIT])('of %i characters is kept; verdict, edits and totals are there, and every finding is shown or counted', (budget) => {
    const text = comment(report, budget);
    expect(text.length).toBeLessThanOrEqual(budget);
    expect(text).toContain('### ⛔ Dockgate: blocked, 2 of 3 conditions not met');
    for (const { title } of planEdits(report).rows) expect(text).toContain(title.split(' → ')[0]);
    expect(text).toContain('**Total 5000: 125 critical, 542 high, 1083 medium, 3250 low.**');
    expect(text).toContain('| `shop/api` | 125 | 542 | 1083 | 3250 |');
    const closing = countedUnder('What closes the gate', text);
    const also = countedUnder('Also found', text);
    expect([closing.heading, also.heading]).toEqual([667, 1083]);
    expect([closing.rows + closing.left, also.rows + also.left]).toEqual([667, 1083]);
    // The last rows go first: as long as one of what closes the gate is missing, none of the rest is there.
    expect(closing.left === 0 || also.rows === 0).toBe(true);
    expect(text).toContain(`do not fit here: [all of it](${ARTIFACT}).`);
    expect(text.match(/<details/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  });

  it('uses what there is', () => {
    expect(comment(report).length).toBeGreaterThan(LIMIT - 1_000);
  });

  it.each(Object.keys(COMMENT_REPORTS))('is kept for %s, in the summary too', (name) => {
    const made = COMMENT_REPORTS[name]?.() ?? nothingFound();
    for (const budget of [200, 1_000, 2_500, LIMIT]) {
      expect(comment(made, budget).length).toBeLessThanOrEqual(budget);
      expect(Buffer.byteLength(renderMarkdown(made, budget))).toBeLessThanOrEqual(budget);
    }
  });

  it('leaves room for verdict, edits and totals however long names are', () => {
    const long = fc.constantFrom('x'.repeat(70_000), '<'.repeat(5_000), '\u202e'.repeat(3_000), '日'.repeat(20_000), '`|'.repeat(4_000), '🌈@'.repeat(9_000), '/a#'.repeat(3_000));
    fc.assert(
      fc.property(long, long, long, (title, file, name) => {
        const findings = Array.from({ length: 30 }, (_, index) => aVulnerability({ rule: `CVE-1-${String(index)}${name}`, title, message: title, at: at(`${file}${String(index)}`, index + 1), fingerprint: String(index), package: { purl: name, name, version: name, paths: [name] }, fixedIn: [name], disposition: { state: 'gates' } }));
        const edits = findings.map((each, index) => ({ kind: 'line' as const, title: `${title}${String(index)}`, at: each.at, removes: [each.fingerprint], certain: false }));
        const text = comment({ ...oneFinding(), findings, edits, conditions: [{ condition: name, effect: 'fail', state: 'broken', found: 30, allowed: 0 }] });
        expect(text.length).toBeLessThanOrEqual(LIMIT);
        expect(text.match(/may remove up to 1 high/g)).toHaveLength(12);
        expect(text).toContain('And 18 more edits, for 18 findings, 18 of which close the gate.');
        expect(text).toContain('**Total 30: 0 critical, 30 high.**');
        const { rows, left } = countedUnder('What closes the gate', text);
        expect(rows + left <= 30 && left > 0 ? true : text.includes('What closes the gate: 30')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what stands first', () => {
  const order = (text: string, ...parts: readonly string[]): void => {
    const found = parts.map((each) => text.indexOf(each));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  };

  it('blocked: verdict, reason, the edits that open the gate, then conditions and totals', () => {
    order(comment(gateway()), '<!-- dockgate gate=ci/gate -->\n### ⛔ Dockgate: blocked, 3 of 4 conditions not met\n\n`medium > 2` found **6**, 2 allowed · `critical` found **1**', '**Three edits open the gate**', '1. `golang.org/x/net`', '2. `stdlib` v1.22.3 → **1.22.5**<br>', '3. `golang.org/x/text` v0.3.7 → **0.3.8**<br>', '<summary>Also worth doing: 3 edits</summary>', '<summary>Conditions: 1 of 4 met</summary>', '| ✅ met | `secret` | 0 | 0 |', '**Total 9: ', '<summary>By target', '<summary>What closes the gate: 6</summary>', '<sub>trivy 0.72.0, trivy-db 6 hours old · grype 0.120.1');
  });

  it('incomplete: what was not looked at, above everything else', () => {
    order(comment(incomplete()), '### ⚠️ Dockgate: incomplete, the gate stays closed', '**Not looked at, so nothing can be said about it**', '- `registry.example/worker`<br>', '- `shop/api by grype`<br>', 'What was looked at meets 3 of 3 conditions.', 'Worth doing: 1 edit', '**Total 1: ');
    expect(comment(incomplete())).not.toContain('everything was looked at');
  });

  it('passed: what was found and fixed; conditions that are all met are folded', () => {
    order(comment(passed()), '### ✅ Dockgate: passed, 4 of 4 conditions met', '**Total 3: 0 critical, 0 high, 2 low, 1 negligible.** Not counted: 6 fixed by this change.', 'Fixed by this change: 6, thank you.', '<summary>Conditions: 4 of 4 met</summary>');
  });

  it('says conditions once: their table is folded where the line below the headline names all that is not met, warnings too', () => {
    expect(comment(twelveTargets())).toContain('`high > 10` found **20**, 10 allowed · warning: `medium > 50` found **56**, 50 allowed\n');
    expect(comment(twelveTargets())).toContain('<details><summary>Conditions: 1 of 4 met</summary>\n\n|');
    const more = gateway().conditions.map((each) => ({ ...each, effect: 'fail' as const, state: 'broken' as const, found: 9 }));
    expect(comment({ ...gateway(), conditions: more })).toContain(' · and 1 more\n');
    expect(comment({ ...gateway(), conditions: more })).not.toContain('<summary>Conditions');
    const unknown = gateway().conditions.map((each) => (each.state === 'met' ? { ...each, state: 'unknown' as const } : each));
    expect(comment({ ...gateway(), conditions: unknown })).not.toContain('<summary>Conditions');
  });

  it('calls the files of the working directory the repository', () => {
    const targets = nothingFound().targets.map((each) => (each.kind === 'repository' ? { ...each, name: '.' } : each));
    expect(comment({ ...oneFinding(), targets })).toMatch(/^\| `repository` \| 0 /m);
    expect(comment({ ...incomplete(), targets: [{ key: 'repository', name: '.', kind: 'repository', outcome: 'failed', error: 'it cannot be read' }] })).toContain('- `repository`<br>it cannot be read');
  });

  it('counts the edits that are not shown where they are announced, and says how many findings that close the gate are left to them', () => {
    const findings = Array.from({ length: 40 }, (_, index) => aFinding({ fingerprint: `f${String(index)}`, rule: `rule-${String(index)}`, at: at('Dockerfile', index + 1), disposition: { state: index < 10 ? 'gates' : 'reported' } }));
    const edits = findings.slice(1).map((each, index) => ({ kind: 'line' as const, title: `change ${String(index)}`, at: each.at, removes: [each.fingerprint], certain: true }));
    const text = comment({ ...oneFinding(), findings, edits });
    expect(text).toContain('<summary>Also worth doing: 30 edits</summary>');
    expect(text).toContain('And 27 more edits, for 27 findings.\n\n</details>');
    expect(comment({ ...oneFinding(), findings: findings.map((each) => ({ ...each, disposition: { state: 'gates' } })), edits })).toContain('And 27 more edits, for 27 findings, 27 of which close the gate.');
  });

  it('observing: that nothing is stopped', () => {
    const text = comment({ ...gateway(), gate: 'observe' });
    expect(text).toContain('### ⛔ Dockgate: would block, 3 of 4 conditions not met (observing: nothing is stopped)');
    expect(text).toContain('<summary>Would block: 6</summary>');
  });

  it('nothing found, and no condition', () => {
    expect(comment(nothingFound())).toContain('\nNothing was found.\n');
    expect(comment({ ...nothingFound(), conditions: [] })).toContain('passed, no condition is set');
  });

  it('that edits do not reach is said', () => {
    const open = aVulnerability({ fixedIn: [], fingerprint: 'a', disposition: { state: 'gates' } });
    const report = { ...oneFinding(), findings: [open, { ...open, fingerprint: 'b', fixedIn: ['2'] }], edits: [] };
    expect(comment(report)).toContain('2 findings that close the gate have no known edit; for 1 of them there is no fixed version yet.');
    expect(comment({ ...report, findings: [open] })).toContain('1 finding that closes the gate has no known edit: there is no fixed version yet.');
  });

  it('a dozen targets have a row each, and the first row is their sum', () => {
    const rows = [...comment(twelveTargets()).matchAll(/^\| (?:\*\*all\*\*|`shop\/\w+`) \|(.*)\|$/gm)].map(([, cells]) => (cells ?? '').split('|').map((each) => Number(each.replaceAll('*', ''))));
    expect(rows).toHaveLength(13);
    const [all, ...each] = rows;
    expect(all).toEqual(all?.map((_, column) => each.reduce((sum, row) => sum + (row[column] ?? 0), 0)));
  });
});

describe('exceptions that end soon', () => {
  const excepted = (until: string, entry = 'a.yml:1: reason'): GateReport['findings'][number] => aFinding({ fingerprint: until + entry, disposition: { state: 'excepted', entry, until } });

  it.each([
    ['2026-11-21', 'in 1 day'],
    ['2026-12-20', 'in 30 days'],
    ['2026-12-21', undefined],
    ['2027-01-31', undefined],
    ['soon', undefined],
    ['GH-1', undefined],
  ])('%s: %s', (until, expected) => {
    expect(endingSoon({ ...nothingFound(), findings: [excepted(until)] })[0]?.when).toBe(expected);
  });

  it('the next one first, one line for all that an entry covers', () => {
    const report = { ...nothingFound(), findings: [excepted('2026-12-01', 'b'), excepted('2026-11-30', 'c'), { ...excepted('2026-12-01', 'b'), fingerprint: 'other' }] };
    expect(endingSoon(report).map(({ entry, findings }) => [entry, findings.length])).toEqual([['c', 1], ['b', 2]]);
    expect(comment(report)).toContain('| `2026-12-01`, in 11 days | b | 2 findings |');
  });
});

describe('links', () => {
  it.each([
    [{ ...at('api/Dockerfile', 3), endLine: 4 }, 'api/Dockerfile#L3-L4'],
    [at('a b/#x?%20(1)/ü[*]_~!\'.txt', 7), "a%20b/%23x%3F%2520%281%29/%C3%BC%5B%2A%5D_%7E%21%27.txt#L7"],
    [at('../outside', 1), undefined],
    [at('/etc/passwd', 1), undefined],
    [at('a//b', 1), undefined],
    [at('a/./b', 1), undefined],
    [at('', 1), undefined],
    [at('\ud800', 1), undefined],
    [at('x'.repeat(600), 1), undefined],
  ])('%j leads to %s', (place, path) => {
    expect(lineAddress(RUN, place)).toBe(path === undefined ? undefined : `https://github.com/octo/shop/blob/${HEAD}/${path}`);
  });

  it('lead to the commit of the run where there is no pull request, and nowhere when the run is no run', () => {
    const { pullRequest: _, ...push } = RUN;
    expect(lineAddress(push, at('a'))).toBe(`https://github.com/octo/shop/blob/${RUN.commit}/a#L1`);
    for (const wrong of [{ commit: 'main' }, { commit: '' }, { server: 'javascript:alert(1)' }, { server: 'https://user:pass@github.com' }, { repository: 'octo' }, { repository: 'octo/../x' }, { repository: 'octo/shop)](x' }]) expect(lineAddress({ ...push, ...wrong }, at('a'))).toBeUndefined();
    expect(lineAddress({ ...push, server: 'https://ghe.example:8443' }, at('a'))).toBe(`https://ghe.example:8443/octo/shop/blob/${RUN.commit}/a#L1`);
  });

  it.each([
    ['https://github.com/a/b?x=1#y', 'https://github.com/a/b?x=1#y'],
    ['https://a.example/x) "y" <z>|`', 'https://a.example/x%29%20%22y%22%20%3Cz%3E%7C%60'],
    ['javascript:alert(1)', undefined],
    ['ftp://a.example', undefined],
    ['https://user:word@a.example', undefined],
    ['', undefined],
  ])('%s is written as %s', (text, expected) => {
    expect(webAddress(text)).toBe(expected);
  });

  it('stand at edits and findings, and not without a run', () => {
    const text = comment(oneFinding());
    expect(text).toContain(`1. Add \`USER node\` before \`CMD\`<br>[\`api/Dockerfile:14\`](https://github.com/octo/shop/blob/${HEAD}/api/Dockerfile#L14-L15): removes 1 high, introduced`);
    expect(text).toContain(`commit [\`${HEAD.slice(0, 7)}\`](https://github.com/octo/shop/commit/${HEAD}) · [full report](${ARTIFACT})`);
    const { run: _, ...elsewhere } = oneFinding();
    expect(renderComment(elsewhere, LIMIT)).not.toContain('](');
    expect(renderComment(oneFinding(), LIMIT)).toContain(`[run](${RUN.url})`);
  });

  it('not to files that only a host or a cluster has', () => {
    const report = { ...oneFinding(), targets: [{ key: 'host:a', name: 'a', kind: 'host' as const, outcome: 'ok' as const }], findings: oneFinding().findings.map((each) => ({ ...each, target: 'host:a', at: at('bench.json') })) };
    expect(comment(report)).toContain('| `bench.json:1` |');
  });
});
