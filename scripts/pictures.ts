/**
 * `npm run pictures`: the comment as a reviewer sees it, in docs/pictures. cmark-gfm makes HTML of it, Chromium draws that with a few rules that look like GitHub's.
 * `npm run pictures -- --all FOLDER [--report FILE]...` draws every report, wide and narrow, light and dark, folded and open, to look at.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMENT_REPORTS, RUN } from '../__tests__/support/comment-reports.js';
import { GITHUB_LIMITS } from '../src/hosts/github.js';
import type { GateReport } from '../src/report.js';
import { readReport } from '../src/report-schema.js';
import { renderComment } from '../src/reporters/comment.js';

const ARTIFACT = `${RUN.url}/artifacts/981`;
/** Columns of text, as pixels: a comment on a wide screen, and on a telephone. */
const WIDTHS = { wide: 80 * 9.5, narrow: 40 * 9.5 } as const;
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';

interface Picture {
  readonly report: string;
  readonly width: keyof typeof WIDTHS;
  readonly theme: 'light' | 'dark';
  readonly open: boolean;
}

/** The few that the documentation shows. */
const KEPT: readonly Picture[] = [
  ...(['light', 'dark'] as const).map((theme): Picture => ({ report: 'blocked', width: 'wide', theme, open: false })),
  { report: 'passed', width: 'wide', theme: 'light', open: false },
  { report: 'nothing-found', width: 'wide', theme: 'dark', open: false },
  { report: 'one-finding', width: 'wide', theme: 'light', open: false },
  { report: 'one-finding', width: 'narrow', theme: 'dark', open: false },
  { report: 'incomplete', width: 'wide', theme: 'light', open: false },
  { report: 'blocked', width: 'narrow', theme: 'light', open: false },
  { report: '5000-findings', width: 'wide', theme: 'light', open: false },
  { report: '12-targets', width: 'wide', theme: 'dark', open: false },
];

/** Fonts for emoji are not everywhere: the ones that the comment has are drawn. */
const EMOJI: readonly (readonly [string, string])[] = [
  ['✅', '<rect x="1" y="1" width="18" height="18" rx="3" fill="#2da44e"/><path d="M5 10.5l3.5 3.5L15 7" stroke="#fff" stroke-width="2.5" fill="none"/>'],
  ['⛔', '<circle cx="10" cy="10" r="9" fill="#d1242f"/><rect x="4" y="8.2" width="12" height="3.6" rx="1" fill="#fff"/>'],
  ['⚠️', '<path d="M10 1.5L19.3 18H.7z" fill="#e5a50a"/><path d="M10 7v5.5M10 14.2v1.8" stroke="#000" stroke-width="2"/>'],
];

const COLOURS = {
  light: { text: '#1f2328', faint: '#59636e', page: '#ffffff', line: '#d1d9e0', code: '#818b981f', stripe: '#f6f8fa', link: '#0969da' },
  dark: { text: '#f0f6fc', faint: '#9198a1', page: '#0d1117', line: '#3d444d', code: '#656c7633', stripe: '#151b23', link: '#4493f8' },
} as const;

function page(markdown: string, { theme, open, width }: Picture): string {
  const { text, faint, page: paper, line, code, stripe, link } = COLOURS[theme];
  const html = execFileSync('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tasklist', '-e', 'footnotes', '-e', 'tagfilter'], { input: markdown, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const drawn = EMOJI.reduce((all, [emoji, svg]) => all.replaceAll(emoji, `<svg class="emoji" viewBox="0 0 20 20">${svg}</svg>`), html);
  return `<!doctype html><meta charset="utf-8"><style>
*{box-sizing:border-box}
body{margin:0;padding:12px;width:${String(WIDTHS[width])}px;background:${paper};color:${text};font:14px/1.5 "Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
main{border:1px solid ${line};border-radius:6px}
header{padding:8px 16px;border-bottom:1px solid ${line};border-radius:6px 6px 0 0;background:${stripe};color:${faint}}
header b{color:${text}} article{padding:16px}
article>*:first-child,h3{margin-top:0} article>*:last-child{margin-bottom:0}
p,table,details,ul,ol{margin:0 0 16px} h3{font-size:1.25em;line-height:1.25;margin-bottom:16px;font-weight:600}
table{display:block;width:max-content;max-width:100%;overflow:auto;border-spacing:0;border-collapse:collapse}
th,td{padding:6px 13px;border:1px solid ${line}} th{font-weight:600} tr:nth-child(2n) td{background:${stripe}} thead tr:has(th:empty:only-child){display:none}
code{padding:.2em .4em;font:85% "DejaVu Sans Mono","Liberation Mono",monospace;background:${code};border-radius:6px;white-space:break-spaces}
a{color:${link};text-decoration:underline;text-underline-offset:.2rem} a code{color:${link}}
sub{font-size:75%;line-height:0;position:relative;vertical-align:baseline;bottom:-.25em} summary{cursor:pointer;margin-bottom:0} details[open]>summary{margin-bottom:16px}
.emoji{width:1.25em;height:1.25em;vertical-align:-.2em}
</style><main><header><b>github-actions</b> bot commented</header><article>${open ? drawn.replaceAll('<details>', '<details open>') : drawn}</article></main>
<script>document.documentElement.dataset.height=String(Math.ceil(document.querySelector('main').getBoundingClientRect().height+24))</script>`;
}

function draw(report: GateReport, picture: Picture, file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'dockgate-pictures-'));
  try {
    const html = join(folder, 'page.html');
    writeFileSync(html, page(renderComment(report, GITHUB_LIMITS.comment, { artifactUrl: ARTIFACT }), picture));
    const width = WIDTHS[picture.width];
    const chromium = (...args: readonly string[]): string =>
      execFileSync(CHROMIUM, ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${join(folder, 'profile')}`, ...args, `file://${html}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
    const height = /data-height="(\d+)"/.exec(chromium(`--window-size=${String(width)},800`, '--dump-dom'))?.[1] ?? '800';
    chromium(`--window-size=${String(width)},${String(Math.min(2000, Number(height)))}`, `--screenshot=${file}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf({ report, width, theme, open }: Picture): string {
  return `comment-${report}-${width}-${theme}${open ? '-open' : ''}.png`;
}

const { values } = parseArgs({ options: { all: { type: 'string' }, report: { type: 'string', multiple: true, default: [] }, only: { type: 'string' } } });
const given = new Map(values.report.map((file): [string, () => GateReport] => [basename(file, '.json'), () => ({ ...readReport(JSON.parse(readFileSync(file, 'utf8'))), run: RUN })]));
const reports = new Map([...Object.entries(COMMENT_REPORTS), ...given]);
const folder = resolve(values.all ?? join(import.meta.dirname, '../docs/pictures'));
mkdirSync(folder, { recursive: true });
const wanted = values.all === undefined ? KEPT : [...reports.keys()].flatMap((report) => (['wide', 'narrow'] as const).flatMap((width) => (['light', 'dark'] as const).flatMap((theme) => [false, true].map((open): Picture => ({ report, width, theme, open })))));
const only = new RegExp(values.only ?? '');
for (const picture of wanted) {
  const report = reports.get(picture.report);
  const name = nameOf(picture);
  if (report === undefined || !only.test(name)) continue;
  draw(report(), picture, join(folder, name));
  console.log(name);
}
