import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFinding, aVulnerability } from '../../__tests__/support/report.js';
import { FINDING_KINDS, type Finding, type FindingKind, type LocatedFinding, type Signal } from '../findings/finding.js';
import { SEVERITIES } from '../findings/severity.js';
import type { ScannerReport, TargetReport } from '../report.js';
import { parseCondition, type Condition } from './conditions.js';
import { judge, type JudgeInput } from './verdict.js';

const REPOSITORY: TargetReport = { key: 'repository', name: '.', kind: 'repository', outcome: 'ok' };
const IMAGE: TargetReport = { key: 'archive:app.tar', name: 'app.tar', kind: 'archive', outcome: 'ok' };
const EXCEPTED = { reason: 'runs in a sandbox', origin: 'Dockerfile:2' };
const RULES: ReadonlySet<string> = new Set(['dockerfile/root-user']);

function conditions(...texts: string[]): Condition[] {
  return texts.map((text) => parseCondition(text, RULES));
}

function located({ disposition: _, ...finding }: Finding): LocatedFinding {
  return finding;
}

function excepted(finding: LocatedFinding): LocatedFinding {
  return { ...finding, excepted: EXCEPTED };
}

function aScanner(changes: Partial<ScannerReport> = {}): ScannerReport {
  return { name: 'trivy', version: '0.72.0', verified: false, target: IMAGE.key, outcome: 'ok', seconds: 1, databases: [], ...changes };
}

function anInput(changes: Partial<JudgeInput> = {}): JudgeInput {
  return {
    findings: [],
    targets: [REPOSITORY],
    scanners: [],
    notLookedAt: [],
    optionalScanners: new Set(),
    signals: new Set(),
    sought: new Set(FINDING_KINDS),
    failOn: conditions('high'),
    warnOn: [],
    classOf: () => [],
    ...changes,
  };
}

const HIGH = located(aFinding({ severity: 'high' }));
const LOW = located(aFinding({ severity: 'low', rule: 'dockerfile/sudo' }));
const KEV = located(aVulnerability({ severity: 'low', kev: true }));

describe('pass and fail', () => {
  it('passes when nothing was found', () => {
    const { verdict, findings } = judge(anInput());

    expect(verdict).toEqual({ decision: 'pass', reasons: [], conditions: [{ condition: 'high', effect: 'fail', state: 'met', found: 0, allowed: 0 }] });
    expect(findings).toEqual([]);
  });

  it('fails when one condition holds, and says which finding gates', () => {
    const { verdict, findings } = judge(anInput({ findings: [HIGH, LOW], failOn: conditions('critical', 'high') }));

    expect(verdict.decision).toBe('fail');
    expect(verdict.reasons).toEqual([{ type: 'condition', condition: 'high', found: 1, allowed: 0, message: '`high`: 1 found, 0 allowed' }]);
    expect(findings.map((finding) => finding.disposition.state)).toEqual(['gates', 'reported']);
  });

  it.each<[number, string, string]>([
    [0, 'high', 'pass'],
    [1, 'high', 'fail'],
    [2, 'high > 2', 'pass'],
    [3, 'high > 2', 'fail'],
  ])('%i found under %j: %s', (count, condition, decision) => {
    const findings = Array.from({ length: count }, (_, index) => located(aFinding({ fingerprint: String(index) })));

    const judged = judge(anInput({ findings, failOn: conditions(condition) }));

    expect(judged.verdict.decision).toBe(decision);
    expect(judged.verdict.conditions[0]).toMatchObject({ found: count, state: decision === 'fail' ? 'broken' : 'met' });
    expect(judged.findings.every((finding) => (finding.disposition.state === 'gates') === (decision === 'fail'))).toBe(true);
  });

  it('never fails for a warning, and marks what is warned about', () => {
    const { verdict, findings } = judge(anInput({ findings: [HIGH, LOW], failOn: conditions('critical'), warnOn: conditions('low') }));

    expect(verdict).toMatchObject({ decision: 'pass', reasons: [] });
    expect(findings.map((finding) => finding.disposition.state)).toEqual(['warns', 'warns']);
  });

  it('lets what gates win over what warns', () => {
    const { findings } = judge(anInput({ findings: [HIGH, LOW], warnOn: conditions('low') }));

    expect(findings.map((finding) => finding.disposition.state)).toEqual(['gates', 'warns']);
  });

  it('never lets an excepted finding gate, and keeps it with its entry', () => {
    const { verdict, findings } = judge(anInput({ findings: [excepted(HIGH)] }));

    expect(verdict.decision).toBe('pass');
    expect(verdict.conditions[0]?.found).toBe(0);
    expect(findings[0]?.disposition).toEqual({ state: 'excepted', entry: 'Dockerfile:2: runs in a sandbox' });
    expect(findings[0]).not.toHaveProperty('excepted');
  });

  it('says until when an exception counts', () => {
    const { findings } = judge(anInput({ findings: [{ ...HIGH, excepted: { ...EXCEPTED, until: '2026-12-31' } }] }));

    expect(findings[0]?.disposition).toEqual({ state: 'excepted', entry: 'Dockerfile:2: runs in a sandbox', until: '2026-12-31' });
  });

  it('counts an unknown severity for `any` alone', () => {
    const findings = [located(aVulnerability({ severity: 'unknown' }))];

    expect(judge(anInput({ findings, failOn: conditions('negligible') })).verdict.decision).toBe('pass');
    expect(judge(anInput({ findings, failOn: conditions('any') })).verdict.decision).toBe('fail');
    expect(judge(anInput({ findings, failOn: conditions('unknown') })).verdict.decision).toBe('fail');
  });
});

describe('incomplete', () => {
  const image = { targets: [IMAGE], scanners: [aScanner()] };

  it.each<[string, Partial<JudgeInput>, string]>([
    ['a scanner that failed', { scanners: [aScanner({ outcome: 'failed', error: 'it crashed' })] }, 'scanner-failed'],
    ['one that failed for one image of two', { targets: [IMAGE, { ...IMAGE, key: 'archive:b.tar' }], scanners: [aScanner(), aScanner({ target: 'archive:b.tar', outcome: 'failed' })] }, 'scanner-failed'],
    ['a target that could not be opened', { targets: [REPOSITORY, { ...IMAGE, outcome: 'failed', error: 'no such file' }] }, 'target-failed'],
    ['a file that could not be read', { notLookedAt: [{ what: 'Dockerfile', why: 'EACCES' }] }, 'not-looked-at'],
    ['no targets', { targets: [] }, 'nothing-to-look-at'],
    ['a folder with nothing in it', { targets: [{ ...REPOSITORY, outcome: 'skipped' }] }, 'nothing-to-look-at'],
    ['a bill of materials that no scanner looks at', { targets: [{ ...IMAGE, kind: 'sbom' }], scanners: [] }, 'nothing-to-look-at'],
    ['an image whose only scanner is optional and failed', { targets: [IMAGE], scanners: [aScanner({ outcome: 'failed' })], optionalScanners: new Set(['trivy']) }, 'nothing-to-look-at'],
    ['kev, when no scanner ran', { failOn: conditions('kev') }, 'condition-unknown'],
    ['secret, when nobody looked for any', { ...image, failOn: conditions('secret'), sought: new Set<FindingKind>(['misconfiguration', 'vulnerability']) }, 'condition-unknown'],
    ['licence:any, when nobody looked for any', { ...image, failOn: conditions('licence:any'), sought: new Set<FindingKind>(['misconfiguration']) }, 'condition-unknown'],
    ['kev, when the scanner does not supply it', { ...image, failOn: conditions('kev'), signals: new Set<Signal>(['cvss']) }, 'condition-unknown'],
    ['epss with a number allowed', { ...image, failOn: conditions('epss>=0.5 > 3') }, 'condition-unknown'],
    ['cvss', { ...image, failOn: conditions('cvss>=9') }, 'condition-unknown'],
  ])('%s', (_, changes, type) => {
    const { verdict } = judge(anInput(changes));

    expect(verdict.decision).toBe('incomplete');
    expect(verdict.reasons.map((reason) => reason.type)).toEqual([type]);
    expect(verdict.reasons[0]?.message).toMatch(/\w/);
  });

  it('loses to fail, with all reasons kept', () => {
    const { verdict } = judge(anInput({ findings: [HIGH], scanners: [aScanner({ outcome: 'failed', error: 'it crashed' })], notLookedAt: [{ what: 'a', why: 'b' }] }));

    expect(verdict.decision).toBe('fail');
    expect(verdict.reasons).toEqual([
      { type: 'condition', condition: 'high', found: 1, allowed: 0, message: '`high`: 1 found, 0 allowed' },
      { type: 'scanner-failed', scanner: 'trivy', target: IMAGE.key, message: 'it crashed' },
      { type: 'not-looked-at', what: 'a', message: 'b' },
    ]);
  });

  it.each<[string, Partial<JudgeInput>]>([
    ['an optional scanner failed beside one that ran', { targets: [IMAGE], scanners: [aScanner(), aScanner({ name: 'grype', outcome: 'failed' })], optionalScanners: new Set(['grype']) }],
    ['an optional scanner failed and the files were checked', { targets: [REPOSITORY, IMAGE], scanners: [aScanner({ outcome: 'failed' })], optionalScanners: new Set(['trivy']) }],
    ['the image has a Dockerfile that was checked', { targets: [{ ...IMAGE, dockerfile: 'Dockerfile' }] }],
    ['kev is supplied and nothing has it', { ...image, failOn: conditions('kev'), signals: new Set<Signal>(['kev']) }],
    ['a warning asks for kev', { warnOn: conditions('kev') }],
  ])('is not what it is when %s', (_, changes) => {
    expect(judge(anInput(changes)).verdict.decision).toBe('pass');
  });

  it('says so when a warning cannot be answered', () => {
    expect(judge(anInput({ warnOn: conditions('kev') })).verdict.conditions[1]).toMatchObject({ effect: 'warn', state: 'unknown' });
  });

  it('fails for a kev finding even when no scanner promises the data', () => {
    const { verdict } = judge(anInput({ findings: [KEV], failOn: conditions('kev') }));

    expect(verdict).toMatchObject({ decision: 'fail', conditions: [{ state: 'broken', found: 1 }] });
  });
});

describe('properties', () => {
  const condition = fc
    .tuple(fc.constantFrom('', 'fixable:'), fc.constantFrom(...SEVERITIES, 'any', 'secret', 'misconfiguration:high', 'kev', 'epss>=0.5', 'cvss>=9', 'dockerfile/root-user', 'CVE-2023-0286'), fc.constantFrom('', ' > 1', ' > 3'))
    .map((parts) => conditions(parts.join(''))[0]!);
  const severity = fc.constantFrom(...SEVERITIES);
  const finding: fc.Arbitrary<LocatedFinding> = fc.oneof(
    severity.map((each) => located(aFinding({ severity: each }))),
    severity.map((each) => located(aFinding({ kind: 'secret', rule: 'secret/aws', severity: each }))),
    fc.tuple(severity, fc.option(fc.boolean(), { nil: undefined }), fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), fc.boolean()).map(([each, kev, epss, fixable]) =>
      located(aVulnerability({ severity: each, fixedIn: fixable ? ['2'] : [], ...(kev === undefined ? {} : { kev }), ...(epss === undefined ? {} : { epss, cvss: { score: epss * 10 } }) })),
    ),
    severity.map((each) => excepted(located(aFinding({ severity: each })))),
  );
  const signals = fc.subarray<Signal>(['kev', 'epss', 'cvss']);
  const input: fc.Arbitrary<JudgeInput> = fc
    .record({
      findings: fc.array(finding, { maxLength: 8 }),
      failOn: fc.array(condition, { maxLength: 3 }),
      warnOn: fc.array(condition, { maxLength: 2 }),
      signals: signals.map((each) => new Set(each)),
      targets: fc.subarray<TargetReport>([REPOSITORY, IMAGE, { ...IMAGE, key: 'archive:b', outcome: 'failed' }, { ...REPOSITORY, key: 'build:x', outcome: 'skipped' }]),
      scanners: fc.subarray([aScanner(), aScanner({ name: 'grype', outcome: 'failed' })]),
      notLookedAt: fc.subarray([{ what: 'Dockerfile', why: 'EACCES' }]),
      optionalScanners: fc.subarray(['grype', 'trivy']).map((each) => new Set(each)),
    })
    .map(anInput);
  const decide = (each: JudgeInput): string => judge(each).verdict.decision;

  it('another finding never turns fail into anything else, nor incomplete into pass', () => {
    fc.assert(
      fc.property(input, finding, (before, more) => {
        const after = decide({ ...before, findings: [...before.findings, more] });

        if (decide(before) === 'fail') expect(after).toBe('fail');
        if (decide(before) === 'incomplete') expect(after).not.toBe('pass');
      }),
    );
  });

  it('less data never turns incomplete into pass, nor fail into anything else', () => {
    fc.assert(
      fc.property(input, fc.constantFrom<Signal>('kev', 'epss', 'cvss'), (before, signal) => {
        const after = decide({ ...before, signals: new Set([...before.signals].filter((each) => each !== signal)) });

        if (decide(before) === 'incomplete') expect(after).toBe('incomplete');
        if (decide(before) === 'fail') expect(after).toBe('fail');
      }),
    );
  });

  it('an exception never makes fail', () => {
    fc.assert(
      fc.property(input, fc.nat(7), (before, index) => {
        const after = decide({ ...before, findings: before.findings.map((each, at) => (at === index ? excepted(each) : each)) });

        if (decide(before) !== 'fail') expect(after).toBe(decide(before));
      }),
    );
  });

  it('a target or a scanner less never turns incomplete into pass, unless it was the one that failed', () => {
    fc.assert(
      fc.property(input, fc.nat(3), (before, index) => {
        const targets = before.targets.filter((each, at) => at !== index || each.outcome === 'failed');
        const scanners = before.scanners.filter((each, at) => at !== index || each.outcome === 'failed');

        if (decide(before) === 'incomplete') expect(decide({ ...before, targets, scanners })).not.toBe('pass');
      }),
    );
  });

  it('keeps every finding, and lets none gate that is excepted', () => {
    fc.assert(
      fc.property(input, (each) => {
        const { findings, verdict } = judge(each);

        expect(findings).toHaveLength(each.findings.length);
        for (const [at, one] of findings.entries()) expect(one.disposition.state === 'excepted').toBe(each.findings[at]?.excepted !== undefined);
        expect(findings.some((one) => one.disposition.state === 'gates')).toBe(verdict.decision === 'fail');
      }),
    );
  });
});
