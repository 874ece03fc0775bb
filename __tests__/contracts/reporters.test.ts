/** What every reporter promises, on the report that has everything in it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Log } from 'sarif';
import { checkOf } from '../../src/checks/index.js';
import type { RuleText } from '../../src/reporters/sarif-rules.js';
import { UsageError } from '../../src/errors.js';
import { GITHUB_LIMITS } from '../../src/hosts/github-limits.js';
import type { Severity } from '../../src/findings/severity.js';
import { bytes } from '../../src/render/budget.js';
import { sortFindings, countFindings } from '../../src/render/group.js';
import { planEdits } from '../../src/render/edit-plan.js';
import { readReport, reportJsonSchema } from '../../src/report-schema.js';
import { FORMATS, reporters } from '../../src/reporters/index.js';
import { sarif } from '../../src/reporters/sarif.js';
import { uriOf } from '../../src/reporters/sarif-run.js';
import { sarifUpload } from '../../src/reporters/sarif-upload.js';
import { aFinding, aReport, at, aVulnerability } from '../support/report.js';
import { HOSTILE, richReport } from '../support/rich-report.js';

const root = join(import.meta.dirname, '../..');
const ROOT_USER: RuleText = { title: 'The container runs as root', severity: 'high', why: 'Root can change every file.', remedy: 'Put `USER <name>` last.', references: ['https://docs.docker.com/build/building/best-practices/#user'] };
const describeRule = (rule: string): RuleText | undefined => (rule === 'dockerfile/root-user' ? ROOT_USER : undefined);
const { sarif: sarifLimits } = GITHUB_LIMITS;
const all = reporters({ describeRule, sarifLimits, colour: false, width: 100 });
const unlimited = Number.POSITIVE_INFINITY;
const text = Object.fromEntries(FORMATS.map((format) => [format, all[format].render(richReport(), unlimited)]));

/** Says on the terminal why something was left out. */
function skipUnless(condition: boolean, why: string): typeof it {
  if (condition) return it;
  process.stderr.write(`reporters.test: skipped: ${why}\n`);
  return it.skip as typeof it;
}

function run(report = richReport(), options = {}): Log {
  return JSON.parse(sarif(report, describeRule, { limits: sarifLimits, ...options })) as Log;
}

describe('golden files', () => {
  it.each(FORMATS)('%s', (format) => {
    const path = join(root, '__tests__/fixtures/reports', all[format].file);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text[format] ?? '');
    expect(text[format]).toBe(readFileSync(path, 'utf8'));
  });

  it('are the same when rendered again', () => {
    for (const format of FORMATS) expect(all[format].render(richReport(), unlimited)).toBe(text[format]);
  });
});

describe('why something was not looked at, in several lines', () => {
  const log = ['#5 1.0   npm error code E404', '#5 ERROR: exit code: 1', '::error::injected'];
  const error = `the build of "api" failed at api/Dockerfile:4 (RUN npm ci); its log ends:\n${log.map((line) => `    ${line}`).join('\n')}\n(mend the build: docker build api shows the same)`;
  const report = aReport({ verdict: 'incomplete', findings: [], targets: [{ key: 'build:api', name: 'api', kind: 'build', outcome: 'failed', error }] });

  it('text: each line stays one, with what it is indented by', () => {
    const lines = all.text.render(report, unlimited).split('\n');
    const first = lines.findIndex((line) => line.trim().endsWith('its log ends:'));
    expect(lines.slice(first + 1, first + 5)).toEqual(['      #5 1.0 npm error code E404', '      #5 ERROR: exit code: 1', '      : :error::injected', '    (mend the build: docker build api shows the same)']);
  });

  it('markdown: lines of an entry, those of the log as code', () => {
    expect(all.markdown.render(report, unlimited)).toContain('its log ends:<br>`#5 1.0   npm error code E404`<br>`#5 ERROR: exit code: 1`<br>`::error::injected`<br>(mend the build: docker build api shows the same)\n');
  });
});

describe('hostile text', () => {
  it.each(FORMATS)('%s has no control character and no way to hide or reorder text', (format) => {
    // JSON holds the data as they are, escaped by JSON itself.
    const shown = format === 'json' ? JSON.stringify(text[format]).replace(/\u202e|\u2066|\u200b/g, '') : (text[format] ?? '');
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it('text: no line is a command for the runner, whatever the width', () => {
    const report = richReport();
    for (const width of [40, 61, 80, 100, 133]) {
      const shown = reporters({ describeRule, sarifLimits, colour: false, width }).text.render({ ...report, notLookedAt: [{ what: HOSTILE.command, why: `##[error]x ${HOSTILE.command}` }] }, unlimited);
      expect(shown).not.toMatch(/^\s*::[a-z]/im);
      expect(shown).not.toContain('##[');
    }
  });

  const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;
  skipUnless(hasCmark, 'cmark-gfm is not installed')('markdown: nothing links, mentions, formats or is HTML', () => {
    const html = execFileSync('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tasklist', '-e', 'footnotes'], { input: text['markdown'] ?? '', encoding: 'utf8' });
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(['br', 'code', 'details', 'em', 'h3', 'li', 'p', 'strong', 'sub', 'summary', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']);
    expect(html.match(/<em>[^<]*/g)).toEqual(['<em>unverified']);
    const outside = html.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, ' ');
    expect(outside).not.toMatch(/@[a-z]|#\d|:\/\/|www\.|GH-\d|:tada:|\b[0-9a-f]{7,40}\b|\$/i);
    expect(html.match(/<details>/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
    for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) {
      const columns = table.match(/<th[ >]/g)?.length ?? 0;
      for (const [line] of table.split('<tbody>')[1]?.matchAll(/<tr>.*?<\/tr>/gs) ?? []) expect(line.match(/<td[ >]/g)).toHaveLength(columns);
    }
    expect(outside).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('budget', () => {
  const many = aReport({
    verdict: 'fail',
    findings: Array.from({ length: 3000 }, (_, index) => aFinding({ rule: `dockerfile/rule-${String(index)}`, message: `Nothing is right here: ü${String(index)}`, disposition: { state: index % 3 === 0 ? 'gates' : 'reported' } })),
    notLookedAt: Array.from({ length: 500 }, (_, index) => ({ what: `file-${String(index)}`, why: 'unreadable' })),
  });

  it.each(['markdown', 'text'] as const)('%s keeps to it, in whole rows, and counts what is left out', (format) => {
    for (const budget of [400, 1500, 3000, 20_000, 65_536]) {
      const shown = all[format].render(many, budget);
      expect(bytes(shown)).toBeLessThanOrEqual(budget);
      expect(shown.match(/<details>/g)?.length ?? 0).toBe(shown.match(/<\/details>/g)?.length ?? 0);
      for (const line of shown.split('\n')) if (line.startsWith('|')) expect(line).toMatch(/\|$/);
    }
    const shown = all[format].render(many, 20_000);
    const rows = shown.match(/(?:`dockerfile\/rule-\d+`|^ {2}high +dockerfile\/rule-\d+$)/gm)?.length ?? 0;
    const left = [...shown.matchAll(/and (\d+) more findings? that/gi)].reduce((sum, [, number]) => sum + Number(number), 0);
    expect(rows + left).toBe(3000);
    expect(rows).toBeGreaterThan(10);
  });

  it('sarif keeps the worst and says how many are left out', () => {
    const log = run(many, { budget: 400_000 });
    const [first] = log.runs;
    const kept = first?.results?.length ?? 0;
    expect(bytes(sarif(many, describeRule, { limits: sarifLimits, budget: 400_000 }))).toBeLessThanOrEqual(400_000);
    expect(kept).toBeGreaterThan(100);
    expect(first?.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toContain(`${String(3000 - kept)} of the mildest findings are left out`);
  });
});

describe('numbers', () => {
  it('every finding is listed or counted, once', () => {
    const report = richReport();
    const { blocking, listed, milder, apart } = sortFindings(report);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
    expect(countFindings(blocking) + countFindings(listed) + sum(Object.values(milder)) + sum(Object.values(apart))).toBe(report.findings.length);
    expect(text['text']).toContain('Total 17: 1 critical, 9 high, 4 medium, 1 low, 1 negligible, 1 unknown');
  });

  it('edits that remove as many findings stand in the order of what they remove, not of their words', () => {
    const mild = aFinding({ severity: 'low', fingerprint: 'mild' });
    const bad = aFinding({ severity: 'critical', fingerprint: 'bad' });
    const edit = { kind: 'line', at: mild.at, certain: true } as const;
    const report = aReport({ findings: [mild, bad], edits: [{ ...edit, title: 'a', removes: ['mild'] }, { ...edit, title: 'b', removes: ['bad'] }] });

    expect(planEdits(report).rows.map(({ title }) => title)).toEqual(['B', 'A']);
  });

  it('that an id is disputed or withdrawn is said in words', () => {
    const report = aReport({ findings: [aVulnerability({ status: 'disputed' })] });

    for (const format of ['text', 'markdown'] as const) expect(all[format].render(report, unlimited)).toContain('disputed');
  });

  it('"opens the gate" is said when certain edits remove all that closes it, and only then', () => {
    const finding = aFinding({ disposition: { state: 'gates' } });
    const edit = { kind: 'line', title: 'add `USER app`', at: finding.at, removes: [finding.fingerprint], certain: true } as const;
    const report = aReport({ verdict: 'fail', findings: [finding], edits: [edit] });
    expect(planEdits(report).opening).toBe(1);
    expect(planEdits({ ...report, edits: [{ ...edit, certain: false }] }).opening).toBeUndefined();
    expect(planEdits({ ...report, findings: [finding, { ...finding, fingerprint: 'other' }] }).opening).toBeUndefined();
    expect(planEdits({ ...report, reasons: [{ type: 'not-looked-at', what: 'x', message: 'y' }] }).opening).toBeUndefined();
    expect(all.markdown.render(report, unlimited)).toContain('**One edit opens the gate**');
  });

  it('edits that take away what closes the gate stand first, then the graver', () => {
    const kinds: readonly [string, Severity, 'gates' | 'reported', number][] = [['a mild change', 'negligible', 'reported', 3], ['b small', 'low', 'reported', 1], ['c graver', 'medium', 'reported', 1], ['z opens', 'high', 'gates', 1]];
    const made = kinds.map(([title, severity, state, many]) => {
      const findings = Array.from({ length: many }, (_, index) => aFinding({ severity, fingerprint: `${title}${String(index)}`, disposition: { state } }));
      return { findings, edit: { kind: 'line', title, at: at('a', 1), removes: findings.map(({ fingerprint }) => fingerprint), certain: false } as const };
    });
    const plan = planEdits(aReport({ verdict: 'fail', findings: made.flatMap(({ findings }) => findings), edits: made.map(({ edit }) => edit) }));
    expect(plan.rows.map(({ title }) => title)).toEqual(['Z opens', 'A mild change', 'C graver', 'B small']);
  });

  it('a version that mends a lower release line than the installed one is left out', () => {
    const findings = [aVulnerability({ package: { purl: 'pkg:npm/qs@6.5.1', name: 'qs', version: '6.5.1', paths: [] }, fixedIn: ['6.2.4', '6.3.3', '6.4.1', '6.5.3', '6.10.3'] })];
    expect(all.text.render(aReport({ findings }), unlimited)).toContain('qs 6.5.1  fixed in 6.5.3, 6.10.3');
  });

  it('the log of a failed build keeps its lines', () => {
    const report = aReport({ verdict: 'incomplete', notLookedAt: [{ what: 'api', why: 'the build failed; its log ends:\n    #5 one\n    ::error::two\n(mend it)' }] });
    expect(all.text.render(report, unlimited)).toContain('    the build failed; its log ends:\n      #5 one\n      : :error::two\n    (mend it)\n');
    expect(all.markdown.render(report, unlimited)).toContain('its log ends:<br>`#5 one`<br>`::error::two`<br>(mend it)\n');
  });

  it('alike findings about files of an image name the files', () => {
    const findings = ['app/a.key', 'app/b.key'].map((path) => aFinding({ title: 'A file holds a secret', message: `${path} holds a key`, path, fingerprint: path }));
    expect(all.text.render(aReport({ findings }), unlimited)).toContain('A file holds a secret: app/a.key, app/b.key');
  });

  it('a rare finding stands before a common one of the same severity, a graver one before both', () => {
    const common = Array.from({ length: 9 }, (_, index) => aFinding({ rule: 'a/common', at: at('a', index + 1) }));
    const { listed } = sortFindings(aReport({ findings: [...common, aFinding({ rule: 'z/rare' }), aFinding({ rule: 'z/grave', severity: 'critical' })] }));
    expect(listed.map(({ rule, findings, places, morePlaces }) => [rule, findings.length, places.length, morePlaces])).toEqual([['z/grave', 1, 1, 0], ['z/rare', 1, 1, 0], ['a/common', 9, 3, 6]]);
  });
});

describe('sarif', () => {
  it('has one run for each target that could be opened, with an id of its own', () => {
    const ids = run().runs.map((each) => each.automationDetails?.id);
    expect(ids).toEqual(['dockgate/repository/', 'dockgate/build:api/', 'dockgate/image:redis/', 'dockgate/build:empty/']);
    expect(run(richReport(), { targets: new Set(['build:api']) }).runs).toHaveLength(1);
  });

  it('leaves out what is fixed, and for an upload what is excepted', () => {
    const results = ({ runs }: Log): number => runs.reduce((sum, each) => sum + (each.results?.length ?? 0), 0);
    expect(results(run())).toBe(20);
    const whole = { ...richReport(), notLookedAt: [], scanners: richReport().scanners.filter(({ outcome }) => outcome !== 'failed') };
    const { files, leftOut } = sarifUpload(whole, describeRule, { limits: sarifLimits, alerts: 'finding' });
    expect(files.map((file) => results(JSON.parse(file) as Log))).toEqual([17]);
    expect(leftOut).toEqual([]);
    const suppressions = run().runs.flatMap((each) => each.results ?? []).flatMap((each) => each.suppressions ?? []);
    expect(suppressions.map(({ kind }) => kind).sort()).toEqual(['external', 'external', 'inSource']);
  });

  it('says in the run what was not looked at', () => {
    const [repository, api, redis] = run().runs;
    const notes = (index: number): string => run().runs[index]?.invocations?.[0]?.toolExecutionNotifications?.map((each) => each.message.text).join('\n') ?? '';
    expect([repository, api, redis].map((each) => each?.invocations?.[0]?.executionSuccessful)).toEqual([false, true, false]);
    expect(notes(0)).toContain('registry.example/private: pull refused: 401');
    expect(notes(0)).not.toContain('9 days old');
    expect(notes(2)).toContain('its database is 9 days old');
  });

  it('gives one severity to each rule', () => {
    const api = run().runs[1];
    const rules = new Map(api?.tool.driver.rules?.map((rule) => [rule.id, rule.properties?.['security-severity']]));
    expect(rules.get('CVE-2022-1304/e2fsprogs')).toBe('5.5');
    expect(rules.get('CVE-2022-1304/libext2fs2')).toBe('2.0');
    // Scores that disagree with our severity don't count; unknown has none.
    expect(rules.get('CVE-2023-44487/golang.org/x/net')).toBe('9.5');
    expect(rules.get('CVE-2021-23337/lodash')).toBe('7.2');
    expect(rules.get('CVE-2026-0001/libssl3')).toBe('0.5');
    expect(rules.has('CVE-2026-0002/libssl3')).toBe(true);
    expect(rules.get('CVE-2026-0002/libssl3')).toBeUndefined();
    for (const each of run().runs) for (const { ruleId, ruleIndex } of each.results ?? []) expect(each.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('points at relative, encoded files', () => {
    expect(uriOf('weird dir/a#b%20c\n|`d`:e.txt')).toBe('weird%20dir/a%23b%2520c%0A%7C%60d%60%3Ae.txt');
    expect(uriOf('../outside/@scope/a+b')).toBe('../outside/@scope/a+b');
    expect(uriOf('/https://x/y')).toBe('https%3A/x/y');
    expect(uriOf('\ud800')).toBe('%EF%BF%BD');
    const report = aReport({ findings: [aFinding({ at: { file: 'a', startLine: 5, startColumn: 4, endLine: 5, endColumn: 4 } })] });
    expect(run(report).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 5, startColumn: 4, endLine: 5, endColumn: 5 });
  });

  it('keeps alerts apart that share a fingerprint', () => {
    const report = aReport({ findings: [aFinding(), aFinding()] });
    expect(run(report).runs[0]?.results?.map((each) => each.partialFingerprints?.['primaryLocationLineHash']?.slice(-2))).toEqual([':1', ':2']);
  });

  it('keeps to the limit of results, the worst first', () => {
    const findings = Array.from({ length: sarifLimits.results + 5 }, (_, index) => aVulnerability({ target: 'repository', rule: `CVE-2026-${String(10_000 + index)}`, severity: index < 5 ? 'low' : 'high' }));
    const [first] = run(aReport({ findings })).runs;
    expect(first?.results).toHaveLength(sarifLimits.results);
    expect(first?.tool.driver.rules).toHaveLength(sarifLimits.results);
    expect(first?.results?.at(-1)?.level).toBe('error');
    expect(first?.invocations?.[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [{ message: { text: expect.stringMatching(/^5 of the mildest/) as unknown } }] });
  });

  const schema = join(process.env['DOCKGATE_SHARED'] ?? join(root, '../shared'), 'corpus/sarif/oasis-tcs+sarif-spec/sarif-2.1/schema/sarif-schema-2.1.0.json');
  skipUnless(existsSync(schema), `no OASIS schema at ${schema}`)('is valid by the schema of OASIS', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    // The file is of draft 4 in these two words alone.
    const document = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
    const validate = ajv.compile({ ...Object.fromEntries(Object.entries(document).filter(([key]) => key !== '$schema' && key !== 'id')) });
    for (const report of [richReport(), aReport(), aReport({ targets: [] })]) {
      validate(run(report));
      expect(validate.errors).toBeNull();
    }
  });

  const multitool = join(root, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
  const runs = process.platform === 'linux' && existsSync(multitool) && spawnSync(multitool, ['--version']).status === 0;
  skipUnless(runs, 'Sarif.Multitool does not run here')('has neither error nor warning by Sarif.Multitool with the rules of GitHub', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dockgate-sarif-'));
    writeFileSync(join(folder, 'x.sarif'), text['sarif'] ?? '');
    spawnSync(multitool, ['validate', 'x.sarif', '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '-o', 'out.sarif', '--log', 'ForceOverwrite'], { cwd: folder });
    const log = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as Log;
    const results = log.runs.flatMap((each) => each.results ?? []);
    // Offline, this note is there whenever the file was read; without it nothing was checked.
    expect(results.map((each) => each.ruleId)).toContain('SARIF2006');
    expect(results.filter((each) => each.level !== 'note').map((each) => [each.ruleId, each.level, each.message])).toEqual([]);
  }, 60_000);
});

describe('report file', () => {
  it('can be read back, with fields that are not known', () => {
    const report: unknown = { ...richReport(), more: { to: 'come' } };
    expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it('says where it is wrong', () => {
    const broken = JSON.parse(JSON.stringify(richReport()).replace('"api/go.mod","startLine":6', '"api/go.mod","startLine":"6"')) as unknown;
    expect(() => readReport(broken)).toThrow(new UsageError('this is not a report of Dockgate: at findings.1.at.startLine: Invalid type: Expected number but received "6"'));
    expect(() => readReport({ ...richReport(), schemaVersion: 2 })).toThrow('the report has schemaVersion 2, this Dockgate reads 1');
    for (const wrong of [null, [], 'x', {}]) expect(() => readReport(wrong)).toThrow(UsageError);
  });

  it('is valid by its published schema, and a wrong one is not', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(reportJsonSchema());
    validate(JSON.parse(text['json'] ?? ''));
    expect(validate.errors).toBeNull();
    expect(validate({ ...richReport(), verdict: 'maybe' })).toBe(false);
    expect(validate({ ...richReport(), findings: [{ ...aFinding(), kind: 'vulnerability' }] })).toBe(false);
  });

  it('a check of ours has the texts that rules need', () => {
    const check: RuleText | undefined = checkOf('dockerfile/root-user');
    expect(check?.remedy).toMatch(/USER/);
  });
});
