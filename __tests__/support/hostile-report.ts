/** A report whose every text comes from a stranger, and the texts that strangers try. */
import fc from 'fast-check';
import type { Finding } from '../../src/findings/finding.js';
import type { GateReport, RunReport } from '../../src/report.js';
import { RUN } from './comment-reports.js';
import { aFinding, aReport, at, aVulnerability } from './report.js';
import { HOSTILE } from './rich-report.js';

const PIECES = [
  '`', '``', '```', '~~~', '|', '\\|', '\\', '*', '**', '_', '__', '~~', '[', ']', '(', ')', '](', '](https://evil.example)', '![', '<', '>', '</td>', '</details>', '<details>', '<!--', '-->', '--!>', '--', '<script>', '<img src=x onerror=y>', '<a href="//e">',
  '&lt;', '&#64;', '&', '@', '@octo', '@octo/team', 'a@b.example', '#1', 'GH-1', 'ABC-12', 'octo/repo#3', 'https://evil.example/?a=b|c', 'http://', 'ftp://e.example', 'www.evil.example', 'mailto:a@b.example', 'xmpp:a@b.example', ':tada:', ':+1:', '$', '$$', '$`', '`$', '$x$', '^', '[^1]', '[^1]: x',
  '> [!NOTE]', '- [ ] ', '[x]', '# ', '#', '1. ', '1)', '+ ', '- ', '\n', '\r\n', '\n\n', '\n    ', '    ', '\t', ' ', '---', '===', '|---|', '| a |\n|---|\n', '{', '}', '{{', '::error::x', '\n::add-mask::x', '##[error]', '%0A', '%0D%0A::error::', '\u001b[31m', '\u0000', '\u202e', '\u2066', '\u200b', '\ufeff', '\u2028', '\ud800', '\u{e0041}',
  '3f2a91cd0000aaaa1111bbbb2222cccc3333dddd', 'deadbee', 'a', 'word', ' → ', '→', '…', 'ü', '日', '🌈', '..', '/', ':',
  ...Object.values(HOSTILE),
];

/** Text as strangers write it: pieces that mean something to Markdown, HTML, GitHub or a runner, in any order. */
export const hostileText: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 8 }).map((pieces) => pieces.join(''));

/** @param next gives the next text of the stranger @param run the run that it claims */
export function hostileReport(next: () => string, run: RunReport | 'none' = { ...RUN, event: next(), workflow: next(), ref: next(), gate: next() }): GateReport {
  let names = 0;
  /** Things that have the same name are one in a report: these are apart. */
  const name = (): string => `${next()}${String((names += 1))}`;
  const common = (index: number): { readonly fingerprint: string; readonly target: string; readonly message: string; readonly title: string; readonly seenBy: Finding['seenBy'] } => ({
    fingerprint: `f${String(index)}`, target: 'build:api', message: next(), title: next(), seenBy: [{ scanner: name(), version: next(), id: next(), severity: 'high' }],
  });
  const place = (line: number): Finding['at'] => at(next(), line);
  const fourth = place(4);
  const findings: Finding[] = [
    aVulnerability({ ...common(1), rule: `1${next()}`, severity: 'critical', at: place(1), disposition: { state: 'gates' }, change: 'introduced', fixedIn: [next(), next()], package: { purl: next(), name: next(), version: next(), paths: [next()] }, layer: next() }),
    aVulnerability({ ...common(2), rule: `2${next()}`, severity: 'high', at: place(2), change: 'existing', fixedIn: [], package: { purl: next(), name: next(), version: next(), paths: [] } }),
    aFinding({ ...common(3), rule: `3${next()}`, severity: 'high', at: place(3), change: 'existing', path: next(), disposition: { state: 'warns' } }),
    aFinding({ ...common(4), rule: `4${next()}`, kind: 'secret', severity: 'medium', at: fourth, change: 'existing', fix: { at: { ...fourth, endLine: 5, endColumn: 1 }, text: next(), title: next() } }),
    aFinding({ ...common(5), rule: `5${next()}`, at: place(5), change: 'existing', disposition: { state: 'excepted', entry: next(), until: '2026-11-30' } }),
    aFinding({ ...common(6), rule: `6${next()}`, at: place(6), change: 'existing', disposition: { state: 'not-affected', entry: next(), until: next() } }),
  ];
  return aReport({
    ...(run === 'none' ? {} : { run }),
    dockgate: next(),
    verdict: 'fail',
    reasons: [{ type: 'condition', condition: name(), found: 1, allowed: 0, message: next() }, { type: 'scanner-failed', scanner: name(), target: name(), message: next() }, { type: 'target-failed', target: name(), message: next() }, { type: 'condition-unknown', condition: name(), message: next() }],
    conditions: [{ condition: name(), effect: 'fail', state: 'broken', found: 1, allowed: 0 }, { condition: name(), effect: 'warn', state: 'unknown', found: 0, allowed: 0 }],
    targets: [{ key: 'build:api', name: name(), kind: 'build', outcome: 'ok', digest: next() }, { key: 'image:x', name: name(), kind: 'image', outcome: 'failed', error: next() }],
    scanners: [
      { name: name(), version: next(), verified: false, target: 'build:api', outcome: 'ok', seconds: 1, databases: [{ name: name(), builtAt: next(), digest: next(), origin: next() }] },
      { name: name(), verified: true, target: 'build:api', outcome: 'failed', error: next(), seconds: 1, databases: [] },
    ],
    findings,
    edits: [
      { kind: 'package', title: name(), at: place(1), removes: ['f1'], certain: true },
      { kind: 'base-image', title: name(), at: place(2), removes: ['f2'], certain: false },
      { kind: 'line', title: name(), at: place(3), removes: ['f3', 'f4'], certain: true },
    ],
    leftOut: [{ target: next(), findings: 3, why: next() }, { target: 'build:api', findings: 1, why: next() }],
    notLookedAt: [{ what: name(), why: next() }, { what: name(), why: `${next()}\n    ${next()}\n(${next()})` }],
  });
}
