/** Text from outside is text and nothing else in all that people read: asked of real renderers, and of what a runner obeys. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GateReport } from '../../src/report.js';
import { commentMarker, renderComment } from '../../src/reporters/comment.js';
import { renderMarkdown } from '../../src/reporters/markdown.js';
import { reviewComments } from '../../src/reporters/review.js';
import { renderText } from '../../src/reporters/text.js';
import { streamLog } from '../../src/tools/log.js';
import { RUN } from '../support/comment-reports.js';
import { hostileReport, hostileText } from '../support/hostile-report.js';
import { ACTIVE, look, renderers, UNSEEN, type Seen } from '../support/rendered-markdown.js';

const ARTIFACT = `${RUN.url}/artifacts/1`;
const ALLOWED = ['a', 'br', 'code', 'details', 'em', 'h3', 'li', 'ol', 'p', 'strong', 'sub', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'];
/** What a report is built of: the same whatever the texts say. */
const FRAME = ['h3', 'details', 'summary', 'table', 'tr', 'td', 'th', 'ul', 'ol', 'li', 'sub'];
const RENDERERS = renderers();

/** Gives the texts one after the other, and begins anew behind the last. */
function supply(texts: readonly string[]): () => string {
  let index = 0;
  return () => texts[index++ % texts.length] ?? '';
}

function plain(): () => string {
  let index = 0;
  return () => `word${String((index += 1))}`;
}

interface Surface {
  readonly name: string;
  readonly render: (report: GateReport) => readonly string[];
}

/** Whatever file is asked for: its first lines are changed, and say what the stranger says. */
function everyLine(report: GateReport): Parameters<typeof reviewComments>[1] {
  const lines = report.findings.map(({ message }) => ({ text: message.replace(/[\r\n]/g, ''), changed: true }));
  return Object.assign(new Map<string, never>(), { get: () => [{ start: 1, lines }] });
}

const SURFACES: readonly Surface[] = [
  { name: 'comment', render: (report) => [renderComment(report, 65_536, { artifactUrl: ARTIFACT })] },
  { name: 'summary', render: (report) => [renderMarkdown(report, 1024 * 1024)] },
  { name: 'review', render: (report) => reviewComments(report, everyLine(report), () => undefined).comments.map(({ body }) => body) },
];

function expectInert(seen: Seen, allowed: readonly string[], context: string): void {
  const tell = (what: string): string => `${what} in\n${context}`;
  const foreign = [...seen.elements.keys()].filter((each) => !allowed.includes(each));
  if (foreign.length > 0) throw new Error(tell(`elements ${foreign.join(', ')}`));
  const attributes = seen.attributes.filter((each) => !/^(?:details open=|(?:td|th) (?:align=(?:left|right|center)|style=text-align: ?right;?)|code class=language-suggestion)$/.test(each));
  if (attributes.length > 0) throw new Error(tell(`attributes ${attributes.join(', ')}`));
  const links = seen.links.filter((each) => each !== ARTIFACT && !each.startsWith(`${RUN.server}/${RUN.repository}/`));
  if (links.length > 0) throw new Error(tell(`links ${links.join(', ')}`));
  for (const link of seen.links) if (!/^[\w./:#%,;=+~-]+$/.test(link)) throw new Error(tell(`a link with characters that a link has not: ${link}`));
  const active = seen.prose.split('\n').filter((each) => ACTIVE.test(each));
  if (active.length > 0) throw new Error(tell(`active text ${JSON.stringify(active)}`));
  const tasks = seen.entries.filter((each) => /^\s*\[[ x]?\]/i.test(each));
  if (tasks.length > 0) throw new Error(tell(`tasks ${JSON.stringify(tasks)}`));
  const unseen = UNSEEN.exec(seen.text);
  if (unseen !== null) throw new Error(tell(`the character ${JSON.stringify(unseen[0])}`));
  for (const rows of seen.tables) if (new Set(rows).size > 1) throw new Error(tell(`a table with rows of ${rows.join(', ')} cells`));
}

function frame({ elements }: Seen): Record<string, number> {
  return Object.fromEntries(FRAME.map((each) => [each, elements.get(each) ?? 0]));
}

const texts = fc.array(hostileText, { minLength: 1, maxLength: 40 });

describe.each(SURFACES)('$name', ({ name, render }) => {
  it.each(RENDERERS)('is inert by $name', ({ html }) => {
    const expected = render(hostileReport(plain())).map((each) => frame(look(html(each))));
    const allowed = name === 'review' ? [...ALLOWED, 'pre'] : ALLOWED;
    fc.assert(
      fc.property(texts, (all) => {
        const report = hostileReport(supply(all), name === 'summary' && all.length % 2 === 0 ? 'none' : { ...RUN, workflow: all[0] ?? '', event: all[0] ?? '', ref: all[0] ?? '', gate: all[0] ?? '' });
        const bodies = render(report);
        const seen = bodies.map((each) => look(html(each)));
        for (const [index, each] of seen.entries()) expectInert(each, allowed, bodies[index] ?? '');
        if (name !== 'review') for (const [index, each] of seen.entries()) expect({ ...frame(each), body: '' }).toEqual({ ...expected[index], body: '' });
        if (name === 'comment') expect(seen[0]?.comments).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('links nowhere when the run is what a stranger says', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const next = supply(all);
        const run = { ...RUN, server: next(), repository: next(), url: next(), commit: next(), pullRequest: { number: 7, head: next(), fork: true }, gate: next() };
        for (const body of render(hostileReport(next, run))) {
          for (const { html } of RENDERERS.slice(0, 1)) {
            const seen = look(html(body));
            expectInert({ ...seen, links: [] }, name === 'review' ? [...ALLOWED, 'pre'] : ALLOWED, body);
            for (const link of seen.links) expect(link).toMatch(/^https?:\/\/[\w./:?#&=%~+,;@-]+$/);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('marker', () => {
  it('is one comment that the name cannot end, and no two names have the same', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const marker = commentMarker(one);
        expect(marker).toMatch(/^<!-- dockgate gate=[\w./:,=+%-]* -->$/);
        expect(marker.slice(4, -3)).not.toContain('--');
        expect(commentMarker(two) === marker).toBe(one === two);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['ci/gate', 'ci/gate'],
    ['ci/gate/{"os":"a b"}', 'ci/gate/%7B%22os%22:%22a%20b%22%7D'],
    ['x --> y', 'x%20-%2D%3E%20y'],
    ['a%2D', 'a%252D'],
    ['ü', '%C3%BC'],
    ['-', '%2D'],
    ['\ud800', '%ud800'],
  ])('of %j', (gate, name) => {
    expect(commentMarker(gate)).toBe(`<!-- dockgate gate=${name} -->`);
  });
});

describe('a log', () => {
  const COMMAND = /^\s*::[a-z]|##\[/im;

  it('has no line that a runner obeys', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines: string[] = [];
        const log = streamLog((line) => lines.push(line), true);
        for (const level of ['info', 'warn', 'error', 'detail'] as const) log[level](text);
        log.group(text, [text, text]);
        const block = log.openGroup(text);
        block.line(text);
        block.close();
        expect(lines.join('')).not.toMatch(COMMAND);
        expect(lines.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('nor has the report on a terminal, whatever its width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 140 }), (all, width) => {
        const shown = renderText(hostileReport(supply(all)), Number.POSITIVE_INFINITY, { colour: false, width });
        expect(shown).not.toMatch(COMMAND);
        expect(shown).not.toMatch(UNSEEN);
      }),
      { numRuns: 200 },
    );
  });
});
